/* pages.h - what the tests of pages share: looking for texts, and that a page is well-formed. */
#ifndef CLX_TESTS_PAGES_H
#define CLX_TESTS_PAGES_H

#include "../../examples/clx/page.h"
#include "guard.h"
#include "markup.h"

/* A text that is markup wherever it is not escaped. */
static const char hostile[] = "\"></style><script src=//x>alert('1')</script><!--\x01\xFF&amp;";

static inline void is_well_formed(const struct buffer *page)
{
  const char *fault = markup_page_fault(page->at);
  assert_int_equal(strlen(page->at), page->len);
  if (fault != NULL)
    fail_msg("not well-formed: %.200s", fault);
}

static inline void has(const struct buffer *page, const char *text)
{
  if (strstr(page->at, text) == NULL)
    fail_msg("\"%s\" is not in: %.3000s", text, page->at);
}

static inline void has_not(const struct buffer *page, const char *text)
{
  if (strstr(page->at, text) != NULL)
    fail_msg("\"%s\" is in: %.3000s", text, page->at);
}

static inline size_t count_of(const struct buffer *page, const char *text)
{
  size_t count = 0;
  for (const char *at = page->at; (at = strstr(at, text)) != NULL; at += strlen(text))
    count++;
  return count;
}

#endif
