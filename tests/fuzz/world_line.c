/* What one call is expected to do: handlers, answers, and the account that is kept of it. */
#include "world.h"

#include "answer.h"

struct line *world_line(struct world *world, const clx_call *call)
{
  for (unsigned i = 0; call && i < WORLD_LINES; i++)
    if (world->lines[i].call == call)
      return &world->lines[i];
  return NULL;
}

/* Nothing of a request reaches the host's code before the signature proved right. */
void line_is_genuine(const struct line *line)
{
  const struct request *request = &line->request;
  size_t len = 0;
  demand(request->right && request->signature_count == 1);
  demand(line->got_len == request->original_len);
  demand(memcmp(line->got, request->original, line->got_len) == 0);
  demand(clx_call_matched_key(line->call) >= 0 && clx_call_matched_key(line->call) <= 1);
  const char *raw = clx_call_raw_body(line->call, &len);
  demand((raw != NULL) == line->world->keep_body);
  demand(!raw || (len == line->got_len && memcmp(raw, line->got, len) == 0));
}

/* -------- handlers -------- */

static int line_return(struct line *line)
{
  static const int odd[] = {CLX_MISSING_DATA,      CLX_LATER, -7, 1000, CLX_NO_MEMORY,
                            CLX_SIGNATURE_MISMATCH};
  struct fuzz_choices *choices = &line->world->choices;
  if (fuzz_once_in(choices, 12))
    return odd[fuzz_below(choices, 6)];
  return fuzz_below(choices, 3) ? CLX_OK : clx_reply_status(line->build.reply);
}

int line_handle(struct line *line, const clx_resource *resource, clx_reply *reply)
{
  struct fuzz_choices *choices = &line->world->choices;
  const struct spot *spot = clx_call_user(line->call);
  uint32_t target = clx_callback_target(spot->callback);
  line_is_genuine(line);
  demand(!line->handled && resource && resource == clx_call_resource(line->call));
  demand(target == CLX_TYPE_UNKNOWN || resource->type_id == target);
  line->handled = true;
  build_init(&line->build, reply, spot->callback);
  for (unsigned steps = fuzz_below(choices, 6); steps > 0; steps--) {
    if (fuzz_once_in(choices, 8))
      build_step(&line->build, choices);
    else
      build_usual(&line->build, choices);
    world_inside(line->world);
  }
  line->returned = line_return(line);
  return line->returned;
}

/* -------- answers -------- */

/* Why the library itself answers: http is that of the status, or 500 where the host is at fault. */
static void line_answered_by_library(const struct line *line, const clx_response *response)
{
  static const int https[] = {400, 401, 404, 405, 413, 422, 500, 503};
  bool known = false;
  for (unsigned i = 0; i < sizeof https / sizeof *https; i++)
    known = known || response->http == https[i];
  demand(known && response->status != CLX_OK);
  demand(strcmp(clx_status_name(response->status), "CLX_UNKNOWN") != 0);
  demand(response->http == clx_status_http(response->status));
  demand(!line->has_fallback);
}

/* A success is what was built, without a failure of the builders or of the handler. */
static void line_answered_by_reply(const struct line *line, const clx_response *response)
{
  if (response->http >= 400 || line->has_fallback)
    return;
  demand(line->build.status == CLX_OK && line->returned == CLX_OK);
}

void line_answers(struct line *line, const clx_response *response)
{
  const struct spot *spot = clx_call_user(line->call);
  clx_outcome outcome = {.size = sizeof outcome};
  bool built = line->build.reply != NULL;
  demand(clx_call_outcome(line->call, &outcome) == CLX_OK);
  demand(outcome.callback == 0 || (spot && spot->callback == outcome.callback));
  struct answer_facts facts = {outcome.callback, line->build.plain_error || line->fallback_plain,
                               line->build.own_lines || line->fallback_lines,
                               clx_call_document(line->call)};
  answer_check(response, &facts);
  demand(outcome.http == response->http && clx_call_http(line->call) == response->http);
  if (outcome.status != CLX_TRANSPORT_FAILED)
    demand(outcome.status == response->status && clx_call_status(line->call) == outcome.status);
  demand(outcome.answer_bytes == response->len && outcome.body_bytes >= line->got_len);
  if (built)
    line_answered_by_reply(line, response);
  else
    line_answered_by_library(line, response);
}
