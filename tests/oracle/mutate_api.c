/* Changes that know what JSON:API means: resources that come twice, links that lead elsewhere or
 * nowhere, values of another type, numbers at edges, texts spelled with escapes, deep nesting. */
#include "mutate_map.h"

#include <stdio.h>
#include <string.h>

#define API_ROOM 64

/* -------- finding -------- */

/* Whether the item is a member of this name. */
static bool api_is(const struct mutate_map *map, const struct mutate_item *item, const char *name)
{
  size_t len = strlen(name);
  return item->value > item->start + len + 2 && map->text[item->start] == '"' &&
         memcmp(map->text + item->start + 1, name, len) == 0 &&
         map->text[item->start + 1 + len] == '"';
}

/* A member of this name, or any item if none is found soon. */
static const struct mutate_item *api_find(struct generator *generator, const struct mutate_map *map,
                                          const char *name)
{
  uint32_t from = mutate_pick(generator, map);
  for (uint32_t i = 0; i < map->count; i++) {
    const struct mutate_item *item = &map->items[(from + i) % map->count];
    if (api_is(map, item, name))
      return item;
  }
  return &map->items[from];
}

/* The object that a member of this name is in: a resource or an identifier. */
static const struct mutate_item *api_around(struct generator *generator,
                                            const struct mutate_map *map, const char *name)
{
  const struct mutate_item *item = api_find(generator, map, name);
  return item->parent == MUTATE_NONE ? item : &map->items[item->parent];
}

static void api_replace(struct generator *generator, const struct mutate_map *map,
                        const struct mutate_item *item, const struct mutate_item *by)
{
  mutate_head(generator, map, item->value);
  mutate_copy(generator, map, by->value, by->end);
  mutate_tail(generator, map, item->end);
}

/* -------- resources and links -------- */

/* A resource once more, in front of an element of the same list or of another. */
static void api_twice(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *resource = api_around(generator, map, "attributes");
  const struct mutate_item *other = api_around(generator, map, "attributes");
  if (other->start != other->value) { /* a member: there is no list */
    api_replace(generator, map, other, resource);
    return;
  }
  mutate_head(generator, map, other->start);
  mutate_copy(generator, map, resource->value, resource->end);
  generate_text(generator, ",");
  mutate_tail(generator, map, other->start);
}

/* A resource becomes as another, but keeps its place. */
static void api_alike(struct generator *generator, const struct mutate_map *map)
{
  api_replace(generator, map, api_around(generator, map, "attributes"),
              api_around(generator, map, "attributes"));
}

/* An identifier, or a resource, gets the type or the id of another. */
static void api_relink(struct generator *generator, const struct mutate_map *map)
{
  const char *name = generate_once_in(generator, 3) ? "type" : "id";
  api_replace(generator, map, api_find(generator, map, name), api_find(generator, map, name));
}

/* One that nothing has. */
static void api_unlink(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *item =
      api_find(generator, map, generate_once_in(generator, 3) ? "type" : "id");
  mutate_head(generator, map, item->value);
  generate_string(generator);
  mutate_tail(generator, map, item->end);
}

/* A relationship with the data of another: one for many, many for one, null, or of another type. */
static void api_cross(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *data = api_find(generator, map, "data");
  if (generate_once_in(generator, 2)) {
    api_replace(generator, map, data, api_find(generator, map, "data"));
    return;
  }
  mutate_head(generator, map, data->value);
  generate_text(generator, "[");
  mutate_copy(generator, map, data->value, data->end);
  generate_text(generator, generate_once_in(generator, 2) ? "," : "]");
  if (generator->text[generator->len - 1] == ',') {
    mutate_copy(generator, map, data->value, data->end);
    generate_text(generator, "]");
  }
  mutate_tail(generator, map, data->end);
}

/* Members of the envelope change places, which moves data behind included. */
static void api_order(struct generator *generator, const struct mutate_map *map)
{
  static const char *const names[] = {"data",       "included",      "type",  "id",
                                      "attributes", "relationships", "links", "meta"};
  const struct mutate_item *item =
      api_find(generator, map, generate_pick(generator, names, sizeof names / sizeof *names));
  const struct mutate_item *last = item;
  for (uint32_t i = 0; i < map->count; i++)
    if (map->items[i].parent == item->parent && map->items[i].start > last->start)
      last = &map->items[i];
  if (last == item || item->end > last->start) {
    mutate_head(generator, map, map->len);
    return;
  }
  mutate_head(generator, map, item->start);
  mutate_copy(generator, map, last->start, last->end);
  mutate_copy(generator, map, item->end, last->start);
  mutate_copy(generator, map, item->start, item->end);
  mutate_tail(generator, map, last->end);
}

/* -------- values -------- */

/* The same value as another type: in quotes, without them, in a list, in an object. */
static void api_retype(struct generator *generator, const struct mutate_map *map)
{
  static const char *const before[] = {"\"", "[", "{\"a\":", "[[", "", "[\""};
  static const char *const after[] = {"\"", "]", "}", "]]", "", "\"]"};
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  uint32_t way = random_below(&generator->random, 6);
  size_t cut = map->text[item->value] == '"' && way != 1 && item->end > item->value + 1;
  mutate_head(generator, map, item->value);
  generate_text(generator, before[way]);
  mutate_copy(generator, map, item->value + cut, item->end - cut);
  generate_text(generator, after[way]);
  mutate_tail(generator, map, item->end);
}

static void api_edge(struct generator *generator, const struct mutate_map *map)
{
  static const char *const edges[] = {
      "9223372036854775807",
      "9223372036854775808",
      "-9223372036854775808",
      "-9223372036854775809",
      "9007199254740993",
      "-9007199254740993",
      "18446744073709551616",
      "2147483648",
      "-2147483649",
      "4294967296",
      "1.7976931348623157e308",
      "1.7976931348623159e308",
      "1e309",
      "5e-324",
      "2e-324",
      "-0",
      "-0.0",
      "0e0",
      "100.0",
      "1E+2",
      "0.1",
      "1e-400",
      "00",
      "1.",
      ".5",
      "-",
      "\"100.0\"",
      "\"9223372036854775807\"",
      "\"-0\"",
      "\"1e2\"",
      "\"true\"",
      "\"0\"",
      "1",
      "0",
      "123456789012345678901234567890.123456789012345678901234567890e-20"};
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  mutate_head(generator, map, item->value);
  generate_one_of(generator, edges);
  mutate_tail(generator, map, item->end);
}

/* The characters of a string, or of a name, some as escapes: the text stays the same. */
static void api_escape(struct generator *generator, const struct mutate_map *map)
{
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  size_t at = generate_once_in(generator, 2) ? item->start : item->value;
  if (map->text[at] != '"')
    at = item->start;
  size_t end = mutate_token(map, at);
  unsigned often = 1 + random_below(&generator->random, 6);
  mutate_head(generator, map, at);
  for (; at < end; at++) {
    char escape[API_ROOM];
    unsigned char c = (unsigned char)map->text[at];
    bool plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
    if (plain && at > 0 && map->text[at - 1] != '\\' && generate_once_in(generator, often)) {
      snprintf(escape, sizeof escape, "\\u%04x", c);
      generate_text(generator, escape);
    } else {
      mutate_copy(generator, map, at, at + 1);
    }
  }
  mutate_tail(generator, map, end);
}

/* A value inside many others. */
static void api_deep(struct generator *generator, const struct mutate_map *map)
{
  static const unsigned depths[] = {1, 2, 10, 60, 62, 63, 64, 65, 127, 128, 129, 200};
  const struct mutate_item *item = &map->items[mutate_pick(generator, map)];
  unsigned depth = depths[random_below(&generator->random, 12)];
  bool object = generate_once_in(generator, 2);
  mutate_head(generator, map, item->value);
  for (unsigned i = 0; i < depth; i++)
    generate_text(generator, object ? "{\"a\":" : "[");
  mutate_copy(generator, map, item->value, item->end);
  for (unsigned i = 0; i < depth; i++)
    generate_text(generator, object ? "}" : "]");
  mutate_tail(generator, map, item->end);
}

void mutate_api(struct generator *generator, const struct mutate_map *map)
{
  static void (*const ways[])(struct generator *, const struct mutate_map *) = {
      api_twice, api_alike,  api_alike,  api_relink, api_relink, api_unlink, api_cross,
      api_order, api_retype, api_retype, api_edge,   api_edge,   api_escape, api_deep};
  ways[random_below(&generator->random, sizeof ways / sizeof *ways)](generator, map);
}
