/* What holds for every document: dumps, trees, members. */
#include "document.h"

#include <clx/cjson.h>

/* -------- dumps -------- */

struct dump document_dump(const struct body *body, const clx_document *document, uint32_t flags)
{
  struct dump dump = {NULL, 0};
  demand(clx_document_dump(document, flags, body->arena, &dump.text, &dump.len) == CLX_OK);
  demand(dump.text[dump.len] == '\0' && strlen(dump.text) == dump.len);
  demand(clx_json_check(dump.text, dump.len, 128, NULL) == CLX_OK);
  return dump;
}

bool document_same(struct dump a, struct dump b)
{
  return a.len == b.len && memcmp(a.text, b.text, a.len) == 0;
}

static void document_is_like(const clx_document *a, const clx_document *b)
{
  demand(a->data_count == b->data_count && a->data_is_array == b->data_is_array);
  demand(a->included_count == b->included_count);
  for (uint32_t i = 0; i < a->data_count; i++)
    demand(strcmp(a->data[i]->type, b->data[i]->type) == 0 &&
           strcmp(a->data[i]->id, b->data[i]->id) == 0);
}

void document_returns(const struct body *body, uint32_t flags)
{
  const clx_limits limits = {.size = sizeof limits, .depth = 128};
  const clx_document *again;
  struct dump dump = document_dump(body, body->document, flags);
  int status = clx_parse_unverified(dump.text, dump.len, &limits, body->arena, &again, NULL);
  demand(status == CLX_OK);
  document_is_like(body->document, again);
  if (flags & CLX_DUMP_REDACTED)
    return;
  demand(document_same(dump, document_dump(body, again, flags)));
}

/* -------- trees -------- */

static bool tree_is_number(const cJSON *node)
{
  return cJSON_IsNumber(node) || cJSON_IsRaw(node);
}

/* What clx keeps as the digits of a number is a number for cJSON. */
static double tree_number(const cJSON *node)
{
  return cJSON_IsRaw(node) ? strtod(node->valuestring, NULL) : node->valuedouble;
}

static bool tree_same_scalar(const cJSON *ours, const cJSON *theirs)
{
  if (cJSON_IsRaw(ours) && cJSON_IsRaw(theirs))
    return strcmp(ours->valuestring, theirs->valuestring) == 0;
  if (tree_is_number(ours) && tree_is_number(theirs))
    return tree_number(ours) == tree_number(theirs);
  if ((ours->type & 0xff) != (theirs->type & 0xff))
    return false;
  return !cJSON_IsString(ours) || strcmp(ours->valuestring, theirs->valuestring) == 0;
}

/* Member by member, since names may come twice. At most 128 levels. */
static bool tree_same(const cJSON *ours, const cJSON *theirs)
{
  if (!tree_same_scalar(ours, theirs))
    return false;
  const cJSON *a = ours->child;
  const cJSON *b = theirs->child;
  for (; a && b; a = a->next, b = b->next) {
    if ((a->string == NULL) != (b->string == NULL) ||
        (a->string && strcmp(a->string, b->string) != 0) || !tree_same(a, b))
      return false;
  }
  return !a && !b;
}

/* Through an answer, and out of it again. */
static void tree_returns(const struct body *body, const cJSON *tree)
{
  clx_reply *reply = clx_reply_new(body->arena, CLX_CALLBACK_GENERIC, NULL);
  clx_response response;
  clx_value value;
  cJSON *again;
  int status = clx_reply_put_cjson(reply, CLX_IN_DATA, "k", tree);
  demand(status == CLX_OK || status == CLX_JSON_DEPTH);
  if (status != CLX_OK)
    return;
  demand(clx_reply_finish(reply, &response) == CLX_OK);
  demand(clx_json_get(response.body, response.len, "/data/k", &value) == CLX_OK);
  demand(clx_cjson_from_text(value.text, value.len, &again) == CLX_OK);
  demand(tree_same(tree, again));
  cJSON_Delete(again);
}

/* cJSON takes no more than 63 bytes for a number, and then stumbles over the rest. */
static bool tree_has_long_number(struct dump dump)
{
  size_t run = 0;
  for (size_t i = 0; i < dump.len && run < 63; i++)
    run = strchr("0123456789+-.eE", dump.text[i]) ? run + 1 : 0;
  return run >= 63;
}

void document_trees(const struct body *body)
{
  struct dump dump = document_dump(body, body->document, CLX_DUMP_LINKS);
  cJSON *ours;
  cJSON *of_text;
  int status = clx_cjson_from_document(body->document, body->arena, &ours);
  demand(status == clx_cjson_from_text(dump.text, dump.len, &of_text));
  demand(status == CLX_OK || status == CLX_JSON_NUL);
  cJSON *theirs = cJSON_ParseWithLength(dump.text, dump.len);
  demand(theirs || tree_has_long_number(dump));
  demand(status != CLX_OK || tree_same(ours, of_text));
  demand(status != CLX_OK || !theirs || tree_has_long_number(dump) || tree_same(ours, theirs));
  if (status == CLX_OK)
    tree_returns(body, ours);
  cJSON_Delete(ours);
  cJSON_Delete(of_text);
  cJSON_Delete(theirs);
}

/* -------- members -------- */

static bool value_same(const clx_value *a, const clx_value *b)
{
  return a->kind == b->kind && a->drifted == b->drifted && a->integer == b->integer &&
         memcmp(&a->real, &b->real, sizeof a->real) == 0 && a->len == b->len &&
         (a->len == 0 || memcmp(a->text, b->text, a->len) == 0);
}

static void member_agrees(const clx_resource *resource, const clx_type *type, uint32_t number)
{
  clx_field field;
  clx_value named;
  clx_value read;
  clx_relationship relationship;
  demand(clx_type_field(type, number, &field) == CLX_OK);
  int status = clx_get(resource, field.name, &named);
  uint32_t state = clx_resource_state(resource, number);
  demand(clx_read(type, &number, 1, &resource, 1, &read) == CLX_OK && value_same(&named, &read));
  demand(status == CLX_OK || status == CLX_NOT_SENT);
  if (field.kind == CLX_KIND_ONE || field.kind == CLX_KIND_MANY) {
    status = clx_relationship_get(resource, field.name, &relationship);
    demand((status == CLX_OK) == (state != CLX_MEMBER_ABSENT));
    for (uint32_t i = 0; i < relationship.count; i++)
      demand(!relationship.at[i].resource ||
             strcmp(relationship.at[i].resource->id, relationship.at[i].id) == 0);
    return;
  }
  if (named.kind == CLX_KIND_ONE || named.kind == CLX_KIND_MANY)
    return; /* a relationship that has the name of an attribute */
  demand((status == CLX_NOT_SENT) == (state == CLX_MEMBER_ABSENT));
  demand((named.kind == CLX_KIND_NULL) == (state == CLX_MEMBER_NULL));
}

static void member_extras(const clx_resource *resource)
{
  clx_extra_iter iter;
  clx_value value;
  clx_value named;
  const char *name;
  clx_extra_iter_init(&iter, resource);
  while (clx_extra_next(&iter, &name, &value) == CLX_OK)
    demand(name && clx_get(resource, name, &named) == CLX_OK && named.kind != CLX_KIND_ABSENT);
  demand(!name && value.kind == CLX_KIND_ABSENT);
}

static void member_all(const struct body *body, const clx_resource *resource)
{
  const clx_type *type = clx_type_at(resource->type_id);
  const clx_resource *found = clx_document_find(body->document, resource->type, resource->id);
  demand(*resource->type && *resource->id);
  demand(found && strcmp(found->id, resource->id) == 0 && strcmp(found->type, resource->type) == 0);
  demand(clx_as(resource, resource->type_id) == (type ? (const void *)resource : NULL) ||
         resource->type_id == CLX_TYPE_UNKNOWN);
  for (uint32_t i = 0; type && i < clx_type_field_count(type); i++)
    member_agrees(resource, type, i);
  member_extras(resource);
}

void document_members(const struct body *body)
{
  const clx_document *document = body->document;
  for (uint32_t i = 0; i < document->data_count; i++)
    member_all(body, document->data[i]);
  for (uint32_t i = 0; i < document->included_count; i++)
    member_all(body, document->included[i]);
}
