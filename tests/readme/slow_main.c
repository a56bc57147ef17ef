/* A loop's part for slow.c of the README: one call serves payment after payment, and workers come
 * back in time, late, and when the call serves another payment. Ends with 0 when each payment got
 * its own answer. */
#include "slow.c"

#include <stdio.h>

static enum claim claimed;
static unsigned started;
static unsigned owed;
static int sent_http;
static char sent[400];

enum claim books_claim(const struct job *job)
{
  (void)job;
  return claimed;
}

void books_owe(const struct job *job)
{
  (void)job;
  owed++;
}

void work_on(struct job *job)
{
  (void)job;
  started++;
}

void answer(clx_call *call, const clx_response *response)
{
  sent_http = response->http;
  snprintf(sent, sizeof sent, "%.*s", (int)response->len, response->body);
  clx_call_reset(call);
}

/* A signed payment of so many cents comes in; 0: without a total. */
static void pay(clx_call *call, const clx_keys *keys, int cents, struct job *job)
{
  char body[400];
  char total[64] = "";
  char signature[CLX_SIGNATURE_LEN + 1];
  clx_response response;
  if (cents)
    snprintf(total, sizeof total, "\"total_amount_with_taxes_cents\":%d", cents);
  snprintf(body, sizeof body,
           "{\"data\":{\"type\":\"external_payments\",\"id\":\"p\",\"relationships\":{\"order\":"
           "{\"data\":{\"type\":\"orders\",\"id\":\"o\"}}}},\"included\":[{\"type\":\"orders\","
           "\"id\":\"o\",\"attributes\":{%s}}]}",
           total);
  clx_sign(keys, body, strlen(body), signature);
  sent_http = 0;
  sent[0] = '\0';
  memset(job, 0, sizeof *job);
  clx_call_begin(call, "POST", 4, "/authorize", 10, signature, strlen(signature), NULL, 0, 0, NULL);
  clx_call_body(call, body, strlen(body));
  request_ended(call, job, &response);
}

static int is(int http, const char *part)
{
  if (sent_http == http && strstr(sent, part))
    return 1;
  printf("expected %d with %s, got %d %s\n", http, part, sent_http, sent);
  return 0;
}

/* Worker of A comes back when the call serves B, which then gets its own answer. */
static int late_worker(clx_call *call, const clx_keys *keys)
{
  struct job first;
  struct job second;
  pay(call, keys, 100, &first);
  job_is_late(&first);
  if (!is(202, "\"amount_cents\":100"))
    return 0;
  pay(call, keys, 250, &second);
  first.paid = true;
  job_done(&first);
  job_is_late(&first);
  if (sent_http || owed != 1)
    return 0;
  second.paid = true;
  job_done(&second);
  job_is_late(&second); /* nothing, like a late worker */
  return is(200, "\"amount_cents\":250") && owed == 1;
}

static int in_time(clx_call *call, const clx_keys *keys)
{
  struct job job;
  pay(call, keys, 100, &job);
  job_done(&job); /* declined */
  if (!is(422, "DECLINED"))
    return 0;
  pay(call, keys, 0, &job);
  if (!is(422, "MISSING_DATA"))
    return 0;
  claimed = UNDER_WAY;
  pay(call, keys, 100, &job);
  if (!is(202, "action_id"))
    return 0;
  claimed = FAILED;
  pay(call, keys, 100, &job);
  return is(503, "BOOKS") && owed == 0 && started == 1;
}

int main(void)
{
  clx_keys *keys = clx_keys_new(NULL);
  clx_service *service = clx_service_new(NULL);
  clx_endpoint *endpoint =
      clx_service_on(service, CLX_CALLBACK_AUTHORIZE, "/authorize", NULL, NULL);
  clx_call *call;
  int right;
  clx_keys_add(keys, "secret", 6);
  clx_endpoint_keys(endpoint, keys);
  if (clx_service_ready(service, NULL) != CLX_OK)
    return 1;
  call = clx_call_new(service, NULL);
  right = in_time(call, keys);
  claimed = NEW;
  right = right && late_worker(call, keys);
  clx_call_free(call);
  clx_service_free(service);
  clx_keys_free(keys);
  return right ? 0 : 1;
}
