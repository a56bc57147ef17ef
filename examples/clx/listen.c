/* clx listen: plays the side of Commerce Layer that a gateway calls back about a pending payment.
 *
 * One thread: libmicrohttpd is run step by step, so nothing here is locked. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>

#include "json.h"
#include "rules.h"

#define OPTION_PORT      'p'
#define OPTION_PORT_FILE 'P'
#define OPTION_COUNT     'N'
#define OPTION_TIMEOUT   'W'
#define OPTION_FAIL      'x'

/* A call back is below 1 KB; this is room for long messages. */
#define CALL_BACK_MAX 65536

/* How long a step waits, and how long a peer may be silent. */
#define STEP_MS         200
#define SILENCE_SECONDS 10u

static const struct option listen_options[] = {
    {"--port", "N", OPTION_PORT, "port on 127.0.0.1 (default 0: a free one)"},
    {"--port-file", "FILE", OPTION_PORT_FILE, "write the port to a file when it listens"},
    {"--count", "N", OPTION_COUNT, "end after N good call backs, or at the first bad one"},
    {"--timeout", "S", OPTION_TIMEOUT, "give up after so many seconds, with exit status 1"},
    {"--fail", "N", OPTION_FAIL, "answer the first N with 503, to see them come again"},
    JSON_OPTION,
    {NULL, NULL, 0, NULL},
};

struct listen {
  struct secrets secrets;
  clx_keys *keys;
  const char *port_file;
  uint64_t port;
  uint64_t count;   /* 0: no end */
  uint64_t timeout; /* seconds, 0: none */
  uint64_t fail;
  uint64_t good;
  uint64_t bad;
  bool json;
  bool over; /* the answer that ends it was sent */
};

/* One request under way. */
struct call_back {
  struct buffer body;
  bool last;
};

/* -------- the verdict -------- */

/* What is said to the peer, and printed. */
struct verdict {
  unsigned int http;
  const char *code;
  bool on_purpose;   /* failed, as --fail wants */
  bool success;      /* what the call back says, when nothing is wrong with it */
  struct buffer why; /* a line for each fault, empty when all is well */
  struct buffer id;  /* action_id and message of the call back */
  struct buffer message;
};

static enum MHD_Result listen_count_header(void *user, enum MHD_ValueKind kind, const char *name,
                                           const char *value)
{
  uint32_t *count = user;
  (void)kind;
  (void)value;
  *count += strcasecmp(name, CLX_SIGNATURE_HEADER) == 0 ? 1 : 0;
  return MHD_YES;
}

/* Two signatures would leave open which one counts. */
static void listen_signature(const struct listen *listen, struct MHD_Connection *connection,
                             const struct buffer *body, struct verdict *verdict)
{
  uint32_t count = 0;
  const char *value =
      MHD_lookup_connection_value(connection, MHD_HEADER_KIND, CLX_SIGNATURE_HEADER);
  MHD_get_connection_values(connection, MHD_HEADER_KIND, listen_count_header, &count);
  verdict->http = 401;
  verdict->code = "SIGNATURE";
  if (value == NULL) {
    buffer_text(&verdict->why, "no " CLX_SIGNATURE_HEADER "\n");
  } else if (count > 1) {
    buffer_text(&verdict->why, "more than one " CLX_SIGNATURE_HEADER "\n");
  } else {
    int status = clx_verify(listen->keys, value, strlen(value), body->at, body->len, NULL);
    const char *why = status != CLX_OK ? verify_why(&listen->secrets, value, body) : NULL;
    if (status != CLX_OK)
      buffer_print(&verdict->why, "%s\n", clx_status_message(status));
    if (why != NULL)
      buffer_print(&verdict->why, "%s\n", why);
  }
}

static const char *listen_text(const cJSON *item)
{
  return cJSON_IsString(item) ? item->valuestring : NULL;
}

static void listen_words(const struct check *check, struct verdict *verdict)
{
  const char *message = listen_text(member(check->data, "message"));
  if (message == NULL)
    message = listen_text(member(member(check->data, "error"), "message"));
  verdict->success = cJSON_IsTrue(member(check->root, "success"));
  buffer_text(&verdict->id, listen_text(member(check->data, "action_id")));
  if (message != NULL)
    buffer_text(&verdict->message, message);
}

static void listen_body(struct MHD_Connection *connection, const struct buffer *body,
                        struct verdict *verdict)
{
  const char *type = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Content-Type");
  cJSON *root = cJSON_ParseWithLength(body->at, body->len);
  struct check check;
  check_start(&check, body, root, &verdict->why);
  verdict->http = 422;
  verdict->code = "BODY";
  if (type == NULL || strncasecmp(type, "application/json", strlen("application/json")) != 0)
    fault(&check, RULE_USE, "Content-Type is not application/json");
  check_call_back(&check);
  if (check.count == 0)
    listen_words(&check, verdict);
  cJSON_Delete(root);
}

static void listen_judge(struct listen *listen, struct MHD_Connection *connection,
                         const char *method, const struct buffer *body, struct verdict *verdict)
{
  if (strcmp(method, "POST") != 0) {
    verdict->http = 405;
    verdict->code = "METHOD";
    buffer_print(&verdict->why, "%.20s in place of POST\n", method);
    return;
  }
  if (body->len > CALL_BACK_MAX) {
    verdict->http = 413;
    verdict->code = "TOO_LARGE";
    buffer_print(&verdict->why, "more than %d bytes\n", CALL_BACK_MAX);
    return;
  }
  listen_signature(listen, connection, body, verdict);
  if (verdict->why.len == 0)
    listen_body(connection, body, verdict);
  if (verdict->why.len == 0)
    verdict->http = 200;
}

/* -------- the answer -------- */

static void listen_print_why(const struct buffer *why)
{
  const char *between = " ";
  for (const char *at = why->at; *at != '\0';) {
    size_t len = strcspn(at, "\n");
    printf("%s", between);
    tool_print_short(at, len, SIZE_MAX);
    between = "; ";
    at += len + (at[len] == '\n' ? 1 : 0);
  }
}

/* One line for each call back, whatever is in it. */
static void listen_print(const struct verdict *verdict)
{
  if (verdict->on_purpose) {
    printf("failed on purpose, with 503");
  } else if (verdict->why.len > 0) {
    printf("bad");
    listen_print_why(&verdict->why);
  } else {
    printf("ok ");
    tool_print_text(verdict->id.at);
    printf(" %s%s", verdict->success ? "success" : "failure", verdict->message.at ? " " : "");
    tool_print_text(verdict->message.at != NULL ? verdict->message.at : "");
  }
  printf("\n");
  fflush(stdout);
}

static void listen_json(const struct verdict *verdict)
{
  bool good = !verdict->on_purpose && verdict->why.len == 0;
  cJSON *object = cJSON_CreateObject();
  json_string(object, "verdict", verdict->on_purpose ? "failed" : good ? "ok" : "bad");
  cJSON_AddNumberToObject(object, "http", verdict->http);
  if (good) {
    json_string(object, "action_id", verdict->id.at);
    cJSON_AddBoolToObject(object, "success", verdict->success);
    json_string(object, "message", verdict->message.at);
  }
  json_lines(object, "faults", &verdict->why);
  json_print(object);
}

static void listen_say(const struct listen *listen, const struct verdict *verdict)
{
  if (listen->json)
    listen_json(verdict);
  else
    listen_print(verdict);
}

static enum MHD_Result listen_answer(struct MHD_Connection *connection, unsigned int http,
                                     const char *code)
{
  struct buffer text = {0};
  if (http == 200)
    buffer_text(&text, "{\"success\":true}");
  else
    buffer_print(&text, "{\"success\":false,\"error\":{\"code\":\"%s\",\"message\":\"not taken\"}}",
                 code);
  struct MHD_Response *response =
      MHD_create_response_from_buffer(text.len, text.at, MHD_RESPMEM_MUST_COPY);
  buffer_free(&text);
  if (response == NULL)
    tool_no_memory();
  MHD_add_response_header(response, "Content-Type", "application/json");
  if (http == 405)
    MHD_add_response_header(response, "Allow", "POST");
  enum MHD_Result result = MHD_queue_response(connection, http, response);
  MHD_destroy_response(response);
  return result;
}

/* Counts a call back; whether it is the last. */
static bool listen_count(struct listen *listen, struct verdict *verdict)
{
  bool good = verdict->why.len == 0;
  if (verdict->on_purpose) {
    listen->fail--;
    return false;
  }
  listen->good += good ? 1 : 0;
  listen->bad += good ? 0 : 1;
  return listen->count > 0 && (!good || listen->good == listen->count);
}

static enum MHD_Result listen_end(struct listen *listen, struct MHD_Connection *connection,
                                  const char *method, struct call_back *call_back)
{
  struct verdict verdict = {.http = 503, .code = "ON_PURPOSE", .on_purpose = listen->fail > 0};
  if (!verdict.on_purpose)
    listen_judge(listen, connection, method, &call_back->body, &verdict);
  listen_say(listen, &verdict);
  call_back->last = listen_count(listen, &verdict);
  enum MHD_Result result = listen_answer(connection, verdict.http, verdict.code);
  buffer_free(&verdict.why);
  buffer_free(&verdict.id);
  buffer_free(&verdict.message);
  return result;
}

static enum MHD_Result listen_request(void *user, struct MHD_Connection *connection,
                                      const char *url, const char *method, const char *version,
                                      const char *bytes, size_t *len, void **request)
{
  struct call_back *call_back = *request;
  (void)url;
  (void)version;
  if (call_back == NULL) {
    *request = call_back = tool_alloc(1, sizeof *call_back);
    buffer_text(&call_back->body, "");
    return MHD_YES;
  }
  if (*len == 0)
    return listen_end(user, connection, method, call_back);
  if (call_back->body.len <= CALL_BACK_MAX)
    buffer_add(&call_back->body, bytes, *len);
  *len = 0;
  return MHD_YES;
}

static void listen_done(void *user, struct MHD_Connection *connection, void **request,
                        enum MHD_RequestTerminationCode code)
{
  struct listen *listen = user;
  struct call_back *call_back = *request;
  (void)connection;
  (void)code;
  if (call_back == NULL)
    return;
  listen->over = listen->over || call_back->last;
  buffer_free(&call_back->body);
  free(call_back);
  *request = NULL;
}

/* -------- the server -------- */

static int64_t listen_now(void)
{
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int listen_loop(struct listen *listen, struct MHD_Daemon *daemon)
{
  int64_t end = listen_now() + (int64_t)listen->timeout * 1000;
  while (!listen->over) {
    int64_t left = listen->timeout > 0 ? end - listen_now() : STEP_MS;
    if (left <= 0) {
      tool_error("%llu good call backs in %llu s", (unsigned long long)listen->good,
                 (unsigned long long)listen->timeout);
      return TOOL_FAILED;
    }
    if (MHD_run_wait(daemon, (int32_t)(left < STEP_MS ? left : STEP_MS)) != MHD_YES)
      tool_die("the server broke");
  }
  return listen->bad == 0 ? TOOL_OK : TOOL_FAILED;
}

static int listen_serve(struct listen *listen)
{
  struct sockaddr_in address = {0};
  address.sin_family = AF_INET;
  address.sin_port = htons((uint16_t)listen->port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  struct MHD_Daemon *daemon = MHD_start_daemon(
      MHD_NO_FLAG, (uint16_t)listen->port, NULL, NULL, listen_request, listen, MHD_OPTION_SOCK_ADDR,
      &address, MHD_OPTION_CONNECTION_TIMEOUT, SILENCE_SECONDS, MHD_OPTION_NOTIFY_COMPLETED,
      listen_done, listen, MHD_OPTION_END);
  const union MHD_DaemonInfo *info =
      daemon != NULL ? MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT) : NULL;
  int status = TOOL_USAGE;
  if (info == NULL)
    tool_error("cannot listen on port %llu", (unsigned long long)listen->port);
  else if (listen->port_file == NULL || tool_port_file(listen->port_file, info->port)) {
    tool_error("listening on http://127.0.0.1:%u/", (unsigned int)info->port);
    status = listen_loop(listen, daemon);
  }
  if (daemon != NULL)
    MHD_stop_daemon(daemon);
  return status;
}

/* -------- the command -------- */

static bool listen_option(struct listen *listen, const struct args *args, int id, const char *value)
{
  switch (id) {
  case OPTION_SECRET:
  case OPTION_SECRET_FILE:
    return secrets_add(&listen->secrets, args, id, value);
  case OPTION_PORT:
    return args_number(args, "--port", value, 0, 65535, &listen->port);
  case OPTION_PORT_FILE:
    listen->port_file = value;
    return true;
  case OPTION_COUNT:
    return args_number(args, "--count", value, 1, UINT32_MAX, &listen->count);
  case OPTION_TIMEOUT:
    return args_number(args, "--timeout", value, 1, 86400, &listen->timeout);
  case OPTION_FAIL:
    return args_number(args, "--fail", value, 0, UINT32_MAX, &listen->fail);
  case OPTION_JSON:
    return listen->json = true;
  case ARGS_WORD:
    args_usage(args, "unexpected \"%s\"", value);
    return false;
  default:
    return false;
  }
}

static int listen_read(struct listen *listen, struct args *args)
{
  const char *value = NULL;
  int id = ARGS_END;
  while ((id = args_next(args, &value)) != ARGS_END)
    if (!listen_option(listen, args, id, value))
      return args_status(id);
  listen->keys = secrets_keys(&listen->secrets, args);
  return listen->keys == NULL ? TOOL_USAGE : listen_serve(listen);
}

static int listen_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct listen listen = {0};
  signal(SIGPIPE, SIG_IGN); /* a peer that leaves must not end the tool */
  int status = listen_read(&listen, &args);
  clx_keys_free(listen.keys);
  secrets_free(&listen.secrets);
  return status;
}

const struct command listen_command = {
    "listen",
    "--secret S [OPTION]...",
    "Takes call backs of a payment gateway as Commerce Layer does, and checks them.",
    "Listens on 127.0.0.1, at any path, and prints a line for each call back: \"ok\", its\n"
    "action_id, \"success\" or \"failure\" and its message; or \"bad\" and what is wrong with it. "
    "A\n"
    "good one is answered with 200, a bad one with 401, 405, 413 or 422. Exit status 1: a bad one\n"
    "came, or not enough in time. Without --count it goes on until it is stopped.",
    {secret_options, listen_options, NULL},
    listen_run,
};
