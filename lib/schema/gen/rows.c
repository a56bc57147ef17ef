/* The rows of the .def files, the types among them, and what is asked of a row. */
#include "schema/gen/gen.h"

#include <string.h>

static const char *const mark_words[] = {"", "In the API from 2026-05 on.",
                                         "In the API up to 2017-08.",
                                         "In the API likely up to 2017-08."};

#define TYPE(id, name, singular, doc) {ROW_TYPE, id, #name, #singular, doc},
#define TEXT(name, doc)               {ROW_TEXT, 0, #name, "", doc},
#define ENUM(name, values, doc)       {ROW_ENUM, 0, #name, values, doc},
#define TIME(name, doc)               {ROW_TIME, 0, #name, "", doc},
#define INT(name, doc)                {ROW_INT, 0, #name, "", doc},
#define REAL(name, doc)               {ROW_REAL, 0, #name, "", doc},
#define BOOL(name, doc)               {ROW_BOOL, 0, #name, "", doc},
#define OBJECT(name, doc)             {ROW_OBJECT, 0, #name, "", doc},
#define ARRAY(name, doc)              {ROW_ARRAY, 0, #name, "", doc},
#define ONE(name, target, doc)        {ROW_ONE, 0, #name, #target, doc},
#define ONE_OF(name, targets, doc)    {ROW_ONE_OF, 0, #name, targets, doc},
#define MANY(name, target, doc)       {ROW_MANY, 0, #name, #target, doc},
#define MANY_OF(name, targets, doc)   {ROW_MANY_OF, 0, #name, targets, doc},
#define END(name)                     {ROW_END, 0, #name, "", ""},

static const struct row rows[] = {
#include "schema/all.def"
};

#define ROW_COUNT ((int)(sizeof(rows) / sizeof(rows[0])))

_Static_assert(ROW_COUNT > 0 && ROW_COUNT <= ROWS_MAX, "a table of gen has a place for each row");

struct type types[ROWS_MAX + 1];
int type_count;
int error_count;

void error(const char *where, const char *what, const char *detail)
{
  fprintf(stderr, "gen: %s: %s %s\n", where, what, detail);
  error_count++;
}

const char *plural(int id)
{
  return types[id].row->name;
}

const char *singular(int id)
{
  return types[id].row->extra;
}

const struct row *member(int id, int number)
{
  return types[id].row + 1 + number;
}

int type_find(const char *name)
{
  int id = type_count;
  while (id > 0 && (types[id].row == NULL || strcmp(plural(id), name) != 0))
    id--;
  return id;
}

bool is_attribute(const struct row *row)
{
  return row->kind < ROW_ONE;
}

bool row_is_typed(const struct row *row)
{
  return row->kind == ROW_ONE || row->kind == ROW_MANY;
}

size_t doc_len(const struct row *row)
{
  return strcspn(row->doc, MARKS);
}

const char *doc_mark(const struct row *row)
{
  return mark_words[(unsigned char)row->doc[doc_len(row)]];
}

bool list_take(const char **list, char entry[NAME_SIZE])
{
  if (*list == NULL)
    return false;
  size_t len = strcspn(*list, "|");
  snprintf(entry, NAME_SIZE, "%.*s", (int)len, *list);
  *list = (*list)[len] == '|' ? *list + len + 1 : NULL;
  return true;
}

const struct row *row_type(const struct row *row)
{
  while (row->kind != ROW_TYPE)
    row--;
  return row;
}

const struct row *row_general(const struct row *row)
{
  char entry[NAME_SIZE];
  if (row->kind != ROW_ONE)
    return NULL;
  for (const struct row *other = row_type(row); other->kind != ROW_END; other++)
    for (const char *list = other->extra; other->kind == ROW_ONE_OF && list_take(&list, entry);)
      if (strcmp(entry, row->extra) == 0)
        return other;
  return NULL;
}

void rows_read(void)
{
  const struct row *type = NULL;
  for (const struct row *row = rows; row < rows + ROW_COUNT; row++) {
    if (row->kind == ROW_TYPE && type == NULL) {
      type = row;
      if (row->id < 1 || row->id > ROW_COUNT || types[row->id].row != NULL)
        error(row->name, "has a number that is out of range or taken", "");
      else
        types[row->id].row = row;
      type_count++;
    } else if (row->kind == ROW_END && type != NULL && strcmp(row->name, type->name) == 0) {
      if (type->id >= 1 && type->id <= ROW_COUNT)
        types[type->id].count = (int)(row - type) - 1;
      type = NULL;
    } else if (type == NULL || row->kind == ROW_TYPE || row->kind == ROW_END) {
      error(row->name, "is outside a type, or the END before it is wrong", "");
    }
  }
  if (type != NULL)
    error(type->name, "has no END", "");
}
