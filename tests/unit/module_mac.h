/* module_mac.h - two providers as hosts write them: one on a hardware module, played by this file,
 * and one that has the whole HMAC done by OpenSSL's EVP_MAC, as a FIPS module is used.
 *
 * The module keeps the secrets in slots and the hashes in sessions; both are numbers, and number
 * 0 is one of them, so that keys and states can be NULL pointers. Any step can fail with any
 * number, after its work was done. */
#ifndef CLX_TESTS_MODULE_MAC_H
#define CLX_TESTS_MODULE_MAC_H

#include <stdlib.h>
#include <string.h>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <sodium.h>

#include <clx/verify.h>

/* -------- a hardware module -------- */

#define MODULE_SLOTS    4
#define MODULE_SESSIONS 2

enum module_step { MODULE_SLOT, MODULE_SESSION, MODULE_BEGIN, MODULE_FEED, MODULE_END };

struct module {
  bool slots[MODULE_SLOTS]; /* taken */
  crypto_auth_hmacsha256_state secrets[MODULE_SLOTS];
  bool sessions[MODULE_SESSIONS];
  crypto_auth_hmacsha256_state hashes[MODULE_SESSIONS];
  bool fails; /* the step below, each time */
  enum module_step fail_at;
  int failure; /* what that step returns */
};

static inline int module_step(const struct module *module, enum module_step step)
{
  return module->fails && module->fail_at == step ? module->failure : 1;
}

static inline size_t module_number(const void *handle)
{
  return (size_t)(uintptr_t)handle;
}

/* Takes a free place: 1, or 0 when all are taken. */
static inline int module_take(bool *taken, size_t count, void **handle)
{
  size_t i = 0;

  while (i < count && taken[i])
    i++;
  if (i == count)
    return 0;
  taken[i] = true;
  *handle = (void *)(uintptr_t)i;
  return 1;
}

static inline int module_key_new(void *ctx, const clx_allocator *allocator, const void *secret,
                                 size_t len, void **key)
{
  struct module *module = ctx;
  int done = module_step(module, MODULE_SLOT);

  (void)allocator;
  if (done == 1)
    done = module_take(module->slots, MODULE_SLOTS, key);
  if (done == 1)
    crypto_auth_hmacsha256_init(&module->secrets[module_number(*key)], secret, len);
  return done;
}

static inline void module_key_free(void *ctx, const clx_allocator *allocator, void *key)
{
  (void)allocator;
  ((struct module *)ctx)->slots[module_number(key)] = false;
}

static inline int module_state_new(void *ctx, const clx_allocator *allocator, void **state)
{
  struct module *module = ctx;
  int done = module_step(module, MODULE_SESSION);

  (void)allocator;
  return done == 1 ? module_take(module->sessions, MODULE_SESSIONS, state) : done;
}

static inline void module_state_free(void *ctx, const clx_allocator *allocator, void *state)
{
  (void)allocator;
  ((struct module *)ctx)->sessions[module_number(state)] = false;
}

static inline int module_begin(void *ctx, const void *key, void *state)
{
  struct module *module = ctx;

  module->hashes[module_number(state)] = module->secrets[module_number(key)];
  return module_step(module, MODULE_BEGIN);
}

static inline int module_update(void *ctx, void *state, const void *bytes, size_t len)
{
  struct module *module = ctx;

  crypto_auth_hmacsha256_update(&module->hashes[module_number(state)], bytes, len);
  return module_step(module, MODULE_FEED);
}

static inline int module_final(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN])
{
  struct module *module = ctx;

  (void)key;
  crypto_auth_hmacsha256_final(&module->hashes[module_number(state)], mac);
  return module_step(module, MODULE_END);
}

static inline clx_mac module_mac(struct module *module)
{
  clx_mac mac = {
      sizeof(clx_mac),   module,       module_key_new, module_key_free, module_state_new,
      module_state_free, module_begin, module_update,  module_final,
  };

  return mac;
}

static inline bool module_is_idle(const struct module *module)
{
  static const struct module idle;

  return memcmp(module->slots, idle.slots, sizeof(idle.slots)) == 0 &&
         memcmp(module->sessions, idle.sessions, sizeof(idle.sessions)) == 0;
}

/* -------- the whole HMAC by EVP_MAC -------- */

static inline int evp_key_new(void *ctx, const clx_allocator *allocator, const void *secret,
                              size_t len, void **key)
{
  char digest[] = "SHA256";
  const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                               OSSL_PARAM_construct_end()};
  EVP_MAC_CTX *made = EVP_MAC_CTX_new(ctx);

  (void)allocator;
  if (!made || EVP_MAC_init(made, secret, len, params) != 1) {
    EVP_MAC_CTX_free(made);
    return 0;
  }
  *key = made;
  return 1;
}

static inline void evp_key_free(void *ctx, const clx_allocator *allocator, void *key)
{
  (void)ctx;
  (void)allocator;
  EVP_MAC_CTX_free(key);
}

/* A state holds the copy of a key that a message works on. */
static inline int evp_state_new(void *ctx, const clx_allocator *allocator, void **state)
{
  (void)ctx;
  *state = allocator->allocate(allocator->ctx, NULL, 0, sizeof(EVP_MAC_CTX *));
  if (!*state)
    return CLX_NO_MEMORY;
  *(EVP_MAC_CTX **)*state = NULL;
  return 1;
}

static inline void evp_state_free(void *ctx, const clx_allocator *allocator, void *state)
{
  (void)ctx;
  EVP_MAC_CTX_free(*(EVP_MAC_CTX **)state);
  allocator->allocate(allocator->ctx, state, sizeof(EVP_MAC_CTX *), 0);
}

static inline int evp_begin(void *ctx, const void *key, void *state)
{
  EVP_MAC_CTX **work = state;

  (void)ctx;
  EVP_MAC_CTX_free(*work);
  *work = EVP_MAC_CTX_dup(key);
  return *work != NULL;
}

static inline int evp_update(void *ctx, void *state, const void *bytes, size_t len)
{
  (void)ctx;
  return EVP_MAC_update(*(EVP_MAC_CTX **)state, bytes, len);
}

static inline int evp_final(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN])
{
  size_t len = 0;

  (void)ctx;
  (void)key;
  return EVP_MAC_final(*(EVP_MAC_CTX **)state, mac, &len, CLX_MAC_LEN) == 1 && len == CLX_MAC_LEN;
}

/* `algorithm` is "HMAC", fetched as the host wants it, and must outlive what is made with it. */
static inline clx_mac evp_mac(EVP_MAC *algorithm)
{
  clx_mac mac = {
      sizeof(clx_mac), algorithm, evp_key_new, evp_key_free, evp_state_new,
      evp_state_free,  evp_begin, evp_update,  evp_final,
  };

  return mac;
}

#endif
