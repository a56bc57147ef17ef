/* What a body has and lacks: the default includes of its callback, the needs of an endpoint, and
 * whatever else was included, as paths from the primary resource. */
#include "service/service.h"

#include "document/document.h"

#include <clx/resources.h>

#include <string.h>

/* What else was included is listed up to this many findings. */
#define FINDINGS_MAX 1000

/* What is remembered of a resource. */
struct findings_seen {
  const clx_resource *resource;
  uint32_t round; /* of the set it was last added to */
  bool opened;    /* its relationships were listed */
};

struct findings {
  clx_arena *arena;
  const clx_resource *primary;
  clx_finding *rows; /* in the order found */
  size_t count;
  size_t size;
  struct findings_seen *seen; /* open addressing, at most half of it taken */
  size_t mask;
  uint32_t round;
  const clx_resource **set; /* the resources that a path leads to, each once */
  const clx_resource **next;
  size_t set_count;
  bool failed; /* there was no memory */
};

/* -------- sets of resources -------- */

static struct findings_seen *findings_seen(struct findings *findings, const clx_resource *resource)
{
  uint64_t hash = (uint64_t)(uintptr_t)resource * UINT64_C(0x9e3779b97f4a7c15);
  size_t at = (size_t)(hash >> 32) & findings->mask;
  while (findings->seen[at].resource && findings->seen[at].resource != resource)
    at = (at + 1) & findings->mask;
  findings->seen[at].resource = resource;
  return &findings->seen[at];
}

/* Room for all resources of the document: a set holds each at most once. */
static int findings_init(struct findings *findings, clx_arena *arena, const clx_document *document)
{
  size_t count = (size_t)document->data_count + document->included_count;
  size_t size = 2;
  while (size < count * 2)
    size *= 2;
  memset(findings, 0, sizeof *findings);
  findings->arena = arena;
  findings->primary = document->data[0];
  findings->mask = size - 1;
  findings->seen = clx__arena_zero(arena, size * sizeof *findings->seen);
  findings->set = clx__arena_zero(arena, count * sizeof *findings->set);
  findings->next = clx__arena_zero(arena, count * sizeof *findings->next);
  return findings->seen && findings->set && findings->next ? CLX_OK : CLX_NO_MEMORY;
}

static void findings_start(struct findings *findings)
{
  findings->set[0] = findings->primary;
  findings->set_count = 1;
}

/* Adds the resources of a relationship to the next set. */
static size_t findings_gather(struct findings *findings, const clx_relationship *relationship,
                              size_t count)
{
  for (uint32_t i = 0; i < relationship->count; i++) {
    const clx_resource *resource = relationship->at[i].resource;
    struct findings_seen *seen = resource ? findings_seen(findings, resource) : NULL;
    if (!seen || seen->round == findings->round)
      continue;
    seen->round = findings->round;
    findings->next[count++] = resource;
  }
  return count;
}

static void findings_go_on(struct findings *findings, size_t count)
{
  const clx_resource **set = findings->set;
  findings->set = findings->next;
  findings->next = set;
  findings->set_count = count;
}

/* -------- rows -------- */

static clx_finding *findings_find(const struct findings *findings, const char *path, size_t len)
{
  for (size_t i = 0; i < findings->count; i++)
    if (strncmp(findings->rows[i].path, path, len) == 0 && findings->rows[i].path[len] == '\0')
      return &findings->rows[i];
  return NULL;
}

static bool findings_grow(struct findings *findings)
{
  size_t size = findings->size ? findings->size * 2 : 32;
  if (findings->count < findings->size)
    return true;
  clx_finding *rows = clx__arena_resize(findings->arena, findings->rows,
                                        findings->size * sizeof *rows, size * sizeof *rows);
  if (!rows)
    return false;
  findings->rows = rows;
  findings->size = size;
  return true;
}

/* The row of a path, which may be a new one; NULL without memory. */
static clx_finding *findings_add(struct findings *findings, const char *path, size_t len)
{
  clx_finding *row = findings_find(findings, path, len);
  if (row)
    return row;
  const char *copy = clx__arena_text(findings->arena, path, len);
  if (!copy || !findings_grow(findings)) {
    findings->failed = true;
    return NULL;
  }
  row = &findings->rows[findings->count++];
  memset(row, 0, sizeof *row);
  row->path = copy;
  return row;
}

/* A path and all that leads to it. */
static void findings_add_path(struct findings *findings, const char *path, size_t len, bool needed)
{
  for (size_t end = 0; end <= len; end++) {
    clx_finding *row = end == len || path[end] == '.' ? findings_add(findings, path, end) : NULL;
    if (row && needed)
      row->needed = true;
    else if (row)
      row->by_default = true;
  }
}

static void findings_add_defaults(struct findings *findings, const char *includes)
{
  while (*includes) {
    size_t len = strcspn(includes, ",");
    findings_add_path(findings, includes, len, false);
    includes += len + (includes[len] == ',');
  }
}

static int findings_add_needs(struct findings *findings, uint32_t target, const char *const *needs,
                              size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (!needs[i] || clx__need_check(target, needs[i]) != CLX_OK)
      return CLX_BAD_NEED;
    findings_add_path(findings, needs[i], strlen(needs[i]), true);
  }
  return CLX_OK;
}

/* -------- kinds -------- */

/* The member behind a relationship. Of several types the first that has it counts. */
static const struct clx__field *findings_behind(const struct clx__field *link, const char *part,
                                                size_t len)
{
  const struct clx__field *field = NULL;
  const char *at = clx__field_values(link);
  if (link->target != CLX_TYPE_UNKNOWN)
    return clx__field_find(clx__type_at(link->target), part, len);
  while (!field && *at) {
    size_t name = strcspn(at, "|");
    const struct clx_type *type = clx__type_find(at, name);
    field = type ? clx__field_find(type, part, len) : NULL;
    at += name + (at[name] == '|');
  }
  return field;
}

/* What the schema says of the end of a path: CLX_KIND_ABSENT when nothing. */
static uint32_t findings_declared(const struct findings *findings, const char *path)
{
  const char *end = path + strcspn(path, ".");
  const struct clx_type *type = clx__type_at(findings->primary->type_id);
  const struct clx__field *field = clx__field_find(type, path, (size_t)(end - path));
  while (field && *end) {
    path = end + 1;
    end = path + strcspn(path, ".");
    field = findings_behind(field, path, (size_t)(end - path));
  }
  return field ? field->kind : (uint32_t)CLX_KIND_ABSENT;
}

static uint32_t findings_sent(const clx_resource *resource, const char *name)
{
  clx_value value;
  clx_get(resource, name, &value);
  return value.kind == CLX_KIND_NULL ? (uint32_t)CLX_KIND_ABSENT : value.kind;
}

/* -------- states -------- */

/* How many places have which state; attributes have those of relationships. */
struct findings_tally {
  size_t at[CLX_LOADED + 1];
  bool needed; /* everything is there as a need wants it */
};

static uint32_t findings_state(enum clx__have have, const clx_relationship *relationship)
{
  if (relationship->kind != CLX_KIND_ABSENT)
    return relationship->state;
  if (have == CLX__HAVE)
    return CLX_LOADED;
  return have == CLX__HAVE_UNFIT ? CLX_EMPTY : CLX_NOT_LOADED;
}

/* Null in some places is all there is to know of a relationship, but too little of an attribute. */
static uint32_t findings_total(const struct findings_tally *tally, bool link)
{
  size_t known = tally->at[CLX_EMPTY] + tally->at[CLX_LOADED];
  if (tally->at[CLX_PARTIAL] || (tally->at[CLX_NOT_LOADED] && known))
    return CLX_PARTIAL;
  if (tally->at[CLX_NOT_LOADED])
    return CLX_NOT_LOADED;
  if (!tally->at[CLX_LOADED])
    return CLX_EMPTY;
  return link || !tally->at[CLX_EMPTY] ? CLX_LOADED : CLX_PARTIAL;
}

/* One part of a path, at all resources that the parts before lead to. On the way only what is
 * not known counts: what is not there has nothing behind it. */
static void findings_step(struct findings *findings, clx_finding *row, const char *at,
                          struct findings_tally *tally)
{
  bool last = !strchr(at, '.');
  size_t count = 0;
  findings->round++;
  for (size_t i = 0; i < findings->set_count; i++) {
    clx_relationship relationship;
    enum clx__have have = clx__need_look(findings->set[i], at, &relationship);
    uint32_t state = findings_state(have, &relationship);
    tally->needed = tally->needed && have == CLX__HAVE;
    if (last)
      tally->at[state]++;
    else if (state == CLX_NOT_LOADED || state == CLX_PARTIAL)
      tally->at[CLX_NOT_LOADED]++;
    if (last && row->kind == CLX_KIND_ABSENT)
      row->kind = findings_sent(findings->set[i], at);
    count = findings_gather(findings, &relationship, count);
  }
  findings_go_on(findings, count);
}

/* Fills a row; the set is then what its path leads to. */
static void findings_measure(struct findings *findings, clx_finding *row)
{
  struct findings_tally tally = {{0}, true};
  const char *at = row->path;
  row->kind = findings_declared(findings, at);
  findings_start(findings);
  findings_step(findings, row, at, &tally);
  while ((at = strchr(at, '.')) != NULL)
    findings_step(findings, row, ++at, &tally);
  row->state = findings_total(&tally, clx__kind_is_link(row->kind));
  row->met = row->needed ? tally.needed : row->state == CLX_LOADED || row->state == CLX_EMPTY;
}

/* -------- what else was included -------- */

static size_t findings_parts(const char *path)
{
  size_t parts = *path != '\0';
  for (; *path; path++)
    parts += *path == '.';
  return parts;
}

/* Adds path.name. Names that cannot be part of a path are passed over: one with a dot, and one
 * too long to look up, so a path that leads to anything fits the buffer. */
static void findings_add_link(struct findings *findings, const char *path, const char *name)
{
  char whole[CLX__NEED_PARTS * CLX_ERROR_WHERE];
  size_t path_len = strlen(path);
  size_t len = strlen(name);
  if (findings->count >= FINDINGS_MAX || len == 0 || len >= CLX_ERROR_WHERE || strchr(name, '.') ||
      path_len + len + 1 > sizeof whole)
    return;
  memcpy(whole, path, path_len);
  if (path_len)
    whole[path_len++] = '.';
  memcpy(whole + path_len, name, len);
  findings_add(findings, whole, path_len + len);
}

/* Lists what was sent of the relationships of the set. */
static void findings_open(struct findings *findings, const char *path)
{
  if (findings_parts(path) >= CLX__NEED_PARTS)
    return;
  for (size_t i = 0; i < findings->set_count && !findings->failed; i++) {
    struct findings_seen *seen = findings_seen(findings, findings->set[i]);
    const struct clx__linkage *linkage = seen->opened ? NULL : findings->set[i]->more->linkages;
    seen->opened = true;
    for (; linkage; linkage = linkage->next)
      if (linkage->relationship.state != CLX_NOT_LOADED)
        findings_add_link(findings, path, linkage->name);
  }
}

/* Rows that are found on the way come to the end, and have their turn. */
static void findings_collect(struct findings *findings)
{
  findings_start(findings);
  findings_open(findings, "");
  for (size_t i = 0; i < findings->count && !findings->failed; i++) {
    const char *path = findings->rows[i].path;
    findings_measure(findings, &findings->rows[i]);
    findings_open(findings, path);
  }
}

/* -------- the result -------- */

/* What would bring it: an attribute comes with its resource. */
static const char *findings_include(const struct findings *findings, const clx_finding *row)
{
  const char *dot = strrchr(row->path, '.');
  if (!clx__kind_is_link(row->kind))
    row = dot ? findings_find(findings, row->path, (size_t)(dot - row->path)) : NULL;
  return row && (row->state == CLX_NOT_LOADED || row->state == CLX_PARTIAL) ? row->path : NULL;
}

/* A dot is before letters and underscores, so paths come behind what leads to them. */
static void findings_sort(struct findings *findings)
{
  for (size_t i = 1; i < findings->count; i++) {
    clx_finding row = findings->rows[i];
    size_t at = i;
    for (; at > 0 && strcmp(findings->rows[at - 1].path, row.path) > 0; at--)
      findings->rows[at] = findings->rows[at - 1];
    findings->rows[at] = row;
  }
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
  *rows = NULL;
  *count = 0;
  int status = findings_check(document, callback);
  if (status == CLX_OK)
    status = findings_init(&findings, arena, document);
  if (status == CLX_OK)
    status = findings_add_needs(&findings, clx_callback_target(callback), needs, need_count);
  if (status != CLX_OK)
    return status;
  findings_add_defaults(&findings, clx_callback_includes(callback));
  findings_collect(&findings);
  if (findings.failed)
    return CLX_NO_MEMORY;
  for (size_t i = 0; i < findings.count; i++)
    if (!findings.rows[i].met)
      findings.rows[i].include = findings_include(&findings, &findings.rows[i]);
  findings_sort(&findings);
  *rows = findings.rows;
  *count = findings.count;
  return CLX_OK;
}

#undef FINDINGS_MAX
