/* The C side of the Go binding. No Go code ever runs inside the library: its hooks are here, and
 * keep what they are told until the library has returned. */
#ifndef CLX_GO_BRIDGE_H
#define CLX_GO_BRIDGE_H

#include <clx.h>

/* A line of the log. */
struct bridge_line {
  int level;
  int status;
  const char *message; /* constant */
  char *detail;        /* of malloc, NULL without memory */
  struct bridge_line *next;
};

/* Beside each call; the io of its requests. */
struct bridge_io {
  struct bridge_line *first;
  struct bridge_line *last;
  uintptr_t asked;      /* the endpoint whose keys are wanted, 0 for none */
  const clx_keys *keys; /* the answer: NULL is a shop that nobody knows */
  int failed;           /* the keys could not be looked up */
};

clx_service *bridge_service(size_t body_limit, uint32_t explain_mismatches);
clx_endpoint *bridge_on(clx_service *service, uint32_t callback, const char *pattern,
                        const char *topic, uintptr_t number);
int bridge_find_keys(clx_endpoint *endpoint, uintptr_t number);
uintptr_t bridge_number(const clx_call *call);
void bridge_drop_line(struct bridge_io *io); /* the first one */

#endif
