/* Whole documents at random. */
#include "generate.h"

#include <clx/document.h>
#include <clx/resources.h>

#include <string.h>

/* -------- types and ids -------- */

const char *generate_type_name(unsigned type)
{
  const clx_type *known = clx_type_at(type);
  return known ? clx_type_name(known) : "spaceships";
}

/* Mostly the types of orders; 0 for one that has no struct. */
static unsigned generate_type(struct generator *generator)
{
  static const unsigned usual[] = {CLX_TYPE_ORDERS,    CLX_TYPE_LINE_ITEMS, CLX_TYPE_LINE_ITEMS,
                                   CLX_TYPE_SKUS,      CLX_TYPE_ADDRESSES,  CLX_TYPE_CUSTOMERS,
                                   CLX_TYPE_SHIPMENTS, CLX_TYPE_MARKETS};
  if (generate_once_in(generator, 4))
    return random_below(&generator->random, clx_type_count() + 1);
  return usual[random_below(&generator->random, sizeof usual / sizeof *usual)];
}

static void generate_id(struct generator *generator, unsigned id)
{
  generate_quoted(generator, generate_id_text(id));
}

static void generate_type_and_id(struct generator *generator, unsigned type, unsigned id)
{
  bool first;
  bool id_first = generator->shuffled && generate_once_in(generator, 2);
  generate_open(generator, '{', &first);
  for (unsigned i = 0; i < 2; i++)
    if ((i == 0) == id_first) {
      generate_name(generator, "id", &first);
      generate_id(generator, id);
    } else {
      generate_name(generator, "type", &first);
      generate_quoted(generator, generate_type_name(type));
    }
  if (generate_percent(generator, generator->odd / 4)) {
    generate_name(generator, generate_once_in(generator, 2) ? "meta" : "type", &first);
    generate_value(generator, 2);
  }
  generate_close(generator, '}');
}

/* An identifier: of a resource of this type that is in the document where there is one, else of
 * any. */
static void generate_identifier(struct generator *generator, unsigned target)
{
  unsigned start = random_below(&generator->random, GENERATE_RESOURCES);
  if (generator->broken && generate_once_in(generator, 100)) {
    generate_value(generator, 2);
    return;
  }
  for (unsigned i = 0; i < generator->count; i++) {
    unsigned at = (start + i) % generator->count;
    if ((target == 0 || generator->types[at] == target) && !generate_once_in(generator, 5)) {
      generate_type_and_id(generator, generator->types[at], generator->ids[at]);
      return;
    }
  }
  generate_type_and_id(generator, target ? target : generate_type(generator),
                       generate_id_number(generator));
}

/* -------- relationships -------- */

static void generate_identifiers(struct generator *generator, unsigned target)
{
  bool first;
  unsigned count = random_below(&generator->random, 5);
  if (generate_once_in(generator, 50))
    count = 40;
  generate_open(generator, '[', &first);
  while (count-- > 0) {
    generate_next(generator, &first);
    generate_identifier(generator, target);
  }
  generate_close(generator, ']');
}

static void generate_linkage(struct generator *generator, unsigned kind, unsigned target)
{
  if (generate_percent(generator, generator->odd / 2))
    kind = kind == CLX_KIND_ONE ? CLX_KIND_MANY : CLX_KIND_ONE;
  if (generate_percent(generator, generator->odd / 2))
    target = 0;
  if (generate_once_in(generator, generator->own ? 60 : 6))
    generate_text(generator, "null");
  else if (kind == CLX_KIND_MANY)
    generate_identifiers(generator, target);
  else
    generate_identifier(generator, target);
}

/* What ends the relationships of each resource, with links only. */
static bool generate_is_log(const char *name)
{
  return strcmp(name, "event_stores") == 0;
}

/* The members of a relationship by letters: l links, d data, m meta. Where links have the id of the
 * resource, those of a name mostly have the same. */
static const char *generate_form(struct generator *generator, const char *name, unsigned kind)
{
  static const char *const forms[] = {"l",  "l",   "l",   "l",  "ld", "d",
                                      "dl", "ldm", "mdl", "dd", "",   "m"};
  static const char *const usual[] = {"l", "l", "l", "ld", "ld", "d"};
  if (generator->own && !generate_slip(generator)) {
    if (generate_is_log(name))
      return "l";
    uint64_t key = 1000 + (unsigned char)name[0] * 100u + strlen(name);
    struct random random = generate_repeat(generator, key);
    const char *form = generate_pick(generator, usual, kind == CLX_KIND_ONE ? 6 : 2);
    generate_resume(generator, random);
    return form;
  }
  const char *form = forms[random_below(&generator->random, generator->odd ? 12 : 7)];
  return generator->links == 3 && !generate_once_in(generator, 5) ? "l" : form;
}

static void generate_relationship(struct generator *generator, const char *name, unsigned kind,
                                  unsigned target)
{
  bool first;
  if (generate_percent(generator, generator->odd / 4)) {
    generate_value(generator, 2);
    return;
  }
  const char *form = generate_form(generator, name, kind);
  generate_open(generator, '{', &first);
  for (; *form; form++) {
    if (*form == 'l' && generator->links) {
      generate_name(generator, "links", &first);
      generate_links(generator, name);
    } else if (*form == 'd') {
      generate_name(generator, "data", &first);
      generate_linkage(generator, kind, target);
    } else if (*form == 'm') {
      generate_name(generator, "meta", &first);
      generate_value(generator, 2);
    }
  }
  generate_close(generator, '}');
}

/* -------- members of a resource -------- */

static bool generate_is_relationship(const clx_field *field)
{
  return field->kind == CLX_KIND_ONE || field->kind == CLX_KIND_MANY;
}

/* One member, declared. */
static void generate_field(struct generator *generator, const clx_field *field, bool *first)
{
  generate_name(generator, field->name, first);
  if (generate_is_relationship(field))
    generate_relationship(generator, field->name, field->kind, field->target);
  else
    generate_attribute(generator, field->kind);
}

/* One that the type does not have, or not here. */
static void generate_foreign(struct generator *generator, const clx_field *like, bool *first)
{
  generate_next(generator, first);
  generate_text(generator, "\"");
  generate_near(generator, like->name);
  generate_text(generator, "\"");
  generate_place(generator, GENERATE_COLON);
  generate_text(generator, ":");
  generate_place(generator, GENERATE_VALUE);
  if (generate_is_relationship(like))
    generate_relationship(generator, like->name, like->kind, 0);
  else
    generate_value(generator, 3);
}

/* The members of one kind, attributes or relationships, in the order of the table or in any. */
static unsigned generate_select(struct generator *generator, const clx_type *type,
                                bool relationships, clx_field fields[256])
{
  unsigned count = 0;
  unsigned percent =
      generate_once_in(generator, 8) ? 100 : 3 + random_below(&generator->random, 30);
  if (generator->own && relationships)
    percent += 5;
  for (uint32_t i = 0; count < 256 && clx_type_field(type, i, &fields[count]) == CLX_OK; i++)
    if (generate_is_relationship(&fields[count]) == relationships &&
        (generate_percent(generator, percent) ||
         (generator->own && generate_is_log(fields[count].name))))
      count++;
  for (unsigned i = count; generator->shuffled && i > 1; i--) {
    unsigned pick = random_below(&generator->random, i);
    clx_field field = fields[pick];
    fields[pick] = fields[i - 1];
    fields[i - 1] = field;
  }
  return count;
}

/* One of them left out, once more, or elsewhere. */
static unsigned generate_disturb(struct generator *generator, clx_field fields[256], unsigned count)
{
  unsigned from = random_below(&generator->random, count);
  unsigned to = random_below(&generator->random, count);
  clx_field field = fields[from];
  switch (random_below(&generator->random, 3)) {
  case 0:
    memmove(&fields[from], &fields[from + 1], (count - from - 1) * sizeof field);
    return count - 1;
  case 1:
    memmove(&fields[to + 1], &fields[to], (count - to) * sizeof field);
    fields[to] = field;
    return count + 1;
  default:
    memmove(&fields[from], &fields[from + 1], (count - from - 1) * sizeof field);
    memmove(&fields[to + 1], &fields[to], (count - to - 1) * sizeof field);
    fields[to] = field;
    return count;
  }
}

static unsigned generate_choose(struct generator *generator, const clx_type *type,
                                bool relationships, clx_field fields[256])
{
  struct random random = generate_repeat(generator, clx_type_id(type) * 2 + relationships);
  unsigned count = generate_select(generator, type, relationships, fields);
  generate_resume(generator, random);
  if (generator->alike && count > 0 && count < 255 &&
      generate_once_in(generator, generator->own ? 20 : 5))
    count = generate_disturb(generator, fields, count);
  return count;
}

static void generate_members(struct generator *generator, unsigned type_id, bool relationships)
{
  clx_field fields[256];
  bool first;
  const clx_type *type = clx_type_at(type_id ? type_id : CLX_TYPE_SKUS);
  unsigned count = generate_choose(generator, type, relationships, fields);
  generate_open(generator, '{', &first);
  for (unsigned i = 0; i < count; i++) {
    if (!generate_percent(generator, generator->odd / 8))
      generate_field(generator, &fields[i], &first);
    if (generate_percent(generator, generator->odd / 4))
      generate_foreign(generator, &fields[i], &first);
    if (generate_percent(generator, generator->odd / 8))
      generate_field(generator, &fields[random_below(&generator->random, count)], &first);
  }
  generate_close(generator, '}');
}

/* -------- resources -------- */

/* Members by letters: t type, i id, a attributes, r relationships, l links, m meta, x unknown. */
static void generate_part(struct generator *generator, unsigned number, char letter, bool *first)
{
  static const char *const other[] = {"typ", "ids", "attribute", "relation", "link", "metadata"};
  switch (letter) {
  case 't':
    generate_name(generator, "type", first);
    generate_quoted(generator, generate_type_name(generator->types[number]));
    break;
  case 'i':
    generate_name(generator, "id", first);
    generate_id(generator, generator->ids[number]);
    break;
  case 'a':
  case 'r':
    generate_name(generator, letter == 'a' ? "attributes" : "relationships", first);
    if (generate_once_in(generator, 40))
      generate_text(generator, "null");
    else
      generate_members(generator, generator->types[number], letter == 'r');
    break;
  case 'l':
  case 'm':
    generate_name(generator, letter == 'l' ? "links" : "meta", first);
    if (generator->own && !generate_slip(generator))
      generate_beside(generator, letter == 'l');
    else
      generate_value(generator, 3);
    break;
  default:
    generate_name(generator, other[random_below(&generator->random, 6)], first);
    generate_value(generator, 3);
  }
}

/* The usual order of a resource's members, or any; some are left out or come twice. */
static void generate_usual(struct generator *generator, char order[16])
{
  static const char *const simple[] = {"itr", "itlar", "itlarm", "tiar", "itarm"};
  if (generator->own && !generate_once_in(generator, 3))
    strcpy(order, generate_pick(generator, simple, 5));
  else
    strcpy(order, generate_once_in(generator, 2) ? "itlarm" : "tiar");
  size_t len = strlen(order);
  if (generate_percent(generator, generator->odd / 2))
    order[len++] = "itarlmxx"[random_below(&generator->random, 8)];
  if (generator->broken && generate_once_in(generator, 20))
    order[random_below(&generator->random, (uint32_t)len)] = 'x';
  order[len] = '\0';
  for (size_t i = len; generator->shuffled && i > 1; i--) {
    size_t pick = random_below(&generator->random, (uint32_t)i);
    char letter = order[pick];
    order[pick] = order[i - 1];
    order[i - 1] = letter;
  }
}

static void generate_order(struct generator *generator, char order[16])
{
  struct random random = {0};
  bool repeat = !generate_once_in(generator, 6);
  if (repeat)
    random = generate_repeat(generator, 1);
  generate_usual(generator, order);
  if (repeat)
    generate_resume(generator, random);
}

static void generate_resource(struct generator *generator, unsigned number)
{
  char order[16];
  bool first;
  if (generator->broken && generate_once_in(generator, 200)) {
    generate_value(generator, 2);
    return;
  }
  generate_order(generator, order);
  generator->current = number;
  generate_open(generator, '{', &first);
  for (const char *letter = order; *letter; letter++)
    generate_part(generator, number, *letter, &first);
  generate_close(generator, '}');
}

static void generate_resources(struct generator *generator, unsigned from, unsigned to)
{
  bool first;
  generate_open(generator, '[', &first);
  for (unsigned i = from; i < to; i++) {
    generate_next(generator, &first);
    generate_resource(generator, i);
  }
  generate_close(generator, ']');
}

/* -------- documents -------- */

static void generate_data(struct generator *generator, unsigned count, bool array, bool *first)
{
  generate_name(generator, "data", first);
  if (array)
    generate_resources(generator, 0, count);
  else if (count > 0)
    generate_resource(generator, 0);
  else
    generate_text(generator, "null");
}

static void generate_top(struct generator *generator, bool *first)
{
  static const char *const names[] = {"meta", "links", "jsonapi", "errors", "metas", "data"};
  unsigned count = random_below(&generator->random, 3);
  while (count-- > 0) {
    unsigned pick = random_below(&generator->random, generator->odd ? 6 : 3);
    generate_name(generator, names[pick], first);
    if (generate_once_in(generator, 100)) /* to where a window of what is copied ends */
      generate_long(generator, (size_t)16384 << random_below(&generator->random, 2));
    else
      generate_value(generator, 3);
  }
}

void generate_document(struct generator *generator)
{
  bool first;
  generator->len = 0;
  generate_mood(generator);
  generator->depth = 0;
  generator->count = random_below(&generator->random, generate_once_in(generator, 3) ? 12 : 3) + 1;
  if (generator->own)
    generator->count =
        3 + random_below(&generator->random, generate_once_in(generator, 3) ? 10 : 4);
  for (unsigned i = 0; i < generator->count; i++) {
    bool same = generator->alike && i > 0 && !generate_once_in(generator, generator->own ? 9 : 5);
    generator->types[i] = same ? generator->types[i - 1] : generate_type(generator);
    generator->ids[i] = generate_id_number(generator);
  }
  bool array = generate_once_in(generator, 4);
  bool included_first = generator->shuffled && generate_once_in(generator, 2);
  unsigned data = array ? random_below(&generator->random, generator->count + 1)
                        : !generate_once_in(generator, 30);
  generate_space(generator);
  generate_open(generator, '{', &first);
  if (!included_first)
    generate_data(generator, data, array, &first);
  generate_top(generator, &first);
  if (generator->count > data) {
    generate_name(generator, "included", &first);
    generate_resources(generator, data, generator->count);
  }
  if (included_first)
    generate_data(generator, data, array, &first);
  generate_close(generator, '}');
  generate_space(generator);
}
