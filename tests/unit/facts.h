/* facts.h - what is known of the platform, in files beside the repository: facts/NAME in the folder
 * that CLX_SHARED names, or ../shared. A machine without them skips what is compared with them, but
 * CI=true must have them. */
#ifndef CLX_TESTS_FACTS_H
#define CLX_TESTS_FACTS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static inline FILE *facts_open(const char *name)
{
  char path[1024];
  const char *folder = getenv("CLX_SHARED");
  const char *ci = getenv("CI");
  snprintf(path, sizeof path, "%s/facts/%s", folder ? folder : "../shared", name);
  FILE *file = fopen(path, "r");
  if (file)
    return file;
  print_message("missing: %s (CLX_SHARED names its folder)\n", path);
  if (ci && strcmp(ci, "true") == 0)
    fail_msg("CI compares with %s", path);
  skip();
  return NULL;
}

#endif
