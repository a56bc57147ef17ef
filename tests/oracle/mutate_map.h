/* mutate_map.h - where the members and elements of a JSON text are, for the files that change it. */
#ifndef CLX_TESTS_MUTATE_MAP_H
#define CLX_TESTS_MUTATE_MAP_H

#include "generate.h"

#include <stdint.h>

#define MUTATE_ITEMS 2048
#define MUTATE_DEPTH 64
#define MUTATE_NONE  UINT32_MAX

/* A member or an element. */
struct mutate_item {
  size_t start; /* of its name; in an array, of its value */
  size_t value;
  size_t end;
  uint32_t parent; /* the item that it is in, or MUTATE_NONE */
};

struct mutate_map {
  const char *text;
  size_t len;
  struct mutate_item items[MUTATE_ITEMS];
  uint32_t count;
  uint32_t open[MUTATE_DEPTH]; /* items whose value is open, from the outside in */
  uint32_t depth;
  uint32_t current; /* the item being read in the innermost, or MUTATE_NONE */
};

/* Finds the items of a text, which may be broken. */
void mutate_scan(struct mutate_map *map, const char *text, size_t len);

/* The end of the token at `at`: a string, a bracket, comma or colon, or a run of anything else. */
size_t mutate_token(const struct mutate_map *map, size_t at);

/* A change is everything up to `from`, then what the caller appends, then everything from `to` on. */
void mutate_head(struct generator *generator, const struct mutate_map *map, size_t from);
void mutate_copy(struct generator *generator, const struct mutate_map *map, size_t from, size_t to);
void mutate_tail(struct generator *generator, const struct mutate_map *map, size_t to);

/* Any item; there is one. */
uint32_t mutate_pick(struct generator *generator, const struct mutate_map *map);

/* One change that knows what JSON:API means: mutate_api.c. */
void mutate_api(struct generator *generator, const struct mutate_map *map);

#endif
