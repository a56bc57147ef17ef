#!/bin/sh
# faults.sh and need.sh themselves, with a language of two lines.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "$0: $*"; exit 1; }
mkdir -p "$work/binding" "$work/tests/ffi/faults/toy"
cp "$here/faults.sh" "$here/need.sh" "$work/tests/ffi"
cd "$work"
printf 'one\ntwo\n' >binding/lines
printf '%s\n' 'grep -qx two binding/lines || { echo "case two fails"; exit 1; }' \
  'grep -qx loop binding/lines && sleep 9 || true' >tests/ffi/cases.sh

patch_of() { # NAME HEADER OLD NEW
  printf '%s\n' "$2" "" "--- a/binding/lines" "+++ b/binding/lines" "@@ -1,2 +1,2 @@" >"tests/ffi/faults/toy/$1.patch"
  sed "s/^/ /; s/^ $3\$/-$3/" binding/lines | sed "/^-/a +$4" >>"tests/ffi/faults/toy/$1.patch"
}
faults() { CLX_FAULTS_SECONDS=1 sh tests/ffi/faults.sh toy binding sh tests/ffi/cases.sh >said 2>&1; }
refused() { # WORDS
  faults && fail "$1: is taken for a success"
  grep -qF -- "$1" said || { cat said; fail "$1: is not said"; }
  rm -f tests/ffi/faults/toy/*.patch
}

refused "has no patches"
patch_of good "Fails: case two fails" two 2
faults || { cat said; fail "a fault that is noticed is not taken"; }
grep -qx "toy: 1 faults noticed" said || fail "faults are not counted"
grep -qx two binding/lines || fail "the tree itself was patched"
patch_of harmless "Fails: case two fails" one 1
refused "nobody noticed"
patch_of other "Fails: case one fails" two 2
refused "fails otherwise than by"
patch_of nameless "No line that says what fails" two 2
refused "has no line"
patch_of endless "Fails: case two fails" one loop
refused "timeout"
printf 'zero\ntwo\n' >binding/lines
patch_of old "Fails: case two fails" zero loop
sed -i 's/zero/one/' tests/ffi/faults/toy/old.patch
refused "no longer applies"
echo three >binding/lines
patch_of any "Fails: case two fails" three 3
refused "without a patch"

# A language that is missing is said to be, and is an error in CI alone.
printf '. tests/ffi/need.sh\nneed sh no-such-language\necho reached\n' >lang_test.sh
[ "$(CI= sh lang_test.sh)" = "lang_test.sh: no-such-language is missing" ] || fail "missing is not said"
! CI=true sh lang_test.sh >said || fail "missing is no error in CI"
printf '. tests/ffi/need.sh\nneed sh cat\necho reached\n' >lang_test.sh
[ "$(CI=true sh lang_test.sh)" = reached ] || fail "what is there is missing"
echo "faults.sh and need.sh fail where they must"
