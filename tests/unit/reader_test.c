/* The reader of JSON as the library itself uses it: what it says after a failure, at the end, and
 * where there is no value of the kind that is wanted. Texts are tested in json_test.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <clx/cjson.h>
#include <clx/json.h>

#include "json/reader.h"
#include "json/text.h"
#include "json/value.h"

static struct clx__reader reader_of(const char *text)
{
  struct clx__reader reader;
  clx__reader_init(&reader, text, strlen(text), 0, 0, true);
  return reader;
}

static void a_reader_that_failed_reads_nothing_more(void **state)
{
  struct clx__reader reader = reader_of("[");
  struct clx__span span;
  (void)state;
  assert_true(clx__reader_enter(&reader));
  assert_false(clx__reader_fail(&reader, CLX_JSON_NUL));
  assert_false(clx__reader_fail(&reader, CLX_JSON_DEPTH)); /* the first counts */
  assert_false(clx__reader_enter(&reader));
  assert_false(clx__reader_element(&reader));
  assert_false(clx__reader_member(&reader, &span));
  assert_false(clx__reader_string(&reader, &span));
  assert_false(clx__reader_number(&reader, &span));
  assert_false(clx__reader_literal(&reader, &span));
  assert_false(clx__reader_skip(&reader, &span));
  assert_false(clx__reader_finish(&reader));
  assert_int_equal(reader.status, CLX_JSON_NUL);
  assert_int_equal(reader.depth, 1);
}

static void only_an_object_or_a_list_is_entered(void **state)
{
  static const char *const texts[] = {"1", "\"[\"", "null", "]", "", " "};
  (void)state;
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    struct clx__reader reader = reader_of(texts[i]);
    assert_false(clx__reader_enter(&reader));
    assert_int_equal(reader.status, i < 4 ? CLX_JSON_SYNTAX : CLX_JSON_TRUNCATED);
    assert_int_equal(reader.depth, 0);
  }
}

static void a_control_byte_behind_an_escape_is_found(void **state)
{
  struct clx__reader reader = reader_of("\"\\n\x1f\"");
  struct clx__span span;
  (void)state;
  assert_false(clx__reader_string(&reader, &span));
  assert_int_equal(reader.status, CLX_JSON_CONTROL);
  assert_int_equal(reader.failed_at - reader.start, 3);
}

/* A name is in the pointer whole or not at all, also where its escape is what does not fit. */
static void a_pointer_ends_before_a_name_that_does_not_fit(void **state)
{
  (void)state;
  for (size_t len = CLX_ERROR_WHERE - 8; len < CLX_ERROR_WHERE + 8; len++) {
    char text[3 * CLX_ERROR_WHERE];
    char name[2 * CLX_ERROR_WHERE];
    clx_error error;
    memset(name, 'a', len);
    strcpy(name + len, "~");
    snprintf(text, sizeof text, "{\"%s\":x}", name);
    assert_int_equal(clx_json_check(text, strlen(text), 0, &error), CLX_JSON_SYNTAX);
    if (len + strlen("/~0") < CLX_ERROR_WHERE)
      assert_int_equal(strlen(error.where), len + strlen("/~0"));
    else
      assert_string_equal(error.where, "");
  }
}

/* -------- what only a broken caller asks -------- */

static void an_escape_that_is_none_stays_and_the_text_goes_on(void **state)
{
  static const char *const texts[] = {"a\\x\\nb", "\\u12", "\\", "\x01\\t"};
  static const char *const wanted[] = {"a\\x\nb", "\\u12", "\\", "\x01\t"};
  (void)state;
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    char out[16];
    bool nul = true;
    size_t len = clx__text_unescape(out, texts[i], strlen(texts[i]), &nul);
    out[len] = '\0';
    assert_string_equal(out, wanted[i]);
    assert_false(nul);
  }
}

static void a_number_beyond_a_double_is_no_value(void **state)
{
  clx_value value;
  (void)state;
  clx__value_of("1e999", 5, &value);
  assert_int_equal(value.kind, CLX_KIND_ABSENT);
}

static void no_text_of_no_bytes_has_no_value(void **state)
{
  clx_value value;
  cJSON *tree;
  (void)state;
  assert_int_equal(clx_json_get(NULL, 0, "", &value), CLX_JSON_TRUNCATED);
  assert_int_equal(clx_json_get(NULL, 1, "", &value), CLX_BAD_ARGUMENT);
  assert_int_equal(clx_cjson_from_text(NULL, 0, &tree), CLX_JSON_TRUNCATED);
  assert_null(tree);
  assert_int_equal(clx_cjson_from_text(NULL, 1, &tree), CLX_BAD_ARGUMENT);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_reader_that_failed_reads_nothing_more),
      cmocka_unit_test(only_an_object_or_a_list_is_entered),
      cmocka_unit_test(a_control_byte_behind_an_escape_is_found),
      cmocka_unit_test(a_pointer_ends_before_a_name_that_does_not_fit),
      cmocka_unit_test(an_escape_that_is_none_stays_and_the_text_goes_on),
      cmocka_unit_test(a_number_beyond_a_double_is_no_value),
      cmocka_unit_test(no_text_of_no_bytes_has_no_value),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
