/* handlers.c - what is answered: authorize, capture, void, refund, customer token.
 *
 * The endpoints have no handlers in the library: a call is deferred, and handlers_take gets it. One
 * function for each callback says what is asked for, and the rest is the same for all: the desk has
 * it claimed, then answers what is known already, or has it charged and answers later.
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

#define HANDLERS_SPARE_MS 400

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

static int handlers_pending(clx_reply *reply, const struct operation *operation)
{
  handlers_put(reply, operation);
  return clx_reply_pending(reply, operation->key);
}

int handlers_unavailable(clx_reply *reply)
{
  return clx_reply_error(reply, 503, "UNAVAILABLE", "nothing was charged, try again later");
}

/* -------- what is asked for, of each callback -------- */

static bool handlers_authorize(const clx_resource *resource, struct claim *claim)
{
  const clx_external_payment *payment = clx_as(resource, CLX_TYPE_EXTERNAL_PAYMENTS);

  if (clx_authorize_amount(payment, &claim->amount_cents, NULL) != CLX_OK)
    return false; /* not without clx_endpoint_needs below */
  claim->source = payment->payment_source_token;
  claim->order = payment->order->self.id;
  claim->currency = payment->order->currency_code;
  claim->pending = strcmp(claim->source, HANDLERS_PENDING) == 0;
  return true;
}

static bool handlers_capture(const clx_resource *resource, struct claim *claim)
{
  const clx_authorization *authorization = clx_as(resource, CLX_TYPE_AUTHORIZATIONS);

  claim->parent = authorization->token;
  claim->currency = authorization->currency_code;
  return clx_capture_amount(authorization, &claim->amount_cents, NULL, NULL) == CLX_OK;
}

static bool handlers_void(const clx_resource *resource, struct claim *claim)
{
  const clx_authorization *authorization = clx_as(resource, CLX_TYPE_AUTHORIZATIONS);

  claim->parent = authorization->token;
  claim->currency = authorization->currency_code;
  return clx_void_amount(authorization, &claim->amount_cents, NULL) == CLX_OK;
}

static bool handlers_refund(const clx_resource *resource, struct claim *claim)
{
  const clx_capture *capture = clx_as(resource, CLX_TYPE_CAPTURES);

  claim->parent = capture->token;
  claim->currency = capture->currency_code;
  return clx_refund_amount(capture, &claim->amount_cents, NULL, NULL) == CLX_OK;
}

/* No money is moved, and no document knows a pending form of it: too late is answered with 503. */
static bool handlers_token(const clx_resource *resource, struct claim *claim)
{
  const clx_external_payment *payment = clx_as(resource, CLX_TYPE_EXTERNAL_PAYMENTS);

  claim->source = payment->payment_source_token;
  claim->order = payment->order ? payment->order->self.id : "";
  claim->currency = "";
  return true;
}

/* -------- the endpoints -------- */

/* What the functions above read without asking is needed: an amount that was not sent is refused,
 * never zero. */
struct handlers_row {
  int kind;
  uint32_t callback;
  const char *path;
  bool (*ask)(const clx_resource *resource, struct claim *claim);
  const char *needs[4];
};

static const struct handlers_row handlers_rows[] = {
    {KIND_AUTHORIZE,
     CLX_CALLBACK_AUTHORIZE,
     "/authorize",
     handlers_authorize,
     {"payment_source_token", "order.currency_code", "order.total_amount_with_taxes_cents"}},
    {KIND_CAPTURE,
     CLX_CALLBACK_CAPTURE,
     "/capture",
     handlers_capture,
     {"token", "currency_code", "capture_amount_cents"}},
    {KIND_VOID,
     CLX_CALLBACK_VOID,
     "/void",
     handlers_void,
     {"token", "currency_code", "void_balance_cents"}},
    {KIND_REFUND,
     CLX_CALLBACK_REFUND,
     "/refund",
     handlers_refund,
     {"token", "currency_code", "refund_amount_cents"}},
    {KIND_TOKEN, CLX_CALLBACK_CUSTOMER_TOKEN, "/token", handlers_token, {"payment_source_token"}},
};

void handlers_add(clx_service *service, const clx_keys *keys)
{
  for (size_t i = 0; i < sizeof handlers_rows / sizeof handlers_rows[0]; i++) {
    const struct handlers_row *row = &handlers_rows[i];
    clx_endpoint *endpoint = clx_service_on(service, row->callback, row->path, NULL, (void *)row);

    clx_endpoint_keys(endpoint, keys);
    for (size_t k = 0; row->needs[k]; k++)
      clx_endpoint_needs(endpoint, row->needs[k]);
  }
}

/* -------- when the claim is made -------- */

static enum handlers_result handlers_built(int status)
{
  return status == CLX_OK ? HANDLERS_BUILT : HANDLERS_FAILED;
}

/* What is answered when it takes too long is prepared now: its action_id is in the books, since the
 * operation was claimed under it. */
static enum handlers_result handlers_defer(clx_reply *reply, const struct operation *operation)
{
  if (operation->kind == KIND_TOKEN)
    return HANDLERS_LATER;
  handlers_pending(reply, operation);
  return clx_reply_fallback(reply) == CLX_OK ? HANDLERS_LATER : HANDLERS_FAILED;
}

/* Who was told that an operation is pending is told so again. */
static enum handlers_result handlers_open(clx_reply *reply, const struct operation *operation)
{
  if (operation->pending)
    return handlers_built(handlers_pending(reply, operation));
  return handlers_defer(reply, operation);
}

enum handlers_result handlers_claimed(const struct waiter *waiter, int result,
                                      const struct operation *operation,
                                      const struct refusal *refusal)
{
  clx_reply *reply = clx_call_reply(server_call(waiter->seat), waiter->ticket);

  if (!reply)
    return HANDLERS_FAILED;
  if (result == LEDGER_REFUSED)
    return handlers_built(clx_reply_error(reply, 422, refusal->code, refusal->message));
  if (result == LEDGER_DONE)
    return handlers_built(handlers_settled(reply, operation));
  return handlers_open(reply, operation);
}

/* -------- the server's hooks -------- */

static bool handlers_fits(const char *text)
{
  return !text || strlen(text) < LEDGER_TEXT;
}

/* Until the answer must be on its way: not later than the time limit of the request, less the time
 * that the database may take to fail. */
static uint32_t handlers_wait_ms(const struct handlers *handlers, const clx_call *call)
{
  uint32_t left = clx_call_remaining_ms(call);

  left = left > HANDLERS_SPARE_MS ? left - HANDLERS_SPARE_MS : 0;
  return left < handlers->answer_within_ms ? left : handlers->answer_within_ms;
}

/* Reads what is asked for into a waiter, in the call's arena as its texts are. NULL on failure. */
static struct waiter *handlers_waiter(const struct handlers *handlers, struct seat *seat)
{
  clx_call *call = server_call(seat);
  const struct handlers_row *row = clx_call_user(call);
  struct waiter *waiter = clx_arena_alloc(clx_call_arena(call), sizeof *waiter);
  char *key = clx_arena_alloc(clx_call_arena(call), CLX_CALL_KEY);

  if (!waiter || !key)
    return NULL;
  memset(waiter, 0, sizeof *waiter);
  waiter->claim.kind = row->kind;
  waiter->claim.key = key;
  if (!row->ask(clx_call_resource(call), &waiter->claim) || clx_call_key(call, key) != CLX_OK)
    return NULL;
  waiter->may_pend = row->kind != KIND_TOKEN;
  if (handlers->pending && waiter->may_pend)
    waiter->claim.pending = true;
  waiter->seat = seat;
  waiter->ticket = clx_call_ticket(call);
  waiter->until = program_ms(NULL) + handlers_wait_ms(handlers, call);
  return waiter;
}

bool handlers_take(void *ctx, struct seat *seat)
{
  clx_call *call = server_call(seat);
  clx_reply *reply = clx_call_reply(call, clx_call_ticket(call));
  struct waiter *waiter = handlers_waiter(ctx, seat);

  server_keep(seat, waiter);
  if (!waiter) {
    clx_reply_fail(reply);
    return false;
  }
  if (handlers_fits(waiter->claim.source) && handlers_fits(waiter->claim.order))
    return true;
  if (clx_reply_error(reply, 422, "TOO_LONG", "a token or id is too long") != CLX_OK)
    clx_reply_fail(reply);
  return false;
}

void handlers_later(void *ctx, struct seat *seat)
{
  desk_ask(((struct handlers *)ctx)->desk, server_kept(seat));
}

void handlers_sent(void *ctx, const struct seat *seat)
{
  const struct waiter *waiter = server_kept(seat);
  int http = clx_call_http(server_call(seat));

  if (http != 200 && http != 202 && http != 422)
    return;
  if (waiter && waiter->operation)
    desk_answered(((struct handlers *)ctx)->desk, waiter->operation);
  if (http != 422)
    die_at("answer");
}
