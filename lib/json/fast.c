/* Whole values that nobody looks into: checked and passed. */
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

/* The special bytes from a place on: those of the block at `block` that were not asked for yet.
 * Which one comes next depends on the last one by one instruction only; to look for it from the
 * place behind the last one would be a wait several times as long. */
struct fast_marks {
  char *block;
  uint64_t mask;
};

static inline void fast_marks_start(struct fast_marks *marks, char *at)
{
  marks->block = at;
  marks->mask = clx__special_block(at);
}

static inline char *fast_mark(struct fast_marks *marks)
{
  while (marks->mask == 0) {
    marks->block += CLX__BLOCK;
    marks->mask = clx__special_block(marks->block);
  }
  char *mark = marks->block + clx__scan_first(marks->mask);
  marks->mask = clx__scan_rest(marks->mask);
  return mark;
}

/* From the opening quote of a name or string to behind the closing one. */
static inline char *fast_string(char *at, struct fast_marks *marks)
{
  while (fast_mark(marks) < at) /* line ends before the string */
    ;
  char *mark = fast_mark(marks);
  if (*mark == '"')
    return mark + 1;
  mark = clx__fast_escaped(mark);
  if (!mark)
    return NULL;
  fast_marks_start(marks, mark + 1);
  return mark + 1;
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

static inline char *fast_scalar(char *at, struct fast_marks *marks)
{
  switch (*at) {
  case '"':
    return fast_string(at, marks);
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

/* The containers that were opened and are not closed: a bit for each, the innermost lowest, which
 * is set for an object. */
struct fast_open {
  uint64_t objects;
  uint32_t count;
};

static inline char *fast_enter(char *at, struct fast_open *open)
{
  open->objects = open->objects << 1 | (*at == '{');
  open->count++;
  return clx__fast_space(at + 1);
}

/* Behind a value: the brackets that close here. */
static inline char *fast_close(char *at, struct fast_open *open)
{
  while (open->count && *at == (open->objects & 1 ? '}' : ']')) {
    open->count--;
    open->objects >>= 1;
    at++;
    if (open->count)
      at = clx__fast_space(at);
  }
  return at;
}

/* The next value of the innermost container starts here, behind its name in an object. */
static inline char *fast_begin(char *at, const struct fast_open *open, struct fast_marks *marks)
{
  at = clx__fast_space(at);
  if (!(open->objects & 1))
    return at;
  if (*at != '"' || !(at = fast_string(at, marks)))
    return NULL;
  at = clx__fast_space(at);
  return *at == ':' ? clx__fast_space(at + 1) : NULL;
}

char *clx__fast_value(char *at, uint32_t depth, uint32_t members)
{
  struct fast_open open = {0, 0};
  struct fast_marks marks;
  depth = depth < FAST_DEPTH ? depth : FAST_DEPTH;
  fast_marks_start(&marks, at);
  while (at) {
    if (*at == '{' || *at == '[') {
      if (open.count >= depth)
        return NULL;
      at = fast_enter(at, &open);
      if (*at != '}' && *at != ']') {
        at = fast_begin(at, &open, &marks);
        continue;
      }
    } else if (!(at = fast_scalar(at, &marks)) || open.count == 0) {
      return at;
    }
    at = clx__fast_space(at);
    if (*at != ',') {
      at = fast_close(at, &open);
      if (open.count == 0)
        return at;
    }
    if (*at != ',' || --members == 0)
      return NULL;
    at = fast_begin(at + 1, &open, &marks);
  }
  return NULL;
}
