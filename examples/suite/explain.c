/* What `clx test --explain CASE` says. */
#include <string.h>

#include "engine.h"

static void explain_line(struct buffer *text, const char *name, const char *line)
{
  buffer_print(text, "%-12s %s\n", name, line);
}

static void explain_kinds(struct buffer *text, uint32_t kinds)
{
  struct buffer names = {0};
  for (uint32_t i = 1; i <= clx_callback_count(); i++)
    if (i != CLX_CALLBACK_GENERIC && (kinds & KIND_BIT(i)) != 0)
      buffer_print(&names, "%s%s", names.len > 0 ? ", " : "", clx_callback_name(i));
  explain_line(text, "kinds", kinds == KINDS_ALL ? "all" : names.at);
  buffer_free(&names);
}

/* The first kind that it is for. */
static const char *explain_kind(const struct suite_case *about)
{
  uint32_t callback = 1;
  while (callback < clx_callback_count() &&
         (callback == CLX_CALLBACK_GENERIC || (about->kinds & KIND_BIT(callback)) == 0))
    callback++;
  return clx_callback_name(callback);
}

bool suite_explain(const char *name, struct buffer *text)
{
  struct nearest nearest = {name, NULL, 0};
  const struct suite_case *about = case_find(name, &nearest);
  if (about == NULL) {
    buffer_text(text, nearest.name);
    return false;
  }
  buffer_print(text, "%s: %s\n\n", about->name, about->title);
  explain_line(text, "sent", about->sent);
  explain_line(text, "must come", about->must);
  explain_line(text, "why", about->why);
  explain_line(text, "cure", about->cure);
  explain_line(text, "if it fails",
               about->severity == SUITE_FAIL   ? "the run fails"
               : about->severity == SUITE_WARN ? "a warning"
                                               : "a note");
  explain_line(text, "contract", about->tag);
  explain_kinds(text, about->kinds);
  if (about->needs != 0)
    explain_line(text, "may be left out", suite_missing(about->needs));
  if (about->after != NULL)
    explain_line(text, "follows", about->after);
  buffer_text(text, "\n");
  cures_tell(about->name, text);
  buffer_print(text,
               "by hand      clx sample %s >body.json; curl -i --data-binary @body.json "
               "-H \"X-CommerceLayer-Signature: $(clx sign body.json)\" URL\n",
               explain_kind(about));
  return true;
}
