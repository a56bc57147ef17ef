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

/* Posts a body with a signature (NULL: without) and waits at most timeout_ms. Redirects are not
 * followed. False after a message when no answer came. */
bool post_body(const char *url, const char *signature, const char *body, size_t len,
               uint32_t timeout_ms, struct answer *answer);

/* Checks the answer to a callback against the documentation of Commerce Layer. Adds a line to
 * `faults` for each violation and returns how many there are. */
uint32_t rules_check(uint32_t callback, const struct answer *answer, const char *request,
                     size_t request_len, struct buffer *faults);

#endif
