/* bench/growth.c - the time that each attack takes at N and at four times that.
 *
 * Usage: growth [NAME]...   (without names: all). Fails when one grows more than it may. */
#include "attack.h"

#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define GROWTH_MOST  5.0 /* four times the body, and what caches lose */
#define GROWTH_RUNS  15
#define GROWTH_TRIES 5

static double growth_now(void)
{
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* The shortest of several runs in milliseconds; negative when one went wrong. */
static double growth_time(const struct attack *attack, size_t n, size_t *len)
{
  struct attack_text body = {NULL, 0, 0};
  double least = -1;
  attack->make(&body, n);
  *len = body.len;
  for (int i = 0; i < GROWTH_RUNS; i++) {
    double start = growth_now();
    bool good = attack->run(&body);
    double took = growth_now() - start;
    if (!good) {
      least = -1;
      break;
    }
    least = least < 0 || took < least ? took : least;
  }
  free(body.at);
  return least;
}

/* Whether the attack grows no more than it may. What else the machine does can only make it look
 * worse, so it is measured again. */
static bool growth_row(const struct attack *attack)
{
  size_t lens[2];
  double one = 0;
  double four = 0;
  double growth = 0;
  for (int i = 0; i < GROWTH_TRIES && (i == 0 || growth > GROWTH_MOST); i++) {
    one = growth_time(attack, attack->n, &lens[0]);
    four = growth_time(attack, 4 * attack->n, &lens[1]);
    growth = four / one;
  }
  if (one < 0 || four < 0) {
    printf("%-18s went wrong\n", attack->name);
    return false;
  }
  printf("%-15s %7.1f KB %7.2f ms   x4: %7.2f ms   growth %5.2f%s   %s\n", attack->name,
         (double)lens[0] / 1e3, one, four, growth, growth > GROWTH_MOST ? " TOO MUCH" : "",
         attack->about);
  return growth <= GROWTH_MOST;
}

static bool growth_wanted(const struct attack *attack, int count, char **names)
{
  for (int i = 1; i < count; i++)
    if (strcmp(names[i], attack->name) == 0)
      return true;
  return count == 1;
}

int main(int count, char **names)
{
  bool good = true;
  /* Memory that is used again, whatever its size: else the larger body pays for new pages. */
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, INT32_MAX);
  for (size_t i = 0; i < attack_count; i++)
    if (growth_wanted(&attacks[i], count, names))
      good = growth_row(&attacks[i]) && good;
  return good ? 0 : 1;
}
