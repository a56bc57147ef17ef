/* power_test.c - the power is cut at each write of payments, and what was said to be done is there
 * afterwards. */
#include "power.h"

#include "../../examples/common/program.h"
#include "../../examples/gateway/ledger_rows.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PAYMENTS 3
#define SEEDS    3 /* nothing survives that was not synced, all does, and by chance */
#define POINTS   400

/* What the ledger said of each payment: the last state that it said it is in, or -1. */
static int said[PAYMENTS];

static char path[64];

static FILE *journal; /* of what fails after a cut */

static struct ledger *open_books(void)
{
  const struct ledger_options options = {.where = path,
                                         .mode = STORE_MAKE,
                                         .journal = journal,
                                         .holder = "one",
                                         .lease_ms = 60000,
                                         .key_life_ms = INT64_MAX};

  return ledger_open(&options);
}

static void remove_books(void)
{
  char beside[80];

  unlink(path);
  snprintf(beside, sizeof beside, "%s-wal", path);
  unlink(beside);
  snprintf(beside, sizeof beside, "%s-shm", path);
  unlink(beside);
}

static int claim(struct ledger *ledger, int number, struct operation *operation)
{
  char key[16];
  const struct claim claim = {.kind = KIND_AUTHORIZE,
                              .key = key,
                              .source = "tok",
                              .order = "ord",
                              .currency = "EUR",
                              .amount_cents = 5};
  const struct refusal *refusal;

  snprintf(key, sizeof key, "key%d", number);
  return ledger_claim(ledger, &claim, operation, &refusal);
}

static bool pragma_steps(struct transaction *tx, void *ctx)
{
  store_row(tx, ctx, "");
  return true;
}

static void pay(struct ledger *ledger, int number)
{
  const struct outcome yes = {.success = true, .processor_id = "pa_1"};
  struct operation operation;

  if (claim(ledger, number, &operation) == LEDGER_NEW)
    said[number] = STATE_CLAIMED;
  if (said[number] == STATE_CLAIMED && ledger_send(ledger, &operation) == LEDGER_DONE)
    said[number] = STATE_SENT;
  if (said[number] == STATE_SENT && ledger_record(ledger, &operation, &yes, true) == LEDGER_DONE)
    said[number] = STATE_SUCCEEDED;
}

/* Payments, with a checkpoint of the log after a few pages. The power is cut on the way. */
static void pay_all(void)
{
  struct ledger *ledger = open_books();

  for (int i = 0; i < PAYMENTS; i++)
    said[i] = -1;
  if (!ledger)
    return;
  store_run(ledger->store, program_ms(NULL) + 5000, pragma_steps,
            (void *)"PRAGMA wal_autocheckpoint = 8");
  for (int i = 0; i < PAYMENTS; i++)
    pay(ledger, i);
  ledger_close(ledger);
}

static bool integrity_steps(struct transaction *tx, void *ctx)
{
  if (store_row(tx, "PRAGMA integrity_check", ""))
    store_text(tx, 0, ctx, 64);
  return true;
}

/* How many payments are not as they were said to be; more than that of books that are broken. */
static int lost(void)
{
  struct ledger *ledger = open_books();
  struct operation operation;
  char integrity[64] = "";
  int count = 0;

  if (!ledger)
    return PAYMENTS + 1;
  store_run(ledger->store, program_ms(NULL) + 5000, integrity_steps, integrity);
  for (int i = 0; i < PAYMENTS; i++) {
    char key[24];

    snprintf(key, sizeof key, "key%d-1", i);
    if (said[i] >= 0)
      count += ledger_find(ledger, key, &operation) != LEDGER_DONE || operation.state < said[i];
  }
  ledger_close(ledger);
  return strcmp(integrity, "ok") == 0 ? count : PAYMENTS + 1;
}

/* Cuts the power at a point; whether it came to that. *gone is how many payments are lost then. */
static bool cut_at(unsigned int point, unsigned int seed, bool lies, int *gone)
{
  bool cut;

  remove_books();
  assert_true(power_on());
  power_plan(0, false);
  ledger_close(open_books()); /* their tables are on the disk */
  power_plan(point, lies);
  pay_all();
  cut = power_is_cut();
  power_restore(seed);
  power_plan(0, false);
  *gone = lost();
  power_off();
  return cut;
}

static int setup(void **state)
{
  (void)state;
  strcpy(path, "/tmp/power-test.XXXXXX");
  close(mkstemp(path));
  journal = fopen("/dev/null", "w");
  return journal ? 0 : -1;
}

static int teardown(void **state)
{
  (void)state;
  remove_books();
  fclose(journal);
  return 0;
}

static void what_was_done_before_a_power_cut_is_done_after_it(void **state)
{
  (void)state;
  for (unsigned int seed = 0; seed < SEEDS; seed++) {
    unsigned int point = 1;
    int gone = 0;

    for (; point < POINTS && cut_at(point, seed, false, &gone); point++)
      if (gone > 0)
        fail_msg("point %u, seed %u: %d payments are lost", point, seed, gone);
    assert_int_equal(gone, 0);
    assert_in_range(point, 30, POINTS - 1);
    for (int i = 0; i < PAYMENTS; i++)
      assert_int_equal(said[i], STATE_SUCCEEDED);
  }
}

static void on_a_disk_that_lies_payments_are_lost_so_that_the_test_above_can_fail(void **state)
{
  int gone = 0;
  int all = 0;

  (void)state;
  for (unsigned int point = 1; point < POINTS && cut_at(point, 0, true, &gone); point++)
    all += gone;
  assert_true(all > 0);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_was_done_before_a_power_cut_is_done_after_it),
      cmocka_unit_test(on_a_disk_that_lies_payments_are_lost_so_that_the_test_above_can_fail),
  };

  return cmocka_run_group_tests(tests, setup, teardown);
}
