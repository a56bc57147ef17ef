// What a handler may do wrong, and what its resources give.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ClxError, ExpiredError, Refusal, ReplyError, Service, SetupError, exact, paymentOutcome, refs, snapshot, state } from "clx";
import { ask, sample, sign, signedRequest } from "clx/testing";
import { bodies } from "./help.mjs";

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** The status and code of the answer of a price handler, and the lines logged. */
async function price(handler, options = {}, body = bodies.price) {
  const lines = [], shop = new Service({ secret: "secret", log: (line) => lines.push(line) });
  shop.price("/p", options, handler);
  const { status, json } = await ask(shop, "secret", "/p", body);
  assert.equal(shop.inFlight, 0);
  return { status, json, code: json.error?.code, lines };
}

test("a handler that breaks ends in a 500 with a line of the log", async () => {
  const broken = {
    "throws": () => { throw new Error("boom"); },
    "throws nothing": () => { throw undefined; },
    "throws after building": (item, reply) => { reply.price(1); throw new Error("boom"); },
    "rejects": async (item, reply) => { reply.price(1); await null; throw new Error("boom"); },
    "returns a number": () => 2500,
    "forgot to await": (item, reply) => [Promise.resolve(reply)],
    "promises a number": async () => 42,
    "silent": () => {},
    "silent later": async () => {},
    "endless recursion": function deep(item, reply) { return deep(item, reply); },
    "a builder of another callback": (item, reply) => reply.promotion("a", 1),
    "and caught it": (item, reply) => { try { reply.promotion("a", 1); } catch { /* lost */ } return reply.price(5); },
    "half a price": (item, reply) => reply.price(12.5),
    "a price caught": (item, reply) => { try { reply.price(12.5); } catch { /* lost */ } return reply.price(5); },
    "NaN": (item, reply) => reply.price(NaN),
    "no price": (item, reply) => reply.price(undefined),
    "text for a price": (item, reply) => reply.price("2500"),
    "a price beyond 64 bits": (item, reply) => reply.price(2n ** 63n),
    "a number beyond 2^53 is no whole number": (item, reply) => reply.price(2 ** 53),
    "U+0000 in a code": (item, reply) => reply.price(1, { skuCode: "a\0b" }),
    "half a character in a code": (item, reply) => reply.price(1, { skuCode: "a\ud800" }),
  };
  for (const [name, handler] of Object.entries(broken)) {
    const { status, lines } = await price(handler);
    assert.equal(status, 500, name);
    assert.ok(lines.some((line) => line.level === "error"), name);
  }
});

test("what is accessory is repaired or left out, and the price leaves", async () => {
  const circle = {};
  circle.self = circle;
  const { status, json } = await price((item, reply) => reply.price(10n).metadata({ circle, half: "a\ud800", big: 12n, none: undefined, huge: "x".repeat(100_000) }));
  assert.equal(status, 200);
  assert.equal(json.data.unit_amount_cents, 10);
  assert.equal(json.data.metadata.big, 12);
  assert.equal(json.data.metadata.huge.length, 100_000);
  assert.deepEqual(Object.keys(json.data.metadata).filter((key) => key === "circle" || key === "none"), []);
});

test("a refusal is 422, or what it says, also from another copy of the package", async () => {
  assert.deepEqual((await price(() => { throw new Refusal("OUT", "none left"); })).json,
    { success: false, error: { code: "OUT", message: "none left" } });
  assert.equal((await price(async () => { throw new Refusal("GONE", "never again", 410); })).status, 410);
  const foreign = Object.assign(new Error("far"), { code: "FAR", status: 422, [Symbol.for("clx.refusal")]: true });
  assert.equal((await price(() => { throw foreign; })).code, "FAR");
  assert.equal((await price(() => { throw new Refusal("BAD", "no refusal", 200); })).status, 500);
});

test("an answer that does not come in time is 503, and the late one is logged", async () => {
  const { status, lines } = await price(() => new Promise(() => {}), { deadlineMs: 30 });
  assert.equal(status, 503);
  assert.ok(lines.some((line) => line.code === "EXPIRED"));
  let signal, late;
  const told = [], shop = new Service({ secret: "secret", deadlineMs: 30, log: (line) => told.push(line.code) });
  shop.price("/p", async (item, reply, call) => {
    ({ signal } = call);
    await pause(90);
    try { return reply.price(item.quantity); } catch (error) { late = error; throw error; }
  });
  assert.equal((await ask(shop, "secret", "/p", bodies.price)).status, 503);
  assert.equal(signal.aborted, true);
  await pause(120);
  assert.ok(late instanceof ExpiredError);
  assert.ok(told.includes("LATE"));
});

test("a payment is never lost: its fallback leaves when the handler breaks or is late", async () => {
  const lines = [], shop = new Service({ secret: "secret", log: (line) => lines.push(line.code) });
  const fallback = (payment, reply, call) => reply.authorize("pre", call.amount().amountCents).pending("action");
  shop.authorize("/throws", { fallback }, async () => { await null; throw new Error("database down"); });
  shop.authorize("/breaks", { fallback }, () => { throw new Error("at once"); });
  shop.authorize("/never", { fallback, deadlineMs: 30 }, () => new Promise(() => {}));
  shop.authorize("/refuses", { fallback }, async () => { await null; throw new Refusal("DECLINED", "no funds"); });
  shop.authorize("/bare", { deadlineMs: 30 }, async (payment, reply, call) => {
    await pause(80);
    return reply.authorize("late", call.amount().amountCents);
  });
  shop.authorize("/badfallback", { fallback: (payment, reply) => reply.authorize("pre", 1) }, () => assert.fail("it charged"));
  shop.authorize("/asyncfallback", { fallback: async () => {} }, () => assert.fail("it charged"));
  for (const path of ["/throws", "/breaks", "/never"]) {
    const { status, json } = await ask(shop, "secret", path, bodies.authorize);
    assert.equal(status, 202, path);
    assert.deepEqual([json.data.transaction_token, json.data.action_id], ["pre", "action"]);
    assert.ok(json.data.amount_cents > 0);
  }
  assert.equal((await ask(shop, "secret", "/refuses", bodies.authorize)).status, 422);
  assert.equal((await ask(shop, "secret", "/bare", bodies.authorize)).status, 200);
  assert.ok(lines.includes("NO_FALLBACK"));
  assert.equal((await ask(shop, "secret", "/badfallback", bodies.authorize)).status, 500);
  assert.equal((await ask(shop, "secret", "/asyncfallback", bodies.authorize)).status, 500);
  const bare = JSON.stringify({ data: { id: "a", type: "external_payments", attributes: {} } });
  const { status, json } = await ask(shop, "secret", "/throws", bare);
  assert.deepEqual([status, json.data.error?.code ?? json.error?.code], [422, "MISSING_DATA"]);
});

test("nothing of a request can be used after its answer", async () => {
  const kept = {};
  await price((item, reply, call) => {
    Object.assign(kept, { item, order: item.order, reply, call, snapshot: snapshot(item) });
    return reply.price(1);
  });
  const uses = {
    member: () => kept.item.sku_code, id: () => kept.order.id, link: () => kept.item.order, json: () => JSON.stringify(kept.item),
    builder: () => kept.reply.price(2), error: () => kept.reply.error("A", "b"), key: () => kept.call.key, param: () => kept.call.param(0),
    state: () => state(kept.item, "order"), refs: () => refs(kept.item, "order"), exact: () => exact(kept.item, "name"), snapshot: () => snapshot(kept.item),
  };
  for (const [name, use] of Object.entries(uses)) assert.throws(use, ExpiredError, name);
  assert.equal(kept.snapshot.type, "line_items");
  assert.equal(kept.snapshot.order, undefined);
  assert.equal(typeof kept.snapshot.quantity, "number");
});

test("values are as they were sent", async () => {
  const text = JSON.stringify({
    data: {
      id: "a", type: "line_items",
      attributes: { sku_code: null, quantity: "12", name: { a: 1 }, tax_rate: 0.25, unit_amount_cents: "BIG", metadata: { z: [1] }, brand_new: [1, 2], coupon_code: "é\n\"", total_amount_cents: -5 },
      relationships: { order: { data: { type: "orders", id: "o" } }, item: { data: null }, line_item_options: { data: [{ type: "line_item_options", id: "1" }, { type: "line_item_options", id: "2" }] } },
    },
    included: [{ id: "1", type: "line_item_options", attributes: { name: "gift" } }],
  }).replace('"BIG"', "9007199254740993");
  let seen;
  await price((item, reply) => {
    seen = [
      item.sku_code, item.bundle_code, item.quantity, item.name, item.tax_rate, item.metadata, item.metadata === item.metadata,
      exact(item, "name"), exact(item, "brand_new"), exact(item, "unit_amount_cents"), exact(item, "nothing"), item.coupon_code, item.total_amount_cents,
      item.order, state(item, "order"), refs(item, "order"), item.item, state(item, "item"), item.tags, state(item, "tags"),
      item.line_item_options.map((option) => option.name), state(item, "line_item_options"), refs(item, "line_item_options").length,
      item.line_item_options === item.line_item_options, item.line_item_options[0] === item.line_item_options[0], JSON.stringify(item),
      snapshot(item).unit_amount_cents,
    ];
    assert.throws(() => item.unit_amount_cents, RangeError);
    assert.throws(() => { item.quantity = 1; }, TypeError);
    return reply.price(1);
  }, {}, text);
  assert.deepEqual(seen, [
    null, undefined, 12, undefined, 0.25, { z: [1] }, true,
    { a: 1 }, [1, 2], 9007199254740993n, undefined, "é\n\"", -5,
    undefined, "partial", [{ type: "orders", id: "o" }], null, "empty", undefined, "absent",
    ["gift"], "partial", 2, true, true, '{"type":"line_items","id":"a"}', 9007199254740993n,
  ]);
});

test("a type with an attribute called type keeps its own; unknown types are there", async () => {
  const shop = new Service({ secret: "secret", log() {} }), seen = [];
  shop.webhook("/h", { topic: "*" }, (resource, reply) => {
    seen.push(resource.type, resource.id, exact(resource, "type") ?? null, exact(resource, "colour") ?? null);
    return reply.received();
  });
  const post = (data) => ask(shop, "secret", "/h", JSON.stringify({ data }), { topic: "captures.create" });
  assert.equal((await post({ id: "c", type: "captures", attributes: { type: "odd" } })).status, 200);
  assert.equal((await post({ id: "u", type: "unicorns", attributes: { colour: "white" } })).status, 200);
  assert.deepEqual(seen, ["captures", "c", "odd", null, "unicorns", "u", null, "white"]);
});

test("needs refuse with 422 before the handler runs", async () => {
  const bare = JSON.stringify({ data: { id: "a", type: "line_items", attributes: { quantity: 1 } } });
  const { status, code, lines } = await price(() => assert.fail("it ran"), { needs: ["order.currency_code"] }, bare);
  assert.deepEqual([status, code], [422, "MISSING_DATA"]);
  assert.ok(lines.some((line) => line.detail.includes("order")));
});

test("secrets: rotation, a function, a shop that nobody knows", async () => {
  const lines = [], questions = [];
  const shop = new Service({ secret: ["new", "old"], log: (line) => lines.push(line) });
  const matched = [];
  shop.price("/p", (item, reply, call) => { matched.push(call.matchedKey); return reply.price(1); });
  shop.price("/shops/*/p", {
    secret: async (question) => {
      questions.push(question);
      if (question.params[0] === "down") throw new Error("no database");
      return question.params[0] === "known" ? "shop secret" : null;
    },
  }, (item, reply, call) => reply.price(1).metadata({ shop: call.param(0) }));
  for (const secret of ["new", "old"]) assert.equal((await ask(shop, secret, "/p", bodies.price)).status, 200);
  assert.equal((await ask(shop, "other", "/p", bodies.price)).status, 401);
  assert.deepEqual(matched, [0, 1]);
  const known = await ask(shop, "shop secret", "/shops/known/p?a=b", bodies.price);
  assert.deepEqual([known.status, known.json.data.metadata.shop], [200, "known"]);
  assert.deepEqual(questions[0].params, ["known"]);
  const unknown = await ask(shop, "shop secret", "/shops/other/p", bodies.price);
  assert.deepEqual([unknown.status, unknown.json.error.code], [401, "SIGNATURE_MISMATCH"]);
  assert.equal((await ask(shop, "shop secret", "/shops/down/p", bodies.price)).status, 500);
  assert.ok(lines.some((line) => line.error?.message === "no database"));
  assert.equal(shop.inFlight, 0);
});

test("a thousand shops, whose keys are kept for a while", async () => {
  const shop = new Service({ secret: ({ params }) => `secret of ${params[0]}` });
  shop.price("/*", (item, reply) => reply.price(1));
  for (let i = 0; i < 1000; i++)
    assert.equal((await ask(shop, `secret of ${i % 600}`, `/${i % 600}`, bodies.price)).status, 200);
  assert.ok(shop.memory < 2 << 20);
});

test("a wrong set-up says what and where", () => {
  const refused = (build, code, words) => assert.throws(() => build(new Service({ secret: "secret" })).ready(),
    (error) => error instanceof SetupError && error instanceof ClxError && error.code === code && error.message.includes(words));
  const handler = () => {};
  refused((s) => s.price("/a", { secret: "" }, handler), "SECRET_EMPTY", "price(/a)");
  refused((s) => s.price("/a", { needs: ["ordr.id"] }, handler), "BAD_NEED", "ordr.id");
  refused((s) => s.price("/a", handler).price("/a", handler), "BAD_PATTERN", "/a");
  refused((s) => s.price("a", handler), "BAD_PATTERN", "a");
  refused(() => new Service().price("/a", handler), "SECRET_EMPTY", "price(/a)");
  assert.throws(() => new Service({ secrets: "a" }), /no option is called secrets/);
  assert.throws(() => new Service({ secret: "a" }).price("/a", { need: [] }, handler), /no option is called need/);
  assert.throws(() => new Service({ secret: "a" }).price("/a"), /handler/);
  assert.throws(() => new Service({ secret: "a" }).webhook("/a", handler), /topic/);
  assert.throws(() => new Service({ secret: "a" }).price("/a", handler).ready().price("/b", handler), SetupError);
  assert.ok(new ReplyError("A", "b") instanceof ClxError);
});

test("the body is hashed and refused as it streams in", async () => {
  const shop = new Service({ secret: "secret", maxBody: 100_000, log() {} });
  shop.promotion("/p", (order, reply) => reply.noPromotion());
  const body = sample("promotion", { lineItems: 5 }), bytes = new TextEncoder().encode(body), signature = await sign("secret", body);
  const stream = (size, total) => new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      for (let more = bytes.length; more < total; more += 50_000) controller.enqueue(new Uint8Array(50_000));
      controller.close();
    },
  });
  const send = (content) => shop.fetch(new Request("https://shop.test/p", { method: "POST", duplex: "half", headers: { "x-commercelayer-signature": signature }, body: content }));
  for (const size of [7, 1000, 65_536]) assert.equal((await send(stream(size, 0))).status, 200);
  assert.equal((await send(stream(1000, 300_000))).status, 413);
  const twice = await shop.fetch(await signedRequest("secret", "/p", body, { signature: `${signature}, ${signature}` }));
  assert.equal((await twice.json()).error.code, "SIGNATURE_DUPLICATE");
  const eaten = await signedRequest("secret", "/p", body);
  await eaten.text();
  await assert.rejects(shop.fetch(eaten), /the body was read before/);
  const cut = new Request("https://shop.test/p", { method: "POST", duplex: "half", headers: { "x-commercelayer-signature": signature },
    body: new ReadableStream({ start(controller) { controller.enqueue(bytes.slice(0, 100)); }, pull(controller) { controller.error(new Error("gone")); } }) });
  await assert.rejects(shop.fetch(cut), /gone/);
  assert.equal(shop.inFlight, 0);
});

test("the outcome of a payment is signed", async () => {
  const { headers, body } = paymentOutcome("secret", { actionId: "a1", success: false, message: "nö", errorCode: "DECLINED" });
  assert.equal(headers["x-commercelayer-signature"], await sign("secret", body));
  assert.ok(body.includes("a1") && body.includes("nö") && body.includes("DECLINED"));
  assert.throws(() => paymentOutcome("", { actionId: "a", success: true }), SetupError);
  assert.throws(() => paymentOutcome("secret", { success: true }), TypeError);
});

test("a sample is refused with words", () => {
  assert.equal(sample("price", { seed: 9 }), sample("price", { seed: 9 }));
  assert.notEqual(sample("price", { seed: 9 }), sample("price", { seed: 10 }));
  assert.ok(sample("shippingCost", { noLinks: true }).length < sample("shippingCost").length);
  assert.throws(() => sample("prices"), /unknown kind "prices"/);
  assert.throws(() => sample("price", { lineItems: 0 }), /--line-items/);
  assert.throws(() => sample("price", { lines: 3 }), /no option is called lines/);
  assert.throws(() => sample("price", { topic: "orders.place" }), /--topic/);
  const set = JSON.parse(sample("price", { set: { "data.attributes.quantity": 12, "data.attributes.name": "a \"b\"" } }));
  assert.deepEqual([set.data.attributes.quantity, set.data.attributes.name], [12, "a \"b\""]);
});

test("a call that is dropped while its handler works aborts its signal and sends nothing", async () => {
  const shop = new Service({ secret: "secret", log() {} }), kept = {};
  shop.price("/p", (item, reply, { signal }) => {
    Object.assign(kept, { reply, signal });
    return new Promise((done) => { kept.done = done; });
  });
  const pending = shop.begin("POST", "/p", await sign("secret", bodies.price), null), told = [];
  shop.feed(pending, Buffer.from(bodies.price));
  shop.end(pending).then((answer) => told.push(answer));
  assert.equal(shop.inFlight, 1);
  shop.drop(pending);
  shop.drop(pending);
  assert.deepEqual([shop.inFlight, kept.signal.aborted], [0, true]);
  assert.throws(() => kept.reply.price(1), ExpiredError);
  kept.done();
  await pause(5);
  assert.deepEqual([told, shop.inFlight], [[], 0]);
  assert.throws(() => shop.end(pending), ClxError);
});
