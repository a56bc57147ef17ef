// Runs tests/ffi/cases.json: see its member `about`. A case, member or step that is not known fails.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, mock, test } from "node:test";
import { sign } from "clx/testing";

const CASES = JSON.parse(fs.readFileSync(path.join(process.env.CLX_ROOT, "tests/ffi/cases.json"), "utf8"));
const KNOWN = {
  requests: ["name", "callback", "pattern", "topics", "needs", "secrets", "body", "method", "path", "topic", "signature",
    "build", "http", "status", "answer", "log", "log_has", "runs", "takes", "languages"],
  signatures: ["name", "secrets", "body", "signature", "status", "matched", "languages"],
  reads: ["name", "body", "members", "languages"],
  behaviours: ["name", "behaviour", "callback", "body", "build", "returns", "http", "status", "answer", "languages"],
  deferred: ["name", "callback", "steps", "languages"],
};
const SECTIONS = Object.keys(KNOWN);
const STEP = ["do", "body", "ticket", "returns", "build", "http", "status", "answer", "is"];

// -------- the status of an answer, which the package keeps: read where the module puts it --------

const said = { count: 0, status: -1 }; // what the module gave last, and how many answers it gave
const Real = WebAssembly.Instance;
WebAssembly.Instance = class {
  constructor(module, imports) {
    const { exports } = new Real(module, imports);
    this.exports = Object.fromEntries(Object.entries(exports).map(([name, f]) => [name, ANSWERS.has(name) ? watched(name, f, exports) : f]));
  }
};
after(() => { WebAssembly.Instance = Real; });
const ANSWERS = new Set(["door_end", "door_finish", "door_expire", "door_fallback"]);
function watched(name, f, exports) {
  const status = (code) => {
    const bytes = new Uint8Array(exports.memory.buffer), at = exports.clx_status_name(code);
    return new TextDecoder().decode(bytes.subarray(at, bytes.indexOf(0, at)));
  };
  const word = (which) => new Int32Array(exports.memory.buffer)[(exports.door_at() + exports.door_offset(which)) >> 2];
  return Object.defineProperty((...given) => {
    const returned = f(...given);
    said.returned = status(returned);
    if (name === "door_fallback") said.fallback = said.returned;
    else if (said.returned !== "CLX_LATER" && word(0) !== 0) {
      said.status = status(word(1));
      said.count++;
    }
    return returned;
  }, "length", { value: f.length });
}
const { ExpiredError, ReplyError, Service, decimal, exact, refs, state } = await import("clx");

// -------- texts --------

// Text that is no UTF-8 cannot be: half a character is what JavaScript has in its stead.
function text(value) {
  if (value === null || typeof value === "string") return value;
  return bytesOf(value).toString("latin1").replace("\xff", "\ud800");
}
function bytesOf(value) {
  if (typeof value === "string") return Buffer.from(CASES.bodies[value]);
  const [[form, given]] = Object.entries(value);
  assert.ok(["text", "base64"].includes(form), form);
  return Buffer.from(given, form === "text" ? "utf8" : form);
}
async function signatureOf(value, body) {
  const [[form, given]] = Object.entries(value);
  const signed = () => sign(CASES.secrets[given], body);
  switch (form) {
    case "by": return signed();
    case "twice": return `${await signed()}, ${await signed()}`;
    case "missing": return null;
    case "text": return given;
    default: return assert.fail(form);
  }
}
const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

// -------- builders --------

const whole = (value) => Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value);
// JSON that is broken: what JSON.stringify cannot write.
function json(value) {
  try { return JSON.parse(value); } catch { const circle = {}; return circle.self = circle; }
}
function put(reply, place, key, value) {
  if (place === "data" || place === "metadata") return reply[place]({ [key]: value });
  return reply.line(place.line, { [key]: value });
}
const PUTS = {
  put_int: whole, put_real: Number, put_bool: Boolean, put_str: text, put_null: () => null, put_json: json, put_decimal: decimal,
  put_money: (cents, currency) => (assert.equal(currency, "EUR"), decimal((cents / 100).toFixed(2))),
};
const BROKEN = new Error("the work broke"); // a promise that is rejected with it
const AMOUNT_SECOND = ["promotion", "promotion_item_discount", "authorize", "capture", "void", "refund"];
const WORDS = ["promotion_item", "no_promotion", "valid", "invalid", "invalid_form", "pending", "customer_token", "transaction",
  "tax_rate", "tax_item_rate", "received"];
const BUILDERS = {
  error: (reply, http, code, message) => reply.error(text(code), text(message), http),
  fail: () => { throw BROKEN; },
  price: (reply, sku, cents) => reply.price(whole(cents), { skuCode: text(sku) ?? undefined }),
  shipping_cost: (reply, cents) => reply.shippingCost(whole(cents)),
  tax_item_collectable: (reply, id, cents, currency) => reply.taxItemCollectable(id, whole(cents), currency),
  message: (reply, name, flash, body) => reply.message(text(name), { flash, body: body === null ? undefined : JSON.parse(body) }),
};
for (const name of AMOUNT_SECOND) BUILDERS[name] = (reply, first, cents) => reply[camel(name)](text(first), whole(cents));
for (const name of WORDS)
  BUILDERS[name] = (reply, ...values) => reply[camel(name)](...values.map((value) => typeof value === "number" ? value : text(value)));
for (const [name, made] of Object.entries(PUTS))
  BUILDERS[name] = (reply, place, key, ...values) => put(reply, place, key, made(...values));

/** Makes the calls in order, whatever they throw. */
function build(reply, calls) {
  const left = [...calls];
  while (left.length > 0) {
    const [name, ...values] = left.shift();
    try {
      // One call in JavaScript.
      if (name === "price" && left[0]?.[0] === "price_compare_at")
        reply.price(whole(values[1]), { skuCode: text(values[0]) ?? undefined, compareAtAmountCents: whole(left.shift()[1]) });
      else {
        assert.ok(Object.hasOwn(BUILDERS, name), `nobody knows the builder ${name}`);
        BUILDERS[name](reply, ...values);
      }
    } catch (error) {
      if (!(error instanceof ReplyError)) throw error;
    }
  }
}

// -------- a service for one case, and what became of it --------

class Stand {
  ran = []; lines = []; broke = null;

  constructor(one, handler, options = {}) {
    const secret = (one.secrets ?? ["newest"]).map((name) => CASES.secrets[name]);
    this.service = new Service({ secret, log: ({ code, detail, error }) => {
      this.lines.push([`CLX_${code}`, detail]);
      if (error instanceof assert.AssertionError) this.broke = error;
    } });
    this.pattern = one.pattern ?? `/${one.callback}`;
    for (const topic of one.topics ?? [undefined])
      this.service[camel(one.callback)](this.pattern, { ...options, needs: one.needs, topic }, (...given) => {
        this.ran.push(topic);
        return handler(...given);
      });
  }
  async begin(one) {
    const body = bytesOf(one.body);
    this.body = body;
    return this.service.begin(one.method ?? "POST", one.path ?? this.pattern,
      await signatureOf(one.signature ?? { by: "newest" }, body), one.topic ?? null, body.length);
  }
  /** `piece`: how many bytes come at once; 0: all. */
  async serve(one, piece = 0) {
    said.status = -1;
    this.call = await this.begin(one);
    for (let at = 0; at < this.body.length; at += piece || this.body.length)
      this.service.feed(this.call, this.body.subarray(at, piece ? at + piece : undefined));
    const answer = await this.service.end(this.call);
    if (this.broke) throw this.broke;
    assert.equal(this.service.inFlight, 0);
    return answer;
  }
}

function check(one, { status, body }) {
  assert.deepEqual([status, said.status, body], [one.http, one.status, one.answer]);
}

// -------- the sections --------

/** Runs each case: fails for what is not known, and where the file says otherwise how many there are. */
async function each(section, run, t) {
  let ran = 0;
  for (const one of CASES[section]) {
    await t.test(one.name, async () => {
      for (const key of Object.keys(one)) assert.ok(KNOWN[section].includes(key), `nobody knows the member ${key}`);
      ran++;
      if (one.languages?.js !== false) return run(one);
      assert.ok(one.languages.why_not_js.length > 0);
    });
  }
  assert.equal(ran, CASES.counts[section]);
}

test("every section of the file is run", () => {
  assert.deepEqual(Object.keys(CASES).sort(), ["about", "counts", "secrets", "bodies", ...SECTIONS].sort());
  assert.deepEqual(Object.keys(CASES.counts).sort(), [...SECTIONS].sort());
});

test("requests get exactly their answers", (t) => each("requests", async (one) => {
  for (const piece of [0, 1, 7]) {
    const stand = new Stand(one, (resource, reply) => build(reply, one.build));
    check(one, await stand.serve(one, piece));
    assert.deepEqual(stand.ran, one.runs ?? true ? [one.takes] : []);
    if (one.log) assert.deepEqual(stand.lines, one.log);
    if (one.log_has) assert.ok(stand.lines.some(([status, detail]) => status === one.log_has[0] && detail === one.log_has[1]), JSON.stringify(stand.lines));
  }
}, t));

// A service stands for clx_verify: a body that is no document is right when it gets as far as its JSON.
test("signatures are right or wrong", (t) => each("signatures", async (one) => {
  let matched;
  const secret = one.secrets.map((value) => bytesOf(value).toString()), body = bytesOf(one.body);
  const service = new Service({ secret, log() {} });
  service.generic("/g", (resource, reply, call) => { matched = call.matchedKey; reply.data({ a: 1 }); });
  if (one.status === "CLX_NO_KEYS") return assert.throws(() => service.ready(), { code: "NO_KEYS" });
  const call = service.begin("POST", "/g", one.signature, null, body.length);
  service.feed(call, body);
  const { status } = service.end(call);
  if (one.status !== "CLX_OK") return assert.deepEqual([status, said.status, matched], [401, one.status, undefined]);
  if (status !== 200) assert.match(said.status, body.length === 0 ? /^CLX_BODY_EMPTY$/ : /^CLX_JSON_/);
  assert.equal(status === 200 || secret.length > 1 ? matched : 0, one.matched);
}, t));

// -------- reads --------

const IS = {
  absent: () => undefined, null: () => null, text: ({ value }) => value, integer: ({ value }) => whole(value), boolean: ({ value }) => value,
  real: ({ value }) => /^-?\d+$/.test(value) ? whole(value) : Number(value), json: ({ value }) => JSON.parse(value),
};
const STATES = { none: "absent", not_loaded: "not_loaded", empty: "empty", partial: "partial", loaded: "loaded" };

function checkMember(resource, member) {
  for (const key of Object.keys(member)) assert.ok(["name", "is", "value", "ids", "pointer", "drifted"].includes(key), key);
  const { name } = member;
  if (member.ids) {
    assert.ok(Object.hasOwn(STATES, member.is), member.is);
    assert.deepEqual([state(resource, name), refs(resource, name).map(({ id }) => id)], [STATES[member.is], member.ids], name);
    return;
  }
  assert.ok(Object.hasOwn(IS, member.is), member.is);
  const expected = IS[member.is](member);
  assert.deepEqual(exact(resource, name, member.pointer), expected, name);
  if (member.pointer === undefined && name in resource) checkGetter(resource, name, expected, member.drifted);
}
// The getter of a declared member gives the same; of a drifted one only what could be converted.
function checkGetter(resource, name, expected, drifted) {
  if (typeof expected === "bigint" && !drifted) return assert.throws(() => resource[name], RangeError, name);
  const found = resource[name];
  if (!drifted || found !== undefined) assert.deepEqual(found, expected, name);
}

test("members read as they were sent", (t) => each("reads", async (one) => {
  const stand = new Stand({ callback: "generic" }, (resource, reply) => {
    for (const member of one.members) checkMember(resource, member);
    reply.data({ read: "all" });
  });
  const { body } = await stand.serve({ body: { text: one.body } });
  assert.equal(body, '{"success":true,"data":{"read":"all"}}');
}, t));

// -------- behaviours --------

const refusesItsCall = (service, call) => {
  assert.equal(service.feed(call, new Uint8Array(1)), false);
  assert.throws(() => service.end(call), { code: "BAD_STATE" });
};
const raise = () => { throw new Error("a handler that breaks"); };
const BEHAVIOURS = {
  raise_before: raise,
  raise_after: (one, reply) => { build(reply, one.build); raise(); },
  leave: (one, reply) => { build(reply, one.build); throw undefined; },
  return: (one, reply) => { build(reply, one.build); return one.returns; },
  nothing: () => {},
  keep_resource: (one, reply) => build(reply, one.build),
  keep_reply: (one, reply) => build(reply, one.build),
  use_call: (one, reply, stand) => { refusesItsCall(stand.service, stand.call); build(reply, one.build); },
};
const AFTER = { keep_resource: ({ resource }) => resource.sku_code, keep_reply: ({ reply }) => reply.price(1) };

test("no behaviour of a handler becomes a success", (t) => each("behaviours", async (one) => {
  assert.ok(Object.hasOwn(BEHAVIOURS, one.behaviour), one.behaviour);
  for (const later of one.callback === "authorize" ? [false] : [false, true]) { // an async payment needs a fallback
    const kept = {}, act = BEHAVIOURS[one.behaviour], stand = new Stand(one, (resource, reply) => {
      Object.assign(kept, { resource, reply });
      return later ? Promise.resolve().then(() => act(one, reply, stand)) : act(one, reply, stand);
    });
    for (let round = 1; round <= 2; round++) { // what came first leaves no trace
      check(one, await stand.serve(one));
      assert.equal(stand.ran.length, round);
      if (AFTER[one.behaviour]) assert.throws(() => AFTER[one.behaviour](kept), ExpiredError);
    }
  }
}, t));

// -------- deferred: an async handler is a deferred call, its promise the ticket --------

class Deferred {
  tickets = {}; last = null; fallback = [];

  constructor(one) {
    this.one = one;
    this.steps = one.steps.map((step) => ({ ...step }));
    const usesFallback = one.steps.some((step) => step.do === "fallback");
    this.stand = new Stand(one, (resource, reply) => {
      this.last.reply = reply;
      return new Promise((resolve, reject) => Object.assign(this.last, { resolve, reject }));
    }, usesFallback ? { fallback: (resource, reply) => build(reply, this.fallback) } : {});
  }
  async run() {
    while (this.steps.length > 0) {
      const step = this.steps.shift();
      for (const key of Object.keys(step)) assert.ok(STEP.includes(key), `nobody knows the member ${key}`);
      assert.ok(typeof this[`step_${step.do}`] === "function", `nobody knows the step ${step.do}`);
      await this[`step_${step.do}`](step);
    }
    for (const ticket of Object.values(this.tickets)) this.stand.service.drop(ticket.call);
    assert.equal(this.stand.service.inFlight, 0);
  }
  // The fallback is a function of the endpoint: what the next two steps build goes there.
  takeFallback(ticket) {
    const [first, second] = this.steps;
    if (second?.do !== "fallback" || second.ticket !== ticket) return null;
    assert.equal(first.do, "build");
    this.fallback = first.build;
    this.steps.splice(0, 2);
    return second;
  }
  async step_end(step) {
    const { service } = this.stand;
    if (step.returns === "CLX_BAD_STATE") return refusesItsCall(service, this.last.call);
    const fallback = this.takeFallback(step.ticket), call = await this.stand.begin(step);
    this.last = this.tickets[step.ticket] = { call, answers: [] };
    service.feed(call, this.stand.body);
    const ticket = this.last;
    const timers = mock.method(globalThis, "setTimeout", (timer) => { ticket.timer = timer; });
    const answer = service.end(call);
    timers.mock.restore();
    assert.equal(fallback?.returns, fallback ? said.fallback : undefined);
    if (answer instanceof Promise) answer.then((given) => ticket.answers.push(given));
    else ticket.atOnce = answer; // its fallback was refused
    assert.equal(answer instanceof Promise, (fallback?.returns ?? "CLX_OK") === "CLX_OK");
    assert.equal(step.returns, "CLX_LATER");
  }
  step_build({ ticket, build: calls }) {
    const { reply } = this.tickets[ticket];
    try { build(reply, calls); } catch (error) {
      if (error !== BROKEN) throw error;
      this.tickets[ticket].error = error;
    }
  }
  step_reply({ ticket, is }) {
    const { reply } = this.tickets[ticket];
    if (is === "open") return reply.metadata({});
    assert.equal(is, "stale");
    assert.throws(() => reply.metadata({}), ExpiredError);
  }
  step_reset() { this.stand.service.drop(this.last.call); }

  async step_finish(step) {
    await this.ends(step, ({ resolve, reject, error }) => error ? reject(error) : resolve?.());
  }
  // Also when the timer was cleared: then the module knows better.
  async step_expire(step) { await this.ends(step, ({ timer }) => timer()); }
  async step_cancel(step) { await this.ends(step, ({ call }) => this.stand.service.drop(call)); }

  async ends(step, act) {
    const ticket = this.tickets[step.ticket], before = ticket.answers.length, count = said.count;
    act(ticket);
    await new Promise((done) => setImmediate(done));
    if (step.http === 0) {
      assert.equal(ticket.answers.length, before);
      assert.equal(said.count, count);
      assert.ok(["CLX_ANSWERED", "CLX_BAD_STATE", "CLX_OK"].includes(step.returns));
      if (step.returns === "CLX_BAD_STATE") assert.equal(said.returned, step.returns);
      return;
    }
    assert.equal(step.returns, "CLX_OK");
    if (!ticket.atOnce) assert.equal(said.count, count + 1);
    check(step, ticket.atOnce ?? ticket.answers[before]);
  }
}

test("deferred calls are answered once and never another", (t) => {
  return each("deferred", (one) => new Deferred(one).run(), t);
});
