/* Where in a test an assertion failed that stands in a helper. Every test program is linked with this.
 *
 * run.sh runs a program that failed once more with CMOCKA_TEST_ABORT=1: cmocka then aborts at the
 * first failure, while its frames are still on the stack, and the first of them that is in a test is
 * printed, by addr2line. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <execinfo.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FRAMES 32

static void place_print(FILE *lines)
{
  char at[1000];
  while (fgets(at, sizeof at, lines)) {
    const char *file = strstr(at, "tests/unit/");
    if (file && strstr(file, "_test.c:")) {
      printf("at %s", file);
      return;
    }
  }
}

/* The program ends here anyway, so that this may be more than a handler should do. */
static void place_find(int signal)
{
  void *frames[FRAMES];
  int count = backtrace(frames, FRAMES);
  Dl_info program;
  char command[200 + 24 * FRAMES];
  (void)signal;
  if (!dladdr((void *)(uintptr_t)place_find, &program))
    _exit(1);
  int len = snprintf(command, sizeof command, "addr2line -i -e /proc/%ld/exe", (long)getpid());
  for (int i = 0; i < count; i++)
    len += snprintf(command + len, sizeof command - (size_t)len, " 0x%lx",
                    (unsigned long)((char *)frames[i] - (char *)program.dli_fbase - 1));
  FILE *lines = popen(command, "r");
  if (lines)
    place_print(lines);
  fflush(stdout);
  _exit(1);
}

__attribute__((constructor)) static void place_start(void)
{
  if (getenv("CMOCKA_TEST_ABORT"))
    signal(SIGABRT, place_find);
}
