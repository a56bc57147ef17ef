// Express: clx stands in front of express.json(), since it wants the bytes as they came.
// Usage: CLX_SECRET=... node server.mjs [PORT]
import express from "express";
import { nodeHandler } from "clx";
import { makeShop } from "../shop.mjs";

export function makeApp(options) {
  const app = express();
  app.post("/api/*path", nodeHandler(makeShop(options)));
  app.use(express.json());
  app.get("/", (request, response) => response.json({ ok: true }));
  return app;
}

if (process.argv[1] === import.meta.filename) {
  const charge = async (token, cents) => cents > 0;
  const server = makeApp({ secret: process.env.CLX_SECRET, charge })
    .listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
}
