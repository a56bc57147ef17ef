/* Resources and their members, with the small setters that the other steps use. */
#include <stdarg.h>
#include <string.h>

#include "sample.h"

#define NAME_MAX_LEN 128

void *world_alloc(struct world *world, size_t size)
{
  void *memory = clx_arena_alloc(world->arena, size);
  if (memory == NULL)
    tool_no_memory();
  memset(memory, 0, size);
  return memory;
}

const char *world_print(struct world *world, const char *format, ...)
{
  char text[512];
  va_list list;
  va_start(list, format);
  int len = vsnprintf(text, sizeof text, format, list);
  va_end(list);
  if (len < 0 || (size_t)len >= sizeof text)
    tool_die("a text of the sample is too long");
  char *copy = world_alloc(world, (size_t)len + 1);
  memcpy(copy, text, (size_t)len + 1);
  return copy;
}

/* splitmix64: every seed is good, and the same seed gives the same document everywhere. */
static uint64_t world_next(struct world *world)
{
  uint64_t z = world->random += UINT64_C(0x9E3779B97F4A7C15);
  z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
  return z ^ (z >> 31);
}

uint32_t world_random(struct world *world, uint32_t below)
{
  return (uint32_t)((world_next(world) >> 32) * below >> 32);
}

const char *world_word(struct world *world, const char *alphabet, uint32_t len)
{
  uint32_t letters = (uint32_t)strlen(alphabet);
  char *word = world_alloc(world, len + 1u);
  for (uint32_t i = 0; i < len; i++)
    word[i] = alphabet[world_random(world, letters)];
  return word;
}

struct shape *shape_of(struct world *world, const clx_type *type)
{
  uint32_t id = clx_type_id(type);
  if (world->shapes[id] != NULL)
    return world->shapes[id];
  struct shape *shape = world_alloc(world, sizeof *shape);
  clx_field *fields = world_alloc(world, clx_type_field_count(type) * sizeof *fields);
  shape->type = type;
  shape->fields = fields;
  while (shape->count < clx_type_field_count(type) &&
         clx_type_field(type, shape->count, &fields[shape->count]) == CLX_OK)
    shape->count++;
  world->shapes[id] = shape;
  return shape;
}

struct node *node_new(struct world *world, const char *name)
{
  const clx_type *type = clx_type_find(name);
  if (type == NULL)
    tool_die("the schema has no %s", name);
  struct node *node = world_alloc(world, sizeof *node);
  node->shape = shape_of(world, type);
  node->members = world_alloc(world, node->shape->count * sizeof *node->members);
  node->id = world_word(world, LETTERS, 10);
  if (world->last == NULL)
    world->first = node;
  else
    world->last->next = node;
  world->last = node;
  node->serial = world->node_count++;
  return node;
}

struct node *node_first(const struct world *world, uint32_t type_id)
{
  struct node *node = world->first;
  while (node != NULL && node_type_id(node) != type_id)
    node = node->next;
  return node;
}

uint32_t node_type_id(const struct node *node)
{
  return clx_type_id(node->shape->type);
}

bool field_is_relationship(const clx_field *field)
{
  return field->kind == CLX_KIND_ONE || field->kind == CLX_KIND_MANY;
}

/* The offset in the struct tells members apart as well as the name, and compares faster. */
struct member *node_member(const struct node *node, const char *name)
{
  clx_field found;
  if (clx_type_field_find(node->shape->type, name, &found) != CLX_OK)
    return NULL;
  for (uint32_t i = 0; i < node->shape->count; i++)
    if (node->shape->fields[i].offset == found.offset)
      return &node->members[i];
  return NULL;
}

static void node_set(struct node *node, const char *name, uint8_t form, const char *text)
{
  struct member *member = node_member(node, name);
  if (member == NULL)
    return;
  member->form = text == NULL ? FORM_RAW : form;
  member->text = text == NULL ? "null" : text;
}

void node_text(struct node *node, const char *name, const char *text)
{
  node_set(node, name, FORM_TEXT, text);
}

void node_raw(struct node *node, const char *name, const char *json)
{
  node_set(node, name, FORM_RAW, json);
}

void node_number(struct world *world, struct node *node, const char *name, int64_t number)
{
  node_raw(node, name, world_print(world, "%lld", (long long)number));
}

/* -------- amounts -------- */

/* What the library says of an amount; sample_currency has asked it for the currency before. */
static void money_good(int status)
{
  if (status != CLX_OK)
    tool_die("an amount of the sample: %s", clx_status_message(status));
}

/* An amount in major units as Ruby prints a float: at least one decimal, no zeros behind. */
static const char *money_float(struct world *world, int64_t cents)
{
  char text[CLX_MONEY_TEXT];
  money_good(clx_money_number(cents, world->locale.currency, text, sizeof text));
  return world_print(world, "%s%s", text, strchr(text, '.') == NULL ? ".0" : "");
}

/* Copies the digits of whole units in groups of three, from the right, with a NUL. */
static void money_groups(char *to, const char *digits, size_t len, char thousands)
{
  for (size_t i = 0; i < len; i++) {
    if (i > 0 && (len - i) % 3 == 0)
      *to++ = thousands;
    *to++ = digits[i];
  }
  *to = '\0';
}

static const char *money_text(struct world *world, int64_t cents)
{
  const struct locale *locale = &world->locale;
  char text[CLX_MONEY_TEXT];
  char whole[2 * CLX_MONEY_TEXT];
  money_good(clx_money_text(cents, locale->currency, text, sizeof text));
  const char *digits = text + (cents < 0 ? 1 : 0);
  size_t len = strcspn(digits, ".");
  money_groups(whole, digits, len, locale->thousands);
  if (digits[len] == '.')
    *strchr(text, '.') = locale->decimal;
  return world_print(world, "%s%s%s%s%s", cents < 0 ? "-" : "",
                     locale->symbol_last ? "" : locale->symbol, whole, digits + len,
                     locale->symbol_last ? locale->symbol : "");
}

static void node_amount(struct node *node, const char *base, const char *cents, const char *number,
                        const char *text)
{
  char name[NAME_MAX_LEN];
  snprintf(name, sizeof name, "%s_cents", base);
  node_raw(node, name, cents);
  snprintf(name, sizeof name, "%s_float", base);
  node_raw(node, name, number);
  snprintf(name, sizeof name, "formatted_%s", base);
  node_text(node, name, text);
}

void node_money(struct world *world, struct node *node, const char *base, int64_t cents)
{
  node_amount(node, base, world_print(world, "%lld", (long long)cents), money_float(world, cents),
              money_text(world, cents));
}

void node_no_money(struct node *node, const char *base)
{
  node_amount(node, base, NULL, NULL, NULL);
}

/* -------- times -------- */

/* Year, month and day of a number of days since 1970, by the usual count of 400-year eras that
 * begin on the first of March. Days from 1970 on only. */
static void time_date(int64_t days, int *year, int *month, int *day)
{
  int64_t from = days + 719468;
  int64_t era = from / 146097;
  int64_t of_era = from % 146097;
  int64_t years = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int64_t of_year = of_era - (365 * years + years / 4 - years / 100);
  int64_t months = (5 * of_year + 2) / 153;
  *day = (int)(of_year - (153 * months + 2) / 5 + 1);
  *month = (int)(months < 10 ? months + 3 : months - 9);
  *year = (int)(years + era * 400 + (*month <= 2 ? 1 : 0));
}

void node_time(struct world *world, struct node *node, const char *name, int64_t ago_ms)
{
  int64_t at = world->now - ago_ms;
  int64_t ms = at % 86400000;
  int year, month, day;
  time_date(at / 86400000, &year, &month, &day);
  node_text(node, name,
            world_print(world, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", year, month, day,
                        (int)(ms / 3600000), (int)(ms / 60000 % 60), (int)(ms / 1000 % 60),
                        (int)(ms % 1000)));
}

/* -------- links -------- */

void node_links(struct node *node, const char *name, struct node **at, uint32_t count)
{
  struct member *member = node_member(node, name);
  if (member == NULL)
    return;
  member->at = at;
  member->count = count;
  member->linked = true;
}

void node_link(struct world *world, struct node *node, const char *name, struct node *target)
{
  struct node **at = NULL;
  if (target != NULL) {
    at = world_alloc(world, sizeof *at);
    at[0] = target;
  }
  node_links(node, name, at, target != NULL ? 1 : 0);
}
