/* till.c - asks the processor, and tells a yes or no from everything else. */
#include "gateway.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

/* The request as text, to be freed with cJSON_free. It is made of the operation alone, so that it
 * is the same each time: the processor compares. */
static char *till_body(const struct operation *operation)
{
  cJSON *tree = cJSON_CreateObject();
  char amount[32];
  char *text = NULL;

  /* As text: cJSON has doubles only. */
  snprintf(amount, sizeof amount, "%lld", (long long)operation->amount_cents);
  if (cJSON_AddStringToObject(tree, "order", operation->order) &&
      cJSON_AddStringToObject(tree, "source", operation->source) &&
      cJSON_AddStringToObject(tree, "parent", operation->parent) &&
      cJSON_AddStringToObject(tree, "currency", operation->currency) &&
      cJSON_AddRawToObject(tree, "amount_cents", amount))
    text = cJSON_PrintUnformatted(tree);
  cJSON_Delete(tree);
  return text;
}

/* A text of the answer. One that is too long is left out, since cutting could break a character. */
static void till_text(const cJSON *tree, const char *name, char text[LEDGER_TEXT])
{
  const char *value = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(tree, name));

  snprintf(text, LEDGER_TEXT, "%s", value && strlen(value) < LEDGER_TEXT ? value : "");
}

/* 200 with an id is a yes and 402 with a code is a no. Anything else, also a 200 that cannot be
 * read, says nothing of whether money was moved. */
static int till_read(int http, const char *answer, struct outcome *outcome)
{
  cJSON *tree = cJSON_Parse(answer);

  till_text(tree, "id", outcome->processor_id);
  till_text(tree, "code", outcome->code);
  till_text(tree, "message", outcome->message);
  cJSON_Delete(tree);
  outcome->success = http == 200;
  if (http == 200 && *outcome->processor_id)
    return TILL_KNOWN;
  return http == 402 && *outcome->code ? TILL_KNOWN : TILL_UNKNOWN;
}

int till_ask(const struct till *till, const struct operation *operation, struct outcome *outcome)
{
  char url[1024];
  char key[LEDGER_TEXT + 32];
  char answer[POST_ANSWER];
  char *body = till_body(operation);
  post_request request = {.url = url,
                          .headers = {"Content-Type: application/json", key},
                          .body = body,
                          .len = body ? strlen(body) : 0,
                          .wait_ms = till->wait_ms};
  int result = TILL_UNKNOWN;
  int http = 0;

  snprintf(url, sizeof url, "%s/%s", till->url, ledger_kinds[operation->kind]);
  snprintf(key, sizeof key, "Idempotency-Key: %s", operation->key);
  if (body) {
    http = post(&request, answer);
    result = till_read(http, answer, outcome);
  }
  if (result == TILL_UNKNOWN)
    journal_line(till->journal, "till: %s %s is not settled: the processor answered %d",
                 ledger_kinds[operation->kind], operation->key, http);
  cJSON_free(body);
  return result;
}
