/* Values and members at random. */
#include "generate.h"

#include <clx/json.h>

#include <string.h>

/* -------- objects and arrays -------- */

void generate_open(struct generator *generator, char bracket, bool *first)
{
  generate_bytes(generator, &bracket, 1);
  generator->depth++;
  *first = true;
}

void generate_next(struct generator *generator, bool *first)
{
  if (!*first)
    generate_place(generator, GENERATE_COMMA);
  if (!*first)
    generate_text(generator, generator->broken && generate_once_in(generator, 300) ? "" : ",");
  *first = false;
  generate_place(generator, GENERATE_LINE);
}

void generate_name(struct generator *generator, const char *name, bool *first)
{
  generate_next(generator, first);
  generate_quoted(generator, name);
  generate_place(generator, GENERATE_COLON);
  generate_text(generator, ":");
  generate_place(generator, GENERATE_VALUE);
}

void generate_close(struct generator *generator, char bracket)
{
  generator->depth -= generator->depth > 0;
  generate_place(generator, GENERATE_LINE);
  generate_bytes(generator, &bracket, 1);
}

static void generate_object(struct generator *generator, unsigned depth)
{
  static const char *const names[] = {"id",   "type", "self", "related", "data", "a",
                                      "meta", "a/b",  "m~n",  "",        "x y",  "metadata"};
  bool first;
  unsigned count = random_below(&generator->random, 4);
  generate_open(generator, '{', &first);
  while (count-- > 0) {
    generate_name(generator, generate_pick(generator, names, sizeof names / sizeof *names), &first);
    generate_value(generator, depth - 1);
  }
  generate_close(generator, '}');
}

static void generate_array(struct generator *generator, unsigned depth)
{
  bool first;
  unsigned count = random_below(&generator->random, 4);
  generate_open(generator, '[', &first);
  while (count-- > 0) {
    generate_next(generator, &first);
    generate_value(generator, depth - 1);
  }
  generate_close(generator, ']');
}

static void generate_scalar(struct generator *generator)
{
  static const char *const words[] = {"true", "false", "null"};
  static const char *const broken[] = {"tru", "nul",  "falsy", "",
                                       "nil", "TRUE", "'a'",   "undefined"};
  static const char *const drifts[] = {
      "\"0\"",     "\"1\"", "\"true\"", "\"false\"", "\"100.0\"",   "\"-5\"", "\"1e3\"", "\"007\"",
      "\"1e999\"", "\"\"",  "\"1.5\"",  "\" 1\"",    "\"\\u0031\"", "0",      "1"};
  switch (random_below(&generator->random, 4)) {
  case 0:
    generate_number(generator);
    break;
  case 1:
    generate_string(generator);
    break;
  case 2:
    generate_one_of(generator, drifts);
    break;
  default:
    if (generator->broken && generate_once_in(generator, 30))
      generate_one_of(generator, broken);
    else
      generate_one_of(generator, words);
  }
}

/* Containers in each other, near the 64 that may be open at once and that one word has bits for. */
static void generate_deep(struct generator *generator)
{
  char close[80];
  unsigned depth = 50 + random_below(&generator->random, 20);
  for (unsigned i = 0; i < depth; i++) {
    bool object = generate_once_in(generator, 2);
    close[i] = object ? '}' : ']';
    generate_text(generator, object ? "{\"a\":" : "[");
  }
  generate_text(generator, "1");
  if (generator->broken && generate_once_in(generator, 2))
    close[random_below(&generator->random, depth)] = '}';
  while (depth > 0)
    generate_bytes(generator, &close[--depth], 1);
}

void generate_value(struct generator *generator, unsigned depth)
{
  if (depth > 0 && generate_once_in(generator, 400)) {
    generate_deep(generator);
    return;
  }
  unsigned form = random_below(&generator->random, depth > 0 ? 6 : 4);
  if (form < 4)
    generate_scalar(generator);
  else if (form == 4)
    generate_object(generator, depth);
  else
    generate_array(generator, depth);
}

/* -------- members -------- */

static void generate_declared(struct generator *generator, unsigned kind)
{
  static const char *const times[] = {"\"2024-01-31T23:59:59.123Z\"", "\"2024-02-29T00:00:00Z\""};
  switch (kind) {
  case CLX_KIND_TEXT:
    generate_string(generator);
    break;
  case CLX_KIND_TIME:
    generate_one_of(generator, times);
    break;
  case CLX_KIND_BOOLEAN:
    generate_text(generator, generate_once_in(generator, 2) ? "true" : "false");
    break;
  case CLX_KIND_OBJECT:
    generate_object(generator, 3);
    break;
  case CLX_KIND_ARRAY:
    generate_array(generator, 3);
    break;
  default:
    generate_number(generator);
  }
}

void generate_attribute(struct generator *generator, unsigned kind)
{
  if (generate_percent(generator, generator->odd))
    generate_value(generator, 3);
  else if (generate_once_in(generator, 5))
    generate_text(generator, "null");
  else
    generate_declared(generator, kind);
}

void generate_near(struct generator *generator, const char *name)
{
  char near[300];
  size_t len = strlen(name);
  memcpy(near, name, len + 1);
  char c = (char)('_' + random_below(&generator->random, 28));
  size_t at = len ? random_below(&generator->random, (uint32_t)len) : 0;
  switch (random_below(&generator->random, 4)) {
  case 0:
    near[len] = c;
    near[len + 1] = '\0';
    break;
  case 1:
    near[len ? len - 1 : 0] = '\0';
    break;
  case 2:
    near[0] = (char)(near[0] ^ 0x20);
    break;
  default:
    near[at] = c;
  }
  generate_text(generator, near);
}
