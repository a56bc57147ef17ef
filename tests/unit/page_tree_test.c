/* JSON as a tree on a page, page_tree of examples/clx/page.h: all that is in a body, marks at their
 * places, bounds, and a well-formed page whatever the body is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "pages.h"
#include "random.h"

/* A tree of a body that ends where memory ends. */
static void tree_of(struct buffer *out, const char *body, size_t len, const struct page_mark *marks,
                    uint32_t count)
{
  char *copy = guard_copy(body, len);
  page_tree(out, copy, len, marks, count);
  guard_free(copy, len);
  is_well_formed(out);
}

static void test_a_body_becomes_a_tree_with_its_values_as_they_were_sent(void **state)
{
  (void)state;
  static const char body[] =
      "{\"a\":{\"b\":[1,-2.50e3,true,null,\"x\\u00e9\\n<\"],\"c\":{}},\"d\":[]}";
  struct buffer out = {0};
  tree_of(&out, body, strlen(body), NULL, 0);
  has(&out,
      "<details open=\"\"><summary><i>{2}</i></summary><ul>\n"
      "<li><details open=\"\"><summary><b>a</b> <i>{2}</i></summary><ul>\n"
      "<li><details><summary><b>b</b> <i>[5]</i></summary><ul>\n"
      "<li><b>0</b> <data>1</data></li>\n"
      "<li><b>1</b> <data>-2.50e3</data></li>\n"
      "<li><b>2</b> <var>true</var></li>\n"
      "<li><b>3</b> <var>null</var></li>\n"
      "<li><b>4</b> <q>&#34;x\\u00e9\\n&#60;&#34;</q></li>\n"
      "</ul></details></li>\n"
      "<li><details><summary><b>c</b> <i>{0}</i></summary><ul>\n</ul></details></li>\n"
      "</ul></details></li>\n"
      "<li><details open=\"\"><summary><b>d</b> <i>[0]</i></summary><ul>\n</ul></details></li>\n"
      "</ul></details>\n");
  out.len = 0;
  tree_of(&out, "7", 1, NULL, 0);
  has(&out, "<data>7</data>");
  buffer_free(&out);
}

static void test_a_mark_stands_at_its_member_and_the_way_to_it_is_open(void **state)
{
  (void)state;
  static const char body[] = "{\"x\":{\"y\":{\"z\":{\"am/"
                             "ou~nt\":4900,\"\\u0061\":1,\"l\":[0,1]}}},\"o\":{\"p\":{\"q\":{}}}}";
  static const struct page_mark marks[] = {
      {"/x/y/z/am~1ou~0nt", PAGE_BAD, "was <4800>"},
      {"/x/y/z/a", PAGE_NOTE, "changed"},
      {"/x/y/z/a", PAGE_WARN, "twice"},
      {"/x/y/z/l/1", PAGE_GOOD, "one"},
      {"/x/y", PAGE_NOTE, "whole"},
  };
  struct buffer out = {0};
  tree_of(&out, body, strlen(body), marks, 5);
  has(&out, "<li class=\"bad\"><b>am/ou~nt</b> <data>4900</data> <mark class=\"bad\">was "
            "&#60;4800&#62;</mark></li>");
  has(&out, "<li class=\"note\"><b>\\u0061</b> <data>1</data> <mark class=\"note\">changed</mark> "
            "<mark class=\"warn\">twice</mark></li>");
  has(&out, "<li class=\"good\"><b>1</b> <data>1</data> <mark class=\"good\">one</mark></li>");
  has(&out, "<li class=\"note\"><details open=\"\"><summary><b>y</b> <i>{1}</i> <mark "
            "class=\"note\">whole</mark></summary>");
  has(&out, "<details open=\"\"><summary><b>z</b>");
  has(&out, "<details><summary><b>q</b>");
  buffer_free(&out);
}

static void test_a_mark_of_a_member_that_is_missing_stands_where_it_would_be(void **state)
{
  (void)state;
  static const struct page_mark marks[] = {
      {"/data/b", PAGE_BAD, "was 1"}, {"/data/c/d", PAGE_BAD, "was 2"}, {"/e", PAGE_WARN, "was 3"}};
  static const char body[] = "{\"data\":{\"a\":1,\"c\":5}}";
  struct buffer out = {0};
  tree_of(&out, body, strlen(body), marks, 3);
  has(&out,
      "<li><b>c</b> <data>5</data></li>\n"
      "<li class=\"bad\"><b>b</b> <i>not there</i> <mark class=\"bad\">was 1</mark></li>\n"
      "<li class=\"bad\"><b>c/d</b> <i>not there</i> <mark class=\"bad\">was 2</mark></li>\n"
      "</ul></details></li>\n"
      "<li class=\"warn\"><b>e</b> <i>not there</i> <mark class=\"warn\">was 3</mark></li>\n");
  out.len = 0;
  tree_of(&out, "5", 1, &marks[2], 1);
  has(&out, "<b>e</b> <i>not there</i>");
  buffer_free(&out);
}

static void test_of_members_with_one_name_the_first_has_the_mark(void **state)
{
  (void)state;
  static const struct page_mark mark = {"/a", PAGE_BAD, "this"};
  static const char body[] = "{\"a\":1,\"a\":2}";
  struct buffer out = {0};
  tree_of(&out, body, strlen(body), &mark, 1);
  has(&out, "<data>1</data> <mark");
  assert_int_equal(count_of(&out, "<mark"), 1);
  buffer_free(&out);
}

static void test_a_wide_tree_is_bounded_but_what_is_marked_is_shown(void **state)
{
  (void)state;
  static const struct page_mark mark = {"/5000", PAGE_BAD, "here"};
  struct buffer body = {0};
  struct buffer out = {0};
  for (int i = 0; i < 50000; i++)
    buffer_print(&body, "%s%d", i == 0 ? "[" : ",", i);
  buffer_text(&body, "]");
  tree_of(&out, body.at, body.len, &mark, 1);
  has(&out, "<i>[50,000]</i>");
  has(&out, "<b>99</b> <data>99</data></li>\n<li><i class=\"cut\">4,900 more</i></li>\n<li "
            "class=\"bad\">");
  has(&out,
      "<mark class=\"bad\">here</mark></li>\n<li><i class=\"cut\">44,999 more</i></li>\n</ul>");
  assert_int_equal(count_of(&out, "<li"), PAGE_TREE_WIDE + 3);
  buffer_free(&body);
  buffer_free(&out);
}

static void test_a_large_tree_has_no_more_rows_than_its_bound(void **state)
{
  (void)state;
  struct buffer body = {0};
  struct buffer out = {0};
  for (int i = 0; i < 90; i++)
    buffer_print(&body, "%s[[1,2,3,4,5,6,7,8,9],[1,2,3,4,5,6,7,8,9],[1,2,3,4,5,6,7,8,9]]",
                 i == 0 ? "[" : ",");
  buffer_text(&body, "]");
  tree_of(&out, body.at, body.len, NULL, 0);
  assert_int_equal(count_of(&out, "<b>"), PAGE_TREE_ROWS);
  has(&out, " more</i></li>\n</ul></details>\n");
  buffer_free(&body);
  buffer_free(&out);
}

/* For a body that is only looked at where it is marked. */
static void test_a_short_tree_has_what_is_marked_and_few_rows(void **state)
{
  (void)state;
  static const char body[] = "{\"a\":[1,2],\"b\":{\"c\":1,\"d\":2},\"e\":3}";
  static const struct page_mark mark = {"/b/d", PAGE_NOTE, "was 1"};
  struct buffer out = {0};
  page_tree_short(&out, body, strlen(body), &mark, 1, 0);
  is_well_formed(&out);
  has(&out, "<ul>\n<li><i class=\"cut\">1 more</i></li>\n<li><details open=\"\"><summary><b>b</b>");
  has(&out, "<li><i class=\"cut\">1 more</i></li>\n<li class=\"note\"><b>d</b>");
  assert_int_equal(count_of(&out, "<b>"), 2);
  buffer_free(&out);
}

static void test_a_resource_shows_its_type_and_id(void **state)
{
  (void)state;
  static const char body[] = "[{\"id\":\"a<\",\"type\":\"orders\"},{\"id\":1,\"type\":\"x\"}]";
  struct buffer out = {0};
  tree_of(&out, body, strlen(body), NULL, 0);
  has(&out, "<b>0</b> <i>{2}</i> <small>orders/a&#60;</small></summary>");
  has(&out, "<b>1</b> <i>{2}</i></summary>");
  buffer_free(&out);
}

/* As many levels as the library reads, then one more. */
static void test_a_deep_tree_is_shown_and_a_deeper_one_as_bytes(void **state)
{
  (void)state;
  for (int depth = 127; depth <= 129; depth++) {
    struct buffer body = {0};
    struct buffer out = {0};
    for (int i = 0; i < depth; i++)
      buffer_text(&body, "[");
    for (int i = 0; i < depth; i++)
      buffer_text(&body, "]");
    tree_of(&out, body.at, body.len, NULL, 0);
    assert_int_equal(count_of(&out, "<details"), depth > 128 ? 0 : depth);
    if (depth > 128)
      has(&out, "Nested too deep for a tree.");
    buffer_free(&body);
    buffer_free(&out);
  }
}

static void test_what_is_no_json_is_shown_as_bytes_with_the_reason(void **state)
{
  (void)state;
  struct buffer out = {0};
  struct buffer body = {0};
  tree_of(&out, "<html>", 6, NULL, 0);
  has(&out, "No JSON.</p>\n<pre class=\"raw\" tabindex=\"0\">&#60;html&#62;</pre>");
  out.len = 0;
  tree_of(&out, "", 0, NULL, 0);
  has(&out, "No body.");
  has_not(&out, "<pre");
  buffer_text(&body, "\"");
  while (body.len < PAGE_TREE_BYTES)
    buffer_text(&body, "0123456789abcdef");
  buffer_text(&body, "\"");
  out.len = 0;
  tree_of(&out, body.at, body.len, NULL, 0);
  has(&out, "Too long for a tree.");
  assert_true(out.len < 6000);
  buffer_free(&body);
  buffer_free(&out);
}

static void test_every_cut_and_every_change_of_a_body_gives_a_page_that_is_well_formed(void **state)
{
  (void)state;
  static const struct page_mark marks[] = {{"/d/0/<b>", PAGE_BAD, hostile},
                                           {"/d/9", PAGE_NOTE, "x"}};
  char body[] = "{\"d\":[{\"<b>\":\"</"
                "script>\\u0000\",\"\\u0000\":[{}]},\"\xE2\x82\xAC\",1e3],\"\":{\"a/b\":false}}";
  size_t len = strlen(body);
  for (size_t i = 0; i <= len; i++) {
    struct buffer out = {0};
    tree_of(&out, body, i, marks, 2);
    buffer_free(&out);
  }
  for (int round = 0; round < 3000; round++) {
    struct buffer out = {0};
    size_t at = random_byte() % len;
    char kept = body[at];
    body[at] = random_byte() % 2 == 0 ? "{}[],:\"\\<0"[random_byte() % 10] : (char)random_byte();
    tree_of(&out, body, len, marks, 2);
    body[at] = kept;
    buffer_free(&out);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_a_body_becomes_a_tree_with_its_values_as_they_were_sent),
      cmocka_unit_test(test_a_mark_stands_at_its_member_and_the_way_to_it_is_open),
      cmocka_unit_test(test_a_mark_of_a_member_that_is_missing_stands_where_it_would_be),
      cmocka_unit_test(test_of_members_with_one_name_the_first_has_the_mark),
      cmocka_unit_test(test_a_wide_tree_is_bounded_but_what_is_marked_is_shown),
      cmocka_unit_test(test_a_large_tree_has_no_more_rows_than_its_bound),
      cmocka_unit_test(test_a_short_tree_has_what_is_marked_and_few_rows),
      cmocka_unit_test(test_a_resource_shows_its_type_and_id),
      cmocka_unit_test(test_a_deep_tree_is_shown_and_a_deeper_one_as_bytes),
      cmocka_unit_test(test_what_is_no_json_is_shown_as_bytes_with_the_reason),
      cmocka_unit_test(test_every_cut_and_every_change_of_a_body_gives_a_page_that_is_well_formed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
