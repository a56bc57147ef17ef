/* clx replay: sends what was recorded to a new version of an endpoint, and compares the answers. */
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>
#include <signal.h>
#include <sodium.h>

#include "json.h"
#include "replay.h"
#include "send.h"

#define OPTION_RATE     'r'
#define OPTION_PARALLEL 'n'
#define OPTION_IGNORE   'i'
#define OPTION_HTML     'H'
#define OPTION_TIMEOUT  'W'
#define OPTION_QUIET    'q'

#define PARALLEL_MAX 256u
#define ANSWER_MAX   ((size_t)32 << 20)

static const struct option replay_options[] = {
    {"--rate", "R", OPTION_RATE, "requests a second (default: as fast as they are answered)"},
    {"--parallel", "N", OPTION_PARALLEL, "requests at once, 1 to 256 (default 4)"},
    {"--ignore", "FILE", OPTION_IGNORE, "paths that are not compared, one a line"},
    {"--html", "FILE", OPTION_HTML, "write a page for people"},
    {"--timeout", "MS", OPTION_TIMEOUT, "how long to wait for an answer (default 10000)"},
    {"--quiet", NULL, OPTION_QUIET, "no progress"},
    JSON_OPTION,
    {NULL, NULL, 0, NULL},
};

/* -------- reading the command line -------- */

static bool replay_word(struct replay *replay, const struct args *args, const char *word)
{
  if (replay->folder == NULL)
    return args_only_word(args, word, &replay->folder);
  bool http = strncmp(word, "http://", 7) == 0 || strncmp(word, "https://", 8) == 0;
  if (replay->url == NULL &&
      (!http || strpbrk(word, "?#") != NULL || word[strlen(word) - 1] == '/')) {
    args_usage(args, "a URL of http or https is needed, without a slash at its end and no query");
    return false;
  }
  return args_only_word(args, word, &replay->url);
}

static bool replay_option(struct replay *replay, const struct args *args, int id, const char *value)
{
  switch (id) {
  case ARGS_WORD:
    return replay_word(replay, args, value);
  case OPTION_SECRET:
  case OPTION_SECRET_FILE:
    return secrets_add(&replay->secrets, args, id, value);
  case OPTION_RATE:
    return args_number(args, "--rate", value, 1, 100000, &replay->rate);
  case OPTION_PARALLEL:
    return args_number(args, "--parallel", value, 1, PARALLEL_MAX, &replay->parallel);
  case OPTION_TIMEOUT:
    return args_number(args, "--timeout", value, 1, 600000, &replay->timeout_ms);
  case OPTION_IGNORE:
    replay->ignore_file = value;
    return true;
  case OPTION_HTML:
    replay->html = value;
    return true;
  case OPTION_QUIET:
    return replay->quiet = true;
  default:
    return id == OPTION_JSON && (replay->json = true);
  }
}

static int replay_read(struct replay *replay, struct args *args)
{
  const char *value = NULL;
  int id = ARGS_END;
  replay->parallel = 4;
  replay->timeout_ms = 10000;
  while ((id = args_next(args, &value)) != ARGS_END) {
    if (id == ARGS_HELP)
      return -1;
    if (id == ARGS_ERROR || !replay_option(replay, args, id, value))
      return TOOL_USAGE;
  }
  if (replay->url == NULL)
    return args_usage(args, "the folder of a recording and a URL are needed");
  replay->keys = secrets_keys(&replay->secrets, args);
  replay->wrong = clx_keys_new(NULL);
  if (replay->keys == NULL)
    return TOOL_USAGE;
  if (replay->wrong == NULL ||
      clx_keys_add(replay->wrong, WRONG_SECRET, strlen(WRONG_SECRET)) != CLX_OK)
    tool_no_memory();
  return TOOL_OK;
}

/* -------- one exchange -------- */

struct turn {
  struct replay *replay;
  struct replayed *result;
  struct recorded recorded;
  struct buffer body;
  struct buffer answer;
  CURL *curl;
  struct curl_slist *headers;
};

const char *replay_file(uint64_t number, char name[32])
{
  snprintf(name, 32, "%06llu.json", (unsigned long long)number);
  return name;
}

static void turn_header(struct turn *turn, const char *name, const char *value)
{
  struct buffer line = {0};
  buffer_print(&line, "%s:%s%s", name, *value != '\0' ? " " : "", value);
  turn->headers = curl_slist_append(turn->headers, line.at);
  buffer_free(&line);
  if (turn->headers == NULL)
    tool_no_memory();
}

/* As it was signed when it was recorded: rightly, wrongly, twice or not at all. */
static void turn_sign(struct turn *turn)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  enum signed_how how = turn->recorded.how;
  const clx_keys *keys = how == SIGNED_WRONG ? turn->replay->wrong : turn->replay->keys;
  if (how == SIGNED_MISSING)
    return;
  int status = clx_sign(keys, turn->body.at, turn->body.len, signature);
  if (status != CLX_OK)
    tool_die("%s", clx_status_message(status));
  turn_header(turn, CLX_SIGNATURE_HEADER, signature);
  if (how == SIGNED_TWICE)
    turn_header(turn, CLX_SIGNATURE_HEADER, signature);
}

static size_t turn_take(char *bytes, size_t size, size_t count, void *user)
{
  struct turn *turn = user;
  size_t len = size * count;
  if (len > ANSWER_MAX - turn->answer.len)
    return 0;
  buffer_add(&turn->answer, bytes, len);
  return len;
}

static void turn_send(struct turn *turn)
{
  struct buffer url = {0};
  const struct recorded *recorded = &turn->recorded;
  buffer_print(&url, "%s%s", turn->replay->url, recorded->target);
  buffer_add(&turn->body, recorded->body, recorded->len);
  turn->curl = curl_easy_init();
  if (turn->curl == NULL)
    tool_no_memory();
  turn_header(turn, "Content-Type",
              recorded->type != NULL ? recorded->type : "application/vnd.api+json");
  turn_header(turn, "Accept", "application/vnd.api+json");
  turn_header(turn, "Expect", "");
  if (recorded->topic != NULL)
    turn_header(turn, CLX_TOPIC_HEADER, recorded->topic);
  turn_sign(turn);
  post_reach(turn->curl, url.at);
  post_method(turn->curl, recorded->method, &turn->body);
  curl_easy_setopt(turn->curl, CURLOPT_HTTPHEADER, turn->headers);
  curl_easy_setopt(turn->curl, CURLOPT_TIMEOUT_MS, (long)turn->replay->timeout_ms);
  curl_easy_setopt(turn->curl, CURLOPT_WRITEFUNCTION, turn_take);
  curl_easy_setopt(turn->curl, CURLOPT_WRITEDATA, turn);
  curl_easy_setopt(turn->curl, CURLOPT_PRIVATE, turn);
  buffer_free(&url);
  turn->result->at_us = (uint64_t)(record_clock() - turn->replay->start_us);
  if (curl_multi_add_handle(turn->replay->multi, turn->curl) != CURLM_OK)
    tool_no_memory();
  turn->replay->running++;
}

static void turn_end(struct turn *turn, enum replay_outcome outcome, const char *why)
{
  turn->result->outcome = outcome;
  turn->result->why = why;
  turn->replay->outcomes[outcome]++;
  curl_easy_cleanup(turn->curl);
  curl_slist_free_all(turn->headers);
  buffer_free(&turn->body);
  buffer_free(&turn->answer);
  recorded_free(&turn->recorded);
  free(turn);
}

/* -------- comparing -------- */

static void compare_status(struct turn *turn)
{
  char was[24];
  char now[24];
  const struct replayed *result = turn->result;
  if (result->status_was == result->status_now || ignore_has(&turn->replay->ignore, "status"))
    return;
  snprintf(was, sizeof was, "%ld", result->status_was);
  snprintf(now, sizeof now, "%ld", result->status_now);
  differences_add(&turn->replay->differences, result->number, "status", was, now);
}

static void compare_json(struct turn *turn, const struct buffer *masked)
{
  clx_value recorded;
  clx_value fresh;
  clx_value now;
  const struct replay *replay = turn->replay;
  const struct recorded *was = &turn->recorded;
  if (clx_json_get(was->answer, was->answer_len, "", &recorded) != CLX_OK ||
      clx_json_get(masked->at, masked->len, "", &fresh) != CLX_OK ||
      clx_json_get(turn->answer.at, turn->answer.len, "", &now) != CLX_OK)
    return;
  struct comparison comparison = {
      turn->result->number,      &recorded,      &fresh, &now, &was->masked,
      replay->recording.has_key, &replay->ignore};
  differ(&comparison, &turn->replay->differences);
}

static void turn_keep(struct turn *turn, const struct buffer *masked)
{
  struct replay *replay = turn->replay;
  if (replay->html == NULL || replay->kept >= REPLAY_KEPT || masked->len == 0)
    return;
  replay->kept++;
  turn->result->answer = tool_copy(masked->at, masked->len);
}

/* Nothing of a new answer is printed or kept that was not masked as the recorded one was. */
static void turn_compare(struct turn *turn)
{
  struct buffer masked = {0};
  struct replayed *result = turn->result;
  struct differences *list = &turn->replay->differences;
  enum mask_form form = mask_answer(&turn->replay->recording.mask, &turn->answer, &masked, NULL);
  result->first = list->count;
  compare_status(turn);
  if (form != turn->recorded.form)
    differences_add(list, result->number, "/", mask_form_names[turn->recorded.form],
                    mask_form_names[form]);
  else if (form == MASK_JSON && turn->recorded.answer != NULL)
    compare_json(turn, &masked);
  result->differences = list->count - result->first;
  if (result->differences > 0)
    turn_keep(turn, &masked);
  buffer_free(&masked);
  turn_end(turn, result->differences > 0 ? REPLAY_DIFFERS : REPLAY_SAME, NULL);
}

static void turn_answered(struct turn *turn, CURLcode code)
{
  curl_off_t us = 0;
  struct replayed *result = turn->result;
  turn->replay->running--;
  curl_multi_remove_handle(turn->replay->multi, turn->curl);
  curl_easy_getinfo(turn->curl, CURLINFO_RESPONSE_CODE, &result->status_now);
  curl_easy_getinfo(turn->curl, CURLINFO_TOTAL_TIME_T, &us);
  result->now_us = (uint64_t)us;
  if (code == CURLE_OK)
    turn_compare(turn);
  else
    turn_end(turn, REPLAY_UNANSWERED, curl_easy_strerror(code));
}

/* -------- the loop -------- */

/* Starts the next exchange, unless there is nothing to send or to compare. */
static void turn_start(struct replay *replay)
{
  struct turn *turn = tool_alloc(1, sizeof *turn);
  struct replayed *result = &replay->results[replay->next];
  turn->replay = replay;
  turn->result = result;
  result->number = replay->recording.numbers[replay->next++];
  if (!recorded_read(&turn->recorded, &replay->recording, result->number)) {
    turn_end(turn, REPLAY_SKIPPED, "it cannot be read");
    return;
  }
  result->method = tool_copy(turn->recorded.method, strlen(turn->recorded.method));
  result->target = tool_copy(turn->recorded.target, strlen(turn->recorded.target));
  result->status_was = turn->recorded.status;
  result->was_us = turn->recorded.ms > 0 ? (uint64_t)(turn->recorded.ms * 1000.0) : 0;
  buffer_text(&turn->body, "");
  if (!turn->recorded.has_body)
    turn_end(turn, REPLAY_SKIPPED, "its body was not recorded");
  else if (turn->recorded.status <= 0)
    turn_end(turn, REPLAY_SKIPPED, "it was not answered when it was recorded");
  else
    turn_send(turn);
}

/* Microseconds until the next one may start; 0: now. */
static int64_t replay_pause(const struct replay *replay)
{
  if (replay->rate == 0)
    return 0;
  int64_t due = replay->start_us + (int64_t)((uint64_t)replay->next * 1000000 / replay->rate);
  int64_t now = record_clock();
  return due > now ? due - now : 0;
}

static void replay_take(struct replay *replay)
{
  int left = 0;
  for (CURLMsg *message; (message = curl_multi_info_read(replay->multi, &left)) != NULL;) {
    struct turn *turn = NULL;
    if (message->msg != CURLMSG_DONE)
      continue;
    CURLcode code = message->data.result;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&turn);
    turn_answered(turn, code);
  }
}

static void replay_loop(struct replay *replay)
{
  while (!tool_stopped() && (replay->next < replay->recording.count || replay->running > 0)) {
    int running = 0;
    while (replay->next < replay->recording.count && replay->running < replay->parallel &&
           replay_pause(replay) == 0)
      turn_start(replay);
    curl_multi_perform(replay->multi, &running);
    replay_take(replay);
    replay_progress(replay, false);
    if (replay->running > 0 || replay->next < replay->recording.count) {
      int64_t pause = replay_pause(replay) / 1000 + 1;
      bool waits = replay->next < replay->recording.count && replay->running < replay->parallel;
      curl_multi_poll(replay->multi, NULL, 0, waits && pause < 100 ? (int)pause : 100, NULL);
    }
  }
  replay_progress(replay, true);
}

static int replay_status(const struct replay *replay)
{
  uint32_t answered = replay->outcomes[REPLAY_SAME] + replay->outcomes[REPLAY_DIFFERS];
  if (answered == 0)
    return REPLAY_NOTHING;
  return replay->outcomes[REPLAY_DIFFERS] + replay->outcomes[REPLAY_UNANSWERED] > 0 ? TOOL_FAILED
                                                                                    : TOOL_OK;
}

static int replay_all(struct replay *replay)
{
  if (!recording_read(&replay->recording, replay->folder) ||
      (replay->ignore_file != NULL && !ignore_read(&replay->ignore, replay->ignore_file)))
    return TOOL_USAGE;
  replay->results = tool_alloc(replay->recording.count + 1u, sizeof *replay->results);
  replay->multi = curl_multi_init();
  if (replay->multi == NULL)
    tool_no_memory();
  tool_catch(SIGINT);
  tool_catch(SIGTERM);
  replay->start_us = record_clock();
  replay_loop(replay);
  if (tool_stopped()) {
    tool_error("broken off");
    return TOOL_USAGE;
  }
  replay_say(replay);
  bool page = replay->html == NULL || replay_page(replay, replay->html);
  return page ? replay_status(replay) : TOOL_USAGE;
}

static void replay_free(struct replay *replay)
{
  for (uint32_t i = 0; replay->results != NULL && i < replay->recording.count; i++) {
    free(replay->results[i].method);
    free(replay->results[i].target);
    free(replay->results[i].answer);
  }
  free(replay->results);
  recording_free(&replay->recording);
  ignore_free(&replay->ignore);
  differences_free(&replay->differences);
  clx_keys_free(replay->keys);
  clx_keys_free(replay->wrong);
  secrets_free(&replay->secrets);
  curl_multi_cleanup(replay->multi);
  free(replay);
}

static int replay_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct replay *replay = tool_alloc(1, sizeof *replay);
  if (sodium_init() < 0 || curl_global_init(CURL_GLOBAL_DEFAULT) != 0)
    tool_no_memory();
  int status = replay_read(replay, &args);
  if (status == TOOL_OK)
    status = replay_all(replay);
  replay_free(replay);
  curl_global_cleanup();
  return status < 0 ? TOOL_OK : status;
}

const struct command replay_command = {
    "replay",
    "DIR URL [OPTION]...",
    "Sends recorded requests to a new version, and compares its answers with those recorded.",
    "DIR is a recording of \"clx record\"; each request goes to URL with its own path behind it, "
    "signed\n"
    "anew. Status, members, amounts and codes are compared; of what was masked, only whether it "
    "is\n"
    "there, unless the recording has its key. Exit status: 0 all is as it was, 1 something differs "
    "or\n"
    "was not answered, 3 nothing was answered.",
    {secret_options, replay_options, NULL},
    replay_run,
};
