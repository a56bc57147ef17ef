/* The generator itself; strings and numbers at random. */
#include "generate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void generator_init(struct generator *generator, uint64_t seed)
{
  memset(generator, 0, sizeof *generator);
  generator->random.state = (seed + 1) * UINT64_C(0x9e3779b97f4a7c15);
  if (generator->random.state == 0)
    generator->random.state = 1;
  for (int i = 0; i < 4; i++)
    random_next(&generator->random);
}

void generator_free(struct generator *generator)
{
  free(generator->text);
  memset(generator, 0, sizeof *generator);
}

bool generate_once_in(struct generator *generator, unsigned times)
{
  return random_below(&generator->random, times) == 0;
}

bool generate_percent(struct generator *generator, unsigned percent)
{
  return random_below(&generator->random, 100) < percent;
}

void generate_bytes(struct generator *generator, const char *bytes, size_t len)
{
  if (generator->size - generator->len < len) {
    generator->size = (generator->len + len) * 2;
    generator->text = realloc(generator->text, generator->size);
    if (!generator->text)
      abort();
  }
  memcpy(generator->text + generator->len, bytes, len);
  generator->len += len;
}

void generate_text(struct generator *generator, const char *text)
{
  if (*text)
    generate_bytes(generator, text, strlen(text));
}

const char *generate_pick(struct generator *generator, const char *const *from, size_t count)
{
  return from[random_below(&generator->random, (uint32_t)count)];
}

/* -------- strings -------- */

static void generate_escape(struct generator *generator, char c)
{
  char escape[8];
  bool upper = generate_once_in(generator, 2);
  snprintf(escape, sizeof escape, upper ? "\\u%04X" : "\\u%04x", (unsigned)(unsigned char)c);
  generate_text(generator, escape);
}

void generate_quoted(struct generator *generator, const char *text)
{
  generate_text(generator, "\"");
  for (; *text; text++)
    if (generator->escapes && generate_once_in(generator, generator->escapes * 4))
      generate_escape(generator, *text);
    else
      generate_bytes(generator, text, 1);
  generate_text(generator, "\"");
}

static void generate_plain(struct generator *generator, unsigned len)
{
  static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789 _-./:?=&,;{}[]~";
  while (len-- > 0)
    generate_bytes(generator, plain + random_below(&generator->random, sizeof plain - 1), 1);
}

static const char *const generate_good_specials[] = {
    "\\\"",
    "\\\\",
    "\\/",
    "\\b",
    "\\f",
    "\\n",
    "\\r",
    "\\t",
    "\\u0041",
    "\x7f",
    "\\u001f",
    "\\u00e9",
    "\\u20aC",
    "\\ud83d\\ude00",
    "\xc3\xa9",
    "\xe2\x82\xac",
    "\xf0\x9f\x98\x80",
    "\\ud800\\udc00",
    "\\udbff\\udfff",
    "\\ue000",
    "\\ud7ff",
    "\\u0022",
    "\\u005c",
};

static const char *const generate_bad_specials[] = {
    "\x01",
    "\x1f",
    "\n",
    "\\x",
    "\\u12G4",
    "\\ud800",
    "\\udc00",
    "\\ud800\\u0041",
    "\\u0000",
    "\\ud800\\ue000",
    "\\udbff\\udbff",
    "\x80",
    "\xff",
    "\xc0\x80",
    "\xe2\x82",
    "\xed\xa0\x80",
    "\xf4\x90\x80\x80",
    "\"",
    "\\",
};

static void generate_special(struct generator *generator)
{
  if (generator->broken && generate_once_in(generator, 40))
    generate_one_of(generator, generate_bad_specials);
  else
    generate_one_of(generator, generate_good_specials);
}

void generate_string(struct generator *generator)
{
  unsigned left = random_below(&generator->random, 71);
  if (generate_once_in(generator, 100))
    left = random_below(&generator->random, 2000);
  generate_text(generator, "\"");
  while (left > 0) {
    unsigned run = generator->escapes ? random_below(&generator->random, left + 1) : left;
    generate_plain(generator, run);
    left -= run;
    if (left > 0) {
      generate_special(generator);
      left--;
    }
  }
  generate_text(generator, "\"");
}

void generate_long(struct generator *generator, size_t len)
{
  unsigned near = random_below(&generator->random, 12);
  generate_text(generator, "\"");
  while (generator->len + near < len)
    generate_text(generator, "a");
  for (unsigned count = 2 + random_below(&generator->random, 8); count > 0; count--)
    generate_special(generator);
  generate_text(generator, "\"");
}

/* -------- numbers -------- */

static void generate_digits(struct generator *generator, bool zero_first)
{
  unsigned count = 1 + random_below(&generator->random, generate_once_in(generator, 3) ? 25 : 6);
  if (generate_once_in(generator, 200))
    count = generate_once_in(generator, 2) ? 400 : 297 + random_below(&generator->random, 7);
  for (unsigned i = 0; i < count; i++) {
    char digit = (char)('0' + random_below(&generator->random, 10));
    if (i == 0 && !zero_first && digit == '0')
      digit = '1';
    generate_bytes(generator, &digit, 1);
  }
}

static void generate_edge_number(struct generator *generator)
{
  static const char *const good[] = {
      "0",
      "-0",
      "-1",
      "1",
      "0.0",
      "-0.0",
      "100.0",
      "1e2",
      "1.50e1",
      "0e0",
      "0.1",
      "1e-400",
      "5e-324",
      "1E+2",
      "1e308",
      "-1e-5",
      "0.000001",
      "9007199254740993",
      "123456789012345678",
      "999999999999999999",
      "1234567890123456789",
      "9223372036854775807",
      "9223372036854775808",
      "-9223372036854775808",
      "-9223372036854775809",
      "18446744073709551616",
      "1.7976931348623157e308",
      "2.2250738585072014e-308",
      "9223372036854775807.0",
  };
  static const char *const bad[] = {"01", "-",   "1.",  "1e",   "1e+", "-01",   "00",    "+1",
                                    ".5", "0x1", "NaN", "1.e5", "--1", "1e309", "-1e400"};
  if (generator->broken && generate_once_in(generator, 20))
    generate_one_of(generator, bad);
  else
    generate_one_of(generator, good);
}

void generate_number(struct generator *generator)
{
  unsigned form = random_below(&generator->random, 8);
  if (form == 0) {
    generate_edge_number(generator);
    return;
  }
  if (generate_once_in(generator, 4))
    generate_text(generator, "-");
  generate_digits(generator, false);
  if (form == 1 || form == 2) {
    generate_text(generator, ".");
    generate_digits(generator, true);
  }
  if (form == 2 || form == 3) {
    static const char *const exponents[] = {"e", "E", "e+", "E-", "e-"};
    char exponent[8];
    generate_one_of(generator, exponents);
    snprintf(exponent, sizeof exponent, "%u", (unsigned)random_below(&generator->random, 30));
    generate_text(generator, exponent);
  }
}
