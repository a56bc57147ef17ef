/* service: endpoints, calls and answers - the whole pipeline.
 *
 *   endpoint.c  services and their endpoints, made ready once
 *   keys.c      whose secret must match
 *   route.c     which endpoint a request is for
 *   needs.c     members that an endpoint cannot do without
 *   findings.c  what a body has and lacks; rows.c, the paths to that
 *   call.c      one request on its way: its head and its end
 *   body.c      its body
 *   dispatch.c  a verified body: parse, check, call the handler or leave it to the host
 *   answer.c    how a call ends, exactly once
 *   later.c     deferred calls: tickets, the fallback, the end
 *   ask.c       what a host may ask a call
 *   inside.c    being inside a call; its clock and log
 *   key.c       what names a request, so that its work is done once
 *   serve.c     the two layers on the fed engine: hooks, and a whole body
 *   reply.h     values put into an answer, and what becomes of them
 *   payment.c   amounts asked for, outcomes of pending payments
 *   experimental.c  the 2026 Payments API
 */
#ifndef CLX__SERVICE_H
#define CLX__SERVICE_H

#include "schema/callback.h"
#include "service/reply.h"
#include "verify/verify.h"

/* A handler of any callback. Cast back to its own type before it is called. */
typedef void (*clx__handler)(void);

/* A path an endpoint needs. */
struct clx__need {
  struct clx__need *next;
  const char *path;
};

struct clx_endpoint {
  clx_service *service;
  clx_endpoint *next;
  const char *pattern;
  const char *topic; /* of a webhook; else NULL */
  uint32_t callback;
  uint32_t target;      /* CLX_TYPE_...; CLX_TYPE_UNKNOWN: any */
  clx__handler handler; /* NULL: the host finishes the call */
  void *user;
  const clx_keys *keys;
  clx_key_find find; /* NULL: `keys` are the keys; else they stand in for unknown ones */
  clx_key_release release;
  void *key_ctx;
  struct clx__need *needs;
  struct clx__need **needs_end;
};

struct clx_service {
  clx_allocator allocator;
  clx_arena *arena; /* of endpoints */
  clx_options options;
  clx_limits limits; /* without zeros */
  clx_endpoint *endpoints;
  clx_endpoint **endpoints_end;
  clx_keys *nobody; /* stand in for unknown keys, where an endpoint needs that */
  int status;       /* the first failure of the set-up */
  const char *failed_at;
  bool ready;
  _Atomic uint32_t calls; /* that were made: all that changes once it is ready */
};

/* The stars of a pattern that a call remembers. */
#define CLX__PARTS_MAX 8

enum clx__phase {
  CLX__PHASE_IDLE,
  CLX__PHASE_READING,
  CLX__PHASE_REFUSED, /* the answer is decided, and given at the end */
  CLX__PHASE_DEFERRED,
  CLX__PHASE_ENDING, /* the answer is on its way out */
  CLX__PHASE_ANSWERED
};

struct clx_call {
  const clx_service *service;
  uint32_t serial;         /* among the calls of the service */
  unsigned inside;         /* how deep the library is in the call; see clx__call_enter */
  clx_allocator allocator; /* that of the service, counted in `inside` */
  clx_arena *arena;
  clx_transport transport;
  bool has_transport;
  int unfit; /* why this call serves nothing: its transport */
  void *io;
  enum clx__phase phase;
  const clx_endpoint *endpoint;
  const clx_keys *keys;
  const clx_keys *held; /* that a find hook gave, not yet released */
  bool unknown;         /* `keys` only stand in: nothing matches */
  struct clx__hasher hasher;
  uint8_t sent[CLX_MAC_LEN]; /* the signature of the request */
  char *path;
  char *query;       /* the text after a "?", or NULL */
  const char *topic; /* of a webhook */
  char *topic_type;  /* the type that the topic names, or NULL */
  const char *parts[CLX__PARTS_MAX];
  uint32_t part_count;
  char *body;
  size_t body_len;
  size_t body_valid; /* what clx__utf8_valid says of it */
  size_t body_size;
  size_t room; /* that was given and not yet taken */
  uint64_t content_length;
  char *raw_body; /* a copy, when the options ask for one */
  uint64_t started_ms;
  uint64_t elapsed_ms; /* until the answer */
  bool doubtful;
  const clx_resource *resource; /* the primary one, once it was found fit */
  uint64_t deferrals;           /* so far; no reset clears it */
  uint64_t ticket;              /* of the last one */
  clx_response fallback;        /* http 0: there is none */
  struct clx__notes fallback_notes;
  bool fell_back;
  const clx_document *document;
  clx_reply *reply;
  clx_response response;
  int matched;
  uint32_t explained; /* mismatches of this call and those before */
  int status;
  clx_error error;
  char error_body[CLX__ERROR_BODY];
};

/* Whether a text is a path pattern, or a topic pattern. */
bool clx__route_is_pattern(const char *pattern);
bool clx__route_is_topic(const char *pattern);

/* The path in a request's target, "/" where it has none, and its length. */
const char *clx__route_target(const char *target, size_t *len);

/* The first endpoint of the most exact pattern that fits a path, or NULL. The others of its pattern
 * follow it; then all of them are webhooks. */
const clx_endpoint *clx__route_path(const clx_service *service, const char *path);

/* The webhook of the same pattern as the first whose topic is the most exact that fits, or NULL. */
const clx_endpoint *clx__route_topic(const clx_endpoint *first, const char *topic);

/* Gives the call a copy of each part that a star of the pattern stands for. */
void clx__route_parts(clx_call *call, const char *pattern);

/* The longest path in parts: bounds the walks along it. */
#define CLX__NEED_PARTS 8

/* One part of a path: its name, whether a "?" after it allows null, and what follows, or NULL. */
struct clx__need_part {
  const char *name;
  size_t len;
  bool nullable;
  const char *next;
};

struct clx__need_part clx__need_part(const char *at);

/* Whether the schema has the path, starting at a type: CLX_OK or CLX_BAD_NEED. */
int clx__need_check(uint32_t type_id, const char *path);

/* How a resource has a member. */
enum clx__have {
  CLX__HAVE,              /* as an endpoint needs it */
  CLX__HAVE_NOT,          /* an attribute that was not sent */
  CLX__HAVE_NOT_INCLUDED, /* a relationship that was not sent with all of its resources */
  CLX__HAVE_NULL,         /* null, as a "?" allows */
  CLX__HAVE_UNFIT         /* drifted, or not as declared */
};

/* Looks at the first part of a path at one resource. Of a relationship, *relationship is filled
 * as by clx_relationship_get; of an attribute it is all zero. */
enum clx__have clx__need_look(const clx_resource *resource, const char *at,
                              clx_relationship *relationship);

/* Whether the resource has all that the endpoint needs. Otherwise the call's error says what is
 * missing: CLX_MISSING_DATA. */
int clx__needs_met(clx_call *call, const clx_resource *resource);

/* Whatever works on a call enters it, and so does whatever calls the host on its behalf: hooks,
 * handlers, the allocator, the clock. Host code that uses the same call from there could free it
 * while it is in use: this returns false then, and nothing may change. */
bool clx__call_enter(clx_call *call);
void clx__call_leave(clx_call *call);

/* The clock of the host, 0 without one. The call is const to those who ask, not to the guard. */
uint64_t clx__call_now(const clx_call *call);

/* Milliseconds since the start; 0 without a clock. */
uint64_t clx__call_passed_ms(const clx_call *call);

/* The head of a request, as it came in one way or another. The header hook has an io of its own. */
struct clx__head {
  const char *method;
  size_t method_len;
  const char *path;
  size_t path_len;
  uint64_t content_length;
  clx_header_hook header;
  void *header_io;
  void *io;
};

/* What the functions of the same names do once the call is entered. */
int clx__call_start(clx_call *call, const struct clx__head *head);
int clx__call_body(clx_call *call, const void *bytes, size_t len);
int clx__call_end(clx_call *call, clx_response *response);

/* Finds the keys of the call's endpoint; and gives back what a hook found, once. */
int clx__keys_find(clx_call *call);
void clx__keys_release(clx_call *call);

/* Makes what stands in for unknown keys, unless it is there. */
int clx__keys_nobody(clx_service *service);

/* One line for the log, if there is one. */
void clx__call_log(const clx_call *call, int level, int status, const char *message,
                   const char *detail);

/* One line for each note of an answer. */
void clx__call_log_notes(const clx_call *call, const struct clx__notes *notes);

/* Decides that the library answers with this status. Returns it. */
int clx__call_refuse(clx_call *call, int status, const char *where);

/* The form in which this call's errors are written. */
enum clx__family clx__call_family(const clx_call *call);

/* Runs a complete body: verify, parse, check, handler. Fills the response, or defers. */
int clx__call_dispatch(clx_call *call);

/* Leaves the call to the host, which ends it by its ticket. Returns CLX_LATER. */
int clx__call_defer(clx_call *call);

/* Ends the call with what the reply holds; with its fallback, for the reason of `status`; or with
 * the status of a refusal. */
int clx__answer_reply(clx_call *call);
int clx__answer_fall_back(clx_call *call, int status);
int clx__answer_refusal(clx_call *call);

/* Decides for a refusal and ends the call with it. */
int clx__answer_refuse(clx_call *call, int status);

/* Notes the time that the answer took. */
void clx__call_stamp(clx_call *call);

/* Gives the response to the host, once. */
int clx__answer_send(clx_call *call);

#endif
