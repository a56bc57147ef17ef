/* The public functions of clx/json.h: check a text, find a value by its pointer, iterate. */
#include "json/value.h"

#include "base/status.h"
#include "json/number.h"
#include "json/text.h"

#include <string.h>

int clx_json_check(const char *text, size_t len, uint32_t max_depth, clx_error *error)
{
  if (!text && len)
    return clx__error_set(error, CLX_BAD_ARGUMENT, 0);
  struct clx__reader reader;
  struct clx__span value;
  clx__reader_init(&reader, text, len, max_depth, UINT32_MAX, true);
  if (!clx__reader_skip(&reader, &value) || !clx__reader_finish(&reader))
    return clx__reader_error(&reader, error);
  return CLX_OK;
}

/* -------- one value -------- */

static void value_of_number(const char *json, size_t len, clx_value *value)
{
  struct clx__number number;
  if (clx__number_read(json, len, &number) != CLX_OK)
    return; /* a checked text has none of these */
  value->kind = number.kind == CLX__NUMBER_INTEGER ? CLX_KIND_INTEGER : CLX_KIND_REAL;
  value->integer = number.integer;
  value->real = number.real;
}

void clx__value_of(const char *json, size_t len, clx_value *value)
{
  memset(value, 0, sizeof *value);
  value->text = json;
  value->len = len;
  switch (json[0]) {
  case '"':
    value->kind = CLX_KIND_TEXT;
    value->text = json + 1;
    value->len = len - 2;
    value->escaped = memchr(value->text, '\\', value->len) != NULL;
    break;
  case '{':
    value->kind = CLX_KIND_OBJECT;
    break;
  case '[':
    value->kind = CLX_KIND_ARRAY;
    break;
  case 't':
  case 'f':
    value->kind = CLX_KIND_BOOLEAN;
    value->integer = json[0] == 't';
    break;
  case 'n':
    value->kind = CLX_KIND_NULL;
    break;
  default:
    value_of_number(json, len, value);
  }
}

/* -------- texts with escapes -------- */

/* Undoes the escape or copies the byte at text[0]. Returns the bytes read; *out_len is what they
 * stand for, at most four bytes. A malformed escape stands for itself. */
static size_t value_piece(const char *text, size_t len, char out[4], size_t *out_len)
{
  int status = CLX_OK;
  size_t read = text[0] == '\\' ? clx__text_escape_check(text, len, &status) : 0;
  if (read == 0) {
    out[0] = text[0];
    *out_len = 1;
    return 1;
  }
  char piece[12];
  bool nul;
  *out_len = clx__text_unescape(piece, text, read, &nul);
  memcpy(out, piece, *out_len < 4 ? *out_len : 4);
  return read;
}

bool clx__span_equals(const struct clx__span *span, const char *text, size_t len)
{
  if (!span->escaped)
    return span->len == len && memcmp(span->at, text, len) == 0;
  size_t at = 0;
  for (size_t i = 0; i < span->len;) {
    char piece[4];
    size_t piece_len;
    i += value_piece(span->at + i, span->len - i, piece, &piece_len);
    if (len - at < piece_len || memcmp(text + at, piece, piece_len) != 0)
      return false;
    at += piece_len;
  }
  return at == len;
}

bool clx_value_equals(const clx_value *value, const char *text)
{
  if (!value || !text)
    return false;
  struct clx__span span = {value->text, value->len, value->escaped != 0};
  return value->kind == CLX_KIND_TEXT && clx__span_equals(&span, text, strlen(text));
}

/* The next piece of a text value: one byte, or what an escape stands for. */
static size_t value_next_piece(const clx_value *value, size_t at, char piece[4], size_t *piece_len)
{
  if (value->escaped)
    return value_piece(value->text + at, value->len - at, piece, piece_len);
  piece[0] = value->text[at];
  *piece_len = 1;
  return 1;
}

int clx_value_text(const clx_value *value, char *buffer, size_t size, size_t *needed)
{
  if (!value || (!buffer && size))
    return CLX_BAD_ARGUMENT;
  size_t len = 0;
  if (needed)
    *needed = 0;
  if (value->kind != CLX_KIND_TEXT)
    return CLX_WRONG_KIND;
  for (size_t i = 0; i < value->len;) {
    char piece[4];
    size_t piece_len;
    i += value_next_piece(value, i, piece, &piece_len);
    if (piece_len == 1 && piece[0] == '\0')
      return CLX_JSON_NUL;
    if (size > len + piece_len)
      memcpy(buffer + len, piece, piece_len);
    len += piece_len;
  }
  if (needed)
    *needed = len + 1;
  if (size <= len)
    return CLX_TOO_SMALL;
  buffer[len] = '\0';
  return CLX_OK;
}

/* -------- JSON pointer -------- */

/* Undoes ~0 and ~1 while comparing one part of a pointer with a member's name, whose escapes
 * are undone as well. */
static bool value_part_is(const struct clx__span *name, const char *part, size_t part_len)
{
  size_t at = 0;
  for (size_t i = 0; i < name->len;) {
    char piece[4];
    size_t piece_len;
    i += value_piece(name->at + i, name->len - i, piece, &piece_len);
    for (size_t k = 0; k < piece_len; k++, at++) {
      char c = at < part_len ? part[at] : '\0';
      if (at >= part_len)
        return false;
      if (c == '~')
        c = part[++at] == '0' ? '~' : '/';
      if (c != piece[k])
        return false;
    }
  }
  return at == part_len;
}

/* A pointer is empty or starts with a slash, and holds ~ only as ~0 or ~1. */
static bool value_pointer_is_valid(const char *pointer)
{
  if (*pointer != '\0' && *pointer != '/')
    return false;
  for (; *pointer; pointer++)
    if (*pointer == '~' && pointer[1] != '0' && pointer[1] != '1')
      return false;
  return true;
}

/* An array index: digits without a leading zero. False for anything else, and when it is too
 * large. */
static bool value_part_index(const char *part, size_t len, uint32_t *index)
{
  uint64_t value = 0;
  if (len == 0 || len > 9 || (part[0] == '0' && len > 1))
    return false;
  for (size_t i = 0; i < len; i++) {
    if (part[i] < '0' || part[i] > '9')
      return false;
    value = value * 10 + (uint64_t)(part[i] - '0');
  }
  *index = (uint32_t)value;
  return true;
}

/* Steps into the container and on to the member or element of this part. False when there is
 * none or the text is broken; then all of the container was read. */
static bool value_find(struct clx__reader *reader, uint32_t kind, const char *part, size_t len)
{
  struct clx__span span = {NULL, 0, false};
  uint32_t index = 0;
  bool is_index = value_part_index(part, len, &index);
  bool is_object = kind == CLX_KIND_OBJECT;
  if (!clx__reader_enter(reader))
    return false;
  while (is_object ? clx__reader_member(reader, &span) : clx__reader_element(reader)) {
    if (is_object ? value_part_is(&span, part, len) : is_index && index-- == 0)
      return true;
    clx__reader_skip(reader, &span);
  }
  return false;
}

/* Steps from the value that the reader stands on to the value of this part in it. */
static bool value_descend(struct clx__reader *reader, const char *part, size_t len)
{
  struct clx__span span;
  uint32_t kind = clx__reader_peek(reader);
  if (kind == CLX_KIND_OBJECT || kind == CLX_KIND_ARRAY)
    return value_find(reader, kind, part, len);
  clx__reader_skip(reader, &span); /* a broken text is not one without the value */
  return false;
}

int clx_json_get(const char *text, size_t len, const char *pointer, clx_value *value)
{
  if (!pointer || !value || (!text && len))
    return CLX_BAD_ARGUMENT;
  struct clx__reader reader;
  struct clx__span span;
  memset(value, 0, sizeof *value);
  if (!value_pointer_is_valid(pointer))
    return CLX_BAD_ARGUMENT;
  clx__reader_init(&reader, text, len, CLX__DEPTH_MAX, UINT32_MAX, false);
  while (*pointer == '/') {
    size_t part_len = strcspn(++pointer, "/");
    if (!value_descend(&reader, pointer, part_len))
      return reader.status != CLX_OK ? reader.status : CLX_NOT_FOUND;
    pointer += part_len;
  }
  if (!clx__reader_skip(&reader, &span))
    return reader.status;
  clx__value_of(span.at, span.len, value);
  return CLX_OK;
}

/* -------- iteration -------- */

int clx_json_iter_init(clx_json_iter *iter, const clx_value *container)
{
  if (!iter || !container)
    return CLX_BAD_ARGUMENT;
  memset(iter, 0, sizeof *iter);
  if (container->kind != CLX_KIND_OBJECT && container->kind != CLX_KIND_ARRAY)
    return CLX_WRONG_KIND;
  iter->at = container->text;
  iter->end = container->text + container->len;
  iter->kind = container->kind;
  return CLX_OK;
}

/* A reader inside the container, where the last step left off. */
static void value_resume(const clx_json_iter *iter, struct clx__reader *reader)
{
  clx__reader_init(reader, iter->at, (size_t)(iter->end - iter->at), CLX__DEPTH_MAX, UINT32_MAX,
                   false);
  if (iter->count == 0) {
    clx__reader_enter(reader);
    return;
  }
  memset(&reader->steps[0], 0, sizeof reader->steps[0]);
  reader->steps[0].open = iter->kind == CLX_KIND_OBJECT ? '{' : '[';
  reader->steps[0].count = 1;
  reader->depth = 1;
}

static void value_of_name(const struct clx__span *span, clx_value *name)
{
  memset(name, 0, sizeof *name);
  if (!span->at)
    return;
  name->kind = CLX_KIND_TEXT;
  name->text = span->at;
  name->len = span->len;
  name->escaped = span->escaped;
}

int clx_json_next(clx_json_iter *iter, clx_value *name, clx_value *value)
{
  if (!iter || !value)
    return CLX_BAD_ARGUMENT;
  struct clx__reader reader;
  struct clx__span key = {NULL, 0, false};
  struct clx__span span;
  memset(value, 0, sizeof *value);
  if (name)
    memset(name, 0, sizeof *name);
  if (!iter->at)
    return CLX_END;
  value_resume(iter, &reader);
  bool more = iter->kind == CLX_KIND_OBJECT ? clx__reader_member(&reader, &key)
                                            : clx__reader_element(&reader);
  if (!more || !clx__reader_skip(&reader, &span)) {
    iter->at = NULL;
    return reader.status == CLX_OK ? CLX_END : reader.status;
  }
  iter->at = reader.at;
  iter->count++;
  if (name)
    value_of_name(&key, name);
  clx__value_of(span.at, span.len, value);
  return CLX_OK;
}
