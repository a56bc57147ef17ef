/* stage.c - the gate before each statement, and turns. */
#define _POSIX_C_SOURCE 200809L

#include "stage.h"

#include "../../examples/common/program.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

extern const struct store_schema ledger_schema;

struct stage stage = {.lock = PTHREAD_MUTEX_INITIALIZER, .news = PTHREAD_COND_INITIALIZER};

/* -------- the gate before each statement -------- */

static struct actor *other_of(const struct actor *actor)
{
  return &stage.actors[actor == &stage.actors[0]];
}

static void gate(struct actor *actor)
{
  pthread_mutex_lock(&stage.lock);
  actor->state = ACTOR_WAITS;
  actor->blocked = false;
  pthread_cond_broadcast(&stage.news);
  while (!actor->go)
    pthread_cond_wait(&stage.news, &stage.lock);
  actor->go = false;
  actor->state = ACTOR_RUNS;
  actor->steps++;
  pthread_mutex_unlock(&stage.lock);
}

static struct actor *actor_of(struct transaction *tx)
{
  return (struct actor *)tx->store;
}

/* Where BEGIN stands makes no difference: each statement sees what was committed before it. */
static struct transaction *gate_begin(struct store *store, uint64_t until)
{
  struct actor *actor = (struct actor *)store;

  actor->inner = actor->real->driver->begin(actor->real, until);
  actor->tx.failed = false;
  return actor->inner ? &actor->tx : NULL;
}

static int gate_end(struct transaction *tx, bool keep)
{
  struct actor *actor = actor_of(tx);
  int end;

  gate(actor);
  actor->inner->failed = actor->inner->failed || tx->failed;
  end = actor->real->driver->end(actor->inner, keep);
  pthread_mutex_lock(&stage.lock);
  other_of(actor)->blocked = false;
  pthread_mutex_unlock(&stage.lock);
  return end;
}

static bool gate_ask(struct transaction *tx, const char *query, const struct store_value *values,
                     int count)
{
  struct actor *actor = actor_of(tx);
  bool row;

  gate(actor);
  row = actor->real->driver->ask(actor->inner, query, values, count);
  tx->failed = actor->inner->failed;
  return row;
}

static bool gate_next(struct transaction *tx)
{
  return actor_of(tx)->real->driver->next(actor_of(tx)->inner);
}

static int64_t gate_changes(struct transaction *tx)
{
  return actor_of(tx)->real->driver->changes(actor_of(tx)->inner);
}

static int64_t gate_number(struct transaction *tx, int column)
{
  return actor_of(tx)->real->driver->number(actor_of(tx)->inner, column);
}

static const char *gate_text(struct transaction *tx, int column)
{
  return actor_of(tx)->real->driver->text(actor_of(tx)->inner, column);
}

static bool gate_away(const struct store *store)
{
  (void)store;
  return false;
}

static const struct store_driver gate_driver = {.away = gate_away,
                                                .begin = gate_begin,
                                                .end = gate_end,
                                                .ask = gate_ask,
                                                .next = gate_next,
                                                .changes = gate_changes,
                                                .number = gate_number,
                                                .text = gate_text};

/* -------- the database, from outside -------- */

struct question {
  const char *query;
  int64_t value;
};

static bool question_steps(struct transaction *tx, void *ctx)
{
  struct question *question = ctx;

  question->value = store_row(tx, question->query, "") ? store_int(tx, 0) : -1;
  return true;
}

int64_t stage_ask(const char *query)
{
  struct question question = {query, -1};

  store_run(stage.control, program_ms(NULL) + 5000, question_steps, &question);
  return question.value;
}

/* -------- turns -------- */

static void rest(long us)
{
  const struct timespec time = {.tv_nsec = us * 1000};

  nanosleep(&time, NULL);
}

static enum actor_state state_of(struct actor *actor)
{
  enum actor_state state;

  pthread_mutex_lock(&stage.lock);
  state = actor->state;
  pthread_mutex_unlock(&stage.lock);
  return state;
}

/* Whether an actor still runs its statement after a millisecond, and is not known to wait. */
static bool lingers(struct actor *actor)
{
  struct timespec until;
  bool runs;

  clock_gettime(CLOCK_REALTIME, &until);
  until.tv_nsec += 1000000;
  until.tv_sec += until.tv_nsec / 1000000000;
  until.tv_nsec %= 1000000000;
  pthread_mutex_lock(&stage.lock);
  while (actor->state == ACTOR_RUNS && !actor->blocked &&
         pthread_cond_timedwait(&stage.news, &stage.lock, &until) == 0)
    continue;
  runs = actor->state == ACTOR_RUNS && !actor->blocked;
  pthread_mutex_unlock(&stage.lock);
  return runs;
}

/* Waits until an actor is before its next statement, or has ended, or waits for a lock. */
static void settle(struct actor *actor)
{
  while (lingers(actor)) {
    int64_t blocked = stage_ask("SELECT count(*) FROM pg_stat_activity"
                                " WHERE cardinality(pg_blocking_pids(pid)) > 0");

    pthread_mutex_lock(&stage.lock);
    actor->blocked = actor->state == ACTOR_RUNS && blocked > other_of(actor)->blocked;
    pthread_mutex_unlock(&stage.lock);
  }
}

/* Lets an actor run its next statement. False when it has ended or waits for a lock. */
static bool step(struct actor *actor)
{
  settle(actor);
  if (state_of(actor) != ACTOR_WAITS)
    return false;
  pthread_mutex_lock(&stage.lock);
  actor->state = ACTOR_RUNS;
  actor->go = true;
  pthread_cond_broadcast(&stage.news);
  pthread_mutex_unlock(&stage.lock);
  settle(actor);
  return true;
}

static void *actor_thread(void *ctx)
{
  struct actor *actor = ctx;

  actor->result = actor->work(actor);
  pthread_mutex_lock(&stage.lock);
  actor->state = ACTOR_ENDED;
  pthread_cond_broadcast(&stage.news);
  pthread_mutex_unlock(&stage.lock);
  return NULL;
}

void stage_play(unsigned long order, int count)
{
  struct actor *actors = stage.actors;

  for (int i = 0; i < 2; i++) {
    actors[i].state = ACTOR_RUNS;
    actors[i].go = false;
    actors[i].blocked = false;
    actors[i].steps = 0;
    memset(&actors[i].operation, 0, sizeof actors[i].operation);
    pthread_create(&actors[i].thread, NULL, actor_thread, &actors[i]);
  }
  for (int i = 0; i < count; i++)
    step(&actors[order >> i & 1]);
  while (state_of(&actors[0]) != ACTOR_ENDED || state_of(&actors[1]) != ACTOR_ENDED)
    if (!step(&actors[0]) && !step(&actors[1]))
      rest(200);
  for (int i = 0; i < 2; i++)
    pthread_join(actors[i].thread, NULL);
}

/* -------- set-up -------- */

static struct store *open_store(const char *where)
{
  const struct store_options options = {
      .where = where, .schema = &ledger_schema, .mode = STORE_MIGRATE, .journal = stderr};

  return store_open(&options);
}

static struct ledger *open_ledger(struct store *store, const char *name, uint32_t lease)
{
  const struct ledger_options options = {.journal = stderr,
                                         .holder = name,
                                         .lease_ms = lease,
                                         .key_life_ms = INT64_MAX,
                                         .store = store};

  return ledger_open(&options);
}

bool stage_open(const char *where)
{
  stage.control = open_store(where);
  stage.keeper = stage.control ? open_ledger(stage.control, "keeper", 0) : NULL;
  for (int i = 0; stage.keeper && i < 2; i++) {
    struct actor *actor = &stage.actors[i];

    actor->real = open_store(where);
    actor->store.driver = &gate_driver;
    actor->store.journal = stderr;
    actor->tx.store = &actor->store;
    actor->ledger = actor->real ? open_ledger(&actor->store, i ? "b" : "a", 60000) : NULL;
    if (!actor->ledger)
      return false;
  }
  return stage.keeper != NULL;
}

void stage_close(void)
{
  for (int i = 0; i < 2; i++) {
    ledger_close(stage.actors[i].ledger);
    store_close(stage.actors[i].real);
  }
  ledger_close(stage.keeper);
  store_close(stage.control);
}
