/* The inner loops of reading. A block is 16 bytes, or 8, that are looked at in one go; what is
 * found in it is a mask, whose lowest set bit tells the first byte. Three versions, chosen by the
 * target when the library is compiled: SSE2 (every x86-64 has it), NEON (every arm64), and 64-bit
 * words for all others. CLX_PORTABLE forces the last one, for tests.
 *
 * Functions named ..._block read a whole block at `at`; the others never read at or behind `end`.
 */
#ifndef CLX__SCAN_H
#define CLX__SCAN_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__) && defined(__GNUC__) && !defined(CLX_PORTABLE)
#define CLX__SCAN_SSE2 1
#include <emmintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON) && !defined(CLX_PORTABLE)
#define CLX__SCAN_NEON 1
#include <arm_neon.h>
#endif

/* A quote, a backslash, or a control byte: what a string's plain text ends at. */
static inline bool clx__scan_is_special(char c)
{
  return c == '"' || c == '\\' || (unsigned char)c < 0x20;
}

/* Eight bytes as a number whose lowest byte is the first, on any machine. */
static inline uint64_t clx__scan_word(const char *at)
{
  const unsigned char *byte = (const unsigned char *)at;
  return (uint64_t)byte[0] | (uint64_t)byte[1] << 8 | (uint64_t)byte[2] << 16 |
         (uint64_t)byte[3] << 24 | (uint64_t)byte[4] << 32 | (uint64_t)byte[5] << 40 |
         (uint64_t)byte[6] << 48 | (uint64_t)byte[7] << 56;
}

/* The lowest bit, and the highest, of each byte of a word. */
#define CLX__ONES UINT64_C(0x0101010101010101)
#define CLX__TOPS UINT64_C(0x8080808080808080)

/* Number of the lowest set bit; mask is not 0. */
static inline unsigned clx__scan_lowest(uint64_t mask)
{
#if defined(__GNUC__)
  return (unsigned)__builtin_ctzll(mask);
#else
  unsigned bit = 0;
  for (; (mask & 1) == 0; mask >>= 1)
    bit++;
  return bit;
#endif
}

#if defined(CLX__SCAN_SSE2)

#define CLX__BLOCK    16
#define CLX__BIT_STEP 1 /* bits of a mask for one byte */

static inline __m128i clx__scan_load(const char *at)
{
  return _mm_loadu_si128((const __m128i *)(const void *)at);
}

static inline uint64_t clx__scan_mask(__m128i found)
{
  return (unsigned)_mm_movemask_epi8(found);
}

/* The special bytes. A byte is a control byte when the larger of it and 0x1f, unsigned, is 0x1f. */
static inline uint64_t clx__special_block(const char *at)
{
  __m128i bytes = clx__scan_load(at);
  __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
  __m128i slash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
  __m128i limit = _mm_set1_epi8(0x1f);
  __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(bytes, limit), limit);
  return clx__scan_mask(_mm_or_si128(_mm_or_si128(quote, slash), control));
}

/* The bytes that differ. */
static inline uint64_t clx__differ_block(const char *a, const char *b)
{
  return clx__scan_mask(_mm_cmpeq_epi8(clx__scan_load(a), clx__scan_load(b))) ^ 0xffff;
}

static inline bool clx__scan_is_ascii(const char *at)
{
  __m128i half = _mm_or_si128(clx__scan_load(at), clx__scan_load(at + 16));
  __m128i other = _mm_or_si128(clx__scan_load(at + 32), clx__scan_load(at + 48));
  return _mm_movemask_epi8(_mm_or_si128(half, other)) == 0;
}

#elif defined(CLX__SCAN_NEON)

#define CLX__BLOCK    16
#define CLX__BIT_STEP 4

/* Four bits for each byte: NEON has no instruction for one. */
static inline uint64_t clx__scan_mask(uint8x16_t found)
{
  return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(found), 4)), 0);
}

static inline uint8x16_t clx__scan_load(const char *at)
{
  return vld1q_u8((const uint8_t *)at);
}

static inline uint64_t clx__special_block(const char *at)
{
  uint8x16_t bytes = clx__scan_load(at);
  uint8x16_t quote = vceqq_u8(bytes, vdupq_n_u8('"'));
  uint8x16_t slash = vceqq_u8(bytes, vdupq_n_u8('\\'));
  uint8x16_t control = vcltq_u8(bytes, vdupq_n_u8(0x20));
  return clx__scan_mask(vorrq_u8(vorrq_u8(quote, slash), control));
}

static inline uint64_t clx__differ_block(const char *a, const char *b)
{
  return ~clx__scan_mask(vceqq_u8(clx__scan_load(a), clx__scan_load(b)));
}

static inline bool clx__scan_is_ascii(const char *at)
{
  uint8x16_t half = vorrq_u8(clx__scan_load(at), clx__scan_load(at + 16));
  uint8x16_t other = vorrq_u8(clx__scan_load(at + 32), clx__scan_load(at + 48));
  return vmaxvq_u8(vorrq_u8(half, other)) < 0x80;
}

#else

#define CLX__BLOCK    8
#define CLX__BIT_STEP 8

/* Each test sets the top bit of a byte that is zero after the xor, or below 0x20. A borrow can
 * set it wrongly, but only above a byte that is rightly set, so the lowest is right. Bytes from
 * 0x80 on are masked out. */
static inline uint64_t clx__special_block(const char *at)
{
  uint64_t word = clx__scan_word(at);
  uint64_t quote = word ^ (CLX__ONES * '"');
  uint64_t slash = word ^ (CLX__ONES * '\\');
  uint64_t found = (quote - CLX__ONES) | (slash - CLX__ONES) | (word - CLX__ONES * 0x20);
  return found & ~word & CLX__TOPS;
}

static inline uint64_t clx__differ_block(const char *a, const char *b)
{
  return clx__scan_word(a) ^ clx__scan_word(b);
}

static inline bool clx__scan_is_ascii(const char *at)
{
  uint64_t any = 0;
  for (int i = 0; i < 64; i += 8)
    any |= clx__scan_word(at + i);
  return (any & CLX__TOPS) == 0;
}

#endif

/* The byte that the lowest bit of a mask stands for. */
static inline unsigned clx__scan_first(uint64_t mask)
{
  return clx__scan_lowest(mask) / CLX__BIT_STEP;
}

/* Passes ASCII, 64 bytes and then a few at a time: what is left begins within 8 bytes of a byte
 * that is not ASCII, or of the end. */
static inline const char *clx__scan_ascii(const char *at, const char *end)
{
  while (end - at >= 64 && clx__scan_is_ascii(at))
    at += 64;
  while (end - at >= 8 && (clx__scan_word(at) & CLX__TOPS) == 0)
    at += 8;
  return at;
}

/* The first special byte, or `end`. */
static inline const char *clx__scan_plain(const char *at, const char *end)
{
  for (; end - at >= CLX__BLOCK; at += CLX__BLOCK) {
    uint64_t mask = clx__special_block(at);
    if (mask)
      return at + clx__scan_first(mask);
  }
  while (at < end && !clx__scan_is_special(*at))
    at++;
  return at;
}

#endif
