/* The proxy of clx record: requests come in by libmicrohttpd, go on by libcurl, and the bytes of both
 * bodies are passed on as they are. One thread: a connection is suspended while its endpoint works.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include <arpa/inet.h>
#include <curl/curl.h>
#include <microhttpd.h>
#include <netinet/in.h>

#include "json.h"
#include "record.h"
#include "send.h"

/* More is not passed on. The library's own limit is 16 MiB. */
#define BODY_MAX ((size_t)32 << 20)

/* How long a peer may be silent, and how long the endpoint may take. */
#define SILENCE_SECONDS 60u
#define ANSWER_MS       60000L

/* -------- headers -------- */

void header_add(struct header **list, const char *name, size_t name_len, const char *value,
                size_t len)
{
  struct header *header = tool_alloc(1, sizeof *header);
  header->name = tool_copy(name, name_len);
  header->value = tool_copy(value, len);
  while (*list != NULL)
    list = &(*list)->next;
  *list = header;
}

const char *header_find(const struct header *list, const char *name)
{
  for (; list != NULL; list = list->next)
    if (strcasecmp(list->name, name) == 0)
      return list->value;
  return NULL;
}

void headers_free(struct header *list)
{
  while (list != NULL) {
    struct header *next = list->next;
    free(list->name);
    free(list->value);
    free(list);
    list = next;
  }
}

/* Whether a list of names, parted by commas, has this one. */
static bool list_names(const char *list, const char *name)
{
  size_t len = strlen(name);
  while (list != NULL && *list != '\0') {
    list += strspn(list, " ,\t");
    size_t word = strcspn(list, " ,\t");
    if (word == len && strncasecmp(list, name, len) == 0)
      return true;
    list += word;
  }
  return false;
}

/* Those of one connection alone are not passed on (RFC 9110, 7.6.1). The length of a body, and the
 * name of the host, are those of the other side. Answers are wanted without compression, so that
 * they can be recorded. */
static bool header_stays(const struct header *all, const char *name)
{
  static const char *const staying[] = {"Connection", "Keep-Alive",     "Proxy-Connection",
                                        "TE",         "Trailer",        "Transfer-Encoding",
                                        "Upgrade",    "Content-Length", "Host",
                                        "Expect",     "Accept-Encoding"};
  for (size_t i = 0; i < sizeof staying / sizeof staying[0]; i++)
    if (strcasecmp(staying[i], name) == 0)
      return true;
  return list_names(header_find(all, "Connection"), name);
}

/* -------- the other side -------- */

static void sent_add(struct exchange *exchange, const char *name, const char *value)
{
  struct buffer line = {0};
  buffer_print(&line, "%s%s%s", name, value != NULL && *value == '\0' ? ";" : ":",
               value != NULL ? value : "");
  struct curl_slist *longer = curl_slist_append(exchange->sent, line.at);
  buffer_free(&line);
  if (longer == NULL)
    tool_no_memory();
  exchange->sent = longer;
}

/* What libcurl would add by itself is taken out. */
static void sent_fill(struct exchange *exchange)
{
  static const char *const usual[] = {"Accept", "Content-Type", "User-Agent", "Expect"};
  for (const struct header *header = exchange->headers; header != NULL; header = header->next)
    if (!header_stays(exchange->headers, header->name))
      sent_add(exchange, header->name, header->value);
  for (size_t i = 0; i < sizeof usual / sizeof usual[0]; i++)
    if (header_find(exchange->headers, usual[i]) == NULL || strcmp(usual[i], "Expect") == 0)
      sent_add(exchange, usual[i], NULL);
}

static size_t answer_body(char *bytes, size_t size, size_t count, void *user)
{
  struct exchange *exchange = user;
  size_t len = size * count;
  exchange->long_answer = len > BODY_MAX - exchange->answer.len;
  if (exchange->long_answer)
    return 0;
  buffer_add(&exchange->answer, bytes, len);
  return len;
}

static size_t trimmed(const char *text, size_t len)
{
  while (len > 0 && strchr(" \t\r\n", text[len - 1]) != NULL)
    len--;
  return len;
}

/* A status line begins the headers anew: those before were of 100 Continue. */
static size_t answer_header(char *bytes, size_t size, size_t count, void *user)
{
  struct exchange *exchange = user;
  size_t len = size * count;
  const char *colon = memchr(bytes, ':', len);
  if (exchange->first_us == 0)
    exchange->first_us = record_clock();
  if (len > 5 && memcmp(bytes, "HTTP/", 5) == 0) {
    headers_free(exchange->answer_headers);
    exchange->answer_headers = NULL;
  } else if (colon != NULL && colon > bytes) {
    const char *value = colon + 1;
    while (value < bytes + len && (*value == ' ' || *value == '\t'))
      value++;
    header_add(&exchange->answer_headers, bytes, (size_t)(colon - bytes), value,
               trimmed(value, (size_t)(bytes + len - value)));
  }
  return len;
}

static void forward_options(CURL *curl, struct exchange *exchange, const char *url)
{
  post_method(curl, exchange->method, &exchange->body);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, exchange->sent);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, ANSWER_MS);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, answer_body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, exchange);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, answer_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, exchange);
  curl_easy_setopt(curl, CURLOPT_PRIVATE, exchange);
  post_reach(curl, url);
}

/* Sends the request on, and lets its connection wait. */
static void forward(struct exchange *exchange)
{
  struct buffer url = {0};
  buffer_print(&url, "%s%s", exchange->recorder->to, exchange->target);
  exchange->curl = curl_easy_init();
  if (exchange->curl == NULL)
    tool_no_memory();
  sent_fill(exchange);
  forward_options(exchange->curl, exchange, url.at);
  buffer_free(&url);
  exchange->waits = true;
  MHD_suspend_connection(exchange->connection);
  if (curl_multi_add_handle(exchange->recorder->multi, exchange->curl) != CURLM_OK)
    tool_no_memory();
}

/* -------- the answer -------- */

/* An answer of the proxy's own. */
static void answer_own(struct exchange *exchange, long status, const char *fault)
{
  exchange->own = true;
  exchange->done = true;
  exchange->status = status;
  exchange->fault = fault;
  exchange->answer.len = 0;
  headers_free(exchange->answer_headers);
  exchange->answer_headers = NULL;
  header_add(&exchange->answer_headers, "Content-Type", strlen("Content-Type"), "application/json",
             strlen("application/json"));
  buffer_print(&exchange->answer,
               "{\"success\":false,\"error\":{\"code\":\"PROXY\",\"message\":\"%s\"}}", fault);
}

static void answer_taken(struct exchange *exchange, CURLcode code)
{
  exchange->end_us = record_clock();
  exchange->first_us = exchange->first_us != 0 ? exchange->first_us : exchange->end_us;
  exchange->done = true;
  if (code == CURLE_OK)
    curl_easy_getinfo(exchange->curl, CURLINFO_RESPONSE_CODE, &exchange->status);
  else if (code == CURLE_OPERATION_TIMEDOUT)
    answer_own(exchange, 504, "the endpoint did not answer in time");
  else if (exchange->long_answer)
    answer_own(exchange, 502, "the answer of the endpoint is too long");
  else if (code == CURLE_COULDNT_CONNECT || code == CURLE_COULDNT_RESOLVE_HOST)
    answer_own(exchange, 502, "the endpoint cannot be reached");
  else
    answer_own(exchange, 502, "the endpoint gave no whole answer");
}

/* The connection goes on, and its request is asked for its answer. */
static void exchange_resume(struct exchange *exchange)
{
  curl_multi_remove_handle(exchange->recorder->multi, exchange->curl);
  exchange->waits = false;
  MHD_resume_connection(exchange->connection);
}

void proxy_take(struct recorder *recorder)
{
  int left = 0;
  for (CURLMsg *message; (message = curl_multi_info_read(recorder->multi, &left)) != NULL;) {
    struct exchange *exchange = NULL;
    if (message->msg != CURLMSG_DONE)
      continue;
    CURLcode code = message->data.result;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&exchange);
    answer_taken(exchange, code);
    exchange_resume(exchange);
  }
}

static enum MHD_Result answer_queue(struct exchange *exchange)
{
  struct MHD_Response *response = MHD_create_response_from_buffer(
      exchange->answer.len, exchange->answer.at != NULL ? exchange->answer.at : "",
      MHD_RESPMEM_PERSISTENT); /* the exchange outlives it */
  if (response == NULL)
    tool_no_memory();
  const struct header *all = exchange->answer_headers;
  for (const struct header *header = all; header != NULL; header = header->next)
    if (!header_stays(all, header->name))
      MHD_add_response_header(response, header->name, header->value);
  enum MHD_Result result =
      MHD_queue_response(exchange->connection, (unsigned int)exchange->status, response);
  MHD_destroy_response(response);
  return result;
}

/* -------- the request -------- */

static void signature_check(struct exchange *exchange)
{
  const struct recorder *recorder = exchange->recorder;
  const char *value = NULL;
  int count = 0;
  for (const struct header *at = exchange->headers; at != NULL; at = at->next)
    if (strcasecmp(at->name, CLX_SIGNATURE_HEADER) == 0) {
      value = at->value;
      count++;
    }
  if (count != 1)
    exchange->how = count == 0 ? SIGNED_MISSING : SIGNED_TWICE;
  else if (recorder->keys == NULL)
    exchange->how = SIGNED_UNCHECKED;
  else
    exchange->how = clx_verify(recorder->keys, value, strlen(value), exchange->body.at,
                               exchange->body.len, NULL) == CLX_OK
                        ? SIGNED_GENUINE
                        : SIGNED_WRONG;
}

static enum MHD_Result request_header(void *user, enum MHD_ValueKind kind, const char *name,
                                      const char *value)
{
  struct exchange *exchange = user;
  (void)kind;
  value = value != NULL ? value : "";
  header_add(&exchange->headers, name, strlen(name), value, strlen(value));
  return MHD_YES;
}

static void request_begin(struct exchange *exchange, struct MHD_Connection *connection,
                          const char *method)
{
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  exchange->began = true;
  exchange->connection = connection;
  exchange->method = tool_copy(method, strlen(method));
  exchange->at_ms = (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
  exchange->start_us = record_clock();
  exchange->number = ++exchange->recorder->last_number;
  exchange->next = exchange->recorder->first;
  exchange->recorder->first = exchange;
  MHD_get_connection_values(connection, MHD_HEADER_KIND, request_header, exchange);
  buffer_text(&exchange->body, "");
}

static enum MHD_Result request_end(struct exchange *exchange)
{
  if (!exchange->done && !exchange->waits && exchange->curl == NULL) {
    signature_check(exchange);
    exchange->start_us = record_clock(); /* what a slow client took is not the endpoint's */
    if (exchange->body.len > BODY_MAX)
      answer_own(exchange, 413, "the body is too long");
    else if (exchange->target[0] != '/')
      answer_own(exchange, 400, "no path");
    else
      forward(exchange);
  }
  return exchange->done ? answer_queue(exchange) : MHD_YES;
}

static enum MHD_Result request_take(void *user, struct MHD_Connection *connection, const char *url,
                                    const char *method, const char *version, const char *bytes,
                                    size_t *len, void **request)
{
  struct exchange *exchange = *request;
  (void)user;
  (void)url;
  (void)version;
  if (!exchange->began) {
    request_begin(exchange, connection, method);
    return MHD_YES;
  }
  if (*len == 0)
    return request_end(exchange);
  if (exchange->body.len <= BODY_MAX)
    buffer_add(&exchange->body, bytes, *len);
  *len = 0;
  return MHD_YES;
}

/* The target as it was sent, before anything in it is decoded: the exchange begins here. */
static void *request_target(void *user, const char *target, struct MHD_Connection *connection)
{
  struct exchange *exchange = tool_alloc(1, sizeof *exchange);
  (void)connection;
  exchange->recorder = user;
  exchange->target = tool_copy(target, strlen(target));
  return exchange;
}

/* -------- the end of an exchange -------- */

static void exchange_json(const struct exchange *exchange, const struct buffer *target)
{
  cJSON *object = cJSON_CreateObject();
  cJSON_AddNumberToObject(object, "number", (double)exchange->number);
  json_string(object, "method", exchange->method);
  json_string(object, "target", target->at);
  json_string(object, "signature", signed_names[exchange->how]);
  cJSON_AddNumberToObject(object, "status", (double)exchange->status);
  json_string(object, "fault", exchange->fault);
  cJSON_AddNumberToObject(object, "ms", (double)(exchange->end_us - exchange->start_us) / 1000.0);
  json_print(object);
}

static void exchange_say(const struct exchange *exchange)
{
  struct buffer target = {0};
  mask_target(&exchange->recorder->mask, exchange->target, &target);
  if (exchange->recorder->json) {
    exchange_json(exchange, &target);
    buffer_free(&target);
    return;
  }
  printf("%06llu %s ", (unsigned long long)exchange->number, exchange->method);
  tool_print_text(target.at);
  printf(" %s %ld%s %.1f ms\n", signed_names[exchange->how], exchange->status,
         exchange->own ? " of the proxy" : "",
         (double)(exchange->end_us - exchange->start_us) / 1000.0);
  fflush(stdout);
  buffer_free(&target);
}

static void exchange_record(struct exchange *exchange)
{
  struct recorder *recorder = exchange->recorder;
  if (!exchange->done)
    answer_own(exchange, 499, "the client went away");
  if (exchange->end_us == 0)
    exchange->end_us = exchange->first_us = record_clock();
  bool good = recording_write(recorder, exchange);
  recorder->written += good ? 1 : 0;
  recorder->lost += good ? 0 : 1;
  if (!recorder->quiet)
    exchange_say(exchange);
}

static void exchange_free(struct exchange *exchange)
{
  struct exchange **at = &exchange->recorder->first;
  while (*at != NULL && *at != exchange)
    at = &(*at)->next;
  if (*at != NULL)
    *at = exchange->next;
  curl_easy_cleanup(exchange->curl);
  curl_slist_free_all(exchange->sent);
  headers_free(exchange->headers);
  headers_free(exchange->answer_headers);
  buffer_free(&exchange->body);
  buffer_free(&exchange->answer);
  free(exchange->method);
  free(exchange->target);
  free(exchange);
}

/* After the answer has left, so that nobody waits for the disk. */
static void request_done(void *user, struct MHD_Connection *connection, void **request,
                         enum MHD_RequestTerminationCode code)
{
  struct exchange *exchange = *request;
  (void)user;
  (void)connection;
  (void)code;
  if (exchange == NULL)
    return;
  if (exchange->began)
    exchange_record(exchange);
  exchange_free(exchange);
  *request = NULL;
}

/* -------- the server -------- */

bool proxy_start(struct recorder *recorder)
{
  struct sockaddr_in address = {0};
  address.sin_family = AF_INET;
  address.sin_port = htons((uint16_t)recorder->port);
  inet_pton(AF_INET, recorder->address, &address.sin_addr);
  recorder->multi = curl_multi_init();
  if (recorder->multi == NULL)
    tool_no_memory();
  recorder->daemon = MHD_start_daemon(
      MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_SUPPRESS_DATE_NO_CLOCK,
      (uint16_t)recorder->port, NULL, NULL, request_take, recorder, MHD_OPTION_SOCK_ADDR, &address,
      MHD_OPTION_CONNECTION_TIMEOUT, SILENCE_SECONDS, MHD_OPTION_NOTIFY_COMPLETED, request_done,
      recorder, MHD_OPTION_URI_LOG_CALLBACK, request_target, recorder, MHD_OPTION_END);
  if (recorder->daemon == NULL)
    tool_error("cannot listen on %s, port %llu", recorder->address,
               (unsigned long long)recorder->port);
  return recorder->daemon != NULL;
}

void proxy_stop(struct recorder *recorder)
{
  for (struct exchange *at = recorder->first; at != NULL; at = at->next)
    if (at->waits) {
      answer_taken(at, CURLE_ABORTED_BY_CALLBACK);
      exchange_resume(at);
    }
  if (recorder->daemon != NULL) {
    MHD_run(recorder->daemon);
    MHD_stop_daemon(recorder->daemon);
  }
  curl_multi_cleanup(recorder->multi);
}
