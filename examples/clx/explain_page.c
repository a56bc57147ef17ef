/* What `clx explain` writes as a page: what is missing and how to get it, then the body itself,
 * where the same is marked. */
#include <string.h>

#include "explain.h"
#include "resources_page.h"

/* The includes as one line; false when there are none. */
static bool includes_list(const struct found *found, bool all, struct buffer *list)
{
  for (size_t i = 0; i < found->count; i++)
    if (explain_is_listed(&found->at[i], all))
      buffer_print(list, "%s%s", list->len > 0 ? "," : "", found->at[i].path);
  return list->len > 0;
}

static size_t found_missing(const struct found *found, bool needed)
{
  size_t count = 0;
  for (size_t i = 0; i < found->count; i++)
    count += explain_is_missing(&found->at[i]) && found->at[i].needed == needed;
  return count;
}

/* The outcome in a sentence. */
static void outcome_say(struct buffer *out, const struct found *found)
{
  size_t needed = found_missing(found, true);
  size_t rest = found_missing(found, false);
  struct buffer text = {0};
  if (needed > 0)
    buffer_print(&text, "%zu path%s that the endpoint needs %s missing.", needed,
                 needed > 1 ? "s" : "", needed > 1 ? "are" : "is");
  else if (rest > 0)
    buffer_print(&text,
                 "What is needed is there. Of what is included by default %zu path%s %s "
                 "missing.",
                 rest, rest > 1 ? "s" : "", rest > 1 ? "are" : "is");
  else
    buffer_text(&text, "Nothing is missing.");
  page_say(out, needed > 0 ? PAGE_BAD : rest > 0 ? PAGE_NOTE : PAGE_GOOD, text.at);
  buffer_free(&text);
}

static void outcome_includes(struct buffer *out, const struct found *found)
{
  struct buffer list = {0};
  struct buffer title = {0};
  if (!includes_list(found, false, &list))
    return;
  buffer_print(&title, "%s that would bring what is missing:", explain_attribute(found->callback));
  page_say(out, PAGE_PLAIN, title.at);
  page_code(out, list.at);
  list.len = 0;
  if (includes_list(found, true, &list)) {
    page_say(out, PAGE_PLAIN, "It replaces the list in use. With what was sent now:");
    page_code(out, list.at);
  }
  buffer_free(&list);
  buffer_free(&title);
}

static void finding_wanted(const clx_finding *finding, struct buffer *words)
{
  buffer_text(words, finding->by_default ? "default" : "");
  buffer_text(words, finding->by_default && finding->needed ? ", " : "");
  buffer_text(words, finding->needed ? "needed" : "");
  buffer_text(words, explain_is_missing(finding) ? ", missing" : "");
}

static void findings_table(struct buffer *out, const struct found *found)
{
  static const char *const heads[] = {"path", "kind", "sent", "wanted"};
  struct buffer wanted = {0};
  page_table_begin(out, "Paths", heads, 4);
  for (size_t i = 0; i < found->count; i++) {
    const clx_finding *finding = &found->at[i];
    wanted.len = 0;
    finding_wanted(finding, &wanted);
    const char *const cells[] = {finding->path, tree_kind(finding->kind), explain_state(finding),
                                 wanted.at};
    page_row(out, heads, cells, 4);
  }
  page_table_end(out);
  buffer_free(&wanted);
}

void explain_page(struct buffer *out, const char *kind, const struct found *found)
{
  static const char *const parts[] = {"paths",        "Paths",    "primary",
                                      "The resource", "included", "Included"};
  struct buffer title = {0};
  const struct resources_page page = {found->document, explain_attribute(found->callback),
                                      found->at, found->count};
  buffer_print(&title, "clx explain: what a %s request has", kind);
  page_begin(out, title.at, NULL, 0);
  outcome_say(out, found);
  outcome_includes(out, found);
  page_contents(out, parts, sizeof parts / sizeof parts[0]);
  page_heading(out, "paths", "Paths from the primary resource");
  findings_table(out, found);
  resources_page(out, &page);
  page_end(out);
  buffer_free(&title);
}
