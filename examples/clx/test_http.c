/* Reads an answer of HTTP/1.x; see test_http.h. */
#include <string.h>
#include <strings.h>

#include "test_http.h"

/* Extensions of a chunk are shorter. */
#define HTTP_LINE_MAX 4096u

static enum http_state http_fail(struct http_answer *answer, const char *fault)
{
  answer->fault = fault;
  answer->closes = true;
  return answer->state = HTTP_NONE;
}

const char *http_header(const struct http_answer *answer, const char *name)
{
  for (uint32_t i = 0; i < answer->header_count; i++)
    if (strcasecmp(answer->headers[i].name, name) == 0)
      return answer->headers[i].value;
  return NULL;
}

void http_free(struct http_answer *answer)
{
  buffer_free(&answer->head);
  buffer_free(&answer->body);
}

/* -------- the head -------- */

static bool http_digit(char byte)
{
  return byte >= '0' && byte <= '9';
}

/* "HTTP/1.1 200", then a space and a reason, or nothing. */
static bool http_status_line(struct http_answer *answer, const char *line)
{
  if (strncmp(line, "HTTP/1.", 7) != 0 || !http_digit(line[7]) || line[8] != ' ')
    return false;
  const char *status = line + 9;
  for (int i = 0; i < 3; i++)
    if (!http_digit(status[i]))
      return false;
  if (status[3] != '\0' && status[3] != ' ')
    return false;
  answer->status = (uint32_t)((status[0] - '0') * 100 + (status[1] - '0') * 10 + (status[2] - '0'));
  answer->old = line[7] == '0';
  answer->closes = answer->old;
  return answer->status >= 100;
}

/* What a head says about the length of its body. */
struct http_length {
  bool chunked;
  bool other; /* a transfer coding that is not known here */
  bool known;
  uint64_t bytes;
};

static bool http_number(const char *text, uint64_t *number)
{
  *number = 0;
  if (*text == '\0')
    return false;
  for (; http_digit(*text); text++) {
    if (*number > (UINT64_MAX - 9) / 10)
      return false;
    *number = *number * 10 + (uint64_t)(*text - '0');
  }
  return *text == '\0';
}

/* Whether a list such as "gzip, chunked" has a word at its end, or anywhere. */
static bool http_has_word(const char *list, const char *word, bool last)
{
  bool has = false;
  while (*list != '\0') {
    list += strspn(list, " \t,");
    size_t len = strcspn(list, " \t,;");
    bool equal = len == strlen(word) && strncasecmp(list, word, len) == 0;
    has = last && len > 0 ? equal : has || equal;
    list += strcspn(list, ",");
  }
  return has;
}

static enum http_state http_length_of(struct http_answer *answer, struct http_length *length,
                                      const struct suite_header *header)
{
  uint64_t bytes = 0;
  if (strcasecmp(header->name, "Connection") == 0) {
    if (http_has_word(header->value, "close", false))
      answer->closes = true;
    else if (http_has_word(header->value, "keep-alive", false))
      answer->closes = false;
  } else if (strcasecmp(header->name, "Transfer-Encoding") == 0) {
    length->chunked = http_has_word(header->value, "chunked", true);
    length->other = !length->chunked;
  } else if (strcasecmp(header->name, "Content-Length") == 0) {
    if (!http_number(header->value, &bytes))
      return http_fail(answer, "Content-Length is no number");
    if (length->known && length->bytes != bytes)
      return http_fail(answer, "two values of Content-Length differ");
    length->known = true;
    length->bytes = bytes;
  }
  return HTTP_MORE;
}

static void http_trim(char *text, size_t len)
{
  while (len > 0 && (text[len - 1] == ' ' || text[len - 1] == '\t'))
    len--;
  text[len] = '\0';
}

/* A line of the head becomes a header, in its place. */
static enum http_state http_header_line(struct http_answer *answer, struct http_length *length,
                                        char *line)
{
  char *colon = strchr(line, ':');
  if (colon == NULL)
    return http_fail(answer, "a line of the head is no header");
  char *value = colon + 1 + strspn(colon + 1, " \t");
  http_trim(line, (size_t)(colon - line));
  http_trim(value, strlen(value));
  struct suite_header header = {line, value};
  if (answer->header_count < SUITE_HEADERS_MAX)
    answer->headers[answer->header_count++] = header;
  return http_length_of(answer, length, &header);
}

/* Makes the next line of the head a text. A line that begins with white space belongs to the one
 * before. */
static char *http_line(char *line)
{
  char *end = strchr(line, '\n');
  while (end[1] == ' ' || end[1] == '\t') {
    if (end > line && end[-1] == '\r')
      end[-1] = ' ';
    *end = ' ';
    end = strchr(end, '\n');
  }
  *end = '\0';
  if (end > line && end[-1] == '\r')
    end[-1] = '\0';
  return end + 1;
}

static bool http_is_end(const char *line)
{
  return line[0] == '\n' || (line[0] == '\r' && line[1] == '\n');
}

static enum http_state http_done(struct http_answer *answer)
{
  return answer->state = HTTP_DONE;
}

/* How the body of this head comes. */
static enum http_state http_body_begin(struct http_answer *answer, const struct http_length *length)
{
  bool none = answer->status == 204 || answer->status == 304;
  answer->left = length->chunked ? 0 : length->bytes;
  if (none || (!length->chunked && !length->other && length->known && length->bytes == 0))
    return http_done(answer);
  if (length->chunked) {
    answer->part = HTTP_CHUNK_SIZE;
  } else if (length->known && !length->other) {
    answer->part = HTTP_BODY_LENGTH;
  } else {
    answer->part = HTTP_BODY_CLOSE;
    answer->closes = true;
  }
  return HTTP_MORE;
}

/* The whole head is there, and ends with an empty line. */
static enum http_state http_head_read(struct http_answer *answer)
{
  struct http_length length = {0};
  if (memchr(answer->head.at, '\0', answer->head.len) != NULL)
    return http_fail(answer, "the head has a NUL");
  char *line = answer->head.at;
  char *next = http_line(line);
  if (!http_status_line(answer, line))
    return http_fail(answer, "the first line is no status line of HTTP/1.1");
  for (line = next; !http_is_end(line); line = next) {
    next = http_line(line);
    if (http_header_line(answer, &length, line) != HTTP_MORE)
      return answer->state;
  }
  if (answer->status < 200 && answer->status != 101) { /* an interim answer; the real one follows */
    answer->head.len = 0;
    answer->header_count = 0;
    return HTTP_MORE;
  }
  return http_body_begin(answer, &length);
}

/* Whether the last line of the head is empty. */
static bool http_head_whole(const struct buffer *head)
{
  const char *end = head->at + head->len;
  return (head->len >= 2 && end[-1] == '\n' && end[-2] == '\n') ||
         (head->len >= 3 && end[-1] == '\n' && end[-2] == '\r' && end[-3] == '\n');
}

/* What is no HTTP is seen at its first bytes, so that nobody waits for the rest. */
static bool http_may_begin(const struct buffer *head)
{
  static const char begin[] = "HTTP/1.";
  size_t len = head->len < sizeof begin - 1 ? head->len : sizeof begin - 1;
  return memcmp(head->at, begin, len) == 0;
}

/* Takes up to one line; returns how many bytes that was. */
static size_t http_head_feed(struct http_answer *answer, const char *bytes, size_t len)
{
  const char *end = memchr(bytes, '\n', len);
  size_t used = end != NULL ? (size_t)(end - bytes) + 1 : len;
  if (used > HTTP_HEAD_MAX - answer->head.len) {
    http_fail(answer, "the head is longer than 64 KB");
    return len;
  }
  buffer_add(&answer->head, bytes, used);
  if (!http_may_begin(&answer->head))
    http_fail(answer, "it does not begin with HTTP/1");
  else if (end != NULL && http_head_whole(&answer->head))
    http_head_read(answer);
  return used;
}

/* -------- the body -------- */

bool http_body(struct http_answer *answer, const char *bytes, size_t len)
{
  size_t room = SUITE_ANSWER_MAX - answer->body.len;
  buffer_add(&answer->body, bytes, len < room ? len : room);
  if (len <= room)
    return true;
  answer->cut = true;
  answer->closes = true;
  http_done(answer);
  return false;
}

static size_t http_body_feed(struct http_answer *answer, const char *bytes, size_t len)
{
  size_t used = answer->part != HTTP_BODY_CLOSE && answer->left < len ? (size_t)answer->left : len;
  if (!http_body(answer, bytes, used) || answer->part == HTTP_BODY_CLOSE)
    return used;
  answer->left -= used;
  if (answer->left == 0 && answer->part == HTTP_BODY_LENGTH)
    http_done(answer);
  else if (answer->left == 0)
    answer->part = HTTP_CHUNK_END;
  return used;
}

static int http_hex(char byte)
{
  if (http_digit(byte))
    return byte - '0';
  char lower = (char)(byte | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static void http_chunk_begin(struct http_answer *answer)
{
  if (!answer->digits) {
    http_fail(answer, "a chunk has no size");
    return;
  }
  answer->part = answer->left == 0 ? HTTP_TRAILERS : HTTP_CHUNK;
  answer->line = 0;
  answer->digits = false;
  answer->extension = false;
}

/* One byte of "1a;name=value" and its line end. */
static void http_size_byte(struct http_answer *answer, char byte)
{
  int digit = http_hex(byte);
  if (byte == '\n') {
    http_chunk_begin(answer);
  } else if (++answer->line > HTTP_LINE_MAX) {
    http_fail(answer, "the size of a chunk is too long");
  } else if (answer->extension || byte == '\r') {
    return;
  } else if (digit < 0) {
    answer->extension = byte == ';' || byte == ' ' || byte == '\t';
    if (!answer->extension)
      http_fail(answer, "the size of a chunk is no number");
  } else if (answer->left > (UINT64_MAX >> 4)) {
    http_fail(answer, "the size of a chunk is too large");
  } else {
    answer->left = answer->left << 4 | (uint64_t)digit;
    answer->digits = true;
  }
}

/* One byte of what follows the last chunk: lines, the last of them empty. */
static void http_trailer_byte(struct http_answer *answer, char byte)
{
  if (byte == '\n' && answer->line == 0)
    http_done(answer);
  else if (byte == '\n')
    answer->line = 0;
  else if (byte != '\r')
    answer->line++;
  if (++answer->left > HTTP_HEAD_MAX)
    http_fail(answer, "the trailers are longer than 64 KB");
}

static void http_chunk_byte(struct http_answer *answer, char byte)
{
  if (answer->part == HTTP_CHUNK_SIZE) {
    http_size_byte(answer, byte);
  } else if (answer->part == HTTP_TRAILERS) {
    http_trailer_byte(answer, byte);
  } else if (byte == '\n') {
    answer->part = HTTP_CHUNK_SIZE;
    answer->left = 0;
  } else if (byte != '\r') {
    http_fail(answer, "a chunk is longer than its size");
  }
}

/* -------- all of it -------- */

/* Takes some bytes, at least one. */
static size_t http_some(struct http_answer *answer, const char *bytes, size_t len)
{
  switch (answer->part) {
  case HTTP_HEAD:
    return http_head_feed(answer, bytes, len);
  case HTTP_BODY_LENGTH:
  case HTTP_BODY_CLOSE:
  case HTTP_CHUNK:
    return http_body_feed(answer, bytes, len);
  default:
    http_chunk_byte(answer, bytes[0]);
    return 1;
  }
}

enum http_state http_feed(struct http_answer *answer, const char *bytes, size_t len)
{
  size_t at = 0;
  while (at < len && answer->state == HTTP_MORE)
    at += http_some(answer, bytes + at, len - at);
  if (at < len)
    answer->surplus = true;
  return answer->state;
}

enum http_state http_end(struct http_answer *answer)
{
  answer->closes = true;
  if (answer->state != HTTP_MORE)
    return answer->state;
  if (answer->part == HTTP_BODY_CLOSE)
    return http_done(answer);
  if (answer->part == HTTP_HEAD)
    answer->fault = answer->head.len == 0 ? "the connection was closed without an answer"
                                          : "the connection was closed within the head";
  else
    answer->fault = "the connection was closed within the body";
  return answer->state = HTTP_ENDED;
}
