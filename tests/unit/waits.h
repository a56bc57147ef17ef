/* waits.h - deferred calls whose answers go through the respond hook. Include cmocka.h before. */
#ifndef CLX_TESTS_WAITS_H
#define CLX_TESTS_WAITS_H

#include "market.h"

#define PRICE     CLX_CALLBACK_PRICE
#define AUTHORIZE CLX_CALLBACK_AUTHORIZE
#define REFUND    CLX_CALLBACK_REFUND

#define PENDING_ANSWER                                                                             \
  "{\"success\":true,\"data\":{\"transaction_token\":\"t\",\"amount_cents\":12900,"                \
  "\"action_id\":\"my-id\"}}"
#define COSTLY_ANSWER                                                                              \
  "{\"success\":true,\"data\":{\"sku_code\":\"TSHIRTMM\",\"unit_amount_cents\":9900}}"
#define EXPIRED_ANSWER ERROR_ANSWER("EXPIRED", "the time for the answer is over")
#define STATE_MESSAGE  "not possible in this state"

/* -------- what is built when the call was deferred -------- */

static inline void keep_fallback(clx_reply *reply, uint32_t callback)
{
  if (callback == PRICE)
    clx_reply_price(reply, NULL, 9900);
  else
    market_build(reply, callback);
  if (market_is_payment(callback))
    clx_reply_pending(reply, "my-id");
  assert_int_equal(clx_reply_fallback(reply), CLX_OK);
}

static inline int act_fallback(clx_reply *reply, struct market *market)
{
  keep_fallback(reply, market->callback);
  return CLX_OK;
}

/* -------- a deferred call -------- */

struct wait {
  struct market market;
  struct outcome outcome; /* of the respond hook */
  clx_call *call;
  uint64_t ticket;
  clx_response response;
  struct request request;
  char signature[CLX_SIGNATURE_LEN + 1];
  char path[64];
  struct host host;
};

/* `act` is what the host does first, or NULL. */
static inline void wait_open(struct wait *wait, uint32_t callback,
                             int (*act)(clx_reply *, struct market *))
{
  memset(wait, 0, sizeof *wait);
  market_open_as(&wait->market, true);
  wait->market.callback = callback;
  wait->request.path = strcat(strcpy(wait->path, "/"), clx_callback_name(callback));
  wait->request.body = market_body(callback);
  wait->request.len = strlen(wait->request.body);
  wait->request.signature = wait->signature;
  assert_int_equal(sign(wait->request.body, wait->request.len, wait->signature), CLX_OK);
  wait->host = (struct host){&wait->request, SIZE_MAX, 0, 0, &wait->outcome};
  wait->request.topics[0] = "a.b";
  wait->call = wait->market.served;
  assert_int_equal(request_feed(wait->call, &wait->host), CLX_OK);
  assert_int_equal(clx_call_end(wait->call, &wait->response), CLX_LATER);
  assert_int_equal(wait->response.http, 0);
  wait->ticket = clx_call_ticket(wait->call);
  assert_int_not_equal(wait->ticket, 0);
  if (act)
    act(clx_call_reply(wait->call, wait->ticket), &wait->market);
}

static inline clx_reply *wait_reply(struct wait *wait)
{
  return clx_call_reply(wait->call, wait->ticket);
}

static inline int wait_finish(struct wait *wait)
{
  return clx_call_finish(wait->call, wait->ticket, &wait->response);
}

static inline int wait_expire(struct wait *wait)
{
  return clx_call_expire(wait->call, wait->ticket, &wait->response);
}

/* The ticket is stale: nothing is done, and there is nothing to send. */
static inline void assert_stale(struct wait *wait)
{
  assert_null(wait_reply(wait));
  memset(&wait->response, 'x', sizeof wait->response);
  assert_int_equal(wait_finish(wait), CLX_ANSWERED);
  assert_int_equal(wait->response.http, 0);
  assert_null(wait->response.body);
  memset(&wait->response, 'x', sizeof wait->response);
  assert_int_equal(wait_expire(wait), CLX_ANSWERED);
  assert_int_equal(wait->response.http, 0);
  assert_int_equal(clx_call_cancel(wait->call, wait->ticket), CLX_ANSWERED);
}

static inline void wait_close(struct wait *wait)
{
  market_close(&wait->market);
}

/* The one answer that left, whatever was asked later. */
static inline void assert_left(const struct wait *wait, int http, const char *body)
{
  assert_int_equal(wait->outcome.responds, 1);
  assert_int_equal(wait->outcome.http, http);
  assert_string_equal(wait->outcome.body, body);
}

static inline void assert_told(const struct wait *wait, int http, const char *body)
{
  assert_int_equal(wait->response.http, http);
  assert_string_equal(wait->response.body, body);
  assert_int_equal(wait->response.len, strlen(body));
}

#endif
