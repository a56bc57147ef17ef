/* The 2026 Payments API, as far as it is known. */
#include "service/service.h"

#include "json/writer.h"

#include <clx/experimental.h>

#include <string.h>

int clx_reply_error_text(clx_reply *reply, int http, const char *text)
{
  if (!reply)
    return CLX_BAD_ARGUMENT;
  if (reply->callback != CLX_CALLBACK_GENERIC)
    return clx__reply_fail_at(reply, CLX_REPLY_NOT_ALLOWED, CLX__AT_ERROR, NULL);
  if (clx_reply_error(reply, http, "", text) == CLX_OK)
    reply->error_plain = true;
  return reply->status;
}

int clx_payment_event_write(const clx_keys *keys, const char *event_type, const char *status,
                            const char *transaction_token, const char *session_token,
                            int64_t amount_cents, clx_arena *arena, clx_outgoing *outgoing,
                            clx_error *error)
{
  struct clx__outgoing body;
  if (!clx__outgoing_init(&body, arena, outgoing, error))
    return CLX_BAD_ARGUMENT;
  if (!event_type || !status) {
    clx__outgoing_fail(&body, CLX_BAD_ARGUMENT, event_type ? "status" : "event_type");
    return body.status;
  }
  clx__bytes_putc(&body.bytes, '{');
  clx__outgoing_text(&body, CLX__IDENTIFIER, "event_type", event_type);
  clx__outgoing_text(&body, CLX__IDENTIFIER, "status", status);
  clx__outgoing_open(&body, "data", "/data");
  clx__outgoing_text(&body, CLX__IDENTIFIER, "transaction_token", transaction_token);
  clx__outgoing_text(&body, CLX__IDENTIFIER, "session_token", session_token);
  clx__write_name(&body.bytes, &body.first, "amount_cents");
  clx__write_int(&body.bytes, amount_cents);
  clx__bytes_puts(&body.bytes, "}}");
  return clx__outgoing_sign(&body, keys, outgoing);
}
