/* What the files that explain a mismatch share.
 *
 * explain.c         the signature's form, and the sentences
 * explain_body.c    other forms of the body, tried and suspected
 * explain_secret.c  other forms of the secret
 * forms.c           how such a form of a body is written, piece by piece
 * attempt.c         whether the signature is right for one form
 *
 * Nothing is allocated and no body is copied: a form goes straight into a hash. Each form costs one
 * pass over the body, and there are at most 25. Nothing here parses: what looks like JSON is
 * treated as bytes, whatever it is.
 */
#ifndef CLX__EXPLAIN_H
#define CLX__EXPLAIN_H

#include "verify/verify.h"

#include <sodium.h>

struct clx__octets {
  const uint8_t *at;
  size_t len;
};

/* What is being explained. */
struct clx__mismatch {
  struct clx__octets secret;
  struct clx__hasher *hasher; /* of a service, which has keys and no secret; else NULL */
  size_t which;               /* of these keys */
  struct clx__octets body;
  uint8_t sent[CLX_MAC_LEN];
};

/* A form of the body that is being hashed. */
struct clx__attempt {
  const struct clx__mismatch *about;
  crypto_auth_hmacsha256_state state;
  int failed;
};

/* Hashes a form: with a secret, which counts only without a hasher. clx__attempt_put is for a
 * struct clx__form. */
void clx__attempt_begin(struct clx__attempt *attempt, const struct clx__mismatch *about,
                        struct clx__octets secret);
void clx__attempt_put(void *attempt, const uint8_t *bytes, size_t len);

/* This and the next return CLX_EXPLAIN_GENUINE when the signature is right for what was hashed,
 * CLX_EXPLAIN_UNKNOWN when it is not, CLX_EXPLAIN_NO_MAC when hashing failed. */
int clx__attempt_end(struct clx__attempt *attempt);

/* For body and tail under a secret. */
int clx__explain_try(const struct clx__mismatch *about, struct clx__octets secret,
                     struct clx__octets body, const char *tail);

/* Without the white space at both ends. */
struct clx__octets clx__explain_trim(struct clx__octets bytes);

/* The mistake with the body, or with the secret, for which the signature is right; or
 * CLX_EXPLAIN_UNKNOWN. */
int clx__explain_body(const struct clx__mismatch *about);
int clx__explain_secret(const struct clx__mismatch *about);

/* What the body looks like, when nothing was right; or CLX_EXPLAIN_UNKNOWN. */
int clx__explain_looks(const struct clx__mismatch *about);

/* -------- forms.c -------- */

/* Where a form goes: `put` gets it in pieces. Zero len at first. */
struct clx__form {
  void (*put)(void *ctx, const uint8_t *bytes, size_t len);
  void *ctx;
  size_t len;
  uint8_t bytes[256];
};

/* The bytes of a base64 text of either alphabet, with or without padding and line ends. False when
 * it is not base64; what was put by then means nothing. */
bool clx__form_base64(struct clx__form *form, struct clx__octets text);

/* The text of a JSON string, whose opening quote is the first byte. False when it does not end. */
bool clx__form_string(struct clx__form *form, struct clx__octets json);

/* The bytes between the quotes of a JSON string, as they are; empty when it does not end. */
struct clx__octets clx__form_raw(struct clx__octets json);

/* JSON without white space between its tokens, and more, by the bits of `how`. */
#define CLX__FORM_STRINGS 1u /* strings escape only what they must */
#define CLX__FORM_HTML    2u /* ... and & < > U+2028 U+2029, as Rails does */
#define CLX__FORM_FLOATS  4u /* whole numbers get .0 where Commerce Layer has floats */
void clx__form_json(struct clx__form *form, struct clx__octets json, unsigned how);

/* What follows the first member of this name that lies in at most `depth` objects and arrays, from
 * the first byte of its value to the end. False when there is none. */
bool clx__form_member(struct clx__octets json, const char *name, size_t depth,
                      struct clx__octets *value);

#endif
