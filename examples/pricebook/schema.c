/* schema.c - the tables, in steps. SQLite's user_version counts the steps that were done. */
#include "schema.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* Marks a database as ours, so that another program's file is not written to. */
#define SCHEMA_APPLICATION 0x70626f6b /* "pbok" */

/* Amounts are minor units, at most a thousand million major ones, so that sums do not overflow.
 * An empty list is the base list; an empty country or market stands for all. */
static const char schema_prices[] =
    "CREATE TABLE prices ("
    "  sku TEXT NOT NULL, currency TEXT NOT NULL, list TEXT NOT NULL DEFAULT '',"
    "  unit_cents INTEGER NOT NULL CHECK (unit_cents BETWEEN 0 AND 100000000000),"
    "  compare_at_cents INTEGER CHECK (compare_at_cents BETWEEN 0 AND 100000000000),"
    "  PRIMARY KEY (sku, currency, list)) WITHOUT ROWID;"
    "CREATE TABLE promotions ("
    "  priority INTEGER PRIMARY KEY, name TEXT NOT NULL, currency TEXT NOT NULL,"
    "  coupon TEXT, customer_tag TEXT,"
    "  over_cents INTEGER NOT NULL DEFAULT 0 CHECK (over_cents BETWEEN 0 AND 100000000000),"
    "  form INTEGER NOT NULL CHECK (form BETWEEN 1 AND 3)," /* BOOK_WHOLE_ORDER ... */
    "  percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),"
    "  sku_prefix TEXT NOT NULL DEFAULT '');"
    "CREATE TABLE shipping ("
    "  method TEXT NOT NULL, country TEXT NOT NULL DEFAULT '', currency TEXT NOT NULL,"
    "  price_cents INTEGER NOT NULL CHECK (price_cents BETWEEN 0 AND 100000000000),"
    "  free_over_cents INTEGER CHECK (free_over_cents BETWEEN 0 AND 100000000000),"
    "  PRIMARY KEY (method, country, currency)) WITHOUT ROWID;"

    "INSERT INTO prices (sku, currency, list, unit_cents, compare_at_cents) VALUES"
    "  ('TSHIRTMM000000FFFFFFXLXX', 'EUR', '', 2900, 3500),"
    "  ('TSHIRTMM000000FFFFFFXLXX', 'USD', '', 3200, NULL),"
    "  ('TSHIRTMM000000FFFFFFXLXX', 'JPY', '', 4500, NULL)," /* yen have no minor unit */
    "  ('TSHIRTMM000000FFFFFFXLXX', 'EUR', 'vip', 2400, 2900),"
    "  ('HOODIEMM7F7F7F000000MXXX', 'EUR', '', 6500, NULL),"
    "  ('BASEBHAT000000FFFFFFXXXX', 'EUR', '', 1900, 2500),"
    "  ('SUMMERBUNDLE', 'EUR', '', 8900, NULL);"
    "INSERT INTO promotions"
    "  (priority, name, currency, coupon, customer_tag, over_cents, form, percent, sku_prefix)"
    "  VALUES"
    "  (10, 'Welcome, 10 % off', 'EUR', 'WELCOME10', NULL, 0, 1, 10, ''),"
    "  (20, 'T-shirt week', 'EUR', 'TSHIRTS15', NULL, 0, 2, 15, 'TSHIRT'),"
    "  (30, 'Staff discount', 'EUR', NULL, 'staff', 0, 3, 30, ''),"
    "  (40, 'Five percent above 100', 'EUR', NULL, NULL, 10000, 1, 5, '');"
    "INSERT INTO shipping (method, country, currency, price_cents, free_over_cents) VALUES"
    "  ('Courier', '', 'EUR', 1900, NULL),"
    "  ('Courier', 'IT', 'EUR', 950, NULL),"
    "  ('Standard Shipping', '', 'EUR', 1200, NULL),"
    "  ('Standard Shipping', 'IT', 'EUR', 700, 15000);";

/* Rates are parts per million, so that 8.875 % is exact. */
static const char schema_orders[] =
    "CREATE TABLE denied_domains ("
    "  domain TEXT NOT NULL COLLATE NOCASE PRIMARY KEY, message TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE unserved_countries ("
    "  country TEXT NOT NULL PRIMARY KEY, message TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE order_minimums ("
    "  market TEXT NOT NULL DEFAULT '', currency TEXT NOT NULL,"
    "  least_cents INTEGER NOT NULL CHECK (least_cents BETWEEN 0 AND 100000000000),"
    "  PRIMARY KEY (market, currency)) WITHOUT ROWID;"
    "CREATE TABLE sku_limits ("
    "  sku TEXT NOT NULL PRIMARY KEY CHECK (length(sku) <= 64)," /* BOOK_SKU in bytes */
    "  most INTEGER NOT NULL CHECK (most BETWEEN 0 AND 1000000)) WITHOUT ROWID;"
    "CREATE TABLE taxes ("
    "  country TEXT NOT NULL PRIMARY KEY,"
    "  rate_ppm INTEGER NOT NULL CHECK (rate_ppm BETWEEN 0 AND 1000000),"
    "  freight_taxable INTEGER NOT NULL DEFAULT 1 CHECK (freight_taxable IN (0, 1)),"
    "  breakdown INTEGER NOT NULL DEFAULT 0 CHECK (breakdown IN (0, 1))) WITHOUT ROWID;"
    "CREATE TABLE reduced_taxes ("
    "  country TEXT NOT NULL, sku_prefix TEXT NOT NULL,"
    "  rate_ppm INTEGER NOT NULL CHECK (rate_ppm BETWEEN 0 AND 1000000),"
    "  PRIMARY KEY (country, sku_prefix)) WITHOUT ROWID;"

    "INSERT INTO denied_domains (domain, message) VALUES"
    "  ('throwaway.example', 'throw-away addresses are not accepted'),"
    "  ('chargeback.example', 'is on the deny list');"
    "INSERT INTO unserved_countries (country, message) VALUES"
    "  ('AQ', 'no carrier goes to Antarctica'),"
    "  ('BV', 'no carrier goes to Bouvet Island');"
    "INSERT INTO order_minimums (market, currency, least_cents) VALUES"
    "  ('', 'EUR', 1500),"
    "  ('', 'JPY', 2000),"
    "  ('Wholesale', 'EUR', 50000);"
    "INSERT INTO sku_limits (sku, most) VALUES"
    "  ('BASEBHAT000000FFFFFFXXXX', 3),"
    "  ('SIGNEDPOSTER', 1);"
    "INSERT INTO taxes (country, rate_ppm, freight_taxable, breakdown) VALUES"
    "  ('IT', 220000, 1, 0),"
    "  ('GB', 200000, 1, 0),"
    "  ('CH', 81000, 1, 1),"
    "  ('JP', 100000, 1, 1),"
    "  ('GI', 0, 0, 0);"
    "INSERT INTO reduced_taxes (country, sku_prefix, rate_ppm) VALUES"
    "  ('IT', 'BOOK', 40000),"
    "  ('GB', 'BOOK', 0),"
    "  ('CH', 'BOOK', 26000),"
    "  ('JP', 'TEA', 80000),"
    "  ('JP', 'TEAPOT', 100000);";

/* Never changed, only added to: databases that have done a step do not do it again. */
static const char *const schema_steps[] = {schema_prices, schema_orders};

#define SCHEMA_VERSION ((int64_t)(sizeof schema_steps / sizeof schema_steps[0]))

/* One number from the database, or -1. */
static int64_t schema_number(sqlite3 *db, const char *query)
{
  sqlite3_stmt *statement = NULL;
  int64_t number = -1;

  if (sqlite3_prepare_v2(db, query, -1, &statement, NULL) == SQLITE_OK &&
      sqlite3_step(statement) == SQLITE_ROW)
    number = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return number;
}

/* How many steps were done, and whether those to come may be. */
static int schema_version(sqlite3 *db, int64_t *version)
{
  int64_t application = schema_number(db, "PRAGMA application_id");
  int64_t objects = schema_number(db, "SELECT count(*) FROM sqlite_master");

  *version = schema_number(db, "PRAGMA user_version");
  if (application < 0 || objects < 0 || *version < 0)
    return SCHEMA_FAILED;
  if (application == SCHEMA_APPLICATION && *version == 0)
    *version = 1; /* the first step did not count itself */
  if (application == SCHEMA_APPLICATION)
    return *version > SCHEMA_VERSION ? SCHEMA_NEWER : SCHEMA_READY;
  return application == 0 && objects == 0 ? SCHEMA_READY : SCHEMA_FOREIGN;
}

static bool schema_run(sqlite3 *db, const char *text)
{
  return sqlite3_exec(db, text, NULL, NULL, NULL) == SQLITE_OK;
}

/* Asks for the version again, now that nobody else can write. */
static int schema_upgrade(sqlite3 *db)
{
  char mark[128];
  int64_t version;
  int status = schema_version(db, &version);

  snprintf(mark, sizeof mark, "PRAGMA application_id = %d; PRAGMA user_version = %d",
           SCHEMA_APPLICATION, (int)SCHEMA_VERSION);
  for (; status == SCHEMA_READY && version < SCHEMA_VERSION; version++)
    if (!schema_run(db, schema_steps[version]))
      status = SCHEMA_FAILED;
  if (status != SCHEMA_READY)
    return status;
  return schema_run(db, mark) && schema_run(db, "COMMIT") ? SCHEMA_READY : SCHEMA_FAILED;
}

int schema_prepare(sqlite3 *db)
{
  int64_t version;
  int status = schema_version(db, &version);

  if (status != SCHEMA_READY || version == SCHEMA_VERSION)
    return status;
  if (!schema_run(db, "BEGIN IMMEDIATE"))
    return SCHEMA_FAILED;
  /* After a failure the caller closes the database, which undoes the transaction. A ROLLBACK
   * here would replace the message of the failure. */
  return schema_upgrade(db);
}
