# What the tests of the tool share; source it after setting `tool` and `here`.
#
# Makes the folder $work, which goes away with the test. `told` and what is built on it print a
# line per check; `ended_well` prints how many passed and is the test's exit status.
passed=0
failed=0

[ -x "$tool" ] || { echo "usage: $0 TOOL" >&2; exit 2; }
command -v python3 >/dev/null || { echo "not ok - python3 is there"; exit 1; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
unset CLX_SECRET

# told SENTENCE RESULT: counts one check.
told() {
  if [ "$2" = 0 ]; then
    echo "ok - $1"
    passed=$((passed + 1))
  else
    echo "not ok - $1"
    failed=$((failed + 1))
  fi
}

# exits SENTENCE STATUS ARGUMENT...: the tool ends with that status.
exits() {
  sentence=$1 status=$2
  shift 2
  "$tool" "$@" >"$work/out" 2>"$work/err" </dev/null
  [ $? = "$status" ]
  told "$sentence" $?
}

# prints SENTENCE TEXT: the last output had a line with that text.
prints() {
  grep -qF -e "$2" "$work/out"
  told "$1" $?
}

# says SENTENCE TEXT: the last message had that text.
says() {
  grep -qF -e "$2" "$work/err"
  told "$1" $?
}

# empty SENTENCE FILE: the file has no lines; those that it has are shown.
empty() {
  [ ! -s "$2" ]
  told "$1" $?
  cat "$2"
}

# counts FILE: shows what another program told, and counts it.
counts() {
  cat "$1"
  passed=$((passed + $(grep -c '^ok - ' "$1")))
  failed=$((failed + $(grep -c '^not ok - ' "$1")))
}

# checks PROGRAM: runs a program that checks samples.
checks() {
  python3 -B "$here/$1" "$tool" >"$work/sample" 2>"$work/err"
  told "$1 ends well" $?
  counts "$work/sample"
  cat "$work/err"
}

ended_well() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}
