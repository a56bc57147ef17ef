// What takes longer than CI has: Next's build with Node.js and edge routes, and a bundle of Vite.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { test } from "node:test";
import { sample } from "clx/testing";
import { run } from "./help.mjs";

const here = import.meta.dirname, body = sample("price", { sku: "SHIRT-WHT-0001" });
const headers = { "x-commercelayer-signature": createHmac("sha256", "secret").update(body).digest("base64") };

async function freePort() {
  const server = net.createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

test("next build: a route on Node.js and one on the edge runtime", { timeout: 400_000 }, async () => {
  const app = path.join(here, "next");
  fs.rmSync(app, { recursive: true, force: true });
  const route = (name, runtime) => {
    fs.mkdirSync(path.join(app, "app/api", name), { recursive: true });
    fs.writeFileSync(path.join(app, "app/api", name, "route.js"), `import { Service } from "clx";
export const runtime = "${runtime}";
const shop = new Service({ secret: "secret" });
shop.price("/api/${name}", (item, reply) => reply.price(2500));
export const POST = (request) => shop.fetch(request);\n`);
  };
  route("node", "nodejs");
  route("edge", "edge");
  fs.writeFileSync(path.join(app, "app/layout.js"), "export default ({ children }) => <html><body>{children}</body></html>;\n");
  fs.writeFileSync(path.join(app, "app/page.js"), "export default () => <p>clx</p>;\n");
  fs.writeFileSync(path.join(app, "package.json"), '{ "private": true, "type": "module" }\n');
  fs.writeFileSync(path.join(app, "next.config.mjs"), `export default { turbopack: { root: ${JSON.stringify(here)} },
    webpack: (config) => { config.experiments = { ...config.experiments, asyncWebAssembly: true }; return config; } };\n`);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" }, next = path.join(here, "node_modules/next/dist/bin/next");
  await run(process.execPath, [next, "build", ...(process.env.NEXT_BUILD ?? "").split(" ").filter(Boolean)], { cwd: app, env, timeout: 300_000 });
  const port = await freePort(), server = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", String(port)], { cwd: app, env, stdio: ["ignore", "inherit", "inherit"] });
  try {
    for (const name of ["node", "edge"]) {
      let response;
      for (let i = 0; i < 200 && !response; i++) {
        response = await fetch(`http://127.0.0.1:${port}/api/${name}`, { method: "POST", headers, body }).catch(() => null);
        if (!response) await new Promise((done) => setTimeout(done, 50));
      }
      assert.equal((await response.json()).data?.unit_amount_cents, 2500, name);
    }
  } finally { server.kill(); }
});

test("a bundle of Vite for the server, run elsewhere", { timeout: 120_000 }, async () => {
  const folder = path.join(here, "vite");
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  fs.writeFileSync(path.join(folder, "main.js"), `import { Service } from "clx";
const shop = new Service({ secret: "secret" });
shop.price("/p", (item, reply) => reply.price(2500));
const body = process.argv[2], response = await shop.fetch(new Request("https://shop.test/p", { method: "POST", body, headers: JSON.parse(process.argv[3]) }));
console.log((await response.json()).data.unit_amount_cents);\n`);
  const { build } = await import("vite");
  await build({ root: folder, logLevel: "error", ssr: { noExternal: true }, build: { ssr: "main.js", outDir: "out", target: "node20" } });
  const out = fs.mkdtempSync("/tmp/clx-");
  fs.cpSync(path.join(folder, "out"), out, { recursive: true });
  fs.writeFileSync(path.join(out, "package.json"), '{ "type": "module" }\n');
  assert.equal((await run(process.execPath, ["main.js", body, JSON.stringify(headers)], { cwd: out })).trim(), "2500");
  fs.rmSync(out, { recursive: true });
});
