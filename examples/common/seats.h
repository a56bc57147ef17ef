/* seats.h - what each request under way needs, reused so that a request usually allocates nothing,
 * and how much memory they may all take. All functions may be called from any thread. */
#ifndef COMMON_SEATS_H
#define COMMON_SEATS_H

#include "request.h"

#include <clx.h>
#include <stdbool.h>
#include <time.h>

#define SEAT_METHOD 16  /* bytes of a method in the log */
#define SEAT_PATH   256 /* ... of a path */

struct seat {
  struct seat *next; /* in the list of free seats */
  clx_call *call;
  clx_response response;
  const struct request_refusal *refusal; /* the answer, in place of the call's; or NULL */
  struct MHD_Connection *connection;
  void *kept;
  struct timespec started;
  uint64_t bytes; /* of the body, so far */
  uint64_t held;  /* of these, in memory and not proven */
  bool decided;   /* the answer is; the rest of the body is dropped */
  bool queued;    /* libmicrohttpd has the answer */
  bool left;      /* the client had closed when the answer was queued */
  bool deferred;  /* its answer comes, or came, later */
  bool ended;     /* the call was, or is deferred: what comes next is its answer */
  char method[SEAT_METHOD];
  char path[SEAT_PATH];
};

struct seats;

/* NULL when there is no memory. */
struct seats *seats_new(const clx_service *service, uint64_t body_limit);

/* Frees them all; none is taken. */
void seats_free(struct seats *seats);

/* A seat for a request, empty but for its method, path and time; NULL when there is no memory. */
struct seat *seats_take(struct seats *seats, const char *method, const char *path);

/* Gives it back, with what its body holds. */
void seats_give(struct seats *seats, struct seat *seat);

/* Whether there is room for `len` more bytes of a body that is not proven, which are then held
 * until the body is let go: once it is proven, or gone. */
bool seats_hold(struct seats *seats, struct seat *seat, uint64_t len);
void seats_let_go(struct seats *seats, struct seat *seat);

/* Waits until no seat is taken, for at most that long. Returns how many still are. */
unsigned int seats_drain(struct seats *seats, unsigned int seconds);

/* Whether seats_drain was called. */
bool seats_closing(struct seats *seats);

#endif
