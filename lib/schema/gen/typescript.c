/* gen types: the resources as types of TypeScript. */
#include "schema/gen/gen.h"

#include <ctype.h>
#include <string.h>

/* What the docs say in the words of C, and what of it is so in JavaScript: null is null there, and
 * JSON is parsed. Longer ones first. */
static const char *const interface_words[][2] = {
    {"Zero also when null, no limit, and for a label", "Null for no limit and for a label"},
    {"Zero also when null, as when", "Null as when"},
    {"Zero also when null: ", "Null: "},
    {"Zero also when null.", "May be null."},
    {"False also when null.", "May be null."},
    {"Zero also when there is no limit.", "Null when there is no limit."},
    {"Zero also when not geocoded.", "Null when not geocoded."},
    {"; zero also when none is set.", "; null when none is set."},
    {"; zero also when null.", "; may be null."},
    {"; zero also when there is", "; null when there is"},
    {"or zero when free or null", "or zero when free"},
    {"JSON object as text", "JSON object"},
    {"JSON array as text", "JSON array"},
    {": see clx/money.h", ""},
    {"NULL", "null"},
};

/* Prints words of C as words of JavaScript. */
static void print_words(const char *words)
{
  while (*words != '\0') {
    size_t i = 0;
    while (i < sizeof interface_words / sizeof interface_words[0] &&
           strncmp(words, interface_words[i][0], strlen(interface_words[i][0])) != 0)
      i++;
    if (i == sizeof interface_words / sizeof interface_words[0]) {
      putchar(*words++);
      continue;
    }
    printf("%s", interface_words[i][1]);
    words += strlen(interface_words[i][0]);
  }
}

/* What a row says; of a member that says nothing its type is enough. */
static void print_interface_doc(const char *indent, const struct row *row)
{
  struct text doc = {"", 0};
  int len = (int)doc_len(row);
  const struct row *general = row_general(row);
  if (len > 0 || default_doc(row) != docs_by_kind[row->kind])
    text_add(&doc, "%.*s", len > 0 ? len : INT_MAX, len > 0 ? row->doc : default_doc(row));
  if (general != NULL)
    text_add(&doc, " Mostly not sent: `%s` is.", general->name);
  if (*doc_mark(row) != '\0')
    text_add(&doc, " %s", doc_mark(row));
  if (doc.len == 0)
    return;
  printf("%s/** ", indent);
  print_words(doc.at + (doc.at[0] == ' '));
  printf(" */\n");
}

/* customer_address: CustomerAddress. */
static void print_interface_name(const char *name)
{
  bool first = true;
  for (; *name != '\0'; name++) {
    if (*name == '_')
      first = true;
    else
      putchar(first ? toupper((unsigned char)*name) : *name);
    first = *name == '_';
  }
}

/* The targets of a relationship, or the values of a text, with " | " between them. */
static void print_interface_list(const struct row *row)
{
  char entry[NAME_SIZE];
  const char *between = "";
  for (const char *list = row->extra; list_take(&list, entry); between = " | ") {
    printf("%s", between);
    if (is_attribute(row))
      printf("\"%s\"", entry);
    else
      print_interface_name(singular(type_find(entry)));
  }
}

/* Texts have values that are known, and others. */
static void print_interface_value(const struct row *row)
{
  static const char *const values[] = {"",       "string",  "",           "string",   "number",
                                       "number", "boolean", "JsonObject", "JsonArray"};
  if (is_attribute(row) && row->kind != ROW_ENUM) {
    printf("%s", values[row->kind]);
    return;
  }
  printf("%s", row->kind == ROW_MANY_OF ? "readonly (" : row->kind == ROW_MANY ? "readonly " : "");
  print_interface_list(row);
  printf("%s", row->kind == ROW_ENUM      ? " | (string & {})"
               : row->kind == ROW_MANY_OF ? ")[]"
               : row->kind == ROW_MANY    ? "[]"
                                          : "");
}

/* Types with an attribute of that name exist: the JSON:API type is what `type` gives. */
static bool interface_hides(const struct row *row)
{
  return strcmp(row->name, "type") == 0 || strcmp(row->name, "id") == 0;
}

static void print_interface_member(const struct row *row)
{
  if (interface_hides(row))
    return;
  print_interface_doc("  ", row);
  printf("  readonly %s?: ", row->name);
  print_interface_value(row);
  printf("%s;\n", row->kind == ROW_MANY || row->kind == ROW_MANY_OF ? "" : " | null");
}

static void print_interface(int id)
{
  putchar('\n');
  print_interface_doc("", types[id].row);
  printf("export interface ");
  print_interface_name(singular(id));
  printf(" extends Resource {\n  readonly type: \"%s\";\n", plural(id));
  for (int i = 0; i < types[id].count; i++)
    print_interface_member(member(id, i));
  printf("}\n");
}

void print_typescript(void)
{
  printf(
      "// " GENERATED "\n"
      "//\n"
      "// Members have their JSON names. undefined: not sent, or its resource was not included;\n"
      "// null: sent as null. `*_cents` are whole numbers in minor units of the currency.\n\n"
      "import type { JsonArray, JsonObject, Resource } from \"./index.js\";\n");
  for (int id = 1; id <= type_count; id++)
    print_interface(id);
  printf("\n/** All types by their JSON:API names. */\nexport interface Resources {\n");
  for (int id = 1; id <= type_count; id++) {
    printf("  %s: ", plural(id));
    print_interface_name(singular(id));
    printf(";\n");
  }
  printf("}\n\n/** A resource of any type: ask its `type`. */\n"
         "export type AnyResource = Resources[keyof Resources];\n");
}
