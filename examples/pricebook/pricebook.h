/* pricebook.h - what the parts of pricebook share.
 *
 *   main.c      options, set-up, signals, the end
 *   secrets.c   shared secrets: from options, a file or the environment
 *   handlers.c  what is answered: the place to read first
 *   events.c    what is done about webhooks
 *   book.c      prices, rules and rates, in SQLite (book.h)
 *   schema.c    the tables of the book (schema.h)
 *   orders.c    the orders that webhooks tell of, in SQLite or PostgreSQL (orders.h)
 *   watch.c     whether it is ready, and its numbers, for an operator's tools
 *
 * What it shares with the other servers is in examples/common: HTTP (server.h), databases (store.h)
 * and the log (journal.h).
 */
#ifndef PRICEBOOK_H
#define PRICEBOOK_H

#include "../common/journal.h"
#include "../common/server.h"

#include <clx.h>
#include <stdio.h>

/* -------- secrets.c -------- */

/* The endpoints, in the order of their names below. */
#define ENDPOINT_PRICES         0
#define ENDPOINT_PROMOTIONS     1
#define ENDPOINT_SHIPPING_COSTS 2
#define ENDPOINT_VALIDATIONS    3
#define ENDPOINT_TAXES          4
#define ENDPOINT_WEBHOOKS       5
#define ENDPOINT_COUNT          6

/* "/prices", "/promotions", "/shipping_costs", "/validations", "/taxes", "/webhooks". */
extern const char *const endpoint_paths[ENDPOINT_COUNT];

/* The secrets of each endpoint. Commerce Layer has one for each market (prices and order
 * validation), promotion, shipping method, tax calculator and webhook, so the endpoints can have
 * different ones. */
struct secrets {
  clx_keys *keys[ENDPOINT_COUNT];
};

/* Makes the keys, still empty, on a MAC provider. Returns CLX_OK or CLX_NO_MEMORY. */
int secrets_init(struct secrets *secrets, const clx_mac *mac);

/* Adds "S" to all endpoints or "NAME=S" to one, newest first. Statuses of clx_keys_add. The
 * first parameter is a struct secrets, so that program_secrets can call it for each line. */
int secrets_add(void *secrets, const char *text);

/* The path of an endpoint that has none; NULL when all have. */
const char *secrets_missing(const struct secrets *secrets);

void secrets_free(struct secrets *secrets);

/* -------- handlers.c -------- */

struct book;
struct orders;

/* Adds the endpoints to a service. Failures show in clx_service_ready. */
void handlers_add(clx_service *service, struct book *book, const struct secrets *secrets);

/* -------- events.c -------- */

/* Likewise those of the webhooks. */
void events_add(clx_service *service, struct orders *orders, const clx_keys *keys);

/* -------- watch.c -------- */

struct watch {
  struct book *book;
  struct orders *orders;
};

/* The hooks of common/status.h; ctx is a struct watch. */
bool watch_ready(void *ctx, const char **say);
void watch_write(void *ctx, FILE *text);

#endif
