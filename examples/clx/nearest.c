/* Finds the known name that a wrong one was most likely meant to be. */
#include <string.h>

#include "tool.h"

/* Names are shorter; of longer ones only so many bytes are compared. */
#define NEAREST_BYTES 100

static size_t nearest_least(size_t a, size_t b)
{
  return a < b ? a : b;
}

/* How many bytes must be added, taken away or replaced to make one name of the other: the usual
 * table, of which one row is kept. */
static size_t nearest_distance(const char *wanted, const char *name)
{
  size_t row[NEAREST_BYTES + 1];
  size_t width = nearest_least(strlen(name), NEAREST_BYTES);
  size_t height = nearest_least(strlen(wanted), NEAREST_BYTES);
  for (size_t x = 0; x <= width; x++)
    row[x] = x;
  for (size_t y = 1; y <= height; y++) {
    size_t diagonal = row[0];
    row[0] = y;
    for (size_t x = 1; x <= width; x++) {
      size_t replaced = diagonal + (wanted[y - 1] != name[x - 1] ? 1 : 0);
      diagonal = row[x];
      row[x] = nearest_least(replaced, nearest_least(row[x], row[x - 1]) + 1);
    }
  }
  return row[width];
}

void nearest_try(struct nearest *nearest, const char *name)
{
  size_t distance = nearest_distance(nearest->wanted, name);
  if (nearest->name != NULL && nearest->distance <= distance)
    return;
  nearest->name = name;
  nearest->distance = distance;
}
