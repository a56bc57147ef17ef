/* The report as a page: the outcome first, then what to change, then all that was sent and came. */
#include <stdlib.h>
#include <string.h>

#include "report_html.h"

enum page_tone report_tone(enum suite_verdict verdict)
{
  switch (verdict) {
  case SUITE_PASS:
    return PAGE_GOOD;
  case SUITE_INFO:
    return PAGE_NOTE;
  case SUITE_WARN:
    return PAGE_WARN;
  case SUITE_FAIL:
    return PAGE_BAD;
  default:
    return PAGE_PLAIN;
  }
}

/* What is needed everywhere. */
struct view {
  const struct suite *suite;
  struct buffer *out;
  struct finding *findings;
  uint32_t finding_count;
  struct report_counts counts;
  struct page_filter filters[2]; /* by kind, by verdict */
  struct page_choice kinds[KINDS_MAX + 1];
  struct page_choice verdicts[SUITE_OFF + 1];
  uint32_t choice[SUITE_OFF + 1]; /* of a verdict */
  bool has_times;
  cJSON *bases[KINDS_MAX]; /* genuine bodies */
};

/* -------- filters -------- */

/* The worst first; only those that there are. */
static void view_verdicts(struct view *view)
{
  static const enum suite_verdict order[] = {SUITE_FAIL, SUITE_WARN, SUITE_INFO, SUITE_PASS,
                                             SUITE_SKIP, SUITE_OPEN, SUITE_OFF,  SUITE_NOT_YET};
  uint32_t count = 1;
  view->verdicts[0] = (struct page_choice){"all", view->suite->test_count};
  for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
    enum suite_verdict verdict = order[i];
    if (view->counts.of[verdict] == 0)
      continue;
    view->choice[verdict] = count;
    view->verdicts[count++] = (struct page_choice){verdict_name(verdict), view->counts.of[verdict]};
  }
  view->filters[1] = (struct page_filter){"Verdict", view->verdicts, count};
}

static void view_filters(struct view *view)
{
  const struct suite *suite = view->suite;
  view->kinds[0] = (struct page_choice){"all", suite->test_count};
  for (uint32_t i = 0; i < suite->kind_count; i++)
    view->kinds[i + 1] = (struct page_choice){suite->kinds[i].name, 0};
  for (uint32_t i = 0; i < suite->test_count; i++)
    view->kinds[1 + (suite->tests[i].kind - suite->kinds)].count++;
  view->filters[0] = (struct page_filter){"Kind", view->kinds, suite->kind_count + 1};
  view_verdicts(view);
}

/* -------- the outcome -------- */

static uint32_t view_fails(const struct view *view)
{
  uint32_t fails = 0;
  for (uint32_t i = 0; i < view->finding_count; i++)
    fails += view->findings[i].severity == SUITE_FAIL;
  return fails;
}

static void outcome_sentence(const struct view *view)
{
  uint32_t fails = view_fails(view);
  uint32_t warns = view->finding_count - fails;
  struct buffer text = {0};
  if (view->counts.judged == 0)
    buffer_text(&text, "Nothing could be judged.");
  else if (fails > 0)
    buffer_print(&text,
                 "%u mistake%s to put right: Commerce Layer loses the answer, money is at risk, or "
                 "strangers are let in.",
                 fails, fails > 1 ? "s" : "");
  else if (warns > 0)
    buffer_print(&text, "Nothing failed. %u thing%s to look at.", warns, warns > 1 ? "s" : "");
  else
    buffer_text(&text, "Nothing failed.");
  page_say(view->out,
           view->counts.judged == 0 ? PAGE_NOTE
           : fails > 0              ? PAGE_BAD
           : warns > 0              ? PAGE_WARN
                                    : PAGE_GOOD,
           text.at);
  buffer_free(&text);
}

static void outcome_facts(const struct view *view)
{
  const uint32_t *of = view->counts.of;
  uint32_t fails = view_fails(view);
  uint32_t warns = view->finding_count - fails;
  const struct page_fact facts[] = {
      {NULL, fails, fails == 1 ? "finding fails" : "findings fail",
       fails > 0 ? PAGE_BAD : PAGE_PLAIN},
      {NULL, warns, warns == 1 ? "finding warns" : "findings warn",
       warns > 0 ? PAGE_WARN : PAGE_PLAIN},
      {NULL, of[SUITE_PASS], "cases passed", PAGE_GOOD},
      {NULL, of[SUITE_SKIP], "not judged", PAGE_PLAIN},
      {NULL, view->suite->exchanges, "exchanges", PAGE_PLAIN},
  };
  page_facts(view->out, facts, sizeof facts / sizeof facts[0]);
}

static void outcome_contents(const struct view *view)
{
  const char *parts[8];
  size_t count = 0;
  if (view->finding_count > 0) {
    parts[count++] = "findings";
    parts[count++] = "What to change";
  }
  if (view->has_times) {
    parts[count++] = "times";
    parts[count++] = "Times";
  }
  parts[count++] = "cases";
  parts[count++] = "All cases";
  parts[count++] = "asked";
  parts[count++] = "What was asked";
  page_contents(view->out, parts, count);
}

static void view_outcome(const struct view *view)
{
  outcome_sentence(view);
  outcome_facts(view);
  if (view->suite->busy > 0)
    page_say(view->out, PAGE_NOTE,
             "The endpoint said at times that it is busy (429 or 503) and was asked again.");
  outcome_contents(view);
}

/* -------- findings -------- */

static void view_line(const struct view *view, const char *name, const char *text)
{
  if (text != NULL && *text != '\0')
    page_pair(view->out, name, text, strlen(text));
}

/* "Sent", "came" and "must come" of a test that was judged. */
static void view_reason(const struct view *view, const struct test *test)
{
  const struct suite_case *about = test->about;
  bool judged = test->verdict != SUITE_SKIP && test->verdict != SUITE_OPEN;
  page_pairs_begin(view->out);
  if (about->sent != NULL && judged)
    view_line(view, "sent", about->sent);
  view_line(view, judged && about->sent != NULL ? "came" : "because", test->reason.at);
  if (about->sent != NULL && judged)
    view_line(view, "must come", about->must);
  view_line(view, "follows from", test->follows);
  page_pairs_end(view->out);
}

static void finding_languages(const struct view *view, const struct finding *finding)
{
  struct buffer text = {0};
  cures_tell(finding->test->about->name, &text);
  if (text.len > 0) {
    page_fold_begin(view->out, false);
    buffer_text(view->out, "In other languages");
    page_fold_body(view->out);
    page_raw(view->out, text.at, text.len);
    page_fold_end(view->out);
  }
  buffer_free(&text);
}

static void finding_advice(const struct view *view, const struct finding *finding)
{
  struct buffer text = {0};
  const struct test *test = finding->test;
  report_sentence(&text, test->about->why);
  page_say(view->out, PAGE_PLAIN, text.at);
  text.len = 0;
  report_sentence(&text, finding->cure);
  buffer_text(view->out, "<h4>What to change</h4>\n");
  page_say(view->out, PAGE_GOOD, text.at);
  finding_languages(view, finding);
  text.len = 0;
  buffer_print(&text, "clx test --only %s:%s --seed %llu", test->kind->name, test->about->name,
               (unsigned long long)view->suite->options.seed);
  buffer_print(view->out, "<h4>To see it again</h4>\n");
  page_code(view->out, text.at);
  buffer_free(&text);
}

/* The cases of a finding but for the one that is shown. */
static void finding_cases(const struct view *view, const struct finding *finding)
{
  const char *comma = "";
  if (finding->tests < 2)
    return;
  buffer_text(view->out, "<p class=\"soft\">Also found by ");
  for (uint32_t i = 0; i < view->suite->test_count; i++) {
    const struct test *test = &view->suite->tests[i];
    if (test == finding->test || !test_is_failure(test) ||
        strcmp(test_finding_id(test), finding->id) != 0)
      continue;
    buffer_print(view->out, "%s<a href=\"#case-%u\">%s: %s</a>", comma, i, test->kind->name,
                 test->about->name);
    comma = ", ";
  }
  buffer_text(view->out, "</p>\n");
}

static void view_exchanges(const struct view *view, const struct test *test, bool odd)
{
  report_exchanges(test, view->bases[test->kind - view->suite->kinds], odd, view->out);
}

static void view_finding(const struct view *view, uint32_t index)
{
  const struct finding *finding = &view->findings[index];
  char id[32];
  snprintf(id, sizeof id, "finding-%u", index);
  page_item_begin(view->out, id, report_tone(finding->severity), NULL, 0);
  buffer_text(view->out, "<h3>");
  page_badge(view->out, report_tone(finding->severity), verdict_name(finding->severity));
  page_text(view->out, finding->title);
  buffer_text(view->out, "</h3>\n<p class=\"soft\">");
  report_kinds(view->suite, finding->kinds, view->out);
  buffer_print(view->out, ", %u case%s, contract ", finding->tests, finding->tests > 1 ? "s" : "");
  page_text(view->out, finding->test->about->tag);
  buffer_text(view->out, "</p>\n");
  view_reason(view, finding->test);
  finding_advice(view, finding);
  finding_cases(view, finding);
  buffer_print(view->out, "<h4>What was sent and came: %s: %s</h4>\n", finding->test->kind->name,
               finding->test->about->name);
  view_exchanges(view, finding->test, true);
  page_item_end(view->out);
}

static void view_findings(const struct view *view)
{
  if (view->finding_count == 0)
    return;
  page_heading(view->out, "findings", "What to change");
  for (uint32_t i = 0; i < view->finding_count; i++)
    view_finding(view, i);
}

/* -------- cases -------- */

/* The finding that shows this very test; finding_count when none does. */
static uint32_t case_finding(const struct view *view, const struct test *test)
{
  uint32_t i = 0;
  while (i < view->finding_count && view->findings[i].test != test)
    i++;
  return i;
}

static void case_body(const struct view *view, const struct test *test)
{
  uint32_t finding = case_finding(view, test);
  if (finding < view->finding_count) {
    buffer_print(view->out,
                 "<p><a href=\"#finding-%u\">Shown above, with what to change.</a></p>\n", finding);
    return;
  }
  view_reason(view, test);
  view_exchanges(view, test, test_is_failure(test) || test->verdict == SUITE_INFO);
}

static void view_case(const struct view *view, uint32_t index)
{
  const struct test *test = &view->suite->tests[index];
  const uint32_t group[] = {1 + (uint32_t)(test->kind - view->suite->kinds),
                            view->choice[test->verdict]};
  char id[32];
  snprintf(id, sizeof id, "case-%u", index);
  page_item_begin(view->out, id, report_tone(test->verdict), group, 2);
  page_fold_begin(view->out, false);
  page_badge(view->out, report_tone(test->verdict), verdict_name(test->verdict));
  buffer_print(view->out, "%s: %s <small>", test->kind->name, test->about->name);
  page_text(view->out, test->unstable ? "two attempts, two outcomes" : test->about->sent);
  buffer_text(view->out, "</small>");
  page_fold_body(view->out);
  case_body(view, test);
  page_fold_end(view->out);
  page_item_end(view->out);
}

static void view_cases(const struct view *view)
{
  page_heading(view->out, "cases", "All cases");
  if (view->suite->kind_count > 1)
    page_filter(view->out, view->filters, 0);
  page_filter(view->out, view->filters, 1);
  page_list_begin(view->out);
  for (uint32_t i = 0; i < view->suite->test_count; i++)
    view_case(view, i);
  page_list_end(view->out);
}

/* -------- what was asked, and of whom -------- */

static void view_kind(const struct view *view, uint32_t index)
{
  const struct kind *kind = &view->suite->kinds[index];
  struct buffer text = {0};
  page_item_begin(view->out, NULL, PAGE_PLAIN, NULL, 0);
  buffer_text(view->out, "<h3>");
  page_text(view->out, kind->name);
  buffer_text(view->out, "</h3>\n");
  page_pairs_begin(view->out);
  view_line(view, "URL", kind->url);
  view_line(view, "genuine requests",
            kind->off != NULL ? kind->off
            : kind->open      ? "get past the check of the signature"
                              : "do not get past the check");
  page_time(&text, (uint64_t)kind->limit_ms * 1000);
  view_line(view, "limit", text.at);
  page_pairs_end(view->out);
  buffer_print(view->out, "<div id=\"body-%u\">", index);
  page_fold_begin(view->out, false);
  buffer_text(view->out, kind->recorded ? "The genuine body, recorded, " : "The genuine body, ");
  page_number(view->out, kind->base.len);
  buffer_text(view->out, " bytes");
  page_fold_body(view->out);
  page_tree(view->out, kind->base.at, kind->base.len, NULL, 0);
  page_fold_end(view->out);
  buffer_text(view->out, "</div>\n");
  page_item_end(view->out);
  buffer_free(&text);
}

static void view_asked(const struct view *view)
{
  struct buffer text = {0};
  page_heading(view->out, "asked", "What was asked, and of whom");
  page_pairs_begin(view->out);
  buffer_print(&text, "%llu", (unsigned long long)view->suite->options.seed);
  view_line(view, "seed", text.at);
  view_line(view, "contract", CONTRACT);
  view_line(view, "clx", clx_library_version());
  page_pairs_end(view->out);
  for (uint32_t i = 0; i < view->suite->kind_count; i++)
    view_kind(view, i);
  buffer_free(&text);
}

/* -------- the page -------- */

/* "clx test: price at http://...", or of how many kinds. */
static void view_title(const struct view *view, struct buffer *title)
{
  const struct suite *suite = view->suite;
  if (suite->kind_count == 1)
    buffer_print(title, "clx test: %s at %s", suite->kinds[0].name, suite->kinds[0].url);
  else
    buffer_print(title, "clx test: %u endpoints", suite->kind_count);
}

void report_html(const struct suite *suite, struct buffer *report)
{
  struct view view = {.suite = suite, .out = report};
  struct buffer title = {0};
  struct buffer times = {0};
  for (uint32_t i = 0; i < suite->kind_count; i++)
    view.bases[i] = body_base(&suite->kinds[i]);
  view.finding_count = findings_read(suite, &view.findings);
  report_count(suite, &view.counts);
  view_filters(&view);
  view_title(&view, &title);
  view.has_times = report_times(suite, &times);
  page_begin(report, title.at, view.filters, 2);
  view_outcome(&view);
  view_findings(&view);
  buffer_add(report, times.at, times.len);
  view_cases(&view);
  view_asked(&view);
  page_end(report);
  buffer_free(&times);
  buffer_free(&title);
  for (uint32_t i = 0; i < suite->kind_count; i++)
    cJSON_Delete(view.bases[i]);
  free(view.findings);
}
