/* gen header: include/clx/resources.h, one struct per type. */
#include "schema/gen/gen.h"

#include <ctype.h>
#include <string.h>

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

/* The comment stands after the member where it fits, else above it. */
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
  printf("/* clx/resources.h - one struct per resource type of Commerce Layer.\n"
         " *\n * " GENERATED "\n *\n"
         " * What holds for all of them:\n *\n"
         " * - Read-only; they live as long as their document. Later versions add members at the\n"
         " *   end: never copy one, embed one or take its size.\n"
         " * - Members have their JSON names; names that are keywords in C or C++ end with '_'.\n"
         " * - NULL, zero and false stand for what was null, not sent or left out as drifted.\n"
         " *   clx_get says which; clx_endpoint_needs refuses requests without the members that\n"
         " *   a handler counts on.\n"
         " * - `*_cents` are integers in minor units of the currency, whole units where it has\n"
         " *   none (JPY, HUF). `*_float` and `formatted_*` show the same amount: not for sums.\n"
         " * - `*_at` and other times are ISO 8601 in UTC with milliseconds.\n"
         " * - \"JSON object as text\" and \"JSON array as text\" are checked; see clx/json.h.\n"
         " * - \"In the API from 2026-05 on\" or \"up to 2017-08\" says which versions of the API\n"
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

void print_header(void)
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
