/* HMAC-SHA256 of OpenSSL 3. It is a library of its own, clx-openssl, and uses nothing of libclx.
 *
 * EVP chooses the SHA-256, by what the host has set; then its functions are called as a provider
 * of OpenSSL offers them, see provider-digest(7). Through EVP itself, in OpenSSL 3.0, each start
 * of a hash allocates and frees, and a message has two: the inner and the outer one. A hash that
 * a provider made can be started again without memory. For a body of 2 bytes, OpenSSL 3.0.22:
 *
 *   these functions                            218 ns   0 allocations
 *   EVP_MD_CTX_copy_ex of both                 204 ns   2
 *   EVP_DigestInit_ex2 and the two blocks      312 ns   2
 *   EVP_MAC_init, if the key is the last one   268 ns   2
 *   EVP_MAC_CTX_dup                            710 ns  11
 *   HMAC, EVP_Q_mac                           1550 ns  13
 *   SHA256_Init and copies                     140 ns   0, but deprecated, and it would not heed
 *                                                       what the host has set
 *
 * A provider of 3.0 cannot copy a hash without memory. So a key is the two padded blocks that an
 * HMAC starts with, and a message hashes them: that takes as long as the allocations did. Each
 * way needs 100 ns more to keep the errors of OpenSSL out of the host's queue. */
#include <clx/openssl.h>

#include <openssl/core_dispatch.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/provider.h>
#include <string.h>

#define OPENSSL_MAC_BLOCK 64 /* bytes that SHA-256 takes at a time */

/* SHA-256 of a provider. */
struct openssl_mac_sha {
  EVP_MD *md; /* keeps the provider and its functions */
  OSSL_FUNC_digest_newctx_fn *make;
  OSSL_FUNC_digest_freectx_fn *unmake;
  OSSL_FUNC_digest_init_fn *init;
  OSSL_FUNC_digest_update_fn *update;
  OSSL_FUNC_digest_final_fn *final;
};

struct openssl_mac_key {
  struct openssl_mac_sha sha;
  uint8_t inner[OPENSSL_MAC_BLOCK];
  uint8_t outer[OPENSSL_MAC_BLOCK];
};

/* A hash that was made by the SHA-256 of the key of its last message; NULL before the first. */
struct openssl_mac_state {
  struct openssl_mac_sha sha;
  void *hash;
};

/* -------- finding SHA-256 -------- */

static void openssl_mac_take(struct openssl_mac_sha *sha, const OSSL_DISPATCH *at)
{
  for (; at->function_id != 0; at++)
    switch (at->function_id) {
    case OSSL_FUNC_DIGEST_NEWCTX:
      sha->make = OSSL_FUNC_digest_newctx(at);
      break;
    case OSSL_FUNC_DIGEST_FREECTX:
      sha->unmake = OSSL_FUNC_digest_freectx(at);
      break;
    case OSSL_FUNC_DIGEST_INIT:
      sha->init = OSSL_FUNC_digest_init(at);
      break;
    case OSSL_FUNC_DIGEST_UPDATE:
      sha->update = OSSL_FUNC_digest_update(at);
      break;
    case OSSL_FUNC_DIGEST_FINAL:
      sha->final = OSSL_FUNC_digest_final(at);
      break;
    default: /* what else there is, is not needed */
      break;
    }
}

/* A provider lists the names of an algorithm with colons between; EVP calls it by the first. */
static bool openssl_mac_is_named(const char *names, const char *name)
{
  size_t len = strlen(name);
  return strncmp(names, name, len) == 0 && (names[len] == ':' || names[len] == '\0');
}

/* Takes the functions out of the list of the provider that EVP chose. A list with two of that name
 * is refused: which of them EVP chose, by their properties, cannot be asked. */
static bool openssl_mac_find(struct openssl_mac_sha *sha)
{
  const OSSL_PROVIDER *provider = EVP_MD_get0_provider(sha->md);
  const char *name = EVP_MD_get0_name(sha->md);
  int no_cache = 0;
  const OSSL_ALGORITHM *list = OSSL_PROVIDER_query_operation(provider, OSSL_OP_DIGEST, &no_cache);
  const OSSL_ALGORITHM *at;
  size_t found = 0;
  for (at = list; at && at->algorithm_names; at++)
    if (openssl_mac_is_named(at->algorithm_names, name)) {
      openssl_mac_take(sha, at->implementation);
      found++;
    }
  OSSL_PROVIDER_unquery_operation(provider, OSSL_OP_DIGEST, list);
  return found == 1 && sha->make && sha->unmake && sha->init && sha->update && sha->final;
}

static bool openssl_mac_fetch(struct openssl_mac_sha *sha)
{
  sha->md = EVP_MD_fetch(NULL, "SHA256", NULL);
  return sha->md && EVP_MD_get_size(sha->md) == CLX_MAC_LEN &&
         EVP_MD_get_block_size(sha->md) == OPENSSL_MAC_BLOCK && openssl_mac_find(sha);
}

/* -------- hashing -------- */

static void *openssl_mac_hash_new(const struct openssl_mac_sha *sha)
{
  return sha->make(OSSL_PROVIDER_get0_provider_ctx(EVP_MD_get0_provider(sha->md)));
}

static bool openssl_mac_start(const struct openssl_mac_sha *sha, void *hash,
                              const uint8_t block[OPENSSL_MAC_BLOCK])
{
  return sha->init(hash, NULL) == 1 && sha->update(hash, block, OPENSSL_MAC_BLOCK) == 1;
}

static bool openssl_mac_end(const struct openssl_mac_sha *sha, void *hash,
                            uint8_t digest[CLX_MAC_LEN])
{
  size_t len = 0;
  return sha->final(hash, digest, &len, CLX_MAC_LEN) == 1 && len == CLX_MAC_LEN;
}

/* -------- keys -------- */

/* Errors of OpenSSL are reported by a status; those that the host has in its queue stay there. */
static int openssl_mac_result(bool good)
{
  ERR_pop_to_mark();
  return good ? 1 : CLX_MAC_FAILED;
}

/* HMAC hashes a secret that is longer than a block. */
static bool openssl_mac_shorten(const struct openssl_mac_sha *sha, const void *secret, size_t len,
                                uint8_t digest[CLX_MAC_LEN])
{
  void *hash = openssl_mac_hash_new(sha);
  bool good = hash && sha->init(hash, NULL) == 1 && sha->update(hash, secret, len) == 1 &&
              openssl_mac_end(sha, hash, digest);
  if (hash)
    sha->unmake(hash);
  return good;
}

static bool openssl_mac_pad(struct openssl_mac_key *key, const void *secret, size_t len)
{
  memset(key->inner, 0, OPENSSL_MAC_BLOCK);
  if (len <= OPENSSL_MAC_BLOCK)
    memcpy(key->inner, secret, len);
  else if (!openssl_mac_shorten(&key->sha, secret, len, key->inner))
    return false;
  for (size_t i = 0; i < OPENSSL_MAC_BLOCK; i++) {
    key->outer[i] = key->inner[i] ^ 0x5c;
    key->inner[i] ^= 0x36;
  }
  return true;
}

static void openssl_mac_key_free(void *ctx, const clx_allocator *allocator, void *key)
{
  (void)ctx;
  EVP_MD_free(((struct openssl_mac_key *)key)->sha.md);
  OPENSSL_cleanse(key, sizeof(struct openssl_mac_key));
  allocator->allocate(allocator->ctx, key, sizeof(struct openssl_mac_key), 0);
}

static int openssl_mac_key_new(void *ctx, const clx_allocator *allocator, const void *secret,
                               size_t len, void **key)
{
  struct openssl_mac_key *made = allocator->allocate(allocator->ctx, NULL, 0, sizeof(*made));
  if (!made)
    return CLX_NO_MEMORY;
  memset(made, 0, sizeof(*made));
  ERR_set_mark();
  int done =
      openssl_mac_result(openssl_mac_fetch(&made->sha) && openssl_mac_pad(made, secret, len));
  if (done == 1)
    *key = made;
  else
    openssl_mac_key_free(ctx, allocator, made);
  return done;
}

/* -------- states -------- */

static void openssl_mac_release(struct openssl_mac_state *state)
{
  if (state->hash)
    state->sha.unmake(state->hash);
  EVP_MD_free(state->sha.md);
  memset(state, 0, sizeof(*state));
}

/* Keys of one provider share an EVP_MD, so a hash is made once, unless the host changes what
 * OpenSSL is to use. The state outlives its keys, and so holds the EVP_MD too. */
static bool openssl_mac_fit(struct openssl_mac_state *state, const struct openssl_mac_sha *sha)
{
  if (state->hash && state->sha.md == sha->md)
    return true;
  openssl_mac_release(state);
  if (!EVP_MD_up_ref(sha->md))
    return false;
  state->sha = *sha;
  state->hash = openssl_mac_hash_new(sha);
  return state->hash != NULL;
}

static int openssl_mac_state_new(void *ctx, const clx_allocator *allocator, void **state)
{
  (void)ctx;
  *state = allocator->allocate(allocator->ctx, NULL, 0, sizeof(struct openssl_mac_state));
  if (!*state)
    return CLX_NO_MEMORY;
  memset(*state, 0, sizeof(struct openssl_mac_state));
  return 1;
}

static void openssl_mac_state_free(void *ctx, const clx_allocator *allocator, void *state)
{
  (void)ctx;
  openssl_mac_release(state);
  allocator->allocate(allocator->ctx, state, sizeof(struct openssl_mac_state), 0);
}

/* -------- messages -------- */

static int openssl_mac_begin(void *ctx, const void *key, void *state)
{
  const struct openssl_mac_key *own = key;
  struct openssl_mac_state *to = state;
  (void)ctx;
  ERR_set_mark();
  return openssl_mac_result(openssl_mac_fit(to, &own->sha) &&
                            openssl_mac_start(&to->sha, to->hash, own->inner));
}

static int openssl_mac_update(void *ctx, void *state, const void *bytes, size_t len)
{
  struct openssl_mac_state *to = state;
  (void)ctx;
  ERR_set_mark();
  return openssl_mac_result(to->hash && to->sha.update(to->hash, bytes, len) == 1);
}

static int openssl_mac_final(void *ctx, const void *key, void *state, uint8_t mac[CLX_MAC_LEN])
{
  const struct openssl_mac_key *own = key;
  struct openssl_mac_state *to = state;
  uint8_t inner[CLX_MAC_LEN];
  (void)ctx;
  ERR_set_mark();
  bool good = to->hash && openssl_mac_end(&to->sha, to->hash, inner) &&
              openssl_mac_start(&to->sha, to->hash, own->outer) &&
              to->sha.update(to->hash, inner, sizeof(inner)) == 1 &&
              openssl_mac_end(&to->sha, to->hash, mac);
  OPENSSL_cleanse(inner, sizeof(inner));
  return openssl_mac_result(good);
}

const clx_mac *clx_openssl_mac(void)
{
  static const clx_mac mac = {
      sizeof(clx_mac),       NULL,
      openssl_mac_key_new,   openssl_mac_key_free,
      openssl_mac_state_new, openssl_mac_state_free,
      openssl_mac_begin,     openssl_mac_update,
      openssl_mac_final,
  };
  return &mac;
}
