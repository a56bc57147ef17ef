/* sim.c - the world: turns, points, a run, and what must hold after it. */
#define _POSIX_C_SOURCE 200809L

#include "sim_world.h"

#include "../../examples/common/program.h"

#include <stdlib.h>
#include <string.h>

int rules_left_out;

const char *const sim_acts[ACT_COUNT] = {"nothing",
                                         "crash",
                                         "crash after",
                                         "lost but done",
                                         "lost and not done",
                                         "away",
                                         "switch",
                                         "pause over lease",
                                         "deadline",
                                         "deadline and away",
                                         "late",
                                         "answer lost",
                                         "unsent"};

struct world world = {.lock = PTHREAD_MUTEX_INITIALIZER, .turns = PTHREAD_COND_INITIALIZER};

int64_t sim_clock(void)
{
  return world.clock;
}

static struct gateway *sim_gateway(void)
{
  return &world.gateways[world.turn];
}

bool sim_dead(void)
{
  return sim_gateway()->dead;
}

void sim_problem(const char *problem)
{
  if (!world.result->problem)
    world.result->problem = problem;
}

struct story *sim_story(int64_t attempt)
{
  return &world.stories[attempt > 0 && attempt < SIM_ATTEMPTS ? attempt : 0];
}

/* -------- turns and points -------- */

/* Gives the turn to the other gateway, if it has something to do, and waits for it to come back. */
static void sim_give_turn(int mine)
{
  if (!world.gateways[1 - mine].running)
    return;
  pthread_mutex_lock(&world.lock);
  world.turn = 1 - mine;
  pthread_cond_broadcast(&world.turns);
  while (world.turn != mine)
    pthread_cond_wait(&world.turns, &world.lock);
  pthread_mutex_unlock(&world.lock);
}

bool sim_fits(int kind, int act)
{
  switch (act) {
  case ACT_CRASH:
    return true;
  case ACT_CRASH_DONE:
  case ACT_LOSE_DONE:
  case ACT_LOSE_NOT:
    return kind == POINT_COMMIT;
  case ACT_AWAY:
    return kind == POINT_BEGIN;
  case ACT_SWITCH:
  case ACT_PAUSE:
  case ACT_DEADLINE:
  case ACT_DEADLINE_AWAY:
    return kind != POINT_COMMIT;
  case ACT_LATE:
  case ACT_LOST:
  case ACT_UNSENT:
    return kind == POINT_ASK || (kind == POINT_LOOK && act == ACT_LOST);
  default:
    return false;
  }
}

static void sim_crash(struct gateway *gateway)
{
  if (gateway->waiting)
    sim_story(gateway->attempt)->lost = true;
  gateway->dead = true;
  gateway->waiting = false;
  gateway->owes = 0;
}

static void sim_act(struct gateway *gateway, int act)
{
  if (act == ACT_CRASH || act == ACT_CRASH_DONE)
    sim_crash(gateway);
  if (act == ACT_PAUSE)
    world.clock += 10 * SIM_LEASE_MS;
  if (act == ACT_PAUSE || act == ACT_SWITCH)
    sim_give_turn(gateway->number);
  if ((act == ACT_DEADLINE || act == ACT_DEADLINE_AWAY) && gateway->waiting && !gateway->expiring &&
      gateway->listed)
    sim_expire(gateway, act == ACT_DEADLINE_AWAY);
}

int sim_point(int kind)
{
  static const char *const kinds[] = {"begin", "commit", "ask", "look", "tell", "post", "step"};
  struct gateway *gateway = sim_gateway();
  int number = world.result->points;
  int act = ACT_NOTHING;

  if (gateway->dead)
    return ACT_NOTHING;
  if (gateway->cut && kind == POINT_BEGIN) {
    gateway->cut = false;
    return ACT_AWAY;
  }
  if (number >= SIM_POINTS) {
    sim_problem("it never ends");
    return ACT_NOTHING;
  }
  world.result->kinds[world.result->points++] = (unsigned char)kind;
  for (int i = 0; i < world.script->count; i++)
    if (world.script->at[i] == number && sim_fits(kind, world.script->act[i]))
      act = world.script->act[i];
  if (world.result->trace)
    printf("  %3d gateway %d %s%s%s\n", number, gateway->number, kinds[kind], act ? ": " : "",
           act ? sim_acts[act] : "");
  world.acted = world.acted || act;
  sim_act(gateway, act);
  return act;
}

/* -------- a run -------- */

static void *sim_thread(void *ctx)
{
  struct gateway *gateway = ctx;

  pthread_mutex_lock(&world.lock);
  while (world.turn != gateway->number)
    pthread_cond_wait(&world.turns, &world.lock);
  pthread_mutex_unlock(&world.lock);
  if (gateway->number == 1 && world.way->sweep) {
    sim_sweep(gateway);
    sim_deliver(gateway);
  }
  if (gateway->number == 0 || world.way->repeat)
    sim_request(gateway);
  pthread_mutex_lock(&world.lock);
  gateway->running = false;
  world.turn = world.gateways[1 - gateway->number].running ? 1 - gateway->number : -1;
  pthread_cond_broadcast(&world.turns);
  pthread_mutex_unlock(&world.lock);
  return NULL;
}

/* All that is left is done by whoever lives, one after the other, until nothing is. */
static void sim_rest(void)
{
  int idle = 0; /* rounds: a lease may only end in the next */

  for (int round = 0; idle < 2 && round < 50; round++) {
    bool any = sim_arrive();

    world.acted = false;
    world.clock += 100 * SIM_LEASE_MS;
    for (int i = 0; i < 2; i++) {
      struct gateway *gateway = &world.gateways[i];

      world.turn = i;
      if (gateway->dead) { /* it starts again, empty */
        gateway->dead = false;
        any = true;
      }
      any = sim_redeem(gateway) || any;
      any = sim_sweep(gateway) || any;
      any = sim_deliver(gateway) || any;
    }
    any = any || world.acted;
    idle = any ? 0 : idle + 1;
    if (any)
      world.result->useful = world.result->points;
  }
  if (idle < 2)
    sim_problem("it never rests");
}

struct sim_query {
  const char *query;
  int64_t value;
};

static bool sim_number_steps(struct transaction *tx, void *ctx)
{
  struct sim_query *query = ctx;

  query->value = store_row(tx, query->query, "i", query->value) ? store_int(tx, 0) : 0;
  return true;
}

/* Of the database, behind the gateways' backs. */
int64_t sim_number(const char *text, int64_t value)
{
  struct sim_query query = {text, value};

  store_run(world.real, program_ms(NULL) + 1000, sim_number_steps, &query);
  return query.value;
}

static void sim_check(void)
{
  for (int i = 1; i < SIM_ATTEMPTS; i++) {
    const struct story *story = &world.stories[i];
    int64_t state =
        sim_number("SELECT coalesce(max(state), -1) FROM operations WHERE attempt = ?1", i);

    if (state >= 0 && state < STATE_SUCCEEDED)
      sim_problem("I2: an operation is not settled");
    if ((state == STATE_SUCCEEDED) != (story->verdict == 1))
      sim_problem("I2: the books differ");
    if (story->told_pending && !story->told_back)
      sim_problem("I3: a pending payment is not called back");
    if (story->told_back && story->back_success != (story->verdict == 1))
      sim_problem("I6: a call back is not what the processor said");
    if (story->told_no && story->verdict == 1 && !story->told_yes && !story->told_pending &&
        !story->lost)
      sim_problem("I4: a refusal is charged");
  }
}

static bool sim_drop_index(struct transaction *tx, void *ctx)
{
  (void)ctx;
  store_do(tx, "DROP INDEX IF EXISTS operations_one_open", "");
  return true;
}

static void sim_clear(void)
{
  sim_number("DELETE FROM outbox WHERE ?1 = ?1", 0);
  sim_number("DELETE FROM operations WHERE ?1 = ?1", 0);
  if (rules_left_out == RULE_ONE_OPEN)
    store_run(world.real, program_ms(NULL) + 1000, sim_drop_index, NULL);
}

void sim_run(const struct sim_case *way, const struct sim_script *script, struct sim_result *result)
{
  bool trace = result->trace;

  memset(result, 0, sizeof *result);
  result->trace = trace;
  memset(world.stories, 0, sizeof world.stories);
  world.way = way;
  world.script = script;
  world.result = result;
  world.clock = 1000000;
  world.charged = 0;
  world.asked = 0;
  world.turn = 0;
  sim_clear();
  for (int i = 0; i < 2; i++)
    sim_start(&world.gateways[i], i);
  for (int i = 0; i < 2; i++)
    pthread_create(&world.gateways[i].thread, NULL, sim_thread, &world.gateways[i]);
  for (int i = 0; i < 2; i++)
    pthread_join(world.gateways[i].thread, NULL);
  result->useful = result->points;
  sim_rest();
  sim_check();
}

bool sim_open(void)
{
  static const char *const names[] = {"0", "1"};

  world.store = sim_store_open(&world.real);
  for (int i = 0; world.store && i < 2; i++) {
    const struct ledger_options options = {.holder = names[i],
                                           .lease_ms = SIM_LEASE_MS,
                                           .key_life_ms = INT64_MAX,
                                           .store = world.store};

    world.gateways[i].ledger = ledger_open(&options);
  }
  return world.store && world.gateways[0].ledger && world.gateways[1].ledger;
}

void sim_close(void)
{
  for (int i = 0; i < 2; i++)
    ledger_close(world.gateways[i].ledger);
  store_close(world.real);
}
