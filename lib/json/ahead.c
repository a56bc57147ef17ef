/* The inner loop marks 64 bytes at once, a bit for each, the lowest for the first. */
#include "json/ahead.h"

#include "base/step.h"
#include "json/fast.h"

/* What is carried from 64 bytes to the next. */
struct ahead {
  uint64_t escaped; /* 1: a backslash stood before the first byte */
  uint64_t inside;  /* all bits: the first byte is in a string */
  size_t depth;     /* brackets opened and not closed */
};

/* The bytes behind a backslash that is not behind one itself. */
static uint64_t ahead_escaped(struct ahead *ahead, uint64_t slashes)
{
  uint64_t escaped = ahead->escaped;
  ahead->escaped = 0;
  for (slashes &= ~escaped; slashes;) {
    uint64_t slash = slashes & (0 - slashes);
    escaped |= slash << 1;
    ahead->escaped = slash >> 63;
    slashes &= ~(slash | slash << 1);
  }
  return escaped;
}

/* The bytes of strings, with the quote that opens and without the one that closes: each bit is that
 * of an odd number of quotes up to there. */
static uint64_t ahead_strings(struct ahead *ahead, uint64_t quotes)
{
  quotes ^= quotes << 1;
  quotes ^= quotes << 2;
  quotes ^= quotes << 4;
  quotes ^= quotes << 8;
  quotes ^= quotes << 16;
  quotes ^= quotes << 32;
  quotes ^= ahead->inside;
  ahead->inside = 0 - (quotes >> 63);
  return quotes;
}

/* The place behind the bracket that closes the first one, if it is among these. Of the bits of
 * those that open, 2 is set, and of the others not. */
static char *ahead_close(struct ahead *ahead, char *at, uint64_t brackets)
{
  for (; brackets; brackets &= brackets - 1) {
    char *bracket = at + clx__scan_lowest(brackets);
    ahead->depth += (size_t)(*bracket & 2) - 1;
    if (ahead->depth == 0)
      return bracket + 1;
  }
  return NULL;
}

static char *ahead_container(char *at, const char *end)
{
  struct ahead ahead = {0, 0, 0};
  for (; at < end; at += 64) {
    CLX__STEP();
    uint64_t quotes = clx__either_mask(at, 0, '"', '"');
    uint64_t slashes = clx__either_mask(at, 0, '\\', '\\');
    uint64_t brackets = clx__either_mask(at, 0x20, '{', '}');
    if (slashes | ahead.escaped)
      quotes &= ~ahead_escaped(&ahead, slashes);
    char *close = ahead_close(&ahead, at, brackets & ~ahead_strings(&ahead, quotes));
    if (close)
      return close;
  }
  return NULL;
}

static char *ahead_string(char *at, const char *end)
{
  while (at < end && *at != '"')
    at += *at == '\\' ? 2 : 1;
  return at < end ? at + 1 : NULL;
}

static char *ahead_scalar(char *at, const char *end)
{
  while (at < end && (unsigned char)*at > ' ' && *at != ',' && *at != '}' && *at != ']')
    at++;
  return at < end ? at : NULL;
}

char *clx__ahead_value(char *at, const char *end)
{
  if (*at == '{' || *at == '[')
    return ahead_container(at, end);
  return *at == '"' ? ahead_string(at + 1, end) : ahead_scalar(at, end);
}
