/* Finding by name the members of a resource that its struct does not have.
 *
 * Most resources have few, which are searched in turn. Where there are many, or a relationship
 * would have to be searched for in much text, they are in hash tables. */
#include "document/document.h"

#include "base/step.h"
#include "schema/hash.h"

#include <string.h>

#define NAMES_FEW  16                 /* unknown members that are looked at one after the other */
#define NAMES_TEXT ((size_t)16 << 10) /* bytes of relationships that are read for one of them */

/* -------- slots -------- */

/* The first slot where the name can be; a table has 2^(64 - shift) slots. */
static size_t names_start(const struct clx__names *names, unsigned shift, const char *name)
{
  return (size_t)(clx__hash_keyed(name, names->key) >> shift);
}

static size_t names_next(size_t at, unsigned shift)
{
  CLX__STEP();
  return (at + 1) & (((size_t)1 << (64 - shift)) - 1);
}

/* The slot of an extra, or the empty one where it belongs. */
static struct clx__extra **names_extra_slot(const struct clx__names *names, const char *name)
{
  size_t at = names_start(names, names->extras_shift, name);
  while (names->extras[at] && strcmp(names->extras[at]->name, name) != 0)
    at = names_next(at, names->extras_shift);
  return &names->extras[at];
}

static struct clx__linkage **names_linkage_slot(const struct clx__names *names, const char *name)
{
  size_t at = names_start(names, names->linkages_shift, name);
  while (names->linkages[at] && strcmp(names->linkages[at]->name, name) != 0)
    at = names_next(at, names->linkages_shift);
  return &names->linkages[at];
}

/* -------- looking up -------- */

const struct clx__extra *clx__names_extra(const clx_resource *resource, const char *name)
{
  const struct clx__extra *extra = resource->more->extras;
  if (resource->more->names)
    return *names_extra_slot(resource->more->names, name);
  for (; extra && strcmp(extra->name, name) != 0; extra = extra->next)
    CLX__STEP();
  return extra;
}

const struct clx__linkage *clx__names_linkage(const clx_resource *resource, const char *name)
{
  const struct clx__linkage *linkage = resource->more->linkages;
  if (resource->more->names)
    return *names_linkage_slot(resource->more->names, name);
  for (; linkage && strcmp(linkage->name, name) != 0; linkage = linkage->next)
    CLX__STEP();
  return linkage;
}

/* -------- making -------- */

/* Adds all, the first of a name. */
static void names_add_all(struct clx__names *names, const struct clx__more *more)
{
  for (struct clx__extra *extra = more->extras; extra; extra = extra->next) {
    struct clx__extra **slot = names_extra_slot(names, extra->name);
    *slot = *slot ? *slot : extra;
  }
  for (struct clx__linkage *linkage = more->linkages; linkage; linkage = linkage->next) {
    struct clx__linkage **slot = names_linkage_slot(names, linkage->name);
    *slot = *slot ? *slot : linkage;
  }
}

/* Adds a relationship of the text, unless it is there. False without memory. */
static bool names_add_text(struct clx__parser *parser, struct clx__names *names,
                           const struct clx__field *field, const struct clx__span *json)
{
  const char *name = clx__field_name(field);
  struct clx__linkage **slot = names_linkage_slot(names, name);
  if (*slot)
    return true;
  struct clx__linkage *linkage = clx__arena_zero(parser->arena, sizeof *linkage);
  if (!linkage)
    return false;
  linkage->field = field;
  linkage->name = name;
  linkage->relationship.kind = field->kind;
  linkage->relationship.json = json->at;
  linkage->relationship.json_len = json->len;
  *slot = linkage;
  return true;
}

/* Adds the declared relationships that were sent without data: their text was checked. */
static bool names_add_texts(struct clx__parser *parser, struct clx__names *names,
                            const clx_resource *resource)
{
  const struct clx__span *text = &resource->more->relationships;
  const struct clx_type *type = clx__type_at(resource->type_id);
  struct clx__reader reader;
  struct clx__span name;
  struct clx__span json;
  if (text->len == 0)
    return true;
  clx__reader_init(&reader, text->at, text->len, CLX__DEPTH_MAX, UINT32_MAX, false);
  clx__reader_enter(&reader);
  while (clx__reader_member(&reader, &name) && clx__reader_skip(&reader, &json)) {
    if (name.escaped && !clx__parser_unescape(parser, &name))
      return false;
    const struct clx__field *field = clx__field_find(type, name.at, name.len);
    if (clx__field_is_link(field) && !names_add_text(parser, names, field, &json))
      return false;
  }
  return true;
}

/* Slots for so many; the shift that leads to them. NULL without memory. */
static void *names_slots(struct clx__parser *parser, size_t count, unsigned *shift)
{
  unsigned bits = clx__hash_bits(count);
  *shift = 64 - bits;
  return clx__arena_zero(parser->arena, sizeof(void *) << bits);
}

static struct clx__names *names_new(struct clx__parser *parser, const clx_resource *resource)
{
  size_t extras = 0;
  size_t linkages = clx__type_at(resource->type_id)->field_count; /* some may be in the text only */
  struct clx__names *names = clx__arena_zero(parser->arena, sizeof *names);
  if (!names)
    return NULL;
  for (const struct clx__extra *extra = resource->more->extras; extra; extra = extra->next)
    extras++;
  for (const struct clx__linkage *at = resource->more->linkages; at; at = at->next)
    linkages++;
  names->key = clx__parser_key(parser);
  names->extras = names_slots(parser, extras, &names->extras_shift);
  names->linkages = names_slots(parser, linkages, &names->linkages_shift);
  return names->extras && names->linkages ? names : NULL;
}

bool clx__names_make(struct clx__parser *parser, const clx_resource *resource)
{
  struct clx__more *more = clx__resource_more(resource);
  if (more->unknown <= NAMES_FEW && more->relationships.len <= NAMES_TEXT)
    return true;
  struct clx__names *names = names_new(parser, resource);
  if (!names)
    return false;
  names_add_all(names, more);
  more->names = names;
  return names_add_texts(parser, names, resource);
}
