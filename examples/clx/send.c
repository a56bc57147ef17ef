/* clx send: plays Commerce Layer. Makes a request, signs it, posts it, and judges the answer. */
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

#include "json.h"
#include "sample.h"
#include "send.h"

#define OPTION_BODY         'B'
#define OPTION_SIGNATURE_OF 'S'
#define OPTION_FORGE        'F'
#define OPTION_UNSIGNED     'U'
#define OPTION_TRUNCATE     'T'
#define OPTION_CUT          'C'
#define OPTION_EXPECT       'X'
#define OPTION_TIMEOUT      'W'
#define OPTION_QUIET        'Q'

static const struct option send_options[] = {
    {"--body", "FILE", OPTION_BODY, "send this body, - for standard input, not a sample"},
    {"--signature-of", "S", OPTION_SIGNATURE_OF, "sign with this secret instead"},
    {"--forge", NULL, OPTION_FORGE, "sign with a wrong secret; 401 is expected"},
    {"--unsigned", NULL, OPTION_UNSIGNED, "send no signature; 401 is expected"},
    {"--truncate", "N", OPTION_TRUNCATE, "sign and send the first N bytes only; 400 is expected"},
    {"--cut", "N", OPTION_CUT, "sign the whole body, send its first N bytes; 401 is expected"},
    {"--expect", "STATUS", OPTION_EXPECT, "HTTP status that counts as right"},
    {"--timeout", "MS", OPTION_TIMEOUT, "how long to wait for the answer (default 10000)"},
    {"--quiet", NULL, OPTION_QUIET, "print nothing but violations"},
    JSON_OPTION,
    {NULL, NULL, 0, NULL},
};

/* All that the command line says. */
struct send {
  struct sample_options sample;
  struct secrets secrets;
  const char *kind;
  const char *url;
  const char *body_path;
  const char *signature_of;
  uint64_t truncate; /* UINT64_MAX: not at all */
  uint64_t cut;
  uint64_t expect; /* 0: any */
  uint64_t timeout;
  bool forge;
  bool no_signature;
  bool quiet;
  bool json;
};

/* -------- reading the command line -------- */

static bool send_word(struct send *send, const struct args *args, const char *word)
{
  return args_only_word(args, word, send->kind == NULL ? &send->kind : &send->url);
}

static bool send_switch(struct send *send, int id, const char *value)
{
  switch (id) {
  case OPTION_BODY:
    send->body_path = value;
    return true;
  case OPTION_SIGNATURE_OF:
    send->signature_of = value;
    return true;
  case OPTION_FORGE:
    return send->forge = true;
  case OPTION_UNSIGNED:
    return send->no_signature = true;
  case OPTION_QUIET:
    return send->quiet = true;
  case OPTION_JSON:
    return send->json = true;
  default:
    return false;
  }
}

static bool send_option(struct send *send, const struct args *args, int id, const char *value)
{
  switch (id) {
  case ARGS_WORD:
    return send_word(send, args, value);
  case OPTION_SECRET:
  case OPTION_SECRET_FILE:
    return secrets_add(&send->secrets, args, id, value);
  case OPTION_TRUNCATE:
    return args_number(args, "--truncate", value, 0, UINT32_MAX, &send->truncate);
  case OPTION_CUT:
    return args_number(args, "--cut", value, 0, UINT32_MAX, &send->cut);
  case OPTION_EXPECT:
    return args_number(args, "--expect", value, 100, 599, &send->expect);
  case OPTION_TIMEOUT:
    return args_number(args, "--timeout", value, 1, 600000, &send->timeout);
  default:
    return send_switch(send, id, value) || sample_option(&send->sample, args, id, value);
  }
}

/* Reads all options; returns TOOL_OK to go on, or -1 after --help. */
static int send_read(struct send *send, struct args *args)
{
  const char *value = NULL;
  int id = ARGS_END;
  sample_defaults(&send->sample);
  send->truncate = UINT64_MAX;
  send->cut = UINT64_MAX;
  send->timeout = 10000;
  while ((id = args_next(args, &value)) != ARGS_END) {
    if (id == ARGS_HELP)
      return -1;
    if (id == ARGS_ERROR || !send_option(send, args, id, value))
      return TOOL_USAGE;
  }
  if (send->url == NULL)
    return args_usage(args, "a kind of request and a URL are needed");
  if (send->body_path != NULL && send->sample.set_count > 0)
    return args_usage(args, "--set changes a sample, not the body of --body");
  send->sample.callback = tool_callback(args, send->kind);
  if (send->sample.callback == 0 || !sample_check(&send->sample, args))
    return TOOL_USAGE;
  return TOOL_OK;
}

/* -------- the request -------- */

/* Signs as asked for; the secret of --forge has the shape of a real one. */
static int send_sign(struct send *send, const struct args *args, const char *body, size_t len,
                     char signature[CLX_SIGNATURE_LEN + 1])
{
  struct secrets other = {0};
  const char *secret = send->forge ? WRONG_SECRET : send->signature_of;
  if (secret != NULL)
    buffer_text(&other.at[other.count++], secret);
  clx_keys *keys = secrets_keys(secret != NULL ? &other : &send->secrets, args);
  int status = keys == NULL ? CLX_NO_KEYS : clx_sign(keys, body, len, signature);
  if (keys != NULL && status != CLX_OK)
    tool_error("%s", clx_status_message(status));
  clx_keys_free(keys);
  secrets_free(&other);
  return status == CLX_OK ? TOOL_OK : TOOL_USAGE;
}

static size_t send_least(uint64_t most, size_t len)
{
  return most < len ? (size_t)most : len;
}

/* How the request was signed, in words. */
static const char *send_how(const struct send *send)
{
  if (send->no_signature)
    return "not signed";
  if (send->forge)
    return "signed with a wrong secret";
  if (send->signature_of != NULL)
    return "signed with another secret";
  return send->cut < UINT64_MAX ? "signed before it was cut" : "signed";
}

static void send_print_request(const struct send *send, const char *body, size_t len)
{
  const char *topic = send->sample.topic;
  printf("POST %s\n  %s%s%s, %zu bytes, %s\n  ", send->url, send->kind, topic != NULL ? " " : "",
         topic != NULL ? topic : "", len, send_how(send));
  tool_print_short(body, len, 100);
  printf("\n");
}

static void send_print_answer(const struct answer *answer)
{
  printf("HTTP %ld in %.1f ms, %zu bytes, ", answer->http, answer->ms, answer->body.len);
  tool_print_text(answer->content_type);
  printf("\n  ");
  tool_print_short(answer->body.at, answer->body.len, 4000);
  printf("\n");
}

/* -------- the verdict -------- */

/* The question whose answer is judged: a spoilt request must be refused. */
static struct question send_question(const struct send *send, const struct buffer *body)
{
  struct question question = {send->sample.callback, body, (long)send->expect, false, 0};
  bool unsigned_or_cut = send->forge || send->no_signature || send->cut < body->len;
  question.spoilt = unsigned_or_cut || send->truncate < body->len;
  if (question.spoilt && question.expected == 0)
    question.expected = unsigned_or_cut ? 401 : 400;
  return question;
}

static const char *send_verdict(enum judgement verdict)
{
  static const char *const texts[] = {
      [JUDGED_GOOD] = "conforms",
      [JUDGED_BAD] = "does not conform",
      [JUDGED_EXPECTED] = "as expected",
      [JUDGED_BY_NOTHING] = "not judged: there are no rules for this kind",
  };
  return texts[verdict];
}

static void send_print_verdict(enum judgement verdict, const struct answer *answer)
{
  if (verdict == JUDGED_EXPECTED)
    printf("HTTP %ld, %s\n", answer->http, send_verdict(verdict));
  else
    printf("%s\n", send_verdict(verdict));
}

static void send_print_faults(const struct buffer *faults)
{
  for (const char *line = faults->at; line != NULL && *line != '\0';) {
    size_t len = strcspn(line, "\n");
    tool_error("violation: %.*s", (int)len, line);
    line += len + (line[len] == '\n' ? 1 : 0);
  }
}

/* -------- as JSON -------- */

static void send_json_request(cJSON *object, const struct send *send, size_t len)
{
  cJSON *request = cJSON_AddObjectToObject(object, "request");
  json_string(request, "url", send->url);
  json_string(request, "kind", send->kind);
  json_string(request, "topic", send->sample.topic);
  cJSON_AddNumberToObject(request, "bytes", (double)len);
  json_string(request, "signed", send_how(send));
}

static void send_json_answer(cJSON *object, const struct answer *answer)
{
  cJSON *to = cJSON_AddObjectToObject(object, "answer");
  cJSON_AddNumberToObject(to, "http", (double)answer->http);
  cJSON_AddNumberToObject(to, "ms", answer->ms);
  json_string(to, "content_type", answer->content_type);
  json_text(to, "body", answer->body.at, answer->body.len);
}

/* What was sent and what came; without an answer `verdict` counts for nothing. */
static void send_json(const struct send *send, size_t len, const struct answer *answer,
                      const struct buffer *faults, enum judgement verdict)
{
  cJSON *object = cJSON_CreateObject();
  send_json_request(object, send, len);
  if (answer != NULL)
    send_json_answer(object, answer);
  else
    cJSON_AddNullToObject(object, "answer");
  json_lines(object, "violations", faults);
  json_string(object, "verdict", answer != NULL ? send_verdict(verdict) : "no answer");
  json_print(object);
}

/* -------- what is said of the answer -------- */

static int send_judge(const struct send *send, const struct answer *answer,
                      const struct buffer *body, size_t len)
{
  struct buffer faults = {0};
  struct question question = send_question(send, body);
  enum judgement verdict = rules_check(&question, answer, &faults);
  if (send->json)
    send_json(send, len, answer, &faults, verdict);
  else
    send_print_faults(&faults);
  if (!send->quiet && !send->json)
    send_print_verdict(verdict, answer);
  buffer_free(&faults);
  return verdict == JUDGED_BAD ? TOOL_FAILED : TOOL_OK;
}

static int send_no_answer(const struct send *send, size_t len)
{
  const struct buffer none = {0};
  if (send->json)
    send_json(send, len, NULL, &none, JUDGED_BAD);
  return TOOL_FAILED;
}

static int send_post(struct send *send, const struct args *args, const struct buffer *body)
{
  char signature[CLX_SIGNATURE_LEN + 1] = "";
  struct answer answer = {0};
  size_t to_sign = send_least(send->truncate, body->len);
  size_t to_send = send_least(send->cut, to_sign);
  if (!send->no_signature && send_sign(send, args, body->at, to_sign, signature) != TOOL_OK)
    return TOOL_USAGE;
  if (!send->quiet && !send->json)
    send_print_request(send, body->at, to_send);
  struct post post = {send->url,
                      send->no_signature ? NULL : signature,
                      send->sample.topic,
                      body->at,
                      to_send,
                      (uint32_t)send->timeout};
  bool came = post_body(&post, &answer);
  if (came && !send->quiet && !send->json)
    send_print_answer(&answer);
  int status = came ? send_judge(send, &answer, body, to_send) : send_no_answer(send, to_send);
  buffer_free(&answer.body);
  return status;
}

static int send_all(struct send *send, const struct args *args)
{
  struct buffer body = {0};
  int status = TOOL_USAGE;
  if (send->body_path == NULL)
    sample_make(&send->sample, &body);
  if (send->body_path == NULL || tool_read(send->body_path, &body))
    status = send_post(send, args, &body);
  buffer_free(&body);
  return status;
}

static int send_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct send *send = calloc(1, sizeof *send);
  if (send == NULL || curl_global_init(CURL_GLOBAL_DEFAULT) != 0)
    tool_no_memory();
  int status = send_read(send, &args);
  if (status == TOOL_OK)
    status = send_all(send, &args);
  secrets_free(&send->secrets);
  free(send);
  curl_global_cleanup();
  return status < 0 ? TOOL_OK : status;
}

const struct command send_command = {
    "send",
    "KIND URL --secret S [OPTION]...",
    "Sends a signed request as Commerce Layer does and checks the answer.",
    "KIND is the name of a callback, see \"clx --help\". The answer is checked by rules of the\n"
    "tool's own; the exit status is 1 when it breaks one, when it is late, when the endpoint "
    "fails,\n"
    "redirects or refuses the request, or when there is none. The options of \"clx sample\" shape\n"
    "the body.",
    {secret_options, send_options, sample_options},
    send_run,
};
