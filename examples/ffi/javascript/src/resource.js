// Resources: one class a type, made from the library's tables when the first one is met.
import { ExpiredError } from "./errors.js";
import { OK } from "./engine.js";

const TEXT = 1, TIME = 2, INTEGER = 3, REAL = 4, BOOLEAN = 5, OBJECT = 6, ARRAY = 7, ONE = 8, MANY = 9, NULL = 10;
const IS_NULL = 1, IS_VALUE = 2, IS_CONVERTED = 3; // states of a member; 0 and 4: the struct has none
const STATES = ["not_loaded", "empty", "partial", "loaded"];
const EMPTY = 1;

// What ends with the answer: all resources of a request share one.
export class Scope {
  constructor(engine) {
    this.engine = engine;
    this.live = true;
    this.made = new Map(); // resources by their address, so that === works
  }
  end() {
    this.live = false;
    this.made = null;
    this.engine = null;
  }
  open(what) {
    if (!this.live) throw new ExpiredError(what);
    return this.engine;
  }
}

const WHOLE = /^-?\d+$/; // of a real: an integer beyond 64 bits

let peek; // what the functions below see of a resource

export class Resource {
  #at; #scope; #states; #kept = null;

  constructor(at, scope) {
    const { u32, o } = scope.engine;
    this.#at = at;
    this.#scope = scope;
    this.#states = u32[(u32[(at + o.more) >>> 2] + o.states) >>> 2];
  }
  get type() { const e = this.#scope.open("type"); return e.text(e.u32[(this.#at + e.o.type) >>> 2]); }
  get id() { const e = this.#scope.open("id"); return e.text(e.u32[(this.#at + e.o.id) >>> 2]); }
  toJSON() { return { type: this.type, id: this.id }; }
  [Symbol.for("nodejs.util.inspect.custom")]() {
    return this.#scope.live ? `${this.type} ${this.id}` : "a resource of an answered request";
  }

  static {
    peek = (resource) => ({ at: resource.#at, scope: resource.#scope, engine: resource.#scope.open("a resource") });
    const keep = (resource, name, value) => {
      (resource.#kept ??= new Map()).set(name, value);
      return value;
    };
    // A getter that reads a value with `read` when the member has one.
    const plain = (read) => (name, n, at) => function () {
      const s = this.#scope;
      if (!s.live) s.open(name);
      const e = s.engine, state = e.u8[this.#states + n];
      if (state !== IS_VALUE && state !== IS_CONVERTED) return state === IS_NULL ? null : undefined;
      return read(e, this.#at + at, name);
    };
    const text = plain((e, at) => e.text(e.u32[at >>> 2]));
    const json = (name, n, at) => function () {
      const s = this.#scope;
      if (!s.live) s.open(name);
      if (this.#kept?.has(name)) return this.#kept.get(name);
      const e = s.engine, state = e.u8[this.#states + n];
      if (state !== IS_VALUE && state !== IS_CONVERTED) return state === IS_NULL ? null : undefined;
      return keep(this, name, JSON.parse(e.text(e.u32[(this.#at + at) >>> 2])));
    };
    this.getters = {
      [TEXT]: text,
      [TIME]: text,
      [INTEGER]: plain((e, at, name) => {
        const i = at >>> 2, high = e.i32[i + 1];
        if (high >= 0x200000 || high < -0x200000)
          throw new RangeError(`${name} is beyond 2^53: read it with exact()`);
        return high * 4294967296 + e.u32[i];
      }),
      [REAL]: plain((e, at) => e.f64[at >>> 3]),
      [BOOLEAN]: plain((e, at) => e.u8[at] !== 0),
      [OBJECT]: json,
      [ARRAY]: json,
      [ONE]: (name, n, at) => function () {
        const s = this.#scope;
        if (!s.live) s.open(name);
        const to = s.engine.u32[(this.#at + at) >>> 2];
        if (to !== 0) return wrap(to, s);
        return relation(s.engine, this.#at, name) === EMPTY ? null : undefined;
      },
      [MANY]: (name, n, at) => function () {
        const s = this.#scope;
        if (!s.live) s.open(name);
        if (this.#kept?.has(name)) return this.#kept.get(name);
        const { u32, o } = s.engine, list = this.#at + at;
        if (u32[(list + o.listState) >>> 2] === 0) return undefined;
        const count = u32[(list + o.listCount) >>> 2], first = u32[(list + o.listAt) >>> 2] >>> 2;
        const found = new Array(count);
        for (let i = 0; i < count; i++) found[i] = wrap(s.engine.u32[first + i], s);
        return keep(this, name, Object.freeze(found));
      },
    };
  }
}

function makeClass(engine, typeId) {
  const Class = class extends Resource {}, { x } = engine;
  Class.attributes = [];
  for (let n = 0; x.door_field(typeId, n) === OK; n++) {
    const name = engine.text(engine.word("fieldName")), kind = engine.word("fieldKind");
    // Types with an attribute `type` exist: exact() reads it, and `type` is the JSON:API type.
    if (name === "type" || name === "id") continue;
    if (kind !== ONE && kind !== MANY) Class.attributes.push(name);
    Object.defineProperty(Class.prototype, name, {
      get: Resource.getters[kind](name, n, engine.word("fieldAt")), enumerable: true, configurable: true,
    });
  }
  return Class;
}

/** The resource at an address: the same object for the same address. */
export function wrap(at, scope) {
  let found = scope.made.get(at);
  if (found === undefined) {
    const e = scope.engine, typeId = e.u32[(at + e.o.typeId) >>> 2];
    const Class = e.classes[typeId] ??= makeClass(e, typeId);
    scope.made.set(at, found = new Class(at, scope));
  }
  return found;
}

function relation(engine, at, name) {
  engine.x.door_relation(at, engine.name(name));
  return engine.word("state");
}

// -------- questions to a resource --------

/** What is known of a relationship: "absent", "not_loaded", "empty", "partial" or "loaded". */
export function state(resource, name) {
  const { at, engine } = peek(resource);
  return engine.x.door_relation(at, engine.name(name)) === OK ? STATES[engine.word("state")] : "absent";
}

/** The identifiers of a relationship, also of resources that were not included. */
export function refs(resource, name) {
  const { at, engine: e } = peek(resource), { o } = e, found = [];
  relation(e, at, name);
  let ref = e.word("refs");
  for (let left = e.word("refCount"); left > 0; left--, ref += o.refSize)
    found.push({ type: e.text(e.u32[(ref + o.refType) >>> 2]), id: e.text(e.u32[(ref + o.refId) >>> 2]) });
  return found;
}

/** An attribute as it was sent, known or not, or what is inside it at a JSON pointer; integers beyond
 * 2^53 as BigInt. */
export function exact(resource, name, pointer = "") {
  const { at, engine: e } = peek(resource);
  if (e.x.door_get(at, e.name(name)) !== OK) return undefined;
  e.begin();
  if (pointer !== "" && e.x.door_inside(e.put(pointer)) !== OK) return undefined;
  const start = e.word("text"), text = () => e.slice(start, start + e.word("textLen"));
  switch (e.word("valueKind")) {
    case NULL: return null;
    case BOOLEAN: return e.word("integer") !== 0;
    case INTEGER: return integer(e, (e.door + e.o.integer) >>> 2);
    case REAL: return WHOLE.test(text()) ? BigInt(text()) : e.number("real");
    case OBJECT: case ARRAY: return JSON.parse(text());
    case TEXT: case TIME: return e.word("escaped") ? JSON.parse(`"${text()}"`) : text();
    default: return undefined;
  }
}

function integer(e, i) {
  const whole = (BigInt(e.i32[i + 1]) << 32n) | BigInt(e.u32[i]), number = Number(whole);
  return Number.isSafeInteger(number) ? number : whole;
}

/** A plain object of the resource's own attributes, to keep after the answer. */
export function snapshot(resource) {
  const kept = { type: resource.type, id: resource.id };
  for (const name of resource.constructor.attributes) {
    let value;
    try { value = resource[name]; } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      value = exact(resource, name);
    }
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
