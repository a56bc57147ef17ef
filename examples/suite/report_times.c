/* The answers' times as HTML: a plot, percentiles by kind, and which took longest. */
#include <stdlib.h>
#include <string.h>

#include "report_html.h"

#define SLOWEST 5u

/* An answer with its time. */
struct timed {
  const struct exchange *exchange;
  uint64_t us;
};

struct times {
  struct timed *at;
  uint32_t count;
};

/* Those that were answered: what was cut off or closed on purpose tells nothing about time. */
static bool exchange_is_timed(const struct exchange *exchange)
{
  return exchange->step.kind == SUITE_SEND && exchange->state == EXCHANGE_DONE &&
         exchange->result.outcome == SUITE_ANSWER && answer_took_us(exchange) > 0;
}

static void times_walk(const struct suite *suite, struct times *times)
{
  times->count = 0;
  for (uint32_t i = 0; i < suite->test_count; i++)
    for (const struct exchange *exchange = suite->tests[i].first; exchange != NULL;
         exchange = exchange->next) {
      if (!exchange_is_timed(exchange))
        continue;
      if (times->at != NULL)
        times->at[times->count] = (struct timed){exchange, answer_took_us(exchange)};
      times->count++;
    }
}

/* -------- the plot -------- */

static bool timed_is_late(const struct timed *timed)
{
  return timed->us > (uint64_t)timed->exchange->test->kind->limit_ms * 1000;
}

/* The limits of the kinds, each once, with the kinds that have it. */
static uint32_t times_limits(const struct suite *suite, struct page_limit *limits,
                             struct buffer *names)
{
  uint32_t count = 0;
  for (uint32_t i = 0; i < suite->kind_count; i++) {
    uint64_t us = (uint64_t)suite->kinds[i].limit_ms * 1000;
    uint32_t at = 0;
    while (at < count && limits[at].us != us)
      at++;
    buffer_print(&names[at], "%s%s", at == count ? "limit of " : ", ", suite->kinds[i].name);
    limits[at].us = us;
    count = at == count ? count + 1 : count;
  }
  for (uint32_t i = 0; i < count; i++)
    limits[i].name = names[i].at;
  return count;
}

static void times_plot(const struct suite *suite, const struct times *times, struct buffer *out)
{
  static const char *const series[] = {"in time", "over the limit"};
  struct page_limit limits[KINDS_MAX];
  struct buffer names[KINDS_MAX] = {{0}};
  struct page_dot *dots = tool_alloc(times->count + 1, sizeof *dots);
  for (uint32_t i = 0; i < times->count; i++) {
    uint64_t start = times->at[i].exchange->result.start_us;
    dots[i].at_us = start > suite->first_us ? start - suite->first_us : 0;
    dots[i].took_us = times->at[i].us;
    dots[i].series = timed_is_late(&times->at[i]) ? 1 : 0;
  }
  struct page_plot plot = {
      .label = "How long each answer took, over the time of the run",
      .dots = dots,
      .count = times->count,
      .series = series,
      .series_count = 2,
      .limits = limits,
      .limit_count = times_limits(suite, limits, names),
  };
  page_plot(out, &plot);
  for (uint32_t i = 0; i < KINDS_MAX; i++)
    buffer_free(&names[i]);
  free(dots);
}

/* -------- the tables -------- */

static void times_table(const struct suite *suite, const struct times *times, struct buffer *out)
{
  struct page_times rows[KINDS_MAX] = {{0}};
  uint64_t *us = tool_alloc(times->count + 1, sizeof *us);
  uint32_t used = 0;
  for (uint32_t i = 0; i < suite->kind_count; i++) {
    rows[i].name = suite->kinds[i].name;
    rows[i].us = us + used;
    rows[i].limit_us = (uint64_t)suite->kinds[i].limit_ms * 1000;
    for (uint32_t k = 0; k < times->count; k++)
      if (times->at[k].exchange->test->kind == &suite->kinds[i])
        rows[i].us[rows[i].count++] = times->at[k].us;
    used += (uint32_t)rows[i].count;
  }
  page_times(out, rows, suite->kind_count);
  free(us);
}

static int timed_compare(const void *left, const void *right)
{
  const struct timed *a = left;
  const struct timed *b = right;
  return a->us > b->us ? -1 : a->us < b->us;
}

static void times_slowest(const struct suite *suite, struct times *times, struct buffer *out)
{
  qsort(times->at, times->count, sizeof *times->at, timed_compare);
  buffer_text(out, "<h4>The longest</h4>\n<ol>\n");
  for (uint32_t i = 0; i < times->count && i < SLOWEST; i++) {
    const struct test *test = times->at[i].exchange->test;
    buffer_text(out, "<li>");
    page_time(out, times->at[i].us);
    buffer_print(out, " <a href=\"#case-%u\">%s: %s</a></li>\n", (unsigned)(test - suite->tests),
                 test->kind->name, test->about->name);
  }
  buffer_text(out, "</ol>\n");
}

bool report_times(const struct suite *suite, struct buffer *out)
{
  struct times times = {NULL, 0};
  times_walk(suite, &times);
  if (times.count == 0 || suite->options.no_times)
    return false;
  times.at = tool_alloc(times.count + 1, sizeof *times.at);
  times_walk(suite, &times);
  page_heading(out, "times", "Times");
  times_plot(suite, &times, out);
  times_table(suite, &times, out);
  times_slowest(suite, &times, out);
  free(times.at);
  return true;
}
