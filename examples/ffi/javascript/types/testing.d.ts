// Requests for tests, without a network.
import type { Service } from "./index.js";

export type Kind = "price" | "promotion" | "shippingCost" | "orderValidation" | "authorize"
  | "capture" | "void" | "refund" | "customerToken" | "tax" | "webhook";

/** As the options of the tool's `clx sample`. */
export interface SampleOptions {
  /** Line items with a SKU, 1 to 3000; default 2. */
  lineItems?: number;
  /** The same number makes the same body; default 1. */
  seed?: number;
  currency?: string;
  sku?: string | readonly string[];
  include?: string | readonly string[];
  topic?: string;
  token?: string;
  id?: string;
  amount?: number;
  balance?: number;
  noLinks?: boolean;
  live?: boolean;
  /** Values by path, such as { "data.attributes.quantity": 12 }. */
  set?: Record<string, unknown>;
}
/** A body as Commerce Layer sends it, with amounts that add up. */
export function sample(kind: Kind, options?: SampleOptions): string;

/** The signature of a body. */
export function sign(secret: string, body: string | Uint8Array): Promise<string>;

export interface RequestOptions { topic?: string; signature?: string; method?: string }
/** A signed request for a Fetch handler. */
export function signedRequest(secret: string, path: string, body: string | Uint8Array, options?: RequestOptions): Promise<Request>;

/** Asks a service: the status and the JSON of its answer. */
export function ask(service: Service, secret: string, path: string, body: string | Uint8Array, options?: RequestOptions): Promise<{ status: number; json: any }>;
