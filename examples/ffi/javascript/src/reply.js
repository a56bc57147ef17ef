// Answers: a thin layer over the library's builders. Each returns the reply, so that they chain.
import { ReplyError } from "./errors.js";
import { OK } from "./engine.js";

const IN_DATA = 0, IN_METADATA = 1;

// What an argument of a kind is to be, or "" when it is that. Identifiers are never repaired; texts
// for people are: what is no character becomes U+FFFD.
const KINDS = {
  identifier: (v) => typeof v === "string" && !v.includes("\0") && isWellFormed(v) ? "" : "text without U+0000 or half characters",
  optional: (v) => v === null || v === undefined ? "" : KINDS.identifier(v),
  text: (v) => typeof v === "string" ? "" : "text",
  label: (v) => v === null || v === undefined || typeof v === "string" ? "" : "text",
  whole: (v) => (typeof v === "number" || typeof v === "bigint") && Number.isSafeInteger(Number(v)) ? "" : "a whole number",
  rate: (v) => typeof v === "number" && Number.isFinite(v) ? "" : "a number",
};

// Method: the function of the module, and what it takes behind the reply.
const BUILDERS = {
  promotion: ["door_promotion", "label", "whole"],
  promotionItem: ["clx_reply_promotion_item", "identifier"],
  promotionItemDiscount: ["door_promotion_item_discount", "identifier", "whole"],
  noPromotion: ["clx_reply_no_promotion"],
  shippingCost: ["door_shipping_cost", "whole"],
  valid: ["clx_reply_valid"],
  invalid: ["clx_reply_invalid", "identifier", "text"],
  authorize: ["door_authorize", "identifier", "whole"],
  capture: ["door_capture", "identifier", "whole"],
  void: ["door_void", "identifier", "whole"],
  refund: ["door_refund", "identifier", "whole"],
  pending: ["clx_reply_pending", "identifier"],
  transaction: ["clx_reply_transaction", "identifier", "text"],
  customerToken: ["clx_reply_customer_token", "optional", "optional"],
  taxRate: ["clx_reply_tax_rate", "rate"],
  taxItemRate: ["clx_reply_tax_item_rate", "identifier", "rate"],
  taxItemCollectable: ["door_tax_item_collectable", "identifier", "whole", "identifier"],
  received: ["clx_reply_received"],
};
const PRICE = ["door_price", "optional", "whole"];
const COMPARE_AT = ["door_price_compare_at", "whole"];
const ERROR = ["clx_reply_error", "whole", "identifier", "text"];

export class Reply {
  #at; #scope;

  constructor(at, scope) {
    this.#at = at;
    this.#scope = scope;
  }

  // What is refused fails the answer, even when the handler catches it.
  #fail(e, code, message) {
    e.x.clx_reply_fail(this.#at);
    throw new ReplyError(code, message);
  }

  #run(method, [name, ...kinds], ...values) {
    const e = this.#scope.open("the reply");
    e.begin();
    const given = kinds.map((kind, i) => {
      const wanted = KINDS[kind](values[i]);
      if (wanted) this.#fail(e, "BAD_ARGUMENT", `${method}: argument ${i + 1} is to be ${wanted}, not ${shown(values[i])}`);
      return kind === "whole" || kind === "rate" ? Number(values[i]) : e.put(clean(values[i]));
    });
    return this.#checked(e, method, e.x[name](this.#at, ...given));
  }

  #checked(e, method, status) {
    if (status !== OK) {
      const where = e.text(e.x.door_failure(this.#at));
      this.#fail(e, e.statusName(status), `${method}: ${e.statusMessage(status)}${where ? ` (${where})` : ""}`);
    }
    return this;
  }

  #put(method, place, members) {
    const e = this.#scope.open("the reply");
    if (members === null || typeof members !== "object") this.#fail(e, "BAD_ARGUMENT", `${method}: an object is wanted`);
    for (const [key, value] of Object.entries(members)) {
      const json = toJson(value);
      if (json === undefined) continue;
      e.begin();
      const at = e.put(clean(key)), text = e.put(json);
      this.#checked(e, method, e.x.clx_reply_put_json(this.#at, place, at, text, e.len));
    }
    return this;
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
    const e = this.#scope.open("the reply"), wanted = KINDS.identifier(lineItemId);
    if (wanted) this.#fail(e, "BAD_ARGUMENT", `line: the id is to be ${wanted}`);
    e.begin();
    return this.#put("line", e.x.clx_reply_line(this.#at, e.put(lineItemId)), members);
  }
  message(name, { flash = false, body } = {}) {
    const e = this.#scope.open("the reply");
    e.begin();
    const at = e.put(clean(String(name))), json = e.put(toJson(body));
    return this.#checked(e, "message", e.x.clx_reply_message(this.#at, at, flash ? 1 : 0, json));
  }

  static {
    for (const [method, builder] of Object.entries(BUILDERS))
      Object.defineProperty(this.prototype, method, {
        value(...values) { return this.#run(method, builder, ...values); }, writable: true, configurable: true,
      });
  }
}

// Accessory values lose what JSON does not have: a BigInt becomes a number or its digits, half a
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

// U+0000 ends a text in C. Half characters become U+FFFD by themselves when text is encoded.
function clean(text) {
  return typeof text === "string" && text.includes("\0") ? text.replaceAll("\0", "\ufffd") : text;
}

function shown(value) {
  return typeof value === "string" ? "such text" : typeof value === "object" && value !== null ? "an object" : String(value);
}
