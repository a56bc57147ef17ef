/* What `clx inspect` writes as a page. */
#include <string.h>

#include "inspect.h"
#include "resources_page.h"

/* Bytes shown before and behind a fault. */
#define AROUND 200u

static void view_title(struct buffer *out, const char *title)
{
  struct buffer text = {0};
  buffer_print(&text, "clx inspect: %s", strcmp(title, "-") == 0 ? "standard input" : title);
  page_begin(out, text.at, NULL, 0);
  buffer_free(&text);
}

/* -------- a document -------- */

static void view_genuine(struct buffer *out, int genuine)
{
  if (genuine == TOOL_OK)
    page_say(out, PAGE_GOOD, "The signature is right: the body is genuine.");
  else if (genuine == TOOL_FAILED)
    page_say(out, PAGE_BAD, "The signature is wrong: nobody knows who sent this body.");
}

static void view_counts(struct buffer *out, const clx_document *document)
{
  uint32_t twice = document->duplicate_members + document->duplicate_resources;
  uint32_t drifted = document->drifted;
  uint32_t unknown = document->unknown_members;
  const struct page_fact facts[] = {
      {NULL, document->included_count, "resources included", PAGE_PLAIN},
      {NULL, document->unlinked, "links to what was not sent", PAGE_PLAIN},
      {NULL, drifted, "values of another type", drifted > 0 ? PAGE_WARN : PAGE_PLAIN},
      {NULL, unknown, "unknown members", unknown > 0 ? PAGE_WARN : PAGE_PLAIN},
      {NULL, twice, "duplicates", twice > 0 ? PAGE_WARN : PAGE_PLAIN},
  };
  page_facts(out, facts, sizeof facts / sizeof facts[0]);
}

static void view_meta(struct buffer *out, const clx_document *document)
{
  clx_value text;
  bool live = false;
  page_pairs_begin(out);
  if (clx_document_live(document, &live) == CLX_OK)
    page_pair(out, "mode", live ? "live" : "test", 4);
  if (clx_document_organization(document, &text) == CLX_OK)
    page_pair(out, "organization", text.text, text.len);
  if (clx_document_trace(document, &text) == CLX_OK)
    page_pair(out, "trace", text.text, text.len);
  page_pairs_end(out);
  if (document->meta != NULL) {
    buffer_text(out, "<h4>meta</h4>\n");
    page_tree_short(out, document->meta, strlen(document->meta), NULL, 0, 200);
  }
}

void inspect_page(struct buffer *out, const char *title, const clx_document *document, int genuine)
{
  static const char *const parts[] = {"primary", "Primary resource", "included", "Included"};
  const struct resources_page page = {document, "external_includes (of webhooks include_resources)",
                                      NULL, 0};
  view_title(out, title);
  view_genuine(out, genuine);
  view_counts(out, document);
  view_meta(out, document);
  page_contents(out, parts, sizeof parts / sizeof parts[0]);
  resources_page(out, &page);
  page_end(out);
}

/* -------- a fault -------- */

/* The bytes around it, with the fault between two lines. */
static void fault_bytes(struct buffer *out, const struct buffer *body, size_t offset)
{
  size_t from = offset > AROUND ? offset - AROUND : 0;
  size_t to = body->len - offset > AROUND ? offset + AROUND : body->len;
  buffer_text(out, "<pre class=\"raw\" tabindex=\"0\">");
  page_bytes(out, body->at + from, offset - from);
  page_mark(out, PAGE_BAD, "here");
  buffer_text(out, " ");
  page_bytes(out, body->at + offset, to - offset);
  buffer_text(out, "</pre>\n");
}

void inspect_page_broken(struct buffer *out, const char *title, const struct buffer *body,
                         int status, const clx_error *error)
{
  size_t offset = error->offset < body->len ? (size_t)error->offset : body->len;
  struct buffer place = {0};
  view_title(out, title);
  page_say(out, PAGE_BAD, clx_status_message(status));
  buffer_print(&place, "%s, at byte %zu, in %s", clx_status_name(status), offset,
               error->where[0] != '\0' ? error->where : "the document itself");
  page_say(out, PAGE_PLAIN, place.at);
  fault_bytes(out, body, offset);
  const struct page_mark mark = {error->where, PAGE_BAD, clx_status_message(status)};
  if (body->len > 0 && clx_json_check(body->at, body->len, 0, NULL) == CLX_OK)
    page_tree(out, body->at, body->len, &mark, 1);
  page_end(out);
  buffer_free(&place);
}
