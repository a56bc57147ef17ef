/* bench/cjson_worker.c - the whole job with libsodium and cJSON, as one would write it by hand.
 *
 * Usage: cjson_worker SECRET linear|hash. The two differ in how an included resource is found. */
#include "wire.h"

#include <cjson/cJSON.h>
#include <sodium.h>

#include <stdlib.h>
#include <string.h>

static const char *secret;
static bool hashed;

/* -------- signature -------- */

static bool genuine(const struct wire_body *body)
{
  unsigned char mac[crypto_auth_hmacsha256_BYTES];
  char text[WIRE_SIGNATURE_LEN + 1];
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, (const unsigned char *)secret, strlen(secret));
  crypto_auth_hmacsha256_update(&state, (const unsigned char *)body->bytes, body->len);
  crypto_auth_hmacsha256_final(&state, mac);
  sodium_bin2base64(text, sizeof text, mac, sizeof mac, sodium_base64_VARIANT_ORIGINAL);
  return strlen(body->signature) == WIRE_SIGNATURE_LEN &&
         sodium_memcmp(text, body->signature, WIRE_SIGNATURE_LEN) == 0;
}

/* -------- included resources -------- */

static const char *text_of(const cJSON *object, const char *name)
{
  const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));
  return text ? text : "";
}

static bool is(const cJSON *resource, const char *type, const char *id)
{
  return strcmp(text_of(resource, "id"), id) == 0 && strcmp(text_of(resource, "type"), type) == 0;
}

static const cJSON *find_linear(const cJSON *included, const char *type, const char *id)
{
  const cJSON *at;
  cJSON_ArrayForEach(at, included) if (is(at, type, id)) return at;
  return NULL;
}

/* Open addressing, at most half full. */
struct table {
  const cJSON **slots;
  size_t mask;
};

static size_t hash(const char *type, const char *id)
{
  size_t h = 5381;
  for (; *type; type++)
    h = h * 33 ^ (unsigned char)*type;
  for (; *id; id++)
    h = h * 33 ^ (unsigned char)*id;
  return h;
}

static bool table_fill(struct table *table, const cJSON *included)
{
  const cJSON *at;
  size_t size = 16;
  size_t count = (size_t)cJSON_GetArraySize(included);
  while (size < count * 2)
    size *= 2;
  table->slots = calloc(size, sizeof *table->slots);
  table->mask = size - 1;
  if (!table->slots)
    return false;
  cJSON_ArrayForEach(at, included)
  {
    size_t slot = hash(text_of(at, "type"), text_of(at, "id")) & table->mask;
    while (table->slots[slot])
      slot = (slot + 1) & table->mask;
    table->slots[slot] = at;
  }
  return true;
}

static const cJSON *table_find(const struct table *table, const char *type, const char *id)
{
  size_t slot = hash(type, id) & table->mask;
  while (table->slots[slot] && !is(table->slots[slot], type, id))
    slot = (slot + 1) & table->mask;
  return table->slots[slot];
}

/* -------- the promotion -------- */

struct document {
  const cJSON *included;
  struct table table;
};

static const cJSON *find(const struct document *document, const cJSON *identifier)
{
  const char *type = text_of(identifier, "type");
  const char *id = text_of(identifier, "id");
  return hashed ? table_find(&document->table, type, id)
                : find_linear(document->included, type, id);
}

/* What the relationship of a resource points to. */
static const cJSON *related(const cJSON *resource, const char *name)
{
  const cJSON *all = cJSON_GetObjectItemCaseSensitive(resource, "relationships");
  const cJSON *one = cJSON_GetObjectItemCaseSensitive(all, name);
  return cJSON_GetObjectItemCaseSensitive(one, "data");
}

static double number_of(const cJSON *resource, const char *name)
{
  const cJSON *attributes = cJSON_GetObjectItemCaseSensitive(resource, "attributes");
  return cJSON_GetNumberValue(cJSON_GetObjectItemCaseSensitive(attributes, name));
}

/* The discount on a line item, or -1 when it has none. */
static long long discount_on(const struct document *document, const cJSON *line)
{
  const cJSON *item = find(document, related(line, "item"));
  const cJSON *attributes = cJSON_GetObjectItemCaseSensitive(item, "attributes");
  if (!item || strcmp(text_of(item, "type"), "skus") != 0 ||
      strncmp(text_of(attributes, "code"), WIRE_PREFIX, strlen(WIRE_PREFIX)) != 0)
    return -1;
  return (long long)number_of(line, "quantity") * (long long)number_of(line, "unit_amount_cents") /
         10;
}

static cJSON *promotion(const struct document *document, const cJSON *order)
{
  cJSON *reply = cJSON_CreateObject();
  cJSON_AddBoolToObject(reply, "success", 1);
  cJSON *data = cJSON_AddObjectToObject(reply, "data");
  cJSON *list = cJSON_CreateArray();
  long long sum = 0;
  const cJSON *at;
  cJSON_ArrayForEach(at, related(order, "line_items"))
  {
    const cJSON *line = find(document, at);
    long long discount = line ? discount_on(document, line) : -1;
    if (discount < 0)
      continue;
    cJSON *entry = cJSON_CreateObject();
    cJSON_AddStringToObject(entry, "id", text_of(line, "id"));
    cJSON_AddNumberToObject(entry, "discount_cents", (double)discount);
    cJSON_AddItemToArray(list, entry);
    sum += discount;
  }
  cJSON_AddStringToObject(data, "name", WIRE_NAME);
  cJSON_AddNumberToObject(data, "discount_cents", (double)sum);
  if (list && list->child)
    cJSON_AddItemToObject(data, "line_items", list);
  else
    cJSON_Delete(list);
  return reply;
}

static const char *answer(const struct wire_body *body, size_t *len)
{
  static char *text;
  struct document document = {0};
  cJSON_free(text);
  text = NULL;
  if (!genuine(body))
    return NULL;
  cJSON *tree = cJSON_ParseWithLength(body->bytes, body->len);
  document.included = cJSON_GetObjectItemCaseSensitive(tree, "included");
  if (tree && (!hashed || table_fill(&document.table, document.included))) {
    cJSON *reply = promotion(&document, cJSON_GetObjectItemCaseSensitive(tree, "data"));
    text = cJSON_PrintUnformatted(reply);
    cJSON_Delete(reply);
  }
  free(document.table.slots);
  cJSON_Delete(tree);
  *len = text ? strlen(text) : 0;
  return text;
}

static bool decode(const struct wire_body *body)
{
  cJSON *tree = cJSON_ParseWithLength(body->bytes, body->len);
  cJSON_Delete(tree);
  return tree != NULL;
}

int main(int argc, char **argv)
{
  char what[128];
  struct wire_worker worker = {.what = what, .answer = answer, .decode = decode};
  secret = argc > 1 ? argv[1] : "";
  hashed = argc > 2 && strcmp(argv[2], "hash") == 0;
  snprintf(what, sizeof what, "cJSON %s, libsodium %s", cJSON_Version(), sodium_version_string());
  return wire_serve(&worker);
}
