/* Members that an endpoint cannot do without: dotted paths from the primary resource. */
#include "service/service.h"

#include "base/status.h"
#include "base/step.h"

#include <clx/resources.h>

#include <string.h>

static const struct clx__field *needs_field(uint32_t type_id, const char *part, size_t len)
{
  return clx__field_find(clx__type_at(type_id), part, len);
}

struct clx__need_part clx__need_part(const char *at)
{
  struct clx__need_part part = {at, strcspn(at, ".?"), false, NULL};
  at += part.len;
  part.nullable = *at == '?';
  at += part.nullable;
  part.next = *at == '.' ? at + 1 : NULL;
  return part;
}

/* Whether a part ends as it may: with the path, or with a dot. */
static bool needs_ends(const struct clx__need_part *part)
{
  return part->next || part->name[part->len + part->nullable] == '\0';
}

int clx__need_check(uint32_t type_id, const char *path)
{
  for (int parts = 0; parts < CLX__NEED_PARTS; parts++) {
    struct clx__need_part part = clx__need_part(path);
    const struct clx__field *field = needs_field(type_id, part.name, part.len);
    if (part.len == 0 || !needs_ends(&part) || (type_id != CLX_TYPE_UNKNOWN && !field))
      return CLX_BAD_NEED;
    if (!part.next)
      return CLX_OK;
    if (field && !clx__field_is_link(field))
      return CLX_BAD_NEED;
    /* After a relationship to several types anything may follow. */
    type_id = field ? field->target : CLX_TYPE_UNKNOWN;
    path = part.next;
  }
  return CLX_BAD_NEED;
}

/* -------- one part of a path, at one resource -------- */

/* Whether the struct has what was sent: resources of another type, or a list where one is
 * declared, are left out of it. */
static bool needs_fits(const struct clx__field *field, const clx_relationship *relationship)
{
  if (!field)
    return true; /* only read by name */
  if (relationship->kind != field->kind)
    return false;
  for (uint32_t i = 0; field->target != CLX_TYPE_UNKNOWN && i < relationship->count; i++) {
    CLX__STEP();
    if (relationship->at[i].resource->type_id != field->target)
      return false;
  }
  return true;
}

/* A relationship: loaded with all of its resources. */
static enum clx__have needs_relationship(const clx_resource *resource, const char *name,
                                         clx_relationship *relationship)
{
  const struct clx__field *field = needs_field(resource->type_id, name, strlen(name));
  if (clx_relationship_get(resource, name, relationship) != CLX_OK ||
      relationship->state == CLX_NOT_LOADED || relationship->state == CLX_PARTIAL)
    return CLX__HAVE_NOT_INCLUDED;
  if (relationship->kind == CLX_KIND_ONE && relationship->state == CLX_EMPTY)
    return CLX__HAVE_NULL;
  return needs_fits(field, relationship) ? CLX__HAVE : CLX__HAVE_UNFIT;
}

/* An attribute, or a relationship that the schema does not have: only what was sent shows which. */
static enum clx__have needs_last(const clx_resource *resource, const char *name,
                                 clx_relationship *relationship)
{
  clx_value value;
  if (clx_get(resource, name, &value) != CLX_OK)
    return CLX__HAVE_NOT;
  if (clx__kind_is_link(value.kind))
    return needs_relationship(resource, name, relationship);
  if (value.drifted)
    return CLX__HAVE_UNFIT;
  return value.kind == CLX_KIND_NULL ? CLX__HAVE_NULL : CLX__HAVE;
}

enum clx__have clx__need_look(const clx_resource *resource, const char *at,
                              clx_relationship *relationship)
{
  struct clx__need_part part = clx__need_part(at);
  char name[CLX_ERROR_WHERE];
  memset(relationship, 0, sizeof *relationship);
  if (part.len >= sizeof name)
    return CLX__HAVE_UNFIT;
  memcpy(name, part.name, part.len);
  name[part.len] = '\0';
  if (part.next || clx__field_is_link(needs_field(resource->type_id, name, part.len)))
    return needs_relationship(resource, name, relationship);
  return needs_last(resource, name, relationship);
}

/* -------- in a request -------- */

/* One path, and what was looked for and not found: `missing` bytes of the path lead to it. */
struct needs_search {
  const char *path;
  uint8_t *seen; /* for each resource, by its number: a bit for each part that it was asked for */
  size_t missing;
  bool include; /* external_includes would bring it */
};

_Static_assert(CLX__NEED_PARTS <= 8, "a bit for each part of a path");

/* Whether a resource is to be asked for a part: many ways may lead to it. */
static bool needs_first(struct needs_search *search, const clx_resource *resource, int part)
{
  uint8_t *seen = &search->seen[resource->more->number];
  bool first = !(*seen >> part & 1);
  CLX__STEP();
  *seen |= (uint8_t)(1u << part);
  return first;
}

/* Each resource of a list has what follows. Each is asked once for each part, so the work is that
 * of reading the body CLX__NEED_PARTS times at most; recursion goes one part deeper each time:
 * clx__need_check takes no longer path. */
static bool needs_walk(struct needs_search *search, const clx_resource *resource, const char *at,
                       int part)
{
  clx_relationship relationship;
  struct clx__need_part named = clx__need_part(at);
  enum clx__have have = clx__need_look(resource, at, &relationship);
  if (have != CLX__HAVE && !(have == CLX__HAVE_NULL && named.nullable)) {
    search->missing = (size_t)(named.name + named.len - search->path);
    search->include = have == CLX__HAVE_NOT_INCLUDED;
    return false;
  }
  for (uint32_t i = 0; named.next && i < relationship.count; i++) {
    const clx_resource *next = relationship.at[i].resource;
    if (needs_first(search, next, part) && !needs_walk(search, next, named.next, part + 1))
      return false;
  }
  return true;
}

/* One more path that is missing. */
static void needs_report(clx_error *error, const struct needs_search *search)
{
  const char *message = search->include ? "not included; external_includes would bring it"
                                        : "absent, null, or not of the declared type";
  if (error->status == CLX_MISSING_DATA && error->message != message)
    message = "absent, null, or not included";
  error->status = CLX_MISSING_DATA;
  error->message = message;
  clx__error_where_add(error, search->path, search->missing);
}

int clx__needs_met(clx_call *call, const clx_resource *resource)
{
  const clx_document *document = call->document;
  size_t count = (size_t)document->data_count + document->included_count;
  uint8_t *seen = call->endpoint->needs ? clx_arena_alloc(call->arena, count) : NULL;
  clx_error missing;
  clx__error_set(&missing, CLX_OK, 0);
  for (const struct clx__need *need = call->endpoint->needs; need; need = need->next) {
    struct needs_search search = {need->path, seen, 0, false};
    if (!seen)
      return CLX_NO_MEMORY;
    memset(seen, 0, count);
    if (!needs_walk(&search, resource, need->path, 0))
      needs_report(&missing, &search);
  }
  if (missing.status != CLX_OK)
    call->error = missing;
  return missing.status;
}
