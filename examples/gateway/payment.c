/* payment.c - send, charge, record; and what may be said when time is up. */
#include "payment.h"

#include "rules.h"

#include <string.h>

static const struct outcome payment_not_charged = {.code = "not_charged",
                                                   .message = "the gateway gave up"};

static int payment_record(const struct payment_env *env, struct payment *payment)
{
  bool gone = env->gone(env->ctx, payment);

  switch (ledger_record(env->ledger, &payment->operation, &payment->outcome, gone)) {
  case LEDGER_DONE:
    env->passed(env->ctx, "record");
    return PAYMENT_SETTLED;
  case LEDGER_LOST:
    return PAYMENT_LEFT; /* R4: another goes on with it, and gets the same answer */
  default:
    return PAYMENT_AGAIN;
  }
}

/* Its result is in the payment now: it is recorded next. */
static int payment_know(struct payment *payment, const struct outcome *outcome)
{
  payment->outcome = *outcome;
  payment->known = true;
  return PAYMENT_SETTLED;
}

/* R3: the lease ends, and whoever takes it over asks again under the same key. */
static int payment_leave(const struct payment_env *env, const struct payment *payment)
{
  ledger_later(env->ledger, &payment->operation);
  return PAYMENT_LEFT;
}

/* R1: sent, before the processor is asked. When it is not known whether that was written, another
 * may have taken it over: nothing is asked. */
static int payment_send(const struct payment_env *env, struct payment *payment)
{
  if (!env->may_send(env->ctx, payment))
    return payment_know(payment, &payment_not_charged);
  switch (RULE(SENT_FIRST) ? ledger_send(env->ledger, &payment->operation) : LEDGER_DONE) {
  case LEDGER_DONE:
    env->passed(env->ctx, "sent");
    payment->operation.state = STATE_SENT;
    return PAYMENT_SETTLED;
  case LEDGER_FAILED:
    return PAYMENT_AGAIN;
  default:
    return PAYMENT_LEFT;
  }
}

/* Has the processor do it. R5: that nothing went out proves something only to who made it sent just
 * now. */
static int payment_charge(const struct payment_env *env, struct payment *payment, bool own_send)
{
  struct outcome outcome = {0};
  int asked = env->ask(env->ctx, &payment->operation, &outcome);

  if (asked == TILL_KNOWN) {
    env->passed(env->ctx, "charge");
    return payment_know(payment, &outcome);
  }
  if (asked == TILL_UNSENT && (own_send || !RULE(OWN_SEND)))
    return payment_know(payment, &payment_not_charged);
  return payment_leave(env, payment);
}

/* What others sent: the processor may know it. */
static int payment_ask_again(const struct payment_env *env, struct payment *payment)
{
  struct outcome outcome = {0};

  switch (env->look(env->ctx, &payment->operation, &outcome)) {
  case TILL_KNOWN:
    return payment_know(payment, &outcome);
  case TILL_NONE:
    if (!RULE(KEEP_SENT))
      return payment_know(payment, &payment_not_charged);
    return payment_charge(env, payment, false);
  default:
    return payment_leave(env, payment);
  }
}

int payment_push(const struct payment_env *env, struct payment *payment)
{
  int result = PAYMENT_SETTLED;

  if (!payment->known && payment->operation.state != STATE_CLAIMED) {
    result = payment_ask_again(env, payment);
  } else if (!payment->known) {
    result = payment_send(env, payment);
    if (result == PAYMENT_SETTLED && !payment->known)
      result = payment_charge(env, payment, true);
  }
  return result == PAYMENT_SETTLED ? payment_record(env, payment) : result;
}

int payment_expire(const struct payment_env *env, int64_t id, bool own, struct operation *operation,
                   bool *owes)
{
  int promised = RULE(KEEP_PROMISE) ? ledger_promise(env->ledger, id, operation) : LEDGER_LIVE;

  *owes = false;
  if (promised == LEDGER_DONE)
    return PAYMENT_RESULT;
  if (promised == LEDGER_LIVE)
    return PAYMENT_PENDING;
  if (promised == LEDGER_FAILED && own && (env->withdraw(env->ctx, id) || !RULE(REFUSE_SENT)))
    return PAYMENT_REFUSED;
  *owes = true;
  return PAYMENT_PENDING;
}
