/* The 2026 Payments API, as far as it is known. */
#include "service/service.h"

#include "json/text.h"
#include "json/writer.h"

#include <clx/experimental.h>

#include <string.h>

clx_endpoint *clx_service_on_generic(clx_service *service, const char *pattern, uint32_t type_id,
                                     clx_webhook_handler handler, void *user)
{
  bool known = type_id == CLX_TYPE_UNKNOWN || clx_type_at(type_id);
  clx_endpoint *endpoint = clx__endpoint_add(service, pattern, NULL, CLX_CALLBACK_GENERIC,
                                             known ? (clx__handler)handler : NULL, user);
  if (endpoint)
    endpoint->target = type_id;
  return endpoint;
}

int clx_reply_error_text(clx_reply *reply, int http, const char *text)
{
  if (reply->callback != CLX_CALLBACK_GENERIC)
    return clx__reply_fail(reply, CLX_REPLY_NOT_ALLOWED);
  if (clx_reply_error(reply, http, "", text) == CLX_OK)
    reply->error_plain = true;
  return reply->status;
}

static int experimental_text(struct clx__bytes *bytes, bool *first, const char *name,
                             const char *text)
{
  size_t len = text ? strlen(text) : 0;
  if (!text)
    return CLX_OK;
  clx__write_name(bytes, first, name);
  clx__write_text(bytes, text, len);
  return clx__utf8_valid(text, len) == len ? CLX_OK : CLX_REPLY_TEXT;
}

/* Appends a text and keeps the first failure. */
static void experimental_add(struct clx__bytes *bytes, bool *first, const char *name,
                             const char *text, int *status)
{
  int added = experimental_text(bytes, first, name, text);
  if (*status == CLX_OK)
    *status = added;
}

int clx_payment_event_write(const clx_keys *keys, const char *event_type, const char *status,
                            const char *transaction_token, const char *session_token,
                            int64_t amount_cents, clx_arena *arena, clx_outgoing *outgoing)
{
  struct clx__bytes bytes;
  bool first = true;
  int result = CLX_OK;
  memset(outgoing, 0, sizeof *outgoing);
  if (!event_type || !status)
    return CLX_BAD_ARGUMENT;
  clx__bytes_init(&bytes, arena);
  clx__bytes_putc(&bytes, '{');
  experimental_add(&bytes, &first, "event_type", event_type, &result);
  experimental_add(&bytes, &first, "status", status, &result);
  clx__write_name(&bytes, &first, "data");
  clx__bytes_putc(&bytes, '{');
  first = true;
  experimental_add(&bytes, &first, "transaction_token", transaction_token, &result);
  experimental_add(&bytes, &first, "session_token", session_token, &result);
  clx__write_name(&bytes, &first, "amount_cents");
  clx__write_int(&bytes, amount_cents);
  clx__bytes_puts(&bytes, "}}");
  return result == CLX_OK ? clx__outgoing_sign(keys, &bytes, outgoing) : result;
}
