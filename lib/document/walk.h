/* Which member comes next in `attributes` or `relationships`.
 *
 * Members of a type come mostly in the order in which they came in the last resource of that type,
 * and at first in the order of the table. The parser remembers which member followed which; that
 * one is compared first, and only a miss looks the name up. The memory belongs to one parse.
 */
#ifndef CLX__WALK_H
#define CLX__WALK_H

#include "document/document.h"

#define CLX__WALK_FIRST 2 /* slots of a type before those of its members */

struct clx__walk {
  const struct clx_type *type;
  const struct clx__field *fields; /* of the type */
  struct clx__step *step;          /* of the open object */
  uint8_t *slots;                  /* of this type: see clx__parser */
  uint32_t slot;                   /* where the next member is remembered */
  const struct clx__field *field;  /* of the member that was found; NULL: the type has none */
  struct clx__span name;           /* set when field is NULL */
  bool relationships;
};

/* Steps into the object: the place behind its bracket, or NULL after a failure. */
char *clx__walk_enter(struct clx__walk *walk, struct clx__parser *parser,
                      const clx_resource *resource, bool relationships);

/* The next member, whatever it is; `at` is behind the last one. The place of its value, or NULL at
 * the end, with the reader behind it, and after a failure: ask the reader's status. */
char *clx__walk_search(struct clx__walk *walk, struct clx__parser *parser, char *at);

/* The member that is tried first: what came here the last time, else the next of the table. */
static inline const struct clx__field *clx__walk_expected(const struct clx__walk *walk)
{
  uint32_t number = walk->slots[walk->slot];
  if (number == 0)
    number = walk->slot < CLX__WALK_FIRST ? 1 : walk->slot;
  return number <= walk->type->field_count ? &walk->fields[number - 1] : NULL;
}

static inline void clx__walk_found(struct clx__walk *walk, const struct clx__field *field)
{
  uint32_t number = (uint32_t)(field - walk->fields) + 1;
  walk->field = field;
  walk->slots[walk->slot] = (uint8_t)number;
  walk->slot = CLX__WALK_FIRST + number - 1;
}

static inline bool clx__walk_takes(const struct clx__walk *walk, const struct clx__field *field)
{
  bool relationship = field->kind == CLX_KIND_ONE || field->kind == CLX_KIND_MANY;
  return relationship == walk->relationships;
}

/* As clx__walk_search, but the expected member first. */
static inline char *clx__walk_next(struct clx__walk *walk, struct clx__parser *parser, char *at)
{
  const struct clx__field *field = clx__walk_expected(walk);
  struct clx__step *step = walk->step;
  bool comma = step->count == 0 || *at == ',';
  if (!field || !comma || step->count >= parser->reader.max_members)
    return clx__walk_search(walk, parser, at);
  char *name = clx__fast_space(at + (step->count > 0));
  char *value = clx__fast_name(name, clx__names + field->name, field->name_len);
  if (!value || !clx__walk_takes(walk, field))
    return clx__walk_search(walk, parser, at);
  clx__parser_settle(parser);
  step->name = name + 1;
  step->len = field->name_len;
  step->count++;
  step->inside = true;
  clx__walk_found(walk, field);
  return value;
}

#endif
