// The endpoints of a shop for Commerce Layer: prices, shipping costs, promotions, taxes, order
// validation, payments and events.   CLX_SECRET=... PORT=3000 node server.mjs
import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const secret = process.env.CLX_SECRET;
if (!secret) {
  console.error('CLX_SECRET is not set');
  process.exit(1);
}

const MAX_BODY = 8 * 1024 * 1024;
// What a euro is worth, and the digits of the minor unit: a yen has none.
const CURRENCIES = { EUR: [1, 2], USD: [1.08, 2], GBP: [0.85, 2], JPY: [162, 0] };
const TAX_RATES = { IT: 0.22, DE: 0.19, FR: 0.2, IE: 0.23, JP: 0.1 };
const PRODUCTS = ['skus', 'bundles'];

class Refusal extends Error {
  constructor(status, code, message, data = {}) {
    super(message);
    Object.assign(this, { status, code, data });
  }
}

// ---- the request ----

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Refusal(413, 'TOO_LARGE', 'The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function checkSignature(request, body) {
  const given = Buffer.from(request.headers['x-commercelayer-signature'] ?? '');
  const right = Buffer.from(createHmac('sha256', secret).update(body).digest('base64'));
  if (given.length !== right.length || !timingSafeEqual(given, right))
    throw new Refusal(401, 'BAD_SIGNATURE', 'The signature is missing or wrong.');
}

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

function parse(body, type) {
  let document;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal(400, 'BAD_JSON', 'The body is not JSON.');
  }
  const data = document?.data;
  if (!isObject(data) || typeof data.id !== 'string' || typeof data.type !== 'string')
    throw new Refusal(400, 'BAD_DOCUMENT', 'The body is not a JSON:API document.');
  if (type !== undefined && data.type !== type)
    throw new Refusal(400, 'BAD_TYPE', `This endpoint is for ${type}.`);
  return document;
}

const attributes = (resource) => (isObject(resource?.attributes) ? resource.attributes : {});

function find(document, identifier) {
  if (!isObject(identifier) || !Array.isArray(document.included)) return undefined;
  const { type, id } = identifier;
  return document.included.find((one) => one?.type === type && one?.id === id);
}

const related = (document, resource, name) =>
  find(document, resource?.relationships?.[name]?.data);

function relatedList(document, resource, name) {
  const list = resource?.relationships?.[name]?.data;
  return Array.isArray(list) ? list.map((one) => find(document, one)).filter(Boolean) : [];
}

// ---- money ----

function money(euroCents, currency) {
  if (!Object.hasOwn(CURRENCIES, currency ?? ''))
    throw new Refusal(422, 'UNKNOWN_CURRENCY', 'We do not sell in this currency.');
  const [rate, digits] = CURRENCIES[currency];
  return Math.round((euroCents / 100) * rate * 10 ** digits);
}

const digest = (text) => createHash('sha256').update(text).digest('hex');

// ---- prices, shipping costs, promotions, taxes, validation ----

function price(document) {
  const line = attributes(document.data);
  const order = attributes(related(document, document.data, 'order'));
  const sku = line.sku_code ?? line.bundle_code;
  if (typeof sku !== 'string' || sku === '')
    throw new Refusal(422, 'UNKNOWN_SKU', 'The line item has no SKU.');
  const euroCents = 1000 + (parseInt(digest(sku).slice(0, 6), 16) % 9000);
  const currency = line.currency_code ?? order.currency_code;
  return {
    sku_code: sku,
    unit_amount_cents: money(euroCents, currency),
    compare_at_amount_cents: money(Math.round(euroCents * 1.2), currency),
  };
}

function shippingCost(document) {
  const shipment = attributes(document.data);
  const count = Number.isInteger(shipment.skus_count) ? shipment.skus_count : 1;
  return { price_amount_cents: money(700 + 50 * count, shipment.currency_code) };
}

const products = (document) =>
  relatedList(document, document.data, 'line_items').filter((line) => {
    const { item_type, total_amount_cents } = attributes(line);
    return PRODUCTS.includes(item_type) && total_amount_cents > 0;
  });

function promotion(document) {
  const lines = products(document)
    .map((line) => ({
      id: line.id,
      discount_cents: Math.floor(attributes(line).total_amount_cents / 10),
    }))
    .filter((line) => line.discount_cents > 0);
  const sum = lines.reduce((total, line) => total + line.discount_cents, 0);
  if (sum === 0) throw new Refusal(422, 'NO_DISCOUNT', 'Nothing is discounted in this order.');
  return { name: '10 % off', discount_cents: sum, line_items: lines };
}

function tax(document) {
  const order = attributes(document.data);
  const address =
    related(document, document.data, 'shipping_address') ??
    related(document, document.data, 'billing_address');
  const rate = TAX_RATES[attributes(address).country_code] ?? 0.2;
  const unit = order.currency_code === 'JPY' ? 1 : 100;
  const lines = products(document).map((line) => {
    const cents = attributes(line).total_amount_cents;
    const taxCents = Math.round(order.tax_included ? cents - cents / (1 + rate) : cents * rate);
    return { id: line.id, tax_rate: rate, tax_collectable: taxCents / unit };
  });
  return { tax_rate: rate, line_items: lines };
}

function validate(document) {
  const { customer_email } = attributes(document.data);
  if (typeof customer_email === 'string' && customer_email.endsWith('@denied.example'))
    throw new Refusal(422, 'INVALID_ORDER', 'We cannot take this order.', {
      customer_email: 'is on the deny list',
    });
  return {};
}

// ---- payments ----

const ACTIONS = {
  authorize: {
    type: 'external_payments',
    amounts(document) {
      const order = attributes(related(document, document.data, 'order'));
      return [order.total_amount_with_taxes_cents, order.total_amount_with_taxes_cents];
    },
  },
  capture: {
    type: 'authorizations',
    amounts({ data: { attributes: a } }) {
      return [a?.capture_amount_cents, a?.capture_balance_cents];
    },
  },
  void: {
    type: 'authorizations',
    amounts({ data: { attributes: a } }) {
      return [a?.void_balance_cents, a?.void_balance_cents];
    },
  },
  refund: {
    type: 'captures',
    amounts({ data: { attributes: a } }) {
      return [a?.refund_amount_cents, a?.refund_balance_cents];
    },
  },
};

const payments = new Map();
let charges = 0;

// Stands for the bank: takes a moment.
async function charge() {
  charges += 1;
  await sleep(20);
  return randomUUID();
}

// One charge for each key: whoever comes while it is under way waits for the same one.
function chargeOnce(key, amount) {
  if (!payments.has(key)) payments.set(key, charge(amount));
  return payments.get(key);
}

async function pay(action, document) {
  const { id } = document.data;
  const [amount, balance] = ACTIONS[action].amounts(document);
  if (!Number.isInteger(amount) || amount <= 0)
    throw new Refusal(422, 'NO_AMOUNT', 'The request has no amount.');
  if (Number.isInteger(balance) && amount > balance)
    throw new Refusal(422, 'TOO_MUCH', 'Above the balance.', { amount_cents: amount });
  if (attributes(document.data).payment_source_token === 'tok_declined')
    throw new Refusal(402, 'DECLINED', 'The card was declined.', { amount_cents: amount });
  const token = await chargeOnce(`${action}:${id}:${amount}:${balance}`, amount);
  return { transaction_token: token, amount_cents: amount };
}

function customerToken(document) {
  const order = related(document, document.data, 'order');
  const owner = order?.relationships?.customer?.data?.id ?? attributes(order).customer_email;
  if (!owner) throw new Refusal(422, 'GUEST', 'A guest has no wallet.');
  return {
    customer_token: `cus_${digest(owner).slice(0, 24)}`,
    payment_source_token: String(attributes(document.data).payment_source_token),
  };
}

// ---- events ----

const events = new Set();

function event(document, request) {
  const topic = request.headers['x-commercelayer-topic'] ?? '';
  events.add(`${topic} ${document.data.id} ${attributes(document.data).updated_at}`);
  return {};
}

// ---- the server ----

const ROUTES = {
  '/prices': { type: 'line_items', answer: price },
  '/shipping': { type: 'shipments', answer: shippingCost },
  '/promotions': { type: 'orders', answer: promotion },
  '/taxes': { type: 'orders', answer: tax },
  '/validate': { type: 'orders', answer: validate },
  '/tokens': { type: 'external_payments', answer: customerToken, payment: true },
  '/events': { answer: event },
};
for (const [name, { type }] of Object.entries(ACTIONS))
  ROUTES[`/${name}`] = { type, answer: (document) => pay(name, document), payment: true };

async function handle(request, route) {
  if (!route) throw new Refusal(404, 'NOT_FOUND', 'There is no such endpoint.');
  if (request.method !== 'POST') throw new Refusal(405, 'NOT_POST', 'Use POST.');
  const body = await readBody(request);
  checkSignature(request, body);
  return { success: true, data: await route.answer(parse(body, route.type), request) };
}

// Payments have the error inside data.
function errorBody(refusal, route) {
  const error = { code: refusal.code, message: refusal.message };
  if (route?.payment) return { success: false, data: { ...refusal.data, error } };
  return { success: false, data: refusal.data, error };
}

function send(response, status, body) {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/health') return send(response, 200, { ok: true });
  if (pathname === '/books') return send(response, 200, { charges, events: events.size });
  const route = ROUTES[pathname];
  try {
    send(response, 200, await handle(request, route));
  } catch (error) {
    if (request.destroyed && !request.complete) return response.destroy();
    if (!(error instanceof Refusal)) console.error('failed:', error.name);
    const refusal =
      error instanceof Refusal ? error : new Refusal(500, 'INTERNAL', 'Something went wrong.');
    if (refusal.status === 413) response.shouldKeepAlive = false;
    send(response, refusal.status, errorBody(refusal, route));
  }
});
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () =>
  console.log(`listening ${server.address().port}`),
);
