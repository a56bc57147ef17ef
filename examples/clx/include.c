/* Follows the include list: which relationships get data, which resources go into `included`. */
#include <string.h>

#include "sample.h"

/* Nodes met by one step of a path. */
struct step {
  struct node **at;
  uint32_t count;
  uint32_t size;
};

static void step_add(struct world *world, struct step *step, struct node *node)
{
  if (step->count == step->size) {
    uint32_t size = step->size == 0 ? 16 : step->size * 2;
    struct node **at = world_alloc(world, size * sizeof *at);
    if (step->count > 0)
      memcpy(at, step->at, step->count * sizeof *at);
    step->at = at;
    step->size = size;
  }
  step->at[step->count++] = node;
}

/* The type a relationship points to. Of several types the external one, since the requests are
 * about external resources, or else the first. */
static const clx_type *link_type(const clx_field *field)
{
  char name[64];
  if (field->target != CLX_TYPE_UNKNOWN)
    return clx_type_at(field->target);
  if (field->values == NULL)
    return NULL;
  const char *external = strstr(field->values, "external_");
  const char *from = external != NULL ? external : field->values;
  size_t len = strcspn(from, "|");
  if (len >= sizeof name)
    return NULL;
  memcpy(name, from, len);
  name[len] = '\0';
  return clx_type_find(name);
}

/* A relationship that the shop did not set: what the shop has of that type, or a new one. */
static void link_make(struct world *world, const clx_field *field, struct member *member)
{
  const clx_type *type = link_type(field);
  struct step step = {0};
  member->linked = true;
  if (type == NULL)
    return;
  struct node *node = node_first(world, clx_type_id(type));
  if (node == NULL)
    node = node_new(world, clx_type_name(type));
  for (; node != NULL; node = node->next) {
    if (node_type_id(node) == clx_type_id(type))
      step_add(world, &step, node);
    if (field->kind == CLX_KIND_ONE)
      break;
  }
  member->at = step.at;
  member->count = step.count;
}

/* False when the resource has no such relationship. */
static bool include_link(struct world *world, struct node *node, const char *name, uint32_t stamp,
                         struct step *next)
{
  struct member *member = node_member(node, name);
  if (member == NULL)
    return false;
  const clx_field *field = &node->shape->fields[member - node->members];
  if (!field_is_relationship(field))
    return false;
  if (!member->linked)
    link_make(world, field, member);
  member->loaded = true;
  for (uint32_t i = 0; i < member->count; i++) {
    if (member->at[i]->stamp != stamp)
      step_add(world, next, member->at[i]);
    member->at[i]->stamp = stamp;
  }
  return true;
}

static void include_refuse(const struct shape *shape, const char *name) __attribute__((noreturn));

static void include_refuse(const struct shape *shape, const char *name)
{
  struct nearest nearest = {name, NULL, 0};
  for (uint32_t i = 0; i < shape->count; i++)
    if (field_is_relationship(&shape->fields[i]))
      nearest_try(&nearest, shape->fields[i].name);
  tool_die("%s have no relationship \"%s\" to include; the nearest is %s",
           clx_type_name(shape->type), name, nearest.name != NULL ? nearest.name : "none");
}

/* All resources of one step. An item of several types need not have the relationship in all of
 * them; when none has it, the path is wrong. */
static struct step include_step(struct world *world, const struct step *from, const char *name,
                                size_t len, uint32_t stamp)
{
  char text[128] = "";
  struct step next = {0};
  bool known = from->count == 0;
  if (len < sizeof text)
    memcpy(text, name, len);
  for (uint32_t i = 0; i < from->count; i++)
    known = include_link(world, from->at[i], text, stamp, &next) || known;
  if (!known)
    include_refuse(from->at[0]->shape,
                   world_print(world, "%.*s", len < 100 ? (int)len : 100, name));
  return next;
}

/* One path of the list, such as "order.line_items", from the root down. */
static void include_path(struct world *world, struct node *root, const char *path, size_t len,
                         struct step *listed, uint32_t *stamp)
{
  struct step from = {&root, 1, 1};
  const char *end = path + len;
  while (path < end) {
    const char *dot = memchr(path, '.', (size_t)(end - path));
    const char *stop = dot != NULL ? dot : end;
    struct step next = include_step(world, &from, path, (size_t)(stop - path), ++*stamp);
    for (uint32_t i = 0; i < next.count; i++) {
      if (!next.at[i]->listed)
        step_add(world, listed, next.at[i]);
      next.at[i]->listed = true;
    }
    from = next;
    path = dot != NULL ? dot + 1 : end;
  }
}

struct node **include_build(struct world *world, struct node *root, const char *includes,
                            uint32_t *count)
{
  struct step listed = {0};
  uint32_t stamp = 0;
  root->listed = true;
  while (includes != NULL && *includes != '\0') {
    size_t len = strcspn(includes, ",");
    include_path(world, root, includes, len, &listed, &stamp);
    includes += len;
    includes += *includes == ',' ? 1 : 0;
  }
  *count = listed.count;
  return listed.at;
}
