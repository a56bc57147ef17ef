/* An answer as a whole: made, cleared, refused; its texts and its notifications. */
#include "service/reply.h"

#include "base/status.h"
#include "json/number.h"
#include "json/reader.h"
#include "json/text.h"
#include "json/value.h"
#include "json/writer.h"

#include <clx/resources.h>

#include <string.h>

/* What a refusal says that was given no text. */
#define REPLY_NO_MESSAGE "refused"

/* Nobody who chooses names may know what they are hashed with: it is the key of the document, where
 * it has one, or else addresses, which nobody outside the process knows. */
static void reply_key(clx_reply *reply)
{
  const struct clx__document *document = (const struct clx__document *)reply->document;
  uintptr_t parts[2] = {(uintptr_t)reply, (uintptr_t)&clx_reply_new};
  size_t len = sizeof parts < CLX__NAMESET_KEY ? sizeof parts : CLX__NAMESET_KEY;
  if (document && document->has_key)
    memcpy(reply->naming.key, document->key, CLX__NAMESET_KEY);
  else
    memcpy(reply->naming.key, parts, len);
}

void clx__reply_attach(clx_reply *reply, clx_call *call, const uint8_t mac[CLX_MAC_LEN])
{
  reply->call = call;
  memcpy(reply->naming.key, mac, CLX__NAMESET_KEY); /* whoever chooses ids in a body changes it */
}

void clx__reply_clear(clx_reply *reply)
{
  struct clx__puts no_puts = {NULL, NULL, 0, NULL};
  struct clx__nameset no_names = {NULL, 0, 0};
  struct clx__notes no_notes = {NULL, 0, 0, 0, 0};
  reply->notes = no_notes;
  reply->data = no_puts;
  reply->metadata = no_puts;
  reply->has_metadata = false;
  clx__bytes_init(&reply->messages, reply->naming.arena);
  reply->message_count = 0;
  reply->has_messages = false;
  reply->lines = NULL;
  reply->line_count = 0;
  reply->line_room = 0;
  reply->line_names = no_names;
  reply->like_place = 0;
  reply->not_valid = false;
  reply->invalid = NULL;
  reply->invalid_end = &reply->invalid;
  reply->invalid_names = no_names;
  reply->acknowledged = false;
  reply->pending = false;
  reply->http = 0;
  clx__bytes_init(&reply->reserve, reply->naming.arena);
}

clx_reply *clx_reply_new(clx_arena *arena, uint32_t callback, const clx_document *document)
{
  bool fits = arena && clx__callback_find(callback);
  clx_reply *reply = fits ? clx__arena_zero(arena, sizeof *reply) : NULL;
  if (!reply)
    return NULL;
  reply->naming.arena = arena;
  reply->callback = callback;
  reply->document = document;
  clx__error_set(&reply->failure, CLX_OK, 0);
  reply_key(reply);
  clx__reply_clear(reply);
  return reply;
}

bool clx__reply_is_empty(const clx_reply *reply)
{
  return !reply->data.first && !reply->has_metadata && !reply->has_messages && !reply->line_count &&
         !reply->acknowledged && !clx__reply_is_refusal(reply);
}

const clx_resource *clx__reply_primary(const clx_reply *reply)
{
  return reply->document && reply->document->data_count ? reply->document->data[0] : NULL;
}

static const char *reply_currency(clx_reply *reply)
{
  const clx_resource *primary = clx__reply_primary(reply);
  const clx_external_payment *payment = clx_as(primary, CLX_TYPE_EXTERNAL_PAYMENTS);
  clx_value code;
  if (payment)
    primary = payment->order ? &payment->order->self : NULL;
  if (!primary || clx_get(primary, "currency_code", &code) != CLX_OK ||
      code.kind != CLX_KIND_TEXT || code.drifted || code.escaped)
    return "";
  const char *copy = clx__arena_text(reply->naming.arena, code.text, code.len);
  if (copy)
    return copy;
  clx__reply_fail(reply, CLX_NO_MEMORY); /* without it any currency would pass */
  return "";
}

const char *clx__reply_currency(clx_reply *reply)
{
  if (!reply->currency)
    reply->currency = reply_currency(reply);
  return *reply->currency ? reply->currency : NULL;
}

/* -------- faults -------- */

int clx__reply_unfit(clx_reply *reply, bool accessory, int status, int place, const char *key)
{
  if (accessory && status != CLX_NO_MEMORY) /* which is no fault of the value */
    clx__reply_note(reply, status, "a value that cannot be sent was left out", place, key);
  else
    clx__reply_fail_at(reply, status, place, key);
  return reply->status;
}

int clx_reply_fail(clx_reply *reply)
{
  if (!reply)
    return CLX_BAD_ARGUMENT;
  reply->lasting = true;
  return clx__reply_fail(reply, CLX_HANDLER_FAILED);
}

/* A number in a place that holds no name. */
static void reply_tell(clx_reply *reply, int returned)
{
  char digits[CLX__NUMBER_INT_MAX + 1];
  bool known = strcmp(clx_status_name(returned), "CLX_UNKNOWN") != 0;
  digits[clx__number_write_int(digits, returned)] = '\0';
  const char *number = known ? clx_status_name(returned) : digits;
  char *where = reply->failure.where;
  size_t len = strlen("returned ");
  memcpy(where, "returned ", len);
  memcpy(where + len, number, strlen(number) + 1);
}

void clx__reply_returned(clx_reply *reply, int returned)
{
  if (returned == CLX_OK || returned == reply->status)
    return;
  reply->lasting = reply->lasting || returned != CLX_MISSING_DATA;
  if (reply->status != CLX_OK)
    return;
  clx__reply_fail(reply, returned == CLX_MISSING_DATA ? returned : CLX_HANDLER_FAILED);
  if (returned == CLX_MISSING_DATA)
    clx__payment_missing(clx__reply_primary(reply), reply->callback, &reply->failure);
  else
    reply_tell(reply, returned);
}

/* -------- texts -------- */

static const char *reply_repair(clx_reply *reply, const char *text, size_t *len)
{
  size_t size = *len < SIZE_MAX / 8 ? clx__text_repair(NULL, text, *len) : 0;
  char *copy = size ? clx_arena_alloc(reply->naming.arena, size + 1) : NULL;
  if (!copy)
    return NULL;
  clx__text_repair(copy, text, *len);
  copy[size] = '\0';
  *len = size;
  return copy;
}

const char *clx__reply_utf8(clx_reply *reply, bool accessory, const char *text, size_t *len,
                            int place, const char *key)
{
  if (clx__utf8_valid(text, *len) == *len)
    return text;
  const char *good = accessory ? reply_repair(reply, text, len) : NULL;
  if (good)
    clx__reply_note(reply, CLX_REPLY_TEXT, "bytes that are not UTF-8 were replaced", place, key);
  else
    clx__reply_unfit(reply, accessory, accessory ? CLX_NO_MEMORY : CLX_REPLY_TEXT, place, key);
  return good;
}

const char *clx__reply_text(clx_reply *reply, bool accessory, const char *text, int place,
                            const char *key)
{
  size_t len = strlen(text);
  const char *good = clx__reply_utf8(reply, accessory, text, &len, place, key);
  if (!good || good != text)
    return good;
  const char *copy = clx__arena_text(reply->naming.arena, text, len);
  if (!copy)
    clx__reply_unfit(reply, accessory, CLX_NO_MEMORY, place, key);
  return copy;
}

int clx__reply_json(const char *json, size_t len, clx_value *value)
{
  struct clx__reader reader;
  struct clx__span span;
  clx__reader_init(&reader, json, len, 0, UINT32_MAX, true);
  if (!clx__reader_skip(&reader, &span) || !clx__reader_finish(&reader))
    return CLX_REPLY_JSON;
  clx__value_of(span.at, span.len, value);
  if (value->kind == CLX_KIND_TEXT) {
    value->text = span.at;
    value->len = span.len;
  }
  return CLX_OK;
}

bool clx__reply_reserve(clx_reply *reply, size_t more)
{
  struct clx__bytes reserve = reply->reserve;
  if (more >= SIZE_MAX / 8 || !clx__bytes_reserve(&reserve, reserve.len + more + CLX__ERROR_BODY))
    return false;      /* what was there stays */
  reserve.len += more; /* what was asked for so far; nothing is written yet */
  reply->reserve = reserve;
  return true;
}

/* -------- refusals -------- */

/* A code is found by programs, so it is never changed. What it refuses stays refused without it. */
static void reply_code(clx_reply *reply, const char *code)
{
  reply->error_code = code ? clx__reply_text(reply, false, code, CLX__AT_ERROR, "code") : NULL;
  if (!code)
    clx__reply_fail_at(reply, CLX_BAD_ARGUMENT, CLX__AT_ERROR, "code");
  reply->lasting = reply->lasting || !reply->error_code;
}

int clx_reply_error(clx_reply *reply, int http, const char *code, const char *message)
{
  if (!reply)
    return CLX_BAD_ARGUMENT;
  if (http < 400 || http > 599)
    return clx__reply_fail_at(reply, CLX_REPLY_HTTP, CLX__AT_ERROR, NULL);
  reply->http = http;
  reply->error_plain = false;
  reply_code(reply, code);
  reply->error_message =
      message ? clx__reply_text(reply, true, message, CLX__AT_ERROR, "message") : NULL;
  if (!message)
    clx__reply_unfit(reply, true, CLX_BAD_ARGUMENT, CLX__AT_ERROR, "message");
  else
    reply->lasting = reply->lasting || !reply->error_message;
  if (!reply->error_message)
    reply->error_message = REPLY_NO_MESSAGE;
  size_t room = clx__text_literal_size(reply->error_message, strlen(reply->error_message));
  if (reply->error_code)
    room += clx__text_literal_size(reply->error_code, strlen(reply->error_code));
  (void)clx__reply_reserve(reply, room); /* without it, all leaves that there is memory for */
  return reply->error_code ? CLX_OK : reply->status;
}

/* -------- notifications -------- */

/* An element that there was no memory for is taken back. */
static void reply_messages_end(clx_reply *reply, size_t before)
{
  if (reply->messages.failed) {
    reply->messages.len = before;
    clx__reply_unfit(reply, true, CLX_NO_MEMORY, CLX__AT_MESSAGE, NULL);
    return;
  }
  reply->has_messages = true;
  reply->message_count++;
}

void clx__reply_add_message(clx_reply *reply, const char *json, size_t len)
{
  struct clx__bytes *messages = &reply->messages;
  size_t before = messages->len;
  if (before)
    clx__bytes_putc(messages, ',');
  clx__bytes_put(messages, json, len);
  reply_messages_end(reply, before);
}

/* The body of a notification: an object, {} when it is none. */
static void reply_message_body(clx_reply *reply, const char *json, clx_value *body)
{
  size_t len = strlen(json);
  const char *good = clx__reply_utf8(reply, true, json, &len, CLX__AT_MESSAGE, "body");
  if (good && clx__reply_json(good, len, body) == CLX_OK && body->kind == CLX_KIND_OBJECT)
    return;
  if (good)
    clx__reply_unfit(reply, true, CLX_REPLY_JSON, CLX__AT_MESSAGE, "body");
  body->text = "{}";
  body->len = strlen("{}");
}

int clx_reply_message(clx_reply *reply, const char *name, bool flash, const char *body_json)
{
  if (!reply)
    return CLX_BAD_ARGUMENT;
  struct clx__bytes *messages = &reply->messages;
  size_t before = messages->len;
  size_t len = name ? strlen(name) : 0;
  clx_value body;
  if (!name)
    return clx__reply_unfit(reply, true, CLX_BAD_ARGUMENT, CLX__AT_MESSAGE, "name");
  name = clx__reply_utf8(reply, true, name, &len, CLX__AT_MESSAGE, "name");
  if (!name)
    return reply->status;
  reply_message_body(reply, body_json ? body_json : "{}", &body);
  clx__bytes_puts(messages, before ? ",{\"name\":" : "{\"name\":");
  clx__write_text(messages, name, len);
  clx__bytes_puts(messages, ",\"flash\":");
  clx__write_bool(messages, flash);
  clx__bytes_puts(messages, ",\"body\":");
  clx__bytes_put(messages, body.text, body.len);
  clx__bytes_putc(messages, '}');
  reply_messages_end(reply, before);
  return reply->status;
}

int clx_reply_message_json(clx_reply *reply, const char *json, size_t len)
{
  if (!reply)
    return CLX_BAD_ARGUMENT;
  clx_value value;
  const char *good = json ? clx__reply_utf8(reply, true, json, &len, CLX__AT_MESSAGE, NULL) : "";
  if (!good)
    return reply->status;
  if (clx__reply_json(good, json ? len : 0, &value) != CLX_OK)
    return clx__reply_unfit(reply, true, CLX_REPLY_JSON, CLX__AT_MESSAGE, NULL);
  clx__reply_add_message(reply, value.text, value.len);
  return reply->status;
}
