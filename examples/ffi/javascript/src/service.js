// Services: endpoints, requests, deadlines. All policy is here.
import { ClxError, SetupError, isRefusal } from "./errors.js";
import { Engine, OK } from "./engine.js";
import { Scope, wrap } from "./resource.js";
import { Reply } from "./reply.js";
import { Context, abortContext } from "./call.js";
import { Keys } from "./secrets.js";
import { fetchAdapter } from "./fetch.js";
import { wasm } from "#wasm";

const LATER = 1, BAD_STATE = 13;
// By their numbers in the library, from 1.
const CALLBACKS = [
  "price", "promotion", "shippingCost", "orderValidation", "authorize", "capture", "void", "refund",
  "customerToken", "tax", "webhook", "generic",
];
const PAYMENTS = ["authorize", "capture", "void", "refund"];
const WEBHOOK = "webhook";
const UNKNOWN_SHOP = -1;
const LEVELS = ["", "info", "warn", "error"];
const IDLE_CALLS = 64;
const IDLE_MEMORY = 16 << 20; // an idle instance that has grown beyond is dropped: memory never shrinks
const SPARE_MS = 400; // of the time that Commerce Layer waits, for the way there and back
const OPTIONS = ["secret", "maxBody", "deadlineMs", "mac", "log"];
const ENDPOINT_OPTIONS = ["secret", "needs", "deadlineMs", "fallback", "topic"];
const JSON_TYPE = { "content-type": "application/json" };

export class Service {
  #options; #endpoints = []; #engine = null; #keys = null; #idle = []; #inFlight = 0;

  constructor(options = {}) {
    known("new Service", options, OPTIONS);
    this.#options = options;
    this.fetch = fetchAdapter(this);
  }

  get inFlight() { return this.#inFlight; }
  get memory() { return this.#engine?.u8.length ?? 0; }

  // -------- set-up --------

  static {
    CALLBACKS.forEach((name, i) => Object.defineProperty(this.prototype, name, {
      value(path, options, handler) {
        if (typeof options === "function") [options, handler] = [{}, options];
        return this.#add({ name, callback: i + 1, path, handler, ...known(`${name}(${path})`, options, ENDPOINT_OPTIONS) });
      }, writable: true, configurable: true,
    }));
  }

  #add(endpoint) {
    const { name, path, handler, fallback, topic } = endpoint;
    endpoint.who = `${name}(${path})`;
    endpoint.isPayment = PAYMENTS.includes(name);
    const refuse = (message) => { throw new TypeError(`${endpoint.who}: ${message}`); };
    if (typeof path !== "string") refuse("a path is wanted, such as \"/api/prices\"");
    if (typeof handler !== "function") refuse("a handler is wanted");
    if (fallback !== undefined && typeof fallback !== "function") refuse("the fallback is to be a function");
    if ((name === WEBHOOK) !== (typeof topic === "string")) refuse("a topic is wanted for webhooks, and for no other");
    if (this.#engine) throw new SetupError("BAD_STATE", `${endpoint.who}: endpoints are added before the first request`);
    this.#endpoints.push(endpoint);
    return this;
  }

  ready() {
    this.#open();
    return this;
  }

  #open() {
    if (this.#engine) return this.#engine;
    const e = new Engine(wasm(), this.#options.mac !== "wasm"), keys = new Keys(e);
    if (e.x.door_service(this.#options.maxBody ?? 0) !== OK) throw new SetupError("NO_MEMORY", "no memory for a service");
    this.#endpoints.forEach((endpoint, i) => this.#set(e, keys, endpoint, i + 1));
    const status = e.x.door_ready();
    if (status !== OK) {
      const where = e.text(e.door + e.o.where);
      throw new SetupError(e.statusName(status), `${where ? where + ": " : ""}${e.statusMessage(status)}`);
    }
    this.#keys = keys;
    this.#engine = e;
    this.#flush(e);
    return e;
  }

  #set(e, keys, endpoint, number) {
    const { x } = e, secret = endpoint.secret ?? this.#options.secret;
    const check = (status, detail) => {
      if (status !== OK) throw new SetupError(e.statusName(status), `${endpoint.who}: ${e.statusMessage(status)}: ${detail}`);
    };
    e.begin();
    const path = e.put(endpoint.path), at = x.door_on(endpoint.callback, path, e.put(endpoint.topic), number);
    if (at === 0) return; // door_ready tells why
    endpoint.ask = typeof secret === "function" ? secret : null;
    if (endpoint.ask) check(x.door_key_hook(at), "secret");
    else check(x.clx_endpoint_keys(at, keys.take(secret, endpoint.who).at), "secret");
    for (const need of endpoint.needs ?? []) check(x.clx_endpoint_needs(at, e.name(String(need))), need);
    endpoint.deadlineMs ??= this.#options.deadlineMs ?? x.clx_callback_limit_ms(endpoint.callback) - SPARE_MS;
  }

  // -------- the log --------

  #log(level, code, message, detail = "", error) {
    const line = { level, code, message, detail, error };
    try { (this.#options.log ?? toConsole)(line); } catch { /* a log cannot break an answer */ }
  }

  // What the library logged, now that it has returned.
  #flush(e) {
    for (const { level, status, message, detail } of e.logs.splice(0))
      this.#log(LEVELS[level], e.statusName(status), message, detail);
  }

  // -------- a request: begin, feed, end or drop --------

  begin(method, target, signature, topic, length = 0) {
    const started = performance.now(), head = [method, target, signature, topic, length];
    const call = this.#take(started), { engine: e } = call;
    this.#start(call, 0, head);
    const number = e.word("endpoint");
    if (number === 0) return call;
    e.logs.length = 0; // nobody was asked for the secret yet
    const question = this.#question(call, target);
    this.#release(call);
    return this.#ask(this.#endpoints[number - 1], question, head, started);
  }

  #take(started) {
    const e = this.#open(), call = this.#idle.pop() ?? { engine: e, at: e.x.door_call() };
    if (call.at === 0) throw new ClxError("NO_MEMORY", "no memory for a call");
    this.#inFlight++;
    call.started = started;
    call.keys = null;
    call.open = true;
    call.work = null;
    call.ended = false;
    return call;
  }

  #start(call, keys, [method, target, signature, topic, length]) {
    const e = call.engine;
    e.begin();
    const texts = [];
    for (const text of [method, target, signature, topic]) texts.push(e.put(text), e.len);
    const status = e.x.door_begin(call.at, keys, ...texts, Number.isSafeInteger(length) && length > 0 ? length : 0);
    call.wanted = status === OK;
  }

  #question(call, target) {
    const e = call.engine, params = [];
    for (let part; (part = e.text(e.x.clx_call_path_part(call.at, params.length))) !== null;) params.push(part);
    return { path: target, params, topic: e.text(e.x.clx_call_topic(call.at)) };
  }

  // A shop that nobody knows is answered as a wrong signature is, so that shops cannot be listed.
  async #ask(endpoint, question, head, started) {
    const found = await outcomeOf(() => endpoint.ask(question)), call = this.#take(started);
    try {
      if ("error" in found) throw found.error;
      if (found.value !== null && found.value !== undefined) call.keys = this.#keys.take(found.value, endpoint.who);
      this.#start(call, call.keys?.at ?? UNKNOWN_SHOP, head);
    } catch (error) {
      this.#log("error", "KEYS_FAILED", "the secret could not be had", endpoint.who, error);
      this.#start(call, 0, head);
    }
    return call;
  }

  /** False: no more bytes are wanted, the answer is decided. */
  feed(call, bytes) {
    const e = call.engine;
    if (!call.wanted || call.ended || e.dead) return false;
    if (bytes.length === 0) return true;
    try {
      const at = e.x.clx_call_room(call.at, bytes.length);
      if (at !== 0) e.u8.set(bytes, at);
      call.wanted = at !== 0 && e.x.clx_call_took(call.at, bytes.length) === OK;
    } catch (error) { this.#broke(e, error); }
    return call.wanted && !e.dead;
  }

  /** Nobody waits for an answer any more. */
  drop(call) {
    if (call.work) call.work.cancel();
    else if (call.open) this.#release(call);
  }

  /** The answer, or a promise of it. */
  end(call, host) {
    const e = call.engine;
    if (call.ended || !call.open) throw new ClxError("BAD_STATE", "the call has ended");
    call.ended = true;
    let status;
    try {
      if (e.dead) return this.#lost(call);
      status = e.x.door_end(call.at);
    } catch (error) {
      this.#broke(e, error);
      return this.#lost(call);
    }
    if (status === LATER) {
      call.work = new Work(this.#endpoints[e.word("endpoint") - 1], call, this.#host(call));
      return call.work.run(host);
    }
    const answer = answerOf(e);
    this.#release(call);
    this.#flush(e);
    return answer;
  }

  // What the work on a request needs of its service.
  #host(call) {
    const e = call.engine;
    return {
      log: (...line) => this.#log(...line),
      flush: () => this.#flush(e),
      release: () => this.#release(call),
      broke: (error) => this.#broke(e, error),
      lost: (kept) => this.#lost(call, kept),
    };
  }

  #release(call) {
    const e = call.engine;
    call.open = false;
    this.#inFlight--;
    if (e.dead || e !== this.#engine) return;
    if (call.keys) this.#keys.release(call.keys);
    e.x.clx_call_reset(call.at);
    if (this.#idle.length < IDLE_CALLS) this.#idle.push({ engine: e, at: call.at });
    else e.x.clx_call_free(call.at);
    if (this.#inFlight === 0 && e.u8.length > IDLE_MEMORY) this.#retire();
  }

  #retire() {
    this.#engine = null;
    this.#keys = null;
    this.#idle = [];
  }

  // A trap, or an exception through the module. The next request gets a new instance.
  #broke(e, error) {
    if (!e.inside) throw error;
    if (e.dead) return;
    e.dead = true;
    if (this.#engine === e) this.#retire();
    this.#log("error", "TRAP", "the module broke and is replaced", "", error);
  }

  // The answer of a request whose instance broke: its fallback, if there is one.
  #lost(call, kept) {
    if (call.open) this.#release(call);
    return kept ?? {
      status: 500, headers: JSON_TYPE,
      body: '{"success":false,"error":{"code":"HANDLER_FAILED","message":"internal error"}}',
    };
  }
}

// -------- the work on a request that the library has verified and parsed --------

class Work {
  #endpoint; #call; #host; #engine; #ticket; #replyAt; #scope; #resource; #reply; #context;
  #kept; // the fallback, should the module break
  #over = false;
  #timer;

  constructor(endpoint, call, host) {
    const e = call.engine, at = e.word("resource");
    this.#endpoint = endpoint;
    this.#call = call;
    this.#host = host;
    this.#engine = e;
    this.#ticket = e.number("ticket");
    this.#replyAt = e.word("reply");
    this.#scope = new Scope(e);
    this.#resource = wrap(at, this.#scope);
    this.#reply = new Reply(this.#replyAt, this.#scope);
    this.#context = new Context(call, this.#scope, endpoint, at);
  }

  run(host) {
    const { handler, fallback, isPayment, who } = this.#endpoint;
    let work;
    try {
      if (fallback) this.#keepFallback(fallback);
      work = handler(this.#resource, this.#reply, this.#context);
    } catch (error) { return this.#finish({ error }); }
    if (!isPromise(work)) return this.#finish({ value: work });
    this.#host.flush();
    if (isPayment && !fallback)
      this.#host.log("warn", "NO_FALLBACK", "an async payment without a fallback cannot be ended at its deadline", who);
    return this.#wait(work, host);
  }

  #keepFallback(fallback) {
    if (isPromise(fallback(this.#resource, this.#reply, this.#context)))
      throw new TypeError("a fallback cannot be async");
    const e = this.#engine, status = e.x.door_fallback(this.#call.at, this.#replyAt);
    if (status !== OK) throw new ClxError(e.statusName(status), `the fallback: ${e.statusMessage(status)}`);
    this.#kept = answerOf(e);
  }

  #wait(work, host) {
    return new Promise((resolve) => {
      this.#timer = setTimeout(() => {
        const answer = this.#expire();
        if (answer === null) return;
        host?.waitUntil?.(work.then(nothing, nothing));
        resolve(answer);
      }, this.#context.remainingMs);
      const settled = (result) => {
        if (this.#over) return this.#late(result);
        clearTimeout(this.#timer);
        resolve(this.#finish(result));
      };
      work.then((value) => settled({ value }), (error) => settled({ error }));
    });
  }

  // The deadline. Null: a payment without a fallback cannot be ended by anybody but its handler.
  #expire() {
    const e = this.#engine;
    let answer;
    try {
      if (e.dead) answer = this.#host.lost(this.#kept);
      else if (e.x.door_expire(this.#call.at, this.#ticket) === BAD_STATE) return null;
      else answer = answerOf(e);
    } catch (error) {
      this.#host.broke(error);
      answer = this.#host.lost(this.#kept);
    }
    this.#end();
    abortContext(this.#context);
    return answer;
  }

  /** The client has gone: nothing is sent, and what the handler builds from now on is refused. */
  cancel() {
    if (this.#over) return;
    clearTimeout(this.#timer);
    this.#end();
    abortContext(this.#context);
  }

  #late({ error }) {
    this.#host.log("warn", "LATE", "a handler settled after its deadline", this.#endpoint.who, error);
  }

  // `result` has what the handler returned, or what it threw.
  #finish(result) {
    const e = this.#engine;
    let answer;
    try {
      if (e.dead) answer = this.#host.lost(this.#kept);
      else {
        this.#settle(result);
        e.x.door_finish(this.#call.at, this.#ticket);
        answer = answerOf(e);
      }
    } catch (error) {
      this.#host.broke(error);
      answer = this.#host.lost(this.#kept);
    }
    this.#end();
    return answer;
  }

  #settle(result) {
    const e = this.#engine;
    if ("value" in result && result.value !== undefined && result.value !== this.#reply)
      result = { error: new TypeError("a handler returns nothing, its reply, or a promise of these") };
    if (!("error" in result)) return;
    const { error } = result;
    if (isRefusal(error)) {
      if (error.where) this.#host.log("info", error.code, error.message, error.where);
      try { this.#reply.error(error.code, String(error.message), error.status); return; } catch (bad) { result = bad; }
    }
    e.x.clx_reply_fail(this.#replyAt);
    this.#host.log("error", "HANDLER_FAILED", "the handler threw", this.#endpoint.who, error);
  }

  #end() {
    this.#over = true;
    this.#scope.end();
    if (this.#call.open) this.#host.release();
    if (!this.#engine.dead) this.#host.flush();
  }
}

function answerOf(e) {
  const status = e.int("http"), at = e.word("body");
  return {
    status,
    headers: status === 405 ? { ...JSON_TYPE, allow: "POST" } : JSON_TYPE,
    body: e.slice(at, at + e.word("len")),
  };
}

function known(who, options, names) {
  for (const name of Object.keys(options ?? {}))
    if (!names.includes(name)) throw new TypeError(`${who}: no option is called ${name}; there are ${names.join(", ")}`);
  return options ?? {};
}

function toConsole({ level, code, message, detail, error }) {
  if (level === "info") return; // a request that was refused
  console[level](`clx: ${code}: ${message}${detail && ` (${detail})`}`, ...(error === undefined ? [] : [error]));
}

function isPromise(value) {
  return value !== null && typeof value === "object" && typeof value.then === "function";
}

// The value of work, or its error.
async function outcomeOf(work) {
  try { return { value: await work() }; } catch (error) { return { error }; }
}

function nothing() {}
