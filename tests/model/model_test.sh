#!/bin/sh
# The protocol of the gateway in all states (payment.pml), by spin. "quick" checks a small
# configuration, and that the model fails without each of its rules; "long" the large ones.
# Usage: model_test.sh quick|long
set -eu
model=$(cd "$(dirname "$0")" && pwd)/payment.pml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# limits REQUESTS CRASHES EARLY_LEASES LOST_COMMITS LOST_ANSWERS
limits() {
  echo "-DREQS=$1 -DCRASHES=$2 -DEXPIRES=$3 -DCUTS=$4 -DLOSSES=$5"
}

# check COMPILER_FLAGS SPIN_FLAGS: prints how many states there are, and how many errors.
check() {
  # shellcheck disable=SC2086
  spin -a $2 "$model" >spin.log || { cat spin.log; exit 1; }
  # shellcheck disable=SC2086
  cc $1 -w -DSAFETY -DCOLLAPSE -DVECTORSZ=2048 pan.c -o pan
  ./pan -m200000 -w22 >pan.log
  if grep -q 'max search depth too small\|out of memory\|reached -DMEMLIM' pan.log; then
    cat pan.log
    exit 1
  fi
  sed -n 's/^ *\([0-9]*\) states, stored.*/\1 states/p; s/.*errors: \([0-9]*\)$/\1 errors/p' pan.log |
    tr '\n' ' '
}

# holds REQUESTS CRASHES ...: no state breaks a rule, and there are many.
holds() {
  found=$(check -O2 "$(limits "$@")")
  case "$found" in
  "0 errors "[0-9][0-9][0-9][0-9][0-9]*" states ") echo "ok - $*: $found" ;;
  *) echo "not ok - $*: $found"; cat pan.log; exit 1 ;;
  esac
}

# fails RULE REQUESTS CRASHES ...: without the rule an assertion breaks.
fails() {
  rule=$1
  shift
  found=$(check -O0 "-D$rule $(limits "$@")")
  grep -q 'assertion violated' pan.log || { echo "not ok - $rule does not fail: $found"; exit 1; }
  echo "ok - $rule fails"
}

case "$1" in
quick)
  holds 2 1 1 0 0
  fails NOFENCE 2 0 1 0 0
  fails CHARGE_FIRST 2 1 1 1 1
  fails DROP_SENT 2 1 1 1 1
  fails NO_UNIQUE 2 1 1 1 0
  fails NO_KEY 2 1 1 1 0
  fails NOT_STICKY 2 1 1 1 0
  fails REFUSE_SENT 2 1 1 1 0
  fails NO_OWE 2 1 1 1 0
  fails CHARGE_CLAIMED 2 0 0 1 0
  fails FORGET_PROMISE 2 0 0 0 0
  fails OWE_CRASH 2 1 0 1 0
  ;;
long)
  holds 2 1 1 0 1
  holds 2 1 1 1 1
  holds 3 1 1 0 0
  holds 2 2 2 0 1
  ;;
*)
  echo "usage: $0 quick|long" >&2
  exit 2
  ;;
esac
