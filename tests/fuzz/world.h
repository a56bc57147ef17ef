/* world.h - a shop that a fuzz target runs: a service with any endpoints, a few calls, requests of
 * any kind, and hooks that fail, lie and call back. It keeps its own account of what each call may
 * do next, and ends the program when the library says something else. */
#ifndef CLX_TESTS_WORLD_H
#define CLX_TESTS_WORLD_H

#include <clx/service.h>

#include "../unit/failing.h"
#include "../unit/fake_mac.h"
#include "build.h"

#define WORLD_LINES   3
#define WORLD_SPOTS   8
#define WORLD_TICKETS 32
#define WORLD_ROOM    24000
#define WORLD_DEPTH   3

#define SECRET "6a1b09c4f2e85d7730ab4c9e1f6d2835"
#define OLDER  "the secret before that one"

enum line_phase { LINE_IDLE, LINE_READING, LINE_REFUSED, LINE_DEFERRED, LINE_ANSWERED };

/* A request, as it is on its way and as it should be. */
struct request {
  const char *method;
  const char *path;
  char signatures[2][80];
  unsigned signature_count;
  const char *topics[2];
  unsigned topic_count;
  uint64_t content_length;
  char body[WORLD_ROOM]; /* what comes */
  size_t len;
  size_t at;                 /* what of it was read */
  char original[WORLD_ROOM]; /* what was signed */
  size_t original_len;
  bool right; /* the first signature is one of the shop for `original` */
};

/* One call and what is expected of it. */
struct line {
  struct world *world;
  clx_call *call;
  bool has_transport;
  unsigned inside; /* the library is at work on it, so it takes nothing */
  enum line_phase phase;
  struct request request;
  char got[WORLD_ROOM]; /* the bytes that the library took */
  size_t got_len;
  size_t room; /* that was given last */
  uint64_t ticket;
  struct build build;
  bool has_fallback;
  bool fallback_plain; /* as in the build of the fallback */
  bool fallback_lines;
  bool handled; /* a handler ran */
  int returned; /* by the handler */
  unsigned sends;
};

/* An endpoint: the `user` of its calls. */
struct spot {
  struct world *world;
  uint32_t callback;
  bool has_handler;
};

struct world {
  struct fuzz_choices choices;
  const char *text; /* the body of the input */
  size_t text_len;
  bool guessed; /* the input has the secret, as a name maybe */
  struct failing failing;
  struct fake_mac mac;
  uint64_t now;
  clx_service *service;
  clx_keys *keys; /* of the shop: two secrets */
  bool keep_body;
  struct spot spots[WORLD_SPOTS];
  struct line lines[WORLD_LINES];
  uint64_t tickets[WORLD_TICKETS]; /* all that there were */
  unsigned ticket_count;
  size_t found; /* keys that the find hook gave, and that came back */
  size_t released;
  unsigned depth; /* hooks in hooks */
};

/* False when there is no service: memory was out, or the set-up was wrong. */
bool world_open(struct world *world);
void world_close(struct world *world);

/* The allocator and the clock, which may call back. */
void *world_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size);
uint64_t world_clock(void *ctx);

/* What a hook does now and then: anything. */
void world_inside(struct world *world);

/* The transport of a line with hooks, and what both kinds are asked. */
const clx_transport *world_transport(void);
int world_header(void *io, const char *name, uint32_t index, const char **value, size_t *len);

/* A new request for the line. */
void request_make(struct line *line);

/* What a handler builds and returns. */
int line_handle(struct line *line, const clx_resource *resource, clx_reply *reply);

/* The line of a call, NULL when it is not known yet. */
struct line *world_line(struct world *world, const clx_call *call);

/* Demands that the request was genuine, with all of its bytes. */
void line_is_genuine(const struct line *line);

/* An answer is on its way out. */
void line_answers(struct line *line, const clx_response *response);

/* One step of any line. */
void world_step(struct world *world);

#endif
