/* --set PATH=VALUE: changes what the sample says, just before it is printed.
 *
 *   data.attributes.NAME                      the primary resource
 *   included[TYPE].attributes.NAME            all included resources of a type
 *   included[TYPE:N]..., included[TYPE:ID]... one of them, by number from 1 or by id
 *   ....relationships.NAME.data               an identifier, a list of them, null
 *   ....meta, ....meta.NAME, ....id           the rest of a resource
 *   meta, meta.NAME                           meta of the document
 *
 * Whatever cannot be meant ends the process with TOOL_USAGE and a message that names what is
 * nearest. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "sample.h"

/* One --set, and what its path leads to. */
struct set {
  struct world *world;
  struct node **included;
  uint32_t included_count;
  const char *path;
  const char *value;
  struct node **at; /* the resources that it changes */
  uint32_t count;
};

static void set_refuse(const struct set *set, const char *format, ...)
    __attribute__((noreturn, format(printf, 2, 3)));

static void set_refuse(const struct set *set, const char *format, ...)
{
  char text[512];
  va_list list;
  va_start(list, format);
  vsnprintf(text, sizeof text, format, list);
  va_end(list);
  tool_die("--set %s: %s", set->path, text);
}

/* Goes over `word` when the path goes on with it. */
static bool set_take(const char **at, const char *word)
{
  size_t len = strlen(word);
  if (strncmp(*at, word, len) != 0)
    return false;
  *at += len;
  return true;
}

/* -------- values -------- */

/* A value that begins like JSON of more than one word but is broken was meant as JSON. */
static bool set_looks_like_json(const char *value)
{
  const char *first = value + strspn(value, " \t\r\n");
  return *first != '\0' && strchr("{[\"", *first) != NULL;
}

/* The value as JSON text: itself, or else a string of it. */
static const char *set_json(const struct set *set)
{
  clx_error error;
  struct buffer text = {0};
  int status = clx_json_check(set->value, strlen(set->value), 0, &error);
  if (status == CLX_OK)
    return set->value;
  if (set_looks_like_json(set->value))
    set_refuse(set, "the value is broken JSON: %s at byte %zu", clx_status_message(status),
               (size_t)error.offset);
  print_text(&text, set->value);
  if (clx_json_check(text.at, text.len, 0, NULL) != CLX_OK)
    set_refuse(set, "the value is neither JSON nor text in UTF-8");
  char *json = world_alloc(set->world, text.len + 1);
  memcpy(json, text.at, text.len);
  buffer_free(&text);
  return json;
}

static bool set_is_identifier(const char *text, size_t len)
{
  clx_value type, id;
  return clx_json_get(text, len, "/type", &type) == CLX_OK && type.kind == CLX_KIND_TEXT &&
         clx_json_get(text, len, "/id", &id) == CLX_OK && id.kind == CLX_KIND_TEXT;
}

static bool set_is_list(const clx_value *list)
{
  clx_json_iter iter;
  clx_value element;
  int status = clx_json_iter_init(&iter, list);
  while (status == CLX_OK && (status = clx_json_next(&iter, NULL, &element)) == CLX_OK)
    if (element.kind != CLX_KIND_OBJECT || !set_is_identifier(element.text, element.len))
      return false;
  return status == CLX_END;
}

/* Whether the data fits a relationship: JSON:API knows no other forms. */
static bool set_is_data(const char *json, uint32_t kind)
{
  clx_value value;
  if (clx_json_get(json, strlen(json), "", &value) != CLX_OK)
    return false;
  if (kind == CLX_KIND_MANY)
    return value.kind == CLX_KIND_ARRAY && set_is_list(&value);
  return value.kind == CLX_KIND_NULL ||
         (value.kind == CLX_KIND_OBJECT && set_is_identifier(value.text, value.len));
}

/* -------- members -------- */

/* The attribute or relationship of this name; the process ends when there is none. */
static struct member *set_member(const struct set *set, const struct node *node, const char *name,
                                 bool relationship)
{
  const struct shape *shape = node->shape;
  struct nearest nearest = {name, NULL, 0};
  struct member *member = node_member(node, name);
  const char *what = relationship ? "relationship" : "attribute";
  bool fits = member != NULL &&
              field_is_relationship(&shape->fields[member - node->members]) == relationship;
  if (fits)
    return member;
  if (member != NULL)
    set_refuse(set, "%s of %s is no %s; see %s", name, clx_type_name(shape->type), what,
               relationship ? "attributes.NAME" : "relationships.NAME.data");
  for (uint32_t i = 0; i < shape->count; i++)
    if (field_is_relationship(&shape->fields[i]) == relationship)
      nearest_try(&nearest, shape->fields[i].name);
  set_refuse(set, "%s have no %s \"%.100s\"; the nearest is %s", clx_type_name(shape->type), what,
             name, nearest.name != NULL ? nearest.name : "none");
}

static void set_attribute(const struct set *set, const char *name)
{
  const char *json = set_json(set);
  for (uint32_t i = 0; i < set->count; i++) {
    struct member *member = set_member(set, set->at[i], name, false);
    member->form = FORM_RAW;
    member->text = json;
  }
}

static void set_data(const struct set *set, const struct node *node, const char *name,
                     const char *json)
{
  struct member *member = set_member(set, node, name, true);
  uint32_t kind = node->shape->fields[member - node->members].kind;
  if (!set_is_data(json, kind))
    set_refuse(set, kind == CLX_KIND_MANY
                        ? "the value must be a list: [] or [{\"type\":\"...\",\"id\":\"...\"},...]"
                        : "the value must be null or {\"type\":\"...\",\"id\":\"...\"}");
  member->text = json;
  member->loaded = true;
}

static void set_relationship(const struct set *set, const char *rest)
{
  int len = (int)strcspn(rest, ".");
  const char *name = world_print(set->world, "%.*s", len, rest);
  const char *json = set_json(set);
  if (strcmp(rest + len, ".data") != 0)
    set_refuse(set, "of a relationship its data can be set: relationships.%s.data", name);
  for (uint32_t i = 0; i < set->count; i++)
    set_data(set, set->at[i], name, json);
}

/* `rest` is what follows "meta": nothing, or a dot and a name. The whole replaces its members, so
 * none of them can follow. */
static void set_meta(const struct set *set, struct meta *meta, const char *rest)
{
  const char *json = set_json(set);
  struct nearest nearest = {rest + 1, NULL, 0};
  if (*rest == '\0') {
    if (*json != '{')
      set_refuse(set, "meta as a whole is an object: {...}");
    meta->whole = json;
    return;
  }
  if (meta->whole != NULL)
    set_refuse(set, "meta as a whole was set before");
  for (size_t i = 0; i < META_COUNT; i++) {
    nearest_try(&nearest, meta_names[i]);
    if (strcmp(meta_names[i], rest + 1) == 0)
      meta->at[i] = json;
  }
  if (nearest.distance > 0)
    set_refuse(set, "meta has no \"%.100s\"; the nearest is %s", rest + 1, nearest.name);
}

static void set_id(const struct set *set)
{
  size_t len = strlen(set->value);
  if (set->count != 1)
    set_refuse(set, "an id is for one resource: included[TYPE:NUMBER].id");
  if (len == 0 || len > SAMPLE_TEXT_MAX || strspn(set->value, ID_CHARS) != len)
    set_refuse(set, "an id is 1 to %d characters out of \"%s\"", SAMPLE_TEXT_MAX, ID_CHARS);
  set->at[0]->id = set->value;
}

/* -------- paths -------- */

static void set_type_refuse(const struct set *set, const char *type) __attribute__((noreturn));

static void set_type_refuse(const struct set *set, const char *type)
{
  struct nearest nearest = {type, NULL, 0};
  for (uint32_t id = 1; id <= clx_type_count(); id++)
    nearest_try(&nearest, clx_type_name(clx_type_at(id)));
  set_refuse(set, "there is no type \"%s\"; the nearest is %s", type, nearest.name);
}

/* The included resources of a type. */
static void set_find_type(struct set *set, const char *name)
{
  const clx_type *type = clx_type_find(name);
  if (type == NULL)
    set_type_refuse(set, name);
  set->at = world_alloc(set->world, (set->included_count + 1u) * sizeof *set->at);
  for (uint32_t i = 0; i < set->included_count; i++)
    if (node_type_id(set->included[i]) == clx_type_id(type))
      set->at[set->count++] = set->included[i];
  if (set->count == 0)
    set_refuse(set, "no %s are included; --include brings them", name);
}

/* Of them the one with this number or id. */
static void set_find_one(struct set *set, const char *which)
{
  size_t len = strlen(which);
  uint32_t number = 0;
  bool digits = len > 0 && len < 9 && strspn(which, "0123456789") == len;
  if (digits)
    number = (uint32_t)strtoul(which, NULL, 10);
  for (uint32_t i = 0; i < set->count; i++)
    if (digits ? i + 1 == number : strcmp(set->at[i]->id, which) == 0) {
      set->at += i;
      set->count = 1;
      return;
    }
  const char *type = clx_type_name(set->at[0]->shape->type);
  set_refuse(set,
             digits ? "%u %s are included, number %s is none of them"
                    : "%u %s are included, but none with the id \"%s\"",
             set->count, type, which);
}

/* What stands in the brackets: a type, or a type, a colon and a number or an id. */
static void set_find(struct set *set, const char **at)
{
  size_t len = strcspn(*at, "]");
  if ((*at)[len] == '\0')
    set_refuse(set, "a ] is missing: included[TYPE], included[TYPE:NUMBER] or included[TYPE:ID]");
  const char *type = world_print(set->world, "%.*s", (int)strcspn(*at, ":]"), *at);
  const char *which = world_print(set->world, "%.*s", (int)len, *at) + strlen(type);
  *at += len + 1;
  set_find_type(set, type);
  if (*which == ':')
    set_find_one(set, which + 1);
}

/* What follows the resource in the path. */
static void set_resource(struct set *set, const char *at)
{
  if (set_take(&at, ".attributes.")) {
    set_attribute(set, at);
  } else if (set_take(&at, ".relationships.")) {
    set_relationship(set, at);
  } else if (strcmp(at, ".id") == 0) {
    set_id(set);
  } else if (set_take(&at, ".meta") && (*at == '\0' || *at == '.')) {
    for (uint32_t i = 0; i < set->count; i++)
      set_meta(set, &set->at[i]->meta, at);
  } else {
    set_refuse(set, "of a resource .attributes.NAME, .relationships.NAME.data, .meta, .meta.NAME"
                    " and .id can be set");
  }
}

static void set_path(struct set *set)
{
  const char *at = set->path;
  if (set_take(&at, "included[")) {
    set_find(set, &at);
    set_resource(set, at);
  } else if (set_take(&at, "data") && (*at == '\0' || *at == '.')) {
    set->at = &set->world->root;
    set->count = 1;
    set_resource(set, at);
  } else if (at == set->path && set_take(&at, "meta") && (*at == '\0' || *at == '.')) {
    set_meta(set, &set->world->meta, at);
  } else {
    set_refuse(set, "a path begins with data, included[TYPE] or meta");
  }
}

void set_apply(struct world *world, struct node **included, uint32_t count)
{
  for (uint32_t i = 0; i < world->options->set_count; i++) {
    const char *given = world->options->set[i];
    size_t len = strcspn(given, "=");
    struct set set = {world, included, count, NULL, NULL, NULL, 0};
    set.path = world_print(world, "%.*s", (int)len, given);
    set.value = given + len + 1;
    set_path(&set);
  }
}
