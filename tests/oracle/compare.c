#include "compare.h"

#include "simple.h"
#include "simple_store.h"

#include "../unit/guard.h"

#include "document/document.h"
#include "json/text.h"

#include <clx/resources.h>

#include <inttypes.h>
#include <stdarg.h>

/* Both sides of a comparison: the library's is first. */
struct pair {
  clx_arena *arena[2];
  const clx_document *document[2];
  clx_error error[2];
  int status[2];
  char *guarded;  /* what the library's document lives in, or NULL */
  char path[200]; /* what is being compared */
};

/* -------- telling a difference -------- */

static void pair_path(struct pair *pair, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(pair->path, sizeof pair->path, format, arguments);
  va_end(arguments);
}

static bool same_number(const struct pair *pair, const char *what, int64_t ours, int64_t simple)
{
  if (ours == simple)
    return true;
  fprintf(stderr, "%s %s: the library has %" PRId64 ", it should be %" PRId64 "\n", pair->path,
          what, ours, simple);
  return false;
}

static bool same_bytes(const struct pair *pair, const char *what, const void *ours,
                       const void *simple, size_t len)
{
  if (memcmp(ours, simple, len) == 0)
    return true;
  fprintf(stderr, "%s %s: other bytes than it should have\n", pair->path, what);
  return false;
}

static bool same_span(const struct pair *pair, const char *what, const char *ours, size_t len,
                      const char *simple, size_t simple_len)
{
  if (!ours || !simple)
    return same_number(pair, what, ours != NULL, simple != NULL);
  if (len == simple_len && memcmp(ours, simple, len) == 0)
    return true;
  fprintf(stderr, "%s %s:\n  the library has %.*s\n  it should be    %.*s\n", pair->path, what,
          (int)len, ours, (int)simple_len, simple);
  return false;
}

static bool same_text(const struct pair *pair, const char *what, const char *ours,
                      const char *simple)
{
  return same_span(pair, what, ours, ours ? strlen(ours) : 0, simple, simple ? strlen(simple) : 0);
}

/* -------- pointers to resources -------- */

/* Which resource this is: from 0 in data, then on in included; -1 for NULL, -2 for one that is in
 * neither. */
static int64_t number_of(const clx_document *document, const clx_resource *resource)
{
  for (uint32_t i = 0; i < document->data_count; i++)
    if (document->data[i] == resource)
      return i;
  for (uint32_t i = 0; i < document->included_count; i++)
    if (document->included[i] == resource)
      return (int64_t)document->data_count + i;
  return resource ? -2 : -1;
}

static bool same_resource(const struct pair *pair, const char *what, const clx_resource *ours,
                          const clx_resource *simple)
{
  return same_number(pair, what, number_of(pair->document[0], ours),
                     number_of(pair->document[1], simple));
}

/* -------- members of structs -------- */

static bool same_pointer_text(const struct pair *pair, const char *what, const void *ours,
                              const void *simple)
{
  const char *texts[2];
  memcpy(&texts[0], ours, sizeof texts[0]);
  memcpy(&texts[1], simple, sizeof texts[1]);
  return same_text(pair, what, texts[0], texts[1]);
}

static bool same_one(const struct pair *pair, const char *what, const void *ours,
                     const void *simple)
{
  const clx_resource *ones[2];
  memcpy(&ones[0], ours, sizeof ones[0]);
  memcpy(&ones[1], simple, sizeof ones[1]);
  return same_resource(pair, what, ones[0], ones[1]);
}

/* Typed lists have the shape of clx_resources. */
static bool same_many(const struct pair *pair, const char *what, const void *ours,
                      const void *simple)
{
  clx_resources lists[2];
  memcpy(&lists[0], ours, sizeof lists[0]);
  memcpy(&lists[1], simple, sizeof lists[1]);
  if (!same_number(pair, what, lists[0].state, lists[1].state) ||
      !same_number(pair, what, lists[0].count, lists[1].count))
    return false;
  for (uint32_t i = 0; i < lists[0].count; i++)
    if (!same_resource(pair, what, lists[0].at[i], lists[1].at[i]))
      return false;
  return true;
}

static bool same_member(const struct pair *pair, const clx_field *field, const clx_resource *ours,
                        const clx_resource *simple)
{
  const char *a = (const char *)ours + field->offset;
  const char *b = (const char *)simple + field->offset;
  switch (field->kind) {
  case CLX_KIND_INTEGER:
    return same_bytes(pair, field->name, a, b, sizeof(int64_t));
  case CLX_KIND_REAL:
    return same_bytes(pair, field->name, a, b, sizeof(double));
  case CLX_KIND_BOOLEAN:
    return same_bytes(pair, field->name, a, b, sizeof(bool));
  case CLX_KIND_ONE:
    return same_one(pair, field->name, a, b);
  case CLX_KIND_MANY:
    return same_many(pair, field->name, a, b);
  default:
    return same_pointer_text(pair, field->name, a, b);
  }
}

/* -------- by name -------- */

/* The member as clx_get gives it. Texts are compared by their lengths, not up to a NUL. */
static bool same_value(const struct pair *pair, const char *what, const clx_value *ours,
                       const clx_value *simple)
{
  return same_number(pair, what, ours->kind, simple->kind) &&
         same_number(pair, what, ours->drifted, simple->drifted) &&
         same_number(pair, what, ours->integer, simple->integer) &&
         same_bytes(pair, what, &ours->real, &simple->real, sizeof ours->real) &&
         same_number(pair, what, ours->escaped, simple->escaped) &&
         same_span(pair, what, ours->text, ours->len, simple->text, simple->len);
}

static bool same_get(const struct pair *pair, const char *name, const clx_resource *ours,
                     const clx_resource *simple)
{
  clx_value values[2];
  return same_number(pair, name, clx_get(ours, name, &values[0]),
                     clx_get(simple, name, &values[1])) &&
         same_value(pair, name, &values[0], &values[1]);
}

static bool same_extras(const struct pair *pair, const clx_resource *ours,
                        const clx_resource *simple)
{
  int found = CLX_OK;
  clx_extra_iter extras[2];
  clx_extra_iter_init(&extras[0], ours);
  clx_extra_iter_init(&extras[1], simple);
  while (found == CLX_OK) {
    const char *names[2];
    clx_value values[2];
    found = clx_extra_next(&extras[1], &names[1], &values[1]);
    if (!same_number(pair, "extra", clx_extra_next(&extras[0], &names[0], &values[0]), found) ||
        !same_text(pair, "name of extra", names[0], names[1]) ||
        !same_value(pair, "extra", &values[0], &values[1]) ||
        (found == CLX_OK && !same_get(pair, names[1], ours, simple)))
      return false;
  }
  return true;
}

static bool same_identifiers(const struct pair *pair, const char *what,
                             const clx_relationship *ours, const clx_relationship *simple)
{
  for (uint32_t i = 0; i < simple->count; i++) {
    const clx_identifier *a = &ours->at[i];
    const clx_identifier *b = &simple->at[i];
    const clx_resource *found = clx_document_find(pair->document[0], b->type, b->id);
    if (!same_text(pair, what, a->type, b->type) || !same_text(pair, what, a->id, b->id) ||
        !same_resource(pair, what, a->resource, b->resource) ||
        !same_resource(pair, "clx_document_find", found, b->resource))
      return false;
  }
  return true;
}

static bool same_relationship(const struct pair *pair, const char *name, const clx_resource *ours,
                              const clx_resource *simple)
{
  clx_relationship a;
  clx_relationship b;
  return same_number(pair, name, clx_relationship_get(ours, name, &a),
                     clx_relationship_get(simple, name, &b)) &&
         same_number(pair, name, a.state, b.state) && same_number(pair, name, a.kind, b.kind) &&
         same_number(pair, name, a.count, b.count) &&
         same_span(pair, name, a.json, a.json_len, b.json, b.json_len) &&
         same_identifiers(pair, name, &a, &b);
}

/* -------- resources -------- */

/* Attributes are asked for as relationships only where one of that name was sent: same_foreign. */
static bool same_field(const struct pair *pair, const clx_field *field, const clx_resource *ours,
                       const clx_resource *simple)
{
  bool related = field->kind == CLX_KIND_ONE || field->kind == CLX_KIND_MANY;
  return same_member(pair, field, ours, simple) && same_get(pair, field->name, ours, simple) &&
         (!related || same_relationship(pair, field->name, ours, simple));
}

static bool same_fields(const struct pair *pair, const clx_resource *ours,
                        const clx_resource *simple)
{
  const clx_type *type = clx_type_at(simple->type_id);
  clx_field field;
  for (uint32_t i = 0; type && clx_type_field(type, i, &field) == CLX_OK; i++)
    if (!same_field(pair, &field, ours, simple))
      return false;
  return true;
}

/* Those that the type does not have. */
static bool same_foreign(const struct pair *pair, const clx_resource *ours,
                         const clx_resource *simple)
{
  const char *name;
  for (uint32_t i = 0; (name = simple_store_relationship_name(simple, i)) != NULL; i++)
    if (!same_relationship(pair, name, ours, simple) || !same_get(pair, name, ours, simple))
      return false;
  return true;
}

static bool same_one_resource(const struct pair *pair, const clx_resource *ours,
                              const clx_resource *simple)
{
  const clx_resource *found = clx_document_find(pair->document[0], simple->type, simple->id);
  return same_number(pair, "type_id", ours->type_id, simple->type_id) &&
         same_text(pair, "type", ours->type, simple->type) &&
         same_text(pair, "id", ours->id, simple->id) &&
         same_text(pair, "links", ours->links, simple->links) &&
         same_text(pair, "meta", ours->meta, simple->meta) &&
         same_resource(pair, "clx_document_find", found,
                       simple_find(pair->document[1], simple->type, simple->id)) &&
         same_fields(pair, ours, simple) && same_extras(pair, ours, simple) &&
         same_foreign(pair, ours, simple);
}

static bool same_list(struct pair *pair, const char *what, const clx_resource *const *ours,
                      const clx_resource *const *simple, uint32_t count)
{
  for (uint32_t i = 0; i < count; i++) {
    pair_path(pair, "%s/%" PRIu32, what, i);
    if (!same_one_resource(pair, ours[i], simple[i]))
      return false;
  }
  return true;
}

/* -------- documents -------- */

static bool same_counters(const struct pair *pair, const clx_document *ours,
                          const clx_document *simple)
{
  return same_number(pair, "data_count", ours->data_count, simple->data_count) &&
         same_number(pair, "data_is_array", ours->data_is_array, simple->data_is_array) &&
         same_number(pair, "included_count", ours->included_count, simple->included_count) &&
         same_number(pair, "drifted", ours->drifted, simple->drifted) &&
         same_number(pair, "unknown_members", ours->unknown_members, simple->unknown_members) &&
         same_number(pair, "unknown_types", ours->unknown_types, simple->unknown_types) &&
         same_number(pair, "duplicate_members", ours->duplicate_members,
                     simple->duplicate_members) &&
         same_number(pair, "duplicate_resources", ours->duplicate_resources,
                     simple->duplicate_resources) &&
         same_number(pair, "unlinked", ours->unlinked, simple->unlinked);
}

static bool same_dumps(struct pair *pair)
{
  for (uint32_t flags = 0; flags <= (CLX_DUMP_LINKS | CLX_DUMP_REDACTED); flags++) {
    const char *texts[2];
    size_t lens[2];
    int status[2];
    for (int i = 0; i < 2; i++)
      status[i] = clx_document_dump(pair->document[i], flags, pair->arena[i], &texts[i], &lens[i]);
    pair_path(pair, "dump with flags %" PRIu32, flags);
    if (!same_number(pair, "status", status[0], status[1]) ||
        !same_span(pair, "text", texts[0], lens[0], texts[1], lens[1]))
      return false;
  }
  return true;
}

static bool same_documents(struct pair *pair)
{
  const clx_document *ours = pair->document[0];
  const clx_document *simple = pair->document[1];
  pair_path(pair, "document");
  return same_counters(pair, ours, simple) && same_text(pair, "meta", ours->meta, simple->meta) &&
         same_text(pair, "links", ours->links, simple->links) &&
         same_text(pair, "jsonapi", ours->jsonapi, simple->jsonapi) &&
         same_list(pair, "data", ours->data, simple->data, simple->data_count) &&
         same_list(pair, "included", ours->included, simple->included, simple->included_count) &&
         same_dumps(pair);
}

static bool same_errors(struct pair *pair)
{
  const clx_error *ours = &pair->error[0];
  const clx_error *simple = &pair->error[1];
  pair_path(pair, "error");
  return same_number(pair, "status", ours->status, simple->status) &&
         same_number(pair, "offset", (int64_t)ours->offset, (int64_t)simple->offset) &&
         same_text(pair, "where", ours->where, simple->where) &&
         same_text(pair, "message", ours->message, simple->message) &&
         same_number(pair, "reserved", ours->reserved, simple->reserved) &&
         same_number(pair, "document", pair->document[0] != NULL, pair->document[1] != NULL);
}

/* -------- the whole -------- */

/* Printable ASCII as it is, all else as \x.., so that the body can be put into a C string. */
static void print_body(const unsigned char *body, size_t len)
{
  fprintf(stderr, "in a body of %zu bytes: \"", len);
  for (size_t i = 0; i < len && i < 4000; i++)
    if (body[i] >= ' ' && body[i] < 0x7f)
      fputc(body[i], stderr);
    else
      fprintf(stderr, "\\x%02x", body[i]);
  fprintf(stderr, "\"%s\n", len > 4000 ? " and so on" : "");
}

/* As clx_parse_unverified, but the text is decoded in memory that ends at the guard page. */
static int pair_guarded(struct pair *pair, const void *body, size_t len, const clx_limits *limits,
                        const char *default_type)
{
  clx_limits chosen;
  clx__limits_copy(&chosen, limits);
  if (len > chosen.body)
    return clx_parse_unverified(body, len, limits, pair->arena[0], &pair->document[0],
                                &pair->error[0]);
  pair->guarded = guard_new(len + CLX__PADDING);
  size_t valid = clx__utf8_append(pair->guarded, 0, 0, body, len);
  const struct clx__body given = {pair->guarded, len, valid, NULL, default_type};
  return clx__parse(pair->arena[0], &given, &chosen, &pair->document[0], &pair->error[0]);
}

static void pair_parse(struct pair *pair, const void *body, size_t len, const clx_limits *limits,
                       const char *default_type)
{
  char *copy = guard_copy(body, len);
  const clx_document *poison = (const clx_document *)(const void *)pair;
  pair->document[0] = poison;
  pair->document[1] = poison;
  memset(pair->error, 0x5a, sizeof pair->error);
  pair->guarded = NULL;
  pair->status[0] = pair_guarded(pair, copy, len, limits, default_type);
  guard_free(copy, len);
  pair->status[1] = simple_parse(body, len, limits, default_type, pair->arena[1],
                                 &pair->document[1], &pair->error[1]);
}

static bool pair_same(struct pair *pair)
{
  pair_path(pair, "parse");
  if (!same_text(pair, "status", clx_status_name(pair->status[0]),
                 clx_status_name(pair->status[1])))
    return false;
  return pair->status[1] == CLX_OK ? same_documents(pair) : same_errors(pair);
}

/* Memory comes full of ones, so that what was never written to is seen not to be zero. */
static void *pair_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  (void)ctx;
  if (new_size == 0) {
    free(ptr);
    return NULL;
  }
  char *memory = realloc(ptr, new_size);
  if (memory && new_size > old_size)
    memset(memory + old_size, 0xff, new_size - old_size);
  return memory;
}

bool compare_parse(const void *body, size_t len, const clx_limits *limits, const char *default_type,
                   int *status)
{
  struct pair pair;
  const clx_allocator allocator = {pair_allocate, NULL};
  pair.arena[0] = clx_arena_new(&allocator);
  pair.arena[1] = clx_arena_new(&allocator);
  pair_parse(&pair, body, len, limits, default_type);
  bool same = pair_same(&pair);
  if (!same)
    print_body(body, len);
  if (status)
    *status = pair.status[0];
  if (pair.guarded)
    guard_free(pair.guarded, len + CLX__PADDING);
  clx_arena_free(pair.arena[0]);
  clx_arena_free(pair.arena[1]);
  return same;
}
