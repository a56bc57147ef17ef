/* Path patterns: parts between slashes, where "*" stands for any one part that is not empty. */
#include "service/service.h"

#include <limits.h>
#include <string.h>

/* A pattern starts with a slash, and a star stands alone in its part. At most CLX__PARTS_MAX
 * stars, since a call remembers them. */
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

bool clx__route_fits(const char *pattern, const char *path)
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

/* "resource.event", "resource.*" or "*": a star stands alone or last. */
bool clx__route_is_topic(const char *pattern)
{
  const char *star = pattern ? strchr(pattern, '*') : NULL;
  if (!pattern || *pattern == '\0')
    return false;
  return !star || (star[1] == '\0' && (star == pattern || star[-1] == '.'));
}

int clx__route_topic(const char *pattern, const char *topic)
{
  size_t len = strlen(pattern);
  if (strcmp(pattern, topic) == 0)
    return INT_MAX;
  if (pattern[len - 1] != '*' || strncmp(pattern, topic, len - 1) != 0)
    return 0;
  return (int)len; /* the longer what stands before the star, the more exact */
}
