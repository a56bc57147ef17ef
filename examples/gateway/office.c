/* office.c - what a person asks for: the books, their comparison with the processor's, an operation
 * settled by hand. */
#include "gateway.h"

#include <stdlib.h>
#include <string.h>

int office_print(struct ledger *ledger)
{
  return ledger_print(ledger, stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* -------- comparing -------- */

struct office {
  struct ledger *ledger;
  const struct till *till;
  long long operations;
  long long charged;
  long long open;
  long long stuck;
  long long unanswered;
  long long differ;
  bool failed;
};

static void office_differ(struct office *office, const char *key, const char *here,
                          const char *there)
{
  printf("differs %s: here %s, processor %s\n", key, here, there);
  office->differ++;
}

/* A settled operation and what the processor says of its key. One that was declined here without
 * being sent is not known there. */
static void office_compare_settled(struct office *office, const struct operation *operation,
                                   int looked, const struct till_record *record)
{
  const char *there = record->outcome.success ? "succeeded" : "declined";
  bool charged = operation->state == STATE_SUCCEEDED;

  if (looked == TILL_NONE)
    there = "none";
  if (charged != (looked == TILL_KNOWN && record->outcome.success))
    office_differ(office, operation->key, ledger_states[operation->state], there);
  else if (charged && (strcmp(operation->processor_id, record->outcome.processor_id) != 0 ||
                       operation->amount_cents != record->amount_cents))
    office_differ(office, operation->key, operation->processor_id, record->outcome.processor_id);
}

static void office_compare(struct office *office, const struct operation *operation)
{
  struct till_record record;
  int looked = till_look(office->till, operation->key, &record);

  office->operations++;
  office->charged += operation->state == STATE_SUCCEEDED;
  office->open += operation->state < STATE_STUCK;
  office->stuck += operation->state == STATE_STUCK;
  if (looked == TILL_UNKNOWN) {
    office->failed = true;
  } else if (operation->state >= STATE_SUCCEEDED) {
    office_compare_settled(office, operation, looked, &record);
  } else {
    printf("open %s: %s\n", operation->key, ledger_states[operation->state]);
  }
  if (operation->state == STATE_SUCCEEDED && !operation->answered) {
    printf("charged, never answered %s\n", operation->key);
    office->unanswered++;
  }
}

static void office_known(void *ctx, const char *key)
{
  struct office *office = ctx;
  struct operation operation;
  int found = ledger_find(office->ledger, key, &operation);

  if (found == LEDGER_NONE)
    office_differ(office, key, "none", "known");
  office->failed = office->failed || found == LEDGER_FAILED;
}

static void office_walk(struct office *office)
{
  static struct operation list[LEDGER_MANY];
  int64_t after = 0;
  size_t count;

  do {
    bool failed;

    count = ledger_list(office->ledger, after, list, &failed);
    office->failed = office->failed || failed;
    for (size_t i = 0; i < count; i++)
      office_compare(office, &list[i]);
    if (count > 0)
      after = list[count - 1].id;
  } while (count > 0 && !office->failed);
}

int office_reconcile(struct ledger *ledger, const struct till *till)
{
  struct office office = {.ledger = ledger, .till = till};
  int64_t orphans = ledger_orphans(ledger);

  office_walk(&office);
  if (!office.failed && !till_keys(till, office_known, &office))
    office.failed = true;
  if (office.failed || orphans < 0) {
    fputs("gateway: the books or the processor cannot be asked\n", stderr);
    return EXIT_FAILURE;
  }
  printf("operations %lld charged %lld open %lld stuck %lld differ %lld unanswered %lld"
         " given-up %lld\n",
         office.operations, office.charged, office.open, office.stuck, office.differ,
         office.unanswered, (long long)orphans);
  return office.open + office.stuck + office.differ + office.unanswered + orphans == 0
             ? EXIT_SUCCESS
             : EXIT_FAILURE;
}

/* -------- settling -------- */

int office_settle(struct ledger *ledger, const char *key, const char *yes, const char *no)
{
  struct outcome outcome = {.success = yes != NULL, .message = "settled by a person"};

  snprintf(outcome.processor_id, LEDGER_TEXT, "%s", yes ? yes : "");
  snprintf(outcome.code, LEDGER_TEXT, "%s", no ? no : "");
  switch (ledger_settle(ledger, key, &outcome)) {
  case LEDGER_DONE:
    printf("%s %s\n", key, yes ? "succeeded" : "declined");
    return EXIT_SUCCESS;
  case LEDGER_NONE:
    fprintf(stderr, "gateway: no operation that is stuck has the key %s\n", key);
    return EXIT_FAILURE;
  default:
    fputs("gateway: the books cannot be written\n", stderr);
    return EXIT_FAILURE;
  }
}
