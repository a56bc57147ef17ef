import { shop } from "../../../shop.mjs";

export const POST = (request) => shop.fetch(request);
