/* clx/openssl.h - HMAC-SHA256 of OpenSSL 3, from the library clx-openssl.
 *
 * Give clx_openssl_mac() to clx_keys_new where libsodium is used otherwise. The results are the
 * same; on a CPU with SHA instructions it is about five times as fast. clx.h does not include
 * this header, and libclx needs no OpenSSL.
 *
 *   cc host.c $(pkg-config --cflags --libs clx-openssl)
 *   cc -static host.c $(pkg-config --static --cflags --libs clx-openssl)
 */
#ifndef CLX_OPENSSL_H
#define CLX_OPENSSL_H

#include <clx/verify.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The provider, for OpenSSL 3.0 and later. It is constant, and any number of keys may use it.
 *
 * Which SHA-256: each clx_keys_add asks OpenSSL for "SHA256" in the default library context, with
 * the default properties. A host that loads other providers or sets EVP_set_default_properties
 * ("fips=yes", say) does so before it adds the secrets. The padding that makes an HMAC of it is
 * done here: whoever needs the whole HMAC inside a validated module plugs in a clx_mac of his own
 * on EVP_MAC. When OpenSSL has no such SHA-256, clx_keys_add returns CLX_MAC_FAILED.
 *
 * Threads: as clx/verify.h says. All threads may share a key; each message has its own state.
 *
 * Memory: keys and states come from the allocator of clx. OpenSSL takes its own from
 * OPENSSL_malloc: some at first use, a little while a key is made, one block for each state when
 * its first message begins, one for each thread to hold errors. A message on a state that was
 * used before allocates nothing; clx_verify and clx_sign make a state each time, which is one
 * block. A key holds the secret (or its hash, when it is longer than 64 bytes) with HMAC's
 * padding. It is wiped when the keys are freed, and so is what OpenSSL keeps in a state. Free
 * both before OpenSSL ends, which it does at exit.
 *
 * The shared library stays loaded until the process ends, also after dlclose: OpenSSL may not go
 * before its exit handlers ran.
 *
 * Time: OpenSSL's first use takes a millisecond or more in a process. The first clx_keys_add pays
 * for that, clx_service_ready for the little that is left, and no request does. A host that gets
 * all its keys from a clx_key_find adds one secret to keys of no use when it starts.
 *
 * Errors: what fails is a status, and the thread's OpenSSL error queue stays as it was. */
CLX_API const clx_mac *clx_openssl_mac(void);

#ifdef __cplusplus
}
#endif
#endif
