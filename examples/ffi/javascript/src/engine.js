// One instance of the module: views of its memory, text in and out, imports. No policy here.

export const OK = 0;
const ROOM = 64 * 1024; // for the texts of one call into the module

// The order of door_offset.
const OFFSETS = [
  "http", "status", "body", "len", "resource", "reply", "endpoint", "ticket",
  "cents", "balanceCents", "key",
  "valueKind", "integer", "real", "text", "textLen", "escaped",
  "state", "refs", "refCount",
  "fieldName", "fieldKind", "fieldAt",
  "where",
  "typeId", "type", "id", "more", "states",
  "listAt", "listCount", "listState",
  "refType", "refId", "refSize",
];
const BROKEN = /\0|\p{Surrogate}/u;
const CHARS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

const nodeCrypto = findCrypto();
// Buffer's own decoder is twice as fast as TextDecoder for short texts.
const QuickBuffer = typeof globalThis.Buffer?.prototype?.utf8Slice === "function" ? globalThis.Buffer : null;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export class Engine {
  constructor(module, hostMac = true) {
    this.hostMac = hostMac && nodeCrypto !== undefined;
    this.dead = false; // it trapped: nothing in it can be trusted
    this.inside = false; // true when JavaScript runs: a call was cut by an exception
    this.logs = [];
    this.classes = []; // of resources, by type id
    this.names = new Map();
    this.spilled = [];
    const raw = new WebAssembly.Instance(module, { clx: this.#imports() }).exports;
    this.memory = raw.memory;
    this.x = {};
    for (const [name, f] of Object.entries(raw))
      if (typeof f === "function") this.x[name] = this.#guarded(f);
    this.look();
    this.door = this.x.door_at();
    this.o = {};
    OFFSETS.forEach((name, i) => { this.o[name] = this.x.door_offset(i); });
    this.room = this.x.malloc(ROOM);
    this.at = this.room;
    this.len = 0;
  }

  // An exception that unwinds frames of the module (a trap, or the end of the stack of JavaScript)
  // leaves it half done. `inside` is then still set, and no later call enters.
  #guarded(f) {
    const enter = () => {
      if (this.inside) throw new WebAssembly.RuntimeError("the module was cut by an exception");
      this.inside = true;
    };
    switch (f.length) {
      case 0: return () => { enter(); const r = f(); this.inside = false; return r; };
      case 1: return (a) => { enter(); const r = f(a); this.inside = false; return r; };
      case 2: return (a, b) => { enter(); const r = f(a, b); this.inside = false; return r; };
      case 3: return (a, b, c) => { enter(); const r = f(a, b, c); this.inside = false; return r; };
      case 4: return (a, b, c, d) => { enter(); const r = f(a, b, c, d); this.inside = false; return r; };
      default: return (...all) => { enter(); const r = f(...all); this.inside = false; return r; };
    }
  }

  #imports() {
    const keys = [null], states = [];
    return {
      grown: () => this.look(),
      clock: () => performance.now(),
      log: (level, status, message, detail) => attempt(() => {
        this.logs.push({ level, status, message: this.text(message), detail: this.text(detail) });
      }),
      mac_key: (at, len) => attempt(() => keys.push(nodeCrypto.createSecretKey(this.u8.slice(at, at + len))) - 1),
      mac_key_free: (key) => { keys[key] = null; },
      mac_begin: (key, state) => attempt(() => { states[state] = nodeCrypto.createHmac("sha256", keys[key]); return 1; }),
      mac_update: (state, at, len) => attempt(() => { states[state].update(this.u8.subarray(at, at + len)); return 1; }),
      mac_final: (state, at) => attempt(() => {
        this.u8.set(states[state].digest(), at);
        states[state] = undefined;
        return 1;
      }),
    };
  }

  // All views anew. Called by the module at the moment its memory grows, so no view is ever old.
  look() {
    if (!this.memory) return; // the instance is being made
    const { buffer } = this.memory;
    this.u8 = new Uint8Array(buffer);
    this.u32 = new Uint32Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.f64 = new Float64Array(buffer);
    if (QuickBuffer) this.quick = QuickBuffer.from(buffer);
  }

  // -------- what the door gives --------

  word(name) { return this.u32[(this.door + this.o[name]) >>> 2]; }
  int(name) { return this.i32[(this.door + this.o[name]) >>> 2]; }
  number(name) { return this.f64[(this.door + this.o[name]) >>> 3]; }

  // -------- text out --------

  text(at) {
    if (at === 0) return null;
    const u8 = this.u8;
    let end = at;
    while (u8[end] !== 0) if (++end - at > 24) { end = u8.indexOf(0, end); break; }
    return this.slice(at, end);
  }

  slice(at, end) {
    const u8 = this.u8;
    if (end - at <= 12) {
      let s = "", i = at;
      for (; i < end && u8[i] < 128; i++) s += CHARS[u8[i]];
      if (i === end) return s;
    }
    return QuickBuffer ? this.quick.utf8Slice(at, end) : decoder.decode(u8.subarray(at, end));
  }

  statusName(status) { return this.text(this.x.clx_status_name(status)).replace(/^CLX_/, ""); }
  statusMessage(status) { return this.text(this.x.clx_status_message(status)); }

  // -------- text in --------

  // Forgets what was put before.
  begin() {
    this.at = this.room;
    while (this.spilled.length > 0) this.x.free(this.spilled.pop());
  }

  // Puts text with a NUL, until the next begin; its length is in `len`. 0 for null.
  put(text) {
    if (text === null || text === undefined) return (this.len = 0);
    const n = text.length;
    if (this.at + n * 3 + 1 > this.room + ROOM) return this.#spill(encoder.encode(text));
    const { at, u8 } = this;
    let len = 0;
    for (; len < n && len < 64; len++) {
      const code = text.charCodeAt(len);
      if (code > 127) break;
      u8[at + len] = code;
    }
    if (len < n) len = encoder.encodeInto(text, u8.subarray(at, at + n * 3)).written;
    u8[at + len] = 0;
    this.at = at + len + 1;
    this.len = len;
    return at;
  }

  // As put, of text that may hold U+0000 or half characters: each becomes a byte that no UTF-8 has,
  // which the library refuses or repairs, as it does in C.
  putAny(text) {
    if (text === null || text === undefined || !BROKEN.test(text)) return this.put(text);
    const bytes = text.split(BROKEN).flatMap((part, i) => [...(i > 0 ? [0xff] : []), ...encoder.encode(part)]);
    return this.#spill(Uint8Array.from(bytes));
  }

  #spill(bytes) {
    const at = this.allocate(bytes.length + 1);
    this.spilled.push(at);
    this.u8.set(bytes, at);
    this.u8[at + bytes.length] = 0;
    this.len = bytes.length;
    return at;
  }

  // A constant text, kept for the life of the instance.
  name(text) {
    let at = this.names.get(text);
    if (at === undefined) {
      this.begin();
      const put = this.put(text), end = put + this.len + 1;
      at = this.allocate(end - put);
      this.u8.copyWithin(at, put, end);
      this.names.set(text, at);
    }
    return at;
  }

  allocate(size) {
    const at = this.x.malloc(size);
    if (at === 0) throw new RangeError("no memory");
    return at;
  }
}

// Next's edge runtime has a process that throws when it is asked.
function findCrypto() {
  try { return globalThis.process?.getBuiltinModule?.("node:crypto"); } catch { return undefined; }
}

// What an import returns: 0 when it threw. No exception may cross frames of the module.
function attempt(work) {
  try { return work(); } catch { return 0; }
}
