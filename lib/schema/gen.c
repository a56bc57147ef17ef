/* A program of the build: reads the .def files and prints what is generated from them.
 *
 *   gen header   include/clx/resources.h, the structs
 *   gen tables   lib/schema/tables.c, the tables of schema/field.h
 *   gen status   include/clx/status.h, the statuses of lib/base/status.def
 *   gen types    resources.d.ts of the JavaScript package
 *   gen test     members.inc for tests/unit/members_test.c; made in the build folder
 *
 * Rows that contradict each other are told on stderr, and then nothing is printed. */
#include "schema/gen.h"
#include "schema/gen_docs.h"
#include "schema/gen_tables.h"
#include "schema/gen_types.h"

/* -------- gen header -------- */

static void text_add_doc(struct text *text, const struct row *row)
{
  const struct row *general = row_general(row);
  int len = (int)doc_len(row);
  text_add(text, "%.*s", len > 0 ? len : INT_MAX, len > 0 ? row->doc : default_doc(row));
  if (general != NULL)
    text_add(text, " NULL by default, when `%s` is sent: see clx_%s_%s.", general->name,
             row_type(row)->extra, row->name);
  if (row->kind == ROW_ENUM)
    text_add_list(text, "One of", row->extra);
  if (row->kind == ROW_ONE_OF)
    text_add_list(text, "To-one:", row->extra);
  if (row->kind == ROW_MANY_OF)
    text_add_list(text, "To-many:", row->extra);
  text_add(text, "%s%s", *doc_mark(row) ? " " : "", doc_mark(row));
}

static void text_add_member(struct text *text, const struct row *row)
{
  static const char *const c_types[] = {"",
                                        "const char *",
                                        "const char *",
                                        "const char *",
                                        "int64_t ",
                                        "double ",
                                        "bool ",
                                        "const char *",
                                        "const char *",
                                        "",
                                        "const clx_resource *",
                                        "",
                                        "clx_resources ",
                                        ""};
  if (row->kind == ROW_ONE)
    text_add(text, "const clx_%s *", singular(type_find(row->extra)));
  else if (row->kind == ROW_MANY)
    text_add(text, "clx_%s ", row->extra);
  else
    text_add(text, "%s", c_types[row->kind]);
  text_add(text, "%s%s;", row->name, mark(row->name));
}

/* Prints a block comment, its lines broken at blanks. */
static void print_comment(const char *indent, const char *words)
{
  size_t room = LINE_WIDTH - strlen(indent) - 3;
  printf("%s/* ", indent);
  while (strlen(words) + 3 > room) {
    size_t len = room;
    while (len > 1 && words[len] != ' ')
      len--;
    printf("%.*s\n%s * ", (int)len, words, indent);
    words += len + 1;
  }
  printf("%s */\n", words);
}

#define COMMENT_COLUMN 38

/* The comment stands behind the member where it fits, else above it. */
static void print_member(const struct row *row)
{
  struct text declaration = {"", 0};
  struct text doc = {"", 0};
  text_add_member(&declaration, row);
  text_add_doc(&doc, row);
  int width = (int)declaration.len < COMMENT_COLUMN ? COMMENT_COLUMN : (int)declaration.len;
  if (2 + (size_t)width + 7 + doc.len <= LINE_WIDTH) {
    printf("  %-*s /* %s */\n", width, declaration.at, doc.at);
    return;
  }
  print_comment("  ", doc.at);
  printf("  %s\n", declaration.at);
}

static void print_finder(int id, const struct row *row)
{
  struct text name = {"", 0};
  struct text parameter = {"", 0};
  text_add(&name, "CLX_API const clx_%s *clx_%s_%s(", singular(type_find(row->extra)), singular(id),
           row->name);
  text_add(&parameter, "const clx_%s *item);", singular(id));
  bool fits = name.len + parameter.len <= LINE_WIDTH;
  printf("%s%s%s\n", name.at, fits ? "" : "\n    ", parameter.at);
}

/* Functions for members that are sent in one of two places. */
static void print_finders(int id)
{
  const struct row *before = NULL;
  for (int i = 0; i < types[id].count; i++) {
    const struct row *general = row_general(member(id, i));
    if (general == NULL)
      continue;
    if (general != before)
      printf(
          "\n/* What the member of that name leads to, if it was sent; else `%s` if it is of that\n"
          " * type; else NULL, and for NULL. */\n",
          general->name);
    before = general;
    print_finder(id, member(id, i));
  }
}

static void print_struct(int id)
{
  struct text doc = {"", 0};
  text_add_doc(&doc, types[id].row);
  putchar('\n');
  print_comment("", doc.at);
  printf("struct clx_%s {\n  clx_resource self;\n", singular(id));
  for (int i = 0; i < types[id].count; i++)
    print_member(member(id, i));
  printf("};\n");
  print_finders(id);
}

/* Prints NAME in upper case. */
static void print_upper(const char *name)
{
  for (; *name != '\0'; name++)
    putchar(toupper((unsigned char)*name));
}

static void print_header_top(void)
{
  printf(
      "/* clx/resources.h - one struct per resource type of Commerce Layer.\n"
      " *\n * " GENERATED "\n *\n"
      " * What holds for all of them:\n *\n"
      " * - Read-only; they live as long as their document. Later versions add members at the\n"
      " *   end: never copy one, embed one or take its size.\n"
      " * - Members have their JSON names; names that are keywords in C or C++ end with '_'.\n"
      " * - NULL, zero and false stand for what was null, not sent or left out as drifted.\n"
      " *   clx_get tells which; clx_endpoint_needs refuses requests without the members that\n"
      " *   a handler counts on.\n"
      " * - `*_cents` are integers in minor units of the currency, whole units where it has\n"
      " *   none (JPY, HUF). `*_float` and `formatted_*` show the same amount: not for sums.\n"
      " * - `*_at` and other times are ISO 8601 in UTC with milliseconds.\n"
      " * - \"JSON object as text\" and \"JSON array as text\" are checked; see clx/json.h.\n"
      " * - \"In the API from 2026-05 on\" or \"up to 2017-08\" tells which versions of the API\n"
      " *   have it, as far as is known. 2017-08 is the default.\n"
      " * - \"One of\" lists the values known today. Others come through as they are.\n"
      " * - A to-one member is NULL unless its resource was sent; clx_relationship_get has its\n"
      " *   identifier. Of several types: look at type_id, then cast or use clx_as.\n"
      " * - A to-many member says in `state` whether it was sent: CLX_NOT_LOADED and the like.\n"
      " */\n"
      "#ifndef CLX_RESOURCES_H\n#define CLX_RESOURCES_H\n\n"
      "#include <stdbool.h>\n#include <stdint.h>\n\n#include <clx/document.h>\n\n"
      "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
}

static void print_type_numbers(void)
{
  printf("/* Numbers of the types; they never change. */\n#define CLX_TYPE_UNKNOWN 0\n");
  for (int id = 1; id <= type_count; id++) {
    printf("#define CLX_TYPE_");
    print_upper(plural(id));
    printf(" %d\n", id);
  }
}

static void print_header(void)
{
  print_header_top();
  print_type_numbers();
  putchar('\n');
  for (int id = 1; id <= type_count; id++)
    printf("typedef struct clx_%s clx_%s;\n", singular(id), singular(id));
  printf("\n/* To-many lists: the resources that were sent, in the order of their ids. */\n");
  for (int id = 1; id <= type_count; id++)
    printf("typedef struct clx_%s {\n  const clx_%s *const *at;\n  uint32_t count;\n"
           "  uint32_t state;\n} clx_%s;\n",
           plural(id), singular(id), plural(id));
  for (int id = 1; id <= type_count; id++)
    print_struct(id);
  printf("\n#ifdef __cplusplus\n}\n#endif\n#endif\n");
}

/* -------- gen test -------- */

/* For each type the pieces of a document with a value of its own for each member, and a function
 * that reads the members from the struct. A value holds the member's number, from 1. A boolean
 * cannot: its piece is '?' and its turn among the booleans, and the test sends several patterns.
 * Relationships lead to resources "a<number>" and, for to-many, "b<number>". */

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

static void print_test(void)
{
  printf("/* Made by lib/schema/gen.c from the .def files of lib/schema. */\n");
  for (int id = 1; id <= type_count; id++) {
    print_body(id);
    print_check(id);
  }
  printf("\nstatic const struct member_case member_cases[] = {\n");
  for (int id = 1; id <= type_count; id++)
    printf("  {\"%s\", %d, %s_body, %s_check},\n", plural(id), id, plural(id), plural(id));
  printf("};\n");
}

/* -------- gen status -------- */

static void print_status(void)
{
  printf(
      "/* clx/status.h - every status of the library.\n *\n"
      " * GENERATED from lib/base/status.def by lib/schema/gen.c; do not edit; `make schema`. */\n"
      "#ifndef CLX_STATUS_H\n#define CLX_STATUS_H\n\n");
  for (size_t i = 0; i < STATUS_COUNT; i++)
    printf("#define %-24s %3d /* %s (HTTP %d) */\n", statuses[i].name, statuses[i].number,
           statuses[i].message, statuses[i].http);
  printf("\n#endif\n");
}

int main(int argc, char **argv)
{
  const char *what = argc == 2 ? argv[1] : "";
  if (!rows_are_good() || !statuses_are_good())
    return 1;
  if (strcmp(what, "header") == 0)
    print_header();
  else if (strcmp(what, "tables") == 0)
    print_tables();
  else if (strcmp(what, "status") == 0)
    print_status();
  else if (strcmp(what, "types") == 0)
    print_typescript();
  else if (strcmp(what, "test") == 0)
    print_test();
  else
    error("usage", "gen", "header|tables|status|types|test");
  return error_count > 0 || fflush(stdout) != 0 || ferror(stdout);
}
