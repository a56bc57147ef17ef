/* Bodies: made as `clx sample` makes them, and changed as trees. */
#include <stdlib.h>
#include <string.h>

#include "../clx/sample.h"
#include "engine.h"

/* -------- made -------- */

void body_wish(struct body_wish *wish)
{
  memset(wish, 0, sizeof *wish);
  wish->amount = SAMPLE_UNSET;
  wish->balance = SAMPLE_UNSET;
}

/* The SKUs of the wish, or those of the config. */
static void body_skus(const struct kind *kind, const struct body_wish *wish,
                      struct sample_options *options)
{
  const char *sku = NULL;
  for (int i = 0; options->sku_count < SAMPLE_LINES_MAX; i++) {
    sku = wish->skus != NULL ? wish->skus[i] : config_item(kind->suite, "data.skus", i);
    if (sku == NULL)
      return;
    options->sku[options->sku_count++] = sku;
  }
}

/* The include list of the config, as one text. */
static void body_includes(const struct kind *kind, struct buffer *includes)
{
  struct buffer path = {0};
  const char *name = NULL;
  buffer_print(&path, "kinds.%s.includes", kind->name);
  for (int i = 0; (name = config_item(kind->suite, path.at, i)) != NULL; i++)
    buffer_print(includes, "%s%s", i > 0 ? "," : "", name);
  buffer_free(&path);
}

static void body_options(const struct kind *kind, const struct body_wish *wish,
                         struct sample_options *options)
{
  const char *currency = config_item(kind->suite, "data.currencies", 0);
  sample_defaults(options);
  options->callback = kind->callback;
  options->seed = wish->seed != 0 ? wish->seed : kind->seed;
  options->currency = wish->currency != NULL ? wish->currency
                      : currency != NULL     ? currency
                                             : options->currency;
  options->topic = wish->topic;
  options->any_topic = true;
  options->token = wish->token;
  options->include = wish->include;
  options->id = wish->id;
  options->amount = wish->amount;
  options->balance = wish->balance;
  options->line_items = wish->line_items;
  options->failures = wish->failures;
  options->no_links = wish->no_links;
  if (kind->callback == CLX_CALLBACK_WEBHOOK && options->topic == NULL)
    options->topic = SAMPLE_TOPIC;
  for (uint32_t i = 0; wish->set != NULL && wish->set[i] != NULL && i < SAMPLE_SETS_MAX; i++)
    options->set[options->set_count++] = wish->set[i];
}

void body_make(const struct kind *kind, const struct body_wish *wish, struct buffer *body)
{
  struct sample_options *options = tool_alloc(1, sizeof *options);
  struct buffer includes = {0};
  body_options(kind, wish, options);
  body_skus(kind, wish, options);
  body_includes(kind, &includes);
  if (options->include == NULL && includes.len > 0)
    options->include = includes.at;
  sample_make(options, body);
  buffer_free(&includes);
  free(options);
}

/* -------- as a tree -------- */

/* More levels than this are no JSON for the library. */
#define TREE_DEPTH 64

/* Gives numbers their own text again, so that 10.0 stays 10.0. Both have the same members in the
 * same order. Goes no deeper than the check of the text did. */
static void tree_keep_numbers(cJSON *node, const clx_value *value)
{
  clx_json_iter iter;
  clx_value part;
  cJSON *child = node->child;
  if (cJSON_IsNumber(node)) {
    char *text = cJSON_malloc(value->len + 1);
    if (text == NULL)
      tool_no_memory();
    memcpy(text, value->text, value->len);
    text[value->len] = '\0';
    node->valuestring = text;
    node->type = cJSON_Raw;
    return;
  }
  if (clx_json_iter_init(&iter, value) != CLX_OK)
    return;
  for (; child != NULL && clx_json_next(&iter, NULL, &part) == CLX_OK; child = child->next)
    tree_keep_numbers(child, &part);
}

cJSON *body_json(const char *text, size_t len)
{
  if (text == NULL || clx_json_check(text, len, TREE_DEPTH, NULL) != CLX_OK)
    return NULL;
  return cJSON_ParseWithLength(text, len);
}

cJSON *body_tree(const char *body, size_t len)
{
  clx_value whole;
  cJSON *tree = body_json(body, len);
  if (tree != NULL && clx_json_get(body, len, "", &whole) == CLX_OK)
    tree_keep_numbers(tree, &whole);
  return tree;
}

cJSON *body_base(const struct kind *kind)
{
  return body_tree(kind->base.at, kind->base.len);
}

struct exchange *test_post_tree(struct test *test, cJSON *tree)
{
  char *text = cJSON_PrintUnformatted(tree);
  if (text == NULL)
    tool_no_memory();
  struct exchange *exchange = test_post(test, text, strlen(text));
  cJSON_free(text);
  cJSON_Delete(tree);
  return exchange;
}

cJSON *body_at(cJSON *tree, const char *pointer)
{
  while (tree != NULL && *pointer == '/') {
    char name[128];
    size_t len = strcspn(++pointer, "/");
    snprintf(name, sizeof name, "%.*s", (int)len, pointer);
    tree = cJSON_IsArray(tree) ? cJSON_GetArrayItem(tree, (int)strtol(name, NULL, 10))
                               : cJSON_GetObjectItemCaseSensitive(tree, name);
    pointer += len;
  }
  return tree;
}

void body_put(cJSON *object, const char *name, const char *json)
{
  cJSON *value = cJSON_CreateRaw(json);
  if (value == NULL)
    tool_no_memory();
  if (!cJSON_IsObject(object))
    cJSON_Delete(value);
  else if (cJSON_HasObjectItem(object, name) &&
           cJSON_GetObjectItemCaseSensitive(object, name) != NULL)
    cJSON_ReplaceItemInObjectCaseSensitive(object, name, value);
  else
    cJSON_AddItemToObject(object, name, value);
}

static bool is_of_type(const cJSON *resource, const char *type)
{
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(resource, "type");
  return cJSON_IsString(item) && strcmp(item->valuestring, type) == 0;
}

cJSON *body_resource(cJSON *tree, const char *type)
{
  cJSON *data = cJSON_GetObjectItemCaseSensitive(tree, "data");
  cJSON *resource = NULL;
  if (is_of_type(data, type))
    return data;
  cJSON_ArrayForEach(resource, cJSON_GetObjectItemCaseSensitive(tree, "included"))
  {
    if (is_of_type(resource, type))
      return resource;
  }
  return NULL;
}

void body_refresh(struct test *test, struct buffer *body)
{
  static const char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz";
  cJSON *tree = body_base(test->kind);
  const cJSON *id = body_at(tree, "/data/id");
  struct buffer fresh = {0};
  size_t len = cJSON_IsString(id) ? strlen(id->valuestring) : 0;
  for (size_t i = 0; i < len; i++)
    buffer_add(&fresh, &letters[test_random(test, sizeof letters - 1)], 1);
  for (size_t at = 0; len > 0 && at + len <= body->len; at++)
    if (memcmp(body->at + at, id->valuestring, len) == 0)
      memcpy(body->at + at, fresh.at, len);
  buffer_free(&fresh);
  cJSON_Delete(tree);
}
