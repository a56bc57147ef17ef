/* Writing JSON into growing bytes. */
#include "json/writer.h"

#include "json/number.h"
#include "json/text.h"

#include <string.h>

void clx__write_text(struct clx__bytes *bytes, const char *text, size_t len)
{
  size_t size = len < SIZE_MAX / 8 ? clx__text_literal_size(text, len) : SIZE_MAX;
  char *to = clx__bytes_reserve(bytes, size);
  if (!to)
    return;
  clx__text_literal_write(to, size, text, len);
  bytes->len += size;
}

void clx__write_int(struct clx__bytes *bytes, int64_t value)
{
  char *to = clx__bytes_reserve(bytes, CLX__NUMBER_INT_MAX);
  if (to)
    bytes->len += clx__number_write_int(to, value);
}

void clx__write_real(struct clx__bytes *bytes, double value)
{
  char digits[32];
  clx__bytes_put(bytes, digits, clx__number_write_real(digits, value));
}

void clx__write_bool(struct clx__bytes *bytes, bool value)
{
  clx__bytes_puts(bytes, value ? "true" : "false");
}

void clx__write_name(struct clx__bytes *bytes, bool *first, const char *name)
{
  if (!*first)
    clx__bytes_putc(bytes, ',');
  *first = false;
  clx__write_text(bytes, name, strlen(name));
  clx__bytes_putc(bytes, ':');
}

void clx__write_plain_name(struct clx__bytes *bytes, bool *first, const char *name, size_t len)
{
  char *to = clx__bytes_reserve(bytes, len + strlen(",\"\":"));
  if (!to)
    return;
  if (!*first)
    *to++ = ',';
  *first = false;
  *to++ = '"';
  memcpy(to, name, len);
  memcpy(to + len, "\":", 2);
  bytes->len = (size_t)(to + len + 2 - bytes->at);
}
