/* ask.h - bodies that the cases about documents, answers, money and time ask with, and how they read
 * what came. */
#ifndef ASK_H
#define ASK_H

#include "../clx/rules.h"
#include "engine.h"

/* -------- bodies -------- */

/* A body that the kind's genuine answer is also the answer to. Of a payment it is another one of the
 * same amount, since a repeat is answered from the books. To be deleted with cJSON_Delete. */
cJSON *ask_tree(struct test *test);

/* A body of this wish, or the recorded one. A payment is new each time, unless the wish has a
 * seed. */
cJSON *ask_made(struct test *test, struct body_wish *wish);

/* A number for a wish that is new in this run. */
uint64_t ask_seed(struct test *test);

/* The base with its order changed so that it is worth so much: one SKU, no shipping, no taxes, no
 * discount; other line items are worth nothing. */
void ask_worth(cJSON *tree, int64_t cents);

/* Sets NAME_cents, NAME_float and formatted_NAME where they are there. The digits are those of the
 * body's currency. */
void ask_money(cJSON *tree, cJSON *resource, const char *name, int64_t cents);

/* `19.99 EUR`, as texts tell it. */
void ask_tell_money(struct buffer *text, int64_t cents, const char *currency);

/* The attributes of a resource, NULL when there are none. */
cJSON *ask_attributes(cJSON *resource);

/* A text of the primary resource; NULL when there is none. */
const char *ask_text(cJSON *tree, const char *name);

/* Calls back for the primary resource and all that are included. */
void ask_each(cJSON *tree, void (*change)(cJSON *resource, void *with), void *with);

/* JSON text of a text. To be freed with cJSON_free. */
char *ask_quoted(const char *text);

/* -------- answers -------- */

/* Whether an answer breaks one of these RULE_; the faults are one sentence. */
bool answer_breaks(struct exchange *exchange, uint32_t rules, struct buffer *faults);

/* A whole number of `data`; false when it is none. */
bool answer_amount(const struct exchange *exchange, const char *name, int64_t *amount);

/* A text of `data`; NULL when it is none. */
const char *answer_text(const struct exchange *exchange, const char *name);

/* `success: false` below 400. */
bool answer_hides_error(const struct exchange *exchange);

/* Nothing was answered that a client can use: no answer, or a failure of the server. */
bool answer_is_broken(const struct exchange *exchange);

/* A success with 2xx that is not `success: false`. */
bool answer_is_good(const struct exchange *exchange);

/* Whether the answer is that to the genuine request; otherwise `what` tells the difference. Tokens
 * of payments may be new. */
bool answer_is_same(struct exchange *exchange, struct buffer *what);

/* Microseconds from before the connection to the last byte. */
uint64_t answer_took_us(const struct exchange *exchange);

#endif
