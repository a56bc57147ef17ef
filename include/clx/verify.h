/* clx/verify.h - is this body really from Commerce Layer: keys, verify, sign, streaming, MAC.
 *
 * Commerce Layer signs each request: X-CommerceLayer-Signature is the standard base64, padded,
 * always 44 characters, of HMAC-SHA256 over the raw body. The key is the shared secret of the
 * resource, its characters as they are: the 32 hex digits are not decoded. Only the body is
 * signed, so a body can be replayed to any endpoint that has the same secret.
 *
 * Check the bytes as they came, before any JSON reader, charset conversion or trimming. A body
 * that was parsed and written again has other bytes (10.0 becomes 10) and does not match.
 */
#ifndef CLX_VERIFY_H
#define CLX_VERIFY_H

#include <clx/core.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The header's name. HTTP compares names without regard to case. */
#define CLX_SIGNATURE_HEADER "X-CommerceLayer-Signature"

#define CLX_SIGNATURE_LEN 44 /* characters of a signature */
#define CLX_MAC_LEN       32 /* bytes of an HMAC-SHA256 */
#define CLX_KEYS_MAX      4  /* secrets in one clx_keys */

/* -------- MAC provider -------- */

/* Where HMAC-SHA256 comes from. The default is libsodium; clx/openssl.h has another; a host
 * may plug in its own, or a hardware module. A key belongs to one secret, is read-only after
 * key_new and is shared by all threads. A state belongs to one message at a time and can be begun
 * again. Either may be NULL.
 *
 * Every function returns 1 when it did its work. Anything else, 0 above all, is a failure: the
 * message counts as not genuine and the status is CLX_MAC_FAILED. So a binding that turns an
 * exception into 0 makes no body genuine. key_new and state_new may return CLX_NO_MEMORY, which is
 * passed on. A `final` that returns 1 and writes no MAC, or not all of it, matches no signature.
 *
 * The struct is copied; its ctx must outlive the keys, streams and calls that use it. */
typedef struct clx_mac {
  size_t size; /* sizeof(clx_mac) */
  void *ctx;   /* handed to each function */
  /* Makes a key from a secret of len > 0 bytes. The allocator is the one of the clx_keys; a
   * provider may use it or its own. The provider wipes what it keeps in key_free. */
  int (*key_new)(void *ctx, const clx_allocator *allocator, const void *secret, size_t len,
                 void **key);
  void (*key_free)(void *ctx, const clx_allocator *allocator, void *key);
  int (*state_new)(void *ctx, const clx_allocator *allocator, void **state);
  void (*state_free)(void *ctx, const clx_allocator *allocator, void *state);
  int (*begin)(void *ctx, const void *key, void *state);
  int (*update)(void *ctx, void *state, const void *bytes, size_t len);
  int (*final)(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN]);
} clx_mac;

/* The default provider: libsodium, always through init, update and final. It never calls
 * sodium_init, which HMAC, base64 and compare do not need. */
CLX_API const clx_mac *clx_sodium_mac(void);

/* -------- keys -------- */

/* Up to four secrets, newest first, and what was computed of each. Fill it, then share it: it
 * may be used by all threads at once as long as nothing is added. */
typedef struct clx_keys clx_keys;

/* Empty keys on a provider (NULL: libsodium). clx_keys_new_on takes memory from `allocator`. NULL
 * when there is no memory, or a function is missing in the provider. When the size of the
 * provider's struct is bad, clx_keys_add returns CLX_BAD_SIZE. */
CLX_API clx_keys *clx_keys_new(const clx_mac *mac);
CLX_API clx_keys *clx_keys_new_on(const clx_mac *mac, const clx_allocator *allocator);

/* Adds a secret, the newest first: the first one added signs and is tried first, those added
 * later are the older ones that are still accepted during a rotation. The secret is not kept,
 * only what the provider computed from it. Returns CLX_OK, CLX_SECRET_EMPTY, CLX_KEYS_FULL,
 * CLX_BAD_SIZE, CLX_MAC_FAILED, CLX_NO_MEMORY, CLX_BAD_ARGUMENT for NULL keys. */
CLX_API int clx_keys_add(clx_keys *keys, const void *secret, size_t len);

/* The number of secrets. */
CLX_API size_t clx_keys_count(const clx_keys *keys);

/* Wipes what was computed from the secrets and frees. */
CLX_API void clx_keys_free(clx_keys *keys);

/* -------- a whole body -------- */

/* Checks `signature`, the value of the header as it came (spaces and tabs around it are taken off),
 * against the body. *matched, if given, is set with CLX_OK only, to the number of the secret that
 * matched: 0 is the newest.
 *
 * Returns CLX_OK only when the body is genuine. Otherwise CLX_SIGNATURE_MISSING (NULL or
 * empty), _DUPLICATE (several values joined by a comma), _LENGTH, _MALFORMED, _MISMATCH;
 * CLX_NO_KEYS, CLX_MAC_FAILED, CLX_NO_MEMORY, CLX_BAD_ARGUMENT for a NULL body with a length.
 * Takes the same time whatever byte differs. */
CLX_API int clx_verify(const clx_keys *keys, const char *signature, size_t signature_len,
                       const void *body, size_t len, uint32_t *matched);

/* Writes the signature of the body, made with the newest secret, and a NUL. Returns CLX_OK,
 * CLX_NO_KEYS, CLX_MAC_FAILED, CLX_NO_MEMORY; then the text is empty. */
CLX_API int clx_sign(const clx_keys *keys, const void *body, size_t len,
                     char signature[CLX_SIGNATURE_LEN + 1]);

/* -------- a body that arrives in pieces -------- */

/* A message being checked while it arrives. Each secret of the keys hashes every piece, since
 * the pieces are not kept; the keys must outlive it. A service does better: it keeps the body
 * and tries the older secrets only when the newest does not match. A failure of the provider
 * under any secret is CLX_MAC_FAILED, even when another secret matches. */
typedef struct clx_stream clx_stream;

/* NULL when there is no memory or the provider gives no state. Keys without a secret make a
 * stream that always ends with CLX_NO_KEYS. */
CLX_API clx_stream *clx_stream_new(const clx_keys *keys, const clx_allocator *allocator);

/* The next bytes, any number. Returns CLX_OK, CLX_MAC_FAILED, or CLX_BAD_ARGUMENT for NULL with a
 * length; both stick until the message ends. */
CLX_API int clx_stream_update(clx_stream *stream, const void *bytes, size_t len);

/* Ends the message and makes the stream ready for the next one, whatever it returns; the
 * statuses are those of clx_verify. */
CLX_API int clx_stream_verify(clx_stream *stream, const char *signature, size_t signature_len,
                              uint32_t *matched);

CLX_API void clx_stream_free(clx_stream *stream);

/* -------- why not -------- */

/* What clx_verify_explain can find. */
#define CLX_EXPLAIN_GENUINE        0  /* the signature is right */
#define CLX_EXPLAIN_UNKNOWN        1  /* another secret or another body */
#define CLX_EXPLAIN_MISSING        2  /* no signature */
#define CLX_EXPLAIN_DUPLICATE      3  /* several signatures */
#define CLX_EXPLAIN_LENGTH         4  /* not a signature's length */
#define CLX_EXPLAIN_ALPHABET       5  /* not base64 */
#define CLX_EXPLAIN_NO_KEYS        6  /* no secret */
#define CLX_EXPLAIN_HEX            10 /* right, but written as hex */
#define CLX_EXPLAIN_URL_SAFE       11 /* right, but in the url-safe alphabet or without padding */
#define CLX_EXPLAIN_BODY_TRIMMED   20 /* right for the body without white space at its ends */
#define CLX_EXPLAIN_BODY_NEWLINE   21 /* right for the body with a newline added */
#define CLX_EXPLAIN_BODY_CRLF      22 /* right for the body with CR LF added */
#define CLX_EXPLAIN_BODY_BOM       23 /* right for the body without its byte order mark */
#define CLX_EXPLAIN_SECRET_SPACE   30 /* right for the secret without white space at its ends */
#define CLX_EXPLAIN_SECRET_NEWLINE 31 /* right for the secret with a newline added */
#define CLX_EXPLAIN_SECRET_DECODED 32 /* right for the secret decoded from hex */
#define CLX_EXPLAIN_NO_MAC         33 /* the provider failed, or there is no memory */

/* Likewise, of what a body or a secret was written in. */
#define CLX_EXPLAIN_BODY_BASE64    24 /* right for the body decoded from base64 */
#define CLX_EXPLAIN_BODY_EVENT     25 /* right for the "body" of this event, as it is or decoded */
#define CLX_EXPLAIN_BODY_STRING    26 /* right for the text of this JSON string */
#define CLX_EXPLAIN_BODY_SPACED    27 /* right for the JSON without white space between tokens */
#define CLX_EXPLAIN_BODY_REWRITTEN 28 /* right for the JSON with 10.0, \u0026 as they were sent */
#define CLX_EXPLAIN_SECRET_BOM     34 /* right for the secret without its byte order mark */
#define CLX_EXPLAIN_SECRET_UTF16   35 /* right for the secret read as UTF-16 */
#define CLX_EXPLAIN_SECRET_NAME    36 /* right for what stands after NAME= */
#define CLX_EXPLAIN_SECRET_QUOTES  37 /* right for what stands in quotes */
#define CLX_EXPLAIN_SECRET_BASE64  38 /* right for the secret decoded from base64 */

/* The signature is right for nothing that was tried, but the body is not as it was sent. */
#define CLX_EXPLAIN_EMPTY           40 /* there is none */
#define CLX_EXPLAIN_LOOKS_GZIP      41 /* it begins as gzip does */
#define CLX_EXPLAIN_LOOKS_BASE64    42 /* it begins as JSON in base64 does */
#define CLX_EXPLAIN_LOOKS_EVENT     43 /* it has "body", and "headers" or "isBase64Encoded" */
#define CLX_EXPLAIN_LOOKS_REWRITTEN 44 /* it is JSON as Commerce Layer does not write it */

/* Says why a signature does not match, for a person who sets up an endpoint. Tries the usual
 * mistakes with libsodium and returns a CLX_EXPLAIN_... number; *sentence, if given, is set to a
 * constant sentence on what to do. It never reveals the right signature, and it names one mistake
 * at a time: several mistakes with the body at once, or one with the body and one with the secret,
 * are not found. What a secret is written in may be nested (a quoted value after NAME=); then the
 * innermost is named. Not for the hot path: it hashes the body up to 25 times, in time that grows
 * with its length alone, and allocates nothing. */
CLX_API int clx_verify_explain(const void *secret, size_t secret_len, const char *signature,
                               size_t signature_len, const void *body, size_t len,
                               const char **sentence);

#ifdef __cplusplus
}
#endif
#endif
