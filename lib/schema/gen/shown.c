/* The members whose values a redacted dump shows: shown.def. */
#include "schema/gen/gen.h"

#include <string.h>

/* A row of shown.def; type NULL: of every type. */
struct shown_row {
  const char *type;
  const char *name;
};

#define ALL(name)         {NULL, #name},
#define SHOWN(type, name) {#type, #name},

static const struct shown_row shown_rows[] = {
#include "schema/shown.def"
};

#define SHOWN_COUNT (sizeof(shown_rows) / sizeof(shown_rows[0]))

static bool shown_names(const struct shown_row *shown, int id, const struct row *row)
{
  return strcmp(shown->name, row->name) == 0 &&
         (shown->type == NULL || strcmp(shown->type, plural(id)) == 0);
}

const struct shown_row *shown_find(int id, const struct row *row)
{
  for (size_t i = 0; i < SHOWN_COUNT; i++)
    if (shown_names(&shown_rows[i], id, row))
      return &shown_rows[i];
  return NULL;
}

/* Looks at the members of a type that a row names; returns how many there are. */
static int shown_check_type(const struct shown_row *shown, int id)
{
  int found = 0;
  for (int i = 0; i < types[id].count; i++) {
    const struct row *row = member(id, i);
    if (!shown_names(shown, id, row))
      continue;
    if (!is_attribute(row) || row->kind == ROW_OBJECT || row->kind == ROW_ARRAY)
      error(plural(id), "shown.def may not name what is free-form or a link:", row->name);
    if (shown_find(id, row) != shown)
      error(plural(id), "shown.def names twice the member", row->name);
    found++;
  }
  return found;
}

void check_shown(void)
{
  for (size_t i = 0; i < SHOWN_COUNT; i++) {
    int found = 0;
    for (int id = 1; id <= type_count; id++)
      found += shown_check_type(&shown_rows[i], id);
    if (found == 0)
      error("shown.def", "a row names nothing:", shown_rows[i].name);
  }
}
