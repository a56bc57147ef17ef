#include "mutate.h"

#include "mutate_map.h"

#include <clx/document.h>

#include <stdint.h>
#include <string.h>

#define MUTATE_SIBLINGS 64

/* -------- changes -------- */

static void mutate_twice(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  mutate_head(generator, map, item->end);
  generate_text(generator, ",");
  mutate_copy(generator, map, item->start, item->end);
  mutate_tail(generator, map, item->end);
}

/* Leaves the item out, with the comma behind it if there is one. */
static void mutate_remove(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  size_t to = item->end;
  if (to < map->len && map->text[to] == ',')
    to++;
  mutate_head(generator, map, item->start);
  mutate_tail(generator, map, to);
}

/* Two items change places: neighbours in the same object or list, or any that do not contain each
 * other. */
static void mutate_swap(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *a = &map->items[mutate_pick(generator, map)];
  const struct mutate_item *b = a;
  bool near = !generate_once_in(generator, 4);
  for (unsigned tries = 0; tries < 30; tries++) {
    b = &map->items[mutate_pick(generator, map)];
    if ((a->end <= b->start || b->end <= a->start) && (!near || a->parent == b->parent))
      break;
  }
  if (a->start > b->start) {
    const struct mutate_item *swap = a;
    a = b;
    b = swap;
  }
  mutate_head(generator, map, a->start);
  if (a->end <= b->start) {
    mutate_copy(generator, map, b->start, b->end);
    mutate_copy(generator, map, a->end, b->start);
  }
  mutate_copy(generator, map, a->start, a->end);
  mutate_tail(generator, map, a->end <= b->start ? b->end : a->end);
}

/* The items of the object or list that some item is in: at least that one. */
static uint32_t mutate_siblings(struct generator *generator, const struct mutate_map *map,
                                uint32_t order[MUTATE_SIBLINGS])
{
  uint32_t parent = map->items[mutate_pick(generator, map)].parent;
  uint32_t count = 0;
  for (uint32_t i = 0; i < map->count && count < MUTATE_SIBLINGS; i++)
    if (map->items[i].parent == parent)
      order[count++] = i;
  return count;
}

/* All items of one object or list in another order; what stands between them stays. */
static void mutate_shuffle(struct generator *generator, const struct mutate_map *map)
{
  uint32_t order[MUTATE_SIBLINGS] = {0};
  uint32_t shuffled[MUTATE_SIBLINGS];
  uint32_t count = mutate_siblings(generator, map, order);
  size_t behind = map->items[order[0]].start;
  memcpy(shuffled, order, sizeof order);
  for (uint32_t i = count; i > 1; i--) {
    uint32_t pick = random_below(&generator->random, i);
    uint32_t swap = shuffled[pick];
    shuffled[pick] = shuffled[i - 1];
    shuffled[i - 1] = swap;
  }
  generator->len = 0;
  for (uint32_t i = 0; i < count; i++) {
    const struct mutate_item *item = &map->items[shuffled[i]];
    mutate_copy(generator, map, i > 0 ? behind : 0, map->items[order[i]].start);
    mutate_copy(generator, map, item->start, item->end);
    behind = map->items[order[i]].end;
  }
  mutate_tail(generator, map, behind);
}

/* Another value: made up, or that of another item. */
static void mutate_value(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  const struct mutate_item *other = &map->items[mutate_pick(generator, map)];
  mutate_head(generator, map, item->value);
  switch (random_below(&generator->random, 4)) {
  case 0:
    mutate_copy(generator, map, other->value, other->end);
    break;
  case 1:
    generate_number(generator);
    break;
  case 2:
    generate_string(generator);
    break;
  default:
    generate_value(generator, 3);
  }
  mutate_tail(generator, map, item->end);
}

/* A name that means something somewhere. */
static const char *mutate_known_name(struct generator *generator)
{
  static const char *const names[] = {"data", "type",          "id",      "attributes", "links",
                                      "self", "relationships", "related", "meta",       "included"};
  static clx_field field;
  if (generate_once_in(generator, 3))
    return names[random_below(&generator->random, sizeof names / sizeof *names)];
  const clx_type *type = clx_type_at(1 + random_below(&generator->random, clx_type_count()));
  if (generate_once_in(generator, 4) ||
      clx_type_field(type, random_below(&generator->random, clx_type_field_count(type)), &field) !=
          CLX_OK)
    return clx_type_name(type);
  return field.name;
}

/* Another name, or, where there is none, another string in place of the value. */
static void mutate_name(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  const struct mutate_item *other = &map->items[mutate_pick(generator, map)];
  size_t end = mutate_token(map, item->start);
  mutate_head(generator, map, item->start);
  switch (random_below(&generator->random, 3)) {
  case 0:
    mutate_copy(generator, map, other->start, mutate_token(map, other->start));
    break;
  case 1:
    generate_text(generator, "\"");
    generate_near(generator, mutate_known_name(generator));
    generate_text(generator, "\"");
    break;
  default:
    generate_quoted(generator, mutate_known_name(generator));
  }
  mutate_tail(generator, map, end);
}

/* One more member, of any type. */
static void mutate_insert(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  mutate_head(generator, map, item->start);
  generate_quoted(generator, mutate_known_name(generator));
  generate_text(generator, ":");
  generate_attribute(generator, 1 + random_below(&generator->random, 7));
  generate_text(generator, ",");
  mutate_tail(generator, map, item->start);
}

/* White space around an item, where JSON allows it. */
static void mutate_space(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  size_t places[] = {item->start, item->value, item->end, mutate_token(map, item->start)};
  size_t at = places[random_below(&generator->random, 4)];
  generator->space = 2;
  mutate_head(generator, map, at);
  for (unsigned count = random_below(&generator->random, 4) + 1; count > 0; count--)
    generate_space(generator);
  mutate_tail(generator, map, at);
}

/* No white space outside of strings, as most bodies come. */
static void mutate_compact(struct generator *generator, const struct mutate_map *map)
{
  generator->len = 0;
  for (size_t at = 0; at < map->len;) {
    size_t end = at + 1;
    if (map->text[at] == '\0' || !strchr(" \t\r\n", map->text[at])) {
      end = mutate_token(map, at);
      mutate_copy(generator, map, at, end);
    }
    at = end;
  }
}

/* A byte, or an escape in its place, that means something inside a string or a number. */
static void mutate_bytes(struct generator *generator, const struct mutate_map *map)
{
  static const char *const pieces[] = {
      "\\u0041", "\\n",     "\\\"",    "\\\\", "\"", "\\", "\x1f", "\x80", "\xff", "é",
      "😀",       "\\u0000", "\\ud83d", "0",    ".",  "e",  "-",    "1",    "/",    "_"};
  size_t at = random_below(&generator->random, (uint32_t)map->len);
  mutate_head(generator, map, at);
  generate_text(generator,
                pieces[random_below(&generator->random, sizeof pieces / sizeof *pieces)]);
  mutate_tail(generator, map, at + random_below(&generator->random, 2));
}

/* Puts a piece in place of at most two bytes at `at`, or cuts the text there. */
static void mutate_place(struct generator *generator, const struct mutate_map *map, size_t at)
{
  static const char *const pieces[] = {"x", "\\/",        "\\", "\"", " ",    "!",    "\n", "  ",
                                       "é", "\n        ", "\r", "\t", "\x1f", "\xff", "#",  ""};
  size_t over = random_below(&generator->random, 3);
  mutate_head(generator, map, at);
  if (generate_once_in(generator, 12))
    return;
  generate_one_of(generator, pieces);
  mutate_tail(generator, map, at + over < map->len ? at + over : map->len);
}

/* Inside a string, such as a link: one of 20 bytes or more, if one is found soon. */
static void mutate_link(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  for (unsigned tries = 0; tries < 30; tries++) {
    if (map->text[item->value] == '"' && item->end >= item->value + 20)
      break;
    item = &map->items[mutate_pick(generator, map)];
  }
  size_t len = item->end > item->value ? item->end - item->value : 0;
  mutate_place(generator, map, item->value + random_below(&generator->random, (uint32_t)len + 1));
}

/* Inside the white space before an item, or around it. */
static void mutate_gap(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  size_t from = item->start;
  while (from > 0 && strchr(" \t\r\n", map->text[from - 1]) && map->text[from - 1] != '\0')
    from--;
  size_t len = item->start - from;
  mutate_place(generator, map, from + random_below(&generator->random, (uint32_t)len + 1));
}

/* Without its end, or its beginning. */
static void mutate_cut(struct generator *generator, const struct mutate_map *map)
{
  size_t at = random_below(&generator->random, (uint32_t)map->len);
  generator->len = 0;
  if (generate_once_in(generator, 4))
    mutate_tail(generator, map, at);
  else
    mutate_head(generator, map, at);
}

typedef void (*mutate_way)(struct generator *generator, const struct mutate_map *map);

void mutate_text(struct generator *generator, const char *text, size_t len)
{
  static const mutate_way ways[] = {
      mutate_twice, mutate_remove, mutate_swap,  mutate_swap,  mutate_shuffle, mutate_shuffle,
      mutate_value, mutate_value,  mutate_value, mutate_name,  mutate_name,    mutate_insert,
      mutate_space, mutate_space,  mutate_bytes, mutate_bytes, mutate_bytes,   mutate_compact,
      mutate_link,  mutate_link,   mutate_link,  mutate_gap,   mutate_gap,
  };
  static struct mutate_map map;
  generate_mood(generator);
  mutate_scan(&map, text, len);
  if (map.count == 0 || generate_once_in(generator, 40))
    generate_document(generator);
  else if (generate_once_in(generator, 60))
    mutate_cut(generator, &map);
  else if (generate_once_in(generator, 4))
    mutate_api(generator, &map);
  else
    ways[random_below(&generator->random, sizeof ways / sizeof *ways)](generator, &map);
}
