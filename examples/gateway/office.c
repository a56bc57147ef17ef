/* office.c - what a person asks for: the books, their comparison with the processor's, an operation
 * settled by hand. */
#include "gateway.h"

#include <stdlib.h>

int office_print(struct ledger *ledger)
{
  return ledger_print(ledger, stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* -------- comparing -------- */

static bool office_find(void *ctx, enum compare_finding finding, const char *key, const char *here,
                        const char *there)
{
  (void)ctx;
  if (finding == COMPARE_DIFFERS)
    printf("differs %s: here %s, processor %s\n", key, here, there);
  else if (finding == COMPARE_OPEN)
    printf("open %s: %s\n", key, here);
  else if (finding == COMPARE_UNANSWERED)
    printf("charged, never answered %s\n", key);
  return true;
}

int office_reconcile(struct ledger *ledger, const struct till *till)
{
  struct comparison found = {.ledger = ledger, .till = till, .find = office_find};
  int64_t orphans = ledger_orphans(ledger);

  if (!compare_books(&found) || orphans < 0) {
    fputs("gateway: the books or the processor cannot be asked\n", stderr);
    return EXIT_FAILURE;
  }
  printf("operations %lld charged %lld open %lld stuck %lld differ %lld unanswered %lld"
         " given-up %lld\n",
         (long long)found.operations, (long long)found.charged, (long long)found.open,
         (long long)found.stuck, (long long)found.differ, (long long)found.unanswered,
         (long long)orphans);
  return found.open + found.stuck + found.differ + found.unanswered + orphans == 0 ? EXIT_SUCCESS
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
