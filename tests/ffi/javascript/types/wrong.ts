// Programs that must not compile: each line below a mark is refused, or the mark is an error itself.
import { Service, paymentOutcome, state, snapshot } from "clx";
import type { Order } from "clx";
import { sample } from "clx/testing";

const shop = new Service({ secret: "secret" });

shop.price("/misspelt", (item, reply) => {
  // @ts-expect-error: sku_cod
  void item.sku_cod;
  // @ts-expect-error: it may be null
  item.sku_code.length;
  // @ts-expect-error: no Order without asking
  item.order.currency_code;
  // @ts-expect-error: a builder of promotions
  reply.promotion("a", 1);
  // @ts-expect-error: resources are read-only
  item.quantity = 1;
  return reply.price(1);
});
// @ts-expect-error: a need that no line item has
shop.price("/need1", { needs: ["quantitty"] }, (item, reply) => reply.price(1));
// @ts-expect-error: deep down
shop.price("/need3", { needs: ["order.customer.emial"] }, (item, reply) => reply.price(1));
// @ts-expect-error: through an attribute
shop.price("/through", { needs: ["quantity.value"] }, (item, reply) => reply.price(1));
// @ts-expect-error: nothing behind the question mark
shop.price("/mark", { needs: ["order.customr?.email"] }, (item, reply) => reply.price(1));
shop.price("/nullable", { needs: ["order.customer?.email"] }, (item, reply) => {
  // @ts-expect-error: null was allowed
  item.order.customer.email;
  return reply.price(1);
});
// @ts-expect-error: no reply and no promise of one
shop.price("/returns", () => 2500);
// @ts-expect-error: an amount is a number
shop.price("/text", (item, reply) => reply.price("2500"));
// @ts-expect-error: an async handler of a payment needs a fallback
shop.authorize("/bare", async (payment, reply) => reply.authorize("t", 1));
// @ts-expect-error: also with options
shop.capture("/bare", { deadlineMs: 1 }, async (authorization, reply) => reply.capture("t", 1));
// @ts-expect-error: a fallback cannot be async
shop.authorize("/slow", { fallback: async (p, reply) => reply.authorize("t", 1) }, (p, reply) => reply.authorize("t", 1));
// @ts-expect-error: a webhook has a topic
shop.webhook("/hooks", {}, (resource, reply) => reply.received());
shop.webhook("/hooks", { topic: "orders.place" }, (order) => {
  // @ts-expect-error: orders have no sku_code
  void order.sku_code;
});
shop.promotion("/union", (order, reply) => {
  for (const line of order.line_items ?? [])
    // @ts-expect-error: not every item has a code
    void line.item?.code;
  return reply.noPromotion();
});
export function questions(order: Order) {
  // @ts-expect-error: not a state
  const known: "there" = state(order, "customer");
  // @ts-expect-error: relationships are not in a snapshot
  return [known, snapshot(order).customer];
}
// @ts-expect-error: an outcome is of an action
paymentOutcome("secret", { success: true });
// @ts-expect-error: a callback that there is not
sample("prices");
// @ts-expect-error: no such option
new Service({ secrets: "a" });
