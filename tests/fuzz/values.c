/* Values for all arguments: the usual ones, those at edges, and those that nobody should give. */
#include "fuzz.h"

#include <math.h>

int64_t fuzz_cents(struct fuzz_choices *choices)
{
  static const int64_t edges[] = {4900,
                                  0,
                                  1,
                                  -1,
                                  99,
                                  100,
                                  101,
                                  INT32_MAX,
                                  INT32_MIN,
                                  INT64_MAX,
                                  INT64_MIN,
                                  UINT32_MAX,
                                  (int64_t)1 << 53,
                                  ((int64_t)1 << 53) + 1,
                                  -((int64_t)1 << 53) - 1};
  uint32_t pick = fuzz_below(choices, 20);
  if (pick < sizeof edges / sizeof *edges)
    return edges[pick];
  uint64_t bits = 0;
  for (int i = 0; i < 8; i++)
    bits = bits << 8 | fuzz_byte(choices);
  return (int64_t)(bits >> fuzz_below(choices, 64));
}

double fuzz_real(struct fuzz_choices *choices)
{
  static const double edges[] = {
      0.22,     0.0,       -0.0, 1.0,     0.1,   1e-7,      5e-324,
      1e308,    1e21,      1e20, -1e-300, 100.0, 0.1 + 0.2, 9007199254740993.0,
      INFINITY, -INFINITY, NAN};
  uint32_t pick = fuzz_below(choices, 24);
  uint64_t bits = 0;
  double real;
  if (pick < sizeof edges / sizeof *edges)
    return edges[pick];
  for (int i = 0; i < 8; i++)
    bits = bits << 8 | fuzz_byte(choices);
  memcpy(&real, &bits, sizeof real);
  return real;
}

/* The next bytes of the choices up to a NUL. */
static const char *fuzz_own_text(struct fuzz_choices *choices)
{
  static char texts[8][64];
  static unsigned next;
  char *text = texts[next++ % 8];
  size_t len = 0;
  while (len < sizeof texts[0] - 1 && !fuzz_is_over(choices) && *choices->at != '\0')
    text[len++] = (char)*choices->at++;
  (void)fuzz_byte(choices);
  text[len] = '\0';
  return text;
}

const char *fuzz_text(struct fuzz_choices *choices)
{
  static char long_text[2000];
  static const char *const texts[] = {"TSHIRTMM000000FFFFFFXLXX",
                                      "",
                                      "a",
                                      "id",
                                      "kxnXtEaGxo",
                                      "metadata",
                                      "messages",
                                      "line_items",
                                      "error",
                                      "success",
                                      "data",
                                      "transaction_token",
                                      "amount_cents",
                                      "action_id",
                                      "sku_code",
                                      "tax_rate",
                                      "tax_collectable",
                                      "discount_cents",
                                      "name",
                                      "EUR",
                                      "usd",
                                      "JPY",
                                      "XQX",
                                      "base",
                                      "caf\xc3\xa9",
                                      "caf\xe9",
                                      "\xff\xfe",
                                      "\xed\xa0\x80",
                                      "\"",
                                      "\\",
                                      "\\u0000",
                                      "\x01\x1f\x7f",
                                      "a/b~c",
                                      "\xf0\x9f\x98\x80",
                                      "\xf0\x9f\x98",
                                      "</script>",
                                      "{}",
                                      "NO",
                                      "\r\n"};
  uint32_t pick = fuzz_below(choices, 48);
  if (pick < sizeof texts / sizeof *texts)
    return texts[pick];
  if (pick == 47)
    return NULL;
  if (pick == 46) {
    memset(long_text, 'x', sizeof long_text - 1);
    return long_text;
  }
  return fuzz_own_text(choices);
}

const char *fuzz_json(struct fuzz_choices *choices)
{
  static const char *const texts[] = {
      "{}",
      "[]",
      "[ ]",
      " { } ",
      "null",
      "true",
      "1",
      "-0",
      "1.50",
      "1e400",
      "9223372036854775808",
      "\"a\"",
      "\"\\u0000\"",
      "\"\\ud800\"",
      "[1,2]",
      "[1 ,\t2 ]",
      "[{\"id\":\"a\",\"discount_cents\":1}]",
      "{\"a\":1,\"a\":2}",
      "{\"\\u0061\":1,\"a\":[ ]}",
      "{\"a\\u0000\":1}",
      "{\"a\":{\"b\":[{}]}}",
      "{",
      "}",
      "[1,]",
      "1 2",
      "\"\xff\"",
      "{\"\xff\":1}",
      "",
      " ",
      "\"\xc3\xa9\"",
      "tru",
      "01",
      "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
      "[\n]",
      "{\"id\":1}"};
  uint32_t pick = fuzz_below(choices, 44);
  if (pick < sizeof texts / sizeof *texts)
    return texts[pick];
  return pick == 43 ? NULL : fuzz_own_text(choices);
}
