/* peers.h - the connections of a server: how long each may take to send a request, and which one
 * goes when there are too many.
 *
 * libmicrohttpd closes a connection that is idle, but one that sends a byte now and then stays.
 * Here each has a deadline for its head, another one for its body, and one to take the answer. The
 * one that has kept the server waiting longest goes first: at its deadline, or earlier when
 * connections become scarce, so that slow ones never keep others out.
 *
 * A connection is closed by shutting its socket down: libmicrohttpd then sees its end, and does
 * the rest in its own thread. All functions may be called from any thread.
 */
#ifndef COMMON_PEERS_H
#define COMMON_PEERS_H

#include <stdbool.h>
#include <stdint.h>

struct peers;

/* One connection. */
struct peer {
  struct peer *next; /* of those that are waited for, the longest first */
  struct peer *previous;
  uint64_t deadline; /* of program_ms */
  int socket;
  bool awaited;    /* in that list */
  bool closed;     /* waited for too long */
  bool bad_target; /* of the request whose head is being read: see request.h */
};

/* Starts a thread that watches the deadlines. `seconds` is for a head, again for a body, and again
 * to take the answer; from `most` connections on each new one costs the one that is waited for
 * longest its place. NULL on failure. */
struct peers *peers_new(unsigned int seconds, unsigned int most);

/* Frees it, when there are no connections any more. */
void peers_free(struct peers *peers);

/* A new connection, whose head is waited for. NULL when there is no memory: then it was shut
 * down. */
struct peer *peers_add(struct peers *peers, int socket);

/* It is gone. Its socket must still be open, so that no other has its number. */
void peers_remove(struct peers *peers, struct peer *peer);

/* The next part of a request is waited for from now on: its head, its body, or that its answer is
 * taken. */
void peers_await(struct peers *peers, struct peer *peer);

/* The request is there: the server's turn, which has no deadline here. */
void peers_serve(struct peers *peers, struct peer *peer);

/* Whether it was closed for what it kept waiting: an answer to it may not have arrived. */
bool peers_closed(struct peers *peers, const struct peer *peer);

#endif
