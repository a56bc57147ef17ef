/* Builders in any order, with any values and with memory that ends anywhere: what leaves is JSON and
 * within the rules of the contract; a failure is the first one and stays; a refusal and a payment
 * keep what they must. The text is the document of the request; see fuzz.h. */
#include "answer.h"
#include "build.h"
#include "mutator.h"

#include "../unit/failing.h"

#define STEPS 200

/* -------- notes -------- */

static void reply_notes(const clx_reply *reply)
{
  clx_error note;
  uint32_t count = 0;
  for (; clx_reply_note(reply, count, &note) == CLX_OK; count++) {
    demand(note.message && strcmp(clx_status_name(note.status), "CLX_UNKNOWN") != 0);
    demand(memchr(note.where, '\0', sizeof note.where));
    demand(note.where[0] == '\0' || note.where[0] == '/');
  }
  demand(count <= CLX_REPLY_NOTES + 1);
  demand(clx_reply_note(reply, count, &note) == CLX_END);
}

/* -------- the end -------- */

/* What was taken is in what leaves, unless a refusal drops it. */
static void reply_keeps(const struct build *build, const clx_response *response, bool memory)
{
  const char *key = build_amount_key(build->callback);
  char digits[24];
  bool payment = key && strcmp(key, "amount_cents") == 0;
  snprintf(digits, sizeof digits, "%lld", (long long)build->amount);
  if (build->has_amount && (response->http < 400 || (payment && memory)))
    demand(answer_has(response, key, digits));
  if (build->has_token && (response->http < 400 || memory))
    demand(answer_has(response, "transaction_token", "\"tok\""));
}

static void reply_finish(struct build *build, const clx_document *document,
                         const struct failing *failing)
{
  clx_response response;
  clx_response again;
  struct answer_facts facts = {build->callback, build->plain_error, build->own_lines, document};
  int status = clx_reply_finish(build->reply, &response);
  demand(status == response.status);
  demand(status == CLX_OK || response.http >= 400);
  demand(status == CLX_OK || status == clx_reply_status(build->reply));
  answer_check(&response, &facts);
  reply_notes(build->reply);
  reply_keeps(build, &response, failing->fail_at == 0);
  if (failing->fail_at == 0) {
    demand(clx_reply_finish(build->reply, &again) == status && again.http == response.http);
    demand(again.len == response.len && memcmp(again.body, response.body, again.len) == 0);
  }
  build->status = clx_reply_status(build->reply);
  build->ended = true;
}

static void reply_run(clx_arena *arena, const clx_document *document, struct fuzz_choices *choices,
                      const struct failing *failing)
{
  struct build build;
  uint32_t callback = 1 + fuzz_below(choices, clx_callback_count());
  if (fuzz_once_in(choices, 4))
    document = NULL;
  clx_reply *reply = clx_reply_new(arena, callback, document);
  if (!reply) {
    demand(failing->fail_at != 0);
    return;
  }
  build_init(&build, reply, callback);
  for (unsigned steps = 0; steps < STEPS && !fuzz_is_over(choices); steps++) {
    uint32_t pick = fuzz_below(choices, 32);
    if (pick == 31)
      reply_finish(&build, document, failing);
    else if (pick > 8)
      build_usual(&build, choices);
    else
      build_step(&build, choices);
  }
  reply_finish(&build, document, failing);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct fuzz_choices choices = fuzz_choices_of(data, size);
  struct failing failing = {0};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *bodies = clx_arena_new(NULL);
  clx_arena *arena = clx_arena_new(&allocator);
  const clx_document *document;
  demand(arena && bodies);
  clx_parse_unverified(data, fuzz_text_len(data, size), NULL, bodies, &document, NULL);
  if (fuzz_once_in(&choices, 4))
    failing.fail_at = failing.count + 1 + fuzz_below(&choices, 40);
  reply_run(arena, document, &choices, &failing);
  clx_arena_free(arena);
  clx_arena_free(bodies);
  demand(failing.live == 0);
  return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
  return mutator_both(data, size, max_size, seed);
}
