/* The text of a JSON string, as the files that explain a mismatch undo it: byte by byte what the
 * plain judge below says, also for escapes that are malformed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "guard.h"
#include "verify/explain.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static void keep(void *ctx, const uint8_t *bytes, size_t len)
{
  strncat(ctx, (const char *)bytes, len);
}

/* The text of JSON whose last byte is the last before a page that may not be read; "none" when it
 * has none. */
static const char *text_of(const char *json, char text[64])
{
  struct clx__form form = {.put = keep, .ctx = text};
  size_t len = strlen(json);
  char *edge = guard_copy(json, len);

  text[0] = '\0';
  if (!clx__form_string(&form, (struct clx__octets){(const uint8_t *)edge, len}))
    strcpy(text, "none");
  guard_free(edge, len);
  return text;
}

static void an_escape_stands_for_its_character_and_a_malformed_one_for_itself(void **state)
{
  static const char *const rows[][2] = {
      {"\"\"", ""},
      {"\"a\\b\\f\\n\\r\\t\\\"\\\\\\/z\"", "a\b\f\n\r\t\"\\/z"},
      {"\"\\u0041\\u00e9\\u20AC\\u20ac\"", "A\xc3\xa9\xe2\x82\xac\xe2\x82\xac"},
      {"\"\\u004a\\u004F\\u004f\\u004A\"", "JOOJ"},
      {"\"\\u007f\\u0080\\u07ff\\u0800\"", "\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80"},
      {"\"\\u004g\"", "u004g"}, /* each byte beside the digits */
      {"\"\\u004G\"", "u004G"},
      {"\"\\u004/\"", "u004/"},
      {"\"\\u004:\"", "u004:"},
      {"\"\\u004@\"", "u004@"},
      {"\"\\u004`\"", "u004`"},
      {"\"\\u004\"", "u004"},
      {"\"\\u\"", "u"},
      {"\"\\q\"", "q"},
      {"\"", "none"},
      {"", "none"},
      {"\"abc", "none"},
      {"\"abc\\", "none"},
      {"\"abc\\\"", "none"},
      {"[\"abc\"]", "none"},
  };
  char text[64];

  (void)state;
  for (size_t i = 0; i < COUNT(rows); i++)
    assert_string_equal(text_of(rows[i][0], text), rows[i][1]);
}

/* UTF-8 of three bytes for any unit, and of four for a pair. */
static size_t judge_put(char *to, unsigned code)
{
  if (code >= 0x10000)
    return (size_t)sprintf(to, "%c%c%c%c", 0xf0 | code >> 18, 0x80 | (code >> 12 & 0x3f),
                           0x80 | (code >> 6 & 0x3f), 0x80 | (code & 0x3f));
  return (size_t)sprintf(to, "%c%c%c", 0xe0 | code >> 12, 0x80 | (code >> 6 & 0x3f),
                         0x80 | (code & 0x3f));
}

static void two_units_are_one_character_when_they_are_a_high_and_a_low_surrogate(void **state)
{
  static const unsigned units[] = {0x0800, 0xd7ff, 0xd800, 0xd801, 0xdbff,
                                   0xdc00, 0xdc01, 0xdfff, 0xe000, 0xffff};
  char json[32];
  char wanted[16];
  char text[64];

  (void)state;
  for (size_t i = 0; i < COUNT(units) * COUNT(units); i++) {
    unsigned first = units[i / COUNT(units)];
    unsigned second = units[i % COUNT(units)];
    bool pair = first >> 10 == 0xd800 >> 10 && second >> 10 == 0xdc00 >> 10;

    snprintf(json, sizeof json, "\"\\u%04x\\u%04X\"", first, second);
    if (pair)
      judge_put(wanted, 0x10000 + ((first & 0x3ff) << 10 | (second & 0x3ff)));
    else
      judge_put(wanted + judge_put(wanted, first), second);
    assert_string_equal(text_of(json, text), wanted);
  }
}

/* A high surrogate, and what follows it instead of a low one. */
static void a_high_surrogate_alone_stays_alone(void **state)
{
  static const char *const rows[][2] = {
      {"\"\\ud800\"", ""},
      {"\"\\ud800abcdefg\"", "abcdefg"},
      {"\"\\ud800\\\\dc00x\"", "\\dc00x"},
      {"\"\\ud800\\udc0\"", "udc0"},
      {"\"\\ud800\\udc0x\"", "udc0x"},
      {"\"\\ud800uudc00\"", "uudc00"},
  };
  char text[64];

  (void)state;
  for (size_t i = 0; i < COUNT(rows); i++) {
    text_of(rows[i][0], text);
    assert_memory_equal(text, "\xed\xa0\x80", 3);
    assert_string_equal(text + 3, rows[i][1]);
  }
}

/* Names that are an ending alone, that have one, and that lack its first letter. */
static void whole_numbers_get_a_fraction_where_the_name_is_of_a_float(void **state)
{
  static const char json[] = "{\"weight\": 1, \"eight\": 2, \"_rate\": 3, \"rate\": 4, "
                             "\"unit_weight\": 5, \"weights\": 6, \"tax_rate\": 7.5}";
  char text[160] = "";
  struct clx__form form = {.put = keep, .ctx = text};

  (void)state;
  clx__form_json(&form, (struct clx__octets){(const uint8_t *)json, sizeof json - 1},
                 CLX__FORM_FLOATS);
  assert_string_equal(text, "{\"weight\":1.0,\"eight\":2,\"_rate\":3.0,\"rate\":4,"
                            "\"unit_weight\":5.0,\"weights\":6,\"tax_rate\":7.5}");
}

/* JSON written anew in one of the ways, whatever bytes are in it. */
static void rewritten_is(const char *json, size_t len, unsigned how, const char *wanted,
                         size_t wanted_len)
{
  char text[64] = "";
  struct clx__form form = {.put = keep, .ctx = text};
  char *edge = guard_copy(json, len);

  clx__form_json(&form, (struct clx__octets){(const uint8_t *)edge, len}, how);
  guard_free(edge, len);
  assert_memory_equal(text, wanted, wanted_len);
  assert_int_equal(strlen(text), strlen(wanted));
}

#define REWRITTEN(json, how, wanted)                                                               \
  rewritten_is(json, sizeof(json) - 1, how, wanted, sizeof(wanted) - 1)

static void characters_are_escaped_as_rails_does_and_no_others(void **state)
{
  const unsigned html = CLX__FORM_STRINGS | CLX__FORM_HTML;

  (void)state;
  REWRITTEN("\"&<>\"", html, "\"\\u0026\\u003c\\u003e\"");
  REWRITTEN("\"&<>\"", CLX__FORM_STRINGS, "\"&<>\"");
  REWRITTEN("\"\xe2\x80\xa7\xe2\x80\xa8\xe2\x80\xa9\xe2\x80\xaa\"", html,
            "\"\xe2\x80\xa7\\u2028\\u2029\xe2\x80\xaa\"");
  REWRITTEN("\"\xe2\x81\xa8\xe3\x80\xa8\"", html, "\"\xe2\x81\xa8\xe3\x80\xa8\"");
  REWRITTEN("\"\xe2\x80\"", html, "\"\xe2\x80\"");
  REWRITTEN("\"\\u2027\\u2028\\u2029\\u202a\"", html, "\"\xe2\x80\xa7\\u2028\\u2029\xe2\x80\xaa\"");
  REWRITTEN("\"\\u0000\\u001f\\u0020\"", html, "\"\\u0000\\u001f \"");
  REWRITTEN("\"a\0b\"", html, "\"a\\u0000b\"");
}

/* strchr finds the NUL at the end of any text: it is none of its letters. */
static void a_zero_byte_is_no_letter_of_a_number_an_escape_or_space(void **state)
{
  static const char member[] = "{\"body\"\0:1}";
  struct clx__octets value;
  char text[64] = "";
  struct clx__form form = {.put = keep, .ctx = text};

  (void)state;
  REWRITTEN("[12\0]", 0, "[12");
  assert_true(clx__form_string(&form, (struct clx__octets){(const uint8_t *)"\"a\\\0\"", 5}));
  assert_string_equal(text, "a");
  assert_false(clx__form_member((struct clx__octets){(const uint8_t *)member, sizeof member - 1},
                                "body", 1, &value));
}

/* Also behind brackets that close too often; and a name may be the first that there is. */
static void a_member_is_found_down_to_its_depth(void **state)
{
  static const char *const texts[] = {"}]}{\"a\":{\"body\":1}}", "{\"a\":{\"body\":1}}",
                                      "[{\"body\":1}}", "\"body\":1}}"};
  static const size_t depths[] = {2, 2, 2, 0};
  struct clx__octets value;
  size_t i;

  (void)state;
  for (i = 0; i < COUNT(texts); i++) {
    struct clx__octets all = {(const uint8_t *)texts[i], strlen(texts[i])};
    assert_true(clx__form_member(all, "body", depths[i], &value));
    assert_int_equal(value.len, 3);
    if (depths[i] > 0)
      assert_false(clx__form_member(all, "body", depths[i] - 1, &value));
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_escape_stands_for_its_character_and_a_malformed_one_for_itself),
      cmocka_unit_test(two_units_are_one_character_when_they_are_a_high_and_a_low_surrogate),
      cmocka_unit_test(a_high_surrogate_alone_stays_alone),
      cmocka_unit_test(whole_numbers_get_a_fraction_where_the_name_is_of_a_float),
      cmocka_unit_test(characters_are_escaped_as_rails_does_and_no_others),
      cmocka_unit_test(a_zero_byte_is_no_letter_of_a_number_an_escape_or_space),
      cmocka_unit_test(a_member_is_found_down_to_its_depth),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
