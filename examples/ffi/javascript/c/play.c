/* The engine of `clx test` as JavaScript sees it, in testing.wasm: a step comes out as JSON whose
 * bodies are pieces of this memory, a result goes in. */
#include <stdlib.h>
#include <string.h>

#include "suite/report.h"

#define EXPORT __attribute__((used, visibility("default")))

/* A suite with what is between two calls of it. */
struct play {
  struct suite *suite;
  struct buffer text; /* what the last call gave: a step, a report, an error */
  struct suite_header headers[SUITE_HEADERS_MAX]; /* of the answer that is being given */
  uint32_t header_count;
};

EXPORT struct play *play_new(const char *secret, double seed, uint32_t abilities, const char *only,
                             uint32_t budget_ms, uint32_t strict)
{
  struct play *play = calloc(1, sizeof *play);
  struct suite_options options = {
      .seed = (uint64_t)seed,
      .abilities = abilities,
      .secret = secret,
      .secret_len = strlen(secret),
      .only = *only != '\0' ? only : NULL,
      .budget_ms = budget_ms,
      .strict = strict != 0,
      .sandbox = true, /* a handler in the same process */
  };
  if (play == NULL)
    tool_no_memory();
  play->suite = suite_new(&options);
  return play;
}

EXPORT void play_free(struct play *play)
{
  suite_free(play->suite);
  buffer_free(&play->text);
  free(play);
}

/* What the last call gave. */
EXPORT const char *play_text(const struct play *play)
{
  return play->text.at != NULL ? play->text.at : "";
}

/* 1, or 0 with an error in play_text. */
EXPORT uint32_t play_kind(struct play *play, const char *word)
{
  play->text.len = 0;
  return suite_add_kind(play->suite, word, &play->text);
}

EXPORT uint32_t play_config(struct play *play, const char *json)
{
  play->text.len = 0;
  return suite_config(play->suite, json, strlen(json), NULL, &play->text);
}

EXPORT uint32_t play_body(struct play *play, const char *kind, const char *body)
{
  play->text.len = 0;
  return suite_body(play->suite, kind, body, strlen(body), &play->text);
}

EXPORT uint32_t play_ready(struct play *play)
{
  play->text.len = 0;
  return suite_ready(play->suite, &play->text);
}

/* -------- steps -------- */

static void play_member(struct buffer *out, const char *name, const char *value)
{
  buffer_print(out, ",\"%s\":", name);
  report_json_text(out, value != NULL ? value : "");
}

static void play_request(struct buffer *out, const struct suite_step *step)
{
  play_member(out, "method", step->method);
  play_member(out, "url", step->url);
  buffer_text(out, ",\"headers\":[");
  for (uint32_t i = 0; i < step->header_count; i++) {
    buffer_text(out, i > 0 ? ",[" : "[");
    report_json_text(out, step->headers[i].name);
    buffer_text(out, ",");
    report_json_text(out, step->headers[i].value);
    buffer_text(out, "]");
  }
  buffer_text(out, "],\"pieces\":[");
  for (uint32_t i = 0; i < step->piece_count; i++)
    buffer_print(out, "%s[%lu,%lu,%u]", i > 0 ? "," : "",
                 (unsigned long)(uintptr_t)step->pieces[i].at, (unsigned long)step->pieces[i].len,
                 step->pieces[i].pause_ms);
  buffer_text(out, "]");
}

/* The next step: its kind; the rest as JSON in play_text. Pieces are [address, length, pause]. */
EXPORT uint32_t play_next(struct play *play)
{
  struct suite_step step;
  struct buffer *out = &play->text;
  suite_next(play->suite, &step);
  out->len = 0;
  buffer_print(
      out,
      "{\"number\":%u,\"group\":%u,\"groupSize\":%u,\"quiet\":%s,\"giveUp\":%u,\"pause\":%u,"
      "\"framing\":%d,\"connection\":%u,\"closeAfter\":%u",
      step.number, step.group, step.group_size, step.quiet ? "true" : "false", step.give_up_ms,
      step.pause_ms, (int)step.framing, step.connection, step.close_after_ms);
  play_request(out, &step);
  buffer_text(out, "}");
  return step.kind;
}

/* -------- results -------- */

/* One header of the answer that play_done gives; both texts are copied. */
EXPORT void play_header(struct play *play, const char *name, const char *value)
{
  if (play->header_count == SUITE_HEADERS_MAX)
    return;
  struct suite_header *header = &play->headers[play->header_count++];
  header->name = strdup(name);
  header->value = strdup(value);
  if (header->name == NULL || header->value == NULL)
    tool_no_memory();
}

EXPORT uint32_t play_done(struct play *play, uint32_t number, uint32_t outcome, uint32_t http,
                          const char *body, uint32_t len, double start_us, double end_us)
{
  struct suite_result result = {
      .outcome = (enum suite_outcome)outcome,
      .http = http,
      .headers = play->headers,
      .header_count = play->header_count,
      .body = body,
      .len = len,
      .start_us = (uint64_t)start_us,
      .sent_us = (uint64_t)start_us,
      .first_us = (uint64_t)end_us,
      .end_us = (uint64_t)end_us,
  };
  uint32_t known = suite_done(play->suite, number, &result);
  while (play->header_count > 0) {
    struct suite_header *header = &play->headers[--play->header_count];
    free((void *)header->name);
    free((void *)header->value);
  }
  return known;
}

/* -------- reports -------- */

/* A report of a form (enum suite_report) in play_text; the exit status. */
EXPORT int play_report(struct play *play, uint32_t form, uint32_t colour)
{
  play->text.len = 0;
  suite_report(play->suite, (enum suite_report)form, colour != 0, &play->text);
  return suite_exit(play->suite);
}

/* What a case is about, in play_text; 0 and the nearest name when there is none. */
EXPORT uint32_t play_explain(struct play *play, const char *name)
{
  play->text.len = 0;
  return suite_explain(name, &play->text);
}
