/* A program of the build: reads the .def files and prints what is generated from them.
 *
 *   gen header   include/clx/resources.h, the structs
 *   gen tables   lib/schema/tables.c, the tables of schema/field.h
 *   gen status   include/clx/status.h, the statuses of lib/base/status.def
 *   gen types    resources.d.ts of the JavaScript package
 *   gen test     members.inc for tests/unit/members_test.c; made in the build folder
 *
 * Rows that contradict each other are reported on stderr, and then nothing is printed. */
#include "schema/gen/gen.h"

#include <string.h>

int main(int argc, char **argv)
{
  const char *what = argc == 2 ? argv[1] : "";
  if (!rows_are_good() || !statuses_are_good())
    return 1;
  if (strcmp(what, "header") == 0)
    print_header();
  else if (strcmp(what, "tables") == 0)
    print_tables();
  else if (strcmp(what, "status") == 0)
    print_status();
  else if (strcmp(what, "types") == 0)
    print_typescript();
  else if (strcmp(what, "test") == 0)
    print_members();
  else
    error("usage", "gen", "header|tables|status|types|test");
  return error_count > 0 || fflush(stdout) != 0 || ferror(stdout);
}
