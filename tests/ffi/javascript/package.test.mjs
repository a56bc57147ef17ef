// What is in the package, and what is not.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { test } from "node:test";
import { run } from "./help.mjs";

const root = path.resolve("node_modules/clx");
const read = (name) => fs.readFileSync(path.join(root, name));
const text = (name) => read(name).toString();
const files = fs.readdirSync(root, { recursive: true }).filter((name) => fs.statSync(path.join(root, name)).isFile());
const tarball = process.env.CLX_PACKAGE;

test("sizes", () => {
  assert.ok(zlib.gzipSync(read("dist/clx.wasm"), { level: 9 }).length <= 105 * 1024);
  assert.ok(fs.statSync(tarball).size <= 640 * 1024); // a third of it is the engine of clx test
});

test("clx.wasm imports the host's functions and nothing of WASI; testing.wasm nothing", () => {
  const imports = (name) => WebAssembly.Module.imports(new WebAssembly.Module(read(name))).map((one) => `${one.module}.${one.name}`).sort();
  assert.deepEqual(imports("dist/clx.wasm"), ["clx.clock", "clx.grown", "clx.log", "clx.mac_begin", "clx.mac_final", "clx.mac_key", "clx.mac_key_free", "clx.mac_update"]);
  assert.deepEqual(imports("dist/testing.wasm"), []);
});

test("clx.wasm exports what the sources use, and nothing else", () => {
  const exported = WebAssembly.Module.exports(new WebAssembly.Module(read("dist/clx.wasm"))).map((one) => one.name).sort();
  const source = text("dist/index.js");
  const used = new Set(source.match(/\b(?:x\.)?(?:door|clx)_[a-z_]+|\bx\.(?:malloc|free)\b/g).map((name) => name.replace("x.", "")));
  assert.deepEqual(exported.filter((name) => name !== "memory" && !used.has(name)), []);
  assert.deepEqual([...used].filter((name) => !exported.includes(name)), []);
});

test("no dependency, no install script, no native part, no host of a registry", () => {
  const manifest = JSON.parse(text("package.json"));
  for (const name of ["scripts", "dependencies", "optionalDependencies", "peerDependencies", "gypfile"])
    assert.equal(manifest[name], undefined, name);
  assert.deepEqual(manifest.bin, { clx: "./dist/clx.mjs" });
  for (const name of files) assert.doesNotMatch(name, /\.node$|binding\.gyp/);
  for (const name of ["LICENSE", "licenses/libsodium", "licenses/cjson", "licenses/wasi-libc", "licenses/compiler-rt", "README.md"])
    assert.ok(files.includes(name), name);
});

test("code is never made from text or bytes where that is forbidden", async () => {
  for (const name of files.filter((file) => /\.c?js$/.test(file)))
    assert.doesNotMatch(text(name), /\beval\s*\(|new Function\b|WebAssembly\.(?:compile|instantiate|validate)\b/, name);
  for (const condition of ["workerd", "edge-light"]) {
    const bundle = await run("node_modules/.bin/esbuild", ["worker.mjs", "--bundle", "--format=esm", `--conditions=${condition}`, "--external:*.wasm", "--external:*.wasm?module"]);
    assert.doesNotMatch(bundle, /new WebAssembly\.Module\(/, condition);
    assert.match(bundle, /clx\.wasm/);
  }
});

test("the exports of both copies are the same", async () => {
  const { createRequire } = await import("node:module"), require = createRequire(import.meta.url);
  for (const name of ["clx", "clx/testing"])
    assert.deepEqual(Object.keys(require(name)).sort(), Object.keys(await import(name)).sort());
});

test("right programs compile, and wrong ones do not", async () => {
  await run("node_modules/.bin/tsc", ["-p", "types/tsconfig.json"]);
});
