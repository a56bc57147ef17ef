/* An answer as text: the values in the order put, then lines, messages and metadata. */
#include "service/reply.h"

#include "base/status.h"
#include "json/writer.h"

#include <string.h>

static void write_put(struct clx__bytes *bytes, const struct clx__put *put, bool *first)
{
  if (put->row)
    clx__write_plain_name(bytes, first, put->key, put->row->len);
  else
    clx__write_name(bytes, first, put->key);
  if (put->len)
    clx__bytes_put(bytes, put->json, put->len);
  else
    clx__write_int(bytes, put->integer);
}

static void write_puts(struct clx__bytes *bytes, const struct clx__puts *puts, bool *first)
{
  for (const struct clx__put *put = puts->first; put; put = put->next)
    write_put(bytes, put, first);
}

static void write_lines(struct clx__bytes *bytes, const clx_reply *reply)
{
  for (uint32_t i = 0; i < reply->line_count; i++) {
    const struct clx__line *line = &reply->lines[i];
    bool first = false;
    clx__bytes_puts(bytes, i ? "},{\"id\":" : "[{\"id\":");
    clx__write_text(bytes, line->id, strlen(line->id));
    write_puts(bytes, &line->puts, &first);
  }
  clx__bytes_puts(bytes, "}]");
}

static void write_messages(struct clx__bytes *bytes, const clx_reply *reply)
{
  clx__bytes_putc(bytes, '[');
  clx__bytes_put(bytes, reply->messages.at, reply->messages.len);
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
  if (reply->line_count) {
    clx__write_name(bytes, &first, "line_items");
    write_lines(bytes, reply);
  }
  if (reply->messages.len) {
    clx__write_name(bytes, &first, "messages");
    write_messages(bytes, reply);
  }
  if (reply->metadata.first) {
    clx__write_name(bytes, &first, "metadata");
    write_metadata(bytes, reply);
  }
  clx__bytes_puts(bytes, "}}");
}

/* -------- errors -------- */

static void write_error_object(struct clx__bytes *bytes, const char *code, const char *message)
{
  clx__bytes_puts(bytes, "{\"code\":");
  clx__write_text(bytes, code, strlen(code));
  clx__bytes_puts(bytes, ",\"message\":");
  clx__write_text(bytes, message, strlen(message));
  clx__bytes_putc(bytes, '}');
}

/* The messages of one attribute: a string, or an array when there are several or the host wants
 * one. */
static void write_invalid(struct clx__bytes *bytes, const clx_reply *reply,
                          const struct clx__invalid *first)
{
  bool list = reply->invalid_form == CLX_INVALID_LIST;
  for (const struct clx__invalid *at = first->next; at; at = at->next)
    list = list || strcmp(at->attribute, first->attribute) == 0;
  if (list)
    clx__bytes_putc(bytes, '[');
  for (const struct clx__invalid *at = first; at; at = at->next) {
    if (strcmp(at->attribute, first->attribute) != 0)
      continue;
    if (at != first)
      clx__bytes_putc(bytes, ',');
    clx__write_text(bytes, at->message, strlen(at->message));
  }
  if (list)
    clx__bytes_putc(bytes, ']');
}

/* Each attribute once, where its first error was put. Orders have a few hundred attributes, so
 * looking back is cheap. */
static void write_invalids(struct clx__bytes *bytes, const clx_reply *reply, bool *first)
{
  for (const struct clx__invalid *at = reply->invalid; at; at = at->next) {
    const struct clx__invalid *before = reply->invalid;
    while (before != at && strcmp(before->attribute, at->attribute) != 0)
      before = before->next;
    if (before != at)
      continue;
    clx__write_name(bytes, first, at->attribute);
    write_invalid(bytes, reply, at);
  }
}

/* What the error form carries of the values put: the rows say so; an order validation keeps all,
 * since its data is its errors. */
static void write_kept(struct clx__bytes *bytes, const clx_reply *reply, bool *first)
{
  for (const struct clx__put *put = reply->data.first; put; put = put->next) {
    bool kept = put->row && put->row->kept;
    if (kept || reply->callback == CLX_CALLBACK_ORDER_VALIDATION)
      write_put(bytes, put, first);
  }
}

/* The members of `data` in an error. */
static void write_error_data(struct clx__bytes *bytes, const clx_reply *reply, bool *first)
{
  write_invalids(bytes, reply, first);
  write_kept(bytes, reply, first);
}

static void write_error_beside(struct clx__bytes *bytes, const clx_reply *reply, const char *code,
                               const char *message)
{
  bool first = true;
  clx__bytes_puts(bytes, "{\"success\":false,");
  if (reply->callback == CLX_CALLBACK_ORDER_VALIDATION && (reply->invalid || reply->data.first)) {
    clx__bytes_puts(bytes, "\"data\":{");
    write_error_data(bytes, reply, &first);
    clx__bytes_puts(bytes, "},");
  }
  clx__bytes_puts(bytes, "\"error\":");
  write_error_object(bytes, code, message);
  clx__bytes_putc(bytes, '}');
}

static void write_error_inside(struct clx__bytes *bytes, const clx_reply *reply, const char *code,
                               const char *message)
{
  bool first = true;
  clx__bytes_puts(bytes, "{\"success\":false,\"data\":{");
  write_error_data(bytes, reply, &first);
  clx__write_name(bytes, &first, "error");
  write_error_object(bytes, code, message);
  clx__bytes_puts(bytes, "}}");
}

static void write_error(struct clx__bytes *bytes, const clx_reply *reply)
{
  const char *code = reply->http ? reply->error_code : "INVALID_ORDER";
  const char *message = reply->http ? reply->error_message : "the order is not valid";
  if (reply->error_plain) {
    clx__bytes_puts(bytes, "{\"error\":");
    clx__write_text(bytes, message, strlen(message));
    clx__bytes_putc(bytes, '}');
  } else if (clx__callback_find(reply->callback)->family == CLX__FAMILY_PLAIN) {
    write_error_beside(bytes, reply, code, message);
  } else {
    write_error_inside(bytes, reply, code, message);
  }
}

int clx__reply_write(const clx_reply *reply, const char **text, size_t *len)
{
  struct clx__bytes bytes;
  clx__bytes_init(&bytes, reply->arena);
  if (reply->http || reply->invalid)
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

void clx__response_error(clx_response *response, int status, enum clx__family family,
                         char buffer[CLX__ERROR_BODY])
{
  bool inside = family != CLX__FAMILY_PLAIN;
  size_t len = write_part(buffer, 0, "{\"success\":false,");
  len = write_part(buffer, len, inside ? "\"data\":{\"error\":{" : "\"error\":{");
  len = write_part(buffer, len, "\"code\":\"");
  len = write_part(buffer, len, clx_status_name(status) + strlen("CLX_"));
  len = write_part(buffer, len, "\",\"message\":\"");
  len = write_part(buffer, len, clx_status_message(status));
  len = write_part(buffer, len, inside ? "\"}}}" : "\"}}");
  buffer[len] = '\0';
  response->http = clx_status_http(status);
  response->status = status;
  response->content_type = "application/json";
  response->body = buffer;
  response->len = len;
}

/* 200, or 202 for a pending payment; errors as the handler says, 422 for an invalid order. */
static int write_http(const clx_reply *reply)
{
  if (reply->http)
    return reply->http;
  if (reply->invalid)
    return 422;
  return reply->pending ? 202 : 200;
}

/* Checks and writes. The 500 needs no memory but the reply itself. */
static int write_finish(clx_reply *reply, clx_response *response, const char **doubt)
{
  int status = reply->status;
  if (status == CLX_OK && clx__reply_is_empty(reply))
    status = CLX_HANDLER_SILENT;
  if (status == CLX_OK)
    status = clx__reply_check(reply, doubt);
  if (status != CLX_OK)
    return status;
  response->http = write_http(reply);
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
    clx__response_error(response, status, clx__callback_find(reply->callback)->family,
                        reply->error_body);
    response->http = 500; /* whatever the status says of requests: this is a fault of the host */
  }
  return status;
}
