// handler.mjs - the price and promotion endpoints of pricebook in Node.js, with nothing but its
// own modules: node handler.mjs TABLES PORT_FILE, the secret in CLX_SECRET.
//
// The tables are those of the price book, read once from JSON into a Map: the Node.js here may be
// older than node:sqlite. So a look-up costs it less than it costs pricebook.
import { createHmac, timingSafeEqual } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";

const [tablesFile, portFile] = process.argv.slice(2);
const secret = process.env.CLX_SECRET;
const tables = JSON.parse(readFileSync(tablesFile, "utf8"));
const priceKey = (sku, currency, list) => `${sku}\n${currency}\n${list}`;
const prices = new Map(tables.prices.map((p) => [priceKey(p.sku, p.currency, p.list), p]));
const rules = tables.promotions; // in the order of their priority

class Refusal extends Error {
  constructor(http, code, message) {
    super(message);
    this.http = http;
    this.code = code;
  }
}

// -------- the document --------

function verify(body, signature) {
  const sent = Buffer.from(signature ?? "", "base64");
  const right = createHmac("sha256", secret).update(body).digest();
  if (sent.length !== right.length || !timingSafeEqual(sent, right))
    throw new Refusal(401, "SIGNATURE", "the signature is not right");
}

function parse(body) {
  const text = JSON.parse(body.toString("utf8"));
  const included = new Map((text.included ?? []).map((r) => [`${r.type}/${r.id}`, r]));
  return { data: text.data, included };
}

const find = (document, id) => id && document.included.get(`${id.type}/${id.id}`);
const one = (document, resource, name) =>
  find(document, resource?.relationships?.[name]?.data);
const many = (document, resource, name) =>
  (resource?.relationships?.[name]?.data ?? []).map((id) => find(document, id)).filter(Boolean);

function need(value) {
  if (value === null || value === undefined)
    throw new Refusal(422, "MISSING_DATA", "the request lacks what the answer needs");
  return value;
}

// -------- what is answered --------

function price(document) {
  const item = document.data.attributes;
  const code = item.sku_code ?? item.bundle_code;
  const order = one(document, document.data, "order");
  const currency = need(order?.attributes.currency_code);
  const chosen = one(document, order, "market")?.attributes.metadata?.price_list;
  const list = typeof chosen === "string" ? chosen : "";
  if (!code) throw new Refusal(422, "NO_SKU", "the line item has no SKU and no bundle");
  const found =
    prices.get(priceKey(code, currency, list)) ?? prices.get(priceKey(code, currency, ""));
  if (!found) throw new Refusal(422, "UNKNOWN_SKU", "no price for this SKU in this currency");
  const data = { sku_code: code, unit_amount_cents: found.unit_cents };
  if (found.compare_at_cents > found.unit_cents)
    data.compare_at_amount_cents = found.compare_at_cents;
  data.metadata = { price_source: { system: "pricebook", list: found.list || "base" } };
  return data;
}

const percent = (cents, share) => Math.floor((cents * share) / 100);

function findRule(document) {
  const order = document.data.attributes;
  const customer = one(document, document.data, "customer");
  const tags = many(document, customer, "tags").map((tag) => tag.attributes.name);
  return rules.find(
    (rule) =>
      rule.currency === need(order.currency_code) &&
      (rule.coupon === null || rule.coupon === order.coupon_code) &&
      rule.over_cents <= need(order.subtotal_amount_cents) &&
      (rule.customer_tag === null || tags.includes(rule.customer_tag)),
  );
}

// Shipping, payment and promotions are line items too; they have no SKU.
function coveredItems(document, rule) {
  return many(document, document.data, "line_items").filter(
    ({ attributes: item }) =>
      need(item.total_amount_cents) > 0 && item.sku_code?.startsWith(rule.sku_prefix),
  );
}

function promotion(document) {
  const rule = findRule(document);
  if (!rule) return { discount_cents: 0 };
  if (rule.form === 1) {
    const subtotal = document.data.attributes.subtotal_amount_cents;
    return { name: rule.name, discount_cents: percent(subtotal, rule.percent) };
  }
  const items = coveredItems(document, rule);
  if (items.length === 0) return { discount_cents: 0 };
  if (rule.form === 2) {
    const sum = items.reduce((total, item) => total + item.attributes.total_amount_cents, 0);
    return {
      name: rule.name,
      discount_cents: percent(sum, rule.percent),
      line_items: items.map((item) => ({ id: item.id })),
    };
  }
  const lines = items.map((item) => ({
    id: item.id,
    discount_cents: percent(item.attributes.total_amount_cents, rule.percent),
  }));
  const sum = lines.reduce((total, line) => total + line.discount_cents, 0);
  return { name: rule.name, discount_cents: sum, line_items: lines };
}

// -------- HTTP --------

const endpoints = { "/prices": price, "/promotions": promotion };

function answer(request, body) {
  const handler = endpoints[request.url];
  if (request.method !== "POST" || !handler) throw new Refusal(404, "NOT_FOUND", "no endpoint");
  verify(body, request.headers["x-commercelayer-signature"]);
  return { success: true, data: handler(parse(body)) };
}

function send(response, http, value) {
  const text = JSON.stringify(value);
  response.writeHead(http, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text);
}

const server = createServer((request, response) => {
  const pieces = [];
  request.on("data", (piece) => pieces.push(piece));
  request.on("end", () => {
    try {
      send(response, 200, answer(request, Buffer.concat(pieces)));
    } catch (error) {
      const { http = 400, code = "BAD_REQUEST", message } = error;
      send(response, http, { success: false, error: { code, message } });
    }
  });
});

server.listen(0, "127.0.0.1", () => {
  writeFileSync(`${portFile}.new`, `${server.address().port}\n`);
  renameSync(`${portFile}.new`, portFile);
});
