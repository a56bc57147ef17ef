/* JUnit's XML, as test servers read it: a suite for each kind, a test for each case. */
#include <string.h>

#include "report.h"

static void junit_attribute(struct buffer *out, const char *name, const char *text)
{
  buffer_print(out, " %s=\"", name);
  report_xml_text(out, text);
  buffer_text(out, "\"");
}

static void junit_reason(struct buffer *out, const struct test *test)
{
  struct buffer text = {0};
  report_reason(test, &text);
  report_xml_text(out, text.at != NULL ? text.at : "");
  buffer_free(&text);
}

/* Strict: a warning fails too. */
static bool junit_fails(const struct test *test)
{
  return test->verdict == SUITE_FAIL ||
         (test->verdict == SUITE_WARN && test->suite->options.strict);
}

static bool junit_is_skipped(const struct test *test)
{
  return test->verdict == SUITE_SKIP || test->verdict == SUITE_OPEN || test->verdict == SUITE_OFF ||
         test->verdict == SUITE_NOT_YET;
}

static void junit_body(struct buffer *out, const struct test *test)
{
  if (junit_fails(test)) {
    buffer_text(out, "<failure message=\"");
    report_xml_text(out, test->title != NULL ? test->title : test->about->title);
    buffer_text(out, "\"");
    junit_attribute(out, "type", test->about->tag);
    buffer_text(out, ">");
    junit_reason(out, test);
    buffer_text(out, "</failure>");
  } else if (junit_is_skipped(test)) {
    buffer_text(out, "<skipped message=\"");
    if (test->reason.len > 0)
      junit_reason(out, test);
    else
      report_xml_text(out, verdict_name(test->verdict));
    buffer_text(out, "\"/>");
  } else if (test->verdict != SUITE_PASS) {
    buffer_print(out, "<system-out>%s: ", verdict_name(test->verdict));
    junit_reason(out, test);
    buffer_text(out, "</system-out>");
  }
}

static uint64_t test_us(const struct test *test)
{
  uint64_t us = 0;
  for (const struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next)
    if (exchange->result.end_us > exchange->result.start_us)
      us += exchange->result.end_us - exchange->result.start_us;
  return us;
}

static void junit_case(struct buffer *out, const struct test *test)
{
  buffer_text(out, "    <testcase");
  junit_attribute(out, "classname", test->kind->name);
  junit_attribute(out, "name", test->about->name);
  if (!test->suite->options.no_times)
    buffer_print(out, " time=\"%llu.%03llu\"", (unsigned long long)(test_us(test) / 1000000),
                 (unsigned long long)(test_us(test) / 1000 % 1000));
  buffer_text(out, ">");
  junit_body(out, test);
  buffer_text(out, "</testcase>\n");
}

static void junit_suite(struct buffer *out, const struct suite *suite, const struct kind *kind)
{
  uint32_t tests = 0;
  uint32_t failures = 0;
  uint32_t skipped = 0;
  for (uint32_t i = 0; i < suite->test_count; i++) {
    if (suite->tests[i].kind != kind)
      continue;
    tests++;
    failures += junit_fails(&suite->tests[i]);
    skipped += junit_is_skipped(&suite->tests[i]);
  }
  buffer_text(out, "  <testsuite");
  junit_attribute(out, "name", kind->name);
  buffer_print(
      out,
      " tests=\"%u\" failures=\"%u\" errors=\"0\" skipped=\"%u\">\n    <properties>"
      "<property name=\"seed\" value=\"%llu\"/><property name=\"contract\" value=\"" CONTRACT
      "\"/></properties>\n",
      tests, failures, skipped, (unsigned long long)suite->options.seed);
  for (uint32_t i = 0; i < suite->test_count; i++)
    if (suite->tests[i].kind == kind)
      junit_case(out, &suite->tests[i]);
  buffer_text(out, "  </testsuite>\n");
}

void report_junit(const struct suite *suite, struct buffer *report)
{
  buffer_text(report,
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"clx test\">\n");
  for (uint32_t i = 0; i < suite->kind_count; i++)
    junit_suite(report, suite, &suite->kinds[i]);
  buffer_text(report, "</testsuites>\n");
}
