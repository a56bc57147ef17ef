/* orders_test.c - two steps of the ledger at once in PostgreSQL, in each order of their statements:
 * orders_test postgresql://... */
#include "stage.h"

#include <string.h>

#define ORDERS_MOST  250 /* of a pair */
#define ORDERS_STEPS 24  /* statements of both, at most */

/* -------- what the actors do -------- */

static const struct refusal *refusals[2];

static int claim(struct actor *actor, int kind, const char *key, const char *parent, int64_t cents)
{
  const struct claim claim = {.kind = kind,
                              .key = key,
                              .parent = parent,
                              .source = parent ? NULL : "tok",
                              .order = parent ? NULL : "ord",
                              .currency = "EUR",
                              .amount_cents = cents};

  return ledger_claim(actor->ledger, &claim, &actor->operation, &refusals[actor - stage.actors]);
}

static int pays(struct actor *actor)
{
  return claim(actor, KIND_AUTHORIZE, "key", NULL, 100);
}

static int captures_one(struct actor *actor)
{
  return claim(actor, KIND_CAPTURE, "capture", stage.shared.token, 60);
}

static int captures_other(struct actor *actor)
{
  return claim(actor, KIND_CAPTURE, "other", stage.shared.token, 60);
}

static int takes(struct actor *actor)
{
  return ledger_take(actor->ledger, &actor->operation);
}

static int records_yes(struct actor *actor)
{
  const struct outcome yes = {.success = true, .processor_id = "pa"};

  actor->operation = stage.shared;
  return ledger_record(actor->ledger, &actor->operation, &yes, false);
}

static int promises(struct actor *actor)
{
  return ledger_promise(actor->ledger, stage.shared.id, &actor->operation);
}

static int owes(struct actor *actor)
{
  return ledger_owe(actor->ledger, stage.shared.id) ? LEDGER_DONE : LEDGER_FAILED;
}

static int sends(struct actor *actor)
{
  return ledger_send(actor->ledger, &stage.shared);
}

/* -------- pairs -------- */

/* What there is before: each leaves an operation in stage.shared. */
static void nothing(void)
{
}

static void claimed(void)
{
  const struct claim claim = {.kind = KIND_AUTHORIZE,
                              .key = "key",
                              .source = "tok",
                              .order = "ord",
                              .currency = "EUR",
                              .amount_cents = 100};
  const struct refusal *refusal;

  ledger_claim(stage.keeper, &claim, &stage.shared, &refusal);
}

static void sent(void)
{
  claimed();
  ledger_send(stage.keeper, &stage.shared);
}

static void authorized(void)
{
  const struct outcome yes = {.success = true, .processor_id = "pa"};

  sent();
  ledger_record(stage.keeper, &stage.shared, &yes, false);
}

static bool results(int one, int other)
{
  const struct actor *actors = stage.actors;

  return (actors[0].result == one && actors[1].result == other) ||
         (actors[0].result == other && actors[1].result == one);
}

static bool one_claims_and_the_other_waits(void)
{
  return results(LEDGER_NEW, LEDGER_LIVE) && stage_ask("SELECT count(*) FROM operations") == 1;
}

static bool one_captures_and_the_other_is_refused(void)
{
  return results(LEDGER_NEW, LEDGER_REFUSED) &&
         stage_ask("SELECT sum(amount) FROM operations WHERE kind = 1") == 60;
}

static bool one_captures_and_the_other_waits(void)
{
  return results(LEDGER_NEW, LEDGER_LIVE) &&
         stage_ask("SELECT count(*) FROM operations WHERE kind = 1") == 1;
}

/* Whoever comes first has it; the other sees a lease that is alive, or nothing to take. */
static bool one_takes_it_over(void)
{
  return (results(LEDGER_TAKEN, LEDGER_LIVE) || results(LEDGER_TAKEN, LEDGER_NONE)) &&
         stage_ask("SELECT fence FROM operations") == 2;
}

static bool it_is_given_up_once(void)
{
  return stage_ask("SELECT count(*) FROM operations WHERE state = 5 AND attempt = 1") == 1 &&
         stage_ask("SELECT count(*) FROM operations WHERE state = 0") == 1 &&
         stage.actors[0].result == LEDGER_NEW;
}

/* A promise gets the result, or the record owes its call back. */
static bool a_promise_is_kept(void)
{
  int64_t owed = stage_ask("SELECT count(*) FROM outbox");

  return stage.actors[0].result == LEDGER_DONE &&
         (stage.actors[1].result == LEDGER_DONE || (stage.actors[1].result == LEDGER_LIVE && owed));
}

static bool it_is_owed(void)
{
  return results(LEDGER_DONE, LEDGER_DONE) && stage_ask("SELECT count(*) FROM outbox") == 1;
}

static bool a_late_record_changes_nothing(void)
{
  int64_t state = stage_ask("SELECT state FROM operations");

  if (stage.actors[0].result == LEDGER_DONE)
    return state == STATE_SUCCEEDED && stage.actors[1].result == LEDGER_NONE;
  return stage.actors[0].result == LEDGER_LOST && stage.actors[1].result == LEDGER_TAKEN &&
         state == STATE_SENT;
}

static bool it_is_sent_or_given_up(void)
{
  int64_t state = stage_ask("SELECT state FROM operations");

  return stage.actors[0].result == LEDGER_DONE
             ? state == STATE_SENT
             : stage.actors[0].result == LEDGER_LOST && state == STATE_DECLINED;
}

struct pair {
  const char *name;
  void (*before)(void);
  int (*work[2])(struct actor *actor);
  bool (*holds)(void);
};

static const struct pair pairs[] = {
    {"two claims of one key", nothing, {pays, pays}, one_claims_and_the_other_waits},
    {"two captures of one parent",
     authorized,
     {captures_one, captures_other},
     one_captures_and_the_other_is_refused},
    {"one capture asked for twice",
     authorized,
     {captures_one, captures_one},
     one_captures_and_the_other_waits},
    {"claim and take-over of what was sent", sent, {pays, takes}, one_takes_it_over},
    {"claim and take-over of what was claimed", claimed, {pays, takes}, it_is_given_up_once},
    {"two take-overs", sent, {takes, takes}, one_takes_it_over},
    {"record and promise", sent, {records_yes, promises}, a_promise_is_kept},
    {"record and debt", sent, {records_yes, owes}, it_is_owed},
    {"late record and take-over", sent, {records_yes, takes}, a_late_record_changes_nothing},
    {"send and give up", claimed, {sends, takes}, it_is_sent_or_given_up},
};

/* Whether somebody failed for want of time: this machine is slow, and it is played again. */
static bool timed_out(void)
{
  return stage.actors[0].result >= LEDGER_FAILED || stage.actors[1].result >= LEDGER_FAILED;
}

static bool play_order(const struct pair *pair, unsigned long order, int count)
{
  for (int tries = 0; tries < 5; tries++) {
    stage_ask("DELETE FROM outbox RETURNING 1");
    stage_ask("DELETE FROM operations RETURNING 1");
    pair->before();
    stage_play(order, count);
    if (!timed_out())
      return pair->holds();
  }
  printf("# it is too slow\n");
  return false;
}

static int bits(unsigned long order)
{
  int count = 0;

  for (; order; order &= order - 1)
    count++;
  return count;
}

/* Of more than ORDERS_MOST, as many are taken, evenly. */
static bool is_taken(unsigned long number, unsigned long all)
{
  return all <= ORDERS_MOST || number * ORDERS_MOST / all != (number + 1) * ORDERS_MOST / all;
}

/* All orders in which one has so many statements, and the other so many. */
static int play_pair(const struct pair *pair)
{
  int of_one;
  int count;
  long all = 0;
  long played = 0;

  for (int i = 0; i < 2; i++)
    stage.actors[i].work = pair->work[i];
  if (!play_order(pair, 0, ORDERS_STEPS))
    return printf("not ok - %s, one after the other\n", pair->name) > 0;
  of_one = stage.actors[0].steps;
  if (!play_order(pair, ~0ul, ORDERS_STEPS))
    return printf("not ok - %s, the other way round\n", pair->name) > 0;
  count = of_one + stage.actors[1].steps; /* of each, when it came first */
  for (unsigned long order = 0; order < 1ul << count; order++)
    all += bits(order) == count - of_one;
  for (unsigned long order = 0, number = 0; order < 1ul << count; order++) {
    if (bits(order) != count - of_one || !is_taken(number++, (unsigned long)all))
      continue;
    played++;
    if (!play_order(pair, order, count))
      return printf("not ok - %s, order %lx of %d statements: %d and %d\n", pair->name, order,
                    count, stage.actors[0].result, stage.actors[1].result) > 0;
  }
  printf("ok - %s: %ld of %ld orders\n", pair->name, played, all);
  return 0;
}

int main(int argc, char **argv)
{
  int failed = 0;

  setvbuf(stdout, NULL, _IOLBF, 0);
  if (argc != 2 || !stage_open(argv[1]))
    return 1;
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
    failed += play_pair(&pairs[i]);
  stage_close();
  return failed ? 1 : 0;
}
