/* The inner loops of checking UTF-8, for text.c: ASCII is passed, and the rest is checked many
 * bytes at a time where the target has vectors (see scan.h). */
#ifndef CLX__UTF8_H
#define CLX__UTF8_H

#include "json/scan.h"

#if defined(CLX__SCAN_SSE2)

static inline bool clx__scan_is_ascii(const char *at)
{
  __m128i half = _mm_or_si128(clx__scan_load(at), clx__scan_load(at + 16));
  __m128i other = _mm_or_si128(clx__scan_load(at + 32), clx__scan_load(at + 48));
  return _mm_movemask_epi8(_mm_or_si128(half, other)) == 0;
}

/* The bytes that are not ASCII. */
static inline uint64_t clx__high_block(const char *at)
{
  return clx__scan_mask(clx__scan_load(at));
}

/* 128 bytes; `at` is a multiple of 16, so that a load is part of another instruction. The largest
 * of all is taken in this order: compilers turn an or into several that need loads of their own. */
static inline bool clx__scan_is_ascii_long(const char *at)
{
  const __m128i *part = (const __m128i *)(const void *)at;
  __m128i most = _mm_max_epu8(_mm_max_epu8(_mm_max_epu8(part[0], part[1]), part[2]), part[3]);
  most = _mm_max_epu8(_mm_max_epu8(_mm_max_epu8(most, part[4]), part[5]), part[6]);
  return _mm_movemask_epi8(_mm_max_epu8(most, part[7])) == 0;
}

/* For clx__utf8_chunk, below. In each byte of what they return only the top bit counts.
 * Subtracting stops at 0: x - 0x40 has the top bit from 0xc0 on, x - 0x60 from 0xe0 on, x - 0x70
 * from 0xf0 on, x - 0x75 from 0xf5 on. Comparing takes bytes as signed, with 0x80 the least. */
typedef __m128i clx__bytes;

static inline clx__bytes clx__utf8_wrong(const char *at)
{
  __m128i here = clx__scan_load(at);
  __m128i lead = clx__scan_load(at - 1);
  __m128i two = _mm_subs_epu8(clx__scan_load(at - 2), _mm_set1_epi8(0x60));
  __m128i three = _mm_subs_epu8(clx__scan_load(at - 3), _mm_set1_epi8(0x70));
  __m128i must = _mm_or_si128(_mm_subs_epu8(lead, _mm_set1_epi8(0x40)), _mm_or_si128(two, three));
  __m128i wrong = _mm_xor_si128(must, _mm_cmplt_epi8(here, _mm_set1_epi8((char)0xc0)));
  /* The lead byte after which this byte is too low, or too high: 0xe0 up to 0x9f, 0xed above. */
  __m128i above = _mm_cmpgt_epi8(here, _mm_set1_epi8((char)0x9f));
  __m128i bad = _mm_add_epi8(_mm_and_si128(above, _mm_set1_epi8(13)), _mm_set1_epi8((char)0xe0));
  __m128i never = _mm_and_si128(lead, _mm_set1_epi8((char)0xfe)); /* 0xc0, 0xc1 */
  never = _mm_cmpeq_epi8(never, _mm_set1_epi8((char)0xc0));
  return _mm_or_si128(_mm_or_si128(wrong, never), _mm_cmpeq_epi8(lead, bad));
}

static inline clx__bytes clx__utf8_wrong_four(const char *at)
{
  __m128i lead = clx__scan_load(at - 1);
  __m128i above = _mm_cmpgt_epi8(clx__scan_load(at), _mm_set1_epi8((char)0x8f));
  __m128i low = _mm_andnot_si128(above, _mm_cmpeq_epi8(lead, _mm_set1_epi8((char)0xf0)));
  /* From 0xf5 on, or 0xf4 where this byte is above 0x8f. */
  return _mm_or_si128(low, _mm_subs_epu8(lead, _mm_add_epi8(above, _mm_set1_epi8(0x75))));
}

static inline clx__bytes clx__bytes_or(clx__bytes a, clx__bytes b)
{
  return _mm_or_si128(a, b);
}

static inline clx__bytes clx__bytes_max(clx__bytes a, clx__bytes b)
{
  return _mm_max_epu8(a, b);
}

/* Whether a byte is 0xf0 or more; whether one has its top bit. */
static inline bool clx__bytes_four(clx__bytes bytes)
{
  return _mm_movemask_epi8(_mm_subs_epu8(bytes, _mm_set1_epi8(0x70))) != 0;
}

static inline bool clx__bytes_any(clx__bytes bytes)
{
  return _mm_movemask_epi8(bytes) != 0;
}

#elif defined(CLX__SCAN_NEON)

static inline bool clx__scan_is_ascii(const char *at)
{
  uint8x16_t half = vorrq_u8(clx__scan_load(at), clx__scan_load(at + 16));
  uint8x16_t other = vorrq_u8(clx__scan_load(at + 32), clx__scan_load(at + 48));
  return vmaxvq_u8(vorrq_u8(half, other)) < 0x80;
}

static inline uint64_t clx__high_block(const char *at)
{
  return clx__scan_mask(vcgeq_u8(clx__scan_load(at), vdupq_n_u8(0x80)));
}

static inline bool clx__scan_is_ascii_long(const char *at)
{
  return clx__scan_is_ascii(at) && clx__scan_is_ascii(at + 64);
}

/* For clx__utf8_chunk, below. A byte that is wrong has all bits set. */
typedef uint8x16_t clx__bytes;

static inline clx__bytes clx__utf8_wrong(const char *at)
{
  uint8x16_t here = clx__scan_load(at);
  uint8x16_t lead = clx__scan_load(at - 1);
  uint8x16_t two = vcgeq_u8(clx__scan_load(at - 2), vdupq_n_u8(0xe0));
  uint8x16_t three = vcgeq_u8(clx__scan_load(at - 3), vdupq_n_u8(0xf0));
  uint8x16_t must = vorrq_u8(vcgeq_u8(lead, vdupq_n_u8(0xc0)), vorrq_u8(two, three));
  uint8x16_t tail = vcltq_s8(vreinterpretq_s8_u8(here), vdupq_n_s8(-0x40));
  uint8x16_t never = vceqq_u8(vandq_u8(lead, vdupq_n_u8(0xfe)), vdupq_n_u8(0xc0));
  uint8x16_t bit = vcgeq_u8(here, vdupq_n_u8(0xa0));
  uint8x16_t low = vandq_u8(vceqq_u8(lead, vdupq_n_u8(0xed)), bit);
  uint8x16_t high = vbicq_u8(vceqq_u8(lead, vdupq_n_u8(0xe0)), bit);
  return vorrq_u8(vorrq_u8(veorq_u8(must, tail), never), vorrq_u8(low, high));
}

static inline clx__bytes clx__utf8_wrong_four(const char *at)
{
  uint8x16_t lead = clx__scan_load(at - 1);
  uint8x16_t bits = vcgeq_u8(clx__scan_load(at), vdupq_n_u8(0x90));
  uint8x16_t low = vandq_u8(vceqq_u8(lead, vdupq_n_u8(0xf4)), bits);
  uint8x16_t high = vbicq_u8(vceqq_u8(lead, vdupq_n_u8(0xf0)), bits);
  return vorrq_u8(vcgeq_u8(lead, vdupq_n_u8(0xf5)), vorrq_u8(low, high));
}

static inline clx__bytes clx__bytes_or(clx__bytes a, clx__bytes b)
{
  return vorrq_u8(a, b);
}

static inline clx__bytes clx__bytes_max(clx__bytes a, clx__bytes b)
{
  return vmaxq_u8(a, b);
}

static inline bool clx__bytes_four(clx__bytes bytes)
{
  return vmaxvq_u8(bytes) >= 0xf0;
}

static inline bool clx__bytes_any(clx__bytes bytes)
{
  return vmaxvq_u8(bytes) >= 0x80;
}

#else

static inline bool clx__scan_is_ascii(const char *at)
{
  uint64_t any = 0;
  for (int i = 0; i < 64; i += 8)
    any |= clx__scan_word(at + i);
  return (any & CLX__TOPS) == 0;
}

#endif

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

#if defined(CLX__SCAN_SSE2) || defined(CLX__SCAN_NEON)

/* Whether each of 64 bytes may follow the three before it, which are read too: a byte that goes on
 * with a sequence where one is open, and only there, and none that makes a sequence overlong, a
 * surrogate or too large, which its second byte shows. A sequence that is open at the end is
 * judged with the bytes that follow. */
static inline bool clx__utf8_chunk(const char *at)
{
  clx__bytes wrong = clx__bytes_or(clx__utf8_wrong(at), clx__utf8_wrong(at + 16));
  clx__bytes other = clx__bytes_or(clx__utf8_wrong(at + 32), clx__utf8_wrong(at + 48));
  clx__bytes leads = clx__bytes_max(clx__scan_load(at - 1), clx__scan_load(at + 15));
  clx__bytes more = clx__bytes_max(clx__scan_load(at + 31), clx__scan_load(at + 47));
  wrong = clx__bytes_or(wrong, other);
  if (clx__bytes_four(clx__bytes_max(leads, more))) {
    other = clx__bytes_or(clx__utf8_wrong_four(at), clx__utf8_wrong_four(at + 16));
    more = clx__bytes_or(clx__utf8_wrong_four(at + 32), clx__utf8_wrong_four(at + 48));
    wrong = clx__bytes_or(wrong, clx__bytes_or(other, more));
  }
  return !clx__bytes_any(wrong);
}

/* Passes ASCII from a multiple of 16 on, whole blocks only: what is left begins with a block that
 * is not ASCII, or is less than 128 bytes. */
static inline const char *clx__scan_ascii_blocks(const char *at, const char *end)
{
  const char *last = end - 128;
  while (at <= last && clx__scan_is_ascii_long(at))
    at += 128;
  if (at <= last)
    while (clx__high_block(at) == 0)
      at += CLX__BLOCK;
  return at;
}

#endif

#endif
