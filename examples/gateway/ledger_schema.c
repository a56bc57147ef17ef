/* ledger_schema.c - the tables, and how those of earlier versions become them. */
#include "ledger_rows.h"

#define LEDGER_APPLICATION 0x67746577 /* "gtew" */

/* Of the time when one process had a file for itself. */
static const char schema_1[] =
    "CREATE TABLE operations ("
    "  id /*identity*/ PRIMARY KEY, kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),"
    "  state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 2),"
    "  key TEXT NOT NULL, attempt INTEGER NOT NULL, token TEXT UNIQUE NOT NULL,"
    "  parent bigint REFERENCES operations, order_id TEXT NOT NULL, source TEXT NOT NULL,"
    "  currency TEXT NOT NULL,"
    "  amount bigint NOT NULL CHECK (amount BETWEEN 0 AND 100000000000000),"
    "  pending INTEGER NOT NULL DEFAULT 0, processor_id TEXT, code TEXT, message TEXT,"
    "  UNIQUE (key, attempt));"
    "CREATE TABLE outbox ("
    "  operation bigint PRIMARY KEY REFERENCES operations, tries INTEGER NOT NULL DEFAULT 0,"
    "  next_at bigint NOT NULL, delivered INTEGER NOT NULL DEFAULT 0);";

/* kind and state are the numbers of ledger.h; times are milliseconds since 1970. The first index
 * lets a key have one open attempt, whatever the program does. What version 1 had claimed may have
 * been charged: it becomes sent. */
static const char schema_2[] =
    "ALTER TABLE outbox RENAME TO outbox_1;"
    "ALTER TABLE operations RENAME TO operations_1;"
    "CREATE TABLE operations ("
    "  id /*identity*/ PRIMARY KEY, kind smallint NOT NULL CHECK (kind BETWEEN 0 AND 4),"
    "  state smallint NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 5),"
    "  key text NOT NULL, attempt integer NOT NULL CHECK (attempt > 0), token text UNIQUE NOT NULL,"
    "  parent bigint REFERENCES operations, order_id text NOT NULL, source text NOT NULL,"
    "  currency text NOT NULL,"
    "  amount bigint NOT NULL CHECK (amount BETWEEN 0 AND 100000000000000),"
    "  pending smallint NOT NULL DEFAULT 0, fence bigint NOT NULL DEFAULT 1,"
    "  holder text NOT NULL DEFAULT '', lease_until bigint NOT NULL DEFAULT 0,"
    "  asked integer NOT NULL DEFAULT 0, processor_id text, code text, message text,"
    "  created_at bigint NOT NULL, sent_at bigint, settled_at bigint, answered_at bigint,"
    "  UNIQUE (key, attempt), CHECK ((state < 4) = (settled_at IS NULL)),"
    "  CHECK (state <> 4 OR processor_id IS NOT NULL));"
    "INSERT INTO operations (id, kind, state, key, attempt, token, parent, order_id, source,"
    "  currency, amount, pending, processor_id, code, message, created_at, sent_at, settled_at,"
    "  answered_at)"
    " SELECT id, kind, CASE state WHEN 0 THEN 1 ELSE state + 3 END, key, attempt, token, parent,"
    "  order_id, source, currency, amount, pending, processor_id, code, message, clock_ms(),"
    "  clock_ms(), CASE state WHEN 0 THEN NULL ELSE clock_ms() END,"
    "  CASE state WHEN 0 THEN NULL ELSE clock_ms() END FROM operations_1 ORDER BY id;"
    "CREATE TABLE outbox ("
    "  operation bigint PRIMARY KEY REFERENCES operations, tries integer NOT NULL DEFAULT 0,"
    "  next_at bigint NOT NULL, fence bigint NOT NULL DEFAULT 0,"
    "  state smallint NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 2), last_http smallint,"
    "  created_at bigint NOT NULL);"
    "INSERT INTO outbox (operation, tries, next_at, state, created_at)"
    " SELECT operation, tries, next_at, delivered, clock_ms() FROM outbox_1;"
    "DROP TABLE outbox_1;"
    "DROP TABLE operations_1;"
    "CREATE UNIQUE INDEX operations_one_open ON operations (key) WHERE state < 4;"
    "CREATE INDEX operations_late ON operations (lease_until) WHERE state < 3;"
    "CREATE INDEX operations_parent ON operations (parent);"
    "CREATE INDEX operations_order ON operations (order_id, currency);"
    "CREATE INDEX outbox_due ON outbox (next_at) WHERE state = 0;";

/* Call backs that arrived stay for a month: those that are counted or forgotten are found without
 * them. */
static const char schema_3[] =
    "CREATE INDEX outbox_dead ON outbox (operation) WHERE state = 2;"
    "CREATE INDEX outbox_delivered ON outbox (created_at) WHERE state = 1;";

static const char *const schema_versions[] = {schema_1, schema_2, schema_3};

const struct store_schema ledger_schema = {LEDGER_APPLICATION, 3, schema_versions};
