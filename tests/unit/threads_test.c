/* Threads on one service: reused calls, keys that are rotated meanwhile, deferred calls that another
 * thread ends. `make check-threads` runs it under the thread sanitizer, and once more with a race
 * that it must find. */
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "requests.h"

#define FEEDERS  3
#define ENDERS   2
#define REQUESTS 120

/* -------- keys that are rotated -------- */

/* Keys in use: freed by the last to let them go. */
struct set {
  clx_keys *keys;
  unsigned users;
};

#define SETS (FEEDERS + 2) /* each feeder holds one, one is current and one is being made */

struct ring {
  pthread_mutex_t lock;
  struct set sets[SETS];
  struct set *current;
  unsigned rotations;
  bool over;
};

static void set_drop(struct set *set)
{
  if (--set->users > 0)
    return;
  clx_keys_free(set->keys);
  set->keys = NULL;
}

static int ring_find(void *ctx, const clx_call *call, const clx_keys **keys)
{
  struct ring *ring = ctx;

  (void)call;
  pthread_mutex_lock(&ring->lock);
  ring->current->users++;
  *keys = ring->current->keys;
  pthread_mutex_unlock(&ring->lock);
  return CLX_KEYS_FOUND;
}

static void ring_release(void *ctx, const clx_keys *keys)
{
  struct ring *ring = ctx;
  size_t i;

  pthread_mutex_lock(&ring->lock);
  for (i = 0; i < SETS; i++)
    if (ring->sets[i].keys == keys)
      set_drop(&ring->sets[i]);
  pthread_mutex_unlock(&ring->lock);
}

/* New keys with the secret at another place, in place of the current ones. False when each set is
 * still in use. */
static bool ring_rotate(struct ring *ring)
{
  bool first = ring->rotations % 2 == 0;
  struct set *old = ring->current;
  size_t i = 0;

  while (i < SETS && ring->sets[i].keys)
    i++;
  if (i == SETS)
    return false;
  ring->sets[i].keys = first ? shop_keys(SECRET, OLDER) : shop_keys(OLDER, SECRET);
  ring->sets[i].users = 1;
  ring->current = &ring->sets[i];
  ring->rotations++;
  if (old)
    set_drop(old);
  return true;
}

static void *ring_run(void *arg)
{
  struct ring *ring = arg;
  bool over = false;

  while (!over) {
    pthread_mutex_lock(&ring->lock);
    ring_rotate(ring);
    over = ring->over;
    pthread_mutex_unlock(&ring->lock);
    sched_yield();
  }
  return NULL;
}

/* -------- calls that wait -------- */

enum end { FINISHED, EXPIRED, CANCELLED, ENDS };

/* A call between the thread that fed it and the one that ends it: it has one owner at a time. */
struct job {
  clx_call *call;
  uint64_t ticket; /* 0: taken, or not yet there */
  enum end end;
  bool done;
  bool right;
};

struct board {
  pthread_mutex_t lock;
  pthread_cond_t changed;
  struct job *jobs[FEEDERS];
  bool over;
};

static void job_end(struct job *job, uint64_t ticket)
{
  clx_response response = {0};

  if (job->end == FINISHED) {
    clx_reply_price(clx_call_reply(job->call, ticket), "TSHIRTMM", 4900);
    job->right = clx_call_finish(job->call, ticket, &response) == CLX_OK && response.http == 200 &&
                 response.len == strlen(PRICE_ANSWER) &&
                 memcmp(response.body, PRICE_ANSWER, response.len) == 0;
  } else if (job->end == EXPIRED) {
    job->right =
        clx_call_expire(job->call, ticket, &response) == CLX_OK && response.status == CLX_EXPIRED;
  } else {
    job->right = clx_call_cancel(job->call, ticket) == CLX_OK;
  }
}

static struct job *board_take(struct board *board, uint64_t *ticket)
{
  size_t i;

  for (i = 0; i < FEEDERS; i++)
    if (board->jobs[i] && board->jobs[i]->ticket) {
      *ticket = board->jobs[i]->ticket;
      board->jobs[i]->ticket = 0;
      return board->jobs[i];
    }
  return NULL;
}

static void *board_run(void *arg)
{
  struct board *board = arg;
  uint64_t ticket;
  struct job *job;

  pthread_mutex_lock(&board->lock);
  while (!board->over) {
    job = board_take(board, &ticket);
    if (!job) {
      pthread_cond_wait(&board->changed, &board->lock);
      continue;
    }
    pthread_mutex_unlock(&board->lock);
    job_end(job, ticket);
    pthread_mutex_lock(&board->lock);
    job->done = true;
    pthread_cond_broadcast(&board->changed);
  }
  pthread_mutex_unlock(&board->lock);
  return NULL;
}

/* Hands the call over and waits until it is ended. */
static bool board_pass(struct board *board, size_t place, clx_call *call, enum end end)
{
  struct job job = {.call = call, .ticket = clx_call_ticket(call), .end = end};

  pthread_mutex_lock(&board->lock);
  board->jobs[place] = &job;
  pthread_cond_broadcast(&board->changed);
  while (!job.done)
    pthread_cond_wait(&board->changed, &board->lock);
  board->jobs[place] = NULL;
  pthread_mutex_unlock(&board->lock);
  return job.right && clx_call_ticket(call) == 0;
}

/* -------- threads that feed -------- */

struct feeder {
  const clx_service *service;
  struct board *board;
  size_t place;
  unsigned right;
  unsigned *race; /* written by all, without a lock; NULL but where CLX_RACE asks for it */
};

/* Sends one request at once, or as one that another thread ends: the host lives until then. */
static bool feeder_send(struct feeder *feeder, clx_call *call, struct request *request, int i)
{
  enum way way = (enum way)(i / 2 % WAYS);
  struct outcome outcome = {0};
  struct host host = {request, way_piece(way), 0, 0, &outcome};
  clx_response response;
  bool later = i % 2 == 0;

  request->path = later ? "/later" : "/prices";
  outcome.returned = request_pass(call, &host, way, &response);
  if (later)
    return outcome.returned == CLX_LATER &&
           board_pass(feeder->board, feeder->place, call, (enum end)(i / 2 % ENDS));
  if (!way_is_served(way))
    outcome_take(&outcome, &response);
  return outcome.http == 200 && strcmp(outcome.body, PRICE_ANSWER) == 0;
}

/* No assertions in here: they belong to the main thread. */
static void *feeder_run(void *arg)
{
  struct feeder *feeder = arg;
  clx_call *call = clx_call_new(feeder->service, &host_transport);
  struct request request = {.signature = PRICE_SIGNATURE, .body = PRICE_BODY};
  int i;

  request.len = strlen(PRICE_BODY);
  for (i = 0; call && i < REQUESTS; i++) {
    if (feeder->race)
      ++*feeder->race;
    feeder->right += feeder_send(feeder, call, &request, i);
    clx_call_reset(call);
  }
  clx_call_free(call);
  return NULL;
}

static int price(const clx_line_item *item, clx_reply *reply, void *user)
{
  (void)user;
  return clx_reply_price(reply, item->sku_code, 4900);
}

static clx_service *ring_service(struct ring *ring)
{
  clx_service *service = clx_service_new(NULL);
  clx_endpoint *now = clx_service_on_price(service, "/prices", price, NULL);
  clx_endpoint *later = clx_service_on(service, CLX_CALLBACK_PRICE, "/later", NULL, NULL);

  assert_int_equal(clx_endpoint_key_hook(now, ring_find, ring_release, ring), CLX_OK);
  assert_int_equal(clx_endpoint_key_hook(later, ring_find, ring_release, ring), CLX_OK);
  assert_int_equal(clx_service_ready(service, NULL), CLX_OK);
  return service;
}

/* Feeds until all is done, then ends the enders. */
static void board_work(struct board *board, const clx_service *service)
{
  struct feeder feeders[FEEDERS];
  pthread_t feeding[FEEDERS];
  pthread_t ending[ENDERS];
  unsigned race = 0;
  size_t i;

  for (i = 0; i < ENDERS; i++)
    assert_int_equal(pthread_create(&ending[i], NULL, board_run, board), 0);
  for (i = 0; i < FEEDERS; i++) {
    feeders[i] = (struct feeder){service, board, i, 0, getenv("CLX_RACE") ? &race : NULL};
    assert_int_equal(pthread_create(&feeding[i], NULL, feeder_run, &feeders[i]), 0);
  }
  for (i = 0; i < FEEDERS; i++) {
    assert_int_equal(pthread_join(feeding[i], NULL), 0);
    assert_int_equal(feeders[i].right, REQUESTS);
  }
  pthread_mutex_lock(&board->lock);
  board->over = true;
  pthread_cond_broadcast(&board->changed);
  pthread_mutex_unlock(&board->lock);
  for (i = 0; i < ENDERS; i++)
    assert_int_equal(pthread_join(ending[i], NULL), 0);
}

static void threads_share_a_service_while_keys_rotate_and_others_end_their_calls(void **state)
{
  struct ring ring = {.lock = PTHREAD_MUTEX_INITIALIZER};
  struct board board = {.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};
  clx_service *service = ring_service(&ring);
  pthread_t rotating;

  (void)state;
  assert_true(ring_rotate(&ring));
  assert_int_equal(pthread_create(&rotating, NULL, ring_run, &ring), 0);
  board_work(&board, service);
  pthread_mutex_lock(&ring.lock);
  ring.over = true;
  pthread_mutex_unlock(&ring.lock);
  assert_int_equal(pthread_join(rotating, NULL), 0);
  assert_true(ring.rotations > 2);
  assert_int_equal(ring.current->users, 1); /* each call gave back what it was given */
  set_drop(ring.current);
  clx_service_free(service);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(threads_share_a_service_while_keys_rotate_and_others_end_their_calls),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
