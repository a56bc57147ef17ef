/* The rules for answers about payments, and for the call back that settles a pending one. */
#include <string.h>

#include "rules.h"

/* The texts of a transaction that an answer or a call back may hold. */
#define TRANSACTION_TEXTS                                                                          \
  "message", "error_code", "error_detail", "avs_code", "avs_message", "cvv_code", "cvv_message",   \
      "fraud_review", NULL

static const char *const transaction_texts[] = {TRANSACTION_TEXTS};
const char *const payment_names[] = {"transaction_token", "amount_cents", "action_id",
                                     TRANSACTION_TEXTS};
const char *const customer_token_names[] = {"customer_token", "payment_source_token", NULL};

static void check_transaction_texts(struct check *check)
{
  for (size_t i = 0; transaction_texts[i] != NULL; i++)
    check_text(check, transaction_texts[i], false);
}

/* The amount may be missing: the documentation calls it optional today. */
void check_payment(struct check *check)
{
  check_text(check, "transaction_token", true);
  check_data_amount(check, "amount_cents", false);
  check_transaction_texts(check);
}

/* No document says which of the two tokens is needed. */
void check_customer_token(struct check *check)
{
  check_text(check, "customer_token", false);
  check_text(check, "payment_source_token", false);
  if (!is_filled_text(member(check->data, "customer_token")) &&
      !is_filled_text(member(check->data, "payment_source_token")))
    fault(check, RULE_TEXT, "neither data.customer_token nor data.payment_source_token is a text");
}

/* Token and amount may stay beside the error. */
void check_payment_error(struct check *check)
{
  if (member(check->root, "error") != NULL && member(check->data, "error") == NULL)
    fault(check, RULE_ERROR, "error stands beside data; in payments it is inside");
  else
    check_error_object(check, member(check->data, "error"), "data.");
  check_text(check, "transaction_token", member(check->data, "transaction_token") != NULL);
  check_data_amount(check, "amount_cents", false);
}

/* -------- call backs -------- */

static bool call_back_allows(const char *name)
{
  if (strcmp(name, "action_id") == 0 || strcmp(name, "error") == 0)
    return true;
  for (size_t i = 0; transaction_texts[i] != NULL; i++)
    if (strcmp(transaction_texts[i], name) == 0)
      return true;
  return false;
}

/* No document says whether a failure is read from `error` or from error_code: both are wanted. */
static void check_call_back_error(struct check *check)
{
  check_error_object(check, member(check->data, "error"), "data.");
  check_text(check, "error_code", true);
}

void check_call_back(struct check *check)
{
  const cJSON *success = member(check->root, "success");
  const cJSON *item = NULL;
  if (!check_json(check))
    return;
  if (!cJSON_IsBool(success))
    fault(check, RULE_SUCCESS, "success is no JSON boolean");
  if (!cJSON_IsObject(check->data)) {
    fault(check, RULE_DATA, "data is missing or no object");
    return;
  }
  check_text(check, "action_id", true);
  check_transaction_texts(check);
  cJSON_ArrayForEach(item, check->data)
  {
    if (!call_back_allows(item->string))
      fault(check, RULE_NAMES, "data.%.40s cannot be changed by a call back", item->string);
  }
  if (cJSON_IsFalse(success))
    check_call_back_error(check);
  else if (member(check->data, "error") != NULL)
    fault(check, RULE_ERROR, "data.error in a success");
}
