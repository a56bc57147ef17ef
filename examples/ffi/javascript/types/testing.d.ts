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

export interface ConformOptions {
  secret: string;
  /** Paths of the handler by kind: { price: "/prices" }. */
  kinds: Partial<Record<Kind, string>>;
  /** What clx.test.json may hold. */
  config?: Record<string, unknown>;
  /** Recorded bodies by kind. */
  bodies?: Partial<Record<Kind, string>>;
  /** Which cases: "sign.*", "price:doc.*", several with commas; default all. */
  only?: string;
  /** The same number sends the same requests; default random. */
  seed?: number;
  /** Seconds; cases that do not fit are not judged. Default 120. */
  budget?: number;
  /** A warning fails as well. */
  strict?: boolean;
}
export interface Finding {
  id: string; severity: "fail" | "warn"; kinds: string[]; title: string; reason: string; why: string; cure: string;
  tag: string; cases: string[];
}
export interface CaseResult {
  kind: string; case: string; severity: string; reason: string | null; follows: string | null; unstable: boolean;
  verdict: "pass" | "info" | "warn" | "fail" | "skip" | "open" | "off";
}
export interface ConformReport {
  seed: number;
  findings: Finding[];
  cases: CaseResult[];
  /** What `clx test` prints. */
  text: string;
  junit: string;
  /** 0 nothing fails, 1 something does, 3 nothing could be judged. */
  exit: 0 | 1 | 3;
}
type FetchHandler = ((request: Request) => Response | Promise<Response>) | { fetch(request: Request): Response | Promise<Response> };
/** Asks a Fetch handler, in this process, all that `clx test` asks an endpoint. */
export function conform(handler: FetchHandler, options: ConformOptions): Promise<ConformReport>;
/** One test of a test runner for each case: `test` is node:test's, Vitest's or Jest's. */
export function conformTests(test: (name: string, body: () => Promise<void>) => unknown, handler: FetchHandler, options: ConformOptions): void;
