/* payments.h - what the cases about payments share. */
#ifndef PAYMENTS_H
#define PAYMENTS_H

#include "ask.h"

#define BOOK_CHARGES 0
#define BOOK_EVENTS  1

#define KINDS_PART (KIND_BIT(CLX_CALLBACK_CAPTURE) | KIND_BIT(CLX_CALLBACK_REFUND))

/* Whether the config names the book, and the host can read it. */
bool payment_has_book(const struct test *test, uint32_t book);

/* Reads it when there is one; else nothing is asked for. */
void payment_count(struct test *test, uint32_t book);

/* What the book held, by the number of its reading from 0. */
int64_t payment_counted(const struct test *test, uint32_t index);

/* A payment of an order that is worth `balance`, of which `amount` is asked for. `seed` 0: a new
 * one; the same seed is the same payment. */
cJSON *payment_tree(struct test *test, uint64_t seed, int64_t balance, int64_t amount);

/* The answers of the SUITE_SEND of this attempt, by number from 0; NULL when there are fewer. */
struct exchange *payment_answer(const struct test *test, uint32_t index);

/* The transaction token of an answer; NULL when it has none. */
const char *payment_token(const struct exchange *exchange);

/* The cases of cases_repeat.c. */
void run_payment_repeat(struct test *test);
void run_payment_repeat_changed(struct test *test);
void run_payment_parallel(struct test *test);
void run_payment_two_parts(struct test *test);
void run_payment_after_late(struct test *test);
void run_webhook_repeat(struct test *test);

#endif
