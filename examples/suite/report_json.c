/* The report as JSON, for other programs. Its form has a number; what is added does not change it. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "report.h"

#define FORM 1

/* Of a body, in a report. */
#define EXCERPT 2000

static void json_member(struct buffer *out, const char *name, const char *text)
{
  report_json_text(out, name);
  buffer_text(out, ":");
  if (text != NULL)
    report_json_text(out, text);
  else
    buffer_text(out, "null");
}

static void json_kinds(const struct suite *suite, uint32_t kinds, struct buffer *out)
{
  uint32_t shown = 0;
  buffer_text(out, "[");
  for (uint32_t i = 0; i < suite->kind_count; i++)
    if ((kinds >> i) & 1u) {
      buffer_text(out, shown++ > 0 ? "," : "");
      report_json_text(out, suite->kinds[i].name);
    }
  buffer_text(out, "]");
}

static void json_finding_cases(const struct suite *suite, const char *id, struct buffer *out)
{
  uint32_t shown = 0;
  buffer_text(out, "[");
  for (uint32_t i = 0; i < suite->test_count; i++) {
    const struct test *test = &suite->tests[i];
    if (!test_is_failure(test) || strcmp(test_finding_id(test), id) != 0)
      continue;
    buffer_print(out, "%s\"%s:%s\"", shown++ > 0 ? "," : "", test->kind->name, test->about->name);
  }
  buffer_text(out, "]");
}

static void json_finding(const struct suite *suite, const struct finding *finding,
                         struct buffer *out)
{
  struct buffer reason = {0};
  buffer_text(out, "{");
  json_member(out, "id", finding->id);
  buffer_text(out, ",");
  json_member(out, "severity", verdict_name(finding->severity));
  buffer_text(out, ",\"kinds\":");
  json_kinds(suite, finding->kinds, out);
  buffer_text(out, ",");
  json_member(out, "title", finding->title);
  report_reason(finding->test, &reason);
  buffer_text(out, ",");
  json_member(out, "reason", reason.at);
  buffer_text(out, ",");
  json_member(out, "why", finding->test->about->why);
  buffer_text(out, ",");
  json_member(out, "cure", finding->cure);
  buffer_text(out, ",");
  json_member(out, "tag", finding->test->about->tag);
  buffer_text(out, ",\"cases\":");
  json_finding_cases(suite, finding->id, out);
  buffer_text(out, "}");
  buffer_free(&reason);
}

/* -------- exchanges -------- */

static const char *outcome_name(enum suite_outcome outcome)
{
  static const char *const names[] = {
      [0] = "none",
      [SUITE_ANSWER] = "answer",
      [SUITE_REFUSED] = "refused",
      [SUITE_RESET] = "reset",
      [SUITE_TIMEOUT] = "timeout",
      [SUITE_NOT_HTTP] = "not http",
      [SUITE_CLOSED] = "closed",
      [SUITE_UNABLE] = "unable",
  };
  return names[outcome];
}

static void json_excerpt(struct buffer *out, const char *name, const struct buffer *body)
{
  struct buffer text = {0};
  buffer_add(&text, body->at, body->len < EXCERPT ? body->len : EXCERPT);
  buffer_text(out, ",");
  json_member(out, name, text.at);
  buffer_free(&text);
}

/* Headers of the request but for its signature, which is a secret as long as its body lives. */
static void json_headers(struct buffer *out, const struct exchange *exchange)
{
  buffer_text(out, ",\"headers\":[");
  for (uint32_t i = 0; i < exchange->step.header_count; i++) {
    const struct suite_header *header = &exchange->headers[i];
    bool secret = strcasecmp(header->name, CLX_SIGNATURE_HEADER) == 0;
    buffer_text(out, i > 0 ? ",[" : "[");
    report_json_text(out, header->name);
    buffer_text(out, ",");
    report_json_text(out, secret ? "(not shown)" : header->value);
    buffer_text(out, "]");
  }
  buffer_text(out, "]");
}

static void json_exchange(const struct suite *suite, const struct exchange *exchange,
                          struct buffer *out)
{
  const struct suite_result *result = &exchange->result;
  buffer_text(out, "{");
  json_member(out, "method", exchange->step.method);
  buffer_text(out, ",");
  json_member(out, "url", exchange->step.url);
  json_headers(out, exchange);
  json_excerpt(out, "body", &exchange->body);
  buffer_text(out, ",");
  json_member(out, "outcome", outcome_name(result->outcome));
  buffer_print(out, ",\"http\":%u", result->http);
  if (!suite->options.no_times)
    buffer_print(out, ",\"us\":%llu", (unsigned long long)(result->end_us - result->start_us));
  json_excerpt(out, "answer", &exchange->answer);
  buffer_text(out, "}");
}

/* Those of cases that did not pass: the others would only be long. */
static void json_exchanges(const struct suite *suite, const struct test *test, struct buffer *out)
{
  uint32_t shown = 0;
  if (test->verdict == SUITE_PASS || test->verdict == SUITE_SKIP)
    return;
  buffer_text(out, ",\"exchanges\":[");
  for (const struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next)
    if (exchange->step.kind == SUITE_SEND) {
      buffer_text(out, shown++ > 0 ? ",\n " : "");
      json_exchange(suite, exchange, out);
    }
  buffer_text(out, "]");
}

static void json_case(const struct suite *suite, const struct test *test, struct buffer *out)
{
  struct buffer reason = {0};
  report_reason(test, &reason);
  buffer_text(out, "{");
  json_member(out, "kind", test->kind->name);
  buffer_text(out, ",");
  json_member(out, "case", test->about->name);
  buffer_text(out, ",");
  json_member(out, "verdict", verdict_name(test->verdict));
  buffer_text(out, ",");
  json_member(out, "severity", verdict_name(test->severity));
  buffer_text(out, ",");
  json_member(out, "reason", reason.at);
  buffer_text(out, ",");
  json_member(out, "follows", test->follows);
  buffer_print(out, ",\"unstable\":%s", test->unstable ? "true" : "false");
  json_exchanges(suite, test, out);
  buffer_text(out, "}");
  buffer_free(&reason);
}

static void json_endpoints(const struct suite *suite, struct buffer *out)
{
  buffer_text(out, "[");
  for (uint32_t i = 0; i < suite->kind_count; i++) {
    const struct kind *kind = &suite->kinds[i];
    buffer_text(out, i > 0 ? ",{" : "{");
    json_member(out, "kind", kind->name);
    buffer_text(out, ",");
    json_member(out, "url", kind->url);
    buffer_text(out, ",");
    json_member(out, "off", kind->off);
    buffer_print(out, ",\"reached\":%s}", kind->open ? "true" : "false");
  }
  buffer_text(out, "]");
}

void report_json(const struct suite *suite, struct buffer *report)
{
  struct report_counts counts;
  struct finding *list = NULL;
  uint32_t count = findings_read(suite, &list);
  report_count(suite, &counts);
  buffer_print(report, "{\"form\":%d,\"contract\":\"" CONTRACT "\",\"seed\":%llu,\"abilities\":%u",
               FORM, (unsigned long long)suite->options.seed, suite->options.abilities);
  buffer_print(report, ",\"judged\":%u,\"exit\":%d,\"endpoints\":", counts.judged,
               suite_exit(suite));
  json_endpoints(suite, report);
  buffer_text(report, ",\n\"findings\":[");
  for (uint32_t i = 0; i < count; i++) {
    buffer_text(report, i > 0 ? ",\n " : "\n ");
    json_finding(suite, &list[i], report);
  }
  buffer_text(report, "],\n\"cases\":[");
  for (uint32_t i = 0; i < suite->test_count; i++) {
    buffer_text(report, i > 0 ? ",\n " : "\n ");
    json_case(suite, &suite->tests[i], report);
  }
  buffer_text(report, "]}\n");
  free(list);
}
