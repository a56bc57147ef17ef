/* clx.test.json: what the suite is told about the user's endpoint and data. */
#include <stdlib.h>
#include <string.h>

#include "report.h"

/* -------- reading values -------- */

static const cJSON *config_member(const cJSON *item, const char *name, size_t len)
{
  if (cJSON_IsArray(item))
    return cJSON_GetArrayItem(item, (int)strtol(name, NULL, 10));
  for (item = cJSON_IsObject(item) ? item->child : NULL; item != NULL; item = item->next)
    if (strlen(item->string) == len && memcmp(item->string, name, len) == 0)
      break;
  return item;
}

const cJSON *config_get(const struct suite *suite, const char *path)
{
  const cJSON *item = suite->config;
  while (item != NULL && *path != '\0') {
    size_t len = strcspn(path, ".");
    item = config_member(item, path, len);
    path += len + (path[len] == '.');
  }
  return item;
}

const char *config_text(const struct suite *suite, const char *path, const char *fallback)
{
  const cJSON *item = config_get(suite, path);
  return cJSON_IsString(item) ? item->valuestring : fallback;
}

const char *config_item(const struct suite *suite, const char *path, int index)
{
  const cJSON *item = cJSON_GetArrayItem(config_get(suite, path), index);
  return cJSON_IsString(item) ? item->valuestring : NULL;
}

/* -------- what may stand in it -------- */

/* Each place that a config may have, by its path; a star is any name, a number sign each element of
 * a list. What may be of two forms has two rows. */
static const struct place_rule {
  const char *path;
  char type; /* t text, b boolean, n number, o object, a list */
} config_places[] = {
    {"base", 't'},
    {"secret_env", 't'},
    {"sandbox", 'b'},
    {"start", 'o'},
    {"start.command", 'a'},
    {"start.command.#", 't'},
    {"start.env", 'o'},
    {"start.env.*", 't'},
    {"start.ready", 't'},
    {"start.without_secret", 'b'},
    {"kinds", 'o'},
    {"kinds.*", 't'},
    {"kinds.*", 'o'},
    {"kinds.*.path", 't'},
    {"kinds.*.secret_env", 't'},
    {"kinds.*.includes", 'a'},
    {"kinds.*.includes.#", 't'},
    {"kinds.*.limit_ms", 'n'},
    {"data", 'o'},
    {"data.skus", 'a'},
    {"data.skus.#", 't'},
    {"data.unknown_sku", 't'},
    {"data.currencies", 'a'},
    {"data.currencies.#", 't'},
    {"data.declined_token", 't'},
    {"data.refused_order", 'o'},
    {"data.refused_order.*", 't'},
    {"bodies", 'o'},
    {"bodies.*", 't'},
    {"expect", 'o'},
    {"expect.prices", 'a'},
    {"expect.prices.#", 'o'},
    {"expect.prices.#.sku", 't'},
    {"expect.prices.#.currency", 't'},
    {"expect.prices.#.quantity", 'n'},
    {"expect.prices.#.unit_amount_cents", 'n'},
    {"expect.prices.#.compare_at_amount_cents", 'n'},
    {"books", 'o'},
    {"books.charges", 'o'},
    {"books.charges.get", 't'},
    {"books.charges.pointer", 't'},
    {"books.charges.command", 'a'},
    {"books.charges.command.#", 't'},
    {"books.events", 'o'},
    {"books.events.get", 't'},
    {"books.events.pointer", 't'},
    {"books.events.command", 'a'},
    {"books.events.command.#", 't'},
    {"cases", 'o'},
    {"cases.*", 't'},
    {"cases.*", 'o'},
    {"cases.*.severity", 't'},
    {"cases.*.why", 't'},
    {"require", 'a'},
    {"require.#", 't'},
};

#define PLACE_COUNT (sizeof config_places / sizeof config_places[0])
#define DEPTH_MAX   6

static char config_type(const cJSON *item)
{
  return cJSON_IsString(item)   ? 't'
         : cJSON_IsBool(item)   ? 'b'
         : cJSON_IsNumber(item) ? 'n'
         : cJSON_IsArray(item)  ? 'a'
         : cJSON_IsObject(item) ? 'o'
                                : '?';
}

static const char *type_words(char type)
{
  return type == 't'   ? "a text"
         : type == 'b' ? "true or false"
         : type == 'n' ? "a number"
         : type == 'a' ? "a list"
                       : "an object";
}

/* Whether a row is that of a member of `parent`; *name is its last part then. */
static bool place_is_in(const struct place_rule *place, const char *parent, const char **name)
{
  size_t len = strlen(parent);
  if (strncmp(place->path, parent, len) != 0 || (len > 0 && place->path[len] != '.'))
    return false;
  *name = place->path + len + (len > 0);
  return **name != '\0' && strchr(*name, '.') == NULL;
}

/* The row for a member, NULL when there is none; a row of the right type goes first. */
static const struct place_rule *place_find(const char *parent, const cJSON *item, bool in_list,
                                           struct nearest *nearest)
{
  const struct place_rule *found = NULL;
  const char *name = NULL;
  for (size_t i = 0; i < PLACE_COUNT; i++) {
    if (!place_is_in(&config_places[i], parent, &name))
      continue;
    bool fits = in_list ? strcmp(name, "#") == 0
                        : strcmp(name, "*") == 0 || strcmp(name, item->string) == 0;
    if (fits && (found == NULL || config_places[i].type == config_type(item)))
      found = &config_places[i];
    if (!fits && *name != '#' && *name != '*')
      nearest_try(nearest, name);
  }
  return found;
}

static bool config_check(const cJSON *parent, const char *path, const char *shown, uint32_t depth,
                         struct buffer *error);

static bool config_check_item(const cJSON *item, const char *path, const char *shown, bool in_list,
                              uint32_t depth, struct buffer *error)
{
  struct nearest nearest = {in_list ? "" : item->string, NULL, 0};
  const struct place_rule *place = place_find(path, item, in_list, &nearest);
  if (place == NULL) {
    buffer_print(error, "%s is unknown", shown);
    if (nearest.name != NULL)
      buffer_print(error, "; the nearest is \"%s\"", nearest.name);
    return false;
  }
  if (place->type != config_type(item)) {
    buffer_print(error, "%s must be %s", shown, type_words(place->type));
    return false;
  }
  return depth == DEPTH_MAX || config_check(item, place->path, shown, depth + 1, error);
}

/* Goes down to DEPTH_MAX, which is more than any row has. */
static bool config_check(const cJSON *parent, const char *path, const char *shown, uint32_t depth,
                         struct buffer *error)
{
  const cJSON *item = NULL;
  int index = 0;
  bool good = true;
  if (!cJSON_IsObject(parent) && !cJSON_IsArray(parent))
    return true;
  cJSON_ArrayForEach(item, parent)
  {
    struct buffer place = {0};
    bool in_list = cJSON_IsArray(parent);
    buffer_print(&place, "%s%s", shown, *shown != '\0' ? "." : "");
    if (in_list)
      buffer_print(&place, "%d", index++);
    else
      buffer_text(&place, item->string);
    good = config_check_item(item, path, place.at, in_list, depth, error);
    buffer_free(&place);
    if (!good)
      break;
  }
  return good;
}

/* -------- taking it -------- */

/* Members of `from` go into `into`; objects are merged, what is there already stays. */
static void config_merge(cJSON *into, cJSON *from, uint32_t depth)
{
  for (cJSON *item = from->child; item != NULL;) {
    cJSON *next = item->next;
    cJSON *there = cJSON_GetObjectItemCaseSensitive(into, item->string);
    if (there == NULL)
      cJSON_AddItemToObject(into, item->string, cJSON_DetachItemViaPointer(from, item));
    else if (cJSON_IsObject(there) && cJSON_IsObject(item) && depth < DEPTH_MAX)
      config_merge(there, item, depth + 1);
    item = next;
  }
}

bool suite_config(struct suite *suite, const char *json, size_t len,
                  const char *(*environment)(const char *name), struct buffer *error)
{
  clx_error fault;
  int status = clx_json_check(json, len, 0, &fault);
  cJSON *tree = status == CLX_OK ? cJSON_ParseWithLength(json, len) : NULL;
  suite->environment = environment;
  if (status != CLX_OK)
    buffer_print(error, "it is no JSON: %s at byte %llu", clx_status_message(status),
                 (unsigned long long)fault.offset);
  else if (!cJSON_IsObject(tree))
    buffer_text(error, "it is no JSON object");
  else if (config_check(tree, "", "", 0, error))
    config_merge(suite->config, tree, 0);
  cJSON_Delete(tree);
  return error->len == 0;
}

/* The value of --set: JSON, or a text. */
static cJSON *set_value(const char *text)
{
  bool json = clx_json_check(text, strlen(text), 0, NULL) == CLX_OK;
  cJSON *value = json ? cJSON_Parse(text) : cJSON_CreateString(text);
  if (value == NULL)
    tool_no_memory();
  return value;
}

/* The object or list for the next part of a path: made when it is missing. */
static cJSON *set_parent(cJSON *parent, const char *name, bool list)
{
  cJSON *item = cJSON_IsArray(parent) ? cJSON_GetArrayItem(parent, (int)strtol(name, NULL, 10))
                                      : cJSON_GetObjectItemCaseSensitive(parent, name);
  if (item != NULL)
    return item;
  item = list ? cJSON_CreateArray() : cJSON_CreateObject();
  if (cJSON_IsArray(parent))
    cJSON_AddItemToArray(parent, item);
  else
    cJSON_AddItemToObject(parent, name, item);
  return item;
}

static void set_last(cJSON *parent, const char *name, cJSON *value)
{
  int index = (int)strtol(name, NULL, 10);
  if (!cJSON_IsArray(parent)) {
    cJSON_DeleteItemFromObjectCaseSensitive(parent, name);
    cJSON_AddItemToObject(parent, name, value);
  } else if (index < cJSON_GetArraySize(parent)) {
    cJSON_ReplaceItemInArray(parent, index, value);
  } else {
    cJSON_AddItemToArray(parent, value);
  }
}

/* The dot that ends a part of a path; NULL: it is the last. Names of cases have dots themselves:
 * cases.http.size, cases.http.size.severity. */
static char *set_dot(const char *path, char *name)
{
  static const char *const members[] = {".severity", ".why"};
  bool named = strcmp(path, "cases") == 0 && name == path + strlen("cases.");
  if (!named)
    return strchr(name, '.');
  for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
    size_t len = strlen(name);
    size_t end = strlen(members[i]);
    if (len > end && strcmp(name + len - end, members[i]) == 0)
      return name + len - end;
  }
  return NULL;
}

bool suite_set(struct suite *suite, const char *word, struct buffer *error)
{
  struct buffer path = {0};
  size_t len = strcspn(word, "=");
  cJSON *parent = suite->config;
  if (word[len] != '=' || len == 0) {
    buffer_print(error, "\"%s\" is not PATH=VALUE", word);
    return false;
  }
  buffer_add(&path, word, len);
  char *name = path.at;
  for (char *dot = set_dot(path.at, name);
       dot != NULL && (cJSON_IsObject(parent) || cJSON_IsArray(parent));
       dot = set_dot(path.at, name)) {
    *dot = '\0';
    parent = set_parent(parent, name, dot[1] >= '0' && dot[1] <= '9');
    name = dot + 1;
  }
  if (cJSON_IsObject(parent) || cJSON_IsArray(parent))
    set_last(parent, name, set_value(word + len + 1));
  else
    buffer_print(error, "%.*s: what is above it has a value", (int)len, word);
  buffer_free(&path);
  return error->len == 0 && config_check(suite->config, "", "", 0, error);
}

/* -------- what the host has to do -------- */

static const char *const *wants_list(const struct suite *suite, const char *path, const char **room,
                                     uint32_t size)
{
  uint32_t count = 0;
  while (count + 1 < size && (room[count] = config_item(suite, path, (int)count)) != NULL)
    count++;
  room[count] = NULL;
  return count > 0 ? room : NULL;
}

static void wants_bodies(const struct suite *suite, struct suite_wants *wants)
{
  const cJSON *item = NULL;
  cJSON_ArrayForEach(item, config_get(suite, "bodies"))
  {
    if (wants->body_count == KINDS_MAX || !cJSON_IsString(item))
      continue;
    wants->body_kind[wants->body_count] = item->string;
    wants->body_file[wants->body_count++] = item->valuestring;
  }
}

void suite_wants(const struct suite *suite, struct suite_wants *wants)
{
  static const char *const books[BOOKS_MAX] = {"charges", "events"};
  memset(wants, 0, sizeof *wants);
  wants_bodies(suite, wants);
  wants->command = wants_list(suite, "start.command", wants->words, SUITE_WORDS_MAX);
  const cJSON *item = NULL;
  cJSON_ArrayForEach(item, config_get(suite, "start.env"))
  {
    if (wants->environment_count < SUITE_WORDS_MAX && cJSON_IsString(item)) {
      wants->environment_name[wants->environment_count] = item->string;
      wants->environment_value[wants->environment_count++] = item->valuestring;
    }
  }
  wants->ready = suite->ready;
  wants->first = suite->kind_count > 0 ? suite->kinds[0].url : NULL;
  wants->secret_name = config_text(suite, "secret_env", "CLX_SECRET");
  for (uint32_t i = 0; i < BOOKS_MAX; i++) {
    struct buffer path = {0};
    buffer_print(&path, "books.%s.command", books[i]);
    wants->count_command[i] = wants_list(suite, path.at, wants->count_words[i], SUITE_WORDS_MAX);
    path.len = 0;
    buffer_print(&path, "books.%s.pointer", books[i]);
    wants->count_pointer[i] = config_text(suite, path.at, "");
    buffer_free(&path);
  }
}

/* How much of a URL names its server. */
static size_t init_server(const char *url)
{
  const char *host = strstr(url, "://");
  return host == NULL ? 0 : (size_t)(host + 3 - url) + strcspn(host + 3, "/?");
}

/* The URL of a word "price=http://..."; NULL when it has none. */
static const char *init_url(const char *word)
{
  const char *equal = strchr(word, '=');
  return equal != NULL ? equal + 1 : NULL;
}

/* A URL on the server that is named as the base is its path. */
static void init_kind(const char *word, const char *base, struct buffer *json)
{
  struct buffer name = {0};
  struct buffer path = {0};
  const char *url = init_url(word);
  size_t len = strlen(base);
  buffer_add(&name, word, strcspn(word, "="));
  if (url == NULL)
    buffer_print(&path, "/%s", name.at);
  else if (init_server(url) == len && memcmp(url, base, len) == 0)
    buffer_text(&path, url[len] != '\0' ? url + len : "/");
  else
    buffer_text(&path, url);
  report_json_text(json, name.at);
  buffer_text(json, ": ");
  report_json_text(json, path.at);
  buffer_free(&name);
  buffer_free(&path);
}

void suite_init(const char *const *kinds, uint32_t count, struct buffer *json)
{
  struct buffer base = {0};
  for (uint32_t i = 0; i < count && base.len == 0; i++)
    if (init_url(kinds[i]) != NULL)
      buffer_add(&base, init_url(kinds[i]), init_server(init_url(kinds[i])));
  if (base.len == 0)
    buffer_text(&base, "http://127.0.0.1:3000");
  buffer_text(json, "{\n  \"base\": ");
  report_json_text(json, base.at);
  buffer_text(json, ",\n  \"secret_env\": \"CLX_SECRET\",\n  \"kinds\": {");
  for (uint32_t i = 0; i < count; i++) {
    buffer_text(json, i > 0 ? ",\n    " : "\n    ");
    init_kind(kinds[i], base.at, json);
  }
  buffer_text(json, "\n  },\n  \"data\": { \"skus\": [], \"currencies\": [\"EUR\"] },\n"
                    "  \"cases\": {},\n  \"require\": []\n}\n");
  buffer_free(&base);
}
