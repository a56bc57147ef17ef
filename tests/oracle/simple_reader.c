#include "simple_reader.h"

#include "base/status.h"
#include "json/number.h"

#include "simple_text.h"

#include <stdio.h>
#include <string.h>

static void simple_space(struct simple_reader *reader)
{
  while (reader->at < reader->end &&
         (*reader->at == ' ' || *reader->at == '\t' || *reader->at == '\n' || *reader->at == '\r'))
    reader->at++;
}

void simple_reader_init(struct simple_reader *reader, const char *text, size_t len,
                        uint32_t max_depth, uint32_t max_members)
{
  size_t valid = simple_utf8(text, len);
  memset(reader, 0, sizeof *reader);
  reader->start = text;
  reader->at = text;
  reader->end = text + valid;
  reader->end_status = valid == len ? CLX_JSON_TRUNCATED : CLX_JSON_UTF8;
  reader->max_depth = max_depth < SIMPLE_DEPTH_MAX ? max_depth : SIMPLE_DEPTH_MAX;
  reader->max_members = max_members;
  simple_space(reader);
}

bool simple_fail_at(struct simple_reader *reader, const char *at, int status)
{
  if (reader->status == CLX_OK) {
    reader->status = status;
    reader->failed_at = at;
  }
  return false;
}

bool simple_fail(struct simple_reader *reader, int status)
{
  return simple_fail_at(reader, reader->at, status);
}

/* The text ends within what is being read. */
static bool simple_cut(struct simple_reader *reader)
{
  return simple_fail_at(reader, reader->end, reader->end_status);
}

/* This byte may not stand here, or there is none. */
static bool simple_unexpected(struct simple_reader *reader)
{
  return reader->at == reader->end ? simple_cut(reader) : simple_fail(reader, CLX_JSON_SYNTAX);
}

static bool simple_take(struct simple_reader *reader, char c)
{
  if (reader->at == reader->end || *reader->at != c)
    return false;
  reader->at++;
  return true;
}

uint32_t simple_peek(const struct simple_reader *reader)
{
  if (reader->at == reader->end)
    return CLX_KIND_ABSENT;
  switch (*reader->at) {
  case '{':
    return CLX_KIND_OBJECT;
  case '[':
    return CLX_KIND_ARRAY;
  case '"':
    return CLX_KIND_TEXT;
  case 't':
  case 'f':
    return CLX_KIND_BOOLEAN;
  case 'n':
    return CLX_KIND_NULL;
  case '-':
  case '0':
  case '1':
  case '2':
  case '3':
  case '4':
  case '5':
  case '6':
  case '7':
  case '8':
  case '9':
    return CLX_KIND_REAL;
  default:
    return CLX_KIND_ABSENT;
  }
}

/* -------- scalars -------- */

bool simple_string(struct simple_reader *reader, struct simple_span *text)
{
  if (!simple_take(reader, '"'))
    return simple_unexpected(reader);
  text->at = reader->at;
  while (reader->at < reader->end && *reader->at != '"') {
    size_t size = 1;
    int status = CLX_OK;
    if ((unsigned char)*reader->at < 0x20)
      return simple_fail(reader, CLX_JSON_CONTROL);
    if (*reader->at == '\\')
      status = simple_escape(reader->at, (size_t)(reader->end - reader->at), &size);
    if (status != CLX_OK)
      return status == CLX_JSON_TRUNCATED ? simple_cut(reader) : simple_fail(reader, status);
    reader->at += size;
  }
  text->len = (size_t)(reader->at - text->at);
  return simple_take(reader, '"') || simple_cut(reader);
}

/* Passes digits: at least one must come. */
static bool simple_digits(struct simple_reader *reader, const char *number)
{
  const char *first = reader->at;
  while (reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9')
    reader->at++;
  if (reader->at > first)
    return true;
  return reader->at == reader->end ? simple_cut(reader)
                                   : simple_fail_at(reader, number, CLX_JSON_NUMBER);
}

static bool simple_number(struct simple_reader *reader)
{
  const char *number = reader->at;
  simple_take(reader, '-');
  const char *whole = reader->at;
  if (!simple_digits(reader, number))
    return false;
  if (*whole == '0' && reader->at - whole > 1)
    return simple_fail_at(reader, number, CLX_JSON_NUMBER);
  if (simple_take(reader, '.') && !simple_digits(reader, number))
    return false;
  if (simple_take(reader, 'e') || simple_take(reader, 'E')) {
    if (!simple_take(reader, '+'))
      simple_take(reader, '-');
    if (!simple_digits(reader, number))
      return false;
  }
  if (!clx__number_is_finite(number, (size_t)(reader->at - number)))
    return simple_fail_at(reader, number, CLX_JSON_NOT_FINITE);
  return true;
}

static bool simple_literal(struct simple_reader *reader, const char *word)
{
  const char *start = reader->at;
  for (; *word; word++) {
    if (reader->at == reader->end)
      return simple_cut(reader);
    if (*reader->at != *word)
      return simple_fail_at(reader, start, CLX_JSON_SYNTAX);
    reader->at++;
  }
  return true;
}

/* -------- objects and arrays -------- */

bool simple_enter(struct simple_reader *reader)
{
  if (reader->depth >= reader->max_depth)
    return simple_fail(reader, CLX_JSON_DEPTH);
  struct simple_step *step = &reader->steps[reader->depth++];
  memset(step, 0, sizeof *step);
  step->open = *reader->at++;
  return true;
}

/* Passes the comma, or the closing bracket, after which there is no more. */
static bool simple_more(struct simple_reader *reader, struct simple_step *step, char close)
{
  step->inside = false;
  simple_space(reader);
  if (simple_take(reader, close)) {
    reader->depth--;
    return false;
  }
  if (step->count > 0 && !simple_take(reader, ','))
    return simple_unexpected(reader);
  simple_space(reader);
  return step->count < reader->max_members || simple_fail(reader, CLX_JSON_MEMBERS);
}

bool simple_member(struct simple_reader *reader, struct simple_span *name)
{
  struct simple_step *step = &reader->steps[reader->depth - 1];
  if (reader->status != CLX_OK || !simple_more(reader, step, '}') || !simple_string(reader, name))
    return false;
  simple_space(reader);
  if (!simple_take(reader, ':'))
    return simple_unexpected(reader);
  simple_space(reader);
  step->name = *name;
  step->count++;
  step->inside = true;
  return true;
}

bool simple_element(struct simple_reader *reader)
{
  struct simple_step *step = &reader->steps[reader->depth - 1];
  if (reader->status != CLX_OK || !simple_more(reader, step, ']'))
    return false;
  step->count++;
  step->inside = true;
  return true;
}

/* -------- whole values -------- */

/* Reads a scalar, or steps into an object or array. */
static bool simple_begin(struct simple_reader *reader)
{
  struct simple_span ignored;
  switch (simple_peek(reader)) {
  case CLX_KIND_OBJECT:
  case CLX_KIND_ARRAY:
    return simple_enter(reader);
  case CLX_KIND_TEXT:
    return simple_string(reader, &ignored);
  case CLX_KIND_REAL:
    return simple_number(reader);
  case CLX_KIND_BOOLEAN:
    return simple_literal(reader, *reader->at == 't' ? "true" : "false");
  case CLX_KIND_NULL:
    return simple_literal(reader, "null");
  default:
    return simple_unexpected(reader);
  }
}

/* The next value of the innermost object or array. */
static bool simple_next(struct simple_reader *reader)
{
  struct simple_span ignored;
  bool object = reader->steps[reader->depth - 1].open == '{';
  return object ? simple_member(reader, &ignored) : simple_element(reader);
}

bool simple_skip(struct simple_reader *reader, struct simple_span *json)
{
  uint32_t outside = reader->depth;
  json->at = reader->at;
  do {
    if (reader->status != CLX_OK || !simple_begin(reader))
      return false;
    while (reader->depth > outside && !simple_next(reader))
      if (reader->status != CLX_OK)
        return false;
  } while (reader->depth > outside);
  json->len = (size_t)(reader->at - json->at);
  return true;
}

bool simple_finish(struct simple_reader *reader)
{
  if (reader->status != CLX_OK)
    return false;
  simple_space(reader);
  if (reader->at < reader->end)
    return simple_fail(reader, CLX_JSON_TRAILING);
  return reader->end_status == CLX_JSON_TRUNCATED || simple_fail(reader, reader->end_status);
}

/* -------- errors -------- */

/* The second byte of U+0080 to U+009F. */
static bool simple_is_c1(const char *where, size_t len, unsigned char c)
{
  return c >= 0x80 && c < 0xa0 && (unsigned char)where[len - 1] == 0xc2;
}

/* Appends a byte of a name, escaped as a JSON pointer wants it. False for a control, and when the
 * pointer is full. A slash stands before. */
static bool simple_where_byte(char *where, size_t *len, char c)
{
  const char *text = c == '~' ? "~0" : c == '/' ? "~1" : NULL;
  char one[2] = {c, '\0'};
  if ((unsigned char)c < 0x20 || c == 0x7f || simple_is_c1(where, *len, (unsigned char)c))
    return false;
  for (text = text ? text : one; *text; text++) {
    if (*len == CLX_ERROR_WHERE - 1)
      return false;
    where[(*len)++] = *text;
  }
  return true;
}

static bool simple_where_name(char *where, size_t *len, const struct simple_span *name)
{
  for (size_t at = 0; at < name->len;) {
    char piece[4];
    size_t piece_len;
    at += simple_piece(name->at + at, piece, &piece_len);
    for (size_t i = 0; i < piece_len; i++)
      if (!simple_where_byte(where, len, piece[i]))
        return false;
  }
  return true;
}

/* Appends a whole step or nothing. */
static bool simple_where_step(char *where, size_t *len, const struct simple_step *step)
{
  char index[16];
  struct simple_span name = step->name;
  size_t end = *len;
  if (step->open == '[') {
    name.at = index;
    name.len = (size_t)snprintf(index, sizeof index, "%u", (unsigned)step->count - 1);
  }
  if (end == CLX_ERROR_WHERE - 1)
    return false;
  where[end++] = '/';
  if (!simple_where_name(where, &end, &name))
    return false;
  *len = end;
  return true;
}

int simple_reader_error(const struct simple_reader *reader, clx_error *error)
{
  size_t len = 0;
  uint32_t depth = reader->depth;
  clx__error_set(error, reader->status, (uint64_t)(reader->failed_at - reader->start));
  if (!error)
    return reader->status;
  if (reader->named_depth > 0 && reader->named_depth < depth)
    depth = reader->named_depth;
  for (uint32_t i = 0; i < depth && reader->steps[i].inside; i++)
    if (!simple_where_step(error->where, &len, &reader->steps[i]))
      break;
  error->where[len] = '\0';
  return reader->status;
}
