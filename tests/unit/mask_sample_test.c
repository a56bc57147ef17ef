/* Of many samples with made-up persons in every place: none is in what `clx record` writes, and the
 * documents are equal up to the pseudonyms. */
#include "doc.h"

#include <ctype.h>

#include <cjson/cJSON.h>
#include <sodium.h>

#include "../../examples/clx/mask.h"
#include "../../examples/clx/sample.h"
#include "random.h"

static struct random chance = {88172645463325252u};

/* -------- made-up persons -------- */

/* What may not be found later, in small letters. */
#define HIDDEN_MAX 20000

static char *hidden[HIDDEN_MAX];
static size_t hidden_count;

static char *lower(const char *text)
{
  char *copy = strdup(text);
  for (char *at = copy; *at != '\0'; at++)
    *at = (char)tolower((unsigned char)*at);
  return copy;
}

static void hide(const char *text)
{
  assert_true(hidden_count < HIDDEN_MAX);
  hidden[hidden_count++] = lower(text);
}

static void hidden_forget(void)
{
  while (hidden_count > 0)
    free(hidden[--hidden_count]);
}

static char letter(void)
{
  return (char)('a' + random_below(&chance, 26));
}

/* Ten letters that no other text has by chance. */
static const char *syllables(void)
{
  static char text[16];
  for (int i = 0; i < 10; i++)
    text[i] = letter();
  text[10] = '\0';
  hide(text);
  return text;
}

static void person_print(char *text, size_t size)
{
  const char *part = syllables();
  switch (random_below(&chance, 9)) {
  case 0:
    snprintf(text, size, "%s@%c%s.com", part, letter(), part);
    break;
  case 1:
    snprintf(text, size, "Via %s 12, 20121 Milano", part);
    break;
  case 2:
    snprintf(text, size, "https://%s.it/cart?token=%s", part, part);
    break;
  case 3:
    snprintf(text, size, "%s Łódź 山田", part);
    break;
  case 4:
    for (size_t i = 0; part[i] != '\0'; i++)
      text[i] = (char)toupper((unsigned char)part[i]);
    text[strlen(part)] = '\0';
    break;
  case 5:
    snprintf(text, size, "+39 %010u", random_below(&chance, UINT32_MAX));
    hide(text + 4);
    break;
  case 6:
    snprintf(text, size, "\"%s\"\t<%s@shop.example.com>", part, part);
    break;
  default:
    snprintf(text, size, "%s", part);
  }
}

/* A mail address as the name of a member, a telephone number as a number, and deep texts. */
static cJSON *form_make(void)
{
  char text[128];
  cJSON *form = cJSON_CreateObject();
  cJSON *list = cJSON_AddArrayToObject(form, "list");
  double phone = 39000000000.0 + random_below(&chance, 999999999);
  person_print(text, sizeof text);
  cJSON_AddStringToObject(form, text, "x");
  person_print(text, sizeof text);
  cJSON_AddItemToArray(list, cJSON_CreateString(text));
  cJSON_AddNumberToObject(form, "phone", phone);
  snprintf(text, sizeof text, "%.0f", phone);
  hide(text);
  cJSON_AddBoolToObject(form, "newsletter", true);
  return form;
}

/* Whether a member's value is replaced, and by what. */
static cJSON *value_make(const clx_field *field)
{
  char text[128];
  if (field->personal == CLX_PERSONAL_NONE || field->personal == CLX_PERSONAL_PLACE ||
      field->personal == CLX_PERSONAL_FIGURES)
    return NULL;
  if (field->personal == CLX_PERSONAL_FORM)
    return form_make();
  person_print(text, sizeof text);
  return cJSON_CreateString(text);
}

static void resource_fill(cJSON *resource)
{
  char text[128];
  cJSON *attributes = cJSON_GetObjectItemCaseSensitive(resource, "attributes");
  const char *name = cJSON_GetObjectItemCaseSensitive(resource, "type")->valuestring;
  const clx_type *type = clx_type_find(name);
  clx_field field;
  for (uint32_t i = 0; clx_type_field(type, i, &field) == CLX_OK; i++) {
    cJSON *value = cJSON_HasObjectItem(attributes, field.name) && random_below(&chance, 4) > 0
                       ? value_make(&field)
                       : NULL;
    if (value != NULL)
      cJSON_ReplaceItemInObjectCaseSensitive(attributes, field.name, value);
  }
  person_print(text, sizeof text);
  cJSON_AddStringToObject(attributes, "a_new_member", text);
}

static cJSON *sample_tree(uint64_t seed)
{
  static struct sample_options options;
  struct buffer body = {0};
  sample_defaults(&options);
  options.callback = 1 + (uint32_t)seed % (clx_callback_count() - 1);
  options.seed = seed;
  options.no_links = seed % 4 != 0; /* links are half of a body */
  options.line_items = 1 + (uint32_t)(seed % 3);
  options.topic = options.callback == CLX_CALLBACK_WEBHOOK ? SAMPLE_TOPIC : NULL;
  sample_make(&options, &body);
  cJSON *tree = cJSON_ParseWithLength(body.at, body.len);
  cJSON *resource = NULL;
  resource_fill(cJSON_GetObjectItemCaseSensitive(tree, "data"));
  cJSON_ArrayForEach(resource, cJSON_GetObjectItemCaseSensitive(tree, "included"))
      resource_fill(resource);
  buffer_free(&body);
  return tree;
}

/* Now and then an escape in place of an at sign or a letter. */
static void body_print(const cJSON *tree, struct buffer *body)
{
  char *text = cJSON_PrintUnformatted(tree);
  bool inside = false;
  for (const char *at = text; *at != '\0'; at++) {
    bool escape = *at == '@' || random_below(&chance, 20) == 0;
    bool free_form = inside && isalnum((unsigned char)*at) && at > text + 1 && at[-1] != '\\';
    inside = *at == '"' && (at == text || at[-1] != '\\') ? !inside : inside;
    if (*at == '@' && escape)
      buffer_text(body, "\\u0040");
    else if (free_form && escape && strncmp(at - 1, "u0", 2) != 0 && at[-1] == ' ')
      buffer_print(body, "\\u%04X", (unsigned)*at);
    else
      buffer_add(body, at, 1);
  }
  cJSON_free(text);
}

/* -------- what was written -------- */

static void is_not_in(const char *text, const char *value)
{
  char form[512];
  if (strstr(text, value) != NULL)
    fail_msg("%s is in %.300s", value, strstr(text, value));
  sodium_bin2hex(form, sizeof form, (const unsigned char *)value, strlen(value));
  if (strstr(text, form) != NULL)
    fail_msg("%s is there in hexadecimal digits", value);
  sodium_bin2base64(form, sizeof form, (const unsigned char *)value, strlen(value),
                    sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
  if (strstr(text, form) != NULL)
    fail_msg("%s is there in base64", value);
}

/* As it is, and with all escapes undone. */
static void nobody_is_in(const struct buffer *out, const cJSON *tree)
{
  char *plain = cJSON_PrintUnformatted(tree);
  char *small = lower(plain);
  char *raw = lower(out->at);
  for (size_t i = 0; i < hidden_count; i++) {
    is_not_in(small, hidden[i]);
    is_not_in(raw, hidden[i]);
  }
  cJSON_free(plain);
  free(small);
  free(raw);
}

/* Which pseudonym a text has, in both directions. */
#define MAP_SIZE 65536u

struct pair {
  char *value;
  char *pseudonym;
};

static struct pair map[2][MAP_SIZE];
static size_t map_count;

static void map_pair(struct pair *pairs, const char *value, const char *pseudonym)
{
  uint64_t hash;
  crypto_generichash((unsigned char *)&hash, sizeof hash, (const unsigned char *)value,
                     strlen(value), NULL, 0);
  size_t at = hash % MAP_SIZE;
  while (pairs[at].value != NULL && strcmp(pairs[at].value, value) != 0)
    at = (at + 1) % MAP_SIZE;
  if (pairs[at].value == NULL) {
    assert_true(map_count++ < MAP_SIZE);
    pairs[at] = (struct pair){strdup(value), strdup(pseudonym)};
  }
  assert_string_equal(pairs[at].pseudonym, pseudonym);
}

static void map_forget(void)
{
  for (size_t i = 0; i < MAP_SIZE * 2; i++) {
    free(map[i / MAP_SIZE][i % MAP_SIZE].value);
    free(map[i / MAP_SIZE][i % MAP_SIZE].pseudonym);
  }
  memset(map, 0, sizeof map);
  map_count = 0;
}

/* Two trees have the same structure; texts that differ are a value and its pseudonym. */
static void trees_are_alike(const cJSON *one, const cJSON *two)
{
  assert_int_equal(one->type, two->type);
  if (cJSON_IsString(one) && strcmp(one->valuestring, two->valuestring) != 0) {
    map_pair(map[0], one->valuestring, two->valuestring);
    map_pair(map[1], two->valuestring, one->valuestring);
  }
  assert_int_equal(cJSON_GetArraySize(one), cJSON_GetArraySize(two));
  const cJSON *other = two->child;
  const cJSON *child = NULL;
  cJSON_ArrayForEach(child, one)
  {
    trees_are_alike(child, other);
    other = other->next;
  }
}

/* Numbers, times and codes of members that are kept are the same. */
static void resource_is_exact(const cJSON *one, const cJSON *two)
{
  const cJSON *from = cJSON_GetObjectItemCaseSensitive(one, "attributes");
  const cJSON *to = cJSON_GetObjectItemCaseSensitive(two, "attributes");
  const char *name = cJSON_GetObjectItemCaseSensitive(one, "type")->valuestring;
  clx_field field;
  for (uint32_t i = 0; clx_type_field(clx_type_find(name), i, &field) == CLX_OK; i++)
    if (field.personal == CLX_PERSONAL_NONE && cJSON_HasObjectItem(from, field.name))
      assert_true(cJSON_Compare(cJSON_GetObjectItemCaseSensitive(from, field.name),
                                cJSON_GetObjectItemCaseSensitive(to, field.name), true));
  static const char *const same[] = {"id", "type", "links", "relationships"};
  for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
    const cJSON *was = cJSON_GetObjectItemCaseSensitive(one, same[i]);
    if (was != NULL)
      assert_true(cJSON_Compare(was, cJSON_GetObjectItemCaseSensitive(two, same[i]), true));
  }
}

static void document_is_exact(const cJSON *one, const cJSON *two)
{
  const cJSON *other = cJSON_GetObjectItemCaseSensitive(two, "included");
  const cJSON *resource = NULL;
  other = other != NULL ? other->child : NULL;
  resource_is_exact(cJSON_GetObjectItemCaseSensitive(one, "data"),
                    cJSON_GetObjectItemCaseSensitive(two, "data"));
  cJSON_ArrayForEach(resource, cJSON_GetObjectItemCaseSensitive(one, "included"))
  {
    resource_is_exact(resource, other);
    other = other->next;
  }
}

static void sample_is_masked(const struct mask *mask, uint64_t seed)
{
  struct buffer body = {0};
  struct buffer out = {0};
  cJSON *tree = sample_tree(seed);
  body_print(tree, &body);
  cJSON_Delete(tree);
  assert_int_equal(mask_request(mask, &body, &out), MASK_DOCUMENT);
  cJSON *one = cJSON_ParseWithLength(body.at, body.len);
  cJSON *two = cJSON_ParseWithLength(out.at, out.len);
  nobody_is_in(&out, two);
  trees_are_alike(one, two);
  document_is_exact(one, two);
  cJSON_Delete(one);
  cJSON_Delete(two);
  buffer_free(&body);
  buffer_free(&out);
  hidden_forget();
}

static void nobody_is_found_in_what_is_written_of_many_samples(void **state)
{
  const struct mask mask = {.key = {3, 1, 4, 1, 5}};
  unsigned rounds = rounds_of(3, 60, 1000);
  (void)state;
  for (unsigned seed = 1; seed <= rounds; seed++) {
    sample_is_masked(&mask, seed);
    if (map_count > MAP_SIZE / 2)
      map_forget();
  }
  map_forget();
}

/* The search finds what is there. */
static void a_body_that_is_not_masked_is_noticed(void **state)
{
  char text[128];
  (void)state;
  person_print(text, sizeof text);
  char *small = lower(text);
  assert_non_null(strstr(small, hidden[hidden_count - 1]));
  free(small);
  hidden_forget();
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(nobody_is_found_in_what_is_written_of_many_samples),
      cmocka_unit_test(a_body_that_is_not_masked_is_noticed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
