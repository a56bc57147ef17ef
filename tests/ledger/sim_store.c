/* sim_store.c - a store with a point before each transaction and one at its end. */
#include "sim.h"

#include "../../examples/common/store_driver.h"

#include <stdlib.h>
#include <string.h>

/* The wrapped transaction stands in tx.store of the outer one for the time that it runs. Each gateway
 * has one at a time, and gives no turn away while it does. */
struct sim_store {
  struct store store;
  struct store *real;
  struct transaction outer;
  struct transaction *inner;
};

static struct sim_store sim_store;

static struct transaction *inner_of(struct transaction *tx)
{
  sim_store.inner->failed = sim_store.inner->failed || tx->failed;
  return sim_store.inner;
}

/* -------- rules that stand in statements -------- */

struct sim_edit {
  int rule;
  const char *from;
  const char *to;
};

static const struct sim_edit edits[] = {
    {RULE_FENCE, "fence = ?2", "?2 = ?2"},
    {RULE_OWE, "pending = 1 OR fence > 1 OR ?2 = 1", "pending = 1 AND ?2 = ?2"},
    {RULE_OWE_SETTLED, "AND (state > 3)", "AND (1 = 0)"},
    {RULE_ONE_OPEN, "WHERE o.key = ?1 ORDER", "WHERE o.key = ?1 AND o.state > 3 ORDER"},
    {RULE_ONE_OPEN, "VALUES (?1, ?2, ?3, ?4,",
     "VALUES (?1, ?2, ?3 + (SELECT count(*) FROM operations WHERE state < 4),"
     " ?4 || (SELECT count(*) FROM operations),"},
};

/* The statement without the rule that is left out. */
static const char *sim_edit(const char *query, char text[STORE_QUERY])
{
  for (size_t i = 0; i < sizeof edits / sizeof edits[0]; i++) {
    const char *at = strstr(query, edits[i].from);

    if (edits[i].rule != rules_left_out || !at)
      continue;
    snprintf(text, STORE_QUERY, "%.*s%s%s", (int)(at - query), query, edits[i].to,
             at + strlen(edits[i].from));
    return text;
  }
  return query;
}

/* -------- the driver -------- */

static struct transaction *sim_begin(struct store *store, uint64_t until)
{
  int act = sim_point(POINT_BEGIN);

  (void)store;
  if (sim_dead() || act == ACT_AWAY)
    return NULL;
  sim_store.inner = sim_store.real->driver->begin(sim_store.real, until);
  sim_store.outer.failed = false;
  return sim_store.inner ? &sim_store.outer : NULL;
}

static int sim_end(struct transaction *tx, bool keep)
{
  struct transaction *inner = inner_of(tx);
  int act = keep && !tx->failed ? sim_point(POINT_COMMIT) : ACT_NOTHING;
  int end;

  if (act == ACT_CRASH || act == ACT_LOSE_NOT)
    keep = false;
  end = sim_store.real->driver->end(inner, keep && !tx->failed);
  return act == ACT_NOTHING ? end : STORE_UNKNOWN;
}

static bool sim_ask(struct transaction *tx, const char *query, const struct store_value *values,
                    int count)
{
  struct transaction *inner = inner_of(tx);
  char text[STORE_QUERY];
  bool row = sim_store.real->driver->ask(inner, sim_edit(query, text), values, count);

  tx->failed = inner->failed;
  return row;
}

static bool sim_next(struct transaction *tx)
{
  return sim_store.real->driver->next(inner_of(tx));
}

static int64_t sim_changes(struct transaction *tx)
{
  return sim_store.real->driver->changes(inner_of(tx));
}

static int64_t sim_number(struct transaction *tx, int column)
{
  return sim_store.real->driver->number(inner_of(tx), column);
}

static const char *sim_text(struct transaction *tx, int column)
{
  return sim_store.real->driver->text(inner_of(tx), column);
}

static bool sim_away(const struct store *store)
{
  (void)store;
  return false;
}

static const struct store_driver sim_driver = {.away = sim_away,
                                               .begin = sim_begin,
                                               .end = sim_end,
                                               .ask = sim_ask,
                                               .next = sim_next,
                                               .changes = sim_changes,
                                               .number = sim_number,
                                               .text = sim_text};

extern const struct store_schema ledger_schema;

struct store *sim_store_open(struct store **real)
{
  const struct store_options options = {.where = ":memory:",
                                        .schema = &ledger_schema,
                                        .mode = STORE_MAKE,
                                        .journal = stderr,
                                        .clock = sim_clock};

  sim_store.real = store_open(&options);
  sim_store.store.driver = &sim_driver;
  sim_store.store.journal = stderr;
  sim_store.outer.store = &sim_store.store;
  *real = sim_store.real;
  return sim_store.real ? &sim_store.store : NULL;
}
