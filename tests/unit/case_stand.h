/* case_stand.h - one case of tests/ffi/cases.json: its service, its request, its answer. Include
 * cmocka.h before. */
#ifndef CLX_TESTS_CASE_STAND_H
#define CLX_TESTS_CASE_STAND_H

#include "case_file.h"

#define CASE_LINES  16
#define CASE_TOPICS 8

/* -------- sections -------- */

static cJSON *cases;
static const char *case_now; /* the name of the case that runs */

static inline int cases_open(void **state)
{
  (void)state;
  cases = case_file_read("tests/ffi/cases.json");
  return 0;
}

static inline int cases_close(void **state)
{
  (void)state;
  cJSON_Delete(cases);
  return 0;
}

/* After each test: where it failed. */
static inline int case_tell(void **state)
{
  (void)state;
  if (case_now)
    print_message("in the case: %s\n", case_now);
  case_now = NULL;
  return 0;
}

/* Runs each case of a section, and counts them. */
static inline void case_each(const char *section, const char *known, void (*run)(const cJSON *))
{
  const cJSON *one;
  int ran = 0;
  cJSON_ArrayForEach(one, case_need(cases, section))
  {
    case_now = case_text(one, "name");
    case_known(one, known);
    run(one);
    ran++;
  }
  case_now = section;
  assert_int_equal(ran, case_need(case_need(cases, "counts"), section)->valueint);
  case_now = NULL;
}

/* -------- a service for one case -------- */

struct case_line {
  char status[40];
  char detail[CLX_ERROR_WHERE];
};

struct case_stand {
  const cJSON *one;
  int (*handle)(struct case_stand *stand, clx_reply *reply); /* what the handler does */
  clx_keys *keys;
  clx_service *service;
  clx_call *call;
  clx_response response;
  int ran;
  const char *took; /* the topic whose handler ran */
  struct case_line lines[CASE_LINES];
  int line_count;
  const clx_resource *resource; /* as the handler got it */
  struct case_end {
    struct case_stand *stand;
    const char *topic;
  } ends[CASE_TOPICS];
};

static inline void case_log(void *ctx, int level, int status, const char *message,
                            const char *detail, const clx_call *call)
{
  struct case_stand *stand = ctx;
  (void)level;
  (void)message;
  (void)call;
  assert_true(stand->line_count < CASE_LINES);
  struct case_line *line = &stand->lines[stand->line_count++];
  snprintf(line->status, sizeof line->status, "%s", clx_status_name(status));
  snprintf(line->detail, sizeof line->detail, "%s", detail);
}

static inline int case_handle(const clx_resource *resource, clx_reply *reply, void *user)
{
  const struct case_end *end = user;
  end->stand->ran++;
  end->stand->took = end->topic;
  end->stand->resource = resource;
  return end->stand->handle(end->stand, reply);
}

/* The typed handlers, all the same. */
#define RESOURCE_CALLBACK(number, name, ...)
#define CALLBACK(number, name, constant, target, singular, limit_ms, family, includes)             \
  static inline int case_on_##name(const clx_##singular *resource, clx_reply *reply, void *user)   \
  {                                                                                                \
    return case_handle(&resource->self, reply, user);                                              \
  }
#include "schema/callbacks.def"
#undef CALLBACK

/* NULL for a callback that has no typed handlers. */
static inline clx_endpoint *case_add_typed(clx_service *service, const char *callback,
                                           const char *pattern, const char *topic,
                                           struct case_end *end)
{
#define CALLBACK(number, name, ...)                                                                \
  if (strcmp(callback, #name) == 0)                                                                \
    return clx_service_on_##name(service, pattern, case_on_##name, end);
#include "schema/callbacks.def"
#undef CALLBACK
#undef RESOURCE_CALLBACK
  if (strcmp(callback, "webhook") == 0)
    return clx_service_on_webhook(service, pattern, topic, case_handle, end);
  return NULL;
}

static inline bool case_has_typed(const cJSON *one)
{
  return strcmp(case_text(one, "callback"), "generic") != 0;
}

static inline const char *case_pattern(const cJSON *one, char buffer[64])
{
  snprintf(buffer, 64, "/%s", case_text(one, "callback"));
  return case_text_or(one, "pattern", buffer);
}

static inline void case_add(struct case_stand *stand, int index, const char *topic, bool typed)
{
  const cJSON *need;
  char buffer[64];
  const char *callback = case_text(stand->one, "callback");
  const char *pattern = case_pattern(stand->one, buffer);
  assert_true(index < CASE_TOPICS);
  struct case_end *end = &stand->ends[index];
  end->stand = stand;
  end->topic = topic;
  clx_endpoint *endpoint =
      typed ? case_add_typed(stand->service, callback, pattern, topic, end)
            : clx_service_on(stand->service, (uint32_t)case_constant("CLX_CALLBACK_", callback),
                             pattern, topic, end);
  assert_int_equal(clx_endpoint_keys(endpoint, stand->keys), CLX_OK);
  cJSON_ArrayForEach(need, case_get(stand->one, "needs"))
      assert_int_equal(clx_endpoint_needs(endpoint, need->valuestring), CLX_OK);
}

static inline const char *case_secret(const char *name)
{
  return case_text(case_need(cases, "secrets"), name);
}

static inline void case_add_secret(clx_keys *keys, const char *name)
{
  const char *secret = case_secret(name);
  assert_int_equal(clx_keys_add(keys, secret, strlen(secret)), CLX_OK);
}

static inline void case_add_secrets(struct case_stand *stand)
{
  const cJSON *secret;
  stand->keys = clx_keys_new(NULL);
  cJSON_ArrayForEach(secret, case_get(stand->one, "secrets"))
      case_add_secret(stand->keys, secret->valuestring);
  if (clx_keys_count(stand->keys) == 0)
    case_add_secret(stand->keys, "newest");
}

static inline void case_open(struct case_stand *stand, const cJSON *one, bool typed,
                             int (*handle)(struct case_stand *stand, clx_reply *reply))
{
  clx_options options = {.size = sizeof options, .log = case_log, .log_ctx = stand};
  const cJSON *topic;
  int count = 0;
  memset(stand, 0, sizeof *stand);
  stand->one = one;
  stand->handle = handle;
  case_add_secrets(stand);
  stand->service = clx_service_new(&options);
  cJSON_ArrayForEach(topic, case_get(one, "topics"))
      case_add(stand, count++, topic->valuestring, typed);
  if (count == 0)
    case_add(stand, 0, NULL, typed);
  assert_int_equal(clx_service_ready(stand->service, NULL), CLX_OK);
  stand->call = clx_call_new(stand->service, NULL);
  assert_non_null(stand->call);
}

static inline void case_close(struct case_stand *stand)
{
  clx_call_free(stand->call);
  clx_service_free(stand->service);
  clx_keys_free(stand->keys);
}

/* -------- its request -------- */

/* The bytes of a body; free them with test_free. */
static inline struct case_bytes case_body(const cJSON *body)
{
  if (cJSON_IsString(body))
    body = case_need(case_need(cases, "bodies"), body->valuestring);
  return case_bytes_of(body);
}

static inline void case_sign(const char *secret, struct case_bytes body,
                             char signature[CLX_SIGNATURE_LEN + 1])
{
  clx_keys *keys = clx_keys_new(NULL);
  case_add_secret(keys, secret);
  assert_int_equal(clx_sign(keys, body.text, body.len, signature), CLX_OK);
  clx_keys_free(keys);
}

/* The value of the header; NULL for none. */
static inline const char *case_signature(const cJSON *one, struct case_bytes body, char buffer[128])
{
  const cJSON *how = case_get(one, "signature");
  char made[CLX_SIGNATURE_LEN + 1];
  if (!how || case_get(how, "by")) {
    case_sign(how ? case_text(how, "by") : "newest", body, buffer);
    return buffer;
  }
  if (case_get(how, "missing"))
    return NULL;
  if (case_get(how, "text"))
    return case_text(how, "text");
  case_sign(case_text(how, "twice"), body, made);
  snprintf(buffer, 128, "%s, %s", made, made);
  return buffer;
}

/* Feeds the request in pieces of that many bytes, 0: whole. Returns what ended the call. */
static inline int case_send(struct case_stand *stand, const cJSON *one, size_t piece)
{
  char buffer[64];
  char made[128];
  struct case_bytes body = case_body(case_need(one, "body"));
  const char *signature = case_signature(one, body, made);
  const char *method = case_text_or(one, "method", "POST");
  const char *path = case_text_or(one, "path", case_pattern(stand->one, buffer));
  const char *topic = case_text_or(one, "topic", NULL);
  const clx_request whole = {.size = sizeof whole,
                             .method = method,
                             .path = path,
                             .signature = signature,
                             .signature_len = signature ? strlen(signature) : 0,
                             .body = body.text,
                             .body_len = body.len,
                             .topic = topic,
                             .topic_len = topic ? strlen(topic) : 0};
  int status;
  if (piece == 0) {
    status = clx_call_handle(stand->call, &whole, &stand->response);
  } else {
    status = clx_call_begin(stand->call, method, strlen(method), path, strlen(path), signature,
                            whole.signature_len, topic, whole.topic_len, 0, NULL);
    for (size_t at = 0; status == CLX_OK && at < body.len; at += piece)
      status =
          clx_call_body(stand->call, body.text + at, body.len - at < piece ? body.len - at : piece);
    status = clx_call_end(stand->call, &stand->response);
  }
  test_free(body.text);
  return status;
}

/* What a host does with a deferred call: the work of the handler, then the end. */
static inline void case_finish(struct case_stand *stand)
{
  uint64_t ticket = clx_call_ticket(stand->call);
  clx_reply *reply = clx_call_reply(stand->call, ticket);
  int returned = case_handle(clx_call_resource(stand->call), reply, clx_call_user(stand->call));
  if (returned != CLX_OK)
    clx_reply_fail(reply);
  assert_int_equal(clx_call_finish(stand->call, ticket, &stand->response), CLX_OK);
}

static inline void case_serve(struct case_stand *stand, const cJSON *one, size_t piece)
{
  int status = case_send(stand, one, piece);
  if (status == CLX_LATER)
    case_finish(stand);
  else
    assert_int_equal(status, CLX_OK);
}

/* -------- its answer -------- */

static inline void case_check(const cJSON *expected, const clx_response *response)
{
  const char *answer = case_text(expected, "answer");
  char got[2048];
  snprintf(got, sizeof got, "%.*s", (int)response->len, response->body);
  assert_string_equal(got, answer);
  assert_int_equal(response->len, strlen(answer));
  assert_int_equal(response->http, case_need(expected, "http")->valueint);
  assert_string_equal(clx_status_name(response->status), case_text(expected, "status"));
}

#endif
