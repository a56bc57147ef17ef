// Answers: a thin layer over the library's builders. Each returns the reply, so that they chain.
import { ReplyError } from "./errors.js";
import { OK } from "./engine.js";

// The ESM and the CommonJS copy of this package may meet: see errors.js.
const DECIMAL = Symbol.for("clx.decimal");
const IN_DATA = 0, IN_METADATA = 1;

// What an argument of a kind is to be, or "" when it is that. Half characters and U+0000 in texts are
// the library's to refuse, or to repair.
const KINDS = {
  text: (v) => typeof v === "string" ? "" : "text",
  optional: (v) => v === null || v === undefined ? "" : KINDS.text(v),
  whole: (v) => Number.isSafeInteger(v) || (typeof v === "bigint" && BigInt.asIntN(64, v) === v) ? "" : "a whole number",
  status: (v) => Number.isSafeInteger(v) ? "" : "an HTTP status",
  rate: (v) => typeof v === "number" && Number.isFinite(v) ? "" : "a number",
  form: (v) => v in FORMS ? "" : "\"text\" or \"list\"",
};
const FORMS = { __proto__: null, text: 0, list: 1 };

// Method: the function of the module, and what it takes behind the reply.
const BUILDERS = {
  promotion: ["door_promotion", "optional", "whole"],
  promotionItem: ["clx_reply_promotion_item", "text"],
  promotionItemDiscount: ["door_promotion_item_discount", "text", "whole"],
  noPromotion: ["clx_reply_no_promotion"],
  shippingCost: ["door_shipping_cost", "whole"],
  valid: ["clx_reply_valid"],
  invalidForm: ["clx_reply_invalid_form", "form"],
  invalid: ["clx_reply_invalid", "text", "text"],
  authorize: ["door_authorize", "text", "whole"],
  capture: ["door_capture", "text", "whole"],
  void: ["door_void", "text", "whole"],
  refund: ["door_refund", "text", "whole"],
  pending: ["clx_reply_pending", "text"],
  transaction: ["clx_reply_transaction", "text", "text"],
  customerToken: ["clx_reply_customer_token", "optional", "optional"],
  taxRate: ["clx_reply_tax_rate", "rate"],
  taxItemRate: ["clx_reply_tax_item_rate", "text", "rate"],
  taxItemCollectable: ["door_tax_item_collectable", "text", "whole", "text"],
  received: ["clx_reply_received"],
};
const PRICE = ["door_price", "optional", "whole"];
const COMPARE_AT = ["door_price_compare_at", "whole"];
const ERROR = ["clx_reply_error", "status", "text", "text"];

export class Reply {
  #at; #scope;

  constructor(at, scope) {
    this.#at = at;
    this.#scope = scope;
  }

  // What is refused here fails the answer, even when the handler catches it; as what the library refuses.
  #fail(e, code, message) {
    e.x.clx_reply_fail(this.#at);
    throw new ReplyError(code, message);
  }

  #run(method, [name, ...kinds], ...values) {
    const e = this.#scope.open("the reply");
    e.begin();
    const given = [];
    kinds.forEach((kind, i) => {
      const value = values[i], wanted = KINDS[kind](value);
      if (wanted) this.#fail(e, "BAD_ARGUMENT", `${method}: argument ${i + 1} is to be ${wanted}, not ${shown(value)}`);
      if (kind === "whole") given.push(...halves(value));
      else given.push(kind === "form" ? FORMS[value] : typeof value === "number" ? value : e.putAny(value));
    });
    return this.#checked(e, method, e.x[name](this.#at, ...given));
  }

  #checked(e, method, status) {
    if (status !== OK) {
      const where = e.text(e.x.door_failure(this.#at));
      throw new ReplyError(e.statusName(status), `${method}: ${e.statusMessage(status)}${where ? ` (${where})` : ""}`);
    }
    return this;
  }

  #put(method, place, members) {
    const e = this.#scope.open("the reply");
    if (members === null || typeof members !== "object") this.#fail(e, "BAD_ARGUMENT", `${method}: an object is wanted`);
    for (const [key, value] of Object.entries(members)) {
      if (value === undefined || typeof value === "function") continue;
      e.begin();
      this.#checked(e, method, this.#putOne(e, place, e.putAny(key), value));
    }
    return this;
  }

  #putOne(e, place, key, value) {
    if (typeof value === "string") return e.x.clx_reply_put_str(this.#at, place, key, e.putAny(value));
    if (typeof value === "bigint" || value?.[DECIMAL] !== undefined)
      return e.x.clx_reply_put_decimal(this.#at, place, key, e.putAny(String(value?.[DECIMAL] ?? value)));
    const text = e.put(toJson(value) ?? "");
    return e.x.clx_reply_put_json(this.#at, place, key, text, e.len);
  }

  price(unitAmountCents, { skuCode, compareAtAmountCents } = {}) {
    this.#run("price", PRICE, skuCode, unitAmountCents);
    return compareAtAmountCents === undefined ? this : this.#run("price", COMPARE_AT, compareAtAmountCents);
  }
  error(code, message, status = 422) {
    return this.#run("error", ERROR, status, code, message);
  }
  metadata(members) { return this.#put("metadata", IN_METADATA, members); }
  data(members) { return this.#put("data", IN_DATA, members); }
  line(lineItemId, members) {
    const e = this.#scope.open("the reply"), wanted = KINDS.text(lineItemId);
    if (wanted) this.#fail(e, "BAD_ARGUMENT", `line: the id is to be ${wanted}`);
    e.begin();
    return this.#put("line", e.x.clx_reply_line(this.#at, e.putAny(lineItemId)), members);
  }
  message(name, { flash = false, body } = {}) {
    const e = this.#scope.open("the reply");
    e.begin();
    const at = e.putAny(String(name)), json = e.put(toJson(body));
    return this.#checked(e, "message", e.x.clx_reply_message(this.#at, at, flash ? 1 : 0, json));
  }

  static {
    for (const [method, builder] of Object.entries(BUILDERS))
      Object.defineProperty(this.prototype, method, {
        value(...values) { return this.#run(method, builder, ...values); }, writable: true, configurable: true,
      });
  }
}

/** A number as it is to be written, such as "2.50", for metadata, data and lines. */
export function decimal(text) {
  return { [DECIMAL]: String(text) };
}

// The two halves of a number of 64 bits.
function halves(whole) {
  if (typeof whole === "number") return [Math.floor(whole / 4294967296), whole >>> 0];
  return [Number(whole >> 32n), Number(BigInt.asUintN(32, whole))];
}

// Accessory values lose what JSON does not have: a BigInt inside becomes a number or its digits, half a
// character U+FFFD, and what cannot be written is left out.
function toJson(value) {
  try { return JSON.stringify(value, (_, v) => plain(v)); } catch { return undefined; }
}

function plain(value) {
  if (typeof value === "string") return isWellFormed(value) ? value : value.replace(/\p{Surrogate}/gu, "\ufffd");
  if (typeof value !== "bigint") return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

function isWellFormed(text) {
  return text.isWellFormed ? text.isWellFormed() : !/\p{Surrogate}/u.test(text);
}

function shown(value) {
  return typeof value === "string" ? "such text" : typeof value === "object" && value !== null ? "an object" : String(value);
}
