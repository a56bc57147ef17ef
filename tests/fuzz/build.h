/* build.h - one call of one reply builder, with arguments from the choices. */
#ifndef CLX_TESTS_BUILD_H
#define CLX_TESTS_BUILD_H

#include <clx/reply.h>

#include "fuzz.h"

/* What was put so far into one reply, as far as the answer must show it. */
struct build {
  clx_reply *reply;
  uint32_t callback;
  int64_t amount; /* of the key amount_cents, or of what the callback is about */
  bool has_amount;
  bool has_token; /* "tok", put under transaction_token */
  bool own_lines; /* line_items were put as JSON */
  bool plain_error;
  bool begun; /* by build_usual */
  bool ended; /* by clx_reply_finish, so that failures may be others from now on */
  int status; /* the first failure */
};

void build_init(struct build *build, clx_reply *reply, uint32_t callback);

/* Calls one builder and demands what all builders hold to: the first failure is returned and kept. */
void build_step(struct build *build, struct fuzz_choices *choices);

/* The same with what fits the callback, so that there is a success now and then. */
void build_usual(struct build *build, struct fuzz_choices *choices);

/* The key under which `amount` is. */
const char *build_amount_key(uint32_t callback);

#endif
