/* report_html.h - the parts of the report that a person reads in a browser. */
#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include "../clx/page.h"
#include "ask.h"
#include "report.h"

/* From so many bytes on no more exchanges are shown. */
#define PAGE_FULL ((size_t)12 << 20)

/* The exchanges of a case. Those of a case that found something (`odd`) are open and shown with
 * more of their bodies. `base` is the kind's genuine body as a tree, NULL when it is none. */
void report_exchanges(const struct test *test, const cJSON *base, bool odd, struct buffer *out);

/* The answers over time, and their percentiles by kind. False when there is nothing to show. */
bool report_times(const struct suite *suite, struct buffer *out);

enum page_tone report_tone(enum suite_verdict verdict);

#endif
