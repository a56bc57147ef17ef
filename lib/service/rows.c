/* The tree of paths: rows found by their parent and name with a binary search, so that nobody can
 * choose names for which that is slow. */
#include "service/rows.h"

#include "base/step.h"

#include <clx/resources.h>

#include <string.h>

static int rows_compare(const struct clx__row *row, size_t parent, const char *name, size_t len)
{
  if (row->parent != parent)
    return row->parent < parent ? -1 : 1;
  int order = strncmp(row->name, name, len);
  return order == 0 && row->name[len] != '\0' ? 1 : order;
}

size_t clx__rows_place(const struct clx__rows *rows, size_t parent, const char *name, size_t len)
{
  size_t low = 0;
  size_t high = rows->count - 1;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    const struct clx__row *row = &rows->at[rows->order[middle]];
    CLX__STEP();
    if (rows_compare(row, parent, name, len) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

size_t clx__rows_at(const struct clx__rows *rows, size_t place, size_t parent, const char *name,
                    size_t len)
{
  size_t number = place < rows->count - 1 ? rows->order[place] : 0;
  return number && rows_compare(&rows->at[number], parent, name, len) == 0 ? number : 0;
}

static bool rows_grow(struct clx__rows *rows)
{
  size_t size = rows->size ? rows->size * 2 : 32;
  if (rows->count < rows->size)
    return true;
  struct clx__row *at =
      clx__arena_resize(rows->arena, rows->at, rows->size * sizeof *at, size * sizeof *at);
  if (at)
    rows->at = at;
  size_t *order =
      clx__arena_resize(rows->arena, rows->order, rows->size * sizeof *order, size * sizeof *order);
  if (order)
    rows->order = order;
  if (!at || !order)
    return false;
  rows->size = size;
  return true;
}

/* The member that a name leads to from a relationship. Of several target types the first that has
 * it counts. */
static const struct clx__field *rows_member(const struct clx__field *link, const char *part,
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

/* The path of a row below another; *name is where its last part begins. NULL without memory. */
static char *rows_path(struct clx__rows *rows, const char *before, const char *name, size_t len,
                       const char **last)
{
  size_t before_len = strlen(before);
  size_t dot = before_len > 0;
  char *path = clx_arena_alloc(rows->arena, before_len + dot + len + 1);
  if (!path)
    return NULL;
  memcpy(path, before, before_len);
  if (dot)
    path[before_len] = '.';
  *last = path + before_len + dot;
  memcpy(path + before_len + dot, name, len);
  path[before_len + dot + len] = '\0';
  return path;
}

size_t clx__rows_add(struct clx__rows *rows, size_t place, size_t parent, const char *name,
                     size_t len)
{
  const char *last = NULL;
  const char *path = NULL;
  if (rows_grow(rows))
    path = rows_path(rows, rows->at[parent].finding.path, name, len, &last);
  if (!path) {
    rows->failed = true;
    return 0;
  }
  const struct clx__row *before = &rows->at[parent];
  struct clx__row *row = &rows->at[rows->count];
  memset(row, 0, sizeof *row);
  row->finding.path = path;
  row->name = last;
  row->parent = parent;
  row->parts = before->parts + 1;
  if (parent == 0)
    row->field = clx__field_find(clx__type_at(rows->primary->type_id), name, len);
  else if (before->field)
    row->field = rows_member(before->field, name, len);
  row->finding.kind = row->field ? row->field->kind : (uint32_t)CLX_KIND_ABSENT;
  memmove(&rows->order[place + 1], &rows->order[place],
          (rows->count - 1 - place) * sizeof *rows->order);
  rows->order[place] = rows->count;
  return rows->count++;
}

/* -------- what is asked for -------- */

/* A path and all that leads to it. */
static void rows_ask(struct clx__rows *rows, const char *path, size_t len, bool needed)
{
  size_t parent = 0;
  for (size_t at = 0; at < len && !rows->failed;) {
    size_t part = strcspn(path + at, ".,?");
    bool nullable = at + part < len && path[at + part] == '?';
    size_t place = clx__rows_place(rows, parent, path + at, part);
    size_t number = clx__rows_at(rows, place, parent, path + at, part);
    if (number == 0)
      number = clx__rows_add(rows, place, parent, path + at, part);
    struct clx__row *row = &rows->at[number];
    row->asked = true;
    row->finding.needed = row->finding.needed || needed;
    row->strict = row->strict || (needed && !nullable);
    row->finding.by_default = row->finding.by_default || !needed;
    if (parent)
      rows->at[parent].way =
          row->finding.path + (rows->at[parent].name - rows->at[parent].finding.path);
    parent = number;
    at += part + nullable + 1;
  }
}

void clx__rows_ask_defaults(struct clx__rows *rows, const char *includes)
{
  while (*includes) {
    size_t len = strcspn(includes, ",");
    rows_ask(rows, includes, len, false);
    includes += len + (includes[len] == ',');
  }
}

int clx__rows_ask_needs(struct clx__rows *rows, uint32_t target, const char *const *needs,
                        size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (!needs[i] || clx__need_check(target, needs[i]) != CLX_OK)
      return CLX_BAD_NEED;
    rows_ask(rows, needs[i], strlen(needs[i]), true);
  }
  return CLX_OK;
}

/* -------- the root -------- */

int clx__rows_init(struct clx__rows *rows, clx_arena *arena, const clx_resource *primary)
{
  memset(rows, 0, sizeof *rows);
  rows->arena = arena;
  rows->primary = primary;
  if (!rows_grow(rows))
    return CLX_NO_MEMORY;
  struct clx__row *root = &rows->at[rows->count++];
  memset(root, 0, sizeof *root);
  root->finding.path = "";
  root->complete = true;
  root->measured = true;
  return CLX_OK;
}
