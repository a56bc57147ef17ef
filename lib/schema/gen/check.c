/* Finds what is wrong in the rows before anything is printed. */
#include "schema/gen/gen.h"

#include <ctype.h>
#include <string.h>

/* Keywords of C11, C23 and C++20, and the words that C++ reads as operators. */
static const char *const keywords[] = {"alignas",
                                       "alignof",
                                       "and",
                                       "and_eq",
                                       "asm",
                                       "auto",
                                       "bitand",
                                       "bitor",
                                       "bool",
                                       "break",
                                       "case",
                                       "catch",
                                       "char",
                                       "char16_t",
                                       "char32_t",
                                       "char8_t",
                                       "class",
                                       "co_await",
                                       "co_return",
                                       "co_yield",
                                       "compl",
                                       "concept",
                                       "const",
                                       "const_cast",
                                       "consteval",
                                       "constexpr",
                                       "constinit",
                                       "continue",
                                       "decltype",
                                       "default",
                                       "delete",
                                       "do",
                                       "double",
                                       "dynamic_cast",
                                       "else",
                                       "enum",
                                       "explicit",
                                       "export",
                                       "extern",
                                       "false",
                                       "float",
                                       "for",
                                       "friend",
                                       "goto",
                                       "if",
                                       "inline",
                                       "int",
                                       "long",
                                       "mutable",
                                       "namespace",
                                       "new",
                                       "noexcept",
                                       "not",
                                       "not_eq",
                                       "nullptr",
                                       "operator",
                                       "or",
                                       "or_eq",
                                       "private",
                                       "protected",
                                       "public",
                                       "register",
                                       "reinterpret_cast",
                                       "requires",
                                       "restrict",
                                       "return",
                                       "short",
                                       "signed",
                                       "sizeof",
                                       "static",
                                       "static_assert",
                                       "static_cast",
                                       "struct",
                                       "switch",
                                       "template",
                                       "this",
                                       "thread_local",
                                       "throw",
                                       "true",
                                       "try",
                                       "typedef",
                                       "typeid",
                                       "typename",
                                       "typeof",
                                       "typeof_unqual",
                                       "union",
                                       "unsigned",
                                       "using",
                                       "virtual",
                                       "void",
                                       "volatile",
                                       "wchar_t",
                                       "while",
                                       "xor",
                                       "xor_eq"};

/* Nouns of the library itself: clx_<noun> is taken. */
static const char *const nouns[] = {
    "allocator", "arena",   "call",         "clock",  "document",  "endpoint", "error",
    "field",     "head",    "identifier",   "json",   "keys",      "limits",   "log",
    "mac",       "options", "relationship", "reply",  "request",   "resource", "resources",
    "response",  "service", "status",       "stream", "transport", "type",     "value"};

#define IN(list, name) is_in(list, sizeof(list) / sizeof((list)[0]), name)

static bool is_in(const char *const *list, size_t count, const char *name)
{
  for (size_t i = 0; i < count; i++)
    if (strcmp(list[i], name) == 0)
      return true;
  return false;
}

const char *mark(const char *name)
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
    error(where, "words after the mark in the doc of", row->name);
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

bool rows_are_good(void)
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
    check_type_names(id);
    check_doc(plural(id), types[id].row);
    if (doc_len(types[id].row) == 0)
      error(plural(id), "has no doc", "");
    if (types[id].count == 0)
      error(plural(id), "has no members", "");
    check_members(id);
    /* Their numbers are kept in bytes: from 1 in the slots of names, and from 0 in the decoder,
     * where 255 stands for no member. */
    if (types[id].count > MEMBERS_MAX)
      error(plural(id), "has more than 254 members", "");
  }
  check_shown();
  check_personal();
  return error_count == 0;
}
