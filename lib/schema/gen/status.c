/* gen status: include/clx/status.h, the statuses of lib/base/status.def. */
#include "schema/gen/gen.h"

#include <string.h>

struct status_row {
  int number;
  const char *name;
  int http;
  const char *message;
};

#define STATUS(number, name, http, message) {number, #name, http, message},
static const struct status_row statuses[] = {
#include "base/status.def"
};
#undef STATUS

#define STATUS_COUNT (sizeof(statuses) / sizeof(statuses[0]))

bool statuses_are_good(void)
{
  int before = error_count;
  for (size_t i = 0; i < STATUS_COUNT; i++) {
    if (i > 0 && statuses[i].number <= statuses[i - 1].number)
      error("a number is not above the one before", statuses[i].name, "");
    if (strpbrk(statuses[i].message, "\"\\") != NULL)
      error("a quote or backslash in the message", statuses[i].name, "");
    for (size_t k = 0; k < i; k++)
      if (strcmp(statuses[i].name, statuses[k].name) == 0)
        error("a name stands twice", statuses[i].name, "");
  }
  return error_count == before;
}

void print_status(void)
{
  printf("/* clx/status.h - every status of the library.\n *\n"
         " * GENERATED from lib/base/status.def by lib/schema/gen; do not edit; `make schema`. */\n"
         "#ifndef CLX_STATUS_H\n#define CLX_STATUS_H\n\n");
  for (size_t i = 0; i < STATUS_COUNT; i++)
    printf("#define %-24s %3d /* %s (HTTP %d) */\n", statuses[i].name, statuses[i].number,
           statuses[i].message, statuses[i].http);
  printf("\n#endif\n");
}
