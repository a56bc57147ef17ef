/* Callbacks and the keys of their answers, as rows: callbacks.def and replies.def. */
#ifndef CLX__CALLBACK_H
#define CLX__CALLBACK_H

#include "schema/field.h"

#include <clx/reply.h>

/* How the answers of a callback differ; see callbacks.def. */
enum clx__family { CLX__FAMILY_PLAIN, CLX__FAMILY_PAYMENT, CLX__FAMILY_TOKEN };

struct clx__callback {
  uint32_t target; /* CLX_TYPE_... */
  uint32_t limit_ms;
  enum clx__family family;
};

/* The row of a callback, or NULL. */
const struct clx__callback *clx__callback_find(uint32_t callback);

/* Where a key of an answer stands. */
enum clx__key_place { CLX__KEY_DATA, CLX__KEY_LINE };

/* What becomes of a fault in a value; see replies.def. */
enum clx__worth { CLX__ESSENTIAL, CLX__IDENTIFIER, CLX__ACCESSORY };

struct clx__key {
  uint32_t callback; /* or CLX__KEY_ANY, CLX__KEY_PAYMENT */
  enum clx__key_place place;
  char name[24]; /* in place, so that the table has no pointers to relocate */
  uint32_t len;  /* of the name */
  uint32_t kind; /* CLX_KIND_... */
  bool required;
  bool current; /* documented today: a breach is refused, not only logged */
  int64_t least;
  bool kept; /* in the error form too */
  enum clx__worth worth;
};

/* Groups of callbacks, in place of one. */
#define CLX__KEY_ANY     0
#define CLX__KEY_PAYMENT 1000

/* The row for a key of an answer, or NULL. */
const struct clx__key *clx__key_find(uint32_t callback, enum clx__key_place place,
                                     const char *name);

/* Row by row, what an answer must have in that place: the first for NULL, else the one after
 * `last`. NULL after the last. */
const struct clx__key *clx__key_required(uint32_t callback, enum clx__key_place place,
                                         const struct clx__key *last);

#endif
