/* Payments: the amounts that are asked for, and the outcome of a pending one. */
#include "service/reply.h"

#include "base/status.h"
#include "json/text.h"
#include "json/writer.h"

#include <clx/payment.h>
#include <clx/resources.h>

#include <string.h>

/* -------- amounts -------- */

bool clx__resource_cents(const clx_resource *resource, const char *name, int64_t *cents)
{
  clx_value value;
  if (!resource || clx_get(resource, name, &value) != CLX_OK || value.kind != CLX_KIND_INTEGER ||
      value.drifted)
    return false;
  *cents = value.integer;
  return true;
}

/* An amount that is looked for: a member, its path, and where it goes. */
struct payment_amount {
  const char *path;
  int64_t *cents; /* NULL: not wanted */
};

/* The name of a member is what stands after the last dot of its path. */
static const char *payment_name(const char *path)
{
  const char *dot = strchr(path, '.');
  return dot ? dot + 1 : path;
}

/* Adds a path to those that are missing. */
static void payment_miss(clx_error *error, const char *path)
{
  size_t len = strlen(error->where);
  if (len)
    memcpy(error->where + len, ", ", strlen(", ") + 1);
  len = strlen(error->where);
  memcpy(error->where + len, path, strlen(path) + 1);
}

_Static_assert(sizeof "order.total_amount_with_taxes_cents" + sizeof "capture_amount_cents, " +
                       sizeof "capture_balance_cents" <=
                   CLX_ERROR_WHERE,
               "all paths of one callback fit");

/* Finds all amounts that are wanted, or sets none and reports all that are missing. */
static int payment_amounts(const clx_resource *resource, const struct payment_amount amounts[2],
                           clx_error *error)
{
  int64_t found[2] = {0, 0};
  clx_error missing;
  clx__error_set(&missing, CLX_MISSING_DATA, 0);
  for (int i = 0; i < 2; i++)
    if ((amounts[i].cents || (!resource && *amounts[i].path)) &&
        !clx__resource_cents(resource, payment_name(amounts[i].path), &found[i]))
      payment_miss(&missing, amounts[i].path);
  if (missing.where[0] != '\0') {
    if (error)
      *error = missing;
    return CLX_MISSING_DATA;
  }
  for (int i = 0; i < 2; i++)
    if (amounts[i].cents)
      *amounts[i].cents = found[i];
  return CLX_OK;
}

int clx_authorize_amount(const clx_external_payment *payment, int64_t *cents, clx_error *error)
{
  const clx_resource *order = payment && payment->order ? &payment->order->self : NULL;
  const struct payment_amount amounts[2] = {{"order.total_amount_with_taxes_cents", cents},
                                            {"", NULL}};
  return payment_amounts(order, amounts, error);
}

int clx_capture_amount(const clx_authorization *authorization, int64_t *cents,
                       int64_t *balance_cents, clx_error *error)
{
  const struct payment_amount amounts[2] = {{"capture_amount_cents", cents},
                                            {"capture_balance_cents", balance_cents}};
  return payment_amounts(authorization ? &authorization->self : NULL, amounts, error);
}

int clx_void_amount(const clx_authorization *authorization, int64_t *balance_cents,
                    clx_error *error)
{
  const struct payment_amount amounts[2] = {{"void_balance_cents", balance_cents}, {"", NULL}};
  return payment_amounts(authorization ? &authorization->self : NULL, amounts, error);
}

int clx_refund_amount(const clx_capture *capture, int64_t *cents, int64_t *balance_cents,
                      clx_error *error)
{
  const struct payment_amount amounts[2] = {{"refund_amount_cents", cents},
                                            {"refund_balance_cents", balance_cents}};
  return payment_amounts(capture ? &capture->self : NULL, amounts, error);
}

void clx__payment_missing(const clx_resource *primary, uint32_t callback, clx_error *error)
{
  int64_t cents;
  int64_t balance;
  switch (callback) {
  case CLX_CALLBACK_AUTHORIZE:
    (void)clx_authorize_amount(clx_as(primary, CLX_TYPE_EXTERNAL_PAYMENTS), &cents, error);
    break;
  case CLX_CALLBACK_CAPTURE:
    (void)clx_capture_amount(clx_as(primary, CLX_TYPE_AUTHORIZATIONS), &cents, &balance, error);
    break;
  case CLX_CALLBACK_VOID:
    (void)clx_void_amount(clx_as(primary, CLX_TYPE_AUTHORIZATIONS), &balance, error);
    break;
  case CLX_CALLBACK_REFUND:
    (void)clx_refund_amount(clx_as(primary, CLX_TYPE_CAPTURES), &cents, &balance, error);
    break;
  default:
    break;
  }
}

/* -------- the outcome -------- */

bool clx__outgoing_init(struct clx__outgoing *body, clx_arena *arena, clx_outgoing *outgoing,
                        clx_error *error)
{
  if (outgoing)
    memset(outgoing, 0, sizeof *outgoing);
  if (!arena || !outgoing) {
    clx__error_set(error, CLX_BAD_ARGUMENT, 0);
    return false;
  }
  clx__bytes_init(&body->bytes, arena);
  body->first = true;
  body->status = CLX_OK;
  body->error = error;
  body->inside = "";
  body->repaired = NULL;
  return true;
}

/* Where a member stands. */
static void payment_where(const struct clx__outgoing *body, const char *name,
                          char where[CLX_ERROR_WHERE])
{
  size_t len = strlen(body->inside);
  memcpy(where, body->inside, len + 1);
  clx__where_add(where, name, CLX_ERROR_WHERE);
}

void clx__outgoing_fail(struct clx__outgoing *body, int status, const char *name)
{
  if (body->status != CLX_OK)
    return;
  body->status = clx__error_set(body->error, status, 0);
  if (body->error && name)
    payment_where(body, name, body->error->where);
}

/* Tells where bad bytes were replaced first. */
static void payment_repaired(struct clx__outgoing *body, const char *name)
{
  char where[CLX_ERROR_WHERE];
  if (body->repaired)
    return;
  payment_where(body, name, where);
  body->repaired = clx__arena_text(body->bytes.arena, where, strlen(where));
  if (!body->repaired)
    clx__outgoing_fail(body, CLX_NO_MEMORY, name);
}

static const char *payment_repair(struct clx__outgoing *body, const char *text, size_t *len)
{
  size_t size = *len < SIZE_MAX / 8 ? clx__text_repair(NULL, text, *len) : 0;
  char *copy = size ? clx_arena_alloc(body->bytes.arena, size) : NULL;
  if (copy)
    *len = clx__text_repair(copy, text, *len);
  return copy;
}

void clx__outgoing_text(struct clx__outgoing *body, enum clx__worth worth, const char *name,
                        const char *text)
{
  size_t len = text ? strlen(text) : 0;
  if (!text)
    return;
  if (clx__utf8_valid(text, len) != len) {
    if (worth != CLX__ACCESSORY) {
      clx__outgoing_fail(body, CLX_REPLY_TEXT, name);
      return;
    }
    text = payment_repair(body, text, &len);
    if (!text) {
      clx__outgoing_fail(body, CLX_NO_MEMORY, name);
      return;
    }
    payment_repaired(body, name);
  }
  clx__write_name(&body->bytes, &body->first, name);
  clx__write_text(&body->bytes, text, len);
}

void clx__outgoing_open(struct clx__outgoing *body, const char *name, const char *inside)
{
  clx__write_name(&body->bytes, &body->first, name);
  clx__bytes_putc(&body->bytes, '{');
  body->first = true;
  body->inside = inside;
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
  clx__outgoing_open(body, "error", "/data/error");
  clx__outgoing_text(body, CLX__IDENTIFIER, "code", outcome->error_code);
  clx__outgoing_text(body, CLX__ACCESSORY, "message", outcome->error_detail);
  clx__bytes_putc(&body->bytes, '}');
}

/* A member that an answer may have as well: its row says how a fault in it is treated. */
static void payment_text(struct clx__outgoing *body, const char *name, const char *text)
{
  const struct clx__key *row = clx__key_find(CLX_CALLBACK_CAPTURE, CLX__KEY_DATA, name);
  clx__outgoing_text(body, row ? row->worth : CLX__IDENTIFIER, name, text);
}

static void payment_write(struct clx__outgoing *body, const clx_payment_outcome *outcome)
{
  clx__bytes_puts(&body->bytes, outcome->success ? "{\"success\":true,\"data\":{"
                                                 : "{\"success\":false,\"data\":{");
  body->inside = "/data";
  payment_text(body, "action_id", outcome->action_id);
  payment_text(body, "message", outcome->message);
  payment_text(body, "error_code", outcome->error_code);
  payment_text(body, "error_detail", outcome->error_detail);
  payment_text(body, "avs_code", outcome->avs_code);
  payment_text(body, "avs_message", outcome->avs_message);
  payment_text(body, "cvv_code", outcome->cvv_code);
  payment_text(body, "cvv_message", outcome->cvv_message);
  payment_text(body, "fraud_review", outcome->fraud_review);
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
  int status = signature ? clx__bytes_end(bytes) : CLX_NO_MEMORY;
  if (status == CLX_OK)
    status = clx_sign(keys, bytes->at, bytes->len, signature);
  if (status != CLX_OK) {
    clx__outgoing_fail(body, status, NULL);
    return status;
  }
  outgoing->content_type = "application/json";
  outgoing->signature = signature;
  outgoing->body = bytes->at;
  outgoing->len = bytes->len;
  outgoing->repaired = body->repaired;
  return CLX_OK;
}

int clx_payment_outcome_write(const clx_keys *keys, const clx_payment_outcome *given,
                              clx_arena *arena, clx_outgoing *outgoing, clx_error *error)
{
  clx_payment_outcome outcome;
  struct clx__outgoing body;
  if (!clx__outgoing_init(&body, arena, outgoing, error))
    return CLX_BAD_ARGUMENT;
  if (CLX__STRUCT_COPY(&outcome, given, success) != CLX_OK)
    return clx__error_set(error, CLX_BAD_SIZE, 0);
  if (!outcome.action_id || *outcome.action_id == '\0') {
    body.inside = "/data";
    clx__outgoing_fail(&body, CLX_BAD_ARGUMENT, "action_id");
    return body.status;
  }
  payment_complete(&outcome);
  payment_write(&body, &outcome);
  return clx__outgoing_sign(&body, keys, outgoing);
}
