// make bench-js: clx against hand-written JavaScript, and against the deserialiser of Commerce Layer's SDK
// with it: createHmac, timingSafeEqual, JSON.parse, the same handler, JSON.stringify. The answers are compared
// first. Pairs in turn, so that the load of the machine meets both; the median of their ratios counts.
import assert from "node:assert/strict";
import { createHmac, timingSafeEqual } from "node:crypto";
import { performance } from "node:perf_hooks";
import process from "node:process";

const start = performance.now();
const { Service } = await import("clx");
const service = new Service({ secret: "secret" });
service.promotion("/p", (order, reply) => {
  let sum = 0, last = "";
  for (const line of order.line_items) {
    sum += line.total_amount_cents;
    if (line.item_type === "skus" && line.item?.type === "skus") last = line.item.code;
  }
  return reply.promotion("ten off", Math.abs(Math.trunc(sum / 10))).metadata({ last, count: order.line_items.length });
});
service.ready();
const ready = performance.now() - start;
const { sample } = await import("clx/testing");
// Not among the SDK's exports.
const { denormalize: deserialize } = await import("./node_modules/@commercelayer/sdk/lib/jsonapi.js");

function checked(bytes, signature) {
  const mac = createHmac("sha256", "secret").update(bytes).digest(), sent = Buffer.from(signature, "base64");
  if (sent.length !== 32 || !timingSafeEqual(mac, sent)) throw new Error("401");
  return JSON.parse(bytes.toString());
}
function answer(lines, itemOf) {
  let sum = 0, last = "";
  for (const line of lines) {
    const attributes = line.attributes ?? line, item = itemOf(line);
    sum += attributes.total_amount_cents;
    if (attributes.item_type === "skus" && item?.type === "skus") last = (item.attributes ?? item).code;
  }
  return JSON.stringify({ success: true, data: { name: "ten off", discount_cents: Math.abs(Math.trunc(sum / 10)), metadata: { last, count: lines.length } } });
}
const contenders = {
  plain(bytes, signature) {
    const { data, included } = checked(bytes, signature), byId = new Map();
    for (const resource of included ?? []) byId.set(`${resource.type}#${resource.id}`, resource);
    const find = ({ type, id }) => byId.get(`${type}#${id}`);
    return answer(data.relationships.line_items.data.map(find), (line) => line.relationships?.item?.data && find(line.relationships.item.data));
  },
  sdk: (bytes, signature) => answer(deserialize(checked(bytes, signature)).line_items, (line) => line.item),
};
function clx(bytes, signature) {
  const call = service.begin("POST", "/p", signature, null, bytes.length);
  service.feed(call, bytes);
  return service.end(call).body;
}
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const bun = process.versions.bun !== undefined, deno = process.versions.deno !== undefined;
const runtime = bun ? "Bun" : deno ? "Deno" : "Node.js";
// What is promised, at this many lines.
const TARGETS = bun ? { 20: 2 } : deno ? {} : { 1: 3.5, 20: 4.5, 100: 4.5 };
let missed = 0;

console.log(`${runtime}: import to ready ${ready.toFixed(1)} ms`);
for (const lines of [1, 5, 20, 100]) {
  const bytes = Buffer.from(sample("promotion", { lineItems: lines })), signature = createHmac("sha256", "secret").update(bytes).digest("base64");
  const times = { clx: [] }, turns = Math.max(3, Math.trunc(3e6 / bytes.length)), rounds = Number(process.env.BENCH_ROUNDS ?? 31);
  const timed = (f) => {
    const before = performance.now();
    for (let i = 0; i < turns; i++) f(bytes, signature);
    return (performance.now() - before) * 1000 / turns;
  };
  const out = [];
  for (const [name, contender] of Object.entries(contenders)) {
    assert.equal(clx(bytes, signature), contender(bytes, signature), `${name} answers otherwise`);
    const ratios = [], ours = [], theirs = [];
    for (const until = performance.now() + 1500; performance.now() < until;) clx(bytes, signature), contender(bytes, signature);
    for (let i = 0; i < rounds; i++) {
      const first = i % 2 ? timed(clx) : timed(contender), second = i % 2 ? timed(contender) : timed(clx);
      const [a, b] = i % 2 ? [first, second] : [second, first];
      ours.push(a);
      theirs.push(b);
      ratios.push(b / a);
    }
    const ratio = median(ratios), target = name === "plain" ? TARGETS[lines] : undefined;
    if (target && ratio < target) missed++;
    out.push(`${name} ${median(theirs).toFixed(0)} us, clx ${median(ours).toFixed(0)} us: ${ratio.toFixed(2)} times${target ? ` (target ${target}${ratio < target ? ": MISSED" : ""})` : ""}`);
  }
  console.log(`${String(lines).padStart(4)} lines, ${(bytes.length / 1024).toFixed(0)} KB: ${out.join("; ")}`);
}
process.exit(missed ? 1 : 0);
