/* stage.h - two actors that work on one PostgreSQL, a statement at a time.
 *
 * Each has a connection and stops before each statement until it is its turn. One that waits for
 * a lock of the other is passed over until it has it. */
#ifndef TESTS_LEDGER_STAGE_H
#define TESTS_LEDGER_STAGE_H

#include "../../examples/common/store_driver.h"
#include "../../examples/gateway/ledger.h"

#include <pthread.h>

enum actor_state { ACTOR_WAITS, ACTOR_RUNS, ACTOR_ENDED };

/* The store of an actor: real is PostgreSQL. */
struct actor {
  struct store store;
  struct transaction tx;
  struct store *real;
  struct transaction *inner;
  struct ledger *ledger;
  pthread_t thread;
  enum actor_state state;
  bool go;
  bool blocked; /* it waits for a lock that the other has, as far as is known */
  int steps;
  int (*work)(struct actor *actor);
  struct operation operation;
  int result;
};

struct stage {
  pthread_mutex_t lock;
  pthread_cond_t news;
  struct store *control;
  struct ledger *keeper; /* of the control, not gated */
  struct actor actors[2];
  struct operation shared; /* that both work on */
};

extern struct stage stage;

/* Opens the database for both, and for the control. */
bool stage_open(const char *where);
void stage_close(void);

/* A number that a query finds, from outside. */
int64_t stage_ask(const char *query);

/* Runs both actors; bit i of the order says whose statement is number i. */
void stage_play(unsigned long order, int count);

#endif
