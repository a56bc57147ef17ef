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
    if (!put->replaced)
      write_put(bytes, put, first);
}

static void write_lines(struct clx__bytes *bytes, const clx_reply *reply)
{
  for (uint32_t i = 0; i < reply->line_count; i++) {
    const struct clx__line *line = reply->lines[i];
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
  if (reply->has_messages) {
    clx__write_name(bytes, &first, "messages");
    write_messages(bytes, reply);
  }
  if (reply->has_metadata) {
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
                          const struct clx__invalid *invalid)
{
  bool list = reply->invalid_form == CLX_INVALID_LIST || invalid->first->next;
  if (list)
    clx__bytes_putc(bytes, '[');
  for (const struct clx__text *at = invalid->first; at; at = at->next) {
    if (at != invalid->first)
      clx__bytes_putc(bytes, ',');
    clx__write_text(bytes, at->text, strlen(at->text));
  }
  if (list)
    clx__bytes_putc(bytes, ']');
}

/* The errors of an order validation: each attribute once, where its first error was put, and then
 * what the host wrote itself for others. */
static void write_invalids(struct clx__bytes *bytes, clx_reply *reply, bool *first)
{
  for (const struct clx__invalid *at = reply->invalid; at; at = at->next) {
    clx__write_name(bytes, first, at->attribute);
    write_invalid(bytes, reply, at);
  }
  for (const struct clx__put *put = reply->data.first; put; put = put->next)
    if (!clx__nameset_find(&reply->naming, &reply->invalid_names, put->key))
      write_put(bytes, put, first);
}

/* What the error form carries of the values put: the rows say so. */
static void write_kept(struct clx__bytes *bytes, const clx_reply *reply, bool *first)
{
  for (const struct clx__put *put = reply->data.first; put; put = put->next)
    if (put->row && put->row->kept)
      write_put(bytes, put, first);
}

/* Codes of refusals are the handler's; of failures, and of refusals whose code could not be taken,
 * the name of the status. */
static const char *write_code(const clx_reply *reply)
{
  if (reply->http && reply->error_code)
    return reply->error_code;
  if (!reply->http && reply->not_valid)
    return "INVALID_ORDER";
  return clx_status_name(reply->status) + strlen("CLX_");
}

static const char *write_message(const clx_reply *reply)
{
  if (reply->http)
    return reply->error_message;
  return reply->not_valid ? "the order is not valid" : clx_status_message(reply->status);
}

static void write_error_beside(struct clx__bytes *bytes, clx_reply *reply, bool with_data)
{
  bool first = true;
  clx__bytes_puts(bytes, "{\"success\":false,");
  if (with_data && reply->callback == CLX_CALLBACK_ORDER_VALIDATION &&
      (reply->invalid || reply->data.first)) {
    clx__bytes_puts(bytes, "\"data\":{");
    write_invalids(bytes, reply, &first);
    clx__bytes_puts(bytes, "},");
  }
  clx__bytes_puts(bytes, "\"error\":");
  write_error_object(bytes, write_code(reply), write_message(reply));
  clx__bytes_putc(bytes, '}');
}

static void write_error_inside(struct clx__bytes *bytes, const clx_reply *reply)
{
  bool first = true;
  clx__bytes_puts(bytes, "{\"success\":false,\"data\":{");
  write_kept(bytes, reply, &first);
  clx__write_name(bytes, &first, "error");
  write_error_object(bytes, write_code(reply), write_message(reply));
  clx__bytes_puts(bytes, "}}");
}

/* A refusal, or the error that leaves after a failure. */
static void write_error(struct clx__bytes *bytes, clx_reply *reply, bool with_data)
{
  const char *message = write_message(reply);
  if (reply->http && reply->error_plain) {
    clx__bytes_puts(bytes, "{\"error\":");
    clx__write_text(bytes, message, strlen(message));
    clx__bytes_putc(bytes, '}');
  } else if (clx__callback_find(reply->callback)->family == CLX__FAMILY_PLAIN) {
    write_error_beside(bytes, reply, with_data);
  } else {
    write_error_inside(bytes, reply);
  }
}

/* 200, or 202 for a pending payment; errors as the handler says, 422 for an invalid order. */
static int write_http(const clx_reply *reply)
{
  if (reply->http)
    return reply->http;
  if (reply->not_valid || reply->status == CLX_MISSING_DATA)
    return 422;
  if (reply->status != CLX_OK)
    return 500; /* whatever the status says of requests: this is a fault of the host */
  return reply->pending ? 202 : 200;
}

static int write_response(struct clx__bytes *bytes, clx_response *response)
{
  int status = clx__bytes_end(bytes);
  response->content_type = "application/json";
  response->body = bytes->at;
  response->len = bytes->len;
  return status;
}

/* -------- answers of the library -------- */

/* The parts are constants, which fit. */
#define STATUS(number, name, http, message)                                                        \
  _Static_assert(sizeof "{'success':false,'data':{'error':{'code':'','message':''}}}" +            \
                         sizeof #name + sizeof(message) <=                                         \
                     CLX__ERROR_BODY,                                                              \
                 #name " fits");
#include "base/status.def"
#undef STATUS

static size_t write_part(char *buffer, size_t len, const char *text)
{
  size_t part = strlen(text);
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

/* Checks and writes an answer that may leave. */
static int write_finish(clx_reply *reply, clx_response *response)
{
  struct clx__bytes bytes;
  clx__bytes_init(&bytes, reply->naming.arena);
  if (clx__reply_is_refusal(reply))
    write_error(&bytes, reply, true);
  else
    write_success(&bytes, reply);
  response->status = CLX_OK;
  return write_response(&bytes, response);
}

/* The room that was made when there was something to lose. */
static int write_reserved(clx_reply *reply, clx_response *response)
{
  struct clx__bytes bytes = reply->reserve;
  bytes.len = 0;
  if (!bytes.at)
    return CLX_NO_MEMORY;
  write_error(&bytes, reply, false);
  return write_response(&bytes, response);
}

/* The same without a code and a message that are too long for it: the token must not be lost. */
static int write_reserved_plain(const clx_reply *reply, clx_response *response)
{
  clx_reply plain = *reply;
  plain.error_code = NULL;
  plain.error_message = clx_status_message(reply->status);
  return write_reserved(&plain, response);
}

/* What leaves after a failure: a refusal stays one, and a payment's token and amount stay in it. It
 * needs no memory but the reply's. */
static void write_failure(clx_reply *reply, clx_response *response)
{
  int status = CLX_NO_MEMORY;
  if (clx__reply_is_refusal(reply))
    status = write_finish(reply, response);
  if (status != CLX_OK)
    status = write_reserved(reply, response);
  if (status != CLX_OK)
    status = write_reserved_plain(reply, response);
  if (status != CLX_OK)
    clx__response_error(response, reply->status, clx__callback_find(reply->callback)->family,
                        reply->error_body);
  response->http = write_http(reply);
  response->status = reply->status;
}

int clx_reply_finish(clx_reply *reply, clx_response *response)
{
  if (response)
    memset(response, 0, sizeof *response);
  if (!reply || !response)
    return CLX_BAD_ARGUMENT;
  clx__reply_uncheck(reply);
  if (reply->status == CLX_OK && clx__reply_is_empty(reply))
    clx__reply_breach(reply, CLX_HANDLER_SILENT, CLX__AT_NONE, NULL);
  bool refusal = clx__reply_is_refusal(reply) && !reply->lasting;
  if (refusal || reply->status == CLX_OK)
    clx__reply_check(reply);
  if (refusal || reply->status == CLX_OK) {
    response->http = write_http(reply);
    if (write_finish(reply, response) == CLX_OK)
      return CLX_OK;
    if (reply->status == CLX_OK) {
      clx__reply_fail(reply, CLX_NO_MEMORY);
      reply->checked = true;
    }
  }
  write_failure(reply, response);
  return reply->status;
}
