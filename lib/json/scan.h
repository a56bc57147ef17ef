/* The inner loops of reading. A block is 16 bytes, or 8, that are looked at together; the result is
 * a mask, whose lowest set bit is that of the first byte found. Three versions, chosen by the
 * target when the library is compiled: SSE2 (every x86-64 has it), NEON (every arm64), and 64-bit
 * words for all others. CLX_PORTABLE forces the last one, for tests.
 *
 * Only clx__scan_plain knows where the text ends. All others read what they need from `at` on, and
 * the caller knows that it is there: ..._block and ..._part read one block, ..._word 8 bytes,
 * clx__either_mask 64.
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

/* CLX__INLINE is for what is inside an inner loop, however long it is. The other two tell the
 * compiler which way a branch mostly goes, so that the usual code comes next in memory: 2 to 4
 * percent. */
#if defined(__GNUC__)
#define CLX__INLINE    inline __attribute__((always_inline))
#define CLX__MOSTLY(x) __builtin_expect(!!(x), 1)
#define CLX__RARELY(x) __builtin_expect(!!(x), 0)
#else
#define CLX__INLINE    inline
#define CLX__MOSTLY(x) (x)
#define CLX__RARELY(x) (x)
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

/* The top bits of the bytes that are zero: adding sets it in all others, and no carry leaves a
 * byte. */
static inline uint64_t clx__scan_zeros(uint64_t word)
{
  const uint64_t low = ~CLX__TOPS;
  return ~(((word & low) + low) | word | low);
}

/* The top bits of the special bytes among eight. */
static inline uint64_t clx__special_word(const char *at)
{
  uint64_t word = clx__scan_word(at);
  uint64_t quote = clx__scan_zeros(word ^ (CLX__ONES * '"'));
  uint64_t slash = clx__scan_zeros(word ^ (CLX__ONES * '\\'));
  return quote | slash | clx__scan_zeros(word & (CLX__ONES * 0xe0));
}

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

/* Which of 16 bytes are a or b when the bits of `fold` are set in them. */
static inline uint64_t clx__either_part(const char *at, char fold, char a, char b)
{
  __m128i bytes = _mm_or_si128(clx__scan_load(at), _mm_set1_epi8(fold));
  __m128i is_a = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(a));
  return clx__scan_mask(_mm_or_si128(is_a, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b))));
}

/* The same of 64 bytes, a bit for each on any machine. */
static inline uint64_t clx__either_mask(const char *at, char fold, char a, char b)
{
  uint64_t low = clx__either_part(at, fold, a, b) | clx__either_part(at + 16, fold, a, b) << 16;
  uint64_t high = clx__either_part(at + 32, fold, a, b) | clx__either_part(at + 48, fold, a, b)
                                                              << 16;
  return low | high << 32;
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

/* The bits of the bytes, by their places in a group of eight, that are a or b when the bits of
 * `fold` are set in them. */
static inline uint8x16_t clx__either_part(const char *at, char fold, char a, char b)
{
  const uint8x16_t bits = vreinterpretq_u8_u64(vdupq_n_u64(UINT64_C(0x8040201008040201)));
  uint8x16_t bytes = vorrq_u8(clx__scan_load(at), vdupq_n_u8((uint8_t)fold));
  uint8x16_t is_a = vceqq_u8(bytes, vdupq_n_u8((uint8_t)a));
  return vandq_u8(vorrq_u8(is_a, vceqq_u8(bytes, vdupq_n_u8((uint8_t)b))), bits);
}

/* Which of 64 bytes are: a bit for each on any machine. Neighbours are added until eight bytes hold
 * all bits. */
static inline uint64_t clx__either_mask(const char *at, char fold, char a, char b)
{
  uint8x16_t low =
      vpaddq_u8(clx__either_part(at, fold, a, b), clx__either_part(at + 16, fold, a, b));
  uint8x16_t high =
      vpaddq_u8(clx__either_part(at + 32, fold, a, b), clx__either_part(at + 48, fold, a, b));
  uint8x16_t all = vpaddq_u8(low, high);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

#else

#define CLX__BLOCK    8
#define CLX__BIT_STEP 8

static inline uint64_t clx__special_block(const char *at)
{
  return clx__special_word(at);
}

static inline uint64_t clx__differ_block(const char *a, const char *b)
{
  return clx__scan_word(a) ^ clx__scan_word(b);
}

/* Which of 64 bytes are a or b when the bits of `fold` are set in them: a bit for each on any
 * machine. The factor brings the lowest bits of eight bytes side by side to the top. */
static inline uint64_t clx__either_mask(const char *at, char fold, char a, char b)
{
  uint64_t mask = 0;
  for (unsigned i = 0; i < 64; i += 8) {
    uint64_t word = clx__scan_word(at + i) | CLX__ONES * (unsigned char)fold;
    uint64_t is_a = clx__scan_zeros(word ^ CLX__ONES * (unsigned char)a);
    uint64_t found = is_a | clx__scan_zeros(word ^ CLX__ONES * (unsigned char)b);
    mask |= (found >> 7) * UINT64_C(0x0102040810204080) >> 56 << i;
  }
  return mask;
}

#endif

/* The byte that the lowest bit of a mask stands for. */
static inline unsigned clx__scan_first(uint64_t mask)
{
  return clx__scan_lowest(mask) / CLX__BIT_STEP;
}

/* How many bytes are equal, up to the first that differs. */
static inline unsigned clx__same_block(const char *a, const char *b)
{
  uint64_t differ = clx__differ_block(a, b);
  return differ ? clx__scan_first(differ) : CLX__BLOCK;
}

/* A mask without that byte. */
static inline uint64_t clx__scan_rest(uint64_t mask)
{
  uint64_t byte = (UINT64_C(1) << CLX__BIT_STEP) - 1;
  return CLX__BIT_STEP == 1 ? mask & (mask - 1)
                            : mask & ~(byte << clx__scan_first(mask) * CLX__BIT_STEP);
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
