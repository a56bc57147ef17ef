/* Callbacks and the keys of their answers, as rows: callbacks.def and replies.def. */
#ifndef CLX__CALLBACK_H
#define CLX__CALLBACK_H

#include "schema/field.h"

#include <clx/reply.h>

struct clx__callback {
  const char *name;
  const char *includes;
  uint32_t target; /* CLX_TYPE_... */
  uint32_t limit_ms;
};

/* The row of a callback, or NULL. */
const struct clx__callback *clx__callback_find(uint32_t callback);

/* Where a key of an answer stands. */
enum clx__key_place { CLX__KEY_DATA, CLX__KEY_LINE };

struct clx__key {
  uint32_t callback; /* 0: any */
  enum clx__key_place place;
  const char *name;
  uint32_t kind; /* CLX_KIND_... */
  bool required;
  bool current; /* documented today: a breach is refused, not only logged */
  int64_t least;
};

/* The row for a key of an answer, or NULL; and row by row, NULL past the last. */
const struct clx__key *clx__key_find(uint32_t callback, enum clx__key_place place,
                                     const char *name);
const struct clx__key *clx__key_at(size_t number);

#endif
