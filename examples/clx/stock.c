/* What is shipped: all line items with a SKU, out of stock and packed in one or two parcels. */
#include "sample.h"

#define PARCELS_MAX 2

/* A copy of what a line item says of its goods, such as a stock line item. */
static struct node *stock_copy(struct world *world, const char *type, const struct line *line)
{
  static const char *const names[] = {"sku_code", "name", "image_url"};
  struct node *node = node_new(world, type);
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    node_text(node, names[i], node_member(line->node, names[i])->text);
  node_number(world, node, "quantity", line->quantity);
  node_link(world, node, "line_item", line->node);
  node_link(world, node, "sku", line->item);
  node_link(world, node, "shipment", world->shipment);
  return node;
}

static struct node *stock_item(struct world *world, const struct line *line)
{
  struct node *item = node_new(world, "stock_items");
  node_text(item, "sku_code", node_member(line->node, "sku_code")->text);
  node_link(world, item, "sku", line->item);
  node_link(world, line->item, "stock_items", item);
  return item;
}

/* The line item in the shipment, and in its older form, which has the same members. */
static void stock_line(struct world *world, const struct line *line, struct node **stock,
                       struct node **shipped)
{
  struct node *item = stock_item(world, line);
  *stock = stock_copy(world, "stock_line_items", line);
  *shipped = stock_copy(world, "shipment_line_items", line);
  node_link(world, *stock, "stock_item", item);
  node_link(world, *shipped, "stock_item", item);
  node_link(world, line->node, "stock_line_items", *stock);
  node_link(world, line->node, "shipment_line_items", *shipped);
  node_links(line->node, "stock_transfers", NULL, 0);
}

/* Packs the lines from `from` to `to`: the weight of a parcel is that of its goods. */
static struct node *stock_parcel(struct world *world, uint32_t number, uint32_t from, uint32_t to,
                                 struct node **stock, struct node **shipped)
{
  struct node **packed = world_alloc(world, (to - from) * sizeof(struct node *));
  struct node *parcel = node_new(world, "parcels");
  int64_t weight = 0;
  for (uint32_t i = from; i < to; i++) {
    struct node *line = stock_copy(world, "parcel_line_items", &world->lines[i]);
    node_link(world, line, "parcel", parcel);
    node_link(world, line, "stock_line_item", stock[i]);
    node_link(world, line, "shipment_line_item", shipped[i]);
    packed[i - from] = line;
    weight += world->lines[i].weight * world->lines[i].quantity;
  }
  node_text(parcel, "number", world_print(world, "%s/S/001/P/%03u", world->number, number));
  node_raw(parcel, "weight", world_print(world, "%lld.0", (long long)weight));
  node_text(parcel, "unit_of_weight", "gr");
  node_link(world, parcel, "shipment", world->shipment);
  node_links(parcel, "parcel_line_items", packed, to - from);
  return parcel;
}

void stock_build(struct world *world)
{
  uint32_t lines = world->sku_lines;
  uint32_t count = lines < PARCELS_MAX ? lines : PARCELS_MAX;
  struct node **stock = world_alloc(world, lines * sizeof *stock);
  struct node **shipped = world_alloc(world, lines * sizeof *shipped);
  struct node **parcels = world_alloc(world, count * sizeof *parcels);
  for (uint32_t i = 0; i < lines; i++)
    stock_line(world, &world->lines[i], &stock[i], &shipped[i]);
  for (uint32_t i = 0; i < count; i++)
    parcels[i] =
        stock_parcel(world, i + 1, i * lines / count, (i + 1) * lines / count, stock, shipped);
  node_links(world->order, "stock_line_items", stock, lines);
  node_links(world->order, "stock_transfers", NULL, 0);
  node_links(world->shipment, "stock_line_items", stock, lines);
  node_links(world->shipment, "shipment_line_items", shipped, lines);
  node_links(world->shipment, "stock_transfers", NULL, 0);
  node_links(world->shipment, "parcels", parcels, count);
}
