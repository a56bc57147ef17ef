/* Putting values into an answer. */
#include "service/reply.h"

#include "json/number.h"
#include "json/reader.h"
#include "json/text.h"
#include "json/value.h"
#include "json/writer.h"
#include "schema/callback.h"
#include "schema/hash.h"

#include <clx/money.h>

#include <string.h>

#define REPLY_LINES_FIRST 16
#define REPLY_LINES_MAX   (UINT32_MAX / 64) /* they and their slots have less than 3 GB */

int clx__reply_fail(clx_reply *reply, int status)
{
  if (reply->status == CLX_OK)
    reply->status = status;
  return reply->status;
}

void clx__reply_clear(clx_reply *reply)
{
  struct clx__puts none = {NULL, NULL};
  reply->data = none;
  reply->metadata = none;
  clx__bytes_init(&reply->messages, reply->arena);
  reply->lines = NULL;
  reply->line_count = 0;
  reply->line_room = 0;
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
  return !reply->data.first && !reply->metadata.first && !reply->messages.len &&
         !reply->line_count && !reply->invalid && !reply->acknowledged && reply->http == 0;
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
  return &reply->lines[place - CLX__FIRST_LINE].puts;
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

/* Lines mostly have the same keys in the same order: the put of the line before that stands where
 * the next one of this line will, or NULL. */
static const struct clx__put *reply_like(const clx_reply *reply, int place)
{
  if (place <= CLX__FIRST_LINE)
    return NULL;
  const struct clx__line *line = &reply->lines[place - CLX__FIRST_LINE];
  const struct clx__put *like = line[-1].puts.first;
  for (const struct clx__put *put = line->puts.first; put && like; put = put->next)
    like = like->next;
  return like;
}

/* Finds the row of a key, and a name that stays: a copy only where there is no other. */
static int reply_key(clx_reply *reply, int place, const char *key, struct clx__put *value)
{
  const struct clx__put *like = reply_like(reply, place);
  if (like && strcmp(like->key, key) == 0) {
    value->key = like->key;
    value->row = like->row;
    return CLX_OK;
  }
  if (place >= CLX__FIRST_LINE && strcmp(key, "id") == 0) /* clx_reply_line gave it */
    return clx__reply_fail(reply, CLX_REPLY_TWICE);
  if (place != CLX_IN_METADATA)
    value->row =
        clx__key_find(reply->callback, place == CLX_IN_DATA ? CLX__KEY_DATA : CLX__KEY_LINE, key);
  if (!value->row)
    return clx__reply_text(reply, key, &value->key);
  value->key = value->row->name;
  return CLX_OK;
}

/* What must hold before a value is made for a key. */
static int reply_may_put(clx_reply *reply, const struct clx__puts *puts, const char *key)
{
  if (reply->status != CLX_OK)
    return reply->status;
  if (!puts || !key)
    return clx__reply_fail(reply, CLX_BAD_ARGUMENT);
  if (clx__put_find(puts, key))
    return clx__reply_fail(reply, CLX_REPLY_TWICE);
  return CLX_OK;
}

/* A new value with room for `len` bytes of text; NULL after a failure. */
static struct clx__put *reply_put(clx_reply *reply, int place, const char *key, uint32_t kind,
                                  int64_t integer, size_t len)
{
  struct clx__put value = {.integer = integer, .len = len, .kind = kind};
  struct clx__puts *puts = reply_place(reply, place);
  if (reply_may_put(reply, puts, key) != CLX_OK || reply_key(reply, place, key, &value) != CLX_OK)
    return NULL;
  struct clx__put *put = clx_arena_alloc(reply->arena, sizeof *put + len);
  if (!put) {
    clx__reply_fail(reply, CLX_NO_MEMORY);
    return NULL;
  }
  *put = value;
  *(puts->last ? &puts->last->next : &puts->first) = put;
  puts->last = put;
  return put;
}

/* Keeps a copy of `json` as the value of a key. */
static int reply_put_copy(clx_reply *reply, int place, const char *key, uint32_t kind,
                          int64_t integer, const char *json, size_t len)
{
  struct clx__put *put = reply_put(reply, place, key, kind, integer, len);
  if (put)
    memcpy(put->json, json, len);
  return reply->status;
}

int clx_reply_put_int(clx_reply *reply, int place, const char *key, int64_t value)
{
  reply_put(reply, place, key, CLX_KIND_INTEGER, value, 0);
  return reply->status;
}

int clx_reply_put_real(clx_reply *reply, int place, const char *key, double value)
{
  char digits[32];
  if (value - value != 0.0) /* not finite */
    return clx__reply_fail(reply, CLX_REPLY_RANGE);
  size_t len = clx__number_write_real(digits, value);
  return reply_put_copy(reply, place, key, CLX_KIND_REAL, 0, digits, len);
}

int clx_reply_put_bool(clx_reply *reply, int place, const char *key, bool value)
{
  const char *word = value ? "true" : "false";
  return reply_put_copy(reply, place, key, CLX_KIND_BOOLEAN, value, word, strlen(word));
}

int clx_reply_put_null(clx_reply *reply, int place, const char *key)
{
  return reply_put_copy(reply, place, key, CLX_KIND_NULL, 0, "null", strlen("null"));
}

int clx_reply_put_str(clx_reply *reply, int place, const char *key, const char *value)
{
  size_t len = value ? strlen(value) : 0;
  if (!value)
    return clx__reply_fail(reply, CLX_BAD_ARGUMENT);
  if (!reply_is_utf8(value))
    return clx__reply_fail(reply, CLX_REPLY_TEXT);
  if (len >= SIZE_MAX / 8) /* of a literal the size could overflow */
    return clx__reply_fail(reply, CLX_NO_MEMORY);
  size_t size = clx__text_literal_size(value, len);
  struct clx__put *put = reply_put(reply, place, key, CLX_KIND_TEXT, 0, size);
  if (put)
    clx__text_literal_write(put->json, size, value, len);
  return reply->status;
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
  return reply_put_copy(reply, place, key, value.kind, value.integer, value.text, value.len);
}

int clx_reply_put_decimal(clx_reply *reply, int place, const char *key, const char *decimal)
{
  clx_value value;
  size_t len = decimal ? strlen(decimal) : 0;
  if (len == 0 || clx__number_scan(decimal, len) != len || !clx__number_is_finite(decimal, len))
    return clx__reply_fail(reply, CLX_REPLY_RANGE);
  clx__value_of(decimal, len, &value);
  return reply_put_copy(reply, place, key, value.kind, value.integer, decimal, len);
}

int clx_reply_put_money(clx_reply *reply, int place, const char *key, int64_t cents,
                        const char *currency)
{
  char decimal[CLX_MONEY_TEXT];
  int status = clx_money_number(cents, currency, decimal, sizeof decimal);
  if (status != CLX_OK)
    return clx__reply_fail(reply, status);
  /* REAL even without a fraction: major units never fit a key that wants minor ones. */
  return reply_put_copy(reply, place, key, CLX_KIND_REAL, 0, decimal, strlen(decimal));
}

/* -------- lines -------- */

/* The slot of the line of this id, or the empty one where it belongs. Ids that were chosen so that
 * they meet in one slot make each look-up pass all of them; there are at most those of a request
 * that was authenticated, and what the handler makes up. */
static uint32_t *reply_slot(const clx_reply *reply, const char *id)
{
  uint32_t at = (uint32_t)(clx__hash_text(id, 0) >> reply->slot_shift);
  while (reply->slots[at] && strcmp(reply->lines[reply->slots[at] - 1].id, id) != 0)
    at = (at + 1) & reply->slot_mask;
  return &reply->slots[at];
}

struct clx__line *clx__line_find(const clx_reply *reply, const char *id)
{
  uint32_t number = reply->line_room ? *reply_slot(reply, id) : 0;
  return number ? &reply->lines[number - 1] : NULL;
}

/* The line items of the request, if it tells them. */
static void reply_request(clx_reply *reply)
{
  const clx_resource *primary = clx__reply_primary(reply);
  memset(&reply->request, 0, sizeof reply->request); /* CLX_NOT_LOADED */
  reply->next_listed = 0;
  if (primary)
    clx_relationship_get(primary, "line_items", &reply->request);
}

/* Empty slots, twice as many as lines at least, and then those lines that are there. */
static int reply_slots_new(clx_reply *reply, size_t room)
{
  unsigned bits = clx__hash_bits(room);
  reply->slots = clx__arena_zero(reply->arena, sizeof *reply->slots << bits);
  if (!reply->slots)
    return CLX_NO_MEMORY;
  reply->slot_mask = ((uint32_t)1 << bits) - 1;
  reply->slot_shift = 64 - bits;
  for (uint32_t i = 0; i < reply->line_count; i++)
    *reply_slot(reply, reply->lines[i].id) = i + 1;
  return CLX_OK;
}

/* Room for all lines of the request, and one more, since room is made before it is known whether
 * the line is new. Twice as much when that is not enough. */
static int reply_grow(clx_reply *reply)
{
  size_t room = reply->line_room * (size_t)2;
  if (room == 0) {
    reply_request(reply);
    room = reply->request.count ? reply->request.count + (size_t)1 : REPLY_LINES_FIRST;
  }
  if (room > REPLY_LINES_MAX)
    return CLX_NO_MEMORY;
  struct clx__line *lines = clx__arena_resize(
      reply->arena, reply->lines, reply->line_room * sizeof *lines, room * sizeof *lines);
  if (!lines)
    return CLX_NO_MEMORY;
  reply->lines = lines; /* at once: the old ones may be gone */
  reply->line_room = (uint32_t)room;
  return reply_slots_new(reply, room);
}

/* The id of a line as the request has it, or NULL. Lines mostly come in its order, so the search
 * goes on behind the last one found, and ends for good when one is not found there. */
static const char *reply_listed(clx_reply *reply, const char *id)
{
  while (reply->next_listed < reply->request.count) {
    const clx_identifier *next = &reply->request.at[reply->next_listed++];
    if (strcmp(next->id, id) == 0 && strcmp(next->type, "line_items") == 0)
      return next->id;
  }
  return NULL;
}

/* Adds a line. Returns its number, or 0 after a failure. */
static uint32_t reply_line_new(clx_reply *reply, const char *id)
{
  struct clx__line line = {.id = reply_listed(reply, id)};
  line.listed = line.id != NULL;
  if (!line.listed && clx__reply_text(reply, id, &line.id) != CLX_OK)
    return 0;
  reply->lines[reply->line_count++] = line;
  return reply->line_count;
}

int clx_reply_line(clx_reply *reply, const char *line_item_id)
{
  if (reply->status == CLX_OK && (!line_item_id || *line_item_id == '\0'))
    clx__reply_fail(reply, CLX_BAD_ARGUMENT);
  else if (reply->status == CLX_OK && reply->line_count == reply->line_room &&
           reply_grow(reply) != CLX_OK)
    clx__reply_fail(reply, CLX_NO_MEMORY);
  if (reply->status != CLX_OK)
    return -1;
  uint32_t *slot = reply_slot(reply, line_item_id);
  if (!*slot)
    *slot = reply_line_new(reply, line_item_id);
  return *slot ? CLX__FIRST_LINE - 1 + (int)*slot : -1;
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

/* An element of `messages` is complete, unless there was no memory for it. */
static int reply_messages_end(clx_reply *reply)
{
  return reply->messages.failed ? clx__reply_fail(reply, CLX_NO_MEMORY) : CLX_OK;
}

int clx_reply_message(clx_reply *reply, const char *name, bool flash, const char *body_json)
{
  struct clx__bytes *messages = &reply->messages;
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
  clx__bytes_puts(messages, messages->len ? ",{\"name\":" : "{\"name\":");
  clx__write_text(messages, name, strlen(name));
  clx__bytes_puts(messages, ",\"flash\":");
  clx__write_bool(messages, flash);
  clx__bytes_puts(messages, ",\"body\":");
  clx__bytes_put(messages, body.text, body.len);
  clx__bytes_putc(messages, '}');
  return reply_messages_end(reply);
}

int clx_reply_message_json(clx_reply *reply, const char *json, size_t len)
{
  clx_value value;
  if (reply->status != CLX_OK)
    return reply->status;
  if (reply_json(json, len, &value) != CLX_OK)
    return clx__reply_fail(reply, CLX_REPLY_JSON);
  if (reply->messages.len)
    clx__bytes_putc(&reply->messages, ',');
  clx__bytes_put(&reply->messages, value.text, value.len);
  return reply_messages_end(reply);
}

int clx_reply_fail(clx_reply *reply)
{
  return clx__reply_fail(reply, CLX_HANDLER_FAILED);
}
