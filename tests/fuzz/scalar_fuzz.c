/* The parts that reading a document is made of, each against the plainest way to do the same:
 * runs of plain characters, UTF-8, escapes, numbers, names of types and members. All are given the
 * same bytes, which end where the memory ends. */
#include "json/number.h"
#include "json/scan.h"
#include "json/text.h"
#include "schema/field.h"

#include "fuzz.h"

#include "../oracle/simple_reader.h"
#include "../oracle/simple_text.h"

#include <errno.h>
#include <math.h>

/* -------- strings -------- */

static void check_plain(const char *text, size_t len)
{
  const char *end = text + len;
  for (const char *start = text; start <= end && start < text + 32; start++) {
    const char *at = start;
    while (at < end && *at != '"' && *at != '\\' && (unsigned char)*at >= 0x20)
      at++;
    demand(clx__scan_plain(start, end) == at);
  }
}

static void check_utf8(const char *text, size_t len)
{
  for (size_t start = 0; start <= len && start < 32; start++)
    demand(clx__utf8_valid(text + start, len - start) == simple_utf8(text + start, len - start));
}

/* The escape at the start, and with any end cut off. */
static void check_escape(const char *text, size_t len)
{
  for (size_t cut = 1; cut <= len && cut <= 14; cut++) {
    size_t simple_size = 0;
    int simple = simple_escape(text, cut, &simple_size);
    int status = CLX_OK;
    size_t size = clx__text_escape_check(text, cut, &status);
    demand(status == simple);
    demand(size == (simple == CLX_OK ? simple_size : 0));
  }
}

/* How much of the text is what may stand in a string. */
static size_t escaped_len(const char *text, size_t len)
{
  size_t at = 0;
  while (at < len) {
    size_t size = 1;
    if (text[at] == '\\' && simple_escape(text + at, len - at, &size) != CLX_OK)
      break;
    at += size;
  }
  return at;
}

static void check_unescape(const char *text, size_t len)
{
  char *ours = malloc(len + 1);
  char *simple = malloc(len + 1);
  size_t valid = escaped_len(text, len);
  bool nul[2];
  demand(ours && simple);
  size_t ours_len = clx__text_unescape(ours, text, valid, &nul[0]);
  size_t simple_len = simple_unescape(text, valid, simple, &nul[1]);
  demand(ours_len == simple_len && memcmp(ours, simple, simple_len) == 0 && nul[0] == nul[1]);
  memcpy(ours, text, valid); /* in place */
  demand(clx__text_unescape(ours, ours, valid, &nul[0]) == simple_len);
  demand(memcmp(ours, simple, simple_len) == 0 && nul[0] == nul[1]);
  free(ours);
  free(simple);
}

/* The input as the inside of a string. Its memory ends with it. */
static void check_finish(const char *text, size_t len)
{
  char *ours = malloc(len);
  char *simple = malloc(len);
  const char *escape = clx__scan_plain(text, text + len);
  size_t wanted = 0;
  size_t out_len = 0;
  char *stop = NULL;
  demand(ours && simple);
  memcpy(ours, text, len);
  if (escape < text + len && *escape == '\\') {
    int status = clx__text_finish(ours, ours + (escape - text), ours + len, &stop);
    demand(status == simple_undo(text, len, &wanted, simple, &out_len));
    demand(stop == ours + wanted);
    size_t kept = status == CLX_JSON_NUL ? len : wanted;
    demand(memcmp(ours + kept, text + kept, len - kept) == 0);
    if (status == CLX_OK)
      demand(memcmp(ours, simple, out_len) == 0 && ours[out_len] == '\0');
  }
  free(ours);
  free(simple);
}

static void check_escapes(const char *text, size_t len)
{
  for (size_t at = 0; at < len; at++)
    if (text[at] == '\\')
      check_escape(text + at, len - at);
  if (len == 0)
    return;
  check_unescape(text, len);
  for (size_t start = 0; start < len && start < 32; start++)
    check_finish(text + start, len - start);
}

/* -------- numbers -------- */

static void check_value(const char *copy, size_t len)
{
  struct clx__number number;
  char *end;
  double real = strtod(copy, &end);
  bool finite = isfinite(real) != 0;
  demand(end == copy + len);
  demand(clx__number_is_finite(copy, len) == finite);
  demand(clx__number_read(copy, len, &number) == (finite ? CLX_OK : CLX_JSON_NOT_FINITE));
  demand(!finite || memcmp(&number.real, &real, sizeof real) == 0 ||
         number.kind == CLX__NUMBER_INTEGER);
}

static void check_integer(const char *copy, size_t len)
{
  struct clx__number number;
  int64_t value = 0;
  errno = 0;
  long long simple = strtoll(copy, NULL, 10);
  bool fits = errno == 0;
  bool plain = copy[strspn(copy, "-0123456789")] == '\0';
  if (!plain)
    return;
  demand(clx__number_to_integer(copy, len, &value) == fits);
  demand(!fits || value == simple);
  if (clx__number_read(copy, len, &number) != CLX_OK)
    return;
  bool negative_zero = copy[0] == '-' && simple == 0;
  demand((number.kind == CLX__NUMBER_INTEGER) == (fits && !negative_zero));
  demand(number.kind != CLX__NUMBER_INTEGER || number.integer == simple);
}

/* The number that the simple reader finds at the start, if any. */
static void check_number(const char *text, size_t len)
{
  struct simple_reader reader;
  struct simple_span span = {text, 0};
  simple_reader_init(&reader, text, len, 0, 0);
  reader.at = text;
  bool is_number = simple_peek(&reader) == CLX_KIND_REAL;
  bool read = is_number && simple_skip(&reader, &span);
  size_t scanned = clx__number_scan(text, len);
  demand(read ? scanned == span.len : scanned == 0 || reader.status == CLX_JSON_NOT_FINITE);
  char *copy = scanned > 0 ? calloc(1, scanned + 1) : NULL;
  if (!copy)
    return;
  memcpy(copy, text, scanned);
  check_value(copy, scanned);
  check_integer(copy, scanned);
  free(copy);
}

/* -------- names -------- */

static bool is_name(const char *name, const char *text, size_t len)
{
  return strlen(name) == len && memcmp(name, text, len) == 0;
}

static void check_type(const char *text, size_t len)
{
  const struct clx_type *found = NULL;
  for (uint32_t id = 1; id <= clx__type_count; id++)
    if (is_name(clx__names + clx__types[id].name, text, len))
      found = &clx__types[id];
  demand(clx__type_find(text, len) == found);
}

static void check_field(const struct clx_type *type, const char *text, size_t len)
{
  const struct clx__field *found = NULL;
  for (uint32_t i = 0; i < type->field_count; i++)
    if (is_name(clx__names + clx__fields[type->fields + i].name, text, len))
      found = &clx__fields[type->fields + i];
  demand(clx__field_find(type, text, len) == found);
}

/* The first byte tells the type. */
static void check_names(const char *text, size_t len)
{
  check_type(text, len);
  if (len > 0)
    check_field(&clx__types[(unsigned char)text[0] % (clx__type_count + 1u)], text + 1, len - 1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const char *text = (const char *)data;
  check_plain(text, size);
  check_utf8(text, size);
  check_escapes(text, size);
  check_number(text, size);
  check_names(text, size);
  return 0;
}
