/* watch.c - whether the gateway is ready, and its numbers. */
#include "gateway.h"

#include "../common/metrics.h"

#define WATCH_HANGS_MS 10000 /* above what the database and a post may take in one round */

/* What keeps it from being sent requests, or NULL. A processor that is away makes no gateway
 * unready: another one would have the same. */
static const char *watch_problem(const struct watch *watch)
{
  struct desk_state desk;
  struct postman_state postman;

  if (!ledger_answers(watch->ledger))
    return "the database does not answer";
  desk_look(watch->desk, &desk);
  postman_look(watch->postman, &postman);
  if (desk.clerk_ms > WATCH_HANGS_MS)
    return "the clerk hangs";
  return postman.ms > WATCH_HANGS_MS ? "the postman hangs" : NULL;
}

bool watch_ready(void *ctx, const char **say)
{
  *say = watch_problem(ctx);
  return !*say;
}

/* -------- numbers -------- */

static void watch_write_desk(FILE *text, const struct desk_state *desk)
{
  metrics_head(text, "clx_gateway_waiting", "gauge", "Requests that wait, by what for.");
  metrics_value(text, "clx_gateway_waiting", "for", "claim", (double)desk->claims);
  metrics_value(text, "clx_gateway_waiting", "for", "payment", (double)desk->waiters);
  metrics_one(text, "clx_gateway_payments", "gauge", "Payments that this gateway works on.",
              (double)desk->jobs);
  metrics_one(text, "clx_gateway_debts", "gauge",
              "Call backs that are owed and that the database has not been told of.",
              (double)desk->debts);
  metrics_one(text, "clx_gateway_takeovers_total", "counter",
              "Payments that were taken over from others.", (double)desk->taken);
  metrics_one(text, "clx_gateway_given_up_total", "counter",
              "Payments of others that were given up, or left to a person.", (double)desk->ended);
}

static void watch_write_events(FILE *text, const struct ledger_events *events)
{
  metrics_one(text, "clx_gateway_fenced_total", "counter",
              "Writes that changed nothing, since the lease was another's by then.",
              (double)events->fenced);
  metrics_one(text, "clx_gateway_commit_unknown_total", "counter",
              "Transactions whose end was asked for and of which no answer came.",
              (double)events->unknown);
}

/* Before the first comparison there is nothing to say. */
static void watch_write_audit(FILE *text, const struct auditor_state *audit)
{
  if (audit->known)
    metrics_one(text, "clx_gateway_reconcile_difference", "gauge",
                "Operations that the books and the processor's did not have alike, in the last"
                " comparison.",
                (double)audit->differ);
  metrics_one(text, "clx_gateway_reconcile_age_seconds", "gauge",
              "Since the last comparison that came to its end, or since the start.",
              (double)audit->ms / 1e3);
}

static void watch_write_loops(FILE *text, const struct desk_state *desk,
                              const struct postman_state *postman)
{
  metrics_head(text, "clx_gateway_loop_age_seconds", "gauge",
               "Since a thread that works in rounds was last seen.");
  metrics_value(text, "clx_gateway_loop_age_seconds", "loop", "clerk",
                (double)desk->clerk_ms / 1e3);
  metrics_value(text, "clx_gateway_loop_age_seconds", "loop", "payments",
                (double)desk->pay_ms / 1e3);
  metrics_value(text, "clx_gateway_loop_age_seconds", "loop", "postman", (double)postman->ms / 1e3);
  metrics_head(text, "clx_gateway_posts_total", "counter",
               "Call backs posted, by what came of it.");
  metrics_value(text, "clx_gateway_posts_total", "result", "delivered", (double)postman->delivered);
  metrics_value(text, "clx_gateway_posts_total", "result", "refused", (double)postman->refused);
}

/* The same in all gateways of a database. */
static void watch_write_books(FILE *text, const struct ledger_state *books)
{
  metrics_head(text, "clx_gateway_operations", "gauge", "Operations that are not settled.");
  for (size_t i = 0; i <= STATE_STUCK; i++)
    metrics_value(text, "clx_gateway_operations", "state", ledger_states[i],
                  (double)books->open[i]);
  metrics_one(text, "clx_gateway_sent_oldest_seconds", "gauge",
              "Since the oldest operation was sent that the processor may still settle.",
              (double)books->oldest_ms / 1e3);
  metrics_one(text, "clx_gateway_outbox", "gauge", "Call backs that are owed.",
              (double)books->owed);
  metrics_one(text, "clx_gateway_outbox_oldest_seconds", "gauge",
              "Since the oldest call back is owed.", (double)books->owed_oldest_ms / 1e3);
  metrics_one(text, "clx_gateway_outbox_dead", "gauge", "Call backs that were given up.",
              (double)books->dead);
}

/* Without the database its numbers are missing: zeros would say that all is well. */
void watch_write(void *ctx, FILE *text)
{
  const struct watch *watch = ctx;
  struct desk_state desk;
  struct postman_state postman;
  struct ledger_events events;
  struct auditor_state audit;
  struct ledger_state books;
  bool read = !ledger_away(watch->ledger) && ledger_standing(watch->ledger, &books);

  desk_look(watch->desk, &desk);
  postman_look(watch->postman, &postman);
  watch_write_desk(text, &desk);
  watch_write_loops(text, &desk, &postman);
  ledger_met(watch->ledger, &events);
  watch_write_events(text, &events);
  if (watch->auditor) {
    auditor_look(watch->auditor, &audit);
    watch_write_audit(text, &audit);
  }
  metrics_one(text, "clx_gateway_database_up", "gauge", "1 when the database answers.", read);
  if (read)
    watch_write_books(text, &books);
}
