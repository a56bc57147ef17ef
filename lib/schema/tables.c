/* GENERATED from the .def files of lib/schema by lib/schema/gen.c; do not edit; `make schema`. */
#include "schema/field.h"

#include <clx/resources.h>

/* Names, and lists "a|b|c" of values or targets; in front of each its offset. */
const char clx__names[] = {
  /* 0  */
  0,
  /* 1 addresses */
  'a','d','d','r','e','s','s','e','s',0,
  /* 11 address */
  'a','d','d','r','e','s','s',0,
  /* 19 business */
  'b','u','s','i','n','e','s','s',0,
  /* 28 first_name */
  'f','i','r','s','t','_','n','a','m','e',0,
  /* 39 last_name */
  'l','a','s','t','_','n','a','m','e',0,
  /* 49 company */
  'c','o','m','p','a','n','y',0,
  /* 57 full_name */
  'f','u','l','l','_','n','a','m','e',0,
  /* 67 line_1 */
  'l','i','n','e','_','1',0,
  /* 74 line_2 */
  'l','i','n','e','_','2',0,
  /* 81 city */
  'c','i','t','y',0,
  /* 86 zip_code */
  'z','i','p','_','c','o','d','e',0,
  /* 95 state_code */
  's','t','a','t','e','_','c','o','d','e',0,
  /* 106 country_code */
  'c','o','u','n','t','r','y','_','c','o','d','e',0,
  /* 119 phone */
  'p','h','o','n','e',0,
  /* 125 full_address */
  'f','u','l','l','_','a','d','d','r','e','s','s',0,
  /* 138 name */
  'n','a','m','e',0,
  /* 143 email */
  'e','m','a','i','l',0,
  /* 149 notes */
  'n','o','t','e','s',0,
  /* 155 lat */
  'l','a','t',0,
  /* 159 lng */
  'l','n','g',0,
  /* 163 is_localized */
  'i','s','_','l','o','c','a','l','i','z','e','d',0,
  /* 176 is_geocoded */
  'i','s','_','g','e','o','c','o','d','e','d',0,
  /* 188 provider_name */
  'p','r','o','v','i','d','e','r','_','n','a','m','e',0,
  /* 202 map_url */
  'm','a','p','_','u','r','l',0,
  /* 210 static_map_url */
  's','t','a','t','i','c','_','m','a','p','_','u','r','l',0,
  /* 225 billing_info */
  'b','i','l','l','i','n','g','_','i','n','f','o',0,
  /* 238 created_at */
  'c','r','e','a','t','e','d','_','a','t',0,
  /* 249 updated_at */
  'u','p','d','a','t','e','d','_','a','t',0,
  /* 260 reference */
  'r','e','f','e','r','e','n','c','e',0,
  /* 270 reference_origin */
  'r','e','f','e','r','e','n','c','e','_','o','r','i','g','i','n',0,
  /* 287 metadata */
  'm','e','t','a','d','a','t','a',0,
  /* 296 geocoder */
  'g','e','o','c','o','d','e','r',0,
  /* 305 geocoders */
  'g','e','o','c','o','d','e','r','s',0,
  /* 315 events */
  'e','v','e','n','t','s',0,
  /* 322 tags */
  't','a','g','s',0,
  /* 327 versions */
  'v','e','r','s','i','o','n','s',0,
  /* 336 adjustments */
  'a','d','j','u','s','t','m','e','n','t','s',0,
  /* 348 adjustment */
  'a','d','j','u','s','t','m','e','n','t',0,
  /* 359 currency_code */
  'c','u','r','r','e','n','c','y','_','c','o','d','e',0,
  /* 373 amount_cents */
  'a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 386 amount_float */
  'a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 399 formatted_amount */
  'f','o','r','m','a','t','t','e','d','_','a','m','o','u','n','t',0,
  /* 416 distribute_discount */
  'd','i','s','t','r','i','b','u','t','e','_','d','i','s','c','o','u','n','t',0,
  /* 436 adyen_gateways */
  'a','d','y','e','n','_','g','a','t','e','w','a','y','s',0,
  /* 451 adyen_gateway */
  'a','d','y','e','n','_','g','a','t','e','w','a','y',0,
  /* 465 force_payments */
  'f','o','r','c','e','_','p','a','y','m','e','n','t','s',0,
  /* 480 disabled_at */
  'd','i','s','a','b','l','e','d','_','a','t',0,
  /* 492 live_url_prefix */
  'l','i','v','e','_','u','r','l','_','p','r','e','f','i','x',0,
  /* 508 api_version */
  'a','p','i','_','v','e','r','s','i','o','n',0,
  /* 520 async_api */
  'a','s','y','n','c','_','a','p','i',0,
  /* 530 partial_payments */
  'p','a','r','t','i','a','l','_','p','a','y','m','e','n','t','s',0,
  /* 547 order_expiration_mins */
  'o','r','d','e','r','_','e','x','p','i','r','a','t','i','o','n','_','m','i','n','s',0,
  /* 569 native_customer_payment_sources */
  'n','a','t','i','v','e','_','c','u','s','t','o','m','e','r','_','p','a','y','m','e','n','t','_',
  's','o','u','r','c','e','s',0,
  /* 601 webhook_endpoint_secret */
  'w','e','b','h','o','o','k','_','e','n','d','p','o','i','n','t','_','s','e','c','r','e','t',0,
  /* 625 webhook_endpoint_url */
  'w','e','b','h','o','o','k','_','e','n','d','p','o','i','n','t','_','u','r','l',0,
  /* 646 credential_keys */
  'c','r','e','d','e','n','t','i','a','l','_','k','e','y','s',0,
  /* 662 payment_methods */
  'p','a','y','m','e','n','t','_','m','e','t','h','o','d','s',0,
  /* 678 adyen_payments */
  'a','d','y','e','n','_','p','a','y','m','e','n','t','s',0,
  /* 693 adyen_payment */
  'a','d','y','e','n','_','p','a','y','m','e','n','t',0,
  /* 707 public_key */
  'p','u','b','l','i','c','_','k','e','y',0,
  /* 718 payment_request_data */
  'p','a','y','m','e','n','t','_','r','e','q','u','e','s','t','_','d','a','t','a',0,
  /* 739 payment_request_details */
  'p','a','y','m','e','n','t','_','r','e','q','u','e','s','t','_','d','e','t','a','i','l','s',0,
  /* 763 payment_response */
  'p','a','y','m','e','n','t','_','r','e','s','p','o','n','s','e',0,
  /* 780 mismatched_amounts */
  'm','i','s','m','a','t','c','h','e','d','_','a','m','o','u','n','t','s',0,
  /* 799 balance */
  'b','a','l','a','n','c','e',0,
  /* 807 expires_at */
  'e','x','p','i','r','e','s','_','a','t',0,
  /* 818 payment_instrument */
  'p','a','y','m','e','n','t','_','i','n','s','t','r','u','m','e','n','t',0,
  /* 837 closed_at */
  'c','l','o','s','e','d','_','a','t',0,
  /* 847 order */
  'o','r','d','e','r',0,
  /* 853 payment_gateway */
  'p','a','y','m','e','n','t','_','g','a','t','e','w','a','y',0,
  /* 869 payment_gateways */
  'p','a','y','m','e','n','t','_','g','a','t','e','w','a','y','s',0,
  /* 886 applications */
  'a','p','p','l','i','c','a','t','i','o','n','s',0,
  /* 899 application */
  'a','p','p','l','i','c','a','t','i','o','n',0,
  /* 911 kind */
  'k','i','n','d',0,
  /* 916 dashboard|user|contentful|bundles|customers|datocms|exports|external|generic|gif */
  'd','a','s','h','b','o','a','r','d','|','u','s','e','r','|','c','o','n','t','e','n','t','f','u',
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
  /* 1194 public_access */
  'p','u','b','l','i','c','_','a','c','c','e','s','s',0,
  /* 1208 redirect_uri */
  'r','e','d','i','r','e','c','t','_','u','r','i',0,
  /* 1221 scopes */
  's','c','o','p','e','s',0,
  /* 1228 attachments */
  'a','t','t','a','c','h','m','e','n','t','s',0,
  /* 1240 attachment */
  'a','t','t','a','c','h','m','e','n','t',0,
  /* 1251 description */
  'd','e','s','c','r','i','p','t','i','o','n',0,
  /* 1263 url */
  'u','r','l',0,
  /* 1267 attachable */
  'a','t','t','a','c','h','a','b','l','e',0,
  /* 1278 geocoders|price_lists|payment_methods|markets|customer_groups|promotions|orders| */
  'g','e','o','c','o','d','e','r','s','|','p','r','i','c','e','_','l','i','s','t','s','|','p','a',
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
  /* 1809 authorizations */
  'a','u','t','h','o','r','i','z','a','t','i','o','n','s',0,
  /* 1824 authorization */
  'a','u','t','h','o','r','i','z','a','t','i','o','n',0,
  /* 1838 number */
  'n','u','m','b','e','r',0,
  /* 1845 type */
  't','y','p','e',0,
  /* 1850 authorizations|voids|captures|refunds */
  'a','u','t','h','o','r','i','z','a','t','i','o','n','s','|','v','o','i','d','s','|','c','a','p',
  't','u','r','e','s','|','r','e','f','u','n','d','s',0,
  /* 1888 payment_method_type */
  'p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','y','p','e',0,
  /* 1908 succeeded */
  's','u','c','c','e','e','d','e','d',0,
  /* 1918 message */
  'm','e','s','s','a','g','e',0,
  /* 1926 error_code */
  'e','r','r','o','r','_','c','o','d','e',0,
  /* 1937 error_detail */
  'e','r','r','o','r','_','d','e','t','a','i','l',0,
  /* 1950 token */
  't','o','k','e','n',0,
  /* 1956 gateway_transaction_id */
  'g','a','t','e','w','a','y','_','t','r','a','n','s','a','c','t','i','o','n','_','i','d',0,
  /* 1979 cvv_code */
  'c','v','v','_','c','o','d','e',0,
  /* 1988 cvv_message */
  'c','v','v','_','m','e','s','s','a','g','e',0,
  /* 2000 avs_code */
  'a','v','s','_','c','o','d','e',0,
  /* 2009 avs_message */
  'a','v','s','_','m','e','s','s','a','g','e',0,
  /* 2021 fraud_review */
  'f','r','a','u','d','_','r','e','v','i','e','w',0,
  /* 2034 capture_amount_cents */
  'c','a','p','t','u','r','e','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 2055 capture_amount_float */
  'c','a','p','t','u','r','e','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 2076 formatted_capture_amount */
  'f','o','r','m','a','t','t','e','d','_','c','a','p','t','u','r','e','_','a','m','o','u','n','t',0,
  /* 2101 capture_balance_cents */
  'c','a','p','t','u','r','e','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* 2123 capture_balance_float */
  'c','a','p','t','u','r','e','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* 2145 formatted_capture_balance */
  'f','o','r','m','a','t','t','e','d','_','c','a','p','t','u','r','e','_','b','a','l','a','n','c',
  'e',0,
  /* 2171 void_balance_cents */
  'v','o','i','d','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* 2190 void_balance_float */
  'v','o','i','d','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* 2209 formatted_void_balance */
  'f','o','r','m','a','t','t','e','d','_','v','o','i','d','_','b','a','l','a','n','c','e',0,
  /* 2232 payment_source */
  'p','a','y','m','e','n','t','_','s','o','u','r','c','e',0,
  /* 2247 adyen_payments|axerve_payments|braintree_payments|checkout_com_payments|external */
  'a','d','y','e','n','_','p','a','y','m','e','n','t','s','|','a','x','e','r','v','e','_','p','a',
  'y','m','e','n','t','s','|','b','r','a','i','n','t','r','e','e','_','p','a','y','m','e','n','t',
  's','|','c','h','e','c','k','o','u','t','_','c','o','m','_','p','a','y','m','e','n','t','s','|',
  'e','x','t','e','r','n','a','l','_','p','a','y','m','e','n','t','s','|','k','l','a','r','n','a',
  '_','p','a','y','m','e','n','t','s','|','p','a','y','p','a','l','_','p','a','y','m','e','n','t',
  's','|','s','a','t','i','s','p','a','y','_','p','a','y','m','e','n','t','s','|','s','t','r','i',
  'p','e','_','p','a','y','m','e','n','t','s','|','w','i','r','e','_','t','r','a','n','s','f','e',
  'r','s',0,
  /* 2418 captures */
  'c','a','p','t','u','r','e','s',0,
  /* 2427 voids */
  'v','o','i','d','s',0,
  /* 2433 avalara_accounts */
  'a','v','a','l','a','r','a','_','a','c','c','o','u','n','t','s',0,
  /* 2450 avalara_account */
  'a','v','a','l','a','r','a','_','a','c','c','o','u','n','t',0,
  /* 2466 avalara_accounts|stripe_tax_accounts|vertex_accounts|taxjar_accounts|manual_tax_ */
  'a','v','a','l','a','r','a','_','a','c','c','o','u','n','t','s','|','s','t','r','i','p','e','_',
  't','a','x','_','a','c','c','o','u','n','t','s','|','v','e','r','t','e','x','_','a','c','c','o',
  'u','n','t','s','|','t','a','x','j','a','r','_','a','c','c','o','u','n','t','s','|','m','a','n',
  'u','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s','|','e','x','t','e',
  'r','n','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* 2583 username */
  'u','s','e','r','n','a','m','e',0,
  /* 2592 company_code */
  'c','o','m','p','a','n','y','_','c','o','d','e',0,
  /* 2605 commit_invoice */
  'c','o','m','m','i','t','_','i','n','v','o','i','c','e',0,
  /* 2620 ddp */
  'd','d','p',0,
  /* 2624 markets */
  'm','a','r','k','e','t','s',0,
  /* 2632 tax_categories */
  't','a','x','_','c','a','t','e','g','o','r','i','e','s',0,
  /* 2647 axerve_gateways */
  'a','x','e','r','v','e','_','g','a','t','e','w','a','y','s',0,
  /* 2663 axerve_gateway */
  'a','x','e','r','v','e','_','g','a','t','e','w','a','y',0,
  /* 2678 login */
  'l','o','g','i','n',0,
  /* 2684 axerve_payments */
  'a','x','e','r','v','e','_','p','a','y','m','e','n','t','s',0,
  /* 2700 axerve_payment */
  'a','x','e','r','v','e','_','p','a','y','m','e','n','t',0,
  /* 2715 return_url */
  'r','e','t','u','r','n','_','u','r','l',0,
  /* 2726 client_ip */
  'c','l','i','e','n','t','_','i','p',0,
  /* 2736 buyer_details */
  'b','u','y','e','r','_','d','e','t','a','i','l','s',0,
  /* 2750 request_token */
  'r','e','q','u','e','s','t','_','t','o','k','e','n',0,
  /* 2764 billing_info_validation_rules */
  'b','i','l','l','i','n','g','_','i','n','f','o','_','v','a','l','i','d','a','t','i','o','n','_',
  'r','u','l','e','s',0,
  /* 2794 billing_info_validation_rule */
  'b','i','l','l','i','n','g','_','i','n','f','o','_','v','a','l','i','d','a','t','i','o','n','_',
  'r','u','l','e',0,
  /* 2823 market */
  'm','a','r','k','e','t',0,
  /* 2830 bing_geocoders */
  'b','i','n','g','_','g','e','o','c','o','d','e','r','s',0,
  /* 2845 bing_geocoder */
  'b','i','n','g','_','g','e','o','c','o','d','e','r',0,
  /* 2859 google_geocoders|bing_geocoders */
  'g','o','o','g','l','e','_','g','e','o','c','o','d','e','r','s','|','b','i','n','g','_','g','e',
  'o','c','o','d','e','r','s',0,
  /* 2891 braintree_gateways */
  'b','r','a','i','n','t','r','e','e','_','g','a','t','e','w','a','y','s',0,
  /* 2910 braintree_gateway */
  'b','r','a','i','n','t','r','e','e','_','g','a','t','e','w','a','y',0,
  /* 2928 descriptor_name */
  'd','e','s','c','r','i','p','t','o','r','_','n','a','m','e',0,
  /* 2944 descriptor_phone */
  'd','e','s','c','r','i','p','t','o','r','_','p','h','o','n','e',0,
  /* 2961 descriptor_url */
  'd','e','s','c','r','i','p','t','o','r','_','u','r','l',0,
  /* 2976 braintree_payments */
  'b','r','a','i','n','t','r','e','e','_','p','a','y','m','e','n','t','s',0,
  /* 2995 braintree_payment */
  'b','r','a','i','n','t','r','e','e','_','p','a','y','m','e','n','t',0,
  /* 3013 client_token */
  'c','l','i','e','n','t','_','t','o','k','e','n',0,
  /* 3026 payment_method_nonce */
  'p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','n','o','n','c','e',0,
  /* 3047 payment_id */
  'p','a','y','m','e','n','t','_','i','d',0,
  /* 3058 local */
  'l','o','c','a','l',0,
  /* 3064 options */
  'o','p','t','i','o','n','s',0,
  /* 3072 bundles */
  'b','u','n','d','l','e','s',0,
  /* 3080 bundle */
  'b','u','n','d','l','e',0,
  /* 3087 code */
  'c','o','d','e',0,
  /* 3092 image_url */
  'i','m','a','g','e','_','u','r','l',0,
  /* 3102 do_not_ship */
  'd','o','_','n','o','t','_','s','h','i','p',0,
  /* 3114 do_not_track */
  'd','o','_','n','o','t','_','t','r','a','c','k',0,
  /* 3127 price_amount_cents */
  'p','r','i','c','e','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 3146 price_amount_float */
  'p','r','i','c','e','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 3165 formatted_price_amount */
  'f','o','r','m','a','t','t','e','d','_','p','r','i','c','e','_','a','m','o','u','n','t',0,
  /* 3188 compare_at_amount_cents */
  'c','o','m','p','a','r','e','_','a','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 3212 compare_at_amount_float */
  'c','o','m','p','a','r','e','_','a','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 3236 formatted_compare_at_amount */
  'f','o','r','m','a','t','t','e','d','_','c','o','m','p','a','r','e','_','a','t','_','a','m','o',
  'u','n','t',0,
  /* 3264 skus_count */
  's','k','u','s','_','c','o','u','n','t',0,
  /* 3275 sku_list */
  's','k','u','_','l','i','s','t',0,
  /* 3284 skus */
  's','k','u','s',0,
  /* 3289 buy_x_pay_y_promotions */
  'b','u','y','_','x','_','p','a','y','_','y','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 3312 buy_x_pay_y_promotion */
  'b','u','y','_','x','_','p','a','y','_','y','_','p','r','o','m','o','t','i','o','n',0,
  /* 3334 percentage_discount_promotions|free_shipping_promotions|buy_x_pay_y_promotions|f */
  'p','e','r','c','e','n','t','a','g','e','_','d','i','s','c','o','u','n','t','_','p','r','o','m',
  'o','t','i','o','n','s','|','f','r','e','e','_','s','h','i','p','p','i','n','g','_','p','r','o',
  'm','o','t','i','o','n','s','|','b','u','y','_','x','_','p','a','y','_','y','_','p','r','o','m',
  'o','t','i','o','n','s','|','f','r','e','e','_','g','i','f','t','_','p','r','o','m','o','t','i',
  'o','n','s','|','f','i','x','e','d','_','p','r','i','c','e','_','p','r','o','m','o','t','i','o',
  'n','s','|','e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n','s','|','f',
  'i','x','e','d','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','s','|','f',
  'l','e','x','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 3517 exclusive */
  'e','x','c','l','u','s','i','v','e',0,
  /* 3527 priority */
  'p','r','i','o','r','i','t','y',0,
  /* 3536 starts_at */
  's','t','a','r','t','s','_','a','t',0,
  /* 3546 total_usage_limit */
  't','o','t','a','l','_','u','s','a','g','e','_','l','i','m','i','t',0,
  /* 3564 total_usage_count */
  't','o','t','a','l','_','u','s','a','g','e','_','c','o','u','n','t',0,
  /* 3582 total_usage_reached */
  't','o','t','a','l','_','u','s','a','g','e','_','r','e','a','c','h','e','d',0,
  /* 3602 active */
  'a','c','t','i','v','e',0,
  /* 3609 status */
  's','t','a','t','u','s',0,
  /* 3616 disabled|expired|pending|active|inactive */
  'd','i','s','a','b','l','e','d','|','e','x','p','i','r','e','d','|','p','e','n','d','i','n','g',
  '|','a','c','t','i','v','e','|','i','n','a','c','t','i','v','e',0,
  /* 3657 weight */
  'w','e','i','g','h','t',0,
  /* 3664 coupons_count */
  'c','o','u','p','o','n','s','_','c','o','u','n','t',0,
  /* 3678 x */
  'x',0,
  /* 3680 y */
  'y',0,
  /* 3682 cheapest_free */
  'c','h','e','a','p','e','s','t','_','f','r','e','e',0,
  /* 3696 promotion_rules */
  'p','r','o','m','o','t','i','o','n','_','r','u','l','e','s',0,
  /* 3712 order_amount_promotion_rule */
  'o','r','d','e','r','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e',0,
  /* 3740 sku_list_promotion_rule */
  's','k','u','_','l','i','s','t','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e',0,
  /* 3764 coupon_codes_promotion_rule */
  'c','o','u','p','o','n','_','c','o','d','e','s','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e',0,
  /* 3792 custom_promotion_rule */
  'c','u','s','t','o','m','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e',0,
  /* 3814 coupons */
  'c','o','u','p','o','n','s',0,
  /* 3822 capture */
  'c','a','p','t','u','r','e',0,
  /* 3830 refund_amount_cents */
  'r','e','f','u','n','d','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 3850 refund_amount_float */
  'r','e','f','u','n','d','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 3870 formatted_refund_amount */
  'f','o','r','m','a','t','t','e','d','_','r','e','f','u','n','d','_','a','m','o','u','n','t',0,
  /* 3894 refund_balance_cents */
  'r','e','f','u','n','d','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* 3915 refund_balance_float */
  'r','e','f','u','n','d','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* 3936 formatted_refund_balance */
  'f','o','r','m','a','t','t','e','d','_','r','e','f','u','n','d','_','b','a','l','a','n','c','e',0,
  /* 3961 reference_authorization */
  'r','e','f','e','r','e','n','c','e','_','a','u','t','h','o','r','i','z','a','t','i','o','n',0,
  /* 3985 refunds */
  'r','e','f','u','n','d','s',0,
  /* 3993 return */
  'r','e','t','u','r','n',0,
  /* 4000 carrier_accounts */
  'c','a','r','r','i','e','r','_','a','c','c','o','u','n','t','s',0,
  /* 4017 carrier_account */
  'c','a','r','r','i','e','r','_','a','c','c','o','u','n','t',0,
  /* 4033 easypost_type */
  'e','a','s','y','p','o','s','t','_','t','y','p','e',0,
  /* 4047 easypost_id */
  'e','a','s','y','p','o','s','t','_','i','d',0,
  /* 4059 credentials */
  'c','r','e','d','e','n','t','i','a','l','s',0,
  /* 4071 checkout_com_gateways */
  'c','h','e','c','k','o','u','t','_','c','o','m','_','g','a','t','e','w','a','y','s',0,
  /* 4093 checkout_com_gateway */
  'c','h','e','c','k','o','u','t','_','c','o','m','_','g','a','t','e','w','a','y',0,
  /* 4114 webhook_endpoint_id */
  'w','e','b','h','o','o','k','_','e','n','d','p','o','i','n','t','_','i','d',0,
  /* 4134 checkout_com_payments */
  'c','h','e','c','k','o','u','t','_','c','o','m','_','p','a','y','m','e','n','t','s',0,
  /* 4156 checkout_com_payment */
  'c','h','e','c','k','o','u','t','_','c','o','m','_','p','a','y','m','e','n','t',0,
  /* 4177 payment_session */
  'p','a','y','m','e','n','t','_','s','e','s','s','i','o','n',0,
  /* 4193 success_url */
  's','u','c','c','e','s','s','_','u','r','l',0,
  /* 4205 failure_url */
  'f','a','i','l','u','r','e','_','u','r','l',0,
  /* 4217 source_id */
  's','o','u','r','c','e','_','i','d',0,
  /* 4227 customer_token */
  'c','u','s','t','o','m','e','r','_','t','o','k','e','n',0,
  /* 4242 cleanups */
  'c','l','e','a','n','u','p','s',0,
  /* 4251 cleanup */
  'c','l','e','a','n','u','p',0,
  /* 4259 resource_type */
  'r','e','s','o','u','r','c','e','_','t','y','p','e',0,
  /* 4273 pending|in_progress|interrupted|completed */
  'p','e','n','d','i','n','g','|','i','n','_','p','r','o','g','r','e','s','s','|','i','n','t','e',
  'r','r','u','p','t','e','d','|','c','o','m','p','l','e','t','e','d',0,
  /* 4315 started_at */
  's','t','a','r','t','e','d','_','a','t',0,
  /* 4326 completed_at */
  'c','o','m','p','l','e','t','e','d','_','a','t',0,
  /* 4339 interrupted_at */
  'i','n','t','e','r','r','u','p','t','e','d','_','a','t',0,
  /* 4354 filters */
  'f','i','l','t','e','r','s',0,
  /* 4362 records_count */
  'r','e','c','o','r','d','s','_','c','o','u','n','t',0,
  /* 4376 errors_count */
  'e','r','r','o','r','s','_','c','o','u','n','t',0,
  /* 4389 processed_count */
  'p','r','o','c','e','s','s','e','d','_','c','o','u','n','t',0,
  /* 4405 errors_log */
  'e','r','r','o','r','s','_','l','o','g',0,
  /* 4416 coupon_codes_promotion_rules */
  'c','o','u','p','o','n','_','c','o','d','e','s','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e','s',0,
  /* 4445 order_amount_promotion_rules|sku_list_promotion_rules|coupon_codes_promotion_rul */
  'o','r','d','e','r','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e','s','|','s','k','u','_','l','i','s','t','_','p','r','o','m','o','t','i','o','n','_',
  'r','u','l','e','s','|','c','o','u','p','o','n','_','c','o','d','e','s','_','p','r','o','m','o',
  't','i','o','n','_','r','u','l','e','s','|','c','u','s','t','o','m','_','p','r','o','m','o','t',
  'i','o','n','_','r','u','l','e','s',0,
  /* 4551 promotion */
  'p','r','o','m','o','t','i','o','n',0,
  /* 4561 coupon_recipients */
  'c','o','u','p','o','n','_','r','e','c','i','p','i','e','n','t','s',0,
  /* 4579 coupon_recipient */
  'c','o','u','p','o','n','_','r','e','c','i','p','i','e','n','t',0,
  /* 4596 customer */
  'c','u','s','t','o','m','e','r',0,
  /* 4605 coupon */
  'c','o','u','p','o','n',0,
  /* 4612 customer_single_use */
  'c','u','s','t','o','m','e','r','_','s','i','n','g','l','e','_','u','s','e',0,
  /* 4632 usage_limit */
  'u','s','a','g','e','_','l','i','m','i','t',0,
  /* 4644 usage_count */
  'u','s','a','g','e','_','c','o','u','n','t',0,
  /* 4656 recipient_email */
  'r','e','c','i','p','i','e','n','t','_','e','m','a','i','l',0,
  /* 4672 promotion_rule */
  'p','r','o','m','o','t','i','o','n','_','r','u','l','e',0,
  /* 4687 custom_promotion_rules */
  'c','u','s','t','o','m','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e','s',0,
  /* 4710 customer_addresses */
  'c','u','s','t','o','m','e','r','_','a','d','d','r','e','s','s','e','s',0,
  /* 4729 customer_address */
  'c','u','s','t','o','m','e','r','_','a','d','d','r','e','s','s',0,
  /* 4746 customer_email */
  'c','u','s','t','o','m','e','r','_','e','m','a','i','l',0,
  /* 4761 customer_groups */
  'c','u','s','t','o','m','e','r','_','g','r','o','u','p','s',0,
  /* 4777 customer_group */
  'c','u','s','t','o','m','e','r','_','g','r','o','u','p',0,
  /* 4792 customers */
  'c','u','s','t','o','m','e','r','s',0,
  /* 4802 customer_password_resets */
  'c','u','s','t','o','m','e','r','_','p','a','s','s','w','o','r','d','_','r','e','s','e','t','s',0,
  /* 4827 customer_password_reset */
  'c','u','s','t','o','m','e','r','_','p','a','s','s','w','o','r','d','_','r','e','s','e','t',0,
  /* 4851 reset_password_token */
  'r','e','s','e','t','_','p','a','s','s','w','o','r','d','_','t','o','k','e','n',0,
  /* 4872 reset_password_at */
  'r','e','s','e','t','_','p','a','s','s','w','o','r','d','_','a','t',0,
  /* 4890 customer_payment_sources */
  'c','u','s','t','o','m','e','r','_','p','a','y','m','e','n','t','_','s','o','u','r','c','e','s',0,
  /* 4915 customer_payment_source */
  'c','u','s','t','o','m','e','r','_','p','a','y','m','e','n','t','_','s','o','u','r','c','e',0,
  /* 4939 payment_source_token */
  'p','a','y','m','e','n','t','_','s','o','u','r','c','e','_','t','o','k','e','n',0,
  /* 4960 payment_method */
  'p','a','y','m','e','n','t','_','m','e','t','h','o','d',0,
  /* 4975 customer_subscriptions */
  'c','u','s','t','o','m','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','s',0,
  /* 4998 customer_subscription */
  'c','u','s','t','o','m','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n',0,
  /* 5020 prospect|acquired|repeat */
  'p','r','o','s','p','e','c','t','|','a','c','q','u','i','r','e','d','|','r','e','p','e','a','t',0,
  /* 5045 has_password */
  'h','a','s','_','p','a','s','s','w','o','r','d',0,
  /* 5058 total_orders_count */
  't','o','t','a','l','_','o','r','d','e','r','s','_','c','o','u','n','t',0,
  /* 5077 shopper_reference */
  's','h','o','p','p','e','r','_','r','e','f','e','r','e','n','c','e',0,
  /* 5095 profile_id */
  'p','r','o','f','i','l','e','_','i','d',0,
  /* 5106 tax_exemption_code */
  't','a','x','_','e','x','e','m','p','t','i','o','n','_','c','o','d','e',0,
  /* 5125 jwt_custom_claim */
  'j','w','t','_','c','u','s','t','o','m','_','c','l','a','i','m',0,
  /* 5142 anonymization_info */
  'a','n','o','n','y','m','i','z','a','t','i','o','n','_','i','n','f','o',0,
  /* 5161 anonymization_status */
  'a','n','o','n','y','m','i','z','a','t','i','o','n','_','s','t','a','t','u','s',0,
  /* 5182 orders */
  'o','r','d','e','r','s',0,
  /* 5189 order_subscriptions */
  'o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','s',0,
  /* 5209 returns */
  'r','e','t','u','r','n','s',0,
  /* 5217 sku_lists */
  's','k','u','_','l','i','s','t','s',0,
  /* 5227 jwt_customer */
  'j','w','t','_','c','u','s','t','o','m','e','r',0,
  /* 5240 jwt_markets */
  'j','w','t','_','m','a','r','k','e','t','s',0,
  /* 5252 jwt_stock_locations */
  'j','w','t','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n','s',0,
  /* 5272 delivery_lead_times */
  'd','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m','e','s',0,
  /* 5292 delivery_lead_time */
  'd','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m','e',0,
  /* 5311 min_hours */
  'm','i','n','_','h','o','u','r','s',0,
  /* 5321 max_hours */
  'm','a','x','_','h','o','u','r','s',0,
  /* 5331 min_days */
  'm','i','n','_','d','a','y','s',0,
  /* 5340 max_days */
  'm','a','x','_','d','a','y','s',0,
  /* 5349 stock_location */
  's','t','o','c','k','_','l','o','c','a','t','i','o','n',0,
  /* 5364 shipping_method */
  's','h','i','p','p','i','n','g','_','m','e','t','h','o','d',0,
  /* 5380 discount_engine_items */
  'd','i','s','c','o','u','n','t','_','e','n','g','i','n','e','_','i','t','e','m','s',0,
  /* 5402 discount_engine_item */
  'd','i','s','c','o','u','n','t','_','e','n','g','i','n','e','_','i','t','e','m',0,
  /* 5423 body */
  'b','o','d','y',0,
  /* 5428 discount_engine */
  'd','i','s','c','o','u','n','t','_','e','n','g','i','n','e',0,
  /* 5444 discount_engines */
  'd','i','s','c','o','u','n','t','_','e','n','g','i','n','e','s',0,
  /* 5461 talon_one_accounts */
  't','a','l','o','n','_','o','n','e','_','a','c','c','o','u','n','t','s',0,
  /* 5480 manage_gift_cards */
  'm','a','n','a','g','e','_','g','i','f','t','_','c','a','r','d','s',0,
  /* 5498 easypost_pickups */
  'e','a','s','y','p','o','s','t','_','p','i','c','k','u','p','s',0,
  /* 5515 easypost_pickup */
  'e','a','s','y','p','o','s','t','_','p','i','c','k','u','p',0,
  /* 5531 internal_id */
  'i','n','t','e','r','n','a','l','_','i','d',0,
  /* 5543 selected_rate_id */
  's','e','l','e','c','t','e','d','_','r','a','t','e','_','i','d',0,
  /* 5560 rates */
  'r','a','t','e','s',0,
  /* 5566 instructions */
  'i','n','s','t','r','u','c','t','i','o','n','s',0,
  /* 5579 min_datetime */
  'm','i','n','_','d','a','t','e','t','i','m','e',0,
  /* 5592 max_datetime */
  'm','a','x','_','d','a','t','e','t','i','m','e',0,
  /* 5605 purchase_started_at */
  'p','u','r','c','h','a','s','e','_','s','t','a','r','t','e','d','_','a','t',0,
  /* 5625 purchase_completed_at */
  'p','u','r','c','h','a','s','e','_','c','o','m','p','l','e','t','e','d','_','a','t',0,
  /* 5647 shipment */
  's','h','i','p','m','e','n','t',0,
  /* 5656 parcels */
  'p','a','r','c','e','l','s',0,
  /* 5664 event_callbacks */
  'e','v','e','n','t','_','c','a','l','l','b','a','c','k','s',0,
  /* 5680 event_callback */
  'e','v','e','n','t','_','c','a','l','l','b','a','c','k',0,
  /* 5695 callback_url */
  'c','a','l','l','b','a','c','k','_','u','r','l',0,
  /* 5708 payload */
  'p','a','y','l','o','a','d',0,
  /* 5716 response_code */
  'r','e','s','p','o','n','s','e','_','c','o','d','e',0,
  /* 5730 response_message */
  'r','e','s','p','o','n','s','e','_','m','e','s','s','a','g','e',0,
  /* 5747 webhook */
  'w','e','b','h','o','o','k',0,
  /* 5755 event_stores */
  'e','v','e','n','t','_','s','t','o','r','e','s',0,
  /* 5768 event_store */
  'e','v','e','n','t','_','s','t','o','r','e',0,
  /* 5780 resource_id */
  'r','e','s','o','u','r','c','e','_','i','d',0,
  /* 5792 event */
  'e','v','e','n','t',0,
  /* 5798 who */
  'w','h','o',0,
  /* 5802 webhooks */
  'w','e','b','h','o','o','k','s',0,
  /* 5811 last_event_callbacks */
  'l','a','s','t','_','e','v','e','n','t','_','c','a','l','l','b','a','c','k','s',0,
  /* 5832 exports */
  'e','x','p','o','r','t','s',0,
  /* 5840 export */
  'e','x','p','o','r','t',0,
  /* 5847 format */
  'f','o','r','m','a','t',0,
  /* 5854 pending|in_progress|interrupted|completed|failed */
  'p','e','n','d','i','n','g','|','i','n','_','p','r','o','g','r','e','s','s','|','i','n','t','e',
  'r','r','u','p','t','e','d','|','c','o','m','p','l','e','t','e','d','|','f','a','i','l','e','d',0,
  /* 5903 includes */
  'i','n','c','l','u','d','e','s',0,
  /* 5912 fields */
  'f','i','e','l','d','s',0,
  /* 5919 dry_data */
  'd','r','y','_','d','a','t','a',0,
  /* 5928 jwt_filters */
  'j','w','t','_','f','i','l','t','e','r','s',0,
  /* 5940 estimated_completion_at */
  'e','s','t','i','m','a','t','e','d','_','c','o','m','p','l','e','t','i','o','n','_','a','t',0,
  /* 5964 progress */
  'p','r','o','g','r','e','s','s',0,
  /* 5973 attachment_url */
  'a','t','t','a','c','h','m','e','n','t','_','u','r','l',0,
  /* 5988 external_gateways */
  'e','x','t','e','r','n','a','l','_','g','a','t','e','w','a','y','s',0,
  /* 6006 external_gateway */
  'e','x','t','e','r','n','a','l','_','g','a','t','e','w','a','y',0,
  /* 6023 authorize_url */
  'a','u','t','h','o','r','i','z','e','_','u','r','l',0,
  /* 6037 capture_url */
  'c','a','p','t','u','r','e','_','u','r','l',0,
  /* 6049 void_url */
  'v','o','i','d','_','u','r','l',0,
  /* 6058 refund_url */
  'r','e','f','u','n','d','_','u','r','l',0,
  /* 6069 token_url */
  't','o','k','e','n','_','u','r','l',0,
  /* 6079 circuit_state */
  'c','i','r','c','u','i','t','_','s','t','a','t','e',0,
  /* 6093 circuit_failure_count */
  'c','i','r','c','u','i','t','_','f','a','i','l','u','r','e','_','c','o','u','n','t',0,
  /* 6115 shared_secret */
  's','h','a','r','e','d','_','s','e','c','r','e','t',0,
  /* 6129 external_includes */
  'e','x','t','e','r','n','a','l','_','i','n','c','l','u','d','e','s',0,
  /* 6147 external_payments */
  'e','x','t','e','r','n','a','l','_','p','a','y','m','e','n','t','s',0,
  /* 6165 external_payment */
  'e','x','t','e','r','n','a','l','_','p','a','y','m','e','n','t',0,
  /* 6182 wallet */
  'w','a','l','l','e','t',0,
  /* 6189 external_promotions */
  'e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6209 external_promotion */
  'e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n',0,
  /* 6228 promotion_url */
  'p','r','o','m','o','t','i','o','n','_','u','r','l',0,
  /* 6242 external_tax_calculators */
  'e','x','t','e','r','n','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* 6267 external_tax_calculator */
  'e','x','t','e','r','n','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r',0,
  /* 6291 tax_calculator_url */
  't','a','x','_','c','a','l','c','u','l','a','t','o','r','_','u','r','l',0,
  /* 6310 fixed_amount_promotions */
  'f','i','x','e','d','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6334 fixed_amount_promotion */
  'f','i','x','e','d','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n',0,
  /* 6357 fixed_amount_cents */
  'f','i','x','e','d','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 6376 fixed_amount_float */
  'f','i','x','e','d','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 6395 formatted_fixed_amount */
  'f','o','r','m','a','t','t','e','d','_','f','i','x','e','d','_','a','m','o','u','n','t',0,
  /* 6418 fixed_price_promotions */
  'f','i','x','e','d','_','p','r','i','c','e','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6441 fixed_price_promotion */
  'f','i','x','e','d','_','p','r','i','c','e','_','p','r','o','m','o','t','i','o','n',0,
  /* 6463 flex_promotions */
  'f','l','e','x','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6479 flex_promotion */
  'f','l','e','x','_','p','r','o','m','o','t','i','o','n',0,
  /* 6494 rules */
  'r','u','l','e','s',0,
  /* 6500 rule_outcomes */
  'r','u','l','e','_','o','u','t','c','o','m','e','s',0,
  /* 6514 resource_payload */
  'r','e','s','o','u','r','c','e','_','p','a','y','l','o','a','d',0,
  /* 6531 free_gift_promotions */
  'f','r','e','e','_','g','i','f','t','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6552 free_gift_promotion */
  'f','r','e','e','_','g','i','f','t','_','p','r','o','m','o','t','i','o','n',0,
  /* 6572 max_quantity */
  'm','a','x','_','q','u','a','n','t','i','t','y',0,
  /* 6585 free_shipping_promotions */
  'f','r','e','e','_','s','h','i','p','p','i','n','g','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 6610 free_shipping_promotion */
  'f','r','e','e','_','s','h','i','p','p','i','n','g','_','p','r','o','m','o','t','i','o','n',0,
  /* 6634 gift_card_recipients */
  'g','i','f','t','_','c','a','r','d','_','r','e','c','i','p','i','e','n','t','s',0,
  /* 6655 gift_card_recipient */
  'g','i','f','t','_','c','a','r','d','_','r','e','c','i','p','i','e','n','t',0,
  /* 6675 gift_cards */
  'g','i','f','t','_','c','a','r','d','s',0,
  /* 6686 gift_card */
  'g','i','f','t','_','c','a','r','d',0,
  /* 6696 draft|inactive|active|redeemed */
  'd','r','a','f','t','|','i','n','a','c','t','i','v','e','|','a','c','t','i','v','e','|','r','e',
  'd','e','e','m','e','d',0,
  /* 6727 initial_balance_cents */
  'i','n','i','t','i','a','l','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* 6749 initial_balance_float */
  'i','n','i','t','i','a','l','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* 6771 formatted_initial_balance */
  'f','o','r','m','a','t','t','e','d','_','i','n','i','t','i','a','l','_','b','a','l','a','n','c',
  'e',0,
  /* 6797 balance_cents */
  'b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* 6811 balance_float */
  'b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* 6825 formatted_balance */
  'f','o','r','m','a','t','t','e','d','_','b','a','l','a','n','c','e',0,
  /* 6843 balance_max_cents */
  'b','a','l','a','n','c','e','_','m','a','x','_','c','e','n','t','s',0,
  /* 6861 balance_max_float */
  'b','a','l','a','n','c','e','_','m','a','x','_','f','l','o','a','t',0,
  /* 6879 formatted_balance_max */
  'f','o','r','m','a','t','t','e','d','_','b','a','l','a','n','c','e','_','m','a','x',0,
  /* 6901 balance_log */
  'b','a','l','a','n','c','e','_','l','o','g',0,
  /* 6913 usage_log */
  'u','s','a','g','e','_','l','o','g',0,
  /* 6923 single_use */
  's','i','n','g','l','e','_','u','s','e',0,
  /* 6934 rechargeable */
  'r','e','c','h','a','r','g','e','a','b','l','e',0,
  /* 6947 google_geocoders */
  'g','o','o','g','l','e','_','g','e','o','c','o','d','e','r','s',0,
  /* 6964 google_geocoder */
  'g','o','o','g','l','e','_','g','e','o','c','o','d','e','r',0,
  /* 6980 imports */
  'i','m','p','o','r','t','s',0,
  /* 6988 import */
  'i','m','p','o','r','t',0,
  /* 6995 parent_resource_id */
  'p','a','r','e','n','t','_','r','e','s','o','u','r','c','e','_','i','d',0,
  /* 7014 inputs */
  'i','n','p','u','t','s',0,
  /* 7021 inputs_size */
  'i','n','p','u','t','s','_','s','i','z','e',0,
  /* 7033 warnings_count */
  'w','a','r','n','i','n','g','s','_','c','o','u','n','t',0,
  /* 7048 destroyed_count */
  'd','e','s','t','r','o','y','e','d','_','c','o','u','n','t',0,
  /* 7064 warnings_log */
  'w','a','r','n','i','n','g','s','_','l','o','g',0,
  /* 7077 cleanup_records */
  'c','l','e','a','n','u','p','_','r','e','c','o','r','d','s',0,
  /* 7093 skip_errors */
  's','k','i','p','_','e','r','r','o','r','s',0,
  /* 7105 in_stock_subscriptions */
  'i','n','_','s','t','o','c','k','_','s','u','b','s','c','r','i','p','t','i','o','n','s',0,
  /* 7128 in_stock_subscription */
  'i','n','_','s','t','o','c','k','_','s','u','b','s','c','r','i','p','t','i','o','n',0,
  /* 7150 active|inactive|notified */
  'a','c','t','i','v','e','|','i','n','a','c','t','i','v','e','|','n','o','t','i','f','i','e','d',0,
  /* 7175 sku_code */
  's','k','u','_','c','o','d','e',0,
  /* 7184 stock_threshold */
  's','t','o','c','k','_','t','h','r','e','s','h','o','l','d',0,
  /* 7200 sku */
  's','k','u',0,
  /* 7204 inventory_models */
  'i','n','v','e','n','t','o','r','y','_','m','o','d','e','l','s',0,
  /* 7221 inventory_model */
  'i','n','v','e','n','t','o','r','y','_','m','o','d','e','l',0,
  /* 7237 strategy */
  's','t','r','a','t','e','g','y',0,
  /* 7246 stock_locations_cutoff */
  's','t','o','c','k','_','l','o','c','a','t','i','o','n','s','_','c','u','t','o','f','f',0,
  /* 7269 stock_reservation_cutoff */
  's','t','o','c','k','_','r','e','s','e','r','v','a','t','i','o','n','_','c','u','t','o','f','f',0,
  /* 7294 put_stock_transfers_on_hold */
  'p','u','t','_','s','t','o','c','k','_','t','r','a','n','s','f','e','r','s','_','o','n','_','h',
  'o','l','d',0,
  /* 7322 manual_stock_decrement */
  'm','a','n','u','a','l','_','s','t','o','c','k','_','d','e','c','r','e','m','e','n','t',0,
  /* 7345 inventory_stock_locations */
  'i','n','v','e','n','t','o','r','y','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n',
  's',0,
  /* 7371 inventory_return_locations */
  'i','n','v','e','n','t','o','r','y','_','r','e','t','u','r','n','_','l','o','c','a','t','i','o',
  'n','s',0,
  /* 7398 inventory_return_location */
  'i','n','v','e','n','t','o','r','y','_','r','e','t','u','r','n','_','l','o','c','a','t','i','o',
  'n',0,
  /* 7424 inventory_stock_location */
  'i','n','v','e','n','t','o','r','y','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n',0,
  /* 7449 on_hold */
  'o','n','_','h','o','l','d',0,
  /* 7457 klarna_gateways */
  'k','l','a','r','n','a','_','g','a','t','e','w','a','y','s',0,
  /* 7473 klarna_gateway */
  'k','l','a','r','n','a','_','g','a','t','e','w','a','y',0,
  /* 7488 klarna_payments */
  'k','l','a','r','n','a','_','p','a','y','m','e','n','t','s',0,
  /* 7504 klarna_payment */
  'k','l','a','r','n','a','_','p','a','y','m','e','n','t',0,
  /* 7519 session_id */
  's','e','s','s','i','o','n','_','i','d',0,
  /* 7530 auth_token */
  'a','u','t','h','_','t','o','k','e','n',0,
  /* 7541 line_item_options */
  'l','i','n','e','_','i','t','e','m','_','o','p','t','i','o','n','s',0,
  /* 7559 line_item_option */
  'l','i','n','e','_','i','t','e','m','_','o','p','t','i','o','n',0,
  /* 7576 quantity */
  'q','u','a','n','t','i','t','y',0,
  /* 7585 unit_amount_cents */
  'u','n','i','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 7603 unit_amount_float */
  'u','n','i','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 7621 formatted_unit_amount */
  'f','o','r','m','a','t','t','e','d','_','u','n','i','t','_','a','m','o','u','n','t',0,
  /* 7643 total_amount_cents */
  't','o','t','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 7662 total_amount_float */
  't','o','t','a','l','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 7681 formatted_total_amount */
  'f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','a','m','o','u','n','t',0,
  /* 7704 delay_hours */
  'd','e','l','a','y','_','h','o','u','r','s',0,
  /* 7716 delay_days */
  'd','e','l','a','y','_','d','a','y','s',0,
  /* 7727 line_item */
  'l','i','n','e','_','i','t','e','m',0,
  /* 7737 sku_option */
  's','k','u','_','o','p','t','i','o','n',0,
  /* 7748 line_items */
  'l','i','n','e','_','i','t','e','m','s',0,
  /* 7759 bundle_code */
  'b','u','n','d','l','e','_','c','o','d','e',0,
  /* 7771 _external_price */
  '_','e','x','t','e','r','n','a','l','_','p','r','i','c','e',0,
  /* 7787 options_amount_cents */
  'o','p','t','i','o','n','s','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 7808 options_amount_float */
  'o','p','t','i','o','n','s','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 7829 formatted_options_amount */
  'f','o','r','m','a','t','t','e','d','_','o','p','t','i','o','n','s','_','a','m','o','u','n','t',0,
  /* 7854 discount_cents */
  'd','i','s','c','o','u','n','t','_','c','e','n','t','s',0,
  /* 7869 discount_float */
  'd','i','s','c','o','u','n','t','_','f','l','o','a','t',0,
  /* 7884 formatted_discount */
  'f','o','r','m','a','t','t','e','d','_','d','i','s','c','o','u','n','t',0,
  /* 7903 tax_amount_cents */
  't','a','x','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 7920 tax_amount_float */
  't','a','x','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 7937 formatted_tax_amount */
  'f','o','r','m','a','t','t','e','d','_','t','a','x','_','a','m','o','u','n','t',0,
  /* 7958 discount_breakdown */
  'd','i','s','c','o','u','n','t','_','b','r','e','a','k','d','o','w','n',0,
  /* 7977 tax_rate */
  't','a','x','_','r','a','t','e',0,
  /* 7986 tax_breakdown */
  't','a','x','_','b','r','e','a','k','d','o','w','n',0,
  /* 8000 item_type */
  'i','t','e','m','_','t','y','p','e',0,
  /* 8010 skus|bundles|gift_cards|shipments|payment_methods|adjustments|discount_engine_it */
  's','k','u','s','|','b','u','n','d','l','e','s','|','g','i','f','t','_','c','a','r','d','s','|',
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
  /* 8277 frequency */
  'f','r','e','q','u','e','n','c','y',0,
  /* 8287 coupon_code */
  'c','o','u','p','o','n','_','c','o','d','e',0,
  /* 8299 item */
  'i','t','e','m',0,
  /* 8304 return_line_items */
  'r','e','t','u','r','n','_','l','i','n','e','_','i','t','e','m','s',0,
  /* 8322 shipment_line_items */
  's','h','i','p','m','e','n','t','_','l','i','n','e','_','i','t','e','m','s',0,
  /* 8342 stock_reservations */
  's','t','o','c','k','_','r','e','s','e','r','v','a','t','i','o','n','s',0,
  /* 8361 stock_line_items */
  's','t','o','c','k','_','l','i','n','e','_','i','t','e','m','s',0,
  /* 8378 stock_transfers */
  's','t','o','c','k','_','t','r','a','n','s','f','e','r','s',0,
  /* 8394 notifications */
  'n','o','t','i','f','i','c','a','t','i','o','n','s',0,
  /* 8408 links */
  'l','i','n','k','s',0,
  /* 8414 link */
  'l','i','n','k',0,
  /* 8419 client_id */
  'c','l','i','e','n','t','_','i','d',0,
  /* 8429 scope */
  's','c','o','p','e',0,
  /* 8435 disabled|expired|pending|active */
  'd','i','s','a','b','l','e','d','|','e','x','p','i','r','e','d','|','p','e','n','d','i','n','g',
  '|','a','c','t','i','v','e',0,
  /* 8467 domain */
  'd','o','m','a','i','n',0,
  /* 8474 orders|skus|sku_lists */
  'o','r','d','e','r','s','|','s','k','u','s','|','s','k','u','_','l','i','s','t','s',0,
  /* 8496 params */
  'p','a','r','a','m','s',0,
  /* 8503 manual_gateways */
  'm','a','n','u','a','l','_','g','a','t','e','w','a','y','s',0,
  /* 8519 manual_gateway */
  'm','a','n','u','a','l','_','g','a','t','e','w','a','y',0,
  /* 8534 manual_tax_calculators */
  'm','a','n','u','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* 8557 manual_tax_calculator */
  'm','a','n','u','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r',0,
  /* 8579 tax_rules */
  't','a','x','_','r','u','l','e','s',0,
  /* 8589 facebook_pixel_id */
  'f','a','c','e','b','o','o','k','_','p','i','x','e','l','_','i','d',0,
  /* 8607 checkout_url */
  'c','h','e','c','k','o','u','t','_','u','r','l',0,
  /* 8620 external_prices_url */
  'e','x','t','e','r','n','a','l','_','p','r','i','c','e','s','_','u','r','l',0,
  /* 8640 external_order_validation_url */
  'e','x','t','e','r','n','a','l','_','o','r','d','e','r','_','v','a','l','i','d','a','t','i','o',
  'n','_','u','r','l',0,
  /* 8670 private */
  'p','r','i','v','a','t','e',0,
  /* 8678 shipping_cost_cutoff */
  's','h','i','p','p','i','n','g','_','c','o','s','t','_','c','u','t','o','f','f',0,
  /* 8699 merchant */
  'm','e','r','c','h','a','n','t',0,
  /* 8708 price_list */
  'p','r','i','c','e','_','l','i','s','t',0,
  /* 8719 base_price_list */
  'b','a','s','e','_','p','r','i','c','e','_','l','i','s','t',0,
  /* 8735 subscription_model */
  's','u','b','s','c','r','i','p','t','i','o','n','_','m','o','d','e','l',0,
  /* 8754 tax_calculator */
  't','a','x','_','c','a','l','c','u','l','a','t','o','r',0,
  /* 8769 default_shipping_method */
  'd','e','f','a','u','l','t','_','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d',0,
  /* 8793 default_payment_method */
  'd','e','f','a','u','l','t','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',0,
  /* 8816 stores */
  's','t','o','r','e','s',0,
  /* 8823 price_list_schedulers */
  'p','r','i','c','e','_','l','i','s','t','_','s','c','h','e','d','u','l','e','r','s',0,
  /* 8845 order_validation_rules */
  'o','r','d','e','r','_','v','a','l','i','d','a','t','i','o','n','_','r','u','l','e','s',0,
  /* 8868 merchants */
  'm','e','r','c','h','a','n','t','s',0,
  /* 8878 notification */
  'n','o','t','i','f','i','c','a','t','i','o','n',0,
  /* 8891 flash */
  'f','l','a','s','h',0,
  /* 8897 notifiable */
  'n','o','t','i','f','i','a','b','l','e',0,
  /* 8908 line_items|orders|shipping_methods */
  'l','i','n','e','_','i','t','e','m','s','|','o','r','d','e','r','s','|','s','h','i','p','p','i',
  'n','g','_','m','e','t','h','o','d','s',0,
  /* 8943 order_amount_promotion_rules */
  'o','r','d','e','r','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e','s',0,
  /* 8972 order_amount_cents */
  'o','r','d','e','r','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 8991 order_amount_float */
  'o','r','d','e','r','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 9010 formatted_order_amount */
  'f','o','r','m','a','t','t','e','d','_','o','r','d','e','r','_','a','m','o','u','n','t',0,
  /* 9033 use_subtotal */
  'u','s','e','_','s','u','b','t','o','t','a','l',0,
  /* 9046 order_copies */
  'o','r','d','e','r','_','c','o','p','i','e','s',0,
  /* 9059 order_copy */
  'o','r','d','e','r','_','c','o','p','y',0,
  /* 9070 order_copies|recurring_order_copies */
  'o','r','d','e','r','_','c','o','p','i','e','s','|','r','e','c','u','r','r','i','n','g','_','o',
  'r','d','e','r','_','c','o','p','i','e','s',0,
  /* 9106 pending|in_progress|aborted|failed|completed */
  'p','e','n','d','i','n','g','|','i','n','_','p','r','o','g','r','e','s','s','|','a','b','o','r',
  't','e','d','|','f','a','i','l','e','d','|','c','o','m','p','l','e','t','e','d',0,
  /* 9151 failed_at */
  'f','a','i','l','e','d','_','a','t',0,
  /* 9161 place_target_order */
  'p','l','a','c','e','_','t','a','r','g','e','t','_','o','r','d','e','r',0,
  /* 9180 reuse_wallet */
  'r','e','u','s','e','_','w','a','l','l','e','t',0,
  /* 9193 cancel_source_order */
  'c','a','n','c','e','l','_','s','o','u','r','c','e','_','o','r','d','e','r',0,
  /* 9213 apply_promotions */
  'a','p','p','l','y','_','p','r','o','m','o','t','i','o','n','s',0,
  /* 9230 ignore_invalid_coupon */
  'i','g','n','o','r','e','_','i','n','v','a','l','i','d','_','c','o','u','p','o','n',0,
  /* 9252 source_order */
  's','o','u','r','c','e','_','o','r','d','e','r',0,
  /* 9265 target_order */
  't','a','r','g','e','t','_','o','r','d','e','r',0,
  /* 9278 order_subscription */
  'o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n',0,
  /* 9297 order_factories */
  'o','r','d','e','r','_','f','a','c','t','o','r','i','e','s',0,
  /* 9313 order_factory */
  'o','r','d','e','r','_','f','a','c','t','o','r','y',0,
  /* 9327 order_subscription_items */
  'o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','_','i','t','e','m','s',0,
  /* 9352 order_subscription_item */
  'o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','_','i','t','e','m',0,
  /* 9376 skus|bundles|adjustments */
  's','k','u','s','|','b','u','n','d','l','e','s','|','a','d','j','u','s','t','m','e','n','t','s',0,
  /* 9401 source_line_item */
  's','o','u','r','c','e','_','l','i','n','e','_','i','t','e','m',0,
  /* 9418 draft|inactive|active|running|cancelled */
  'd','r','a','f','t','|','i','n','a','c','t','i','v','e','|','a','c','t','i','v','e','|','r','u',
  'n','n','i','n','g','|','c','a','n','c','e','l','l','e','d',0,
  /* 9458 activate_by_source_order */
  'a','c','t','i','v','a','t','e','_','b','y','_','s','o','u','r','c','e','_','o','r','d','e','r',0,
  /* 9483 renewal_alert_period */
  'r','e','n','e','w','a','l','_','a','l','e','r','t','_','p','e','r','i','o','d',0,
  /* 9504 last_run_at */
  'l','a','s','t','_','r','u','n','_','a','t',0,
  /* 9516 next_run_at */
  'n','e','x','t','_','r','u','n','_','a','t',0,
  /* 9528 occurrencies */
  'o','c','c','u','r','r','e','n','c','i','e','s',0,
  /* 9541 succeeded_on_last_run */
  's','u','c','c','e','e','d','e','d','_','o','n','_','l','a','s','t','_','r','u','n',0,
  /* 9563 recurring_order_copies */
  'r','e','c','u','r','r','i','n','g','_','o','r','d','e','r','_','c','o','p','i','e','s',0,
  /* 9586 order_validation_rule */
  'o','r','d','e','r','_','v','a','l','i','d','a','t','i','o','n','_','r','u','l','e',0,
  /* 9608 affiliate_code */
  'a','f','f','i','l','i','a','t','e','_','c','o','d','e',0,
  /* 9623 autorefresh */
  'a','u','t','o','r','e','f','r','e','s','h',0,
  /* 9635 place_async */
  'p','l','a','c','e','_','a','s','y','n','c',0,
  /* 9647 draft|pending|editing|placing|placed|approved|cancelled */
  'd','r','a','f','t','|','p','e','n','d','i','n','g','|','e','d','i','t','i','n','g','|','p','l',
  'a','c','i','n','g','|','p','l','a','c','e','d','|','a','p','p','r','o','v','e','d','|','c','a',
  'n','c','e','l','l','e','d',0,
  /* 9703 payment_status */
  'p','a','y','m','e','n','t','_','s','t','a','t','u','s',0,
  /* 9718 unpaid|authorized|partially_authorized|paid|partially_paid|voided|partially_void */
  'u','n','p','a','i','d','|','a','u','t','h','o','r','i','z','e','d','|','p','a','r','t','i','a',
  'l','l','y','_','a','u','t','h','o','r','i','z','e','d','|','p','a','i','d','|','p','a','r','t',
  'i','a','l','l','y','_','p','a','i','d','|','v','o','i','d','e','d','|','p','a','r','t','i','a',
  'l','l','y','_','v','o','i','d','e','d','|','r','e','f','u','n','d','e','d','|','p','a','r','t',
  'i','a','l','l','y','_','r','e','f','u','n','d','e','d','|','f','r','e','e',0,
  /* 9834 fulfillment_status */
  'f','u','l','f','i','l','l','m','e','n','t','_','s','t','a','t','u','s',0,
  /* 9853 unfulfilled|in_progress|fulfilled|not_required */
  'u','n','f','u','l','f','i','l','l','e','d','|','i','n','_','p','r','o','g','r','e','s','s','|',
  'f','u','l','f','i','l','l','e','d','|','n','o','t','_','r','e','q','u','i','r','e','d',0,
  /* 9900 guest */
  'g','u','e','s','t',0,
  /* 9906 editable */
  'e','d','i','t','a','b','l','e',0,
  /* 9915 customer_type */
  'c','u','s','t','o','m','e','r','_','t','y','p','e',0,
  /* 9929 new|returning */
  'n','e','w','|','r','e','t','u','r','n','i','n','g',0,
  /* 9943 language_code */
  'l','a','n','g','u','a','g','e','_','c','o','d','e',0,
  /* 9957 tax_included */
  't','a','x','_','i','n','c','l','u','d','e','d',0,
  /* 9970 freight_taxable */
  'f','r','e','i','g','h','t','_','t','a','x','a','b','l','e',0,
  /* 9986 payment_method_taxable */
  'p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','a','b','l','e',0,
  /* 10009 adjustment_taxable */
  'a','d','j','u','s','t','m','e','n','t','_','t','a','x','a','b','l','e',0,
  /* 10028 gift_card_taxable */
  'g','i','f','t','_','c','a','r','d','_','t','a','x','a','b','l','e',0,
  /* 10046 requires_billing_info */
  'r','e','q','u','i','r','e','s','_','b','i','l','l','i','n','g','_','i','n','f','o',0,
  /* 10068 shipping_country_code_lock */
  's','h','i','p','p','i','n','g','_','c','o','u','n','t','r','y','_','c','o','d','e','_','l','o',
  'c','k',0,
  /* 10095 gift_card_code */
  'g','i','f','t','_','c','a','r','d','_','c','o','d','e',0,
  /* 10110 gift_card_or_coupon_code */
  'g','i','f','t','_','c','a','r','d','_','o','r','_','c','o','u','p','o','n','_','c','o','d','e',0,
  /* 10135 subtotal_amount_cents */
  's','u','b','t','o','t','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 10157 subtotal_amount_float */
  's','u','b','t','o','t','a','l','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 10179 formatted_subtotal_amount */
  'f','o','r','m','a','t','t','e','d','_','s','u','b','t','o','t','a','l','_','a','m','o','u','n',
  't',0,
  /* 10205 shipping_amount_cents */
  's','h','i','p','p','i','n','g','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 10227 shipping_amount_float */
  's','h','i','p','p','i','n','g','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 10249 formatted_shipping_amount */
  'f','o','r','m','a','t','t','e','d','_','s','h','i','p','p','i','n','g','_','a','m','o','u','n',
  't',0,
  /* 10275 payment_method_amount_cents */
  'p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','a','m','o','u','n','t','_','c','e',
  'n','t','s',0,
  /* 10303 payment_method_amount_float */
  'p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','a','m','o','u','n','t','_','f','l',
  'o','a','t',0,
  /* 10331 formatted_payment_method_amount */
  'f','o','r','m','a','t','t','e','d','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  '_','a','m','o','u','n','t',0,
  /* 10363 discount_amount_cents */
  'd','i','s','c','o','u','n','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 10385 discount_amount_float */
  'd','i','s','c','o','u','n','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 10407 formatted_discount_amount */
  'f','o','r','m','a','t','t','e','d','_','d','i','s','c','o','u','n','t','_','a','m','o','u','n',
  't',0,
  /* 10433 adjustment_amount_cents */
  'a','d','j','u','s','t','m','e','n','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 10457 adjustment_amount_float */
  'a','d','j','u','s','t','m','e','n','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 10481 formatted_adjustment_amount */
  'f','o','r','m','a','t','t','e','d','_','a','d','j','u','s','t','m','e','n','t','_','a','m','o',
  'u','n','t',0,
  /* 10509 gift_card_amount_cents */
  'g','i','f','t','_','c','a','r','d','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 10532 gift_card_amount_float */
  'g','i','f','t','_','c','a','r','d','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 10555 formatted_gift_card_amount */
  'f','o','r','m','a','t','t','e','d','_','g','i','f','t','_','c','a','r','d','_','a','m','o','u',
  'n','t',0,
  /* 10582 total_tax_amount_cents */
  't','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 10605 total_tax_amount_float */
  't','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 10628 formatted_total_tax_amount */
  'f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','t','a','x','_','a','m','o','u',
  'n','t',0,
  /* 10655 subtotal_tax_amount_cents */
  's','u','b','t','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','c','e','n','t',
  's',0,
  /* 10681 subtotal_tax_amount_float */
  's','u','b','t','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','f','l','o','a',
  't',0,
  /* 10707 formatted_subtotal_tax_amount */
  'f','o','r','m','a','t','t','e','d','_','s','u','b','t','o','t','a','l','_','t','a','x','_','a',
  'm','o','u','n','t',0,
  /* 10737 shipping_tax_amount_cents */
  's','h','i','p','p','i','n','g','_','t','a','x','_','a','m','o','u','n','t','_','c','e','n','t',
  's',0,
  /* 10763 shipping_tax_amount_float */
  's','h','i','p','p','i','n','g','_','t','a','x','_','a','m','o','u','n','t','_','f','l','o','a',
  't',0,
  /* 10789 formatted_shipping_tax_amount */
  'f','o','r','m','a','t','t','e','d','_','s','h','i','p','p','i','n','g','_','t','a','x','_','a',
  'm','o','u','n','t',0,
  /* 10819 payment_method_tax_amount_cents */
  'p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','_','a','m','o','u','n',
  't','_','c','e','n','t','s',0,
  /* 10851 payment_method_tax_amount_float */
  'p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','_','a','m','o','u','n',
  't','_','f','l','o','a','t',0,
  /* 10883 formatted_payment_method_tax_amount */
  'f','o','r','m','a','t','t','e','d','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  '_','t','a','x','_','a','m','o','u','n','t',0,
  /* 10919 adjustment_tax_amount_cents */
  'a','d','j','u','s','t','m','e','n','t','_','t','a','x','_','a','m','o','u','n','t','_','c','e',
  'n','t','s',0,
  /* 10947 adjustment_tax_amount_float */
  'a','d','j','u','s','t','m','e','n','t','_','t','a','x','_','a','m','o','u','n','t','_','f','l',
  'o','a','t',0,
  /* 10975 formatted_adjustment_tax_amount */
  'f','o','r','m','a','t','t','e','d','_','a','d','j','u','s','t','m','e','n','t','_','t','a','x',
  '_','a','m','o','u','n','t',0,
  /* 11007 total_taxable_amount_cents */
  't','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_','c','e','n',
  't','s',0,
  /* 11034 total_taxable_amount_float */
  't','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_','f','l','o',
  'a','t',0,
  /* 11061 formatted_total_taxable_amount */
  'f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','t','a','x','a','b','l','e','_',
  'a','m','o','u','n','t',0,
  /* 11092 subtotal_taxable_amount_cents */
  's','u','b','t','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* 11122 subtotal_taxable_amount_float */
  's','u','b','t','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* 11152 formatted_subtotal_taxable_amount */
  'f','o','r','m','a','t','t','e','d','_','s','u','b','t','o','t','a','l','_','t','a','x','a','b',
  'l','e','_','a','m','o','u','n','t',0,
  /* 11186 shipping_taxable_amount_cents */
  's','h','i','p','p','i','n','g','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* 11216 shipping_taxable_amount_float */
  's','h','i','p','p','i','n','g','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* 11246 formatted_shipping_taxable_amount */
  'f','o','r','m','a','t','t','e','d','_','s','h','i','p','p','i','n','g','_','t','a','x','a','b',
  'l','e','_','a','m','o','u','n','t',0,
  /* 11280 payment_method_taxable_amount_cents */
  'p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','a','b','l','e','_','a',
  'm','o','u','n','t','_','c','e','n','t','s',0,
  /* 11316 payment_method_taxable_amount_float */
  'p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','a','b','l','e','_','a',
  'm','o','u','n','t','_','f','l','o','a','t',0,
  /* 11352 formatted_payment_method_taxable_amount */
  'f','o','r','m','a','t','t','e','d','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  '_','t','a','x','a','b','l','e','_','a','m','o','u','n','t',0,
  /* 11392 adjustment_taxable_amount_cents */
  'a','d','j','u','s','t','m','e','n','t','_','t','a','x','a','b','l','e','_','a','m','o','u','n',
  't','_','c','e','n','t','s',0,
  /* 11424 adjustment_taxable_amount_float */
  'a','d','j','u','s','t','m','e','n','t','_','t','a','x','a','b','l','e','_','a','m','o','u','n',
  't','_','f','l','o','a','t',0,
  /* 11456 formatted_adjustment_taxable_amount */
  'f','o','r','m','a','t','t','e','d','_','a','d','j','u','s','t','m','e','n','t','_','t','a','x',
  'a','b','l','e','_','a','m','o','u','n','t',0,
  /* 11492 total_amount_with_taxes_cents */
  't','o','t','a','l','_','a','m','o','u','n','t','_','w','i','t','h','_','t','a','x','e','s','_',
  'c','e','n','t','s',0,
  /* 11522 total_amount_with_taxes_float */
  't','o','t','a','l','_','a','m','o','u','n','t','_','w','i','t','h','_','t','a','x','e','s','_',
  'f','l','o','a','t',0,
  /* 11552 formatted_total_amount_with_taxes */
  'f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','a','m','o','u','n','t','_','w',
  'i','t','h','_','t','a','x','e','s',0,
  /* 11586 fees_amount_cents */
  'f','e','e','s','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 11604 fees_amount_float */
  'f','e','e','s','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 11622 formatted_fees_amount */
  'f','o','r','m','a','t','t','e','d','_','f','e','e','s','_','a','m','o','u','n','t',0,
  /* 11644 duty_amount_cents */
  'd','u','t','y','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 11662 duty_amount_float */
  'd','u','t','y','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 11680 formatted_duty_amount */
  'f','o','r','m','a','t','t','e','d','_','d','u','t','y','_','a','m','o','u','n','t',0,
  /* 11702 place_total_amount_cents */
  'p','l','a','c','e','_','t','o','t','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 11727 place_total_amount_float */
  'p','l','a','c','e','_','t','o','t','a','l','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 11752 formatted_place_total_amount */
  'f','o','r','m','a','t','t','e','d','_','p','l','a','c','e','_','t','o','t','a','l','_','a','m',
  'o','u','n','t',0,
  /* 11781 line_item_options_count */
  'l','i','n','e','_','i','t','e','m','_','o','p','t','i','o','n','s','_','c','o','u','n','t',0,
  /* 11805 shipments_count */
  's','h','i','p','m','e','n','t','s','_','c','o','u','n','t',0,
  /* 11821 tax_calculations_count */
  't','a','x','_','c','a','l','c','u','l','a','t','i','o','n','s','_','c','o','u','n','t',0,
  /* 11844 validations_count */
  'v','a','l','i','d','a','t','i','o','n','s','_','c','o','u','n','t',0,
  /* 11862 payment_source_details */
  'p','a','y','m','e','n','t','_','s','o','u','r','c','e','_','d','e','t','a','i','l','s',0,
  /* 11885 cart_url */
  'c','a','r','t','_','u','r','l',0,
  /* 11894 terms_url */
  't','e','r','m','s','_','u','r','l',0,
  /* 11904 privacy_url */
  'p','r','i','v','a','c','y','_','u','r','l',0,
  /* 11916 placed_at */
  'p','l','a','c','e','d','_','a','t',0,
  /* 11926 approved_at */
  'a','p','p','r','o','v','e','d','_','a','t',0,
  /* 11938 cancelled_at */
  'c','a','n','c','e','l','l','e','d','_','a','t',0,
  /* 11951 payment_updated_at */
  'p','a','y','m','e','n','t','_','u','p','d','a','t','e','d','_','a','t',0,
  /* 11970 fulfillment_updated_at */
  'f','u','l','f','i','l','l','m','e','n','t','_','u','p','d','a','t','e','d','_','a','t',0,
  /* 11993 refreshed_at */
  'r','e','f','r','e','s','h','e','d','_','a','t',0,
  /* 12006 archived_at */
  'a','r','c','h','i','v','e','d','_','a','t',0,
  /* 12018 subscription_created_at */
  's','u','b','s','c','r','i','p','t','i','o','n','_','c','r','e','a','t','e','d','_','a','t',0,
  /* 12042 expiration_info */
  'e','x','p','i','r','a','t','i','o','n','_','i','n','f','o',0,
  /* 12058 shipping_address */
  's','h','i','p','p','i','n','g','_','a','d','d','r','e','s','s',0,
  /* 12075 billing_address */
  'b','i','l','l','i','n','g','_','a','d','d','r','e','s','s',0,
  /* 12091 store */
  's','t','o','r','e',0,
  /* 12097 available_payment_methods */
  'a','v','a','i','l','a','b','l','e','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  's',0,
  /* 12123 available_customer_payment_sources */
  'a','v','a','i','l','a','b','l','e','_','c','u','s','t','o','m','e','r','_','p','a','y','m','e',
  'n','t','_','s','o','u','r','c','e','s',0,
  /* 12158 available_free_skus */
  'a','v','a','i','l','a','b','l','e','_','f','r','e','e','_','s','k','u','s',0,
  /* 12178 available_free_bundles */
  'a','v','a','i','l','a','b','l','e','_','f','r','e','e','_','b','u','n','d','l','e','s',0,
  /* 12201 shipments */
  's','h','i','p','m','e','n','t','s',0,
  /* 12211 payment_options */
  'p','a','y','m','e','n','t','_','o','p','t','i','o','n','s',0,
  /* 12227 transactions */
  't','r','a','n','s','a','c','t','i','o','n','s',0,
  /* 12240 resource_errors */
  'r','e','s','o','u','r','c','e','_','e','r','r','o','r','s',0,
  /* 12256 organizations */
  'o','r','g','a','n','i','z','a','t','i','o','n','s',0,
  /* 12270 organization */
  'o','r','g','a','n','i','z','a','t','i','o','n',0,
  /* 12283 slug */
  's','l','u','g',0,
  /* 12288 support_phone */
  's','u','p','p','o','r','t','_','p','h','o','n','e',0,
  /* 12302 support_email */
  's','u','p','p','o','r','t','_','e','m','a','i','l',0,
  /* 12316 logo_url */
  'l','o','g','o','_','u','r','l',0,
  /* 12325 favicon_url */
  'f','a','v','i','c','o','n','_','u','r','l',0,
  /* 12337 primary_color */
  'p','r','i','m','a','r','y','_','c','o','l','o','r',0,
  /* 12351 gtm_id */
  'g','t','m','_','i','d',0,
  /* 12358 gtm_id_test */
  'g','t','m','_','i','d','_','t','e','s','t',0,
  /* 12370 config */
  'c','o','n','f','i','g',0,
  /* 12377 api_auth_redirect */
  'a','p','i','_','a','u','t','h','_','r','e','d','i','r','e','c','t',0,
  /* 12395 api_rules_engine */
  'a','p','i','_','r','u','l','e','s','_','e','n','g','i','n','e',0,
  /* 12412 api_rules_engine_max_conditions_size */
  'a','p','i','_','r','u','l','e','s','_','e','n','g','i','n','e','_','m','a','x','_','c','o','n',
  'd','i','t','i','o','n','s','_','s','i','z','e',0,
  /* 12449 api_rules_engine_max_rules_size */
  'a','p','i','_','r','u','l','e','s','_','e','n','g','i','n','e','_','m','a','x','_','r','u','l',
  'e','s','_','s','i','z','e',0,
  /* 12481 api_new_auth */
  'a','p','i','_','n','e','w','_','a','u','t','h',0,
  /* 12494 api_purge_single_resource */
  'a','p','i','_','p','u','r','g','e','_','s','i','n','g','l','e','_','r','e','s','o','u','r','c',
  'e',0,
  /* 12520 api_max_regex_length */
  'a','p','i','_','m','a','x','_','r','e','g','e','x','_','l','e','n','g','t','h',0,
  /* 12541 addresses_avs_check */
  'a','d','d','r','e','s','s','e','s','_','a','v','s','_','c','h','e','c','k',0,
  /* 12561 addresses_phone_required */
  'a','d','d','r','e','s','s','e','s','_','p','h','o','n','e','_','r','e','q','u','i','r','e','d',0,
  /* 12586 orders_sales_channel_guest_only */
  'o','r','d','e','r','s','_','s','a','l','e','s','_','c','h','a','n','n','e','l','_','g','u','e',
  's','t','_','o','n','l','y',0,
  /* 12618 orders_min_rebuild_shipments_lapse */
  'o','r','d','e','r','s','_','m','i','n','_','r','e','b','u','i','l','d','_','s','h','i','p','m',
  'e','n','t','s','_','l','a','p','s','e',0,
  /* 12653 orders_min_refresh_lapse */
  'o','r','d','e','r','s','_','m','i','n','_','r','e','f','r','e','s','h','_','l','a','p','s','e',0,
  /* 12678 orders_autorefresh_cutoff_test */
  'o','r','d','e','r','s','_','a','u','t','o','r','e','f','r','e','s','h','_','c','u','t','o','f',
  'f','_','t','e','s','t',0,
  /* 12709 orders_autorefresh_cutoff_live */
  'o','r','d','e','r','s','_','a','u','t','o','r','e','f','r','e','s','h','_','c','u','t','o','f',
  'f','_','l','i','v','e',0,
  /* 12740 orders_number_editable_test */
  'o','r','d','e','r','s','_','n','u','m','b','e','r','_','e','d','i','t','a','b','l','e','_','t',
  'e','s','t',0,
  /* 12768 orders_number_editable_live */
  'o','r','d','e','r','s','_','n','u','m','b','e','r','_','e','d','i','t','a','b','l','e','_','l',
  'i','v','e',0,
  /* 12796 orders_number_as_reference */
  'o','r','d','e','r','s','_','n','u','m','b','e','r','_','a','s','_','r','e','f','e','r','e','n',
  'c','e',0,
  /* 12823 orders_invalid_coupon_errors */
  'o','r','d','e','r','s','_','i','n','v','a','l','i','d','_','c','o','u','p','o','n','_','e','r',
  'r','o','r','s',0,
  /* 12852 orders_invalid_gift_card_errors */
  'o','r','d','e','r','s','_','i','n','v','a','l','i','d','_','g','i','f','t','_','c','a','r','d',
  '_','e','r','r','o','r','s',0,
  /* 12884 orders_validate_shipping_stock */
  'o','r','d','e','r','s','_','v','a','l','i','d','a','t','e','_','s','h','i','p','p','i','n','g',
  '_','s','t','o','c','k',0,
  /* 12915 bundles_max_items_count */
  'b','u','n','d','l','e','s','_','m','a','x','_','i','t','e','m','s','_','c','o','u','n','t',0,
  /* 12939 coupons_min_code_length */
  'c','o','u','p','o','n','s','_','m','i','n','_','c','o','d','e','_','l','e','n','g','t','h',0,
  /* 12963 coupons_max_code_length */
  'c','o','u','p','o','n','s','_','m','a','x','_','c','o','d','e','_','l','e','n','g','t','h',0,
  /* 12987 gift_cards_exact_code_matching */
  'g','i','f','t','_','c','a','r','d','s','_','e','x','a','c','t','_','c','o','d','e','_','m','a',
  't','c','h','i','n','g',0,
  /* 13018 gift_cards_min_code_length */
  'g','i','f','t','_','c','a','r','d','s','_','m','i','n','_','c','o','d','e','_','l','e','n','g',
  't','h',0,
  /* 13045 gift_cards_max_code_length */
  'g','i','f','t','_','c','a','r','d','s','_','m','a','x','_','c','o','d','e','_','l','e','n','g',
  't','h',0,
  /* 13072 cleanups_max_concurrent_count */
  'c','l','e','a','n','u','p','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n','t','_',
  'c','o','u','n','t',0,
  /* 13102 exports_max_concurrent_count */
  'e','x','p','o','r','t','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n','t','_','c',
  'o','u','n','t',0,
  /* 13131 imports_max_concurrent_count */
  'i','m','p','o','r','t','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n','t','_','c',
  'o','u','n','t',0,
  /* 13160 imports_purge_cache */
  'i','m','p','o','r','t','s','_','p','u','r','g','e','_','c','a','c','h','e',0,
  /* 13180 imports_skip_errors */
  'i','m','p','o','r','t','s','_','s','k','i','p','_','e','r','r','o','r','s',0,
  /* 13200 inventory_models_max_stock_locations_cutoff */
  'i','n','v','e','n','t','o','r','y','_','m','o','d','e','l','s','_','m','a','x','_','s','t','o',
  'c','k','_','l','o','c','a','t','i','o','n','s','_','c','u','t','o','f','f',0,
  /* 13244 promotions_max_concurrent_count */
  'p','r','o','m','o','t','i','o','n','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n',
  't','_','c','o','u','n','t',0,
  /* 13276 promotions_max_conditions_size */
  'p','r','o','m','o','t','i','o','n','s','_','m','a','x','_','c','o','n','d','i','t','i','o','n',
  's','_','s','i','z','e',0,
  /* 13307 promotions_max_rules_size */
  'p','r','o','m','o','t','i','o','n','s','_','m','a','x','_','r','u','l','e','s','_','s','i','z',
  'e',0,
  /* 13333 price_lists_max_conditions_size */
  'p','r','i','c','e','_','l','i','s','t','s','_','m','a','x','_','c','o','n','d','i','t','i','o',
  'n','s','_','s','i','z','e',0,
  /* 13365 price_lists_max_rules_size */
  'p','r','i','c','e','_','l','i','s','t','s','_','m','a','x','_','r','u','l','e','s','_','s','i',
  'z','e',0,
  /* 13392 imports_trigger_webhooks */
  'i','m','p','o','r','t','s','_','t','r','i','g','g','e','r','_','w','e','b','h','o','o','k','s',0,
  /* 13417 discount_engines_enabled */
  'd','i','s','c','o','u','n','t','_','e','n','g','i','n','e','s','_','e','n','a','b','l','e','d',0,
  /* 13442 discount_engines_errors */
  'd','i','s','c','o','u','n','t','_','e','n','g','i','n','e','s','_','e','r','r','o','r','s',0,
  /* 13466 tags_max_name_length */
  't','a','g','s','_','m','a','x','_','n','a','m','e','_','l','e','n','g','t','h',0,
  /* 13487 tags_max_allowed_number */
  't','a','g','s','_','m','a','x','_','a','l','l','o','w','e','d','_','n','u','m','b','e','r',0,
  /* 13511 tax_calculators_errors */
  't','a','x','_','c','a','l','c','u','l','a','t','o','r','s','_','e','r','r','o','r','s',0,
  /* 13534 external_promotions_errors */
  'e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n','s','_','e','r','r','o',
  'r','s',0,
  /* 13561 external_prices_errors */
  'e','x','t','e','r','n','a','l','_','p','r','i','c','e','s','_','e','r','r','o','r','s',0,
  /* 13584 api_fragment_caching_enabled */
  'a','p','i','_','f','r','a','g','m','e','n','t','_','c','a','c','h','i','n','g','_','e','n','a',
  'b','l','e','d',0,
  /* 13613 skus_discovery */
  's','k','u','s','_','d','i','s','c','o','v','e','r','y',0,
  /* 13628 payment_gateways_transaction_on_event */
  'p','a','y','m','e','n','t','_','g','a','t','e','w','a','y','s','_','t','r','a','n','s','a','c',
  't','i','o','n','_','o','n','_','e','v','e','n','t',0,
  /* 13666 packages */
  'p','a','c','k','a','g','e','s',0,
  /* 13675 package */
  'p','a','c','k','a','g','e',0,
  /* 13683 length */
  'l','e','n','g','t','h',0,
  /* 13690 width */
  'w','i','d','t','h',0,
  /* 13696 height */
  'h','e','i','g','h','t',0,
  /* 13703 unit_of_length */
  'u','n','i','t','_','o','f','_','l','e','n','g','t','h',0,
  /* 13718 parcel_line_items */
  'p','a','r','c','e','l','_','l','i','n','e','_','i','t','e','m','s',0,
  /* 13736 parcel_line_item */
  'p','a','r','c','e','l','_','l','i','n','e','_','i','t','e','m',0,
  /* 13753 parcel */
  'p','a','r','c','e','l',0,
  /* 13760 stock_line_item */
  's','t','o','c','k','_','l','i','n','e','_','i','t','e','m',0,
  /* 13776 shipment_line_item */
  's','h','i','p','m','e','n','t','_','l','i','n','e','_','i','t','e','m',0,
  /* 13795 unit_of_weight */
  'u','n','i','t','_','o','f','_','w','e','i','g','h','t',0,
  /* 13810 gr|oz|lb */
  'g','r','|','o','z','|','l','b',0,
  /* 13819 eel_pfc */
  'e','e','l','_','p','f','c',0,
  /* 13827 contents_type */
  'c','o','n','t','e','n','t','s','_','t','y','p','e',0,
  /* 13841 contents_explanation */
  'c','o','n','t','e','n','t','s','_','e','x','p','l','a','n','a','t','i','o','n',0,
  /* 13862 customs_certify */
  'c','u','s','t','o','m','s','_','c','e','r','t','i','f','y',0,
  /* 13878 customs_signer */
  'c','u','s','t','o','m','s','_','s','i','g','n','e','r',0,
  /* 13893 non_delivery_option */
  'n','o','n','_','d','e','l','i','v','e','r','y','_','o','p','t','i','o','n',0,
  /* 13913 restriction_type */
  'r','e','s','t','r','i','c','t','i','o','n','_','t','y','p','e',0,
  /* 13930 restriction_comments */
  'r','e','s','t','r','i','c','t','i','o','n','_','c','o','m','m','e','n','t','s',0,
  /* 13951 customs_info_required */
  'c','u','s','t','o','m','s','_','i','n','f','o','_','r','e','q','u','i','r','e','d',0,
  /* 13973 shipping_label_url */
  's','h','i','p','p','i','n','g','_','l','a','b','e','l','_','u','r','l',0,
  /* 13992 shipping_label_file_type */
  's','h','i','p','p','i','n','g','_','l','a','b','e','l','_','f','i','l','e','_','t','y','p','e',0,
  /* 14017 shipping_label_size */
  's','h','i','p','p','i','n','g','_','l','a','b','e','l','_','s','i','z','e',0,
  /* 14037 shipping_label_resolution */
  's','h','i','p','p','i','n','g','_','l','a','b','e','l','_','r','e','s','o','l','u','t','i','o',
  'n',0,
  /* 14063 tracking_number */
  't','r','a','c','k','i','n','g','_','n','u','m','b','e','r',0,
  /* 14079 tracking_status */
  't','r','a','c','k','i','n','g','_','s','t','a','t','u','s',0,
  /* 14095 tracking_status_detail */
  't','r','a','c','k','i','n','g','_','s','t','a','t','u','s','_','d','e','t','a','i','l',0,
  /* 14118 tracking_status_updated_at */
  't','r','a','c','k','i','n','g','_','s','t','a','t','u','s','_','u','p','d','a','t','e','d','_',
  'a','t',0,
  /* 14145 tracking_details */
  't','r','a','c','k','i','n','g','_','d','e','t','a','i','l','s',0,
  /* 14162 carrier_weight_oz */
  'c','a','r','r','i','e','r','_','w','e','i','g','h','t','_','o','z',0,
  /* 14180 signed_by */
  's','i','g','n','e','d','_','b','y',0,
  /* 14190 incoterm */
  'i','n','c','o','t','e','r','m',0,
  /* 14199 delivery_confirmation */
  'd','e','l','i','v','e','r','y','_','c','o','n','f','i','r','m','a','t','i','o','n',0,
  /* 14221 payment_source_type */
  'p','a','y','m','e','n','t','_','s','o','u','r','c','e','_','t','y','p','e',0,
  /* 14241 moto */
  'm','o','t','o',0,
  /* 14246 require_capture */
  'r','e','q','u','i','r','e','_','c','a','p','t','u','r','e',0,
  /* 14262 auto_place */
  'a','u','t','o','_','p','l','a','c','e',0,
  /* 14273 auto_capture */
  'a','u','t','o','_','c','a','p','t','u','r','e',0,
  /* 14286 auto_capture_max_amount_cents */
  'a','u','t','o','_','c','a','p','t','u','r','e','_','m','a','x','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* 14316 auto_capture_max_amount_float */
  'a','u','t','o','_','c','a','p','t','u','r','e','_','m','a','x','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* 14346 formatted_auto_capture_max_amount */
  'f','o','r','m','a','t','t','e','d','_','a','u','t','o','_','c','a','p','t','u','r','e','_','m',
  'a','x','_','a','m','o','u','n','t',0,
  /* 14380 payment_option */
  'p','a','y','m','e','n','t','_','o','p','t','i','o','n',0,
  /* 14395 data */
  'd','a','t','a',0,
  /* 14400 paypal_gateways */
  'p','a','y','p','a','l','_','g','a','t','e','w','a','y','s',0,
  /* 14416 paypal_gateway */
  'p','a','y','p','a','l','_','g','a','t','e','w','a','y',0,
  /* 14431 paypal_payments */
  'p','a','y','p','a','l','_','p','a','y','m','e','n','t','s',0,
  /* 14447 paypal_payment */
  'p','a','y','p','a','l','_','p','a','y','m','e','n','t',0,
  /* 14462 cancel_url */
  'c','a','n','c','e','l','_','u','r','l',0,
  /* 14473 note_to_payer */
  'n','o','t','e','_','t','o','_','p','a','y','e','r',0,
  /* 14487 paypal_payer_id */
  'p','a','y','p','a','l','_','p','a','y','e','r','_','i','d',0,
  /* 14503 paypal_id */
  'p','a','y','p','a','l','_','i','d',0,
  /* 14513 created|approved */
  'c','r','e','a','t','e','d','|','a','p','p','r','o','v','e','d',0,
  /* 14530 approval_url */
  'a','p','p','r','o','v','a','l','_','u','r','l',0,
  /* 14543 percentage_discount_promotions */
  'p','e','r','c','e','n','t','a','g','e','_','d','i','s','c','o','u','n','t','_','p','r','o','m',
  'o','t','i','o','n','s',0,
  /* 14574 percentage_discount_promotion */
  'p','e','r','c','e','n','t','a','g','e','_','d','i','s','c','o','u','n','t','_','p','r','o','m',
  'o','t','i','o','n',0,
  /* 14604 percentage */
  'p','e','r','c','e','n','t','a','g','e',0,
  /* 14615 pickups */
  'p','i','c','k','u','p','s',0,
  /* 14623 pickup */
  'p','i','c','k','u','p',0,
  /* 14630 price_frequency_tiers */
  'p','r','i','c','e','_','f','r','e','q','u','e','n','c','y','_','t','i','e','r','s',0,
  /* 14652 price_frequency_tier */
  'p','r','i','c','e','_','f','r','e','q','u','e','n','c','y','_','t','i','e','r',0,
  /* 14673 price_volume_tiers|price_frequency_tiers */
  'p','r','i','c','e','_','v','o','l','u','m','e','_','t','i','e','r','s','|','p','r','i','c','e',
  '_','f','r','e','q','u','e','n','c','y','_','t','i','e','r','s',0,
  /* 14714 up_to */
  'u','p','_','t','o',0,
  /* 14720 price */
  'p','r','i','c','e',0,
  /* 14726 price_list_scheduler */
  'p','r','i','c','e','_','l','i','s','t','_','s','c','h','e','d','u','l','e','r',0,
  /* 14747 price_lists */
  'p','r','i','c','e','_','l','i','s','t','s',0,
  /* 14759 prices */
  'p','r','i','c','e','s',0,
  /* 14766 price_tiers */
  'p','r','i','c','e','_','t','i','e','r','s',0,
  /* 14778 price_tier */
  'p','r','i','c','e','_','t','i','e','r',0,
  /* 14789 price_volume_tiers */
  'p','r','i','c','e','_','v','o','l','u','m','e','_','t','i','e','r','s',0,
  /* 14808 price_volume_tier */
  'p','r','i','c','e','_','v','o','l','u','m','e','_','t','i','e','r',0,
  /* 14826 original_amount_cents */
  'o','r','i','g','i','n','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 14848 formatted_original_amount */
  'f','o','r','m','a','t','t','e','d','_','o','r','i','g','i','n','a','l','_','a','m','o','u','n',
  't',0,
  /* 14874 processed_at */
  'p','r','o','c','e','s','s','e','d','_','a','t',0,
  /* 14887 promotions */
  'p','r','o','m','o','t','i','o','n','s',0,
  /* 14898 recurring_order_copy */
  'r','e','c','u','r','r','i','n','g','_','o','r','d','e','r','_','c','o','p','y',0,
  /* 14919 refund */
  'r','e','f','u','n','d',0,
  /* 14926 reference_capture */
  'r','e','f','e','r','e','n','c','e','_','c','a','p','t','u','r','e',0,
  /* 14944 reserved_stocks */
  'r','e','s','e','r','v','e','d','_','s','t','o','c','k','s',0,
  /* 14960 reserved_stock */
  'r','e','s','e','r','v','e','d','_','s','t','o','c','k',0,
  /* 14975 stock_item */
  's','t','o','c','k','_','i','t','e','m',0,
  /* 14986 resource_error */
  'r','e','s','o','u','r','c','e','_','e','r','r','o','r',0,
  /* 15001 resource */
  'r','e','s','o','u','r','c','e',0,
  /* 15010 orders|returns */
  'o','r','d','e','r','s','|','r','e','t','u','r','n','s',0,
  /* 15025 return_line_item */
  'r','e','t','u','r','n','_','l','i','n','e','_','i','t','e','m',0,
  /* 15042 return_reason */
  'r','e','t','u','r','n','_','r','e','a','s','o','n',0,
  /* 15056 restocked_at */
  'r','e','s','t','o','c','k','e','d','_','a','t',0,
  /* 15069 draft|requested|approved|cancelled|shipped|rejected|received|refunded */
  'd','r','a','f','t','|','r','e','q','u','e','s','t','e','d','|','a','p','p','r','o','v','e','d',
  '|','c','a','n','c','e','l','l','e','d','|','s','h','i','p','p','e','d','|','r','e','j','e','c',
  't','e','d','|','r','e','c','e','i','v','e','d','|','r','e','f','u','n','d','e','d',0,
  /* 15139 shipped_at */
  's','h','i','p','p','e','d','_','a','t',0,
  /* 15150 rejected_at */
  'r','e','j','e','c','t','e','d','_','a','t',0,
  /* 15162 received_at */
  'r','e','c','e','i','v','e','d','_','a','t',0,
  /* 15174 refunded_at */
  'r','e','f','u','n','d','e','d','_','a','t',0,
  /* 15186 estimated_refund_amount_cents */
  'e','s','t','i','m','a','t','e','d','_','r','e','f','u','n','d','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* 15216 estimated_refund_amount_float */
  'e','s','t','i','m','a','t','e','d','_','r','e','f','u','n','d','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* 15246 formatted_estimated_refund_amount */
  'f','o','r','m','a','t','t','e','d','_','e','s','t','i','m','a','t','e','d','_','r','e','f','u',
  'n','d','_','a','m','o','u','n','t',0,
  /* 15280 origin_address */
  'o','r','i','g','i','n','_','a','d','d','r','e','s','s',0,
  /* 15295 destination_address */
  'd','e','s','t','i','n','a','t','i','o','n','_','a','d','d','r','e','s','s',0,
  /* 15315 reference_refund */
  'r','e','f','e','r','e','n','c','e','_','r','e','f','u','n','d',0,
  /* 15332 satispay_gateways */
  's','a','t','i','s','p','a','y','_','g','a','t','e','w','a','y','s',0,
  /* 15350 satispay_gateway */
  's','a','t','i','s','p','a','y','_','g','a','t','e','w','a','y',0,
  /* 15367 key_id */
  'k','e','y','_','i','d',0,
  /* 15374 satispay_payments */
  's','a','t','i','s','p','a','y','_','p','a','y','m','e','n','t','s',0,
  /* 15392 satispay_payment */
  's','a','t','i','s','p','a','y','_','p','a','y','m','e','n','t',0,
  /* 15409 flow */
  'f','l','o','w',0,
  /* 15414 redirect_url */
  'r','e','d','i','r','e','c','t','_','u','r','l',0,
  /* 15427 payment_url */
  'p','a','y','m','e','n','t','_','u','r','l',0,
  /* 15439 stock_reservation */
  's','t','o','c','k','_','r','e','s','e','r','v','a','t','i','o','n',0,
  /* 15457 draft|upcoming|cancelled|on_hold|picking|packing|ready_to_ship|shipped|delivered */
  'd','r','a','f','t','|','u','p','c','o','m','i','n','g','|','c','a','n','c','e','l','l','e','d',
  '|','o','n','_','h','o','l','d','|','p','i','c','k','i','n','g','|','p','a','c','k','i','n','g',
  '|','r','e','a','d','y','_','t','o','_','s','h','i','p','|','s','h','i','p','p','e','d','|','d',
  'e','l','i','v','e','r','e','d',0,
  /* 15538 cost_amount_cents */
  'c','o','s','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 15556 cost_amount_float */
  'c','o','s','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 15574 formatted_cost_amount */
  'f','o','r','m','a','t','t','e','d','_','c','o','s','t','_','a','m','o','u','n','t',0,
  /* 15596 purchase_error_code */
  'p','u','r','c','h','a','s','e','_','e','r','r','o','r','_','c','o','d','e',0,
  /* 15616 purchase_error_message */
  'p','u','r','c','h','a','s','e','_','e','r','r','o','r','_','m','e','s','s','a','g','e',0,
  /* 15639 get_rates_errors */
  'g','e','t','_','r','a','t','e','s','_','e','r','r','o','r','s',0,
  /* 15656 get_rates_started_at */
  'g','e','t','_','r','a','t','e','s','_','s','t','a','r','t','e','d','_','a','t',0,
  /* 15677 get_rates_completed_at */
  'g','e','t','_','r','a','t','e','s','_','c','o','m','p','l','e','t','e','d','_','a','t',0,
  /* 15700 purchase_failed_at */
  'p','u','r','c','h','a','s','e','_','f','a','i','l','e','d','_','a','t',0,
  /* 15719 on_hold_at */
  'o','n','_','h','o','l','d','_','a','t',0,
  /* 15730 picking_at */
  'p','i','c','k','i','n','g','_','a','t',0,
  /* 15741 packing_at */
  'p','a','c','k','i','n','g','_','a','t',0,
  /* 15752 ready_to_ship_at */
  'r','e','a','d','y','_','t','o','_','s','h','i','p','_','a','t',0,
  /* 15769 delivered_at */
  'd','e','l','i','v','e','r','e','d','_','a','t',0,
  /* 15782 shipping_category */
  's','h','i','p','p','i','n','g','_','c','a','t','e','g','o','r','y',0,
  /* 15800 available_shipping_methods */
  'a','v','a','i','l','a','b','l','e','_','s','h','i','p','p','i','n','g','_','m','e','t','h','o',
  'd','s',0,
  /* 15827 shipping_categories */
  's','h','i','p','p','i','n','g','_','c','a','t','e','g','o','r','i','e','s',0,
  /* 15847 shipping_method_tiers */
  's','h','i','p','p','i','n','g','_','m','e','t','h','o','d','_','t','i','e','r','s',0,
  /* 15869 shipping_method_tier */
  's','h','i','p','p','i','n','g','_','m','e','t','h','o','d','_','t','i','e','r',0,
  /* 15890 shipping_weight_tiers */
  's','h','i','p','p','i','n','g','_','w','e','i','g','h','t','_','t','i','e','r','s',0,
  /* 15912 shipping_methods */
  's','h','i','p','p','i','n','g','_','m','e','t','h','o','d','s',0,
  /* 15929 scheme */
  's','c','h','e','m','e',0,
  /* 15936 flat|weight_tiered|external */
  'f','l','a','t','|','w','e','i','g','h','t','_','t','i','e','r','e','d','|','e','x','t','e','r',
  'n','a','l',0,
  /* 15964 free_over_amount_cents */
  'f','r','e','e','_','o','v','e','r','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* 15987 free_over_amount_float */
  'f','r','e','e','_','o','v','e','r','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* 16010 formatted_free_over_amount */
  'f','o','r','m','a','t','t','e','d','_','f','r','e','e','_','o','v','e','r','_','a','m','o','u',
  'n','t',0,
  /* 16037 price_amount_for_shipment_cents */
  'p','r','i','c','e','_','a','m','o','u','n','t','_','f','o','r','_','s','h','i','p','m','e','n',
  't','_','c','e','n','t','s',0,
  /* 16069 price_amount_for_shipment_float */
  'p','r','i','c','e','_','a','m','o','u','n','t','_','f','o','r','_','s','h','i','p','m','e','n',
  't','_','f','l','o','a','t',0,
  /* 16101 formatted_price_amount_for_shipment */
  'f','o','r','m','a','t','t','e','d','_','p','r','i','c','e','_','a','m','o','u','n','t','_','f',
  'o','r','_','s','h','i','p','m','e','n','t',0,
  /* 16137 min_weight */
  'm','i','n','_','w','e','i','g','h','t',0,
  /* 16148 max_weight */
  'm','a','x','_','w','e','i','g','h','t',0,
  /* 16159 tax_code */
  't','a','x','_','c','o','d','e',0,
  /* 16168 shipping_zone */
  's','h','i','p','p','i','n','g','_','z','o','n','e',0,
  /* 16182 delivery_lead_time_for_shipment */
  'd','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m','e','_','f','o','r','_','s',
  'h','i','p','m','e','n','t',0,
  /* 16214 shipping_weight_tier */
  's','h','i','p','p','i','n','g','_','w','e','i','g','h','t','_','t','i','e','r',0,
  /* 16235 shipping_zones */
  's','h','i','p','p','i','n','g','_','z','o','n','e','s',0,
  /* 16250 country_code_regex */
  'c','o','u','n','t','r','y','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 16269 not_country_code_regex */
  'n','o','t','_','c','o','u','n','t','r','y','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 16292 state_code_regex */
  's','t','a','t','e','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 16309 not_state_code_regex */
  'n','o','t','_','s','t','a','t','e','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 16330 zip_code_regex */
  'z','i','p','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 16345 not_zip_code_regex */
  'n','o','t','_','z','i','p','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 16364 sku_list_items */
  's','k','u','_','l','i','s','t','_','i','t','e','m','s',0,
  /* 16379 sku_list_item */
  's','k','u','_','l','i','s','t','_','i','t','e','m',0,
  /* 16393 position */
  'p','o','s','i','t','i','o','n',0,
  /* 16402 sku_list_promotion_rules */
  's','k','u','_','l','i','s','t','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e','s',0,
  /* 16427 all_skus */
  'a','l','l','_','s','k','u','s',0,
  /* 16436 min_quantity */
  'm','i','n','_','q','u','a','n','t','i','t','y',0,
  /* 16449 manual */
  'm','a','n','u','a','l',0,
  /* 16456 sku_code_regex */
  's','k','u','_','c','o','d','e','_','r','e','g','e','x',0,
  /* 16471 sku_options */
  's','k','u','_','o','p','t','i','o','n','s',0,
  /* 16483 pieces_per_pack */
  'p','i','e','c','e','s','_','p','e','r','_','p','a','c','k',0,
  /* 16499 hs_tariff_number */
  'h','s','_','t','a','r','i','f','f','_','n','u','m','b','e','r',0,
  /* 16516 inventory */
  'i','n','v','e','n','t','o','r','y',0,
  /* 16526 stock_items */
  's','t','o','c','k','_','i','t','e','m','s',0,
  /* 16538 stock_locations */
  's','t','o','c','k','_','l','o','c','a','t','i','o','n','s',0,
  /* 16554 label_format */
  'l','a','b','e','l','_','f','o','r','m','a','t',0,
  /* 16567 suppress_etd */
  's','u','p','p','r','e','s','s','_','e','t','d',0,
  /* 16580 draft|pending */
  'd','r','a','f','t','|','p','e','n','d','i','n','g',0,
  /* 16594 stock_transfer */
  's','t','o','c','k','_','t','r','a','n','s','f','e','r',0,
  /* 16609 draft|upcoming|on_hold|picking|in_transit|completed|cancelled */
  'd','r','a','f','t','|','u','p','c','o','m','i','n','g','|','o','n','_','h','o','l','d','|','p',
  'i','c','k','i','n','g','|','i','n','_','t','r','a','n','s','i','t','|','c','o','m','p','l','e',
  't','e','d','|','c','a','n','c','e','l','l','e','d',0,
  /* 16671 in_transit_at */
  'i','n','_','t','r','a','n','s','i','t','_','a','t',0,
  /* 16685 origin_stock_location */
  'o','r','i','g','i','n','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n',0,
  /* 16707 destination_stock_location */
  'd','e','s','t','i','n','a','t','i','o','n','_','s','t','o','c','k','_','l','o','c','a','t','i',
  'o','n',0,
  /* 16734 stripe_gateways */
  's','t','r','i','p','e','_','g','a','t','e','w','a','y','s',0,
  /* 16750 stripe_gateway */
  's','t','r','i','p','e','_','g','a','t','e','w','a','y',0,
  /* 16765 connected_account */
  'c','o','n','n','e','c','t','e','d','_','a','c','c','o','u','n','t',0,
  /* 16783 auto_payments */
  'a','u','t','o','_','p','a','y','m','e','n','t','s',0,
  /* 16797 stripe_payments */
  's','t','r','i','p','e','_','p','a','y','m','e','n','t','s',0,
  /* 16813 stripe_payment */
  's','t','r','i','p','e','_','p','a','y','m','e','n','t',0,
  /* 16828 stripe_id */
  's','t','r','i','p','e','_','i','d',0,
  /* 16838 client_secret */
  'c','l','i','e','n','t','_','s','e','c','r','e','t',0,
  /* 16852 charge_id */
  'c','h','a','r','g','e','_','i','d',0,
  /* 16862 publishable_key */
  'p','u','b','l','i','s','h','a','b','l','e','_','k','e','y',0,
  /* 16878 on_behalf_of */
  'o','n','_','b','e','h','a','l','f','_','o','f',0,
  /* 16891 transfer_group */
  't','r','a','n','s','f','e','r','_','g','r','o','u','p',0,
  /* 16906 receipt_email */
  'r','e','c','e','i','p','t','_','e','m','a','i','l',0,
  /* 16920 stripe_tax_accounts */
  's','t','r','i','p','e','_','t','a','x','_','a','c','c','o','u','n','t','s',0,
  /* 16940 stripe_tax_account */
  's','t','r','i','p','e','_','t','a','x','_','a','c','c','o','u','n','t',0,
  /* 16959 subscription_models */
  's','u','b','s','c','r','i','p','t','i','o','n','_','m','o','d','e','l','s',0,
  /* 16979 frequencies */
  'f','r','e','q','u','e','n','c','i','e','s',0,
  /* 16991 auto_activate */
  'a','u','t','o','_','a','c','t','i','v','a','t','e',0,
  /* 17005 auto_cancel */
  'a','u','t','o','_','c','a','n','c','e','l',0,
  /* 17017 tag */
  't','a','g',0,
  /* 17021 talon_one_account */
  't','a','l','o','n','_','o','n','e','_','a','c','c','o','u','n','t',0,
  /* 17039 api_endpoint */
  'a','p','i','_','e','n','d','p','o','i','n','t',0,
  /* 17052 tax_calculators */
  't','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* 17068 tax_category */
  't','a','x','_','c','a','t','e','g','o','r','y',0,
  /* 17081 tax_rule */
  't','a','x','_','r','u','l','e',0,
  /* 17090 breakdown */
  'b','r','e','a','k','d','o','w','n',0,
  /* 17100 taxjar_accounts */
  't','a','x','j','a','r','_','a','c','c','o','u','n','t','s',0,
  /* 17116 taxjar_account */
  't','a','x','j','a','r','_','a','c','c','o','u','n','t',0,
  /* 17131 transaction */
  't','r','a','n','s','a','c','t','i','o','n',0,
  /* 17143 version */
  'v','e','r','s','i','o','n',0,
  /* 17151 changes */
  'c','h','a','n','g','e','s',0,
  /* 17159 vertex_accounts */
  'v','e','r','t','e','x','_','a','c','c','o','u','n','t','s',0,
  /* 17175 vertex_account */
  'v','e','r','t','e','x','_','a','c','c','o','u','n','t',0,
  /* 17190 cloud|on_demand|on_premise */
  'c','l','o','u','d','|','o','n','_','d','e','m','a','n','d','|','o','n','_','p','r','e','m','i',
  's','e',0,
  /* 17217 baseurl */
  'b','a','s','e','u','r','l',0,
  /* 17225 token_expires_at */
  't','o','k','e','n','_','e','x','p','i','r','e','s','_','a','t',0,
  /* 17242 void */
  'v','o','i','d',0,
  /* 17247 topic */
  't','o','p','i','c',0,
  /* 17253 include_resources */
  'i','n','c','l','u','d','e','_','r','e','s','o','u','r','c','e','s',0,
  /* 17271 wire_transfers */
  'w','i','r','e','_','t','r','a','n','s','f','e','r','s',0,
  /* 17286 wire_transfer */
  'w','i','r','e','_','t','r','a','n','s','f','e','r',0,
  /* room to read a block at the last name */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
};

#define AT(type, member) offsetof(struct clx_##type, member)

/* name, offset, name_len, kind, target, owner, values, shown */
const struct clx__field clx__fields[] = {
  /* addresses, from 0 */
  {19, AT(address, business), 8, CLX_KIND_BOOLEAN, 0, 1, 0, 0},
  {28, AT(address, first_name), 10, CLX_KIND_TEXT, 0, 1, 0, 0},
  {39, AT(address, last_name), 9, CLX_KIND_TEXT, 0, 1, 0, 0},
  {49, AT(address, company), 7, CLX_KIND_TEXT, 0, 1, 0, 0},
  {57, AT(address, full_name), 9, CLX_KIND_TEXT, 0, 1, 0, 0},
  {67, AT(address, line_1), 6, CLX_KIND_TEXT, 0, 1, 0, 0},
  {74, AT(address, line_2), 6, CLX_KIND_TEXT, 0, 1, 0, 0},
  {81, AT(address, city), 4, CLX_KIND_TEXT, 0, 1, 0, 0},
  {86, AT(address, zip_code), 8, CLX_KIND_TEXT, 0, 1, 0, 0},
  {95, AT(address, state_code), 10, CLX_KIND_TEXT, 0, 1, 0, 0},
  {106, AT(address, country_code), 12, CLX_KIND_TEXT, 0, 1, 0, 0},
  {119, AT(address, phone), 5, CLX_KIND_TEXT, 0, 1, 0, 0},
  {125, AT(address, full_address), 12, CLX_KIND_TEXT, 0, 1, 0, 0},
  {138, AT(address, name), 4, CLX_KIND_TEXT, 0, 1, 0, 0},
  {143, AT(address, email), 5, CLX_KIND_TEXT, 0, 1, 0, 0},
  {149, AT(address, notes), 5, CLX_KIND_TEXT, 0, 1, 0, 0},
  {155, AT(address, lat), 3, CLX_KIND_REAL, 0, 1, 0, 0},
  {159, AT(address, lng), 3, CLX_KIND_REAL, 0, 1, 0, 0},
  {163, AT(address, is_localized), 12, CLX_KIND_BOOLEAN, 0, 1, 0, 0},
  {176, AT(address, is_geocoded), 11, CLX_KIND_BOOLEAN, 0, 1, 0, 0},
  {188, AT(address, provider_name), 13, CLX_KIND_TEXT, 0, 1, 0, 0},
  {202, AT(address, map_url), 7, CLX_KIND_TEXT, 0, 1, 0, 0},
  {210, AT(address, static_map_url), 14, CLX_KIND_TEXT, 0, 1, 0, 0},
  {225, AT(address, billing_info), 12, CLX_KIND_TEXT, 0, 1, 0, 0},
  {238, AT(address, created_at), 10, CLX_KIND_TIME, 0, 1, 0, 1},
  {249, AT(address, updated_at), 10, CLX_KIND_TIME, 0, 1, 0, 1},
  {260, AT(address, reference), 9, CLX_KIND_TEXT, 0, 1, 0, 0},
  {270, AT(address, reference_origin), 16, CLX_KIND_TEXT, 0, 1, 0, 0},
  {287, AT(address, metadata), 8, CLX_KIND_OBJECT, 0, 1, 0, 0},
  {296, AT(address, geocoder), 8, CLX_KIND_ONE, 0, 1, 305, 0},
  {315, AT(address, events), 6, CLX_KIND_MANY, 38, 1, 0, 0}, /* events */
  {322, AT(address, tags), 4, CLX_KIND_MANY, 124, 1, 0, 0}, /* tags */
  {327, AT(address, versions), 8, CLX_KIND_MANY, 131, 1, 0, 0}, /* versions */
  /* adjustments, from 33 */
  {138, AT(adjustment, name), 4, CLX_KIND_TEXT, 0, 2, 0, 0},
  {359, AT(adjustment, currency_code), 13, CLX_KIND_TEXT, 0, 2, 0, 1},
  {373, AT(adjustment, amount_cents), 12, CLX_KIND_INTEGER, 0, 2, 0, 1},
  {386, AT(adjustment, amount_float), 12, CLX_KIND_REAL, 0, 2, 0, 0},
  {399, AT(adjustment, formatted_amount), 16, CLX_KIND_TEXT, 0, 2, 0, 0},
  {416, AT(adjustment, distribute_discount), 19, CLX_KIND_BOOLEAN, 0, 2, 0, 1},
  {238, AT(adjustment, created_at), 10, CLX_KIND_TIME, 0, 2, 0, 1},
  {249, AT(adjustment, updated_at), 10, CLX_KIND_TIME, 0, 2, 0, 1},
  {260, AT(adjustment, reference), 9, CLX_KIND_TEXT, 0, 2, 0, 0},
  {270, AT(adjustment, reference_origin), 16, CLX_KIND_TEXT, 0, 2, 0, 0},
  {287, AT(adjustment, metadata), 8, CLX_KIND_OBJECT, 0, 2, 0, 0},
  {327, AT(adjustment, versions), 8, CLX_KIND_MANY, 131, 2, 0, 0}, /* versions */
  /* adyen_gateways, from 45 */
  {138, AT(adyen_gateway, name), 4, CLX_KIND_TEXT, 0, 3, 0, 0},
  {465, AT(adyen_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 3, 0, 1},
  {480, AT(adyen_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 3, 0, 1},
  {238, AT(adyen_gateway, created_at), 10, CLX_KIND_TIME, 0, 3, 0, 1},
  {249, AT(adyen_gateway, updated_at), 10, CLX_KIND_TIME, 0, 3, 0, 1},
  {260, AT(adyen_gateway, reference), 9, CLX_KIND_TEXT, 0, 3, 0, 0},
  {270, AT(adyen_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 3, 0, 0},
  {287, AT(adyen_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 3, 0, 0},
  {492, AT(adyen_gateway, live_url_prefix), 15, CLX_KIND_TEXT, 0, 3, 0, 0},
  {508, AT(adyen_gateway, api_version), 11, CLX_KIND_INTEGER, 0, 3, 0, 0},
  {520, AT(adyen_gateway, async_api), 9, CLX_KIND_BOOLEAN, 0, 3, 0, 0},
  {530, AT(adyen_gateway, partial_payments), 16, CLX_KIND_BOOLEAN, 0, 3, 0, 0},
  {547, AT(adyen_gateway, order_expiration_mins), 21, CLX_KIND_INTEGER, 0, 3, 0, 0},
  {569, AT(adyen_gateway, native_customer_payment_sources), 31, CLX_KIND_BOOLEAN, 0, 3, 0, 0},
  {601, AT(adyen_gateway, webhook_endpoint_secret), 23, CLX_KIND_TEXT, 0, 3, 0, 0},
  {625, AT(adyen_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 3, 0, 0},
  {646, AT(adyen_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 3, 0, 0},
  {662, AT(adyen_gateway, payment_methods), 15, CLX_KIND_MANY, 80, 3, 0, 0}, /* payment_methods */
  {327, AT(adyen_gateway, versions), 8, CLX_KIND_MANY, 131, 3, 0, 0}, /* versions */
  {678, AT(adyen_gateway, adyen_payments), 14, CLX_KIND_MANY, 4, 3, 0, 0}, /* adyen_payments */
  /* adyen_payments, from 65 */
  {707, AT(adyen_payment, public_key), 10, CLX_KIND_TEXT, 0, 4, 0, 0},
  {662, AT(adyen_payment, payment_methods), 15, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {718, AT(adyen_payment, payment_request_data), 20, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {739, AT(adyen_payment, payment_request_details), 23, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {763, AT(adyen_payment, payment_response), 16, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {780, AT(adyen_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 4, 0, 1},
  {799, AT(adyen_payment, balance), 7, CLX_KIND_INTEGER, 0, 4, 0, 0},
  {807, AT(adyen_payment, expires_at), 10, CLX_KIND_TIME, 0, 4, 0, 1},
  {818, AT(adyen_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {238, AT(adyen_payment, created_at), 10, CLX_KIND_TIME, 0, 4, 0, 1},
  {249, AT(adyen_payment, updated_at), 10, CLX_KIND_TIME, 0, 4, 0, 1},
  {260, AT(adyen_payment, reference), 9, CLX_KIND_TEXT, 0, 4, 0, 0},
  {270, AT(adyen_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 4, 0, 0},
  {287, AT(adyen_payment, metadata), 8, CLX_KIND_OBJECT, 0, 4, 0, 0},
  {837, AT(adyen_payment, closed_at), 9, CLX_KIND_TEXT, 0, 4, 0, 0},
  {847, AT(adyen_payment, order), 5, CLX_KIND_ONE, 74, 4, 0, 0}, /* orders */
  {853, AT(adyen_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 4, 869, 0},
  {327, AT(adyen_payment, versions), 8, CLX_KIND_MANY, 131, 4, 0, 0}, /* versions */
  /* applications, from 83 */
  {138, AT(application, name), 4, CLX_KIND_TEXT, 0, 5, 0, 0},
  {911, AT(application, kind), 4, CLX_KIND_TEXT, 0, 5, 916, 0},
  {1194, AT(application, public_access), 13, CLX_KIND_BOOLEAN, 0, 5, 0, 0},
  {1208, AT(application, redirect_uri), 12, CLX_KIND_TEXT, 0, 5, 0, 0},
  {1221, AT(application, scopes), 6, CLX_KIND_TEXT, 0, 5, 0, 0},
  {238, AT(application, created_at), 10, CLX_KIND_TIME, 0, 5, 0, 1},
  {249, AT(application, updated_at), 10, CLX_KIND_TIME, 0, 5, 0, 1},
  {260, AT(application, reference), 9, CLX_KIND_TEXT, 0, 5, 0, 0},
  {270, AT(application, reference_origin), 16, CLX_KIND_TEXT, 0, 5, 0, 0},
  {287, AT(application, metadata), 8, CLX_KIND_OBJECT, 0, 5, 0, 0},
  /* attachments, from 93 */
  {138, AT(attachment, name), 4, CLX_KIND_TEXT, 0, 6, 0, 0},
  {1251, AT(attachment, description), 11, CLX_KIND_TEXT, 0, 6, 0, 0},
  {1263, AT(attachment, url), 3, CLX_KIND_TEXT, 0, 6, 0, 0},
  {238, AT(attachment, created_at), 10, CLX_KIND_TIME, 0, 6, 0, 1},
  {249, AT(attachment, updated_at), 10, CLX_KIND_TIME, 0, 6, 0, 1},
  {260, AT(attachment, reference), 9, CLX_KIND_TEXT, 0, 6, 0, 0},
  {270, AT(attachment, reference_origin), 16, CLX_KIND_TEXT, 0, 6, 0, 0},
  {287, AT(attachment, metadata), 8, CLX_KIND_OBJECT, 0, 6, 0, 0},
  {1267, AT(attachment, attachable), 10, CLX_KIND_ONE, 0, 6, 1278, 0},
  /* authorizations, from 102 */
  {1838, AT(authorization, number), 6, CLX_KIND_TEXT, 0, 7, 0, 0},
  {1845, AT(authorization, type), 4, CLX_KIND_TEXT, 0, 7, 1850, 1},
  {1888, AT(authorization, payment_method_type), 19, CLX_KIND_TEXT, 0, 7, 0, 0},
  {359, AT(authorization, currency_code), 13, CLX_KIND_TEXT, 0, 7, 0, 1},
  {373, AT(authorization, amount_cents), 12, CLX_KIND_INTEGER, 0, 7, 0, 1},
  {386, AT(authorization, amount_float), 12, CLX_KIND_REAL, 0, 7, 0, 0},
  {399, AT(authorization, formatted_amount), 16, CLX_KIND_TEXT, 0, 7, 0, 0},
  {1908, AT(authorization, succeeded), 9, CLX_KIND_BOOLEAN, 0, 7, 0, 1},
  {1918, AT(authorization, message), 7, CLX_KIND_TEXT, 0, 7, 0, 0},
  {1926, AT(authorization, error_code), 10, CLX_KIND_TEXT, 0, 7, 0, 0},
  {1937, AT(authorization, error_detail), 12, CLX_KIND_TEXT, 0, 7, 0, 0},
  {1950, AT(authorization, token), 5, CLX_KIND_TEXT, 0, 7, 0, 0},
  {1956, AT(authorization, gateway_transaction_id), 22, CLX_KIND_TEXT, 0, 7, 0, 0},
  {238, AT(authorization, created_at), 10, CLX_KIND_TIME, 0, 7, 0, 1},
  {249, AT(authorization, updated_at), 10, CLX_KIND_TIME, 0, 7, 0, 1},
  {260, AT(authorization, reference), 9, CLX_KIND_TEXT, 0, 7, 0, 0},
  {270, AT(authorization, reference_origin), 16, CLX_KIND_TEXT, 0, 7, 0, 0},
  {287, AT(authorization, metadata), 8, CLX_KIND_OBJECT, 0, 7, 0, 0},
  {1979, AT(authorization, cvv_code), 8, CLX_KIND_TEXT, 0, 7, 0, 0},
  {1988, AT(authorization, cvv_message), 11, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2000, AT(authorization, avs_code), 8, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2009, AT(authorization, avs_message), 11, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2021, AT(authorization, fraud_review), 12, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2034, AT(authorization, capture_amount_cents), 20, CLX_KIND_INTEGER, 0, 7, 0, 1},
  {2055, AT(authorization, capture_amount_float), 20, CLX_KIND_REAL, 0, 7, 0, 0},
  {2076, AT(authorization, formatted_capture_amount), 24, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2101, AT(authorization, capture_balance_cents), 21, CLX_KIND_INTEGER, 0, 7, 0, 1},
  {2123, AT(authorization, capture_balance_float), 21, CLX_KIND_REAL, 0, 7, 0, 0},
  {2145, AT(authorization, formatted_capture_balance), 25, CLX_KIND_TEXT, 0, 7, 0, 0},
  {2171, AT(authorization, void_balance_cents), 18, CLX_KIND_INTEGER, 0, 7, 0, 1},
  {2190, AT(authorization, void_balance_float), 18, CLX_KIND_REAL, 0, 7, 0, 0},
  {2209, AT(authorization, formatted_void_balance), 22, CLX_KIND_TEXT, 0, 7, 0, 0},
  {847, AT(authorization, order), 5, CLX_KIND_ONE, 74, 7, 0, 0}, /* orders */
  {2232, AT(authorization, payment_source), 14, CLX_KIND_ONE, 0, 7, 2247, 0},
  {1228, AT(authorization, attachments), 11, CLX_KIND_MANY, 6, 7, 0, 0}, /* attachments */
  {315, AT(authorization, events), 6, CLX_KIND_MANY, 38, 7, 0, 0}, /* events */
  {327, AT(authorization, versions), 8, CLX_KIND_MANY, 131, 7, 0, 0}, /* versions */
  {2418, AT(authorization, captures), 8, CLX_KIND_MANY, 17, 7, 0, 0}, /* captures */
  {2427, AT(authorization, voids), 5, CLX_KIND_MANY, 133, 7, 0, 0}, /* voids */
  /* avalara_accounts, from 141 */
  {138, AT(avalara_account, name), 4, CLX_KIND_TEXT, 0, 8, 0, 0},
  {1845, AT(avalara_account, type), 4, CLX_KIND_TEXT, 0, 8, 2466, 1},
  {238, AT(avalara_account, created_at), 10, CLX_KIND_TIME, 0, 8, 0, 1},
  {249, AT(avalara_account, updated_at), 10, CLX_KIND_TIME, 0, 8, 0, 1},
  {260, AT(avalara_account, reference), 9, CLX_KIND_TEXT, 0, 8, 0, 0},
  {270, AT(avalara_account, reference_origin), 16, CLX_KIND_TEXT, 0, 8, 0, 0},
  {287, AT(avalara_account, metadata), 8, CLX_KIND_OBJECT, 0, 8, 0, 0},
  {2583, AT(avalara_account, username), 8, CLX_KIND_TEXT, 0, 8, 0, 0},
  {2592, AT(avalara_account, company_code), 12, CLX_KIND_TEXT, 0, 8, 0, 0},
  {2605, AT(avalara_account, commit_invoice), 14, CLX_KIND_BOOLEAN, 0, 8, 0, 0},
  {2620, AT(avalara_account, ddp), 3, CLX_KIND_BOOLEAN, 0, 8, 0, 0},
  {2624, AT(avalara_account, markets), 7, CLX_KIND_MANY, 65, 8, 0, 0}, /* markets */
  {1228, AT(avalara_account, attachments), 11, CLX_KIND_MANY, 6, 8, 0, 0}, /* attachments */
  {315, AT(avalara_account, events), 6, CLX_KIND_MANY, 38, 8, 0, 0}, /* events */
  {327, AT(avalara_account, versions), 8, CLX_KIND_MANY, 131, 8, 0, 0}, /* versions */
  {2632, AT(avalara_account, tax_categories), 14, CLX_KIND_MANY, 127, 8, 0, 0}, /* tax_categories */
  /* axerve_gateways, from 157 */
  {138, AT(axerve_gateway, name), 4, CLX_KIND_TEXT, 0, 9, 0, 0},
  {465, AT(axerve_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 9, 0, 1},
  {480, AT(axerve_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 9, 0, 1},
  {238, AT(axerve_gateway, created_at), 10, CLX_KIND_TIME, 0, 9, 0, 1},
  {249, AT(axerve_gateway, updated_at), 10, CLX_KIND_TIME, 0, 9, 0, 1},
  {260, AT(axerve_gateway, reference), 9, CLX_KIND_TEXT, 0, 9, 0, 0},
  {270, AT(axerve_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 9, 0, 0},
  {287, AT(axerve_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 9, 0, 0},
  {2678, AT(axerve_gateway, login), 5, CLX_KIND_TEXT, 0, 9, 0, 0},
  {625, AT(axerve_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 9, 0, 0},
  {646, AT(axerve_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 9, 0, 0},
  {662, AT(axerve_gateway, payment_methods), 15, CLX_KIND_MANY, 80, 9, 0, 0}, /* payment_methods */
  {327, AT(axerve_gateway, versions), 8, CLX_KIND_MANY, 131, 9, 0, 0}, /* versions */
  {2684, AT(axerve_gateway, axerve_payments), 15, CLX_KIND_MANY, 10, 9, 0, 0}, /* axerve_payments */
  /* axerve_payments, from 171 */
  {2678, AT(axerve_payment, login), 5, CLX_KIND_TEXT, 0, 10, 0, 0},
  {2715, AT(axerve_payment, return_url), 10, CLX_KIND_TEXT, 0, 10, 0, 0},
  {718, AT(axerve_payment, payment_request_data), 20, CLX_KIND_OBJECT, 0, 10, 0, 0},
  {2726, AT(axerve_payment, client_ip), 9, CLX_KIND_TEXT, 0, 10, 0, 0},
  {2736, AT(axerve_payment, buyer_details), 13, CLX_KIND_OBJECT, 0, 10, 0, 0},
  {2750, AT(axerve_payment, request_token), 13, CLX_KIND_BOOLEAN, 0, 10, 0, 0},
  {780, AT(axerve_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 10, 0, 1},
  {818, AT(axerve_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 10, 0, 0},
  {238, AT(axerve_payment, created_at), 10, CLX_KIND_TIME, 0, 10, 0, 1},
  {249, AT(axerve_payment, updated_at), 10, CLX_KIND_TIME, 0, 10, 0, 1},
  {260, AT(axerve_payment, reference), 9, CLX_KIND_TEXT, 0, 10, 0, 0},
  {270, AT(axerve_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 10, 0, 0},
  {287, AT(axerve_payment, metadata), 8, CLX_KIND_OBJECT, 0, 10, 0, 0},
  {847, AT(axerve_payment, order), 5, CLX_KIND_ONE, 74, 10, 0, 0}, /* orders */
  {853, AT(axerve_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 10, 869, 0},
  {327, AT(axerve_payment, versions), 8, CLX_KIND_MANY, 131, 10, 0, 0}, /* versions */
  /* billing_info_validation_rules, from 187 */
  {1845, AT(billing_info_validation_rule, type), 4, CLX_KIND_TEXT, 0, 11, 2764, 1},
  {238, AT(billing_info_validation_rule, created_at), 10, CLX_KIND_TIME, 0, 11, 0, 1},
  {249, AT(billing_info_validation_rule, updated_at), 10, CLX_KIND_TIME, 0, 11, 0, 1},
  {260, AT(billing_info_validation_rule, reference), 9, CLX_KIND_TEXT, 0, 11, 0, 0},
  {270, AT(billing_info_validation_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 11, 0, 0},
  {287, AT(billing_info_validation_rule, metadata), 8, CLX_KIND_OBJECT, 0, 11, 0, 0},
  {2823, AT(billing_info_validation_rule, market), 6, CLX_KIND_ONE, 65, 11, 0, 0}, /* markets */
  {1228, AT(billing_info_validation_rule, attachments),
   11, CLX_KIND_MANY, 6, 11, 0, 0}, /* attachments */
  {327, AT(billing_info_validation_rule, versions), 8, CLX_KIND_MANY, 131, 11, 0, 0}, /* versions */
  /* bing_geocoders, from 196 */
  {138, AT(bing_geocoder, name), 4, CLX_KIND_TEXT, 0, 12, 0, 0},
  {1845, AT(bing_geocoder, type), 4, CLX_KIND_TEXT, 0, 12, 2859, 1},
  {238, AT(bing_geocoder, created_at), 10, CLX_KIND_TIME, 0, 12, 0, 1},
  {249, AT(bing_geocoder, updated_at), 10, CLX_KIND_TIME, 0, 12, 0, 1},
  {260, AT(bing_geocoder, reference), 9, CLX_KIND_TEXT, 0, 12, 0, 0},
  {270, AT(bing_geocoder, reference_origin), 16, CLX_KIND_TEXT, 0, 12, 0, 0},
  {287, AT(bing_geocoder, metadata), 8, CLX_KIND_OBJECT, 0, 12, 0, 0},
  {2624, AT(bing_geocoder, markets), 7, CLX_KIND_MANY, 65, 12, 0, 0}, /* markets */
  {1, AT(bing_geocoder, addresses), 9, CLX_KIND_MANY, 1, 12, 0, 0}, /* addresses */
  {1228, AT(bing_geocoder, attachments), 11, CLX_KIND_MANY, 6, 12, 0, 0}, /* attachments */
  /* braintree_gateways, from 206 */
  {138, AT(braintree_gateway, name), 4, CLX_KIND_TEXT, 0, 13, 0, 0},
  {465, AT(braintree_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 13, 0, 1},
  {480, AT(braintree_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 13, 0, 1},
  {238, AT(braintree_gateway, created_at), 10, CLX_KIND_TIME, 0, 13, 0, 1},
  {249, AT(braintree_gateway, updated_at), 10, CLX_KIND_TIME, 0, 13, 0, 1},
  {260, AT(braintree_gateway, reference), 9, CLX_KIND_TEXT, 0, 13, 0, 0},
  {270, AT(braintree_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 13, 0, 0},
  {287, AT(braintree_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 13, 0, 0},
  {2928, AT(braintree_gateway, descriptor_name), 15, CLX_KIND_TEXT, 0, 13, 0, 0},
  {2944, AT(braintree_gateway, descriptor_phone), 16, CLX_KIND_TEXT, 0, 13, 0, 0},
  {2961, AT(braintree_gateway, descriptor_url), 14, CLX_KIND_TEXT, 0, 13, 0, 0},
  {625, AT(braintree_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 13, 0, 0},
  {646, AT(braintree_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 13, 0, 0},
  {662, AT(braintree_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 13, 0, 0}, /* payment_methods */
  {327, AT(braintree_gateway, versions), 8, CLX_KIND_MANY, 131, 13, 0, 0}, /* versions */
  {2976, AT(braintree_gateway, braintree_payments),
   18, CLX_KIND_MANY, 14, 13, 0, 0}, /* braintree_payments */
  /* braintree_payments, from 222 */
  {3013, AT(braintree_payment, client_token), 12, CLX_KIND_TEXT, 0, 14, 0, 0},
  {3026, AT(braintree_payment, payment_method_nonce), 20, CLX_KIND_TEXT, 0, 14, 0, 0},
  {3047, AT(braintree_payment, payment_id), 10, CLX_KIND_TEXT, 0, 14, 0, 0},
  {3058, AT(braintree_payment, local), 5, CLX_KIND_BOOLEAN, 0, 14, 0, 0},
  {3064, AT(braintree_payment, options), 7, CLX_KIND_OBJECT, 0, 14, 0, 0},
  {818, AT(braintree_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 14, 0, 0},
  {238, AT(braintree_payment, created_at), 10, CLX_KIND_TIME, 0, 14, 0, 1},
  {249, AT(braintree_payment, updated_at), 10, CLX_KIND_TIME, 0, 14, 0, 1},
  {260, AT(braintree_payment, reference), 9, CLX_KIND_TEXT, 0, 14, 0, 0},
  {270, AT(braintree_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 14, 0, 0},
  {287, AT(braintree_payment, metadata), 8, CLX_KIND_OBJECT, 0, 14, 0, 0},
  {847, AT(braintree_payment, order), 5, CLX_KIND_ONE, 74, 14, 0, 0}, /* orders */
  {853, AT(braintree_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 14, 869, 0},
  {327, AT(braintree_payment, versions), 8, CLX_KIND_MANY, 131, 14, 0, 0}, /* versions */
  /* bundles, from 236 */
  {3087, AT(bundle, code), 4, CLX_KIND_TEXT, 0, 15, 0, 1},
  {138, AT(bundle, name), 4, CLX_KIND_TEXT, 0, 15, 0, 0},
  {359, AT(bundle, currency_code), 13, CLX_KIND_TEXT, 0, 15, 0, 1},
  {1251, AT(bundle, description), 11, CLX_KIND_TEXT, 0, 15, 0, 0},
  {3092, AT(bundle, image_url), 9, CLX_KIND_TEXT, 0, 15, 0, 0},
  {3102, AT(bundle, do_not_ship), 11, CLX_KIND_BOOLEAN, 0, 15, 0, 1},
  {3114, AT(bundle, do_not_track), 12, CLX_KIND_BOOLEAN, 0, 15, 0, 1},
  {3127, AT(bundle, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 15, 0, 1},
  {3146, AT(bundle, price_amount_float), 18, CLX_KIND_REAL, 0, 15, 0, 0},
  {3165, AT(bundle, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 15, 0, 0},
  {3188, AT(bundle, compare_at_amount_cents), 23, CLX_KIND_INTEGER, 0, 15, 0, 1},
  {3212, AT(bundle, compare_at_amount_float), 23, CLX_KIND_REAL, 0, 15, 0, 0},
  {3236, AT(bundle, formatted_compare_at_amount), 27, CLX_KIND_TEXT, 0, 15, 0, 0},
  {3264, AT(bundle, skus_count), 10, CLX_KIND_INTEGER, 0, 15, 0, 1},
  {238, AT(bundle, created_at), 10, CLX_KIND_TIME, 0, 15, 0, 1},
  {249, AT(bundle, updated_at), 10, CLX_KIND_TIME, 0, 15, 0, 1},
  {260, AT(bundle, reference), 9, CLX_KIND_TEXT, 0, 15, 0, 0},
  {270, AT(bundle, reference_origin), 16, CLX_KIND_TEXT, 0, 15, 0, 0},
  {287, AT(bundle, metadata), 8, CLX_KIND_OBJECT, 0, 15, 0, 0},
  {2823, AT(bundle, market), 6, CLX_KIND_ONE, 65, 15, 0, 0}, /* markets */
  {3275, AT(bundle, sku_list), 8, CLX_KIND_ONE, 111, 15, 0, 0}, /* sku_lists */
  {3284, AT(bundle, skus), 4, CLX_KIND_MANY, 113, 15, 0, 0}, /* skus */
  {1228, AT(bundle, attachments), 11, CLX_KIND_MANY, 6, 15, 0, 0}, /* attachments */
  {315, AT(bundle, events), 6, CLX_KIND_MANY, 38, 15, 0, 0}, /* events */
  {322, AT(bundle, tags), 4, CLX_KIND_MANY, 124, 15, 0, 0}, /* tags */
  {327, AT(bundle, versions), 8, CLX_KIND_MANY, 131, 15, 0, 0}, /* versions */
  /* buy_x_pay_y_promotions, from 262 */
  {138, AT(buy_x_pay_y_promotion, name), 4, CLX_KIND_TEXT, 0, 16, 0, 0},
  {1845, AT(buy_x_pay_y_promotion, type), 4, CLX_KIND_TEXT, 0, 16, 3334, 1},
  {359, AT(buy_x_pay_y_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 16, 0, 1},
  {3517, AT(buy_x_pay_y_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 16, 0, 1},
  {3527, AT(buy_x_pay_y_promotion, priority), 8, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3536, AT(buy_x_pay_y_promotion, starts_at), 9, CLX_KIND_TIME, 0, 16, 0, 1},
  {807, AT(buy_x_pay_y_promotion, expires_at), 10, CLX_KIND_TIME, 0, 16, 0, 1},
  {3546, AT(buy_x_pay_y_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3564, AT(buy_x_pay_y_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3582, AT(buy_x_pay_y_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 16, 0, 1},
  {3602, AT(buy_x_pay_y_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 16, 0, 1},
  {3609, AT(buy_x_pay_y_promotion, status), 6, CLX_KIND_TEXT, 0, 16, 3616, 1},
  {3657, AT(buy_x_pay_y_promotion, weight), 6, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3664, AT(buy_x_pay_y_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {480, AT(buy_x_pay_y_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 16, 0, 1},
  {238, AT(buy_x_pay_y_promotion, created_at), 10, CLX_KIND_TIME, 0, 16, 0, 1},
  {249, AT(buy_x_pay_y_promotion, updated_at), 10, CLX_KIND_TIME, 0, 16, 0, 1},
  {260, AT(buy_x_pay_y_promotion, reference), 9, CLX_KIND_TEXT, 0, 16, 0, 0},
  {270, AT(buy_x_pay_y_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 16, 0, 0},
  {287, AT(buy_x_pay_y_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 16, 0, 0},
  {3678, AT(buy_x_pay_y_promotion, x), 1, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3680, AT(buy_x_pay_y_promotion, y), 1, CLX_KIND_INTEGER, 0, 16, 0, 1},
  {3682, AT(buy_x_pay_y_promotion, cheapest_free), 13, CLX_KIND_BOOLEAN, 0, 16, 0, 1},
  {2823, AT(buy_x_pay_y_promotion, market), 6, CLX_KIND_ONE, 65, 16, 0, 0}, /* markets */
  {3696, AT(buy_x_pay_y_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 16, 3696, 0},
  {3712, AT(buy_x_pay_y_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 16, 0, 0}, /* order_amount_promotion_rules */
  {3740, AT(buy_x_pay_y_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 16, 0, 0}, /* sku_list_promotion_rules */
  {3764, AT(buy_x_pay_y_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 16, 0, 0}, /* coupon_codes_promotion_rules */
  {3792, AT(buy_x_pay_y_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 16, 0, 0}, /* custom_promotion_rules */
  {3275, AT(buy_x_pay_y_promotion, sku_list), 8, CLX_KIND_ONE, 111, 16, 0, 0}, /* sku_lists */
  {3814, AT(buy_x_pay_y_promotion, coupons), 7, CLX_KIND_MANY, 24, 16, 0, 0}, /* coupons */
  {1228, AT(buy_x_pay_y_promotion, attachments), 11, CLX_KIND_MANY, 6, 16, 0, 0}, /* attachments */
  {315, AT(buy_x_pay_y_promotion, events), 6, CLX_KIND_MANY, 38, 16, 0, 0}, /* events */
  {322, AT(buy_x_pay_y_promotion, tags), 4, CLX_KIND_MANY, 124, 16, 0, 0}, /* tags */
  {327, AT(buy_x_pay_y_promotion, versions), 8, CLX_KIND_MANY, 131, 16, 0, 0}, /* versions */
  {3284, AT(buy_x_pay_y_promotion, skus), 4, CLX_KIND_MANY, 113, 16, 0, 0}, /* skus */
  /* captures, from 298 */
  {1838, AT(capture, number), 6, CLX_KIND_TEXT, 0, 17, 0, 0},
  {1845, AT(capture, type), 4, CLX_KIND_TEXT, 0, 17, 1850, 1},
  {1888, AT(capture, payment_method_type), 19, CLX_KIND_TEXT, 0, 17, 0, 0},
  {359, AT(capture, currency_code), 13, CLX_KIND_TEXT, 0, 17, 0, 1},
  {373, AT(capture, amount_cents), 12, CLX_KIND_INTEGER, 0, 17, 0, 1},
  {386, AT(capture, amount_float), 12, CLX_KIND_REAL, 0, 17, 0, 0},
  {399, AT(capture, formatted_amount), 16, CLX_KIND_TEXT, 0, 17, 0, 0},
  {1908, AT(capture, succeeded), 9, CLX_KIND_BOOLEAN, 0, 17, 0, 1},
  {1918, AT(capture, message), 7, CLX_KIND_TEXT, 0, 17, 0, 0},
  {1926, AT(capture, error_code), 10, CLX_KIND_TEXT, 0, 17, 0, 0},
  {1937, AT(capture, error_detail), 12, CLX_KIND_TEXT, 0, 17, 0, 0},
  {1950, AT(capture, token), 5, CLX_KIND_TEXT, 0, 17, 0, 0},
  {1956, AT(capture, gateway_transaction_id), 22, CLX_KIND_TEXT, 0, 17, 0, 0},
  {238, AT(capture, created_at), 10, CLX_KIND_TIME, 0, 17, 0, 1},
  {249, AT(capture, updated_at), 10, CLX_KIND_TIME, 0, 17, 0, 1},
  {260, AT(capture, reference), 9, CLX_KIND_TEXT, 0, 17, 0, 0},
  {270, AT(capture, reference_origin), 16, CLX_KIND_TEXT, 0, 17, 0, 0},
  {287, AT(capture, metadata), 8, CLX_KIND_OBJECT, 0, 17, 0, 0},
  {3830, AT(capture, refund_amount_cents), 19, CLX_KIND_INTEGER, 0, 17, 0, 1},
  {3850, AT(capture, refund_amount_float), 19, CLX_KIND_REAL, 0, 17, 0, 0},
  {3870, AT(capture, formatted_refund_amount), 23, CLX_KIND_TEXT, 0, 17, 0, 0},
  {3894, AT(capture, refund_balance_cents), 20, CLX_KIND_INTEGER, 0, 17, 0, 1},
  {3915, AT(capture, refund_balance_float), 20, CLX_KIND_REAL, 0, 17, 0, 0},
  {3936, AT(capture, formatted_refund_balance), 24, CLX_KIND_TEXT, 0, 17, 0, 0},
  {847, AT(capture, order), 5, CLX_KIND_ONE, 74, 17, 0, 0}, /* orders */
  {2232, AT(capture, payment_source), 14, CLX_KIND_ONE, 0, 17, 2247, 0},
  {1228, AT(capture, attachments), 11, CLX_KIND_MANY, 6, 17, 0, 0}, /* attachments */
  {315, AT(capture, events), 6, CLX_KIND_MANY, 38, 17, 0, 0}, /* events */
  {327, AT(capture, versions), 8, CLX_KIND_MANY, 131, 17, 0, 0}, /* versions */
  {3961, AT(capture, reference_authorization), 23, CLX_KIND_ONE, 7, 17, 0, 0}, /* authorizations */
  {3985, AT(capture, refunds), 7, CLX_KIND_MANY, 95, 17, 0, 0}, /* refunds */
  {3993, AT(capture, return_), 6, CLX_KIND_ONE, 99, 17, 0, 0}, /* returns */
  /* carrier_accounts, from 330 */
  {138, AT(carrier_account, name), 4, CLX_KIND_TEXT, 0, 18, 0, 0},
  {4033, AT(carrier_account, easypost_type), 13, CLX_KIND_TEXT, 0, 18, 0, 0},
  {4047, AT(carrier_account, easypost_id), 11, CLX_KIND_TEXT, 0, 18, 0, 0},
  {4059, AT(carrier_account, credentials), 11, CLX_KIND_OBJECT, 0, 18, 0, 0},
  {238, AT(carrier_account, created_at), 10, CLX_KIND_TIME, 0, 18, 0, 1},
  {249, AT(carrier_account, updated_at), 10, CLX_KIND_TIME, 0, 18, 0, 1},
  {260, AT(carrier_account, reference), 9, CLX_KIND_TEXT, 0, 18, 0, 0},
  {270, AT(carrier_account, reference_origin), 16, CLX_KIND_TEXT, 0, 18, 0, 0},
  {287, AT(carrier_account, metadata), 8, CLX_KIND_OBJECT, 0, 18, 0, 0},
  {2823, AT(carrier_account, market), 6, CLX_KIND_ONE, 65, 18, 0, 0}, /* markets */
  {1228, AT(carrier_account, attachments), 11, CLX_KIND_MANY, 6, 18, 0, 0}, /* attachments */
  {327, AT(carrier_account, versions), 8, CLX_KIND_MANY, 131, 18, 0, 0}, /* versions */
  /* checkout_com_gateways, from 342 */
  {138, AT(checkout_com_gateway, name), 4, CLX_KIND_TEXT, 0, 19, 0, 0},
  {465, AT(checkout_com_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 19, 0, 1},
  {480, AT(checkout_com_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 19, 0, 1},
  {238, AT(checkout_com_gateway, created_at), 10, CLX_KIND_TIME, 0, 19, 0, 1},
  {249, AT(checkout_com_gateway, updated_at), 10, CLX_KIND_TIME, 0, 19, 0, 1},
  {260, AT(checkout_com_gateway, reference), 9, CLX_KIND_TEXT, 0, 19, 0, 0},
  {270, AT(checkout_com_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 19, 0, 0},
  {287, AT(checkout_com_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 19, 0, 0},
  {4114, AT(checkout_com_gateway, webhook_endpoint_id), 19, CLX_KIND_TEXT, 0, 19, 0, 0},
  {601, AT(checkout_com_gateway, webhook_endpoint_secret), 23, CLX_KIND_TEXT, 0, 19, 0, 0},
  {625, AT(checkout_com_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 19, 0, 0},
  {646, AT(checkout_com_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 19, 0, 0},
  {662, AT(checkout_com_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 19, 0, 0}, /* payment_methods */
  {327, AT(checkout_com_gateway, versions), 8, CLX_KIND_MANY, 131, 19, 0, 0}, /* versions */
  {4134, AT(checkout_com_gateway, checkout_com_payments),
   21, CLX_KIND_MANY, 20, 19, 0, 0}, /* checkout_com_payments */
  /* checkout_com_payments, from 357 */
  {707, AT(checkout_com_payment, public_key), 10, CLX_KIND_TEXT, 0, 20, 0, 0},
  {1950, AT(checkout_com_payment, token), 5, CLX_KIND_TEXT, 0, 20, 0, 0},
  {4177, AT(checkout_com_payment, payment_session), 15, CLX_KIND_OBJECT, 0, 20, 0, 0},
  {4193, AT(checkout_com_payment, success_url), 11, CLX_KIND_TEXT, 0, 20, 0, 0},
  {4205, AT(checkout_com_payment, failure_url), 11, CLX_KIND_TEXT, 0, 20, 0, 0},
  {4217, AT(checkout_com_payment, source_id), 9, CLX_KIND_TEXT, 0, 20, 0, 0},
  {4227, AT(checkout_com_payment, customer_token), 14, CLX_KIND_TEXT, 0, 20, 0, 0},
  {1208, AT(checkout_com_payment, redirect_uri), 12, CLX_KIND_TEXT, 0, 20, 0, 0},
  {763, AT(checkout_com_payment, payment_response), 16, CLX_KIND_OBJECT, 0, 20, 0, 0},
  {780, AT(checkout_com_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 20, 0, 1},
  {818, AT(checkout_com_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 20, 0, 0},
  {238, AT(checkout_com_payment, created_at), 10, CLX_KIND_TIME, 0, 20, 0, 1},
  {249, AT(checkout_com_payment, updated_at), 10, CLX_KIND_TIME, 0, 20, 0, 1},
  {260, AT(checkout_com_payment, reference), 9, CLX_KIND_TEXT, 0, 20, 0, 0},
  {270, AT(checkout_com_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 20, 0, 0},
  {287, AT(checkout_com_payment, metadata), 8, CLX_KIND_OBJECT, 0, 20, 0, 0},
  {847, AT(checkout_com_payment, order), 5, CLX_KIND_ONE, 74, 20, 0, 0}, /* orders */
  {853, AT(checkout_com_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 20, 869, 0},
  {327, AT(checkout_com_payment, versions), 8, CLX_KIND_MANY, 131, 20, 0, 0}, /* versions */
  /* cleanups, from 376 */
  {4259, AT(cleanup, resource_type), 13, CLX_KIND_TEXT, 0, 21, 0, 0},
  {3609, AT(cleanup, status), 6, CLX_KIND_TEXT, 0, 21, 4273, 1},
  {4315, AT(cleanup, started_at), 10, CLX_KIND_TIME, 0, 21, 0, 1},
  {4326, AT(cleanup, completed_at), 12, CLX_KIND_TIME, 0, 21, 0, 1},
  {4339, AT(cleanup, interrupted_at), 14, CLX_KIND_TIME, 0, 21, 0, 1},
  {4354, AT(cleanup, filters), 7, CLX_KIND_OBJECT, 0, 21, 0, 0},
  {4362, AT(cleanup, records_count), 13, CLX_KIND_INTEGER, 0, 21, 0, 0},
  {4376, AT(cleanup, errors_count), 12, CLX_KIND_INTEGER, 0, 21, 0, 1},
  {4389, AT(cleanup, processed_count), 15, CLX_KIND_INTEGER, 0, 21, 0, 1},
  {4405, AT(cleanup, errors_log), 10, CLX_KIND_OBJECT, 0, 21, 0, 0},
  {238, AT(cleanup, created_at), 10, CLX_KIND_TIME, 0, 21, 0, 1},
  {249, AT(cleanup, updated_at), 10, CLX_KIND_TIME, 0, 21, 0, 1},
  {260, AT(cleanup, reference), 9, CLX_KIND_TEXT, 0, 21, 0, 0},
  {270, AT(cleanup, reference_origin), 16, CLX_KIND_TEXT, 0, 21, 0, 0},
  {287, AT(cleanup, metadata), 8, CLX_KIND_OBJECT, 0, 21, 0, 0},
  {315, AT(cleanup, events), 6, CLX_KIND_MANY, 38, 21, 0, 0}, /* events */
  {327, AT(cleanup, versions), 8, CLX_KIND_MANY, 131, 21, 0, 0}, /* versions */
  /* coupon_codes_promotion_rules, from 393 */
  {1845, AT(coupon_codes_promotion_rule, type), 4, CLX_KIND_TEXT, 0, 22, 4445, 1},
  {238, AT(coupon_codes_promotion_rule, created_at), 10, CLX_KIND_TIME, 0, 22, 0, 1},
  {249, AT(coupon_codes_promotion_rule, updated_at), 10, CLX_KIND_TIME, 0, 22, 0, 1},
  {260, AT(coupon_codes_promotion_rule, reference), 9, CLX_KIND_TEXT, 0, 22, 0, 0},
  {270, AT(coupon_codes_promotion_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 22, 0, 0},
  {287, AT(coupon_codes_promotion_rule, metadata), 8, CLX_KIND_OBJECT, 0, 22, 0, 0},
  {4551, AT(coupon_codes_promotion_rule, promotion), 9, CLX_KIND_ONE, 0, 22, 3334, 0},
  {327, AT(coupon_codes_promotion_rule, versions), 8, CLX_KIND_MANY, 131, 22, 0, 0}, /* versions */
  {3814, AT(coupon_codes_promotion_rule, coupons), 7, CLX_KIND_MANY, 24, 22, 0, 0}, /* coupons */
  /* coupon_recipients, from 402 */
  {143, AT(coupon_recipient, email), 5, CLX_KIND_TEXT, 0, 23, 0, 0},
  {28, AT(coupon_recipient, first_name), 10, CLX_KIND_TEXT, 0, 23, 0, 0},
  {39, AT(coupon_recipient, last_name), 9, CLX_KIND_TEXT, 0, 23, 0, 0},
  {238, AT(coupon_recipient, created_at), 10, CLX_KIND_TIME, 0, 23, 0, 1},
  {249, AT(coupon_recipient, updated_at), 10, CLX_KIND_TIME, 0, 23, 0, 1},
  {260, AT(coupon_recipient, reference), 9, CLX_KIND_TEXT, 0, 23, 0, 0},
  {270, AT(coupon_recipient, reference_origin), 16, CLX_KIND_TEXT, 0, 23, 0, 0},
  {287, AT(coupon_recipient, metadata), 8, CLX_KIND_OBJECT, 0, 23, 0, 0},
  {4596, AT(coupon_recipient, customer), 8, CLX_KIND_ONE, 31, 23, 0, 0}, /* customers */
  {1228, AT(coupon_recipient, attachments), 11, CLX_KIND_MANY, 6, 23, 0, 0}, /* attachments */
  {327, AT(coupon_recipient, versions), 8, CLX_KIND_MANY, 131, 23, 0, 0}, /* versions */
  /* coupons, from 413 */
  {3087, AT(coupon, code), 4, CLX_KIND_TEXT, 0, 24, 0, 0},
  {4612, AT(coupon, customer_single_use), 19, CLX_KIND_BOOLEAN, 0, 24, 0, 1},
  {4632, AT(coupon, usage_limit), 11, CLX_KIND_INTEGER, 0, 24, 0, 1},
  {4644, AT(coupon, usage_count), 11, CLX_KIND_INTEGER, 0, 24, 0, 1},
  {4656, AT(coupon, recipient_email), 15, CLX_KIND_TEXT, 0, 24, 0, 0},
  {807, AT(coupon, expires_at), 10, CLX_KIND_TIME, 0, 24, 0, 1},
  {238, AT(coupon, created_at), 10, CLX_KIND_TIME, 0, 24, 0, 1},
  {249, AT(coupon, updated_at), 10, CLX_KIND_TIME, 0, 24, 0, 1},
  {260, AT(coupon, reference), 9, CLX_KIND_TEXT, 0, 24, 0, 0},
  {270, AT(coupon, reference_origin), 16, CLX_KIND_TEXT, 0, 24, 0, 0},
  {287, AT(coupon, metadata), 8, CLX_KIND_OBJECT, 0, 24, 0, 0},
  {4672, AT(coupon, promotion_rule),
   14, CLX_KIND_ONE, 22, 24, 0, 0}, /* coupon_codes_promotion_rules */
  {4579, AT(coupon, coupon_recipient), 16, CLX_KIND_ONE, 23, 24, 0, 0}, /* coupon_recipients */
  {315, AT(coupon, events), 6, CLX_KIND_MANY, 38, 24, 0, 0}, /* events */
  {322, AT(coupon, tags), 4, CLX_KIND_MANY, 124, 24, 0, 0}, /* tags */
  {327, AT(coupon, versions), 8, CLX_KIND_MANY, 131, 24, 0, 0}, /* versions */
  /* custom_promotion_rules, from 429 */
  {1845, AT(custom_promotion_rule, type), 4, CLX_KIND_TEXT, 0, 25, 4445, 1},
  {238, AT(custom_promotion_rule, created_at), 10, CLX_KIND_TIME, 0, 25, 0, 1},
  {249, AT(custom_promotion_rule, updated_at), 10, CLX_KIND_TIME, 0, 25, 0, 1},
  {260, AT(custom_promotion_rule, reference), 9, CLX_KIND_TEXT, 0, 25, 0, 0},
  {270, AT(custom_promotion_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 25, 0, 0},
  {287, AT(custom_promotion_rule, metadata), 8, CLX_KIND_OBJECT, 0, 25, 0, 0},
  {4354, AT(custom_promotion_rule, filters), 7, CLX_KIND_OBJECT, 0, 25, 0, 0},
  {4551, AT(custom_promotion_rule, promotion), 9, CLX_KIND_ONE, 0, 25, 3334, 0},
  {327, AT(custom_promotion_rule, versions), 8, CLX_KIND_MANY, 131, 25, 0, 0}, /* versions */
  /* customer_addresses, from 438 */
  {138, AT(customer_address, name), 4, CLX_KIND_TEXT, 0, 26, 0, 0},
  {4746, AT(customer_address, customer_email), 14, CLX_KIND_TEXT, 0, 26, 0, 0},
  {238, AT(customer_address, created_at), 10, CLX_KIND_TIME, 0, 26, 0, 1},
  {249, AT(customer_address, updated_at), 10, CLX_KIND_TIME, 0, 26, 0, 1},
  {260, AT(customer_address, reference), 9, CLX_KIND_TEXT, 0, 26, 0, 0},
  {270, AT(customer_address, reference_origin), 16, CLX_KIND_TEXT, 0, 26, 0, 0},
  {287, AT(customer_address, metadata), 8, CLX_KIND_OBJECT, 0, 26, 0, 0},
  {4596, AT(customer_address, customer), 8, CLX_KIND_ONE, 31, 26, 0, 0}, /* customers */
  {11, AT(customer_address, address), 7, CLX_KIND_ONE, 1, 26, 0, 0}, /* addresses */
  {315, AT(customer_address, events), 6, CLX_KIND_MANY, 38, 26, 0, 0}, /* events */
  {327, AT(customer_address, versions), 8, CLX_KIND_MANY, 131, 26, 0, 0}, /* versions */
  /* customer_groups, from 449 */
  {138, AT(customer_group, name), 4, CLX_KIND_TEXT, 0, 27, 0, 0},
  {3087, AT(customer_group, code), 4, CLX_KIND_TEXT, 0, 27, 0, 0},
  {238, AT(customer_group, created_at), 10, CLX_KIND_TIME, 0, 27, 0, 1},
  {249, AT(customer_group, updated_at), 10, CLX_KIND_TIME, 0, 27, 0, 1},
  {260, AT(customer_group, reference), 9, CLX_KIND_TEXT, 0, 27, 0, 0},
  {270, AT(customer_group, reference_origin), 16, CLX_KIND_TEXT, 0, 27, 0, 0},
  {287, AT(customer_group, metadata), 8, CLX_KIND_OBJECT, 0, 27, 0, 0},
  {4792, AT(customer_group, customers), 9, CLX_KIND_MANY, 31, 27, 0, 0}, /* customers */
  {2624, AT(customer_group, markets), 7, CLX_KIND_MANY, 65, 27, 0, 0}, /* markets */
  {1228, AT(customer_group, attachments), 11, CLX_KIND_MANY, 6, 27, 0, 0}, /* attachments */
  {327, AT(customer_group, versions), 8, CLX_KIND_MANY, 131, 27, 0, 0}, /* versions */
  /* customer_password_resets, from 460 */
  {4746, AT(customer_password_reset, customer_email), 14, CLX_KIND_TEXT, 0, 28, 0, 0},
  {4851, AT(customer_password_reset, reset_password_token), 20, CLX_KIND_TEXT, 0, 28, 0, 0},
  {4872, AT(customer_password_reset, reset_password_at), 17, CLX_KIND_TIME, 0, 28, 0, 0},
  {238, AT(customer_password_reset, created_at), 10, CLX_KIND_TIME, 0, 28, 0, 1},
  {249, AT(customer_password_reset, updated_at), 10, CLX_KIND_TIME, 0, 28, 0, 1},
  {260, AT(customer_password_reset, reference), 9, CLX_KIND_TEXT, 0, 28, 0, 0},
  {270, AT(customer_password_reset, reference_origin), 16, CLX_KIND_TEXT, 0, 28, 0, 0},
  {287, AT(customer_password_reset, metadata), 8, CLX_KIND_OBJECT, 0, 28, 0, 0},
  {4596, AT(customer_password_reset, customer), 8, CLX_KIND_ONE, 31, 28, 0, 0}, /* customers */
  {315, AT(customer_password_reset, events), 6, CLX_KIND_MANY, 38, 28, 0, 0}, /* events */
  /* customer_payment_sources, from 470 */
  {138, AT(customer_payment_source, name), 4, CLX_KIND_TEXT, 0, 29, 0, 0},
  {4227, AT(customer_payment_source, customer_token), 14, CLX_KIND_TEXT, 0, 29, 0, 0},
  {4939, AT(customer_payment_source, payment_source_token), 20, CLX_KIND_TEXT, 0, 29, 0, 0},
  {238, AT(customer_payment_source, created_at), 10, CLX_KIND_TIME, 0, 29, 0, 1},
  {249, AT(customer_payment_source, updated_at), 10, CLX_KIND_TIME, 0, 29, 0, 1},
  {260, AT(customer_payment_source, reference), 9, CLX_KIND_TEXT, 0, 29, 0, 0},
  {270, AT(customer_payment_source, reference_origin), 16, CLX_KIND_TEXT, 0, 29, 0, 0},
  {287, AT(customer_payment_source, metadata), 8, CLX_KIND_OBJECT, 0, 29, 0, 0},
  {4596, AT(customer_payment_source, customer), 8, CLX_KIND_ONE, 31, 29, 0, 0}, /* customers */
  {4960, AT(customer_payment_source, payment_method),
   14, CLX_KIND_ONE, 80, 29, 0, 0}, /* payment_methods */
  {2232, AT(customer_payment_source, payment_source), 14, CLX_KIND_ONE, 0, 29, 2247, 0},
  {327, AT(customer_payment_source, versions), 8, CLX_KIND_MANY, 131, 29, 0, 0}, /* versions */
  /* customer_subscriptions, from 482 */
  {4746, AT(customer_subscription, customer_email), 14, CLX_KIND_TEXT, 0, 30, 0, 0},
  {260, AT(customer_subscription, reference), 9, CLX_KIND_TEXT, 0, 30, 0, 0},
  {238, AT(customer_subscription, created_at), 10, CLX_KIND_TIME, 0, 30, 0, 1},
  {249, AT(customer_subscription, updated_at), 10, CLX_KIND_TIME, 0, 30, 0, 1},
  {270, AT(customer_subscription, reference_origin), 16, CLX_KIND_TEXT, 0, 30, 0, 0},
  {287, AT(customer_subscription, metadata), 8, CLX_KIND_OBJECT, 0, 30, 0, 0},
  {4596, AT(customer_subscription, customer), 8, CLX_KIND_ONE, 31, 30, 0, 0}, /* customers */
  {315, AT(customer_subscription, events), 6, CLX_KIND_MANY, 38, 30, 0, 0}, /* events */
  {327, AT(customer_subscription, versions), 8, CLX_KIND_MANY, 131, 30, 0, 0}, /* versions */
  /* customers, from 491 */
  {143, AT(customer, email), 5, CLX_KIND_TEXT, 0, 31, 0, 0},
  {3609, AT(customer, status), 6, CLX_KIND_TEXT, 0, 31, 5020, 1},
  {5045, AT(customer, has_password), 12, CLX_KIND_BOOLEAN, 0, 31, 0, 0},
  {5058, AT(customer, total_orders_count), 18, CLX_KIND_INTEGER, 0, 31, 0, 0},
  {5077, AT(customer, shopper_reference), 17, CLX_KIND_TEXT, 0, 31, 0, 0},
  {5095, AT(customer, profile_id), 10, CLX_KIND_TEXT, 0, 31, 0, 0},
  {5106, AT(customer, tax_exemption_code), 18, CLX_KIND_TEXT, 0, 31, 0, 0},
  {238, AT(customer, created_at), 10, CLX_KIND_TIME, 0, 31, 0, 1},
  {249, AT(customer, updated_at), 10, CLX_KIND_TIME, 0, 31, 0, 1},
  {260, AT(customer, reference), 9, CLX_KIND_TEXT, 0, 31, 0, 0},
  {270, AT(customer, reference_origin), 16, CLX_KIND_TEXT, 0, 31, 0, 0},
  {5125, AT(customer, jwt_custom_claim), 16, CLX_KIND_OBJECT, 0, 31, 0, 0},
  {287, AT(customer, metadata), 8, CLX_KIND_OBJECT, 0, 31, 0, 0},
  {5142, AT(customer, anonymization_info), 18, CLX_KIND_OBJECT, 0, 31, 0, 0},
  {5161, AT(customer, anonymization_status), 20, CLX_KIND_TEXT, 0, 31, 0, 0},
  {4777, AT(customer, customer_group), 14, CLX_KIND_ONE, 27, 31, 0, 0}, /* customer_groups */
  {4710, AT(customer, customer_addresses),
   18, CLX_KIND_MANY, 26, 31, 0, 0}, /* customer_addresses */
  {4890, AT(customer, customer_payment_sources),
   24, CLX_KIND_MANY, 29, 31, 0, 0}, /* customer_payment_sources */
  {4975, AT(customer, customer_subscriptions),
   22, CLX_KIND_MANY, 30, 31, 0, 0}, /* customer_subscriptions */
  {5182, AT(customer, orders), 6, CLX_KIND_MANY, 74, 31, 0, 0}, /* orders */
  {5189, AT(customer, order_subscriptions),
   19, CLX_KIND_MANY, 72, 31, 0, 0}, /* order_subscriptions */
  {5209, AT(customer, returns), 7, CLX_KIND_MANY, 99, 31, 0, 0}, /* returns */
  {5217, AT(customer, sku_lists), 9, CLX_KIND_MANY, 111, 31, 0, 0}, /* sku_lists */
  {1228, AT(customer, attachments), 11, CLX_KIND_MANY, 6, 31, 0, 0}, /* attachments */
  {315, AT(customer, events), 6, CLX_KIND_MANY, 38, 31, 0, 0}, /* events */
  {322, AT(customer, tags), 4, CLX_KIND_MANY, 124, 31, 0, 0}, /* tags */
  {5227, AT(customer, jwt_customer), 12, CLX_KIND_ONE, 31, 31, 0, 0}, /* customers */
  {5240, AT(customer, jwt_markets), 11, CLX_KIND_MANY, 65, 31, 0, 0}, /* markets */
  {5252, AT(customer, jwt_stock_locations), 19, CLX_KIND_MANY, 116, 31, 0, 0}, /* stock_locations */
  /* delivery_lead_times, from 520 */
  {5311, AT(delivery_lead_time, min_hours), 9, CLX_KIND_INTEGER, 0, 32, 0, 1},
  {5321, AT(delivery_lead_time, max_hours), 9, CLX_KIND_INTEGER, 0, 32, 0, 1},
  {5331, AT(delivery_lead_time, min_days), 8, CLX_KIND_INTEGER, 0, 32, 0, 1},
  {5340, AT(delivery_lead_time, max_days), 8, CLX_KIND_INTEGER, 0, 32, 0, 1},
  {238, AT(delivery_lead_time, created_at), 10, CLX_KIND_TIME, 0, 32, 0, 1},
  {249, AT(delivery_lead_time, updated_at), 10, CLX_KIND_TIME, 0, 32, 0, 1},
  {260, AT(delivery_lead_time, reference), 9, CLX_KIND_TEXT, 0, 32, 0, 0},
  {270, AT(delivery_lead_time, reference_origin), 16, CLX_KIND_TEXT, 0, 32, 0, 0},
  {287, AT(delivery_lead_time, metadata), 8, CLX_KIND_OBJECT, 0, 32, 0, 0},
  {5349, AT(delivery_lead_time, stock_location),
   14, CLX_KIND_ONE, 116, 32, 0, 0}, /* stock_locations */
  {5364, AT(delivery_lead_time, shipping_method),
   15, CLX_KIND_ONE, 106, 32, 0, 0}, /* shipping_methods */
  {1228, AT(delivery_lead_time, attachments), 11, CLX_KIND_MANY, 6, 32, 0, 0}, /* attachments */
  {327, AT(delivery_lead_time, versions), 8, CLX_KIND_MANY, 131, 32, 0, 0}, /* versions */
  /* discount_engine_items, from 533 */
  {5423, AT(discount_engine_item, body), 4, CLX_KIND_OBJECT, 0, 33, 0, 0},
  {238, AT(discount_engine_item, created_at), 10, CLX_KIND_TIME, 0, 33, 0, 1},
  {249, AT(discount_engine_item, updated_at), 10, CLX_KIND_TIME, 0, 33, 0, 1},
  {260, AT(discount_engine_item, reference), 9, CLX_KIND_TEXT, 0, 33, 0, 0},
  {270, AT(discount_engine_item, reference_origin), 16, CLX_KIND_TEXT, 0, 33, 0, 0},
  {287, AT(discount_engine_item, metadata), 8, CLX_KIND_OBJECT, 0, 33, 0, 0},
  {5428, AT(discount_engine_item, discount_engine),
   15, CLX_KIND_ONE, 34, 33, 0, 0}, /* discount_engines */
  {847, AT(discount_engine_item, order), 5, CLX_KIND_ONE, 74, 33, 0, 0}, /* orders */
  /* discount_engines, from 541 */
  {138, AT(discount_engine, name), 4, CLX_KIND_TEXT, 0, 34, 0, 0},
  {1845, AT(discount_engine, type), 4, CLX_KIND_TEXT, 0, 34, 5461, 1},
  {5480, AT(discount_engine, manage_gift_cards), 17, CLX_KIND_BOOLEAN, 0, 34, 0, 0},
  {238, AT(discount_engine, created_at), 10, CLX_KIND_TIME, 0, 34, 0, 1},
  {249, AT(discount_engine, updated_at), 10, CLX_KIND_TIME, 0, 34, 0, 1},
  {260, AT(discount_engine, reference), 9, CLX_KIND_TEXT, 0, 34, 0, 0},
  {270, AT(discount_engine, reference_origin), 16, CLX_KIND_TEXT, 0, 34, 0, 0},
  {287, AT(discount_engine, metadata), 8, CLX_KIND_OBJECT, 0, 34, 0, 0},
  {2624, AT(discount_engine, markets), 7, CLX_KIND_MANY, 65, 34, 0, 0}, /* markets */
  {5380, AT(discount_engine, discount_engine_items),
   21, CLX_KIND_MANY, 33, 34, 0, 0}, /* discount_engine_items */
  {1228, AT(discount_engine, attachments), 11, CLX_KIND_MANY, 6, 34, 0, 0}, /* attachments */
  {327, AT(discount_engine, versions), 8, CLX_KIND_MANY, 131, 34, 0, 0}, /* versions */
  /* easypost_pickups, from 553 */
  {1845, AT(easypost_pickup, type), 4, CLX_KIND_TEXT, 0, 35, 5498, 1},
  {3609, AT(easypost_pickup, status), 6, CLX_KIND_TEXT, 0, 35, 0, 1},
  {5531, AT(easypost_pickup, internal_id), 11, CLX_KIND_TEXT, 0, 35, 0, 0},
  {238, AT(easypost_pickup, created_at), 10, CLX_KIND_TIME, 0, 35, 0, 1},
  {249, AT(easypost_pickup, updated_at), 10, CLX_KIND_TIME, 0, 35, 0, 1},
  {260, AT(easypost_pickup, reference), 9, CLX_KIND_TEXT, 0, 35, 0, 0},
  {270, AT(easypost_pickup, reference_origin), 16, CLX_KIND_TEXT, 0, 35, 0, 0},
  {287, AT(easypost_pickup, metadata), 8, CLX_KIND_OBJECT, 0, 35, 0, 0},
  {5543, AT(easypost_pickup, selected_rate_id), 16, CLX_KIND_TEXT, 0, 35, 0, 0},
  {5560, AT(easypost_pickup, rates), 5, CLX_KIND_ARRAY, 0, 35, 0, 0},
  {5566, AT(easypost_pickup, instructions), 12, CLX_KIND_TEXT, 0, 35, 0, 0},
  {5579, AT(easypost_pickup, min_datetime), 12, CLX_KIND_TIME, 0, 35, 0, 0},
  {5592, AT(easypost_pickup, max_datetime), 12, CLX_KIND_TIME, 0, 35, 0, 0},
  {5605, AT(easypost_pickup, purchase_started_at), 19, CLX_KIND_TIME, 0, 35, 0, 0},
  {5625, AT(easypost_pickup, purchase_completed_at), 21, CLX_KIND_TIME, 0, 35, 0, 0},
  {5647, AT(easypost_pickup, shipment), 8, CLX_KIND_ONE, 103, 35, 0, 0}, /* shipments */
  {5656, AT(easypost_pickup, parcels), 7, CLX_KIND_MANY, 78, 35, 0, 0}, /* parcels */
  {315, AT(easypost_pickup, events), 6, CLX_KIND_MANY, 38, 35, 0, 0}, /* events */
  /* event_callbacks, from 571 */
  {5695, AT(event_callback, callback_url), 12, CLX_KIND_TEXT, 0, 36, 0, 0},
  {5708, AT(event_callback, payload), 7, CLX_KIND_OBJECT, 0, 36, 0, 0},
  {5716, AT(event_callback, response_code), 13, CLX_KIND_TEXT, 0, 36, 0, 1},
  {5730, AT(event_callback, response_message), 16, CLX_KIND_TEXT, 0, 36, 0, 0},
  {238, AT(event_callback, created_at), 10, CLX_KIND_TIME, 0, 36, 0, 1},
  {249, AT(event_callback, updated_at), 10, CLX_KIND_TIME, 0, 36, 0, 1},
  {260, AT(event_callback, reference), 9, CLX_KIND_TEXT, 0, 36, 0, 0},
  {270, AT(event_callback, reference_origin), 16, CLX_KIND_TEXT, 0, 36, 0, 0},
  {287, AT(event_callback, metadata), 8, CLX_KIND_OBJECT, 0, 36, 0, 0},
  {5747, AT(event_callback, webhook), 7, CLX_KIND_ONE, 134, 36, 0, 0}, /* webhooks */
  /* event_stores, from 581 */
  {4259, AT(event_store, resource_type), 13, CLX_KIND_TEXT, 0, 37, 0, 0},
  {5780, AT(event_store, resource_id), 11, CLX_KIND_TEXT, 0, 37, 0, 0},
  {5792, AT(event_store, event), 5, CLX_KIND_TEXT, 0, 37, 0, 0},
  {5708, AT(event_store, payload), 7, CLX_KIND_OBJECT, 0, 37, 0, 0},
  {5798, AT(event_store, who), 3, CLX_KIND_OBJECT, 0, 37, 0, 0},
  {238, AT(event_store, created_at), 10, CLX_KIND_TIME, 0, 37, 0, 1},
  {249, AT(event_store, updated_at), 10, CLX_KIND_TIME, 0, 37, 0, 1},
  {260, AT(event_store, reference), 9, CLX_KIND_TEXT, 0, 37, 0, 0},
  {270, AT(event_store, reference_origin), 16, CLX_KIND_TEXT, 0, 37, 0, 0},
  {287, AT(event_store, metadata), 8, CLX_KIND_OBJECT, 0, 37, 0, 0},
  /* events, from 591 */
  {138, AT(event, name), 4, CLX_KIND_TEXT, 0, 38, 0, 0},
  {238, AT(event, created_at), 10, CLX_KIND_TIME, 0, 38, 0, 1},
  {249, AT(event, updated_at), 10, CLX_KIND_TIME, 0, 38, 0, 1},
  {260, AT(event, reference), 9, CLX_KIND_TEXT, 0, 38, 0, 0},
  {270, AT(event, reference_origin), 16, CLX_KIND_TEXT, 0, 38, 0, 0},
  {287, AT(event, metadata), 8, CLX_KIND_OBJECT, 0, 38, 0, 0},
  {5802, AT(event, webhooks), 8, CLX_KIND_MANY, 134, 38, 0, 0}, /* webhooks */
  {5811, AT(event, last_event_callbacks), 20, CLX_KIND_MANY, 36, 38, 0, 0}, /* event_callbacks */
  /* exports, from 599 */
  {4259, AT(export, resource_type), 13, CLX_KIND_TEXT, 0, 39, 0, 0},
  {5847, AT(export, format), 6, CLX_KIND_TEXT, 0, 39, 0, 0},
  {3609, AT(export, status), 6, CLX_KIND_TEXT, 0, 39, 5854, 1},
  {5903, AT(export, includes), 8, CLX_KIND_ARRAY, 0, 39, 0, 0},
  {5912, AT(export, fields), 6, CLX_KIND_ARRAY, 0, 39, 0, 0},
  {4354, AT(export, filters), 7, CLX_KIND_OBJECT, 0, 39, 0, 0},
  {5919, AT(export, dry_data), 8, CLX_KIND_BOOLEAN, 0, 39, 0, 0},
  {5928, AT(export, jwt_filters), 11, CLX_KIND_BOOLEAN, 0, 39, 0, 0},
  {4315, AT(export, started_at), 10, CLX_KIND_TIME, 0, 39, 0, 1},
  {4326, AT(export, completed_at), 12, CLX_KIND_TIME, 0, 39, 0, 1},
  {5940, AT(export, estimated_completion_at), 23, CLX_KIND_TIME, 0, 39, 0, 0},
  {4339, AT(export, interrupted_at), 14, CLX_KIND_TIME, 0, 39, 0, 1},
  {4362, AT(export, records_count), 13, CLX_KIND_INTEGER, 0, 39, 0, 0},
  {4389, AT(export, processed_count), 15, CLX_KIND_INTEGER, 0, 39, 0, 1},
  {5964, AT(export, progress), 8, CLX_KIND_REAL, 0, 39, 0, 0},
  {5973, AT(export, attachment_url), 14, CLX_KIND_TEXT, 0, 39, 0, 0},
  {4405, AT(export, errors_log), 10, CLX_KIND_OBJECT, 0, 39, 0, 0},
  {238, AT(export, created_at), 10, CLX_KIND_TIME, 0, 39, 0, 1},
  {249, AT(export, updated_at), 10, CLX_KIND_TIME, 0, 39, 0, 1},
  {260, AT(export, reference), 9, CLX_KIND_TEXT, 0, 39, 0, 0},
  {270, AT(export, reference_origin), 16, CLX_KIND_TEXT, 0, 39, 0, 0},
  {287, AT(export, metadata), 8, CLX_KIND_OBJECT, 0, 39, 0, 0},
  {315, AT(export, events), 6, CLX_KIND_MANY, 38, 39, 0, 0}, /* events */
  {327, AT(export, versions), 8, CLX_KIND_MANY, 131, 39, 0, 0}, /* versions */
  /* external_gateways, from 623 */
  {138, AT(external_gateway, name), 4, CLX_KIND_TEXT, 0, 40, 0, 0},
  {465, AT(external_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 40, 0, 1},
  {480, AT(external_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 40, 0, 1},
  {238, AT(external_gateway, created_at), 10, CLX_KIND_TIME, 0, 40, 0, 1},
  {249, AT(external_gateway, updated_at), 10, CLX_KIND_TIME, 0, 40, 0, 1},
  {260, AT(external_gateway, reference), 9, CLX_KIND_TEXT, 0, 40, 0, 0},
  {270, AT(external_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 40, 0, 0},
  {287, AT(external_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 40, 0, 0},
  {6023, AT(external_gateway, authorize_url), 13, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6037, AT(external_gateway, capture_url), 11, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6049, AT(external_gateway, void_url), 8, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6058, AT(external_gateway, refund_url), 10, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6069, AT(external_gateway, token_url), 9, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6079, AT(external_gateway, circuit_state), 13, CLX_KIND_TEXT, 0, 40, 0, 1},
  {6093, AT(external_gateway, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 40, 0, 1},
  {6115, AT(external_gateway, shared_secret), 13, CLX_KIND_TEXT, 0, 40, 0, 0},
  {6129, AT(external_gateway, external_includes), 17, CLX_KIND_ARRAY, 0, 40, 0, 0},
  {646, AT(external_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 40, 0, 0},
  {662, AT(external_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 40, 0, 0}, /* payment_methods */
  {327, AT(external_gateway, versions), 8, CLX_KIND_MANY, 131, 40, 0, 0}, /* versions */
  {6147, AT(external_gateway, external_payments),
   17, CLX_KIND_MANY, 41, 40, 0, 0}, /* external_payments */
  /* external_payments, from 644 */
  {4939, AT(external_payment, payment_source_token), 20, CLX_KIND_TEXT, 0, 41, 0, 0},
  {3064, AT(external_payment, options), 7, CLX_KIND_OBJECT, 0, 41, 0, 0},
  {818, AT(external_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 41, 0, 0},
  {238, AT(external_payment, created_at), 10, CLX_KIND_TIME, 0, 41, 0, 1},
  {249, AT(external_payment, updated_at), 10, CLX_KIND_TIME, 0, 41, 0, 1},
  {260, AT(external_payment, reference), 9, CLX_KIND_TEXT, 0, 41, 0, 0},
  {270, AT(external_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 41, 0, 0},
  {287, AT(external_payment, metadata), 8, CLX_KIND_OBJECT, 0, 41, 0, 0},
  {847, AT(external_payment, order), 5, CLX_KIND_ONE, 74, 41, 0, 0}, /* orders */
  {853, AT(external_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 41, 869, 0},
  {6182, AT(external_payment, wallet),
   6, CLX_KIND_ONE, 29, 41, 0, 0}, /* customer_payment_sources */
  {327, AT(external_payment, versions), 8, CLX_KIND_MANY, 131, 41, 0, 0}, /* versions */
  /* external_promotions, from 656 */
  {138, AT(external_promotion, name), 4, CLX_KIND_TEXT, 0, 42, 0, 0},
  {1845, AT(external_promotion, type), 4, CLX_KIND_TEXT, 0, 42, 3334, 1},
  {359, AT(external_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 42, 0, 1},
  {3517, AT(external_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 42, 0, 1},
  {3527, AT(external_promotion, priority), 8, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {3536, AT(external_promotion, starts_at), 9, CLX_KIND_TIME, 0, 42, 0, 1},
  {807, AT(external_promotion, expires_at), 10, CLX_KIND_TIME, 0, 42, 0, 1},
  {3546, AT(external_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {3564, AT(external_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {3582, AT(external_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 42, 0, 1},
  {3602, AT(external_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 42, 0, 1},
  {3609, AT(external_promotion, status), 6, CLX_KIND_TEXT, 0, 42, 3616, 1},
  {3657, AT(external_promotion, weight), 6, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {3664, AT(external_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {480, AT(external_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 42, 0, 1},
  {238, AT(external_promotion, created_at), 10, CLX_KIND_TIME, 0, 42, 0, 1},
  {249, AT(external_promotion, updated_at), 10, CLX_KIND_TIME, 0, 42, 0, 1},
  {260, AT(external_promotion, reference), 9, CLX_KIND_TEXT, 0, 42, 0, 0},
  {270, AT(external_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 42, 0, 0},
  {287, AT(external_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 42, 0, 0},
  {6228, AT(external_promotion, promotion_url), 13, CLX_KIND_TEXT, 0, 42, 0, 0},
  {6079, AT(external_promotion, circuit_state), 13, CLX_KIND_TEXT, 0, 42, 0, 1},
  {6093, AT(external_promotion, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 42, 0, 1},
  {6115, AT(external_promotion, shared_secret), 13, CLX_KIND_TEXT, 0, 42, 0, 0},
  {6129, AT(external_promotion, external_includes), 17, CLX_KIND_ARRAY, 0, 42, 0, 0},
  {2823, AT(external_promotion, market), 6, CLX_KIND_ONE, 65, 42, 0, 0}, /* markets */
  {3696, AT(external_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 42, 3696, 0},
  {3712, AT(external_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 42, 0, 0}, /* order_amount_promotion_rules */
  {3740, AT(external_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 42, 0, 0}, /* sku_list_promotion_rules */
  {3764, AT(external_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 42, 0, 0}, /* coupon_codes_promotion_rules */
  {3792, AT(external_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 42, 0, 0}, /* custom_promotion_rules */
  {3275, AT(external_promotion, sku_list), 8, CLX_KIND_ONE, 111, 42, 0, 0}, /* sku_lists */
  {3814, AT(external_promotion, coupons), 7, CLX_KIND_MANY, 24, 42, 0, 0}, /* coupons */
  {1228, AT(external_promotion, attachments), 11, CLX_KIND_MANY, 6, 42, 0, 0}, /* attachments */
  {315, AT(external_promotion, events), 6, CLX_KIND_MANY, 38, 42, 0, 0}, /* events */
  {322, AT(external_promotion, tags), 4, CLX_KIND_MANY, 124, 42, 0, 0}, /* tags */
  {327, AT(external_promotion, versions), 8, CLX_KIND_MANY, 131, 42, 0, 0}, /* versions */
  {3284, AT(external_promotion, skus), 4, CLX_KIND_MANY, 113, 42, 0, 0}, /* skus */
  /* external_tax_calculators, from 694 */
  {138, AT(external_tax_calculator, name), 4, CLX_KIND_TEXT, 0, 43, 0, 0},
  {1845, AT(external_tax_calculator, type), 4, CLX_KIND_TEXT, 0, 43, 2466, 1},
  {238, AT(external_tax_calculator, created_at), 10, CLX_KIND_TIME, 0, 43, 0, 1},
  {249, AT(external_tax_calculator, updated_at), 10, CLX_KIND_TIME, 0, 43, 0, 1},
  {260, AT(external_tax_calculator, reference), 9, CLX_KIND_TEXT, 0, 43, 0, 0},
  {270, AT(external_tax_calculator, reference_origin), 16, CLX_KIND_TEXT, 0, 43, 0, 0},
  {287, AT(external_tax_calculator, metadata), 8, CLX_KIND_OBJECT, 0, 43, 0, 0},
  {6291, AT(external_tax_calculator, tax_calculator_url), 18, CLX_KIND_TEXT, 0, 43, 0, 0},
  {6079, AT(external_tax_calculator, circuit_state), 13, CLX_KIND_TEXT, 0, 43, 0, 1},
  {6093, AT(external_tax_calculator, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 43, 0, 1},
  {6115, AT(external_tax_calculator, shared_secret), 13, CLX_KIND_TEXT, 0, 43, 0, 0},
  {6129, AT(external_tax_calculator, external_includes), 17, CLX_KIND_ARRAY, 0, 43, 0, 0},
  {2624, AT(external_tax_calculator, markets), 7, CLX_KIND_MANY, 65, 43, 0, 0}, /* markets */
  {1228, AT(external_tax_calculator, attachments),
   11, CLX_KIND_MANY, 6, 43, 0, 0}, /* attachments */
  {315, AT(external_tax_calculator, events), 6, CLX_KIND_MANY, 38, 43, 0, 0}, /* events */
  {327, AT(external_tax_calculator, versions), 8, CLX_KIND_MANY, 131, 43, 0, 0}, /* versions */
  /* fixed_amount_promotions, from 710 */
  {138, AT(fixed_amount_promotion, name), 4, CLX_KIND_TEXT, 0, 44, 0, 0},
  {1845, AT(fixed_amount_promotion, type), 4, CLX_KIND_TEXT, 0, 44, 3334, 1},
  {359, AT(fixed_amount_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 44, 0, 1},
  {3517, AT(fixed_amount_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 44, 0, 1},
  {3527, AT(fixed_amount_promotion, priority), 8, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {3536, AT(fixed_amount_promotion, starts_at), 9, CLX_KIND_TIME, 0, 44, 0, 1},
  {807, AT(fixed_amount_promotion, expires_at), 10, CLX_KIND_TIME, 0, 44, 0, 1},
  {3546, AT(fixed_amount_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {3564, AT(fixed_amount_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {3582, AT(fixed_amount_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 44, 0, 1},
  {3602, AT(fixed_amount_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 44, 0, 1},
  {3609, AT(fixed_amount_promotion, status), 6, CLX_KIND_TEXT, 0, 44, 3616, 1},
  {3657, AT(fixed_amount_promotion, weight), 6, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {3664, AT(fixed_amount_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {480, AT(fixed_amount_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 44, 0, 1},
  {238, AT(fixed_amount_promotion, created_at), 10, CLX_KIND_TIME, 0, 44, 0, 1},
  {249, AT(fixed_amount_promotion, updated_at), 10, CLX_KIND_TIME, 0, 44, 0, 1},
  {260, AT(fixed_amount_promotion, reference), 9, CLX_KIND_TEXT, 0, 44, 0, 0},
  {270, AT(fixed_amount_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 44, 0, 0},
  {287, AT(fixed_amount_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 44, 0, 0},
  {6357, AT(fixed_amount_promotion, fixed_amount_cents), 18, CLX_KIND_INTEGER, 0, 44, 0, 1},
  {6376, AT(fixed_amount_promotion, fixed_amount_float), 18, CLX_KIND_REAL, 0, 44, 0, 0},
  {6395, AT(fixed_amount_promotion, formatted_fixed_amount), 22, CLX_KIND_TEXT, 0, 44, 0, 0},
  {2823, AT(fixed_amount_promotion, market), 6, CLX_KIND_ONE, 65, 44, 0, 0}, /* markets */
  {3696, AT(fixed_amount_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 44, 3696, 0},
  {3712, AT(fixed_amount_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 44, 0, 0}, /* order_amount_promotion_rules */
  {3740, AT(fixed_amount_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 44, 0, 0}, /* sku_list_promotion_rules */
  {3764, AT(fixed_amount_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 44, 0, 0}, /* coupon_codes_promotion_rules */
  {3792, AT(fixed_amount_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 44, 0, 0}, /* custom_promotion_rules */
  {3275, AT(fixed_amount_promotion, sku_list), 8, CLX_KIND_ONE, 111, 44, 0, 0}, /* sku_lists */
  {3814, AT(fixed_amount_promotion, coupons), 7, CLX_KIND_MANY, 24, 44, 0, 0}, /* coupons */
  {1228, AT(fixed_amount_promotion, attachments), 11, CLX_KIND_MANY, 6, 44, 0, 0}, /* attachments */
  {315, AT(fixed_amount_promotion, events), 6, CLX_KIND_MANY, 38, 44, 0, 0}, /* events */
  {322, AT(fixed_amount_promotion, tags), 4, CLX_KIND_MANY, 124, 44, 0, 0}, /* tags */
  {327, AT(fixed_amount_promotion, versions), 8, CLX_KIND_MANY, 131, 44, 0, 0}, /* versions */
  {3284, AT(fixed_amount_promotion, skus), 4, CLX_KIND_MANY, 113, 44, 0, 0}, /* skus */
  /* fixed_price_promotions, from 746 */
  {138, AT(fixed_price_promotion, name), 4, CLX_KIND_TEXT, 0, 45, 0, 0},
  {1845, AT(fixed_price_promotion, type), 4, CLX_KIND_TEXT, 0, 45, 3334, 1},
  {359, AT(fixed_price_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 45, 0, 1},
  {3517, AT(fixed_price_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 45, 0, 1},
  {3527, AT(fixed_price_promotion, priority), 8, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {3536, AT(fixed_price_promotion, starts_at), 9, CLX_KIND_TIME, 0, 45, 0, 1},
  {807, AT(fixed_price_promotion, expires_at), 10, CLX_KIND_TIME, 0, 45, 0, 1},
  {3546, AT(fixed_price_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {3564, AT(fixed_price_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {3582, AT(fixed_price_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 45, 0, 1},
  {3602, AT(fixed_price_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 45, 0, 1},
  {3609, AT(fixed_price_promotion, status), 6, CLX_KIND_TEXT, 0, 45, 3616, 1},
  {3657, AT(fixed_price_promotion, weight), 6, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {3664, AT(fixed_price_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {480, AT(fixed_price_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 45, 0, 1},
  {238, AT(fixed_price_promotion, created_at), 10, CLX_KIND_TIME, 0, 45, 0, 1},
  {249, AT(fixed_price_promotion, updated_at), 10, CLX_KIND_TIME, 0, 45, 0, 1},
  {260, AT(fixed_price_promotion, reference), 9, CLX_KIND_TEXT, 0, 45, 0, 0},
  {270, AT(fixed_price_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 45, 0, 0},
  {287, AT(fixed_price_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 45, 0, 0},
  {6357, AT(fixed_price_promotion, fixed_amount_cents), 18, CLX_KIND_INTEGER, 0, 45, 0, 1},
  {6376, AT(fixed_price_promotion, fixed_amount_float), 18, CLX_KIND_REAL, 0, 45, 0, 0},
  {6395, AT(fixed_price_promotion, formatted_fixed_amount), 22, CLX_KIND_TEXT, 0, 45, 0, 0},
  {2823, AT(fixed_price_promotion, market), 6, CLX_KIND_ONE, 65, 45, 0, 0}, /* markets */
  {3696, AT(fixed_price_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 45, 3696, 0},
  {3712, AT(fixed_price_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 45, 0, 0}, /* order_amount_promotion_rules */
  {3740, AT(fixed_price_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 45, 0, 0}, /* sku_list_promotion_rules */
  {3764, AT(fixed_price_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 45, 0, 0}, /* coupon_codes_promotion_rules */
  {3792, AT(fixed_price_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 45, 0, 0}, /* custom_promotion_rules */
  {3275, AT(fixed_price_promotion, sku_list), 8, CLX_KIND_ONE, 111, 45, 0, 0}, /* sku_lists */
  {3814, AT(fixed_price_promotion, coupons), 7, CLX_KIND_MANY, 24, 45, 0, 0}, /* coupons */
  {1228, AT(fixed_price_promotion, attachments), 11, CLX_KIND_MANY, 6, 45, 0, 0}, /* attachments */
  {315, AT(fixed_price_promotion, events), 6, CLX_KIND_MANY, 38, 45, 0, 0}, /* events */
  {322, AT(fixed_price_promotion, tags), 4, CLX_KIND_MANY, 124, 45, 0, 0}, /* tags */
  {327, AT(fixed_price_promotion, versions), 8, CLX_KIND_MANY, 131, 45, 0, 0}, /* versions */
  {3284, AT(fixed_price_promotion, skus), 4, CLX_KIND_MANY, 113, 45, 0, 0}, /* skus */
  /* flex_promotions, from 782 */
  {138, AT(flex_promotion, name), 4, CLX_KIND_TEXT, 0, 46, 0, 0},
  {1845, AT(flex_promotion, type), 4, CLX_KIND_TEXT, 0, 46, 3334, 1},
  {3517, AT(flex_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 46, 0, 1},
  {3527, AT(flex_promotion, priority), 8, CLX_KIND_INTEGER, 0, 46, 0, 1},
  {3536, AT(flex_promotion, starts_at), 9, CLX_KIND_TIME, 0, 46, 0, 1},
  {807, AT(flex_promotion, expires_at), 10, CLX_KIND_TIME, 0, 46, 0, 1},
  {3546, AT(flex_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 46, 0, 1},
  {3564, AT(flex_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 46, 0, 1},
  {3602, AT(flex_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 46, 0, 1},
  {3609, AT(flex_promotion, status), 6, CLX_KIND_TEXT, 0, 46, 3616, 1},
  {6494, AT(flex_promotion, rules), 5, CLX_KIND_OBJECT, 0, 46, 0, 0},
  {6500, AT(flex_promotion, rule_outcomes), 13, CLX_KIND_OBJECT, 0, 46, 0, 0},
  {480, AT(flex_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 46, 0, 1},
  {238, AT(flex_promotion, created_at), 10, CLX_KIND_TIME, 0, 46, 0, 1},
  {249, AT(flex_promotion, updated_at), 10, CLX_KIND_TIME, 0, 46, 0, 1},
  {260, AT(flex_promotion, reference), 9, CLX_KIND_TEXT, 0, 46, 0, 0},
  {270, AT(flex_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 46, 0, 0},
  {6514, AT(flex_promotion, resource_payload), 16, CLX_KIND_OBJECT, 0, 46, 0, 0},
  {287, AT(flex_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 46, 0, 0},
  {3764, AT(flex_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 46, 0, 0}, /* coupon_codes_promotion_rules */
  {3814, AT(flex_promotion, coupons), 7, CLX_KIND_MANY, 24, 46, 0, 0}, /* coupons */
  {1228, AT(flex_promotion, attachments), 11, CLX_KIND_MANY, 6, 46, 0, 0}, /* attachments */
  {315, AT(flex_promotion, events), 6, CLX_KIND_MANY, 38, 46, 0, 0}, /* events */
  {322, AT(flex_promotion, tags), 4, CLX_KIND_MANY, 124, 46, 0, 0}, /* tags */
  {327, AT(flex_promotion, versions), 8, CLX_KIND_MANY, 131, 46, 0, 0}, /* versions */
  /* free_gift_promotions, from 807 */
  {138, AT(free_gift_promotion, name), 4, CLX_KIND_TEXT, 0, 47, 0, 0},
  {1845, AT(free_gift_promotion, type), 4, CLX_KIND_TEXT, 0, 47, 3334, 1},
  {359, AT(free_gift_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 47, 0, 1},
  {3517, AT(free_gift_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 47, 0, 1},
  {3527, AT(free_gift_promotion, priority), 8, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {3536, AT(free_gift_promotion, starts_at), 9, CLX_KIND_TIME, 0, 47, 0, 1},
  {807, AT(free_gift_promotion, expires_at), 10, CLX_KIND_TIME, 0, 47, 0, 1},
  {3546, AT(free_gift_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {3564, AT(free_gift_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {3582, AT(free_gift_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 47, 0, 1},
  {3602, AT(free_gift_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 47, 0, 1},
  {3609, AT(free_gift_promotion, status), 6, CLX_KIND_TEXT, 0, 47, 3616, 1},
  {3657, AT(free_gift_promotion, weight), 6, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {3664, AT(free_gift_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {480, AT(free_gift_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 47, 0, 1},
  {238, AT(free_gift_promotion, created_at), 10, CLX_KIND_TIME, 0, 47, 0, 1},
  {249, AT(free_gift_promotion, updated_at), 10, CLX_KIND_TIME, 0, 47, 0, 1},
  {260, AT(free_gift_promotion, reference), 9, CLX_KIND_TEXT, 0, 47, 0, 0},
  {270, AT(free_gift_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 47, 0, 0},
  {287, AT(free_gift_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 47, 0, 0},
  {6572, AT(free_gift_promotion, max_quantity), 12, CLX_KIND_INTEGER, 0, 47, 0, 1},
  {2823, AT(free_gift_promotion, market), 6, CLX_KIND_ONE, 65, 47, 0, 0}, /* markets */
  {3696, AT(free_gift_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 47, 3696, 0},
  {3712, AT(free_gift_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 47, 0, 0}, /* order_amount_promotion_rules */
  {3740, AT(free_gift_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 47, 0, 0}, /* sku_list_promotion_rules */
  {3764, AT(free_gift_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 47, 0, 0}, /* coupon_codes_promotion_rules */
  {3792, AT(free_gift_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 47, 0, 0}, /* custom_promotion_rules */
  {3275, AT(free_gift_promotion, sku_list), 8, CLX_KIND_ONE, 111, 47, 0, 0}, /* sku_lists */
  {3814, AT(free_gift_promotion, coupons), 7, CLX_KIND_MANY, 24, 47, 0, 0}, /* coupons */
  {1228, AT(free_gift_promotion, attachments), 11, CLX_KIND_MANY, 6, 47, 0, 0}, /* attachments */
  {315, AT(free_gift_promotion, events), 6, CLX_KIND_MANY, 38, 47, 0, 0}, /* events */
  {322, AT(free_gift_promotion, tags), 4, CLX_KIND_MANY, 124, 47, 0, 0}, /* tags */
  {327, AT(free_gift_promotion, versions), 8, CLX_KIND_MANY, 131, 47, 0, 0}, /* versions */
  {3284, AT(free_gift_promotion, skus), 4, CLX_KIND_MANY, 113, 47, 0, 0}, /* skus */
  /* free_shipping_promotions, from 841 */
  {138, AT(free_shipping_promotion, name), 4, CLX_KIND_TEXT, 0, 48, 0, 0},
  {1845, AT(free_shipping_promotion, type), 4, CLX_KIND_TEXT, 0, 48, 3334, 1},
  {359, AT(free_shipping_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 48, 0, 1},
  {3517, AT(free_shipping_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 48, 0, 1},
  {3527, AT(free_shipping_promotion, priority), 8, CLX_KIND_INTEGER, 0, 48, 0, 1},
  {3536, AT(free_shipping_promotion, starts_at), 9, CLX_KIND_TIME, 0, 48, 0, 1},
  {807, AT(free_shipping_promotion, expires_at), 10, CLX_KIND_TIME, 0, 48, 0, 1},
  {3546, AT(free_shipping_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 48, 0, 1},
  {3564, AT(free_shipping_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 48, 0, 1},
  {3582, AT(free_shipping_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 48, 0, 1},
  {3602, AT(free_shipping_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 48, 0, 1},
  {3609, AT(free_shipping_promotion, status), 6, CLX_KIND_TEXT, 0, 48, 3616, 1},
  {3657, AT(free_shipping_promotion, weight), 6, CLX_KIND_INTEGER, 0, 48, 0, 1},
  {3664, AT(free_shipping_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 48, 0, 1},
  {480, AT(free_shipping_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 48, 0, 1},
  {238, AT(free_shipping_promotion, created_at), 10, CLX_KIND_TIME, 0, 48, 0, 1},
  {249, AT(free_shipping_promotion, updated_at), 10, CLX_KIND_TIME, 0, 48, 0, 1},
  {260, AT(free_shipping_promotion, reference), 9, CLX_KIND_TEXT, 0, 48, 0, 0},
  {270, AT(free_shipping_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 48, 0, 0},
  {287, AT(free_shipping_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 48, 0, 0},
  {2823, AT(free_shipping_promotion, market), 6, CLX_KIND_ONE, 65, 48, 0, 0}, /* markets */
  {3696, AT(free_shipping_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 48, 3696, 0},
  {3712, AT(free_shipping_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 48, 0, 0}, /* order_amount_promotion_rules */
  {3740, AT(free_shipping_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 48, 0, 0}, /* sku_list_promotion_rules */
  {3764, AT(free_shipping_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 48, 0, 0}, /* coupon_codes_promotion_rules */
  {3792, AT(free_shipping_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 48, 0, 0}, /* custom_promotion_rules */
  {3275, AT(free_shipping_promotion, sku_list), 8, CLX_KIND_ONE, 111, 48, 0, 0}, /* sku_lists */
  {3814, AT(free_shipping_promotion, coupons), 7, CLX_KIND_MANY, 24, 48, 0, 0}, /* coupons */
  {1228, AT(free_shipping_promotion, attachments),
   11, CLX_KIND_MANY, 6, 48, 0, 0}, /* attachments */
  {315, AT(free_shipping_promotion, events), 6, CLX_KIND_MANY, 38, 48, 0, 0}, /* events */
  {322, AT(free_shipping_promotion, tags), 4, CLX_KIND_MANY, 124, 48, 0, 0}, /* tags */
  {327, AT(free_shipping_promotion, versions), 8, CLX_KIND_MANY, 131, 48, 0, 0}, /* versions */
  /* geocoders, from 873 */
  {138, AT(geocoder, name), 4, CLX_KIND_TEXT, 0, 49, 0, 0},
  {1845, AT(geocoder, type), 4, CLX_KIND_TEXT, 0, 49, 2859, 1},
  {238, AT(geocoder, created_at), 10, CLX_KIND_TIME, 0, 49, 0, 1},
  {249, AT(geocoder, updated_at), 10, CLX_KIND_TIME, 0, 49, 0, 1},
  {260, AT(geocoder, reference), 9, CLX_KIND_TEXT, 0, 49, 0, 0},
  {270, AT(geocoder, reference_origin), 16, CLX_KIND_TEXT, 0, 49, 0, 0},
  {287, AT(geocoder, metadata), 8, CLX_KIND_OBJECT, 0, 49, 0, 0},
  {2624, AT(geocoder, markets), 7, CLX_KIND_MANY, 65, 49, 0, 0}, /* markets */
  {1, AT(geocoder, addresses), 9, CLX_KIND_MANY, 1, 49, 0, 0}, /* addresses */
  {1228, AT(geocoder, attachments), 11, CLX_KIND_MANY, 6, 49, 0, 0}, /* attachments */
  /* gift_card_recipients, from 883 */
  {143, AT(gift_card_recipient, email), 5, CLX_KIND_TEXT, 0, 50, 0, 0},
  {28, AT(gift_card_recipient, first_name), 10, CLX_KIND_TEXT, 0, 50, 0, 0},
  {39, AT(gift_card_recipient, last_name), 9, CLX_KIND_TEXT, 0, 50, 0, 0},
  {238, AT(gift_card_recipient, created_at), 10, CLX_KIND_TIME, 0, 50, 0, 1},
  {249, AT(gift_card_recipient, updated_at), 10, CLX_KIND_TIME, 0, 50, 0, 1},
  {260, AT(gift_card_recipient, reference), 9, CLX_KIND_TEXT, 0, 50, 0, 0},
  {270, AT(gift_card_recipient, reference_origin), 16, CLX_KIND_TEXT, 0, 50, 0, 0},
  {287, AT(gift_card_recipient, metadata), 8, CLX_KIND_OBJECT, 0, 50, 0, 0},
  {4596, AT(gift_card_recipient, customer), 8, CLX_KIND_ONE, 31, 50, 0, 0}, /* customers */
  {1228, AT(gift_card_recipient, attachments), 11, CLX_KIND_MANY, 6, 50, 0, 0}, /* attachments */
  {327, AT(gift_card_recipient, versions), 8, CLX_KIND_MANY, 131, 50, 0, 0}, /* versions */
  /* gift_cards, from 894 */
  {3609, AT(gift_card, status), 6, CLX_KIND_TEXT, 0, 51, 6696, 1},
  {3087, AT(gift_card, code), 4, CLX_KIND_TEXT, 0, 51, 0, 0},
  {359, AT(gift_card, currency_code), 13, CLX_KIND_TEXT, 0, 51, 0, 1},
  {6727, AT(gift_card, initial_balance_cents), 21, CLX_KIND_INTEGER, 0, 51, 0, 0},
  {6749, AT(gift_card, initial_balance_float), 21, CLX_KIND_REAL, 0, 51, 0, 0},
  {6771, AT(gift_card, formatted_initial_balance), 25, CLX_KIND_TEXT, 0, 51, 0, 0},
  {6797, AT(gift_card, balance_cents), 13, CLX_KIND_INTEGER, 0, 51, 0, 0},
  {6811, AT(gift_card, balance_float), 13, CLX_KIND_REAL, 0, 51, 0, 0},
  {6825, AT(gift_card, formatted_balance), 17, CLX_KIND_TEXT, 0, 51, 0, 0},
  {6843, AT(gift_card, balance_max_cents), 17, CLX_KIND_INTEGER, 0, 51, 0, 0},
  {6861, AT(gift_card, balance_max_float), 17, CLX_KIND_REAL, 0, 51, 0, 0},
  {6879, AT(gift_card, formatted_balance_max), 21, CLX_KIND_TEXT, 0, 51, 0, 0},
  {6901, AT(gift_card, balance_log), 11, CLX_KIND_ARRAY, 0, 51, 0, 0},
  {6913, AT(gift_card, usage_log), 9, CLX_KIND_OBJECT, 0, 51, 0, 0},
  {6923, AT(gift_card, single_use), 10, CLX_KIND_BOOLEAN, 0, 51, 0, 0},
  {6934, AT(gift_card, rechargeable), 12, CLX_KIND_BOOLEAN, 0, 51, 0, 0},
  {416, AT(gift_card, distribute_discount), 19, CLX_KIND_BOOLEAN, 0, 51, 0, 1},
  {3092, AT(gift_card, image_url), 9, CLX_KIND_TEXT, 0, 51, 0, 0},
  {807, AT(gift_card, expires_at), 10, CLX_KIND_TIME, 0, 51, 0, 1},
  {4656, AT(gift_card, recipient_email), 15, CLX_KIND_TEXT, 0, 51, 0, 0},
  {238, AT(gift_card, created_at), 10, CLX_KIND_TIME, 0, 51, 0, 1},
  {249, AT(gift_card, updated_at), 10, CLX_KIND_TIME, 0, 51, 0, 1},
  {260, AT(gift_card, reference), 9, CLX_KIND_TEXT, 0, 51, 0, 0},
  {270, AT(gift_card, reference_origin), 16, CLX_KIND_TEXT, 0, 51, 0, 0},
  {287, AT(gift_card, metadata), 8, CLX_KIND_OBJECT, 0, 51, 0, 0},
  {2823, AT(gift_card, market), 6, CLX_KIND_ONE, 65, 51, 0, 0}, /* markets */
  {6655, AT(gift_card, gift_card_recipient),
   19, CLX_KIND_ONE, 50, 51, 0, 0}, /* gift_card_recipients */
  {1228, AT(gift_card, attachments), 11, CLX_KIND_MANY, 6, 51, 0, 0}, /* attachments */
  {315, AT(gift_card, events), 6, CLX_KIND_MANY, 38, 51, 0, 0}, /* events */
  {322, AT(gift_card, tags), 4, CLX_KIND_MANY, 124, 51, 0, 0}, /* tags */
  {327, AT(gift_card, versions), 8, CLX_KIND_MANY, 131, 51, 0, 0}, /* versions */
  /* google_geocoders, from 925 */
  {138, AT(google_geocoder, name), 4, CLX_KIND_TEXT, 0, 52, 0, 0},
  {1845, AT(google_geocoder, type), 4, CLX_KIND_TEXT, 0, 52, 2859, 1},
  {238, AT(google_geocoder, created_at), 10, CLX_KIND_TIME, 0, 52, 0, 1},
  {249, AT(google_geocoder, updated_at), 10, CLX_KIND_TIME, 0, 52, 0, 1},
  {260, AT(google_geocoder, reference), 9, CLX_KIND_TEXT, 0, 52, 0, 0},
  {270, AT(google_geocoder, reference_origin), 16, CLX_KIND_TEXT, 0, 52, 0, 0},
  {287, AT(google_geocoder, metadata), 8, CLX_KIND_OBJECT, 0, 52, 0, 0},
  {2624, AT(google_geocoder, markets), 7, CLX_KIND_MANY, 65, 52, 0, 0}, /* markets */
  {1, AT(google_geocoder, addresses), 9, CLX_KIND_MANY, 1, 52, 0, 0}, /* addresses */
  {1228, AT(google_geocoder, attachments), 11, CLX_KIND_MANY, 6, 52, 0, 0}, /* attachments */
  /* imports, from 935 */
  {4259, AT(import, resource_type), 13, CLX_KIND_TEXT, 0, 53, 0, 0},
  {5847, AT(import, format), 6, CLX_KIND_TEXT, 0, 53, 0, 0},
  {6995, AT(import, parent_resource_id), 18, CLX_KIND_TEXT, 0, 53, 0, 0},
  {3609, AT(import, status), 6, CLX_KIND_TEXT, 0, 53, 4273, 1},
  {4315, AT(import, started_at), 10, CLX_KIND_TIME, 0, 53, 0, 1},
  {4326, AT(import, completed_at), 12, CLX_KIND_TIME, 0, 53, 0, 1},
  {4339, AT(import, interrupted_at), 14, CLX_KIND_TIME, 0, 53, 0, 1},
  {7014, AT(import, inputs), 6, CLX_KIND_ARRAY, 0, 53, 0, 0},
  {7021, AT(import, inputs_size), 11, CLX_KIND_INTEGER, 0, 53, 0, 0},
  {4376, AT(import, errors_count), 12, CLX_KIND_INTEGER, 0, 53, 0, 1},
  {7033, AT(import, warnings_count), 14, CLX_KIND_INTEGER, 0, 53, 0, 0},
  {7048, AT(import, destroyed_count), 15, CLX_KIND_INTEGER, 0, 53, 0, 0},
  {4389, AT(import, processed_count), 15, CLX_KIND_INTEGER, 0, 53, 0, 1},
  {4405, AT(import, errors_log), 10, CLX_KIND_OBJECT, 0, 53, 0, 0},
  {7064, AT(import, warnings_log), 12, CLX_KIND_OBJECT, 0, 53, 0, 0},
  {7077, AT(import, cleanup_records), 15, CLX_KIND_BOOLEAN, 0, 53, 0, 0},
  {7093, AT(import, skip_errors), 11, CLX_KIND_BOOLEAN, 0, 53, 0, 0},
  {5973, AT(import, attachment_url), 14, CLX_KIND_TEXT, 0, 53, 0, 0},
  {238, AT(import, created_at), 10, CLX_KIND_TIME, 0, 53, 0, 1},
  {249, AT(import, updated_at), 10, CLX_KIND_TIME, 0, 53, 0, 1},
  {260, AT(import, reference), 9, CLX_KIND_TEXT, 0, 53, 0, 0},
  {270, AT(import, reference_origin), 16, CLX_KIND_TEXT, 0, 53, 0, 0},
  {287, AT(import, metadata), 8, CLX_KIND_OBJECT, 0, 53, 0, 0},
  {315, AT(import, events), 6, CLX_KIND_MANY, 38, 53, 0, 0}, /* events */
  /* in_stock_subscriptions, from 959 */
  {3609, AT(in_stock_subscription, status), 6, CLX_KIND_TEXT, 0, 54, 7150, 1},
  {4746, AT(in_stock_subscription, customer_email), 14, CLX_KIND_TEXT, 0, 54, 0, 0},
  {7175, AT(in_stock_subscription, sku_code), 8, CLX_KIND_TEXT, 0, 54, 0, 1},
  {7184, AT(in_stock_subscription, stock_threshold), 15, CLX_KIND_INTEGER, 0, 54, 0, 0},
  {238, AT(in_stock_subscription, created_at), 10, CLX_KIND_TIME, 0, 54, 0, 1},
  {249, AT(in_stock_subscription, updated_at), 10, CLX_KIND_TIME, 0, 54, 0, 1},
  {260, AT(in_stock_subscription, reference), 9, CLX_KIND_TEXT, 0, 54, 0, 0},
  {270, AT(in_stock_subscription, reference_origin), 16, CLX_KIND_TEXT, 0, 54, 0, 0},
  {287, AT(in_stock_subscription, metadata), 8, CLX_KIND_OBJECT, 0, 54, 0, 0},
  {2823, AT(in_stock_subscription, market), 6, CLX_KIND_ONE, 65, 54, 0, 0}, /* markets */
  {4596, AT(in_stock_subscription, customer), 8, CLX_KIND_ONE, 31, 54, 0, 0}, /* customers */
  {7200, AT(in_stock_subscription, sku), 3, CLX_KIND_ONE, 113, 54, 0, 0}, /* skus */
  {315, AT(in_stock_subscription, events), 6, CLX_KIND_MANY, 38, 54, 0, 0}, /* events */
  {327, AT(in_stock_subscription, versions), 8, CLX_KIND_MANY, 131, 54, 0, 0}, /* versions */
  /* inventory_models, from 973 */
  {138, AT(inventory_model, name), 4, CLX_KIND_TEXT, 0, 55, 0, 0},
  {7237, AT(inventory_model, strategy), 8, CLX_KIND_TEXT, 0, 55, 0, 0},
  {7246, AT(inventory_model, stock_locations_cutoff), 22, CLX_KIND_INTEGER, 0, 55, 0, 0},
  {7269, AT(inventory_model, stock_reservation_cutoff), 24, CLX_KIND_INTEGER, 0, 55, 0, 0},
  {7294, AT(inventory_model, put_stock_transfers_on_hold), 27, CLX_KIND_BOOLEAN, 0, 55, 0, 0},
  {7322, AT(inventory_model, manual_stock_decrement), 22, CLX_KIND_BOOLEAN, 0, 55, 0, 0},
  {238, AT(inventory_model, created_at), 10, CLX_KIND_TIME, 0, 55, 0, 1},
  {249, AT(inventory_model, updated_at), 10, CLX_KIND_TIME, 0, 55, 0, 1},
  {260, AT(inventory_model, reference), 9, CLX_KIND_TEXT, 0, 55, 0, 0},
  {270, AT(inventory_model, reference_origin), 16, CLX_KIND_TEXT, 0, 55, 0, 0},
  {287, AT(inventory_model, metadata), 8, CLX_KIND_OBJECT, 0, 55, 0, 0},
  {7345, AT(inventory_model, inventory_stock_locations),
   25, CLX_KIND_MANY, 57, 55, 0, 0}, /* inventory_stock_locations */
  {7371, AT(inventory_model, inventory_return_locations),
   26, CLX_KIND_MANY, 56, 55, 0, 0}, /* inventory_return_locations */
  {1228, AT(inventory_model, attachments), 11, CLX_KIND_MANY, 6, 55, 0, 0}, /* attachments */
  {327, AT(inventory_model, versions), 8, CLX_KIND_MANY, 131, 55, 0, 0}, /* versions */
  /* inventory_return_locations, from 988 */
  {3527, AT(inventory_return_location, priority), 8, CLX_KIND_INTEGER, 0, 56, 0, 1},
  {238, AT(inventory_return_location, created_at), 10, CLX_KIND_TIME, 0, 56, 0, 1},
  {249, AT(inventory_return_location, updated_at), 10, CLX_KIND_TIME, 0, 56, 0, 1},
  {260, AT(inventory_return_location, reference), 9, CLX_KIND_TEXT, 0, 56, 0, 0},
  {270, AT(inventory_return_location, reference_origin), 16, CLX_KIND_TEXT, 0, 56, 0, 0},
  {287, AT(inventory_return_location, metadata), 8, CLX_KIND_OBJECT, 0, 56, 0, 0},
  {5349, AT(inventory_return_location, stock_location),
   14, CLX_KIND_ONE, 116, 56, 0, 0}, /* stock_locations */
  {7221, AT(inventory_return_location, inventory_model),
   15, CLX_KIND_ONE, 55, 56, 0, 0}, /* inventory_models */
  {327, AT(inventory_return_location, versions), 8, CLX_KIND_MANY, 131, 56, 0, 0}, /* versions */
  /* inventory_stock_locations, from 997 */
  {3527, AT(inventory_stock_location, priority), 8, CLX_KIND_INTEGER, 0, 57, 0, 1},
  {7449, AT(inventory_stock_location, on_hold), 7, CLX_KIND_BOOLEAN, 0, 57, 0, 0},
  {238, AT(inventory_stock_location, created_at), 10, CLX_KIND_TIME, 0, 57, 0, 1},
  {249, AT(inventory_stock_location, updated_at), 10, CLX_KIND_TIME, 0, 57, 0, 1},
  {260, AT(inventory_stock_location, reference), 9, CLX_KIND_TEXT, 0, 57, 0, 0},
  {270, AT(inventory_stock_location, reference_origin), 16, CLX_KIND_TEXT, 0, 57, 0, 0},
  {287, AT(inventory_stock_location, metadata), 8, CLX_KIND_OBJECT, 0, 57, 0, 0},
  {5349, AT(inventory_stock_location, stock_location),
   14, CLX_KIND_ONE, 116, 57, 0, 0}, /* stock_locations */
  {7221, AT(inventory_stock_location, inventory_model),
   15, CLX_KIND_ONE, 55, 57, 0, 0}, /* inventory_models */
  {327, AT(inventory_stock_location, versions), 8, CLX_KIND_MANY, 131, 57, 0, 0}, /* versions */
  /* klarna_gateways, from 1007 */
  {138, AT(klarna_gateway, name), 4, CLX_KIND_TEXT, 0, 58, 0, 0},
  {465, AT(klarna_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 58, 0, 1},
  {480, AT(klarna_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 58, 0, 1},
  {238, AT(klarna_gateway, created_at), 10, CLX_KIND_TIME, 0, 58, 0, 1},
  {249, AT(klarna_gateway, updated_at), 10, CLX_KIND_TIME, 0, 58, 0, 1},
  {260, AT(klarna_gateway, reference), 9, CLX_KIND_TEXT, 0, 58, 0, 0},
  {270, AT(klarna_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 58, 0, 0},
  {287, AT(klarna_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 58, 0, 0},
  {646, AT(klarna_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 58, 0, 0},
  {662, AT(klarna_gateway, payment_methods), 15, CLX_KIND_MANY, 80, 58, 0, 0}, /* payment_methods */
  {327, AT(klarna_gateway, versions), 8, CLX_KIND_MANY, 131, 58, 0, 0}, /* versions */
  {7488, AT(klarna_gateway, klarna_payments),
   15, CLX_KIND_MANY, 59, 58, 0, 0}, /* klarna_payments */
  /* klarna_payments, from 1019 */
  {7519, AT(klarna_payment, session_id), 10, CLX_KIND_TEXT, 0, 59, 0, 0},
  {3013, AT(klarna_payment, client_token), 12, CLX_KIND_TEXT, 0, 59, 0, 0},
  {662, AT(klarna_payment, payment_methods), 15, CLX_KIND_ARRAY, 0, 59, 0, 0},
  {7530, AT(klarna_payment, auth_token), 10, CLX_KIND_TEXT, 0, 59, 0, 0},
  {780, AT(klarna_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 59, 0, 1},
  {818, AT(klarna_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 59, 0, 0},
  {238, AT(klarna_payment, created_at), 10, CLX_KIND_TIME, 0, 59, 0, 1},
  {249, AT(klarna_payment, updated_at), 10, CLX_KIND_TIME, 0, 59, 0, 1},
  {260, AT(klarna_payment, reference), 9, CLX_KIND_TEXT, 0, 59, 0, 0},
  {270, AT(klarna_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 59, 0, 0},
  {287, AT(klarna_payment, metadata), 8, CLX_KIND_OBJECT, 0, 59, 0, 0},
  {847, AT(klarna_payment, order), 5, CLX_KIND_ONE, 74, 59, 0, 0}, /* orders */
  {853, AT(klarna_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 59, 869, 0},
  {327, AT(klarna_payment, versions), 8, CLX_KIND_MANY, 131, 59, 0, 0}, /* versions */
  /* line_item_options, from 1033 */
  {138, AT(line_item_option, name), 4, CLX_KIND_TEXT, 0, 60, 0, 0},
  {7576, AT(line_item_option, quantity), 8, CLX_KIND_INTEGER, 0, 60, 0, 1},
  {359, AT(line_item_option, currency_code), 13, CLX_KIND_TEXT, 0, 60, 0, 1},
  {7585, AT(line_item_option, unit_amount_cents), 17, CLX_KIND_INTEGER, 0, 60, 0, 1},
  {7603, AT(line_item_option, unit_amount_float), 17, CLX_KIND_REAL, 0, 60, 0, 0},
  {7621, AT(line_item_option, formatted_unit_amount), 21, CLX_KIND_TEXT, 0, 60, 0, 0},
  {7643, AT(line_item_option, total_amount_cents), 18, CLX_KIND_INTEGER, 0, 60, 0, 1},
  {7662, AT(line_item_option, total_amount_float), 18, CLX_KIND_REAL, 0, 60, 0, 0},
  {7681, AT(line_item_option, formatted_total_amount), 22, CLX_KIND_TEXT, 0, 60, 0, 0},
  {7704, AT(line_item_option, delay_hours), 11, CLX_KIND_INTEGER, 0, 60, 0, 1},
  {7716, AT(line_item_option, delay_days), 10, CLX_KIND_INTEGER, 0, 60, 0, 1},
  {3064, AT(line_item_option, options), 7, CLX_KIND_OBJECT, 0, 60, 0, 0},
  {238, AT(line_item_option, created_at), 10, CLX_KIND_TIME, 0, 60, 0, 1},
  {249, AT(line_item_option, updated_at), 10, CLX_KIND_TIME, 0, 60, 0, 1},
  {260, AT(line_item_option, reference), 9, CLX_KIND_TEXT, 0, 60, 0, 0},
  {270, AT(line_item_option, reference_origin), 16, CLX_KIND_TEXT, 0, 60, 0, 0},
  {287, AT(line_item_option, metadata), 8, CLX_KIND_OBJECT, 0, 60, 0, 0},
  {7727, AT(line_item_option, line_item), 9, CLX_KIND_ONE, 61, 60, 0, 0}, /* line_items */
  {7737, AT(line_item_option, sku_option), 10, CLX_KIND_ONE, 112, 60, 0, 0}, /* sku_options */
  {315, AT(line_item_option, events), 6, CLX_KIND_MANY, 38, 60, 0, 0}, /* events */
  {322, AT(line_item_option, tags), 4, CLX_KIND_MANY, 124, 60, 0, 0}, /* tags */
  /* line_items, from 1054 */
  {7175, AT(line_item, sku_code), 8, CLX_KIND_TEXT, 0, 61, 0, 1},
  {7759, AT(line_item, bundle_code), 11, CLX_KIND_TEXT, 0, 61, 0, 1},
  {7576, AT(line_item, quantity), 8, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {7771, AT(line_item, _external_price), 15, CLX_KIND_BOOLEAN, 0, 61, 0, 1},
  {359, AT(line_item, currency_code), 13, CLX_KIND_TEXT, 0, 61, 0, 1},
  {7585, AT(line_item, unit_amount_cents), 17, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {7603, AT(line_item, unit_amount_float), 17, CLX_KIND_REAL, 0, 61, 0, 0},
  {7621, AT(line_item, formatted_unit_amount), 21, CLX_KIND_TEXT, 0, 61, 0, 0},
  {3188, AT(line_item, compare_at_amount_cents), 23, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {3212, AT(line_item, compare_at_amount_float), 23, CLX_KIND_REAL, 0, 61, 0, 0},
  {3236, AT(line_item, formatted_compare_at_amount), 27, CLX_KIND_TEXT, 0, 61, 0, 0},
  {7787, AT(line_item, options_amount_cents), 20, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {7808, AT(line_item, options_amount_float), 20, CLX_KIND_REAL, 0, 61, 0, 0},
  {7829, AT(line_item, formatted_options_amount), 24, CLX_KIND_TEXT, 0, 61, 0, 0},
  {7854, AT(line_item, discount_cents), 14, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {7869, AT(line_item, discount_float), 14, CLX_KIND_REAL, 0, 61, 0, 0},
  {7884, AT(line_item, formatted_discount), 18, CLX_KIND_TEXT, 0, 61, 0, 0},
  {7643, AT(line_item, total_amount_cents), 18, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {7662, AT(line_item, total_amount_float), 18, CLX_KIND_REAL, 0, 61, 0, 0},
  {7681, AT(line_item, formatted_total_amount), 22, CLX_KIND_TEXT, 0, 61, 0, 0},
  {7903, AT(line_item, tax_amount_cents), 16, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {7920, AT(line_item, tax_amount_float), 16, CLX_KIND_REAL, 0, 61, 0, 0},
  {7937, AT(line_item, formatted_tax_amount), 20, CLX_KIND_TEXT, 0, 61, 0, 0},
  {138, AT(line_item, name), 4, CLX_KIND_TEXT, 0, 61, 0, 0},
  {3092, AT(line_item, image_url), 9, CLX_KIND_TEXT, 0, 61, 0, 0},
  {7958, AT(line_item, discount_breakdown), 18, CLX_KIND_OBJECT, 0, 61, 0, 0},
  {7977, AT(line_item, tax_rate), 8, CLX_KIND_REAL, 0, 61, 0, 1},
  {7986, AT(line_item, tax_breakdown), 13, CLX_KIND_OBJECT, 0, 61, 0, 0},
  {8000, AT(line_item, item_type), 9, CLX_KIND_TEXT, 0, 61, 8010, 1},
  {8277, AT(line_item, frequency), 9, CLX_KIND_TEXT, 0, 61, 0, 0},
  {8287, AT(line_item, coupon_code), 11, CLX_KIND_TEXT, 0, 61, 0, 0},
  {6500, AT(line_item, rule_outcomes), 13, CLX_KIND_OBJECT, 0, 61, 0, 0},
  {6079, AT(line_item, circuit_state), 13, CLX_KIND_TEXT, 0, 61, 0, 1},
  {6093, AT(line_item, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 61, 0, 1},
  {238, AT(line_item, created_at), 10, CLX_KIND_TIME, 0, 61, 0, 1},
  {249, AT(line_item, updated_at), 10, CLX_KIND_TIME, 0, 61, 0, 1},
  {260, AT(line_item, reference), 9, CLX_KIND_TEXT, 0, 61, 0, 0},
  {270, AT(line_item, reference_origin), 16, CLX_KIND_TEXT, 0, 61, 0, 0},
  {287, AT(line_item, metadata), 8, CLX_KIND_OBJECT, 0, 61, 0, 0},
  {847, AT(line_item, order), 5, CLX_KIND_ONE, 74, 61, 0, 0}, /* orders */
  {8299, AT(line_item, item), 4, CLX_KIND_ONE, 0, 61, 8010, 0},
  {7200, AT(line_item, sku), 3, CLX_KIND_ONE, 113, 61, 0, 0}, /* skus */
  {3080, AT(line_item, bundle), 6, CLX_KIND_ONE, 15, 61, 0, 0}, /* bundles */
  {348, AT(line_item, adjustment), 10, CLX_KIND_ONE, 2, 61, 0, 0}, /* adjustments */
  {6686, AT(line_item, gift_card), 9, CLX_KIND_ONE, 51, 61, 0, 0}, /* gift_cards */
  {5647, AT(line_item, shipment), 8, CLX_KIND_ONE, 103, 61, 0, 0}, /* shipments */
  {4960, AT(line_item, payment_method), 14, CLX_KIND_ONE, 80, 61, 0, 0}, /* payment_methods */
  {7541, AT(line_item, line_item_options), 17, CLX_KIND_MANY, 60, 61, 0, 0}, /* line_item_options */
  {8304, AT(line_item, return_line_items), 17, CLX_KIND_MANY, 98, 61, 0, 0}, /* return_line_items */
  {8322, AT(line_item, shipment_line_items),
   19, CLX_KIND_MANY, 102, 61, 0, 0}, /* shipment_line_items */
  {8342, AT(line_item, stock_reservations),
   18, CLX_KIND_MANY, 117, 61, 0, 0}, /* stock_reservations */
  {8361, AT(line_item, stock_line_items), 16, CLX_KIND_MANY, 115, 61, 0, 0}, /* stock_line_items */
  {8378, AT(line_item, stock_transfers), 15, CLX_KIND_MANY, 118, 61, 0, 0}, /* stock_transfers */
  {8394, AT(line_item, notifications), 13, CLX_KIND_MANY, 67, 61, 0, 0}, /* notifications */
  {315, AT(line_item, events), 6, CLX_KIND_MANY, 38, 61, 0, 0}, /* events */
  {322, AT(line_item, tags), 4, CLX_KIND_MANY, 124, 61, 0, 0}, /* tags */
  /* links, from 1110 */
  {138, AT(link, name), 4, CLX_KIND_TEXT, 0, 62, 0, 0},
  {8419, AT(link, client_id), 9, CLX_KIND_TEXT, 0, 62, 0, 0},
  {8429, AT(link, scope), 5, CLX_KIND_TEXT, 0, 62, 0, 0},
  {3536, AT(link, starts_at), 9, CLX_KIND_TIME, 0, 62, 0, 1},
  {807, AT(link, expires_at), 10, CLX_KIND_TIME, 0, 62, 0, 1},
  {3602, AT(link, active), 6, CLX_KIND_BOOLEAN, 0, 62, 0, 1},
  {3609, AT(link, status), 6, CLX_KIND_TEXT, 0, 62, 8435, 1},
  {8467, AT(link, domain), 6, CLX_KIND_TEXT, 0, 62, 0, 0},
  {1263, AT(link, url), 3, CLX_KIND_TEXT, 0, 62, 0, 0},
  {8000, AT(link, item_type), 9, CLX_KIND_TEXT, 0, 62, 8474, 1},
  {8496, AT(link, params), 6, CLX_KIND_OBJECT, 0, 62, 0, 0},
  {480, AT(link, disabled_at), 11, CLX_KIND_TIME, 0, 62, 0, 1},
  {238, AT(link, created_at), 10, CLX_KIND_TIME, 0, 62, 0, 1},
  {249, AT(link, updated_at), 10, CLX_KIND_TIME, 0, 62, 0, 1},
  {260, AT(link, reference), 9, CLX_KIND_TEXT, 0, 62, 0, 0},
  {270, AT(link, reference_origin), 16, CLX_KIND_TEXT, 0, 62, 0, 0},
  {287, AT(link, metadata), 8, CLX_KIND_OBJECT, 0, 62, 0, 0},
  {8299, AT(link, item), 4, CLX_KIND_ONE, 0, 62, 8474, 0},
  {315, AT(link, events), 6, CLX_KIND_MANY, 38, 62, 0, 0}, /* events */
  /* manual_gateways, from 1129 */
  {138, AT(manual_gateway, name), 4, CLX_KIND_TEXT, 0, 63, 0, 0},
  {465, AT(manual_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 63, 0, 1},
  {480, AT(manual_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 63, 0, 1},
  {238, AT(manual_gateway, created_at), 10, CLX_KIND_TIME, 0, 63, 0, 1},
  {249, AT(manual_gateway, updated_at), 10, CLX_KIND_TIME, 0, 63, 0, 1},
  {260, AT(manual_gateway, reference), 9, CLX_KIND_TEXT, 0, 63, 0, 0},
  {270, AT(manual_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 63, 0, 0},
  {287, AT(manual_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 63, 0, 0},
  {646, AT(manual_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 63, 0, 0},
  {662, AT(manual_gateway, payment_methods), 15, CLX_KIND_MANY, 80, 63, 0, 0}, /* payment_methods */
  {327, AT(manual_gateway, versions), 8, CLX_KIND_MANY, 131, 63, 0, 0}, /* versions */
  /* manual_tax_calculators, from 1140 */
  {138, AT(manual_tax_calculator, name), 4, CLX_KIND_TEXT, 0, 64, 0, 0},
  {1845, AT(manual_tax_calculator, type), 4, CLX_KIND_TEXT, 0, 64, 2466, 1},
  {238, AT(manual_tax_calculator, created_at), 10, CLX_KIND_TIME, 0, 64, 0, 1},
  {249, AT(manual_tax_calculator, updated_at), 10, CLX_KIND_TIME, 0, 64, 0, 1},
  {260, AT(manual_tax_calculator, reference), 9, CLX_KIND_TEXT, 0, 64, 0, 0},
  {270, AT(manual_tax_calculator, reference_origin), 16, CLX_KIND_TEXT, 0, 64, 0, 0},
  {287, AT(manual_tax_calculator, metadata), 8, CLX_KIND_OBJECT, 0, 64, 0, 0},
  {2624, AT(manual_tax_calculator, markets), 7, CLX_KIND_MANY, 65, 64, 0, 0}, /* markets */
  {1228, AT(manual_tax_calculator, attachments), 11, CLX_KIND_MANY, 6, 64, 0, 0}, /* attachments */
  {315, AT(manual_tax_calculator, events), 6, CLX_KIND_MANY, 38, 64, 0, 0}, /* events */
  {327, AT(manual_tax_calculator, versions), 8, CLX_KIND_MANY, 131, 64, 0, 0}, /* versions */
  {8579, AT(manual_tax_calculator, tax_rules), 9, CLX_KIND_MANY, 128, 64, 0, 0}, /* tax_rules */
  /* markets, from 1152 */
  {1838, AT(market, number), 6, CLX_KIND_INTEGER, 0, 65, 0, 0},
  {138, AT(market, name), 4, CLX_KIND_TEXT, 0, 65, 0, 0},
  {3087, AT(market, code), 4, CLX_KIND_TEXT, 0, 65, 0, 0},
  {8589, AT(market, facebook_pixel_id), 17, CLX_KIND_TEXT, 0, 65, 0, 0},
  {8607, AT(market, checkout_url), 12, CLX_KIND_TEXT, 0, 65, 0, 0},
  {8620, AT(market, external_prices_url), 19, CLX_KIND_TEXT, 0, 65, 0, 0},
  {8640, AT(market, external_order_validation_url), 29, CLX_KIND_TEXT, 0, 65, 0, 0},
  {8670, AT(market, private_), 7, CLX_KIND_BOOLEAN, 0, 65, 0, 1},
  {8678, AT(market, shipping_cost_cutoff), 20, CLX_KIND_INTEGER, 0, 65, 0, 0},
  {480, AT(market, disabled_at), 11, CLX_KIND_TIME, 0, 65, 0, 1},
  {6115, AT(market, shared_secret), 13, CLX_KIND_TEXT, 0, 65, 0, 0},
  {6129, AT(market, external_includes), 17, CLX_KIND_ARRAY, 0, 65, 0, 0},
  {238, AT(market, created_at), 10, CLX_KIND_TIME, 0, 65, 0, 1},
  {249, AT(market, updated_at), 10, CLX_KIND_TIME, 0, 65, 0, 1},
  {260, AT(market, reference), 9, CLX_KIND_TEXT, 0, 65, 0, 0},
  {270, AT(market, reference_origin), 16, CLX_KIND_TEXT, 0, 65, 0, 0},
  {287, AT(market, metadata), 8, CLX_KIND_OBJECT, 0, 65, 0, 0},
  {8699, AT(market, merchant), 8, CLX_KIND_ONE, 66, 65, 0, 0}, /* merchants */
  {8708, AT(market, price_list), 10, CLX_KIND_ONE, 88, 65, 0, 0}, /* price_lists */
  {8719, AT(market, base_price_list), 15, CLX_KIND_ONE, 88, 65, 0, 0}, /* price_lists */
  {7221, AT(market, inventory_model), 15, CLX_KIND_ONE, 55, 65, 0, 0}, /* inventory_models */
  {8735, AT(market, subscription_model), 18, CLX_KIND_ONE, 123, 65, 0, 0}, /* subscription_models */
  {5428, AT(market, discount_engine), 15, CLX_KIND_ONE, 34, 65, 0, 0}, /* discount_engines */
  {8754, AT(market, tax_calculator), 14, CLX_KIND_ONE, 0, 65, 2466, 0},
  {4777, AT(market, customer_group), 14, CLX_KIND_ONE, 27, 65, 0, 0}, /* customer_groups */
  {296, AT(market, geocoder), 8, CLX_KIND_ONE, 0, 65, 305, 0},
  {8769, AT(market, default_shipping_method),
   23, CLX_KIND_ONE, 106, 65, 0, 0}, /* shipping_methods */
  {8793, AT(market, default_payment_method), 22, CLX_KIND_ONE, 80, 65, 0, 0}, /* payment_methods */
  {8816, AT(market, stores), 6, CLX_KIND_MANY, 119, 65, 0, 0}, /* stores */
  {8823, AT(market, price_list_schedulers),
   21, CLX_KIND_MANY, 87, 65, 0, 0}, /* price_list_schedulers */
  {8845, AT(market, order_validation_rules), 22, CLX_KIND_MANY, 0, 65, 8845, 0},
  {1228, AT(market, attachments), 11, CLX_KIND_MANY, 6, 65, 0, 0}, /* attachments */
  {327, AT(market, versions), 8, CLX_KIND_MANY, 131, 65, 0, 0}, /* versions */
  /* merchants, from 1185 */
  {138, AT(merchant, name), 4, CLX_KIND_TEXT, 0, 66, 0, 0},
  {238, AT(merchant, created_at), 10, CLX_KIND_TIME, 0, 66, 0, 1},
  {249, AT(merchant, updated_at), 10, CLX_KIND_TIME, 0, 66, 0, 1},
  {260, AT(merchant, reference), 9, CLX_KIND_TEXT, 0, 66, 0, 0},
  {270, AT(merchant, reference_origin), 16, CLX_KIND_TEXT, 0, 66, 0, 0},
  {287, AT(merchant, metadata), 8, CLX_KIND_OBJECT, 0, 66, 0, 0},
  {11, AT(merchant, address), 7, CLX_KIND_ONE, 1, 66, 0, 0}, /* addresses */
  {1228, AT(merchant, attachments), 11, CLX_KIND_MANY, 6, 66, 0, 0}, /* attachments */
  {327, AT(merchant, versions), 8, CLX_KIND_MANY, 131, 66, 0, 0}, /* versions */
  /* notifications, from 1194 */
  {138, AT(notification, name), 4, CLX_KIND_TEXT, 0, 67, 0, 0},
  {8891, AT(notification, flash), 5, CLX_KIND_BOOLEAN, 0, 67, 0, 0},
  {5423, AT(notification, body), 4, CLX_KIND_OBJECT, 0, 67, 0, 0},
  {238, AT(notification, created_at), 10, CLX_KIND_TIME, 0, 67, 0, 1},
  {249, AT(notification, updated_at), 10, CLX_KIND_TIME, 0, 67, 0, 1},
  {260, AT(notification, reference), 9, CLX_KIND_TEXT, 0, 67, 0, 0},
  {270, AT(notification, reference_origin), 16, CLX_KIND_TEXT, 0, 67, 0, 0},
  {287, AT(notification, metadata), 8, CLX_KIND_OBJECT, 0, 67, 0, 0},
  {8897, AT(notification, notifiable), 10, CLX_KIND_ONE, 0, 67, 8908, 0},
  /* order_amount_promotion_rules, from 1203 */
  {1845, AT(order_amount_promotion_rule, type), 4, CLX_KIND_TEXT, 0, 68, 4445, 1},
  {238, AT(order_amount_promotion_rule, created_at), 10, CLX_KIND_TIME, 0, 68, 0, 1},
  {249, AT(order_amount_promotion_rule, updated_at), 10, CLX_KIND_TIME, 0, 68, 0, 1},
  {260, AT(order_amount_promotion_rule, reference), 9, CLX_KIND_TEXT, 0, 68, 0, 0},
  {270, AT(order_amount_promotion_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 68, 0, 0},
  {287, AT(order_amount_promotion_rule, metadata), 8, CLX_KIND_OBJECT, 0, 68, 0, 0},
  {8972, AT(order_amount_promotion_rule, order_amount_cents), 18, CLX_KIND_INTEGER, 0, 68, 0, 1},
  {8991, AT(order_amount_promotion_rule, order_amount_float), 18, CLX_KIND_REAL, 0, 68, 0, 0},
  {9010, AT(order_amount_promotion_rule, formatted_order_amount), 22, CLX_KIND_TEXT, 0, 68, 0, 0},
  {9033, AT(order_amount_promotion_rule, use_subtotal), 12, CLX_KIND_BOOLEAN, 0, 68, 0, 1},
  {4551, AT(order_amount_promotion_rule, promotion), 9, CLX_KIND_ONE, 0, 68, 3334, 0},
  {327, AT(order_amount_promotion_rule, versions), 8, CLX_KIND_MANY, 131, 68, 0, 0}, /* versions */
  /* order_copies, from 1215 */
  {1845, AT(order_copy, type), 4, CLX_KIND_TEXT, 0, 69, 9070, 1},
  {3609, AT(order_copy, status), 6, CLX_KIND_TEXT, 0, 69, 9106, 1},
  {4315, AT(order_copy, started_at), 10, CLX_KIND_TIME, 0, 69, 0, 1},
  {4326, AT(order_copy, completed_at), 12, CLX_KIND_TIME, 0, 69, 0, 1},
  {9151, AT(order_copy, failed_at), 9, CLX_KIND_TIME, 0, 69, 0, 1},
  {4405, AT(order_copy, errors_log), 10, CLX_KIND_OBJECT, 0, 69, 0, 0},
  {4376, AT(order_copy, errors_count), 12, CLX_KIND_INTEGER, 0, 69, 0, 1},
  {9161, AT(order_copy, place_target_order), 18, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {9180, AT(order_copy, reuse_wallet), 12, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {238, AT(order_copy, created_at), 10, CLX_KIND_TIME, 0, 69, 0, 1},
  {249, AT(order_copy, updated_at), 10, CLX_KIND_TIME, 0, 69, 0, 1},
  {260, AT(order_copy, reference), 9, CLX_KIND_TEXT, 0, 69, 0, 0},
  {270, AT(order_copy, reference_origin), 16, CLX_KIND_TEXT, 0, 69, 0, 0},
  {287, AT(order_copy, metadata), 8, CLX_KIND_OBJECT, 0, 69, 0, 0},
  {9193, AT(order_copy, cancel_source_order), 19, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {9213, AT(order_copy, apply_promotions), 16, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {7093, AT(order_copy, skip_errors), 11, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {9230, AT(order_copy, ignore_invalid_coupon), 21, CLX_KIND_BOOLEAN, 0, 69, 0, 0},
  {9252, AT(order_copy, source_order), 12, CLX_KIND_ONE, 74, 69, 0, 0}, /* orders */
  {9265, AT(order_copy, target_order), 12, CLX_KIND_ONE, 74, 69, 0, 0}, /* orders */
  {315, AT(order_copy, events), 6, CLX_KIND_MANY, 38, 69, 0, 0}, /* events */
  {9278, AT(order_copy, order_subscription),
   18, CLX_KIND_ONE, 72, 69, 0, 0}, /* order_subscriptions */
  /* order_factories, from 1237 */
  {1845, AT(order_factory, type), 4, CLX_KIND_TEXT, 0, 70, 9070, 1},
  {3609, AT(order_factory, status), 6, CLX_KIND_TEXT, 0, 70, 9106, 1},
  {4315, AT(order_factory, started_at), 10, CLX_KIND_TIME, 0, 70, 0, 1},
  {4326, AT(order_factory, completed_at), 12, CLX_KIND_TIME, 0, 70, 0, 1},
  {9151, AT(order_factory, failed_at), 9, CLX_KIND_TIME, 0, 70, 0, 1},
  {4405, AT(order_factory, errors_log), 10, CLX_KIND_OBJECT, 0, 70, 0, 0},
  {4376, AT(order_factory, errors_count), 12, CLX_KIND_INTEGER, 0, 70, 0, 1},
  {9161, AT(order_factory, place_target_order), 18, CLX_KIND_BOOLEAN, 0, 70, 0, 0},
  {9180, AT(order_factory, reuse_wallet), 12, CLX_KIND_BOOLEAN, 0, 70, 0, 0},
  {238, AT(order_factory, created_at), 10, CLX_KIND_TIME, 0, 70, 0, 1},
  {249, AT(order_factory, updated_at), 10, CLX_KIND_TIME, 0, 70, 0, 1},
  {260, AT(order_factory, reference), 9, CLX_KIND_TEXT, 0, 70, 0, 0},
  {270, AT(order_factory, reference_origin), 16, CLX_KIND_TEXT, 0, 70, 0, 0},
  {287, AT(order_factory, metadata), 8, CLX_KIND_OBJECT, 0, 70, 0, 0},
  {9252, AT(order_factory, source_order), 12, CLX_KIND_ONE, 74, 70, 0, 0}, /* orders */
  {9265, AT(order_factory, target_order), 12, CLX_KIND_ONE, 74, 70, 0, 0}, /* orders */
  {315, AT(order_factory, events), 6, CLX_KIND_MANY, 38, 70, 0, 0}, /* events */
  /* order_subscription_items, from 1254 */
  {7175, AT(order_subscription_item, sku_code), 8, CLX_KIND_TEXT, 0, 71, 0, 1},
  {7759, AT(order_subscription_item, bundle_code), 11, CLX_KIND_TEXT, 0, 71, 0, 1},
  {7576, AT(order_subscription_item, quantity), 8, CLX_KIND_INTEGER, 0, 71, 0, 1},
  {7585, AT(order_subscription_item, unit_amount_cents), 17, CLX_KIND_INTEGER, 0, 71, 0, 1},
  {7603, AT(order_subscription_item, unit_amount_float), 17, CLX_KIND_REAL, 0, 71, 0, 0},
  {7621, AT(order_subscription_item, formatted_unit_amount), 21, CLX_KIND_TEXT, 0, 71, 0, 0},
  {7643, AT(order_subscription_item, total_amount_cents), 18, CLX_KIND_INTEGER, 0, 71, 0, 1},
  {7662, AT(order_subscription_item, total_amount_float), 18, CLX_KIND_REAL, 0, 71, 0, 0},
  {7681, AT(order_subscription_item, formatted_total_amount), 22, CLX_KIND_TEXT, 0, 71, 0, 0},
  {238, AT(order_subscription_item, created_at), 10, CLX_KIND_TIME, 0, 71, 0, 1},
  {249, AT(order_subscription_item, updated_at), 10, CLX_KIND_TIME, 0, 71, 0, 1},
  {260, AT(order_subscription_item, reference), 9, CLX_KIND_TEXT, 0, 71, 0, 0},
  {270, AT(order_subscription_item, reference_origin), 16, CLX_KIND_TEXT, 0, 71, 0, 0},
  {287, AT(order_subscription_item, metadata), 8, CLX_KIND_OBJECT, 0, 71, 0, 0},
  {9278, AT(order_subscription_item, order_subscription),
   18, CLX_KIND_ONE, 72, 71, 0, 0}, /* order_subscriptions */
  {8299, AT(order_subscription_item, item), 4, CLX_KIND_ONE, 0, 71, 9376, 0},
  {7200, AT(order_subscription_item, sku), 3, CLX_KIND_ONE, 113, 71, 0, 0}, /* skus */
  {3080, AT(order_subscription_item, bundle), 6, CLX_KIND_ONE, 15, 71, 0, 0}, /* bundles */
  {348, AT(order_subscription_item, adjustment), 10, CLX_KIND_ONE, 2, 71, 0, 0}, /* adjustments */
  {9401, AT(order_subscription_item, source_line_item),
   16, CLX_KIND_ONE, 61, 71, 0, 0}, /* line_items */
  /* order_subscriptions, from 1274 */
  {1838, AT(order_subscription, number), 6, CLX_KIND_TEXT, 0, 72, 0, 0},
  {3609, AT(order_subscription, status), 6, CLX_KIND_TEXT, 0, 72, 9418, 1},
  {8277, AT(order_subscription, frequency), 9, CLX_KIND_TEXT, 0, 72, 0, 0},
  {9458, AT(order_subscription, activate_by_source_order), 24, CLX_KIND_BOOLEAN, 0, 72, 0, 0},
  {9161, AT(order_subscription, place_target_order), 18, CLX_KIND_BOOLEAN, 0, 72, 0, 0},
  {9483, AT(order_subscription, renewal_alert_period), 20, CLX_KIND_INTEGER, 0, 72, 0, 0},
  {4746, AT(order_subscription, customer_email), 14, CLX_KIND_TEXT, 0, 72, 0, 0},
  {3536, AT(order_subscription, starts_at), 9, CLX_KIND_TIME, 0, 72, 0, 1},
  {807, AT(order_subscription, expires_at), 10, CLX_KIND_TIME, 0, 72, 0, 1},
  {9504, AT(order_subscription, last_run_at), 11, CLX_KIND_TIME, 0, 72, 0, 1},
  {9516, AT(order_subscription, next_run_at), 11, CLX_KIND_TIME, 0, 72, 0, 1},
  {9528, AT(order_subscription, occurrencies), 12, CLX_KIND_INTEGER, 0, 72, 0, 0},
  {4376, AT(order_subscription, errors_count), 12, CLX_KIND_INTEGER, 0, 72, 0, 1},
  {9541, AT(order_subscription, succeeded_on_last_run), 21, CLX_KIND_BOOLEAN, 0, 72, 0, 1},
  {3064, AT(order_subscription, options), 7, CLX_KIND_OBJECT, 0, 72, 0, 0},
  {238, AT(order_subscription, created_at), 10, CLX_KIND_TIME, 0, 72, 0, 1},
  {249, AT(order_subscription, updated_at), 10, CLX_KIND_TIME, 0, 72, 0, 1},
  {260, AT(order_subscription, reference), 9, CLX_KIND_TEXT, 0, 72, 0, 0},
  {270, AT(order_subscription, reference_origin), 16, CLX_KIND_TEXT, 0, 72, 0, 0},
  {287, AT(order_subscription, metadata), 8, CLX_KIND_OBJECT, 0, 72, 0, 0},
  {2823, AT(order_subscription, market), 6, CLX_KIND_ONE, 65, 72, 0, 0}, /* markets */
  {8735, AT(order_subscription, subscription_model),
   18, CLX_KIND_ONE, 123, 72, 0, 0}, /* subscription_models */
  {9252, AT(order_subscription, source_order), 12, CLX_KIND_ONE, 74, 72, 0, 0}, /* orders */
  {4596, AT(order_subscription, customer), 8, CLX_KIND_ONE, 31, 72, 0, 0}, /* customers */
  {4915, AT(order_subscription, customer_payment_source),
   23, CLX_KIND_ONE, 29, 72, 0, 0}, /* customer_payment_sources */
  {9327, AT(order_subscription, order_subscription_items),
   24, CLX_KIND_MANY, 71, 72, 0, 0}, /* order_subscription_items */
  {9297, AT(order_subscription, order_factories),
   15, CLX_KIND_MANY, 70, 72, 0, 0}, /* order_factories */
  {9046, AT(order_subscription, order_copies), 12, CLX_KIND_MANY, 69, 72, 0, 0}, /* order_copies */
  {9563, AT(order_subscription, recurring_order_copies),
   22, CLX_KIND_MANY, 94, 72, 0, 0}, /* recurring_order_copies */
  {5182, AT(order_subscription, orders), 6, CLX_KIND_MANY, 74, 72, 0, 0}, /* orders */
  {315, AT(order_subscription, events), 6, CLX_KIND_MANY, 38, 72, 0, 0}, /* events */
  {322, AT(order_subscription, tags), 4, CLX_KIND_MANY, 124, 72, 0, 0}, /* tags */
  {327, AT(order_subscription, versions), 8, CLX_KIND_MANY, 131, 72, 0, 0}, /* versions */
  /* order_validation_rules, from 1307 */
  {1845, AT(order_validation_rule, type), 4, CLX_KIND_TEXT, 0, 73, 2764, 1},
  {238, AT(order_validation_rule, created_at), 10, CLX_KIND_TIME, 0, 73, 0, 1},
  {249, AT(order_validation_rule, updated_at), 10, CLX_KIND_TIME, 0, 73, 0, 1},
  {260, AT(order_validation_rule, reference), 9, CLX_KIND_TEXT, 0, 73, 0, 0},
  {270, AT(order_validation_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 73, 0, 0},
  {287, AT(order_validation_rule, metadata), 8, CLX_KIND_OBJECT, 0, 73, 0, 0},
  {2823, AT(order_validation_rule, market), 6, CLX_KIND_ONE, 65, 73, 0, 0}, /* markets */
  {1228, AT(order_validation_rule, attachments), 11, CLX_KIND_MANY, 6, 73, 0, 0}, /* attachments */
  {327, AT(order_validation_rule, versions), 8, CLX_KIND_MANY, 131, 73, 0, 0}, /* versions */
  /* orders, from 1316 */
  {1838, AT(order, number), 6, CLX_KIND_TEXT, 0, 74, 0, 0},
  {9608, AT(order, affiliate_code), 14, CLX_KIND_TEXT, 0, 74, 0, 0},
  {9623, AT(order, autorefresh), 11, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {9635, AT(order, place_async), 11, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {3609, AT(order, status), 6, CLX_KIND_TEXT, 0, 74, 9647, 1},
  {9703, AT(order, payment_status), 14, CLX_KIND_TEXT, 0, 74, 9718, 1},
  {9834, AT(order, fulfillment_status), 18, CLX_KIND_TEXT, 0, 74, 9853, 1},
  {9900, AT(order, guest), 5, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {9906, AT(order, editable), 8, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {4746, AT(order, customer_email), 14, CLX_KIND_TEXT, 0, 74, 0, 0},
  {9915, AT(order, customer_type), 13, CLX_KIND_TEXT, 0, 74, 9929, 1},
  {9943, AT(order, language_code), 13, CLX_KIND_TEXT, 0, 74, 0, 1},
  {359, AT(order, currency_code), 13, CLX_KIND_TEXT, 0, 74, 0, 1},
  {9957, AT(order, tax_included), 12, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {7977, AT(order, tax_rate), 8, CLX_KIND_REAL, 0, 74, 0, 1},
  {9970, AT(order, freight_taxable), 15, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {9986, AT(order, payment_method_taxable), 22, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {10009, AT(order, adjustment_taxable), 18, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {10028, AT(order, gift_card_taxable), 17, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {10046, AT(order, requires_billing_info), 21, CLX_KIND_BOOLEAN, 0, 74, 0, 1},
  {106, AT(order, country_code), 12, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10068, AT(order, shipping_country_code_lock), 26, CLX_KIND_TEXT, 0, 74, 0, 0},
  {8287, AT(order, coupon_code), 11, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10095, AT(order, gift_card_code), 14, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10110, AT(order, gift_card_or_coupon_code), 24, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10135, AT(order, subtotal_amount_cents), 21, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10157, AT(order, subtotal_amount_float), 21, CLX_KIND_REAL, 0, 74, 0, 0},
  {10179, AT(order, formatted_subtotal_amount), 25, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10205, AT(order, shipping_amount_cents), 21, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10227, AT(order, shipping_amount_float), 21, CLX_KIND_REAL, 0, 74, 0, 0},
  {10249, AT(order, formatted_shipping_amount), 25, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10275, AT(order, payment_method_amount_cents), 27, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10303, AT(order, payment_method_amount_float), 27, CLX_KIND_REAL, 0, 74, 0, 0},
  {10331, AT(order, formatted_payment_method_amount), 31, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10363, AT(order, discount_amount_cents), 21, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10385, AT(order, discount_amount_float), 21, CLX_KIND_REAL, 0, 74, 0, 0},
  {10407, AT(order, formatted_discount_amount), 25, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10433, AT(order, adjustment_amount_cents), 23, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10457, AT(order, adjustment_amount_float), 23, CLX_KIND_REAL, 0, 74, 0, 0},
  {10481, AT(order, formatted_adjustment_amount), 27, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10509, AT(order, gift_card_amount_cents), 22, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10532, AT(order, gift_card_amount_float), 22, CLX_KIND_REAL, 0, 74, 0, 0},
  {10555, AT(order, formatted_gift_card_amount), 26, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10582, AT(order, total_tax_amount_cents), 22, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10605, AT(order, total_tax_amount_float), 22, CLX_KIND_REAL, 0, 74, 0, 0},
  {10628, AT(order, formatted_total_tax_amount), 26, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10655, AT(order, subtotal_tax_amount_cents), 25, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10681, AT(order, subtotal_tax_amount_float), 25, CLX_KIND_REAL, 0, 74, 0, 0},
  {10707, AT(order, formatted_subtotal_tax_amount), 29, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10737, AT(order, shipping_tax_amount_cents), 25, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10763, AT(order, shipping_tax_amount_float), 25, CLX_KIND_REAL, 0, 74, 0, 0},
  {10789, AT(order, formatted_shipping_tax_amount), 29, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10819, AT(order, payment_method_tax_amount_cents), 31, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10851, AT(order, payment_method_tax_amount_float), 31, CLX_KIND_REAL, 0, 74, 0, 0},
  {10883, AT(order, formatted_payment_method_tax_amount), 35, CLX_KIND_TEXT, 0, 74, 0, 0},
  {10919, AT(order, adjustment_tax_amount_cents), 27, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {10947, AT(order, adjustment_tax_amount_float), 27, CLX_KIND_REAL, 0, 74, 0, 0},
  {10975, AT(order, formatted_adjustment_tax_amount), 31, CLX_KIND_TEXT, 0, 74, 0, 0},
  {7643, AT(order, total_amount_cents), 18, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {7662, AT(order, total_amount_float), 18, CLX_KIND_REAL, 0, 74, 0, 0},
  {7681, AT(order, formatted_total_amount), 22, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11007, AT(order, total_taxable_amount_cents), 26, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11034, AT(order, total_taxable_amount_float), 26, CLX_KIND_REAL, 0, 74, 0, 0},
  {11061, AT(order, formatted_total_taxable_amount), 30, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11092, AT(order, subtotal_taxable_amount_cents), 29, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11122, AT(order, subtotal_taxable_amount_float), 29, CLX_KIND_REAL, 0, 74, 0, 0},
  {11152, AT(order, formatted_subtotal_taxable_amount), 33, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11186, AT(order, shipping_taxable_amount_cents), 29, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11216, AT(order, shipping_taxable_amount_float), 29, CLX_KIND_REAL, 0, 74, 0, 0},
  {11246, AT(order, formatted_shipping_taxable_amount), 33, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11280, AT(order, payment_method_taxable_amount_cents), 35, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11316, AT(order, payment_method_taxable_amount_float), 35, CLX_KIND_REAL, 0, 74, 0, 0},
  {11352, AT(order, formatted_payment_method_taxable_amount), 39, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11392, AT(order, adjustment_taxable_amount_cents), 31, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11424, AT(order, adjustment_taxable_amount_float), 31, CLX_KIND_REAL, 0, 74, 0, 0},
  {11456, AT(order, formatted_adjustment_taxable_amount), 35, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11492, AT(order, total_amount_with_taxes_cents), 29, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11522, AT(order, total_amount_with_taxes_float), 29, CLX_KIND_REAL, 0, 74, 0, 0},
  {11552, AT(order, formatted_total_amount_with_taxes), 33, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11586, AT(order, fees_amount_cents), 17, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11604, AT(order, fees_amount_float), 17, CLX_KIND_REAL, 0, 74, 0, 0},
  {11622, AT(order, formatted_fees_amount), 21, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11644, AT(order, duty_amount_cents), 17, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11662, AT(order, duty_amount_float), 17, CLX_KIND_REAL, 0, 74, 0, 0},
  {11680, AT(order, formatted_duty_amount), 21, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11702, AT(order, place_total_amount_cents), 24, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11727, AT(order, place_total_amount_float), 24, CLX_KIND_REAL, 0, 74, 0, 0},
  {11752, AT(order, formatted_place_total_amount), 28, CLX_KIND_TEXT, 0, 74, 0, 0},
  {3264, AT(order, skus_count), 10, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11781, AT(order, line_item_options_count), 23, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11805, AT(order, shipments_count), 15, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11821, AT(order, tax_calculations_count), 22, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11844, AT(order, validations_count), 17, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {4376, AT(order, errors_count), 12, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {11862, AT(order, payment_source_details), 22, CLX_KIND_OBJECT, 0, 74, 0, 0},
  {1950, AT(order, token), 5, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11885, AT(order, cart_url), 8, CLX_KIND_TEXT, 0, 74, 0, 0},
  {2715, AT(order, return_url), 10, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11894, AT(order, terms_url), 9, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11904, AT(order, privacy_url), 11, CLX_KIND_TEXT, 0, 74, 0, 0},
  {8607, AT(order, checkout_url), 12, CLX_KIND_TEXT, 0, 74, 0, 0},
  {11916, AT(order, placed_at), 9, CLX_KIND_TIME, 0, 74, 0, 1},
  {11926, AT(order, approved_at), 11, CLX_KIND_TIME, 0, 74, 0, 1},
  {11938, AT(order, cancelled_at), 12, CLX_KIND_TIME, 0, 74, 0, 1},
  {11951, AT(order, payment_updated_at), 18, CLX_KIND_TIME, 0, 74, 0, 1},
  {11970, AT(order, fulfillment_updated_at), 22, CLX_KIND_TIME, 0, 74, 0, 1},
  {11993, AT(order, refreshed_at), 12, CLX_KIND_TIME, 0, 74, 0, 1},
  {12006, AT(order, archived_at), 11, CLX_KIND_TIME, 0, 74, 0, 1},
  {12018, AT(order, subscription_created_at), 23, CLX_KIND_TIME, 0, 74, 0, 1},
  {807, AT(order, expires_at), 10, CLX_KIND_TIME, 0, 74, 0, 1},
  {12042, AT(order, expiration_info), 15, CLX_KIND_OBJECT, 0, 74, 0, 0},
  {6079, AT(order, circuit_state), 13, CLX_KIND_TEXT, 0, 74, 0, 1},
  {6093, AT(order, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 74, 0, 1},
  {238, AT(order, created_at), 10, CLX_KIND_TIME, 0, 74, 0, 1},
  {249, AT(order, updated_at), 10, CLX_KIND_TIME, 0, 74, 0, 1},
  {260, AT(order, reference), 9, CLX_KIND_TEXT, 0, 74, 0, 0},
  {270, AT(order, reference_origin), 16, CLX_KIND_TEXT, 0, 74, 0, 0},
  {287, AT(order, metadata), 8, CLX_KIND_OBJECT, 0, 74, 0, 0},
  {2823, AT(order, market), 6, CLX_KIND_ONE, 65, 74, 0, 0}, /* markets */
  {4596, AT(order, customer), 8, CLX_KIND_ONE, 31, 74, 0, 0}, /* customers */
  {12058, AT(order, shipping_address), 16, CLX_KIND_ONE, 1, 74, 0, 0}, /* addresses */
  {12075, AT(order, billing_address), 15, CLX_KIND_ONE, 1, 74, 0, 0}, /* addresses */
  {12091, AT(order, store), 5, CLX_KIND_ONE, 119, 74, 0, 0}, /* stores */
  {8769, AT(order, default_shipping_method),
   23, CLX_KIND_ONE, 106, 74, 0, 0}, /* shipping_methods */
  {8793, AT(order, default_payment_method), 22, CLX_KIND_ONE, 80, 74, 0, 0}, /* payment_methods */
  {12097, AT(order, available_payment_methods),
   25, CLX_KIND_MANY, 80, 74, 0, 0}, /* payment_methods */
  {12123, AT(order, available_customer_payment_sources),
   34, CLX_KIND_MANY, 29, 74, 0, 0}, /* customer_payment_sources */
  {12158, AT(order, available_free_skus), 19, CLX_KIND_MANY, 113, 74, 0, 0}, /* skus */
  {12178, AT(order, available_free_bundles), 22, CLX_KIND_MANY, 15, 74, 0, 0}, /* bundles */
  {4960, AT(order, payment_method), 14, CLX_KIND_ONE, 80, 74, 0, 0}, /* payment_methods */
  {2232, AT(order, payment_source), 14, CLX_KIND_ONE, 0, 74, 2247, 0},
  {5402, AT(order, discount_engine_item),
   20, CLX_KIND_ONE, 33, 74, 0, 0}, /* discount_engine_items */
  {7748, AT(order, line_items), 10, CLX_KIND_MANY, 61, 74, 0, 0}, /* line_items */
  {7541, AT(order, line_item_options), 17, CLX_KIND_MANY, 60, 74, 0, 0}, /* line_item_options */
  {8342, AT(order, stock_reservations), 18, CLX_KIND_MANY, 117, 74, 0, 0}, /* stock_reservations */
  {8361, AT(order, stock_line_items), 16, CLX_KIND_MANY, 115, 74, 0, 0}, /* stock_line_items */
  {8378, AT(order, stock_transfers), 15, CLX_KIND_MANY, 118, 74, 0, 0}, /* stock_transfers */
  {12201, AT(order, shipments), 9, CLX_KIND_MANY, 103, 74, 0, 0}, /* shipments */
  {12211, AT(order, payment_options), 15, CLX_KIND_MANY, 81, 74, 0, 0}, /* payment_options */
  {12227, AT(order, transactions), 12, CLX_KIND_MANY, 0, 74, 1850, 0},
  {1809, AT(order, authorizations), 14, CLX_KIND_MANY, 7, 74, 0, 0}, /* authorizations */
  {2418, AT(order, captures), 8, CLX_KIND_MANY, 17, 74, 0, 0}, /* captures */
  {2427, AT(order, voids), 5, CLX_KIND_MANY, 133, 74, 0, 0}, /* voids */
  {3985, AT(order, refunds), 7, CLX_KIND_MANY, 95, 74, 0, 0}, /* refunds */
  {5209, AT(order, returns), 7, CLX_KIND_MANY, 99, 74, 0, 0}, /* returns */
  {9278, AT(order, order_subscription), 18, CLX_KIND_ONE, 72, 74, 0, 0}, /* order_subscriptions */
  {5189, AT(order, order_subscriptions), 19, CLX_KIND_MANY, 72, 74, 0, 0}, /* order_subscriptions */
  {9297, AT(order, order_factories), 15, CLX_KIND_MANY, 70, 74, 0, 0}, /* order_factories */
  {9046, AT(order, order_copies), 12, CLX_KIND_MANY, 69, 74, 0, 0}, /* order_copies */
  {9563, AT(order, recurring_order_copies),
   22, CLX_KIND_MANY, 94, 74, 0, 0}, /* recurring_order_copies */
  {1228, AT(order, attachments), 11, CLX_KIND_MANY, 6, 74, 0, 0}, /* attachments */
  {8394, AT(order, notifications), 13, CLX_KIND_MANY, 67, 74, 0, 0}, /* notifications */
  {8408, AT(order, links), 5, CLX_KIND_MANY, 62, 74, 0, 0}, /* links */
  {12240, AT(order, resource_errors), 15, CLX_KIND_MANY, 97, 74, 0, 0}, /* resource_errors */
  {315, AT(order, events), 6, CLX_KIND_MANY, 38, 74, 0, 0}, /* events */
  {322, AT(order, tags), 4, CLX_KIND_MANY, 124, 74, 0, 0}, /* tags */
  {327, AT(order, versions), 8, CLX_KIND_MANY, 131, 74, 0, 0}, /* versions */
  /* organizations, from 1473 */
  {138, AT(organization, name), 4, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12283, AT(organization, slug), 4, CLX_KIND_TEXT, 0, 75, 0, 0},
  {8467, AT(organization, domain), 6, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12288, AT(organization, support_phone), 13, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12302, AT(organization, support_email), 13, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12316, AT(organization, logo_url), 8, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12325, AT(organization, favicon_url), 11, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12337, AT(organization, primary_color), 13, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12351, AT(organization, gtm_id), 6, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12358, AT(organization, gtm_id_test), 11, CLX_KIND_TEXT, 0, 75, 0, 0},
  {12370, AT(organization, config), 6, CLX_KIND_OBJECT, 0, 75, 0, 0},
  {12377, AT(organization, api_auth_redirect), 17, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12395, AT(organization, api_rules_engine), 16, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12412, AT(organization, api_rules_engine_max_conditions_size),
   36, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {12449, AT(organization, api_rules_engine_max_rules_size), 31, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {12481, AT(organization, api_new_auth), 12, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12494, AT(organization, api_purge_single_resource), 25, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12520, AT(organization, api_max_regex_length), 20, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {12541, AT(organization, addresses_avs_check), 19, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12561, AT(organization, addresses_phone_required), 24, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12586, AT(organization, orders_sales_channel_guest_only), 31, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12618, AT(organization, orders_min_rebuild_shipments_lapse), 34, CLX_KIND_REAL, 0, 75, 0, 0},
  {12653, AT(organization, orders_min_refresh_lapse), 24, CLX_KIND_REAL, 0, 75, 0, 0},
  {12678, AT(organization, orders_autorefresh_cutoff_test), 30, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {12709, AT(organization, orders_autorefresh_cutoff_live), 30, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {12740, AT(organization, orders_number_editable_test), 27, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12768, AT(organization, orders_number_editable_live), 27, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12796, AT(organization, orders_number_as_reference), 26, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12823, AT(organization, orders_invalid_coupon_errors), 28, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12852, AT(organization, orders_invalid_gift_card_errors), 31, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12884, AT(organization, orders_validate_shipping_stock), 30, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {12915, AT(organization, bundles_max_items_count), 23, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {12939, AT(organization, coupons_min_code_length), 23, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {12963, AT(organization, coupons_max_code_length), 23, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {12987, AT(organization, gift_cards_exact_code_matching), 30, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13018, AT(organization, gift_cards_min_code_length), 26, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13045, AT(organization, gift_cards_max_code_length), 26, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13072, AT(organization, cleanups_max_concurrent_count), 29, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13102, AT(organization, exports_max_concurrent_count), 28, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13131, AT(organization, imports_max_concurrent_count), 28, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13160, AT(organization, imports_purge_cache), 19, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13180, AT(organization, imports_skip_errors), 19, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13200, AT(organization, inventory_models_max_stock_locations_cutoff),
   43, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13244, AT(organization, promotions_max_concurrent_count), 31, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13276, AT(organization, promotions_max_conditions_size), 30, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13307, AT(organization, promotions_max_rules_size), 25, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13333, AT(organization, price_lists_max_conditions_size), 31, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13365, AT(organization, price_lists_max_rules_size), 26, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13392, AT(organization, imports_trigger_webhooks), 24, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13417, AT(organization, discount_engines_enabled), 24, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13442, AT(organization, discount_engines_errors), 23, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13466, AT(organization, tags_max_name_length), 20, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13487, AT(organization, tags_max_allowed_number), 23, CLX_KIND_INTEGER, 0, 75, 0, 0},
  {13511, AT(organization, tax_calculators_errors), 22, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13534, AT(organization, external_promotions_errors), 26, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13561, AT(organization, external_prices_errors), 22, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {238, AT(organization, created_at), 10, CLX_KIND_TIME, 0, 75, 0, 1},
  {249, AT(organization, updated_at), 10, CLX_KIND_TIME, 0, 75, 0, 1},
  {260, AT(organization, reference), 9, CLX_KIND_TEXT, 0, 75, 0, 0},
  {270, AT(organization, reference_origin), 16, CLX_KIND_TEXT, 0, 75, 0, 0},
  {287, AT(organization, metadata), 8, CLX_KIND_OBJECT, 0, 75, 0, 0},
  {13584, AT(organization, api_fragment_caching_enabled), 28, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13613, AT(organization, skus_discovery), 14, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  {13628, AT(organization, payment_gateways_transaction_on_event),
   37, CLX_KIND_BOOLEAN, 0, 75, 0, 0},
  /* packages, from 1537 */
  {138, AT(package, name), 4, CLX_KIND_TEXT, 0, 76, 0, 0},
  {3087, AT(package, code), 4, CLX_KIND_TEXT, 0, 76, 0, 0},
  {13683, AT(package, length), 6, CLX_KIND_REAL, 0, 76, 0, 0},
  {13690, AT(package, width), 5, CLX_KIND_REAL, 0, 76, 0, 0},
  {13696, AT(package, height), 6, CLX_KIND_REAL, 0, 76, 0, 0},
  {13703, AT(package, unit_of_length), 14, CLX_KIND_TEXT, 0, 76, 0, 0},
  {238, AT(package, created_at), 10, CLX_KIND_TIME, 0, 76, 0, 1},
  {249, AT(package, updated_at), 10, CLX_KIND_TIME, 0, 76, 0, 1},
  {260, AT(package, reference), 9, CLX_KIND_TEXT, 0, 76, 0, 0},
  {270, AT(package, reference_origin), 16, CLX_KIND_TEXT, 0, 76, 0, 0},
  {287, AT(package, metadata), 8, CLX_KIND_OBJECT, 0, 76, 0, 0},
  {5349, AT(package, stock_location), 14, CLX_KIND_ONE, 116, 76, 0, 0}, /* stock_locations */
  {5656, AT(package, parcels), 7, CLX_KIND_MANY, 78, 76, 0, 0}, /* parcels */
  {1228, AT(package, attachments), 11, CLX_KIND_MANY, 6, 76, 0, 0}, /* attachments */
  {327, AT(package, versions), 8, CLX_KIND_MANY, 131, 76, 0, 0}, /* versions */
  /* parcel_line_items, from 1552 */
  {7175, AT(parcel_line_item, sku_code), 8, CLX_KIND_TEXT, 0, 77, 0, 1},
  {7759, AT(parcel_line_item, bundle_code), 11, CLX_KIND_TEXT, 0, 77, 0, 1},
  {7576, AT(parcel_line_item, quantity), 8, CLX_KIND_INTEGER, 0, 77, 0, 1},
  {138, AT(parcel_line_item, name), 4, CLX_KIND_TEXT, 0, 77, 0, 0},
  {3092, AT(parcel_line_item, image_url), 9, CLX_KIND_TEXT, 0, 77, 0, 0},
  {238, AT(parcel_line_item, created_at), 10, CLX_KIND_TIME, 0, 77, 0, 1},
  {249, AT(parcel_line_item, updated_at), 10, CLX_KIND_TIME, 0, 77, 0, 1},
  {260, AT(parcel_line_item, reference), 9, CLX_KIND_TEXT, 0, 77, 0, 0},
  {270, AT(parcel_line_item, reference_origin), 16, CLX_KIND_TEXT, 0, 77, 0, 0},
  {287, AT(parcel_line_item, metadata), 8, CLX_KIND_OBJECT, 0, 77, 0, 0},
  {13753, AT(parcel_line_item, parcel), 6, CLX_KIND_ONE, 78, 77, 0, 0}, /* parcels */
  {13760, AT(parcel_line_item, stock_line_item),
   15, CLX_KIND_ONE, 115, 77, 0, 0}, /* stock_line_items */
  {13776, AT(parcel_line_item, shipment_line_item),
   18, CLX_KIND_ONE, 102, 77, 0, 0}, /* shipment_line_items */
  {327, AT(parcel_line_item, versions), 8, CLX_KIND_MANY, 131, 77, 0, 0}, /* versions */
  /* parcels, from 1566 */
  {1838, AT(parcel, number), 6, CLX_KIND_TEXT, 0, 78, 0, 0},
  {3657, AT(parcel, weight), 6, CLX_KIND_REAL, 0, 78, 0, 1},
  {13795, AT(parcel, unit_of_weight), 14, CLX_KIND_TEXT, 0, 78, 13810, 1},
  {13819, AT(parcel, eel_pfc), 7, CLX_KIND_TEXT, 0, 78, 0, 0},
  {13827, AT(parcel, contents_type), 13, CLX_KIND_TEXT, 0, 78, 0, 0},
  {13841, AT(parcel, contents_explanation), 20, CLX_KIND_TEXT, 0, 78, 0, 0},
  {13862, AT(parcel, customs_certify), 15, CLX_KIND_BOOLEAN, 0, 78, 0, 0},
  {13878, AT(parcel, customs_signer), 14, CLX_KIND_TEXT, 0, 78, 0, 0},
  {13893, AT(parcel, non_delivery_option), 19, CLX_KIND_TEXT, 0, 78, 0, 0},
  {13913, AT(parcel, restriction_type), 16, CLX_KIND_TEXT, 0, 78, 0, 0},
  {13930, AT(parcel, restriction_comments), 20, CLX_KIND_TEXT, 0, 78, 0, 0},
  {13951, AT(parcel, customs_info_required), 21, CLX_KIND_BOOLEAN, 0, 78, 0, 0},
  {13973, AT(parcel, shipping_label_url), 18, CLX_KIND_TEXT, 0, 78, 0, 0},
  {13992, AT(parcel, shipping_label_file_type), 24, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14017, AT(parcel, shipping_label_size), 19, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14037, AT(parcel, shipping_label_resolution), 25, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14063, AT(parcel, tracking_number), 15, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14079, AT(parcel, tracking_status), 15, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14095, AT(parcel, tracking_status_detail), 22, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14118, AT(parcel, tracking_status_updated_at), 26, CLX_KIND_TIME, 0, 78, 0, 0},
  {14145, AT(parcel, tracking_details), 16, CLX_KIND_ARRAY, 0, 78, 0, 0},
  {14162, AT(parcel, carrier_weight_oz), 17, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14180, AT(parcel, signed_by), 9, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14190, AT(parcel, incoterm), 8, CLX_KIND_TEXT, 0, 78, 0, 0},
  {14199, AT(parcel, delivery_confirmation), 21, CLX_KIND_TEXT, 0, 78, 0, 0},
  {238, AT(parcel, created_at), 10, CLX_KIND_TIME, 0, 78, 0, 1},
  {249, AT(parcel, updated_at), 10, CLX_KIND_TIME, 0, 78, 0, 1},
  {260, AT(parcel, reference), 9, CLX_KIND_TEXT, 0, 78, 0, 0},
  {270, AT(parcel, reference_origin), 16, CLX_KIND_TEXT, 0, 78, 0, 0},
  {287, AT(parcel, metadata), 8, CLX_KIND_OBJECT, 0, 78, 0, 0},
  {5647, AT(parcel, shipment), 8, CLX_KIND_ONE, 103, 78, 0, 0}, /* shipments */
  {13675, AT(parcel, package), 7, CLX_KIND_ONE, 76, 78, 0, 0}, /* packages */
  {13718, AT(parcel, parcel_line_items), 17, CLX_KIND_MANY, 77, 78, 0, 0}, /* parcel_line_items */
  {1228, AT(parcel, attachments), 11, CLX_KIND_MANY, 6, 78, 0, 0}, /* attachments */
  {315, AT(parcel, events), 6, CLX_KIND_MANY, 38, 78, 0, 0}, /* events */
  {327, AT(parcel, versions), 8, CLX_KIND_MANY, 131, 78, 0, 0}, /* versions */
  /* payment_gateways, from 1602 */
  {138, AT(payment_gateway, name), 4, CLX_KIND_TEXT, 0, 79, 0, 0},
  {465, AT(payment_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 79, 0, 1},
  {480, AT(payment_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 79, 0, 1},
  {238, AT(payment_gateway, created_at), 10, CLX_KIND_TIME, 0, 79, 0, 1},
  {249, AT(payment_gateway, updated_at), 10, CLX_KIND_TIME, 0, 79, 0, 1},
  {260, AT(payment_gateway, reference), 9, CLX_KIND_TEXT, 0, 79, 0, 0},
  {270, AT(payment_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 79, 0, 0},
  {287, AT(payment_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 79, 0, 0},
  {646, AT(payment_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 79, 0, 0},
  {662, AT(payment_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 79, 0, 0}, /* payment_methods */
  {327, AT(payment_gateway, versions), 8, CLX_KIND_MANY, 131, 79, 0, 0}, /* versions */
  /* payment_methods, from 1613 */
  {138, AT(payment_method, name), 4, CLX_KIND_TEXT, 0, 80, 0, 0},
  {14221, AT(payment_method, payment_source_type), 19, CLX_KIND_TEXT, 0, 80, 2247, 1},
  {359, AT(payment_method, currency_code), 13, CLX_KIND_TEXT, 0, 80, 0, 1},
  {14241, AT(payment_method, moto), 4, CLX_KIND_BOOLEAN, 0, 80, 0, 0},
  {14246, AT(payment_method, require_capture), 15, CLX_KIND_BOOLEAN, 0, 80, 0, 1},
  {14262, AT(payment_method, auto_place), 10, CLX_KIND_BOOLEAN, 0, 80, 0, 1},
  {14273, AT(payment_method, auto_capture), 12, CLX_KIND_BOOLEAN, 0, 80, 0, 1},
  {3127, AT(payment_method, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 80, 0, 1},
  {3146, AT(payment_method, price_amount_float), 18, CLX_KIND_REAL, 0, 80, 0, 0},
  {3165, AT(payment_method, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 80, 0, 0},
  {14286, AT(payment_method, auto_capture_max_amount_cents), 29, CLX_KIND_INTEGER, 0, 80, 0, 1},
  {14316, AT(payment_method, auto_capture_max_amount_float), 29, CLX_KIND_REAL, 0, 80, 0, 0},
  {14346, AT(payment_method, formatted_auto_capture_max_amount), 33, CLX_KIND_TEXT, 0, 80, 0, 0},
  {480, AT(payment_method, disabled_at), 11, CLX_KIND_TIME, 0, 80, 0, 1},
  {238, AT(payment_method, created_at), 10, CLX_KIND_TIME, 0, 80, 0, 1},
  {249, AT(payment_method, updated_at), 10, CLX_KIND_TIME, 0, 80, 0, 1},
  {260, AT(payment_method, reference), 9, CLX_KIND_TEXT, 0, 80, 0, 0},
  {270, AT(payment_method, reference_origin), 16, CLX_KIND_TEXT, 0, 80, 0, 0},
  {287, AT(payment_method, metadata), 8, CLX_KIND_OBJECT, 0, 80, 0, 0},
  {2823, AT(payment_method, market), 6, CLX_KIND_ONE, 65, 80, 0, 0}, /* markets */
  {853, AT(payment_method, payment_gateway), 15, CLX_KIND_ONE, 0, 80, 869, 0},
  {12091, AT(payment_method, store), 5, CLX_KIND_ONE, 119, 80, 0, 0}, /* stores */
  {1228, AT(payment_method, attachments), 11, CLX_KIND_MANY, 6, 80, 0, 0}, /* attachments */
  {327, AT(payment_method, versions), 8, CLX_KIND_MANY, 131, 80, 0, 0}, /* versions */
  /* payment_options, from 1637 */
  {138, AT(payment_option, name), 4, CLX_KIND_TEXT, 0, 81, 0, 0},
  {14221, AT(payment_option, payment_source_type), 19, CLX_KIND_TEXT, 0, 81, 2247, 1},
  {14395, AT(payment_option, data), 4, CLX_KIND_OBJECT, 0, 81, 0, 0},
  {238, AT(payment_option, created_at), 10, CLX_KIND_TIME, 0, 81, 0, 1},
  {249, AT(payment_option, updated_at), 10, CLX_KIND_TIME, 0, 81, 0, 1},
  {260, AT(payment_option, reference), 9, CLX_KIND_TEXT, 0, 81, 0, 0},
  {270, AT(payment_option, reference_origin), 16, CLX_KIND_TEXT, 0, 81, 0, 0},
  {287, AT(payment_option, metadata), 8, CLX_KIND_OBJECT, 0, 81, 0, 0},
  {847, AT(payment_option, order), 5, CLX_KIND_ONE, 74, 81, 0, 0}, /* orders */
  {1228, AT(payment_option, attachments), 11, CLX_KIND_MANY, 6, 81, 0, 0}, /* attachments */
  /* paypal_gateways, from 1647 */
  {138, AT(paypal_gateway, name), 4, CLX_KIND_TEXT, 0, 82, 0, 0},
  {465, AT(paypal_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 82, 0, 1},
  {480, AT(paypal_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 82, 0, 1},
  {238, AT(paypal_gateway, created_at), 10, CLX_KIND_TIME, 0, 82, 0, 1},
  {249, AT(paypal_gateway, updated_at), 10, CLX_KIND_TIME, 0, 82, 0, 1},
  {260, AT(paypal_gateway, reference), 9, CLX_KIND_TEXT, 0, 82, 0, 0},
  {270, AT(paypal_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 82, 0, 0},
  {287, AT(paypal_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 82, 0, 0},
  {646, AT(paypal_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 82, 0, 0},
  {662, AT(paypal_gateway, payment_methods), 15, CLX_KIND_MANY, 80, 82, 0, 0}, /* payment_methods */
  {327, AT(paypal_gateway, versions), 8, CLX_KIND_MANY, 131, 82, 0, 0}, /* versions */
  {14431, AT(paypal_gateway, paypal_payments),
   15, CLX_KIND_MANY, 83, 82, 0, 0}, /* paypal_payments */
  /* paypal_payments, from 1659 */
  {2715, AT(paypal_payment, return_url), 10, CLX_KIND_TEXT, 0, 83, 0, 0},
  {14462, AT(paypal_payment, cancel_url), 10, CLX_KIND_TEXT, 0, 83, 0, 0},
  {14473, AT(paypal_payment, note_to_payer), 13, CLX_KIND_TEXT, 0, 83, 0, 0},
  {14487, AT(paypal_payment, paypal_payer_id), 15, CLX_KIND_TEXT, 0, 83, 0, 0},
  {138, AT(paypal_payment, name), 4, CLX_KIND_TEXT, 0, 83, 0, 0},
  {14503, AT(paypal_payment, paypal_id), 9, CLX_KIND_TEXT, 0, 83, 0, 0},
  {3609, AT(paypal_payment, status), 6, CLX_KIND_TEXT, 0, 83, 14513, 1},
  {14530, AT(paypal_payment, approval_url), 12, CLX_KIND_TEXT, 0, 83, 0, 0},
  {780, AT(paypal_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 83, 0, 1},
  {818, AT(paypal_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 83, 0, 0},
  {238, AT(paypal_payment, created_at), 10, CLX_KIND_TIME, 0, 83, 0, 1},
  {249, AT(paypal_payment, updated_at), 10, CLX_KIND_TIME, 0, 83, 0, 1},
  {260, AT(paypal_payment, reference), 9, CLX_KIND_TEXT, 0, 83, 0, 0},
  {270, AT(paypal_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 83, 0, 0},
  {287, AT(paypal_payment, metadata), 8, CLX_KIND_OBJECT, 0, 83, 0, 0},
  {847, AT(paypal_payment, order), 5, CLX_KIND_ONE, 74, 83, 0, 0}, /* orders */
  {853, AT(paypal_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 83, 869, 0},
  {327, AT(paypal_payment, versions), 8, CLX_KIND_MANY, 131, 83, 0, 0}, /* versions */
  /* percentage_discount_promotions, from 1677 */
  {138, AT(percentage_discount_promotion, name), 4, CLX_KIND_TEXT, 0, 84, 0, 0},
  {1845, AT(percentage_discount_promotion, type), 4, CLX_KIND_TEXT, 0, 84, 3334, 1},
  {359, AT(percentage_discount_promotion, currency_code), 13, CLX_KIND_TEXT, 0, 84, 0, 1},
  {3517, AT(percentage_discount_promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 84, 0, 1},
  {3527, AT(percentage_discount_promotion, priority), 8, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {3536, AT(percentage_discount_promotion, starts_at), 9, CLX_KIND_TIME, 0, 84, 0, 1},
  {807, AT(percentage_discount_promotion, expires_at), 10, CLX_KIND_TIME, 0, 84, 0, 1},
  {3546, AT(percentage_discount_promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {3564, AT(percentage_discount_promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {3582, AT(percentage_discount_promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 84, 0, 1},
  {3602, AT(percentage_discount_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 84, 0, 1},
  {3609, AT(percentage_discount_promotion, status), 6, CLX_KIND_TEXT, 0, 84, 3616, 1},
  {3657, AT(percentage_discount_promotion, weight), 6, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {3664, AT(percentage_discount_promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {480, AT(percentage_discount_promotion, disabled_at), 11, CLX_KIND_TIME, 0, 84, 0, 1},
  {238, AT(percentage_discount_promotion, created_at), 10, CLX_KIND_TIME, 0, 84, 0, 1},
  {249, AT(percentage_discount_promotion, updated_at), 10, CLX_KIND_TIME, 0, 84, 0, 1},
  {260, AT(percentage_discount_promotion, reference), 9, CLX_KIND_TEXT, 0, 84, 0, 0},
  {270, AT(percentage_discount_promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 84, 0, 0},
  {287, AT(percentage_discount_promotion, metadata), 8, CLX_KIND_OBJECT, 0, 84, 0, 0},
  {14604, AT(percentage_discount_promotion, percentage), 10, CLX_KIND_INTEGER, 0, 84, 0, 1},
  {2823, AT(percentage_discount_promotion, market), 6, CLX_KIND_ONE, 65, 84, 0, 0}, /* markets */
  {3696, AT(percentage_discount_promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 84, 3696, 0},
  {3712, AT(percentage_discount_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 84, 0, 0}, /* order_amount_promotion_rules */
  {3740, AT(percentage_discount_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 84, 0, 0}, /* sku_list_promotion_rules */
  {3764, AT(percentage_discount_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 84, 0, 0}, /* coupon_codes_promotion_rules */
  {3792, AT(percentage_discount_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 84, 0, 0}, /* custom_promotion_rules */
  {3275, AT(percentage_discount_promotion, sku_list),
   8, CLX_KIND_ONE, 111, 84, 0, 0}, /* sku_lists */
  {3814, AT(percentage_discount_promotion, coupons), 7, CLX_KIND_MANY, 24, 84, 0, 0}, /* coupons */
  {1228, AT(percentage_discount_promotion, attachments),
   11, CLX_KIND_MANY, 6, 84, 0, 0}, /* attachments */
  {315, AT(percentage_discount_promotion, events), 6, CLX_KIND_MANY, 38, 84, 0, 0}, /* events */
  {322, AT(percentage_discount_promotion, tags), 4, CLX_KIND_MANY, 124, 84, 0, 0}, /* tags */
  {327, AT(percentage_discount_promotion, versions),
   8, CLX_KIND_MANY, 131, 84, 0, 0}, /* versions */
  {3284, AT(percentage_discount_promotion, skus), 4, CLX_KIND_MANY, 113, 84, 0, 0}, /* skus */
  /* pickups, from 1711 */
  {1845, AT(pickup, type), 4, CLX_KIND_TEXT, 0, 85, 5498, 1},
  {3609, AT(pickup, status), 6, CLX_KIND_TEXT, 0, 85, 0, 1},
  {5531, AT(pickup, internal_id), 11, CLX_KIND_TEXT, 0, 85, 0, 0},
  {238, AT(pickup, created_at), 10, CLX_KIND_TIME, 0, 85, 0, 1},
  {249, AT(pickup, updated_at), 10, CLX_KIND_TIME, 0, 85, 0, 1},
  {260, AT(pickup, reference), 9, CLX_KIND_TEXT, 0, 85, 0, 0},
  {270, AT(pickup, reference_origin), 16, CLX_KIND_TEXT, 0, 85, 0, 0},
  {287, AT(pickup, metadata), 8, CLX_KIND_OBJECT, 0, 85, 0, 0},
  {5647, AT(pickup, shipment), 8, CLX_KIND_ONE, 103, 85, 0, 0}, /* shipments */
  {5656, AT(pickup, parcels), 7, CLX_KIND_MANY, 78, 85, 0, 0}, /* parcels */
  {315, AT(pickup, events), 6, CLX_KIND_MANY, 38, 85, 0, 0}, /* events */
  /* price_frequency_tiers, from 1722 */
  {138, AT(price_frequency_tier, name), 4, CLX_KIND_TEXT, 0, 86, 0, 0},
  {1845, AT(price_frequency_tier, type), 4, CLX_KIND_TEXT, 0, 86, 14673, 1},
  {14714, AT(price_frequency_tier, up_to), 5, CLX_KIND_INTEGER, 0, 86, 0, 1},
  {3127, AT(price_frequency_tier, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 86, 0, 1},
  {3146, AT(price_frequency_tier, price_amount_float), 18, CLX_KIND_REAL, 0, 86, 0, 0},
  {3165, AT(price_frequency_tier, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 86, 0, 0},
  {238, AT(price_frequency_tier, created_at), 10, CLX_KIND_TIME, 0, 86, 0, 1},
  {249, AT(price_frequency_tier, updated_at), 10, CLX_KIND_TIME, 0, 86, 0, 1},
  {260, AT(price_frequency_tier, reference), 9, CLX_KIND_TEXT, 0, 86, 0, 0},
  {270, AT(price_frequency_tier, reference_origin), 16, CLX_KIND_TEXT, 0, 86, 0, 0},
  {287, AT(price_frequency_tier, metadata), 8, CLX_KIND_OBJECT, 0, 86, 0, 0},
  {14720, AT(price_frequency_tier, price), 5, CLX_KIND_ONE, 91, 86, 0, 0}, /* prices */
  {1228, AT(price_frequency_tier, attachments), 11, CLX_KIND_MANY, 6, 86, 0, 0}, /* attachments */
  {327, AT(price_frequency_tier, versions), 8, CLX_KIND_MANY, 131, 86, 0, 0}, /* versions */
  {315, AT(price_frequency_tier, events), 6, CLX_KIND_MANY, 38, 86, 0, 0}, /* events */
  /* price_list_schedulers, from 1737 */
  {138, AT(price_list_scheduler, name), 4, CLX_KIND_TEXT, 0, 87, 0, 0},
  {3536, AT(price_list_scheduler, starts_at), 9, CLX_KIND_TIME, 0, 87, 0, 1},
  {807, AT(price_list_scheduler, expires_at), 10, CLX_KIND_TIME, 0, 87, 0, 1},
  {3602, AT(price_list_scheduler, active), 6, CLX_KIND_BOOLEAN, 0, 87, 0, 1},
  {3609, AT(price_list_scheduler, status), 6, CLX_KIND_TEXT, 0, 87, 8435, 1},
  {480, AT(price_list_scheduler, disabled_at), 11, CLX_KIND_TIME, 0, 87, 0, 1},
  {238, AT(price_list_scheduler, created_at), 10, CLX_KIND_TIME, 0, 87, 0, 1},
  {249, AT(price_list_scheduler, updated_at), 10, CLX_KIND_TIME, 0, 87, 0, 1},
  {260, AT(price_list_scheduler, reference), 9, CLX_KIND_TEXT, 0, 87, 0, 0},
  {270, AT(price_list_scheduler, reference_origin), 16, CLX_KIND_TEXT, 0, 87, 0, 0},
  {287, AT(price_list_scheduler, metadata), 8, CLX_KIND_OBJECT, 0, 87, 0, 0},
  {2823, AT(price_list_scheduler, market), 6, CLX_KIND_ONE, 65, 87, 0, 0}, /* markets */
  {8708, AT(price_list_scheduler, price_list), 10, CLX_KIND_ONE, 88, 87, 0, 0}, /* price_lists */
  {315, AT(price_list_scheduler, events), 6, CLX_KIND_MANY, 38, 87, 0, 0}, /* events */
  {327, AT(price_list_scheduler, versions), 8, CLX_KIND_MANY, 131, 87, 0, 0}, /* versions */
  /* price_lists, from 1752 */
  {138, AT(price_list, name), 4, CLX_KIND_TEXT, 0, 88, 0, 0},
  {3087, AT(price_list, code), 4, CLX_KIND_TEXT, 0, 88, 0, 0},
  {359, AT(price_list, currency_code), 13, CLX_KIND_TEXT, 0, 88, 0, 1},
  {9957, AT(price_list, tax_included), 12, CLX_KIND_BOOLEAN, 0, 88, 0, 1},
  {6500, AT(price_list, rule_outcomes), 13, CLX_KIND_OBJECT, 0, 88, 0, 0},
  {238, AT(price_list, created_at), 10, CLX_KIND_TIME, 0, 88, 0, 1},
  {249, AT(price_list, updated_at), 10, CLX_KIND_TIME, 0, 88, 0, 1},
  {260, AT(price_list, reference), 9, CLX_KIND_TEXT, 0, 88, 0, 0},
  {270, AT(price_list, reference_origin), 16, CLX_KIND_TEXT, 0, 88, 0, 0},
  {6494, AT(price_list, rules), 5, CLX_KIND_OBJECT, 0, 88, 0, 0},
  {6514, AT(price_list, resource_payload), 16, CLX_KIND_OBJECT, 0, 88, 0, 0},
  {287, AT(price_list, metadata), 8, CLX_KIND_OBJECT, 0, 88, 0, 0},
  {14759, AT(price_list, prices), 6, CLX_KIND_MANY, 91, 88, 0, 0}, /* prices */
  {8823, AT(price_list, price_list_schedulers),
   21, CLX_KIND_MANY, 87, 88, 0, 0}, /* price_list_schedulers */
  {1228, AT(price_list, attachments), 11, CLX_KIND_MANY, 6, 88, 0, 0}, /* attachments */
  {327, AT(price_list, versions), 8, CLX_KIND_MANY, 131, 88, 0, 0}, /* versions */
  /* price_tiers, from 1768 */
  {138, AT(price_tier, name), 4, CLX_KIND_TEXT, 0, 89, 0, 0},
  {1845, AT(price_tier, type), 4, CLX_KIND_TEXT, 0, 89, 14673, 1},
  {14714, AT(price_tier, up_to), 5, CLX_KIND_REAL, 0, 89, 0, 1},
  {3127, AT(price_tier, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 89, 0, 1},
  {3146, AT(price_tier, price_amount_float), 18, CLX_KIND_REAL, 0, 89, 0, 0},
  {3165, AT(price_tier, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 89, 0, 0},
  {238, AT(price_tier, created_at), 10, CLX_KIND_TIME, 0, 89, 0, 1},
  {249, AT(price_tier, updated_at), 10, CLX_KIND_TIME, 0, 89, 0, 1},
  {260, AT(price_tier, reference), 9, CLX_KIND_TEXT, 0, 89, 0, 0},
  {270, AT(price_tier, reference_origin), 16, CLX_KIND_TEXT, 0, 89, 0, 0},
  {287, AT(price_tier, metadata), 8, CLX_KIND_OBJECT, 0, 89, 0, 0},
  {14720, AT(price_tier, price), 5, CLX_KIND_ONE, 91, 89, 0, 0}, /* prices */
  {1228, AT(price_tier, attachments), 11, CLX_KIND_MANY, 6, 89, 0, 0}, /* attachments */
  {327, AT(price_tier, versions), 8, CLX_KIND_MANY, 131, 89, 0, 0}, /* versions */
  /* price_volume_tiers, from 1782 */
  {138, AT(price_volume_tier, name), 4, CLX_KIND_TEXT, 0, 90, 0, 0},
  {1845, AT(price_volume_tier, type), 4, CLX_KIND_TEXT, 0, 90, 14673, 1},
  {14714, AT(price_volume_tier, up_to), 5, CLX_KIND_INTEGER, 0, 90, 0, 1},
  {3127, AT(price_volume_tier, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 90, 0, 1},
  {3146, AT(price_volume_tier, price_amount_float), 18, CLX_KIND_REAL, 0, 90, 0, 0},
  {3165, AT(price_volume_tier, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 90, 0, 0},
  {238, AT(price_volume_tier, created_at), 10, CLX_KIND_TIME, 0, 90, 0, 1},
  {249, AT(price_volume_tier, updated_at), 10, CLX_KIND_TIME, 0, 90, 0, 1},
  {260, AT(price_volume_tier, reference), 9, CLX_KIND_TEXT, 0, 90, 0, 0},
  {270, AT(price_volume_tier, reference_origin), 16, CLX_KIND_TEXT, 0, 90, 0, 0},
  {287, AT(price_volume_tier, metadata), 8, CLX_KIND_OBJECT, 0, 90, 0, 0},
  {14720, AT(price_volume_tier, price), 5, CLX_KIND_ONE, 91, 90, 0, 0}, /* prices */
  {1228, AT(price_volume_tier, attachments), 11, CLX_KIND_MANY, 6, 90, 0, 0}, /* attachments */
  {327, AT(price_volume_tier, versions), 8, CLX_KIND_MANY, 131, 90, 0, 0}, /* versions */
  {315, AT(price_volume_tier, events), 6, CLX_KIND_MANY, 38, 90, 0, 0}, /* events */
  /* prices, from 1797 */
  {359, AT(price, currency_code), 13, CLX_KIND_TEXT, 0, 91, 0, 1},
  {7175, AT(price, sku_code), 8, CLX_KIND_TEXT, 0, 91, 0, 1},
  {373, AT(price, amount_cents), 12, CLX_KIND_INTEGER, 0, 91, 0, 1},
  {386, AT(price, amount_float), 12, CLX_KIND_REAL, 0, 91, 0, 0},
  {399, AT(price, formatted_amount), 16, CLX_KIND_TEXT, 0, 91, 0, 0},
  {14826, AT(price, original_amount_cents), 21, CLX_KIND_INTEGER, 0, 91, 0, 1},
  {14848, AT(price, formatted_original_amount), 25, CLX_KIND_TEXT, 0, 91, 0, 0},
  {3188, AT(price, compare_at_amount_cents), 23, CLX_KIND_INTEGER, 0, 91, 0, 1},
  {3212, AT(price, compare_at_amount_float), 23, CLX_KIND_REAL, 0, 91, 0, 0},
  {3236, AT(price, formatted_compare_at_amount), 27, CLX_KIND_TEXT, 0, 91, 0, 0},
  {6500, AT(price, rule_outcomes), 13, CLX_KIND_OBJECT, 0, 91, 0, 0},
  {14874, AT(price, processed_at), 12, CLX_KIND_TIME, 0, 91, 0, 1},
  {238, AT(price, created_at), 10, CLX_KIND_TIME, 0, 91, 0, 1},
  {249, AT(price, updated_at), 10, CLX_KIND_TIME, 0, 91, 0, 1},
  {260, AT(price, reference), 9, CLX_KIND_TEXT, 0, 91, 0, 0},
  {270, AT(price, reference_origin), 16, CLX_KIND_TEXT, 0, 91, 0, 0},
  {6494, AT(price, rules), 5, CLX_KIND_OBJECT, 0, 91, 0, 0},
  {6514, AT(price, resource_payload), 16, CLX_KIND_OBJECT, 0, 91, 0, 0},
  {5125, AT(price, jwt_custom_claim), 16, CLX_KIND_OBJECT, 0, 91, 0, 0},
  {287, AT(price, metadata), 8, CLX_KIND_OBJECT, 0, 91, 0, 0},
  {8708, AT(price, price_list), 10, CLX_KIND_ONE, 88, 91, 0, 0}, /* price_lists */
  {7200, AT(price, sku), 3, CLX_KIND_ONE, 113, 91, 0, 0}, /* skus */
  {14766, AT(price, price_tiers), 11, CLX_KIND_MANY, 89, 91, 0, 0}, /* price_tiers */
  {14789, AT(price, price_volume_tiers), 18, CLX_KIND_MANY, 90, 91, 0, 0}, /* price_volume_tiers */
  {14630, AT(price, price_frequency_tiers),
   21, CLX_KIND_MANY, 86, 91, 0, 0}, /* price_frequency_tiers */
  {1228, AT(price, attachments), 11, CLX_KIND_MANY, 6, 91, 0, 0}, /* attachments */
  {327, AT(price, versions), 8, CLX_KIND_MANY, 131, 91, 0, 0}, /* versions */
  {5227, AT(price, jwt_customer), 12, CLX_KIND_ONE, 31, 91, 0, 0}, /* customers */
  {5240, AT(price, jwt_markets), 11, CLX_KIND_MANY, 65, 91, 0, 0}, /* markets */
  {5252, AT(price, jwt_stock_locations), 19, CLX_KIND_MANY, 116, 91, 0, 0}, /* stock_locations */
  /* promotion_rules, from 1827 */
  {1845, AT(promotion_rule, type), 4, CLX_KIND_TEXT, 0, 92, 4445, 1},
  {238, AT(promotion_rule, created_at), 10, CLX_KIND_TIME, 0, 92, 0, 1},
  {249, AT(promotion_rule, updated_at), 10, CLX_KIND_TIME, 0, 92, 0, 1},
  {260, AT(promotion_rule, reference), 9, CLX_KIND_TEXT, 0, 92, 0, 0},
  {270, AT(promotion_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 92, 0, 0},
  {287, AT(promotion_rule, metadata), 8, CLX_KIND_OBJECT, 0, 92, 0, 0},
  {4551, AT(promotion_rule, promotion), 9, CLX_KIND_ONE, 0, 92, 3334, 0},
  {327, AT(promotion_rule, versions), 8, CLX_KIND_MANY, 131, 92, 0, 0}, /* versions */
  /* promotions, from 1835 */
  {138, AT(promotion, name), 4, CLX_KIND_TEXT, 0, 93, 0, 0},
  {1845, AT(promotion, type), 4, CLX_KIND_TEXT, 0, 93, 3334, 1},
  {359, AT(promotion, currency_code), 13, CLX_KIND_TEXT, 0, 93, 0, 1},
  {3517, AT(promotion, exclusive), 9, CLX_KIND_BOOLEAN, 0, 93, 0, 1},
  {3527, AT(promotion, priority), 8, CLX_KIND_INTEGER, 0, 93, 0, 1},
  {3536, AT(promotion, starts_at), 9, CLX_KIND_TIME, 0, 93, 0, 1},
  {807, AT(promotion, expires_at), 10, CLX_KIND_TIME, 0, 93, 0, 1},
  {3546, AT(promotion, total_usage_limit), 17, CLX_KIND_INTEGER, 0, 93, 0, 1},
  {3564, AT(promotion, total_usage_count), 17, CLX_KIND_INTEGER, 0, 93, 0, 1},
  {3582, AT(promotion, total_usage_reached), 19, CLX_KIND_BOOLEAN, 0, 93, 0, 1},
  {3602, AT(promotion, active), 6, CLX_KIND_BOOLEAN, 0, 93, 0, 1},
  {3609, AT(promotion, status), 6, CLX_KIND_TEXT, 0, 93, 3616, 1},
  {3657, AT(promotion, weight), 6, CLX_KIND_INTEGER, 0, 93, 0, 1},
  {3664, AT(promotion, coupons_count), 13, CLX_KIND_INTEGER, 0, 93, 0, 1},
  {480, AT(promotion, disabled_at), 11, CLX_KIND_TIME, 0, 93, 0, 1},
  {238, AT(promotion, created_at), 10, CLX_KIND_TIME, 0, 93, 0, 1},
  {249, AT(promotion, updated_at), 10, CLX_KIND_TIME, 0, 93, 0, 1},
  {260, AT(promotion, reference), 9, CLX_KIND_TEXT, 0, 93, 0, 0},
  {270, AT(promotion, reference_origin), 16, CLX_KIND_TEXT, 0, 93, 0, 0},
  {287, AT(promotion, metadata), 8, CLX_KIND_OBJECT, 0, 93, 0, 0},
  {2823, AT(promotion, market), 6, CLX_KIND_ONE, 65, 93, 0, 0}, /* markets */
  {3696, AT(promotion, promotion_rules), 15, CLX_KIND_MANY, 0, 93, 3696, 0},
  {3712, AT(promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 93, 0, 0}, /* order_amount_promotion_rules */
  {3740, AT(promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 93, 0, 0}, /* sku_list_promotion_rules */
  {3764, AT(promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 93, 0, 0}, /* coupon_codes_promotion_rules */
  {3792, AT(promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 93, 0, 0}, /* custom_promotion_rules */
  {3275, AT(promotion, sku_list), 8, CLX_KIND_ONE, 111, 93, 0, 0}, /* sku_lists */
  {3814, AT(promotion, coupons), 7, CLX_KIND_MANY, 24, 93, 0, 0}, /* coupons */
  {1228, AT(promotion, attachments), 11, CLX_KIND_MANY, 6, 93, 0, 0}, /* attachments */
  {315, AT(promotion, events), 6, CLX_KIND_MANY, 38, 93, 0, 0}, /* events */
  {322, AT(promotion, tags), 4, CLX_KIND_MANY, 124, 93, 0, 0}, /* tags */
  {327, AT(promotion, versions), 8, CLX_KIND_MANY, 131, 93, 0, 0}, /* versions */
  /* recurring_order_copies, from 1867 */
  {1845, AT(recurring_order_copy, type), 4, CLX_KIND_TEXT, 0, 94, 9070, 1},
  {3609, AT(recurring_order_copy, status), 6, CLX_KIND_TEXT, 0, 94, 9106, 1},
  {4315, AT(recurring_order_copy, started_at), 10, CLX_KIND_TIME, 0, 94, 0, 1},
  {4326, AT(recurring_order_copy, completed_at), 12, CLX_KIND_TIME, 0, 94, 0, 1},
  {9151, AT(recurring_order_copy, failed_at), 9, CLX_KIND_TIME, 0, 94, 0, 1},
  {4405, AT(recurring_order_copy, errors_log), 10, CLX_KIND_OBJECT, 0, 94, 0, 0},
  {4376, AT(recurring_order_copy, errors_count), 12, CLX_KIND_INTEGER, 0, 94, 0, 1},
  {9161, AT(recurring_order_copy, place_target_order), 18, CLX_KIND_BOOLEAN, 0, 94, 0, 0},
  {9180, AT(recurring_order_copy, reuse_wallet), 12, CLX_KIND_BOOLEAN, 0, 94, 0, 0},
  {238, AT(recurring_order_copy, created_at), 10, CLX_KIND_TIME, 0, 94, 0, 1},
  {249, AT(recurring_order_copy, updated_at), 10, CLX_KIND_TIME, 0, 94, 0, 1},
  {260, AT(recurring_order_copy, reference), 9, CLX_KIND_TEXT, 0, 94, 0, 0},
  {270, AT(recurring_order_copy, reference_origin), 16, CLX_KIND_TEXT, 0, 94, 0, 0},
  {287, AT(recurring_order_copy, metadata), 8, CLX_KIND_OBJECT, 0, 94, 0, 0},
  {9252, AT(recurring_order_copy, source_order), 12, CLX_KIND_ONE, 74, 94, 0, 0}, /* orders */
  {9265, AT(recurring_order_copy, target_order), 12, CLX_KIND_ONE, 74, 94, 0, 0}, /* orders */
  {315, AT(recurring_order_copy, events), 6, CLX_KIND_MANY, 38, 94, 0, 0}, /* events */
  {9278, AT(recurring_order_copy, order_subscription),
   18, CLX_KIND_ONE, 72, 94, 0, 0}, /* order_subscriptions */
  /* refunds, from 1885 */
  {1838, AT(refund, number), 6, CLX_KIND_TEXT, 0, 95, 0, 0},
  {1845, AT(refund, type), 4, CLX_KIND_TEXT, 0, 95, 1850, 1},
  {1888, AT(refund, payment_method_type), 19, CLX_KIND_TEXT, 0, 95, 0, 0},
  {359, AT(refund, currency_code), 13, CLX_KIND_TEXT, 0, 95, 0, 1},
  {373, AT(refund, amount_cents), 12, CLX_KIND_INTEGER, 0, 95, 0, 1},
  {386, AT(refund, amount_float), 12, CLX_KIND_REAL, 0, 95, 0, 0},
  {399, AT(refund, formatted_amount), 16, CLX_KIND_TEXT, 0, 95, 0, 0},
  {1908, AT(refund, succeeded), 9, CLX_KIND_BOOLEAN, 0, 95, 0, 1},
  {1918, AT(refund, message), 7, CLX_KIND_TEXT, 0, 95, 0, 0},
  {1926, AT(refund, error_code), 10, CLX_KIND_TEXT, 0, 95, 0, 0},
  {1937, AT(refund, error_detail), 12, CLX_KIND_TEXT, 0, 95, 0, 0},
  {1950, AT(refund, token), 5, CLX_KIND_TEXT, 0, 95, 0, 0},
  {1956, AT(refund, gateway_transaction_id), 22, CLX_KIND_TEXT, 0, 95, 0, 0},
  {238, AT(refund, created_at), 10, CLX_KIND_TIME, 0, 95, 0, 1},
  {249, AT(refund, updated_at), 10, CLX_KIND_TIME, 0, 95, 0, 1},
  {260, AT(refund, reference), 9, CLX_KIND_TEXT, 0, 95, 0, 0},
  {270, AT(refund, reference_origin), 16, CLX_KIND_TEXT, 0, 95, 0, 0},
  {287, AT(refund, metadata), 8, CLX_KIND_OBJECT, 0, 95, 0, 0},
  {847, AT(refund, order), 5, CLX_KIND_ONE, 74, 95, 0, 0}, /* orders */
  {2232, AT(refund, payment_source), 14, CLX_KIND_ONE, 0, 95, 2247, 0},
  {1228, AT(refund, attachments), 11, CLX_KIND_MANY, 6, 95, 0, 0}, /* attachments */
  {315, AT(refund, events), 6, CLX_KIND_MANY, 38, 95, 0, 0}, /* events */
  {327, AT(refund, versions), 8, CLX_KIND_MANY, 131, 95, 0, 0}, /* versions */
  {14926, AT(refund, reference_capture), 17, CLX_KIND_ONE, 17, 95, 0, 0}, /* captures */
  {3993, AT(refund, return_), 6, CLX_KIND_ONE, 99, 95, 0, 0}, /* returns */
  /* reserved_stocks, from 1910 */
  {7576, AT(reserved_stock, quantity), 8, CLX_KIND_INTEGER, 0, 96, 0, 1},
  {238, AT(reserved_stock, created_at), 10, CLX_KIND_TIME, 0, 96, 0, 1},
  {249, AT(reserved_stock, updated_at), 10, CLX_KIND_TIME, 0, 96, 0, 1},
  {260, AT(reserved_stock, reference), 9, CLX_KIND_TEXT, 0, 96, 0, 0},
  {270, AT(reserved_stock, reference_origin), 16, CLX_KIND_TEXT, 0, 96, 0, 0},
  {287, AT(reserved_stock, metadata), 8, CLX_KIND_OBJECT, 0, 96, 0, 0},
  {14975, AT(reserved_stock, stock_item), 10, CLX_KIND_ONE, 114, 96, 0, 0}, /* stock_items */
  {7200, AT(reserved_stock, sku), 3, CLX_KIND_ONE, 113, 96, 0, 0}, /* skus */
  {8342, AT(reserved_stock, stock_reservations),
   18, CLX_KIND_MANY, 117, 96, 0, 0}, /* stock_reservations */
  {327, AT(reserved_stock, versions), 8, CLX_KIND_MANY, 131, 96, 0, 0}, /* versions */
  /* resource_errors, from 1920 */
  {138, AT(resource_error, name), 4, CLX_KIND_TEXT, 0, 97, 0, 0},
  {3087, AT(resource_error, code), 4, CLX_KIND_TEXT, 0, 97, 0, 0},
  {1918, AT(resource_error, message), 7, CLX_KIND_TEXT, 0, 97, 0, 0},
  {238, AT(resource_error, created_at), 10, CLX_KIND_TIME, 0, 97, 0, 1},
  {249, AT(resource_error, updated_at), 10, CLX_KIND_TIME, 0, 97, 0, 1},
  {260, AT(resource_error, reference), 9, CLX_KIND_TEXT, 0, 97, 0, 0},
  {270, AT(resource_error, reference_origin), 16, CLX_KIND_TEXT, 0, 97, 0, 0},
  {287, AT(resource_error, metadata), 8, CLX_KIND_OBJECT, 0, 97, 0, 0},
  {15001, AT(resource_error, resource), 8, CLX_KIND_ONE, 0, 97, 15010, 0},
  /* return_line_items, from 1929 */
  {7175, AT(return_line_item, sku_code), 8, CLX_KIND_TEXT, 0, 98, 0, 1},
  {7759, AT(return_line_item, bundle_code), 11, CLX_KIND_TEXT, 0, 98, 0, 1},
  {7576, AT(return_line_item, quantity), 8, CLX_KIND_INTEGER, 0, 98, 0, 1},
  {138, AT(return_line_item, name), 4, CLX_KIND_TEXT, 0, 98, 0, 0},
  {3092, AT(return_line_item, image_url), 9, CLX_KIND_TEXT, 0, 98, 0, 0},
  {7643, AT(return_line_item, total_amount_cents), 18, CLX_KIND_INTEGER, 0, 98, 0, 1},
  {7662, AT(return_line_item, total_amount_float), 18, CLX_KIND_REAL, 0, 98, 0, 0},
  {7681, AT(return_line_item, formatted_total_amount), 22, CLX_KIND_TEXT, 0, 98, 0, 0},
  {15042, AT(return_line_item, return_reason), 13, CLX_KIND_OBJECT, 0, 98, 0, 0},
  {15056, AT(return_line_item, restocked_at), 12, CLX_KIND_TIME, 0, 98, 0, 0},
  {238, AT(return_line_item, created_at), 10, CLX_KIND_TIME, 0, 98, 0, 1},
  {249, AT(return_line_item, updated_at), 10, CLX_KIND_TIME, 0, 98, 0, 1},
  {260, AT(return_line_item, reference), 9, CLX_KIND_TEXT, 0, 98, 0, 0},
  {270, AT(return_line_item, reference_origin), 16, CLX_KIND_TEXT, 0, 98, 0, 0},
  {287, AT(return_line_item, metadata), 8, CLX_KIND_OBJECT, 0, 98, 0, 0},
  {3993, AT(return_line_item, return_), 6, CLX_KIND_ONE, 99, 98, 0, 0}, /* returns */
  {7727, AT(return_line_item, line_item), 9, CLX_KIND_ONE, 61, 98, 0, 0}, /* line_items */
  /* returns, from 1946 */
  {1838, AT(return, number), 6, CLX_KIND_TEXT, 0, 99, 0, 0},
  {3609, AT(return, status), 6, CLX_KIND_TEXT, 0, 99, 15069, 1},
  {4746, AT(return, customer_email), 14, CLX_KIND_TEXT, 0, 99, 0, 0},
  {3264, AT(return, skus_count), 10, CLX_KIND_INTEGER, 0, 99, 0, 1},
  {11926, AT(return, approved_at), 11, CLX_KIND_TIME, 0, 99, 0, 1},
  {11938, AT(return, cancelled_at), 12, CLX_KIND_TIME, 0, 99, 0, 1},
  {15139, AT(return, shipped_at), 10, CLX_KIND_TIME, 0, 99, 0, 1},
  {15150, AT(return, rejected_at), 11, CLX_KIND_TIME, 0, 99, 0, 1},
  {15162, AT(return, received_at), 11, CLX_KIND_TIME, 0, 99, 0, 1},
  {15174, AT(return, refunded_at), 11, CLX_KIND_TIME, 0, 99, 0, 1},
  {12006, AT(return, archived_at), 11, CLX_KIND_TIME, 0, 99, 0, 1},
  {15186, AT(return, estimated_refund_amount_cents), 29, CLX_KIND_INTEGER, 0, 99, 0, 1},
  {15216, AT(return, estimated_refund_amount_float), 29, CLX_KIND_REAL, 0, 99, 0, 0},
  {15246, AT(return, formatted_estimated_refund_amount), 33, CLX_KIND_TEXT, 0, 99, 0, 0},
  {238, AT(return, created_at), 10, CLX_KIND_TIME, 0, 99, 0, 1},
  {249, AT(return, updated_at), 10, CLX_KIND_TIME, 0, 99, 0, 1},
  {260, AT(return, reference), 9, CLX_KIND_TEXT, 0, 99, 0, 0},
  {270, AT(return, reference_origin), 16, CLX_KIND_TEXT, 0, 99, 0, 0},
  {287, AT(return, metadata), 8, CLX_KIND_OBJECT, 0, 99, 0, 0},
  {847, AT(return, order), 5, CLX_KIND_ONE, 74, 99, 0, 0}, /* orders */
  {4596, AT(return, customer), 8, CLX_KIND_ONE, 31, 99, 0, 0}, /* customers */
  {5349, AT(return, stock_location), 14, CLX_KIND_ONE, 116, 99, 0, 0}, /* stock_locations */
  {15280, AT(return, origin_address), 14, CLX_KIND_ONE, 1, 99, 0, 0}, /* addresses */
  {15295, AT(return, destination_address), 19, CLX_KIND_ONE, 1, 99, 0, 0}, /* addresses */
  {14926, AT(return, reference_capture), 17, CLX_KIND_ONE, 17, 99, 0, 0}, /* captures */
  {15315, AT(return, reference_refund), 16, CLX_KIND_ONE, 95, 99, 0, 0}, /* refunds */
  {8304, AT(return, return_line_items), 17, CLX_KIND_MANY, 98, 99, 0, 0}, /* return_line_items */
  {1228, AT(return, attachments), 11, CLX_KIND_MANY, 6, 99, 0, 0}, /* attachments */
  {12240, AT(return, resource_errors), 15, CLX_KIND_MANY, 97, 99, 0, 0}, /* resource_errors */
  {315, AT(return, events), 6, CLX_KIND_MANY, 38, 99, 0, 0}, /* events */
  {322, AT(return, tags), 4, CLX_KIND_MANY, 124, 99, 0, 0}, /* tags */
  {327, AT(return, versions), 8, CLX_KIND_MANY, 131, 99, 0, 0}, /* versions */
  /* satispay_gateways, from 1978 */
  {138, AT(satispay_gateway, name), 4, CLX_KIND_TEXT, 0, 100, 0, 0},
  {465, AT(satispay_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 100, 0, 1},
  {480, AT(satispay_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 100, 0, 1},
  {238, AT(satispay_gateway, created_at), 10, CLX_KIND_TIME, 0, 100, 0, 1},
  {249, AT(satispay_gateway, updated_at), 10, CLX_KIND_TIME, 0, 100, 0, 1},
  {260, AT(satispay_gateway, reference), 9, CLX_KIND_TEXT, 0, 100, 0, 0},
  {270, AT(satispay_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 100, 0, 0},
  {287, AT(satispay_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 100, 0, 0},
  {1950, AT(satispay_gateway, token), 5, CLX_KIND_TEXT, 0, 100, 0, 0},
  {15367, AT(satispay_gateway, key_id), 6, CLX_KIND_TEXT, 0, 100, 0, 0},
  {625, AT(satispay_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 100, 0, 0},
  {646, AT(satispay_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 100, 0, 0},
  {662, AT(satispay_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 100, 0, 0}, /* payment_methods */
  {327, AT(satispay_gateway, versions), 8, CLX_KIND_MANY, 131, 100, 0, 0}, /* versions */
  {15374, AT(satispay_gateway, satispay_payments),
   17, CLX_KIND_MANY, 101, 100, 0, 0}, /* satispay_payments */
  /* satispay_payments, from 1993 */
  {3047, AT(satispay_payment, payment_id), 10, CLX_KIND_TEXT, 0, 101, 0, 0},
  {15409, AT(satispay_payment, flow), 4, CLX_KIND_TEXT, 0, 101, 0, 0},
  {3609, AT(satispay_payment, status), 6, CLX_KIND_TEXT, 0, 101, 0, 1},
  {15414, AT(satispay_payment, redirect_url), 12, CLX_KIND_TEXT, 0, 101, 0, 0},
  {15427, AT(satispay_payment, payment_url), 11, CLX_KIND_TEXT, 0, 101, 0, 0},
  {763, AT(satispay_payment, payment_response), 16, CLX_KIND_OBJECT, 0, 101, 0, 0},
  {818, AT(satispay_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 101, 0, 0},
  {238, AT(satispay_payment, created_at), 10, CLX_KIND_TIME, 0, 101, 0, 1},
  {249, AT(satispay_payment, updated_at), 10, CLX_KIND_TIME, 0, 101, 0, 1},
  {260, AT(satispay_payment, reference), 9, CLX_KIND_TEXT, 0, 101, 0, 0},
  {270, AT(satispay_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 101, 0, 0},
  {287, AT(satispay_payment, metadata), 8, CLX_KIND_OBJECT, 0, 101, 0, 0},
  {847, AT(satispay_payment, order), 5, CLX_KIND_ONE, 74, 101, 0, 0}, /* orders */
  {853, AT(satispay_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 101, 869, 0},
  {327, AT(satispay_payment, versions), 8, CLX_KIND_MANY, 131, 101, 0, 0}, /* versions */
  /* shipment_line_items, from 2008 */
  {7175, AT(shipment_line_item, sku_code), 8, CLX_KIND_TEXT, 0, 102, 0, 1},
  {7759, AT(shipment_line_item, bundle_code), 11, CLX_KIND_TEXT, 0, 102, 0, 1},
  {7576, AT(shipment_line_item, quantity), 8, CLX_KIND_INTEGER, 0, 102, 0, 1},
  {138, AT(shipment_line_item, name), 4, CLX_KIND_TEXT, 0, 102, 0, 0},
  {3092, AT(shipment_line_item, image_url), 9, CLX_KIND_TEXT, 0, 102, 0, 0},
  {238, AT(shipment_line_item, created_at), 10, CLX_KIND_TIME, 0, 102, 0, 1},
  {249, AT(shipment_line_item, updated_at), 10, CLX_KIND_TIME, 0, 102, 0, 1},
  {260, AT(shipment_line_item, reference), 9, CLX_KIND_TEXT, 0, 102, 0, 0},
  {270, AT(shipment_line_item, reference_origin), 16, CLX_KIND_TEXT, 0, 102, 0, 0},
  {287, AT(shipment_line_item, metadata), 8, CLX_KIND_OBJECT, 0, 102, 0, 0},
  {5647, AT(shipment_line_item, shipment), 8, CLX_KIND_ONE, 103, 102, 0, 0}, /* shipments */
  {7727, AT(shipment_line_item, line_item), 9, CLX_KIND_ONE, 61, 102, 0, 0}, /* line_items */
  {14975, AT(shipment_line_item, stock_item), 10, CLX_KIND_ONE, 114, 102, 0, 0}, /* stock_items */
  {7200, AT(shipment_line_item, sku), 3, CLX_KIND_ONE, 113, 102, 0, 0}, /* skus */
  {15439, AT(shipment_line_item, stock_reservation),
   17, CLX_KIND_ONE, 117, 102, 0, 0}, /* stock_reservations */
  {327, AT(shipment_line_item, versions), 8, CLX_KIND_MANY, 131, 102, 0, 0}, /* versions */
  /* shipments, from 2024 */
  {1838, AT(shipment, number), 6, CLX_KIND_TEXT, 0, 103, 0, 0},
  {3609, AT(shipment, status), 6, CLX_KIND_TEXT, 0, 103, 15457, 1},
  {359, AT(shipment, currency_code), 13, CLX_KIND_TEXT, 0, 103, 0, 1},
  {15538, AT(shipment, cost_amount_cents), 17, CLX_KIND_INTEGER, 0, 103, 0, 1},
  {15556, AT(shipment, cost_amount_float), 17, CLX_KIND_REAL, 0, 103, 0, 0},
  {15574, AT(shipment, formatted_cost_amount), 21, CLX_KIND_TEXT, 0, 103, 0, 0},
  {3264, AT(shipment, skus_count), 10, CLX_KIND_INTEGER, 0, 103, 0, 1},
  {5543, AT(shipment, selected_rate_id), 16, CLX_KIND_TEXT, 0, 103, 0, 0},
  {5560, AT(shipment, rates), 5, CLX_KIND_ARRAY, 0, 103, 0, 0},
  {15596, AT(shipment, purchase_error_code), 19, CLX_KIND_TEXT, 0, 103, 0, 0},
  {15616, AT(shipment, purchase_error_message), 22, CLX_KIND_TEXT, 0, 103, 0, 0},
  {15639, AT(shipment, get_rates_errors), 16, CLX_KIND_ARRAY, 0, 103, 0, 0},
  {15656, AT(shipment, get_rates_started_at), 20, CLX_KIND_TIME, 0, 103, 0, 0},
  {15677, AT(shipment, get_rates_completed_at), 22, CLX_KIND_TIME, 0, 103, 0, 0},
  {5605, AT(shipment, purchase_started_at), 19, CLX_KIND_TIME, 0, 103, 0, 0},
  {5625, AT(shipment, purchase_completed_at), 21, CLX_KIND_TIME, 0, 103, 0, 0},
  {15700, AT(shipment, purchase_failed_at), 18, CLX_KIND_TIME, 0, 103, 0, 0},
  {15719, AT(shipment, on_hold_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {15730, AT(shipment, picking_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {15741, AT(shipment, packing_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {15752, AT(shipment, ready_to_ship_at), 16, CLX_KIND_TIME, 0, 103, 0, 1},
  {15139, AT(shipment, shipped_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {15769, AT(shipment, delivered_at), 12, CLX_KIND_TIME, 0, 103, 0, 1},
  {238, AT(shipment, created_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {249, AT(shipment, updated_at), 10, CLX_KIND_TIME, 0, 103, 0, 1},
  {260, AT(shipment, reference), 9, CLX_KIND_TEXT, 0, 103, 0, 0},
  {270, AT(shipment, reference_origin), 16, CLX_KIND_TEXT, 0, 103, 0, 0},
  {287, AT(shipment, metadata), 8, CLX_KIND_OBJECT, 0, 103, 0, 0},
  {847, AT(shipment, order), 5, CLX_KIND_ONE, 74, 103, 0, 0}, /* orders */
  {15782, AT(shipment, shipping_category),
   17, CLX_KIND_ONE, 104, 103, 0, 0}, /* shipping_categories */
  {7424, AT(shipment, inventory_stock_location),
   24, CLX_KIND_ONE, 57, 103, 0, 0}, /* inventory_stock_locations */
  {5349, AT(shipment, stock_location), 14, CLX_KIND_ONE, 116, 103, 0, 0}, /* stock_locations */
  {15280, AT(shipment, origin_address), 14, CLX_KIND_ONE, 1, 103, 0, 0}, /* addresses */
  {12058, AT(shipment, shipping_address), 16, CLX_KIND_ONE, 1, 103, 0, 0}, /* addresses */
  {5364, AT(shipment, shipping_method), 15, CLX_KIND_ONE, 106, 103, 0, 0}, /* shipping_methods */
  {5292, AT(shipment, delivery_lead_time),
   18, CLX_KIND_ONE, 32, 103, 0, 0}, /* delivery_lead_times */
  {14623, AT(shipment, pickup), 6, CLX_KIND_ONE, 85, 103, 0, 0}, /* pickups */
  {8322, AT(shipment, shipment_line_items),
   19, CLX_KIND_MANY, 102, 103, 0, 0}, /* shipment_line_items */
  {8361, AT(shipment, stock_line_items), 16, CLX_KIND_MANY, 115, 103, 0, 0}, /* stock_line_items */
  {8378, AT(shipment, stock_transfers), 15, CLX_KIND_MANY, 118, 103, 0, 0}, /* stock_transfers */
  {7748, AT(shipment, line_items), 10, CLX_KIND_MANY, 61, 103, 0, 0}, /* line_items */
  {15800, AT(shipment, available_shipping_methods),
   26, CLX_KIND_MANY, 106, 103, 0, 0}, /* shipping_methods */
  {4000, AT(shipment, carrier_accounts), 16, CLX_KIND_MANY, 18, 103, 0, 0}, /* carrier_accounts */
  {5656, AT(shipment, parcels), 7, CLX_KIND_MANY, 78, 103, 0, 0}, /* parcels */
  {1228, AT(shipment, attachments), 11, CLX_KIND_MANY, 6, 103, 0, 0}, /* attachments */
  {315, AT(shipment, events), 6, CLX_KIND_MANY, 38, 103, 0, 0}, /* events */
  {322, AT(shipment, tags), 4, CLX_KIND_MANY, 124, 103, 0, 0}, /* tags */
  {327, AT(shipment, versions), 8, CLX_KIND_MANY, 131, 103, 0, 0}, /* versions */
  /* shipping_categories, from 2072 */
  {138, AT(shipping_category, name), 4, CLX_KIND_TEXT, 0, 104, 0, 0},
  {3087, AT(shipping_category, code), 4, CLX_KIND_TEXT, 0, 104, 0, 0},
  {238, AT(shipping_category, created_at), 10, CLX_KIND_TIME, 0, 104, 0, 1},
  {249, AT(shipping_category, updated_at), 10, CLX_KIND_TIME, 0, 104, 0, 1},
  {260, AT(shipping_category, reference), 9, CLX_KIND_TEXT, 0, 104, 0, 0},
  {270, AT(shipping_category, reference_origin), 16, CLX_KIND_TEXT, 0, 104, 0, 0},
  {287, AT(shipping_category, metadata), 8, CLX_KIND_OBJECT, 0, 104, 0, 0},
  {3284, AT(shipping_category, skus), 4, CLX_KIND_MANY, 113, 104, 0, 0}, /* skus */
  {1228, AT(shipping_category, attachments), 11, CLX_KIND_MANY, 6, 104, 0, 0}, /* attachments */
  {327, AT(shipping_category, versions), 8, CLX_KIND_MANY, 131, 104, 0, 0}, /* versions */
  /* shipping_method_tiers, from 2082 */
  {138, AT(shipping_method_tier, name), 4, CLX_KIND_TEXT, 0, 105, 0, 0},
  {1845, AT(shipping_method_tier, type), 4, CLX_KIND_TEXT, 0, 105, 15890, 1},
  {14714, AT(shipping_method_tier, up_to), 5, CLX_KIND_REAL, 0, 105, 0, 1},
  {3127, AT(shipping_method_tier, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 105, 0, 1},
  {3146, AT(shipping_method_tier, price_amount_float), 18, CLX_KIND_REAL, 0, 105, 0, 0},
  {3165, AT(shipping_method_tier, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 105, 0, 0},
  {238, AT(shipping_method_tier, created_at), 10, CLX_KIND_TIME, 0, 105, 0, 1},
  {249, AT(shipping_method_tier, updated_at), 10, CLX_KIND_TIME, 0, 105, 0, 1},
  {260, AT(shipping_method_tier, reference), 9, CLX_KIND_TEXT, 0, 105, 0, 0},
  {270, AT(shipping_method_tier, reference_origin), 16, CLX_KIND_TEXT, 0, 105, 0, 0},
  {287, AT(shipping_method_tier, metadata), 8, CLX_KIND_OBJECT, 0, 105, 0, 0},
  {5364, AT(shipping_method_tier, shipping_method),
   15, CLX_KIND_ONE, 106, 105, 0, 0}, /* shipping_methods */
  {1228, AT(shipping_method_tier, attachments), 11, CLX_KIND_MANY, 6, 105, 0, 0}, /* attachments */
  {327, AT(shipping_method_tier, versions), 8, CLX_KIND_MANY, 131, 105, 0, 0}, /* versions */
  /* shipping_methods, from 2096 */
  {138, AT(shipping_method, name), 4, CLX_KIND_TEXT, 0, 106, 0, 0},
  {15929, AT(shipping_method, scheme), 6, CLX_KIND_TEXT, 0, 106, 15936, 1},
  {359, AT(shipping_method, currency_code), 13, CLX_KIND_TEXT, 0, 106, 0, 1},
  {8620, AT(shipping_method, external_prices_url), 19, CLX_KIND_TEXT, 0, 106, 0, 0},
  {3127, AT(shipping_method, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 106, 0, 1},
  {3146, AT(shipping_method, price_amount_float), 18, CLX_KIND_REAL, 0, 106, 0, 0},
  {3165, AT(shipping_method, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 106, 0, 0},
  {15964, AT(shipping_method, free_over_amount_cents), 22, CLX_KIND_INTEGER, 0, 106, 0, 1},
  {15987, AT(shipping_method, free_over_amount_float), 22, CLX_KIND_REAL, 0, 106, 0, 0},
  {16010, AT(shipping_method, formatted_free_over_amount), 26, CLX_KIND_TEXT, 0, 106, 0, 0},
  {9033, AT(shipping_method, use_subtotal), 12, CLX_KIND_BOOLEAN, 0, 106, 0, 1},
  {16037, AT(shipping_method, price_amount_for_shipment_cents), 31, CLX_KIND_INTEGER, 0, 106, 0, 1},
  {16069, AT(shipping_method, price_amount_for_shipment_float), 31, CLX_KIND_REAL, 0, 106, 0, 0},
  {16101, AT(shipping_method, formatted_price_amount_for_shipment),
   35, CLX_KIND_TEXT, 0, 106, 0, 0},
  {16137, AT(shipping_method, min_weight), 10, CLX_KIND_REAL, 0, 106, 0, 1},
  {16148, AT(shipping_method, max_weight), 10, CLX_KIND_REAL, 0, 106, 0, 1},
  {13795, AT(shipping_method, unit_of_weight), 14, CLX_KIND_TEXT, 0, 106, 13810, 1},
  {16159, AT(shipping_method, tax_code), 8, CLX_KIND_TEXT, 0, 106, 0, 0},
  {480, AT(shipping_method, disabled_at), 11, CLX_KIND_TIME, 0, 106, 0, 1},
  {6079, AT(shipping_method, circuit_state), 13, CLX_KIND_TEXT, 0, 106, 0, 1},
  {6093, AT(shipping_method, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 106, 0, 1},
  {6115, AT(shipping_method, shared_secret), 13, CLX_KIND_TEXT, 0, 106, 0, 0},
  {6129, AT(shipping_method, external_includes), 17, CLX_KIND_ARRAY, 0, 106, 0, 0},
  {238, AT(shipping_method, created_at), 10, CLX_KIND_TIME, 0, 106, 0, 1},
  {249, AT(shipping_method, updated_at), 10, CLX_KIND_TIME, 0, 106, 0, 1},
  {260, AT(shipping_method, reference), 9, CLX_KIND_TEXT, 0, 106, 0, 0},
  {270, AT(shipping_method, reference_origin), 16, CLX_KIND_TEXT, 0, 106, 0, 0},
  {287, AT(shipping_method, metadata), 8, CLX_KIND_OBJECT, 0, 106, 0, 0},
  {2823, AT(shipping_method, market), 6, CLX_KIND_ONE, 65, 106, 0, 0}, /* markets */
  {16168, AT(shipping_method, shipping_zone),
   13, CLX_KIND_ONE, 108, 106, 0, 0}, /* shipping_zones */
  {15782, AT(shipping_method, shipping_category),
   17, CLX_KIND_ONE, 104, 106, 0, 0}, /* shipping_categories */
  {5349, AT(shipping_method, stock_location),
   14, CLX_KIND_ONE, 116, 106, 0, 0}, /* stock_locations */
  {16182, AT(shipping_method, delivery_lead_time_for_shipment),
   31, CLX_KIND_ONE, 32, 106, 0, 0}, /* delivery_lead_times */
  {15847, AT(shipping_method, shipping_method_tiers),
   21, CLX_KIND_MANY, 105, 106, 0, 0}, /* shipping_method_tiers */
  {15890, AT(shipping_method, shipping_weight_tiers),
   21, CLX_KIND_MANY, 107, 106, 0, 0}, /* shipping_weight_tiers */
  {1228, AT(shipping_method, attachments), 11, CLX_KIND_MANY, 6, 106, 0, 0}, /* attachments */
  {8394, AT(shipping_method, notifications), 13, CLX_KIND_MANY, 67, 106, 0, 0}, /* notifications */
  {315, AT(shipping_method, events), 6, CLX_KIND_MANY, 38, 106, 0, 0}, /* events */
  {322, AT(shipping_method, tags), 4, CLX_KIND_MANY, 124, 106, 0, 0}, /* tags */
  {327, AT(shipping_method, versions), 8, CLX_KIND_MANY, 131, 106, 0, 0}, /* versions */
  /* shipping_weight_tiers, from 2136 */
  {138, AT(shipping_weight_tier, name), 4, CLX_KIND_TEXT, 0, 107, 0, 0},
  {1845, AT(shipping_weight_tier, type), 4, CLX_KIND_TEXT, 0, 107, 15890, 1},
  {14714, AT(shipping_weight_tier, up_to), 5, CLX_KIND_REAL, 0, 107, 0, 1},
  {3127, AT(shipping_weight_tier, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 107, 0, 1},
  {3146, AT(shipping_weight_tier, price_amount_float), 18, CLX_KIND_REAL, 0, 107, 0, 0},
  {3165, AT(shipping_weight_tier, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 107, 0, 0},
  {238, AT(shipping_weight_tier, created_at), 10, CLX_KIND_TIME, 0, 107, 0, 1},
  {249, AT(shipping_weight_tier, updated_at), 10, CLX_KIND_TIME, 0, 107, 0, 1},
  {260, AT(shipping_weight_tier, reference), 9, CLX_KIND_TEXT, 0, 107, 0, 0},
  {270, AT(shipping_weight_tier, reference_origin), 16, CLX_KIND_TEXT, 0, 107, 0, 0},
  {287, AT(shipping_weight_tier, metadata), 8, CLX_KIND_OBJECT, 0, 107, 0, 0},
  {315, AT(shipping_weight_tier, events), 6, CLX_KIND_MANY, 38, 107, 0, 0}, /* events */
  {5364, AT(shipping_weight_tier, shipping_method),
   15, CLX_KIND_ONE, 106, 107, 0, 0}, /* shipping_methods */
  {1228, AT(shipping_weight_tier, attachments), 11, CLX_KIND_MANY, 6, 107, 0, 0}, /* attachments */
  {327, AT(shipping_weight_tier, versions), 8, CLX_KIND_MANY, 131, 107, 0, 0}, /* versions */
  /* shipping_zones, from 2151 */
  {138, AT(shipping_zone, name), 4, CLX_KIND_TEXT, 0, 108, 0, 0},
  {16250, AT(shipping_zone, country_code_regex), 18, CLX_KIND_TEXT, 0, 108, 0, 0},
  {16269, AT(shipping_zone, not_country_code_regex), 22, CLX_KIND_TEXT, 0, 108, 0, 0},
  {16292, AT(shipping_zone, state_code_regex), 16, CLX_KIND_TEXT, 0, 108, 0, 0},
  {16309, AT(shipping_zone, not_state_code_regex), 20, CLX_KIND_TEXT, 0, 108, 0, 0},
  {16330, AT(shipping_zone, zip_code_regex), 14, CLX_KIND_TEXT, 0, 108, 0, 0},
  {16345, AT(shipping_zone, not_zip_code_regex), 18, CLX_KIND_TEXT, 0, 108, 0, 0},
  {238, AT(shipping_zone, created_at), 10, CLX_KIND_TIME, 0, 108, 0, 1},
  {249, AT(shipping_zone, updated_at), 10, CLX_KIND_TIME, 0, 108, 0, 1},
  {260, AT(shipping_zone, reference), 9, CLX_KIND_TEXT, 0, 108, 0, 0},
  {270, AT(shipping_zone, reference_origin), 16, CLX_KIND_TEXT, 0, 108, 0, 0},
  {287, AT(shipping_zone, metadata), 8, CLX_KIND_OBJECT, 0, 108, 0, 0},
  {1228, AT(shipping_zone, attachments), 11, CLX_KIND_MANY, 6, 108, 0, 0}, /* attachments */
  {327, AT(shipping_zone, versions), 8, CLX_KIND_MANY, 131, 108, 0, 0}, /* versions */
  /* sku_list_items, from 2165 */
  {16393, AT(sku_list_item, position), 8, CLX_KIND_INTEGER, 0, 109, 0, 0},
  {7175, AT(sku_list_item, sku_code), 8, CLX_KIND_TEXT, 0, 109, 0, 1},
  {7576, AT(sku_list_item, quantity), 8, CLX_KIND_INTEGER, 0, 109, 0, 1},
  {238, AT(sku_list_item, created_at), 10, CLX_KIND_TIME, 0, 109, 0, 1},
  {249, AT(sku_list_item, updated_at), 10, CLX_KIND_TIME, 0, 109, 0, 1},
  {260, AT(sku_list_item, reference), 9, CLX_KIND_TEXT, 0, 109, 0, 0},
  {270, AT(sku_list_item, reference_origin), 16, CLX_KIND_TEXT, 0, 109, 0, 0},
  {287, AT(sku_list_item, metadata), 8, CLX_KIND_OBJECT, 0, 109, 0, 0},
  {3275, AT(sku_list_item, sku_list), 8, CLX_KIND_ONE, 111, 109, 0, 0}, /* sku_lists */
  {7200, AT(sku_list_item, sku), 3, CLX_KIND_ONE, 113, 109, 0, 0}, /* skus */
  {327, AT(sku_list_item, versions), 8, CLX_KIND_MANY, 131, 109, 0, 0}, /* versions */
  /* sku_list_promotion_rules, from 2176 */
  {1845, AT(sku_list_promotion_rule, type), 4, CLX_KIND_TEXT, 0, 110, 4445, 1},
  {238, AT(sku_list_promotion_rule, created_at), 10, CLX_KIND_TIME, 0, 110, 0, 1},
  {249, AT(sku_list_promotion_rule, updated_at), 10, CLX_KIND_TIME, 0, 110, 0, 1},
  {260, AT(sku_list_promotion_rule, reference), 9, CLX_KIND_TEXT, 0, 110, 0, 0},
  {270, AT(sku_list_promotion_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 110, 0, 0},
  {287, AT(sku_list_promotion_rule, metadata), 8, CLX_KIND_OBJECT, 0, 110, 0, 0},
  {16427, AT(sku_list_promotion_rule, all_skus), 8, CLX_KIND_BOOLEAN, 0, 110, 0, 1},
  {16436, AT(sku_list_promotion_rule, min_quantity), 12, CLX_KIND_INTEGER, 0, 110, 0, 1},
  {4551, AT(sku_list_promotion_rule, promotion), 9, CLX_KIND_ONE, 0, 110, 3334, 0},
  {327, AT(sku_list_promotion_rule, versions), 8, CLX_KIND_MANY, 131, 110, 0, 0}, /* versions */
  {3275, AT(sku_list_promotion_rule, sku_list), 8, CLX_KIND_ONE, 111, 110, 0, 0}, /* sku_lists */
  {3284, AT(sku_list_promotion_rule, skus), 4, CLX_KIND_MANY, 113, 110, 0, 0}, /* skus */
  /* sku_lists, from 2188 */
  {138, AT(sku_list, name), 4, CLX_KIND_TEXT, 0, 111, 0, 0},
  {12283, AT(sku_list, slug), 4, CLX_KIND_TEXT, 0, 111, 0, 0},
  {1251, AT(sku_list, description), 11, CLX_KIND_TEXT, 0, 111, 0, 0},
  {3092, AT(sku_list, image_url), 9, CLX_KIND_TEXT, 0, 111, 0, 0},
  {16449, AT(sku_list, manual), 6, CLX_KIND_BOOLEAN, 0, 111, 0, 0},
  {16456, AT(sku_list, sku_code_regex), 14, CLX_KIND_TEXT, 0, 111, 0, 0},
  {238, AT(sku_list, created_at), 10, CLX_KIND_TIME, 0, 111, 0, 1},
  {249, AT(sku_list, updated_at), 10, CLX_KIND_TIME, 0, 111, 0, 1},
  {260, AT(sku_list, reference), 9, CLX_KIND_TEXT, 0, 111, 0, 0},
  {270, AT(sku_list, reference_origin), 16, CLX_KIND_TEXT, 0, 111, 0, 0},
  {287, AT(sku_list, metadata), 8, CLX_KIND_OBJECT, 0, 111, 0, 0},
  {4596, AT(sku_list, customer), 8, CLX_KIND_ONE, 31, 111, 0, 0}, /* customers */
  {3284, AT(sku_list, skus), 4, CLX_KIND_MANY, 113, 111, 0, 0}, /* skus */
  {16364, AT(sku_list, sku_list_items), 14, CLX_KIND_MANY, 109, 111, 0, 0}, /* sku_list_items */
  {3072, AT(sku_list, bundles), 7, CLX_KIND_MANY, 15, 111, 0, 0}, /* bundles */
  {1228, AT(sku_list, attachments), 11, CLX_KIND_MANY, 6, 111, 0, 0}, /* attachments */
  {8408, AT(sku_list, links), 5, CLX_KIND_MANY, 62, 111, 0, 0}, /* links */
  {327, AT(sku_list, versions), 8, CLX_KIND_MANY, 131, 111, 0, 0}, /* versions */
  /* sku_options, from 2206 */
  {138, AT(sku_option, name), 4, CLX_KIND_TEXT, 0, 112, 0, 0},
  {359, AT(sku_option, currency_code), 13, CLX_KIND_TEXT, 0, 112, 0, 1},
  {1251, AT(sku_option, description), 11, CLX_KIND_TEXT, 0, 112, 0, 0},
  {3127, AT(sku_option, price_amount_cents), 18, CLX_KIND_INTEGER, 0, 112, 0, 1},
  {3146, AT(sku_option, price_amount_float), 18, CLX_KIND_REAL, 0, 112, 0, 0},
  {3165, AT(sku_option, formatted_price_amount), 22, CLX_KIND_TEXT, 0, 112, 0, 0},
  {7704, AT(sku_option, delay_hours), 11, CLX_KIND_INTEGER, 0, 112, 0, 1},
  {7716, AT(sku_option, delay_days), 10, CLX_KIND_INTEGER, 0, 112, 0, 1},
  {16456, AT(sku_option, sku_code_regex), 14, CLX_KIND_TEXT, 0, 112, 0, 0},
  {238, AT(sku_option, created_at), 10, CLX_KIND_TIME, 0, 112, 0, 1},
  {249, AT(sku_option, updated_at), 10, CLX_KIND_TIME, 0, 112, 0, 1},
  {260, AT(sku_option, reference), 9, CLX_KIND_TEXT, 0, 112, 0, 0},
  {270, AT(sku_option, reference_origin), 16, CLX_KIND_TEXT, 0, 112, 0, 0},
  {287, AT(sku_option, metadata), 8, CLX_KIND_OBJECT, 0, 112, 0, 0},
  {2823, AT(sku_option, market), 6, CLX_KIND_ONE, 65, 112, 0, 0}, /* markets */
  {1228, AT(sku_option, attachments), 11, CLX_KIND_MANY, 6, 112, 0, 0}, /* attachments */
  {315, AT(sku_option, events), 6, CLX_KIND_MANY, 38, 112, 0, 0}, /* events */
  {322, AT(sku_option, tags), 4, CLX_KIND_MANY, 124, 112, 0, 0}, /* tags */
  {327, AT(sku_option, versions), 8, CLX_KIND_MANY, 131, 112, 0, 0}, /* versions */
  /* skus, from 2225 */
  {3087, AT(sku, code), 4, CLX_KIND_TEXT, 0, 113, 0, 1},
  {138, AT(sku, name), 4, CLX_KIND_TEXT, 0, 113, 0, 0},
  {1251, AT(sku, description), 11, CLX_KIND_TEXT, 0, 113, 0, 0},
  {3092, AT(sku, image_url), 9, CLX_KIND_TEXT, 0, 113, 0, 0},
  {16483, AT(sku, pieces_per_pack), 15, CLX_KIND_INTEGER, 0, 113, 0, 1},
  {3657, AT(sku, weight), 6, CLX_KIND_REAL, 0, 113, 0, 1},
  {13795, AT(sku, unit_of_weight), 14, CLX_KIND_TEXT, 0, 113, 13810, 1},
  {16499, AT(sku, hs_tariff_number), 16, CLX_KIND_TEXT, 0, 113, 0, 0},
  {3102, AT(sku, do_not_ship), 11, CLX_KIND_BOOLEAN, 0, 113, 0, 1},
  {3114, AT(sku, do_not_track), 12, CLX_KIND_BOOLEAN, 0, 113, 0, 1},
  {16516, AT(sku, inventory), 9, CLX_KIND_OBJECT, 0, 113, 0, 0},
  {238, AT(sku, created_at), 10, CLX_KIND_TIME, 0, 113, 0, 1},
  {249, AT(sku, updated_at), 10, CLX_KIND_TIME, 0, 113, 0, 1},
  {260, AT(sku, reference), 9, CLX_KIND_TEXT, 0, 113, 0, 0},
  {270, AT(sku, reference_origin), 16, CLX_KIND_TEXT, 0, 113, 0, 0},
  {5125, AT(sku, jwt_custom_claim), 16, CLX_KIND_OBJECT, 0, 113, 0, 0},
  {287, AT(sku, metadata), 8, CLX_KIND_OBJECT, 0, 113, 0, 0},
  {15782, AT(sku, shipping_category), 17, CLX_KIND_ONE, 104, 113, 0, 0}, /* shipping_categories */
  {14759, AT(sku, prices), 6, CLX_KIND_MANY, 91, 113, 0, 0}, /* prices */
  {16526, AT(sku, stock_items), 11, CLX_KIND_MANY, 114, 113, 0, 0}, /* stock_items */
  {8342, AT(sku, stock_reservations), 18, CLX_KIND_MANY, 117, 113, 0, 0}, /* stock_reservations */
  {5272, AT(sku, delivery_lead_times), 19, CLX_KIND_MANY, 32, 113, 0, 0}, /* delivery_lead_times */
  {16471, AT(sku, sku_options), 11, CLX_KIND_MANY, 112, 113, 0, 0}, /* sku_options */
  {16364, AT(sku, sku_list_items), 14, CLX_KIND_MANY, 109, 113, 0, 0}, /* sku_list_items */
  {5217, AT(sku, sku_lists), 9, CLX_KIND_MANY, 111, 113, 0, 0}, /* sku_lists */
  {1228, AT(sku, attachments), 11, CLX_KIND_MANY, 6, 113, 0, 0}, /* attachments */
  {8408, AT(sku, links), 5, CLX_KIND_MANY, 62, 113, 0, 0}, /* links */
  {315, AT(sku, events), 6, CLX_KIND_MANY, 38, 113, 0, 0}, /* events */
  {322, AT(sku, tags), 4, CLX_KIND_MANY, 124, 113, 0, 0}, /* tags */
  {327, AT(sku, versions), 8, CLX_KIND_MANY, 131, 113, 0, 0}, /* versions */
  {5227, AT(sku, jwt_customer), 12, CLX_KIND_ONE, 31, 113, 0, 0}, /* customers */
  {5240, AT(sku, jwt_markets), 11, CLX_KIND_MANY, 65, 113, 0, 0}, /* markets */
  {5252, AT(sku, jwt_stock_locations), 19, CLX_KIND_MANY, 116, 113, 0, 0}, /* stock_locations */
  /* stock_items, from 2258 */
  {7175, AT(stock_item, sku_code), 8, CLX_KIND_TEXT, 0, 114, 0, 1},
  {7576, AT(stock_item, quantity), 8, CLX_KIND_INTEGER, 0, 114, 0, 1},
  {238, AT(stock_item, created_at), 10, CLX_KIND_TIME, 0, 114, 0, 1},
  {249, AT(stock_item, updated_at), 10, CLX_KIND_TIME, 0, 114, 0, 1},
  {260, AT(stock_item, reference), 9, CLX_KIND_TEXT, 0, 114, 0, 0},
  {270, AT(stock_item, reference_origin), 16, CLX_KIND_TEXT, 0, 114, 0, 0},
  {287, AT(stock_item, metadata), 8, CLX_KIND_OBJECT, 0, 114, 0, 0},
  {5349, AT(stock_item, stock_location), 14, CLX_KIND_ONE, 116, 114, 0, 0}, /* stock_locations */
  {7200, AT(stock_item, sku), 3, CLX_KIND_ONE, 113, 114, 0, 0}, /* skus */
  {14960, AT(stock_item, reserved_stock), 14, CLX_KIND_ONE, 96, 114, 0, 0}, /* reserved_stocks */
  {8342, AT(stock_item, stock_reservations),
   18, CLX_KIND_MANY, 117, 114, 0, 0}, /* stock_reservations */
  {1228, AT(stock_item, attachments), 11, CLX_KIND_MANY, 6, 114, 0, 0}, /* attachments */
  {327, AT(stock_item, versions), 8, CLX_KIND_MANY, 131, 114, 0, 0}, /* versions */
  /* stock_line_items, from 2271 */
  {7175, AT(stock_line_item, sku_code), 8, CLX_KIND_TEXT, 0, 115, 0, 1},
  {7759, AT(stock_line_item, bundle_code), 11, CLX_KIND_TEXT, 0, 115, 0, 1},
  {7576, AT(stock_line_item, quantity), 8, CLX_KIND_INTEGER, 0, 115, 0, 1},
  {138, AT(stock_line_item, name), 4, CLX_KIND_TEXT, 0, 115, 0, 0},
  {3092, AT(stock_line_item, image_url), 9, CLX_KIND_TEXT, 0, 115, 0, 0},
  {238, AT(stock_line_item, created_at), 10, CLX_KIND_TIME, 0, 115, 0, 1},
  {249, AT(stock_line_item, updated_at), 10, CLX_KIND_TIME, 0, 115, 0, 1},
  {260, AT(stock_line_item, reference), 9, CLX_KIND_TEXT, 0, 115, 0, 0},
  {270, AT(stock_line_item, reference_origin), 16, CLX_KIND_TEXT, 0, 115, 0, 0},
  {287, AT(stock_line_item, metadata), 8, CLX_KIND_OBJECT, 0, 115, 0, 0},
  {5647, AT(stock_line_item, shipment), 8, CLX_KIND_ONE, 103, 115, 0, 0}, /* shipments */
  {7727, AT(stock_line_item, line_item), 9, CLX_KIND_ONE, 61, 115, 0, 0}, /* line_items */
  {14975, AT(stock_line_item, stock_item), 10, CLX_KIND_ONE, 114, 115, 0, 0}, /* stock_items */
  {7200, AT(stock_line_item, sku), 3, CLX_KIND_ONE, 113, 115, 0, 0}, /* skus */
  {15439, AT(stock_line_item, stock_reservation),
   17, CLX_KIND_ONE, 117, 115, 0, 0}, /* stock_reservations */
  {327, AT(stock_line_item, versions), 8, CLX_KIND_MANY, 131, 115, 0, 0}, /* versions */
  /* stock_locations, from 2287 */
  {1838, AT(stock_location, number), 6, CLX_KIND_INTEGER, 0, 116, 0, 0},
  {138, AT(stock_location, name), 4, CLX_KIND_TEXT, 0, 116, 0, 0},
  {3087, AT(stock_location, code), 4, CLX_KIND_TEXT, 0, 116, 0, 0},
  {16554, AT(stock_location, label_format), 12, CLX_KIND_TEXT, 0, 116, 0, 0},
  {16567, AT(stock_location, suppress_etd), 12, CLX_KIND_BOOLEAN, 0, 116, 0, 0},
  {238, AT(stock_location, created_at), 10, CLX_KIND_TIME, 0, 116, 0, 1},
  {249, AT(stock_location, updated_at), 10, CLX_KIND_TIME, 0, 116, 0, 1},
  {260, AT(stock_location, reference), 9, CLX_KIND_TEXT, 0, 116, 0, 0},
  {270, AT(stock_location, reference_origin), 16, CLX_KIND_TEXT, 0, 116, 0, 0},
  {287, AT(stock_location, metadata), 8, CLX_KIND_OBJECT, 0, 116, 0, 0},
  {11, AT(stock_location, address), 7, CLX_KIND_ONE, 1, 116, 0, 0}, /* addresses */
  {7345, AT(stock_location, inventory_stock_locations),
   25, CLX_KIND_MANY, 57, 116, 0, 0}, /* inventory_stock_locations */
  {7371, AT(stock_location, inventory_return_locations),
   26, CLX_KIND_MANY, 56, 116, 0, 0}, /* inventory_return_locations */
  {16526, AT(stock_location, stock_items), 11, CLX_KIND_MANY, 114, 116, 0, 0}, /* stock_items */
  {8378, AT(stock_location, stock_transfers),
   15, CLX_KIND_MANY, 118, 116, 0, 0}, /* stock_transfers */
  {8816, AT(stock_location, stores), 6, CLX_KIND_MANY, 119, 116, 0, 0}, /* stores */
  {1228, AT(stock_location, attachments), 11, CLX_KIND_MANY, 6, 116, 0, 0}, /* attachments */
  {327, AT(stock_location, versions), 8, CLX_KIND_MANY, 131, 116, 0, 0}, /* versions */
  /* stock_reservations, from 2305 */
  {3609, AT(stock_reservation, status), 6, CLX_KIND_TEXT, 0, 117, 16580, 1},
  {7576, AT(stock_reservation, quantity), 8, CLX_KIND_INTEGER, 0, 117, 0, 1},
  {807, AT(stock_reservation, expires_at), 10, CLX_KIND_TIME, 0, 117, 0, 1},
  {238, AT(stock_reservation, created_at), 10, CLX_KIND_TIME, 0, 117, 0, 1},
  {249, AT(stock_reservation, updated_at), 10, CLX_KIND_TIME, 0, 117, 0, 1},
  {260, AT(stock_reservation, reference), 9, CLX_KIND_TEXT, 0, 117, 0, 0},
  {270, AT(stock_reservation, reference_origin), 16, CLX_KIND_TEXT, 0, 117, 0, 0},
  {287, AT(stock_reservation, metadata), 8, CLX_KIND_OBJECT, 0, 117, 0, 0},
  {7727, AT(stock_reservation, line_item), 9, CLX_KIND_ONE, 61, 117, 0, 0}, /* line_items */
  {847, AT(stock_reservation, order), 5, CLX_KIND_ONE, 74, 117, 0, 0}, /* orders */
  {13760, AT(stock_reservation, stock_line_item),
   15, CLX_KIND_ONE, 115, 117, 0, 0}, /* stock_line_items */
  {16594, AT(stock_reservation, stock_transfer),
   14, CLX_KIND_ONE, 118, 117, 0, 0}, /* stock_transfers */
  {14975, AT(stock_reservation, stock_item), 10, CLX_KIND_ONE, 114, 117, 0, 0}, /* stock_items */
  {14960, AT(stock_reservation, reserved_stock),
   14, CLX_KIND_ONE, 96, 117, 0, 0}, /* reserved_stocks */
  {7200, AT(stock_reservation, sku), 3, CLX_KIND_ONE, 113, 117, 0, 0}, /* skus */
  /* stock_transfers, from 2320 */
  {1838, AT(stock_transfer, number), 6, CLX_KIND_TEXT, 0, 118, 0, 0},
  {7175, AT(stock_transfer, sku_code), 8, CLX_KIND_TEXT, 0, 118, 0, 1},
  {3609, AT(stock_transfer, status), 6, CLX_KIND_TEXT, 0, 118, 16609, 1},
  {7576, AT(stock_transfer, quantity), 8, CLX_KIND_INTEGER, 0, 118, 0, 1},
  {15719, AT(stock_transfer, on_hold_at), 10, CLX_KIND_TIME, 0, 118, 0, 1},
  {15730, AT(stock_transfer, picking_at), 10, CLX_KIND_TIME, 0, 118, 0, 1},
  {16671, AT(stock_transfer, in_transit_at), 13, CLX_KIND_TIME, 0, 118, 0, 0},
  {4326, AT(stock_transfer, completed_at), 12, CLX_KIND_TIME, 0, 118, 0, 1},
  {11938, AT(stock_transfer, cancelled_at), 12, CLX_KIND_TIME, 0, 118, 0, 1},
  {238, AT(stock_transfer, created_at), 10, CLX_KIND_TIME, 0, 118, 0, 1},
  {249, AT(stock_transfer, updated_at), 10, CLX_KIND_TIME, 0, 118, 0, 1},
  {260, AT(stock_transfer, reference), 9, CLX_KIND_TEXT, 0, 118, 0, 0},
  {270, AT(stock_transfer, reference_origin), 16, CLX_KIND_TEXT, 0, 118, 0, 0},
  {287, AT(stock_transfer, metadata), 8, CLX_KIND_OBJECT, 0, 118, 0, 0},
  {7200, AT(stock_transfer, sku), 3, CLX_KIND_ONE, 113, 118, 0, 0}, /* skus */
  {16685, AT(stock_transfer, origin_stock_location),
   21, CLX_KIND_ONE, 116, 118, 0, 0}, /* stock_locations */
  {16707, AT(stock_transfer, destination_stock_location),
   26, CLX_KIND_ONE, 116, 118, 0, 0}, /* stock_locations */
  {5647, AT(stock_transfer, shipment), 8, CLX_KIND_ONE, 103, 118, 0, 0}, /* shipments */
  {7727, AT(stock_transfer, line_item), 9, CLX_KIND_ONE, 61, 118, 0, 0}, /* line_items */
  {15439, AT(stock_transfer, stock_reservation),
   17, CLX_KIND_ONE, 117, 118, 0, 0}, /* stock_reservations */
  {1228, AT(stock_transfer, attachments), 11, CLX_KIND_MANY, 6, 118, 0, 0}, /* attachments */
  {315, AT(stock_transfer, events), 6, CLX_KIND_MANY, 38, 118, 0, 0}, /* events */
  {327, AT(stock_transfer, versions), 8, CLX_KIND_MANY, 131, 118, 0, 0}, /* versions */
  /* stores, from 2343 */
  {138, AT(store, name), 4, CLX_KIND_TEXT, 0, 119, 0, 0},
  {3087, AT(store, code), 4, CLX_KIND_TEXT, 0, 119, 0, 0},
  {238, AT(store, created_at), 10, CLX_KIND_TIME, 0, 119, 0, 1},
  {249, AT(store, updated_at), 10, CLX_KIND_TIME, 0, 119, 0, 1},
  {260, AT(store, reference), 9, CLX_KIND_TEXT, 0, 119, 0, 0},
  {270, AT(store, reference_origin), 16, CLX_KIND_TEXT, 0, 119, 0, 0},
  {287, AT(store, metadata), 8, CLX_KIND_OBJECT, 0, 119, 0, 0},
  {2823, AT(store, market), 6, CLX_KIND_ONE, 65, 119, 0, 0}, /* markets */
  {8699, AT(store, merchant), 8, CLX_KIND_ONE, 66, 119, 0, 0}, /* merchants */
  {5349, AT(store, stock_location), 14, CLX_KIND_ONE, 116, 119, 0, 0}, /* stock_locations */
  {5182, AT(store, orders), 6, CLX_KIND_MANY, 74, 119, 0, 0}, /* orders */
  {662, AT(store, payment_methods), 15, CLX_KIND_MANY, 80, 119, 0, 0}, /* payment_methods */
  {315, AT(store, events), 6, CLX_KIND_MANY, 38, 119, 0, 0}, /* events */
  {327, AT(store, versions), 8, CLX_KIND_MANY, 131, 119, 0, 0}, /* versions */
  /* stripe_gateways, from 2357 */
  {138, AT(stripe_gateway, name), 4, CLX_KIND_TEXT, 0, 120, 0, 0},
  {465, AT(stripe_gateway, force_payments), 14, CLX_KIND_BOOLEAN, 0, 120, 0, 1},
  {480, AT(stripe_gateway, disabled_at), 11, CLX_KIND_TIME, 0, 120, 0, 1},
  {238, AT(stripe_gateway, created_at), 10, CLX_KIND_TIME, 0, 120, 0, 1},
  {249, AT(stripe_gateway, updated_at), 10, CLX_KIND_TIME, 0, 120, 0, 1},
  {260, AT(stripe_gateway, reference), 9, CLX_KIND_TEXT, 0, 120, 0, 0},
  {270, AT(stripe_gateway, reference_origin), 16, CLX_KIND_TEXT, 0, 120, 0, 0},
  {287, AT(stripe_gateway, metadata), 8, CLX_KIND_OBJECT, 0, 120, 0, 0},
  {16765, AT(stripe_gateway, connected_account), 17, CLX_KIND_TEXT, 0, 120, 0, 0},
  {16783, AT(stripe_gateway, auto_payments), 13, CLX_KIND_BOOLEAN, 0, 120, 0, 0},
  {4114, AT(stripe_gateway, webhook_endpoint_id), 19, CLX_KIND_TEXT, 0, 120, 0, 0},
  {601, AT(stripe_gateway, webhook_endpoint_secret), 23, CLX_KIND_TEXT, 0, 120, 0, 0},
  {625, AT(stripe_gateway, webhook_endpoint_url), 20, CLX_KIND_TEXT, 0, 120, 0, 0},
  {646, AT(stripe_gateway, credential_keys), 15, CLX_KIND_OBJECT, 0, 120, 0, 0},
  {662, AT(stripe_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 120, 0, 0}, /* payment_methods */
  {327, AT(stripe_gateway, versions), 8, CLX_KIND_MANY, 131, 120, 0, 0}, /* versions */
  {16797, AT(stripe_gateway, stripe_payments),
   15, CLX_KIND_MANY, 121, 120, 0, 0}, /* stripe_payments */
  /* stripe_payments, from 2374 */
  {16828, AT(stripe_payment, stripe_id), 9, CLX_KIND_TEXT, 0, 121, 0, 0},
  {16838, AT(stripe_payment, client_secret), 13, CLX_KIND_TEXT, 0, 121, 0, 0},
  {16765, AT(stripe_payment, connected_account), 17, CLX_KIND_TEXT, 0, 121, 0, 0},
  {16852, AT(stripe_payment, charge_id), 9, CLX_KIND_TEXT, 0, 121, 0, 0},
  {16862, AT(stripe_payment, publishable_key), 15, CLX_KIND_TEXT, 0, 121, 0, 0},
  {16878, AT(stripe_payment, on_behalf_of), 12, CLX_KIND_TEXT, 0, 121, 0, 0},
  {16891, AT(stripe_payment, transfer_group), 14, CLX_KIND_TEXT, 0, 121, 0, 0},
  {3064, AT(stripe_payment, options), 7, CLX_KIND_OBJECT, 0, 121, 0, 0},
  {4960, AT(stripe_payment, payment_method), 14, CLX_KIND_OBJECT, 0, 121, 0, 0},
  {780, AT(stripe_payment, mismatched_amounts), 18, CLX_KIND_BOOLEAN, 0, 121, 0, 1},
  {2715, AT(stripe_payment, return_url), 10, CLX_KIND_TEXT, 0, 121, 0, 0},
  {16906, AT(stripe_payment, receipt_email), 13, CLX_KIND_TEXT, 0, 121, 0, 0},
  {818, AT(stripe_payment, payment_instrument), 18, CLX_KIND_OBJECT, 0, 121, 0, 0},
  {238, AT(stripe_payment, created_at), 10, CLX_KIND_TIME, 0, 121, 0, 1},
  {249, AT(stripe_payment, updated_at), 10, CLX_KIND_TIME, 0, 121, 0, 1},
  {260, AT(stripe_payment, reference), 9, CLX_KIND_TEXT, 0, 121, 0, 0},
  {270, AT(stripe_payment, reference_origin), 16, CLX_KIND_TEXT, 0, 121, 0, 0},
  {287, AT(stripe_payment, metadata), 8, CLX_KIND_OBJECT, 0, 121, 0, 0},
  {847, AT(stripe_payment, order), 5, CLX_KIND_ONE, 74, 121, 0, 0}, /* orders */
  {853, AT(stripe_payment, payment_gateway), 15, CLX_KIND_ONE, 0, 121, 869, 0},
  {327, AT(stripe_payment, versions), 8, CLX_KIND_MANY, 131, 121, 0, 0}, /* versions */
  /* stripe_tax_accounts, from 2395 */
  {138, AT(stripe_tax_account, name), 4, CLX_KIND_TEXT, 0, 122, 0, 0},
  {1845, AT(stripe_tax_account, type), 4, CLX_KIND_TEXT, 0, 122, 2466, 1},
  {238, AT(stripe_tax_account, created_at), 10, CLX_KIND_TIME, 0, 122, 0, 1},
  {249, AT(stripe_tax_account, updated_at), 10, CLX_KIND_TIME, 0, 122, 0, 1},
  {260, AT(stripe_tax_account, reference), 9, CLX_KIND_TEXT, 0, 122, 0, 0},
  {270, AT(stripe_tax_account, reference_origin), 16, CLX_KIND_TEXT, 0, 122, 0, 0},
  {287, AT(stripe_tax_account, metadata), 8, CLX_KIND_OBJECT, 0, 122, 0, 0},
  {2605, AT(stripe_tax_account, commit_invoice), 14, CLX_KIND_BOOLEAN, 0, 122, 0, 0},
  {2624, AT(stripe_tax_account, markets), 7, CLX_KIND_MANY, 65, 122, 0, 0}, /* markets */
  {1228, AT(stripe_tax_account, attachments), 11, CLX_KIND_MANY, 6, 122, 0, 0}, /* attachments */
  {315, AT(stripe_tax_account, events), 6, CLX_KIND_MANY, 38, 122, 0, 0}, /* events */
  {327, AT(stripe_tax_account, versions), 8, CLX_KIND_MANY, 131, 122, 0, 0}, /* versions */
  {2632, AT(stripe_tax_account, tax_categories),
   14, CLX_KIND_MANY, 127, 122, 0, 0}, /* tax_categories */
  /* subscription_models, from 2408 */
  {138, AT(subscription_model, name), 4, CLX_KIND_TEXT, 0, 123, 0, 0},
  {7237, AT(subscription_model, strategy), 8, CLX_KIND_TEXT, 0, 123, 0, 0},
  {16979, AT(subscription_model, frequencies), 11, CLX_KIND_ARRAY, 0, 123, 0, 0},
  {16991, AT(subscription_model, auto_activate), 13, CLX_KIND_BOOLEAN, 0, 123, 0, 0},
  {17005, AT(subscription_model, auto_cancel), 11, CLX_KIND_BOOLEAN, 0, 123, 0, 0},
  {238, AT(subscription_model, created_at), 10, CLX_KIND_TIME, 0, 123, 0, 1},
  {249, AT(subscription_model, updated_at), 10, CLX_KIND_TIME, 0, 123, 0, 1},
  {260, AT(subscription_model, reference), 9, CLX_KIND_TEXT, 0, 123, 0, 0},
  {270, AT(subscription_model, reference_origin), 16, CLX_KIND_TEXT, 0, 123, 0, 0},
  {287, AT(subscription_model, metadata), 8, CLX_KIND_OBJECT, 0, 123, 0, 0},
  {2624, AT(subscription_model, markets), 7, CLX_KIND_MANY, 65, 123, 0, 0}, /* markets */
  {5189, AT(subscription_model, order_subscriptions),
   19, CLX_KIND_MANY, 72, 123, 0, 0}, /* order_subscriptions */
  {1228, AT(subscription_model, attachments), 11, CLX_KIND_MANY, 6, 123, 0, 0}, /* attachments */
  /* tags, from 2421 */
  {138, AT(tag, name), 4, CLX_KIND_TEXT, 0, 124, 0, 0},
  {238, AT(tag, created_at), 10, CLX_KIND_TIME, 0, 124, 0, 1},
  {249, AT(tag, updated_at), 10, CLX_KIND_TIME, 0, 124, 0, 1},
  {260, AT(tag, reference), 9, CLX_KIND_TEXT, 0, 124, 0, 0},
  {270, AT(tag, reference_origin), 16, CLX_KIND_TEXT, 0, 124, 0, 0},
  {287, AT(tag, metadata), 8, CLX_KIND_OBJECT, 0, 124, 0, 0},
  /* talon_one_accounts, from 2427 */
  {138, AT(talon_one_account, name), 4, CLX_KIND_TEXT, 0, 125, 0, 0},
  {1845, AT(talon_one_account, type), 4, CLX_KIND_TEXT, 0, 125, 5461, 1},
  {5480, AT(talon_one_account, manage_gift_cards), 17, CLX_KIND_BOOLEAN, 0, 125, 0, 0},
  {238, AT(talon_one_account, created_at), 10, CLX_KIND_TIME, 0, 125, 0, 1},
  {249, AT(talon_one_account, updated_at), 10, CLX_KIND_TIME, 0, 125, 0, 1},
  {260, AT(talon_one_account, reference), 9, CLX_KIND_TEXT, 0, 125, 0, 0},
  {270, AT(talon_one_account, reference_origin), 16, CLX_KIND_TEXT, 0, 125, 0, 0},
  {287, AT(talon_one_account, metadata), 8, CLX_KIND_OBJECT, 0, 125, 0, 0},
  {17039, AT(talon_one_account, api_endpoint), 12, CLX_KIND_TEXT, 0, 125, 0, 0},
  {2624, AT(talon_one_account, markets), 7, CLX_KIND_MANY, 65, 125, 0, 0}, /* markets */
  {5380, AT(talon_one_account, discount_engine_items),
   21, CLX_KIND_MANY, 33, 125, 0, 0}, /* discount_engine_items */
  {1228, AT(talon_one_account, attachments), 11, CLX_KIND_MANY, 6, 125, 0, 0}, /* attachments */
  {327, AT(talon_one_account, versions), 8, CLX_KIND_MANY, 131, 125, 0, 0}, /* versions */
  /* tax_calculators, from 2440 */
  {138, AT(tax_calculator, name), 4, CLX_KIND_TEXT, 0, 126, 0, 0},
  {1845, AT(tax_calculator, type), 4, CLX_KIND_TEXT, 0, 126, 2466, 1},
  {238, AT(tax_calculator, created_at), 10, CLX_KIND_TIME, 0, 126, 0, 1},
  {249, AT(tax_calculator, updated_at), 10, CLX_KIND_TIME, 0, 126, 0, 1},
  {260, AT(tax_calculator, reference), 9, CLX_KIND_TEXT, 0, 126, 0, 0},
  {270, AT(tax_calculator, reference_origin), 16, CLX_KIND_TEXT, 0, 126, 0, 0},
  {287, AT(tax_calculator, metadata), 8, CLX_KIND_OBJECT, 0, 126, 0, 0},
  {2624, AT(tax_calculator, markets), 7, CLX_KIND_MANY, 65, 126, 0, 0}, /* markets */
  {1228, AT(tax_calculator, attachments), 11, CLX_KIND_MANY, 6, 126, 0, 0}, /* attachments */
  {315, AT(tax_calculator, events), 6, CLX_KIND_MANY, 38, 126, 0, 0}, /* events */
  {327, AT(tax_calculator, versions), 8, CLX_KIND_MANY, 131, 126, 0, 0}, /* versions */
  /* tax_categories, from 2451 */
  {3087, AT(tax_category, code), 4, CLX_KIND_TEXT, 0, 127, 0, 0},
  {7175, AT(tax_category, sku_code), 8, CLX_KIND_TEXT, 0, 127, 0, 1},
  {238, AT(tax_category, created_at), 10, CLX_KIND_TIME, 0, 127, 0, 1},
  {249, AT(tax_category, updated_at), 10, CLX_KIND_TIME, 0, 127, 0, 1},
  {260, AT(tax_category, reference), 9, CLX_KIND_TEXT, 0, 127, 0, 0},
  {270, AT(tax_category, reference_origin), 16, CLX_KIND_TEXT, 0, 127, 0, 0},
  {287, AT(tax_category, metadata), 8, CLX_KIND_OBJECT, 0, 127, 0, 0},
  {7200, AT(tax_category, sku), 3, CLX_KIND_ONE, 113, 127, 0, 0}, /* skus */
  {8754, AT(tax_category, tax_calculator), 14, CLX_KIND_ONE, 0, 127, 2466, 0},
  {1228, AT(tax_category, attachments), 11, CLX_KIND_MANY, 6, 127, 0, 0}, /* attachments */
  {327, AT(tax_category, versions), 8, CLX_KIND_MANY, 131, 127, 0, 0}, /* versions */
  /* tax_rules, from 2462 */
  {138, AT(tax_rule, name), 4, CLX_KIND_TEXT, 0, 128, 0, 0},
  {7977, AT(tax_rule, tax_rate), 8, CLX_KIND_REAL, 0, 128, 0, 1},
  {9970, AT(tax_rule, freight_taxable), 15, CLX_KIND_BOOLEAN, 0, 128, 0, 1},
  {9986, AT(tax_rule, payment_method_taxable), 22, CLX_KIND_BOOLEAN, 0, 128, 0, 1},
  {10028, AT(tax_rule, gift_card_taxable), 17, CLX_KIND_BOOLEAN, 0, 128, 0, 1},
  {10009, AT(tax_rule, adjustment_taxable), 18, CLX_KIND_BOOLEAN, 0, 128, 0, 1},
  {17090, AT(tax_rule, breakdown), 9, CLX_KIND_OBJECT, 0, 128, 0, 0},
  {16250, AT(tax_rule, country_code_regex), 18, CLX_KIND_TEXT, 0, 128, 0, 0},
  {16269, AT(tax_rule, not_country_code_regex), 22, CLX_KIND_TEXT, 0, 128, 0, 0},
  {16292, AT(tax_rule, state_code_regex), 16, CLX_KIND_TEXT, 0, 128, 0, 0},
  {16309, AT(tax_rule, not_state_code_regex), 20, CLX_KIND_TEXT, 0, 128, 0, 0},
  {16330, AT(tax_rule, zip_code_regex), 14, CLX_KIND_TEXT, 0, 128, 0, 0},
  {16345, AT(tax_rule, not_zip_code_regex), 18, CLX_KIND_TEXT, 0, 128, 0, 0},
  {238, AT(tax_rule, created_at), 10, CLX_KIND_TIME, 0, 128, 0, 1},
  {249, AT(tax_rule, updated_at), 10, CLX_KIND_TIME, 0, 128, 0, 1},
  {260, AT(tax_rule, reference), 9, CLX_KIND_TEXT, 0, 128, 0, 0},
  {270, AT(tax_rule, reference_origin), 16, CLX_KIND_TEXT, 0, 128, 0, 0},
  {287, AT(tax_rule, metadata), 8, CLX_KIND_OBJECT, 0, 128, 0, 0},
  {8557, AT(tax_rule, manual_tax_calculator),
   21, CLX_KIND_ONE, 64, 128, 0, 0}, /* manual_tax_calculators */
  {327, AT(tax_rule, versions), 8, CLX_KIND_MANY, 131, 128, 0, 0}, /* versions */
  /* taxjar_accounts, from 2482 */
  {138, AT(taxjar_account, name), 4, CLX_KIND_TEXT, 0, 129, 0, 0},
  {1845, AT(taxjar_account, type), 4, CLX_KIND_TEXT, 0, 129, 2466, 1},
  {238, AT(taxjar_account, created_at), 10, CLX_KIND_TIME, 0, 129, 0, 1},
  {249, AT(taxjar_account, updated_at), 10, CLX_KIND_TIME, 0, 129, 0, 1},
  {260, AT(taxjar_account, reference), 9, CLX_KIND_TEXT, 0, 129, 0, 0},
  {270, AT(taxjar_account, reference_origin), 16, CLX_KIND_TEXT, 0, 129, 0, 0},
  {287, AT(taxjar_account, metadata), 8, CLX_KIND_OBJECT, 0, 129, 0, 0},
  {2624, AT(taxjar_account, markets), 7, CLX_KIND_MANY, 65, 129, 0, 0}, /* markets */
  {1228, AT(taxjar_account, attachments), 11, CLX_KIND_MANY, 6, 129, 0, 0}, /* attachments */
  {315, AT(taxjar_account, events), 6, CLX_KIND_MANY, 38, 129, 0, 0}, /* events */
  {327, AT(taxjar_account, versions), 8, CLX_KIND_MANY, 131, 129, 0, 0}, /* versions */
  {2632, AT(taxjar_account, tax_categories),
   14, CLX_KIND_MANY, 127, 129, 0, 0}, /* tax_categories */
  /* transactions, from 2494 */
  {1838, AT(transaction, number), 6, CLX_KIND_TEXT, 0, 130, 0, 0},
  {1845, AT(transaction, type), 4, CLX_KIND_TEXT, 0, 130, 1850, 1},
  {1888, AT(transaction, payment_method_type), 19, CLX_KIND_TEXT, 0, 130, 0, 0},
  {359, AT(transaction, currency_code), 13, CLX_KIND_TEXT, 0, 130, 0, 1},
  {373, AT(transaction, amount_cents), 12, CLX_KIND_INTEGER, 0, 130, 0, 1},
  {386, AT(transaction, amount_float), 12, CLX_KIND_REAL, 0, 130, 0, 0},
  {399, AT(transaction, formatted_amount), 16, CLX_KIND_TEXT, 0, 130, 0, 0},
  {1908, AT(transaction, succeeded), 9, CLX_KIND_BOOLEAN, 0, 130, 0, 1},
  {1918, AT(transaction, message), 7, CLX_KIND_TEXT, 0, 130, 0, 0},
  {1926, AT(transaction, error_code), 10, CLX_KIND_TEXT, 0, 130, 0, 0},
  {1937, AT(transaction, error_detail), 12, CLX_KIND_TEXT, 0, 130, 0, 0},
  {1950, AT(transaction, token), 5, CLX_KIND_TEXT, 0, 130, 0, 0},
  {1956, AT(transaction, gateway_transaction_id), 22, CLX_KIND_TEXT, 0, 130, 0, 0},
  {238, AT(transaction, created_at), 10, CLX_KIND_TIME, 0, 130, 0, 1},
  {249, AT(transaction, updated_at), 10, CLX_KIND_TIME, 0, 130, 0, 1},
  {260, AT(transaction, reference), 9, CLX_KIND_TEXT, 0, 130, 0, 0},
  {270, AT(transaction, reference_origin), 16, CLX_KIND_TEXT, 0, 130, 0, 0},
  {287, AT(transaction, metadata), 8, CLX_KIND_OBJECT, 0, 130, 0, 0},
  {847, AT(transaction, order), 5, CLX_KIND_ONE, 74, 130, 0, 0}, /* orders */
  {2232, AT(transaction, payment_source), 14, CLX_KIND_ONE, 0, 130, 2247, 0},
  {1228, AT(transaction, attachments), 11, CLX_KIND_MANY, 6, 130, 0, 0}, /* attachments */
  {315, AT(transaction, events), 6, CLX_KIND_MANY, 38, 130, 0, 0}, /* events */
  {327, AT(transaction, versions), 8, CLX_KIND_MANY, 131, 130, 0, 0}, /* versions */
  /* versions, from 2517 */
  {4259, AT(version, resource_type), 13, CLX_KIND_TEXT, 0, 131, 0, 0},
  {5780, AT(version, resource_id), 11, CLX_KIND_TEXT, 0, 131, 0, 0},
  {5792, AT(version, event), 5, CLX_KIND_TEXT, 0, 131, 0, 0},
  {17151, AT(version, changes), 7, CLX_KIND_OBJECT, 0, 131, 0, 0},
  {5798, AT(version, who), 3, CLX_KIND_OBJECT, 0, 131, 0, 0},
  {238, AT(version, created_at), 10, CLX_KIND_TIME, 0, 131, 0, 1},
  {249, AT(version, updated_at), 10, CLX_KIND_TIME, 0, 131, 0, 1},
  {260, AT(version, reference), 9, CLX_KIND_TEXT, 0, 131, 0, 0},
  {270, AT(version, reference_origin), 16, CLX_KIND_TEXT, 0, 131, 0, 0},
  {287, AT(version, metadata), 8, CLX_KIND_OBJECT, 0, 131, 0, 0},
  /* vertex_accounts, from 2527 */
  {138, AT(vertex_account, name), 4, CLX_KIND_TEXT, 0, 132, 0, 0},
  {1845, AT(vertex_account, type), 4, CLX_KIND_TEXT, 0, 132, 2466, 1},
  {238, AT(vertex_account, created_at), 10, CLX_KIND_TIME, 0, 132, 0, 1},
  {249, AT(vertex_account, updated_at), 10, CLX_KIND_TIME, 0, 132, 0, 1},
  {260, AT(vertex_account, reference), 9, CLX_KIND_TEXT, 0, 132, 0, 0},
  {270, AT(vertex_account, reference_origin), 16, CLX_KIND_TEXT, 0, 132, 0, 0},
  {287, AT(vertex_account, metadata), 8, CLX_KIND_OBJECT, 0, 132, 0, 0},
  {911, AT(vertex_account, kind), 4, CLX_KIND_TEXT, 0, 132, 17190, 0},
  {17217, AT(vertex_account, baseurl), 7, CLX_KIND_TEXT, 0, 132, 0, 0},
  {17039, AT(vertex_account, api_endpoint), 12, CLX_KIND_TEXT, 0, 132, 0, 0},
  {2605, AT(vertex_account, commit_invoice), 14, CLX_KIND_BOOLEAN, 0, 132, 0, 0},
  {17225, AT(vertex_account, token_expires_at), 16, CLX_KIND_TIME, 0, 132, 0, 0},
  {2624, AT(vertex_account, markets), 7, CLX_KIND_MANY, 65, 132, 0, 0}, /* markets */
  {1228, AT(vertex_account, attachments), 11, CLX_KIND_MANY, 6, 132, 0, 0}, /* attachments */
  {315, AT(vertex_account, events), 6, CLX_KIND_MANY, 38, 132, 0, 0}, /* events */
  {327, AT(vertex_account, versions), 8, CLX_KIND_MANY, 131, 132, 0, 0}, /* versions */
  /* voids, from 2543 */
  {1838, AT(void, number), 6, CLX_KIND_TEXT, 0, 133, 0, 0},
  {1845, AT(void, type), 4, CLX_KIND_TEXT, 0, 133, 1850, 1},
  {1888, AT(void, payment_method_type), 19, CLX_KIND_TEXT, 0, 133, 0, 0},
  {359, AT(void, currency_code), 13, CLX_KIND_TEXT, 0, 133, 0, 1},
  {373, AT(void, amount_cents), 12, CLX_KIND_INTEGER, 0, 133, 0, 1},
  {386, AT(void, amount_float), 12, CLX_KIND_REAL, 0, 133, 0, 0},
  {399, AT(void, formatted_amount), 16, CLX_KIND_TEXT, 0, 133, 0, 0},
  {1908, AT(void, succeeded), 9, CLX_KIND_BOOLEAN, 0, 133, 0, 1},
  {1918, AT(void, message), 7, CLX_KIND_TEXT, 0, 133, 0, 0},
  {1926, AT(void, error_code), 10, CLX_KIND_TEXT, 0, 133, 0, 0},
  {1937, AT(void, error_detail), 12, CLX_KIND_TEXT, 0, 133, 0, 0},
  {1950, AT(void, token), 5, CLX_KIND_TEXT, 0, 133, 0, 0},
  {1956, AT(void, gateway_transaction_id), 22, CLX_KIND_TEXT, 0, 133, 0, 0},
  {238, AT(void, created_at), 10, CLX_KIND_TIME, 0, 133, 0, 1},
  {249, AT(void, updated_at), 10, CLX_KIND_TIME, 0, 133, 0, 1},
  {260, AT(void, reference), 9, CLX_KIND_TEXT, 0, 133, 0, 0},
  {270, AT(void, reference_origin), 16, CLX_KIND_TEXT, 0, 133, 0, 0},
  {287, AT(void, metadata), 8, CLX_KIND_OBJECT, 0, 133, 0, 0},
  {847, AT(void, order), 5, CLX_KIND_ONE, 74, 133, 0, 0}, /* orders */
  {2232, AT(void, payment_source), 14, CLX_KIND_ONE, 0, 133, 2247, 0},
  {1228, AT(void, attachments), 11, CLX_KIND_MANY, 6, 133, 0, 0}, /* attachments */
  {315, AT(void, events), 6, CLX_KIND_MANY, 38, 133, 0, 0}, /* events */
  {327, AT(void, versions), 8, CLX_KIND_MANY, 131, 133, 0, 0}, /* versions */
  {3961, AT(void, reference_authorization), 23, CLX_KIND_ONE, 7, 133, 0, 0}, /* authorizations */
  /* webhooks, from 2567 */
  {138, AT(webhook, name), 4, CLX_KIND_TEXT, 0, 134, 0, 0},
  {17247, AT(webhook, topic), 5, CLX_KIND_TEXT, 0, 134, 0, 1},
  {5695, AT(webhook, callback_url), 12, CLX_KIND_TEXT, 0, 134, 0, 0},
  {17253, AT(webhook, include_resources), 17, CLX_KIND_ARRAY, 0, 134, 0, 0},
  {480, AT(webhook, disabled_at), 11, CLX_KIND_TIME, 0, 134, 0, 1},
  {6079, AT(webhook, circuit_state), 13, CLX_KIND_TEXT, 0, 134, 0, 1},
  {6093, AT(webhook, circuit_failure_count), 21, CLX_KIND_INTEGER, 0, 134, 0, 1},
  {6115, AT(webhook, shared_secret), 13, CLX_KIND_TEXT, 0, 134, 0, 0},
  {238, AT(webhook, created_at), 10, CLX_KIND_TIME, 0, 134, 0, 1},
  {249, AT(webhook, updated_at), 10, CLX_KIND_TIME, 0, 134, 0, 1},
  {260, AT(webhook, reference), 9, CLX_KIND_TEXT, 0, 134, 0, 0},
  {270, AT(webhook, reference_origin), 16, CLX_KIND_TEXT, 0, 134, 0, 0},
  {287, AT(webhook, metadata), 8, CLX_KIND_OBJECT, 0, 134, 0, 0},
  {5811, AT(webhook, last_event_callbacks), 20, CLX_KIND_MANY, 36, 134, 0, 0}, /* event_callbacks */
  {327, AT(webhook, versions), 8, CLX_KIND_MANY, 131, 134, 0, 0}, /* versions */
  /* wire_transfers, from 2582 */
  {818, AT(wire_transfer, payment_instrument), 18, CLX_KIND_OBJECT, 0, 135, 0, 0},
  {238, AT(wire_transfer, created_at), 10, CLX_KIND_TIME, 0, 135, 0, 1},
  {249, AT(wire_transfer, updated_at), 10, CLX_KIND_TIME, 0, 135, 0, 1},
  {260, AT(wire_transfer, reference), 9, CLX_KIND_TEXT, 0, 135, 0, 0},
  {270, AT(wire_transfer, reference_origin), 16, CLX_KIND_TEXT, 0, 135, 0, 0},
  {287, AT(wire_transfer, metadata), 8, CLX_KIND_OBJECT, 0, 135, 0, 0},
  {847, AT(wire_transfer, order), 5, CLX_KIND_ONE, 74, 135, 0, 0}, /* orders */
  {327, AT(wire_transfer, versions), 8, CLX_KIND_MANY, 131, 135, 0, 0}, /* versions */
};

#undef AT

const uint8_t clx__field_slots[] = {
  0, 0,
  /* addresses */
  0, 14, 32, 21, 0, 0, 0, 0, 0, 1, 0, 0, 13, 0, 33, 29, 25, 0, 0, 9,
  0, 27, 0, 0, 24, 0, 20, 3, 0, 12, 6, 2, 23, 0, 0, 16, 18, 10, 0, 0,
  26, 0, 11, 0, 0, 0, 28, 0, 0, 7, 8, 0, 0, 30, 19, 31, 22, 0, 4, 5,
  15, 17, 0, 0,
  /* adjustments */
  1, 0, 10, 0, 11, 0, 0, 0, 4, 0, 9, 0, 0, 2, 3, 0, 0, 7, 0, 0,
  0, 0, 6, 0, 5, 0, 0, 12, 0, 0, 8, 0,
  /* adyen_gateways */
  1, 5, 8, 0, 10, 0, 0, 0, 6, 12, 0, 0, 7, 19, 0, 2, 0, 15, 16, 20,
  0, 4, 11, 17, 0, 3, 0, 9, 13, 0, 14, 18, 0,
  /* adyen_payments */
  17, 6, 0, 10, 0, 4, 0, 3, 0, 0, 0, 9, 18, 0, 0, 11, 0, 14, 8, 15,
  0, 7, 0, 13, 16, 2, 0, 5, 0, 12, 0, 1, 0,
  /* applications */
  1, 0, 5, 9, 0, 6, 0, 4, 0, 10, 2, 0, 7, 8, 0, 3, 0,
  /* attachments */
  1, 0, 8, 0, 0, 2, 3, 0, 6, 4, 0, 0, 9, 7, 0, 5, 0,
  /* authorizations */
  0, 25, 15, 0, 0, 0, 18, 26, 0, 0, 28, 34, 21, 6, 0, 24, 0, 0, 0, 0,
  8, 37, 2, 0, 0, 27, 16, 35, 0, 0, 0, 4, 5, 12, 0, 39, 1, 0, 9, 0,
  31, 7, 14, 0, 23, 0, 33, 19, 22, 38, 17, 0, 0, 3, 0, 30, 36, 13, 11, 20,
  0, 0, 10, 29, 32, 0,
  /* avalara_accounts */
  1, 16, 0, 0, 0, 15, 0, 13, 0, 12, 0, 2, 4, 0, 8, 0, 10, 0, 7, 0,
  0, 6, 0, 11, 0, 5, 0, 14, 0, 9, 0, 3, 0,
  /* axerve_gateways */
  1, 0, 0, 0, 5, 13, 0, 0, 8, 0, 0, 10, 0, 6, 0, 3, 0, 9, 0, 0,
  11, 12, 0, 4, 0, 0, 0, 0, 14, 7, 0, 2, 0,
  /* axerve_payments */
  2, 0, 0, 11, 4, 0, 5, 0, 0, 0, 0, 0, 9, 0, 8, 7, 0, 1, 0, 16,
  6, 0, 3, 14, 0, 10, 0, 12, 0, 0, 0, 13, 15, 0,
  /* billing_info_validation_rules */
  0, 7, 5, 0, 0, 1, 8, 0, 6, 2, 0, 9, 4, 0, 0, 3, 0,
  /* bing_geocoders */
  1, 10, 0, 4, 0, 2, 8, 0, 0, 0, 7, 0, 5, 3, 0, 6, 9, 0,
  /* braintree_gateways */
  1, 0, 11, 6, 5, 0, 3, 0, 13, 0, 10, 2, 0, 16, 0, 0, 0, 0, 7, 0,
  12, 0, 0, 0, 4, 14, 0, 8, 9, 0, 15, 0,
  /* braintree_payments */
  0, 1, 0, 0, 0, 8, 0, 11, 10, 0, 0, 0, 0, 0, 9, 0, 2, 5, 0, 0,
  13, 0, 3, 12, 0, 7, 0, 4, 0, 14, 0, 6, 0,
  /* bundles */
  0, 2, 25, 0, 0, 0, 20, 0, 0, 0, 0, 21, 19, 0, 22, 0, 23, 0, 0, 0,
  11, 17, 0, 8, 0, 18, 15, 0, 0, 10, 12, 0, 0, 0, 26, 0, 0, 9, 0, 6,
  5, 0, 0, 0, 0, 14, 0, 0, 4, 0, 16, 0, 13, 0, 0, 3, 24, 0, 0, 0,
  7, 0, 1, 0,
  /* buy_x_pay_y_promotions */
  17, 1, 12, 34, 0, 0, 24, 27, 0, 0, 21, 0, 0, 0, 36, 0, 0, 10, 25, 30,
  0, 5, 2, 23, 26, 0, 29, 0, 0, 13, 0, 4, 0, 7, 8, 0, 9, 0, 0, 16,
  0, 0, 15, 28, 20, 11, 0, 0, 18, 0, 22, 3, 0, 31, 32, 33, 35, 0, 0, 0,
  19, 6, 0, 14, 0,
  /* captures */
  0, 26, 0, 20, 0, 23, 0, 9, 0, 0, 0, 18, 17, 0, 0, 10, 16, 8, 0, 15,
  0, 0, 2, 0, 24, 27, 0, 5, 0, 7, 21, 0, 3, 12, 30, 0, 1, 22, 29, 0,
  0, 0, 0, 0, 0, 13, 25, 0, 0, 0, 0, 0, 4, 6, 0, 28, 0, 0, 14, 0,
  31, 0, 11, 19, 32, 0,
  /* carrier_accounts */
  1, 0, 0, 10, 2, 0, 0, 0, 0, 12, 4, 0, 5, 0, 0, 0, 0, 0, 0, 9,
  0, 0, 3, 0, 6, 0, 11, 0, 8, 0, 7, 0,
  /* checkout_com_gateways */
  1, 0, 11, 10, 0, 15, 0, 8, 5, 0, 0, 12, 14, 0, 3, 0, 0, 6, 0, 0,
  0, 0, 9, 0, 0, 0, 0, 4, 0, 13, 0, 2, 7, 0,
  /* checkout_com_payments */
  0, 0, 5, 6, 0, 10, 0, 8, 15, 0, 12, 0, 18, 16, 0, 4, 2, 14, 0, 3,
  7, 0, 13, 17, 0, 9, 1, 11, 0, 0, 0, 19, 0,
  /* cleanups */
  2, 0, 15, 0, 0, 10, 0, 11, 0, 14, 4, 0, 6, 13, 0, 3, 0, 0, 8, 0,
  12, 9, 7, 0, 0, 1, 17, 16, 0, 0, 0, 5, 0,
  /* coupon_codes_promotion_rules */
  5, 0, 0, 2, 0, 1, 0, 6, 0, 3, 7, 0, 0, 4, 0, 8, 9, 0,
  /* coupon_recipients */
  0, 0, 2, 0, 5, 0, 0, 0, 8, 0, 0, 0, 0, 9, 0, 0, 0, 0, 10, 6,
  0, 7, 0, 0, 4, 0, 11, 0, 3, 0, 1, 0,
  /* coupons */
  15, 10, 0, 12, 6, 0, 3, 11, 0, 9, 0, 7, 0, 5, 13, 0, 0, 0, 0, 0,
  4, 0, 2, 8, 0, 16, 0, 14, 0, 0, 0, 1, 0,
  /* custom_promotion_rules */
  0, 8, 0, 3, 0, 1, 0, 7, 9, 0, 6, 5, 0, 2, 0, 4, 0,
  /* customer_addresses */
  1, 0, 0, 0, 4, 0, 0, 0, 7, 0, 9, 0, 0, 8, 0, 0, 0, 2, 0, 5,
  0, 6, 0, 0, 3, 0, 11, 10, 0, 0, 0, 0,
  /* customer_groups */
  1, 0, 7, 0, 0, 8, 0, 3, 0, 6, 0, 0, 0, 5, 0, 10, 0, 0, 0, 0,
  4, 0, 0, 0, 0, 0, 11, 0, 9, 0, 0, 2, 0,
  /* customer_password_resets */
  0, 7, 9, 0, 2, 5, 8, 0, 6, 3, 0, 1, 0, 10, 0, 4, 0,
  /* customer_payment_sources */
  1, 0, 0, 0, 5, 0, 3, 0, 8, 10, 0, 11, 0, 9, 0, 0, 0, 0, 0, 6,
  0, 7, 0, 0, 4, 0, 12, 0, 0, 0, 0, 2, 0,
  /* customer_subscriptions */
  1, 0, 6, 9, 0, 4, 0, 2, 7, 0, 0, 0, 0, 8, 0, 3, 5, 0,
  /* customers */
  8, 2, 26, 0, 0, 19, 22, 0, 0, 0, 0, 20, 14, 29, 0, 6, 0, 24, 28, 0,
  0, 0, 13, 0, 0, 9, 0, 7, 0, 11, 0, 18, 12, 0, 0, 0, 0, 10, 0, 21,
  0, 5, 0, 0, 0, 0, 15, 16, 0, 23, 0, 0, 0, 0, 3, 4, 25, 0, 0, 0,
  1, 17, 27, 0,
  /* delivery_lead_times */
  6, 0, 0, 0, 0, 7, 0, 8, 2, 0, 0, 0, 13, 0, 12, 0, 11, 0, 0, 0,
  5, 0, 0, 4, 3, 0, 0, 1, 0, 9, 0, 10, 0,
  /* discount_engine_items */
  2, 5, 0, 0, 4, 0, 3, 0, 7, 0, 0, 8, 0, 1, 0, 6, 0,
  /* discount_engines */
  1, 3, 0, 0, 0, 0, 6, 4, 0, 0, 0, 2, 0, 0, 0, 0, 0, 11, 0, 0,
  5, 0, 10, 0, 7, 0, 0, 8, 0, 12, 0, 9, 0,
  /* easypost_pickups */
  2, 8, 0, 6, 0, 7, 0, 4, 0, 11, 0, 1, 0, 17, 0, 15, 0, 0, 0, 12,
  5, 0, 3, 14, 0, 16, 9, 18, 0, 0, 0, 10, 13, 0,
  /* event_callbacks */
  1, 0, 2, 0, 7, 0, 3, 5, 0, 8, 0, 0, 4, 6, 0, 9, 10, 0,
  /* event_stores */
  7, 0, 1, 0, 4, 10, 3, 0, 8, 0, 6, 2, 0, 5, 0, 9, 0,
  /* events */
  1, 0, 7, 0, 3, 0, 6, 4, 0, 8, 0, 0, 5, 0, 2, 0,
  /* exports */
  0, 3, 0, 0, 0, 0, 7, 0, 0, 0, 0, 20, 0, 24, 0, 0, 2, 5, 0, 0,
  0, 0, 6, 0, 11, 18, 0, 0, 21, 15, 0, 0, 0, 0, 0, 0, 12, 13, 0, 0,
  9, 0, 0, 0, 0, 1, 17, 0, 10, 0, 19, 0, 22, 0, 0, 23, 4, 0, 0, 0,
  16, 0, 8, 14, 0,
  /* external_gateways */
  1, 12, 0, 16, 0, 11, 13, 0, 3, 9, 8, 15, 0, 0, 17, 0, 20, 2, 0, 4,
  6, 0, 19, 14, 0, 18, 0, 10, 21, 0, 0, 5, 7, 0,
  /* external_payments */
  0, 0, 0, 0, 11, 0, 2, 0, 0, 0, 1, 0, 3, 12, 0, 0, 8, 7, 0, 4,
  0, 0, 0, 9, 0, 10, 0, 6, 0, 0, 0, 5, 0,
  /* external_promotions */
  0, 1, 12, 36, 8, 0, 26, 33, 0, 0, 0, 7, 0, 0, 14, 20, 38, 0, 0, 0,
  16, 27, 2, 5, 0, 10, 15, 28, 0, 13, 6, 0, 0, 3, 0, 0, 18, 0, 37, 0,
  31, 0, 9, 25, 11, 17, 34, 0, 0, 0, 4, 0, 19, 32, 23, 35, 24, 0, 21, 29,
  30, 22, 0, 0,
  /* external_tax_calculators */
  1, 9, 0, 3, 14, 0, 0, 0, 0, 0, 10, 2, 16, 0, 0, 4, 0, 7, 11, 0,
  12, 0, 0, 6, 8, 0, 13, 15, 0, 5, 0, 0,
  /* fixed_amount_promotions */
  0, 1, 12, 34, 0, 9, 24, 0, 15, 4, 18, 25, 0, 26, 8, 36, 0, 0, 23, 0,
  0, 10, 2, 28, 0, 14, 31, 3, 0, 13, 21, 27, 32, 0, 0, 0, 0, 0, 16, 0,
  30, 35, 0, 0, 0, 11, 0, 5, 22, 0, 6, 0, 0, 0, 7, 33, 19, 0, 20, 0,
  0, 0, 0, 17, 29, 0,
  /* fixed_price_promotions */
  0, 1, 12, 34, 0, 9, 24, 0, 15, 4, 18, 25, 0, 26, 8, 36, 0, 0, 23, 0,
  0, 10, 2, 28, 0, 14, 31, 3, 0, 13, 21, 27, 32, 0, 0, 0, 0, 0, 16, 0,
  30, 35, 0, 0, 0, 11, 0, 5, 22, 0, 6, 0, 0, 0, 7, 33, 19, 0, 20, 0,
  0, 0, 0, 17, 29, 0,
  /* flex_promotions */
  0, 1, 10, 24, 0, 0, 0, 21, 0, 13, 0, 0, 16, 0, 20, 14, 0, 0, 0, 0,
  0, 12, 2, 0, 7, 0, 0, 6, 3, 8, 0, 0, 4, 11, 0, 22, 18, 0, 0, 0,
  15, 0, 0, 0, 9, 0, 0, 0, 17, 0, 5, 0, 0, 0, 0, 19, 23, 0, 25, 0,
  0, 0, 0, 0,
  /* free_gift_promotions */
  17, 1, 12, 32, 0, 0, 22, 25, 0, 0, 0, 0, 0, 0, 21, 34, 0, 10, 23, 28,
  0, 5, 2, 0, 24, 0, 27, 0, 0, 13, 0, 4, 0, 7, 8, 0, 9, 0, 0, 16,
  0, 0, 15, 26, 20, 11, 0, 0, 18, 0, 0, 3, 0, 29, 30, 31, 33, 0, 0, 0,
  19, 6, 0, 14, 0,
  /* free_shipping_promotions */
  0, 1, 12, 31, 8, 0, 21, 28, 0, 0, 0, 7, 0, 0, 14, 20, 0, 0, 0, 0,
  16, 22, 2, 5, 0, 10, 15, 23, 0, 13, 6, 0, 0, 3, 0, 0, 18, 0, 32, 0,
  26, 0, 9, 0, 11, 17, 29, 0, 0, 0, 4, 0, 19, 27, 0, 30, 0, 0, 0, 24,
  25, 0, 0, 0,
  /* geocoders */
  1, 10, 0, 4, 0, 2, 8, 0, 0, 0, 7, 0, 5, 3, 0, 6, 9, 0,
  /* gift_card_recipients */
  0, 0, 2, 0, 5, 0, 0, 0, 8, 0, 0, 0, 0, 9, 0, 0, 0, 0, 10, 6,
  0, 7, 0, 0, 4, 0, 11, 0, 3, 0, 1, 0,
  /* gift_cards */
  0, 1, 30, 0, 0, 4, 26, 0, 6, 9, 31, 0, 18, 8, 0, 15, 5, 0, 3, 0,
  11, 25, 0, 0, 23, 0, 7, 0, 0, 0, 16, 0, 17, 0, 10, 21, 27, 0, 13, 0,
  0, 0, 0, 14, 0, 0, 28, 12, 0, 19, 0, 0, 0, 0, 0, 29, 24, 0, 0, 22,
  20, 0, 2, 0,
  /* google_geocoders */
  1, 10, 0, 4, 0, 2, 8, 0, 0, 0, 7, 0, 5, 3, 0, 6, 9, 0,
  /* imports */
  0, 4, 0, 0, 0, 6, 0, 9, 0, 0, 23, 0, 14, 0, 0, 21, 2, 0, 0, 0,
  15, 0, 0, 22, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 3, 13, 0, 0, 0, 10,
  17, 0, 0, 18, 0, 5, 0, 0, 1, 0, 0, 12, 0, 0, 20, 24, 0, 8, 16, 0,
  0, 0, 0, 7, 11, 0,
  /* in_stock_subscriptions */
  1, 8, 0, 10, 0, 0, 9, 0, 0, 7, 0, 5, 0, 0, 0, 11, 0, 0, 3, 4,
  0, 0, 0, 6, 0, 14, 0, 13, 12, 0, 0, 2, 0,
  /* inventory_models */
  1, 0, 2, 0, 0, 0, 6, 0, 0, 0, 7, 10, 0, 0, 11, 0, 15, 0, 0, 5,
  14, 0, 8, 4, 0, 9, 0, 0, 3, 0, 0, 12, 13, 0,
  /* inventory_return_locations */
  2, 0, 7, 8, 0, 6, 0, 3, 1, 0, 4, 9, 0, 5, 0, 0,
  /* inventory_stock_locations */
  6, 0, 2, 9, 0, 7, 8, 0, 3, 0, 10, 5, 0, 0, 1, 4, 0,
  /* klarna_gateways */
  1, 0, 0, 0, 5, 11, 0, 0, 8, 0, 12, 0, 0, 6, 0, 3, 0, 0, 0, 0,
  9, 10, 0, 4, 0, 0, 0, 0, 0, 7, 0, 2, 0,
  /* klarna_payments */
  2, 11, 0, 0, 0, 1, 14, 0, 0, 8, 0, 9, 0, 13, 0, 0, 6, 0, 4, 5,
  0, 0, 0, 12, 0, 10, 0, 0, 0, 7, 0, 3, 0,
  /* line_item_options */
  1, 21, 9, 10, 0, 15, 0, 0, 0, 6, 0, 0, 0, 3, 4, 12, 13, 0, 2, 16,
  8, 19, 0, 11, 18, 0, 0, 20, 14, 0, 17, 5, 7, 0,
  /* line_items */
  0, 17, 24, 56, 41, 0, 0, 39, 0, 6, 46, 0, 0, 0, 0, 36, 0, 45, 0, 0,
  0, 0, 37, 0, 3, 51, 0, 8, 11, 0, 0, 49, 0, 0, 0, 0, 53, 0, 0, 0,
  0, 16, 0, 0, 0, 0, 30, 9, 38, 27, 0, 0, 0, 25, 0, 0, 7, 22, 31, 0,
  44, 0, 12, 52, 0, 0, 0, 0, 26, 10, 15, 14, 0, 0, 1, 0, 0, 23, 29, 0,
  0, 13, 21, 0, 2, 0, 48, 0, 4, 0, 32, 0, 40, 28, 35, 0, 0, 0, 0, 43,
  0, 0, 0, 0, 0, 0, 0, 47, 5, 18, 55, 0, 0, 50, 42, 0, 0, 0, 0, 19,
  0, 0, 0, 34, 0, 0, 54, 20, 33, 0,
  /* links */
  1, 5, 7, 18, 0, 8, 10, 0, 0, 15, 0, 9, 11, 13, 0, 4, 0, 0, 0, 16,
  0, 3, 6, 0, 0, 14, 0, 19, 0, 12, 2, 17, 0,
  /* manual_gateways */
  1, 0, 7, 0, 8, 0, 0, 10, 0, 0, 6, 0, 0, 2, 0, 0, 0, 4, 0, 0,
  0, 9, 3, 0, 0, 0, 0, 11, 0, 0, 5, 0,
  /* manual_tax_calculators */
  1, 0, 12, 0, 4, 0, 0, 0, 7, 0, 0, 2, 0, 0, 0, 0, 0, 0, 9, 5,
  0, 6, 0, 0, 3, 0, 11, 10, 0, 0, 8, 0,
  /* markets */
  0, 2, 0, 0, 31, 6, 0, 19, 25, 0, 11, 17, 24, 0, 0, 12, 22, 29, 0, 15,
  33, 0, 14, 18, 32, 0, 9, 0, 27, 0, 0, 0, 20, 0, 0, 16, 1, 0, 0, 0,
  4, 5, 0, 7, 10, 21, 0, 0, 0, 30, 23, 0, 0, 0, 8, 0, 0, 28, 0, 0,
  0, 13, 3, 26, 0,
  /* merchants */
  1, 0, 0, 2, 0, 9, 0, 5, 0, 3, 6, 0, 4, 0, 7, 8, 0,
  /* notifications */
  1, 0, 8, 0, 6, 5, 0, 0, 7, 2, 0, 0, 0, 3, 0, 4, 9, 0,
  /* order_amount_promotion_rules */
  0, 10, 0, 2, 0, 0, 0, 11, 0, 8, 0, 1, 12, 0, 0, 3, 0, 6, 0, 0,
  0, 0, 0, 5, 0, 9, 0, 7, 0, 4, 0, 0,
  /* order_copies */
  5, 2, 0, 9, 0, 0, 11, 0, 0, 0, 17, 0, 0, 0, 0, 6, 0, 14, 0, 13,
  0, 0, 1, 16, 0, 0, 0, 7, 0, 0, 0, 4, 0, 0, 0, 12, 19, 0, 0, 0,
  15, 0, 0, 0, 0, 0, 10, 18, 0, 0, 0, 0, 8, 0, 0, 21, 0, 22, 0, 20,
  0, 3, 0, 0,
  /* order_factories */
  2, 5, 0, 0, 0, 6, 0, 7, 16, 0, 14, 1, 0, 0, 8, 0, 0, 0, 10, 12,
  13, 0, 4, 9, 0, 3, 0, 17, 15, 0, 11, 0,
  /* order_subscription_items */
  0, 16, 0, 0, 4, 14, 19, 0, 8, 0, 0, 1, 9, 2, 0, 15, 12, 0, 10, 6,
  20, 0, 0, 0, 18, 0, 13, 5, 17, 0, 11, 3, 7, 0,
  /* order_subscriptions */
  0, 2, 8, 32, 0, 0, 21, 14, 0, 0, 25, 20, 30, 0, 9, 15, 0, 0, 28, 19,
  4, 0, 0, 7, 17, 0, 10, 0, 5, 0, 0, 18, 13, 0, 27, 0, 1, 24, 0, 6,
  0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 23, 0, 11, 0, 0, 31, 0, 12, 29, 26,
  0, 33, 0, 16, 22, 0,
  /* order_validation_rules */
  0, 7, 5, 0, 0, 1, 8, 0, 6, 2, 0, 9, 4, 0, 0, 3, 0,
  /* orders */
  113, 13, 3, 0, 156, 33, 5, 41, 21, 54, 72, 8, 83, 7, 85, 0, 0, 0, 0, 0,
  0, 79, 9, 35, 117, 119, 0, 105, 17, 0, 101, 147, 0, 0, 110, 45, 63, 16, 116, 19,
  150, 111, 0, 0, 0, 0, 100, 0, 0, 0, 0, 146, 37, 40, 133, 129, 0, 0, 39, 57,
  75, 131, 0, 38, 56, 74, 91, 0, 44, 62, 104, 120, 0, 0, 14, 93, 0, 0, 138, 0,
  15, 0, 0, 0, 144, 11, 97, 142, 0, 22, 114, 89, 0, 0, 0, 134, 0, 121, 0, 130,
  34, 43, 152, 30, 51, 69, 98, 0, 106, 0, 27, 48, 66, 84, 0, 0, 140, 2, 0, 29,
  50, 68, 94, 136, 92, 102, 18, 157, 96, 0, 0, 124, 153, 0, 0, 149, 0, 26, 24, 47,
  65, 82, 109, 143, 1, 0, 107, 0, 0, 0, 141, 0, 46, 49, 52, 55, 58, 127, 32, 53,
  71, 148, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 36, 0, 99, 0, 0, 95, 0, 12, 42, 112, 90, 87, 115, 154, 0, 0, 0, 4,
  0, 0, 6, 151, 0, 0, 78, 0, 123, 0, 0, 118, 0, 0, 128, 64, 67, 70, 73, 76,
  81, 155, 60, 122, 126, 0, 25, 139, 145, 0, 86, 108, 80, 103, 135, 0, 20, 0, 137, 132,
  77, 31, 0, 0, 0, 0, 0, 0, 0, 0, 125, 0, 28, 61, 10, 59, 88, 0,
  /* organizations */
  0, 45, 1, 0, 57, 0, 44, 51, 0, 47, 0, 0, 10, 32, 0, 6, 0, 0, 0, 0,
  0, 0, 0, 0, 3, 0, 64, 0, 5, 0, 54, 0, 35, 0, 0, 24, 0, 0, 26, 42,
  0, 36, 37, 0, 40, 0, 0, 0, 14, 19, 63, 0, 55, 56, 58, 29, 0, 0, 0, 0,
  8, 7, 0, 0, 20, 25, 46, 0, 27, 61, 0, 0, 23, 0, 0, 0, 62, 0, 12, 60,
  11, 41, 0, 48, 50, 0, 0, 16, 21, 15, 59, 0, 0, 0, 30, 2, 0, 0, 9, 0,
  0, 0, 18, 31, 0, 0, 38, 0, 22, 0, 52, 0, 0, 0, 13, 33, 34, 0, 0, 28,
  39, 0, 4, 17, 43, 53, 0, 49, 0,
  /* packages */
  1, 0, 0, 0, 0, 5, 0, 11, 8, 0, 0, 6, 15, 0, 12, 0, 3, 9, 0, 4,
  0, 0, 13, 0, 0, 14, 0, 7, 0, 0, 0, 2, 10, 0,
  /* parcel_line_items */
  4, 0, 7, 14, 0, 0, 2, 8, 0, 5, 0, 0, 12, 0, 0, 13, 0, 3, 0, 1,
  9, 0, 6, 0, 0, 0, 11, 0, 10, 0, 0, 0,
  /* parcels */
  4, 10, 6, 14, 0, 0, 24, 0, 0, 18, 30, 32, 34, 0, 0, 0, 11, 0, 17, 3,
  23, 0, 0, 15, 33, 0, 9, 13, 0, 2, 8, 28, 29, 0, 26, 0, 1, 0, 7, 31,
  0, 0, 0, 0, 0, 0, 16, 25, 36, 0, 20, 0, 19, 0, 0, 35, 22, 0, 5, 27,
  0, 21, 12, 0,
  /* payment_gateways */
  1, 0, 7, 0, 8, 0, 0, 10, 0, 0, 6, 0, 0, 2, 0, 0, 0, 4, 0, 0,
  0, 9, 3, 0, 0, 0, 0, 11, 0, 0, 5, 0,
  /* payment_methods */
  4, 1, 10, 0, 6, 0, 20, 0, 0, 0, 0, 15, 0, 9, 0, 0, 0, 0, 14, 0,
  0, 5, 0, 8, 12, 0, 0, 0, 0, 0, 0, 0, 21, 0, 24, 16, 2, 0, 0, 0,
  11, 18, 0, 0, 0, 0, 7, 0, 0, 0, 13, 0, 3, 22, 0, 0, 19, 0, 23, 0,
  0, 17, 0, 0,
  /* payment_options */
  1, 8, 0, 4, 3, 0, 6, 0, 10, 5, 0, 9, 0, 0, 0, 2, 7, 0,
  /* paypal_gateways */
  1, 0, 7, 0, 6, 0, 0, 3, 0, 0, 9, 4, 0, 0, 0, 11, 0, 0, 0, 0,
  0, 0, 2, 5, 0, 0, 8, 0, 10, 0, 0, 12, 0,
  /* paypal_payments */
  5, 7, 9, 0, 17, 15, 0, 1, 3, 14, 0, 12, 0, 0, 0, 10, 13, 0, 8, 0,
  0, 6, 0, 16, 2, 0, 0, 4, 0, 0, 18, 11, 0,
  /* percentage_discount_promotions */
  17, 1, 12, 32, 0, 0, 22, 25, 0, 0, 0, 0, 0, 0, 34, 0, 0, 10, 23, 28,
  0, 5, 2, 0, 24, 0, 27, 0, 21, 13, 0, 4, 0, 7, 8, 0, 9, 0, 0, 16,
  0, 0, 15, 26, 20, 11, 0, 0, 18, 0, 0, 3, 0, 29, 30, 31, 33, 0, 0, 0,
  19, 6, 0, 14, 0,
  /* pickups */
  2, 0, 3, 0, 0, 0, 4, 0, 0, 10, 0, 1, 0, 0, 7, 0, 0, 0, 0, 5,
  0, 8, 0, 0, 6, 0, 0, 11, 0, 0, 0, 9, 0,
  /* price_frequency_tiers */
  1, 9, 0, 8, 0, 6, 0, 0, 0, 0, 4, 2, 0, 10, 0, 13, 0, 0, 5, 0,
  0, 11, 0, 7, 0, 12, 0, 15, 0, 14, 0, 3, 0,
  /* price_list_schedulers */
  1, 5, 0, 12, 0, 0, 11, 0, 0, 0, 9, 0, 10, 7, 0, 0, 0, 15, 0, 0,
  6, 0, 4, 0, 3, 8, 0, 14, 0, 0, 13, 2, 0,
  /* price_lists */
  1, 11, 0, 15, 0, 0, 0, 0, 13, 4, 0, 0, 16, 6, 0, 9, 10, 0, 12, 0,
  0, 0, 5, 14, 0, 7, 8, 0, 0, 3, 0, 2, 0,
  /* price_tiers */
  1, 9, 0, 8, 0, 6, 0, 0, 0, 0, 4, 2, 0, 10, 0, 13, 0, 0, 5, 0,
  0, 11, 0, 7, 0, 12, 0, 0, 0, 14, 0, 3, 0,
  /* price_volume_tiers */
  1, 9, 0, 8, 0, 6, 0, 0, 0, 0, 4, 2, 0, 10, 0, 13, 0, 0, 5, 0,
  0, 11, 0, 7, 0, 12, 0, 15, 0, 14, 0, 3, 0,
  /* prices */
  0, 0, 1, 0, 7, 18, 27, 0, 0, 4, 2, 0, 0, 24, 0, 12, 0, 0, 10, 23,
  19, 0, 25, 28, 0, 20, 0, 13, 0, 6, 5, 30, 0, 17, 0, 0, 29, 0, 0, 0,
  0, 0, 11, 0, 16, 0, 0, 0, 15, 9, 0, 0, 3, 14, 0, 26, 21, 22, 0, 0,
  8, 0, 0, 0,
  /* promotion_rules */
  0, 7, 0, 3, 0, 1, 0, 0, 8, 0, 6, 5, 0, 2, 0, 4, 0,
  /* promotions */
  0, 1, 12, 31, 8, 0, 21, 28, 0, 0, 0, 7, 0, 0, 14, 20, 0, 0, 0, 0,
  16, 22, 2, 5, 0, 10, 15, 23, 0, 13, 6, 0, 0, 3, 0, 0, 18, 0, 32, 0,
  26, 0, 9, 0, 11, 17, 29, 0, 0, 0, 4, 0, 19, 27, 0, 30, 0, 0, 0, 24,
  25, 0, 0, 0,
  /* recurring_order_copies */
  2, 5, 0, 0, 0, 6, 0, 7, 16, 0, 14, 1, 0, 0, 8, 18, 0, 0, 10, 12,
  13, 0, 4, 9, 0, 3, 0, 17, 15, 0, 11, 0,
  /* refunds */
  15, 0, 0, 0, 0, 20, 9, 0, 0, 5, 0, 0, 7, 0, 11, 0, 0, 0, 0, 0,
  4, 0, 2, 0, 0, 0, 6, 0, 3, 0, 0, 17, 12, 13, 0, 24, 1, 0, 0, 14,
  0, 0, 8, 0, 0, 0, 19, 0, 23, 0, 21, 0, 0, 0, 0, 22, 0, 18, 0, 0,
  0, 10, 25, 16, 0,
  /* reserved_stocks */
  0, 3, 10, 0, 5, 6, 0, 0, 4, 9, 0, 2, 1, 0, 8, 7, 0,
  /* resource_errors */
  1, 0, 7, 5, 0, 9, 8, 0, 0, 3, 0, 6, 0, 4, 0, 2, 0,
  /* return_line_items */
  4, 5, 0, 3, 17, 0, 6, 0, 1, 0, 10, 14, 0, 9, 0, 7, 8, 0, 0, 11,
  2, 0, 15, 0, 0, 0, 0, 0, 13, 0, 16, 12, 0,
  /* returns */
  19, 2, 31, 0, 0, 0, 0, 25, 27, 0, 4, 0, 14, 12, 32, 0, 0, 7, 0, 9,
  16, 0, 17, 3, 0, 0, 0, 26, 0, 0, 29, 0, 22, 11, 5, 0, 1, 0, 0, 0,
  0, 0, 0, 8, 0, 6, 20, 24, 0, 0, 18, 0, 0, 28, 0, 30, 23, 0, 10, 15,
  21, 0, 13, 0,
  /* satispay_gateways */
  1, 0, 0, 6, 5, 0, 3, 0, 12, 0, 0, 2, 0, 0, 0, 15, 9, 0, 7, 0,
  11, 0, 10, 0, 4, 13, 0, 8, 0, 0, 14, 0,
  /* satispay_payments */
  3, 10, 0, 6, 15, 0, 11, 0, 14, 4, 0, 9, 1, 0, 2, 0, 0, 0, 5, 0,
  0, 0, 0, 13, 12, 0, 0, 7, 0, 0, 0, 8, 0,
  /* shipment_line_items */
  4, 13, 0, 0, 6, 0, 5, 1, 0, 10, 0, 0, 8, 9, 0, 0, 2, 7, 0, 0,
  15, 16, 0, 0, 0, 11, 0, 0, 14, 0, 0, 3, 12, 0,
  /* shipments */
  0, 0, 47, 2, 43, 0, 28, 0, 0, 0, 35, 0, 0, 26, 39, 45, 0, 5, 0, 0,
  0, 27, 0, 21, 0, 0, 0, 38, 18, 20, 0, 11, 24, 10, 0, 4, 0, 0, 48, 0,
  0, 12, 0, 0, 31, 37, 0, 0, 0, 0, 0, 0, 33, 0, 44, 0, 0, 0, 0, 0,
  0, 0, 14, 16, 0, 0, 0, 13, 7, 0, 17, 0, 1, 0, 32, 36, 0, 22, 0, 0,
  25, 42, 0, 0, 6, 0, 0, 0, 0, 0, 15, 0, 29, 0, 0, 0, 0, 0, 40, 0,
  0, 0, 3, 0, 0, 8, 0, 0, 0, 0, 46, 0, 0, 0, 0, 41, 0, 34, 0, 30,
  0, 0, 23, 19, 0, 0, 0, 9, 0,
  /* shipping_categories */
  1, 0, 6, 8, 0, 9, 0, 0, 7, 3, 0, 10, 5, 0, 0, 2, 4, 0,
  /* shipping_method_tiers */
  1, 0, 9, 8, 0, 0, 10, 14, 0, 0, 0, 2, 0, 0, 0, 0, 12, 6, 0, 0,
  0, 0, 7, 13, 0, 4, 0, 11, 5, 0, 0, 3, 0,
  /* shipping_methods */
  34, 1, 4, 39, 0, 10, 29, 16, 0, 0, 36, 0, 19, 40, 15, 6, 13, 0, 0, 27,
  0, 31, 0, 18, 28, 0, 23, 0, 0, 24, 0, 8, 0, 0, 32, 37, 0, 0, 11, 17,
  22, 26, 0, 5, 12, 0, 0, 2, 0, 33, 20, 21, 7, 25, 0, 38, 14, 0, 0, 0,
  3, 9, 35, 30, 0,
  /* shipping_weight_tiers */
  1, 14, 0, 0, 0, 6, 7, 0, 0, 0, 0, 2, 0, 15, 11, 0, 0, 9, 0, 8,
  0, 0, 0, 13, 4, 0, 5, 12, 0, 10, 0, 3, 0,
  /* shipping_zones */
  1, 8, 0, 5, 0, 13, 0, 0, 7, 0, 0, 11, 0, 6, 9, 0, 4, 12, 0, 0,
  14, 0, 0, 0, 2, 0, 0, 10, 0, 0, 3, 0,
  /* sku_list_items */
  8, 0, 7, 0, 0, 0, 5, 0, 6, 0, 3, 0, 9, 0, 0, 2, 0, 0, 0, 0,
  1, 0, 0, 11, 0, 0, 4, 0, 10, 0, 0, 0,
  /* sku_list_promotion_rules */
  3, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 9, 5, 0, 0, 0, 2,
  8, 0, 7, 0, 10, 0, 11, 0, 6, 0, 0, 4, 0,
  /* sku_lists */
  1, 0, 4, 5, 0, 3, 0, 13, 0, 18, 0, 0, 7, 0, 0, 14, 17, 0, 6, 11,
  15, 0, 12, 2, 8, 0, 16, 0, 10, 0, 9, 0,
  /* sku_options */
  1, 18, 0, 6, 15, 19, 0, 0, 10, 8, 13, 0, 0, 0, 4, 9, 14, 0, 12, 0,
  11, 0, 0, 0, 0, 5, 0, 2, 17, 7, 0, 3, 16, 0,
  /* skus */
  0, 2, 29, 32, 0, 18, 5, 17, 0, 22, 0, 33, 0, 11, 0, 0, 24, 19, 20, 0,
  0, 0, 0, 14, 0, 23, 0, 15, 26, 6, 0, 10, 0, 27, 7, 0, 0, 30, 12, 21,
  0, 31, 4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 25, 0, 28, 0, 3, 0, 0,
  9, 16, 1, 13, 0,
  /* stock_items */
  0, 0, 12, 0, 1, 0, 0, 4, 0, 10, 0, 11, 0, 7, 0, 0, 0, 0, 2, 5,
  0, 13, 0, 0, 0, 6, 0, 3, 9, 0, 8, 0,
  /* stock_line_items */
  4, 13, 0, 0, 6, 0, 5, 1, 0, 10, 0, 0, 8, 9, 0, 0, 2, 7, 0, 0,
  15, 16, 0, 0, 0, 11, 0, 0, 14, 0, 0, 3, 12, 0,
  /* stock_locations */
  2, 18, 14, 0, 4, 8, 0, 11, 16, 0, 7, 0, 5, 15, 0, 12, 13, 0, 1, 9,
  0, 0, 0, 0, 0, 10, 0, 0, 17, 0, 6, 3, 0,
  /* stock_reservations */
  1, 7, 0, 6, 4, 0, 3, 0, 0, 0, 0, 14, 0, 0, 13, 0, 12, 5, 0, 0,
  0, 9, 0, 10, 0, 0, 2, 0, 8, 15, 0, 11, 0,
  /* stock_transfers */
  0, 3, 0, 10, 0, 0, 0, 6, 0, 0, 2, 21, 0, 7, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 13, 17, 0, 0, 0, 11, 0, 0, 0, 0, 0, 14, 0, 1, 0, 0, 8,
  0, 23, 0, 20, 18, 0, 16, 0, 19, 9, 0, 4, 0, 0, 0, 12, 22, 15, 0, 0,
  5, 0, 0, 0,
  /* stores */
  1, 0, 4, 8, 0, 11, 0, 9, 7, 0, 0, 5, 0, 0, 14, 0, 0, 6, 0, 0,
  0, 0, 3, 0, 0, 10, 0, 13, 0, 12, 0, 2, 0,
  /* stripe_gateways */
  1, 15, 0, 17, 14, 0, 5, 0, 2, 0, 0, 0, 0, 0, 9, 0, 0, 13, 10, 0,
  8, 11, 0, 3, 0, 6, 4, 16, 0, 0, 12, 7, 0,
  /* stripe_payments */
  21, 16, 0, 0, 11, 0, 6, 2, 14, 0, 13, 17, 0, 0, 3, 5, 0, 7, 8, 0,
  1, 15, 0, 19, 0, 0, 9, 18, 0, 4, 10, 12, 20, 0,
  /* stripe_tax_accounts */
  1, 0, 8, 0, 0, 12, 0, 0, 3, 6, 0, 2, 0, 0, 7, 0, 9, 0, 5, 0,
  4, 0, 0, 0, 0, 13, 0, 11, 0, 0, 0, 10, 0,
  /* subscription_models */
  1, 0, 6, 12, 0, 0, 11, 0, 5, 0, 2, 0, 0, 13, 0, 7, 9, 0, 0, 0,
  0, 4, 0, 10, 0, 0, 3, 0, 0, 0, 8, 0,
  /* tags */
  1, 0, 4, 0, 0, 3, 0, 0, 0, 5, 0, 0, 6, 0, 0, 2, 0,
  /* talon_one_accounts */
  1, 3, 0, 9, 0, 0, 6, 4, 0, 0, 0, 2, 0, 0, 0, 0, 0, 12, 0, 0,
  5, 0, 11, 0, 7, 0, 0, 8, 0, 13, 0, 10, 0,
  /* tax_calculators */
  1, 0, 8, 0, 0, 0, 0, 11, 0, 5, 0, 2, 0, 3, 0, 0, 0, 0, 0, 6,
  0, 0, 0, 0, 0, 4, 0, 10, 0, 0, 0, 7, 9, 0,
  /* tax_categories */
  0, 0, 0, 0, 4, 0, 6, 0, 0, 0, 0, 9, 0, 0, 7, 0, 10, 0, 0, 0,
  2, 0, 0, 11, 3, 0, 5, 0, 8, 0, 0, 1, 0,
  /* tax_rules */
  1, 0, 0, 2, 0, 10, 11, 0, 16, 17, 19, 0, 0, 8, 5, 12, 0, 20, 14, 0,
  4, 3, 9, 0, 0, 0, 0, 6, 0, 13, 7, 15, 18, 0,
  /* taxjar_accounts */
  1, 0, 0, 0, 0, 11, 0, 0, 3, 6, 0, 2, 0, 0, 7, 0, 8, 0, 5, 0,
  4, 0, 0, 0, 0, 12, 0, 10, 0, 0, 0, 9, 0,
  /* transactions */
  0, 0, 4, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 6, 3, 0, 10, 0, 0, 20,
  14, 0, 2, 17, 0, 0, 0, 0, 18, 9, 0, 0, 12, 23, 0, 8, 1, 0, 13, 21,
  0, 0, 0, 7, 0, 15, 19, 0, 0, 0, 0, 16, 0, 0, 0, 22, 5, 0, 0, 0,
  0, 0, 0, 0,
  /* versions */
  7, 0, 1, 0, 10, 4, 3, 0, 8, 0, 6, 2, 0, 5, 0, 9, 0,
  /* vertex_accounts */
  1, 0, 0, 11, 13, 6, 0, 12, 0, 0, 14, 2, 0, 0, 9, 10, 0, 7, 3, 0,
  8, 0, 16, 0, 0, 5, 0, 15, 0, 0, 4, 0,
  /* voids */
  0, 24, 4, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 6, 3, 0, 10, 0, 0, 20,
  14, 0, 2, 17, 0, 0, 0, 0, 18, 9, 0, 0, 12, 23, 0, 8, 1, 0, 13, 21,
  0, 0, 0, 7, 0, 15, 19, 0, 0, 0, 0, 16, 0, 0, 0, 22, 5, 0, 0, 0,
  0, 0, 0, 0,
  /* webhooks */
  1, 13, 0, 0, 0, 10, 0, 11, 0, 2, 6, 0, 7, 8, 0, 0, 0, 0, 0, 3,
  0, 4, 0, 12, 0, 9, 0, 0, 5, 14, 0, 15, 0,
  /* wire_transfers */
  0, 0, 4, 5, 0, 8, 0, 2, 0, 1, 0, 7, 0, 3, 0, 6, 0,
};

const uint16_t clx__type_slots[] = {
  /* types */
  2, 70, 0, 0, 124, 0, 11, 0, 14, 15, 22, 46, 92, 5, 33, 0, 0, 114, 0, 0,
  0, 20, 71, 78, 0, 58, 0, 129, 0, 0, 79, 0, 0, 0, 0, 135, 0, 0, 0, 131,
  122, 126, 104, 0, 0, 19, 93, 74, 0, 0, 88, 0, 0, 82, 116, 0, 113, 0, 87, 99,
  4, 0, 0, 63, 127, 0, 0, 0, 91, 0, 119, 0, 0, 0, 0, 0, 9, 0, 81, 0,
  103, 45, 0, 6, 48, 96, 0, 111, 0, 0, 51, 3, 65, 28, 0, 10, 34, 0, 0, 0,
  16, 35, 94, 106, 0, 86, 0, 0, 0, 0, 0, 1, 0, 0, 72, 50, 0, 0, 0, 98,
  76, 117, 0, 0, 55, 24, 32, 0, 84, 0, 64, 0, 62, 132, 0, 21, 0, 0, 0, 0,
  133, 0, 56, 42, 57, 68, 0, 0, 41, 47, 69, 0, 0, 7, 26, 40, 44, 85, 0, 125,
  0, 23, 0, 0, 0, 0, 0, 52, 0, 29, 61, 102, 43, 95, 128, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 8, 66, 0, 54, 100, 0, 0, 0, 0, 0, 112, 0, 0, 18, 110, 25,
  0, 0, 37, 108, 83, 90, 115, 39, 0, 0, 0, 59, 0, 77, 89, 118, 107, 0, 67, 31,
  38, 80, 0, 0, 0, 49, 0, 121, 0, 0, 53, 17, 73, 101, 105, 0, 0, 0, 97, 0,
  27, 0, 75, 60, 36, 120, 134, 13, 130, 0, 123, 12, 30, 109, 0, 0,
};

const struct clx__table clx__type_table = {0, 56, 149};

/* name, singular, id, size, field_count, name_len, singular_len, fields,
 * table: first slot, shift, seed */
const struct clx_type clx__types[] = {
  {0, 0, 0, sizeof(clx_resource), 0, 0, 0, 0, {0, 63, 0}},
  {1, 11, 1, sizeof(struct clx_address), 33, 9, 7, 0, {2, 58, 218}},
  {336, 348, 2, sizeof(struct clx_adjustment), 12, 11, 10, 33, {66, 59, 144}},
  {436, 451, 3, sizeof(struct clx_adyen_gateway), 20, 14, 13, 45, {98, 59, 150}},
  {678, 693, 4, sizeof(struct clx_adyen_payment), 18, 14, 13, 65, {131, 59, 1}},
  {886, 899, 5, sizeof(struct clx_application), 10, 12, 11, 83, {164, 60, 170}},
  {1228, 1240, 6, sizeof(struct clx_attachment), 9, 11, 10, 93, {181, 60, 9}},
  {1809, 1824, 7, sizeof(struct clx_authorization), 39, 14, 13, 102, {198, 58, 58}},
  {2433, 2450, 8, sizeof(struct clx_avalara_account), 16, 16, 15, 141, {264, 59, 130}},
  {2647, 2663, 9, sizeof(struct clx_axerve_gateway), 14, 15, 14, 157, {297, 59, 172}},
  {2684, 2700, 10, sizeof(struct clx_axerve_payment), 16, 15, 14, 171, {330, 59, 208}},
  {2764, 2794, 11, sizeof(struct clx_billing_info_validation_rule), 9, 29, 28, 187, {364, 60, 90}},
  {2830, 2845, 12, sizeof(struct clx_bing_geocoder), 10, 14, 13, 196, {381, 60, 167}},
  {2891, 2910, 13, sizeof(struct clx_braintree_gateway), 16, 18, 17, 206, {399, 59, 91}},
  {2976, 2995, 14, sizeof(struct clx_braintree_payment), 14, 18, 17, 222, {431, 59, 129}},
  {3072, 3080, 15, sizeof(struct clx_bundle), 26, 7, 6, 236, {464, 58, 181}},
  {3289, 3312, 16, sizeof(struct clx_buy_x_pay_y_promotion), 36, 22, 21, 262, {528, 58, 247}},
  {2418, 3822, 17, sizeof(struct clx_capture), 32, 8, 7, 298, {593, 58, 227}},
  {4000, 4017, 18, sizeof(struct clx_carrier_account), 12, 16, 15, 330, {659, 59, 35}},
  {4071, 4093, 19, sizeof(struct clx_checkout_com_gateway), 15, 21, 20, 342, {691, 59, 43}},
  {4134, 4156, 20, sizeof(struct clx_checkout_com_payment), 19, 21, 20, 357, {725, 59, 240}},
  {4242, 4251, 21, sizeof(struct clx_cleanup), 17, 8, 7, 376, {758, 59, 18}},
  {4416, 3764, 22, sizeof(struct clx_coupon_codes_promotion_rule), 9, 28, 27, 393, {791, 60, 7}},
  {4561, 4579, 23, sizeof(struct clx_coupon_recipient), 11, 17, 16, 402, {809, 59, 37}},
  {3814, 4605, 24, sizeof(struct clx_coupon), 16, 7, 6, 413, {841, 59, 224}},
  {4687, 3792, 25, sizeof(struct clx_custom_promotion_rule), 9, 22, 21, 429, {874, 60, 32}},
  {4710, 4729, 26, sizeof(struct clx_customer_address), 11, 18, 16, 438, {891, 59, 37}},
  {4761, 4777, 27, sizeof(struct clx_customer_group), 11, 15, 14, 449, {923, 59, 18}},
  {4802, 4827, 28, sizeof(struct clx_customer_password_reset), 10, 24, 23, 460, {956, 60, 157}},
  {4890, 4915, 29, sizeof(struct clx_customer_payment_source), 12, 24, 23, 470, {973, 59, 37}},
  {4975, 4998, 30, sizeof(struct clx_customer_subscription), 9, 22, 21, 482, {1006, 60, 92}},
  {4792, 4596, 31, sizeof(struct clx_customer), 29, 9, 8, 491, {1024, 58, 114}},
  {5272, 5292, 32, sizeof(struct clx_delivery_lead_time), 13, 19, 18, 520, {1088, 59, 85}},
  {5380, 5402, 33, sizeof(struct clx_discount_engine_item), 8, 21, 20, 533, {1121, 60, 33}},
  {5444, 5428, 34, sizeof(struct clx_discount_engine), 12, 16, 15, 541, {1138, 59, 45}},
  {5498, 5515, 35, sizeof(struct clx_easypost_pickup), 18, 16, 15, 553, {1171, 59, 245}},
  {5664, 5680, 36, sizeof(struct clx_event_callback), 10, 15, 14, 571, {1205, 60, 73}},
  {5755, 5768, 37, sizeof(struct clx_event_store), 10, 12, 11, 581, {1223, 60, 123}},
  {315, 5792, 38, sizeof(struct clx_event), 8, 6, 5, 591, {1240, 60, 200}},
  {5832, 5840, 39, sizeof(struct clx_export), 24, 7, 6, 599, {1256, 58, 8}},
  {5988, 6006, 40, sizeof(struct clx_external_gateway), 21, 17, 16, 623, {1321, 59, 74}},
  {6147, 6165, 41, sizeof(struct clx_external_payment), 12, 17, 16, 644, {1355, 59, 47}},
  {6189, 6209, 42, sizeof(struct clx_external_promotion), 38, 19, 18, 656, {1388, 58, 40}},
  {6242, 6267, 43, sizeof(struct clx_external_tax_calculator), 16, 24, 23, 694, {1452, 59, 1}},
  {6310, 6334, 44, sizeof(struct clx_fixed_amount_promotion), 36, 23, 22, 710, {1484, 58, 128}},
  {6418, 6441, 45, sizeof(struct clx_fixed_price_promotion), 36, 22, 21, 746, {1550, 58, 128}},
  {6463, 6479, 46, sizeof(struct clx_flex_promotion), 25, 15, 14, 782, {1616, 58, 45}},
  {6531, 6552, 47, sizeof(struct clx_free_gift_promotion), 34, 20, 19, 807, {1680, 58, 247}},
  {6585, 6610, 48, sizeof(struct clx_free_shipping_promotion), 32, 24, 23, 841, {1745, 58, 40}},
  {305, 296, 49, sizeof(struct clx_geocoder), 10, 9, 8, 873, {1809, 60, 167}},
  {6634, 6655, 50, sizeof(struct clx_gift_card_recipient), 11, 20, 19, 883, {1827, 59, 37}},
  {6675, 6686, 51, sizeof(struct clx_gift_card), 31, 10, 9, 894, {1859, 58, 252}},
  {6947, 6964, 52, sizeof(struct clx_google_geocoder), 10, 16, 15, 925, {1923, 60, 167}},
  {6980, 6988, 53, sizeof(struct clx_import), 24, 7, 6, 935, {1941, 58, 230}},
  {7105, 7128, 54, sizeof(struct clx_in_stock_subscription), 14, 22, 21, 959, {2007, 59, 224}},
  {7204, 7221, 55, sizeof(struct clx_inventory_model), 15, 16, 15, 973, {2040, 59, 13}},
  {7371, 7398, 56, sizeof(struct clx_inventory_return_location), 9, 26, 25, 988, {2074, 60, 71}},
  {7345, 7424, 57, sizeof(struct clx_inventory_stock_location), 10, 25, 24, 997, {2090, 60, 25}},
  {7457, 7473, 58, sizeof(struct clx_klarna_gateway), 12, 15, 14, 1007, {2107, 59, 172}},
  {7488, 7504, 59, sizeof(struct clx_klarna_payment), 14, 15, 14, 1019, {2140, 59, 27}},
  {7541, 7559, 60, sizeof(struct clx_line_item_option), 21, 17, 16, 1033, {2173, 59, 122}},
  {7748, 7727, 61, sizeof(struct clx_line_item), 56, 10, 9, 1054, {2207, 57, 199}},
  {8408, 8414, 62, sizeof(struct clx_link), 19, 5, 4, 1110, {2337, 59, 73}},
  {8503, 8519, 63, sizeof(struct clx_manual_gateway), 11, 15, 14, 1129, {2370, 59, 144}},
  {8534, 8557, 64, sizeof(struct clx_manual_tax_calculator), 12, 22, 21, 1140, {2402, 59, 37}},
  {2624, 2823, 65, sizeof(struct clx_market), 33, 7, 6, 1152, {2434, 58, 184}},
  {8868, 8699, 66, sizeof(struct clx_merchant), 9, 9, 8, 1185, {2499, 60, 207}},
  {8394, 8878, 67, sizeof(struct clx_notification), 9, 13, 12, 1194, {2516, 60, 184}},
  {8943, 3712, 68, sizeof(struct clx_order_amount_promotion_rule), 12, 28, 27, 1203, {2534, 59, 1}},
  {9046, 9059, 69, sizeof(struct clx_order_copy), 22, 12, 10, 1215, {2566, 58, 80}},
  {9297, 9313, 70, sizeof(struct clx_order_factory), 17, 15, 13, 1237, {2630, 59, 117}},
  {9327, 9352, 71, sizeof(struct clx_order_subscription_item), 20, 24, 23, 1254, {2662, 59, 9}},
  {5189, 9278, 72, sizeof(struct clx_order_subscription), 33, 19, 18, 1274, {2696, 58, 49}},
  {8845, 9586, 73, sizeof(struct clx_order_validation_rule), 9, 22, 21, 1307, {2762, 60, 90}},
  {5182, 847, 74, sizeof(struct clx_order), 157, 6, 5, 1316, {2779, 56, 51}},
  {12256, 12270, 75, sizeof(struct clx_organization), 64, 13, 12, 1473, {3037, 57, 179}},
  {13666, 13675, 76, sizeof(struct clx_package), 15, 8, 7, 1537, {3166, 59, 43}},
  {13718, 13736, 77, sizeof(struct clx_parcel_line_item), 14, 17, 16, 1552, {3200, 59, 42}},
  {5656, 13753, 78, sizeof(struct clx_parcel), 36, 7, 6, 1566, {3232, 58, 52}},
  {869, 853, 79, sizeof(struct clx_payment_gateway), 11, 16, 15, 1602, {3296, 59, 144}},
  {662, 4960, 80, sizeof(struct clx_payment_method), 24, 15, 14, 1613, {3328, 58, 223}},
  {12211, 14380, 81, sizeof(struct clx_payment_option), 10, 15, 14, 1637, {3392, 60, 61}},
  {14400, 14416, 82, sizeof(struct clx_paypal_gateway), 12, 15, 14, 1647, {3410, 59, 51}},
  {14431, 14447, 83, sizeof(struct clx_paypal_payment), 18, 15, 14, 1659, {3443, 59, 49}},
  {14543, 14574, 84, sizeof(struct clx_percentage_discount_promotion), 34, 30, 29, 1677, {3476, 58, 247}},
  {14615, 14623, 85, sizeof(struct clx_pickup), 11, 7, 6, 1711, {3541, 59, 207}},
  {14630, 14652, 86, sizeof(struct clx_price_frequency_tier), 15, 21, 20, 1722, {3574, 59, 26}},
  {8823, 14726, 87, sizeof(struct clx_price_list_scheduler), 15, 21, 20, 1737, {3607, 59, 181}},
  {14747, 8708, 88, sizeof(struct clx_price_list), 16, 11, 10, 1752, {3640, 59, 127}},
  {14766, 14778, 89, sizeof(struct clx_price_tier), 14, 11, 10, 1768, {3673, 59, 26}},
  {14789, 14808, 90, sizeof(struct clx_price_volume_tier), 15, 18, 17, 1782, {3706, 59, 26}},
  {14759, 14720, 91, sizeof(struct clx_price), 30, 6, 5, 1797, {3739, 58, 19}},
  {3696, 4672, 92, sizeof(struct clx_promotion_rule), 8, 15, 14, 1827, {3803, 60, 32}},
  {14887, 4551, 93, sizeof(struct clx_promotion), 32, 10, 9, 1835, {3820, 58, 40}},
  {9563, 14898, 94, sizeof(struct clx_recurring_order_copy), 18, 22, 20, 1867, {3884, 59, 117}},
  {3985, 14919, 95, sizeof(struct clx_refund), 25, 7, 6, 1885, {3916, 58, 220}},
  {14944, 14960, 96, sizeof(struct clx_reserved_stock), 10, 15, 14, 1910, {3981, 60, 80}},
  {12240, 14986, 97, sizeof(struct clx_resource_error), 9, 15, 14, 1920, {3998, 60, 59}},
  {8304, 15025, 98, sizeof(struct clx_return_line_item), 17, 17, 16, 1929, {4015, 59, 155}},
  {5209, 3993, 99, sizeof(struct clx_return), 32, 7, 6, 1946, {4048, 58, 27}},
  {15332, 15350, 100, sizeof(struct clx_satispay_gateway), 15, 17, 16, 1978, {4112, 59, 91}},
  {15374, 15392, 101, sizeof(struct clx_satispay_payment), 15, 17, 16, 1993, {4144, 59, 103}},
  {8322, 13776, 102, sizeof(struct clx_shipment_line_item), 16, 19, 18, 2008, {4177, 59, 212}},
  {12201, 5647, 103, sizeof(struct clx_shipment), 48, 9, 8, 2024, {4211, 57, 245}},
  {15827, 15782, 104, sizeof(struct clx_shipping_category), 10, 19, 17, 2072, {4340, 60, 90}},
  {15847, 15869, 105, sizeof(struct clx_shipping_method_tier), 14, 21, 20, 2082, {4358, 59, 134}},
  {15912, 5364, 106, sizeof(struct clx_shipping_method), 40, 16, 15, 2096, {4391, 58, 111}},
  {15890, 16214, 107, sizeof(struct clx_shipping_weight_tier), 15, 21, 20, 2136, {4456, 59, 234}},
  {16235, 16168, 108, sizeof(struct clx_shipping_zone), 14, 14, 13, 2151, {4489, 59, 44}},
  {16364, 16379, 109, sizeof(struct clx_sku_list_item), 11, 14, 13, 2165, {4521, 59, 113}},
  {16402, 3740, 110, sizeof(struct clx_sku_list_promotion_rule), 12, 24, 23, 2176, {4553, 59, 220}},
  {5217, 3275, 111, sizeof(struct clx_sku_list), 18, 9, 8, 2188, {4586, 59, 35}},
  {16471, 7737, 112, sizeof(struct clx_sku_option), 19, 11, 10, 2206, {4618, 59, 191}},
  {3284, 7200, 113, sizeof(struct clx_sku), 33, 4, 3, 2225, {4652, 58, 101}},
  {16526, 14975, 114, sizeof(struct clx_stock_item), 13, 11, 10, 2258, {4717, 59, 151}},
  {8361, 13760, 115, sizeof(struct clx_stock_line_item), 16, 16, 15, 2271, {4749, 59, 212}},
  {16538, 5349, 116, sizeof(struct clx_stock_location), 18, 15, 14, 2287, {4783, 59, 11}},
  {8342, 15439, 117, sizeof(struct clx_stock_reservation), 15, 18, 17, 2305, {4816, 59, 131}},
  {8378, 16594, 118, sizeof(struct clx_stock_transfer), 23, 15, 14, 2320, {4849, 58, 44}},
  {8816, 12091, 119, sizeof(struct clx_store), 14, 6, 5, 2343, {4913, 59, 215}},
  {16734, 16750, 120, sizeof(struct clx_stripe_gateway), 17, 15, 14, 2357, {4946, 59, 167}},
  {16797, 16813, 121, sizeof(struct clx_stripe_payment), 21, 15, 14, 2374, {4979, 59, 137}},
  {16920, 16940, 122, sizeof(struct clx_stripe_tax_account), 13, 19, 18, 2395, {5013, 59, 191}},
  {16959, 8735, 123, sizeof(struct clx_subscription_model), 13, 19, 18, 2408, {5046, 59, 109}},
  {322, 17017, 124, sizeof(struct clx_tag), 6, 4, 3, 2421, {5078, 60, 11}},
  {5461, 17021, 125, sizeof(struct clx_talon_one_account), 13, 18, 17, 2427, {5095, 59, 45}},
  {17052, 8754, 126, sizeof(struct clx_tax_calculator), 11, 15, 14, 2440, {5128, 59, 73}},
  {2632, 17068, 127, sizeof(struct clx_tax_category), 11, 14, 12, 2451, {5162, 59, 10}},
  {8579, 17081, 128, sizeof(struct clx_tax_rule), 20, 9, 8, 2462, {5195, 59, 36}},
  {17100, 17116, 129, sizeof(struct clx_taxjar_account), 12, 15, 14, 2482, {5229, 59, 191}},
  {12227, 17131, 130, sizeof(struct clx_transaction), 23, 12, 11, 2494, {5262, 58, 13}},
  {327, 17143, 131, sizeof(struct clx_version), 10, 8, 7, 2517, {5326, 60, 123}},
  {17159, 17175, 132, sizeof(struct clx_vertex_account), 16, 15, 14, 2527, {5343, 59, 90}},
  {2427, 17242, 133, sizeof(struct clx_void), 24, 5, 4, 2543, {5375, 58, 13}},
  {5802, 5747, 134, sizeof(struct clx_webhook), 15, 8, 7, 2567, {5439, 59, 156}},
  {17271, 17286, 135, sizeof(struct clx_wire_transfer), 8, 14, 13, 2582, {5472, 60, 165}},
};

const uint16_t clx__type_count = 135;
const uint32_t clx__field_count = 2590;
