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

static void print_text(struct buffer *body, const char *text)
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
    if (member->form == FORM_NONE)
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
    uint32_t kind = node->shape->fields[i].kind;
    if (kind != CLX_KIND_ONE && kind != CLX_KIND_MANY)
      continue;
    if (!links && !node->members[i].loaded)
      continue;
    buffer_text(body, comma);
    print_relationship(node, i, links, body);
    comma = ",";
  }
  buffer_text(body, "}");
}

static void print_node(const struct world *world, const struct node *node, struct buffer *body)
{
  const char *type = clx_type_name(node->shape->type);
  bool links = !world->options->no_links;
  buffer_print(body, "{\"id\":\"%s\",\"type\":\"%s\"", node->id, type);
  if (links)
    buffer_print(body, ",\"links\":{\"self\":\"/api/%s/%s\"}", type, node->id);
  print_attributes(node, body);
  print_relationships(node, links, body);
  buffer_print(body,
               ",\"meta\":{\"mode\":\"%s\",\"organization_id\":\"%s\",\"trace_id\":\"%s\"}}",
               world->options->live ? "live" : "test", world->organization, world->trace);
}

void print_destroyed(const struct node *root, struct buffer *body)
{
  const char *comma = "";
  buffer_print(body, "{\"data\":{\"id\":\"%s\",\"type\":\"%s\",\"links\":null,\"attributes\":{",
               root->id, clx_type_name(root->shape->type));
  for (uint32_t i = 0; i < root->shape->count; i++) {
    const clx_field *field = &root->shape->fields[i];
    if (field->kind == CLX_KIND_ONE || field->kind == CLX_KIND_MANY)
      continue;
    buffer_print(body, "%s\"%s\":null", comma, field->name);
    comma = ",";
  }
  buffer_text(body, "},\"relationships\":null,\"meta\":null}}");
}

void print_document(const struct world *world, struct node **included, uint32_t count,
                    struct buffer *body)
{
  buffer_text(body, "{\"data\":");
  print_node(world, world->root, body);
  for (uint32_t i = 0; i < count; i++) {
    buffer_text(body, i == 0 ? ",\"included\":[" : ",");
    print_node(world, included[i], body);
  }
  buffer_text(body, count > 0 ? "]}" : "}");
}
