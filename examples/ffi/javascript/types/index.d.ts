// The types of clx. Resources are in resources.d.ts, made from the library's tables.

import type {
  AnyResource, Authorization, Capture, ExternalPayment, LineItem, Order, Resources, Shipment,
} from "./resources.js";

export type * from "./resources.js";

export type Json = string | number | boolean | null | JsonObject | JsonArray;
export interface JsonObject { readonly [name: string]: Json | undefined }
export interface JsonArray extends ReadonlyArray<Json> {}

/** What all resources have. They end with their answer: used later they throw ExpiredError. */
export interface Resource {
  readonly type: string;
  readonly id: string;
  /** The type and the id only: a resource holds personal data, and leads in circles. */
  toJSON(): { type: string; id: string };
}

// -------- needs: what was asked for is neither null nor absent --------

type Part<P> = P extends `${infer H}.${string}` ? H : P;
type Bare<H> = H extends `${infer B}?` ? B : H;
type Rest<P, K extends string> = P extends `${K}.${infer T}` | `${K}?.${infer T}` ? T : never;
type Sure<V, T extends string> = [T] extends [never] ? NonNullable<V>
  : NonNullable<V> extends readonly (infer E)[] ? readonly With<E, T>[]
  : With<NonNullable<V>, T>;

/** `R` with the members of the paths `P`: a part that ends with "?" may be null. */
export type With<R, P extends string> = [P] extends [never] ? R
  : R extends unknown ? {
      readonly [K in keyof R as K extends Bare<Part<P>> ? never : K]: R[K]
    } & {
      readonly [K in keyof R as K extends Bare<Part<P>> ? K : never]-?:
        Sure<R[K], Rest<P, K & string>> | (K extends Part<P> ? never : null)
    }
  : never;

type Target<V> = NonNullable<V> extends readonly (infer E)[] ? E : NonNullable<V>;
type Own<R> = R extends unknown ? Exclude<keyof R & string, keyof Resource> : never;
type Links<R> = R extends unknown
  ? { [K in keyof R & string]: Target<R[K]> extends Resource ? K : never }[keyof R & string]
  : never;
type At<R, K> = R extends unknown ? K extends keyof R ? Target<R[K]> : never : never;

/** `P` when it is a path of `R`, else what could stand there. */
export type Path<R, P extends string> = P extends `${infer H}.${infer T}`
  ? Bare<H> extends Links<R> ? `${H}.${Path<At<R, Bare<H>>, T>}` : Links<R> | Own<R>
  : Bare<P> extends Own<R> ? P : Own<R> | `${Links<R>}.`;

// -------- answers --------

type Cents = number | bigint;

interface Base<Self> {
  /** Refuses for a reason of the business; `status` is 400 to 599. */
  error(code: string, message: string, status?: number): Self;
  /** Adds members to the answer's metadata. */
  metadata(members: Record<string, unknown>): Self;
  /** Sets members of `data` that have no method of their own. */
  data(members: Record<string, unknown>): Self;
}
export interface PriceReply extends Base<PriceReply> {
  /** The unit price. Without `skuCode` it is the one of the request. */
  price(unitAmountCents: Cents, more?: { skuCode?: string; compareAtAmountCents?: Cents }): this;
}
export interface PromotionReply extends Base<PromotionReply> {
  promotion(name: string | null, discountCents: Cents): this;
  /** Spreads the discount over the listed items only; once per item. */
  promotionItem(lineItemId: string): this;
  /** A discount of its own for an item: all listed items have one, or none. */
  promotionItemDiscount(lineItemId: string, discountCents: Cents): this;
  noPromotion(): this;
}
export interface ShippingCostReply extends Base<ShippingCostReply> {
  shippingCost(priceAmountCents: Cents): this;
  /** A notification, added to `messages`. */
  message(name: string, more?: { flash?: boolean; body?: JsonObject }): this;
}
export interface ValidationReply extends Base<ValidationReply> {
  valid(): this;
  /** The order is not valid for this attribute; once per error. */
  invalid(attribute: string, message: string): this;
  /** "list": the errors of each attribute are a list, also when it has one only. */
  invalidForm(form: "text" | "list"): this;
}
interface Payment<Self> extends Base<Self> {
  /** Makes the answer 202: the outcome follows under this id, see paymentOutcome. */
  pending(actionId: string): this;
  /** A text of the transaction. */
  transaction(field: TransactionField, text: string): this;
}
export type TransactionField = "message" | "error_code" | "error_detail" | "avs_code"
  | "avs_message" | "cvv_code" | "cvv_message" | "fraud_review";
export interface AuthorizeReply extends Payment<AuthorizeReply> {
  authorize(transactionToken: string, amountCents: Cents): this;
}
export interface CaptureReply extends Payment<CaptureReply> {
  capture(transactionToken: string, amountCents: Cents): this;
}
export interface VoidReply extends Payment<VoidReply> {
  void(transactionToken: string, amountCents: Cents): this;
}
export interface RefundReply extends Payment<RefundReply> {
  refund(transactionToken: string, amountCents: Cents): this;
}
export interface TokenReply extends Base<TokenReply> {
  customerToken(customerToken: string | null, paymentSourceToken?: string | null): this;
}
export interface TaxReply extends Base<TaxReply> {
  /** Rates are fractions: 0.25 is 25 percent. */
  taxRate(rate: number): this;
  taxItemRate(lineItemId: string, rate: number): this;
  /** The tax of a line item in minor units, sent as an exact decimal. */
  taxItemCollectable(lineItemId: string, cents: Cents, currency: string): this;
  /** Sets other members of the line item's breakdown. */
  line(lineItemId: string, members: Record<string, unknown>): this;
}
/** Sets members of `data` and metadata: see data() and metadata(). */
export interface GenericReply extends Base<GenericReply> {}
export interface WebhookReply extends Base<WebhookReply> { received(): this }

/** A number as it is to be written, such as "2.50", for metadata, data and lines. */
export function decimal(text: string): unknown;

// -------- services --------

/** What a handler may ask of its request. It ends with the answer, as resources do. */
export interface Call {
  readonly topic: string | null;
  /** Names what is asked for: the same text when the request comes again. */
  readonly key: string;
  /** Which secret matched: 0 is the newest. */
  readonly matchedKey: number;
  /** Milliseconds until the deadline. */
  readonly remainingMs: number;
  /** Aborts at the deadline; under node:http also when the client has gone. */
  readonly signal: AbortSignal;
  /** The part of the path that the star number `n` (from 0) of the pattern stood for. */
  param(n: number): string | null;
}
export interface PaymentCall extends Call {
  /** How much is asked for, in minor units; throws a Refusal when the body does not say. */
  amount(): { readonly amountCents: number; readonly balanceCents: number };
}

/** What a key is looked up with. Nothing of it is signed. */
export interface SecretQuestion {
  readonly path: string;
  readonly params: readonly string[];
  readonly topic: string | null;
}
type Secrets = string | readonly string[];
/** The shared secret; up to four of them while they change, the newest first; or a function that
 * looks them up, which answers null for a shop that it does not know. */
export type Secret = Secrets
  | ((question: SecretQuestion) => Secrets | null | undefined | Promise<Secrets | null | undefined>);

type Answer<A> = A | void;
type Handler<R, A, C> = (resource: R, reply: A, call: C) => Answer<A> | Promise<Answer<A>>;
type Fallback<R, A, C> = (resource: R, reply: A, call: C) => Answer<A>;

export interface Options<R, P extends string> {
  secret?: Secret;
  /** Paths of members that the handler counts on, such as "order.currency_code": a request
   * without them is refused with 422. A part that ends with "?" may be null. */
  needs?: readonly (P extends unknown ? Path<R, P> : never)[];
  /** For an answer, counted from the request. Default: what Commerce Layer waits, less 400 ms. */
  deadlineMs?: number;
}
interface On<Self, R, A> {
  (path: string, handler: Handler<R, A, Call>): Self;
  <const P extends string = never>(path: string,
    options: Options<R, P> & { fallback?: Fallback<With<R, P>, A, Call> },
    handler: Handler<With<R, P>, A, Call>): Self;
}
/** Payments: a handler that is async needs a fallback, the pending answer that is sent at the
 * deadline, or when the handler breaks. */
interface Pay<Self, R, A> {
  (path: string, handler: Fallback<R, A, PaymentCall>): Self;
  <const P extends string = never>(path: string,
    options: Options<R, P> & { fallback: Fallback<With<R, P>, A, PaymentCall> },
    handler: Handler<With<R, P>, A, PaymentCall>): Self;
  <const P extends string = never>(path: string, options: Options<R, P> & { fallback?: undefined },
    handler: (resource: With<R, P>, reply: A, call: PaymentCall) => A): Self;
}
type OfTopic<T extends string> = T extends `${infer H}.${string}`
  ? H extends keyof Resources ? Resources[H] : AnyResource : AnyResource;

export interface LogLine {
  level: "info" | "warn" | "error";
  /** A status of the library, or HANDLER_FAILED, LATE, NO_FALLBACK, TRAP. */
  code: string;
  message: string;
  /** Names and paths of members only, never their values. */
  detail: string;
  /** What a handler threw. */
  error?: unknown;
}
export interface ServiceOptions {
  secret?: Secret;
  /** Bytes of a body, at most; default 16 MiB. */
  maxBody?: number;
  deadlineMs?: number;
  /** Where HMAC-SHA256 comes from: node:crypto where there is one (default), or the module. */
  mac?: "host" | "wasm";
  log?: (line: LogLine) => void;
}

export class Service {
  constructor(options?: ServiceOptions);
  price: On<this, LineItem, PriceReply>;
  promotion: On<this, Order, PromotionReply>;
  shippingCost: On<this, Shipment, ShippingCostReply>;
  orderValidation: On<this, Order, ValidationReply>;
  authorize: Pay<this, ExternalPayment, AuthorizeReply>;
  capture: Pay<this, Authorization, CaptureReply>;
  void: Pay<this, Authorization, VoidReply>;
  refund: Pay<this, Capture, RefundReply>;
  customerToken: On<this, ExternalPayment, TokenReply>;
  tax: On<this, Order, TaxReply>;
  /** An endpoint whose contract clx does not know: any resource, any members of the answer. */
  generic: On<this, AnyResource, GenericReply>;
  /** `topic`: "orders.place", "orders.*", or "*" for all that no other endpoint of the path takes. */
  webhook<const T extends string>(path: string,
    options: { topic: T; secret?: Secret; deadlineMs?: number },
    handler: Handler<OfTopic<T>, WebhookReply, Call>): this;
  /** Checks the set-up now; else the first request does. Throws SetupError. */
  ready(): this;
  /** Answers a Fetch request: for Workers, Deno, Bun, Hono, Next's app router, SvelteKit, Astro. */
  readonly fetch: (request: Request, env?: unknown, context?: unknown) => Promise<Response>;
  /** Requests that have begun and are not answered. */
  readonly inFlight: number;
  /** Bytes of the module's memory; 0 before the first request. */
  readonly memory: number;

  // For adapters: begin, feed as often as bytes come, then end. drop, at any time: nobody waits for
  // the answer any more; a promise of it never settles, and the handler's signal aborts.
  begin(method: string, target: string, signature: string | null | undefined,
    topic: string | null | undefined, length?: number): Pending | Promise<Pending>;
  feed(call: Pending, bytes: Uint8Array): boolean;
  end(call: Pending, host?: { waitUntil?(work: Promise<unknown>): void }): Reply | Promise<Reply>;
  drop(call: Pending): void;
}
/** A request on its way through begin, feed, end. */
export interface Pending { readonly wanted: boolean }
export interface Reply { status: number; headers: Record<string, string>; body: string }

/** node:http, Express, Connect, Fastify's raw request, Next's pages router. */
export function nodeHandler(service: Service, options?: { path?: string }): (request: any, response: any) => void;
/** AWS Lambda: API Gateway v1 and v2, function URLs, load balancers. */
export function lambdaHandler(service: Service): (event: any) => Promise<{
  statusCode: number; headers: Record<string, string>; body: string; isBase64Encoded: false;
}>;

/** How a pending payment ended. */
export interface PaymentOutcome {
  actionId: string;
  success: boolean;
  message?: string; errorCode?: string; errorDetail?: string;
  avsCode?: string; avsMessage?: string; cvvCode?: string; cvvMessage?: string; fraudReview?: string;
}
/** The request that tells it: POST it to the gateway's `webhook_endpoint_url`. */
export function paymentOutcome(secret: string, outcome: PaymentOutcome): {
  headers: Record<string, string>; body: string;
};

// -------- errors --------

/** The root of all errors of this package; `code` is a status of the library without CLX_. */
export class ClxError extends Error { readonly code: string }
/** The set-up is wrong: a path, a need, a secret. */
export class SetupError extends ClxError {}
/** A builder was refused. The answer fails from then on, also when this is caught. */
export class ReplyError extends ClxError {}
/** A resource, reply or call was used after its answer. */
export class ExpiredError extends ClxError {}
/** Throw it in a handler to refuse for a reason of the business. */
export class Refusal extends ClxError {
  constructor(code: string, message: string, status?: number);
  readonly status: number;
}

// -------- questions to a resource: functions, so that no member of a type can hide them --------

/** What is known of a relationship. */
export function state(resource: Resource, name: string): "absent" | "not_loaded" | "empty" | "partial" | "loaded";
/** The identifiers of a relationship, also of resources that were not included. */
export function refs(resource: Resource, name: string): readonly { readonly type: string; readonly id: string }[];
/** An attribute as it was sent, known or not, or what is inside it at a JSON pointer such as "/a/0";
 * integers beyond 2^53 as BigInt. undefined: not sent. */
export function exact(resource: Resource, name: string, pointer?: string): Json | bigint | undefined;
/** A plain object of the resource's own attributes, to keep after the answer. */
export function snapshot<R extends Resource>(resource: R): {
  -readonly [K in keyof R as NonNullable<R[K]> extends Resource | readonly Resource[] | Function ? never : K]: R[K]
};
