// The call back that tells how a pending payment ended.
import { ClxError } from "./errors.js";
import { Engine, OK } from "./engine.js";
import { Keys } from "./secrets.js";
import { wasm } from "#wasm";

// In the order of door_outcome.
const TEXTS = [
  "actionId", "message", "errorCode", "errorDetail", "avsCode", "avsMessage", "cvvCode", "cvvMessage", "fraudReview",
];

export function paymentOutcome(secret, outcome) {
  if (typeof outcome?.actionId !== "string" || typeof outcome.success !== "boolean")
    throw new TypeError("paymentOutcome: actionId and success are wanted");
  const e = new Engine(wasm()), keys = new Keys(e).take(secret, "paymentOutcome");
  for (const name of TEXTS)
    if (String(outcome[name] ?? "").includes("\0")) throw new TypeError(`paymentOutcome: ${name} holds U+0000`);
  e.begin();
  const texts = e.put(TEXTS.map((name) => outcome[name] ?? "").join("\0") + "\0");
  const status = e.x.door_outcome(keys.at, outcome.success ? 1 : 0, texts, e.x.clx_arena_new(0));
  if (status !== OK) throw new ClxError(e.statusName(status), e.statusMessage(status));
  const at = e.word("body");
  return {
    headers: { "content-type": "application/json", "x-commercelayer-signature": e.text(e.door + e.o.key) },
    body: e.slice(at, at + e.word("len")),
  };
}
