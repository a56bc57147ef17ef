/* Reply builders by number. */
#include "build.h"

#include <clx/cjson.h>
#include <clx/experimental.h>

void build_init(struct build *build, clx_reply *reply, uint32_t callback)
{
  memset(build, 0, sizeof *build);
  build->reply = reply;
  build->callback = callback;
}

const char *build_amount_key(uint32_t callback)
{
  static const char *const keys[] = {
      NULL,           "unit_amount_cents", "discount_cents", "price_amount_cents", NULL,
      "amount_cents", "amount_cents",      "amount_cents",   "amount_cents"};
  return callback < sizeof keys / sizeof *keys ? keys[callback] : NULL;
}

/* What was put first under a key stays. Nothing is known of what a failure left out. */
static void build_amount(struct build *build, int status, int64_t amount)
{
  if (status != CLX_OK || build->has_amount)
    return;
  build->has_amount = true;
  build->amount = amount;
}

static int build_place(struct build *build, struct fuzz_choices *choices)
{
  uint32_t pick = fuzz_below(choices, 8);
  if (pick < 3)
    return CLX_IN_DATA;
  if (pick < 5)
    return CLX_IN_METADATA;
  return pick < 7 ? clx_reply_line(build->reply, fuzz_text(choices))
                  : (int)fuzz_below(choices, 40) - 10;
}

/* -------- values under any key -------- */

static int build_put_int(struct build *build, struct fuzz_choices *choices)
{
  int place = build_place(build, choices);
  const char *key = fuzz_text(choices);
  int64_t value = fuzz_cents(choices);
  int status = clx_reply_put_int(build->reply, place, key, value);
  const char *about = build_amount_key(build->callback);
  if (place == CLX_IN_DATA && key && about && strcmp(key, about) == 0)
    build_amount(build, status, value);
  return status;
}

static int build_put_real(struct build *build, struct fuzz_choices *choices)
{
  int place = build_place(build, choices);
  const char *key = fuzz_text(choices);
  return clx_reply_put_real(build->reply, place, key, fuzz_real(choices));
}

static int build_put_bool(struct build *build, struct fuzz_choices *choices)
{
  int place = build_place(build, choices);
  const char *key = fuzz_text(choices);
  return clx_reply_put_bool(build->reply, place, key, fuzz_once_in(choices, 2));
}

static int build_put_str(struct build *build, struct fuzz_choices *choices)
{
  int place = build_place(build, choices);
  const char *key = fuzz_text(choices);
  return clx_reply_put_str(build->reply, place, key, fuzz_text(choices));
}

static int build_put_null(struct build *build, struct fuzz_choices *choices)
{
  int place = build_place(build, choices);
  return clx_reply_put_null(build->reply, place, fuzz_text(choices));
}

static int build_put_json(struct build *build, struct fuzz_choices *choices)
{
  int place = build_place(build, choices);
  const char *key = fuzz_text(choices);
  const char *json = fuzz_json(choices);
  if (key && strcmp(key, "line_items") == 0)
    build->own_lines = true;
  return clx_reply_put_json(build->reply, place, key, json, json ? strlen(json) : 0);
}

/* As a tree; what no tree can hold is not put. */
static int build_put_cjson(struct build *build, struct fuzz_choices *choices)
{
  int place = build_place(build, choices);
  const char *key = fuzz_text(choices);
  const char *json = fuzz_json(choices);
  cJSON *tree = NULL;
  if (key && strcmp(key, "line_items") == 0)
    build->own_lines = true;
  int status = json ? clx_cjson_from_text(json, strlen(json), &tree) : CLX_BAD_ARGUMENT;
  demand((status == CLX_OK) == (tree != NULL));
  status = clx_reply_put_cjson(build->reply, place, key, tree);
  cJSON_Delete(tree);
  return status;
}

static int build_put_decimal(struct build *build, struct fuzz_choices *choices)
{
  static const char *const decimals[] = {"2.25", "1e2", "-0", "1e400", "1.", "", "007", "9"};
  int place = build_place(build, choices);
  const char *key = fuzz_text(choices);
  const char *decimal =
      fuzz_once_in(choices, 4) ? fuzz_text(choices) : fuzz_pick(choices, decimals);
  return clx_reply_put_decimal(build->reply, place, key, decimal);
}

static int build_put_money(struct build *build, struct fuzz_choices *choices)
{
  static const char *const codes[] = {"EUR", "eur", "JPY", "KWD", "XQX", "", NULL};
  int place = build_place(build, choices);
  const char *key = fuzz_text(choices);
  int64_t cents = fuzz_cents(choices);
  return clx_reply_put_money(build->reply, place, key, cents, fuzz_pick(choices, codes));
}

/* -------- builders of callbacks -------- */

static int build_price(struct build *build, struct fuzz_choices *choices)
{
  const char *code = fuzz_text(choices);
  int64_t cents = fuzz_cents(choices);
  int status = clx_reply_price(build->reply, code, cents);
  if (build->callback == CLX_CALLBACK_PRICE)
    build_amount(build, status, cents);
  return status;
}

static int build_compare_at(struct build *build, struct fuzz_choices *choices)
{
  return clx_reply_price_compare_at(build->reply, fuzz_cents(choices));
}

static int build_promotion(struct build *build, struct fuzz_choices *choices)
{
  const char *name = fuzz_text(choices);
  int64_t cents = fuzz_cents(choices);
  int status = clx_reply_promotion(build->reply, name, cents);
  if (build->callback == CLX_CALLBACK_PROMOTION)
    build_amount(build, status, cents);
  return status;
}

static int build_item(struct build *build, struct fuzz_choices *choices)
{
  return clx_reply_promotion_item(build->reply, fuzz_text(choices));
}

static int build_item_discount(struct build *build, struct fuzz_choices *choices)
{
  const char *id = fuzz_text(choices);
  return clx_reply_promotion_item_discount(build->reply, id, fuzz_cents(choices));
}

static int build_no_promotion(struct build *build, struct fuzz_choices *choices)
{
  (void)choices;
  int status = clx_reply_no_promotion(build->reply);
  if (build->callback == CLX_CALLBACK_PROMOTION)
    build_amount(build, status, 0);
  return status;
}

static int build_cost(struct build *build, struct fuzz_choices *choices)
{
  int64_t cents = fuzz_cents(choices);
  int status = clx_reply_shipping_cost(build->reply, cents);
  if (build->callback == CLX_CALLBACK_SHIPPING_COST)
    build_amount(build, status, cents);
  return status;
}

static int build_valid(struct build *build, struct fuzz_choices *choices)
{
  (void)choices;
  return clx_reply_valid(build->reply);
}

static int build_received(struct build *build, struct fuzz_choices *choices)
{
  (void)choices;
  return clx_reply_received(build->reply);
}

static int build_form(struct build *build, struct fuzz_choices *choices)
{
  return clx_reply_invalid_form(build->reply, (int)fuzz_below(choices, 4) - 1);
}

/* A token that is put right stays in whatever leaves. */
static int build_payment(struct build *build, struct fuzz_choices *choices)
{
  static int (*const payments[])(clx_reply *, const char *, int64_t) = {
      clx_reply_authorize, clx_reply_capture, clx_reply_void, clx_reply_refund};
  uint32_t callback =
      fuzz_once_in(choices, 8) ? CLX_CALLBACK_AUTHORIZE + fuzz_below(choices, 4) : build->callback;
  bool own = !fuzz_once_in(choices, 4);
  const char *token = own ? "tok" : fuzz_text(choices);
  int64_t cents = fuzz_cents(choices);
  if (callback < CLX_CALLBACK_AUTHORIZE || callback > CLX_CALLBACK_REFUND)
    callback = CLX_CALLBACK_CAPTURE;
  int status = payments[callback - CLX_CALLBACK_AUTHORIZE](build->reply, token, cents);
  if (callback == build->callback && status == CLX_OK) {
    build_amount(build, status, cents);
    build->has_token = build->has_token || own;
  }
  return status;
}

static int build_pending(struct build *build, struct fuzz_choices *choices)
{
  return clx_reply_pending(build->reply, fuzz_text(choices));
}

static int build_customer_token(struct build *build, struct fuzz_choices *choices)
{
  const char *token = fuzz_text(choices);
  return clx_reply_customer_token(build->reply, token, fuzz_text(choices));
}

static int build_transaction(struct build *build, struct fuzz_choices *choices)
{
  static const char *const fields[] = {CLX_TRANSACTION_MESSAGE, CLX_TRANSACTION_ERROR_CODE,
                                       CLX_TRANSACTION_AVS_CODE, "odd", NULL};
  const char *field = fuzz_pick(choices, fields);
  return clx_reply_transaction(build->reply, field, fuzz_text(choices));
}

static int build_tax_rate(struct build *build, struct fuzz_choices *choices)
{
  return clx_reply_tax_rate(build->reply, fuzz_real(choices));
}

static int build_tax_item_rate(struct build *build, struct fuzz_choices *choices)
{
  const char *id = fuzz_text(choices);
  return clx_reply_tax_item_rate(build->reply, id, fuzz_real(choices));
}

static int build_tax_collectable(struct build *build, struct fuzz_choices *choices)
{
  const char *id = fuzz_text(choices);
  int64_t cents = fuzz_cents(choices);
  return clx_reply_tax_item_collectable(build->reply, id, cents, fuzz_text(choices));
}

static int build_message(struct build *build, struct fuzz_choices *choices)
{
  const char *name = fuzz_text(choices);
  return clx_reply_message(build->reply, name, fuzz_once_in(choices, 2), fuzz_json(choices));
}

static int build_message_json(struct build *build, struct fuzz_choices *choices)
{
  const char *json = fuzz_json(choices);
  return clx_reply_message_json(build->reply, json, json ? strlen(json) : 0);
}

static int build_line(struct build *build, struct fuzz_choices *choices)
{
  int place = clx_reply_line(build->reply, fuzz_text(choices));
  demand(place > 0 || clx_reply_status(build->reply) != CLX_OK);
  return clx_reply_status(build->reply);
}

static int build_fail(struct build *build, struct fuzz_choices *choices)
{
  if (!fuzz_once_in(choices, 16))
    return clx_reply_status(build->reply);
  return clx_reply_fail(build->reply);
}

/* -------- refusals: these return a status of their own -------- */

static int build_error(struct build *build, struct fuzz_choices *choices)
{
  static const int statuses[] = {422, 400, 599, 399, 600, 200, 0, -1};
  int http = statuses[fuzz_below(choices, 8)];
  const char *code = fuzz_text(choices);
  int status = clx_reply_error(build->reply, http, code, fuzz_text(choices));
  bool allowed = http >= 400 && http <= 599;
  if (allowed)
    build->plain_error = false;
  demand(status == CLX_OK ? allowed && code : clx_reply_status(build->reply) != CLX_OK);
  return clx_reply_status(build->reply);
}

static int build_invalid(struct build *build, struct fuzz_choices *choices)
{
  const char *attribute = fuzz_text(choices);
  int status = clx_reply_invalid(build->reply, attribute, fuzz_text(choices));
  demand(status == CLX_OK || status == clx_reply_status(build->reply));
  return clx_reply_status(build->reply);
}

static int build_error_text(struct build *build, struct fuzz_choices *choices)
{
  int http = 400 + (int)fuzz_below(choices, 250);
  int status = clx_reply_error_text(build->reply, http, fuzz_text(choices));
  if (build->callback == CLX_CALLBACK_GENERIC && http < 600)
    build->plain_error = true;
  demand(status == CLX_OK || clx_reply_status(build->reply) != CLX_OK);
  return clx_reply_status(build->reply);
}

/* -------- all of them -------- */

typedef int (*build_way)(struct build *build, struct fuzz_choices *choices);

/* Once there is a failure, each builder returns it. After an end, what that found may be gone. */
static void build_call(struct build *build, struct fuzz_choices *choices, build_way way)
{
  int status = way(build, choices);
  demand(status == clx_reply_status(build->reply));
  demand(build->status == CLX_OK || build->ended || status == build->status);
  demand(clx_reply_failure(build->reply)->status == status);
  build->status = status;
}

void build_step(struct build *build, struct fuzz_choices *choices)
{
  static const build_way ways[] = {build_put_int,       build_put_real,
                                   build_put_bool,      build_put_str,
                                   build_put_null,      build_put_json,
                                   build_put_cjson,     build_put_decimal,
                                   build_put_money,     build_price,
                                   build_compare_at,    build_promotion,
                                   build_item,          build_item_discount,
                                   build_no_promotion,  build_cost,
                                   build_valid,         build_received,
                                   build_form,          build_payment,
                                   build_pending,       build_customer_token,
                                   build_transaction,   build_tax_rate,
                                   build_tax_item_rate, build_tax_collectable,
                                   build_message,       build_message_json,
                                   build_line,          build_fail,
                                   build_error,         build_invalid,
                                   build_error_text};
  build_call(build, choices, ways[fuzz_below(choices, sizeof ways / sizeof *ways)]);
}

/* What an answer of the callback is about; a second time it fails the reply. */
static void build_about(struct build *build, struct fuzz_choices *choices)
{
  static const build_way ways[] = {
      build_put_str,  build_price,    build_promotion, build_cost,    build_valid,
      build_payment,  build_payment,  build_payment,   build_payment, build_customer_token,
      build_tax_rate, build_received, build_put_str};
  build_call(build, choices, ways[build->callback < 13 ? build->callback : 0]);
}

/* What an answer only brings along, whose faults are notes. */
static int build_along(struct build *build, struct fuzz_choices *choices)
{
  static const char *const lists[] = {"messages", "metadata"};
  const char *json = fuzz_json(choices);
  return clx_reply_put_json(build->reply, CLX_IN_DATA, fuzz_pick(choices, lists), json,
                            json ? strlen(json) : 0);
}

static int build_metadata(struct build *build, struct fuzz_choices *choices)
{
  const char *key = fuzz_text(choices);
  switch (fuzz_below(choices, 5)) {
  case 0:
    return clx_reply_put_int(build->reply, CLX_IN_METADATA, key, fuzz_cents(choices));
  case 1:
    return clx_reply_put_real(build->reply, CLX_IN_METADATA, key, fuzz_real(choices));
  case 2:
    return clx_reply_put_null(build->reply, CLX_IN_METADATA, key);
  case 3:
    return clx_reply_put_money(build->reply, CLX_IN_METADATA, key, fuzz_cents(choices), "JPY");
  default:
    return clx_reply_put_str(build->reply, CLX_IN_METADATA, key, fuzz_text(choices));
  }
}

/* Lines with a value each, as promotions and taxes have them. */
static int build_lines(struct build *build, struct fuzz_choices *choices)
{
  if (build->callback == CLX_CALLBACK_TAX)
    return fuzz_once_in(choices, 2) ? build_tax_item_rate(build, choices)
                                    : build_tax_collectable(build, choices);
  if (build->callback == CLX_CALLBACK_PROMOTION)
    return build_item_discount(build, choices);
  return build_metadata(build, choices);
}

void build_usual(struct build *build, struct fuzz_choices *choices)
{
  static const build_way more[] = {build_message,  build_message_json, build_along, build_along,
                                   build_metadata, build_metadata,     build_lines};
  if (!build->begun) {
    build->begun = true;
    build_about(build, choices);
  }
  build_call(build, choices, more[fuzz_below(choices, sizeof more / sizeof *more)]);
}
