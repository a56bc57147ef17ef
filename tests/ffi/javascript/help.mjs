// What the tests share.
import { spawn } from "node:child_process";
import http from "node:http";
import { sample } from "clx/testing";

export const bodies = {
  price: sample("price", { lineItems: 1 }),
  promotion: sample("promotion", { lineItems: 5, seed: 3 }),
  authorize: sample("authorize"),
  webhook: sample("webhook", { topic: "orders.place" }),
};

/** Runs a program to its end: its output. Fails with what it said. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], timeout: 120_000, ...options });
    let out = "", said = "";
    child.stdout.on("data", (text) => { out += text; });
    child.stderr.on("data", (text) => { said += text; });
    child.on("error", reject);
    child.on("close", (code) => code === 0 ? resolve(out) : reject(new Error(`${program} ${args.join(" ")}: ${code}\n${said}${out}`)));
  });
}

/** A server of node:http on a free port, and how to end it. */
export async function listen(handler) {
  const server = http.createServer(handler);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { port: server.address().port, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}

export async function post(port, path, body, signature, headers = {}) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST", body, headers: { "content-type": "application/json", "x-commercelayer-signature": signature, ...headers },
  });
  const text = await response.text();
  let json = null;
  try { json = JSON.parse(text); } catch { /* not ours */ }
  return { status: response.status, json, text };
}
