// Programs that must compile: what the README and the manual promise of types.
import {
  Service, Refusal, nodeHandler, lambdaHandler, paymentOutcome, state, refs, exact, snapshot,
} from "clx";
import type { Order, LineItem, Resources, Secret } from "clx";
import { ask, sample, sign, signedRequest } from "clx/testing";

declare function charge(key: string, cents: number, signal: AbortSignal): Promise<{ ok: boolean; reason: string }>;
declare function store(id: string, number: string | null): Promise<void>;
declare function secretOf(shop: string): Promise<string | null>;

const same: <T>(value: T) => T = (value) => value;
const secret: Secret = ({ path, params, topic }) => secretOf(params[0] ?? path + topic);

export const shop = new Service({ secret, log: (l) => { const text: string = l.code + l.detail; void text; } });

shop.price("/prices", { needs: ["quantity", "order.currency_code"] }, (item, reply) => {
  if (!item.sku_code) throw new Refusal("UNKNOWN_SKU", "no price for this SKU");
  const quantity: number = item.quantity;
  const currency: string = item.order.currency_code;
  return reply.price(quantity >= 10 ? 1900 : 2500, { compareAtAmountCents: 2900n }).metadata({ currency });
});
// A need whose parts may be null keeps null.
shop.price("/guests", { needs: ["order.customer?.email", "order.coupon_code?"] }, (item, reply) => {
  const customer = item.order.customer;
  const email: string | undefined = customer === null ? undefined : customer.email;
  const coupon: string | null = item.order.coupon_code;
  void [email, coupon];
  return reply.price(1);
});
shop.promotion("/promotions", { needs: ["line_items.total_amount_cents"] }, (order, reply) => {
  let sum = 0;
  for (const line of order.line_items) {
    if (line.item?.type === "skus" && line.item.code) sum += line.total_amount_cents;
    if (line.item?.type === "bundles") same<string | null | undefined>(line.item.code);
  }
  return reply.promotion("ten off", Math.trunc(sum / 10));
});
shop.shippingCost("/shipping", async (shipment, reply) => {
  await store(shipment.id, shipment.number ?? null);
  return reply.shippingCost(500).message("slow", { flash: true });
});
shop.orderValidation("/validate", (order, reply) => order.guest ? reply.invalid("customer", "no guests") : reply.valid());
shop.authorize("/authorize", {
  fallback: (payment, reply, call) => reply.authorize(call.key, call.amount().amountCents).pending(call.key),
}, async (payment, reply, call) => {
  const { amountCents } = call.amount();
  const paid = await charge(call.key, amountCents, call.signal);
  if (!paid.ok) throw new Refusal("DECLINED", paid.reason);
  return reply.authorize(call.key, amountCents).transaction("avs_code", "Y");
});
shop.capture("/capture", (authorization, reply, call) => reply.capture("t", call.amount().amountCents));
shop.void("/void", { secret: ["new", "old"] }, (authorization, reply, call) => reply.void("t", call.amount().balanceCents));
shop.customerToken("/token", (payment, reply) => reply.customerToken("c", null));
shop.tax("/tax", (order, reply) => reply.taxRate(0.22).line("id", { tax_rate: 0.1 }).data({ freight_taxable: true }));
shop.webhook("/hooks", { topic: "orders.place" }, async (order, reply) => {
  const whole: Order = order;
  await store(whole.id, order.number ?? null);
  return reply.received();
});
shop.webhook("/all", { topic: "*" }, (resource) => {
  if (resource.type === "line_items") same<LineItem>(resource);
});
export default { fetch: shop.fetch };
export const handlers = [nodeHandler(shop, { path: "/prices" }), lambdaHandler(shop)];

export function questions(order: Order) {
  const known: "absent" | "not_loaded" | "empty" | "partial" | "loaded" = state(order, "customer");
  const first: string | undefined = refs(order, "line_items")[0]?.id;
  const number: number | null | undefined = snapshot(order).total_amount_cents;
  const types: Resources["skus"] | undefined = undefined;
  return [known, first, number, types, exact(order, "anything")];
}
export async function tested() {
  const body = sample("price", { lineItems: 3, seed: 7, set: { "data.attributes.quantity": 12 } });
  const { status, json } = await ask(shop, "secret", "/prices", body);
  const request: Request = await signedRequest("secret", "/prices", body, { topic: "orders.place" });
  const text: string = await sign("secret", body);
  return [status, json.data, request, text, paymentOutcome("secret", { actionId: "a", success: true }).headers];
}
