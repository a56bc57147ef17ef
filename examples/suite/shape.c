/* Bodies that mean the same as the genuine one and are written otherwise. */
#include <string.h>

#include "shape.h"

#define PARTS_MAX 4000

/* The parts of a list or an object, taken out of it. At most PARTS_MAX: what is more stays. */
struct parts {
  cJSON *at[PARTS_MAX];
  size_t count;
};

static struct parts *parts_take(cJSON *whole)
{
  struct parts *parts = cJSON_malloc(sizeof *parts);
  if (parts == NULL)
    tool_no_memory();
  parts->count = 0;
  while (whole != NULL && whole->child != NULL && parts->count < PARTS_MAX)
    parts->at[parts->count++] = cJSON_DetachItemViaPointer(whole, whole->child);
  return parts;
}

/* Names of members stay: they are strings of the parts. */
static void parts_put(struct parts *parts, cJSON *whole, bool backwards)
{
  for (size_t i = 0; i < parts->count; i++)
    cJSON_AddItemToArray(whole, parts->at[backwards ? parts->count - 1 - i : i]);
  cJSON_free(parts);
}

static void shape_reverse(cJSON *whole)
{
  if (whole != NULL)
    parts_put(parts_take(whole), whole, true);
}

static const char *type_of(const cJSON *resource)
{
  const cJSON *type = cJSON_GetObjectItemCaseSensitive(resource, "type");
  return cJSON_IsString(type) ? type->valuestring : "";
}

static cJSON *relationships_of(cJSON *resource)
{
  return cJSON_GetObjectItemCaseSensitive(resource, "relationships");
}

static void shape_add_text(cJSON *object, const char *name, const char *text)
{
  char *quoted = ask_quoted(text);
  body_put(object, name, quoted);
  cJSON_free(quoted);
}

/* -------- another order -------- */

static void order_resource(cJSON *resource, void *with)
{
  (void)with;
  shape_reverse(ask_attributes(resource));
  shape_reverse(relationships_of(resource));
  shape_reverse(resource);
}

static void order_swap(struct parts *parts, size_t one, size_t other)
{
  cJSON *part = parts->at[one];
  parts->at[one] = parts->at[other];
  parts->at[other] = part;
}

/* Another type stands first than before, and one that cannot be taken for it: without a currency. */
static void order_another_first(struct parts *parts, const char *type)
{
  for (size_t i = 0; i < parts->count; i++) {
    cJSON *attributes = ask_attributes(parts->at[i]);
    if (strcmp(type_of(parts->at[i]), type) == 0 ||
        cJSON_GetObjectItemCaseSensitive(attributes, "currency_code") != NULL)
      continue;
    order_swap(parts, 0, i);
    return;
  }
}

static bool is_line(const cJSON *resource)
{
  return strcmp(type_of(resource), "line_items") == 0;
}

/* Line items keep their order among each other, as it may decide where a rounded cent goes: they
 * take the places that fell to line items, the first first. */
static void order_keep_lines(struct parts *parts, const struct parts *before)
{
  size_t next = 0;
  for (size_t i = 0; i < parts->count; i++) {
    if (!is_line(parts->at[i]))
      continue;
    while (!is_line(before->at[next]))
      next++;
    parts->at[i] = before->at[next++];
  }
}

void shape_order(struct test *test, cJSON *tree)
{
  cJSON *included = body_at(tree, "/included");
  struct parts *parts = parts_take(included);
  struct parts *before = cJSON_malloc(sizeof *before);
  if (before == NULL)
    tool_no_memory();
  *before = *parts;
  for (size_t i = parts->count; i > 1; i--)
    order_swap(parts, i - 1, test_random(test, (uint32_t)i));
  order_another_first(parts, before->count > 0 ? type_of(before->at[0]) : "");
  order_keep_lines(parts, before);
  cJSON_free(before);
  parts_put(parts, included, false);
  ask_each(tree, order_resource, NULL);
  shape_reverse(tree);
}

/* -------- the same id under another type -------- */

struct decoys {
  cJSON *list;
};

static void same_id_resource(cJSON *resource, void *with)
{
  struct decoys *decoys = with;
  const cJSON *id = cJSON_GetObjectItemCaseSensitive(resource, "id");
  bool tag = strcmp(type_of(resource), "tags") == 0;
  cJSON *decoy = cJSON_CreateObject();
  shape_add_text(decoy, "id", cJSON_IsString(id) ? id->valuestring : "");
  shape_add_text(decoy, "type", tag ? "customer_groups" : "tags");
  body_put(decoy, "attributes", "{\"name\":\"another resource\"}");
  body_put(decoy, "relationships", "{}");
  cJSON_AddItemToArray(decoys->list, decoy);
}

void shape_same_id(struct test *test, cJSON *tree)
{
  (void)test;
  cJSON *included = body_at(tree, "/included");
  struct decoys decoys = {cJSON_CreateArray()};
  cJSON *resource = NULL;
  cJSON_ArrayForEach(resource, included)
  {
    same_id_resource(resource, &decoys);
  }
  struct parts *real = parts_take(included);
  if (included != NULL)
    parts_put(parts_take(decoys.list), included, false);
  parts_put(real, included, false);
  cJSON_Delete(decoys.list);
}

/* -------- more than is known -------- */

static void extra_attribute(cJSON *resource, void *with)
{
  (void)with;
  body_put(ask_attributes(resource), "loyalty_level",
           "{\"name\":\"gold\",\"points\":[1,2.5,null,true]}");
}

void shape_extra_attribute(struct test *test, cJSON *tree)
{
  (void)test;
  ask_each(tree, extra_attribute, NULL);
}

#define LINKS(name)                                                                                \
  "{\"links\":{\"self\":\"/api/resource/relationships/" name                                       \
  "\",\"related\":\"/api/resource/" name "\"}}"

static void extra_relationship(cJSON *resource, void *with)
{
  (void)with;
  body_put(relationships_of(resource), "loyalty_programs", LINKS("loyalty_programs"));
}

void shape_extra_relationship(struct test *test, cJSON *tree)
{
  (void)test;
  ask_each(tree, extra_relationship, NULL);
}

void shape_extra_resource(struct test *test, cJSON *tree)
{
  static const char added[] =
      "{\"id\":\"kWmNpQrStV\",\"type\":\"loyalty_programs\",\"attributes\":{\"name\":\"gold\"},"
      "\"relationships\":{},\"meta\":{\"mode\":\"test\"}}";
  cJSON *included = body_at(tree, "/included");
  (void)test;
  body_put(body_at(tree, "/data/relationships"), "loyalty_program",
           "{\"data\":{\"type\":\"loyalty_programs\",\"id\":\"kWmNpQrStV\"}}");
  if (included != NULL)
    cJSON_InsertItemInArray(included, 0, cJSON_CreateRaw(added));
  else
    cJSON_AddItemToObject(tree, "included", cJSON_CreateRaw("[]"));
}

static void extra_meta(cJSON *resource, void *with)
{
  (void)with;
  body_put(resource, "meta", "{\"created_with_version\":\"2026-05\"}");
}

void shape_extra_meta(struct test *test, cJSON *tree)
{
  (void)test;
  ask_each(tree, extra_meta, NULL);
  body_put(tree, "meta", "{\"mode\":\"test\",\"organization_id\":\"xYzAbCdEfG\"}");
  body_put(tree, "jsonapi", "{\"version\":\"1.0\"}");
  body_put(tree, "links", "{\"self\":\"/api/resource\"}");
}

/* -------- shapes of other years -------- */

static void event_stores(cJSON *resource, void *with)
{
  cJSON *relationships = relationships_of(resource);
  (void)with;
  body_put(relationships, "versions", LINKS("versions"));
  body_put(relationships, "event_stores",
           "{\"links\":{\"self\":\"/api/resource/relationships/event_stores\","
           "\"related\":\"/api/resource/event_stores\"},\"data\":[]}");
}

void shape_event_stores(struct test *test, cJSON *tree)
{
  (void)test;
  ask_each(tree, event_stores, NULL);
}

static void no_versions(cJSON *resource, void *with)
{
  (void)with;
  cJSON_DeleteItemFromObjectCaseSensitive(relationships_of(resource), "versions");
  cJSON_DeleteItemFromObjectCaseSensitive(relationships_of(resource), "event_stores");
  body_put(resource, "meta", "{\"mode\":\"test\"}");
}

void shape_no_versions(struct test *test, cJSON *tree)
{
  (void)test;
  ask_each(tree, no_versions, NULL);
}

static void with_links(cJSON *resource, void *with)
{
  cJSON *relationship = NULL;
  (void)with;
  body_put(resource, "links", "{\"self\":\"https://shop.example.com/api/resource\"}");
  cJSON_ArrayForEach(relationship, relationships_of(resource))
  {
    body_put(relationship, "links",
             "{\"self\":\"https://shop.example.com/api/resource/relationships/one\","
             "\"related\":\"https://shop.example.com/api/resource/one\"}");
  }
}

void shape_with_links(struct test *test, cJSON *tree)
{
  (void)test;
  ask_each(tree, with_links, NULL);
}

/* A relationship of which nothing is left is none. */
static void no_links(cJSON *resource, void *with)
{
  cJSON *relationships = relationships_of(resource);
  cJSON *next = NULL;
  (void)with;
  cJSON_DeleteItemFromObjectCaseSensitive(resource, "links");
  for (cJSON *one = relationships != NULL ? relationships->child : NULL; one != NULL; one = next) {
    next = one->next;
    cJSON_DeleteItemFromObjectCaseSensitive(one, "links");
    if (one->child == NULL)
      cJSON_Delete(cJSON_DetachItemViaPointer(relationships, one));
  }
}

void shape_no_links(struct test *test, cJSON *tree)
{
  (void)test;
  ask_each(tree, no_links, NULL);
}
