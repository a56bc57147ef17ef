/* case_file.h - tests/ffi/cases.json, and the builders by their names. Include cmocka.h before. */
#ifndef CLX_TESTS_CASE_FILE_H
#define CLX_TESTS_CASE_FILE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>
#include <sodium.h>

#include <clx.h>

/* -------- the file -------- */

static inline cJSON *case_file_read(const char *path)
{
  FILE *file = fopen(path, "rb");
  assert_non_null(file);
  assert_int_equal(fseek(file, 0, SEEK_END), 0);
  long size = ftell(file);
  assert_true(size > 0);
  rewind(file);
  char *text = test_malloc((size_t)size);
  assert_int_equal(fread(text, 1, (size_t)size, file), size);
  fclose(file);
  cJSON *cases = cJSON_ParseWithLength(text, (size_t)size);
  test_free(text);
  assert_non_null(cases);
  return cases;
}

static inline const cJSON *case_get(const cJSON *object, const char *name)
{
  return cJSON_GetObjectItemCaseSensitive(object, name);
}

static inline const cJSON *case_need(const cJSON *object, const char *name)
{
  const cJSON *item = case_get(object, name);
  if (!item)
    fail_msg("a case lacks %s", name);
  return item;
}

static inline const char *case_text(const cJSON *object, const char *name)
{
  const cJSON *item = case_need(object, name);
  assert_true(cJSON_IsString(item));
  return item->valuestring;
}

static inline const char *case_text_or(const cJSON *object, const char *name, const char *other)
{
  return case_get(object, name) ? case_text(object, name) : other;
}

/* The number of a constant without its prefix: "CLX_" "OK". */
static inline int case_constant(const char *prefix, const char *name)
{
  char whole[80];
  int64_t number;
  snprintf(whole, sizeof whole, "%s%s", prefix, name);
  for (char *at = whole; *at; at++)
    if (*at >= 'a' && *at <= 'z')
      *at = (char)(*at - 'a' + 'A');
  if (clx_constant(whole, &number) != CLX_OK)
    fail_msg("there is no %s", whole);
  return (int)number;
}

/* Bytes of a text of the file, with a NUL; `text` NULL for null. */
struct case_bytes {
  char *text;
  size_t len;
};

static inline struct case_bytes case_bytes_of(const cJSON *value)
{
  struct case_bytes bytes = {NULL, 0};
  const cJSON *coded = case_get(value, "base64");
  const cJSON *plain = cJSON_IsString(value) ? value : case_get(value, "text");
  if (cJSON_IsNull(value))
    return bytes;
  const cJSON *from = coded ? coded : plain;
  assert_true(cJSON_IsString(from));
  size_t len = strlen(from->valuestring);
  bytes.text = test_malloc(len + 1);
  bytes.len = len;
  if (!coded)
    memcpy(bytes.text, from->valuestring, len);
  else
    assert_int_equal(sodium_base642bin((unsigned char *)bytes.text, len + 1, coded->valuestring,
                                       len, NULL, &bytes.len, NULL, sodium_base64_VARIANT_ORIGINAL),
                     0);
  bytes.text[bytes.len] = '\0';
  return bytes;
}

/* An integer of 64 bits: beyond 2^53 it is a string in the file. */
static inline int64_t case_integer(const cJSON *value)
{
  char *end;
  if (cJSON_IsNumber(value))
    return (int64_t)value->valuedouble;
  assert_true(cJSON_IsString(value));
  int64_t number = strtoll(value->valuestring, &end, 10);
  assert_int_equal(*end, '\0');
  return number;
}

/* -------- builders -------- */

/* The values of one call, by their kind, in their order. */
struct case_call {
  clx_reply *reply;
  struct case_bytes text[3];
  int64_t integer;
  double real;
  bool flag;
  int number; /* an HTTP status, a place or a form */
};

/* What each takes: s text or null, i a number of 64 bits, r a real, b a boolean, h an HTTP status,
 * p a place, f a form, j JSON text with its length. */
#define CASE_BUILDERS(BUILDER)                                                                     \
  BUILDER(error, "hss", (c->reply, c->number, T(0), T(1)))                                         \
  BUILDER(fail, "", (c->reply))                                                                    \
  BUILDER(price, "si", (c->reply, T(0), c->integer))                                               \
  BUILDER(price_compare_at, "i", (c->reply, c->integer))                                           \
  BUILDER(promotion, "si", (c->reply, T(0), c->integer))                                           \
  BUILDER(promotion_item, "s", (c->reply, T(0)))                                                   \
  BUILDER(promotion_item_discount, "si", (c->reply, T(0), c->integer))                             \
  BUILDER(no_promotion, "", (c->reply))                                                            \
  BUILDER(shipping_cost, "i", (c->reply, c->integer))                                              \
  BUILDER(valid, "", (c->reply))                                                                   \
  BUILDER(invalid, "ss", (c->reply, T(0), T(1)))                                                   \
  BUILDER(invalid_form, "f", (c->reply, c->number))                                                \
  BUILDER(authorize, "si", (c->reply, T(0), c->integer))                                           \
  BUILDER(capture, "si", (c->reply, T(0), c->integer))                                             \
  BUILDER(void, "si", (c->reply, T(0), c->integer))                                                \
  BUILDER(refund, "si", (c->reply, T(0), c->integer))                                              \
  BUILDER(pending, "s", (c->reply, T(0)))                                                          \
  BUILDER(customer_token, "ss", (c->reply, T(0), T(1)))                                            \
  BUILDER(transaction, "ss", (c->reply, T(0), T(1)))                                               \
  BUILDER(tax_rate, "r", (c->reply, c->real))                                                      \
  BUILDER(tax_item_rate, "sr", (c->reply, T(0), c->real))                                          \
  BUILDER(tax_item_collectable, "sis", (c->reply, T(0), c->integer, T(1)))                         \
  BUILDER(received, "", (c->reply))                                                                \
  BUILDER(message, "sbs", (c->reply, T(0), c->flag, T(1)))                                         \
  BUILDER(put_int, "psi", (c->reply, c->number, T(0), c->integer))                                 \
  BUILDER(put_real, "psr", (c->reply, c->number, T(0), c->real))                                   \
  BUILDER(put_bool, "psb", (c->reply, c->number, T(0), c->flag))                                   \
  BUILDER(put_str, "pss", (c->reply, c->number, T(0), T(1)))                                       \
  BUILDER(put_null, "ps", (c->reply, c->number, T(0)))                                             \
  BUILDER(put_json, "psj", (c->reply, c->number, T(0), T(1), c->text[1].len))                      \
  BUILDER(put_decimal, "pss", (c->reply, c->number, T(0), T(1)))                                   \
  BUILDER(put_money, "psis", (c->reply, c->number, T(0), c->integer, T(1)))

#define T(index) c->text[index].text
#define BUILDER(name, takes, arguments)                                                            \
  static inline void case_build_##name(const struct case_call *c)                                  \
  {                                                                                                \
    (void)clx_reply_##name arguments;                                                              \
  }
CASE_BUILDERS(BUILDER)
#undef BUILDER
#undef T

struct case_builder {
  const char *name;
  const char *takes;
  void (*make)(const struct case_call *call);
};

#define BUILDER(name, takes, arguments) {#name, takes, case_build_##name},
static const struct case_builder case_builders[] = {CASE_BUILDERS(BUILDER)};
#undef BUILDER

static inline const struct case_builder *case_builder_find(const char *name)
{
  for (size_t i = 0; i < sizeof case_builders / sizeof *case_builders; i++)
    if (strcmp(case_builders[i].name, name) == 0)
      return &case_builders[i];
  fail_msg("no builder is called %s", name);
  return NULL;
}

static inline int case_place(clx_reply *reply, const cJSON *value)
{
  if (cJSON_IsObject(value))
    return clx_reply_line(reply, case_text(value, "line"));
  assert_true(cJSON_IsString(value));
  return case_constant("CLX_IN_", value->valuestring);
}

static inline void case_take(struct case_call *call, char kind, const cJSON *value, int *texts)
{
  assert_non_null(value);
  switch (kind) {
  case 's':
  case 'j':
    call->text[(*texts)++] = case_bytes_of(value);
    break;
  case 'i':
    call->integer = case_integer(value);
    break;
  case 'r':
    call->real = value->valuedouble;
    break;
  case 'b':
    call->flag = cJSON_IsTrue(value);
    break;
  case 'h':
    call->number = value->valueint;
    break;
  case 'p':
    call->number = case_place(call->reply, value);
    break;
  default:
    call->number = case_constant("CLX_INVALID_", value->valuestring);
  }
}

/* Makes the calls in order, whatever they return. */
static inline void case_build(clx_reply *reply, const cJSON *build)
{
  const cJSON *line;
  cJSON_ArrayForEach(line, build)
  {
    const struct case_builder *builder = case_builder_find(line->child->valuestring);
    struct case_call call = {.reply = reply};
    const cJSON *value = line->child->next;
    int texts = 0;
    for (const char *kind = builder->takes; *kind; kind++, value = value->next)
      case_take(&call, *kind, value, &texts);
    assert_null(value);
    builder->make(&call);
    for (int i = 0; i < texts; i++)
      if (call.text[i].text)
        test_free(call.text[i].text);
  }
}

/* -------- members -------- */

/* A member that the runner does not know must not be passed over. `known` has them in commas. */
static inline void case_known(const cJSON *object, const char *known)
{
  const cJSON *member;
  char name[64];
  cJSON_ArrayForEach(member, object)
  {
    snprintf(name, sizeof name, ",%s,", member->string);
    if (!strstr(known, name))
      fail_msg("nobody knows the member %s", member->string);
  }
}

#endif
