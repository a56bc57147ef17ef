#!/bin/sh
# Builds the tests of the binding and runs them: run.sh PREFIX WORK_DIR [long], from the top of the
# tree. PREFIX has what `make install` puts there. cpp_test.sh runs this. CXX: the compiler, c++.
set -eu
here=tests/ffi/cpp
flags="-std=c++17 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -I$1/include ${CLX_CXXFLAGS-}"
build() {
  ${CXX:-c++} $flags $here/"$1".cpp -o "$2/$1" -L"$3/lib" -lclx -lcjson -pthread -Wl,-rpath,"$3/lib"
}
rm -f "$2/cases" "$2/life"
build life "$2" "$1" &
build cases "$2" "$1"
wait $!
"$2/cases" tests/ffi/cases.json
"$2/life" "${3:-}"

# What must not compile, and why: the first line of each file says it.
for file in $here/refused/*.cpp; do
  wanted=$(sed -n '1s/^\/\/ \(error \/.*\/\|compiles\): .*/\1/p' "$file")
  found=error
  ${CXX:-c++} -std=c++17 -I"$1/include" -Iexamples/ffi/cpp -fsyntax-only "$file" 2>"$2/refused.log" && found=compiles
  case "$wanted,$found" in
  compiles,compiles) continue ;;
  error*,error) reason=${wanted#error /} && grep -q "error: .*${reason%/}" "$2/refused.log" && continue ;;
  esac
  echo "failed: $file: not \"$wanted\" but $found"
  cat "$2/refused.log"
  exit 1
done
echo "what must not compile does not"
