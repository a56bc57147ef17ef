/* gen test: members.inc for tests/unit/members_test.c.
 *
 * For each type the pieces of a document with a value of its own for each member, and a function
 * that reads the members from the struct. A value holds the member's number, from 1. A boolean
 * cannot: its piece is '?' and its turn among the booleans, and the test sends several patterns.
 * Relationships lead to resources "a<number>" and, for to-many, "b<number>". */

#include "schema/gen/gen.h"

#include <stdarg.h>
#include <string.h>

static void print_literal(const char *text)
{
  putchar('"');
  for (; *text != '\0'; text++)
    printf("%s%c", *text == '"' ? "\\" : "", *text);
  putchar('"');
}

static void print_piece(const char *format, ...)
{
  char piece[1024];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(piece, sizeof(piece), format, arguments);
  va_end(arguments);
  printf("  ");
  print_literal(piece);
  printf(",\n");
}

/* The number of a member in its type, from 1; for a boolean its turn among the booleans. */
static int sample_number(const struct row *row)
{
  int number = 0;
  for (const struct row *other = row; other->kind != ROW_TYPE; other--)
    number += row->kind != ROW_BOOL || other->kind == ROW_BOOL;
  return number;
}

/* The value of an attribute, without the quotes of a text. */
static void sample_value(const struct row *row, char value[64])
{
  static const char *const around[][2] = {
      {"", ""},        {"t", ""},    {"t", ""}, {"2026-01-02T03:04:05.", "Z"},
      {"5000000", ""}, {"1", ".25"}, {"", ""},  {"{\"k\":1", "}"},
      {"[1", "]"}};
  snprintf(value, 64, "%s%03d%s", around[row->kind][0], sample_number(row), around[row->kind][1]);
}

/* The type of the a- or b-resource of a relationship: the first or the last of its targets. */
static const char *sample_type(const struct row *row, char which)
{
  static char entry[NAME_SIZE];
  const char *list = row->extra;
  bool more = list_take(&list, entry);
  while (more && which == 'b')
    more = list_take(&list, entry);
  return entry;
}

static bool is_many(const struct row *row)
{
  return row->kind == ROW_MANY || row->kind == ROW_MANY_OF;
}

static void print_attribute(const struct row *row)
{
  const char *quote = row->kind <= ROW_TIME ? "\"" : "";
  char value[64];
  sample_value(row, value);
  print_piece("\"%s\":%s%s%s", row->name, quote, row->kind == ROW_BOOL ? "" : value, quote);
  if (row->kind == ROW_BOOL)
    print_piece("?%d", sample_number(row));
}

static void print_identifiers(const struct row *row)
{
  print_piece("{\"type\":\"%s\",\"id\":\"a%d\"}", sample_type(row, 'a'), sample_number(row));
  if (is_many(row))
    print_piece(",{\"type\":\"%s\",\"id\":\"b%d\"}", sample_type(row, 'b'), sample_number(row));
}

static void print_relationship(const struct row *row)
{
  print_piece("\"%s\":{\"data\":%s", row->name, is_many(row) ? "[" : "");
  print_identifiers(row);
  print_piece("%s}", is_many(row) ? "]" : "");
}

/* Prints the attributes, or else the relationships, with commas between them. */
static void print_samples(int id, bool attributes, void (*print)(const struct row *))
{
  bool first = true;
  for (int i = 0; i < types[id].count; i++) {
    const struct row *row = member(id, i);
    if (is_attribute(row) != attributes)
      continue;
    if (!first)
      print_piece(",");
    first = false;
    print(row);
  }
}

static void print_body(int id)
{
  printf("\nstatic const char *const %s_body[] = {\n", plural(id));
  print_piece("{\"data\":{\"type\":\"%s\",\"id\":\"primary\",\"attributes\":{", plural(id));
  print_samples(id, true, print_attribute);
  print_piece("},\"relationships\":{");
  print_samples(id, false, print_relationship);
  print_piece("}},\"included\":[");
  print_samples(id, false, print_identifiers);
  print_piece("]}");
  printf("  NULL\n};\n");
}

static void print_attribute_check(const struct row *row)
{
  static const char *const checks[] = {"",        "is_text",    "is_text", "is_text", "is_integer",
                                       "is_real", "is_boolean", "is_text", "is_text"};
  char value[64];
  sample_value(row, value);
  printf("  %s(\"%s\", &r->%s%s, ", checks[row->kind], row->name, row->name, mark(row->name));
  if (row->kind == ROW_BOOL)
    printf("%d", sample_number(row));
  else if (row->kind == ROW_INT || row->kind == ROW_REAL)
    printf("%s", value);
  else
    print_literal(value);
  printf(");\n");
}

static void print_relationship_check(const struct row *row)
{
  static const char *const checks[] = {"IS_ONE", "IS_ONE_OF", "IS_MANY", "IS_MANY_OF"};
  printf("  %s(\"%s\", r->%s%s, ", checks[row->kind - ROW_ONE], row->name, row->name,
         mark(row->name));
  if (row->kind == ROW_MANY)
    printf("clx_%s, ", row->extra);
  if (row_is_typed(row))
    printf("clx_%s, ", singular(type_find(row->extra)));
  printf("%d, ", type_find(sample_type(row, 'a')));
  if (row->kind == ROW_MANY_OF)
    printf("%d, ", type_find(sample_type(row, 'b')));
  printf("%d);\n", sample_number(row));
}

static void print_check(int id)
{
  printf("\nstatic void %s_check(const clx_resource *resource)\n{\n"
         "  const clx_%s *r = (const clx_%s *)resource;\n",
         plural(id), singular(id), singular(id));
  for (int i = 0; i < types[id].count; i++) {
    if (is_attribute(member(id, i)))
      print_attribute_check(member(id, i));
    else
      print_relationship_check(member(id, i));
  }
  printf("}\n");
}

void print_members(void)
{
  printf("/* Made by lib/schema/gen from the .def files of lib/schema. */\n");
  for (int id = 1; id <= type_count; id++) {
    print_body(id);
    print_check(id);
  }
  printf("\nstatic const struct member_case member_cases[] = {\n");
  for (int id = 1; id <= type_count; id++)
    printf("  {\"%s\", %d, %s_body, %s_check},\n", plural(id), id, plural(id), plural(id));
  printf("};\n");
}
