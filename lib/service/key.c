/* What names a request, so that a host can do its work once: a digest of what is asked for, not of
 * the body, which changes when the request is repeated. */
#include "service/service.h"

#include "json/writer.h"

#include <clx/resources.h>

#include <string.h>

/* Members in which requests of one callback differ, beside type and id: the payment token, the
 * amount asked and the balance it is taken from. */
struct key_row {
  uint32_t callback;
  char members[3][24]; /* "" for none; in place, so that nothing has to be relocated */
};

static const struct key_row key_rows[] = {
    {CLX_CALLBACK_AUTHORIZE, {"payment_source_token", "", ""}}, /* and the order's total */
    {CLX_CALLBACK_CAPTURE, {"token", "capture_amount_cents", "capture_balance_cents"}},
    {CLX_CALLBACK_VOID, {"token", "void_balance_cents", ""}},
    {CLX_CALLBACK_REFUND, {"token", "refund_amount_cents", "refund_balance_cents"}},
    {CLX_CALLBACK_CUSTOMER_TOKEN, {"payment_source_token", "", ""}},
    {CLX_CALLBACK_WEBHOOK, {"updated_at", "", ""}},
    {CLX_CALLBACK_GENERIC, {"token", "session_amount_cents", "amount_cents"}}, /* and the pattern */
};

/* Parts are JSON values with a newline after each, so that no two lists of parts have the same
 * bytes. */
static void key_text(struct clx__bytes *bytes, const char *text)
{
  if (text)
    clx__write_text(bytes, text, strlen(text));
  clx__bytes_putc(bytes, '\n');
}

static void key_member(struct clx__bytes *bytes, const clx_resource *resource, const char *name)
{
  clx_value value;
  if (clx_get(resource, name, &value) == CLX_OK && value.kind == CLX_KIND_INTEGER)
    clx__write_int(bytes, value.integer);
  else if (value.kind == CLX_KIND_TEXT)
    clx__write_text(bytes, value.text, value.len);
  else if (value.text) /* of a kind that was not declared: as it was sent */
    clx__bytes_put(bytes, value.text, value.len);
  clx__bytes_putc(bytes, '\n');
}

static void key_members(struct clx__bytes *bytes, const clx_resource *resource, uint32_t callback)
{
  for (size_t i = 0; i < sizeof key_rows / sizeof key_rows[0]; i++)
    for (size_t k = 0; key_rows[i].callback == callback && k < 3; k++)
      if (*key_rows[i].members[k])
        key_member(bytes, resource, key_rows[i].members[k]);
}

/* An authorization asks for the total of the order, which is another resource, in its currency. */
static void key_total(struct clx__bytes *bytes, const clx_resource *resource)
{
  const clx_external_payment *payment = clx_as(resource, CLX_TYPE_EXTERNAL_PAYMENTS);
  if (!payment || !payment->order)
    return;
  key_member(bytes, &payment->order->self, "total_amount_with_taxes_cents");
  key_member(bytes, &payment->order->self, "currency_code");
}

static int key_write(const clx_call *call, struct clx__bytes *bytes)
{
  const clx_resource *resource = call->document->data[0];
  uint32_t callback = call->endpoint->callback;
  key_text(bytes, clx_callback_name(callback));
  key_text(bytes, callback == CLX_CALLBACK_GENERIC ? call->endpoint->pattern : call->topic);
  key_text(bytes, resource->type);
  key_text(bytes, resource->id);
  key_members(bytes, resource, callback);
  if (callback == CLX_CALLBACK_AUTHORIZE)
    key_total(bytes, resource);
  return clx__bytes_end(bytes);
}

int clx_call_key(const clx_call *call, char key[CLX_CALL_KEY])
{
  if (!key)
    return CLX_BAD_ARGUMENT;
  struct clx__bytes bytes;
  key[0] = '\0';
  if (!call)
    return CLX_BAD_ARGUMENT;
  if (!call->document || call->document->data_count == 0)
    return CLX_BAD_STATE;
  clx__bytes_init(&bytes, call->arena);
  int status = key_write(call, &bytes);
  if (status != CLX_OK)
    return status;
  clx__digest_hex(bytes.at, bytes.len, key);
  return CLX_OK;
}
