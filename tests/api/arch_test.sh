#!/bin/sh
# The library and its unit tests for another machine, run in an emulator: arm64 for the NEON
# version of the inner loops, armhf and i386 for 32 bits, s390x for the other byte order. It proves
# that the results are equal; the speed of an emulator says nothing.
# The other machine's libraries are fetched as Debian packages and unpacked under build/: that
# needs no root, and this machine's package manager does not hear of the other architecture.
# Usage: arch_test.sh MAKE arm64|armhf|i386|s390x [TEST]...   (hostile, say; without any, all)
set -eu
make=$1
arch=$2
shift 2
packages="libc6-dev libsodium-dev libcjson-dev libcmocka-dev libssl-dev"
dir=$PWD/build/arch/$arch
root=$dir/root

# No test is left out. Those that repeat a thing very often do it less, or they would take minutes.
export CLX_ROUNDS=quick CLX_NUMBER_ROUNDS=20000

# vector: an instruction that only lib/json/scan.h and utf8.h bring in, if they have a version for the
# target.
# The C library of a 32-bit target has a time_t of 64 bits when asked. i386 computes with SSE2: on
# the x87 a comparison with 0.1 in a test would be made with more digits than a double has.
flags=''
vector=''
case "$arch" in
arm64) triplet=aarch64-linux-gnu cpu=aarch64 vector='cmeq.*\.16b' ;;
armhf) triplet=arm-linux-gnueabihf cpu=arm flags='-D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64' ;;
i386)
  triplet=i686-linux-gnu cpu=i386 vector=pcmpeqb
  flags='-msse2 -mfpmath=sse -D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64'
  ;;
s390x) triplet=s390x-linux-gnu cpu=s390x ;;
*) echo "ARCH is one of arm64, armhf, i386, s390x" >&2 && exit 2 ;;
esac
flags="-O2 -g $flags --sysroot=$root"

has() {
  command -v "$1" >/dev/null 2>&1
}

need_tools() {
  missing=
  has "$triplet-gcc" || missing="$missing gcc-$triplet"
  has "qemu-$cpu-static" || missing="$missing qemu-user-static"
  [ -n "$missing" ] || return 0
  echo "check-arch ARCH=$arch needs $triplet-gcc and qemu-$cpu-static; on Debian, as root:" >&2
  echo "  apt-get install --no-install-recommends$missing" >&2
  exit 1
}

# An apt of its own: the machine's sources, keys and proxy, but no state and no installed packages.
write_apt_conf() {
  mkdir -p "$dir/apt/state/lists/partial" "$dir/apt/cache/archives/partial"
  : >"$dir/apt/status"
  cat >"$dir/apt/apt.conf" <<CONF
APT::Architecture "$arch";
#clear APT::Architectures;
APT::Architectures { "$arch"; };
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::Retries "3";
Dir::State "$dir/apt/state";
Dir::State::status "$dir/apt/status";
Dir::Cache "$dir/apt/cache";
Dir::Log "$dir/apt";
#clear APT::Update;
#clear DPkg;
CONF
}

download() {
  apt-get -c "$dir/apt/apt.conf" -q update ||
    echo "warning: the package index could not be updated"
  # shellcheck disable=SC2086
  apt-get -c "$dir/apt/apt.conf" -q -y --download-only install $packages
}

# Links to /lib lead out of the root, where the linker cannot follow them.
unpack() {
  rm -rf "$root"
  mkdir -p "$root/usr/lib"
  ln -s usr/lib "$root/lib"
  for package in "$dir"/apt/cache/archives/*.deb; do
    dpkg-deb --fsys-tarfile "$package" | tar -x --keep-directory-symlink -C "$root" -f -
  done
  find "$root" -type l -lname '/*' | while read -r link; do
    ln -sfn "$root$(readlink "$link")" "$link"
  done
}

fetch_root() {
  [ "$(cat "$root/packages" 2>/dev/null)" != "$packages" ] || return 0
  if ! has apt-get || ! has dpkg-deb; then
    echo "check-arch needs apt-get and dpkg-deb: this is no Debian" >&2
    exit 1
  fi
  rm -rf "$dir"
  write_apt_conf
  if ! download >"$dir/log" 2>&1; then
    cat "$dir/log" >&2
    echo "for $arch these could not be fetched: $packages" >&2
    exit 1
  fi
  unpack
  rm -rf "$dir/apt"
  echo "$packages" >"$root/packages"
}

# make with the flags of the other machine.
make_there() {
  "$make" --no-print-directory CC="$triplet-gcc" AR="$triplet-ar" CFLAGS="$flags" \
    LDFLAGS="--sysroot=$root" DEV=1 "$@"
}

count_vectors() {
  "$triplet-objdump" -d "$1" | grep -c "$vector" || true
}

# The loops for vectors are in the library, and the portable ones are not taken for them.
check_vectors() {
  [ -n "$vector" ] || return 0
  # shellcheck disable=SC2086
  "$triplet-gcc" -std=c11 $flags -DCLX_PORTABLE -Iinclude -Ilib -c lib/clx.c -o "$dir/portable.o"
  with=$(count_vectors "$1")
  without=$(count_vectors "$dir/portable.o")
  if [ "$with" = 0 ] || [ "$without" != 0 ]; then
    echo "vector instructions: $with in the library, $without with CLX_PORTABLE" >&2
    exit 1
  fi
  echo "the library compares with $with vector instructions of $arch"
}

need_tools
fetch_root
latest=$(readlink build/latest || true)
folder=$(make_there -s where)
programs=
for source in tests/unit/*_test.c tests/fuzz/*_fuzz.c; do
  case "$source" in *_fuzz.c) source=${source%.c}_test.c ;; esac
  name=$(basename "$source" _test.c)
  case " $* " in "  " | *" $name "*) programs="$programs $folder/tests/${name}_test" ;; esac
done
[ -n "$programs" ] || { echo "there is no test called $*"; exit 2; }
# shellcheck disable=SC2086
make_there $programs
[ -z "$latest" ] || ln -sfn "$latest" build/latest # what runs here
check_vectors "$folder/libclx.a"
libraries=$(echo "$root"/usr/lib/*-linux-gnu*)
# The library path keeps this machine's own libraries away from the emulated loader.
# shellcheck disable=SC2086
sh tests/run.sh --under "qemu-$cpu-static -L $root -E LD_LIBRARY_PATH=$libraries" $programs
