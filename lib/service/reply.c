/* Putting values into an answer. */
#include "service/reply.h"

#include "json/number.h"
#include "json/reader.h"
#include "json/text.h"
#include "json/value.h"
#include "json/writer.h"
#include "schema/callback.h"

#include <clx/money.h>

#include <string.h>

#define REPLY_LINES_FIRST 16

int clx__reply_fail(clx_reply *reply, int status)
{
  if (reply->status == CLX_OK)
    reply->status = status;
  return reply->status;
}

static void reply_puts_init(struct clx__puts *puts)
{
  puts->first = NULL;
  puts->end = &puts->first;
}

void clx__reply_clear(clx_reply *reply)
{
  reply_puts_init(&reply->data);
  reply_puts_init(&reply->metadata);
  reply_puts_init(&reply->messages);
  reply->lines = NULL;
  reply->lines_end = &reply->lines;
  reply->places = NULL;
  reply->line_count = 0;
  reply->line_room = 0;
  memset(&reply->line_index, 0, sizeof reply->line_index);
  reply->invalid = NULL;
  reply->invalid_end = &reply->invalid;
  reply->acknowledged = false;
  reply->pending = false;
  reply->http = 0;
}

clx_reply *clx_reply_new(clx_arena *arena, uint32_t callback, const clx_document *document)
{
  clx_reply *reply = clx__callback_find(callback) ? clx__arena_zero(arena, sizeof *reply) : NULL;
  if (!reply)
    return NULL;
  reply->arena = arena;
  reply->callback = callback;
  reply->document = document;
  clx__reply_clear(reply);
  return reply;
}

int clx_reply_status(const clx_reply *reply)
{
  return reply->status;
}

bool clx__reply_is_empty(const clx_reply *reply)
{
  return !reply->data.first && !reply->metadata.first && !reply->messages.first && !reply->lines &&
         !reply->invalid && !reply->acknowledged && reply->http == 0;
}

const clx_resource *clx__reply_primary(const clx_reply *reply)
{
  return reply->document && reply->document->data_count ? reply->document->data[0] : NULL;
}

/* -------- puts -------- */

const struct clx__put *clx__put_find(const struct clx__puts *puts, const char *key)
{
  const struct clx__put *put = puts->first;
  while (put && strcmp(put->key, key) != 0)
    put = put->next;
  return put;
}

static struct clx__puts *reply_place(clx_reply *reply, int place)
{
  if (place == CLX_IN_DATA)
    return &reply->data;
  if (place == CLX_IN_METADATA)
    return &reply->metadata;
  if (place < CLX__FIRST_LINE || (uint32_t)(place - CLX__FIRST_LINE) >= reply->line_count)
    return NULL;
  return &reply->places[place - CLX__FIRST_LINE]->puts;
}

static bool reply_is_utf8(const char *text)
{
  size_t len = strlen(text);
  return clx__utf8_valid(text, len) == len;
}

int clx__reply_text(clx_reply *reply, const char *text, const char **copy)
{
  if (!reply_is_utf8(text))
    return clx__reply_fail(reply, CLX_REPLY_TEXT);
  *copy = clx__arena_text(reply->arena, text, strlen(text));
  return *copy ? CLX_OK : clx__reply_fail(reply, CLX_NO_MEMORY);
}

static int reply_add(clx_reply *reply, struct clx__puts *puts, const struct clx__put *value)
{
  struct clx__put *put = clx_arena_alloc(reply->arena, sizeof *put);
  if (!put)
    return clx__reply_fail(reply, CLX_NO_MEMORY);
  *put = *value;
  put->next = NULL;
  *puts->end = put;
  puts->end = &put->next;
  return CLX_OK;
}

/* What must hold before a value is made for it. */
static int reply_may_put(clx_reply *reply, int place, const char *key)
{
  struct clx__puts *puts = reply_place(reply, place);
  if (reply->status != CLX_OK)
    return reply->status;
  if (!puts || !key)
    return clx__reply_fail(reply, CLX_BAD_ARGUMENT);
  if (!reply_is_utf8(key))
    return clx__reply_fail(reply, CLX_REPLY_TEXT);
  bool is_id = place >= CLX__FIRST_LINE && strcmp(key, "id") == 0; /* clx_reply_line gave it */
  if (is_id || clx__put_find(puts, key))
    return clx__reply_fail(reply, CLX_REPLY_TWICE);
  return CLX_OK;
}

/* Keeps a copy of `json` as the value of a key. */
static int reply_put(clx_reply *reply, int place, const char *key, uint32_t kind, int64_t integer,
                     const char *json, size_t len)
{
  struct clx__put value = {NULL, NULL, kind, integer, NULL, len};
  if (reply_may_put(reply, place, key) != CLX_OK)
    return reply->status;
  value.key = clx__arena_text(reply->arena, key, strlen(key));
  value.json = clx__arena_text(reply->arena, json, len);
  if (!value.key || !value.json)
    return clx__reply_fail(reply, CLX_NO_MEMORY);
  return reply_add(reply, reply_place(reply, place), &value);
}

int clx_reply_put_int(clx_reply *reply, int place, const char *key, int64_t value)
{
  char digits[CLX__NUMBER_INT_MAX];
  size_t len = clx__number_write_int(digits, value);
  return reply_put(reply, place, key, CLX_KIND_INTEGER, value, digits, len);
}

int clx_reply_put_real(clx_reply *reply, int place, const char *key, double value)
{
  char digits[32];
  if (value - value != 0.0) /* not finite */
    return clx__reply_fail(reply, CLX_REPLY_RANGE);
  size_t len = clx__number_write_real(digits, value);
  return reply_put(reply, place, key, CLX_KIND_REAL, 0, digits, len);
}

int clx_reply_put_bool(clx_reply *reply, int place, const char *key, bool value)
{
  const char *word = value ? "true" : "false";
  return reply_put(reply, place, key, CLX_KIND_BOOLEAN, value, word, strlen(word));
}

int clx_reply_put_null(clx_reply *reply, int place, const char *key)
{
  return reply_put(reply, place, key, CLX_KIND_NULL, 0, "null", strlen("null"));
}

int clx_reply_put_str(clx_reply *reply, int place, const char *key, const char *value)
{
  struct clx__bytes text;
  if (!value)
    return clx__reply_fail(reply, CLX_BAD_ARGUMENT);
  if (!reply_is_utf8(value))
    return clx__reply_fail(reply, CLX_REPLY_TEXT);
  clx__bytes_init(&text, reply->arena);
  clx__write_text(&text, value, strlen(value));
  if (clx__bytes_end(&text) != CLX_OK)
    return clx__reply_fail(reply, CLX_NO_MEMORY);
  return reply_put(reply, place, key, CLX_KIND_TEXT, 0, text.at, text.len);
}

/* Checks one JSON value and finds it without the white space around it. */
static int reply_json(const char *json, size_t len, clx_value *value)
{
  struct clx__reader reader;
  struct clx__span span;
  if (!json)
    return CLX_REPLY_JSON;
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

int clx_reply_put_json(clx_reply *reply, int place, const char *key, const char *json, size_t len)
{
  clx_value value;
  if (reply_json(json, len, &value) != CLX_OK)
    return clx__reply_fail(reply, CLX_REPLY_JSON);
  return reply_put(reply, place, key, value.kind, value.integer, value.text, value.len);
}

int clx_reply_put_decimal(clx_reply *reply, int place, const char *key, const char *decimal)
{
  clx_value value;
  size_t len = decimal ? strlen(decimal) : 0;
  if (len == 0 || clx__number_scan(decimal, len) != len || !clx__number_is_finite(decimal, len))
    return clx__reply_fail(reply, CLX_REPLY_RANGE);
  clx__value_of(decimal, len, &value);
  return reply_put(reply, place, key, value.kind, value.integer, decimal, len);
}

int clx_reply_put_money(clx_reply *reply, int place, const char *key, int64_t cents,
                        const char *currency)
{
  char decimal[CLX_MONEY_TEXT];
  int status = clx_money_number(cents, currency, decimal, sizeof decimal);
  if (status != CLX_OK)
    return clx__reply_fail(reply, status);
  /* REAL even without a fraction: major units never fit a key that wants minor ones. */
  return reply_put(reply, place, key, CLX_KIND_REAL, 0, decimal, strlen(decimal));
}

/* -------- lines -------- */

static struct clx__line *reply_line_find(const clx_reply *reply, const char *id)
{
  return (struct clx__line *)(void *)clx__index_find(&reply->line_index, "line_items", id);
}

/* Doubles the room for lines, and makes the index anew. */
static int reply_line_grow(clx_reply *reply)
{
  uint32_t room = reply->line_room ? reply->line_room * 2 : REPLY_LINES_FIRST;
  struct clx__line **places = clx__arena_resize(
      reply->arena, reply->places, reply->line_room * sizeof *places, room * sizeof *places);
  if (!places)
    return CLX_NO_MEMORY;
  reply->places = places; /* at once: the old ones may be gone */
  if (clx__index_init(&reply->line_index, reply->arena, room) != CLX_OK)
    return CLX_NO_MEMORY;
  reply->line_room = room;
  for (struct clx__line *line = reply->lines; line; line = line->next)
    clx__index_add(&reply->line_index, &line->self);
  return CLX_OK;
}

static struct clx__line *reply_line_new(clx_reply *reply, const char *id)
{
  if (reply->line_count == reply->line_room && reply_line_grow(reply) != CLX_OK)
    return NULL;
  struct clx__line *line = clx__arena_zero(reply->arena, sizeof *line);
  if (!line)
    return NULL;
  line->self.type = "line_items";
  line->self.id = clx__arena_text(reply->arena, id, strlen(id));
  if (!line->self.id)
    return NULL;
  reply_puts_init(&line->puts);
  line->place = CLX__FIRST_LINE + (int)reply->line_count;
  reply->places[reply->line_count++] = line;
  *reply->lines_end = line;
  reply->lines_end = &line->next;
  clx__index_add(&reply->line_index, &line->self);
  return line;
}

int clx_reply_line(clx_reply *reply, const char *line_item_id)
{
  if (reply->status == CLX_OK && (!line_item_id || *line_item_id == '\0'))
    clx__reply_fail(reply, CLX_BAD_ARGUMENT);
  else if (reply->status == CLX_OK && !reply_is_utf8(line_item_id))
    clx__reply_fail(reply, CLX_REPLY_TEXT);
  if (reply->status != CLX_OK)
    return -1;
  struct clx__line *line = reply_line_find(reply, line_item_id);
  if (!line)
    line = reply_line_new(reply, line_item_id);
  if (line)
    return line->place;
  clx__reply_fail(reply, CLX_NO_MEMORY);
  return -1;
}

/* -------- for every callback -------- */

int clx_reply_error(clx_reply *reply, int http, const char *code, const char *message)
{
  if (reply->status != CLX_OK)
    return reply->status;
  if (http < 400 || http > 599)
    return clx__reply_fail(reply, CLX_REPLY_HTTP);
  if (!code || !message)
    return clx__reply_fail(reply, CLX_BAD_ARGUMENT);
  if (clx__reply_text(reply, code, &reply->error_code) != CLX_OK ||
      clx__reply_text(reply, message, &reply->error_message) != CLX_OK)
    return reply->status;
  reply->http = http;
  reply->error_plain = false;
  return CLX_OK;
}

/* Keeps one element of `messages`. */
static int reply_add_message(clx_reply *reply, struct clx__bytes *text)
{
  struct clx__put value = {NULL, "", CLX_KIND_OBJECT, 0, NULL, 0};
  if (clx__bytes_end(text) != CLX_OK)
    return clx__reply_fail(reply, CLX_NO_MEMORY);
  value.json = text->at;
  value.len = text->len;
  return reply_add(reply, &reply->messages, &value);
}

int clx_reply_message(clx_reply *reply, const char *name, bool flash, const char *body_json)
{
  struct clx__bytes text;
  clx_value body;
  const char *json = body_json ? body_json : "{}";
  if (reply->status != CLX_OK)
    return reply->status;
  if (!name)
    return clx__reply_fail(reply, CLX_BAD_ARGUMENT);
  if (!reply_is_utf8(name))
    return clx__reply_fail(reply, CLX_REPLY_TEXT);
  if (reply_json(json, strlen(json), &body) != CLX_OK || body.kind != CLX_KIND_OBJECT)
    return clx__reply_fail(reply, CLX_REPLY_JSON);
  clx__bytes_init(&text, reply->arena);
  clx__bytes_puts(&text, "{\"name\":");
  clx__write_text(&text, name, strlen(name));
  clx__bytes_puts(&text, ",\"flash\":");
  clx__write_bool(&text, flash);
  clx__bytes_puts(&text, ",\"body\":");
  clx__bytes_put(&text, body.text, body.len);
  clx__bytes_putc(&text, '}');
  return reply_add_message(reply, &text);
}

int clx_reply_message_json(clx_reply *reply, const char *json, size_t len)
{
  struct clx__bytes text;
  clx_value value;
  if (reply->status != CLX_OK)
    return reply->status;
  if (reply_json(json, len, &value) != CLX_OK)
    return clx__reply_fail(reply, CLX_REPLY_JSON);
  clx__bytes_init(&text, reply->arena);
  clx__bytes_put(&text, value.text, value.len);
  return reply_add_message(reply, &text);
}

int clx_reply_fail(clx_reply *reply)
{
  return clx__reply_fail(reply, CLX_HANDLER_FAILED);
}
