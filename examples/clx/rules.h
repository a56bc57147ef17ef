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
  clx_value data_text;  /* data again, for what cJSON does not tell of numbers */
  const cJSON *request; /* that it answers; NULL when there is none or it is not valid JSON */
  long http;            /* status of the answer */
  uint32_t rules;       /* those that are looked at, RULE_ bits of send.h; 0: all */
  struct buffer *faults;
  uint32_t count;
};

/* Starts a check of text whose tree is `root`, NULL when it is no JSON. */
void check_start(struct check *check, const struct buffer *text, const cJSON *root,
                 struct buffer *faults);

/* Adds a line to the faults, when the rule it breaks is looked at. */
void fault(struct check *check, uint32_t rule, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The member of an object, NULL when it is none or has none. */
const cJSON *member(const cJSON *object, const char *name);

/* A string that is not empty. */
bool is_filled_text(const cJSON *item);

/* An object both ways: as a tree and as text, and what messages call it. */
struct object {
  const cJSON *tree;
  const clx_value *text;
  const char *where;
};

/* Whether a member is a JSON integer: for cJSON a whole number, and written without fraction or
 * exponent. From 2^53 on readers differ, so that is none. */
bool is_integer(const struct object *object, const char *name);

/* A member that is an amount must be an integer and not negative; it may be missing unless it is
 * `required`. True when it is such an amount. */
bool check_amount(struct check *check, const struct object *object, const char *name,
                  bool required);

/* The same for data, and for texts, which may not be empty when they are required. */
void check_data_amount(struct check *check, const char *name, bool required);
void check_text(struct check *check, const char *name, bool required);

/* Members that are not among `names` are faults, and so are those that stand twice. The list ends
 * with NULL; "metadata" need not be in it. */
void check_names(struct check *check, const cJSON *object, const char *where,
                 const char *const *names);

/* `where` ("" or "data.") says where `error` was found. */
void check_error_object(struct check *check, const cJSON *error, const char *where);

/* The text must be one JSON object. False when nothing more can be said about it. */
bool check_json(struct check *check);

/* -------- what the request says -------- */

/* An attribute of its resource, NULL when it is not there. */
const cJSON *request_attribute(const struct check *check, const char *name);

/* An amount of that line item, in cents; false when it was not sent. */
bool request_line_amount(const struct check *check, const char *id, double *cents);

/* -------- rules of one kind -------- */

/* What the rules are for a callback. */
struct kind_rule {
  uint32_t callback;
  bool accepted; /* 202 is a success as well, with an action_id */
  void (*judge)(struct check *check, const struct kind_rule *kind);
  const char *const *names; /* keys of the data of a success; ends with NULL */
  void (*data)(struct check *check);
  void (*error)(struct check *check);
};

extern const char *const price_names[];
extern const char *const promotion_names[];
extern const char *const shipping_cost_names[];
extern const char *const order_validation_names[];
extern const char *const payment_names[];
extern const char *const customer_token_names[];
extern const char *const tax_names[];

/* The rules for the data of a success. */
void check_price(struct check *check);
void check_promotion(struct check *check);
void check_shipping_cost(struct check *check);
void check_order_validation(struct check *check);
void check_tax(struct check *check);
void check_payment(struct check *check);
void check_customer_token(struct check *check);

/* The rules for errors that differ. */
void check_attribute_errors(struct check *check);
void check_payment_error(struct check *check);

/* The rules for a call back about a pending payment. */
void check_call_back(struct check *check);

#endif
