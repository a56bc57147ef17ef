/* What a body has and lacks: the default includes of its callback, the needs of an endpoint, and
 * whatever else was included, as paths from the primary resource.
 *
 * Paths form a tree, whose root is the primary resource. A row knows the resources that its path
 * leads to, each once, and opening it measures its child rows: those that were asked for, by
 * looking at each of these resources, and those that are found, by one walk over the relationships
 * that these sent. */
#include "service/rows.h"

#include "base/step.h"

#include <clx/resources.h>

#include <string.h>

#define FINDINGS_MAX    1000 /* what else was included is listed up to this many findings */
#define FINDINGS_PASSES 8    /* and up to so many steps for each resource and identifier */

/* What was sent of a relationship at one resource. */
struct findings_link {
  const clx_relationship *relationship;
  size_t next; /* of the same row; 0: none */
};

/* What is remembered of a resource, by its number in the document. */
struct findings_seen {
  uint32_t round; /* of the set it was last added to */
  bool opened;    /* its relationships were listed */
};

struct findings {
  clx_arena *arena;
  struct clx__rows rows;
  struct findings_link *links; /* of the row that is opened; the first is not used */
  size_t link_count;
  size_t link_size;
  struct findings_seen *seen;
  uint32_t round;
  const clx_resource **set; /* room to collect one */
  size_t work;              /* steps that what else was included may still take */
};

/* -------- sets of resources -------- */

/* Adds the resources of a relationship to the set that is collected. */
static size_t findings_gather(struct findings *findings, const clx_relationship *relationship,
                              size_t count)
{
  for (uint32_t i = 0; i < relationship->count; i++) {
    const clx_resource *resource = relationship->at[i].resource;
    struct findings_seen *seen = resource ? &findings->seen[resource->more->number] : NULL;
    CLX__STEP();
    if (!seen || seen->round == findings->round)
      continue;
    seen->round = findings->round;
    findings->set[count++] = resource;
  }
  return count;
}

/* Gives a row the set that was collected. */
static void findings_keep(struct findings *findings, struct clx__row *row, size_t count)
{
  const clx_resource **set = clx_arena_alloc(findings->arena, count * sizeof *set);
  if (!set) {
    findings->rows.failed = true;
    return;
  }
  if (count)
    memcpy(set, findings->set, count * sizeof *set);
  row->set = set;
  row->set_count = count;
}

/* -------- states -------- */

static uint32_t findings_sent(const clx_resource *resource, const char *name)
{
  clx_value value;
  clx_get(resource, name, &value);
  return value.kind == CLX_KIND_NULL ? (uint32_t)CLX_KIND_ABSENT : value.kind;
}

static uint32_t findings_state(enum clx__have have, const clx_relationship *relationship)
{
  if (relationship->kind != CLX_KIND_ABSENT)
    return relationship->state;
  if (have == CLX__HAVE)
    return CLX_LOADED;
  return have == CLX__HAVE_NULL || have == CLX__HAVE_UNFIT ? CLX_EMPTY : CLX_NOT_LOADED;
}

static bool findings_is_hidden(uint32_t state)
{
  return state == CLX_NOT_LOADED || state == CLX_PARTIAL;
}

/* For a relationship null in some places is an answer; for an attribute it is too little. On the
 * way to a longer path only what is unknown counts: what is not there leads nowhere. */
static uint32_t findings_total(const struct clx__row *row, size_t hidden, bool link)
{
  size_t known = row->at[CLX_EMPTY] + row->at[CLX_LOADED];
  size_t unknown = row->at[CLX_NOT_LOADED] + hidden;
  if (row->at[CLX_PARTIAL] || (unknown && known))
    return CLX_PARTIAL;
  if (unknown)
    return CLX_NOT_LOADED;
  if (!row->at[CLX_LOADED])
    return CLX_EMPTY;
  return link || !row->at[CLX_EMPTY] ? CLX_LOADED : CLX_PARTIAL;
}

/* Fills what is found from what was counted. */
static void findings_finish(const struct clx__row *parent, struct clx__row *row)
{
  clx_finding *finding = &row->finding;
  finding->state = findings_total(row, parent->hidden, clx__kind_is_link(finding->kind));
  finding->met =
      finding->needed ? row->complete : finding->state == CLX_LOADED || finding->state == CLX_EMPTY;
  row->measured = true;
}

/* -------- measuring -------- */

/* Whether what a resource has is as the need wants it. */
static bool findings_suits(const struct clx__row *row, enum clx__have have)
{
  return have == CLX__HAVE || (have == CLX__HAVE_NULL && !row->strict);
}

/* A row that was asked for, at one resource. As a part of a longer path it is a relationship. */
static size_t findings_look(struct findings *findings, struct clx__row *row, bool *complete,
                            const clx_resource *resource, size_t count)
{
  clx_relationship relationship;
  enum clx__have have = clx__need_look(resource, row->name, &relationship);
  uint32_t state = findings_state(have, &relationship);
  CLX__STEP();
  row->at[state]++;
  row->complete = row->complete && findings_suits(row, have);
  if (row->finding.kind == CLX_KIND_ABSENT)
    row->finding.kind = findings_sent(resource, row->name);
  if (row->way) {
    have = clx__need_look(resource, row->way, &relationship);
    state = findings_state(have, &relationship);
  }
  *complete = *complete && findings_suits(row, have);
  row->hidden += findings_is_hidden(state);
  return findings_gather(findings, &relationship, count);
}

static void findings_measure_asked(struct findings *findings, const struct clx__row *parent,
                                   struct clx__row *row)
{
  size_t count = 0;
  bool complete = parent->complete;
  row->complete = parent->complete;
  row->hidden = parent->hidden;
  findings->round++;
  for (size_t i = 0; i < parent->set_count; i++)
    count = findings_look(findings, row, &complete, parent->set[i], count);
  findings_finish(parent, row);
  row->complete = complete; /* for the rows below it */
  findings_keep(findings, row, count);
}

/* Takes steps off what is left for what else was included; false when it is not enough. */
static bool findings_afford(struct findings *findings, size_t steps)
{
  if (findings->work < steps)
    return false;
  findings->work -= steps;
  return true;
}

/* A row that was found, measured by its links. A resource without a link leaves it unknown there.
 * When counting takes too many steps the row is not listed. */
static void findings_measure_found(struct findings *findings, const struct clx__row *parent,
                                   struct clx__row *row)
{
  size_t places = 0;
  size_t count = 0;
  findings->round++;
  for (size_t i = row->links; i; i = findings->links[i].next) {
    const clx_relationship *relationship = findings->links[i].relationship;
    if (!findings_afford(findings, (size_t)relationship->count + 1))
      return;
    places++;
    row->at[relationship->state]++;
    if (row->finding.kind == CLX_KIND_ABSENT)
      row->finding.kind = relationship->kind;
    count = findings_gather(findings, relationship, count);
  }
  row->at[CLX_NOT_LOADED] += parent->set_count - places;
  row->hidden = parent->hidden + row->at[CLX_NOT_LOADED] + row->at[CLX_PARTIAL];
  findings_finish(parent, row);
  findings_keep(findings, row, count);
}

/* -------- what else was included -------- */

/* Adds a row below another one. Names that cannot be part of a path are passed over: one with a dot
 * or a question mark, and one too long to look up. */
static void findings_add_link(struct findings *findings, size_t parent, const char *name)
{
  size_t len = strlen(name);
  if (findings->rows.count > FINDINGS_MAX || len == 0 || len >= CLX_ERROR_WHERE ||
      strpbrk(name, ".?"))
    return;
  size_t place = clx__rows_place(&findings->rows, parent, name, len);
  if (!clx__rows_at(&findings->rows, place, parent, name, len))
    clx__rows_add(&findings->rows, place, parent, name, len);
}

/* Whether a link says what was sent: of one name the first counts, and it must have data. */
static bool findings_is_sent(const clx_resource *resource, const struct clx__linkage *linkage)
{
  return linkage->relationship.state != CLX_NOT_LOADED &&
         (linkage->field || clx__names_linkage(resource, linkage->name) == linkage);
}

/* Lists what was sent of the relationships of a resource, once. */
static void findings_list(struct findings *findings, size_t number, const clx_resource *resource)
{
  struct findings_seen *seen = &findings->seen[resource->more->number];
  const struct clx__linkage *linkage = seen->opened ? NULL : resource->more->linkages;
  seen->opened = true;
  for (; linkage && !findings->rows.failed; linkage = linkage->next)
    if (findings_is_sent(resource, linkage))
      findings_add_link(findings, number, linkage->name);
}

/* Adds a link to a row. */
static void findings_link(struct findings *findings, struct clx__row *row,
                          const clx_relationship *relationship)
{
  size_t size = findings->link_size ? findings->link_size * 2 : 64;
  if (findings->link_count >= findings->link_size) {
    struct findings_link *links =
        clx__arena_resize(findings->arena, findings->links, findings->link_size * sizeof *links,
                          size * sizeof *links);
    if (!links) {
      findings->rows.failed = true;
      return;
    }
    findings->links = links;
    findings->link_size = size;
  }
  size_t number = findings->link_count++;
  findings->links[number] = (struct findings_link){relationship, 0};
  if (row->links)
    findings->links[row->last_link].next = number;
  else
    row->links = number;
  row->last_link = number;
}

/* Links the rows found below a row with what was sent of them for a resource. */
static bool findings_link_all(struct findings *findings, size_t number,
                              const clx_resource *resource)
{
  const struct clx__linkage *linkage = resource->more->linkages;
  for (; linkage && !findings->rows.failed; linkage = linkage->next) {
    const char *name = linkage->name;
    if (!findings_afford(findings, 1))
      return false;
    if (!findings_is_sent(resource, linkage))
      continue;
    size_t len = strlen(name);
    size_t place = clx__rows_place(&findings->rows, number, name, len);
    size_t found = clx__rows_at(&findings->rows, place, number, name, len);
    if (found && !findings->rows.at[found].asked)
      findings_link(findings, &findings->rows.at[found], &linkage->relationship);
  }
  return true;
}

/* Finds the rows below a row, if there may be any. False when that took too many steps. */
static bool findings_search(struct findings *findings, size_t number)
{
  const clx_resource **set = findings->rows.at[number].set;
  size_t count = findings->rows.at[number].set_count;
  findings->link_count = 1;
  if (findings->rows.at[number].parts >= CLX__NEED_PARTS)
    return false;
  if (!findings_afford(findings, count))
    return false;
  for (size_t i = 0; i < count; i++)
    findings_list(findings, number, set[i]);
  for (size_t i = 0; i < count; i++)
    if (!findings_link_all(findings, number, set[i]))
      return false;
  return true;
}

/* Measures the rows below a row, which was measured before. */
static void findings_open(struct findings *findings, size_t number)
{
  bool found = findings_search(findings, number);
  size_t place = clx__rows_place(&findings->rows, number, "", 0);
  for (; place < findings->rows.count - 1 && !findings->rows.failed; place++) {
    struct clx__row *row = &findings->rows.at[findings->rows.order[place]];
    if (row->parent != number)
      break;
    if (row->asked)
      findings_measure_asked(findings, &findings->rows.at[number], row);
    else if (found)
      findings_measure_found(findings, &findings->rows.at[number], row);
  }
}

/* -------- the whole -------- */

/* How many resources, links and identifiers a document has. */
static size_t findings_size(const clx_resource *const *at, size_t count)
{
  size_t size = count;
  for (size_t i = 0; i < count; i++)
    for (const struct clx__linkage *linkage = at[i]->more->linkages; linkage;
         linkage = linkage->next)
      size += (size_t)linkage->relationship.count + 1;
  return size;
}

/* The root, and room for all resources of the document: a set holds each at most once. */
static int findings_init(struct findings *findings, clx_arena *arena, const clx_document *document)
{
  size_t count = (size_t)document->data_count + document->included_count;
  memset(findings, 0, sizeof *findings);
  findings->arena = arena;
  findings->work = findings_size(document->data, document->data_count) +
                   findings_size(document->included, document->included_count);
  findings->work = (findings->work + FINDINGS_MAX) * FINDINGS_PASSES;
  findings->seen = clx__arena_zero(arena, count * sizeof *findings->seen);
  findings->set = clx_arena_alloc(arena, count * sizeof *findings->set);
  if (!findings->seen || !findings->set)
    return CLX_NO_MEMORY;
  if (clx__rows_init(&findings->rows, arena, document->data[0]) != CLX_OK)
    return CLX_NO_MEMORY;
  findings->set[0] = document->data[0];
  findings_keep(findings, &findings->rows.at[0], 1);
  return findings->rows.failed ? CLX_NO_MEMORY : CLX_OK;
}

/* What would bring it: an attribute comes with its resource. */
static const char *findings_include(const struct findings *findings, const struct clx__row *row)
{
  if (!clx__kind_is_link(row->finding.kind))
    row = &findings->rows.at[row->parent];
  return row->parts > 0 && findings_is_hidden(row->finding.state) ? row->finding.path : NULL;
}

/* Where a path belongs among those before. */
static size_t findings_rank(const clx_finding *sorted, size_t count, const char *path)
{
  size_t low = 0;
  while (low < count) {
    size_t middle = low + (count - low) / 2;
    if (strcmp(sorted[middle].path, path) < 0)
      low = middle + 1;
    else
      count = middle;
  }
  return low;
}

/* The rows that were measured, in byte order of their paths. */
static const clx_finding *findings_sort(const struct findings *findings, size_t *count)
{
  clx_finding *sorted = clx_arena_alloc(findings->arena, findings->rows.count * sizeof *sorted);
  *count = 0;
  for (size_t i = 1; sorted && i < findings->rows.count; i++) {
    const struct clx__row *row = &findings->rows.at[i];
    if (!row->measured)
      continue;
    size_t at = findings_rank(sorted, *count, row->finding.path);
    memmove(&sorted[at + 1], &sorted[at], (*count - at) * sizeof *sorted);
    sorted[at] = row->finding;
    if (!row->finding.met)
      sorted[at].include = findings_include(findings, row);
    ++*count;
  }
  return sorted;
}

static int findings_check(const clx_document *document, uint32_t callback)
{
  uint32_t target = clx_callback_target(callback);
  if (!clx__callback_find(callback))
    return CLX_BAD_ARGUMENT;
  if (document->data_count == 0)
    return CLX_MISSING_DATA;
  if (document->data_is_array ||
      (target != CLX_TYPE_UNKNOWN && document->data[0]->type_id != target))
    return CLX_WRONG_TYPE;
  return CLX_OK;
}

int clx_document_explain(const clx_document *document, uint32_t callback, const char *const *needs,
                         size_t need_count, clx_arena *arena, const clx_finding **rows,
                         size_t *count)
{
  struct findings findings;
  if (rows)
    *rows = NULL;
  if (count)
    *count = 0;
  if (!document || !arena || !rows || !count || (!needs && need_count))
    return CLX_BAD_ARGUMENT;
  int status = findings_check(document, callback);
  if (status == CLX_OK)
    status = findings_init(&findings, arena, document);
  if (status == CLX_OK)
    status = clx__rows_ask_needs(&findings.rows, clx_callback_target(callback), needs, need_count);
  if (status != CLX_OK)
    return status;
  clx__rows_ask_defaults(&findings.rows, clx_callback_includes(callback));
  for (size_t i = 0; i < findings.rows.count && !findings.rows.failed; i++)
    if (findings.rows.at[i].measured)
      findings_open(&findings, i);
  if (!findings.rows.failed)
    *rows = findings_sort(&findings, count);
  return *rows ? CLX_OK : CLX_NO_MEMORY;
}

#undef FINDINGS_MAX
#undef FINDINGS_PASSES
