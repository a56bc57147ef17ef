/* The SSE2 names that the library's inner loops use, on WebAssembly's simd128: the same operations
 * under other names. The compiler finds this file before its own of that name. */
#ifndef CLX_WASM_EMMINTRIN_H
#define CLX_WASM_EMMINTRIN_H

#include <wasm_simd128.h>

typedef v128_t __m128i;

#define _mm_loadu_si128          wasm_v128_load
#define _mm_set1_epi8(byte)      wasm_i8x16_splat((signed char)(byte))
#define _mm_movemask_epi8(bytes) ((int)wasm_i8x16_bitmask(bytes))

#define _mm_and_si128                 wasm_v128_and
#define _mm_andnot_si128(mask, bytes) wasm_v128_andnot(bytes, mask)
#define _mm_or_si128                  wasm_v128_or
#define _mm_xor_si128                 wasm_v128_xor

#define _mm_add_epi8   wasm_i8x16_add
#define _mm_subs_epu8  wasm_u8x16_sub_sat
#define _mm_max_epu8   wasm_u8x16_max
#define _mm_min_epu8   wasm_u8x16_min
#define _mm_cmpeq_epi8 wasm_i8x16_eq
#define _mm_cmpgt_epi8 wasm_i8x16_gt
#define _mm_cmplt_epi8 wasm_i8x16_lt

#endif
