// A Cloudflare Worker: `wrangler secret put CLX_SECRET`, then `wrangler deploy`.
import { makeShop } from "../shop.mjs";

let shop;
export default {
  fetch(request, env, context) {
    shop ??= makeShop({ secret: env.CLX_SECRET, charge: async (token, cents) => cents > 0 });
    return shop.fetch(request, env, context);
  },
};
