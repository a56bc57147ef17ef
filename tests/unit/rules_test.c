/* The rules of the tool, examples/clx/rules*.c, and the checks of the library are written down
 * apart. Here both judge answers made at random: what one calls wrong and the other right stands in
 * a list, with the reason. The tool judges what the library sends, and when that refuses, what it
 * was asked to send. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "drafts.h"

#include "../../examples/clx/send.h"

/* Answers to each callback: as many as it takes to meet each difference. */
#define ROUNDS 3000u

/* -------- requests -------- */

#define LINE(id)                                                                                   \
  "{'id':'" id "','type':'line_items','attributes':{'total_amount_cents':1000,"                    \
  "'currency_code':'EUR'}}"
#define REQUEST(type, attributes, rest)                                                            \
  "{'data':{'id':'r1','type':'" type "','attributes':{" attributes "}" rest "}}"

static const char order[] =
    "{'data':{'id':'r1','type':'orders','attributes':{'number':'1','customer_email':null,"
    "'currency_code':'EUR','subtotal_amount_cents':3000},'relationships':{'shipping_address':{},"
    "'line_items':{'data':[{'type':'line_items','id':'l1'},{'type':'line_items','id':'l2'},"
    "{'type':'line_items','id':'l3'}]}}},'included':[" LINE("l1") "," LINE("l2") "," LINE(
        "l3") "]}";

static const char *request_of(uint32_t callback)
{
  switch (callback) {
  case CLX_CALLBACK_PRICE:
    return REQUEST("line_items", "'sku_code':'TEE','currency_code':'EUR'", "");
  case CLX_CALLBACK_SHIPPING_COST:
    return REQUEST("shipments", "'currency_code':'EUR'", "");
  case CLX_CALLBACK_AUTHORIZE:
  case CLX_CALLBACK_CUSTOMER_TOKEN:
    return REQUEST("external_payments", "'payment_source_token':'t'", "");
  case CLX_CALLBACK_CAPTURE:
  case CLX_CALLBACK_VOID:
    return REQUEST("authorizations", "'capture_amount_cents':3000", "");
  case CLX_CALLBACK_REFUND:
    return REQUEST("captures", "'refund_amount_cents':3000", "");
  default:
    return order;
  }
}

/* -------- differences -------- */

/* A verdict of one that the other does not share: its words, and why that is right. */
struct difference {
  const char *words;
  const char *reason;
  uint32_t count;
};

/* Faults of the tool in answers that the library lets pass without a doubt. */
static struct difference stricter[] = {
    {"is a failure of the endpoint",
     "a handler may say that it failed; such an answer is of no use", 0},
    {"refuses the signature of a genuine request", "a handler may answer 401; a stranger gets it",
     0},
    {"refuses the request before a handler sees it",
     "a handler may use the codes of the library; from outside they look like its refusals", 0},
    {"a webhook is answered with HTTP 200 to 299", "so a handler asks for the event once more", 0},
    {"data.name, the label of the discount, is missing",
     "optional in the documents, but the customer sees it", 0},
    {"data.name is no text", "an empty label is as good as none", 0},
    {"error.code is missing or no text", "no document says that an empty code will do", 0},
    {"error.message is missing or no text", "no document says that an empty message will do", 0},
    {"neither data.customer_token nor data.payment_source_token is a text",
     "the library lets an empty token pass", 0},
    {" is not a JSON integer", "exact here; beyond 2^53 other readers of JSON round", 0},
    {"is no attribute of the order",
     "the library knows the schema; the tool what this order was sent with", 0},
    {" holds no error", "a handler may put any JSON; no document shows a number as an error", 0},
    {" is negative", "the library looks for negative numbers only where they are whole", 0},
};

/* What the library refuses or doubts and the tool lets pass. */
static struct difference milder[] = {
    {"the handler returned without an answer",
     "from outside an empty answer of a callback without rules is an answer", 0},
    {"an error needs an HTTP status from 400 to 599",
     "of webhooks and generic callbacks nobody reads whether the body says error", 0},
    {"the value was put twice", "the refusal does not show what the handler did before", 0},
};

static bool difference_is_listed(struct difference *list, size_t count, const char *words)
{
  for (size_t i = 0; i < count; i++)
    if (strstr(words, list[i].words)) {
      list[i].count++;
      return true;
    }
  return false;
}

#define LISTED(list, words) difference_is_listed(list, sizeof(list) / sizeof((list)[0]), words)

/* -------- both judges -------- */

struct judges {
  clx_arena *arena;
  char body[1024];
  const clx_document *document;
  const char *library; /* what it refuses or doubts, NULL when nothing */
  struct buffer tool;  /* the faults that the tool finds, a line each */
  int http;
  struct text text;
  uint32_t right;
  uint32_t wrong;
};

/* The request, with ' for ". */
static void judges_read(struct judges *judges, const char *request)
{
  clx_error error;
  size_t len = strlen(request);
  assert_true(len < sizeof judges->body);
  for (size_t i = 0; i <= len; i++)
    judges->body[i] = request[i] == '\'' ? '"' : request[i];
  assert_int_equal(
      clx_parse_unverified(judges->body, len, NULL, judges->arena, &judges->document, &error),
      CLX_OK);
}

static void judges_ask_library(struct judges *judges, const struct draft *draft)
{
  clx_response response;
  clx_error note;
  clx_reply *reply = clx_reply_new(judges->arena, draft->callback, judges->document);
  assert_non_null(reply);
  draft_build(draft, reply);
  int status = clx_reply_finish(reply, &response);
  judges->library = status == CLX_OK ? NULL : clx_status_message(status);
  /* What was left out or repaired does not show in the answer; what is doubted, or wrong in
   * what a refusal keeps, does. */
  for (uint32_t i = 0; !judges->library && clx_reply_note(reply, i, &note) == CLX_OK; i++)
    if (note.status == CLX_REPLY_DOUBTFUL ||
        strcmp(note.message, clx_status_message(note.status)) == 0)
      judges->library = note.message;
  judges->http = draft_write(draft, &judges->text);
  if (status != CLX_OK)
    return;
  judges->http = response.http;
  judges->text.len = 0;
  text_add(&judges->text, "%s", response.body);
}

static void judges_ask_tool(struct judges *judges, const struct draft *draft)
{
  struct buffer body = {judges->body, strlen(judges->body), 0};
  struct answer answer = {judges->http, 1.0, "application/json", {0}};
  struct question question = {draft->callback, &body, 0, false, 0};
  answer.body.at = judges->text.at;
  answer.body.len = judges->text.len;
  judges->tool.len = 0;
  enum judgement verdict = rules_check(&question, &answer, &judges->tool);
  assert_int_equal(verdict == JUDGED_BAD, judges->tool.len > 0);
}

/* Every fault of the tool must be listed. */
static bool judges_are_stricter(struct judges *judges)
{
  bool listed = true;
  for (char *line = strtok(judges->tool.at, "\n"); line; line = strtok(NULL, "\n"))
    listed = listed && LISTED(stricter, line);
  return listed;
}

static void judges_compare(struct judges *judges, const struct draft *draft)
{
  judges_ask_library(judges, draft);
  judges_ask_tool(judges, draft);
  bool faults = judges->tool.len > 0;
  judges->right += !faults && !judges->library;
  judges->wrong += faults && judges->library;
  bool known = faults == (judges->library != NULL) ||
               (faults ? judges_are_stricter(judges) : LISTED(milder, judges->library));
  if (!known)
    fail_msg("callback %u: library: %s\ntool: %s\n%s", draft->callback,
             judges->library ? judges->library : "right", faults ? judges->tool.at : "right",
             judges->text.at);
}

/* -------- the tests -------- */

static const uint32_t callbacks[] = {
#define CALLBACK(number, name, constant, target, singular, limit_ms, family, includes) constant,
#define RESOURCE_CALLBACK(number, name, constant, limit_ms, family)                    constant,
#include "schema/callbacks.def"
#undef CALLBACK
#undef RESOURCE_CALLBACK
};

static void the_tool_and_the_library_judge_random_answers_alike(void **state)
{
  struct judges judges;
  struct random random = {20261127};
  (void)state;
  memset(&judges, 0, sizeof judges);
  judges.arena = clx_arena_new(NULL);
  for (size_t i = 0; i < sizeof callbacks / sizeof callbacks[0]; i++) {
    bool judged = callbacks[i] < CLX_CALLBACK_WEBHOOK;
    judges.right = 0;
    judges.wrong = 0;
    for (uint32_t round = 0; round < ROUNDS; round++) {
      struct draft draft;
      clx_arena_reset(judges.arena);
      judges_read(&judges, request_of(callbacks[i]));
      assert_true(draft_make(&random, callbacks[i], &draft));
      judges_compare(&judges, &draft);
    }
    assert_true(judges.right > ROUNDS / 10);
    assert_true(judges.wrong > (judged ? ROUNDS / 10 : 0));
  }
  buffer_free(&judges.tool);
  clx_arena_free(judges.arena);
}

static void each_difference_of_the_list_is_met(void **state)
{
  (void)state;
  for (size_t i = 0; i < sizeof stricter / sizeof stricter[0]; i++)
    if (stricter[i].count == 0)
      fail_msg("no longer stricter: %s", stricter[i].words);
  for (size_t i = 0; i < sizeof milder / sizeof milder[0]; i++)
    if (milder[i].count == 0)
      fail_msg("no longer milder: %s", milder[i].words);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_tool_and_the_library_judge_random_answers_alike),
      cmocka_unit_test(each_difference_of_the_list_is_met),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
