/* till.c - asks the processor, and tells a yes or no from everything else. */
#include "gateway.h"

#include <cjson/cJSON.h>
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
static int till_outcome(int http, const cJSON *tree, struct outcome *outcome)
{
  till_text(tree, "id", outcome->processor_id);
  till_text(tree, "code", outcome->code);
  till_text(tree, "message", outcome->message);
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
  int result = TILL_UNSENT;
  int http = 0;

  snprintf(url, sizeof url, "%s/%s", till->url, ledger_kinds[operation->kind]);
  snprintf(key, sizeof key, "Idempotency-Key: %s", operation->key);
  if (body) {
    cJSON *tree;

    http = post(&request, answer);
    tree = cJSON_Parse(answer);
    result = till_outcome(http, tree, outcome);
    cJSON_Delete(tree);
  }
  if (result != TILL_KNOWN)
    journal_line(till->journal, "till: %s %s is not settled: the processor answered %d",
                 ledger_kinds[operation->kind], operation->key, http);
  cJSON_free(body);
  return result;
}

static int till_get(const struct till *till, const char *path, const char *text,
                    char answer[POST_ANSWER])
{
  char url[1024];
  post_request request = {.url = url, .wait_ms = till->wait_ms};

  snprintf(url, sizeof url, "%s%s%s", till->url, path, text);
  return post(&request, answer);
}

/* A number of the answer, or -1. Amounts are far below 2 to the 53rd. */
static int64_t till_number(const cJSON *tree, const char *name)
{
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(tree, name);

  return cJSON_IsNumber(item) && item->valuedouble >= 0 && item->valuedouble < 9e15
             ? (int64_t)item->valuedouble
             : -1;
}

/* 404 with the code that says so: the processor does not know the key. */
int till_look(const struct till *till, const char *key, struct till_record *record)
{
  char answer[POST_ANSWER];
  int http = till_get(till, "/requests/", key, answer);
  cJSON *tree = cJSON_Parse(answer);
  int result = TILL_UNKNOWN;

  memset(record, 0, sizeof *record);
  till_text(tree, "code", record->outcome.code);
  if (http == 404 && strcmp(record->outcome.code, "not_found") == 0)
    result = TILL_NONE;
  if (http == 200) {
    result = till_outcome((int)till_number(tree, "http"), tree, &record->outcome);
    record->amount_cents = till_number(tree, "amount_cents");
  }
  cJSON_Delete(tree);
  return result;
}

/* A page of keys. TILL_PAGE_FAILED also when somebody has enough. */
enum till_page { TILL_PAGE_LAST, TILL_PAGE_MORE, TILL_PAGE_FAILED };

static enum till_page till_page(const cJSON *keys, char after[LEDGER_TEXT],
                                bool (*each)(void *ctx, const char *key), void *ctx)
{
  const cJSON *key;

  if (!cJSON_IsArray(keys))
    return TILL_PAGE_FAILED;
  cJSON_ArrayForEach(key, keys)
  {
    if (!cJSON_IsString(key) || strlen(key->valuestring) >= LEDGER_TEXT)
      return TILL_PAGE_FAILED;
    snprintf(after, LEDGER_TEXT, "%s", key->valuestring);
    if (!each(ctx, after))
      return TILL_PAGE_FAILED;
  }
  return cJSON_GetArraySize(keys) > 0 ? TILL_PAGE_MORE : TILL_PAGE_LAST;
}

bool till_keys(const struct till *till, bool (*each)(void *ctx, const char *key), void *ctx)
{
  char answer[POST_ANSWER];
  char after[LEDGER_TEXT] = "";
  enum till_page page = TILL_PAGE_MORE;

  while (page == TILL_PAGE_MORE) {
    cJSON *tree =
        till_get(till, "/requests?after=", after, answer) == 200 ? cJSON_Parse(answer) : NULL;

    page = till_page(cJSON_GetObjectItemCaseSensitive(tree, "keys"), after, each, ctx);
    cJSON_Delete(tree);
  }
  return page == TILL_PAGE_LAST;
}
