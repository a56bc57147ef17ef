/* The resources of a document on a page, examples/clx/resources_page.h: members with their kinds,
 * links that lead to what was sent, and for what was not the include that would bring it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../examples/clx/resources_page.h"
#include "pages.h"

/* The page of a body, with what an endpoint needs of a price; NULL: nothing is asked. */
static void page_of(struct buffer *page, const char *body, const char *const *needs, size_t count)
{
  const clx_document *document = NULL;
  struct resources_page about = {.includes = "external_includes"};
  clx_arena *arena = clx_arena_new(NULL);
  char *copy = guard_copy(body, strlen(body));
  assert_non_null(arena);
  assert_int_equal(clx_parse_unverified(copy, strlen(body), NULL, arena, &document, NULL), CLX_OK);
  guard_free(copy, strlen(body));
  if (needs != NULL)
    assert_int_equal(clx_document_explain(document, CLX_CALLBACK_PRICE, needs, count, arena,
                                          &about.findings, &about.finding_count),
                     CLX_OK);
  about.document = document;
  resources_page(page, &about);
  clx_arena_free(arena);
  assert_null(markup_page_fault(page->at));
}

#define LINK(type, id) "{\"data\":{\"type\":\"" type "\",\"id\":\"" id "\"}}"

static const char price[] =
    "{\"data\":{\"type\":\"line_items\",\"id\":\"L\",\"attributes\":{\"sku_code\":\"A<B\","
    "\"quantity\":\"2\",\"name\":null,\"odd\":[1],\"tax_rate\":0.22,\"metadata\":{\"long\":"
    "\"0123456789012345678901234567890123456789012345678901234567890123456789\"}},"
    "\"relationships\":{\"order\":" LINK("orders", "O") ",\"item\":" LINK(
        "skus",
        "S") "}},"
             "\"included\":["
             "{\"type\":\"orders\",\"id\":\"O\",\"attributes\":{\"number\":\"7\"},"
             "\"relationships\":{"
             "\"line_items\":{\"data\":[{\"type\":\"line_items\",\"id\":\"L\"}]},\"market\":{"
             "\"links\":{}}}},"
             "{\"type\":\"strange\",\"id\":\"<i>\",\"attributes\":{\"</li>\":\"<script>\"}}]}";

static void members_stand_with_their_kinds_and_what_is_odd_is_marked(void **state)
{
  (void)state;
  struct buffer page = {0};
  page_of(&page, price, NULL, 0);
  has(&page, "<h3>line_items/L <small>A&#60;B</small></h3>");
  has(&page, "<b>sku_code</b> <small>text</small> <div><q>&#34;A&#60;B&#34;</q></div>");
  has(&page, "<b>quantity</b> <small>integer</small> <div><data>2</data> "
             "<mark class=\"warn\">drifted</mark>");
  has(&page, "<b>tax_rate</b> <small>real</small> <div><data>0.22</data></div>");
  has(&page, "<b>odd</b> <small>array</small> <div><data>[1]</data> "
             "<mark class=\"warn\">unknown</mark>");
  has(&page, "<b>metadata</b> <small>object</small> <div><div class=\"tree\"");
  has(&page, "1 attribute is null");
  has(&page, "<mark class=\"warn\">unknown type</mark>");
  has(&page, "<b>&#60;/li&#62;</b> <small>text</small> <div><q>&#34;&#60;script&#62;&#34;</q>");
  buffer_free(&page);
}

static void links_lead_to_what_was_sent(void **state)
{
  (void)state;
  struct buffer page = {0};
  page_of(&page, price, NULL, 0);
  has(&page, "<b>order</b> <small>one</small> <div><a href=\"#r-1\">orders/O</a></div>");
  has(&page, "<b>line_items</b> <small>many</small> <div><a href=\"#r-0\">line_items/L</a></div>");
  has(&page, "<div>skus/S <mark class=\"plain\">not sent</mark></div>");
  has(&page, "id=\"r-0\"");
  has(&page, "id=\"r-1\"");
  has(&page, "No link leads here.");
  buffer_free(&page);
}

static void what_was_not_loaded_names_the_include_that_brings_it(void **state)
{
  (void)state;
  struct buffer page = {0};
  page_of(&page, price, NULL, 0);
  has(&page, "What external_includes would bring them:");
  has(&page, "<b>market</b> <small>one</small> <div>order.market</div>");
  has(&page, "<b>shipment_line_items</b> <small>many</small> <div>shipment_line_items</div>");
  buffer_free(&page);
}

static void what_an_endpoint_needs_is_marked_in_place(void **state)
{
  (void)state;
  static const char *const needs[] = {"sku_code", "order.market.name"};
  struct buffer page = {0};
  page_of(&page, price, needs, 2);
  has(&page, "<li class=\"note\"><b>sku_code</b>");
  has(&page, "<li class=\"bad\"><b>market</b> <small>one</small> <div>order.market "
             "<mark class=\"bad\">needed, missing</mark>");
  has(&page, "<details open=\"\"><summary>"); /* the fold it stands in */
  buffer_free(&page);
}

static void a_resource_that_is_there_twice_has_one_place(void **state)
{
  (void)state;
  struct buffer page = {0};
  page_of(&page,
          "{\"data\":[{\"type\":\"orders\",\"id\":\"O\"},{\"type\":\"orders\",\"id\":\"P\"},"
          "{\"type\":\"orders\",\"id\":\"O\"}],\"included\":[]}",
          NULL, 0);
  assert_int_equal(count_of(&page, "id=\"r-0\""), 1);
  assert_int_equal(count_of(&page, "id=\"r-1\""), 1);
  has(&page, "No resource was sent with it.");
  page.len = 0;
  page_of(&page, "{\"data\":null}", NULL, 0);
  has(&page, "There is none.");
  buffer_free(&page);
}

/* Each knows the next and the one before. */
static void long_chains_and_circles_are_followed_once(void **state)
{
  (void)state;
  struct buffer body = {0};
  struct buffer page = {0};
  buffer_text(&body, "{\"data\":{\"type\":\"orders\",\"id\":\"0\"},\"included\":[");
  for (int i = 0; i < 2000; i++)
    buffer_print(&body,
                 "%s{\"type\":\"tags\",\"id\":\"%d\",\"relationships\":{\"parent\":"
                 "{\"data\":{\"type\":\"tags\",\"id\":\"%d\"}}}}",
                 i == 0 ? "" : ",", i, (i + 1) % 2000);
  buffer_text(&body, "]}");
  page_of(&page, body.at, NULL, 0);
  assert_int_equal(count_of(&page, "<article"), 2001);
  buffer_free(&body);
  buffer_free(&page);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(members_stand_with_their_kinds_and_what_is_odd_is_marked),
      cmocka_unit_test(links_lead_to_what_was_sent),
      cmocka_unit_test(what_was_not_loaded_names_the_include_that_brings_it),
      cmocka_unit_test(what_an_endpoint_needs_is_marked_in_place),
      cmocka_unit_test(a_resource_that_is_there_twice_has_one_place),
      cmocka_unit_test(long_chains_and_circles_are_followed_once),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
