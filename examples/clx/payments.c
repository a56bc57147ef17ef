/* The payment of the order: its source, its transactions, and how much a request asks for.
 *
 * All transactions are made for every kind, so that one seed has one authorization and one
 * capture, with the same ids and tokens in the requests for capture, void and refund. Those that
 * have not happened yet are linked to nothing. */
#include <string.h>

#include "sample.h"

#define MONEY_NONE     0
#define MONEY_RESERVED 1
#define MONEY_TAKEN    2
#define MONEY_RELEASED 3
#define MONEY_RETURNED 4

/* How far the order is when a request comes. */
struct stage {
  const char *when; /* a kind or a topic; with '*' at its end what begins so */
  const char *status;
  const char *payment_status;
  uint8_t money;
};

static const struct stage stages[] = {
    {"authorize", "pending", "unpaid", MONEY_NONE},
    {"customer_token", "pending", "unpaid", MONEY_NONE},
    {"generic", "pending", "unpaid", MONEY_NONE},
    {"capture", "placed", "authorized", MONEY_RESERVED},
    {"void", "placed", "authorized", MONEY_RESERVED},
    {"refund", "approved", "paid", MONEY_TAKEN},
    {"orders.create", "draft", "unpaid", MONEY_NONE},
    {"orders.draft", "draft", "unpaid", MONEY_NONE},
    {"orders.pending", "pending", "unpaid", MONEY_NONE},
    {"orders.tax_calculation_failed", "pending", "unpaid", MONEY_NONE},
    {"orders.cancel", "cancelled", "voided", MONEY_RELEASED},
    {"orders.void", "cancelled", "voided", MONEY_RELEASED},
    {"orders.approve", "approved", "authorized", MONEY_RESERVED},
    {"orders.pay", "approved", "paid", MONEY_TAKEN},
    {"orders.start_fulfilling", "approved", "paid", MONEY_TAKEN},
    {"orders.fulfill", "approved", "paid", MONEY_TAKEN},
    {"orders.refund", "approved", "refunded", MONEY_RETURNED},
    {"captures.*", "approved", "paid", MONEY_TAKEN},
    {"shipments.*", "approved", "paid", MONEY_TAKEN},
    {"voids.*", "cancelled", "voided", MONEY_RELEASED},
    {"refunds.*", "approved", "refunded", MONEY_RETURNED},
    {"*", "placed", "authorized", MONEY_RESERVED},
};

static const struct stage *stage_find(const struct world *world)
{
  const char *topic = world->options->topic;
  const char *now = topic != NULL ? topic : world->kind;
  const struct stage *stage = stages;
  for (;; stage++) {
    size_t len = strcspn(stage->when, "*");
    if (strncmp(stage->when, now, len) == 0 && (stage->when[len] == '*' || now[len] == '\0'))
      return stage; /* the last one always fits */
  }
}

/* -------- what there is -------- */

static struct node *payments_transaction(struct world *world, const char *type, uint32_t number)
{
  struct node *node = node_new(world, type);
  node_text(node, "number", world_print(world, "%s/T/%03u", world->number, number));
  node_text(node, "token", world_word(world, "0123456789abcdef", 32));
  node_text(node, "message", "Success");
  node_link(world, node, "order", world->order);
  node_link(world, node, "payment_source", world->payment);
  return node;
}

static void payments_source(struct world *world)
{
  struct node *gateway = node_new(world, "external_gateways");
  world->payment = node_new(world, "external_payments");
  node_text(world->payment, "payment_source_token",
            world_print(world, "src_%s", world_word(world, "0123456789abcdef", 32)));
  node_link(world, world->payment, "order", world->order);
  node_link(world, world->payment, "payment_gateway", gateway);
  node_link(world, world->payment, "wallet", NULL);
  node_link(world, world->order, "payment_source", world->payment);
  node_link(world, world->payment_method, "payment_gateway", gateway);
}

/* Links the transactions that have happened, in their order. */
static void payments_link(struct world *world, struct node **made, uint8_t money)
{
  static const char *const names[] = {"authorizations", "captures", "voids", "refunds"};
  const bool done[] = {money != MONEY_NONE, money == MONEY_TAKEN || money == MONEY_RETURNED,
                       money == MONEY_RELEASED, money == MONEY_RETURNED};
  struct node **all = world_alloc(world, 4 * sizeof(struct node *));
  uint32_t count = 0;
  for (uint32_t i = 0; i < 4; i++) {
    node_link(world, world->order, names[i], done[i] ? made[i] : NULL);
    if (done[i])
      all[count++] = made[i];
  }
  node_links(world->order, "transactions", all, count);
  node_link(world, made[0], "captures", done[1] ? made[1] : NULL);
  node_link(world, made[0], "voids", done[2] ? made[2] : NULL);
  node_link(world, made[1], "refunds", done[3] ? made[3] : NULL);
  node_link(world, made[1], "reference_authorization", made[0]);
  node_link(world, made[1], "return", NULL);
  node_link(world, made[2], "reference_authorization", made[0]);
  node_link(world, made[3], "reference_capture", made[1]);
  node_link(world, made[3], "return", NULL);
}

static void payments_balances(struct world *world, uint8_t money)
{
  int64_t reserved = money == MONEY_RESERVED ? world->total : 0;
  node_money(world, world->authorization, "capture_balance", reserved);
  node_money(world, world->authorization, "void_balance", reserved);
  node_money(world, world->capture, "refund_balance", money == MONEY_TAKEN ? world->total : 0);
}

static void payments_order(struct world *world, const struct stage *stage)
{
  bool placed = strcmp(stage->status, "draft") != 0 && strcmp(stage->status, "pending") != 0;
  node_text(world->order, "status", stage->status);
  node_text(world->order, "payment_status", stage->payment_status);
  if (world->options->seed % 7 != 0)
    node_links(world->order, "order_subscriptions", NULL, 0);
  if (!placed)
    return;
  node_raw(world->order, "editable", "false");
  node_raw(world->order, "placeable", "false");
  node_money(world, world->order, "place_total_amount", world->total);
  node_time(world, world->order, "placed_at", 50000);
  if (strcmp(stage->status, "approved") == 0)
    node_time(world, world->order, "approved_at", 35000);
  if (strcmp(stage->status, "cancelled") == 0)
    node_time(world, world->order, "cancelled_at", 5000);
  node_time(world, world->order, "payment_updated_at", 1000);
}

void payments_build(struct world *world)
{
  static const char *const types[] = {"authorizations", "captures", "voids", "refunds"};
  struct node *made[4];
  if (!world_has_payment(world))
    return;
  const struct stage *stage = stage_find(world);
  payments_source(world);
  for (uint32_t i = 0; i < 4; i++)
    made[i] = payments_transaction(world, types[i], i + 1);
  world->authorization = made[0];
  world->capture = made[1];
  payments_link(world, made, stage->money);
  payments_balances(world, stage->money);
  payments_order(world, stage);
}

/* -------- what is asked for -------- */

static int64_t payments_or(uint64_t given, int64_t other)
{
  return given != SAMPLE_UNSET ? (int64_t)given : other;
}

void payments_ask(struct world *world)
{
  const struct sample_options *options = world->options;
  int64_t balance = payments_or(options->balance, world->total);
  int64_t amount = payments_or(options->amount, balance);
  switch (options->callback) {
  case CLX_CALLBACK_CAPTURE:
    node_money(world, world->root, "capture_amount", amount);
    /* fall through */
  case CLX_CALLBACK_VOID:
    node_money(world, world->root, "capture_balance", balance);
    node_money(world, world->root, "void_balance", balance);
    break;
  case CLX_CALLBACK_REFUND:
    node_money(world, world->root, "refund_amount", amount);
    node_money(world, world->root, "refund_balance", balance);
    break;
  case CLX_CALLBACK_GENERIC:
    node_money(world, world->root, "session_amount", amount);
    break;
  default:
    break;
  }
  if (options->token != NULL)
    node_text(world->root, world->root == world->payment ? "payment_source_token" : "token",
              options->token);
}
