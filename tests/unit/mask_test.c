/* Pseudonyms: what `clx record` writes in place of what is personal. */
#include "doc.h"

#include <ctype.h>

#include <cjson/cJSON.h>

#include "../../examples/clx/mask.h"

/* The same in every run. */
static const struct mask mask = {.key = {7, 1, 4}};
static const struct mask other = {.key = {7, 1, 5}};

/* -------- texts -------- */

/* What was masked, until four more are. The last is an answer. */
static struct buffer pieces[5];

static int texts_free(void **state)
{
  (void)state;
  for (size_t i = 0; i < 5; i++)
    buffer_free(&pieces[i]);
  return 0;
}

static const char *masked(const struct mask *with, const char *raw)
{
  static size_t turn;
  struct buffer *buffer = &pieces[turn++ % 4];
  buffer->len = 0;
  buffer_text(buffer, "");
  mask_string(with, raw, strlen(raw), buffer);
  return buffer->at;
}

static bool is_upper(char byte)
{
  return byte >= 'A' && byte <= 'Z';
}

static bool is_lower(char byte)
{
  return byte >= 'a' && byte <= 'z';
}

static bool is_digit(char byte)
{
  return byte >= '0' && byte <= '9';
}

static void is_of_one_shape(const char *one, const char *two)
{
  assert_int_equal(strlen(one), strlen(two));
  for (size_t i = 0; one[i] != '\0'; i++) {
    assert_int_equal(is_upper(one[i]), is_upper(two[i]));
    assert_int_equal(is_lower(one[i]), is_lower(two[i]));
    assert_int_equal(is_digit(one[i]), is_digit(two[i]));
    if (!isalnum((unsigned char)one[i]) && (unsigned char)one[i] < 0x80)
      assert_int_equal(one[i], two[i]);
  }
}

static void a_pseudonym_has_the_shape_of_its_value(void **state)
{
  static const char *const texts[] = {"20121",    "+39 02 1234-567", "Giulia Rossi",
                                      "SW1A 1AA", "O'Neill-Smith",   "a",
                                      "7",        "Via Roma, 12/b",  "xK9_-"};
  (void)state;
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    is_of_one_shape(texts[i], masked(&mask, texts[i]));
    assert_string_not_equal(texts[i], masked(&mask, texts[i]));
    assert_string_equal(masked(&mask, texts[i]), masked(&mask, texts[i]));
  }
}

static void another_key_makes_another_pseudonym(void **state)
{
  (void)state;
  assert_string_not_equal(masked(&mask, "Giulia Rossi"), masked(&other, "Giulia Rossi"));
}

static void what_has_neither_letters_nor_digits_stays(void **state)
{
  (void)state;
  assert_string_equal(masked(&mask, ""), "");
  assert_string_equal(masked(&mask, " - "), " - ");
  assert_string_equal(masked(&mask, "\\n\\t"), "\\n\\t");
}

static void capital_letters_do_not_make_another_value(void **state)
{
  char lower[64];
  (void)state;
  snprintf(lower, sizeof lower, "%s", masked(&mask, "GIULIA ROSSI"));
  for (char *at = lower; *at != '\0'; at++)
    *at = (char)tolower((unsigned char)*at);
  assert_string_equal(masked(&mask, "giulia rossi"), lower);
}

/* All texts of three digits, of a digit and a letter, of one letter: none stays, none meets another. */
static void texts_of_one_shape_never_meet(void **state)
{
  static bool seen[1000];
  (void)state;
  for (int i = 0; i < 1000; i++) {
    char text[16];
    snprintf(text, sizeof text, "%03d", i);
    int pseudonym = atoi(masked(&mask, text));
    assert_int_not_equal(pseudonym, i);
    assert_false(seen[pseudonym]);
    seen[pseudonym] = true;
  }
  for (char one = 'a'; one <= 'z'; one++)
    for (char two = 'a'; two < one; two++) {
      const char first[] = {one, '\0'};
      const char second[] = {two, '\0'};
      assert_string_not_equal(masked(&mask, first), masked(&mask, second));
    }
}

static void escapes_stay_escapes_and_mean_the_same_value(void **state)
{
  char plain[64];
  (void)state;
  snprintf(plain, sizeof plain, "%s", masked(&mask, "Zoe\\u0026Max"));
  assert_non_null(strstr(plain, "\\u0026"));
  assert_string_equal(masked(&mask, "A"), masked(&mask, "A"));
  /* U+0041 in other words: the pseudonym is the same letter, written as the value was. */
  const char *escaped = masked(&mask, "\\u0041");
  char letter[8];
  snprintf(letter, sizeof letter, "\\u%04x", (unsigned)(unsigned char)masked(&mask, "A")[0]);
  assert_string_equal(escaped, letter);
}

static void letters_of_all_scripts_are_masked(void **state)
{
  static const char *const texts[] = {"Zoë",      "Ørsted",         "Łódź",   "Москва",
                                      "山田太郎", "さくら",         "김민준", "محمد",
                                      "שלום",     "\\ud83d\\ude00", "𠮷野",   "สมชาย"};
  (void)state;
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    const char *pseudonym = masked(&mask, texts[i]);
    char json[128];
    assert_int_equal(strlen(pseudonym), strlen(texts[i]));
    assert_string_not_equal(pseudonym, texts[i]);
    snprintf(json, sizeof json, "\"%s\"", pseudonym);
    assert_int_equal(clx_json_check(json, strlen(json), 0, NULL), CLX_OK);
  }
}

static void mail_addresses_lead_to_nobody_wherever_they_stand(void **state)
{
  char address[128];
  (void)state;
  snprintf(address, sizeof address, "%s", masked(&mask, "giulia.rossi@shop.it"));
  assert_non_null(strchr(address, '@'));
  assert_string_equal(address + strlen(address) - 8, ".example");
  const char *text = masked(&mask, "Write to Giulia <giulia.rossi@shop.it>, please");
  assert_non_null(strstr(text, address));
  assert_null(strstr(text, "shop.it"));
  assert_null(strstr(masked(&mask, "giulia.rossi\\u0040shop.it"), "shop.it"));
}

static void urls_and_ip_addresses_lead_to_nobody(void **state)
{
  (void)state;
  const char *url = masked(&mask, "https://user:pw@shop.it:8080/cart/42?token=abc");
  assert_int_equal(strncmp(url, "https://", 8), 0);
  assert_non_null(strstr(url, ".example/"));
  assert_null(strstr(url, "shop"));
  assert_null(strstr(url, "token=abc"));
  const char *ip = masked(&mask, "10.20.30.40");
  assert_true(strncmp(ip, "192.0.2.", 8) == 0 || strncmp(ip, "198.51.100.", 11) == 0 ||
              strncmp(ip, "203.0.113.", 10) == 0);
  assert_int_equal(strncmp(masked(&mask, "2a00:1450:4001::8e"), "2001:db8:", 9), 0);
}

/* -------- numbers -------- */

static const char *number(const char *raw, bool degrees)
{
  pieces[4].len = 0;
  if (degrees)
    mask_degrees(&mask, raw, strlen(raw), &pieces[4]);
  else
    mask_number(&mask, raw, strlen(raw), &pieces[4]);
  return pieces[4].at;
}

static void numbers_stay_numbers_of_as_many_digits(void **state)
{
  static const char *const texts[] = {"393331234567", "-5",  "10",      "0.25",
                                      "-12.50",       "1e3", "2.5E-07", "8999999999999999999"};
  (void)state;
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    clx_value one;
    clx_value two;
    const char *pseudonym = number(texts[i], false);
    assert_int_equal(strlen(pseudonym), strlen(texts[i]));
    assert_string_not_equal(pseudonym, texts[i]);
    assert_int_equal(clx_json_get(texts[i], strlen(texts[i]), "", &one), CLX_OK);
    assert_int_equal(clx_json_get(pseudonym, strlen(pseudonym), "", &two), CLX_OK);
    assert_int_equal(one.kind, two.kind);
  }
}

static void degrees_stay_on_the_globe(void **state)
{
  (void)state;
  for (int i = -180; i <= 180; i++) {
    char text[16];
    snprintf(text, sizeof text, "%d.25", i);
    double value = strtod(number(text, true), NULL);
    assert_in_range((int)(value + 1000), abs(i) <= 90 ? 1000 - 99 : 1000 - 181,
                    abs(i) <= 90 ? 1000 + 99 : 1000 + 181);
  }
}

/* -------- requests -------- */

static char *request(const char *body)
{
  struct buffer in = {0};
  struct buffer out = {0};
  buffer_text(&in, body);
  mask_request(&mask, &in, &out);
  assert_int_equal(clx_json_check(out.at, out.len, 0, NULL), CLX_OK);
  buffer_free(&in);
  return out.at;
}

static void request_keeps(const char *body, const char *part)
{
  char *text = request(body);
  if (strstr(text, part) == NULL)
    fail_msg("%s is not in %s", part, text);
  free(text);
}

static void request_hides(const char *body, const char *part)
{
  char *text = request(body);
  if (strstr(text, part) != NULL)
    fail_msg("%s is in %s", part, text);
  free(text);
}

#define ORDER(attributes)                                                                          \
  "{\"data\":{\"id\":\"kdPgtRXOKL\",\"type\":\"orders\",\"attributes\":{" attributes "}}}"

static void what_prices_need_is_kept_to_the_byte(void **state)
{
  static const char *const parts[] = {
      "\"currency_code\":\"EUR\"",
      "\"total_amount_cents\": 4900",
      "\"tax_rate\":10.0",
      "\"status\":\"placed\"",
      "\"country_code\":\"IT\"",
      "\"placed_at\":\"2026-01-02T03:04:05.678Z\"",
      "\"formatted_total_amount\":\"\\u20ac49,00\"",
      "\"customer_email\":null",
      "\"id\":\"kdPgtRXOKL\",\"type\":\"orders\"",
  };
  (void)state;
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
    request_keeps(ORDER("\"currency_code\":\"EUR\",\"total_amount_cents\": 4900,\"tax_rate\":10.0,"
                        "\"status\":\"placed\",\"country_code\":\"IT\","
                        "\"placed_at\":\"2026-01-02T03:04:05.678Z\","
                        "\"formatted_total_amount\":\"\\u20ac49,00\",\"customer_email\":null"),
                  parts[i]);
}

static void what_does_not_fit_its_member_is_masked(void **state)
{
  (void)state;
  request_hides(ORDER("\"currency_code\":\"rossi@shop.it\""), "rossi");
  request_hides(ORDER("\"currency_code\":393331234567"), "393331234567");
  request_hides(ORDER("\"total_amount_cents\":\"rossi\""), "rossi");
  request_hides(ORDER("\"placed_at\":\"rossi\""), "rossi");
  request_hides(ORDER("\"status\":\"rossi\""), "rossi");
  request_hides(ORDER("\"status\":{\"rossi\":\"rossi\"}"), "rossi");
  request_hides(ORDER("\"formatted_total_amount\":\"Rossi 12\""), "Rossi");
  request_hides(ORDER("\"guest\":\"rossi\""), "rossi");
}

static void what_is_unknown_is_masked(void **state)
{
  (void)state;
  request_hides(ORDER("\"nickname\":\"rossi\""), "rossi");
  request_keeps(ORDER("\"nickname\":\"rossi\""), "\"nickname\"");
  request_hides(ORDER("\"nickname\":393331234567"), "393331234567");
  request_hides(ORDER("\"rossi@shop.it\":1"), "rossi");
  request_hides(ORDER("\"metadata\":{\"rossi\":{\"rossi\":[\"rossi\"]}}"), "rossi");
  request_hides("{\"data\":{\"id\":\"x\",\"type\":\"people\",\"attributes\":{\"a\":\"rossi\"}}}",
                "rossi");
  request_hides("{\"data\":{\"id\":\"rossi@x\",\"type\":\"orders\"},\"rossi.x\":1}", "rossi");
  request_hides("{\"data\":{\"id\":\"a\",\"type\":\"orders\",\"rossi x\":{\"b\":\"rossi\"}}}",
                "rossi");
  request_hides("{\"name\":\"rossi\",\"rossi\":[1,\"rossi\"]}", "rossi");
}

static void links_of_commerce_layer_stay_and_others_do_not(void **state)
{
#define LINK(url)                                                                                  \
  "{\"data\":{\"id\":\"kdPgtRXOKL\",\"type\":\"orders\",\"links\":{\"self\":\"" url "\"}}}"
  (void)state;
  request_keeps(LINK("/api/orders/kdPgtRXOKL"), "/api/orders/kdPgtRXOKL");
  request_keeps(LINK("https://shop.commercelayer.io/api/orders/kdPgtRXOKL/relationships/market"),
                "shop.commercelayer.io/api/orders/kdPgtRXOKL/relationships/market\"");
  request_hides(LINK("/api/orders/rossi"), "rossi");
  request_hides(LINK("https://rossi.it/api/orders/kdPgtRXOKL"), "rossi");
  request_hides(LINK("/api/orders/kdPgtRXOKL?mail=rossi"), "rossi");
}

static void members_that_are_named_are_kept(void **state)
{
  const struct mask keeps = {.key = {1}, .keep = {"addresses.zip_code"}, .keep_count = 1};
  struct buffer in = {0};
  struct buffer out = {0};
  (void)state;
  buffer_text(&in, "{\"data\":{\"id\":\"a\",\"type\":\"addresses\",\"attributes\":{"
                   "\"zip_code\":\"20121\",\"city\":\"Milano\"}}}");
  mask_request(&keeps, &in, &out);
  assert_non_null(strstr(out.at, "\"20121\""));
  assert_null(strstr(out.at, "Milano"));
  buffer_free(&in);
  buffer_free(&out);
}

static void what_is_no_json_is_not_written(void **state)
{
  static const char *const bodies[] = {"rossi", "{\"data\":", "{\"a\":\"\xff\"}", "[1]x"};
  (void)state;
  for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
    struct buffer in = {0};
    struct buffer out = {0};
    buffer_text(&in, bodies[i]);
    assert_int_equal(mask_request(&mask, &in, &out), MASK_OTHER);
    assert_int_equal(out.len, 0);
    assert_int_equal(mask_answer(&mask, &in, &out, &out), MASK_OTHER);
    assert_int_equal(out.len, 0);
    buffer_free(&in);
  }
}

/* -------- answers and paths -------- */

static void answer_is(const char *body, const char *hidden, const char *kept, const char *pointers)
{
  struct buffer in = {0};
  struct buffer out = {0};
  struct buffer list = {0};
  buffer_text(&in, body);
  buffer_text(&list, "");
  assert_int_equal(mask_answer(&mask, &in, &out, &list), MASK_JSON);
  assert_int_equal(clx_json_check(out.at, out.len, 0, NULL), CLX_OK);
  if (hidden != NULL && strstr(out.at, hidden) != NULL)
    fail_msg("%s is in %s", hidden, out.at);
  if (strstr(out.at, kept) == NULL)
    fail_msg("%s is not in %s", kept, out.at);
  assert_string_equal(list.at, pointers);
  buffer_free(&in);
  buffer_free(&out);
  buffer_free(&list);
}

static void answers_keep_amounts_and_codes_and_say_what_was_masked(void **state)
{
  (void)state;
  answer_is("{\"success\":true,\"data\":{\"sku_code\":\"TEE XL\",\"unit_amount_cents\":2500,"
            "\"metadata\":{\"rossi\":1}}}",
            "rossi",
            "{\"success\":true,\"data\":{\"sku_code\":\"TEE XL\",\"unit_amount_cents\":2500,",
            "\"/data/metadata\"");
  answer_is("{\"success\":false,\"error\":{\"code\":\"NO_PRICE\",\"message\":\"none for rossi\"}}",
            "rossi", "\"NO_PRICE\"", "\"/error/message\"");
  answer_is(
      "{\"data\":{\"tax_rate\":0.2,\"line_items\":[{\"id\":\"kdPgtRXOKL\",\"city_amount\":1.50,"
      "\"note\":\"rossi\"}]}}",
      "rossi", "{\"id\":\"kdPgtRXOKL\",\"city_amount\":1.50,", "\"/data/line_items/0/note\"");
  answer_is("{\"data\":{\"Rossi\":1,\"amount_cents\":5}}", "Rossi", "{\"data\":{\"", "\"/data\"");
  answer_is("[\"rossi\"]", "rossi", "[", "\"/0\"");
}

static void paths_keep_the_words_of_programs(void **state)
{
  static const struct mask keeps = {.key = {1}, .path = {"/x/R2"}, .path_count = 1};
  struct buffer out = {0};
  (void)state;
  mask_target(&mask, "/api/v2/prices", &out);
  assert_string_equal(out.at, "/api/v2/prices");
  out.len = 0;
  mask_target(&mask, "/prices/Rossi@x/42?mail=rossi@shop.it", &out);
  assert_null(strstr(out.at, "ossi"));
  assert_int_equal(strncmp(out.at, "/prices/", 8), 0);
  assert_null(strstr(out.at, "/42"));
  out.len = 0;
  mask_target(&keeps, "/x/R2", &out);
  assert_string_equal(out.at, "/x/R2");
  buffer_free(&out);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_pseudonym_has_the_shape_of_its_value),
      cmocka_unit_test(another_key_makes_another_pseudonym),
      cmocka_unit_test(what_has_neither_letters_nor_digits_stays),
      cmocka_unit_test(capital_letters_do_not_make_another_value),
      cmocka_unit_test(texts_of_one_shape_never_meet),
      cmocka_unit_test(escapes_stay_escapes_and_mean_the_same_value),
      cmocka_unit_test(letters_of_all_scripts_are_masked),
      cmocka_unit_test(mail_addresses_lead_to_nobody_wherever_they_stand),
      cmocka_unit_test(urls_and_ip_addresses_lead_to_nobody),
      cmocka_unit_test(numbers_stay_numbers_of_as_many_digits),
      cmocka_unit_test(degrees_stay_on_the_globe),
      cmocka_unit_test(what_prices_need_is_kept_to_the_byte),
      cmocka_unit_test(what_does_not_fit_its_member_is_masked),
      cmocka_unit_test(what_is_unknown_is_masked),
      cmocka_unit_test(links_of_commerce_layer_stay_and_others_do_not),
      cmocka_unit_test(members_that_are_named_are_kept),
      cmocka_unit_test(what_is_no_json_is_not_written),
      cmocka_unit_test(answers_keep_amounts_and_codes_and_say_what_was_masked),
      cmocka_unit_test(paths_keep_the_words_of_programs),
  };
  return cmocka_run_group_tests(tests, NULL, texts_free);
}
