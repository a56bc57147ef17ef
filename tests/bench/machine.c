/* bench/machine.c - where the figures are from. */
#define _DEFAULT_SOURCE
#include "bench.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LINE_MOST 8192 /* the line of flags is long */

/* Of the first CPU: "model name : ..." and whether it has SHA instructions. */
static void machine_line(struct machine *machine, char *line)
{
  char *value = strchr(line, ':');
  if (!value)
    return;
  value += 1 + strspn(value + 1, " ");
  value[strcspn(value, "\n")] = '\0';
  if (strncmp(line, "model name", 10) == 0)
    snprintf(machine->cpu, sizeof machine->cpu, "%.*s", (int)sizeof machine->cpu - 1, value);
  if (strncmp(line, "flags", 5) == 0 || strncmp(line, "Features", 8) == 0)
    machine->sha = strstr(value, "sha_ni") != NULL || strstr(value, " sha2") != NULL;
}

static double machine_load(void)
{
  double load[1] = {0};
  return getloadavg(load, 1) == 1 ? load[0] : -1;
}

void machine_before(struct machine *machine)
{
  char line[LINE_MOST];
  FILE *file = fopen("/proc/cpuinfo", "r");
  snprintf(machine->cpu, sizeof machine->cpu, "unknown CPU");
  while (file && fgets(line, sizeof line, file))
    machine_line(machine, line);
  if (file)
    fclose(file);
  machine->cpus = sysconf(_SC_NPROCESSORS_ONLN);
  machine->load_before = machine_load();
}

void machine_after(struct machine *machine)
{
  machine->load_after = machine_load();
}
