// What a handler may ask of its request.
import { ClxError, ExpiredError, Refusal } from "./errors.js";
import { OK } from "./engine.js";

/** The deadline has passed: set by the class, whose parts it touches. */
export let abortContext;

export class Context {
  #call; #scope; #endpoint; #resource; #abort = null;

  constructor(call, scope, endpoint, resource) {
    this.#call = call;
    this.#scope = scope;
    this.#endpoint = endpoint;
    this.#resource = resource;
  }
  #open() { return this.#scope.open("the call"); }

  get topic() {
    const e = this.#open();
    return e.text(e.x.clx_call_topic(this.#call.at));
  }
  get key() {
    const e = this.#open(), status = e.x.door_key(this.#call.at);
    if (status !== OK) throw new ClxError(e.statusName(status), e.statusMessage(status));
    return e.text(e.door + e.o.key);
  }
  get matchedKey() {
    const e = this.#open();
    return e.x.clx_call_matched_key(this.#call.at);
  }
  get remainingMs() {
    return Math.max(0, this.#call.started + this.#endpoint.deadlineMs - performance.now());
  }
  param(n) {
    const e = this.#open();
    return e.text(e.x.clx_call_path_part(this.#call.at, n));
  }
  amount() {
    const e = this.#open(), status = e.x.door_amount(this.#endpoint.callback, this.#resource);
    if (status !== OK) throw Object.assign(new Refusal(e.statusName(status), e.statusMessage(status)), { where: e.text(e.door + e.o.where) });
    const amountCents = e.number("cents"), balanceCents = e.number("balanceCents");
    if (!Number.isSafeInteger(amountCents) || !Number.isSafeInteger(balanceCents))
      throw new RangeError("the amount is beyond 2^53");
    return { amountCents, balanceCents };
  }
  get signal() {
    this.#abort ??= new AbortController();
    if (!this.#scope.live && !this.#abort.signal.aborted) abortContext(this);
    return this.#abort.signal;
  }
  static {
    abortContext = (context) => {
      context.#abort ??= new AbortController();
      context.#abort.abort(new ExpiredError("the call"));
    };
  }
}
