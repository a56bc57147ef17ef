/* backend.h - asks another program for a price, over HTTP: it may be slow, or never answer. */
#ifndef EVENTLOOP_BACKEND_H
#define EVENTLOOP_BACKEND_H

#include <event2/event.h>
#include <stdint.h>

/* Gets the price in cents, -1 when none came, with what backend_ask was given. */
typedef void (*backend_done)(void *ctx, uint64_t ticket, int64_t cents);

/* Asks the backend at a port of this machine. A question cannot be taken back: `done` is called at
 * some time, and `ctx` must be there until then. */
void backend_ask(struct event_base *base, uint16_t port, const char *sku, backend_done done,
                 void *ctx, uint64_t ticket);

#endif
