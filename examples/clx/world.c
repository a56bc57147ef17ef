/* The shop: one order with everything around it. Amounts come from amounts.c, all other values
 * that nothing depends on from fill.c. */
#include <string.h>

#include "sample.h"

bool world_has_coupon(const struct world *world)
{
  return world->options->seed % 2 == 1;
}

bool world_has_adjustment(const struct world *world)
{
  return world->options->seed % 3 == 0;
}

bool world_has_gift_card(const struct world *world)
{
  return world->options->seed % 5 == 0;
}

bool world_has_payment(const struct world *world)
{
  static const char *const kinds[] = {"authorize",      "capture", "void",   "refund",
                                      "customer_token", "webhook", "generic"};
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
    if (strcmp(kinds[i], world->kind) == 0)
      return true;
  return false;
}

/* How the order is paid. */
static const char *world_method(const struct world *world)
{
  return world_has_payment(world) ? "Credit card" : "Cash on delivery";
}

int64_t world_price(const struct world *world, int64_t euro_cents)
{
  int64_t step = world->locale.price_step;
  int64_t price = euro_cents * world->locale.price_percent / 100;
  return (price + step / 2) / step * step;
}

static void world_market(struct world *world)
{
  world->market = node_new(world, "markets");
  node_number(world, world->market, "number", 1000 + world_random(world, 9000));
  node_text(world->market, "name", world->locale.market);
  node_text(world->market, "code", world_print(world, "market-%s", world->locale.country));
}

static void world_customer(struct world *world)
{
  static const char *const names[] = {"vip", "été-2026"};
  struct node **tags = world_alloc(world, 2 * sizeof *tags);
  for (uint32_t i = 0; i < 2; i++) {
    tags[i] = node_new(world, "tags");
    node_text(tags[i], "name", names[i]);
  }
  world->customer = node_new(world, "customers");
  node_text(world->customer, "email", world->email);
  node_links(world->customer, "tags", tags, 2);
}

static struct node *world_address(struct world *world, const struct place *place)
{
  struct node *node = node_new(world, "addresses");
  const char *full_name = world_print(world, "%s %s", place->first_name, place->last_name);
  const char *full = world_print(world, "%s%s%s, %s %s %s (%s) %s", place->line_1,
                                 place->line_2 != NULL ? ", " : "",
                                 place->line_2 != NULL ? place->line_2 : "", place->zip_code,
                                 place->city, place->state_code, place->country_code, place->phone);
  node_raw(node, "business", place->company != NULL ? "true" : "false");
  node_text(node, "first_name", place->first_name);
  node_text(node, "last_name", place->last_name);
  node_text(node, "company", place->company);
  node_text(node, "full_name", place->company != NULL ? place->company : full_name);
  node_text(node, "line_1", place->line_1);
  node_text(node, "line_2", place->line_2);
  node_text(node, "city", place->city);
  node_text(node, "zip_code", place->zip_code);
  node_text(node, "state_code", place->state_code);
  node_text(node, "country_code", place->country_code);
  node_text(node, "phone", place->phone);
  node_text(node, "full_address", full);
  node_text(node, "name", world_print(world, "%s, %s", full_name, full));
  node_text(node, "email", world->email);
  return node;
}

/* One order in four is billed to where it is sent: one resource for two relationships. */
static void world_addresses(struct world *world)
{
  const struct place *place = &places[world->locale.places];
  world->shipping_address = world_address(world, place);
  world->billing_address =
      world_random(world, 4) == 0 ? world->shipping_address : world_address(world, place + 1);
}

static void world_methods(struct world *world)
{
  bool external = strcmp(world->kind, "shipping_cost") == 0;
  world->shipping_method = node_new(world, "shipping_methods");
  node_text(world->shipping_method, "scheme", external ? "external" : "flat");
  node_text(world->shipping_method, "external_prices_url",
            external ? "https://shop.example.com/shipping" : NULL);
  node_link(world, world->shipping_method, "market", world->market);
  world->payment_method = node_new(world, "payment_methods");
  node_text(world->payment_method, "name", world_method(world));
  node_link(world, world->payment_method, "market", world->market);
}

static void world_shipment(struct world *world)
{
  world->shipment = node_new(world, "shipments");
  node_text(world->shipment, "number", world_print(world, "%s/S/001", world->number));
  node_link(world, world->shipment, "order", world->order);
  node_link(world, world->shipment, "shipping_address", world->shipping_address);
  node_link(world, world->shipment, "shipping_method", world->shipping_method);
}

/* A line item and its links. The schema has one relationship for each type of item; those
 * that do not fit are empty. */
static struct line *line_new(struct world *world, uint32_t kind, struct node *item)
{
  static const char *const ones[] = {"sku",       "bundle",   "adjustment",
                                     "gift_card", "shipment", "payment_method"};
  struct line *line = &world->lines[world->line_count++];
  line->node = node_new(world, "line_items");
  line->item = item;
  line->kind = kind;
  line->quantity = 1;
  node_link(world, line->node, "order", world->order);
  node_link(world, line->node, "item", item);
  for (size_t i = 0; i < sizeof ones / sizeof ones[0]; i++)
    node_link(world, line->node, ones[i], NULL);
  node_link(world, line->node, clx_type_singular(item->shape->type), item);
  node_text(line->node, "item_type", clx_type_name(item->shape->type));
  return line;
}

static const char *sku_code(struct world *world, uint32_t number, const struct product *product,
                            const struct colour *colour)
{
  if (number < world->options->sku_count)
    return world->options->sku[number];
  return world_print(world, "%s-%s-%04u", product->code, colour->code, number + 1);
}

static struct node *world_sku(struct world *world, uint32_t number, const struct product *product)
{
  const struct colour *colour = &colours[world_random(world, COLOUR_COUNT)];
  const char *code = sku_code(world, number, product, colour);
  struct node *sku = node_new(world, "skus");
  node_text(sku, "code", code);
  node_text(sku, "name", world_print(world, "%s, %s", product->name, colour->name));
  node_text(sku, "description", product->description);
  node_text(sku, "image_url",
            world_print(world, "https://img.example.com/skus/%s.png?fm=jpg&q=90", code));
  node_raw(sku, "weight", world_print(world, "%u.0", product->weight));
  return sku;
}

/* Copies a value that a line item takes over from its item. */
static void line_copy(struct line *line, const char *to, const char *from)
{
  const struct member *member = node_member(line->item, from);
  if (member != NULL && member->form == FORM_TEXT)
    node_text(line->node, to, member->text);
}

static void world_sku_line(struct world *world, uint32_t number)
{
  const struct product *product = &products[world_random(world, PRODUCT_COUNT)];
  struct line *line = line_new(world, LINE_SKU, world_sku(world, number, product));
  line->quantity = 1 + world_random(world, 3);
  line->weight = product->weight;
  line->unit = world_price(world, product->price);
  line_copy(line, "sku_code", "code");
  line_copy(line, "name", "name");
  line_copy(line, "image_url", "image_url");
  bool external = strcmp(world->kind, "price") == 0;
  node_raw(line->node, "_external_price", external ? "true" : "false");
}

static void world_other_lines(struct world *world)
{
  struct line *line = line_new(world, LINE_SHIPMENT, world->shipment);
  line->unit = world->shipping;
  node_text(line->node, "name", world_print(world, "Shipment #%s/S/001", world->number));
  line = line_new(world, LINE_PAYMENT, world->payment_method);
  line->unit = world->fee;
  node_text(line->node, "name", world_method(world));
  if (world_has_coupon(world)) {
    line = line_new(world, LINE_PROMOTION, node_new(world, "percentage_discount_promotions"));
    node_text(line->node, "name", "Welcome, 10 % off");
    node_text(line->node, "coupon_code", "WELCOME10");
  }
  if (world_has_adjustment(world)) {
    line = line_new(world, LINE_ADJUSTMENT, node_new(world, "adjustments"));
    line->unit = -world_price(world, 100);
    node_text(line->node, "name", "Apology for the delay");
  }
}

static void world_lines(struct world *world)
{
  world->lines = world_alloc(world, (world->sku_lines + 4u) * sizeof *world->lines);
  for (uint32_t i = 0; i < world->sku_lines; i++)
    world_sku_line(world, i);
  world_other_lines(world);
}

static void world_links(struct world *world)
{
  struct node **lines = world_alloc(world, world->line_count * sizeof *lines);
  for (uint32_t i = 0; i < world->line_count; i++)
    lines[i] = world->lines[i].node;
  node_links(world->order, "line_items", lines, world->line_count);
  node_links(world->shipment, "line_items", lines, world->sku_lines);
  node_link(world, world->order, "market", world->market);
  node_link(world, world->order, "customer", world->customer);
  node_link(world, world->order, "shipping_address", world->shipping_address);
  node_link(world, world->order, "billing_address", world->billing_address);
  node_link(world, world->order, "payment_method", world->payment_method);
  node_link(world, world->order, "store", NULL);
}

static void world_order(struct world *world)
{
  const char *coupon = world_has_coupon(world) ? "WELCOME10" : NULL;
  const char *gift = world_has_gift_card(world) ? "GIFT-2026-0417" : NULL;
  node_text(world->order, "number", world->number);
  node_text(world->order, "customer_email", world->email);
  bool cart = strcmp(world->kind, "price") == 0;
  node_text(world->order, "status", cart ? "draft" : "pending");
  node_raw(world->order, "placeable", cart ? "false" : "true");
  node_raw(world->order, "tax_included", world->locale.tax_included ? "true" : "false");
  node_text(world->order, "coupon_code", coupon);
  node_text(world->order, "gift_card_code", gift);
  node_text(world->order, "gift_card_or_coupon_code", gift != NULL ? gift : coupon);
  node_number(world, world->order, "shipments_count", 1);
}

void world_build(struct world *world)
{
  world->number = world_word(world, "123456789", 8);
  world->organization = world_word(world, LETTERS, 10);
  world->email = world_print(world, "customer.%s@example.com", world_word(world, "0123456789", 5));
  world->shipping = world_price(world, 700 + 100 * world_random(world, 6));
  world->fee = world_price(world, 150);
  world->order = node_new(world, "orders");
  world_market(world);
  world_customer(world);
  world_addresses(world);
  world_methods(world);
  world_shipment(world);
  world_lines(world);
  world_links(world);
  world_order(world);
}
