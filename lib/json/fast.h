/* The fast path, for what most of a body consists of: expected names, strings without escapes,
 * small numbers. The text must be followed by CLX__PADDING zero bytes: a zero byte never matches,
 * so nothing here has to check for the end.
 *
 * A function that passes something returns the place after it; one that looks for a byte returns
 * the place of that byte. Both return NULL when the text is not that simple. NULL does not mean
 * that the text is wrong, and nothing has changed: the reader (reader.h) then reads the same bytes,
 * or reports what is wrong with them.
 */
#ifndef CLX__FAST_H
#define CLX__FAST_H

#include "json/number.h"
#include "json/scan.h"

#include <stddef.h>
#include <string.h>

/* Zero bytes after a text. At most 63 of them are read: ahead.c reads 64 bytes from the last byte
 * of the text on. */
#define CLX__PADDING 64

/* Passes white space, if any: none, one space, or a line end and indentation. Branches are faster
 * than masks here: the processor predicts them and goes on at the next place before it has loaded
 * the bytes, while a place computed from a mask has to be waited for. */
static inline char *clx__fast_space(char *at)
{
  if (CLX__MOSTLY((unsigned char)*at > ' '))
    return at;
  if (*at == ' ' && (unsigned char)at[1] > ' ')
    return at + 1;
  while (*at == '\n')
    at++;
  while (clx__scan_word(at) == CLX__ONES * ' ')
    at += 8;
  while (memcmp(at, "    ", 4) == 0)
    at += 4;
  while (memcmp(at, "\t\t", 2) == 0)
    at += 2;
  while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')
    at++;
  return at;
}

/* From inside a string to its first special byte: its closing quote, an escape or a fault. */
static inline char *clx__fast_special(char *at)
{
  uint64_t mask = clx__special_block(at);
  for (; mask == 0; mask = clx__special_block(at))
    at += CLX__BLOCK;
  return at + clx__scan_first(mask);
}

/* From inside a string to its closing quote; NULL when an escape or a fault comes first. */
static inline char *clx__fast_quote(char *at)
{
  at = clx__fast_special(at);
  return *at == '"' ? at : NULL;
}

/* From the first special byte of a string to its closing quote, past escapes. */
char *clx__fast_escaped(char *at);

/* Passes a colon and the white space around it. */
static inline char *clx__fast_colon(char *at)
{
  if (CLX__RARELY(*at != ':') && *(at = clx__fast_space(at)) != ':')
    return NULL;
  return clx__fast_space(at + 1);
}

/* After a value: passes a comma and the white space around it, to the next name or value. False
 * leaves *at on what is there instead of a comma. */
static inline bool clx__fast_comma(char **at)
{
  char *here = *at;
  if (CLX__RARELY(*here != ',') && *(here = clx__fast_space(here)) != ',') {
    *at = here;
    return false;
  }
  *at = clx__fast_space(here + 1);
  return true;
}

/* Passes a text whose length the compiler knows. */
static inline char *clx__fast_text(char *at, const char *text)
{
  return memcmp(at, text, strlen(text)) == 0 ? at + strlen(text) : NULL;
}

/* Whether len bytes, at least one, are equal. Whole blocks are read of both, so both need room
 * after them; the last block of longer texts overlaps the one before. `b` must have no zero byte in
 * these len bytes: so the first block that reaches the zero bytes after `a` differs, and nothing is
 * read beyond it. */
static inline bool clx__fast_equal(const char *a, const char *b, size_t len)
{
  if (len <= CLX__BLOCK)
    return clx__same_block(a, b) >= len;
  if (clx__differ_block(a, b))
    return false;
  for (size_t i = CLX__BLOCK; i + CLX__BLOCK < len; i += CLX__BLOCK)
    if (clx__differ_block(a + i, b + i))
      return false;
  return clx__differ_block(a + len - CLX__BLOCK, b + len - CLX__BLOCK) == 0;
}

/* For texts whose lengths are hard to predict, such as names in any order: where a mask holds two
 * blocks, both are looked at without a branch on the length. */
#define CLX__FAST_WIDE ((size_t)2 * CLX__BLOCK * CLX__BIT_STEP <= 32)

/* As clx__fast_special, for such texts. */
static inline char *clx__fast_special_wide(char *at)
{
  if (CLX__FAST_WIDE) {
    uint64_t mask = clx__special_block(at) | clx__special_block(at + CLX__BLOCK) << CLX__BLOCK;
    if (mask)
      return at + clx__scan_first(mask);
    at += (size_t)2 * CLX__BLOCK;
  }
  return clx__fast_special(at);
}

/* As clx__fast_equal, for such texts: two blocks are read of both. */
static inline bool clx__fast_same(const char *a, const char *b, size_t len)
{
  if (!CLX__FAST_WIDE || len > (size_t)2 * CLX__BLOCK)
    return clx__fast_equal(a, b, len);
  uint64_t differ = clx__differ_block(a, b) | clx__differ_block(a + CLX__BLOCK, b + CLX__BLOCK)
                                                  << CLX__BLOCK;
  return (uint32_t)(differ << ((size_t)2 * CLX__BLOCK - len)) == 0;
}

/* Passes a name, `":` and white space. `name` begins with the opening quote, and len counts it. */
static inline char *clx__fast_name(char *at, const char *name, size_t len)
{
  if (!clx__fast_equal(at, name, len) || memcmp(at + len, "\":", 2) != 0)
    return NULL;
  return clx__fast_space(at + len + 2);
}

/* How many of the eight bytes of a word are digits, up to the first other byte. A byte is a digit
 * when its high half is 3, and is still 3 after adding 6. A carry can only reach the bytes after
 * one that is not a digit, which do not count. */
static inline unsigned clx__fast_digits(uint64_t word)
{
  const uint64_t high = UINT64_C(0xf0f0f0f0f0f0f0f0);
  const uint64_t threes = UINT64_C(0x3030303030303030);
  uint64_t other =
      ((word & high) ^ threes) | (((word + UINT64_C(0x0606060606060606)) & high) ^ threes);
  return other ? clx__scan_lowest(other) / 8 : 8;
}

/* The number that the first `count` digits of a word stand for, 1 to 8: neighbours are joined to
 * pairs, pairs to fours, fours to one. */
static inline uint32_t clx__fast_decimal(uint64_t word, unsigned count)
{
  word <<= 64 - 8 * count;
  word = (word & UINT64_C(0x0f0f0f0f0f0f0f0f)) * (10 * 256 + 1) >> 8;
  word = (word & UINT64_C(0x00ff00ff00ff00ff)) * (UINT64_C(100) * 65536 + 1) >> 16;
  return (uint32_t)((word & UINT64_C(0x0000ffff0000ffff)) * (UINT64_C(10000) * 4294967296 + 1) >>
                    32);
}

/* An integer of up to seven digits; not -0. */
static inline char *clx__fast_integer(char *at, int64_t *value)
{
  bool negative = *at == '-';
  at += negative;
  uint64_t word = clx__scan_word(at);
  unsigned count = clx__fast_digits(word);
  if (CLX__RARELY(count == 0 || count == 8 || (*at == '0' && (count > 1 || negative))))
    return NULL;
  at += count;
  if (CLX__RARELY(*at == '.' || *at == 'e' || *at == 'E'))
    return NULL;
  int64_t whole = clx__fast_decimal(word, count);
  *value = negative ? -whole : whole;
  return at;
}

/* A number of up to six digits, with a point or without; not -0. The digits as one integer and
 * the power of ten are exact as doubles, so the quotient is right where clx__number_rounds. */
static inline char *clx__fast_real(char *at, double *value)
{
  bool negative = *at == '-';
  at += negative;
  uint64_t word = clx__scan_word(at);
  unsigned whole = clx__fast_digits(word);
  unsigned fraction = 0;
  if (CLX__RARELY(whole == 0 || whole > 6 || (*at == '0' && whole > 1)))
    return NULL;
  if (at[whole] == '.') {
    uint64_t after = word >> 8 * (whole + 1);
    fraction = clx__fast_digits(after);
    if (CLX__RARELY(fraction == 0 || whole + fraction > 6))
      return NULL;
    word = (word & ((UINT64_C(1) << 8 * whole) - 1)) | after << 8 * whole;
    at++;
  }
  at += whole + fraction;
  uint32_t digits = clx__fast_decimal(word, whole + fraction);
  if (CLX__RARELY(*at == 'e' || *at == 'E' || (negative && digits == 0)))
    return NULL;
  double real = digits / clx__number_powers[fraction];
  *value = negative ? -real : real;
  return at;
}

/* Passes one valid value of any kind; NULL when it is not valid, and for rare forms. At most
 * `depth` containers are open at once, and all of them together have fewer than `members` commas,
 * which is not 0: so none has more members than that. */
char *clx__fast_skip(char *at, uint32_t depth, uint32_t members);

#endif
