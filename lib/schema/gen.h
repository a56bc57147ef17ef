/* What gen.c reads: the rows of the .def files, found wrong or right before anything is printed.
 * gen.c, gen_docs.h, gen_tables.h, gen_types.h and this are one program in five files. */
#ifndef CLX_SCHEMA_GEN_H
#define CLX_SCHEMA_GEN_H

#include <ctype.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "schema/hash.h"

/* -------- rows -------- */

/* ROW_INT and the like are kinds of a line; clx_kind has the kind a reader sees. */
enum row_kind {
  ROW_TYPE, ROW_TEXT, ROW_ENUM, ROW_TIME, ROW_INT, ROW_REAL, ROW_BOOL, ROW_OBJECT, ROW_ARRAY,
  ROW_ONE, ROW_ONE_OF, ROW_MANY, ROW_MANY_OF, ROW_END
};

static const char *const clx_kind[] = {
  "", "TEXT", "TEXT", "TIME", "INTEGER", "REAL", "BOOLEAN", "OBJECT", "ARRAY",
  "ONE", "ONE", "MANY", "MANY", ""
};

struct row {
  enum row_kind kind;
  int id;            /* of a type */
  const char *name;  /* JSON name */
  const char *extra; /* singular of a type, target of a relationship, or "a|b|c" */
  const char *doc;   /* its words, and a mark at the end when it is not in all versions */
};

/* Marks at the end of a doc: the versions of the API that have the type or member. */
#define NEW         "\1"
#define LAST        "\2"
#define LIKELY_LAST "\3"
#define MARKS       NEW LAST LIKELY_LAST

static const char *const mark_words[] = {
  "", "In the API from 2026-05 on.", "In the API up to 2017-08.",
  "In the API likely up to 2017-08."
};

#define TYPE(id, name, singular, doc) {ROW_TYPE, id, #name, #singular, doc},
#define TEXT(name, doc) {ROW_TEXT, 0, #name, "", doc},
#define ENUM(name, values, doc) {ROW_ENUM, 0, #name, values, doc},
#define TIME(name, doc) {ROW_TIME, 0, #name, "", doc},
#define INT(name, doc) {ROW_INT, 0, #name, "", doc},
#define REAL(name, doc) {ROW_REAL, 0, #name, "", doc},
#define BOOL(name, doc) {ROW_BOOL, 0, #name, "", doc},
#define OBJECT(name, doc) {ROW_OBJECT, 0, #name, "", doc},
#define ARRAY(name, doc) {ROW_ARRAY, 0, #name, "", doc},
#define ONE(name, target, doc) {ROW_ONE, 0, #name, #target, doc},
#define ONE_OF(name, targets, doc) {ROW_ONE_OF, 0, #name, targets, doc},
#define MANY(name, target, doc) {ROW_MANY, 0, #name, #target, doc},
#define MANY_OF(name, targets, doc) {ROW_MANY_OF, 0, #name, targets, doc},
#define END(name) {ROW_END, 0, #name, "", ""},

static const struct row rows[] = {
#include "schema/all.def"
};

/* A row of shown.def; type NULL: of every type. */
struct shown_row {
  const char *type;
  const char *name;
};

#define ALL(name) {NULL, #name},
#define SHOWN(type, name) {#type, #name},

static const struct shown_row shown_rows[] = {
#include "schema/shown.def"
};

#define SHOWN_COUNT (sizeof(shown_rows) / sizeof(shown_rows[0]))

#define ROW_COUNT ((int)(sizeof(rows) / sizeof(rows[0])))
#define NAME_SIZE 256   /* a name has at most 255 bytes: name_len is one byte */
#define TYPES_MAX 255   /* clx__parser has a place for each */
#define MEMBERS_MAX 254 /* of a type: see rows_are_good */
#define LINE_WIDTH 100
#define TABLE_SLOTS 1024 /* that a hash leads to, at most, in a table of names */
#define TABLE_READS 16  /* of slots in one look-up, at most */

#define GENERATED                                                                                  \
  "GENERATED from the .def files of lib/schema by lib/schema/gen.c; do not edit; `make schema`."

struct type {
  const struct row *row; /* its TYPE row; the rows of its members follow */
  int count;             /* of members */
  int first;             /* number of its first member among those of all types */
};

static struct type types[ROW_COUNT + 1]; /* index = type id */
static int type_count;
static int error_count;

static void error(const char *where, const char *what, const char *detail)
{
  fprintf(stderr, "gen: %s: %s %s\n", where, what, detail);
  error_count++;
}

static const char *plural(int id)
{
  return types[id].row->name;
}

static const char *singular(int id)
{
  return types[id].row->extra;
}

static const struct row *member(int id, int number)
{
  return types[id].row + 1 + number;
}

/* The number of a type, 0 when there is none of that name. */
static int type_find(const char *name)
{
  int id = type_count;
  while (id > 0 && (types[id].row == NULL || strcmp(plural(id), name) != 0))
    id--;
  return id;
}

static bool is_attribute(const struct row *row)
{
  return row->kind < ROW_ONE;
}

/* A relationship to one type, not to one of several. */
static bool row_is_typed(const struct row *row)
{
  return row->kind == ROW_ONE || row->kind == ROW_MANY;
}

/* Bytes of the words of a doc, without a mark. */
static size_t doc_len(const struct row *row)
{
  return strcspn(row->doc, MARKS);
}

/* Which versions have it, in words; "" for all. */
static const char *doc_mark(const struct row *row)
{
  return mark_words[(unsigned char)row->doc[doc_len(row)]];
}

/* Takes the next entry of "a|b|c" off the list; false when it is at its end. */
static bool list_take(const char **list, char entry[NAME_SIZE])
{
  if (*list == NULL)
    return false;
  size_t len = strcspn(*list, "|");
  snprintf(entry, NAME_SIZE, "%.*s", (int)len, *list);
  *list = (*list)[len] == '|' ? *list + len + 1 : NULL;
  return true;
}

static const struct row *row_type(const struct row *row)
{
  while (row->kind != ROW_TYPE)
    row--;
  return row;
}

/* The relationship to several types that leads to the same resource as this one to a single type,
 * or NULL: in the same type, with that target among its own. */
static const struct row *row_general(const struct row *row)
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

/* -------- checks -------- */

/* Keywords of C11, C23 and C++20, and the words that C++ reads as operators. */
static const char *const keywords[] = {
  "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case",
  "catch", "char", "char16_t", "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield",
  "compl", "concept", "const", "const_cast", "consteval", "constexpr", "constinit", "continue",
  "decltype", "default", "delete", "do", "double", "dynamic_cast", "else", "enum", "explicit",
  "export", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long",
  "mutable", "namespace", "new", "noexcept", "not", "not_eq", "nullptr", "operator", "or", "or_eq",
  "private", "protected", "public", "register", "reinterpret_cast", "requires", "restrict",
  "return", "short", "signed", "sizeof", "static", "static_assert", "static_cast", "struct",
  "switch", "template", "this", "thread_local", "throw", "true", "try", "typedef", "typeid",
  "typename", "typeof", "typeof_unqual", "union", "unsigned", "using", "virtual", "void",
  "volatile", "wchar_t", "while", "xor", "xor_eq"
};

/* Nouns of the library itself: clx_<noun> is taken. */
static const char *const nouns[] = {
  "allocator", "arena", "call", "clock", "document", "endpoint", "error", "field", "head",
  "identifier", "json", "keys", "limits", "log", "mac", "options", "relationship", "reply",
  "request", "resource", "resources", "response", "service", "status", "stream", "transport",
  "type", "value"
};

#define IN(list, name) is_in(list, sizeof(list) / sizeof((list)[0]), name)

static bool is_in(const char *const *list, size_t count, const char *name)
{
  for (size_t i = 0; i < count; i++)
    if (strcmp(list[i], name) == 0)
      return true;
  return false;
}

/* What a C name has after the JSON name: "_" for a keyword, else nothing. */
static const char *mark(const char *name)
{
  return IN(keywords, name) ? "_" : "";
}

static void check_name(const char *where, const char *name)
{
  size_t len = strlen(name);
  if (len == 0 || len >= NAME_SIZE || isdigit((unsigned char)name[0]) || name[len - 1] == '_' ||
      strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != len)
    error(where, "bad name", name);
}

/* Docs end up in C comments. */
static void check_doc(const char *where, const struct row *row)
{
  size_t len = doc_len(row);
  for (size_t i = 0; i < len; i++)
    if (!isprint((unsigned char)row->doc[i]))
      error(where, "not ASCII in the doc of", row->name);
  if (strstr(row->doc, "*/") != NULL || strstr(row->doc, "/*") != NULL)
    error(where, "comment mark in the doc of", row->name);
  if (len > 0 && row->doc[len - 1] != '.')
    error(where, "no full stop after the doc of", row->name);
  if (strlen(row->doc) > len + 1)
    error(where, "words behind the mark in the doc of", row->name);
}

/* The entries of a list are names (of types, for targets), each there once. */
static void check_list(const char *where, const struct row *row)
{
  char entry[NAME_SIZE];
  char other[NAME_SIZE];
  for (const char *list = row->extra; list_take(&list, entry);) {
    check_name(where, entry);
    if (!is_attribute(row) && type_find(entry) == 0)
      error(where, "unknown target", entry);
    for (const char *rest = list; list_take(&rest, other);)
      if (strcmp(entry, other) == 0)
        error(where, "twice in one list:", entry);
  }
}

static void check_members(int id)
{
  const char *where = plural(id);
  for (int i = 0; i < types[id].count; i++) {
    const struct row *row = member(id, i);
    check_name(where, row->name);
    check_doc(where, row);
    if (!is_attribute(row) || row->kind == ROW_ENUM)
      check_list(where, row);
    if (strcmp(row->name, "self") == 0)
      error(where, "name of the first member:", row->name);
    for (int j = 0; j < i; j++)
      if (strcmp(row->name, member(id, j)->name) == 0)
        error(where, "two members are called", row->name);
  }
}

/* Every type makes two C names, clx_<plural> and clx_<singular>. */
static void check_type_names(int id)
{
  const char *name[2] = {plural(id), singular(id)};
  for (int i = 0; i < 2; i++) {
    check_name(plural(id), name[i]);
    if (IN(nouns, name[i]))
      error(plural(id), "means something else:", name[i]);
    for (int other = 1; other < id; other++)
      if (strcmp(name[i], plural(other)) == 0 || strcmp(name[i], singular(other)) == 0)
        error(plural(id), "also used by another type:", name[i]);
  }
  if (strcmp(name[0], name[1]) == 0)
    error(plural(id), "is plural and singular:", name[0]);
}

/* -------- shown.def -------- */

static bool shown_names(const struct shown_row *shown, int id, const struct row *row)
{
  return strcmp(shown->name, row->name) == 0 &&
         (shown->type == NULL || strcmp(shown->type, plural(id)) == 0);
}

/* The row of shown.def that names a member, or NULL. */
static const struct shown_row *shown_find(int id, const struct row *row)
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

static void check_shown(void)
{
  for (size_t i = 0; i < SHOWN_COUNT; i++) {
    int found = 0;
    for (int id = 1; id <= type_count; id++)
      found += shown_check_type(&shown_rows[i], id);
    if (found == 0)
      error("shown.def", "a row names nothing:", shown_rows[i].name);
  }
}

/* -------- all rows -------- */

/* Finds the types among the rows. Each type's rows are TYPE, members, END. */
static void rows_read(void)
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

static bool rows_are_good(void)
{
  rows_read();
  for (int id = 1; id <= type_count; id++)
    if (types[id].row == NULL)
      error("all.def", "type numbers have a gap", "");
  if (type_count > TYPES_MAX)
    error("all.def", "has more than 255 types", "");
  if (error_count > 0)
    return false;
  for (int id = 1; id <= type_count; id++) {
    types[id].first = id == 1 ? 0 : types[id - 1].first + types[id - 1].count;
    check_type_names(id);
    check_doc(plural(id), types[id].row);
    if (doc_len(types[id].row) == 0)
      error(plural(id), "has no doc", "");
    check_members(id);
    /* Their numbers are kept in bytes: from 1 in the slots of names, and from 0 in the decoder,
     * where 255 stands for no member. */
    if (types[id].count > MEMBERS_MAX)
      error(plural(id), "has more than 254 members", "");
  }
  check_shown();
  return error_count == 0;
}

/* -------- text -------- */

/* Text that grows by formatted pieces, cut at its size. */
struct text {
  char at[4096];
  size_t len;
};

static void text_add(struct text *text, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  int len = vsnprintf(text->at + text->len, sizeof(text->at) - text->len, format, arguments);
  va_end(arguments);
  if (len < 0 || (size_t)len >= sizeof(text->at) - text->len)
    error("gen.c", "a text is too long:", text->at);
  else
    text->len += (size_t)len;
}

static void text_add_list(struct text *text, const char *title, const char *list)
{
  char entry[NAME_SIZE];
  text_add(text, "%s%s", text->len > 0 ? " " : "", title);
  while (list_take(&list, entry))
    text_add(text, " %s%s", entry, list == NULL ? "." : ",");
}

/* -------- statuses -------- */

struct status_row {
  int number;
  const char *name;
  int http;
  const char *message;
};

#define STATUS(number, name, http, message) {number, #name, http, message},
static const struct status_row statuses[] = {
#include "base/status.def"
};
#undef STATUS

#define STATUS_COUNT (sizeof(statuses) / sizeof(statuses[0]))

/* Numbers rise, names differ, and a message goes into JSON as it is. */
static bool statuses_are_good(void)
{
  int before = error_count;
  for (size_t i = 0; i < STATUS_COUNT; i++) {
    if (i > 0 && statuses[i].number <= statuses[i - 1].number)
      error("a number is not above the one before", statuses[i].name, "");
    if (strpbrk(statuses[i].message, "\"\\") != NULL)
      error("a quote or backslash in the message", statuses[i].name, "");
    for (size_t k = 0; k < i; k++)
      if (strcmp(statuses[i].name, statuses[k].name) == 0)
        error("a name stands twice", statuses[i].name, "");
  }
  return error_count == before;
}

#endif
