/* The resources of a document as parts of a page. */
#include <stdlib.h>
#include <string.h>

#include "inspect.h"
#include "resources_page.h"

#define PAGE_MOST   ((size_t)12 << 20) /* bytes of a page */
#define OPEN_MOST   40u                /* included resources whose attributes are open at first */
#define INLINE_MOST 60u                /* bytes of a free-form member that stands in its line */

/* A resource and what is known of its place. */
struct place {
  const clx_resource *resource;
  uint32_t number; /* in the order of the page; its id is "r-number" */
  char *path;      /* of the first way that leads to it, "" of a primary one; NULL: none does */
  bool queued;
};

struct places {
  struct place *at; /* sorted by address */
  uint32_t count;
  uint32_t *queue; /* indexes of places, in the order of finding them */
  uint32_t queue_count;
};

struct view {
  struct buffer *out;
  const struct resources_page *page;
  struct places places;
};

/* -------- places -------- */

static int place_compare(const void *left, const void *right)
{
  const struct place *a = left;
  const struct place *b = right;
  if (a->resource != b->resource)
    return (uintptr_t)a->resource < (uintptr_t)b->resource ? -1 : 1;
  return a->number < b->number ? -1 : a->number > b->number;
}

static struct place *places_find(const struct places *places, const clx_resource *resource)
{
  uint32_t low = 0;
  uint32_t high = places->count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if ((uintptr_t)places->at[middle].resource < (uintptr_t)resource)
      low = middle + 1;
    else
      high = middle;
  }
  return low < places->count && places->at[low].resource == resource ? &places->at[low] : NULL;
}

/* Remembers the first way that leads to a resource. */
static void places_reach(struct places *places, const clx_resource *resource, const char *from,
                         const char *name)
{
  struct place *place = places_find(places, resource);
  if (place == NULL || place->queued)
    return;
  struct buffer path = {0};
  buffer_print(&path, "%s%s%s", from, *from != '\0' && name[0] != '\0' ? "." : "", name);
  place->path = path.at;
  place->queued = true;
  places->queue[places->queue_count++] = (uint32_t)(place - places->at);
}

/* What the links of one resource lead to. Only its declared ones: others cannot be included. */
static void places_follow(struct places *places, const struct place *place)
{
  const clx_type *type = clx_type_at(place->resource->type_id);
  clx_field field;
  for (uint32_t i = 0; type != NULL && clx_type_field(type, i, &field) == CLX_OK; i++) {
    clx_relationship relationship;
    if ((field.kind != CLX_KIND_ONE && field.kind != CLX_KIND_MANY) ||
        clx_relationship_get(place->resource, field.name, &relationship) != CLX_OK)
      continue;
    for (uint32_t k = 0; k < relationship.count; k++)
      if (relationship.at[k].resource != NULL)
        places_reach(places, relationship.at[k].resource, place->path, field.name);
  }
}

/* Breadth first, so that paths are short ones. Each resource is visited once. */
static void places_make(struct places *places, const clx_document *document)
{
  uint32_t all = document->data_count + document->included_count;
  places->at = tool_alloc(all + 1, sizeof *places->at);
  places->queue = tool_alloc(all + 1, sizeof *places->queue);
  for (uint32_t i = 0; i < all; i++) {
    places->at[i].resource =
        i < document->data_count ? document->data[i] : document->included[i - document->data_count];
    places->at[i].number = i;
  }
  qsort(places->at, all, sizeof *places->at, place_compare);
  places->count = all;
  for (uint32_t i = 0; i < document->data_count; i++)
    places_reach(places, document->data[i], "", "");
  for (uint32_t i = 0; i < places->queue_count; i++)
    places_follow(places, &places->at[places->queue[i]]);
}

static void places_free(struct places *places)
{
  for (uint32_t i = 0; i < places->count; i++)
    free(places->at[i].path);
  free(places->at);
  free(places->queue);
}

/* -------- what was asked about -------- */

/* The path of a member of a resource; nothing when no way leads to it. */
static void member_path(const struct place *place, const char *name, struct buffer *path)
{
  if (place->path != NULL)
    buffer_print(path, "%s%s%s", place->path, *place->path != '\0' ? "." : "", name);
}

/* The finding of a path; they are sorted by bytes. */
static const clx_finding *finding_of(const struct resources_page *page, const char *path)
{
  size_t low = 0;
  size_t high = page->finding_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = strcmp(page->findings[middle].path, path);
    if (order == 0)
      return &page->findings[middle];
    if (order < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return NULL;
}

/* What an endpoint wants there. */
static enum page_tone member_tone(const clx_finding *finding)
{
  if (finding == NULL || !finding->needed)
    return PAGE_PLAIN;
  return finding->met ? PAGE_NOTE : PAGE_BAD;
}

static void member_wanted(struct buffer *out, const clx_finding *finding)
{
  if (finding != NULL && finding->needed)
    page_mark(out, finding->met ? PAGE_NOTE : PAGE_BAD,
              finding->met ? "needed" : "needed, missing");
  else if (finding != NULL && finding->by_default)
    page_mark(out, PAGE_PLAIN, finding->met ? "default" : "default, missing");
}

static const clx_finding *member_finding(const struct view *view, const struct place *place,
                                         const char *name)
{
  struct buffer path = {0};
  member_path(place, name, &path);
  const clx_finding *finding = path.len > 0 ? finding_of(view->page, path.at) : NULL;
  buffer_free(&path);
  return finding;
}

/* -------- attributes -------- */

/* A free-form member: a short one in its line, others as a tree. */
static void attribute_json(struct buffer *out, const clx_value *value)
{
  if (value->len <= INLINE_MOST)
    page_value(out, value);
  else
    page_tree_short(out, value->text, value->len, NULL, 0, 200);
}

static void attribute_show(const struct view *view, const struct place *place, const char *name,
                           uint32_t kind, const clx_value *value, const char *note)
{
  const clx_finding *finding = member_finding(view, place, name);
  enum page_tone tone = note != NULL ? PAGE_WARN : member_tone(finding);
  page_member_begin(view->out, tone, name, tree_kind(kind));
  if (value->kind == CLX_KIND_OBJECT || value->kind == CLX_KIND_ARRAY)
    attribute_json(view->out, value);
  else
    page_value(view->out, value);
  if (note != NULL)
    page_mark(view->out, PAGE_WARN, note);
  member_wanted(view->out, finding);
  page_member_end(view->out);
}

/* A declared attribute by its number: false when it is none, or was not sent. */
static bool attribute_read(const struct place *place, const clx_type *type, uint32_t number,
                           clx_field *field, clx_value *value)
{
  return clx_type_field(type, number, field) == CLX_OK && field->kind != CLX_KIND_ONE &&
         field->kind != CLX_KIND_MANY && clx_get(place->resource, field->name, value) == CLX_OK;
}

/* Attributes that have a value, or those that are null. */
static uint32_t attributes_known(const struct view *view, const struct place *place,
                                 const clx_type *type, bool null, bool show)
{
  uint32_t count = 0;
  clx_field field;
  clx_value value;
  for (uint32_t i = 0; i < clx_type_field_count(type); i++) {
    if (!attribute_read(place, type, i, &field, &value) || (value.kind == CLX_KIND_NULL) != null)
      continue;
    count++;
    if (show)
      attribute_show(view, place, field.name, field.kind, &value,
                     value.drifted != 0 ? "drifted" : NULL);
  }
  return count;
}

/* Attributes that the library does not know. */
static void attributes_unknown(const struct view *view, const struct place *place,
                               const clx_type *type)
{
  const char *name = NULL;
  clx_value value;
  clx_field field;
  clx_extra_iter extras;
  for (clx_extra_iter_init(&extras, place->resource);
       clx_extra_next(&extras, &name, &value) == CLX_OK;)
    if (type == NULL || clx_type_field_find(type, name, &field) != CLX_OK)
      attribute_show(view, place, name, value.kind, &value, "unknown");
}

static void attributes_null(const struct view *view, const struct place *place,
                            const clx_type *type)
{
  uint32_t count = attributes_known(view, place, type, true, false);
  if (count == 0)
    return;
  page_fold_begin(view->out, false);
  buffer_print(view->out, "%u attribute%s null", count, count == 1 ? " is" : "s are");
  page_fold_body(view->out);
  page_members_begin(view->out);
  attributes_known(view, place, type, true, true);
  page_members_end(view->out);
  page_fold_end(view->out);
}

static void attributes_show(const struct view *view, const struct place *place,
                            const clx_type *type, bool open)
{
  page_fold_begin(view->out, open);
  buffer_text(view->out, "attributes");
  page_fold_body(view->out);
  page_members_begin(view->out);
  if (type != NULL)
    attributes_known(view, place, type, false, true);
  attributes_unknown(view, place, type);
  page_members_end(view->out);
  if (type != NULL)
    attributes_null(view, place, type);
  page_fold_end(view->out);
}

/* -------- relationships -------- */

static void link_show(const struct view *view, const clx_identifier *identifier)
{
  const struct place *place =
      identifier->resource != NULL ? places_find(&view->places, identifier->resource) : NULL;
  struct buffer name = {0};
  buffer_print(&name, "%s/%s", identifier->type, identifier->id);
  if (place == NULL) {
    page_text(view->out, name.at);
    page_mark(view->out, PAGE_PLAIN, "not sent");
  } else {
    char id[32];
    snprintf(id, sizeof id, "r-%u", place->number);
    page_link(view->out, id, name.at);
  }
  buffer_free(&name);
}

static void links_show(const struct view *view, const clx_relationship *relationship)
{
  if (relationship->count == 0)
    buffer_text(view->out, "<i>none</i>");
  for (uint32_t i = 0; i < relationship->count && view->out->len < PAGE_MOST; i++) {
    buffer_text(view->out, i > 0 ? "<br/>" : "");
    link_show(view, &relationship->at[i]);
  }
}

/* A relationship of the type by its number: false when it is none. */
static bool relationship_read(const struct place *place, const clx_type *type, uint32_t number,
                              clx_field *field, clx_relationship *relationship)
{
  return clx_type_field(type, number, field) == CLX_OK &&
         (field->kind == CLX_KIND_ONE || field->kind == CLX_KIND_MANY) &&
         clx_relationship_get(place->resource, field->name, relationship) != CLX_NOT_FOUND;
}

static void relationships_sent(const struct view *view, const struct place *place,
                               const clx_type *type)
{
  clx_field field;
  clx_relationship relationship;
  page_members_begin(view->out);
  for (uint32_t i = 0; i < clx_type_field_count(type); i++) {
    if (!relationship_read(place, type, i, &field, &relationship) ||
        relationship.state == CLX_NOT_LOADED)
      continue;
    const clx_finding *finding = member_finding(view, place, field.name);
    page_member_begin(view->out, member_tone(finding), field.name, tree_kind(field.kind));
    links_show(view, &relationship);
    member_wanted(view->out, finding);
    page_member_end(view->out);
  }
  page_members_end(view->out);
}

/* One that was not sent: the include that would bring it. */
static void missing_show(const struct view *view, const struct place *place, const clx_field *field)
{
  const clx_finding *finding = member_finding(view, place, field->name);
  struct buffer path = {0};
  member_path(place, field->name, &path);
  page_member_begin(view->out, member_tone(finding), field->name, tree_kind(field->kind));
  if (path.len > 0)
    page_text(view->out, path.at);
  else
    buffer_text(view->out, "<i>no include leads here</i>");
  member_wanted(view->out, finding);
  page_member_end(view->out);
  buffer_free(&path);
}

static uint32_t relationships_missing(const struct view *view, const struct place *place,
                                      const clx_type *type, bool *wanted, bool show)
{
  uint32_t count = 0;
  clx_field field;
  clx_relationship relationship;
  for (uint32_t i = 0; i < clx_type_field_count(type); i++) {
    if (!relationship_read(place, type, i, &field, &relationship) ||
        relationship.state != CLX_NOT_LOADED)
      continue;
    const clx_finding *finding = member_finding(view, place, field.name);
    *wanted = *wanted || (finding != NULL && finding->needed && !finding->met);
    count++;
    if (show)
      missing_show(view, place, &field);
  }
  return count;
}

static void relationships_show(const struct view *view, const struct place *place,
                               const clx_type *type)
{
  bool wanted = false;
  relationships_sent(view, place, type);
  uint32_t count = relationships_missing(view, place, type, &wanted, false);
  if (count == 0)
    return;
  page_fold_begin(view->out, wanted);
  buffer_print(view->out, "%u link%s not loaded", count, count == 1 ? " is" : "s are");
  page_fold_body(view->out);
  buffer_print(view->out, "<p class=\"soft\">What %s would bring them:</p>\n",
               view->page->includes);
  page_members_begin(view->out);
  relationships_missing(view, place, type, &wanted, true);
  page_members_end(view->out);
  page_fold_end(view->out);
}

/* -------- resources -------- */

/* What a person would call it. */
static void resource_label(struct buffer *out, const clx_resource *resource)
{
  static const char *const names[] = {"sku_code", "name", "code", "email", "number"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    clx_value value;
    if (clx_get(resource, names[i], &value) != CLX_OK || value.kind != CLX_KIND_TEXT)
      continue;
    buffer_text(out, " <small>");
    page_short(out, value.text, value.len, 100);
    buffer_text(out, "</small>");
    return;
  }
}

static void resource_head(const struct view *view, const struct place *place)
{
  const clx_resource *resource = place->resource;
  buffer_text(view->out, "<h3>");
  page_text(view->out, resource->type);
  buffer_text(view->out, "/");
  page_text(view->out, resource->id);
  resource_label(view->out, resource);
  if (clx_type_at(resource->type_id) == NULL)
    page_mark(view->out, PAGE_WARN, "unknown type");
  buffer_text(view->out, "</h3>\n");
  if (place->path == NULL)
    page_say(view->out, PAGE_NOTE, "No link leads here.");
  else if (*place->path != '\0') {
    buffer_text(view->out, "<p class=\"soft\">");
    page_text(view->out, place->path);
    buffer_text(view->out, "</p>\n");
  }
}

static void resource_show(const struct view *view, const struct place *place, bool open)
{
  const clx_type *type = clx_type_at(place->resource->type_id);
  char id[32];
  snprintf(id, sizeof id, "r-%u", place->number);
  page_item_begin(view->out, id, PAGE_PLAIN, NULL, 0);
  resource_head(view, place);
  attributes_show(view, place, type, open);
  if (type != NULL)
    relationships_show(view, place, type);
  if (place->resource->meta != NULL) {
    page_fold_begin(view->out, false);
    buffer_text(view->out, "meta");
    page_fold_body(view->out);
    page_tree_short(view->out, place->resource->meta, strlen(place->resource->meta), NULL, 0, 200);
    page_fold_end(view->out);
  }
  page_item_end(view->out);
}

/* A resource that stands twice in the lists is shown at its first place. */
static void resources_list(const struct view *view, const clx_resource *const *list, uint32_t count,
                           uint32_t first)
{
  uint32_t included = view->page->document->included_count;
  for (uint32_t i = 0; i < count; i++) {
    const struct place *place = places_find(&view->places, list[i]);
    if (view->out->len > PAGE_MOST) {
      struct buffer text = {0};
      buffer_print(&text, "%u more are left out: the page is full.", count - i);
      page_say(view->out, PAGE_NOTE, text.at);
      buffer_free(&text);
      return;
    }
    if (place->number == first + i)
      resource_show(view, place, first == 0 || included <= OPEN_MOST);
  }
}

void resources_page(struct buffer *out, const struct resources_page *page)
{
  const clx_document *document = page->document;
  struct view view = {.out = out, .page = page};
  places_make(&view.places, document);
  page_heading(out, "primary",
               document->data_count == 1 ? "Primary resource" : "Primary resources");
  if (document->data_count == 0)
    page_say(out, PAGE_NOTE, "There is none.");
  resources_list(&view, document->data, document->data_count, 0);
  page_heading(out, "included", "Included");
  if (document->included_count == 0)
    page_say(out, PAGE_NOTE, "No resource was sent with it.");
  resources_list(&view, document->included, document->included_count, document->data_count);
  places_free(&view.places);
}
