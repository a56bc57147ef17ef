/* The keys of a request: those of its endpoint, or what a hook of the host finds. */
#include "service/service.h"

#include <string.h>

int clx__keys_nobody(clx_service *service)
{
  static const char secret[] = "nobody signs with this, and who does is refused";
  if (service->nobody)
    return CLX_OK;
  clx_keys *keys = clx_keys_new_on(NULL, &service->allocator);
  int status = keys ? clx_keys_add(keys, secret, strlen(secret)) : CLX_NO_MEMORY;
  if (status == CLX_OK)
    service->nobody = keys;
  else
    clx_keys_free(keys);
  return status;
}

int clx__keys_find(clx_call *call)
{
  const clx_endpoint *endpoint = call->endpoint;
  const clx_keys *found = NULL;
  call->keys = endpoint->keys;
  if (!endpoint->find)
    return call->keys ? CLX_OK : CLX_NO_KEYS;
  int answer = endpoint->find(endpoint->key_ctx, call, &found);
  if (answer == CLX_KEYS_UNKNOWN) {
    call->unknown = true;
    if (!call->keys)
      call->keys = call->service->nobody;
    return CLX_OK;
  }
  if (answer != CLX_KEYS_FOUND || !found)
    return CLX_KEYS_FAILED;
  call->keys = found;
  call->held = found;
  return CLX_OK;
}

/* The hasher keeps the address of released keys, but looks at them only in a message, and the next
 * message gets its own. */
void clx__keys_release(clx_call *call)
{
  const clx_keys *held = call->held;
  call->held = NULL;
  if (held && call->endpoint->release)
    call->endpoint->release(call->endpoint->key_ctx, held);
}
