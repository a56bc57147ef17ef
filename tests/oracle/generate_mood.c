/* Moods, ids, white space and links: what a document has the same everywhere, but for slips. */
#include "generate.h"

#include <stdio.h>
#include <string.h>

#define GENERATE_PREFIX 200 /* the most bytes that links which are all alike begin with */

/* -------- ids -------- */

#define GENERATE_SHORT 10 /* ids of any documents */
#define GENERATE_POOLS 4
#define GENERATE_POOL  8 /* ids of each pool */

/* Of several lengths; some begin alike. */
static const char *const generate_short[GENERATE_SHORT] = {
    "wKnXhAbCdE", "wKnXhAbCdF", "a",      "ab",   "1",
    "JpQrStUvWx", "x/y~z",      "orders", "data", "0123456789abcdef"};

/* Ten letters, as those of Commerce Layer; eight; sixteen; different lengths. Not all in a pool are
 * alike, and some are odd. A backslash begins an escape. */
static const char *const generate_pools[GENERATE_POOLS][GENERATE_POOL] = {
    {"wKnXhAbCdE", "wKnXhAbCdF", "JpQrStUvWx", "ZZnmKOpLaB", "EwKnXhAbCd", "KnXhAbCdEw",
     "wKnXhAbCd", "wKnXhAbCdEF"},
    {"customer", "customex", "abcdefgh", "abcdefg/", "////////", "a/a/a/a/", "/abcdefg", "abcdefg"},
    {"0123456789abcdef", "0123456789abcdeg", "shipping_address", "orders/789abcdef",
     "\xc3\xa9/3456789abcdef", "01234567\xe2\x82\xac/cdef", "x\\\"3456789abcdef",
     "0123456789abcdefg"},
    {"wKnXhAbCdEfG", "wKnXhAbCdEfH", "wKnXhAbCdE", "relationships", "orders/abc", "w\\nXhAbCdE",
     "a~b!c#d$e%", "customers"},
};

const char *generate_id_text(unsigned id)
{
  if (id < GENERATE_SHORT)
    return generate_short[id];
  id -= GENERATE_SHORT;
  return generate_pools[id / GENERATE_POOL % GENERATE_POOLS][id % GENERATE_POOL];
}

unsigned generate_id_number(struct generator *generator)
{
  if (!generator->own || generate_slip(generator))
    return random_below(&generator->random, GENERATE_SHORT);
  return GENERATE_SHORT + generator->pool * GENERATE_POOL +
         random_below(&generator->random, GENERATE_POOL);
}

/* -------- moods -------- */

/* White space as of one printer: the same piece in the same places, or lines by depth. */
static void generate_regular(struct generator *generator)
{
  static const char *const pieces[] = {
      " ",        "\n",           "\n  ",       "\n\t",
      "\r\n    ", "\n          ", "\n        ", "\n                                        "};
  static const unsigned places[] = {1u << GENERATE_LINE, 1u << GENERATE_LINE,
                                    1u << GENERATE_LINE | 1u << GENERATE_VALUE, ~0u};
  generator->piece = generate_pick(generator, pieces, sizeof pieces / sizeof *pieces);
  generator->places = places[random_below(&generator->random, 4)];
  generator->indent = 0;
  if (generate_once_in(generator, 2)) {
    generator->piece = " ";
    generator->places = 1u << GENERATE_LINE | 1u << GENERATE_VALUE;
    generator->indent = 1 + random_below(&generator->random, 8);
  }
  if (generate_once_in(generator, 2)) { /* and nothing else out of the ordinary */
    generator->escapes = 0;
    generator->odd = 0;
  }
}

/* Resources of a type repeat the relationships of the one before. */
static void generate_own(struct generator *generator)
{
  struct random *random = &generator->random;
  generator->links = 3;
  generator->prefix = generate_once_in(generator, 2) ? random_below(random, 50) : 0;
  generator->alike = random_next(random) | 1;
  generator->pool = random_below(random, GENERATE_POOLS);
  generator->shuffled = generate_once_in(generator, 6);
  generator->slips *= 2;
  if (!generate_once_in(generator, 6)) {
    generator->space = 0;
    generator->odd = 0;
    generator->escapes = 0;
  }
}

void generate_mood(struct generator *generator)
{
  static const unsigned odds[] = {0, 0, 3, 10, 40};
  static const unsigned escapes[] = {0, 0, 0, 40, 8, 2};
  static const unsigned slips[] = {0, 300, 60, 15};
  struct random *random = &generator->random;
  generator->space = random_below(random, 4) / 2 * (1 + random_below(random, 2));
  generator->escapes = escapes[random_below(random, 6)];
  generator->odd = odds[random_below(random, 5)];
  generator->links = random_below(random, 5);
  generator->links -= generator->links == 4;
  generator->shuffled = generate_once_in(generator, 2);
  generator->broken = generate_once_in(generator, 8);
  generator->piece = NULL;
  generator->slips = slips[random_below(random, 4)];
  generator->prefix = random_below(random, generate_once_in(generator, 2) ? 40 : GENERATE_PREFIX);
  generator->alike = generate_once_in(generator, 2) ? random_next(random) | 1 : 0;
  generator->own = generate_once_in(generator, 3);
  if (generator->own)
    generate_own(generator);
  if (generate_once_in(generator, generator->own ? 6 : 3))
    generate_regular(generator);
}

bool generate_slip(struct generator *generator)
{
  return generator->slips && generate_once_in(generator, generator->slips);
}

struct random generate_repeat(struct generator *generator, uint64_t key)
{
  struct random random = generator->random;
  if (generator->alike) {
    generator->random.state = (generator->alike ^ key * UINT64_C(0x9e3779b97f4a7c15)) | 1;
    for (int i = 0; i < 4; i++)
      random_next(&generator->random);
  }
  return random;
}

void generate_resume(struct generator *generator, struct random random)
{
  if (generator->alike)
    generator->random = random;
}

/* -------- white space -------- */

void generate_space(struct generator *generator)
{
  static const char *const pieces[] = {" ", "\n", "\r", "\t", "\r\n", "  ", "\n    "};
  if (generator->space == 0 || (generator->space == 1 && !generate_once_in(generator, 6)))
    return;
  unsigned count = random_below(&generator->random, 3);
  if (generate_once_in(generator, 60))
    count = random_below(&generator->random, 80);
  while (count-- > 0)
    generate_one_of(generator, pieces);
}

/* White space that is not like that of all other places. */
static void generate_space_slip(struct generator *generator)
{
  static const char *const good[] = {"", " ", "  ", "\n", "\n ", "\r", "\t", "\n   "};
  static const char *const bad[] = {"\v", " \x01", "\n  \x7f", "\xc2\xa0", "!", "/"};
  if (generator->broken && generate_once_in(generator, 4))
    generate_one_of(generator, bad);
  else
    generate_one_of(generator, good);
}

void generate_place(struct generator *generator, enum generate_place place)
{
  if (!generator->piece) {
    generate_space(generator);
    return;
  }
  bool slip = generate_slip(generator);
  if (slip)
    generate_space_slip(generator);
  if (!(generator->places & 1u << place) || (slip && generate_once_in(generator, 2)))
    return;
  if (generator->indent == 0 || place != GENERATE_LINE) {
    generate_text(generator, generator->piece);
    return;
  }
  generate_text(generator, "\n");
  for (unsigned i = generator->indent * generator->depth; i > 0; i--)
    generate_text(generator, " ");
}

/* -------- links -------- */

/* Puts something in this link that is seldom in one, or takes a byte away. */
static void generate_link_slip(struct generator *generator, char link[500])
{
  static const char *const good[] = {
      "x", "\\/",     " ",       "!",  "\xc3\xa9", "\xf0\x9f\x98\x80",
      "#", "\\u0041", "\\u00e9", "\\", "\x7f",     "abcdefgh"};
  static const char *const bad[] = {"\x1f", "\n", "\t", "\"", "\\x", "\\u12", "\x01", "\xff"};
  bool broken = generator->broken && generate_once_in(generator, 2);
  const char *piece = generate_pick(generator, broken ? bad : good, broken ? 8 : 12);
  size_t len = strlen(link);
  size_t at = random_below(&generator->random, (uint32_t)len + 1);
  size_t put = strlen(piece);
  size_t over = random_below(&generator->random, 3); /* bytes that it stands in place of */
  if (!broken && strcmp(piece, "\\") == 0) {         /* shorter */
    piece = "";
    put = 0;
    over += over == 0;
  }
  if (over > len - at)
    over = len - at;
  memmove(link + at + put, link + at + over, len - at - over + 1);
  memcpy(link + at, piece, put);
}

/* One that begins like all others of the document, mostly. `middle` stands before the name. */
static void generate_alike(struct generator *generator, const char *middle, const char *name)
{
  char link[500];
  int len;
  if (generate_slip(generator)) /* the name of another, or a byte of it */
    name = generate_once_in(generator, 2) ? "market" : name + (*name != '\0');
  len =
      snprintf(link, 460, "%.*s%s%.200s", (int)generator->prefix,
               "https://the-shop.commercelayer.example/api/resources-of-any-name-and-of-any-length/"
               "wKnXhAbCdE/and-so-on-up-to-the-two-hundred-bytes-that-are-wanted/"
               "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQR",
               middle, name);
  if (len > 0 && generate_slip(generator))
    generate_link_slip(generator, link);
  generate_text(generator, "\"");
  generate_text(generator, link);
  generate_text(generator, "\"");
}

/* What is before the name at the end of links; of those with an id, slips have another's. */
static void generate_middle(struct generator *generator, const char *what, char middle[200])
{
  unsigned current = generator->current;
  if (!generator->own) {
    snprintf(middle, 200, "%s", generator->prefix < 20 ? "" : what);
    return;
  }
  if (generate_slip(generator))
    current = random_below(&generator->random, generator->count);
  snprintf(middle, 200, "/%s/%s%s", generate_type_name(generator->types[current]),
           generate_id_text(generator->ids[current]), what);
}

static void generate_links_alike(struct generator *generator, const char *name)
{
  char middle[200];
  bool first;
  generate_open(generator, '{', &first);
  generate_name(generator, generate_slip(generator) ? "related" : "self", &first);
  generate_middle(generator, "/relationships/", middle);
  generate_alike(generator, middle, name);
  if (!generate_slip(generator)) {
    generate_name(generator, generate_slip(generator) ? "self" : "related", &first);
    generate_middle(generator, "/", middle);
    generate_alike(generator, middle, name);
  }
  if (generate_slip(generator)) {
    generate_name(generator, "about", &first);
    generate_value(generator, 2);
  }
  generate_close(generator, '}');
}

void generate_beside(struct generator *generator, bool links)
{
  char middle[200];
  bool first;
  generate_open(generator, '{', &first);
  generate_name(generator, links ? "self" : "mode", &first);
  if (links) {
    generate_middle(generator, "", middle);
    generate_alike(generator, middle, "");
  } else {
    generate_quoted(generator, generate_slip(generator) ? "live" : "test");
  }
  generate_close(generator, '}');
}

static void generate_links_any(struct generator *generator, const char *name)
{
  char url[400];
  bool first;
  bool odd = generator->links == 2 && generate_once_in(generator, 4);
  unsigned id = random_below(&generator->random, 100000);
  unsigned pad = random_below(&generator->random, 70);
  if (odd && generate_once_in(generator, 2)) {
    generate_value(generator, 3);
    return;
  }
  generate_open(generator, '{', &first);
  snprintf(url, sizeof url, "/api/%.*s/%u/relationships/%.200s", (int)pad,
           "orders-and-more-text-of-any-length-up-to-the-seventy-bytes-that-are-wanted", id, name);
  generate_name(generator, odd ? "related" : "self", &first);
  generate_quoted(generator, url);
  snprintf(url, sizeof url, "/api/orders/%u/%.200s", id, name);
  generate_name(generator, odd ? "self" : "related", &first);
  generate_quoted(generator, url);
  if (odd) {
    generate_name(generator, "more", &first);
    generate_value(generator, 2);
  }
  generate_close(generator, '}');
}

void generate_links(struct generator *generator, const char *name)
{
  if (generator->links == 3)
    generate_links_alike(generator, name);
  else
    generate_links_any(generator, name);
}
