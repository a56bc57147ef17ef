/* clock.c - a clock on the wall that a test sets: loaded before a program, it moves what the program
 * asks of that clock by the milliseconds that the file CLOCK_FILE holds, eight bytes at the moment of
 * asking. The clock that nobody sets goes on as it is, and so does the kernel's: a wait until a time
 * on the wall ends as if the clock had been set back meanwhile. */
#define _GNU_SOURCE

#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>

static const volatile int64_t *moved;

__attribute__((constructor)) static void clock_open(void)
{
  const char *path = getenv("CLOCK_FILE");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  void *found = file < 0 ? MAP_FAILED : mmap(NULL, sizeof *moved, PROT_READ, MAP_SHARED, file, 0);

  if (found == MAP_FAILED)
    abort(); /* a test without its clock would show nothing */
  moved = found;
}

int clock_gettime(clockid_t clock, struct timespec *when)
{
  static int (*real)(clockid_t, struct timespec *);
  int result;

  if (!real)
    *(void **)&real = dlsym(RTLD_NEXT, "clock_gettime");
  result = real(clock, when);
  if (clock == CLOCK_REALTIME && moved) {
    int64_t ms = *moved + when->tv_nsec / 1000000;

    when->tv_sec += ms / 1000 - (ms % 1000 < 0);
    when->tv_nsec = (ms % 1000 + (ms % 1000 < 0) * 1000) * 1000000 + when->tv_nsec % 1000000;
  }
  return result;
}

int gettimeofday(struct timeval *restrict when, void *restrict zone)
{
  struct timespec now;

  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  when->tv_sec = now.tv_sec;
  when->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *when)
{
  struct timespec now;

  clock_gettime(CLOCK_REALTIME, &now);
  if (when)
    *when = now.tv_sec;
  return now.tv_sec;
}
