// What must not happen inside the module: a trap, the end of the stack, memory that grows.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sample, signedRequest } from "clx/testing";
import { bodies } from "./help.mjs";

// Every export goes through `hook`, which may throw in its place.
let hook = null, instances = 0;
const Real = WebAssembly.Instance;
WebAssembly.Instance = class {
  constructor(module, imports) {
    const { exports } = new Real(module, imports), number = ++instances;
    this.exports = Object.fromEntries(Object.entries(exports).map(([name, f]) => {
      if (typeof f !== "function") return [name, f];
      const wrapped = (...all) => { hook?.(name, number); return f(...all); };
      return [name, Object.defineProperty(wrapped, "length", { value: f.length })];
    }));
  }
};
after(() => { WebAssembly.Instance = Real; });
const { Service } = await import("clx");

const lines = [], shop = new Service({ secret: "secret", log: (line) => lines.push(line.code) });
const fallback = (payment, reply, call) => reply.authorize("pre", call.amount().amountCents).pending("action");
shop.price("/p", (item, reply) => reply.price(1));
shop.price("/caught", (item, reply) => { try { return reply.price(1); } catch { return reply.price(2); } });
shop.authorize("/pay", { fallback }, async (payment, reply, call) => {
  const { amountCents } = call.amount();
  await null;
  return reply.authorize("real", amountCents);
});
shop.promotion("/deep", (order, reply) => {
  let left = 300;
  (function deep() {
    try { deep(); } catch { /* the stack ends here */ }
    if (left-- > 0) try { reply.metadata({ ["k" + left]: left }); } catch { /* or in the module */ }
  })();
  return reply.promotion("x", 1);
});
const ask = async (path, body) => {
  const response = await shop.fetch(await signedRequest("secret", path, body));
  return { status: response.status, json: await response.json() };
};
// Throws once, the next time the export of that name is called.
const once = (name, error) => { hook = (called) => { if (called === name) { hook = null; throw error; } }; };

test("a trap costs one request; the next gets a new instance", async () => {
  assert.equal((await ask("/p", bodies.price)).status, 200);
  for (const [name, path] of [["door_end", "/p"], ["clx_call_took", "/p"], ["door_price", "/p"], ["door_price", "/caught"], ["door_finish", "/p"]]) {
    const before = instances;
    once(name, name === "door_price" ? new RangeError("Maximum call stack size exceeded") : new WebAssembly.RuntimeError("unreachable"));
    assert.equal((await ask(path, bodies.price)).status, 500, name);
    assert.equal((await ask(path, bodies.price)).status, 200, name);
    assert.equal(instances, before + 1, name);
    assert.equal(shop.inFlight, 0);
  }
  assert.ok(lines.includes("TRAP"));
});

test("a payment whose instance broke sends the fallback that was made before", async () => {
  for (const name of ["door_authorize", "door_finish"]) {
    let calls = 0;
    hook = (called) => {
      if (called === name && (name === "door_finish" || ++calls === 2)) { hook = null; throw new WebAssembly.RuntimeError("unreachable"); }
    };
    const { status, json } = await ask("/pay", bodies.authorize);
    assert.deepEqual([status, json.data.transaction_token, json.data.action_id], [202, "pre", "action"], name);
    assert.equal((await ask("/pay", bodies.authorize)).status, 200);
  }
});

test("others in flight when an instance breaks end as well", async () => {
  let release;
  const gate = new Promise((open) => { release = open; });
  const busy = new Service({ secret: "secret", log() {} });
  busy.price("/wait", async (item, reply) => { await gate; return reply.price(item.quantity); });
  busy.price("/p", (item, reply) => reply.price(1));
  const waiting = Array.from({ length: 5 }, async () => busy.fetch(await signedRequest("secret", "/wait", bodies.price)));
  while (busy.inFlight < 5) await new Promise((done) => setTimeout(done, 5));
  once("door_price", new WebAssembly.RuntimeError("unreachable"));
  assert.equal((await busy.fetch(await signedRequest("secret", "/p", bodies.price))).status, 500);
  release();
  for (const response of await Promise.all(waiting)) assert.equal(response.status, 500);
  assert.equal((await busy.fetch(await signedRequest("secret", "/p", bodies.price))).status, 200);
  assert.equal(busy.inFlight, 0);
});

test("the stack of JavaScript ends inside the module: never a wrong answer", async () => {
  const body = sample("promotion", { lineItems: 3 });
  for (let i = 0; i < 4; i++) {
    assert.ok([200, 500].includes((await ask("/deep", body)).status));
    assert.equal((await ask("/p", bodies.price)).status, 200);
  }
  assert.equal(shop.inFlight, 0);
});

test("100 in flight, and what a big body took is given back", async () => {
  const busy = new Service({ secret: "secret" });
  busy.price("/p", async (item, reply) => { await new Promise((done) => setTimeout(done, 30)); return reply.price(item.quantity); });
  busy.promotion("/sum", (order, reply) => reply.promotion("x", order.line_items.length));
  const all = await Promise.all(Array.from({ length: 100 }, async () => busy.fetch(await signedRequest("secret", "/p", bodies.price))));
  assert.equal(all.filter((response) => response.status === 200).length, 100);
  assert.ok(busy.memory < 16 << 20);
  const huge = JSON.parse(sample("promotion", { lineItems: 100 }));
  huge.meta = { ...huge.meta, padding: "x".repeat(15 << 20) };
  assert.equal((await busy.fetch(await signedRequest("secret", "/sum", JSON.stringify(huge)))).status, 200);
  assert.equal(busy.memory, 0);
  assert.equal((await busy.fetch(await signedRequest("secret", "/p", bodies.price))).status, 200);
  assert.ok(busy.memory < 2 << 20);
});

test("memory does not grow with the number of requests", async () => {
  const steady = new Service({ secret: "secret" });
  steady.price("/p", (item, reply) => reply.price(item.quantity).metadata({ of: item.order?.currency_code }));
  const { createHmac } = await import("node:crypto");
  const bytes = Buffer.from(bodies.price), signature = createHmac("sha256", "secret").update(bytes).digest("base64");
  const many = (count) => {
    for (let i = 0; i < count; i++) {
      const call = steady.begin("POST", "/p", signature, null, bytes.length);
      steady.feed(call, bytes);
      assert.equal(steady.end(call).status, 200);
    }
  };
  many(1000);
  const before = steady.memory;
  many(Number(process.env.CLX_REQUESTS ?? 20_000));
  assert.equal(steady.memory, before);
});
