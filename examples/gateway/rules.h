/* rules.h - the rules that keep each payment safe, whatever crashes, hangs or is repeated.
 *
 *   R1  Claim, sent, charge and record are steps of their own. The claim is written in the
 *       transaction that checks the amounts; before the processor is asked, the operation becomes
 *       "sent".
 *   R2  What was claimed and never sent is given up once its lease is over, not charged, unless a
 *       call back was promised. So a 503 or silence stays true.
 *   R3  What was sent is pushed forward under the same key until the processor says yes or no. It is
 *       never dropped, also not when the processor does not know the key: the first request may
 *       still be on its way.
 *   R4  Each lease has a number, the fence, which whoever takes it over raises. Who holds a lease
 *       writes under its number only, and who is late changes nothing.
 *   R5  "Not sent after all" is only recorded by whoever made it sent, under the same number: that
 *       proves that nobody else sent it.
 *   R6  A call back is owed when 202 was promised, when somebody else's payment was settled, when a
 *       claim was given up, or when the own request was answered by then.
 *   R7  A promise needs no lease. What is settled already is owed at once.
 *   R8  Clocks decide when something is done, never whether it may be.
 *
 * tests/model checks them in all states of a model, tests/ledger in this code, and both check that
 * each is needed: the tests leave one out and must fail.
 */
#ifndef GATEWAY_RULES_H
#define GATEWAY_RULES_H

#ifdef RULES_LEFT_OUT
enum {
  RULE_NONE,
  RULE_SENT_FIRST,   /* R1 */
  RULE_GIVE_UP,      /* R2 */
  RULE_KEEP_SENT,    /* R3 */
  RULE_FENCE,        /* R4 */
  RULE_OWN_SEND,     /* R5 */
  RULE_OWE,          /* R6 */
  RULE_OWE_SETTLED,  /* R7 */
  RULE_KEEP_PROMISE, /* a promise that could not be written is written later */
  RULE_REFUSE_SENT,  /* what may be sent is not refused */
  RULE_ONE_OPEN,     /* a key has one open attempt */
  RULE_COUNT
};
extern int rules_left_out;
#define RULE(name) (rules_left_out != RULE_##name)
#else
#define RULE(name) 1
#endif

#endif
