/* Which member comes next in `attributes` or `relationships`.
 *
 * Members of a type come mostly in the order in which they came in the last resource of that type,
 * and at first in the order of the table. The parser remembers which member followed which; that
 * one is compared first, and only a miss looks the name up. The memory belongs to one parse.
 *
 * What changes with every member is a clx__member. It lives in registers, since its address never
 * leaves the loop; what an error needs to know of it is written when the short way is left.
 */
#ifndef CLX__WALK_H
#define CLX__WALK_H

#include "document/document.h"

#define CLX__WALK_NONE UINT32_MAX

struct clx__member {
  uint32_t number;  /* of its field in the type, from 0, or CLX__WALK_NONE */
  uint32_t slot;    /* where the next member is remembered */
  uint32_t count;   /* members begun, with this one */
  const char *name; /* where it was found the short way, else NULL */
  const char *gap;  /* white space before it, when there was some */
  size_t gap_len;
};

/* The member before the first one. */
static inline struct clx__member clx__walk_start(bool relationships)
{
  struct clx__member member = {CLX__WALK_NONE, relationships, 0, NULL, NULL, 0};
  return member;
}

/* Steps into the object and sets parser->walk. The place of its bracket, or NULL after a failure. */
char *clx__walk_enter(struct clx__parser *parser, const clx_resource *resource, bool relationships);

/* The next member, whatever it is; `at` is behind the last one, or on the bracket. `name` is set
 * when it has no field. The place of its value, or NULL at the end, with the reader behind it, and
 * after a failure: ask the reader's status. */
char *clx__walk_search(struct clx__parser *parser, char *at, struct clx__member *member,
                       struct clx__span *name);

/* Leaves the short way: the reader stands on the value of this member. */
static inline void clx__walk_leave(struct clx__parser *parser, const struct clx__member *member,
                                   const char *value)
{
  parser->reader.at = value;
  if (!member->name)
    return;
  struct clx__step *step = &parser->reader.steps[parser->reader.depth - 1];
  clx__step_member(step, member->name, parser->walk.fields[member->number].name_len, member->count);
}

/* The field of the member that was found; NULL: the type has none of that name. */
static inline const struct clx__field *clx__walk_field(const struct clx__parser *parser,
                                                       const struct clx__member *member)
{
  return member->number == CLX__WALK_NONE ? NULL : &parser->walk.fields[member->number];
}

/* Passes the white space before a name, if any: mostly as much as before the last one. */
static inline char *clx__walk_gap(char *at, struct clx__member *member)
{
  if (*at == '"')
    return at;
  if (member->gap_len && clx__fast_equal(at, member->gap, member->gap_len))
    return at + member->gap_len;
  member->gap = at;
  at = clx__fast_space(at);
  member->gap_len = (size_t)(at - member->gap);
  return at;
}

/* As clx__walk_search, but the expected member first. */
static inline char *clx__walk_next(struct clx__parser *parser, char *at, struct clx__member *member,
                                   struct clx__span *name)
{
  const struct clx__walk *walk = &parser->walk;
  bool comma = *at == ',' || member->count == 0;
  if (comma && member->count < walk->most) {
    uint32_t number = walk->slots[member->slot];
    const struct clx__field *field = &walk->fields[number];
    char *quote = clx__walk_gap(at + 1, member);
    char *value =
        *quote == '"' ? clx__fast_name(quote + 1, clx__names + field->name, field->name_len) : NULL;
    if (value) {
      clx__parser_settle(parser);
      member->number = number;
      member->slot = CLX__TRACE_FIRST + number;
      member->count++;
      member->name = quote + 1;
      return value;
    }
  }
  struct clx__member found = clx__walk_start(false);
  found.slot = member->slot;
  found.count = member->count;
  at = clx__walk_search(parser, at, &found, name);
  member->number = found.number;
  member->slot = found.slot;
  member->count = found.count;
  member->name = NULL;
  return at;
}

#endif
