/* An answer as text: the values in the order put, then lines, messages and metadata. */
#include "service/reply.h"

#include "base/status.h"
#include "json/writer.h"

#include <string.h>

static void write_puts(struct clx__bytes *bytes, const struct clx__puts *puts, bool *first)
{
  for (const struct clx__put *put = puts->first; put; put = put->next) {
    clx__write_name(bytes, first, put->key);
    clx__bytes_put(bytes, put->json, put->len);
  }
}

static void write_lines(struct clx__bytes *bytes, const clx_reply *reply)
{
  clx__bytes_putc(bytes, '[');
  for (const struct clx__line *line = reply->lines; line; line = line->next) {
    bool first = false;
    clx__bytes_puts(bytes, line == reply->lines ? "{\"id\":" : ",{\"id\":");
    clx__write_text(bytes, line->self.id, strlen(line->self.id));
    write_puts(bytes, &line->puts, &first);
    clx__bytes_putc(bytes, '}');
  }
  clx__bytes_putc(bytes, ']');
}

static void write_messages(struct clx__bytes *bytes, const clx_reply *reply)
{
  clx__bytes_putc(bytes, '[');
  for (const struct clx__put *put = reply->messages.first; put; put = put->next) {
    if (put != reply->messages.first)
      clx__bytes_putc(bytes, ',');
    clx__bytes_put(bytes, put->json, put->len);
  }
  clx__bytes_putc(bytes, ']');
}

static void write_metadata(struct clx__bytes *bytes, const clx_reply *reply)
{
  bool first = true;
  clx__bytes_putc(bytes, '{');
  write_puts(bytes, &reply->metadata, &first);
  clx__bytes_putc(bytes, '}');
}

static void write_success(struct clx__bytes *bytes, const clx_reply *reply)
{
  bool first = true;
  clx__bytes_puts(bytes, "{\"success\":true,\"data\":{");
  write_puts(bytes, &reply->data, &first);
  if (reply->lines) {
    clx__write_name(bytes, &first, "line_items");
    write_lines(bytes, reply);
  }
  if (reply->messages.first) {
    clx__write_name(bytes, &first, "messages");
    write_messages(bytes, reply);
  }
  if (reply->metadata.first) {
    clx__write_name(bytes, &first, "metadata");
    write_metadata(bytes, reply);
  }
  clx__bytes_puts(bytes, "}}");
}

static void write_error(struct clx__bytes *bytes, const clx_reply *reply)
{
  clx__bytes_puts(bytes, "{\"success\":false,\"error\":{\"code\":");
  clx__write_text(bytes, reply->error_code, strlen(reply->error_code));
  clx__bytes_puts(bytes, ",\"message\":");
  clx__write_text(bytes, reply->error_message, strlen(reply->error_message));
  clx__bytes_puts(bytes, "}}");
}

int clx__reply_write(const clx_reply *reply, const char **text, size_t *len)
{
  struct clx__bytes bytes;
  clx__bytes_init(&bytes, reply->arena);
  if (reply->http)
    write_error(&bytes, reply);
  else
    write_success(&bytes, reply);
  int status = clx__bytes_end(&bytes);
  *text = bytes.at;
  *len = bytes.len;
  return status;
}

/* -------- answers of the library -------- */

/* Appends while there is room; the parts are constants that fit. */
static size_t write_part(char *buffer, size_t len, const char *text)
{
  size_t part = strlen(text);
  if (part > CLX__ERROR_BODY - 1 - len)
    part = CLX__ERROR_BODY - 1 - len;
  memcpy(buffer + len, text, part);
  return len + part;
}

void clx__response_error(clx_response *response, int status, char buffer[CLX__ERROR_BODY])
{
  size_t len = write_part(buffer, 0, "{\"success\":false,\"error\":{\"code\":\"");
  len = write_part(buffer, len, clx_status_name(status) + strlen("CLX_"));
  len = write_part(buffer, len, "\",\"message\":\"");
  len = write_part(buffer, len, clx_status_message(status));
  len = write_part(buffer, len, "\"}}");
  buffer[len] = '\0';
  response->http = clx_status_http(status);
  response->status = status;
  response->content_type = "application/json";
  response->body = buffer;
  response->len = len;
}

/* Checks and writes. The 500 needs no memory but the reply itself. */
static int write_finish(clx_reply *reply, clx_response *response, const char **doubt)
{
  int status = reply->status;
  if (status == CLX_OK && clx__reply_is_empty(reply))
    status = CLX_HANDLER_SILENT;
  if (status == CLX_OK && !reply->http)
    status = clx__reply_check(reply, doubt);
  if (status != CLX_OK)
    return status;
  response->http = reply->http ? reply->http : 200;
  response->status = CLX_OK;
  response->content_type = "application/json";
  return clx__reply_write(reply, &response->body, &response->len);
}

int clx_reply_finish(clx_reply *reply, clx_response *response, const char **doubt)
{
  const char *ignored;
  if (!doubt)
    doubt = &ignored;
  *doubt = NULL;
  memset(response, 0, sizeof *response);
  int status = write_finish(reply, response, doubt);
  if (status != CLX_OK) {
    *doubt = NULL;
    clx__response_error(response, status, reply->error_body);
    response->http = 500; /* whatever the status says of requests: this is a fault of the host */
  }
  return status;
}
