/* secrets.c - shared secrets: "S" is for all endpoints, "prices=S" for one. */
#include "pricebook.h"

#include <string.h>

const char *const endpoint_paths[ENDPOINT_COUNT] = {
    "/prices", "/promotions", "/shipping_costs", "/validations", "/taxes", "/webhooks"};

int secrets_init(struct secrets *secrets, const clx_mac *mac)
{
  int status = CLX_OK;

  for (size_t i = 0; i < ENDPOINT_COUNT; i++) {
    secrets->keys[i] = clx_keys_new(mac);
    if (!secrets->keys[i])
      status = CLX_NO_MEMORY;
  }
  return status;
}

/* The endpoint whose name and a "=" stand before the secret, or -1. */
static int secrets_endpoint(const char *text, const char **secret)
{
  for (int i = 0; i < ENDPOINT_COUNT; i++) {
    const char *name = endpoint_paths[i] + 1;
    size_t len = strlen(name);

    if (strncmp(text, name, len) == 0 && text[len] == '=') {
      *secret = text + len + 1;
      return i;
    }
  }
  *secret = text;
  return -1;
}

int secrets_add(void *ctx, const char *text)
{
  struct secrets *secrets = ctx;
  const char *secret;
  int only = secrets_endpoint(text, &secret);
  int status = CLX_OK;

  for (int i = 0; i < ENDPOINT_COUNT && status == CLX_OK; i++)
    if (only < 0 || only == i)
      status = clx_keys_add(secrets->keys[i], secret, strlen(secret));
  return status;
}

const char *secrets_missing(const struct secrets *secrets)
{
  for (int i = 0; i < ENDPOINT_COUNT; i++)
    if (clx_keys_count(secrets->keys[i]) == 0)
      return endpoint_paths[i];
  return NULL;
}

void secrets_free(struct secrets *secrets)
{
  for (size_t i = 0; i < ENDPOINT_COUNT; i++)
    clx_keys_free(secrets->keys[i]);
}
