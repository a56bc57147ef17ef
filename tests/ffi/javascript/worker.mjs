// The eight answers from a Worker; the same with edge-runtime, where `addEventListener` takes it.
import * as clx from "clx";
import * as testing from "clx/testing";
import { eightAnswers, makeShop } from "./eight.mjs";

const shop = makeShop(clx);
const answer = async (request, env, context) => new URL(request.url).pathname === "/eight"
  ? new Response(await eightAnswers(clx, testing, await request.json()))
  : shop.fetch(request, env, context);
export default { fetch: answer };
if (globalThis.EdgeRuntime) addEventListener("fetch", (event) => event.respondWith(answer(event.request)));
