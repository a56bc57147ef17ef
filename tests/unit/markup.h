/* markup.h - checks that a page is well-formed.
 *
 * A strict reader for tests: every tag is closed in its order, values stand in quotes, no "<" and
 * no "&" but of the five characters that a page escapes. */
#ifndef CLX_TESTS_MARKUP_H
#define CLX_TESTS_MARKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MARKUP_DEPTH 1000

/* "&#60;": of < > & " ' only. */
static inline size_t markup_escape(const char *at)
{
  static const char *const escapes[] = {"&#60;", "&#62;", "&#38;", "&#34;", "&#39;"};
  for (size_t i = 0; i < sizeof escapes / sizeof escapes[0]; i++)
    if (strncmp(at, escapes[i], 5) == 0)
      return 5;
  return 0;
}

/* Characters up to one of `ends`; NULL for an escape that is none, or the end of the page. */
static inline const char *markup_text(const char *at, const char *ends)
{
  while (*at != '\0' && strchr(ends, *at) == NULL) {
    size_t len = *at == '&' ? markup_escape(at) : 1;
    if (len == 0)
      return NULL;
    at += len;
  }
  return at;
}

static inline const char *markup_name(const char *at)
{
  const char *end =
      at + strspn(at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
  return end == at ? NULL : end;
}

/* name="value" as often as there are; NULL when one is not so. */
static inline const char *markup_attributes(const char *at)
{
  while (*at == ' ') {
    at = markup_name(at + 1);
    if (at == NULL || at[0] != '=' || at[1] != '"')
      return NULL;
    at = markup_text(at + 2, "\"<>");
    if (at == NULL || *at != '"')
      return NULL;
    at++;
  }
  return at;
}

/* NULL when the page is well-formed, else where it is not. */
static inline const char *markup_fault(const char *page)
{
  const char *open[MARKUP_DEPTH];
  size_t len[MARKUP_DEPTH];
  size_t depth = 0;
  const char *at = page;
  for (;;) {
    const char *tag = markup_text(at, "<>");
    if (tag == NULL || *tag == '>')
      return at;
    if (*tag == '\0')
      return depth == 0 ? NULL : tag;
    bool closes = tag[1] == '/';
    const char *name = tag + 1 + closes;
    const char *end = markup_name(name);
    if (end == NULL)
      return tag;
    size_t size = (size_t)(end - name);
    at = closes ? end : markup_attributes(end);
    if (at == NULL)
      return tag;
    if (at[0] == '/' && at[1] == '>' && !closes) {
      at += 2;
      continue;
    }
    if (*at++ != '>')
      return tag;
    if (closes && (depth-- == 0 || len[depth] != size || memcmp(open[depth], name, size) != 0))
      return tag;
    if (closes)
      continue;
    if (depth == MARKUP_DEPTH)
      return tag;
    open[depth] = name;
    len[depth++] = size;
  }
}

/* The same for a whole page or a part of one. The text of its style is our own, and has ">". */
static inline const char *markup_page_fault(const char *page)
{
  static const char begin[] = "<!DOCTYPE html>\n";
  const char *at = strncmp(page, begin, strlen(begin)) == 0 ? page + strlen(begin) : page;
  const char *style = strstr(at, "<style>");
  const char *end = style != NULL ? strstr(style, "</style>") : NULL;
  if (end == NULL)
    return markup_fault(at);
  size_t head = (size_t)(style - at);
  size_t rest = strlen(end + strlen("</style>")) + 1;
  static char fault[200];
  char *text = malloc(head + rest);
  memcpy(text, at, head);
  memcpy(text + head, end + strlen("</style>"), rest);
  const char *where = markup_fault(text);
  snprintf(fault, sizeof fault, "%s", where != NULL ? where : "");
  free(text);
  return where != NULL ? fault : NULL;
}

#endif
