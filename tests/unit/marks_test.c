/* What a report marks in a body, examples/suite/marks.h: where two bodies differ, and the members
 * that a verdict names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../examples/suite/marks.h"

/* The marks in one line: "pointer: note|". */
static void are_marks(struct marks *marks, const char *expected)
{
  struct buffer text = {0};
  buffer_text(&text, "");
  for (uint32_t i = 0; i < marks->count; i++)
    buffer_print(&text, "%s: %s|", marks->at[i].pointer, marks->at[i].note);
  assert_string_equal(text.at, expected);
  buffer_free(&text);
  marks_free(marks);
}

static void differ(const char *before, const char *now, const char *expected)
{
  struct marks marks = {0};
  cJSON *was = cJSON_Parse(before);
  cJSON *is = cJSON_Parse(now);
  assert_non_null(was);
  assert_non_null(is);
  marks_differ(&marks, was, is, PAGE_NOTE);
  assert_false(marks.many);
  are_marks(&marks, expected);
  cJSON_Delete(was);
  cJSON_Delete(is);
}

static void names(const char *reason, const char *answer, const char *expected)
{
  struct marks marks = {0};
  cJSON *tree = cJSON_Parse(answer);
  assert_non_null(tree);
  marks_reason(&marks, reason, tree, PAGE_BAD);
  are_marks(&marks, expected);
  cJSON_Delete(tree);
}

static void each_value_that_is_not_as_before_says_what_it_was(void **state)
{
  (void)state;
  differ("{\"a\":1,\"b\":[1,2]}", "{\"a\":1,\"b\":[1,2]}", "");
  differ("{\"a\":1,\"b\":{\"c\":\"x\"}}", "{\"a\":2,\"b\":{\"c\":\"y\"}}",
         "/a: was 1|/b/c: was \"x\"|");
  differ("{\"a\":true,\"n\":null}", "{\"a\":false,\"n\":0}", "/a: was true|/n: was null|");
  differ("{\"a\":1}", "{\"a\":\"1\"}", "/a: was 1|");
  differ("{\"a\":{\"b\":1}}", "{\"a\":[1]}", "/a: was {\"b\":1}|");
  differ("1", "2", ": was 1|");
}

static void what_is_new_and_what_is_gone_is_marked(void **state)
{
  (void)state;
  differ("{\"a\":1}", "{\"a\":1,\"b/~\":{}}", "/b~1~0: added|");
  differ("{\"a\":[1,2,3]}", "{\"a\":[1]}", "/a/1: was 2|/a/2: was 3|");
  differ("{\"x\":0,\"a\":1}", "{\"a\":1}", "/x: was 0|");
}

static void the_order_of_members_is_no_difference(void **state)
{
  (void)state;
  differ("{\"a\":1,\"b\":2,\"c\":3}", "{\"c\":3,\"a\":1,\"b\":2}", "");
}

static void bodies_that_differ_in_very_many_places_have_no_marks(void **state)
{
  (void)state;
  struct marks marks = {0};
  cJSON *before = cJSON_CreateArray();
  cJSON *now = cJSON_CreateArray();
  for (int i = 0; i < 100; i++) {
    cJSON_AddItemToArray(before, cJSON_CreateNumber(i));
    cJSON_AddItemToArray(now, cJSON_CreateNumber(i + 1));
  }
  marks_differ(&marks, before, now, PAGE_NOTE);
  assert_true(marks.many);
  are_marks(&marks, "");
  cJSON_Delete(before);
  cJSON_Delete(now);
}

/* Each search goes through the object, so a shuffled one would take the square of its members. */
static void large_objects_in_another_order_are_not_searched(void **state)
{
  (void)state;
  struct marks marks = {0};
  struct buffer before = {0};
  struct buffer now = {0};
  for (int i = 0; i < 20000; i++) {
    buffer_print(&before, "%s\"%d\":1", i == 0 ? "{" : ",", i);
    buffer_print(&now, "%s\"%d\":1", i == 0 ? "{" : ",", 19999 - i);
  }
  buffer_text(&before, "}");
  buffer_text(&now, "}");
  cJSON *was = cJSON_Parse(before.at);
  cJSON *is = cJSON_Parse(now.at);
  marks_differ(&marks, was, is, PAGE_NOTE);
  assert_true(marks.many);
  are_marks(&marks, "");
  cJSON_Delete(was);
  cJSON_Delete(is);
  buffer_free(&before);
  buffer_free(&now);
}

static const char answer[] =
    "{\"success\":true,\"data\":{\"unit_amount_cents\":1,\"name\":\"x\",\"line_items\":[{\"id\":"
    "\"aB\","
    "\"tax_rate\":20},{\"id\":\"cD\",\"tax_rate\":3}]},\"error\":{\"code\":5}}";

static void members_that_a_verdict_names_are_marked_with_its_words(void **state)
{
  (void)state;
  names("HTTP 200; data.name is no text; success is not the JSON value false in an error", answer,
        "/data/name: is no text|/success: is not the JSON value false in an error|");
  names("HTTP 200 with success, but /data/unit_amount_cents is 1, was 2", answer,
        "/data/unit_amount_cents: is 1, was 2|");
  names("unit_amount_cents 1 where the config expects 2", answer,
        "/data/unit_amount_cents: 1 where the config expects 2|");
  names("data.line_items[1].tax_rate is not from 0 to 1: rates are fractions", answer,
        "/data/line_items/1/tax_rate: is not from 0 to 1: rates are fractions|");
  names("/data/line_items/cD/tax_rate is 3, was 2", answer,
        "/data/line_items/1/tax_rate: is 3, was 2|");
  names("error.code is missing or no text", answer, "/error/code: is missing or no text|");
}

static void what_is_missing_is_marked_where_it_would_be(void **state)
{
  (void)state;
  names("data.sku_code is missing or no text", answer, "/data/sku_code: is missing or no text|");
  names("data.line_items[0].id_x is missing", answer, "/data/line_items/0/id_x: is missing|");
  names("data.line_items[7].id is missing", answer, "");
  names("data.a.b.c is missing", answer, "");
}

static void words_that_name_no_member_are_not_marked(void **state)
{
  (void)state;
  names("HTTP 200 with success", answer, "");
  names("the same answer, but 2 more in the books", answer, "");
  names("two of 9 answers took 4.0 s or more; the limit is 3.0 s", answer, "");
  names("/prices/x_y and no_such_member", answer, "");
  names("data. data[ data.. /data/ ._ _", answer, "");
  names("", answer, "");
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_value_that_is_not_as_before_says_what_it_was),
      cmocka_unit_test(what_is_new_and_what_is_gone_is_marked),
      cmocka_unit_test(the_order_of_members_is_no_difference),
      cmocka_unit_test(bodies_that_differ_in_very_many_places_have_no_marks),
      cmocka_unit_test(large_objects_in_another_order_are_not_searched),
      cmocka_unit_test(members_that_a_verdict_names_are_marked_with_its_words),
      cmocka_unit_test(what_is_missing_is_marked_where_it_would_be),
      cmocka_unit_test(words_that_name_no_member_are_not_marked),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
