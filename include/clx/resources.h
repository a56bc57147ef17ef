/* clx/resources.h - one struct per resource type of Commerce Layer.
 *
 * GENERATED from the .def files of lib/schema by lib/schema/gen; do not edit; `make schema`.
 *
 * What holds for all of them:
 *
 * - Read-only; they live as long as their document. Later versions add members at the
 *   end: never copy one, embed one or take its size.
 * - Members have their JSON names; names that are keywords in C or C++ end with '_'.
 * - NULL, zero and false stand for what was null, not sent or left out as drifted.
 *   clx_get says which; clx_endpoint_needs refuses requests without the members that
 *   a handler counts on.
 * - `*_cents` are integers in minor units of the currency, whole units where it has
 *   none (JPY, HUF). `*_float` and `formatted_*` show the same amount: not for sums.
 * - `*_at` and other times are ISO 8601 in UTC with milliseconds.
 * - "JSON object as text" and "JSON array as text" are checked; see clx/json.h.
 * - "In the API from 2026-05 on" or "up to 2017-08" says which versions of the API
 *   have it, as far as is known. 2017-08 is the default.
 * - "One of" lists the values known today. Others come through as they are.
 * - A to-one member is NULL unless its resource was sent; clx_relationship_get has its
 *   identifier. Of several types: look at type_id, then cast or use clx_as.
 * - A to-many member says in `state` whether it was sent: CLX_NOT_LOADED and the like.
 */
#ifndef CLX_RESOURCES_H
#define CLX_RESOURCES_H

#include <stdbool.h>
#include <stdint.h>

#include <clx/document.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Numbers of the types; they never change. */
#define CLX_TYPE_UNKNOWN 0
#define CLX_TYPE_ADDRESSES 1
#define CLX_TYPE_ADJUSTMENTS 2
#define CLX_TYPE_ADYEN_GATEWAYS 3
#define CLX_TYPE_ADYEN_PAYMENTS 4
#define CLX_TYPE_APPLICATIONS 5
#define CLX_TYPE_ATTACHMENTS 6
#define CLX_TYPE_AUTHORIZATIONS 7
#define CLX_TYPE_AVALARA_ACCOUNTS 8
#define CLX_TYPE_AXERVE_GATEWAYS 9
#define CLX_TYPE_AXERVE_PAYMENTS 10
#define CLX_TYPE_BILLING_INFO_VALIDATION_RULES 11
#define CLX_TYPE_BING_GEOCODERS 12
#define CLX_TYPE_BRAINTREE_GATEWAYS 13
#define CLX_TYPE_BRAINTREE_PAYMENTS 14
#define CLX_TYPE_BUNDLES 15
#define CLX_TYPE_BUY_X_PAY_Y_PROMOTIONS 16
#define CLX_TYPE_CAPTURES 17
#define CLX_TYPE_CARRIER_ACCOUNTS 18
#define CLX_TYPE_CHECKOUT_COM_GATEWAYS 19
#define CLX_TYPE_CHECKOUT_COM_PAYMENTS 20
#define CLX_TYPE_CLEANUPS 21
#define CLX_TYPE_COUPON_CODES_PROMOTION_RULES 22
#define CLX_TYPE_COUPON_RECIPIENTS 23
#define CLX_TYPE_COUPONS 24
#define CLX_TYPE_CUSTOM_PROMOTION_RULES 25
#define CLX_TYPE_CUSTOMER_ADDRESSES 26
#define CLX_TYPE_CUSTOMER_GROUPS 27
#define CLX_TYPE_CUSTOMER_PASSWORD_RESETS 28
#define CLX_TYPE_CUSTOMER_PAYMENT_SOURCES 29
#define CLX_TYPE_CUSTOMER_SUBSCRIPTIONS 30
#define CLX_TYPE_CUSTOMERS 31
#define CLX_TYPE_DELIVERY_LEAD_TIMES 32
#define CLX_TYPE_DISCOUNT_ENGINE_ITEMS 33
#define CLX_TYPE_DISCOUNT_ENGINES 34
#define CLX_TYPE_EASYPOST_PICKUPS 35
#define CLX_TYPE_EVENT_CALLBACKS 36
#define CLX_TYPE_EVENT_STORES 37
#define CLX_TYPE_EVENTS 38
#define CLX_TYPE_EXPORTS 39
#define CLX_TYPE_EXTERNAL_GATEWAYS 40
#define CLX_TYPE_EXTERNAL_PAYMENTS 41
#define CLX_TYPE_EXTERNAL_PROMOTIONS 42
#define CLX_TYPE_EXTERNAL_TAX_CALCULATORS 43
#define CLX_TYPE_FIXED_AMOUNT_PROMOTIONS 44
#define CLX_TYPE_FIXED_PRICE_PROMOTIONS 45
#define CLX_TYPE_FLEX_PROMOTIONS 46
#define CLX_TYPE_FREE_GIFT_PROMOTIONS 47
#define CLX_TYPE_FREE_SHIPPING_PROMOTIONS 48
#define CLX_TYPE_GEOCODERS 49
#define CLX_TYPE_GIFT_CARD_RECIPIENTS 50
#define CLX_TYPE_GIFT_CARDS 51
#define CLX_TYPE_GOOGLE_GEOCODERS 52
#define CLX_TYPE_IMPORTS 53
#define CLX_TYPE_IN_STOCK_SUBSCRIPTIONS 54
#define CLX_TYPE_INVENTORY_MODELS 55
#define CLX_TYPE_INVENTORY_RETURN_LOCATIONS 56
#define CLX_TYPE_INVENTORY_STOCK_LOCATIONS 57
#define CLX_TYPE_KLARNA_GATEWAYS 58
#define CLX_TYPE_KLARNA_PAYMENTS 59
#define CLX_TYPE_LINE_ITEM_OPTIONS 60
#define CLX_TYPE_LINE_ITEMS 61
#define CLX_TYPE_LINKS 62
#define CLX_TYPE_MANUAL_GATEWAYS 63
#define CLX_TYPE_MANUAL_TAX_CALCULATORS 64
#define CLX_TYPE_MARKETS 65
#define CLX_TYPE_MERCHANTS 66
#define CLX_TYPE_NOTIFICATIONS 67
#define CLX_TYPE_ORDER_AMOUNT_PROMOTION_RULES 68
#define CLX_TYPE_ORDER_COPIES 69
#define CLX_TYPE_ORDER_FACTORIES 70
#define CLX_TYPE_ORDER_SUBSCRIPTION_ITEMS 71
#define CLX_TYPE_ORDER_SUBSCRIPTIONS 72
#define CLX_TYPE_ORDER_VALIDATION_RULES 73
#define CLX_TYPE_ORDERS 74
#define CLX_TYPE_ORGANIZATIONS 75
#define CLX_TYPE_PACKAGES 76
#define CLX_TYPE_PARCEL_LINE_ITEMS 77
#define CLX_TYPE_PARCELS 78
#define CLX_TYPE_PAYMENT_GATEWAYS 79
#define CLX_TYPE_PAYMENT_METHODS 80
#define CLX_TYPE_PAYMENT_OPTIONS 81
#define CLX_TYPE_PAYPAL_GATEWAYS 82
#define CLX_TYPE_PAYPAL_PAYMENTS 83
#define CLX_TYPE_PERCENTAGE_DISCOUNT_PROMOTIONS 84
#define CLX_TYPE_PICKUPS 85
#define CLX_TYPE_PRICE_FREQUENCY_TIERS 86
#define CLX_TYPE_PRICE_LIST_SCHEDULERS 87
#define CLX_TYPE_PRICE_LISTS 88
#define CLX_TYPE_PRICE_TIERS 89
#define CLX_TYPE_PRICE_VOLUME_TIERS 90
#define CLX_TYPE_PRICES 91
#define CLX_TYPE_PROMOTION_RULES 92
#define CLX_TYPE_PROMOTIONS 93
#define CLX_TYPE_RECURRING_ORDER_COPIES 94
#define CLX_TYPE_REFUNDS 95
#define CLX_TYPE_RESERVED_STOCKS 96
#define CLX_TYPE_RESOURCE_ERRORS 97
#define CLX_TYPE_RETURN_LINE_ITEMS 98
#define CLX_TYPE_RETURNS 99
#define CLX_TYPE_SATISPAY_GATEWAYS 100
#define CLX_TYPE_SATISPAY_PAYMENTS 101
#define CLX_TYPE_SHIPMENT_LINE_ITEMS 102
#define CLX_TYPE_SHIPMENTS 103
#define CLX_TYPE_SHIPPING_CATEGORIES 104
#define CLX_TYPE_SHIPPING_METHOD_TIERS 105
#define CLX_TYPE_SHIPPING_METHODS 106
#define CLX_TYPE_SHIPPING_WEIGHT_TIERS 107
#define CLX_TYPE_SHIPPING_ZONES 108
#define CLX_TYPE_SKU_LIST_ITEMS 109
#define CLX_TYPE_SKU_LIST_PROMOTION_RULES 110
#define CLX_TYPE_SKU_LISTS 111
#define CLX_TYPE_SKU_OPTIONS 112
#define CLX_TYPE_SKUS 113
#define CLX_TYPE_STOCK_ITEMS 114
#define CLX_TYPE_STOCK_LINE_ITEMS 115
#define CLX_TYPE_STOCK_LOCATIONS 116
#define CLX_TYPE_STOCK_RESERVATIONS 117
#define CLX_TYPE_STOCK_TRANSFERS 118
#define CLX_TYPE_STORES 119
#define CLX_TYPE_STRIPE_GATEWAYS 120
#define CLX_TYPE_STRIPE_PAYMENTS 121
#define CLX_TYPE_STRIPE_TAX_ACCOUNTS 122
#define CLX_TYPE_SUBSCRIPTION_MODELS 123
#define CLX_TYPE_TAGS 124
#define CLX_TYPE_TALON_ONE_ACCOUNTS 125
#define CLX_TYPE_TAX_CALCULATORS 126
#define CLX_TYPE_TAX_CATEGORIES 127
#define CLX_TYPE_TAX_RULES 128
#define CLX_TYPE_TAXJAR_ACCOUNTS 129
#define CLX_TYPE_TRANSACTIONS 130
#define CLX_TYPE_VERSIONS 131
#define CLX_TYPE_VERTEX_ACCOUNTS 132
#define CLX_TYPE_VOIDS 133
#define CLX_TYPE_WEBHOOKS 134
#define CLX_TYPE_WIRE_TRANSFERS 135
#define CLX_TYPE_PAYMENT_AUTHORIZATIONS 136
#define CLX_TYPE_PAYMENT_CAPTURES 137
#define CLX_TYPE_PAYMENT_LINKS 138
#define CLX_TYPE_PAYMENT_REFUNDS 139
#define CLX_TYPE_PAYMENT_RULES 140
#define CLX_TYPE_PAYMENT_SESSIONS 141
#define CLX_TYPE_PAYMENT_SETTING_ADYENS 142
#define CLX_TYPE_PAYMENT_SETTING_BRAINTREES 143
#define CLX_TYPE_PAYMENT_SETTING_EXTERNALS 144
#define CLX_TYPE_PAYMENT_SETTING_GIFT_CARDS 145
#define CLX_TYPE_PAYMENT_SETTING_MANUALS 146
#define CLX_TYPE_PAYMENT_SETTING_STRIPES 147
#define CLX_TYPE_PAYMENT_SETTINGS 148
#define CLX_TYPE_PAYMENT_TRANSACTIONS 149
#define CLX_TYPE_PAYMENT_VOIDS 150
#define CLX_TYPE_PAYMENT_WALLETS 151

typedef struct clx_address clx_address;
typedef struct clx_adjustment clx_adjustment;
typedef struct clx_adyen_gateway clx_adyen_gateway;
typedef struct clx_adyen_payment clx_adyen_payment;
typedef struct clx_application clx_application;
typedef struct clx_attachment clx_attachment;
typedef struct clx_authorization clx_authorization;
typedef struct clx_avalara_account clx_avalara_account;
typedef struct clx_axerve_gateway clx_axerve_gateway;
typedef struct clx_axerve_payment clx_axerve_payment;
typedef struct clx_billing_info_validation_rule clx_billing_info_validation_rule;
typedef struct clx_bing_geocoder clx_bing_geocoder;
typedef struct clx_braintree_gateway clx_braintree_gateway;
typedef struct clx_braintree_payment clx_braintree_payment;
typedef struct clx_bundle clx_bundle;
typedef struct clx_buy_x_pay_y_promotion clx_buy_x_pay_y_promotion;
typedef struct clx_capture clx_capture;
typedef struct clx_carrier_account clx_carrier_account;
typedef struct clx_checkout_com_gateway clx_checkout_com_gateway;
typedef struct clx_checkout_com_payment clx_checkout_com_payment;
typedef struct clx_cleanup clx_cleanup;
typedef struct clx_coupon_codes_promotion_rule clx_coupon_codes_promotion_rule;
typedef struct clx_coupon_recipient clx_coupon_recipient;
typedef struct clx_coupon clx_coupon;
typedef struct clx_custom_promotion_rule clx_custom_promotion_rule;
typedef struct clx_customer_address clx_customer_address;
typedef struct clx_customer_group clx_customer_group;
typedef struct clx_customer_password_reset clx_customer_password_reset;
typedef struct clx_customer_payment_source clx_customer_payment_source;
typedef struct clx_customer_subscription clx_customer_subscription;
typedef struct clx_customer clx_customer;
typedef struct clx_delivery_lead_time clx_delivery_lead_time;
typedef struct clx_discount_engine_item clx_discount_engine_item;
typedef struct clx_discount_engine clx_discount_engine;
typedef struct clx_easypost_pickup clx_easypost_pickup;
typedef struct clx_event_callback clx_event_callback;
typedef struct clx_event_store clx_event_store;
typedef struct clx_event clx_event;
typedef struct clx_export clx_export;
typedef struct clx_external_gateway clx_external_gateway;
typedef struct clx_external_payment clx_external_payment;
typedef struct clx_external_promotion clx_external_promotion;
typedef struct clx_external_tax_calculator clx_external_tax_calculator;
typedef struct clx_fixed_amount_promotion clx_fixed_amount_promotion;
typedef struct clx_fixed_price_promotion clx_fixed_price_promotion;
typedef struct clx_flex_promotion clx_flex_promotion;
typedef struct clx_free_gift_promotion clx_free_gift_promotion;
typedef struct clx_free_shipping_promotion clx_free_shipping_promotion;
typedef struct clx_geocoder clx_geocoder;
typedef struct clx_gift_card_recipient clx_gift_card_recipient;
typedef struct clx_gift_card clx_gift_card;
typedef struct clx_google_geocoder clx_google_geocoder;
typedef struct clx_import clx_import;
typedef struct clx_in_stock_subscription clx_in_stock_subscription;
typedef struct clx_inventory_model clx_inventory_model;
typedef struct clx_inventory_return_location clx_inventory_return_location;
typedef struct clx_inventory_stock_location clx_inventory_stock_location;
typedef struct clx_klarna_gateway clx_klarna_gateway;
typedef struct clx_klarna_payment clx_klarna_payment;
typedef struct clx_line_item_option clx_line_item_option;
typedef struct clx_line_item clx_line_item;
typedef struct clx_link clx_link;
typedef struct clx_manual_gateway clx_manual_gateway;
typedef struct clx_manual_tax_calculator clx_manual_tax_calculator;
typedef struct clx_market clx_market;
typedef struct clx_merchant clx_merchant;
typedef struct clx_notification clx_notification;
typedef struct clx_order_amount_promotion_rule clx_order_amount_promotion_rule;
typedef struct clx_order_copy clx_order_copy;
typedef struct clx_order_factory clx_order_factory;
typedef struct clx_order_subscription_item clx_order_subscription_item;
typedef struct clx_order_subscription clx_order_subscription;
typedef struct clx_order_validation_rule clx_order_validation_rule;
typedef struct clx_order clx_order;
typedef struct clx_organization clx_organization;
typedef struct clx_package clx_package;
typedef struct clx_parcel_line_item clx_parcel_line_item;
typedef struct clx_parcel clx_parcel;
typedef struct clx_payment_gateway clx_payment_gateway;
typedef struct clx_payment_method clx_payment_method;
typedef struct clx_payment_option clx_payment_option;
typedef struct clx_paypal_gateway clx_paypal_gateway;
typedef struct clx_paypal_payment clx_paypal_payment;
typedef struct clx_percentage_discount_promotion clx_percentage_discount_promotion;
typedef struct clx_pickup clx_pickup;
typedef struct clx_price_frequency_tier clx_price_frequency_tier;
typedef struct clx_price_list_scheduler clx_price_list_scheduler;
typedef struct clx_price_list clx_price_list;
typedef struct clx_price_tier clx_price_tier;
typedef struct clx_price_volume_tier clx_price_volume_tier;
typedef struct clx_price clx_price;
typedef struct clx_promotion_rule clx_promotion_rule;
typedef struct clx_promotion clx_promotion;
typedef struct clx_recurring_order_copy clx_recurring_order_copy;
typedef struct clx_refund clx_refund;
typedef struct clx_reserved_stock clx_reserved_stock;
typedef struct clx_resource_error clx_resource_error;
typedef struct clx_return_line_item clx_return_line_item;
typedef struct clx_return clx_return;
typedef struct clx_satispay_gateway clx_satispay_gateway;
typedef struct clx_satispay_payment clx_satispay_payment;
typedef struct clx_shipment_line_item clx_shipment_line_item;
typedef struct clx_shipment clx_shipment;
typedef struct clx_shipping_category clx_shipping_category;
typedef struct clx_shipping_method_tier clx_shipping_method_tier;
typedef struct clx_shipping_method clx_shipping_method;
typedef struct clx_shipping_weight_tier clx_shipping_weight_tier;
typedef struct clx_shipping_zone clx_shipping_zone;
typedef struct clx_sku_list_item clx_sku_list_item;
typedef struct clx_sku_list_promotion_rule clx_sku_list_promotion_rule;
typedef struct clx_sku_list clx_sku_list;
typedef struct clx_sku_option clx_sku_option;
typedef struct clx_sku clx_sku;
typedef struct clx_stock_item clx_stock_item;
typedef struct clx_stock_line_item clx_stock_line_item;
typedef struct clx_stock_location clx_stock_location;
typedef struct clx_stock_reservation clx_stock_reservation;
typedef struct clx_stock_transfer clx_stock_transfer;
typedef struct clx_store clx_store;
typedef struct clx_stripe_gateway clx_stripe_gateway;
typedef struct clx_stripe_payment clx_stripe_payment;
typedef struct clx_stripe_tax_account clx_stripe_tax_account;
typedef struct clx_subscription_model clx_subscription_model;
typedef struct clx_tag clx_tag;
typedef struct clx_talon_one_account clx_talon_one_account;
typedef struct clx_tax_calculator clx_tax_calculator;
typedef struct clx_tax_category clx_tax_category;
typedef struct clx_tax_rule clx_tax_rule;
typedef struct clx_taxjar_account clx_taxjar_account;
typedef struct clx_transaction clx_transaction;
typedef struct clx_version clx_version;
typedef struct clx_vertex_account clx_vertex_account;
typedef struct clx_void clx_void;
typedef struct clx_webhook clx_webhook;
typedef struct clx_wire_transfer clx_wire_transfer;
typedef struct clx_payment_authorization clx_payment_authorization;
typedef struct clx_payment_capture clx_payment_capture;
typedef struct clx_payment_link clx_payment_link;
typedef struct clx_payment_refund clx_payment_refund;
typedef struct clx_payment_rule clx_payment_rule;
typedef struct clx_payment_session clx_payment_session;
typedef struct clx_payment_setting_adyen clx_payment_setting_adyen;
typedef struct clx_payment_setting_braintree clx_payment_setting_braintree;
typedef struct clx_payment_setting_external clx_payment_setting_external;
typedef struct clx_payment_setting_gift_card clx_payment_setting_gift_card;
typedef struct clx_payment_setting_manual clx_payment_setting_manual;
typedef struct clx_payment_setting_stripe clx_payment_setting_stripe;
typedef struct clx_payment_setting clx_payment_setting;
typedef struct clx_payment_transaction clx_payment_transaction;
typedef struct clx_payment_void clx_payment_void;
typedef struct clx_payment_wallet clx_payment_wallet;

/* To-many lists: the resources that were sent, in the order of their ids. */
typedef struct clx_addresses {
  const clx_address *const *at;
  uint32_t count;
  uint32_t state;
} clx_addresses;
typedef struct clx_adjustments {
  const clx_adjustment *const *at;
  uint32_t count;
  uint32_t state;
} clx_adjustments;
typedef struct clx_adyen_gateways {
  const clx_adyen_gateway *const *at;
  uint32_t count;
  uint32_t state;
} clx_adyen_gateways;
typedef struct clx_adyen_payments {
  const clx_adyen_payment *const *at;
  uint32_t count;
  uint32_t state;
} clx_adyen_payments;
typedef struct clx_applications {
  const clx_application *const *at;
  uint32_t count;
  uint32_t state;
} clx_applications;
typedef struct clx_attachments {
  const clx_attachment *const *at;
  uint32_t count;
  uint32_t state;
} clx_attachments;
typedef struct clx_authorizations {
  const clx_authorization *const *at;
  uint32_t count;
  uint32_t state;
} clx_authorizations;
typedef struct clx_avalara_accounts {
  const clx_avalara_account *const *at;
  uint32_t count;
  uint32_t state;
} clx_avalara_accounts;
typedef struct clx_axerve_gateways {
  const clx_axerve_gateway *const *at;
  uint32_t count;
  uint32_t state;
} clx_axerve_gateways;
typedef struct clx_axerve_payments {
  const clx_axerve_payment *const *at;
  uint32_t count;
  uint32_t state;
} clx_axerve_payments;
typedef struct clx_billing_info_validation_rules {
  const clx_billing_info_validation_rule *const *at;
  uint32_t count;
  uint32_t state;
} clx_billing_info_validation_rules;
typedef struct clx_bing_geocoders {
  const clx_bing_geocoder *const *at;
  uint32_t count;
  uint32_t state;
} clx_bing_geocoders;
typedef struct clx_braintree_gateways {
  const clx_braintree_gateway *const *at;
  uint32_t count;
  uint32_t state;
} clx_braintree_gateways;
typedef struct clx_braintree_payments {
  const clx_braintree_payment *const *at;
  uint32_t count;
  uint32_t state;
} clx_braintree_payments;
typedef struct clx_bundles {
  const clx_bundle *const *at;
  uint32_t count;
  uint32_t state;
} clx_bundles;
typedef struct clx_buy_x_pay_y_promotions {
  const clx_buy_x_pay_y_promotion *const *at;
  uint32_t count;
  uint32_t state;
} clx_buy_x_pay_y_promotions;
typedef struct clx_captures {
  const clx_capture *const *at;
  uint32_t count;
  uint32_t state;
} clx_captures;
typedef struct clx_carrier_accounts {
  const clx_carrier_account *const *at;
  uint32_t count;
  uint32_t state;
} clx_carrier_accounts;
typedef struct clx_checkout_com_gateways {
  const clx_checkout_com_gateway *const *at;
  uint32_t count;
  uint32_t state;
} clx_checkout_com_gateways;
typedef struct clx_checkout_com_payments {
  const clx_checkout_com_payment *const *at;
  uint32_t count;
  uint32_t state;
} clx_checkout_com_payments;
typedef struct clx_cleanups {
  const clx_cleanup *const *at;
  uint32_t count;
  uint32_t state;
} clx_cleanups;
typedef struct clx_coupon_codes_promotion_rules {
  const clx_coupon_codes_promotion_rule *const *at;
  uint32_t count;
  uint32_t state;
} clx_coupon_codes_promotion_rules;
typedef struct clx_coupon_recipients {
  const clx_coupon_recipient *const *at;
  uint32_t count;
  uint32_t state;
} clx_coupon_recipients;
typedef struct clx_coupons {
  const clx_coupon *const *at;
  uint32_t count;
  uint32_t state;
} clx_coupons;
typedef struct clx_custom_promotion_rules {
  const clx_custom_promotion_rule *const *at;
  uint32_t count;
  uint32_t state;
} clx_custom_promotion_rules;
typedef struct clx_customer_addresses {
  const clx_customer_address *const *at;
  uint32_t count;
  uint32_t state;
} clx_customer_addresses;
typedef struct clx_customer_groups {
  const clx_customer_group *const *at;
  uint32_t count;
  uint32_t state;
} clx_customer_groups;
typedef struct clx_customer_password_resets {
  const clx_customer_password_reset *const *at;
  uint32_t count;
  uint32_t state;
} clx_customer_password_resets;
typedef struct clx_customer_payment_sources {
  const clx_customer_payment_source *const *at;
  uint32_t count;
  uint32_t state;
} clx_customer_payment_sources;
typedef struct clx_customer_subscriptions {
  const clx_customer_subscription *const *at;
  uint32_t count;
  uint32_t state;
} clx_customer_subscriptions;
typedef struct clx_customers {
  const clx_customer *const *at;
  uint32_t count;
  uint32_t state;
} clx_customers;
typedef struct clx_delivery_lead_times {
  const clx_delivery_lead_time *const *at;
  uint32_t count;
  uint32_t state;
} clx_delivery_lead_times;
typedef struct clx_discount_engine_items {
  const clx_discount_engine_item *const *at;
  uint32_t count;
  uint32_t state;
} clx_discount_engine_items;
typedef struct clx_discount_engines {
  const clx_discount_engine *const *at;
  uint32_t count;
  uint32_t state;
} clx_discount_engines;
typedef struct clx_easypost_pickups {
  const clx_easypost_pickup *const *at;
  uint32_t count;
  uint32_t state;
} clx_easypost_pickups;
typedef struct clx_event_callbacks {
  const clx_event_callback *const *at;
  uint32_t count;
  uint32_t state;
} clx_event_callbacks;
typedef struct clx_event_stores {
  const clx_event_store *const *at;
  uint32_t count;
  uint32_t state;
} clx_event_stores;
typedef struct clx_events {
  const clx_event *const *at;
  uint32_t count;
  uint32_t state;
} clx_events;
typedef struct clx_exports {
  const clx_export *const *at;
  uint32_t count;
  uint32_t state;
} clx_exports;
typedef struct clx_external_gateways {
  const clx_external_gateway *const *at;
  uint32_t count;
  uint32_t state;
} clx_external_gateways;
typedef struct clx_external_payments {
  const clx_external_payment *const *at;
  uint32_t count;
  uint32_t state;
} clx_external_payments;
typedef struct clx_external_promotions {
  const clx_external_promotion *const *at;
  uint32_t count;
  uint32_t state;
} clx_external_promotions;
typedef struct clx_external_tax_calculators {
  const clx_external_tax_calculator *const *at;
  uint32_t count;
  uint32_t state;
} clx_external_tax_calculators;
typedef struct clx_fixed_amount_promotions {
  const clx_fixed_amount_promotion *const *at;
  uint32_t count;
  uint32_t state;
} clx_fixed_amount_promotions;
typedef struct clx_fixed_price_promotions {
  const clx_fixed_price_promotion *const *at;
  uint32_t count;
  uint32_t state;
} clx_fixed_price_promotions;
typedef struct clx_flex_promotions {
  const clx_flex_promotion *const *at;
  uint32_t count;
  uint32_t state;
} clx_flex_promotions;
typedef struct clx_free_gift_promotions {
  const clx_free_gift_promotion *const *at;
  uint32_t count;
  uint32_t state;
} clx_free_gift_promotions;
typedef struct clx_free_shipping_promotions {
  const clx_free_shipping_promotion *const *at;
  uint32_t count;
  uint32_t state;
} clx_free_shipping_promotions;
typedef struct clx_geocoders {
  const clx_geocoder *const *at;
  uint32_t count;
  uint32_t state;
} clx_geocoders;
typedef struct clx_gift_card_recipients {
  const clx_gift_card_recipient *const *at;
  uint32_t count;
  uint32_t state;
} clx_gift_card_recipients;
typedef struct clx_gift_cards {
  const clx_gift_card *const *at;
  uint32_t count;
  uint32_t state;
} clx_gift_cards;
typedef struct clx_google_geocoders {
  const clx_google_geocoder *const *at;
  uint32_t count;
  uint32_t state;
} clx_google_geocoders;
typedef struct clx_imports {
  const clx_import *const *at;
  uint32_t count;
  uint32_t state;
} clx_imports;
typedef struct clx_in_stock_subscriptions {
  const clx_in_stock_subscription *const *at;
  uint32_t count;
  uint32_t state;
} clx_in_stock_subscriptions;
typedef struct clx_inventory_models {
  const clx_inventory_model *const *at;
  uint32_t count;
  uint32_t state;
} clx_inventory_models;
typedef struct clx_inventory_return_locations {
  const clx_inventory_return_location *const *at;
  uint32_t count;
  uint32_t state;
} clx_inventory_return_locations;
typedef struct clx_inventory_stock_locations {
  const clx_inventory_stock_location *const *at;
  uint32_t count;
  uint32_t state;
} clx_inventory_stock_locations;
typedef struct clx_klarna_gateways {
  const clx_klarna_gateway *const *at;
  uint32_t count;
  uint32_t state;
} clx_klarna_gateways;
typedef struct clx_klarna_payments {
  const clx_klarna_payment *const *at;
  uint32_t count;
  uint32_t state;
} clx_klarna_payments;
typedef struct clx_line_item_options {
  const clx_line_item_option *const *at;
  uint32_t count;
  uint32_t state;
} clx_line_item_options;
typedef struct clx_line_items {
  const clx_line_item *const *at;
  uint32_t count;
  uint32_t state;
} clx_line_items;
typedef struct clx_links {
  const clx_link *const *at;
  uint32_t count;
  uint32_t state;
} clx_links;
typedef struct clx_manual_gateways {
  const clx_manual_gateway *const *at;
  uint32_t count;
  uint32_t state;
} clx_manual_gateways;
typedef struct clx_manual_tax_calculators {
  const clx_manual_tax_calculator *const *at;
  uint32_t count;
  uint32_t state;
} clx_manual_tax_calculators;
typedef struct clx_markets {
  const clx_market *const *at;
  uint32_t count;
  uint32_t state;
} clx_markets;
typedef struct clx_merchants {
  const clx_merchant *const *at;
  uint32_t count;
  uint32_t state;
} clx_merchants;
typedef struct clx_notifications {
  const clx_notification *const *at;
  uint32_t count;
  uint32_t state;
} clx_notifications;
typedef struct clx_order_amount_promotion_rules {
  const clx_order_amount_promotion_rule *const *at;
  uint32_t count;
  uint32_t state;
} clx_order_amount_promotion_rules;
typedef struct clx_order_copies {
  const clx_order_copy *const *at;
  uint32_t count;
  uint32_t state;
} clx_order_copies;
typedef struct clx_order_factories {
  const clx_order_factory *const *at;
  uint32_t count;
  uint32_t state;
} clx_order_factories;
typedef struct clx_order_subscription_items {
  const clx_order_subscription_item *const *at;
  uint32_t count;
  uint32_t state;
} clx_order_subscription_items;
typedef struct clx_order_subscriptions {
  const clx_order_subscription *const *at;
  uint32_t count;
  uint32_t state;
} clx_order_subscriptions;
typedef struct clx_order_validation_rules {
  const clx_order_validation_rule *const *at;
  uint32_t count;
  uint32_t state;
} clx_order_validation_rules;
typedef struct clx_orders {
  const clx_order *const *at;
  uint32_t count;
  uint32_t state;
} clx_orders;
typedef struct clx_organizations {
  const clx_organization *const *at;
  uint32_t count;
  uint32_t state;
} clx_organizations;
typedef struct clx_packages {
  const clx_package *const *at;
  uint32_t count;
  uint32_t state;
} clx_packages;
typedef struct clx_parcel_line_items {
  const clx_parcel_line_item *const *at;
  uint32_t count;
  uint32_t state;
} clx_parcel_line_items;
typedef struct clx_parcels {
  const clx_parcel *const *at;
  uint32_t count;
  uint32_t state;
} clx_parcels;
typedef struct clx_payment_gateways {
  const clx_payment_gateway *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_gateways;
typedef struct clx_payment_methods {
  const clx_payment_method *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_methods;
typedef struct clx_payment_options {
  const clx_payment_option *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_options;
typedef struct clx_paypal_gateways {
  const clx_paypal_gateway *const *at;
  uint32_t count;
  uint32_t state;
} clx_paypal_gateways;
typedef struct clx_paypal_payments {
  const clx_paypal_payment *const *at;
  uint32_t count;
  uint32_t state;
} clx_paypal_payments;
typedef struct clx_percentage_discount_promotions {
  const clx_percentage_discount_promotion *const *at;
  uint32_t count;
  uint32_t state;
} clx_percentage_discount_promotions;
typedef struct clx_pickups {
  const clx_pickup *const *at;
  uint32_t count;
  uint32_t state;
} clx_pickups;
typedef struct clx_price_frequency_tiers {
  const clx_price_frequency_tier *const *at;
  uint32_t count;
  uint32_t state;
} clx_price_frequency_tiers;
typedef struct clx_price_list_schedulers {
  const clx_price_list_scheduler *const *at;
  uint32_t count;
  uint32_t state;
} clx_price_list_schedulers;
typedef struct clx_price_lists {
  const clx_price_list *const *at;
  uint32_t count;
  uint32_t state;
} clx_price_lists;
typedef struct clx_price_tiers {
  const clx_price_tier *const *at;
  uint32_t count;
  uint32_t state;
} clx_price_tiers;
typedef struct clx_price_volume_tiers {
  const clx_price_volume_tier *const *at;
  uint32_t count;
  uint32_t state;
} clx_price_volume_tiers;
typedef struct clx_prices {
  const clx_price *const *at;
  uint32_t count;
  uint32_t state;
} clx_prices;
typedef struct clx_promotion_rules {
  const clx_promotion_rule *const *at;
  uint32_t count;
  uint32_t state;
} clx_promotion_rules;
typedef struct clx_promotions {
  const clx_promotion *const *at;
  uint32_t count;
  uint32_t state;
} clx_promotions;
typedef struct clx_recurring_order_copies {
  const clx_recurring_order_copy *const *at;
  uint32_t count;
  uint32_t state;
} clx_recurring_order_copies;
typedef struct clx_refunds {
  const clx_refund *const *at;
  uint32_t count;
  uint32_t state;
} clx_refunds;
typedef struct clx_reserved_stocks {
  const clx_reserved_stock *const *at;
  uint32_t count;
  uint32_t state;
} clx_reserved_stocks;
typedef struct clx_resource_errors {
  const clx_resource_error *const *at;
  uint32_t count;
  uint32_t state;
} clx_resource_errors;
typedef struct clx_return_line_items {
  const clx_return_line_item *const *at;
  uint32_t count;
  uint32_t state;
} clx_return_line_items;
typedef struct clx_returns {
  const clx_return *const *at;
  uint32_t count;
  uint32_t state;
} clx_returns;
typedef struct clx_satispay_gateways {
  const clx_satispay_gateway *const *at;
  uint32_t count;
  uint32_t state;
} clx_satispay_gateways;
typedef struct clx_satispay_payments {
  const clx_satispay_payment *const *at;
  uint32_t count;
  uint32_t state;
} clx_satispay_payments;
typedef struct clx_shipment_line_items {
  const clx_shipment_line_item *const *at;
  uint32_t count;
  uint32_t state;
} clx_shipment_line_items;
typedef struct clx_shipments {
  const clx_shipment *const *at;
  uint32_t count;
  uint32_t state;
} clx_shipments;
typedef struct clx_shipping_categories {
  const clx_shipping_category *const *at;
  uint32_t count;
  uint32_t state;
} clx_shipping_categories;
typedef struct clx_shipping_method_tiers {
  const clx_shipping_method_tier *const *at;
  uint32_t count;
  uint32_t state;
} clx_shipping_method_tiers;
typedef struct clx_shipping_methods {
  const clx_shipping_method *const *at;
  uint32_t count;
  uint32_t state;
} clx_shipping_methods;
typedef struct clx_shipping_weight_tiers {
  const clx_shipping_weight_tier *const *at;
  uint32_t count;
  uint32_t state;
} clx_shipping_weight_tiers;
typedef struct clx_shipping_zones {
  const clx_shipping_zone *const *at;
  uint32_t count;
  uint32_t state;
} clx_shipping_zones;
typedef struct clx_sku_list_items {
  const clx_sku_list_item *const *at;
  uint32_t count;
  uint32_t state;
} clx_sku_list_items;
typedef struct clx_sku_list_promotion_rules {
  const clx_sku_list_promotion_rule *const *at;
  uint32_t count;
  uint32_t state;
} clx_sku_list_promotion_rules;
typedef struct clx_sku_lists {
  const clx_sku_list *const *at;
  uint32_t count;
  uint32_t state;
} clx_sku_lists;
typedef struct clx_sku_options {
  const clx_sku_option *const *at;
  uint32_t count;
  uint32_t state;
} clx_sku_options;
typedef struct clx_skus {
  const clx_sku *const *at;
  uint32_t count;
  uint32_t state;
} clx_skus;
typedef struct clx_stock_items {
  const clx_stock_item *const *at;
  uint32_t count;
  uint32_t state;
} clx_stock_items;
typedef struct clx_stock_line_items {
  const clx_stock_line_item *const *at;
  uint32_t count;
  uint32_t state;
} clx_stock_line_items;
typedef struct clx_stock_locations {
  const clx_stock_location *const *at;
  uint32_t count;
  uint32_t state;
} clx_stock_locations;
typedef struct clx_stock_reservations {
  const clx_stock_reservation *const *at;
  uint32_t count;
  uint32_t state;
} clx_stock_reservations;
typedef struct clx_stock_transfers {
  const clx_stock_transfer *const *at;
  uint32_t count;
  uint32_t state;
} clx_stock_transfers;
typedef struct clx_stores {
  const clx_store *const *at;
  uint32_t count;
  uint32_t state;
} clx_stores;
typedef struct clx_stripe_gateways {
  const clx_stripe_gateway *const *at;
  uint32_t count;
  uint32_t state;
} clx_stripe_gateways;
typedef struct clx_stripe_payments {
  const clx_stripe_payment *const *at;
  uint32_t count;
  uint32_t state;
} clx_stripe_payments;
typedef struct clx_stripe_tax_accounts {
  const clx_stripe_tax_account *const *at;
  uint32_t count;
  uint32_t state;
} clx_stripe_tax_accounts;
typedef struct clx_subscription_models {
  const clx_subscription_model *const *at;
  uint32_t count;
  uint32_t state;
} clx_subscription_models;
typedef struct clx_tags {
  const clx_tag *const *at;
  uint32_t count;
  uint32_t state;
} clx_tags;
typedef struct clx_talon_one_accounts {
  const clx_talon_one_account *const *at;
  uint32_t count;
  uint32_t state;
} clx_talon_one_accounts;
typedef struct clx_tax_calculators {
  const clx_tax_calculator *const *at;
  uint32_t count;
  uint32_t state;
} clx_tax_calculators;
typedef struct clx_tax_categories {
  const clx_tax_category *const *at;
  uint32_t count;
  uint32_t state;
} clx_tax_categories;
typedef struct clx_tax_rules {
  const clx_tax_rule *const *at;
  uint32_t count;
  uint32_t state;
} clx_tax_rules;
typedef struct clx_taxjar_accounts {
  const clx_taxjar_account *const *at;
  uint32_t count;
  uint32_t state;
} clx_taxjar_accounts;
typedef struct clx_transactions {
  const clx_transaction *const *at;
  uint32_t count;
  uint32_t state;
} clx_transactions;
typedef struct clx_versions {
  const clx_version *const *at;
  uint32_t count;
  uint32_t state;
} clx_versions;
typedef struct clx_vertex_accounts {
  const clx_vertex_account *const *at;
  uint32_t count;
  uint32_t state;
} clx_vertex_accounts;
typedef struct clx_voids {
  const clx_void *const *at;
  uint32_t count;
  uint32_t state;
} clx_voids;
typedef struct clx_webhooks {
  const clx_webhook *const *at;
  uint32_t count;
  uint32_t state;
} clx_webhooks;
typedef struct clx_wire_transfers {
  const clx_wire_transfer *const *at;
  uint32_t count;
  uint32_t state;
} clx_wire_transfers;
typedef struct clx_payment_authorizations {
  const clx_payment_authorization *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_authorizations;
typedef struct clx_payment_captures {
  const clx_payment_capture *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_captures;
typedef struct clx_payment_links {
  const clx_payment_link *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_links;
typedef struct clx_payment_refunds {
  const clx_payment_refund *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_refunds;
typedef struct clx_payment_rules {
  const clx_payment_rule *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_rules;
typedef struct clx_payment_sessions {
  const clx_payment_session *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_sessions;
typedef struct clx_payment_setting_adyens {
  const clx_payment_setting_adyen *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_setting_adyens;
typedef struct clx_payment_setting_braintrees {
  const clx_payment_setting_braintree *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_setting_braintrees;
typedef struct clx_payment_setting_externals {
  const clx_payment_setting_external *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_setting_externals;
typedef struct clx_payment_setting_gift_cards {
  const clx_payment_setting_gift_card *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_setting_gift_cards;
typedef struct clx_payment_setting_manuals {
  const clx_payment_setting_manual *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_setting_manuals;
typedef struct clx_payment_setting_stripes {
  const clx_payment_setting_stripe *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_setting_stripes;
typedef struct clx_payment_settings {
  const clx_payment_setting *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_settings;
typedef struct clx_payment_transactions {
  const clx_payment_transaction *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_transactions;
typedef struct clx_payment_voids {
  const clx_payment_void *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_voids;
typedef struct clx_payment_wallets {
  const clx_payment_wallet *const *at;
  uint32_t count;
  uint32_t state;
} clx_payment_wallets;

/* A postal address, of an order, a shipment, a customer or a stock location. */
struct clx_address {
  clx_resource self;
  /* A company; then company is set instead of first and last name. */
  bool business;
  const char *first_name;                /* Text. */
  const char *last_name;                 /* Text. */
  const char *company;                   /* NULL for persons. */
  /* Company, or first and last name, as Commerce Layer joins them. */
  const char *full_name;
  const char *line_1;                    /* Street and number. */
  const char *line_2;                    /* More of the street address; often NULL. */
  const char *city;                      /* Text. */
  const char *zip_code;                  /* ZIP or postal code. */
  const char *state_code;                /* Code of the state, province or region. */
  const char *country_code;              /* ISO 3166-1, two letters. */
  const char *phone;                     /* As typed in. */
  const char *full_address;              /* Address and phone on one line, without the name. */
  const char *name;                      /* Name, address and phone on one line. */
  const char *email;                     /* E-mail address. */
  const char *notes;                     /* Such as hints for the delivery. */
  double lat;                            /* Degrees north. Zero also when not geocoded. */
  double lng;                            /* Degrees east. Zero also when not geocoded. */
  bool is_localized;                     /* Coordinates are set, found or typed in. */
  bool is_geocoded;                      /* Coordinates come from a geocoder. */
  const char *provider_name;             /* The geocoder that found the coordinates. */
  const char *map_url;                   /* URL. */
  const char *static_map_url;            /* URL. */
  const char *billing_info;              /* Tax or VAT number and the like, as typed in. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* Sent as its concrete type, such as google_geocoders. To-one: geocoders. */
  const clx_resource *geocoder;
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An amount added to or taken off an order by hand. */
struct clx_adjustment {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  /* Minor units of the currency. Negative takes off the order. */
  int64_t amount_cents;
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* A negative amount is spread over the lines when taxes are computed. */
  bool distribute_discount;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment gateway on Adyen. In the API likely up to 2017-08. */
struct clx_adyen_gateway {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* A success event of the gateway sets the source of an order still editable. */
  bool force_payments;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *live_url_prefix;           /* Prefix of the Adyen live endpoint. */
  int64_t api_version;                   /* Version of the Adyen API. */
  bool async_api;                        /* Uses the notifications of Adyen. */
  bool partial_payments;                 /* Part of an order may be paid, as with gift cards. */
  int64_t order_expiration_mins;         /* Minutes until a partial payment expires. */
  bool native_customer_payment_sources;  /* Wallets are those of Adyen. */
  const char *webhook_endpoint_secret;   /* Signs the events of the gateway. Confidential. */
  const char *webhook_endpoint_url;      /* Where the gateway sends its events. */
  /* JSON object as text: keys for the gateway. Confidential. */
  const char *credential_keys;
  clx_payment_methods payment_methods;   /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_adyen_payments adyen_payments;     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment through Adyen. In the API likely up to 2017-08. */
struct clx_adyen_payment {
  clx_resource self;
  const char *public_key;                /* Public key of the Adyen account. */
  /* JSON object as text: the payment methods that Adyen offers. */
  const char *payment_methods;
  const char *payment_request_data;      /* JSON object as text: what is sent to Adyen. */
  const char *payment_request_details;   /* JSON object as text: further details sent to Adyen. */
  const char *payment_response;          /* JSON object as text: what Adyen answered. */
  bool mismatched_amounts;               /* The amounts of payment and order differ. */
  /* What is left on a gift card of the shopper; minor units, by its example. */
  int64_t balance;
  const char *expires_at;                /* ISO 8601, UTC; NULL unless it is a partial payment. */
  /* JSON object as text: what was paid with, such as the kind of card. */
  const char *payment_instrument;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *closed_at;                 /* A time, which Commerce Layer declares as plain text. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as external_gateways. To-one: payment_gateways. */
  const clx_resource *payment_gateway;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An API client of the organization. */
struct clx_application {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* One of dashboard, user, contentful, bundles, customers, datocms, exports, external, generic,
   * gift_cards, imports, integration, inventory, metrics, orders, price_lists, promotions,
   * resources, returns, sales_channel, sanity, shipments, skus, sku_lists, stock_transfers,
   * subscriptions, tags, webapp, webhooks, zapier. */
  const char *kind;
  bool public_access;                    /* Works without user credentials. */
  const char *redirect_uri;              /* Of the OAuth flow. */
  const char *scopes;                    /* OAuth scopes, such as market:all. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
};

/* A link to a file that belongs to another resource. */
struct clx_attachment {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *description;               /* Text. */
  const char *url;                       /* Of the file. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* What it belongs to. To-one: geocoders, price_lists, payment_methods, markets, customer_groups,
   * promotions, orders, transactions, payment_sessions, tax_calculators, tax_categories, skus,
   * shipping_categories, order_validation_rules, bundles, sku_lists, stock_items, stock_locations,
   * returns, carrier_accounts, coupon_recipients, customers, delivery_lead_times, shipping_methods,
   * shipments, discount_engines, parcels, gift_card_recipients, gift_cards, inventory_models,
   * stock_transfers, sku_options, merchants, subscription_models, payment_wallets, payment_options,
   * payment_transactions, payment_links, packages, prices, price_tiers, shipping_method_tiers,
   * shipping_zones. */
  const clx_resource *attachable;
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An amount reserved by a payment gateway; the target of capture and void calls. In the API likely
 * up to 2017-08. */
struct clx_authorization {
  clx_resource self;
  const char *number;                    /* Number of the transaction, such as 42/T/001. */
  /* Type of the transaction. One of authorizations, voids, captures, refunds. */
  const char *type;
  const char *payment_method_type;       /* What was paid with, in words. */
  const char *currency_code;             /* Currency of the order. */
  int64_t amount_cents;                  /* Minor units: the amount authorized. */
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* False for failed and for pending transactions; see message. */
  bool succeeded;
  const char *message;                   /* From the gateway. */
  const char *error_code;                /* From the gateway; NULL after a success. */
  const char *error_detail;              /* From the gateway; NULL after a success. */
  /* The transaction_token that the authorize call was answered with. Names the authorization at the
   * gateway. */
  const char *token;
  const char *gateway_transaction_id;    /* Identifier of the transaction at the gateway. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *cvv_code;                  /* Result of the check of the card security code. */
  const char *cvv_message;               /* The same in words. */
  const char *avs_code;                  /* Result of the address check. */
  const char *avs_message;               /* The same in words. */
  const char *fraud_review;              /* Result of the fraud check. */
  /* Minor units: what is to be captured, in a capture call. */
  int64_t capture_amount_cents;
  double capture_amount_float;           /* Same amount in major units. */
  const char *formatted_capture_amount;  /* Same amount for display. */
  int64_t capture_balance_cents;         /* Minor units: what can still be captured. */
  double capture_balance_float;          /* Same amount in major units. */
  const char *formatted_capture_balance; /* Same amount for display. */
  int64_t void_balance_cents;            /* Minor units: what can still be voided. */
  double void_balance_float;             /* Same amount in major units. */
  const char *formatted_void_balance;    /* Same amount for display. */
  const clx_order *order;                /* Loaded by default in capture and void calls. */
  /* What was paid with. To-one: adyen_payments, axerve_payments, braintree_payments,
   * checkout_com_payments, external_payments, klarna_payments, paypal_payments, satispay_payments,
   * stripe_payments, wire_transfers. */
  const clx_resource *payment_source;
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_captures captures;                 /* To-many. */
  clx_voids voids;                       /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A tax calculator on Avalara. */
struct clx_avalara_account {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of avalara_accounts, stripe_tax_accounts, vertex_accounts,
   * taxjar_accounts, manual_tax_calculators, external_tax_calculators. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *username;                  /* Of the Avalara account. */
  const char *company_code;              /* Of the company at Avalara. */
  bool commit_invoice;                   /* Transactions are recorded there. */
  bool ddp;                              /* The seller pays customs duties. */
  clx_markets markets;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_tax_categories tax_categories;     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment gateway on Axerve. In the API likely up to 2017-08. */
struct clx_axerve_gateway {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* A success event of the gateway sets the source of an order still editable. */
  bool force_payments;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *login;                     /* Merchant login at Axerve. */
  const char *webhook_endpoint_url;      /* Where the gateway sends its events. */
  /* JSON object as text: keys for the gateway. Confidential. */
  const char *credential_keys;
  clx_payment_methods payment_methods;   /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_axerve_payments axerve_payments;   /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment through Axerve. In the API likely up to 2017-08. */
struct clx_axerve_payment {
  clx_resource self;
  const char *login;                     /* Merchant login at Axerve. */
  const char *return_url;                /* Where the buyer comes back to. */
  const char *payment_request_data;      /* JSON object as text: what is sent to Axerve. */
  const char *client_ip;                 /* IP address of the buyer. */
  const char *buyer_details;             /* JSON object as text: who pays. */
  bool request_token;                    /* A token for later payments is asked for. */
  bool mismatched_amounts;               /* The amounts of payment and order differ. */
  /* JSON object as text: what was paid with, such as the kind of card. */
  const char *payment_instrument;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as external_gateways. To-one: payment_gateways. */
  const clx_resource *payment_gateway;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Asks for billing details of orders of a market. In the API likely up to 2017-08. */
struct clx_billing_info_validation_rule {
  clx_resource self;
  /* Its concrete type. One of billing_info_validation_rules. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* The market whose orders are checked. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A geocoder on Bing Maps. */
struct clx_bing_geocoder {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of google_geocoders, bing_geocoders. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_markets markets;                   /* To-many. */
  clx_addresses addresses;               /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment gateway on Braintree. In the API likely up to 2017-08. */
struct clx_braintree_gateway {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* A success event of the gateway sets the source of an order still editable. */
  bool force_payments;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *descriptor_name;           /* On the account statement of the buyer. */
  const char *descriptor_phone;          /* On the account statement of the buyer. */
  const char *descriptor_url;            /* On the account statement of the buyer. */
  const char *webhook_endpoint_url;      /* Where the gateway sends its events. */
  /* JSON object as text: keys for the gateway. Confidential. */
  const char *credential_keys;
  clx_payment_methods payment_methods;   /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_braintree_payments braintree_payments; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment through Braintree. In the API likely up to 2017-08. */
struct clx_braintree_payment {
  clx_resource self;
  const char *client_token;              /* For the drop-in form of Braintree. */
  const char *payment_method_nonce;      /* From the form: one use only. */
  const char *payment_id;                /* Of a local payment at Braintree. */
  /* A payment method of one country, completed by a webhook. */
  bool local;
  const char *options;                   /* JSON object as text: options sent to Braintree. */
  /* JSON object as text: what was paid with, such as the kind of card. */
  const char *payment_instrument;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as external_gateways. To-one: payment_gateways. */
  const clx_resource *payment_gateway;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Several SKUs that are sold as one product, at one price. */
struct clx_bundle {
  clx_resource self;
  /* Code of the bundle, unique in its market; line_items.bundle_code. */
  const char *code;
  const char *name;                      /* Name for people. */
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  const char *description;               /* Text. */
  const char *image_url;                 /* URL of a picture. */
  bool do_not_ship;                      /* Makes no shipments, as downloads. */
  bool do_not_track;                     /* Stock is not counted. */
  int64_t price_amount_cents;            /* Minor units: price of the whole bundle. */
  double price_amount_float;             /* Same amount in major units. */
  const char *formatted_price_amount;    /* Same amount for display. */
  /* Minor units: the price to compare with, for showing a discount. */
  int64_t compare_at_amount_cents;
  double compare_at_amount_float;        /* Same amount in major units. */
  const char *formatted_compare_at_amount; /* Same amount for display. */
  int64_t skus_count;                    /* Pieces in the bundle. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  const clx_sku_list *sku_list;          /* The SKUs in it, with their quantities in its items. */
  clx_skus skus;                         /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A promotion: of x pieces only y are paid. */
struct clx_buy_x_pay_y_promotion {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const char *type;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  bool exclusive;                        /* No other promotion is applied with it. */
  int64_t priority;                      /* The lowest number is first. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  /* How often it can be used. Zero also when null: no limit. */
  int64_t total_usage_limit;
  int64_t total_usage_count;             /* How often it was used. */
  bool total_usage_reached;              /* It was used as often as it can be. */
  bool active;                           /* Enabled, started and not expired. */
  const char *status;                    /* One of disabled, expired, pending, active, inactive. */
  /* Order of application, from exclusive, priority, type and start: highest first. */
  int64_t weight;
  int64_t coupons_count;                 /* Coupons made for it. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  int64_t x;                             /* Pieces that are counted together. */
  int64_t y;                             /* Pieces of each x that are paid; x - y are free. */
  bool cheapest_free;                    /* The cheapest pieces are free. */
  const clx_market *market;              /* To-one. */
  /* Sent as their concrete types, such as coupon_codes_promotion_rules. To-many:
   * promotion_rules. */
  clx_resources promotion_rules;
  const clx_order_amount_promotion_rule *order_amount_promotion_rule; /* To-one. */
  const clx_sku_list_promotion_rule *sku_list_promotion_rule; /* To-one. */
  const clx_coupon_codes_promotion_rule *coupon_codes_promotion_rule; /* To-one. */
  const clx_custom_promotion_rule *custom_promotion_rule; /* To-one. */
  const clx_sku_list *sku_list;          /* The SKUs it is limited to. */
  clx_coupons coupons;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_skus skus;                         /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An amount taken from an authorization; the target of refund calls. In the API likely up to
 * 2017-08. */
struct clx_capture {
  clx_resource self;
  const char *number;                    /* Number of the transaction, such as 42/T/001. */
  /* Type of the transaction. One of authorizations, voids, captures, refunds. */
  const char *type;
  const char *payment_method_type;       /* What was paid with, in words. */
  const char *currency_code;             /* Currency of the order. */
  int64_t amount_cents;                  /* Minor units: the amount captured. */
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* False for failed and for pending transactions; see message. */
  bool succeeded;
  const char *message;                   /* From the gateway. */
  const char *error_code;                /* From the gateway; NULL after a success. */
  const char *error_detail;              /* From the gateway; NULL after a success. */
  /* The transaction_token that the capture call was answered with. Names the capture at the
   * gateway. */
  const char *token;
  const char *gateway_transaction_id;    /* Identifier of the transaction at the gateway. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* Minor units: what is to be refunded, in a refund call. */
  int64_t refund_amount_cents;
  double refund_amount_float;            /* Same amount in major units. */
  const char *formatted_refund_amount;   /* Same amount for display. */
  int64_t refund_balance_cents;          /* Minor units: what can still be refunded. */
  double refund_balance_float;           /* Same amount in major units. */
  const char *formatted_refund_balance;  /* Same amount for display. */
  const clx_order *order;                /* Loaded by default in refund calls. */
  /* What was paid with. To-one: adyen_payments, axerve_payments, braintree_payments,
   * checkout_com_payments, external_payments, klarna_payments, paypal_payments, satispay_payments,
   * stripe_payments, wire_transfers. */
  const clx_resource *payment_source;
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  const clx_authorization *reference_authorization; /* The authorization that was captured. */
  clx_refunds refunds;                   /* To-many. */
  const clx_return *return_;             /* The return that is refunded; NULL for other refunds. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Credentials of a carrier, by EasyPost. */
struct clx_carrier_account {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *easypost_type;             /* Kind of carrier at EasyPost. */
  const char *easypost_id;               /* Of the account at EasyPost. */
  /* JSON object as text. Confidential: keep it out of logs. */
  const char *credentials;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment gateway on Checkout.com. In the API likely up to 2017-08. */
struct clx_checkout_com_gateway {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* A success event of the gateway sets the source of an order still editable. */
  bool force_payments;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *webhook_endpoint_id;       /* Of the webhook at the gateway. */
  const char *webhook_endpoint_secret;   /* Signs the events of the gateway. Confidential. */
  const char *webhook_endpoint_url;      /* Where the gateway sends its events. */
  /* JSON object as text: keys for the gateway. Confidential. */
  const char *credential_keys;
  clx_payment_methods payment_methods;   /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_checkout_com_payments checkout_com_payments; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment through Checkout.com. In the API likely up to 2017-08. */
struct clx_checkout_com_payment {
  clx_resource self;
  const char *public_key;                /* Public key of the Checkout.com account. */
  const char *token;                     /* Of the card or wallet, from the browser. */
  const char *payment_session;           /* JSON object as text: session of Checkout.com. */
  const char *success_url;               /* Where the buyer goes after 3-D Secure. */
  const char *failure_url;               /* Where the buyer goes when 3-D Secure fails. */
  const char *source_id;                 /* Of the payment source at Checkout.com. */
  const char *customer_token;            /* Of the customer at Checkout.com. */
  const char *redirect_uri;              /* Where the buyer goes to complete the payment. */
  const char *payment_response;          /* JSON object as text: what Checkout.com answered. */
  bool mismatched_amounts;               /* The amounts of payment and order differ. */
  /* JSON object as text: what was paid with, such as the kind of card. */
  const char *payment_instrument;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as external_gateways. To-one: payment_gateways. */
  const clx_resource *payment_gateway;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A job that deletes many resources. */
struct clx_cleanup {
  clx_resource self;
  /* What it deletes, a JSON:API type. One of promotions, skus, bundles, sku_lists, stock_items,
   * gift_cards, sku_options, prices. */
  const char *resource_type;
  const char *status;                    /* One of pending, in_progress, interrupted, completed. */
  const char *started_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *completed_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *interrupted_at;            /* ISO 8601, UTC; NULL until it happens. */
  const char *filters;                   /* JSON object as text: what is deleted. */
  int64_t records_count;                 /* Resources to delete. */
  int64_t errors_count;                  /* How many errors there were. */
  int64_t processed_count;               /* Resources deleted so far. */
  const char *errors_log;                /* JSON object as text: the errors. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Activates a promotion by coupon codes. */
struct clx_coupon_codes_promotion_rule {
  clx_resource self;
  /* Its concrete type. One of order_amount_promotion_rules, sku_list_promotion_rules,
   * coupon_codes_promotion_rules, custom_promotion_rules. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* The promotion it activates. To-one: percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const clx_resource *promotion;
  clx_versions versions;                 /* To-many. */
  clx_coupons coupons;                   /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* The person a coupon is made for. */
struct clx_coupon_recipient {
  clx_resource self;
  const char *email;                     /* E-mail address. */
  const char *first_name;                /* Text. */
  const char *last_name;                 /* Text. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_customer *customer;          /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A code that activates a promotion. */
struct clx_coupon {
  clx_resource self;
  const char *code;                      /* What the customer types in. */
  bool customer_single_use;              /* Each customer can use it once. */
  int64_t usage_limit;                   /* Zero also when there is no limit. */
  int64_t usage_count;                   /* How often it was used. */
  const char *recipient_email;           /* E-mail address of the recipient. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* The rule of the promotion it activates. */
  const clx_coupon_codes_promotion_rule *promotion_rule;
  const clx_coupon_recipient *coupon_recipient; /* To-one. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Activates a promotion for the orders that match filters. */
struct clx_custom_promotion_rule {
  clx_resource self;
  /* Its concrete type. One of order_amount_promotion_rules, sku_list_promotion_rules,
   * coupon_codes_promotion_rules, custom_promotion_rules. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *filters;                   /* JSON object as text: what an order must match. */
  /* The promotion it activates. To-one: percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const clx_resource *promotion;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An address in the address book of a customer. */
struct clx_customer_address {
  clx_resource self;
  const char *name;                      /* Of the address, on one line. */
  const char *customer_email;            /* E-mail address of the customer. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_customer *customer;          /* To-one. */
  const clx_address *address;            /* To-one. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Customers that are treated alike, such as VIPs. */
struct clx_customer_group {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *code;                      /* Text. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_customers customers;               /* To-many. */
  clx_markets markets;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A request to set a new password. */
struct clx_customer_password_reset {
  clx_resource self;
  const char *customer_email;            /* E-mail address of the customer. */
  const char *reset_password_token;      /* Confidential: sets a new password. */
  const char *reset_password_at;         /* ISO 8601, UTC; NULL until it happens. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_customer *customer;          /* To-one. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment source in the wallet of a customer. In the API up to 2017-08. */
struct clx_customer_payment_source {
  clx_resource self;
  const char *name;                      /* For people, such as the last digits of a card. */
  /* The customer at the gateway, from the answer to a token call. */
  const char *customer_token;
  /* The payment source at the gateway, from the answer to a token call. */
  const char *payment_source_token;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_customer *customer;          /* To-one. */
  const clx_payment_method *payment_method; /* To-one. */
  /* What is kept in the wallet. To-one: adyen_payments, axerve_payments, braintree_payments,
   * checkout_com_payments, external_payments, klarna_payments, paypal_payments, satispay_payments,
   * stripe_payments, wire_transfers. */
  const clx_resource *payment_source;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A subscription of a customer to news of a market. */
struct clx_customer_subscription {
  clx_resource self;
  const char *customer_email;            /* E-mail address of the customer. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_customer *customer;          /* To-one. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A customer, registered or known by e-mail address only. */
struct clx_customer {
  clx_resource self;
  const char *email;                     /* E-mail address of the customer. */
  /* By placed orders: none, one, more than one. One of prospect, acquired, repeat. */
  const char *status;
  bool has_password;                     /* Registered with a password. */
  int64_t total_orders_count;            /* Orders of the customer. */
  const char *shopper_reference;         /* Text. */
  const char *profile_id;                /* Text. */
  const char *tax_exemption_code;        /* Why the customer pays no taxes; NULL for others. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *jwt_custom_claim;          /* JSON object as text: claim of the access token. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* JSON object as text: the request to anonymize, its times and who asked. Confidential. */
  const char *anonymization_info;
  /* Of that request; NULL without one. One of requested, started, completed, failed, cancelled. */
  const char *anonymization_status;
  const clx_customer_group *customer_group; /* To-one. */
  clx_customer_addresses customer_addresses; /* To-many. */
  clx_customer_payment_sources customer_payment_sources; /* To-many. In the API up to 2017-08. */
  clx_customer_subscriptions customer_subscriptions; /* To-many. */
  clx_orders orders;                     /* To-many. */
  clx_order_subscriptions order_subscriptions; /* To-many. */
  clx_returns returns;                   /* To-many. In the API up to 2017-08. */
  clx_sku_lists sku_lists;               /* To-many. */
  clx_payment_sessions payment_sessions; /* To-many. In the API from 2026-05 on. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* Loaded by default in price and promotion calls. */
  const clx_customer *jwt_customer;      /* The customer of the access token. */
  clx_markets jwt_markets;               /* The markets of the access token. */
  clx_stock_locations jwt_stock_locations; /* The stock locations of the access token. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* How long a delivery takes, by stock location and shipping method. */
struct clx_delivery_lead_time {
  clx_resource self;
  int64_t min_hours;                     /* Shortest delivery, in hours. */
  int64_t max_hours;                     /* Longest delivery, in hours. */
  int64_t min_days;                      /* min_hours as days, rounded. */
  int64_t max_days;                      /* max_hours as days, rounded. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_stock_location *stock_location; /* To-one. */
  const clx_shipping_method *shipping_method; /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* What a discount engine answered for an order. */
struct clx_discount_engine_item {
  clx_resource self;
  const char *body;                      /* JSON object as text: the answer of the engine. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_discount_engine *discount_engine; /* To-one. */
  const clx_order *order;                /* To-one. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An external engine for discounts. Sent as one of its concrete types. */
struct clx_discount_engine {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *type;                      /* Its concrete type. One of talon_one_accounts. */
  bool manage_gift_cards;                /* The engine applies gift cards too. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_markets markets;                   /* To-many. */
  clx_discount_engine_items discount_engine_items; /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A pickup of parcels, ordered through EasyPost. */
struct clx_easypost_pickup {
  clx_resource self;
  const char *type;                      /* Its concrete type. One of easypost_pickups. */
  const char *status;                    /* As the carrier says it. */
  const char *internal_id;               /* Of the pickup at the carrier. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *selected_rate_id;          /* The offer that was taken. */
  const char *rates;                     /* JSON array as text: offers of the carriers. */
  const char *instructions;              /* For the driver. */
  const char *min_datetime;              /* Earliest time; ISO 8601, UTC. */
  const char *max_datetime;              /* Latest time; ISO 8601, UTC. */
  const char *purchase_started_at;       /* ISO 8601, UTC; NULL until it happens. */
  const char *purchase_completed_at;     /* ISO 8601, UTC; NULL until it happens. */
  const clx_shipment *shipment;          /* To-one. */
  clx_parcels parcels;                   /* To-many. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* One delivery of an event to a webhook; kept for a month. */
struct clx_event_callback {
  clx_resource self;
  const char *callback_url;              /* Where it was sent. */
  const char *payload;                   /* JSON object as text: the body that was sent. */
  const char *response_code;             /* HTTP status of the answer, as text. */
  const char *response_message;          /* Text of the HTTP status. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_webhook *webhook;            /* To-one. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* One entry in the log of changes to resources. */
struct clx_event_store {
  clx_resource self;
  /* A JSON:API type. One of applications, event_stores, business_rules, organizations, addresses,
   * geocoders, events, tags, adjustments, price_lists, payment_gateways, payment_methods, markets,
   * customer_groups, line_items, discount_engine_items, promotions, adyen_payments, orders,
   * transactions, payment_sessions, payment_settings, order_factories, attachments,
   * tax_calculators, tax_categories, skus, shipping_categories, axerve_payments,
   * order_validation_rules, braintree_payments, bundles, sku_lists, sku_list_items, stock_items,
   * stock_locations, promotion_rules, coupons, returns, carrier_accounts, checkout_com_payments,
   * customers, customer_addresses, customer_payment_sources, customer_subscriptions,
   * order_subscriptions, customer_password_resets, delivery_lead_times, shipping_methods,
   * shipments, discount_engines, pickups, parcels, webhooks, event_callbacks, external_payments,
   * gift_cards, in_stock_subscriptions, inventory_models, inventory_stock_locations,
   * inventory_return_locations, klarna_payments, line_item_options, return_line_items,
   * stock_line_items, stock_reservations, stock_transfers, notifications, sku_options, links,
   * tax_rules, merchants, subscription_models, stores, price_list_schedulers,
   * order_subscription_items, payment_wallets, resource_errors, payment_options,
   * payment_transactions, payment_links, paypal_payments, packages, parcel_line_items, prices,
   * price_tiers, reserved_stocks, satispay_payments, shipping_method_tiers, shipping_zones,
   * stripe_payments, wire_transfers. */
  const char *resource_type;
  const char *resource_id;               /* Of the resource that changed. */
  const char *event;                     /* create or update. */
  const char *payload;                   /* JSON object as text: what changed. */
  const char *who;                       /* JSON object as text: the API client that did it. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
};

/* An event that happened to a resource, such as orders.place. */
struct clx_event {
  clx_resource self;
  const char *name;                      /* Topic, such as orders.place. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_webhooks webhooks;                 /* To-many. */
  clx_event_callbacks last_event_callbacks; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A job that writes many resources to a file. */
struct clx_export {
  clx_resource self;
  /* What it writes, a JSON:API type. One of applications, event_stores, business_rules,
   * organizations, addresses, geocoders, events, tags, adjustments, price_lists, payment_gateways,
   * payment_methods, markets, customer_groups, line_items, discount_engine_items, promotions,
   * adyen_payments, orders, transactions, payment_sessions, payment_settings, order_factories,
   * attachments, tax_calculators, tax_categories, skus, shipping_categories, axerve_payments,
   * order_validation_rules, braintree_payments, bundles, sku_lists, sku_list_items, stock_items,
   * stock_locations, promotion_rules, coupons, returns, carrier_accounts, checkout_com_payments,
   * customers, customer_addresses, customer_payment_sources, customer_subscriptions,
   * order_subscriptions, customer_password_resets, delivery_lead_times, shipping_methods,
   * shipments, discount_engines, pickups, parcels, webhooks, event_callbacks, external_payments,
   * gift_cards, in_stock_subscriptions, inventory_models, inventory_stock_locations,
   * inventory_return_locations, klarna_payments, line_item_options, return_line_items,
   * stock_line_items, stock_reservations, stock_transfers, notifications, sku_options, links,
   * tax_rules, merchants, subscription_models, stores, price_list_schedulers,
   * order_subscription_items, payment_wallets, resource_errors, payment_options,
   * payment_transactions, payment_links, paypal_payments, packages, parcel_line_items, prices,
   * price_tiers, reserved_stocks, satispay_payments, shipping_method_tiers, shipping_zones,
   * stripe_payments, wire_transfers. */
  const char *resource_type;
  const char *format;                    /* One of csv, json. */
  /* One of pending, in_progress, interrupted, completed, failed. */
  const char *status;
  const char *includes;                  /* JSON array as text: include paths. */
  const char *fields;                    /* JSON array as text: members to write. */
  const char *filters;                   /* JSON object as text: what is exported. */
  bool dry_data;                         /* Leaves out ids, times and blanks. */
  bool jwt_filters;                      /* Only what the access token may see. */
  const char *started_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *completed_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *estimated_completion_at;   /* When it should be complete; ISO 8601, UTC. */
  const char *interrupted_at;            /* ISO 8601, UTC; NULL until it happens. */
  int64_t records_count;                 /* Resources to export. */
  int64_t processed_count;               /* Resources written so far. */
  double progress;                       /* Percent. */
  const char *attachment_url;            /* Where the output file is. */
  const char *errors_log;                /* JSON object as text: the errors. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment gateway that calls the endpoints of the merchant. In the API up to 2017-08. */
struct clx_external_gateway {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* A success event of the gateway sets the source of an order still editable. */
  bool force_payments;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* Where authorize calls go; NULL or empty: none are made. */
  const char *authorize_url;
  const char *capture_url;               /* Where capture calls go; NULL or empty: none are made. */
  const char *void_url;                  /* Where void calls go; NULL or empty: none are made. */
  const char *refund_url;                /* Where refund calls go; NULL or empty: none are made. */
  /* Where customer token calls go; NULL or empty: none are made. */
  const char *token_url;
  const char *circuit_state;             /* "closed", or "open": no calls are made. */
  /* Failed calls in a row; after more than 30 the circuit opens. */
  int64_t circuit_failure_count;
  const char *shared_secret;             /* Signs the calls. Confidential: keep it out of logs. */
  /* JSON array as text: include paths that replace the default ones, in all calls of the
   * gateway. */
  const char *external_includes;
  /* JSON object as text: keys for the gateway. Confidential. */
  const char *credential_keys;
  clx_payment_methods payment_methods;   /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_external_payments external_payments; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment through an external gateway; the target of authorize and token calls. In the API likely
 * up to 2017-08. */
struct clx_external_payment {
  clx_resource self;
  /* Set by the shop in the browser; names what is paid with at the gateway. */
  const char *payment_source_token;
  /* JSON object as text, or NULL: data of the shop for the gateway. */
  const char *options;
  /* JSON object as text, or NULL: what is paid with, such as card brand. */
  const char *payment_instrument;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* Loaded by default. Authorize its total_amount_with_taxes_cents. */
  const clx_order *order;
  /* The gateway that calls: external_gateways. To-one: payment_gateways. */
  const clx_resource *payment_gateway;
  /* The payment source in the wallet of the customer it was made from; NULL without one. */
  const clx_customer_payment_source *wallet;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A promotion whose discount the endpoint of the merchant decides. */
struct clx_external_promotion {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const char *type;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  bool exclusive;                        /* No other promotion is applied with it. */
  int64_t priority;                      /* The lowest number is first. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  /* How often it can be used. Zero also when null: no limit. */
  int64_t total_usage_limit;
  int64_t total_usage_count;             /* How often it was used. */
  bool total_usage_reached;              /* It was used as often as it can be. */
  bool active;                           /* Enabled, started and not expired. */
  const char *status;                    /* One of disabled, expired, pending, active, inactive. */
  /* Order of application, from exclusive, priority, type and start: highest first. */
  int64_t weight;
  int64_t coupons_count;                 /* Coupons made for it. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *promotion_url;             /* Where promotion calls go. */
  const char *circuit_state;             /* "closed", or "open": no calls are made. */
  /* Failed calls in a row; after more than 30 the circuit opens. */
  int64_t circuit_failure_count;
  const char *shared_secret;             /* Signs the calls. Confidential: keep it out of logs. */
  /* JSON array as text: include paths from the order; they replace the default ones. */
  const char *external_includes;
  const clx_market *market;              /* To-one. */
  /* Sent as their concrete types, such as coupon_codes_promotion_rules. To-many:
   * promotion_rules. */
  clx_resources promotion_rules;
  const clx_order_amount_promotion_rule *order_amount_promotion_rule; /* To-one. */
  const clx_sku_list_promotion_rule *sku_list_promotion_rule; /* To-one. */
  const clx_coupon_codes_promotion_rule *coupon_codes_promotion_rule; /* To-one. */
  const clx_custom_promotion_rule *custom_promotion_rule; /* To-one. */
  const clx_sku_list *sku_list;          /* The SKUs it is limited to. */
  clx_coupons coupons;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_skus skus;                         /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A tax calculator that calls the endpoint of the merchant. */
struct clx_external_tax_calculator {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of avalara_accounts, stripe_tax_accounts, vertex_accounts,
   * taxjar_accounts, manual_tax_calculators, external_tax_calculators. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *tax_calculator_url;        /* Where tax calls go. */
  const char *circuit_state;             /* "closed", or "open": no calls are made. */
  /* Failed calls in a row; after more than 30 the circuit opens. */
  int64_t circuit_failure_count;
  const char *shared_secret;             /* Signs the calls. Confidential: keep it out of logs. */
  /* JSON array as text: include paths from the order; they replace the default ones. */
  const char *external_includes;
  clx_markets markets;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A promotion that takes a fixed amount off the order. */
struct clx_fixed_amount_promotion {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const char *type;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  bool exclusive;                        /* No other promotion is applied with it. */
  int64_t priority;                      /* The lowest number is first. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  /* How often it can be used. Zero also when null: no limit. */
  int64_t total_usage_limit;
  int64_t total_usage_count;             /* How often it was used. */
  bool total_usage_reached;              /* It was used as often as it can be. */
  bool active;                           /* Enabled, started and not expired. */
  const char *status;                    /* One of disabled, expired, pending, active, inactive. */
  /* Order of application, from exclusive, priority, type and start: highest first. */
  int64_t weight;
  int64_t coupons_count;                 /* Coupons made for it. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  int64_t fixed_amount_cents;            /* Minor units: taken off, positive. */
  double fixed_amount_float;             /* Same amount in major units. */
  const char *formatted_fixed_amount;    /* Same amount for display. */
  const clx_market *market;              /* To-one. */
  /* Sent as their concrete types, such as coupon_codes_promotion_rules. To-many:
   * promotion_rules. */
  clx_resources promotion_rules;
  const clx_order_amount_promotion_rule *order_amount_promotion_rule; /* To-one. */
  const clx_sku_list_promotion_rule *sku_list_promotion_rule; /* To-one. */
  const clx_coupon_codes_promotion_rule *coupon_codes_promotion_rule; /* To-one. */
  const clx_custom_promotion_rule *custom_promotion_rule; /* To-one. */
  const clx_sku_list *sku_list;          /* The SKUs it is limited to. */
  clx_coupons coupons;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_skus skus;                         /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A promotion that sells SKUs at a fixed price. */
struct clx_fixed_price_promotion {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const char *type;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  bool exclusive;                        /* No other promotion is applied with it. */
  int64_t priority;                      /* The lowest number is first. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  /* How often it can be used. Zero also when null: no limit. */
  int64_t total_usage_limit;
  int64_t total_usage_count;             /* How often it was used. */
  bool total_usage_reached;              /* It was used as often as it can be. */
  bool active;                           /* Enabled, started and not expired. */
  const char *status;                    /* One of disabled, expired, pending, active, inactive. */
  /* Order of application, from exclusive, priority, type and start: highest first. */
  int64_t weight;
  int64_t coupons_count;                 /* Coupons made for it. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  int64_t fixed_amount_cents;            /* Minor units: price of each SKU. */
  double fixed_amount_float;             /* Same amount in major units. */
  const char *formatted_fixed_amount;    /* Same amount for display. */
  const clx_market *market;              /* To-one. */
  /* Sent as their concrete types, such as coupon_codes_promotion_rules. To-many:
   * promotion_rules. */
  clx_resources promotion_rules;
  const clx_order_amount_promotion_rule *order_amount_promotion_rule; /* To-one. */
  const clx_sku_list_promotion_rule *sku_list_promotion_rule; /* To-one. */
  const clx_coupon_codes_promotion_rule *coupon_codes_promotion_rule; /* To-one. */
  const clx_custom_promotion_rule *custom_promotion_rule; /* To-one. */
  const clx_sku_list *sku_list;          /* The SKUs it is limited to. */
  clx_coupons coupons;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_skus skus;                         /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A promotion with rules and outcomes as free-form data. */
struct clx_flex_promotion {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const char *type;
  bool exclusive;                        /* No other promotion is applied with it. */
  int64_t priority;                      /* The lowest number is first. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  /* How often it can be used. Zero also when null: no limit. */
  int64_t total_usage_limit;
  int64_t total_usage_count;             /* How often it was used. */
  bool active;                           /* Enabled, started and not expired. */
  const char *status;                    /* One of disabled, expired, pending, active, inactive. */
  const char *rules;                     /* JSON object as text: rules of the rules engine. */
  const char *rule_outcomes;             /* JSON object as text; documented with an array, []. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *resource_payload;          /* JSON object as text: what the rules look at. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_coupon_codes_promotion_rule *coupon_codes_promotion_rule; /* To-one. */
  clx_coupons coupons;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A promotion that adds free products. */
struct clx_free_gift_promotion {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const char *type;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  bool exclusive;                        /* No other promotion is applied with it. */
  int64_t priority;                      /* The lowest number is first. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  /* How often it can be used. Zero also when null: no limit. */
  int64_t total_usage_limit;
  int64_t total_usage_count;             /* How often it was used. */
  bool total_usage_reached;              /* It was used as often as it can be. */
  bool active;                           /* Enabled, started and not expired. */
  const char *status;                    /* One of disabled, expired, pending, active, inactive. */
  /* Order of application, from exclusive, priority, type and start: highest first. */
  int64_t weight;
  int64_t coupons_count;                 /* Coupons made for it. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  int64_t max_quantity;                  /* Most free pieces; zero also when null. */
  const clx_market *market;              /* To-one. */
  /* Sent as their concrete types, such as coupon_codes_promotion_rules. To-many:
   * promotion_rules. */
  clx_resources promotion_rules;
  const clx_order_amount_promotion_rule *order_amount_promotion_rule; /* To-one. */
  const clx_sku_list_promotion_rule *sku_list_promotion_rule; /* To-one. */
  const clx_coupon_codes_promotion_rule *coupon_codes_promotion_rule; /* To-one. */
  const clx_custom_promotion_rule *custom_promotion_rule; /* To-one. */
  const clx_sku_list *sku_list;          /* The SKUs it is limited to. */
  clx_coupons coupons;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_skus skus;                         /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A promotion that waives shipping costs. */
struct clx_free_shipping_promotion {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const char *type;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  bool exclusive;                        /* No other promotion is applied with it. */
  int64_t priority;                      /* The lowest number is first. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  /* How often it can be used. Zero also when null: no limit. */
  int64_t total_usage_limit;
  int64_t total_usage_count;             /* How often it was used. */
  bool total_usage_reached;              /* It was used as often as it can be. */
  bool active;                           /* Enabled, started and not expired. */
  const char *status;                    /* One of disabled, expired, pending, active, inactive. */
  /* Order of application, from exclusive, priority, type and start: highest first. */
  int64_t weight;
  int64_t coupons_count;                 /* Coupons made for it. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  /* Sent as their concrete types, such as coupon_codes_promotion_rules. To-many:
   * promotion_rules. */
  clx_resources promotion_rules;
  const clx_order_amount_promotion_rule *order_amount_promotion_rule; /* To-one. */
  const clx_sku_list_promotion_rule *sku_list_promotion_rule; /* To-one. */
  const clx_coupon_codes_promotion_rule *coupon_codes_promotion_rule; /* To-one. */
  const clx_custom_promotion_rule *custom_promotion_rule; /* To-one. */
  const clx_sku_list *sku_list;          /* The SKUs it is limited to. */
  clx_coupons coupons;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Finds the coordinates of addresses. Sent as one of its concrete types. */
struct clx_geocoder {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of google_geocoders, bing_geocoders. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_markets markets;                   /* To-many. */
  clx_addresses addresses;               /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* The person a gift card is sent to. */
struct clx_gift_card_recipient {
  clx_resource self;
  const char *email;                     /* E-mail address. */
  const char *first_name;                /* Text. */
  const char *last_name;                 /* Text. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_customer *customer;          /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A gift card, which can be bought and spent. */
struct clx_gift_card {
  clx_resource self;
  const char *status;                    /* One of draft, inactive, active, redeemed. */
  /* What the customer types in. Confidential while it has a balance. */
  const char *code;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  int64_t initial_balance_cents;         /* Minor units: balance at the start. */
  double initial_balance_float;          /* Same amount in major units. */
  const char *formatted_initial_balance; /* Same amount for display. */
  int64_t balance_cents;                 /* Minor units: what can be spent. */
  double balance_float;                  /* Same amount in major units. */
  const char *formatted_balance;         /* Same amount for display. */
  /* Minor units: a recharge stops here. Documented with text, "100000"; zero also when there is no
   * limit. */
  int64_t balance_max_cents;
  double balance_max_float;              /* Same amount in major units. */
  const char *formatted_balance_max;     /* Same amount for display. */
  const char *balance_log;               /* JSON array as text: changes of the balance. */
  const char *usage_log;                 /* JSON object as text: the orders it paid. */
  bool single_use;                       /* Can pay one order only. */
  bool rechargeable;                     /* Its balance can be raised. */
  /* The amount it pays is spread over the lines when taxes are computed. */
  bool distribute_discount;
  const char *image_url;                 /* URL of a picture. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  const char *recipient_email;           /* E-mail address of the recipient. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  const clx_gift_card_recipient *gift_card_recipient; /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A geocoder on Google Maps. */
struct clx_google_geocoder {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of google_geocoders, bing_geocoders. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_markets markets;                   /* To-many. */
  clx_addresses addresses;               /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A job that reads many resources. */
struct clx_import {
  clx_resource self;
  /* What it reads, a JSON:API type. One of addresses, tags, price_lists, line_items, orders,
   * tax_categories, skus, shipping_categories, bundles, sku_lists, sku_list_items, stock_items,
   * stock_locations, coupons, customers, customer_addresses, customer_payment_sources,
   * customer_subscriptions, gift_cards, line_item_options, stock_transfers, sku_options, prices,
   * price_tiers. */
  const char *resource_type;
  const char *format;                    /* One of csv, json. */
  /* What the new resources belong to, such as a price list. */
  const char *parent_resource_id;
  const char *status;                    /* One of pending, in_progress, interrupted, completed. */
  const char *started_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *completed_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *interrupted_at;            /* ISO 8601, UTC; NULL until it happens. */
  const char *inputs;                    /* JSON array as text: the resources to make. */
  int64_t inputs_size;                   /* Resources in inputs. */
  int64_t errors_count;                  /* How many errors there were. */
  int64_t warnings_count;                /* How many warnings there were. */
  int64_t destroyed_count;               /* Resources deleted. In the API up to 2017-08. */
  int64_t processed_count;               /* Resources done so far. */
  const char *errors_log;                /* JSON object as text: the errors. */
  const char *warnings_log;              /* JSON object as text: the warnings. */
  /* Deletes resources that are not in inputs. In the API up to 2017-08. */
  bool cleanup_records;
  bool skip_errors;                      /* Goes on even if more than a tenth fails. */
  const char *attachment_url;            /* Where the input file is. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A wish to be told when a SKU is back in stock. */
struct clx_in_stock_subscription {
  clx_resource self;
  const char *status;                    /* One of active, inactive, notified. */
  const char *customer_email;            /* E-mail address of the customer. */
  const char *sku_code;                  /* Code of the SKU. */
  int64_t stock_threshold;               /* Notifies from this quantity on. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  const clx_customer *customer;          /* To-one. */
  const clx_sku *sku;                    /* To-one. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* How stock locations serve the orders of a market. */
struct clx_inventory_model {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* no_split, split_shipments, ship_from_primary or ship_from_first_available_or_primary. */
  const char *strategy;
  int64_t stock_locations_cutoff;        /* Most stock locations to look at. */
  int64_t stock_reservation_cutoff;      /* Seconds a reservation lasts. */
  bool put_stock_transfers_on_hold;      /* Stock transfers wait together with their shipment. */
  bool manual_stock_decrement;           /* Stock is lowered by hand after approval. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_inventory_stock_locations inventory_stock_locations; /* To-many. */
  clx_inventory_return_locations inventory_return_locations; /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A stock location that takes returns in an inventory model. */
struct clx_inventory_return_location {
  clx_resource self;
  int64_t priority;                      /* Locations with a lower number are used first. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_stock_location *stock_location; /* To-one. */
  const clx_inventory_model *inventory_model; /* To-one. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A stock location that ships in an inventory model. */
struct clx_inventory_stock_location {
  clx_resource self;
  int64_t priority;                      /* Locations with a lower number are used first. */
  bool on_hold;                          /* Its shipments wait, as for back-orders. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_stock_location *stock_location; /* To-one. */
  const clx_inventory_model *inventory_model; /* To-one. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment gateway on Klarna. In the API likely up to 2017-08. */
struct clx_klarna_gateway {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* A success event of the gateway sets the source of an order still editable. */
  bool force_payments;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* JSON object as text: keys for the gateway. Confidential. */
  const char *credential_keys;
  clx_payment_methods payment_methods;   /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_klarna_payments klarna_payments;   /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment through Klarna. In the API likely up to 2017-08. */
struct clx_klarna_payment {
  clx_resource self;
  const char *session_id;                /* Of the session at Klarna. */
  const char *client_token;              /* For the form of Klarna in the browser. */
  /* JSON array as text: the payment methods that Klarna offers. */
  const char *payment_methods;
  const char *auth_token;                /* From the form: allows the order. */
  bool mismatched_amounts;               /* The amounts of payment and order differ. */
  /* JSON object as text: what was paid with, such as the kind of card. */
  const char *payment_instrument;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as external_gateways. To-one: payment_gateways. */
  const clx_resource *payment_gateway;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An option of a line item, such as engraving. */
struct clx_line_item_option {
  clx_resource self;
  const char *name;                      /* Name for people. */
  int64_t quantity;                      /* Pieces of the line item that have the option. */
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  int64_t unit_amount_cents;             /* Minor units: price of the option for one piece. */
  double unit_amount_float;              /* Same amount in major units. */
  const char *formatted_unit_amount;     /* Same amount for display. */
  int64_t total_amount_cents;            /* Minor units: unit amount times quantity. */
  double total_amount_float;             /* Same amount in major units. */
  const char *formatted_total_amount;    /* Same amount for display. */
  int64_t delay_hours;                   /* Hours added to the delivery. */
  int64_t delay_days;                    /* delay_hours as days, rounded. */
  /* JSON object as text: what the buyer asked for, such as a text. */
  const char *options;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_line_item *line_item;        /* To-one. */
  const clx_sku_option *sku_option;      /* To-one. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A line of an order; the target of price calls. Besides products, the costs of shipping and
 * payment, adjustments and discounts are lines too: see item_type. */
struct clx_line_item {
  clx_resource self;
  /* NULL unless the line is a SKU. Goes back as sku_code in the answer to a price call. */
  const char *sku_code;
  const char *bundle_code;               /* NULL unless the line is a bundle. */
  int64_t quantity;                      /* Pieces. */
  bool _external_price;                  /* The price comes from price calls. */
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  /* Minor units: price of one piece. Negative for discounts and some adjustments. */
  int64_t unit_amount_cents;
  double unit_amount_float;              /* Same amount in major units. */
  const char *formatted_unit_amount;     /* Same amount for display. */
  /* Minor units: the price to compare with, for showing a discount. Missing in older bodies. */
  int64_t compare_at_amount_cents;
  double compare_at_amount_float;        /* Same amount in major units. */
  const char *formatted_compare_at_amount; /* Same amount for display. */
  int64_t options_amount_cents;          /* Minor units: sum of the options. */
  double options_amount_float;           /* Same amount in major units. */
  const char *formatted_options_amount;  /* Same amount for display. */
  /* Minor units: discounts on this line, zero or negative. */
  int64_t discount_cents;
  double discount_float;                 /* Same amount in major units. */
  const char *formatted_discount;        /* Same amount for display. */
  /* Minor units: unit amount times quantity, plus options. Negative for discounts and some
   * adjustments. */
  int64_t total_amount_cents;
  double total_amount_float;             /* Same amount in major units. */
  const char *formatted_total_amount;    /* Same amount for display. */
  int64_t tax_amount_cents;              /* Minor units: taxes of the line. */
  double tax_amount_float;               /* Same amount in major units. */
  const char *formatted_tax_amount;      /* Same amount for display. */
  const char *name;                      /* Name of the product, or of the cost or discount. */
  const char *image_url;                 /* URL of a picture. */
  /* JSON object as text: how discounts were spread on the line; {} without any. */
  const char *discount_breakdown;
  double tax_rate;                       /* Fraction: 0.25 is 25 percent. Zero also when null. */
  /* JSON object as text: taxes by kind. Its values mix numbers and texts such as "0.0"; {} without
   * any. */
  const char *tax_breakdown;
  /* Type of item, sent also when item is not loaded. Older bodies have "sku" for "skus". One of
   * skus, bundles, gift_cards, shipments, payment_methods, adjustments, discount_engine_items,
   * percentage_discount_promotions, free_shipping_promotions, buy_x_pay_y_promotions,
   * free_gift_promotions, fixed_price_promotions, external_promotions, fixed_amount_promotions,
   * flex_promotions. */
  const char *item_type;
  /* Makes a subscription: an interval such as monthly, or a crontab expression. NULL for a single
   * order. */
  const char *frequency;
  /* Coupon that triggered this promotion line; NULL on other lines. */
  const char *coupon_code;
  const char *rule_outcomes;             /* JSON object as text; documented with an array, []. */
  const char *circuit_state;             /* "closed", or "open": no calls are made. */
  /* Failed calls in a row; after more than 30 the circuit opens. */
  int64_t circuit_failure_count;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* Loaded by default in price calls. */
  /* What is sold or charged; loaded by default in price calls. To-one: skus, bundles, gift_cards,
   * shipments, payment_methods, adjustments, discount_engine_items, percentage_discount_promotions,
   * free_shipping_promotions, buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions,
   * external_promotions, fixed_amount_promotions, flex_promotions. */
  const clx_resource *item;
  /* The item if it is a SKU. NULL by default, when `item` is sent: see clx_line_item_sku. */
  const clx_sku *sku;
  /* The item if it is a bundle. NULL by default, when `item` is sent: see clx_line_item_bundle. */
  const clx_bundle *bundle;
  /* The item if it is an adjustment. NULL by default, when `item` is sent: see
   * clx_line_item_adjustment. */
  const clx_adjustment *adjustment;
  /* The item if it is a gift card. NULL by default, when `item` is sent: see
   * clx_line_item_gift_card. */
  const clx_gift_card *gift_card;
  /* The item if it is a shipment. NULL by default, when `item` is sent: see
   * clx_line_item_shipment. */
  const clx_shipment *shipment;
  /* The item if it is a payment method. NULL by default, when `item` is sent: see
   * clx_line_item_payment_method. In the API up to 2017-08. */
  const clx_payment_method *payment_method;
  clx_line_item_options line_item_options; /* To-many. */
  clx_return_line_items return_line_items; /* To-many. In the API up to 2017-08. */
  clx_shipment_line_items shipment_line_items; /* To-many. In the API up to 2017-08. */
  clx_stock_reservations stock_reservations; /* To-many. */
  clx_stock_line_items stock_line_items; /* To-many. */
  clx_stock_transfers stock_transfers;   /* To-many. */
  clx_notifications notifications;       /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* What the member of that name leads to, if it was sent; else `item` if it is of that
 * type; else NULL, and for NULL. */
CLX_API const clx_sku *clx_line_item_sku(const clx_line_item *item);
CLX_API const clx_bundle *clx_line_item_bundle(const clx_line_item *item);
CLX_API const clx_adjustment *clx_line_item_adjustment(const clx_line_item *item);
CLX_API const clx_gift_card *clx_line_item_gift_card(const clx_line_item *item);
CLX_API const clx_shipment *clx_line_item_shipment(const clx_line_item *item);
CLX_API const clx_payment_method *clx_line_item_payment_method(const clx_line_item *item);

/* A short link to a SKU, a list of SKUs or an order. */
struct clx_link {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *client_id;                 /* Of the API client that visitors use. */
  const char *scope;                     /* OAuth scope, such as market:id:abc. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  bool active;                           /* Enabled, started and not expired. */
  const char *status;                    /* One of disabled, expired, pending, active. */
  const char *domain;                    /* Of the short link. */
  const char *url;                       /* The link itself. */
  /* Type of item, sent also when item is not loaded. One of orders, skus, sku_lists. */
  const char *item_type;
  const char *params;                    /* JSON object as text: parameters added to the target. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_resource *item;              /* What it leads to. To-one: orders, skus, sku_lists. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment gateway for payments made outside, such as wire transfers. In the API likely up to
 * 2017-08. */
struct clx_manual_gateway {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* A success event of the gateway sets the source of an order still editable. */
  bool force_payments;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* JSON object as text: keys for the gateway. Confidential. */
  const char *credential_keys;
  clx_payment_methods payment_methods;   /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A tax calculator with rules typed in by hand. */
struct clx_manual_tax_calculator {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of avalara_accounts, stripe_tax_accounts, vertex_accounts,
   * taxjar_accounts, manual_tax_calculators, external_tax_calculators. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_markets markets;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_tax_rules tax_rules;               /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Where things are sold: prices, stock, shipping and payment methods in one. Its URLs lead price
 * and order validation calls to the merchant. */
struct clx_market {
  clx_resource self;
  int64_t number;                        /* Number of the market. */
  const char *name;                      /* Name for people. */
  const char *code;                      /* Code of the market, unique. */
  /* JSON array as text: ids of the payment settings that can pay its orders. In the API from
   * 2026-05 on. */
  const char *payment_setting_ids;
  const char *facebook_pixel_id;         /* Text. */
  /* Address of the checkout, with :order_id for the order. */
  const char *checkout_url;
  const char *external_prices_url;       /* Where price calls go. NULL or "" when there are none. */
  /* Where order validation calls go. NULL or "" when there are none. */
  const char *external_order_validation_url;
  /* Belongs to a customer group: only its customers can buy. */
  bool private_;
  /* Most shipping lines with a cost that an order gets. Zero also when null: no limit. */
  int64_t shipping_cost_cutoff;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  /* Signs price and order validation calls. Confidential: keep it out of logs. */
  const char *shared_secret;
  /* JSON array as text: include paths that replace the default ones, in price and order validation
   * calls alike. */
  const char *external_includes;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_merchant *merchant;          /* To-one. */
  /* Prices of the market; its currency is that of the orders. */
  const clx_price_list *price_list;
  const clx_price_list *base_price_list; /* To-one. */
  const clx_inventory_model *inventory_model; /* To-one. */
  const clx_subscription_model *subscription_model; /* To-one. In the API up to 2017-08. */
  const clx_discount_engine *discount_engine; /* External engine for discounts, if any. */
  /* Computes the taxes of its orders. To-one: avalara_accounts, stripe_tax_accounts,
   * vertex_accounts, taxjar_accounts, manual_tax_calculators, external_tax_calculators. */
  const clx_resource *tax_calculator;
  const clx_customer_group *customer_group; /* Who can buy in a private market. */
  /* Finds the coordinates of its addresses. To-one: geocoders. */
  const clx_resource *geocoder;
  const clx_shipping_method *default_shipping_method; /* To-one. */
  const clx_payment_method *default_payment_method; /* To-one. In the API up to 2017-08. */
  clx_stores stores;                     /* To-many. */
  clx_price_list_schedulers price_list_schedulers; /* To-many. */
  /* Sent as their concrete types. To-many: order_validation_rules. In the API up to 2017-08. */
  clx_resources order_validation_rules;
  clx_payment_rules payment_rules;       /* To-many. In the API from 2026-05 on. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* The seller behind a market. */
struct clx_merchant {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_address *address;            /* Of the company. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A message to the buyer about an order, a line item or a shipping method. */
struct clx_notification {
  clx_resource self;
  const char *name;                      /* Kind of the notification. */
  /* Temporary: the next one of the same kind takes its place. */
  bool flash;
  const char *body;                      /* JSON object as text: what the shop shows. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* What it is about. To-one: line_items, orders, shipping_methods. */
  const clx_resource *notifiable;
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Activates a promotion from an order amount on. */
struct clx_order_amount_promotion_rule {
  clx_resource self;
  /* Its concrete type. One of order_amount_promotion_rules, sku_list_promotion_rules,
   * coupon_codes_promotion_rules, custom_promotion_rules. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  int64_t order_amount_cents;            /* Minor units: orders over this amount. */
  double order_amount_float;             /* Same amount in major units. */
  const char *formatted_order_amount;    /* Same amount for display. */
  bool use_subtotal;                     /* Compares the subtotal, without discounts. */
  /* The promotion it activates. To-one: percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const clx_resource *promotion;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A job that copies an order. */
struct clx_order_copy {
  clx_resource self;
  /* Its concrete type. One of order_copies, recurring_order_copies. */
  const char *type;
  /* One of pending, in_progress, aborted, failed, completed. */
  const char *status;
  const char *started_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *completed_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *failed_at;                 /* ISO 8601, UTC; NULL until it happens. */
  const char *errors_log;                /* JSON object as text: the errors. */
  int64_t errors_count;                  /* How many errors there were. */
  bool place_target_order;               /* The new order is placed at once. */
  /* The new order is paid from the wallet of the customer. */
  bool reuse_wallet;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  bool cancel_source_order;              /* The source order is cancelled. */
  bool apply_promotions;                 /* Promotions apply to the new order. */
  bool skip_errors;                      /* Goes on after errors. */
  bool ignore_invalid_coupon;            /* Leaves out a coupon that is no longer valid. */
  const clx_order *source_order;         /* The order that is copied. */
  const clx_order *target_order;         /* The new order; NULL until it is made. */
  clx_events events;                     /* To-many. */
  const clx_order_subscription *order_subscription; /* To-one. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A job that makes an order from another. Sent as one of its concrete types. */
struct clx_order_factory {
  clx_resource self;
  /* Its concrete type. One of order_copies, recurring_order_copies. */
  const char *type;
  /* One of pending, in_progress, aborted, failed, completed. */
  const char *status;
  const char *started_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *completed_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *failed_at;                 /* ISO 8601, UTC; NULL until it happens. */
  const char *errors_log;                /* JSON object as text: the errors. */
  int64_t errors_count;                  /* How many errors there were. */
  bool place_target_order;               /* The new order is placed at once. */
  /* The new order is paid from the wallet of the customer. */
  bool reuse_wallet;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *source_order;         /* The order that is copied. */
  const clx_order *target_order;         /* The new order; NULL until it is made. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* What an order subscription orders each time. */
struct clx_order_subscription_item {
  clx_resource self;
  const char *sku_code;                  /* Code of the SKU. */
  const char *bundle_code;               /* Code of the bundle; NULL for SKUs. */
  int64_t quantity;                      /* Pieces. */
  int64_t unit_amount_cents;             /* Minor units: price of one piece. */
  double unit_amount_float;              /* Same amount in major units. */
  const char *formatted_unit_amount;     /* Same amount for display. */
  int64_t total_amount_cents;            /* Minor units: for the whole quantity. */
  double total_amount_float;             /* Same amount in major units. */
  const char *formatted_total_amount;    /* Same amount for display. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order_subscription *order_subscription; /* To-one. */
  /* What is ordered each time. To-one: skus, bundles, adjustments. */
  const clx_resource *item;
  /* To-one. NULL by default, when `item` is sent: see clx_order_subscription_item_sku. */
  const clx_sku *sku;
  /* To-one. NULL by default, when `item` is sent: see clx_order_subscription_item_bundle. */
  const clx_bundle *bundle;
  /* To-one. NULL by default, when `item` is sent: see clx_order_subscription_item_adjustment. */
  const clx_adjustment *adjustment;
  const clx_line_item *source_line_item; /* The line it was made from. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* What the member of that name leads to, if it was sent; else `item` if it is of that
 * type; else NULL, and for NULL. */
CLX_API const clx_sku *clx_order_subscription_item_sku(const clx_order_subscription_item *item);
CLX_API const clx_bundle *clx_order_subscription_item_bundle(
    const clx_order_subscription_item *item);
CLX_API const clx_adjustment *clx_order_subscription_item_adjustment(
    const clx_order_subscription_item *item);

/* An order that repeats by itself. */
struct clx_order_subscription {
  clx_resource self;
  const char *number;                    /* Number of the subscription. */
  const char *status;                    /* One of draft, inactive, active, running, cancelled. */
  const char *frequency;                 /* An interval such as monthly, or a crontab expression. */
  bool activate_by_source_order;         /* The source order counts as the first run. */
  bool place_target_order;               /* New orders are placed at once. */
  /* Hours from the renewal alert to the next run, 1 to 720. */
  int64_t renewal_alert_period;
  const char *customer_email;            /* E-mail address of the customer. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  const char *last_run_at;               /* ISO 8601, UTC; NULL before the first run. */
  const char *next_run_at;               /* ISO 8601, UTC; NULL while no run is planned. */
  int64_t occurrencies;                  /* How often it ran. */
  int64_t errors_count;                  /* How many errors there were. */
  bool succeeded_on_last_run;            /* The last run made its order. */
  /* JSON object as text: options for the new orders. In the API up to 2017-08. */
  const char *options;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  const clx_subscription_model *subscription_model; /* To-one. In the API up to 2017-08. */
  const clx_order *source_order;         /* The order it was made from. */
  const clx_customer *customer;          /* To-one. */
  /* Pays the new orders. In the API up to 2017-08. */
  const clx_customer_payment_source *customer_payment_source;
  const clx_payment_wallet *payment_wallet; /* Pays the new orders. In the API from 2026-05 on. */
  /* Sent as its concrete type, such as payment_setting_externals. To-one: payment_settings. In the
   * API from 2026-05 on. */
  const clx_resource *payment_setting;
  clx_order_subscription_items order_subscription_items; /* To-many. */
  clx_order_factories order_factories;   /* To-many. */
  clx_order_copies order_copies;         /* To-many. */
  clx_recurring_order_copies recurring_order_copies; /* To-many. */
  clx_orders orders;                     /* The orders it made. */
  clx_resource_errors resource_errors;   /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* What an order must have to be placed. Sent as one of its concrete types. In the API up to
 * 2017-08. */
struct clx_order_validation_rule {
  clx_resource self;
  /* Its concrete type. One of billing_info_validation_rules. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* The market whose orders are checked. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An order, from cart to fulfilment; the target of promotion, tax and order validation calls. */
struct clx_order {
  clx_resource self;
  /* Order number. An integer in bodies until 2023; comes as text. */
  const char *number;
  const char *affiliate_code;            /* NULL unless a partner sent the customer. */
  /* Prices, discounts and taxes are renewed as the cart changes. */
  bool autorefresh;
  /* Placing goes on after the API call; payment errors come later. */
  bool place_async;
  /* One of draft, pending, editing, placing, placed, approved, cancelled. */
  const char *status;
  /* One of unpaid, authorized, partially_authorized, paid, partially_paid, voided,
   * partially_voided, refunded, partially_refunded, free. */
  const char *payment_status;
  /* One of unfulfilled, in_progress, fulfilled, not_required. */
  const char *fulfillment_status;
  bool guest;                            /* Placed without a customer account. */
  bool editable;                         /* The cart can still be changed. */
  const char *customer_email;            /* NULL until the customer typed it in. */
  /* By earlier placed orders; NULL before placing. One of new, returning. */
  const char *customer_type;
  const char *language_code;             /* ISO 639-1, two letters. */
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  bool tax_included;                     /* Prices are gross: amounts contain the taxes. */
  /* Fraction: 0.22 is 22 percent. Zero also when null, as when each line has its own. */
  double tax_rate;
  bool freight_taxable;                  /* Shipping costs are taxed. False also when null. */
  bool payment_method_taxable;           /* Payment costs are taxed. False also when null. */
  bool adjustment_taxable;               /* Positive adjustments are taxed. False also when null. */
  /* Gift cards that are bought are taxed. False also when null. */
  bool gift_card_taxable;
  /* billing_info of the billing address must be filled in. */
  bool requires_billing_info;
  /* ISO 3166-1, two letters: country of the shipping or billing address. */
  const char *country_code;
  /* ISO 3166-1, two letters: the only country the order may ship to; NULL for any. */
  const char *shipping_country_code_lock;
  const char *coupon_code;               /* NULL without one. */
  /* The code or at least its first 8 characters; NULL without one. Confidential while the card has
   * a balance. In the API up to 2017-08. */
  const char *gift_card_code;
  /* What the customer typed into a field for either; NULL without one. In the API up to 2017-08. */
  const char *gift_card_or_coupon_code;
  int64_t subtotal_amount_cents;         /* Minor units: sum of the products. */
  double subtotal_amount_float;          /* Same amount in major units. */
  const char *formatted_subtotal_amount; /* Same amount for display. */
  int64_t shipping_amount_cents;         /* Minor units: shipping costs. */
  double shipping_amount_float;          /* Same amount in major units. */
  const char *formatted_shipping_amount; /* Same amount for display. */
  int64_t payment_method_amount_cents;   /* Minor units: costs of the payment method. */
  double payment_method_amount_float;    /* Same amount in major units. */
  const char *formatted_payment_method_amount; /* Same amount for display. */
  int64_t discount_amount_cents;         /* Minor units: sum of the discounts, zero or negative. */
  double discount_amount_float;          /* Same amount in major units. */
  const char *formatted_discount_amount; /* Same amount for display. */
  int64_t adjustment_amount_cents;       /* Minor units: sum of the adjustments; may be negative. */
  double adjustment_amount_float;        /* Same amount in major units. */
  const char *formatted_adjustment_amount; /* Same amount for display. */
  /* Minor units: what the gift card pays. Shown positive in the documentation; do not count on its
   * sign. In the API up to 2017-08. */
  int64_t gift_card_amount_cents;
  double gift_card_amount_float;         /* Same amount in major units. In the API up to 2017-08. */
  const char *formatted_gift_card_amount; /* Same amount for display. In the API up to 2017-08. */
  int64_t total_tax_amount_cents;        /* Minor units: all taxes of the order. */
  double total_tax_amount_float;         /* Same amount in major units. */
  const char *formatted_total_tax_amount; /* Same amount for display. */
  int64_t subtotal_tax_amount_cents;     /* Minor units: taxes on the products. */
  double subtotal_tax_amount_float;      /* Same amount in major units. */
  const char *formatted_subtotal_tax_amount; /* Same amount for display. */
  int64_t shipping_tax_amount_cents;     /* Minor units: taxes on shipping. */
  double shipping_tax_amount_float;      /* Same amount in major units. */
  const char *formatted_shipping_tax_amount; /* Same amount for display. */
  int64_t payment_method_tax_amount_cents; /* Minor units: taxes on the payment costs. */
  double payment_method_tax_amount_float; /* Same amount in major units. */
  const char *formatted_payment_method_tax_amount; /* Same amount for display. */
  int64_t adjustment_tax_amount_cents;   /* Minor units: taxes on adjustments. */
  double adjustment_tax_amount_float;    /* Same amount in major units. */
  const char *formatted_adjustment_tax_amount; /* Same amount for display. */
  /* Minor units: total, with taxes only if tax_included. What the customer pays is
   * total_amount_with_taxes_cents. */
  int64_t total_amount_cents;
  double total_amount_float;             /* Same amount in major units. */
  const char *formatted_total_amount;    /* Same amount for display. */
  /* Minor units: what taxes are computed on, before discounts. */
  int64_t total_taxable_amount_cents;
  double total_taxable_amount_float;     /* Same amount in major units. */
  const char *formatted_total_taxable_amount; /* Same amount for display. */
  int64_t subtotal_taxable_amount_cents; /* Minor units: the part of the products. */
  double subtotal_taxable_amount_float;  /* Same amount in major units. */
  const char *formatted_subtotal_taxable_amount; /* Same amount for display. */
  int64_t shipping_taxable_amount_cents; /* Minor units: the part of shipping. */
  double shipping_taxable_amount_float;  /* Same amount in major units. */
  const char *formatted_shipping_taxable_amount; /* Same amount for display. */
  int64_t payment_method_taxable_amount_cents; /* Minor units: the part of the payment costs. */
  double payment_method_taxable_amount_float; /* Same amount in major units. */
  const char *formatted_payment_method_taxable_amount; /* Same amount for display. */
  int64_t adjustment_taxable_amount_cents; /* Minor units: the part of adjustments. */
  double adjustment_taxable_amount_float; /* Same amount in major units. */
  const char *formatted_adjustment_taxable_amount; /* Same amount for display. */
  /* Minor units: total with all taxes. What the customer pays; the amount to authorize. */
  int64_t total_amount_with_taxes_cents;
  double total_amount_with_taxes_float;  /* Same amount in major units. */
  const char *formatted_total_amount_with_taxes; /* Same amount for display. */
  /* Minor units: the most that the next payment session can take. Zero also when null. In the API
   * from 2026-05 on. */
  int64_t session_amount_cents;
  /* Same amount in major units. In the API from 2026-05 on. */
  double session_amount_float;
  const char *formatted_session_amount;  /* Same amount for display. In the API from 2026-05 on. */
  /* Minor units: fees applied by Commerce Layer. Zero also when null. */
  int64_t fees_amount_cents;
  double fees_amount_float;              /* Same amount in major units. */
  const char *formatted_fees_amount;     /* Same amount for display. */
  /* Minor units: customs duties, from external services. Zero also when null: not computed. */
  int64_t duty_amount_cents;
  double duty_amount_float;              /* Same amount in major units. */
  const char *formatted_duty_amount;     /* Same amount for display. */
  /* Minor units: total at the time of placing. Zero also when null. */
  int64_t place_total_amount_cents;
  double place_total_amount_float;       /* Same amount in major units. */
  const char *formatted_place_total_amount; /* Same amount for display. */
  int64_t skus_count;                    /* Pieces, not lines. */
  int64_t line_item_options_count;       /* Options of all lines. */
  int64_t shipments_count;               /* Shipments of the order. */
  /* Payment sessions that are authorized, paid or partially paid. Zero also when null. In the API
   * from 2026-05 on. */
  int64_t payment_taken_sessions_count;
  int64_t tax_calculations_count;        /* How often taxes were computed. */
  int64_t validations_count;             /* How often order validation was called. */
  int64_t errors_count;                  /* Resource errors of the order. */
  /* JSON object as text: what is paid with, {} or NULL before that. */
  const char *payment_source_details;
  /* Stands for the id in links given to the customer; keep it out of logs. */
  const char *token;
  /* Where the customer finds the cart again. May hold an access token. */
  const char *cart_url;
  /* Where the customer goes after the checkout. May hold an access token. */
  const char *return_url;
  const char *terms_url;                 /* URL. */
  const char *privacy_url;               /* URL. */
  /* Where the customer checks out. May hold an access token. */
  const char *checkout_url;
  bool placeable;                        /* The order can be placed. False also when null. */
  const char *placed_at;                 /* ISO 8601, UTC; NULL before placing. */
  const char *approved_at;               /* ISO 8601, UTC; NULL before approval. */
  const char *cancelled_at;              /* ISO 8601, UTC; NULL unless cancelled. */
  const char *payment_updated_at;        /* Last change of payment_status; ISO 8601, UTC. */
  const char *fulfillment_updated_at;    /* Last change of fulfillment_status; ISO 8601, UTC. */
  /* Last renewal of prices, discounts and taxes; ISO 8601, UTC. */
  const char *refreshed_at;
  const char *archived_at;               /* ISO 8601, UTC; NULL unless archived. */
  const char *subscription_created_at;   /* ISO 8601, UTC; NULL unless it made a subscription. */
  const char *expires_at;                /* ISO 8601, UTC; NULL: does not expire. */
  /* JSON object as text: what to tell the customer when it expires; NULL without expires_at. */
  const char *expiration_info;
  const char *circuit_state;             /* "closed", or "open": no calls are made. */
  /* Failed calls in a row; after more than 30 the circuit opens. */
  int64_t circuit_failure_count;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* Loaded by default in promotion, tax and order validation calls. */
  const clx_market *market;
  /* Loaded by default in promotion and order validation calls. */
  const clx_customer *customer;
  /* Loaded by default. May be the same resource as billing_address. */
  const clx_address *shipping_address;
  /* Loaded by default. May be the same resource as shipping_address. */
  const clx_address *billing_address;
  const clx_store *store;                /* The point of sale; NULL online. */
  const clx_shipping_method *default_shipping_method; /* To-one. */
  const clx_payment_method *default_payment_method; /* To-one. In the API up to 2017-08. */
  /* The settings that can pay it. To-many: payment_settings. In the API from 2026-05 on. */
  clx_resources available_payment_settings;
  clx_payment_methods available_payment_methods; /* To-many. In the API up to 2017-08. */
  /* To-many. In the API up to 2017-08. */
  clx_customer_payment_sources available_customer_payment_sources;
  clx_skus available_free_skus;          /* To-many. */
  clx_bundles available_free_bundles;    /* To-many. */
  const clx_payment_method *payment_method; /* To-one. In the API up to 2017-08. */
  /* What is paid with; NULL until it is chosen. To-one: adyen_payments, axerve_payments,
   * braintree_payments, checkout_com_payments, external_payments, klarna_payments, paypal_payments,
   * satispay_payments, stripe_payments, wire_transfers. In the API up to 2017-08. */
  const clx_resource *payment_source;
  const clx_discount_engine_item *discount_engine_item; /* To-one. */
  /* Loaded by default. Costs, adjustments and discounts are lines too. */
  clx_line_items line_items;
  clx_line_item_options line_item_options; /* To-many. */
  clx_payment_sessions payment_sessions; /* To-many. In the API from 2026-05 on. */
  clx_stock_reservations stock_reservations; /* To-many. */
  clx_stock_line_items stock_line_items; /* To-many. */
  clx_stock_transfers stock_transfers;   /* To-many. */
  clx_shipments shipments;               /* Loaded by default in order validation calls. */
  clx_payment_options payment_options;   /* To-many. In the API up to 2017-08. */
  /* Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as
   * payment_captures, with the same id. To-many: payment_transactions. In the API from 2026-05
   * on. */
  clx_resources payment_transactions;
  clx_payment_authorizations payment_authorizations; /* To-many. In the API from 2026-05 on. */
  clx_payment_captures payment_captures; /* To-many. In the API from 2026-05 on. */
  clx_payment_voids payment_voids;       /* To-many. In the API from 2026-05 on. */
  clx_payment_refunds payment_refunds;   /* To-many. In the API from 2026-05 on. */
  /* All movements of money, of several types. To-many: authorizations, voids, captures, refunds. In
   * the API up to 2017-08. */
  clx_resources transactions;
  clx_authorizations authorizations;     /* To-many. In the API up to 2017-08. */
  clx_captures captures;                 /* To-many. In the API up to 2017-08. */
  clx_voids voids;                       /* To-many. In the API up to 2017-08. */
  clx_refunds refunds;                   /* To-many. In the API up to 2017-08. */
  clx_returns returns;                   /* To-many. In the API up to 2017-08. */
  const clx_order_subscription *order_subscription; /* The subscription that made the order. */
  clx_order_subscriptions order_subscriptions; /* The subscriptions made from the order. */
  clx_order_factories order_factories;   /* To-many. */
  clx_order_copies order_copies;         /* To-many. */
  clx_recurring_order_copies recurring_order_copies; /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_notifications notifications;       /* To-many. */
  clx_links links;                       /* To-many. */
  clx_resource_errors resource_errors;   /* Kept errors, such as those of order validation. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* The merchant as a whole, with its settings. */
struct clx_organization {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *slug;                      /* Its short name. */
  const char *domain;                    /* Of the API host. */
  const char *support_phone;             /* Text. */
  const char *support_email;             /* Text. */
  const char *logo_url;                  /* URL. */
  const char *favicon_url;               /* URL. */
  const char *primary_color;             /* As #RRGGBB. */
  const char *gtm_id;                    /* Of Google Tag Manager, live. */
  const char *gtm_id_test;               /* Of Google Tag Manager, test. */
  /* JSON object as text: settings of the applications of Commerce Layer. */
  const char *config;
  bool api_auth_redirect;                /* Boolean. */
  bool api_rules_engine;                 /* Boolean. */
  int64_t api_rules_engine_max_conditions_size; /* Integer. */
  int64_t api_rules_engine_max_rules_size; /* Integer. */
  bool api_new_auth;                     /* Boolean. */
  bool api_purge_single_resource;        /* Boolean. */
  int64_t api_max_regex_length;          /* Integer. */
  bool addresses_avs_check;              /* Boolean. */
  bool addresses_phone_required;         /* Boolean. */
  bool orders_sales_channel_guest_only;  /* Boolean. */
  /* Seconds between two rebuilds of the shipments of an order. */
  double orders_min_rebuild_shipments_lapse;
  double orders_min_refresh_lapse;       /* Seconds between two refreshes of an order. */
  int64_t orders_autorefresh_cutoff_test; /* Most lines for which autorefresh stays on, test. */
  int64_t orders_autorefresh_cutoff_live; /* Most lines for which autorefresh stays on, live. */
  bool orders_number_editable_test;      /* Boolean. */
  bool orders_number_editable_live;      /* Boolean. */
  bool orders_number_as_reference;       /* Boolean. */
  bool orders_invalid_coupon_errors;     /* Boolean. */
  bool orders_invalid_gift_card_errors;  /* Boolean. */
  bool orders_validate_shipping_stock;   /* Boolean. */
  int64_t bundles_max_items_count;       /* Integer. */
  int64_t coupons_min_code_length;       /* Integer. */
  int64_t coupons_max_code_length;       /* Integer. */
  bool gift_cards_exact_code_matching;   /* Boolean. */
  int64_t gift_cards_min_code_length;    /* Integer. */
  int64_t gift_cards_max_code_length;    /* Integer. */
  int64_t cleanups_max_concurrent_count; /* Integer. */
  int64_t exports_max_concurrent_count;  /* Integer. */
  int64_t imports_max_concurrent_count;  /* Integer. */
  bool imports_purge_cache;              /* Boolean. */
  bool imports_skip_errors;              /* Boolean. */
  int64_t inventory_models_max_stock_locations_cutoff; /* Integer. */
  int64_t promotions_max_concurrent_count; /* Integer. */
  int64_t promotions_max_conditions_size; /* Integer. */
  int64_t promotions_max_rules_size;     /* Integer. */
  int64_t price_lists_max_conditions_size; /* Integer. */
  int64_t price_lists_max_rules_size;    /* Integer. */
  int64_t imports_trigger_webhooks;      /* Declared as a number, documented as a switch. */
  bool discount_engines_enabled;         /* Boolean. */
  /* A failed discount engine is an API error; false by default. */
  bool discount_engines_errors;
  int64_t tags_max_name_length;          /* Integer. */
  int64_t tags_max_allowed_number;       /* Integer. */
  /* A failed tax calculation is an API error; false by default. */
  bool tax_calculators_errors;
  /* A failed promotion call is an API error; false by default. */
  bool external_promotions_errors;
  bool external_prices_errors;           /* A failed price call is an API error; true by default. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  bool api_fragment_caching_enabled;     /* Boolean. */
  bool skus_discovery;                   /* Boolean. */
  bool payment_gateways_transaction_on_event; /* Boolean. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Measures of a box that parcels are packed in. */
struct clx_package {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *code;                      /* Text. */
  double length;                         /* In unit_of_length. */
  double width;                          /* In unit_of_length. */
  double height;                         /* In unit_of_length. */
  const char *unit_of_length;            /* cm or in. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_stock_location *stock_location; /* To-one. */
  clx_parcels parcels;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* What is in a parcel, and how many. */
struct clx_parcel_line_item {
  clx_resource self;
  const char *sku_code;                  /* Code of the SKU. */
  const char *bundle_code;               /* Code of the bundle; NULL for SKUs. */
  int64_t quantity;                      /* Pieces. */
  const char *name;                      /* Name for people. */
  const char *image_url;                 /* URL of a picture. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_parcel *parcel;              /* To-one. */
  const clx_stock_line_item *stock_line_item; /* To-one. */
  const clx_shipment_line_item *shipment_line_item; /* To-one. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* One box of a shipment, with its label and tracking. */
struct clx_parcel {
  clx_resource self;
  const char *number;                    /* Number of the parcel, such as #1234/S/001/P/001. */
  /* In unit_of_weight. Comes as text, "100.0", in bodies; converted. */
  double weight;
  const char *unit_of_weight;            /* One of gr, oz, lb. */
  const char *eel_pfc;                   /* For exports from the USA: EEL or PFC. */
  const char *contents_type;             /* For customs, such as merchandise. */
  const char *contents_explanation;      /* If contents_type is other. */
  bool customs_certify;                  /* What the customs form says is certified. */
  const char *customs_signer;            /* Who certifies it. */
  const char *non_delivery_option;       /* abandon or return. */
  const char *restriction_type;          /* For customs, such as none or quarantine. */
  const char *restriction_comments;      /* If restriction_type is other. */
  bool customs_info_required;            /* Carriers need customs data for their offers. */
  const char *shipping_label_url;        /* URL. */
  const char *shipping_label_file_type;  /* MIME type of the label. */
  const char *shipping_label_size;       /* Such as 4x7. */
  const char *shipping_label_resolution; /* In dots an inch, as text. */
  const char *tracking_number;           /* Of the carrier. */
  const char *tracking_status;           /* As the carrier says it, such as in_transit. */
  const char *tracking_status_detail;    /* More of tracking_status. */
  const char *tracking_status_updated_at; /* ISO 8601, UTC; NULL until it happens. */
  const char *tracking_details;          /* JSON array as text: where the parcel has been. */
  const char *carrier_weight_oz;         /* Weight by the carrier, in ounces, as text. */
  const char *signed_by;                 /* Who took the parcel. */
  const char *incoterm;                  /* Terms of trade, such as DDP. */
  const char *delivery_confirmation;     /* Such as SIGNATURE. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_shipment *shipment;          /* To-one. */
  const clx_package *package;            /* To-one. */
  clx_parcel_line_items parcel_line_items; /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment gateway. Sent as one of its concrete types. In the API up to 2017-08. */
struct clx_payment_gateway {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* A success event of the gateway sets the source of an order still editable. */
  bool force_payments;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* JSON object as text: keys for the gateway. Confidential. */
  const char *credential_keys;
  clx_payment_methods payment_methods;   /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A way to pay in a market, with its costs. In the API up to 2017-08. */
struct clx_payment_method {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Type of payment source that it makes. Older documents have other words, "CreditCard". One of
   * adyen_payments, axerve_payments, braintree_payments, checkout_com_payments, external_payments,
   * klarna_payments, paypal_payments, satispay_payments, stripe_payments, wire_transfers. */
  const char *payment_source_type;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  /* Orders by mail or telephone: the customer is not present. */
  bool moto;
  bool require_capture;                  /* Fulfilment waits for the capture. */
  /* Places the order when an authorization that was pending succeeds. */
  bool auto_place;
  bool auto_capture;                     /* Captures right after the authorization. */
  /* Minor units: what it costs the customer; zero for free. */
  int64_t price_amount_cents;
  double price_amount_float;             /* Same amount in major units. */
  const char *formatted_price_amount;    /* Same amount for display. */
  /* Minor units: auto_capture up to this order total. Zero also when null: no limit. */
  int64_t auto_capture_max_amount_cents;
  double auto_capture_max_amount_float;  /* Same amount in major units. */
  const char *formatted_auto_capture_max_amount; /* Same amount for display. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  /* Who moves the money, such as one of external_gateways. To-one: payment_gateways. */
  const clx_resource *payment_gateway;
  const clx_store *store;                /* NULL: not for one store only. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Options for the payment sources of an order. In the API likely up to 2017-08. */
struct clx_payment_option {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* What the options are for. One of adyen_payments, axerve_payments, braintree_payments,
   * checkout_com_payments, external_payments, klarna_payments, paypal_payments, satispay_payments,
   * stripe_payments, wire_transfers. */
  const char *payment_source_type;
  const char *data;                      /* JSON object as text: options for the gateway. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment gateway on PayPal. In the API likely up to 2017-08. */
struct clx_paypal_gateway {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* A success event of the gateway sets the source of an order still editable. */
  bool force_payments;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* JSON object as text: keys for the gateway. Confidential. */
  const char *credential_keys;
  clx_payment_methods payment_methods;   /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_paypal_payments paypal_payments;   /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment through PayPal. In the API likely up to 2017-08. */
struct clx_paypal_payment {
  clx_resource self;
  const char *return_url;                /* Where the buyer comes back to. */
  const char *cancel_url;                /* URL. */
  const char *note_to_payer;             /* Shown to the buyer by PayPal. */
  const char *paypal_payer_id;           /* Of the buyer at PayPal. */
  const char *name;                      /* Name for people. */
  const char *paypal_id;                 /* Of the payment at PayPal. */
  const char *status;                    /* One of created, approved. */
  const char *approval_url;              /* Where the buyer approves. */
  bool mismatched_amounts;               /* The amounts of payment and order differ. */
  /* JSON object as text: what was paid with, such as the kind of card. */
  const char *payment_instrument;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as external_gateways. To-one: payment_gateways. */
  const clx_resource *payment_gateway;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A promotion that takes a percentage off. */
struct clx_percentage_discount_promotion {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const char *type;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  bool exclusive;                        /* No other promotion is applied with it. */
  int64_t priority;                      /* The lowest number is first. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  /* How often it can be used. Zero also when null: no limit. */
  int64_t total_usage_limit;
  int64_t total_usage_count;             /* How often it was used. */
  bool total_usage_reached;              /* It was used as often as it can be. */
  bool active;                           /* Enabled, started and not expired. */
  const char *status;                    /* One of disabled, expired, pending, active, inactive. */
  /* Order of application, from exclusive, priority, type and start: highest first. */
  int64_t weight;
  int64_t coupons_count;                 /* Coupons made for it. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  int64_t percentage;                    /* Percent: 10 is ten percent off. */
  const clx_market *market;              /* To-one. */
  /* Sent as their concrete types, such as coupon_codes_promotion_rules. To-many:
   * promotion_rules. */
  clx_resources promotion_rules;
  const clx_order_amount_promotion_rule *order_amount_promotion_rule; /* To-one. */
  const clx_sku_list_promotion_rule *sku_list_promotion_rule; /* To-one. */
  const clx_coupon_codes_promotion_rule *coupon_codes_promotion_rule; /* To-one. */
  const clx_custom_promotion_rule *custom_promotion_rule; /* To-one. */
  const clx_sku_list *sku_list;          /* The SKUs it is limited to. */
  clx_coupons coupons;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_skus skus;                         /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A pickup of parcels by a carrier. Sent as one of its concrete types. */
struct clx_pickup {
  clx_resource self;
  const char *type;                      /* Its concrete type. One of easypost_pickups. */
  const char *status;                    /* As the carrier says it. */
  const char *internal_id;               /* Of the pickup at the carrier. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_shipment *shipment;          /* To-one. */
  clx_parcels parcels;                   /* To-many. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A price for subscriptions up to some interval. */
struct clx_price_frequency_tier {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of price_volume_tiers, price_frequency_tiers. */
  const char *type;
  /* Days between two orders. Zero also when null, no limit, and for a label such as monthly. */
  int64_t up_to;
  int64_t price_amount_cents;            /* Minor units: price of one piece in the tier. */
  double price_amount_float;             /* Same amount in major units. */
  const char *formatted_price_amount;    /* Same amount for display. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_price *price;                /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Gives a market another price list for some time. */
struct clx_price_list_scheduler {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  bool active;                           /* Enabled, started and not expired. */
  const char *status;                    /* One of disabled, expired, pending, active. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  const clx_price_list *price_list;      /* To-one. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Prices in one currency. */
struct clx_price_list {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *code;                      /* Code of the price list. */
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  bool tax_included;                     /* Prices are gross: they contain the taxes. */
  const char *rule_outcomes;             /* JSON object as text; documented with an array, []. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *rules;                     /* JSON object as text: rules of the rules engine. */
  const char *resource_payload;          /* JSON object as text: what the rules look at. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_prices prices;                     /* To-many. */
  clx_price_list_schedulers price_list_schedulers; /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A price up to some limit. Sent as one of its concrete types. */
struct clx_price_tier {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of price_volume_tiers, price_frequency_tiers. */
  const char *type;
  double up_to;                          /* Pieces or days. Zero also when null: no limit. */
  int64_t price_amount_cents;            /* Minor units: price of one piece in the tier. */
  double price_amount_float;             /* Same amount in major units. */
  const char *formatted_price_amount;    /* Same amount for display. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_price *price;                /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A price for quantities up to some number. */
struct clx_price_volume_tier {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of price_volume_tiers, price_frequency_tiers. */
  const char *type;
  int64_t up_to;                         /* Pieces. Zero also when null: any quantity. */
  int64_t price_amount_cents;            /* Minor units: price of one piece in the tier. */
  double price_amount_float;             /* Same amount in major units. */
  const char *formatted_price_amount;    /* Same amount for display. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_price *price;                /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* The price of a SKU in a price list. */
struct clx_price {
  clx_resource self;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  const char *sku_code;                  /* Code of the SKU. */
  int64_t amount_cents;                  /* Minor units: price of one piece. */
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  int64_t original_amount_cents;         /* Minor units: price before rules. */
  const char *formatted_original_amount; /* Same amount for display. */
  /* Minor units: the price to compare with, for showing a discount. */
  int64_t compare_at_amount_cents;
  double compare_at_amount_float;        /* Same amount in major units. */
  const char *formatted_compare_at_amount; /* Same amount for display. */
  const char *rule_outcomes;             /* JSON object as text; documented with an array, []. */
  const char *processed_at;              /* When the API computed it; ISO 8601, UTC. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *rules;                     /* JSON object as text: rules of the rules engine. */
  const char *resource_payload;          /* JSON object as text: what the rules look at. */
  const char *jwt_custom_claim;          /* JSON object as text: claim of the access token. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_price_list *price_list;      /* To-one. */
  const clx_sku *sku;                    /* To-one. */
  clx_price_tiers price_tiers;           /* To-many. */
  clx_price_volume_tiers price_volume_tiers; /* To-many. */
  clx_price_frequency_tiers price_frequency_tiers; /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  const clx_customer *jwt_customer;      /* The customer of the access token. */
  clx_markets jwt_markets;               /* The markets of the access token. */
  clx_stock_locations jwt_stock_locations; /* The stock locations of the access token. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* What activates a promotion. Sent as one of its concrete types. */
struct clx_promotion_rule {
  clx_resource self;
  /* Its concrete type. One of order_amount_promotion_rules, sku_list_promotion_rules,
   * coupon_codes_promotion_rules, custom_promotion_rules. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* The promotion it activates. To-one: percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const clx_resource *promotion;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A promotion. Sent as one of its concrete types. */
struct clx_promotion {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const char *type;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  bool exclusive;                        /* No other promotion is applied with it. */
  int64_t priority;                      /* The lowest number is first. */
  const char *starts_at;                 /* ISO 8601, UTC. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  /* How often it can be used. Zero also when null: no limit. */
  int64_t total_usage_limit;
  int64_t total_usage_count;             /* How often it was used. */
  bool total_usage_reached;              /* It was used as often as it can be. */
  bool active;                           /* Enabled, started and not expired. */
  const char *status;                    /* One of disabled, expired, pending, active, inactive. */
  /* Order of application, from exclusive, priority, type and start: highest first. */
  int64_t weight;
  int64_t coupons_count;                 /* Coupons made for it. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  /* Sent as their concrete types, such as coupon_codes_promotion_rules. To-many:
   * promotion_rules. */
  clx_resources promotion_rules;
  const clx_order_amount_promotion_rule *order_amount_promotion_rule; /* To-one. */
  const clx_sku_list_promotion_rule *sku_list_promotion_rule; /* To-one. */
  const clx_coupon_codes_promotion_rule *coupon_codes_promotion_rule; /* To-one. */
  const clx_custom_promotion_rule *custom_promotion_rule; /* To-one. */
  const clx_sku_list *sku_list;          /* The SKUs it is limited to. */
  clx_coupons coupons;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A job that makes the next order of a subscription. */
struct clx_recurring_order_copy {
  clx_resource self;
  /* Its concrete type. One of order_copies, recurring_order_copies. */
  const char *type;
  /* One of pending, in_progress, aborted, failed, completed. */
  const char *status;
  const char *started_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *completed_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *failed_at;                 /* ISO 8601, UTC; NULL until it happens. */
  const char *errors_log;                /* JSON object as text: the errors. */
  int64_t errors_count;                  /* How many errors there were. */
  bool place_target_order;               /* The new order is placed at once. */
  /* The new order is paid from the wallet of the customer. */
  bool reuse_wallet;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *source_order;         /* The order that is copied. */
  const clx_order *target_order;         /* The new order; NULL until it is made. */
  clx_events events;                     /* To-many. */
  const clx_order_subscription *order_subscription; /* To-one. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An amount given back from a capture. In the API up to 2017-08. */
struct clx_refund {
  clx_resource self;
  const char *number;                    /* Number of the transaction, such as 42/T/001. */
  /* Type of the transaction. One of authorizations, voids, captures, refunds. */
  const char *type;
  const char *payment_method_type;       /* What was paid with, in words. */
  const char *currency_code;             /* Currency of the order. */
  int64_t amount_cents;                  /* Minor units: the amount given back, positive. */
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* False for failed and for pending transactions; see message. */
  bool succeeded;
  const char *message;                   /* From the gateway. */
  const char *error_code;                /* From the gateway; NULL after a success. */
  const char *error_detail;              /* From the gateway; NULL after a success. */
  const char *token;                     /* What the gateway answered as transaction_token. */
  const char *gateway_transaction_id;    /* Identifier of the transaction at the gateway. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* What was paid with. To-one: adyen_payments, axerve_payments, braintree_payments,
   * checkout_com_payments, external_payments, klarna_payments, paypal_payments, satispay_payments,
   * stripe_payments, wire_transfers. */
  const clx_resource *payment_source;
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  const clx_capture *reference_capture;  /* The capture that was refunded. */
  const clx_return *return_;             /* The return that is refunded; NULL for other refunds. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* How much of a stock item is reserved. */
struct clx_reserved_stock {
  clx_resource self;
  int64_t quantity;                      /* Pieces reserved. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_stock_item *stock_item;      /* To-one. */
  const clx_sku *sku;                    /* To-one. */
  clx_stock_reservations stock_reservations; /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An error kept for an order, a return or a subscription, such as a failed validation. */
struct clx_resource_error {
  clx_resource self;
  const char *name;                      /* Member that the error is about. */
  const char *code;                      /* Of the error. */
  const char *message;                   /* Of the error, for people. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* What the error is about. To-one: orders, returns, order_subscriptions. */
  const clx_resource *resource;
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* What is sent back, and how many. */
struct clx_return_line_item {
  clx_resource self;
  const char *sku_code;                  /* Code of the SKU. */
  const char *bundle_code;               /* Code of the bundle; NULL for SKUs. */
  int64_t quantity;                      /* Pieces. */
  const char *name;                      /* Name for people. */
  const char *image_url;                 /* URL of a picture. */
  int64_t total_amount_cents;            /* Minor units: what was paid for it. */
  double total_amount_float;             /* Same amount in major units. */
  const char *formatted_total_amount;    /* Same amount for display. */
  const char *return_reason;             /* JSON object as text: why it is sent back. */
  const char *restocked_at;              /* ISO 8601, UTC; NULL until it is back in stock. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_return *return_;             /* To-one. */
  const clx_line_item *line_item;        /* To-one. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Goods that a customer sends back. */
struct clx_return {
  clx_resource self;
  const char *number;                    /* Number of the return, such as #1234/R/001. */
  /* One of draft, requested, approved, cancelled, shipped, rejected, received, refunded. */
  const char *status;
  const char *customer_email;            /* E-mail address of the customer. */
  int64_t skus_count;                    /* Pieces, not lines. */
  const char *approved_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *cancelled_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *shipped_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *rejected_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *received_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *refunded_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *archived_at;               /* ISO 8601, UTC; NULL until it happens. */
  int64_t estimated_refund_amount_cents; /* Minor units: what would be refunded. */
  double estimated_refund_amount_float;  /* Same amount in major units. */
  const char *formatted_estimated_refund_amount; /* Same amount for display. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  const clx_customer *customer;          /* To-one. */
  const clx_stock_location *stock_location; /* Where it is sent to. */
  const clx_address *origin_address;     /* Where it comes from. */
  const clx_address *destination_address; /* Where it goes. */
  const clx_capture *reference_capture;  /* The capture to refund. In the API up to 2017-08. */
  const clx_refund *reference_refund;    /* The refund. In the API up to 2017-08. */
  clx_return_line_items return_line_items; /* To-many. */
  clx_payment_refunds payment_refunds;   /* To-many. In the API from 2026-05 on. */
  clx_attachments attachments;           /* To-many. */
  clx_resource_errors resource_errors;   /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment gateway on Satispay. In the API likely up to 2017-08. */
struct clx_satispay_gateway {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* A success event of the gateway sets the source of an order still editable. */
  bool force_payments;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *token;                     /* Activation code of Satispay. */
  const char *key_id;                    /* Of the key at Satispay. */
  const char *webhook_endpoint_url;      /* Where the gateway sends its events. */
  /* JSON object as text: keys for the gateway. Confidential. */
  const char *credential_keys;
  clx_payment_methods payment_methods;   /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_satispay_payments satispay_payments; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment through Satispay. In the API likely up to 2017-08. */
struct clx_satispay_payment {
  clx_resource self;
  const char *payment_id;                /* Of the payment at Satispay. */
  const char *flow;                      /* How the buyer pays. */
  const char *status;                    /* As Satispay says it. */
  const char *redirect_url;              /* Where the buyer comes back to. */
  const char *payment_url;               /* Where the buyer pays. */
  const char *payment_response;          /* JSON object as text: what Satispay answered. */
  /* JSON object as text: what was paid with, such as the kind of card. */
  const char *payment_instrument;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as external_gateways. To-one: payment_gateways. */
  const clx_resource *payment_gateway;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* What is in a shipment, in an older form; see stock_line_items. In the API likely up to
 * 2017-08. */
struct clx_shipment_line_item {
  clx_resource self;
  const char *sku_code;                  /* Code of the SKU. */
  const char *bundle_code;               /* Code of the bundle; NULL for SKUs. */
  int64_t quantity;                      /* Pieces. */
  const char *name;                      /* Name for people. */
  const char *image_url;                 /* URL of a picture. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_shipment *shipment;          /* To-one. */
  const clx_line_item *line_item;        /* To-one. */
  const clx_stock_item *stock_item;      /* To-one. */
  const clx_sku *sku;                    /* To-one. */
  const clx_stock_reservation *stock_reservation; /* To-one. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Goods that leave together from one stock location; the target of shipping cost calls. */
struct clx_shipment {
  clx_resource self;
  /* Number of the shipment: 1234/S/001, with or without a # in front. */
  const char *number;
  /* draft until the order is placed. One of draft, upcoming, cancelled, on_hold, picking, packing,
   * ready_to_ship, shipped, delivered. */
  const char *status;
  const char *currency_code;             /* Currency of the order. */
  /* Minor units: what the carrier charges the merchant; not the price for the customer. */
  int64_t cost_amount_cents;
  double cost_amount_float;              /* Same amount in major units. */
  const char *formatted_cost_amount;     /* Same amount for display. */
  int64_t skus_count;                    /* Pieces, not lines. */
  const char *selected_rate_id;          /* The offer that was taken; NULL without one. */
  /* JSON array as text: offers of the carriers; [] without any. */
  const char *rates;
  const char *purchase_error_code;       /* From the carrier; NULL without an error. */
  const char *purchase_error_message;    /* From the carrier; NULL without an error. */
  /* JSON array as text: carriers that made no offer, and why. */
  const char *get_rates_errors;
  const char *get_rates_started_at;      /* ISO 8601, UTC; NULL until offers are asked for. */
  const char *get_rates_completed_at;    /* ISO 8601, UTC; NULL until it happens. */
  const char *purchase_started_at;       /* ISO 8601, UTC; NULL until it happens. */
  const char *purchase_completed_at;     /* ISO 8601, UTC; NULL until it happens. */
  const char *purchase_failed_at;        /* ISO 8601, UTC; NULL without an error. */
  const char *on_hold_at;                /* ISO 8601, UTC; NULL if never. */
  const char *picking_at;                /* ISO 8601, UTC; NULL before that. */
  const char *packing_at;                /* ISO 8601, UTC; NULL before that. */
  const char *ready_to_ship_at;          /* ISO 8601, UTC; NULL before that. */
  const char *shipped_at;                /* ISO 8601, UTC; NULL before that. */
  const char *delivered_at;              /* ISO 8601, UTC; NULL before that. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* Loaded by default in shipping cost calls; older default lists lack it. */
  const clx_order *order;
  const clx_shipping_category *shipping_category; /* To-one. */
  const clx_inventory_stock_location *inventory_stock_location; /* To-one. */
  const clx_stock_location *stock_location; /* Where it leaves from. */
  const clx_address *origin_address;     /* Where it leaves from. */
  const clx_address *shipping_address;   /* Where it goes. */
  /* The method to price; loaded by default in shipping cost calls. */
  const clx_shipping_method *shipping_method;
  const clx_delivery_lead_time *delivery_lead_time; /* How long the delivery takes. */
  const clx_pickup *pickup;              /* To-one. */
  /* Older form of stock_line_items. In the API up to 2017-08. */
  clx_shipment_line_items shipment_line_items;
  clx_stock_line_items stock_line_items; /* What is in it, from stock. */
  clx_stock_transfers stock_transfers;   /* What has to come from another stock location first. */
  clx_line_items line_items;             /* Lines of the order that it ships. */
  clx_shipping_methods available_shipping_methods; /* To-many. */
  clx_carrier_accounts carrier_accounts; /* To-many. */
  clx_parcels parcels;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* SKUs that are shipped alike, such as bulky goods. */
struct clx_shipping_category {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *code;                      /* Text. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_skus skus;                         /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A shipping price up to some limit. Sent as one of its concrete types. */
struct clx_shipping_method_tier {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *type;                      /* Its concrete type. One of shipping_weight_tiers. */
  /* Weight in unit_of_weight of the shipping method. Zero also when null: any weight. */
  double up_to;
  int64_t price_amount_cents;            /* Minor units: price of the shipment in the tier. */
  double price_amount_float;             /* Same amount in major units. */
  const char *formatted_price_amount;    /* Same amount for display. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_shipping_method *shipping_method; /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A way to ship in a market, with its costs. */
struct clx_shipping_method {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* flat: one price; weight_tiered: by weight; external: by shipping cost calls. One of flat,
   * weight_tiered, external. */
  const char *scheme;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  /* Where shipping cost calls go if scheme is external; else NULL or "". */
  const char *external_prices_url;
  /* Minor units of the currency. If scheme is external: used when the call fails. */
  int64_t price_amount_cents;
  double price_amount_float;             /* Same amount in major units. */
  const char *formatted_price_amount;    /* Same amount for display. */
  /* Minor units: free from this order amount on. Zero also when null: never free. */
  int64_t free_over_amount_cents;
  double free_over_amount_float;         /* Same amount in major units. */
  const char *formatted_free_over_amount; /* Same amount for display. */
  /* Compares free_over_amount with the subtotal instead of the total. */
  bool use_subtotal;
  /* Minor units: price for the shipment it was asked for, or zero when free or null. */
  int64_t price_amount_for_shipment_cents;
  double price_amount_for_shipment_float; /* Same amount in major units. */
  const char *formatted_price_amount_for_shipment; /* Same amount for display. */
  double min_weight;                     /* In unit_of_weight. Zero also when null: no limit. */
  double max_weight;                     /* In unit_of_weight. Zero also when null: no limit. */
  /* Unit of the limits and tiers; NULL without any. One of gr, oz, lb. */
  const char *unit_of_weight;
  const char *tax_code;                  /* Of shipping, for tax calculators. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *circuit_state;             /* "closed", or "open": no calls are made. */
  /* Failed calls in a row; after more than 30 the circuit opens. */
  int64_t circuit_failure_count;
  const char *shared_secret;             /* Signs the calls. Confidential: keep it out of logs. */
  /* JSON array as text: include paths from the shipment; they replace the default ones. */
  const char *external_includes;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  const clx_shipping_zone *shipping_zone; /* Where it delivers. */
  const clx_shipping_category *shipping_category; /* To-one. */
  const clx_stock_location *stock_location; /* To-one. */
  /* How long the delivery of the shipment takes. */
  const clx_delivery_lead_time *delivery_lead_time_for_shipment;
  clx_shipping_method_tiers shipping_method_tiers; /* To-many. */
  clx_shipping_weight_tiers shipping_weight_tiers; /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_notifications notifications;       /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A shipping price for weights up to some limit. */
struct clx_shipping_weight_tier {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *type;                      /* Its concrete type. One of shipping_weight_tiers. */
  /* Weight in unit_of_weight of the shipping method. Zero also when null: any weight. */
  double up_to;
  int64_t price_amount_cents;            /* Minor units: price of the shipment in the tier. */
  double price_amount_float;             /* Same amount in major units. */
  const char *formatted_price_amount;    /* Same amount for display. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_events events;                     /* To-many. */
  const clx_shipping_method *shipping_method; /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Where a shipping method delivers, as patterns for addresses. */
struct clx_shipping_zone {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Regular expression that the address must match; NULL for any. */
  const char *country_code_regex;
  /* Regular expression that the address must not match; NULL for none. */
  const char *not_country_code_regex;
  /* Regular expression that the address must match; NULL for any. */
  const char *state_code_regex;
  /* Regular expression that the address must not match; NULL for none. */
  const char *not_state_code_regex;
  /* Regular expression that the address must match; NULL for any. */
  const char *zip_code_regex;
  /* Regular expression that the address must not match; NULL for none. */
  const char *not_zip_code_regex;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* One SKU in a list of SKUs. */
struct clx_sku_list_item {
  clx_resource self;
  int64_t position;                      /* Place in the list. */
  const char *sku_code;                  /* Code of the SKU. */
  int64_t quantity;                      /* Pieces in a bundle of the list. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_sku_list *sku_list;          /* To-one. */
  const clx_sku *sku;                    /* To-one. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Activates a promotion when SKUs of a list are in the order. */
struct clx_sku_list_promotion_rule {
  clx_resource self;
  /* Its concrete type. One of order_amount_promotion_rules, sku_list_promotion_rules,
   * coupon_codes_promotion_rules, custom_promotion_rules. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  bool all_skus;                         /* All SKUs of the list must be in the order. */
  /* Pieces of the list that must be in the order; zero also when none is set. */
  int64_t min_quantity;
  /* The promotion it activates. To-one: percentage_discount_promotions, free_shipping_promotions,
   * buy_x_pay_y_promotions, free_gift_promotions, fixed_price_promotions, external_promotions,
   * fixed_amount_promotions, flex_promotions. */
  const clx_resource *promotion;
  clx_versions versions;                 /* To-many. */
  const clx_sku_list *sku_list;          /* To-one. */
  clx_skus skus;                         /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A list of SKUs, kept by hand or by a pattern. */
struct clx_sku_list {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *slug;                      /* For URLs. */
  const char *description;               /* Text. */
  const char *image_url;                 /* URL of a picture. */
  bool manual;                           /* Kept by hand; else sku_code_regex says what is in it. */
  const char *sku_code_regex;            /* Regular expression for SKU codes. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_customer *customer;          /* To-one. */
  clx_skus skus;                         /* To-many. */
  clx_sku_list_items sku_list_items;     /* To-many. */
  clx_bundles bundles;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_links links;                       /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An option that can be bought with SKUs, such as engraving. */
struct clx_sku_option {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  const char *description;               /* Text. */
  int64_t price_amount_cents;            /* Minor units: price of the option for one piece. */
  double price_amount_float;             /* Same amount in major units. */
  const char *formatted_price_amount;    /* Same amount for display. */
  int64_t delay_hours;                   /* Hours added to the delivery. */
  int64_t delay_days;                    /* delay_hours as days, rounded. */
  /* Regular expression for the SKU codes that can have it. */
  const char *sku_code_regex;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A product that is stocked and sold. */
struct clx_sku {
  clx_resource self;
  /* Code of the SKU, unique in the organization; line_items.sku_code. */
  const char *code;
  const char *name;                      /* Name for people. */
  const char *description;               /* Text. */
  const char *image_url;                 /* URL of a picture. */
  int64_t pieces_per_pack;               /* Zero also when null: not known. */
  /* Of one piece, in unit_of_weight. Zero also when null: not known. */
  double weight;
  const char *unit_of_weight;            /* NULL or "" without a weight. One of gr, oz, lb. */
  /* Harmonized System code, for customs. NULL or "" without one. */
  const char *hs_tariff_number;
  bool do_not_ship;                      /* Makes no shipments, as downloads. */
  bool do_not_track;                     /* Stock is not counted. */
  /* JSON object as text: stock and delivery lead times; often NULL. */
  const char *inventory;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *jwt_custom_claim;          /* JSON object as text: claim of the access token. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_shipping_category *shipping_category; /* To-one. */
  clx_prices prices;                     /* To-many. */
  clx_stock_items stock_items;           /* To-many. */
  clx_stock_reservations stock_reservations; /* To-many. */
  clx_delivery_lead_times delivery_lead_times; /* To-many. */
  clx_sku_options sku_options;           /* To-many. */
  clx_sku_list_items sku_list_items;     /* To-many. */
  clx_sku_lists sku_lists;               /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_links links;                       /* To-many. */
  clx_events events;                     /* To-many. */
  clx_tags tags;                         /* To-many. */
  clx_versions versions;                 /* To-many. */
  const clx_customer *jwt_customer;      /* The customer of the access token. */
  clx_markets jwt_markets;               /* The markets of the access token. */
  clx_stock_locations jwt_stock_locations; /* The stock locations of the access token. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* How many of a SKU a stock location has. */
struct clx_stock_item {
  clx_resource self;
  const char *sku_code;                  /* Code of the SKU. */
  int64_t quantity;                      /* Pieces in stock. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_stock_location *stock_location; /* To-one. */
  const clx_sku *sku;                    /* To-one. */
  const clx_reserved_stock *reserved_stock; /* To-one. */
  clx_stock_reservations stock_reservations; /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* How many of a line item a shipment takes from a stock item. */
struct clx_stock_line_item {
  clx_resource self;
  const char *sku_code;                  /* Code of the SKU. */
  const char *bundle_code;               /* Code of the bundle; NULL for SKUs. */
  int64_t quantity;                      /* Pieces. */
  const char *name;                      /* Name for people. */
  const char *image_url;                 /* URL of a picture. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_shipment *shipment;          /* To-one. */
  const clx_line_item *line_item;        /* To-one. */
  const clx_stock_item *stock_item;      /* To-one. */
  const clx_sku *sku;                    /* To-one. */
  const clx_stock_reservation *stock_reservation; /* To-one. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A warehouse or shop that ships. */
struct clx_stock_location {
  clx_resource self;
  int64_t number;                        /* Number of the stock location. */
  const char *name;                      /* Name for people. */
  const char *code;                      /* Text. */
  const char *label_format;              /* Of shipping labels: PDF, ZPL, EPL2 or PNG. */
  /* No electronic trade documents. Came as text, "0"; converted. */
  bool suppress_etd;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_address *address;            /* To-one. */
  clx_inventory_stock_locations inventory_stock_locations; /* To-many. */
  clx_inventory_return_locations inventory_return_locations; /* To-many. */
  clx_stock_items stock_items;           /* To-many. */
  clx_stock_transfers stock_transfers;   /* To-many. */
  clx_stores stores;                     /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A quantity set aside for a line item. */
struct clx_stock_reservation {
  clx_resource self;
  const char *status;                    /* One of draft, pending. */
  int64_t quantity;                      /* Pieces. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_line_item *line_item;        /* To-one. */
  const clx_order *order;                /* To-one. */
  const clx_stock_line_item *stock_line_item; /* To-one. */
  const clx_stock_transfer *stock_transfer; /* To-one. */
  const clx_stock_item *stock_item;      /* To-one. */
  const clx_reserved_stock *reserved_stock; /* To-one. */
  const clx_sku *sku;                    /* To-one. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A move of SKUs from one stock location to another. */
struct clx_stock_transfer {
  clx_resource self;
  const char *number;                    /* Number of the stock transfer. */
  const char *sku_code;                  /* Code of the SKU. */
  /* One of draft, upcoming, on_hold, picking, in_transit, completed, cancelled. */
  const char *status;
  int64_t quantity;                      /* Pieces. */
  const char *on_hold_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *picking_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *in_transit_at;             /* ISO 8601, UTC; NULL until it happens. */
  const char *completed_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *cancelled_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_sku *sku;                    /* To-one. */
  const clx_stock_location *origin_stock_location; /* To-one. */
  const clx_stock_location *destination_stock_location; /* To-one. */
  const clx_shipment *shipment;          /* To-one. */
  const clx_line_item *line_item;        /* To-one. */
  const clx_stock_reservation *stock_reservation; /* To-one. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A shop of bricks or a point of sale in a market. */
struct clx_store {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *code;                      /* Text. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_market *market;              /* To-one. */
  const clx_merchant *merchant;          /* To-one. */
  const clx_stock_location *stock_location; /* To-one. */
  clx_orders orders;                     /* To-many. */
  clx_payment_methods payment_methods;   /* To-many. In the API up to 2017-08. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment gateway on Stripe. In the API likely up to 2017-08. */
struct clx_stripe_gateway {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* A success event of the gateway sets the source of an order still editable. */
  bool force_payments;
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* Stripe account that gets the money; NULL for the own one. */
  const char *connected_account;
  bool auto_payments;                    /* Takes the payment methods enabled at Stripe. */
  const char *webhook_endpoint_id;       /* Of the webhook at the gateway. */
  const char *webhook_endpoint_secret;   /* Signs the events of the gateway. Confidential. */
  const char *webhook_endpoint_url;      /* Where the gateway sends its events. */
  /* JSON object as text: keys for the gateway. Confidential. */
  const char *credential_keys;
  clx_payment_methods payment_methods;   /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_stripe_payments stripe_payments;   /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment through Stripe. In the API up to 2017-08. */
struct clx_stripe_payment {
  clx_resource self;
  const char *stripe_id;                 /* Of the payment intent. */
  const char *client_secret;             /* For the form of Stripe in the browser. Confidential. */
  /* Stripe account that gets the money; NULL for the own one. */
  const char *connected_account;
  const char *charge_id;                 /* Of the charge. */
  const char *publishable_key;           /* Public key of the Stripe account. */
  const char *on_behalf_of;              /* Account that the funds are for. */
  const char *transfer_group;            /* Groups charges and transfers. */
  const char *options;                   /* JSON object as text: options of the payment intent. */
  /* JSON object as text: the payment method, set by webhook. */
  const char *payment_method;
  bool mismatched_amounts;               /* The amounts of payment and order differ. */
  const char *return_url;                /* Where the buyer comes back to. */
  const char *receipt_email;             /* Where Stripe sends the receipt. */
  /* JSON object as text: what was paid with, such as the kind of card. */
  const char *payment_instrument;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as external_gateways. To-one: payment_gateways. */
  const clx_resource *payment_gateway;
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A tax calculator on Stripe Tax. */
struct clx_stripe_tax_account {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of avalara_accounts, stripe_tax_accounts, vertex_accounts,
   * taxjar_accounts, manual_tax_calculators, external_tax_calculators. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  bool commit_invoice;                   /* Boolean. */
  clx_markets markets;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_tax_categories tax_categories;     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* How a market makes subscriptions from orders. In the API up to 2017-08. */
struct clx_subscription_model {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* How line items become subscriptions: by_frequency or by_line_items. */
  const char *strategy;
  const char *frequencies;               /* JSON array as text: intervals that are offered. */
  bool auto_activate;                    /* The source order counts as the first run. */
  bool auto_cancel;                      /* Subscriptions are cancelled with their source order. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_markets markets;                   /* To-many. */
  clx_order_subscriptions order_subscriptions; /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A word that groups resources of any type. */
struct clx_tag {
  clx_resource self;
  const char *name;                      /* The word. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A discount engine on Talon.One. */
struct clx_talon_one_account {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *type;                      /* Its concrete type. One of talon_one_accounts. */
  bool manage_gift_cards;                /* The engine applies gift cards too. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *api_endpoint;              /* Base URL of the Talon.One account. */
  clx_markets markets;                   /* To-many. */
  clx_discount_engine_items discount_engine_items; /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Computes the taxes of orders. Sent as one of its concrete types. */
struct clx_tax_calculator {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of avalara_accounts, stripe_tax_accounts, vertex_accounts,
   * taxjar_accounts, manual_tax_calculators, external_tax_calculators. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_markets markets;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* The tax code of a SKU at a tax calculator. */
struct clx_tax_category {
  clx_resource self;
  const char *code;                      /* Code of the SKU at the tax calculator. */
  const char *sku_code;                  /* Code of the SKU. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_sku *sku;                    /* To-one. */
  /* Who reads the code. To-one: avalara_accounts, stripe_tax_accounts, vertex_accounts,
   * taxjar_accounts, manual_tax_calculators, external_tax_calculators. */
  const clx_resource *tax_calculator;
  clx_attachments attachments;           /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A tax rate for some addresses, of a manual tax calculator. */
struct clx_tax_rule {
  clx_resource self;
  const char *name;                      /* Name for people. */
  double tax_rate;                       /* Fraction: 0.22 is 22 percent. */
  bool freight_taxable;                  /* Shipping costs are taxed. */
  bool payment_method_taxable;           /* Payment costs are taxed. */
  bool gift_card_taxable;                /* Gift cards are taxed. */
  bool adjustment_taxable;               /* Adjustments are taxed. */
  const char *breakdown;                 /* JSON object as text: the parts of the rate. */
  /* Regular expression that the address must match; NULL for any. */
  const char *country_code_regex;
  /* Regular expression that the address must not match; NULL for none. */
  const char *not_country_code_regex;
  /* Regular expression that the address must match; NULL for any. */
  const char *state_code_regex;
  /* Regular expression that the address must not match; NULL for none. */
  const char *not_state_code_regex;
  /* Regular expression that the address must match; NULL for any. */
  const char *zip_code_regex;
  /* Regular expression that the address must not match; NULL for none. */
  const char *not_zip_code_regex;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_manual_tax_calculator *manual_tax_calculator; /* To-one. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A tax calculator on TaxJar. */
struct clx_taxjar_account {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of avalara_accounts, stripe_tax_accounts, vertex_accounts,
   * taxjar_accounts, manual_tax_calculators, external_tax_calculators. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_markets markets;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_tax_categories tax_categories;     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A movement of money. Sent as one of its concrete types. In the API up to 2017-08. */
struct clx_transaction {
  clx_resource self;
  const char *number;                    /* Number of the transaction, such as 42/T/001. */
  /* Type of the transaction. One of authorizations, voids, captures, refunds. */
  const char *type;
  const char *payment_method_type;       /* What was paid with, in words. */
  const char *currency_code;             /* Currency of the order. */
  /* Minor units of the currency, positive also for voids and refunds. */
  int64_t amount_cents;
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* False for failed and for pending transactions; see message. */
  bool succeeded;
  const char *message;                   /* From the gateway. */
  const char *error_code;                /* From the gateway; NULL after a success. */
  const char *error_detail;              /* From the gateway; NULL after a success. */
  const char *token;                     /* What the gateway answered as transaction_token. */
  const char *gateway_transaction_id;    /* Identifier of the transaction at the gateway. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* What was paid with. To-one: adyen_payments, axerve_payments, braintree_payments,
   * checkout_com_payments, external_payments, klarna_payments, paypal_payments, satispay_payments,
   * stripe_payments, wire_transfers. */
  const clx_resource *payment_source;
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An entry in the history of a resource. */
struct clx_version {
  clx_resource self;
  const char *resource_type;             /* A JSON:API type, such as skus. */
  const char *resource_id;               /* Of the resource that changed. */
  const char *event;                     /* Such as update. */
  const char *changes;                   /* JSON object as text: old and new values. */
  const char *who;                       /* JSON object as text: the API client that did it. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
};

/* A tax calculator on Vertex. */
struct clx_vertex_account {
  clx_resource self;
  const char *name;                      /* Name for people. */
  /* Its concrete type. One of avalara_accounts, stripe_tax_accounts, vertex_accounts,
   * taxjar_accounts, manual_tax_calculators, external_tax_calculators. */
  const char *type;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* Where Vertex runs. One of cloud, on_demand, on_premise. */
  const char *kind;
  const char *baseurl;                   /* URL of the Vertex instance. */
  const char *api_endpoint;              /* Base URL of the Vertex API. */
  bool commit_invoice;                   /* Transactions are recorded there. */
  const char *token_expires_at;          /* When the access token expires; ISO 8601, UTC. */
  clx_markets markets;                   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* The release of an authorization. In the API likely up to 2017-08. */
struct clx_void {
  clx_resource self;
  const char *number;                    /* Number of the transaction, such as 42/T/001. */
  /* Type of the transaction. One of authorizations, voids, captures, refunds. */
  const char *type;
  const char *payment_method_type;       /* What was paid with, in words. */
  const char *currency_code;             /* Currency of the order. */
  int64_t amount_cents;                  /* Minor units: the amount released. */
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* False for failed and for pending transactions; see message. */
  bool succeeded;
  const char *message;                   /* From the gateway. */
  const char *error_code;                /* From the gateway; NULL after a success. */
  const char *error_detail;              /* From the gateway; NULL after a success. */
  const char *token;                     /* What the gateway answered as transaction_token. */
  const char *gateway_transaction_id;    /* Identifier of the transaction at the gateway. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* What was paid with. To-one: adyen_payments, axerve_payments, braintree_payments,
   * checkout_com_payments, external_payments, klarna_payments, paypal_payments, satispay_payments,
   * stripe_payments, wire_transfers. */
  const clx_resource *payment_source;
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_versions versions;                 /* To-many. */
  const clx_authorization *reference_authorization; /* The authorization that was voided. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A subscription of an endpoint to one topic. */
struct clx_webhook {
  clx_resource self;
  const char *name;                      /* Name for people. */
  const char *topic;                     /* Such as orders.place; opaque, new ones come. */
  const char *callback_url;              /* Where events go. */
  const char *include_resources;         /* JSON array as text: include paths for the events. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *circuit_state;             /* "closed", or "open": no calls are made. */
  /* Failed calls in a row; after more than 30 the circuit opens. */
  int64_t circuit_failure_count;
  const char *shared_secret;             /* Signs the calls. Confidential: keep it out of logs. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_event_callbacks last_event_callbacks; /* The newest deliveries. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment by wire transfer. In the API likely up to 2017-08. */
struct clx_wire_transfer {
  clx_resource self;
  /* JSON object as text: what was paid with, such as the kind of card. */
  const char *payment_instrument;
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  clx_versions versions;                 /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An amount reserved in a payment session. In the API from 2026-05 on. */
struct clx_payment_authorization {
  clx_resource self;
  const char *status;                    /* As in payment_transactions. */
  const char *payment_type;              /* Kind of payment, such as manual_payment. */
  /* Names the transaction at the gateway; keep it out of logs. */
  const char *token;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  int64_t amount_cents;                  /* Minor units of the currency: the amount reserved. */
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* JSON object as text: what was sent to the gateway. Confidential. */
  const char *request_data;
  /* JSON object as text: what the gateway answered. Confidential. */
  const char *response_data;
  const char *options;                   /* JSON object as text: options for the gateway. */
  const char *requires_action_at;        /* ISO 8601, UTC; NULL until it happens. */
  const char *processing_at;             /* ISO 8601, UTC; NULL until it happens. */
  const char *succeeded_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *declined_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *failed_at;                 /* ISO 8601, UTC; NULL until it happens. */
  const char *canceled_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *expired_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* Minor units: what succeeded captures have left. Stays positive after a void. */
  int64_t capture_balance_cents;
  double capture_balance_float;          /* Same amount in major units. */
  const char *formatted_capture_balance; /* Same amount for display. */
  /* Minor units: what can still be voided. Captures do not lessen it. */
  int64_t void_balance_cents;
  double void_balance_float;             /* Same amount in major units. */
  const char *formatted_void_balance;    /* Same amount for display. */
  const clx_payment_session *payment_session; /* To-one. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as payment_setting_externals. To-one: payment_settings. */
  const clx_resource *payment_setting;
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  const clx_payment_void *payment_void;  /* The void; NULL before one. */
  clx_payment_captures payment_captures; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An amount taken from a payment authorization. In the API from 2026-05 on. */
struct clx_payment_capture {
  clx_resource self;
  const char *status;                    /* As in payment_transactions. */
  const char *payment_type;              /* Kind of payment, such as manual_payment. */
  /* Names the transaction at the gateway; keep it out of logs. */
  const char *token;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  int64_t amount_cents;                  /* Minor units of the currency: the amount taken. */
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* JSON object as text: what was sent to the gateway. Confidential. */
  const char *request_data;
  /* JSON object as text: what the gateway answered. Confidential. */
  const char *response_data;
  const char *options;                   /* JSON object as text: options for the gateway. */
  const char *requires_action_at;        /* ISO 8601, UTC; NULL until it happens. */
  const char *processing_at;             /* ISO 8601, UTC; NULL until it happens. */
  const char *succeeded_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *declined_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *failed_at;                 /* ISO 8601, UTC; NULL until it happens. */
  const char *canceled_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *expired_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  int64_t refund_balance_cents;          /* Minor units: what can still be refunded. */
  double refund_balance_float;           /* Same amount in major units. */
  const char *formatted_refund_balance;  /* Same amount for display. */
  const clx_payment_session *payment_session; /* To-one. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as payment_setting_externals. To-one: payment_settings. */
  const clx_resource *payment_setting;
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  const clx_payment_authorization *payment_authorization; /* The authorization that was captured. */
  clx_payment_refunds payment_refunds;   /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A page of the gateway where an order can be paid. In the API from 2026-05 on. */
struct clx_payment_link {
  clx_resource self;
  const char *status;                    /* Text. */
  const char *token;                     /* Names the link at the gateway; keep it out of logs. */
  /* Where the customer pays. Whoever has it can open it: keep it out of logs. */
  const char *url;
  const char *return_url;                /* Where the buyer comes back to. */
  const char *options;                   /* JSON object as text: options for the gateway. */
  /* JSON object as text: what was sent to the gateway. Confidential. */
  const char *request_data;
  /* JSON object as text: what the gateway answered. Confidential. */
  const char *response_data;
  const char *completed_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *expired_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as payment_setting_externals. To-one: payment_settings. */
  const clx_resource *payment_setting;
  const clx_payment_session *payment_session; /* The session of the payment; NULL before it. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* An amount given back from a payment capture. In the API from 2026-05 on. */
struct clx_payment_refund {
  clx_resource self;
  const char *status;                    /* As in payment_transactions. */
  const char *payment_type;              /* Kind of payment, such as manual_payment. */
  /* Names the transaction at the gateway; keep it out of logs. */
  const char *token;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  int64_t amount_cents;                  /* Minor units of the currency: the amount given back. */
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* JSON object as text: what was sent to the gateway. Confidential. */
  const char *request_data;
  /* JSON object as text: what the gateway answered. Confidential. */
  const char *response_data;
  const char *options;                   /* JSON object as text: options for the gateway. */
  const char *requires_action_at;        /* ISO 8601, UTC; NULL until it happens. */
  const char *processing_at;             /* ISO 8601, UTC; NULL until it happens. */
  const char *succeeded_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *declined_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *failed_at;                 /* ISO 8601, UTC; NULL until it happens. */
  const char *canceled_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *expired_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_payment_session *payment_session; /* To-one. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as payment_setting_externals. To-one: payment_settings. */
  const clx_resource *payment_setting;
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  const clx_payment_capture *payment_capture; /* The capture that was refunded. */
  const clx_return *return_;             /* The return that is refunded; NULL for other refunds. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A rule that says which payment settings a market offers. In the API from 2026-05 on. */
struct clx_payment_rule {
  clx_resource self;
  const char *template_id;               /* Template that the rule is made from. */
  const char *template_settings;         /* JSON object as text: values for that template. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  /* What the rule is for: a market. To-one: markets, payment_rules. */
  const clx_resource *ruleable;
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment of an order, or of a part of it, from the first step to refunds. In the API from
 * 2026-05 on. */
struct clx_payment_session {
  clx_resource self;
  /* One of unpaid, authorized, voided, paid, partially_paid, refunded, partially_refunded. */
  const char *status;
  /* Minor units of the currency: what the session is to take. Fixed once it exists. */
  int64_t amount_cents;
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* Percent of the order's total with taxes, 50 for half: not an amount, in spite of its name. A
   * fraction of a percent would be left out as drift. */
  int64_t percentage_amount_cents;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  /* The gift card that pays; NULL without one. Confidential while the card has a balance. */
  const char *gift_card_code;
  /* Names the session at the gateway; keep it out of logs. */
  const char *token;
  const char *options;                   /* JSON object as text: options for the gateway. */
  /* JSON object as text: what the browser collected for the payment. Confidential. */
  const char *client_data;
  /* JSON object as text: what was sent to the gateway. Confidential. */
  const char *request_data;
  /* JSON object as text: what the gateway answered. Confidential. */
  const char *response_data;
  /* JSON object as text: what was sent to ask for more. Confidential. */
  const char *additional_request_data;
  /* JSON object as text: what was answered to that. Confidential. */
  const char *additional_response_data;
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as payment_setting_externals. To-one: payment_settings. */
  const clx_resource *payment_setting;
  const clx_payment_wallet *payment_wallet; /* To-one. */
  /* Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as
   * payment_captures, with the same id. To-many: payment_transactions. */
  clx_resources payment_transactions;
  const clx_payment_authorization *payment_authorization; /* To-one. */
  const clx_payment_void *payment_void;  /* To-one. */
  clx_payment_captures payment_captures; /* To-many. */
  clx_payment_refunds payment_refunds;   /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Payments through Adyen. In the API from 2026-05 on. */
struct clx_payment_setting_adyen {
  clx_resource self;
  const char *gateway_version;           /* Version of the interface of the gateway. */
  const char *internal_versions;         /* JSON object as text: versions within Commerce Layer. */
  bool auto_capture;                     /* Captures right after the authorization. */
  const char *name;                      /* Name for people. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *public_key;                /* Public key at the gateway. */
  /* Start of the URLs of the account at Adyen, in live mode. */
  const char *live_url_prefix;
  const char *webhook_endpoint_secret;   /* Signs the events of the gateway. Confidential. */
  const char *webhook_endpoint_url;      /* Where the gateway sends its events. */
  clx_payment_links payment_links;       /* To-many. */
  clx_payment_sessions payment_sessions; /* To-many. */
  /* Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as
   * payment_captures, with the same id. To-many: payment_transactions. */
  clx_resources payment_transactions;
  clx_payment_wallets payment_wallets;   /* To-many. */
  clx_order_subscriptions order_subscriptions; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Payments through Braintree. In the API from 2026-05 on. */
struct clx_payment_setting_braintree {
  clx_resource self;
  const char *gateway_version;           /* Version of the interface of the gateway. */
  const char *internal_versions;         /* JSON object as text: versions within Commerce Layer. */
  bool auto_capture;                     /* Captures right after the authorization. */
  const char *name;                      /* Name for people. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *public_key;                /* Public key at the gateway. */
  const char *merchant_account_id;       /* Account at the gateway that gets the money. */
  const char *webhook_endpoint_url;      /* Where the gateway sends its events. */
  clx_payment_links payment_links;       /* To-many. */
  clx_payment_sessions payment_sessions; /* To-many. */
  /* Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as
   * payment_captures, with the same id. To-many: payment_transactions. */
  clx_resources payment_transactions;
  clx_payment_wallets payment_wallets;   /* To-many. */
  clx_order_subscriptions order_subscriptions; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Payments through the endpoints of the merchant, which Commerce Layer calls. In the API from
 * 2026-05 on. */
struct clx_payment_setting_external {
  clx_resource self;
  const char *gateway_version;           /* Version of the interface of the gateway. */
  const char *internal_versions;         /* JSON object as text: versions within Commerce Layer. */
  bool auto_capture;                     /* Captures right after the authorization. */
  const char *name;                      /* Name for people. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *circuit_state;             /* "closed", or "open": no calls are made. */
  /* Failed calls in a row; after more than 30 the circuit opens. */
  int64_t circuit_failure_count;
  const char *shared_secret;             /* Signs the calls. Confidential: keep it out of logs. */
  /* JSON array as text: include paths that replace the default ones. */
  const char *external_includes;
  /* Where calls for new payment sessions go; NULL or empty: none are made. */
  const char *session_url;
  const char *authorization_url;         /* Where authorization calls go. */
  const char *capture_url;               /* Where capture calls go. */
  const char *void_url;                  /* Where void calls go. */
  const char *refund_url;                /* Where refund calls go. */
  const char *token_url;                 /* Where token calls go; NULL or empty: none are made. */
  const char *webhook_endpoint_url;      /* Where the merchant's gateway sends its events. */
  clx_payment_links payment_links;       /* To-many. */
  clx_payment_sessions payment_sessions; /* To-many. */
  /* Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as
   * payment_captures, with the same id. To-many: payment_transactions. */
  clx_resources payment_transactions;
  clx_payment_wallets payment_wallets;   /* To-many. */
  clx_order_subscriptions order_subscriptions; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Payments with gift cards. In the API from 2026-05 on. */
struct clx_payment_setting_gift_card {
  clx_resource self;
  const char *gateway_version;           /* Version of the interface of the gateway. */
  const char *internal_versions;         /* JSON object as text: versions within Commerce Layer. */
  bool auto_capture;                     /* Captures right after the authorization. */
  const char *name;                      /* Name for people. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_payment_links payment_links;       /* To-many. */
  clx_payment_sessions payment_sessions; /* To-many. */
  /* Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as
   * payment_captures, with the same id. To-many: payment_transactions. */
  clx_resources payment_transactions;
  clx_payment_wallets payment_wallets;   /* To-many. */
  clx_order_subscriptions order_subscriptions; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Payments that are made outside, such as wire transfers. In the API from 2026-05 on. */
struct clx_payment_setting_manual {
  clx_resource self;
  const char *gateway_version;           /* Version of the interface of the gateway. */
  const char *internal_versions;         /* JSON object as text: versions within Commerce Layer. */
  bool auto_capture;                     /* Captures right after the authorization. */
  const char *name;                      /* Name for people. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_payment_links payment_links;       /* To-many. */
  clx_payment_sessions payment_sessions; /* To-many. */
  /* Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as
   * payment_captures, with the same id. To-many: payment_transactions. */
  clx_resources payment_transactions;
  clx_payment_wallets payment_wallets;   /* To-many. */
  clx_order_subscriptions order_subscriptions; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* Payments through Stripe. In the API from 2026-05 on. */
struct clx_payment_setting_stripe {
  clx_resource self;
  const char *gateway_version;           /* Version of the interface of the gateway. */
  const char *internal_versions;         /* JSON object as text: versions within Commerce Layer. */
  bool auto_capture;                     /* Captures right after the authorization. */
  const char *name;                      /* Name for people. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const char *public_key;                /* Public key at the gateway. */
  /* Stripe account that gets the money; NULL for the own one. */
  const char *connected_account;
  const char *webhook_endpoint_id;       /* Of the webhook at the gateway. */
  const char *webhook_endpoint_secret;   /* Signs the events of the gateway. Confidential. */
  const char *webhook_endpoint_url;      /* Where the gateway sends its events. */
  clx_payment_links payment_links;       /* To-many. */
  clx_payment_sessions payment_sessions; /* To-many. */
  /* Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as
   * payment_captures, with the same id. To-many: payment_transactions. */
  clx_resources payment_transactions;
  clx_payment_wallets payment_wallets;   /* To-many. */
  clx_order_subscriptions order_subscriptions; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* How payments are made through a gateway. Sent as one of its concrete types. In the API from
 * 2026-05 on. */
struct clx_payment_setting {
  clx_resource self;
  const char *gateway_version;           /* Version of the interface of the gateway. */
  const char *internal_versions;         /* JSON object as text: versions within Commerce Layer. */
  bool auto_capture;                     /* Captures right after the authorization. */
  const char *name;                      /* Name for people. */
  const char *disabled_at;               /* ISO 8601, UTC; NULL while it is enabled. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  clx_payment_links payment_links;       /* To-many. */
  clx_payment_sessions payment_sessions; /* To-many. */
  /* Sent as payment_transactions. Elsewhere the same record is a resource of its own type, such as
   * payment_captures, with the same id. To-many: payment_transactions. */
  clx_resources payment_transactions;
  clx_payment_wallets payment_wallets;   /* To-many. */
  clx_order_subscriptions order_subscriptions; /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* One movement of money, as a gateway reported it. Sent as itself or as its kind:
 * payment_authorizations, payment_captures, payment_voids, payment_refunds. In the API from 2026-05
 * on. */
struct clx_payment_transaction {
  clx_resource self;
  /* Goes on: draft, pending, requires_action, processing. Final: succeeded, declined, failed,
   * canceled, expired. There may be others. */
  const char *status;
  const char *payment_type;              /* Kind of payment, such as manual_payment. */
  /* Names the transaction at the gateway; keep it out of logs. */
  const char *token;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  int64_t amount_cents;                  /* Minor units of the currency: the amount moved. */
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* JSON object as text: what was sent to the gateway. Confidential. */
  const char *request_data;
  /* JSON object as text: what the gateway answered. Confidential. */
  const char *response_data;
  const char *options;                   /* JSON object as text: options for the gateway. */
  const char *requires_action_at;        /* ISO 8601, UTC; NULL until it happens. */
  const char *processing_at;             /* ISO 8601, UTC; NULL until it happens. */
  const char *succeeded_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *declined_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *failed_at;                 /* ISO 8601, UTC; NULL until it happens. */
  const char *canceled_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *expired_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_payment_session *payment_session; /* To-one. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as payment_setting_externals. To-one: payment_settings. */
  const clx_resource *payment_setting;
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* A payment authorization that was given up. In the API from 2026-05 on. */
struct clx_payment_void {
  clx_resource self;
  const char *status;                    /* As in payment_transactions. */
  const char *payment_type;              /* Kind of payment, such as manual_payment. */
  /* Names the transaction at the gateway; keep it out of logs. */
  const char *token;
  const char *currency_code;             /* The currency, such as EUR: see clx/money.h. */
  int64_t amount_cents;                  /* Minor units of the currency: the amount given up. */
  double amount_float;                   /* Same amount in major units. */
  const char *formatted_amount;          /* Same amount for display. */
  /* JSON object as text: what was sent to the gateway. Confidential. */
  const char *request_data;
  /* JSON object as text: what the gateway answered. Confidential. */
  const char *response_data;
  const char *options;                   /* JSON object as text: options for the gateway. */
  const char *requires_action_at;        /* ISO 8601, UTC; NULL until it happens. */
  const char *processing_at;             /* ISO 8601, UTC; NULL until it happens. */
  const char *succeeded_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *declined_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *failed_at;                 /* ISO 8601, UTC; NULL until it happens. */
  const char *canceled_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *expired_at;                /* ISO 8601, UTC; NULL until it happens. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_payment_session *payment_session; /* To-one. */
  const clx_order *order;                /* To-one. */
  /* Sent as its concrete type, such as payment_setting_externals. To-one: payment_settings. */
  const clx_resource *payment_setting;
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  const clx_payment_authorization *payment_authorization; /* The authorization that was given up. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

/* What a customer paid with, kept for other orders. In the API from 2026-05 on. */
struct clx_payment_wallet {
  clx_resource self;
  const char *status;                    /* Text. */
  const char *token;                     /* Names the wallet at the gateway; keep it out of logs. */
  /* Names the customer at the gateway; keep it out of logs. */
  const char *customer_token;
  /* Names what is paid with at the gateway; keep it out of logs. */
  const char *payment_token;
  const char *options;                   /* JSON object as text: options for the gateway. */
  const char *payment_data;              /* JSON object as text: what is paid with. Confidential. */
  /* JSON object as text: what was sent to the gateway. Confidential. */
  const char *request_data;
  /* JSON object as text: what the gateway answered. Confidential. */
  const char *response_data;
  const char *requires_action_at;        /* ISO 8601, UTC; NULL until it happens. */
  const char *processing_at;             /* ISO 8601, UTC; NULL until it happens. */
  const char *succeeded_at;              /* ISO 8601, UTC; NULL until it happens. */
  const char *canceled_at;               /* ISO 8601, UTC; NULL until it happens. */
  const char *expires_at;                /* ISO 8601, UTC; NULL when it does not expire. */
  const char *created_at;                /* ISO 8601, UTC. */
  const char *updated_at;                /* ISO 8601, UTC. */
  const char *reference;                 /* Identifier in the merchant's own system. */
  const char *reference_origin;          /* The system that `reference` is from. */
  const char *metadata;                  /* JSON object as text: free-form data of the merchant. */
  const clx_customer *customer;          /* To-one. */
  /* Sent as its concrete type, such as payment_setting_externals. To-one: payment_settings. */
  const clx_resource *payment_setting;
  clx_payment_sessions payment_sessions; /* To-many. */
  clx_order_subscriptions order_subscriptions; /* To-many. */
  clx_attachments attachments;           /* To-many. */
  clx_events events;                     /* To-many. */
  clx_event_stores event_stores;         /* Its log of changes; known to come with links only. */
};

#ifdef __cplusplus
}
#endif
#endif
