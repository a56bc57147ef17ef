// Plays Commerce Layer against an endpoint: the engine of `clx test`, the same C source.
import { sampleModule } from "#testing";

const SEND = 1, WAIT = 5, IDLE = 6, END = 7; // kinds of steps, as in suite.h
export const OUTCOME = { answer: 1, refused: 2, reset: 3, timeout: 4, notHttp: 5, closed: 6, unable: 7 };
export const FRAMING = { length: 0, chunked: 1, cut: 2 };
const CAN_CHUNKED = 2, CAN_PIECES = 4, CAN_PARALLEL = 32, CAN_TIMES = 64;
const IN_PROCESS = CAN_CHUNKED | CAN_PIECES | CAN_PARALLEL | CAN_TIMES;
const FORMS = { text: 0, verbose: 1, quiet: 2, junit: 3, json: 4, html: 5, list: 6 };
export const ANSWER_MAX = 4 << 20;
const bytesOf = new TextEncoder();

/** Asks a fetch handler everything that `clx test` asks, without a network. */
export async function conform(handler, options = {}) {
  const fetch = typeof handler === "function" ? handler : (request) => handler.fetch(request);
  const play = openPlay(options, IN_PROCESS, "https://shop.test");
  try {
    await drive(play, (step, pieces) => askHandler(fetch, step, pieces));
    return reportOf(play);
  } finally {
    play.close();
  }
}

/** One test of a test runner for each case: `test` is node:test's, Vitest's or Jest's. */
export function conformTests(test, handler, options = {}) {
  const play = openPlay(options, IN_PROCESS, "https://shop.test");
  const names = play.report("list").trim().split("\n").map((line) => line.split(/ +/, 2));
  play.close();
  let running;
  for (const [name, kind] of names)
    test(`${kind}: ${name}`, async () => {
      const report = await (running ??= conform(handler, { seed: 1, ...options }));
      const found = report.cases.find((one) => one.case === name && one.kind === kind);
      if (found.verdict === "fail") throw new Error(found.reason);
    });
}

// -------- the engine --------

/** A suite of the engine: what the functions of play.c are called through. */
export function openPlay({ secret = "", kinds = {}, seed, only = "", budget = 120, strict = false, config = {}, bodies = {} },
  abilities, base) {
  const engine = new WebAssembly.Instance(sampleModule(), {}).exports;
  const view = (at, length) => new Uint8Array(engine.memory.buffer, at, length);
  const put = (bytes) => {
    const at = engine.malloc(bytes.length + 1);
    view(at, bytes.length).set(bytes);
    view(at + bytes.length, 1)[0] = 0;
    return at;
  };
  const withTexts = (texts, call) => {
    const at = texts.map((text) => put(typeof text === "string" ? bytesOf.encode(text) : text));
    try {
      return call(...at);
    } finally {
      at.forEach((used) => engine.free(used));
    }
  };
  const seeded = seed ?? Math.floor(Math.random() * 2 ** 32);
  const handle = withTexts([secret, only], (key, pattern) =>
    engine.play_new(key, seeded, abilities, pattern, budget * 1000, strict ? 1 : 0));
  const text = () => {
    const bytes = new Uint8Array(engine.memory.buffer), at = engine.play_text(handle);
    return new TextDecoder().decode(bytes.subarray(at, bytes.indexOf(0, at)));
  };
  const must = (good) => {
    if (!good) throw new TypeError(text());
  };
  for (const [kind, path] of Object.entries(kinds)) {
    const word = `${kindOf(kind)}=${/^https?:/.test(path) ? path : base + path}`;
    must(withTexts([word], (at) => engine.play_kind(handle, at)));
  }
  must(withTexts([JSON.stringify(config)], (at) => engine.play_config(handle, at)));
  for (const [kind, body] of Object.entries(bodies))
    must(withTexts([kindOf(kind), body], (at, bytes) => engine.play_body(handle, at, bytes)));
  must(engine.play_ready(handle));
  return {
    next() {
      const kind = engine.play_next(handle), step = { kind, ...JSON.parse(text()) };
      step.pieces = step.pieces.map(([at, length, pause]) => ({ bytes: view(at, length).slice(), pause }));
      return step;
    },
    done(number, { outcome, http = 0, headers = [], body = new Uint8Array(), start, end }) {
      for (const [name, value] of headers) withTexts([name, value], (a, b) => engine.play_header(handle, a, b));
      withTexts([body], (at) => engine.play_done(handle, number, outcome, http, at, body.length, start * 1000, end * 1000));
    },
    report(form, colour = false) {
      this.exit = engine.play_report(handle, FORMS[form], colour ? 1 : 0);
      return text();
    },
    explain(name) {
      return [withTexts([name], (at) => engine.play_explain(handle, at)) === 1, text()];
    },
    close() {
      engine.play_free(handle);
    },
  };
}

/** Does all steps: groups at once, the others by `lanes`; `send` gives what came of one. */
export async function drive(play, send, { lanes = 1, onStep } = {}) {
  const running = new Set();
  const start = (step) => {
    const begun = performance.now();
    const job = (step.kind === WAIT ? pause(step.pause).then(() => ({ outcome: OUTCOME.answer }))
      : step.kind === SEND ? send(step, step.pieces) : Promise.resolve({ outcome: OUTCOME.unable }))
      .then((result) => {
        play.done(step.number, { start: begun, end: performance.now(), ...result });
        running.delete(job);
        onStep?.();
      });
    running.add(job);
  };
  let grouped = 0;
  for (;;) {
    if (grouped === 0 && running.size >= lanes) {
      await Promise.race(running);
      continue;
    }
    const step = play.next();
    if (step.kind === END) return;
    if (step.kind === IDLE) {
      await Promise.race(running);
      continue;
    }
    if (step.quiet && grouped === 0) await Promise.all(running);
    grouped = step.group === 0 ? 0 : grouped === 0 ? step.groupSize - 1 : grouped - 1;
    start(step);
    if (step.quiet && grouped === 0) await Promise.all(running);
  }
}

export function reportOf(play) {
  const { findings, cases, seed } = JSON.parse(play.report("json"));
  return { seed, findings, cases, text: play.report("text"), junit: play.report("junit"), exit: play.exit };
}

// shippingCost: shipping_cost, as callbacks are called in C.
function kindOf(kind) {
  return String(kind).replace(/[A-Z]/g, (letter) => "_" + letter.toLowerCase());
}

// -------- a handler in this process --------

function bodyOf(pieces, framing) {
  if (pieces.length === 0) return null;
  if (pieces.length === 1 && framing !== FRAMING.chunked) return pieces[0].bytes;
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at === pieces.length) return controller.close();
      if (pieces[at].pause > 0) await pause(pieces[at].pause);
      controller.enqueue(pieces[at++].bytes);
    },
  });
}

async function askHandler(fetch, step, pieces) {
  const headers = new Headers();
  for (const [name, value] of step.headers) headers.append(name, value);
  const request = step.method === "GET" ? { method: step.method, headers }
    : { method: step.method, headers, body: bodyOf(pieces, step.framing), duplex: "half" };
  const late = pause(step.giveUp, { outcome: OUTCOME.timeout });
  const answered = (async () => {
    const response = await fetch(new Request(step.url, request));
    const body = new Uint8Array(await response.arrayBuffer()).subarray(0, ANSWER_MAX);
    return { outcome: OUTCOME.answer, http: response.status, headers: [...response.headers], body };
  })().catch(() => ({ outcome: OUTCOME.answer, http: 500 })); // as servers answer when a handler throws
  return Promise.race([answered, late.promise]).finally(late.stop);
}

function pause(ms, value) {
  let timer;
  const promise = new Promise((resolve) => {
    timer = setTimeout(() => resolve(value), ms);
  });
  return Object.assign(promise, { promise, stop: () => clearTimeout(timer) });
}
