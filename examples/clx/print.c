/* Writes the document as Commerce Layer does: compact, UTF-8 as it is, `&`, `<` and `>` as
 * escapes. A verifier that parses and prints again will not get these bytes. */
#include <string.h>

#include "sample.h"

static void print_escape(struct buffer *body, char byte)
{
  if (byte == '"')
    buffer_text(body, "\\\"");
  else if (byte == '\\')
    buffer_text(body, "\\\\");
  else
    buffer_print(body, "\\u%04x", (unsigned)(unsigned char)byte);
}

void print_text(struct buffer *body, const char *text)
{
  const char *from = text;
  buffer_add(body, "\"", 1);
  for (; *text != '\0'; text++) {
    if ((unsigned char)*text >= 0x20 && strchr("\"\\&<>", *text) == NULL)
      continue;
    buffer_add(body, from, (size_t)(text - from));
    print_escape(body, *text);
    from = text + 1;
  }
  buffer_text(body, from);
  buffer_add(body, "\"", 1);
}

static void print_attributes(const struct node *node, struct buffer *body)
{
  const char *comma = "";
  buffer_text(body, ",\"attributes\":{");
  for (uint32_t i = 0; i < node->shape->count; i++) {
    const struct member *member = &node->members[i];
    if (member->form == FORM_NONE) /* a relationship */
      continue;
    buffer_print(body, "%s\"%s\":", comma, node->shape->fields[i].name);
    if (member->form == FORM_TEXT)
      print_text(body, member->text);
    else
      buffer_text(body, member->text);
    comma = ",";
  }
  buffer_text(body, "}");
}

static void print_identifier(const struct node *node, struct buffer *body)
{
  buffer_print(body, "{\"type\":\"%s\",\"id\":\"%s\"}", clx_type_name(node->shape->type), node->id);
}

static void print_data(const clx_field *field, const struct member *member, struct buffer *body)
{
  buffer_text(body, "\"data\":");
  if (member->text != NULL) {
    buffer_text(body, member->text);
    return;
  }
  if (field->kind == CLX_KIND_ONE) {
    if (member->count == 0)
      buffer_text(body, "null");
    else
      print_identifier(member->at[0], body);
    return;
  }
  buffer_text(body, "[");
  for (uint32_t i = 0; i < member->count; i++) {
    buffer_text(body, i > 0 ? "," : "");
    print_identifier(member->at[i], body);
  }
  buffer_text(body, "]");
}

static void print_relationship(const struct node *node, uint32_t number, bool links,
                               struct buffer *body)
{
  const clx_field *field = &node->shape->fields[number];
  const char *type = clx_type_name(node->shape->type);
  buffer_print(body, "\"%s\":{", field->name);
  if (links)
    buffer_print(body,
                 "\"links\":{\"self\":\"/api/%s/%s/relationships/%s\","
                 "\"related\":\"/api/%s/%s/%s\"}",
                 type, node->id, field->name, type, node->id, field->name);
  if (node->members[number].loaded) {
    buffer_text(body, links ? "," : "");
    print_data(field, &node->members[number], body);
  }
  buffer_text(body, "}");
}

/* Without links a relationship without data would be an empty object, which JSON:API forbids. */
static void print_relationships(const struct node *node, bool links, struct buffer *body)
{
  const char *comma = "";
  buffer_text(body, ",\"relationships\":{");
  for (uint32_t i = 0; i < node->shape->count; i++) {
    if (!field_is_relationship(&node->shape->fields[i]))
      continue;
    if (!links && !node->members[i].loaded)
      continue;
    buffer_text(body, comma);
    print_relationship(node, i, links, body);
    comma = ",";
  }
  buffer_text(body, "}");
}

const char *const meta_names[META_COUNT] = {"mode", "organization_id", "trace_id",
                                            "created_with_version"};

/* The members that were set, and of a resource the usual ones. */
static void print_meta(const struct meta *meta, const char *const usual[META_COUNT],
                       struct buffer *body)
{
  const char *comma = "";
  buffer_text(body, ",\"meta\":");
  if (meta->whole != NULL) {
    buffer_text(body, meta->whole);
    return;
  }
  buffer_text(body, "{");
  for (size_t i = 0; i < META_COUNT; i++) {
    if (meta->at[i] == NULL && usual[i] == NULL)
      continue;
    buffer_print(body, "%s\"%s\":", comma, meta_names[i]);
    if (meta->at[i] != NULL)
      buffer_text(body, meta->at[i]);
    else
      print_text(body, usual[i]);
    comma = ",";
  }
  buffer_text(body, "}");
}

static bool meta_is_set(const struct meta *meta)
{
  bool set = meta->whole != NULL;
  for (size_t i = 0; i < META_COUNT; i++)
    set = set || meta->at[i] != NULL;
  return set;
}

static void print_node(const struct world *world, const struct node *node, struct buffer *body)
{
  const char *const usual[META_COUNT] = {world->options->live ? "live" : "test",
                                         world->organization, world->trace, NULL};
  const char *type = clx_type_name(node->shape->type);
  bool links = !world->options->no_links;
  buffer_print(body, "{\"id\":\"%s\",\"type\":\"%s\"", node->id, type);
  if (links)
    buffer_print(body, ",\"links\":{\"self\":\"/api/%s/%s\"}", type, node->id);
  print_attributes(node, body);
  print_relationships(node, links, body);
  print_meta(&node->meta, usual, body);
  buffer_text(body, "}");
}

void print_destroyed(const struct node *root, struct buffer *body)
{
  const char *comma = "";
  buffer_print(body, "{\"data\":{\"id\":\"%s\",\"type\":\"%s\",\"links\":null,\"attributes\":{",
               root->id, clx_type_name(root->shape->type));
  for (uint32_t i = 0; i < root->shape->count; i++) {
    const clx_field *field = &root->shape->fields[i];
    if (field_is_relationship(field))
      continue;
    buffer_print(body, "%s\"%s\":null", comma, field->name);
    comma = ",";
  }
  buffer_text(body, "},\"relationships\":null,\"meta\":null}}");
}

void print_document(const struct world *world, struct node **included, uint32_t count,
                    struct buffer *body)
{
  static const char *const none[META_COUNT] = {NULL};
  buffer_text(body, "{\"data\":");
  print_node(world, world->root, body);
  for (uint32_t i = 0; i < count; i++) {
    buffer_text(body, i == 0 ? ",\"included\":[" : ",");
    print_node(world, included[i], body);
  }
  buffer_text(body, count > 0 ? "]" : "");
  if (meta_is_set(&world->meta))
    print_meta(&world->meta, none, body);
  buffer_text(body, "}");
}
