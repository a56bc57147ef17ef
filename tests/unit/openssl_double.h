/* openssl_double.h - providers for OpenSSL, inside the test: SHA-256 by libsodium that counts, and
 * fails at a step of the test's choice with errors left in OpenSSL's queue.
 *
 *   double_load("double")    whole
 *   double_load("short")     says that its digests have 20 bytes
 *   double_load("wide")      says that its blocks have 128 bytes
 *   double_load("lacking")   offers the digest of a whole message only
 *   double_load("twofold")   lists two algorithms of the same name
 *   double_load("plain")     has one name for it, without others after a colon
 *
 * `double_load` makes the provider the only one that OpenSSL's default properties allow. */
#ifndef CLX_TESTS_OPENSSL_DOUBLE_H
#define CLX_TESTS_OPENSSL_DOUBLE_H

#include <stdio.h>
#include <stdlib.h>

#include <openssl/core_dispatch.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/provider.h>
#include <sodium.h>

static struct {
  size_t fail_at;     /* which step fails, counted from 1; 0: none */
  size_t steps;       /* so far: hashes made, begun, fed and ended */
  size_t live;        /* hashes that were not freed */
  bool cut;           /* a failing end says that it succeeded, with fewer bytes */
  size_t digest_size; /* as told to OpenSSL */
  size_t block_size;  /* likewise */
  bool other_list;    /* from now on the provider gives `list`, whatever it gave before */
  const OSSL_ALGORITHM *list;
} sha_double;

/* A step that fails leaves two errors in the queue. */
static inline bool double_fails(void)
{
  if (++sha_double.steps != sha_double.fail_at)
    return false;
  ERR_raise(ERR_LIB_USER, 1);
  ERR_raise(ERR_LIB_USER, 2);
  return true;
}

static inline void *double_new(void *provider)
{
  void *hash = double_fails() ? NULL : malloc(sizeof(crypto_hash_sha256_state));

  (void)provider;
  sha_double.live += hash != NULL;
  return hash;
}

static inline void double_free(void *hash)
{
  sha_double.live -= hash != NULL;
  free(hash);
}

/* A step that fails does its work first: whoever does not heed it gets the right MAC. */
static inline int double_init(void *hash, const OSSL_PARAM params[])
{
  (void)params;
  crypto_hash_sha256_init(hash);
  return !double_fails();
}

static inline int double_update(void *hash, const unsigned char *bytes, size_t len)
{
  crypto_hash_sha256_update(hash, bytes, len);
  return !double_fails();
}

static inline int double_final(void *hash, unsigned char *out, size_t *len, size_t size)
{
  bool fails = double_fails();

  if (size < crypto_hash_sha256_BYTES)
    return 0;
  crypto_hash_sha256_final(hash, out);
  *len = fails && sha_double.cut ? 31 : 32;
  return !fails || sha_double.cut;
}

static inline int double_digest(void *provider, const unsigned char *bytes, size_t len,
                                unsigned char *out, size_t *out_len, size_t size)
{
  (void)provider;
  if (size < crypto_hash_sha256_BYTES)
    return 0;
  crypto_hash_sha256(out, bytes, len);
  *out_len = crypto_hash_sha256_BYTES;
  return 1;
}

static inline int double_params(OSSL_PARAM params[])
{
  OSSL_PARAM *block = OSSL_PARAM_locate(params, OSSL_DIGEST_PARAM_BLOCK_SIZE);
  OSSL_PARAM *size = OSSL_PARAM_locate(params, OSSL_DIGEST_PARAM_SIZE);

  return (!block || OSSL_PARAM_set_size_t(block, sha_double.block_size)) &&
         (!size || OSSL_PARAM_set_size_t(size, sha_double.digest_size));
}

/* -------- what a provider tells OpenSSL -------- */

#define DOUBLE_FUNCTION(number, function)                                                          \
  {                                                                                                \
    number, (void (*)(void))(function)                                                             \
  }

static const OSSL_DISPATCH double_whole[] = {
    DOUBLE_FUNCTION(OSSL_FUNC_DIGEST_NEWCTX, double_new),
    DOUBLE_FUNCTION(OSSL_FUNC_DIGEST_FREECTX, double_free),
    DOUBLE_FUNCTION(OSSL_FUNC_DIGEST_INIT, double_init),
    DOUBLE_FUNCTION(OSSL_FUNC_DIGEST_UPDATE, double_update),
    DOUBLE_FUNCTION(OSSL_FUNC_DIGEST_FINAL, double_final),
    DOUBLE_FUNCTION(OSSL_FUNC_DIGEST_GET_PARAMS, double_params),
    {0, NULL}};

static const OSSL_DISPATCH double_lacking[] = {
    DOUBLE_FUNCTION(OSSL_FUNC_DIGEST_DIGEST, double_digest),
    DOUBLE_FUNCTION(OSSL_FUNC_DIGEST_GET_PARAMS, double_params),
    {0, NULL}};

#define DOUBLE_OTHER                                                                               \
  {                                                                                                \
    "SHA2-2", "provider=double", double_lacking, NULL                                              \
  }
#define DOUBLE_NAMES "SHA2-256:SHA256"

/* The name of one is the start of the name of the other, so that only a whole name will do. */
static const OSSL_ALGORITHM double_lists[][4] = {
    {DOUBLE_OTHER, {DOUBLE_NAMES, "provider=double", double_whole, NULL}},
    {{DOUBLE_NAMES, "provider=short", double_whole, NULL}},
    {{DOUBLE_NAMES, "provider=wide", double_whole, NULL}},
    {{DOUBLE_NAMES, "provider=lacking", double_lacking, NULL}},
    {{DOUBLE_NAMES, "provider=twofold,test.kind=a", double_whole, NULL},
     {DOUBLE_NAMES, "provider=twofold,test.kind=b", double_whole, NULL}},
    {{"SHA256-NOT", "provider=plain", double_lacking, NULL},
     {"SHA256", "provider=plain", double_whole, NULL}},
};

static const char *const double_names[] = {"double",  "short",   "wide",
                                           "lacking", "twofold", "plain"};
#define DOUBLES (sizeof(double_names) / sizeof(*double_names))

static inline const OSSL_ALGORITHM *double_query(void *list, int operation, int *no_cache)
{
  *no_cache = 0;
  if (sha_double.other_list)
    return sha_double.list;
  return operation == OSSL_OP_DIGEST ? list : NULL;
}

static const OSSL_DISPATCH double_provider[] = {
    DOUBLE_FUNCTION(OSSL_FUNC_PROVIDER_QUERY_OPERATION, double_query), {0, NULL}};

/* OpenSSL's way to tell a provider its own name. */
static inline const char *double_name(const OSSL_CORE_HANDLE *handle, const OSSL_DISPATCH *core)
{
  char *name = NULL;
  OSSL_PARAM params[2] = {{OSSL_PROV_PARAM_CORE_PROV_NAME, OSSL_PARAM_UTF8_PTR, &name, 0, 0},
                          {NULL, 0, NULL, 0, 0}};

  for (; core->function_id != 0; core++)
    if (core->function_id == OSSL_FUNC_CORE_GET_PARAMS)
      (void)OSSL_FUNC_core_get_params(core)(handle, params);
  return name ? name : "";
}

static int double_start(const OSSL_CORE_HANDLE *handle, const OSSL_DISPATCH *core,
                        const OSSL_DISPATCH **functions, void **provider)
{
  const char *name = double_name(handle, core);
  size_t i;

  for (i = 0; i < DOUBLES; i++)
    if (strcmp(name, double_names[i]) == 0) {
      *functions = double_provider;
      *provider = (void *)double_lists[i];
      return 1;
    }
  return 0;
}

/* -------- for tests -------- */

/* NULL when OpenSSL does not take it. */
static inline OSSL_PROVIDER *double_load(const char *name)
{
  char allowed[64];
  OSSL_PROVIDER *provider = NULL;

  memset(&sha_double, 0, sizeof(sha_double));
  sha_double.digest_size = strcmp(name, "short") == 0 ? 20 : 32;
  sha_double.block_size = strcmp(name, "wide") == 0 ? 128 : 64;
  snprintf(allowed, sizeof(allowed), "provider=%s", name);
  if (OSSL_PROVIDER_add_builtin(NULL, name, double_start) == 1)
    provider = OSSL_PROVIDER_load(NULL, name);
  if (provider && EVP_set_default_properties(NULL, allowed) != 1) {
    OSSL_PROVIDER_unload(provider);
    provider = NULL;
  }
  return provider;
}

/* All providers are allowed again. */
static inline bool double_unload(OSSL_PROVIDER *provider)
{
  bool good = EVP_set_default_properties(NULL, "") == 1;

  return OSSL_PROVIDER_unload(provider) == 1 && good;
}

#endif
