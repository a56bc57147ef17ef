/* What each member says of a person: personal.def. */
#include "schema/gen/gen.h"

#include <string.h>

/* A row of personal.def; type NULL: of every type. */
struct personal_row {
  const char *kind;
  const char *type;
  const char *name;
};

#define ALL(kind, name)      {#kind, NULL, #name},
#define OF(kind, type, name) {#kind, #type, #name},

static const struct personal_row personal_rows[] = {
#include "schema/personal.def"
};

#define PERSONAL_COUNT (sizeof(personal_rows) / sizeof(personal_rows[0]))

static bool personal_names(const struct personal_row *personal, int id, const struct row *row)
{
  return strcmp(personal->name, row->name) == 0 &&
         (personal->type == NULL || strcmp(personal->type, plural(id)) == 0);
}

static const struct personal_row *personal_row(int id, const struct row *row)
{
  for (size_t i = 0; i < PERSONAL_COUNT; i++)
    if (personal_names(&personal_rows[i], id, row))
      return &personal_rows[i];
  return NULL;
}

static bool is_free_form(const struct row *row)
{
  return row->kind == ROW_OBJECT || row->kind == ROW_ARRAY;
}

const char *personal_find(int id, const struct row *row)
{
  const struct personal_row *personal = personal_row(id, row);
  if (personal != NULL)
    return personal->kind;
  if (is_free_form(row))
    return "FORM";
  return row->kind == ROW_TEXT ? "TEXT" : "NONE";
}

/* Looks at the members of a type that a row names; returns how many there are. */
static int personal_check_type(const struct personal_row *personal, int id)
{
  int found = 0;
  for (int i = 0; i < types[id].count; i++) {
    const struct row *row = member(id, i);
    if (!personal_names(personal, id, row))
      continue;
    bool form = strcmp(personal->kind, "FORM") == 0 || strcmp(personal->kind, "FIGURES") == 0;
    if (!is_attribute(row) || is_free_form(row) != form)
      error(plural(id), "personal.def has the wrong kind for", row->name);
    if (personal_row(id, row) != personal)
      error(plural(id), "personal.def names twice the member", row->name);
    found++;
  }
  return found;
}

/* What a log may show is not personal. */
static void check_shown_members(int id)
{
  for (int i = 0; i < types[id].count; i++) {
    const struct row *row = member(id, i);
    if (shown_find(id, row) != NULL && strcmp(personal_find(id, row), "NONE") != 0)
      error(plural(id), "shown.def shows what is personal:", row->name);
  }
}

void check_personal(void)
{
  for (size_t i = 0; i < PERSONAL_COUNT; i++) {
    int found = 0;
    for (int id = 1; id <= type_count; id++)
      found += personal_check_type(&personal_rows[i], id);
    if (found == 0)
      error("personal.def", "a row names nothing:", personal_rows[i].name);
  }
  for (int id = 1; id <= type_count; id++)
    check_shown_members(id);
}
