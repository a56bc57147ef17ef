/** The root of all errors of this package; `code` is a status of the library without CLX_. */
export class ClxError extends Error {
  constructor(code, message) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The set-up is wrong: a path, a need, a secret. */
export class SetupError extends ClxError {}

/** A builder was refused. The answer fails from then on, also when this is caught. */
export class ReplyError extends ClxError {}

/** A resource, reply or call was used after its answer. */
export class ExpiredError extends ClxError {
  constructor(what) {
    super("EXPIRED", `${what} was used after the answer`);
  }
}

// The ESM and the CommonJS copy of this package may meet in one process: instanceof would not do.
const REFUSAL = Symbol.for("clx.refusal");

/** Throw it in a handler to refuse for a reason of the business. */
export class Refusal extends ClxError {
  constructor(code, message, status = 422) {
    super(code, message);
    this.status = status;
    this[REFUSAL] = true;
  }
}

export function isRefusal(error) {
  return error?.[REFUSAL] === true;
}
