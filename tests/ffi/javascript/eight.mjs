// One service and eight requests, the same in every runtime: their answers are compared byte by byte.
export function makeShop({ Service, Refusal }) {
  const shop = new Service({ secret: "secret", log() {} });
  shop.price("/prices", { needs: ["quantity"] }, (item, reply) => {
    if (!item.sku_code) throw new Refusal("UNKNOWN_SKU", "no price for this SKU");
    return reply.price(item.quantity >= 10 ? 1900 : 2500, { compareAtAmountCents: 2900 })
      .metadata({ source: "erp", of: item.order?.currency_code, name: "Bär 🐻" });
  });
  shop.promotion("/promotions", { needs: ["currency_code"] }, async (order, reply) => {
    let sum = 0, last = "";
    for (const line of order.line_items ?? []) {
      sum += line.total_amount_cents ?? 0;
      if (line.item?.type === "skus") last = line.item.code ?? "";
    }
    await null;
    return reply.promotion("ten off", Math.abs(Math.trunc(sum / 10))).metadata({ last, count: order.line_items?.length });
  });
  const fallback = (payment, reply, call) => reply.authorize("pre", call.amount().amountCents).pending(call.key);
  shop.authorize("/authorize", { fallback }, async (payment, reply, call) => {
    await new Promise((done) => setTimeout(done, 5));
    return reply.authorize(`auth-${payment.order.id}`, call.amount().amountCents);
  });
  shop.authorize("/never", { fallback, deadlineMs: 60 }, () => new Promise(() => {}));
  shop.webhook("/hooks", { topic: "orders.*" }, (resource, reply, call) =>
    reply.received().metadata({ topic: call.topic, type: resource.type, number: resource.number ?? null }));
  return shop;
}

export async function eightAnswers(clx, { signedRequest }, bodies) {
  const shop = makeShop(clx), answers = [];
  const ask = async (path, body, options) => {
    const response = await shop.fetch(await signedRequest("secret", path, body, options));
    answers.push(`${path} ${response.status} ${await response.text()}`);
  };
  await ask("/prices", bodies.price);
  await ask("/promotions", bodies.promotion);
  await ask("/authorize", bodies.authorize);
  await ask("/never", bodies.authorize);
  await ask("/hooks", bodies.webhook, { topic: "orders.place" });
  await ask("/prices", bodies.price, { signature: "A".repeat(43) + "=" });
  await ask("/prices", bodies.price, { method: "PUT" });
  await ask("/prices", bodies.price.slice(0, 900));
  return answers.join("\n") + "\n";
}
