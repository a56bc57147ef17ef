/* What the forms of a report share. */
#include <string.h>

#include "report.h"

const char *verdict_name(enum suite_verdict verdict)
{
  static const char *const names[] = {
      [SUITE_NOT_YET] = "not run", [SUITE_PASS] = "pass", [SUITE_INFO] = "info",
      [SUITE_WARN] = "warn",       [SUITE_FAIL] = "fail", [SUITE_SKIP] = "skip",
      [SUITE_OPEN] = "open",       [SUITE_OFF] = "off",
  };
  return names[verdict];
}

void report_count(const struct suite *suite, struct report_counts *counts)
{
  memset(counts, 0, sizeof *counts);
  for (uint32_t i = 0; i < suite->test_count; i++) {
    counts->of[suite->tests[i].verdict]++;
    counts->judged +=
        suite->tests[i].verdict >= SUITE_PASS && suite->tests[i].verdict <= SUITE_FAIL;
  }
}

/* Length of a character that may stand in a report as it is; 0: none. The NUL behind the text is
 * no part of a character, so it is not passed. */
static size_t report_character(const char *at)
{
  return (unsigned char)*at < 0x20 || *at == 0x7F ? 0 : tool_character(at, 4);
}

void report_json_text(struct buffer *out, const char *text)
{
  buffer_text(out, "\"");
  while (*text != '\0') {
    size_t len = report_character(text);
    if (len == 0)
      buffer_print(out, "\\u%04x", (unsigned char)*text < 0x80 ? (unsigned)*text : 0xFFFDu);
    else if (*text == '"' || *text == '\\')
      buffer_print(out, "\\%c", *text);
    else
      buffer_add(out, text, len);
    text += len == 0 ? 1 : len;
  }
  buffer_text(out, "\"");
}

void report_xml_text(struct buffer *out, const char *text)
{
  while (*text != '\0') {
    size_t len = report_character(text);
    if (len == 0)
      buffer_text(out, *text == '\n' ? "\n" : "?");
    else if (strchr("<>&\"", *text) != NULL)
      buffer_print(out, "&#%d;", *text);
    else
      buffer_add(out, text, len);
    text += len == 0 ? 1 : len;
  }
}

/* -------- sentences -------- */

void report_kinds(const struct suite *suite, uint32_t kinds, struct buffer *out)
{
  uint32_t shown = 0;
  uint32_t all = 0;
  for (uint32_t i = 0; i < suite->kind_count; i++)
    all += (kinds >> i) & 1u;
  if (all == suite->kind_count && all > 3) {
    buffer_text(out, "all kinds");
    return;
  }
  for (uint32_t i = 0; i < suite->kind_count; i++)
    if ((kinds >> i) & 1u)
      buffer_print(out, "%s%s", shown++ > 0 ? ", " : "", suite->kinds[i].name);
}

void report_sentence(struct buffer *out, const char *text)
{
  char first = text[0] >= 'a' && text[0] <= 'z' ? (char)(text[0] - 'a' + 'A') : text[0];
  size_t len = strlen(text);
  if (len == 0)
    return;
  buffer_add(out, &first, 1);
  buffer_text(out, text + 1);
  if (text[len - 1] != '.')
    buffer_text(out, ".");
}

void report_reason(const struct test *test, struct buffer *out)
{
  const struct suite_case *about = test->about;
  if (test->reason.len == 0)
    return;
  if (about->sent != NULL && test->verdict != SUITE_SKIP && test->verdict != SUITE_OPEN) {
    buffer_text(out, "Sent: ");
    buffer_text(out, about->sent);
    buffer_print(out, ". Came: %s. Must come: %s.", test->reason.at, about->must);
    return;
  }
  report_sentence(out, test->reason.at);
}

void report_advice(const struct finding *finding, struct buffer *out)
{
  report_sentence(out, finding->test->about->why);
  buffer_text(out, " ");
  report_sentence(out, finding->cure);
}

void suite_report(const struct suite *suite, enum suite_report form, bool colour,
                  struct buffer *report)
{
  switch (form) {
  case SUITE_REPORT_JUNIT:
    report_junit(suite, report);
    break;
  case SUITE_REPORT_JSON:
    report_json(suite, report);
    break;
  case SUITE_REPORT_HTML:
    report_html(suite, report);
    break;
  case SUITE_REPORT_LIST:
    report_list(suite, report);
    break;
  default:
    report_text(suite, form, colour, report);
  }
}
