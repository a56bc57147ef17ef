/* The rules of a request: what the schema says is personal, and whatever it does not know. */
#include <string.h>

#include "mask.h"

const char *const mask_form_names[] = {"empty", "document", "json", "other"};

/* A resource on the way. */
struct where {
  const clx_type *type; /* NULL: not known */
};

static bool name_is(const struct entry *entry, const char *name)
{
  return clx_value_equals(&entry->name, name);
}

/* A name that no program made is masked. */
static void name_mask(struct masker *masker, const struct entry *entry)
{
  if (entry->name.kind == CLX_KIND_TEXT && !mask_is_word(entry->name.text, entry->name.len))
    mask_value(masker, &entry->name);
}

/* -------- attributes -------- */

/* One of the values of a list such as "draft|placed". */
static bool list_has(const char *list, const char *text, size_t len)
{
  while (*list != '\0') {
    size_t word = strcspn(list, "|");
    if (word == len && memcmp(list, text, len) == 0)
      return true;
    list += word + (list[word] == '|' ? 1 : 0);
  }
  return false;
}

/* A formatted amount has digits, and no more letters than a currency. */
static bool is_amount(const char *text, size_t len)
{
  size_t letters = 0;
  size_t digits = 0;
  for (size_t i = 0; i < len; i++) {
    unsigned char byte = (unsigned char)text[i];
    digits += byte - '0' + 0u < 10u ? 1 : 0;
    letters += (byte | 0x20u) - 'a' < 26u ? 1 : 0;
  }
  return digits > 0 && letters <= 4 && len <= 48;
}

/* Whether a text is what a member that is kept should hold. */
static bool text_fits(const clx_field *field, const char *text, size_t len)
{
  if (field->kind != CLX_KIND_TEXT)
    return mask_is_figure(text, len);
  if (field->values != NULL)
    return list_has(field->values, text, len) || clx_type_find(text) != NULL;
  if (strncmp(field->name, "formatted_", strlen("formatted_")) == 0)
    return mask_is_code(text, len, true) && is_amount(text, len);
  return mask_is_code(text, len, mask_has_blanks(field->name, strlen(field->name)));
}

/* A number where a text is declared may be anything when it is long. */
static bool number_fits(const clx_field *field, const clx_value *value)
{
  return field->kind != CLX_KIND_TEXT || value->len < 8;
}

static void plain_mask(struct masker *masker, const clx_field *field, const clx_value *value)
{
  char text[128];
  bool number = value->kind == CLX_KIND_INTEGER || value->kind == CLX_KIND_REAL;
  bool fits = (mask_take(value, text, sizeof text) && text_fits(field, text, strlen(text))) ||
              (number && number_fits(field, value));
  if (!fits)
    mask_value(masker, value);
}

static void degrees_mask(struct masker *masker, const clx_value *value)
{
  bool number = value->kind == CLX_KIND_INTEGER || value->kind == CLX_KIND_REAL;
  if (!number) {
    mask_value(masker, value);
    return;
  }
  buffer_add(masker->out, masker->at, (size_t)(value->text - masker->at));
  masker->at = value->text + value->len;
  mask_degrees(masker->mask, value->text, value->len, masker->out);
}

static bool is_kept(const struct masker *masker, const struct where *where, const char *name)
{
  const struct mask *mask = masker->mask;
  const char *type = where->type != NULL ? clx_type_name(where->type) : "";
  size_t len = strlen(type);
  for (uint32_t i = 0; i < mask->keep_count; i++)
    if (strncmp(mask->keep[i], type, len) == 0 && mask->keep[i][len] == '.' &&
        strcmp(mask->keep[i] + len + 1, name) == 0)
      return true;
  return false;
}

static void member_mask(struct masker *masker, const clx_field *field, const clx_value *value)
{
  switch (field->personal) {
  case CLX_PERSONAL_NONE:
    plain_mask(masker, field, value);
    break;
  case CLX_PERSONAL_FIGURES:
    mask_figures(masker, value);
    break;
  case CLX_PERSONAL_PLACE:
    degrees_mask(masker, value);
    break;
  default:
    mask_value(masker, value);
  }
}

static void attribute_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  const struct where *where = user;
  char name[256];
  clx_field field;
  bool known = where->type != NULL && mask_take(&entry->name, name, sizeof name) &&
               clx_type_field_find(where->type, name, &field) == CLX_OK;
  if (!known)
    name_mask(masker, entry);
  if (known && is_kept(masker, where, name))
    return;
  if (known && field.kind != CLX_KIND_ONE && field.kind != CLX_KIND_MANY)
    member_mask(masker, &field, &entry->value);
  else
    mask_value(masker, &entry->value);
}

/* -------- links -------- */

/* A part of a path as Commerce Layer writes it: a name of the schema, or an id. */
static bool part_is_known(const struct where *where, const char *part, size_t len)
{
  char name[64];
  clx_field field;
  if (mask_is_id(part, len))
    return true;
  if (len >= sizeof name)
    return false;
  memcpy(name, part, len);
  name[len] = '\0';
  return strcmp(name, "api") == 0 || strcmp(name, "relationships") == 0 ||
         clx_type_find(name) != NULL ||
         (where->type != NULL && clx_type_field_find(where->type, name, &field) == CLX_OK);
}

static bool host_is_known(const char *host, size_t len)
{
  static const char *const ends[] = {".commercelayer.io", ".commercelayer.co"};
  for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
    size_t end = strlen(ends[i]);
    size_t label = len > end && memcmp(host + len - end, ends[i], end) == 0 ? len - end : 0;
    size_t at = 0;
    while (at < label && ((host[at] >= 'a' && host[at] <= 'z') || host[at] == '-'))
      at++;
    if (label > 0 && at == label)
      return true;
  }
  return false;
}

/* Whether nothing of a link is to be masked. */
static bool link_is_known(const struct where *where, const char *text, size_t len)
{
  const char *end = text + len;
  const size_t scheme = strlen("https://");
  if (len > scheme && memcmp(text, "https://", scheme) == 0) {
    const char *host = text + scheme;
    const char *slash = memchr(host, '/', (size_t)(end - host));
    if (slash == NULL || !host_is_known(host, (size_t)(slash - host)))
      return false;
    text = slash;
  }
  while (text < end && *text == '/') {
    const char *slash = memchr(text + 1, '/', (size_t)(end - text - 1));
    const char *stop = slash != NULL ? slash : end;
    if (!part_is_known(where, text + 1, (size_t)(stop - text - 1)))
      return false;
    text = stop;
  }
  return text == end;
}

static void link_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  const clx_value *value = &entry->value;
  name_mask(masker, entry);
  if (value->kind != CLX_KIND_TEXT || !link_is_known(user, value->text, value->len))
    mask_value(masker, value);
}

static void links_mask(struct masker *masker, const clx_value *value, const struct where *where)
{
  if (value->kind == CLX_KIND_OBJECT)
    mask_each(masker, value, link_visit, where);
  else
    mask_value(masker, value);
}

/* -------- meta -------- */

static bool meta_is_known(const struct entry *entry)
{
  const clx_value *value = &entry->value;
  if (value->kind != CLX_KIND_TEXT)
    return false;
  if (name_is(entry, "mode"))
    return list_has("test|live", value->text, value->len);
  if (name_is(entry, "organization_id"))
    return mask_is_id(value->text, value->len);
  return name_is(entry, "created_with_version") && mask_is_figure(value->text, value->len);
}

/* A trace stays one: the same request has the same pseudonym of hexadecimal digits. */
static bool meta_trace(struct masker *masker, const struct entry *entry)
{
  static const char digits[] = "0123456789abcdef";
  struct buffer hex = {0};
  const clx_value *value = &entry->value;
  if (!name_is(entry, "trace_id") || value->kind != CLX_KIND_TEXT || value->len != 64 ||
      strspn(value->text, digits) < 64)
    return false;
  buffer_add(masker->out, masker->at, (size_t)(value->text - masker->at));
  masker->at = value->text + value->len;
  mask_plain(masker->mask, value->text, value->len, &hex);
  for (size_t i = 0; i < hex.len; i++)
    buffer_add(masker->out, &digits[(unsigned char)hex.at[i] % 16], 1);
  buffer_free(&hex);
  return true;
}

static void meta_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  (void)user;
  name_mask(masker, entry);
  if (!meta_is_known(entry) && !meta_trace(masker, entry))
    mask_value(masker, &entry->value);
}

static void meta_mask(struct masker *masker, const clx_value *value)
{
  if (value->kind == CLX_KIND_OBJECT)
    mask_each(masker, value, meta_visit, NULL);
  else
    mask_value(masker, value);
}

/* -------- resources -------- */

static void type_mask(struct masker *masker, const clx_value *value)
{
  if (value->kind != CLX_KIND_TEXT || !mask_is_word(value->text, value->len))
    mask_value(masker, value);
}

static void identifier_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  (void)user;
  if (name_is(entry, "id")) {
    mask_id(masker, &entry->value);
  } else if (name_is(entry, "type")) {
    type_mask(masker, &entry->value);
  } else {
    name_mask(masker, entry);
    mask_value(masker, &entry->value);
  }
}

static void identifiers_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  if (entry->value.kind == CLX_KIND_OBJECT)
    mask_each(masker, &entry->value, identifier_visit, user);
  else
    mask_value(masker, &entry->value);
}

/* The data of a relationship: an identifier, a list of them, or null. */
static void linkage_mask(struct masker *masker, const clx_value *value)
{
  if (value->kind == CLX_KIND_OBJECT)
    mask_each(masker, value, identifier_visit, NULL);
  else if (value->kind == CLX_KIND_ARRAY)
    mask_each(masker, value, identifiers_visit, NULL);
  else
    mask_value(masker, value);
}

static void relationship_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  if (name_is(entry, "data")) {
    linkage_mask(masker, &entry->value);
  } else if (name_is(entry, "links")) {
    links_mask(masker, &entry->value, user);
  } else {
    name_mask(masker, entry);
    mask_value(masker, &entry->value);
  }
}

static void relationships_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  name_mask(masker, entry);
  if (entry->value.kind == CLX_KIND_OBJECT)
    mask_each(masker, &entry->value, relationship_visit, user);
  else
    mask_value(masker, &entry->value);
}

static void object_mask(struct masker *masker, const clx_value *value, mask_visit visit,
                        const struct where *where)
{
  if (value->kind == CLX_KIND_OBJECT)
    mask_each(masker, value, visit, where);
  else
    mask_value(masker, value);
}

static void resource_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  if (name_is(entry, "attributes"))
    object_mask(masker, &entry->value, attribute_visit, user);
  else if (name_is(entry, "relationships"))
    object_mask(masker, &entry->value, relationships_visit, user);
  else if (name_is(entry, "links"))
    links_mask(masker, &entry->value, user);
  else if (name_is(entry, "meta"))
    meta_mask(masker, &entry->value);
  else
    identifier_visit(masker, entry, user);
}

/* The type stands before or behind what it is needed for. */
static void resource_mask(struct masker *masker, const clx_value *value)
{
  char name[64];
  clx_value type;
  struct where where = {NULL};
  if (clx_json_get(value->text, value->len, "/type", &type) == CLX_OK &&
      mask_take(&type, name, sizeof name))
    where.type = clx_type_find(name);
  object_mask(masker, value, resource_visit, &where);
}

static void resources_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  (void)user;
  resource_mask(masker, &entry->value);
}

static void document_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  bool resources = name_is(entry, "data") || name_is(entry, "included");
  if (resources && entry->value.kind == CLX_KIND_ARRAY) {
    mask_each(masker, &entry->value, resources_visit, user);
  } else if (resources) {
    resource_mask(masker, &entry->value);
  } else if (name_is(entry, "meta")) {
    meta_mask(masker, &entry->value);
  } else if (name_is(entry, "links")) {
    links_mask(masker, &entry->value, user);
  } else {
    name_mask(masker, entry);
    mask_value(masker, &entry->value);
  }
}

/* -------- the body -------- */

static enum mask_form body_form(const struct buffer *body)
{
  const clx_document *document = NULL;
  if (body->len == 0)
    return MASK_EMPTY;
  clx_arena *arena = clx_arena_new(NULL);
  if (arena == NULL)
    tool_no_memory();
  int status = clx_parse_unverified(body->at, body->len, NULL, arena, &document, NULL);
  clx_arena_free(arena);
  if (status == CLX_OK)
    return MASK_DOCUMENT;
  return clx_json_check(body->at, body->len, 0, NULL) == CLX_OK ? MASK_JSON : MASK_OTHER;
}

enum mask_form mask_request(const struct mask *mask, const struct buffer *body, struct buffer *out)
{
  enum mask_form form = body_form(body);
  clx_value root;
  if (form == MASK_EMPTY || form == MASK_OTHER ||
      clx_json_get(body->at, body->len, "", &root) != CLX_OK)
    return form;
  struct where where = {NULL};
  struct masker masker = {mask, body->at, out, {0}, NULL};
  if (form == MASK_DOCUMENT)
    mask_each(&masker, &root, document_visit, &where);
  else
    mask_value(&masker, &root);
  mask_finish(&masker, body->at + body->len);
  return form;
}
