// A price and a payment endpoint, the same for every host beside this file.
import { Refusal, Service } from "clx";

const PRICES = { "SHIRT-WHT-0001": 2500, "MUG-BLK-0001": 900 };

/** `charge(token, cents, signal)` is the processor: it settles when the money is reserved. */
export function makeShop({ secret, charge, log }) {
  const shop = new Service({ secret, ...(log && { log }) });

  shop.price("/api/prices", { needs: ["quantity"] }, (item, reply) => {
    const cents = PRICES[item.sku_code];
    if (cents === undefined) throw new Refusal("UNKNOWN_SKU", "no price for this SKU");
    return reply.price(item.quantity >= 10 ? Math.round(cents * 0.9) : cents, { compareAtAmountCents: cents });
  });

  // The key names this request, also when it comes again: the processor must take it once only.
  shop.authorize("/api/authorize", {
    fallback: (payment, reply, call) => reply.authorize(call.key, call.amount().amountCents).pending(call.key),
  }, async (payment, reply, call) => {
    const { amountCents } = call.amount();
    if (!await charge(call.key, amountCents, call.signal)) throw new Refusal("DECLINED", "the processor declined");
    return reply.authorize(call.key, amountCents);
  });
  return shop;
}
