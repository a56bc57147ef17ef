/* Passing whole values that are not kept: they are only checked. */
#include "json/fast.h"

#include "json/text.h"

#define FAST_DEPTH  64  /* a bit for each open container */
#define FAST_DIGITS 300 /* digits of a number that is finite for certain */

/* Passes a special byte that does not end its string; false at a fault. *next is where to look on,
 * NULL within the same block. */
static bool fast_passes(char *at, char **next)
{
  int ignored;
  *next = NULL;
  if (at[0] == '\\' && at[1] == '/')
    return true;
  size_t len = *at == '\\' ? clx__text_escape_check(at, CLX__ESCAPE_MAX, &ignored) : 0;
  *next = at + len;
  return len > 0;
}

char *clx__fast_escaped(char *at)
{
  for (;;) {
    char *next = NULL;
    uint64_t mask = clx__special_block(at);
    for (; mask && !next; mask = clx__scan_rest(mask)) {
      char *special = at + clx__scan_first(mask);
      if (*special == '"')
        return special;
      if (!fast_passes(special, &next))
        return NULL;
    }
    at = next ? next : at + CLX__BLOCK;
  }
}

/* From an opening quote to after the closing one. */
static inline char *fast_string(char *at)
{
  at = clx__fast_special(at + 1);
  if (CLX__RARELY(*at != '"') && !(at = clx__fast_escaped(at)))
    return NULL;
  return at + 1;
}

static inline char *fast_digits(char *at)
{
  unsigned count;
  do
    at += count = clx__fast_digits(clx__scan_word(at));
  while (count == 8);
  return at;
}

/* A number without exponent. */
static inline char *fast_number(char *at)
{
  at += *at == '-';
  char *digits = at;
  at = fast_digits(at);
  if (at == digits || (*digits == '0' && at - digits > 1) || at - digits > FAST_DIGITS)
    return NULL;
  if (*at == '.') {
    digits = ++at;
    at = fast_digits(at);
    if (at == digits)
      return NULL;
  }
  return *at == 'e' || *at == 'E' ? NULL : at;
}

static inline char *fast_scalar(char *at)
{
  switch (*at) {
  case '"':
    return fast_string(at);
  case 'n':
    return clx__fast_text(at, "null");
  case 't':
    return clx__fast_text(at, "true");
  case 'f':
    return clx__fast_text(at, "false");
  default:
    return fast_number(at);
  }
}

/* The name of a member and its colon. */
static inline char *fast_member(char *at)
{
  at = *at == '"' ? fast_string(at) : NULL;
  return at ? clx__fast_colon(at) : NULL;
}

/* `objects` has a bit for each open container, the innermost lowest, set for an object. */
char *clx__fast_skip(char *at, uint32_t depth, uint32_t members)
{
  uint64_t objects = 0;
  uint32_t open = 0;
  char close;
  depth = depth < FAST_DEPTH ? depth : FAST_DEPTH;
value:
  if (*at == '{' || *at == '[') {
    if (open++ >= depth)
      return NULL;
    objects = objects << 1 | (*at == '{');
    at = clx__fast_space(at + 1);
    if (*at != '}' && *at != ']')
      goto next;
  } else if (!(at = fast_scalar(at))) {
    return NULL;
  }
  while (open) {
    if (clx__fast_comma(&at)) {
      if (--members == 0)
        return NULL;
      goto next;
    }
    close = objects & 1 ? '}' : ']';
    if (*at++ != close)
      return NULL;
    objects >>= 1;
    open--;
  }
  return at;
next:
  if ((objects & 1) && !(at = fast_member(at)))
    return NULL;
  goto value;
}
