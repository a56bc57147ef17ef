#include "bridge.h"

#include <stdlib.h>
#include <string.h>

static void bridge_log(void *ctx, int level, int status, const char *message, const char *detail,
                       const clx_call *call)
{
  struct bridge_io *io = call ? clx_call_io(call) : NULL;
  struct bridge_line *line = io ? calloc(1, sizeof *line) : NULL;
  (void)ctx;
  if (!line)
    return;
  line->level = level;
  line->status = status;
  line->message = message;
  line->detail = malloc(strlen(detail) + 1);
  if (line->detail)
    strcpy(line->detail, detail);
  if (io->last)
    io->last->next = line;
  else
    io->first = line;
  io->last = line;
}

void bridge_drop_line(struct bridge_io *io)
{
  struct bridge_line *line = io->first;
  if (!line)
    return;
  io->first = line->next;
  if (!io->first)
    io->last = NULL;
  free(line->detail);
  free(line);
}

clx_service *bridge_service(size_t body_limit, uint32_t explain_mismatches)
{
  clx_limits limits = {.size = sizeof limits, .body = body_limit};
  clx_options options = {.size = sizeof options, .limits = &limits, .log = bridge_log};
  options.explain_mismatches = explain_mismatches;
  return clx_service_new(&options);
}

clx_endpoint *bridge_on(clx_service *service, uint32_t callback, const char *pattern,
                        const char *topic, uintptr_t number)
{
  return clx_service_on(service, callback, pattern, topic, (void *)number);
}

/* Asked while a request begins. The host looks the keys up when that has returned, and begins the
 * request once more. */
static int bridge_find(void *ctx, const clx_call *call, const clx_keys **keys)
{
  struct bridge_io *io = clx_call_io(call);
  if (!io || io->failed)
    return 0;
  io->asked = (uintptr_t)ctx;
  *keys = io->keys;
  return io->keys ? CLX_KEYS_FOUND : CLX_KEYS_UNKNOWN;
}

int bridge_find_keys(clx_endpoint *endpoint, uintptr_t number)
{
  return clx_endpoint_key_hook(endpoint, bridge_find, NULL, (void *)number);
}

uintptr_t bridge_number(const clx_call *call)
{
  return (uintptr_t)clx_call_user(call);
}
