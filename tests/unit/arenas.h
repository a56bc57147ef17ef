/* arenas.h - what the tests of the arena share. */
#ifndef CLX_TESTS_ARENAS_H
#define CLX_TESTS_ARENAS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"

#include "failing.h"
#include "guard.h"

/* Under AddressSanitizer the arena leaves a gap behind each allocation. */
#if defined(__SANITIZE_ADDRESS__)
#define GAP 16
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GAP 16
#endif
#endif
#ifdef GAP
#include <sanitizer/asan_interface.h>
#else
#define GAP 0
#endif

/* For any type: 16 bytes on x86-64 and arm64, 8 where malloc promises no more. */
static inline bool is_aligned(const void *ptr)
{
  return (uintptr_t)ptr % _Alignof(max_align_t) == 0;
}

static inline bool is_filled(const void *ptr, int byte, size_t size)
{
  const unsigned char *at = ptr;
  for (size_t i = 0; i < size; i++)
    if (at[i] != byte)
      return false;
  return true;
}

#endif
