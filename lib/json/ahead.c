/* Where a value ends. A container is looked at 64 bytes at a time: quotes, backslashes and brackets
 * each give a mask with a bit for each byte, the lowest for the first. */
#include "json/ahead.h"

#include "base/step.h"
#include "json/fast.h"

/* What is carried from 64 bytes to the next. */
struct ahead {
  uint64_t escaped; /* 1: a backslash stood before the first byte */
  uint64_t inside;  /* all bits: the first byte is in a string */
  size_t depth;     /* brackets opened and not closed */
};

/* The escaped bytes: each follows a backslash that is not escaped itself. */
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

/* The bytes inside strings, with the opening quote and without the closing one. A byte is inside
 * when the number of quotes up to it is odd; each shift doubles the distance over which they are
 * counted. */
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

/* Counts these brackets. Returns the place after the one that closes the container, or NULL if it
 * is not among them. Opening brackets (0x5b, 0x7b) have the bit of value 2, closing ones do not. */
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
