/* One step: any function that takes a call, in any state of it, and what must come of that. */
#include "world.h"

#include <clx/payment.h>

/* -------- states -------- */

static bool line_is_payment(const struct line *line)
{
  const struct spot *spot = clx_call_user(line->call);
  return spot && spot->callback >= CLX_CALLBACK_AUTHORIZE && spot->callback <= CLX_CALLBACK_REFUND;
}

/* Nothing is left of the request before. */
static void line_forget(struct line *line)
{
  line->phase = LINE_IDLE;
  line->got_len = 0;
  line->room = 0;
  line->ticket = 0;
  line->has_fallback = false;
  line->fallback_plain = false;
  line->fallback_lines = false;
  line->handled = false;
  line->returned = CLX_OK;
  line->sends = 0;
  memset(&line->build, 0, sizeof line->build);
}

static bool line_is_busy(const struct line *line)
{
  return line->inside > 0;
}

/* Of a call that takes nothing now. */
static void line_refused(int status, const clx_response *response)
{
  demand(status == CLX_BAD_STATE && response->http == 0);
}

static void line_deferred(struct line *line)
{
  struct world *world = line->world;
  const struct spot *spot = clx_call_user(line->call);
  line_is_genuine(line);
  line->phase = LINE_DEFERRED;
  line->ticket = clx_call_ticket(line->call);
  demand(spot && !spot->has_handler && !line->handled && line->sends == 0);
  demand(line->ticket > 0 && line->ticket < (uint64_t)1 << 53);
  for (unsigned i = 0; i < world->ticket_count && i < WORLD_TICKETS; i++)
    demand(world->tickets[i] != line->ticket);
  world->tickets[world->ticket_count++ % WORLD_TICKETS] = line->ticket;
  build_init(&line->build, clx_call_reply(line->call, line->ticket), spot->callback);
  demand(line->build.reply && clx_call_resource(line->call));
  demand(clx_reply_call(line->build.reply) == line->call);
}

/* Of clx_call_end and of all that ends with it. */
static void line_ended(struct line *line, int status, const clx_response *response)
{
  demand(clx_call_ticket(line->call) == 0 || status == CLX_LATER);
  if (status == CLX_LATER) {
    demand(!response || response->http == 0);
    line_deferred(line);
    return;
  }
  demand(status == CLX_OK || (status == CLX_TRANSPORT_FAILED && line->has_transport));
  line->phase = LINE_ANSWERED;
  demand(line->sends == (line->has_transport ? 1u : 0u));
  if (response)
    line_answers(line, response);
  line->build.reply = NULL;
}

/* -------- heads -------- */

static int step_start_how(struct line *line, bool begin)
{
  struct request *request = &line->request;
  char signature[170] = "";
  if (!begin) {
    clx_head head = {
        sizeof head, request->method, request->path, request->content_length, world_header, line};
    return clx_call_start(line->call, &head);
  }
  if (request->signature_count > 0)
    snprintf(signature, sizeof signature, "%s%s%s", request->signatures[0],
             request->signature_count > 1 ? "," : "",
             request->signature_count > 1 ? request->signatures[1] : "");
  if (request->topic_count > 1) /* this way has one topic */
    request->topic_count = 1;
  return clx_call_begin(line->call, request->method, strlen(request->method), request->path,
                        strlen(request->path), request->signature_count ? signature : NULL,
                        strlen(signature), request->topic_count ? request->topics[0] : NULL,
                        request->topic_count ? strlen(request->topics[0]) : 0,
                        request->content_length, line);
}

/* While the call is busy or deferred the request of it stays. */
static void step_start(struct line *line)
{
  bool busy = line_is_busy(line);
  bool begin = fuzz_below(&line->world->choices, 2);
  if (!busy && line->phase != LINE_DEFERRED) {
    line_forget(line);
    request_make(line);
  }
  line->inside++;
  int status = step_start_how(line, begin);
  line->inside--;
  if (busy || line->phase == LINE_DEFERRED)
    demand(status == CLX_BAD_STATE);
  else
    line->phase = status == CLX_OK ? LINE_READING : LINE_REFUSED;
  demand(busy || status == clx_call_status(line->call) || line->phase == LINE_DEFERRED);
}

/* -------- bodies -------- */

static void step_got(struct line *line, const char *bytes, size_t len, int status)
{
  if (line->phase != LINE_READING && line->phase != LINE_REFUSED) {
    demand(status == CLX_BAD_STATE);
    return;
  }
  demand(line->phase == LINE_READING || status != CLX_OK);
  if (status == CLX_OK) {
    demand(line->got_len + len <= sizeof line->got);
    memcpy(line->got + line->got_len, bytes, len);
    line->got_len += len;
    line->request.at += len;
  } else {
    line->phase = LINE_REFUSED;
  }
  demand(clx_call_status(line->call) == status);
}

static size_t step_size(struct line *line)
{
  struct fuzz_choices *choices = &line->world->choices;
  size_t left = line->request.len - line->request.at;
  size_t size = fuzz_below(choices, 3) ? left : fuzz_below(choices, 20000);
  return size < left ? size : left;
}

static void step_body(struct line *line)
{
  if (line_is_busy(line)) {
    demand(clx_call_body(line->call, "x", 1) == CLX_BAD_STATE);
    return;
  }
  const char *bytes = line->request.body + line->request.at;
  size_t size = step_size(line);
  if (fuzz_once_in(&line->world->choices, 32)) {
    bytes = NULL;
    size = size > 0 ? size : 1;
  }
  line->inside++;
  int status = clx_call_body(line->call, bytes, size);
  line->inside--;
  demand(bytes || status != CLX_OK);
  step_got(line, bytes, size, status);
}

static void step_room(struct line *line)
{
  bool busy = line_is_busy(line);
  size_t size = busy ? 1 : step_size(line);
  line->inside++;
  char *room = clx_call_room(line->call, size);
  line->inside--;
  if (busy) {
    demand(!room);
    return;
  }
  if (!room) {
    if (line->phase == LINE_READING)
      line->phase = LINE_REFUSED;
    return;
  }
  demand(line->phase == LINE_READING);
  const char *bytes = line->request.body + line->request.at;
  memcpy(room, bytes, size);
  bool more = fuzz_once_in(&line->world->choices, 16); /* than there can be room for */
  line->inside++;
  int status = clx_call_took(line->call, more ? SIZE_MAX / 2 : size);
  line->inside--;
  demand(!more || status != CLX_OK);
  step_got(line, bytes, size, status);
  if (!fuzz_once_in(&line->world->choices, 8))
    return;
  demand(clx_call_took(line->call, 1) != CLX_OK); /* a room is for one */
  line->phase = LINE_REFUSED;
}

/* -------- ends -------- */

static void step_end(struct line *line)
{
  clx_response response = {.http = 7};
  bool busy = line_is_busy(line);
  line->inside++;
  int status = clx_call_end(line->call, &response);
  line->inside--;
  if (busy || line->phase == LINE_IDLE || line->phase == LINE_DEFERRED)
    line_refused(status, &response);
  else if (line->phase == LINE_ANSWERED)
    demand(status == CLX_ANSWERED && response.http == 0);
  else
    line_ended(line, status, &response);
}

static void step_serve(struct line *line)
{
  bool busy = line_is_busy(line);
  bool able = line->has_transport && !busy && line->phase != LINE_DEFERRED;
  if (able) {
    line_forget(line);
    request_make(line);
  }
  line->inside++;
  int status = clx_call_serve(line->call, line->request.method, line->request.path,
                              line->request.content_length, line);
  line->inside--;
  if (able)
    line_ended(line, status, NULL);
  else
    demand(status == CLX_BAD_STATE);
}

/* Without hooks only: there is no io for the respond hook. The request is as it is when fed. */
static void step_handle(struct line *line)
{
  struct request *request = &line->request;
  clx_response response = {.http = 7};
  bool able = !line_is_busy(line) && line->phase != LINE_DEFERRED;
  if (line->has_transport)
    return;
  if (able) {
    line_forget(line);
    request_make(line);
    memcpy(line->got, request->body, request->len);
    if (request->signature_count > 1)
      request->signature_count = 1;
  }
  const clx_request given = {sizeof given,
                             request->method,
                             request->path,
                             request->signature_count ? request->signatures[0] : NULL,
                             strlen(request->signatures[0]),
                             request->body,
                             request->len,
                             request->topic_count ? request->topics[0] : NULL,
                             request->topic_count ? strlen(request->topics[0]) : 0};
  if (able)
    line->got_len = request->len;
  line->inside++;
  int status = clx_call_handle(line->call, &given, &response);
  line->inside--;
  if (!able) {
    line_refused(status, &response);
    return;
  }
  if (status == CLX_OK) { /* a request that is refused early leaves its body unread */
    clx_outcome outcome = {.size = sizeof outcome};
    demand(clx_call_outcome(line->call, &outcome) == CLX_OK);
    demand(outcome.body_bytes <= request->len);
    line->got_len = (size_t)outcome.body_bytes;
  }
  line_ended(line, status, &response);
}

/* -------- deferred calls -------- */

/* The right ticket, or one of another time or of another call. */
static uint64_t step_ticket(const struct line *line)
{
  struct world *world = line->world;
  if (line->ticket && fuzz_below(&world->choices, 4) > 0)
    return line->ticket;
  return world->ticket_count > 0 ? world->tickets[fuzz_below(&world->choices, WORLD_TICKETS)] : 0;
}

static void step_build(struct line *line)
{
  struct fuzz_choices *choices = &line->world->choices;
  if (line_is_busy(line))
    return;
  uint64_t ticket = step_ticket(line);
  bool own = line->phase == LINE_DEFERRED && ticket == line->ticket;
  demand((clx_call_reply(line->call, ticket) != NULL) == own);
  if (!own)
    return;
  line->inside++;
  if (fuzz_once_in(choices, 8))
    build_step(&line->build, choices);
  else
    build_usual(&line->build, choices);
  line->inside--;
}

static void step_fallback(struct line *line)
{
  if (line_is_busy(line) || line->phase != LINE_DEFERRED)
    return;
  clx_reply *reply = line->build.reply;
  int before = clx_reply_status(reply);
  line->inside++;
  int status = clx_reply_fallback(reply);
  line->inside--;
  demand(status == clx_reply_status(reply));
  demand(before == CLX_OK || status == before);
  demand(!line->has_fallback || status != CLX_OK);
  if (status == CLX_OK) {
    line->fallback_plain = line->build.plain_error;
    line->fallback_lines = line->build.own_lines;
    build_init(&line->build, reply, line->build.callback);
    line->has_fallback = true;
  }
  line->build.status = status;
  line->build.ended = true;
}

static void step_finish(struct line *line)
{
  clx_response response = {.http = 7};
  bool busy = line_is_busy(line);
  uint64_t ticket = step_ticket(line);
  bool own = !busy && line->phase == LINE_DEFERRED && ticket == line->ticket;
  line->inside++;
  int status = clx_call_finish(line->call, ticket, &response);
  line->inside--;
  if (busy)
    line_refused(status, &response);
  else if (own)
    line_ended(line, status, &response);
  else
    demand(status == CLX_ANSWERED && response.http == 0);
}

static void step_expire(struct line *line)
{
  clx_response response = {.http = 7};
  bool busy = line_is_busy(line);
  uint64_t ticket = step_ticket(line);
  bool own = !busy && line->phase == LINE_DEFERRED && ticket == line->ticket;
  bool owed = own && line_is_payment(line) && !line->has_fallback;
  line->inside++;
  int status = clx_call_expire(line->call, ticket, &response);
  line->inside--;
  if (busy || owed) {
    line_refused(status, &response);
    demand(!owed || clx_call_ticket(line->call) == line->ticket);
  } else if (own) {
    demand(response.status == CLX_EXPIRED && (line->has_fallback || response.http == 503));
    line_ended(line, status, &response);
  } else {
    demand(status == CLX_ANSWERED && response.http == 0);
  }
}

static void step_cancel(struct line *line)
{
  bool busy = line_is_busy(line);
  uint64_t ticket = step_ticket(line);
  bool own = !busy && line->phase == LINE_DEFERRED && ticket == line->ticket;
  line->inside++;
  int status = clx_call_cancel(line->call, ticket);
  line->inside--;
  demand(status == (busy ? CLX_BAD_STATE : own ? CLX_OK : CLX_ANSWERED));
  if (!own)
    return;
  demand(line->sends == 0 && clx_call_status(line->call) == CLX_CANCELLED);
  line->phase = LINE_ANSWERED;
  line->build.reply = NULL;
}

/* -------- life -------- */

static void step_reset(struct line *line)
{
  bool busy = line_is_busy(line);
  line->inside++;
  clx_call_reset(line->call);
  line->inside--;
  if (busy)
    return;
  line_forget(line);
  demand(clx_call_ticket(line->call) == 0 && clx_call_http(line->call) == 0);
  demand(clx_call_status(line->call) == CLX_OK && !clx_call_document(line->call));
}

static void step_free(struct line *line)
{
  bool busy = line_is_busy(line);
  line->inside++;
  clx_call_free(line->call);
  line->inside--;
  if (busy)
    return;
  line->call = NULL;
  line_forget(line);
}

static void step_new(struct line *line)
{
  bool hooks = fuzz_below(&line->world->choices, 2);
  line->inside++; /* by whoever comes back in */
  clx_call *call = clx_call_new(line->world->service, hooks ? world_transport() : NULL);
  line->inside--;
  line->call = call;
  line->has_transport = hooks;
  line->request.method = "POST";
  line->request.path = "/a";
  line_forget(line);
}

/* -------- asking, which is allowed at any time -------- */

static size_t step_length(const char *text)
{
  return text ? strlen(text) : 0;
}

static void step_ask(struct line *line)
{
  const clx_call *call = line->call;
  clx_outcome outcome = {.size = sizeof outcome};
  char key[CLX_CALL_KEY];
  int64_t cents;
  size_t len = step_length(clx_call_path(call)) + step_length(clx_call_query(call)) +
               step_length(clx_call_topic(call)) + step_length(clx_call_path_part(call, 0));
  demand(len < WORLD_ROOM);
  line->inside++;
  demand(clx_call_outcome(call, &outcome) == CLX_OK);
  (void)clx_call_remaining_ms(call);
  int status = clx_call_key(call, key);
  line->inside--;
  demand(status == CLX_OK ? strlen(key) == 64
                          : key[0] == '\0' && (status == CLX_BAD_STATE || status == CLX_NO_MEMORY));
  demand(clx_call_error(call));
  demand(clx_arena_used(clx_call_arena(line->call)) <= clx_arena_size(clx_call_arena(line->call)));
  const clx_resource *resource = clx_call_resource(call);
  demand(!resource || clx_call_document(call));
  const clx_capture *capture = clx_as(resource, CLX_TYPE_CAPTURES);
  if (capture)
    clx_refund_amount(capture, &cents, NULL, NULL);
  demand(clx_endpoint_needs(NULL, "id") == CLX_BAD_ARGUMENT);
}

void world_step(struct world *world)
{
  static void (*const steps[])(struct line *) = {
      step_start, step_body,  step_body,   step_end,    step_end,      step_serve,
      step_build, step_build, step_finish, step_expire, step_fallback, step_cancel,
      step_ask,   step_reset, step_free,   step_handle, step_handle,   step_room};
  struct line *line = &world->lines[fuzz_below(&world->choices, WORLD_LINES)];
  uint32_t pick = fuzz_below(&world->choices, sizeof steps / sizeof *steps);
  if (line->call)
    steps[pick](line);
  else if (!line_is_busy(line))
    step_new(line);
}

void world_inside(struct world *world)
{
  if (world->depth >= WORLD_DEPTH || !fuzz_once_in(&world->choices, 6))
    return;
  world->depth++;
  world_step(world);
  world->depth--;
}
