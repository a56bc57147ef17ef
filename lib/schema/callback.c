#include "schema/callback.h"

#include <clx/resources.h>

#include <string.h>

#define CALLBACK(number, name, constant, target, singular, limit_ms, includes)                     \
  [number] = {#name, includes, target, limit_ms},
static const struct clx__callback callback_rows[] = {
#include "schema/callbacks.def"
};
#undef CALLBACK

#define CALLBACK(number, name, constant, target, singular, limit_ms, includes)                     \
  _Static_assert(number == constant, "clx/reply.h and callbacks.def differ in " #constant);
#include "schema/callbacks.def"
#undef CALLBACK

/* The words of replies.def, only while it is read. */
#define ANY      0
#define DATA     CLX__KEY_DATA
#define LINE     CLX__KEY_LINE
#define REQUIRED true
#define OPTIONAL false
#define CURRENT  true
#define GUESS    false
#define KEY(callback, place, name, kind, need, tag, least)                                         \
  {callback, place, #name, CLX_KIND_##kind, need, tag, least},
static const struct clx__key callback_keys[] = {
#include "schema/replies.def"
};
#undef ANY
#undef DATA
#undef LINE
#undef REQUIRED
#undef OPTIONAL
#undef CURRENT
#undef GUESS
#undef KEY

#define CALLBACK_COUNT (sizeof callback_rows / sizeof callback_rows[0])
#define CALLBACK_KEYS  (sizeof callback_keys / sizeof callback_keys[0])

const struct clx__callback *clx__callback_find(uint32_t callback)
{
  return callback >= 1 && callback < CALLBACK_COUNT ? &callback_rows[callback] : NULL;
}

const struct clx__key *clx__key_at(size_t number)
{
  return number < CALLBACK_KEYS ? &callback_keys[number] : NULL;
}

const struct clx__key *clx__key_find(uint32_t callback, enum clx__key_place place, const char *name)
{
  for (size_t i = 0; i < CALLBACK_KEYS; i++) {
    const struct clx__key *key = &callback_keys[i];
    if (key->place == place && (key->callback == 0 || key->callback == callback) &&
        strcmp(key->name, name) == 0)
      return key;
  }
  return NULL;
}

const char *clx_callback_name(uint32_t callback)
{
  const struct clx__callback *row = clx__callback_find(callback);
  return row ? row->name : NULL;
}

uint32_t clx_callback_target(uint32_t callback)
{
  const struct clx__callback *row = clx__callback_find(callback);
  return row ? row->target : CLX_TYPE_UNKNOWN;
}

const char *clx_callback_includes(uint32_t callback)
{
  const struct clx__callback *row = clx__callback_find(callback);
  return row ? row->includes : NULL;
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
