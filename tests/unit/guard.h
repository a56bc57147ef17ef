/* guard.h - copies that end exactly where memory ends.
 *
 * guard_copy puts bytes right before a page that may not be touched, so that reading or writing
 * one byte too many is a crash in every build, not only under a sanitizer. */
#ifndef CLX_TESTS_GUARD_H
#define CLX_TESTS_GUARD_H

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static inline size_t guard_page(void)
{
  return (size_t)sysconf(_SC_PAGESIZE);
}

/* Bytes of the whole pages in front of the guard page. */
static inline size_t guard_room(size_t len)
{
  return (len / guard_page() + 1) * guard_page();
}

static inline char *guard_map(size_t size)
{
#if defined(MAP_ANON)
  void *map = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
#else /* strict C modes hide that name */
  int zero = open("/dev/zero", O_RDWR);
  void *map = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, zero, 0);
  if (zero >= 0)
    close(zero);
#endif
  if (map == MAP_FAILED) {
    perror("guard_copy");
    abort();
  }
  return map;
}

/* Bytes, all 0, the last of which is the last one before the guard page. With len 0 the result
 * points at the guard page itself. Ends the program when it fails. */
static inline char *guard_new(size_t len)
{
  size_t room = guard_room(len);
  char *map = guard_map(room + guard_page());
  if (mprotect(map + room, guard_page(), PROT_NONE) != 0) {
    perror("guard_copy");
    abort();
  }
  return map + room - len;
}

/* A writable copy; with len 0 bytes may be NULL. */
static inline char *guard_copy(const void *bytes, size_t len)
{
  char *copy = guard_new(len);
  if (len > 0)
    memcpy(copy, bytes, len);
  return copy;
}

/* Gives back what guard_new or guard_copy returned for this len. */
static inline void guard_free(char *copy, size_t len)
{
  size_t room = guard_room(len);
  munmap(copy + len - room, room + guard_page());
}

#endif
