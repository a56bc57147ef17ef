/* send.h - what `clx send` is made of: the request it posts and the rules for the answer. */
#ifndef SEND_H
#define SEND_H

#include "tool.h"

/* An answer as it came. */
struct answer {
  long http;
  double ms;
  char content_type[128];
  struct buffer body;
};

/* A request as it is posted. */
struct post {
  const char *url;
  const char *signature; /* NULL: without */
  const char *topic;     /* NULL: without */
  const char *body;
  size_t len;
  uint32_t timeout_ms;
};

/* Posts it and waits for the answer. Redirects are not followed. False after a message when no
 * answer came. */
bool post_body(const struct post *post, struct answer *answer);

/* What an answer is about. */
struct question {
  uint32_t callback;
  const struct buffer *body;
  long expected; /* the HTTP status that is wanted, 0: any that the callback allows */
  bool spoilt;   /* the request is to be refused */
};

enum judgement {
  JUDGED_GOOD,
  JUDGED_BAD,        /* a rule is broken, or the status is not the expected one */
  JUDGED_EXPECTED,   /* no answer that Commerce Layer can use, but the status that was expected */
  JUDGED_BY_NOTHING, /* there are no rules for the callback, and nothing else is wrong */
};

/* Checks the answer to a callback against the documentation of Commerce Layer. Adds a line to
 * `faults` for each violation. */
enum judgement rules_check(const struct question *question, const struct answer *answer,
                           struct buffer *faults);

#endif
