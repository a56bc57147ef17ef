/* sim_test.c - one payment with a crash, a lost answer, a pause or a deadline at every point, at every
 * pair of points, and then at many points by chance. Each rule left out must fail.
 *
 * Usage: sim_test [SEED [ROUNDS]]; with a seed it goes on from there by chance alone. */
#include "sim.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static const struct sim_case cases[] = {
    {.name = "repeat", .repeat = true},
    {.name = "alone", .sweep = true},
    {.name = "sweep", .sweep = true, .repeat = true},
    {.name = "pending", .pending = true, .repeat = true},
    {.name = "slow", .slow = true, .sweep = true, .repeat = true},
    {.name = "slow alone", .slow = true, .sweep = true},
    {.name = "declined", .declines = true, .repeat = true},
};

#define CASES (sizeof cases / sizeof cases[0])

static const char *const left_out[LEFT_OUT_COUNT] = {
    [RULE_NONE] = "nothing",
    [RULE_SENT_FIRST] = "R1: sent before the processor is asked",
    [RULE_GIVE_UP] = "R2: what was never sent is given up",
    [RULE_KEEP_SENT] = "R3: what was sent is never dropped",
    [RULE_FENCE] = "R4: the number of a lease",
    [RULE_OWN_SEND] = "R5: only the sender knows that nothing was sent",
    [RULE_OWE] = "R6: who settles what was another's owes a call back",
    [RULE_OWE_SETTLED] = "R7: a promise for what is settled",
    [RULE_KEEP_PROMISE] = "202 only with a promise",
    [RULE_REFUSE_SENT] = "no refusal of what may be sent",
    [RULE_ONE_OPEN] = "one open attempt of a key",
    [LEFT_OUT_KEY] = "the processor does a key once",
    [LEFT_OUT_STICKY] = "the processor's answers are sticky",
};

static long runs;

static void say_script(const struct sim_case *way, const struct sim_script *script,
                       const char *problem)
{
  struct sim_result result = {.trace = true};

  printf("%s, in the case \"%s\":\n", problem, way->name);
  sim_run(way, script, &result);
}

/* Runs one script; true when an invariant is broken. */
static bool breaks(const struct sim_case *way, const struct sim_script *script,
                   struct sim_result *result, bool tell)
{
  runs++;
  result->trace = false;
  sim_run(way, script, result);
  if (result->problem && tell)
    say_script(way, script, result->problem);
  return result->problem != NULL;
}

/* All scripts that add acts from a point on, `more` at most. */
static bool explore(const struct sim_case *way, const struct sim_script *before, int from, int more,
                    bool tell)
{
  struct sim_result result;

  if (breaks(way, before, &result, tell))
    return true;
  for (int at = from; more > 0 && at < result.useful; at++) {
    for (int act = 1; act < ACT_COUNT; act++) {
      struct sim_script script = *before;

      if (!sim_fits(result.kinds[at], act))
        continue;
      script.at[script.count] = at;
      script.act[script.count++] = act;
      if (explore(way, &script, at + 1, more - 1, tell))
        return true;
    }
  }
  return false;
}

static uint64_t chance(uint64_t *state)
{
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return *state >> 33;
}

/* By chance: a few acts at once. */
static bool gamble(uint64_t seed, bool tell)
{
  uint64_t state = seed;
  const struct sim_case *way = &cases[chance(&state) % CASES];
  struct sim_script script = {.count = 3 + (int)(chance(&state) % 4)};
  struct sim_result result;

  for (int i = 0; i < script.count; i++) {
    script.at[i] = (int)(chance(&state) % 60);
    script.act[i] = 1 + (int)(chance(&state) % (ACT_COUNT - 1));
  }
  if (!breaks(way, &script, &result, tell))
    return false;
  if (tell)
    printf("seed %llu\n", (unsigned long long)seed);
  return true;
}

static bool explore_all(int more, bool tell)
{
  const struct sim_script none = {0};

  for (size_t i = 0; i < CASES; i++)
    if (explore(&cases[i], &none, 0, more, tell))
      return true;
  return false;
}

static bool gamble_all(uint64_t seed, long rounds)
{
  for (long i = 0; i < rounds; i++)
    if (gamble(seed + (uint64_t)i, true))
      return true;
  return false;
}

/* Leaves out one rule: it must be missed. */
static int miss(int rule)
{
  long before = runs;
  bool missed;

  rules_left_out = rule;
  missed = explore_all(1, false) || explore_all(2, false);
  rules_left_out = RULE_NONE;
  printf("%s - without \"%s\" it fails (%ld runs)\n", missed ? "ok" : "not ok", left_out[rule],
         runs - before);
  return missed ? 0 : 1;
}

int main(int argc, char **argv)
{
  uint64_t seed = argc > 1 ? strtoull(argv[1], NULL, 10) : (uint64_t)time(NULL);
  long rounds = argc > 2 ? strtol(argv[2], NULL, 10) : 20000;
  int failed = 0;

  setvbuf(stdout, NULL, _IOLBF, 0);
  if (!sim_open())
    return 1;
  if (argc < 2) {
    failed += explore_all(2, true);
    printf("%s - every point and every pair of points (%ld runs)\n", failed ? "not ok" : "ok",
           runs);
  }
  if (gamble_all(seed, rounds))
    failed++;
  printf("%s - %ld runs by chance from seed %llu\n", failed ? "not ok" : "ok", rounds,
         (unsigned long long)seed);
  for (int rule = 1; argc < 2 && rule < LEFT_OUT_COUNT; rule++)
    if (left_out[rule])
      failed += miss(rule);
  sim_close();
  return failed ? 1 : 0;
}
