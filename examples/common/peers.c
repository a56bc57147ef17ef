/* peers.c - a list in the order of the deadlines, and a thread that sleeps until the first one. */
#define _POSIX_C_SOURCE 200809L

#include "peers.h"
#include "program.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/socket.h>

struct peers {
  uint64_t wait_ms;
  unsigned int most;
  pthread_t thread;
  pthread_mutex_t lock; /* of what follows */
  pthread_cond_t news;
  struct peer *first; /* of those that are waited for */
  struct peer *last;
  unsigned int count; /* of all */
  bool stopping;
};

/* -------- the list, under the lock -------- */

static void peers_unlink(struct peers *peers, struct peer *peer)
{
  if (!peer->awaited)
    return;
  *(peer->previous ? &peer->previous->next : &peers->first) = peer->next;
  *(peer->next ? &peer->next->previous : &peers->last) = peer->previous;
  peer->awaited = false;
}

/* All wait equally long, so the last to come has the last deadline. */
static void peers_append(struct peers *peers, struct peer *peer)
{
  peer->deadline = program_ms(NULL) + peers->wait_ms;
  peer->next = NULL;
  peer->previous = peers->last;
  *(peers->last ? &peers->last->next : &peers->first) = peer;
  peers->last = peer;
  peer->awaited = true;
  if (peers->first == peer)
    pthread_cond_signal(&peers->news);
}

static void peers_close_first(struct peers *peers)
{
  shutdown(peers->first->socket, SHUT_RDWR);
  peers->first->closed = true;
  peers_unlink(peers, peers->first);
}

/* -------- deadlines -------- */

static void peers_sleep(struct peers *peers)
{
  if (peers->first)
    program_cond_wait(&peers->news, &peers->lock, peers->first->deadline);
  else
    pthread_cond_wait(&peers->news, &peers->lock);
}

static void *peers_watch(void *ctx)
{
  struct peers *peers = ctx;

  pthread_mutex_lock(&peers->lock);
  while (!peers->stopping) {
    if (peers->first && peers->first->deadline <= program_ms(NULL))
      peers_close_first(peers);
    else
      peers_sleep(peers);
  }
  pthread_mutex_unlock(&peers->lock);
  return NULL;
}

/* -------- connections -------- */

struct peer *peers_add(struct peers *peers, int socket)
{
  struct peer *peer = calloc(1, sizeof *peer);

  if (!peer) {
    shutdown(socket, SHUT_RDWR);
    return NULL;
  }
  peer->socket = socket;
  pthread_mutex_lock(&peers->lock);
  if (++peers->count > peers->most && peers->first)
    peers_close_first(peers);
  peers_append(peers, peer);
  pthread_mutex_unlock(&peers->lock);
  return peer;
}

void peers_remove(struct peers *peers, struct peer *peer)
{
  pthread_mutex_lock(&peers->lock);
  peers_unlink(peers, peer);
  peers->count--;
  pthread_mutex_unlock(&peers->lock);
  free(peer);
}

void peers_await(struct peers *peers, struct peer *peer)
{
  pthread_mutex_lock(&peers->lock);
  peers_unlink(peers, peer);
  peers_append(peers, peer);
  pthread_mutex_unlock(&peers->lock);
}

void peers_serve(struct peers *peers, struct peer *peer)
{
  pthread_mutex_lock(&peers->lock);
  peers_unlink(peers, peer);
  pthread_mutex_unlock(&peers->lock);
}

bool peers_closed(struct peers *peers, const struct peer *peer)
{
  bool closed;

  pthread_mutex_lock(&peers->lock);
  closed = peer->closed;
  pthread_mutex_unlock(&peers->lock);
  return closed;
}

/* -------- life -------- */

struct peers *peers_new(unsigned int seconds, unsigned int most)
{
  struct peers *peers = calloc(1, sizeof *peers);

  if (!peers)
    return NULL;
  peers->wait_ms = (uint64_t)seconds * 1000;
  peers->most = most;
  pthread_mutex_init(&peers->lock, NULL);
  program_cond_init(&peers->news);
  if (pthread_create(&peers->thread, NULL, peers_watch, peers) == 0)
    return peers;
  pthread_cond_destroy(&peers->news);
  pthread_mutex_destroy(&peers->lock);
  free(peers);
  return NULL;
}

void peers_free(struct peers *peers)
{
  pthread_mutex_lock(&peers->lock);
  peers->stopping = true;
  pthread_cond_signal(&peers->news);
  pthread_mutex_unlock(&peers->lock);
  pthread_join(peers->thread, NULL);
  pthread_cond_destroy(&peers->news);
  pthread_mutex_destroy(&peers->lock);
  free(peers);
}
