#include "json/text.h"

#include "json/scan.h"

#include <stdint.h>
#include <string.h>

#include <clx/core.h>

/* -------- UTF-8 -------- */

static bool text_between(char byte, unsigned low, unsigned high)
{
  return (unsigned char)byte >= low && (unsigned char)byte <= high;
}

/* Length of the well-formed sequence at the start, 0 when there is none. What makes a sequence
 * overlong, a surrogate or too large shows in its second byte. */
static size_t text_sequence(const char *text, size_t len)
{
  unsigned lead = (unsigned char)text[0];
  unsigned low = 0x80;
  unsigned high = 0xbf;
  size_t size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (lead < 0x80)
    return 1;
  if (lead < 0xc2 || lead > 0xf4 || len < size)
    return 0;
  if (lead == 0xe0)
    low = 0xa0;
  else if (lead == 0xed)
    high = 0x9f;
  else if (lead == 0xf0)
    low = 0x90;
  else if (lead == 0xf4)
    high = 0x8f;
  if (!text_between(text[1], low, high))
    return 0;
  for (size_t i = 2; i < size; i++)
    if (!text_between(text[i], 0x80, 0xbf))
      return 0;
  return size;
}

size_t clx__utf8_valid(const char *text, size_t len)
{
  const char *end = text + len;
  const char *at = text;
  while (at < end) {
    at = clx__scan_ascii(at, end);
    /* The byte that stopped the run is among the next 8, and others like it are near. */
    const char *near = end - at > 8 ? at + 8 : end;
    while (at < near) {
      size_t size = (unsigned char)*at < 0x80 ? 1 : text_sequence(at, (size_t)(end - at));
      if (size == 0)
        return (size_t)(at - text);
      at += size;
    }
  }
  return len;
}

/* -------- escapes -------- */

enum {
  TEXT_UNIT_SIZE = 6,  /* \uXXXX */
  TEXT_PAIR_SIZE = 12, /* \uXXXX\uXXXX */
  TEXT_NO_DIGIT = 16
};

static unsigned text_hex_digit(char c)
{
  if (c >= '0' && c <= '9')
    return (unsigned)(c - '0');
  if (c >= 'a' && c <= 'f')
    return (unsigned)(c - 'a') + 10;
  if (c >= 'A' && c <= 'F')
    return (unsigned)(c - 'A') + 10;
  return TEXT_NO_DIGIT;
}

/* The UTF-16 unit that four checked digits stand for. */
static unsigned text_hex_unit(const char *digits)
{
  unsigned unit = 0;
  for (size_t i = 0; i < 4; i++)
    unit = unit << 4 | text_hex_digit(digits[i]);
  return unit;
}

static bool text_is_high(unsigned unit)
{
  return unit >= 0xd800 && unit <= 0xdbff;
}

static bool text_is_low(unsigned unit)
{
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/* Checks the four digits of the \u at the start of text. */
static int text_unit_check(const char *text, size_t len)
{
  for (size_t i = 2; i < TEXT_UNIT_SIZE; i++) {
    if (i >= len)
      return CLX_JSON_TRUNCATED;
    if (text_hex_digit(text[i]) == TEXT_NO_DIGIT)
      return CLX_JSON_ESCAPE;
  }
  return CLX_OK;
}

/* Checks what stands behind a high surrogate. */
static int text_low_check(const char *text, size_t len)
{
  if (len > 0 && text[0] != '\\')
    return CLX_JSON_SURROGATE;
  if (len > 1 && text[1] != 'u')
    return CLX_JSON_SURROGATE;
  int status = text_unit_check(text, len);
  if (status != CLX_OK)
    return status;
  return text_is_low(text_hex_unit(text + 2)) ? CLX_OK : CLX_JSON_SURROGATE;
}

/* Checks an escape and gives its length. */
static int text_escape_measure(const char *text, size_t len, size_t *size)
{
  if (len < 2)
    return CLX_JSON_TRUNCATED;
  *size = 2;
  switch (text[1]) {
  case '"':
  case '\\':
  case '/':
  case 'b':
  case 'f':
  case 'n':
  case 'r':
  case 't':
    return CLX_OK;
  case 'u':
    break;
  default:
    return CLX_JSON_ESCAPE;
  }
  int status = text_unit_check(text, len);
  if (status != CLX_OK)
    return status;
  *size = TEXT_UNIT_SIZE;
  unsigned unit = text_hex_unit(text + 2);
  if (text_is_low(unit))
    return CLX_JSON_SURROGATE;
  if (!text_is_high(unit))
    return CLX_OK;
  *size = TEXT_PAIR_SIZE;
  return text_low_check(text + TEXT_UNIT_SIZE, len - TEXT_UNIT_SIZE);
}

size_t clx__text_escape_check(const char *text, size_t len, int *status)
{
  size_t size = 0;
  int result = text_escape_measure(text, len, &size);
  if (result == CLX_OK)
    return size;
  *status = result;
  return 0;
}

/* Writes a code point as UTF-8 and returns the length. */
static size_t text_encode(char *dst, unsigned code)
{
  if (code < 0x80) {
    dst[0] = (char)code;
    return 1;
  }
  size_t size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  static const unsigned leads[] = {0xc0, 0xe0, 0xf0};
  for (size_t i = size - 1; i > 0; i--) {
    dst[i] = (char)(0x80 | (code & 0x3f));
    code >>= 6;
  }
  dst[0] = (char)(leads[size - 2] | code);
  return size;
}

/* The byte that a two-byte escape stands for. */
static char text_letter_value(char letter)
{
  switch (letter) {
  case 'b':
    return '\b';
  case 'f':
    return '\f';
  case 'n':
    return '\n';
  case 'r':
    return '\r';
  case 't':
    return '\t';
  default:
    return letter; /* quote, backslash and slash stand for themselves */
  }
}

/* Decodes the escape at src into dst, both moved on, and returns its code point. All of the
 * escape is read before a byte is written, since dst may run right behind src. */
static unsigned text_escape_decode(char **dst, const char **src)
{
  if ((*src)[1] != 'u') {
    char value = text_letter_value((*src)[1]);
    *src += 2;
    *(*dst)++ = value;
    return (unsigned char)value;
  }
  unsigned code = text_hex_unit(*src + 2);
  *src += TEXT_UNIT_SIZE;
  if (text_is_high(code)) {
    unsigned low = text_hex_unit(*src + 2);
    *src += TEXT_UNIT_SIZE;
    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
  }
  *dst += text_encode(*dst, code);
  return code;
}

size_t clx__text_unescape(char *dst, const char *src, size_t len, bool *nul)
{
  const char *end = src + len;
  char *at = dst;
  *nul = false;
  while (src < end) {
    const char *escape = memchr(src, '\\', (size_t)(end - src));
    size_t run = (size_t)((escape != NULL ? escape : end) - src);
    memmove(at, src, run);
    at += run;
    src += run;
    if (escape != NULL && text_escape_decode(&at, &src) == 0)
      *nul = true;
  }
  return (size_t)(at - dst);
}

/* -------- literals -------- */

/* The letter behind the backslash for a byte, 0 when the byte needs no escape. */
static char text_escape_letter(char byte)
{
  switch (byte) {
  case '"':
  case '\\':
    return byte;
  case '\b':
    return 'b';
  case '\f':
    return 'f';
  case '\n':
    return 'n';
  case '\r':
    return 'r';
  case '\t':
    return 't';
  default:
    return (unsigned char)byte < 0x20 ? 'u' : 0;
  }
}

size_t clx__text_literal_size(const char *text, size_t len)
{
  size_t size = len + 2;
  for (size_t i = 0; i < len; i++) {
    char letter = text_escape_letter(text[i]);
    if (letter != 0)
      size += letter == 'u' ? TEXT_UNIT_SIZE - 1 : 1;
  }
  return size;
}

size_t clx__text_literal_write(char *dst, const char *text, size_t len)
{
  static const char hex[] = "0123456789abcdef";
  char *at = dst;
  *at++ = '"';
  for (size_t i = 0; i < len; i++) {
    char letter = text_escape_letter(text[i]);
    if (letter == 0) {
      *at++ = text[i];
      continue;
    }
    *at++ = '\\';
    *at++ = letter;
    if (letter == 'u') {
      *at++ = '0';
      *at++ = '0';
      *at++ = hex[text[i] >> 4];
      *at++ = hex[text[i] & 15];
    }
  }
  *at++ = '"';
  return (size_t)(at - dst);
}
