/* The cases of `clx test`, examples/suite/cases_*.c, against an endpoint within the test: when it is
 * right, nothing is found; of each mistake that a case is for, that case finds it, and no other
 * does, but those that follow from it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../examples/suite/engine.h"
#include "markup.h"
#include "rounds.h"
#include "suite_front.h"

/* -------- runs -------- */

/* Large bodies take most of the time, so they are sent where a mistake is about them; for the same
 * reason prices have few includes. */
static const char config[] =
    "{\"start\":{\"command\":[\"server\"],\"ready\":\"/health\",\"without_secret\":true},"
    "\"data\":{\"currencies\":[\"EUR\",\"JPY\"],\"declined_token\":\"tok_declined\","
    "\"refused_order\":{\"customer_email\":\"x@denied.example\"}},"
    "\"expect\":{\"prices\":[{\"sku\":\"TEE-1\",\"currency\":\"EUR\",\"quantity\":3,"
    "\"unit_amount_cents\":1035}]},"
    "\"books\":{\"charges\":{\"get\":\"/charges\"},\"events\":{\"get\":\"/events\"}},"
    "\"cases\":{%s},"
    "\"base\":\"http://127.0.0.1:1\"}";

/* One endpoint, and a suite about it. */
struct run {
  struct fake fake;
  struct suite *suite;
};

static void run_begin(struct run *run, const char *kind, const char *mistake, const char *only)
{
  struct suite_options options = {.seed = 7,
                                  .abilities = SUITE_CAN_ALL,
                                  .secret = FAKE_SECRET,
                                  .secret_len = strlen(FAKE_SECRET),
                                  .only = only,
                                  .no_times = true};
  struct buffer error = {0};
  char word[80];
  snprintf(word, sizeof word, "%s=http://127.0.0.1:1/%s", kind, kind);
  fake_start(&run->fake, mistake);
  run->suite = suite_new(&options);
  char text[sizeof config + 60];
  bool large =
      mistake == NULL || strncmp(mistake, "http.size", 9) == 0 || strcmp(mistake, "doc.many") == 0;
  snprintf(text, sizeof text, config, large ? "" : "\"http.size*\":\"off\",\"doc.many\":\"off\"");
  static const char includes[] =
      "kinds.price.includes=[\"order\",\"order.customer\",\"order.line_items\",\"item\"]";
  bool price = strcmp(kind, "price") == 0;
  bool ready = suite_add_kind(run->suite, word, &error) &&
               suite_config(run->suite, text, strlen(text), NULL, &error) &&
               (!price || suite_set(run->suite, includes, &error)) &&
               suite_ready(run->suite, &error);
  if (!ready)
    fail_msg("%s", error.at);
}

static void run_end(struct run *run)
{
  suite_free(run->suite);
  fake_end(&run->fake);
}

static bool is_found(const struct test *test)
{
  return test->verdict == SUITE_FAIL || test->verdict == SUITE_WARN || test->verdict == SUITE_INFO;
}

static const char *finding_of(const struct test *test)
{
  return test->finding != NULL ? test->finding : test->about->name;
}

static void tell(const struct test *test, const char *what)
{
  print_message("%s: %s, %s: %s: %s\n", what, test->kind->name, test->about->name, finding_of(test),
                test->reason.at != NULL ? test->reason.at : "");
}

/* -------- right -------- */

static void nothing_is_found_at_a_right_endpoint(void **state)
{
  uint32_t found = 0;
  (void)state;
  for (uint32_t i = 1; i <= clx_callback_count(); i++) {
    struct run run;
    if (i == CLX_CALLBACK_GENERIC)
      continue;
    run_begin(&run, clx_callback_name(i), NULL, NULL);
    fake_drive(&run.fake, run.suite);
    for (uint32_t at = 0; at < run.suite->test_count; at++)
      if (is_found(&run.suite->tests[at])) {
        tell(&run.suite->tests[at], "found");
        found++;
      }
    run_end(&run);
  }
  assert_int_equal(found, 0);
}

static void chunks_are_not_asked_of_http_1_0(void **state)
{
  uint32_t found = 0;
  struct run run;
  (void)state;
  run_begin(&run, "price", "http 1.0", "http.*");
  fake_drive(&run.fake, run.suite);
  for (uint32_t at = 0; at < run.suite->test_count; at++)
    found += is_found(&run.suite->tests[at]);
  run_end(&run);
  assert_int_equal(found, 0);
}

static uint32_t sends_of(const struct test *test)
{
  uint32_t sends = 0;
  for (const struct exchange *at = test->first; at != NULL; at = at->next)
    sends += at->step.kind == SUITE_SEND;
  return sends;
}

/* Each on its own: what was answered in the same group is not sent again. */
static void requests_that_come_while_it_is_busy_are_sent_again(void **state)
{
  uint32_t sends = 0;
  struct run run;
  (void)state;
  run_begin(&run, "capture", "busy", NULL);
  fake_drive(&run.fake, run.suite);
  for (uint32_t at = 0; at < run.suite->test_count; at++) {
    if (is_found(&run.suite->tests[at]))
      tell(&run.suite->tests[at], "found");
    assert_false(is_found(&run.suite->tests[at]));
    sends += sends_of(&run.suite->tests[at]);
  }
  assert_true(run.suite->busy > 10);
  assert_int_equal(run.fake.taken, sends + run.suite->busy);
  run_end(&run);
}

/* Answers that take too long are asked for no more than it takes to know it. */
static void a_slow_endpoint_is_asked_about_signatures_only(void **state)
{
  uint32_t asked = 0;
  struct run run;
  (void)state;
  run_begin(&run, "tax", "time.limit", NULL);
  fake_drive(&run.fake, run.suite);
  for (uint32_t at = 0; at < run.suite->test_count; at++)
    if (strncmp(run.suite->tests[at].about->name, "doc.", 4) == 0 &&
        run.suite->tests[at].verdict != SUITE_OFF) {
      assert_int_equal(run.suite->tests[at].verdict, SUITE_SKIP);
      assert_string_equal(run.suite->tests[at].follows, "time.limit");
      asked++;
    }
  run_end(&run);
  assert_true(asked > 0);
}

/* -------- wrong -------- */

/* A case, the kind that makes its mistake, and what it is found as when not by the case's name. */
static const struct row {
  const char *name;
  const char *kind;
  const char *finding;
  const char *only;            /* NULL: all cases run */
  const char *mistake;         /* of the endpoint; NULL: the case's name */
  enum suite_verdict severity; /* SUITE_NOT_YET: the case's */
} rows[] = {
    {"sign.genuine", "price", "sign.wrong_secret", NULL, NULL, 0},
    {"sign.unsigned", "price", NULL, NULL, NULL, 0},
    {"sign.forged", "price", "sign.presence_only", NULL, NULL, 0},
    {"sign.other_body", "price", NULL, NULL, NULL, 0},
    {"sign.short", "price", "sign.odd_length", NULL, NULL, 0},
    {"sign.empty", "price", NULL, NULL, NULL, 0},
    {"sign.prefix", "price", "sign.prefix_compare", NULL, NULL, 0},
    {"sign.long", "price", NULL, NULL, NULL, 0},
    {"sign.case", "price", "sign.case_compare", NULL, NULL, 0},
    {"sign.junk", "price", NULL, NULL, NULL, 0},
    {"sign.empty_key", "price", NULL, NULL, NULL, 0},
    {"sign.double", "price", NULL, NULL, NULL, 0},
    {"sign.header_lower", "price", NULL, NULL, NULL, 0},
    {"sign.header_upper", "price", NULL, NULL, NULL, 0},
    {"sign.before_parse", "price", NULL, NULL, NULL, 0},
    {"sign.leak", "price", NULL, NULL, NULL, 0},
    {"sign.no_secret", "price", NULL, NULL, NULL, 0},
    {"sign.log", "price", NULL, NULL, NULL, 0},
    {"bytes.utf8", "price", "body.text_before_mac", NULL, NULL, 0},
    {"bytes.float", "price", "body.rewritten", NULL, NULL, 0},
    {"bytes.escape", "price", "body.rewritten", NULL, NULL, 0},
    {"bytes.space", "price", NULL, NULL, NULL, 0},
    {"bytes.newline", "price", NULL, NULL, NULL, 0},
    {"http.content_type", "price", "type.looked_at", NULL, NULL, 0},
    {"http.answer_type", "price", NULL, NULL, NULL, 0},
    {"http.method", "price", NULL, NULL, NULL, 0},
    {"http.size", "price", NULL, NULL, NULL, 0},
    {"http.size_5mb", "price", NULL, NULL, NULL, 0},
    {"http.pieces", "price", "pieces.first_only", NULL, NULL, 0},
    {"http.pieces_utf8", "price", "pieces.text_per_piece", NULL, NULL, 0},
    {"http.slow_body", "price", NULL, NULL, NULL, 0},
    {"http.chunked", "price", "pieces.no_chunked", NULL, NULL, 0},
    {"http.cut", "price", NULL, NULL, NULL, 0},
    {"http.keep_alive", "price", NULL, NULL, NULL, 0},
    {"doc.order", "tax", NULL, NULL, NULL, 0},
    {"doc.same_id", "price", NULL, NULL, NULL, 0},
    {"doc.extra_attribute", "price", NULL, NULL, NULL, 0},
    {"doc.extra_relationship", "price", NULL, NULL, NULL, 0},
    {"doc.extra_resource", "price", NULL, NULL, NULL, 0},
    {"doc.extra_meta", "price", NULL, NULL, NULL, 0},
    {"doc.event_stores", "price", NULL, NULL, NULL, 0},
    {"doc.no_versions", "price", NULL, NULL, NULL, 0},
    {"doc.with_links", "price", NULL, NULL, NULL, 0},
    {"doc.no_links", "price", NULL, NULL, NULL, 0},
    {"doc.absent", "tax", NULL, NULL, NULL, 0},
    {"doc.no_included", "tax", NULL, NULL, NULL, 0},
    {"doc.null_customer", "price", NULL, NULL, NULL, 0},
    {"doc.null_address", "tax", NULL, NULL, NULL, 0},
    {"doc.nulls", "price", NULL, NULL, NULL, 0},
    {"doc.not_products", "price", NULL, NULL, NULL, 0},
    {"doc.drift", "price", NULL, NULL, NULL, 0},
    {"doc.big_numbers", "price", NULL, NULL, NULL, 0},
    {"doc.deep", "price", NULL, NULL, NULL, 0},
    {"doc.many", "price", NULL, NULL, NULL, 0},
    {"doc.broken", "price", NULL, NULL, NULL, 0},
    {"answer.envelope", "price", NULL, NULL, NULL, 0},
    {"answer.error_status", "price", NULL, NULL, NULL, 0},
    {"answer.refusal_status", "price", NULL, NULL, NULL, 0},
    {"answer.error_body", "price", NULL, NULL, NULL, 0},
    {"answer.leak_trace", "price", NULL, NULL, NULL, 0},
    {"price.sku_code", "price", NULL, NULL, NULL, 0},
    {"price.quantity", "price", NULL, NULL, NULL, 0},
    {"price.integers", "price", NULL, NULL, NULL, 0},
    {"price.compare_at", "price", NULL, NULL, NULL, 0},
    {"money.currency", "price", NULL, NULL, NULL, 0},
    {"money.expected", "price", NULL, NULL, NULL, 0},
    {"shipping.integers", "shipping_cost", NULL, NULL, NULL, 0},
    {"promotion.integers", "promotion", NULL, NULL, NULL, 0},
    {"promotion.negative", "promotion", NULL, NULL, NULL, 0},
    {"promotion.lines", "promotion", NULL, NULL, NULL, 0},
    {"promotion.all_or_none", "promotion", NULL, NULL, NULL, 0},
    {"promotion.sum", "promotion", NULL, NULL, NULL, 0},
    {"promotion.too_much", "promotion", NULL, NULL, NULL, 0},
    {"promotion.none", "promotion", NULL, NULL, NULL, 0},
    {"tax.rate", "tax", NULL, NULL, NULL, 0},
    {"tax.collectable", "tax", NULL, NULL, NULL, 0},
    {"tax.decimals", "tax", NULL, NULL, NULL, 0},
    {"tax.lines", "tax", NULL, NULL, NULL, 0},
    {"tax.numbers", "tax", NULL, NULL, NULL, 0},
    {"validation.success", "order_validation", NULL, NULL, NULL, 0},
    {"validation.refused", "order_validation", NULL, NULL, NULL, 0},
    {"validation.attributes", "order_validation", NULL, NULL, NULL, 0},
    {"validation.repeat", "order_validation", NULL, "validation.repeat", NULL, 0},
    {"payment.answer", "authorize", NULL, NULL, NULL, 0},
    {"payment.amount", "authorize", NULL, NULL, NULL, 0},
    {"payment.too_much", "capture", NULL, NULL, NULL, 0},
    {"payment.declined", "authorize", NULL, NULL, NULL, 0},
    {"payment.token_unique", "authorize", NULL, NULL, NULL, 0},
    {"payment.repeat", "authorize", "repeat.not_looked_at", NULL, NULL, 0},
    {"payment.repeat_changed", "authorize", "repeat.key_too_much", NULL, NULL, 0},
    {"payment.parallel", "authorize", "repeat.claim_after_charge", NULL, NULL, 0},
    {"payment.two_parts", "capture", "repeat.key_too_little", NULL, NULL, 0},
    {"payment.after_late", "authorize", NULL, NULL, NULL, 0},
    {"customer_token.answer", "customer_token", NULL, NULL, NULL, 0},
    {"customer_token.steady", "customer_token", NULL, NULL, NULL, 0},
    {"webhook.known", "webhook", NULL, NULL, NULL, 0},
    {"webhook.unknown_topic", "webhook", NULL, NULL, NULL, 0},
    {"webhook.no_topic", "webhook", NULL, NULL, NULL, 0},
    {"webhook.destroy", "webhook", NULL, NULL, NULL, 0},
    {"webhook.abstract_type", "webhook", NULL, NULL, NULL, 0},
    {"webhook.repeat", "webhook", NULL, NULL, NULL, 0},
    {"time.limit", "tax", NULL, NULL, NULL, 0},
    {"time.parallel", "tax", NULL, NULL, NULL, 0},
    {"price.repeat", "price", NULL, "price.repeat", NULL, 0},
    {"answer.error_status", "price", NULL, NULL, "forged.200", 0},
    {"sign.forged", "price", "sign.refused_by_failing", NULL, "forged.500", SUITE_WARN},
    {"sign.genuine", "price", "sign.base64url", NULL, "mac.url_bare", 0},
    {"sign.genuine", "price", "sign.empty_key", NULL, "mac.empty_key", 0},
    {"sign.genuine", "price", "pieces.first_only", NULL, "first_read", 0},
    {"sign.genuine", "price", "http.path", NULL, "path.json", 0},
    {"sign.genuine", "webhook", "repeat.refused", NULL, "repeat.refused", 0},
    {"sign.genuine", "capture", "repeat.refused", NULL, "repeat.refused", 0},
    {"webhook.unknown_topic", "webhook", NULL, NULL, "webhook.topics", 0},
    {"shipping.integers", "shipping_cost", NULL, NULL, "shipping.negative", 0},
};

#define ROWS (sizeof rows / sizeof rows[0])

static const char *row_mistake(const struct row *row)
{
  return row->mistake != NULL ? row->mistake : row->name;
}

/* Faults that the test has to tell: the case did not find it, or another found something else. */
static uint32_t run_judge(const struct run *run, const struct row *row)
{
  uint32_t faults = 0;
  const char *finding = row->finding != NULL ? row->finding : row->name;
  for (uint32_t i = 0; i < run->suite->test_count; i++) {
    const struct test *test = &run->suite->tests[i];
    bool own = strcmp(test->about->name, row->name) == 0;
    bool right = is_found(test) ? strcmp(finding_of(test), finding) == 0 : !own;
    enum suite_verdict severity =
        row->severity != SUITE_NOT_YET ? row->severity : test->about->severity;
    if (own && is_found(test) && test->verdict != severity) {
      tell(test, "severity");
      faults++;
    }
    if (!right) {
      print_message("with the mistake of %s, ", row_mistake(row));
      tell(test, own ? "not found" : "found");
      faults++;
    }
  }
  return faults;
}

static void each_case_finds_its_mistake_and_no_other_does(void **state)
{
  uint32_t faults = 0;
  (void)state;
  for (size_t i = 0; i < ROWS; i += rounds_of(16, 1, 1)) {
    struct run run;
    run_begin(&run, rows[i].kind, row_mistake(&rows[i]), rows[i].only);
    fake_drive(&run.fake, run.suite);
    faults += run_judge(&run, &rows[i]);
    run_end(&run);
  }
  assert_int_equal(faults, 0);
}

/* -------- the page -------- */

static uint32_t count_of(const struct buffer *page, const char *text)
{
  uint32_t count = 0;
  for (const char *at = page->at; (at = strstr(at, text)) != NULL; at++)
    count++;
  return count;
}

/* Of one mistake: all verdicts, what to change, and no secret. */
static void page_judge(const struct suite *suite)
{
  struct buffer page = {0};
  struct finding *findings = NULL;
  uint32_t count = findings_read(suite, &findings);
  suite_report(suite, SUITE_REPORT_HTML, false, &page);
  const char *fault = markup_page_fault(page.at);
  if (fault != NULL)
    fail_msg("not well-formed: %.200s", fault);
  assert_int_equal(count_of(&page, "<article class=\"item"),
                   count + suite->test_count + suite->kind_count);
  assert_int_equal(count_of(&page, "<h4>What to change</h4>"), count);
  assert_null(strstr(page.at, FAKE_SECRET));
  assert_int_equal(strlen(page.at), page.len);
  free(findings);
  buffer_free(&page);
}

static void the_page_has_each_verdict_and_what_to_change(void **state)
{
  static const char *const mistakes[] = {"sign.leak", "answer.envelope", "price.quantity"};
  (void)state;
  for (size_t i = 0; i < sizeof mistakes / sizeof mistakes[0]; i++) {
    struct run run;
    run_begin(&run, "price", mistakes[i], NULL);
    fake_drive(&run.fake, run.suite);
    page_judge(run.suite);
    run_end(&run);
  }
}

static void the_page_marks_what_the_verdict_names_and_what_was_changed(void **state)
{
  struct run run;
  struct buffer page = {0};
  (void)state;
  run_begin(&run, "price", "price.integers", "sign.genuine,price.integers,doc.extra_attribute");
  fake_drive(&run.fake, run.suite);
  suite_report(run.suite, SUITE_REPORT_HTML, false, &page);
  assert_non_null(strstr(page.at, "<mark class=\"bad\">is not a JSON integer</mark>"));
  assert_non_null(strstr(page.at, "<mark class=\"note\">added</mark>"));
  run_end(&run);
  buffer_free(&page);
}

/* Before anything came. */
static void a_page_of_no_results_is_well_formed(void **state)
{
  struct run run;
  struct buffer page = {0};
  (void)state;
  run_begin(&run, "price", NULL, NULL);
  suite_report(run.suite, SUITE_REPORT_HTML, false, &page);
  assert_null(markup_page_fault(page.at));
  assert_non_null(strstr(page.at, "Nothing could be judged."));
  run_end(&run);
  buffer_free(&page);
}

static bool has_row(const char *name)
{
  for (size_t i = 0; i < ROWS; i++)
    if (strcmp(rows[i].name, name) == 0)
      return true;
  return false;
}

static void each_case_has_an_endpoint_that_makes_its_mistake(void **state)
{
  uint32_t missing = 0;
  (void)state;
  for (size_t group = 0; case_groups[group] != NULL; group++)
    for (const struct suite_case *about = case_groups[group]; about->name != NULL; about++)
      if (!has_row(about->name)) {
        print_message("%s has no row\n", about->name);
        missing++;
      }
  assert_int_equal(missing, 0);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(nothing_is_found_at_a_right_endpoint),
      cmocka_unit_test(chunks_are_not_asked_of_http_1_0),
      cmocka_unit_test(requests_that_come_while_it_is_busy_are_sent_again),
      cmocka_unit_test(a_slow_endpoint_is_asked_about_signatures_only),
      cmocka_unit_test(each_case_has_an_endpoint_that_makes_its_mistake),
      cmocka_unit_test(each_case_finds_its_mistake_and_no_other_does),
      cmocka_unit_test(the_page_has_each_verdict_and_what_to_change),
      cmocka_unit_test(the_page_marks_what_the_verdict_names_and_what_was_changed),
      cmocka_unit_test(a_page_of_no_results_is_well_formed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
