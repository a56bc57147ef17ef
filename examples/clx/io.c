/* Files, messages, and text that grows. */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "tool.h"

void tool_no_memory(void)
{
  fputs("clx: out of memory\n", stderr);
  exit(TOOL_USAGE);
}

static void tool_report(const char *format, va_list list) __attribute__((format(printf, 1, 0)));

static void tool_report(const char *format, va_list list)
{
  fflush(stdout);
  fputs("clx: ", stderr);
  vfprintf(stderr, format, list);
  fputc('\n', stderr);
}

void tool_error(const char *format, ...)
{
  va_list list;
  va_start(list, format);
  tool_report(format, list);
  va_end(list);
}

void tool_die(const char *format, ...)
{
  va_list list;
  va_start(list, format);
  tool_report(format, list);
  va_end(list);
  exit(TOOL_USAGE);
}

void *tool_alloc(size_t count, size_t size)
{
  void *at = calloc(count, size);
  if (at == NULL)
    tool_no_memory();
  return at;
}

char *tool_copy(const char *text, size_t len)
{
  char *copy = tool_alloc(len + 1, 1);
  if (len > 0)
    memcpy(copy, text, len);
  return copy;
}

/* Room for `len` more bytes and a NUL. */
static void buffer_reserve(struct buffer *buffer, size_t len)
{
  size_t size = buffer->size == 0 ? 256 : buffer->size;
  if (len > SIZE_MAX / 4 - buffer->len)
    tool_no_memory();
  while (size < buffer->len + len + 1)
    size *= 2;
  if (size == buffer->size)
    return;
  char *at = realloc(buffer->at, size);
  if (at == NULL)
    tool_no_memory();
  buffer->at = at;
  buffer->size = size;
}

void buffer_add(struct buffer *buffer, const void *bytes, size_t len)
{
  buffer_reserve(buffer, len);
  if (len > 0)
    memcpy(buffer->at + buffer->len, bytes, len);
  buffer->len += len;
  buffer->at[buffer->len] = '\0';
}

void buffer_text(struct buffer *buffer, const char *text)
{
  buffer_add(buffer, text, strlen(text));
}

void buffer_print(struct buffer *buffer, const char *format, ...)
{
  va_list list;
  va_start(list, format);
  int len = vsnprintf(NULL, 0, format, list);
  va_end(list);
  if (len < 0)
    tool_die("a text cannot be formatted");
  buffer_reserve(buffer, (size_t)len);
  va_start(list, format);
  vsnprintf(buffer->at + buffer->len, (size_t)len + 1, format, list);
  va_end(list);
  buffer->len += (size_t)len;
}

void buffer_free(struct buffer *buffer)
{
  free(buffer->at);
  memset(buffer, 0, sizeof *buffer);
}

static bool read_all(FILE *file, struct buffer *text)
{
  size_t len = 1;
  buffer_reserve(text, 0);
  while (len > 0) {
    buffer_reserve(text, 65536);
    len = fread(text->at + text->len, 1, 65536, file);
    text->len += len;
  }
  text->at[text->len] = '\0';
  return !ferror(file);
}

bool tool_read(const char *path, struct buffer *text)
{
  bool standard = path == NULL || strcmp(path, "-") == 0;
  FILE *file = standard ? stdin : fopen(path, "rb");
  bool done = file != NULL && read_all(file, text);
  if (!done)
    tool_error("cannot read %s: %s", standard ? "standard input" : path, strerror(errno));
  if (file != NULL && !standard)
    fclose(file);
  return done;
}

void tool_write(const void *bytes, size_t len)
{
  if (fwrite(bytes, 1, len, stdout) != len || fflush(stdout) != 0)
    tool_die("cannot write the output: %s", strerror(errno));
}

bool tool_save(const char *path, const struct buffer *text)
{
  if (strcmp(path, "-") == 0) {
    tool_write(text->at, text->len);
    return true;
  }
  FILE *file = fopen(path, "wb");
  bool good = file != NULL && fwrite(text->at, 1, text->len, file) == text->len;
  good = file != NULL && fclose(file) == 0 && good;
  if (!good)
    tool_error("cannot write %s: %s", path, strerror(errno));
  return good;
}

void tool_real(double real, char text[40])
{
  int digits = 15;
  do
    snprintf(text, 40, "%.*g", digits, real);
  while (digits++ < 17 && memcmp(&(double){strtod(text, NULL)}, &real, sizeof real) != 0);
}

/* The second byte has limits of its own behind four lead bytes. */
static bool character_second(unsigned char lead, unsigned char second)
{
  unsigned char least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  unsigned char most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  return second >= least && second <= most;
}

size_t tool_character(const char *at, size_t left)
{
  const unsigned char *byte = (const unsigned char *)at;
  if (left == 0 || (byte[0] >= 0x80 && byte[0] < 0xC2) || byte[0] > 0xF4)
    return 0;
  size_t len = byte[0] < 0x80 ? 1 : byte[0] >= 0xF0 ? 4 : byte[0] >= 0xE0 ? 3 : 2;
  if (len > left || (len > 1 && !character_second(byte[0], byte[1])))
    return 0;
  for (size_t i = 2; i < len; i++)
    if ((byte[i] & 0xC0) != 0x80)
      return 0;
  return len;
}

bool tool_port_file(const char *path, unsigned int port)
{
  struct buffer other = {0};
  buffer_print(&other, "%s.new", path);
  FILE *file = fopen(other.at, "w");
  bool good = file != NULL && fprintf(file, "%u\n", port) > 0;
  if (file != NULL)
    good = fclose(file) == 0 && good;
  good = good && rename(other.at, path) == 0;
  if (!good)
    tool_error("cannot write %s", path);
  buffer_free(&other);
  return good;
}

/* The largest cut at or below `most` that splits no character. */
static size_t short_cut(const char *bytes, size_t len, size_t most)
{
  size_t cut = most;
  if (len <= most)
    return len;
  while (cut > 0 && ((unsigned char)bytes[cut] & 0xC0) == 0x80)
    cut--;
  return cut;
}

void tool_print_short(const char *bytes, size_t len, size_t most)
{
  size_t cut = short_cut(bytes, len, most);
  for (size_t i = 0; i < cut; i++) {
    unsigned char byte = (unsigned char)bytes[i];
    putchar(byte < 0x20 || byte == 0x7F ? '.' : byte);
  }
  if (cut < len)
    fputs("...", stdout);
}

void tool_print_text(const char *text)
{
  tool_print_short(text, strlen(text), SIZE_MAX);
}
