/* The report that a person reads on a terminal, and the list of cases. */
#include <stdlib.h>
#include <string.h>

#include "report.h"

#define WIDTH 100

/* Text broken at blanks, each line behind six blanks. */
static void text_wrap(struct buffer *out, const char *text)
{
  while (*text != '\0') {
    size_t len = strlen(text);
    if (len > WIDTH - 6) {
      len = WIDTH - 6;
      while (len > 0 && text[len] != ' ')
        len--;
      if (len == 0)
        len = strcspn(text, " ");
    }
    buffer_text(out, "      ");
    buffer_add(out, text, len);
    buffer_text(out, "\n");
    text += len;
    text += strspn(text, " ");
  }
}

static const char *text_colour(enum suite_verdict verdict, bool colour)
{
  if (!colour)
    return "";
  return verdict == SUITE_FAIL ? "\x1b[1;31m" : verdict == SUITE_WARN ? "\x1b[1;33m" : "\x1b[1m";
}

static void text_head(const struct suite *suite, struct buffer *out)
{
  buffer_text(out, "clx test   ");
  for (uint32_t i = 0; i < suite->kind_count; i++)
    buffer_print(out, "%s%s", i > 0 ? ", " : "", suite->kinds[i].name);
  if (suite->kind_count > 0)
    buffer_print(out, " at %s", suite->kinds[0].url);
  buffer_print(out, "%s   seed %llu   contract " CONTRACT "\n\n",
               suite->kind_count > 1 ? " and others" : "", (unsigned long long)suite->options.seed);
}

static void text_finding(const struct suite *suite, const struct finding *finding, bool colour,
                         struct buffer *out)
{
  const struct test *test = finding->test;
  struct buffer text = {0};
  buffer_print(out, "%s%s%s  %s   ", text_colour(finding->severity, colour),
               finding->severity == SUITE_FAIL ? "FAIL" : "WARN", colour ? "\x1b[0m" : "",
               finding->title);
  report_kinds(suite, finding->kinds, out);
  buffer_print(out, ", %u case%s\n", finding->tests, finding->tests > 1 ? "s" : "");
  report_reason(test, &text);
  text_wrap(out, text.at != NULL ? text.at : "");
  text.len = 0;
  report_advice(finding, &text);
  text_wrap(out, text.at);
  buffer_print(out,
               "      contract %s   clx test --only %s:%s --seed %llu   clx test --explain %s\n\n",
               test->about->tag, test->kind->name, test->about->name,
               (unsigned long long)suite->options.seed, test->about->name);
  buffer_free(&text);
}

static void text_findings(const struct suite *suite, bool colour, struct buffer *out)
{
  struct finding *list = NULL;
  uint32_t count = findings_read(suite, &list);
  for (uint32_t i = 0; i < count; i++)
    text_finding(suite, &list[i], colour, out);
  free(list);
}

static void text_case(const struct test *test, bool colour, struct buffer *out)
{
  buffer_print(out, "%s%-4s%s  %-16s %s\n", text_colour(test->verdict, colour),
               verdict_name(test->verdict), colour ? "\x1b[0m" : "", test->kind->name,
               test->about->name);
  if (test->reason.len > 0) {
    struct buffer text = {0};
    report_reason(test, &text);
    text_wrap(out, text.at);
    buffer_free(&text);
  }
}

/* The reasons for which cases were not judged, each once with how often. */
static void text_skipped(const struct suite *suite, struct buffer *out)
{
  uint32_t follow = 0;
  for (uint32_t i = 0; i < suite->test_count; i++)
    follow += suite->tests[i].follows != NULL;
  if (follow > 0)
    buffer_print(out, "  %3u  follow from what is found above\n", follow);
  for (uint32_t i = 0; i < suite->test_count; i++) {
    const struct test *test = &suite->tests[i];
    uint32_t same = 0;
    bool told = false;
    if (test->verdict != SUITE_SKIP || test->follows != NULL)
      continue;
    for (uint32_t k = 0; k < suite->test_count; k++) {
      const struct test *other = &suite->tests[k];
      if (other->verdict != SUITE_SKIP || other->follows != NULL ||
          strcmp(other->reason.at, test->reason.at) != 0)
        continue;
      told = told || k < i;
      same++;
    }
    if (!told)
      buffer_print(out, "  %3u  %s\n", same, test->reason.at);
  }
}

static void text_last(const struct suite *suite, struct buffer *out)
{
  struct report_counts counts;
  struct finding *list = NULL;
  uint32_t count = findings_read(suite, &list);
  uint32_t fails = 0;
  report_count(suite, &counts);
  for (uint32_t i = 0; i < count; i++)
    fails += list[i].severity == SUITE_FAIL;
  free(list);
  buffer_print(out, "%u judged: %u finding%s fail%s, %u warn%s.", counts.judged, fails,
               fails == 1 ? "" : "s", fails == 1 ? "s" : "", count - fails,
               count - fails == 1 ? "s" : "");
  buffer_print(out, "   %u not judged", counts.of[SUITE_SKIP]);
  if (counts.of[SUITE_OFF] > 0)
    buffer_print(out, ", %u switched off", counts.of[SUITE_OFF]);
  if (counts.of[SUITE_OPEN] > 0)
    buffer_print(out, ".   %u open: the contract does not say", counts.of[SUITE_OPEN]);
  buffer_text(out, ".\n");
  if (suite->busy > 0)
    buffer_print(out,
                 "The endpoint said %u times that it is busy (429 or 503) and was asked again.\n",
                 suite->busy);
}

void report_text(const struct suite *suite, enum suite_report form, bool colour,
                 struct buffer *report)
{
  if (form != SUITE_REPORT_QUIET)
    text_head(suite, report);
  if (form == SUITE_REPORT_VERBOSE) {
    for (uint32_t i = 0; i < suite->test_count; i++)
      text_case(&suite->tests[i], colour, report);
    buffer_text(report, "\n");
  }
  text_findings(suite, colour, report);
  if (form == SUITE_REPORT_QUIET)
    return;
  text_last(suite, report);
  text_skipped(suite, report);
}

/* -------- the list -------- */

/* Why a case does not run here; NULL: it does. */
static const char *list_why(const struct test *test)
{
  uint32_t missing = test->about->needs & ~test->suite->options.abilities;
  if (test->severity == SUITE_OFF)
    return "switched off by the config";
  if (test->kind->off != NULL)
    return test->kind->off;
  return missing != 0 ? suite_missing(missing) : NULL;
}

static void list_case(const struct suite_case *about, struct buffer *report)
{
  uint32_t left_out = 0;
  struct buffer kinds = {0};
  for (uint32_t i = 1; i <= clx_callback_count(); i++)
    if (about->kinds & KIND_BIT(i))
      buffer_print(&kinds, " %s", clx_callback_name(i));
    else if (i != CLX_CALLBACK_GENERIC)
      left_out++;
  buffer_print(report, "%-24s %-4s  %-13s%s\n", about->name, verdict_name(about->severity),
               about->tag, left_out == 0 ? " all kinds" : kinds.at);
  buffer_free(&kinds);
}

/* With no endpoint named, all cases there are. */
static void list_all(struct buffer *report)
{
  for (size_t group = 0; case_groups[group] != NULL; group++)
    for (const struct suite_case *about = case_groups[group]; about->name != NULL; about++)
      list_case(about, report);
}

void report_list(const struct suite *suite, struct buffer *report)
{
  if (suite->test_count == 0)
    list_all(report);
  for (uint32_t i = 0; i < suite->test_count; i++) {
    const struct test *test = &suite->tests[i];
    const char *why = list_why(test);
    buffer_print(report, "%-24s %-17s %-4s  %-13s %s\n", test->about->name, test->kind->name,
                 verdict_name(test->severity), test->about->tag, why != NULL ? why : "");
  }
}
