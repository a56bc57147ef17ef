/* Payments: the amounts that are asked for, and the outcome of a pending one. */
#include "service/reply.h"

#include "json/text.h"
#include "json/writer.h"

#include <clx/payment.h>

#include <string.h>

/* -------- amounts -------- */

/* An amount that was sent as declared: absent money must not read as zero. */
static int payment_cents(const clx_resource *resource, const char *name, int64_t *cents)
{
  clx_value value;
  if (!cents)
    return CLX_OK;
  if (!resource || clx_get(resource, name, &value) != CLX_OK || value.kind != CLX_KIND_INTEGER ||
      value.drifted)
    return CLX_MISSING_DATA;
  *cents = value.integer;
  return CLX_OK;
}

/* Two amounts of one resource: both or none. */
static int payment_pair(const clx_resource *resource, const char *name, int64_t *cents,
                        const char *balance_name, int64_t *balance_cents)
{
  int64_t first = 0;
  int64_t second = 0;
  int status = payment_cents(resource, name, cents ? &first : NULL);
  if (status == CLX_OK)
    status = payment_cents(resource, balance_name, balance_cents ? &second : NULL);
  if (status != CLX_OK)
    return status;
  if (cents)
    *cents = first;
  if (balance_cents)
    *balance_cents = second;
  return CLX_OK;
}

int clx_authorize_amount(const clx_external_payment *payment, int64_t *cents)
{
  const clx_resource *order = payment && payment->order ? &payment->order->self : NULL;
  return payment_cents(order, "total_amount_with_taxes_cents", cents);
}

int clx_capture_amount(const clx_authorization *authorization, int64_t *cents,
                       int64_t *balance_cents)
{
  return payment_pair(authorization ? &authorization->self : NULL, "capture_amount_cents", cents,
                      "capture_balance_cents", balance_cents);
}

int clx_void_amount(const clx_authorization *authorization, int64_t *balance_cents)
{
  return payment_cents(authorization ? &authorization->self : NULL, "void_balance_cents",
                       balance_cents);
}

int clx_refund_amount(const clx_capture *capture, int64_t *cents, int64_t *balance_cents)
{
  return payment_pair(capture ? &capture->self : NULL, "refund_amount_cents", cents,
                      "refund_balance_cents", balance_cents);
}

/* -------- the outcome -------- */

void clx__outgoing_init(struct clx__outgoing *body, clx_arena *arena)
{
  clx__bytes_init(&body->bytes, arena);
  body->first = true;
  body->status = CLX_OK;
}

void clx__outgoing_text(struct clx__outgoing *body, const char *name, const char *text)
{
  size_t len = text ? strlen(text) : 0;
  if (!text)
    return;
  if (clx__utf8_valid(text, len) != len)
    body->status = CLX_REPLY_TEXT;
  clx__write_name(&body->bytes, &body->first, name);
  clx__write_text(&body->bytes, text, len);
}

void clx__outgoing_open(struct clx__outgoing *body, const char *name)
{
  clx__write_name(&body->bytes, &body->first, name);
  clx__bytes_putc(&body->bytes, '{');
  body->first = true;
}

/* A failure always has a code and a detail, so that both forms of the error can be sent. */
static void payment_complete(clx_payment_outcome *outcome)
{
  if (outcome->success)
    return;
  if (!outcome->error_code)
    outcome->error_code = "PAYMENT_FAILED";
  if (!outcome->error_detail)
    outcome->error_detail = outcome->message ? outcome->message : "the payment failed";
}

static void payment_error(struct clx__outgoing *body, const clx_payment_outcome *outcome)
{
  clx__outgoing_open(body, "error");
  clx__outgoing_text(body, "code", outcome->error_code);
  clx__outgoing_text(body, "message", outcome->error_detail);
  clx__bytes_putc(&body->bytes, '}');
}

static void payment_write(struct clx__outgoing *body, const clx_payment_outcome *outcome)
{
  clx__bytes_puts(&body->bytes, outcome->success ? "{\"success\":true,\"data\":{"
                                                 : "{\"success\":false,\"data\":{");
  clx__outgoing_text(body, "action_id", outcome->action_id);
  clx__outgoing_text(body, "message", outcome->message);
  clx__outgoing_text(body, "error_code", outcome->error_code);
  clx__outgoing_text(body, "error_detail", outcome->error_detail);
  clx__outgoing_text(body, "avs_code", outcome->avs_code);
  clx__outgoing_text(body, "avs_message", outcome->avs_message);
  clx__outgoing_text(body, "cvv_code", outcome->cvv_code);
  clx__outgoing_text(body, "cvv_message", outcome->cvv_message);
  clx__outgoing_text(body, "fraud_review", outcome->fraud_review);
  if (!outcome->success)
    payment_error(body, outcome);
  clx__bytes_puts(&body->bytes, "}}");
}

int clx__outgoing_sign(struct clx__outgoing *body, const clx_keys *keys, clx_outgoing *outgoing)
{
  struct clx__bytes *bytes = &body->bytes;
  if (body->status != CLX_OK)
    return body->status;
  char *signature = clx_arena_alloc(bytes->arena, CLX_SIGNATURE_LEN + 1);
  if (!signature || clx__bytes_end(bytes) != CLX_OK)
    return CLX_NO_MEMORY;
  int status = clx_sign(keys, bytes->at, bytes->len, signature);
  if (status != CLX_OK)
    return status;
  outgoing->content_type = "application/json";
  outgoing->signature = signature;
  outgoing->body = bytes->at;
  outgoing->len = bytes->len;
  return CLX_OK;
}

int clx_payment_outcome_write(const clx_keys *keys, const clx_payment_outcome *given,
                              clx_arena *arena, clx_outgoing *outgoing)
{
  clx_payment_outcome outcome;
  struct clx__outgoing body;
  memset(outgoing, 0, sizeof *outgoing);
  clx__struct_copy(&outcome, sizeof outcome, given, given->size);
  if (!outcome.action_id || *outcome.action_id == '\0')
    return CLX_BAD_ARGUMENT;
  payment_complete(&outcome);
  clx__outgoing_init(&body, arena);
  payment_write(&body, &outcome);
  return clx__outgoing_sign(&body, keys, outgoing);
}
