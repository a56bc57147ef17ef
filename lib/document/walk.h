/* Which member comes next in `attributes` or `relationships`.
 *
 * Members of a type come mostly in the order in which they came in the last resource of that type,
 * and at first in the order of the table. The parser remembers which member followed which; that
 * one is compared first, and only a miss looks the name up. The memory belongs to one parse.
 *
 * A walk lives in registers: the short way never hands out its address, and what errors need to
 * know, the reader's step, is written only when the short way is left.
 */
#ifndef CLX__WALK_H
#define CLX__WALK_H

#include "document/document.h"

#define CLX__WALK_FIRST 2 /* slots of a type before those of its members */

struct clx__walk {
  const struct clx_type *type;
  const struct clx__field *fields; /* of the type */
  uint8_t *slots;                  /* of this type: see clx__parser */
  uint32_t slot;                   /* where the next member is remembered */
  uint32_t count;                  /* members begun */
  uint32_t most;                   /* of them the short way; 0: nothing is expected */
  bool relationships;
  const struct clx__field *field; /* of the member that was found; NULL: the type has none */
  struct clx__span name;          /* of the member that was found, as written */
};

/* Steps into the object: the place behind its bracket, or NULL after a failure. */
char *clx__walk_enter(struct clx__walk *walk, struct clx__parser *parser,
                      const clx_resource *resource, bool relationships);

/* The next member, whatever it is; `at` is behind the last one. The place of its value, or NULL at
 * the end, with the reader behind it, and after a failure: ask the reader's status. */
char *clx__walk_search(struct clx__walk *walk, struct clx__parser *parser, char *at);

/* Leaves the short way: the reader stands on the value of the member that was found. */
static inline void clx__walk_leave(const struct clx__walk *walk, struct clx__parser *parser,
                                   const char *value)
{
  struct clx__step *step = &parser->reader.steps[parser->reader.depth - 1];
  parser->reader.at = value;
  step->name = walk->name.at;
  step->len = walk->name.len < UINT32_MAX ? (uint32_t)walk->name.len : UINT32_MAX;
  step->count = walk->count;
  step->inside = true;
}

/* As clx__walk_search, but the expected member first. */
static inline char *clx__walk_next(struct clx__walk *walk, struct clx__parser *parser, char *at)
{
  uint32_t number = walk->slots[walk->slot];
  if (walk->count < walk->most && (walk->count == 0 || *at == ',')) {
    const struct clx__field *field = &walk->fields[number - 1];
    char *name = clx__fast_space(at + (walk->count > 0));
    char *value = clx__fast_name(name, clx__names + field->name, field->name_len);
    if (value) {
      clx__parser_settle(parser);
      walk->name.at = name + 1;
      walk->name.len = field->name_len;
      walk->count++;
      walk->field = field;
      walk->slot = CLX__WALK_FIRST + number - 1;
      return value;
    }
  }
  struct clx__walk copy = *walk;
  at = clx__walk_search(&copy, parser, at);
  *walk = copy;
  return at;
}

#endif
