/* event.c - what API Gateway did to a request, undone; and an answer as it wants it. */
#include "event.h"

#include <sodium.h>
#include <string.h>

/* A member of the event. Its text may have escapes of JSON, which only bodies need. */
static clx_value event_get(struct evbuffer *event, const char *pointer)
{
  clx_value value = {0};

  clx_json_get((char *)evbuffer_pullup(event, -1), evbuffer_get_length(event), pointer, &value);
  return value;
}

/* Feeds the body as it was sent. Base64 is undone where the call wants the bytes: what is read lies
 * behind what is written. */
static void event_feed(clx_call *call, const clx_value *body, bool coded)
{
  size_t len = body->len + 1; /* its text and a NUL, at most */
  char *room = clx_call_room(call, len);

  if (!room || clx_value_text(body, room, len, &len) != CLX_OK)
    return; /* no body is what is left, and no signature is right for that */
  len--;
  if (coded)
    sodium_base642bin((unsigned char *)room, len, room, len, NULL, &len, NULL,
                      sodium_base64_VARIANT_ORIGINAL);
  clx_call_took(call, len);
}

static void event_put(const clx_response *response, struct evbuffer *out)
{
  evbuffer_add_printf(out, "{\"statusCode\":%d,\"headers\":{\"content-type\":\"%s\"},\"body\":\"",
                      (int)response->http, response->content_type);
  for (size_t i = 0; i < response->len; i++) /* JSON within JSON */
    evbuffer_add_printf(out, strchr("\"\\", response->body[i]) ? "\\%c" : "%c", response->body[i]);
  evbuffer_add_printf(out, "\"}");
}

bool event_answer(clx_call *call, struct evbuffer *event, struct evbuffer *out)
{
  clx_value path = event_get(event, "/rawPath");
  clx_value method = event_get(event, "/requestContext/http/method");
  clx_value signature = event_get(event, "/headers/x-commercelayer-signature");
  clx_value topic = event_get(event, "/headers/x-commercelayer-topic");
  clx_value body = event_get(event, "/body");
  clx_response response;

  if (path.kind != CLX_KIND_TEXT)
    return evbuffer_add_printf(out, "{\"errorMessage\":\"no event of an HTTP API\"}"), false;
  clx_call_begin(call, method.text, method.len, path.text, path.len, signature.text, signature.len,
                 topic.text, topic.len, 0, NULL);
  event_feed(call, &body, event_get(event, "/isBase64Encoded").integer);
  clx_call_end(call, &response);
  event_put(&response, out);
  clx_call_reset(call);
  return true;
}
