//! The functions, structs and numbers of clx.h. Written by bindgen.sh; do not edit.
//! What they do, and who owns what, is said in the headers themselves.
#![allow(non_camel_case_types, clippy::all)]
pub enum clx_external_payment {}
pub enum clx_authorization {}
pub enum clx_capture {}

pub const CLX_OK: i32 = 0;
pub const CLX_LATER: i32 = 1;
pub const CLX_END: i32 = 2;
pub const CLX_ANSWERED: i32 = 3;
pub const CLX_NO_MEMORY: i32 = 10;
pub const CLX_BAD_ARGUMENT: i32 = 11;
pub const CLX_NOT_FOUND: i32 = 12;
pub const CLX_BAD_STATE: i32 = 13;
pub const CLX_TOO_SMALL: i32 = 14;
pub const CLX_WRONG_KIND: i32 = 15;
pub const CLX_OUT_OF_RANGE: i32 = 16;
pub const CLX_UNKNOWN_CURRENCY: i32 = 17;
pub const CLX_BAD_SIZE: i32 = 18;
pub const CLX_NOT_SENT: i32 = 19;
pub const CLX_NO_KEYS: i32 = 100;
pub const CLX_SECRET_EMPTY: i32 = 101;
pub const CLX_KEYS_FULL: i32 = 102;
pub const CLX_MAC_FAILED: i32 = 103;
pub const CLX_KEYS_FAILED: i32 = 104;
pub const CLX_SIGNATURE_MISSING: i32 = 110;
pub const CLX_SIGNATURE_DUPLICATE: i32 = 111;
pub const CLX_SIGNATURE_LENGTH: i32 = 112;
pub const CLX_SIGNATURE_MALFORMED: i32 = 113;
pub const CLX_SIGNATURE_MISMATCH: i32 = 114;
pub const CLX_JSON_SYNTAX: i32 = 200;
pub const CLX_JSON_TRUNCATED: i32 = 201;
pub const CLX_JSON_UTF8: i32 = 202;
pub const CLX_JSON_CONTROL: i32 = 203;
pub const CLX_JSON_ESCAPE: i32 = 204;
pub const CLX_JSON_SURROGATE: i32 = 205;
pub const CLX_JSON_NUMBER: i32 = 206;
pub const CLX_JSON_NOT_FINITE: i32 = 207;
pub const CLX_JSON_DEPTH: i32 = 208;
pub const CLX_JSON_TRAILING: i32 = 209;
pub const CLX_JSON_NUL: i32 = 210;
pub const CLX_JSON_MEMBERS: i32 = 211;
pub const CLX_DOCUMENT_SHAPE: i32 = 300;
pub const CLX_DOCUMENT_NO_DATA: i32 = 301;
pub const CLX_DOCUMENT_ERRORS: i32 = 302;
pub const CLX_DOCUMENT_RESOURCES: i32 = 303;
pub const CLX_RESOURCE_TYPE: i32 = 304;
pub const CLX_RESOURCE_ID: i32 = 305;
pub const CLX_DOCUMENT_MEMORY: i32 = 306;
pub const CLX_RESOURCE_NOT_TEXT: i32 = 307;
pub const CLX_NO_ENDPOINT: i32 = 400;
pub const CLX_METHOD: i32 = 401;
pub const CLX_BODY_TOO_LARGE: i32 = 402;
pub const CLX_WRONG_TYPE: i32 = 403;
pub const CLX_MISSING_DATA: i32 = 404;
pub const CLX_BODY_CUT: i32 = 405;
pub const CLX_TRANSPORT_FAILED: i32 = 406;
pub const CLX_BAD_PATTERN: i32 = 407;
pub const CLX_BAD_NEED: i32 = 408;
pub const CLX_EXPIRED: i32 = 409;
pub const CLX_CANCELLED: i32 = 410;
pub const CLX_TOPIC_MISSING: i32 = 411;
pub const CLX_TOPIC_NOT_TAKEN: i32 = 412;
pub const CLX_BAD_TOPIC: i32 = 413;
pub const CLX_BODY_LONG: i32 = 414;
pub const CLX_BODY_EMPTY: i32 = 415;
pub const CLX_HANDLER_FAILED: i32 = 500;
pub const CLX_HANDLER_SILENT: i32 = 501;
pub const CLX_REPLY_NOT_ALLOWED: i32 = 502;
pub const CLX_REPLY_INCOMPLETE: i32 = 503;
pub const CLX_REPLY_RANGE: i32 = 504;
pub const CLX_REPLY_LINE: i32 = 505;
pub const CLX_REPLY_MIXED: i32 = 506;
pub const CLX_REPLY_HTTP: i32 = 507;
pub const CLX_REPLY_TEXT: i32 = 508;
pub const CLX_REPLY_JSON: i32 = 509;
pub const CLX_REPLY_TWICE: i32 = 510;
pub const CLX_REPLY_DOUBTFUL: i32 = 511;
pub const CLX_REPLY_CURRENCY: i32 = 512;
pub const CLX_REPLY_NOT_PENDING: i32 = 513;
pub const CLX_VERSION_MAJOR: i32 = 0;
pub const CLX_VERSION_MINOR: i32 = 1;
pub const CLX_VERSION_PATCH: i32 = 0;
pub const CLX_ERROR_WHERE: i32 = 128;
pub const CLX_ARENA_MIN: i32 = 512;
pub const CLX_KIND_ABSENT: i32 = 0;
pub const CLX_KIND_TEXT: i32 = 1;
pub const CLX_KIND_TIME: i32 = 2;
pub const CLX_KIND_INTEGER: i32 = 3;
pub const CLX_KIND_REAL: i32 = 4;
pub const CLX_KIND_BOOLEAN: i32 = 5;
pub const CLX_KIND_OBJECT: i32 = 6;
pub const CLX_KIND_ARRAY: i32 = 7;
pub const CLX_KIND_ONE: i32 = 8;
pub const CLX_KIND_MANY: i32 = 9;
pub const CLX_KIND_NULL: i32 = 10;
pub const CLX_SIGNATURE_HEADER: &[u8; 26usize] = b"X-CommerceLayer-Signature\0";
pub const CLX_SIGNATURE_LEN: i32 = 44;
pub const CLX_MAC_LEN: i32 = 32;
pub const CLX_KEYS_MAX: i32 = 4;
pub const CLX_EXPLAIN_GENUINE: i32 = 0;
pub const CLX_EXPLAIN_UNKNOWN: i32 = 1;
pub const CLX_EXPLAIN_MISSING: i32 = 2;
pub const CLX_EXPLAIN_DUPLICATE: i32 = 3;
pub const CLX_EXPLAIN_LENGTH: i32 = 4;
pub const CLX_EXPLAIN_ALPHABET: i32 = 5;
pub const CLX_EXPLAIN_NO_KEYS: i32 = 6;
pub const CLX_EXPLAIN_HEX: i32 = 10;
pub const CLX_EXPLAIN_URL_SAFE: i32 = 11;
pub const CLX_EXPLAIN_BODY_TRIMMED: i32 = 20;
pub const CLX_EXPLAIN_BODY_NEWLINE: i32 = 21;
pub const CLX_EXPLAIN_BODY_CRLF: i32 = 22;
pub const CLX_EXPLAIN_BODY_BOM: i32 = 23;
pub const CLX_EXPLAIN_SECRET_SPACE: i32 = 30;
pub const CLX_EXPLAIN_SECRET_NEWLINE: i32 = 31;
pub const CLX_EXPLAIN_SECRET_DECODED: i32 = 32;
pub const CLX_EXPLAIN_NO_MAC: i32 = 33;
pub const CLX_EXPLAIN_BODY_BASE64: i32 = 24;
pub const CLX_EXPLAIN_BODY_EVENT: i32 = 25;
pub const CLX_EXPLAIN_BODY_STRING: i32 = 26;
pub const CLX_EXPLAIN_BODY_SPACED: i32 = 27;
pub const CLX_EXPLAIN_BODY_REWRITTEN: i32 = 28;
pub const CLX_EXPLAIN_SECRET_BOM: i32 = 34;
pub const CLX_EXPLAIN_SECRET_UTF16: i32 = 35;
pub const CLX_EXPLAIN_SECRET_NAME: i32 = 36;
pub const CLX_EXPLAIN_SECRET_QUOTES: i32 = 37;
pub const CLX_EXPLAIN_SECRET_BASE64: i32 = 38;
pub const CLX_EXPLAIN_EMPTY: i32 = 40;
pub const CLX_EXPLAIN_LOOKS_GZIP: i32 = 41;
pub const CLX_EXPLAIN_LOOKS_BASE64: i32 = 42;
pub const CLX_EXPLAIN_LOOKS_EVENT: i32 = 43;
pub const CLX_EXPLAIN_LOOKS_REWRITTEN: i32 = 44;
pub const CLX_NOT_LOADED: i32 = 0;
pub const CLX_EMPTY: i32 = 1;
pub const CLX_PARTIAL: i32 = 2;
pub const CLX_LOADED: i32 = 3;
pub const CLX_DUMP_LINKS: i32 = 1;
pub const CLX_DUMP_REDACTED: i32 = 2;
pub const CLX_PERSONAL_NONE: i32 = 0;
pub const CLX_PERSONAL_NAME: i32 = 1;
pub const CLX_PERSONAL_MAIL: i32 = 2;
pub const CLX_PERSONAL_PHONE: i32 = 3;
pub const CLX_PERSONAL_ADDRESS: i32 = 4;
pub const CLX_PERSONAL_CITY: i32 = 5;
pub const CLX_PERSONAL_ZIP: i32 = 6;
pub const CLX_PERSONAL_PLACE: i32 = 7;
pub const CLX_PERSONAL_IP: i32 = 8;
pub const CLX_PERSONAL_TOKEN: i32 = 9;
pub const CLX_PERSONAL_NUMBER: i32 = 10;
pub const CLX_PERSONAL_URL: i32 = 11;
pub const CLX_PERSONAL_TEXT: i32 = 12;
pub const CLX_PERSONAL_FORM: i32 = 13;
pub const CLX_PERSONAL_FIGURES: i32 = 14;
pub const CLX_MEMBER_ABSENT: i32 = 0;
pub const CLX_MEMBER_NULL: i32 = 1;
pub const CLX_MEMBER_VALUE: i32 = 2;
pub const CLX_MEMBER_DRIFTED: i32 = 3;
pub const CLX_MEMBER_LEFT_OUT: i32 = 4;
pub const CLX_MONEY_TEXT: i32 = 24;
pub const CLX_ROUND_HALF_UP: i32 = 1;
pub const CLX_ROUND_HALF_EVEN: i32 = 2;
pub const CLX_ROUND_UP: i32 = 3;
pub const CLX_ROUND_DOWN: i32 = 4;
pub const CLX_TIME_TEXT: i32 = 25;
pub const CLX_CALLBACK_PRICE: i32 = 1;
pub const CLX_CALLBACK_PROMOTION: i32 = 2;
pub const CLX_CALLBACK_SHIPPING_COST: i32 = 3;
pub const CLX_CALLBACK_ORDER_VALIDATION: i32 = 4;
pub const CLX_CALLBACK_AUTHORIZE: i32 = 5;
pub const CLX_CALLBACK_CAPTURE: i32 = 6;
pub const CLX_CALLBACK_VOID: i32 = 7;
pub const CLX_CALLBACK_REFUND: i32 = 8;
pub const CLX_CALLBACK_CUSTOMER_TOKEN: i32 = 9;
pub const CLX_CALLBACK_TAX: i32 = 10;
pub const CLX_CALLBACK_WEBHOOK: i32 = 11;
pub const CLX_CALLBACK_GENERIC: i32 = 12;
pub const CLX_REPLY_NOTES: i32 = 1000;
pub const CLX_INVALID_TEXT: i32 = 0;
pub const CLX_INVALID_LIST: i32 = 1;
pub const CLX_TRANSACTION_MESSAGE: &[u8; 8usize] = b"message\0";
pub const CLX_TRANSACTION_ERROR_CODE: &[u8; 11usize] = b"error_code\0";
pub const CLX_TRANSACTION_ERROR_DETAIL: &[u8; 13usize] = b"error_detail\0";
pub const CLX_TRANSACTION_AVS_CODE: &[u8; 9usize] = b"avs_code\0";
pub const CLX_TRANSACTION_AVS_MESSAGE: &[u8; 12usize] = b"avs_message\0";
pub const CLX_TRANSACTION_CVV_CODE: &[u8; 9usize] = b"cvv_code\0";
pub const CLX_TRANSACTION_CVV_MESSAGE: &[u8; 12usize] = b"cvv_message\0";
pub const CLX_TRANSACTION_FRAUD_REVIEW: &[u8; 13usize] = b"fraud_review\0";
pub const CLX_IN_DATA: i32 = 0;
pub const CLX_IN_METADATA: i32 = 1;
pub const CLX_TYPE_UNKNOWN: i32 = 0;
pub const CLX_TYPE_ADDRESSES: i32 = 1;
pub const CLX_TYPE_ADJUSTMENTS: i32 = 2;
pub const CLX_TYPE_ADYEN_GATEWAYS: i32 = 3;
pub const CLX_TYPE_ADYEN_PAYMENTS: i32 = 4;
pub const CLX_TYPE_APPLICATIONS: i32 = 5;
pub const CLX_TYPE_ATTACHMENTS: i32 = 6;
pub const CLX_TYPE_AUTHORIZATIONS: i32 = 7;
pub const CLX_TYPE_AVALARA_ACCOUNTS: i32 = 8;
pub const CLX_TYPE_AXERVE_GATEWAYS: i32 = 9;
pub const CLX_TYPE_AXERVE_PAYMENTS: i32 = 10;
pub const CLX_TYPE_BILLING_INFO_VALIDATION_RULES: i32 = 11;
pub const CLX_TYPE_BING_GEOCODERS: i32 = 12;
pub const CLX_TYPE_BRAINTREE_GATEWAYS: i32 = 13;
pub const CLX_TYPE_BRAINTREE_PAYMENTS: i32 = 14;
pub const CLX_TYPE_BUNDLES: i32 = 15;
pub const CLX_TYPE_BUY_X_PAY_Y_PROMOTIONS: i32 = 16;
pub const CLX_TYPE_CAPTURES: i32 = 17;
pub const CLX_TYPE_CARRIER_ACCOUNTS: i32 = 18;
pub const CLX_TYPE_CHECKOUT_COM_GATEWAYS: i32 = 19;
pub const CLX_TYPE_CHECKOUT_COM_PAYMENTS: i32 = 20;
pub const CLX_TYPE_CLEANUPS: i32 = 21;
pub const CLX_TYPE_COUPON_CODES_PROMOTION_RULES: i32 = 22;
pub const CLX_TYPE_COUPON_RECIPIENTS: i32 = 23;
pub const CLX_TYPE_COUPONS: i32 = 24;
pub const CLX_TYPE_CUSTOM_PROMOTION_RULES: i32 = 25;
pub const CLX_TYPE_CUSTOMER_ADDRESSES: i32 = 26;
pub const CLX_TYPE_CUSTOMER_GROUPS: i32 = 27;
pub const CLX_TYPE_CUSTOMER_PASSWORD_RESETS: i32 = 28;
pub const CLX_TYPE_CUSTOMER_PAYMENT_SOURCES: i32 = 29;
pub const CLX_TYPE_CUSTOMER_SUBSCRIPTIONS: i32 = 30;
pub const CLX_TYPE_CUSTOMERS: i32 = 31;
pub const CLX_TYPE_DELIVERY_LEAD_TIMES: i32 = 32;
pub const CLX_TYPE_DISCOUNT_ENGINE_ITEMS: i32 = 33;
pub const CLX_TYPE_DISCOUNT_ENGINES: i32 = 34;
pub const CLX_TYPE_EASYPOST_PICKUPS: i32 = 35;
pub const CLX_TYPE_EVENT_CALLBACKS: i32 = 36;
pub const CLX_TYPE_EVENT_STORES: i32 = 37;
pub const CLX_TYPE_EVENTS: i32 = 38;
pub const CLX_TYPE_EXPORTS: i32 = 39;
pub const CLX_TYPE_EXTERNAL_GATEWAYS: i32 = 40;
pub const CLX_TYPE_EXTERNAL_PAYMENTS: i32 = 41;
pub const CLX_TYPE_EXTERNAL_PROMOTIONS: i32 = 42;
pub const CLX_TYPE_EXTERNAL_TAX_CALCULATORS: i32 = 43;
pub const CLX_TYPE_FIXED_AMOUNT_PROMOTIONS: i32 = 44;
pub const CLX_TYPE_FIXED_PRICE_PROMOTIONS: i32 = 45;
pub const CLX_TYPE_FLEX_PROMOTIONS: i32 = 46;
pub const CLX_TYPE_FREE_GIFT_PROMOTIONS: i32 = 47;
pub const CLX_TYPE_FREE_SHIPPING_PROMOTIONS: i32 = 48;
pub const CLX_TYPE_GEOCODERS: i32 = 49;
pub const CLX_TYPE_GIFT_CARD_RECIPIENTS: i32 = 50;
pub const CLX_TYPE_GIFT_CARDS: i32 = 51;
pub const CLX_TYPE_GOOGLE_GEOCODERS: i32 = 52;
pub const CLX_TYPE_IMPORTS: i32 = 53;
pub const CLX_TYPE_IN_STOCK_SUBSCRIPTIONS: i32 = 54;
pub const CLX_TYPE_INVENTORY_MODELS: i32 = 55;
pub const CLX_TYPE_INVENTORY_RETURN_LOCATIONS: i32 = 56;
pub const CLX_TYPE_INVENTORY_STOCK_LOCATIONS: i32 = 57;
pub const CLX_TYPE_KLARNA_GATEWAYS: i32 = 58;
pub const CLX_TYPE_KLARNA_PAYMENTS: i32 = 59;
pub const CLX_TYPE_LINE_ITEM_OPTIONS: i32 = 60;
pub const CLX_TYPE_LINE_ITEMS: i32 = 61;
pub const CLX_TYPE_LINKS: i32 = 62;
pub const CLX_TYPE_MANUAL_GATEWAYS: i32 = 63;
pub const CLX_TYPE_MANUAL_TAX_CALCULATORS: i32 = 64;
pub const CLX_TYPE_MARKETS: i32 = 65;
pub const CLX_TYPE_MERCHANTS: i32 = 66;
pub const CLX_TYPE_NOTIFICATIONS: i32 = 67;
pub const CLX_TYPE_ORDER_AMOUNT_PROMOTION_RULES: i32 = 68;
pub const CLX_TYPE_ORDER_COPIES: i32 = 69;
pub const CLX_TYPE_ORDER_FACTORIES: i32 = 70;
pub const CLX_TYPE_ORDER_SUBSCRIPTION_ITEMS: i32 = 71;
pub const CLX_TYPE_ORDER_SUBSCRIPTIONS: i32 = 72;
pub const CLX_TYPE_ORDER_VALIDATION_RULES: i32 = 73;
pub const CLX_TYPE_ORDERS: i32 = 74;
pub const CLX_TYPE_ORGANIZATIONS: i32 = 75;
pub const CLX_TYPE_PACKAGES: i32 = 76;
pub const CLX_TYPE_PARCEL_LINE_ITEMS: i32 = 77;
pub const CLX_TYPE_PARCELS: i32 = 78;
pub const CLX_TYPE_PAYMENT_GATEWAYS: i32 = 79;
pub const CLX_TYPE_PAYMENT_METHODS: i32 = 80;
pub const CLX_TYPE_PAYMENT_OPTIONS: i32 = 81;
pub const CLX_TYPE_PAYPAL_GATEWAYS: i32 = 82;
pub const CLX_TYPE_PAYPAL_PAYMENTS: i32 = 83;
pub const CLX_TYPE_PERCENTAGE_DISCOUNT_PROMOTIONS: i32 = 84;
pub const CLX_TYPE_PICKUPS: i32 = 85;
pub const CLX_TYPE_PRICE_FREQUENCY_TIERS: i32 = 86;
pub const CLX_TYPE_PRICE_LIST_SCHEDULERS: i32 = 87;
pub const CLX_TYPE_PRICE_LISTS: i32 = 88;
pub const CLX_TYPE_PRICE_TIERS: i32 = 89;
pub const CLX_TYPE_PRICE_VOLUME_TIERS: i32 = 90;
pub const CLX_TYPE_PRICES: i32 = 91;
pub const CLX_TYPE_PROMOTION_RULES: i32 = 92;
pub const CLX_TYPE_PROMOTIONS: i32 = 93;
pub const CLX_TYPE_RECURRING_ORDER_COPIES: i32 = 94;
pub const CLX_TYPE_REFUNDS: i32 = 95;
pub const CLX_TYPE_RESERVED_STOCKS: i32 = 96;
pub const CLX_TYPE_RESOURCE_ERRORS: i32 = 97;
pub const CLX_TYPE_RETURN_LINE_ITEMS: i32 = 98;
pub const CLX_TYPE_RETURNS: i32 = 99;
pub const CLX_TYPE_SATISPAY_GATEWAYS: i32 = 100;
pub const CLX_TYPE_SATISPAY_PAYMENTS: i32 = 101;
pub const CLX_TYPE_SHIPMENT_LINE_ITEMS: i32 = 102;
pub const CLX_TYPE_SHIPMENTS: i32 = 103;
pub const CLX_TYPE_SHIPPING_CATEGORIES: i32 = 104;
pub const CLX_TYPE_SHIPPING_METHOD_TIERS: i32 = 105;
pub const CLX_TYPE_SHIPPING_METHODS: i32 = 106;
pub const CLX_TYPE_SHIPPING_WEIGHT_TIERS: i32 = 107;
pub const CLX_TYPE_SHIPPING_ZONES: i32 = 108;
pub const CLX_TYPE_SKU_LIST_ITEMS: i32 = 109;
pub const CLX_TYPE_SKU_LIST_PROMOTION_RULES: i32 = 110;
pub const CLX_TYPE_SKU_LISTS: i32 = 111;
pub const CLX_TYPE_SKU_OPTIONS: i32 = 112;
pub const CLX_TYPE_SKUS: i32 = 113;
pub const CLX_TYPE_STOCK_ITEMS: i32 = 114;
pub const CLX_TYPE_STOCK_LINE_ITEMS: i32 = 115;
pub const CLX_TYPE_STOCK_LOCATIONS: i32 = 116;
pub const CLX_TYPE_STOCK_RESERVATIONS: i32 = 117;
pub const CLX_TYPE_STOCK_TRANSFERS: i32 = 118;
pub const CLX_TYPE_STORES: i32 = 119;
pub const CLX_TYPE_STRIPE_GATEWAYS: i32 = 120;
pub const CLX_TYPE_STRIPE_PAYMENTS: i32 = 121;
pub const CLX_TYPE_STRIPE_TAX_ACCOUNTS: i32 = 122;
pub const CLX_TYPE_SUBSCRIPTION_MODELS: i32 = 123;
pub const CLX_TYPE_TAGS: i32 = 124;
pub const CLX_TYPE_TALON_ONE_ACCOUNTS: i32 = 125;
pub const CLX_TYPE_TAX_CALCULATORS: i32 = 126;
pub const CLX_TYPE_TAX_CATEGORIES: i32 = 127;
pub const CLX_TYPE_TAX_RULES: i32 = 128;
pub const CLX_TYPE_TAXJAR_ACCOUNTS: i32 = 129;
pub const CLX_TYPE_TRANSACTIONS: i32 = 130;
pub const CLX_TYPE_VERSIONS: i32 = 131;
pub const CLX_TYPE_VERTEX_ACCOUNTS: i32 = 132;
pub const CLX_TYPE_VOIDS: i32 = 133;
pub const CLX_TYPE_WEBHOOKS: i32 = 134;
pub const CLX_TYPE_WIRE_TRANSFERS: i32 = 135;
pub const CLX_TYPE_PAYMENT_AUTHORIZATIONS: i32 = 136;
pub const CLX_TYPE_PAYMENT_CAPTURES: i32 = 137;
pub const CLX_TYPE_PAYMENT_LINKS: i32 = 138;
pub const CLX_TYPE_PAYMENT_REFUNDS: i32 = 139;
pub const CLX_TYPE_PAYMENT_RULES: i32 = 140;
pub const CLX_TYPE_PAYMENT_SESSIONS: i32 = 141;
pub const CLX_TYPE_PAYMENT_SETTING_ADYENS: i32 = 142;
pub const CLX_TYPE_PAYMENT_SETTING_BRAINTREES: i32 = 143;
pub const CLX_TYPE_PAYMENT_SETTING_EXTERNALS: i32 = 144;
pub const CLX_TYPE_PAYMENT_SETTING_GIFT_CARDS: i32 = 145;
pub const CLX_TYPE_PAYMENT_SETTING_MANUALS: i32 = 146;
pub const CLX_TYPE_PAYMENT_SETTING_STRIPES: i32 = 147;
pub const CLX_TYPE_PAYMENT_SETTINGS: i32 = 148;
pub const CLX_TYPE_PAYMENT_TRANSACTIONS: i32 = 149;
pub const CLX_TYPE_PAYMENT_VOIDS: i32 = 150;
pub const CLX_TYPE_PAYMENT_WALLETS: i32 = 151;
pub const CLX_LOG_INFO: i32 = 1;
pub const CLX_LOG_WARNING: i32 = 2;
pub const CLX_LOG_ERROR: i32 = 3;
pub const CLX_TOPIC_HEADER: &[u8; 22usize] = b"X-CommerceLayer-Topic\0";
pub const CLX_KEYS_FOUND: i32 = 1;
pub const CLX_KEYS_UNKNOWN: i32 = 2;
pub const CLX_READ_END: i32 = -1000;
pub const CLX_CALL_KEY: i32 = 65;
pub type __uint8_t = ::std::os::raw::c_uchar;
pub type __int32_t = ::std::os::raw::c_int;
pub type __uint32_t = ::std::os::raw::c_uint;
pub type __int64_t = ::std::os::raw::c_long;
pub type __uint64_t = ::std::os::raw::c_ulong;
extern "C" {
    pub fn clx_library_version() -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_status_name(status: ::std::os::raw::c_int) -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_status_message(status: ::std::os::raw::c_int) -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_status_http(status: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_constant(
        name: *const ::std::os::raw::c_char,
        value: *mut i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_constant_text(name: *const ::std::os::raw::c_char) -> *const ::std::os::raw::c_char;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_error {
    pub status: i32,
    pub reserved: u32,
    pub message: *const ::std::os::raw::c_char,
    pub offset: u64,
    pub where_: [::std::os::raw::c_char; 128usize],
}
pub type clx_allocate = ::std::option::Option<
    unsafe extern "C" fn(
        ctx: *mut ::std::os::raw::c_void,
        ptr: *mut ::std::os::raw::c_void,
        old_size: usize,
        new_size: usize,
    ) -> *mut ::std::os::raw::c_void,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_allocator {
    pub allocate: clx_allocate,
    pub ctx: *mut ::std::os::raw::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_arena {
    _unused: [u8; 0],
}
extern "C" {
    pub fn clx_arena_new(allocator: *const clx_allocator) -> *mut clx_arena;
}
extern "C" {
    pub fn clx_arena_init(
        memory: *mut ::std::os::raw::c_void,
        size: usize,
        allocator: *const clx_allocator,
    ) -> *mut clx_arena;
}
extern "C" {
    pub fn clx_arena_alloc(arena: *mut clx_arena, size: usize) -> *mut ::std::os::raw::c_void;
}
extern "C" {
    pub fn clx_arena_allocator(arena: *mut clx_arena, allocator: *mut clx_allocator);
}
extern "C" {
    pub fn clx_arena_reset(arena: *mut clx_arena);
}
extern "C" {
    pub fn clx_arena_used(arena: *const clx_arena) -> usize;
}
extern "C" {
    pub fn clx_arena_size(arena: *const clx_arena) -> usize;
}
extern "C" {
    pub fn clx_arena_free(arena: *mut clx_arena);
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_value {
    pub kind: u32,
    pub drifted: u32,
    pub integer: i64,
    pub real: f64,
    pub text: *const ::std::os::raw::c_char,
    pub len: usize,
    pub escaped: u32,
    pub reserved: u32,
}
extern "C" {
    pub fn clx_json_check(
        text: *const ::std::os::raw::c_char,
        len: usize,
        max_depth: u32,
        error: *mut clx_error,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_json_get(
        text: *const ::std::os::raw::c_char,
        len: usize,
        pointer: *const ::std::os::raw::c_char,
        value: *mut clx_value,
    ) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_json_iter {
    pub at: *const ::std::os::raw::c_char,
    pub end: *const ::std::os::raw::c_char,
    pub kind: u32,
    pub count: u32,
}
extern "C" {
    pub fn clx_json_iter_init(
        iter: *mut clx_json_iter,
        container: *const clx_value,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_json_next(
        iter: *mut clx_json_iter,
        name: *mut clx_value,
        value: *mut clx_value,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_value_text(
        value: *const clx_value,
        buffer: *mut ::std::os::raw::c_char,
        size: usize,
        needed: *mut usize,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_value_equals(value: *const clx_value, text: *const ::std::os::raw::c_char) -> bool;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_mac {
    pub size: usize,
    pub ctx: *mut ::std::os::raw::c_void,
    pub key_new: ::std::option::Option<
        unsafe extern "C" fn(
            ctx: *mut ::std::os::raw::c_void,
            allocator: *const clx_allocator,
            secret: *const ::std::os::raw::c_void,
            len: usize,
            key: *mut *mut ::std::os::raw::c_void,
        ) -> ::std::os::raw::c_int,
    >,
    pub key_free: ::std::option::Option<
        unsafe extern "C" fn(
            ctx: *mut ::std::os::raw::c_void,
            allocator: *const clx_allocator,
            key: *mut ::std::os::raw::c_void,
        ),
    >,
    pub state_new: ::std::option::Option<
        unsafe extern "C" fn(
            ctx: *mut ::std::os::raw::c_void,
            allocator: *const clx_allocator,
            state: *mut *mut ::std::os::raw::c_void,
        ) -> ::std::os::raw::c_int,
    >,
    pub state_free: ::std::option::Option<
        unsafe extern "C" fn(
            ctx: *mut ::std::os::raw::c_void,
            allocator: *const clx_allocator,
            state: *mut ::std::os::raw::c_void,
        ),
    >,
    pub begin: ::std::option::Option<
        unsafe extern "C" fn(
            ctx: *mut ::std::os::raw::c_void,
            key: *const ::std::os::raw::c_void,
            state: *mut ::std::os::raw::c_void,
        ) -> ::std::os::raw::c_int,
    >,
    pub update: ::std::option::Option<
        unsafe extern "C" fn(
            ctx: *mut ::std::os::raw::c_void,
            state: *mut ::std::os::raw::c_void,
            bytes: *const ::std::os::raw::c_void,
            len: usize,
        ) -> ::std::os::raw::c_int,
    >,
    pub final_: ::std::option::Option<
        unsafe extern "C" fn(
            ctx: *mut ::std::os::raw::c_void,
            key: *const ::std::os::raw::c_void,
            state: *mut ::std::os::raw::c_void,
            mac: *mut u8,
        ) -> ::std::os::raw::c_int,
    >,
}
extern "C" {
    pub fn clx_sodium_mac() -> *const clx_mac;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_keys {
    _unused: [u8; 0],
}
extern "C" {
    pub fn clx_keys_new(mac: *const clx_mac) -> *mut clx_keys;
}
extern "C" {
    pub fn clx_keys_new_on(mac: *const clx_mac, allocator: *const clx_allocator) -> *mut clx_keys;
}
extern "C" {
    pub fn clx_keys_add(
        keys: *mut clx_keys,
        secret: *const ::std::os::raw::c_void,
        len: usize,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_keys_count(keys: *const clx_keys) -> usize;
}
extern "C" {
    pub fn clx_keys_free(keys: *mut clx_keys);
}
extern "C" {
    pub fn clx_verify(
        keys: *const clx_keys,
        signature: *const ::std::os::raw::c_char,
        signature_len: usize,
        body: *const ::std::os::raw::c_void,
        len: usize,
        matched: *mut u32,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_sign(
        keys: *const clx_keys,
        body: *const ::std::os::raw::c_void,
        len: usize,
        signature: *mut ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_stream {
    _unused: [u8; 0],
}
extern "C" {
    pub fn clx_stream_new(
        keys: *const clx_keys,
        allocator: *const clx_allocator,
    ) -> *mut clx_stream;
}
extern "C" {
    pub fn clx_stream_update(
        stream: *mut clx_stream,
        bytes: *const ::std::os::raw::c_void,
        len: usize,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_stream_verify(
        stream: *mut clx_stream,
        signature: *const ::std::os::raw::c_char,
        signature_len: usize,
        matched: *mut u32,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_stream_free(stream: *mut clx_stream);
}
extern "C" {
    pub fn clx_verify_explain(
        secret: *const ::std::os::raw::c_void,
        secret_len: usize,
        signature: *const ::std::os::raw::c_char,
        signature_len: usize,
        body: *const ::std::os::raw::c_void,
        len: usize,
        sentence: *mut *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_resource {
    pub type_id: u32,
    pub reserved: u32,
    pub type_: *const ::std::os::raw::c_char,
    pub id: *const ::std::os::raw::c_char,
    pub links: *const ::std::os::raw::c_char,
    pub meta: *const ::std::os::raw::c_char,
    pub more: *mut clx__more,
}
extern "C" {
    pub fn clx_as(resource: *const clx_resource, type_id: u32) -> *const ::std::os::raw::c_void;
}
extern "C" {
    pub fn clx_get(
        resource: *const clx_resource,
        name: *const ::std::os::raw::c_char,
        value: *mut clx_value,
    ) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_identifier {
    pub type_: *const ::std::os::raw::c_char,
    pub id: *const ::std::os::raw::c_char,
    pub resource: *const clx_resource,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_relationship {
    pub state: u32,
    pub kind: u32,
    pub at: *const clx_identifier,
    pub count: u32,
    pub reserved: u32,
    pub json: *const ::std::os::raw::c_char,
    pub json_len: usize,
}
extern "C" {
    pub fn clx_relationship_get(
        resource: *const clx_resource,
        name: *const ::std::os::raw::c_char,
        relationship: *mut clx_relationship,
    ) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_extra_iter {
    pub next: *mut clx__extra,
}
extern "C" {
    pub fn clx_extra_iter_init(iter: *mut clx_extra_iter, resource: *const clx_resource);
}
extern "C" {
    pub fn clx_extra_next(
        iter: *mut clx_extra_iter,
        name: *mut *const ::std::os::raw::c_char,
        value: *mut clx_value,
    ) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_document {
    pub data: *const *const clx_resource,
    pub data_count: u32,
    pub data_is_array: bool,
    pub included_count: u32,
    pub included: *const *const clx_resource,
    pub meta: *const ::std::os::raw::c_char,
    pub links: *const ::std::os::raw::c_char,
    pub jsonapi: *const ::std::os::raw::c_char,
    pub drifted: u32,
    pub unknown_members: u32,
    pub unknown_types: u32,
    pub duplicate_members: u32,
    pub duplicate_resources: u32,
    pub unlinked: u32,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_limits {
    pub size: usize,
    pub body: usize,
    pub depth: u32,
    pub resources: u32,
    pub members: u32,
    pub reserved: u32,
    pub memory: usize,
}
extern "C" {
    pub fn clx_open(
        keys: *const clx_keys,
        signature: *const ::std::os::raw::c_char,
        signature_len: usize,
        body: *const ::std::os::raw::c_void,
        len: usize,
        limits: *const clx_limits,
        arena: *mut clx_arena,
        document: *mut *const clx_document,
        error: *mut clx_error,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_parse_unverified(
        body: *const ::std::os::raw::c_void,
        len: usize,
        limits: *const clx_limits,
        arena: *mut clx_arena,
        document: *mut *const clx_document,
        error: *mut clx_error,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_document_find(
        document: *const clx_document,
        type_: *const ::std::os::raw::c_char,
        id: *const ::std::os::raw::c_char,
    ) -> *const clx_resource;
}
extern "C" {
    pub fn clx_document_live(
        document: *const clx_document,
        live: *mut bool,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_document_organization(
        document: *const clx_document,
        organization: *mut clx_value,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_document_trace(
        document: *const clx_document,
        trace: *mut clx_value,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_document_dump(
        document: *const clx_document,
        flags: u32,
        arena: *mut clx_arena,
        text: *mut *const ::std::os::raw::c_char,
        len: *mut usize,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_resource_dump(
        resource: *const clx_resource,
        flags: u32,
        arena: *mut clx_arena,
        text: *mut *const ::std::os::raw::c_char,
        len: *mut usize,
    ) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_type {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_field {
    pub name: *const ::std::os::raw::c_char,
    pub kind: u32,
    pub offset: u32,
    pub target: u32,
    pub personal: u32,
    pub values: *const ::std::os::raw::c_char,
}
extern "C" {
    pub fn clx_type_find(name: *const ::std::os::raw::c_char) -> *const clx_type;
}
extern "C" {
    pub fn clx_type_at(type_id: u32) -> *const clx_type;
}
extern "C" {
    pub fn clx_type_count() -> u32;
}
extern "C" {
    pub fn clx_type_id(type_: *const clx_type) -> u32;
}
extern "C" {
    pub fn clx_type_name(type_: *const clx_type) -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_type_singular(type_: *const clx_type) -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_type_size(type_: *const clx_type) -> usize;
}
extern "C" {
    pub fn clx_type_field_count(type_: *const clx_type) -> u32;
}
extern "C" {
    pub fn clx_type_field(
        type_: *const clx_type,
        number: u32,
        field: *mut clx_field,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_type_field_find(
        type_: *const clx_type,
        name: *const ::std::os::raw::c_char,
        field: *mut clx_field,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_resource_state(resource: *const clx_resource, field: u32) -> u32;
}
extern "C" {
    pub fn clx_read(
        type_: *const clx_type,
        fields: *const u32,
        field_count: u32,
        at: *const *const clx_resource,
        count: u32,
        out: *mut clx_value,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_currency_unit(
        currency: *const ::std::os::raw::c_char,
        minor_per_major: *mut u32,
        digits: *mut u32,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_money_text(
        cents: i64,
        currency: *const ::std::os::raw::c_char,
        buffer: *mut ::std::os::raw::c_char,
        size: usize,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_money_number(
        cents: i64,
        currency: *const ::std::os::raw::c_char,
        buffer: *mut ::std::os::raw::c_char,
        size: usize,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_money_parse(
        text: *const ::std::os::raw::c_char,
        currency: *const ::std::os::raw::c_char,
        cents: *mut i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_money_mul(
        cents: i64,
        decimal: *const ::std::os::raw::c_char,
        rounding: ::std::os::raw::c_int,
        result: *mut i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_money_allocate(
        total: i64,
        weights: *const i64,
        count: usize,
        shares: *mut i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_time_ms(text: *const ::std::os::raw::c_char, ms: *mut i64) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_time_text(ms: i64, buffer: *mut ::std::os::raw::c_char) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_callback_name(callback: u32) -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_callback_target(callback: u32) -> u32;
}
extern "C" {
    pub fn clx_callback_includes(callback: u32) -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_callback_limit_ms(callback: u32) -> u32;
}
extern "C" {
    pub fn clx_callback_count() -> u32;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_reply {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_response {
    pub http: i32,
    pub status: i32,
    pub content_type: *const ::std::os::raw::c_char,
    pub body: *const ::std::os::raw::c_char,
    pub len: usize,
}
extern "C" {
    pub fn clx_reply_new(
        arena: *mut clx_arena,
        callback: u32,
        document: *const clx_document,
    ) -> *mut clx_reply;
}
extern "C" {
    pub fn clx_reply_finish(
        reply: *mut clx_reply,
        response: *mut clx_response,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_status(reply: *const clx_reply) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_failure(reply: *const clx_reply) -> *const clx_error;
}
extern "C" {
    pub fn clx_reply_note(
        reply: *const clx_reply,
        index: u32,
        note: *mut clx_error,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_fail(reply: *mut clx_reply) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_error(
        reply: *mut clx_reply,
        http: ::std::os::raw::c_int,
        code: *const ::std::os::raw::c_char,
        message: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_price(
        reply: *mut clx_reply,
        sku_code: *const ::std::os::raw::c_char,
        unit_amount_cents: i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_price_compare_at(
        reply: *mut clx_reply,
        compare_at_amount_cents: i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_promotion(
        reply: *mut clx_reply,
        name: *const ::std::os::raw::c_char,
        discount_cents: i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_promotion_item(
        reply: *mut clx_reply,
        line_item_id: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_promotion_item_discount(
        reply: *mut clx_reply,
        line_item_id: *const ::std::os::raw::c_char,
        discount_cents: i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_no_promotion(reply: *mut clx_reply) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_shipping_cost(
        reply: *mut clx_reply,
        price_amount_cents: i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_valid(reply: *mut clx_reply) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_invalid(
        reply: *mut clx_reply,
        attribute: *const ::std::os::raw::c_char,
        message: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_invalid_form(
        reply: *mut clx_reply,
        form: ::std::os::raw::c_int,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_authorize(
        reply: *mut clx_reply,
        transaction_token: *const ::std::os::raw::c_char,
        amount_cents: i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_capture(
        reply: *mut clx_reply,
        transaction_token: *const ::std::os::raw::c_char,
        amount_cents: i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_void(
        reply: *mut clx_reply,
        transaction_token: *const ::std::os::raw::c_char,
        amount_cents: i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_refund(
        reply: *mut clx_reply,
        transaction_token: *const ::std::os::raw::c_char,
        amount_cents: i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_pending(
        reply: *mut clx_reply,
        action_id: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_customer_token(
        reply: *mut clx_reply,
        customer_token: *const ::std::os::raw::c_char,
        payment_source_token: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_transaction(
        reply: *mut clx_reply,
        field: *const ::std::os::raw::c_char,
        text: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_tax_rate(reply: *mut clx_reply, rate: f64) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_tax_item_rate(
        reply: *mut clx_reply,
        line_item_id: *const ::std::os::raw::c_char,
        rate: f64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_tax_item_collectable(
        reply: *mut clx_reply,
        line_item_id: *const ::std::os::raw::c_char,
        cents: i64,
        currency: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_received(reply: *mut clx_reply) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_message(
        reply: *mut clx_reply,
        name: *const ::std::os::raw::c_char,
        flash: bool,
        body_json: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_message_json(
        reply: *mut clx_reply,
        json: *const ::std::os::raw::c_char,
        len: usize,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_line(
        reply: *mut clx_reply,
        line_item_id: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_put_int(
        reply: *mut clx_reply,
        place: ::std::os::raw::c_int,
        key: *const ::std::os::raw::c_char,
        value: i64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_put_real(
        reply: *mut clx_reply,
        place: ::std::os::raw::c_int,
        key: *const ::std::os::raw::c_char,
        value: f64,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_put_bool(
        reply: *mut clx_reply,
        place: ::std::os::raw::c_int,
        key: *const ::std::os::raw::c_char,
        value: bool,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_put_str(
        reply: *mut clx_reply,
        place: ::std::os::raw::c_int,
        key: *const ::std::os::raw::c_char,
        value: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_put_null(
        reply: *mut clx_reply,
        place: ::std::os::raw::c_int,
        key: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_put_json(
        reply: *mut clx_reply,
        place: ::std::os::raw::c_int,
        key: *const ::std::os::raw::c_char,
        json: *const ::std::os::raw::c_char,
        len: usize,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_put_decimal(
        reply: *mut clx_reply,
        place: ::std::os::raw::c_int,
        key: *const ::std::os::raw::c_char,
        decimal: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_put_money(
        reply: *mut clx_reply,
        place: ::std::os::raw::c_int,
        key: *const ::std::os::raw::c_char,
        cents: i64,
        currency: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_authorize_amount(
        payment: *const clx_external_payment,
        cents: *mut i64,
        error: *mut clx_error,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_capture_amount(
        authorization: *const clx_authorization,
        cents: *mut i64,
        balance_cents: *mut i64,
        error: *mut clx_error,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_void_amount(
        authorization: *const clx_authorization,
        balance_cents: *mut i64,
        error: *mut clx_error,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_refund_amount(
        capture: *const clx_capture,
        cents: *mut i64,
        balance_cents: *mut i64,
        error: *mut clx_error,
    ) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_payment_outcome {
    pub size: usize,
    pub action_id: *const ::std::os::raw::c_char,
    pub success: bool,
    pub message: *const ::std::os::raw::c_char,
    pub error_code: *const ::std::os::raw::c_char,
    pub error_detail: *const ::std::os::raw::c_char,
    pub avs_code: *const ::std::os::raw::c_char,
    pub avs_message: *const ::std::os::raw::c_char,
    pub cvv_code: *const ::std::os::raw::c_char,
    pub cvv_message: *const ::std::os::raw::c_char,
    pub fraud_review: *const ::std::os::raw::c_char,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_outgoing {
    pub content_type: *const ::std::os::raw::c_char,
    pub signature: *const ::std::os::raw::c_char,
    pub body: *const ::std::os::raw::c_char,
    pub len: usize,
    pub repaired: *const ::std::os::raw::c_char,
}
extern "C" {
    pub fn clx_payment_outcome_write(
        keys: *const clx_keys,
        outcome: *const clx_payment_outcome,
        arena: *mut clx_arena,
        outgoing: *mut clx_outgoing,
        error: *mut clx_error,
    ) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_finding {
    pub path: *const ::std::os::raw::c_char,
    pub include: *const ::std::os::raw::c_char,
    pub kind: u32,
    pub state: u32,
    pub by_default: bool,
    pub needed: bool,
    pub met: bool,
    pub reserved: bool,
}
extern "C" {
    pub fn clx_document_explain(
        document: *const clx_document,
        callback: u32,
        needs: *const *const ::std::os::raw::c_char,
        need_count: usize,
        arena: *mut clx_arena,
        findings: *mut *const clx_finding,
        count: *mut usize,
    ) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_service {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_endpoint {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_call {
    _unused: [u8; 0],
}
pub type clx_log = ::std::option::Option<
    unsafe extern "C" fn(
        ctx: *mut ::std::os::raw::c_void,
        level: ::std::os::raw::c_int,
        status: ::std::os::raw::c_int,
        message: *const ::std::os::raw::c_char,
        detail: *const ::std::os::raw::c_char,
        call: *const clx_call,
    ),
>;
pub type clx_clock =
    ::std::option::Option<unsafe extern "C" fn(ctx: *mut ::std::os::raw::c_void) -> u64>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_options {
    pub size: usize,
    pub allocator: clx_allocator,
    pub limits: *const clx_limits,
    pub log: clx_log,
    pub log_ctx: *mut ::std::os::raw::c_void,
    pub clock: clx_clock,
    pub clock_ctx: *mut ::std::os::raw::c_void,
    pub time_limit_ms: u32,
    pub keep_body: u32,
    pub explain_mismatches: u32,
    pub reserved: u32,
}
extern "C" {
    pub fn clx_service_new(options: *const clx_options) -> *mut clx_service;
}
extern "C" {
    pub fn clx_service_free(service: *mut clx_service);
}
extern "C" {
    pub fn clx_service_on(
        service: *mut clx_service,
        callback: u32,
        pattern: *const ::std::os::raw::c_char,
        topic: *const ::std::os::raw::c_char,
        user: *mut ::std::os::raw::c_void,
    ) -> *mut clx_endpoint;
}
extern "C" {
    pub fn clx_endpoint_keys(
        endpoint: *mut clx_endpoint,
        keys: *const clx_keys,
    ) -> ::std::os::raw::c_int;
}
pub type clx_key_find = ::std::option::Option<
    unsafe extern "C" fn(
        ctx: *mut ::std::os::raw::c_void,
        call: *const clx_call,
        keys: *mut *const clx_keys,
    ) -> ::std::os::raw::c_int,
>;
pub type clx_key_release = ::std::option::Option<
    unsafe extern "C" fn(ctx: *mut ::std::os::raw::c_void, keys: *const clx_keys),
>;
extern "C" {
    pub fn clx_endpoint_key_hook(
        endpoint: *mut clx_endpoint,
        find: clx_key_find,
        release: clx_key_release,
        ctx: *mut ::std::os::raw::c_void,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_endpoint_needs(
        endpoint: *mut clx_endpoint,
        path: *const ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_service_ready(
        service: *mut clx_service,
        error: *mut clx_error,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_service_limits(service: *const clx_service) -> *const clx_limits;
}
pub type clx_header_hook = ::std::option::Option<
    unsafe extern "C" fn(
        io: *mut ::std::os::raw::c_void,
        name: *const ::std::os::raw::c_char,
        index: u32,
        value: *mut *const ::std::os::raw::c_char,
        len: *mut usize,
    ) -> ::std::os::raw::c_int,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_head {
    pub size: usize,
    pub method: *const ::std::os::raw::c_char,
    pub path: *const ::std::os::raw::c_char,
    pub content_length: u64,
    pub header: clx_header_hook,
    pub io: *mut ::std::os::raw::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_transport {
    pub size: usize,
    pub header: clx_header_hook,
    pub read_body: ::std::option::Option<
        unsafe extern "C" fn(
            io: *mut ::std::os::raw::c_void,
            buffer: *mut ::std::os::raw::c_void,
            len: usize,
        ) -> i64,
    >,
    pub respond: ::std::option::Option<
        unsafe extern "C" fn(
            io: *mut ::std::os::raw::c_void,
            response: *const clx_response,
        ) -> ::std::os::raw::c_int,
    >,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_request {
    pub size: usize,
    pub method: *const ::std::os::raw::c_char,
    pub path: *const ::std::os::raw::c_char,
    pub signature: *const ::std::os::raw::c_char,
    pub signature_len: usize,
    pub body: *const ::std::os::raw::c_void,
    pub body_len: usize,
    pub topic: *const ::std::os::raw::c_char,
    pub topic_len: usize,
}
extern "C" {
    pub fn clx_call_new(
        service: *const clx_service,
        transport: *const clx_transport,
    ) -> *mut clx_call;
}
extern "C" {
    pub fn clx_call_start(call: *mut clx_call, head: *const clx_head) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_begin(
        call: *mut clx_call,
        method: *const ::std::os::raw::c_char,
        method_len: usize,
        path: *const ::std::os::raw::c_char,
        path_len: usize,
        signature: *const ::std::os::raw::c_char,
        signature_len: usize,
        topic: *const ::std::os::raw::c_char,
        topic_len: usize,
        content_length: u64,
        io: *mut ::std::os::raw::c_void,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_body(
        call: *mut clx_call,
        bytes: *const ::std::os::raw::c_void,
        len: usize,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_room(call: *mut clx_call, len: usize) -> *mut ::std::os::raw::c_void;
}
extern "C" {
    pub fn clx_call_took(call: *mut clx_call, len: usize) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_end(call: *mut clx_call, response: *mut clx_response) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_serve(
        call: *mut clx_call,
        method: *const ::std::os::raw::c_char,
        path: *const ::std::os::raw::c_char,
        content_length: u64,
        io: *mut ::std::os::raw::c_void,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_handle(
        call: *mut clx_call,
        request: *const clx_request,
        response: *mut clx_response,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_reset(call: *mut clx_call);
}
extern "C" {
    pub fn clx_call_free(call: *mut clx_call);
}
extern "C" {
    pub fn clx_call_ticket(call: *const clx_call) -> u64;
}
extern "C" {
    pub fn clx_call_reply(call: *const clx_call, ticket: u64) -> *mut clx_reply;
}
extern "C" {
    pub fn clx_reply_fallback(reply: *mut clx_reply) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_finish(
        call: *mut clx_call,
        ticket: u64,
        response: *mut clx_response,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_expire(
        call: *mut clx_call,
        ticket: u64,
        response: *mut clx_response,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_cancel(call: *mut clx_call, ticket: u64) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_reply_call(reply: *const clx_reply) -> *mut clx_call;
}
extern "C" {
    pub fn clx_call_resource(call: *const clx_call) -> *const clx_resource;
}
extern "C" {
    pub fn clx_call_user(call: *const clx_call) -> *mut ::std::os::raw::c_void;
}
extern "C" {
    pub fn clx_call_io(call: *const clx_call) -> *mut ::std::os::raw::c_void;
}
extern "C" {
    pub fn clx_call_document(call: *const clx_call) -> *const clx_document;
}
extern "C" {
    pub fn clx_call_arena(call: *mut clx_call) -> *mut clx_arena;
}
extern "C" {
    pub fn clx_call_path(call: *const clx_call) -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_call_query(call: *const clx_call) -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_call_path_part(call: *const clx_call, index: u32) -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_call_raw_body(
        call: *const clx_call,
        len: *mut usize,
    ) -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_call_topic(call: *const clx_call) -> *const ::std::os::raw::c_char;
}
extern "C" {
    pub fn clx_call_key(
        call: *const clx_call,
        key: *mut ::std::os::raw::c_char,
    ) -> ::std::os::raw::c_int;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx_outcome {
    pub size: usize,
    pub status: i32,
    pub http: i32,
    pub matched_key: i32,
    pub callback: u32,
    pub body_bytes: u64,
    pub answer_bytes: u64,
    pub elapsed_ms: u64,
    pub drifted: u32,
    pub unknown_members: u32,
    pub unknown_types: u32,
    pub unlinked: u32,
    pub duplicate_members: u32,
    pub duplicate_resources: u32,
    pub doubtful: bool,
    pub fallback: bool,
    pub reserved: [u8; 6usize],
}
extern "C" {
    pub fn clx_call_outcome(
        call: *const clx_call,
        outcome: *mut clx_outcome,
    ) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_remaining_ms(call: *const clx_call) -> u32;
}
extern "C" {
    pub fn clx_call_status(call: *const clx_call) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_http(call: *const clx_call) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_matched_key(call: *const clx_call) -> ::std::os::raw::c_int;
}
extern "C" {
    pub fn clx_call_error(call: *const clx_call) -> *const clx_error;
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx__more {
    pub _address: u8,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct clx__extra {
    pub _address: u8,
}
