/* The exchanges of a case as HTML: what was sent, what came, and where both are not as usual. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "marks.h"
#include "report_html.h"

/* -------- bodies -------- */

/* Rows of a body without marks, by how much it is looked at. */
#define ROWS_ODD   400u
#define ROWS_USUAL 40u

/* What a body is compared with. */
struct usual {
  const char *name;  /* "the genuine request" */
  const cJSON *tree; /* NULL: there is none */
};

static void body_tell(struct buffer *out, const struct marks *marks, const struct usual *usual)
{
  struct buffer text = {0};
  if (usual->tree == NULL)
    return;
  if (marks->many)
    buffer_print(&text, "In many places it is not as %s.", usual->name);
  else if (marks->count > 0)
    buffer_print(&text, "What is not as %s is marked.", usual->name);
  else
    buffer_print(&text, "The members are as %s.", usual->name);
  page_say(out, PAGE_PLAIN, text.at);
  buffer_free(&text);
}

/* A body with its marks; a passed case shows the marked part and a few rows. */
static void body_show(struct buffer *out, const struct buffer *body, size_t whole,
                      const struct marks *marks, bool odd)
{
  if (body->len < whole) {
    page_say(out, PAGE_NOTE, "Too long for a tree.");
    page_raw(out, body->at, body->len < PAGE_RAW ? body->len : PAGE_RAW);
    return;
  }
  uint32_t rows = odd ? ROWS_ODD : marks->count > 0 ? 0 : ROWS_USUAL;
  page_tree_short(out, body->at, body->len, marks->at, marks->count, rows);
}

static void exchange_title(struct buffer *out, const char *title, size_t bytes)
{
  buffer_print(out, "<h4>%s, ", title);
  page_number(out, bytes);
  buffer_text(out, " bytes</h4>\n");
}

/* -------- the request -------- */

/* The signature is a secret as long as its body lives. */
static void request_headers(struct buffer *out, const struct exchange *exchange)
{
  for (uint32_t i = 0; i < exchange->step.header_count; i++) {
    const struct suite_header *header = &exchange->headers[i];
    bool secret = strcasecmp(header->name, CLX_SIGNATURE_HEADER) == 0;
    const char *value = secret ? "(not shown)" : header->value;
    page_pair(out, header->name, value, strlen(value));
  }
}

static void request_way(struct buffer *out, const struct exchange *exchange)
{
  static const char *const framings[] = {
      [SUITE_LENGTH] = "with its length",
      [SUITE_CHUNKED] = "in chunks",
      [SUITE_CUT] = "ended before its length was reached",
  };
  const struct suite_step *step = &exchange->step;
  struct buffer way = {0};
  buffer_text(&way, framings[step->framing]);
  if (step->piece_count > 1)
    buffer_print(&way, ", in %u pieces", step->piece_count);
  if (step->group_size > 1)
    buffer_print(&way, ", %u at the same moment", step->group_size);
  if (step->connection != 0)
    buffer_text(&way, ", on a connection that is kept");
  page_pair(out, "sent", way.at, way.len);
  buffer_free(&way);
}

static bool request_is_genuine(const struct exchange *exchange)
{
  const struct buffer *base = &exchange->test->kind->base;
  return exchange->body.len == base->len && base->len > 0 &&
         memcmp(exchange->body.at, base->at, base->len) == 0;
}

static void request_body(struct buffer *out, const struct exchange *exchange, const cJSON *base,
                         bool odd)
{
  struct marks marks = {0};
  const struct usual usual = {"in the genuine body", base};
  cJSON *tree = body_tree(exchange->body.at, exchange->body.len);
  if (usual.tree != NULL && tree != NULL) {
    marks_differ(&marks, usual.tree, tree, PAGE_NOTE);
    body_tell(out, &marks, &usual);
  }
  body_show(out, &exchange->body, exchange->body_len, &marks, odd);
  cJSON_Delete(tree);
  marks_free(&marks);
}

static void request_show(struct buffer *out, const struct exchange *exchange, const cJSON *base,
                         bool odd)
{
  exchange_title(out, "Request", exchange->body_len);
  page_codes_begin(out);
  page_pair(out, exchange->step.method, exchange->step.url, strlen(exchange->step.url));
  request_headers(out, exchange);
  request_way(out, exchange);
  page_pairs_end(out);
  if (!request_is_genuine(exchange)) {
    request_body(out, exchange, base, odd);
    return;
  }
  const struct suite *suite = exchange->test->suite;
  buffer_print(out, "<p><a href=\"#body-%u\">The genuine body of ",
               (unsigned)(exchange->test->kind - suite->kinds));
  page_text(out, exchange->test->kind->name);
  buffer_text(out, "</a></p>\n");
}

/* -------- the answer -------- */

static void answer_headers(struct buffer *out, const struct exchange *exchange)
{
  for (const char *line = exchange->heads.at; line != NULL && *line != '\0';) {
    size_t len = strcspn(line, "\n");
    size_t colon = strcspn(line, ":\n");
    struct buffer name = {0};
    const char *value = line + colon + strspn(line + colon, ": ");
    buffer_add(&name, line, colon);
    page_pair(out, name.at, value, len > (size_t)(value - line) ? len - (size_t)(value - line) : 0);
    buffer_free(&name);
    line += len + (line[len] == '\n');
  }
}

static enum page_tone answer_tone(const struct test *test)
{
  return test->verdict == SUITE_FAIL   ? PAGE_BAD
         : test->verdict == SUITE_WARN ? PAGE_WARN
                                       : PAGE_NOTE;
}

/* What the verdict names, then what else is not as in the answer to the genuine request. */
static void answer_body(struct buffer *out, const struct exchange *exchange, bool odd)
{
  const struct test *test = exchange->test;
  struct marks marks = {0};
  cJSON *tree = body_json(exchange->answer.at, exchange->answer.len);
  const struct usual usual = {"in the answer to the genuine request", test->kind->genuine_answer};
  if (tree != NULL && odd && test->reason.len > 0)
    marks_reason(&marks, test->reason.at, tree, answer_tone(test));
  if (tree != NULL && marks.count == 0 && usual.tree != NULL && exchange->look != LOOK_REFUSED) {
    marks_differ(&marks, usual.tree, tree, PAGE_NOTE);
    body_tell(out, &marks, &usual);
  }
  body_show(out, &exchange->answer, exchange->answer_len, &marks, true);
  cJSON_Delete(tree);
  marks_free(&marks);
}

static void answer_show(struct buffer *out, const struct exchange *exchange, bool odd)
{
  if (exchange->result.outcome != SUITE_ANSWER)
    return;
  exchange_title(out, "Answer", exchange->answer_len);
  page_codes_begin(out);
  answer_headers(out, exchange);
  page_pairs_end(out);
  answer_body(out, exchange, odd);
}

/* -------- the exchange -------- */

static void exchange_line(struct buffer *out, const struct exchange *exchange)
{
  page_text(out, exchange->step.method);
  buffer_text(out, " \xE2\x86\x92 ");
  page_text(out, exchange->words.at);
  if (!exchange->test->suite->options.no_times && answer_took_us(exchange) > 0) {
    buffer_text(out, " <small>");
    page_time(out, answer_took_us(exchange));
    buffer_text(out, "</small>");
  }
}

/* Steps that are no request. */
static void exchange_other(struct buffer *out, const struct exchange *exchange)
{
  const struct suite_step *step = &exchange->step;
  struct buffer text = {0};
  if (step->kind == SUITE_START)
    buffer_print(&text, "The endpoint was started %s its secret.",
                 step->with_secret ? "with" : "without");
  else if (step->kind == SUITE_STOP)
    buffer_text(&text, "The endpoint was stopped.");
  else if (step->kind == SUITE_WAIT)
    buffer_print(&text, "A wait of %u ms.", step->pause_ms);
  else
    buffer_print(&text, "The book of %s was asked: %lld.", step->book == 0 ? "charges" : "events",
                 (long long)exchange->result.count);
  page_say(out, PAGE_PLAIN, text.at);
  buffer_free(&text);
}

static void exchange_show(struct buffer *out, const struct exchange *exchange, const cJSON *base,
                          bool odd)
{
  if (exchange->state != EXCHANGE_DONE)
    return;
  if (exchange->step.kind != SUITE_SEND) {
    exchange_other(out, exchange);
    return;
  }
  page_fold_begin(out, odd);
  exchange_line(out, exchange);
  page_fold_body(out);
  request_show(out, exchange, base, odd);
  answer_show(out, exchange, odd);
  page_fold_end(out);
}

void report_exchanges(const struct test *test, const cJSON *base, bool odd, struct buffer *out)
{
  for (const struct exchange *exchange = test->first; exchange != NULL; exchange = exchange->next) {
    if (out->len > PAGE_FULL) {
      page_say(out, PAGE_NOTE, "More exchanges are left out: the page is full.");
      return;
    }
    exchange_show(out, exchange, base, odd);
  }
}
