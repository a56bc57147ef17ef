// Requests for tests, without a network.
import { sampleModule } from "#testing";

const NAMES = {
  lineItems: "--line-items", seed: "--seed", currency: "--currency", sku: "--sku", include: "--include",
  topic: "--topic", token: "--token", id: "--id", amount: "--amount", balance: "--balance",
  noLinks: "--no-links", live: "--mode", set: "--set",
};
const utf8 = new TextEncoder();
let instance;

/** A body as Commerce Layer sends it: the same as that of `clx sample`. */
export function sample(kind, options = {}) {
  instance ??= new WebAssembly.Instance(sampleModule(), {}).exports;
  const at = put(wordOf(kind) + "\0"), words = put(wordsOf(options).map((word) => word + "\0").join("") + "\0");
  const body = instance.sample_body(at, words), text = read(body || instance.sample_message());
  for (const used of [at, words, body]) instance.free(used);
  if (body === 0) throw new TypeError(text.replace(/\nusage[^]*/, "").replace(/^clx /, ""));
  return text;
}

// Debian 12 has Node.js 18, where no global leads to it. In a variable, so that bundlers pass it over.
const NODE_CRYPTO = "node:crypto";

/** The signature of a body. */
export async function sign(secret, body) {
  const { subtle } = globalThis.crypto ?? (await import(NODE_CRYPTO)).webcrypto, hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await subtle.importKey("raw", utf8.encode(secret), hmac, false, ["sign"]);
  const mac = await subtle.sign("HMAC", key, typeof body === "string" ? utf8.encode(body) : body);
  return btoa(String.fromCharCode(...new Uint8Array(mac)));
}

/** A signed request for a Fetch handler. */
export async function signedRequest(secret, path, body, { topic, signature, method = "POST" } = {}) {
  const headers = {
    "content-type": "application/vnd.api+json",
    "x-commercelayer-signature": signature ?? await sign(secret, body),
    ...(topic === undefined ? {} : { "x-commercelayer-topic": topic }),
  };
  return new Request(`https://shop.test${path}`, { method, headers, body });
}

/** Asks a service: the status and the JSON of its answer. */
export async function ask(service, secret, path, body, options) {
  const response = await service.fetch(await signedRequest(secret, path, body, options));
  return { status: response.status, json: await response.json() };
}

// -------- the module --------

// shippingCost: shipping_cost, as callbacks are called in C.
function wordOf(kind) {
  return String(kind).replace(/[A-Z]/g, (letter) => "_" + letter.toLowerCase());
}

function wordsOf(options) {
  const words = [];
  const add = (name, value) => {
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    if (text.includes("\0")) throw new TypeError("a sample cannot have U+0000");
    words.push(name, text);
  };
  for (const [name, value] of Object.entries(options)) {
    if (!(name in NAMES)) throw new TypeError(`no option is called ${name}; there are ${Object.keys(NAMES).join(", ")}`);
    if (value === undefined || value === false) continue;
    if (name === "set") for (const [path, v] of Object.entries(value)) add("--set", `${path}=${asValue(v)}`);
    else if (name === "sku") for (const code of [value].flat()) add("--sku", code);
    else if (name === "live") add("--mode", "live");
    else add(NAMES[name], name === "noLinks" ? "" : Array.isArray(value) ? value.join(",") : value);
  }
  return words;
}

// As the tool reads it: JSON, or else text.
function asValue(value) {
  return JSON.stringify(value);
}

function put(text) {
  const bytes = utf8.encode(text), at = instance.malloc(bytes.length);
  new Uint8Array(instance.memory.buffer).set(bytes, at);
  return at;
}

function read(at) {
  const bytes = new Uint8Array(instance.memory.buffer);
  return new TextDecoder().decode(bytes.subarray(at, bytes.indexOf(0, at)));
}
