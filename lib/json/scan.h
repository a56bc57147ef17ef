/* The inner loops of reading: the next byte of a string that is a quote, a backslash or a control
 * byte, and runs of ASCII. Three versions of each, chosen by the target when the library is
 * compiled: SSE2 (every x86-64 has it), NEON (every arm64), and 64-bit words for all others.
 * CLX_PORTABLE forces the last one, for tests. None reads at or behind `end`. */
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

static inline bool clx__scan_is_special(char c)
{
  return c == '"' || c == '\\' || (unsigned char)c < 0x20;
}

#if defined(CLX__SCAN_SSE2)

/* Bytes that are special in the 16 at `at`: one bit each. A byte is a control byte when the
 * larger of it and 0x1f, unsigned, is 0x1f. */
static inline unsigned clx__scan_mask(const char *at)
{
  __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
  __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
  __m128i slash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
  __m128i limit = _mm_set1_epi8(0x1f);
  __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(bytes, limit), limit);
  return (unsigned)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, slash), control));
}

static inline const char *clx__scan_wide(const char *at, const char *end)
{
  for (; end - at >= 16; at += 16) {
    unsigned mask = clx__scan_mask(at);
    if (mask)
      return at + __builtin_ctz(mask);
  }
  return at;
}

static inline bool clx__scan_is_ascii(const char *at)
{
  return _mm_movemask_epi8(_mm_loadu_si128((const __m128i *)(const void *)at)) == 0;
}

#elif defined(CLX__SCAN_NEON)

/* Four bits for each of the 16 bytes at `at`, set where the byte is special. */
static inline uint64_t clx__scan_mask(const char *at)
{
  uint8x16_t bytes = vld1q_u8((const uint8_t *)at);
  uint8x16_t quote = vceqq_u8(bytes, vdupq_n_u8('"'));
  uint8x16_t slash = vceqq_u8(bytes, vdupq_n_u8('\\'));
  uint8x16_t control = vcltq_u8(bytes, vdupq_n_u8(0x20));
  uint8x16_t any = vorrq_u8(vorrq_u8(quote, slash), control);
  return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(any), 4)), 0);
}

static inline const char *clx__scan_wide(const char *at, const char *end)
{
  for (; end - at >= 16; at += 16) {
    uint64_t mask = clx__scan_mask(at);
    if (mask)
      return at + (__builtin_ctzll(mask) >> 2);
  }
  return at;
}

static inline bool clx__scan_is_ascii(const char *at)
{
  return vmaxvq_u8(vld1q_u8((const uint8_t *)at)) < 0x80;
}

#else

/* True when none of the eight bytes at `at` is special. Each test sets the top bit of a byte
 * that is zero after the xor, or below 0x20. A borrow can set it wrongly, but only above a byte
 * that is rightly set; bytes from 0x80 on are masked out. */
static inline bool clx__scan_is_plain(const char *at)
{
  const uint64_t ones = UINT64_C(0x0101010101010101);
  uint64_t word;
  memcpy(&word, at, sizeof word);
  uint64_t quote = word ^ (ones * '"');
  uint64_t slash = word ^ (ones * '\\');
  uint64_t found = (quote - ones) | (slash - ones) | (word - ones * 0x20);
  return (found & ~word & (ones * 0x80)) == 0;
}

static inline const char *clx__scan_wide(const char *at, const char *end)
{
  while (end - at >= 8 && clx__scan_is_plain(at))
    at += 8;
  return at;
}

static inline bool clx__scan_is_ascii(const char *at)
{
  uint64_t words[2];
  memcpy(words, at, sizeof words);
  return ((words[0] | words[1]) & UINT64_C(0x8080808080808080)) == 0;
}

#endif

/* Passes ASCII 16 bytes at a time: what is left begins within 16 bytes of a byte that is not
 * ASCII, or of the end. */
static inline const char *clx__scan_ascii(const char *at, const char *end)
{
  while (end - at >= 16 && clx__scan_is_ascii(at))
    at += 16;
  return at;
}

/* The first special byte, or `end`. */
static inline const char *clx__scan_plain(const char *at, const char *end)
{
  at = clx__scan_wide(at, end);
  while (at < end && !clx__scan_is_special(*at))
    at++;
  return at;
}

#endif
