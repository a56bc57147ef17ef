#include "simple_text.h"

#include <clx/core.h>

#include <string.h>

/* -------- UTF-8 -------- */

static bool simple_is_tail(char byte)
{
  return ((unsigned char)byte & 0xc0) == 0x80;
}

/* Size of the sequence that this byte starts, 0 when none starts with it. */
static size_t simple_lead_size(unsigned lead)
{
  if (lead < 0x80)
    return 1;
  if (lead >= 0xc0 && lead < 0xe0)
    return 2;
  if (lead >= 0xe0 && lead < 0xf0)
    return 3;
  return lead >= 0xf0 && lead < 0xf8 ? 4 : 0;
}

/* The code point of a sequence whose bytes are a lead and tails. */
static unsigned simple_code(const char *text, size_t size)
{
  static const unsigned lead_bits[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
  unsigned code = (unsigned char)text[0] & lead_bits[size];
  for (size_t i = 1; i < size; i++)
    code = code * 64 + ((unsigned char)text[i] & 0x3fu);
  return code;
}

/* Size of the well-formed sequence at the start, 0 when there is none. */
static size_t simple_sequence(const char *text, size_t len)
{
  static const unsigned smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  size_t size = simple_lead_size((unsigned char)text[0]);
  if (size == 0 || size > len)
    return 0;
  for (size_t i = 1; i < size; i++)
    if (!simple_is_tail(text[i]))
      return 0;
  unsigned code = simple_code(text, size);
  bool surrogate = code >= 0xd800 && code <= 0xdfff;
  return code < smallest[size] || code > 0x10ffff || surrogate ? 0 : size;
}

size_t simple_utf8(const char *text, size_t len)
{
  size_t at = 0;
  while (at < len) {
    size_t size = simple_sequence(text + at, len - at);
    if (size == 0)
      return at;
    at += size;
  }
  return len;
}

/* -------- escapes -------- */

/* The value of a hexadecimal digit, -1 for any other byte. */
static int simple_digit(char c)
{
  static const char digits[] = "0123456789abcdef0123456789ABCDEF";
  const char *at = c ? strchr(digits, c) : NULL;
  return at ? (int)(at - digits) % 16 : -1;
}

static unsigned simple_unit(const char *digits)
{
  unsigned unit = 0;
  for (int i = 0; i < 4; i++)
    unit = unit * 16 + (unsigned)simple_digit(digits[i]);
  return unit;
}

static bool simple_is_high(unsigned unit)
{
  return unit >= 0xd800 && unit < 0xdc00;
}

static bool simple_is_low(unsigned unit)
{
  return unit >= 0xdc00 && unit < 0xe000;
}

/* The four digits of an escape, of which backslash and letter were seen. */
static int simple_digits(const char *text, size_t len)
{
  for (size_t i = 2; i < 6; i++) {
    if (i >= len)
      return CLX_JSON_TRUNCATED;
    if (simple_digit(text[i]) < 0)
      return CLX_JSON_ESCAPE;
  }
  return CLX_OK;
}

/* What stands behind a high surrogate must be a low one. */
static int simple_second(const char *text, size_t len)
{
  if (len >= 1 && text[0] != '\\')
    return CLX_JSON_SURROGATE;
  if (len >= 2 && text[1] != 'u')
    return CLX_JSON_SURROGATE;
  int status = simple_digits(text, len);
  if (status != CLX_OK)
    return status;
  return simple_is_low(simple_unit(text + 2)) ? CLX_OK : CLX_JSON_SURROGATE;
}

int simple_escape(const char *text, size_t len, size_t *size)
{
  if (len < 2)
    return CLX_JSON_TRUNCATED;
  *size = 2;
  if (text[1] && strchr("\"\\/bfnrt", text[1]))
    return CLX_OK;
  if (text[1] != 'u')
    return CLX_JSON_ESCAPE;
  *size = 6;
  int status = simple_digits(text, len);
  if (status != CLX_OK)
    return status;
  unsigned unit = simple_unit(text + 2);
  if (simple_is_low(unit))
    return CLX_JSON_SURROGATE;
  if (!simple_is_high(unit))
    return CLX_OK;
  *size = 12;
  return simple_second(text + 6, len - 6);
}

static size_t simple_encode(unsigned code, char out[4])
{
  if (code < 0x80) {
    out[0] = (char)code;
    return 1;
  }
  if (code < 0x800) {
    out[0] = (char)(0xc0 | code >> 6);
    out[1] = (char)(0x80 | (code & 0x3f));
    return 2;
  }
  if (code < 0x10000) {
    out[0] = (char)(0xe0 | code >> 12);
    out[1] = (char)(0x80 | (code >> 6 & 0x3f));
    out[2] = (char)(0x80 | (code & 0x3f));
    return 3;
  }
  out[0] = (char)(0xf0 | code >> 18);
  out[1] = (char)(0x80 | (code >> 12 & 0x3f));
  out[2] = (char)(0x80 | (code >> 6 & 0x3f));
  out[3] = (char)(0x80 | (code & 0x3f));
  return 4;
}

/* The byte that an escape of two bytes stands for. */
static char simple_letter(char letter)
{
  static const char letters[] = "bfnrt";
  static const char bytes[] = "\b\f\n\r\t";
  const char *at = strchr(letters, letter);
  return at ? bytes[at - letters] : letter;
}

size_t simple_piece(const char *text, char out[4], size_t *out_len)
{
  *out_len = 1;
  if (text[0] != '\\') {
    out[0] = text[0];
    return 1;
  }
  if (text[1] != 'u') {
    out[0] = simple_letter(text[1]);
    return 2;
  }
  unsigned unit = simple_unit(text + 2);
  if (!simple_is_high(unit)) {
    *out_len = simple_encode(unit, out);
    return 6;
  }
  unsigned low = simple_unit(text + 8);
  *out_len = simple_encode(0x10000 + (unit - 0xd800) * 0x400 + (low - 0xdc00), out);
  return 12;
}

size_t simple_unescape(const char *text, size_t len, char *out, bool *nul)
{
  size_t out_len = 0;
  *nul = false;
  for (size_t at = 0; at < len;) {
    char piece[4];
    size_t piece_len;
    bool escape = text[at] == '\\';
    at += simple_piece(text + at, piece, &piece_len);
    if (escape && piece[0] == '\0')
      *nul = true;
    for (size_t i = 0; i < piece_len; i++)
      out[out_len++] = piece[i];
  }
  return out_len;
}

/* The string up to its closing quote, which *stop then is, or up to what is wrong. */
static int simple_inside(const char *text, size_t len, size_t *stop)
{
  for (*stop = 0; *stop < len && text[*stop] != '"';) {
    size_t size = 1;
    int status = CLX_OK;
    if (text[*stop] == '\\')
      status = simple_escape(text + *stop, len - *stop, &size);
    else if ((unsigned char)text[*stop] < 0x20)
      return CLX_JSON_CONTROL;
    if (status == CLX_JSON_TRUNCATED)
      *stop = len;
    if (status != CLX_OK)
      return status;
    *stop += size;
  }
  return *stop == len ? CLX_JSON_TRUNCATED : CLX_OK;
}

int simple_undo(const char *text, size_t len, size_t *stop, char *out, size_t *out_len)
{
  bool nul;
  int status = simple_inside(text, len, stop);
  if (status != CLX_OK)
    return status;
  *out_len = simple_unescape(text, *stop, out, &nul);
  if (!nul)
    return CLX_OK;
  *stop = 0;
  return CLX_JSON_NUL;
}
