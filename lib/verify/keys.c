/* The secrets of a sender, newest first, and the provider that hashes. */
#include "verify/verify.h"

#include <sodium.h>

#include "base/allocator.h"

/* Of a struct that is long enough; that of a later version may be longer. */
static bool keys_mac_usable(const clx_mac *mac)
{
  return mac->key_new && mac->key_free && mac->state_new && mac->state_free && mac->begin &&
         mac->update && mac->final;
}

clx_keys *clx_keys_new(const clx_mac *mac)
{
  return clx_keys_new_on(mac, NULL);
}

clx_keys *clx_keys_new_on(const clx_mac *mac, const clx_allocator *allocator)
{
  clx_allocator chosen;
  if (!mac)
    mac = clx_sodium_mac();
  bool fits = mac->size >= sizeof(*mac);
  if (fits && !keys_mac_usable(mac))
    return NULL;
  clx__allocator_default(allocator, &chosen);
  clx_keys *keys = clx__allocate(&chosen, sizeof(*keys));
  if (!keys)
    return NULL;
  keys->allocator = chosen;
  keys->status = fits ? CLX_OK : CLX_BAD_SIZE;
  if (fits)
    keys->mac = *mac;
  keys->count = 0;
  for (size_t i = 0; i < CLX_KEYS_MAX; i++)
    keys->key[i] = NULL;
  return keys;
}

int clx_keys_add(clx_keys *keys, const void *secret, size_t len)
{
  void *key = NULL;
  if (!keys)
    return CLX_BAD_ARGUMENT;
  if (keys->status != CLX_OK)
    return keys->status;
  if (!secret || len == 0)
    return CLX_SECRET_EMPTY;
  if (keys->count == CLX_KEYS_MAX)
    return CLX_KEYS_FULL;
  int done = keys->mac.key_new(keys->mac.ctx, &keys->allocator, secret, len, &key);
  if (done != 1)
    return done == CLX_NO_MEMORY ? CLX_NO_MEMORY : CLX_MAC_FAILED;
  keys->key[keys->count++] = key;
  return CLX_OK;
}

size_t clx_keys_count(const clx_keys *keys)
{
  return keys ? keys->count : 0;
}

void clx_keys_free(clx_keys *keys)
{
  if (!keys)
    return;
  for (size_t i = 0; i < keys->count; i++)
    keys->mac.key_free(keys->mac.ctx, &keys->allocator, keys->key[i]);
  clx_allocator allocator = keys->allocator;
  sodium_memzero(keys, sizeof(*keys));
  clx__free(&allocator, keys, sizeof(*keys));
}
