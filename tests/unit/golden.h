/* golden.h - the documents of tests/golden, and a second opinion on any document.
 *
 * golden_compare takes what cJSON made of the same bytes and looks at every attribute, every
 * relationship and every link of every resource. It has its own, simple rules for drift. */
#ifndef CLX_TESTS_GOLDEN_H
#define CLX_TESTS_GOLDEN_H

#include "doc.h"

#include <cjson/cJSON.h>

static const char *const golden_names[] = {
    "promotion_order.json", "price_line_item.json", "shipment.json",   "webhook_array.json",
    "drift.json",           "unicode.json",         "tax.json",        "order_validation.json",
    "authorize.json",       "capture.json",         "void.json",       "refund.json",
    "customer_token.json",  "webhook_place.json",   "order_2026.json", "price_2026.json",
};

#define GOLDEN_COUNT (sizeof golden_names / sizeof *golden_names)

struct golden {
  char *text; /* with a NUL */
  size_t len; /* without white space at the end */
};

static inline struct golden golden_read(const char *path)
{
  struct golden golden = {NULL, 0};
  FILE *file = fopen(path, "rb");
  if (!file)
    fail_msg("cannot read %s: the tests run from the top of the repository", path);
  for (size_t got = 1; got > 0; golden.len += got) {
    golden.text = realloc(golden.text, golden.len + 4096 + 1);
    assert_non_null(golden.text);
    got = fread(golden.text + golden.len, 1, 4096, file);
  }
  fclose(file);
  while (golden.len > 0 && strchr(" \n\r\t", golden.text[golden.len - 1]))
    golden.len--;
  golden.text[golden.len] = '\0';
  return golden;
}

static inline struct golden golden_load(size_t number)
{
  char path[100];
  snprintf(path, sizeof path, "tests/golden/%s", golden_names[number]);
  return golden_read(path);
}

/* -------- the tree -------- */

static inline const cJSON *golden_item(const cJSON *object, const char *name)
{
  return cJSON_GetObjectItemCaseSensitive(object, name);
}

static inline const char *golden_string(const cJSON *object, const char *name)
{
  const char *text = cJSON_GetStringValue(golden_item(object, name));
  assert_non_null(text);
  return text;
}

/* The first member or element: NULL when there is none, or no list. The others follow in `next`. */
static inline const cJSON *golden_first(const cJSON *list)
{
  return list ? list->child : NULL;
}

static inline bool golden_is(const cJSON *object, const char *type, const char *id)
{
  return strcmp(golden_string(object, "type"), type) == 0 &&
         strcmp(golden_string(object, "id"), id) == 0;
}

static inline bool golden_sent_in(const cJSON *list, const char *type, const char *id)
{
  for (const cJSON *one = golden_first(list); one; one = one->next)
    if (golden_is(one, type, id))
      return true;
  return false;
}

static inline bool golden_sent(const cJSON *tree, const char *type, const char *id)
{
  const cJSON *data = golden_item(tree, "data");
  if (cJSON_IsObject(data) && golden_is(data, type, id))
    return true;
  return (cJSON_IsArray(data) && golden_sent_in(data, type, id)) ||
         golden_sent_in(golden_item(tree, "included"), type, id);
}

/* -------- values -------- */

static inline void golden_same_json(const char *text, size_t len, const cJSON *sent)
{
  cJSON *tree = cJSON_ParseWithLength(text, len);
  assert_non_null(tree);
  assert_true(cJSON_Compare(tree, sent, true));
  cJSON_Delete(tree);
}

/* The value as it stands in the body. */
static inline void golden_same_value(const clx_value *value, const cJSON *sent)
{
  if (cJSON_IsString(sent)) {
    assert_int_equal(value->kind, CLX_KIND_TEXT);
    assert_true(clx_value_equals(value, sent->valuestring));
  } else if (cJSON_IsNumber(sent)) {
    assert_true(value->kind == CLX_KIND_INTEGER || value->kind == CLX_KIND_REAL);
    assert_true(value->real == sent->valuedouble);
    if (value->kind == CLX_KIND_INTEGER)
      assert_true((double)value->integer == sent->valuedouble);
  } else if (cJSON_IsBool(sent)) {
    assert_int_equal(value->kind, CLX_KIND_BOOLEAN);
    assert_int_equal(value->integer, cJSON_IsTrue(sent));
  } else if (cJSON_IsNull(sent)) {
    assert_int_equal(value->kind, CLX_KIND_NULL);
  } else {
    assert_int_equal(value->kind, cJSON_IsObject(sent) ? CLX_KIND_OBJECT : CLX_KIND_ARRAY);
    golden_same_json(value->text, value->len, sent);
  }
}

/* A number, or a text that is one from end to end. */
static inline bool golden_number(const cJSON *sent, double *number)
{
  char *end;
  if (cJSON_IsNumber(sent)) {
    *number = sent->valuedouble;
    return true;
  }
  if (!cJSON_IsString(sent) || sent->valuestring[0] == '\0' ||
      sent->valuestring[strspn(sent->valuestring, "-.eE0123456789")] != '\0')
    return false;
  *number = strtod(sent->valuestring, &end);
  return *end == '\0';
}

static inline bool golden_whole(double number)
{
  return number > -9e15 && number < 9e15 && number == (double)(int64_t)number;
}

/* Whether the struct has the value, by the rules of clx/document.h. */
static inline bool golden_held(uint32_t kind, const cJSON *sent)
{
  double number;
  switch (kind) {
  case CLX_KIND_TEXT:
  case CLX_KIND_TIME:
    return cJSON_IsString(sent) || cJSON_IsNumber(sent) || cJSON_IsBool(sent);
  case CLX_KIND_INTEGER:
    return golden_number(sent, &number) && golden_whole(number);
  case CLX_KIND_REAL:
    return golden_number(sent, &number);
  case CLX_KIND_BOOLEAN:
    if (cJSON_IsString(sent))
      return strcmp(sent->valuestring, "0") == 0 || strcmp(sent->valuestring, "1") == 0 ||
             strcmp(sent->valuestring, "true") == 0 || strcmp(sent->valuestring, "false") == 0;
    return cJSON_IsBool(sent) ||
           (cJSON_IsNumber(sent) && (sent->valuedouble == 0 || sent->valuedouble == 1));
  default:
    return true;
  }
}

/* The value of a member that the struct has, against its declared kind. */
static inline void golden_same_held(const clx_value *value, uint32_t kind, const cJSON *sent)
{
  double number = 0;
  switch (kind) {
  case CLX_KIND_TEXT:
  case CLX_KIND_TIME:
    assert_int_equal(value->kind, CLX_KIND_TEXT);
    assert_int_equal(strlen(value->text), value->len);
    if (cJSON_IsString(sent))
      assert_string_equal(value->text, sent->valuestring);
    else if (cJSON_IsBool(sent))
      assert_string_equal(value->text, cJSON_IsTrue(sent) ? "true" : "false");
    else
      assert_true(strtod(value->text, NULL) == sent->valuedouble);
    break;
  case CLX_KIND_INTEGER:
    assert_int_equal(value->kind, CLX_KIND_INTEGER);
    assert_true(golden_number(sent, &number) && value->integer == (int64_t)number);
    break;
  case CLX_KIND_REAL:
    assert_int_equal(value->kind, CLX_KIND_REAL);
    assert_true(golden_number(sent, &number) && value->real == number);
    break;
  case CLX_KIND_BOOLEAN:
    assert_int_equal(value->kind, CLX_KIND_BOOLEAN);
    if (cJSON_IsString(sent))
      assert_int_equal(value->integer, sent->valuestring[0] == '1' || sent->valuestring[0] == 't');
    else
      assert_int_equal(value->integer, cJSON_IsTrue(sent) || sent->valuedouble == 1);
    break;
  default:
    assert_int_equal(value->text[value->len], cJSON_IsString(sent) ? '"' : '\0');
    golden_same_value(value, sent);
  }
}

/* -------- attributes -------- */

static inline bool golden_is_relationship(const clx_field *field)
{
  return field->kind == CLX_KIND_ONE || field->kind == CLX_KIND_MANY;
}

/* Compares one attribute; 1 when it must be among the extras. */
static inline uint32_t golden_attribute(const clx_resource *resource, const cJSON *sent)
{
  const clx_type *type = clx_type_find(resource->type);
  clx_field field;
  clx_value value = doc_get(resource, sent->string);
  bool known = type && clx_type_field_find(type, sent->string, &field) == CLX_OK &&
               !golden_is_relationship(&field);
  if (!known || cJSON_IsNull(sent)) {
    assert_int_equal(value.drifted, 0);
    golden_same_value(&value, sent);
    return !known;
  }
  if (golden_held(field.kind, sent)) {
    golden_same_held(&value, field.kind, sent);
    return 0;
  }
  assert_int_equal(value.drifted, 1);
  golden_same_value(&value, sent);
  return 1;
}

/* Members of the type that were not sent are absent. */
static inline void golden_absent(const clx_resource *resource, const cJSON *object)
{
  const clx_type *type = clx_type_find(resource->type);
  clx_field field;
  for (uint32_t i = 0; type && clx_type_field(type, i, &field) == CLX_OK; i++) {
    clx_relationship relationship;
    if (golden_item(golden_item(object, "attributes"), field.name))
      continue;
    if (!golden_item(golden_item(object, "relationships"), field.name)) {
      doc_absent(resource, field.name);
      assert_int_equal(clx_relationship_get(resource, field.name, &relationship),
                       field.kind >= CLX_KIND_ONE ? CLX_NOT_SENT : CLX_NOT_FOUND);
    }
  }
}

static inline void golden_attributes(const clx_resource *resource, const cJSON *object)
{
  const cJSON *sent;
  const char *name;
  clx_value value;
  uint32_t extras = 0;
  for (sent = golden_first(golden_item(object, "attributes")); sent; sent = sent->next)
    extras += golden_attribute(resource, sent);
  clx_extra_iter iter;
  for (clx_extra_iter_init(&iter, resource); extras > 0; extras--)
    assert_int_equal(clx_extra_next(&iter, &name, &value), CLX_OK);
  assert_int_equal(clx_extra_next(&iter, &name, &value), CLX_END);
  golden_absent(resource, object);
}

/* -------- relationships -------- */

/* Compares one identifier; 1 when its resource was sent. */
static inline uint32_t golden_identifier(const clx_document *document, const cJSON *tree,
                                         const clx_identifier *identifier, const cJSON *sent)
{
  assert_string_equal(identifier->type, golden_string(sent, "type"));
  assert_string_equal(identifier->id, golden_string(sent, "id"));
  assert_ptr_equal(identifier->resource,
                   clx_document_find(document, identifier->type, identifier->id));
  bool found = golden_sent(tree, identifier->type, identifier->id);
  assert_int_equal(identifier->resource != NULL, found);
  return found;
}

static inline bool golden_fits(const clx_field *field, const clx_identifier *identifier)
{
  return identifier->resource &&
         (field->target == CLX_TYPE_UNKNOWN || field->target == identifier->resource->type_id);
}

/* The pointers in the struct. */
static inline void golden_links(const clx_resource *resource, const clx_field *field,
                                const clx_relationship *relationship)
{
  const char *member = (const char *)resource + field->offset;
  bool same_kind = relationship->kind == field->kind;
  if (field->kind == CLX_KIND_ONE) {
    const clx_resource *one;
    bool linked = same_kind && relationship->count == 1 && golden_fits(field, relationship->at);
    memcpy(&one, member, sizeof one);
    assert_ptr_equal(one, linked ? relationship->at[0].resource : NULL);
    return;
  }
  clx_resources many;
  uint32_t count = 0;
  memcpy(&many, member, sizeof many);
  for (uint32_t i = 0; same_kind && i < relationship->count; i++)
    if (golden_fits(field, &relationship->at[i]))
      assert_ptr_equal(many.at[count++], relationship->at[i].resource);
  assert_int_equal(many.count, count);
  if (!same_kind || relationship->state <= CLX_EMPTY)
    assert_int_equal(many.state, same_kind ? relationship->state : CLX_NOT_LOADED);
  else
    assert_int_equal(many.state, count == relationship->count ? CLX_LOADED : CLX_PARTIAL);
}

static inline void golden_relationship(const clx_document *document, const cJSON *tree,
                                       const clx_resource *resource, const cJSON *sent)
{
  const cJSON *data = golden_item(sent, "data");
  clx_relationship relationship = doc_relationship(resource, sent->string);
  uint32_t found = 0;
  uint32_t count = 0;
  const cJSON *one;
  if (cJSON_IsObject(data)) {
    assert_int_equal(relationship.kind, CLX_KIND_ONE);
    assert_int_equal(relationship.count, 1);
    found = golden_identifier(document, tree, relationship.at, data);
    count = 1;
  } else if (cJSON_IsArray(data)) {
    assert_int_equal(relationship.kind, CLX_KIND_MANY);
    assert_int_equal(relationship.count, cJSON_GetArraySize(data));
    for (one = golden_first(data); one; one = one->next)
      found += golden_identifier(document, tree, &relationship.at[count++], one);
  }
  assert_int_equal(relationship.count, count);
  if (count == 0)
    assert_int_equal(relationship.state, data ? CLX_EMPTY : CLX_NOT_LOADED);
  else
    assert_int_equal(relationship.state, found == count ? CLX_LOADED : CLX_PARTIAL);
  golden_same_json(relationship.json, relationship.json_len, sent);
  const clx_type *type = clx_type_find(resource->type);
  clx_field field;
  if (type && clx_type_field_find(type, sent->string, &field) == CLX_OK &&
      golden_is_relationship(&field))
    golden_links(resource, &field, &relationship);
}

/* -------- all -------- */

static inline void golden_text(const char *text, const cJSON *sent)
{
  assert_int_equal(text != NULL, sent != NULL);
  if (text)
    golden_same_json(text, strlen(text), sent);
}

static inline void golden_resource(const clx_document *document, const cJSON *tree,
                                   const clx_resource *resource, const cJSON *object)
{
  const clx_type *type = clx_type_find(resource->type);
  const cJSON *sent;
  assert_string_equal(resource->type, golden_string(object, "type"));
  assert_string_equal(resource->id, golden_string(object, "id"));
  assert_int_equal(resource->type_id, type ? clx_type_id(type) : CLX_TYPE_UNKNOWN);
  golden_text(resource->links, golden_item(object, "links"));
  golden_text(resource->meta, golden_item(object, "meta"));
  golden_attributes(resource, object);
  for (sent = golden_first(golden_item(object, "relationships")); sent; sent = sent->next)
    golden_relationship(document, tree, resource, sent);
}

static inline void golden_list(const clx_document *document, const cJSON *tree,
                               const clx_resource *const *at, uint32_t count, const cJSON *list)
{
  uint32_t i = 0;
  const cJSON *object;
  assert_int_equal(count, cJSON_GetArraySize(list));
  for (object = golden_first(list); object; object = object->next)
    golden_resource(document, tree, at[i++], object);
}

/* Fails the test unless the document is what the tree says. */
static inline void golden_compare(const clx_document *document, const cJSON *tree)
{
  const cJSON *data = golden_item(tree, "data");
  assert_int_equal(document->data_is_array, cJSON_IsArray(data));
  if (cJSON_IsArray(data)) {
    golden_list(document, tree, document->data, document->data_count, data);
  } else {
    assert_int_equal(document->data_count, 1);
    golden_resource(document, tree, document->data[0], data);
  }
  golden_list(document, tree, document->included, document->included_count,
              golden_item(tree, "included"));
  golden_text(document->meta, golden_item(tree, "meta"));
  golden_text(document->links, golden_item(tree, "links"));
  golden_text(document->jsonapi, golden_item(tree, "jsonapi"));
}

/* Parses the text both ways and compares. */
static inline const clx_document *golden_check(struct doc *doc, const char *text, size_t len)
{
  const clx_document *document = NULL;
  int status = clx_parse_unverified(text, len, NULL, doc->arena, &document, &doc->error);
  if (status != CLX_OK)
    print_error("%s at %u (%s)\n", clx_status_name(status), (unsigned)doc->error.offset,
                doc->error.where);
  assert_int_equal(status, CLX_OK);
  cJSON *tree = cJSON_ParseWithLength(text, len);
  assert_non_null(tree);
  golden_compare(document, tree);
  cJSON_Delete(tree);
  return document;
}

#endif
