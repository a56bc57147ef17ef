/* compare.c - the books beside those of the processor, one operation after the other. */
#include "gateway.h"

#include <stdlib.h>
#include <string.h>

#define COMPARE_TEXT (LEDGER_TEXT + 32) /* an id and an amount */

/* One of both books, in words. */
static void compare_say(char text[COMPARE_TEXT], const char *state, const char *id, int64_t cents)
{
  if (*id)
    snprintf(text, COMPARE_TEXT, "%s %lld as %s", state, (long long)cents, id);
  else
    snprintf(text, COMPARE_TEXT, "%s", state);
}

/* What the processor has is not what the books have. One that was declined here without being sent
 * is not known there. */
static bool compare_differ(const struct operation *operation, const struct till_record *record,
                           bool there)
{
  bool here = operation->state == STATE_SUCCEEDED;

  if (!here || !there)
    return here != there;
  return strcmp(operation->processor_id, record->outcome.processor_id) != 0 ||
         operation->amount_cents != record->amount_cents;
}

static bool compare_settled(struct comparison *comparison, const struct operation *operation)
{
  struct till_record record;
  char here[COMPARE_TEXT];
  char there[COMPARE_TEXT];
  int looked = till_look(comparison->till, operation->key, &record);
  bool done = looked == TILL_KNOWN && record.outcome.success;
  const char *state = ledger_states[done ? STATE_SUCCEEDED : STATE_DECLINED];

  if (looked == TILL_UNKNOWN)
    return false;
  if (!compare_differ(operation, &record, done))
    return true;
  comparison->differ++;
  compare_say(here, ledger_states[operation->state], operation->processor_id,
              operation->amount_cents);
  compare_say(there, looked == TILL_NONE ? "none" : state, done ? record.outcome.processor_id : "",
              record.amount_cents);
  return comparison->find(comparison->ctx, COMPARE_DIFFERS, operation->key, here, there);
}

static bool compare_operation(struct comparison *comparison, const struct operation *operation)
{
  const char *state = ledger_states[operation->state];
  bool charged = operation->state == STATE_SUCCEEDED;
  bool unanswered = charged && !operation->answered;

  comparison->operations++;
  comparison->charged += charged;
  comparison->open += operation->state < STATE_STUCK;
  comparison->stuck += operation->state == STATE_STUCK;
  comparison->unanswered += unanswered;
  if (operation->state < STATE_SUCCEEDED)
    return comparison->find(comparison->ctx, COMPARE_OPEN, operation->key, state, "");
  return compare_settled(comparison, operation) &&
         comparison->find(comparison->ctx, unanswered ? COMPARE_UNANSWERED : COMPARE_LOOKED_AT,
                          operation->key, state, "");
}

static bool compare_operations(struct comparison *comparison, struct operation list[LEDGER_MANY])
{
  int64_t after = 0;
  bool failed;
  size_t count;

  while ((count = ledger_list(comparison->ledger, after, list, &failed)) > 0) {
    for (size_t i = 0; i < count; i++)
      if (!compare_operation(comparison, &list[i]))
        return false;
    after = list[count - 1].id;
  }
  return !failed;
}

/* A key of the processor. */
static bool compare_key(void *ctx, const char *key)
{
  struct comparison *comparison = ctx;
  struct operation operation;
  int found = ledger_find(comparison->ledger, key, &operation);

  if (found == LEDGER_FAILED)
    return false;
  comparison->differ += found == LEDGER_NONE;
  return comparison->find(comparison->ctx,
                          found == LEDGER_NONE ? COMPARE_DIFFERS : COMPARE_LOOKED_AT, key, "none",
                          "known");
}

bool compare_books(struct comparison *comparison)
{
  struct operation *list = malloc(LEDGER_MANY * sizeof *list);
  bool compared = list && compare_operations(comparison, list) &&
                  till_keys(comparison->till, compare_key, comparison);

  free(list);
  return compared;
}
