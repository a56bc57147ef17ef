/* Other forms of the body for which the signature may be right. */
#include "verify/explain.h"

#include <string.h>

/* Levels of objects and arrays in which the "body" of an event is looked for: those of a queue
 * hold a list of records. */
#define EXPLAIN_BODY_DEPTH 3

/* -------- forms that are part of the body -------- */

static int explain_body_trimmed(const struct clx__mismatch *about)
{
  struct clx__octets body = clx__explain_trim(about->body);
  if (body.len == about->body.len)
    return CLX_EXPLAIN_UNKNOWN;
  return clx__explain_try(about, about->secret, body, "");
}

static int explain_body_newline(const struct clx__mismatch *about)
{
  return clx__explain_try(about, about->secret, about->body, "\n");
}

static int explain_body_crlf(const struct clx__mismatch *about)
{
  return clx__explain_try(about, about->secret, about->body, "\r\n");
}

static int explain_body_bom(const struct clx__mismatch *about)
{
  struct clx__octets body = about->body;
  if (body.len < 3 || memcmp(body.at, "\xEF\xBB\xBF", 3) != 0)
    return CLX_EXPLAIN_UNKNOWN;
  body.at += 3;
  body.len -= 3;
  return clx__explain_try(about, about->secret, body, "");
}

/* -------- forms that are written -------- */

static void explain_body_begin(const struct clx__mismatch *about, struct clx__attempt *attempt,
                               struct clx__form *form)
{
  clx__attempt_begin(attempt, about, about->secret);
  form->put = clx__attempt_put;
  form->ctx = attempt;
  form->len = 0;
}

/* `written` says whether there is such a form at all. */
static int explain_body_end(struct clx__attempt *attempt, bool written)
{
  int found = clx__attempt_end(attempt);
  return found == CLX_EXPLAIN_GENUINE && !written ? CLX_EXPLAIN_UNKNOWN : found;
}

static int explain_body_decode(const struct clx__mismatch *about, struct clx__octets text)
{
  struct clx__attempt attempt;
  struct clx__form form;
  explain_body_begin(about, &attempt, &form);
  return explain_body_end(&attempt, clx__form_base64(&form, text));
}

static int explain_body_unquote(const struct clx__mismatch *about, struct clx__octets json)
{
  struct clx__attempt attempt;
  struct clx__form form;
  explain_body_begin(about, &attempt, &form);
  return explain_body_end(&attempt, clx__form_string(&form, json));
}

/* The text of a JSON string, or what is in it as base64. */
static int explain_body_text(const struct clx__mismatch *about, struct clx__octets json)
{
  int found = explain_body_unquote(about, json);
  if (found != CLX_EXPLAIN_UNKNOWN)
    return found;
  return explain_body_decode(about, clx__form_raw(json));
}

static int explain_body_base64(const struct clx__mismatch *about)
{
  return explain_body_decode(about, clx__explain_trim(about->body));
}

static int explain_body_string(const struct clx__mismatch *about)
{
  return explain_body_text(about, clx__explain_trim(about->body));
}

static int explain_body_event(const struct clx__mismatch *about)
{
  struct clx__octets value;
  if (!clx__form_member(about->body, "body", EXPLAIN_BODY_DEPTH, &value))
    return CLX_EXPLAIN_UNKNOWN;
  return explain_body_text(about, value);
}

static int explain_body_json(const struct clx__mismatch *about, unsigned how)
{
  struct clx__attempt attempt;
  struct clx__form form;
  explain_body_begin(about, &attempt, &form);
  clx__form_json(&form, about->body, how);
  return explain_body_end(&attempt, true);
}

static int explain_body_spaced(const struct clx__mismatch *about)
{
  return explain_body_json(about, 0);
}

/* What rewriting did to strings and numbers is not known: all is tried. */
static int explain_body_rewritten(const struct clx__mismatch *about)
{
  static const unsigned ways[] = {
      CLX__FORM_STRINGS | CLX__FORM_HTML | CLX__FORM_FLOATS,
      CLX__FORM_STRINGS | CLX__FORM_HTML,
      CLX__FORM_STRINGS | CLX__FORM_FLOATS,
      CLX__FORM_STRINGS,
      CLX__FORM_FLOATS,
  };
  int found = CLX_EXPLAIN_UNKNOWN;
  for (size_t i = 0; found == CLX_EXPLAIN_UNKNOWN && i < sizeof(ways) / sizeof(ways[0]); i++)
    found = explain_body_json(about, ways[i]);
  return found;
}

int clx__explain_body(const struct clx__mismatch *about)
{
  static const struct {
    int found;
    int (*run)(const struct clx__mismatch *about);
  } variants[] = {
      {CLX_EXPLAIN_BODY_TRIMMED, explain_body_trimmed},
      {CLX_EXPLAIN_BODY_NEWLINE, explain_body_newline},
      {CLX_EXPLAIN_BODY_CRLF, explain_body_crlf},
      {CLX_EXPLAIN_BODY_BOM, explain_body_bom},
      {CLX_EXPLAIN_BODY_BASE64, explain_body_base64},
      {CLX_EXPLAIN_BODY_STRING, explain_body_string},
      {CLX_EXPLAIN_BODY_EVENT, explain_body_event},
      {CLX_EXPLAIN_BODY_SPACED, explain_body_spaced},
      {CLX_EXPLAIN_BODY_REWRITTEN, explain_body_rewritten},
  };
  int found = CLX_EXPLAIN_UNKNOWN;

  for (size_t i = 0; found == CLX_EXPLAIN_UNKNOWN && i < sizeof(variants) / sizeof(variants[0]);
       i++) {
    found = variants[i].run(about);
    if (found == CLX_EXPLAIN_GENUINE)
      return variants[i].found;
  }
  return found;
}

/* -------- what it looks like -------- */

/* Compares a form with the bytes it was made of. */
struct explain_body_same {
  struct clx__octets left;
  bool same;
};

static void explain_body_compare(void *ctx, const uint8_t *bytes, size_t len)
{
  struct explain_body_same *same = ctx;
  if (!same->same || len > same->left.len || memcmp(bytes, same->left.at, len) != 0) {
    same->same = false;
    return;
  }
  same->left.at += len;
  same->left.len -= len;
}

static bool explain_body_starts(struct clx__octets body, const char *with)
{
  size_t len = strlen(with);
  return body.len >= len && memcmp(body.at, with, len) == 0;
}

/* JSON that Commerce Layer would have written in another way. */
static bool explain_body_looks_rewritten(struct clx__octets body)
{
  struct explain_body_same same = {body, true};
  struct clx__form form;
  if (!explain_body_starts(clx__explain_trim(body), "{"))
    return false;
  form.put = explain_body_compare;
  form.ctx = &same;
  form.len = 0;
  clx__form_json(&form, body, CLX__FORM_STRINGS | CLX__FORM_HTML | CLX__FORM_FLOATS);
  return !same.same || same.left.len > 0;
}

static bool explain_body_looks_like_an_event(struct clx__octets body)
{
  struct clx__octets value;
  return clx__form_member(body, "body", 1, &value) &&
         (clx__form_member(body, "isBase64Encoded", 1, &value) ||
          clx__form_member(body, "headers", 1, &value));
}

int clx__explain_looks(const struct clx__mismatch *about)
{
  struct clx__octets body = clx__explain_trim(about->body);
  if (about->body.len == 0)
    return CLX_EXPLAIN_EMPTY;
  if (explain_body_starts(about->body, "\x1f\x8b"))
    return CLX_EXPLAIN_LOOKS_GZIP;
  if (explain_body_starts(body, "eyJ") || explain_body_starts(body, "ewo")) /* {" or { LF */
    return CLX_EXPLAIN_LOOKS_BASE64;
  if (explain_body_looks_like_an_event(about->body))
    return CLX_EXPLAIN_LOOKS_EVENT;
  return explain_body_looks_rewritten(about->body) ? CLX_EXPLAIN_LOOKS_REWRITTEN
                                                   : CLX_EXPLAIN_UNKNOWN;
}

#undef EXPLAIN_BODY_DEPTH
