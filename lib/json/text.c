/* Strings: UTF-8 is checked, escapes are undone and written. */
#include "json/text.h"

#include "json/utf8.h"

#include <stdint.h>
#include <string.h>

#include <clx/core.h>

/* -------- UTF-8 -------- */

/* Four bytes, the first lowest. Zero bytes stand for what is beyond the end; they never continue a
 * sequence. */
static uint32_t text_word(const char *text, size_t len)
{
  const unsigned char *byte = (const unsigned char *)text;
  uint32_t word = 0;
  if (len >= 4)
    return byte[0] | (uint32_t)byte[1] << 8 | (uint32_t)byte[2] << 16 | (uint32_t)byte[3] << 24;
  for (size_t i = len; i > 0; i--)
    word = word << 8 | byte[i - 1];
  return word;
}

/* Length of the well-formed sequence at the start, which is not ASCII; 0 when there is none. What
 * makes a sequence overlong, a surrogate or too large shows in its first and second byte. */
static inline size_t text_sequence(const char *text, size_t len)
{
  uint32_t word = text_word(text, len);
  if ((word & 0xc0c0f0) == 0x8080e0) {
    uint32_t top = word & 0x200f; /* 0xe0 with bit 5 clear, 0xed with it set */
    return top != 0 && top != 0x200d ? 3 : 0;
  }
  if ((word & 0xc0e0) == 0x80c0)
    return word & 0x1e ? 2 : 0;
  if ((word & 0xc0c0c0f8) != 0x808080f0)
    return 0;
  uint32_t plane = (word & 7) << 2 | (word >> 12 & 3); /* the code point's bits from 16 on */
  return plane >= 1 && plane <= 16 ? 4 : 0;
}

/* Passes sequences until one ends at `limit` or beyond it, or one is bad. */
static const char *text_sequences(const char *at, const char *limit, const char *end)
{
  while (at < limit) {
    at = clx__scan_ascii(at, limit);
    /* The byte that stopped the run is among the next 8, and others like it are near. */
    const char *near = limit - at > 8 ? at + 8 : limit;
    while (at < near) {
      size_t size = (unsigned char)*at < 0x80 ? 1 : text_sequence(at, (size_t)(end - at));
      if (size == 0)
        return at;
      at += size;
    }
  }
  return at;
}

#if defined(CLX__SCAN_SSE2) || defined(CLX__SCAN_NEON)

#define TEXT_CHUNK 64 /* bytes that clx__utf8_chunk looks at */

/* What clx__utf8_chunk passed may end within a sequence, which then begins here. */
static const char *text_boundary(const char *at)
{
  for (int back = 1; back <= 3 && (unsigned char)at[-back] >= 0x80; back++)
    if ((unsigned char)at[-back] >= 0xc0)
      return at - back;
  return at;
}

/* Passes chunks as long as they are well formed and not ASCII. False when one is not well
 * formed. */
static bool text_chunks(const char **at, const char *end)
{
  do {
    if (!clx__utf8_chunk(*at))
      return false;
    *at += TEXT_CHUNK;
  } while (end - *at >= TEXT_CHUNK && !clx__scan_is_ascii(*at));
  return true;
}

/* Passes sequences from a place after the third byte on, where there are more whole chunks: a
 * sequence alone in its block is read by itself, others a chunk at a time. Stops where a sequence
 * begins: less than a chunk before the end, or at a bad one or shortly before it. */
static const char *text_blocks(const char *next, const char *end)
{
  for (;;) {
    const char *at = next - (uintptr_t)next % CLX__BLOCK;
    if (end - at < TEXT_CHUNK)
      return next;
    uint64_t high = clx__high_block(at) >> (size_t)(next - at) * CLX__BIT_STEP;
    if (high) {
      unsigned place = clx__scan_first(high);
      size_t size = text_sequence(next + place, (size_t)(end - next) - place);
      next += place + size;
      if (size == 0)
        return next;
      if (next >= at + CLX__BLOCK)
        continue;
      high = high >> place * CLX__BIT_STEP >> size * CLX__BIT_STEP;
    }
    if (high == 0) {
      next = clx__scan_ascii_blocks(at + CLX__BLOCK, end);
      continue;
    }
    bool good = text_chunks(&at, end);
    next = text_boundary(at);
    if (!good)
      return next;
  }
}

#endif

size_t clx__utf8_valid(const char *text, size_t len)
{
  const char *end = text + len;
  const char *at = text;
#if defined(CLX__SCAN_SSE2) || defined(CLX__SCAN_NEON)
  if (len >= (size_t)2 * TEXT_CHUNK) {
    const char *head = text + 3;
    head += -(uintptr_t)head % CLX__BLOCK;
    at = text_sequences(text, head, end);
    if (at >= head)
      at = text_blocks(at, end);
  }
#endif
  return (size_t)(text_sequences(at, end, end) - text);
}

#define TEXT_WINDOW ((size_t)16 << 10) /* less than the first cache of any machine holds */

size_t clx__utf8_append(char *text, size_t valid, size_t len, const char *from, size_t more)
{
  for (size_t end = len + more; len < end;) {
    size_t size = end - len < TEXT_WINDOW ? end - len : TEXT_WINDOW;
    if (from)
      memcpy(text + len, from, size);
    /* A sequence that is cut by the window is looked at again, a bad one each time. */
    if (len - valid < 4)
      valid += clx__utf8_valid(text + valid, len + size - valid);
    from = from ? from + size : NULL;
    len += size;
  }
  return valid;
}

/* -------- escapes -------- */

enum {
  TEXT_UNIT_SIZE = 6,     /* \u and four digits */
  TEXT_UNIT_MAX = 0xffff, /* what four digits stand for at most */
};

/* The byte that a letter after a backslash stands for, 0 for all others. */
static const unsigned char text_letters[256] = {
    ['"'] = '"',  ['\\'] = '\\', ['/'] = '/',  ['b'] = '\b',
    ['f'] = '\f', ['n'] = '\n',  ['r'] = '\r', ['t'] = '\t',
};

/* What each byte is worth as a hexadecimal digit. */
static const signed char text_digits[256] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  -1, -1, -1, -1, -1, -1, -1, 10, 11, 12, 13, 14, 15, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, 10, 11, 12, 13, 14, 15, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};

/* The UTF-16 unit that four digits stand for; above TEXT_UNIT_MAX when one is no digit, since the
 * bits of -1 reach further up than those of any digit. */
static inline unsigned text_unit(const char *digits)
{
  const unsigned char *digit = (const unsigned char *)digits;
  return (unsigned)text_digits[digit[0]] << 12 | (unsigned)text_digits[digit[1]] << 8 |
         (unsigned)text_digits[digit[2]] << 4 | (unsigned)text_digits[digit[3]];
}

static inline bool text_is_surrogate(unsigned unit)
{
  return unit >= 0xd800 && unit <= 0xdfff;
}

static bool text_is_low(unsigned unit)
{
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/* Two escapes, of which the first stands for the surrogate `high`. */
static size_t text_pair(const char *text, size_t len, unsigned high, unsigned *code)
{
  if (len < CLX__ESCAPE_MAX || text_is_low(high) || text[6] != '\\' || text[7] != 'u')
    return 0;
  unsigned low = text_unit(text + 8);
  if (!text_is_low(low))
    return 0;
  *code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
  return CLX__ESCAPE_MAX;
}

/* Length of the escape at the start, which has a backslash there, and its code point; 0 for a bad
 * one. */
static inline size_t text_escape(const char *text, size_t len, unsigned *code)
{
  if (len < 2)
    return 0;
  *code = text_letters[(unsigned char)text[1]];
  if (*code)
    return 2;
  if (text[1] != 'u' || len < TEXT_UNIT_SIZE)
    return 0;
  *code = text_unit(text + 2);
  if (text_is_surrogate(*code))
    return text_pair(text, len, *code, code);
  return *code <= TEXT_UNIT_MAX ? TEXT_UNIT_SIZE : 0;
}

/* What is wrong with a \u whose digits should follow, or CLX_OK. */
static int text_unit_fault(const char *text, size_t len)
{
  for (size_t i = 2; i < TEXT_UNIT_SIZE; i++) {
    if (i >= len)
      return CLX_JSON_TRUNCATED;
    if (text_digits[(unsigned char)text[i]] < 0)
      return CLX_JSON_ESCAPE;
  }
  return CLX_OK;
}

/* What is wrong with an escape that text_escape does not accept. */
static int text_escape_fault(const char *text, size_t len)
{
  if (len < 2)
    return CLX_JSON_TRUNCATED;
  if (text[1] != 'u')
    return CLX_JSON_ESCAPE;
  int status = text_unit_fault(text, len);
  if (status != CLX_OK)
    return status;
  if (text_is_low(text_unit(text + 2)))
    return CLX_JSON_SURROGATE;
  /* A high surrogate: the fault is in what follows it. */
  text += TEXT_UNIT_SIZE;
  len -= TEXT_UNIT_SIZE;
  if ((len > 0 && text[0] != '\\') || (len > 1 && text[1] != 'u'))
    return CLX_JSON_SURROGATE;
  status = text_unit_fault(text, len);
  return status != CLX_OK ? status : CLX_JSON_SURROGATE;
}

size_t clx__text_escape_check(const char *text, size_t len, int *status)
{
  unsigned code;
  size_t size = text_escape(text, len, &code);
  if (size == 0)
    *status = text_escape_fault(text, len);
  return size;
}

/* Writes a code point as UTF-8 and returns the place after it. */
static inline char *text_encode(char *to, unsigned code)
{
  if (code < 0x80) {
    *to++ = (char)code;
    return to;
  }
  if (code < 0x800) {
    *to++ = (char)(0xc0 | code >> 6);
  } else {
    if (code < 0x10000) {
      *to++ = (char)(0xe0 | code >> 12);
    } else {
      *to++ = (char)(0xf0 | code >> 18);
      *to++ = (char)(0x80 | (code >> 12 & 0x3f));
    }
    *to++ = (char)(0x80 | (code >> 6 & 0x3f));
  }
  *to++ = (char)(0x80 | (code & 0x3f));
  return to;
}

/* Copies `count` bytes, 16 at most, to the left. All are read before one is written over. */
static inline void text_move(char *to, const char *from, size_t count)
{
  char first[8];
  char last[8];
  if (count >= 8) {
    memcpy(first, from, 8);
    memcpy(last, from + count - 8, 8);
    memcpy(to, first, 8);
    memcpy(to + count - 8, last, 8);
  } else if (count >= 4) {
    memcpy(first, from, 4);
    memcpy(last, from + count - 4, 4);
    memcpy(to, first, 4);
    memcpy(to + count - 4, last, 4);
  } else {
    for (size_t i = 0; i < count; i++)
      to[i] = from[i];
  }
}

/* Copies plain text, to the left or to other memory, up to a special byte or the end. Whole blocks
 * are written where that overwrites nothing that is still to be read: there is as much room after
 * `to` as there is text after `from`. */
static inline char *text_plain(char *to, const char **from, const char *end)
{
  const char *at = *from;
  char block[CLX__BLOCK];
  uint64_t mask = 0;
  while (mask == 0 && end - at >= CLX__BLOCK) {
    mask = clx__special_block(at);
    size_t count = mask ? clx__scan_first(mask) : CLX__BLOCK;
    if (mask == 0 || (uintptr_t)at - (uintptr_t)to >= CLX__BLOCK) {
      memcpy(block, at, CLX__BLOCK);
      memcpy(to, block, CLX__BLOCK);
    } else {
      text_move(to, at, count);
    }
    to += count;
    at += count;
  }
  if (mask == 0)
    while (at < end && !clx__scan_is_special(*at))
      *to++ = *at++;
  *from = at;
  return to;
}

size_t clx__text_unescape(char *dst, const char *src, size_t len, bool *nul)
{
  const char *end = src + len;
  char *to = dst;
  *nul = false;
  while ((to = text_plain(to, &src, end)), src < end) {
    unsigned code;
    size_t size = *src == '\\' ? text_escape(src, (size_t)(end - src), &code) : 0;
    if (size == 0) { /* not in text that was checked; so that the loop goes on */
      *to++ = *src++;
      continue;
    }
    src += size;
    to = text_encode(to, code);
    *nul |= code == 0;
  }
  return (size_t)(to - dst);
}

int clx__text_finish(char *start, char *at, char *end, char **stop)
{
  const char *from = at;
  char *to = at;
  bool nul = false;
  for (;;) {
    unsigned code;
    if (from < end && *from != '\\')
      to = text_plain(to, &from, end);
    if (from >= end || *from != '\\')
      break;
    size_t size = text_escape(from, (size_t)(end - from), &code);
    if (size == 0) {
      int status = text_escape_fault(from, (size_t)(end - from));
      *stop = status == CLX_JSON_TRUNCATED ? end : start + (from - start);
      return status;
    }
    from += size;
    nul |= code == 0;
    to = text_encode(to, code);
  }
  *stop = start + (from - start);
  if (from >= end)
    return CLX_JSON_TRUNCATED;
  if (*from != '"')
    return CLX_JSON_CONTROL;
  if (nul) {
    *stop = start;
    return CLX_JSON_NUL;
  }
  *to = '\0';
  return CLX_OK;
}

/* -------- literals -------- */

/* The letter after the backslash for a byte, 0 when the byte needs no escape. */
static char text_escape_letter(char byte)
{
  switch (byte) {
  case '"':
  case '\\':
    return byte;
  case '\b':
    return 'b';
  case '\f':
    return 'f';
  case '\n':
    return 'n';
  case '\r':
    return 'r';
  case '\t':
    return 't';
  default:
    return (unsigned char)byte < 0x20 ? 'u' : 0;
  }
}

/* How many bytes from the first on need no escape. Most ids are too short for a block. */
static inline size_t text_literal_plain(const char *text, size_t len)
{
  if (len == 0) /* an empty text may be NULL */
    return 0;
  if (len >= 8 && len < 16 && !clx__special_word(text) && !clx__special_word(text + len - 8))
    return len;
  return (size_t)(clx__scan_plain(text, text + len) - text);
}

size_t clx__text_literal_size(const char *text, size_t len)
{
  size_t size = len + 2;
  for (size_t i = text_literal_plain(text, len); i < len; i++) {
    char letter = text_escape_letter(text[i]);
    if (letter != 0)
      size += letter == 'u' ? TEXT_UNIT_SIZE - 1 : 1;
  }
  return size;
}

/* Writes a byte or its escape. Returns the place after it. */
static char *text_literal_byte(char *to, char byte)
{
  static const char hex[] = "0123456789abcdef";
  char letter = text_escape_letter(byte);
  if (letter != 0)
    *to++ = '\\';
  *to++ = letter != 0 ? letter : byte;
  if (letter != 'u')
    return to;
  *to++ = '0';
  *to++ = '0';
  *to++ = hex[byte >> 4];
  *to++ = hex[byte & 15];
  return to;
}

static void text_literal_escaped(char *to, const char *text, size_t len)
{
  size_t plain = text_literal_plain(text, len);
  memcpy(to, text, plain);
  to += plain;
  for (size_t i = plain; i < len; i++)
    to = text_literal_byte(to, text[i]);
}

void clx__text_literal_write(char *dst, size_t size, const char *text, size_t len)
{
  dst[0] = '"';
  dst[size - 1] = '"';
  if (size != len + 2)
    text_literal_escaped(dst + 1, text, len);
  else if (len != 0)
    memcpy(dst + 1, text, len);
}
