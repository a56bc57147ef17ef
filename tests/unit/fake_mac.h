/* fake_mac.h - a MAC provider on top of libsodium's that counts, changes the result, and fails.
 *
 * A step that fails does its work first. So whoever does not heed the failure gets the right
 * result, and a test that expects CLX_MAC_FAILED notices. */
#ifndef CLX_TESTS_FAKE_MAC_H
#define CLX_TESTS_FAKE_MAC_H

#include <stddef.h>
#include <stdint.h>

#include <clx/verify.h>

enum fake_step { FAKE_KEY_NEW, FAKE_STATE_NEW, FAKE_BEGIN, FAKE_UPDATE, FAKE_FINAL, FAKE_STEPS };

struct fake_mac {
  size_t fail_at[FAKE_STEPS]; /* which use of a step fails, counted from 1; 0: none */
  size_t calls[FAKE_STEPS];
  size_t keys;    /* that were not freed */
  size_t states;  /* that were not freed */
  uint8_t mask;   /* xor on each byte of the result */
  bool stateless; /* there is one state, in here, and the library gets NULL */
  union {
    max_align_t align;
    uint8_t bytes[1024];
  } own;
};

/* 1, or 0 when this use of the step is the one that fails. */
static inline int fake_mac_step(struct fake_mac *fake, enum fake_step step)
{
  return ++fake->calls[step] != fake->fail_at[step];
}

static inline int fake_mac_key_new(void *ctx, const clx_allocator *allocator, const void *secret,
                                   size_t len, void **key)
{
  struct fake_mac *fake = ctx;
  int done;

  if (!fake_mac_step(fake, FAKE_KEY_NEW))
    return 0;
  done = clx_sodium_mac()->key_new(NULL, allocator, secret, len, key);
  if (done == 1)
    fake->keys++;
  return done;
}

static inline void fake_mac_key_free(void *ctx, const clx_allocator *allocator, void *key)
{
  struct fake_mac *fake = ctx;

  fake->keys--;
  clx_sodium_mac()->key_free(NULL, allocator, key);
}

static inline int fake_mac_state_new(void *ctx, const clx_allocator *allocator, void **state)
{
  struct fake_mac *fake = ctx;
  int done = 1;

  if (!fake_mac_step(fake, FAKE_STATE_NEW))
    return 0;
  *state = NULL;
  if (!fake->stateless)
    done = clx_sodium_mac()->state_new(NULL, allocator, state);
  if (done == 1)
    fake->states++;
  return done;
}

static inline void fake_mac_state_free(void *ctx, const clx_allocator *allocator, void *state)
{
  struct fake_mac *fake = ctx;

  fake->states--;
  if (!fake->stateless)
    clx_sodium_mac()->state_free(NULL, allocator, state);
}

static inline void *fake_mac_state(struct fake_mac *fake, void *state)
{
  return fake->stateless ? fake->own.bytes : state;
}

static inline int fake_mac_begin(void *ctx, const void *key, void *state)
{
  int done = clx_sodium_mac()->begin(NULL, key, fake_mac_state(ctx, state));

  return fake_mac_step(ctx, FAKE_BEGIN) ? done : 0;
}

static inline int fake_mac_update(void *ctx, void *state, const void *bytes, size_t len)
{
  int done = clx_sodium_mac()->update(NULL, fake_mac_state(ctx, state), bytes, len);

  return fake_mac_step(ctx, FAKE_UPDATE) ? done : 0;
}

static inline int fake_mac_final(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN])
{
  struct fake_mac *fake = ctx;
  int done = clx_sodium_mac()->final(NULL, key, fake_mac_state(fake, state), mac);
  size_t i;

  for (i = 0; i < CLX_MAC_LEN; i++)
    mac[i] ^= fake->mask;
  return fake_mac_step(fake, FAKE_FINAL) ? done : 0;
}

/* The provider; `fake` must outlive what is made with it. */
static inline clx_mac fake_mac_provider(struct fake_mac *fake)
{
  clx_mac mac = {
      sizeof(clx_mac),     fake,           fake_mac_key_new, fake_mac_key_free, fake_mac_state_new,
      fake_mac_state_free, fake_mac_begin, fake_mac_update,  fake_mac_final,
  };

  return mac;
}

#endif
