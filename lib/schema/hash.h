/* One hash for names and ids. gen computes it on the machine of the build and find.c on that of
 * the host, so it is the same on all of them, whatever their byte order. */
#ifndef CLX__HASH_H
#define CLX__HASH_H

#include "json/scan.h"

#include <stddef.h>
#include <string.h>

/* An odd number whose bits have no order. */
#define CLX__HASH UINT64_C(0x9e3779b97f4a7c15)

/* Four bytes as a number whose lowest byte is the first, on any machine. */
static inline uint64_t clx__hash_half(const char *at)
{
  const unsigned char *byte = (const unsigned char *)at;
  return (uint32_t)byte[0] | (uint32_t)byte[1] << 8 | (uint32_t)byte[2] << 16 |
         (uint32_t)byte[3] << 24;
}

/* Up to seven bytes as a number whose lowest byte is the first, on any machine. Bytes that are read
 * twice land in the same place. */
static inline uint64_t clx__hash_short(const char *at, size_t len)
{
  const unsigned char *byte = (const unsigned char *)at;
  if (len >= 4)
    return clx__hash_half(at) | clx__hash_half(at + len - 4) << 8 * (len - 4);
  if (len == 0)
    return 0;
  return byte[0] | (uint64_t)byte[len / 2] << 8 * (len / 2) |
         (uint64_t)byte[len - 1] << 8 * (len - 1);
}

/* Both ends of a text: all of up to 16 bytes, and of more the first eight and the last eight. */
struct clx__ends {
  uint64_t first;
  uint64_t last;
};

/* The ends of at[0 .. len - 1], of which no other byte is read. */
static inline struct clx__ends clx__hash_ends(const char *at, size_t len)
{
  struct clx__ends ends = {0, 0};
  if (len >= 8) {
    ends.first = clx__scan_word(at);
    ends.last = clx__scan_word(at + len - 8);
  } else {
    ends.first = clx__hash_short(at, len);
  }
  return ends;
}

/* The same of a text of which eight bytes may be read however short it is, without a branch on the
 * length. */
static inline struct clx__ends clx__hash_ends_padded(const char *at, size_t len)
{
  size_t half = len < 8 ? len : 8;
  uint64_t whole = 0 - (uint64_t)(len >= 8);
  struct clx__ends ends = {clx__scan_word(at) & (whole | ((UINT64_C(1) << (8 * half & 63)) - 1)),
                           clx__scan_word(at + len - half) & whole};
  return ends;
}

/* The hash of a text of which only the ends count. Each seed gives another. All bits of the ends
 * lead to the highest ones of the hash, less to those below. */
static inline uint64_t clx__hash(const struct clx__ends *ends, uint64_t seed)
{
  uint64_t last = ends->last << 25 | ends->last >> 39;
  return (ends->first ^ last) * (CLX__HASH + 2 * seed);
}

/* Two to the power of this are the slots of a table of so many texts: at most half are taken. */
static inline unsigned clx__hash_bits(size_t count)
{
  unsigned bits = 1;
  while ((size_t)1 << bits < count * 2)
    bits++;
  return bits;
}

/* The hash of a text that counts as a whole. */
static inline uint64_t clx__hash_text(const char *text, uint64_t seed)
{
  size_t len = strlen(text);
  for (; len > 16; text += 8, len -= 8)
    seed = (seed ^ clx__scan_word(text)) * CLX__HASH;
  struct clx__ends ends = clx__hash_ends(text, len);
  return clx__hash(&ends, seed);
}

#endif
