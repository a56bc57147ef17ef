/* Prints a document for people: members with their kinds, relationships with their states. */
#include <stdlib.h>
#include <string.h>

#include "inspect.h"

/* Longer texts are cut. */
#define TREE_TEXT 300

static const char *const kind_names[] = {
    "absent", "text",  "time", "integer", "real", "boolean",
    "object", "array", "one",  "many",    "null",
};

const char *tree_kind(uint32_t kind)
{
  return kind < sizeof kind_names / sizeof kind_names[0] ? kind_names[kind] : "unknown";
}

static void tree_name(const char *type, const char *id)
{
  tool_print_text(type);
  printf("/");
  tool_print_text(id);
}

/* Fills the column of names, which fits all names of amounts. */
static void tree_pad(size_t len)
{
  printf("%*s ", len < 39 ? (int)(39 - len) : 0, "");
}

/* JSON text on one line: without the white space between its tokens. */
static void tree_json(const char *text, size_t len)
{
  struct buffer line = {0};
  bool quoted = false;
  bool escaped = false;
  for (size_t i = 0; i < len; i++) {
    if (text[i] == '"' && !escaped)
      quoted = !quoted;
    escaped = text[i] == '\\' && !escaped;
    if (quoted || strchr(" \t\r\n", text[i]) == NULL)
      buffer_add(&line, &text[i], 1);
  }
  if (line.len > 0)
    tool_print_short(line.at, line.len, TREE_TEXT);
  buffer_free(&line);
}

static void tree_value(const clx_value *value)
{
  char digits[40];
  switch (value->kind) {
  case CLX_KIND_TEXT:
    printf("\"");
    tool_print_short(value->text, value->len, TREE_TEXT);
    printf("\"");
    break;
  case CLX_KIND_INTEGER:
    printf("%lld", (long long)value->integer);
    break;
  case CLX_KIND_REAL:
    tool_real(value->real, digits);
    printf("%s", digits);
    break;
  case CLX_KIND_BOOLEAN:
    printf(value->integer != 0 ? "true" : "false");
    break;
  case CLX_KIND_NULL:
    printf("null");
    break;
  default:
    tree_json(value->text, value->len);
  }
}

/* -------- attributes -------- */

static void tree_member(const char *name, uint32_t kind, const clx_value *value, const char *mark)
{
  printf("  ");
  tool_print_text(name);
  tree_pad(strlen(name));
  printf("%-8s ", tree_kind(kind));
  tree_value(value);
  printf("%s\n", mark);
}

/* Members of the struct, in its order. What drifted was of another JSON type than declared. */
static void tree_known(const clx_resource *resource, const clx_type *type)
{
  clx_field field;
  for (uint32_t i = 0; clx_type_field(type, i, &field) == CLX_OK; i++) {
    clx_value value;
    if (field.kind == CLX_KIND_ONE || field.kind == CLX_KIND_MANY ||
        clx_get(resource, field.name, &value) != CLX_OK)
      continue;
    tree_member(field.name, field.kind, &value, value.drifted != 0 ? "  [drifted]" : "");
  }
}

/* Members that the struct does not have. Drifted ones that it left out are among the known. */
static void tree_unknown(const clx_resource *resource, const clx_type *type)
{
  const char *name = NULL;
  clx_value value;
  clx_field field;
  clx_extra_iter extras;
  for (clx_extra_iter_init(&extras, resource); clx_extra_next(&extras, &name, &value) == CLX_OK;)
    if (type == NULL || clx_type_field_find(type, name, &field) != CLX_OK)
      tree_member(name, value.kind, &value, "  [unknown]");
}

/* -------- relationships -------- */

static void tree_state(const clx_relationship *relationship)
{
  uint32_t sent = 0;
  for (uint32_t i = 0; i < relationship->count; i++)
    sent += relationship->at[i].resource != NULL ? 1 : 0;
  if (relationship->state == CLX_EMPTY)
    printf("empty");
  else if (relationship->state == CLX_PARTIAL)
    printf("partial, %u of %u", sent, relationship->count);
  else if (relationship->kind == CLX_KIND_MANY)
    printf("loaded, %u", relationship->count);
  else
    printf("loaded");
}

static void tree_relationship(const char *name, const clx_relationship *relationship)
{
  bool many = relationship->kind == CLX_KIND_MANY;
  printf("  %s", name);
  tree_pad(strlen(name));
  printf("%-8s ", tree_kind(relationship->kind));
  tree_state(relationship);
  for (uint32_t i = 0; i < relationship->count; i++) {
    const clx_identifier *identifier = &relationship->at[i];
    printf(many ? "\n    " : "  ");
    tree_name(identifier->type, identifier->id);
    printf(identifier->resource == NULL ? "  [not sent]" : "");
  }
  printf("\n");
}

/* Relationships with data one by one; the names of those without on lines of their own. */
static void tree_relationships(const clx_resource *resource, const clx_type *type)
{
  struct buffer rest = {0};
  size_t column = 0;
  clx_field field;
  for (uint32_t i = 0; clx_type_field(type, i, &field) == CLX_OK; i++) {
    clx_relationship relationship;
    if ((field.kind != CLX_KIND_ONE && field.kind != CLX_KIND_MANY) ||
        clx_relationship_get(resource, field.name, &relationship) != CLX_OK)
      continue;
    if (relationship.state != CLX_NOT_LOADED) {
      tree_relationship(field.name, &relationship);
      continue;
    }
    column = rest.len == 0 || column > 76 ? 0 : column;
    buffer_print(&rest, column == 0 ? "\n    %s" : " %s", field.name);
    column += strlen(field.name) + (column == 0 ? 4 : 1);
  }
  if (rest.len > 0)
    printf("  not loaded:%s\n", rest.at);
  buffer_free(&rest);
}

/* -------- resources -------- */

static void tree_resource(const clx_resource *resource)
{
  const clx_type *type =
      resource->type_id != CLX_TYPE_UNKNOWN ? clx_type_at(resource->type_id) : NULL;
  tree_name(resource->type, resource->id);
  printf(type == NULL ? "  [unknown type]\n" : "\n");
  if (type != NULL)
    tree_known(resource, type);
  tree_unknown(resource, type);
  if (type != NULL)
    tree_relationships(resource, type);
  if (resource->meta != NULL) {
    printf("  meta ");
    tree_json(resource->meta, strlen(resource->meta));
    printf("\n");
  }
}

/* One line: the resource and what a person would call it. */
static void tree_brief(const clx_resource *resource)
{
  static const char *const names[] = {"sku_code", "name", "code", "email", "number"};
  printf("  ");
  tree_name(resource->type, resource->id);
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    clx_value value;
    if (clx_get(resource, names[i], &value) != CLX_OK || value.kind != CLX_KIND_TEXT)
      continue;
    printf("  ");
    tree_value(&value);
    break;
  }
  printf("\n");
}

/* Whether a primary resource was printed before; only to be asked when there are duplicates. */
static bool tree_seen(const clx_document *document, uint32_t number)
{
  for (uint32_t i = 0; i < number; i++)
    if (document->data[i] == document->data[number])
      return true;
  return false;
}

static void tree_counters(const clx_document *document)
{
  printf("drifted %u, unknown members %u, unknown types %u, duplicate members %u, "
         "duplicate resources %u, unlinked %u\n",
         document->drifted, document->unknown_members, document->unknown_types,
         document->duplicate_members, document->duplicate_resources, document->unlinked);
}

void tree_print(const clx_document *document, bool all)
{
  for (uint32_t i = 0; i < document->data_count; i++)
    if (document->duplicate_resources == 0 || !tree_seen(document, i))
      tree_resource(document->data[i]);
  if (document->data_count == 0)
    printf("no primary resource\n");
  printf("included: %u\n", document->included_count);
  for (uint32_t i = 0; i < document->included_count; i++) {
    if (all)
      tree_resource(document->included[i]);
    else
      tree_brief(document->included[i]);
  }
  if (document->meta != NULL) {
    printf("document meta ");
    tree_json(document->meta, strlen(document->meta));
    printf("\n");
  }
  tree_counters(document);
}
