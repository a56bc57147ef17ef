/* Which member comes next in `attributes` or `relationships`.
 *
 * Members of a type come mostly in the order in which they came in the last resource of that type,
 * and at first in the order of the table. The parser remembers which member followed which; that
 * one is compared first, and only a miss looks the name up. The memory belongs to one parse.
 *
 * A clx__walk does not change while an object is read, a clx__member with every member. The latter
 * lives in registers, since its address never leaves the loop; what an error needs to know is written
 * when the short way is left.
 */
#ifndef CLX__WALK_H
#define CLX__WALK_H

#include "document/document.h"

/* The attributes or relationships of one resource. */
struct clx__walk {
  const struct clx_type *type;     /* NULL: there is none, after a failure */
  const struct clx__field *fields; /* of the type */
  uint8_t *order;                  /* of its trace: which member came behind which */
  uint32_t most;                   /* members that may come the short way; 0: none does */
  bool relationships;
};

struct clx__member {
  const struct clx__field *field; /* NULL: the type has none of that name */
  uint32_t number;                /* of the field in its type, from 0 */
  uint32_t from;                  /* where the order tells the next member */
  uint32_t count;                 /* members begun, with this one */
  const char *quote;              /* where it was found the short way, else NULL */
  const char *gap;                /* white space before it, when there was some */
  size_t gap_len;
};

/* The member before the first one. */
static inline struct clx__member clx__walk_start(bool relationships)
{
  struct clx__member member = {NULL, 0, relationships, 0, NULL, NULL, 0};
  return member;
}

/* Steps into the object. */
struct clx__walk clx__walk_enter(struct clx__parser *parser, const clx_resource *resource,
                                 bool relationships);

/* The next member, whatever it is; `at` is behind the last one, or on the bracket. `name` is set
 * when it has no field. The place of its value, or NULL at the end, with the reader behind it, and
 * after a failure: ask the reader's status. */
char *clx__walk_search(struct clx__parser *parser, struct clx__walk walk, char *at,
                       struct clx__member *member, struct clx__span *name);

/* Leaves the short way: the reader stands on the value of this member. */
static inline void clx__walk_leave(struct clx__parser *parser, const struct clx__member *member,
                                   const char *value)
{
  parser->reader.at = value;
  if (!member->quote)
    return;
  struct clx__step *step = &parser->reader.steps[parser->reader.depth - 1];
  clx__step_member(step, member->quote + 1, member->field->name_len, member->count);
}

/* Passes a name if it is this one's, with its colon and white space. */
static inline char *clx__walk_name(char *at, const struct clx__field *field)
{
  return clx__fast_name(at, clx__names + field->name - 1, field->name_len + 1u);
}

/* Passes the white space before a name: mostly as much as before the last one. */
static inline char *clx__walk_gap(char *at, struct clx__member *member)
{
  if (member->gap_len && clx__fast_equal(at, member->gap, member->gap_len))
    return at + member->gap_len;
  member->gap = at;
  at = clx__fast_space(at);
  member->gap_len = (size_t)(at - member->gap);
  return at;
}

/* The number of the member whose name is between these two places, if it is a name without escapes
 * in quotes, with a colon right behind; else CLX__ORDER_NONE. */
uint32_t clx__walk_number(const struct clx__walk *walk, const char *quote, const char *end);

/* The next member the short way: the expected one, else any that is known. NULL changes nothing
 * but the gap. */
static CLX__INLINE char *clx__walk_short(struct clx__parser *parser, const struct clx__walk *walk,
                                         char *at, struct clx__member *member)
{
  uint32_t number = walk->order[member->from];
  char *quote = at + 1;
  char *value = clx__walk_name(quote, &walk->fields[number]);
  if (CLX__RARELY(!value) && *quote != '"') {
    quote = clx__walk_gap(quote, member);
    value = clx__walk_name(quote, &walk->fields[number]);
  }
  if (CLX__RARELY(!value)) {
    char *end = clx__fast_special_wide(quote + 1); /* the value's place waits for this only */
    number = clx__walk_number(walk, quote, end);
    if (number == CLX__ORDER_NONE)
      return NULL;
    walk->order[member->from] = (uint8_t)number;
    value = clx__fast_space(end + strlen("\":"));
  }
  clx__parser_settle(parser);
  member->field = &walk->fields[number];
  member->number = number;
  member->from = CLX__ORDER_FIRST + number;
  member->count++;
  member->quote = quote;
  return value;
}

/* As clx__walk_search, but the short way first. */
static CLX__INLINE char *clx__walk_next(struct clx__parser *parser, const struct clx__walk *walk,
                                        char *at, struct clx__member *member,
                                        struct clx__span *name)
{
  if (CLX__MOSTLY((*at == ',' || member->count == 0) && member->count < walk->most)) {
    char *value = clx__walk_short(parser, walk, at, member);
    if (CLX__MOSTLY(value))
      return value;
  }
  struct clx__member found = clx__walk_start(false); /* not *member: its address must not leave */
  found.from = member->from;
  found.count = member->count;
  at = clx__walk_search(parser, *walk, at, &found, name);
  member->field = found.field;
  member->number = found.number;
  member->from = found.from;
  member->count = found.count;
  member->quote = NULL;
  return at;
}

#endif
