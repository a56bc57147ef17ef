/* gen tables: lib/schema/tables.c, with the names, the members, the hash tables of names and the
 * types. */
#include "schema/gen/gen.h"

#include <string.h>

#include "schema/hash.h"

#define TABLE_SLOTS 1024 /* that a hash leads to, at most, in a table of names */
#define TABLE_READS 16   /* of slots in one look-up, at most */
#define POOL_MAX    (2 * ROWS_MAX + 1)

static const char *const tables_kind[] = {"",     "TEXT",    "TEXT",   "TIME",  "INTEGER",
                                          "REAL", "BOOLEAN", "OBJECT", "ARRAY", "ONE",
                                          "ONE",  "MANY",    "MANY",   ""};

/* -------- names -------- */

/* The pool: each text once, by the order of first use, with a quote before it. Offset 0 is "". */
static const char *pool_texts[POOL_MAX] = {""};
static unsigned pool_offsets[POOL_MAX];
static int pool_count = 1;
static unsigned pool_size = 2;

static unsigned pool_offset(const char *text)
{
  for (int i = 0; i < pool_count; i++)
    if (strcmp(pool_texts[i], text) == 0)
      return pool_offsets[i];
  pool_texts[pool_count] = text;
  pool_offsets[pool_count++] = pool_size;
  pool_size += (unsigned)strlen(text) + 2;
  return pool_offsets[pool_count - 1];
}

static unsigned values_offset(const struct row *row)
{
  return row_is_typed(row) ? 0 : pool_offset(row->extra);
}

/* One text of the pool as characters: one literal would be longer than C compilers must take. */
static void print_text(unsigned offset, const char *text)
{
  printf("  /* %u %.80s */\n  %s", offset, text, offset > 0 ? "'\"'," : "");
  for (size_t i = 0; text[i] != '\0'; i++)
    printf("%s'%c',", i % 24 == 0 && i > 0 ? "\n  " : "", text[i]);
  printf("0,\n");
}

static void print_pool(void)
{
  printf("/* Names, and lists \"a|b|c\" of values or targets; in front of each its offset. */\n"
         "const char clx__names[] = {\n");
  for (int i = 0; i < pool_count; i++)
    print_text(pool_offsets[i], pool_texts[i]);
  printf("  /* room to read two blocks at the last name */\n"
         "  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,\n"
         "  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,\n};\n");
}

/* -------- members -------- */

/* A row that is too long for one line goes on in a second. */
static void print_field(int id, const struct row *row)
{
  bool typed = row_is_typed(row);
  struct text start = {"", 0};
  struct text rest = {"", 0};
  text_add(&start, "  {%u, AT(%s, %s%s),", pool_offset(row->name), singular(id), row->name,
           mark(row->name));
  text_add(&rest, "%u, CLX_KIND_%s, %d, %d, %u, %d},", (unsigned)strlen(row->name),
           tables_kind[row->kind], typed ? type_find(row->extra) : 0, id, values_offset(row),
           shown_find(id, row) != NULL);
  if (typed)
    text_add(&rest, " /* %s */", row->extra);
  printf("%s%s%s\n", start.at, start.len + rest.len >= LINE_WIDTH ? "\n   " : " ", rest.at);
}

static void print_fields(void)
{
  printf("\n/* name, offset, name_len, kind, target, owner, values, shown */\n"
         "const struct clx__field clx__fields[] = {\n");
  for (int id = 1; id <= type_count; id++) {
    printf("  /* %s, from %d */\n", plural(id), types[id].first);
    for (int i = 0; i < types[id].count; i++)
      print_field(id, member(id, i));
  }
  printf("};\n");
}

/* -------- hash tables -------- */

/* The hash table of one type's members, or for id 0 of all types. A slot holds the number of a
 * name, from 1, or 0. The slots behind the last that a hash leads to end with an empty one, so that
 * a look-up only ever goes on to the next. */
struct table {
  int first; /* of its slots, among those of all members */
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
    error(id == 0 ? "all.def" : plural(id), "has more names than gen.c has slots", "");
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

/* The unknown type has two empty slots, in front of all others. */
static void tables_make(void)
{
  int first = 2;
  for (int id = 0; id <= type_count; id++) {
    table_make(id);
    tables[id].first = id == 0 ? 0 : first;
    first += id == 0 ? 0 : tables[id].count;
  }
  if (first > UINT16_MAX)
    error("gen.c", "the slots of all members are too many for their numbers", "");
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
  printf("};\n\nconst struct clx__table clx__type_table = {%d, %d, %d};\n", tables[0].first,
         64 - tables[0].bits, tables[0].seed);
}

/* -------- order -------- */

/* Which member is expected behind which: attributes and relationships, each in the order of
 * declaration, and behind the last one the first. So an attribute never expects a relationship. */
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

static void print_types(void)
{
  printf("\n/* name, singular, id, size, field_count, name_len, singular_len, fields,\n"
         " * table: first slot, shift, seed */\n"
         "const struct clx_type clx__types[] = {\n"
         "  {0, 0, 0, sizeof(clx_resource), 0, 0, 0, 0, {0, 63, 0}},\n");
  for (int id = 1; id <= type_count; id++)
    printf("  {%u, %u, %d, sizeof(struct clx_%s), %d, %u, %u, %d, {%d, %d, %d}},\n",
           pool_offset(plural(id)), pool_offset(singular(id)), id, singular(id), types[id].count,
           (unsigned)strlen(plural(id)), (unsigned)strlen(singular(id)), types[id].first,
           tables[id].first, 64 - tables[id].bits, tables[id].seed);
  printf("};\n");
}

/* -------- all -------- */

void print_tables(void)
{
  const struct type *last = &types[type_count];
  for (int id = 1; id <= type_count; id++) {
    (void)pool_offset(plural(id));
    (void)pool_offset(singular(id));
    for (int i = 0; i < types[id].count; i++) {
      (void)pool_offset(member(id, i)->name);
      (void)values_offset(member(id, i));
    }
  }
  tables_make();
  if (error_count > 0)
    return;
  printf("/* " GENERATED " */\n#include \"schema/field.h\"\n\n#include <clx/resources.h>\n\n");
  print_pool();
  printf("\n#define AT(type, member) offsetof(struct clx_##type, member)\n");
  print_fields();
  printf("\n#undef AT\n");
  print_tables_of_names();
  print_orders();
  print_types();
  printf("\nconst uint16_t clx__type_count = %d;\nconst uint32_t clx__field_count = %d;\n",
         type_count, last->first + last->count);
}
