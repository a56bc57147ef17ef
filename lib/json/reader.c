/* The reader: every value in the general way, the limits, and each error with its place. */
#include "json/reader.h"

#include "base/status.h"
#include "base/step.h"
#include "json/number.h"
#include "json/scan.h"
#include "json/text.h"

#include <string.h>

static bool reader_is_space(char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* Compact JSON has no white space: the first test is nearly always the last. */
static inline void reader_space(struct clx__reader *reader)
{
  if (reader->at < reader->end && (unsigned char)*reader->at > ' ')
    return;
  /* After a line end comes indentation, which is passed eight bytes at a time. */
  if (reader->at < reader->end && *reader->at == '\n')
    reader->at++;
  while (reader->end - reader->at >= 8 && clx__scan_word(reader->at) == CLX__ONES * ' ')
    reader->at += 8;
  while (reader->at < reader->end && reader_is_space(*reader->at))
    reader->at++;
}

void clx__reader_init(struct clx__reader *reader, const char *text, size_t len, uint32_t max_depth,
                      uint32_t max_members, bool check)
{
  size_t valid = check && len ? clx__utf8_valid(text, len) : len;
  reader->start = text;
  reader->at = text;
  reader->end = valid ? text + valid : text;
  reader->end_status = valid == len ? CLX_JSON_TRUNCATED : CLX_JSON_UTF8;
  reader->status = CLX_OK;
  reader->failed_at = text;
  reader->depth = 0;
  reader->named_depth = 0;
  reader->max_depth = max_depth ? max_depth : CLX__DEPTH_DEFAULT;
  if (reader->max_depth > CLX__DEPTH_MAX)
    reader->max_depth = CLX__DEPTH_MAX;
  reader->max_members = max_members ? max_members : CLX__MEMBERS_DEFAULT;
  reader_space(reader);
}

bool clx__reader_fail(struct clx__reader *reader, int status)
{
  if (reader->status == CLX_OK) {
    reader->status = status;
    reader->failed_at = reader->at;
  }
  return false;
}

/* Only the text `expected` may follow here. The status says whether it was cut off or wrong. */
static bool reader_unexpected(struct clx__reader *reader)
{
  return clx__reader_fail(reader, reader->at >= reader->end ? reader->end_status : CLX_JSON_SYNTAX);
}

/* The text ends within what was being read: the place of that failure is the end. */
static bool reader_cut(struct clx__reader *reader)
{
  reader->at = reader->end;
  return clx__reader_fail(reader, reader->end_status);
}

/* Takes one byte if it is the one expected. */
static bool reader_take(struct clx__reader *reader, char c)
{
  if (reader->at >= reader->end || *reader->at != c)
    return false;
  reader->at++;
  return true;
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
  CLX__STEP();
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
  /* NOLINTNEXTLINE(clang-analyzer-core.CallAndMessage): who fails to read it returns false above */
  clx__step_member(step, name->at, name->len, step->count + 1);
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

static bool reader_escape(struct clx__reader *reader)
{
  int status = CLX_OK;
  size_t len = clx__text_escape_check(reader->at, (size_t)(reader->end - reader->at), &status);
  if (len == 0)
    return status == CLX_JSON_TRUNCATED ? reader_cut(reader) : clx__reader_fail(reader, status);
  reader->at += len;
  return true;
}

/* The rest of a string from its first escape on, or its first fault. */
static bool reader_string_rest(struct clx__reader *reader, struct clx__span *text)
{
  while (reader->at < reader->end && *reader->at == '\\') {
    text->escaped = true;
    if (!reader_escape(reader))
      return false;
    reader->at = clx__scan_plain(reader->at, reader->end);
  }
  if (reader->at >= reader->end)
    return reader_unexpected(reader);
  return *reader->at == '"' || clx__reader_fail(reader, CLX_JSON_CONTROL);
}

bool clx__reader_string(struct clx__reader *reader, struct clx__span *text)
{
  if (reader->status != CLX_OK)
    return false;
  if (!reader_take(reader, '"'))
    return reader_unexpected(reader);
  text->at = reader->at;
  text->escaped = false;
  reader->at = clx__scan_plain(reader->at, reader->end);
  bool plain = reader->at < reader->end && *reader->at == '"';
  if (!plain && !reader_string_rest(reader, text))
    return false;
  text->len = (size_t)(reader->at - text->at);
  reader->at++;
  return true;
}

/* Whether text, which is not empty and starts with a malformed number, only lacks the digits at
 * its end: "-", "1.", "1e", "1e+". */
static bool reader_number_is_cut(const char *text, size_t len)
{
  bool sign = text[len - 1] == '-' || text[len - 1] == '+';
  if (sign && --len == 0)
    return true;
  char last = text[len - 1];
  return (last == 'e' || last == 'E' || (last == '.' && !sign)) &&
         clx__number_scan(text, len - 1) == len - 1;
}

bool clx__reader_number(struct clx__reader *reader, struct clx__span *text)
{
  if (reader->status != CLX_OK)
    return false;
  size_t left = (size_t)(reader->end - reader->at);
  size_t len = clx__number_scan(reader->at, left);
  if (len == 0)
    return left == 0 || reader_number_is_cut(reader->at, left)
               ? reader_cut(reader)
               : clx__reader_fail(reader, CLX_JSON_NUMBER);
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
  if (left < len && memcmp(reader->at, word, left) == 0)
    return reader_cut(reader);
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

/* Appends one byte to a pointer. False when it is full. */
static bool reader_where_put(char *where, size_t *len, char c)
{
  if (*len + 1 >= CLX_ERROR_WHERE)
    return false;
  where[(*len)++] = c;
  return true;
}

/* Appends one byte of a name, escaped as RFC 6901 says. */
static bool reader_where_byte(char *where, size_t *len, char c)
{
  if (c != '~' && c != '/')
    return reader_where_put(where, len, c);
  return reader_where_put(where, len, '~') && reader_where_put(where, len, c == '~' ? '0' : '1');
}

/* Appends a whole step, or nothing: a pointer is cut, never wrong. A control in a name could forge
 * lines of a log. */
static bool reader_where_step(char *where, size_t *len, const struct clx__step *step)
{
  char text[6 * CLX_ERROR_WHERE]; /* no escape is longer, for each byte it stands for */
  size_t text_len;
  size_t end = *len;
  bool nul;
  if (step->open == '[')
    text_len = clx__number_write_int(text, (int64_t)step->count - 1);
  else if (step->len <= sizeof text)
    text_len = clx__text_unescape(text, step->name, step->len, &nul);
  else
    return false;
  if (!reader_where_put(where, &end, '/'))
    return false;
  for (size_t i = 0; i < text_len; i++)
    if (clx__text_is_control(text + i, text_len - i) || !reader_where_byte(where, &end, text[i]))
      return false;
  *len = end;
  return true;
}

int clx__reader_error(const struct clx__reader *reader, clx_error *error)
{
  clx__error_set(error, reader->status, (uint64_t)(reader->failed_at - reader->start));
  if (!error)
    return reader->status;
  size_t len = 0;
  uint32_t depth = reader->depth;
  if (reader->named_depth && reader->named_depth < depth)
    depth = reader->named_depth;
  for (uint32_t i = 0; i < depth && reader->steps[i].inside; i++)
    if (!reader_where_step(error->where, &len, &reader->steps[i]))
      break;
  error->where[len] = '\0';
  return reader->status;
}
