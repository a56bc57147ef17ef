/* sim_world.h - what sim.c and sim_gateway.c share: the world of one run. */
#ifndef TESTS_LEDGER_SIM_WORLD_H
#define TESTS_LEDGER_SIM_WORLD_H

#include "sim.h"

#include <pthread.h>

#define SIM_LEASE_MS 1000
#define SIM_KEY      "key"

struct gateway {
  int number;
  struct ledger *ledger;
  struct payment_env env;
  pthread_t thread;
  bool running;   /* its part of the case is not over */
  bool dead;      /* crashed: what it does has no effect */
  bool waiting;   /* a request waits */
  bool listed;    /* ... and the clerk knows of it: its time may be up */
  bool own;       /* ... its claim was made for it */
  bool sending;   /* its payment may be sent */
  bool withdrawn; /* ... must not be */
  bool expiring;  /* the deadline is being worked on */
  bool cut;       /* its next transaction cannot be begun */
  int64_t operation;
  int64_t attempt; /* of the operation */
  int64_t owes;    /* an operation whose promise could not be written */
};

/* Of Commerce Layer and the processor, by attempt. */
struct story {
  bool told_yes;
  bool told_no;
  bool told_pending;
  bool told_back;
  bool back_success;
  bool lost;     /* the gateway died with the request */
  bool inflight; /* a request to the processor is on its way */
  int verdict;   /* 0 none, 1 yes, 2 no */
};

struct world {
  pthread_mutex_t lock;
  pthread_cond_t turns;
  int turn;
  int64_t clock;
  const struct sim_case *way;
  const struct sim_script *script;
  struct sim_result *result;
  struct store *real;
  struct store *store;
  struct gateway gateways[2];
  struct story stories[SIM_ATTEMPTS];
  int charged;
  int asked;  /* requests to the processor */
  bool acted; /* the script did something in this round */
};

extern struct world world;

/* Notes the first invariant that does not hold. */
void sim_problem(const char *problem);

struct story *sim_story(int64_t attempt);

/* A number that a query finds in the database, behind the gateways' backs. It has one value. */
int64_t sim_number(const char *query, int64_t value);

/* -------- sim_gateway.c -------- */

/* What is on its way to the processor arrives. Whether something was. */
bool sim_arrive(void);

/* A request of Commerce Layer, to its end. */
void sim_request(struct gateway *gateway);

/* Its time is up; with `away` the promise is cut off. */
void sim_expire(struct gateway *gateway, bool away);

/* Writes down a promise, takes over what was left, posts a call back. Whether there was one. */
bool sim_redeem(struct gateway *gateway);
bool sim_sweep(struct gateway *gateway);
bool sim_deliver(struct gateway *gateway);

void sim_start(struct gateway *gateway, int number);

#endif
