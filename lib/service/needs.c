/* Members that an endpoint cannot do without: dotted paths from the primary resource. */
#include "service/service.h"

#include <clx/resources.h>

#include <string.h>

/* The longest path in parts: bounds the recursion over lists. */
#define NEEDS_PARTS_MAX 8

static const struct clx__field *needs_field(uint32_t type_id, const char *part, size_t len)
{
  return clx__field_find(clx__type_at(type_id), part, len);
}

static bool needs_is_relationship(const struct clx__field *field)
{
  return field->kind == CLX_KIND_ONE || field->kind == CLX_KIND_MANY;
}

int clx__need_check(uint32_t type_id, const char *path)
{
  for (int parts = 0; parts < NEEDS_PARTS_MAX; parts++) {
    size_t len = strcspn(path, ".");
    bool last = path[len] == '\0';
    const struct clx__field *field = needs_field(type_id, path, len);
    if (len == 0 || (type_id != CLX_TYPE_UNKNOWN && !field))
      return CLX_BAD_NEED;
    if (last)
      return CLX_OK;
    if (field && !needs_is_relationship(field))
      return CLX_BAD_NEED;
    /* Behind a relationship to several types anything may follow. */
    type_id = field ? field->target : CLX_TYPE_UNKNOWN;
    path += len + 1;
  }
  return CLX_BAD_NEED;
}

/* -------- in a request -------- */

/* What was looked for and not found. `len` of the path would have to be included, or, for an
 * attribute, is missing. */
struct needs_search {
  const char *path;
  size_t missing;
  bool include;
};

static bool needs_missing(struct needs_search *search, const char *end, bool include)
{
  search->missing = (size_t)(end - search->path);
  search->include = include;
  return false;
}

static bool needs_attribute(struct needs_search *search, const clx_resource *resource,
                            const char *name)
{
  clx_value value;
  bool there =
      clx_get(resource, name, &value) == CLX_OK && value.kind != CLX_KIND_NULL && !value.drifted;
  return there || needs_missing(search, name + strlen(name), false);
}

static bool needs_walk(struct needs_search *search, const clx_resource *resource, const char *at,
                       int parts);

/* Whether the struct has what was sent: resources of another type, or a list where one is
 * declared, are left out of it. */
static bool needs_fits(const struct clx__field *field, const clx_relationship *relationship)
{
  if (!field)
    return true; /* only read by name */
  if (relationship->kind != field->kind)
    return false;
  for (uint32_t i = 0; field->target != CLX_TYPE_UNKNOWN && i < relationship->count; i++)
    if (relationship->at[i].resource->type_id != field->target)
      return false;
  return true;
}

/* A relationship: loaded with all of its resources, each of which has what follows. */
static bool needs_relationship(struct needs_search *search, const clx_resource *resource,
                               const char *at, size_t len, int parts)
{
  char name[CLX_ERROR_WHERE];
  clx_relationship relationship;
  if (len >= sizeof name)
    return needs_missing(search, at + len, false);
  memcpy(name, at, len);
  name[len] = '\0';
  if (clx_relationship_get(resource, name, &relationship) != CLX_OK ||
      relationship.state == CLX_NOT_LOADED || relationship.state == CLX_PARTIAL)
    return needs_missing(search, at + len, true);
  bool empty = relationship.kind == CLX_KIND_ONE && relationship.state == CLX_EMPTY;
  if (empty || !needs_fits(needs_field(resource->type_id, at, len), &relationship))
    return needs_missing(search, at + len, false);
  for (uint32_t i = 0; at[len] == '.' && i < relationship.count; i++)
    if (!needs_walk(search, relationship.at[i].resource, at + len + 1, parts + 1))
      return false;
  return true;
}

/* Recursion goes one part deeper each time, and paths have at most NEEDS_PARTS_MAX parts. */
static bool needs_walk(struct needs_search *search, const clx_resource *resource, const char *at,
                       int parts)
{
  size_t len = strcspn(at, ".");
  const struct clx__field *field = needs_field(resource->type_id, at, len);
  if (parts >= NEEDS_PARTS_MAX)
    return needs_missing(search, at + len, false);
  if (at[len] == '.' || (field && needs_is_relationship(field)))
    return needs_relationship(search, resource, at, len, parts);
  return needs_attribute(search, resource, at);
}

static int needs_report(clx_call *call, const struct needs_search *search)
{
  char *where = call->error.where;
  size_t len = search->missing < CLX_ERROR_WHERE ? search->missing : CLX_ERROR_WHERE - 1;
  call->error.status = CLX_MISSING_DATA;
  call->error.message = search->include ? "not included; external_includes would bring it"
                                        : "absent, null, or not of the declared type";
  memcpy(where, search->path, len);
  where[len] = '\0';
  return CLX_MISSING_DATA;
}

int clx__needs_met(clx_call *call, const clx_resource *resource)
{
  for (const struct clx__need *need = call->endpoint->needs; need; need = need->next) {
    struct needs_search search = {need->path, 0, false};
    if (!needs_walk(&search, resource, need->path, 0))
      return needs_report(call, &search);
  }
  return CLX_OK;
}
