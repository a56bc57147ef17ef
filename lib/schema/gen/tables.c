/* gen tables: lib/schema/tables.c, with the names, the members, the hash tables of names and the
 * types. */
#include "schema/gen/gen.h"

#include <string.h>

#include "schema/hash.h"

#define TABLE_SLOTS  1024 /* that a hash leads to, at most, in a table of names */
#define TABLE_READS  16   /* of slots in one look-up, at most */
#define SLOTS_BEFORE 2    /* those of the unknown type, in front of all others */
#define POOL_MAX     (2 * ROWS_MAX + 1)

static const char *const tables_kind[] = {"",     "TEXT",    "TEXT",   "TIME",  "INTEGER",
                                          "REAL", "BOOLEAN", "OBJECT", "ARRAY", "ONE",
                                          "ONE",  "MANY",    "MANY",   ""};

/* -------- names -------- */

/* The pool: each text once, by the order of first use, with a quote before it. What is printed names
 * the texts and leaves their offsets to the compiler, so that a new one changes no other line. */
struct pool_text {
  const char *text;
  const struct row *list; /* whose list it is; NULL: a name */
};

static struct pool_text pool[POOL_MAX];
static int pool_count;

static const struct pool_text *pool_find(const char *text)
{
  for (int i = 0; i < pool_count; i++)
    if (strcmp(pool[i].text, text) == 0)
      return &pool[i];
  return NULL;
}

static void pool_add(const char *text, const struct row *list)
{
  if (pool_find(text) == NULL)
    pool[pool_count++] = (struct pool_text){text, list};
}

static bool has_values(const struct row *row)
{
  return !row_is_typed(row) && row->extra[0] != '\0';
}

static void pool_fill(void)
{
  for (int id = 1; id <= type_count; id++) {
    pool_add(plural(id), NULL);
    pool_add(singular(id), NULL);
    for (int i = 0; i < types[id].count; i++) {
      const struct row *row = member(id, i);
      pool_add(row->name, NULL);
      if (has_values(row))
        pool_add(row->extra, row);
    }
  }
}

/* The text's member of struct names: n_quantity, or v_order_status for a list. */
static void text_add_pool(struct text *text, const struct pool_text *entry)
{
  if (entry->list == NULL)
    text_add(text, "n_%s", entry->text);
  else
    text_add(text, "v_%s_%s", row_type(entry->list)->extra, entry->list->name);
}

/* What the compiler makes the text's offset of. */
static void text_add_offset(struct text *text, const char *of)
{
  text_add(text, "TEXT(");
  text_add_pool(text, pool_find(of));
  text_add(text, ")");
}

/* One text of the pool as characters: one literal would be longer than C compilers must take. */
static void print_text(const char *text)
{
  printf("  /* %.80s */\n  '\"',", text);
  for (size_t i = 0; text[i] != '\0'; i++)
    printf("%s'%c',", i % 24 == 0 && i > 0 ? "\n  " : "", text[i]);
  printf("0,\n");
}

#define NAME_ROOM 32 /* CLX__NAME_ROOM */

static void print_pool(void)
{
  printf("/* Names, and lists \"a|b|c\" of values or targets. */\n"
         "const char clx__names[] = {\n  0,\n");
  for (int i = 0; i < pool_count; i++)
    print_text(pool[i].text);
  printf("  /* room to read two blocks at the last name */\n");
  for (int i = 0; i < NAME_ROOM; i++)
    printf("%s0,%s", i % 16 == 0 ? "  " : "", i % 16 == 15 ? "\n" : "");
  printf("};\n");
}

static void print_places(void)
{
  printf("\n/* The same as places: of each text its bytes, with the quote and the NUL. */\n"
         "struct names {\n  char none[1];\n");
  for (int i = 0; i < pool_count; i++) {
    struct text name = {"", 0};
    text_add_pool(&name, &pool[i]);
    printf("  char %s[%u];\n", name.at, (unsigned)strlen(pool[i].text) + 2);
  }
  printf(
      "  char room[%d];\n};\n\n"
      "_Static_assert(sizeof(struct names) == sizeof clx__names, \"each text has its place\");\n",
      NAME_ROOM);
}

static void print_parts(const char *what, int before, int (*count)(int))
{
  printf("\nstruct %s {\n", what);
  if (before > 0)
    printf("  char none[%d];\n", before);
  for (int id = 1; id <= type_count; id++)
    printf("  char n_%s[%d];\n", plural(id), count(id));
  printf("};\n");
}

/* -------- members -------- */

/* A row that is too long for one line goes on in a second. */
static void print_field(int id, const struct row *row)
{
  bool typed = row_is_typed(row);
  struct text start = {"", 0};
  struct text rest = {"", 0};
  text_add(&start, "  {");
  text_add_offset(&start, row->name);
  text_add(&start, ", AT(%s, %s%s),", singular(id), row->name, mark(row->name));
  text_add(&rest, "%u, CLX_KIND_%s, %d, %d, ", (unsigned)strlen(row->name), tables_kind[row->kind],
           typed ? type_find(row->extra) : 0, id);
  if (has_values(row))
    text_add_offset(&rest, row->extra);
  else
    text_add(&rest, "0");
  text_add(&rest, ", CLX_PERSONAL_%s, %d},", is_attribute(row) ? personal_find(id, row) : "NONE",
           shown_find(id, row) != NULL);
  if (typed)
    text_add(&rest, " /* %s */", row->extra);
  printf("%s%s%s\n", start.at, start.len + rest.len >= LINE_WIDTH ? "\n   " : " ", rest.at);
}

static void print_fields(void)
{
  printf("\n/* name, offset, name_len, kind, target, owner, values, personal, shown */\n"
         "const struct clx__field clx__fields[] = {\n");
  for (int id = 1; id <= type_count; id++) {
    printf("  /* %s */\n", plural(id));
    for (int i = 0; i < types[id].count; i++)
      print_field(id, member(id, i));
  }
  printf("};\n");
}

/* -------- hash tables -------- */

/* The hash table of one type's members, or for id 0 of all types. A slot holds the number of a
 * name, from 1, or 0. The slots after the last that a hash leads to end with an empty one, so that
 * a look-up only ever goes on to the next. */
struct table {
  int seed;
  int bits;    /* 2 to their power are the slots that a hash leads to */
  int count;   /* of slots */
  int longest; /* the most slots that one look-up reads */
  int reads;   /* of slots in all look-ups: one of each name and one from each slot */
  int slots[2 * TABLE_SLOTS];
};

static struct table tables[TYPES_MAX + 1]; /* index = type id */

static int table_names(int id)
{
  return id == 0 ? type_count : types[id].count;
}

static const char *table_name(int id, int number)
{
  return id == 0 ? plural(number) : member(id, number - 1)->name;
}

static int table_slot(const struct table *table, const char *name)
{
  struct clx__ends ends = clx__hash_ends(name, strlen(name));
  return (int)(clx__hash(&ends, (unsigned)table->seed) >> (64 - table->bits));
}

/* Reads the slots from this one to the first empty one, whose number it returns. */
static int table_walk(struct table *table, int slot)
{
  int start = slot;
  while (table->slots[slot] != 0)
    slot++;
  table->reads += slot + 1 - start;
  if (slot + 1 - start > table->longest)
    table->longest = slot + 1 - start;
  if (slot + 1 > table->count)
    table->count = slot + 1;
  return slot;
}

static struct table table_with(int id, int bits, int seed)
{
  struct table table = {.seed = seed, .bits = bits};
  for (int number = 1; number <= table_names(id); number++)
    table.slots[table_walk(&table, table_slot(&table, table_name(id, number)))] = number;
  for (int slot = 0; slot < 1 << bits; slot++)
    (void)table_walk(&table, slot);
  return table;
}

/* At most a third of the slots are taken. Of all seeds the one with the shortest look-ups. */
static void table_make(int id)
{
  int bits = 1;
  while (1 << bits < 3 * table_names(id))
    bits++;
  if (1 << bits > TABLE_SLOTS) {
    error(id == 0 ? "all.def" : plural(id), "has more names than gen has slots", "");
    return;
  }
  tables[id] = table_with(id, bits, 0);
  for (int seed = 1; seed <= UINT8_MAX; seed++) {
    struct table other = table_with(id, bits, seed);
    if (other.longest < tables[id].longest ||
        (other.longest == tables[id].longest && other.reads < tables[id].reads))
      tables[id] = other;
  }
  if (tables[id].longest > TABLE_READS)
    error(id == 0 ? "all.def" : plural(id), "has a look-up that reads too many slots", "");
}

static void tables_make(void)
{
  int count = SLOTS_BEFORE;
  for (int id = 0; id <= type_count; id++) {
    table_make(id);
    count += id == 0 ? 0 : tables[id].count;
  }
  if (count > UINT16_MAX)
    error("gen", "the slots of all members are too many for their numbers", "");
}

static void print_slots(int id)
{
  printf("  /* %s */", id == 0 ? "types" : plural(id));
  for (int i = 0; i < tables[id].count; i++)
    printf("%s%d,", i % 20 == 0 ? "\n  " : " ", tables[id].slots[i]);
  putchar('\n');
}

static void print_tables_of_names(void)
{
  printf("\nconst uint8_t clx__field_slots[] = {\n  0, 0,\n");
  for (int id = 1; id <= type_count; id++)
    print_slots(id);
  printf("};\n\nconst uint16_t clx__type_slots[] = {\n");
  print_slots(0);
  printf("};\n\nconst struct clx__table clx__type_table = {0, %d, %d};\n", 64 - tables[0].bits,
         tables[0].seed);
}

/* -------- order -------- */

/* Which member is expected after which: attributes and relationships, each in the order of
 * declaration, and after the last one the first. So an attribute never expects a relationship. */
static void order_make(int id, int next[])
{
  int last[2] = {0, 1};
  next[0] = next[1] = UINT8_MAX;
  for (int i = 0; i < types[id].count; i++) {
    bool relationship = !is_attribute(member(id, i));
    next[last[relationship]] = i;
    last[relationship] = 2 + i;
  }
  next[last[0]] = next[0];
  next[last[1]] = next[1];
}

static void print_orders(void)
{
  printf("\nconst uint8_t clx__field_orders[] = {\n  255, 255,\n");
  for (int id = 1; id <= type_count; id++) {
    int next[2 + MEMBERS_MAX];
    order_make(id, next);
    printf("  /* %s */", plural(id));
    for (int i = 0; i < 2 + types[id].count; i++)
      printf("%s%d,", i % 20 == 0 ? "\n  " : " ", next[i]);
    putchar('\n');
  }
  printf("};\n");
}

/* -------- types -------- */

static void print_type(int id)
{
  struct text text = {"", 0};
  text_add(&text, "  {");
  text_add_offset(&text, plural(id));
  text_add(&text, ", ");
  text_add_offset(&text, singular(id));
  text_add(&text, ", %d, sizeof(struct clx_%s),\n   %d, %u, %u, offsetof(struct fields, n_%s),", id,
           singular(id), types[id].count, (unsigned)strlen(plural(id)),
           (unsigned)strlen(singular(id)), plural(id));
  printf("%s\n   {offsetof(struct slots, n_%s), %d, %d}},\n", text.at, plural(id),
         64 - tables[id].bits, tables[id].seed);
}

static void print_types(void)
{
  printf("\n/* name, singular, id, size, field_count, name_len, singular_len, fields,\n"
         " * table: first slot, shift, seed */\n"
         "const struct clx_type clx__types[] = {\n"
         "  {0, 0, 0, sizeof(clx_resource), 0, 0, 0, 0, {0, 63, 0}},\n");
  for (int id = 1; id <= type_count; id++)
    print_type(id);
  printf("};\n");
}

/* -------- all -------- */

static int type_fields(int id)
{
  return types[id].count;
}

static int type_slots(int id)
{
  return tables[id].count;
}

void print_tables(void)
{
  pool_fill();
  tables_make();
  if (error_count > 0)
    return;
  printf("/* " GENERATED " */\n#include \"schema/field.h\"\n\n#include <clx/resources.h>\n\n");
  print_pool();
  print_places();
  printf(
      "\n/* How many members and slots each type has, which says where those of a type start. */");
  print_parts("fields", 0, type_fields);
  print_parts("slots", SLOTS_BEFORE, type_slots);
  printf("\n#define AT(type, member) offsetof(struct clx_##type, member)\n"
         "#define TEXT(name)       (offsetof(struct names, name) + 1)\n");
  print_fields();
  printf("\n#undef AT\n");
  print_tables_of_names();
  print_orders();
  print_types();
  printf("\n#undef TEXT\n"
         "\nconst uint16_t clx__type_count = %d;\n"
         "const uint32_t clx__field_count = sizeof(struct fields);\n",
         type_count);
}
