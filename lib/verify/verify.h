/* verify: is this body really from Commerce Layer.
 *
 * keys.c     the secrets and their provider
 * sodium.c   the default provider
 * openssl.c  another one, in a library of its own: clx-openssl
 * hasher.c   one message hashed with one secret at a time
 * verify.c   the header's value, a whole body, signing
 * stream.c   a body that is not kept
 * explain.c  why a signature does not match (explain.h)
 * digest.c   SHA-256 without a secret, and a short hash, for names
 *
 * It knows nothing of JSON: the bytes are checked before anything else looks at them.
 */
#ifndef CLX__VERIFY_H
#define CLX__VERIFY_H

#include <clx/verify.h>

/* Nothing in it changes while messages are hashed, so threads share it. */
struct clx_keys {
  clx_allocator allocator;
  clx_mac mac;
  int status; /* CLX_BAD_SIZE: there is no provider, and no secret is added */
  size_t count;
  void *key[CLX_KEYS_MAX]; /* the provider's, newest first */
};

/* A message being hashed. Zero it before the first init. It keeps its own copy of the provider,
 * because its state may outlive the keys it was made for. */
struct clx__hasher {
  const clx_keys *keys; /* NULL: not initialised */
  clx_allocator allocator;
  clx_mac mac;
  void *state;
  size_t which;   /* the secret in use */
  int status;     /* the first failure of this message */
  bool has_state; /* a provider's state may be NULL */
  bool begun;
};

/* Gets ready for messages under `keys`. May be called again, also for other keys of another
 * provider; the state is kept where it fits. `_init` takes the state from the allocator of the
 * keys, which must outlive the hasher then; `_init_on` from another one. Returns CLX_OK,
 * CLX_NO_KEYS, CLX_NO_MEMORY, CLX_MAC_FAILED. */
int clx__hasher_init(struct clx__hasher *hasher, const clx_keys *keys);
int clx__hasher_init_on(struct clx__hasher *hasher, const clx_keys *keys,
                        const clx_allocator *allocator);

/* Starts a message under secret number `which`, 0 the newest, and drops an unfinished one. */
int clx__hasher_begin(struct clx__hasher *hasher, size_t which);

/* The next bytes. A failure sticks until the next begin. */
int clx__hasher_update(struct clx__hasher *hasher, const void *bytes, size_t len);

/* Ends the message. The mac is all zero when it failed; one that is all zero was never written. */
int clx__hasher_final(struct clx__hasher *hasher, uint8_t mac[CLX_MAC_LEN]);

/* Ends the message and compares: CLX_OK, CLX_SIGNATURE_MISMATCH, or why it failed. */
int clx__hasher_match(struct clx__hasher *hasher, const uint8_t sent[CLX_MAC_LEN]);

/* Ends a message that was fed with the newest secret, and compares. On a mismatch the older
 * secrets hash the body again. *matched, if given, is set with CLX_OK only. */
int clx__hasher_verify(struct clx__hasher *hasher, const uint8_t sent[CLX_MAC_LEN],
                       const void *body, size_t len, uint32_t *matched);

/* Why a body does not match: a constant sentence of clx_verify_explain. What a secret was
 * written in is not tried, since the keys have none. Hashes the body up to 15 times with each
 * secret. */
const char *clx__hasher_explain(struct clx__hasher *hasher, const uint8_t sent[CLX_MAC_LEN],
                                const void *body, size_t len);

/* Gives the state back; the hasher is as if zeroed. The keys may be gone by then. */
void clx__hasher_free(struct clx__hasher *hasher);

/* Hashes one short message with every secret, so that the first request does not pay for what
 * a provider sets up late, and so that a broken provider shows before it. */
int clx__keys_warm(const clx_keys *keys);

/* Takes spaces and tabs off both ends, as HTTP says. */
void clx__signature_trim(const char **value, size_t *len);

/* Reads a header's value into 32 bytes; they are all zero when it failed. */
int clx__signature_parse(const char *value, size_t len, uint8_t mac[CLX_MAC_LEN]);

/* Reads base64 of one of libsodium's variants. There is one text for each 32 bytes: no other
 * alphabet, padding or pad bits. mac may hold anything when it returns false. */
bool clx__mac_decode(const char *value, size_t len, int variant, uint8_t mac[CLX_MAC_LEN]);

/* SHA-256 of the bytes as lower-case hexadecimal with a NUL. */
void clx__digest_hex(const void *bytes, size_t len, char text[2 * CLX_MAC_LEN + 1]);

/* 64 bits that name the bytes under a key and reveal nothing of it: its first 16 bytes count. */
uint64_t clx__digest_short(const void *bytes, size_t len, const uint8_t key[CLX_MAC_LEN]);

/* Takes the same time whatever byte differs. */
bool clx__mac_equal(const uint8_t a[CLX_MAC_LEN], const uint8_t b[CLX_MAC_LEN]);

#endif
