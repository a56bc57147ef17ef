// The packed tarball in real runtimes: the same eight answers everywhere, byte by byte.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as clx from "clx";
import * as testing from "clx/testing";
import { eightAnswers } from "./eight.mjs";
import { bodies, run } from "./help.mjs";

const require = createRequire(import.meta.url), here = import.meta.dirname;
const wanted = await eightAnswers(clx, testing, bodies);
const find = (scope, name, within = "") => {
  const folder = path.join(here, "node_modules", scope), found = fs.existsSync(folder)
    ? fs.readdirSync(folder).map((one) => path.join(folder, one, within, name)).find((file) => fs.existsSync(file)) : undefined;
  assert.ok(found, `${name} is not installed`);
  return found;
};
const MAIN = `
  const text = await eightAnswers(clx, testing, JSON.parse(readFileSync(process.env.CLX_BODIES, "utf8")));
  process.stdout.write(text);`;
const text = JSON.stringify(bodies);

/** An empty folder in which npm has installed the tarball. */
async function emptyFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clx-"));
  fs.writeFileSync(path.join(folder, "package.json"), '{ "private": true }');
  fs.copyFileSync(path.join(here, "eight.mjs"), path.join(folder, "eight.mjs"));
  await run("npm", ["install", "--offline", "--silent", "--no-save", "--no-audit", "--no-fund", process.env.CLX_PACKAGE], { cwd: folder });
  fs.writeFileSync(path.join(folder, "main.mjs"), `import * as clx from "clx"; import * as testing from "clx/testing";
    import process from "node:process"; import { readFileSync } from "node:fs"; import { eightAnswers } from "./eight.mjs"; ${MAIN}`);
  fs.writeFileSync(path.join(folder, "main.cjs"), `const clx = require("clx"), testing = require("clx/testing"), { readFileSync } = require("node:fs");
    import("./eight.mjs").then(async ({ eightAnswers }) => { ${MAIN} });`);
  return folder;
}
const folder = await emptyFolder(), env = { ...process.env, CLX_BODIES: path.join(folder, "bodies.json") };
fs.writeFileSync(env.CLX_BODIES, text);
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));

test("the eight answers are what they are to be", () => {
  assert.deepEqual(wanted.trim().split("\n").map((line) => line.split(" ").slice(0, 2).join(" ")), [
    "/prices 200", "/promotions 200", "/authorize 200", "/never 202", "/hooks 200", "/prices 401", "/prices 405", "/prices 400",
  ]);
});

for (const file of ["main.mjs", "main.cjs"])
  test(`Node.js, ${file}`, async () => assert.equal(await run(process.execPath, [file], { cwd: folder, env }), wanted));

test("Node.js, without node:crypto for the MAC", async () => {
  const wasm = { ...clx, Service: class extends clx.Service { constructor(options) { super({ ...options, mac: "wasm" }); } } };
  assert.equal(await eightAnswers(wasm, testing, bodies), wanted);
});

test("Deno", async () => {
  const deno = find("@deno", "deno");
  fs.chmodSync(deno, 0o755);
  const options = { cwd: folder, env: { ...env, DENO_NO_UPDATE_CHECK: "1", DENO_DIR: path.join(folder, "deno") } };
  assert.equal(await run(deno, ["run", "--allow-env", "--allow-read", "--node-modules-dir=manual", "--cached-only", "main.mjs"], options), wanted);
});

for (const file of ["main.mjs", "main.cjs"])
  test(`Bun, ${file}`, async () => {
    const bun = find("@oven", "bun", "bin");
    fs.chmodSync(bun, 0o755);
    assert.equal(await run(bun, [file], { cwd: folder, env }), wanted);
  });

for (const format of ["esm", "cjs"])
  test(`a bundle of esbuild, ${format}, run elsewhere`, async () => {
    const bundle = path.join(folder, `bundle-${format}.${format === "esm" ? "mjs" : "cjs"}`), entry = path.join(folder, "clx-only.mjs");
    // testing.wasm is a file that no bundle has: the bundle is of clx, and the requests are made here.
    fs.writeFileSync(entry, `import * as clx from "clx"; import { eightAnswers } from "./eight.mjs"; import { createHmac } from "node:crypto"; import { readFileSync } from "node:fs";
      const signedRequest = async (secret, path, body, { topic, signature, method = "POST" } = {}) => new Request("https://shop.test" + path, { method, body,
        headers: { "x-commercelayer-signature": signature ?? createHmac("sha256", secret).update(body).digest("base64"), ...(topic ? { "x-commercelayer-topic": topic } : {}) } });
      eightAnswers(clx, { signedRequest }, JSON.parse(readFileSync(process.env.CLX_BODIES, "utf8"))).then((text) => process.stdout.write(text));`);
    await run(path.join(here, "node_modules/.bin/esbuild"), [entry, "--bundle", "--minify", "--platform=node", `--format=${format}`, `--outfile=${bundle}`]);
    const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), "clx-"));
    fs.copyFileSync(bundle, path.join(elsewhere, path.basename(bundle)));
    assert.equal(await run(process.execPath, [path.basename(bundle)], { cwd: elsewhere, env }), wanted);
    fs.rmSync(elsewhere, { recursive: true });
  });

async function bundleWorker(condition) {
  const out = path.join(folder, `worker-${condition}.js`);
  await run(path.join(here, "node_modules/.bin/esbuild"), ["worker.mjs", "--bundle", `--format=${condition === "workerd" ? "esm" : "iife"}`, `--conditions=${condition}`,
    "--external:*.wasm", "--external:*.wasm?module", `--outfile=${out}`], { cwd: here });
  return out;
}

async function freePort() {
  const server = net.createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

for (const flags of [[], ["nodejs_compat"]])
  test(`workerd ${flags}`, async () => {
    await bundleWorker("workerd");
    for (const name of ["clx.wasm", "testing.wasm"])
      fs.copyFileSync(path.join(here, "node_modules/clx/dist", name), path.join(folder, name));
    const port = await freePort(), config = path.join(folder, "config.capnp");
    fs.writeFileSync(config, `using Workerd = import "/workerd/workerd.capnp";
      const config :Workerd.Config = (services = [(name = "main", worker = .main)], sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]);
      const main :Workerd.Worker = (compatibilityDate = "2026-01-01", compatibilityFlags = [${flags.map((flag) => `"${flag}"`)}], modules = [
        (name = "worker-workerd.js", esModule = embed "worker-workerd.js"), (name = "clx.wasm", wasm = embed "clx.wasm"), (name = "testing.wasm", wasm = embed "testing.wasm")]);`);
    const workerd = find("@cloudflare", "workerd", "bin");
    fs.chmodSync(workerd, 0o755);
    const child = spawn(workerd, ["serve", config], { stdio: ["ignore", "inherit", "inherit"] });
    try {
      let response;
      for (let i = 0; i < 100 && !response; i++) {
        response = await fetch(`http://127.0.0.1:${port}/eight`, { method: "POST", body: text }).catch(() => null);
        if (!response) await new Promise((done) => setTimeout(done, 50));
      }
      assert.equal(await response.text(), wanted);
    } finally { child.kill(); }
  });

test("edge-runtime, as Next's edge routes run", async () => {
  const { EdgeRuntime } = require("edge-runtime");
  const bundle = fs.readFileSync(await bundleWorker("edge-light"), "utf8");
  const modules = Object.fromEntries(["clx.wasm", "testing.wasm"].map((name) =>
    [`./${name}?module`, new WebAssembly.Module(fs.readFileSync(path.join(here, "node_modules/clx/dist", name)))]));
  const runtime = new EdgeRuntime({ initialCode: bundle, extend: (context) => Object.assign(context, { require: (name) => modules[name] }) });
  const response = await runtime.dispatchFetch("https://shop.test/eight", { method: "POST", body: text });
  assert.equal(await response.text(), wanted, `${response.status}`);
});
