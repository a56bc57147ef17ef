/* suite_front.h - how the endpoint of suite_fake.h takes a request: its delivery, its signature, and
 * the mistakes that are made there. */
#ifndef CLX_TESTS_SUITE_FRONT_H
#define CLX_TESTS_SUITE_FRONT_H

#include <strings.h>

#include "suite_handlers.h"

/* -------- delivery -------- */

/* What the endpoint reads of the body. */
static inline void fake_read(struct fake *fake, const struct suite_step *step)
{
  uint32_t pieces = step->piece_count;
  bool whole = step->framing == SUITE_LENGTH;
  if (whole && pieces > 1 && fake_makes(fake, "http.pieces"))
    pieces = 1;
  if (pieces > 4 && fake_makes(fake, "http.slow_body"))
    pieces = 4;
  if (step->framing == SUITE_CHUNKED &&
      (fake_makes(fake, "http.chunked") || fake_makes(fake, "http 1.0")))
    pieces = 0;
  fake->body.len = 0;
  buffer_text(&fake->body, "");
  for (uint32_t i = 0; i < pieces; i++) {
    buffer_add(&fake->body, step->pieces[i].at, step->pieces[i].len);
    bool inside = i + 1 < pieces && (step->pieces[i + 1].at[0] & 0xC0) == 0x80;
    if (inside && fake_makes(fake, "http.pieces_utf8"))
      buffer_text(&fake->body, "?");
  }
}

/* Bodies that the front cannot stand; 0: this is none. */
static inline uint32_t fake_front_status(const struct fake *fake, const struct suite_step *step)
{
  if (step->framing == SUITE_CUT && !fake_makes(fake, "http.cut"))
    return 400;
  if (!fake_is_of(fake, "http.") && !fake_is_of(fake, "bytes."))
    return 0;
  const struct {
    const char *mistake;
    bool shows;
    uint32_t http;
  } rows[] = {
      {"http.size", fake->body.len > 100000, 413},
      {"http.size_5mb", fake->body.len > 2000000, 413},
      {"bytes.utf8", fake_holds(fake, "\xF0\x9F\x8D\xA3"), 401},
      {"bytes.float", fake_holds(fake, "1.0e-3"), 401},
      {"bytes.escape", fake_holds(fake, "\\/images"), 401},
      {"bytes.space", fake_holds(fake, "\t"), 401},
      {"bytes.newline", fake->body.len > 0 && fake->body.at[fake->body.len - 1] == '\n', 401},
      {"http.keep_alive", step->connection != 0 && fake->unread, 400},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    if (fake_makes(fake, rows[i].mistake) && rows[i].shows)
      return rows[i].http;
  return 0;
}

/* -------- headers -------- */

static inline const char *fake_header(const struct suite_step *step, const char *name,
                                      uint32_t number)
{
  for (uint32_t i = 0; i < step->header_count; i++)
    if (strcasecmp(step->headers[i].name, name) == 0 && number-- == 0)
      return step->headers[i].value;
  return NULL;
}

/* The signature, when it is found and there is no other. */
static inline const char *fake_signature(const struct fake *fake, const struct suite_step *step)
{
  const char *name = CLX_SIGNATURE_HEADER;
  const char *signature = fake_header(step, name, 0);
  for (uint32_t i = 0; i < step->header_count; i++)
    if (strcasecmp(step->headers[i].name, name) == 0 &&
        ((fake_makes(fake, "sign.header_lower") && step->headers[i].name[0] == 'x') ||
         (fake_makes(fake, "sign.header_upper") && step->headers[i].name[1] == '-' &&
          step->headers[i].name[2] == 'C' && step->headers[i].name[3] == 'O')))
      return NULL;
  if (fake_header(step, name, 1) != NULL && !fake_makes(fake, "sign.double"))
    return NULL;
  return signature;
}

/* -------- signatures -------- */

static inline void fake_mac(const char *secret, size_t len, const char *body, size_t body_len,
                            char text[CLX_SIGNATURE_LEN + 1])
{
  clx_keys *keys = clx_keys_new(NULL);
  if (keys == NULL || clx_keys_add(keys, secret, len) != CLX_OK ||
      clx_sign(keys, body, body_len, text) != CLX_OK)
    tool_die("the fake endpoint cannot sign");
  clx_keys_free(keys);
}

/* The right signature without its blanks. */
static inline bool fake_is_blanked(const char *given, const char *right)
{
  for (; *given != '\0'; given++)
    if (*given != ' ' && *given != *right++)
      return false;
  return *right == '\0';
}

static inline bool fake_lets_in(const struct fake *fake, const char *given, const char *right)
{
  char empty[CLX_SIGNATURE_LEN + 1];
  char other[CLX_SIGNATURE_LEN + 1];
  size_t len = given != NULL ? strlen(given) : 0;
  if (given == NULL)
    return fake_makes(fake, "sign.unsigned") ||
           (fake->without_secret && fake_makes(fake, "sign.no_secret"));
  fake_mac("", 1, fake->body.at, fake->body.len, empty);
  fake_mac(FAKE_SECRET, strlen(FAKE_SECRET), "{}", 2, other);
  const struct {
    const char *mistake;
    bool in;
  } rows[] = {
      {"sign.forged", len == CLX_SIGNATURE_LEN},
      {"sign.other_body", strcmp(given, other) == 0},
      {"sign.short", len == 3},
      {"sign.empty", len == 0},
      {"sign.prefix", len == 22 && strncmp(given, right, len) == 0},
      {"sign.long", strncmp(given, right, CLX_SIGNATURE_LEN) == 0},
      {"sign.case", strcasecmp(given, right) == 0},
      {"sign.junk", fake_is_blanked(given, right)},
      {"sign.empty_key", strcmp(given, empty) == 0},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    if (fake_makes(fake, rows[i].mistake))
      return rows[i].in;
  return false;
}

/* base64 with the alphabet for URLs, and without padding. */
static inline void fake_url_bare(char *mac)
{
  mac[CLX_SIGNATURE_LEN - 1] = '\0';
  for (char *at = mac; *at != '\0'; at++)
    *at = *at == '+' ? '-' : *at == '/' ? '_' : *at;
}

static inline bool fake_is_genuine(struct fake *fake, const struct suite_step *step, char *right)
{
  const char *given = fake_signature(fake, step);
  const char *second = fake_header(step, CLX_SIGNATURE_HEADER, 1);
  fake_mac(FAKE_SECRET, strlen(FAKE_SECRET), fake->body.at, fake->body.len, right);
  if (fake_makes(fake, "sign.genuine") || (fake_makes(fake, "first_read") && fake->body.len > 1024))
    return false;
  if (fake_makes(fake, "mac.empty_key"))
    fake_mac("", 1, fake->body.at, fake->body.len, right);
  if (fake_makes(fake, "mac.url_bare"))
    fake_url_bare(right);
  if (given != NULL && strcmp(given, right) == 0)
    return true;
  return (second != NULL && given != NULL && strcmp(second, right) == 0) ||
         fake_lets_in(fake, given, right);
}

/* -------- a request -------- */

static inline bool fake_parse(struct fake *fake)
{
  cJSON_Delete(fake->document);
  fake->document = NULL;
  if (clx_json_check(fake->body.at, fake->body.len, 0, NULL) == CLX_OK)
    fake->document = cJSON_ParseWithLength(fake->body.at, fake->body.len);
  return cJSON_IsObject(fake_data(fake));
}

static inline void fake_refuse(struct fake *fake, const char *right)
{
  fake_say(fake,
           fake_makes(fake, "forged.200")   ? 200
           : fake_makes(fake, "forged.500") ? 500
                                            : 401,
           "");
  buffer_print(&fake->answer,
               "{\"success\":false,\"error\":{\"code\":\"NOT_GENUINE\",\"message\":\"%s\"}}",
               fake_makes(fake, "sign.leak") ? right : "no");
}

static inline void fake_broken(struct fake *fake)
{
  fake_error(fake, fake_makes(fake, "doc.broken") ? 500 : 400, "BROKEN", false);
  if (fake_makes(fake, "answer.leak_trace"))
    fake_say(fake, 400, "SyntaxError: no\n    at parse (/srv/app/server.js:12:3)\n");
}

static inline bool fake_is_method(const struct fake *fake, const struct suite_step *step)
{
  return strcmp(step->method, "POST") == 0 ||
         (fake_makes(fake, "http.method") && strcmp(step->method, "PUT") == 0);
}

static inline bool fake_is_type(const struct fake *fake, const struct suite_step *step)
{
  const char *type = fake_header(step, "Content-Type", 0);
  return !fake_makes(fake, "http.content_type") ||
         (type != NULL && strstr(type, "charset") == NULL);
}

/* Whether the body is that of the request before, for who refuses such. */
static inline bool fake_comes_again(struct fake *fake, const char *right)
{
  bool again = strcmp(right, fake->last) == 0;
  memcpy(fake->last, right, sizeof fake->last);
  return again && fake_makes(fake, "repeat.refused");
}

static inline void fake_take(struct fake *fake, const struct suite_step *step)
{
  char right[CLX_SIGNATURE_LEN + 1];
  const char *topic = fake_header(step, CLX_TOPIC_HEADER, 0);
  fake_read(fake, step);
  uint32_t http = fake_front_status(fake, step);
  bool genuine = fake_is_genuine(fake, step, right);
  bool parsed = fake_parse(fake);
  fake->unread = step->connection != 0 && !genuine;
  if (fake_makes(fake, "busy") && ++fake->taken % 2 == 1)
    fake_say(fake, 429, "{\"success\":false,\"error\":{\"code\":\"BUSY\",\"message\":\"no\"}}");
  else if (fake_makes(fake, "path.json"))
    fake_say(fake, 404, "{\"detail\":\"Not Found\"}");
  else if (http != 0)
    fake_say(fake, http, "{\"success\":false,\"error\":{\"code\":\"FRONT\",\"message\":\"no\"}}");
  else if (!fake_is_method(fake, step))
    fake_say(fake, 405, "{\"success\":false,\"error\":{\"code\":\"METHOD\",\"message\":\"no\"}}");
  else if (!fake_is_type(fake, step))
    fake_say(fake, 415, "{\"success\":false,\"error\":{\"code\":\"TYPE\",\"message\":\"no\"}}");
  else if (fake_makes(fake, "sign.before_parse") && !parsed)
    fake_broken(fake);
  else if (!genuine)
    fake_refuse(fake, right);
  else if (!parsed)
    fake_broken(fake);
  else {
    fake->asked++;
    if (fake_comes_again(fake, right)) {
      fake_error(fake, 409, "KNOWN", false);
      return;
    }
    fake_handle(fake, strrchr(step->url, '/'), topic != NULL ? topic : "",
                step->close_after_ms > 0);
  }
}

/* -------- time -------- */

/* How long an answer takes, in a group the `place`th of it. */
static inline uint64_t fake_takes_us(const struct fake *fake, const struct suite_step *step,
                                     uint32_t place)
{
  if (fake_makes(fake, "time.limit"))
    return 6000000;
  if (fake_makes(fake, "time.parallel") && step->group_size > 1)
    return 2000000 * (uint64_t)(place + 1);
  return 5000;
}

static inline void fake_result(struct fake *fake, const struct suite_step *step, uint32_t place,
                               struct suite_result *result)
{
  memset(result, 0, sizeof *result);
  fake->type.name = "Content-Type";
  fake->type.value = fake_makes(fake, "http.answer_type") ? "text/html" : "application/json";
  result->outcome = step->close_after_ms > 0 ? SUITE_CLOSED : SUITE_ANSWER;
  result->start_us = fake->now_us;
  result->sent_us = fake->now_us + 1;
  result->end_us = fake->now_us + fake_takes_us(fake, step, place);
  result->first_us = result->end_us;
  if (step->close_after_ms > 0)
    return;
  result->http = fake->http;
  result->old = fake_makes(fake, "http 1.0");
  result->headers = &fake->type;
  result->header_count = 1;
  result->body = fake->answer.at;
  result->len = fake->answer.len;
}

/* -------- steps -------- */

static inline void fake_process(struct fake *fake, const struct suite_step *step,
                                struct suite_result *result)
{
  static const char secret[] = "secret " FAKE_SECRET;
  memset(result, 0, sizeof *result);
  result->outcome = SUITE_ANSWER;
  result->start_us = result->end_us = fake->now_us;
  if (step->kind == SUITE_START)
    fake->without_secret = !step->with_secret;
  if (step->kind == SUITE_COUNT)
    result->count = step->book == 0 ? fake->charges : fake->events;
  if (fake_makes(fake, "sign.log")) {
    result->text = secret;
    result->text_len = strlen(secret);
  }
}

static inline void fake_step(struct fake *fake, struct suite *suite, const struct suite_step *step,
                             uint32_t place)
{
  struct suite_result result;
  if (step->kind == SUITE_SEND) {
    fake_take(fake, step);
    fake_result(fake, step, place, &result);
  } else {
    fake_process(fake, step, &result);
  }
  if (!suite_done(suite, step->number, &result))
    tool_die("the suite does not know its own step %u", step->number);
}

#define FAKE_GROUP 32

/* Drives a suite to its end. Steps of a group are answered when all of them have come. */
static inline void fake_drive(struct fake *fake, struct suite *suite)
{
  struct suite_step step;
  struct suite_step group[FAKE_GROUP];
  for (suite_next(suite, &step); step.kind != SUITE_END; suite_next(suite, &step)) {
    uint32_t count = 0;
    if (step.kind == SUITE_IDLE)
      tool_die("the suite waits for nothing");
    for (group[count++] = step; count < step.group_size && count < FAKE_GROUP; count++)
      suite_next(suite, &group[count]);
    fake->visible = fake->paid_count;
    for (uint32_t i = 0; i < count; i++)
      fake_step(fake, suite, &group[i], i);
    fake->now_us += 10000;
  }
}

static inline void fake_start(struct fake *fake, const char *mistake)
{
  memset(fake, 0, sizeof *fake);
  fake->mistake = mistake;
  fake->now_us = 1000000;
}

static inline void fake_end(struct fake *fake)
{
  cJSON_Delete(fake->document);
  buffer_free(&fake->body);
  buffer_free(&fake->answer);
}

#endif
