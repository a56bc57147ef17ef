// Next.js, app router. Both routes share one service.
import { makeShop } from "../shop.mjs";

export const shop = makeShop({ secret: process.env.CLX_SECRET, charge: async (token, cents) => cents > 0 });
