// The engine of `clx test` in testing.wasm: against handlers in this process, and as `npx clx test`.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHmac } from "node:crypto";
import http from "node:http";
import { test } from "node:test";
import { promisify } from "node:util";
import { Service, nodeHandler } from "clx";
import { conform, conformTests } from "clx/testing";

const secret = "0123456789abcdef0123456789abcdef";
const kinds = { price: "/prices", webhook: "/events" };

function shop() {
  const service = new Service({ secret });
  service.price("/prices", (item, reply) => reply.price(4900));
  service.webhook("/events", { topic: "*" }, (resource, reply) => reply.received());
  return service;
}

// A handler without clx: right but for what `check` does with a body and its signature.
function byHand(check) {
  return async (request) => {
    if (request.method !== "POST") return new Response("", { status: 405 });
    const body = Buffer.from(await request.arrayBuffer());
    if (!check(body, request.headers.get("x-commercelayer-signature") ?? ""))
      return Response.json({ success: false, error: { code: "NO", message: "no" } }, { status: 401 });
    const { data } = JSON.parse(body);
    return Response.json({ success: true, data: { sku_code: data.attributes?.sku_code ?? "x", unit_amount_cents: 100 } });
  };
}

const mac = (body) => createHmac("sha256", secret).update(body).digest("base64");
const signing = (handler, options) => conform(handler, { secret, kinds: { price: "/prices" }, only: "sign,bytes,http", seed: 7, ...options });

test("a service passes all cases that a process can be asked", async () => {
  // The library wants the topic of a webhook on purpose.
  const report = await conform(shop(), { secret, kinds, seed: 7, config: { cases: { "webhook.no_topic": "info" } } });
  assert.deepEqual(report.findings, []);
  assert.equal(report.exit, 0);
  assert.ok(report.cases.filter(({ verdict }) => verdict === "pass").length > 40);
  assert.match(report.text, /seed 7 /);
});

test("a handler that checks nothing is found, with its reason", async () => {
  const { findings: [first], exit, junit } = await signing(byHand(() => true));
  assert.equal(first.id, "sign.not_checked");
  assert.equal(exit, 1);
  assert.match(junit, /<failure message="The signature is not checked/);
});

test("a handler that hashes re-written JSON is found", async () => {
  const { findings } = await signing(byHand((body, given) => {
    try {
      return mac(JSON.stringify(JSON.parse(body))) === given;
    } catch {
      return false;
    }
  }));
  assert.equal(findings[0].id, "sign.rewritten");
});

test("a handler that decodes the body to text is found by its characters, and by nothing else", async () => {
  const { findings } = await signing(byHand((body, given) => mac(body.toString("latin1")) === given));
  assert.deepEqual(findings.map(({ id }) => id), ["body.text_before_mac"]);
});

test("a handler that throws is told as one that fails", async () => {
  const { findings: [first], exit } = await signing(() => { throw new Error("x"); });
  assert.equal(first.id, "sign.genuine");
  assert.match(first.reason, /HTTP 500/);
  assert.equal(exit, 1);
});

test("the same seed gives the same report", async () => {
  const one = await signing(shop()), other = await signing(shop());
  assert.equal(one.text, other.text);
});

test("a runner gets one test for each case, and those that fail throw their reason", async () => {
  const tests = new Map();
  conformTests((name, body) => tests.set(name, body), byHand(() => true), { secret, kinds: { price: "/prices" }, only: "sign" });
  assert.ok(tests.size > 15);
  await assert.rejects(tests.get("price: sign.forged")(), /HTTP 200/);
  await tests.get("price: sign.genuine")();
});

test("an unknown kind, a config that is wrong and no secret are errors with words", async () => {
  await assert.rejects(conform(shop(), { secret, kinds: { prices: "/x" } }), /unknown kind "prices"/);
  await assert.rejects(conform(shop(), { secret, kinds, config: { dta: {} } }), /dta is unknown; the nearest is "data"/);
  await assert.rejects(conform(shop(), { secret: "", kinds }), /no secret for price/);
});

// -------- as a command --------

async function command(words, env = {}) {
  const run = promisify(execFile)("node", ["node_modules/clx/dist/clx.mjs", ...words],
    { env: { ...process.env, CLX_SECRET: secret, NO_COLOR: "1", ...env } });
  return run.then(({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ status: code, stdout, stderr }));
}

async function listening(handler) {
  const server = http.createServer(handler);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${server.address().port}` };
}

test("npx clx test passes a service behind node:http and finds a wrong secret", async () => {
  const { server, url } = await listening(nodeHandler(shop()));
  try {
    const right = await command(["test", `price=${url}/prices`, "--seed", "7"]);
    assert.equal(right.status, 0, right.stdout + right.stderr);
    assert.match(right.stdout, /0 findings fail, 0 warn/);
    const wrong = await command(["test", `price=${url}/prices`], { CLX_SECRET: "another" });
    assert.equal(wrong.status, 1);
    assert.match(wrong.stdout, /the endpoint has another secret/);
    const page = await command(["test", `price=${url}/prices`, "--only", "sign.*", "--html", "-"]);
    assert.match(page.stdout, /^<!DOCTYPE html>[^]*price: sign\.forged[^]*<\/html>\n$/);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test("npx clx test says what is wrong with its words, and that nobody listens", async () => {
  assert.match((await command(["test", "price"])).stderr, /"price" is not KIND=URL/);
  assert.match((await command(["test", "--sed", "1"])).stderr, /unknown option --sed/);
  assert.match((await command(["test", "--explain", "bytes.utf"])).stderr, /the nearest is bytes.utf8/);
  assert.match((await command(["test", "--explain", "bytes.utf8"])).stdout, /Japanese/);
  const nobody = await command(["test", "price=http://127.0.0.1:1/prices"]);
  assert.equal(nobody.status, 3);
  assert.match(nobody.stdout, /no connection/);
});
