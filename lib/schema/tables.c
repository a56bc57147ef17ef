/* GENERATED from the .def files of lib/schema by lib/schema/gen.c; do not edit; `make schema`. */
#include "schema/field.h"

#include <clx/resources.h>

/* Names, and lists "a|b|c" of values or targets; in front of each its offset. */
const char clx__names[] = {
  /* 0  */
  0,
  /* 2 addresses */
  '"','a','d','d','r','e','s','s','e','s',0,
  /* 13 address */
  '"','a','d','d','r','e','s','s',0,
  /* 22 business */
  '"','b','u','s','i','n','e','s','s',0,
  /* 32 first_name */
  '"','f','i','r','s','t','_','n','a','m','e',0,
  /* 44 last_name */
  '"','l','a','s','t','_','n','a','m','e',0,
  /* 55 company */
  '"','c','o','m','p','a','n','y',0,
  /* 64 full_name */
  '"','f','u','l','l','_','n','a','m','e',0,
  /* 75 line_1 */
  '"','l','i','n','e','_','1',0,
  /* 83 line_2 */
  '"','l','i','n','e','_','2',0,
  /* 91 city */
  '"','c','i','t','y',0,
  /* 97 zip_code */
  '"','z','i','p','_','c','o','d','e',0,
  /* 107 state_code */
  '"','s','t','a','t','e','_','c','o','d','e',0,
  /* 119 country_code */
  '"','c','o','u','n','t','r','y','_','c','o','d','e',0,
  /* 133 phone */
  '"','p','h','o','n','e',0,
  /* 140 full_address */
  '"','f','u','l','l','_','a','d','d','r','e','s','s',0,
  /* 154 name */
  '"','n','a','m','e',0,
  /* 160 email */
  '"','e','m','a','i','l',0,
  /* 167 notes */
  '"','n','o','t','e','s',0,
  /* 174 lat */
  '"','l','a','t',0,
  /* 179 lng */
  '"','l','n','g',0,
  /* 184 is_localized */
  '"','i','s','_','l','o','c','a','l','i','z','e','d',0,
  /* 198 is_geocoded */
  '"','i','s','_','g','e','o','c','o','d','e','d',0,
  /* 211 provider_name */
  '"','p','r','o','v','i','d','e','r','_','n','a','m','e',0,
  /* 226 map_url */
  '"','m','a','p','_','u','r','l',0,
  /* 235 static_map_url */
  '"','s','t','a','t','i','c','_','m','a','p','_','u','r','l',0,
  /* 251 billing_info */
  '"','b','i','l','l','i','n','g','_','i','n','f','o',0,
  /* 265 created_at */
  '"','c','r','e','a','t','e','d','_','a','t',0,
  /* 277 updated_at */
  '"','u','p','d','a','t','e','d','_','a','t',0,
  /* 289 reference */
  '"','r','e','f','e','r','e','n','c','e',0,
  /* 300 reference_origin */
  '"','r','e','f','e','r','e','n','c','e','_','o','r','i','g','i','n',0,
  /* 318 metadata */
  '"','m','e','t','a','d','a','t','a',0,
  /* 328 geocoder */
  '"','g','e','o','c','o','d','e','r',0,
  /* 338 geocoders */
  '"','g','e','o','c','o','d','e','r','s',0,
  /* 349 events */
  '"','e','v','e','n','t','s',0,
  /* 357 tags */
  '"','t','a','g','s',0,
  /* 363 versions */
  '"','v','e','r','s','i','o','n','s',0,
  /* 373 adjustments */
  '"','a','d','j','u','s','t','m','e','n','t','s',0,
  /* 386 adjustment */
  '"','a','d','j','u','s','t','m','e','n','t',0,
  /* 398 currency_code */
  '"','c','u','r','r','e','n','c','y','_','c','o','d','e',0,
  /* 413 amount_cents */
  '"','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 427 amount_float */
  '"','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 441 formatted_amount */
  '"','f','o','r','m','a','t','t','e','d','_','a','m','o','u','n','t',0,
  /* 459 distribute_discount */
  '"','d','i','s','t','r','i','b','u','t','e','_','d','i','s','c','o','u','n','t',0,
  /* 480 adyen_gateways */
  '"','a','d','y','e','n','_','g','a','t','e','w','a','y','s',0,
  /* 496 adyen_gateway */
  '"','a','d','y','e','n','_','g','a','t','e','w','a','y',0,
  /* 511 force_payments */
  '"','f','o','r','c','e','_','p','a','y','m','e','n','t','s',0,
  /* 527 disabled_at */
  '"','d','i','s','a','b','l','e','d','_','a','t',0,
  /* 540 live_url_prefix */
  '"','l','i','v','e','_','u','r','l','_','p','r','e','f','i','x',0,
  /* 557 api_version */
  '"','a','p','i','_','v','e','r','s','i','o','n',0,
  /* 570 async_api */
  '"','a','s','y','n','c','_','a','p','i',0,
  /* 581 partial_payments */
  '"','p','a','r','t','i','a','l','_','p','a','y','m','e','n','t','s',0,
  /* 599 order_expiration_mins */
  '"','o','r','d','e','r','_','e','x','p','i','r','a','t','i','o','n','_','m','i','n','s',0,
  /* 622 native_customer_payment_sources */
  '"','n','a','t','i','v','e','_','c','u','s','t','o','m','e','r','_','p','a','y','m','e','n','t','_',
  's','o','u','r','c','e','s',0,
  /* 655 webhook_endpoint_secret */
  '"','w','e','b','h','o','o','k','_','e','n','d','p','o','i','n','t','_','s','e','c','r','e','t',0,
  /* 680 webhook_endpoint_url */
  '"','w','e','b','h','o','o','k','_','e','n','d','p','o','i','n','t','_','u','r','l',0,
  /* 702 credential_keys */
  '"','c','r','e','d','e','n','t','i','a','l','_','k','e','y','s',0,
  /* 719 payment_methods */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','s',0,
  /* 736 adyen_payments */
  '"','a','d','y','e','n','_','p','a','y','m','e','n','t','s',0,
  /* 752 adyen_payment */
  '"','a','d','y','e','n','_','p','a','y','m','e','n','t',0,
  /* 767 public_key */
  '"','p','u','b','l','i','c','_','k','e','y',0,
  /* 779 payment_request_data */
  '"','p','a','y','m','e','n','t','_','r','e','q','u','e','s','t','_','d','a','t','a',0,
  /* 801 payment_request_details */
  '"','p','a','y','m','e','n','t','_','r','e','q','u','e','s','t','_','d','e','t','a','i','l','s',0,
  /* 826 payment_response */
  '"','p','a','y','m','e','n','t','_','r','e','s','p','o','n','s','e',0,
  /* 844 mismatched_amounts */
  '"','m','i','s','m','a','t','c','h','e','d','_','a','m','o','u','n','t','s',0,
  /* 864 balance */
  '"','b','a','l','a','n','c','e',0,
  /* 873 expires_at */
  '"','e','x','p','i','r','e','s','_','a','t',0,
  /* 885 payment_instrument */
  '"','p','a','y','m','e','n','t','_','i','n','s','t','r','u','m','e','n','t',0,
  /* 905 closed_at */
  '"','c','l','o','s','e','d','_','a','t',0,
  /* 916 order */
  '"','o','r','d','e','r',0,
  /* 923 payment_gateway */
  '"','p','a','y','m','e','n','t','_','g','a','t','e','w','a','y',0,
  /* 940 payment_gateways */
  '"','p','a','y','m','e','n','t','_','g','a','t','e','w','a','y','s',0,
  /* 958 applications */
  '"','a','p','p','l','i','c','a','t','i','o','n','s',0,
  /* 972 application */
  '"','a','p','p','l','i','c','a','t','i','o','n',0,
  /* 985 kind */
  '"','k','i','n','d',0,
  /* 991 dashboard|user|contentful|bundles|customers|datocms|exports|external|generic|gif */
  '"','d','a','s','h','b','o','a','r','d','|','u','s','e','r','|','c','o','n','t','e','n','t','f','u',
  'l','|','b','u','n','d','l','e','s','|','c','u','s','t','o','m','e','r','s','|','d','a','t','o',
  'c','m','s','|','e','x','p','o','r','t','s','|','e','x','t','e','r','n','a','l','|','g','e','n',
  'e','r','i','c','|','g','i','f','t','_','c','a','r','d','s','|','i','m','p','o','r','t','s','|',
  'i','n','t','e','g','r','a','t','i','o','n','|','i','n','v','e','n','t','o','r','y','|','m','e',
  't','r','i','c','s','|','o','r','d','e','r','s','|','p','r','i','c','e','_','l','i','s','t','s',
  '|','p','r','o','m','o','t','i','o','n','s','|','r','e','s','o','u','r','c','e','s','|','r','e',
  't','u','r','n','s','|','s','a','l','e','s','_','c','h','a','n','n','e','l','|','s','a','n','i',
  't','y','|','s','h','i','p','m','e','n','t','s','|','s','k','u','s','|','s','k','u','_','l','i',
  's','t','s','|','s','t','o','c','k','_','t','r','a','n','s','f','e','r','s','|','s','u','b','s',
  'c','r','i','p','t','i','o','n','s','|','t','a','g','s','|','w','e','b','a','p','p','|','w','e',
  'b','h','o','o','k','s','|','z','a','p','i','e','r',0,
  /* 1270 public_access */
  '"','p','u','b','l','i','c','_','a','c','c','e','s','s',0,
  /* 1285 redirect_uri */
  '"','r','e','d','i','r','e','c','t','_','u','r','i',0,
  /* 1299 scopes */
  '"','s','c','o','p','e','s',0,
  /* 1307 attachments */
  '"','a','t','t','a','c','h','m','e','n','t','s',0,
  /* 1320 attachment */
  '"','a','t','t','a','c','h','m','e','n','t',0,
  /* 1332 description */
  '"','d','e','s','c','r','i','p','t','i','o','n',0,
  /* 1345 url */
  '"','u','r','l',0,
  /* 1350 attachable */
  '"','a','t','t','a','c','h','a','b','l','e',0,
  /* 1362 geocoders|price_lists|payment_methods|markets|customer_groups|promotions|orders| */
  '"','g','e','o','c','o','d','e','r','s','|','p','r','i','c','e','_','l','i','s','t','s','|','p','a',
  'y','m','e','n','t','_','m','e','t','h','o','d','s','|','m','a','r','k','e','t','s','|','c','u',
  's','t','o','m','e','r','_','g','r','o','u','p','s','|','p','r','o','m','o','t','i','o','n','s',
  '|','o','r','d','e','r','s','|','t','r','a','n','s','a','c','t','i','o','n','s','|','t','a','x',
  '_','c','a','l','c','u','l','a','t','o','r','s','|','t','a','x','_','c','a','t','e','g','o','r',
  'i','e','s','|','s','k','u','s','|','s','h','i','p','p','i','n','g','_','c','a','t','e','g','o',
  'r','i','e','s','|','o','r','d','e','r','_','v','a','l','i','d','a','t','i','o','n','_','r','u',
  'l','e','s','|','b','u','n','d','l','e','s','|','s','k','u','_','l','i','s','t','s','|','s','t',
  'o','c','k','_','i','t','e','m','s','|','s','t','o','c','k','_','l','o','c','a','t','i','o','n',
  's','|','r','e','t','u','r','n','s','|','c','a','r','r','i','e','r','_','a','c','c','o','u','n',
  't','s','|','c','o','u','p','o','n','_','r','e','c','i','p','i','e','n','t','s','|','c','u','s',
  't','o','m','e','r','s','|','d','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m',
  'e','s','|','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d','s','|','s','h','i','p',
  'm','e','n','t','s','|','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','s','|','p',
  'a','r','c','e','l','s','|','g','i','f','t','_','c','a','r','d','_','r','e','c','i','p','i','e',
  'n','t','s','|','g','i','f','t','_','c','a','r','d','s','|','i','n','v','e','n','t','o','r','y',
  '_','m','o','d','e','l','s','|','s','t','o','c','k','_','t','r','a','n','s','f','e','r','s','|',
  's','k','u','_','o','p','t','i','o','n','s','|','m','e','r','c','h','a','n','t','s','|','s','u',
  'b','s','c','r','i','p','t','i','o','n','_','m','o','d','e','l','s','|','p','a','y','m','e','n',
  't','_','o','p','t','i','o','n','s','|','p','a','c','k','a','g','e','s','|','p','r','i','c','e',
  's','|','p','r','i','c','e','_','t','i','e','r','s','|','s','h','i','p','p','i','n','g','_','m',
  'e','t','h','o','d','_','t','i','e','r','s','|','s','h','i','p','p','i','n','g','_','z','o','n',
  'e','s',0,
  /* 1894 authorizations */
  '"','a','u','t','h','o','r','i','z','a','t','i','o','n','s',0,
  /* 1910 authorization */
  '"','a','u','t','h','o','r','i','z','a','t','i','o','n',0,
  /* 1925 number */
  '"','n','u','m','b','e','r',0,
  /* 1933 type */
  '"','t','y','p','e',0,
  /* 1939 authorizations|voids|captures|refunds */
  '"','a','u','t','h','o','r','i','z','a','t','i','o','n','s','|','v','o','i','d','s','|','c','a','p',
  't','u','r','e','s','|','r','e','f','u','n','d','s',0,
  /* 1978 payment_method_type */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','y','p','e',0,
  /* 1999 succeeded */
  '"','s','u','c','c','e','e','d','e','d',0,
  /* 2010 message */
  '"','m','e','s','s','a','g','e',0,
  /* 2019 error_code */
  '"','e','r','r','o','r','_','c','o','d','e',0,
  /* 2031 error_detail */
  '"','e','r','r','o','r','_','d','e','t','a','i','l',0,
  /* 2045 token */
  '"','t','o','k','e','n',0,
  /* 2052 gateway_transaction_id */
  '"','g','a','t','e','w','a','y','_','t','r','a','n','s','a','c','t','i','o','n','_','i','d',0,
  /* 2076 cvv_code */
  '"','c','v','v','_','c','o','d','e',0,
  /* 2086 cvv_message */
  '"','c','v','v','_','m','e','s','s','a','g','e',0,
  /* 2099 avs_code */
  '"','a','v','s','_','c','o','d','e',0,
  /* 2109 avs_message */
  '"','a','v','s','_','m','e','s','s','a','g','e',0,
  /* 2122 fraud_review */
  '"','f','r','a','u','d','_','r','e','v','i','e','w',0,
  /* 2136 capture_amount_cents */
  '"','c','a','p','t','u','r','e','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 2158 capture_amount_float */
  '"','c','a','p','t','u','r','e','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 2180 formatted_capture_amount */
  '"','f','o','r','m','a','t','t','e','d','_','c','a','p','t','u','r','e','_','a','m','o','u','n','t',0,
  /* 2206 capture_balance_cents */
  '"','c','a','p','t','u','r','e','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* 2229 capture_balance_float */
  '"','c','a','p','t','u','r','e','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* 2252 formatted_capture_balance */
  '"','f','o','r','m','a','t','t','e','d','_','c','a','p','t','u','r','e','_','b','a','l','a','n','c',
  'e',0,
  /* 2279 void_balance_cents */
  '"','v','o','i','d','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* 2299 void_balance_float */
  '"','v','o','i','d','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* 2319 formatted_void_balance */
  '"','f','o','r','m','a','t','t','e','d','_','v','o','i','d','_','b','a','l','a','n','c','e',0,
  /* 2343 payment_source */
  '"','p','a','y','m','e','n','t','_','s','o','u','r','c','e',0,
  /* 2359 adyen_payments|axerve_payments|braintree_payments|checkout_com_payments|external */
  '"','a','d','y','e','n','_','p','a','y','m','e','n','t','s','|','a','x','e','r','v','e','_','p','a',
  'y','m','e','n','t','s','|','b','r','a','i','n','t','r','e','e','_','p','a','y','m','e','n','t',
  's','|','c','h','e','c','k','o','u','t','_','c','o','m','_','p','a','y','m','e','n','t','s','|',
  'e','x','t','e','r','n','a','l','_','p','a','y','m','e','n','t','s','|','k','l','a','r','n','a',
  '_','p','a','y','m','e','n','t','s','|','p','a','y','p','a','l','_','p','a','y','m','e','n','t',
  's','|','s','a','t','i','s','p','a','y','_','p','a','y','m','e','n','t','s','|','s','t','r','i',
  'p','e','_','p','a','y','m','e','n','t','s','|','w','i','r','e','_','t','r','a','n','s','f','e',
  'r','s',0,
  /* 2531 captures */
  '"','c','a','p','t','u','r','e','s',0,
  /* 2541 voids */
  '"','v','o','i','d','s',0,
  /* 2548 avalara_accounts */
  '"','a','v','a','l','a','r','a','_','a','c','c','o','u','n','t','s',0,
  /* 2566 avalara_account */
  '"','a','v','a','l','a','r','a','_','a','c','c','o','u','n','t',0,
  /* 2583 avalara_accounts|stripe_tax_accounts|vertex_accounts|taxjar_accounts|manual_tax_ */
  '"','a','v','a','l','a','r','a','_','a','c','c','o','u','n','t','s','|','s','t','r','i','p','e','_',
  't','a','x','_','a','c','c','o','u','n','t','s','|','v','e','r','t','e','x','_','a','c','c','o',
  'u','n','t','s','|','t','a','x','j','a','r','_','a','c','c','o','u','n','t','s','|','m','a','n',
  'u','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s','|','e','x','t','e',
  'r','n','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* 2701 username */
  '"','u','s','e','r','n','a','m','e',0,
  /* 2711 company_code */
  '"','c','o','m','p','a','n','y','_','c','o','d','e',0,
  /* 2725 commit_invoice */
  '"','c','o','m','m','i','t','_','i','n','v','o','i','c','e',0,
  /* 2741 ddp */
  '"','d','d','p',0,
  /* 2746 markets */
  '"','m','a','r','k','e','t','s',0,
  /* 2755 tax_categories */
  '"','t','a','x','_','c','a','t','e','g','o','r','i','e','s',0,
  /* 2771 axerve_gateways */
  '"','a','x','e','r','v','e','_','g','a','t','e','w','a','y','s',0,
  /* 2788 axerve_gateway */
  '"','a','x','e','r','v','e','_','g','a','t','e','w','a','y',0,
  /* 2804 login */
  '"','l','o','g','i','n',0,
  /* 2811 axerve_payments */
  '"','a','x','e','r','v','e','_','p','a','y','m','e','n','t','s',0,
  /* 2828 axerve_payment */
  '"','a','x','e','r','v','e','_','p','a','y','m','e','n','t',0,
  /* 2844 return_url */
  '"','r','e','t','u','r','n','_','u','r','l',0,
  /* 2856 client_ip */
  '"','c','l','i','e','n','t','_','i','p',0,
  /* 2867 buyer_details */
  '"','b','u','y','e','r','_','d','e','t','a','i','l','s',0,
  /* 2882 request_token */
  '"','r','e','q','u','e','s','t','_','t','o','k','e','n',0,
  /* 2897 billing_info_validation_rules */
  '"','b','i','l','l','i','n','g','_','i','n','f','o','_','v','a','l','i','d','a','t','i','o','n','_',
  'r','u','l','e','s',0,
  /* 2928 billing_info_validation_rule */
  '"','b','i','l','l','i','n','g','_','i','n','f','o','_','v','a','l','i','d','a','t','i','o','n','_',
  'r','u','l','e',0,
  /* 2958 market */
  '"','m','a','r','k','e','t',0,
  /* 2966 bing_geocoders */
  '"','b','i','n','g','_','g','e','o','c','o','d','e','r','s',0,
  /* 2982 bing_geocoder */
  '"','b','i','n','g','_','g','e','o','c','o','d','e','r',0,
  /* 2997 google_geocoders|bing_geocoders */
  '"','g','o','o','g','l','e','_','g','e','o','c','o','d','e','r','s','|','b','i','n','g','_','g','e',
  'o','c','o','d','e','r','s',0,
  /* 3030 braintree_gateways */
  '"','b','r','a','i','n','t','r','e','e','_','g','a','t','e','w','a','y','s',0,
  /* 3050 braintree_gateway */
  '"','b','r','a','i','n','t','r','e','e','_','g','a','t','e','w','a','y',0,
  /* 3069 descriptor_name */
  '"','d','e','s','c','r','i','p','t','o','r','_','n','a','m','e',0,
  /* 3086 descriptor_phone */
  '"','d','e','s','c','r','i','p','t','o','r','_','p','h','o','n','e',0,
  /* 3104 descriptor_url */
  '"','d','e','s','c','r','i','p','t','o','r','_','u','r','l',0,
  /* 3120 braintree_payments */
  '"','b','r','a','i','n','t','r','e','e','_','p','a','y','m','e','n','t','s',0,
  /* 3140 braintree_payment */
  '"','b','r','a','i','n','t','r','e','e','_','p','a','y','m','e','n','t',0,
  /* 3159 client_token */
  '"','c','l','i','e','n','t','_','t','o','k','e','n',0,
  /* 3173 payment_method_nonce */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','n','o','n','c','e',0,
  /* 3195 payment_id */
  '"','p','a','y','m','e','n','t','_','i','d',0,
  /* 3207 local */
  '"','l','o','c','a','l',0,
  /* 3214 options */
  '"','o','p','t','i','o','n','s',0,
  /* 3223 bundles */
  '"','b','u','n','d','l','e','s',0,
  /* 3232 bundle */
  '"','b','u','n','d','l','e',0,
  /* 3240 code */
  '"','c','o','d','e',0,
  /* 3246 image_url */
  '"','i','m','a','g','e','_','u','r','l',0,
  /* 3257 do_not_ship */
  '"','d','o','_','n','o','t','_','s','h','i','p',0,
  /* 3270 do_not_track */
  '"','d','o','_','n','o','t','_','t','r','a','c','k',0,
  /* 3284 price_amount_cents */
  '"','p','r','i','c','e','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 3304 price_amount_float */
  '"','p','r','i','c','e','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 3324 formatted_price_amount */
  '"','f','o','r','m','a','t','t','e','d','_','p','r','i','c','e','_','a','m','o','u','n','t',0,
  /* 3348 compare_at_amount_cents */
  '"','c','o','m','p','a','r','e','_','a','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 3373 compare_at_amount_float */
  '"','c','o','m','p','a','r','e','_','a','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 3398 formatted_compare_at_amount */
  '"','f','o','r','m','a','t','t','e','d','_','c','o','m','p','a','r','e','_','a','t','_','a','m','o',
  'u','n','t',0,
  /* 3427 skus_count */
  '"','s','k','u','s','_','c','o','u','n','t',0,
  /* 3439 sku_list */
  '"','s','k','u','_','l','i','s','t',0,
  /* 3449 skus */
  '"','s','k','u','s',0,
  /* 3455 buy_x_pay_y_promotions */
  '"','b','u','y','_','x','_','p','a','y','_','y','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 3479 buy_x_pay_y_promotion */
  '"','b','u','y','_','x','_','p','a','y','_','y','_','p','r','o','m','o','t','i','o','n',0,
  /* 3502 percentage_discount_promotions|free_shipping_promotions|buy_x_pay_y_promotions|f */
  '"','p','e','r','c','e','n','t','a','g','e','_','d','i','s','c','o','u','n','t','_','p','r','o','m',
  'o','t','i','o','n','s','|','f','r','e','e','_','s','h','i','p','p','i','n','g','_','p','r','o',
  'm','o','t','i','o','n','s','|','b','u','y','_','x','_','p','a','y','_','y','_','p','r','o','m',
  'o','t','i','o','n','s','|','f','r','e','e','_','g','i','f','t','_','p','r','o','m','o','t','i',
  'o','n','s','|','f','i','x','e','d','_','p','r','i','c','e','_','p','r','o','m','o','t','i','o',
  'n','s','|','e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n','s','|','f',
  'i','x','e','d','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','s','|','f',
  'l','e','x','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 3686 exclusive */
  '"','e','x','c','l','u','s','i','v','e',0,
  /* 3697 priority */
  '"','p','r','i','o','r','i','t','y',0,
  /* 3707 starts_at */
  '"','s','t','a','r','t','s','_','a','t',0,
  /* 3718 total_usage_limit */
  '"','t','o','t','a','l','_','u','s','a','g','e','_','l','i','m','i','t',0,
  /* 3737 total_usage_count */
  '"','t','o','t','a','l','_','u','s','a','g','e','_','c','o','u','n','t',0,
  /* 3756 total_usage_reached */
  '"','t','o','t','a','l','_','u','s','a','g','e','_','r','e','a','c','h','e','d',0,
  /* 3777 active */
  '"','a','c','t','i','v','e',0,
  /* 3785 status */
  '"','s','t','a','t','u','s',0,
  /* 3793 disabled|expired|pending|active|inactive */
  '"','d','i','s','a','b','l','e','d','|','e','x','p','i','r','e','d','|','p','e','n','d','i','n','g',
  '|','a','c','t','i','v','e','|','i','n','a','c','t','i','v','e',0,
  /* 3835 weight */
  '"','w','e','i','g','h','t',0,
  /* 3843 coupons_count */
  '"','c','o','u','p','o','n','s','_','c','o','u','n','t',0,
  /* 3858 x */
  '"','x',0,
  /* 3861 y */
  '"','y',0,
  /* 3864 cheapest_free */
  '"','c','h','e','a','p','e','s','t','_','f','r','e','e',0,
  /* 3879 promotion_rules */
  '"','p','r','o','m','o','t','i','o','n','_','r','u','l','e','s',0,
  /* 3896 order_amount_promotion_rule */
  '"','o','r','d','e','r','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e',0,
  /* 3925 sku_list_promotion_rule */
  '"','s','k','u','_','l','i','s','t','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e',0,
  /* 3950 coupon_codes_promotion_rule */
  '"','c','o','u','p','o','n','_','c','o','d','e','s','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e',0,
  /* 3979 custom_promotion_rule */
  '"','c','u','s','t','o','m','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e',0,
  /* 4002 coupons */
  '"','c','o','u','p','o','n','s',0,
  /* 4011 capture */
  '"','c','a','p','t','u','r','e',0,
  /* 4020 refund_amount_cents */
  '"','r','e','f','u','n','d','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 4041 refund_amount_float */
  '"','r','e','f','u','n','d','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 4062 formatted_refund_amount */
  '"','f','o','r','m','a','t','t','e','d','_','r','e','f','u','n','d','_','a','m','o','u','n','t',0,
  /* 4087 refund_balance_cents */
  '"','r','e','f','u','n','d','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* 4109 refund_balance_float */
  '"','r','e','f','u','n','d','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* 4131 formatted_refund_balance */
  '"','f','o','r','m','a','t','t','e','d','_','r','e','f','u','n','d','_','b','a','l','a','n','c','e',0,
  /* 4157 reference_authorization */
  '"','r','e','f','e','r','e','n','c','e','_','a','u','t','h','o','r','i','z','a','t','i','o','n',0,
  /* 4182 refunds */
  '"','r','e','f','u','n','d','s',0,
  /* 4191 return */
  '"','r','e','t','u','r','n',0,
  /* 4199 carrier_accounts */
  '"','c','a','r','r','i','e','r','_','a','c','c','o','u','n','t','s',0,
  /* 4217 carrier_account */
  '"','c','a','r','r','i','e','r','_','a','c','c','o','u','n','t',0,
  /* 4234 easypost_type */
  '"','e','a','s','y','p','o','s','t','_','t','y','p','e',0,
  /* 4249 easypost_id */
  '"','e','a','s','y','p','o','s','t','_','i','d',0,
  /* 4262 credentials */
  '"','c','r','e','d','e','n','t','i','a','l','s',0,
  /* 4275 checkout_com_gateways */
  '"','c','h','e','c','k','o','u','t','_','c','o','m','_','g','a','t','e','w','a','y','s',0,
  /* 4298 checkout_com_gateway */
  '"','c','h','e','c','k','o','u','t','_','c','o','m','_','g','a','t','e','w','a','y',0,
  /* 4320 webhook_endpoint_id */
  '"','w','e','b','h','o','o','k','_','e','n','d','p','o','i','n','t','_','i','d',0,
  /* 4341 checkout_com_payments */
  '"','c','h','e','c','k','o','u','t','_','c','o','m','_','p','a','y','m','e','n','t','s',0,
  /* 4364 checkout_com_payment */
  '"','c','h','e','c','k','o','u','t','_','c','o','m','_','p','a','y','m','e','n','t',0,
  /* 4386 payment_session */
  '"','p','a','y','m','e','n','t','_','s','e','s','s','i','o','n',0,
  /* 4403 success_url */
  '"','s','u','c','c','e','s','s','_','u','r','l',0,
  /* 4416 failure_url */
  '"','f','a','i','l','u','r','e','_','u','r','l',0,
  /* 4429 source_id */
  '"','s','o','u','r','c','e','_','i','d',0,
  /* 4440 customer_token */
  '"','c','u','s','t','o','m','e','r','_','t','o','k','e','n',0,
  /* 4456 cleanups */
  '"','c','l','e','a','n','u','p','s',0,
  /* 4466 cleanup */
  '"','c','l','e','a','n','u','p',0,
  /* 4475 resource_type */
  '"','r','e','s','o','u','r','c','e','_','t','y','p','e',0,
  /* 4490 pending|in_progress|interrupted|completed */
  '"','p','e','n','d','i','n','g','|','i','n','_','p','r','o','g','r','e','s','s','|','i','n','t','e',
  'r','r','u','p','t','e','d','|','c','o','m','p','l','e','t','e','d',0,
  /* 4533 started_at */
  '"','s','t','a','r','t','e','d','_','a','t',0,
  /* 4545 completed_at */
  '"','c','o','m','p','l','e','t','e','d','_','a','t',0,
  /* 4559 interrupted_at */
  '"','i','n','t','e','r','r','u','p','t','e','d','_','a','t',0,
  /* 4575 filters */
  '"','f','i','l','t','e','r','s',0,
  /* 4584 records_count */
  '"','r','e','c','o','r','d','s','_','c','o','u','n','t',0,
  /* 4599 errors_count */
  '"','e','r','r','o','r','s','_','c','o','u','n','t',0,
  /* 4613 processed_count */
  '"','p','r','o','c','e','s','s','e','d','_','c','o','u','n','t',0,
  /* 4630 errors_log */
  '"','e','r','r','o','r','s','_','l','o','g',0,
  /* 4642 coupon_codes_promotion_rules */
  '"','c','o','u','p','o','n','_','c','o','d','e','s','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e','s',0,
  /* 4672 order_amount_promotion_rules|sku_list_promotion_rules|coupon_codes_promotion_rul */
  '"','o','r','d','e','r','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e','s','|','s','k','u','_','l','i','s','t','_','p','r','o','m','o','t','i','o','n','_',
  'r','u','l','e','s','|','c','o','u','p','o','n','_','c','o','d','e','s','_','p','r','o','m','o',
  't','i','o','n','_','r','u','l','e','s','|','c','u','s','t','o','m','_','p','r','o','m','o','t',
  'i','o','n','_','r','u','l','e','s',0,
  /* 4779 promotion */
  '"','p','r','o','m','o','t','i','o','n',0,
  /* 4790 coupon_recipients */
  '"','c','o','u','p','o','n','_','r','e','c','i','p','i','e','n','t','s',0,
  /* 4809 coupon_recipient */
  '"','c','o','u','p','o','n','_','r','e','c','i','p','i','e','n','t',0,
  /* 4827 customer */
  '"','c','u','s','t','o','m','e','r',0,
  /* 4837 coupon */
  '"','c','o','u','p','o','n',0,
  /* 4845 customer_single_use */
  '"','c','u','s','t','o','m','e','r','_','s','i','n','g','l','e','_','u','s','e',0,
  /* 4866 usage_limit */
  '"','u','s','a','g','e','_','l','i','m','i','t',0,
  /* 4879 usage_count */
  '"','u','s','a','g','e','_','c','o','u','n','t',0,
  /* 4892 recipient_email */
  '"','r','e','c','i','p','i','e','n','t','_','e','m','a','i','l',0,
  /* 4909 promotion_rule */
  '"','p','r','o','m','o','t','i','o','n','_','r','u','l','e',0,
  /* 4925 custom_promotion_rules */
  '"','c','u','s','t','o','m','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e','s',0,
  /* 4949 customer_addresses */
  '"','c','u','s','t','o','m','e','r','_','a','d','d','r','e','s','s','e','s',0,
  /* 4969 customer_address */
  '"','c','u','s','t','o','m','e','r','_','a','d','d','r','e','s','s',0,
  /* 4987 customer_email */
  '"','c','u','s','t','o','m','e','r','_','e','m','a','i','l',0,
  /* 5003 customer_groups */
  '"','c','u','s','t','o','m','e','r','_','g','r','o','u','p','s',0,
  /* 5020 customer_group */
  '"','c','u','s','t','o','m','e','r','_','g','r','o','u','p',0,
  /* 5036 customers */
  '"','c','u','s','t','o','m','e','r','s',0,
  /* 5047 customer_password_resets */
  '"','c','u','s','t','o','m','e','r','_','p','a','s','s','w','o','r','d','_','r','e','s','e','t','s',0,
  /* 5073 customer_password_reset */
  '"','c','u','s','t','o','m','e','r','_','p','a','s','s','w','o','r','d','_','r','e','s','e','t',0,
  /* 5098 reset_password_token */
  '"','r','e','s','e','t','_','p','a','s','s','w','o','r','d','_','t','o','k','e','n',0,
  /* 5120 reset_password_at */
  '"','r','e','s','e','t','_','p','a','s','s','w','o','r','d','_','a','t',0,
  /* 5139 customer_payment_sources */
  '"','c','u','s','t','o','m','e','r','_','p','a','y','m','e','n','t','_','s','o','u','r','c','e','s',0,
  /* 5165 customer_payment_source */
  '"','c','u','s','t','o','m','e','r','_','p','a','y','m','e','n','t','_','s','o','u','r','c','e',0,
  /* 5190 payment_source_token */
  '"','p','a','y','m','e','n','t','_','s','o','u','r','c','e','_','t','o','k','e','n',0,
  /* 5212 payment_method */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d',0,
  /* 5228 customer_subscriptions */
  '"','c','u','s','t','o','m','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','s',0,
  /* 5252 customer_subscription */
  '"','c','u','s','t','o','m','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n',0,
  /* 5275 prospect|acquired|repeat */
  '"','p','r','o','s','p','e','c','t','|','a','c','q','u','i','r','e','d','|','r','e','p','e','a','t',0,
  /* 5301 has_password */
  '"','h','a','s','_','p','a','s','s','w','o','r','d',0,
  /* 5315 total_orders_count */
  '"','t','o','t','a','l','_','o','r','d','e','r','s','_','c','o','u','n','t',0,
  /* 5335 shopper_reference */
  '"','s','h','o','p','p','e','r','_','r','e','f','e','r','e','n','c','e',0,
  /* 5354 profile_id */
  '"','p','r','o','f','i','l','e','_','i','d',0,
  /* 5366 tax_exemption_code */
  '"','t','a','x','_','e','x','e','m','p','t','i','o','n','_','c','o','d','e',0,
  /* 5386 jwt_custom_claim */
  '"','j','w','t','_','c','u','s','t','o','m','_','c','l','a','i','m',0,
  /* 5404 anonymization_info */
  '"','a','n','o','n','y','m','i','z','a','t','i','o','n','_','i','n','f','o',0,
  /* 5424 anonymization_status */
  '"','a','n','o','n','y','m','i','z','a','t','i','o','n','_','s','t','a','t','u','s',0,
  /* 5446 orders */
  '"','o','r','d','e','r','s',0,
  /* 5454 order_subscriptions */
  '"','o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','s',0,
  /* 5475 returns */
  '"','r','e','t','u','r','n','s',0,
  /* 5484 sku_lists */
  '"','s','k','u','_','l','i','s','t','s',0,
  /* 5495 jwt_customer */
  '"','j','w','t','_','c','u','s','t','o','m','e','r',0,
  /* 5509 jwt_markets */
  '"','j','w','t','_','m','a','r','k','e','t','s',0,
  /* 5522 jwt_stock_locations */
  '"','j','w','t','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n','s',0,
  /* 5543 delivery_lead_times */
  '"','d','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m','e','s',0,
  /* 5564 delivery_lead_time */
  '"','d','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m','e',0,
  /* 5584 min_hours */
  '"','m','i','n','_','h','o','u','r','s',0,
  /* 5595 max_hours */
  '"','m','a','x','_','h','o','u','r','s',0,
  /* 5606 min_days */
  '"','m','i','n','_','d','a','y','s',0,
  /* 5616 max_days */
  '"','m','a','x','_','d','a','y','s',0,
  /* 5626 stock_location */
  '"','s','t','o','c','k','_','l','o','c','a','t','i','o','n',0,
  /* 5642 shipping_method */
  '"','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d',0,
  /* 5659 discount_engine_items */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','_','i','t','e','m','s',0,
  /* 5682 discount_engine_item */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','_','i','t','e','m',0,
  /* 5704 body */
  '"','b','o','d','y',0,
  /* 5710 discount_engine */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e',0,
  /* 5727 discount_engines */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','s',0,
  /* 5745 talon_one_accounts */
  '"','t','a','l','o','n','_','o','n','e','_','a','c','c','o','u','n','t','s',0,
  /* 5765 manage_gift_cards */
  '"','m','a','n','a','g','e','_','g','i','f','t','_','c','a','r','d','s',0,
  /* 5784 easypost_pickups */
  '"','e','a','s','y','p','o','s','t','_','p','i','c','k','u','p','s',0,
  /* 5802 easypost_pickup */
  '"','e','a','s','y','p','o','s','t','_','p','i','c','k','u','p',0,
  /* 5819 internal_id */
  '"','i','n','t','e','r','n','a','l','_','i','d',0,
  /* 5832 selected_rate_id */
  '"','s','e','l','e','c','t','e','d','_','r','a','t','e','_','i','d',0,
  /* 5850 rates */
  '"','r','a','t','e','s',0,
  /* 5857 instructions */
  '"','i','n','s','t','r','u','c','t','i','o','n','s',0,
  /* 5871 min_datetime */
  '"','m','i','n','_','d','a','t','e','t','i','m','e',0,
  /* 5885 max_datetime */
  '"','m','a','x','_','d','a','t','e','t','i','m','e',0,
  /* 5899 purchase_started_at */
  '"','p','u','r','c','h','a','s','e','_','s','t','a','r','t','e','d','_','a','t',0,
  /* 5920 purchase_completed_at */
  '"','p','u','r','c','h','a','s','e','_','c','o','m','p','l','e','t','e','d','_','a','t',0,
  /* 5943 shipment */
  '"','s','h','i','p','m','e','n','t',0,
  /* 5953 parcels */
  '"','p','a','r','c','e','l','s',0,
  /* 5962 event_callbacks */
  '"','e','v','e','n','t','_','c','a','l','l','b','a','c','k','s',0,
  /* 5979 event_callback */
  '"','e','v','e','n','t','_','c','a','l','l','b','a','c','k',0,
  /* 5995 callback_url */
  '"','c','a','l','l','b','a','c','k','_','u','r','l',0,
  /* 6009 payload */
  '"','p','a','y','l','o','a','d',0,
  /* 6018 response_code */
  '"','r','e','s','p','o','n','s','e','_','c','o','d','e',0,
  /* 6033 response_message */
  '"','r','e','s','p','o','n','s','e','_','m','e','s','s','a','g','e',0,
  /* 6051 webhook */
  '"','w','e','b','h','o','o','k',0,
  /* 6060 event_stores */
  '"','e','v','e','n','t','_','s','t','o','r','e','s',0,
  /* 6074 event_store */
  '"','e','v','e','n','t','_','s','t','o','r','e',0,
  /* 6087 resource_id */
  '"','r','e','s','o','u','r','c','e','_','i','d',0,
  /* 6100 event */
  '"','e','v','e','n','t',0,
  /* 6107 who */
  '"','w','h','o',0,
  /* 6112 webhooks */
  '"','w','e','b','h','o','o','k','s',0,
  /* 6122 last_event_callbacks */
  '"','l','a','s','t','_','e','v','e','n','t','_','c','a','l','l','b','a','c','k','s',0,
  /* 6144 exports */
  '"','e','x','p','o','r','t','s',0,
  /* 6153 export */
  '"','e','x','p','o','r','t',0,
  /* 6161 format */
  '"','f','o','r','m','a','t',0,
  /* 6169 pending|in_progress|interrupted|completed|failed */
  '"','p','e','n','d','i','n','g','|','i','n','_','p','r','o','g','r','e','s','s','|','i','n','t','e',
  'r','r','u','p','t','e','d','|','c','o','m','p','l','e','t','e','d','|','f','a','i','l','e','d',0,
  /* 6219 includes */
  '"','i','n','c','l','u','d','e','s',0,
  /* 6229 fields */
  '"','f','i','e','l','d','s',0,
  /* 6237 dry_data */
  '"','d','r','y','_','d','a','t','a',0,
  /* 6247 jwt_filters */
  '"','j','w','t','_','f','i','l','t','e','r','s',0,
  /* 6260 estimated_completion_at */
  '"','e','s','t','i','m','a','t','e','d','_','c','o','m','p','l','e','t','i','o','n','_','a','t',0,
  /* 6285 progress */
  '"','p','r','o','g','r','e','s','s',0,
  /* 6295 attachment_url */
  '"','a','t','t','a','c','h','m','e','n','t','_','u','r','l',0,
  /* 6311 external_gateways */
  '"','e','x','t','e','r','n','a','l','_','g','a','t','e','w','a','y','s',0,
  /* 6330 external_gateway */
  '"','e','x','t','e','r','n','a','l','_','g','a','t','e','w','a','y',0,
  /* 6348 authorize_url */
  '"','a','u','t','h','o','r','i','z','e','_','u','r','l',0,
  /* 6363 capture_url */
  '"','c','a','p','t','u','r','e','_','u','r','l',0,
  /* 6376 void_url */
  '"','v','o','i','d','_','u','r','l',0,
  /* 6386 refund_url */
  '"','r','e','f','u','n','d','_','u','r','l',0,
  /* 6398 token_url */
  '"','t','o','k','e','n','_','u','r','l',0,
  /* 6409 circuit_state */
  '"','c','i','r','c','u','i','t','_','s','t','a','t','e',0,
  /* 6424 circuit_failure_count */
  '"','c','i','r','c','u','i','t','_','f','a','i','l','u','r','e','_','c','o','u','n','t',0,
  /* 6447 shared_secret */
  '"','s','h','a','r','e','d','_','s','e','c','r','e','t',0,
  /* 6462 external_includes */
  '"','e','x','t','e','r','n','a','l','_','i','n','c','l','u','d','e','s',0,
  /* 6481 external_payments */
  '"','e','x','t','e','r','n','a','l','_','p','a','y','m','e','n','t','s',0,
  /* 6500 external_payment */
  '"','e','x','t','e','r','n','a','l','_','p','a','y','m','e','n','t',0,
  /* 6518 wallet */
  '"','w','a','l','l','e','t',0,
  /* 6526 external_promotions */
  '"','e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6547 external_promotion */
  '"','e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n',0,
  /* 6567 promotion_url */
  '"','p','r','o','m','o','t','i','o','n','_','u','r','l',0,
  /* 6582 external_tax_calculators */
  '"','e','x','t','e','r','n','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* 6608 external_tax_calculator */
  '"','e','x','t','e','r','n','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r',0,
  /* 6633 tax_calculator_url */
  '"','t','a','x','_','c','a','l','c','u','l','a','t','o','r','_','u','r','l',0,
  /* 6653 fixed_amount_promotions */
  '"','f','i','x','e','d','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6678 fixed_amount_promotion */
  '"','f','i','x','e','d','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n',0,
  /* 6702 fixed_amount_cents */
  '"','f','i','x','e','d','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 6722 fixed_amount_float */
  '"','f','i','x','e','d','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 6742 formatted_fixed_amount */
  '"','f','o','r','m','a','t','t','e','d','_','f','i','x','e','d','_','a','m','o','u','n','t',0,
  /* 6766 fixed_price_promotions */
  '"','f','i','x','e','d','_','p','r','i','c','e','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6790 fixed_price_promotion */
  '"','f','i','x','e','d','_','p','r','i','c','e','_','p','r','o','m','o','t','i','o','n',0,
  /* 6813 flex_promotions */
  '"','f','l','e','x','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6830 flex_promotion */
  '"','f','l','e','x','_','p','r','o','m','o','t','i','o','n',0,
  /* 6846 rules */
  '"','r','u','l','e','s',0,
  /* 6853 rule_outcomes */
  '"','r','u','l','e','_','o','u','t','c','o','m','e','s',0,
  /* 6868 resource_payload */
  '"','r','e','s','o','u','r','c','e','_','p','a','y','l','o','a','d',0,
  /* 6886 free_gift_promotions */
  '"','f','r','e','e','_','g','i','f','t','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6908 free_gift_promotion */
  '"','f','r','e','e','_','g','i','f','t','_','p','r','o','m','o','t','i','o','n',0,
  /* 6929 max_quantity */
  '"','m','a','x','_','q','u','a','n','t','i','t','y',0,
  /* 6943 free_shipping_promotions */
  '"','f','r','e','e','_','s','h','i','p','p','i','n','g','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6969 free_shipping_promotion */
  '"','f','r','e','e','_','s','h','i','p','p','i','n','g','_','p','r','o','m','o','t','i','o','n',0,
  /* 6994 gift_card_recipients */
  '"','g','i','f','t','_','c','a','r','d','_','r','e','c','i','p','i','e','n','t','s',0,
  /* 7016 gift_card_recipient */
  '"','g','i','f','t','_','c','a','r','d','_','r','e','c','i','p','i','e','n','t',0,
  /* 7037 gift_cards */
  '"','g','i','f','t','_','c','a','r','d','s',0,
  /* 7049 gift_card */
  '"','g','i','f','t','_','c','a','r','d',0,
  /* 7060 draft|inactive|active|redeemed */
  '"','d','r','a','f','t','|','i','n','a','c','t','i','v','e','|','a','c','t','i','v','e','|','r','e',
  'd','e','e','m','e','d',0,
  /* 7092 initial_balance_cents */
  '"','i','n','i','t','i','a','l','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* 7115 initial_balance_float */
  '"','i','n','i','t','i','a','l','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* 7138 formatted_initial_balance */
  '"','f','o','r','m','a','t','t','e','d','_','i','n','i','t','i','a','l','_','b','a','l','a','n','c',
  'e',0,
  /* 7165 balance_cents */
  '"','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* 7180 balance_float */
  '"','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* 7195 formatted_balance */
  '"','f','o','r','m','a','t','t','e','d','_','b','a','l','a','n','c','e',0,
  /* 7214 balance_max_cents */
  '"','b','a','l','a','n','c','e','_','m','a','x','_','c','e','n','t','s',0,
  /* 7233 balance_max_float */
  '"','b','a','l','a','n','c','e','_','m','a','x','_','f','l','o','a','t',0,
  /* 7252 formatted_balance_max */
  '"','f','o','r','m','a','t','t','e','d','_','b','a','l','a','n','c','e','_','m','a','x',0,
  /* 7275 balance_log */
  '"','b','a','l','a','n','c','e','_','l','o','g',0,
  /* 7288 usage_log */
  '"','u','s','a','g','e','_','l','o','g',0,
  /* 7299 single_use */
  '"','s','i','n','g','l','e','_','u','s','e',0,
  /* 7311 rechargeable */
  '"','r','e','c','h','a','r','g','e','a','b','l','e',0,
  /* 7325 google_geocoders */
  '"','g','o','o','g','l','e','_','g','e','o','c','o','d','e','r','s',0,
  /* 7343 google_geocoder */
  '"','g','o','o','g','l','e','_','g','e','o','c','o','d','e','r',0,
  /* 7360 imports */
  '"','i','m','p','o','r','t','s',0,
  /* 7369 import */
  '"','i','m','p','o','r','t',0,
  /* 7377 parent_resource_id */
  '"','p','a','r','e','n','t','_','r','e','s','o','u','r','c','e','_','i','d',0,
  /* 7397 inputs */
  '"','i','n','p','u','t','s',0,
  /* 7405 inputs_size */
  '"','i','n','p','u','t','s','_','s','i','z','e',0,
  /* 7418 warnings_count */
  '"','w','a','r','n','i','n','g','s','_','c','o','u','n','t',0,
  /* 7434 destroyed_count */
  '"','d','e','s','t','r','o','y','e','d','_','c','o','u','n','t',0,
  /* 7451 warnings_log */
  '"','w','a','r','n','i','n','g','s','_','l','o','g',0,
  /* 7465 cleanup_records */
  '"','c','l','e','a','n','u','p','_','r','e','c','o','r','d','s',0,
  /* 7482 skip_errors */
  '"','s','k','i','p','_','e','r','r','o','r','s',0,
  /* 7495 in_stock_subscriptions */
  '"','i','n','_','s','t','o','c','k','_','s','u','b','s','c','r','i','p','t','i','o','n','s',0,
  /* 7519 in_stock_subscription */
  '"','i','n','_','s','t','o','c','k','_','s','u','b','s','c','r','i','p','t','i','o','n',0,
  /* 7542 active|inactive|notified */
  '"','a','c','t','i','v','e','|','i','n','a','c','t','i','v','e','|','n','o','t','i','f','i','e','d',0,
  /* 7568 sku_code */
  '"','s','k','u','_','c','o','d','e',0,
  /* 7578 stock_threshold */
  '"','s','t','o','c','k','_','t','h','r','e','s','h','o','l','d',0,
  /* 7595 sku */
  '"','s','k','u',0,
  /* 7600 inventory_models */
  '"','i','n','v','e','n','t','o','r','y','_','m','o','d','e','l','s',0,
  /* 7618 inventory_model */
  '"','i','n','v','e','n','t','o','r','y','_','m','o','d','e','l',0,
  /* 7635 strategy */
  '"','s','t','r','a','t','e','g','y',0,
  /* 7645 stock_locations_cutoff */
  '"','s','t','o','c','k','_','l','o','c','a','t','i','o','n','s','_','c','u','t','o','f','f',0,
  /* 7669 stock_reservation_cutoff */
  '"','s','t','o','c','k','_','r','e','s','e','r','v','a','t','i','o','n','_','c','u','t','o','f','f',0,
  /* 7695 put_stock_transfers_on_hold */
  '"','p','u','t','_','s','t','o','c','k','_','t','r','a','n','s','f','e','r','s','_','o','n','_','h',
  'o','l','d',0,
  /* 7724 manual_stock_decrement */
  '"','m','a','n','u','a','l','_','s','t','o','c','k','_','d','e','c','r','e','m','e','n','t',0,
  /* 7748 inventory_stock_locations */
  '"','i','n','v','e','n','t','o','r','y','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n',
  's',0,
  /* 7775 inventory_return_locations */
  '"','i','n','v','e','n','t','o','r','y','_','r','e','t','u','r','n','_','l','o','c','a','t','i','o',
  'n','s',0,
  /* 7803 inventory_return_location */
  '"','i','n','v','e','n','t','o','r','y','_','r','e','t','u','r','n','_','l','o','c','a','t','i','o',
  'n',0,
  /* 7830 inventory_stock_location */
  '"','i','n','v','e','n','t','o','r','y','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n',0,
  /* 7856 on_hold */
  '"','o','n','_','h','o','l','d',0,
  /* 7865 klarna_gateways */
  '"','k','l','a','r','n','a','_','g','a','t','e','w','a','y','s',0,
  /* 7882 klarna_gateway */
  '"','k','l','a','r','n','a','_','g','a','t','e','w','a','y',0,
  /* 7898 klarna_payments */
  '"','k','l','a','r','n','a','_','p','a','y','m','e','n','t','s',0,
  /* 7915 klarna_payment */
  '"','k','l','a','r','n','a','_','p','a','y','m','e','n','t',0,
  /* 7931 session_id */
  '"','s','e','s','s','i','o','n','_','i','d',0,
  /* 7943 auth_token */
  '"','a','u','t','h','_','t','o','k','e','n',0,
  /* 7955 line_item_options */
  '"','l','i','n','e','_','i','t','e','m','_','o','p','t','i','o','n','s',0,
  /* 7974 line_item_option */
  '"','l','i','n','e','_','i','t','e','m','_','o','p','t','i','o','n',0,
  /* 7992 quantity */
  '"','q','u','a','n','t','i','t','y',0,
  /* 8002 unit_amount_cents */
  '"','u','n','i','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 8021 unit_amount_float */
  '"','u','n','i','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 8040 formatted_unit_amount */
  '"','f','o','r','m','a','t','t','e','d','_','u','n','i','t','_','a','m','o','u','n','t',0,
  /* 8063 total_amount_cents */
  '"','t','o','t','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 8083 total_amount_float */
  '"','t','o','t','a','l','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 8103 formatted_total_amount */
  '"','f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','a','m','o','u','n','t',0,
  /* 8127 delay_hours */
  '"','d','e','l','a','y','_','h','o','u','r','s',0,
  /* 8140 delay_days */
  '"','d','e','l','a','y','_','d','a','y','s',0,
  /* 8152 line_item */
  '"','l','i','n','e','_','i','t','e','m',0,
  /* 8163 sku_option */
  '"','s','k','u','_','o','p','t','i','o','n',0,
  /* 8175 line_items */
  '"','l','i','n','e','_','i','t','e','m','s',0,
  /* 8187 bundle_code */
  '"','b','u','n','d','l','e','_','c','o','d','e',0,
  /* 8200 _external_price */
  '"','_','e','x','t','e','r','n','a','l','_','p','r','i','c','e',0,
  /* 8217 options_amount_cents */
  '"','o','p','t','i','o','n','s','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 8239 options_amount_float */
  '"','o','p','t','i','o','n','s','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 8261 formatted_options_amount */
  '"','f','o','r','m','a','t','t','e','d','_','o','p','t','i','o','n','s','_','a','m','o','u','n','t',0,
  /* 8287 discount_cents */
  '"','d','i','s','c','o','u','n','t','_','c','e','n','t','s',0,
  /* 8303 discount_float */
  '"','d','i','s','c','o','u','n','t','_','f','l','o','a','t',0,
  /* 8319 formatted_discount */
  '"','f','o','r','m','a','t','t','e','d','_','d','i','s','c','o','u','n','t',0,
  /* 8339 tax_amount_cents */
  '"','t','a','x','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 8357 tax_amount_float */
  '"','t','a','x','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 8375 formatted_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','t','a','x','_','a','m','o','u','n','t',0,
  /* 8397 discount_breakdown */
  '"','d','i','s','c','o','u','n','t','_','b','r','e','a','k','d','o','w','n',0,
  /* 8417 tax_rate */
  '"','t','a','x','_','r','a','t','e',0,
  /* 8427 tax_breakdown */
  '"','t','a','x','_','b','r','e','a','k','d','o','w','n',0,
  /* 8442 item_type */
  '"','i','t','e','m','_','t','y','p','e',0,
  /* 8453 skus|bundles|gift_cards|shipments|payment_methods|adjustments|discount_engine_it */
  '"','s','k','u','s','|','b','u','n','d','l','e','s','|','g','i','f','t','_','c','a','r','d','s','|',
  's','h','i','p','m','e','n','t','s','|','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  's','|','a','d','j','u','s','t','m','e','n','t','s','|','d','i','s','c','o','u','n','t','_','e',
  'n','g','i','n','e','_','i','t','e','m','s','|','p','e','r','c','e','n','t','a','g','e','_','d',
  'i','s','c','o','u','n','t','_','p','r','o','m','o','t','i','o','n','s','|','f','r','e','e','_',
  's','h','i','p','p','i','n','g','_','p','r','o','m','o','t','i','o','n','s','|','b','u','y','_',
  'x','_','p','a','y','_','y','_','p','r','o','m','o','t','i','o','n','s','|','f','r','e','e','_',
  'g','i','f','t','_','p','r','o','m','o','t','i','o','n','s','|','f','i','x','e','d','_','p','r',
  'i','c','e','_','p','r','o','m','o','t','i','o','n','s','|','e','x','t','e','r','n','a','l','_',
  'p','r','o','m','o','t','i','o','n','s','|','f','i','x','e','d','_','a','m','o','u','n','t','_',
  'p','r','o','m','o','t','i','o','n','s','|','f','l','e','x','_','p','r','o','m','o','t','i','o',
  'n','s',0,
  /* 8721 frequency */
  '"','f','r','e','q','u','e','n','c','y',0,
  /* 8732 coupon_code */
  '"','c','o','u','p','o','n','_','c','o','d','e',0,
  /* 8745 item */
  '"','i','t','e','m',0,
  /* 8751 return_line_items */
  '"','r','e','t','u','r','n','_','l','i','n','e','_','i','t','e','m','s',0,
  /* 8770 shipment_line_items */
  '"','s','h','i','p','m','e','n','t','_','l','i','n','e','_','i','t','e','m','s',0,
  /* 8791 stock_reservations */
  '"','s','t','o','c','k','_','r','e','s','e','r','v','a','t','i','o','n','s',0,
  /* 8811 stock_line_items */
  '"','s','t','o','c','k','_','l','i','n','e','_','i','t','e','m','s',0,
  /* 8829 stock_transfers */
  '"','s','t','o','c','k','_','t','r','a','n','s','f','e','r','s',0,
  /* 8846 notifications */
  '"','n','o','t','i','f','i','c','a','t','i','o','n','s',0,
  /* 8861 links */
  '"','l','i','n','k','s',0,
  /* 8868 link */
  '"','l','i','n','k',0,
  /* 8874 client_id */
  '"','c','l','i','e','n','t','_','i','d',0,
  /* 8885 scope */
  '"','s','c','o','p','e',0,
  /* 8892 disabled|expired|pending|active */
  '"','d','i','s','a','b','l','e','d','|','e','x','p','i','r','e','d','|','p','e','n','d','i','n','g',
  '|','a','c','t','i','v','e',0,
  /* 8925 domain */
  '"','d','o','m','a','i','n',0,
  /* 8933 orders|skus|sku_lists */
  '"','o','r','d','e','r','s','|','s','k','u','s','|','s','k','u','_','l','i','s','t','s',0,
  /* 8956 params */
  '"','p','a','r','a','m','s',0,
  /* 8964 manual_gateways */
  '"','m','a','n','u','a','l','_','g','a','t','e','w','a','y','s',0,
  /* 8981 manual_gateway */
  '"','m','a','n','u','a','l','_','g','a','t','e','w','a','y',0,
  /* 8997 manual_tax_calculators */
  '"','m','a','n','u','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* 9021 manual_tax_calculator */
  '"','m','a','n','u','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r',0,
  /* 9044 tax_rules */
  '"','t','a','x','_','r','u','l','e','s',0,
  /* 9055 facebook_pixel_id */
  '"','f','a','c','e','b','o','o','k','_','p','i','x','e','l','_','i','d',0,
  /* 9074 checkout_url */
  '"','c','h','e','c','k','o','u','t','_','u','r','l',0,
  /* 9088 external_prices_url */
  '"','e','x','t','e','r','n','a','l','_','p','r','i','c','e','s','_','u','r','l',0,
  /* 9109 external_order_validation_url */
  '"','e','x','t','e','r','n','a','l','_','o','r','d','e','r','_','v','a','l','i','d','a','t','i','o',
  'n','_','u','r','l',0,
  /* 9140 private */
  '"','p','r','i','v','a','t','e',0,
  /* 9149 shipping_cost_cutoff */
  '"','s','h','i','p','p','i','n','g','_','c','o','s','t','_','c','u','t','o','f','f',0,
  /* 9171 merchant */
  '"','m','e','r','c','h','a','n','t',0,
  /* 9181 price_list */
  '"','p','r','i','c','e','_','l','i','s','t',0,
  /* 9193 base_price_list */
  '"','b','a','s','e','_','p','r','i','c','e','_','l','i','s','t',0,
  /* 9210 subscription_model */
  '"','s','u','b','s','c','r','i','p','t','i','o','n','_','m','o','d','e','l',0,
  /* 9230 tax_calculator */
  '"','t','a','x','_','c','a','l','c','u','l','a','t','o','r',0,
  /* 9246 default_shipping_method */
  '"','d','e','f','a','u','l','t','_','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d',0,
  /* 9271 default_payment_method */
  '"','d','e','f','a','u','l','t','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',0,
  /* 9295 stores */
  '"','s','t','o','r','e','s',0,
  /* 9303 price_list_schedulers */
  '"','p','r','i','c','e','_','l','i','s','t','_','s','c','h','e','d','u','l','e','r','s',0,
  /* 9326 order_validation_rules */
  '"','o','r','d','e','r','_','v','a','l','i','d','a','t','i','o','n','_','r','u','l','e','s',0,
  /* 9350 merchants */
  '"','m','e','r','c','h','a','n','t','s',0,
  /* 9361 notification */
  '"','n','o','t','i','f','i','c','a','t','i','o','n',0,
  /* 9375 flash */
  '"','f','l','a','s','h',0,
  /* 9382 notifiable */
  '"','n','o','t','i','f','i','a','b','l','e',0,
  /* 9394 line_items|orders|shipping_methods */
  '"','l','i','n','e','_','i','t','e','m','s','|','o','r','d','e','r','s','|','s','h','i','p','p','i',
  'n','g','_','m','e','t','h','o','d','s',0,
  /* 9430 order_amount_promotion_rules */
  '"','o','r','d','e','r','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e','s',0,
  /* 9460 order_amount_cents */
  '"','o','r','d','e','r','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 9480 order_amount_float */
  '"','o','r','d','e','r','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 9500 formatted_order_amount */
  '"','f','o','r','m','a','t','t','e','d','_','o','r','d','e','r','_','a','m','o','u','n','t',0,
  /* 9524 use_subtotal */
  '"','u','s','e','_','s','u','b','t','o','t','a','l',0,
  /* 9538 order_copies */
  '"','o','r','d','e','r','_','c','o','p','i','e','s',0,
  /* 9552 order_copy */
  '"','o','r','d','e','r','_','c','o','p','y',0,
  /* 9564 order_copies|recurring_order_copies */
  '"','o','r','d','e','r','_','c','o','p','i','e','s','|','r','e','c','u','r','r','i','n','g','_','o',
  'r','d','e','r','_','c','o','p','i','e','s',0,
  /* 9601 pending|in_progress|aborted|failed|completed */
  '"','p','e','n','d','i','n','g','|','i','n','_','p','r','o','g','r','e','s','s','|','a','b','o','r',
  't','e','d','|','f','a','i','l','e','d','|','c','o','m','p','l','e','t','e','d',0,
  /* 9647 failed_at */
  '"','f','a','i','l','e','d','_','a','t',0,
  /* 9658 place_target_order */
  '"','p','l','a','c','e','_','t','a','r','g','e','t','_','o','r','d','e','r',0,
  /* 9678 reuse_wallet */
  '"','r','e','u','s','e','_','w','a','l','l','e','t',0,
  /* 9692 cancel_source_order */
  '"','c','a','n','c','e','l','_','s','o','u','r','c','e','_','o','r','d','e','r',0,
  /* 9713 apply_promotions */
  '"','a','p','p','l','y','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 9731 ignore_invalid_coupon */
  '"','i','g','n','o','r','e','_','i','n','v','a','l','i','d','_','c','o','u','p','o','n',0,
  /* 9754 source_order */
  '"','s','o','u','r','c','e','_','o','r','d','e','r',0,
  /* 9768 target_order */
  '"','t','a','r','g','e','t','_','o','r','d','e','r',0,
  /* 9782 order_subscription */
  '"','o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n',0,
  /* 9802 order_factories */
  '"','o','r','d','e','r','_','f','a','c','t','o','r','i','e','s',0,
  /* 9819 order_factory */
  '"','o','r','d','e','r','_','f','a','c','t','o','r','y',0,
  /* 9834 order_subscription_items */
  '"','o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','_','i','t','e','m','s',0,
  /* 9860 order_subscription_item */
  '"','o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','_','i','t','e','m',0,
  /* 9885 skus|bundles|adjustments */
  '"','s','k','u','s','|','b','u','n','d','l','e','s','|','a','d','j','u','s','t','m','e','n','t','s',0,
  /* 9911 source_line_item */
  '"','s','o','u','r','c','e','_','l','i','n','e','_','i','t','e','m',0,
  /* 9929 draft|inactive|active|running|cancelled */
  '"','d','r','a','f','t','|','i','n','a','c','t','i','v','e','|','a','c','t','i','v','e','|','r','u',
  'n','n','i','n','g','|','c','a','n','c','e','l','l','e','d',0,
  /* 9970 activate_by_source_order */
  '"','a','c','t','i','v','a','t','e','_','b','y','_','s','o','u','r','c','e','_','o','r','d','e','r',0,
  /* 9996 renewal_alert_period */
  '"','r','e','n','e','w','a','l','_','a','l','e','r','t','_','p','e','r','i','o','d',0,
  /* 10018 last_run_at */
  '"','l','a','s','t','_','r','u','n','_','a','t',0,
  /* 10031 next_run_at */
  '"','n','e','x','t','_','r','u','n','_','a','t',0,
  /* 10044 occurrencies */
  '"','o','c','c','u','r','r','e','n','c','i','e','s',0,
  /* 10058 succeeded_on_last_run */
  '"','s','u','c','c','e','e','d','e','d','_','o','n','_','l','a','s','t','_','r','u','n',0,
  /* 10081 recurring_order_copies */
  '"','r','e','c','u','r','r','i','n','g','_','o','r','d','e','r','_','c','o','p','i','e','s',0,
  /* 10105 order_validation_rule */
  '"','o','r','d','e','r','_','v','a','l','i','d','a','t','i','o','n','_','r','u','l','e',0,
  /* 10128 affiliate_code */
  '"','a','f','f','i','l','i','a','t','e','_','c','o','d','e',0,
  /* 10144 autorefresh */
  '"','a','u','t','o','r','e','f','r','e','s','h',0,
  /* 10157 place_async */
  '"','p','l','a','c','e','_','a','s','y','n','c',0,
  /* 10170 draft|pending|editing|placing|placed|approved|cancelled */
  '"','d','r','a','f','t','|','p','e','n','d','i','n','g','|','e','d','i','t','i','n','g','|','p','l',
  'a','c','i','n','g','|','p','l','a','c','e','d','|','a','p','p','r','o','v','e','d','|','c','a',
  'n','c','e','l','l','e','d',0,
  /* 10227 payment_status */
  '"','p','a','y','m','e','n','t','_','s','t','a','t','u','s',0,
  /* 10243 unpaid|authorized|partially_authorized|paid|partially_paid|voided|partially_void */
  '"','u','n','p','a','i','d','|','a','u','t','h','o','r','i','z','e','d','|','p','a','r','t','i','a',
  'l','l','y','_','a','u','t','h','o','r','i','z','e','d','|','p','a','i','d','|','p','a','r','t',
  'i','a','l','l','y','_','p','a','i','d','|','v','o','i','d','e','d','|','p','a','r','t','i','a',
  'l','l','y','_','v','o','i','d','e','d','|','r','e','f','u','n','d','e','d','|','p','a','r','t',
  'i','a','l','l','y','_','r','e','f','u','n','d','e','d','|','f','r','e','e',0,
  /* 10360 fulfillment_status */
  '"','f','u','l','f','i','l','l','m','e','n','t','_','s','t','a','t','u','s',0,
  /* 10380 unfulfilled|in_progress|fulfilled|not_required */
  '"','u','n','f','u','l','f','i','l','l','e','d','|','i','n','_','p','r','o','g','r','e','s','s','|',
  'f','u','l','f','i','l','l','e','d','|','n','o','t','_','r','e','q','u','i','r','e','d',0,
  /* 10428 guest */
  '"','g','u','e','s','t',0,
  /* 10435 editable */
  '"','e','d','i','t','a','b','l','e',0,
  /* 10445 customer_type */
  '"','c','u','s','t','o','m','e','r','_','t','y','p','e',0,
  /* 10460 new|returning */
  '"','n','e','w','|','r','e','t','u','r','n','i','n','g',0,
  /* 10475 language_code */
  '"','l','a','n','g','u','a','g','e','_','c','o','d','e',0,
  /* 10490 tax_included */
  '"','t','a','x','_','i','n','c','l','u','d','e','d',0,
  /* 10504 freight_taxable */
  '"','f','r','e','i','g','h','t','_','t','a','x','a','b','l','e',0,
  /* 10521 payment_method_taxable */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','a','b','l','e',0,
  /* 10545 adjustment_taxable */
  '"','a','d','j','u','s','t','m','e','n','t','_','t','a','x','a','b','l','e',0,
  /* 10565 gift_card_taxable */
  '"','g','i','f','t','_','c','a','r','d','_','t','a','x','a','b','l','e',0,
  /* 10584 requires_billing_info */
  '"','r','e','q','u','i','r','e','s','_','b','i','l','l','i','n','g','_','i','n','f','o',0,
  /* 10607 shipping_country_code_lock */
  '"','s','h','i','p','p','i','n','g','_','c','o','u','n','t','r','y','_','c','o','d','e','_','l','o',
  'c','k',0,
  /* 10635 gift_card_code */
  '"','g','i','f','t','_','c','a','r','d','_','c','o','d','e',0,
  /* 10651 gift_card_or_coupon_code */
  '"','g','i','f','t','_','c','a','r','d','_','o','r','_','c','o','u','p','o','n','_','c','o','d','e',0,
  /* 10677 subtotal_amount_cents */
  '"','s','u','b','t','o','t','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 10700 subtotal_amount_float */
  '"','s','u','b','t','o','t','a','l','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 10723 formatted_subtotal_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','u','b','t','o','t','a','l','_','a','m','o','u','n',
  't',0,
  /* 10750 shipping_amount_cents */
  '"','s','h','i','p','p','i','n','g','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 10773 shipping_amount_float */
  '"','s','h','i','p','p','i','n','g','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 10796 formatted_shipping_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','h','i','p','p','i','n','g','_','a','m','o','u','n',
  't',0,
  /* 10823 payment_method_amount_cents */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','a','m','o','u','n','t','_','c','e',
  'n','t','s',0,
  /* 10852 payment_method_amount_float */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','a','m','o','u','n','t','_','f','l',
  'o','a','t',0,
  /* 10881 formatted_payment_method_amount */
  '"','f','o','r','m','a','t','t','e','d','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  '_','a','m','o','u','n','t',0,
  /* 10914 discount_amount_cents */
  '"','d','i','s','c','o','u','n','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 10937 discount_amount_float */
  '"','d','i','s','c','o','u','n','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 10960 formatted_discount_amount */
  '"','f','o','r','m','a','t','t','e','d','_','d','i','s','c','o','u','n','t','_','a','m','o','u','n',
  't',0,
  /* 10987 adjustment_amount_cents */
  '"','a','d','j','u','s','t','m','e','n','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 11012 adjustment_amount_float */
  '"','a','d','j','u','s','t','m','e','n','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 11037 formatted_adjustment_amount */
  '"','f','o','r','m','a','t','t','e','d','_','a','d','j','u','s','t','m','e','n','t','_','a','m','o',
  'u','n','t',0,
  /* 11066 gift_card_amount_cents */
  '"','g','i','f','t','_','c','a','r','d','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 11090 gift_card_amount_float */
  '"','g','i','f','t','_','c','a','r','d','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 11114 formatted_gift_card_amount */
  '"','f','o','r','m','a','t','t','e','d','_','g','i','f','t','_','c','a','r','d','_','a','m','o','u',
  'n','t',0,
  /* 11142 total_tax_amount_cents */
  '"','t','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 11166 total_tax_amount_float */
  '"','t','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 11190 formatted_total_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','t','a','x','_','a','m','o','u',
  'n','t',0,
  /* 11218 subtotal_tax_amount_cents */
  '"','s','u','b','t','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','c','e','n','t',
  's',0,
  /* 11245 subtotal_tax_amount_float */
  '"','s','u','b','t','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','f','l','o','a',
  't',0,
  /* 11272 formatted_subtotal_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','u','b','t','o','t','a','l','_','t','a','x','_','a',
  'm','o','u','n','t',0,
  /* 11303 shipping_tax_amount_cents */
  '"','s','h','i','p','p','i','n','g','_','t','a','x','_','a','m','o','u','n','t','_','c','e','n','t',
  's',0,
  /* 11330 shipping_tax_amount_float */
  '"','s','h','i','p','p','i','n','g','_','t','a','x','_','a','m','o','u','n','t','_','f','l','o','a',
  't',0,
  /* 11357 formatted_shipping_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','h','i','p','p','i','n','g','_','t','a','x','_','a',
  'm','o','u','n','t',0,
  /* 11388 payment_method_tax_amount_cents */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','_','a','m','o','u','n',
  't','_','c','e','n','t','s',0,
  /* 11421 payment_method_tax_amount_float */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','_','a','m','o','u','n',
  't','_','f','l','o','a','t',0,
  /* 11454 formatted_payment_method_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  '_','t','a','x','_','a','m','o','u','n','t',0,
  /* 11491 adjustment_tax_amount_cents */
  '"','a','d','j','u','s','t','m','e','n','t','_','t','a','x','_','a','m','o','u','n','t','_','c','e',
  'n','t','s',0,
  /* 11520 adjustment_tax_amount_float */
  '"','a','d','j','u','s','t','m','e','n','t','_','t','a','x','_','a','m','o','u','n','t','_','f','l',
  'o','a','t',0,
  /* 11549 formatted_adjustment_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','a','d','j','u','s','t','m','e','n','t','_','t','a','x',
  '_','a','m','o','u','n','t',0,
  /* 11582 total_taxable_amount_cents */
  '"','t','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_','c','e','n',
  't','s',0,
  /* 11610 total_taxable_amount_float */
  '"','t','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_','f','l','o',
  'a','t',0,
  /* 11638 formatted_total_taxable_amount */
  '"','f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','t','a','x','a','b','l','e','_',
  'a','m','o','u','n','t',0,
  /* 11670 subtotal_taxable_amount_cents */
  '"','s','u','b','t','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* 11701 subtotal_taxable_amount_float */
  '"','s','u','b','t','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* 11732 formatted_subtotal_taxable_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','u','b','t','o','t','a','l','_','t','a','x','a','b',
  'l','e','_','a','m','o','u','n','t',0,
  /* 11767 shipping_taxable_amount_cents */
  '"','s','h','i','p','p','i','n','g','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* 11798 shipping_taxable_amount_float */
  '"','s','h','i','p','p','i','n','g','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* 11829 formatted_shipping_taxable_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','h','i','p','p','i','n','g','_','t','a','x','a','b',
  'l','e','_','a','m','o','u','n','t',0,
  /* 11864 payment_method_taxable_amount_cents */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','a','b','l','e','_','a',
  'm','o','u','n','t','_','c','e','n','t','s',0,
  /* 11901 payment_method_taxable_amount_float */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','a','b','l','e','_','a',
  'm','o','u','n','t','_','f','l','o','a','t',0,
  /* 11938 formatted_payment_method_taxable_amount */
  '"','f','o','r','m','a','t','t','e','d','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  '_','t','a','x','a','b','l','e','_','a','m','o','u','n','t',0,
  /* 11979 adjustment_taxable_amount_cents */
  '"','a','d','j','u','s','t','m','e','n','t','_','t','a','x','a','b','l','e','_','a','m','o','u','n',
  't','_','c','e','n','t','s',0,
  /* 12012 adjustment_taxable_amount_float */
  '"','a','d','j','u','s','t','m','e','n','t','_','t','a','x','a','b','l','e','_','a','m','o','u','n',
  't','_','f','l','o','a','t',0,
  /* 12045 formatted_adjustment_taxable_amount */
  '"','f','o','r','m','a','t','t','e','d','_','a','d','j','u','s','t','m','e','n','t','_','t','a','x',
  'a','b','l','e','_','a','m','o','u','n','t',0,
  /* 12082 total_amount_with_taxes_cents */
  '"','t','o','t','a','l','_','a','m','o','u','n','t','_','w','i','t','h','_','t','a','x','e','s','_',
  'c','e','n','t','s',0,
  /* 12113 total_amount_with_taxes_float */
  '"','t','o','t','a','l','_','a','m','o','u','n','t','_','w','i','t','h','_','t','a','x','e','s','_',
  'f','l','o','a','t',0,
  /* 12144 formatted_total_amount_with_taxes */
  '"','f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','a','m','o','u','n','t','_','w',
  'i','t','h','_','t','a','x','e','s',0,
  /* 12179 fees_amount_cents */
  '"','f','e','e','s','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 12198 fees_amount_float */
  '"','f','e','e','s','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 12217 formatted_fees_amount */
  '"','f','o','r','m','a','t','t','e','d','_','f','e','e','s','_','a','m','o','u','n','t',0,
  /* 12240 duty_amount_cents */
  '"','d','u','t','y','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 12259 duty_amount_float */
  '"','d','u','t','y','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 12278 formatted_duty_amount */
  '"','f','o','r','m','a','t','t','e','d','_','d','u','t','y','_','a','m','o','u','n','t',0,
  /* 12301 place_total_amount_cents */
  '"','p','l','a','c','e','_','t','o','t','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 12327 place_total_amount_float */
  '"','p','l','a','c','e','_','t','o','t','a','l','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 12353 formatted_place_total_amount */
  '"','f','o','r','m','a','t','t','e','d','_','p','l','a','c','e','_','t','o','t','a','l','_','a','m',
  'o','u','n','t',0,
  /* 12383 line_item_options_count */
  '"','l','i','n','e','_','i','t','e','m','_','o','p','t','i','o','n','s','_','c','o','u','n','t',0,
  /* 12408 shipments_count */
  '"','s','h','i','p','m','e','n','t','s','_','c','o','u','n','t',0,
  /* 12425 tax_calculations_count */
  '"','t','a','x','_','c','a','l','c','u','l','a','t','i','o','n','s','_','c','o','u','n','t',0,
  /* 12449 validations_count */
  '"','v','a','l','i','d','a','t','i','o','n','s','_','c','o','u','n','t',0,
  /* 12468 payment_source_details */
  '"','p','a','y','m','e','n','t','_','s','o','u','r','c','e','_','d','e','t','a','i','l','s',0,
  /* 12492 cart_url */
  '"','c','a','r','t','_','u','r','l',0,
  /* 12502 terms_url */
  '"','t','e','r','m','s','_','u','r','l',0,
  /* 12513 privacy_url */
  '"','p','r','i','v','a','c','y','_','u','r','l',0,
  /* 12526 placed_at */
  '"','p','l','a','c','e','d','_','a','t',0,
  /* 12537 approved_at */
  '"','a','p','p','r','o','v','e','d','_','a','t',0,
  /* 12550 cancelled_at */
  '"','c','a','n','c','e','l','l','e','d','_','a','t',0,
  /* 12564 payment_updated_at */
  '"','p','a','y','m','e','n','t','_','u','p','d','a','t','e','d','_','a','t',0,
  /* 12584 fulfillment_updated_at */
  '"','f','u','l','f','i','l','l','m','e','n','t','_','u','p','d','a','t','e','d','_','a','t',0,
  /* 12608 refreshed_at */
  '"','r','e','f','r','e','s','h','e','d','_','a','t',0,
  /* 12622 archived_at */
  '"','a','r','c','h','i','v','e','d','_','a','t',0,
  /* 12635 subscription_created_at */
  '"','s','u','b','s','c','r','i','p','t','i','o','n','_','c','r','e','a','t','e','d','_','a','t',0,
  /* 12660 expiration_info */
  '"','e','x','p','i','r','a','t','i','o','n','_','i','n','f','o',0,
  /* 12677 shipping_address */
  '"','s','h','i','p','p','i','n','g','_','a','d','d','r','e','s','s',0,
  /* 12695 billing_address */
  '"','b','i','l','l','i','n','g','_','a','d','d','r','e','s','s',0,
  /* 12712 store */
  '"','s','t','o','r','e',0,
  /* 12719 available_payment_methods */
  '"','a','v','a','i','l','a','b','l','e','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  's',0,
  /* 12746 available_customer_payment_sources */
  '"','a','v','a','i','l','a','b','l','e','_','c','u','s','t','o','m','e','r','_','p','a','y','m','e',
  'n','t','_','s','o','u','r','c','e','s',0,
  /* 12782 available_free_skus */
  '"','a','v','a','i','l','a','b','l','e','_','f','r','e','e','_','s','k','u','s',0,
  /* 12803 available_free_bundles */
  '"','a','v','a','i','l','a','b','l','e','_','f','r','e','e','_','b','u','n','d','l','e','s',0,
  /* 12827 shipments */
  '"','s','h','i','p','m','e','n','t','s',0,
  /* 12838 payment_options */
  '"','p','a','y','m','e','n','t','_','o','p','t','i','o','n','s',0,
  /* 12855 transactions */
  '"','t','r','a','n','s','a','c','t','i','o','n','s',0,
  /* 12869 resource_errors */
  '"','r','e','s','o','u','r','c','e','_','e','r','r','o','r','s',0,
  /* 12886 organizations */
  '"','o','r','g','a','n','i','z','a','t','i','o','n','s',0,
  /* 12901 organization */
  '"','o','r','g','a','n','i','z','a','t','i','o','n',0,
  /* 12915 slug */
  '"','s','l','u','g',0,
  /* 12921 support_phone */
  '"','s','u','p','p','o','r','t','_','p','h','o','n','e',0,
  /* 12936 support_email */
  '"','s','u','p','p','o','r','t','_','e','m','a','i','l',0,
  /* 12951 logo_url */
  '"','l','o','g','o','_','u','r','l',0,
  /* 12961 favicon_url */
  '"','f','a','v','i','c','o','n','_','u','r','l',0,
  /* 12974 primary_color */
  '"','p','r','i','m','a','r','y','_','c','o','l','o','r',0,
  /* 12989 gtm_id */
  '"','g','t','m','_','i','d',0,
  /* 12997 gtm_id_test */
  '"','g','t','m','_','i','d','_','t','e','s','t',0,
  /* 13010 config */
  '"','c','o','n','f','i','g',0,
  /* 13018 api_auth_redirect */
  '"','a','p','i','_','a','u','t','h','_','r','e','d','i','r','e','c','t',0,
  /* 13037 api_rules_engine */
  '"','a','p','i','_','r','u','l','e','s','_','e','n','g','i','n','e',0,
  /* 13055 api_rules_engine_max_conditions_size */
  '"','a','p','i','_','r','u','l','e','s','_','e','n','g','i','n','e','_','m','a','x','_','c','o','n',
  'd','i','t','i','o','n','s','_','s','i','z','e',0,
  /* 13093 api_rules_engine_max_rules_size */
  '"','a','p','i','_','r','u','l','e','s','_','e','n','g','i','n','e','_','m','a','x','_','r','u','l',
  'e','s','_','s','i','z','e',0,
  /* 13126 api_new_auth */
  '"','a','p','i','_','n','e','w','_','a','u','t','h',0,
  /* 13140 api_purge_single_resource */
  '"','a','p','i','_','p','u','r','g','e','_','s','i','n','g','l','e','_','r','e','s','o','u','r','c',
  'e',0,
  /* 13167 api_max_regex_length */
  '"','a','p','i','_','m','a','x','_','r','e','g','e','x','_','l','e','n','g','t','h',0,
  /* 13189 addresses_avs_check */
  '"','a','d','d','r','e','s','s','e','s','_','a','v','s','_','c','h','e','c','k',0,
  /* 13210 addresses_phone_required */
  '"','a','d','d','r','e','s','s','e','s','_','p','h','o','n','e','_','r','e','q','u','i','r','e','d',0,
  /* 13236 orders_sales_channel_guest_only */
  '"','o','r','d','e','r','s','_','s','a','l','e','s','_','c','h','a','n','n','e','l','_','g','u','e',
  's','t','_','o','n','l','y',0,
  /* 13269 orders_min_rebuild_shipments_lapse */
  '"','o','r','d','e','r','s','_','m','i','n','_','r','e','b','u','i','l','d','_','s','h','i','p','m',
  'e','n','t','s','_','l','a','p','s','e',0,
  /* 13305 orders_min_refresh_lapse */
  '"','o','r','d','e','r','s','_','m','i','n','_','r','e','f','r','e','s','h','_','l','a','p','s','e',0,
  /* 13331 orders_autorefresh_cutoff_test */
  '"','o','r','d','e','r','s','_','a','u','t','o','r','e','f','r','e','s','h','_','c','u','t','o','f',
  'f','_','t','e','s','t',0,
  /* 13363 orders_autorefresh_cutoff_live */
  '"','o','r','d','e','r','s','_','a','u','t','o','r','e','f','r','e','s','h','_','c','u','t','o','f',
  'f','_','l','i','v','e',0,
  /* 13395 orders_number_editable_test */
  '"','o','r','d','e','r','s','_','n','u','m','b','e','r','_','e','d','i','t','a','b','l','e','_','t',
  'e','s','t',0,
  /* 13424 orders_number_editable_live */
  '"','o','r','d','e','r','s','_','n','u','m','b','e','r','_','e','d','i','t','a','b','l','e','_','l',
  'i','v','e',0,
  /* 13453 orders_number_as_reference */
  '"','o','r','d','e','r','s','_','n','u','m','b','e','r','_','a','s','_','r','e','f','e','r','e','n',
  'c','e',0,
  /* 13481 orders_invalid_coupon_errors */
  '"','o','r','d','e','r','s','_','i','n','v','a','l','i','d','_','c','o','u','p','o','n','_','e','r',
  'r','o','r','s',0,
  /* 13511 orders_invalid_gift_card_errors */
  '"','o','r','d','e','r','s','_','i','n','v','a','l','i','d','_','g','i','f','t','_','c','a','r','d',
  '_','e','r','r','o','r','s',0,
  /* 13544 orders_validate_shipping_stock */
  '"','o','r','d','e','r','s','_','v','a','l','i','d','a','t','e','_','s','h','i','p','p','i','n','g',
  '_','s','t','o','c','k',0,
  /* 13576 bundles_max_items_count */
  '"','b','u','n','d','l','e','s','_','m','a','x','_','i','t','e','m','s','_','c','o','u','n','t',0,
  /* 13601 coupons_min_code_length */
  '"','c','o','u','p','o','n','s','_','m','i','n','_','c','o','d','e','_','l','e','n','g','t','h',0,
  /* 13626 coupons_max_code_length */
  '"','c','o','u','p','o','n','s','_','m','a','x','_','c','o','d','e','_','l','e','n','g','t','h',0,
  /* 13651 gift_cards_exact_code_matching */
  '"','g','i','f','t','_','c','a','r','d','s','_','e','x','a','c','t','_','c','o','d','e','_','m','a',
  't','c','h','i','n','g',0,
  /* 13683 gift_cards_min_code_length */
  '"','g','i','f','t','_','c','a','r','d','s','_','m','i','n','_','c','o','d','e','_','l','e','n','g',
  't','h',0,
  /* 13711 gift_cards_max_code_length */
  '"','g','i','f','t','_','c','a','r','d','s','_','m','a','x','_','c','o','d','e','_','l','e','n','g',
  't','h',0,
  /* 13739 cleanups_max_concurrent_count */
  '"','c','l','e','a','n','u','p','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n','t','_',
  'c','o','u','n','t',0,
  /* 13770 exports_max_concurrent_count */
  '"','e','x','p','o','r','t','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n','t','_','c',
  'o','u','n','t',0,
  /* 13800 imports_max_concurrent_count */
  '"','i','m','p','o','r','t','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n','t','_','c',
  'o','u','n','t',0,
  /* 13830 imports_purge_cache */
  '"','i','m','p','o','r','t','s','_','p','u','r','g','e','_','c','a','c','h','e',0,
  /* 13851 imports_skip_errors */
  '"','i','m','p','o','r','t','s','_','s','k','i','p','_','e','r','r','o','r','s',0,
  /* 13872 inventory_models_max_stock_locations_cutoff */
  '"','i','n','v','e','n','t','o','r','y','_','m','o','d','e','l','s','_','m','a','x','_','s','t','o',
  'c','k','_','l','o','c','a','t','i','o','n','s','_','c','u','t','o','f','f',0,
  /* 13917 promotions_max_concurrent_count */
  '"','p','r','o','m','o','t','i','o','n','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n',
  't','_','c','o','u','n','t',0,
  /* 13950 promotions_max_conditions_size */
  '"','p','r','o','m','o','t','i','o','n','s','_','m','a','x','_','c','o','n','d','i','t','i','o','n',
  's','_','s','i','z','e',0,
  /* 13982 promotions_max_rules_size */
  '"','p','r','o','m','o','t','i','o','n','s','_','m','a','x','_','r','u','l','e','s','_','s','i','z',
  'e',0,
  /* 14009 price_lists_max_conditions_size */
  '"','p','r','i','c','e','_','l','i','s','t','s','_','m','a','x','_','c','o','n','d','i','t','i','o',
  'n','s','_','s','i','z','e',0,
  /* 14042 price_lists_max_rules_size */
  '"','p','r','i','c','e','_','l','i','s','t','s','_','m','a','x','_','r','u','l','e','s','_','s','i',
  'z','e',0,
  /* 14070 imports_trigger_webhooks */
  '"','i','m','p','o','r','t','s','_','t','r','i','g','g','e','r','_','w','e','b','h','o','o','k','s',0,
  /* 14096 discount_engines_enabled */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','s','_','e','n','a','b','l','e','d',0,
  /* 14122 discount_engines_errors */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','s','_','e','r','r','o','r','s',0,
  /* 14147 tags_max_name_length */
  '"','t','a','g','s','_','m','a','x','_','n','a','m','e','_','l','e','n','g','t','h',0,
  /* 14169 tags_max_allowed_number */
  '"','t','a','g','s','_','m','a','x','_','a','l','l','o','w','e','d','_','n','u','m','b','e','r',0,
  /* 14194 tax_calculators_errors */
  '"','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s','_','e','r','r','o','r','s',0,
  /* 14218 external_promotions_errors */
  '"','e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n','s','_','e','r','r','o',
  'r','s',0,
  /* 14246 external_prices_errors */
  '"','e','x','t','e','r','n','a','l','_','p','r','i','c','e','s','_','e','r','r','o','r','s',0,
  /* 14270 api_fragment_caching_enabled */
  '"','a','p','i','_','f','r','a','g','m','e','n','t','_','c','a','c','h','i','n','g','_','e','n','a',
  'b','l','e','d',0,
  /* 14300 skus_discovery */
  '"','s','k','u','s','_','d','i','s','c','o','v','e','r','y',0,
  /* 14316 payment_gateways_transaction_on_event */
  '"','p','a','y','m','e','n','t','_','g','a','t','e','w','a','y','s','_','t','r','a','n','s','a','c',
  't','i','o','n','_','o','n','_','e','v','e','n','t',0,
  /* 14355 packages */
  '"','p','a','c','k','a','g','e','s',0,
  /* 14365 package */
  '"','p','a','c','k','a','g','e',0,
  /* 14374 length */
  '"','l','e','n','g','t','h',0,
  /* 14382 width */
  '"','w','i','d','t','h',0,
  /* 14389 height */
  '"','h','e','i','g','h','t',0,
  /* 14397 unit_of_length */
  '"','u','n','i','t','_','o','f','_','l','e','n','g','t','h',0,
  /* 14413 parcel_line_items */
  '"','p','a','r','c','e','l','_','l','i','n','e','_','i','t','e','m','s',0,
  /* 14432 parcel_line_item */
  '"','p','a','r','c','e','l','_','l','i','n','e','_','i','t','e','m',0,
  /* 14450 parcel */
  '"','p','a','r','c','e','l',0,
  /* 14458 stock_line_item */
  '"','s','t','o','c','k','_','l','i','n','e','_','i','t','e','m',0,
  /* 14475 shipment_line_item */
  '"','s','h','i','p','m','e','n','t','_','l','i','n','e','_','i','t','e','m',0,
  /* 14495 unit_of_weight */
  '"','u','n','i','t','_','o','f','_','w','e','i','g','h','t',0,
  /* 14511 gr|oz|lb */
  '"','g','r','|','o','z','|','l','b',0,
  /* 14521 eel_pfc */
  '"','e','e','l','_','p','f','c',0,
  /* 14530 contents_type */
  '"','c','o','n','t','e','n','t','s','_','t','y','p','e',0,
  /* 14545 contents_explanation */
  '"','c','o','n','t','e','n','t','s','_','e','x','p','l','a','n','a','t','i','o','n',0,
  /* 14567 customs_certify */
  '"','c','u','s','t','o','m','s','_','c','e','r','t','i','f','y',0,
  /* 14584 customs_signer */
  '"','c','u','s','t','o','m','s','_','s','i','g','n','e','r',0,
  /* 14600 non_delivery_option */
  '"','n','o','n','_','d','e','l','i','v','e','r','y','_','o','p','t','i','o','n',0,
  /* 14621 restriction_type */
  '"','r','e','s','t','r','i','c','t','i','o','n','_','t','y','p','e',0,
  /* 14639 restriction_comments */
  '"','r','e','s','t','r','i','c','t','i','o','n','_','c','o','m','m','e','n','t','s',0,
  /* 14661 customs_info_required */
  '"','c','u','s','t','o','m','s','_','i','n','f','o','_','r','e','q','u','i','r','e','d',0,
  /* 14684 shipping_label_url */
  '"','s','h','i','p','p','i','n','g','_','l','a','b','e','l','_','u','r','l',0,
  /* 14704 shipping_label_file_type */
  '"','s','h','i','p','p','i','n','g','_','l','a','b','e','l','_','f','i','l','e','_','t','y','p','e',0,
  /* 14730 shipping_label_size */
  '"','s','h','i','p','p','i','n','g','_','l','a','b','e','l','_','s','i','z','e',0,
  /* 14751 shipping_label_resolution */
  '"','s','h','i','p','p','i','n','g','_','l','a','b','e','l','_','r','e','s','o','l','u','t','i','o',
  'n',0,
  /* 14778 tracking_number */
  '"','t','r','a','c','k','i','n','g','_','n','u','m','b','e','r',0,
  /* 14795 tracking_status */
  '"','t','r','a','c','k','i','n','g','_','s','t','a','t','u','s',0,
  /* 14812 tracking_status_detail */
  '"','t','r','a','c','k','i','n','g','_','s','t','a','t','u','s','_','d','e','t','a','i','l',0,
  /* 14836 tracking_status_updated_at */
  '"','t','r','a','c','k','i','n','g','_','s','t','a','t','u','s','_','u','p','d','a','t','e','d','_',
  'a','t',0,
  /* 14864 tracking_details */
  '"','t','r','a','c','k','i','n','g','_','d','e','t','a','i','l','s',0,
  /* 14882 carrier_weight_oz */
  '"','c','a','r','r','i','e','r','_','w','e','i','g','h','t','_','o','z',0,
  /* 14901 signed_by */
  '"','s','i','g','n','e','d','_','b','y',0,
  /* 14912 incoterm */
  '"','i','n','c','o','t','e','r','m',0,
  /* 14922 delivery_confirmation */
  '"','d','e','l','i','v','e','r','y','_','c','o','n','f','i','r','m','a','t','i','o','n',0,
  /* 14945 payment_source_type */
  '"','p','a','y','m','e','n','t','_','s','o','u','r','c','e','_','t','y','p','e',0,
  /* 14966 moto */
  '"','m','o','t','o',0,
  /* 14972 require_capture */
  '"','r','e','q','u','i','r','e','_','c','a','p','t','u','r','e',0,
  /* 14989 auto_place */
  '"','a','u','t','o','_','p','l','a','c','e',0,
  /* 15001 auto_capture */
  '"','a','u','t','o','_','c','a','p','t','u','r','e',0,
  /* 15015 auto_capture_max_amount_cents */
  '"','a','u','t','o','_','c','a','p','t','u','r','e','_','m','a','x','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* 15046 auto_capture_max_amount_float */
  '"','a','u','t','o','_','c','a','p','t','u','r','e','_','m','a','x','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* 15077 formatted_auto_capture_max_amount */
  '"','f','o','r','m','a','t','t','e','d','_','a','u','t','o','_','c','a','p','t','u','r','e','_','m',
  'a','x','_','a','m','o','u','n','t',0,
  /* 15112 payment_option */
  '"','p','a','y','m','e','n','t','_','o','p','t','i','o','n',0,
  /* 15128 data */
  '"','d','a','t','a',0,
  /* 15134 paypal_gateways */
  '"','p','a','y','p','a','l','_','g','a','t','e','w','a','y','s',0,
  /* 15151 paypal_gateway */
  '"','p','a','y','p','a','l','_','g','a','t','e','w','a','y',0,
  /* 15167 paypal_payments */
  '"','p','a','y','p','a','l','_','p','a','y','m','e','n','t','s',0,
  /* 15184 paypal_payment */
  '"','p','a','y','p','a','l','_','p','a','y','m','e','n','t',0,
  /* 15200 cancel_url */
  '"','c','a','n','c','e','l','_','u','r','l',0,
  /* 15212 note_to_payer */
  '"','n','o','t','e','_','t','o','_','p','a','y','e','r',0,
  /* 15227 paypal_payer_id */
  '"','p','a','y','p','a','l','_','p','a','y','e','r','_','i','d',0,
  /* 15244 paypal_id */
  '"','p','a','y','p','a','l','_','i','d',0,
  /* 15255 created|approved */
  '"','c','r','e','a','t','e','d','|','a','p','p','r','o','v','e','d',0,
  /* 15273 approval_url */
  '"','a','p','p','r','o','v','a','l','_','u','r','l',0,
  /* 15287 percentage_discount_promotions */
  '"','p','e','r','c','e','n','t','a','g','e','_','d','i','s','c','o','u','n','t','_','p','r','o','m',
  'o','t','i','o','n','s',0,
  /* 15319 percentage_discount_promotion */
  '"','p','e','r','c','e','n','t','a','g','e','_','d','i','s','c','o','u','n','t','_','p','r','o','m',
  'o','t','i','o','n',0,
  /* 15350 percentage */
  '"','p','e','r','c','e','n','t','a','g','e',0,
  /* 15362 pickups */
  '"','p','i','c','k','u','p','s',0,
  /* 15371 pickup */
  '"','p','i','c','k','u','p',0,
  /* 15379 price_frequency_tiers */
  '"','p','r','i','c','e','_','f','r','e','q','u','e','n','c','y','_','t','i','e','r','s',0,
  /* 15402 price_frequency_tier */
  '"','p','r','i','c','e','_','f','r','e','q','u','e','n','c','y','_','t','i','e','r',0,
  /* 15424 price_volume_tiers|price_frequency_tiers */
  '"','p','r','i','c','e','_','v','o','l','u','m','e','_','t','i','e','r','s','|','p','r','i','c','e',
  '_','f','r','e','q','u','e','n','c','y','_','t','i','e','r','s',0,
  /* 15466 up_to */
  '"','u','p','_','t','o',0,
  /* 15473 price */
  '"','p','r','i','c','e',0,
  /* 15480 price_list_scheduler */
  '"','p','r','i','c','e','_','l','i','s','t','_','s','c','h','e','d','u','l','e','r',0,
  /* 15502 price_lists */
  '"','p','r','i','c','e','_','l','i','s','t','s',0,
  /* 15515 prices */
  '"','p','r','i','c','e','s',0,
  /* 15523 price_tiers */
  '"','p','r','i','c','e','_','t','i','e','r','s',0,
  /* 15536 price_tier */
  '"','p','r','i','c','e','_','t','i','e','r',0,
  /* 15548 price_volume_tiers */
  '"','p','r','i','c','e','_','v','o','l','u','m','e','_','t','i','e','r','s',0,
  /* 15568 price_volume_tier */
  '"','p','r','i','c','e','_','v','o','l','u','m','e','_','t','i','e','r',0,
  /* 15587 original_amount_cents */
  '"','o','r','i','g','i','n','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 15610 formatted_original_amount */
  '"','f','o','r','m','a','t','t','e','d','_','o','r','i','g','i','n','a','l','_','a','m','o','u','n',
  't',0,
  /* 15637 processed_at */
  '"','p','r','o','c','e','s','s','e','d','_','a','t',0,
  /* 15651 promotions */
  '"','p','r','o','m','o','t','i','o','n','s',0,
  /* 15663 recurring_order_copy */
  '"','r','e','c','u','r','r','i','n','g','_','o','r','d','e','r','_','c','o','p','y',0,
  /* 15685 refund */
  '"','r','e','f','u','n','d',0,
  /* 15693 reference_capture */
  '"','r','e','f','e','r','e','n','c','e','_','c','a','p','t','u','r','e',0,
  /* 15712 reserved_stocks */
  '"','r','e','s','e','r','v','e','d','_','s','t','o','c','k','s',0,
  /* 15729 reserved_stock */
  '"','r','e','s','e','r','v','e','d','_','s','t','o','c','k',0,
  /* 15745 stock_item */
  '"','s','t','o','c','k','_','i','t','e','m',0,
  /* 15757 resource_error */
  '"','r','e','s','o','u','r','c','e','_','e','r','r','o','r',0,
  /* 15773 resource */
  '"','r','e','s','o','u','r','c','e',0,
  /* 15783 orders|returns */
  '"','o','r','d','e','r','s','|','r','e','t','u','r','n','s',0,
  /* 15799 return_line_item */
  '"','r','e','t','u','r','n','_','l','i','n','e','_','i','t','e','m',0,
  /* 15817 return_reason */
  '"','r','e','t','u','r','n','_','r','e','a','s','o','n',0,
  /* 15832 restocked_at */
  '"','r','e','s','t','o','c','k','e','d','_','a','t',0,
  /* 15846 draft|requested|approved|cancelled|shipped|rejected|received|refunded */
  '"','d','r','a','f','t','|','r','e','q','u','e','s','t','e','d','|','a','p','p','r','o','v','e','d',
  '|','c','a','n','c','e','l','l','e','d','|','s','h','i','p','p','e','d','|','r','e','j','e','c',
  't','e','d','|','r','e','c','e','i','v','e','d','|','r','e','f','u','n','d','e','d',0,
  /* 15917 shipped_at */
  '"','s','h','i','p','p','e','d','_','a','t',0,
  /* 15929 rejected_at */
  '"','r','e','j','e','c','t','e','d','_','a','t',0,
  /* 15942 received_at */
  '"','r','e','c','e','i','v','e','d','_','a','t',0,
  /* 15955 refunded_at */
  '"','r','e','f','u','n','d','e','d','_','a','t',0,
  /* 15968 estimated_refund_amount_cents */
  '"','e','s','t','i','m','a','t','e','d','_','r','e','f','u','n','d','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* 15999 estimated_refund_amount_float */
  '"','e','s','t','i','m','a','t','e','d','_','r','e','f','u','n','d','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* 16030 formatted_estimated_refund_amount */
  '"','f','o','r','m','a','t','t','e','d','_','e','s','t','i','m','a','t','e','d','_','r','e','f','u',
  'n','d','_','a','m','o','u','n','t',0,
  /* 16065 origin_address */
  '"','o','r','i','g','i','n','_','a','d','d','r','e','s','s',0,
  /* 16081 destination_address */
  '"','d','e','s','t','i','n','a','t','i','o','n','_','a','d','d','r','e','s','s',0,
  /* 16102 reference_refund */
  '"','r','e','f','e','r','e','n','c','e','_','r','e','f','u','n','d',0,
  /* 16120 satispay_gateways */
  '"','s','a','t','i','s','p','a','y','_','g','a','t','e','w','a','y','s',0,
  /* 16139 satispay_gateway */
  '"','s','a','t','i','s','p','a','y','_','g','a','t','e','w','a','y',0,
  /* 16157 key_id */
  '"','k','e','y','_','i','d',0,
  /* 16165 satispay_payments */
  '"','s','a','t','i','s','p','a','y','_','p','a','y','m','e','n','t','s',0,
  /* 16184 satispay_payment */
  '"','s','a','t','i','s','p','a','y','_','p','a','y','m','e','n','t',0,
  /* 16202 flow */
  '"','f','l','o','w',0,
  /* 16208 redirect_url */
  '"','r','e','d','i','r','e','c','t','_','u','r','l',0,
  /* 16222 payment_url */
  '"','p','a','y','m','e','n','t','_','u','r','l',0,
  /* 16235 stock_reservation */
  '"','s','t','o','c','k','_','r','e','s','e','r','v','a','t','i','o','n',0,
  /* 16254 draft|upcoming|cancelled|on_hold|picking|packing|ready_to_ship|shipped|delivered */
  '"','d','r','a','f','t','|','u','p','c','o','m','i','n','g','|','c','a','n','c','e','l','l','e','d',
  '|','o','n','_','h','o','l','d','|','p','i','c','k','i','n','g','|','p','a','c','k','i','n','g',
  '|','r','e','a','d','y','_','t','o','_','s','h','i','p','|','s','h','i','p','p','e','d','|','d',
  'e','l','i','v','e','r','e','d',0,
  /* 16336 cost_amount_cents */
  '"','c','o','s','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 16355 cost_amount_float */
  '"','c','o','s','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 16374 formatted_cost_amount */
  '"','f','o','r','m','a','t','t','e','d','_','c','o','s','t','_','a','m','o','u','n','t',0,
  /* 16397 purchase_error_code */
  '"','p','u','r','c','h','a','s','e','_','e','r','r','o','r','_','c','o','d','e',0,
  /* 16418 purchase_error_message */
  '"','p','u','r','c','h','a','s','e','_','e','r','r','o','r','_','m','e','s','s','a','g','e',0,
  /* 16442 get_rates_errors */
  '"','g','e','t','_','r','a','t','e','s','_','e','r','r','o','r','s',0,
  /* 16460 get_rates_started_at */
  '"','g','e','t','_','r','a','t','e','s','_','s','t','a','r','t','e','d','_','a','t',0,
  /* 16482 get_rates_completed_at */
  '"','g','e','t','_','r','a','t','e','s','_','c','o','m','p','l','e','t','e','d','_','a','t',0,
  /* 16506 purchase_failed_at */
  '"','p','u','r','c','h','a','s','e','_','f','a','i','l','e','d','_','a','t',0,
  /* 16526 on_hold_at */
  '"','o','n','_','h','o','l','d','_','a','t',0,
  /* 16538 picking_at */
  '"','p','i','c','k','i','n','g','_','a','t',0,
  /* 16550 packing_at */
  '"','p','a','c','k','i','n','g','_','a','t',0,
  /* 16562 ready_to_ship_at */
  '"','r','e','a','d','y','_','t','o','_','s','h','i','p','_','a','t',0,
  /* 16580 delivered_at */
  '"','d','e','l','i','v','e','r','e','d','_','a','t',0,
  /* 16594 shipping_category */
  '"','s','h','i','p','p','i','n','g','_','c','a','t','e','g','o','r','y',0,
  /* 16613 available_shipping_methods */
  '"','a','v','a','i','l','a','b','l','e','_','s','h','i','p','p','i','n','g','_','m','e','t','h','o',
  'd','s',0,
  /* 16641 shipping_categories */
  '"','s','h','i','p','p','i','n','g','_','c','a','t','e','g','o','r','i','e','s',0,
  /* 16662 shipping_method_tiers */
  '"','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d','_','t','i','e','r','s',0,
  /* 16685 shipping_method_tier */
  '"','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d','_','t','i','e','r',0,
  /* 16707 shipping_weight_tiers */
  '"','s','h','i','p','p','i','n','g','_','w','e','i','g','h','t','_','t','i','e','r','s',0,
  /* 16730 shipping_methods */
  '"','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d','s',0,
  /* 16748 scheme */
  '"','s','c','h','e','m','e',0,
  /* 16756 flat|weight_tiered|external */
  '"','f','l','a','t','|','w','e','i','g','h','t','_','t','i','e','r','e','d','|','e','x','t','e','r',
  'n','a','l',0,
  /* 16785 free_over_amount_cents */
  '"','f','r','e','e','_','o','v','e','r','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 16809 free_over_amount_float */
  '"','f','r','e','e','_','o','v','e','r','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 16833 formatted_free_over_amount */
  '"','f','o','r','m','a','t','t','e','d','_','f','r','e','e','_','o','v','e','r','_','a','m','o','u',
  'n','t',0,
  /* 16861 price_amount_for_shipment_cents */
  '"','p','r','i','c','e','_','a','m','o','u','n','t','_','f','o','r','_','s','h','i','p','m','e','n',
  't','_','c','e','n','t','s',0,
  /* 16894 price_amount_for_shipment_float */
  '"','p','r','i','c','e','_','a','m','o','u','n','t','_','f','o','r','_','s','h','i','p','m','e','n',
  't','_','f','l','o','a','t',0,
  /* 16927 formatted_price_amount_for_shipment */
  '"','f','o','r','m','a','t','t','e','d','_','p','r','i','c','e','_','a','m','o','u','n','t','_','f',
  'o','r','_','s','h','i','p','m','e','n','t',0,
  /* 16964 min_weight */
  '"','m','i','n','_','w','e','i','g','h','t',0,
  /* 16976 max_weight */
  '"','m','a','x','_','w','e','i','g','h','t',0,
  /* 16988 tax_code */
  '"','t','a','x','_','c','o','d','e',0,
  /* 16998 shipping_zone */
  '"','s','h','i','p','p','i','n','g','_','z','o','n','e',0,
  /* 17013 delivery_lead_time_for_shipment */
  '"','d','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m','e','_','f','o','r','_','s',
  'h','i','p','m','e','n','t',0,
  /* 17046 shipping_weight_tier */
  '"','s','h','i','p','p','i','n','g','_','w','e','i','g','h','t','_','t','i','e','r',0,
  /* 17068 shipping_zones */
  '"','s','h','i','p','p','i','n','g','_','z','o','n','e','s',0,
  /* 17084 country_code_regex */
  '"','c','o','u','n','t','r','y','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 17104 not_country_code_regex */
  '"','n','o','t','_','c','o','u','n','t','r','y','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 17128 state_code_regex */
  '"','s','t','a','t','e','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 17146 not_state_code_regex */
  '"','n','o','t','_','s','t','a','t','e','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 17168 zip_code_regex */
  '"','z','i','p','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 17184 not_zip_code_regex */
  '"','n','o','t','_','z','i','p','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 17204 sku_list_items */
  '"','s','k','u','_','l','i','s','t','_','i','t','e','m','s',0,
  /* 17220 sku_list_item */
  '"','s','k','u','_','l','i','s','t','_','i','t','e','m',0,
  /* 17235 position */
  '"','p','o','s','i','t','i','o','n',0,
  /* 17245 sku_list_promotion_rules */
  '"','s','k','u','_','l','i','s','t','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e','s',0,
  /* 17271 all_skus */
  '"','a','l','l','_','s','k','u','s',0,
  /* 17281 min_quantity */
  '"','m','i','n','_','q','u','a','n','t','i','t','y',0,
  /* 17295 manual */
  '"','m','a','n','u','a','l',0,
  /* 17303 sku_code_regex */
  '"','s','k','u','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 17319 sku_options */
  '"','s','k','u','_','o','p','t','i','o','n','s',0,
  /* 17332 pieces_per_pack */
  '"','p','i','e','c','e','s','_','p','e','r','_','p','a','c','k',0,
  /* 17349 hs_tariff_number */
  '"','h','s','_','t','a','r','i','f','f','_','n','u','m','b','e','r',0,
  /* 17367 inventory */
  '"','i','n','v','e','n','t','o','r','y',0,
  /* 17378 stock_items */
  '"','s','t','o','c','k','_','i','t','e','m','s',0,
  /* 17391 stock_locations */
  '"','s','t','o','c','k','_','l','o','c','a','t','i','o','n','s',0,
  /* 17408 label_format */
  '"','l','a','b','e','l','_','f','o','r','m','a','t',0,
  /* 17422 suppress_etd */
  '"','s','u','p','p','r','e','s','s','_','e','t','d',0,
  /* 17436 draft|pending */
  '"','d','r','a','f','t','|','p','e','n','d','i','n','g',0,
  /* 17451 stock_transfer */
  '"','s','t','o','c','k','_','t','r','a','n','s','f','e','r',0,
  /* 17467 draft|upcoming|on_hold|picking|in_transit|completed|cancelled */
  '"','d','r','a','f','t','|','u','p','c','o','m','i','n','g','|','o','n','_','h','o','l','d','|','p',
  'i','c','k','i','n','g','|','i','n','_','t','r','a','n','s','i','t','|','c','o','m','p','l','e',
  't','e','d','|','c','a','n','c','e','l','l','e','d',0,
  /* 17530 in_transit_at */
  '"','i','n','_','t','r','a','n','s','i','t','_','a','t',0,
  /* 17545 origin_stock_location */
  '"','o','r','i','g','i','n','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n',0,
  /* 17568 destination_stock_location */
  '"','d','e','s','t','i','n','a','t','i','o','n','_','s','t','o','c','k','_','l','o','c','a','t','i',
  'o','n',0,
  /* 17596 stripe_gateways */
  '"','s','t','r','i','p','e','_','g','a','t','e','w','a','y','s',0,
  /* 17613 stripe_gateway */
  '"','s','t','r','i','p','e','_','g','a','t','e','w','a','y',0,
  /* 17629 connected_account */
  '"','c','o','n','n','e','c','t','e','d','_','a','c','c','o','u','n','t',0,
  /* 17648 auto_payments */
  '"','a','u','t','o','_','p','a','y','m','e','n','t','s',0,
  /* 17663 stripe_payments */
  '"','s','t','r','i','p','e','_','p','a','y','m','e','n','t','s',0,
  /* 17680 stripe_payment */
  '"','s','t','r','i','p','e','_','p','a','y','m','e','n','t',0,
  /* 17696 stripe_id */
  '"','s','t','r','i','p','e','_','i','d',0,
  /* 17707 client_secret */
  '"','c','l','i','e','n','t','_','s','e','c','r','e','t',0,
  /* 17722 charge_id */
  '"','c','h','a','r','g','e','_','i','d',0,
  /* 17733 publishable_key */
  '"','p','u','b','l','i','s','h','a','b','l','e','_','k','e','y',0,
  /* 17750 on_behalf_of */
  '"','o','n','_','b','e','h','a','l','f','_','o','f',0,
  /* 17764 transfer_group */
  '"','t','r','a','n','s','f','e','r','_','g','r','o','u','p',0,
  /* 17780 receipt_email */
  '"','r','e','c','e','i','p','t','_','e','m','a','i','l',0,
  /* 17795 stripe_tax_accounts */
  '"','s','t','r','i','p','e','_','t','a','x','_','a','c','c','o','u','n','t','s',0,
  /* 17816 stripe_tax_account */
  '"','s','t','r','i','p','e','_','t','a','x','_','a','c','c','o','u','n','t',0,
  /* 17836 subscription_models */
  '"','s','u','b','s','c','r','i','p','t','i','o','n','_','m','o','d','e','l','s',0,
  /* 17857 frequencies */
  '"','f','r','e','q','u','e','n','c','i','e','s',0,
  /* 17870 auto_activate */
  '"','a','u','t','o','_','a','c','t','i','v','a','t','e',0,
  /* 17885 auto_cancel */
  '"','a','u','t','o','_','c','a','n','c','e','l',0,
  /* 17898 tag */
  '"','t','a','g',0,
  /* 17903 talon_one_account */
  '"','t','a','l','o','n','_','o','n','e','_','a','c','c','o','u','n','t',0,
  /* 17922 api_endpoint */
  '"','a','p','i','_','e','n','d','p','o','i','n','t',0,
  /* 17936 tax_calculators */
  '"','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* 17953 tax_category */
  '"','t','a','x','_','c','a','t','e','g','o','r','y',0,
  /* 17967 tax_rule */
  '"','t','a','x','_','r','u','l','e',0,
  /* 17977 breakdown */
  '"','b','r','e','a','k','d','o','w','n',0,
  /* 17988 taxjar_accounts */
  '"','t','a','x','j','a','r','_','a','c','c','o','u','n','t','s',0,
  /* 18005 taxjar_account */
  '"','t','a','x','j','a','r','_','a','c','c','o','u','n','t',0,
  /* 18021 transaction */
  '"','t','r','a','n','s','a','c','t','i','o','n',0,
  /* 18034 version */
  '"','v','e','r','s','i','o','n',0,
  /* 18043 changes */
  '"','c','h','a','n','g','e','s',0,
  /* 18052 vertex_accounts */
  '"','v','e','r','t','e','x','_','a','c','c','o','u','n','t','s',0,
  /* 18069 vertex_account */
  '"','v','e','r','t','e','x','_','a','c','c','o','u','n','t',0,
  /* 18085 cloud|on_demand|on_premise */
  '"','c','l','o','u','d','|','o','n','_','d','e','m','a','n','d','|','o','n','_','p','r','e','m','i',
  's','e',0,
  /* 18113 baseurl */
  '"','b','a','s','e','u','r','l',0,
  /* 18122 token_expires_at */
  '"','t','o','k','e','n','_','e','x','p','i','r','e','s','_','a','t',0,
  /* 18140 void */
  '"','v','o','i','d',0,
  /* 18146 topic */
  '"','t','o','p','i','c',0,
  /* 18153 include_resources */
  '"','i','n','c','l','u','d','e','_','r','e','s','o','u','r','c','e','s',0,
  /* 18172 wire_transfers */
  '"','w','i','r','e','_','t','r','a','n','s','f','e','r','s',0,
  /* 18188 wire_transfer */
  '"','w','i','r','e','_','t','r','a','n','s','f','e','r',0,
  /* room to read two blocks at the last name */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
};

#define AT(type, member) offsetof(struct clx_##type, member)

/* name, offset, name_len, kind, target, owner, values, shown */
const struct clx__field clx__fields[] = {
  /* addresses, from 0 */
  {22, AT(address, business), 8, CLX_KIND_BOOLEAN, 0, 1, 0, 0},
  {32, AT(address, first_name), 10, CLX_KIND_TEXT, 0, 1, 0, 0},
  {44, AT(address, last_name), 9, CLX_KIND_TEXT, 0, 1, 0, 0},
  {55, AT(address, company), 7, CLX_KIND_TEXT, 0, 1, 0, 0},
  {64, AT(address, full_name), 9, CLX_KIND_TEXT, 0, 1, 0, 0},
  {75, AT(address, line_1), 6, CLX_KIND_TEXT, 0, 1, 0, 0},
  {83, AT(address, line_2), 6, CLX_KIND_TEXT, 0, 1, 0, 0},
  {91, AT(address, city), 4, CLX_KIND_TEXT, 0, 1, 0, 0},
  {97, AT(address, zip_code), 8, CLX_KIND_TEXT, 0, 1, 0, 0},
  {107, AT(address, state_code), 10, CLX_KIND_TEXT, 0, 1, 0, 0},
  {119, AT(address, country_code), 12, CLX_KIND_TEXT, 0, 1, 0, 0},
  {133, AT(address, phone), 5, CLX_KIND_TEXT, 0, 1, 0, 0},
  {140, AT(address, full_address), 12, CLX_KIND_TEXT, 0, 1, 0, 0},
  {154, AT(address, name), 4, CLX_KIND_TEXT, 0, 1, 0, 0},
  {160, AT(address, email), 5, CLX_KIND_TEXT, 0, 1, 0, 0},
  {167, AT(address, notes), 5, CLX_KIND_TEXT, 0, 1, 0, 0},
  {174, AT(address, lat), 3, CLX_KIND_REAL, 0, 1, 0, 0},
  {179, AT(address, lng), 3, CLX_KIND_REAL, 0, 1, 0, 0},
  {184, AT(address, is_localized), 12, CLX_KIND_BOOLEAN, 0, 1, 0, 0},
  {198, AT(address, is_geocoded), 11, CLX_KIND_BOOLEAN, 0, 1, 0, 0},
  {211, AT(address, provider_name), 13, CLX_KIND_TEXT, 0, 1, 0, 0},
  {226, AT(address, map_url), 7, CLX_KIND_TEXT, 0, 1, 0, 0},
  {235, AT(address, static_map_url), 14, CLX_KIND_TEXT, 0, 1, 0, 0},
  {251, AT(address, billing_info), 12, CLX_KIND_TEXT, 0, 1, 0, 0},
  {265, AT(address, created_at), 10, CLX_KIND_TIME, 0, 1, 0, 1},
  {277, AT(address, updated_at), 10, CLX_KIND_TIME, 0, 1, 0, 1},
  {289, AT(address, reference), 9, CLX_KIND_TEXT, 0, 1, 0, 0},
  {300, AT(address, reference_origin), 16, CLX_KIND_TEXT, 0, 1, 0, 0},
  {318, AT(address, metadata), 8, CLX_KIND_OBJECT, 0, 1, 0, 0},
  {328, AT(address, geocoder), 8, CLX_KIND_ONE, 0, 1, 338, 0},
  {349, AT(address, events), 6, CLX_KIND_MANY, 38, 1, 0, 0}, /* events */
  {357, AT(address, tags), 4, CLX_KIND_MANY, 124, 1, 0, 0}, /* tags */
  {363, AT(address, versions), 8, CLX_KIND_MANY, 131, 1, 0, 0}, /* versions */
  /* adjustments, from 33 */
  {154, AT(adjustment, name), 4, CLX_KIND_TEXT, 0, 2, 0, 0},
  {398, AT(adjustment, currency_code), 13, CLX_KIND_TEXT, 0, 2, 0, 1},
  {413, AT(adjustment, amount_cents), 12, CLX_KIND_INTEGER, 0, 2, 0, 1},
  {427, AT(adjustment, amount_float), 12, CLX_KIND_REAL, 0, 2, 0, 0},
  {441, AT(adjustment, formatted_amount), 16, CLX_KIND_TEXT, 0, 2, 0, 0},
  {459, AT(adjustment, distribute_discount), 19, CLX_KIND_BOOLEAN, 0, 2, 0, 1},
  {265, AT(adjustment, created_at), 10, CLX_KIND_TIME, 0, 2, 0, 1},
  {277, AT(adjustment, updated_at), 10, CLX_KIND_TIME, 0, 2, 0, 1},
  {289, AT(adjustment, reference), 9, CLX_KIND_TEXT, 0, 2, 0, 0},
  {300, AT(adjustment, reference_origin), 16, CLX_KIND_TEXT, 0, 2, 0, 0},
  {318, AT(adjustment, metadata), 8, CLX_KIND_OBJECT, 0, 2, 0, 0},
  {363, AT(adjustment, versions), 8, CLX_KIND_MANY, 131, 2, 0, 0}, /* versions */
  /* adyen_gateways, from 45 */
  {154, AT(adyen_gateway, name), 4, CLX_KIND_TEXT, 0, 3, 0, 0},
  {511, AT(adyen_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 3, 0, 1},
  {527, AT(adyen_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 3, 0, 1},
  {265, AT(adyen_gateway, created_at), 10, CLX_KIND_TIME, 0, 3, 0, 1},
  {277, AT(adyen_gateway, updated_at), 10, CLX_KIND_TIME, 0, 3, 0, 1},
  {289, AT(adyen_gateway, reference), 9, CLX_KIND_TEXT, 0, 3, 0, 0},
  {300, AT(adyen_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 3, 0, 0},
  {318, AT(adyen_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 3, 0, 0},
  {540, AT(adyen_gateway, live_url_prefix), 15, CLX_KIND_TEXT, 0, 3, 0, 0},
  {557, AT(adyen_gateway, api_version), 11, CLX_KIND_INTEGER, 0, 3, 0, 0},
  {570, AT(adyen_gateway, async_api), 9, CLX_KIND_BOOLEAN, 0, 3, 0, 0},
  {581, AT(adyen_gateway, partial_payments), 16, CLX_KIND_BOOLEAN, 0, 3, 0, 0},
  {599, AT(adyen_gateway, order_expiration_mins), 21, CLX_KIND_INTEGER, 0, 3, 0, 0},
  {622, AT(adyen_gateway, native_customer_payment_sources), 31, CLX_KIND_BOOLEAN, 0, 3, 0, 0},
  {655, AT(adyen_gateway, webhook_endpoint_secret), 23, CLX_KIND_TEXT, 0, 3, 0, 0},
  {680, AT(adyen_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 3, 0, 0},
  {702, AT(adyen_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 3, 0, 0},
  {719, AT(adyen_gateway, payment_methods), 15, CLX_KIND_MANY, 80, 3, 0, 0}, /* payment_methods */
  {363, AT(adyen_gateway, versions), 8, CLX_KIND_MANY, 131, 3, 0, 0}, /* versions */
  {736, AT(adyen_gateway, adyen_payments), 14, CLX_KIND_MANY, 4, 3, 0, 0}, /* adyen_payments */
  /* adyen_payments, from 65 */
  {767, AT(adyen_payment, public_key), 10, CLX_KIND_TEXT, 0, 4, 0, 0},
  {719, AT(adyen_payment, payment_methods), 15, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {779, AT(adyen_payment, payment_request_data), 20, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {801, AT(adyen_payment, payment_request_details), 23, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {826, AT(adyen_payment, payment_response), 16, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {844, AT(adyen_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 4, 0, 1},
  {864, AT(adyen_payment, balance), 7, CLX_KIND_INTEGER, 0, 4, 0, 0},
  {873, AT(adyen_payment, expires_at), 10, CLX_KIND_TIME, 0, 4, 0, 1},
  {885, AT(adyen_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {265, AT(adyen_payment, created_at), 10, CLX_KIND_TIME, 0, 4, 0, 1},
  {277, AT(adyen_payment, updated_at), 10, CLX_KIND_TIME, 0, 4, 0, 1},
  {289, AT(adyen_payment, reference), 9, CLX_KIND_TEXT, 0, 4, 0, 0},
  {300, AT(adyen_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 4, 0, 0},
  {318, AT(adyen_payment, metadata), 8, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {905, AT(adyen_payment, closed_at), 9, CLX_KIND_TEXT, 0, 4, 0, 0},
  {916, AT(adyen_payment, order), 5, CLX_KIND_ONE, 74, 4, 0, 0}, /* orders */
  {923, AT(adyen_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 4, 940, 0},
  {363, AT(adyen_payment, versions), 8, CLX_KIND_MANY, 131, 4, 0, 0}, /* versions */
  /* applications, from 83 */
  {154, AT(application, name), 4, CLX_KIND_TEXT, 0, 5, 0, 0},
  {985, AT(application, kind), 4, CLX_KIND_TEXT, 0, 5, 991, 0},
  {1270, AT(application, public_access), 13, CLX_KIND_BOOLEAN, 0, 5, 0, 0},
  {1285, AT(application, redirect_uri), 12, CLX_KIND_TEXT, 0, 5, 0, 0},
  {1299, AT(application, scopes), 6, CLX_KIND_TEXT, 0, 5, 0, 0},
  {265, AT(application, created_at), 10, CLX_KIND_TIME, 0, 5, 0, 1},
  {277, AT(application, updated_at), 10, CLX_KIND_TIME, 0, 5, 0, 1},
  {289, AT(application, reference), 9, CLX_KIND_TEXT, 0, 5, 0, 0},
  {300, AT(application, reference_origin), 16, CLX_KIND_TEXT, 0, 5, 0, 0},
  {318, AT(application, metadata), 8, CLX_KIND_OBJECT, 0, 5, 0, 0},
  /* attachments, from 93 */
  {154, AT(attachment, name), 4, CLX_KIND_TEXT, 0, 6, 0, 0},
  {1332, AT(attachment, description), 11, CLX_KIND_TEXT, 0, 6, 0, 0},
  {1345, AT(attachment, url), 3, CLX_KIND_TEXT, 0, 6, 0, 0},
  {265, AT(attachment, created_at), 10, CLX_KIND_TIME, 0, 6, 0, 1},
  {277, AT(attachment, updated_at), 10, CLX_KIND_TIME, 0, 6, 0, 1},
  {289, AT(attachment, reference), 9, CLX_KIND_TEXT, 0, 6, 0, 0},
  {300, AT(attachment, reference_origin), 16, CLX_KIND_TEXT, 0, 6, 0, 0},
  {318, AT(attachment, metadata), 8, CLX_KIND_OBJECT, 0, 6, 0, 0},
  {1350, AT(attachment, attachable), 10, CLX_KIND_ONE, 0, 6, 1362, 0},
  /* authorizations, from 102 */
  {1925, AT(authorization, number), 6, CLX_KIND_TEXT, 0, 7, 0, 0},
  {1933, AT(authorization, type), 4, CLX_KIND_TEXT, 0, 7, 1939, 1},
  {1978, AT(authorization, payment_method_type), 19, CLX_KIND_TEXT, 0, 7, 0, 0},
  {398, AT(authorization, currency_code), 13, CLX_KIND_TEXT, 0, 7, 0, 1},
  {413, AT(authorization, amount_cents), 12, CLX_KIND_INTEGER, 0, 7, 0, 1},
  {427, AT(authorization, amount_float), 12, CLX_KIND_REAL, 0, 7, 0, 0},
  {441, AT(authorization, formatted_amount), 16, CLX_KIND_TEXT, 0, 7, 0, 0},
  {1999, AT(authorization, succeeded), 9, CLX_KIND_BOOLEAN, 0, 7, 0, 1},
  {2010, AT(authorization, message), 7, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2019, AT(authorization, error_code), 10, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2031, AT(authorization, error_detail), 12, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2045, AT(authorization, token), 5, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2052, AT(authorization, gateway_transaction_id), 22, CLX_KIND_TEXT, 0, 7, 0, 0},
  {265, AT(authorization, created_at), 10, CLX_KIND_TIME, 0, 7, 0, 1},
  {277, AT(authorization, updated_at), 10, CLX_KIND_TIME, 0, 7, 0, 1},
  {289, AT(authorization, reference), 9, CLX_KIND_TEXT, 0, 7, 0, 0},
  {300, AT(authorization, reference_origin), 16, CLX_KIND_TEXT, 0, 7, 0, 0},
  {318, AT(authorization, metadata), 8, CLX_KIND_OBJECT, 0, 7, 0, 0},
  {2076, AT(authorization, cvv_code), 8, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2086, AT(authorization, cvv_message), 11, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2099, AT(authorization, avs_code), 8, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2109, AT(authorization, avs_message), 11, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2122, AT(authorization, fraud_review), 12, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2136, AT(authorization, capture_amount_cents), 20, CLX_KIND_INTEGER, 0, 7, 0, 1},
  {2158, AT(authorization, capture_amount_float), 20, CLX_KIND_REAL, 0, 7, 0, 0},
  {2180, AT(authorization, formatted_capture_amount), 24, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2206, AT(authorization, capture_balance_cents), 21, CLX_KIND_INTEGER, 0, 7, 0, 1},
  {2229, AT(authorization, capture_balance_float), 21, CLX_KIND_REAL, 0, 7, 0, 0},
  {2252, AT(authorization, formatted_capture_balance), 25, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2279, AT(authorization, void_balance_cents), 18, CLX_KIND_INTEGER, 0, 7, 0, 1},
  {2299, AT(authorization, void_balance_float), 18, CLX_KIND_REAL, 0, 7, 0, 0},
  {2319, AT(authorization, formatted_void_balance), 22, CLX_KIND_TEXT, 0, 7, 0, 0},
  {916, AT(authorization, order), 5, CLX_KIND_ONE, 74, 7, 0, 0}, /* orders */
  {2343, AT(authorization, payment_source), 14, CLX_KIND_ONE, 0, 7, 2359, 0},
  {1307, AT(authorization, attachments), 11, CLX_KIND_MANY, 6, 7, 0, 0}, /* attachments */
  {349, AT(authorization, events), 6, CLX_KIND_MANY, 38, 7, 0, 0}, /* events */
  {363, AT(authorization, versions), 8, CLX_KIND_MANY, 131, 7, 0, 0}, /* versions */
  {2531, AT(authorization, captures), 8, CLX_KIND_MANY, 17, 7, 0, 0}, /* captures */
  {2541, AT(authorization, voids), 5, CLX_KIND_MANY, 133, 7, 0, 0}, /* voids */
  /* avalara_accounts, from 141 */
  {154, AT(avalara_account, name), 4, CLX_KIND_TEXT, 0, 8, 0, 0},
  {1933, AT(avalara_account, type), 4, CLX_KIND_TEXT, 0, 8, 2583, 1},
  {265, AT(avalara_account, created_at), 10, CLX_KIND_TIME, 0, 8, 0, 1},
  {277, AT(avalara_account, updated_at), 10, CLX_KIND_TIME, 0, 8, 0, 1},
  {289, AT(avalara_account, reference), 9, CLX_KIND_TEXT, 0, 8, 0, 0},
  {300, AT(avalara_account, reference_origin), 16, CLX_KIND_TEXT, 0, 8, 0, 0},
  {318, AT(avalara_account, metadata), 8, CLX_KIND_OBJECT, 0, 8, 0, 0},
  {2701, AT(avalara_account, username), 8, CLX_KIND_TEXT, 0, 8, 0, 0},
  {2711, AT(avalara_account, company_code), 12, CLX_KIND_TEXT, 0, 8, 0, 0},
  {2725, AT(avalara_account, commit_invoice), 14, CLX_KIND_BOOLEAN, 0, 8, 0, 0},
  {2741, AT(avalara_account, ddp), 3, CLX_KIND_BOOLEAN, 0, 8, 0, 0},
  {2746, AT(avalara_account, markets), 7, CLX_KIND_MANY, 65, 8, 0, 0}, /* markets */
  {1307, AT(avalara_account, attachments), 11, CLX_KIND_MANY, 6, 8, 0, 0}, /* attachments */
  {349, AT(avalara_account, events), 6, CLX_KIND_MANY, 38, 8, 0, 0}, /* events */
  {363, AT(avalara_account, versions), 8, CLX_KIND_MANY, 131, 8, 0, 0}, /* versions */
  {2755, AT(avalara_account, tax_categories), 14, CLX_KIND_MANY, 127, 8, 0, 0}, /* tax_categories */
  /* axerve_gateways, from 157 */
  {154, AT(axerve_gateway, name), 4, CLX_KIND_TEXT, 0, 9, 0, 0},
  {511, AT(axerve_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 9, 0, 1},
  {527, AT(axerve_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 9, 0, 1},
  {265, AT(axerve_gateway, created_at), 10, CLX_KIND_TIME, 0, 9, 0, 1},
  {277, AT(axerve_gateway, updated_at), 10, CLX_KIND_TIME, 0, 9, 0, 1},
  {289, AT(axerve_gateway, reference), 9, CLX_KIND_TEXT, 0, 9, 0, 0},
  {300, AT(axerve_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 9, 0, 0},
  {318, AT(axerve_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 9, 0, 0},
  {2804, AT(axerve_gateway, login), 5, CLX_KIND_TEXT, 0, 9, 0, 0},
  {680, AT(axerve_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 9, 0, 0},
  {702, AT(axerve_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 9, 0, 0},
  {719, AT(axerve_gateway, payment_methods), 15, CLX_KIND_MANY, 80, 9, 0, 0}, /* payment_methods */
  {363, AT(axerve_gateway, versions), 8, CLX_KIND_MANY, 131, 9, 0, 0}, /* versions */
  {2811, AT(axerve_gateway, axerve_payments), 15, CLX_KIND_MANY, 10, 9, 0, 0}, /* axerve_payments */
  /* axerve_payments, from 171 */
  {2804, AT(axerve_payment, login), 5, CLX_KIND_TEXT, 0, 10, 0, 0},
  {2844, AT(axerve_payment, return_url), 10, CLX_KIND_TEXT, 0, 10, 0, 0},
  {779, AT(axerve_payment, payment_request_data), 20, CLX_KIND_OBJECT, 0, 10, 0, 0},
  {2856, AT(axerve_payment, client_ip), 9, CLX_KIND_TEXT, 0, 10, 0, 0},
  {2867, AT(axerve_payment, buyer_details), 13, CLX_KIND_OBJECT, 0, 10, 0, 0},
  {2882, AT(axerve_payment, request_token), 13, CLX_KIND_BOOLEAN, 0, 10, 0, 0},
  {844, AT(axerve_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 10, 0, 1},
  {885, AT(axerve_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 10, 0, 0},
  {265, AT(axerve_payment, created_at), 10, CLX_KIND_TIME, 0, 10, 0, 1},
  {277, AT(axerve_payment, updated_at), 10, CLX_KIND_TIME, 0, 10, 0, 1},
  {289, AT(axerve_payment, reference), 9, CLX_KIND_TEXT, 0, 10, 0, 0},
  {300, AT(axerve_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 10, 0, 0},
  {318, AT(axerve_payment, metadata), 8, CLX_KIND_OBJECT, 0, 10, 0, 0},
  {916, AT(axerve_payment, order), 5, CLX_KIND_ONE, 74, 10, 0, 0}, /* orders */
  {923, AT(axerve_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 10, 940, 0},
  {363, AT(axerve_payment, versions), 8, CLX_KIND_MANY, 131, 10, 0, 0}, /* versions */
  /* billing_info_validation_rules, from 187 */
  {1933, AT(billing_info_validation_rule, type), 4, CLX_KIND_TEXT, 0, 11, 2897, 1},
  {265, AT(billing_info_validation_rule, created_at), 10, CLX_KIND_TIME, 0, 11, 0, 1},
  {277, AT(billing_info_validation_rule, updated_at), 10, CLX_KIND_TIME, 0, 11, 0, 1},
  {289, AT(billing_info_validation_rule, reference), 9, CLX_KIND_TEXT, 0, 11, 0, 0},
  {300, AT(billing_info_validation_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 11, 0, 0},
  {318, AT(billing_info_validation_rule, metadata), 8, CLX_KIND_OBJECT, 0, 11, 0, 0},
  {2958, AT(billing_info_validation_rule, market), 6, CLX_KIND_ONE, 65, 11, 0, 0}, /* markets */
  {1307, AT(billing_info_validation_rule, attachments),
   11, CLX_KIND_MANY, 6, 11, 0, 0}, /* attachments */
  {363, AT(billing_info_validation_rule, versions), 8, CLX_KIND_MANY, 131, 11, 0, 0}, /* versions */
  /* bing_geocoders, from 196 */
  {154, AT(bing_geocoder, name), 4, CLX_KIND_TEXT, 0, 12, 0, 0},
  {1933, AT(bing_geocoder, type), 4, CLX_KIND_TEXT, 0, 12, 2997, 1},
  {265, AT(bing_geocoder, created_at), 10, CLX_KIND_TIME, 0, 12, 0, 1},
  {277, AT(bing_geocoder, updated_at), 10, CLX_KIND_TIME, 0, 12, 0, 1},
  {289, AT(bing_geocoder, reference), 9, CLX_KIND_TEXT, 0, 12, 0, 0},
  {300, AT(bing_geocoder, reference_origin), 16, CLX_KIND_TEXT, 0, 12, 0, 0},
  {318, AT(bing_geocoder, metadata), 8, CLX_KIND_OBJECT, 0, 12, 0, 0},
  {2746, AT(bing_geocoder, markets), 7, CLX_KIND_MANY, 65, 12, 0, 0}, /* markets */
  {2, AT(bing_geocoder, addresses), 9, CLX_KIND_MANY, 1, 12, 0, 0}, /* addresses */
  {1307, AT(bing_geocoder, attachments), 11, CLX_KIND_MANY, 6, 12, 0, 0}, /* attachments */
  /* braintree_gateways, from 206 */
  {154, AT(braintree_gateway, name), 4, CLX_KIND_TEXT, 0, 13, 0, 0},
  {511, AT(braintree_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 13, 0, 1},
  {527, AT(braintree_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 13, 0, 1},
  {265, AT(braintree_gateway, created_at), 10, CLX_KIND_TIME, 0, 13, 0, 1},
  {277, AT(braintree_gateway, updated_at), 10, CLX_KIND_TIME, 0, 13, 0, 1},
  {289, AT(braintree_gateway, reference), 9, CLX_KIND_TEXT, 0, 13, 0, 0},
  {300, AT(braintree_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 13, 0, 0},
  {318, AT(braintree_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 13, 0, 0},
  {3069, AT(braintree_gateway, descriptor_name), 15, CLX_KIND_TEXT, 0, 13, 0, 0},
  {3086, AT(braintree_gateway, descriptor_phone), 16, CLX_KIND_TEXT, 0, 13, 0, 0},
  {3104, AT(braintree_gateway, descriptor_url), 14, CLX_KIND_TEXT, 0, 13, 0, 0},
  {680, AT(braintree_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 13, 0, 0},
  {702, AT(braintree_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 13, 0, 0},
  {719, AT(braintree_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 13, 0, 0}, /* payment_methods */
  {363, AT(braintree_gateway, versions), 8, CLX_KIND_MANY, 131, 13, 0, 0}, /* versions */
  {3120, AT(braintree_gateway, braintree_payments),
   18, CLX_KIND_MANY, 14, 13, 0, 0}, /* braintree_payments */
  /* braintree_payments, from 222 */
  {3159, AT(braintree_payment, client_token), 12, CLX_KIND_TEXT, 0, 14, 0, 0},
  {3173, AT(braintree_payment, payment_method_nonce), 20, CLX_KIND_TEXT, 0, 14, 0, 0},
  {3195, AT(braintree_payment, payment_id), 10, CLX_KIND_TEXT, 0, 14, 0, 0},
  {3207, AT(braintree_payment, local), 5, CLX_KIND_BOOLEAN, 0, 14, 0, 0},
  {3214, AT(braintree_payment, options), 7, CLX_KIND_OBJECT, 0, 14, 0, 0},
  {885, AT(braintree_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 14, 0, 0},
  {265, AT(braintree_payment, created_at), 10, CLX_KIND_TIME, 0, 14, 0, 1},
  {277, AT(braintree_payment, updated_at), 10, CLX_KIND_TIME, 0, 14, 0, 1},
  {289, AT(braintree_payment, reference), 9, CLX_KIND_TEXT, 0, 14, 0, 0},
  {300, AT(braintree_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 14, 0, 0},
  {318, AT(braintree_payment, metadata), 8, CLX_KIND_OBJECT, 0, 14, 0, 0},
  {916, AT(braintree_payment, order), 5, CLX_KIND_ONE, 74, 14, 0, 0}, /* orders */
  {923, AT(braintree_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 14, 940, 0},
  {363, AT(braintree_payment, versions), 8, CLX_KIND_MANY, 131, 14, 0, 0}, /* versions */
  /* bundles, from 236 */
  {3240, AT(bundle, code), 4, CLX_KIND_TEXT, 0, 15, 0, 1},
  {154, AT(bundle, name), 4, CLX_KIND_TEXT, 0, 15, 0, 0},
  {398, AT(bundle, currency_code), 13, CLX_KIND_TEXT, 0, 15, 0, 1},
  {1332, AT(bundle, description), 11, CLX_KIND_TEXT, 0, 15, 0, 0},
  {3246, AT(bundle, image_url), 9, CLX_KIND_TEXT, 0, 15, 0, 0},
  {3257, AT(bundle, do_not_ship), 11, CLX_KIND_BOOLEAN, 0, 15, 0, 1},
  {3270, AT(bundle, do_not_track), 12, CLX_KIND_BOOLEAN, 0, 15, 0, 1},
  {3284, AT(bundle, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 15, 0, 1},
  {3304, AT(bundle, price_amount_float), 18, CLX_KIND_REAL, 0, 15, 0, 0},
  {3324, AT(bundle, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 15, 0, 0},
  {3348, AT(bundle, compare_at_amount_cents), 23, CLX_KIND_INTEGER, 0, 15, 0, 1},
  {3373, AT(bundle, compare_at_amount_float), 23, CLX_KIND_REAL, 0, 15, 0, 0},
  {3398, AT(bundle, formatted_compare_at_amount), 27, CLX_KIND_TEXT, 0, 15, 0, 0},
  {3427, AT(bundle, skus_count), 10, CLX_KIND_INTEGER, 0, 15, 0, 1},
  {265, AT(bundle, created_at), 10, CLX_KIND_TIME, 0, 15, 0, 1},
  {277, AT(bundle, updated_at), 10, CLX_KIND_TIME, 0, 15, 0, 1},
  {289, AT(bundle, reference), 9, CLX_KIND_TEXT, 0, 15, 0, 0},
  {300, AT(bundle, reference_origin), 16, CLX_KIND_TEXT, 0, 15, 0, 0},
  {318, AT(bundle, metadata), 8, CLX_KIND_OBJECT, 0, 15, 0, 0},
  {2958, AT(bundle, market), 6, CLX_KIND_ONE, 65, 15, 0, 0}, /* markets */
  {3439, AT(bundle, sku_list), 8, CLX_KIND_ONE, 111, 15, 0, 0}, /* sku_lists */
  {3449, AT(bundle, skus), 4, CLX_KIND_MANY, 113, 15, 0, 0}, /* skus */
  {1307, AT(bundle, attachments), 11, CLX_KIND_MANY, 6, 15, 0, 0}, /* attachments */
  {349, AT(bundle, events), 6, CLX_KIND_MANY, 38, 15, 0, 0}, /* events */
  {357, AT(bundle, tags), 4, CLX_KIND_MANY, 124, 15, 0, 0}, /* tags */
  {363, AT(bundle, versions), 8, CLX_KIND_MANY, 131, 15, 0, 0}, /* versions */
  /* buy_x_pay_y_promotions, from 262 */
  {154, AT(buy_x_pay_y_promotion, name), 4, CLX_KIND_TEXT, 0, 16, 0, 0},
  {1933, AT(buy_x_pay_y_promotion, type), 4, CLX_KIND_TEXT, 0, 16, 3502, 1},
  {398, AT(buy_x_pay_y_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 16, 0, 1},
  {3686, AT(buy_x_pay_y_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 16, 0, 1},
  {3697, AT(buy_x_pay_y_promotion, priority), 8, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3707, AT(buy_x_pay_y_promotion, starts_at), 9, CLX_KIND_TIME, 0, 16, 0, 1},
  {873, AT(buy_x_pay_y_promotion, expires_at), 10, CLX_KIND_TIME, 0, 16, 0, 1},
  {3718, AT(buy_x_pay_y_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3737, AT(buy_x_pay_y_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3756, AT(buy_x_pay_y_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 16, 0, 1},
  {3777, AT(buy_x_pay_y_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 16, 0, 1},
  {3785, AT(buy_x_pay_y_promotion, status), 6, CLX_KIND_TEXT, 0, 16, 3793, 1},
  {3835, AT(buy_x_pay_y_promotion, weight), 6, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3843, AT(buy_x_pay_y_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {527, AT(buy_x_pay_y_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 16, 0, 1},
  {265, AT(buy_x_pay_y_promotion, created_at), 10, CLX_KIND_TIME, 0, 16, 0, 1},
  {277, AT(buy_x_pay_y_promotion, updated_at), 10, CLX_KIND_TIME, 0, 16, 0, 1},
  {289, AT(buy_x_pay_y_promotion, reference), 9, CLX_KIND_TEXT, 0, 16, 0, 0},
  {300, AT(buy_x_pay_y_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 16, 0, 0},
  {318, AT(buy_x_pay_y_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 16, 0, 0},
  {3858, AT(buy_x_pay_y_promotion, x), 1, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3861, AT(buy_x_pay_y_promotion, y), 1, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3864, AT(buy_x_pay_y_promotion, cheapest_free), 13, CLX_KIND_BOOLEAN, 0, 16, 0, 1},
  {2958, AT(buy_x_pay_y_promotion, market), 6, CLX_KIND_ONE, 65, 16, 0, 0}, /* markets */
  {3879, AT(buy_x_pay_y_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 16, 3879, 0},
  {3896, AT(buy_x_pay_y_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 16, 0, 0}, /* order_amount_promotion_rules */
  {3925, AT(buy_x_pay_y_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 16, 0, 0}, /* sku_list_promotion_rules */
  {3950, AT(buy_x_pay_y_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 16, 0, 0}, /* coupon_codes_promotion_rules */
  {3979, AT(buy_x_pay_y_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 16, 0, 0}, /* custom_promotion_rules */
  {3439, AT(buy_x_pay_y_promotion, sku_list), 8, CLX_KIND_ONE, 111, 16, 0, 0}, /* sku_lists */
  {4002, AT(buy_x_pay_y_promotion, coupons), 7, CLX_KIND_MANY, 24, 16, 0, 0}, /* coupons */
  {1307, AT(buy_x_pay_y_promotion, attachments), 11, CLX_KIND_MANY, 6, 16, 0, 0}, /* attachments */
  {349, AT(buy_x_pay_y_promotion, events), 6, CLX_KIND_MANY, 38, 16, 0, 0}, /* events */
  {357, AT(buy_x_pay_y_promotion, tags), 4, CLX_KIND_MANY, 124, 16, 0, 0}, /* tags */
  {363, AT(buy_x_pay_y_promotion, versions), 8, CLX_KIND_MANY, 131, 16, 0, 0}, /* versions */
  {3449, AT(buy_x_pay_y_promotion, skus), 4, CLX_KIND_MANY, 113, 16, 0, 0}, /* skus */
  /* captures, from 298 */
  {1925, AT(capture, number), 6, CLX_KIND_TEXT, 0, 17, 0, 0},
  {1933, AT(capture, type), 4, CLX_KIND_TEXT, 0, 17, 1939, 1},
  {1978, AT(capture, payment_method_type), 19, CLX_KIND_TEXT, 0, 17, 0, 0},
  {398, AT(capture, currency_code), 13, CLX_KIND_TEXT, 0, 17, 0, 1},
  {413, AT(capture, amount_cents), 12, CLX_KIND_INTEGER, 0, 17, 0, 1},
  {427, AT(capture, amount_float), 12, CLX_KIND_REAL, 0, 17, 0, 0},
  {441, AT(capture, formatted_amount), 16, CLX_KIND_TEXT, 0, 17, 0, 0},
  {1999, AT(capture, succeeded), 9, CLX_KIND_BOOLEAN, 0, 17, 0, 1},
  {2010, AT(capture, message), 7, CLX_KIND_TEXT, 0, 17, 0, 0},
  {2019, AT(capture, error_code), 10, CLX_KIND_TEXT, 0, 17, 0, 0},
  {2031, AT(capture, error_detail), 12, CLX_KIND_TEXT, 0, 17, 0, 0},
  {2045, AT(capture, token), 5, CLX_KIND_TEXT, 0, 17, 0, 0},
  {2052, AT(capture, gateway_transaction_id), 22, CLX_KIND_TEXT, 0, 17, 0, 0},
  {265, AT(capture, created_at), 10, CLX_KIND_TIME, 0, 17, 0, 1},
  {277, AT(capture, updated_at), 10, CLX_KIND_TIME, 0, 17, 0, 1},
  {289, AT(capture, reference), 9, CLX_KIND_TEXT, 0, 17, 0, 0},
  {300, AT(capture, reference_origin), 16, CLX_KIND_TEXT, 0, 17, 0, 0},
  {318, AT(capture, metadata), 8, CLX_KIND_OBJECT, 0, 17, 0, 0},
  {4020, AT(capture, refund_amount_cents), 19, CLX_KIND_INTEGER, 0, 17, 0, 1},
  {4041, AT(capture, refund_amount_float), 19, CLX_KIND_REAL, 0, 17, 0, 0},
  {4062, AT(capture, formatted_refund_amount), 23, CLX_KIND_TEXT, 0, 17, 0, 0},
  {4087, AT(capture, refund_balance_cents), 20, CLX_KIND_INTEGER, 0, 17, 0, 1},
  {4109, AT(capture, refund_balance_float), 20, CLX_KIND_REAL, 0, 17, 0, 0},
  {4131, AT(capture, formatted_refund_balance), 24, CLX_KIND_TEXT, 0, 17, 0, 0},
  {916, AT(capture, order), 5, CLX_KIND_ONE, 74, 17, 0, 0}, /* orders */
  {2343, AT(capture, payment_source), 14, CLX_KIND_ONE, 0, 17, 2359, 0},
  {1307, AT(capture, attachments), 11, CLX_KIND_MANY, 6, 17, 0, 0}, /* attachments */
  {349, AT(capture, events), 6, CLX_KIND_MANY, 38, 17, 0, 0}, /* events */
  {363, AT(capture, versions), 8, CLX_KIND_MANY, 131, 17, 0, 0}, /* versions */
  {4157, AT(capture, reference_authorization), 23, CLX_KIND_ONE, 7, 17, 0, 0}, /* authorizations */
  {4182, AT(capture, refunds), 7, CLX_KIND_MANY, 95, 17, 0, 0}, /* refunds */
  {4191, AT(capture, return_), 6, CLX_KIND_ONE, 99, 17, 0, 0}, /* returns */
  /* carrier_accounts, from 330 */
  {154, AT(carrier_account, name), 4, CLX_KIND_TEXT, 0, 18, 0, 0},
  {4234, AT(carrier_account, easypost_type), 13, CLX_KIND_TEXT, 0, 18, 0, 0},
  {4249, AT(carrier_account, easypost_id), 11, CLX_KIND_TEXT, 0, 18, 0, 0},
  {4262, AT(carrier_account, credentials), 11, CLX_KIND_OBJECT, 0, 18, 0, 0},
  {265, AT(carrier_account, created_at), 10, CLX_KIND_TIME, 0, 18, 0, 1},
  {277, AT(carrier_account, updated_at), 10, CLX_KIND_TIME, 0, 18, 0, 1},
  {289, AT(carrier_account, reference), 9, CLX_KIND_TEXT, 0, 18, 0, 0},
  {300, AT(carrier_account, reference_origin), 16, CLX_KIND_TEXT, 0, 18, 0, 0},
  {318, AT(carrier_account, metadata), 8, CLX_KIND_OBJECT, 0, 18, 0, 0},
  {2958, AT(carrier_account, market), 6, CLX_KIND_ONE, 65, 18, 0, 0}, /* markets */
  {1307, AT(carrier_account, attachments), 11, CLX_KIND_MANY, 6, 18, 0, 0}, /* attachments */
  {363, AT(carrier_account, versions), 8, CLX_KIND_MANY, 131, 18, 0, 0}, /* versions */
  /* checkout_com_gateways, from 342 */
  {154, AT(checkout_com_gateway, name), 4, CLX_KIND_TEXT, 0, 19, 0, 0},
  {511, AT(checkout_com_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 19, 0, 1},
  {527, AT(checkout_com_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 19, 0, 1},
  {265, AT(checkout_com_gateway, created_at), 10, CLX_KIND_TIME, 0, 19, 0, 1},
  {277, AT(checkout_com_gateway, updated_at), 10, CLX_KIND_TIME, 0, 19, 0, 1},
  {289, AT(checkout_com_gateway, reference), 9, CLX_KIND_TEXT, 0, 19, 0, 0},
  {300, AT(checkout_com_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 19, 0, 0},
  {318, AT(checkout_com_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 19, 0, 0},
  {4320, AT(checkout_com_gateway, webhook_endpoint_id), 19, CLX_KIND_TEXT, 0, 19, 0, 0},
  {655, AT(checkout_com_gateway, webhook_endpoint_secret), 23, CLX_KIND_TEXT, 0, 19, 0, 0},
  {680, AT(checkout_com_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 19, 0, 0},
  {702, AT(checkout_com_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 19, 0, 0},
  {719, AT(checkout_com_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 19, 0, 0}, /* payment_methods */
  {363, AT(checkout_com_gateway, versions), 8, CLX_KIND_MANY, 131, 19, 0, 0}, /* versions */
  {4341, AT(checkout_com_gateway, checkout_com_payments),
   21, CLX_KIND_MANY, 20, 19, 0, 0}, /* checkout_com_payments */
  /* checkout_com_payments, from 357 */
  {767, AT(checkout_com_payment, public_key), 10, CLX_KIND_TEXT, 0, 20, 0, 0},
  {2045, AT(checkout_com_payment, token), 5, CLX_KIND_TEXT, 0, 20, 0, 0},
  {4386, AT(checkout_com_payment, payment_session), 15, CLX_KIND_OBJECT, 0, 20, 0, 0},
  {4403, AT(checkout_com_payment, success_url), 11, CLX_KIND_TEXT, 0, 20, 0, 0},
  {4416, AT(checkout_com_payment, failure_url), 11, CLX_KIND_TEXT, 0, 20, 0, 0},
  {4429, AT(checkout_com_payment, source_id), 9, CLX_KIND_TEXT, 0, 20, 0, 0},
  {4440, AT(checkout_com_payment, customer_token), 14, CLX_KIND_TEXT, 0, 20, 0, 0},
  {1285, AT(checkout_com_payment, redirect_uri), 12, CLX_KIND_TEXT, 0, 20, 0, 0},
  {826, AT(checkout_com_payment, payment_response), 16, CLX_KIND_OBJECT, 0, 20, 0, 0},
  {844, AT(checkout_com_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 20, 0, 1},
  {885, AT(checkout_com_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 20, 0, 0},
  {265, AT(checkout_com_payment, created_at), 10, CLX_KIND_TIME, 0, 20, 0, 1},
  {277, AT(checkout_com_payment, updated_at), 10, CLX_KIND_TIME, 0, 20, 0, 1},
  {289, AT(checkout_com_payment, reference), 9, CLX_KIND_TEXT, 0, 20, 0, 0},
  {300, AT(checkout_com_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 20, 0, 0},
  {318, AT(checkout_com_payment, metadata), 8, CLX_KIND_OBJECT, 0, 20, 0, 0},
  {916, AT(checkout_com_payment, order), 5, CLX_KIND_ONE, 74, 20, 0, 0}, /* orders */
  {923, AT(checkout_com_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 20, 940, 0},
  {363, AT(checkout_com_payment, versions), 8, CLX_KIND_MANY, 131, 20, 0, 0}, /* versions */
  /* cleanups, from 376 */
  {4475, AT(cleanup, resource_type), 13, CLX_KIND_TEXT, 0, 21, 0, 0},
  {3785, AT(cleanup, status), 6, CLX_KIND_TEXT, 0, 21, 4490, 1},
  {4533, AT(cleanup, started_at), 10, CLX_KIND_TIME, 0, 21, 0, 1},
  {4545, AT(cleanup, completed_at), 12, CLX_KIND_TIME, 0, 21, 0, 1},
  {4559, AT(cleanup, interrupted_at), 14, CLX_KIND_TIME, 0, 21, 0, 1},
  {4575, AT(cleanup, filters), 7, CLX_KIND_OBJECT, 0, 21, 0, 0},
  {4584, AT(cleanup, records_count), 13, CLX_KIND_INTEGER, 0, 21, 0, 0},
  {4599, AT(cleanup, errors_count), 12, CLX_KIND_INTEGER, 0, 21, 0, 1},
  {4613, AT(cleanup, processed_count), 15, CLX_KIND_INTEGER, 0, 21, 0, 1},
  {4630, AT(cleanup, errors_log), 10, CLX_KIND_OBJECT, 0, 21, 0, 0},
  {265, AT(cleanup, created_at), 10, CLX_KIND_TIME, 0, 21, 0, 1},
  {277, AT(cleanup, updated_at), 10, CLX_KIND_TIME, 0, 21, 0, 1},
  {289, AT(cleanup, reference), 9, CLX_KIND_TEXT, 0, 21, 0, 0},
  {300, AT(cleanup, reference_origin), 16, CLX_KIND_TEXT, 0, 21, 0, 0},
  {318, AT(cleanup, metadata), 8, CLX_KIND_OBJECT, 0, 21, 0, 0},
  {349, AT(cleanup, events), 6, CLX_KIND_MANY, 38, 21, 0, 0}, /* events */
  {363, AT(cleanup, versions), 8, CLX_KIND_MANY, 131, 21, 0, 0}, /* versions */
  /* coupon_codes_promotion_rules, from 393 */
  {1933, AT(coupon_codes_promotion_rule, type), 4, CLX_KIND_TEXT, 0, 22, 4672, 1},
  {265, AT(coupon_codes_promotion_rule, created_at), 10, CLX_KIND_TIME, 0, 22, 0, 1},
  {277, AT(coupon_codes_promotion_rule, updated_at), 10, CLX_KIND_TIME, 0, 22, 0, 1},
  {289, AT(coupon_codes_promotion_rule, reference), 9, CLX_KIND_TEXT, 0, 22, 0, 0},
  {300, AT(coupon_codes_promotion_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 22, 0, 0},
  {318, AT(coupon_codes_promotion_rule, metadata), 8, CLX_KIND_OBJECT, 0, 22, 0, 0},
  {4779, AT(coupon_codes_promotion_rule, promotion), 9, CLX_KIND_ONE, 0, 22, 3502, 0},
  {363, AT(coupon_codes_promotion_rule, versions), 8, CLX_KIND_MANY, 131, 22, 0, 0}, /* versions */
  {4002, AT(coupon_codes_promotion_rule, coupons), 7, CLX_KIND_MANY, 24, 22, 0, 0}, /* coupons */
  /* coupon_recipients, from 402 */
  {160, AT(coupon_recipient, email), 5, CLX_KIND_TEXT, 0, 23, 0, 0},
  {32, AT(coupon_recipient, first_name), 10, CLX_KIND_TEXT, 0, 23, 0, 0},
  {44, AT(coupon_recipient, last_name), 9, CLX_KIND_TEXT, 0, 23, 0, 0},
  {265, AT(coupon_recipient, created_at), 10, CLX_KIND_TIME, 0, 23, 0, 1},
  {277, AT(coupon_recipient, updated_at), 10, CLX_KIND_TIME, 0, 23, 0, 1},
  {289, AT(coupon_recipient, reference), 9, CLX_KIND_TEXT, 0, 23, 0, 0},
  {300, AT(coupon_recipient, reference_origin), 16, CLX_KIND_TEXT, 0, 23, 0, 0},
  {318, AT(coupon_recipient, metadata), 8, CLX_KIND_OBJECT, 0, 23, 0, 0},
  {4827, AT(coupon_recipient, customer), 8, CLX_KIND_ONE, 31, 23, 0, 0}, /* customers */
  {1307, AT(coupon_recipient, attachments), 11, CLX_KIND_MANY, 6, 23, 0, 0}, /* attachments */
  {363, AT(coupon_recipient, versions), 8, CLX_KIND_MANY, 131, 23, 0, 0}, /* versions */
  /* coupons, from 413 */
  {3240, AT(coupon, code), 4, CLX_KIND_TEXT, 0, 24, 0, 0},
  {4845, AT(coupon, customer_single_use), 19, CLX_KIND_BOOLEAN, 0, 24, 0, 1},
  {4866, AT(coupon, usage_limit), 11, CLX_KIND_INTEGER, 0, 24, 0, 1},
  {4879, AT(coupon, usage_count), 11, CLX_KIND_INTEGER, 0, 24, 0, 1},
  {4892, AT(coupon, recipient_email), 15, CLX_KIND_TEXT, 0, 24, 0, 0},
  {873, AT(coupon, expires_at), 10, CLX_KIND_TIME, 0, 24, 0, 1},
  {265, AT(coupon, created_at), 10, CLX_KIND_TIME, 0, 24, 0, 1},
  {277, AT(coupon, updated_at), 10, CLX_KIND_TIME, 0, 24, 0, 1},
  {289, AT(coupon, reference), 9, CLX_KIND_TEXT, 0, 24, 0, 0},
  {300, AT(coupon, reference_origin), 16, CLX_KIND_TEXT, 0, 24, 0, 0},
  {318, AT(coupon, metadata), 8, CLX_KIND_OBJECT, 0, 24, 0, 0},
  {4909, AT(coupon, promotion_rule),
   14, CLX_KIND_ONE, 22, 24, 0, 0}, /* coupon_codes_promotion_rules */
  {4809, AT(coupon, coupon_recipient), 16, CLX_KIND_ONE, 23, 24, 0, 0}, /* coupon_recipients */
  {349, AT(coupon, events), 6, CLX_KIND_MANY, 38, 24, 0, 0}, /* events */
  {357, AT(coupon, tags), 4, CLX_KIND_MANY, 124, 24, 0, 0}, /* tags */
  {363, AT(coupon, versions), 8, CLX_KIND_MANY, 131, 24, 0, 0}, /* versions */
  /* custom_promotion_rules, from 429 */
  {1933, AT(custom_promotion_rule, type), 4, CLX_KIND_TEXT, 0, 25, 4672, 1},
  {265, AT(custom_promotion_rule, created_at), 10, CLX_KIND_TIME, 0, 25, 0, 1},
  {277, AT(custom_promotion_rule, updated_at), 10, CLX_KIND_TIME, 0, 25, 0, 1},
  {289, AT(custom_promotion_rule, reference), 9, CLX_KIND_TEXT, 0, 25, 0, 0},
  {300, AT(custom_promotion_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 25, 0, 0},
  {318, AT(custom_promotion_rule, metadata), 8, CLX_KIND_OBJECT, 0, 25, 0, 0},
  {4575, AT(custom_promotion_rule, filters), 7, CLX_KIND_OBJECT, 0, 25, 0, 0},
  {4779, AT(custom_promotion_rule, promotion), 9, CLX_KIND_ONE, 0, 25, 3502, 0},
  {363, AT(custom_promotion_rule, versions), 8, CLX_KIND_MANY, 131, 25, 0, 0}, /* versions */
  /* customer_addresses, from 438 */
  {154, AT(customer_address, name), 4, CLX_KIND_TEXT, 0, 26, 0, 0},
  {4987, AT(customer_address, customer_email), 14, CLX_KIND_TEXT, 0, 26, 0, 0},
  {265, AT(customer_address, created_at), 10, CLX_KIND_TIME, 0, 26, 0, 1},
  {277, AT(customer_address, updated_at), 10, CLX_KIND_TIME, 0, 26, 0, 1},
  {289, AT(customer_address, reference), 9, CLX_KIND_TEXT, 0, 26, 0, 0},
  {300, AT(customer_address, reference_origin), 16, CLX_KIND_TEXT, 0, 26, 0, 0},
  {318, AT(customer_address, metadata), 8, CLX_KIND_OBJECT, 0, 26, 0, 0},
  {4827, AT(customer_address, customer), 8, CLX_KIND_ONE, 31, 26, 0, 0}, /* customers */
  {13, AT(customer_address, address), 7, CLX_KIND_ONE, 1, 26, 0, 0}, /* addresses */
  {349, AT(customer_address, events), 6, CLX_KIND_MANY, 38, 26, 0, 0}, /* events */
  {363, AT(customer_address, versions), 8, CLX_KIND_MANY, 131, 26, 0, 0}, /* versions */
  /* customer_groups, from 449 */
  {154, AT(customer_group, name), 4, CLX_KIND_TEXT, 0, 27, 0, 0},
  {3240, AT(customer_group, code), 4, CLX_KIND_TEXT, 0, 27, 0, 0},
  {265, AT(customer_group, created_at), 10, CLX_KIND_TIME, 0, 27, 0, 1},
  {277, AT(customer_group, updated_at), 10, CLX_KIND_TIME, 0, 27, 0, 1},
  {289, AT(customer_group, reference), 9, CLX_KIND_TEXT, 0, 27, 0, 0},
  {300, AT(customer_group, reference_origin), 16, CLX_KIND_TEXT, 0, 27, 0, 0},
  {318, AT(customer_group, metadata), 8, CLX_KIND_OBJECT, 0, 27, 0, 0},
  {5036, AT(customer_group, customers), 9, CLX_KIND_MANY, 31, 27, 0, 0}, /* customers */
  {2746, AT(customer_group, markets), 7, CLX_KIND_MANY, 65, 27, 0, 0}, /* markets */
  {1307, AT(customer_group, attachments), 11, CLX_KIND_MANY, 6, 27, 0, 0}, /* attachments */
  {363, AT(customer_group, versions), 8, CLX_KIND_MANY, 131, 27, 0, 0}, /* versions */
  /* customer_password_resets, from 460 */
  {4987, AT(customer_password_reset, customer_email), 14, CLX_KIND_TEXT, 0, 28, 0, 0},
  {5098, AT(customer_password_reset, reset_password_token), 20, CLX_KIND_TEXT, 0, 28, 0, 0},
  {5120, AT(customer_password_reset, reset_password_at), 17, CLX_KIND_TIME, 0, 28, 0, 0},
  {265, AT(customer_password_reset, created_at), 10, CLX_KIND_TIME, 0, 28, 0, 1},
  {277, AT(customer_password_reset, updated_at), 10, CLX_KIND_TIME, 0, 28, 0, 1},
  {289, AT(customer_password_reset, reference), 9, CLX_KIND_TEXT, 0, 28, 0, 0},
  {300, AT(customer_password_reset, reference_origin), 16, CLX_KIND_TEXT, 0, 28, 0, 0},
  {318, AT(customer_password_reset, metadata), 8, CLX_KIND_OBJECT, 0, 28, 0, 0},
  {4827, AT(customer_password_reset, customer), 8, CLX_KIND_ONE, 31, 28, 0, 0}, /* customers */
  {349, AT(customer_password_reset, events), 6, CLX_KIND_MANY, 38, 28, 0, 0}, /* events */
  /* customer_payment_sources, from 470 */
  {154, AT(customer_payment_source, name), 4, CLX_KIND_TEXT, 0, 29, 0, 0},
  {4440, AT(customer_payment_source, customer_token), 14, CLX_KIND_TEXT, 0, 29, 0, 0},
  {5190, AT(customer_payment_source, payment_source_token), 20, CLX_KIND_TEXT, 0, 29, 0, 0},
  {265, AT(customer_payment_source, created_at), 10, CLX_KIND_TIME, 0, 29, 0, 1},
  {277, AT(customer_payment_source, updated_at), 10, CLX_KIND_TIME, 0, 29, 0, 1},
  {289, AT(customer_payment_source, reference), 9, CLX_KIND_TEXT, 0, 29, 0, 0},
  {300, AT(customer_payment_source, reference_origin), 16, CLX_KIND_TEXT, 0, 29, 0, 0},
  {318, AT(customer_payment_source, metadata), 8, CLX_KIND_OBJECT, 0, 29, 0, 0},
  {4827, AT(customer_payment_source, customer), 8, CLX_KIND_ONE, 31, 29, 0, 0}, /* customers */
  {5212, AT(customer_payment_source, payment_method),
   14, CLX_KIND_ONE, 80, 29, 0, 0}, /* payment_methods */
  {2343, AT(customer_payment_source, payment_source), 14, CLX_KIND_ONE, 0, 29, 2359, 0},
  {363, AT(customer_payment_source, versions), 8, CLX_KIND_MANY, 131, 29, 0, 0}, /* versions */
  /* customer_subscriptions, from 482 */
  {4987, AT(customer_subscription, customer_email), 14, CLX_KIND_TEXT, 0, 30, 0, 0},
  {289, AT(customer_subscription, reference), 9, CLX_KIND_TEXT, 0, 30, 0, 0},
  {265, AT(customer_subscription, created_at), 10, CLX_KIND_TIME, 0, 30, 0, 1},
  {277, AT(customer_subscription, updated_at), 10, CLX_KIND_TIME, 0, 30, 0, 1},
  {300, AT(customer_subscription, reference_origin), 16, CLX_KIND_TEXT, 0, 30, 0, 0},
  {318, AT(customer_subscription, metadata), 8, CLX_KIND_OBJECT, 0, 30, 0, 0},
  {4827, AT(customer_subscription, customer), 8, CLX_KIND_ONE, 31, 30, 0, 0}, /* customers */
  {349, AT(customer_subscription, events), 6, CLX_KIND_MANY, 38, 30, 0, 0}, /* events */
  {363, AT(customer_subscription, versions), 8, CLX_KIND_MANY, 131, 30, 0, 0}, /* versions */
  /* customers, from 491 */
  {160, AT(customer, email), 5, CLX_KIND_TEXT, 0, 31, 0, 0},
  {3785, AT(customer, status), 6, CLX_KIND_TEXT, 0, 31, 5275, 1},
  {5301, AT(customer, has_password), 12, CLX_KIND_BOOLEAN, 0, 31, 0, 0},
  {5315, AT(customer, total_orders_count), 18, CLX_KIND_INTEGER, 0, 31, 0, 0},
  {5335, AT(customer, shopper_reference), 17, CLX_KIND_TEXT, 0, 31, 0, 0},
  {5354, AT(customer, profile_id), 10, CLX_KIND_TEXT, 0, 31, 0, 0},
  {5366, AT(customer, tax_exemption_code), 18, CLX_KIND_TEXT, 0, 31, 0, 0},
  {265, AT(customer, created_at), 10, CLX_KIND_TIME, 0, 31, 0, 1},
  {277, AT(customer, updated_at), 10, CLX_KIND_TIME, 0, 31, 0, 1},
  {289, AT(customer, reference), 9, CLX_KIND_TEXT, 0, 31, 0, 0},
  {300, AT(customer, reference_origin), 16, CLX_KIND_TEXT, 0, 31, 0, 0},
  {5386, AT(customer, jwt_custom_claim), 16, CLX_KIND_OBJECT, 0, 31, 0, 0},
  {318, AT(customer, metadata), 8, CLX_KIND_OBJECT, 0, 31, 0, 0},
  {5404, AT(customer, anonymization_info), 18, CLX_KIND_OBJECT, 0, 31, 0, 0},
  {5424, AT(customer, anonymization_status), 20, CLX_KIND_TEXT, 0, 31, 0, 0},
  {5020, AT(customer, customer_group), 14, CLX_KIND_ONE, 27, 31, 0, 0}, /* customer_groups */
  {4949, AT(customer, customer_addresses),
   18, CLX_KIND_MANY, 26, 31, 0, 0}, /* customer_addresses */
  {5139, AT(customer, customer_payment_sources),
   24, CLX_KIND_MANY, 29, 31, 0, 0}, /* customer_payment_sources */
  {5228, AT(customer, customer_subscriptions),
   22, CLX_KIND_MANY, 30, 31, 0, 0}, /* customer_subscriptions */
  {5446, AT(customer, orders), 6, CLX_KIND_MANY, 74, 31, 0, 0}, /* orders */
  {5454, AT(customer, order_subscriptions),
   19, CLX_KIND_MANY, 72, 31, 0, 0}, /* order_subscriptions */
  {5475, AT(customer, returns), 7, CLX_KIND_MANY, 99, 31, 0, 0}, /* returns */
  {5484, AT(customer, sku_lists), 9, CLX_KIND_MANY, 111, 31, 0, 0}, /* sku_lists */
  {1307, AT(customer, attachments), 11, CLX_KIND_MANY, 6, 31, 0, 0}, /* attachments */
  {349, AT(customer, events), 6, CLX_KIND_MANY, 38, 31, 0, 0}, /* events */
  {357, AT(customer, tags), 4, CLX_KIND_MANY, 124, 31, 0, 0}, /* tags */
  {5495, AT(customer, jwt_customer), 12, CLX_KIND_ONE, 31, 31, 0, 0}, /* customers */
  {5509, AT(customer, jwt_markets), 11, CLX_KIND_MANY, 65, 31, 0, 0}, /* markets */
  {5522, AT(customer, jwt_stock_locations), 19, CLX_KIND_MANY, 116, 31, 0, 0}, /* stock_locations */
  /* delivery_lead_times, from 520 */
  {5584, AT(delivery_lead_time, min_hours), 9, CLX_KIND_INTEGER, 0, 32, 0, 1},
  {5595, AT(delivery_lead_time, max_hours), 9, CLX_KIND_INTEGER, 0, 32, 0, 1},
  {5606, AT(delivery_lead_time, min_days), 8, CLX_KIND_INTEGER, 0, 32, 0, 1},
  {5616, AT(delivery_lead_time, max_days), 8, CLX_KIND_INTEGER, 0, 32, 0, 1},
  {265, AT(delivery_lead_time, created_at), 10, CLX_KIND_TIME, 0, 32, 0, 1},
  {277, AT(delivery_lead_time, updated_at), 10, CLX_KIND_TIME, 0, 32, 0, 1},
  {289, AT(delivery_lead_time, reference), 9, CLX_KIND_TEXT, 0, 32, 0, 0},
  {300, AT(delivery_lead_time, reference_origin), 16, CLX_KIND_TEXT, 0, 32, 0, 0},
  {318, AT(delivery_lead_time, metadata), 8, CLX_KIND_OBJECT, 0, 32, 0, 0},
  {5626, AT(delivery_lead_time, stock_location),
   14, CLX_KIND_ONE, 116, 32, 0, 0}, /* stock_locations */
  {5642, AT(delivery_lead_time, shipping_method),
   15, CLX_KIND_ONE, 106, 32, 0, 0}, /* shipping_methods */
  {1307, AT(delivery_lead_time, attachments), 11, CLX_KIND_MANY, 6, 32, 0, 0}, /* attachments */
  {363, AT(delivery_lead_time, versions), 8, CLX_KIND_MANY, 131, 32, 0, 0}, /* versions */
  /* discount_engine_items, from 533 */
  {5704, AT(discount_engine_item, body), 4, CLX_KIND_OBJECT, 0, 33, 0, 0},
  {265, AT(discount_engine_item, created_at), 10, CLX_KIND_TIME, 0, 33, 0, 1},
  {277, AT(discount_engine_item, updated_at), 10, CLX_KIND_TIME, 0, 33, 0, 1},
  {289, AT(discount_engine_item, reference), 9, CLX_KIND_TEXT, 0, 33, 0, 0},
  {300, AT(discount_engine_item, reference_origin), 16, CLX_KIND_TEXT, 0, 33, 0, 0},
  {318, AT(discount_engine_item, metadata), 8, CLX_KIND_OBJECT, 0, 33, 0, 0},
  {5710, AT(discount_engine_item, discount_engine),
   15, CLX_KIND_ONE, 34, 33, 0, 0}, /* discount_engines */
  {916, AT(discount_engine_item, order), 5, CLX_KIND_ONE, 74, 33, 0, 0}, /* orders */
  /* discount_engines, from 541 */
  {154, AT(discount_engine, name), 4, CLX_KIND_TEXT, 0, 34, 0, 0},
  {1933, AT(discount_engine, type), 4, CLX_KIND_TEXT, 0, 34, 5745, 1},
  {5765, AT(discount_engine, manage_gift_cards), 17, CLX_KIND_BOOLEAN, 0, 34, 0, 0},
  {265, AT(discount_engine, created_at), 10, CLX_KIND_TIME, 0, 34, 0, 1},
  {277, AT(discount_engine, updated_at), 10, CLX_KIND_TIME, 0, 34, 0, 1},
  {289, AT(discount_engine, reference), 9, CLX_KIND_TEXT, 0, 34, 0, 0},
  {300, AT(discount_engine, reference_origin), 16, CLX_KIND_TEXT, 0, 34, 0, 0},
  {318, AT(discount_engine, metadata), 8, CLX_KIND_OBJECT, 0, 34, 0, 0},
  {2746, AT(discount_engine, markets), 7, CLX_KIND_MANY, 65, 34, 0, 0}, /* markets */
  {5659, AT(discount_engine, discount_engine_items),
   21, CLX_KIND_MANY, 33, 34, 0, 0}, /* discount_engine_items */
  {1307, AT(discount_engine, attachments), 11, CLX_KIND_MANY, 6, 34, 0, 0}, /* attachments */
  {363, AT(discount_engine, versions), 8, CLX_KIND_MANY, 131, 34, 0, 0}, /* versions */
  /* easypost_pickups, from 553 */
  {1933, AT(easypost_pickup, type), 4, CLX_KIND_TEXT, 0, 35, 5784, 1},
  {3785, AT(easypost_pickup, status), 6, CLX_KIND_TEXT, 0, 35, 0, 1},
  {5819, AT(easypost_pickup, internal_id), 11, CLX_KIND_TEXT, 0, 35, 0, 0},
  {265, AT(easypost_pickup, created_at), 10, CLX_KIND_TIME, 0, 35, 0, 1},
  {277, AT(easypost_pickup, updated_at), 10, CLX_KIND_TIME, 0, 35, 0, 1},
  {289, AT(easypost_pickup, reference), 9, CLX_KIND_TEXT, 0, 35, 0, 0},
  {300, AT(easypost_pickup, reference_origin), 16, CLX_KIND_TEXT, 0, 35, 0, 0},
  {318, AT(easypost_pickup, metadata), 8, CLX_KIND_OBJECT, 0, 35, 0, 0},
  {5832, AT(easypost_pickup, selected_rate_id), 16, CLX_KIND_TEXT, 0, 35, 0, 0},
  {5850, AT(easypost_pickup, rates), 5, CLX_KIND_ARRAY, 0, 35, 0, 0},
  {5857, AT(easypost_pickup, instructions), 12, CLX_KIND_TEXT, 0, 35, 0, 0},
  {5871, AT(easypost_pickup, min_datetime), 12, CLX_KIND_TIME, 0, 35, 0, 0},
  {5885, AT(easypost_pickup, max_datetime), 12, CLX_KIND_TIME, 0, 35, 0, 0},
  {5899, AT(easypost_pickup, purchase_started_at), 19, CLX_KIND_TIME, 0, 35, 0, 0},
  {5920, AT(easypost_pickup, purchase_completed_at), 21, CLX_KIND_TIME, 0, 35, 0, 0},
  {5943, AT(easypost_pickup, shipment), 8, CLX_KIND_ONE, 103, 35, 0, 0}, /* shipments */
  {5953, AT(easypost_pickup, parcels), 7, CLX_KIND_MANY, 78, 35, 0, 0}, /* parcels */
  {349, AT(easypost_pickup, events), 6, CLX_KIND_MANY, 38, 35, 0, 0}, /* events */
  /* event_callbacks, from 571 */
  {5995, AT(event_callback, callback_url), 12, CLX_KIND_TEXT, 0, 36, 0, 0},
  {6009, AT(event_callback, payload), 7, CLX_KIND_OBJECT, 0, 36, 0, 0},
  {6018, AT(event_callback, response_code), 13, CLX_KIND_TEXT, 0, 36, 0, 1},
  {6033, AT(event_callback, response_message), 16, CLX_KIND_TEXT, 0, 36, 0, 0},
  {265, AT(event_callback, created_at), 10, CLX_KIND_TIME, 0, 36, 0, 1},
  {277, AT(event_callback, updated_at), 10, CLX_KIND_TIME, 0, 36, 0, 1},
  {289, AT(event_callback, reference), 9, CLX_KIND_TEXT, 0, 36, 0, 0},
  {300, AT(event_callback, reference_origin), 16, CLX_KIND_TEXT, 0, 36, 0, 0},
  {318, AT(event_callback, metadata), 8, CLX_KIND_OBJECT, 0, 36, 0, 0},
  {6051, AT(event_callback, webhook), 7, CLX_KIND_ONE, 134, 36, 0, 0}, /* webhooks */
  /* event_stores, from 581 */
  {4475, AT(event_store, resource_type), 13, CLX_KIND_TEXT, 0, 37, 0, 0},
  {6087, AT(event_store, resource_id), 11, CLX_KIND_TEXT, 0, 37, 0, 0},
  {6100, AT(event_store, event), 5, CLX_KIND_TEXT, 0, 37, 0, 0},
  {6009, AT(event_store, payload), 7, CLX_KIND_OBJECT, 0, 37, 0, 0},
  {6107, AT(event_store, who), 3, CLX_KIND_OBJECT, 0, 37, 0, 0},
  {265, AT(event_store, created_at), 10, CLX_KIND_TIME, 0, 37, 0, 1},
  {277, AT(event_store, updated_at), 10, CLX_KIND_TIME, 0, 37, 0, 1},
  {289, AT(event_store, reference), 9, CLX_KIND_TEXT, 0, 37, 0, 0},
  {300, AT(event_store, reference_origin), 16, CLX_KIND_TEXT, 0, 37, 0, 0},
  {318, AT(event_store, metadata), 8, CLX_KIND_OBJECT, 0, 37, 0, 0},
  /* events, from 591 */
  {154, AT(event, name), 4, CLX_KIND_TEXT, 0, 38, 0, 0},
  {265, AT(event, created_at), 10, CLX_KIND_TIME, 0, 38, 0, 1},
  {277, AT(event, updated_at), 10, CLX_KIND_TIME, 0, 38, 0, 1},
  {289, AT(event, reference), 9, CLX_KIND_TEXT, 0, 38, 0, 0},
  {300, AT(event, reference_origin), 16, CLX_KIND_TEXT, 0, 38, 0, 0},
  {318, AT(event, metadata), 8, CLX_KIND_OBJECT, 0, 38, 0, 0},
  {6112, AT(event, webhooks), 8, CLX_KIND_MANY, 134, 38, 0, 0}, /* webhooks */
  {6122, AT(event, last_event_callbacks), 20, CLX_KIND_MANY, 36, 38, 0, 0}, /* event_callbacks */
  /* exports, from 599 */
  {4475, AT(export, resource_type), 13, CLX_KIND_TEXT, 0, 39, 0, 0},
  {6161, AT(export, format), 6, CLX_KIND_TEXT, 0, 39, 0, 0},
  {3785, AT(export, status), 6, CLX_KIND_TEXT, 0, 39, 6169, 1},
  {6219, AT(export, includes), 8, CLX_KIND_ARRAY, 0, 39, 0, 0},
  {6229, AT(export, fields), 6, CLX_KIND_ARRAY, 0, 39, 0, 0},
  {4575, AT(export, filters), 7, CLX_KIND_OBJECT, 0, 39, 0, 0},
  {6237, AT(export, dry_data), 8, CLX_KIND_BOOLEAN, 0, 39, 0, 0},
  {6247, AT(export, jwt_filters), 11, CLX_KIND_BOOLEAN, 0, 39, 0, 0},
  {4533, AT(export, started_at), 10, CLX_KIND_TIME, 0, 39, 0, 1},
  {4545, AT(export, completed_at), 12, CLX_KIND_TIME, 0, 39, 0, 1},
  {6260, AT(export, estimated_completion_at), 23, CLX_KIND_TIME, 0, 39, 0, 0},
  {4559, AT(export, interrupted_at), 14, CLX_KIND_TIME, 0, 39, 0, 1},
  {4584, AT(export, records_count), 13, CLX_KIND_INTEGER, 0, 39, 0, 0},
  {4613, AT(export, processed_count), 15, CLX_KIND_INTEGER, 0, 39, 0, 1},
  {6285, AT(export, progress), 8, CLX_KIND_REAL, 0, 39, 0, 0},
  {6295, AT(export, attachment_url), 14, CLX_KIND_TEXT, 0, 39, 0, 0},
  {4630, AT(export, errors_log), 10, CLX_KIND_OBJECT, 0, 39, 0, 0},
  {265, AT(export, created_at), 10, CLX_KIND_TIME, 0, 39, 0, 1},
  {277, AT(export, updated_at), 10, CLX_KIND_TIME, 0, 39, 0, 1},
  {289, AT(export, reference), 9, CLX_KIND_TEXT, 0, 39, 0, 0},
  {300, AT(export, reference_origin), 16, CLX_KIND_TEXT, 0, 39, 0, 0},
  {318, AT(export, metadata), 8, CLX_KIND_OBJECT, 0, 39, 0, 0},
  {349, AT(export, events), 6, CLX_KIND_MANY, 38, 39, 0, 0}, /* events */
  {363, AT(export, versions), 8, CLX_KIND_MANY, 131, 39, 0, 0}, /* versions */
  /* external_gateways, from 623 */
  {154, AT(external_gateway, name), 4, CLX_KIND_TEXT, 0, 40, 0, 0},
  {511, AT(external_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 40, 0, 1},
  {527, AT(external_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 40, 0, 1},
  {265, AT(external_gateway, created_at), 10, CLX_KIND_TIME, 0, 40, 0, 1},
  {277, AT(external_gateway, updated_at), 10, CLX_KIND_TIME, 0, 40, 0, 1},
  {289, AT(external_gateway, reference), 9, CLX_KIND_TEXT, 0, 40, 0, 0},
  {300, AT(external_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 40, 0, 0},
  {318, AT(external_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 40, 0, 0},
  {6348, AT(external_gateway, authorize_url), 13, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6363, AT(external_gateway, capture_url), 11, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6376, AT(external_gateway, void_url), 8, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6386, AT(external_gateway, refund_url), 10, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6398, AT(external_gateway, token_url), 9, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6409, AT(external_gateway, circuit_state), 13, CLX_KIND_TEXT, 0, 40, 0, 1},
  {6424, AT(external_gateway, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 40, 0, 1},
  {6447, AT(external_gateway, shared_secret), 13, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6462, AT(external_gateway, external_includes), 17, CLX_KIND_ARRAY, 0, 40, 0, 0},
  {702, AT(external_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 40, 0, 0},
  {719, AT(external_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 40, 0, 0}, /* payment_methods */
  {363, AT(external_gateway, versions), 8, CLX_KIND_MANY, 131, 40, 0, 0}, /* versions */
  {6481, AT(external_gateway, external_payments),
   17, CLX_KIND_MANY, 41, 40, 0, 0}, /* external_payments */
  /* external_payments, from 644 */
  {5190, AT(external_payment, payment_source_token), 20, CLX_KIND_TEXT, 0, 41, 0, 0},
  {3214, AT(external_payment, options), 7, CLX_KIND_OBJECT, 0, 41, 0, 0},
  {885, AT(external_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 41, 0, 0},
  {265, AT(external_payment, created_at), 10, CLX_KIND_TIME, 0, 41, 0, 1},
  {277, AT(external_payment, updated_at), 10, CLX_KIND_TIME, 0, 41, 0, 1},
  {289, AT(external_payment, reference), 9, CLX_KIND_TEXT, 0, 41, 0, 0},
  {300, AT(external_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 41, 0, 0},
  {318, AT(external_payment, metadata), 8, CLX_KIND_OBJECT, 0, 41, 0, 0},
  {916, AT(external_payment, order), 5, CLX_KIND_ONE, 74, 41, 0, 0}, /* orders */
  {923, AT(external_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 41, 940, 0},
  {6518, AT(external_payment, wallet),
   6, CLX_KIND_ONE, 29, 41, 0, 0}, /* customer_payment_sources */
  {363, AT(external_payment, versions), 8, CLX_KIND_MANY, 131, 41, 0, 0}, /* versions */
  /* external_promotions, from 656 */
  {154, AT(external_promotion, name), 4, CLX_KIND_TEXT, 0, 42, 0, 0},
  {1933, AT(external_promotion, type), 4, CLX_KIND_TEXT, 0, 42, 3502, 1},
  {398, AT(external_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 42, 0, 1},
  {3686, AT(external_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 42, 0, 1},
  {3697, AT(external_promotion, priority), 8, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {3707, AT(external_promotion, starts_at), 9, CLX_KIND_TIME, 0, 42, 0, 1},
  {873, AT(external_promotion, expires_at), 10, CLX_KIND_TIME, 0, 42, 0, 1},
  {3718, AT(external_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {3737, AT(external_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {3756, AT(external_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 42, 0, 1},
  {3777, AT(external_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 42, 0, 1},
  {3785, AT(external_promotion, status), 6, CLX_KIND_TEXT, 0, 42, 3793, 1},
  {3835, AT(external_promotion, weight), 6, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {3843, AT(external_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {527, AT(external_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 42, 0, 1},
  {265, AT(external_promotion, created_at), 10, CLX_KIND_TIME, 0, 42, 0, 1},
  {277, AT(external_promotion, updated_at), 10, CLX_KIND_TIME, 0, 42, 0, 1},
  {289, AT(external_promotion, reference), 9, CLX_KIND_TEXT, 0, 42, 0, 0},
  {300, AT(external_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 42, 0, 0},
  {318, AT(external_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 42, 0, 0},
  {6567, AT(external_promotion, promotion_url), 13, CLX_KIND_TEXT, 0, 42, 0, 0},
  {6409, AT(external_promotion, circuit_state), 13, CLX_KIND_TEXT, 0, 42, 0, 1},
  {6424, AT(external_promotion, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {6447, AT(external_promotion, shared_secret), 13, CLX_KIND_TEXT, 0, 42, 0, 0},
  {6462, AT(external_promotion, external_includes), 17, CLX_KIND_ARRAY, 0, 42, 0, 0},
  {2958, AT(external_promotion, market), 6, CLX_KIND_ONE, 65, 42, 0, 0}, /* markets */
  {3879, AT(external_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 42, 3879, 0},
  {3896, AT(external_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 42, 0, 0}, /* order_amount_promotion_rules */
  {3925, AT(external_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 42, 0, 0}, /* sku_list_promotion_rules */
  {3950, AT(external_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 42, 0, 0}, /* coupon_codes_promotion_rules */
  {3979, AT(external_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 42, 0, 0}, /* custom_promotion_rules */
  {3439, AT(external_promotion, sku_list), 8, CLX_KIND_ONE, 111, 42, 0, 0}, /* sku_lists */
  {4002, AT(external_promotion, coupons), 7, CLX_KIND_MANY, 24, 42, 0, 0}, /* coupons */
  {1307, AT(external_promotion, attachments), 11, CLX_KIND_MANY, 6, 42, 0, 0}, /* attachments */
  {349, AT(external_promotion, events), 6, CLX_KIND_MANY, 38, 42, 0, 0}, /* events */
  {357, AT(external_promotion, tags), 4, CLX_KIND_MANY, 124, 42, 0, 0}, /* tags */
  {363, AT(external_promotion, versions), 8, CLX_KIND_MANY, 131, 42, 0, 0}, /* versions */
  {3449, AT(external_promotion, skus), 4, CLX_KIND_MANY, 113, 42, 0, 0}, /* skus */
  /* external_tax_calculators, from 694 */
  {154, AT(external_tax_calculator, name), 4, CLX_KIND_TEXT, 0, 43, 0, 0},
  {1933, AT(external_tax_calculator, type), 4, CLX_KIND_TEXT, 0, 43, 2583, 1},
  {265, AT(external_tax_calculator, created_at), 10, CLX_KIND_TIME, 0, 43, 0, 1},
  {277, AT(external_tax_calculator, updated_at), 10, CLX_KIND_TIME, 0, 43, 0, 1},
  {289, AT(external_tax_calculator, reference), 9, CLX_KIND_TEXT, 0, 43, 0, 0},
  {300, AT(external_tax_calculator, reference_origin), 16, CLX_KIND_TEXT, 0, 43, 0, 0},
  {318, AT(external_tax_calculator, metadata), 8, CLX_KIND_OBJECT, 0, 43, 0, 0},
  {6633, AT(external_tax_calculator, tax_calculator_url), 18, CLX_KIND_TEXT, 0, 43, 0, 0},
  {6409, AT(external_tax_calculator, circuit_state), 13, CLX_KIND_TEXT, 0, 43, 0, 1},
  {6424, AT(external_tax_calculator, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 43, 0, 1},
  {6447, AT(external_tax_calculator, shared_secret), 13, CLX_KIND_TEXT, 0, 43, 0, 0},
  {6462, AT(external_tax_calculator, external_includes), 17, CLX_KIND_ARRAY, 0, 43, 0, 0},
  {2746, AT(external_tax_calculator, markets), 7, CLX_KIND_MANY, 65, 43, 0, 0}, /* markets */
  {1307, AT(external_tax_calculator, attachments),
   11, CLX_KIND_MANY, 6, 43, 0, 0}, /* attachments */
  {349, AT(external_tax_calculator, events), 6, CLX_KIND_MANY, 38, 43, 0, 0}, /* events */
  {363, AT(external_tax_calculator, versions), 8, CLX_KIND_MANY, 131, 43, 0, 0}, /* versions */
  /* fixed_amount_promotions, from 710 */
  {154, AT(fixed_amount_promotion, name), 4, CLX_KIND_TEXT, 0, 44, 0, 0},
  {1933, AT(fixed_amount_promotion, type), 4, CLX_KIND_TEXT, 0, 44, 3502, 1},
  {398, AT(fixed_amount_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 44, 0, 1},
  {3686, AT(fixed_amount_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 44, 0, 1},
  {3697, AT(fixed_amount_promotion, priority), 8, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {3707, AT(fixed_amount_promotion, starts_at), 9, CLX_KIND_TIME, 0, 44, 0, 1},
  {873, AT(fixed_amount_promotion, expires_at), 10, CLX_KIND_TIME, 0, 44, 0, 1},
  {3718, AT(fixed_amount_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {3737, AT(fixed_amount_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {3756, AT(fixed_amount_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 44, 0, 1},
  {3777, AT(fixed_amount_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 44, 0, 1},
  {3785, AT(fixed_amount_promotion, status), 6, CLX_KIND_TEXT, 0, 44, 3793, 1},
  {3835, AT(fixed_amount_promotion, weight), 6, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {3843, AT(fixed_amount_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {527, AT(fixed_amount_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 44, 0, 1},
  {265, AT(fixed_amount_promotion, created_at), 10, CLX_KIND_TIME, 0, 44, 0, 1},
  {277, AT(fixed_amount_promotion, updated_at), 10, CLX_KIND_TIME, 0, 44, 0, 1},
  {289, AT(fixed_amount_promotion, reference), 9, CLX_KIND_TEXT, 0, 44, 0, 0},
  {300, AT(fixed_amount_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 44, 0, 0},
  {318, AT(fixed_amount_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 44, 0, 0},
  {6702, AT(fixed_amount_promotion, fixed_amount_cents), 18, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {6722, AT(fixed_amount_promotion, fixed_amount_float), 18, CLX_KIND_REAL, 0, 44, 0, 0},
  {6742, AT(fixed_amount_promotion, formatted_fixed_amount), 22, CLX_KIND_TEXT, 0, 44, 0, 0},
  {2958, AT(fixed_amount_promotion, market), 6, CLX_KIND_ONE, 65, 44, 0, 0}, /* markets */
  {3879, AT(fixed_amount_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 44, 3879, 0},
  {3896, AT(fixed_amount_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 44, 0, 0}, /* order_amount_promotion_rules */
  {3925, AT(fixed_amount_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 44, 0, 0}, /* sku_list_promotion_rules */
  {3950, AT(fixed_amount_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 44, 0, 0}, /* coupon_codes_promotion_rules */
  {3979, AT(fixed_amount_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 44, 0, 0}, /* custom_promotion_rules */
  {3439, AT(fixed_amount_promotion, sku_list), 8, CLX_KIND_ONE, 111, 44, 0, 0}, /* sku_lists */
  {4002, AT(fixed_amount_promotion, coupons), 7, CLX_KIND_MANY, 24, 44, 0, 0}, /* coupons */
  {1307, AT(fixed_amount_promotion, attachments), 11, CLX_KIND_MANY, 6, 44, 0, 0}, /* attachments */
  {349, AT(fixed_amount_promotion, events), 6, CLX_KIND_MANY, 38, 44, 0, 0}, /* events */
  {357, AT(fixed_amount_promotion, tags), 4, CLX_KIND_MANY, 124, 44, 0, 0}, /* tags */
  {363, AT(fixed_amount_promotion, versions), 8, CLX_KIND_MANY, 131, 44, 0, 0}, /* versions */
  {3449, AT(fixed_amount_promotion, skus), 4, CLX_KIND_MANY, 113, 44, 0, 0}, /* skus */
  /* fixed_price_promotions, from 746 */
  {154, AT(fixed_price_promotion, name), 4, CLX_KIND_TEXT, 0, 45, 0, 0},
  {1933, AT(fixed_price_promotion, type), 4, CLX_KIND_TEXT, 0, 45, 3502, 1},
  {398, AT(fixed_price_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 45, 0, 1},
  {3686, AT(fixed_price_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 45, 0, 1},
  {3697, AT(fixed_price_promotion, priority), 8, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {3707, AT(fixed_price_promotion, starts_at), 9, CLX_KIND_TIME, 0, 45, 0, 1},
  {873, AT(fixed_price_promotion, expires_at), 10, CLX_KIND_TIME, 0, 45, 0, 1},
  {3718, AT(fixed_price_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {3737, AT(fixed_price_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {3756, AT(fixed_price_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 45, 0, 1},
  {3777, AT(fixed_price_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 45, 0, 1},
  {3785, AT(fixed_price_promotion, status), 6, CLX_KIND_TEXT, 0, 45, 3793, 1},
  {3835, AT(fixed_price_promotion, weight), 6, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {3843, AT(fixed_price_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {527, AT(fixed_price_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 45, 0, 1},
  {265, AT(fixed_price_promotion, created_at), 10, CLX_KIND_TIME, 0, 45, 0, 1},
  {277, AT(fixed_price_promotion, updated_at), 10, CLX_KIND_TIME, 0, 45, 0, 1},
  {289, AT(fixed_price_promotion, reference), 9, CLX_KIND_TEXT, 0, 45, 0, 0},
  {300, AT(fixed_price_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 45, 0, 0},
  {318, AT(fixed_price_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 45, 0, 0},
  {6702, AT(fixed_price_promotion, fixed_amount_cents), 18, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {6722, AT(fixed_price_promotion, fixed_amount_float), 18, CLX_KIND_REAL, 0, 45, 0, 0},
  {6742, AT(fixed_price_promotion, formatted_fixed_amount), 22, CLX_KIND_TEXT, 0, 45, 0, 0},
  {2958, AT(fixed_price_promotion, market), 6, CLX_KIND_ONE, 65, 45, 0, 0}, /* markets */
  {3879, AT(fixed_price_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 45, 3879, 0},
  {3896, AT(fixed_price_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 45, 0, 0}, /* order_amount_promotion_rules */
  {3925, AT(fixed_price_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 45, 0, 0}, /* sku_list_promotion_rules */
  {3950, AT(fixed_price_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 45, 0, 0}, /* coupon_codes_promotion_rules */
  {3979, AT(fixed_price_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 45, 0, 0}, /* custom_promotion_rules */
  {3439, AT(fixed_price_promotion, sku_list), 8, CLX_KIND_ONE, 111, 45, 0, 0}, /* sku_lists */
  {4002, AT(fixed_price_promotion, coupons), 7, CLX_KIND_MANY, 24, 45, 0, 0}, /* coupons */
  {1307, AT(fixed_price_promotion, attachments), 11, CLX_KIND_MANY, 6, 45, 0, 0}, /* attachments */
  {349, AT(fixed_price_promotion, events), 6, CLX_KIND_MANY, 38, 45, 0, 0}, /* events */
  {357, AT(fixed_price_promotion, tags), 4, CLX_KIND_MANY, 124, 45, 0, 0}, /* tags */
  {363, AT(fixed_price_promotion, versions), 8, CLX_KIND_MANY, 131, 45, 0, 0}, /* versions */
  {3449, AT(fixed_price_promotion, skus), 4, CLX_KIND_MANY, 113, 45, 0, 0}, /* skus */
  /* flex_promotions, from 782 */
  {154, AT(flex_promotion, name), 4, CLX_KIND_TEXT, 0, 46, 0, 0},
  {1933, AT(flex_promotion, type), 4, CLX_KIND_TEXT, 0, 46, 3502, 1},
  {3686, AT(flex_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 46, 0, 1},
  {3697, AT(flex_promotion, priority), 8, CLX_KIND_INTEGER, 0, 46, 0, 1},
  {3707, AT(flex_promotion, starts_at), 9, CLX_KIND_TIME, 0, 46, 0, 1},
  {873, AT(flex_promotion, expires_at), 10, CLX_KIND_TIME, 0, 46, 0, 1},
  {3718, AT(flex_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 46, 0, 1},
  {3737, AT(flex_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 46, 0, 1},
  {3777, AT(flex_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 46, 0, 1},
  {3785, AT(flex_promotion, status), 6, CLX_KIND_TEXT, 0, 46, 3793, 1},
  {6846, AT(flex_promotion, rules), 5, CLX_KIND_OBJECT, 0, 46, 0, 0},
  {6853, AT(flex_promotion, rule_outcomes), 13, CLX_KIND_OBJECT, 0, 46, 0, 0},
  {527, AT(flex_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 46, 0, 1},
  {265, AT(flex_promotion, created_at), 10, CLX_KIND_TIME, 0, 46, 0, 1},
  {277, AT(flex_promotion, updated_at), 10, CLX_KIND_TIME, 0, 46, 0, 1},
  {289, AT(flex_promotion, reference), 9, CLX_KIND_TEXT, 0, 46, 0, 0},
  {300, AT(flex_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 46, 0, 0},
  {6868, AT(flex_promotion, resource_payload), 16, CLX_KIND_OBJECT, 0, 46, 0, 0},
  {318, AT(flex_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 46, 0, 0},
  {3950, AT(flex_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 46, 0, 0}, /* coupon_codes_promotion_rules */
  {4002, AT(flex_promotion, coupons), 7, CLX_KIND_MANY, 24, 46, 0, 0}, /* coupons */
  {1307, AT(flex_promotion, attachments), 11, CLX_KIND_MANY, 6, 46, 0, 0}, /* attachments */
  {349, AT(flex_promotion, events), 6, CLX_KIND_MANY, 38, 46, 0, 0}, /* events */
  {357, AT(flex_promotion, tags), 4, CLX_KIND_MANY, 124, 46, 0, 0}, /* tags */
  {363, AT(flex_promotion, versions), 8, CLX_KIND_MANY, 131, 46, 0, 0}, /* versions */
  /* free_gift_promotions, from 807 */
  {154, AT(free_gift_promotion, name), 4, CLX_KIND_TEXT, 0, 47, 0, 0},
  {1933, AT(free_gift_promotion, type), 4, CLX_KIND_TEXT, 0, 47, 3502, 1},
  {398, AT(free_gift_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 47, 0, 1},
  {3686, AT(free_gift_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 47, 0, 1},
  {3697, AT(free_gift_promotion, priority), 8, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {3707, AT(free_gift_promotion, starts_at), 9, CLX_KIND_TIME, 0, 47, 0, 1},
  {873, AT(free_gift_promotion, expires_at), 10, CLX_KIND_TIME, 0, 47, 0, 1},
  {3718, AT(free_gift_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {3737, AT(free_gift_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {3756, AT(free_gift_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 47, 0, 1},
  {3777, AT(free_gift_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 47, 0, 1},
  {3785, AT(free_gift_promotion, status), 6, CLX_KIND_TEXT, 0, 47, 3793, 1},
  {3835, AT(free_gift_promotion, weight), 6, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {3843, AT(free_gift_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {527, AT(free_gift_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 47, 0, 1},
  {265, AT(free_gift_promotion, created_at), 10, CLX_KIND_TIME, 0, 47, 0, 1},
  {277, AT(free_gift_promotion, updated_at), 10, CLX_KIND_TIME, 0, 47, 0, 1},
  {289, AT(free_gift_promotion, reference), 9, CLX_KIND_TEXT, 0, 47, 0, 0},
  {300, AT(free_gift_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 47, 0, 0},
  {318, AT(free_gift_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 47, 0, 0},
  {6929, AT(free_gift_promotion, max_quantity), 12, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {2958, AT(free_gift_promotion, market), 6, CLX_KIND_ONE, 65, 47, 0, 0}, /* markets */
  {3879, AT(free_gift_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 47, 3879, 0},
  {3896, AT(free_gift_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 47, 0, 0}, /* order_amount_promotion_rules */
  {3925, AT(free_gift_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 47, 0, 0}, /* sku_list_promotion_rules */
  {3950, AT(free_gift_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 47, 0, 0}, /* coupon_codes_promotion_rules */
  {3979, AT(free_gift_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 47, 0, 0}, /* custom_promotion_rules */
  {3439, AT(free_gift_promotion, sku_list), 8, CLX_KIND_ONE, 111, 47, 0, 0}, /* sku_lists */
  {4002, AT(free_gift_promotion, coupons), 7, CLX_KIND_MANY, 24, 47, 0, 0}, /* coupons */
  {1307, AT(free_gift_promotion, attachments), 11, CLX_KIND_MANY, 6, 47, 0, 0}, /* attachments */
  {349, AT(free_gift_promotion, events), 6, CLX_KIND_MANY, 38, 47, 0, 0}, /* events */
  {357, AT(free_gift_promotion, tags), 4, CLX_KIND_MANY, 124, 47, 0, 0}, /* tags */
  {363, AT(free_gift_promotion, versions), 8, CLX_KIND_MANY, 131, 47, 0, 0}, /* versions */
  {3449, AT(free_gift_promotion, skus), 4, CLX_KIND_MANY, 113, 47, 0, 0}, /* skus */
  /* free_shipping_promotions, from 841 */
  {154, AT(free_shipping_promotion, name), 4, CLX_KIND_TEXT, 0, 48, 0, 0},
  {1933, AT(free_shipping_promotion, type), 4, CLX_KIND_TEXT, 0, 48, 3502, 1},
  {398, AT(free_shipping_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 48, 0, 1},
  {3686, AT(free_shipping_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 48, 0, 1},
  {3697, AT(free_shipping_promotion, priority), 8, CLX_KIND_INTEGER, 0, 48, 0, 1},
  {3707, AT(free_shipping_promotion, starts_at), 9, CLX_KIND_TIME, 0, 48, 0, 1},
  {873, AT(free_shipping_promotion, expires_at), 10, CLX_KIND_TIME, 0, 48, 0, 1},
  {3718, AT(free_shipping_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 48, 0, 1},
  {3737, AT(free_shipping_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 48, 0, 1},
  {3756, AT(free_shipping_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 48, 0, 1},
  {3777, AT(free_shipping_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 48, 0, 1},
  {3785, AT(free_shipping_promotion, status), 6, CLX_KIND_TEXT, 0, 48, 3793, 1},
  {3835, AT(free_shipping_promotion, weight), 6, CLX_KIND_INTEGER, 0, 48, 0, 1},
  {3843, AT(free_shipping_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 48, 0, 1},
  {527, AT(free_shipping_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 48, 0, 1},
  {265, AT(free_shipping_promotion, created_at), 10, CLX_KIND_TIME, 0, 48, 0, 1},
  {277, AT(free_shipping_promotion, updated_at), 10, CLX_KIND_TIME, 0, 48, 0, 1},
  {289, AT(free_shipping_promotion, reference), 9, CLX_KIND_TEXT, 0, 48, 0, 0},
  {300, AT(free_shipping_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 48, 0, 0},
  {318, AT(free_shipping_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 48, 0, 0},
  {2958, AT(free_shipping_promotion, market), 6, CLX_KIND_ONE, 65, 48, 0, 0}, /* markets */
  {3879, AT(free_shipping_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 48, 3879, 0},
  {3896, AT(free_shipping_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 48, 0, 0}, /* order_amount_promotion_rules */
  {3925, AT(free_shipping_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 48, 0, 0}, /* sku_list_promotion_rules */
  {3950, AT(free_shipping_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 48, 0, 0}, /* coupon_codes_promotion_rules */
  {3979, AT(free_shipping_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 48, 0, 0}, /* custom_promotion_rules */
  {3439, AT(free_shipping_promotion, sku_list), 8, CLX_KIND_ONE, 111, 48, 0, 0}, /* sku_lists */
  {4002, AT(free_shipping_promotion, coupons), 7, CLX_KIND_MANY, 24, 48, 0, 0}, /* coupons */
  {1307, AT(free_shipping_promotion, attachments),
   11, CLX_KIND_MANY, 6, 48, 0, 0}, /* attachments */
  {349, AT(free_shipping_promotion, events), 6, CLX_KIND_MANY, 38, 48, 0, 0}, /* events */
  {357, AT(free_shipping_promotion, tags), 4, CLX_KIND_MANY, 124, 48, 0, 0}, /* tags */
  {363, AT(free_shipping_promotion, versions), 8, CLX_KIND_MANY, 131, 48, 0, 0}, /* versions */
  /* geocoders, from 873 */
  {154, AT(geocoder, name), 4, CLX_KIND_TEXT, 0, 49, 0, 0},
  {1933, AT(geocoder, type), 4, CLX_KIND_TEXT, 0, 49, 2997, 1},
  {265, AT(geocoder, created_at), 10, CLX_KIND_TIME, 0, 49, 0, 1},
  {277, AT(geocoder, updated_at), 10, CLX_KIND_TIME, 0, 49, 0, 1},
  {289, AT(geocoder, reference), 9, CLX_KIND_TEXT, 0, 49, 0, 0},
  {300, AT(geocoder, reference_origin), 16, CLX_KIND_TEXT, 0, 49, 0, 0},
  {318, AT(geocoder, metadata), 8, CLX_KIND_OBJECT, 0, 49, 0, 0},
  {2746, AT(geocoder, markets), 7, CLX_KIND_MANY, 65, 49, 0, 0}, /* markets */
  {2, AT(geocoder, addresses), 9, CLX_KIND_MANY, 1, 49, 0, 0}, /* addresses */
  {1307, AT(geocoder, attachments), 11, CLX_KIND_MANY, 6, 49, 0, 0}, /* attachments */
  /* gift_card_recipients, from 883 */
  {160, AT(gift_card_recipient, email), 5, CLX_KIND_TEXT, 0, 50, 0, 0},
  {32, AT(gift_card_recipient, first_name), 10, CLX_KIND_TEXT, 0, 50, 0, 0},
  {44, AT(gift_card_recipient, last_name), 9, CLX_KIND_TEXT, 0, 50, 0, 0},
  {265, AT(gift_card_recipient, created_at), 10, CLX_KIND_TIME, 0, 50, 0, 1},
  {277, AT(gift_card_recipient, updated_at), 10, CLX_KIND_TIME, 0, 50, 0, 1},
  {289, AT(gift_card_recipient, reference), 9, CLX_KIND_TEXT, 0, 50, 0, 0},
  {300, AT(gift_card_recipient, reference_origin), 16, CLX_KIND_TEXT, 0, 50, 0, 0},
  {318, AT(gift_card_recipient, metadata), 8, CLX_KIND_OBJECT, 0, 50, 0, 0},
  {4827, AT(gift_card_recipient, customer), 8, CLX_KIND_ONE, 31, 50, 0, 0}, /* customers */
  {1307, AT(gift_card_recipient, attachments), 11, CLX_KIND_MANY, 6, 50, 0, 0}, /* attachments */
  {363, AT(gift_card_recipient, versions), 8, CLX_KIND_MANY, 131, 50, 0, 0}, /* versions */
  /* gift_cards, from 894 */
  {3785, AT(gift_card, status), 6, CLX_KIND_TEXT, 0, 51, 7060, 1},
  {3240, AT(gift_card, code), 4, CLX_KIND_TEXT, 0, 51, 0, 0},
  {398, AT(gift_card, currency_code), 13, CLX_KIND_TEXT, 0, 51, 0, 1},
  {7092, AT(gift_card, initial_balance_cents), 21, CLX_KIND_INTEGER, 0, 51, 0, 0},
  {7115, AT(gift_card, initial_balance_float), 21, CLX_KIND_REAL, 0, 51, 0, 0},
  {7138, AT(gift_card, formatted_initial_balance), 25, CLX_KIND_TEXT, 0, 51, 0, 0},
  {7165, AT(gift_card, balance_cents), 13, CLX_KIND_INTEGER, 0, 51, 0, 0},
  {7180, AT(gift_card, balance_float), 13, CLX_KIND_REAL, 0, 51, 0, 0},
  {7195, AT(gift_card, formatted_balance), 17, CLX_KIND_TEXT, 0, 51, 0, 0},
  {7214, AT(gift_card, balance_max_cents), 17, CLX_KIND_INTEGER, 0, 51, 0, 0},
  {7233, AT(gift_card, balance_max_float), 17, CLX_KIND_REAL, 0, 51, 0, 0},
  {7252, AT(gift_card, formatted_balance_max), 21, CLX_KIND_TEXT, 0, 51, 0, 0},
  {7275, AT(gift_card, balance_log), 11, CLX_KIND_ARRAY, 0, 51, 0, 0},
  {7288, AT(gift_card, usage_log), 9, CLX_KIND_OBJECT, 0, 51, 0, 0},
  {7299, AT(gift_card, single_use), 10, CLX_KIND_BOOLEAN, 0, 51, 0, 0},
  {7311, AT(gift_card, rechargeable), 12, CLX_KIND_BOOLEAN, 0, 51, 0, 0},
  {459, AT(gift_card, distribute_discount), 19, CLX_KIND_BOOLEAN, 0, 51, 0, 1},
  {3246, AT(gift_card, image_url), 9, CLX_KIND_TEXT, 0, 51, 0, 0},
  {873, AT(gift_card, expires_at), 10, CLX_KIND_TIME, 0, 51, 0, 1},
  {4892, AT(gift_card, recipient_email), 15, CLX_KIND_TEXT, 0, 51, 0, 0},
  {265, AT(gift_card, created_at), 10, CLX_KIND_TIME, 0, 51, 0, 1},
  {277, AT(gift_card, updated_at), 10, CLX_KIND_TIME, 0, 51, 0, 1},
  {289, AT(gift_card, reference), 9, CLX_KIND_TEXT, 0, 51, 0, 0},
  {300, AT(gift_card, reference_origin), 16, CLX_KIND_TEXT, 0, 51, 0, 0},
  {318, AT(gift_card, metadata), 8, CLX_KIND_OBJECT, 0, 51, 0, 0},
  {2958, AT(gift_card, market), 6, CLX_KIND_ONE, 65, 51, 0, 0}, /* markets */
  {7016, AT(gift_card, gift_card_recipient),
   19, CLX_KIND_ONE, 50, 51, 0, 0}, /* gift_card_recipients */
  {1307, AT(gift_card, attachments), 11, CLX_KIND_MANY, 6, 51, 0, 0}, /* attachments */
  {349, AT(gift_card, events), 6, CLX_KIND_MANY, 38, 51, 0, 0}, /* events */
  {357, AT(gift_card, tags), 4, CLX_KIND_MANY, 124, 51, 0, 0}, /* tags */
  {363, AT(gift_card, versions), 8, CLX_KIND_MANY, 131, 51, 0, 0}, /* versions */
  /* google_geocoders, from 925 */
  {154, AT(google_geocoder, name), 4, CLX_KIND_TEXT, 0, 52, 0, 0},
  {1933, AT(google_geocoder, type), 4, CLX_KIND_TEXT, 0, 52, 2997, 1},
  {265, AT(google_geocoder, created_at), 10, CLX_KIND_TIME, 0, 52, 0, 1},
  {277, AT(google_geocoder, updated_at), 10, CLX_KIND_TIME, 0, 52, 0, 1},
  {289, AT(google_geocoder, reference), 9, CLX_KIND_TEXT, 0, 52, 0, 0},
  {300, AT(google_geocoder, reference_origin), 16, CLX_KIND_TEXT, 0, 52, 0, 0},
  {318, AT(google_geocoder, metadata), 8, CLX_KIND_OBJECT, 0, 52, 0, 0},
  {2746, AT(google_geocoder, markets), 7, CLX_KIND_MANY, 65, 52, 0, 0}, /* markets */
  {2, AT(google_geocoder, addresses), 9, CLX_KIND_MANY, 1, 52, 0, 0}, /* addresses */
  {1307, AT(google_geocoder, attachments), 11, CLX_KIND_MANY, 6, 52, 0, 0}, /* attachments */
  /* imports, from 935 */
  {4475, AT(import, resource_type), 13, CLX_KIND_TEXT, 0, 53, 0, 0},
  {6161, AT(import, format), 6, CLX_KIND_TEXT, 0, 53, 0, 0},
  {7377, AT(import, parent_resource_id), 18, CLX_KIND_TEXT, 0, 53, 0, 0},
  {3785, AT(import, status), 6, CLX_KIND_TEXT, 0, 53, 4490, 1},
  {4533, AT(import, started_at), 10, CLX_KIND_TIME, 0, 53, 0, 1},
  {4545, AT(import, completed_at), 12, CLX_KIND_TIME, 0, 53, 0, 1},
  {4559, AT(import, interrupted_at), 14, CLX_KIND_TIME, 0, 53, 0, 1},
  {7397, AT(import, inputs), 6, CLX_KIND_ARRAY, 0, 53, 0, 0},
  {7405, AT(import, inputs_size), 11, CLX_KIND_INTEGER, 0, 53, 0, 0},
  {4599, AT(import, errors_count), 12, CLX_KIND_INTEGER, 0, 53, 0, 1},
  {7418, AT(import, warnings_count), 14, CLX_KIND_INTEGER, 0, 53, 0, 0},
  {7434, AT(import, destroyed_count), 15, CLX_KIND_INTEGER, 0, 53, 0, 0},
  {4613, AT(import, processed_count), 15, CLX_KIND_INTEGER, 0, 53, 0, 1},
  {4630, AT(import, errors_log), 10, CLX_KIND_OBJECT, 0, 53, 0, 0},
  {7451, AT(import, warnings_log), 12, CLX_KIND_OBJECT, 0, 53, 0, 0},
  {7465, AT(import, cleanup_records), 15, CLX_KIND_BOOLEAN, 0, 53, 0, 0},
  {7482, AT(import, skip_errors), 11, CLX_KIND_BOOLEAN, 0, 53, 0, 0},
  {6295, AT(import, attachment_url), 14, CLX_KIND_TEXT, 0, 53, 0, 0},
  {265, AT(import, created_at), 10, CLX_KIND_TIME, 0, 53, 0, 1},
  {277, AT(import, updated_at), 10, CLX_KIND_TIME, 0, 53, 0, 1},
  {289, AT(import, reference), 9, CLX_KIND_TEXT, 0, 53, 0, 0},
  {300, AT(import, reference_origin), 16, CLX_KIND_TEXT, 0, 53, 0, 0},
  {318, AT(import, metadata), 8, CLX_KIND_OBJECT, 0, 53, 0, 0},
  {349, AT(import, events), 6, CLX_KIND_MANY, 38, 53, 0, 0}, /* events */
  /* in_stock_subscriptions, from 959 */
  {3785, AT(in_stock_subscription, status), 6, CLX_KIND_TEXT, 0, 54, 7542, 1},
  {4987, AT(in_stock_subscription, customer_email), 14, CLX_KIND_TEXT, 0, 54, 0, 0},
  {7568, AT(in_stock_subscription, sku_code), 8, CLX_KIND_TEXT, 0, 54, 0, 1},
  {7578, AT(in_stock_subscription, stock_threshold), 15, CLX_KIND_INTEGER, 0, 54, 0, 0},
  {265, AT(in_stock_subscription, created_at), 10, CLX_KIND_TIME, 0, 54, 0, 1},
  {277, AT(in_stock_subscription, updated_at), 10, CLX_KIND_TIME, 0, 54, 0, 1},
  {289, AT(in_stock_subscription, reference), 9, CLX_KIND_TEXT, 0, 54, 0, 0},
  {300, AT(in_stock_subscription, reference_origin), 16, CLX_KIND_TEXT, 0, 54, 0, 0},
  {318, AT(in_stock_subscription, metadata), 8, CLX_KIND_OBJECT, 0, 54, 0, 0},
  {2958, AT(in_stock_subscription, market), 6, CLX_KIND_ONE, 65, 54, 0, 0}, /* markets */
  {4827, AT(in_stock_subscription, customer), 8, CLX_KIND_ONE, 31, 54, 0, 0}, /* customers */
  {7595, AT(in_stock_subscription, sku), 3, CLX_KIND_ONE, 113, 54, 0, 0}, /* skus */
  {349, AT(in_stock_subscription, events), 6, CLX_KIND_MANY, 38, 54, 0, 0}, /* events */
  {363, AT(in_stock_subscription, versions), 8, CLX_KIND_MANY, 131, 54, 0, 0}, /* versions */
  /* inventory_models, from 973 */
  {154, AT(inventory_model, name), 4, CLX_KIND_TEXT, 0, 55, 0, 0},
  {7635, AT(inventory_model, strategy), 8, CLX_KIND_TEXT, 0, 55, 0, 0},
  {7645, AT(inventory_model, stock_locations_cutoff), 22, CLX_KIND_INTEGER, 0, 55, 0, 0},
  {7669, AT(inventory_model, stock_reservation_cutoff), 24, CLX_KIND_INTEGER, 0, 55, 0, 0},
  {7695, AT(inventory_model, put_stock_transfers_on_hold), 27, CLX_KIND_BOOLEAN, 0, 55, 0, 0},
  {7724, AT(inventory_model, manual_stock_decrement), 22, CLX_KIND_BOOLEAN, 0, 55, 0, 0},
  {265, AT(inventory_model, created_at), 10, CLX_KIND_TIME, 0, 55, 0, 1},
  {277, AT(inventory_model, updated_at), 10, CLX_KIND_TIME, 0, 55, 0, 1},
  {289, AT(inventory_model, reference), 9, CLX_KIND_TEXT, 0, 55, 0, 0},
  {300, AT(inventory_model, reference_origin), 16, CLX_KIND_TEXT, 0, 55, 0, 0},
  {318, AT(inventory_model, metadata), 8, CLX_KIND_OBJECT, 0, 55, 0, 0},
  {7748, AT(inventory_model, inventory_stock_locations),
   25, CLX_KIND_MANY, 57, 55, 0, 0}, /* inventory_stock_locations */
  {7775, AT(inventory_model, inventory_return_locations),
   26, CLX_KIND_MANY, 56, 55, 0, 0}, /* inventory_return_locations */
  {1307, AT(inventory_model, attachments), 11, CLX_KIND_MANY, 6, 55, 0, 0}, /* attachments */
  {363, AT(inventory_model, versions), 8, CLX_KIND_MANY, 131, 55, 0, 0}, /* versions */
  /* inventory_return_locations, from 988 */
  {3697, AT(inventory_return_location, priority), 8, CLX_KIND_INTEGER, 0, 56, 0, 1},
  {265, AT(inventory_return_location, created_at), 10, CLX_KIND_TIME, 0, 56, 0, 1},
  {277, AT(inventory_return_location, updated_at), 10, CLX_KIND_TIME, 0, 56, 0, 1},
  {289, AT(inventory_return_location, reference), 9, CLX_KIND_TEXT, 0, 56, 0, 0},
  {300, AT(inventory_return_location, reference_origin), 16, CLX_KIND_TEXT, 0, 56, 0, 0},
  {318, AT(inventory_return_location, metadata), 8, CLX_KIND_OBJECT, 0, 56, 0, 0},
  {5626, AT(inventory_return_location, stock_location),
   14, CLX_KIND_ONE, 116, 56, 0, 0}, /* stock_locations */
  {7618, AT(inventory_return_location, inventory_model),
   15, CLX_KIND_ONE, 55, 56, 0, 0}, /* inventory_models */
  {363, AT(inventory_return_location, versions), 8, CLX_KIND_MANY, 131, 56, 0, 0}, /* versions */
  /* inventory_stock_locations, from 997 */
  {3697, AT(inventory_stock_location, priority), 8, CLX_KIND_INTEGER, 0, 57, 0, 1},
  {7856, AT(inventory_stock_location, on_hold), 7, CLX_KIND_BOOLEAN, 0, 57, 0, 0},
  {265, AT(inventory_stock_location, created_at), 10, CLX_KIND_TIME, 0, 57, 0, 1},
  {277, AT(inventory_stock_location, updated_at), 10, CLX_KIND_TIME, 0, 57, 0, 1},
  {289, AT(inventory_stock_location, reference), 9, CLX_KIND_TEXT, 0, 57, 0, 0},
  {300, AT(inventory_stock_location, reference_origin), 16, CLX_KIND_TEXT, 0, 57, 0, 0},
  {318, AT(inventory_stock_location, metadata), 8, CLX_KIND_OBJECT, 0, 57, 0, 0},
  {5626, AT(inventory_stock_location, stock_location),
   14, CLX_KIND_ONE, 116, 57, 0, 0}, /* stock_locations */
  {7618, AT(inventory_stock_location, inventory_model),
   15, CLX_KIND_ONE, 55, 57, 0, 0}, /* inventory_models */
  {363, AT(inventory_stock_location, versions), 8, CLX_KIND_MANY, 131, 57, 0, 0}, /* versions */
  /* klarna_gateways, from 1007 */
  {154, AT(klarna_gateway, name), 4, CLX_KIND_TEXT, 0, 58, 0, 0},
  {511, AT(klarna_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 58, 0, 1},
  {527, AT(klarna_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 58, 0, 1},
  {265, AT(klarna_gateway, created_at), 10, CLX_KIND_TIME, 0, 58, 0, 1},
  {277, AT(klarna_gateway, updated_at), 10, CLX_KIND_TIME, 0, 58, 0, 1},
  {289, AT(klarna_gateway, reference), 9, CLX_KIND_TEXT, 0, 58, 0, 0},
  {300, AT(klarna_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 58, 0, 0},
  {318, AT(klarna_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 58, 0, 0},
  {702, AT(klarna_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 58, 0, 0},
  {719, AT(klarna_gateway, payment_methods), 15, CLX_KIND_MANY, 80, 58, 0, 0}, /* payment_methods */
  {363, AT(klarna_gateway, versions), 8, CLX_KIND_MANY, 131, 58, 0, 0}, /* versions */
  {7898, AT(klarna_gateway, klarna_payments),
   15, CLX_KIND_MANY, 59, 58, 0, 0}, /* klarna_payments */
  /* klarna_payments, from 1019 */
  {7931, AT(klarna_payment, session_id), 10, CLX_KIND_TEXT, 0, 59, 0, 0},
  {3159, AT(klarna_payment, client_token), 12, CLX_KIND_TEXT, 0, 59, 0, 0},
  {719, AT(klarna_payment, payment_methods), 15, CLX_KIND_ARRAY, 0, 59, 0, 0},
  {7943, AT(klarna_payment, auth_token), 10, CLX_KIND_TEXT, 0, 59, 0, 0},
  {844, AT(klarna_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 59, 0, 1},
  {885, AT(klarna_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 59, 0, 0},
  {265, AT(klarna_payment, created_at), 10, CLX_KIND_TIME, 0, 59, 0, 1},
  {277, AT(klarna_payment, updated_at), 10, CLX_KIND_TIME, 0, 59, 0, 1},
  {289, AT(klarna_payment, reference), 9, CLX_KIND_TEXT, 0, 59, 0, 0},
  {300, AT(klarna_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 59, 0, 0},
  {318, AT(klarna_payment, metadata), 8, CLX_KIND_OBJECT, 0, 59, 0, 0},
  {916, AT(klarna_payment, order), 5, CLX_KIND_ONE, 74, 59, 0, 0}, /* orders */
  {923, AT(klarna_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 59, 940, 0},
  {363, AT(klarna_payment, versions), 8, CLX_KIND_MANY, 131, 59, 0, 0}, /* versions */
  /* line_item_options, from 1033 */
  {154, AT(line_item_option, name), 4, CLX_KIND_TEXT, 0, 60, 0, 0},
  {7992, AT(line_item_option, quantity), 8, CLX_KIND_INTEGER, 0, 60, 0, 1},
  {398, AT(line_item_option, currency_code), 13, CLX_KIND_TEXT, 0, 60, 0, 1},
  {8002, AT(line_item_option, unit_amount_cents), 17, CLX_KIND_INTEGER, 0, 60, 0, 1},
  {8021, AT(line_item_option, unit_amount_float), 17, CLX_KIND_REAL, 0, 60, 0, 0},
  {8040, AT(line_item_option, formatted_unit_amount), 21, CLX_KIND_TEXT, 0, 60, 0, 0},
  {8063, AT(line_item_option, total_amount_cents), 18, CLX_KIND_INTEGER, 0, 60, 0, 1},
  {8083, AT(line_item_option, total_amount_float), 18, CLX_KIND_REAL, 0, 60, 0, 0},
  {8103, AT(line_item_option, formatted_total_amount), 22, CLX_KIND_TEXT, 0, 60, 0, 0},
  {8127, AT(line_item_option, delay_hours), 11, CLX_KIND_INTEGER, 0, 60, 0, 1},
  {8140, AT(line_item_option, delay_days), 10, CLX_KIND_INTEGER, 0, 60, 0, 1},
  {3214, AT(line_item_option, options), 7, CLX_KIND_OBJECT, 0, 60, 0, 0},
  {265, AT(line_item_option, created_at), 10, CLX_KIND_TIME, 0, 60, 0, 1},
  {277, AT(line_item_option, updated_at), 10, CLX_KIND_TIME, 0, 60, 0, 1},
  {289, AT(line_item_option, reference), 9, CLX_KIND_TEXT, 0, 60, 0, 0},
  {300, AT(line_item_option, reference_origin), 16, CLX_KIND_TEXT, 0, 60, 0, 0},
  {318, AT(line_item_option, metadata), 8, CLX_KIND_OBJECT, 0, 60, 0, 0},
  {8152, AT(line_item_option, line_item), 9, CLX_KIND_ONE, 61, 60, 0, 0}, /* line_items */
  {8163, AT(line_item_option, sku_option), 10, CLX_KIND_ONE, 112, 60, 0, 0}, /* sku_options */
  {349, AT(line_item_option, events), 6, CLX_KIND_MANY, 38, 60, 0, 0}, /* events */
  {357, AT(line_item_option, tags), 4, CLX_KIND_MANY, 124, 60, 0, 0}, /* tags */
  /* line_items, from 1054 */
  {7568, AT(line_item, sku_code), 8, CLX_KIND_TEXT, 0, 61, 0, 1},
  {8187, AT(line_item, bundle_code), 11, CLX_KIND_TEXT, 0, 61, 0, 1},
  {7992, AT(line_item, quantity), 8, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {8200, AT(line_item, _external_price), 15, CLX_KIND_BOOLEAN, 0, 61, 0, 1},
  {398, AT(line_item, currency_code), 13, CLX_KIND_TEXT, 0, 61, 0, 1},
  {8002, AT(line_item, unit_amount_cents), 17, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {8021, AT(line_item, unit_amount_float), 17, CLX_KIND_REAL, 0, 61, 0, 0},
  {8040, AT(line_item, formatted_unit_amount), 21, CLX_KIND_TEXT, 0, 61, 0, 0},
  {3348, AT(line_item, compare_at_amount_cents), 23, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {3373, AT(line_item, compare_at_amount_float), 23, CLX_KIND_REAL, 0, 61, 0, 0},
  {3398, AT(line_item, formatted_compare_at_amount), 27, CLX_KIND_TEXT, 0, 61, 0, 0},
  {8217, AT(line_item, options_amount_cents), 20, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {8239, AT(line_item, options_amount_float), 20, CLX_KIND_REAL, 0, 61, 0, 0},
  {8261, AT(line_item, formatted_options_amount), 24, CLX_KIND_TEXT, 0, 61, 0, 0},
  {8287, AT(line_item, discount_cents), 14, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {8303, AT(line_item, discount_float), 14, CLX_KIND_REAL, 0, 61, 0, 0},
  {8319, AT(line_item, formatted_discount), 18, CLX_KIND_TEXT, 0, 61, 0, 0},
  {8063, AT(line_item, total_amount_cents), 18, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {8083, AT(line_item, total_amount_float), 18, CLX_KIND_REAL, 0, 61, 0, 0},
  {8103, AT(line_item, formatted_total_amount), 22, CLX_KIND_TEXT, 0, 61, 0, 0},
  {8339, AT(line_item, tax_amount_cents), 16, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {8357, AT(line_item, tax_amount_float), 16, CLX_KIND_REAL, 0, 61, 0, 0},
  {8375, AT(line_item, formatted_tax_amount), 20, CLX_KIND_TEXT, 0, 61, 0, 0},
  {154, AT(line_item, name), 4, CLX_KIND_TEXT, 0, 61, 0, 0},
  {3246, AT(line_item, image_url), 9, CLX_KIND_TEXT, 0, 61, 0, 0},
  {8397, AT(line_item, discount_breakdown), 18, CLX_KIND_OBJECT, 0, 61, 0, 0},
  {8417, AT(line_item, tax_rate), 8, CLX_KIND_REAL, 0, 61, 0, 1},
  {8427, AT(line_item, tax_breakdown), 13, CLX_KIND_OBJECT, 0, 61, 0, 0},
  {8442, AT(line_item, item_type), 9, CLX_KIND_TEXT, 0, 61, 8453, 1},
  {8721, AT(line_item, frequency), 9, CLX_KIND_TEXT, 0, 61, 0, 0},
  {8732, AT(line_item, coupon_code), 11, CLX_KIND_TEXT, 0, 61, 0, 0},
  {6853, AT(line_item, rule_outcomes), 13, CLX_KIND_OBJECT, 0, 61, 0, 0},
  {6409, AT(line_item, circuit_state), 13, CLX_KIND_TEXT, 0, 61, 0, 1},
  {6424, AT(line_item, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {265, AT(line_item, created_at), 10, CLX_KIND_TIME, 0, 61, 0, 1},
  {277, AT(line_item, updated_at), 10, CLX_KIND_TIME, 0, 61, 0, 1},
  {289, AT(line_item, reference), 9, CLX_KIND_TEXT, 0, 61, 0, 0},
  {300, AT(line_item, reference_origin), 16, CLX_KIND_TEXT, 0, 61, 0, 0},
  {318, AT(line_item, metadata), 8, CLX_KIND_OBJECT, 0, 61, 0, 0},
  {916, AT(line_item, order), 5, CLX_KIND_ONE, 74, 61, 0, 0}, /* orders */
  {8745, AT(line_item, item), 4, CLX_KIND_ONE, 0, 61, 8453, 0},
  {7595, AT(line_item, sku), 3, CLX_KIND_ONE, 113, 61, 0, 0}, /* skus */
  {3232, AT(line_item, bundle), 6, CLX_KIND_ONE, 15, 61, 0, 0}, /* bundles */
  {386, AT(line_item, adjustment), 10, CLX_KIND_ONE, 2, 61, 0, 0}, /* adjustments */
  {7049, AT(line_item, gift_card), 9, CLX_KIND_ONE, 51, 61, 0, 0}, /* gift_cards */
  {5943, AT(line_item, shipment), 8, CLX_KIND_ONE, 103, 61, 0, 0}, /* shipments */
  {5212, AT(line_item, payment_method), 14, CLX_KIND_ONE, 80, 61, 0, 0}, /* payment_methods */
  {7955, AT(line_item, line_item_options), 17, CLX_KIND_MANY, 60, 61, 0, 0}, /* line_item_options */
  {8751, AT(line_item, return_line_items), 17, CLX_KIND_MANY, 98, 61, 0, 0}, /* return_line_items */
  {8770, AT(line_item, shipment_line_items),
   19, CLX_KIND_MANY, 102, 61, 0, 0}, /* shipment_line_items */
  {8791, AT(line_item, stock_reservations),
   18, CLX_KIND_MANY, 117, 61, 0, 0}, /* stock_reservations */
  {8811, AT(line_item, stock_line_items), 16, CLX_KIND_MANY, 115, 61, 0, 0}, /* stock_line_items */
  {8829, AT(line_item, stock_transfers), 15, CLX_KIND_MANY, 118, 61, 0, 0}, /* stock_transfers */
  {8846, AT(line_item, notifications), 13, CLX_KIND_MANY, 67, 61, 0, 0}, /* notifications */
  {349, AT(line_item, events), 6, CLX_KIND_MANY, 38, 61, 0, 0}, /* events */
  {357, AT(line_item, tags), 4, CLX_KIND_MANY, 124, 61, 0, 0}, /* tags */
  /* links, from 1110 */
  {154, AT(link, name), 4, CLX_KIND_TEXT, 0, 62, 0, 0},
  {8874, AT(link, client_id), 9, CLX_KIND_TEXT, 0, 62, 0, 0},
  {8885, AT(link, scope), 5, CLX_KIND_TEXT, 0, 62, 0, 0},
  {3707, AT(link, starts_at), 9, CLX_KIND_TIME, 0, 62, 0, 1},
  {873, AT(link, expires_at), 10, CLX_KIND_TIME, 0, 62, 0, 1},
  {3777, AT(link, active), 6, CLX_KIND_BOOLEAN, 0, 62, 0, 1},
  {3785, AT(link, status), 6, CLX_KIND_TEXT, 0, 62, 8892, 1},
  {8925, AT(link, domain), 6, CLX_KIND_TEXT, 0, 62, 0, 0},
  {1345, AT(link, url), 3, CLX_KIND_TEXT, 0, 62, 0, 0},
  {8442, AT(link, item_type), 9, CLX_KIND_TEXT, 0, 62, 8933, 1},
  {8956, AT(link, params), 6, CLX_KIND_OBJECT, 0, 62, 0, 0},
  {527, AT(link, disabled_at), 11, CLX_KIND_TIME, 0, 62, 0, 1},
  {265, AT(link, created_at), 10, CLX_KIND_TIME, 0, 62, 0, 1},
  {277, AT(link, updated_at), 10, CLX_KIND_TIME, 0, 62, 0, 1},
  {289, AT(link, reference), 9, CLX_KIND_TEXT, 0, 62, 0, 0},
  {300, AT(link, reference_origin), 16, CLX_KIND_TEXT, 0, 62, 0, 0},
  {318, AT(link, metadata), 8, CLX_KIND_OBJECT, 0, 62, 0, 0},
  {8745, AT(link, item), 4, CLX_KIND_ONE, 0, 62, 8933, 0},
  {349, AT(link, events), 6, CLX_KIND_MANY, 38, 62, 0, 0}, /* events */
  /* manual_gateways, from 1129 */
  {154, AT(manual_gateway, name), 4, CLX_KIND_TEXT, 0, 63, 0, 0},
  {511, AT(manual_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 63, 0, 1},
  {527, AT(manual_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 63, 0, 1},
  {265, AT(manual_gateway, created_at), 10, CLX_KIND_TIME, 0, 63, 0, 1},
  {277, AT(manual_gateway, updated_at), 10, CLX_KIND_TIME, 0, 63, 0, 1},
  {289, AT(manual_gateway, reference), 9, CLX_KIND_TEXT, 0, 63, 0, 0},
  {300, AT(manual_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 63, 0, 0},
  {318, AT(manual_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 63, 0, 0},
  {702, AT(manual_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 63, 0, 0},
  {719, AT(manual_gateway, payment_methods), 15, CLX_KIND_MANY, 80, 63, 0, 0}, /* payment_methods */
  {363, AT(manual_gateway, versions), 8, CLX_KIND_MANY, 131, 63, 0, 0}, /* versions */
  /* manual_tax_calculators, from 1140 */
  {154, AT(manual_tax_calculator, name), 4, CLX_KIND_TEXT, 0, 64, 0, 0},
  {1933, AT(manual_tax_calculator, type), 4, CLX_KIND_TEXT, 0, 64, 2583, 1},
  {265, AT(manual_tax_calculator, created_at), 10, CLX_KIND_TIME, 0, 64, 0, 1},
  {277, AT(manual_tax_calculator, updated_at), 10, CLX_KIND_TIME, 0, 64, 0, 1},
  {289, AT(manual_tax_calculator, reference), 9, CLX_KIND_TEXT, 0, 64, 0, 0},
  {300, AT(manual_tax_calculator, reference_origin), 16, CLX_KIND_TEXT, 0, 64, 0, 0},
  {318, AT(manual_tax_calculator, metadata), 8, CLX_KIND_OBJECT, 0, 64, 0, 0},
  {2746, AT(manual_tax_calculator, markets), 7, CLX_KIND_MANY, 65, 64, 0, 0}, /* markets */
  {1307, AT(manual_tax_calculator, attachments), 11, CLX_KIND_MANY, 6, 64, 0, 0}, /* attachments */
  {349, AT(manual_tax_calculator, events), 6, CLX_KIND_MANY, 38, 64, 0, 0}, /* events */
  {363, AT(manual_tax_calculator, versions), 8, CLX_KIND_MANY, 131, 64, 0, 0}, /* versions */
  {9044, AT(manual_tax_calculator, tax_rules), 9, CLX_KIND_MANY, 128, 64, 0, 0}, /* tax_rules */
  /* markets, from 1152 */
  {1925, AT(market, number), 6, CLX_KIND_INTEGER, 0, 65, 0, 0},
  {154, AT(market, name), 4, CLX_KIND_TEXT, 0, 65, 0, 0},
  {3240, AT(market, code), 4, CLX_KIND_TEXT, 0, 65, 0, 0},
  {9055, AT(market, facebook_pixel_id), 17, CLX_KIND_TEXT, 0, 65, 0, 0},
  {9074, AT(market, checkout_url), 12, CLX_KIND_TEXT, 0, 65, 0, 0},
  {9088, AT(market, external_prices_url), 19, CLX_KIND_TEXT, 0, 65, 0, 0},
  {9109, AT(market, external_order_validation_url), 29, CLX_KIND_TEXT, 0, 65, 0, 0},
  {9140, AT(market, private_), 7, CLX_KIND_BOOLEAN, 0, 65, 0, 1},
  {9149, AT(market, shipping_cost_cutoff), 20, CLX_KIND_INTEGER, 0, 65, 0, 0},
  {527, AT(market, disabled_at), 11, CLX_KIND_TIME, 0, 65, 0, 1},
  {6447, AT(market, shared_secret), 13, CLX_KIND_TEXT, 0, 65, 0, 0},
  {6462, AT(market, external_includes), 17, CLX_KIND_ARRAY, 0, 65, 0, 0},
  {265, AT(market, created_at), 10, CLX_KIND_TIME, 0, 65, 0, 1},
  {277, AT(market, updated_at), 10, CLX_KIND_TIME, 0, 65, 0, 1},
  {289, AT(market, reference), 9, CLX_KIND_TEXT, 0, 65, 0, 0},
  {300, AT(market, reference_origin), 16, CLX_KIND_TEXT, 0, 65, 0, 0},
  {318, AT(market, metadata), 8, CLX_KIND_OBJECT, 0, 65, 0, 0},
  {9171, AT(market, merchant), 8, CLX_KIND_ONE, 66, 65, 0, 0}, /* merchants */
  {9181, AT(market, price_list), 10, CLX_KIND_ONE, 88, 65, 0, 0}, /* price_lists */
  {9193, AT(market, base_price_list), 15, CLX_KIND_ONE, 88, 65, 0, 0}, /* price_lists */
  {7618, AT(market, inventory_model), 15, CLX_KIND_ONE, 55, 65, 0, 0}, /* inventory_models */
  {9210, AT(market, subscription_model), 18, CLX_KIND_ONE, 123, 65, 0, 0}, /* subscription_models */
  {5710, AT(market, discount_engine), 15, CLX_KIND_ONE, 34, 65, 0, 0}, /* discount_engines */
  {9230, AT(market, tax_calculator), 14, CLX_KIND_ONE, 0, 65, 2583, 0},
  {5020, AT(market, customer_group), 14, CLX_KIND_ONE, 27, 65, 0, 0}, /* customer_groups */
  {328, AT(market, geocoder), 8, CLX_KIND_ONE, 0, 65, 338, 0},
  {9246, AT(market, default_shipping_method),
   23, CLX_KIND_ONE, 106, 65, 0, 0}, /* shipping_methods */
  {9271, AT(market, default_payment_method), 22, CLX_KIND_ONE, 80, 65, 0, 0}, /* payment_methods */
  {9295, AT(market, stores), 6, CLX_KIND_MANY, 119, 65, 0, 0}, /* stores */
  {9303, AT(market, price_list_schedulers),
   21, CLX_KIND_MANY, 87, 65, 0, 0}, /* price_list_schedulers */
  {9326, AT(market, order_validation_rules), 22, CLX_KIND_MANY, 0, 65, 9326, 0},
  {1307, AT(market, attachments), 11, CLX_KIND_MANY, 6, 65, 0, 0}, /* attachments */
  {363, AT(market, versions), 8, CLX_KIND_MANY, 131, 65, 0, 0}, /* versions */
  /* merchants, from 1185 */
  {154, AT(merchant, name), 4, CLX_KIND_TEXT, 0, 66, 0, 0},
  {265, AT(merchant, created_at), 10, CLX_KIND_TIME, 0, 66, 0, 1},
  {277, AT(merchant, updated_at), 10, CLX_KIND_TIME, 0, 66, 0, 1},
  {289, AT(merchant, reference), 9, CLX_KIND_TEXT, 0, 66, 0, 0},
  {300, AT(merchant, reference_origin), 16, CLX_KIND_TEXT, 0, 66, 0, 0},
  {318, AT(merchant, metadata), 8, CLX_KIND_OBJECT, 0, 66, 0, 0},
  {13, AT(merchant, address), 7, CLX_KIND_ONE, 1, 66, 0, 0}, /* addresses */
  {1307, AT(merchant, attachments), 11, CLX_KIND_MANY, 6, 66, 0, 0}, /* attachments */
  {363, AT(merchant, versions), 8, CLX_KIND_MANY, 131, 66, 0, 0}, /* versions */
  /* notifications, from 1194 */
  {154, AT(notification, name), 4, CLX_KIND_TEXT, 0, 67, 0, 0},
  {9375, AT(notification, flash), 5, CLX_KIND_BOOLEAN, 0, 67, 0, 0},
  {5704, AT(notification, body), 4, CLX_KIND_OBJECT, 0, 67, 0, 0},
  {265, AT(notification, created_at), 10, CLX_KIND_TIME, 0, 67, 0, 1},
  {277, AT(notification, updated_at), 10, CLX_KIND_TIME, 0, 67, 0, 1},
  {289, AT(notification, reference), 9, CLX_KIND_TEXT, 0, 67, 0, 0},
  {300, AT(notification, reference_origin), 16, CLX_KIND_TEXT, 0, 67, 0, 0},
  {318, AT(notification, metadata), 8, CLX_KIND_OBJECT, 0, 67, 0, 0},
  {9382, AT(notification, notifiable), 10, CLX_KIND_ONE, 0, 67, 9394, 0},
  /* order_amount_promotion_rules, from 1203 */
  {1933, AT(order_amount_promotion_rule, type), 4, CLX_KIND_TEXT, 0, 68, 4672, 1},
  {265, AT(order_amount_promotion_rule, created_at), 10, CLX_KIND_TIME, 0, 68, 0, 1},
  {277, AT(order_amount_promotion_rule, updated_at), 10, CLX_KIND_TIME, 0, 68, 0, 1},
  {289, AT(order_amount_promotion_rule, reference), 9, CLX_KIND_TEXT, 0, 68, 0, 0},
  {300, AT(order_amount_promotion_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 68, 0, 0},
  {318, AT(order_amount_promotion_rule, metadata), 8, CLX_KIND_OBJECT, 0, 68, 0, 0},
  {9460, AT(order_amount_promotion_rule, order_amount_cents), 18, CLX_KIND_INTEGER, 0, 68, 0, 1},
  {9480, AT(order_amount_promotion_rule, order_amount_float), 18, CLX_KIND_REAL, 0, 68, 0, 0},
  {9500, AT(order_amount_promotion_rule, formatted_order_amount), 22, CLX_KIND_TEXT, 0, 68, 0, 0},
  {9524, AT(order_amount_promotion_rule, use_subtotal), 12, CLX_KIND_BOOLEAN, 0, 68, 0, 1},
  {4779, AT(order_amount_promotion_rule, promotion), 9, CLX_KIND_ONE, 0, 68, 3502, 0},
  {363, AT(order_amount_promotion_rule, versions), 8, CLX_KIND_MANY, 131, 68, 0, 0}, /* versions */
  /* order_copies, from 1215 */
  {1933, AT(order_copy, type), 4, CLX_KIND_TEXT, 0, 69, 9564, 1},
  {3785, AT(order_copy, status), 6, CLX_KIND_TEXT, 0, 69, 9601, 1},
  {4533, AT(order_copy, started_at), 10, CLX_KIND_TIME, 0, 69, 0, 1},
  {4545, AT(order_copy, completed_at), 12, CLX_KIND_TIME, 0, 69, 0, 1},
  {9647, AT(order_copy, failed_at), 9, CLX_KIND_TIME, 0, 69, 0, 1},
  {4630, AT(order_copy, errors_log), 10, CLX_KIND_OBJECT, 0, 69, 0, 0},
  {4599, AT(order_copy, errors_count), 12, CLX_KIND_INTEGER, 0, 69, 0, 1},
  {9658, AT(order_copy, place_target_order), 18, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {9678, AT(order_copy, reuse_wallet), 12, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {265, AT(order_copy, created_at), 10, CLX_KIND_TIME, 0, 69, 0, 1},
  {277, AT(order_copy, updated_at), 10, CLX_KIND_TIME, 0, 69, 0, 1},
  {289, AT(order_copy, reference), 9, CLX_KIND_TEXT, 0, 69, 0, 0},
  {300, AT(order_copy, reference_origin), 16, CLX_KIND_TEXT, 0, 69, 0, 0},
  {318, AT(order_copy, metadata), 8, CLX_KIND_OBJECT, 0, 69, 0, 0},
  {9692, AT(order_copy, cancel_source_order), 19, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {9713, AT(order_copy, apply_promotions), 16, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {7482, AT(order_copy, skip_errors), 11, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {9731, AT(order_copy, ignore_invalid_coupon), 21, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {9754, AT(order_copy, source_order), 12, CLX_KIND_ONE, 74, 69, 0, 0}, /* orders */
  {9768, AT(order_copy, target_order), 12, CLX_KIND_ONE, 74, 69, 0, 0}, /* orders */
  {349, AT(order_copy, events), 6, CLX_KIND_MANY, 38, 69, 0, 0}, /* events */
  {9782, AT(order_copy, order_subscription),
   18, CLX_KIND_ONE, 72, 69, 0, 0}, /* order_subscriptions */
  /* order_factories, from 1237 */
  {1933, AT(order_factory, type), 4, CLX_KIND_TEXT, 0, 70, 9564, 1},
  {3785, AT(order_factory, status), 6, CLX_KIND_TEXT, 0, 70, 9601, 1},
  {4533, AT(order_factory, started_at), 10, CLX_KIND_TIME, 0, 70, 0, 1},
  {4545, AT(order_factory, completed_at), 12, CLX_KIND_TIME, 0, 70, 0, 1},
  {9647, AT(order_factory, failed_at), 9, CLX_KIND_TIME, 0, 70, 0, 1},
  {4630, AT(order_factory, errors_log), 10, CLX_KIND_OBJECT, 0, 70, 0, 0},
  {4599, AT(order_factory, errors_count), 12, CLX_KIND_INTEGER, 0, 70, 0, 1},
  {9658, AT(order_factory, place_target_order), 18, CLX_KIND_BOOLEAN, 0, 70, 0, 0},
  {9678, AT(order_factory, reuse_wallet), 12, CLX_KIND_BOOLEAN, 0, 70, 0, 0},
  {265, AT(order_factory, created_at), 10, CLX_KIND_TIME, 0, 70, 0, 1},
  {277, AT(order_factory, updated_at), 10, CLX_KIND_TIME, 0, 70, 0, 1},
  {289, AT(order_factory, reference), 9, CLX_KIND_TEXT, 0, 70, 0, 0},
  {300, AT(order_factory, reference_origin), 16, CLX_KIND_TEXT, 0, 70, 0, 0},
  {318, AT(order_factory, metadata), 8, CLX_KIND_OBJECT, 0, 70, 0, 0},
  {9754, AT(order_factory, source_order), 12, CLX_KIND_ONE, 74, 70, 0, 0}, /* orders */
  {9768, AT(order_factory, target_order), 12, CLX_KIND_ONE, 74, 70, 0, 0}, /* orders */
  {349, AT(order_factory, events), 6, CLX_KIND_MANY, 38, 70, 0, 0}, /* events */
  /* order_subscription_items, from 1254 */
  {7568, AT(order_subscription_item, sku_code), 8, CLX_KIND_TEXT, 0, 71, 0, 1},
  {8187, AT(order_subscription_item, bundle_code), 11, CLX_KIND_TEXT, 0, 71, 0, 1},
  {7992, AT(order_subscription_item, quantity), 8, CLX_KIND_INTEGER, 0, 71, 0, 1},
  {8002, AT(order_subscription_item, unit_amount_cents), 17, CLX_KIND_INTEGER, 0, 71, 0, 1},
  {8021, AT(order_subscription_item, unit_amount_float), 17, CLX_KIND_REAL, 0, 71, 0, 0},
  {8040, AT(order_subscription_item, formatted_unit_amount), 21, CLX_KIND_TEXT, 0, 71, 0, 0},
  {8063, AT(order_subscription_item, total_amount_cents), 18, CLX_KIND_INTEGER, 0, 71, 0, 1},
  {8083, AT(order_subscription_item, total_amount_float), 18, CLX_KIND_REAL, 0, 71, 0, 0},
  {8103, AT(order_subscription_item, formatted_total_amount), 22, CLX_KIND_TEXT, 0, 71, 0, 0},
  {265, AT(order_subscription_item, created_at), 10, CLX_KIND_TIME, 0, 71, 0, 1},
  {277, AT(order_subscription_item, updated_at), 10, CLX_KIND_TIME, 0, 71, 0, 1},
  {289, AT(order_subscription_item, reference), 9, CLX_KIND_TEXT, 0, 71, 0, 0},
  {300, AT(order_subscription_item, reference_origin), 16, CLX_KIND_TEXT, 0, 71, 0, 0},
  {318, AT(order_subscription_item, metadata), 8, CLX_KIND_OBJECT, 0, 71, 0, 0},
  {9782, AT(order_subscription_item, order_subscription),
   18, CLX_KIND_ONE, 72, 71, 0, 0}, /* order_subscriptions */
  {8745, AT(order_subscription_item, item), 4, CLX_KIND_ONE, 0, 71, 9885, 0},
  {7595, AT(order_subscription_item, sku), 3, CLX_KIND_ONE, 113, 71, 0, 0}, /* skus */
  {3232, AT(order_subscription_item, bundle), 6, CLX_KIND_ONE, 15, 71, 0, 0}, /* bundles */
  {386, AT(order_subscription_item, adjustment), 10, CLX_KIND_ONE, 2, 71, 0, 0}, /* adjustments */
  {9911, AT(order_subscription_item, source_line_item),
   16, CLX_KIND_ONE, 61, 71, 0, 0}, /* line_items */
  /* order_subscriptions, from 1274 */
  {1925, AT(order_subscription, number), 6, CLX_KIND_TEXT, 0, 72, 0, 0},
  {3785, AT(order_subscription, status), 6, CLX_KIND_TEXT, 0, 72, 9929, 1},
  {8721, AT(order_subscription, frequency), 9, CLX_KIND_TEXT, 0, 72, 0, 0},
  {9970, AT(order_subscription, activate_by_source_order), 24, CLX_KIND_BOOLEAN, 0, 72, 0, 0},
  {9658, AT(order_subscription, place_target_order), 18, CLX_KIND_BOOLEAN, 0, 72, 0, 0},
  {9996, AT(order_subscription, renewal_alert_period), 20, CLX_KIND_INTEGER, 0, 72, 0, 0},
  {4987, AT(order_subscription, customer_email), 14, CLX_KIND_TEXT, 0, 72, 0, 0},
  {3707, AT(order_subscription, starts_at), 9, CLX_KIND_TIME, 0, 72, 0, 1},
  {873, AT(order_subscription, expires_at), 10, CLX_KIND_TIME, 0, 72, 0, 1},
  {10018, AT(order_subscription, last_run_at), 11, CLX_KIND_TIME, 0, 72, 0, 1},
  {10031, AT(order_subscription, next_run_at), 11, CLX_KIND_TIME, 0, 72, 0, 1},
  {10044, AT(order_subscription, occurrencies), 12, CLX_KIND_INTEGER, 0, 72, 0, 0},
  {4599, AT(order_subscription, errors_count), 12, CLX_KIND_INTEGER, 0, 72, 0, 1},
  {10058, AT(order_subscription, succeeded_on_last_run), 21, CLX_KIND_BOOLEAN, 0, 72, 0, 1},
  {3214, AT(order_subscription, options), 7, CLX_KIND_OBJECT, 0, 72, 0, 0},
  {265, AT(order_subscription, created_at), 10, CLX_KIND_TIME, 0, 72, 0, 1},
  {277, AT(order_subscription, updated_at), 10, CLX_KIND_TIME, 0, 72, 0, 1},
  {289, AT(order_subscription, reference), 9, CLX_KIND_TEXT, 0, 72, 0, 0},
  {300, AT(order_subscription, reference_origin), 16, CLX_KIND_TEXT, 0, 72, 0, 0},
  {318, AT(order_subscription, metadata), 8, CLX_KIND_OBJECT, 0, 72, 0, 0},
  {2958, AT(order_subscription, market), 6, CLX_KIND_ONE, 65, 72, 0, 0}, /* markets */
  {9210, AT(order_subscription, subscription_model),
   18, CLX_KIND_ONE, 123, 72, 0, 0}, /* subscription_models */
  {9754, AT(order_subscription, source_order), 12, CLX_KIND_ONE, 74, 72, 0, 0}, /* orders */
  {4827, AT(order_subscription, customer), 8, CLX_KIND_ONE, 31, 72, 0, 0}, /* customers */
  {5165, AT(order_subscription, customer_payment_source),
   23, CLX_KIND_ONE, 29, 72, 0, 0}, /* customer_payment_sources */
  {9834, AT(order_subscription, order_subscription_items),
   24, CLX_KIND_MANY, 71, 72, 0, 0}, /* order_subscription_items */
  {9802, AT(order_subscription, order_factories),
   15, CLX_KIND_MANY, 70, 72, 0, 0}, /* order_factories */
  {9538, AT(order_subscription, order_copies), 12, CLX_KIND_MANY, 69, 72, 0, 0}, /* order_copies */
  {10081, AT(order_subscription, recurring_order_copies),
   22, CLX_KIND_MANY, 94, 72, 0, 0}, /* recurring_order_copies */
  {5446, AT(order_subscription, orders), 6, CLX_KIND_MANY, 74, 72, 0, 0}, /* orders */
  {349, AT(order_subscription, events), 6, CLX_KIND_MANY, 38, 72, 0, 0}, /* events */
  {357, AT(order_subscription, tags), 4, CLX_KIND_MANY, 124, 72, 0, 0}, /* tags */
  {363, AT(order_subscription, versions), 8, CLX_KIND_MANY, 131, 72, 0, 0}, /* versions */
  /* order_validation_rules, from 1307 */
  {1933, AT(order_validation_rule, type), 4, CLX_KIND_TEXT, 0, 73, 2897, 1},
  {265, AT(order_validation_rule, created_at), 10, CLX_KIND_TIME, 0, 73, 0, 1},
  {277, AT(order_validation_rule, updated_at), 10, CLX_KIND_TIME, 0, 73, 0, 1},
  {289, AT(order_validation_rule, reference), 9, CLX_KIND_TEXT, 0, 73, 0, 0},
  {300, AT(order_validation_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 73, 0, 0},
  {318, AT(order_validation_rule, metadata), 8, CLX_KIND_OBJECT, 0, 73, 0, 0},
  {2958, AT(order_validation_rule, market), 6, CLX_KIND_ONE, 65, 73, 0, 0}, /* markets */
  {1307, AT(order_validation_rule, attachments), 11, CLX_KIND_MANY, 6, 73, 0, 0}, /* attachments */
  {363, AT(order_validation_rule, versions), 8, CLX_KIND_MANY, 131, 73, 0, 0}, /* versions */
  /* orders, from 1316 */
  {1925, AT(order, number), 6, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10128, AT(order, affiliate_code), 14, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10144, AT(order, autorefresh), 11, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {10157, AT(order, place_async), 11, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {3785, AT(order, status), 6, CLX_KIND_TEXT, 0, 74, 10170, 1},
  {10227, AT(order, payment_status), 14, CLX_KIND_TEXT, 0, 74, 10243, 1},
  {10360, AT(order, fulfillment_status), 18, CLX_KIND_TEXT, 0, 74, 10380, 1},
  {10428, AT(order, guest), 5, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {10435, AT(order, editable), 8, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {4987, AT(order, customer_email), 14, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10445, AT(order, customer_type), 13, CLX_KIND_TEXT, 0, 74, 10460, 1},
  {10475, AT(order, language_code), 13, CLX_KIND_TEXT, 0, 74, 0, 1},
  {398, AT(order, currency_code), 13, CLX_KIND_TEXT, 0, 74, 0, 1},
  {10490, AT(order, tax_included), 12, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {8417, AT(order, tax_rate), 8, CLX_KIND_REAL, 0, 74, 0, 1},
  {10504, AT(order, freight_taxable), 15, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {10521, AT(order, payment_method_taxable), 22, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {10545, AT(order, adjustment_taxable), 18, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {10565, AT(order, gift_card_taxable), 17, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {10584, AT(order, requires_billing_info), 21, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {119, AT(order, country_code), 12, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10607, AT(order, shipping_country_code_lock), 26, CLX_KIND_TEXT, 0, 74, 0, 0},
  {8732, AT(order, coupon_code), 11, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10635, AT(order, gift_card_code), 14, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10651, AT(order, gift_card_or_coupon_code), 24, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10677, AT(order, subtotal_amount_cents), 21, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10700, AT(order, subtotal_amount_float), 21, CLX_KIND_REAL, 0, 74, 0, 0},
  {10723, AT(order, formatted_subtotal_amount), 25, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10750, AT(order, shipping_amount_cents), 21, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10773, AT(order, shipping_amount_float), 21, CLX_KIND_REAL, 0, 74, 0, 0},
  {10796, AT(order, formatted_shipping_amount), 25, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10823, AT(order, payment_method_amount_cents), 27, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10852, AT(order, payment_method_amount_float), 27, CLX_KIND_REAL, 0, 74, 0, 0},
  {10881, AT(order, formatted_payment_method_amount), 31, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10914, AT(order, discount_amount_cents), 21, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10937, AT(order, discount_amount_float), 21, CLX_KIND_REAL, 0, 74, 0, 0},
  {10960, AT(order, formatted_discount_amount), 25, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10987, AT(order, adjustment_amount_cents), 23, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11012, AT(order, adjustment_amount_float), 23, CLX_KIND_REAL, 0, 74, 0, 0},
  {11037, AT(order, formatted_adjustment_amount), 27, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11066, AT(order, gift_card_amount_cents), 22, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11090, AT(order, gift_card_amount_float), 22, CLX_KIND_REAL, 0, 74, 0, 0},
  {11114, AT(order, formatted_gift_card_amount), 26, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11142, AT(order, total_tax_amount_cents), 22, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11166, AT(order, total_tax_amount_float), 22, CLX_KIND_REAL, 0, 74, 0, 0},
  {11190, AT(order, formatted_total_tax_amount), 26, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11218, AT(order, subtotal_tax_amount_cents), 25, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11245, AT(order, subtotal_tax_amount_float), 25, CLX_KIND_REAL, 0, 74, 0, 0},
  {11272, AT(order, formatted_subtotal_tax_amount), 29, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11303, AT(order, shipping_tax_amount_cents), 25, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11330, AT(order, shipping_tax_amount_float), 25, CLX_KIND_REAL, 0, 74, 0, 0},
  {11357, AT(order, formatted_shipping_tax_amount), 29, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11388, AT(order, payment_method_tax_amount_cents), 31, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11421, AT(order, payment_method_tax_amount_float), 31, CLX_KIND_REAL, 0, 74, 0, 0},
  {11454, AT(order, formatted_payment_method_tax_amount), 35, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11491, AT(order, adjustment_tax_amount_cents), 27, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11520, AT(order, adjustment_tax_amount_float), 27, CLX_KIND_REAL, 0, 74, 0, 0},
  {11549, AT(order, formatted_adjustment_tax_amount), 31, CLX_KIND_TEXT, 0, 74, 0, 0},
  {8063, AT(order, total_amount_cents), 18, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {8083, AT(order, total_amount_float), 18, CLX_KIND_REAL, 0, 74, 0, 0},
  {8103, AT(order, formatted_total_amount), 22, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11582, AT(order, total_taxable_amount_cents), 26, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11610, AT(order, total_taxable_amount_float), 26, CLX_KIND_REAL, 0, 74, 0, 0},
  {11638, AT(order, formatted_total_taxable_amount), 30, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11670, AT(order, subtotal_taxable_amount_cents), 29, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11701, AT(order, subtotal_taxable_amount_float), 29, CLX_KIND_REAL, 0, 74, 0, 0},
  {11732, AT(order, formatted_subtotal_taxable_amount), 33, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11767, AT(order, shipping_taxable_amount_cents), 29, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11798, AT(order, shipping_taxable_amount_float), 29, CLX_KIND_REAL, 0, 74, 0, 0},
  {11829, AT(order, formatted_shipping_taxable_amount), 33, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11864, AT(order, payment_method_taxable_amount_cents), 35, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11901, AT(order, payment_method_taxable_amount_float), 35, CLX_KIND_REAL, 0, 74, 0, 0},
  {11938, AT(order, formatted_payment_method_taxable_amount), 39, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11979, AT(order, adjustment_taxable_amount_cents), 31, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {12012, AT(order, adjustment_taxable_amount_float), 31, CLX_KIND_REAL, 0, 74, 0, 0},
  {12045, AT(order, formatted_adjustment_taxable_amount), 35, CLX_KIND_TEXT, 0, 74, 0, 0},
  {12082, AT(order, total_amount_with_taxes_cents), 29, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {12113, AT(order, total_amount_with_taxes_float), 29, CLX_KIND_REAL, 0, 74, 0, 0},
  {12144, AT(order, formatted_total_amount_with_taxes), 33, CLX_KIND_TEXT, 0, 74, 0, 0},
  {12179, AT(order, fees_amount_cents), 17, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {12198, AT(order, fees_amount_float), 17, CLX_KIND_REAL, 0, 74, 0, 0},
  {12217, AT(order, formatted_fees_amount), 21, CLX_KIND_TEXT, 0, 74, 0, 0},
  {12240, AT(order, duty_amount_cents), 17, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {12259, AT(order, duty_amount_float), 17, CLX_KIND_REAL, 0, 74, 0, 0},
  {12278, AT(order, formatted_duty_amount), 21, CLX_KIND_TEXT, 0, 74, 0, 0},
  {12301, AT(order, place_total_amount_cents), 24, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {12327, AT(order, place_total_amount_float), 24, CLX_KIND_REAL, 0, 74, 0, 0},
  {12353, AT(order, formatted_place_total_amount), 28, CLX_KIND_TEXT, 0, 74, 0, 0},
  {3427, AT(order, skus_count), 10, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {12383, AT(order, line_item_options_count), 23, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {12408, AT(order, shipments_count), 15, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {12425, AT(order, tax_calculations_count), 22, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {12449, AT(order, validations_count), 17, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {4599, AT(order, errors_count), 12, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {12468, AT(order, payment_source_details), 22, CLX_KIND_OBJECT, 0, 74, 0, 0},
  {2045, AT(order, token), 5, CLX_KIND_TEXT, 0, 74, 0, 0},
  {12492, AT(order, cart_url), 8, CLX_KIND_TEXT, 0, 74, 0, 0},
  {2844, AT(order, return_url), 10, CLX_KIND_TEXT, 0, 74, 0, 0},
  {12502, AT(order, terms_url), 9, CLX_KIND_TEXT, 0, 74, 0, 0},
  {12513, AT(order, privacy_url), 11, CLX_KIND_TEXT, 0, 74, 0, 0},
  {9074, AT(order, checkout_url), 12, CLX_KIND_TEXT, 0, 74, 0, 0},
  {12526, AT(order, placed_at), 9, CLX_KIND_TIME, 0, 74, 0, 1},
  {12537, AT(order, approved_at), 11, CLX_KIND_TIME, 0, 74, 0, 1},
  {12550, AT(order, cancelled_at), 12, CLX_KIND_TIME, 0, 74, 0, 1},
  {12564, AT(order, payment_updated_at), 18, CLX_KIND_TIME, 0, 74, 0, 1},
  {12584, AT(order, fulfillment_updated_at), 22, CLX_KIND_TIME, 0, 74, 0, 1},
  {12608, AT(order, refreshed_at), 12, CLX_KIND_TIME, 0, 74, 0, 1},
  {12622, AT(order, archived_at), 11, CLX_KIND_TIME, 0, 74, 0, 1},
  {12635, AT(order, subscription_created_at), 23, CLX_KIND_TIME, 0, 74, 0, 1},
  {873, AT(order, expires_at), 10, CLX_KIND_TIME, 0, 74, 0, 1},
  {12660, AT(order, expiration_info), 15, CLX_KIND_OBJECT, 0, 74, 0, 0},
  {6409, AT(order, circuit_state), 13, CLX_KIND_TEXT, 0, 74, 0, 1},
  {6424, AT(order, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {265, AT(order, created_at), 10, CLX_KIND_TIME, 0, 74, 0, 1},
  {277, AT(order, updated_at), 10, CLX_KIND_TIME, 0, 74, 0, 1},
  {289, AT(order, reference), 9, CLX_KIND_TEXT, 0, 74, 0, 0},
  {300, AT(order, reference_origin), 16, CLX_KIND_TEXT, 0, 74, 0, 0},
  {318, AT(order, metadata), 8, CLX_KIND_OBJECT, 0, 74, 0, 0},
  {2958, AT(order, market), 6, CLX_KIND_ONE, 65, 74, 0, 0}, /* markets */
  {4827, AT(order, customer), 8, CLX_KIND_ONE, 31, 74, 0, 0}, /* customers */
  {12677, AT(order, shipping_address), 16, CLX_KIND_ONE, 1, 74, 0, 0}, /* addresses */
  {12695, AT(order, billing_address), 15, CLX_KIND_ONE, 1, 74, 0, 0}, /* addresses */
  {12712, AT(order, store), 5, CLX_KIND_ONE, 119, 74, 0, 0}, /* stores */
  {9246, AT(order, default_shipping_method),
   23, CLX_KIND_ONE, 106, 74, 0, 0}, /* shipping_methods */
  {9271, AT(order, default_payment_method), 22, CLX_KIND_ONE, 80, 74, 0, 0}, /* payment_methods */
  {12719, AT(order, available_payment_methods),
   25, CLX_KIND_MANY, 80, 74, 0, 0}, /* payment_methods */
  {12746, AT(order, available_customer_payment_sources),
   34, CLX_KIND_MANY, 29, 74, 0, 0}, /* customer_payment_sources */
  {12782, AT(order, available_free_skus), 19, CLX_KIND_MANY, 113, 74, 0, 0}, /* skus */
  {12803, AT(order, available_free_bundles), 22, CLX_KIND_MANY, 15, 74, 0, 0}, /* bundles */
  {5212, AT(order, payment_method), 14, CLX_KIND_ONE, 80, 74, 0, 0}, /* payment_methods */
  {2343, AT(order, payment_source), 14, CLX_KIND_ONE, 0, 74, 2359, 0},
  {5682, AT(order, discount_engine_item),
   20, CLX_KIND_ONE, 33, 74, 0, 0}, /* discount_engine_items */
  {8175, AT(order, line_items), 10, CLX_KIND_MANY, 61, 74, 0, 0}, /* line_items */
  {7955, AT(order, line_item_options), 17, CLX_KIND_MANY, 60, 74, 0, 0}, /* line_item_options */
  {8791, AT(order, stock_reservations), 18, CLX_KIND_MANY, 117, 74, 0, 0}, /* stock_reservations */
  {8811, AT(order, stock_line_items), 16, CLX_KIND_MANY, 115, 74, 0, 0}, /* stock_line_items */
  {8829, AT(order, stock_transfers), 15, CLX_KIND_MANY, 118, 74, 0, 0}, /* stock_transfers */
  {12827, AT(order, shipments), 9, CLX_KIND_MANY, 103, 74, 0, 0}, /* shipments */
  {12838, AT(order, payment_options), 15, CLX_KIND_MANY, 81, 74, 0, 0}, /* payment_options */
  {12855, AT(order, transactions), 12, CLX_KIND_MANY, 0, 74, 1939, 0},
  {1894, AT(order, authorizations), 14, CLX_KIND_MANY, 7, 74, 0, 0}, /* authorizations */
  {2531, AT(order, captures), 8, CLX_KIND_MANY, 17, 74, 0, 0}, /* captures */
  {2541, AT(order, voids), 5, CLX_KIND_MANY, 133, 74, 0, 0}, /* voids */
  {4182, AT(order, refunds), 7, CLX_KIND_MANY, 95, 74, 0, 0}, /* refunds */
  {5475, AT(order, returns), 7, CLX_KIND_MANY, 99, 74, 0, 0}, /* returns */
  {9782, AT(order, order_subscription), 18, CLX_KIND_ONE, 72, 74, 0, 0}, /* order_subscriptions */
  {5454, AT(order, order_subscriptions), 19, CLX_KIND_MANY, 72, 74, 0, 0}, /* order_subscriptions */
  {9802, AT(order, order_factories), 15, CLX_KIND_MANY, 70, 74, 0, 0}, /* order_factories */
  {9538, AT(order, order_copies), 12, CLX_KIND_MANY, 69, 74, 0, 0}, /* order_copies */
  {10081, AT(order, recurring_order_copies),
   22, CLX_KIND_MANY, 94, 74, 0, 0}, /* recurring_order_copies */
  {1307, AT(order, attachments), 11, CLX_KIND_MANY, 6, 74, 0, 0}, /* attachments */
  {8846, AT(order, notifications), 13, CLX_KIND_MANY, 67, 74, 0, 0}, /* notifications */
  {8861, AT(order, links), 5, CLX_KIND_MANY, 62, 74, 0, 0}, /* links */
  {12869, AT(order, resource_errors), 15, CLX_KIND_MANY, 97, 74, 0, 0}, /* resource_errors */
  {349, AT(order, events), 6, CLX_KIND_MANY, 38, 74, 0, 0}, /* events */
  {357, AT(order, tags), 4, CLX_KIND_MANY, 124, 74, 0, 0}, /* tags */
  {363, AT(order, versions), 8, CLX_KIND_MANY, 131, 74, 0, 0}, /* versions */
  /* organizations, from 1473 */
  {154, AT(organization, name), 4, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12915, AT(organization, slug), 4, CLX_KIND_TEXT, 0, 75, 0, 0},
  {8925, AT(organization, domain), 6, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12921, AT(organization, support_phone), 13, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12936, AT(organization, support_email), 13, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12951, AT(organization, logo_url), 8, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12961, AT(organization, favicon_url), 11, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12974, AT(organization, primary_color), 13, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12989, AT(organization, gtm_id), 6, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12997, AT(organization, gtm_id_test), 11, CLX_KIND_TEXT, 0, 75, 0, 0},
  {13010, AT(organization, config), 6, CLX_KIND_OBJECT, 0, 75, 0, 0},
  {13018, AT(organization, api_auth_redirect), 17, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13037, AT(organization, api_rules_engine), 16, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13055, AT(organization, api_rules_engine_max_conditions_size),
   36, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13093, AT(organization, api_rules_engine_max_rules_size), 31, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13126, AT(organization, api_new_auth), 12, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13140, AT(organization, api_purge_single_resource), 25, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13167, AT(organization, api_max_regex_length), 20, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13189, AT(organization, addresses_avs_check), 19, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13210, AT(organization, addresses_phone_required), 24, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13236, AT(organization, orders_sales_channel_guest_only), 31, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13269, AT(organization, orders_min_rebuild_shipments_lapse), 34, CLX_KIND_REAL, 0, 75, 0, 0},
  {13305, AT(organization, orders_min_refresh_lapse), 24, CLX_KIND_REAL, 0, 75, 0, 0},
  {13331, AT(organization, orders_autorefresh_cutoff_test), 30, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13363, AT(organization, orders_autorefresh_cutoff_live), 30, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13395, AT(organization, orders_number_editable_test), 27, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13424, AT(organization, orders_number_editable_live), 27, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13453, AT(organization, orders_number_as_reference), 26, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13481, AT(organization, orders_invalid_coupon_errors), 28, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13511, AT(organization, orders_invalid_gift_card_errors), 31, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13544, AT(organization, orders_validate_shipping_stock), 30, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13576, AT(organization, bundles_max_items_count), 23, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13601, AT(organization, coupons_min_code_length), 23, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13626, AT(organization, coupons_max_code_length), 23, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13651, AT(organization, gift_cards_exact_code_matching), 30, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13683, AT(organization, gift_cards_min_code_length), 26, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13711, AT(organization, gift_cards_max_code_length), 26, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13739, AT(organization, cleanups_max_concurrent_count), 29, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13770, AT(organization, exports_max_concurrent_count), 28, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13800, AT(organization, imports_max_concurrent_count), 28, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13830, AT(organization, imports_purge_cache), 19, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13851, AT(organization, imports_skip_errors), 19, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13872, AT(organization, inventory_models_max_stock_locations_cutoff),
   43, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13917, AT(organization, promotions_max_concurrent_count), 31, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13950, AT(organization, promotions_max_conditions_size), 30, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13982, AT(organization, promotions_max_rules_size), 25, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {14009, AT(organization, price_lists_max_conditions_size), 31, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {14042, AT(organization, price_lists_max_rules_size), 26, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {14070, AT(organization, imports_trigger_webhooks), 24, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {14096, AT(organization, discount_engines_enabled), 24, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {14122, AT(organization, discount_engines_errors), 23, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {14147, AT(organization, tags_max_name_length), 20, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {14169, AT(organization, tags_max_allowed_number), 23, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {14194, AT(organization, tax_calculators_errors), 22, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {14218, AT(organization, external_promotions_errors), 26, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {14246, AT(organization, external_prices_errors), 22, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {265, AT(organization, created_at), 10, CLX_KIND_TIME, 0, 75, 0, 1},
  {277, AT(organization, updated_at), 10, CLX_KIND_TIME, 0, 75, 0, 1},
  {289, AT(organization, reference), 9, CLX_KIND_TEXT, 0, 75, 0, 0},
  {300, AT(organization, reference_origin), 16, CLX_KIND_TEXT, 0, 75, 0, 0},
  {318, AT(organization, metadata), 8, CLX_KIND_OBJECT, 0, 75, 0, 0},
  {14270, AT(organization, api_fragment_caching_enabled), 28, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {14300, AT(organization, skus_discovery), 14, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {14316, AT(organization, payment_gateways_transaction_on_event),
   37, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  /* packages, from 1537 */
  {154, AT(package, name), 4, CLX_KIND_TEXT, 0, 76, 0, 0},
  {3240, AT(package, code), 4, CLX_KIND_TEXT, 0, 76, 0, 0},
  {14374, AT(package, length), 6, CLX_KIND_REAL, 0, 76, 0, 0},
  {14382, AT(package, width), 5, CLX_KIND_REAL, 0, 76, 0, 0},
  {14389, AT(package, height), 6, CLX_KIND_REAL, 0, 76, 0, 0},
  {14397, AT(package, unit_of_length), 14, CLX_KIND_TEXT, 0, 76, 0, 0},
  {265, AT(package, created_at), 10, CLX_KIND_TIME, 0, 76, 0, 1},
  {277, AT(package, updated_at), 10, CLX_KIND_TIME, 0, 76, 0, 1},
  {289, AT(package, reference), 9, CLX_KIND_TEXT, 0, 76, 0, 0},
  {300, AT(package, reference_origin), 16, CLX_KIND_TEXT, 0, 76, 0, 0},
  {318, AT(package, metadata), 8, CLX_KIND_OBJECT, 0, 76, 0, 0},
  {5626, AT(package, stock_location), 14, CLX_KIND_ONE, 116, 76, 0, 0}, /* stock_locations */
  {5953, AT(package, parcels), 7, CLX_KIND_MANY, 78, 76, 0, 0}, /* parcels */
  {1307, AT(package, attachments), 11, CLX_KIND_MANY, 6, 76, 0, 0}, /* attachments */
  {363, AT(package, versions), 8, CLX_KIND_MANY, 131, 76, 0, 0}, /* versions */
  /* parcel_line_items, from 1552 */
  {7568, AT(parcel_line_item, sku_code), 8, CLX_KIND_TEXT, 0, 77, 0, 1},
  {8187, AT(parcel_line_item, bundle_code), 11, CLX_KIND_TEXT, 0, 77, 0, 1},
  {7992, AT(parcel_line_item, quantity), 8, CLX_KIND_INTEGER, 0, 77, 0, 1},
  {154, AT(parcel_line_item, name), 4, CLX_KIND_TEXT, 0, 77, 0, 0},
  {3246, AT(parcel_line_item, image_url), 9, CLX_KIND_TEXT, 0, 77, 0, 0},
  {265, AT(parcel_line_item, created_at), 10, CLX_KIND_TIME, 0, 77, 0, 1},
  {277, AT(parcel_line_item, updated_at), 10, CLX_KIND_TIME, 0, 77, 0, 1},
  {289, AT(parcel_line_item, reference), 9, CLX_KIND_TEXT, 0, 77, 0, 0},
  {300, AT(parcel_line_item, reference_origin), 16, CLX_KIND_TEXT, 0, 77, 0, 0},
  {318, AT(parcel_line_item, metadata), 8, CLX_KIND_OBJECT, 0, 77, 0, 0},
  {14450, AT(parcel_line_item, parcel), 6, CLX_KIND_ONE, 78, 77, 0, 0}, /* parcels */
  {14458, AT(parcel_line_item, stock_line_item),
   15, CLX_KIND_ONE, 115, 77, 0, 0}, /* stock_line_items */
  {14475, AT(parcel_line_item, shipment_line_item),
   18, CLX_KIND_ONE, 102, 77, 0, 0}, /* shipment_line_items */
  {363, AT(parcel_line_item, versions), 8, CLX_KIND_MANY, 131, 77, 0, 0}, /* versions */
  /* parcels, from 1566 */
  {1925, AT(parcel, number), 6, CLX_KIND_TEXT, 0, 78, 0, 0},
  {3835, AT(parcel, weight), 6, CLX_KIND_REAL, 0, 78, 0, 1},
  {14495, AT(parcel, unit_of_weight), 14, CLX_KIND_TEXT, 0, 78, 14511, 1},
  {14521, AT(parcel, eel_pfc), 7, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14530, AT(parcel, contents_type), 13, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14545, AT(parcel, contents_explanation), 20, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14567, AT(parcel, customs_certify), 15, CLX_KIND_BOOLEAN, 0, 78, 0, 0},
  {14584, AT(parcel, customs_signer), 14, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14600, AT(parcel, non_delivery_option), 19, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14621, AT(parcel, restriction_type), 16, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14639, AT(parcel, restriction_comments), 20, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14661, AT(parcel, customs_info_required), 21, CLX_KIND_BOOLEAN, 0, 78, 0, 0},
  {14684, AT(parcel, shipping_label_url), 18, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14704, AT(parcel, shipping_label_file_type), 24, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14730, AT(parcel, shipping_label_size), 19, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14751, AT(parcel, shipping_label_resolution), 25, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14778, AT(parcel, tracking_number), 15, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14795, AT(parcel, tracking_status), 15, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14812, AT(parcel, tracking_status_detail), 22, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14836, AT(parcel, tracking_status_updated_at), 26, CLX_KIND_TIME, 0, 78, 0, 0},
  {14864, AT(parcel, tracking_details), 16, CLX_KIND_ARRAY, 0, 78, 0, 0},
  {14882, AT(parcel, carrier_weight_oz), 17, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14901, AT(parcel, signed_by), 9, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14912, AT(parcel, incoterm), 8, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14922, AT(parcel, delivery_confirmation), 21, CLX_KIND_TEXT, 0, 78, 0, 0},
  {265, AT(parcel, created_at), 10, CLX_KIND_TIME, 0, 78, 0, 1},
  {277, AT(parcel, updated_at), 10, CLX_KIND_TIME, 0, 78, 0, 1},
  {289, AT(parcel, reference), 9, CLX_KIND_TEXT, 0, 78, 0, 0},
  {300, AT(parcel, reference_origin), 16, CLX_KIND_TEXT, 0, 78, 0, 0},
  {318, AT(parcel, metadata), 8, CLX_KIND_OBJECT, 0, 78, 0, 0},
  {5943, AT(parcel, shipment), 8, CLX_KIND_ONE, 103, 78, 0, 0}, /* shipments */
  {14365, AT(parcel, package), 7, CLX_KIND_ONE, 76, 78, 0, 0}, /* packages */
  {14413, AT(parcel, parcel_line_items), 17, CLX_KIND_MANY, 77, 78, 0, 0}, /* parcel_line_items */
  {1307, AT(parcel, attachments), 11, CLX_KIND_MANY, 6, 78, 0, 0}, /* attachments */
  {349, AT(parcel, events), 6, CLX_KIND_MANY, 38, 78, 0, 0}, /* events */
  {363, AT(parcel, versions), 8, CLX_KIND_MANY, 131, 78, 0, 0}, /* versions */
  /* payment_gateways, from 1602 */
  {154, AT(payment_gateway, name), 4, CLX_KIND_TEXT, 0, 79, 0, 0},
  {511, AT(payment_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 79, 0, 1},
  {527, AT(payment_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 79, 0, 1},
  {265, AT(payment_gateway, created_at), 10, CLX_KIND_TIME, 0, 79, 0, 1},
  {277, AT(payment_gateway, updated_at), 10, CLX_KIND_TIME, 0, 79, 0, 1},
  {289, AT(payment_gateway, reference), 9, CLX_KIND_TEXT, 0, 79, 0, 0},
  {300, AT(payment_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 79, 0, 0},
  {318, AT(payment_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 79, 0, 0},
  {702, AT(payment_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 79, 0, 0},
  {719, AT(payment_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 79, 0, 0}, /* payment_methods */
  {363, AT(payment_gateway, versions), 8, CLX_KIND_MANY, 131, 79, 0, 0}, /* versions */
  /* payment_methods, from 1613 */
  {154, AT(payment_method, name), 4, CLX_KIND_TEXT, 0, 80, 0, 0},
  {14945, AT(payment_method, payment_source_type), 19, CLX_KIND_TEXT, 0, 80, 2359, 1},
  {398, AT(payment_method, currency_code), 13, CLX_KIND_TEXT, 0, 80, 0, 1},
  {14966, AT(payment_method, moto), 4, CLX_KIND_BOOLEAN, 0, 80, 0, 0},
  {14972, AT(payment_method, require_capture), 15, CLX_KIND_BOOLEAN, 0, 80, 0, 1},
  {14989, AT(payment_method, auto_place), 10, CLX_KIND_BOOLEAN, 0, 80, 0, 1},
  {15001, AT(payment_method, auto_capture), 12, CLX_KIND_BOOLEAN, 0, 80, 0, 1},
  {3284, AT(payment_method, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 80, 0, 1},
  {3304, AT(payment_method, price_amount_float), 18, CLX_KIND_REAL, 0, 80, 0, 0},
  {3324, AT(payment_method, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 80, 0, 0},
  {15015, AT(payment_method, auto_capture_max_amount_cents), 29, CLX_KIND_INTEGER, 0, 80, 0, 1},
  {15046, AT(payment_method, auto_capture_max_amount_float), 29, CLX_KIND_REAL, 0, 80, 0, 0},
  {15077, AT(payment_method, formatted_auto_capture_max_amount), 33, CLX_KIND_TEXT, 0, 80, 0, 0},
  {527, AT(payment_method, disabled_at), 11, CLX_KIND_TIME, 0, 80, 0, 1},
  {265, AT(payment_method, created_at), 10, CLX_KIND_TIME, 0, 80, 0, 1},
  {277, AT(payment_method, updated_at), 10, CLX_KIND_TIME, 0, 80, 0, 1},
  {289, AT(payment_method, reference), 9, CLX_KIND_TEXT, 0, 80, 0, 0},
  {300, AT(payment_method, reference_origin), 16, CLX_KIND_TEXT, 0, 80, 0, 0},
  {318, AT(payment_method, metadata), 8, CLX_KIND_OBJECT, 0, 80, 0, 0},
  {2958, AT(payment_method, market), 6, CLX_KIND_ONE, 65, 80, 0, 0}, /* markets */
  {923, AT(payment_method, payment_gateway), 15, CLX_KIND_ONE, 0, 80, 940, 0},
  {12712, AT(payment_method, store), 5, CLX_KIND_ONE, 119, 80, 0, 0}, /* stores */
  {1307, AT(payment_method, attachments), 11, CLX_KIND_MANY, 6, 80, 0, 0}, /* attachments */
  {363, AT(payment_method, versions), 8, CLX_KIND_MANY, 131, 80, 0, 0}, /* versions */
  /* payment_options, from 1637 */
  {154, AT(payment_option, name), 4, CLX_KIND_TEXT, 0, 81, 0, 0},
  {14945, AT(payment_option, payment_source_type), 19, CLX_KIND_TEXT, 0, 81, 2359, 1},
  {15128, AT(payment_option, data), 4, CLX_KIND_OBJECT, 0, 81, 0, 0},
  {265, AT(payment_option, created_at), 10, CLX_KIND_TIME, 0, 81, 0, 1},
  {277, AT(payment_option, updated_at), 10, CLX_KIND_TIME, 0, 81, 0, 1},
  {289, AT(payment_option, reference), 9, CLX_KIND_TEXT, 0, 81, 0, 0},
  {300, AT(payment_option, reference_origin), 16, CLX_KIND_TEXT, 0, 81, 0, 0},
  {318, AT(payment_option, metadata), 8, CLX_KIND_OBJECT, 0, 81, 0, 0},
  {916, AT(payment_option, order), 5, CLX_KIND_ONE, 74, 81, 0, 0}, /* orders */
  {1307, AT(payment_option, attachments), 11, CLX_KIND_MANY, 6, 81, 0, 0}, /* attachments */
  /* paypal_gateways, from 1647 */
  {154, AT(paypal_gateway, name), 4, CLX_KIND_TEXT, 0, 82, 0, 0},
  {511, AT(paypal_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 82, 0, 1},
  {527, AT(paypal_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 82, 0, 1},
  {265, AT(paypal_gateway, created_at), 10, CLX_KIND_TIME, 0, 82, 0, 1},
  {277, AT(paypal_gateway, updated_at), 10, CLX_KIND_TIME, 0, 82, 0, 1},
  {289, AT(paypal_gateway, reference), 9, CLX_KIND_TEXT, 0, 82, 0, 0},
  {300, AT(paypal_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 82, 0, 0},
  {318, AT(paypal_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 82, 0, 0},
  {702, AT(paypal_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 82, 0, 0},
  {719, AT(paypal_gateway, payment_methods), 15, CLX_KIND_MANY, 80, 82, 0, 0}, /* payment_methods */
  {363, AT(paypal_gateway, versions), 8, CLX_KIND_MANY, 131, 82, 0, 0}, /* versions */
  {15167, AT(paypal_gateway, paypal_payments),
   15, CLX_KIND_MANY, 83, 82, 0, 0}, /* paypal_payments */
  /* paypal_payments, from 1659 */
  {2844, AT(paypal_payment, return_url), 10, CLX_KIND_TEXT, 0, 83, 0, 0},
  {15200, AT(paypal_payment, cancel_url), 10, CLX_KIND_TEXT, 0, 83, 0, 0},
  {15212, AT(paypal_payment, note_to_payer), 13, CLX_KIND_TEXT, 0, 83, 0, 0},
  {15227, AT(paypal_payment, paypal_payer_id), 15, CLX_KIND_TEXT, 0, 83, 0, 0},
  {154, AT(paypal_payment, name), 4, CLX_KIND_TEXT, 0, 83, 0, 0},
  {15244, AT(paypal_payment, paypal_id), 9, CLX_KIND_TEXT, 0, 83, 0, 0},
  {3785, AT(paypal_payment, status), 6, CLX_KIND_TEXT, 0, 83, 15255, 1},
  {15273, AT(paypal_payment, approval_url), 12, CLX_KIND_TEXT, 0, 83, 0, 0},
  {844, AT(paypal_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 83, 0, 1},
  {885, AT(paypal_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 83, 0, 0},
  {265, AT(paypal_payment, created_at), 10, CLX_KIND_TIME, 0, 83, 0, 1},
  {277, AT(paypal_payment, updated_at), 10, CLX_KIND_TIME, 0, 83, 0, 1},
  {289, AT(paypal_payment, reference), 9, CLX_KIND_TEXT, 0, 83, 0, 0},
  {300, AT(paypal_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 83, 0, 0},
  {318, AT(paypal_payment, metadata), 8, CLX_KIND_OBJECT, 0, 83, 0, 0},
  {916, AT(paypal_payment, order), 5, CLX_KIND_ONE, 74, 83, 0, 0}, /* orders */
  {923, AT(paypal_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 83, 940, 0},
  {363, AT(paypal_payment, versions), 8, CLX_KIND_MANY, 131, 83, 0, 0}, /* versions */
  /* percentage_discount_promotions, from 1677 */
  {154, AT(percentage_discount_promotion, name), 4, CLX_KIND_TEXT, 0, 84, 0, 0},
  {1933, AT(percentage_discount_promotion, type), 4, CLX_KIND_TEXT, 0, 84, 3502, 1},
  {398, AT(percentage_discount_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 84, 0, 1},
  {3686, AT(percentage_discount_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 84, 0, 1},
  {3697, AT(percentage_discount_promotion, priority), 8, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {3707, AT(percentage_discount_promotion, starts_at), 9, CLX_KIND_TIME, 0, 84, 0, 1},
  {873, AT(percentage_discount_promotion, expires_at), 10, CLX_KIND_TIME, 0, 84, 0, 1},
  {3718, AT(percentage_discount_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {3737, AT(percentage_discount_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {3756, AT(percentage_discount_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 84, 0, 1},
  {3777, AT(percentage_discount_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 84, 0, 1},
  {3785, AT(percentage_discount_promotion, status), 6, CLX_KIND_TEXT, 0, 84, 3793, 1},
  {3835, AT(percentage_discount_promotion, weight), 6, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {3843, AT(percentage_discount_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {527, AT(percentage_discount_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 84, 0, 1},
  {265, AT(percentage_discount_promotion, created_at), 10, CLX_KIND_TIME, 0, 84, 0, 1},
  {277, AT(percentage_discount_promotion, updated_at), 10, CLX_KIND_TIME, 0, 84, 0, 1},
  {289, AT(percentage_discount_promotion, reference), 9, CLX_KIND_TEXT, 0, 84, 0, 0},
  {300, AT(percentage_discount_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 84, 0, 0},
  {318, AT(percentage_discount_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 84, 0, 0},
  {15350, AT(percentage_discount_promotion, percentage), 10, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {2958, AT(percentage_discount_promotion, market), 6, CLX_KIND_ONE, 65, 84, 0, 0}, /* markets */
  {3879, AT(percentage_discount_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 84, 3879, 0},
  {3896, AT(percentage_discount_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 84, 0, 0}, /* order_amount_promotion_rules */
  {3925, AT(percentage_discount_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 84, 0, 0}, /* sku_list_promotion_rules */
  {3950, AT(percentage_discount_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 84, 0, 0}, /* coupon_codes_promotion_rules */
  {3979, AT(percentage_discount_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 84, 0, 0}, /* custom_promotion_rules */
  {3439, AT(percentage_discount_promotion, sku_list),
   8, CLX_KIND_ONE, 111, 84, 0, 0}, /* sku_lists */
  {4002, AT(percentage_discount_promotion, coupons), 7, CLX_KIND_MANY, 24, 84, 0, 0}, /* coupons */
  {1307, AT(percentage_discount_promotion, attachments),
   11, CLX_KIND_MANY, 6, 84, 0, 0}, /* attachments */
  {349, AT(percentage_discount_promotion, events), 6, CLX_KIND_MANY, 38, 84, 0, 0}, /* events */
  {357, AT(percentage_discount_promotion, tags), 4, CLX_KIND_MANY, 124, 84, 0, 0}, /* tags */
  {363, AT(percentage_discount_promotion, versions),
   8, CLX_KIND_MANY, 131, 84, 0, 0}, /* versions */
  {3449, AT(percentage_discount_promotion, skus), 4, CLX_KIND_MANY, 113, 84, 0, 0}, /* skus */
  /* pickups, from 1711 */
  {1933, AT(pickup, type), 4, CLX_KIND_TEXT, 0, 85, 5784, 1},
  {3785, AT(pickup, status), 6, CLX_KIND_TEXT, 0, 85, 0, 1},
  {5819, AT(pickup, internal_id), 11, CLX_KIND_TEXT, 0, 85, 0, 0},
  {265, AT(pickup, created_at), 10, CLX_KIND_TIME, 0, 85, 0, 1},
  {277, AT(pickup, updated_at), 10, CLX_KIND_TIME, 0, 85, 0, 1},
  {289, AT(pickup, reference), 9, CLX_KIND_TEXT, 0, 85, 0, 0},
  {300, AT(pickup, reference_origin), 16, CLX_KIND_TEXT, 0, 85, 0, 0},
  {318, AT(pickup, metadata), 8, CLX_KIND_OBJECT, 0, 85, 0, 0},
  {5943, AT(pickup, shipment), 8, CLX_KIND_ONE, 103, 85, 0, 0}, /* shipments */
  {5953, AT(pickup, parcels), 7, CLX_KIND_MANY, 78, 85, 0, 0}, /* parcels */
  {349, AT(pickup, events), 6, CLX_KIND_MANY, 38, 85, 0, 0}, /* events */
  /* price_frequency_tiers, from 1722 */
  {154, AT(price_frequency_tier, name), 4, CLX_KIND_TEXT, 0, 86, 0, 0},
  {1933, AT(price_frequency_tier, type), 4, CLX_KIND_TEXT, 0, 86, 15424, 1},
  {15466, AT(price_frequency_tier, up_to), 5, CLX_KIND_INTEGER, 0, 86, 0, 1},
  {3284, AT(price_frequency_tier, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 86, 0, 1},
  {3304, AT(price_frequency_tier, price_amount_float), 18, CLX_KIND_REAL, 0, 86, 0, 0},
  {3324, AT(price_frequency_tier, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 86, 0, 0},
  {265, AT(price_frequency_tier, created_at), 10, CLX_KIND_TIME, 0, 86, 0, 1},
  {277, AT(price_frequency_tier, updated_at), 10, CLX_KIND_TIME, 0, 86, 0, 1},
  {289, AT(price_frequency_tier, reference), 9, CLX_KIND_TEXT, 0, 86, 0, 0},
  {300, AT(price_frequency_tier, reference_origin), 16, CLX_KIND_TEXT, 0, 86, 0, 0},
  {318, AT(price_frequency_tier, metadata), 8, CLX_KIND_OBJECT, 0, 86, 0, 0},
  {15473, AT(price_frequency_tier, price), 5, CLX_KIND_ONE, 91, 86, 0, 0}, /* prices */
  {1307, AT(price_frequency_tier, attachments), 11, CLX_KIND_MANY, 6, 86, 0, 0}, /* attachments */
  {363, AT(price_frequency_tier, versions), 8, CLX_KIND_MANY, 131, 86, 0, 0}, /* versions */
  {349, AT(price_frequency_tier, events), 6, CLX_KIND_MANY, 38, 86, 0, 0}, /* events */
  /* price_list_schedulers, from 1737 */
  {154, AT(price_list_scheduler, name), 4, CLX_KIND_TEXT, 0, 87, 0, 0},
  {3707, AT(price_list_scheduler, starts_at), 9, CLX_KIND_TIME, 0, 87, 0, 1},
  {873, AT(price_list_scheduler, expires_at), 10, CLX_KIND_TIME, 0, 87, 0, 1},
  {3777, AT(price_list_scheduler, active), 6, CLX_KIND_BOOLEAN, 0, 87, 0, 1},
  {3785, AT(price_list_scheduler, status), 6, CLX_KIND_TEXT, 0, 87, 8892, 1},
  {527, AT(price_list_scheduler, disabled_at), 11, CLX_KIND_TIME, 0, 87, 0, 1},
  {265, AT(price_list_scheduler, created_at), 10, CLX_KIND_TIME, 0, 87, 0, 1},
  {277, AT(price_list_scheduler, updated_at), 10, CLX_KIND_TIME, 0, 87, 0, 1},
  {289, AT(price_list_scheduler, reference), 9, CLX_KIND_TEXT, 0, 87, 0, 0},
  {300, AT(price_list_scheduler, reference_origin), 16, CLX_KIND_TEXT, 0, 87, 0, 0},
  {318, AT(price_list_scheduler, metadata), 8, CLX_KIND_OBJECT, 0, 87, 0, 0},
  {2958, AT(price_list_scheduler, market), 6, CLX_KIND_ONE, 65, 87, 0, 0}, /* markets */
  {9181, AT(price_list_scheduler, price_list), 10, CLX_KIND_ONE, 88, 87, 0, 0}, /* price_lists */
  {349, AT(price_list_scheduler, events), 6, CLX_KIND_MANY, 38, 87, 0, 0}, /* events */
  {363, AT(price_list_scheduler, versions), 8, CLX_KIND_MANY, 131, 87, 0, 0}, /* versions */
  /* price_lists, from 1752 */
  {154, AT(price_list, name), 4, CLX_KIND_TEXT, 0, 88, 0, 0},
  {3240, AT(price_list, code), 4, CLX_KIND_TEXT, 0, 88, 0, 0},
  {398, AT(price_list, currency_code), 13, CLX_KIND_TEXT, 0, 88, 0, 1},
  {10490, AT(price_list, tax_included), 12, CLX_KIND_BOOLEAN, 0, 88, 0, 1},
  {6853, AT(price_list, rule_outcomes), 13, CLX_KIND_OBJECT, 0, 88, 0, 0},
  {265, AT(price_list, created_at), 10, CLX_KIND_TIME, 0, 88, 0, 1},
  {277, AT(price_list, updated_at), 10, CLX_KIND_TIME, 0, 88, 0, 1},
  {289, AT(price_list, reference), 9, CLX_KIND_TEXT, 0, 88, 0, 0},
  {300, AT(price_list, reference_origin), 16, CLX_KIND_TEXT, 0, 88, 0, 0},
  {6846, AT(price_list, rules), 5, CLX_KIND_OBJECT, 0, 88, 0, 0},
  {6868, AT(price_list, resource_payload), 16, CLX_KIND_OBJECT, 0, 88, 0, 0},
  {318, AT(price_list, metadata), 8, CLX_KIND_OBJECT, 0, 88, 0, 0},
  {15515, AT(price_list, prices), 6, CLX_KIND_MANY, 91, 88, 0, 0}, /* prices */
  {9303, AT(price_list, price_list_schedulers),
   21, CLX_KIND_MANY, 87, 88, 0, 0}, /* price_list_schedulers */
  {1307, AT(price_list, attachments), 11, CLX_KIND_MANY, 6, 88, 0, 0}, /* attachments */
  {363, AT(price_list, versions), 8, CLX_KIND_MANY, 131, 88, 0, 0}, /* versions */
  /* price_tiers, from 1768 */
  {154, AT(price_tier, name), 4, CLX_KIND_TEXT, 0, 89, 0, 0},
  {1933, AT(price_tier, type), 4, CLX_KIND_TEXT, 0, 89, 15424, 1},
  {15466, AT(price_tier, up_to), 5, CLX_KIND_REAL, 0, 89, 0, 1},
  {3284, AT(price_tier, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 89, 0, 1},
  {3304, AT(price_tier, price_amount_float), 18, CLX_KIND_REAL, 0, 89, 0, 0},
  {3324, AT(price_tier, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 89, 0, 0},
  {265, AT(price_tier, created_at), 10, CLX_KIND_TIME, 0, 89, 0, 1},
  {277, AT(price_tier, updated_at), 10, CLX_KIND_TIME, 0, 89, 0, 1},
  {289, AT(price_tier, reference), 9, CLX_KIND_TEXT, 0, 89, 0, 0},
  {300, AT(price_tier, reference_origin), 16, CLX_KIND_TEXT, 0, 89, 0, 0},
  {318, AT(price_tier, metadata), 8, CLX_KIND_OBJECT, 0, 89, 0, 0},
  {15473, AT(price_tier, price), 5, CLX_KIND_ONE, 91, 89, 0, 0}, /* prices */
  {1307, AT(price_tier, attachments), 11, CLX_KIND_MANY, 6, 89, 0, 0}, /* attachments */
  {363, AT(price_tier, versions), 8, CLX_KIND_MANY, 131, 89, 0, 0}, /* versions */
  /* price_volume_tiers, from 1782 */
  {154, AT(price_volume_tier, name), 4, CLX_KIND_TEXT, 0, 90, 0, 0},
  {1933, AT(price_volume_tier, type), 4, CLX_KIND_TEXT, 0, 90, 15424, 1},
  {15466, AT(price_volume_tier, up_to), 5, CLX_KIND_INTEGER, 0, 90, 0, 1},
  {3284, AT(price_volume_tier, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 90, 0, 1},
  {3304, AT(price_volume_tier, price_amount_float), 18, CLX_KIND_REAL, 0, 90, 0, 0},
  {3324, AT(price_volume_tier, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 90, 0, 0},
  {265, AT(price_volume_tier, created_at), 10, CLX_KIND_TIME, 0, 90, 0, 1},
  {277, AT(price_volume_tier, updated_at), 10, CLX_KIND_TIME, 0, 90, 0, 1},
  {289, AT(price_volume_tier, reference), 9, CLX_KIND_TEXT, 0, 90, 0, 0},
  {300, AT(price_volume_tier, reference_origin), 16, CLX_KIND_TEXT, 0, 90, 0, 0},
  {318, AT(price_volume_tier, metadata), 8, CLX_KIND_OBJECT, 0, 90, 0, 0},
  {15473, AT(price_volume_tier, price), 5, CLX_KIND_ONE, 91, 90, 0, 0}, /* prices */
  {1307, AT(price_volume_tier, attachments), 11, CLX_KIND_MANY, 6, 90, 0, 0}, /* attachments */
  {363, AT(price_volume_tier, versions), 8, CLX_KIND_MANY, 131, 90, 0, 0}, /* versions */
  {349, AT(price_volume_tier, events), 6, CLX_KIND_MANY, 38, 90, 0, 0}, /* events */
  /* prices, from 1797 */
  {398, AT(price, currency_code), 13, CLX_KIND_TEXT, 0, 91, 0, 1},
  {7568, AT(price, sku_code), 8, CLX_KIND_TEXT, 0, 91, 0, 1},
  {413, AT(price, amount_cents), 12, CLX_KIND_INTEGER, 0, 91, 0, 1},
  {427, AT(price, amount_float), 12, CLX_KIND_REAL, 0, 91, 0, 0},
  {441, AT(price, formatted_amount), 16, CLX_KIND_TEXT, 0, 91, 0, 0},
  {15587, AT(price, original_amount_cents), 21, CLX_KIND_INTEGER, 0, 91, 0, 1},
  {15610, AT(price, formatted_original_amount), 25, CLX_KIND_TEXT, 0, 91, 0, 0},
  {3348, AT(price, compare_at_amount_cents), 23, CLX_KIND_INTEGER, 0, 91, 0, 1},
  {3373, AT(price, compare_at_amount_float), 23, CLX_KIND_REAL, 0, 91, 0, 0},
  {3398, AT(price, formatted_compare_at_amount), 27, CLX_KIND_TEXT, 0, 91, 0, 0},
  {6853, AT(price, rule_outcomes), 13, CLX_KIND_OBJECT, 0, 91, 0, 0},
  {15637, AT(price, processed_at), 12, CLX_KIND_TIME, 0, 91, 0, 1},
  {265, AT(price, created_at), 10, CLX_KIND_TIME, 0, 91, 0, 1},
  {277, AT(price, updated_at), 10, CLX_KIND_TIME, 0, 91, 0, 1},
  {289, AT(price, reference), 9, CLX_KIND_TEXT, 0, 91, 0, 0},
  {300, AT(price, reference_origin), 16, CLX_KIND_TEXT, 0, 91, 0, 0},
  {6846, AT(price, rules), 5, CLX_KIND_OBJECT, 0, 91, 0, 0},
  {6868, AT(price, resource_payload), 16, CLX_KIND_OBJECT, 0, 91, 0, 0},
  {5386, AT(price, jwt_custom_claim), 16, CLX_KIND_OBJECT, 0, 91, 0, 0},
  {318, AT(price, metadata), 8, CLX_KIND_OBJECT, 0, 91, 0, 0},
  {9181, AT(price, price_list), 10, CLX_KIND_ONE, 88, 91, 0, 0}, /* price_lists */
  {7595, AT(price, sku), 3, CLX_KIND_ONE, 113, 91, 0, 0}, /* skus */
  {15523, AT(price, price_tiers), 11, CLX_KIND_MANY, 89, 91, 0, 0}, /* price_tiers */
  {15548, AT(price, price_volume_tiers), 18, CLX_KIND_MANY, 90, 91, 0, 0}, /* price_volume_tiers */
  {15379, AT(price, price_frequency_tiers),
   21, CLX_KIND_MANY, 86, 91, 0, 0}, /* price_frequency_tiers */
  {1307, AT(price, attachments), 11, CLX_KIND_MANY, 6, 91, 0, 0}, /* attachments */
  {363, AT(price, versions), 8, CLX_KIND_MANY, 131, 91, 0, 0}, /* versions */
  {5495, AT(price, jwt_customer), 12, CLX_KIND_ONE, 31, 91, 0, 0}, /* customers */
  {5509, AT(price, jwt_markets), 11, CLX_KIND_MANY, 65, 91, 0, 0}, /* markets */
  {5522, AT(price, jwt_stock_locations), 19, CLX_KIND_MANY, 116, 91, 0, 0}, /* stock_locations */
  /* promotion_rules, from 1827 */
  {1933, AT(promotion_rule, type), 4, CLX_KIND_TEXT, 0, 92, 4672, 1},
  {265, AT(promotion_rule, created_at), 10, CLX_KIND_TIME, 0, 92, 0, 1},
  {277, AT(promotion_rule, updated_at), 10, CLX_KIND_TIME, 0, 92, 0, 1},
  {289, AT(promotion_rule, reference), 9, CLX_KIND_TEXT, 0, 92, 0, 0},
  {300, AT(promotion_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 92, 0, 0},
  {318, AT(promotion_rule, metadata), 8, CLX_KIND_OBJECT, 0, 92, 0, 0},
  {4779, AT(promotion_rule, promotion), 9, CLX_KIND_ONE, 0, 92, 3502, 0},
  {363, AT(promotion_rule, versions), 8, CLX_KIND_MANY, 131, 92, 0, 0}, /* versions */
  /* promotions, from 1835 */
  {154, AT(promotion, name), 4, CLX_KIND_TEXT, 0, 93, 0, 0},
  {1933, AT(promotion, type), 4, CLX_KIND_TEXT, 0, 93, 3502, 1},
  {398, AT(promotion, currency_code), 13, CLX_KIND_TEXT, 0, 93, 0, 1},
  {3686, AT(promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 93, 0, 1},
  {3697, AT(promotion, priority), 8, CLX_KIND_INTEGER, 0, 93, 0, 1},
  {3707, AT(promotion, starts_at), 9, CLX_KIND_TIME, 0, 93, 0, 1},
  {873, AT(promotion, expires_at), 10, CLX_KIND_TIME, 0, 93, 0, 1},
  {3718, AT(promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 93, 0, 1},
  {3737, AT(promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 93, 0, 1},
  {3756, AT(promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 93, 0, 1},
  {3777, AT(promotion, active), 6, CLX_KIND_BOOLEAN, 0, 93, 0, 1},
  {3785, AT(promotion, status), 6, CLX_KIND_TEXT, 0, 93, 3793, 1},
  {3835, AT(promotion, weight), 6, CLX_KIND_INTEGER, 0, 93, 0, 1},
  {3843, AT(promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 93, 0, 1},
  {527, AT(promotion, disabled_at), 11, CLX_KIND_TIME, 0, 93, 0, 1},
  {265, AT(promotion, created_at), 10, CLX_KIND_TIME, 0, 93, 0, 1},
  {277, AT(promotion, updated_at), 10, CLX_KIND_TIME, 0, 93, 0, 1},
  {289, AT(promotion, reference), 9, CLX_KIND_TEXT, 0, 93, 0, 0},
  {300, AT(promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 93, 0, 0},
  {318, AT(promotion, metadata), 8, CLX_KIND_OBJECT, 0, 93, 0, 0},
  {2958, AT(promotion, market), 6, CLX_KIND_ONE, 65, 93, 0, 0}, /* markets */
  {3879, AT(promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 93, 3879, 0},
  {3896, AT(promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 93, 0, 0}, /* order_amount_promotion_rules */
  {3925, AT(promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 93, 0, 0}, /* sku_list_promotion_rules */
  {3950, AT(promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 93, 0, 0}, /* coupon_codes_promotion_rules */
  {3979, AT(promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 93, 0, 0}, /* custom_promotion_rules */
  {3439, AT(promotion, sku_list), 8, CLX_KIND_ONE, 111, 93, 0, 0}, /* sku_lists */
  {4002, AT(promotion, coupons), 7, CLX_KIND_MANY, 24, 93, 0, 0}, /* coupons */
  {1307, AT(promotion, attachments), 11, CLX_KIND_MANY, 6, 93, 0, 0}, /* attachments */
  {349, AT(promotion, events), 6, CLX_KIND_MANY, 38, 93, 0, 0}, /* events */
  {357, AT(promotion, tags), 4, CLX_KIND_MANY, 124, 93, 0, 0}, /* tags */
  {363, AT(promotion, versions), 8, CLX_KIND_MANY, 131, 93, 0, 0}, /* versions */
  /* recurring_order_copies, from 1867 */
  {1933, AT(recurring_order_copy, type), 4, CLX_KIND_TEXT, 0, 94, 9564, 1},
  {3785, AT(recurring_order_copy, status), 6, CLX_KIND_TEXT, 0, 94, 9601, 1},
  {4533, AT(recurring_order_copy, started_at), 10, CLX_KIND_TIME, 0, 94, 0, 1},
  {4545, AT(recurring_order_copy, completed_at), 12, CLX_KIND_TIME, 0, 94, 0, 1},
  {9647, AT(recurring_order_copy, failed_at), 9, CLX_KIND_TIME, 0, 94, 0, 1},
  {4630, AT(recurring_order_copy, errors_log), 10, CLX_KIND_OBJECT, 0, 94, 0, 0},
  {4599, AT(recurring_order_copy, errors_count), 12, CLX_KIND_INTEGER, 0, 94, 0, 1},
  {9658, AT(recurring_order_copy, place_target_order), 18, CLX_KIND_BOOLEAN, 0, 94, 0, 0},
  {9678, AT(recurring_order_copy, reuse_wallet), 12, CLX_KIND_BOOLEAN, 0, 94, 0, 0},
  {265, AT(recurring_order_copy, created_at), 10, CLX_KIND_TIME, 0, 94, 0, 1},
  {277, AT(recurring_order_copy, updated_at), 10, CLX_KIND_TIME, 0, 94, 0, 1},
  {289, AT(recurring_order_copy, reference), 9, CLX_KIND_TEXT, 0, 94, 0, 0},
  {300, AT(recurring_order_copy, reference_origin), 16, CLX_KIND_TEXT, 0, 94, 0, 0},
  {318, AT(recurring_order_copy, metadata), 8, CLX_KIND_OBJECT, 0, 94, 0, 0},
  {9754, AT(recurring_order_copy, source_order), 12, CLX_KIND_ONE, 74, 94, 0, 0}, /* orders */
  {9768, AT(recurring_order_copy, target_order), 12, CLX_KIND_ONE, 74, 94, 0, 0}, /* orders */
  {349, AT(recurring_order_copy, events), 6, CLX_KIND_MANY, 38, 94, 0, 0}, /* events */
  {9782, AT(recurring_order_copy, order_subscription),
   18, CLX_KIND_ONE, 72, 94, 0, 0}, /* order_subscriptions */
  /* refunds, from 1885 */
  {1925, AT(refund, number), 6, CLX_KIND_TEXT, 0, 95, 0, 0},
  {1933, AT(refund, type), 4, CLX_KIND_TEXT, 0, 95, 1939, 1},
  {1978, AT(refund, payment_method_type), 19, CLX_KIND_TEXT, 0, 95, 0, 0},
  {398, AT(refund, currency_code), 13, CLX_KIND_TEXT, 0, 95, 0, 1},
  {413, AT(refund, amount_cents), 12, CLX_KIND_INTEGER, 0, 95, 0, 1},
  {427, AT(refund, amount_float), 12, CLX_KIND_REAL, 0, 95, 0, 0},
  {441, AT(refund, formatted_amount), 16, CLX_KIND_TEXT, 0, 95, 0, 0},
  {1999, AT(refund, succeeded), 9, CLX_KIND_BOOLEAN, 0, 95, 0, 1},
  {2010, AT(refund, message), 7, CLX_KIND_TEXT, 0, 95, 0, 0},
  {2019, AT(refund, error_code), 10, CLX_KIND_TEXT, 0, 95, 0, 0},
  {2031, AT(refund, error_detail), 12, CLX_KIND_TEXT, 0, 95, 0, 0},
  {2045, AT(refund, token), 5, CLX_KIND_TEXT, 0, 95, 0, 0},
  {2052, AT(refund, gateway_transaction_id), 22, CLX_KIND_TEXT, 0, 95, 0, 0},
  {265, AT(refund, created_at), 10, CLX_KIND_TIME, 0, 95, 0, 1},
  {277, AT(refund, updated_at), 10, CLX_KIND_TIME, 0, 95, 0, 1},
  {289, AT(refund, reference), 9, CLX_KIND_TEXT, 0, 95, 0, 0},
  {300, AT(refund, reference_origin), 16, CLX_KIND_TEXT, 0, 95, 0, 0},
  {318, AT(refund, metadata), 8, CLX_KIND_OBJECT, 0, 95, 0, 0},
  {916, AT(refund, order), 5, CLX_KIND_ONE, 74, 95, 0, 0}, /* orders */
  {2343, AT(refund, payment_source), 14, CLX_KIND_ONE, 0, 95, 2359, 0},
  {1307, AT(refund, attachments), 11, CLX_KIND_MANY, 6, 95, 0, 0}, /* attachments */
  {349, AT(refund, events), 6, CLX_KIND_MANY, 38, 95, 0, 0}, /* events */
  {363, AT(refund, versions), 8, CLX_KIND_MANY, 131, 95, 0, 0}, /* versions */
  {15693, AT(refund, reference_capture), 17, CLX_KIND_ONE, 17, 95, 0, 0}, /* captures */
  {4191, AT(refund, return_), 6, CLX_KIND_ONE, 99, 95, 0, 0}, /* returns */
  /* reserved_stocks, from 1910 */
  {7992, AT(reserved_stock, quantity), 8, CLX_KIND_INTEGER, 0, 96, 0, 1},
  {265, AT(reserved_stock, created_at), 10, CLX_KIND_TIME, 0, 96, 0, 1},
  {277, AT(reserved_stock, updated_at), 10, CLX_KIND_TIME, 0, 96, 0, 1},
  {289, AT(reserved_stock, reference), 9, CLX_KIND_TEXT, 0, 96, 0, 0},
  {300, AT(reserved_stock, reference_origin), 16, CLX_KIND_TEXT, 0, 96, 0, 0},
  {318, AT(reserved_stock, metadata), 8, CLX_KIND_OBJECT, 0, 96, 0, 0},
  {15745, AT(reserved_stock, stock_item), 10, CLX_KIND_ONE, 114, 96, 0, 0}, /* stock_items */
  {7595, AT(reserved_stock, sku), 3, CLX_KIND_ONE, 113, 96, 0, 0}, /* skus */
  {8791, AT(reserved_stock, stock_reservations),
   18, CLX_KIND_MANY, 117, 96, 0, 0}, /* stock_reservations */
  {363, AT(reserved_stock, versions), 8, CLX_KIND_MANY, 131, 96, 0, 0}, /* versions */
  /* resource_errors, from 1920 */
  {154, AT(resource_error, name), 4, CLX_KIND_TEXT, 0, 97, 0, 0},
  {3240, AT(resource_error, code), 4, CLX_KIND_TEXT, 0, 97, 0, 0},
  {2010, AT(resource_error, message), 7, CLX_KIND_TEXT, 0, 97, 0, 0},
  {265, AT(resource_error, created_at), 10, CLX_KIND_TIME, 0, 97, 0, 1},
  {277, AT(resource_error, updated_at), 10, CLX_KIND_TIME, 0, 97, 0, 1},
  {289, AT(resource_error, reference), 9, CLX_KIND_TEXT, 0, 97, 0, 0},
  {300, AT(resource_error, reference_origin), 16, CLX_KIND_TEXT, 0, 97, 0, 0},
  {318, AT(resource_error, metadata), 8, CLX_KIND_OBJECT, 0, 97, 0, 0},
  {15773, AT(resource_error, resource), 8, CLX_KIND_ONE, 0, 97, 15783, 0},
  /* return_line_items, from 1929 */
  {7568, AT(return_line_item, sku_code), 8, CLX_KIND_TEXT, 0, 98, 0, 1},
  {8187, AT(return_line_item, bundle_code), 11, CLX_KIND_TEXT, 0, 98, 0, 1},
  {7992, AT(return_line_item, quantity), 8, CLX_KIND_INTEGER, 0, 98, 0, 1},
  {154, AT(return_line_item, name), 4, CLX_KIND_TEXT, 0, 98, 0, 0},
  {3246, AT(return_line_item, image_url), 9, CLX_KIND_TEXT, 0, 98, 0, 0},
  {8063, AT(return_line_item, total_amount_cents), 18, CLX_KIND_INTEGER, 0, 98, 0, 1},
  {8083, AT(return_line_item, total_amount_float), 18, CLX_KIND_REAL, 0, 98, 0, 0},
  {8103, AT(return_line_item, formatted_total_amount), 22, CLX_KIND_TEXT, 0, 98, 0, 0},
  {15817, AT(return_line_item, return_reason), 13, CLX_KIND_OBJECT, 0, 98, 0, 0},
  {15832, AT(return_line_item, restocked_at), 12, CLX_KIND_TIME, 0, 98, 0, 0},
  {265, AT(return_line_item, created_at), 10, CLX_KIND_TIME, 0, 98, 0, 1},
  {277, AT(return_line_item, updated_at), 10, CLX_KIND_TIME, 0, 98, 0, 1},
  {289, AT(return_line_item, reference), 9, CLX_KIND_TEXT, 0, 98, 0, 0},
  {300, AT(return_line_item, reference_origin), 16, CLX_KIND_TEXT, 0, 98, 0, 0},
  {318, AT(return_line_item, metadata), 8, CLX_KIND_OBJECT, 0, 98, 0, 0},
  {4191, AT(return_line_item, return_), 6, CLX_KIND_ONE, 99, 98, 0, 0}, /* returns */
  {8152, AT(return_line_item, line_item), 9, CLX_KIND_ONE, 61, 98, 0, 0}, /* line_items */
  /* returns, from 1946 */
  {1925, AT(return, number), 6, CLX_KIND_TEXT, 0, 99, 0, 0},
  {3785, AT(return, status), 6, CLX_KIND_TEXT, 0, 99, 15846, 1},
  {4987, AT(return, customer_email), 14, CLX_KIND_TEXT, 0, 99, 0, 0},
  {3427, AT(return, skus_count), 10, CLX_KIND_INTEGER, 0, 99, 0, 1},
  {12537, AT(return, approved_at), 11, CLX_KIND_TIME, 0, 99, 0, 1},
  {12550, AT(return, cancelled_at), 12, CLX_KIND_TIME, 0, 99, 0, 1},
  {15917, AT(return, shipped_at), 10, CLX_KIND_TIME, 0, 99, 0, 1},
  {15929, AT(return, rejected_at), 11, CLX_KIND_TIME, 0, 99, 0, 1},
  {15942, AT(return, received_at), 11, CLX_KIND_TIME, 0, 99, 0, 1},
  {15955, AT(return, refunded_at), 11, CLX_KIND_TIME, 0, 99, 0, 1},
  {12622, AT(return, archived_at), 11, CLX_KIND_TIME, 0, 99, 0, 1},
  {15968, AT(return, estimated_refund_amount_cents), 29, CLX_KIND_INTEGER, 0, 99, 0, 1},
  {15999, AT(return, estimated_refund_amount_float), 29, CLX_KIND_REAL, 0, 99, 0, 0},
  {16030, AT(return, formatted_estimated_refund_amount), 33, CLX_KIND_TEXT, 0, 99, 0, 0},
  {265, AT(return, created_at), 10, CLX_KIND_TIME, 0, 99, 0, 1},
  {277, AT(return, updated_at), 10, CLX_KIND_TIME, 0, 99, 0, 1},
  {289, AT(return, reference), 9, CLX_KIND_TEXT, 0, 99, 0, 0},
  {300, AT(return, reference_origin), 16, CLX_KIND_TEXT, 0, 99, 0, 0},
  {318, AT(return, metadata), 8, CLX_KIND_OBJECT, 0, 99, 0, 0},
  {916, AT(return, order), 5, CLX_KIND_ONE, 74, 99, 0, 0}, /* orders */
  {4827, AT(return, customer), 8, CLX_KIND_ONE, 31, 99, 0, 0}, /* customers */
  {5626, AT(return, stock_location), 14, CLX_KIND_ONE, 116, 99, 0, 0}, /* stock_locations */
  {16065, AT(return, origin_address), 14, CLX_KIND_ONE, 1, 99, 0, 0}, /* addresses */
  {16081, AT(return, destination_address), 19, CLX_KIND_ONE, 1, 99, 0, 0}, /* addresses */
  {15693, AT(return, reference_capture), 17, CLX_KIND_ONE, 17, 99, 0, 0}, /* captures */
  {16102, AT(return, reference_refund), 16, CLX_KIND_ONE, 95, 99, 0, 0}, /* refunds */
  {8751, AT(return, return_line_items), 17, CLX_KIND_MANY, 98, 99, 0, 0}, /* return_line_items */
  {1307, AT(return, attachments), 11, CLX_KIND_MANY, 6, 99, 0, 0}, /* attachments */
  {12869, AT(return, resource_errors), 15, CLX_KIND_MANY, 97, 99, 0, 0}, /* resource_errors */
  {349, AT(return, events), 6, CLX_KIND_MANY, 38, 99, 0, 0}, /* events */
  {357, AT(return, tags), 4, CLX_KIND_MANY, 124, 99, 0, 0}, /* tags */
  {363, AT(return, versions), 8, CLX_KIND_MANY, 131, 99, 0, 0}, /* versions */
  /* satispay_gateways, from 1978 */
  {154, AT(satispay_gateway, name), 4, CLX_KIND_TEXT, 0, 100, 0, 0},
  {511, AT(satispay_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 100, 0, 1},
  {527, AT(satispay_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 100, 0, 1},
  {265, AT(satispay_gateway, created_at), 10, CLX_KIND_TIME, 0, 100, 0, 1},
  {277, AT(satispay_gateway, updated_at), 10, CLX_KIND_TIME, 0, 100, 0, 1},
  {289, AT(satispay_gateway, reference), 9, CLX_KIND_TEXT, 0, 100, 0, 0},
  {300, AT(satispay_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 100, 0, 0},
  {318, AT(satispay_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 100, 0, 0},
  {2045, AT(satispay_gateway, token), 5, CLX_KIND_TEXT, 0, 100, 0, 0},
  {16157, AT(satispay_gateway, key_id), 6, CLX_KIND_TEXT, 0, 100, 0, 0},
  {680, AT(satispay_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 100, 0, 0},
  {702, AT(satispay_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 100, 0, 0},
  {719, AT(satispay_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 100, 0, 0}, /* payment_methods */
  {363, AT(satispay_gateway, versions), 8, CLX_KIND_MANY, 131, 100, 0, 0}, /* versions */
  {16165, AT(satispay_gateway, satispay_payments),
   17, CLX_KIND_MANY, 101, 100, 0, 0}, /* satispay_payments */
  /* satispay_payments, from 1993 */
  {3195, AT(satispay_payment, payment_id), 10, CLX_KIND_TEXT, 0, 101, 0, 0},
  {16202, AT(satispay_payment, flow), 4, CLX_KIND_TEXT, 0, 101, 0, 0},
  {3785, AT(satispay_payment, status), 6, CLX_KIND_TEXT, 0, 101, 0, 1},
  {16208, AT(satispay_payment, redirect_url), 12, CLX_KIND_TEXT, 0, 101, 0, 0},
  {16222, AT(satispay_payment, payment_url), 11, CLX_KIND_TEXT, 0, 101, 0, 0},
  {826, AT(satispay_payment, payment_response), 16, CLX_KIND_OBJECT, 0, 101, 0, 0},
  {885, AT(satispay_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 101, 0, 0},
  {265, AT(satispay_payment, created_at), 10, CLX_KIND_TIME, 0, 101, 0, 1},
  {277, AT(satispay_payment, updated_at), 10, CLX_KIND_TIME, 0, 101, 0, 1},
  {289, AT(satispay_payment, reference), 9, CLX_KIND_TEXT, 0, 101, 0, 0},
  {300, AT(satispay_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 101, 0, 0},
  {318, AT(satispay_payment, metadata), 8, CLX_KIND_OBJECT, 0, 101, 0, 0},
  {916, AT(satispay_payment, order), 5, CLX_KIND_ONE, 74, 101, 0, 0}, /* orders */
  {923, AT(satispay_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 101, 940, 0},
  {363, AT(satispay_payment, versions), 8, CLX_KIND_MANY, 131, 101, 0, 0}, /* versions */
  /* shipment_line_items, from 2008 */
  {7568, AT(shipment_line_item, sku_code), 8, CLX_KIND_TEXT, 0, 102, 0, 1},
  {8187, AT(shipment_line_item, bundle_code), 11, CLX_KIND_TEXT, 0, 102, 0, 1},
  {7992, AT(shipment_line_item, quantity), 8, CLX_KIND_INTEGER, 0, 102, 0, 1},
  {154, AT(shipment_line_item, name), 4, CLX_KIND_TEXT, 0, 102, 0, 0},
  {3246, AT(shipment_line_item, image_url), 9, CLX_KIND_TEXT, 0, 102, 0, 0},
  {265, AT(shipment_line_item, created_at), 10, CLX_KIND_TIME, 0, 102, 0, 1},
  {277, AT(shipment_line_item, updated_at), 10, CLX_KIND_TIME, 0, 102, 0, 1},
  {289, AT(shipment_line_item, reference), 9, CLX_KIND_TEXT, 0, 102, 0, 0},
  {300, AT(shipment_line_item, reference_origin), 16, CLX_KIND_TEXT, 0, 102, 0, 0},
  {318, AT(shipment_line_item, metadata), 8, CLX_KIND_OBJECT, 0, 102, 0, 0},
  {5943, AT(shipment_line_item, shipment), 8, CLX_KIND_ONE, 103, 102, 0, 0}, /* shipments */
  {8152, AT(shipment_line_item, line_item), 9, CLX_KIND_ONE, 61, 102, 0, 0}, /* line_items */
  {15745, AT(shipment_line_item, stock_item), 10, CLX_KIND_ONE, 114, 102, 0, 0}, /* stock_items */
  {7595, AT(shipment_line_item, sku), 3, CLX_KIND_ONE, 113, 102, 0, 0}, /* skus */
  {16235, AT(shipment_line_item, stock_reservation),
   17, CLX_KIND_ONE, 117, 102, 0, 0}, /* stock_reservations */
  {363, AT(shipment_line_item, versions), 8, CLX_KIND_MANY, 131, 102, 0, 0}, /* versions */
  /* shipments, from 2024 */
  {1925, AT(shipment, number), 6, CLX_KIND_TEXT, 0, 103, 0, 0},
  {3785, AT(shipment, status), 6, CLX_KIND_TEXT, 0, 103, 16254, 1},
  {398, AT(shipment, currency_code), 13, CLX_KIND_TEXT, 0, 103, 0, 1},
  {16336, AT(shipment, cost_amount_cents), 17, CLX_KIND_INTEGER, 0, 103, 0, 1},
  {16355, AT(shipment, cost_amount_float), 17, CLX_KIND_REAL, 0, 103, 0, 0},
  {16374, AT(shipment, formatted_cost_amount), 21, CLX_KIND_TEXT, 0, 103, 0, 0},
  {3427, AT(shipment, skus_count), 10, CLX_KIND_INTEGER, 0, 103, 0, 1},
  {5832, AT(shipment, selected_rate_id), 16, CLX_KIND_TEXT, 0, 103, 0, 0},
  {5850, AT(shipment, rates), 5, CLX_KIND_ARRAY, 0, 103, 0, 0},
  {16397, AT(shipment, purchase_error_code), 19, CLX_KIND_TEXT, 0, 103, 0, 0},
  {16418, AT(shipment, purchase_error_message), 22, CLX_KIND_TEXT, 0, 103, 0, 0},
  {16442, AT(shipment, get_rates_errors), 16, CLX_KIND_ARRAY, 0, 103, 0, 0},
  {16460, AT(shipment, get_rates_started_at), 20, CLX_KIND_TIME, 0, 103, 0, 0},
  {16482, AT(shipment, get_rates_completed_at), 22, CLX_KIND_TIME, 0, 103, 0, 0},
  {5899, AT(shipment, purchase_started_at), 19, CLX_KIND_TIME, 0, 103, 0, 0},
  {5920, AT(shipment, purchase_completed_at), 21, CLX_KIND_TIME, 0, 103, 0, 0},
  {16506, AT(shipment, purchase_failed_at), 18, CLX_KIND_TIME, 0, 103, 0, 0},
  {16526, AT(shipment, on_hold_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {16538, AT(shipment, picking_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {16550, AT(shipment, packing_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {16562, AT(shipment, ready_to_ship_at), 16, CLX_KIND_TIME, 0, 103, 0, 1},
  {15917, AT(shipment, shipped_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {16580, AT(shipment, delivered_at), 12, CLX_KIND_TIME, 0, 103, 0, 1},
  {265, AT(shipment, created_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {277, AT(shipment, updated_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {289, AT(shipment, reference), 9, CLX_KIND_TEXT, 0, 103, 0, 0},
  {300, AT(shipment, reference_origin), 16, CLX_KIND_TEXT, 0, 103, 0, 0},
  {318, AT(shipment, metadata), 8, CLX_KIND_OBJECT, 0, 103, 0, 0},
  {916, AT(shipment, order), 5, CLX_KIND_ONE, 74, 103, 0, 0}, /* orders */
  {16594, AT(shipment, shipping_category),
   17, CLX_KIND_ONE, 104, 103, 0, 0}, /* shipping_categories */
  {7830, AT(shipment, inventory_stock_location),
   24, CLX_KIND_ONE, 57, 103, 0, 0}, /* inventory_stock_locations */
  {5626, AT(shipment, stock_location), 14, CLX_KIND_ONE, 116, 103, 0, 0}, /* stock_locations */
  {16065, AT(shipment, origin_address), 14, CLX_KIND_ONE, 1, 103, 0, 0}, /* addresses */
  {12677, AT(shipment, shipping_address), 16, CLX_KIND_ONE, 1, 103, 0, 0}, /* addresses */
  {5642, AT(shipment, shipping_method), 15, CLX_KIND_ONE, 106, 103, 0, 0}, /* shipping_methods */
  {5564, AT(shipment, delivery_lead_time),
   18, CLX_KIND_ONE, 32, 103, 0, 0}, /* delivery_lead_times */
  {15371, AT(shipment, pickup), 6, CLX_KIND_ONE, 85, 103, 0, 0}, /* pickups */
  {8770, AT(shipment, shipment_line_items),
   19, CLX_KIND_MANY, 102, 103, 0, 0}, /* shipment_line_items */
  {8811, AT(shipment, stock_line_items), 16, CLX_KIND_MANY, 115, 103, 0, 0}, /* stock_line_items */
  {8829, AT(shipment, stock_transfers), 15, CLX_KIND_MANY, 118, 103, 0, 0}, /* stock_transfers */
  {8175, AT(shipment, line_items), 10, CLX_KIND_MANY, 61, 103, 0, 0}, /* line_items */
  {16613, AT(shipment, available_shipping_methods),
   26, CLX_KIND_MANY, 106, 103, 0, 0}, /* shipping_methods */
  {4199, AT(shipment, carrier_accounts), 16, CLX_KIND_MANY, 18, 103, 0, 0}, /* carrier_accounts */
  {5953, AT(shipment, parcels), 7, CLX_KIND_MANY, 78, 103, 0, 0}, /* parcels */
  {1307, AT(shipment, attachments), 11, CLX_KIND_MANY, 6, 103, 0, 0}, /* attachments */
  {349, AT(shipment, events), 6, CLX_KIND_MANY, 38, 103, 0, 0}, /* events */
  {357, AT(shipment, tags), 4, CLX_KIND_MANY, 124, 103, 0, 0}, /* tags */
  {363, AT(shipment, versions), 8, CLX_KIND_MANY, 131, 103, 0, 0}, /* versions */
  /* shipping_categories, from 2072 */
  {154, AT(shipping_category, name), 4, CLX_KIND_TEXT, 0, 104, 0, 0},
  {3240, AT(shipping_category, code), 4, CLX_KIND_TEXT, 0, 104, 0, 0},
  {265, AT(shipping_category, created_at), 10, CLX_KIND_TIME, 0, 104, 0, 1},
  {277, AT(shipping_category, updated_at), 10, CLX_KIND_TIME, 0, 104, 0, 1},
  {289, AT(shipping_category, reference), 9, CLX_KIND_TEXT, 0, 104, 0, 0},
  {300, AT(shipping_category, reference_origin), 16, CLX_KIND_TEXT, 0, 104, 0, 0},
  {318, AT(shipping_category, metadata), 8, CLX_KIND_OBJECT, 0, 104, 0, 0},
  {3449, AT(shipping_category, skus), 4, CLX_KIND_MANY, 113, 104, 0, 0}, /* skus */
  {1307, AT(shipping_category, attachments), 11, CLX_KIND_MANY, 6, 104, 0, 0}, /* attachments */
  {363, AT(shipping_category, versions), 8, CLX_KIND_MANY, 131, 104, 0, 0}, /* versions */
  /* shipping_method_tiers, from 2082 */
  {154, AT(shipping_method_tier, name), 4, CLX_KIND_TEXT, 0, 105, 0, 0},
  {1933, AT(shipping_method_tier, type), 4, CLX_KIND_TEXT, 0, 105, 16707, 1},
  {15466, AT(shipping_method_tier, up_to), 5, CLX_KIND_REAL, 0, 105, 0, 1},
  {3284, AT(shipping_method_tier, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 105, 0, 1},
  {3304, AT(shipping_method_tier, price_amount_float), 18, CLX_KIND_REAL, 0, 105, 0, 0},
  {3324, AT(shipping_method_tier, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 105, 0, 0},
  {265, AT(shipping_method_tier, created_at), 10, CLX_KIND_TIME, 0, 105, 0, 1},
  {277, AT(shipping_method_tier, updated_at), 10, CLX_KIND_TIME, 0, 105, 0, 1},
  {289, AT(shipping_method_tier, reference), 9, CLX_KIND_TEXT, 0, 105, 0, 0},
  {300, AT(shipping_method_tier, reference_origin), 16, CLX_KIND_TEXT, 0, 105, 0, 0},
  {318, AT(shipping_method_tier, metadata), 8, CLX_KIND_OBJECT, 0, 105, 0, 0},
  {5642, AT(shipping_method_tier, shipping_method),
   15, CLX_KIND_ONE, 106, 105, 0, 0}, /* shipping_methods */
  {1307, AT(shipping_method_tier, attachments), 11, CLX_KIND_MANY, 6, 105, 0, 0}, /* attachments */
  {363, AT(shipping_method_tier, versions), 8, CLX_KIND_MANY, 131, 105, 0, 0}, /* versions */
  /* shipping_methods, from 2096 */
  {154, AT(shipping_method, name), 4, CLX_KIND_TEXT, 0, 106, 0, 0},
  {16748, AT(shipping_method, scheme), 6, CLX_KIND_TEXT, 0, 106, 16756, 1},
  {398, AT(shipping_method, currency_code), 13, CLX_KIND_TEXT, 0, 106, 0, 1},
  {9088, AT(shipping_method, external_prices_url), 19, CLX_KIND_TEXT, 0, 106, 0, 0},
  {3284, AT(shipping_method, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 106, 0, 1},
  {3304, AT(shipping_method, price_amount_float), 18, CLX_KIND_REAL, 0, 106, 0, 0},
  {3324, AT(shipping_method, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 106, 0, 0},
  {16785, AT(shipping_method, free_over_amount_cents), 22, CLX_KIND_INTEGER, 0, 106, 0, 1},
  {16809, AT(shipping_method, free_over_amount_float), 22, CLX_KIND_REAL, 0, 106, 0, 0},
  {16833, AT(shipping_method, formatted_free_over_amount), 26, CLX_KIND_TEXT, 0, 106, 0, 0},
  {9524, AT(shipping_method, use_subtotal), 12, CLX_KIND_BOOLEAN, 0, 106, 0, 1},
  {16861, AT(shipping_method, price_amount_for_shipment_cents), 31, CLX_KIND_INTEGER, 0, 106, 0, 1},
  {16894, AT(shipping_method, price_amount_for_shipment_float), 31, CLX_KIND_REAL, 0, 106, 0, 0},
  {16927, AT(shipping_method, formatted_price_amount_for_shipment),
   35, CLX_KIND_TEXT, 0, 106, 0, 0},
  {16964, AT(shipping_method, min_weight), 10, CLX_KIND_REAL, 0, 106, 0, 1},
  {16976, AT(shipping_method, max_weight), 10, CLX_KIND_REAL, 0, 106, 0, 1},
  {14495, AT(shipping_method, unit_of_weight), 14, CLX_KIND_TEXT, 0, 106, 14511, 1},
  {16988, AT(shipping_method, tax_code), 8, CLX_KIND_TEXT, 0, 106, 0, 0},
  {527, AT(shipping_method, disabled_at), 11, CLX_KIND_TIME, 0, 106, 0, 1},
  {6409, AT(shipping_method, circuit_state), 13, CLX_KIND_TEXT, 0, 106, 0, 1},
  {6424, AT(shipping_method, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 106, 0, 1},
  {6447, AT(shipping_method, shared_secret), 13, CLX_KIND_TEXT, 0, 106, 0, 0},
  {6462, AT(shipping_method, external_includes), 17, CLX_KIND_ARRAY, 0, 106, 0, 0},
  {265, AT(shipping_method, created_at), 10, CLX_KIND_TIME, 0, 106, 0, 1},
  {277, AT(shipping_method, updated_at), 10, CLX_KIND_TIME, 0, 106, 0, 1},
  {289, AT(shipping_method, reference), 9, CLX_KIND_TEXT, 0, 106, 0, 0},
  {300, AT(shipping_method, reference_origin), 16, CLX_KIND_TEXT, 0, 106, 0, 0},
  {318, AT(shipping_method, metadata), 8, CLX_KIND_OBJECT, 0, 106, 0, 0},
  {2958, AT(shipping_method, market), 6, CLX_KIND_ONE, 65, 106, 0, 0}, /* markets */
  {16998, AT(shipping_method, shipping_zone),
   13, CLX_KIND_ONE, 108, 106, 0, 0}, /* shipping_zones */
  {16594, AT(shipping_method, shipping_category),
   17, CLX_KIND_ONE, 104, 106, 0, 0}, /* shipping_categories */
  {5626, AT(shipping_method, stock_location),
   14, CLX_KIND_ONE, 116, 106, 0, 0}, /* stock_locations */
  {17013, AT(shipping_method, delivery_lead_time_for_shipment),
   31, CLX_KIND_ONE, 32, 106, 0, 0}, /* delivery_lead_times */
  {16662, AT(shipping_method, shipping_method_tiers),
   21, CLX_KIND_MANY, 105, 106, 0, 0}, /* shipping_method_tiers */
  {16707, AT(shipping_method, shipping_weight_tiers),
   21, CLX_KIND_MANY, 107, 106, 0, 0}, /* shipping_weight_tiers */
  {1307, AT(shipping_method, attachments), 11, CLX_KIND_MANY, 6, 106, 0, 0}, /* attachments */
  {8846, AT(shipping_method, notifications), 13, CLX_KIND_MANY, 67, 106, 0, 0}, /* notifications */
  {349, AT(shipping_method, events), 6, CLX_KIND_MANY, 38, 106, 0, 0}, /* events */
  {357, AT(shipping_method, tags), 4, CLX_KIND_MANY, 124, 106, 0, 0}, /* tags */
  {363, AT(shipping_method, versions), 8, CLX_KIND_MANY, 131, 106, 0, 0}, /* versions */
  /* shipping_weight_tiers, from 2136 */
  {154, AT(shipping_weight_tier, name), 4, CLX_KIND_TEXT, 0, 107, 0, 0},
  {1933, AT(shipping_weight_tier, type), 4, CLX_KIND_TEXT, 0, 107, 16707, 1},
  {15466, AT(shipping_weight_tier, up_to), 5, CLX_KIND_REAL, 0, 107, 0, 1},
  {3284, AT(shipping_weight_tier, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 107, 0, 1},
  {3304, AT(shipping_weight_tier, price_amount_float), 18, CLX_KIND_REAL, 0, 107, 0, 0},
  {3324, AT(shipping_weight_tier, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 107, 0, 0},
  {265, AT(shipping_weight_tier, created_at), 10, CLX_KIND_TIME, 0, 107, 0, 1},
  {277, AT(shipping_weight_tier, updated_at), 10, CLX_KIND_TIME, 0, 107, 0, 1},
  {289, AT(shipping_weight_tier, reference), 9, CLX_KIND_TEXT, 0, 107, 0, 0},
  {300, AT(shipping_weight_tier, reference_origin), 16, CLX_KIND_TEXT, 0, 107, 0, 0},
  {318, AT(shipping_weight_tier, metadata), 8, CLX_KIND_OBJECT, 0, 107, 0, 0},
  {349, AT(shipping_weight_tier, events), 6, CLX_KIND_MANY, 38, 107, 0, 0}, /* events */
  {5642, AT(shipping_weight_tier, shipping_method),
   15, CLX_KIND_ONE, 106, 107, 0, 0}, /* shipping_methods */
  {1307, AT(shipping_weight_tier, attachments), 11, CLX_KIND_MANY, 6, 107, 0, 0}, /* attachments */
  {363, AT(shipping_weight_tier, versions), 8, CLX_KIND_MANY, 131, 107, 0, 0}, /* versions */
  /* shipping_zones, from 2151 */
  {154, AT(shipping_zone, name), 4, CLX_KIND_TEXT, 0, 108, 0, 0},
  {17084, AT(shipping_zone, country_code_regex), 18, CLX_KIND_TEXT, 0, 108, 0, 0},
  {17104, AT(shipping_zone, not_country_code_regex), 22, CLX_KIND_TEXT, 0, 108, 0, 0},
  {17128, AT(shipping_zone, state_code_regex), 16, CLX_KIND_TEXT, 0, 108, 0, 0},
  {17146, AT(shipping_zone, not_state_code_regex), 20, CLX_KIND_TEXT, 0, 108, 0, 0},
  {17168, AT(shipping_zone, zip_code_regex), 14, CLX_KIND_TEXT, 0, 108, 0, 0},
  {17184, AT(shipping_zone, not_zip_code_regex), 18, CLX_KIND_TEXT, 0, 108, 0, 0},
  {265, AT(shipping_zone, created_at), 10, CLX_KIND_TIME, 0, 108, 0, 1},
  {277, AT(shipping_zone, updated_at), 10, CLX_KIND_TIME, 0, 108, 0, 1},
  {289, AT(shipping_zone, reference), 9, CLX_KIND_TEXT, 0, 108, 0, 0},
  {300, AT(shipping_zone, reference_origin), 16, CLX_KIND_TEXT, 0, 108, 0, 0},
  {318, AT(shipping_zone, metadata), 8, CLX_KIND_OBJECT, 0, 108, 0, 0},
  {1307, AT(shipping_zone, attachments), 11, CLX_KIND_MANY, 6, 108, 0, 0}, /* attachments */
  {363, AT(shipping_zone, versions), 8, CLX_KIND_MANY, 131, 108, 0, 0}, /* versions */
  /* sku_list_items, from 2165 */
  {17235, AT(sku_list_item, position), 8, CLX_KIND_INTEGER, 0, 109, 0, 0},
  {7568, AT(sku_list_item, sku_code), 8, CLX_KIND_TEXT, 0, 109, 0, 1},
  {7992, AT(sku_list_item, quantity), 8, CLX_KIND_INTEGER, 0, 109, 0, 1},
  {265, AT(sku_list_item, created_at), 10, CLX_KIND_TIME, 0, 109, 0, 1},
  {277, AT(sku_list_item, updated_at), 10, CLX_KIND_TIME, 0, 109, 0, 1},
  {289, AT(sku_list_item, reference), 9, CLX_KIND_TEXT, 0, 109, 0, 0},
  {300, AT(sku_list_item, reference_origin), 16, CLX_KIND_TEXT, 0, 109, 0, 0},
  {318, AT(sku_list_item, metadata), 8, CLX_KIND_OBJECT, 0, 109, 0, 0},
  {3439, AT(sku_list_item, sku_list), 8, CLX_KIND_ONE, 111, 109, 0, 0}, /* sku_lists */
  {7595, AT(sku_list_item, sku), 3, CLX_KIND_ONE, 113, 109, 0, 0}, /* skus */
  {363, AT(sku_list_item, versions), 8, CLX_KIND_MANY, 131, 109, 0, 0}, /* versions */
  /* sku_list_promotion_rules, from 2176 */
  {1933, AT(sku_list_promotion_rule, type), 4, CLX_KIND_TEXT, 0, 110, 4672, 1},
  {265, AT(sku_list_promotion_rule, created_at), 10, CLX_KIND_TIME, 0, 110, 0, 1},
  {277, AT(sku_list_promotion_rule, updated_at), 10, CLX_KIND_TIME, 0, 110, 0, 1},
  {289, AT(sku_list_promotion_rule, reference), 9, CLX_KIND_TEXT, 0, 110, 0, 0},
  {300, AT(sku_list_promotion_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 110, 0, 0},
  {318, AT(sku_list_promotion_rule, metadata), 8, CLX_KIND_OBJECT, 0, 110, 0, 0},
  {17271, AT(sku_list_promotion_rule, all_skus), 8, CLX_KIND_BOOLEAN, 0, 110, 0, 1},
  {17281, AT(sku_list_promotion_rule, min_quantity), 12, CLX_KIND_INTEGER, 0, 110, 0, 1},
  {4779, AT(sku_list_promotion_rule, promotion), 9, CLX_KIND_ONE, 0, 110, 3502, 0},
  {363, AT(sku_list_promotion_rule, versions), 8, CLX_KIND_MANY, 131, 110, 0, 0}, /* versions */
  {3439, AT(sku_list_promotion_rule, sku_list), 8, CLX_KIND_ONE, 111, 110, 0, 0}, /* sku_lists */
  {3449, AT(sku_list_promotion_rule, skus), 4, CLX_KIND_MANY, 113, 110, 0, 0}, /* skus */
  /* sku_lists, from 2188 */
  {154, AT(sku_list, name), 4, CLX_KIND_TEXT, 0, 111, 0, 0},
  {12915, AT(sku_list, slug), 4, CLX_KIND_TEXT, 0, 111, 0, 0},
  {1332, AT(sku_list, description), 11, CLX_KIND_TEXT, 0, 111, 0, 0},
  {3246, AT(sku_list, image_url), 9, CLX_KIND_TEXT, 0, 111, 0, 0},
  {17295, AT(sku_list, manual), 6, CLX_KIND_BOOLEAN, 0, 111, 0, 0},
  {17303, AT(sku_list, sku_code_regex), 14, CLX_KIND_TEXT, 0, 111, 0, 0},
  {265, AT(sku_list, created_at), 10, CLX_KIND_TIME, 0, 111, 0, 1},
  {277, AT(sku_list, updated_at), 10, CLX_KIND_TIME, 0, 111, 0, 1},
  {289, AT(sku_list, reference), 9, CLX_KIND_TEXT, 0, 111, 0, 0},
  {300, AT(sku_list, reference_origin), 16, CLX_KIND_TEXT, 0, 111, 0, 0},
  {318, AT(sku_list, metadata), 8, CLX_KIND_OBJECT, 0, 111, 0, 0},
  {4827, AT(sku_list, customer), 8, CLX_KIND_ONE, 31, 111, 0, 0}, /* customers */
  {3449, AT(sku_list, skus), 4, CLX_KIND_MANY, 113, 111, 0, 0}, /* skus */
  {17204, AT(sku_list, sku_list_items), 14, CLX_KIND_MANY, 109, 111, 0, 0}, /* sku_list_items */
  {3223, AT(sku_list, bundles), 7, CLX_KIND_MANY, 15, 111, 0, 0}, /* bundles */
  {1307, AT(sku_list, attachments), 11, CLX_KIND_MANY, 6, 111, 0, 0}, /* attachments */
  {8861, AT(sku_list, links), 5, CLX_KIND_MANY, 62, 111, 0, 0}, /* links */
  {363, AT(sku_list, versions), 8, CLX_KIND_MANY, 131, 111, 0, 0}, /* versions */
  /* sku_options, from 2206 */
  {154, AT(sku_option, name), 4, CLX_KIND_TEXT, 0, 112, 0, 0},
  {398, AT(sku_option, currency_code), 13, CLX_KIND_TEXT, 0, 112, 0, 1},
  {1332, AT(sku_option, description), 11, CLX_KIND_TEXT, 0, 112, 0, 0},
  {3284, AT(sku_option, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 112, 0, 1},
  {3304, AT(sku_option, price_amount_float), 18, CLX_KIND_REAL, 0, 112, 0, 0},
  {3324, AT(sku_option, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 112, 0, 0},
  {8127, AT(sku_option, delay_hours), 11, CLX_KIND_INTEGER, 0, 112, 0, 1},
  {8140, AT(sku_option, delay_days), 10, CLX_KIND_INTEGER, 0, 112, 0, 1},
  {17303, AT(sku_option, sku_code_regex), 14, CLX_KIND_TEXT, 0, 112, 0, 0},
  {265, AT(sku_option, created_at), 10, CLX_KIND_TIME, 0, 112, 0, 1},
  {277, AT(sku_option, updated_at), 10, CLX_KIND_TIME, 0, 112, 0, 1},
  {289, AT(sku_option, reference), 9, CLX_KIND_TEXT, 0, 112, 0, 0},
  {300, AT(sku_option, reference_origin), 16, CLX_KIND_TEXT, 0, 112, 0, 0},
  {318, AT(sku_option, metadata), 8, CLX_KIND_OBJECT, 0, 112, 0, 0},
  {2958, AT(sku_option, market), 6, CLX_KIND_ONE, 65, 112, 0, 0}, /* markets */
  {1307, AT(sku_option, attachments), 11, CLX_KIND_MANY, 6, 112, 0, 0}, /* attachments */
  {349, AT(sku_option, events), 6, CLX_KIND_MANY, 38, 112, 0, 0}, /* events */
  {357, AT(sku_option, tags), 4, CLX_KIND_MANY, 124, 112, 0, 0}, /* tags */
  {363, AT(sku_option, versions), 8, CLX_KIND_MANY, 131, 112, 0, 0}, /* versions */
  /* skus, from 2225 */
  {3240, AT(sku, code), 4, CLX_KIND_TEXT, 0, 113, 0, 1},
  {154, AT(sku, name), 4, CLX_KIND_TEXT, 0, 113, 0, 0},
  {1332, AT(sku, description), 11, CLX_KIND_TEXT, 0, 113, 0, 0},
  {3246, AT(sku, image_url), 9, CLX_KIND_TEXT, 0, 113, 0, 0},
  {17332, AT(sku, pieces_per_pack), 15, CLX_KIND_INTEGER, 0, 113, 0, 1},
  {3835, AT(sku, weight), 6, CLX_KIND_REAL, 0, 113, 0, 1},
  {14495, AT(sku, unit_of_weight), 14, CLX_KIND_TEXT, 0, 113, 14511, 1},
  {17349, AT(sku, hs_tariff_number), 16, CLX_KIND_TEXT, 0, 113, 0, 0},
  {3257, AT(sku, do_not_ship), 11, CLX_KIND_BOOLEAN, 0, 113, 0, 1},
  {3270, AT(sku, do_not_track), 12, CLX_KIND_BOOLEAN, 0, 113, 0, 1},
  {17367, AT(sku, inventory), 9, CLX_KIND_OBJECT, 0, 113, 0, 0},
  {265, AT(sku, created_at), 10, CLX_KIND_TIME, 0, 113, 0, 1},
  {277, AT(sku, updated_at), 10, CLX_KIND_TIME, 0, 113, 0, 1},
  {289, AT(sku, reference), 9, CLX_KIND_TEXT, 0, 113, 0, 0},
  {300, AT(sku, reference_origin), 16, CLX_KIND_TEXT, 0, 113, 0, 0},
  {5386, AT(sku, jwt_custom_claim), 16, CLX_KIND_OBJECT, 0, 113, 0, 0},
  {318, AT(sku, metadata), 8, CLX_KIND_OBJECT, 0, 113, 0, 0},
  {16594, AT(sku, shipping_category), 17, CLX_KIND_ONE, 104, 113, 0, 0}, /* shipping_categories */
  {15515, AT(sku, prices), 6, CLX_KIND_MANY, 91, 113, 0, 0}, /* prices */
  {17378, AT(sku, stock_items), 11, CLX_KIND_MANY, 114, 113, 0, 0}, /* stock_items */
  {8791, AT(sku, stock_reservations), 18, CLX_KIND_MANY, 117, 113, 0, 0}, /* stock_reservations */
  {5543, AT(sku, delivery_lead_times), 19, CLX_KIND_MANY, 32, 113, 0, 0}, /* delivery_lead_times */
  {17319, AT(sku, sku_options), 11, CLX_KIND_MANY, 112, 113, 0, 0}, /* sku_options */
  {17204, AT(sku, sku_list_items), 14, CLX_KIND_MANY, 109, 113, 0, 0}, /* sku_list_items */
  {5484, AT(sku, sku_lists), 9, CLX_KIND_MANY, 111, 113, 0, 0}, /* sku_lists */
  {1307, AT(sku, attachments), 11, CLX_KIND_MANY, 6, 113, 0, 0}, /* attachments */
  {8861, AT(sku, links), 5, CLX_KIND_MANY, 62, 113, 0, 0}, /* links */
  {349, AT(sku, events), 6, CLX_KIND_MANY, 38, 113, 0, 0}, /* events */
  {357, AT(sku, tags), 4, CLX_KIND_MANY, 124, 113, 0, 0}, /* tags */
  {363, AT(sku, versions), 8, CLX_KIND_MANY, 131, 113, 0, 0}, /* versions */
  {5495, AT(sku, jwt_customer), 12, CLX_KIND_ONE, 31, 113, 0, 0}, /* customers */
  {5509, AT(sku, jwt_markets), 11, CLX_KIND_MANY, 65, 113, 0, 0}, /* markets */
  {5522, AT(sku, jwt_stock_locations), 19, CLX_KIND_MANY, 116, 113, 0, 0}, /* stock_locations */
  /* stock_items, from 2258 */
  {7568, AT(stock_item, sku_code), 8, CLX_KIND_TEXT, 0, 114, 0, 1},
  {7992, AT(stock_item, quantity), 8, CLX_KIND_INTEGER, 0, 114, 0, 1},
  {265, AT(stock_item, created_at), 10, CLX_KIND_TIME, 0, 114, 0, 1},
  {277, AT(stock_item, updated_at), 10, CLX_KIND_TIME, 0, 114, 0, 1},
  {289, AT(stock_item, reference), 9, CLX_KIND_TEXT, 0, 114, 0, 0},
  {300, AT(stock_item, reference_origin), 16, CLX_KIND_TEXT, 0, 114, 0, 0},
  {318, AT(stock_item, metadata), 8, CLX_KIND_OBJECT, 0, 114, 0, 0},
  {5626, AT(stock_item, stock_location), 14, CLX_KIND_ONE, 116, 114, 0, 0}, /* stock_locations */
  {7595, AT(stock_item, sku), 3, CLX_KIND_ONE, 113, 114, 0, 0}, /* skus */
  {15729, AT(stock_item, reserved_stock), 14, CLX_KIND_ONE, 96, 114, 0, 0}, /* reserved_stocks */
  {8791, AT(stock_item, stock_reservations),
   18, CLX_KIND_MANY, 117, 114, 0, 0}, /* stock_reservations */
  {1307, AT(stock_item, attachments), 11, CLX_KIND_MANY, 6, 114, 0, 0}, /* attachments */
  {363, AT(stock_item, versions), 8, CLX_KIND_MANY, 131, 114, 0, 0}, /* versions */
  /* stock_line_items, from 2271 */
  {7568, AT(stock_line_item, sku_code), 8, CLX_KIND_TEXT, 0, 115, 0, 1},
  {8187, AT(stock_line_item, bundle_code), 11, CLX_KIND_TEXT, 0, 115, 0, 1},
  {7992, AT(stock_line_item, quantity), 8, CLX_KIND_INTEGER, 0, 115, 0, 1},
  {154, AT(stock_line_item, name), 4, CLX_KIND_TEXT, 0, 115, 0, 0},
  {3246, AT(stock_line_item, image_url), 9, CLX_KIND_TEXT, 0, 115, 0, 0},
  {265, AT(stock_line_item, created_at), 10, CLX_KIND_TIME, 0, 115, 0, 1},
  {277, AT(stock_line_item, updated_at), 10, CLX_KIND_TIME, 0, 115, 0, 1},
  {289, AT(stock_line_item, reference), 9, CLX_KIND_TEXT, 0, 115, 0, 0},
  {300, AT(stock_line_item, reference_origin), 16, CLX_KIND_TEXT, 0, 115, 0, 0},
  {318, AT(stock_line_item, metadata), 8, CLX_KIND_OBJECT, 0, 115, 0, 0},
  {5943, AT(stock_line_item, shipment), 8, CLX_KIND_ONE, 103, 115, 0, 0}, /* shipments */
  {8152, AT(stock_line_item, line_item), 9, CLX_KIND_ONE, 61, 115, 0, 0}, /* line_items */
  {15745, AT(stock_line_item, stock_item), 10, CLX_KIND_ONE, 114, 115, 0, 0}, /* stock_items */
  {7595, AT(stock_line_item, sku), 3, CLX_KIND_ONE, 113, 115, 0, 0}, /* skus */
  {16235, AT(stock_line_item, stock_reservation),
   17, CLX_KIND_ONE, 117, 115, 0, 0}, /* stock_reservations */
  {363, AT(stock_line_item, versions), 8, CLX_KIND_MANY, 131, 115, 0, 0}, /* versions */
  /* stock_locations, from 2287 */
  {1925, AT(stock_location, number), 6, CLX_KIND_INTEGER, 0, 116, 0, 0},
  {154, AT(stock_location, name), 4, CLX_KIND_TEXT, 0, 116, 0, 0},
  {3240, AT(stock_location, code), 4, CLX_KIND_TEXT, 0, 116, 0, 0},
  {17408, AT(stock_location, label_format), 12, CLX_KIND_TEXT, 0, 116, 0, 0},
  {17422, AT(stock_location, suppress_etd), 12, CLX_KIND_BOOLEAN, 0, 116, 0, 0},
  {265, AT(stock_location, created_at), 10, CLX_KIND_TIME, 0, 116, 0, 1},
  {277, AT(stock_location, updated_at), 10, CLX_KIND_TIME, 0, 116, 0, 1},
  {289, AT(stock_location, reference), 9, CLX_KIND_TEXT, 0, 116, 0, 0},
  {300, AT(stock_location, reference_origin), 16, CLX_KIND_TEXT, 0, 116, 0, 0},
  {318, AT(stock_location, metadata), 8, CLX_KIND_OBJECT, 0, 116, 0, 0},
  {13, AT(stock_location, address), 7, CLX_KIND_ONE, 1, 116, 0, 0}, /* addresses */
  {7748, AT(stock_location, inventory_stock_locations),
   25, CLX_KIND_MANY, 57, 116, 0, 0}, /* inventory_stock_locations */
  {7775, AT(stock_location, inventory_return_locations),
   26, CLX_KIND_MANY, 56, 116, 0, 0}, /* inventory_return_locations */
  {17378, AT(stock_location, stock_items), 11, CLX_KIND_MANY, 114, 116, 0, 0}, /* stock_items */
  {8829, AT(stock_location, stock_transfers),
   15, CLX_KIND_MANY, 118, 116, 0, 0}, /* stock_transfers */
  {9295, AT(stock_location, stores), 6, CLX_KIND_MANY, 119, 116, 0, 0}, /* stores */
  {1307, AT(stock_location, attachments), 11, CLX_KIND_MANY, 6, 116, 0, 0}, /* attachments */
  {363, AT(stock_location, versions), 8, CLX_KIND_MANY, 131, 116, 0, 0}, /* versions */
  /* stock_reservations, from 2305 */
  {3785, AT(stock_reservation, status), 6, CLX_KIND_TEXT, 0, 117, 17436, 1},
  {7992, AT(stock_reservation, quantity), 8, CLX_KIND_INTEGER, 0, 117, 0, 1},
  {873, AT(stock_reservation, expires_at), 10, CLX_KIND_TIME, 0, 117, 0, 1},
  {265, AT(stock_reservation, created_at), 10, CLX_KIND_TIME, 0, 117, 0, 1},
  {277, AT(stock_reservation, updated_at), 10, CLX_KIND_TIME, 0, 117, 0, 1},
  {289, AT(stock_reservation, reference), 9, CLX_KIND_TEXT, 0, 117, 0, 0},
  {300, AT(stock_reservation, reference_origin), 16, CLX_KIND_TEXT, 0, 117, 0, 0},
  {318, AT(stock_reservation, metadata), 8, CLX_KIND_OBJECT, 0, 117, 0, 0},
  {8152, AT(stock_reservation, line_item), 9, CLX_KIND_ONE, 61, 117, 0, 0}, /* line_items */
  {916, AT(stock_reservation, order), 5, CLX_KIND_ONE, 74, 117, 0, 0}, /* orders */
  {14458, AT(stock_reservation, stock_line_item),
   15, CLX_KIND_ONE, 115, 117, 0, 0}, /* stock_line_items */
  {17451, AT(stock_reservation, stock_transfer),
   14, CLX_KIND_ONE, 118, 117, 0, 0}, /* stock_transfers */
  {15745, AT(stock_reservation, stock_item), 10, CLX_KIND_ONE, 114, 117, 0, 0}, /* stock_items */
  {15729, AT(stock_reservation, reserved_stock),
   14, CLX_KIND_ONE, 96, 117, 0, 0}, /* reserved_stocks */
  {7595, AT(stock_reservation, sku), 3, CLX_KIND_ONE, 113, 117, 0, 0}, /* skus */
  /* stock_transfers, from 2320 */
  {1925, AT(stock_transfer, number), 6, CLX_KIND_TEXT, 0, 118, 0, 0},
  {7568, AT(stock_transfer, sku_code), 8, CLX_KIND_TEXT, 0, 118, 0, 1},
  {3785, AT(stock_transfer, status), 6, CLX_KIND_TEXT, 0, 118, 17467, 1},
  {7992, AT(stock_transfer, quantity), 8, CLX_KIND_INTEGER, 0, 118, 0, 1},
  {16526, AT(stock_transfer, on_hold_at), 10, CLX_KIND_TIME, 0, 118, 0, 1},
  {16538, AT(stock_transfer, picking_at), 10, CLX_KIND_TIME, 0, 118, 0, 1},
  {17530, AT(stock_transfer, in_transit_at), 13, CLX_KIND_TIME, 0, 118, 0, 0},
  {4545, AT(stock_transfer, completed_at), 12, CLX_KIND_TIME, 0, 118, 0, 1},
  {12550, AT(stock_transfer, cancelled_at), 12, CLX_KIND_TIME, 0, 118, 0, 1},
  {265, AT(stock_transfer, created_at), 10, CLX_KIND_TIME, 0, 118, 0, 1},
  {277, AT(stock_transfer, updated_at), 10, CLX_KIND_TIME, 0, 118, 0, 1},
  {289, AT(stock_transfer, reference), 9, CLX_KIND_TEXT, 0, 118, 0, 0},
  {300, AT(stock_transfer, reference_origin), 16, CLX_KIND_TEXT, 0, 118, 0, 0},
  {318, AT(stock_transfer, metadata), 8, CLX_KIND_OBJECT, 0, 118, 0, 0},
  {7595, AT(stock_transfer, sku), 3, CLX_KIND_ONE, 113, 118, 0, 0}, /* skus */
  {17545, AT(stock_transfer, origin_stock_location),
   21, CLX_KIND_ONE, 116, 118, 0, 0}, /* stock_locations */
  {17568, AT(stock_transfer, destination_stock_location),
   26, CLX_KIND_ONE, 116, 118, 0, 0}, /* stock_locations */
  {5943, AT(stock_transfer, shipment), 8, CLX_KIND_ONE, 103, 118, 0, 0}, /* shipments */
  {8152, AT(stock_transfer, line_item), 9, CLX_KIND_ONE, 61, 118, 0, 0}, /* line_items */
  {16235, AT(stock_transfer, stock_reservation),
   17, CLX_KIND_ONE, 117, 118, 0, 0}, /* stock_reservations */
  {1307, AT(stock_transfer, attachments), 11, CLX_KIND_MANY, 6, 118, 0, 0}, /* attachments */
  {349, AT(stock_transfer, events), 6, CLX_KIND_MANY, 38, 118, 0, 0}, /* events */
  {363, AT(stock_transfer, versions), 8, CLX_KIND_MANY, 131, 118, 0, 0}, /* versions */
  /* stores, from 2343 */
  {154, AT(store, name), 4, CLX_KIND_TEXT, 0, 119, 0, 0},
  {3240, AT(store, code), 4, CLX_KIND_TEXT, 0, 119, 0, 0},
  {265, AT(store, created_at), 10, CLX_KIND_TIME, 0, 119, 0, 1},
  {277, AT(store, updated_at), 10, CLX_KIND_TIME, 0, 119, 0, 1},
  {289, AT(store, reference), 9, CLX_KIND_TEXT, 0, 119, 0, 0},
  {300, AT(store, reference_origin), 16, CLX_KIND_TEXT, 0, 119, 0, 0},
  {318, AT(store, metadata), 8, CLX_KIND_OBJECT, 0, 119, 0, 0},
  {2958, AT(store, market), 6, CLX_KIND_ONE, 65, 119, 0, 0}, /* markets */
  {9171, AT(store, merchant), 8, CLX_KIND_ONE, 66, 119, 0, 0}, /* merchants */
  {5626, AT(store, stock_location), 14, CLX_KIND_ONE, 116, 119, 0, 0}, /* stock_locations */
  {5446, AT(store, orders), 6, CLX_KIND_MANY, 74, 119, 0, 0}, /* orders */
  {719, AT(store, payment_methods), 15, CLX_KIND_MANY, 80, 119, 0, 0}, /* payment_methods */
  {349, AT(store, events), 6, CLX_KIND_MANY, 38, 119, 0, 0}, /* events */
  {363, AT(store, versions), 8, CLX_KIND_MANY, 131, 119, 0, 0}, /* versions */
  /* stripe_gateways, from 2357 */
  {154, AT(stripe_gateway, name), 4, CLX_KIND_TEXT, 0, 120, 0, 0},
  {511, AT(stripe_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 120, 0, 1},
  {527, AT(stripe_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 120, 0, 1},
  {265, AT(stripe_gateway, created_at), 10, CLX_KIND_TIME, 0, 120, 0, 1},
  {277, AT(stripe_gateway, updated_at), 10, CLX_KIND_TIME, 0, 120, 0, 1},
  {289, AT(stripe_gateway, reference), 9, CLX_KIND_TEXT, 0, 120, 0, 0},
  {300, AT(stripe_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 120, 0, 0},
  {318, AT(stripe_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 120, 0, 0},
  {17629, AT(stripe_gateway, connected_account), 17, CLX_KIND_TEXT, 0, 120, 0, 0},
  {17648, AT(stripe_gateway, auto_payments), 13, CLX_KIND_BOOLEAN, 0, 120, 0, 0},
  {4320, AT(stripe_gateway, webhook_endpoint_id), 19, CLX_KIND_TEXT, 0, 120, 0, 0},
  {655, AT(stripe_gateway, webhook_endpoint_secret), 23, CLX_KIND_TEXT, 0, 120, 0, 0},
  {680, AT(stripe_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 120, 0, 0},
  {702, AT(stripe_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 120, 0, 0},
  {719, AT(stripe_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 120, 0, 0}, /* payment_methods */
  {363, AT(stripe_gateway, versions), 8, CLX_KIND_MANY, 131, 120, 0, 0}, /* versions */
  {17663, AT(stripe_gateway, stripe_payments),
   15, CLX_KIND_MANY, 121, 120, 0, 0}, /* stripe_payments */
  /* stripe_payments, from 2374 */
  {17696, AT(stripe_payment, stripe_id), 9, CLX_KIND_TEXT, 0, 121, 0, 0},
  {17707, AT(stripe_payment, client_secret), 13, CLX_KIND_TEXT, 0, 121, 0, 0},
  {17629, AT(stripe_payment, connected_account), 17, CLX_KIND_TEXT, 0, 121, 0, 0},
  {17722, AT(stripe_payment, charge_id), 9, CLX_KIND_TEXT, 0, 121, 0, 0},
  {17733, AT(stripe_payment, publishable_key), 15, CLX_KIND_TEXT, 0, 121, 0, 0},
  {17750, AT(stripe_payment, on_behalf_of), 12, CLX_KIND_TEXT, 0, 121, 0, 0},
  {17764, AT(stripe_payment, transfer_group), 14, CLX_KIND_TEXT, 0, 121, 0, 0},
  {3214, AT(stripe_payment, options), 7, CLX_KIND_OBJECT, 0, 121, 0, 0},
  {5212, AT(stripe_payment, payment_method), 14, CLX_KIND_OBJECT, 0, 121, 0, 0},
  {844, AT(stripe_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 121, 0, 1},
  {2844, AT(stripe_payment, return_url), 10, CLX_KIND_TEXT, 0, 121, 0, 0},
  {17780, AT(stripe_payment, receipt_email), 13, CLX_KIND_TEXT, 0, 121, 0, 0},
  {885, AT(stripe_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 121, 0, 0},
  {265, AT(stripe_payment, created_at), 10, CLX_KIND_TIME, 0, 121, 0, 1},
  {277, AT(stripe_payment, updated_at), 10, CLX_KIND_TIME, 0, 121, 0, 1},
  {289, AT(stripe_payment, reference), 9, CLX_KIND_TEXT, 0, 121, 0, 0},
  {300, AT(stripe_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 121, 0, 0},
  {318, AT(stripe_payment, metadata), 8, CLX_KIND_OBJECT, 0, 121, 0, 0},
  {916, AT(stripe_payment, order), 5, CLX_KIND_ONE, 74, 121, 0, 0}, /* orders */
  {923, AT(stripe_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 121, 940, 0},
  {363, AT(stripe_payment, versions), 8, CLX_KIND_MANY, 131, 121, 0, 0}, /* versions */
  /* stripe_tax_accounts, from 2395 */
  {154, AT(stripe_tax_account, name), 4, CLX_KIND_TEXT, 0, 122, 0, 0},
  {1933, AT(stripe_tax_account, type), 4, CLX_KIND_TEXT, 0, 122, 2583, 1},
  {265, AT(stripe_tax_account, created_at), 10, CLX_KIND_TIME, 0, 122, 0, 1},
  {277, AT(stripe_tax_account, updated_at), 10, CLX_KIND_TIME, 0, 122, 0, 1},
  {289, AT(stripe_tax_account, reference), 9, CLX_KIND_TEXT, 0, 122, 0, 0},
  {300, AT(stripe_tax_account, reference_origin), 16, CLX_KIND_TEXT, 0, 122, 0, 0},
  {318, AT(stripe_tax_account, metadata), 8, CLX_KIND_OBJECT, 0, 122, 0, 0},
  {2725, AT(stripe_tax_account, commit_invoice), 14, CLX_KIND_BOOLEAN, 0, 122, 0, 0},
  {2746, AT(stripe_tax_account, markets), 7, CLX_KIND_MANY, 65, 122, 0, 0}, /* markets */
  {1307, AT(stripe_tax_account, attachments), 11, CLX_KIND_MANY, 6, 122, 0, 0}, /* attachments */
  {349, AT(stripe_tax_account, events), 6, CLX_KIND_MANY, 38, 122, 0, 0}, /* events */
  {363, AT(stripe_tax_account, versions), 8, CLX_KIND_MANY, 131, 122, 0, 0}, /* versions */
  {2755, AT(stripe_tax_account, tax_categories),
   14, CLX_KIND_MANY, 127, 122, 0, 0}, /* tax_categories */
  /* subscription_models, from 2408 */
  {154, AT(subscription_model, name), 4, CLX_KIND_TEXT, 0, 123, 0, 0},
  {7635, AT(subscription_model, strategy), 8, CLX_KIND_TEXT, 0, 123, 0, 0},
  {17857, AT(subscription_model, frequencies), 11, CLX_KIND_ARRAY, 0, 123, 0, 0},
  {17870, AT(subscription_model, auto_activate), 13, CLX_KIND_BOOLEAN, 0, 123, 0, 0},
  {17885, AT(subscription_model, auto_cancel), 11, CLX_KIND_BOOLEAN, 0, 123, 0, 0},
  {265, AT(subscription_model, created_at), 10, CLX_KIND_TIME, 0, 123, 0, 1},
  {277, AT(subscription_model, updated_at), 10, CLX_KIND_TIME, 0, 123, 0, 1},
  {289, AT(subscription_model, reference), 9, CLX_KIND_TEXT, 0, 123, 0, 0},
  {300, AT(subscription_model, reference_origin), 16, CLX_KIND_TEXT, 0, 123, 0, 0},
  {318, AT(subscription_model, metadata), 8, CLX_KIND_OBJECT, 0, 123, 0, 0},
  {2746, AT(subscription_model, markets), 7, CLX_KIND_MANY, 65, 123, 0, 0}, /* markets */
  {5454, AT(subscription_model, order_subscriptions),
   19, CLX_KIND_MANY, 72, 123, 0, 0}, /* order_subscriptions */
  {1307, AT(subscription_model, attachments), 11, CLX_KIND_MANY, 6, 123, 0, 0}, /* attachments */
  /* tags, from 2421 */
  {154, AT(tag, name), 4, CLX_KIND_TEXT, 0, 124, 0, 0},
  {265, AT(tag, created_at), 10, CLX_KIND_TIME, 0, 124, 0, 1},
  {277, AT(tag, updated_at), 10, CLX_KIND_TIME, 0, 124, 0, 1},
  {289, AT(tag, reference), 9, CLX_KIND_TEXT, 0, 124, 0, 0},
  {300, AT(tag, reference_origin), 16, CLX_KIND_TEXT, 0, 124, 0, 0},
  {318, AT(tag, metadata), 8, CLX_KIND_OBJECT, 0, 124, 0, 0},
  /* talon_one_accounts, from 2427 */
  {154, AT(talon_one_account, name), 4, CLX_KIND_TEXT, 0, 125, 0, 0},
  {1933, AT(talon_one_account, type), 4, CLX_KIND_TEXT, 0, 125, 5745, 1},
  {5765, AT(talon_one_account, manage_gift_cards), 17, CLX_KIND_BOOLEAN, 0, 125, 0, 0},
  {265, AT(talon_one_account, created_at), 10, CLX_KIND_TIME, 0, 125, 0, 1},
  {277, AT(talon_one_account, updated_at), 10, CLX_KIND_TIME, 0, 125, 0, 1},
  {289, AT(talon_one_account, reference), 9, CLX_KIND_TEXT, 0, 125, 0, 0},
  {300, AT(talon_one_account, reference_origin), 16, CLX_KIND_TEXT, 0, 125, 0, 0},
  {318, AT(talon_one_account, metadata), 8, CLX_KIND_OBJECT, 0, 125, 0, 0},
  {17922, AT(talon_one_account, api_endpoint), 12, CLX_KIND_TEXT, 0, 125, 0, 0},
  {2746, AT(talon_one_account, markets), 7, CLX_KIND_MANY, 65, 125, 0, 0}, /* markets */
  {5659, AT(talon_one_account, discount_engine_items),
   21, CLX_KIND_MANY, 33, 125, 0, 0}, /* discount_engine_items */
  {1307, AT(talon_one_account, attachments), 11, CLX_KIND_MANY, 6, 125, 0, 0}, /* attachments */
  {363, AT(talon_one_account, versions), 8, CLX_KIND_MANY, 131, 125, 0, 0}, /* versions */
  /* tax_calculators, from 2440 */
  {154, AT(tax_calculator, name), 4, CLX_KIND_TEXT, 0, 126, 0, 0},
  {1933, AT(tax_calculator, type), 4, CLX_KIND_TEXT, 0, 126, 2583, 1},
  {265, AT(tax_calculator, created_at), 10, CLX_KIND_TIME, 0, 126, 0, 1},
  {277, AT(tax_calculator, updated_at), 10, CLX_KIND_TIME, 0, 126, 0, 1},
  {289, AT(tax_calculator, reference), 9, CLX_KIND_TEXT, 0, 126, 0, 0},
  {300, AT(tax_calculator, reference_origin), 16, CLX_KIND_TEXT, 0, 126, 0, 0},
  {318, AT(tax_calculator, metadata), 8, CLX_KIND_OBJECT, 0, 126, 0, 0},
  {2746, AT(tax_calculator, markets), 7, CLX_KIND_MANY, 65, 126, 0, 0}, /* markets */
  {1307, AT(tax_calculator, attachments), 11, CLX_KIND_MANY, 6, 126, 0, 0}, /* attachments */
  {349, AT(tax_calculator, events), 6, CLX_KIND_MANY, 38, 126, 0, 0}, /* events */
  {363, AT(tax_calculator, versions), 8, CLX_KIND_MANY, 131, 126, 0, 0}, /* versions */
  /* tax_categories, from 2451 */
  {3240, AT(tax_category, code), 4, CLX_KIND_TEXT, 0, 127, 0, 0},
  {7568, AT(tax_category, sku_code), 8, CLX_KIND_TEXT, 0, 127, 0, 1},
  {265, AT(tax_category, created_at), 10, CLX_KIND_TIME, 0, 127, 0, 1},
  {277, AT(tax_category, updated_at), 10, CLX_KIND_TIME, 0, 127, 0, 1},
  {289, AT(tax_category, reference), 9, CLX_KIND_TEXT, 0, 127, 0, 0},
  {300, AT(tax_category, reference_origin), 16, CLX_KIND_TEXT, 0, 127, 0, 0},
  {318, AT(tax_category, metadata), 8, CLX_KIND_OBJECT, 0, 127, 0, 0},
  {7595, AT(tax_category, sku), 3, CLX_KIND_ONE, 113, 127, 0, 0}, /* skus */
  {9230, AT(tax_category, tax_calculator), 14, CLX_KIND_ONE, 0, 127, 2583, 0},
  {1307, AT(tax_category, attachments), 11, CLX_KIND_MANY, 6, 127, 0, 0}, /* attachments */
  {363, AT(tax_category, versions), 8, CLX_KIND_MANY, 131, 127, 0, 0}, /* versions */
  /* tax_rules, from 2462 */
  {154, AT(tax_rule, name), 4, CLX_KIND_TEXT, 0, 128, 0, 0},
  {8417, AT(tax_rule, tax_rate), 8, CLX_KIND_REAL, 0, 128, 0, 1},
  {10504, AT(tax_rule, freight_taxable), 15, CLX_KIND_BOOLEAN, 0, 128, 0, 1},
  {10521, AT(tax_rule, payment_method_taxable), 22, CLX_KIND_BOOLEAN, 0, 128, 0, 1},
  {10565, AT(tax_rule, gift_card_taxable), 17, CLX_KIND_BOOLEAN, 0, 128, 0, 1},
  {10545, AT(tax_rule, adjustment_taxable), 18, CLX_KIND_BOOLEAN, 0, 128, 0, 1},
  {17977, AT(tax_rule, breakdown), 9, CLX_KIND_OBJECT, 0, 128, 0, 0},
  {17084, AT(tax_rule, country_code_regex), 18, CLX_KIND_TEXT, 0, 128, 0, 0},
  {17104, AT(tax_rule, not_country_code_regex), 22, CLX_KIND_TEXT, 0, 128, 0, 0},
  {17128, AT(tax_rule, state_code_regex), 16, CLX_KIND_TEXT, 0, 128, 0, 0},
  {17146, AT(tax_rule, not_state_code_regex), 20, CLX_KIND_TEXT, 0, 128, 0, 0},
  {17168, AT(tax_rule, zip_code_regex), 14, CLX_KIND_TEXT, 0, 128, 0, 0},
  {17184, AT(tax_rule, not_zip_code_regex), 18, CLX_KIND_TEXT, 0, 128, 0, 0},
  {265, AT(tax_rule, created_at), 10, CLX_KIND_TIME, 0, 128, 0, 1},
  {277, AT(tax_rule, updated_at), 10, CLX_KIND_TIME, 0, 128, 0, 1},
  {289, AT(tax_rule, reference), 9, CLX_KIND_TEXT, 0, 128, 0, 0},
  {300, AT(tax_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 128, 0, 0},
  {318, AT(tax_rule, metadata), 8, CLX_KIND_OBJECT, 0, 128, 0, 0},
  {9021, AT(tax_rule, manual_tax_calculator),
   21, CLX_KIND_ONE, 64, 128, 0, 0}, /* manual_tax_calculators */
  {363, AT(tax_rule, versions), 8, CLX_KIND_MANY, 131, 128, 0, 0}, /* versions */
  /* taxjar_accounts, from 2482 */
  {154, AT(taxjar_account, name), 4, CLX_KIND_TEXT, 0, 129, 0, 0},
  {1933, AT(taxjar_account, type), 4, CLX_KIND_TEXT, 0, 129, 2583, 1},
  {265, AT(taxjar_account, created_at), 10, CLX_KIND_TIME, 0, 129, 0, 1},
  {277, AT(taxjar_account, updated_at), 10, CLX_KIND_TIME, 0, 129, 0, 1},
  {289, AT(taxjar_account, reference), 9, CLX_KIND_TEXT, 0, 129, 0, 0},
  {300, AT(taxjar_account, reference_origin), 16, CLX_KIND_TEXT, 0, 129, 0, 0},
  {318, AT(taxjar_account, metadata), 8, CLX_KIND_OBJECT, 0, 129, 0, 0},
  {2746, AT(taxjar_account, markets), 7, CLX_KIND_MANY, 65, 129, 0, 0}, /* markets */
  {1307, AT(taxjar_account, attachments), 11, CLX_KIND_MANY, 6, 129, 0, 0}, /* attachments */
  {349, AT(taxjar_account, events), 6, CLX_KIND_MANY, 38, 129, 0, 0}, /* events */
  {363, AT(taxjar_account, versions), 8, CLX_KIND_MANY, 131, 129, 0, 0}, /* versions */
  {2755, AT(taxjar_account, tax_categories),
   14, CLX_KIND_MANY, 127, 129, 0, 0}, /* tax_categories */
  /* transactions, from 2494 */
  {1925, AT(transaction, number), 6, CLX_KIND_TEXT, 0, 130, 0, 0},
  {1933, AT(transaction, type), 4, CLX_KIND_TEXT, 0, 130, 1939, 1},
  {1978, AT(transaction, payment_method_type), 19, CLX_KIND_TEXT, 0, 130, 0, 0},
  {398, AT(transaction, currency_code), 13, CLX_KIND_TEXT, 0, 130, 0, 1},
  {413, AT(transaction, amount_cents), 12, CLX_KIND_INTEGER, 0, 130, 0, 1},
  {427, AT(transaction, amount_float), 12, CLX_KIND_REAL, 0, 130, 0, 0},
  {441, AT(transaction, formatted_amount), 16, CLX_KIND_TEXT, 0, 130, 0, 0},
  {1999, AT(transaction, succeeded), 9, CLX_KIND_BOOLEAN, 0, 130, 0, 1},
  {2010, AT(transaction, message), 7, CLX_KIND_TEXT, 0, 130, 0, 0},
  {2019, AT(transaction, error_code), 10, CLX_KIND_TEXT, 0, 130, 0, 0},
  {2031, AT(transaction, error_detail), 12, CLX_KIND_TEXT, 0, 130, 0, 0},
  {2045, AT(transaction, token), 5, CLX_KIND_TEXT, 0, 130, 0, 0},
  {2052, AT(transaction, gateway_transaction_id), 22, CLX_KIND_TEXT, 0, 130, 0, 0},
  {265, AT(transaction, created_at), 10, CLX_KIND_TIME, 0, 130, 0, 1},
  {277, AT(transaction, updated_at), 10, CLX_KIND_TIME, 0, 130, 0, 1},
  {289, AT(transaction, reference), 9, CLX_KIND_TEXT, 0, 130, 0, 0},
  {300, AT(transaction, reference_origin), 16, CLX_KIND_TEXT, 0, 130, 0, 0},
  {318, AT(transaction, metadata), 8, CLX_KIND_OBJECT, 0, 130, 0, 0},
  {916, AT(transaction, order), 5, CLX_KIND_ONE, 74, 130, 0, 0}, /* orders */
  {2343, AT(transaction, payment_source), 14, CLX_KIND_ONE, 0, 130, 2359, 0},
  {1307, AT(transaction, attachments), 11, CLX_KIND_MANY, 6, 130, 0, 0}, /* attachments */
  {349, AT(transaction, events), 6, CLX_KIND_MANY, 38, 130, 0, 0}, /* events */
  {363, AT(transaction, versions), 8, CLX_KIND_MANY, 131, 130, 0, 0}, /* versions */
  /* versions, from 2517 */
  {4475, AT(version, resource_type), 13, CLX_KIND_TEXT, 0, 131, 0, 0},
  {6087, AT(version, resource_id), 11, CLX_KIND_TEXT, 0, 131, 0, 0},
  {6100, AT(version, event), 5, CLX_KIND_TEXT, 0, 131, 0, 0},
  {18043, AT(version, changes), 7, CLX_KIND_OBJECT, 0, 131, 0, 0},
  {6107, AT(version, who), 3, CLX_KIND_OBJECT, 0, 131, 0, 0},
  {265, AT(version, created_at), 10, CLX_KIND_TIME, 0, 131, 0, 1},
  {277, AT(version, updated_at), 10, CLX_KIND_TIME, 0, 131, 0, 1},
  {289, AT(version, reference), 9, CLX_KIND_TEXT, 0, 131, 0, 0},
  {300, AT(version, reference_origin), 16, CLX_KIND_TEXT, 0, 131, 0, 0},
  {318, AT(version, metadata), 8, CLX_KIND_OBJECT, 0, 131, 0, 0},
  /* vertex_accounts, from 2527 */
  {154, AT(vertex_account, name), 4, CLX_KIND_TEXT, 0, 132, 0, 0},
  {1933, AT(vertex_account, type), 4, CLX_KIND_TEXT, 0, 132, 2583, 1},
  {265, AT(vertex_account, created_at), 10, CLX_KIND_TIME, 0, 132, 0, 1},
  {277, AT(vertex_account, updated_at), 10, CLX_KIND_TIME, 0, 132, 0, 1},
  {289, AT(vertex_account, reference), 9, CLX_KIND_TEXT, 0, 132, 0, 0},
  {300, AT(vertex_account, reference_origin), 16, CLX_KIND_TEXT, 0, 132, 0, 0},
  {318, AT(vertex_account, metadata), 8, CLX_KIND_OBJECT, 0, 132, 0, 0},
  {985, AT(vertex_account, kind), 4, CLX_KIND_TEXT, 0, 132, 18085, 0},
  {18113, AT(vertex_account, baseurl), 7, CLX_KIND_TEXT, 0, 132, 0, 0},
  {17922, AT(vertex_account, api_endpoint), 12, CLX_KIND_TEXT, 0, 132, 0, 0},
  {2725, AT(vertex_account, commit_invoice), 14, CLX_KIND_BOOLEAN, 0, 132, 0, 0},
  {18122, AT(vertex_account, token_expires_at), 16, CLX_KIND_TIME, 0, 132, 0, 0},
  {2746, AT(vertex_account, markets), 7, CLX_KIND_MANY, 65, 132, 0, 0}, /* markets */
  {1307, AT(vertex_account, attachments), 11, CLX_KIND_MANY, 6, 132, 0, 0}, /* attachments */
  {349, AT(vertex_account, events), 6, CLX_KIND_MANY, 38, 132, 0, 0}, /* events */
  {363, AT(vertex_account, versions), 8, CLX_KIND_MANY, 131, 132, 0, 0}, /* versions */
  /* voids, from 2543 */
  {1925, AT(void, number), 6, CLX_KIND_TEXT, 0, 133, 0, 0},
  {1933, AT(void, type), 4, CLX_KIND_TEXT, 0, 133, 1939, 1},
  {1978, AT(void, payment_method_type), 19, CLX_KIND_TEXT, 0, 133, 0, 0},
  {398, AT(void, currency_code), 13, CLX_KIND_TEXT, 0, 133, 0, 1},
  {413, AT(void, amount_cents), 12, CLX_KIND_INTEGER, 0, 133, 0, 1},
  {427, AT(void, amount_float), 12, CLX_KIND_REAL, 0, 133, 0, 0},
  {441, AT(void, formatted_amount), 16, CLX_KIND_TEXT, 0, 133, 0, 0},
  {1999, AT(void, succeeded), 9, CLX_KIND_BOOLEAN, 0, 133, 0, 1},
  {2010, AT(void, message), 7, CLX_KIND_TEXT, 0, 133, 0, 0},
  {2019, AT(void, error_code), 10, CLX_KIND_TEXT, 0, 133, 0, 0},
  {2031, AT(void, error_detail), 12, CLX_KIND_TEXT, 0, 133, 0, 0},
  {2045, AT(void, token), 5, CLX_KIND_TEXT, 0, 133, 0, 0},
  {2052, AT(void, gateway_transaction_id), 22, CLX_KIND_TEXT, 0, 133, 0, 0},
  {265, AT(void, created_at), 10, CLX_KIND_TIME, 0, 133, 0, 1},
  {277, AT(void, updated_at), 10, CLX_KIND_TIME, 0, 133, 0, 1},
  {289, AT(void, reference), 9, CLX_KIND_TEXT, 0, 133, 0, 0},
  {300, AT(void, reference_origin), 16, CLX_KIND_TEXT, 0, 133, 0, 0},
  {318, AT(void, metadata), 8, CLX_KIND_OBJECT, 0, 133, 0, 0},
  {916, AT(void, order), 5, CLX_KIND_ONE, 74, 133, 0, 0}, /* orders */
  {2343, AT(void, payment_source), 14, CLX_KIND_ONE, 0, 133, 2359, 0},
  {1307, AT(void, attachments), 11, CLX_KIND_MANY, 6, 133, 0, 0}, /* attachments */
  {349, AT(void, events), 6, CLX_KIND_MANY, 38, 133, 0, 0}, /* events */
  {363, AT(void, versions), 8, CLX_KIND_MANY, 131, 133, 0, 0}, /* versions */
  {4157, AT(void, reference_authorization), 23, CLX_KIND_ONE, 7, 133, 0, 0}, /* authorizations */
  /* webhooks, from 2567 */
  {154, AT(webhook, name), 4, CLX_KIND_TEXT, 0, 134, 0, 0},
  {18146, AT(webhook, topic), 5, CLX_KIND_TEXT, 0, 134, 0, 1},
  {5995, AT(webhook, callback_url), 12, CLX_KIND_TEXT, 0, 134, 0, 0},
  {18153, AT(webhook, include_resources), 17, CLX_KIND_ARRAY, 0, 134, 0, 0},
  {527, AT(webhook, disabled_at), 11, CLX_KIND_TIME, 0, 134, 0, 1},
  {6409, AT(webhook, circuit_state), 13, CLX_KIND_TEXT, 0, 134, 0, 1},
  {6424, AT(webhook, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 134, 0, 1},
  {6447, AT(webhook, shared_secret), 13, CLX_KIND_TEXT, 0, 134, 0, 0},
  {265, AT(webhook, created_at), 10, CLX_KIND_TIME, 0, 134, 0, 1},
  {277, AT(webhook, updated_at), 10, CLX_KIND_TIME, 0, 134, 0, 1},
  {289, AT(webhook, reference), 9, CLX_KIND_TEXT, 0, 134, 0, 0},
  {300, AT(webhook, reference_origin), 16, CLX_KIND_TEXT, 0, 134, 0, 0},
  {318, AT(webhook, metadata), 8, CLX_KIND_OBJECT, 0, 134, 0, 0},
  {6122, AT(webhook, last_event_callbacks), 20, CLX_KIND_MANY, 36, 134, 0, 0}, /* event_callbacks */
  {363, AT(webhook, versions), 8, CLX_KIND_MANY, 131, 134, 0, 0}, /* versions */
  /* wire_transfers, from 2582 */
  {885, AT(wire_transfer, payment_instrument), 18, CLX_KIND_OBJECT, 0, 135, 0, 0},
  {265, AT(wire_transfer, created_at), 10, CLX_KIND_TIME, 0, 135, 0, 1},
  {277, AT(wire_transfer, updated_at), 10, CLX_KIND_TIME, 0, 135, 0, 1},
  {289, AT(wire_transfer, reference), 9, CLX_KIND_TEXT, 0, 135, 0, 0},
  {300, AT(wire_transfer, reference_origin), 16, CLX_KIND_TEXT, 0, 135, 0, 0},
  {318, AT(wire_transfer, metadata), 8, CLX_KIND_OBJECT, 0, 135, 0, 0},
  {916, AT(wire_transfer, order), 5, CLX_KIND_ONE, 74, 135, 0, 0}, /* orders */
  {363, AT(wire_transfer, versions), 8, CLX_KIND_MANY, 131, 135, 0, 0}, /* versions */
};

#undef AT

const uint8_t clx__field_slots[] = {
  0, 0,
  /* addresses */
  3, 0, 14, 32, 0, 24, 0, 0, 0, 30, 0, 0, 29, 0, 0, 0, 0, 0, 0, 0,
  25, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0,
  0, 0, 21, 27, 0, 0, 33, 0, 9, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 12,
  0, 6, 0, 4, 0, 22, 5, 0, 0, 26, 0, 16, 18, 0, 0, 13, 28, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 1, 0, 0, 0, 0, 8, 7,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 23, 0, 0, 0, 0, 0, 17, 0,
  0, 15, 0, 0, 0, 0, 0, 19, 0,
  /* adjustments */
  0, 1, 0, 0, 12, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 10,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 9, 0, 0, 0, 0,
  0, 3, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 5, 0,
  0, 4, 0, 0,
  /* adyen_gateways */
  0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 20, 11, 0, 0, 0, 0, 0,
  5, 0, 0, 19, 0, 0, 3, 0, 0, 0, 10, 18, 0, 0, 16, 0, 0, 0, 12, 0,
  9, 0, 0, 17, 0, 14, 0, 15, 13, 0, 8, 0, 0, 0, 7, 0, 0, 0, 0, 4,
  0, 0, 6, 0,
  /* adyen_payments */
  0, 0, 0, 0, 0, 0, 0, 3, 0, 18, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 11, 0, 0, 14, 15, 0, 6, 8, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 2,
  0, 5, 0, 12, 0, 0, 16, 0, 0, 0, 1, 0, 0, 17, 0, 0, 7, 0, 0, 0,
  10, 0, 4, 0,
  /* applications */
  1, 0, 0, 0, 5, 0, 0, 3, 0, 0, 0, 0, 10, 6, 0, 0, 4, 0, 0, 0,
  2, 0, 9, 0, 8, 0, 7, 0, 0, 0, 0, 0,
  /* attachments */
  1, 0, 0, 7, 0, 0, 0, 6, 0, 4, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 5, 0, 0, 0, 2, 0, 8, 0, 0, 9, 0,
  /* authorizations */
  0, 0, 17, 0, 0, 0, 28, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 26, 19, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 30, 14, 0, 0, 0, 0,
  10, 0, 34, 38, 0, 2, 0, 0, 29, 32, 0, 0, 22, 0, 0, 0, 0, 0, 18, 0,
  0, 0, 0, 4, 12, 0, 0, 0, 0, 23, 39, 0, 1, 8, 0, 9, 20, 0, 0, 0,
  21, 0, 0, 35, 0, 15, 0, 0, 11, 0, 0, 0, 7, 33, 0, 0, 0, 16, 0, 0,
  0, 37, 31, 0, 0, 0, 13, 0, 0, 5, 36, 0, 0, 0, 25, 24, 0, 0, 0, 0,
  0, 0, 0, 0, 3, 0, 0, 0,
  /* avalara_accounts */
  0, 1, 0, 0, 7, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 6,
  0, 0, 2, 0, 9, 0, 0, 5, 0, 0, 0, 13, 0, 0, 16, 0, 0, 0, 0, 0,
  4, 0, 0, 0, 0, 0, 11, 0, 0, 10, 0, 0, 0, 15, 0, 14, 0, 12, 0, 0,
  0, 0, 0, 0,
  /* axerve_gateways */
  0, 1, 0, 0, 0, 0, 0, 0, 5, 0, 0, 13, 0, 0, 0, 0, 8, 0, 0, 0,
  0, 0, 10, 0, 0, 0, 6, 0, 0, 0, 0, 3, 0, 0, 0, 9, 0, 0, 0, 0,
  11, 0, 12, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 7, 0,
  0, 0, 2, 0,
  /* axerve_payments */
  0, 0, 15, 12, 0, 6, 0, 5, 0, 0, 0, 7, 0, 9, 0, 0, 0, 0, 0, 0,
  0, 3, 0, 0, 0, 0, 0, 0, 2, 0, 0, 13, 0, 0, 0, 1, 0, 0, 10, 0,
  8, 0, 0, 0, 0, 0, 14, 0, 0, 4, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0,
  0, 16, 0, 0,
  /* billing_info_validation_rules */
  0, 6, 0, 7, 0, 3, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 5, 0, 2, 0, 0, 0, 8, 0, 9, 0,
  /* bing_geocoders */
  1, 0, 0, 6, 0, 9, 0, 5, 0, 3, 0, 2, 0, 0, 0, 0, 10, 0, 0, 0,
  0, 4, 0, 0, 0, 0, 8, 7, 0, 0, 0, 0,
  /* braintree_gateways */
  0, 1, 0, 0, 5, 0, 3, 15, 0, 0, 0, 0, 16, 0, 6, 9, 0, 0, 0, 12,
  0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 7, 0,
  2, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 14, 0, 0, 13, 0, 0, 8, 0, 0,
  0, 0, 0, 0,
  /* braintree_payments */
  0, 0, 0, 0, 0, 0, 13, 0, 0, 8, 0, 5, 0, 0, 0, 0, 11, 0, 0, 0,
  0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0,
  0, 0, 10, 0, 3, 0, 12, 0, 7, 0, 0, 0, 14, 0, 0, 4, 0, 0, 0, 0,
  0, 6, 0, 0,
  /* bundles */
  0, 0, 2, 25, 0, 3, 0, 0, 0, 0, 0, 0, 20, 0, 0, 10, 0, 9, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 8,
  0, 15, 0, 0, 0, 0, 0, 18, 21, 0, 14, 0, 12, 0, 0, 0, 19, 0, 0, 0,
  0, 0, 13, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 5, 6, 0, 0, 11, 0,
  0, 0, 0, 0, 1, 0, 0, 7, 0,
  /* buy_x_pay_y_promotions */
  14, 0, 1, 12, 34, 0, 0, 8, 0, 0, 25, 0, 24, 0, 28, 0, 0, 0, 9, 7,
  0, 21, 5, 0, 0, 0, 0, 10, 36, 0, 0, 0, 0, 0, 32, 0, 0, 0, 19, 17,
  0, 0, 0, 29, 0, 2, 0, 0, 0, 30, 27, 0, 0, 0, 0, 0, 35, 0, 13, 0,
  0, 0, 0, 23, 6, 0, 0, 0, 0, 0, 0, 0, 0, 31, 20, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 11, 0, 0, 0, 18, 0, 0, 0, 0, 0,
  22, 0, 0, 0, 0, 0, 0, 15, 0, 0, 33, 0, 3, 0, 0, 0, 0, 0, 16, 0,
  0, 4, 0, 0, 0, 0, 0, 0,
  /* captures */
  0, 0, 30, 0, 0, 4, 24, 0, 0, 0, 19, 0, 11, 0, 0, 0, 0, 0, 23, 0,
  0, 0, 0, 0, 0, 31, 6, 0, 0, 3, 0, 0, 10, 0, 0, 0, 0, 0, 26, 0,
  0, 14, 0, 0, 0, 2, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 9, 0,
  0, 0, 0, 0, 12, 0, 0, 29, 0, 0, 8, 0, 1, 0, 0, 0, 0, 13, 0, 27,
  0, 0, 0, 0, 0, 0, 7, 21, 0, 22, 15, 0, 25, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 20, 16, 0, 0, 0, 0, 0, 0, 28, 0, 5, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 32, 0, 0, 0, 0,
  /* carrier_accounts */
  0, 1, 0, 0, 0, 0, 10, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0,
  4, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9,
  0, 0, 0, 0, 0, 3, 0, 0, 0, 6, 0, 0, 11, 0, 0, 0, 8, 0, 0, 0,
  7, 0, 0, 0,
  /* checkout_com_gateways */
  0, 1, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 11, 0, 0, 0, 13, 0, 0,
  4, 0, 0, 7, 0, 12, 0, 0, 8, 0, 15, 0, 0, 14, 0, 0, 0, 0, 0, 0,
  9, 0, 0, 0, 0, 5, 0, 2, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 3, 0,
  /* checkout_com_payments */
  0, 0, 15, 0, 7, 0, 0, 0, 1, 0, 11, 0, 0, 16, 0, 0, 0, 4, 14, 0,
  0, 0, 0, 12, 0, 3, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 9, 0,
  6, 0, 0, 18, 0, 0, 17, 13, 0, 0, 0, 19, 10, 0, 0, 5, 0, 0, 8, 0,
  0, 0, 0, 0,
  /* cleanups */
  0, 2, 0, 0, 15, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 11, 0, 0, 0, 14,
  0, 4, 0, 0, 0, 6, 0, 13, 0, 0, 0, 3, 0, 0, 0, 0, 0, 8, 0, 0,
  12, 0, 9, 0, 7, 0, 0, 0, 0, 0, 1, 0, 0, 17, 0, 16, 0, 0, 0, 0,
  0, 0, 0, 5, 0,
  /* coupon_codes_promotion_rules */
  0, 0, 0, 0, 0, 0, 0, 3, 0, 7, 0, 1, 0, 6, 0, 9, 0, 0, 0, 4,
  0, 8, 0, 0, 0, 5, 0, 2, 0, 0, 0, 0,
  /* coupon_recipients */
  0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 6, 0, 11, 0, 0, 0, 0, 0, 0,
  9, 0, 0, 0, 0, 4, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 5, 0, 8, 0, 0, 0, 0, 0, 0, 0,
  1, 0, 0, 0,
  /* coupons */
  0, 15, 0, 0, 12, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 11, 0, 4, 0, 0,
  7, 13, 0, 3, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 9, 0, 16, 0,
  0, 0, 0, 5, 0, 8, 0, 0, 0, 0, 0, 0, 10, 0, 0, 14, 0, 0, 0, 0,
  0, 0, 1, 0,
  /* custom_promotion_rules */
  0, 0, 0, 8, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 7, 0, 9, 0, 0, 0,
  6, 0, 0, 5, 0, 0, 2, 0, 0, 0, 0, 4, 0,
  /* customer_addresses */
  0, 1, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0,
  3, 0, 0, 6, 0, 0, 0, 0, 7, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 5, 0, 0, 0, 10, 0, 0, 2, 0,
  0, 0, 0, 0,
  /* customer_groups */
  0, 1, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 4,
  0, 6, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 9, 0, 0, 0, 0, 3, 0,
  0, 0, 2, 0,
  /* customer_password_resets */
  0, 0, 0, 8, 0, 4, 0, 0, 0, 0, 6, 0, 3, 0, 0, 0, 0, 5, 0, 7,
  0, 0, 0, 9, 0, 0, 1, 10, 0, 2, 0, 0,
  /* customer_payment_sources */
  0, 1, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0,
  0, 0, 0, 0, 12, 0, 0, 0, 2, 0, 0, 5, 0, 0, 8, 0, 0, 0, 0, 10,
  0, 0, 0, 0, 0, 0, 7, 0, 3, 0, 0, 0, 0, 0, 0, 0, 9, 0, 6, 0,
  0, 0, 0, 0,
  /* customer_subscriptions */
  0, 4, 0, 6, 0, 0, 0, 1, 0, 0, 9, 0, 0, 2, 0, 0, 0, 0, 0, 0,
  3, 0, 7, 0, 0, 5, 0, 8, 0, 0, 0, 0,
  /* customers */
  0, 0, 26, 2, 0, 0, 0, 17, 0, 0, 0, 0, 19, 0, 0, 0, 0, 3, 0, 23,
  0, 0, 11, 20, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0,
  0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 15, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 21, 0, 0, 0,
  0, 0, 0, 14, 0, 27, 4, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 24, 0,
  0, 0, 18, 28, 0, 0, 8, 0, 0, 0, 25, 0, 0, 0, 6, 0, 0, 22, 0, 29,
  0, 1, 0, 0, 0, 16, 0, 0,
  /* delivery_lead_times */
  10, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 5, 0,
  2, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0,
  0, 13, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 1, 0,
  0, 4, 0, 3, 0,
  /* discount_engine_items */
  0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 3, 0, 0, 0, 7, 0, 0, 0, 0, 5,
  0, 0, 0, 8, 0, 6, 0, 1, 0, 0, 2, 0,
  /* discount_engines */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0,
  0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 6, 0,
  0, 0, 7, 0, 3, 0, 0, 0, 4, 0, 0, 0, 12, 0, 0, 0, 0, 0, 10, 0,
  0, 9, 0, 0,
  /* easypost_pickups */
  0, 2, 0, 0, 0, 0, 7, 0, 12, 0, 0, 4, 0, 0, 0, 0, 0, 15, 0, 0,
  0, 0, 1, 0, 0, 0, 0, 0, 17, 0, 0, 14, 0, 13, 0, 5, 0, 0, 0, 16,
  0, 9, 0, 8, 0, 0, 6, 0, 0, 3, 0, 11, 0, 0, 0, 18, 0, 0, 0, 0,
  0, 0, 0, 10, 0,
  /* event_callbacks */
  7, 0, 0, 6, 0, 0, 0, 3, 0, 0, 0, 0, 0, 8, 0, 4, 0, 0, 1, 0,
  0, 9, 0, 5, 0, 0, 10, 0, 0, 0, 0, 2, 0,
  /* event_stores */
  0, 8, 0, 0, 0, 6, 0, 9, 0, 0, 1, 0, 3, 0, 0, 2, 0, 7, 0, 0,
  0, 0, 10, 0, 0, 0, 0, 5, 0, 0, 0, 4, 0,
  /* events */
  1, 0, 0, 5, 0, 8, 0, 4, 0, 2, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0,
  0, 3, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0,
  /* exports */
  0, 0, 3, 0, 0, 0, 7, 0, 0, 0, 11, 0, 4, 0, 0, 0, 0, 20, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 16, 0, 5, 2, 0, 0, 0, 0, 0, 0,
  8, 0, 0, 0, 0, 1, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 15, 0, 17, 0, 0, 0, 0,
  0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 21, 22, 0,
  24, 0, 14, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 19, 10, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0,
  /* external_gateways */
  0, 1, 0, 0, 0, 0, 0, 0, 16, 11, 0, 0, 0, 10, 8, 0, 5, 14, 0, 0,
  0, 0, 18, 0, 20, 0, 0, 0, 3, 0, 0, 0, 21, 0, 6, 0, 0, 0, 0, 0,
  13, 0, 9, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 4, 0, 15, 0, 19,
  0, 0, 2, 7, 0,
  /* external_payments */
  0, 0, 0, 2, 0, 0, 0, 7, 0, 11, 0, 0, 10, 0, 0, 6, 0, 0, 4, 0,
  0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 12, 0, 5, 0, 0, 9, 0, 1, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0,
  0, 0, 0, 0,
  /* external_promotions */
  14, 0, 1, 12, 36, 0, 0, 8, 0, 0, 27, 0, 26, 0, 30, 0, 0, 0, 9, 7,
  0, 0, 5, 0, 0, 0, 0, 10, 38, 0, 0, 0, 0, 0, 34, 0, 0, 0, 19, 17,
  0, 0, 0, 31, 0, 2, 0, 0, 0, 32, 29, 0, 0, 0, 0, 0, 37, 0, 13, 0,
  0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 24, 0, 0, 33, 20, 0, 0, 0, 0, 23,
  0, 0, 0, 0, 0, 25, 0, 28, 0, 0, 11, 22, 0, 0, 18, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 21, 0, 0, 15, 0, 0, 35, 0, 3, 0, 0, 0, 0, 0, 16, 0,
  0, 4, 0, 0, 0, 0, 0, 0,
  /* external_tax_calculators */
  0, 1, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 3, 0, 0, 0, 6,
  0, 0, 2, 0, 0, 0, 9, 5, 0, 0, 0, 14, 0, 12, 0, 10, 0, 0, 0, 0,
  4, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 15, 0, 13, 0, 0,
  0, 0, 0, 0,
  /* fixed_amount_promotions */
  14, 0, 1, 12, 34, 0, 0, 8, 0, 0, 25, 0, 24, 0, 28, 0, 0, 0, 9, 7,
  0, 0, 5, 0, 0, 0, 0, 10, 36, 0, 0, 0, 0, 0, 32, 23, 0, 0, 19, 17,
  0, 0, 0, 29, 0, 2, 0, 0, 0, 30, 27, 21, 0, 0, 0, 0, 35, 0, 13, 0,
  0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 31, 20, 0, 0, 0, 0, 22,
  0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 11, 0, 0, 0, 18, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 33, 0, 3, 0, 0, 0, 0, 0, 16, 0,
  0, 4, 0, 0, 0, 0, 0, 0,
  /* fixed_price_promotions */
  14, 0, 1, 12, 34, 0, 0, 8, 0, 0, 25, 0, 24, 0, 28, 0, 0, 0, 9, 7,
  0, 0, 5, 0, 0, 0, 0, 10, 36, 0, 0, 0, 0, 0, 32, 23, 0, 0, 19, 17,
  0, 0, 0, 29, 0, 2, 0, 0, 0, 30, 27, 21, 0, 0, 0, 0, 35, 0, 13, 0,
  0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 31, 20, 0, 0, 0, 0, 22,
  0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 11, 0, 0, 0, 18, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 33, 0, 3, 0, 0, 0, 0, 0, 16, 0,
  0, 4, 0, 0, 0, 0, 0, 0,
  /* flex_promotions */
  18, 0, 1, 10, 24, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 8,
  0, 0, 15, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 7, 0, 0, 0, 3,
  0, 0, 0, 12, 0, 2, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
  0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 13,
  0, 0, 19, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 22, 0, 0, 0, 25, 0,
  0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 16,
  0, 0, 6, 0, 0, 0, 0, 0,
  /* free_gift_promotions */
  0, 0, 1, 12, 32, 0, 23, 0, 0, 33, 0, 0, 22, 17, 0, 0, 0, 0, 0, 0,
  0, 27, 0, 10, 25, 0, 0, 7, 34, 0, 0, 29, 0, 0, 0, 20, 0, 0, 0, 19,
  0, 0, 0, 0, 0, 2, 0, 15, 0, 26, 0, 0, 0, 0, 21, 0, 0, 0, 13, 0,
  3, 0, 0, 0, 0, 24, 0, 0, 0, 0, 18, 0, 0, 0, 0, 8, 0, 30, 0, 5,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 16, 0, 0, 0, 0, 14, 0, 0,
  0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 31, 0, 0, 0, 6, 0, 0, 0, 0, 0,
  9, 0, 4, 0, 0, 0, 0, 0,
  /* free_shipping_promotions */
  0, 0, 1, 12, 31, 0, 22, 0, 0, 32, 0, 0, 21, 17, 0, 0, 0, 0, 0, 0,
  0, 26, 0, 10, 24, 0, 0, 7, 0, 0, 0, 28, 0, 0, 0, 20, 0, 0, 0, 19,
  0, 0, 0, 0, 0, 2, 0, 15, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
  3, 0, 0, 0, 0, 23, 0, 0, 0, 0, 18, 0, 0, 0, 0, 8, 0, 29, 0, 5,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 16, 0, 0, 0, 0, 14, 0, 0,
  0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 30, 0, 0, 0, 6, 0, 0, 0, 0, 0,
  9, 0, 4, 0, 0, 0, 0, 0,
  /* geocoders */
  1, 0, 0, 6, 0, 9, 0, 5, 0, 3, 0, 2, 0, 0, 0, 0, 10, 0, 0, 0,
  0, 4, 0, 0, 0, 0, 8, 7, 0, 0, 0, 0,
  /* gift_card_recipients */
  0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 6, 0, 11, 0, 0, 0, 0, 0, 0,
  9, 0, 0, 0, 0, 4, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 5, 0, 8, 0, 0, 0, 0, 0, 0, 0,
  1, 0, 0, 0,
  /* gift_cards */
  0, 0, 30, 1, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 27, 0, 0, 7, 0, 0,
  0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 10, 0, 0, 8, 16, 0, 31, 0,
  15, 0, 0, 0, 5, 0, 25, 0, 0, 0, 11, 0, 0, 14, 0, 0, 0, 0, 28, 0,
  23, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12,
  0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20,
  0, 4, 17, 0, 18, 0, 0, 0, 3, 0, 22, 29, 0, 0, 0, 0, 24, 0, 0, 0,
  6, 9, 0, 0, 2, 0, 0, 0,
  /* google_geocoders */
  1, 0, 0, 6, 0, 9, 0, 5, 0, 3, 0, 2, 0, 0, 0, 0, 10, 0, 0, 0,
  0, 4, 0, 0, 0, 0, 8, 7, 0, 0, 0, 0,
  /* imports */
  0, 0, 0, 4, 0, 0, 0, 7, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 19, 0, 9, 0, 0, 0, 0, 2, 0, 0, 10, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 5, 1, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0,
  0, 0, 0, 16, 0, 0, 0, 0, 0, 6, 0, 0, 13, 0, 0, 11, 0, 0, 0, 0,
  0, 0, 3, 0, 17, 0, 0, 0, 18, 0, 24, 0, 0, 0, 0, 8, 12, 0, 0, 0,
  0, 22, 0, 14, 0, 0, 0, 15, 0,
  /* in_stock_subscriptions */
  0, 1, 0, 0, 0, 0, 10, 0, 0, 6, 0, 0, 0, 3, 0, 0, 9, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 7, 0,
  0, 0, 8, 0, 0, 0, 0, 0, 5, 0, 0, 0, 14, 0, 0, 13, 0, 12, 0, 0,
  0, 0, 4, 0,
  /* inventory_models */
  0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0,
  7, 0, 0, 10, 0, 0, 0, 0, 11, 0, 0, 0, 0, 15, 0, 0, 0, 0, 5, 14,
  0, 0, 0, 0, 0, 8, 0, 4, 0, 0, 0, 9, 0, 0, 0, 0, 3, 0, 0, 0,
  0, 0, 0, 12, 13, 0,
  /* inventory_return_locations */
  0, 0, 5, 0, 4, 0, 0, 8, 0, 0, 0, 2, 0, 0, 0, 9, 0, 0, 0, 0,
  0, 0, 0, 3, 0, 0, 6, 0, 1, 0, 7, 0,
  /* inventory_stock_locations */
  4, 0, 0, 9, 0, 5, 0, 6, 0, 0, 2, 0, 10, 0, 0, 0, 0, 0, 0, 0,
  3, 0, 0, 0, 0, 1, 0, 0, 0, 7, 0, 8, 0,
  /* klarna_gateways */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0,
  4, 0, 0, 7, 0, 9, 0, 0, 8, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0,
  0, 12, 0, 0, 0, 5, 0, 2, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 3, 0,
  /* klarna_payments */
  2, 0, 0, 14, 0, 8, 11, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 5, 0, 0, 13, 0, 0, 0, 9, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0,
  0, 0, 0, 0, 7, 0, 12, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 6, 0,
  /* line_item_options */
  0, 1, 21, 0, 4, 8, 0, 7, 6, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0,
  0, 3, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 2, 0, 0, 0, 17, 0,
  10, 0, 0, 0, 15, 0, 18, 0, 0, 19, 0, 12, 0, 5, 0, 20, 13, 0, 9, 0,
  16, 0, 0, 0,
  /* line_items */
  0, 32, 0, 0, 24, 56, 0, 33, 0, 41, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 17, 20, 0, 0, 0, 0, 0, 0, 0, 0, 38, 0, 0,
  0, 0, 35, 6, 0, 0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 10, 0, 0, 13, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0,
  0, 0, 0, 8, 11, 0, 31, 0, 34, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 4,
  0, 0, 0, 0, 1, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  36, 0, 2, 0, 0, 0, 0, 0, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 53, 0, 0, 0, 0, 26, 48, 0, 14, 27, 0, 0, 0, 0, 46, 0,
  0, 0, 47, 23, 0, 40, 0, 0, 0, 0, 9, 45, 0, 0, 0, 0, 0, 19, 43, 16,
  0, 0, 30, 0, 12, 0, 0, 0, 0, 15, 0, 52, 0, 0, 0, 0, 0, 0, 0, 54,
  55, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 49, 0, 0, 0, 0, 0, 0, 44, 0,
  0, 22, 0, 0, 0, 21, 0, 0, 0, 0, 5, 0, 28, 0, 29, 0,
  /* links */
  0, 1, 7, 18, 0, 0, 0, 4, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 12, 0,
  0, 17, 0, 9, 0, 11, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 13, 15, 0, 0,
  16, 0, 0, 3, 0, 6, 0, 10, 0, 0, 0, 0, 0, 0, 0, 19, 0, 5, 0, 0,
  14, 0, 0, 0,
  /* manual_gateways */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0,
  4, 0, 0, 7, 0, 9, 0, 0, 8, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 5, 0, 2, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 3, 0,
  /* manual_tax_calculators */
  0, 1, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 6,
  0, 0, 2, 0, 0, 0, 0, 5, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0,
  4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 11, 0, 10, 0, 8, 0, 0,
  0, 0, 0, 0,
  /* markets */
  0, 0, 2, 0, 0, 0, 0, 18, 0, 0, 24, 0, 0, 0, 0, 0, 23, 0, 0, 0,
  0, 0, 0, 26, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0,
  0, 0, 22, 0, 31, 0, 0, 0, 0, 32, 20, 0, 4, 28, 0, 0, 0, 9, 0, 16,
  0, 13, 0, 0, 7, 0, 0, 0, 0, 0, 0, 17, 1, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 30, 0, 0, 25, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 11, 0, 12, 8, 0, 0, 0, 14, 0, 0, 10, 0, 0, 21, 0, 6, 0,
  0, 0, 27, 0, 3, 0, 5, 19, 0,
  /* merchants */
  1, 0, 0, 8, 0, 0, 6, 0, 3, 0, 0, 0, 4, 0, 0, 9, 0, 0, 0, 5,
  0, 7, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
  /* notifications */
  1, 0, 0, 4, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 8, 0, 2,
  0, 0, 0, 7, 0, 0, 0, 3, 0, 6, 0, 0,
  /* order_amount_promotion_rules */
  0, 0, 10, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 8,
  0, 0, 1, 0, 12, 0, 0, 0, 0, 0, 0, 3, 0, 0, 6, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 9, 0, 0, 0, 7, 0, 0, 0, 4, 0,
  0, 0, 0, 0,
  /* order_copies */
  5, 0, 0, 2, 0, 0, 0, 9, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0,
  0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 14, 0, 0, 0, 13,
  0, 0, 0, 0, 0, 1, 0, 16, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0,
  0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 19, 0, 0, 0, 0, 0, 0,
  0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 18, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 22, 0, 0, 20, 0,
  0, 0, 3, 0, 0, 0, 0, 0,
  /* order_factories */
  5, 2, 0, 9, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 14, 0, 13,
  0, 0, 1, 0, 0, 0, 0, 7, 0, 0, 0, 4, 0, 0, 0, 12, 15, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 8, 0, 0, 17, 0, 0, 0, 16,
  0, 3, 0, 0,
  /* order_subscription_items */
  0, 4, 16, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0,
  14, 0, 0, 0, 1, 0, 12, 0, 19, 0, 0, 0, 0, 0, 0, 0, 3, 10, 0, 2,
  0, 9, 0, 0, 0, 15, 0, 0, 0, 18, 5, 0, 0, 0, 0, 6, 0, 17, 20, 0,
  7, 0, 11, 0,
  /* order_subscriptions */
  0, 0, 32, 2, 0, 0, 0, 0, 0, 0, 25, 0, 11, 21, 0, 0, 0, 0, 0, 0,
  0, 23, 0, 6, 30, 0, 0, 7, 0, 0, 19, 0, 0, 0, 0, 24, 0, 0, 29, 0,
  20, 0, 0, 0, 0, 0, 0, 22, 0, 9, 0, 0, 4, 18, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 13, 0, 5, 0, 0, 14, 0, 1, 0, 0, 16, 0, 3, 0, 0,
  0, 0, 0, 0, 0, 8, 0, 27, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  15, 0, 0, 12, 0, 0, 0, 0, 0, 0, 31, 33, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 28, 0, 17, 26, 0, 0,
  /* order_validation_rules */
  0, 6, 0, 7, 0, 3, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 5, 0, 2, 0, 0, 0, 8, 0, 9, 0,
  /* orders */
  126, 0, 0, 0, 0, 81, 0, 94, 156, 0, 0, 0, 5, 12, 15, 0, 120, 83, 11, 0,
  3, 0, 8, 0, 0, 100, 0, 0, 35, 92, 102, 135, 0, 145, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 119, 33, 54, 72, 0, 0, 0, 0, 0, 0, 109,
  0, 0, 0, 0, 0, 0, 0, 0, 110, 45, 63, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 128, 136, 34, 43, 115, 0, 0, 0, 0, 0, 0, 0, 125, 0, 0,
  78, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0,
  0, 0, 0, 38, 56, 74, 91, 0, 97, 0, 60, 0, 0, 0, 0, 32, 53, 71, 0, 0,
  0, 18, 0, 0, 0, 0, 0, 0, 0, 138, 0, 0, 0, 0, 0, 21, 0, 0, 139, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 154, 46, 49, 52, 55, 58, 0, 0, 0, 0,
  0, 0, 0, 0, 132, 4, 0, 0, 0, 0, 0, 20, 0, 0, 0, 27, 48, 66, 106, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 118, 0, 13, 0, 0, 0, 104, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 93, 0, 0, 0, 0, 0, 0, 98, 0, 36, 0, 96, 0, 19,
  0, 144, 0, 0, 0, 153, 142, 0, 0, 0, 0, 95, 134, 0, 90, 0, 0, 0, 0, 0,
  0, 143, 0, 0, 0, 0, 0, 0, 0, 0, 1, 105, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 6, 0, 0, 0, 0, 130, 41, 84, 0, 0, 24, 0, 0, 0, 131, 0, 64, 67, 70,
  73, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 133, 122, 0, 0, 0, 0, 29, 50, 68,
  0, 0, 0, 0, 0, 0, 113, 44, 62, 0, 0, 0, 0, 0, 0, 116, 0, 0, 0, 0,
  0, 0, 0, 108, 0, 0, 103, 0, 0, 31, 0, 124, 141, 2, 0, 0, 23, 0, 77, 0,
  0, 42, 0, 0, 0, 0, 89, 107, 0, 30, 51, 28, 61, 69, 88, 0, 0, 0, 22, 0,
  0, 39, 57, 75, 114, 0, 0, 0, 59, 149, 0, 151, 0, 0, 0, 0, 140, 123, 0, 0,
  117, 85, 0, 0, 0, 9, 0, 121, 0, 0, 157, 0, 0, 0, 0, 101, 0, 0, 0, 129,
  0, 155, 79, 137, 0, 0, 0, 17, 0, 0, 0, 0, 112, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 147, 148, 16, 0, 0, 0, 0, 80, 0, 0, 86, 0, 152, 0, 0, 0, 0, 0,
  26, 47, 65, 0, 0, 0, 0, 25, 0, 0, 87, 0, 0, 0, 0, 0, 0, 0, 0, 14,
  0, 0, 0, 7, 37, 40, 111, 146, 0, 0, 127, 150, 0,
  /* organizations */
  0, 52, 0, 0, 1, 0, 0, 0, 0, 0, 0, 24, 0, 0, 54, 0, 32, 0, 28, 0,
  0, 0, 5, 31, 0, 0, 0, 0, 29, 0, 0, 19, 0, 0, 0, 0, 26, 25, 0, 0,
  53, 0, 0, 0, 0, 0, 6, 0, 3, 7, 0, 20, 0, 0, 55, 56, 0, 0, 36, 37,
  0, 0, 0, 27, 0, 0, 0, 0, 0, 46, 0, 48, 0, 14, 0, 0, 0, 0, 40, 0,
  0, 12, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 30, 0, 10, 8, 0, 0, 35, 0, 23, 0, 0, 0, 60, 0,
  0, 0, 0, 57, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 61, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 15, 0, 0, 21, 0,
  0, 11, 17, 0, 0, 0, 63, 0, 0, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 47,
  0, 59, 18, 0, 0, 0, 0, 22, 0, 0, 2, 0, 0, 0, 38, 62, 9, 0, 0, 0,
  45, 0, 0, 0, 0, 0, 0, 0, 0, 33, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 58, 0, 13, 0, 0, 0, 44, 0, 0, 0, 39, 0, 0, 42, 0, 0, 0, 0, 41,
  0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 16, 0, 64, 0, 0,
  /* packages */
  0, 1, 0, 7, 0, 0, 0, 0, 0, 11, 0, 5, 0, 0, 0, 0, 0, 10, 0, 14,
  0, 0, 0, 0, 0, 9, 0, 8, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 4,
  0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 15, 0, 0, 0, 0, 0, 0, 0, 13, 0,
  6, 0, 2, 0,
  /* parcel_line_items */
  0, 4, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 7, 0, 0,
  0, 0, 0, 3, 0, 8, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 9, 0,
  0, 1, 0, 0, 13, 0, 2, 0, 0, 0, 0, 0, 11, 0, 12, 0, 0, 6, 0, 0,
  0, 0, 0, 0,
  /* parcels */
  0, 30, 34, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
  0, 0, 0, 9, 0, 4, 0, 0, 0, 0, 28, 29, 0, 0, 15, 0, 13, 0, 8, 0,
  0, 0, 0, 0, 0, 32, 0, 0, 26, 0, 7, 0, 0, 0, 0, 0, 10, 0, 2, 0,
  0, 0, 16, 0, 0, 36, 0, 0, 0, 0, 0, 0, 1, 23, 0, 25, 0, 0, 20, 11,
  0, 0, 19, 0, 33, 0, 0, 0, 0, 0, 22, 0, 21, 0, 0, 0, 0, 27, 0, 0,
  12, 0, 5, 0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 6, 31, 0, 18, 0, 14, 0,
  24, 0, 0, 0, 0, 0, 0, 0,
  /* payment_gateways */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0,
  4, 0, 0, 7, 0, 9, 0, 0, 8, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 5, 0, 2, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 3, 0,
  /* payment_methods */
  4, 0, 1, 0, 0, 16, 0, 0, 0, 0, 0, 0, 20, 0, 2, 0, 0, 0, 0, 0,
  0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 11, 0, 0, 0,
  0, 0, 0, 5, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 19, 0, 8, 21, 0, 3, 0, 0, 0, 0, 0, 0, 6, 0, 0,
  0, 0, 0, 0, 15, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12,
  0, 7, 0, 0, 22, 0, 0, 14, 0, 0, 0, 0, 0, 17, 18, 0, 0, 0, 10, 0,
  0, 0, 0, 0, 0, 0, 0, 0,
  /* payment_options */
  1, 0, 0, 4, 0, 7, 10, 0, 3, 0, 8, 0, 0, 0, 0, 5, 0, 0, 2, 0,
  0, 6, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0,
  /* paypal_gateways */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0,
  4, 0, 0, 7, 0, 9, 0, 0, 8, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 12,
  0, 0, 0, 0, 0, 5, 0, 2, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 3, 0,
  /* paypal_payments */
  0, 5, 7, 0, 0, 0, 0, 15, 11, 0, 0, 0, 0, 0, 0, 0, 18, 0, 9, 0,
  0, 6, 0, 0, 0, 1, 0, 0, 0, 0, 0, 13, 0, 12, 0, 0, 0, 0, 0, 0,
  0, 8, 0, 3, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 10, 0, 17, 0, 4, 0,
  2, 0, 0, 14, 0,
  /* percentage_discount_promotions */
  0, 0, 1, 12, 32, 0, 23, 0, 0, 33, 0, 0, 22, 17, 0, 0, 0, 0, 0, 0,
  0, 27, 0, 10, 25, 0, 0, 7, 34, 0, 0, 29, 0, 0, 0, 20, 0, 0, 0, 19,
  0, 0, 0, 0, 0, 2, 0, 15, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
  3, 0, 0, 0, 0, 24, 0, 0, 0, 0, 18, 0, 0, 0, 0, 8, 0, 30, 0, 5,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 16, 0, 0, 0, 0, 14, 0, 0,
  0, 0, 0, 0, 0, 0, 28, 0, 21, 0, 31, 0, 0, 0, 6, 0, 0, 0, 0, 0,
  9, 0, 4, 0, 0, 0, 0, 0,
  /* pickups */
  0, 2, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 8, 0,
  0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 5, 0,
  6, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0,
  3, 0, 0, 0,
  /* price_frequency_tiers */
  0, 1, 0, 0, 0, 0, 7, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
  4, 0, 2, 0, 0, 0, 0, 0, 9, 0, 8, 0, 0, 14, 0, 0, 0, 0, 0, 0,
  10, 0, 0, 0, 0, 6, 0, 0, 5, 0, 0, 12, 0, 0, 0, 15, 0, 0, 0, 0,
  0, 0, 0, 3, 0,
  /* price_list_schedulers */
  0, 1, 5, 0, 7, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  11, 0, 6, 0, 0, 0, 0, 10, 0, 8, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 3, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 15, 0, 0, 14, 0, 2, 0, 13,
  0, 0, 0, 0,
  /* price_lists */
  0, 1, 3, 0, 11, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0,
  0, 0, 0, 0, 0, 12, 0, 6, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 4, 0,
  0, 0, 5, 0, 9, 0, 0, 0, 8, 0, 0, 0, 7, 0, 0, 15, 0, 0, 0, 14,
  0, 0, 2, 0,
  /* price_tiers */
  0, 1, 0, 0, 0, 0, 7, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
  4, 0, 2, 0, 0, 0, 0, 0, 9, 0, 8, 0, 0, 14, 0, 0, 0, 0, 0, 0,
  10, 0, 0, 0, 0, 6, 0, 0, 5, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 3, 0,
  /* price_volume_tiers */
  0, 1, 0, 0, 0, 0, 7, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
  4, 0, 2, 0, 0, 0, 0, 0, 9, 0, 8, 0, 0, 14, 0, 0, 0, 0, 0, 0,
  10, 0, 0, 0, 0, 6, 0, 0, 5, 0, 0, 12, 0, 0, 0, 15, 0, 0, 0, 0,
  0, 0, 0, 3, 0,
  /* prices */
  0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0, 12, 0, 4, 0, 0, 23, 0,
  26, 0, 0, 10, 0, 27, 0, 0, 0, 0, 6, 0, 0, 0, 0, 9, 0, 0, 0, 16,
  18, 0, 0, 0, 11, 0, 5, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 19,
  0, 0, 8, 0, 24, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 3, 0, 25, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 29, 14, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 2,
  1, 0, 7, 0, 0, 28, 0, 0,
  /* promotion_rules */
  0, 0, 0, 7, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 8, 0, 0, 0,
  6, 0, 0, 5, 0, 0, 2, 0, 0, 0, 0, 4, 0,
  /* promotions */
  0, 0, 1, 12, 31, 0, 22, 0, 0, 32, 0, 0, 21, 17, 0, 0, 0, 0, 0, 0,
  0, 26, 0, 10, 24, 0, 0, 7, 0, 0, 0, 28, 0, 0, 0, 20, 0, 0, 0, 19,
  0, 0, 0, 0, 0, 2, 0, 15, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
  3, 0, 0, 0, 0, 23, 0, 0, 0, 0, 18, 0, 0, 0, 0, 8, 0, 29, 0, 5,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 16, 0, 0, 0, 0, 14, 0, 0,
  0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 30, 0, 0, 0, 6, 0, 0, 0, 0, 0,
  9, 0, 4, 0, 0, 0, 0, 0,
  /* recurring_order_copies */
  5, 2, 0, 9, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 14, 0, 13,
  0, 0, 1, 0, 0, 0, 0, 7, 0, 0, 0, 4, 0, 0, 0, 12, 15, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 8, 0, 0, 17, 0, 18, 0, 16,
  0, 3, 0, 0,
  /* refunds */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 7, 0, 0, 0, 0, 24, 0,
  14, 0, 0, 0, 0, 2, 0, 0, 13, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 12, 0, 4, 0, 0, 9, 0, 0, 1, 16, 0, 0, 23, 8, 0, 20,
  0, 0, 0, 5, 0, 0, 0, 0, 21, 0, 15, 0, 19, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 25, 0, 11, 0, 3, 0,
  /* reserved_stocks */
  0, 3, 0, 6, 0, 0, 0, 0, 0, 7, 10, 0, 0, 4, 0, 0, 0, 0, 0, 0,
  2, 0, 0, 1, 0, 5, 0, 0, 8, 0, 9, 0,
  /* resource_errors */
  1, 0, 0, 4, 0, 0, 9, 0, 0, 0, 0, 0, 0, 3, 0, 5, 0, 8, 0, 0,
  0, 0, 0, 7, 0, 0, 0, 0, 0, 6, 0, 2, 0,
  /* return_line_items */
  0, 4, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 9, 0, 0, 0, 0, 5,
  0, 0, 0, 6, 0, 0, 7, 0, 0, 8, 0, 15, 0, 0, 0, 0, 10, 0, 12, 0,
  17, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 1, 0, 2, 0, 13, 0, 0, 0, 0,
  0, 16, 0, 0,
  /* returns */
  0, 0, 31, 2, 0, 26, 0, 0, 23, 29, 0, 13, 0, 0, 0, 0, 8, 0, 18, 0,
  0, 15, 0, 0, 0, 0, 0, 24, 0, 4, 0, 0, 0, 3, 0, 0, 0, 32, 19, 0,
  0, 0, 21, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 28, 0, 0, 22, 14, 0, 7, 0, 6, 16, 0, 1, 0, 17, 0, 0, 0, 0, 0,
  0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 9, 0,
  0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 30, 0, 0, 0, 0, 27, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 11, 5, 0,
  /* satispay_gateways */
  0, 1, 0, 0, 0, 0, 0, 6, 5, 0, 0, 0, 0, 3, 0, 0, 0, 12, 0, 0,
  0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 15, 0, 9, 0, 0, 0, 7, 0, 0, 0,
  11, 0, 0, 0, 10, 0, 0, 0, 4, 0, 13, 0, 0, 0, 0, 8, 0, 0, 0, 0,
  0, 14, 0, 0,
  /* satispay_payments */
  0, 3, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 1, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 5, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0,
  12, 0, 7, 0, 0, 0, 13, 0, 0, 0, 10, 0, 8, 0, 0, 15, 0, 6, 0, 0,
  0, 0, 11, 0,
  /* shipment_line_items */
  0, 4, 0, 0, 0, 0, 0, 0, 3, 0, 10, 0, 0, 0, 2, 0, 0, 0, 0, 8,
  16, 0, 7, 0, 1, 0, 0, 5, 0, 0, 0, 0, 0, 13, 0, 9, 0, 0, 0, 11,
  0, 15, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0,
  0, 6, 0, 0,
  /* shipments */
  0, 0, 0, 35, 47, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 8, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 30, 0, 38, 0, 0, 0, 28, 0, 0, 32, 0, 0, 0,
  23, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0,
  0, 7, 0, 0, 0, 0, 5, 37, 0, 0, 19, 0, 0, 4, 0, 0, 0, 0, 24, 0,
  0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 34, 0,
  0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 43, 0, 20, 0,
  10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 29, 0, 0, 0, 14, 0, 22, 0, 0, 16, 0, 0, 25, 13, 0,
  0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 17, 0, 31, 0, 0, 0, 0, 0, 42, 0,
  46, 0, 0, 0, 11, 44, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0,
  0, 0, 0, 0, 45, 0, 3, 0, 0, 0, 0, 15, 0, 39, 0, 9, 0,
  /* shipping_categories */
  1, 0, 0, 3, 9, 0, 0, 8, 0, 0, 0, 0, 10, 0, 0, 4, 0, 7, 0, 0,
  0, 0, 0, 6, 0, 0, 0, 0, 0, 5, 0, 2, 0,
  /* shipping_method_tiers */
  0, 1, 0, 0, 0, 0, 14, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2, 0, 0, 11, 0, 7, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 5, 0, 0, 10, 0, 0, 0, 9, 0, 0, 0, 8, 0, 0, 13, 0, 0, 6, 0,
  0, 0, 0, 3, 0,
  /* shipping_methods */
  0, 0, 1, 39, 0, 0, 0, 4, 0, 0, 32, 0, 29, 0, 0, 30, 0, 0, 27, 36,
  0, 0, 33, 0, 14, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 37,
  0, 7, 0, 0, 0, 0, 0, 24, 3, 0, 9, 0, 20, 0, 0, 0, 0, 0, 0, 0,
  8, 0, 0, 0, 23, 0, 0, 0, 31, 0, 0, 0, 0, 0, 21, 10, 0, 28, 0, 0,
  35, 0, 0, 40, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 2, 25, 26, 0, 0,
  0, 19, 0, 0, 0, 0, 0, 0, 16, 0, 38, 0, 0, 0, 18, 0, 0, 17, 0, 0,
  15, 5, 12, 0, 0, 6, 13, 0,
  /* shipping_weight_tiers */
  0, 1, 0, 0, 11, 0, 8, 0, 0, 15, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0,
  9, 0, 2, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0,
  0, 0, 14, 0, 0, 7, 0, 0, 10, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0,
  6, 0, 0, 3, 0,
  /* shipping_zones */
  0, 1, 0, 8, 0, 0, 0, 5, 0, 0, 0, 13, 0, 0, 0, 0, 7, 0, 0, 0,
  0, 0, 0, 11, 0, 0, 6, 0, 9, 0, 0, 0, 4, 0, 12, 0, 0, 0, 0, 0,
  0, 14, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0,
  0, 3, 0, 0,
  /* sku_list_items */
  0, 3, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 4, 0,
  0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0,
  0, 11, 0, 5, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 8, 0, 0, 10, 0, 0,
  0, 0, 0, 0,
  /* sku_list_promotion_rules */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 12, 0, 6, 0, 0, 0,
  0, 0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 4, 0,
  0, 0, 5, 0, 0, 0, 0, 0, 2, 0, 11, 0, 10, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 8, 0,
  /* sku_lists */
  0, 1, 0, 0, 11, 0, 0, 5, 0, 0, 0, 0, 0, 0, 13, 7, 0, 6, 0, 10,
  0, 0, 0, 0, 3, 0, 0, 9, 0, 0, 0, 16, 0, 17, 0, 0, 15, 0, 0, 0,
  8, 0, 0, 0, 14, 0, 0, 2, 0, 0, 12, 0, 0, 18, 0, 0, 0, 4, 0, 0,
  0, 0, 0, 0,
  /* sku_options */
  0, 1, 18, 0, 6, 0, 15, 0, 4, 0, 0, 0, 0, 7, 8, 0, 0, 0, 0, 10,
  0, 0, 0, 0, 3, 2, 0, 14, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 12,
  13, 0, 0, 11, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 17, 0, 19, 0, 0,
  16, 0, 0, 0,
  /* skus */
  0, 0, 2, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 22, 21,
  0, 0, 0, 0, 11, 0, 3, 0, 4, 0, 0, 0, 0, 7, 19, 0, 0, 0, 0, 0,
  0, 0, 25, 0, 0, 26, 0, 10, 0, 0, 33, 0, 0, 30, 0, 0, 12, 0, 6, 0,
  0, 0, 0, 9, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0,
  0, 0, 0, 15, 0, 0, 0, 0, 18, 0, 0, 0, 20, 0, 0, 16, 0, 0, 0, 17,
  23, 0, 0, 32, 0, 13, 8, 0, 0, 0, 28, 0, 0, 0, 0, 14, 0, 0, 0, 0,
  31, 0, 0, 0, 1, 0, 0, 0,
  /* stock_items */
  0, 6, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 7, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 11, 0,
  0, 0, 13, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 9, 0, 4,
  0, 0, 10, 0,
  /* stock_line_items */
  0, 4, 0, 0, 0, 0, 0, 0, 3, 0, 10, 0, 0, 0, 2, 0, 0, 0, 0, 8,
  16, 0, 7, 0, 1, 0, 0, 5, 0, 0, 0, 0, 0, 13, 0, 9, 0, 0, 0, 11,
  0, 15, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0,
  0, 6, 0, 0,
  /* stock_locations */
  0, 2, 0, 14, 7, 0, 0, 18, 0, 0, 0, 5, 0, 0, 8, 0, 0, 16, 0, 0,
  0, 11, 0, 12, 13, 0, 0, 17, 0, 0, 0, 0, 0, 0, 15, 0, 1, 0, 9, 0,
  0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0,
  0, 0, 3, 4, 0,
  /* stock_reservations */
  0, 1, 0, 9, 0, 0, 0, 13, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0,
  14, 0, 0, 0, 0, 4, 0, 0, 7, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 12, 0, 0, 10, 3, 0, 0, 5, 0, 8, 0, 2, 0, 0, 15, 0, 0,
  0, 0, 0, 0,
  /* stock_transfers */
  0, 0, 0, 3, 0, 14, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0,
  0, 0, 0, 0, 7, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 6, 0,
  10, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0,
  0, 0, 0, 0, 0, 0, 23, 16, 0, 11, 0, 0, 0, 0, 0, 0, 21, 0, 0, 19,
  0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 22, 0, 0, 0, 15, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 9, 0, 4, 0,
  /* stores */
  0, 1, 0, 0, 0, 0, 8, 0, 0, 14, 0, 11, 0, 0, 0, 0, 0, 9, 0, 0,
  0, 4, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 12,
  0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 13, 0, 0, 0, 0,
  3, 0, 2, 0,
  /* stripe_gateways */
  0, 1, 0, 15, 0, 0, 0, 17, 0, 14, 0, 0, 5, 0, 0, 0, 0, 2, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 13, 0, 10, 0, 0, 0,
  8, 0, 11, 0, 0, 0, 0, 3, 0, 0, 6, 0, 4, 0, 0, 16, 0, 0, 0, 0,
  12, 0, 7, 0,
  /* stripe_payments */
  13, 0, 14, 6, 0, 0, 4, 0, 0, 0, 0, 17, 0, 7, 0, 0, 0, 0, 10, 0,
  0, 0, 0, 9, 0, 0, 0, 15, 3, 0, 0, 0, 2, 20, 0, 0, 0, 8, 0, 12,
  0, 0, 0, 0, 5, 0, 19, 18, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 16, 0,
  21, 0, 0, 11, 0,
  /* stripe_tax_accounts */
  0, 1, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 6,
  0, 0, 2, 0, 0, 0, 0, 5, 0, 0, 0, 10, 0, 0, 13, 0, 0, 0, 0, 0,
  4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 12, 0, 11, 0, 9, 0, 0,
  0, 0, 0, 0,
  /* subscription_models */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 6, 0, 12, 0, 0,
  0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 13, 0, 0, 0, 0,
  7, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 5,
  0, 3, 0, 11, 0,
  /* tags */
  1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 6, 0, 0,
  0, 0, 0, 5, 0, 0, 0, 0, 0, 4, 0, 0,
  /* talon_one_accounts */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 9, 0, 0, 0, 8, 0, 0, 0,
  0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 6, 0,
  0, 0, 7, 0, 3, 0, 0, 0, 4, 0, 0, 0, 13, 0, 0, 0, 0, 0, 11, 0,
  0, 10, 0, 0,
  /* tax_calculators */
  0, 1, 0, 0, 0, 0, 3, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2, 0, 11, 0, 0, 0, 0, 0, 0, 4, 0, 0, 7, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 8, 0, 10, 0, 0, 5, 0,
  0, 0, 0, 0,
  /* tax_categories */
  0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 5, 0, 11, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 3, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 4, 0, 7, 0, 9, 0, 0, 8, 0, 0,
  0, 0, 1, 0,
  /* tax_rules */
  0, 1, 0, 20, 8, 0, 0, 0, 19, 0, 0, 4, 0, 3, 0, 14, 0, 0, 0, 7,
  0, 0, 6, 5, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 13, 0, 0, 0, 0, 15,
  10, 0, 17, 9, 0, 0, 16, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 2, 11, 0,
  /* taxjar_accounts */
  0, 1, 0, 0, 0, 0, 3, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  12, 0, 2, 0, 11, 0, 0, 0, 0, 0, 0, 4, 0, 0, 7, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 8, 0, 10, 0, 0, 5, 0,
  0, 0, 0, 0,
  /* transactions */
  0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 6, 0, 0, 3, 0, 0, 10, 0, 0, 0, 0, 0, 20, 0,
  0, 14, 0, 0, 0, 2, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 9, 0,
  0, 0, 0, 0, 12, 0, 0, 23, 0, 0, 8, 0, 1, 0, 0, 0, 0, 13, 0, 21,
  0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 15, 0, 19, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 22, 0, 5, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0,
  /* versions */
  0, 8, 0, 0, 0, 6, 0, 9, 0, 0, 1, 0, 3, 0, 0, 2, 0, 7, 0, 0,
  0, 0, 10, 0, 0, 0, 0, 5, 0, 0, 0, 4, 0,
  /* vertex_accounts */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 6, 16, 0, 7, 0, 0, 0, 0, 0, 0, 9,
  0, 0, 2, 0, 0, 0, 0, 3, 0, 10, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0,
  0, 8, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 15, 0, 0, 0, 14,
  0, 11, 0, 13, 0,
  /* voids */
  0, 0, 24, 0, 0, 4, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 6, 0, 0, 3, 0, 0, 10, 0, 0, 0, 0, 0, 20, 0,
  0, 14, 0, 0, 0, 2, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 9, 0,
  0, 0, 0, 0, 12, 0, 0, 23, 0, 0, 8, 0, 1, 0, 0, 0, 0, 13, 0, 21,
  0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 15, 0, 19, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 22, 0, 5, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0,
  /* webhooks */
  0, 1, 0, 9, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 5, 0, 0, 7, 0, 2,
  0, 0, 13, 0, 0, 0, 0, 6, 10, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0,
  11, 0, 0, 0, 3, 0, 15, 0, 0, 0, 0, 0, 12, 0, 8, 0, 0, 0, 0, 0,
  0, 0, 0, 0,
  /* wire_transfers */
  0, 6, 0, 0, 0, 0, 3, 0, 1, 0, 0, 0, 0, 4, 0, 5, 0, 0, 0, 8,
  0, 0, 0, 7, 0, 2, 0, 0, 0, 0, 0, 0,
};

const uint16_t clx__type_slots[] = {
  /* types */
  0, 0, 0, 0, 0, 0, 0, 0, 124, 0, 0, 28, 53, 0, 0, 81, 0, 116, 0, 0,
  0, 0, 0, 0, 0, 2, 75, 0, 101, 0, 76, 112, 14, 0, 0, 0, 0, 0, 73, 0,
  0, 77, 0, 0, 0, 25, 0, 0, 23, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0,
  0, 0, 0, 0, 80, 0, 0, 0, 0, 0, 110, 89, 0, 0, 0, 0, 0, 0, 0, 60,
  0, 15, 0, 0, 0, 0, 41, 13, 0, 104, 4, 0, 0, 0, 74, 0, 71, 0, 0, 0,
  0, 0, 0, 0, 0, 100, 0, 0, 78, 0, 0, 0, 0, 113, 20, 0, 0, 45, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129, 26, 0, 0, 0, 0, 0, 91, 0, 0,
  0, 119, 72, 0, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  86, 0, 0, 0, 0, 131, 0, 0, 40, 0, 0, 64, 0, 0, 96, 0, 0, 0, 0, 0,
  97, 99, 0, 126, 0, 0, 0, 0, 0, 0, 6, 0, 10, 0, 0, 0, 0, 0, 0, 0,
  0, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 32, 0, 0, 0, 94, 0,
  0, 0, 0, 0, 0, 37, 0, 0, 18, 0, 0, 56, 1, 57, 0, 0, 103, 0, 134, 0,
  54, 0, 0, 0, 0, 0, 107, 65, 0, 123, 0, 19, 0, 0, 0, 16, 122, 0, 0, 130,
  0, 0, 0, 0, 0, 62, 0, 102, 88, 0, 0, 0, 0, 0, 55, 105, 0, 108, 0, 0,
  0, 133, 0, 0, 0, 0, 0, 92, 0, 0, 70, 0, 21, 0, 0, 120, 0, 0, 0, 0,
  0, 106, 5, 0, 0, 48, 0, 0, 135, 0, 0, 0, 0, 24, 0, 84, 0, 0, 68, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 52, 0, 0, 90, 0, 0, 0, 51, 11, 42,
  0, 0, 132, 0, 0, 0, 7, 0, 117, 0, 0, 0, 0, 0, 0, 0, 22, 66, 0, 36,
  127, 0, 0, 0, 98, 0, 0, 0, 0, 58, 79, 0, 0, 85, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 87, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 95, 83, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  109, 0, 0, 0, 59, 29, 82, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0,
  0, 0, 38, 63, 0, 0, 0, 0, 0, 0, 0, 35, 30, 69, 0, 17, 46, 121, 0, 0,
  0, 0, 0, 0, 125, 33, 0, 0, 111, 0, 9, 0, 0, 114, 0, 0, 128, 0, 34, 39,
  0, 47, 49, 43, 0, 67, 118, 0, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 44, 0, 0, 0, 0, 0, 31, 93, 0, 0,
};

const struct clx__table clx__type_table = {0, 55, 184};

const uint8_t clx__field_orders[] = {
  255, 255,
  /* addresses */
  0, 29, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 0, 30, 31, 32, 29,
  /* adjustments */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 11,
  /* adyen_gateways */
  0, 17, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 18,
  19, 17,
  /* adyen_payments */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 17, 15,
  /* applications */
  0, 255, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0,
  /* attachments */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 8,
  /* authorizations */
  0, 32, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 0, 33, 34, 35, 36, 37, 38,
  32,
  /* avalara_accounts */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 11,
  /* axerve_gateways */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 11,
  /* axerve_payments */
  0, 13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 14, 15, 13,
  /* billing_info_validation_rules */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 6,
  /* bing_geocoders */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 7,
  /* braintree_gateways */
  0, 13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 14, 15, 13,
  /* braintree_payments */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 11,
  /* bundles */
  0, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  0, 20, 21, 22, 23, 24, 25, 19,
  /* buy_x_pay_y_promotions */
  0, 23, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 0, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 23,
  /* captures */
  0, 24, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 0, 25, 26, 27, 28, 29, 30, 31, 24,
  /* carrier_accounts */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 9,
  /* checkout_com_gateways */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 12,
  /* checkout_com_payments */
  0, 16, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 17, 18,
  16,
  /* cleanups */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 15,
  /* coupon_codes_promotion_rules */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 6,
  /* coupon_recipients */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 8,
  /* coupons */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 11,
  /* custom_promotion_rules */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 7,
  /* customer_addresses */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 7,
  /* customer_groups */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 7,
  /* customer_password_resets */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 8,
  /* customer_payment_sources */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 8,
  /* customer_subscriptions */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 6,
  /* customers */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 15,
  /* delivery_lead_times */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 12, 9,
  /* discount_engine_items */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 6,
  /* discount_engines */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 8,
  /* easypost_pickups */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 17, 15,
  /* event_callbacks */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 9,
  /* event_stores */
  0, 255, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0,
  /* events */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 6,
  /* exports */
  0, 22, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 0, 23, 22,
  /* external_gateways */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 18,
  /* external_payments */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 8,
  /* external_promotions */
  0, 25, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 0, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 25,
  /* external_tax_calculators */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 15, 12,
  /* fixed_amount_promotions */
  0, 23, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 0, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 23,
  /* fixed_price_promotions */
  0, 23, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 0, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 23,
  /* flex_promotions */
  0, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  0, 20, 21, 22, 23, 24, 19,
  /* free_gift_promotions */
  0, 21, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 0, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 21,
  /* free_shipping_promotions */
  0, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 0, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 20,
  /* geocoders */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 7,
  /* gift_card_recipients */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 8,
  /* gift_cards */
  0, 25, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 0, 26, 27, 28, 29, 30, 25,
  /* google_geocoders */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 7,
  /* imports */
  0, 23, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 0, 23,
  /* in_stock_subscriptions */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 12, 13, 9,
  /* inventory_models */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 11,
  /* inventory_return_locations */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 6,
  /* inventory_stock_locations */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 7,
  /* klarna_gateways */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 9,
  /* klarna_payments */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 11,
  /* line_item_options */
  0, 17, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 18,
  19, 20, 17,
  /* line_items */
  0, 39, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  0, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 39,
  /* links */
  0, 17, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 18,
  17,
  /* manual_gateways */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 9,
  /* manual_tax_calculators */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 7,
  /* markets */
  0, 17, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 17,
  /* merchants */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 6,
  /* notifications */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 8,
  /* order_amount_promotion_rules */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 10,
  /* order_copies */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 18,
  /* order_factories */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 14,
  /* order_subscription_items */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 18,
  19, 14,
  /* order_subscriptions */
  0, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 0, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 20,
  /* order_validation_rules */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 6,
  /* orders */
  0, 118, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
  79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98,
  99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 0,
  119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138,
  139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 118,
  /* organizations */
  0, 255, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  59, 60, 61, 62, 63, 0,
  /* packages */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 11,
  /* parcel_line_items */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 10,
  /* parcels */
  0, 30, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 0, 31, 32, 33, 34, 35, 30,
  /* payment_gateways */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 9,
  /* payment_methods */
  0, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  0, 20, 21, 22, 23, 19,
  /* payment_options */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 8,
  /* paypal_gateways */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 9,
  /* paypal_payments */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 17, 15,
  /* percentage_discount_promotions */
  0, 21, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 0, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 21,
  /* pickups */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 8,
  /* price_frequency_tiers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 11,
  /* price_list_schedulers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 11,
  /* price_lists */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 15, 12,
  /* price_tiers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 11,
  /* price_volume_tiers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 11,
  /* prices */
  0, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 0, 21, 22, 23, 24, 25, 26, 27, 28, 29, 20,
  /* promotion_rules */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 6,
  /* promotions */
  0, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 0, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 20,
  /* recurring_order_copies */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 14,
  /* refunds */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 22, 23, 24, 18,
  /* reserved_stocks */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 9, 6,
  /* resource_errors */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 8,
  /* return_line_items */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 15,
  /* returns */
  0, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  0, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 19,
  /* satispay_gateways */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 12,
  /* satispay_payments */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 12,
  /* shipment_line_items */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 14, 15, 10,
  /* shipments */
  0, 28, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 0, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  39, 40, 41, 42, 43, 44, 45, 46, 47, 28,
  /* shipping_categories */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 7,
  /* shipping_method_tiers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 11,
  /* shipping_methods */
  0, 28, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 0, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  39, 28,
  /* shipping_weight_tiers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 11,
  /* shipping_zones */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 12,
  /* sku_list_items */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 8,
  /* sku_list_promotion_rules */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 8,
  /* sku_lists */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 16, 17, 11,
  /* sku_options */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 18,
  14,
  /* skus */
  0, 17, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 17,
  /* stock_items */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 12, 7,
  /* stock_line_items */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 14, 15, 10,
  /* stock_locations */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 14, 15, 16, 17, 10,
  /* stock_reservations */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 12, 13, 14, 8,
  /* stock_transfers */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 18,
  19, 20, 21, 22, 14,
  /* stores */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 12, 13, 7,
  /* stripe_gateways */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 14,
  /* stripe_payments */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 18,
  /* stripe_tax_accounts */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 12, 8,
  /* subscription_models */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 10,
  /* tags */
  0, 255, 1, 2, 3, 4, 5, 0,
  /* talon_one_accounts */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 12, 9,
  /* tax_calculators */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 7,
  /* tax_categories */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 7,
  /* tax_rules */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 18,
  /* taxjar_accounts */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 7,
  /* transactions */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 22, 18,
  /* versions */
  0, 255, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0,
  /* vertex_accounts */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 15, 12,
  /* voids */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 22, 23, 18,
  /* webhooks */
  0, 13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 14, 13,
  /* wire_transfers */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 6,
};

/* name, singular, id, size, field_count, name_len, singular_len, fields,
 * table: first slot, shift, seed */
const struct clx_type clx__types[] = {
  {0, 0, 0, sizeof(clx_resource), 0, 0, 0, 0, {0, 63, 0}},
  {2, 13, 1, sizeof(struct clx_address), 33, 9, 7, 0, {2, 57, 104}},
  {373, 386, 2, sizeof(struct clx_adjustment), 12, 11, 10, 33, {131, 58, 80}},
  {480, 496, 3, sizeof(struct clx_adyen_gateway), 20, 14, 13, 45, {195, 58, 146}},
  {736, 752, 4, sizeof(struct clx_adyen_payment), 18, 14, 13, 65, {259, 58, 65}},
  {958, 972, 5, sizeof(struct clx_application), 10, 12, 11, 83, {323, 59, 19}},
  {1307, 1320, 6, sizeof(struct clx_attachment), 9, 11, 10, 93, {355, 59, 2}},
  {1894, 1910, 7, sizeof(struct clx_authorization), 39, 14, 13, 102, {387, 57, 56}},
  {2548, 2566, 8, sizeof(struct clx_avalara_account), 16, 16, 15, 141, {515, 58, 18}},
  {2771, 2788, 9, sizeof(struct clx_axerve_gateway), 14, 15, 14, 157, {579, 58, 172}},
  {2811, 2828, 10, sizeof(struct clx_axerve_payment), 16, 15, 14, 171, {643, 58, 7}},
  {2897, 2928, 11, sizeof(struct clx_billing_info_validation_rule), 9, 29, 28, 187, {707, 59, 156}},
  {2966, 2982, 12, sizeof(struct clx_bing_geocoder), 10, 14, 13, 196, {740, 59, 2}},
  {3030, 3050, 13, sizeof(struct clx_braintree_gateway), 16, 18, 17, 206, {772, 58, 42}},
  {3120, 3140, 14, sizeof(struct clx_braintree_payment), 14, 18, 17, 222, {836, 58, 37}},
  {3223, 3232, 15, sizeof(struct clx_bundle), 26, 7, 6, 236, {900, 57, 13}},
  {3455, 3479, 16, sizeof(struct clx_buy_x_pay_y_promotion), 36, 22, 21, 262, {1029, 57, 173}},
  {2531, 4011, 17, sizeof(struct clx_capture), 32, 8, 7, 298, {1157, 57, 13}},
  {4199, 4217, 18, sizeof(struct clx_carrier_account), 12, 16, 15, 330, {1285, 58, 35}},
  {4275, 4298, 19, sizeof(struct clx_checkout_com_gateway), 15, 21, 20, 342, {1349, 58, 13}},
  {4341, 4364, 20, sizeof(struct clx_checkout_com_payment), 19, 21, 20, 357, {1413, 58, 224}},
  {4456, 4466, 21, sizeof(struct clx_cleanup), 17, 8, 7, 376, {1477, 58, 18}},
  {4642, 3950, 22, sizeof(struct clx_coupon_codes_promotion_rule), 9, 28, 27, 393, {1542, 59, 151}},
  {4790, 4809, 23, sizeof(struct clx_coupon_recipient), 11, 17, 16, 402, {1574, 58, 8}},
  {4002, 4837, 24, sizeof(struct clx_coupon), 16, 7, 6, 413, {1638, 58, 40}},
  {4925, 3979, 25, sizeof(struct clx_custom_promotion_rule), 9, 22, 21, 429, {1702, 59, 32}},
  {4949, 4969, 26, sizeof(struct clx_customer_address), 11, 18, 16, 438, {1735, 58, 13}},
  {5003, 5020, 27, sizeof(struct clx_customer_group), 11, 15, 14, 449, {1799, 58, 0}},
  {5047, 5073, 28, sizeof(struct clx_customer_password_reset), 10, 24, 23, 460, {1863, 59, 104}},
  {5139, 5165, 29, sizeof(struct clx_customer_payment_source), 12, 24, 23, 470, {1895, 58, 1}},
  {5228, 5252, 30, sizeof(struct clx_customer_subscription), 9, 22, 21, 482, {1959, 59, 58}},
  {5036, 4827, 31, sizeof(struct clx_customer), 29, 9, 8, 491, {1991, 57, 59}},
  {5543, 5564, 32, sizeof(struct clx_delivery_lead_time), 13, 19, 18, 520, {2119, 58, 2}},
  {5659, 5682, 33, sizeof(struct clx_discount_engine_item), 8, 21, 20, 533, {2184, 59, 11}},
  {5727, 5710, 34, sizeof(struct clx_discount_engine), 12, 16, 15, 541, {2216, 58, 37}},
  {5784, 5802, 35, sizeof(struct clx_easypost_pickup), 18, 16, 15, 553, {2280, 58, 250}},
  {5962, 5979, 36, sizeof(struct clx_event_callback), 10, 15, 14, 571, {2345, 59, 26}},
  {6060, 6074, 37, sizeof(struct clx_event_store), 10, 12, 11, 581, {2378, 59, 23}},
  {349, 6100, 38, sizeof(struct clx_event), 8, 6, 5, 591, {2411, 59, 2}},
  {6144, 6153, 39, sizeof(struct clx_export), 24, 7, 6, 599, {2443, 57, 14}},
  {6311, 6330, 40, sizeof(struct clx_external_gateway), 21, 17, 16, 623, {2571, 58, 43}},
  {6481, 6500, 41, sizeof(struct clx_external_payment), 12, 17, 16, 644, {2636, 58, 2}},
  {6526, 6547, 42, sizeof(struct clx_external_promotion), 38, 19, 18, 656, {2700, 57, 173}},
  {6582, 6608, 43, sizeof(struct clx_external_tax_calculator), 16, 24, 23, 694, {2828, 58, 18}},
  {6653, 6678, 44, sizeof(struct clx_fixed_amount_promotion), 36, 23, 22, 710, {2892, 57, 173}},
  {6766, 6790, 45, sizeof(struct clx_fixed_price_promotion), 36, 22, 21, 746, {3020, 57, 173}},
  {6813, 6830, 46, sizeof(struct clx_flex_promotion), 25, 15, 14, 782, {3148, 57, 75}},
  {6886, 6908, 47, sizeof(struct clx_free_gift_promotion), 34, 20, 19, 807, {3276, 57, 80}},
  {6943, 6969, 48, sizeof(struct clx_free_shipping_promotion), 32, 24, 23, 841, {3404, 57, 80}},
  {338, 328, 49, sizeof(struct clx_geocoder), 10, 9, 8, 873, {3532, 59, 2}},
  {6994, 7016, 50, sizeof(struct clx_gift_card_recipient), 11, 20, 19, 883, {3564, 58, 8}},
  {7037, 7049, 51, sizeof(struct clx_gift_card), 31, 10, 9, 894, {3628, 57, 203}},
  {7325, 7343, 52, sizeof(struct clx_google_geocoder), 10, 16, 15, 925, {3756, 59, 2}},
  {7360, 7369, 53, sizeof(struct clx_import), 24, 7, 6, 935, {3788, 57, 61}},
  {7495, 7519, 54, sizeof(struct clx_in_stock_subscription), 14, 22, 21, 959, {3917, 58, 37}},
  {7600, 7618, 55, sizeof(struct clx_inventory_model), 15, 16, 15, 973, {3981, 58, 13}},
  {7775, 7803, 56, sizeof(struct clx_inventory_return_location), 9, 26, 25, 988, {4047, 59, 51}},
  {7748, 7830, 57, sizeof(struct clx_inventory_stock_location), 10, 25, 24, 997, {4079, 59, 85}},
  {7865, 7882, 58, sizeof(struct clx_klarna_gateway), 12, 15, 14, 1007, {4112, 58, 13}},
  {7898, 7915, 59, sizeof(struct clx_klarna_payment), 14, 15, 14, 1019, {4176, 58, 15}},
  {7955, 7974, 60, sizeof(struct clx_line_item_option), 21, 17, 16, 1033, {4241, 58, 216}},
  {8175, 8152, 61, sizeof(struct clx_line_item), 56, 10, 9, 1054, {4305, 56, 77}},
  {8861, 8868, 62, sizeof(struct clx_link), 19, 5, 4, 1110, {4561, 58, 117}},
  {8964, 8981, 63, sizeof(struct clx_manual_gateway), 11, 15, 14, 1129, {4625, 58, 13}},
  {8997, 9021, 64, sizeof(struct clx_manual_tax_calculator), 12, 22, 21, 1140, {4689, 58, 18}},
  {2746, 2958, 65, sizeof(struct clx_market), 33, 7, 6, 1152, {4753, 57, 176}},
  {9350, 9171, 66, sizeof(struct clx_merchant), 9, 9, 8, 1185, {4882, 59, 135}},
  {8846, 9361, 67, sizeof(struct clx_notification), 9, 13, 12, 1194, {4914, 59, 1}},
  {9430, 3896, 68, sizeof(struct clx_order_amount_promotion_rule), 12, 28, 27, 1203, {4946, 58, 1}},
  {9538, 9552, 69, sizeof(struct clx_order_copy), 22, 12, 10, 1215, {5010, 57, 80}},
  {9802, 9819, 70, sizeof(struct clx_order_factory), 17, 15, 13, 1237, {5138, 58, 80}},
  {9834, 9860, 71, sizeof(struct clx_order_subscription_item), 20, 24, 23, 1254, {5202, 58, 209}},
  {5454, 9782, 72, sizeof(struct clx_order_subscription), 33, 19, 18, 1274, {5266, 57, 209}},
  {9326, 10105, 73, sizeof(struct clx_order_validation_rule), 9, 22, 21, 1307, {5394, 59, 156}},
  {5446, 916, 74, sizeof(struct clx_order), 157, 6, 5, 1316, {5427, 55, 102}},
  {12886, 12901, 75, sizeof(struct clx_organization), 64, 13, 12, 1473, {5940, 56, 176}},
  {14355, 14365, 76, sizeof(struct clx_package), 15, 8, 7, 1537, {6196, 58, 98}},
  {14413, 14432, 77, sizeof(struct clx_parcel_line_item), 14, 17, 16, 1552, {6260, 58, 135}},
  {5953, 14450, 78, sizeof(struct clx_parcel), 36, 7, 6, 1566, {6324, 57, 116}},
  {940, 923, 79, sizeof(struct clx_payment_gateway), 11, 16, 15, 1602, {6452, 58, 13}},
  {719, 5212, 80, sizeof(struct clx_payment_method), 24, 15, 14, 1613, {6516, 57, 4}},
  {12838, 15112, 81, sizeof(struct clx_payment_option), 10, 15, 14, 1637, {6644, 59, 28}},
  {15134, 15151, 82, sizeof(struct clx_paypal_gateway), 12, 15, 14, 1647, {6676, 58, 13}},
  {15167, 15184, 83, sizeof(struct clx_paypal_payment), 18, 15, 14, 1659, {6740, 58, 12}},
  {15287, 15319, 84, sizeof(struct clx_percentage_discount_promotion), 34, 30, 29, 1677, {6805, 57, 80}},
  {15362, 15371, 85, sizeof(struct clx_pickup), 11, 7, 6, 1711, {6933, 58, 34}},
  {15379, 15402, 86, sizeof(struct clx_price_frequency_tier), 15, 21, 20, 1722, {6997, 58, 55}},
  {9303, 15480, 87, sizeof(struct clx_price_list_scheduler), 15, 21, 20, 1737, {7062, 58, 163}},
  {15502, 9181, 88, sizeof(struct clx_price_list), 16, 11, 10, 1752, {7126, 58, 19}},
  {15523, 15536, 89, sizeof(struct clx_price_tier), 14, 11, 10, 1768, {7190, 58, 55}},
  {15548, 15568, 90, sizeof(struct clx_price_volume_tier), 15, 18, 17, 1782, {7255, 58, 55}},
  {15515, 15473, 91, sizeof(struct clx_price), 30, 6, 5, 1797, {7320, 57, 111}},
  {3879, 4909, 92, sizeof(struct clx_promotion_rule), 8, 15, 14, 1827, {7448, 59, 32}},
  {15651, 4779, 93, sizeof(struct clx_promotion), 32, 10, 9, 1835, {7481, 57, 80}},
  {10081, 15663, 94, sizeof(struct clx_recurring_order_copy), 18, 22, 20, 1867, {7609, 58, 80}},
  {4182, 15685, 95, sizeof(struct clx_refund), 25, 7, 6, 1885, {7673, 57, 40}},
  {15712, 15729, 96, sizeof(struct clx_reserved_stock), 10, 15, 14, 1910, {7802, 59, 58}},
  {12869, 15757, 97, sizeof(struct clx_resource_error), 9, 15, 14, 1920, {7834, 59, 1}},
  {8751, 15799, 98, sizeof(struct clx_return_line_item), 17, 17, 16, 1929, {7867, 58, 7}},
  {5475, 4191, 99, sizeof(struct clx_return), 32, 7, 6, 1946, {7931, 57, 77}},
  {16120, 16139, 100, sizeof(struct clx_satispay_gateway), 15, 17, 16, 1978, {8059, 58, 91}},
  {16165, 16184, 101, sizeof(struct clx_satispay_payment), 15, 17, 16, 1993, {8123, 58, 167}},
  {8770, 14475, 102, sizeof(struct clx_shipment_line_item), 16, 19, 18, 2008, {8187, 58, 184}},
  {12827, 5943, 103, sizeof(struct clx_shipment), 48, 9, 8, 2024, {8251, 56, 89}},
  {16641, 16594, 104, sizeof(struct clx_shipping_category), 10, 19, 17, 2072, {8508, 59, 1}},
  {16662, 16685, 105, sizeof(struct clx_shipping_method_tier), 14, 21, 20, 2082, {8541, 58, 19}},
  {16730, 5642, 106, sizeof(struct clx_shipping_method), 40, 16, 15, 2096, {8606, 57, 170}},
  {16707, 17046, 107, sizeof(struct clx_shipping_weight_tier), 15, 21, 20, 2136, {8734, 58, 107}},
  {17068, 16998, 108, sizeof(struct clx_shipping_zone), 14, 14, 13, 2151, {8799, 58, 44}},
  {17204, 17220, 109, sizeof(struct clx_sku_list_item), 11, 14, 13, 2165, {8863, 58, 2}},
  {17245, 3925, 110, sizeof(struct clx_sku_list_promotion_rule), 12, 24, 23, 2176, {8927, 58, 37}},
  {5484, 3439, 111, sizeof(struct clx_sku_list), 18, 9, 8, 2188, {8992, 58, 18}},
  {17319, 8163, 112, sizeof(struct clx_sku_option), 19, 11, 10, 2206, {9056, 58, 148}},
  {3449, 7595, 113, sizeof(struct clx_sku), 33, 4, 3, 2225, {9120, 57, 192}},
  {17378, 15745, 114, sizeof(struct clx_stock_item), 13, 11, 10, 2258, {9248, 58, 25}},
  {8811, 14458, 115, sizeof(struct clx_stock_line_item), 16, 16, 15, 2271, {9312, 58, 184}},
  {17391, 5626, 116, sizeof(struct clx_stock_location), 18, 15, 14, 2287, {9376, 58, 42}},
  {8791, 16235, 117, sizeof(struct clx_stock_reservation), 15, 18, 17, 2305, {9441, 58, 8}},
  {8829, 17451, 118, sizeof(struct clx_stock_transfer), 23, 15, 14, 2320, {9505, 57, 67}},
  {9295, 12712, 119, sizeof(struct clx_store), 14, 6, 5, 2343, {9633, 58, 65}},
  {17596, 17613, 120, sizeof(struct clx_stripe_gateway), 17, 15, 14, 2357, {9697, 58, 167}},
  {17663, 17680, 121, sizeof(struct clx_stripe_payment), 21, 15, 14, 2374, {9761, 58, 152}},
  {17795, 17816, 122, sizeof(struct clx_stripe_tax_account), 13, 19, 18, 2395, {9826, 58, 18}},
  {17836, 9210, 123, sizeof(struct clx_subscription_model), 13, 19, 18, 2408, {9890, 58, 45}},
  {357, 17898, 124, sizeof(struct clx_tag), 6, 4, 3, 2421, {9955, 59, 1}},
  {5745, 17903, 125, sizeof(struct clx_talon_one_account), 13, 18, 17, 2427, {9987, 58, 37}},
  {17936, 9230, 126, sizeof(struct clx_tax_calculator), 11, 15, 14, 2440, {10051, 58, 1}},
  {2755, 17953, 127, sizeof(struct clx_tax_category), 11, 14, 12, 2451, {10115, 58, 8}},
  {9044, 17967, 128, sizeof(struct clx_tax_rule), 20, 9, 8, 2462, {10179, 58, 99}},
  {17988, 18005, 129, sizeof(struct clx_taxjar_account), 12, 15, 14, 2482, {10245, 58, 1}},
  {12855, 18021, 130, sizeof(struct clx_transaction), 23, 12, 11, 2494, {10309, 57, 13}},
  {363, 18034, 131, sizeof(struct clx_version), 10, 8, 7, 2517, {10437, 59, 23}},
  {18052, 18069, 132, sizeof(struct clx_vertex_account), 16, 15, 14, 2527, {10470, 58, 46}},
  {2541, 18140, 133, sizeof(struct clx_void), 24, 5, 4, 2543, {10535, 57, 13}},
  {6112, 6051, 134, sizeof(struct clx_webhook), 15, 8, 7, 2567, {10663, 58, 71}},
  {18172, 18188, 135, sizeof(struct clx_wire_transfer), 8, 14, 13, 2582, {10727, 59, 21}},
};

const uint16_t clx__type_count = 135;
const uint32_t clx__field_count = 2590;
