/* refusals.h - requests that an endpoint is likely to refuse for a reason of its trade. */
#ifndef REFUSALS_H
#define REFUSALS_H

#include "ask.h"

/* A request that is likely to be refused. */
struct refusal {
  const char *name; /* "an unknown SKU" */
  uint32_t kinds;
  bool real;                         /* as it comes in production */
  cJSON *(*make)(struct test *test); /* NULL is returned when the config does not say how */
};

/* Sends those of the kind, before anything else of the test; uses its first number. */
void refusals_ask(struct test *test);

/* Goes over them and their answers; start from {test, NULL, 0}. */
struct refusals_walk {
  struct test *test;
  struct exchange *exchange;
  size_t row;
};

/* NULL behind the last one. */
const struct refusal *refusals_next(struct refusals_walk *walk);

/* Parts that others send by themselves. */
cJSON *refusal_declined(struct test *test);
cJSON *refusal_too_much(struct test *test);
cJSON *refusal_order(struct test *test);
cJSON *refusal_no_discount(struct test *test);

#endif
