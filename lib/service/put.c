/* Values put under keys: in data, in the metadata, in lines. */
#include "service/reply.h"

#include "base/step.h"

#include "json/number.h"
#include "json/reader.h"
#include "json/text.h"
#include "json/value.h"
#include "json/writer.h"

#include <clx/money.h>

#include <string.h>

/* -------- finding -------- */

struct clx__put *clx__put_find(clx_reply *reply, const struct clx__puts *puts, const char *key)
{
  if (puts->names)
    return clx__nameset_find(&reply->naming, puts->names, key);
  struct clx__put *put = puts->first;
  for (; put; put = put->next) {
    CLX__STEP();
    if (!put->replaced && strcmp(put->key, key) == 0)
      break;
  }
  return put;
}

struct clx__puts *clx__reply_puts(clx_reply *reply, int place)
{
  if (place == CLX_IN_DATA)
    return &reply->data;
  if (place == CLX_IN_METADATA)
    return &reply->metadata;
  if (place < CLX__FIRST_LINE || (uint32_t)(place - CLX__FIRST_LINE) >= reply->line_count)
    return NULL;
  return &reply->lines[place - CLX__FIRST_LINE]->puts;
}

/* Lines mostly have the same keys in the same order: the put of the line before that stands where
 * the next one of this line will, or NULL. */
static const struct clx__put *put_like(clx_reply *reply, int place, const struct clx__puts *puts)
{
  if (place <= CLX__FIRST_LINE)
    return NULL;
  if (!puts->first) {
    reply->like_place = place;
    reply->like = reply->lines[place - CLX__FIRST_LINE - 1]->puts.first;
  }
  return reply->like_place == place ? reply->like : NULL;
}

/* -------- where a value goes -------- */

/* What is known before the value is made. */
struct put_target {
  int place;
  struct clx__puts *puts;
  const char *key;
  bool stays; /* the key is not the caller's */
  const struct clx__key *row;
  bool accessory;
  struct clx__put *before; /* of the same key; in the metadata only */
};

static bool put_unfit(clx_reply *reply, const struct put_target *target, int status)
{
  clx__reply_unfit(reply, target->accessory, status, target->place, target->key);
  return false;
}

/* The row of the key; with one, a name that stays. */
static void put_row(clx_reply *reply, struct put_target *target)
{
  const struct clx__put *like = put_like(reply, target->place, target->puts);
  if (target->place == CLX_IN_METADATA)
    return;
  if (like && strcmp(like->key, target->key) == 0) {
    target->key = like->key;
    target->row = like->row;
    target->stays = true;
    return;
  }
  target->row = clx__key_find(
      reply->callback, target->place == CLX_IN_DATA ? CLX__KEY_DATA : CLX__KEY_LINE, target->key);
  if (!target->row)
    return;
  target->key = target->row->name;
  target->stays = true;
}

static bool put_is_accessory(const clx_reply *reply, const struct put_target *target)
{
  if (target->row)
    return target->row->worth == CLX__ACCESSORY;
  return target->place == CLX_IN_METADATA || reply->callback != CLX_CALLBACK_GENERIC;
}

/* The key as UTF-8. */
static bool put_name(clx_reply *reply, struct put_target *target)
{
  const char *key = target->key;
  size_t len = strlen(key);
  if (!target->stays)
    target->key = clx__reply_utf8(reply, target->accessory, key, &len, target->place, key);
  target->stays = target->stays || target->key != key;
  return target->key != NULL;
}

/* Checks the place and the key. False after a failure, or when the value is left out. */
static bool put_begin(clx_reply *reply, int place, const char *key, struct put_target *target)
{
  if (!reply)
    return false;
  struct put_target begun = {place, clx__reply_puts(reply, place), key, false, NULL, false, NULL};
  *target = begun;
  target->accessory = place == CLX_IN_METADATA;
  if (!begun.puts || !key)
    return put_unfit(reply, target, CLX_BAD_ARGUMENT);
  put_row(reply, target);
  target->accessory = put_is_accessory(reply, target);
  if (!put_name(reply, target))
    return false;
  target->before = clx__put_find(reply, target->puts, target->key);
  bool twice = target->before && place != CLX_IN_METADATA;
  if (!twice && (place < CLX__FIRST_LINE || strcmp(key, "id") != 0)) /* clx_reply_line gave it */
    return true;
  clx__reply_fail_at(reply, CLX_REPLY_TWICE, place, key);
  return false;
}

int clx__reply_put_unfit(clx_reply *reply, int place, const char *key, int status)
{
  struct put_target target;
  if (put_begin(reply, place, key, &target))
    put_unfit(reply, &target, status);
  return clx_reply_status(reply);
}

/* -------- keeping it -------- */

/* Enters a put into the names of its place, once there are more than a few. */
static bool put_enter(clx_reply *reply, struct clx__puts *puts, struct clx__put *put)
{
  if (puts->names)
    return clx__nameset_put(&reply->naming, puts->names, put);
  if (puts->count < CLX__PUTS_FEW)
    return true;
  struct clx__nameset *names = clx__arena_zero(reply->naming.arena, sizeof *names);
  if (!names)
    return false;
  for (struct clx__put *at = puts->first; at; at = at->next)
    if (!at->replaced && !clx__nameset_put(&reply->naming, names, at))
      return false;
  if (!clx__nameset_put(&reply->naming, names, put))
    return false;
  puts->names = names;
  return true;
}

/* An accessory value of a kind that the contract rules out would cost the whole answer. */
static bool put_fits(const clx_reply *reply, const struct put_target *target, uint32_t kind)
{
  const struct clx__key *row = target->row;
  return !row || !row->current || !target->accessory || row->kind == kind ||
         reply->callback == CLX_CALLBACK_GENERIC;
}

/* Room for the value, its key and a name of its own; and for the error that keeps it. */
static struct clx__put *put_room(clx_reply *reply, struct put_target *target, size_t len)
{
  clx_arena *arena = reply->naming.arena;
  const char *key = target->before ? target->before->key : target->key;
  bool kept = target->row && target->row->kept;
  size_t more = (len ? len : CLX__NUMBER_INT_MAX) + strlen(key) + strlen("\"\":,");
  struct clx__put *put = NULL;
  if (!target->before && !target->stays)
    key = clx__arena_text(arena, key, strlen(key));
  if (key && (!kept || clx__reply_reserve(reply, more)))
    put = clx_arena_alloc(arena, sizeof *put + len);
  if (put)
    target->key = key;
  else
    put_unfit(reply, target, CLX_NO_MEMORY);
  return put;
}

/* A put that a later one of the same key replaces: the last counts, and stands where it was put. */
static void put_replace(clx_reply *reply, const struct put_target *target)
{
  if (!target->before)
    return;
  target->before->replaced = true;
  clx__reply_note(reply, CLX_REPLY_TWICE, "the key was put before: the last value counts",
                  target->place, target->key);
}

static void put_link(clx_reply *reply, struct put_target *target, struct clx__put *put)
{
  struct clx__puts *puts = target->puts;
  *(puts->last ? &puts->last->next : &puts->first) = put;
  puts->last = put;
  puts->count++;
  if (target->place == CLX_IN_METADATA)
    reply->has_metadata = true;
  if (reply->like_place == target->place && reply->like)
    reply->like = reply->like->next;
}

/* A new value with room for `len` bytes of text; NULL after a failure, or when it is left out. */
static struct clx__put *put_add(clx_reply *reply, struct put_target *target, uint32_t kind,
                                int64_t integer, size_t len)
{
  if (!put_fits(reply, target, kind)) {
    put_unfit(reply, target, CLX_REPLY_NOT_ALLOWED);
    return NULL;
  }
  struct clx__put *put = put_room(reply, target, len);
  if (!put)
    return NULL;
  struct clx__put value = {target->key, NULL, target->row, integer, len, kind, false, false};
  *put = value;
  if (!put_enter(reply, target->puts, put)) {
    put_unfit(reply, target, CLX_NO_MEMORY);
    return NULL;
  }
  put_replace(reply, target);
  put_link(reply, target, put);
  return put;
}

/* Keeps a copy of `json` as the value. */
static int put_copy(clx_reply *reply, struct put_target *target, uint32_t kind, int64_t integer,
                    const char *json, size_t len)
{
  struct clx__put *put = put_add(reply, target, kind, integer, len);
  if (put)
    memcpy(put->json, json, len);
  return clx_reply_status(reply);
}

/* -------- values -------- */

/* Begins a number. In the breakdown of a tax any number may be an amount. */
static bool put_number(clx_reply *reply, int place, const char *key, struct put_target *target)
{
  if (!put_begin(reply, place, key, target))
    return false;
  if (place >= CLX__FIRST_LINE && reply->callback == CLX_CALLBACK_TAX)
    target->accessory = false;
  return true;
}

int clx_reply_put_int(clx_reply *reply, int place, const char *key, int64_t value)
{
  struct put_target target;
  if (put_begin(reply, place, key, &target))
    put_add(reply, &target, CLX_KIND_INTEGER, value, 0);
  return clx_reply_status(reply);
}

int clx_reply_put_real(clx_reply *reply, int place, const char *key, double value)
{
  struct put_target target;
  char digits[32];
  if (!put_number(reply, place, key, &target))
    return clx_reply_status(reply);
  if (value - value != 0.0) { /* not finite */
    put_unfit(reply, &target, CLX_REPLY_RANGE);
    return clx_reply_status(reply);
  }
  return put_copy(reply, &target, CLX_KIND_REAL, 0, digits, clx__number_write_real(digits, value));
}

int clx_reply_put_bool(clx_reply *reply, int place, const char *key, bool value)
{
  struct put_target target;
  const char *word = value ? "true" : "false";
  if (put_begin(reply, place, key, &target))
    put_copy(reply, &target, CLX_KIND_BOOLEAN, value, word, strlen(word));
  return clx_reply_status(reply);
}

int clx_reply_put_null(clx_reply *reply, int place, const char *key)
{
  struct put_target target;
  if (put_begin(reply, place, key, &target))
    put_copy(reply, &target, CLX_KIND_NULL, 0, "null", strlen("null"));
  return clx_reply_status(reply);
}

int clx_reply_put_str(clx_reply *reply, int place, const char *key, const char *value)
{
  struct put_target target;
  size_t len = value ? strlen(value) : 0;
  if (!put_begin(reply, place, key, &target))
    return clx_reply_status(reply);
  if (!value || len >= SIZE_MAX / 8) { /* of a literal the size could overflow */
    put_unfit(reply, &target, value ? CLX_NO_MEMORY : CLX_BAD_ARGUMENT);
    return clx_reply_status(reply);
  }
  value = clx__reply_utf8(reply, target.accessory, value, &len, place, target.key);
  if (!value)
    return clx_reply_status(reply);
  size_t size = clx__text_literal_size(value, len);
  struct clx__put *put = put_add(reply, &target, CLX_KIND_TEXT, 0, size);
  if (put)
    clx__text_literal_write(put->json, size, value, len);
  return clx_reply_status(reply);
}

int clx_reply_put_decimal(clx_reply *reply, int place, const char *key, const char *decimal)
{
  struct put_target target;
  clx_value value;
  size_t len = decimal ? strlen(decimal) : 0;
  if (!put_number(reply, place, key, &target))
    return clx_reply_status(reply);
  if (len == 0 || clx__number_scan(decimal, len) != len || !clx__number_is_finite(decimal, len)) {
    put_unfit(reply, &target, CLX_REPLY_RANGE);
    return clx_reply_status(reply);
  }
  clx__value_of(decimal, len, &value);
  return put_copy(reply, &target, value.kind, value.integer, decimal, len);
}

static char put_capital(char c)
{
  return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* Codes in either case, as clx_currency_exponent takes them. */
static bool put_is_currency(const char *a, const char *b)
{
  while (*a && put_capital(*a) == put_capital(*b)) {
    a++;
    b++;
  }
  return *a == '\0' && *b == '\0';
}

/* An amount of another currency than the request's would be taken as one of the request's; what
 * the metadata says is the shop's own affair. */
static int put_currency(clx_reply *reply, int place, const char *currency)
{
  const char *asked = place == CLX_IN_METADATA ? NULL : clx__reply_currency(reply);
  return !asked || put_is_currency(currency, asked) ? CLX_OK : CLX_REPLY_CURRENCY;
}

int clx_reply_put_money(clx_reply *reply, int place, const char *key, int64_t cents,
                        const char *currency)
{
  struct put_target target;
  char decimal[CLX_MONEY_TEXT];
  if (!put_begin(reply, place, key, &target))
    return clx_reply_status(reply);
  target.accessory = place == CLX_IN_METADATA; /* whatever the key, it is an amount */
  int status = clx_money_number(cents, currency, decimal, sizeof decimal);
  if (status == CLX_OK)
    status = put_currency(reply, place, currency);
  if (status != CLX_OK) {
    put_unfit(reply, &target, status);
    return clx_reply_status(reply);
  }
  /* REAL even without a fraction: major units never fit a key that wants minor ones. */
  size_t len = strlen(decimal);
  struct clx__put *put = put_add(reply, &target, CLX_KIND_REAL, cents, len);
  if (put) {
    memcpy(put->json, decimal, len);
    put->money = true;
  }
  return clx_reply_status(reply);
}

/* -------- JSON -------- */

/* The members of a checked object, each put into the metadata. */
static void put_members(clx_reply *reply, const clx_value *object)
{
  struct clx__reader reader;
  struct clx__span name;
  struct clx__span value;
  clx__reader_init(&reader, object->text, object->len, 0, UINT32_MAX, false);
  clx__reader_enter(&reader);
  reply->has_metadata = true; /* also when it is {} */
  while (clx__reader_member(&reader, &name) && clx__reader_skip(&reader, &value)) {
    bool nul = false;
    char *key = clx_arena_alloc(reply->naming.arena, name.len + 1);
    size_t len = key ? clx__text_unescape(key, name.at, name.len, &nul) : 0;
    if (!key || nul) {
      clx__reply_unfit(reply, true, key ? CLX_JSON_NUL : CLX_NO_MEMORY, CLX_IN_METADATA, NULL);
      continue;
    }
    key[len] = '\0';
    clx_reply_put_json(reply, CLX_IN_METADATA, key, value.at, value.len);
  }
}

/* The elements of a checked list, each a notification of its own; there may be none. */
static void put_elements(clx_reply *reply, const clx_value *list)
{
  struct clx__reader reader;
  struct clx__span element;
  clx__reader_init(&reader, list->text, list->len, 0, UINT32_MAX, false);
  clx__reader_enter(&reader);
  reply->has_messages = true; /* also when it is [] */
  while (clx__reader_element(&reader) && clx__reader_skip(&reader, &element))
    clx__reply_add_message(reply, element.at, element.len);
}

/* Lists and objects that have builders of their own are put as these would: the metadata member by
 * member, the notifications after those that are there. False for all other values. */
static bool put_built(clx_reply *reply, int place, const char *key, const clx_value *value)
{
  if (place != CLX_IN_DATA)
    return false;
  if (value->kind == CLX_KIND_OBJECT && strcmp(key, "metadata") == 0) {
    put_members(reply, value);
    return true;
  }
  if (value->kind != CLX_KIND_ARRAY || strcmp(key, "messages") != 0 ||
      reply->callback == CLX_CALLBACK_GENERIC)
    return false;
  put_elements(reply, value);
  return true;
}

int clx_reply_put_json(clx_reply *reply, int place, const char *key, const char *json, size_t len)
{
  struct put_target target;
  clx_value value;
  if (!put_begin(reply, place, key, &target))
    return clx_reply_status(reply);
  const char *good = json ? clx__reply_utf8(reply, target.accessory, json, &len, place, key) : "";
  if (!good)
    return clx_reply_status(reply);
  if (clx__reply_json(good, json ? len : 0, &value) != CLX_OK)
    put_unfit(reply, &target, CLX_REPLY_JSON);
  else if (!put_built(reply, place, key, &value))
    put_copy(reply, &target, value.kind, value.integer, value.text, value.len);
  return clx_reply_status(reply);
}
