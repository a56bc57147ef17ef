/* Amounts that add up, in minor units, computed with integers only.
 *
 *   line item       total = unit x quantity; its discount is part of the order's
 *   order           subtotal = totals of the line items with SKUs
 *                   total = subtotal + discount + shipping + payment method + adjustment
 *                           - gift card
 *                   total with taxes = total, plus the taxes where prices do not hold them
 *                   taxable = what is taxed, without the taxes themselves
 */
#include "sample.h"

/* Sums of one part of the order. */
struct part {
  int64_t amount;
  int64_t discount;
  int64_t tax;
  int64_t taxable;
};

static int64_t amounts_tax(const struct locale *locale, int64_t gross)
{
  int64_t rate = locale->tax_permyriad;
  int64_t base = locale->tax_included ? 10000 + rate : 10000;
  return (2 * gross * rate + base) / (2 * base);
}

/* Spreads a tenth of the subtotal over the line items, the last of them takes what is left
 * over from rounding. */
static int64_t amounts_discount(struct world *world, int64_t subtotal)
{
  int64_t all = (subtotal + 5) / 10;
  int64_t left = all;
  for (uint32_t i = 0; i < world->sku_lines; i++) {
    struct line *line = &world->lines[i];
    int64_t share = i + 1 < world->sku_lines ? line->total * all / subtotal : left;
    line->discount = -share;
    left -= share;
  }
  return -all;
}

/* "0.22" for 2200 of 10000, as Ruby prints it. */
static const char *amounts_fraction(struct world *world, int64_t part)
{
  int digits = 4;
  int64_t rest = part % 10000;
  for (; digits > 1 && rest % 10 == 0; digits--)
    rest /= 10;
  return world_print(world, "%lld.%0*lld", (long long)(part / 10000), digits, (long long)rest);
}

/* The id of the promotion with its part of the discount, as in `discount_breakdown`. */
static void amounts_breakdown(struct world *world, const struct line *line, const char *id,
                              int64_t all)
{
  if (all == 0 || line->discount == 0)
    return;
  node_raw(line->node, "discount_breakdown",
           world_print(world, "{\"%s\":{\"cents\":%lld,\"weight\":%s}}", id,
                       (long long)line->discount,
                       amounts_fraction(world, line->discount * 10000 / all)));
}

static bool amounts_taxed(const struct line *line)
{
  return line->kind == LINE_SKU || line->kind == LINE_SHIPMENT || line->kind == LINE_PAYMENT;
}

static void amounts_line(struct world *world, struct line *line)
{
  const char *rate = amounts_fraction(world, world->locale.tax_permyriad);
  bool compare = line->kind == LINE_SKU && world_random(world, 3) == 0;
  if (amounts_taxed(line))
    line->tax = amounts_tax(&world->locale, line->total + line->discount);
  node_number(world, line->node, "quantity", line->quantity);
  node_money(world, line->node, "unit_amount", line->unit);
  node_money(world, line->node, "compare_at_amount",
             compare ? line->unit + world_price(world, 500) : line->unit);
  node_money(world, line->node, "discount", line->discount);
  node_money(world, line->node, "total_amount", line->total);
  node_money(world, line->node, "tax_amount", line->tax);
  node_raw(line->node, "tax_rate", amounts_taxed(line) ? rate : "0.0");
}

static struct part amounts_part(const struct world *world, uint32_t kind)
{
  struct part part = {0, 0, 0, 0};
  for (uint32_t i = 0; i < world->line_count; i++) {
    const struct line *line = &world->lines[i];
    if (line->kind != kind)
      continue;
    part.amount += line->total;
    part.discount += line->discount;
    part.tax += line->tax;
    if (amounts_taxed(line))
      part.taxable += line->total + line->discount;
  }
  if (world->locale.tax_included)
    part.taxable -= part.tax;
  return part;
}

static void amounts_put_part(struct world *world, const char *name, const char *amount,
                             const struct part *part)
{
  node_money(world, world->order, amount, part->amount);
  node_money(world, world->order, world_print(world, "%s_tax_amount", name), part->tax);
  node_money(world, world->order, world_print(world, "%s_taxable_amount", name), part->taxable);
}

static void amounts_order(struct world *world)
{
  struct part goods = amounts_part(world, LINE_SKU);
  struct part shipping = amounts_part(world, LINE_SHIPMENT);
  struct part fee = amounts_part(world, LINE_PAYMENT);
  struct part adjustment = amounts_part(world, LINE_ADJUSTMENT);
  int64_t tax = goods.tax + shipping.tax + fee.tax;
  int64_t total = goods.amount + goods.discount + shipping.amount + fee.amount + adjustment.amount;
  if (world_has_gift_card(world))
    world->gift = world_price(world, 500) < total ? world_price(world, 500) : total;
  total -= world->gift;
  world->total = world->locale.tax_included ? total : total + tax;
  amounts_put_part(world, "subtotal", "subtotal_amount", &goods);
  amounts_put_part(world, "shipping", "shipping_amount", &shipping);
  amounts_put_part(world, "payment_method", "payment_method_amount", &fee);
  amounts_put_part(world, "adjustment", "adjustment_amount", &adjustment);
  node_money(world, world->order, "discount_amount", goods.discount);
  node_money(world, world->order, "gift_card_amount", world->gift);
  node_money(world, world->order, "total_tax_amount", tax);
  node_money(world, world->order, "total_amount", total);
  node_money(world, world->order, "total_taxable_amount",
             goods.taxable + shipping.taxable + fee.taxable);
  node_money(world, world->order, "total_amount_with_taxes", world->total);
  node_raw(world->order, "tax_rate", amounts_fraction(world, world->locale.tax_permyriad));
}

/* Prices and counts of what the line items stand for. */
static void amounts_rest(struct world *world)
{
  int64_t skus = 0;
  for (uint32_t i = 0; i < world->sku_lines; i++)
    skus += world->lines[i].quantity;
  node_number(world, world->order, "skus_count", skus);
  node_number(world, world->shipment, "skus_count", skus);
  node_money(world, world->shipping_method, "price_amount", world->shipping);
  node_money(world, world->shipping_method, "price_amount_for_shipment", world->shipping);
  node_money(world, world->payment_method, "price_amount", world->fee);
  for (uint32_t i = world->sku_lines; i < world->line_count; i++)
    if (world->lines[i].kind == LINE_ADJUSTMENT)
      node_money(world, world->lines[i].item, "amount", world->lines[i].total);
}

void amounts_build(struct world *world)
{
  int64_t subtotal = 0;
  int64_t discount = 0;
  const char *promotion = "";
  for (uint32_t i = 0; i < world->line_count; i++) {
    struct line *line = &world->lines[i];
    line->total = line->unit * line->quantity;
    subtotal += line->kind == LINE_SKU ? line->total : 0;
  }
  if (world_has_coupon(world))
    discount = amounts_discount(world, subtotal);
  for (uint32_t i = 0; i < world->line_count; i++) {
    struct line *line = &world->lines[i];
    if (line->kind != LINE_PROMOTION)
      continue;
    line->unit = line->total = discount;
    promotion = line->item->id;
  }
  for (uint32_t i = 0; i < world->line_count; i++) {
    amounts_line(world, &world->lines[i]);
    amounts_breakdown(world, &world->lines[i], promotion, discount);
  }
  amounts_order(world);
  amounts_rest(world);
}
