/* Which member comes next in `attributes` or `relationships`: the first of the decoder's two
 * guesses.
 *
 * Members of a type mostly come in the order of its table, or in that of the last resource of the
 * type. The guessed name is compared first, and only a miss looks the name up. Then the order is
 * learned: which member came after which, in a copy of the type's order that belongs to this parse.
 *
 * A clx__order lives in registers while an object is read: its address leaves the loop only in
 * copies. */
#ifndef CLX__ORDER_H
#define CLX__ORDER_H

#include "document/document.h"

/* The attributes or relationships of one resource. */
struct clx__order {
  const struct clx_type *type;
  const struct clx__field *fields; /* of the type */
  const uint8_t *next;             /* which member is expected after which */
  uint8_t *learned;                /* the same, to be written; NULL: as the table has it so far */
  uint32_t from;                   /* where `next` has the coming member */
  uint32_t count;                  /* members begun */
  uint32_t most;                   /* members that may be read on the fast path; 0: none */
  bool relationships;
};

/* Steps into the object. False after a failure. */
bool clx__order_enter(struct clx__parser *parser, const clx_resource *resource, bool relationships,
                      struct clx__order *order);

/* The order of this type to be written, a copy of the table's at first; NULL without memory. */
uint8_t *clx__order_copy(struct clx__parser *parser, const struct clx_type *type);

/* The next member, whatever it is, by the reader; `at` is after the last value, or after the
 * bracket. *field is NULL where the type has none of that name. False at the end of the object,
 * with the reader after it, and after a failure. */
bool clx__order_search(struct clx__parser *parser, struct clx__order *order, const char *at,
                       struct clx__span *name, const struct clx__field **field);

/* Leaves the fast path: moves the reader to the value of this member. */
static inline void clx__order_leave(struct clx__parser *parser, const struct clx__order *order,
                                    const struct clx__field *field, const char *value)
{
  struct clx__reader *reader = &parser->reader;
  reader->at = value;
  clx__step_member(&reader->steps[reader->depth - 1], clx__names + field->name, field->name_len,
                   order->count);
}

/* Another member came than was expected: from now on it is. False after a failure. */
static CLX__INLINE bool clx__order_learn(struct clx__parser *parser, struct clx__order *order,
                                         const struct clx__field *field)
{
  if (CLX__RARELY(!order->learned)) {
    order->learned = clx__order_copy(parser, order->type);
    if (!order->learned)
      return false;
    order->next = order->learned;
  }
  order->learned[order->from] = (uint8_t)(field - order->fields);
  return true;
}

/* The member of that name; NULL where the type has none, and after a failure. */
static CLX__INLINE const struct clx__field *
clx__order_find(struct clx__parser *parser, struct clx__order *order, const char *name, size_t len)
{
  const struct clx__field *field = clx__field_find_padded(order->type, name, len);
  if (!field || clx__field_is_link(field) != order->relationships ||
      !clx__order_learn(parser, order, field))
    return NULL;
  return field;
}

/* From a quote to the value of the member whose name begins there, if it is one of the type,
 * without escapes and with a colon right after it; else NULL. */
static CLX__INLINE char *clx__order_other(struct clx__parser *parser, struct clx__order *order,
                                          char *quote, const struct clx__field **field)
{
  CLX__TRACE(ORDER_MISSED);
  char *end = clx__fast_special_wide(quote + 1);
  if (*quote != '"' || end == quote + 1 || end[0] != '"' || end[1] != ':')
    return NULL;
  *field = clx__order_find(parser, order, quote + 1, (size_t)(end - quote - 1));
  return *field ? clx__fast_space(end + strlen("\":")) : NULL;
}

/* The next member on the fast path: the expected one, else any that the type has. The place of its
 * value; NULL leaves it to clx__order_search. */
static CLX__INLINE char *clx__order_next(struct clx__parser *parser, struct clx__order *order,
                                         char *at, const struct clx__field **field)
{
  if (CLX__RARELY((*at != ',' && order->count > 0) || order->count >= order->most))
    return NULL;
  const struct clx__field *next = order->fields + order->next[order->from];
  char *quote = clx__fast_space(at + (order->count > 0));
  char *value = clx__fast_name(quote, clx__names + next->name - 1, next->name_len + 1u);
  if (CLX__RARELY(!value) && !(value = clx__order_other(parser, order, quote, &next)))
    return NULL;
  CLX__TRACE(ORDER_ANY);
  clx__parser_settle(parser);
  order->from = CLX__ORDER_FIRST + (uint32_t)(next - order->fields);
  order->count++;
  *field = next;
  return value;
}

#endif
