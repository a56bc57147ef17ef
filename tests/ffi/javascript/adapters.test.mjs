// Adapters: node:http, Express, Fastify, Hono, Lambda; a client that goes away; a body that was eaten.
import assert from "node:assert/strict";
import http from "node:http";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import * as clx from "clx";
import { signedRequest } from "clx/testing";
import { makeShop } from "./eight.mjs";
import { bodies, listen, post } from "./help.mjs";

const shop = makeShop(clx), node = clx.nodeHandler(shop);
const sign = (body) => createHmac("sha256", "secret").update(body).digest("base64");
const signature = sign(bodies.price);
const isPrice = ({ status, json }) => status === 200 && json.data.unit_amount_cents > 0;

test("node:http: the signal aborts when the client goes while the handler works", async () => {
  const slow = new clx.Service({ secret: "secret", log() {} });
  let started;
  const working = new Promise((begun) => { started = begun; });
  slow.price("/p", (item, reply, { signal }) => new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    started(signal);
  }));
  const server = await listen(clx.nodeHandler(slow));
  const request = http.request({ port: server.port, path: "/p", method: "POST", headers: { "x-commercelayer-signature": signature } });
  request.on("error", () => {});
  request.end(bodies.price);
  const signal = await working;
  assert.deepEqual([signal.aborted, slow.inFlight], [false, 1]);
  const aborted = new Promise((done) => signal.addEventListener("abort", done));
  request.destroy();
  await aborted;
  assert.equal(slow.inFlight, 0);
  await server.close();
});

test("node:http", async () => {
  const server = await listen(node);
  assert.ok(isPrice(await post(server.port, "/prices", bodies.price, signature)));
  assert.ok(isPrice(await post(server.port, "/prices?a=b", bodies.price, signature)));
  assert.equal((await post(server.port, "/promotions", bodies.promotion, sign(bodies.promotion))).status, 200);
  assert.equal((await post(server.port, "/nope", bodies.price, signature)).json.error.code, "NO_ENDPOINT");
  assert.equal((await post(server.port, "/prices", bodies.price + " ", signature)).json.error.code, "SIGNATURE_MISMATCH");
  const get = await fetch(`http://127.0.0.1:${server.port}/prices`);
  assert.deepEqual([get.status, get.headers.get("allow")], [405, "POST"]);
  const large = await post(server.port, "/prices", "x".repeat(17 << 20), signature).catch((error) => error);
  assert.ok(large instanceof Error || large.status === 413);
  await server.close();
});

test("a client that goes away in the middle leaves nothing in flight", async () => {
  const server = await listen(node);
  await new Promise((done) => {
    const request = http.request({ port: server.port, host: "127.0.0.1", path: "/prices", method: "POST",
      headers: { "content-length": bodies.price.length, "x-commercelayer-signature": signature } });
    request.on("error", done);
    request.write(bodies.price.slice(0, 9000));
    setTimeout(() => request.destroy(), 50);
  });
  for (let i = 0; i < 100 && shop.inFlight > 0; i++) await new Promise((done) => setTimeout(done, 10));
  assert.equal(shop.inFlight, 0);
  await server.close();
});

test("Express: before express.json(), with raw bytes, and behind it with words that help", async () => {
  const app = express();
  app.post("/prices", node);
  app.use("/raw", express.raw({ type: "*/*", limit: "20mb" }), clx.nodeHandler(shop, { path: "/prices" }));
  app.use("/kept", express.json({ limit: "20mb", verify: (request, _, bytes) => { request.rawBody = bytes; } }), clx.nodeHandler(shop, { path: "/prices" }));
  app.use("/late", express.json({ limit: "20mb" }), clx.nodeHandler(shop, { path: "/prices" }));
  app.use((error, request, response, next) => response.status(500).send(error.message));
  const server = await listen(app);
  for (const path of ["/prices", "/raw", "/kept"])
    assert.ok(isPrice(await post(server.port, path, bodies.price, signature)), path);
  const late = await post(server.port, "/late", bodies.price, signature);
  assert.equal(late.status, 500);
  assert.match(late.text, /mount clx in front of express\.json\(\)/);
  await server.close();
});

test("Fastify, with the raw request", async () => {
  const app = fastify();
  app.register(async (own) => {
    own.removeAllContentTypeParsers();
    own.addContentTypeParser("*", (request, payload, done) => done(null));
    own.post("/prices", (request, reply) => { reply.hijack(); node(request.raw, reply.raw); });
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  assert.ok(isPrice(await post(app.server.address().port, "/prices", bodies.price, signature)));
  await app.close();
});

test("Hono, with its request", async () => {
  const app = new Hono();
  app.post("/*", (context) => shop.fetch(context.req.raw));
  assert.equal((await app.fetch(await signedRequest("secret", "/prices", bodies.price))).status, 200);
});

test("Lambda: versions 1 and 2, base64, stages, doubled headers, other events", async () => {
  const handler = clx.lambdaHandler(shop);
  const v2 = (isBase64Encoded, path = "/prices") => ({
    version: "2.0", rawPath: path, headers: { "x-commercelayer-signature": signature }, isBase64Encoded,
    requestContext: { stage: "prod", http: { method: "POST", path } },
    body: isBase64Encoded ? Buffer.from(bodies.price).toString("base64") : bodies.price,
  });
  const v1 = {
    httpMethod: "POST", path: "/prices", headers: { "X-CommerceLayer-Signature": signature }, requestContext: { stage: "prod" },
    multiValueHeaders: { "X-CommerceLayer-Signature": [signature] }, body: bodies.price, isBase64Encoded: false,
  };
  for (const event of [v2(true), v2(false), v2(true, "/prod/prices"), v1]) {
    const answer = await handler(event);
    assert.equal(answer.statusCode, 200);
    assert.ok(JSON.parse(answer.body).data.unit_amount_cents > 0);
  }
  const twice = await handler({ ...v1, multiValueHeaders: { "X-CommerceLayer-Signature": [signature, signature] } });
  assert.equal(JSON.parse(twice.body).error.code, "SIGNATURE_DUPLICATE");
  assert.equal((await handler({ ...v1, body: null })).statusCode, 401);
  await assert.rejects(handler({}), /no HTTP request/);
});
