export { Service } from "./service.js";
export { nodeHandler } from "./node.js";
export { lambdaHandler } from "./lambda.js";
export { paymentOutcome } from "./outcome.js";
export { ClxError, SetupError, ReplyError, ExpiredError, Refusal } from "./errors.js";
export { decimal } from "./reply.js";
export { state, refs, exact, snapshot } from "./resource.js";
