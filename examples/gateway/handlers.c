/* handlers.c - what is answered: authorize, capture, void, refund, customer token.
 *
 * Each handler says what is asked for, and handlers_take does the rest: claim it, then answer what
 * is known already, or have it charged and answer later.
 *
 * A request that comes again is known by its key, and gets what the first one got. Two things
 * that the key cannot tell are decided on the safe side: an authorization that was voided as a
 * whole is made again, which only holds money; a capture is never made again, also not after its
 * refund.
 */
#include "gateway.h"

#include "../common/program.h"

#include <string.h>

/* The text of --help names it: pays like any other source, but is answered as pending. */
#define HANDLERS_PENDING "tok_pending"

/* -------- answers -------- */

/* Token and amount of an operation, by the builder of its callback. */
static int handlers_put(clx_reply *reply, const struct operation *operation)
{
  switch (operation->kind) {
  case KIND_AUTHORIZE:
    return clx_reply_authorize(reply, operation->token, operation->amount_cents);
  case KIND_CAPTURE:
    return clx_reply_capture(reply, operation->token, operation->amount_cents);
  case KIND_VOID:
    return clx_reply_void(reply, operation->token, operation->amount_cents);
  case KIND_REFUND:
    return clx_reply_refund(reply, operation->token, operation->amount_cents);
  default:
    return clx_reply_customer_token(reply, operation->processor_id, operation->source);
  }
}

int handlers_settled(clx_reply *reply, const struct operation *operation)
{
  if (operation->state == STATE_SUCCEEDED) {
    handlers_put(reply, operation);
    return clx_reply_put_str(reply, CLX_IN_METADATA, "processor_id", operation->processor_id);
  }
  if (operation->kind != KIND_TOKEN)
    handlers_put(reply, operation);
  return clx_reply_error(reply, 422, operation->code, operation->message);
}

int handlers_pending(clx_reply *reply, const struct operation *operation)
{
  handlers_put(reply, operation);
  return clx_reply_pending(reply, operation->key);
}

/* -------- claim, then now or later -------- */

/* Nothing is charged yet, and nothing will be: the answer cannot be prepared. */
static int handlers_abandon(struct handlers *handlers, const struct operation *operation)
{
  const struct outcome outcome = {.code = "not_charged", .message = "the gateway gave up"};

  ledger_record(handlers->ledger, operation->id, &outcome, 0);
  return CLX_HANDLER_FAILED;
}

/* Leaves the request to the desk. What is answered when it takes too long is prepared now. */
static int handlers_defer(struct handlers *handlers, clx_reply *reply,
                          const struct operation *operation, struct waiter *waiter)
{
  const clx_call *call = clx_reply_call(reply);
  uint32_t wait_ms = clx_call_remaining_ms(call);

  if (wait_ms > handlers->answer_within_ms)
    wait_ms = handlers->answer_within_ms;
  waiter->seat = clx_call_io(call);
  waiter->operation = operation->id;
  waiter->until = program_ms(NULL) + wait_ms;
  waiter->may_pend = operation->kind != KIND_TOKEN;
  server_keep(waiter->seat, waiter);
  if (!waiter->may_pend)
    return clx_reply_later(reply);
  handlers_pending(reply, operation);
  return clx_reply_fallback(reply) == CLX_OK ? clx_reply_later(reply) : CLX_HANDLER_FAILED;
}

/* An operation that is not settled. Who was told that it is pending is told so again. */
static int handlers_live(struct handlers *handlers, clx_reply *reply,
                         const struct operation *operation, struct waiter *waiter)
{
  if (!operation->pending)
    return handlers_defer(handlers, reply, operation, waiter);
  if (handlers_pending(reply, operation) != CLX_OK)
    return CLX_HANDLER_FAILED;
  desk_put(handlers->desk, operation->id);
  return CLX_OK;
}

static bool handlers_fits(const char *text)
{
  return !text || strlen(text) < LEDGER_TEXT;
}

static int handlers_take(struct handlers *handlers, clx_reply *reply, struct claim *claim)
{
  clx_call *call = clx_reply_call(reply);
  struct waiter *waiter = clx_arena_alloc(clx_call_arena(call), sizeof *waiter);
  struct operation operation;
  const struct refusal *refusal = NULL;
  char key[CLX_CALL_KEY];
  int result;

  if (!waiter || clx_call_key(call, key) != CLX_OK)
    return CLX_HANDLER_FAILED;
  if (!handlers_fits(claim->source) || !handlers_fits(claim->order))
    return clx_reply_error(reply, 422, "TOO_LONG", "a token or id is too long");
  claim->key = key;
  switch (ledger_claim(handlers->ledger, claim, &operation, &refusal)) {
  case LEDGER_NEW:
    die_at("claim");
    result = handlers_live(handlers, reply, &operation, waiter);
    return result == CLX_OK || result == CLX_LATER ? result
                                                   : handlers_abandon(handlers, &operation);
  case LEDGER_LIVE:
    return handlers_live(handlers, reply, &operation, waiter);
  case LEDGER_DONE:
    return handlers_settled(reply, &operation);
  case LEDGER_REFUSED:
    return clx_reply_error(reply, 422, refusal->code, refusal->message);
  default:
    /* Nothing was claimed now. If it was before, who asks again is told when the books work. */
    return CLX_HANDLER_FAILED;
  }
}

/* -------- the five callbacks -------- */

static int handlers_authorize(const clx_external_payment *payment, clx_reply *reply, void *user)
{
  struct handlers *handlers = user;
  struct claim claim = {.kind = KIND_AUTHORIZE};

  if (clx_authorize_amount(payment, &claim.amount_cents) != CLX_OK)
    return CLX_HANDLER_FAILED; /* not without clx_endpoint_needs below */
  claim.source = payment->payment_source_token;
  claim.order = payment->order->self.id;
  claim.currency = payment->order->currency_code;
  claim.pending = handlers->pending || strcmp(claim.source, HANDLERS_PENDING) == 0;
  return handlers_take(handlers, reply, &claim);
}

static int handlers_capture(const clx_authorization *authorization, clx_reply *reply, void *user)
{
  struct handlers *handlers = user;
  struct claim claim = {.kind = KIND_CAPTURE, .pending = handlers->pending};

  if (clx_capture_amount(authorization, &claim.amount_cents, NULL) != CLX_OK)
    return CLX_HANDLER_FAILED;
  claim.parent = authorization->token;
  claim.currency = authorization->currency_code;
  return handlers_take(handlers, reply, &claim);
}

static int handlers_void(const clx_authorization *authorization, clx_reply *reply, void *user)
{
  struct handlers *handlers = user;
  struct claim claim = {.kind = KIND_VOID, .pending = handlers->pending};

  if (clx_void_amount(authorization, &claim.amount_cents) != CLX_OK)
    return CLX_HANDLER_FAILED;
  claim.parent = authorization->token;
  claim.currency = authorization->currency_code;
  return handlers_take(handlers, reply, &claim);
}

static int handlers_refund(const clx_capture *capture, clx_reply *reply, void *user)
{
  struct handlers *handlers = user;
  struct claim claim = {.kind = KIND_REFUND, .pending = handlers->pending};

  if (clx_refund_amount(capture, &claim.amount_cents, NULL) != CLX_OK)
    return CLX_HANDLER_FAILED;
  claim.parent = capture->token;
  claim.currency = capture->currency_code;
  return handlers_take(handlers, reply, &claim);
}

/* No money is moved, and no document knows a pending form of it: too late is answered with 503. */
static int handlers_token(const clx_external_payment *payment, clx_reply *reply, void *user)
{
  struct claim claim = {.kind = KIND_TOKEN, .currency = ""};

  claim.source = payment->payment_source_token;
  claim.order = payment->order ? payment->order->self.id : "";
  return handlers_take(user, reply, &claim);
}

/* -------- the endpoints -------- */

/* What the handlers read without asking: an amount that was not sent is refused, never zero. */
static void handlers_need(clx_endpoint *endpoint, const clx_keys *keys, const char *const *needs)
{
  clx_endpoint_keys(endpoint, keys);
  for (; *needs; needs++)
    clx_endpoint_needs(endpoint, *needs);
}

void handlers_add(clx_service *service, struct handlers *handlers, const clx_keys *keys)
{
  static const char *const authorize[] = {"payment_source_token", "order.currency_code",
                                          "order.total_amount_with_taxes_cents", NULL};
  static const char *const capture[] = {"token", "currency_code", "capture_amount_cents", NULL};
  static const char *const voids[] = {"token", "currency_code", "void_balance_cents", NULL};
  static const char *const refund[] = {"token", "currency_code", "refund_amount_cents", NULL};
  static const char *const token[] = {"payment_source_token", NULL};

  handlers_need(clx_service_on_authorize(service, "/authorize", handlers_authorize, handlers), keys,
                authorize);
  handlers_need(clx_service_on_capture(service, "/capture", handlers_capture, handlers), keys,
                capture);
  handlers_need(clx_service_on_void(service, "/void", handlers_void, handlers), keys, voids);
  handlers_need(clx_service_on_refund(service, "/refund", handlers_refund, handlers), keys, refund);
  handlers_need(clx_service_on_customer_token(service, "/token", handlers_token, handlers), keys,
                token);
}
