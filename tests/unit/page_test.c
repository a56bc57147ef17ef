/* The HTML pages of the tool, examples/clx/page.h: whatever a text holds becomes characters, pages
 * are well-formed and stand alone, and times are told and plotted on one scale. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "pages.h"
#include "random.h"

static void bytes_become(const char *bytes, size_t len, const char *expected)
{
  struct buffer out = {0};
  char *copy = guard_copy(bytes, len);
  page_bytes(&out, copy, len);
  buffer_text(&out, "");
  assert_string_equal(out.at, expected);
  guard_free(copy, len);
  buffer_free(&out);
}

#define FFFD "\xEF\xBF\xBD"

/* -------- texts -------- */

static void test_any_byte_becomes_a_character_that_is_seen(void **state)
{
  (void)state;
  static const struct {
    const char *bytes;
    const char *text;
  } rows[] = {
      {"", ""},
      {"plain \xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\t\n",
       "plain \xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\t\n"},
      {"</style><script>&\"'", "&#60;/style&#62;&#60;script&#62;&#38;&#34;&#39;"},
      {"\x01\x1B\r\x7F", "\xE2\x90\x81\xE2\x90\x9B\xE2\x90\x8D\xE2\x90\xA1"},
      {"\xE2\x80\xAE"
       "a\xE2\x81\xA6\xEF\xBB\xBF",
       "[U+202E]a[U+2066][U+FEFF]"},
      {"\xC2\x85", FFFD},               /* a control byte of Latin 1 */
      {"\xC0\xBC", FFFD FFFD},          /* "<", too long */
      {"\xE0\x80\xBC", FFFD FFFD FFFD}, /* the same */
      {"\xED\xA0\x80", FFFD FFFD FFFD}, /* a surrogate */
      {"\xF4\x90\x80\x80", FFFD FFFD FFFD FFFD},
      {"\xEF\xBF\xBE", FFFD}, /* U+FFFE */
      {"\xC3", FFFD},         /* cut */
      {"\xE2\x82<", FFFD FFFD "&#60;"},
      {"\x80\xFF", FFFD FFFD},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    bytes_become(rows[i].bytes, strlen(rows[i].bytes), rows[i].text);
  bytes_become("a\0b", 3,
               "a\xE2\x90\x80"
               "b");
}

static void test_no_bytes_at_all_make_markup(void **state)
{
  (void)state;
  char bytes[64];
  for (int round = 0; round < 2000; round++) {
    struct buffer out = {0};
    for (size_t i = 0; i < sizeof bytes; i++)
      bytes[i] = random_byte() % 3 == 0 ? "<>&\"'\0/ "[random_byte() % 8] : (char)random_byte();
    buffer_text(&out, "<p title=\"");
    page_bytes(&out, bytes, sizeof bytes);
    buffer_text(&out, "\">");
    page_bytes(&out, bytes, sizeof bytes);
    buffer_text(&out, "</p>");
    is_well_formed(&out);
    assert_int_equal(count_of(&out, "<"), 2);
    buffer_free(&out);
  }
}

static void short_becomes(const char *text, size_t most, const char *expected)
{
  struct buffer out = {0};
  page_short(&out, text, strlen(text), most);
  assert_string_equal(out.at, expected);
  buffer_free(&out);
}

static void test_a_long_text_is_cut_between_characters_and_says_what_is_left_out(void **state)
{
  (void)state;
  short_becomes("abc", 3, "abc");
  short_becomes("abcd", 3, "abc<i class=\"cut\">1 bytes more</i>");
  short_becomes("a\xE2\x82\xAC", 3, "a<i class=\"cut\">3 bytes more</i>");
  short_becomes("a\xE2\x82\xAC", 4, "a\xE2\x82\xAC");
  short_becomes("\xF0\x9F\x98\x80", 3, "<i class=\"cut\">4 bytes more</i>");
  short_becomes("\x80\x80\x80\x80\x80\x80\x80\x80", 6,
                FFFD FFFD FFFD "<i class=\"cut\">5 bytes more</i>");
}

static void test_numbers_and_times_are_written_for_people(void **state)
{
  (void)state;
  static const uint64_t times[] = {0, 7, 1234, 12345, 123456, 999999, 1000000, 3000000, 61234567};
  struct buffer out = {0};
  for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
    page_time(&out, times[i]);
    buffer_text(&out, "|");
  }
  assert_string_equal(out.at,
                      "0.00 ms|0.00 ms|1.23 ms|12.3 ms|123 ms|999 ms|1.00 s|3.00 s|61.2 s|");
  out.len = 0;
  page_number(&out, 0);
  buffer_text(&out, " ");
  page_number(&out, 999);
  buffer_text(&out, " ");
  page_number(&out, 1000);
  buffer_text(&out, " ");
  page_number(&out, UINT64_MAX);
  assert_string_equal(out.at, "0 999 1,000 18,446,744,073,709,551,615");
  buffer_free(&out);
}

/* -------- pages -------- */

static void page_of_all_parts(struct buffer *out)
{
  const struct page_choice kinds[] = {{"all", 2}, {hostile, 1}, {"tax", 1}};
  const struct page_filter filters[] = {{hostile, kinds, 3}, {"verdict", kinds, 2}};
  const struct page_fact facts[] = {{NULL, 1234, "cases", PAGE_GOOD},
                                    {hostile, 0, hostile, PAGE_BAD}};
  const char *const heads[] = {"name", "#count", hostile};
  const char *const cells[] = {hostile, "7", NULL};
  const uint32_t group[] = {1, 1};
  page_begin(out, hostile, filters, 2);
  page_facts(out, facts, 2);
  page_heading(out, "first", hostile);
  page_filter(out, filters, 0);
  page_filter(out, filters, 1);
  page_say(out, PAGE_WARN, hostile);
  page_item_begin(out, "item-1", PAGE_BAD, group, 2);
  page_badge(out, PAGE_BAD, hostile);
  page_fold_begin(out, true);
  page_text(out, hostile);
  page_fold_body(out);
  page_pairs_begin(out);
  page_pair(out, hostile, hostile, sizeof hostile);
  page_pairs_end(out);
  page_fold_end(out);
  page_item_end(out);
  page_table_begin(out, hostile, heads, 3);
  page_row(out, heads, cells, 3);
  page_table_end(out);
  page_raw(out, hostile, sizeof hostile);
  page_end(out);
}

static void test_a_page_of_hostile_texts_is_well_formed_and_loads_nothing(void **state)
{
  (void)state;
  struct buffer page = {0};
  page_of_all_parts(&page);
  is_well_formed(&page);
  has(&page, "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;");
  has_not(&page, "<script");
  has_not(&page, "<!--");
  has_not(&page, "http:");
  has_not(&page, "https:");
  has_not(&page, "url(");
  has_not(&page, "@import");
  assert_int_equal(count_of(&page, "</style>"), 1);
  buffer_free(&page);
}

static void test_a_filter_hides_the_items_of_other_choices(void **state)
{
  (void)state;
  struct buffer page = {0};
  page_of_all_parts(&page);
  has(&page, "body:has(#f0-2:checked) .item:not(.f0-2){display:none}");
  has(&page, "body:has(#f1-1:checked) .item:not(.f1-1){display:none}");
  has_not(&page, "body:has(#f0-0");
  has(&page, "<input type=\"radio\" name=\"f0\" id=\"f0-0\" checked=\"\"/>");
  has(&page, "<input type=\"radio\" name=\"f0\" id=\"f0-2\"/>");
  has(&page, "<article class=\"item bad f0-1 f1-1\" id=\"item-1\">");
  buffer_free(&page);
}

static void test_numbers_are_written_in_facts_and_at_the_right_of_cells(void **state)
{
  (void)state;
  struct buffer page = {0};
  page_of_all_parts(&page);
  has(&page, "<div class=\"good\"><dt>cases</dt><dd>1,234</dd></div>");
  has(&page, "<th scope=\"col\" class=\"number\">count</th>");
  has(&page, "<td class=\"number\">7</td><td></td>");
  buffer_free(&page);
}

/* -------- times -------- */

static void test_percentiles_are_times_that_were_measured(void **state)
{
  (void)state;
  uint64_t times[200];
  for (size_t i = 0; i < 200; i++)
    times[i] = i + 1;
  assert_int_equal(page_percentile(times, 0, 500), 0);
  assert_int_equal(page_percentile(times, 1, 0), 1);
  assert_int_equal(page_percentile(times, 1, 990), 1);
  assert_int_equal(page_percentile(times, 2, 500), 1);
  assert_int_equal(page_percentile(times, 3, 500), 2);
  assert_int_equal(page_percentile(times, 200, 500), 100);
  assert_int_equal(page_percentile(times, 200, 990), 198);
  assert_int_equal(page_percentile(times, 200, 991), 199);
  assert_int_equal(page_percentile(times, 200, 1000), 200);
}

static void test_a_table_of_times_tells_how_many_are_over_the_limit(void **state)
{
  (void)state;
  uint64_t fast[] = {3000, 1000, 2000};
  uint64_t slow[] = {3000000, 5000000, 3000001, 1};
  struct page_times rows[] = {
      {"fast", fast, 3, 0}, {"none", NULL, 0, 5}, {"slow<", slow, 4, 3000000}};
  struct buffer out = {0};
  page_times(&out, rows, 3);
  is_well_formed(&out);
  has(&out, "<td>fast</td><td class=\"number\">3</td><td class=\"number\">2.00 ms</td>"
            "<td class=\"number\">3.00 ms</td><td class=\"number\">3.00 ms</td>"
            "<td class=\"number\">3.00 ms</td><td class=\"number\">-</td>");
  has(&out, "<td>slow&#60;</td><td class=\"number\">4</td>");
  has(&out, "<td class=\"number\">5.00 s</td><td class=\"number\">3.00 s</td>"
            "<td class=\"number bad\">2</td>");
  has_not(&out, "none");
  buffer_free(&out);
}

static void plot_of(struct buffer *out, const struct page_dot *dots, size_t count)
{
  static const char *const series[] = {"in time", "too <late"};
  static const struct page_limit limits[] = {{3000000, "limit of \"price\""}};
  struct page_plot plot = {"Answers & times", dots, count, series, 2, limits, 1};
  page_plot(out, &plot);
}

static void test_a_plot_has_a_dot_for_each_time_on_one_scale_with_the_limit(void **state)
{
  (void)state;
  static const struct page_dot dots[] = {
      {0, 1000, 0}, {0, 1000, 0}, {5000000, 10000, 0}, {10000000, 3000000, 1}};
  struct buffer out = {0};
  plot_of(&out, dots, 4);
  is_well_formed(&out);
  has(&out, "<path class=\"dots d0\" d=\"M0 150h0M"); /* the first two hide each other */
  assert_int_equal(count_of(&out, "h0"), 3);
  const char *limit = strstr(out.at, "<path class=\"limit\" d=\"M0 ");
  const char *late = strstr(out.at, "<path class=\"dots d1\" d=\"M");
  assert_non_null(limit);
  assert_non_null(late);
  assert_int_equal(strtoul(limit + strlen("<path class=\"limit\" d=\"M0 "), NULL, 10),
                   strtoul(strchr(late + strlen("<path class=\"dots d1\" d=\"M"), ' '), NULL, 10));
  has(&out, "too &#60;late <small>1</small>");
  has(&out, "limit of &#34;price&#34; <small>3.00 s</small>");
  has(&out, "<span class=\"y\" style=\"bottom:0%\">1.00 ms</span>");
  has(&out, "<span>10.0 s</span>");
  buffer_free(&out);
}

static void test_a_plot_of_any_times_stays_in_its_frame_and_bounded(void **state)
{
  (void)state;
  struct page_dot *dots = calloc(100000, sizeof *dots);
  struct buffer out = {0};
  assert_non_null(dots);
  for (size_t i = 0; i < 100000; i++)
    dots[i] = (struct page_dot){i * 1000, i * i % 1000000, (uint32_t)(i % 2)};
  dots[0] = (struct page_dot){UINT64_MAX, UINT64_MAX, 0};
  plot_of(&out, dots, 100000);
  is_well_formed(&out);
  assert_true(out.len < 100000);
  dots[0] = dots[1];
  out.len = 0;
  plot_of(&out, dots, 100000);
  assert_true(out.len < 2000000);
  for (const char *at = out.at; (at = strstr(at, "M")) != NULL; at++) {
    unsigned long x = strtoul(at + 1, NULL, 10);
    assert_true(x <= 500);
  }
  out.len = 0;
  plot_of(&out, dots, 0);
  buffer_text(&out, "");
  assert_string_equal(out.at, "");
  buffer_free(&out);
  free(dots);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_any_byte_becomes_a_character_that_is_seen),
      cmocka_unit_test(test_no_bytes_at_all_make_markup),
      cmocka_unit_test(test_a_long_text_is_cut_between_characters_and_says_what_is_left_out),
      cmocka_unit_test(test_numbers_and_times_are_written_for_people),
      cmocka_unit_test(test_a_page_of_hostile_texts_is_well_formed_and_loads_nothing),
      cmocka_unit_test(test_a_filter_hides_the_items_of_other_choices),
      cmocka_unit_test(test_numbers_are_written_in_facts_and_at_the_right_of_cells),
      cmocka_unit_test(test_percentiles_are_times_that_were_measured),
      cmocka_unit_test(test_a_table_of_times_tells_how_many_are_over_the_limit),
      cmocka_unit_test(test_a_plot_has_a_dot_for_each_time_on_one_scale_with_the_limit),
      cmocka_unit_test(test_a_plot_of_any_times_stays_in_its_frame_and_bounded),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
