/* shop.h - what the hosts answer: prices, taxes, webhooks.
 *
 * examples/lambda, examples/fastcgi and examples/eventloop differ in how a request comes in and how
 * its answer goes out. What is the same stands here: the handlers, and a service that has them at
 * /prices, /taxes and /webhooks, with the secret of the environment, CLX_SECRET.
 */
#ifndef SHOP_H
#define SHOP_H

#include <clx.h>

struct shop {
  clx_keys *keys;
  clx_service *service;
};

/* Makes a ready service. Without handlers its calls are deferred, and the host asks shop_answer.
 * False, with a line on stderr, when it cannot; shop_close is then allowed, and not needed. */
bool shop_open(struct shop *shop, const char *program, bool with_handlers);

/* Frees both. Free the calls before. */
void shop_close(struct shop *shop);

/* Builds what the handler of a deferred call would have built. Returns as handlers do. */
int shop_answer(clx_reply *reply);

#endif
