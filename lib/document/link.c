/* Identifiers to resources: an index by type and id, then the pointers of the structs. */
#include "document/document.h"

#include "base/step.h"
#include "schema/hash.h"

#include <string.h>

/* -------- the index -------- */

#define LINK_MAX (UINT32_MAX / 16) /* resources: their slots have at most 2 GiB */

/* Without a key a resource is at most so many slots after its own: it is not looked for further. */
#define LINK_REACH 64

/* How many wrong resources may be looked at while a body is read. By chance the other bits of a
 * hash are equal in less than one of 256 slots. */
#define LINK_WRONG(count) ((size_t)(count) + LINK_REACH)

/* Of the type the first two bytes count, which are the same for equal names at different places;
 * ids count as a whole. */
static inline uint64_t link_hash_quick(const char *type, const char *id)
{
  const unsigned char *byte = (const unsigned char *)type;
  return clx__hash_text(id, byte[0] ? byte[0] | (uint64_t)byte[1] << 8 : 0);
}

static uint64_t link_hash_type(const struct clx__index *index, const char *type)
{
  return clx__hash_keyed(type, index->key + CLX_MAC_LEN / 2);
}

/* While a body is parsed: names of known types are those of the tables, so one is seldom new. */
static uint64_t link_hash_keyed(struct clx__index *index, const char *type, const char *id)
{
  if (index->type != type) {
    index->type_hash = link_hash_type(index, type);
    index->type = type;
  }
  return clx__hash_keyed(id, index->key) ^ index->type_hash;
}

static inline uint64_t link_hash(struct clx__index *index, const char *type, const char *id)
{
  return CLX__RARELY(index->keyed) ? link_hash_keyed(index, type, id) : link_hash_quick(type, id);
}

/* Names of known types are those of the tables, so most are the same pointer. */
static inline bool link_same(const clx_resource *resource, const char *type, const char *id)
{
  CLX__STEP();
  return strcmp(resource->id, id) == 0 &&
         (resource->type == type || strcmp(resource->type, type) == 0);
}

/* What a slot holds of a hash besides the number. */
static inline uint32_t link_tag(const struct clx__index *index, uint64_t hash)
{
  return (uint32_t)(hash >> 16) & ~index->mask;
}

/* The slot of this type and id from `at` on, or the empty one where it belongs; NULL: it is out of
 * reach, so it is not there. There is always an empty slot, since at most half of them are taken.
 * Adds to *wrong how many others were looked at. */
static uint32_t *link_search(const struct clx__index *index, const char *type, const char *id,
                             uint64_t hash, size_t at, size_t *wrong)
{
  uint32_t mask = index->mask;
  uint32_t *slots = index->slots;
  uint32_t tag = link_tag(index, hash);
  size_t left = index->keyed ? SIZE_MAX : LINK_REACH;
  for (; slots[at]; at = (at + 1) & mask, left--) {
    bool seems = (slots[at] & ~mask) == tag;
    if (seems && link_same(index->resources[(slots[at] & mask) - 1], type, id))
      break;
    *wrong += seems;
    if (left == 0)
      return NULL;
  }
  return &slots[at];
}

/* Most new resources find their first slot empty. */
static inline uint32_t *link_slot(const struct clx__index *index, const char *type, const char *id,
                                  uint64_t hash, size_t *wrong)
{
  size_t at = (size_t)(hash >> index->shift);
  return index->slots[at] ? link_search(index, type, id, hash, at, wrong) : &index->slots[at];
}

/* The number of a resource, from 1, or 0. */
static inline uint32_t link_number(const struct clx__index *index, const char *type, const char *id,
                                   uint64_t hash, size_t *wrong)
{
  const uint32_t *slot = link_slot(index, type, id, hash, wrong);
  return slot ? *slot & index->mask : 0;
}

const clx_resource *clx_document_find(const clx_document *document, const char *type,
                                      const char *id)
{
  if (!document || !type || !id)
    return NULL;
  const struct clx__index *index = &((const struct clx__document *)(const void *)document)->index;
  size_t ignored = 0;
  uint64_t hash = index->keyed ? clx__hash_keyed(id, index->key) ^ link_hash_type(index, type)
                               : link_hash_quick(type, id);
  uint32_t number = link_number(index, type, id, hash, &ignored);
  return number ? index->resources[number - 1] : NULL;
}

/* An empty index with room for `count` resources, no more: CLX_OK or CLX_NO_MEMORY. */
static int link_init(struct clx__index *index, clx_arena *arena, size_t count)
{
  unsigned bits = clx__hash_bits(count);
  index->slots = count <= LINK_MAX ? clx__arena_zero(arena, sizeof *index->slots << bits) : NULL;
  index->resources = clx_arena_alloc(arena, (count + 1) * sizeof *index->resources);
  index->mask = ((uint32_t)1 << bits) - 1;
  index->shift = 64 - bits;
  return index->slots && index->resources ? CLX_OK : CLX_NO_MEMORY;
}

/* Builds the index again under the key of the document. */
static void link_harden(struct clx__parser *parser, struct clx__index *index)
{
  index->key = clx__parser_key(parser);
  index->keyed = true;
  memset(index->slots, 0, ((size_t)index->mask + 1) * sizeof *index->slots);
  for (uint32_t i = 0; i < index->count; i++) {
    const clx_resource *at = index->resources[i];
    uint64_t hash = link_hash_keyed(index, at->type, at->id);
    *link_slot(index, at->type, at->id, hash, &index->wrong) = link_tag(index, hash) | (i + 1);
  }
}

static inline bool link_is_soft(const struct clx__index *index)
{
  return index->wrong > LINK_WRONG(index->count) && !index->keyed;
}

/* False when a resource of this type and id is there already. */
static inline bool link_add(struct clx__parser *parser, struct clx__index *index,
                            clx_resource *resource)
{
  uint64_t hash = link_hash(index, resource->type, resource->id);
  uint32_t *slot = link_slot(index, resource->type, resource->id, hash, &index->wrong);
  if (CLX__RARELY(!slot || link_is_soft(index))) {
    link_harden(parser, index);
    hash = link_hash_keyed(index, resource->type, resource->id);
    slot = link_slot(index, resource->type, resource->id, hash, &index->wrong);
  }
  if (*slot)
    return false;
  index->resources[index->count++] = resource;
  *slot = link_tag(index, hash) | index->count;
  return true;
}

/* The first of a type and id counts. Returns how many came again. */
static uint32_t link_add_all(struct clx__parser *parser, const struct clx__list *list)
{
  uint32_t duplicates = 0;
  for (uint32_t i = 0; i < list->count; i++)
    duplicates += !link_add(parser, &parser->document->index, list->at[i]);
  return duplicates;
}

/* -------- pointers -------- */

static bool link_fits(const struct clx__field *field, const clx_resource *target)
{
  return target && (field->target == 0 || field->target == target->type_id);
}

static int link_many(struct clx__parser *parser, clx_resource *resource,
                     const struct clx__linkage *linkage)
{
  const clx_relationship *from = &linkage->relationship;
  clx_resources to = {NULL, 0, from->state};
  if (from->count) {
    const clx_resource **at = clx_arena_alloc(parser->arena, from->count * sizeof *at);
    if (!at)
      return CLX_NO_MEMORY;
    for (uint32_t i = 0; i < from->count; i++)
      if (link_fits(linkage->field, from->at[i].resource))
        at[to.count++] = from->at[i].resource;
    to.at = at;
    to.state = to.count == from->count ? CLX_LOADED : CLX_PARTIAL;
  }
  memcpy(clx__resource_member(resource, linkage->field), &to, sizeof to);
  parser->document->public.unlinked += from->count - to.count;
  return CLX_OK;
}

static void link_one(struct clx__parser *parser, clx_resource *resource,
                     const struct clx__linkage *linkage)
{
  const clx_resource *target = linkage->relationship.at[0].resource;
  if (link_fits(linkage->field, target))
    memcpy(clx__resource_member(resource, linkage->field), &target, sizeof(const clx_resource *));
  else
    parser->document->public.unlinked++;
}

/* Most resources come in the order in which they are mentioned. */
struct link_cursor {
  struct clx__index *index;
  uint32_t next; /* index in index->resources of the one after the one found last */
  bool follow;   /* the one before was in that place: look there first */
};

/* The same resource as by the index, which has each type and id once. While resources come in
 * another order only the index is used: a wrong guess would touch memory that is not needed now. */
static const clx_resource *link_find(struct clx__parser *parser, struct link_cursor *cursor,
                                     const clx_identifier *identifier)
{
  struct clx__index *index = cursor->index;
  if (cursor->follow && cursor->next < index->count) {
    const clx_resource *next = index->resources[cursor->next];
    if (next->type == identifier->type && strcmp(next->id, identifier->id) == 0) {
      cursor->next++;
      return next;
    }
  }
  uint64_t hash = link_hash(index, identifier->type, identifier->id);
  uint32_t number = link_number(index, identifier->type, identifier->id, hash, &index->wrong);
  if (CLX__RARELY(link_is_soft(index)))
    link_harden(parser, index);
  cursor->follow = number == cursor->next + 1;
  if (!number)
    return NULL;
  cursor->next = number;
  return index->resources[number - 1];
}

/* Finds the resources of the identifiers. Returns how many were not sent. */
static uint32_t link_resolve(struct clx__parser *parser, struct link_cursor *cursor,
                             clx_relationship *relationship)
{
  clx_identifier *at = (clx_identifier *)relationship->at;
  uint32_t found = 0;
  for (uint32_t i = 0; i < relationship->count; i++) {
    at[i].resource = link_find(parser, cursor, &at[i]);
    found += at[i].resource != NULL;
  }
  if (relationship->count && found == relationship->count)
    relationship->state = CLX_LOADED;
  return relationship->count - found;
}

static int link_linkage(struct clx__parser *parser, struct link_cursor *cursor,
                        clx_resource *resource, struct clx__linkage *linkage)
{
  const struct clx__field *field = linkage->field;
  uint32_t missing = link_resolve(parser, cursor, &linkage->relationship);
  if (!field || linkage->relationship.kind != field->kind) { /* only reachable by name */
    parser->document->public.unlinked += missing;
    return CLX_OK;
  }
  if (field->kind == CLX_KIND_MANY)
    return link_many(parser, resource, linkage);
  if (linkage->relationship.count)
    link_one(parser, resource, linkage);
  return CLX_OK;
}

static int link_list(struct clx__parser *parser, struct link_cursor *cursor,
                     const struct clx__list *list)
{
  for (uint32_t i = 0; i < list->count; i++) {
    struct clx__more *more = clx__resource_more(list->at[i]);
    for (struct clx__linkage *linkage = more->linkages; linkage; linkage = linkage->next) {
      int status = link_linkage(parser, cursor, list->at[i], linkage);
      if (status != CLX_OK)
        return status;
    }
    if (!clx__names_make(parser, list->at[i]))
      return CLX_NO_MEMORY;
  }
  return CLX_OK;
}

int clx__link(struct clx__parser *parser)
{
  struct clx__index *index = &parser->document->index;
  size_t count = (size_t)parser->data.count + parser->included.count;
  int status = link_init(index, parser->arena, count);
  if (status != CLX_OK)
    return status;
  parser->document->public.duplicate_resources = link_add_all(parser, &parser->data);
  struct link_cursor cursor = {index, index->count, true};
  parser->document->public.duplicate_resources += link_add_all(parser, &parser->included);
  status = link_list(parser, &cursor, &parser->data);
  return status == CLX_OK ? link_list(parser, &cursor, &parser->included) : status;
}
