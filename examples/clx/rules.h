/* rules.h - what the rules for answers and call backs share. */
#ifndef RULES_H
#define RULES_H

#include <cjson/cJSON.h>

#include "send.h"

/* One check of JSON text, and the faults found in it. */
struct check {
  const struct buffer *text;
  const cJSON *root;
  const cJSON *data;
  const cJSON *request; /* that it answers; NULL when there is none or it is not valid JSON */
  long http;            /* status of the answer */
  struct buffer *faults;
  uint32_t count;
};

/* Adds a line to the faults. */
void fault(struct check *check, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The member of an object, NULL when it is none or has none. */
const cJSON *member(const cJSON *object, const char *name);

/* A string that is not empty. */
bool is_filled_text(const cJSON *item);

/* Whether the value at a pointer is a JSON integer: for cJSON a whole number, and written without
 * fraction or exponent. */
bool is_integer(const struct check *check, const cJSON *item, const char *pointer);

/* A member of data must be of a type; it may be missing unless it is `required`. */
void check_integer(struct check *check, const char *name, bool required);
void check_text(struct check *check, const char *name, bool required);

/* `where` ("" or "data.") says where `error` was found. */
void check_error_object(struct check *check, const cJSON *error, const char *where);

/* The text must be one JSON object. False when nothing more can be said about it. */
bool check_json(struct check *check);

/* -------- rules of one kind -------- */

/* The rules for the data of a success. */
void check_price(struct check *check);
void check_promotion(struct check *check);
void check_shipping_cost(struct check *check);
void check_tax(struct check *check);
void check_payment(struct check *check);
void check_customer_token(struct check *check);

/* The rules for errors that differ. */
void check_validation_error(struct check *check);
void check_payment_error(struct check *check);

/* The texts of a transaction that an answer or a call back may hold; ends with NULL. */
extern const char *const transaction_texts[];

/* The rules for a call back about a pending payment. */
void check_call_back(struct check *check);

#endif
