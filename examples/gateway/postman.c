/* postman.c - posts the outcomes of pending payments until they are taken.
 *
 * What is owed is in the books, so a restart, or another process, goes on where the last run ended.
 * An outcome can arrive twice, when the process ends after the post and before its note.
 */
#define _POSIX_C_SOURCE 200809L

#include "gateway.h"

#include "../common/program.h"

#include <pthread.h>
#include <stdlib.h>

#define POSTMAN_ROUND_MS 100
#define POSTMAN_WAIT_MS  3000 /* for the answer to a post */
#define POSTMAN_REAP_MS  3600000

struct postman {
  postman_options options;
  pthread_mutex_t lock; /* of what follows */
  pthread_cond_t stop;
  bool stopping;
  uint64_t seen_at;
  uint64_t delivered;
  uint64_t refused;
  pthread_t thread;
};

/* Texts of the processor go where Commerce Layer shows them. */
static int postman_write(const struct postman *postman, const struct operation *operation,
                         clx_arena *arena, clx_outgoing *outgoing)
{
  clx_payment_outcome outcome = {.size = sizeof outcome, .action_id = operation->key};

  outcome.success = operation->state == STATE_SUCCEEDED;
  outcome.message = outcome.success ? "Done by the processor" : operation->message;
  outcome.error_code = outcome.success ? NULL : operation->code;
  outcome.error_detail = outcome.success ? NULL : operation->message;
  return clx_payment_outcome_write(postman->options.keys, &outcome, arena, outgoing, NULL);
}

/* Posts one; the HTTP status, or 0. */
static int postman_post(const struct postman *postman, const struct operation *operation)
{
  char type[128];
  char signature[128];
  clx_arena *arena = clx_arena_new(NULL);
  clx_outgoing outgoing;
  int http = 0;

  if (arena && postman_write(postman, operation, arena, &outgoing) == CLX_OK) {
    post_request request = {.url = postman->options.url,
                            .headers = {type, signature},
                            .body = outgoing.body,
                            .len = outgoing.len,
                            .wait_ms = POSTMAN_WAIT_MS};

    snprintf(type, sizeof type, "Content-Type: %s", outgoing.content_type);
    snprintf(signature, sizeof signature, CLX_SIGNATURE_HEADER ": %s", outgoing.signature);
    http = post(&request, NULL);
  }
  clx_arena_free(arena);
  return http;
}

/* Posts one and notes it; false when that could not be written: it is posted again. */
static bool postman_deliver(struct postman *postman, const struct call_back *call)
{
  int http = postman_post(postman, &call->operation);
  bool taken = http >= 200 && http <= 299;

  pthread_mutex_lock(&postman->lock);
  postman->delivered += taken;
  postman->refused += !taken;
  pthread_mutex_unlock(&postman->lock);
  journal_line(postman->options.journal, "postman: %s: %d", call->operation.key, http);
  return ledger_posted(postman->options.ledger, call, http);
}

/* Sleeps; true when it is time to stop. */
static bool postman_rest(struct postman *postman, uint64_t ms)
{
  uint64_t until = program_ms(NULL) + ms;
  bool stopping;

  pthread_mutex_lock(&postman->lock);
  postman->seen_at = program_ms(NULL);
  if (!postman->stopping && ms > 0)
    program_cond_wait(&postman->stop, &postman->lock, until);
  stopping = postman->stopping;
  pthread_mutex_unlock(&postman->lock);
  return stopping;
}

static void *postman_rounds(void *ctx)
{
  struct postman *postman = ctx;
  struct ledger *ledger = postman->options.ledger;
  struct call_back call;
  uint64_t reap_at = 0;
  bool more = false; /* there may be: no rest before these */

  while (!postman_rest(postman, more ? 0 : POSTMAN_ROUND_MS)) {
    more = !ledger_away(ledger) && ledger_due(ledger, &call) && postman_deliver(postman, &call);
    if (!more && program_ms(NULL) >= reap_at) {
      more = ledger_reap(ledger);
      reap_at = more ? 0 : program_ms(NULL) + POSTMAN_REAP_MS;
    }
  }
  return NULL;
}

void postman_look(struct postman *postman, struct postman_state *state)
{
  pthread_mutex_lock(&postman->lock);
  state->delivered = postman->delivered;
  state->refused = postman->refused;
  state->ms = program_ms(NULL) - postman->seen_at;
  pthread_mutex_unlock(&postman->lock);
}

struct postman *postman_start(const postman_options *options)
{
  struct postman *postman = calloc(1, sizeof *postman);

  if (!postman)
    return NULL;
  postman->options = *options;
  postman->seen_at = program_ms(NULL);
  pthread_mutex_init(&postman->lock, NULL);
  program_cond_init(&postman->stop);
  if (pthread_create(&postman->thread, NULL, postman_rounds, postman) == 0)
    return postman;
  free(postman);
  return NULL;
}

void postman_stop(struct postman *postman)
{
  pthread_mutex_lock(&postman->lock);
  postman->stopping = true;
  pthread_cond_signal(&postman->stop);
  pthread_mutex_unlock(&postman->lock);
  pthread_join(postman->thread, NULL);
  pthread_cond_destroy(&postman->stop);
  pthread_mutex_destroy(&postman->lock);
  free(postman);
}
