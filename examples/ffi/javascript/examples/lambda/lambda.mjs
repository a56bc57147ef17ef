// AWS Lambda behind API Gateway. Nothing runs there after the answer: a payment that was answered as
// pending belongs in a queue.
import { lambdaHandler } from "clx";
import { makeShop } from "../shop.mjs";

export const handler = lambdaHandler(makeShop({
  secret: process.env.CLX_SECRET, charge: async (token, cents) => cents > 0,
}));
