/* A text taken apart, and put together again around a change. */
#include "mutate_map.h"

#include <string.h>

/* -------- finding the items -------- */

size_t mutate_token(const struct mutate_map *map, size_t at)
{
  size_t end = at + 1;
  if (map->text[at] == '"') {
    while (end < map->len && map->text[end] != '"')
      end += map->text[end] == '\\' && end + 1 < map->len ? 2 : 1;
    return end < map->len ? end + 1 : map->len;
  }
  if (strchr("{}[],:", map->text[at]))
    return end;
  while (end < map->len && !strchr("{}[],:\" \t\r\n", map->text[end]))
    end++;
  return end;
}

static void mutate_begin(struct mutate_map *map, size_t at)
{
  if (map->current == MUTATE_NONE && map->count < MUTATE_ITEMS) {
    struct mutate_item *item = &map->items[map->count];
    item->start = at;
    item->end = map->len;
    item->parent = map->depth > 0 ? map->open[map->depth - 1] : MUTATE_NONE;
    map->current = map->count++;
  }
  if (map->current != MUTATE_NONE)
    map->items[map->current].value = at;
}

static void mutate_take(struct mutate_map *map, size_t at, size_t end)
{
  switch (map->text[at]) {
  case '{':
  case '[':
    mutate_begin(map, at);
    if (map->depth < MUTATE_DEPTH && map->current != MUTATE_NONE) {
      map->open[map->depth++] = map->current;
      map->current = MUTATE_NONE;
    }
    break;
  case '}':
  case ']':
    if (map->depth > 0) {
      map->current = map->open[--map->depth];
      map->items[map->current].end = end;
    }
    break;
  case ',':
    map->current = MUTATE_NONE;
    break;
  case ':':
    break;
  default:
    mutate_begin(map, at);
    if (map->current != MUTATE_NONE)
      map->items[map->current].end = end;
  }
}

void mutate_scan(struct mutate_map *map, const char *text, size_t len)
{
  map->text = text;
  map->len = len;
  map->count = 0;
  map->depth = 0;
  map->current = MUTATE_NONE;
  for (size_t at = 0; at < len;) {
    size_t end = at + 1;
    if (text[at] == '\0' || !strchr(" \t\r\n", text[at])) {
      end = mutate_token(map, at);
      mutate_take(map, at, end);
    }
    at = end;
  }
}

/* -------- around a change -------- */

void mutate_head(struct generator *generator, const struct mutate_map *map, size_t from)
{
  generator->len = 0;
  if (from > 0)
    generate_bytes(generator, map->text, from);
}

void mutate_copy(struct generator *generator, const struct mutate_map *map, size_t from, size_t to)
{
  if (from < to)
    generate_bytes(generator, map->text + from, to - from);
}

void mutate_tail(struct generator *generator, const struct mutate_map *map, size_t to)
{
  mutate_copy(generator, map, to, map->len);
}

uint32_t mutate_pick(struct generator *generator, const struct mutate_map *map)
{
  return random_below(&generator->random, map->count);
}
