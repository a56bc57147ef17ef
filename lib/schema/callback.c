/* The tables of callbacks and of the keys of their answers, and finding a row. */
#include "schema/callback.h"

#include <clx/resources.h>

#include <string.h>

#define CALLBACK(number, name, constant, target, singular, limit_ms, family, includes)             \
  [number] = {target, limit_ms, CLX__FAMILY_##family},
#define RESOURCE_CALLBACK(number, name, constant, limit_ms, family)                                \
  [number] = {CLX_TYPE_UNKNOWN, limit_ms, CLX__FAMILY_##family},
static const struct clx__callback callback_rows[] = {
#include "schema/callbacks.def"
};
#undef CALLBACK
#undef RESOURCE_CALLBACK

#define CALLBACK(number, name, constant, ...) RESOURCE_CALLBACK(number, name, constant, 0, 0)
#define RESOURCE_CALLBACK(number, name, constant, limit_ms, family)                                \
  _Static_assert((number) == (constant), "clx/reply.h and callbacks.def differ in " #constant);
#include "schema/callbacks.def"
#undef CALLBACK
#undef RESOURCE_CALLBACK

/* The words of replies.def, only while it is read. */
#define ANY      CLX__KEY_ANY
#define PAYMENT  CLX__KEY_PAYMENT
#define DATA     CLX__KEY_DATA
#define LINE     CLX__KEY_LINE
#define REQUIRED true
#define OPTIONAL false
#define CURRENT  true
#define GUESS    false
#define KEPT     true
#define DROPPED  false
#define KEY(callback, place, name, kind, need, tag, least, error, worth)                           \
  {callback, place, #name, sizeof #name - 1, CLX_KIND_##kind, need,                                \
   tag,      least, error, CLX__##worth},
static const struct clx__key callback_keys[] = {
#include "schema/replies.def"
};
#undef ANY
#undef PAYMENT
#undef DATA
#undef LINE
#undef REQUIRED
#undef OPTIONAL
#undef CURRENT
#undef GUESS
#undef KEPT
#undef DROPPED
#undef KEY

#define CALLBACK_COUNT (sizeof callback_rows / sizeof callback_rows[0])
#define CALLBACK_KEYS  (sizeof callback_keys / sizeof callback_keys[0])

const struct clx__callback *clx__callback_find(uint32_t callback)
{
  return callback >= 1 && callback < CALLBACK_COUNT ? &callback_rows[callback] : NULL;
}

/* The group that a callback is of, or itself. */
static uint32_t callback_group(uint32_t callback)
{
  const struct clx__callback *row = clx__callback_find(callback);
  return row && row->family == CLX__FAMILY_PAYMENT ? CLX__KEY_PAYMENT : callback;
}

static inline bool callback_has(uint32_t callback, uint32_t group, const struct clx__key *key)
{
  return key->callback == group || key->callback == callback || key->callback == CLX__KEY_ANY;
}

const struct clx__key *clx__key_required(uint32_t callback, enum clx__key_place place,
                                         const struct clx__key *last)
{
  uint32_t group = callback_group(callback);
  for (size_t i = last ? (size_t)(last - callback_keys) + 1 : 0; i < CALLBACK_KEYS; i++) {
    const struct clx__key *key = &callback_keys[i];
    if (key->place == place && key->required && callback_has(callback, group, key))
      return key;
  }
  return NULL;
}

const struct clx__key *clx__key_find(uint32_t callback, enum clx__key_place place, const char *name)
{
  uint32_t group = callback_group(callback);
  for (size_t i = 0; i < CALLBACK_KEYS; i++) {
    const struct clx__key *key = &callback_keys[i];
    if (callback_has(callback, group, key) && key->place == place && strcmp(key->name, name) == 0)
      return key;
  }
  return NULL;
}

/* Texts come from switches, not from the rows: pointers there would have to be relocated in each
 * process. */

#define RESOURCE_CALLBACK(number, name, constant, limit_ms, family)                                \
  CALLBACK(number, name, constant, CLX_TYPE_UNKNOWN, resource, limit_ms, family, "")

const char *clx_callback_name(uint32_t callback)
{
  switch (callback) {
#define CALLBACK(number, name, ...)                                                                \
  case number:                                                                                     \
    return #name;
#include "schema/callbacks.def"
#undef CALLBACK
  default:
    return NULL;
  }
}

const char *clx_callback_includes(uint32_t callback)
{
  switch (callback) {
#define CALLBACK(number, name, constant, target, singular, limit_ms, family, includes)             \
  case number:                                                                                     \
    return includes;
#include "schema/callbacks.def"
#undef CALLBACK
  default:
    return NULL;
  }
}
#undef RESOURCE_CALLBACK

uint32_t clx_callback_target(uint32_t callback)
{
  const struct clx__callback *row = clx__callback_find(callback);
  return row ? row->target : CLX_TYPE_UNKNOWN;
}

uint32_t clx_callback_limit_ms(uint32_t callback)
{
  const struct clx__callback *row = clx__callback_find(callback);
  return row ? row->limit_ms : 0;
}

uint32_t clx_callback_count(void)
{
  return (uint32_t)CALLBACK_COUNT - 1;
}
