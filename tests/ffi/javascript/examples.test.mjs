// The examples, asked as Commerce Layer asks; a handler tested in three lines.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { ask, sample, signedRequest } from "clx/testing";
import { listen, post } from "./help.mjs";

process.env.CLX_SECRET = "secret";
const { makeShop } = await import("./examples/shop.mjs");
const price = sample("price", { sku: "SHIRT-WHT-0001", set: { "data.attributes.quantity": 12 } });
const authorize = sample("authorize");

test("ten shirts are cheaper", async () => {
  const { status, json } = await ask(makeShop({ secret: "secret" }), "secret", "/api/prices", price);
  assert.equal(status, 200);
  assert.equal(json.data.unit_amount_cents, 2250);
});

test("a payment: paid, declined, and a processor that is too slow", async () => {
  const charged = [], pay = (charge) => ask(makeShop({ secret: "secret", charge, log() {} }), "secret", "/api/authorize", authorize);
  const paid = await pay(async (token, cents) => charged.push([token, cents]));
  assert.deepEqual([paid.status, paid.json.data.transaction_token, paid.json.data.amount_cents], [200, ...charged[0]]);
  assert.equal((await pay(async () => false)).json.data.error.code, "DECLINED");
  const broken = await pay(async () => { throw new Error("no answer"); });
  assert.deepEqual([broken.status, broken.json.data.action_id], [202, charged[0][0]]);
});

const fetched = {
  worker: async () => { const { default: worker } = await import("./examples/worker/worker.mjs"); return (request) => worker.fetch(request, process.env); },
  "next, prices": async () => (await import("./examples/next/app/api/prices/route.js")).POST,
};
for (const [name, load] of Object.entries(fetched))
  test(`the example ${name}`, async () => {
    const handler = await load(), response = await handler(await signedRequest("secret", "/api/prices", price));
    assert.equal((await response.json()).data.unit_amount_cents, 2250);
  });

test("the example next, authorize", async () => {
  const { POST } = await import("./examples/next/app/api/authorize/route.js");
  assert.equal((await POST(await signedRequest("secret", "/api/authorize", authorize))).status, 200);
});

test("the example lambda", async () => {
  const { handler } = await import("./examples/lambda/lambda.mjs");
  const answer = await handler({
    version: "2.0", rawPath: "/api/prices", requestContext: { http: { method: "POST" } }, isBase64Encoded: true,
    headers: { "x-commercelayer-signature": createHmac("sha256", "secret").update(price).digest("base64") },
    body: Buffer.from(price).toString("base64"),
  });
  assert.equal(JSON.parse(answer.body).data.unit_amount_cents, 2250);
});

test("the example express", async () => {
  const { makeApp } = await import("./examples/express/server.mjs");
  const server = await listen(makeApp({ secret: "secret", charge: async () => true }));
  const sign = (body) => createHmac("sha256", "secret").update(body).digest("base64");
  assert.equal((await post(server.port, "/api/prices", price, sign(price))).json.data.unit_amount_cents, 2250);
  assert.equal((await post(server.port, "/api/authorize", authorize, sign(authorize))).status, 200);
  await server.close();
});
