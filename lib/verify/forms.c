/* A body in another form: decoded, unescaped, or JSON written anew. */
#include "verify/explain.h"

#include <string.h>

/* -------- writing -------- */

static void forms_flush(struct clx__form *form)
{
  if (form->len > 0)
    form->put(form->ctx, form->bytes, form->len);
  form->len = 0;
}

static void forms_byte(struct clx__form *form, uint8_t byte)
{
  if (form->len == sizeof(form->bytes))
    forms_flush(form);
  form->bytes[form->len++] = byte;
}

static void forms_text(struct clx__form *form, const char *text)
{
  for (; *text; text++)
    forms_byte(form, (uint8_t)*text);
}

static void forms_utf8(struct clx__form *form, uint32_t code)
{
  if (code < 0x80) {
    forms_byte(form, (uint8_t)code);
    return;
  }
  if (code < 0x800) {
    forms_byte(form, (uint8_t)(0xc0 | code >> 6));
  } else {
    if (code < 0x10000) {
      forms_byte(form, (uint8_t)(0xe0 | code >> 12));
    } else {
      forms_byte(form, (uint8_t)(0xf0 | code >> 18));
      forms_byte(form, (uint8_t)(0x80 | (code >> 12 & 0x3f)));
    }
    forms_byte(form, (uint8_t)(0x80 | (code >> 6 & 0x3f)));
  }
  forms_byte(form, (uint8_t)(0x80 | (code & 0x3f)));
}

/* -------- base64 -------- */

/* The six bits of a letter, or -1. */
static int forms_base64_value(uint8_t c)
{
  if (c >= 'A' && c <= 'Z')
    return c - 'A';
  if (c >= 'a' && c <= 'z')
    return c - 'a' + 26;
  if (c >= '0' && c <= '9')
    return c - '0' + 52;
  if (c == '+' || c == '-')
    return 62;
  return c == '/' || c == '_' ? 63 : -1;
}

bool clx__form_base64(struct clx__form *form, struct clx__octets text)
{
  uint32_t bits = 0;
  unsigned count = 0;
  while (text.len > 0 && text.at[text.len - 1] == '=')
    text.len--;
  for (size_t i = 0; i < text.len; i++) {
    int value = forms_base64_value(text.at[i]);
    if (text.at[i] == '\r' || text.at[i] == '\n')
      continue;
    if (value < 0)
      return false;
    bits = (bits << 6 | (uint32_t)value) & 0xfff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      forms_byte(form, (uint8_t)(bits >> count));
    }
  }
  forms_flush(form);
  return text.len > 0 && count < 6;
}

/* -------- strings -------- */

static int forms_hex(uint8_t c)
{
  if (c >= '0' && c <= '9')
    return c - '0';
  if (c >= 'a' && c <= 'f')
    return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The number of four hexadecimal digits, or -1. */
static int32_t forms_four(struct clx__octets json, size_t at)
{
  int32_t number = 0;
  if (json.len < 4 || at > json.len - 4)
    return -1;
  for (size_t i = 0; i < 4; i++) {
    int digit = forms_hex(json.at[at + i]);
    if (digit < 0)
      return -1;
    number = number << 4 | digit;
  }
  return number;
}

/* The character of an escape whose backslash is before *at; *at moves past it. A malformed escape
 * stands for itself. */
static uint32_t forms_escape(struct clx__octets json, size_t *at)
{
  static const char letters[] = "bfnrt";
  static const char meant[] = "\b\f\n\r\t";
  uint8_t c = json.at[(*at)++];
  const char *letter = c ? strchr(letters, c) : NULL;
  int32_t code = c == 'u' ? forms_four(json, *at) : -1;
  int32_t low = -1;
  if (letter)
    return (uint8_t)meant[letter - letters];
  if (code < 0)
    return c;
  *at += 4;
  if (code >= 0xd800 && code < 0xdc00 && json.len - *at >= 6 && json.at[*at] == '\\' &&
      json.at[*at + 1] == 'u')
    low = forms_four(json, *at + 2);
  if (low < 0xdc00 || low > 0xdfff)
    return (uint32_t)code;
  *at += 6;
  return 0x10000 + ((uint32_t)(code - 0xd800) << 10) + (uint32_t)(low - 0xdc00);
}

/* Where the string that begins at `at` ends: the place after its closing quote, or 0 when it has
 * none. Then the caller stops: looking for an end from each later quote would take too long. */
static size_t forms_end(struct clx__octets json, size_t at)
{
  for (at++; at < json.len; at++) {
    if (json.at[at] == '"')
      return at + 1;
    if (json.at[at] == '\\')
      at++;
  }
  return 0;
}

bool clx__form_string(struct clx__form *form, struct clx__octets json)
{
  size_t end = json.len > 0 && *json.at == '"' ? forms_end(json, 0) : 0;
  size_t at = 1;
  if (end == 0)
    return false;
  json.len = end - 1;
  while (at < json.len)
    if (json.at[at] != '\\')
      forms_byte(form, json.at[at++]);
    else if (++at < json.len)
      forms_utf8(form, forms_escape(json, &at));
  forms_flush(form);
  return true;
}

struct clx__octets clx__form_raw(struct clx__octets json)
{
  size_t end = json.len > 0 && *json.at == '"' ? forms_end(json, 0) : 0;
  struct clx__octets raw = {json.at, 0};
  if (end > 0) {
    raw.at++;
    raw.len = end - 2;
  }
  return raw;
}

/* -------- JSON again -------- */

static void forms_code(struct clx__form *form, uint32_t code)
{
  static const char digits[] = "0123456789abcdef";
  int shift;
  forms_text(form, "\\u");
  for (shift = 12; shift >= 0; shift -= 4)
    forms_byte(form, (uint8_t)digits[code >> shift & 0xf]);
}

/* A character of a string, escaped as it must be. */
static void forms_character(struct clx__form *form, uint32_t code, unsigned how)
{
  static const char meant[] = "\b\f\n\r\t\"\\";
  static const char letters[] = "bfnrt\"\\";
  const char *at = code > 0 && code < 0x80 ? strchr(meant, (int)code) : NULL;
  bool html = code == '&' || code == '<' || code == '>' || code == 0x2028 || code == 0x2029;
  if (at) {
    forms_byte(form, '\\');
    forms_byte(form, (uint8_t)letters[at - meant]);
  } else if (code < 0x20 || (html && (how & CLX__FORM_HTML))) {
    forms_code(form, code);
  } else {
    forms_utf8(form, code);
  }
}

/* The character at *at, which is not escaped. Of UTF-8 only what has an escape is decoded: U+2028
 * and U+2029. The rest goes byte by byte. */
static void forms_plain(struct clx__form *form, struct clx__octets json, size_t *at, unsigned how)
{
  const uint8_t *byte = json.at + *at;
  if (json.len - *at >= 3 && byte[0] == 0xe2 && byte[1] == 0x80 && (byte[2] & 0xfe) == 0xa8) {
    forms_character(form, 0x2000 + (byte[2] & 0x3f), how);
    *at += 3;
    return;
  }
  if (*byte >= 0x80)
    forms_byte(form, *byte);
  else
    forms_character(form, *byte, how);
  (*at)++;
}

/* A whole string, from its first quote to its last. */
static void forms_quoted(struct clx__form *form, struct clx__octets string, unsigned how)
{
  size_t at = 1;
  if (!(how & CLX__FORM_STRINGS)) {
    for (at = 0; at < string.len; at++)
      forms_byte(form, string.at[at]);
    return;
  }
  forms_byte(form, '"');
  string.len--;
  while (at < string.len)
    if (string.at[at] != '\\')
      forms_plain(form, string, &at, how);
    else if (++at < string.len)
      forms_character(form, forms_escape(string, &at), how);
  forms_byte(form, '"');
}

/* Whether a name, in its quotes, ends as those of Commerce Layer's floats do. */
static bool forms_is_float(struct clx__octets name)
{
  static const char ends[][8] = {"_float", "_rate", "weight", "width", "length", "height"};
  for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
    size_t len = strlen(ends[i]);
    if (name.len >= len + 2 && memcmp(name.at + name.len - 1 - len, ends[i], len) == 0)
      return true;
  }
  return false;
}

/* A number; returns where it ends. */
static size_t forms_number(struct clx__form *form, struct clx__octets json, size_t at,
                           bool is_float)
{
  bool whole = true;
  for (; at < json.len && json.at[at] && strchr("+-.0123456789eE", json.at[at]); at++) {
    whole = whole && !strchr("+.eE", json.at[at]);
    forms_byte(form, json.at[at]);
  }
  if (whole && is_float)
    forms_text(form, ".0");
  return at;
}

void clx__form_json(struct clx__form *form, struct clx__octets json, unsigned how)
{
  struct clx__octets last = {json.at, 0}; /* the string before this token, if there is one */
  bool is_float = false;
  size_t at = 0;
  while (at < json.len) {
    uint8_t c = json.at[at];
    size_t end = c == '"' ? forms_end(json, at) : 0;
    if (end > 0) {
      last.at = json.at + at;
      last.len = end - at;
      forms_quoted(form, last, how);
      at = end;
    } else if (c == '"') {
      for (; at < json.len; at++)
        forms_byte(form, json.at[at]);
    } else if (c == '-' || (c >= '0' && c <= '9')) {
      at = forms_number(form, json, at, is_float && (how & CLX__FORM_FLOATS));
    } else {
      if (c == ':')
        is_float = forms_is_float(last);
      if (c == ',' || c == '{' || c == '[')
        is_float = false;
      if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
        forms_byte(form, c);
      at++;
    }
  }
  forms_flush(form);
}

/* -------- a member -------- */

static size_t forms_space(struct clx__octets json, size_t at)
{
  while (at < json.len && json.at[at] && strchr(" \t\r\n", json.at[at]))
    at++;
  return at;
}

/* Whether the string from `at` to `end` is the name that is wanted, with a value after it. */
static bool forms_named(struct clx__octets json, size_t at, size_t end, const char *name,
                        struct clx__octets *value)
{
  size_t len = strlen(name);
  size_t colon = forms_space(json, end);
  if (end - at != len + 2 || memcmp(json.at + at + 1, name, len) != 0 || colon >= json.len ||
      json.at[colon] != ':')
    return false;
  colon = forms_space(json, colon + 1);
  value->at = json.at + colon;
  value->len = json.len - colon;
  return true;
}

bool clx__form_member(struct clx__octets json, const char *name, size_t depth,
                      struct clx__octets *value)
{
  size_t inside = 0;
  size_t at = 0;
  while (at < json.len) {
    uint8_t c = json.at[at];
    size_t end = c == '"' ? forms_end(json, at) : 0;
    if (c == '"' && end == 0)
      return false;
    if (end > 0 && inside <= depth && forms_named(json, at, end, name, value))
      return true;
    if (c == '{' || c == '[')
      inside++;
    else if ((c == '}' || c == ']') && inside > 0)
      inside--;
    at = end > 0 ? end : at + 1;
  }
  return false;
}
