/* The bounds of clx_document_explain: depth, number, work, memory; and what it refuses. */
#include "findings.h"
#include "scarce.h"

/* -------- depth and work -------- */

/* A resource of a level, linked with all of the next level. */
static size_t lattice_add(char *body, size_t len, int level, int number, int width)
{
  len += (size_t)snprintf(body + len, TEXT_SIZE - len,
                          "{'type':'n','id':'%d-%d','relationships':{'r':{'data':[", level, number);
  for (int i = 0; i < width; i++)
    len += (size_t)snprintf(body + len, TEXT_SIZE - len, "%s{'type':'n','id':'%d-%d'}",
                            i > 0 ? "," : "", level + 1, i);
  len += (size_t)snprintf(body + len, TEXT_SIZE - len, "]}}}");
  assert_true(len < TEXT_SIZE - 4096);
  return len;
}

/* A body of levels below the primary resource; the last is linked with resources not sent. */
static const char *lattice(int levels, int width)
{
  static char body[TEXT_SIZE];
  size_t len = (size_t)snprintf(body, sizeof body, "{'data':");
  len = lattice_add(body, len, 0, 0, width);
  len += (size_t)snprintf(body + len, sizeof body - len, ",'included':[");
  for (int i = 0; i < levels * width; i++) {
    if (i > 0)
      body[len++] = ',';
    len = lattice_add(body, len, 1 + i / width, i % width, width);
  }
  snprintf(body + len, sizeof body - len, "]}");
  return body;
}

#define SEVEN                                                                                      \
  "r many loaded\n"                                                                                \
  "r.r many loaded\n"                                                                              \
  "r.r.r many loaded\n"                                                                            \
  "r.r.r.r many loaded\n"                                                                          \
  "r.r.r.r.r many loaded\n"                                                                        \
  "r.r.r.r.r.r many loaded\n"                                                                      \
  "r.r.r.r.r.r.r many loaded\n"

static void a_path_has_at_most_eight_parts(void **state)
{
  assert_string_equal(explained(*state, &webhook, lattice(12, 1)),
                      SEVEN "r.r.r.r.r.r.r.r many loaded\n");
}

/* 30 to the 8th ways lead to the last level. */
static void a_resource_that_many_ways_lead_to_is_looked_at_once(void **state)
{
  assert_string_equal(explained(*state, &webhook, lattice(7, 30)),
                      SEVEN "r.r.r.r.r.r.r.r many partial, missing: r.r.r.r.r.r.r.r\n");
}

static void names_that_cannot_be_part_of_a_path_are_passed_over(void **state)
{
#define SIXTEEN "0123456789abcdef"
#define LONG    SIXTEEN SIXTEEN SIXTEEN SIXTEEN SIXTEEN SIXTEEN SIXTEEN SIXTEEN
  assert_string_equal(explained(*state, &webhook,
                                ORDER("",
                                      "'a.b':{'data':null},'':{'data':null},'" LONG
                                      "':{'data':null},'c':{'data':[]}",
                                      "")),
                      "c many empty\n");
#undef LONG
#undef SIXTEEN
}

static void at_most_a_thousand_are_found(void **state)
{
  struct doc *doc = *state;
  static const char *const needs[] = {"market.name"};
  static char body[64 << 10];
  const clx_finding *findings;
  size_t count;
  size_t len =
      (size_t)snprintf(body, sizeof body, "{'data':{'type':'orders','id':'o','relationships':{");
  for (int i = 0; i < 1500; i++)
    len += (size_t)snprintf(body + len, sizeof body - len, "%s'r%d':{'data':null}",
                            i > 0 ? "," : "", i);
  snprintf(body + len, sizeof body - len, "}}}");
  assert_int_equal(clx_document_explain(doc_parse(doc, body), CLX_CALLBACK_TAX, needs, 1,
                                        doc->arena, &findings, &count),
                   CLX_OK);
  assert_int_equal(count, 1000);
  assert_string_equal(findings[3].path, "market");
  assert_string_equal(findings[4].path, "market.name");
  assert_true(findings[4].needed);
  assert_string_equal(findings[5].path, "r0");
}

/* -------- refusals -------- */

static void refused(struct doc *doc, const char *body, uint32_t callback, const char *need,
                    int status)
{
  const clx_finding *findings = (const clx_finding *)(const void *)body;
  size_t count = 1;
  assert_int_equal(
      clx_document_explain(doc_parse(doc, body), callback, &need, 1, doc->arena, &findings, &count),
      status);
  assert_null(findings);
  assert_int_equal(count, 0);
}

static void what_cannot_be_explained_is_refused(void **state)
{
  struct doc *doc = *state;
  static const char order[] = "{'data':{'type':'orders','id':'o'}}";
  refused(doc, order, 0, "market", CLX_BAD_ARGUMENT);
  refused(doc, order, clx_callback_count() + 1, "market", CLX_BAD_ARGUMENT);
  refused(doc, order, CLX_CALLBACK_TAX, "nothing", CLX_BAD_NEED);
  refused(doc, order, CLX_CALLBACK_TAX, "currency_code.x", CLX_BAD_NEED);
  refused(doc, order, CLX_CALLBACK_TAX, "", CLX_BAD_NEED);
  refused(doc, order, CLX_CALLBACK_TAX, NULL, CLX_BAD_NEED);
  refused(doc, order, CLX_CALLBACK_WEBHOOK, "a.b.c.d.e.f.g.h.i", CLX_BAD_NEED);
  refused(doc, order, CLX_CALLBACK_PRICE, "order", CLX_WRONG_TYPE);
  refused(doc, "{'data':[{'type':'orders','id':'o'}]}", CLX_CALLBACK_TAX, "market", CLX_WRONG_TYPE);
  refused(doc, "{'data':null}", CLX_CALLBACK_TAX, "market", CLX_MISSING_DATA);
  refused(doc, "{'data':[]}", CLX_CALLBACK_WEBHOOK, "market", CLX_MISSING_DATA);
}

/* What is asked of a document, and what the findings are with enough memory. */
struct question {
  const clx_document *document;
  const char *lines;
};

static bool found_or_not(clx_arena *arena, void *ctx)
{
  static const char *const needs[] = {"market.name", "line_items.sku_code"};
  const struct question *question = ctx;
  const clx_finding *findings = (const clx_finding *)ctx;
  size_t count = 1;
  int status = clx_document_explain(question->document, CLX_CALLBACK_TAX, needs, 2, arena,
                                    &findings, &count);
  if (status == CLX_OK && question->lines) {
    assert_string_equal(finding_lines(findings, count), question->lines);
  } else if (status != CLX_OK) {
    assert_int_equal(status, CLX_NO_MEMORY);
    assert_null(findings);
    assert_int_equal(count, 0);
  }
  return status == CLX_OK;
}

/* More resources than the smallest arena has bytes, more rows and links than are made at first. */
static const char *crowd(void)
{
  static char body[TEXT_SIZE];
  size_t len = (size_t)snprintf(body, sizeof body, ORDER("", LINES_A_B, "%s"),
                                WITH("markets", "m", "'name':'M'", TO("store", "stores", "p")));
  len -= 2;
  for (int i = 0; i < 150; i++)
    len += (size_t)snprintf(body + len, sizeof body - len, ",{'type':'tags','id':'%d'}", i);
  for (int i = 0; i < 2; i++) {
    len += (size_t)snprintf(body + len, sizeof body - len,
                            ",{'type':'line_items','id':'%c','relationships':{", 'a' + i);
    for (int k = 0; k < 40; k++)
      len += (size_t)snprintf(body + len, sizeof body - len,
                              "%s'r%d':{'data':" ID("tags", "%d") "}", k ? "," : "", k, k);
    len += (size_t)snprintf(body + len, sizeof body - len, "}}");
  }
  snprintf(body + len, sizeof body - len, "]}");
  return body;
}

static void without_memory_there_are_no_findings(void **state)
{
  struct doc *doc = *state;
  struct question question = {doc_parse(doc, crowd()), NULL};
  static char lines[TEXT_SIZE];
  const clx_finding *findings;
  size_t count;
  size_t used = clx_arena_used(doc->arena);
  assert_true(found_or_not(doc->arena, &question));
  size_t most = 2 * (clx_arena_used(doc->arena) - used);
  assert_int_equal(clx_document_explain(question.document, CLX_CALLBACK_TAX,
                                        (const char *const[]){"market.name", "line_items.sku_code"},
                                        2, doc->arena, &findings, &count),
                   CLX_OK);
  strcpy(lines, finding_lines(findings, count));
  question.lines = lines;
  scarce_each(found_or_not, &question, most);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(a_path_has_at_most_eight_parts),
      doc_test(a_resource_that_many_ways_lead_to_is_looked_at_once),
      doc_test(names_that_cannot_be_part_of_a_path_are_passed_over),
      doc_test(at_most_a_thousand_are_found),
      doc_test(what_cannot_be_explained_is_refused),
      doc_test(without_memory_there_are_no_findings),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
