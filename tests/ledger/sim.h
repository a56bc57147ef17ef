/* sim.h - two gateways, their database, a processor and Commerce Layer in one process, for one payment.
 *
 * The gateways run the real ledger and the real course of a payment, each in a thread, but only one
 * of them at a time: it gives the turn away at points where the script says so. Points are numbered as
 * they are reached, so a script replays exactly.
 */
#ifndef TESTS_LEDGER_SIM_H
#define TESTS_LEDGER_SIM_H

#define RULES_LEFT_OUT
#include "../../examples/gateway/payment.h"
#include "../../examples/gateway/rules.h"

/* Rules of the processor and the tables that are left out besides those of rules.h. */
enum { LEFT_OUT_KEY = RULE_COUNT, LEFT_OUT_STICKY, LEFT_OUT_COUNT };

/* What may happen at a point. */
enum {
  ACT_NOTHING,
  ACT_CRASH,         /* the gateway dies */
  ACT_CRASH_DONE,    /* at the end of a transaction: after it */
  ACT_LOSE_DONE,     /* the end of a transaction is done, and not answered */
  ACT_LOSE_NOT,      /* ... is not done, and not answered */
  ACT_AWAY,          /* the transaction cannot be begun */
  ACT_SWITCH,        /* the other gateway goes on */
  ACT_PAUSE,         /* ... after all leases are over */
  ACT_DEADLINE,      /* the time of the request that waits here is up */
  ACT_DEADLINE_AWAY, /* ... and the promise cannot be written */
  ACT_LATE,          /* the request to the processor arrives later, without an answer */
  ACT_LOST,          /* the processor does it, and its answer is lost */
  ACT_UNSENT,        /* the request cannot even be made */
  ACT_COUNT
};

extern const char *const sim_acts[ACT_COUNT];

enum { POINT_BEGIN, POINT_COMMIT, POINT_ASK, POINT_LOOK, POINT_TELL, POINT_POST, POINT_STEP };

#define SIM_POINTS   200 /* of a run, at most */
#define SIM_ATTEMPTS 8   /* of the key */

/* A way that the requests take. */
struct sim_case {
  const char *name;
  bool pending;  /* the payment is pending by its nature */
  bool slow;     /* the processor's first request arrives late */
  bool declines; /* ... its first verdict is no */
  bool repeat;   /* the other gateway is asked too */
  bool sweep;    /* it looks for what was left first */
};

struct sim_script {
  int count;
  int at[SIM_POINTS];
  int act[SIM_POINTS];
};

/* What happened. */
struct sim_result {
  int points;
  int useful; /* of these; from there on nothing was left to do */
  unsigned char kinds[SIM_POINTS];
  const char *problem; /* the invariant that does not hold, or NULL */
  bool trace;          /* print each point */
};

/* Once, before the first run. */
bool sim_open(void);
void sim_close(void);

void sim_run(const struct sim_case *way, const struct sim_script *script,
             struct sim_result *result);

/* Whether an act makes sense at a kind of point. */
bool sim_fits(int kind, int act);

/* -------- between the files of the simulation -------- */

/* A point: what the script has there. Crashes, switches, pauses and deadlines are done. */
int sim_point(int kind);

/* Whether the gateway whose turn it is has crashed: nothing that it does has an effect. */
bool sim_dead(void);

/* The store of the gateways: SQLite in memory, with points. `real` is without. */
struct store *sim_store_open(struct store **real);
int64_t sim_clock(void);

#endif
