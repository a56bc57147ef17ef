/* Services and their endpoints: set up, then frozen. */
#include "service/service.h"

#include "base/status.h"
#include "schema/callback.h"

#include <string.h>

/* The first failure counts: clx_service_ready reports it. */
static int endpoint_fail(clx_service *service, int status, const char *where)
{
  if (service->status == CLX_OK) {
    service->status = status;
    service->failed_at = where;
  }
  return status;
}

clx_service *clx_service_new(const clx_options *options)
{
  clx_options chosen;
  int status = CLX__STRUCT_COPY(&chosen, options, allocator);
  chosen.size = sizeof chosen;
  clx__allocator_default(&chosen.allocator, &chosen.allocator);
  clx_service *service = clx__allocate(&chosen.allocator, sizeof *service);
  if (!service)
    return NULL;
  memset(service, 0, sizeof *service);
  service->allocator = chosen.allocator;
  service->options = chosen;
  if (status != CLX_OK)
    endpoint_fail(service, status, "clx_options");
  if (clx__limits_copy(&service->limits, chosen.limits) != CLX_OK)
    endpoint_fail(service, CLX_BAD_SIZE, "clx_limits");
  service->endpoints_end = &service->endpoints;
  service->arena = clx_arena_new(&chosen.allocator);
  if (service->arena)
    return service;
  clx_service_free(service);
  return NULL;
}

void clx_service_free(clx_service *service)
{
  if (!service)
    return;
  clx_allocator allocator = service->allocator;
  clx_arena_free(service->arena);
  clx_keys_free(service->nobody);
  clx__free(&allocator, service, sizeof *service);
}

const clx_limits *clx_service_limits(const clx_service *service)
{
  return service ? &service->limits : NULL;
}

/* -------- endpoints -------- */

/* Endpoints of one path must differ in their topics. */
static bool endpoint_is_taken(const clx_service *service, const char *pattern, const char *topic)
{
  for (const clx_endpoint *at = service->endpoints; at; at = at->next)
    if (strcmp(at->pattern, pattern) == 0 &&
        (!topic || !at->topic || strcmp(at->topic, topic) == 0))
      return true;
  return false;
}

static int endpoint_check(const clx_service *service, const char *pattern, const char *topic)
{
  if (!clx__route_is_pattern(pattern) || endpoint_is_taken(service, pattern, topic))
    return CLX_BAD_PATTERN;
  return !topic || clx__route_is_topic(topic) ? CLX_OK : CLX_BAD_TOPIC;
}

static clx_endpoint *endpoint_new(clx_service *service, const char *pattern, const char *topic)
{
  clx_endpoint *endpoint = clx__arena_zero(service->arena, sizeof *endpoint);
  if (!endpoint)
    return NULL;
  endpoint->pattern = clx__arena_text(service->arena, pattern, strlen(pattern));
  if (topic)
    endpoint->topic = clx__arena_text(service->arena, topic, strlen(topic));
  if (!endpoint->pattern || (topic && !endpoint->topic))
    return NULL;
  endpoint->service = service;
  endpoint->needs_end = &endpoint->needs;
  *service->endpoints_end = endpoint;
  service->endpoints_end = &endpoint->next;
  return endpoint;
}

/* The same for an endpoint that was not made: its pattern is the host's, so it is copied. */
static void endpoint_fail_new(clx_service *service, int status, const char *pattern)
{
  const char *copy = pattern ? clx__arena_text(service->arena, pattern, strlen(pattern)) : NULL;
  endpoint_fail(service, status, copy ? copy : "");
}

/* `handler` NULL: the host finishes the calls. */
static clx_endpoint *endpoint_add(clx_service *service, const char *pattern, const char *topic,
                                  uint32_t callback, clx__handler handler, void *user)
{
  int status = endpoint_check(service, pattern, topic);
  if (status != CLX_OK) {
    endpoint_fail_new(service, status, status == CLX_BAD_TOPIC ? topic : pattern);
    return NULL;
  }
  clx_endpoint *endpoint = endpoint_new(service, pattern, topic);
  if (!endpoint) {
    endpoint_fail_new(service, CLX_NO_MEMORY, pattern);
    return NULL;
  }
  endpoint->callback = callback;
  endpoint->target = clx_callback_target(callback);
  endpoint->handler = handler;
  endpoint->user = user;
  return endpoint;
}

/* A handler that was forgotten must not become an endpoint without one. */
static clx_endpoint *endpoint_typed(clx_service *service, const char *pattern, const char *topic,
                                    uint32_t callback, clx__handler handler, void *user)
{
  if (!service || service->ready)
    return NULL;
  if (handler)
    return endpoint_add(service, pattern, topic, callback, handler, user);
  endpoint_fail_new(service, CLX_BAD_ARGUMENT, pattern);
  return NULL;
}

/* One public function per callback, from callbacks.def. */
#define CALLBACK(number, name, constant, target, singular, limit_ms, family, includes)             \
  clx_endpoint *clx_service_on_##name(clx_service *service, const char *pattern,                   \
                                      clx_##name##_handler handler, void *user)                    \
  {                                                                                                \
    return endpoint_typed(service, pattern, NULL, constant, (clx__handler)handler, user);          \
  }
#define RESOURCE_CALLBACK(...)
#include "schema/callbacks.def"
#undef CALLBACK
#undef RESOURCE_CALLBACK

clx_endpoint *clx_service_on_webhook(clx_service *service, const char *pattern, const char *topic,
                                     clx_webhook_handler handler, void *user)
{
  return endpoint_typed(service, pattern, topic ? topic : "", CLX_CALLBACK_WEBHOOK,
                        (clx__handler)handler, user);
}

clx_endpoint *clx_service_on(clx_service *service, uint32_t callback, const char *pattern,
                             const char *topic, void *user)
{
  bool webhook = callback == CLX_CALLBACK_WEBHOOK;
  if (!service || service->ready)
    return NULL;
  if (!clx__callback_find(callback) || (topic && !webhook)) {
    endpoint_fail_new(service, CLX_BAD_ARGUMENT, pattern);
    return NULL;
  }
  return endpoint_add(service, pattern, webhook && !topic ? "" : topic, callback, NULL, user);
}

int clx_endpoint_keys(clx_endpoint *endpoint, const clx_keys *keys)
{
  if (!endpoint)
    return CLX_BAD_ARGUMENT;
  if (endpoint->service->ready)
    return CLX_BAD_STATE;
  if (!keys)
    return endpoint_fail(endpoint->service, CLX_BAD_ARGUMENT, endpoint->pattern);
  endpoint->keys = keys;
  return CLX_OK;
}

int clx_endpoint_key_hook(clx_endpoint *endpoint, clx_key_find find, clx_key_release release,
                          void *ctx)
{
  if (!endpoint)
    return CLX_BAD_ARGUMENT;
  if (endpoint->service->ready)
    return CLX_BAD_STATE;
  if (!find)
    return endpoint_fail(endpoint->service, CLX_BAD_ARGUMENT, endpoint->pattern);
  endpoint->find = find;
  endpoint->release = release;
  endpoint->key_ctx = ctx;
  return CLX_OK;
}

/* The pattern and the path: a bad need is found among many. */
static int endpoint_fail_need(clx_endpoint *endpoint, const char *path)
{
  struct clx__bytes where;
  clx__bytes_init(&where, endpoint->service->arena);
  clx__bytes_puts(&where, endpoint->pattern);
  clx__bytes_puts(&where, ": ");
  clx__bytes_puts(&where, path);
  bool whole = clx__bytes_end(&where) == CLX_OK;
  return endpoint_fail(endpoint->service, CLX_BAD_NEED, whole ? where.at : endpoint->pattern);
}

int clx_endpoint_needs(clx_endpoint *endpoint, const char *path)
{
  if (!endpoint)
    return CLX_BAD_ARGUMENT;
  clx_service *service = endpoint->service;
  if (service->ready)
    return CLX_BAD_STATE;
  if (!path)
    return endpoint_fail(service, CLX_BAD_ARGUMENT, endpoint->pattern);
  if (clx__need_check(endpoint->target, path) != CLX_OK)
    return endpoint_fail_need(endpoint, path);
  struct clx__need *need = clx__arena_zero(service->arena, sizeof *need);
  if (need)
    need->path = clx__arena_text(service->arena, path, strlen(path));
  if (!need || !need->path)
    return endpoint_fail(service, CLX_NO_MEMORY, endpoint->pattern);
  *endpoint->needs_end = need;
  endpoint->needs_end = &need->next;
  return CLX_OK;
}

/* -------- ready -------- */

static int endpoint_ready(const clx_endpoint *endpoint)
{
  if (endpoint->find && !endpoint->keys) /* its keys are known only when a call starts */
    return clx__keys_nobody(endpoint->service);
  if (!endpoint->keys || clx_keys_count(endpoint->keys) == 0)
    return CLX_NO_KEYS;
  return clx__keys_warm(endpoint->keys);
}

/* What was set up wrongly stays wrong; what is only missing may come, and ready be called again. */
int clx_service_ready(clx_service *service, clx_error *error)
{
  if (!service)
    return clx__error_set(error, CLX_BAD_ARGUMENT, 0);
  int status = service->status;
  const char *where = service->failed_at;
  for (const clx_endpoint *at = service->endpoints; at && status == CLX_OK; at = at->next) {
    status = endpoint_ready(at);
    where = at->pattern;
  }
  if (status != CLX_OK) {
    clx__error_set(error, status, 0);
    clx__error_where(error, where, strlen(where));
    return status;
  }
  service->ready = true;
  return CLX_OK;
}
