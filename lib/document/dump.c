/* A document as text again: what the structs hold, by their tables, then what they do not.
 *
 * A redacted dump is built from what may be shown, never by taking things out: names, types and
 * ids, null, and the values of members that shown.def lists. All else is masked or left out. */
#include "document/document.h"

#include "base/step.h"
#include "json/writer.h"

#include <string.h>

/* -------- attributes -------- */

static void dump_pointer_text(struct clx__bytes *bytes, const void *member, bool json)
{
  const char *text;
  memcpy(&text, member, sizeof text);
  if (json)
    clx__bytes_puts(bytes, text);
  else
    clx__write_text(bytes, text, strlen(text));
}

static void dump_member(struct clx__bytes *bytes, const clx_resource *resource,
                        const struct clx__field *field)
{
  const char *member = (const char *)resource + field->offset;
  int64_t integer;
  double real;
  bool flag;
  switch (field->kind) {
  case CLX_KIND_INTEGER:
    memcpy(&integer, member, sizeof integer);
    clx__write_int(bytes, integer);
    break;
  case CLX_KIND_REAL:
    memcpy(&real, member, sizeof real);
    clx__write_real(bytes, real);
    break;
  case CLX_KIND_BOOLEAN:
    memcpy(&flag, member, sizeof flag);
    clx__write_bool(bytes, flag);
    break;
  default:
    dump_pointer_text(bytes, member,
                      field->kind == CLX_KIND_OBJECT || field->kind == CLX_KIND_ARRAY);
  }
}

/* In place of any value, so that not even its kind or length shows. */
#define DUMP_MASK "\"***\""

static bool dump_leaves_out(const struct clx__field *field, uint32_t flags)
{
  bool free_form = field->kind == CLX_KIND_OBJECT || field->kind == CLX_KIND_ARRAY;
  return clx__field_is_link(field) || (free_form && (flags & CLX_DUMP_REDACTED));
}

static void dump_declared(struct clx__bytes *bytes, const clx_resource *resource,
                          const struct clx__field *field, uint32_t flags, bool *first)
{
  if (dump_leaves_out(field, flags))
    return;
  switch (*clx__resource_state(resource, field)) {
  case CLX__STATE_ABSENT:
  case CLX__STATE_LEFT_OUT: /* comes with the extras */
    break;
  case CLX__STATE_NULL:
    clx__write_name(bytes, first, clx__field_name(field));
    clx__bytes_puts(bytes, "null");
    break;
  default:
    clx__write_name(bytes, first, clx__field_name(field));
    if ((flags & CLX_DUMP_REDACTED) && !field->shown)
      clx__bytes_puts(bytes, DUMP_MASK);
    else
      dump_member(bytes, resource, field);
  }
}

static void dump_extra(struct clx__bytes *bytes, const struct clx__extra *extra, uint32_t flags,
                       bool *first)
{
  CLX__STEP();
  clx__write_name(bytes, first, extra->name);
  if (flags & CLX_DUMP_REDACTED)
    clx__bytes_puts(bytes, DUMP_MASK);
  else
    clx__bytes_put(bytes, extra->json, extra->len);
}

#undef DUMP_MASK

static void dump_attributes(struct clx__bytes *bytes, const clx_resource *resource, uint32_t flags)
{
  const struct clx_type *type = clx__type_at(resource->type_id);
  bool first = true;
  clx__bytes_puts(bytes, ",\"attributes\":{");
  for (uint32_t i = 0; i < type->field_count; i++)
    dump_declared(bytes, resource, &clx__fields[type->fields + i], flags, &first);
  for (const struct clx__extra *extra = resource->more->extras; extra; extra = extra->next)
    dump_extra(bytes, extra, flags, &first);
  clx__bytes_putc(bytes, '}');
}

/* -------- relationships -------- */

static void dump_identifier(struct clx__bytes *bytes, const clx_identifier *identifier)
{
  CLX__STEP();
  clx__bytes_puts(bytes, "{\"type\":");
  clx__write_text(bytes, identifier->type, strlen(identifier->type));
  clx__bytes_puts(bytes, ",\"id\":");
  clx__write_text(bytes, identifier->id, strlen(identifier->id));
  clx__bytes_putc(bytes, '}');
}

static void dump_identifiers(struct clx__bytes *bytes, const clx_relationship *relationship)
{
  bool many = relationship->kind == CLX_KIND_MANY;
  if (many)
    clx__bytes_putc(bytes, '[');
  else if (relationship->count == 0)
    clx__bytes_puts(bytes, "null");
  for (uint32_t i = 0; i < relationship->count; i++) {
    if (i > 0)
      clx__bytes_putc(bytes, ',');
    dump_identifier(bytes, &relationship->at[i]);
  }
  if (many)
    clx__bytes_putc(bytes, ']');
}

static void dump_linkage(struct clx__bytes *bytes, const struct clx__linkage *linkage, bool *first)
{
  clx__write_name(bytes, first, linkage->name);
  clx__bytes_putc(bytes, '{');
  if (linkage->relationship.state != CLX_NOT_LOADED) {
    clx__bytes_puts(bytes, "\"data\":");
    dump_identifiers(bytes, &linkage->relationship);
  }
  clx__bytes_putc(bytes, '}');
}

/* With links the text is given as it was sent; without, it is made from what was linked. */
static void dump_relationships(struct clx__bytes *bytes, const clx_resource *resource,
                               uint32_t flags)
{
  const struct clx__more *more = resource->more;
  bool first = true;
  clx__bytes_puts(bytes, ",\"relationships\":");
  if ((flags & CLX_DUMP_LINKS) && !(flags & CLX_DUMP_REDACTED) && more->relationships.at) {
    clx__bytes_put(bytes, more->relationships.at, more->relationships.len);
    return;
  }
  clx__bytes_putc(bytes, '{');
  for (const struct clx__linkage *linkage = more->linkages; linkage; linkage = linkage->next)
    dump_linkage(bytes, linkage, &first);
  clx__bytes_putc(bytes, '}');
}

/* -------- resources and documents -------- */

/* JSON text that the library does not look into, so it may hold anything. */
static void dump_json(struct clx__bytes *bytes, const char *name, const char *json, uint32_t flags)
{
  if (!json || (flags & CLX_DUMP_REDACTED))
    return;
  clx__bytes_puts(bytes, name);
  clx__bytes_puts(bytes, json);
}

static void dump_resource(struct clx__bytes *bytes, const clx_resource *resource, uint32_t flags)
{
  clx__bytes_puts(bytes, "{\"id\":");
  clx__write_text(bytes, resource->id, strlen(resource->id));
  clx__bytes_puts(bytes, ",\"type\":");
  clx__write_text(bytes, resource->type, strlen(resource->type));
  if (flags & CLX_DUMP_LINKS)
    dump_json(bytes, ",\"links\":", resource->links, flags);
  dump_attributes(bytes, resource, flags);
  dump_relationships(bytes, resource, flags);
  dump_json(bytes, ",\"meta\":", resource->meta, flags);
  clx__bytes_putc(bytes, '}');
}

static void dump_list(struct clx__bytes *bytes, const clx_resource *const *at, uint32_t count,
                      uint32_t flags)
{
  clx__bytes_putc(bytes, '[');
  for (uint32_t i = 0; i < count; i++) {
    if (i > 0)
      clx__bytes_putc(bytes, ',');
    dump_resource(bytes, at[i], flags);
  }
  clx__bytes_putc(bytes, ']');
}

static void dump_data(struct clx__bytes *bytes, const clx_document *document, uint32_t flags)
{
  clx__bytes_puts(bytes, "{\"data\":");
  if (document->data_is_array)
    dump_list(bytes, document->data, document->data_count, flags);
  else if (document->data_count == 0)
    clx__bytes_puts(bytes, "null");
  else
    dump_resource(bytes, document->data[0], flags);
}

static int dump_end(struct clx__bytes *bytes, const char **text, size_t *len)
{
  int status = clx__bytes_end(bytes);
  *text = status == CLX_OK ? bytes->at : NULL;
  *len = status == CLX_OK ? bytes->len : 0;
  return status;
}

static int dump_nothing(const char **text, size_t *len)
{
  if (text)
    *text = NULL;
  if (len)
    *len = 0;
  return CLX_BAD_ARGUMENT;
}

int clx_document_dump(const clx_document *document, uint32_t flags, clx_arena *arena,
                      const char **text, size_t *len)
{
  if (!document || !arena || !text || !len)
    return dump_nothing(text, len);
  struct clx__bytes bytes;
  clx__bytes_init(&bytes, arena);
  dump_data(&bytes, document, flags);
  if (document->included_count > 0) {
    clx__bytes_puts(&bytes, ",\"included\":");
    dump_list(&bytes, document->included, document->included_count, flags);
  }
  if (flags & CLX_DUMP_LINKS)
    dump_json(&bytes, ",\"links\":", document->links, flags);
  dump_json(&bytes, ",\"meta\":", document->meta, flags);
  dump_json(&bytes, ",\"jsonapi\":", document->jsonapi, flags);
  clx__bytes_putc(&bytes, '}');
  return dump_end(&bytes, text, len);
}

int clx_resource_dump(const clx_resource *resource, uint32_t flags, clx_arena *arena,
                      const char **text, size_t *len)
{
  if (!resource || !arena || !text || !len)
    return dump_nothing(text, len);
  struct clx__bytes bytes;
  clx__bytes_init(&bytes, arena);
  dump_resource(&bytes, resource, flags);
  return dump_end(&bytes, text, len);
}
