/* report.h - what the forms of a report share: counts, sentences, escapes. */
#ifndef REPORT_H
#define REPORT_H

#include "engine.h"

/* The version of the contract that is judged by. */
#define CONTRACT "2026-11"

struct report_counts {
  uint32_t of[SUITE_OFF + 1]; /* by verdict */
  uint32_t judged;            /* passed, failed, warned or told something */
};

void report_count(const struct suite *suite, struct report_counts *counts);

/* "price, tax", or "all kinds"; `kinds` has a bit for each. */
void report_kinds(const struct suite *suite, uint32_t kinds, struct buffer *out);

/* "Sent: ... . Came: ... . Must come: ... ." of a test, or why it was not judged. */
void report_reason(const struct test *test, struct buffer *out);

/* A sentence that begins big and ends with a stop. */
void report_sentence(struct buffer *out, const char *text);

/* Why a finding matters, and what to change. */
void report_advice(const struct finding *finding, struct buffer *out);

/* JSON text with its quotes, and XML text; what is no text of UTF-8 is replaced. */
void report_json_text(struct buffer *out, const char *text);
void report_xml_text(struct buffer *out, const char *text);

void report_text(const struct suite *suite, enum suite_report form, bool colour,
                 struct buffer *report);
void report_list(const struct suite *suite, struct buffer *report);
void report_junit(const struct suite *suite, struct buffer *report);
void report_json(const struct suite *suite, struct buffer *report);
void report_html(const struct suite *suite, struct buffer *report);

const char *verdict_name(enum suite_verdict verdict);

#endif
