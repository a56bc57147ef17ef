/* One message, hashed with one secret at a time. */
#include "verify/verify.h"

#include <sodium.h>
#include <string.h>

bool clx__mac_equal(const uint8_t a[CLX_MAC_LEN], const uint8_t b[CLX_MAC_LEN])
{
  return sodium_memcmp(a, b, CLX_MAC_LEN) == 0;
}

/* True when the state that the hasher has is one that this provider would make and free. */
static bool hasher_fits(const struct clx__hasher *hasher, const clx_mac *mac,
                        const clx_allocator *allocator)
{
  const clx_mac *own = &hasher->mac;
  return hasher->has_state && own->ctx == mac->ctx && own->state_new == mac->state_new &&
         own->state_free == mac->state_free && hasher->allocator.allocate == allocator->allocate &&
         hasher->allocator.ctx == allocator->ctx;
}

/* A new state. The allocator is kept, to give it back there. */
static int hasher_state_new(struct clx__hasher *hasher, const clx_mac *mac,
                            const clx_allocator *allocator)
{
  hasher->allocator = *allocator;
  int done = mac->state_new(mac->ctx, &hasher->allocator, &hasher->state);
  if (done != 1)
    return done == CLX_NO_MEMORY ? CLX_NO_MEMORY : CLX_MAC_FAILED;
  hasher->has_state = true;
  return CLX_OK;
}

int clx__hasher_init(struct clx__hasher *hasher, const clx_keys *keys)
{
  return clx__hasher_init_on(hasher, keys, keys ? &keys->allocator : NULL);
}

int clx__hasher_init_on(struct clx__hasher *hasher, const clx_keys *keys,
                        const clx_allocator *allocator)
{
  int status = CLX_OK;
  hasher->keys = NULL;
  hasher->begun = false;
  if (!allocator || clx_keys_count(keys) == 0)
    return CLX_NO_KEYS;
  if (!hasher_fits(hasher, &keys->mac, allocator)) {
    clx__hasher_free(hasher);
    status = hasher_state_new(hasher, &keys->mac, allocator);
  }
  hasher->mac = keys->mac; /* its other functions may differ also where the state fits */
  if (status == CLX_OK)
    hasher->keys = keys;
  return status;
}

int clx__hasher_begin(struct clx__hasher *hasher, size_t which)
{
  const clx_mac *mac = &hasher->mac;
  hasher->begun = false;
  if (!hasher->keys)
    return CLX_BAD_STATE;
  if (which >= hasher->keys->count)
    return CLX_BAD_ARGUMENT;
  hasher->which = which;
  hasher->begun = true;
  hasher->status = CLX_OK;
  if (mac->begin(mac->ctx, hasher->keys->key[which], hasher->state) != 1)
    hasher->status = CLX_MAC_FAILED;
  return hasher->status;
}

int clx__hasher_update(struct clx__hasher *hasher, const void *bytes, size_t len)
{
  const clx_mac *mac = &hasher->mac;
  if (!hasher->begun)
    return CLX_BAD_STATE;
  if (hasher->status != CLX_OK || len == 0)
    return hasher->status;
  if (!bytes)
    hasher->status = CLX_BAD_ARGUMENT;
  else if (mac->update(mac->ctx, hasher->state, bytes, len) != 1)
    hasher->status = CLX_MAC_FAILED;
  return hasher->status;
}

/* Ends the message. A provider may say that it is done and write nothing: `mac` is `blank` before,
 * and a failure after, when it still is. */
static int hasher_end(struct clx__hasher *hasher, const uint8_t blank[CLX_MAC_LEN],
                      uint8_t mac[CLX_MAC_LEN])
{
  int status = hasher->begun ? hasher->status : CLX_BAD_STATE;
  memcpy(mac, blank, CLX_MAC_LEN);
  if (status == CLX_OK) {
    const void *key = hasher->keys->key[hasher->which];
    if (hasher->mac.final(hasher->mac.ctx, key, hasher->state, mac) != 1 ||
        clx__mac_equal(mac, blank))
      status = CLX_MAC_FAILED;
  }
  hasher->begun = false;
  return status;
}

int clx__hasher_final(struct clx__hasher *hasher, uint8_t mac[CLX_MAC_LEN])
{
  static const uint8_t zeros[CLX_MAC_LEN];
  int status = hasher_end(hasher, zeros, mac);
  if (status != CLX_OK)
    sodium_memzero(mac, CLX_MAC_LEN);
  return status;
}

/* A fixed blank could be sent as the signature. The inverse of what was sent differs from it in
 * every byte, so no MAC matches of which as much as one byte was not written. */
int clx__hasher_match(struct clx__hasher *hasher, const uint8_t sent[CLX_MAC_LEN])
{
  uint8_t blank[CLX_MAC_LEN];
  uint8_t mac[CLX_MAC_LEN];
  for (size_t i = 0; i < CLX_MAC_LEN; i++)
    blank[i] = (uint8_t)~sent[i];
  int status = hasher_end(hasher, blank, mac);
  if (status == CLX_OK && !clx__mac_equal(mac, sent))
    status = CLX_SIGNATURE_MISMATCH;
  sodium_memzero(mac, sizeof(mac));
  return status;
}

int clx__hasher_verify(struct clx__hasher *hasher, const uint8_t sent[CLX_MAC_LEN],
                       const void *body, size_t len, uint32_t *matched)
{
  size_t which = 0;
  int status = clx__hasher_match(hasher, sent);
  while (status == CLX_SIGNATURE_MISMATCH && ++which < hasher->keys->count) {
    (void)clx__hasher_begin(hasher, which);
    (void)clx__hasher_update(hasher, body, len);
    status = clx__hasher_match(hasher, sent);
  }
  if (status == CLX_OK && matched)
    *matched = (uint32_t)which;
  return status;
}

void clx__hasher_free(struct clx__hasher *hasher)
{
  if (hasher->has_state)
    hasher->mac.state_free(hasher->mac.ctx, &hasher->allocator, hasher->state);
  sodium_memzero(hasher, sizeof(*hasher));
}

int clx__keys_warm(const clx_keys *keys)
{
  struct clx__hasher hasher = {0};
  uint8_t mac[CLX_MAC_LEN];
  int status = clx__hasher_init(&hasher, keys);
  for (size_t i = 0; status == CLX_OK && i < keys->count; i++) {
    (void)clx__hasher_begin(&hasher, i);
    (void)clx__hasher_update(&hasher, "{}", 2);
    status = clx__hasher_final(&hasher, mac);
  }
  sodium_memzero(mac, sizeof(mac));
  clx__hasher_free(&hasher);
  return status;
}
