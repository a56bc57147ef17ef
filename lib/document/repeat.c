/* What a resource repeats of the last one of its type. Text that is equal to valid text, but for an
 * id that is as harmless, is valid and means the same.
 *
 * An id counts where a slash is before it: there it can only be part of a link, or of an
 * identifier, which is not compared but read. No name of a known member has a slash, and no text of
 * a frame, so writing ids changes neither. */
#include "document/document.h"

#include <string.h>

#define REPEAT_DEPTH 3  /* `relationships`, one of them, and its links or data */
#define REPEAT_BEGIN 16 /* bytes that must be equal before anything else is tried */

/* The length of an id of 8 to 16 bytes, none of which is special in JSON text; 0 for any other.
 * Those of Commerce Layer have ten letters. */
static uint32_t repeat_id(const char *text)
{
  const char *end = clx__fast_special((char *)text);
  return *end == '\0' && end - text >= 8 && end - text <= 16 ? (uint32_t)(end - text) : 0;
}

/* -------- heads -------- */

/* The id that begins here, if it is as long as the last one. */
static bool repeat_is_id(char *id, uint32_t len)
{
  return clx__fast_special(id) == id + len && id[len] == '"';
}

/* Whether the text at `from` is the rest of the head's links but for the id, and a comma. `at` is
 * behind the bracket of the resource. The text of the head has NULs by now, behind its id and its
 * links: they are passed over. */
static bool repeat_is_link(const struct clx__resource_head *head, const char *at, size_t from)
{
  return clx__fast_equal(at + from, head->at + from, head->again - from) &&
         clx__fast_equal(at + head->again, at + head->id, head->id_len) &&
         memcmp(at + head->again + head->id_len, "\"},", 3) == 0;
}

/* Whether the text from here on is that of the head but for the id. */
static bool repeat_is_head(const struct clx__resource_head *head, char *at)
{
  size_t from = head->id + head->id_len + 1;
  if (!clx__fast_equal(at, head->at, head->id) || !repeat_is_id(at + head->id, head->id_len))
    return false;
  if (head->links_len) {
    if (!repeat_is_link(head, at, from))
      return false;
    from = head->links + head->links_len + 1;
  }
  return clx__fast_equal(at + from, head->at + from, head->value - from);
}

bool clx__repeat_head(struct clx__parser *parser, const char **id, const char **links)
{
  const struct clx__resource_head *head = &parser->head;
  char *at = clx__parser_text(parser, parser->reader.at);
  if (!head->at || parser->reader.depth > head->depth || !repeat_is_head(head, at))
    return false;
  *id = at + head->id;
  at[head->id + head->id_len] = '\0';
  *links = at + head->links;
  if (head->links_len)
    at[head->links + head->links_len] = '\0';
  parser->reader.at = clx__fast_space(at + head->value);
  return true;
}

/* Whether links are an object that ends with the id, behind a slash. */
static bool repeat_is_simple(const char *links, size_t len, const char *id, uint32_t id_len)
{
  const char *end = links + len;
  return len >= id_len + strlen("/\"}") && memcmp(end - 2, "\"}", 2) == 0 &&
         memcmp(end - 2 - id_len, id, id_len) == 0 && end[-3 - (ptrdiff_t)id_len] == '/';
}

void clx__repeat_keep_head(struct clx__parser *parser, const clx_resource *resource,
                           const char *start, const char *links, size_t links_len)
{
  struct clx__resource_head *head = &parser->head;
  uint32_t len = repeat_id(resource->id);
  head->at = NULL;
  if (len == 0 || (links_len && (resource->id > links ||
                                 !repeat_is_simple(links, links_len, resource->id, len))))
    return;
  head->at = start;
  head->resource = resource;
  head->depth = parser->reader.depth;
  head->id_len = len;
  head->id = (size_t)(resource->id - start);
  head->links = links_len ? (size_t)(links - start) : 0;
  head->links_len = links_len;
  head->again = head->links + links_len - 2 - len;
  head->value = (size_t)(parser->reader.at - start);
}

/* -------- relationships --------
 *
 * Those of one type are mostly the same, and their links differ by the id alone. So what stands
 * here in the place of the last resource's id is written over that one, wherever it is in the
 * links, and then the two texts must be equal. Only the identifiers of resources that were loaded
 * are read. When no resource is compared with that text any more, its own id is put back. */

/* Keeps a place of the id, unless it is behind the text or within the last place. */
static bool repeat_add(struct clx__trace *trace, const char *at, uint32_t *next)
{
  const struct clx__span *text = &trace->last->more->relationships;
  uint32_t place = (uint32_t)(at - text->at);
  if (place < *next || place + trace->id_len >= text->len ||
      !clx__fast_equal(at, trace->last->id, trace->id_len))
    return true;
  if (trace->place_count == 2 * trace->count)
    return false;
  trace->places[trace->place_count++] = place;
  *next = place + trace->id_len;
  return true;
}

/* Finds the places of the id, at most two for each relationship; false when there are more, and for
 * an id that is not repeated. */
static bool repeat_find(struct clx__parser *parser, struct clx__trace *trace)
{
  const struct clx__span *text = &trace->last->more->relationships;
  const char *id = trace->last->id;
  uint32_t next = 0;
  trace->id_len = repeat_id(id);
  if (trace->id_len == 0)
    return false;
  trace->places = clx_arena_alloc(parser->arena, 2 * trace->count * sizeof *trace->places);
  if (!trace->places)
    return clx__parser_no_memory(parser);
  for (size_t i = 0; i < text->len; i += CLX__BLOCK) {
    uint64_t mask = clx__pair_block(text->at + i, '/', *id);
    for (; mask; mask = clx__scan_rest(mask))
      if (!repeat_add(trace, text->at + i + clx__scan_first(mask) + 1, &next))
        return false;
  }
  return true;
}

/* Writes an id to all places, over the one that was written before: its first eight bytes and its
 * last eight. */
static void repeat_write(const struct clx__parser *parser, const struct clx__trace *trace,
                         const char *id)
{
  char *text = clx__parser_text(parser, trace->last->more->relationships.at);
  char *last = text + trace->id_len - 8;
  const uint32_t *end = trace->places + trace->place_count;
  uint64_t ends[2];
  memcpy(&ends[0], id, 8);
  memcpy(&ends[1], id + trace->id_len - 8, 8);
  for (const uint32_t *place = trace->places; place < end; place++) {
    memcpy(text + *place, &ends[0], 8);
    memcpy(last + *place, &ends[1], 8);
  }
}

/* Puts the id of the resource back, where another was written. */
static void repeat_restore(const struct clx__parser *parser, const struct clx__trace *trace)
{
  if (trace->last && trace->places)
    repeat_write(parser, trace, trace->last->id);
}

/* Passes the text between two places; NULL when it is another one here. */
static char *repeat_pass(const struct clx__parser *parser, char *at, const char *from,
                         const char *to)
{
  size_t len = (size_t)(to - from);
  size_t left = (size_t)(parser->reader.end - at);
  return len <= left && memcmp(at, from, len) == 0 ? at + len : NULL;
}

/* Where the identifier of a loaded relationship begins, which was read the short way: it is as long
 * in either order of its members. */
static const char *repeat_data(const clx_relationship *relationship)
{
  size_t len = strlen("{\"type\":\"\",\"id\":\"\"}}");
  len += strlen(relationship->at->type) + strlen(relationship->at->id);
  return relationship->json + relationship->json_len - len;
}

static char *repeat_read(struct clx__parser *parser, const struct clx__more *last, char *at)
{
  const char *from = last->relationships.at;
  for (const struct clx__linkage *linkage = last->linkages; linkage; linkage = linkage->next) {
    const clx_relationship *known = &linkage->relationship;
    const char *data = repeat_data(known);
    at = repeat_pass(parser, at, from, data);
    if (at)
      at = clx__relate_loaded(parser, linkage->field, at - (data - known->json), at);
    if (!at)
      return NULL;
    from = known->json + known->json_len;
  }
  return repeat_pass(parser, at, from, last->relationships.at + last->relationships.len);
}

/* The members that were sent are those of the last resource, which was the last to change the order
 * of its type: each walk ends with clx__repeat_keep. */
static void repeat_states(const struct clx__trace *trace, uint8_t *states)
{
  uint32_t from = 1;
  for (uint32_t i = 0; i < trace->count; i++) {
    states[trace->order[from]] = CLX__STATE_VALUE;
    from = CLX__ORDER_FIRST + trace->order[from];
  }
}

/* Whether to look closer: if the first bytes are equal, the first members mostly have one name. */
static bool repeat_begins(struct clx__parser *parser, struct clx__trace *trace)
{
  if (!trace || !trace->last || !clx__parser_has_room(parser, REPEAT_DEPTH) ||
      !clx__fast_equal(parser->reader.at, trace->last->more->relationships.at, REPEAT_BEGIN))
    return false;
  if (!trace->places && !repeat_find(parser, trace))
    trace->last = NULL; /* nothing was written yet */
  return trace->last != NULL;
}

/* Writes what stands in the place of the last resource's id over that id: the id of this resource,
 * if they are alike, which may not have been read yet. False when it cannot be one. */
static bool repeat_take(struct clx__parser *parser, const struct clx__trace *trace)
{
  char *id = clx__parser_text(parser, parser->reader.at);
  size_t left = (size_t)(parser->reader.end - id);
  if (trace->place_count == 0)
    return true;
  id += trace->places[0];
  if (left < trace->places[0] + trace->id_len || clx__fast_special(id) < id + trace->id_len)
    return false;
  repeat_write(parser, trace, id);
  return true;
}

bool clx__repeat_relationships(struct clx__parser *parser, clx_resource *resource)
{
  struct clx__trace *trace = parser->traces[resource->type_id];
  struct clx__more *more = clx__resource_more(resource);
  const char *start = parser->reader.at;
  if (!repeat_begins(parser, trace) || !repeat_take(parser, trace))
    return false;
  const char *end = repeat_read(parser, trace->last->more, clx__parser_text(parser, start));
  if (!end) {
    parser->reader.at = start;
    parser->linkages_end = &more->linkages;
    more->linkages = NULL;
    return false;
  }
  parser->reader.at = end;
  more->relationships.len = (size_t)(end - start);
  repeat_states(trace, more->states);
  return true;
}

void clx__repeat_keep(struct clx__parser *parser, const clx_resource *resource, bool usual,
                      uint32_t count)
{
  struct clx__trace *trace = parser->traces[resource->type_id];
  repeat_restore(parser, trace);
  usual = usual && count > 0 && resource->more->relationships.len < UINT32_MAX / 2;
  trace->last = usual ? resource : NULL;
  trace->count = count;
  trace->places = NULL;
  trace->place_count = 0;
}

void clx__repeat_end(struct clx__parser *parser)
{
  for (const struct clx__trace *trace = parser->all_traces; trace; trace = trace->next)
    repeat_restore(parser, trace);
}
