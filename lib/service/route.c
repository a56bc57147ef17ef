/* From a request to its endpoint: by its path, then, among webhooks, by its topic. */
#include "service/service.h"

#include "schema/field.h"

#include <string.h>

/* The text after a prefix, or NULL when it does not begin with that. The prefix is in lower case
 * and matches in any. */
static const char *route_after(const char *text, const char *prefix)
{
  for (; *prefix; prefix++, text++) {
    char c = *text >= 'A' && *text <= 'Z' ? (char)(*text - 'A' + 'a') : *text;
    if (c != *prefix)
      return NULL;
  }
  return text;
}

const char *clx__route_target(const char *target, size_t *len)
{
  const char *host = route_after(target, "http://");
  if (!host)
    host = route_after(target, "https://");
  if (host)
    target = host + strcspn(host, "/?#");
  if (host && *target != '/')
    target = "/";
  *len = strcspn(target, "?#");
  return target;
}

/* -------- paths -------- */

/* A pattern starts with a slash. Its parts stand between slashes; a star stands alone in its part,
 * for any one that is not empty. At most CLX__PARTS_MAX stars, since a call remembers them. */
bool clx__route_is_pattern(const char *pattern)
{
  uint32_t stars = 0;
  if (!pattern || pattern[0] != '/' || strpbrk(pattern, "?#"))
    return false;
  for (const char *at = pattern; (at = strchr(at, '*')) != NULL; at++) {
    if (at[-1] != '/' || (at[1] != '/' && at[1] != '\0'))
      return false;
    stars++;
  }
  return stars <= CLX__PARTS_MAX;
}

static bool route_fits(const char *pattern, const char *path)
{
  while (*pattern == '/' && *path == '/') {
    size_t pattern_len = strcspn(++pattern, "/");
    size_t path_len = strcspn(++path, "/");
    bool star = pattern_len == 1 && *pattern == '*' && path_len > 0;
    if (!star && (pattern_len != path_len || memcmp(pattern, path, path_len) != 0))
      return false;
    pattern += pattern_len;
    path += path_len;
  }
  return *pattern == '\0' && *path == '\0';
}

/* Whether a pattern is more exact than another that fits the same path. Two such patterns differ
 * first where one has a star and the other a name. */
static bool route_is_closer(const char *pattern, const char *other)
{
  while (*pattern && *pattern == *other) {
    pattern++;
    other++;
  }
  return *other == '*';
}

const clx_endpoint *clx__route_path(const clx_service *service, const char *path)
{
  const clx_endpoint *found = NULL;
  for (const clx_endpoint *at = service->endpoints; at; at = at->next)
    if (route_fits(at->pattern, path) && (!found || route_is_closer(at->pattern, found->pattern)))
      found = at;
  return found;
}

/* A copy of the part, since the path itself stays whole. */
static void route_keep(clx_call *call, const char *path, size_t len)
{
  call->parts[call->part_count++] = clx__arena_text(call->arena, path, len);
}

void clx__route_parts(clx_call *call, const char *pattern)
{
  const char *path = call->path;
  while (*pattern == '/' && *path == '/') {
    size_t path_len = strcspn(++path, "/");
    pattern++;
    if (*pattern == '*' && call->part_count < CLX__PARTS_MAX)
      route_keep(call, path, path_len);
    pattern += strcspn(pattern, "/");
    path += path_len;
  }
}

/* -------- topics -------- */

/* Whether a topic pattern has one of the forms of clx_service_on_webhook, and a known type. */
bool clx__route_is_topic(const char *pattern)
{
  const char *dot = strchr(pattern, '.');
  if (!dot)
    return strcmp(pattern, "*") == 0;
  bool any_type = dot == pattern + 1 && *pattern == '*';
  bool any_event = strcmp(dot, ".*") == 0;
  if (dot[1] == '\0' || (!any_event && strchr(dot, '*')) || (any_type && any_event))
    return false;
  return any_type || clx__type_find(pattern, (size_t)(dot - pattern));
}

/* How well a topic fits a topic pattern: 0 not at all, more for a more exact one. */
static int route_rank(const char *pattern, const char *topic)
{
  size_t len = strlen(pattern);
  const char *dot = strchr(topic, '.');
  if (strcmp(pattern, topic) == 0)
    return 4;
  if (strcmp(pattern, "*") == 0)
    return 1;
  if (*pattern == '*')
    return dot && strcmp(pattern + 1, dot) == 0 ? 2 : 0;
  return pattern[len - 1] == '*' && strncmp(pattern, topic, len - 1) == 0 ? 3 : 0;
}

const clx_endpoint *clx__route_topic(const clx_endpoint *first, const char *topic)
{
  const clx_endpoint *found = NULL;
  int best = 0;
  for (const clx_endpoint *at = first; at; at = at->next) {
    int rank = strcmp(at->pattern, first->pattern) == 0 ? route_rank(at->topic, topic) : 0;
    if (rank > best) {
      best = rank;
      found = at;
    }
  }
  return found;
}
