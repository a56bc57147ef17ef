#include "json/reader.h"

#include "base/status.h"
#include "json/number.h"
#include "json/text.h"

#include <string.h>

void clx__reader_init(struct clx__reader *reader, const char *text, size_t len, uint32_t max_depth,
                      uint32_t max_members, bool check)
{
  size_t valid = check ? clx__utf8_valid(text, len) : len;
  reader->start = text;
  reader->at = text;
  reader->end = valid ? text + valid : text;
  reader->end_status = valid == len ? CLX_JSON_TRUNCATED : CLX_JSON_UTF8;
  reader->status = CLX_OK;
  reader->failed_at = text;
  reader->depth = 0;
  reader->max_depth = max_depth ? max_depth : CLX__DEPTH_DEFAULT;
  if (reader->max_depth > CLX__DEPTH_MAX)
    reader->max_depth = CLX__DEPTH_MAX;
  reader->max_members = max_members ? max_members : CLX__MEMBERS_DEFAULT;
  while (reader->at < reader->end &&
         (*reader->at == ' ' || *reader->at == '\n' || *reader->at == '\r' || *reader->at == '\t'))
    reader->at++;
}

bool clx__reader_fail(struct clx__reader *reader, int status)
{
  if (reader->status == CLX_OK) {
    reader->status = status;
    reader->failed_at = reader->at;
  }
  return false;
}

/* Nothing may follow here but `expected` text: the status tells a cut from a wrong byte. */
static bool reader_unexpected(struct clx__reader *reader)
{
  return clx__reader_fail(reader, reader->at >= reader->end ? reader->end_status : CLX_JSON_SYNTAX);
}

static bool reader_is_space(char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static void reader_space(struct clx__reader *reader)
{
  while (reader->at < reader->end && reader_is_space(*reader->at))
    reader->at++;
}

/* Takes one byte if it is the one expected. */
static bool reader_take(struct clx__reader *reader, char c)
{
  if (reader->at >= reader->end || *reader->at != c)
    return false;
  reader->at++;
  return true;
}

uint32_t clx__reader_peek(const struct clx__reader *reader)
{
  if (reader->at >= reader->end)
    return CLX_KIND_ABSENT;
  switch (*reader->at) {
  case '"':
    return CLX_KIND_TEXT;
  case '{':
    return CLX_KIND_OBJECT;
  case '[':
    return CLX_KIND_ARRAY;
  case 't':
  case 'f':
    return CLX_KIND_BOOLEAN;
  case 'n':
    return CLX_KIND_NULL;
  default:
    return *reader->at == '-' || (*reader->at >= '0' && *reader->at <= '9') ? CLX_KIND_REAL
                                                                            : CLX_KIND_ABSENT;
  }
}

/* -------- containers -------- */

bool clx__reader_enter(struct clx__reader *reader)
{
  if (reader->status != CLX_OK)
    return false;
  if (reader->at >= reader->end || (*reader->at != '{' && *reader->at != '['))
    return reader_unexpected(reader);
  if (reader->depth >= reader->max_depth)
    return clx__reader_fail(reader, CLX_JSON_DEPTH);
  struct clx__step *step = &reader->steps[reader->depth++];
  step->name = NULL;
  step->len = 0;
  step->count = 0;
  step->open = *reader->at++;
  step->inside = false;
  return true;
}

/* Before a member or element: passes the comma, or closes the container. */
static bool reader_more(struct clx__reader *reader, struct clx__step *step, char close)
{
  step->inside = false;
  reader_space(reader);
  if (reader_take(reader, close)) {
    reader->depth--;
    return false;
  }
  if (step->count > 0) {
    if (!reader_take(reader, ','))
      return reader_unexpected(reader);
    reader_space(reader);
  }
  if (step->count >= reader->max_members)
    return clx__reader_fail(reader, CLX_JSON_MEMBERS);
  return true;
}

bool clx__reader_member(struct clx__reader *reader, struct clx__span *name)
{
  if (reader->status != CLX_OK)
    return false;
  struct clx__step *step = &reader->steps[reader->depth - 1];
  if (!reader_more(reader, step, '}') || !clx__reader_string(reader, name))
    return false;
  reader_space(reader);
  if (!reader_take(reader, ':'))
    return reader_unexpected(reader);
  reader_space(reader);
  step->name = name->at;
  step->len = name->len < UINT32_MAX ? (uint32_t)name->len : UINT32_MAX;
  step->count++;
  step->inside = true;
  return true;
}

bool clx__reader_element(struct clx__reader *reader)
{
  if (reader->status != CLX_OK)
    return false;
  struct clx__step *step = &reader->steps[reader->depth - 1];
  if (!reader_more(reader, step, ']'))
    return false;
  step->count++;
  step->inside = true;
  return true;
}

/* -------- scalars -------- */

/* Eight bytes at a time: true when one of them is a quote, a backslash or a control byte. Each
 * test sets the top bit of a byte that is zero after the subtraction; bytes of 0x80 and above
 * never set it, because of the last mask. */
static bool reader_word_is_plain(const char *at)
{
  const uint64_t ones = UINT64_C(0x0101010101010101);
  uint64_t word;
  memcpy(&word, at, sizeof word);
  uint64_t quote = word ^ (ones * '"');
  uint64_t slash = word ^ (ones * '\\');
  uint64_t found = (quote - ones) | (slash - ones) | (word - ones * 0x20);
  return (found & ~word & (ones * 0x80)) == 0;
}

static void reader_plain(struct clx__reader *reader)
{
  while (reader->end - reader->at >= 8 && reader_word_is_plain(reader->at))
    reader->at += 8;
  while (reader->at < reader->end && *reader->at != '"' && *reader->at != '\\' &&
         (unsigned char)*reader->at >= 0x20)
    reader->at++;
}

static bool reader_escape(struct clx__reader *reader)
{
  int status = CLX_OK;
  size_t len = clx__text_escape_check(reader->at, (size_t)(reader->end - reader->at), &status);
  if (len == 0)
    return clx__reader_fail(reader, status == CLX_JSON_TRUNCATED ? reader->end_status : status);
  reader->at += len;
  return true;
}

bool clx__reader_string(struct clx__reader *reader, struct clx__span *text)
{
  if (reader->status != CLX_OK)
    return false;
  if (!reader_take(reader, '"'))
    return reader_unexpected(reader);
  text->at = reader->at;
  text->escaped = false;
  for (;;) {
    reader_plain(reader);
    if (reader->at >= reader->end)
      return reader_unexpected(reader);
    if (*reader->at == '"')
      break;
    if (*reader->at != '\\')
      return clx__reader_fail(reader, CLX_JSON_CONTROL);
    text->escaped = true;
    if (!reader_escape(reader))
      return false;
  }
  text->len = (size_t)(reader->at - text->at);
  reader->at++;
  return true;
}

bool clx__reader_number(struct clx__reader *reader, struct clx__span *text)
{
  if (reader->status != CLX_OK)
    return false;
  size_t left = (size_t)(reader->end - reader->at);
  size_t len = clx__number_scan(reader->at, left);
  if (len == 0)
    return clx__reader_fail(reader, CLX_JSON_NUMBER);
  if (!clx__number_is_finite(reader->at, len))
    return clx__reader_fail(reader, CLX_JSON_NOT_FINITE);
  text->at = reader->at;
  text->len = len;
  text->escaped = false;
  reader->at += len;
  return true;
}

bool clx__reader_literal(struct clx__reader *reader, struct clx__span *text)
{
  if (reader->status != CLX_OK)
    return false;
  size_t left = (size_t)(reader->end - reader->at);
  const char *word = "null";
  if (left && *reader->at != 'n')
    word = *reader->at == 't' ? "true" : "false";
  size_t len = strlen(word);
  if (left < len && memcmp(reader->at, word, left) == 0) {
    reader->at = reader->end;
    return reader_unexpected(reader);
  }
  if (left < len || memcmp(reader->at, word, len) != 0)
    return clx__reader_fail(reader, CLX_JSON_SYNTAX);
  text->at = reader->at;
  text->len = len;
  text->escaped = false;
  reader->at += len;
  return true;
}

/* -------- whole values -------- */

/* Reads a scalar, or steps into a container. */
static bool reader_begin(struct clx__reader *reader)
{
  struct clx__span span;
  switch (clx__reader_peek(reader)) {
  case CLX_KIND_OBJECT:
  case CLX_KIND_ARRAY:
    return clx__reader_enter(reader);
  case CLX_KIND_TEXT:
    return clx__reader_string(reader, &span);
  case CLX_KIND_REAL:
    return clx__reader_number(reader, &span);
  case CLX_KIND_ABSENT:
    return reader_unexpected(reader);
  default:
    return clx__reader_literal(reader, &span);
  }
}

/* Goes on in the open container: true when another value follows in it. */
static bool reader_next(struct clx__reader *reader)
{
  struct clx__span name;
  return reader->steps[reader->depth - 1].open == '{' ? clx__reader_member(reader, &name)
                                                      : clx__reader_element(reader);
}

bool clx__reader_skip(struct clx__reader *reader, struct clx__span *text)
{
  if (reader->status != CLX_OK)
    return false;
  uint32_t base = reader->depth;
  text->at = reader->at;
  text->escaped = false;
  do {
    if (!reader_begin(reader))
      return false;
    while (reader->depth > base && !reader_next(reader))
      if (reader->status != CLX_OK)
        return false;
  } while (reader->depth > base);
  text->len = (size_t)(reader->at - text->at);
  return true;
}

bool clx__reader_finish(struct clx__reader *reader)
{
  if (reader->status != CLX_OK)
    return false;
  reader_space(reader);
  if (reader->at < reader->end)
    return clx__reader_fail(reader, CLX_JSON_TRAILING);
  return reader->end_status == CLX_JSON_TRUNCATED || clx__reader_fail(reader, reader->end_status);
}

/* -------- errors -------- */

/* Appends one byte of a pointer, escaped as RFC 6901 says. False when it is full: a pointer is
 * cut, never wrong. */
static bool reader_where_byte(char *where, size_t *len, char c)
{
  const char *piece = c == '~' ? "~0" : "~1";
  size_t need = c == '~' || c == '/' ? 2 : 1;
  if (*len + need >= CLX_ERROR_WHERE)
    return false;
  if (need == 2)
    memcpy(where + *len, piece, 2);
  else
    where[*len] = c;
  *len += need;
  return true;
}

static bool reader_where_step(char *where, size_t *len, const struct clx__step *step)
{
  char digits[20];
  const char *text = step->name;
  size_t text_len = step->len;
  if (step->open == '[') {
    text = digits;
    text_len = clx__number_write_int(digits, (int64_t)step->count - 1);
  }
  if (*len + 1 >= CLX_ERROR_WHERE)
    return false;
  where[(*len)++] = '/';
  for (size_t i = 0; i < text_len; i++)
    if (!reader_where_byte(where, len, text[i]))
      return false;
  return true;
}

int clx__reader_error(const struct clx__reader *reader, clx_error *error)
{
  clx__error_set(error, reader->status, (uint64_t)(reader->failed_at - reader->start));
  if (!error)
    return reader->status;
  size_t len = 0;
  for (uint32_t i = 0; i < reader->depth && reader->steps[i].inside; i++)
    if (!reader_where_step(error->where, &len, &reader->steps[i]))
      break;
  error->where[len] = '\0';
  return reader->status;
}
