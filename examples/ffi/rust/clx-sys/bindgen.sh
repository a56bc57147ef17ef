#!/bin/sh
# Prints src/lib.rs, the declarations of clx.h: sh bindgen.sh INCLUDE_DIR > src/lib.rs
# bindgen is the one of Debian 12, 0.60.1. The structs of the resources are left out, with the
# functions that take handlers of them: resources are read by the names of their members.
set -eu
nouns='library|status|constant|arena|keys|verify|sign|stream|sodium|json|value|as|get|relationship'
nouns="$nouns|extra|open|parse|document|resource|type|read|currency|money|time|authorize|capture|void"
nouns="$nouns|refund|payment|callback|reply|call|endpoint"
exec bindgen "$1/clx.h" \
  --allowlist-function "clx_($nouns)(_.*)?" --allowlist-function 'clx_service_(new|free|on|ready|limits)' \
  --allowlist-var 'CLX_.*' \
  --blocklist-type 'clx_(external_payment|authorization|capture)' \
  --opaque-type 'clx_(external_payment|authorization|capture)' \
  --no-layout-tests --no-doc-comments --no-rustfmt-bindings --disable-header-comment \
  --default-macro-constant-type signed --size_t-is-usize \
  --raw-line '//! The functions, structs and numbers of clx.h. Written by bindgen.sh; do not edit.' \
  --raw-line '//! What they do, and who owns what, is said in the headers themselves.' \
  --raw-line '#![allow(non_camel_case_types, clippy::all)]' \
  --raw-line 'pub enum clx_external_payment {}' --raw-line 'pub enum clx_authorization {}' \
  --raw-line 'pub enum clx_capture {}' -- -I"$1" -DCLX_API=
