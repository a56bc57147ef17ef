/* room.h - texts that end at a guard page: nothing may read behind them. */
#ifndef CLX_TESTS_ROOM_H
#define CLX_TESTS_ROOM_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "guard.h"

enum { ROOM = 16384 };

/* One buffer that ends at a guard page, for all texts that are read. */
static char *room;

static inline int open_room(void **state)
{
  static const char nothing[ROOM];
  (void)state;
  room = guard_copy(nothing, ROOM);
  return 0;
}

static inline int close_room(void **state)
{
  (void)state;
  guard_free(room, ROOM);
  return 0;
}

static inline const char *at_the_edge(const char *text, size_t len)
{
  assert_true(len <= ROOM);
  return len ? memcpy(room + ROOM - len, text, len) : room + ROOM;
}

#endif
