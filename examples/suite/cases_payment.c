/* Cases about payments, customer tokens and webhooks. */
#include <string.h>

#include "payments.h"
#include "refusals.h"

/* -------- bodies -------- */

cJSON *payment_tree(struct test *test, uint64_t seed, int64_t balance, int64_t amount)
{
  struct body_wish wish;
  body_wish(&wish);
  wish.seed = seed;
  wish.line_items = 1;
  wish.balance = (uint64_t)balance;
  wish.amount = (uint64_t)amount;
  cJSON *tree = ask_made(test, &wish);
  if (!test->kind->recorded)
    ask_worth(tree, 5000);
  return tree;
}

/* -------- one answer -------- */

static void run_payment_answer(struct test *test)
{
  struct buffer faults = {0};
  if (test->stage == 0) {
    test_post_tree(test, payment_tree(test, 0, 5000, 5000));
    test_post_tree(test, ask_tree(test));
    return;
  }
  for (uint32_t i = 0; i < 2; i++) {
    struct exchange *exchange = test_exchange(test, i);
    faults.len = 0;
    if (answer_is_good(exchange) &&
        answer_breaks(exchange, RULE_TEXT | RULE_AMOUNT | RULE_NEGATIVE | RULE_PENDING, &faults))
      test_fault(test, "HTTP %u; %s", exchange->result.http, faults.at);
  }
  buffer_free(&faults);
}

static void run_payment_token_unique(struct test *test)
{
  if (test->kind->recorded) {
    test_skip(test, "a recorded body is one payment");
  } else if (test->stage == 0) {
    test_post_tree(test, payment_tree(test, 0, 5000, 5000));
    test_post_tree(test, payment_tree(test, 0, 5000, 5000));
  } else {
    const char *one = payment_token(test_exchange(test, 0));
    const char *other = payment_token(test_exchange(test, 1));
    if (one == NULL || other == NULL)
      test_skip(test, "the payments were not made: %s", look_words(test_exchange(test, 1)));
    else if (strcmp(one, other) == 0)
      test_fault(test, "the same transaction_token for two payments");
  }
}

/* -------- amounts -------- */

/* What is asked for. Of an authorization it is the order's total with taxes. */
static const struct amount {
  const char *name;
  const char *currency;
  int64_t total; /* of the order, as total_amount */
  int64_t gift;  /* of it paid by gift card, below zero */
  int64_t asked;
  uint32_t kinds;
} amounts[] = {
    {"19.99 EUR", "EUR", 1999, 0, 1999, KINDS_PAYMENT},
    {"1.15 EUR", "EUR", 115, 0, 115, KINDS_PAYMENT},
    {"1.01 EUR", "EUR", 101, 0, 101, KINDS_PAYMENT},
    {"3410 JPY", "JPY", 3410, 0, 3410, KINDS_PAYMENT},
    {"154.00 EUR of an order of 254.00 EUR, of which 100.00 EUR are paid by gift card", "EUR",
     25400, -10000, 15400, KIND_BIT(CLX_CALLBACK_AUTHORIZE)},
    {"19.99 EUR out of 50.00 EUR that are left", "EUR", 5000, 0, 1999, KINDS_PART},
    {"1200 JPY out of 3410 JPY that are left", "JPY", 3410, 0, 1200, KINDS_PART},
};

#define AMOUNTS (sizeof amounts / sizeof amounts[0])

static cJSON *amount_tree(struct test *test, const struct amount *amount)
{
  struct body_wish wish;
  body_wish(&wish);
  wish.line_items = 1;
  wish.currency = amount->currency;
  wish.balance = (uint64_t)amount->total;
  wish.amount = (uint64_t)amount->asked;
  cJSON *tree = ask_made(test, &wish);
  cJSON *order = body_resource(tree, "orders");
  ask_worth(tree, amount->total);
  ask_money(tree, body_at(tree, "/data"), "amount", amount->total);
  if (amount->gift != 0) {
    ask_money(tree, order, "gift_card_amount", amount->gift);
    ask_money(tree, order, "total_amount_with_taxes", amount->asked);
  }
  return tree;
}

static void amount_finding(struct test *test, const struct amount *amount, int64_t came)
{
  if (came == amount->asked * 100 || came == amount->asked / 100)
    test_finding(test, "payment.amount", "Amounts are off by a factor of 100.",
                 "Take the *_cents of the request as they are: JPY has no minor unit");
  else if (came == amount->asked - 1 || came == amount->asked + 1)
    test_finding(test, "payment.amount", "Amounts go through floating point: a cent is lost.",
                 "Take the *_cents of the request; never multiply *_float by 100");
  else if (amount->gift != 0 && came == amount->total)
    test_finding(
        test, "payment.amount", "The total without gift cards and taxes is charged.",
        "Charge total_amount_with_taxes_cents of the order: the customer has paid the rest "
        "by gift card");
  else if (amount->asked != amount->total && came == amount->total)
    test_finding(test, "payment.amount",
                 "All that is left is taken, not the part that was asked for.",
                 "Take capture_amount_cents or refund_amount_cents, not the balance or the order's "
                 "total");
}

/* An amount that is missing is as good as the one that was asked for. */
static void amount_judge(struct test *test, const struct amount *amount, struct exchange *exchange)
{
  int64_t came = 0;
  const cJSON *item = member(member(exchange->json, "data"), "amount_cents");
  if (answer_is_broken(exchange))
    test_fault(test, "%s for %s", look_words(exchange), amount->name);
  else if (!answer_is_good(exchange) || item == NULL)
    return;
  else if (!answer_amount(exchange, "amount_cents", &came))
    test_follows(test, "payment.answer");
  else if (came != amount->asked && test->verdict != SUITE_FAIL) {
    amount_finding(test, amount, came);
    test_fault(test, "amount_cents %lld for %s", (long long)came, amount->name);
  }
}

static void run_payment_amount(struct test *test)
{
  struct exchange *exchange = test->first;
  if (test->kind->recorded) {
    test_skip(test, "a recorded body asks for one amount");
    return;
  }
  for (size_t i = 0; i < AMOUNTS; i++) {
    if ((amounts[i].kinds & KIND_BIT(test->kind->callback)) == 0)
      continue;
    if (test->stage == 0) {
      test_post_tree(test, amount_tree(test, &amounts[i]));
    } else {
      amount_judge(test, &amounts[i], exchange);
      exchange = exchange->next;
    }
  }
}

/* -------- what is to be refused -------- */

static void payment_refused(struct test *test, cJSON *tree, const char *lacking)
{
  if (test->stage > 0) {
    struct exchange *exchange = test_exchange(test, 0);
    if (answer_hides_error(exchange))
      test_follows(test, "answer.error_status");
    else if (answer_is_good(exchange))
      test_fault(test, "%s", look_words(exchange));
  } else if (tree == NULL) {
    test_skip(test, "%s", lacking);
  } else {
    test_post_tree(test, tree);
  }
}

static void run_payment_too_much(struct test *test)
{
  payment_refused(test, test->stage == 0 ? refusal_too_much(test) : NULL,
                  "a recorded body asks for one amount");
}

static void run_payment_declined(struct test *test)
{
  payment_refused(test, test->stage == 0 ? refusal_declined(test) : NULL,
                  "which token is declined stands in data.declined_token of the config");
}

/* -------- customer tokens -------- */

static void run_token_answer(struct test *test)
{
  struct buffer faults = {0};
  if (test->stage == 0)
    test_genuine(test);
  else if (answer_is_good(test_exchange(test, 0)) &&
           answer_breaks(test_exchange(test, 0), RULE_TEXT, &faults))
    test_fault(test, "HTTP %u; %s", test_exchange(test, 0)->result.http, faults.at);
  buffer_free(&faults);
}

static void run_token_steady(struct test *test)
{
  if (test->stage == 0) {
    test_genuine(test);
    test_genuine(test);
    return;
  }
  const char *one = answer_text(test_exchange(test, 0), "customer_token");
  const char *other = answer_text(test_exchange(test, 1), "customer_token");
  if (one != NULL && other != NULL && strcmp(one, other) != 0)
    test_fault(test, "two customer_token for one customer");
}

/* -------- webhooks -------- */

/* The genuine body, or one of another topic, under a topic of its own; NULL: without. */
static void webhook_run(struct test *test, const char *topic, const char *body_topic)
{
  struct body_wish wish;
  if (test->stage > 0) {
    if (!answer_is_good(test_exchange(test, 0)))
      test_fault(test, "%s", look_words(test_exchange(test, 0)));
    return;
  }
  body_wish(&wish);
  wish.topic = body_topic;
  cJSON *tree =
      body_topic != NULL && !test->kind->recorded ? ask_made(test, &wish) : ask_tree(test);
  exchange_header(test_post_tree(test, tree), CLX_TOPIC_HEADER, topic);
}

static void run_webhook_known(struct test *test)
{
  webhook_run(test, "orders.place", NULL);
}

static void run_webhook_unknown(struct test *test)
{
  webhook_run(test, "orders.loyalty_points_added", NULL);
}

static void run_webhook_no_topic(struct test *test)
{
  webhook_run(test, NULL, NULL);
}

static void run_webhook_destroy(struct test *test)
{
  webhook_run(test, "orders.destroy", "orders.destroy");
}

static void run_webhook_abstract(struct test *test)
{
  webhook_run(test, "transactions.refused", "authorizations.create");
}

/* -------- the table -------- */

#define AUTHORIZE KIND_BIT(CLX_CALLBACK_AUTHORIZE)
#define PAID      CASE_MONEY | CASE_SUCCESS
#define WRITING   CASE_MONEY | CASE_SUCCESS | CASE_ALONE
#define AGAIN     "Webhooks that are not answered with 2xx come up to ten times, then all are held back"

const struct suite_case cases_payment[] = {
    {"payment.answer", KINDS_PAYMENT, SUITE_FAIL, CASE_SUCCESS, 0, 84, "6.3, 6.6 [CUR]",
     run_payment_answer, "The answer to a payment is not what it has to be.", "two new payments",
     "`transaction_token`, a text, `amount_cents`, an integer, and `action_id` with HTTP 202 only",
     "The transaction cannot be kept, or stays pending for ever",
     "Send transaction_token and amount_cents; 202 only with an action_id", "answer.envelope"},
    {"payment.amount", KINDS_PAYMENT, SUITE_FAIL, PAID, 0, 83, "6.2 [INF]", run_payment_amount,
     "Another amount is paid than was asked for.",
     "payments of 19.99, 1.15 and 1.01 EUR, in JPY, with a gift card, of a part",
     "the amount that was asked for", "Customers pay too much, or the shop gets too little",
     "Authorize total_amount_with_taxes_cents; capture capture_amount_cents; refund "
     "refund_amount_cents",
     "payment.answer"},
    {"payment.too_much", KINDS_PART, SUITE_FAIL, PAID, 0, 62, "6.2 [INF]", run_payment_too_much,
     "More is taken or given back than is left.", "a request for one cent more than the balance",
     "an error of 400 or above", "More money moves than the customer agreed to",
     "Refuse an amount above capture_balance_cents or refund_balance_cents with 422",
     "payment.answer,payment.amount"},
    {"payment.declined", AUTHORIZE, SUITE_FAIL, 0, 0, 81, "6.4 [CUR]", run_payment_declined,
     "A declined payment is answered as a success.", "a payment with data.declined_token",
     "an error of 400 or above", "Orders are placed that nobody pays for",
     "Answer 422 or 402, with the error inside `data`", "answer.error_status"},
    {"payment.token_unique", KINDS_PAYMENT, SUITE_WARN, PAID, 0, 63, "6.3 [INF]",
     run_payment_token_unique, "Two payments have the same token.", "two new payments",
     "two transaction_token", "Captures and refunds cannot be told apart",
     "Send the id that the payment has at your processor", "payment.answer"},
    {"payment.repeat", KINDS_PAYMENT, SUITE_FAIL, WRITING, 0, 82, "1.2, 6.3 [INF]",
     run_payment_repeat, "A payment that is asked for again is made again.",
     "the same payment twice", "the same answer, and nothing new in the books",
     "A request whose answer was lost comes again: the customer pays twice",
     "Keep each request's key with its answer before you charge; answer a repeat from there",
     "payment.answer,payment.token_unique"},
    {"payment.repeat_changed", KINDS_PAYMENT, SUITE_FAIL, WRITING, 0, 75, "1.5, 6.2 [INF]",
     run_payment_repeat_changed, "A later attempt of the same payment is made again.",
     "the same payment again with another updated_at, trace_id and circuit_failure_count",
     "the same answer, and nothing new in the books",
     "A later attempt differs in such members: the customer pays twice",
     "Take only the id, the amount and the balance into the key of a payment", "payment.repeat"},
    {"payment.parallel", KINDS_PAYMENT, SUITE_FAIL, WRITING, SUITE_CAN_PARALLEL, 74,
     "1.2, 6.3 [INF]", run_payment_parallel, "Two requests at the same moment are both charged.",
     "the same payment 4 and 16 times at the same moment", "one transaction_token",
     "Commerce Layer, a retry or a double click ask twice: the customer pays twice",
     "Claim the request in one atomic step before you charge", "payment.repeat"},
    {"payment.two_parts", KINDS_PART, SUITE_FAIL, WRITING, 0, 73, "6.1 [INF]",
     run_payment_two_parts, "The second part of a payment is taken for a repeat of the first.",
     "15.00 of 50.00 EUR, then 10.00 of the 35.00 EUR that are left",
     "two payments with two tokens", "The second part is never paid, though it is answered so",
     "Take the amount and the balance into the key of a payment beside the id",
     "payment.answer,payment.amount,payment.token_unique"},
    {"payment.after_late", KINDS_PAYMENT, SUITE_WARN, WRITING, SUITE_CAN_CLOSE, 61, "1.2 [INF]",
     run_payment_after_late, "A payment whose answer was lost is made again.",
     "a payment whose connection is closed after 50 ms, then the same twice",
     "a success, and one more in the books",
     "After three seconds Commerce Layer hangs up and comes again: the customer pays twice",
     "Finish what was begun, keep its answer, and give it to whoever asks again",
     "payment.amount,payment.repeat,payment.parallel"},
    {"customer_token.answer", KINDS_TOKEN, SUITE_FAIL, CASE_SUCCESS, 0, 72, "6.5 [CUR]",
     run_token_answer, "The answer has no token of the customer.", "a genuine request",
     "`customer_token` or `payment_source_token`, a text",
     "The card is not saved: the customer has to enter it again",
     "Send the ids that your processor has for the customer and the card", "answer.envelope"},
    {"customer_token.steady", KINDS_TOKEN, SUITE_INFO, CASE_SUCCESS, 0, 15, "6.5 [INF]",
     run_token_steady, "Each request makes a new customer.", "the same request twice",
     "the same customer_token", "The processor fills with copies of each customer",
     "Keep the customer_token of each customer", "customer_token.answer"},
    {"webhook.known", KINDS_WEBHOOK, SUITE_FAIL, 0, 0, 71, "9 [CUR]", run_webhook_known,
     "A webhook is not answered with 2xx.", "orders.place", "HTTP 200 to 299", AGAIN,
     "Answer 200 as soon as the event is kept", NULL},
    {"webhook.unknown_topic", KINDS_WEBHOOK, SUITE_FAIL, 0, 0, 60, "9 [CUR]", run_webhook_unknown,
     "A topic that is not known is refused.", "a topic that no list has yet", "HTTP 200 to 299",
     AGAIN, "Answer 200 to topics that you do not handle, and pass them over", "webhook.known"},
    {"webhook.no_topic", KINDS_WEBHOOK, SUITE_WARN, 0, 0, 42, "9 [FIRST]", run_webhook_no_topic,
     "A webhook without a topic header is refused.", "orders.place without X-CommerceLayer-Topic",
     "HTTP 200 to 299", "No document promises the header: proxies may drop it",
     "Take the topic from the URL that you give each webhook, or from the type of the data",
     "webhook.known,webhook.unknown_topic"},
    {"webhook.destroy", KINDS_WEBHOOK, SUITE_FAIL, 0, 0, 59, "9 [CUR]", run_webhook_destroy,
     "A webhook about something deleted fails.", "orders.destroy, in which all but the id is null",
     "HTTP 200 to 299", AGAIN, "Read nothing but data.id of a .destroy event",
     "webhook.known,webhook.unknown_topic"},
    {"webhook.abstract_type", KINDS_WEBHOOK, SUITE_FAIL, 0, 0, 59, "9 [FIRST]",
     run_webhook_abstract, "A webhook whose data is of another type than its topic fails.",
     "transactions.refused with an authorization", "HTTP 200 to 299", AGAIN,
     "Read data.type: transactions and promotions are of several types",
     "webhook.known,webhook.unknown_topic"},
    {"webhook.repeat", KINDS_WEBHOOK, SUITE_WARN, CASE_MONEY | CASE_ALONE, 0, 43, "9 [INF]",
     run_webhook_repeat, "An event that comes again is done again.",
     "the same event twice, then again with a later updated_at",
     "HTTP 200 to 299, and done once, then once more",
     "Events come up to ten times: mails, bookings and shipments are doubled",
     "Keep topic, data.id and updated_at of what you have done, and do each once", "webhook.known"},
    {0},
};
