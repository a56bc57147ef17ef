// GENERATED from the .def files of lib/schema by lib/schema/gen; do not edit; `make schema`.
//
// Members have their JSON names. undefined: not sent, or its resource was not included;
// null: sent as null. `*_cents` are whole numbers in minor units of the currency.

import type { JsonArray, JsonObject, Resource } from "./index.js";

/** A postal address, of an order, a shipment, a customer or a stock location. */
export interface Address extends Resource {
  readonly type: "addresses";
  /** A company; then company is set instead of first and last name. */
  readonly business?: boolean | null;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  /** null for persons. */
  readonly company?: string | null;
  /** Company, or first and last name, as Commerce Layer joins them. */
  readonly full_name?: string | null;
  /** Street and number. */
  readonly line_1?: string | null;
  /** More of the street address; often null. */
  readonly line_2?: string | null;
  readonly city?: string | null;
  /** ZIP or postal code. */
  readonly zip_code?: string | null;
  /** Code of the state, province or region. */
  readonly state_code?: string | null;
  /** ISO 3166-1, two letters. */
  readonly country_code?: string | null;
  /** As typed in. */
  readonly phone?: string | null;
  /** Address and phone on one line, without the name. */
  readonly full_address?: string | null;
  /** Name, address and phone on one line. */
  readonly name?: string | null;
  /** E-mail address. */
  readonly email?: string | null;
  /** Such as hints for the delivery. */
  readonly notes?: string | null;
  /** Degrees north. Null when not geocoded. */
  readonly lat?: number | null;
  /** Degrees east. Null when not geocoded. */
  readonly lng?: number | null;
  /** Coordinates are set, found or typed in. */
  readonly is_localized?: boolean | null;
  /** Coordinates come from a geocoder. */
  readonly is_geocoded?: boolean | null;
  /** The geocoder that found the coordinates. */
  readonly provider_name?: string | null;
  /** URL. */
  readonly map_url?: string | null;
  /** URL. */
  readonly static_map_url?: string | null;
  /** Tax or VAT number and the like, as typed in. */
  readonly billing_info?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Sent as its concrete type, such as google_geocoders. */
  readonly geocoder?: Geocoder | null;
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An amount added to or taken off an order by hand. */
export interface Adjustment extends Resource {
  readonly type: "adjustments";
  /** Name for people. */
  readonly name?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Minor units of the currency. Negative takes off the order. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** A negative amount is spread over the lines when taxes are computed. */
  readonly distribute_discount?: boolean | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment gateway on Adyen. In the API likely up to 2017-08. */
export interface AdyenGateway extends Resource {
  readonly type: "adyen_gateways";
  /** Name for people. */
  readonly name?: string | null;
  /** A success event of the gateway sets the source of an order still editable. */
  readonly force_payments?: boolean | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Prefix of the Adyen live endpoint. */
  readonly live_url_prefix?: string | null;
  /** Version of the Adyen API. */
  readonly api_version?: number | null;
  /** Uses the notifications of Adyen. */
  readonly async_api?: boolean | null;
  /** Part of an order may be paid, as with gift cards. */
  readonly partial_payments?: boolean | null;
  /** Minutes until a partial payment expires. */
  readonly order_expiration_mins?: number | null;
  /** Wallets are those of Adyen. */
  readonly native_customer_payment_sources?: boolean | null;
  /** Signs the events of the gateway. Confidential. */
  readonly webhook_endpoint_secret?: string | null;
  /** Where the gateway sends its events. */
  readonly webhook_endpoint_url?: string | null;
  /** JSON object: keys for the gateway. Confidential. */
  readonly credential_keys?: JsonObject | null;
  readonly payment_methods?: readonly PaymentMethod[];
  readonly versions?: readonly Version[];
  readonly adyen_payments?: readonly AdyenPayment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment through Adyen. In the API likely up to 2017-08. */
export interface AdyenPayment extends Resource {
  readonly type: "adyen_payments";
  /** Public key of the Adyen account. */
  readonly public_key?: string | null;
  /** JSON object: the payment methods that Adyen offers. */
  readonly payment_methods?: JsonObject | null;
  /** JSON object: what is sent to Adyen. */
  readonly payment_request_data?: JsonObject | null;
  /** JSON object: further details sent to Adyen. */
  readonly payment_request_details?: JsonObject | null;
  /** JSON object: what Adyen answered. */
  readonly payment_response?: JsonObject | null;
  /** The amounts of payment and order differ. */
  readonly mismatched_amounts?: boolean | null;
  /** What is left on a gift card of the shopper; minor units, by its example. */
  readonly balance?: number | null;
  /** ISO 8601, UTC; null unless it is a partial payment. */
  readonly expires_at?: string | null;
  /** JSON object: what was paid with, such as the kind of card. */
  readonly payment_instrument?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** A time, which Commerce Layer declares as plain text. */
  readonly closed_at?: string | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as external_gateways. */
  readonly payment_gateway?: PaymentGateway | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An API client of the organization. */
export interface Application extends Resource {
  readonly type: "applications";
  /** Name for people. */
  readonly name?: string | null;
  readonly kind?: "dashboard" | "user" | "contentful" | "bundles" | "customers" | "datocms" | "exports" | "external" | "generic" | "gift_cards" | "imports" | "integration" | "inventory" | "metrics" | "orders" | "price_lists" | "promotions" | "resources" | "returns" | "sales_channel" | "sanity" | "shipments" | "skus" | "sku_lists" | "stock_transfers" | "subscriptions" | "tags" | "webapp" | "webhooks" | "zapier" | (string & {}) | null;
  /** Works without user credentials. */
  readonly public_access?: boolean | null;
  /** Of the OAuth flow. */
  readonly redirect_uri?: string | null;
  /** OAuth scopes, such as market:all. */
  readonly scopes?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
}

/** A link to a file that belongs to another resource. */
export interface Attachment extends Resource {
  readonly type: "attachments";
  /** Name for people. */
  readonly name?: string | null;
  readonly description?: string | null;
  /** Of the file. */
  readonly url?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** What it belongs to. */
  readonly attachable?: Geocoder | PriceList | PaymentMethod | Market | CustomerGroup | Promotion | Order | Transaction | PaymentSession | TaxCalculator | TaxCategory | Sku | ShippingCategory | OrderValidationRule | Bundle | SkuList | StockItem | StockLocation | Return | CarrierAccount | CouponRecipient | Customer | DeliveryLeadTime | ShippingMethod | Shipment | DiscountEngine | Parcel | GiftCardRecipient | GiftCard | InventoryModel | StockTransfer | SkuOption | Merchant | SubscriptionModel | PaymentWallet | PaymentOption | PaymentTransaction | PaymentLink | Package | Price | PriceTier | ShippingMethodTier | ShippingZone | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An amount reserved by a payment gateway; the target of capture and void calls. In the API likely up to 2017-08. */
export interface Authorization extends Resource {
  readonly type: "authorizations";
  /** Number of the transaction, such as 42/T/001. */
  readonly number?: string | null;
  /** What was paid with, in words. */
  readonly payment_method_type?: string | null;
  /** Currency of the order. */
  readonly currency_code?: string | null;
  /** Minor units: the amount authorized. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** False for failed and for pending transactions; see message. */
  readonly succeeded?: boolean | null;
  /** From the gateway. */
  readonly message?: string | null;
  /** From the gateway; null after a success. */
  readonly error_code?: string | null;
  /** From the gateway; null after a success. */
  readonly error_detail?: string | null;
  /** The transaction_token that the authorize call was answered with. Names the authorization at the gateway. */
  readonly token?: string | null;
  /** Identifier of the transaction at the gateway. */
  readonly gateway_transaction_id?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Result of the check of the card security code. */
  readonly cvv_code?: string | null;
  /** The same in words. */
  readonly cvv_message?: string | null;
  /** Result of the address check. */
  readonly avs_code?: string | null;
  /** The same in words. */
  readonly avs_message?: string | null;
  /** Result of the fraud check. */
  readonly fraud_review?: string | null;
  /** Minor units: what is to be captured, in a capture call. */
  readonly capture_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly capture_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_capture_amount?: string | null;
  /** Minor units: what can still be captured. */
  readonly capture_balance_cents?: number | null;
  /** Same amount in major units. */
  readonly capture_balance_float?: number | null;
  /** Same amount for display. */
  readonly formatted_capture_balance?: string | null;
  /** Minor units: what can still be voided. */
  readonly void_balance_cents?: number | null;
  /** Same amount in major units. */
  readonly void_balance_float?: number | null;
  /** Same amount for display. */
  readonly formatted_void_balance?: string | null;
  /** Loaded by default in capture and void calls. */
  readonly order?: Order | null;
  /** What was paid with. */
  readonly payment_source?: AdyenPayment | AxervePayment | BraintreePayment | CheckoutComPayment | ExternalPayment | KlarnaPayment | PaypalPayment | SatispayPayment | StripePayment | WireTransfer | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  readonly captures?: readonly Capture[];
  readonly voids?: readonly Void[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A tax calculator on Avalara. */
export interface AvalaraAccount extends Resource {
  readonly type: "avalara_accounts";
  /** Name for people. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Of the Avalara account. */
  readonly username?: string | null;
  /** Of the company at Avalara. */
  readonly company_code?: string | null;
  /** Transactions are recorded there. */
  readonly commit_invoice?: boolean | null;
  /** The seller pays customs duties. */
  readonly ddp?: boolean | null;
  readonly markets?: readonly Market[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  readonly tax_categories?: readonly TaxCategory[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment gateway on Axerve. In the API likely up to 2017-08. */
export interface AxerveGateway extends Resource {
  readonly type: "axerve_gateways";
  /** Name for people. */
  readonly name?: string | null;
  /** A success event of the gateway sets the source of an order still editable. */
  readonly force_payments?: boolean | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Merchant login at Axerve. */
  readonly login?: string | null;
  /** Where the gateway sends its events. */
  readonly webhook_endpoint_url?: string | null;
  /** JSON object: keys for the gateway. Confidential. */
  readonly credential_keys?: JsonObject | null;
  readonly payment_methods?: readonly PaymentMethod[];
  readonly versions?: readonly Version[];
  readonly axerve_payments?: readonly AxervePayment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment through Axerve. In the API likely up to 2017-08. */
export interface AxervePayment extends Resource {
  readonly type: "axerve_payments";
  /** Merchant login at Axerve. */
  readonly login?: string | null;
  /** Where the buyer comes back to. */
  readonly return_url?: string | null;
  /** JSON object: what is sent to Axerve. */
  readonly payment_request_data?: JsonObject | null;
  /** IP address of the buyer. */
  readonly client_ip?: string | null;
  /** JSON object: who pays. */
  readonly buyer_details?: JsonObject | null;
  /** A token for later payments is asked for. */
  readonly request_token?: boolean | null;
  /** The amounts of payment and order differ. */
  readonly mismatched_amounts?: boolean | null;
  /** JSON object: what was paid with, such as the kind of card. */
  readonly payment_instrument?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as external_gateways. */
  readonly payment_gateway?: PaymentGateway | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Asks for billing details of orders of a market. In the API likely up to 2017-08. */
export interface BillingInfoValidationRule extends Resource {
  readonly type: "billing_info_validation_rules";
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** The market whose orders are checked. */
  readonly market?: Market | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A geocoder on Bing Maps. */
export interface BingGeocoder extends Resource {
  readonly type: "bing_geocoders";
  /** Name for people. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly markets?: readonly Market[];
  readonly addresses?: readonly Address[];
  readonly attachments?: readonly Attachment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment gateway on Braintree. In the API likely up to 2017-08. */
export interface BraintreeGateway extends Resource {
  readonly type: "braintree_gateways";
  /** Name for people. */
  readonly name?: string | null;
  /** A success event of the gateway sets the source of an order still editable. */
  readonly force_payments?: boolean | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** On the account statement of the buyer. */
  readonly descriptor_name?: string | null;
  /** On the account statement of the buyer. */
  readonly descriptor_phone?: string | null;
  /** On the account statement of the buyer. */
  readonly descriptor_url?: string | null;
  /** Where the gateway sends its events. */
  readonly webhook_endpoint_url?: string | null;
  /** JSON object: keys for the gateway. Confidential. */
  readonly credential_keys?: JsonObject | null;
  readonly payment_methods?: readonly PaymentMethod[];
  readonly versions?: readonly Version[];
  readonly braintree_payments?: readonly BraintreePayment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment through Braintree. In the API likely up to 2017-08. */
export interface BraintreePayment extends Resource {
  readonly type: "braintree_payments";
  /** For the drop-in form of Braintree. */
  readonly client_token?: string | null;
  /** From the form: one use only. */
  readonly payment_method_nonce?: string | null;
  /** Of a local payment at Braintree. */
  readonly payment_id?: string | null;
  /** A payment method of one country, completed by a webhook. */
  readonly local?: boolean | null;
  /** JSON object: options sent to Braintree. */
  readonly options?: JsonObject | null;
  /** JSON object: what was paid with, such as the kind of card. */
  readonly payment_instrument?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as external_gateways. */
  readonly payment_gateway?: PaymentGateway | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Several SKUs that are sold as one product, at one price. */
export interface Bundle extends Resource {
  readonly type: "bundles";
  /** Code of the bundle, unique in its market; line_items.bundle_code. */
  readonly code?: string | null;
  /** Name for people. */
  readonly name?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  readonly description?: string | null;
  /** URL of a picture. */
  readonly image_url?: string | null;
  /** Makes no shipments, as downloads. */
  readonly do_not_ship?: boolean | null;
  /** Stock is not counted. */
  readonly do_not_track?: boolean | null;
  /** Minor units: price of the whole bundle. */
  readonly price_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly price_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_price_amount?: string | null;
  /** Minor units: the price to compare with, for showing a discount. */
  readonly compare_at_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly compare_at_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_compare_at_amount?: string | null;
  /** Pieces in the bundle. */
  readonly skus_count?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  /** The SKUs in it, with their quantities in its items. */
  readonly sku_list?: SkuList | null;
  readonly skus?: readonly Sku[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A promotion: of x pieces only y are paid. */
export interface BuyXPayYPromotion extends Resource {
  readonly type: "buy_x_pay_y_promotions";
  /** Name for people. */
  readonly name?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** No other promotion is applied with it. */
  readonly exclusive?: boolean | null;
  /** The lowest number is first. */
  readonly priority?: number | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** How often it can be used. Null: no limit. */
  readonly total_usage_limit?: number | null;
  /** How often it was used. */
  readonly total_usage_count?: number | null;
  /** It was used as often as it can be. */
  readonly total_usage_reached?: boolean | null;
  /** Enabled, started and not expired. */
  readonly active?: boolean | null;
  readonly status?: "disabled" | "expired" | "pending" | "active" | "inactive" | (string & {}) | null;
  /** Order of application, from exclusive, priority, type and start: highest first. */
  readonly weight?: number | null;
  /** Coupons made for it. */
  readonly coupons_count?: number | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Pieces that are counted together. */
  readonly x?: number | null;
  /** Pieces of each x that are paid; x - y are free. */
  readonly y?: number | null;
  /** The cheapest pieces are free. */
  readonly cheapest_free?: boolean | null;
  readonly market?: Market | null;
  /** Sent as their concrete types, such as coupon_codes_promotion_rules. */
  readonly promotion_rules?: readonly (PromotionRule)[];
  readonly order_amount_promotion_rule?: OrderAmountPromotionRule | null;
  readonly sku_list_promotion_rule?: SkuListPromotionRule | null;
  readonly coupon_codes_promotion_rule?: CouponCodesPromotionRule | null;
  readonly custom_promotion_rule?: CustomPromotionRule | null;
  /** The SKUs it is limited to. */
  readonly sku_list?: SkuList | null;
  readonly coupons?: readonly Coupon[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  readonly skus?: readonly Sku[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An amount taken from an authorization; the target of refund calls. In the API likely up to 2017-08. */
export interface Capture extends Resource {
  readonly type: "captures";
  /** Number of the transaction, such as 42/T/001. */
  readonly number?: string | null;
  /** What was paid with, in words. */
  readonly payment_method_type?: string | null;
  /** Currency of the order. */
  readonly currency_code?: string | null;
  /** Minor units: the amount captured. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** False for failed and for pending transactions; see message. */
  readonly succeeded?: boolean | null;
  /** From the gateway. */
  readonly message?: string | null;
  /** From the gateway; null after a success. */
  readonly error_code?: string | null;
  /** From the gateway; null after a success. */
  readonly error_detail?: string | null;
  /** The transaction_token that the capture call was answered with. Names the capture at the gateway. */
  readonly token?: string | null;
  /** Identifier of the transaction at the gateway. */
  readonly gateway_transaction_id?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Minor units: what is to be refunded, in a refund call. */
  readonly refund_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly refund_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_refund_amount?: string | null;
  /** Minor units: what can still be refunded. */
  readonly refund_balance_cents?: number | null;
  /** Same amount in major units. */
  readonly refund_balance_float?: number | null;
  /** Same amount for display. */
  readonly formatted_refund_balance?: string | null;
  /** Loaded by default in refund calls. */
  readonly order?: Order | null;
  /** What was paid with. */
  readonly payment_source?: AdyenPayment | AxervePayment | BraintreePayment | CheckoutComPayment | ExternalPayment | KlarnaPayment | PaypalPayment | SatispayPayment | StripePayment | WireTransfer | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** The authorization that was captured. */
  readonly reference_authorization?: Authorization | null;
  readonly refunds?: readonly Refund[];
  /** The return that is refunded; null for other refunds. */
  readonly return?: Return | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Credentials of a carrier, by EasyPost. */
export interface CarrierAccount extends Resource {
  readonly type: "carrier_accounts";
  /** Name for people. */
  readonly name?: string | null;
  /** Kind of carrier at EasyPost. */
  readonly easypost_type?: string | null;
  /** Of the account at EasyPost. */
  readonly easypost_id?: string | null;
  /** JSON object. Confidential: keep it out of logs. */
  readonly credentials?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment gateway on Checkout.com. In the API likely up to 2017-08. */
export interface CheckoutComGateway extends Resource {
  readonly type: "checkout_com_gateways";
  /** Name for people. */
  readonly name?: string | null;
  /** A success event of the gateway sets the source of an order still editable. */
  readonly force_payments?: boolean | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Of the webhook at the gateway. */
  readonly webhook_endpoint_id?: string | null;
  /** Signs the events of the gateway. Confidential. */
  readonly webhook_endpoint_secret?: string | null;
  /** Where the gateway sends its events. */
  readonly webhook_endpoint_url?: string | null;
  /** JSON object: keys for the gateway. Confidential. */
  readonly credential_keys?: JsonObject | null;
  readonly payment_methods?: readonly PaymentMethod[];
  readonly versions?: readonly Version[];
  readonly checkout_com_payments?: readonly CheckoutComPayment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment through Checkout.com. In the API likely up to 2017-08. */
export interface CheckoutComPayment extends Resource {
  readonly type: "checkout_com_payments";
  /** Public key of the Checkout.com account. */
  readonly public_key?: string | null;
  /** Of the card or wallet, from the browser. */
  readonly token?: string | null;
  /** JSON object: session of Checkout.com. */
  readonly payment_session?: JsonObject | null;
  /** Where the buyer goes after 3-D Secure. */
  readonly success_url?: string | null;
  /** Where the buyer goes when 3-D Secure fails. */
  readonly failure_url?: string | null;
  /** Of the payment source at Checkout.com. */
  readonly source_id?: string | null;
  /** Of the customer at Checkout.com. */
  readonly customer_token?: string | null;
  /** Where the buyer goes to complete the payment. */
  readonly redirect_uri?: string | null;
  /** JSON object: what Checkout.com answered. */
  readonly payment_response?: JsonObject | null;
  /** The amounts of payment and order differ. */
  readonly mismatched_amounts?: boolean | null;
  /** JSON object: what was paid with, such as the kind of card. */
  readonly payment_instrument?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as external_gateways. */
  readonly payment_gateway?: PaymentGateway | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A job that deletes many resources. */
export interface Cleanup extends Resource {
  readonly type: "cleanups";
  /** What it deletes, a JSON:API type. */
  readonly resource_type?: "promotions" | "skus" | "bundles" | "sku_lists" | "stock_items" | "gift_cards" | "sku_options" | "prices" | (string & {}) | null;
  readonly status?: "pending" | "in_progress" | "interrupted" | "completed" | (string & {}) | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly started_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly completed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly interrupted_at?: string | null;
  /** JSON object: what is deleted. */
  readonly filters?: JsonObject | null;
  /** Resources to delete. */
  readonly records_count?: number | null;
  /** How many errors there were. */
  readonly errors_count?: number | null;
  /** Resources deleted so far. */
  readonly processed_count?: number | null;
  /** JSON object: the errors. */
  readonly errors_log?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Activates a promotion by coupon codes. */
export interface CouponCodesPromotionRule extends Resource {
  readonly type: "coupon_codes_promotion_rules";
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** The promotion it activates. */
  readonly promotion?: PercentageDiscountPromotion | FreeShippingPromotion | BuyXPayYPromotion | FreeGiftPromotion | FixedPricePromotion | ExternalPromotion | FixedAmountPromotion | FlexPromotion | null;
  readonly versions?: readonly Version[];
  readonly coupons?: readonly Coupon[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** The person a coupon is made for. */
export interface CouponRecipient extends Resource {
  readonly type: "coupon_recipients";
  /** E-mail address. */
  readonly email?: string | null;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly customer?: Customer | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A code that activates a promotion. */
export interface Coupon extends Resource {
  readonly type: "coupons";
  /** What the customer types in. */
  readonly code?: string | null;
  /** Each customer can use it once. */
  readonly customer_single_use?: boolean | null;
  /** Null when there is no limit. */
  readonly usage_limit?: number | null;
  /** How often it was used. */
  readonly usage_count?: number | null;
  /** E-mail address of the recipient. */
  readonly recipient_email?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** The rule of the promotion it activates. */
  readonly promotion_rule?: CouponCodesPromotionRule | null;
  readonly coupon_recipient?: CouponRecipient | null;
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Activates a promotion for the orders that match filters. */
export interface CustomPromotionRule extends Resource {
  readonly type: "custom_promotion_rules";
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** JSON object: what an order must match. */
  readonly filters?: JsonObject | null;
  /** The promotion it activates. */
  readonly promotion?: PercentageDiscountPromotion | FreeShippingPromotion | BuyXPayYPromotion | FreeGiftPromotion | FixedPricePromotion | ExternalPromotion | FixedAmountPromotion | FlexPromotion | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An address in the address book of a customer. */
export interface CustomerAddress extends Resource {
  readonly type: "customer_addresses";
  /** Of the address, on one line. */
  readonly name?: string | null;
  /** E-mail address of the customer. */
  readonly customer_email?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly customer?: Customer | null;
  readonly address?: Address | null;
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Customers that are treated alike, such as VIPs. */
export interface CustomerGroup extends Resource {
  readonly type: "customer_groups";
  /** Name for people. */
  readonly name?: string | null;
  readonly code?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly customers?: readonly Customer[];
  readonly markets?: readonly Market[];
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A request to set a new password. */
export interface CustomerPasswordReset extends Resource {
  readonly type: "customer_password_resets";
  /** E-mail address of the customer. */
  readonly customer_email?: string | null;
  /** Confidential: sets a new password. */
  readonly reset_password_token?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly reset_password_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly customer?: Customer | null;
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment source in the wallet of a customer. In the API up to 2017-08. */
export interface CustomerPaymentSource extends Resource {
  readonly type: "customer_payment_sources";
  /** For people, such as the last digits of a card. */
  readonly name?: string | null;
  /** The customer at the gateway, from the answer to a token call. */
  readonly customer_token?: string | null;
  /** The payment source at the gateway, from the answer to a token call. */
  readonly payment_source_token?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly customer?: Customer | null;
  readonly payment_method?: PaymentMethod | null;
  /** What is kept in the wallet. */
  readonly payment_source?: AdyenPayment | AxervePayment | BraintreePayment | CheckoutComPayment | ExternalPayment | KlarnaPayment | PaypalPayment | SatispayPayment | StripePayment | WireTransfer | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A subscription of a customer to news of a market. */
export interface CustomerSubscription extends Resource {
  readonly type: "customer_subscriptions";
  /** E-mail address of the customer. */
  readonly customer_email?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly customer?: Customer | null;
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A customer, registered or known by e-mail address only. */
export interface Customer extends Resource {
  readonly type: "customers";
  /** E-mail address of the customer. */
  readonly email?: string | null;
  /** By placed orders: none, one, more than one. */
  readonly status?: "prospect" | "acquired" | "repeat" | (string & {}) | null;
  /** Registered with a password. */
  readonly has_password?: boolean | null;
  /** Orders of the customer. */
  readonly total_orders_count?: number | null;
  readonly shopper_reference?: string | null;
  readonly profile_id?: string | null;
  /** Why the customer pays no taxes; null for others. */
  readonly tax_exemption_code?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: claim of the access token. */
  readonly jwt_custom_claim?: JsonObject | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** JSON object: the request to anonymize, its times and who asked. Confidential. */
  readonly anonymization_info?: JsonObject | null;
  /** Of that request; null without one. */
  readonly anonymization_status?: "requested" | "started" | "completed" | "failed" | "cancelled" | (string & {}) | null;
  readonly customer_group?: CustomerGroup | null;
  readonly customer_addresses?: readonly CustomerAddress[];
  /** In the API up to 2017-08. */
  readonly customer_payment_sources?: readonly CustomerPaymentSource[];
  readonly customer_subscriptions?: readonly CustomerSubscription[];
  readonly orders?: readonly Order[];
  readonly order_subscriptions?: readonly OrderSubscription[];
  /** In the API up to 2017-08. */
  readonly returns?: readonly Return[];
  readonly sku_lists?: readonly SkuList[];
  /** In the API from 2026-05 on. */
  readonly payment_sessions?: readonly PaymentSession[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  /** Loaded by default in price and promotion calls. */
  readonly tags?: readonly Tag[];
  /** The customer of the access token. */
  readonly jwt_customer?: Customer | null;
  /** The markets of the access token. */
  readonly jwt_markets?: readonly Market[];
  /** The stock locations of the access token. */
  readonly jwt_stock_locations?: readonly StockLocation[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** How long a delivery takes, by stock location and shipping method. */
export interface DeliveryLeadTime extends Resource {
  readonly type: "delivery_lead_times";
  /** Shortest delivery, in hours. */
  readonly min_hours?: number | null;
  /** Longest delivery, in hours. */
  readonly max_hours?: number | null;
  /** min_hours as days, rounded. */
  readonly min_days?: number | null;
  /** max_hours as days, rounded. */
  readonly max_days?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly stock_location?: StockLocation | null;
  readonly shipping_method?: ShippingMethod | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** What a discount engine answered for an order. */
export interface DiscountEngineItem extends Resource {
  readonly type: "discount_engine_items";
  /** JSON object: the answer of the engine. */
  readonly body?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly discount_engine?: DiscountEngine | null;
  readonly order?: Order | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An external engine for discounts. Sent as one of its concrete types. */
export interface DiscountEngine extends Resource {
  readonly type: "discount_engines";
  /** Name for people. */
  readonly name?: string | null;
  /** The engine applies gift cards too. */
  readonly manage_gift_cards?: boolean | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly markets?: readonly Market[];
  readonly discount_engine_items?: readonly DiscountEngineItem[];
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A pickup of parcels, ordered through EasyPost. */
export interface EasypostPickup extends Resource {
  readonly type: "easypost_pickups";
  /** As the carrier says it. */
  readonly status?: string | null;
  /** Of the pickup at the carrier. */
  readonly internal_id?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** The offer that was taken. */
  readonly selected_rate_id?: string | null;
  /** JSON array: offers of the carriers. */
  readonly rates?: JsonArray | null;
  /** For the driver. */
  readonly instructions?: string | null;
  /** Earliest time; ISO 8601, UTC. */
  readonly min_datetime?: string | null;
  /** Latest time; ISO 8601, UTC. */
  readonly max_datetime?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly purchase_started_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly purchase_completed_at?: string | null;
  readonly shipment?: Shipment | null;
  readonly parcels?: readonly Parcel[];
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** One delivery of an event to a webhook; kept for a month. */
export interface EventCallback extends Resource {
  readonly type: "event_callbacks";
  /** Where it was sent. */
  readonly callback_url?: string | null;
  /** JSON object: the body that was sent. */
  readonly payload?: JsonObject | null;
  /** HTTP status of the answer, as text. */
  readonly response_code?: string | null;
  /** Text of the HTTP status. */
  readonly response_message?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly webhook?: Webhook | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** One entry in the log of changes to resources. */
export interface EventStore extends Resource {
  readonly type: "event_stores";
  /** A JSON:API type. */
  readonly resource_type?: "applications" | "event_stores" | "business_rules" | "organizations" | "addresses" | "geocoders" | "events" | "tags" | "adjustments" | "price_lists" | "payment_gateways" | "payment_methods" | "markets" | "customer_groups" | "line_items" | "discount_engine_items" | "promotions" | "adyen_payments" | "orders" | "transactions" | "payment_sessions" | "payment_settings" | "order_factories" | "attachments" | "tax_calculators" | "tax_categories" | "skus" | "shipping_categories" | "axerve_payments" | "order_validation_rules" | "braintree_payments" | "bundles" | "sku_lists" | "sku_list_items" | "stock_items" | "stock_locations" | "promotion_rules" | "coupons" | "returns" | "carrier_accounts" | "checkout_com_payments" | "customers" | "customer_addresses" | "customer_payment_sources" | "customer_subscriptions" | "order_subscriptions" | "customer_password_resets" | "delivery_lead_times" | "shipping_methods" | "shipments" | "discount_engines" | "pickups" | "parcels" | "webhooks" | "event_callbacks" | "external_payments" | "gift_cards" | "in_stock_subscriptions" | "inventory_models" | "inventory_stock_locations" | "inventory_return_locations" | "klarna_payments" | "line_item_options" | "return_line_items" | "stock_line_items" | "stock_reservations" | "stock_transfers" | "notifications" | "sku_options" | "links" | "tax_rules" | "merchants" | "subscription_models" | "stores" | "price_list_schedulers" | "order_subscription_items" | "payment_wallets" | "resource_errors" | "payment_options" | "payment_transactions" | "payment_links" | "paypal_payments" | "packages" | "parcel_line_items" | "prices" | "price_tiers" | "reserved_stocks" | "satispay_payments" | "shipping_method_tiers" | "shipping_zones" | "stripe_payments" | "wire_transfers" | (string & {}) | null;
  /** Of the resource that changed. */
  readonly resource_id?: string | null;
  /** create or update. */
  readonly event?: string | null;
  /** JSON object: what changed. */
  readonly payload?: JsonObject | null;
  /** JSON object: the API client that did it. */
  readonly who?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
}

/** An event that happened to a resource, such as orders.place. */
export interface Event extends Resource {
  readonly type: "events";
  /** Topic, such as orders.place. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly webhooks?: readonly Webhook[];
  readonly last_event_callbacks?: readonly EventCallback[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A job that writes many resources to a file. */
export interface Export extends Resource {
  readonly type: "exports";
  /** What it writes, a JSON:API type. */
  readonly resource_type?: "applications" | "event_stores" | "business_rules" | "organizations" | "addresses" | "geocoders" | "events" | "tags" | "adjustments" | "price_lists" | "payment_gateways" | "payment_methods" | "markets" | "customer_groups" | "line_items" | "discount_engine_items" | "promotions" | "adyen_payments" | "orders" | "transactions" | "payment_sessions" | "payment_settings" | "order_factories" | "attachments" | "tax_calculators" | "tax_categories" | "skus" | "shipping_categories" | "axerve_payments" | "order_validation_rules" | "braintree_payments" | "bundles" | "sku_lists" | "sku_list_items" | "stock_items" | "stock_locations" | "promotion_rules" | "coupons" | "returns" | "carrier_accounts" | "checkout_com_payments" | "customers" | "customer_addresses" | "customer_payment_sources" | "customer_subscriptions" | "order_subscriptions" | "customer_password_resets" | "delivery_lead_times" | "shipping_methods" | "shipments" | "discount_engines" | "pickups" | "parcels" | "webhooks" | "event_callbacks" | "external_payments" | "gift_cards" | "in_stock_subscriptions" | "inventory_models" | "inventory_stock_locations" | "inventory_return_locations" | "klarna_payments" | "line_item_options" | "return_line_items" | "stock_line_items" | "stock_reservations" | "stock_transfers" | "notifications" | "sku_options" | "links" | "tax_rules" | "merchants" | "subscription_models" | "stores" | "price_list_schedulers" | "order_subscription_items" | "payment_wallets" | "resource_errors" | "payment_options" | "payment_transactions" | "payment_links" | "paypal_payments" | "packages" | "parcel_line_items" | "prices" | "price_tiers" | "reserved_stocks" | "satispay_payments" | "shipping_method_tiers" | "shipping_zones" | "stripe_payments" | "wire_transfers" | (string & {}) | null;
  readonly format?: "csv" | "json" | (string & {}) | null;
  readonly status?: "pending" | "in_progress" | "interrupted" | "completed" | "failed" | (string & {}) | null;
  /** JSON array: include paths. */
  readonly includes?: JsonArray | null;
  /** JSON array: members to write. */
  readonly fields?: JsonArray | null;
  /** JSON object: what is exported. */
  readonly filters?: JsonObject | null;
  /** Leaves out ids, times and blanks. */
  readonly dry_data?: boolean | null;
  /** Only what the access token may see. */
  readonly jwt_filters?: boolean | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly started_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly completed_at?: string | null;
  /** When it should be complete; ISO 8601, UTC. */
  readonly estimated_completion_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly interrupted_at?: string | null;
  /** Resources to export. */
  readonly records_count?: number | null;
  /** Resources written so far. */
  readonly processed_count?: number | null;
  /** Percent. */
  readonly progress?: number | null;
  /** Where the output file is. */
  readonly attachment_url?: string | null;
  /** JSON object: the errors. */
  readonly errors_log?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment gateway that calls the endpoints of the merchant. In the API up to 2017-08. */
export interface ExternalGateway extends Resource {
  readonly type: "external_gateways";
  /** Name for people. */
  readonly name?: string | null;
  /** A success event of the gateway sets the source of an order still editable. */
  readonly force_payments?: boolean | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Where authorize calls go; null or empty: none are made. */
  readonly authorize_url?: string | null;
  /** Where capture calls go; null or empty: none are made. */
  readonly capture_url?: string | null;
  /** Where void calls go; null or empty: none are made. */
  readonly void_url?: string | null;
  /** Where refund calls go; null or empty: none are made. */
  readonly refund_url?: string | null;
  /** Where customer token calls go; null or empty: none are made. */
  readonly token_url?: string | null;
  /** "closed", or "open": no calls are made. */
  readonly circuit_state?: string | null;
  /** Failed calls in a row; after more than 30 the circuit opens. */
  readonly circuit_failure_count?: number | null;
  /** Signs the calls. Confidential: keep it out of logs. */
  readonly shared_secret?: string | null;
  /** JSON array: include paths that replace the default ones, in all calls of the gateway. */
  readonly external_includes?: JsonArray | null;
  /** JSON object: keys for the gateway. Confidential. */
  readonly credential_keys?: JsonObject | null;
  readonly payment_methods?: readonly PaymentMethod[];
  readonly versions?: readonly Version[];
  readonly external_payments?: readonly ExternalPayment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment through an external gateway; the target of authorize and token calls. In the API likely up to 2017-08. */
export interface ExternalPayment extends Resource {
  readonly type: "external_payments";
  /** Set by the shop in the browser; names what is paid with at the gateway. */
  readonly payment_source_token?: string | null;
  /** JSON object, or null: data of the shop for the gateway. */
  readonly options?: JsonObject | null;
  /** JSON object, or null: what is paid with, such as card brand. */
  readonly payment_instrument?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Loaded by default. Authorize its total_amount_with_taxes_cents. */
  readonly order?: Order | null;
  /** The gateway that calls: external_gateways. */
  readonly payment_gateway?: PaymentGateway | null;
  /** The payment source in the wallet of the customer it was made from; null without one. */
  readonly wallet?: CustomerPaymentSource | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A promotion whose discount the endpoint of the merchant decides. */
export interface ExternalPromotion extends Resource {
  readonly type: "external_promotions";
  /** Name for people. */
  readonly name?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** No other promotion is applied with it. */
  readonly exclusive?: boolean | null;
  /** The lowest number is first. */
  readonly priority?: number | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** How often it can be used. Null: no limit. */
  readonly total_usage_limit?: number | null;
  /** How often it was used. */
  readonly total_usage_count?: number | null;
  /** It was used as often as it can be. */
  readonly total_usage_reached?: boolean | null;
  /** Enabled, started and not expired. */
  readonly active?: boolean | null;
  readonly status?: "disabled" | "expired" | "pending" | "active" | "inactive" | (string & {}) | null;
  /** Order of application, from exclusive, priority, type and start: highest first. */
  readonly weight?: number | null;
  /** Coupons made for it. */
  readonly coupons_count?: number | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Where promotion calls go. */
  readonly promotion_url?: string | null;
  /** "closed", or "open": no calls are made. */
  readonly circuit_state?: string | null;
  /** Failed calls in a row; after more than 30 the circuit opens. */
  readonly circuit_failure_count?: number | null;
  /** Signs the calls. Confidential: keep it out of logs. */
  readonly shared_secret?: string | null;
  /** JSON array: include paths from the order; they replace the default ones. */
  readonly external_includes?: JsonArray | null;
  readonly market?: Market | null;
  /** Sent as their concrete types, such as coupon_codes_promotion_rules. */
  readonly promotion_rules?: readonly (PromotionRule)[];
  readonly order_amount_promotion_rule?: OrderAmountPromotionRule | null;
  readonly sku_list_promotion_rule?: SkuListPromotionRule | null;
  readonly coupon_codes_promotion_rule?: CouponCodesPromotionRule | null;
  readonly custom_promotion_rule?: CustomPromotionRule | null;
  /** The SKUs it is limited to. */
  readonly sku_list?: SkuList | null;
  readonly coupons?: readonly Coupon[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  readonly skus?: readonly Sku[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A tax calculator that calls the endpoint of the merchant. */
export interface ExternalTaxCalculator extends Resource {
  readonly type: "external_tax_calculators";
  /** Name for people. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Where tax calls go. */
  readonly tax_calculator_url?: string | null;
  /** "closed", or "open": no calls are made. */
  readonly circuit_state?: string | null;
  /** Failed calls in a row; after more than 30 the circuit opens. */
  readonly circuit_failure_count?: number | null;
  /** Signs the calls. Confidential: keep it out of logs. */
  readonly shared_secret?: string | null;
  /** JSON array: include paths from the order; they replace the default ones. */
  readonly external_includes?: JsonArray | null;
  readonly markets?: readonly Market[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A promotion that takes a fixed amount off the order. */
export interface FixedAmountPromotion extends Resource {
  readonly type: "fixed_amount_promotions";
  /** Name for people. */
  readonly name?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** No other promotion is applied with it. */
  readonly exclusive?: boolean | null;
  /** The lowest number is first. */
  readonly priority?: number | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** How often it can be used. Null: no limit. */
  readonly total_usage_limit?: number | null;
  /** How often it was used. */
  readonly total_usage_count?: number | null;
  /** It was used as often as it can be. */
  readonly total_usage_reached?: boolean | null;
  /** Enabled, started and not expired. */
  readonly active?: boolean | null;
  readonly status?: "disabled" | "expired" | "pending" | "active" | "inactive" | (string & {}) | null;
  /** Order of application, from exclusive, priority, type and start: highest first. */
  readonly weight?: number | null;
  /** Coupons made for it. */
  readonly coupons_count?: number | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Minor units: taken off, positive. */
  readonly fixed_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly fixed_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_fixed_amount?: string | null;
  readonly market?: Market | null;
  /** Sent as their concrete types, such as coupon_codes_promotion_rules. */
  readonly promotion_rules?: readonly (PromotionRule)[];
  readonly order_amount_promotion_rule?: OrderAmountPromotionRule | null;
  readonly sku_list_promotion_rule?: SkuListPromotionRule | null;
  readonly coupon_codes_promotion_rule?: CouponCodesPromotionRule | null;
  readonly custom_promotion_rule?: CustomPromotionRule | null;
  /** The SKUs it is limited to. */
  readonly sku_list?: SkuList | null;
  readonly coupons?: readonly Coupon[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  readonly skus?: readonly Sku[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A promotion that sells SKUs at a fixed price. */
export interface FixedPricePromotion extends Resource {
  readonly type: "fixed_price_promotions";
  /** Name for people. */
  readonly name?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** No other promotion is applied with it. */
  readonly exclusive?: boolean | null;
  /** The lowest number is first. */
  readonly priority?: number | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** How often it can be used. Null: no limit. */
  readonly total_usage_limit?: number | null;
  /** How often it was used. */
  readonly total_usage_count?: number | null;
  /** It was used as often as it can be. */
  readonly total_usage_reached?: boolean | null;
  /** Enabled, started and not expired. */
  readonly active?: boolean | null;
  readonly status?: "disabled" | "expired" | "pending" | "active" | "inactive" | (string & {}) | null;
  /** Order of application, from exclusive, priority, type and start: highest first. */
  readonly weight?: number | null;
  /** Coupons made for it. */
  readonly coupons_count?: number | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Minor units: price of each SKU. */
  readonly fixed_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly fixed_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_fixed_amount?: string | null;
  readonly market?: Market | null;
  /** Sent as their concrete types, such as coupon_codes_promotion_rules. */
  readonly promotion_rules?: readonly (PromotionRule)[];
  readonly order_amount_promotion_rule?: OrderAmountPromotionRule | null;
  readonly sku_list_promotion_rule?: SkuListPromotionRule | null;
  readonly coupon_codes_promotion_rule?: CouponCodesPromotionRule | null;
  readonly custom_promotion_rule?: CustomPromotionRule | null;
  /** The SKUs it is limited to. */
  readonly sku_list?: SkuList | null;
  readonly coupons?: readonly Coupon[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  readonly skus?: readonly Sku[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A promotion with rules and outcomes as free-form data. */
export interface FlexPromotion extends Resource {
  readonly type: "flex_promotions";
  /** Name for people. */
  readonly name?: string | null;
  /** No other promotion is applied with it. */
  readonly exclusive?: boolean | null;
  /** The lowest number is first. */
  readonly priority?: number | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** How often it can be used. Null: no limit. */
  readonly total_usage_limit?: number | null;
  /** How often it was used. */
  readonly total_usage_count?: number | null;
  /** Enabled, started and not expired. */
  readonly active?: boolean | null;
  readonly status?: "disabled" | "expired" | "pending" | "active" | "inactive" | (string & {}) | null;
  /** JSON object: rules of the rules engine. */
  readonly rules?: JsonObject | null;
  /** JSON object; documented with an array, []. */
  readonly rule_outcomes?: JsonObject | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: what the rules look at. */
  readonly resource_payload?: JsonObject | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly coupon_codes_promotion_rule?: CouponCodesPromotionRule | null;
  readonly coupons?: readonly Coupon[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A promotion that adds free products. */
export interface FreeGiftPromotion extends Resource {
  readonly type: "free_gift_promotions";
  /** Name for people. */
  readonly name?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** No other promotion is applied with it. */
  readonly exclusive?: boolean | null;
  /** The lowest number is first. */
  readonly priority?: number | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** How often it can be used. Null: no limit. */
  readonly total_usage_limit?: number | null;
  /** How often it was used. */
  readonly total_usage_count?: number | null;
  /** It was used as often as it can be. */
  readonly total_usage_reached?: boolean | null;
  /** Enabled, started and not expired. */
  readonly active?: boolean | null;
  readonly status?: "disabled" | "expired" | "pending" | "active" | "inactive" | (string & {}) | null;
  /** Order of application, from exclusive, priority, type and start: highest first. */
  readonly weight?: number | null;
  /** Coupons made for it. */
  readonly coupons_count?: number | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Most free pieces; may be null. */
  readonly max_quantity?: number | null;
  readonly market?: Market | null;
  /** Sent as their concrete types, such as coupon_codes_promotion_rules. */
  readonly promotion_rules?: readonly (PromotionRule)[];
  readonly order_amount_promotion_rule?: OrderAmountPromotionRule | null;
  readonly sku_list_promotion_rule?: SkuListPromotionRule | null;
  readonly coupon_codes_promotion_rule?: CouponCodesPromotionRule | null;
  readonly custom_promotion_rule?: CustomPromotionRule | null;
  /** The SKUs it is limited to. */
  readonly sku_list?: SkuList | null;
  readonly coupons?: readonly Coupon[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  readonly skus?: readonly Sku[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A promotion that waives shipping costs. */
export interface FreeShippingPromotion extends Resource {
  readonly type: "free_shipping_promotions";
  /** Name for people. */
  readonly name?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** No other promotion is applied with it. */
  readonly exclusive?: boolean | null;
  /** The lowest number is first. */
  readonly priority?: number | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** How often it can be used. Null: no limit. */
  readonly total_usage_limit?: number | null;
  /** How often it was used. */
  readonly total_usage_count?: number | null;
  /** It was used as often as it can be. */
  readonly total_usage_reached?: boolean | null;
  /** Enabled, started and not expired. */
  readonly active?: boolean | null;
  readonly status?: "disabled" | "expired" | "pending" | "active" | "inactive" | (string & {}) | null;
  /** Order of application, from exclusive, priority, type and start: highest first. */
  readonly weight?: number | null;
  /** Coupons made for it. */
  readonly coupons_count?: number | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  /** Sent as their concrete types, such as coupon_codes_promotion_rules. */
  readonly promotion_rules?: readonly (PromotionRule)[];
  readonly order_amount_promotion_rule?: OrderAmountPromotionRule | null;
  readonly sku_list_promotion_rule?: SkuListPromotionRule | null;
  readonly coupon_codes_promotion_rule?: CouponCodesPromotionRule | null;
  readonly custom_promotion_rule?: CustomPromotionRule | null;
  /** The SKUs it is limited to. */
  readonly sku_list?: SkuList | null;
  readonly coupons?: readonly Coupon[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Finds the coordinates of addresses. Sent as one of its concrete types. */
export interface Geocoder extends Resource {
  readonly type: "geocoders";
  /** Name for people. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly markets?: readonly Market[];
  readonly addresses?: readonly Address[];
  readonly attachments?: readonly Attachment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** The person a gift card is sent to. */
export interface GiftCardRecipient extends Resource {
  readonly type: "gift_card_recipients";
  /** E-mail address. */
  readonly email?: string | null;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly customer?: Customer | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A gift card, which can be bought and spent. */
export interface GiftCard extends Resource {
  readonly type: "gift_cards";
  readonly status?: "draft" | "inactive" | "active" | "redeemed" | (string & {}) | null;
  /** What the customer types in. Confidential while it has a balance. */
  readonly code?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Minor units: balance at the start. */
  readonly initial_balance_cents?: number | null;
  /** Same amount in major units. */
  readonly initial_balance_float?: number | null;
  /** Same amount for display. */
  readonly formatted_initial_balance?: string | null;
  /** Minor units: what can be spent. */
  readonly balance_cents?: number | null;
  /** Same amount in major units. */
  readonly balance_float?: number | null;
  /** Same amount for display. */
  readonly formatted_balance?: string | null;
  /** Minor units: a recharge stops here. Documented with text, "100000"; null when there is no limit. */
  readonly balance_max_cents?: number | null;
  /** Same amount in major units. */
  readonly balance_max_float?: number | null;
  /** Same amount for display. */
  readonly formatted_balance_max?: string | null;
  /** JSON array: changes of the balance. */
  readonly balance_log?: JsonArray | null;
  /** JSON object: the orders it paid. */
  readonly usage_log?: JsonObject | null;
  /** Can pay one order only. */
  readonly single_use?: boolean | null;
  /** Its balance can be raised. */
  readonly rechargeable?: boolean | null;
  /** The amount it pays is spread over the lines when taxes are computed. */
  readonly distribute_discount?: boolean | null;
  /** URL of a picture. */
  readonly image_url?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** E-mail address of the recipient. */
  readonly recipient_email?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  readonly gift_card_recipient?: GiftCardRecipient | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A geocoder on Google Maps. */
export interface GoogleGeocoder extends Resource {
  readonly type: "google_geocoders";
  /** Name for people. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly markets?: readonly Market[];
  readonly addresses?: readonly Address[];
  readonly attachments?: readonly Attachment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A job that reads many resources. */
export interface Import extends Resource {
  readonly type: "imports";
  /** What it reads, a JSON:API type. */
  readonly resource_type?: "addresses" | "tags" | "price_lists" | "line_items" | "orders" | "tax_categories" | "skus" | "shipping_categories" | "bundles" | "sku_lists" | "sku_list_items" | "stock_items" | "stock_locations" | "coupons" | "customers" | "customer_addresses" | "customer_payment_sources" | "customer_subscriptions" | "gift_cards" | "line_item_options" | "stock_transfers" | "sku_options" | "prices" | "price_tiers" | (string & {}) | null;
  readonly format?: "csv" | "json" | (string & {}) | null;
  /** What the new resources belong to, such as a price list. */
  readonly parent_resource_id?: string | null;
  readonly status?: "pending" | "in_progress" | "interrupted" | "completed" | (string & {}) | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly started_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly completed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly interrupted_at?: string | null;
  /** JSON array: the resources to make. */
  readonly inputs?: JsonArray | null;
  /** Resources in inputs. */
  readonly inputs_size?: number | null;
  /** How many errors there were. */
  readonly errors_count?: number | null;
  /** How many warnings there were. */
  readonly warnings_count?: number | null;
  /** Resources deleted. In the API up to 2017-08. */
  readonly destroyed_count?: number | null;
  /** Resources done so far. */
  readonly processed_count?: number | null;
  /** JSON object: the errors. */
  readonly errors_log?: JsonObject | null;
  /** JSON object: the warnings. */
  readonly warnings_log?: JsonObject | null;
  /** Deletes resources that are not in inputs. In the API up to 2017-08. */
  readonly cleanup_records?: boolean | null;
  /** Goes on even if more than a tenth fails. */
  readonly skip_errors?: boolean | null;
  /** Where the input file is. */
  readonly attachment_url?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A wish to be told when a SKU is back in stock. */
export interface InStockSubscription extends Resource {
  readonly type: "in_stock_subscriptions";
  readonly status?: "active" | "inactive" | "notified" | (string & {}) | null;
  /** E-mail address of the customer. */
  readonly customer_email?: string | null;
  /** Code of the SKU. */
  readonly sku_code?: string | null;
  /** Notifies from this quantity on. */
  readonly stock_threshold?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  readonly customer?: Customer | null;
  readonly sku?: Sku | null;
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** How stock locations serve the orders of a market. */
export interface InventoryModel extends Resource {
  readonly type: "inventory_models";
  /** Name for people. */
  readonly name?: string | null;
  /** no_split, split_shipments, ship_from_primary or ship_from_first_available_or_primary. */
  readonly strategy?: string | null;
  /** Most stock locations to look at. */
  readonly stock_locations_cutoff?: number | null;
  /** Seconds a reservation lasts. */
  readonly stock_reservation_cutoff?: number | null;
  /** Stock transfers wait together with their shipment. */
  readonly put_stock_transfers_on_hold?: boolean | null;
  /** Stock is lowered by hand after approval. */
  readonly manual_stock_decrement?: boolean | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly inventory_stock_locations?: readonly InventoryStockLocation[];
  readonly inventory_return_locations?: readonly InventoryReturnLocation[];
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A stock location that takes returns in an inventory model. */
export interface InventoryReturnLocation extends Resource {
  readonly type: "inventory_return_locations";
  /** Locations with a lower number are used first. */
  readonly priority?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly stock_location?: StockLocation | null;
  readonly inventory_model?: InventoryModel | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A stock location that ships in an inventory model. */
export interface InventoryStockLocation extends Resource {
  readonly type: "inventory_stock_locations";
  /** Locations with a lower number are used first. */
  readonly priority?: number | null;
  /** Its shipments wait, as for back-orders. */
  readonly on_hold?: boolean | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly stock_location?: StockLocation | null;
  readonly inventory_model?: InventoryModel | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment gateway on Klarna. In the API likely up to 2017-08. */
export interface KlarnaGateway extends Resource {
  readonly type: "klarna_gateways";
  /** Name for people. */
  readonly name?: string | null;
  /** A success event of the gateway sets the source of an order still editable. */
  readonly force_payments?: boolean | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** JSON object: keys for the gateway. Confidential. */
  readonly credential_keys?: JsonObject | null;
  readonly payment_methods?: readonly PaymentMethod[];
  readonly versions?: readonly Version[];
  readonly klarna_payments?: readonly KlarnaPayment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment through Klarna. In the API likely up to 2017-08. */
export interface KlarnaPayment extends Resource {
  readonly type: "klarna_payments";
  /** Of the session at Klarna. */
  readonly session_id?: string | null;
  /** For the form of Klarna in the browser. */
  readonly client_token?: string | null;
  /** JSON array: the payment methods that Klarna offers. */
  readonly payment_methods?: JsonArray | null;
  /** From the form: allows the order. */
  readonly auth_token?: string | null;
  /** The amounts of payment and order differ. */
  readonly mismatched_amounts?: boolean | null;
  /** JSON object: what was paid with, such as the kind of card. */
  readonly payment_instrument?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as external_gateways. */
  readonly payment_gateway?: PaymentGateway | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An option of a line item, such as engraving. */
export interface LineItemOption extends Resource {
  readonly type: "line_item_options";
  /** Name for people. */
  readonly name?: string | null;
  /** Pieces of the line item that have the option. */
  readonly quantity?: number | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Minor units: price of the option for one piece. */
  readonly unit_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly unit_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_unit_amount?: string | null;
  /** Minor units: unit amount times quantity. */
  readonly total_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly total_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_total_amount?: string | null;
  /** Hours added to the delivery. */
  readonly delay_hours?: number | null;
  /** delay_hours as days, rounded. */
  readonly delay_days?: number | null;
  /** JSON object: what the buyer asked for, such as a text. */
  readonly options?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly line_item?: LineItem | null;
  readonly sku_option?: SkuOption | null;
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A line of an order; the target of price calls. Besides products, the costs of shipping and payment, adjustments and discounts are lines too: see item_type. */
export interface LineItem extends Resource {
  readonly type: "line_items";
  /** null unless the line is a SKU. Goes back as sku_code in the answer to a price call. */
  readonly sku_code?: string | null;
  /** null unless the line is a bundle. */
  readonly bundle_code?: string | null;
  /** Pieces. */
  readonly quantity?: number | null;
  /** The price comes from price calls. */
  readonly _external_price?: boolean | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Minor units: price of one piece. Negative for discounts and some adjustments. */
  readonly unit_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly unit_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_unit_amount?: string | null;
  /** Minor units: the price to compare with, for showing a discount. Missing in older bodies. */
  readonly compare_at_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly compare_at_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_compare_at_amount?: string | null;
  /** Minor units: sum of the options. */
  readonly options_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly options_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_options_amount?: string | null;
  /** Minor units: discounts on this line, zero or negative. */
  readonly discount_cents?: number | null;
  /** Same amount in major units. */
  readonly discount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_discount?: string | null;
  /** Minor units: unit amount times quantity, plus options. Negative for discounts and some adjustments. */
  readonly total_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly total_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_total_amount?: string | null;
  /** Minor units: taxes of the line. */
  readonly tax_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly tax_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_tax_amount?: string | null;
  /** Name of the product, or of the cost or discount. */
  readonly name?: string | null;
  /** URL of a picture. */
  readonly image_url?: string | null;
  /** JSON object: how discounts were spread on the line; {} without any. */
  readonly discount_breakdown?: JsonObject | null;
  /** Fraction: 0.25 is 25 percent. May be null. */
  readonly tax_rate?: number | null;
  /** JSON object: taxes by kind. Its values mix numbers and texts such as "0.0"; {} without any. */
  readonly tax_breakdown?: JsonObject | null;
  /** Type of item, sent also when item is not loaded. Older bodies have "sku" for "skus". */
  readonly item_type?: "skus" | "bundles" | "gift_cards" | "shipments" | "payment_methods" | "adjustments" | "discount_engine_items" | "percentage_discount_promotions" | "free_shipping_promotions" | "buy_x_pay_y_promotions" | "free_gift_promotions" | "fixed_price_promotions" | "external_promotions" | "fixed_amount_promotions" | "flex_promotions" | (string & {}) | null;
  /** Makes a subscription: an interval such as monthly, or a crontab expression. null for a single order. */
  readonly frequency?: string | null;
  /** Coupon that triggered this promotion line; null on other lines. */
  readonly coupon_code?: string | null;
  /** JSON object; documented with an array, []. */
  readonly rule_outcomes?: JsonObject | null;
  /** "closed", or "open": no calls are made. */
  readonly circuit_state?: string | null;
  /** Failed calls in a row; after more than 30 the circuit opens. */
  readonly circuit_failure_count?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Loaded by default in price calls. */
  readonly order?: Order | null;
  /** What is sold or charged; loaded by default in price calls. */
  readonly item?: Sku | Bundle | GiftCard | Shipment | PaymentMethod | Adjustment | DiscountEngineItem | PercentageDiscountPromotion | FreeShippingPromotion | BuyXPayYPromotion | FreeGiftPromotion | FixedPricePromotion | ExternalPromotion | FixedAmountPromotion | FlexPromotion | null;
  /** The item if it is a SKU. Mostly not sent: `item` is. */
  readonly sku?: Sku | null;
  /** The item if it is a bundle. Mostly not sent: `item` is. */
  readonly bundle?: Bundle | null;
  /** The item if it is an adjustment. Mostly not sent: `item` is. */
  readonly adjustment?: Adjustment | null;
  /** The item if it is a gift card. Mostly not sent: `item` is. */
  readonly gift_card?: GiftCard | null;
  /** The item if it is a shipment. Mostly not sent: `item` is. */
  readonly shipment?: Shipment | null;
  /** The item if it is a payment method. Mostly not sent: `item` is. In the API up to 2017-08. */
  readonly payment_method?: PaymentMethod | null;
  readonly line_item_options?: readonly LineItemOption[];
  /** In the API up to 2017-08. */
  readonly return_line_items?: readonly ReturnLineItem[];
  /** In the API up to 2017-08. */
  readonly shipment_line_items?: readonly ShipmentLineItem[];
  readonly stock_reservations?: readonly StockReservation[];
  readonly stock_line_items?: readonly StockLineItem[];
  readonly stock_transfers?: readonly StockTransfer[];
  readonly notifications?: readonly Notification[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A short link to a SKU, a list of SKUs or an order. */
export interface Link extends Resource {
  readonly type: "links";
  /** Name for people. */
  readonly name?: string | null;
  /** Of the API client that visitors use. */
  readonly client_id?: string | null;
  /** OAuth scope, such as market:id:abc. */
  readonly scope?: string | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** Enabled, started and not expired. */
  readonly active?: boolean | null;
  readonly status?: "disabled" | "expired" | "pending" | "active" | (string & {}) | null;
  /** Of the short link. */
  readonly domain?: string | null;
  /** The link itself. */
  readonly url?: string | null;
  /** Type of item, sent also when item is not loaded. */
  readonly item_type?: "orders" | "skus" | "sku_lists" | (string & {}) | null;
  /** JSON object: parameters added to the target. */
  readonly params?: JsonObject | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** What it leads to. */
  readonly item?: Order | Sku | SkuList | null;
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment gateway for payments made outside, such as wire transfers. In the API likely up to 2017-08. */
export interface ManualGateway extends Resource {
  readonly type: "manual_gateways";
  /** Name for people. */
  readonly name?: string | null;
  /** A success event of the gateway sets the source of an order still editable. */
  readonly force_payments?: boolean | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** JSON object: keys for the gateway. Confidential. */
  readonly credential_keys?: JsonObject | null;
  readonly payment_methods?: readonly PaymentMethod[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A tax calculator with rules typed in by hand. */
export interface ManualTaxCalculator extends Resource {
  readonly type: "manual_tax_calculators";
  /** Name for people. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly markets?: readonly Market[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  readonly tax_rules?: readonly TaxRule[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Where things are sold: prices, stock, shipping and payment methods in one. Its URLs lead price and order validation calls to the merchant. */
export interface Market extends Resource {
  readonly type: "markets";
  /** Number of the market. */
  readonly number?: number | null;
  /** Name for people. */
  readonly name?: string | null;
  /** Code of the market, unique. */
  readonly code?: string | null;
  /** JSON array: ids of the payment settings that can pay its orders. In the API from 2026-05 on. */
  readonly payment_setting_ids?: JsonArray | null;
  readonly facebook_pixel_id?: string | null;
  /** Address of the checkout, with :order_id for the order. */
  readonly checkout_url?: string | null;
  /** Where price calls go. null or "" when there are none. */
  readonly external_prices_url?: string | null;
  /** Where order validation calls go. null or "" when there are none. */
  readonly external_order_validation_url?: string | null;
  /** Belongs to a customer group: only its customers can buy. */
  readonly private?: boolean | null;
  /** Most shipping lines with a cost that an order gets. Null: no limit. */
  readonly shipping_cost_cutoff?: number | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  /** Signs price and order validation calls. Confidential: keep it out of logs. */
  readonly shared_secret?: string | null;
  /** JSON array: include paths that replace the default ones, in price and order validation calls alike. */
  readonly external_includes?: JsonArray | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly merchant?: Merchant | null;
  /** Prices of the market; its currency is that of the orders. */
  readonly price_list?: PriceList | null;
  readonly base_price_list?: PriceList | null;
  readonly inventory_model?: InventoryModel | null;
  /** In the API up to 2017-08. */
  readonly subscription_model?: SubscriptionModel | null;
  /** External engine for discounts, if any. */
  readonly discount_engine?: DiscountEngine | null;
  /** Computes the taxes of its orders. */
  readonly tax_calculator?: AvalaraAccount | StripeTaxAccount | VertexAccount | TaxjarAccount | ManualTaxCalculator | ExternalTaxCalculator | null;
  /** Who can buy in a private market. */
  readonly customer_group?: CustomerGroup | null;
  /** Finds the coordinates of its addresses. */
  readonly geocoder?: Geocoder | null;
  readonly default_shipping_method?: ShippingMethod | null;
  /** In the API up to 2017-08. */
  readonly default_payment_method?: PaymentMethod | null;
  readonly stores?: readonly Store[];
  readonly price_list_schedulers?: readonly PriceListScheduler[];
  /** Sent as their concrete types. In the API up to 2017-08. */
  readonly order_validation_rules?: readonly (OrderValidationRule)[];
  /** In the API from 2026-05 on. */
  readonly payment_rules?: readonly PaymentRule[];
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** The seller behind a market. */
export interface Merchant extends Resource {
  readonly type: "merchants";
  /** Name for people. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Of the company. */
  readonly address?: Address | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A message to the buyer about an order, a line item or a shipping method. */
export interface Notification extends Resource {
  readonly type: "notifications";
  /** Kind of the notification. */
  readonly name?: string | null;
  /** Temporary: the next one of the same kind takes its place. */
  readonly flash?: boolean | null;
  /** JSON object: what the shop shows. */
  readonly body?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** What it is about. */
  readonly notifiable?: LineItem | Order | ShippingMethod | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Activates a promotion from an order amount on. */
export interface OrderAmountPromotionRule extends Resource {
  readonly type: "order_amount_promotion_rules";
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Minor units: orders over this amount. */
  readonly order_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly order_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_order_amount?: string | null;
  /** Compares the subtotal, without discounts. */
  readonly use_subtotal?: boolean | null;
  /** The promotion it activates. */
  readonly promotion?: PercentageDiscountPromotion | FreeShippingPromotion | BuyXPayYPromotion | FreeGiftPromotion | FixedPricePromotion | ExternalPromotion | FixedAmountPromotion | FlexPromotion | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A job that copies an order. */
export interface OrderCopy extends Resource {
  readonly type: "order_copies";
  readonly status?: "pending" | "in_progress" | "aborted" | "failed" | "completed" | (string & {}) | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly started_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly completed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly failed_at?: string | null;
  /** JSON object: the errors. */
  readonly errors_log?: JsonObject | null;
  /** How many errors there were. */
  readonly errors_count?: number | null;
  /** The new order is placed at once. */
  readonly place_target_order?: boolean | null;
  /** The new order is paid from the wallet of the customer. */
  readonly reuse_wallet?: boolean | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** The source order is cancelled. */
  readonly cancel_source_order?: boolean | null;
  /** Promotions apply to the new order. */
  readonly apply_promotions?: boolean | null;
  /** Goes on after errors. */
  readonly skip_errors?: boolean | null;
  /** Leaves out a coupon that is no longer valid. */
  readonly ignore_invalid_coupon?: boolean | null;
  /** The order that is copied. */
  readonly source_order?: Order | null;
  /** The new order; null until it is made. */
  readonly target_order?: Order | null;
  readonly events?: readonly Event[];
  readonly order_subscription?: OrderSubscription | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A job that makes an order from another. Sent as one of its concrete types. */
export interface OrderFactory extends Resource {
  readonly type: "order_factories";
  readonly status?: "pending" | "in_progress" | "aborted" | "failed" | "completed" | (string & {}) | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly started_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly completed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly failed_at?: string | null;
  /** JSON object: the errors. */
  readonly errors_log?: JsonObject | null;
  /** How many errors there were. */
  readonly errors_count?: number | null;
  /** The new order is placed at once. */
  readonly place_target_order?: boolean | null;
  /** The new order is paid from the wallet of the customer. */
  readonly reuse_wallet?: boolean | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** The order that is copied. */
  readonly source_order?: Order | null;
  /** The new order; null until it is made. */
  readonly target_order?: Order | null;
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** What an order subscription orders each time. */
export interface OrderSubscriptionItem extends Resource {
  readonly type: "order_subscription_items";
  /** Code of the SKU. */
  readonly sku_code?: string | null;
  /** Code of the bundle; null for SKUs. */
  readonly bundle_code?: string | null;
  /** Pieces. */
  readonly quantity?: number | null;
  /** Minor units: price of one piece. */
  readonly unit_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly unit_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_unit_amount?: string | null;
  /** Minor units: for the whole quantity. */
  readonly total_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly total_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_total_amount?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order_subscription?: OrderSubscription | null;
  /** What is ordered each time. */
  readonly item?: Sku | Bundle | Adjustment | null;
  /** Mostly not sent: `item` is. */
  readonly sku?: Sku | null;
  /** Mostly not sent: `item` is. */
  readonly bundle?: Bundle | null;
  /** Mostly not sent: `item` is. */
  readonly adjustment?: Adjustment | null;
  /** The line it was made from. */
  readonly source_line_item?: LineItem | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An order that repeats by itself. */
export interface OrderSubscription extends Resource {
  readonly type: "order_subscriptions";
  /** Number of the subscription. */
  readonly number?: string | null;
  readonly status?: "draft" | "inactive" | "active" | "running" | "cancelled" | (string & {}) | null;
  /** An interval such as monthly, or a crontab expression. */
  readonly frequency?: string | null;
  /** The source order counts as the first run. */
  readonly activate_by_source_order?: boolean | null;
  /** New orders are placed at once. */
  readonly place_target_order?: boolean | null;
  /** Hours from the renewal alert to the next run, 1 to 720. */
  readonly renewal_alert_period?: number | null;
  /** E-mail address of the customer. */
  readonly customer_email?: string | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** ISO 8601, UTC; null before the first run. */
  readonly last_run_at?: string | null;
  /** ISO 8601, UTC; null while no run is planned. */
  readonly next_run_at?: string | null;
  /** How often it ran. */
  readonly occurrencies?: number | null;
  /** How many errors there were. */
  readonly errors_count?: number | null;
  /** The last run made its order. */
  readonly succeeded_on_last_run?: boolean | null;
  /** JSON object: options for the new orders. In the API up to 2017-08. */
  readonly options?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  /** In the API up to 2017-08. */
  readonly subscription_model?: SubscriptionModel | null;
  /** The order it was made from. */
  readonly source_order?: Order | null;
  readonly customer?: Customer | null;
  /** Pays the new orders. In the API up to 2017-08. */
  readonly customer_payment_source?: CustomerPaymentSource | null;
  /** Pays the new orders. In the API from 2026-05 on. */
  readonly payment_wallet?: PaymentWallet | null;
  /** Sent as its concrete type, such as payment_setting_externals. In the API from 2026-05 on. */
  readonly payment_setting?: PaymentSetting | null;
  readonly order_subscription_items?: readonly OrderSubscriptionItem[];
  readonly order_factories?: readonly OrderFactory[];
  readonly order_copies?: readonly OrderCopy[];
  readonly recurring_order_copies?: readonly RecurringOrderCopy[];
  /** The orders it made. */
  readonly orders?: readonly Order[];
  readonly resource_errors?: readonly ResourceError[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** What an order must have to be placed. Sent as one of its concrete types. In the API up to 2017-08. */
export interface OrderValidationRule extends Resource {
  readonly type: "order_validation_rules";
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** The market whose orders are checked. */
  readonly market?: Market | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An order, from cart to fulfilment; the target of promotion, tax and order validation calls. */
export interface Order extends Resource {
  readonly type: "orders";
  /** Order number. An integer in bodies until 2023; comes as text. */
  readonly number?: string | null;
  /** null unless a partner sent the customer. */
  readonly affiliate_code?: string | null;
  /** Prices, discounts and taxes are renewed as the cart changes. */
  readonly autorefresh?: boolean | null;
  /** Placing goes on after the API call; payment errors come later. */
  readonly place_async?: boolean | null;
  readonly status?: "draft" | "pending" | "editing" | "placing" | "placed" | "approved" | "cancelled" | (string & {}) | null;
  readonly payment_status?: "unpaid" | "authorized" | "partially_authorized" | "paid" | "partially_paid" | "voided" | "partially_voided" | "refunded" | "partially_refunded" | "free" | (string & {}) | null;
  readonly fulfillment_status?: "unfulfilled" | "in_progress" | "fulfilled" | "not_required" | (string & {}) | null;
  /** Placed without a customer account. */
  readonly guest?: boolean | null;
  /** The cart can still be changed. */
  readonly editable?: boolean | null;
  /** null until the customer typed it in. */
  readonly customer_email?: string | null;
  /** By earlier placed orders; null before placing. */
  readonly customer_type?: "new" | "returning" | (string & {}) | null;
  /** ISO 639-1, two letters. */
  readonly language_code?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Prices are gross: amounts contain the taxes. */
  readonly tax_included?: boolean | null;
  /** Fraction: 0.22 is 22 percent. Null as when each line has its own. */
  readonly tax_rate?: number | null;
  /** Shipping costs are taxed. May be null. */
  readonly freight_taxable?: boolean | null;
  /** Payment costs are taxed. May be null. */
  readonly payment_method_taxable?: boolean | null;
  /** Positive adjustments are taxed. May be null. */
  readonly adjustment_taxable?: boolean | null;
  /** Gift cards that are bought are taxed. May be null. */
  readonly gift_card_taxable?: boolean | null;
  /** billing_info of the billing address must be filled in. */
  readonly requires_billing_info?: boolean | null;
  /** ISO 3166-1, two letters: country of the shipping or billing address. */
  readonly country_code?: string | null;
  /** ISO 3166-1, two letters: the only country the order may ship to; null for any. */
  readonly shipping_country_code_lock?: string | null;
  /** null without one. */
  readonly coupon_code?: string | null;
  /** The code or at least its first 8 characters; null without one. Confidential while the card has a balance. In the API up to 2017-08. */
  readonly gift_card_code?: string | null;
  /** What the customer typed into a field for either; null without one. In the API up to 2017-08. */
  readonly gift_card_or_coupon_code?: string | null;
  /** Minor units: sum of the products. */
  readonly subtotal_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly subtotal_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_subtotal_amount?: string | null;
  /** Minor units: shipping costs. */
  readonly shipping_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly shipping_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_shipping_amount?: string | null;
  /** Minor units: costs of the payment method. */
  readonly payment_method_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly payment_method_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_payment_method_amount?: string | null;
  /** Minor units: sum of the discounts, zero or negative. */
  readonly discount_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly discount_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_discount_amount?: string | null;
  /** Minor units: sum of the adjustments; may be negative. */
  readonly adjustment_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly adjustment_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_adjustment_amount?: string | null;
  /** Minor units: what the gift card pays. Shown positive in the documentation; do not count on its sign. In the API up to 2017-08. */
  readonly gift_card_amount_cents?: number | null;
  /** Same amount in major units. In the API up to 2017-08. */
  readonly gift_card_amount_float?: number | null;
  /** Same amount for display. In the API up to 2017-08. */
  readonly formatted_gift_card_amount?: string | null;
  /** Minor units: all taxes of the order. */
  readonly total_tax_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly total_tax_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_total_tax_amount?: string | null;
  /** Minor units: taxes on the products. */
  readonly subtotal_tax_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly subtotal_tax_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_subtotal_tax_amount?: string | null;
  /** Minor units: taxes on shipping. */
  readonly shipping_tax_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly shipping_tax_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_shipping_tax_amount?: string | null;
  /** Minor units: taxes on the payment costs. */
  readonly payment_method_tax_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly payment_method_tax_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_payment_method_tax_amount?: string | null;
  /** Minor units: taxes on adjustments. */
  readonly adjustment_tax_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly adjustment_tax_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_adjustment_tax_amount?: string | null;
  /** Minor units: total, with taxes only if tax_included. What the customer pays is total_amount_with_taxes_cents. */
  readonly total_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly total_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_total_amount?: string | null;
  /** Minor units: what taxes are computed on, before discounts. */
  readonly total_taxable_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly total_taxable_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_total_taxable_amount?: string | null;
  /** Minor units: the part of the products. */
  readonly subtotal_taxable_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly subtotal_taxable_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_subtotal_taxable_amount?: string | null;
  /** Minor units: the part of shipping. */
  readonly shipping_taxable_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly shipping_taxable_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_shipping_taxable_amount?: string | null;
  /** Minor units: the part of the payment costs. */
  readonly payment_method_taxable_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly payment_method_taxable_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_payment_method_taxable_amount?: string | null;
  /** Minor units: the part of adjustments. */
  readonly adjustment_taxable_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly adjustment_taxable_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_adjustment_taxable_amount?: string | null;
  /** Minor units: total with all taxes. What the customer pays; the amount to authorize. */
  readonly total_amount_with_taxes_cents?: number | null;
  /** Same amount in major units. */
  readonly total_amount_with_taxes_float?: number | null;
  /** Same amount for display. */
  readonly formatted_total_amount_with_taxes?: string | null;
  /** Minor units: the most that the next payment session can take. May be null. In the API from 2026-05 on. */
  readonly session_amount_cents?: number | null;
  /** Same amount in major units. In the API from 2026-05 on. */
  readonly session_amount_float?: number | null;
  /** Same amount for display. In the API from 2026-05 on. */
  readonly formatted_session_amount?: string | null;
  /** Minor units: fees applied by Commerce Layer. May be null. */
  readonly fees_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly fees_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_fees_amount?: string | null;
  /** Minor units: customs duties, from external services. Null: not computed. */
  readonly duty_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly duty_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_duty_amount?: string | null;
  /** Minor units: total at the time of placing. May be null. */
  readonly place_total_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly place_total_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_place_total_amount?: string | null;
  /** Pieces, not lines. */
  readonly skus_count?: number | null;
  /** Options of all lines. */
  readonly line_item_options_count?: number | null;
  /** Shipments of the order. */
  readonly shipments_count?: number | null;
  /** Payment sessions that are authorized, paid or partially paid. May be null. In the API from 2026-05 on. */
  readonly payment_taken_sessions_count?: number | null;
  /** How often taxes were computed. */
  readonly tax_calculations_count?: number | null;
  /** How often order validation was called. */
  readonly validations_count?: number | null;
  /** Resource errors of the order. */
  readonly errors_count?: number | null;
  /** JSON object: what is paid with, {} or null before that. */
  readonly payment_source_details?: JsonObject | null;
  /** Stands for the id in links given to the customer; keep it out of logs. */
  readonly token?: string | null;
  /** Where the customer finds the cart again. May hold an access token. */
  readonly cart_url?: string | null;
  /** Where the customer goes after the checkout. May hold an access token. */
  readonly return_url?: string | null;
  /** URL. */
  readonly terms_url?: string | null;
  /** URL. */
  readonly privacy_url?: string | null;
  /** Where the customer checks out. May hold an access token. */
  readonly checkout_url?: string | null;
  /** The order can be placed. May be null. */
  readonly placeable?: boolean | null;
  /** ISO 8601, UTC; null before placing. */
  readonly placed_at?: string | null;
  /** ISO 8601, UTC; null before approval. */
  readonly approved_at?: string | null;
  /** ISO 8601, UTC; null unless cancelled. */
  readonly cancelled_at?: string | null;
  /** Last change of payment_status; ISO 8601, UTC. */
  readonly payment_updated_at?: string | null;
  /** Last change of fulfillment_status; ISO 8601, UTC. */
  readonly fulfillment_updated_at?: string | null;
  /** Last renewal of prices, discounts and taxes; ISO 8601, UTC. */
  readonly refreshed_at?: string | null;
  /** ISO 8601, UTC; null unless archived. */
  readonly archived_at?: string | null;
  /** ISO 8601, UTC; null unless it made a subscription. */
  readonly subscription_created_at?: string | null;
  /** ISO 8601, UTC; null: does not expire. */
  readonly expires_at?: string | null;
  /** JSON object: what to tell the customer when it expires; null without expires_at. */
  readonly expiration_info?: JsonObject | null;
  /** "closed", or "open": no calls are made. */
  readonly circuit_state?: string | null;
  /** Failed calls in a row; after more than 30 the circuit opens. */
  readonly circuit_failure_count?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Loaded by default in promotion, tax and order validation calls. */
  readonly market?: Market | null;
  /** Loaded by default in promotion and order validation calls. */
  readonly customer?: Customer | null;
  /** Loaded by default. May be the same resource as billing_address. */
  readonly shipping_address?: Address | null;
  /** Loaded by default. May be the same resource as shipping_address. */
  readonly billing_address?: Address | null;
  /** The point of sale; null online. */
  readonly store?: Store | null;
  readonly default_shipping_method?: ShippingMethod | null;
  /** In the API up to 2017-08. */
  readonly default_payment_method?: PaymentMethod | null;
  /** The settings that can pay it. In the API from 2026-05 on. */
  readonly available_payment_settings?: readonly (PaymentSetting)[];
  /** In the API up to 2017-08. */
  readonly available_payment_methods?: readonly PaymentMethod[];
  /** In the API up to 2017-08. */
  readonly available_customer_payment_sources?: readonly CustomerPaymentSource[];
  readonly available_free_skus?: readonly Sku[];
  readonly available_free_bundles?: readonly Bundle[];
  /** In the API up to 2017-08. */
  readonly payment_method?: PaymentMethod | null;
  /** What is paid with; null until it is chosen. In the API up to 2017-08. */
  readonly payment_source?: AdyenPayment | AxervePayment | BraintreePayment | CheckoutComPayment | ExternalPayment | KlarnaPayment | PaypalPayment | SatispayPayment | StripePayment | WireTransfer | null;
  readonly discount_engine_item?: DiscountEngineItem | null;
  /** Loaded by default. Costs, adjustments and discounts are lines too. */
  readonly line_items?: readonly LineItem[];
  readonly line_item_options?: readonly LineItemOption[];
  /** In the API from 2026-05 on. */
  readonly payment_sessions?: readonly PaymentSession[];
  readonly stock_reservations?: readonly StockReservation[];
  readonly stock_line_items?: readonly StockLineItem[];
  readonly stock_transfers?: readonly StockTransfer[];
  /** Loaded by default in order validation calls. */
  readonly shipments?: readonly Shipment[];
  /** In the API up to 2017-08. */
  readonly payment_options?: readonly PaymentOption[];
  /** Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as payment_captures, with the same id. In the API from 2026-05 on. */
  readonly payment_transactions?: readonly (PaymentTransaction)[];
  /** In the API from 2026-05 on. */
  readonly payment_authorizations?: readonly PaymentAuthorization[];
  /** In the API from 2026-05 on. */
  readonly payment_captures?: readonly PaymentCapture[];
  /** In the API from 2026-05 on. */
  readonly payment_voids?: readonly PaymentVoid[];
  /** In the API from 2026-05 on. */
  readonly payment_refunds?: readonly PaymentRefund[];
  /** All movements of money, of several types. In the API up to 2017-08. */
  readonly transactions?: readonly (Authorization | Void | Capture | Refund)[];
  /** In the API up to 2017-08. */
  readonly authorizations?: readonly Authorization[];
  /** In the API up to 2017-08. */
  readonly captures?: readonly Capture[];
  /** In the API up to 2017-08. */
  readonly voids?: readonly Void[];
  /** In the API up to 2017-08. */
  readonly refunds?: readonly Refund[];
  /** In the API up to 2017-08. */
  readonly returns?: readonly Return[];
  /** The subscription that made the order. */
  readonly order_subscription?: OrderSubscription | null;
  /** The subscriptions made from the order. */
  readonly order_subscriptions?: readonly OrderSubscription[];
  readonly order_factories?: readonly OrderFactory[];
  readonly order_copies?: readonly OrderCopy[];
  readonly recurring_order_copies?: readonly RecurringOrderCopy[];
  readonly attachments?: readonly Attachment[];
  readonly notifications?: readonly Notification[];
  readonly links?: readonly Link[];
  /** Kept errors, such as those of order validation. */
  readonly resource_errors?: readonly ResourceError[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** The merchant as a whole, with its settings. */
export interface Organization extends Resource {
  readonly type: "organizations";
  /** Name for people. */
  readonly name?: string | null;
  /** Its short name. */
  readonly slug?: string | null;
  /** Of the API host. */
  readonly domain?: string | null;
  readonly support_phone?: string | null;
  readonly support_email?: string | null;
  /** URL. */
  readonly logo_url?: string | null;
  /** URL. */
  readonly favicon_url?: string | null;
  /** As #RRGGBB. */
  readonly primary_color?: string | null;
  /** Of Google Tag Manager, live. */
  readonly gtm_id?: string | null;
  /** Of Google Tag Manager, test. */
  readonly gtm_id_test?: string | null;
  /** JSON object: settings of the applications of Commerce Layer. */
  readonly config?: JsonObject | null;
  readonly api_auth_redirect?: boolean | null;
  readonly api_rules_engine?: boolean | null;
  readonly api_rules_engine_max_conditions_size?: number | null;
  readonly api_rules_engine_max_rules_size?: number | null;
  readonly api_new_auth?: boolean | null;
  readonly api_purge_single_resource?: boolean | null;
  readonly api_max_regex_length?: number | null;
  readonly addresses_avs_check?: boolean | null;
  readonly addresses_phone_required?: boolean | null;
  readonly orders_sales_channel_guest_only?: boolean | null;
  /** Seconds between two rebuilds of the shipments of an order. */
  readonly orders_min_rebuild_shipments_lapse?: number | null;
  /** Seconds between two refreshes of an order. */
  readonly orders_min_refresh_lapse?: number | null;
  /** Most lines for which autorefresh stays on, test. */
  readonly orders_autorefresh_cutoff_test?: number | null;
  /** Most lines for which autorefresh stays on, live. */
  readonly orders_autorefresh_cutoff_live?: number | null;
  readonly orders_number_editable_test?: boolean | null;
  readonly orders_number_editable_live?: boolean | null;
  readonly orders_number_as_reference?: boolean | null;
  readonly orders_invalid_coupon_errors?: boolean | null;
  readonly orders_invalid_gift_card_errors?: boolean | null;
  readonly orders_validate_shipping_stock?: boolean | null;
  readonly bundles_max_items_count?: number | null;
  readonly coupons_min_code_length?: number | null;
  readonly coupons_max_code_length?: number | null;
  readonly gift_cards_exact_code_matching?: boolean | null;
  readonly gift_cards_min_code_length?: number | null;
  readonly gift_cards_max_code_length?: number | null;
  readonly cleanups_max_concurrent_count?: number | null;
  readonly exports_max_concurrent_count?: number | null;
  readonly imports_max_concurrent_count?: number | null;
  readonly imports_purge_cache?: boolean | null;
  readonly imports_skip_errors?: boolean | null;
  readonly inventory_models_max_stock_locations_cutoff?: number | null;
  readonly promotions_max_concurrent_count?: number | null;
  readonly promotions_max_conditions_size?: number | null;
  readonly promotions_max_rules_size?: number | null;
  readonly price_lists_max_conditions_size?: number | null;
  readonly price_lists_max_rules_size?: number | null;
  /** Declared as a number, documented as a switch. */
  readonly imports_trigger_webhooks?: number | null;
  readonly discount_engines_enabled?: boolean | null;
  /** A failed discount engine is an API error; false by default. */
  readonly discount_engines_errors?: boolean | null;
  readonly tags_max_name_length?: number | null;
  readonly tags_max_allowed_number?: number | null;
  /** A failed tax calculation is an API error; false by default. */
  readonly tax_calculators_errors?: boolean | null;
  /** A failed promotion call is an API error; false by default. */
  readonly external_promotions_errors?: boolean | null;
  /** A failed price call is an API error; true by default. */
  readonly external_prices_errors?: boolean | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly api_fragment_caching_enabled?: boolean | null;
  readonly skus_discovery?: boolean | null;
  readonly payment_gateways_transaction_on_event?: boolean | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Measures of a box that parcels are packed in. */
export interface Package extends Resource {
  readonly type: "packages";
  /** Name for people. */
  readonly name?: string | null;
  readonly code?: string | null;
  /** In unit_of_length. */
  readonly length?: number | null;
  /** In unit_of_length. */
  readonly width?: number | null;
  /** In unit_of_length. */
  readonly height?: number | null;
  /** cm or in. */
  readonly unit_of_length?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly stock_location?: StockLocation | null;
  readonly parcels?: readonly Parcel[];
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** What is in a parcel, and how many. */
export interface ParcelLineItem extends Resource {
  readonly type: "parcel_line_items";
  /** Code of the SKU. */
  readonly sku_code?: string | null;
  /** Code of the bundle; null for SKUs. */
  readonly bundle_code?: string | null;
  /** Pieces. */
  readonly quantity?: number | null;
  /** Name for people. */
  readonly name?: string | null;
  /** URL of a picture. */
  readonly image_url?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly parcel?: Parcel | null;
  readonly stock_line_item?: StockLineItem | null;
  readonly shipment_line_item?: ShipmentLineItem | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** One box of a shipment, with its label and tracking. */
export interface Parcel extends Resource {
  readonly type: "parcels";
  /** Number of the parcel, such as #1234/S/001/P/001. */
  readonly number?: string | null;
  /** In unit_of_weight. Comes as text, "100.0", in bodies; converted. */
  readonly weight?: number | null;
  readonly unit_of_weight?: "gr" | "oz" | "lb" | (string & {}) | null;
  /** For exports from the USA: EEL or PFC. */
  readonly eel_pfc?: string | null;
  /** For customs, such as merchandise. */
  readonly contents_type?: string | null;
  /** If contents_type is other. */
  readonly contents_explanation?: string | null;
  /** What the customs form says is certified. */
  readonly customs_certify?: boolean | null;
  /** Who certifies it. */
  readonly customs_signer?: string | null;
  /** abandon or return. */
  readonly non_delivery_option?: string | null;
  /** For customs, such as none or quarantine. */
  readonly restriction_type?: string | null;
  /** If restriction_type is other. */
  readonly restriction_comments?: string | null;
  /** Carriers need customs data for their offers. */
  readonly customs_info_required?: boolean | null;
  /** URL. */
  readonly shipping_label_url?: string | null;
  /** MIME type of the label. */
  readonly shipping_label_file_type?: string | null;
  /** Such as 4x7. */
  readonly shipping_label_size?: string | null;
  /** In dots an inch, as text. */
  readonly shipping_label_resolution?: string | null;
  /** Of the carrier. */
  readonly tracking_number?: string | null;
  /** As the carrier says it, such as in_transit. */
  readonly tracking_status?: string | null;
  /** More of tracking_status. */
  readonly tracking_status_detail?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly tracking_status_updated_at?: string | null;
  /** JSON array: where the parcel has been. */
  readonly tracking_details?: JsonArray | null;
  /** Weight by the carrier, in ounces, as text. */
  readonly carrier_weight_oz?: string | null;
  /** Who took the parcel. */
  readonly signed_by?: string | null;
  /** Terms of trade, such as DDP. */
  readonly incoterm?: string | null;
  /** Such as SIGNATURE. */
  readonly delivery_confirmation?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly shipment?: Shipment | null;
  readonly package?: Package | null;
  readonly parcel_line_items?: readonly ParcelLineItem[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment gateway. Sent as one of its concrete types. In the API up to 2017-08. */
export interface PaymentGateway extends Resource {
  readonly type: "payment_gateways";
  /** Name for people. */
  readonly name?: string | null;
  /** A success event of the gateway sets the source of an order still editable. */
  readonly force_payments?: boolean | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** JSON object: keys for the gateway. Confidential. */
  readonly credential_keys?: JsonObject | null;
  readonly payment_methods?: readonly PaymentMethod[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A way to pay in a market, with its costs. In the API up to 2017-08. */
export interface PaymentMethod extends Resource {
  readonly type: "payment_methods";
  /** Name for people. */
  readonly name?: string | null;
  /** Type of payment source that it makes. Older documents have other words, "CreditCard". */
  readonly payment_source_type?: "adyen_payments" | "axerve_payments" | "braintree_payments" | "checkout_com_payments" | "external_payments" | "klarna_payments" | "paypal_payments" | "satispay_payments" | "stripe_payments" | "wire_transfers" | (string & {}) | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Orders by mail or telephone: the customer is not present. */
  readonly moto?: boolean | null;
  /** Fulfilment waits for the capture. */
  readonly require_capture?: boolean | null;
  /** Places the order when an authorization that was pending succeeds. */
  readonly auto_place?: boolean | null;
  /** Captures right after the authorization. */
  readonly auto_capture?: boolean | null;
  /** Minor units: what it costs the customer; zero for free. */
  readonly price_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly price_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_price_amount?: string | null;
  /** Minor units: auto_capture up to this order total. Null: no limit. */
  readonly auto_capture_max_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly auto_capture_max_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_auto_capture_max_amount?: string | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  /** Who moves the money, such as one of external_gateways. */
  readonly payment_gateway?: PaymentGateway | null;
  /** null: not for one store only. */
  readonly store?: Store | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Options for the payment sources of an order. In the API likely up to 2017-08. */
export interface PaymentOption extends Resource {
  readonly type: "payment_options";
  /** Name for people. */
  readonly name?: string | null;
  /** What the options are for. */
  readonly payment_source_type?: "adyen_payments" | "axerve_payments" | "braintree_payments" | "checkout_com_payments" | "external_payments" | "klarna_payments" | "paypal_payments" | "satispay_payments" | "stripe_payments" | "wire_transfers" | (string & {}) | null;
  /** JSON object: options for the gateway. */
  readonly data?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  readonly attachments?: readonly Attachment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment gateway on PayPal. In the API likely up to 2017-08. */
export interface PaypalGateway extends Resource {
  readonly type: "paypal_gateways";
  /** Name for people. */
  readonly name?: string | null;
  /** A success event of the gateway sets the source of an order still editable. */
  readonly force_payments?: boolean | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** JSON object: keys for the gateway. Confidential. */
  readonly credential_keys?: JsonObject | null;
  readonly payment_methods?: readonly PaymentMethod[];
  readonly versions?: readonly Version[];
  readonly paypal_payments?: readonly PaypalPayment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment through PayPal. In the API likely up to 2017-08. */
export interface PaypalPayment extends Resource {
  readonly type: "paypal_payments";
  /** Where the buyer comes back to. */
  readonly return_url?: string | null;
  /** URL. */
  readonly cancel_url?: string | null;
  /** Shown to the buyer by PayPal. */
  readonly note_to_payer?: string | null;
  /** Of the buyer at PayPal. */
  readonly paypal_payer_id?: string | null;
  /** Name for people. */
  readonly name?: string | null;
  /** Of the payment at PayPal. */
  readonly paypal_id?: string | null;
  readonly status?: "created" | "approved" | (string & {}) | null;
  /** Where the buyer approves. */
  readonly approval_url?: string | null;
  /** The amounts of payment and order differ. */
  readonly mismatched_amounts?: boolean | null;
  /** JSON object: what was paid with, such as the kind of card. */
  readonly payment_instrument?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as external_gateways. */
  readonly payment_gateway?: PaymentGateway | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A promotion that takes a percentage off. */
export interface PercentageDiscountPromotion extends Resource {
  readonly type: "percentage_discount_promotions";
  /** Name for people. */
  readonly name?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** No other promotion is applied with it. */
  readonly exclusive?: boolean | null;
  /** The lowest number is first. */
  readonly priority?: number | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** How often it can be used. Null: no limit. */
  readonly total_usage_limit?: number | null;
  /** How often it was used. */
  readonly total_usage_count?: number | null;
  /** It was used as often as it can be. */
  readonly total_usage_reached?: boolean | null;
  /** Enabled, started and not expired. */
  readonly active?: boolean | null;
  readonly status?: "disabled" | "expired" | "pending" | "active" | "inactive" | (string & {}) | null;
  /** Order of application, from exclusive, priority, type and start: highest first. */
  readonly weight?: number | null;
  /** Coupons made for it. */
  readonly coupons_count?: number | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Percent: 10 is ten percent off. */
  readonly percentage?: number | null;
  readonly market?: Market | null;
  /** Sent as their concrete types, such as coupon_codes_promotion_rules. */
  readonly promotion_rules?: readonly (PromotionRule)[];
  readonly order_amount_promotion_rule?: OrderAmountPromotionRule | null;
  readonly sku_list_promotion_rule?: SkuListPromotionRule | null;
  readonly coupon_codes_promotion_rule?: CouponCodesPromotionRule | null;
  readonly custom_promotion_rule?: CustomPromotionRule | null;
  /** The SKUs it is limited to. */
  readonly sku_list?: SkuList | null;
  readonly coupons?: readonly Coupon[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  readonly skus?: readonly Sku[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A pickup of parcels by a carrier. Sent as one of its concrete types. */
export interface Pickup extends Resource {
  readonly type: "pickups";
  /** As the carrier says it. */
  readonly status?: string | null;
  /** Of the pickup at the carrier. */
  readonly internal_id?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly shipment?: Shipment | null;
  readonly parcels?: readonly Parcel[];
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A price for subscriptions up to some interval. */
export interface PriceFrequencyTier extends Resource {
  readonly type: "price_frequency_tiers";
  /** Name for people. */
  readonly name?: string | null;
  /** Days between two orders. Null for no limit and for a label such as monthly. */
  readonly up_to?: number | null;
  /** Minor units: price of one piece in the tier. */
  readonly price_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly price_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_price_amount?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly price?: Price | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Gives a market another price list for some time. */
export interface PriceListScheduler extends Resource {
  readonly type: "price_list_schedulers";
  /** Name for people. */
  readonly name?: string | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** Enabled, started and not expired. */
  readonly active?: boolean | null;
  readonly status?: "disabled" | "expired" | "pending" | "active" | (string & {}) | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  readonly price_list?: PriceList | null;
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Prices in one currency. */
export interface PriceList extends Resource {
  readonly type: "price_lists";
  /** Name for people. */
  readonly name?: string | null;
  /** Code of the price list. */
  readonly code?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Prices are gross: they contain the taxes. */
  readonly tax_included?: boolean | null;
  /** JSON object; documented with an array, []. */
  readonly rule_outcomes?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: rules of the rules engine. */
  readonly rules?: JsonObject | null;
  /** JSON object: what the rules look at. */
  readonly resource_payload?: JsonObject | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly prices?: readonly Price[];
  readonly price_list_schedulers?: readonly PriceListScheduler[];
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A price up to some limit. Sent as one of its concrete types. */
export interface PriceTier extends Resource {
  readonly type: "price_tiers";
  /** Name for people. */
  readonly name?: string | null;
  /** Pieces or days. Null: no limit. */
  readonly up_to?: number | null;
  /** Minor units: price of one piece in the tier. */
  readonly price_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly price_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_price_amount?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly price?: Price | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A price for quantities up to some number. */
export interface PriceVolumeTier extends Resource {
  readonly type: "price_volume_tiers";
  /** Name for people. */
  readonly name?: string | null;
  /** Pieces. Null: any quantity. */
  readonly up_to?: number | null;
  /** Minor units: price of one piece in the tier. */
  readonly price_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly price_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_price_amount?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly price?: Price | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** The price of a SKU in a price list. */
export interface Price extends Resource {
  readonly type: "prices";
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Code of the SKU. */
  readonly sku_code?: string | null;
  /** Minor units: price of one piece. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** Minor units: price before rules. */
  readonly original_amount_cents?: number | null;
  /** Same amount for display. */
  readonly formatted_original_amount?: string | null;
  /** Minor units: the price to compare with, for showing a discount. */
  readonly compare_at_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly compare_at_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_compare_at_amount?: string | null;
  /** JSON object; documented with an array, []. */
  readonly rule_outcomes?: JsonObject | null;
  /** When the API computed it; ISO 8601, UTC. */
  readonly processed_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: rules of the rules engine. */
  readonly rules?: JsonObject | null;
  /** JSON object: what the rules look at. */
  readonly resource_payload?: JsonObject | null;
  /** JSON object: claim of the access token. */
  readonly jwt_custom_claim?: JsonObject | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly price_list?: PriceList | null;
  readonly sku?: Sku | null;
  readonly price_tiers?: readonly PriceTier[];
  readonly price_volume_tiers?: readonly PriceVolumeTier[];
  readonly price_frequency_tiers?: readonly PriceFrequencyTier[];
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** The customer of the access token. */
  readonly jwt_customer?: Customer | null;
  /** The markets of the access token. */
  readonly jwt_markets?: readonly Market[];
  /** The stock locations of the access token. */
  readonly jwt_stock_locations?: readonly StockLocation[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** What activates a promotion. Sent as one of its concrete types. */
export interface PromotionRule extends Resource {
  readonly type: "promotion_rules";
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** The promotion it activates. */
  readonly promotion?: PercentageDiscountPromotion | FreeShippingPromotion | BuyXPayYPromotion | FreeGiftPromotion | FixedPricePromotion | ExternalPromotion | FixedAmountPromotion | FlexPromotion | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A promotion. Sent as one of its concrete types. */
export interface Promotion extends Resource {
  readonly type: "promotions";
  /** Name for people. */
  readonly name?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** No other promotion is applied with it. */
  readonly exclusive?: boolean | null;
  /** The lowest number is first. */
  readonly priority?: number | null;
  readonly starts_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** How often it can be used. Null: no limit. */
  readonly total_usage_limit?: number | null;
  /** How often it was used. */
  readonly total_usage_count?: number | null;
  /** It was used as often as it can be. */
  readonly total_usage_reached?: boolean | null;
  /** Enabled, started and not expired. */
  readonly active?: boolean | null;
  readonly status?: "disabled" | "expired" | "pending" | "active" | "inactive" | (string & {}) | null;
  /** Order of application, from exclusive, priority, type and start: highest first. */
  readonly weight?: number | null;
  /** Coupons made for it. */
  readonly coupons_count?: number | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  /** Sent as their concrete types, such as coupon_codes_promotion_rules. */
  readonly promotion_rules?: readonly (PromotionRule)[];
  readonly order_amount_promotion_rule?: OrderAmountPromotionRule | null;
  readonly sku_list_promotion_rule?: SkuListPromotionRule | null;
  readonly coupon_codes_promotion_rule?: CouponCodesPromotionRule | null;
  readonly custom_promotion_rule?: CustomPromotionRule | null;
  /** The SKUs it is limited to. */
  readonly sku_list?: SkuList | null;
  readonly coupons?: readonly Coupon[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A job that makes the next order of a subscription. */
export interface RecurringOrderCopy extends Resource {
  readonly type: "recurring_order_copies";
  readonly status?: "pending" | "in_progress" | "aborted" | "failed" | "completed" | (string & {}) | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly started_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly completed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly failed_at?: string | null;
  /** JSON object: the errors. */
  readonly errors_log?: JsonObject | null;
  /** How many errors there were. */
  readonly errors_count?: number | null;
  /** The new order is placed at once. */
  readonly place_target_order?: boolean | null;
  /** The new order is paid from the wallet of the customer. */
  readonly reuse_wallet?: boolean | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** The order that is copied. */
  readonly source_order?: Order | null;
  /** The new order; null until it is made. */
  readonly target_order?: Order | null;
  readonly events?: readonly Event[];
  readonly order_subscription?: OrderSubscription | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An amount given back from a capture. In the API up to 2017-08. */
export interface Refund extends Resource {
  readonly type: "refunds";
  /** Number of the transaction, such as 42/T/001. */
  readonly number?: string | null;
  /** What was paid with, in words. */
  readonly payment_method_type?: string | null;
  /** Currency of the order. */
  readonly currency_code?: string | null;
  /** Minor units: the amount given back, positive. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** False for failed and for pending transactions; see message. */
  readonly succeeded?: boolean | null;
  /** From the gateway. */
  readonly message?: string | null;
  /** From the gateway; null after a success. */
  readonly error_code?: string | null;
  /** From the gateway; null after a success. */
  readonly error_detail?: string | null;
  /** What the gateway answered as transaction_token. */
  readonly token?: string | null;
  /** Identifier of the transaction at the gateway. */
  readonly gateway_transaction_id?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** What was paid with. */
  readonly payment_source?: AdyenPayment | AxervePayment | BraintreePayment | CheckoutComPayment | ExternalPayment | KlarnaPayment | PaypalPayment | SatispayPayment | StripePayment | WireTransfer | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** The capture that was refunded. */
  readonly reference_capture?: Capture | null;
  /** The return that is refunded; null for other refunds. */
  readonly return?: Return | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** How much of a stock item is reserved. */
export interface ReservedStock extends Resource {
  readonly type: "reserved_stocks";
  /** Pieces reserved. */
  readonly quantity?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly stock_item?: StockItem | null;
  readonly sku?: Sku | null;
  readonly stock_reservations?: readonly StockReservation[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An error kept for an order, a return or a subscription, such as a failed validation. */
export interface ResourceError extends Resource {
  readonly type: "resource_errors";
  /** Member that the error is about. */
  readonly name?: string | null;
  /** Of the error. */
  readonly code?: string | null;
  /** Of the error, for people. */
  readonly message?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** What the error is about. */
  readonly resource?: Order | Return | OrderSubscription | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** What is sent back, and how many. */
export interface ReturnLineItem extends Resource {
  readonly type: "return_line_items";
  /** Code of the SKU. */
  readonly sku_code?: string | null;
  /** Code of the bundle; null for SKUs. */
  readonly bundle_code?: string | null;
  /** Pieces. */
  readonly quantity?: number | null;
  /** Name for people. */
  readonly name?: string | null;
  /** URL of a picture. */
  readonly image_url?: string | null;
  /** Minor units: what was paid for it. */
  readonly total_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly total_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_total_amount?: string | null;
  /** JSON object: why it is sent back. */
  readonly return_reason?: JsonObject | null;
  /** ISO 8601, UTC; null until it is back in stock. */
  readonly restocked_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly return?: Return | null;
  readonly line_item?: LineItem | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Goods that a customer sends back. */
export interface Return extends Resource {
  readonly type: "returns";
  /** Number of the return, such as #1234/R/001. */
  readonly number?: string | null;
  readonly status?: "draft" | "requested" | "approved" | "cancelled" | "shipped" | "rejected" | "received" | "refunded" | (string & {}) | null;
  /** E-mail address of the customer. */
  readonly customer_email?: string | null;
  /** Pieces, not lines. */
  readonly skus_count?: number | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly approved_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly cancelled_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly shipped_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly rejected_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly received_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly refunded_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly archived_at?: string | null;
  /** Minor units: what would be refunded. */
  readonly estimated_refund_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly estimated_refund_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_estimated_refund_amount?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  readonly customer?: Customer | null;
  /** Where it is sent to. */
  readonly stock_location?: StockLocation | null;
  /** Where it comes from. */
  readonly origin_address?: Address | null;
  /** Where it goes. */
  readonly destination_address?: Address | null;
  /** The capture to refund. In the API up to 2017-08. */
  readonly reference_capture?: Capture | null;
  /** The refund. In the API up to 2017-08. */
  readonly reference_refund?: Refund | null;
  readonly return_line_items?: readonly ReturnLineItem[];
  /** In the API from 2026-05 on. */
  readonly payment_refunds?: readonly PaymentRefund[];
  readonly attachments?: readonly Attachment[];
  readonly resource_errors?: readonly ResourceError[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment gateway on Satispay. In the API likely up to 2017-08. */
export interface SatispayGateway extends Resource {
  readonly type: "satispay_gateways";
  /** Name for people. */
  readonly name?: string | null;
  /** A success event of the gateway sets the source of an order still editable. */
  readonly force_payments?: boolean | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Activation code of Satispay. */
  readonly token?: string | null;
  /** Of the key at Satispay. */
  readonly key_id?: string | null;
  /** Where the gateway sends its events. */
  readonly webhook_endpoint_url?: string | null;
  /** JSON object: keys for the gateway. Confidential. */
  readonly credential_keys?: JsonObject | null;
  readonly payment_methods?: readonly PaymentMethod[];
  readonly versions?: readonly Version[];
  readonly satispay_payments?: readonly SatispayPayment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment through Satispay. In the API likely up to 2017-08. */
export interface SatispayPayment extends Resource {
  readonly type: "satispay_payments";
  /** Of the payment at Satispay. */
  readonly payment_id?: string | null;
  /** How the buyer pays. */
  readonly flow?: string | null;
  /** As Satispay says it. */
  readonly status?: string | null;
  /** Where the buyer comes back to. */
  readonly redirect_url?: string | null;
  /** Where the buyer pays. */
  readonly payment_url?: string | null;
  /** JSON object: what Satispay answered. */
  readonly payment_response?: JsonObject | null;
  /** JSON object: what was paid with, such as the kind of card. */
  readonly payment_instrument?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as external_gateways. */
  readonly payment_gateway?: PaymentGateway | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** What is in a shipment, in an older form; see stock_line_items. In the API likely up to 2017-08. */
export interface ShipmentLineItem extends Resource {
  readonly type: "shipment_line_items";
  /** Code of the SKU. */
  readonly sku_code?: string | null;
  /** Code of the bundle; null for SKUs. */
  readonly bundle_code?: string | null;
  /** Pieces. */
  readonly quantity?: number | null;
  /** Name for people. */
  readonly name?: string | null;
  /** URL of a picture. */
  readonly image_url?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly shipment?: Shipment | null;
  readonly line_item?: LineItem | null;
  readonly stock_item?: StockItem | null;
  readonly sku?: Sku | null;
  readonly stock_reservation?: StockReservation | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Goods that leave together from one stock location; the target of shipping cost calls. */
export interface Shipment extends Resource {
  readonly type: "shipments";
  /** Number of the shipment: 1234/S/001, with or without a # in front. */
  readonly number?: string | null;
  /** draft until the order is placed. */
  readonly status?: "draft" | "upcoming" | "cancelled" | "on_hold" | "picking" | "packing" | "ready_to_ship" | "shipped" | "delivered" | (string & {}) | null;
  /** Currency of the order. */
  readonly currency_code?: string | null;
  /** Minor units: what the carrier charges the merchant; not the price for the customer. */
  readonly cost_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly cost_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_cost_amount?: string | null;
  /** Pieces, not lines. */
  readonly skus_count?: number | null;
  /** The offer that was taken; null without one. */
  readonly selected_rate_id?: string | null;
  /** JSON array: offers of the carriers; [] without any. */
  readonly rates?: JsonArray | null;
  /** From the carrier; null without an error. */
  readonly purchase_error_code?: string | null;
  /** From the carrier; null without an error. */
  readonly purchase_error_message?: string | null;
  /** JSON array: carriers that made no offer, and why. */
  readonly get_rates_errors?: JsonArray | null;
  /** ISO 8601, UTC; null until offers are asked for. */
  readonly get_rates_started_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly get_rates_completed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly purchase_started_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly purchase_completed_at?: string | null;
  /** ISO 8601, UTC; null without an error. */
  readonly purchase_failed_at?: string | null;
  /** ISO 8601, UTC; null if never. */
  readonly on_hold_at?: string | null;
  /** ISO 8601, UTC; null before that. */
  readonly picking_at?: string | null;
  /** ISO 8601, UTC; null before that. */
  readonly packing_at?: string | null;
  /** ISO 8601, UTC; null before that. */
  readonly ready_to_ship_at?: string | null;
  /** ISO 8601, UTC; null before that. */
  readonly shipped_at?: string | null;
  /** ISO 8601, UTC; null before that. */
  readonly delivered_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Loaded by default in shipping cost calls; older default lists lack it. */
  readonly order?: Order | null;
  readonly shipping_category?: ShippingCategory | null;
  readonly inventory_stock_location?: InventoryStockLocation | null;
  /** Where it leaves from. */
  readonly stock_location?: StockLocation | null;
  /** Where it leaves from. */
  readonly origin_address?: Address | null;
  /** Where it goes. */
  readonly shipping_address?: Address | null;
  /** The method to price; loaded by default in shipping cost calls. */
  readonly shipping_method?: ShippingMethod | null;
  /** How long the delivery takes. */
  readonly delivery_lead_time?: DeliveryLeadTime | null;
  readonly pickup?: Pickup | null;
  /** Older form of stock_line_items. In the API up to 2017-08. */
  readonly shipment_line_items?: readonly ShipmentLineItem[];
  /** What is in it, from stock. */
  readonly stock_line_items?: readonly StockLineItem[];
  /** What has to come from another stock location first. */
  readonly stock_transfers?: readonly StockTransfer[];
  /** Lines of the order that it ships. */
  readonly line_items?: readonly LineItem[];
  readonly available_shipping_methods?: readonly ShippingMethod[];
  readonly carrier_accounts?: readonly CarrierAccount[];
  readonly parcels?: readonly Parcel[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** SKUs that are shipped alike, such as bulky goods. */
export interface ShippingCategory extends Resource {
  readonly type: "shipping_categories";
  /** Name for people. */
  readonly name?: string | null;
  readonly code?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly skus?: readonly Sku[];
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A shipping price up to some limit. Sent as one of its concrete types. */
export interface ShippingMethodTier extends Resource {
  readonly type: "shipping_method_tiers";
  /** Name for people. */
  readonly name?: string | null;
  /** Weight in unit_of_weight of the shipping method. Null: any weight. */
  readonly up_to?: number | null;
  /** Minor units: price of the shipment in the tier. */
  readonly price_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly price_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_price_amount?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly shipping_method?: ShippingMethod | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A way to ship in a market, with its costs. */
export interface ShippingMethod extends Resource {
  readonly type: "shipping_methods";
  /** Name for people. */
  readonly name?: string | null;
  /** flat: one price; weight_tiered: by weight; external: by shipping cost calls. */
  readonly scheme?: "flat" | "weight_tiered" | "external" | (string & {}) | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Where shipping cost calls go if scheme is external; else null or "". */
  readonly external_prices_url?: string | null;
  /** Minor units of the currency. If scheme is external: used when the call fails. */
  readonly price_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly price_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_price_amount?: string | null;
  /** Minor units: free from this order amount on. Null: never free. */
  readonly free_over_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly free_over_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_free_over_amount?: string | null;
  /** Compares free_over_amount with the subtotal instead of the total. */
  readonly use_subtotal?: boolean | null;
  /** Minor units: price for the shipment it was asked for, or zero when free. */
  readonly price_amount_for_shipment_cents?: number | null;
  /** Same amount in major units. */
  readonly price_amount_for_shipment_float?: number | null;
  /** Same amount for display. */
  readonly formatted_price_amount_for_shipment?: string | null;
  /** In unit_of_weight. Null: no limit. */
  readonly min_weight?: number | null;
  /** In unit_of_weight. Null: no limit. */
  readonly max_weight?: number | null;
  /** Unit of the limits and tiers; null without any. */
  readonly unit_of_weight?: "gr" | "oz" | "lb" | (string & {}) | null;
  /** Of shipping, for tax calculators. */
  readonly tax_code?: string | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  /** "closed", or "open": no calls are made. */
  readonly circuit_state?: string | null;
  /** Failed calls in a row; after more than 30 the circuit opens. */
  readonly circuit_failure_count?: number | null;
  /** Signs the calls. Confidential: keep it out of logs. */
  readonly shared_secret?: string | null;
  /** JSON array: include paths from the shipment; they replace the default ones. */
  readonly external_includes?: JsonArray | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  /** Where it delivers. */
  readonly shipping_zone?: ShippingZone | null;
  readonly shipping_category?: ShippingCategory | null;
  readonly stock_location?: StockLocation | null;
  /** How long the delivery of the shipment takes. */
  readonly delivery_lead_time_for_shipment?: DeliveryLeadTime | null;
  readonly shipping_method_tiers?: readonly ShippingMethodTier[];
  readonly shipping_weight_tiers?: readonly ShippingWeightTier[];
  readonly attachments?: readonly Attachment[];
  readonly notifications?: readonly Notification[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A shipping price for weights up to some limit. */
export interface ShippingWeightTier extends Resource {
  readonly type: "shipping_weight_tiers";
  /** Name for people. */
  readonly name?: string | null;
  /** Weight in unit_of_weight of the shipping method. Null: any weight. */
  readonly up_to?: number | null;
  /** Minor units: price of the shipment in the tier. */
  readonly price_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly price_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_price_amount?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly events?: readonly Event[];
  readonly shipping_method?: ShippingMethod | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Where a shipping method delivers, as patterns for addresses. */
export interface ShippingZone extends Resource {
  readonly type: "shipping_zones";
  /** Name for people. */
  readonly name?: string | null;
  /** Regular expression that the address must match; null for any. */
  readonly country_code_regex?: string | null;
  /** Regular expression that the address must not match; null for none. */
  readonly not_country_code_regex?: string | null;
  /** Regular expression that the address must match; null for any. */
  readonly state_code_regex?: string | null;
  /** Regular expression that the address must not match; null for none. */
  readonly not_state_code_regex?: string | null;
  /** Regular expression that the address must match; null for any. */
  readonly zip_code_regex?: string | null;
  /** Regular expression that the address must not match; null for none. */
  readonly not_zip_code_regex?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** One SKU in a list of SKUs. */
export interface SkuListItem extends Resource {
  readonly type: "sku_list_items";
  /** Place in the list. */
  readonly position?: number | null;
  /** Code of the SKU. */
  readonly sku_code?: string | null;
  /** Pieces in a bundle of the list. */
  readonly quantity?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly sku_list?: SkuList | null;
  readonly sku?: Sku | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Activates a promotion when SKUs of a list are in the order. */
export interface SkuListPromotionRule extends Resource {
  readonly type: "sku_list_promotion_rules";
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** All SKUs of the list must be in the order. */
  readonly all_skus?: boolean | null;
  /** Pieces of the list that must be in the order; null when none is set. */
  readonly min_quantity?: number | null;
  /** The promotion it activates. */
  readonly promotion?: PercentageDiscountPromotion | FreeShippingPromotion | BuyXPayYPromotion | FreeGiftPromotion | FixedPricePromotion | ExternalPromotion | FixedAmountPromotion | FlexPromotion | null;
  readonly versions?: readonly Version[];
  readonly sku_list?: SkuList | null;
  readonly skus?: readonly Sku[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A list of SKUs, kept by hand or by a pattern. */
export interface SkuList extends Resource {
  readonly type: "sku_lists";
  /** Name for people. */
  readonly name?: string | null;
  /** For URLs. */
  readonly slug?: string | null;
  readonly description?: string | null;
  /** URL of a picture. */
  readonly image_url?: string | null;
  /** Kept by hand; else sku_code_regex says what is in it. */
  readonly manual?: boolean | null;
  /** Regular expression for SKU codes. */
  readonly sku_code_regex?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly customer?: Customer | null;
  readonly skus?: readonly Sku[];
  readonly sku_list_items?: readonly SkuListItem[];
  readonly bundles?: readonly Bundle[];
  readonly attachments?: readonly Attachment[];
  readonly links?: readonly Link[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An option that can be bought with SKUs, such as engraving. */
export interface SkuOption extends Resource {
  readonly type: "sku_options";
  /** Name for people. */
  readonly name?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  readonly description?: string | null;
  /** Minor units: price of the option for one piece. */
  readonly price_amount_cents?: number | null;
  /** Same amount in major units. */
  readonly price_amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_price_amount?: string | null;
  /** Hours added to the delivery. */
  readonly delay_hours?: number | null;
  /** delay_hours as days, rounded. */
  readonly delay_days?: number | null;
  /** Regular expression for the SKU codes that can have it. */
  readonly sku_code_regex?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A product that is stocked and sold. */
export interface Sku extends Resource {
  readonly type: "skus";
  /** Code of the SKU, unique in the organization; line_items.sku_code. */
  readonly code?: string | null;
  /** Name for people. */
  readonly name?: string | null;
  readonly description?: string | null;
  /** URL of a picture. */
  readonly image_url?: string | null;
  /** Null: not known. */
  readonly pieces_per_pack?: number | null;
  /** Of one piece, in unit_of_weight. Null: not known. */
  readonly weight?: number | null;
  /** null or "" without a weight. */
  readonly unit_of_weight?: "gr" | "oz" | "lb" | (string & {}) | null;
  /** Harmonized System code, for customs. null or "" without one. */
  readonly hs_tariff_number?: string | null;
  /** Makes no shipments, as downloads. */
  readonly do_not_ship?: boolean | null;
  /** Stock is not counted. */
  readonly do_not_track?: boolean | null;
  /** JSON object: stock and delivery lead times; often null. */
  readonly inventory?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: claim of the access token. */
  readonly jwt_custom_claim?: JsonObject | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly shipping_category?: ShippingCategory | null;
  readonly prices?: readonly Price[];
  readonly stock_items?: readonly StockItem[];
  readonly stock_reservations?: readonly StockReservation[];
  readonly delivery_lead_times?: readonly DeliveryLeadTime[];
  readonly sku_options?: readonly SkuOption[];
  readonly sku_list_items?: readonly SkuListItem[];
  readonly sku_lists?: readonly SkuList[];
  readonly attachments?: readonly Attachment[];
  readonly links?: readonly Link[];
  readonly events?: readonly Event[];
  readonly tags?: readonly Tag[];
  readonly versions?: readonly Version[];
  /** The customer of the access token. */
  readonly jwt_customer?: Customer | null;
  /** The markets of the access token. */
  readonly jwt_markets?: readonly Market[];
  /** The stock locations of the access token. */
  readonly jwt_stock_locations?: readonly StockLocation[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** How many of a SKU a stock location has. */
export interface StockItem extends Resource {
  readonly type: "stock_items";
  /** Code of the SKU. */
  readonly sku_code?: string | null;
  /** Pieces in stock. */
  readonly quantity?: number | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly stock_location?: StockLocation | null;
  readonly sku?: Sku | null;
  readonly reserved_stock?: ReservedStock | null;
  readonly stock_reservations?: readonly StockReservation[];
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** How many of a line item a shipment takes from a stock item. */
export interface StockLineItem extends Resource {
  readonly type: "stock_line_items";
  /** Code of the SKU. */
  readonly sku_code?: string | null;
  /** Code of the bundle; null for SKUs. */
  readonly bundle_code?: string | null;
  /** Pieces. */
  readonly quantity?: number | null;
  /** Name for people. */
  readonly name?: string | null;
  /** URL of a picture. */
  readonly image_url?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly shipment?: Shipment | null;
  readonly line_item?: LineItem | null;
  readonly stock_item?: StockItem | null;
  readonly sku?: Sku | null;
  readonly stock_reservation?: StockReservation | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A warehouse or shop that ships. */
export interface StockLocation extends Resource {
  readonly type: "stock_locations";
  /** Number of the stock location. */
  readonly number?: number | null;
  /** Name for people. */
  readonly name?: string | null;
  readonly code?: string | null;
  /** Of shipping labels: PDF, ZPL, EPL2 or PNG. */
  readonly label_format?: string | null;
  /** No electronic trade documents. Came as text, "0"; converted. */
  readonly suppress_etd?: boolean | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly address?: Address | null;
  readonly inventory_stock_locations?: readonly InventoryStockLocation[];
  readonly inventory_return_locations?: readonly InventoryReturnLocation[];
  readonly stock_items?: readonly StockItem[];
  readonly stock_transfers?: readonly StockTransfer[];
  readonly stores?: readonly Store[];
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A quantity set aside for a line item. */
export interface StockReservation extends Resource {
  readonly type: "stock_reservations";
  readonly status?: "draft" | "pending" | (string & {}) | null;
  /** Pieces. */
  readonly quantity?: number | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly line_item?: LineItem | null;
  readonly order?: Order | null;
  readonly stock_line_item?: StockLineItem | null;
  readonly stock_transfer?: StockTransfer | null;
  readonly stock_item?: StockItem | null;
  readonly reserved_stock?: ReservedStock | null;
  readonly sku?: Sku | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A move of SKUs from one stock location to another. */
export interface StockTransfer extends Resource {
  readonly type: "stock_transfers";
  /** Number of the stock transfer. */
  readonly number?: string | null;
  /** Code of the SKU. */
  readonly sku_code?: string | null;
  readonly status?: "draft" | "upcoming" | "on_hold" | "picking" | "in_transit" | "completed" | "cancelled" | (string & {}) | null;
  /** Pieces. */
  readonly quantity?: number | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly on_hold_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly picking_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly in_transit_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly completed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly cancelled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly sku?: Sku | null;
  readonly origin_stock_location?: StockLocation | null;
  readonly destination_stock_location?: StockLocation | null;
  readonly shipment?: Shipment | null;
  readonly line_item?: LineItem | null;
  readonly stock_reservation?: StockReservation | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A shop of bricks or a point of sale in a market. */
export interface Store extends Resource {
  readonly type: "stores";
  /** Name for people. */
  readonly name?: string | null;
  readonly code?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly market?: Market | null;
  readonly merchant?: Merchant | null;
  readonly stock_location?: StockLocation | null;
  readonly orders?: readonly Order[];
  /** In the API up to 2017-08. */
  readonly payment_methods?: readonly PaymentMethod[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment gateway on Stripe. In the API likely up to 2017-08. */
export interface StripeGateway extends Resource {
  readonly type: "stripe_gateways";
  /** Name for people. */
  readonly name?: string | null;
  /** A success event of the gateway sets the source of an order still editable. */
  readonly force_payments?: boolean | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Stripe account that gets the money; null for the own one. */
  readonly connected_account?: string | null;
  /** Takes the payment methods enabled at Stripe. */
  readonly auto_payments?: boolean | null;
  /** Of the webhook at the gateway. */
  readonly webhook_endpoint_id?: string | null;
  /** Signs the events of the gateway. Confidential. */
  readonly webhook_endpoint_secret?: string | null;
  /** Where the gateway sends its events. */
  readonly webhook_endpoint_url?: string | null;
  /** JSON object: keys for the gateway. Confidential. */
  readonly credential_keys?: JsonObject | null;
  readonly payment_methods?: readonly PaymentMethod[];
  readonly versions?: readonly Version[];
  readonly stripe_payments?: readonly StripePayment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment through Stripe. In the API up to 2017-08. */
export interface StripePayment extends Resource {
  readonly type: "stripe_payments";
  /** Of the payment intent. */
  readonly stripe_id?: string | null;
  /** For the form of Stripe in the browser. Confidential. */
  readonly client_secret?: string | null;
  /** Stripe account that gets the money; null for the own one. */
  readonly connected_account?: string | null;
  /** Of the charge. */
  readonly charge_id?: string | null;
  /** Public key of the Stripe account. */
  readonly publishable_key?: string | null;
  /** Account that the funds are for. */
  readonly on_behalf_of?: string | null;
  /** Groups charges and transfers. */
  readonly transfer_group?: string | null;
  /** JSON object: options of the payment intent. */
  readonly options?: JsonObject | null;
  /** JSON object: the payment method, set by webhook. */
  readonly payment_method?: JsonObject | null;
  /** The amounts of payment and order differ. */
  readonly mismatched_amounts?: boolean | null;
  /** Where the buyer comes back to. */
  readonly return_url?: string | null;
  /** Where Stripe sends the receipt. */
  readonly receipt_email?: string | null;
  /** JSON object: what was paid with, such as the kind of card. */
  readonly payment_instrument?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as external_gateways. */
  readonly payment_gateway?: PaymentGateway | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A tax calculator on Stripe Tax. */
export interface StripeTaxAccount extends Resource {
  readonly type: "stripe_tax_accounts";
  /** Name for people. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly commit_invoice?: boolean | null;
  readonly markets?: readonly Market[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  readonly tax_categories?: readonly TaxCategory[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** How a market makes subscriptions from orders. In the API up to 2017-08. */
export interface SubscriptionModel extends Resource {
  readonly type: "subscription_models";
  /** Name for people. */
  readonly name?: string | null;
  /** How line items become subscriptions: by_frequency or by_line_items. */
  readonly strategy?: string | null;
  /** JSON array: intervals that are offered. */
  readonly frequencies?: JsonArray | null;
  /** The source order counts as the first run. */
  readonly auto_activate?: boolean | null;
  /** Subscriptions are cancelled with their source order. */
  readonly auto_cancel?: boolean | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly markets?: readonly Market[];
  readonly order_subscriptions?: readonly OrderSubscription[];
  readonly attachments?: readonly Attachment[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A word that groups resources of any type. */
export interface Tag extends Resource {
  readonly type: "tags";
  /** The word. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A discount engine on Talon.One. */
export interface TalonOneAccount extends Resource {
  readonly type: "talon_one_accounts";
  /** Name for people. */
  readonly name?: string | null;
  /** The engine applies gift cards too. */
  readonly manage_gift_cards?: boolean | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Base URL of the Talon.One account. */
  readonly api_endpoint?: string | null;
  readonly markets?: readonly Market[];
  readonly discount_engine_items?: readonly DiscountEngineItem[];
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Computes the taxes of orders. Sent as one of its concrete types. */
export interface TaxCalculator extends Resource {
  readonly type: "tax_calculators";
  /** Name for people. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly markets?: readonly Market[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** The tax code of a SKU at a tax calculator. */
export interface TaxCategory extends Resource {
  readonly type: "tax_categories";
  /** Code of the SKU at the tax calculator. */
  readonly code?: string | null;
  /** Code of the SKU. */
  readonly sku_code?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly sku?: Sku | null;
  /** Who reads the code. */
  readonly tax_calculator?: AvalaraAccount | StripeTaxAccount | VertexAccount | TaxjarAccount | ManualTaxCalculator | ExternalTaxCalculator | null;
  readonly attachments?: readonly Attachment[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A tax rate for some addresses, of a manual tax calculator. */
export interface TaxRule extends Resource {
  readonly type: "tax_rules";
  /** Name for people. */
  readonly name?: string | null;
  /** Fraction: 0.22 is 22 percent. */
  readonly tax_rate?: number | null;
  /** Shipping costs are taxed. */
  readonly freight_taxable?: boolean | null;
  /** Payment costs are taxed. */
  readonly payment_method_taxable?: boolean | null;
  /** Gift cards are taxed. */
  readonly gift_card_taxable?: boolean | null;
  /** Adjustments are taxed. */
  readonly adjustment_taxable?: boolean | null;
  /** JSON object: the parts of the rate. */
  readonly breakdown?: JsonObject | null;
  /** Regular expression that the address must match; null for any. */
  readonly country_code_regex?: string | null;
  /** Regular expression that the address must not match; null for none. */
  readonly not_country_code_regex?: string | null;
  /** Regular expression that the address must match; null for any. */
  readonly state_code_regex?: string | null;
  /** Regular expression that the address must not match; null for none. */
  readonly not_state_code_regex?: string | null;
  /** Regular expression that the address must match; null for any. */
  readonly zip_code_regex?: string | null;
  /** Regular expression that the address must not match; null for none. */
  readonly not_zip_code_regex?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly manual_tax_calculator?: ManualTaxCalculator | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A tax calculator on TaxJar. */
export interface TaxjarAccount extends Resource {
  readonly type: "taxjar_accounts";
  /** Name for people. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly markets?: readonly Market[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  readonly tax_categories?: readonly TaxCategory[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A movement of money. Sent as one of its concrete types. In the API up to 2017-08. */
export interface Transaction extends Resource {
  readonly type: "transactions";
  /** Number of the transaction, such as 42/T/001. */
  readonly number?: string | null;
  /** What was paid with, in words. */
  readonly payment_method_type?: string | null;
  /** Currency of the order. */
  readonly currency_code?: string | null;
  /** Minor units of the currency, positive also for voids and refunds. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** False for failed and for pending transactions; see message. */
  readonly succeeded?: boolean | null;
  /** From the gateway. */
  readonly message?: string | null;
  /** From the gateway; null after a success. */
  readonly error_code?: string | null;
  /** From the gateway; null after a success. */
  readonly error_detail?: string | null;
  /** What the gateway answered as transaction_token. */
  readonly token?: string | null;
  /** Identifier of the transaction at the gateway. */
  readonly gateway_transaction_id?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** What was paid with. */
  readonly payment_source?: AdyenPayment | AxervePayment | BraintreePayment | CheckoutComPayment | ExternalPayment | KlarnaPayment | PaypalPayment | SatispayPayment | StripePayment | WireTransfer | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An entry in the history of a resource. */
export interface Version extends Resource {
  readonly type: "versions";
  /** A JSON:API type, such as skus. */
  readonly resource_type?: string | null;
  /** Of the resource that changed. */
  readonly resource_id?: string | null;
  /** Such as update. */
  readonly event?: string | null;
  /** JSON object: old and new values. */
  readonly changes?: JsonObject | null;
  /** JSON object: the API client that did it. */
  readonly who?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
}

/** A tax calculator on Vertex. */
export interface VertexAccount extends Resource {
  readonly type: "vertex_accounts";
  /** Name for people. */
  readonly name?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Where Vertex runs. */
  readonly kind?: "cloud" | "on_demand" | "on_premise" | (string & {}) | null;
  /** URL of the Vertex instance. */
  readonly baseurl?: string | null;
  /** Base URL of the Vertex API. */
  readonly api_endpoint?: string | null;
  /** Transactions are recorded there. */
  readonly commit_invoice?: boolean | null;
  /** When the access token expires; ISO 8601, UTC. */
  readonly token_expires_at?: string | null;
  readonly markets?: readonly Market[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** The release of an authorization. In the API likely up to 2017-08. */
export interface Void extends Resource {
  readonly type: "voids";
  /** Number of the transaction, such as 42/T/001. */
  readonly number?: string | null;
  /** What was paid with, in words. */
  readonly payment_method_type?: string | null;
  /** Currency of the order. */
  readonly currency_code?: string | null;
  /** Minor units: the amount released. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** False for failed and for pending transactions; see message. */
  readonly succeeded?: boolean | null;
  /** From the gateway. */
  readonly message?: string | null;
  /** From the gateway; null after a success. */
  readonly error_code?: string | null;
  /** From the gateway; null after a success. */
  readonly error_detail?: string | null;
  /** What the gateway answered as transaction_token. */
  readonly token?: string | null;
  /** Identifier of the transaction at the gateway. */
  readonly gateway_transaction_id?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** What was paid with. */
  readonly payment_source?: AdyenPayment | AxervePayment | BraintreePayment | CheckoutComPayment | ExternalPayment | KlarnaPayment | PaypalPayment | SatispayPayment | StripePayment | WireTransfer | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  readonly versions?: readonly Version[];
  /** The authorization that was voided. */
  readonly reference_authorization?: Authorization | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A subscription of an endpoint to one topic. */
export interface Webhook extends Resource {
  readonly type: "webhooks";
  /** Name for people. */
  readonly name?: string | null;
  /** Such as orders.place; opaque, new ones come. */
  readonly topic?: string | null;
  /** Where events go. */
  readonly callback_url?: string | null;
  /** JSON array: include paths for the events. */
  readonly include_resources?: JsonArray | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  /** "closed", or "open": no calls are made. */
  readonly circuit_state?: string | null;
  /** Failed calls in a row; after more than 30 the circuit opens. */
  readonly circuit_failure_count?: number | null;
  /** Signs the calls. Confidential: keep it out of logs. */
  readonly shared_secret?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** The newest deliveries. */
  readonly last_event_callbacks?: readonly EventCallback[];
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment by wire transfer. In the API likely up to 2017-08. */
export interface WireTransfer extends Resource {
  readonly type: "wire_transfers";
  /** JSON object: what was paid with, such as the kind of card. */
  readonly payment_instrument?: JsonObject | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  readonly versions?: readonly Version[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An amount reserved in a payment session. In the API from 2026-05 on. */
export interface PaymentAuthorization extends Resource {
  readonly type: "payment_authorizations";
  /** As in payment_transactions. */
  readonly status?: string | null;
  /** Kind of payment, such as manual_payment. */
  readonly payment_type?: string | null;
  /** Names the transaction at the gateway; keep it out of logs. */
  readonly token?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Minor units of the currency: the amount reserved. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** JSON object: what was sent to the gateway. Confidential. */
  readonly request_data?: JsonObject | null;
  /** JSON object: what the gateway answered. Confidential. */
  readonly response_data?: JsonObject | null;
  /** JSON object: options for the gateway. */
  readonly options?: JsonObject | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly requires_action_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly processing_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly succeeded_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly declined_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly failed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly canceled_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly expired_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Minor units: what succeeded captures have left. Stays positive after a void. */
  readonly capture_balance_cents?: number | null;
  /** Same amount in major units. */
  readonly capture_balance_float?: number | null;
  /** Same amount for display. */
  readonly formatted_capture_balance?: string | null;
  /** Minor units: what can still be voided. Captures do not lessen it. */
  readonly void_balance_cents?: number | null;
  /** Same amount in major units. */
  readonly void_balance_float?: number | null;
  /** Same amount for display. */
  readonly formatted_void_balance?: string | null;
  readonly payment_session?: PaymentSession | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as payment_setting_externals. */
  readonly payment_setting?: PaymentSetting | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  /** The void; null before one. */
  readonly payment_void?: PaymentVoid | null;
  readonly payment_captures?: readonly PaymentCapture[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An amount taken from a payment authorization. In the API from 2026-05 on. */
export interface PaymentCapture extends Resource {
  readonly type: "payment_captures";
  /** As in payment_transactions. */
  readonly status?: string | null;
  /** Kind of payment, such as manual_payment. */
  readonly payment_type?: string | null;
  /** Names the transaction at the gateway; keep it out of logs. */
  readonly token?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Minor units of the currency: the amount taken. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** JSON object: what was sent to the gateway. Confidential. */
  readonly request_data?: JsonObject | null;
  /** JSON object: what the gateway answered. Confidential. */
  readonly response_data?: JsonObject | null;
  /** JSON object: options for the gateway. */
  readonly options?: JsonObject | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly requires_action_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly processing_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly succeeded_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly declined_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly failed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly canceled_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly expired_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Minor units: what can still be refunded. */
  readonly refund_balance_cents?: number | null;
  /** Same amount in major units. */
  readonly refund_balance_float?: number | null;
  /** Same amount for display. */
  readonly formatted_refund_balance?: string | null;
  readonly payment_session?: PaymentSession | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as payment_setting_externals. */
  readonly payment_setting?: PaymentSetting | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  /** The authorization that was captured. */
  readonly payment_authorization?: PaymentAuthorization | null;
  readonly payment_refunds?: readonly PaymentRefund[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A page of the gateway where an order can be paid. In the API from 2026-05 on. */
export interface PaymentLink extends Resource {
  readonly type: "payment_links";
  readonly status?: string | null;
  /** Names the link at the gateway; keep it out of logs. */
  readonly token?: string | null;
  /** Where the customer pays. Whoever has it can open it: keep it out of logs. */
  readonly url?: string | null;
  /** Where the buyer comes back to. */
  readonly return_url?: string | null;
  /** JSON object: options for the gateway. */
  readonly options?: JsonObject | null;
  /** JSON object: what was sent to the gateway. Confidential. */
  readonly request_data?: JsonObject | null;
  /** JSON object: what the gateway answered. Confidential. */
  readonly response_data?: JsonObject | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly completed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly expired_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as payment_setting_externals. */
  readonly payment_setting?: PaymentSetting | null;
  /** The session of the payment; null before it. */
  readonly payment_session?: PaymentSession | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** An amount given back from a payment capture. In the API from 2026-05 on. */
export interface PaymentRefund extends Resource {
  readonly type: "payment_refunds";
  /** As in payment_transactions. */
  readonly status?: string | null;
  /** Kind of payment, such as manual_payment. */
  readonly payment_type?: string | null;
  /** Names the transaction at the gateway; keep it out of logs. */
  readonly token?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Minor units of the currency: the amount given back. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** JSON object: what was sent to the gateway. Confidential. */
  readonly request_data?: JsonObject | null;
  /** JSON object: what the gateway answered. Confidential. */
  readonly response_data?: JsonObject | null;
  /** JSON object: options for the gateway. */
  readonly options?: JsonObject | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly requires_action_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly processing_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly succeeded_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly declined_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly failed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly canceled_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly expired_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly payment_session?: PaymentSession | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as payment_setting_externals. */
  readonly payment_setting?: PaymentSetting | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  /** The capture that was refunded. */
  readonly payment_capture?: PaymentCapture | null;
  /** The return that is refunded; null for other refunds. */
  readonly return?: Return | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A rule that says which payment settings a market offers. In the API from 2026-05 on. */
export interface PaymentRule extends Resource {
  readonly type: "payment_rules";
  /** Template that the rule is made from. */
  readonly template_id?: string | null;
  /** JSON object: values for that template. */
  readonly template_settings?: JsonObject | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** What the rule is for: a market. */
  readonly ruleable?: Market | PaymentRule | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment of an order, or of a part of it, from the first step to refunds. In the API from 2026-05 on. */
export interface PaymentSession extends Resource {
  readonly type: "payment_sessions";
  readonly status?: "unpaid" | "authorized" | "voided" | "paid" | "partially_paid" | "refunded" | "partially_refunded" | (string & {}) | null;
  /** Minor units of the currency: what the session is to take. Fixed once it exists. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** Percent of the order's total with taxes, 50 for half: not an amount, in spite of its name. A fraction of a percent would be left out as drift. */
  readonly percentage_amount_cents?: number | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** The gift card that pays; null without one. Confidential while the card has a balance. */
  readonly gift_card_code?: string | null;
  /** Names the session at the gateway; keep it out of logs. */
  readonly token?: string | null;
  /** JSON object: options for the gateway. */
  readonly options?: JsonObject | null;
  /** JSON object: what the browser collected for the payment. Confidential. */
  readonly client_data?: JsonObject | null;
  /** JSON object: what was sent to the gateway. Confidential. */
  readonly request_data?: JsonObject | null;
  /** JSON object: what the gateway answered. Confidential. */
  readonly response_data?: JsonObject | null;
  /** JSON object: what was sent to ask for more. Confidential. */
  readonly additional_request_data?: JsonObject | null;
  /** JSON object: what was answered to that. Confidential. */
  readonly additional_response_data?: JsonObject | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as payment_setting_externals. */
  readonly payment_setting?: PaymentSetting | null;
  readonly payment_wallet?: PaymentWallet | null;
  /** Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as payment_captures, with the same id. */
  readonly payment_transactions?: readonly (PaymentTransaction)[];
  readonly payment_authorization?: PaymentAuthorization | null;
  readonly payment_void?: PaymentVoid | null;
  readonly payment_captures?: readonly PaymentCapture[];
  readonly payment_refunds?: readonly PaymentRefund[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Payments through Adyen. In the API from 2026-05 on. */
export interface PaymentSettingAdyen extends Resource {
  readonly type: "payment_setting_adyens";
  /** Version of the interface of the gateway. */
  readonly gateway_version?: string | null;
  /** JSON object: versions within Commerce Layer. */
  readonly internal_versions?: JsonObject | null;
  /** Captures right after the authorization. */
  readonly auto_capture?: boolean | null;
  /** Name for people. */
  readonly name?: string | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Public key at the gateway. */
  readonly public_key?: string | null;
  /** Start of the URLs of the account at Adyen, in live mode. */
  readonly live_url_prefix?: string | null;
  /** Signs the events of the gateway. Confidential. */
  readonly webhook_endpoint_secret?: string | null;
  /** Where the gateway sends its events. */
  readonly webhook_endpoint_url?: string | null;
  readonly payment_links?: readonly PaymentLink[];
  readonly payment_sessions?: readonly PaymentSession[];
  /** Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as payment_captures, with the same id. */
  readonly payment_transactions?: readonly (PaymentTransaction)[];
  readonly payment_wallets?: readonly PaymentWallet[];
  readonly order_subscriptions?: readonly OrderSubscription[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Payments through Braintree. In the API from 2026-05 on. */
export interface PaymentSettingBraintree extends Resource {
  readonly type: "payment_setting_braintrees";
  /** Version of the interface of the gateway. */
  readonly gateway_version?: string | null;
  /** JSON object: versions within Commerce Layer. */
  readonly internal_versions?: JsonObject | null;
  /** Captures right after the authorization. */
  readonly auto_capture?: boolean | null;
  /** Name for people. */
  readonly name?: string | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Public key at the gateway. */
  readonly public_key?: string | null;
  /** Account at the gateway that gets the money. */
  readonly merchant_account_id?: string | null;
  /** Where the gateway sends its events. */
  readonly webhook_endpoint_url?: string | null;
  readonly payment_links?: readonly PaymentLink[];
  readonly payment_sessions?: readonly PaymentSession[];
  /** Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as payment_captures, with the same id. */
  readonly payment_transactions?: readonly (PaymentTransaction)[];
  readonly payment_wallets?: readonly PaymentWallet[];
  readonly order_subscriptions?: readonly OrderSubscription[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Payments through the endpoints of the merchant, which Commerce Layer calls. In the API from 2026-05 on. */
export interface PaymentSettingExternal extends Resource {
  readonly type: "payment_setting_externals";
  /** Version of the interface of the gateway. */
  readonly gateway_version?: string | null;
  /** JSON object: versions within Commerce Layer. */
  readonly internal_versions?: JsonObject | null;
  /** Captures right after the authorization. */
  readonly auto_capture?: boolean | null;
  /** Name for people. */
  readonly name?: string | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** "closed", or "open": no calls are made. */
  readonly circuit_state?: string | null;
  /** Failed calls in a row; after more than 30 the circuit opens. */
  readonly circuit_failure_count?: number | null;
  /** Signs the calls. Confidential: keep it out of logs. */
  readonly shared_secret?: string | null;
  /** JSON array: include paths that replace the default ones. */
  readonly external_includes?: JsonArray | null;
  /** Where calls for new payment sessions go; null or empty: none are made. */
  readonly session_url?: string | null;
  /** Where authorization calls go. */
  readonly authorization_url?: string | null;
  /** Where capture calls go. */
  readonly capture_url?: string | null;
  /** Where void calls go. */
  readonly void_url?: string | null;
  /** Where refund calls go. */
  readonly refund_url?: string | null;
  /** Where token calls go; null or empty: none are made. */
  readonly token_url?: string | null;
  /** Where the merchant's gateway sends its events. */
  readonly webhook_endpoint_url?: string | null;
  readonly payment_links?: readonly PaymentLink[];
  readonly payment_sessions?: readonly PaymentSession[];
  /** Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as payment_captures, with the same id. */
  readonly payment_transactions?: readonly (PaymentTransaction)[];
  readonly payment_wallets?: readonly PaymentWallet[];
  readonly order_subscriptions?: readonly OrderSubscription[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Payments with gift cards. In the API from 2026-05 on. */
export interface PaymentSettingGiftCard extends Resource {
  readonly type: "payment_setting_gift_cards";
  /** Version of the interface of the gateway. */
  readonly gateway_version?: string | null;
  /** JSON object: versions within Commerce Layer. */
  readonly internal_versions?: JsonObject | null;
  /** Captures right after the authorization. */
  readonly auto_capture?: boolean | null;
  /** Name for people. */
  readonly name?: string | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly payment_links?: readonly PaymentLink[];
  readonly payment_sessions?: readonly PaymentSession[];
  /** Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as payment_captures, with the same id. */
  readonly payment_transactions?: readonly (PaymentTransaction)[];
  readonly payment_wallets?: readonly PaymentWallet[];
  readonly order_subscriptions?: readonly OrderSubscription[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Payments that are made outside, such as wire transfers. In the API from 2026-05 on. */
export interface PaymentSettingManual extends Resource {
  readonly type: "payment_setting_manuals";
  /** Version of the interface of the gateway. */
  readonly gateway_version?: string | null;
  /** JSON object: versions within Commerce Layer. */
  readonly internal_versions?: JsonObject | null;
  /** Captures right after the authorization. */
  readonly auto_capture?: boolean | null;
  /** Name for people. */
  readonly name?: string | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly payment_links?: readonly PaymentLink[];
  readonly payment_sessions?: readonly PaymentSession[];
  /** Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as payment_captures, with the same id. */
  readonly payment_transactions?: readonly (PaymentTransaction)[];
  readonly payment_wallets?: readonly PaymentWallet[];
  readonly order_subscriptions?: readonly OrderSubscription[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** Payments through Stripe. In the API from 2026-05 on. */
export interface PaymentSettingStripe extends Resource {
  readonly type: "payment_setting_stripes";
  /** Version of the interface of the gateway. */
  readonly gateway_version?: string | null;
  /** JSON object: versions within Commerce Layer. */
  readonly internal_versions?: JsonObject | null;
  /** Captures right after the authorization. */
  readonly auto_capture?: boolean | null;
  /** Name for people. */
  readonly name?: string | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  /** Public key at the gateway. */
  readonly public_key?: string | null;
  /** Stripe account that gets the money; null for the own one. */
  readonly connected_account?: string | null;
  /** Of the webhook at the gateway. */
  readonly webhook_endpoint_id?: string | null;
  /** Signs the events of the gateway. Confidential. */
  readonly webhook_endpoint_secret?: string | null;
  /** Where the gateway sends its events. */
  readonly webhook_endpoint_url?: string | null;
  readonly payment_links?: readonly PaymentLink[];
  readonly payment_sessions?: readonly PaymentSession[];
  /** Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as payment_captures, with the same id. */
  readonly payment_transactions?: readonly (PaymentTransaction)[];
  readonly payment_wallets?: readonly PaymentWallet[];
  readonly order_subscriptions?: readonly OrderSubscription[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** How payments are made through a gateway. Sent as one of its concrete types. In the API from 2026-05 on. */
export interface PaymentSetting extends Resource {
  readonly type: "payment_settings";
  /** Version of the interface of the gateway. */
  readonly gateway_version?: string | null;
  /** JSON object: versions within Commerce Layer. */
  readonly internal_versions?: JsonObject | null;
  /** Captures right after the authorization. */
  readonly auto_capture?: boolean | null;
  /** Name for people. */
  readonly name?: string | null;
  /** ISO 8601, UTC; null while it is enabled. */
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly payment_links?: readonly PaymentLink[];
  readonly payment_sessions?: readonly PaymentSession[];
  /** Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as payment_captures, with the same id. */
  readonly payment_transactions?: readonly (PaymentTransaction)[];
  readonly payment_wallets?: readonly PaymentWallet[];
  readonly order_subscriptions?: readonly OrderSubscription[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** One movement of money, as a gateway reported it. Sent as itself or as its kind: payment_authorizations, payment_captures, payment_voids, payment_refunds. In the API from 2026-05 on. */
export interface PaymentTransaction extends Resource {
  readonly type: "payment_transactions";
  /** Goes on: draft, pending, requires_action, processing. Final: succeeded, declined, failed, canceled, expired. There may be others. */
  readonly status?: string | null;
  /** Kind of payment, such as manual_payment. */
  readonly payment_type?: string | null;
  /** Names the transaction at the gateway; keep it out of logs. */
  readonly token?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Minor units of the currency: the amount moved. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** JSON object: what was sent to the gateway. Confidential. */
  readonly request_data?: JsonObject | null;
  /** JSON object: what the gateway answered. Confidential. */
  readonly response_data?: JsonObject | null;
  /** JSON object: options for the gateway. */
  readonly options?: JsonObject | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly requires_action_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly processing_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly succeeded_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly declined_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly failed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly canceled_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly expired_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly payment_session?: PaymentSession | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as payment_setting_externals. */
  readonly payment_setting?: PaymentSetting | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** A payment authorization that was given up. In the API from 2026-05 on. */
export interface PaymentVoid extends Resource {
  readonly type: "payment_voids";
  /** As in payment_transactions. */
  readonly status?: string | null;
  /** Kind of payment, such as manual_payment. */
  readonly payment_type?: string | null;
  /** Names the transaction at the gateway; keep it out of logs. */
  readonly token?: string | null;
  /** The currency, such as EUR. */
  readonly currency_code?: string | null;
  /** Minor units of the currency: the amount given up. */
  readonly amount_cents?: number | null;
  /** Same amount in major units. */
  readonly amount_float?: number | null;
  /** Same amount for display. */
  readonly formatted_amount?: string | null;
  /** JSON object: what was sent to the gateway. Confidential. */
  readonly request_data?: JsonObject | null;
  /** JSON object: what the gateway answered. Confidential. */
  readonly response_data?: JsonObject | null;
  /** JSON object: options for the gateway. */
  readonly options?: JsonObject | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly requires_action_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly processing_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly succeeded_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly declined_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly failed_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly canceled_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly expired_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly payment_session?: PaymentSession | null;
  readonly order?: Order | null;
  /** Sent as its concrete type, such as payment_setting_externals. */
  readonly payment_setting?: PaymentSetting | null;
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  /** The authorization that was given up. */
  readonly payment_authorization?: PaymentAuthorization | null;
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** What a customer paid with, kept for other orders. In the API from 2026-05 on. */
export interface PaymentWallet extends Resource {
  readonly type: "payment_wallets";
  readonly status?: string | null;
  /** Names the wallet at the gateway; keep it out of logs. */
  readonly token?: string | null;
  /** Names the customer at the gateway; keep it out of logs. */
  readonly customer_token?: string | null;
  /** Names what is paid with at the gateway; keep it out of logs. */
  readonly payment_token?: string | null;
  /** JSON object: options for the gateway. */
  readonly options?: JsonObject | null;
  /** JSON object: what is paid with. Confidential. */
  readonly payment_data?: JsonObject | null;
  /** JSON object: what was sent to the gateway. Confidential. */
  readonly request_data?: JsonObject | null;
  /** JSON object: what the gateway answered. Confidential. */
  readonly response_data?: JsonObject | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly requires_action_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly processing_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly succeeded_at?: string | null;
  /** ISO 8601, UTC; null until it happens. */
  readonly canceled_at?: string | null;
  /** ISO 8601, UTC; null when it does not expire. */
  readonly expires_at?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  /** Identifier in the merchant's own system. */
  readonly reference?: string | null;
  /** The system that `reference` is from. */
  readonly reference_origin?: string | null;
  /** JSON object: free-form data of the merchant. */
  readonly metadata?: JsonObject | null;
  readonly customer?: Customer | null;
  /** Sent as its concrete type, such as payment_setting_externals. */
  readonly payment_setting?: PaymentSetting | null;
  readonly payment_sessions?: readonly PaymentSession[];
  readonly order_subscriptions?: readonly OrderSubscription[];
  readonly attachments?: readonly Attachment[];
  readonly events?: readonly Event[];
  /** Its log of changes; known to come with links only. */
  readonly event_stores?: readonly EventStore[];
}

/** All types by their JSON:API names. */
export interface Resources {
  addresses: Address;
  adjustments: Adjustment;
  adyen_gateways: AdyenGateway;
  adyen_payments: AdyenPayment;
  applications: Application;
  attachments: Attachment;
  authorizations: Authorization;
  avalara_accounts: AvalaraAccount;
  axerve_gateways: AxerveGateway;
  axerve_payments: AxervePayment;
  billing_info_validation_rules: BillingInfoValidationRule;
  bing_geocoders: BingGeocoder;
  braintree_gateways: BraintreeGateway;
  braintree_payments: BraintreePayment;
  bundles: Bundle;
  buy_x_pay_y_promotions: BuyXPayYPromotion;
  captures: Capture;
  carrier_accounts: CarrierAccount;
  checkout_com_gateways: CheckoutComGateway;
  checkout_com_payments: CheckoutComPayment;
  cleanups: Cleanup;
  coupon_codes_promotion_rules: CouponCodesPromotionRule;
  coupon_recipients: CouponRecipient;
  coupons: Coupon;
  custom_promotion_rules: CustomPromotionRule;
  customer_addresses: CustomerAddress;
  customer_groups: CustomerGroup;
  customer_password_resets: CustomerPasswordReset;
  customer_payment_sources: CustomerPaymentSource;
  customer_subscriptions: CustomerSubscription;
  customers: Customer;
  delivery_lead_times: DeliveryLeadTime;
  discount_engine_items: DiscountEngineItem;
  discount_engines: DiscountEngine;
  easypost_pickups: EasypostPickup;
  event_callbacks: EventCallback;
  event_stores: EventStore;
  events: Event;
  exports: Export;
  external_gateways: ExternalGateway;
  external_payments: ExternalPayment;
  external_promotions: ExternalPromotion;
  external_tax_calculators: ExternalTaxCalculator;
  fixed_amount_promotions: FixedAmountPromotion;
  fixed_price_promotions: FixedPricePromotion;
  flex_promotions: FlexPromotion;
  free_gift_promotions: FreeGiftPromotion;
  free_shipping_promotions: FreeShippingPromotion;
  geocoders: Geocoder;
  gift_card_recipients: GiftCardRecipient;
  gift_cards: GiftCard;
  google_geocoders: GoogleGeocoder;
  imports: Import;
  in_stock_subscriptions: InStockSubscription;
  inventory_models: InventoryModel;
  inventory_return_locations: InventoryReturnLocation;
  inventory_stock_locations: InventoryStockLocation;
  klarna_gateways: KlarnaGateway;
  klarna_payments: KlarnaPayment;
  line_item_options: LineItemOption;
  line_items: LineItem;
  links: Link;
  manual_gateways: ManualGateway;
  manual_tax_calculators: ManualTaxCalculator;
  markets: Market;
  merchants: Merchant;
  notifications: Notification;
  order_amount_promotion_rules: OrderAmountPromotionRule;
  order_copies: OrderCopy;
  order_factories: OrderFactory;
  order_subscription_items: OrderSubscriptionItem;
  order_subscriptions: OrderSubscription;
  order_validation_rules: OrderValidationRule;
  orders: Order;
  organizations: Organization;
  packages: Package;
  parcel_line_items: ParcelLineItem;
  parcels: Parcel;
  payment_gateways: PaymentGateway;
  payment_methods: PaymentMethod;
  payment_options: PaymentOption;
  paypal_gateways: PaypalGateway;
  paypal_payments: PaypalPayment;
  percentage_discount_promotions: PercentageDiscountPromotion;
  pickups: Pickup;
  price_frequency_tiers: PriceFrequencyTier;
  price_list_schedulers: PriceListScheduler;
  price_lists: PriceList;
  price_tiers: PriceTier;
  price_volume_tiers: PriceVolumeTier;
  prices: Price;
  promotion_rules: PromotionRule;
  promotions: Promotion;
  recurring_order_copies: RecurringOrderCopy;
  refunds: Refund;
  reserved_stocks: ReservedStock;
  resource_errors: ResourceError;
  return_line_items: ReturnLineItem;
  returns: Return;
  satispay_gateways: SatispayGateway;
  satispay_payments: SatispayPayment;
  shipment_line_items: ShipmentLineItem;
  shipments: Shipment;
  shipping_categories: ShippingCategory;
  shipping_method_tiers: ShippingMethodTier;
  shipping_methods: ShippingMethod;
  shipping_weight_tiers: ShippingWeightTier;
  shipping_zones: ShippingZone;
  sku_list_items: SkuListItem;
  sku_list_promotion_rules: SkuListPromotionRule;
  sku_lists: SkuList;
  sku_options: SkuOption;
  skus: Sku;
  stock_items: StockItem;
  stock_line_items: StockLineItem;
  stock_locations: StockLocation;
  stock_reservations: StockReservation;
  stock_transfers: StockTransfer;
  stores: Store;
  stripe_gateways: StripeGateway;
  stripe_payments: StripePayment;
  stripe_tax_accounts: StripeTaxAccount;
  subscription_models: SubscriptionModel;
  tags: Tag;
  talon_one_accounts: TalonOneAccount;
  tax_calculators: TaxCalculator;
  tax_categories: TaxCategory;
  tax_rules: TaxRule;
  taxjar_accounts: TaxjarAccount;
  transactions: Transaction;
  versions: Version;
  vertex_accounts: VertexAccount;
  voids: Void;
  webhooks: Webhook;
  wire_transfers: WireTransfer;
  payment_authorizations: PaymentAuthorization;
  payment_captures: PaymentCapture;
  payment_links: PaymentLink;
  payment_refunds: PaymentRefund;
  payment_rules: PaymentRule;
  payment_sessions: PaymentSession;
  payment_setting_adyens: PaymentSettingAdyen;
  payment_setting_braintrees: PaymentSettingBraintree;
  payment_setting_externals: PaymentSettingExternal;
  payment_setting_gift_cards: PaymentSettingGiftCard;
  payment_setting_manuals: PaymentSettingManual;
  payment_setting_stripes: PaymentSettingStripe;
  payment_settings: PaymentSetting;
  payment_transactions: PaymentTransaction;
  payment_voids: PaymentVoid;
  payment_wallets: PaymentWallet;
}

/** A resource of any type: ask its `type`. */
export type AnyResource = Resources[keyof Resources];
