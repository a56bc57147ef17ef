/* watch.c - whether the price book is ready, and its numbers. */
#include "book.h"
#include "orders.h"
#include "pricebook.h"

#include "../common/metrics.h"

/* Without the orders it stays ready: several price books share them, so a balancer would take all
 * of them out, and prices would fail with the webhooks. Those get 500, and come again. */
bool watch_ready(void *ctx, const char **say)
{
  const struct watch *watch = ctx;

  if (!book_answers(watch->book)) {
    *say = "the prices cannot be read";
    return false;
  }
  if (!orders_answer(watch->orders))
    *say = "ready, but for webhooks: their database does not answer";
  return true;
}

void watch_write(void *ctx, FILE *text)
{
  const struct watch *watch = ctx;
  uint64_t counts[ORDERS_RESULTS];

  metrics_head(text, "clx_pricebook_database_up", "gauge", "1 when the database answers.");
  metrics_value(text, "clx_pricebook_database_up", "database", "prices", book_answers(watch->book));
  metrics_value(text, "clx_pricebook_database_up", "database", "orders",
                orders_answer(watch->orders));
  orders_counts(watch->orders, counts);
  metrics_head(text, "clx_pricebook_events_total", "counter",
               "Events of orders that were placed or destroyed, by what came of them.");
  for (int i = 0; i < ORDERS_RESULTS; i++)
    metrics_value(text, "clx_pricebook_events_total", "result", orders_results[i],
                  (double)counts[i]);
}
