// Bodies made and mutated, through the native library and through the module: the same answers.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { Service } from "clx";
import { sample } from "clx/testing";

const COUNT = Number(process.env.CLX_BODIES_COUNT ?? 10_000), KINDS = ["price", "promotion", "authorize", "webhook"];

const shop = new Service({ secret: "secret", log() {} });
shop.price("/0", (item, reply) => reply.price(item.quantity == null ? 0 : item.quantity * 100)
  .metadata({ cents: item.unit_amount_cents ?? 0, order: item.order != null }));
shop.promotion("/1", (order, reply) => {
  let sum = 0;
  for (const line of order.line_items ?? []) sum += line.total_amount_cents ?? 0;
  return reply.promotion(order.number ?? null, sum < 0 ? 0 : Math.trunc(sum / 10)).metadata({ lines: order.line_items?.length ?? 0 });
});
shop.authorize("/2", (payment, reply, call) => { const { amountCents } = call.amount(); return reply.authorize(call.key, amountCents); });
shop.webhook("/3", { topic: "*" }, (resource, reply) => reply.received().metadata({ type: resource.type, id: resource.id }));

// xorshift: the same bodies in each run.
let seed = 88172645;
const random = (below) => {
  seed ^= seed << 13; seed ^= seed >>> 17; seed ^= seed << 5;
  return (seed >>> 0) % below;
};
const PIECES = ["null", "\"", "{", "}", "[", "]", ",", ":", "\\u0000", "\\ud800", "\\n", "1e3", "-0", "true", "12.5", "\xff", "\xc3\xa9", "\"id\"", "\"data\"", "{}", "[]"];
function mutate(bytes) {
  const at = random(bytes.length), piece = Buffer.from(PIECES[random(PIECES.length)], "latin1");
  switch (random(6)) {
    case 0: { const copy = Buffer.from(bytes); copy[at] = random(256); return copy; }
    case 1: return bytes.subarray(0, at);
    case 2: return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
    case 3: return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(20))]);
    case 4: { // a value of another kind
      const colon = bytes.indexOf(":", at), end = bytes.indexOf(",", colon);
      return colon < 0 || end < 0 ? bytes : Buffer.concat([bytes.subarray(0, colon + 1), piece, bytes.subarray(end)]);
    }
    default: { // another name
      const open = bytes.indexOf(',"', at);
      return open < 0 ? bytes : Buffer.concat([bytes.subarray(0, open + 2), Buffer.from("x"), bytes.subarray(open + 2)]);
    }
  }
}

class Native {
  #child = spawn(process.env.CLX_NATIVE, { stdio: ["pipe", "pipe", "inherit"] });
  #got = Buffer.alloc(0);
  #more = null;
  constructor() {
    this.#child.stdout.on("data", (part) => { this.#got = Buffer.concat([this.#got, part]); this.#more?.(); });
    this.#child.on("close", () => { this.closed = true; this.#more?.(); });
  }
  async #take(count) {
    while (this.#got.length < count) {
      assert.ok(!this.closed, "the native library ended");
      await new Promise((more) => { this.#more = more; });
    }
    const taken = this.#got.subarray(0, count);
    this.#got = this.#got.subarray(count);
    return taken;
  }
  async ask(kind, signature, body) {
    const head = Buffer.alloc(12);
    [kind, signature.length, body.length].forEach((n, i) => head.writeUInt32LE(n, 4 * i));
    this.#child.stdin.write(Buffer.concat([head, Buffer.from(signature), body]));
    const answer = await this.#take(8);
    return { status: answer.readUInt32LE(0), body: (await this.#take(answer.readUInt32LE(4))).toString() };
  }
  end() { this.#child.stdin.end(); }
}

test(`${COUNT} bodies through the native library and the module`, async () => {
  const native = new Native(), seen = {};
  let bytes, kind;
  for (let i = 0; i < COUNT; i++) {
    if (i % 25 === 0) {
      kind = random(KINDS.length);
      bytes = Buffer.from(sample(KINDS[kind], { seed: i + 1, lineItems: 1 + random(3), noLinks: random(2) === 1 }));
    }
    let body = bytes;
    for (let left = i % 25 === 0 ? 0 : 1 + random(2); left > 0; left--) body = body.length > 0 ? mutate(body) : body;
    const signature = random(50) === 0 ? "A".repeat(43) + "=" : createHmac("sha256", "secret").update(body).digest("base64");
    const call = shop.begin("POST", `/${kind}`, signature, "orders.place", body.length);
    for (let at = 0; at < body.length; at += 10_000) shop.feed(call, body.subarray(at, at + 10_000));
    const ours = shop.end(call), theirs = await native.ask(kind, signature, body);
    assert.deepEqual({ status: ours.status, body: ours.body }, theirs, `body ${i}: ${body.toString("latin1").slice(0, 3000)}`);
    seen[ours.status] = (seen[ours.status] ?? 0) + 1;
  }
  native.end();
  for (const [status, least] of [[200, COUNT / 4], [400, COUNT / 4], [401, COUNT / 200], [422, 1]])
    assert.ok(seen[status] >= least, `${status}: ${JSON.stringify(seen)}`);
});
