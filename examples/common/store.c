/* store.c - transactions of any kind of database, and the versions of its tables. */
#include "store.h"

#include "journal.h"
#include "program.h"
#include "store_driver.h"

#include <stdarg.h>
#include <string.h>

#define STORE_OPEN_MS 5000 /* for a database that is being opened or changed */

/* -------- statements -------- */

static int store_values(struct store_value values[STORE_VALUES], const char *types, va_list list)
{
  int count = 0;

  for (; types[count] && count < STORE_VALUES; count++) {
    struct store_value *value = &values[count];

    value->is_text = types[count] == 't';
    if (value->is_text)
      value->text = va_arg(list, const char *);
    else
      value->number = va_arg(list, int64_t);
  }
  return count;
}

bool store_row(struct transaction *tx, const char *query, const char *types, ...)
{
  struct store_value values[STORE_VALUES];
  va_list list;
  int count;

  va_start(list, types);
  count = store_values(values, types, list);
  va_end(list);
  return !tx->failed && tx->store->driver->ask(tx, query, values, count);
}

bool store_next(struct transaction *tx)
{
  return !tx->failed && tx->store->driver->next(tx);
}

int64_t store_do(struct transaction *tx, const char *query, const char *types, ...)
{
  struct store_value values[STORE_VALUES];
  va_list list;
  int count;
  bool more;

  va_start(list, types);
  count = store_values(values, types, list);
  va_end(list);
  more = !tx->failed && tx->store->driver->ask(tx, query, values, count);
  while (more)
    more = store_next(tx);
  return tx->failed ? 0 : tx->store->driver->changes(tx);
}

int64_t store_int(struct transaction *tx, int column)
{
  return tx->store->driver->number(tx, column);
}

void store_text(struct transaction *tx, int column, char *text, size_t size)
{
  const char *value = tx->store->driver->text(tx, column);
  size_t len = value ? strlen(value) : 0;

  if (len >= size) {
    journal_line(tx->store->journal, "database: a text is too long");
    tx->failed = true;
    len = 0;
  }
  if (len > 0)
    memcpy(text, value, len);
  text[len] = 0;
}

/* -------- transactions -------- */

int store_run(struct store *store, uint64_t until, store_steps steps, void *ctx)
{
  int end;

  do {
    struct transaction *tx = store->driver->begin(store, until);
    bool keep;

    if (!tx)
      return STORE_NOT;
    keep = steps(tx, ctx);
    end = store->driver->end(tx, keep);
  } while (end == STORE_AGAIN && program_ms(NULL) < until);
  store->unknown += end == STORE_UNKNOWN;
  return end == STORE_AGAIN ? STORE_NOT : end;
}

bool store_away(const struct store *store)
{
  return store->driver->away(store);
}

uint64_t store_unknown(const struct store *store)
{
  return store->unknown;
}

/* -------- versions -------- */

struct store_upgrade {
  const struct store_options *options;
  bool postgres;
  const char *problem;
};

/* What keeps a database of some version from being used, or NULL. */
static const char *store_problem(const struct store_upgrade *upgrade, int version)
{
  const struct store_schema *schema = upgrade->options->schema;

  if (version < 0)
    return "it belongs to another program";
  if (version > schema->version_count)
    return "it is of a later version of this program";
  if (version == schema->version_count || upgrade->options->mode == STORE_MIGRATE ||
      (upgrade->options->mode == STORE_MAKE && !upgrade->postgres))
    return NULL;
  return version == 0 ? "it has no tables of this program: run it with --migrate"
                      : "its tables are of an earlier version: run the program with --migrate";
}

static bool store_upgrade_steps(struct transaction *tx, void *ctx)
{
  struct store_upgrade *upgrade = ctx;
  const struct store_schema *schema = upgrade->options->schema;
  const struct store_driver *driver = tx->store->driver;
  int version = driver->version(tx, schema->application, upgrade->options->mode == STORE_MIGRATE);

  if (tx->failed)
    return false;
  upgrade->problem = store_problem(upgrade, version);
  if (upgrade->problem)
    return false;
  for (int i = version; i < schema->version_count && !tx->failed; i++)
    driver->script(tx, schema->versions[i]);
  if (version < schema->version_count && !tx->failed)
    driver->set_version(tx, schema->application, schema->version_count);
  return true;
}

struct store *store_open(const struct store_options *options)
{
  struct store_upgrade upgrade = {.options = options};
  struct store *store;

  upgrade.postgres = strncmp(options->where, "postgresql://", 13) == 0;
  store = upgrade.postgres ? store_postgres_open(options) : store_sqlite_open(options);
  if (!store)
    return NULL;
  if (store_run(store, program_ms(NULL) + STORE_OPEN_MS, store_upgrade_steps, &upgrade) ==
      STORE_DONE)
    return store;
  if (options->patient && upgrade.postgres && !upgrade.problem)
    return store; /* away */
  if (upgrade.problem)
    journal_line(options->journal, "database: cannot use it: %s", upgrade.problem);
  store_close(store);
  return NULL;
}

void store_close(struct store *store)
{
  if (store)
    store->driver->close(store);
}
