/* GENERATED from the .def files of lib/schema by lib/schema/gen; do not edit; `make schema`. */
#include "schema/field.h"

#include <clx/resources.h>

/* Names, and lists "a|b|c" of values or targets. */
const char clx__names[] = {
  0,
  /* addresses */
  '"','a','d','d','r','e','s','s','e','s',0,
  /* address */
  '"','a','d','d','r','e','s','s',0,
  /* business */
  '"','b','u','s','i','n','e','s','s',0,
  /* first_name */
  '"','f','i','r','s','t','_','n','a','m','e',0,
  /* last_name */
  '"','l','a','s','t','_','n','a','m','e',0,
  /* company */
  '"','c','o','m','p','a','n','y',0,
  /* full_name */
  '"','f','u','l','l','_','n','a','m','e',0,
  /* line_1 */
  '"','l','i','n','e','_','1',0,
  /* line_2 */
  '"','l','i','n','e','_','2',0,
  /* city */
  '"','c','i','t','y',0,
  /* zip_code */
  '"','z','i','p','_','c','o','d','e',0,
  /* state_code */
  '"','s','t','a','t','e','_','c','o','d','e',0,
  /* country_code */
  '"','c','o','u','n','t','r','y','_','c','o','d','e',0,
  /* phone */
  '"','p','h','o','n','e',0,
  /* full_address */
  '"','f','u','l','l','_','a','d','d','r','e','s','s',0,
  /* name */
  '"','n','a','m','e',0,
  /* email */
  '"','e','m','a','i','l',0,
  /* notes */
  '"','n','o','t','e','s',0,
  /* lat */
  '"','l','a','t',0,
  /* lng */
  '"','l','n','g',0,
  /* is_localized */
  '"','i','s','_','l','o','c','a','l','i','z','e','d',0,
  /* is_geocoded */
  '"','i','s','_','g','e','o','c','o','d','e','d',0,
  /* provider_name */
  '"','p','r','o','v','i','d','e','r','_','n','a','m','e',0,
  /* map_url */
  '"','m','a','p','_','u','r','l',0,
  /* static_map_url */
  '"','s','t','a','t','i','c','_','m','a','p','_','u','r','l',0,
  /* billing_info */
  '"','b','i','l','l','i','n','g','_','i','n','f','o',0,
  /* created_at */
  '"','c','r','e','a','t','e','d','_','a','t',0,
  /* updated_at */
  '"','u','p','d','a','t','e','d','_','a','t',0,
  /* reference */
  '"','r','e','f','e','r','e','n','c','e',0,
  /* reference_origin */
  '"','r','e','f','e','r','e','n','c','e','_','o','r','i','g','i','n',0,
  /* metadata */
  '"','m','e','t','a','d','a','t','a',0,
  /* geocoder */
  '"','g','e','o','c','o','d','e','r',0,
  /* geocoders */
  '"','g','e','o','c','o','d','e','r','s',0,
  /* events */
  '"','e','v','e','n','t','s',0,
  /* tags */
  '"','t','a','g','s',0,
  /* versions */
  '"','v','e','r','s','i','o','n','s',0,
  /* event_stores */
  '"','e','v','e','n','t','_','s','t','o','r','e','s',0,
  /* adjustments */
  '"','a','d','j','u','s','t','m','e','n','t','s',0,
  /* adjustment */
  '"','a','d','j','u','s','t','m','e','n','t',0,
  /* currency_code */
  '"','c','u','r','r','e','n','c','y','_','c','o','d','e',0,
  /* amount_cents */
  '"','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* amount_float */
  '"','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_amount */
  '"','f','o','r','m','a','t','t','e','d','_','a','m','o','u','n','t',0,
  /* distribute_discount */
  '"','d','i','s','t','r','i','b','u','t','e','_','d','i','s','c','o','u','n','t',0,
  /* adyen_gateways */
  '"','a','d','y','e','n','_','g','a','t','e','w','a','y','s',0,
  /* adyen_gateway */
  '"','a','d','y','e','n','_','g','a','t','e','w','a','y',0,
  /* force_payments */
  '"','f','o','r','c','e','_','p','a','y','m','e','n','t','s',0,
  /* disabled_at */
  '"','d','i','s','a','b','l','e','d','_','a','t',0,
  /* live_url_prefix */
  '"','l','i','v','e','_','u','r','l','_','p','r','e','f','i','x',0,
  /* api_version */
  '"','a','p','i','_','v','e','r','s','i','o','n',0,
  /* async_api */
  '"','a','s','y','n','c','_','a','p','i',0,
  /* partial_payments */
  '"','p','a','r','t','i','a','l','_','p','a','y','m','e','n','t','s',0,
  /* order_expiration_mins */
  '"','o','r','d','e','r','_','e','x','p','i','r','a','t','i','o','n','_','m','i','n','s',0,
  /* native_customer_payment_sources */
  '"','n','a','t','i','v','e','_','c','u','s','t','o','m','e','r','_','p','a','y','m','e','n','t','_',
  's','o','u','r','c','e','s',0,
  /* webhook_endpoint_secret */
  '"','w','e','b','h','o','o','k','_','e','n','d','p','o','i','n','t','_','s','e','c','r','e','t',0,
  /* webhook_endpoint_url */
  '"','w','e','b','h','o','o','k','_','e','n','d','p','o','i','n','t','_','u','r','l',0,
  /* credential_keys */
  '"','c','r','e','d','e','n','t','i','a','l','_','k','e','y','s',0,
  /* payment_methods */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','s',0,
  /* adyen_payments */
  '"','a','d','y','e','n','_','p','a','y','m','e','n','t','s',0,
  /* adyen_payment */
  '"','a','d','y','e','n','_','p','a','y','m','e','n','t',0,
  /* public_key */
  '"','p','u','b','l','i','c','_','k','e','y',0,
  /* payment_request_data */
  '"','p','a','y','m','e','n','t','_','r','e','q','u','e','s','t','_','d','a','t','a',0,
  /* payment_request_details */
  '"','p','a','y','m','e','n','t','_','r','e','q','u','e','s','t','_','d','e','t','a','i','l','s',0,
  /* payment_response */
  '"','p','a','y','m','e','n','t','_','r','e','s','p','o','n','s','e',0,
  /* mismatched_amounts */
  '"','m','i','s','m','a','t','c','h','e','d','_','a','m','o','u','n','t','s',0,
  /* balance */
  '"','b','a','l','a','n','c','e',0,
  /* expires_at */
  '"','e','x','p','i','r','e','s','_','a','t',0,
  /* payment_instrument */
  '"','p','a','y','m','e','n','t','_','i','n','s','t','r','u','m','e','n','t',0,
  /* closed_at */
  '"','c','l','o','s','e','d','_','a','t',0,
  /* order */
  '"','o','r','d','e','r',0,
  /* payment_gateway */
  '"','p','a','y','m','e','n','t','_','g','a','t','e','w','a','y',0,
  /* payment_gateways */
  '"','p','a','y','m','e','n','t','_','g','a','t','e','w','a','y','s',0,
  /* applications */
  '"','a','p','p','l','i','c','a','t','i','o','n','s',0,
  /* application */
  '"','a','p','p','l','i','c','a','t','i','o','n',0,
  /* kind */
  '"','k','i','n','d',0,
  /* dashboard|user|contentful|bundles|customers|datocms|exports|external|generic|gif */
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
  /* public_access */
  '"','p','u','b','l','i','c','_','a','c','c','e','s','s',0,
  /* redirect_uri */
  '"','r','e','d','i','r','e','c','t','_','u','r','i',0,
  /* scopes */
  '"','s','c','o','p','e','s',0,
  /* attachments */
  '"','a','t','t','a','c','h','m','e','n','t','s',0,
  /* attachment */
  '"','a','t','t','a','c','h','m','e','n','t',0,
  /* description */
  '"','d','e','s','c','r','i','p','t','i','o','n',0,
  /* url */
  '"','u','r','l',0,
  /* attachable */
  '"','a','t','t','a','c','h','a','b','l','e',0,
  /* geocoders|price_lists|payment_methods|markets|customer_groups|promotions|orders| */
  '"','g','e','o','c','o','d','e','r','s','|','p','r','i','c','e','_','l','i','s','t','s','|','p','a',
  'y','m','e','n','t','_','m','e','t','h','o','d','s','|','m','a','r','k','e','t','s','|','c','u',
  's','t','o','m','e','r','_','g','r','o','u','p','s','|','p','r','o','m','o','t','i','o','n','s',
  '|','o','r','d','e','r','s','|','t','r','a','n','s','a','c','t','i','o','n','s','|','p','a','y',
  'm','e','n','t','_','s','e','s','s','i','o','n','s','|','t','a','x','_','c','a','l','c','u','l',
  'a','t','o','r','s','|','t','a','x','_','c','a','t','e','g','o','r','i','e','s','|','s','k','u',
  's','|','s','h','i','p','p','i','n','g','_','c','a','t','e','g','o','r','i','e','s','|','o','r',
  'd','e','r','_','v','a','l','i','d','a','t','i','o','n','_','r','u','l','e','s','|','b','u','n',
  'd','l','e','s','|','s','k','u','_','l','i','s','t','s','|','s','t','o','c','k','_','i','t','e',
  'm','s','|','s','t','o','c','k','_','l','o','c','a','t','i','o','n','s','|','r','e','t','u','r',
  'n','s','|','c','a','r','r','i','e','r','_','a','c','c','o','u','n','t','s','|','c','o','u','p',
  'o','n','_','r','e','c','i','p','i','e','n','t','s','|','c','u','s','t','o','m','e','r','s','|',
  'd','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m','e','s','|','s','h','i','p',
  'p','i','n','g','_','m','e','t','h','o','d','s','|','s','h','i','p','m','e','n','t','s','|','d',
  'i','s','c','o','u','n','t','_','e','n','g','i','n','e','s','|','p','a','r','c','e','l','s','|',
  'g','i','f','t','_','c','a','r','d','_','r','e','c','i','p','i','e','n','t','s','|','g','i','f',
  't','_','c','a','r','d','s','|','i','n','v','e','n','t','o','r','y','_','m','o','d','e','l','s',
  '|','s','t','o','c','k','_','t','r','a','n','s','f','e','r','s','|','s','k','u','_','o','p','t',
  'i','o','n','s','|','m','e','r','c','h','a','n','t','s','|','s','u','b','s','c','r','i','p','t',
  'i','o','n','_','m','o','d','e','l','s','|','p','a','y','m','e','n','t','_','w','a','l','l','e',
  't','s','|','p','a','y','m','e','n','t','_','o','p','t','i','o','n','s','|','p','a','y','m','e',
  'n','t','_','t','r','a','n','s','a','c','t','i','o','n','s','|','p','a','y','m','e','n','t','_',
  'l','i','n','k','s','|','p','a','c','k','a','g','e','s','|','p','r','i','c','e','s','|','p','r',
  'i','c','e','_','t','i','e','r','s','|','s','h','i','p','p','i','n','g','_','m','e','t','h','o',
  'd','_','t','i','e','r','s','|','s','h','i','p','p','i','n','g','_','z','o','n','e','s',0,
  /* authorizations */
  '"','a','u','t','h','o','r','i','z','a','t','i','o','n','s',0,
  /* authorization */
  '"','a','u','t','h','o','r','i','z','a','t','i','o','n',0,
  /* number */
  '"','n','u','m','b','e','r',0,
  /* type */
  '"','t','y','p','e',0,
  /* authorizations|voids|captures|refunds */
  '"','a','u','t','h','o','r','i','z','a','t','i','o','n','s','|','v','o','i','d','s','|','c','a','p',
  't','u','r','e','s','|','r','e','f','u','n','d','s',0,
  /* payment_method_type */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','y','p','e',0,
  /* succeeded */
  '"','s','u','c','c','e','e','d','e','d',0,
  /* message */
  '"','m','e','s','s','a','g','e',0,
  /* error_code */
  '"','e','r','r','o','r','_','c','o','d','e',0,
  /* error_detail */
  '"','e','r','r','o','r','_','d','e','t','a','i','l',0,
  /* token */
  '"','t','o','k','e','n',0,
  /* gateway_transaction_id */
  '"','g','a','t','e','w','a','y','_','t','r','a','n','s','a','c','t','i','o','n','_','i','d',0,
  /* cvv_code */
  '"','c','v','v','_','c','o','d','e',0,
  /* cvv_message */
  '"','c','v','v','_','m','e','s','s','a','g','e',0,
  /* avs_code */
  '"','a','v','s','_','c','o','d','e',0,
  /* avs_message */
  '"','a','v','s','_','m','e','s','s','a','g','e',0,
  /* fraud_review */
  '"','f','r','a','u','d','_','r','e','v','i','e','w',0,
  /* capture_amount_cents */
  '"','c','a','p','t','u','r','e','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* capture_amount_float */
  '"','c','a','p','t','u','r','e','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_capture_amount */
  '"','f','o','r','m','a','t','t','e','d','_','c','a','p','t','u','r','e','_','a','m','o','u','n','t',0,
  /* capture_balance_cents */
  '"','c','a','p','t','u','r','e','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* capture_balance_float */
  '"','c','a','p','t','u','r','e','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* formatted_capture_balance */
  '"','f','o','r','m','a','t','t','e','d','_','c','a','p','t','u','r','e','_','b','a','l','a','n','c',
  'e',0,
  /* void_balance_cents */
  '"','v','o','i','d','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* void_balance_float */
  '"','v','o','i','d','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* formatted_void_balance */
  '"','f','o','r','m','a','t','t','e','d','_','v','o','i','d','_','b','a','l','a','n','c','e',0,
  /* payment_source */
  '"','p','a','y','m','e','n','t','_','s','o','u','r','c','e',0,
  /* adyen_payments|axerve_payments|braintree_payments|checkout_com_payments|external */
  '"','a','d','y','e','n','_','p','a','y','m','e','n','t','s','|','a','x','e','r','v','e','_','p','a',
  'y','m','e','n','t','s','|','b','r','a','i','n','t','r','e','e','_','p','a','y','m','e','n','t',
  's','|','c','h','e','c','k','o','u','t','_','c','o','m','_','p','a','y','m','e','n','t','s','|',
  'e','x','t','e','r','n','a','l','_','p','a','y','m','e','n','t','s','|','k','l','a','r','n','a',
  '_','p','a','y','m','e','n','t','s','|','p','a','y','p','a','l','_','p','a','y','m','e','n','t',
  's','|','s','a','t','i','s','p','a','y','_','p','a','y','m','e','n','t','s','|','s','t','r','i',
  'p','e','_','p','a','y','m','e','n','t','s','|','w','i','r','e','_','t','r','a','n','s','f','e',
  'r','s',0,
  /* captures */
  '"','c','a','p','t','u','r','e','s',0,
  /* voids */
  '"','v','o','i','d','s',0,
  /* avalara_accounts */
  '"','a','v','a','l','a','r','a','_','a','c','c','o','u','n','t','s',0,
  /* avalara_account */
  '"','a','v','a','l','a','r','a','_','a','c','c','o','u','n','t',0,
  /* avalara_accounts|stripe_tax_accounts|vertex_accounts|taxjar_accounts|manual_tax_ */
  '"','a','v','a','l','a','r','a','_','a','c','c','o','u','n','t','s','|','s','t','r','i','p','e','_',
  't','a','x','_','a','c','c','o','u','n','t','s','|','v','e','r','t','e','x','_','a','c','c','o',
  'u','n','t','s','|','t','a','x','j','a','r','_','a','c','c','o','u','n','t','s','|','m','a','n',
  'u','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s','|','e','x','t','e',
  'r','n','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* username */
  '"','u','s','e','r','n','a','m','e',0,
  /* company_code */
  '"','c','o','m','p','a','n','y','_','c','o','d','e',0,
  /* commit_invoice */
  '"','c','o','m','m','i','t','_','i','n','v','o','i','c','e',0,
  /* ddp */
  '"','d','d','p',0,
  /* markets */
  '"','m','a','r','k','e','t','s',0,
  /* tax_categories */
  '"','t','a','x','_','c','a','t','e','g','o','r','i','e','s',0,
  /* axerve_gateways */
  '"','a','x','e','r','v','e','_','g','a','t','e','w','a','y','s',0,
  /* axerve_gateway */
  '"','a','x','e','r','v','e','_','g','a','t','e','w','a','y',0,
  /* login */
  '"','l','o','g','i','n',0,
  /* axerve_payments */
  '"','a','x','e','r','v','e','_','p','a','y','m','e','n','t','s',0,
  /* axerve_payment */
  '"','a','x','e','r','v','e','_','p','a','y','m','e','n','t',0,
  /* return_url */
  '"','r','e','t','u','r','n','_','u','r','l',0,
  /* client_ip */
  '"','c','l','i','e','n','t','_','i','p',0,
  /* buyer_details */
  '"','b','u','y','e','r','_','d','e','t','a','i','l','s',0,
  /* request_token */
  '"','r','e','q','u','e','s','t','_','t','o','k','e','n',0,
  /* billing_info_validation_rules */
  '"','b','i','l','l','i','n','g','_','i','n','f','o','_','v','a','l','i','d','a','t','i','o','n','_',
  'r','u','l','e','s',0,
  /* billing_info_validation_rule */
  '"','b','i','l','l','i','n','g','_','i','n','f','o','_','v','a','l','i','d','a','t','i','o','n','_',
  'r','u','l','e',0,
  /* market */
  '"','m','a','r','k','e','t',0,
  /* bing_geocoders */
  '"','b','i','n','g','_','g','e','o','c','o','d','e','r','s',0,
  /* bing_geocoder */
  '"','b','i','n','g','_','g','e','o','c','o','d','e','r',0,
  /* google_geocoders|bing_geocoders */
  '"','g','o','o','g','l','e','_','g','e','o','c','o','d','e','r','s','|','b','i','n','g','_','g','e',
  'o','c','o','d','e','r','s',0,
  /* braintree_gateways */
  '"','b','r','a','i','n','t','r','e','e','_','g','a','t','e','w','a','y','s',0,
  /* braintree_gateway */
  '"','b','r','a','i','n','t','r','e','e','_','g','a','t','e','w','a','y',0,
  /* descriptor_name */
  '"','d','e','s','c','r','i','p','t','o','r','_','n','a','m','e',0,
  /* descriptor_phone */
  '"','d','e','s','c','r','i','p','t','o','r','_','p','h','o','n','e',0,
  /* descriptor_url */
  '"','d','e','s','c','r','i','p','t','o','r','_','u','r','l',0,
  /* braintree_payments */
  '"','b','r','a','i','n','t','r','e','e','_','p','a','y','m','e','n','t','s',0,
  /* braintree_payment */
  '"','b','r','a','i','n','t','r','e','e','_','p','a','y','m','e','n','t',0,
  /* client_token */
  '"','c','l','i','e','n','t','_','t','o','k','e','n',0,
  /* payment_method_nonce */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','n','o','n','c','e',0,
  /* payment_id */
  '"','p','a','y','m','e','n','t','_','i','d',0,
  /* local */
  '"','l','o','c','a','l',0,
  /* options */
  '"','o','p','t','i','o','n','s',0,
  /* bundles */
  '"','b','u','n','d','l','e','s',0,
  /* bundle */
  '"','b','u','n','d','l','e',0,
  /* code */
  '"','c','o','d','e',0,
  /* image_url */
  '"','i','m','a','g','e','_','u','r','l',0,
  /* do_not_ship */
  '"','d','o','_','n','o','t','_','s','h','i','p',0,
  /* do_not_track */
  '"','d','o','_','n','o','t','_','t','r','a','c','k',0,
  /* price_amount_cents */
  '"','p','r','i','c','e','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* price_amount_float */
  '"','p','r','i','c','e','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_price_amount */
  '"','f','o','r','m','a','t','t','e','d','_','p','r','i','c','e','_','a','m','o','u','n','t',0,
  /* compare_at_amount_cents */
  '"','c','o','m','p','a','r','e','_','a','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* compare_at_amount_float */
  '"','c','o','m','p','a','r','e','_','a','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_compare_at_amount */
  '"','f','o','r','m','a','t','t','e','d','_','c','o','m','p','a','r','e','_','a','t','_','a','m','o',
  'u','n','t',0,
  /* skus_count */
  '"','s','k','u','s','_','c','o','u','n','t',0,
  /* sku_list */
  '"','s','k','u','_','l','i','s','t',0,
  /* skus */
  '"','s','k','u','s',0,
  /* buy_x_pay_y_promotions */
  '"','b','u','y','_','x','_','p','a','y','_','y','_','p','r','o','m','o','t','i','o','n','s',0,
  /* buy_x_pay_y_promotion */
  '"','b','u','y','_','x','_','p','a','y','_','y','_','p','r','o','m','o','t','i','o','n',0,
  /* percentage_discount_promotions|free_shipping_promotions|buy_x_pay_y_promotions|f */
  '"','p','e','r','c','e','n','t','a','g','e','_','d','i','s','c','o','u','n','t','_','p','r','o','m',
  'o','t','i','o','n','s','|','f','r','e','e','_','s','h','i','p','p','i','n','g','_','p','r','o',
  'm','o','t','i','o','n','s','|','b','u','y','_','x','_','p','a','y','_','y','_','p','r','o','m',
  'o','t','i','o','n','s','|','f','r','e','e','_','g','i','f','t','_','p','r','o','m','o','t','i',
  'o','n','s','|','f','i','x','e','d','_','p','r','i','c','e','_','p','r','o','m','o','t','i','o',
  'n','s','|','e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n','s','|','f',
  'i','x','e','d','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','s','|','f',
  'l','e','x','_','p','r','o','m','o','t','i','o','n','s',0,
  /* exclusive */
  '"','e','x','c','l','u','s','i','v','e',0,
  /* priority */
  '"','p','r','i','o','r','i','t','y',0,
  /* starts_at */
  '"','s','t','a','r','t','s','_','a','t',0,
  /* total_usage_limit */
  '"','t','o','t','a','l','_','u','s','a','g','e','_','l','i','m','i','t',0,
  /* total_usage_count */
  '"','t','o','t','a','l','_','u','s','a','g','e','_','c','o','u','n','t',0,
  /* total_usage_reached */
  '"','t','o','t','a','l','_','u','s','a','g','e','_','r','e','a','c','h','e','d',0,
  /* active */
  '"','a','c','t','i','v','e',0,
  /* status */
  '"','s','t','a','t','u','s',0,
  /* disabled|expired|pending|active|inactive */
  '"','d','i','s','a','b','l','e','d','|','e','x','p','i','r','e','d','|','p','e','n','d','i','n','g',
  '|','a','c','t','i','v','e','|','i','n','a','c','t','i','v','e',0,
  /* weight */
  '"','w','e','i','g','h','t',0,
  /* coupons_count */
  '"','c','o','u','p','o','n','s','_','c','o','u','n','t',0,
  /* x */
  '"','x',0,
  /* y */
  '"','y',0,
  /* cheapest_free */
  '"','c','h','e','a','p','e','s','t','_','f','r','e','e',0,
  /* promotion_rules */
  '"','p','r','o','m','o','t','i','o','n','_','r','u','l','e','s',0,
  /* order_amount_promotion_rule */
  '"','o','r','d','e','r','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e',0,
  /* sku_list_promotion_rule */
  '"','s','k','u','_','l','i','s','t','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e',0,
  /* coupon_codes_promotion_rule */
  '"','c','o','u','p','o','n','_','c','o','d','e','s','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e',0,
  /* custom_promotion_rule */
  '"','c','u','s','t','o','m','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e',0,
  /* coupons */
  '"','c','o','u','p','o','n','s',0,
  /* capture */
  '"','c','a','p','t','u','r','e',0,
  /* refund_amount_cents */
  '"','r','e','f','u','n','d','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* refund_amount_float */
  '"','r','e','f','u','n','d','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_refund_amount */
  '"','f','o','r','m','a','t','t','e','d','_','r','e','f','u','n','d','_','a','m','o','u','n','t',0,
  /* refund_balance_cents */
  '"','r','e','f','u','n','d','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* refund_balance_float */
  '"','r','e','f','u','n','d','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* formatted_refund_balance */
  '"','f','o','r','m','a','t','t','e','d','_','r','e','f','u','n','d','_','b','a','l','a','n','c','e',0,
  /* reference_authorization */
  '"','r','e','f','e','r','e','n','c','e','_','a','u','t','h','o','r','i','z','a','t','i','o','n',0,
  /* refunds */
  '"','r','e','f','u','n','d','s',0,
  /* return */
  '"','r','e','t','u','r','n',0,
  /* carrier_accounts */
  '"','c','a','r','r','i','e','r','_','a','c','c','o','u','n','t','s',0,
  /* carrier_account */
  '"','c','a','r','r','i','e','r','_','a','c','c','o','u','n','t',0,
  /* easypost_type */
  '"','e','a','s','y','p','o','s','t','_','t','y','p','e',0,
  /* easypost_id */
  '"','e','a','s','y','p','o','s','t','_','i','d',0,
  /* credentials */
  '"','c','r','e','d','e','n','t','i','a','l','s',0,
  /* checkout_com_gateways */
  '"','c','h','e','c','k','o','u','t','_','c','o','m','_','g','a','t','e','w','a','y','s',0,
  /* checkout_com_gateway */
  '"','c','h','e','c','k','o','u','t','_','c','o','m','_','g','a','t','e','w','a','y',0,
  /* webhook_endpoint_id */
  '"','w','e','b','h','o','o','k','_','e','n','d','p','o','i','n','t','_','i','d',0,
  /* checkout_com_payments */
  '"','c','h','e','c','k','o','u','t','_','c','o','m','_','p','a','y','m','e','n','t','s',0,
  /* checkout_com_payment */
  '"','c','h','e','c','k','o','u','t','_','c','o','m','_','p','a','y','m','e','n','t',0,
  /* payment_session */
  '"','p','a','y','m','e','n','t','_','s','e','s','s','i','o','n',0,
  /* success_url */
  '"','s','u','c','c','e','s','s','_','u','r','l',0,
  /* failure_url */
  '"','f','a','i','l','u','r','e','_','u','r','l',0,
  /* source_id */
  '"','s','o','u','r','c','e','_','i','d',0,
  /* customer_token */
  '"','c','u','s','t','o','m','e','r','_','t','o','k','e','n',0,
  /* cleanups */
  '"','c','l','e','a','n','u','p','s',0,
  /* cleanup */
  '"','c','l','e','a','n','u','p',0,
  /* resource_type */
  '"','r','e','s','o','u','r','c','e','_','t','y','p','e',0,
  /* promotions|skus|bundles|sku_lists|stock_items|gift_cards|sku_options|prices */
  '"','p','r','o','m','o','t','i','o','n','s','|','s','k','u','s','|','b','u','n','d','l','e','s','|',
  's','k','u','_','l','i','s','t','s','|','s','t','o','c','k','_','i','t','e','m','s','|','g','i',
  'f','t','_','c','a','r','d','s','|','s','k','u','_','o','p','t','i','o','n','s','|','p','r','i',
  'c','e','s',0,
  /* pending|in_progress|interrupted|completed */
  '"','p','e','n','d','i','n','g','|','i','n','_','p','r','o','g','r','e','s','s','|','i','n','t','e',
  'r','r','u','p','t','e','d','|','c','o','m','p','l','e','t','e','d',0,
  /* started_at */
  '"','s','t','a','r','t','e','d','_','a','t',0,
  /* completed_at */
  '"','c','o','m','p','l','e','t','e','d','_','a','t',0,
  /* interrupted_at */
  '"','i','n','t','e','r','r','u','p','t','e','d','_','a','t',0,
  /* filters */
  '"','f','i','l','t','e','r','s',0,
  /* records_count */
  '"','r','e','c','o','r','d','s','_','c','o','u','n','t',0,
  /* errors_count */
  '"','e','r','r','o','r','s','_','c','o','u','n','t',0,
  /* processed_count */
  '"','p','r','o','c','e','s','s','e','d','_','c','o','u','n','t',0,
  /* errors_log */
  '"','e','r','r','o','r','s','_','l','o','g',0,
  /* coupon_codes_promotion_rules */
  '"','c','o','u','p','o','n','_','c','o','d','e','s','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e','s',0,
  /* order_amount_promotion_rules|sku_list_promotion_rules|coupon_codes_promotion_rul */
  '"','o','r','d','e','r','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e','s','|','s','k','u','_','l','i','s','t','_','p','r','o','m','o','t','i','o','n','_',
  'r','u','l','e','s','|','c','o','u','p','o','n','_','c','o','d','e','s','_','p','r','o','m','o',
  't','i','o','n','_','r','u','l','e','s','|','c','u','s','t','o','m','_','p','r','o','m','o','t',
  'i','o','n','_','r','u','l','e','s',0,
  /* promotion */
  '"','p','r','o','m','o','t','i','o','n',0,
  /* coupon_recipients */
  '"','c','o','u','p','o','n','_','r','e','c','i','p','i','e','n','t','s',0,
  /* coupon_recipient */
  '"','c','o','u','p','o','n','_','r','e','c','i','p','i','e','n','t',0,
  /* customer */
  '"','c','u','s','t','o','m','e','r',0,
  /* coupon */
  '"','c','o','u','p','o','n',0,
  /* customer_single_use */
  '"','c','u','s','t','o','m','e','r','_','s','i','n','g','l','e','_','u','s','e',0,
  /* usage_limit */
  '"','u','s','a','g','e','_','l','i','m','i','t',0,
  /* usage_count */
  '"','u','s','a','g','e','_','c','o','u','n','t',0,
  /* recipient_email */
  '"','r','e','c','i','p','i','e','n','t','_','e','m','a','i','l',0,
  /* promotion_rule */
  '"','p','r','o','m','o','t','i','o','n','_','r','u','l','e',0,
  /* custom_promotion_rules */
  '"','c','u','s','t','o','m','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e','s',0,
  /* customer_addresses */
  '"','c','u','s','t','o','m','e','r','_','a','d','d','r','e','s','s','e','s',0,
  /* customer_address */
  '"','c','u','s','t','o','m','e','r','_','a','d','d','r','e','s','s',0,
  /* customer_email */
  '"','c','u','s','t','o','m','e','r','_','e','m','a','i','l',0,
  /* customer_groups */
  '"','c','u','s','t','o','m','e','r','_','g','r','o','u','p','s',0,
  /* customer_group */
  '"','c','u','s','t','o','m','e','r','_','g','r','o','u','p',0,
  /* customers */
  '"','c','u','s','t','o','m','e','r','s',0,
  /* customer_password_resets */
  '"','c','u','s','t','o','m','e','r','_','p','a','s','s','w','o','r','d','_','r','e','s','e','t','s',0,
  /* customer_password_reset */
  '"','c','u','s','t','o','m','e','r','_','p','a','s','s','w','o','r','d','_','r','e','s','e','t',0,
  /* reset_password_token */
  '"','r','e','s','e','t','_','p','a','s','s','w','o','r','d','_','t','o','k','e','n',0,
  /* reset_password_at */
  '"','r','e','s','e','t','_','p','a','s','s','w','o','r','d','_','a','t',0,
  /* customer_payment_sources */
  '"','c','u','s','t','o','m','e','r','_','p','a','y','m','e','n','t','_','s','o','u','r','c','e','s',0,
  /* customer_payment_source */
  '"','c','u','s','t','o','m','e','r','_','p','a','y','m','e','n','t','_','s','o','u','r','c','e',0,
  /* payment_source_token */
  '"','p','a','y','m','e','n','t','_','s','o','u','r','c','e','_','t','o','k','e','n',0,
  /* payment_method */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d',0,
  /* customer_subscriptions */
  '"','c','u','s','t','o','m','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','s',0,
  /* customer_subscription */
  '"','c','u','s','t','o','m','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n',0,
  /* prospect|acquired|repeat */
  '"','p','r','o','s','p','e','c','t','|','a','c','q','u','i','r','e','d','|','r','e','p','e','a','t',0,
  /* has_password */
  '"','h','a','s','_','p','a','s','s','w','o','r','d',0,
  /* total_orders_count */
  '"','t','o','t','a','l','_','o','r','d','e','r','s','_','c','o','u','n','t',0,
  /* shopper_reference */
  '"','s','h','o','p','p','e','r','_','r','e','f','e','r','e','n','c','e',0,
  /* profile_id */
  '"','p','r','o','f','i','l','e','_','i','d',0,
  /* tax_exemption_code */
  '"','t','a','x','_','e','x','e','m','p','t','i','o','n','_','c','o','d','e',0,
  /* jwt_custom_claim */
  '"','j','w','t','_','c','u','s','t','o','m','_','c','l','a','i','m',0,
  /* anonymization_info */
  '"','a','n','o','n','y','m','i','z','a','t','i','o','n','_','i','n','f','o',0,
  /* anonymization_status */
  '"','a','n','o','n','y','m','i','z','a','t','i','o','n','_','s','t','a','t','u','s',0,
  /* requested|started|completed|failed|cancelled */
  '"','r','e','q','u','e','s','t','e','d','|','s','t','a','r','t','e','d','|','c','o','m','p','l','e',
  't','e','d','|','f','a','i','l','e','d','|','c','a','n','c','e','l','l','e','d',0,
  /* orders */
  '"','o','r','d','e','r','s',0,
  /* order_subscriptions */
  '"','o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','s',0,
  /* returns */
  '"','r','e','t','u','r','n','s',0,
  /* sku_lists */
  '"','s','k','u','_','l','i','s','t','s',0,
  /* payment_sessions */
  '"','p','a','y','m','e','n','t','_','s','e','s','s','i','o','n','s',0,
  /* jwt_customer */
  '"','j','w','t','_','c','u','s','t','o','m','e','r',0,
  /* jwt_markets */
  '"','j','w','t','_','m','a','r','k','e','t','s',0,
  /* jwt_stock_locations */
  '"','j','w','t','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n','s',0,
  /* delivery_lead_times */
  '"','d','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m','e','s',0,
  /* delivery_lead_time */
  '"','d','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m','e',0,
  /* min_hours */
  '"','m','i','n','_','h','o','u','r','s',0,
  /* max_hours */
  '"','m','a','x','_','h','o','u','r','s',0,
  /* min_days */
  '"','m','i','n','_','d','a','y','s',0,
  /* max_days */
  '"','m','a','x','_','d','a','y','s',0,
  /* stock_location */
  '"','s','t','o','c','k','_','l','o','c','a','t','i','o','n',0,
  /* shipping_method */
  '"','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d',0,
  /* discount_engine_items */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','_','i','t','e','m','s',0,
  /* discount_engine_item */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','_','i','t','e','m',0,
  /* body */
  '"','b','o','d','y',0,
  /* discount_engine */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e',0,
  /* discount_engines */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','s',0,
  /* talon_one_accounts */
  '"','t','a','l','o','n','_','o','n','e','_','a','c','c','o','u','n','t','s',0,
  /* manage_gift_cards */
  '"','m','a','n','a','g','e','_','g','i','f','t','_','c','a','r','d','s',0,
  /* easypost_pickups */
  '"','e','a','s','y','p','o','s','t','_','p','i','c','k','u','p','s',0,
  /* easypost_pickup */
  '"','e','a','s','y','p','o','s','t','_','p','i','c','k','u','p',0,
  /* internal_id */
  '"','i','n','t','e','r','n','a','l','_','i','d',0,
  /* selected_rate_id */
  '"','s','e','l','e','c','t','e','d','_','r','a','t','e','_','i','d',0,
  /* rates */
  '"','r','a','t','e','s',0,
  /* instructions */
  '"','i','n','s','t','r','u','c','t','i','o','n','s',0,
  /* min_datetime */
  '"','m','i','n','_','d','a','t','e','t','i','m','e',0,
  /* max_datetime */
  '"','m','a','x','_','d','a','t','e','t','i','m','e',0,
  /* purchase_started_at */
  '"','p','u','r','c','h','a','s','e','_','s','t','a','r','t','e','d','_','a','t',0,
  /* purchase_completed_at */
  '"','p','u','r','c','h','a','s','e','_','c','o','m','p','l','e','t','e','d','_','a','t',0,
  /* shipment */
  '"','s','h','i','p','m','e','n','t',0,
  /* parcels */
  '"','p','a','r','c','e','l','s',0,
  /* event_callbacks */
  '"','e','v','e','n','t','_','c','a','l','l','b','a','c','k','s',0,
  /* event_callback */
  '"','e','v','e','n','t','_','c','a','l','l','b','a','c','k',0,
  /* callback_url */
  '"','c','a','l','l','b','a','c','k','_','u','r','l',0,
  /* payload */
  '"','p','a','y','l','o','a','d',0,
  /* response_code */
  '"','r','e','s','p','o','n','s','e','_','c','o','d','e',0,
  /* response_message */
  '"','r','e','s','p','o','n','s','e','_','m','e','s','s','a','g','e',0,
  /* webhook */
  '"','w','e','b','h','o','o','k',0,
  /* event_store */
  '"','e','v','e','n','t','_','s','t','o','r','e',0,
  /* applications|event_stores|business_rules|organizations|addresses|geocoders|event */
  '"','a','p','p','l','i','c','a','t','i','o','n','s','|','e','v','e','n','t','_','s','t','o','r','e',
  's','|','b','u','s','i','n','e','s','s','_','r','u','l','e','s','|','o','r','g','a','n','i','z',
  'a','t','i','o','n','s','|','a','d','d','r','e','s','s','e','s','|','g','e','o','c','o','d','e',
  'r','s','|','e','v','e','n','t','s','|','t','a','g','s','|','a','d','j','u','s','t','m','e','n',
  't','s','|','p','r','i','c','e','_','l','i','s','t','s','|','p','a','y','m','e','n','t','_','g',
  'a','t','e','w','a','y','s','|','p','a','y','m','e','n','t','_','m','e','t','h','o','d','s','|',
  'm','a','r','k','e','t','s','|','c','u','s','t','o','m','e','r','_','g','r','o','u','p','s','|',
  'l','i','n','e','_','i','t','e','m','s','|','d','i','s','c','o','u','n','t','_','e','n','g','i',
  'n','e','_','i','t','e','m','s','|','p','r','o','m','o','t','i','o','n','s','|','a','d','y','e',
  'n','_','p','a','y','m','e','n','t','s','|','o','r','d','e','r','s','|','t','r','a','n','s','a',
  'c','t','i','o','n','s','|','p','a','y','m','e','n','t','_','s','e','s','s','i','o','n','s','|',
  'p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','s','|','o','r','d','e','r','_','f',
  'a','c','t','o','r','i','e','s','|','a','t','t','a','c','h','m','e','n','t','s','|','t','a','x',
  '_','c','a','l','c','u','l','a','t','o','r','s','|','t','a','x','_','c','a','t','e','g','o','r',
  'i','e','s','|','s','k','u','s','|','s','h','i','p','p','i','n','g','_','c','a','t','e','g','o',
  'r','i','e','s','|','a','x','e','r','v','e','_','p','a','y','m','e','n','t','s','|','o','r','d',
  'e','r','_','v','a','l','i','d','a','t','i','o','n','_','r','u','l','e','s','|','b','r','a','i',
  'n','t','r','e','e','_','p','a','y','m','e','n','t','s','|','b','u','n','d','l','e','s','|','s',
  'k','u','_','l','i','s','t','s','|','s','k','u','_','l','i','s','t','_','i','t','e','m','s','|',
  's','t','o','c','k','_','i','t','e','m','s','|','s','t','o','c','k','_','l','o','c','a','t','i',
  'o','n','s','|','p','r','o','m','o','t','i','o','n','_','r','u','l','e','s','|','c','o','u','p',
  'o','n','s','|','r','e','t','u','r','n','s','|','c','a','r','r','i','e','r','_','a','c','c','o',
  'u','n','t','s','|','c','h','e','c','k','o','u','t','_','c','o','m','_','p','a','y','m','e','n',
  't','s','|','c','u','s','t','o','m','e','r','s','|','c','u','s','t','o','m','e','r','_','a','d',
  'd','r','e','s','s','e','s','|','c','u','s','t','o','m','e','r','_','p','a','y','m','e','n','t',
  '_','s','o','u','r','c','e','s','|','c','u','s','t','o','m','e','r','_','s','u','b','s','c','r',
  'i','p','t','i','o','n','s','|','o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i',
  'o','n','s','|','c','u','s','t','o','m','e','r','_','p','a','s','s','w','o','r','d','_','r','e',
  's','e','t','s','|','d','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m','e','s',
  '|','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d','s','|','s','h','i','p','m','e',
  'n','t','s','|','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','s','|','p','i','c',
  'k','u','p','s','|','p','a','r','c','e','l','s','|','w','e','b','h','o','o','k','s','|','e','v',
  'e','n','t','_','c','a','l','l','b','a','c','k','s','|','e','x','t','e','r','n','a','l','_','p',
  'a','y','m','e','n','t','s','|','g','i','f','t','_','c','a','r','d','s','|','i','n','_','s','t',
  'o','c','k','_','s','u','b','s','c','r','i','p','t','i','o','n','s','|','i','n','v','e','n','t',
  'o','r','y','_','m','o','d','e','l','s','|','i','n','v','e','n','t','o','r','y','_','s','t','o',
  'c','k','_','l','o','c','a','t','i','o','n','s','|','i','n','v','e','n','t','o','r','y','_','r',
  'e','t','u','r','n','_','l','o','c','a','t','i','o','n','s','|','k','l','a','r','n','a','_','p',
  'a','y','m','e','n','t','s','|','l','i','n','e','_','i','t','e','m','_','o','p','t','i','o','n',
  's','|','r','e','t','u','r','n','_','l','i','n','e','_','i','t','e','m','s','|','s','t','o','c',
  'k','_','l','i','n','e','_','i','t','e','m','s','|','s','t','o','c','k','_','r','e','s','e','r',
  'v','a','t','i','o','n','s','|','s','t','o','c','k','_','t','r','a','n','s','f','e','r','s','|',
  'n','o','t','i','f','i','c','a','t','i','o','n','s','|','s','k','u','_','o','p','t','i','o','n',
  's','|','l','i','n','k','s','|','t','a','x','_','r','u','l','e','s','|','m','e','r','c','h','a',
  'n','t','s','|','s','u','b','s','c','r','i','p','t','i','o','n','_','m','o','d','e','l','s','|',
  's','t','o','r','e','s','|','p','r','i','c','e','_','l','i','s','t','_','s','c','h','e','d','u',
  'l','e','r','s','|','o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','_',
  'i','t','e','m','s','|','p','a','y','m','e','n','t','_','w','a','l','l','e','t','s','|','r','e',
  's','o','u','r','c','e','_','e','r','r','o','r','s','|','p','a','y','m','e','n','t','_','o','p',
  't','i','o','n','s','|','p','a','y','m','e','n','t','_','t','r','a','n','s','a','c','t','i','o',
  'n','s','|','p','a','y','m','e','n','t','_','l','i','n','k','s','|','p','a','y','p','a','l','_',
  'p','a','y','m','e','n','t','s','|','p','a','c','k','a','g','e','s','|','p','a','r','c','e','l',
  '_','l','i','n','e','_','i','t','e','m','s','|','p','r','i','c','e','s','|','p','r','i','c','e',
  '_','t','i','e','r','s','|','r','e','s','e','r','v','e','d','_','s','t','o','c','k','s','|','s',
  'a','t','i','s','p','a','y','_','p','a','y','m','e','n','t','s','|','s','h','i','p','p','i','n',
  'g','_','m','e','t','h','o','d','_','t','i','e','r','s','|','s','h','i','p','p','i','n','g','_',
  'z','o','n','e','s','|','s','t','r','i','p','e','_','p','a','y','m','e','n','t','s','|','w','i',
  'r','e','_','t','r','a','n','s','f','e','r','s',0,
  /* resource_id */
  '"','r','e','s','o','u','r','c','e','_','i','d',0,
  /* event */
  '"','e','v','e','n','t',0,
  /* who */
  '"','w','h','o',0,
  /* webhooks */
  '"','w','e','b','h','o','o','k','s',0,
  /* last_event_callbacks */
  '"','l','a','s','t','_','e','v','e','n','t','_','c','a','l','l','b','a','c','k','s',0,
  /* exports */
  '"','e','x','p','o','r','t','s',0,
  /* export */
  '"','e','x','p','o','r','t',0,
  /* format */
  '"','f','o','r','m','a','t',0,
  /* csv|json */
  '"','c','s','v','|','j','s','o','n',0,
  /* pending|in_progress|interrupted|completed|failed */
  '"','p','e','n','d','i','n','g','|','i','n','_','p','r','o','g','r','e','s','s','|','i','n','t','e',
  'r','r','u','p','t','e','d','|','c','o','m','p','l','e','t','e','d','|','f','a','i','l','e','d',0,
  /* includes */
  '"','i','n','c','l','u','d','e','s',0,
  /* fields */
  '"','f','i','e','l','d','s',0,
  /* dry_data */
  '"','d','r','y','_','d','a','t','a',0,
  /* jwt_filters */
  '"','j','w','t','_','f','i','l','t','e','r','s',0,
  /* estimated_completion_at */
  '"','e','s','t','i','m','a','t','e','d','_','c','o','m','p','l','e','t','i','o','n','_','a','t',0,
  /* progress */
  '"','p','r','o','g','r','e','s','s',0,
  /* attachment_url */
  '"','a','t','t','a','c','h','m','e','n','t','_','u','r','l',0,
  /* external_gateways */
  '"','e','x','t','e','r','n','a','l','_','g','a','t','e','w','a','y','s',0,
  /* external_gateway */
  '"','e','x','t','e','r','n','a','l','_','g','a','t','e','w','a','y',0,
  /* authorize_url */
  '"','a','u','t','h','o','r','i','z','e','_','u','r','l',0,
  /* capture_url */
  '"','c','a','p','t','u','r','e','_','u','r','l',0,
  /* void_url */
  '"','v','o','i','d','_','u','r','l',0,
  /* refund_url */
  '"','r','e','f','u','n','d','_','u','r','l',0,
  /* token_url */
  '"','t','o','k','e','n','_','u','r','l',0,
  /* circuit_state */
  '"','c','i','r','c','u','i','t','_','s','t','a','t','e',0,
  /* circuit_failure_count */
  '"','c','i','r','c','u','i','t','_','f','a','i','l','u','r','e','_','c','o','u','n','t',0,
  /* shared_secret */
  '"','s','h','a','r','e','d','_','s','e','c','r','e','t',0,
  /* external_includes */
  '"','e','x','t','e','r','n','a','l','_','i','n','c','l','u','d','e','s',0,
  /* external_payments */
  '"','e','x','t','e','r','n','a','l','_','p','a','y','m','e','n','t','s',0,
  /* external_payment */
  '"','e','x','t','e','r','n','a','l','_','p','a','y','m','e','n','t',0,
  /* wallet */
  '"','w','a','l','l','e','t',0,
  /* external_promotions */
  '"','e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n','s',0,
  /* external_promotion */
  '"','e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n',0,
  /* promotion_url */
  '"','p','r','o','m','o','t','i','o','n','_','u','r','l',0,
  /* external_tax_calculators */
  '"','e','x','t','e','r','n','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* external_tax_calculator */
  '"','e','x','t','e','r','n','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r',0,
  /* tax_calculator_url */
  '"','t','a','x','_','c','a','l','c','u','l','a','t','o','r','_','u','r','l',0,
  /* fixed_amount_promotions */
  '"','f','i','x','e','d','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','s',0,
  /* fixed_amount_promotion */
  '"','f','i','x','e','d','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n',0,
  /* fixed_amount_cents */
  '"','f','i','x','e','d','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* fixed_amount_float */
  '"','f','i','x','e','d','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_fixed_amount */
  '"','f','o','r','m','a','t','t','e','d','_','f','i','x','e','d','_','a','m','o','u','n','t',0,
  /* fixed_price_promotions */
  '"','f','i','x','e','d','_','p','r','i','c','e','_','p','r','o','m','o','t','i','o','n','s',0,
  /* fixed_price_promotion */
  '"','f','i','x','e','d','_','p','r','i','c','e','_','p','r','o','m','o','t','i','o','n',0,
  /* flex_promotions */
  '"','f','l','e','x','_','p','r','o','m','o','t','i','o','n','s',0,
  /* flex_promotion */
  '"','f','l','e','x','_','p','r','o','m','o','t','i','o','n',0,
  /* rules */
  '"','r','u','l','e','s',0,
  /* rule_outcomes */
  '"','r','u','l','e','_','o','u','t','c','o','m','e','s',0,
  /* resource_payload */
  '"','r','e','s','o','u','r','c','e','_','p','a','y','l','o','a','d',0,
  /* free_gift_promotions */
  '"','f','r','e','e','_','g','i','f','t','_','p','r','o','m','o','t','i','o','n','s',0,
  /* free_gift_promotion */
  '"','f','r','e','e','_','g','i','f','t','_','p','r','o','m','o','t','i','o','n',0,
  /* max_quantity */
  '"','m','a','x','_','q','u','a','n','t','i','t','y',0,
  /* free_shipping_promotions */
  '"','f','r','e','e','_','s','h','i','p','p','i','n','g','_','p','r','o','m','o','t','i','o','n','s',0,
  /* free_shipping_promotion */
  '"','f','r','e','e','_','s','h','i','p','p','i','n','g','_','p','r','o','m','o','t','i','o','n',0,
  /* gift_card_recipients */
  '"','g','i','f','t','_','c','a','r','d','_','r','e','c','i','p','i','e','n','t','s',0,
  /* gift_card_recipient */
  '"','g','i','f','t','_','c','a','r','d','_','r','e','c','i','p','i','e','n','t',0,
  /* gift_cards */
  '"','g','i','f','t','_','c','a','r','d','s',0,
  /* gift_card */
  '"','g','i','f','t','_','c','a','r','d',0,
  /* draft|inactive|active|redeemed */
  '"','d','r','a','f','t','|','i','n','a','c','t','i','v','e','|','a','c','t','i','v','e','|','r','e',
  'd','e','e','m','e','d',0,
  /* initial_balance_cents */
  '"','i','n','i','t','i','a','l','_','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* initial_balance_float */
  '"','i','n','i','t','i','a','l','_','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* formatted_initial_balance */
  '"','f','o','r','m','a','t','t','e','d','_','i','n','i','t','i','a','l','_','b','a','l','a','n','c',
  'e',0,
  /* balance_cents */
  '"','b','a','l','a','n','c','e','_','c','e','n','t','s',0,
  /* balance_float */
  '"','b','a','l','a','n','c','e','_','f','l','o','a','t',0,
  /* formatted_balance */
  '"','f','o','r','m','a','t','t','e','d','_','b','a','l','a','n','c','e',0,
  /* balance_max_cents */
  '"','b','a','l','a','n','c','e','_','m','a','x','_','c','e','n','t','s',0,
  /* balance_max_float */
  '"','b','a','l','a','n','c','e','_','m','a','x','_','f','l','o','a','t',0,
  /* formatted_balance_max */
  '"','f','o','r','m','a','t','t','e','d','_','b','a','l','a','n','c','e','_','m','a','x',0,
  /* balance_log */
  '"','b','a','l','a','n','c','e','_','l','o','g',0,
  /* usage_log */
  '"','u','s','a','g','e','_','l','o','g',0,
  /* single_use */
  '"','s','i','n','g','l','e','_','u','s','e',0,
  /* rechargeable */
  '"','r','e','c','h','a','r','g','e','a','b','l','e',0,
  /* google_geocoders */
  '"','g','o','o','g','l','e','_','g','e','o','c','o','d','e','r','s',0,
  /* google_geocoder */
  '"','g','o','o','g','l','e','_','g','e','o','c','o','d','e','r',0,
  /* imports */
  '"','i','m','p','o','r','t','s',0,
  /* import */
  '"','i','m','p','o','r','t',0,
  /* addresses|tags|price_lists|line_items|orders|tax_categories|skus|shipping_catego */
  '"','a','d','d','r','e','s','s','e','s','|','t','a','g','s','|','p','r','i','c','e','_','l','i','s',
  't','s','|','l','i','n','e','_','i','t','e','m','s','|','o','r','d','e','r','s','|','t','a','x',
  '_','c','a','t','e','g','o','r','i','e','s','|','s','k','u','s','|','s','h','i','p','p','i','n',
  'g','_','c','a','t','e','g','o','r','i','e','s','|','b','u','n','d','l','e','s','|','s','k','u',
  '_','l','i','s','t','s','|','s','k','u','_','l','i','s','t','_','i','t','e','m','s','|','s','t',
  'o','c','k','_','i','t','e','m','s','|','s','t','o','c','k','_','l','o','c','a','t','i','o','n',
  's','|','c','o','u','p','o','n','s','|','c','u','s','t','o','m','e','r','s','|','c','u','s','t',
  'o','m','e','r','_','a','d','d','r','e','s','s','e','s','|','c','u','s','t','o','m','e','r','_',
  'p','a','y','m','e','n','t','_','s','o','u','r','c','e','s','|','c','u','s','t','o','m','e','r',
  '_','s','u','b','s','c','r','i','p','t','i','o','n','s','|','g','i','f','t','_','c','a','r','d',
  's','|','l','i','n','e','_','i','t','e','m','_','o','p','t','i','o','n','s','|','s','t','o','c',
  'k','_','t','r','a','n','s','f','e','r','s','|','s','k','u','_','o','p','t','i','o','n','s','|',
  'p','r','i','c','e','s','|','p','r','i','c','e','_','t','i','e','r','s',0,
  /* parent_resource_id */
  '"','p','a','r','e','n','t','_','r','e','s','o','u','r','c','e','_','i','d',0,
  /* inputs */
  '"','i','n','p','u','t','s',0,
  /* inputs_size */
  '"','i','n','p','u','t','s','_','s','i','z','e',0,
  /* warnings_count */
  '"','w','a','r','n','i','n','g','s','_','c','o','u','n','t',0,
  /* destroyed_count */
  '"','d','e','s','t','r','o','y','e','d','_','c','o','u','n','t',0,
  /* warnings_log */
  '"','w','a','r','n','i','n','g','s','_','l','o','g',0,
  /* cleanup_records */
  '"','c','l','e','a','n','u','p','_','r','e','c','o','r','d','s',0,
  /* skip_errors */
  '"','s','k','i','p','_','e','r','r','o','r','s',0,
  /* in_stock_subscriptions */
  '"','i','n','_','s','t','o','c','k','_','s','u','b','s','c','r','i','p','t','i','o','n','s',0,
  /* in_stock_subscription */
  '"','i','n','_','s','t','o','c','k','_','s','u','b','s','c','r','i','p','t','i','o','n',0,
  /* active|inactive|notified */
  '"','a','c','t','i','v','e','|','i','n','a','c','t','i','v','e','|','n','o','t','i','f','i','e','d',0,
  /* sku_code */
  '"','s','k','u','_','c','o','d','e',0,
  /* stock_threshold */
  '"','s','t','o','c','k','_','t','h','r','e','s','h','o','l','d',0,
  /* sku */
  '"','s','k','u',0,
  /* inventory_models */
  '"','i','n','v','e','n','t','o','r','y','_','m','o','d','e','l','s',0,
  /* inventory_model */
  '"','i','n','v','e','n','t','o','r','y','_','m','o','d','e','l',0,
  /* strategy */
  '"','s','t','r','a','t','e','g','y',0,
  /* stock_locations_cutoff */
  '"','s','t','o','c','k','_','l','o','c','a','t','i','o','n','s','_','c','u','t','o','f','f',0,
  /* stock_reservation_cutoff */
  '"','s','t','o','c','k','_','r','e','s','e','r','v','a','t','i','o','n','_','c','u','t','o','f','f',0,
  /* put_stock_transfers_on_hold */
  '"','p','u','t','_','s','t','o','c','k','_','t','r','a','n','s','f','e','r','s','_','o','n','_','h',
  'o','l','d',0,
  /* manual_stock_decrement */
  '"','m','a','n','u','a','l','_','s','t','o','c','k','_','d','e','c','r','e','m','e','n','t',0,
  /* inventory_stock_locations */
  '"','i','n','v','e','n','t','o','r','y','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n',
  's',0,
  /* inventory_return_locations */
  '"','i','n','v','e','n','t','o','r','y','_','r','e','t','u','r','n','_','l','o','c','a','t','i','o',
  'n','s',0,
  /* inventory_return_location */
  '"','i','n','v','e','n','t','o','r','y','_','r','e','t','u','r','n','_','l','o','c','a','t','i','o',
  'n',0,
  /* inventory_stock_location */
  '"','i','n','v','e','n','t','o','r','y','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n',0,
  /* on_hold */
  '"','o','n','_','h','o','l','d',0,
  /* klarna_gateways */
  '"','k','l','a','r','n','a','_','g','a','t','e','w','a','y','s',0,
  /* klarna_gateway */
  '"','k','l','a','r','n','a','_','g','a','t','e','w','a','y',0,
  /* klarna_payments */
  '"','k','l','a','r','n','a','_','p','a','y','m','e','n','t','s',0,
  /* klarna_payment */
  '"','k','l','a','r','n','a','_','p','a','y','m','e','n','t',0,
  /* session_id */
  '"','s','e','s','s','i','o','n','_','i','d',0,
  /* auth_token */
  '"','a','u','t','h','_','t','o','k','e','n',0,
  /* line_item_options */
  '"','l','i','n','e','_','i','t','e','m','_','o','p','t','i','o','n','s',0,
  /* line_item_option */
  '"','l','i','n','e','_','i','t','e','m','_','o','p','t','i','o','n',0,
  /* quantity */
  '"','q','u','a','n','t','i','t','y',0,
  /* unit_amount_cents */
  '"','u','n','i','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* unit_amount_float */
  '"','u','n','i','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_unit_amount */
  '"','f','o','r','m','a','t','t','e','d','_','u','n','i','t','_','a','m','o','u','n','t',0,
  /* total_amount_cents */
  '"','t','o','t','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* total_amount_float */
  '"','t','o','t','a','l','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_total_amount */
  '"','f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','a','m','o','u','n','t',0,
  /* delay_hours */
  '"','d','e','l','a','y','_','h','o','u','r','s',0,
  /* delay_days */
  '"','d','e','l','a','y','_','d','a','y','s',0,
  /* line_item */
  '"','l','i','n','e','_','i','t','e','m',0,
  /* sku_option */
  '"','s','k','u','_','o','p','t','i','o','n',0,
  /* line_items */
  '"','l','i','n','e','_','i','t','e','m','s',0,
  /* bundle_code */
  '"','b','u','n','d','l','e','_','c','o','d','e',0,
  /* _external_price */
  '"','_','e','x','t','e','r','n','a','l','_','p','r','i','c','e',0,
  /* options_amount_cents */
  '"','o','p','t','i','o','n','s','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* options_amount_float */
  '"','o','p','t','i','o','n','s','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_options_amount */
  '"','f','o','r','m','a','t','t','e','d','_','o','p','t','i','o','n','s','_','a','m','o','u','n','t',0,
  /* discount_cents */
  '"','d','i','s','c','o','u','n','t','_','c','e','n','t','s',0,
  /* discount_float */
  '"','d','i','s','c','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_discount */
  '"','f','o','r','m','a','t','t','e','d','_','d','i','s','c','o','u','n','t',0,
  /* tax_amount_cents */
  '"','t','a','x','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* tax_amount_float */
  '"','t','a','x','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','t','a','x','_','a','m','o','u','n','t',0,
  /* discount_breakdown */
  '"','d','i','s','c','o','u','n','t','_','b','r','e','a','k','d','o','w','n',0,
  /* tax_rate */
  '"','t','a','x','_','r','a','t','e',0,
  /* tax_breakdown */
  '"','t','a','x','_','b','r','e','a','k','d','o','w','n',0,
  /* item_type */
  '"','i','t','e','m','_','t','y','p','e',0,
  /* skus|bundles|gift_cards|shipments|payment_methods|adjustments|discount_engine_it */
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
  /* frequency */
  '"','f','r','e','q','u','e','n','c','y',0,
  /* coupon_code */
  '"','c','o','u','p','o','n','_','c','o','d','e',0,
  /* item */
  '"','i','t','e','m',0,
  /* return_line_items */
  '"','r','e','t','u','r','n','_','l','i','n','e','_','i','t','e','m','s',0,
  /* shipment_line_items */
  '"','s','h','i','p','m','e','n','t','_','l','i','n','e','_','i','t','e','m','s',0,
  /* stock_reservations */
  '"','s','t','o','c','k','_','r','e','s','e','r','v','a','t','i','o','n','s',0,
  /* stock_line_items */
  '"','s','t','o','c','k','_','l','i','n','e','_','i','t','e','m','s',0,
  /* stock_transfers */
  '"','s','t','o','c','k','_','t','r','a','n','s','f','e','r','s',0,
  /* notifications */
  '"','n','o','t','i','f','i','c','a','t','i','o','n','s',0,
  /* links */
  '"','l','i','n','k','s',0,
  /* link */
  '"','l','i','n','k',0,
  /* client_id */
  '"','c','l','i','e','n','t','_','i','d',0,
  /* scope */
  '"','s','c','o','p','e',0,
  /* disabled|expired|pending|active */
  '"','d','i','s','a','b','l','e','d','|','e','x','p','i','r','e','d','|','p','e','n','d','i','n','g',
  '|','a','c','t','i','v','e',0,
  /* domain */
  '"','d','o','m','a','i','n',0,
  /* orders|skus|sku_lists */
  '"','o','r','d','e','r','s','|','s','k','u','s','|','s','k','u','_','l','i','s','t','s',0,
  /* params */
  '"','p','a','r','a','m','s',0,
  /* manual_gateways */
  '"','m','a','n','u','a','l','_','g','a','t','e','w','a','y','s',0,
  /* manual_gateway */
  '"','m','a','n','u','a','l','_','g','a','t','e','w','a','y',0,
  /* manual_tax_calculators */
  '"','m','a','n','u','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* manual_tax_calculator */
  '"','m','a','n','u','a','l','_','t','a','x','_','c','a','l','c','u','l','a','t','o','r',0,
  /* tax_rules */
  '"','t','a','x','_','r','u','l','e','s',0,
  /* payment_setting_ids */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','i','d','s',0,
  /* facebook_pixel_id */
  '"','f','a','c','e','b','o','o','k','_','p','i','x','e','l','_','i','d',0,
  /* checkout_url */
  '"','c','h','e','c','k','o','u','t','_','u','r','l',0,
  /* external_prices_url */
  '"','e','x','t','e','r','n','a','l','_','p','r','i','c','e','s','_','u','r','l',0,
  /* external_order_validation_url */
  '"','e','x','t','e','r','n','a','l','_','o','r','d','e','r','_','v','a','l','i','d','a','t','i','o',
  'n','_','u','r','l',0,
  /* private */
  '"','p','r','i','v','a','t','e',0,
  /* shipping_cost_cutoff */
  '"','s','h','i','p','p','i','n','g','_','c','o','s','t','_','c','u','t','o','f','f',0,
  /* merchant */
  '"','m','e','r','c','h','a','n','t',0,
  /* price_list */
  '"','p','r','i','c','e','_','l','i','s','t',0,
  /* base_price_list */
  '"','b','a','s','e','_','p','r','i','c','e','_','l','i','s','t',0,
  /* subscription_model */
  '"','s','u','b','s','c','r','i','p','t','i','o','n','_','m','o','d','e','l',0,
  /* tax_calculator */
  '"','t','a','x','_','c','a','l','c','u','l','a','t','o','r',0,
  /* default_shipping_method */
  '"','d','e','f','a','u','l','t','_','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d',0,
  /* default_payment_method */
  '"','d','e','f','a','u','l','t','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',0,
  /* stores */
  '"','s','t','o','r','e','s',0,
  /* price_list_schedulers */
  '"','p','r','i','c','e','_','l','i','s','t','_','s','c','h','e','d','u','l','e','r','s',0,
  /* order_validation_rules */
  '"','o','r','d','e','r','_','v','a','l','i','d','a','t','i','o','n','_','r','u','l','e','s',0,
  /* payment_rules */
  '"','p','a','y','m','e','n','t','_','r','u','l','e','s',0,
  /* merchants */
  '"','m','e','r','c','h','a','n','t','s',0,
  /* notification */
  '"','n','o','t','i','f','i','c','a','t','i','o','n',0,
  /* flash */
  '"','f','l','a','s','h',0,
  /* notifiable */
  '"','n','o','t','i','f','i','a','b','l','e',0,
  /* line_items|orders|shipping_methods */
  '"','l','i','n','e','_','i','t','e','m','s','|','o','r','d','e','r','s','|','s','h','i','p','p','i',
  'n','g','_','m','e','t','h','o','d','s',0,
  /* order_amount_promotion_rules */
  '"','o','r','d','e','r','_','a','m','o','u','n','t','_','p','r','o','m','o','t','i','o','n','_','r',
  'u','l','e','s',0,
  /* order_amount_cents */
  '"','o','r','d','e','r','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* order_amount_float */
  '"','o','r','d','e','r','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_order_amount */
  '"','f','o','r','m','a','t','t','e','d','_','o','r','d','e','r','_','a','m','o','u','n','t',0,
  /* use_subtotal */
  '"','u','s','e','_','s','u','b','t','o','t','a','l',0,
  /* order_copies */
  '"','o','r','d','e','r','_','c','o','p','i','e','s',0,
  /* order_copy */
  '"','o','r','d','e','r','_','c','o','p','y',0,
  /* order_copies|recurring_order_copies */
  '"','o','r','d','e','r','_','c','o','p','i','e','s','|','r','e','c','u','r','r','i','n','g','_','o',
  'r','d','e','r','_','c','o','p','i','e','s',0,
  /* pending|in_progress|aborted|failed|completed */
  '"','p','e','n','d','i','n','g','|','i','n','_','p','r','o','g','r','e','s','s','|','a','b','o','r',
  't','e','d','|','f','a','i','l','e','d','|','c','o','m','p','l','e','t','e','d',0,
  /* failed_at */
  '"','f','a','i','l','e','d','_','a','t',0,
  /* place_target_order */
  '"','p','l','a','c','e','_','t','a','r','g','e','t','_','o','r','d','e','r',0,
  /* reuse_wallet */
  '"','r','e','u','s','e','_','w','a','l','l','e','t',0,
  /* cancel_source_order */
  '"','c','a','n','c','e','l','_','s','o','u','r','c','e','_','o','r','d','e','r',0,
  /* apply_promotions */
  '"','a','p','p','l','y','_','p','r','o','m','o','t','i','o','n','s',0,
  /* ignore_invalid_coupon */
  '"','i','g','n','o','r','e','_','i','n','v','a','l','i','d','_','c','o','u','p','o','n',0,
  /* source_order */
  '"','s','o','u','r','c','e','_','o','r','d','e','r',0,
  /* target_order */
  '"','t','a','r','g','e','t','_','o','r','d','e','r',0,
  /* order_subscription */
  '"','o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n',0,
  /* order_factories */
  '"','o','r','d','e','r','_','f','a','c','t','o','r','i','e','s',0,
  /* order_factory */
  '"','o','r','d','e','r','_','f','a','c','t','o','r','y',0,
  /* order_subscription_items */
  '"','o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','_','i','t','e','m','s',0,
  /* order_subscription_item */
  '"','o','r','d','e','r','_','s','u','b','s','c','r','i','p','t','i','o','n','_','i','t','e','m',0,
  /* skus|bundles|adjustments */
  '"','s','k','u','s','|','b','u','n','d','l','e','s','|','a','d','j','u','s','t','m','e','n','t','s',0,
  /* source_line_item */
  '"','s','o','u','r','c','e','_','l','i','n','e','_','i','t','e','m',0,
  /* draft|inactive|active|running|cancelled */
  '"','d','r','a','f','t','|','i','n','a','c','t','i','v','e','|','a','c','t','i','v','e','|','r','u',
  'n','n','i','n','g','|','c','a','n','c','e','l','l','e','d',0,
  /* activate_by_source_order */
  '"','a','c','t','i','v','a','t','e','_','b','y','_','s','o','u','r','c','e','_','o','r','d','e','r',0,
  /* renewal_alert_period */
  '"','r','e','n','e','w','a','l','_','a','l','e','r','t','_','p','e','r','i','o','d',0,
  /* last_run_at */
  '"','l','a','s','t','_','r','u','n','_','a','t',0,
  /* next_run_at */
  '"','n','e','x','t','_','r','u','n','_','a','t',0,
  /* occurrencies */
  '"','o','c','c','u','r','r','e','n','c','i','e','s',0,
  /* succeeded_on_last_run */
  '"','s','u','c','c','e','e','d','e','d','_','o','n','_','l','a','s','t','_','r','u','n',0,
  /* payment_wallet */
  '"','p','a','y','m','e','n','t','_','w','a','l','l','e','t',0,
  /* payment_setting */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g',0,
  /* payment_settings */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','s',0,
  /* recurring_order_copies */
  '"','r','e','c','u','r','r','i','n','g','_','o','r','d','e','r','_','c','o','p','i','e','s',0,
  /* resource_errors */
  '"','r','e','s','o','u','r','c','e','_','e','r','r','o','r','s',0,
  /* order_validation_rule */
  '"','o','r','d','e','r','_','v','a','l','i','d','a','t','i','o','n','_','r','u','l','e',0,
  /* affiliate_code */
  '"','a','f','f','i','l','i','a','t','e','_','c','o','d','e',0,
  /* autorefresh */
  '"','a','u','t','o','r','e','f','r','e','s','h',0,
  /* place_async */
  '"','p','l','a','c','e','_','a','s','y','n','c',0,
  /* draft|pending|editing|placing|placed|approved|cancelled */
  '"','d','r','a','f','t','|','p','e','n','d','i','n','g','|','e','d','i','t','i','n','g','|','p','l',
  'a','c','i','n','g','|','p','l','a','c','e','d','|','a','p','p','r','o','v','e','d','|','c','a',
  'n','c','e','l','l','e','d',0,
  /* payment_status */
  '"','p','a','y','m','e','n','t','_','s','t','a','t','u','s',0,
  /* unpaid|authorized|partially_authorized|paid|partially_paid|voided|partially_void */
  '"','u','n','p','a','i','d','|','a','u','t','h','o','r','i','z','e','d','|','p','a','r','t','i','a',
  'l','l','y','_','a','u','t','h','o','r','i','z','e','d','|','p','a','i','d','|','p','a','r','t',
  'i','a','l','l','y','_','p','a','i','d','|','v','o','i','d','e','d','|','p','a','r','t','i','a',
  'l','l','y','_','v','o','i','d','e','d','|','r','e','f','u','n','d','e','d','|','p','a','r','t',
  'i','a','l','l','y','_','r','e','f','u','n','d','e','d','|','f','r','e','e',0,
  /* fulfillment_status */
  '"','f','u','l','f','i','l','l','m','e','n','t','_','s','t','a','t','u','s',0,
  /* unfulfilled|in_progress|fulfilled|not_required */
  '"','u','n','f','u','l','f','i','l','l','e','d','|','i','n','_','p','r','o','g','r','e','s','s','|',
  'f','u','l','f','i','l','l','e','d','|','n','o','t','_','r','e','q','u','i','r','e','d',0,
  /* guest */
  '"','g','u','e','s','t',0,
  /* editable */
  '"','e','d','i','t','a','b','l','e',0,
  /* customer_type */
  '"','c','u','s','t','o','m','e','r','_','t','y','p','e',0,
  /* new|returning */
  '"','n','e','w','|','r','e','t','u','r','n','i','n','g',0,
  /* language_code */
  '"','l','a','n','g','u','a','g','e','_','c','o','d','e',0,
  /* tax_included */
  '"','t','a','x','_','i','n','c','l','u','d','e','d',0,
  /* freight_taxable */
  '"','f','r','e','i','g','h','t','_','t','a','x','a','b','l','e',0,
  /* payment_method_taxable */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','a','b','l','e',0,
  /* adjustment_taxable */
  '"','a','d','j','u','s','t','m','e','n','t','_','t','a','x','a','b','l','e',0,
  /* gift_card_taxable */
  '"','g','i','f','t','_','c','a','r','d','_','t','a','x','a','b','l','e',0,
  /* requires_billing_info */
  '"','r','e','q','u','i','r','e','s','_','b','i','l','l','i','n','g','_','i','n','f','o',0,
  /* shipping_country_code_lock */
  '"','s','h','i','p','p','i','n','g','_','c','o','u','n','t','r','y','_','c','o','d','e','_','l','o',
  'c','k',0,
  /* gift_card_code */
  '"','g','i','f','t','_','c','a','r','d','_','c','o','d','e',0,
  /* gift_card_or_coupon_code */
  '"','g','i','f','t','_','c','a','r','d','_','o','r','_','c','o','u','p','o','n','_','c','o','d','e',0,
  /* subtotal_amount_cents */
  '"','s','u','b','t','o','t','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* subtotal_amount_float */
  '"','s','u','b','t','o','t','a','l','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_subtotal_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','u','b','t','o','t','a','l','_','a','m','o','u','n',
  't',0,
  /* shipping_amount_cents */
  '"','s','h','i','p','p','i','n','g','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* shipping_amount_float */
  '"','s','h','i','p','p','i','n','g','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_shipping_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','h','i','p','p','i','n','g','_','a','m','o','u','n',
  't',0,
  /* payment_method_amount_cents */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','a','m','o','u','n','t','_','c','e',
  'n','t','s',0,
  /* payment_method_amount_float */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','a','m','o','u','n','t','_','f','l',
  'o','a','t',0,
  /* formatted_payment_method_amount */
  '"','f','o','r','m','a','t','t','e','d','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  '_','a','m','o','u','n','t',0,
  /* discount_amount_cents */
  '"','d','i','s','c','o','u','n','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* discount_amount_float */
  '"','d','i','s','c','o','u','n','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_discount_amount */
  '"','f','o','r','m','a','t','t','e','d','_','d','i','s','c','o','u','n','t','_','a','m','o','u','n',
  't',0,
  /* adjustment_amount_cents */
  '"','a','d','j','u','s','t','m','e','n','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* adjustment_amount_float */
  '"','a','d','j','u','s','t','m','e','n','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_adjustment_amount */
  '"','f','o','r','m','a','t','t','e','d','_','a','d','j','u','s','t','m','e','n','t','_','a','m','o',
  'u','n','t',0,
  /* gift_card_amount_cents */
  '"','g','i','f','t','_','c','a','r','d','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* gift_card_amount_float */
  '"','g','i','f','t','_','c','a','r','d','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_gift_card_amount */
  '"','f','o','r','m','a','t','t','e','d','_','g','i','f','t','_','c','a','r','d','_','a','m','o','u',
  'n','t',0,
  /* total_tax_amount_cents */
  '"','t','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* total_tax_amount_float */
  '"','t','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_total_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','t','a','x','_','a','m','o','u',
  'n','t',0,
  /* subtotal_tax_amount_cents */
  '"','s','u','b','t','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','c','e','n','t',
  's',0,
  /* subtotal_tax_amount_float */
  '"','s','u','b','t','o','t','a','l','_','t','a','x','_','a','m','o','u','n','t','_','f','l','o','a',
  't',0,
  /* formatted_subtotal_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','u','b','t','o','t','a','l','_','t','a','x','_','a',
  'm','o','u','n','t',0,
  /* shipping_tax_amount_cents */
  '"','s','h','i','p','p','i','n','g','_','t','a','x','_','a','m','o','u','n','t','_','c','e','n','t',
  's',0,
  /* shipping_tax_amount_float */
  '"','s','h','i','p','p','i','n','g','_','t','a','x','_','a','m','o','u','n','t','_','f','l','o','a',
  't',0,
  /* formatted_shipping_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','h','i','p','p','i','n','g','_','t','a','x','_','a',
  'm','o','u','n','t',0,
  /* payment_method_tax_amount_cents */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','_','a','m','o','u','n',
  't','_','c','e','n','t','s',0,
  /* payment_method_tax_amount_float */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','_','a','m','o','u','n',
  't','_','f','l','o','a','t',0,
  /* formatted_payment_method_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  '_','t','a','x','_','a','m','o','u','n','t',0,
  /* adjustment_tax_amount_cents */
  '"','a','d','j','u','s','t','m','e','n','t','_','t','a','x','_','a','m','o','u','n','t','_','c','e',
  'n','t','s',0,
  /* adjustment_tax_amount_float */
  '"','a','d','j','u','s','t','m','e','n','t','_','t','a','x','_','a','m','o','u','n','t','_','f','l',
  'o','a','t',0,
  /* formatted_adjustment_tax_amount */
  '"','f','o','r','m','a','t','t','e','d','_','a','d','j','u','s','t','m','e','n','t','_','t','a','x',
  '_','a','m','o','u','n','t',0,
  /* total_taxable_amount_cents */
  '"','t','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_','c','e','n',
  't','s',0,
  /* total_taxable_amount_float */
  '"','t','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_','f','l','o',
  'a','t',0,
  /* formatted_total_taxable_amount */
  '"','f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','t','a','x','a','b','l','e','_',
  'a','m','o','u','n','t',0,
  /* subtotal_taxable_amount_cents */
  '"','s','u','b','t','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* subtotal_taxable_amount_float */
  '"','s','u','b','t','o','t','a','l','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* formatted_subtotal_taxable_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','u','b','t','o','t','a','l','_','t','a','x','a','b',
  'l','e','_','a','m','o','u','n','t',0,
  /* shipping_taxable_amount_cents */
  '"','s','h','i','p','p','i','n','g','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* shipping_taxable_amount_float */
  '"','s','h','i','p','p','i','n','g','_','t','a','x','a','b','l','e','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* formatted_shipping_taxable_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','h','i','p','p','i','n','g','_','t','a','x','a','b',
  'l','e','_','a','m','o','u','n','t',0,
  /* payment_method_taxable_amount_cents */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','a','b','l','e','_','a',
  'm','o','u','n','t','_','c','e','n','t','s',0,
  /* payment_method_taxable_amount_float */
  '"','p','a','y','m','e','n','t','_','m','e','t','h','o','d','_','t','a','x','a','b','l','e','_','a',
  'm','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_payment_method_taxable_amount */
  '"','f','o','r','m','a','t','t','e','d','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  '_','t','a','x','a','b','l','e','_','a','m','o','u','n','t',0,
  /* adjustment_taxable_amount_cents */
  '"','a','d','j','u','s','t','m','e','n','t','_','t','a','x','a','b','l','e','_','a','m','o','u','n',
  't','_','c','e','n','t','s',0,
  /* adjustment_taxable_amount_float */
  '"','a','d','j','u','s','t','m','e','n','t','_','t','a','x','a','b','l','e','_','a','m','o','u','n',
  't','_','f','l','o','a','t',0,
  /* formatted_adjustment_taxable_amount */
  '"','f','o','r','m','a','t','t','e','d','_','a','d','j','u','s','t','m','e','n','t','_','t','a','x',
  'a','b','l','e','_','a','m','o','u','n','t',0,
  /* total_amount_with_taxes_cents */
  '"','t','o','t','a','l','_','a','m','o','u','n','t','_','w','i','t','h','_','t','a','x','e','s','_',
  'c','e','n','t','s',0,
  /* total_amount_with_taxes_float */
  '"','t','o','t','a','l','_','a','m','o','u','n','t','_','w','i','t','h','_','t','a','x','e','s','_',
  'f','l','o','a','t',0,
  /* formatted_total_amount_with_taxes */
  '"','f','o','r','m','a','t','t','e','d','_','t','o','t','a','l','_','a','m','o','u','n','t','_','w',
  'i','t','h','_','t','a','x','e','s',0,
  /* session_amount_cents */
  '"','s','e','s','s','i','o','n','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* session_amount_float */
  '"','s','e','s','s','i','o','n','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_session_amount */
  '"','f','o','r','m','a','t','t','e','d','_','s','e','s','s','i','o','n','_','a','m','o','u','n','t',0,
  /* fees_amount_cents */
  '"','f','e','e','s','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* fees_amount_float */
  '"','f','e','e','s','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_fees_amount */
  '"','f','o','r','m','a','t','t','e','d','_','f','e','e','s','_','a','m','o','u','n','t',0,
  /* duty_amount_cents */
  '"','d','u','t','y','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* duty_amount_float */
  '"','d','u','t','y','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_duty_amount */
  '"','f','o','r','m','a','t','t','e','d','_','d','u','t','y','_','a','m','o','u','n','t',0,
  /* place_total_amount_cents */
  '"','p','l','a','c','e','_','t','o','t','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* place_total_amount_float */
  '"','p','l','a','c','e','_','t','o','t','a','l','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_place_total_amount */
  '"','f','o','r','m','a','t','t','e','d','_','p','l','a','c','e','_','t','o','t','a','l','_','a','m',
  'o','u','n','t',0,
  /* line_item_options_count */
  '"','l','i','n','e','_','i','t','e','m','_','o','p','t','i','o','n','s','_','c','o','u','n','t',0,
  /* shipments_count */
  '"','s','h','i','p','m','e','n','t','s','_','c','o','u','n','t',0,
  /* payment_taken_sessions_count */
  '"','p','a','y','m','e','n','t','_','t','a','k','e','n','_','s','e','s','s','i','o','n','s','_','c',
  'o','u','n','t',0,
  /* tax_calculations_count */
  '"','t','a','x','_','c','a','l','c','u','l','a','t','i','o','n','s','_','c','o','u','n','t',0,
  /* validations_count */
  '"','v','a','l','i','d','a','t','i','o','n','s','_','c','o','u','n','t',0,
  /* payment_source_details */
  '"','p','a','y','m','e','n','t','_','s','o','u','r','c','e','_','d','e','t','a','i','l','s',0,
  /* cart_url */
  '"','c','a','r','t','_','u','r','l',0,
  /* terms_url */
  '"','t','e','r','m','s','_','u','r','l',0,
  /* privacy_url */
  '"','p','r','i','v','a','c','y','_','u','r','l',0,
  /* placeable */
  '"','p','l','a','c','e','a','b','l','e',0,
  /* placed_at */
  '"','p','l','a','c','e','d','_','a','t',0,
  /* approved_at */
  '"','a','p','p','r','o','v','e','d','_','a','t',0,
  /* cancelled_at */
  '"','c','a','n','c','e','l','l','e','d','_','a','t',0,
  /* payment_updated_at */
  '"','p','a','y','m','e','n','t','_','u','p','d','a','t','e','d','_','a','t',0,
  /* fulfillment_updated_at */
  '"','f','u','l','f','i','l','l','m','e','n','t','_','u','p','d','a','t','e','d','_','a','t',0,
  /* refreshed_at */
  '"','r','e','f','r','e','s','h','e','d','_','a','t',0,
  /* archived_at */
  '"','a','r','c','h','i','v','e','d','_','a','t',0,
  /* subscription_created_at */
  '"','s','u','b','s','c','r','i','p','t','i','o','n','_','c','r','e','a','t','e','d','_','a','t',0,
  /* expiration_info */
  '"','e','x','p','i','r','a','t','i','o','n','_','i','n','f','o',0,
  /* shipping_address */
  '"','s','h','i','p','p','i','n','g','_','a','d','d','r','e','s','s',0,
  /* billing_address */
  '"','b','i','l','l','i','n','g','_','a','d','d','r','e','s','s',0,
  /* store */
  '"','s','t','o','r','e',0,
  /* available_payment_settings */
  '"','a','v','a','i','l','a','b','l','e','_','p','a','y','m','e','n','t','_','s','e','t','t','i','n',
  'g','s',0,
  /* available_payment_methods */
  '"','a','v','a','i','l','a','b','l','e','_','p','a','y','m','e','n','t','_','m','e','t','h','o','d',
  's',0,
  /* available_customer_payment_sources */
  '"','a','v','a','i','l','a','b','l','e','_','c','u','s','t','o','m','e','r','_','p','a','y','m','e',
  'n','t','_','s','o','u','r','c','e','s',0,
  /* available_free_skus */
  '"','a','v','a','i','l','a','b','l','e','_','f','r','e','e','_','s','k','u','s',0,
  /* available_free_bundles */
  '"','a','v','a','i','l','a','b','l','e','_','f','r','e','e','_','b','u','n','d','l','e','s',0,
  /* shipments */
  '"','s','h','i','p','m','e','n','t','s',0,
  /* payment_options */
  '"','p','a','y','m','e','n','t','_','o','p','t','i','o','n','s',0,
  /* payment_transactions */
  '"','p','a','y','m','e','n','t','_','t','r','a','n','s','a','c','t','i','o','n','s',0,
  /* payment_authorizations */
  '"','p','a','y','m','e','n','t','_','a','u','t','h','o','r','i','z','a','t','i','o','n','s',0,
  /* payment_captures */
  '"','p','a','y','m','e','n','t','_','c','a','p','t','u','r','e','s',0,
  /* payment_voids */
  '"','p','a','y','m','e','n','t','_','v','o','i','d','s',0,
  /* payment_refunds */
  '"','p','a','y','m','e','n','t','_','r','e','f','u','n','d','s',0,
  /* transactions */
  '"','t','r','a','n','s','a','c','t','i','o','n','s',0,
  /* organizations */
  '"','o','r','g','a','n','i','z','a','t','i','o','n','s',0,
  /* organization */
  '"','o','r','g','a','n','i','z','a','t','i','o','n',0,
  /* slug */
  '"','s','l','u','g',0,
  /* support_phone */
  '"','s','u','p','p','o','r','t','_','p','h','o','n','e',0,
  /* support_email */
  '"','s','u','p','p','o','r','t','_','e','m','a','i','l',0,
  /* logo_url */
  '"','l','o','g','o','_','u','r','l',0,
  /* favicon_url */
  '"','f','a','v','i','c','o','n','_','u','r','l',0,
  /* primary_color */
  '"','p','r','i','m','a','r','y','_','c','o','l','o','r',0,
  /* gtm_id */
  '"','g','t','m','_','i','d',0,
  /* gtm_id_test */
  '"','g','t','m','_','i','d','_','t','e','s','t',0,
  /* config */
  '"','c','o','n','f','i','g',0,
  /* api_auth_redirect */
  '"','a','p','i','_','a','u','t','h','_','r','e','d','i','r','e','c','t',0,
  /* api_rules_engine */
  '"','a','p','i','_','r','u','l','e','s','_','e','n','g','i','n','e',0,
  /* api_rules_engine_max_conditions_size */
  '"','a','p','i','_','r','u','l','e','s','_','e','n','g','i','n','e','_','m','a','x','_','c','o','n',
  'd','i','t','i','o','n','s','_','s','i','z','e',0,
  /* api_rules_engine_max_rules_size */
  '"','a','p','i','_','r','u','l','e','s','_','e','n','g','i','n','e','_','m','a','x','_','r','u','l',
  'e','s','_','s','i','z','e',0,
  /* api_new_auth */
  '"','a','p','i','_','n','e','w','_','a','u','t','h',0,
  /* api_purge_single_resource */
  '"','a','p','i','_','p','u','r','g','e','_','s','i','n','g','l','e','_','r','e','s','o','u','r','c',
  'e',0,
  /* api_max_regex_length */
  '"','a','p','i','_','m','a','x','_','r','e','g','e','x','_','l','e','n','g','t','h',0,
  /* addresses_avs_check */
  '"','a','d','d','r','e','s','s','e','s','_','a','v','s','_','c','h','e','c','k',0,
  /* addresses_phone_required */
  '"','a','d','d','r','e','s','s','e','s','_','p','h','o','n','e','_','r','e','q','u','i','r','e','d',0,
  /* orders_sales_channel_guest_only */
  '"','o','r','d','e','r','s','_','s','a','l','e','s','_','c','h','a','n','n','e','l','_','g','u','e',
  's','t','_','o','n','l','y',0,
  /* orders_min_rebuild_shipments_lapse */
  '"','o','r','d','e','r','s','_','m','i','n','_','r','e','b','u','i','l','d','_','s','h','i','p','m',
  'e','n','t','s','_','l','a','p','s','e',0,
  /* orders_min_refresh_lapse */
  '"','o','r','d','e','r','s','_','m','i','n','_','r','e','f','r','e','s','h','_','l','a','p','s','e',0,
  /* orders_autorefresh_cutoff_test */
  '"','o','r','d','e','r','s','_','a','u','t','o','r','e','f','r','e','s','h','_','c','u','t','o','f',
  'f','_','t','e','s','t',0,
  /* orders_autorefresh_cutoff_live */
  '"','o','r','d','e','r','s','_','a','u','t','o','r','e','f','r','e','s','h','_','c','u','t','o','f',
  'f','_','l','i','v','e',0,
  /* orders_number_editable_test */
  '"','o','r','d','e','r','s','_','n','u','m','b','e','r','_','e','d','i','t','a','b','l','e','_','t',
  'e','s','t',0,
  /* orders_number_editable_live */
  '"','o','r','d','e','r','s','_','n','u','m','b','e','r','_','e','d','i','t','a','b','l','e','_','l',
  'i','v','e',0,
  /* orders_number_as_reference */
  '"','o','r','d','e','r','s','_','n','u','m','b','e','r','_','a','s','_','r','e','f','e','r','e','n',
  'c','e',0,
  /* orders_invalid_coupon_errors */
  '"','o','r','d','e','r','s','_','i','n','v','a','l','i','d','_','c','o','u','p','o','n','_','e','r',
  'r','o','r','s',0,
  /* orders_invalid_gift_card_errors */
  '"','o','r','d','e','r','s','_','i','n','v','a','l','i','d','_','g','i','f','t','_','c','a','r','d',
  '_','e','r','r','o','r','s',0,
  /* orders_validate_shipping_stock */
  '"','o','r','d','e','r','s','_','v','a','l','i','d','a','t','e','_','s','h','i','p','p','i','n','g',
  '_','s','t','o','c','k',0,
  /* bundles_max_items_count */
  '"','b','u','n','d','l','e','s','_','m','a','x','_','i','t','e','m','s','_','c','o','u','n','t',0,
  /* coupons_min_code_length */
  '"','c','o','u','p','o','n','s','_','m','i','n','_','c','o','d','e','_','l','e','n','g','t','h',0,
  /* coupons_max_code_length */
  '"','c','o','u','p','o','n','s','_','m','a','x','_','c','o','d','e','_','l','e','n','g','t','h',0,
  /* gift_cards_exact_code_matching */
  '"','g','i','f','t','_','c','a','r','d','s','_','e','x','a','c','t','_','c','o','d','e','_','m','a',
  't','c','h','i','n','g',0,
  /* gift_cards_min_code_length */
  '"','g','i','f','t','_','c','a','r','d','s','_','m','i','n','_','c','o','d','e','_','l','e','n','g',
  't','h',0,
  /* gift_cards_max_code_length */
  '"','g','i','f','t','_','c','a','r','d','s','_','m','a','x','_','c','o','d','e','_','l','e','n','g',
  't','h',0,
  /* cleanups_max_concurrent_count */
  '"','c','l','e','a','n','u','p','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n','t','_',
  'c','o','u','n','t',0,
  /* exports_max_concurrent_count */
  '"','e','x','p','o','r','t','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n','t','_','c',
  'o','u','n','t',0,
  /* imports_max_concurrent_count */
  '"','i','m','p','o','r','t','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n','t','_','c',
  'o','u','n','t',0,
  /* imports_purge_cache */
  '"','i','m','p','o','r','t','s','_','p','u','r','g','e','_','c','a','c','h','e',0,
  /* imports_skip_errors */
  '"','i','m','p','o','r','t','s','_','s','k','i','p','_','e','r','r','o','r','s',0,
  /* inventory_models_max_stock_locations_cutoff */
  '"','i','n','v','e','n','t','o','r','y','_','m','o','d','e','l','s','_','m','a','x','_','s','t','o',
  'c','k','_','l','o','c','a','t','i','o','n','s','_','c','u','t','o','f','f',0,
  /* promotions_max_concurrent_count */
  '"','p','r','o','m','o','t','i','o','n','s','_','m','a','x','_','c','o','n','c','u','r','r','e','n',
  't','_','c','o','u','n','t',0,
  /* promotions_max_conditions_size */
  '"','p','r','o','m','o','t','i','o','n','s','_','m','a','x','_','c','o','n','d','i','t','i','o','n',
  's','_','s','i','z','e',0,
  /* promotions_max_rules_size */
  '"','p','r','o','m','o','t','i','o','n','s','_','m','a','x','_','r','u','l','e','s','_','s','i','z',
  'e',0,
  /* price_lists_max_conditions_size */
  '"','p','r','i','c','e','_','l','i','s','t','s','_','m','a','x','_','c','o','n','d','i','t','i','o',
  'n','s','_','s','i','z','e',0,
  /* price_lists_max_rules_size */
  '"','p','r','i','c','e','_','l','i','s','t','s','_','m','a','x','_','r','u','l','e','s','_','s','i',
  'z','e',0,
  /* imports_trigger_webhooks */
  '"','i','m','p','o','r','t','s','_','t','r','i','g','g','e','r','_','w','e','b','h','o','o','k','s',0,
  /* discount_engines_enabled */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','s','_','e','n','a','b','l','e','d',0,
  /* discount_engines_errors */
  '"','d','i','s','c','o','u','n','t','_','e','n','g','i','n','e','s','_','e','r','r','o','r','s',0,
  /* tags_max_name_length */
  '"','t','a','g','s','_','m','a','x','_','n','a','m','e','_','l','e','n','g','t','h',0,
  /* tags_max_allowed_number */
  '"','t','a','g','s','_','m','a','x','_','a','l','l','o','w','e','d','_','n','u','m','b','e','r',0,
  /* tax_calculators_errors */
  '"','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s','_','e','r','r','o','r','s',0,
  /* external_promotions_errors */
  '"','e','x','t','e','r','n','a','l','_','p','r','o','m','o','t','i','o','n','s','_','e','r','r','o',
  'r','s',0,
  /* external_prices_errors */
  '"','e','x','t','e','r','n','a','l','_','p','r','i','c','e','s','_','e','r','r','o','r','s',0,
  /* api_fragment_caching_enabled */
  '"','a','p','i','_','f','r','a','g','m','e','n','t','_','c','a','c','h','i','n','g','_','e','n','a',
  'b','l','e','d',0,
  /* skus_discovery */
  '"','s','k','u','s','_','d','i','s','c','o','v','e','r','y',0,
  /* payment_gateways_transaction_on_event */
  '"','p','a','y','m','e','n','t','_','g','a','t','e','w','a','y','s','_','t','r','a','n','s','a','c',
  't','i','o','n','_','o','n','_','e','v','e','n','t',0,
  /* packages */
  '"','p','a','c','k','a','g','e','s',0,
  /* package */
  '"','p','a','c','k','a','g','e',0,
  /* length */
  '"','l','e','n','g','t','h',0,
  /* width */
  '"','w','i','d','t','h',0,
  /* height */
  '"','h','e','i','g','h','t',0,
  /* unit_of_length */
  '"','u','n','i','t','_','o','f','_','l','e','n','g','t','h',0,
  /* parcel_line_items */
  '"','p','a','r','c','e','l','_','l','i','n','e','_','i','t','e','m','s',0,
  /* parcel_line_item */
  '"','p','a','r','c','e','l','_','l','i','n','e','_','i','t','e','m',0,
  /* parcel */
  '"','p','a','r','c','e','l',0,
  /* stock_line_item */
  '"','s','t','o','c','k','_','l','i','n','e','_','i','t','e','m',0,
  /* shipment_line_item */
  '"','s','h','i','p','m','e','n','t','_','l','i','n','e','_','i','t','e','m',0,
  /* unit_of_weight */
  '"','u','n','i','t','_','o','f','_','w','e','i','g','h','t',0,
  /* gr|oz|lb */
  '"','g','r','|','o','z','|','l','b',0,
  /* eel_pfc */
  '"','e','e','l','_','p','f','c',0,
  /* contents_type */
  '"','c','o','n','t','e','n','t','s','_','t','y','p','e',0,
  /* contents_explanation */
  '"','c','o','n','t','e','n','t','s','_','e','x','p','l','a','n','a','t','i','o','n',0,
  /* customs_certify */
  '"','c','u','s','t','o','m','s','_','c','e','r','t','i','f','y',0,
  /* customs_signer */
  '"','c','u','s','t','o','m','s','_','s','i','g','n','e','r',0,
  /* non_delivery_option */
  '"','n','o','n','_','d','e','l','i','v','e','r','y','_','o','p','t','i','o','n',0,
  /* restriction_type */
  '"','r','e','s','t','r','i','c','t','i','o','n','_','t','y','p','e',0,
  /* restriction_comments */
  '"','r','e','s','t','r','i','c','t','i','o','n','_','c','o','m','m','e','n','t','s',0,
  /* customs_info_required */
  '"','c','u','s','t','o','m','s','_','i','n','f','o','_','r','e','q','u','i','r','e','d',0,
  /* shipping_label_url */
  '"','s','h','i','p','p','i','n','g','_','l','a','b','e','l','_','u','r','l',0,
  /* shipping_label_file_type */
  '"','s','h','i','p','p','i','n','g','_','l','a','b','e','l','_','f','i','l','e','_','t','y','p','e',0,
  /* shipping_label_size */
  '"','s','h','i','p','p','i','n','g','_','l','a','b','e','l','_','s','i','z','e',0,
  /* shipping_label_resolution */
  '"','s','h','i','p','p','i','n','g','_','l','a','b','e','l','_','r','e','s','o','l','u','t','i','o',
  'n',0,
  /* tracking_number */
  '"','t','r','a','c','k','i','n','g','_','n','u','m','b','e','r',0,
  /* tracking_status */
  '"','t','r','a','c','k','i','n','g','_','s','t','a','t','u','s',0,
  /* tracking_status_detail */
  '"','t','r','a','c','k','i','n','g','_','s','t','a','t','u','s','_','d','e','t','a','i','l',0,
  /* tracking_status_updated_at */
  '"','t','r','a','c','k','i','n','g','_','s','t','a','t','u','s','_','u','p','d','a','t','e','d','_',
  'a','t',0,
  /* tracking_details */
  '"','t','r','a','c','k','i','n','g','_','d','e','t','a','i','l','s',0,
  /* carrier_weight_oz */
  '"','c','a','r','r','i','e','r','_','w','e','i','g','h','t','_','o','z',0,
  /* signed_by */
  '"','s','i','g','n','e','d','_','b','y',0,
  /* incoterm */
  '"','i','n','c','o','t','e','r','m',0,
  /* delivery_confirmation */
  '"','d','e','l','i','v','e','r','y','_','c','o','n','f','i','r','m','a','t','i','o','n',0,
  /* payment_source_type */
  '"','p','a','y','m','e','n','t','_','s','o','u','r','c','e','_','t','y','p','e',0,
  /* moto */
  '"','m','o','t','o',0,
  /* require_capture */
  '"','r','e','q','u','i','r','e','_','c','a','p','t','u','r','e',0,
  /* auto_place */
  '"','a','u','t','o','_','p','l','a','c','e',0,
  /* auto_capture */
  '"','a','u','t','o','_','c','a','p','t','u','r','e',0,
  /* auto_capture_max_amount_cents */
  '"','a','u','t','o','_','c','a','p','t','u','r','e','_','m','a','x','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* auto_capture_max_amount_float */
  '"','a','u','t','o','_','c','a','p','t','u','r','e','_','m','a','x','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* formatted_auto_capture_max_amount */
  '"','f','o','r','m','a','t','t','e','d','_','a','u','t','o','_','c','a','p','t','u','r','e','_','m',
  'a','x','_','a','m','o','u','n','t',0,
  /* payment_option */
  '"','p','a','y','m','e','n','t','_','o','p','t','i','o','n',0,
  /* data */
  '"','d','a','t','a',0,
  /* paypal_gateways */
  '"','p','a','y','p','a','l','_','g','a','t','e','w','a','y','s',0,
  /* paypal_gateway */
  '"','p','a','y','p','a','l','_','g','a','t','e','w','a','y',0,
  /* paypal_payments */
  '"','p','a','y','p','a','l','_','p','a','y','m','e','n','t','s',0,
  /* paypal_payment */
  '"','p','a','y','p','a','l','_','p','a','y','m','e','n','t',0,
  /* cancel_url */
  '"','c','a','n','c','e','l','_','u','r','l',0,
  /* note_to_payer */
  '"','n','o','t','e','_','t','o','_','p','a','y','e','r',0,
  /* paypal_payer_id */
  '"','p','a','y','p','a','l','_','p','a','y','e','r','_','i','d',0,
  /* paypal_id */
  '"','p','a','y','p','a','l','_','i','d',0,
  /* created|approved */
  '"','c','r','e','a','t','e','d','|','a','p','p','r','o','v','e','d',0,
  /* approval_url */
  '"','a','p','p','r','o','v','a','l','_','u','r','l',0,
  /* percentage_discount_promotions */
  '"','p','e','r','c','e','n','t','a','g','e','_','d','i','s','c','o','u','n','t','_','p','r','o','m',
  'o','t','i','o','n','s',0,
  /* percentage_discount_promotion */
  '"','p','e','r','c','e','n','t','a','g','e','_','d','i','s','c','o','u','n','t','_','p','r','o','m',
  'o','t','i','o','n',0,
  /* percentage */
  '"','p','e','r','c','e','n','t','a','g','e',0,
  /* pickups */
  '"','p','i','c','k','u','p','s',0,
  /* pickup */
  '"','p','i','c','k','u','p',0,
  /* price_frequency_tiers */
  '"','p','r','i','c','e','_','f','r','e','q','u','e','n','c','y','_','t','i','e','r','s',0,
  /* price_frequency_tier */
  '"','p','r','i','c','e','_','f','r','e','q','u','e','n','c','y','_','t','i','e','r',0,
  /* price_volume_tiers|price_frequency_tiers */
  '"','p','r','i','c','e','_','v','o','l','u','m','e','_','t','i','e','r','s','|','p','r','i','c','e',
  '_','f','r','e','q','u','e','n','c','y','_','t','i','e','r','s',0,
  /* up_to */
  '"','u','p','_','t','o',0,
  /* price */
  '"','p','r','i','c','e',0,
  /* price_list_scheduler */
  '"','p','r','i','c','e','_','l','i','s','t','_','s','c','h','e','d','u','l','e','r',0,
  /* price_lists */
  '"','p','r','i','c','e','_','l','i','s','t','s',0,
  /* prices */
  '"','p','r','i','c','e','s',0,
  /* price_tiers */
  '"','p','r','i','c','e','_','t','i','e','r','s',0,
  /* price_tier */
  '"','p','r','i','c','e','_','t','i','e','r',0,
  /* price_volume_tiers */
  '"','p','r','i','c','e','_','v','o','l','u','m','e','_','t','i','e','r','s',0,
  /* price_volume_tier */
  '"','p','r','i','c','e','_','v','o','l','u','m','e','_','t','i','e','r',0,
  /* original_amount_cents */
  '"','o','r','i','g','i','n','a','l','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* formatted_original_amount */
  '"','f','o','r','m','a','t','t','e','d','_','o','r','i','g','i','n','a','l','_','a','m','o','u','n',
  't',0,
  /* processed_at */
  '"','p','r','o','c','e','s','s','e','d','_','a','t',0,
  /* promotions */
  '"','p','r','o','m','o','t','i','o','n','s',0,
  /* recurring_order_copy */
  '"','r','e','c','u','r','r','i','n','g','_','o','r','d','e','r','_','c','o','p','y',0,
  /* refund */
  '"','r','e','f','u','n','d',0,
  /* reference_capture */
  '"','r','e','f','e','r','e','n','c','e','_','c','a','p','t','u','r','e',0,
  /* reserved_stocks */
  '"','r','e','s','e','r','v','e','d','_','s','t','o','c','k','s',0,
  /* reserved_stock */
  '"','r','e','s','e','r','v','e','d','_','s','t','o','c','k',0,
  /* stock_item */
  '"','s','t','o','c','k','_','i','t','e','m',0,
  /* resource_error */
  '"','r','e','s','o','u','r','c','e','_','e','r','r','o','r',0,
  /* resource */
  '"','r','e','s','o','u','r','c','e',0,
  /* orders|returns|order_subscriptions */
  '"','o','r','d','e','r','s','|','r','e','t','u','r','n','s','|','o','r','d','e','r','_','s','u','b',
  's','c','r','i','p','t','i','o','n','s',0,
  /* return_line_item */
  '"','r','e','t','u','r','n','_','l','i','n','e','_','i','t','e','m',0,
  /* return_reason */
  '"','r','e','t','u','r','n','_','r','e','a','s','o','n',0,
  /* restocked_at */
  '"','r','e','s','t','o','c','k','e','d','_','a','t',0,
  /* draft|requested|approved|cancelled|shipped|rejected|received|refunded */
  '"','d','r','a','f','t','|','r','e','q','u','e','s','t','e','d','|','a','p','p','r','o','v','e','d',
  '|','c','a','n','c','e','l','l','e','d','|','s','h','i','p','p','e','d','|','r','e','j','e','c',
  't','e','d','|','r','e','c','e','i','v','e','d','|','r','e','f','u','n','d','e','d',0,
  /* shipped_at */
  '"','s','h','i','p','p','e','d','_','a','t',0,
  /* rejected_at */
  '"','r','e','j','e','c','t','e','d','_','a','t',0,
  /* received_at */
  '"','r','e','c','e','i','v','e','d','_','a','t',0,
  /* refunded_at */
  '"','r','e','f','u','n','d','e','d','_','a','t',0,
  /* estimated_refund_amount_cents */
  '"','e','s','t','i','m','a','t','e','d','_','r','e','f','u','n','d','_','a','m','o','u','n','t','_',
  'c','e','n','t','s',0,
  /* estimated_refund_amount_float */
  '"','e','s','t','i','m','a','t','e','d','_','r','e','f','u','n','d','_','a','m','o','u','n','t','_',
  'f','l','o','a','t',0,
  /* formatted_estimated_refund_amount */
  '"','f','o','r','m','a','t','t','e','d','_','e','s','t','i','m','a','t','e','d','_','r','e','f','u',
  'n','d','_','a','m','o','u','n','t',0,
  /* origin_address */
  '"','o','r','i','g','i','n','_','a','d','d','r','e','s','s',0,
  /* destination_address */
  '"','d','e','s','t','i','n','a','t','i','o','n','_','a','d','d','r','e','s','s',0,
  /* reference_refund */
  '"','r','e','f','e','r','e','n','c','e','_','r','e','f','u','n','d',0,
  /* satispay_gateways */
  '"','s','a','t','i','s','p','a','y','_','g','a','t','e','w','a','y','s',0,
  /* satispay_gateway */
  '"','s','a','t','i','s','p','a','y','_','g','a','t','e','w','a','y',0,
  /* key_id */
  '"','k','e','y','_','i','d',0,
  /* satispay_payments */
  '"','s','a','t','i','s','p','a','y','_','p','a','y','m','e','n','t','s',0,
  /* satispay_payment */
  '"','s','a','t','i','s','p','a','y','_','p','a','y','m','e','n','t',0,
  /* flow */
  '"','f','l','o','w',0,
  /* redirect_url */
  '"','r','e','d','i','r','e','c','t','_','u','r','l',0,
  /* payment_url */
  '"','p','a','y','m','e','n','t','_','u','r','l',0,
  /* stock_reservation */
  '"','s','t','o','c','k','_','r','e','s','e','r','v','a','t','i','o','n',0,
  /* draft|upcoming|cancelled|on_hold|picking|packing|ready_to_ship|shipped|delivered */
  '"','d','r','a','f','t','|','u','p','c','o','m','i','n','g','|','c','a','n','c','e','l','l','e','d',
  '|','o','n','_','h','o','l','d','|','p','i','c','k','i','n','g','|','p','a','c','k','i','n','g',
  '|','r','e','a','d','y','_','t','o','_','s','h','i','p','|','s','h','i','p','p','e','d','|','d',
  'e','l','i','v','e','r','e','d',0,
  /* cost_amount_cents */
  '"','c','o','s','t','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* cost_amount_float */
  '"','c','o','s','t','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_cost_amount */
  '"','f','o','r','m','a','t','t','e','d','_','c','o','s','t','_','a','m','o','u','n','t',0,
  /* purchase_error_code */
  '"','p','u','r','c','h','a','s','e','_','e','r','r','o','r','_','c','o','d','e',0,
  /* purchase_error_message */
  '"','p','u','r','c','h','a','s','e','_','e','r','r','o','r','_','m','e','s','s','a','g','e',0,
  /* get_rates_errors */
  '"','g','e','t','_','r','a','t','e','s','_','e','r','r','o','r','s',0,
  /* get_rates_started_at */
  '"','g','e','t','_','r','a','t','e','s','_','s','t','a','r','t','e','d','_','a','t',0,
  /* get_rates_completed_at */
  '"','g','e','t','_','r','a','t','e','s','_','c','o','m','p','l','e','t','e','d','_','a','t',0,
  /* purchase_failed_at */
  '"','p','u','r','c','h','a','s','e','_','f','a','i','l','e','d','_','a','t',0,
  /* on_hold_at */
  '"','o','n','_','h','o','l','d','_','a','t',0,
  /* picking_at */
  '"','p','i','c','k','i','n','g','_','a','t',0,
  /* packing_at */
  '"','p','a','c','k','i','n','g','_','a','t',0,
  /* ready_to_ship_at */
  '"','r','e','a','d','y','_','t','o','_','s','h','i','p','_','a','t',0,
  /* delivered_at */
  '"','d','e','l','i','v','e','r','e','d','_','a','t',0,
  /* shipping_category */
  '"','s','h','i','p','p','i','n','g','_','c','a','t','e','g','o','r','y',0,
  /* available_shipping_methods */
  '"','a','v','a','i','l','a','b','l','e','_','s','h','i','p','p','i','n','g','_','m','e','t','h','o',
  'd','s',0,
  /* shipping_categories */
  '"','s','h','i','p','p','i','n','g','_','c','a','t','e','g','o','r','i','e','s',0,
  /* shipping_method_tiers */
  '"','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d','_','t','i','e','r','s',0,
  /* shipping_method_tier */
  '"','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d','_','t','i','e','r',0,
  /* shipping_weight_tiers */
  '"','s','h','i','p','p','i','n','g','_','w','e','i','g','h','t','_','t','i','e','r','s',0,
  /* shipping_methods */
  '"','s','h','i','p','p','i','n','g','_','m','e','t','h','o','d','s',0,
  /* scheme */
  '"','s','c','h','e','m','e',0,
  /* flat|weight_tiered|external */
  '"','f','l','a','t','|','w','e','i','g','h','t','_','t','i','e','r','e','d','|','e','x','t','e','r',
  'n','a','l',0,
  /* free_over_amount_cents */
  '"','f','r','e','e','_','o','v','e','r','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* free_over_amount_float */
  '"','f','r','e','e','_','o','v','e','r','_','a','m','o','u','n','t','_','f','l','o','a','t',0,
  /* formatted_free_over_amount */
  '"','f','o','r','m','a','t','t','e','d','_','f','r','e','e','_','o','v','e','r','_','a','m','o','u',
  'n','t',0,
  /* price_amount_for_shipment_cents */
  '"','p','r','i','c','e','_','a','m','o','u','n','t','_','f','o','r','_','s','h','i','p','m','e','n',
  't','_','c','e','n','t','s',0,
  /* price_amount_for_shipment_float */
  '"','p','r','i','c','e','_','a','m','o','u','n','t','_','f','o','r','_','s','h','i','p','m','e','n',
  't','_','f','l','o','a','t',0,
  /* formatted_price_amount_for_shipment */
  '"','f','o','r','m','a','t','t','e','d','_','p','r','i','c','e','_','a','m','o','u','n','t','_','f',
  'o','r','_','s','h','i','p','m','e','n','t',0,
  /* min_weight */
  '"','m','i','n','_','w','e','i','g','h','t',0,
  /* max_weight */
  '"','m','a','x','_','w','e','i','g','h','t',0,
  /* tax_code */
  '"','t','a','x','_','c','o','d','e',0,
  /* shipping_zone */
  '"','s','h','i','p','p','i','n','g','_','z','o','n','e',0,
  /* delivery_lead_time_for_shipment */
  '"','d','e','l','i','v','e','r','y','_','l','e','a','d','_','t','i','m','e','_','f','o','r','_','s',
  'h','i','p','m','e','n','t',0,
  /* shipping_weight_tier */
  '"','s','h','i','p','p','i','n','g','_','w','e','i','g','h','t','_','t','i','e','r',0,
  /* shipping_zones */
  '"','s','h','i','p','p','i','n','g','_','z','o','n','e','s',0,
  /* country_code_regex */
  '"','c','o','u','n','t','r','y','_','c','o','d','e','_','r','e','g','e','x',0,
  /* not_country_code_regex */
  '"','n','o','t','_','c','o','u','n','t','r','y','_','c','o','d','e','_','r','e','g','e','x',0,
  /* state_code_regex */
  '"','s','t','a','t','e','_','c','o','d','e','_','r','e','g','e','x',0,
  /* not_state_code_regex */
  '"','n','o','t','_','s','t','a','t','e','_','c','o','d','e','_','r','e','g','e','x',0,
  /* zip_code_regex */
  '"','z','i','p','_','c','o','d','e','_','r','e','g','e','x',0,
  /* not_zip_code_regex */
  '"','n','o','t','_','z','i','p','_','c','o','d','e','_','r','e','g','e','x',0,
  /* sku_list_items */
  '"','s','k','u','_','l','i','s','t','_','i','t','e','m','s',0,
  /* sku_list_item */
  '"','s','k','u','_','l','i','s','t','_','i','t','e','m',0,
  /* position */
  '"','p','o','s','i','t','i','o','n',0,
  /* sku_list_promotion_rules */
  '"','s','k','u','_','l','i','s','t','_','p','r','o','m','o','t','i','o','n','_','r','u','l','e','s',0,
  /* all_skus */
  '"','a','l','l','_','s','k','u','s',0,
  /* min_quantity */
  '"','m','i','n','_','q','u','a','n','t','i','t','y',0,
  /* manual */
  '"','m','a','n','u','a','l',0,
  /* sku_code_regex */
  '"','s','k','u','_','c','o','d','e','_','r','e','g','e','x',0,
  /* sku_options */
  '"','s','k','u','_','o','p','t','i','o','n','s',0,
  /* pieces_per_pack */
  '"','p','i','e','c','e','s','_','p','e','r','_','p','a','c','k',0,
  /* hs_tariff_number */
  '"','h','s','_','t','a','r','i','f','f','_','n','u','m','b','e','r',0,
  /* inventory */
  '"','i','n','v','e','n','t','o','r','y',0,
  /* stock_items */
  '"','s','t','o','c','k','_','i','t','e','m','s',0,
  /* stock_locations */
  '"','s','t','o','c','k','_','l','o','c','a','t','i','o','n','s',0,
  /* label_format */
  '"','l','a','b','e','l','_','f','o','r','m','a','t',0,
  /* suppress_etd */
  '"','s','u','p','p','r','e','s','s','_','e','t','d',0,
  /* draft|pending */
  '"','d','r','a','f','t','|','p','e','n','d','i','n','g',0,
  /* stock_transfer */
  '"','s','t','o','c','k','_','t','r','a','n','s','f','e','r',0,
  /* draft|upcoming|on_hold|picking|in_transit|completed|cancelled */
  '"','d','r','a','f','t','|','u','p','c','o','m','i','n','g','|','o','n','_','h','o','l','d','|','p',
  'i','c','k','i','n','g','|','i','n','_','t','r','a','n','s','i','t','|','c','o','m','p','l','e',
  't','e','d','|','c','a','n','c','e','l','l','e','d',0,
  /* in_transit_at */
  '"','i','n','_','t','r','a','n','s','i','t','_','a','t',0,
  /* origin_stock_location */
  '"','o','r','i','g','i','n','_','s','t','o','c','k','_','l','o','c','a','t','i','o','n',0,
  /* destination_stock_location */
  '"','d','e','s','t','i','n','a','t','i','o','n','_','s','t','o','c','k','_','l','o','c','a','t','i',
  'o','n',0,
  /* stripe_gateways */
  '"','s','t','r','i','p','e','_','g','a','t','e','w','a','y','s',0,
  /* stripe_gateway */
  '"','s','t','r','i','p','e','_','g','a','t','e','w','a','y',0,
  /* connected_account */
  '"','c','o','n','n','e','c','t','e','d','_','a','c','c','o','u','n','t',0,
  /* auto_payments */
  '"','a','u','t','o','_','p','a','y','m','e','n','t','s',0,
  /* stripe_payments */
  '"','s','t','r','i','p','e','_','p','a','y','m','e','n','t','s',0,
  /* stripe_payment */
  '"','s','t','r','i','p','e','_','p','a','y','m','e','n','t',0,
  /* stripe_id */
  '"','s','t','r','i','p','e','_','i','d',0,
  /* client_secret */
  '"','c','l','i','e','n','t','_','s','e','c','r','e','t',0,
  /* charge_id */
  '"','c','h','a','r','g','e','_','i','d',0,
  /* publishable_key */
  '"','p','u','b','l','i','s','h','a','b','l','e','_','k','e','y',0,
  /* on_behalf_of */
  '"','o','n','_','b','e','h','a','l','f','_','o','f',0,
  /* transfer_group */
  '"','t','r','a','n','s','f','e','r','_','g','r','o','u','p',0,
  /* receipt_email */
  '"','r','e','c','e','i','p','t','_','e','m','a','i','l',0,
  /* stripe_tax_accounts */
  '"','s','t','r','i','p','e','_','t','a','x','_','a','c','c','o','u','n','t','s',0,
  /* stripe_tax_account */
  '"','s','t','r','i','p','e','_','t','a','x','_','a','c','c','o','u','n','t',0,
  /* subscription_models */
  '"','s','u','b','s','c','r','i','p','t','i','o','n','_','m','o','d','e','l','s',0,
  /* frequencies */
  '"','f','r','e','q','u','e','n','c','i','e','s',0,
  /* auto_activate */
  '"','a','u','t','o','_','a','c','t','i','v','a','t','e',0,
  /* auto_cancel */
  '"','a','u','t','o','_','c','a','n','c','e','l',0,
  /* tag */
  '"','t','a','g',0,
  /* talon_one_account */
  '"','t','a','l','o','n','_','o','n','e','_','a','c','c','o','u','n','t',0,
  /* api_endpoint */
  '"','a','p','i','_','e','n','d','p','o','i','n','t',0,
  /* tax_calculators */
  '"','t','a','x','_','c','a','l','c','u','l','a','t','o','r','s',0,
  /* tax_category */
  '"','t','a','x','_','c','a','t','e','g','o','r','y',0,
  /* tax_rule */
  '"','t','a','x','_','r','u','l','e',0,
  /* breakdown */
  '"','b','r','e','a','k','d','o','w','n',0,
  /* taxjar_accounts */
  '"','t','a','x','j','a','r','_','a','c','c','o','u','n','t','s',0,
  /* taxjar_account */
  '"','t','a','x','j','a','r','_','a','c','c','o','u','n','t',0,
  /* transaction */
  '"','t','r','a','n','s','a','c','t','i','o','n',0,
  /* version */
  '"','v','e','r','s','i','o','n',0,
  /* changes */
  '"','c','h','a','n','g','e','s',0,
  /* vertex_accounts */
  '"','v','e','r','t','e','x','_','a','c','c','o','u','n','t','s',0,
  /* vertex_account */
  '"','v','e','r','t','e','x','_','a','c','c','o','u','n','t',0,
  /* cloud|on_demand|on_premise */
  '"','c','l','o','u','d','|','o','n','_','d','e','m','a','n','d','|','o','n','_','p','r','e','m','i',
  's','e',0,
  /* baseurl */
  '"','b','a','s','e','u','r','l',0,
  /* token_expires_at */
  '"','t','o','k','e','n','_','e','x','p','i','r','e','s','_','a','t',0,
  /* void */
  '"','v','o','i','d',0,
  /* topic */
  '"','t','o','p','i','c',0,
  /* include_resources */
  '"','i','n','c','l','u','d','e','_','r','e','s','o','u','r','c','e','s',0,
  /* wire_transfers */
  '"','w','i','r','e','_','t','r','a','n','s','f','e','r','s',0,
  /* wire_transfer */
  '"','w','i','r','e','_','t','r','a','n','s','f','e','r',0,
  /* payment_authorization */
  '"','p','a','y','m','e','n','t','_','a','u','t','h','o','r','i','z','a','t','i','o','n',0,
  /* payment_type */
  '"','p','a','y','m','e','n','t','_','t','y','p','e',0,
  /* request_data */
  '"','r','e','q','u','e','s','t','_','d','a','t','a',0,
  /* response_data */
  '"','r','e','s','p','o','n','s','e','_','d','a','t','a',0,
  /* requires_action_at */
  '"','r','e','q','u','i','r','e','s','_','a','c','t','i','o','n','_','a','t',0,
  /* processing_at */
  '"','p','r','o','c','e','s','s','i','n','g','_','a','t',0,
  /* succeeded_at */
  '"','s','u','c','c','e','e','d','e','d','_','a','t',0,
  /* declined_at */
  '"','d','e','c','l','i','n','e','d','_','a','t',0,
  /* canceled_at */
  '"','c','a','n','c','e','l','e','d','_','a','t',0,
  /* expired_at */
  '"','e','x','p','i','r','e','d','_','a','t',0,
  /* payment_void */
  '"','p','a','y','m','e','n','t','_','v','o','i','d',0,
  /* payment_capture */
  '"','p','a','y','m','e','n','t','_','c','a','p','t','u','r','e',0,
  /* payment_links */
  '"','p','a','y','m','e','n','t','_','l','i','n','k','s',0,
  /* payment_link */
  '"','p','a','y','m','e','n','t','_','l','i','n','k',0,
  /* payment_refund */
  '"','p','a','y','m','e','n','t','_','r','e','f','u','n','d',0,
  /* payment_rule */
  '"','p','a','y','m','e','n','t','_','r','u','l','e',0,
  /* template_id */
  '"','t','e','m','p','l','a','t','e','_','i','d',0,
  /* template_settings */
  '"','t','e','m','p','l','a','t','e','_','s','e','t','t','i','n','g','s',0,
  /* ruleable */
  '"','r','u','l','e','a','b','l','e',0,
  /* markets|payment_rules */
  '"','m','a','r','k','e','t','s','|','p','a','y','m','e','n','t','_','r','u','l','e','s',0,
  /* unpaid|authorized|voided|paid|partially_paid|refunded|partially_refunded */
  '"','u','n','p','a','i','d','|','a','u','t','h','o','r','i','z','e','d','|','v','o','i','d','e','d',
  '|','p','a','i','d','|','p','a','r','t','i','a','l','l','y','_','p','a','i','d','|','r','e','f',
  'u','n','d','e','d','|','p','a','r','t','i','a','l','l','y','_','r','e','f','u','n','d','e','d',0,
  /* percentage_amount_cents */
  '"','p','e','r','c','e','n','t','a','g','e','_','a','m','o','u','n','t','_','c','e','n','t','s',0,
  /* client_data */
  '"','c','l','i','e','n','t','_','d','a','t','a',0,
  /* additional_request_data */
  '"','a','d','d','i','t','i','o','n','a','l','_','r','e','q','u','e','s','t','_','d','a','t','a',0,
  /* additional_response_data */
  '"','a','d','d','i','t','i','o','n','a','l','_','r','e','s','p','o','n','s','e','_','d','a','t','a',0,
  /* payment_setting_adyens */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','a','d','y','e','n','s',0,
  /* payment_setting_adyen */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','a','d','y','e','n',0,
  /* gateway_version */
  '"','g','a','t','e','w','a','y','_','v','e','r','s','i','o','n',0,
  /* internal_versions */
  '"','i','n','t','e','r','n','a','l','_','v','e','r','s','i','o','n','s',0,
  /* payment_wallets */
  '"','p','a','y','m','e','n','t','_','w','a','l','l','e','t','s',0,
  /* payment_setting_braintrees */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','b','r','a','i','n','t','r','e',
  'e','s',0,
  /* payment_setting_braintree */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','b','r','a','i','n','t','r','e',
  'e',0,
  /* merchant_account_id */
  '"','m','e','r','c','h','a','n','t','_','a','c','c','o','u','n','t','_','i','d',0,
  /* payment_setting_externals */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','e','x','t','e','r','n','a','l',
  's',0,
  /* payment_setting_external */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','e','x','t','e','r','n','a','l',0,
  /* session_url */
  '"','s','e','s','s','i','o','n','_','u','r','l',0,
  /* authorization_url */
  '"','a','u','t','h','o','r','i','z','a','t','i','o','n','_','u','r','l',0,
  /* payment_setting_gift_cards */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','g','i','f','t','_','c','a','r',
  'd','s',0,
  /* payment_setting_gift_card */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','g','i','f','t','_','c','a','r',
  'd',0,
  /* payment_setting_manuals */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','m','a','n','u','a','l','s',0,
  /* payment_setting_manual */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','m','a','n','u','a','l',0,
  /* payment_setting_stripes */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','s','t','r','i','p','e','s',0,
  /* payment_setting_stripe */
  '"','p','a','y','m','e','n','t','_','s','e','t','t','i','n','g','_','s','t','r','i','p','e',0,
  /* payment_transaction */
  '"','p','a','y','m','e','n','t','_','t','r','a','n','s','a','c','t','i','o','n',0,
  /* payment_token */
  '"','p','a','y','m','e','n','t','_','t','o','k','e','n',0,
  /* payment_data */
  '"','p','a','y','m','e','n','t','_','d','a','t','a',0,
  /* room to read two blocks at the last name */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
};

/* The same as places: of each text its bytes, with the quote and the NUL. */
struct names {
  char none[1];
  char n_addresses[11];
  char n_address[9];
  char n_business[10];
  char n_first_name[12];
  char n_last_name[11];
  char n_company[9];
  char n_full_name[11];
  char n_line_1[8];
  char n_line_2[8];
  char n_city[6];
  char n_zip_code[10];
  char n_state_code[12];
  char n_country_code[14];
  char n_phone[7];
  char n_full_address[14];
  char n_name[6];
  char n_email[7];
  char n_notes[7];
  char n_lat[5];
  char n_lng[5];
  char n_is_localized[14];
  char n_is_geocoded[13];
  char n_provider_name[15];
  char n_map_url[9];
  char n_static_map_url[16];
  char n_billing_info[14];
  char n_created_at[12];
  char n_updated_at[12];
  char n_reference[11];
  char n_reference_origin[18];
  char n_metadata[10];
  char n_geocoder[10];
  char v_address_geocoder[11];
  char n_events[8];
  char n_tags[6];
  char n_versions[10];
  char n_event_stores[14];
  char n_adjustments[13];
  char n_adjustment[12];
  char n_currency_code[15];
  char n_amount_cents[14];
  char n_amount_float[14];
  char n_formatted_amount[18];
  char n_distribute_discount[21];
  char n_adyen_gateways[16];
  char n_adyen_gateway[15];
  char n_force_payments[16];
  char n_disabled_at[13];
  char n_live_url_prefix[17];
  char n_api_version[13];
  char n_async_api[11];
  char n_partial_payments[18];
  char n_order_expiration_mins[23];
  char n_native_customer_payment_sources[33];
  char n_webhook_endpoint_secret[25];
  char n_webhook_endpoint_url[22];
  char n_credential_keys[17];
  char n_payment_methods[17];
  char n_adyen_payments[16];
  char n_adyen_payment[15];
  char n_public_key[12];
  char n_payment_request_data[22];
  char n_payment_request_details[25];
  char n_payment_response[18];
  char n_mismatched_amounts[20];
  char n_balance[9];
  char n_expires_at[12];
  char n_payment_instrument[20];
  char n_closed_at[11];
  char n_order[7];
  char n_payment_gateway[17];
  char v_adyen_payment_payment_gateway[18];
  char n_applications[14];
  char n_application[13];
  char n_kind[6];
  char v_application_kind[279];
  char n_public_access[15];
  char n_redirect_uri[14];
  char n_scopes[8];
  char n_attachments[13];
  char n_attachment[12];
  char n_description[13];
  char n_url[5];
  char n_attachable[12];
  char v_attachment_attachable[600];
  char n_authorizations[16];
  char n_authorization[15];
  char n_number[8];
  char n_type[6];
  char v_authorization_type[39];
  char n_payment_method_type[21];
  char n_succeeded[11];
  char n_message[9];
  char n_error_code[12];
  char n_error_detail[14];
  char n_token[7];
  char n_gateway_transaction_id[24];
  char n_cvv_code[10];
  char n_cvv_message[13];
  char n_avs_code[10];
  char n_avs_message[13];
  char n_fraud_review[14];
  char n_capture_amount_cents[22];
  char n_capture_amount_float[22];
  char n_formatted_capture_amount[26];
  char n_capture_balance_cents[23];
  char n_capture_balance_float[23];
  char n_formatted_capture_balance[27];
  char n_void_balance_cents[20];
  char n_void_balance_float[20];
  char n_formatted_void_balance[24];
  char n_payment_source[16];
  char v_authorization_payment_source[172];
  char n_captures[10];
  char n_voids[7];
  char n_avalara_accounts[18];
  char n_avalara_account[17];
  char v_avalara_account_type[118];
  char n_username[10];
  char n_company_code[14];
  char n_commit_invoice[16];
  char n_ddp[5];
  char n_markets[9];
  char n_tax_categories[16];
  char n_axerve_gateways[17];
  char n_axerve_gateway[16];
  char n_login[7];
  char n_axerve_payments[17];
  char n_axerve_payment[16];
  char n_return_url[12];
  char n_client_ip[11];
  char n_buyer_details[15];
  char n_request_token[15];
  char n_billing_info_validation_rules[31];
  char n_billing_info_validation_rule[30];
  char n_market[8];
  char n_bing_geocoders[16];
  char n_bing_geocoder[15];
  char v_bing_geocoder_type[33];
  char n_braintree_gateways[20];
  char n_braintree_gateway[19];
  char n_descriptor_name[17];
  char n_descriptor_phone[18];
  char n_descriptor_url[16];
  char n_braintree_payments[20];
  char n_braintree_payment[19];
  char n_client_token[14];
  char n_payment_method_nonce[22];
  char n_payment_id[12];
  char n_local[7];
  char n_options[9];
  char n_bundles[9];
  char n_bundle[8];
  char n_code[6];
  char n_image_url[11];
  char n_do_not_ship[13];
  char n_do_not_track[14];
  char n_price_amount_cents[20];
  char n_price_amount_float[20];
  char n_formatted_price_amount[24];
  char n_compare_at_amount_cents[25];
  char n_compare_at_amount_float[25];
  char n_formatted_compare_at_amount[29];
  char n_skus_count[12];
  char n_sku_list[10];
  char n_skus[6];
  char n_buy_x_pay_y_promotions[24];
  char n_buy_x_pay_y_promotion[23];
  char v_buy_x_pay_y_promotion_type[184];
  char n_exclusive[11];
  char n_priority[10];
  char n_starts_at[11];
  char n_total_usage_limit[19];
  char n_total_usage_count[19];
  char n_total_usage_reached[21];
  char n_active[8];
  char n_status[8];
  char v_buy_x_pay_y_promotion_status[42];
  char n_weight[8];
  char n_coupons_count[15];
  char n_x[3];
  char n_y[3];
  char n_cheapest_free[15];
  char n_promotion_rules[17];
  char n_order_amount_promotion_rule[29];
  char n_sku_list_promotion_rule[25];
  char n_coupon_codes_promotion_rule[29];
  char n_custom_promotion_rule[23];
  char n_coupons[9];
  char n_capture[9];
  char n_refund_amount_cents[21];
  char n_refund_amount_float[21];
  char n_formatted_refund_amount[25];
  char n_refund_balance_cents[22];
  char n_refund_balance_float[22];
  char n_formatted_refund_balance[26];
  char n_reference_authorization[25];
  char n_refunds[9];
  char n_return[8];
  char n_carrier_accounts[18];
  char n_carrier_account[17];
  char n_easypost_type[15];
  char n_easypost_id[13];
  char n_credentials[13];
  char n_checkout_com_gateways[23];
  char n_checkout_com_gateway[22];
  char n_webhook_endpoint_id[21];
  char n_checkout_com_payments[23];
  char n_checkout_com_payment[22];
  char n_payment_session[17];
  char n_success_url[13];
  char n_failure_url[13];
  char n_source_id[11];
  char n_customer_token[16];
  char n_cleanups[10];
  char n_cleanup[9];
  char n_resource_type[15];
  char v_cleanup_resource_type[77];
  char v_cleanup_status[43];
  char n_started_at[12];
  char n_completed_at[14];
  char n_interrupted_at[16];
  char n_filters[9];
  char n_records_count[15];
  char n_errors_count[14];
  char n_processed_count[17];
  char n_errors_log[12];
  char n_coupon_codes_promotion_rules[30];
  char v_coupon_codes_promotion_rule_type[107];
  char n_promotion[11];
  char n_coupon_recipients[19];
  char n_coupon_recipient[18];
  char n_customer[10];
  char n_coupon[8];
  char n_customer_single_use[21];
  char n_usage_limit[13];
  char n_usage_count[13];
  char n_recipient_email[17];
  char n_promotion_rule[16];
  char n_custom_promotion_rules[24];
  char n_customer_addresses[20];
  char n_customer_address[18];
  char n_customer_email[16];
  char n_customer_groups[17];
  char n_customer_group[16];
  char n_customers[11];
  char n_customer_password_resets[26];
  char n_customer_password_reset[25];
  char n_reset_password_token[22];
  char n_reset_password_at[19];
  char n_customer_payment_sources[26];
  char n_customer_payment_source[25];
  char n_payment_source_token[22];
  char n_payment_method[16];
  char n_customer_subscriptions[24];
  char n_customer_subscription[23];
  char v_customer_status[26];
  char n_has_password[14];
  char n_total_orders_count[20];
  char n_shopper_reference[19];
  char n_profile_id[12];
  char n_tax_exemption_code[20];
  char n_jwt_custom_claim[18];
  char n_anonymization_info[20];
  char n_anonymization_status[22];
  char v_customer_anonymization_status[46];
  char n_orders[8];
  char n_order_subscriptions[21];
  char n_returns[9];
  char n_sku_lists[11];
  char n_payment_sessions[18];
  char n_jwt_customer[14];
  char n_jwt_markets[13];
  char n_jwt_stock_locations[21];
  char n_delivery_lead_times[21];
  char n_delivery_lead_time[20];
  char n_min_hours[11];
  char n_max_hours[11];
  char n_min_days[10];
  char n_max_days[10];
  char n_stock_location[16];
  char n_shipping_method[17];
  char n_discount_engine_items[23];
  char n_discount_engine_item[22];
  char n_body[6];
  char n_discount_engine[17];
  char n_discount_engines[18];
  char v_discount_engine_type[20];
  char n_manage_gift_cards[19];
  char n_easypost_pickups[18];
  char n_easypost_pickup[17];
  char n_internal_id[13];
  char n_selected_rate_id[18];
  char n_rates[7];
  char n_instructions[14];
  char n_min_datetime[14];
  char n_max_datetime[14];
  char n_purchase_started_at[21];
  char n_purchase_completed_at[23];
  char n_shipment[10];
  char n_parcels[9];
  char n_event_callbacks[17];
  char n_event_callback[16];
  char n_callback_url[14];
  char n_payload[9];
  char n_response_code[15];
  char n_response_message[18];
  char n_webhook[9];
  char n_event_store[13];
  char v_event_store_resource_type[1382];
  char n_resource_id[13];
  char n_event[7];
  char n_who[5];
  char n_webhooks[10];
  char n_last_event_callbacks[22];
  char n_exports[9];
  char n_export[8];
  char n_format[8];
  char v_export_format[10];
  char v_export_status[50];
  char n_includes[10];
  char n_fields[8];
  char n_dry_data[10];
  char n_jwt_filters[13];
  char n_estimated_completion_at[25];
  char n_progress[10];
  char n_attachment_url[16];
  char n_external_gateways[19];
  char n_external_gateway[18];
  char n_authorize_url[15];
  char n_capture_url[13];
  char n_void_url[10];
  char n_refund_url[12];
  char n_token_url[11];
  char n_circuit_state[15];
  char n_circuit_failure_count[23];
  char n_shared_secret[15];
  char n_external_includes[19];
  char n_external_payments[19];
  char n_external_payment[18];
  char n_wallet[8];
  char n_external_promotions[21];
  char n_external_promotion[20];
  char n_promotion_url[15];
  char n_external_tax_calculators[26];
  char n_external_tax_calculator[25];
  char n_tax_calculator_url[20];
  char n_fixed_amount_promotions[25];
  char n_fixed_amount_promotion[24];
  char n_fixed_amount_cents[20];
  char n_fixed_amount_float[20];
  char n_formatted_fixed_amount[24];
  char n_fixed_price_promotions[24];
  char n_fixed_price_promotion[23];
  char n_flex_promotions[17];
  char n_flex_promotion[16];
  char n_rules[7];
  char n_rule_outcomes[15];
  char n_resource_payload[18];
  char n_free_gift_promotions[22];
  char n_free_gift_promotion[21];
  char n_max_quantity[14];
  char n_free_shipping_promotions[26];
  char n_free_shipping_promotion[25];
  char n_gift_card_recipients[22];
  char n_gift_card_recipient[21];
  char n_gift_cards[12];
  char n_gift_card[11];
  char v_gift_card_status[32];
  char n_initial_balance_cents[23];
  char n_initial_balance_float[23];
  char n_formatted_initial_balance[27];
  char n_balance_cents[15];
  char n_balance_float[15];
  char n_formatted_balance[19];
  char n_balance_max_cents[19];
  char n_balance_max_float[19];
  char n_formatted_balance_max[23];
  char n_balance_log[13];
  char n_usage_log[11];
  char n_single_use[12];
  char n_rechargeable[14];
  char n_google_geocoders[18];
  char n_google_geocoder[17];
  char n_imports[9];
  char n_import[8];
  char v_import_resource_type[308];
  char n_parent_resource_id[20];
  char n_inputs[8];
  char n_inputs_size[13];
  char n_warnings_count[16];
  char n_destroyed_count[17];
  char n_warnings_log[14];
  char n_cleanup_records[17];
  char n_skip_errors[13];
  char n_in_stock_subscriptions[24];
  char n_in_stock_subscription[23];
  char v_in_stock_subscription_status[26];
  char n_sku_code[10];
  char n_stock_threshold[17];
  char n_sku[5];
  char n_inventory_models[18];
  char n_inventory_model[17];
  char n_strategy[10];
  char n_stock_locations_cutoff[24];
  char n_stock_reservation_cutoff[26];
  char n_put_stock_transfers_on_hold[29];
  char n_manual_stock_decrement[24];
  char n_inventory_stock_locations[27];
  char n_inventory_return_locations[28];
  char n_inventory_return_location[27];
  char n_inventory_stock_location[26];
  char n_on_hold[9];
  char n_klarna_gateways[17];
  char n_klarna_gateway[16];
  char n_klarna_payments[17];
  char n_klarna_payment[16];
  char n_session_id[12];
  char n_auth_token[12];
  char n_line_item_options[19];
  char n_line_item_option[18];
  char n_quantity[10];
  char n_unit_amount_cents[19];
  char n_unit_amount_float[19];
  char n_formatted_unit_amount[23];
  char n_total_amount_cents[20];
  char n_total_amount_float[20];
  char n_formatted_total_amount[24];
  char n_delay_hours[13];
  char n_delay_days[12];
  char n_line_item[11];
  char n_sku_option[12];
  char n_line_items[12];
  char n_bundle_code[13];
  char n__external_price[17];
  char n_options_amount_cents[22];
  char n_options_amount_float[22];
  char n_formatted_options_amount[26];
  char n_discount_cents[16];
  char n_discount_float[16];
  char n_formatted_discount[20];
  char n_tax_amount_cents[18];
  char n_tax_amount_float[18];
  char n_formatted_tax_amount[22];
  char n_discount_breakdown[20];
  char n_tax_rate[10];
  char n_tax_breakdown[15];
  char n_item_type[11];
  char v_line_item_item_type[268];
  char n_frequency[11];
  char n_coupon_code[13];
  char n_item[6];
  char n_return_line_items[19];
  char n_shipment_line_items[21];
  char n_stock_reservations[20];
  char n_stock_line_items[18];
  char n_stock_transfers[17];
  char n_notifications[15];
  char n_links[7];
  char n_link[6];
  char n_client_id[11];
  char n_scope[7];
  char v_link_status[33];
  char n_domain[8];
  char v_link_item_type[23];
  char n_params[8];
  char n_manual_gateways[17];
  char n_manual_gateway[16];
  char n_manual_tax_calculators[24];
  char n_manual_tax_calculator[23];
  char n_tax_rules[11];
  char n_payment_setting_ids[21];
  char n_facebook_pixel_id[19];
  char n_checkout_url[14];
  char n_external_prices_url[21];
  char n_external_order_validation_url[31];
  char n_private[9];
  char n_shipping_cost_cutoff[22];
  char n_merchant[10];
  char n_price_list[12];
  char n_base_price_list[17];
  char n_subscription_model[20];
  char n_tax_calculator[16];
  char n_default_shipping_method[25];
  char n_default_payment_method[24];
  char n_stores[8];
  char n_price_list_schedulers[23];
  char n_order_validation_rules[24];
  char n_payment_rules[15];
  char n_merchants[11];
  char n_notification[14];
  char n_flash[7];
  char n_notifiable[12];
  char v_notification_notifiable[36];
  char n_order_amount_promotion_rules[30];
  char n_order_amount_cents[20];
  char n_order_amount_float[20];
  char n_formatted_order_amount[24];
  char n_use_subtotal[14];
  char n_order_copies[14];
  char n_order_copy[12];
  char v_order_copy_type[37];
  char v_order_copy_status[46];
  char n_failed_at[11];
  char n_place_target_order[20];
  char n_reuse_wallet[14];
  char n_cancel_source_order[21];
  char n_apply_promotions[18];
  char n_ignore_invalid_coupon[23];
  char n_source_order[14];
  char n_target_order[14];
  char n_order_subscription[20];
  char n_order_factories[17];
  char n_order_factory[15];
  char n_order_subscription_items[26];
  char n_order_subscription_item[25];
  char v_order_subscription_item_item[26];
  char n_source_line_item[18];
  char v_order_subscription_status[41];
  char n_activate_by_source_order[26];
  char n_renewal_alert_period[22];
  char n_last_run_at[13];
  char n_next_run_at[13];
  char n_occurrencies[14];
  char n_succeeded_on_last_run[23];
  char n_payment_wallet[16];
  char n_payment_setting[17];
  char v_order_subscription_payment_setting[18];
  char n_recurring_order_copies[24];
  char n_resource_errors[17];
  char n_order_validation_rule[23];
  char n_affiliate_code[16];
  char n_autorefresh[13];
  char n_place_async[13];
  char v_order_status[57];
  char n_payment_status[16];
  char v_order_payment_status[117];
  char n_fulfillment_status[20];
  char v_order_fulfillment_status[48];
  char n_guest[7];
  char n_editable[10];
  char n_customer_type[15];
  char v_order_customer_type[15];
  char n_language_code[15];
  char n_tax_included[14];
  char n_freight_taxable[17];
  char n_payment_method_taxable[24];
  char n_adjustment_taxable[20];
  char n_gift_card_taxable[19];
  char n_requires_billing_info[23];
  char n_shipping_country_code_lock[28];
  char n_gift_card_code[16];
  char n_gift_card_or_coupon_code[26];
  char n_subtotal_amount_cents[23];
  char n_subtotal_amount_float[23];
  char n_formatted_subtotal_amount[27];
  char n_shipping_amount_cents[23];
  char n_shipping_amount_float[23];
  char n_formatted_shipping_amount[27];
  char n_payment_method_amount_cents[29];
  char n_payment_method_amount_float[29];
  char n_formatted_payment_method_amount[33];
  char n_discount_amount_cents[23];
  char n_discount_amount_float[23];
  char n_formatted_discount_amount[27];
  char n_adjustment_amount_cents[25];
  char n_adjustment_amount_float[25];
  char n_formatted_adjustment_amount[29];
  char n_gift_card_amount_cents[24];
  char n_gift_card_amount_float[24];
  char n_formatted_gift_card_amount[28];
  char n_total_tax_amount_cents[24];
  char n_total_tax_amount_float[24];
  char n_formatted_total_tax_amount[28];
  char n_subtotal_tax_amount_cents[27];
  char n_subtotal_tax_amount_float[27];
  char n_formatted_subtotal_tax_amount[31];
  char n_shipping_tax_amount_cents[27];
  char n_shipping_tax_amount_float[27];
  char n_formatted_shipping_tax_amount[31];
  char n_payment_method_tax_amount_cents[33];
  char n_payment_method_tax_amount_float[33];
  char n_formatted_payment_method_tax_amount[37];
  char n_adjustment_tax_amount_cents[29];
  char n_adjustment_tax_amount_float[29];
  char n_formatted_adjustment_tax_amount[33];
  char n_total_taxable_amount_cents[28];
  char n_total_taxable_amount_float[28];
  char n_formatted_total_taxable_amount[32];
  char n_subtotal_taxable_amount_cents[31];
  char n_subtotal_taxable_amount_float[31];
  char n_formatted_subtotal_taxable_amount[35];
  char n_shipping_taxable_amount_cents[31];
  char n_shipping_taxable_amount_float[31];
  char n_formatted_shipping_taxable_amount[35];
  char n_payment_method_taxable_amount_cents[37];
  char n_payment_method_taxable_amount_float[37];
  char n_formatted_payment_method_taxable_amount[41];
  char n_adjustment_taxable_amount_cents[33];
  char n_adjustment_taxable_amount_float[33];
  char n_formatted_adjustment_taxable_amount[37];
  char n_total_amount_with_taxes_cents[31];
  char n_total_amount_with_taxes_float[31];
  char n_formatted_total_amount_with_taxes[35];
  char n_session_amount_cents[22];
  char n_session_amount_float[22];
  char n_formatted_session_amount[26];
  char n_fees_amount_cents[19];
  char n_fees_amount_float[19];
  char n_formatted_fees_amount[23];
  char n_duty_amount_cents[19];
  char n_duty_amount_float[19];
  char n_formatted_duty_amount[23];
  char n_place_total_amount_cents[26];
  char n_place_total_amount_float[26];
  char n_formatted_place_total_amount[30];
  char n_line_item_options_count[25];
  char n_shipments_count[17];
  char n_payment_taken_sessions_count[30];
  char n_tax_calculations_count[24];
  char n_validations_count[19];
  char n_payment_source_details[24];
  char n_cart_url[10];
  char n_terms_url[11];
  char n_privacy_url[13];
  char n_placeable[11];
  char n_placed_at[11];
  char n_approved_at[13];
  char n_cancelled_at[14];
  char n_payment_updated_at[20];
  char n_fulfillment_updated_at[24];
  char n_refreshed_at[14];
  char n_archived_at[13];
  char n_subscription_created_at[25];
  char n_expiration_info[17];
  char n_shipping_address[18];
  char n_billing_address[17];
  char n_store[7];
  char n_available_payment_settings[28];
  char n_available_payment_methods[27];
  char n_available_customer_payment_sources[36];
  char n_available_free_skus[21];
  char n_available_free_bundles[24];
  char n_shipments[11];
  char n_payment_options[17];
  char n_payment_transactions[22];
  char n_payment_authorizations[24];
  char n_payment_captures[18];
  char n_payment_voids[15];
  char n_payment_refunds[17];
  char n_transactions[14];
  char n_organizations[15];
  char n_organization[14];
  char n_slug[6];
  char n_support_phone[15];
  char n_support_email[15];
  char n_logo_url[10];
  char n_favicon_url[13];
  char n_primary_color[15];
  char n_gtm_id[8];
  char n_gtm_id_test[13];
  char n_config[8];
  char n_api_auth_redirect[19];
  char n_api_rules_engine[18];
  char n_api_rules_engine_max_conditions_size[38];
  char n_api_rules_engine_max_rules_size[33];
  char n_api_new_auth[14];
  char n_api_purge_single_resource[27];
  char n_api_max_regex_length[22];
  char n_addresses_avs_check[21];
  char n_addresses_phone_required[26];
  char n_orders_sales_channel_guest_only[33];
  char n_orders_min_rebuild_shipments_lapse[36];
  char n_orders_min_refresh_lapse[26];
  char n_orders_autorefresh_cutoff_test[32];
  char n_orders_autorefresh_cutoff_live[32];
  char n_orders_number_editable_test[29];
  char n_orders_number_editable_live[29];
  char n_orders_number_as_reference[28];
  char n_orders_invalid_coupon_errors[30];
  char n_orders_invalid_gift_card_errors[33];
  char n_orders_validate_shipping_stock[32];
  char n_bundles_max_items_count[25];
  char n_coupons_min_code_length[25];
  char n_coupons_max_code_length[25];
  char n_gift_cards_exact_code_matching[32];
  char n_gift_cards_min_code_length[28];
  char n_gift_cards_max_code_length[28];
  char n_cleanups_max_concurrent_count[31];
  char n_exports_max_concurrent_count[30];
  char n_imports_max_concurrent_count[30];
  char n_imports_purge_cache[21];
  char n_imports_skip_errors[21];
  char n_inventory_models_max_stock_locations_cutoff[45];
  char n_promotions_max_concurrent_count[33];
  char n_promotions_max_conditions_size[32];
  char n_promotions_max_rules_size[27];
  char n_price_lists_max_conditions_size[33];
  char n_price_lists_max_rules_size[28];
  char n_imports_trigger_webhooks[26];
  char n_discount_engines_enabled[26];
  char n_discount_engines_errors[25];
  char n_tags_max_name_length[22];
  char n_tags_max_allowed_number[25];
  char n_tax_calculators_errors[24];
  char n_external_promotions_errors[28];
  char n_external_prices_errors[24];
  char n_api_fragment_caching_enabled[30];
  char n_skus_discovery[16];
  char n_payment_gateways_transaction_on_event[39];
  char n_packages[10];
  char n_package[9];
  char n_length[8];
  char n_width[7];
  char n_height[8];
  char n_unit_of_length[16];
  char n_parcel_line_items[19];
  char n_parcel_line_item[18];
  char n_parcel[8];
  char n_stock_line_item[17];
  char n_shipment_line_item[20];
  char n_unit_of_weight[16];
  char v_parcel_unit_of_weight[10];
  char n_eel_pfc[9];
  char n_contents_type[15];
  char n_contents_explanation[22];
  char n_customs_certify[17];
  char n_customs_signer[16];
  char n_non_delivery_option[21];
  char n_restriction_type[18];
  char n_restriction_comments[22];
  char n_customs_info_required[23];
  char n_shipping_label_url[20];
  char n_shipping_label_file_type[26];
  char n_shipping_label_size[21];
  char n_shipping_label_resolution[27];
  char n_tracking_number[17];
  char n_tracking_status[17];
  char n_tracking_status_detail[24];
  char n_tracking_status_updated_at[28];
  char n_tracking_details[18];
  char n_carrier_weight_oz[19];
  char n_signed_by[11];
  char n_incoterm[10];
  char n_delivery_confirmation[23];
  char n_payment_source_type[21];
  char n_moto[6];
  char n_require_capture[17];
  char n_auto_place[12];
  char n_auto_capture[14];
  char n_auto_capture_max_amount_cents[31];
  char n_auto_capture_max_amount_float[31];
  char n_formatted_auto_capture_max_amount[35];
  char n_payment_option[16];
  char n_data[6];
  char n_paypal_gateways[17];
  char n_paypal_gateway[16];
  char n_paypal_payments[17];
  char n_paypal_payment[16];
  char n_cancel_url[12];
  char n_note_to_payer[15];
  char n_paypal_payer_id[17];
  char n_paypal_id[11];
  char v_paypal_payment_status[18];
  char n_approval_url[14];
  char n_percentage_discount_promotions[32];
  char n_percentage_discount_promotion[31];
  char n_percentage[12];
  char n_pickups[9];
  char n_pickup[8];
  char n_price_frequency_tiers[23];
  char n_price_frequency_tier[22];
  char v_price_frequency_tier_type[42];
  char n_up_to[7];
  char n_price[7];
  char n_price_list_scheduler[22];
  char n_price_lists[13];
  char n_prices[8];
  char n_price_tiers[13];
  char n_price_tier[12];
  char n_price_volume_tiers[20];
  char n_price_volume_tier[19];
  char n_original_amount_cents[23];
  char n_formatted_original_amount[27];
  char n_processed_at[14];
  char n_promotions[12];
  char n_recurring_order_copy[22];
  char n_refund[8];
  char n_reference_capture[19];
  char n_reserved_stocks[17];
  char n_reserved_stock[16];
  char n_stock_item[12];
  char n_resource_error[16];
  char n_resource[10];
  char v_resource_error_resource[36];
  char n_return_line_item[18];
  char n_return_reason[15];
  char n_restocked_at[14];
  char v_return_status[71];
  char n_shipped_at[12];
  char n_rejected_at[13];
  char n_received_at[13];
  char n_refunded_at[13];
  char n_estimated_refund_amount_cents[31];
  char n_estimated_refund_amount_float[31];
  char n_formatted_estimated_refund_amount[35];
  char n_origin_address[16];
  char n_destination_address[21];
  char n_reference_refund[18];
  char n_satispay_gateways[19];
  char n_satispay_gateway[18];
  char n_key_id[8];
  char n_satispay_payments[19];
  char n_satispay_payment[18];
  char n_flow[6];
  char n_redirect_url[14];
  char n_payment_url[13];
  char n_stock_reservation[19];
  char v_shipment_status[82];
  char n_cost_amount_cents[19];
  char n_cost_amount_float[19];
  char n_formatted_cost_amount[23];
  char n_purchase_error_code[21];
  char n_purchase_error_message[24];
  char n_get_rates_errors[18];
  char n_get_rates_started_at[22];
  char n_get_rates_completed_at[24];
  char n_purchase_failed_at[20];
  char n_on_hold_at[12];
  char n_picking_at[12];
  char n_packing_at[12];
  char n_ready_to_ship_at[18];
  char n_delivered_at[14];
  char n_shipping_category[19];
  char n_available_shipping_methods[28];
  char n_shipping_categories[21];
  char n_shipping_method_tiers[23];
  char n_shipping_method_tier[22];
  char v_shipping_method_tier_type[23];
  char n_shipping_methods[18];
  char n_scheme[8];
  char v_shipping_method_scheme[29];
  char n_free_over_amount_cents[24];
  char n_free_over_amount_float[24];
  char n_formatted_free_over_amount[28];
  char n_price_amount_for_shipment_cents[33];
  char n_price_amount_for_shipment_float[33];
  char n_formatted_price_amount_for_shipment[37];
  char n_min_weight[12];
  char n_max_weight[12];
  char n_tax_code[10];
  char n_shipping_zone[15];
  char n_delivery_lead_time_for_shipment[33];
  char n_shipping_weight_tier[22];
  char n_shipping_zones[16];
  char n_country_code_regex[20];
  char n_not_country_code_regex[24];
  char n_state_code_regex[18];
  char n_not_state_code_regex[22];
  char n_zip_code_regex[16];
  char n_not_zip_code_regex[20];
  char n_sku_list_items[16];
  char n_sku_list_item[15];
  char n_position[10];
  char n_sku_list_promotion_rules[26];
  char n_all_skus[10];
  char n_min_quantity[14];
  char n_manual[8];
  char n_sku_code_regex[16];
  char n_sku_options[13];
  char n_pieces_per_pack[17];
  char n_hs_tariff_number[18];
  char n_inventory[11];
  char n_stock_items[13];
  char n_stock_locations[17];
  char n_label_format[14];
  char n_suppress_etd[14];
  char v_stock_reservation_status[15];
  char n_stock_transfer[16];
  char v_stock_transfer_status[63];
  char n_in_transit_at[15];
  char n_origin_stock_location[23];
  char n_destination_stock_location[28];
  char n_stripe_gateways[17];
  char n_stripe_gateway[16];
  char n_connected_account[19];
  char n_auto_payments[15];
  char n_stripe_payments[17];
  char n_stripe_payment[16];
  char n_stripe_id[11];
  char n_client_secret[15];
  char n_charge_id[11];
  char n_publishable_key[17];
  char n_on_behalf_of[14];
  char n_transfer_group[16];
  char n_receipt_email[15];
  char n_stripe_tax_accounts[21];
  char n_stripe_tax_account[20];
  char n_subscription_models[21];
  char n_frequencies[13];
  char n_auto_activate[15];
  char n_auto_cancel[13];
  char n_tag[5];
  char n_talon_one_account[19];
  char n_api_endpoint[14];
  char n_tax_calculators[17];
  char n_tax_category[14];
  char n_tax_rule[10];
  char n_breakdown[11];
  char n_taxjar_accounts[17];
  char n_taxjar_account[16];
  char n_transaction[13];
  char n_version[9];
  char n_changes[9];
  char n_vertex_accounts[17];
  char n_vertex_account[16];
  char v_vertex_account_kind[28];
  char n_baseurl[9];
  char n_token_expires_at[18];
  char n_void[6];
  char n_topic[7];
  char n_include_resources[19];
  char n_wire_transfers[16];
  char n_wire_transfer[15];
  char n_payment_authorization[23];
  char n_payment_type[14];
  char n_request_data[14];
  char n_response_data[15];
  char n_requires_action_at[20];
  char n_processing_at[15];
  char n_succeeded_at[14];
  char n_declined_at[13];
  char n_canceled_at[13];
  char n_expired_at[12];
  char n_payment_void[14];
  char n_payment_capture[17];
  char n_payment_links[15];
  char n_payment_link[14];
  char n_payment_refund[16];
  char n_payment_rule[14];
  char n_template_id[13];
  char n_template_settings[19];
  char n_ruleable[10];
  char v_payment_rule_ruleable[23];
  char v_payment_session_status[74];
  char n_percentage_amount_cents[25];
  char n_client_data[13];
  char n_additional_request_data[25];
  char n_additional_response_data[26];
  char n_payment_setting_adyens[24];
  char n_payment_setting_adyen[23];
  char n_gateway_version[17];
  char n_internal_versions[19];
  char n_payment_wallets[17];
  char n_payment_setting_braintrees[28];
  char n_payment_setting_braintree[27];
  char n_merchant_account_id[21];
  char n_payment_setting_externals[27];
  char n_payment_setting_external[26];
  char n_session_url[13];
  char n_authorization_url[19];
  char n_payment_setting_gift_cards[28];
  char n_payment_setting_gift_card[27];
  char n_payment_setting_manuals[25];
  char n_payment_setting_manual[24];
  char n_payment_setting_stripes[25];
  char n_payment_setting_stripe[24];
  char n_payment_transaction[21];
  char n_payment_token[15];
  char n_payment_data[14];
  char room[32];
};

_Static_assert(sizeof(struct names) == sizeof clx__names, "each text has its place");

/* How many members and slots each type has, which says where those of a type start. */
struct fields {
  char n_addresses[34];
  char n_adjustments[13];
  char n_adyen_gateways[21];
  char n_adyen_payments[19];
  char n_applications[10];
  char n_attachments[10];
  char n_authorizations[40];
  char n_avalara_accounts[17];
  char n_axerve_gateways[15];
  char n_axerve_payments[17];
  char n_billing_info_validation_rules[10];
  char n_bing_geocoders[11];
  char n_braintree_gateways[17];
  char n_braintree_payments[15];
  char n_bundles[27];
  char n_buy_x_pay_y_promotions[37];
  char n_captures[33];
  char n_carrier_accounts[13];
  char n_checkout_com_gateways[16];
  char n_checkout_com_payments[20];
  char n_cleanups[18];
  char n_coupon_codes_promotion_rules[10];
  char n_coupon_recipients[12];
  char n_coupons[17];
  char n_custom_promotion_rules[10];
  char n_customer_addresses[12];
  char n_customer_groups[12];
  char n_customer_password_resets[11];
  char n_customer_payment_sources[13];
  char n_customer_subscriptions[10];
  char n_customers[31];
  char n_delivery_lead_times[14];
  char n_discount_engine_items[9];
  char n_discount_engines[13];
  char n_easypost_pickups[19];
  char n_event_callbacks[11];
  char n_event_stores[10];
  char n_events[9];
  char n_exports[25];
  char n_external_gateways[22];
  char n_external_payments[13];
  char n_external_promotions[39];
  char n_external_tax_calculators[17];
  char n_fixed_amount_promotions[37];
  char n_fixed_price_promotions[37];
  char n_flex_promotions[26];
  char n_free_gift_promotions[35];
  char n_free_shipping_promotions[33];
  char n_geocoders[11];
  char n_gift_card_recipients[12];
  char n_gift_cards[32];
  char n_google_geocoders[11];
  char n_imports[25];
  char n_in_stock_subscriptions[15];
  char n_inventory_models[16];
  char n_inventory_return_locations[10];
  char n_inventory_stock_locations[11];
  char n_klarna_gateways[13];
  char n_klarna_payments[15];
  char n_line_item_options[22];
  char n_line_items[57];
  char n_links[20];
  char n_manual_gateways[12];
  char n_manual_tax_calculators[13];
  char n_markets[36];
  char n_merchants[10];
  char n_notifications[10];
  char n_order_amount_promotion_rules[13];
  char n_order_copies[23];
  char n_order_factories[18];
  char n_order_subscription_items[21];
  char n_order_subscriptions[37];
  char n_order_validation_rules[10];
  char n_orders[170];
  char n_organizations[65];
  char n_packages[16];
  char n_parcel_line_items[15];
  char n_parcels[37];
  char n_payment_gateways[12];
  char n_payment_methods[25];
  char n_payment_options[11];
  char n_paypal_gateways[13];
  char n_paypal_payments[19];
  char n_percentage_discount_promotions[35];
  char n_pickups[12];
  char n_price_frequency_tiers[16];
  char n_price_list_schedulers[16];
  char n_price_lists[17];
  char n_price_tiers[15];
  char n_price_volume_tiers[16];
  char n_prices[31];
  char n_promotion_rules[9];
  char n_promotions[33];
  char n_recurring_order_copies[19];
  char n_refunds[26];
  char n_reserved_stocks[11];
  char n_resource_errors[10];
  char n_return_line_items[18];
  char n_returns[34];
  char n_satispay_gateways[16];
  char n_satispay_payments[16];
  char n_shipment_line_items[17];
  char n_shipments[49];
  char n_shipping_categories[11];
  char n_shipping_method_tiers[15];
  char n_shipping_methods[41];
  char n_shipping_weight_tiers[16];
  char n_shipping_zones[15];
  char n_sku_list_items[12];
  char n_sku_list_promotion_rules[13];
  char n_sku_lists[19];
  char n_sku_options[20];
  char n_skus[34];
  char n_stock_items[14];
  char n_stock_line_items[17];
  char n_stock_locations[19];
  char n_stock_reservations[16];
  char n_stock_transfers[24];
  char n_stores[15];
  char n_stripe_gateways[18];
  char n_stripe_payments[22];
  char n_stripe_tax_accounts[14];
  char n_subscription_models[14];
  char n_tags[7];
  char n_talon_one_accounts[14];
  char n_tax_calculators[12];
  char n_tax_categories[12];
  char n_tax_rules[21];
  char n_taxjar_accounts[13];
  char n_transactions[24];
  char n_versions[10];
  char n_vertex_accounts[17];
  char n_voids[25];
  char n_webhooks[16];
  char n_wire_transfers[9];
  char n_payment_authorizations[36];
  char n_payment_captures[33];
  char n_payment_links[20];
  char n_payment_refunds[30];
  char n_payment_rules[11];
  char n_payment_sessions[31];
  char n_payment_setting_adyens[20];
  char n_payment_setting_braintrees[19];
  char n_payment_setting_externals[27];
  char n_payment_setting_gift_cards[16];
  char n_payment_setting_manuals[16];
  char n_payment_setting_stripes[21];
  char n_payment_settings[16];
  char n_payment_transactions[28];
  char n_payment_voids[29];
  char n_payment_wallets[25];
};

struct slots {
  char none[2];
  char n_addresses[129];
  char n_adjustments[64];
  char n_adyen_gateways[64];
  char n_adyen_payments[64];
  char n_applications[32];
  char n_attachments[32];
  char n_authorizations[128];
  char n_avalara_accounts[64];
  char n_axerve_gateways[64];
  char n_axerve_payments[64];
  char n_billing_info_validation_rules[32];
  char n_bing_geocoders[64];
  char n_braintree_gateways[65];
  char n_braintree_payments[64];
  char n_bundles[128];
  char n_buy_x_pay_y_promotions[128];
  char n_captures[128];
  char n_carrier_accounts[64];
  char n_checkout_com_gateways[65];
  char n_checkout_com_payments[64];
  char n_cleanups[65];
  char n_coupon_codes_promotion_rules[33];
  char n_coupon_recipients[64];
  char n_coupons[64];
  char n_custom_promotion_rules[33];
  char n_customer_addresses[64];
  char n_customer_groups[64];
  char n_customer_password_resets[64];
  char n_customer_payment_sources[64];
  char n_customer_subscriptions[32];
  char n_customers[128];
  char n_delivery_lead_times[64];
  char n_discount_engine_items[32];
  char n_discount_engines[64];
  char n_easypost_pickups[65];
  char n_event_callbacks[64];
  char n_event_stores[33];
  char n_events[32];
  char n_exports[128];
  char n_external_gateways[128];
  char n_external_payments[64];
  char n_external_promotions[128];
  char n_external_tax_calculators[64];
  char n_fixed_amount_promotions[128];
  char n_fixed_price_promotions[128];
  char n_flex_promotions[128];
  char n_free_gift_promotions[128];
  char n_free_shipping_promotions[128];
  char n_geocoders[64];
  char n_gift_card_recipients[64];
  char n_gift_cards[128];
  char n_google_geocoders[64];
  char n_imports[129];
  char n_in_stock_subscriptions[64];
  char n_inventory_models[64];
  char n_inventory_return_locations[33];
  char n_inventory_stock_locations[64];
  char n_klarna_gateways[64];
  char n_klarna_payments[65];
  char n_line_item_options[128];
  char n_line_items[256];
  char n_links[64];
  char n_manual_gateways[64];
  char n_manual_tax_calculators[64];
  char n_markets[128];
  char n_merchants[33];
  char n_notifications[32];
  char n_order_amount_promotion_rules[64];
  char n_order_copies[128];
  char n_order_factories[65];
  char n_order_subscription_items[65];
  char n_order_subscriptions[128];
  char n_order_validation_rules[32];
  char n_orders[513];
  char n_organizations[256];
  char n_packages[64];
  char n_parcel_line_items[64];
  char n_parcels[128];
  char n_payment_gateways[64];
  char n_payment_methods[129];
  char n_payment_options[64];
  char n_paypal_gateways[64];
  char n_paypal_payments[65];
  char n_percentage_discount_promotions[128];
  char n_pickups[65];
  char n_price_frequency_tiers[65];
  char n_price_list_schedulers[64];
  char n_price_lists[64];
  char n_price_tiers[65];
  char n_price_volume_tiers[65];
  char n_prices[129];
  char n_promotion_rules[32];
  char n_promotions[128];
  char n_recurring_order_copies[64];
  char n_refunds[128];
  char n_reserved_stocks[64];
  char n_resource_errors[33];
  char n_return_line_items[64];
  char n_returns[128];
  char n_satispay_gateways[64];
  char n_satispay_payments[64];
  char n_shipment_line_items[64];
  char n_shipments[257];
  char n_shipping_categories[64];
  char n_shipping_method_tiers[65];
  char n_shipping_methods[128];
  char n_shipping_weight_tiers[65];
  char n_shipping_zones[64];
  char n_sku_list_items[64];
  char n_sku_list_promotion_rules[65];
  char n_sku_lists[64];
  char n_sku_options[64];
  char n_skus[128];
  char n_stock_items[64];
  char n_stock_line_items[64];
  char n_stock_locations[64];
  char n_stock_reservations[64];
  char n_stock_transfers[128];
  char n_stores[64];
  char n_stripe_gateways[64];
  char n_stripe_payments[128];
  char n_stripe_tax_accounts[64];
  char n_subscription_models[65];
  char n_tags[32];
  char n_talon_one_accounts[64];
  char n_tax_calculators[64];
  char n_tax_categories[64];
  char n_tax_rules[66];
  char n_taxjar_accounts[64];
  char n_transactions[128];
  char n_versions[33];
  char n_vertex_accounts[65];
  char n_voids[128];
  char n_webhooks[64];
  char n_wire_transfers[32];
  char n_payment_authorizations[129];
  char n_payment_captures[129];
  char n_payment_links[64];
  char n_payment_refunds[128];
  char n_payment_rules[64];
  char n_payment_sessions[129];
  char n_payment_setting_adyens[65];
  char n_payment_setting_braintrees[65];
  char n_payment_setting_externals[128];
  char n_payment_setting_gift_cards[65];
  char n_payment_setting_manuals[65];
  char n_payment_setting_stripes[65];
  char n_payment_settings[65];
  char n_payment_transactions[128];
  char n_payment_voids[129];
  char n_payment_wallets[128];
};

#define AT(type, member) offsetof(struct clx_##type, member)
#define TEXT(name)       (offsetof(struct names, name) + 1)

/* name, offset, name_len, kind, target, owner, values, personal, shown */
const struct clx__field clx__fields[] = {
  /* addresses */
  {TEXT(n_business), AT(address, business), 8, CLX_KIND_BOOLEAN, 0, 1, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_first_name), AT(address, first_name), 10, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_last_name), AT(address, last_name), 9, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_company), AT(address, company), 7, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_full_name), AT(address, full_name), 9, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_line_1), AT(address, line_1), 6, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_ADDRESS, 0},
  {TEXT(n_line_2), AT(address, line_2), 6, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_ADDRESS, 0},
  {TEXT(n_city), AT(address, city), 4, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_CITY, 0},
  {TEXT(n_zip_code), AT(address, zip_code), 8, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_ZIP, 0},
  {TEXT(n_state_code), AT(address, state_code), 10, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_country_code), AT(address, country_code),
   12, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_phone), AT(address, phone), 5, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_PHONE, 0},
  {TEXT(n_full_address), AT(address, full_address),
   12, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_ADDRESS, 0},
  {TEXT(n_name), AT(address, name), 4, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_ADDRESS, 0},
  {TEXT(n_email), AT(address, email), 5, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_notes), AT(address, notes), 5, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_lat), AT(address, lat), 3, CLX_KIND_REAL, 0, 1, 0, CLX_PERSONAL_PLACE, 0},
  {TEXT(n_lng), AT(address, lng), 3, CLX_KIND_REAL, 0, 1, 0, CLX_PERSONAL_PLACE, 0},
  {TEXT(n_is_localized), AT(address, is_localized),
   12, CLX_KIND_BOOLEAN, 0, 1, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_is_geocoded), AT(address, is_geocoded),
   11, CLX_KIND_BOOLEAN, 0, 1, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_provider_name), AT(address, provider_name),
   13, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_map_url), AT(address, map_url), 7, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_static_map_url), AT(address, static_map_url),
   14, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_billing_info), AT(address, billing_info),
   12, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_created_at), AT(address, created_at), 10, CLX_KIND_TIME, 0, 1, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(address, updated_at), 10, CLX_KIND_TIME, 0, 1, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(address, reference), 9, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(address, reference_origin),
   16, CLX_KIND_TEXT, 0, 1, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(address, metadata), 8, CLX_KIND_OBJECT, 0, 1, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_geocoder), AT(address, geocoder),
   8, CLX_KIND_ONE, 0, 1, TEXT(v_address_geocoder), CLX_PERSONAL_NONE, 0},
  {TEXT(n_events), AT(address, events),
   6, CLX_KIND_MANY, 38, 1, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(address, tags), 4, CLX_KIND_MANY, 124, 1, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(address, versions),
   8, CLX_KIND_MANY, 131, 1, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(address, event_stores),
   12, CLX_KIND_MANY, 37, 1, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* adjustments */
  {TEXT(n_name), AT(adjustment, name), 4, CLX_KIND_TEXT, 0, 2, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_currency_code), AT(adjustment, currency_code),
   13, CLX_KIND_TEXT, 0, 2, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(adjustment, amount_cents),
   12, CLX_KIND_INTEGER, 0, 2, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(adjustment, amount_float),
   12, CLX_KIND_REAL, 0, 2, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(adjustment, formatted_amount),
   16, CLX_KIND_TEXT, 0, 2, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_distribute_discount), AT(adjustment, distribute_discount),
   19, CLX_KIND_BOOLEAN, 0, 2, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(adjustment, created_at),
   10, CLX_KIND_TIME, 0, 2, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(adjustment, updated_at),
   10, CLX_KIND_TIME, 0, 2, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(adjustment, reference), 9, CLX_KIND_TEXT, 0, 2, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(adjustment, reference_origin),
   16, CLX_KIND_TEXT, 0, 2, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(adjustment, metadata), 8, CLX_KIND_OBJECT, 0, 2, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_versions), AT(adjustment, versions),
   8, CLX_KIND_MANY, 131, 2, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(adjustment, event_stores),
   12, CLX_KIND_MANY, 37, 2, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* adyen_gateways */
  {TEXT(n_name), AT(adyen_gateway, name), 4, CLX_KIND_TEXT, 0, 3, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_force_payments), AT(adyen_gateway, force_payments),
   14, CLX_KIND_BOOLEAN, 0, 3, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(adyen_gateway, disabled_at),
   11, CLX_KIND_TIME, 0, 3, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(adyen_gateway, created_at),
   10, CLX_KIND_TIME, 0, 3, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(adyen_gateway, updated_at),
   10, CLX_KIND_TIME, 0, 3, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(adyen_gateway, reference),
   9, CLX_KIND_TEXT, 0, 3, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(adyen_gateway, reference_origin),
   16, CLX_KIND_TEXT, 0, 3, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(adyen_gateway, metadata),
   8, CLX_KIND_OBJECT, 0, 3, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_live_url_prefix), AT(adyen_gateway, live_url_prefix),
   15, CLX_KIND_TEXT, 0, 3, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_api_version), AT(adyen_gateway, api_version),
   11, CLX_KIND_INTEGER, 0, 3, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_async_api), AT(adyen_gateway, async_api),
   9, CLX_KIND_BOOLEAN, 0, 3, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_partial_payments), AT(adyen_gateway, partial_payments),
   16, CLX_KIND_BOOLEAN, 0, 3, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_order_expiration_mins), AT(adyen_gateway, order_expiration_mins),
   21, CLX_KIND_INTEGER, 0, 3, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_native_customer_payment_sources), AT(adyen_gateway, native_customer_payment_sources),
   31, CLX_KIND_BOOLEAN, 0, 3, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_webhook_endpoint_secret), AT(adyen_gateway, webhook_endpoint_secret),
   23, CLX_KIND_TEXT, 0, 3, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_webhook_endpoint_url), AT(adyen_gateway, webhook_endpoint_url),
   20, CLX_KIND_TEXT, 0, 3, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_credential_keys), AT(adyen_gateway, credential_keys),
   15, CLX_KIND_OBJECT, 0, 3, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_methods), AT(adyen_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 3, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_versions), AT(adyen_gateway, versions),
   8, CLX_KIND_MANY, 131, 3, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_adyen_payments), AT(adyen_gateway, adyen_payments),
   14, CLX_KIND_MANY, 4, 3, 0, CLX_PERSONAL_NONE, 0}, /* adyen_payments */
  {TEXT(n_event_stores), AT(adyen_gateway, event_stores),
   12, CLX_KIND_MANY, 37, 3, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* adyen_payments */
  {TEXT(n_public_key), AT(adyen_payment, public_key),
   10, CLX_KIND_TEXT, 0, 4, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_payment_methods), AT(adyen_payment, payment_methods),
   15, CLX_KIND_OBJECT, 0, 4, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_request_data), AT(adyen_payment, payment_request_data),
   20, CLX_KIND_OBJECT, 0, 4, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_request_details), AT(adyen_payment, payment_request_details),
   23, CLX_KIND_OBJECT, 0, 4, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_response), AT(adyen_payment, payment_response),
   16, CLX_KIND_OBJECT, 0, 4, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_mismatched_amounts), AT(adyen_payment, mismatched_amounts),
   18, CLX_KIND_BOOLEAN, 0, 4, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_balance), AT(adyen_payment, balance), 7, CLX_KIND_INTEGER, 0, 4, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_expires_at), AT(adyen_payment, expires_at),
   10, CLX_KIND_TIME, 0, 4, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_instrument), AT(adyen_payment, payment_instrument),
   18, CLX_KIND_OBJECT, 0, 4, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(adyen_payment, created_at),
   10, CLX_KIND_TIME, 0, 4, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(adyen_payment, updated_at),
   10, CLX_KIND_TIME, 0, 4, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(adyen_payment, reference),
   9, CLX_KIND_TEXT, 0, 4, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(adyen_payment, reference_origin),
   16, CLX_KIND_TEXT, 0, 4, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(adyen_payment, metadata),
   8, CLX_KIND_OBJECT, 0, 4, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_closed_at), AT(adyen_payment, closed_at),
   9, CLX_KIND_TEXT, 0, 4, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_order), AT(adyen_payment, order),
   5, CLX_KIND_ONE, 74, 4, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_gateway), AT(adyen_payment, payment_gateway),
   15, CLX_KIND_ONE, 0, 4, TEXT(v_adyen_payment_payment_gateway), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(adyen_payment, versions),
   8, CLX_KIND_MANY, 131, 4, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(adyen_payment, event_stores),
   12, CLX_KIND_MANY, 37, 4, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* applications */
  {TEXT(n_name), AT(application, name), 4, CLX_KIND_TEXT, 0, 5, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_kind), AT(application, kind),
   4, CLX_KIND_TEXT, 0, 5, TEXT(v_application_kind), CLX_PERSONAL_NONE, 0},
  {TEXT(n_public_access), AT(application, public_access),
   13, CLX_KIND_BOOLEAN, 0, 5, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_redirect_uri), AT(application, redirect_uri),
   12, CLX_KIND_TEXT, 0, 5, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_scopes), AT(application, scopes), 6, CLX_KIND_TEXT, 0, 5, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_created_at), AT(application, created_at),
   10, CLX_KIND_TIME, 0, 5, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(application, updated_at),
   10, CLX_KIND_TIME, 0, 5, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(application, reference),
   9, CLX_KIND_TEXT, 0, 5, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(application, reference_origin),
   16, CLX_KIND_TEXT, 0, 5, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(application, metadata), 8, CLX_KIND_OBJECT, 0, 5, 0, CLX_PERSONAL_FORM, 0},
  /* attachments */
  {TEXT(n_name), AT(attachment, name), 4, CLX_KIND_TEXT, 0, 6, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_description), AT(attachment, description),
   11, CLX_KIND_TEXT, 0, 6, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_url), AT(attachment, url), 3, CLX_KIND_TEXT, 0, 6, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_created_at), AT(attachment, created_at),
   10, CLX_KIND_TIME, 0, 6, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(attachment, updated_at),
   10, CLX_KIND_TIME, 0, 6, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(attachment, reference), 9, CLX_KIND_TEXT, 0, 6, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(attachment, reference_origin),
   16, CLX_KIND_TEXT, 0, 6, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(attachment, metadata), 8, CLX_KIND_OBJECT, 0, 6, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_attachable), AT(attachment, attachable),
   10, CLX_KIND_ONE, 0, 6, TEXT(v_attachment_attachable), CLX_PERSONAL_NONE, 0},
  {TEXT(n_event_stores), AT(attachment, event_stores),
   12, CLX_KIND_MANY, 37, 6, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* authorizations */
  {TEXT(n_number), AT(authorization, number), 6, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_type), AT(authorization, type),
   4, CLX_KIND_TEXT, 0, 7, TEXT(v_authorization_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_method_type), AT(authorization, payment_method_type),
   19, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_currency_code), AT(authorization, currency_code),
   13, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(authorization, amount_cents),
   12, CLX_KIND_INTEGER, 0, 7, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(authorization, amount_float),
   12, CLX_KIND_REAL, 0, 7, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(authorization, formatted_amount),
   16, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_succeeded), AT(authorization, succeeded),
   9, CLX_KIND_BOOLEAN, 0, 7, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_message), AT(authorization, message), 7, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_error_code), AT(authorization, error_code),
   10, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_error_detail), AT(authorization, error_detail),
   12, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_token), AT(authorization, token), 5, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_gateway_transaction_id), AT(authorization, gateway_transaction_id),
   22, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_created_at), AT(authorization, created_at),
   10, CLX_KIND_TIME, 0, 7, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(authorization, updated_at),
   10, CLX_KIND_TIME, 0, 7, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(authorization, reference),
   9, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(authorization, reference_origin),
   16, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(authorization, metadata),
   8, CLX_KIND_OBJECT, 0, 7, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_cvv_code), AT(authorization, cvv_code), 8, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_cvv_message), AT(authorization, cvv_message),
   11, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_avs_code), AT(authorization, avs_code), 8, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_avs_message), AT(authorization, avs_message),
   11, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_fraud_review), AT(authorization, fraud_review),
   12, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_capture_amount_cents), AT(authorization, capture_amount_cents),
   20, CLX_KIND_INTEGER, 0, 7, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_capture_amount_float), AT(authorization, capture_amount_float),
   20, CLX_KIND_REAL, 0, 7, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_capture_amount), AT(authorization, formatted_capture_amount),
   24, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_capture_balance_cents), AT(authorization, capture_balance_cents),
   21, CLX_KIND_INTEGER, 0, 7, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_capture_balance_float), AT(authorization, capture_balance_float),
   21, CLX_KIND_REAL, 0, 7, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_capture_balance), AT(authorization, formatted_capture_balance),
   25, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_void_balance_cents), AT(authorization, void_balance_cents),
   18, CLX_KIND_INTEGER, 0, 7, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_void_balance_float), AT(authorization, void_balance_float),
   18, CLX_KIND_REAL, 0, 7, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_void_balance), AT(authorization, formatted_void_balance),
   22, CLX_KIND_TEXT, 0, 7, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_order), AT(authorization, order),
   5, CLX_KIND_ONE, 74, 7, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_source), AT(authorization, payment_source),
   14, CLX_KIND_ONE, 0, 7, TEXT(v_authorization_payment_source), CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachments), AT(authorization, attachments),
   11, CLX_KIND_MANY, 6, 7, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(authorization, events),
   6, CLX_KIND_MANY, 38, 7, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(authorization, versions),
   8, CLX_KIND_MANY, 131, 7, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_captures), AT(authorization, captures),
   8, CLX_KIND_MANY, 17, 7, 0, CLX_PERSONAL_NONE, 0}, /* captures */
  {TEXT(n_voids), AT(authorization, voids),
   5, CLX_KIND_MANY, 133, 7, 0, CLX_PERSONAL_NONE, 0}, /* voids */
  {TEXT(n_event_stores), AT(authorization, event_stores),
   12, CLX_KIND_MANY, 37, 7, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* avalara_accounts */
  {TEXT(n_name), AT(avalara_account, name), 4, CLX_KIND_TEXT, 0, 8, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(avalara_account, type),
   4, CLX_KIND_TEXT, 0, 8, TEXT(v_avalara_account_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(avalara_account, created_at),
   10, CLX_KIND_TIME, 0, 8, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(avalara_account, updated_at),
   10, CLX_KIND_TIME, 0, 8, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(avalara_account, reference),
   9, CLX_KIND_TEXT, 0, 8, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(avalara_account, reference_origin),
   16, CLX_KIND_TEXT, 0, 8, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(avalara_account, metadata),
   8, CLX_KIND_OBJECT, 0, 8, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_username), AT(avalara_account, username),
   8, CLX_KIND_TEXT, 0, 8, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_company_code), AT(avalara_account, company_code),
   12, CLX_KIND_TEXT, 0, 8, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_commit_invoice), AT(avalara_account, commit_invoice),
   14, CLX_KIND_BOOLEAN, 0, 8, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_ddp), AT(avalara_account, ddp), 3, CLX_KIND_BOOLEAN, 0, 8, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_markets), AT(avalara_account, markets),
   7, CLX_KIND_MANY, 65, 8, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(avalara_account, attachments),
   11, CLX_KIND_MANY, 6, 8, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(avalara_account, events),
   6, CLX_KIND_MANY, 38, 8, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(avalara_account, versions),
   8, CLX_KIND_MANY, 131, 8, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_tax_categories), AT(avalara_account, tax_categories),
   14, CLX_KIND_MANY, 127, 8, 0, CLX_PERSONAL_NONE, 0}, /* tax_categories */
  {TEXT(n_event_stores), AT(avalara_account, event_stores),
   12, CLX_KIND_MANY, 37, 8, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* axerve_gateways */
  {TEXT(n_name), AT(axerve_gateway, name), 4, CLX_KIND_TEXT, 0, 9, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_force_payments), AT(axerve_gateway, force_payments),
   14, CLX_KIND_BOOLEAN, 0, 9, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(axerve_gateway, disabled_at),
   11, CLX_KIND_TIME, 0, 9, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(axerve_gateway, created_at),
   10, CLX_KIND_TIME, 0, 9, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(axerve_gateway, updated_at),
   10, CLX_KIND_TIME, 0, 9, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(axerve_gateway, reference),
   9, CLX_KIND_TEXT, 0, 9, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(axerve_gateway, reference_origin),
   16, CLX_KIND_TEXT, 0, 9, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(axerve_gateway, metadata),
   8, CLX_KIND_OBJECT, 0, 9, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_login), AT(axerve_gateway, login), 5, CLX_KIND_TEXT, 0, 9, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_webhook_endpoint_url), AT(axerve_gateway, webhook_endpoint_url),
   20, CLX_KIND_TEXT, 0, 9, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_credential_keys), AT(axerve_gateway, credential_keys),
   15, CLX_KIND_OBJECT, 0, 9, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_methods), AT(axerve_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 9, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_versions), AT(axerve_gateway, versions),
   8, CLX_KIND_MANY, 131, 9, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_axerve_payments), AT(axerve_gateway, axerve_payments),
   15, CLX_KIND_MANY, 10, 9, 0, CLX_PERSONAL_NONE, 0}, /* axerve_payments */
  {TEXT(n_event_stores), AT(axerve_gateway, event_stores),
   12, CLX_KIND_MANY, 37, 9, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* axerve_payments */
  {TEXT(n_login), AT(axerve_payment, login), 5, CLX_KIND_TEXT, 0, 10, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_return_url), AT(axerve_payment, return_url),
   10, CLX_KIND_TEXT, 0, 10, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_payment_request_data), AT(axerve_payment, payment_request_data),
   20, CLX_KIND_OBJECT, 0, 10, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_client_ip), AT(axerve_payment, client_ip),
   9, CLX_KIND_TEXT, 0, 10, 0, CLX_PERSONAL_IP, 0},
  {TEXT(n_buyer_details), AT(axerve_payment, buyer_details),
   13, CLX_KIND_OBJECT, 0, 10, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_request_token), AT(axerve_payment, request_token),
   13, CLX_KIND_BOOLEAN, 0, 10, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_mismatched_amounts), AT(axerve_payment, mismatched_amounts),
   18, CLX_KIND_BOOLEAN, 0, 10, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_instrument), AT(axerve_payment, payment_instrument),
   18, CLX_KIND_OBJECT, 0, 10, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(axerve_payment, created_at),
   10, CLX_KIND_TIME, 0, 10, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(axerve_payment, updated_at),
   10, CLX_KIND_TIME, 0, 10, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(axerve_payment, reference),
   9, CLX_KIND_TEXT, 0, 10, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(axerve_payment, reference_origin),
   16, CLX_KIND_TEXT, 0, 10, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(axerve_payment, metadata),
   8, CLX_KIND_OBJECT, 0, 10, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(axerve_payment, order),
   5, CLX_KIND_ONE, 74, 10, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_gateway), AT(axerve_payment, payment_gateway),
   15, CLX_KIND_ONE, 0, 10, TEXT(v_adyen_payment_payment_gateway), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(axerve_payment, versions),
   8, CLX_KIND_MANY, 131, 10, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(axerve_payment, event_stores),
   12, CLX_KIND_MANY, 37, 10, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* billing_info_validation_rules */
  {TEXT(n_type), AT(billing_info_validation_rule, type),
   4, CLX_KIND_TEXT, 0, 11, TEXT(n_billing_info_validation_rules), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(billing_info_validation_rule, created_at),
   10, CLX_KIND_TIME, 0, 11, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(billing_info_validation_rule, updated_at),
   10, CLX_KIND_TIME, 0, 11, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(billing_info_validation_rule, reference),
   9, CLX_KIND_TEXT, 0, 11, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(billing_info_validation_rule, reference_origin),
   16, CLX_KIND_TEXT, 0, 11, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(billing_info_validation_rule, metadata),
   8, CLX_KIND_OBJECT, 0, 11, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(billing_info_validation_rule, market),
   6, CLX_KIND_ONE, 65, 11, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(billing_info_validation_rule, attachments),
   11, CLX_KIND_MANY, 6, 11, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(billing_info_validation_rule, versions),
   8, CLX_KIND_MANY, 131, 11, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(billing_info_validation_rule, event_stores),
   12, CLX_KIND_MANY, 37, 11, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* bing_geocoders */
  {TEXT(n_name), AT(bing_geocoder, name), 4, CLX_KIND_TEXT, 0, 12, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(bing_geocoder, type),
   4, CLX_KIND_TEXT, 0, 12, TEXT(v_bing_geocoder_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(bing_geocoder, created_at),
   10, CLX_KIND_TIME, 0, 12, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(bing_geocoder, updated_at),
   10, CLX_KIND_TIME, 0, 12, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(bing_geocoder, reference),
   9, CLX_KIND_TEXT, 0, 12, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(bing_geocoder, reference_origin),
   16, CLX_KIND_TEXT, 0, 12, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(bing_geocoder, metadata),
   8, CLX_KIND_OBJECT, 0, 12, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_markets), AT(bing_geocoder, markets),
   7, CLX_KIND_MANY, 65, 12, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_addresses), AT(bing_geocoder, addresses),
   9, CLX_KIND_MANY, 1, 12, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_attachments), AT(bing_geocoder, attachments),
   11, CLX_KIND_MANY, 6, 12, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_event_stores), AT(bing_geocoder, event_stores),
   12, CLX_KIND_MANY, 37, 12, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* braintree_gateways */
  {TEXT(n_name), AT(braintree_gateway, name), 4, CLX_KIND_TEXT, 0, 13, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_force_payments), AT(braintree_gateway, force_payments),
   14, CLX_KIND_BOOLEAN, 0, 13, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(braintree_gateway, disabled_at),
   11, CLX_KIND_TIME, 0, 13, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(braintree_gateway, created_at),
   10, CLX_KIND_TIME, 0, 13, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(braintree_gateway, updated_at),
   10, CLX_KIND_TIME, 0, 13, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(braintree_gateway, reference),
   9, CLX_KIND_TEXT, 0, 13, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(braintree_gateway, reference_origin),
   16, CLX_KIND_TEXT, 0, 13, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(braintree_gateway, metadata),
   8, CLX_KIND_OBJECT, 0, 13, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_descriptor_name), AT(braintree_gateway, descriptor_name),
   15, CLX_KIND_TEXT, 0, 13, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_descriptor_phone), AT(braintree_gateway, descriptor_phone),
   16, CLX_KIND_TEXT, 0, 13, 0, CLX_PERSONAL_PHONE, 0},
  {TEXT(n_descriptor_url), AT(braintree_gateway, descriptor_url),
   14, CLX_KIND_TEXT, 0, 13, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_webhook_endpoint_url), AT(braintree_gateway, webhook_endpoint_url),
   20, CLX_KIND_TEXT, 0, 13, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_credential_keys), AT(braintree_gateway, credential_keys),
   15, CLX_KIND_OBJECT, 0, 13, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_methods), AT(braintree_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 13, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_versions), AT(braintree_gateway, versions),
   8, CLX_KIND_MANY, 131, 13, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_braintree_payments), AT(braintree_gateway, braintree_payments),
   18, CLX_KIND_MANY, 14, 13, 0, CLX_PERSONAL_NONE, 0}, /* braintree_payments */
  {TEXT(n_event_stores), AT(braintree_gateway, event_stores),
   12, CLX_KIND_MANY, 37, 13, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* braintree_payments */
  {TEXT(n_client_token), AT(braintree_payment, client_token),
   12, CLX_KIND_TEXT, 0, 14, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_payment_method_nonce), AT(braintree_payment, payment_method_nonce),
   20, CLX_KIND_TEXT, 0, 14, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_payment_id), AT(braintree_payment, payment_id),
   10, CLX_KIND_TEXT, 0, 14, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_local), AT(braintree_payment, local),
   5, CLX_KIND_BOOLEAN, 0, 14, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_options), AT(braintree_payment, options),
   7, CLX_KIND_OBJECT, 0, 14, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_instrument), AT(braintree_payment, payment_instrument),
   18, CLX_KIND_OBJECT, 0, 14, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(braintree_payment, created_at),
   10, CLX_KIND_TIME, 0, 14, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(braintree_payment, updated_at),
   10, CLX_KIND_TIME, 0, 14, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(braintree_payment, reference),
   9, CLX_KIND_TEXT, 0, 14, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(braintree_payment, reference_origin),
   16, CLX_KIND_TEXT, 0, 14, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(braintree_payment, metadata),
   8, CLX_KIND_OBJECT, 0, 14, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(braintree_payment, order),
   5, CLX_KIND_ONE, 74, 14, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_gateway), AT(braintree_payment, payment_gateway),
   15, CLX_KIND_ONE, 0, 14, TEXT(v_adyen_payment_payment_gateway), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(braintree_payment, versions),
   8, CLX_KIND_MANY, 131, 14, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(braintree_payment, event_stores),
   12, CLX_KIND_MANY, 37, 14, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* bundles */
  {TEXT(n_code), AT(bundle, code), 4, CLX_KIND_TEXT, 0, 15, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(bundle, name), 4, CLX_KIND_TEXT, 0, 15, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_currency_code), AT(bundle, currency_code),
   13, CLX_KIND_TEXT, 0, 15, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_description), AT(bundle, description), 11, CLX_KIND_TEXT, 0, 15, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_image_url), AT(bundle, image_url), 9, CLX_KIND_TEXT, 0, 15, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_do_not_ship), AT(bundle, do_not_ship),
   11, CLX_KIND_BOOLEAN, 0, 15, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_do_not_track), AT(bundle, do_not_track),
   12, CLX_KIND_BOOLEAN, 0, 15, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_cents), AT(bundle, price_amount_cents),
   18, CLX_KIND_INTEGER, 0, 15, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_float), AT(bundle, price_amount_float),
   18, CLX_KIND_REAL, 0, 15, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_price_amount), AT(bundle, formatted_price_amount),
   22, CLX_KIND_TEXT, 0, 15, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_compare_at_amount_cents), AT(bundle, compare_at_amount_cents),
   23, CLX_KIND_INTEGER, 0, 15, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_compare_at_amount_float), AT(bundle, compare_at_amount_float),
   23, CLX_KIND_REAL, 0, 15, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_compare_at_amount), AT(bundle, formatted_compare_at_amount),
   27, CLX_KIND_TEXT, 0, 15, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_skus_count), AT(bundle, skus_count),
   10, CLX_KIND_INTEGER, 0, 15, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(bundle, created_at), 10, CLX_KIND_TIME, 0, 15, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(bundle, updated_at), 10, CLX_KIND_TIME, 0, 15, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(bundle, reference), 9, CLX_KIND_TEXT, 0, 15, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(bundle, reference_origin),
   16, CLX_KIND_TEXT, 0, 15, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(bundle, metadata), 8, CLX_KIND_OBJECT, 0, 15, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(bundle, market),
   6, CLX_KIND_ONE, 65, 15, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_sku_list), AT(bundle, sku_list),
   8, CLX_KIND_ONE, 111, 15, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_skus), AT(bundle, skus), 4, CLX_KIND_MANY, 113, 15, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_attachments), AT(bundle, attachments),
   11, CLX_KIND_MANY, 6, 15, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(bundle, events),
   6, CLX_KIND_MANY, 38, 15, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(bundle, tags), 4, CLX_KIND_MANY, 124, 15, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(bundle, versions),
   8, CLX_KIND_MANY, 131, 15, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(bundle, event_stores),
   12, CLX_KIND_MANY, 37, 15, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* buy_x_pay_y_promotions */
  {TEXT(n_name), AT(buy_x_pay_y_promotion, name), 4, CLX_KIND_TEXT, 0, 16, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(buy_x_pay_y_promotion, type),
   4, CLX_KIND_TEXT, 0, 16, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(buy_x_pay_y_promotion, currency_code),
   13, CLX_KIND_TEXT, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_exclusive), AT(buy_x_pay_y_promotion, exclusive),
   9, CLX_KIND_BOOLEAN, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_priority), AT(buy_x_pay_y_promotion, priority),
   8, CLX_KIND_INTEGER, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_starts_at), AT(buy_x_pay_y_promotion, starts_at),
   9, CLX_KIND_TIME, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(buy_x_pay_y_promotion, expires_at),
   10, CLX_KIND_TIME, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_limit), AT(buy_x_pay_y_promotion, total_usage_limit),
   17, CLX_KIND_INTEGER, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_count), AT(buy_x_pay_y_promotion, total_usage_count),
   17, CLX_KIND_INTEGER, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_reached), AT(buy_x_pay_y_promotion, total_usage_reached),
   19, CLX_KIND_BOOLEAN, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_active), AT(buy_x_pay_y_promotion, active),
   6, CLX_KIND_BOOLEAN, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(buy_x_pay_y_promotion, status),
   6, CLX_KIND_TEXT, 0, 16, TEXT(v_buy_x_pay_y_promotion_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_weight), AT(buy_x_pay_y_promotion, weight),
   6, CLX_KIND_INTEGER, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_coupons_count), AT(buy_x_pay_y_promotion, coupons_count),
   13, CLX_KIND_INTEGER, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(buy_x_pay_y_promotion, disabled_at),
   11, CLX_KIND_TIME, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(buy_x_pay_y_promotion, created_at),
   10, CLX_KIND_TIME, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(buy_x_pay_y_promotion, updated_at),
   10, CLX_KIND_TIME, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(buy_x_pay_y_promotion, reference),
   9, CLX_KIND_TEXT, 0, 16, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(buy_x_pay_y_promotion, reference_origin),
   16, CLX_KIND_TEXT, 0, 16, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(buy_x_pay_y_promotion, metadata),
   8, CLX_KIND_OBJECT, 0, 16, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_x), AT(buy_x_pay_y_promotion, x), 1, CLX_KIND_INTEGER, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_y), AT(buy_x_pay_y_promotion, y), 1, CLX_KIND_INTEGER, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_cheapest_free), AT(buy_x_pay_y_promotion, cheapest_free),
   13, CLX_KIND_BOOLEAN, 0, 16, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_market), AT(buy_x_pay_y_promotion, market),
   6, CLX_KIND_ONE, 65, 16, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_promotion_rules), AT(buy_x_pay_y_promotion, promotion_rules),
   15, CLX_KIND_MANY, 0, 16, TEXT(n_promotion_rules), CLX_PERSONAL_NONE, 0},
  {TEXT(n_order_amount_promotion_rule), AT(buy_x_pay_y_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 16, 0, CLX_PERSONAL_NONE, 0}, /* order_amount_promotion_rules */
  {TEXT(n_sku_list_promotion_rule), AT(buy_x_pay_y_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 16, 0, CLX_PERSONAL_NONE, 0}, /* sku_list_promotion_rules */
  {TEXT(n_coupon_codes_promotion_rule), AT(buy_x_pay_y_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 16, 0, CLX_PERSONAL_NONE, 0}, /* coupon_codes_promotion_rules */
  {TEXT(n_custom_promotion_rule), AT(buy_x_pay_y_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 16, 0, CLX_PERSONAL_NONE, 0}, /* custom_promotion_rules */
  {TEXT(n_sku_list), AT(buy_x_pay_y_promotion, sku_list),
   8, CLX_KIND_ONE, 111, 16, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_coupons), AT(buy_x_pay_y_promotion, coupons),
   7, CLX_KIND_MANY, 24, 16, 0, CLX_PERSONAL_NONE, 0}, /* coupons */
  {TEXT(n_attachments), AT(buy_x_pay_y_promotion, attachments),
   11, CLX_KIND_MANY, 6, 16, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(buy_x_pay_y_promotion, events),
   6, CLX_KIND_MANY, 38, 16, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(buy_x_pay_y_promotion, tags),
   4, CLX_KIND_MANY, 124, 16, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(buy_x_pay_y_promotion, versions),
   8, CLX_KIND_MANY, 131, 16, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_skus), AT(buy_x_pay_y_promotion, skus),
   4, CLX_KIND_MANY, 113, 16, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_event_stores), AT(buy_x_pay_y_promotion, event_stores),
   12, CLX_KIND_MANY, 37, 16, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* captures */
  {TEXT(n_number), AT(capture, number), 6, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_type), AT(capture, type),
   4, CLX_KIND_TEXT, 0, 17, TEXT(v_authorization_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_method_type), AT(capture, payment_method_type),
   19, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_currency_code), AT(capture, currency_code),
   13, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(capture, amount_cents),
   12, CLX_KIND_INTEGER, 0, 17, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(capture, amount_float),
   12, CLX_KIND_REAL, 0, 17, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(capture, formatted_amount),
   16, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_succeeded), AT(capture, succeeded), 9, CLX_KIND_BOOLEAN, 0, 17, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_message), AT(capture, message), 7, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_error_code), AT(capture, error_code), 10, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_error_detail), AT(capture, error_detail),
   12, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_token), AT(capture, token), 5, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_gateway_transaction_id), AT(capture, gateway_transaction_id),
   22, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_created_at), AT(capture, created_at), 10, CLX_KIND_TIME, 0, 17, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(capture, updated_at), 10, CLX_KIND_TIME, 0, 17, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(capture, reference), 9, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(capture, reference_origin),
   16, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(capture, metadata), 8, CLX_KIND_OBJECT, 0, 17, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_refund_amount_cents), AT(capture, refund_amount_cents),
   19, CLX_KIND_INTEGER, 0, 17, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_refund_amount_float), AT(capture, refund_amount_float),
   19, CLX_KIND_REAL, 0, 17, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_refund_amount), AT(capture, formatted_refund_amount),
   23, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_refund_balance_cents), AT(capture, refund_balance_cents),
   20, CLX_KIND_INTEGER, 0, 17, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_refund_balance_float), AT(capture, refund_balance_float),
   20, CLX_KIND_REAL, 0, 17, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_refund_balance), AT(capture, formatted_refund_balance),
   24, CLX_KIND_TEXT, 0, 17, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_order), AT(capture, order),
   5, CLX_KIND_ONE, 74, 17, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_source), AT(capture, payment_source),
   14, CLX_KIND_ONE, 0, 17, TEXT(v_authorization_payment_source), CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachments), AT(capture, attachments),
   11, CLX_KIND_MANY, 6, 17, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(capture, events),
   6, CLX_KIND_MANY, 38, 17, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(capture, versions),
   8, CLX_KIND_MANY, 131, 17, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_reference_authorization), AT(capture, reference_authorization),
   23, CLX_KIND_ONE, 7, 17, 0, CLX_PERSONAL_NONE, 0}, /* authorizations */
  {TEXT(n_refunds), AT(capture, refunds),
   7, CLX_KIND_MANY, 95, 17, 0, CLX_PERSONAL_NONE, 0}, /* refunds */
  {TEXT(n_return), AT(capture, return_),
   6, CLX_KIND_ONE, 99, 17, 0, CLX_PERSONAL_NONE, 0}, /* returns */
  {TEXT(n_event_stores), AT(capture, event_stores),
   12, CLX_KIND_MANY, 37, 17, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* carrier_accounts */
  {TEXT(n_name), AT(carrier_account, name), 4, CLX_KIND_TEXT, 0, 18, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_easypost_type), AT(carrier_account, easypost_type),
   13, CLX_KIND_TEXT, 0, 18, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_easypost_id), AT(carrier_account, easypost_id),
   11, CLX_KIND_TEXT, 0, 18, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_credentials), AT(carrier_account, credentials),
   11, CLX_KIND_OBJECT, 0, 18, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(carrier_account, created_at),
   10, CLX_KIND_TIME, 0, 18, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(carrier_account, updated_at),
   10, CLX_KIND_TIME, 0, 18, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(carrier_account, reference),
   9, CLX_KIND_TEXT, 0, 18, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(carrier_account, reference_origin),
   16, CLX_KIND_TEXT, 0, 18, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(carrier_account, metadata),
   8, CLX_KIND_OBJECT, 0, 18, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(carrier_account, market),
   6, CLX_KIND_ONE, 65, 18, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(carrier_account, attachments),
   11, CLX_KIND_MANY, 6, 18, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(carrier_account, versions),
   8, CLX_KIND_MANY, 131, 18, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(carrier_account, event_stores),
   12, CLX_KIND_MANY, 37, 18, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* checkout_com_gateways */
  {TEXT(n_name), AT(checkout_com_gateway, name), 4, CLX_KIND_TEXT, 0, 19, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_force_payments), AT(checkout_com_gateway, force_payments),
   14, CLX_KIND_BOOLEAN, 0, 19, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(checkout_com_gateway, disabled_at),
   11, CLX_KIND_TIME, 0, 19, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(checkout_com_gateway, created_at),
   10, CLX_KIND_TIME, 0, 19, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(checkout_com_gateway, updated_at),
   10, CLX_KIND_TIME, 0, 19, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(checkout_com_gateway, reference),
   9, CLX_KIND_TEXT, 0, 19, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(checkout_com_gateway, reference_origin),
   16, CLX_KIND_TEXT, 0, 19, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(checkout_com_gateway, metadata),
   8, CLX_KIND_OBJECT, 0, 19, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_webhook_endpoint_id), AT(checkout_com_gateway, webhook_endpoint_id),
   19, CLX_KIND_TEXT, 0, 19, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_webhook_endpoint_secret), AT(checkout_com_gateway, webhook_endpoint_secret),
   23, CLX_KIND_TEXT, 0, 19, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_webhook_endpoint_url), AT(checkout_com_gateway, webhook_endpoint_url),
   20, CLX_KIND_TEXT, 0, 19, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_credential_keys), AT(checkout_com_gateway, credential_keys),
   15, CLX_KIND_OBJECT, 0, 19, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_methods), AT(checkout_com_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 19, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_versions), AT(checkout_com_gateway, versions),
   8, CLX_KIND_MANY, 131, 19, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_checkout_com_payments), AT(checkout_com_gateway, checkout_com_payments),
   21, CLX_KIND_MANY, 20, 19, 0, CLX_PERSONAL_NONE, 0}, /* checkout_com_payments */
  {TEXT(n_event_stores), AT(checkout_com_gateway, event_stores),
   12, CLX_KIND_MANY, 37, 19, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* checkout_com_payments */
  {TEXT(n_public_key), AT(checkout_com_payment, public_key),
   10, CLX_KIND_TEXT, 0, 20, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_token), AT(checkout_com_payment, token),
   5, CLX_KIND_TEXT, 0, 20, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_payment_session), AT(checkout_com_payment, payment_session),
   15, CLX_KIND_OBJECT, 0, 20, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_success_url), AT(checkout_com_payment, success_url),
   11, CLX_KIND_TEXT, 0, 20, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_failure_url), AT(checkout_com_payment, failure_url),
   11, CLX_KIND_TEXT, 0, 20, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_source_id), AT(checkout_com_payment, source_id),
   9, CLX_KIND_TEXT, 0, 20, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_customer_token), AT(checkout_com_payment, customer_token),
   14, CLX_KIND_TEXT, 0, 20, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_redirect_uri), AT(checkout_com_payment, redirect_uri),
   12, CLX_KIND_TEXT, 0, 20, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_payment_response), AT(checkout_com_payment, payment_response),
   16, CLX_KIND_OBJECT, 0, 20, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_mismatched_amounts), AT(checkout_com_payment, mismatched_amounts),
   18, CLX_KIND_BOOLEAN, 0, 20, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_instrument), AT(checkout_com_payment, payment_instrument),
   18, CLX_KIND_OBJECT, 0, 20, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(checkout_com_payment, created_at),
   10, CLX_KIND_TIME, 0, 20, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(checkout_com_payment, updated_at),
   10, CLX_KIND_TIME, 0, 20, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(checkout_com_payment, reference),
   9, CLX_KIND_TEXT, 0, 20, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(checkout_com_payment, reference_origin),
   16, CLX_KIND_TEXT, 0, 20, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(checkout_com_payment, metadata),
   8, CLX_KIND_OBJECT, 0, 20, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(checkout_com_payment, order),
   5, CLX_KIND_ONE, 74, 20, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_gateway), AT(checkout_com_payment, payment_gateway),
   15, CLX_KIND_ONE, 0, 20, TEXT(v_adyen_payment_payment_gateway), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(checkout_com_payment, versions),
   8, CLX_KIND_MANY, 131, 20, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(checkout_com_payment, event_stores),
   12, CLX_KIND_MANY, 37, 20, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* cleanups */
  {TEXT(n_resource_type), AT(cleanup, resource_type),
   13, CLX_KIND_TEXT, 0, 21, TEXT(v_cleanup_resource_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_status), AT(cleanup, status),
   6, CLX_KIND_TEXT, 0, 21, TEXT(v_cleanup_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_started_at), AT(cleanup, started_at), 10, CLX_KIND_TIME, 0, 21, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_completed_at), AT(cleanup, completed_at),
   12, CLX_KIND_TIME, 0, 21, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_interrupted_at), AT(cleanup, interrupted_at),
   14, CLX_KIND_TIME, 0, 21, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_filters), AT(cleanup, filters), 7, CLX_KIND_OBJECT, 0, 21, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_records_count), AT(cleanup, records_count),
   13, CLX_KIND_INTEGER, 0, 21, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_errors_count), AT(cleanup, errors_count),
   12, CLX_KIND_INTEGER, 0, 21, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_processed_count), AT(cleanup, processed_count),
   15, CLX_KIND_INTEGER, 0, 21, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_errors_log), AT(cleanup, errors_log),
   10, CLX_KIND_OBJECT, 0, 21, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(cleanup, created_at), 10, CLX_KIND_TIME, 0, 21, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(cleanup, updated_at), 10, CLX_KIND_TIME, 0, 21, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(cleanup, reference), 9, CLX_KIND_TEXT, 0, 21, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(cleanup, reference_origin),
   16, CLX_KIND_TEXT, 0, 21, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(cleanup, metadata), 8, CLX_KIND_OBJECT, 0, 21, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_events), AT(cleanup, events),
   6, CLX_KIND_MANY, 38, 21, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(cleanup, versions),
   8, CLX_KIND_MANY, 131, 21, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(cleanup, event_stores),
   12, CLX_KIND_MANY, 37, 21, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* coupon_codes_promotion_rules */
  {TEXT(n_type), AT(coupon_codes_promotion_rule, type),
   4, CLX_KIND_TEXT, 0, 22, TEXT(v_coupon_codes_promotion_rule_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(coupon_codes_promotion_rule, created_at),
   10, CLX_KIND_TIME, 0, 22, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(coupon_codes_promotion_rule, updated_at),
   10, CLX_KIND_TIME, 0, 22, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(coupon_codes_promotion_rule, reference),
   9, CLX_KIND_TEXT, 0, 22, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(coupon_codes_promotion_rule, reference_origin),
   16, CLX_KIND_TEXT, 0, 22, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(coupon_codes_promotion_rule, metadata),
   8, CLX_KIND_OBJECT, 0, 22, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_promotion), AT(coupon_codes_promotion_rule, promotion),
   9, CLX_KIND_ONE, 0, 22, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(coupon_codes_promotion_rule, versions),
   8, CLX_KIND_MANY, 131, 22, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_coupons), AT(coupon_codes_promotion_rule, coupons),
   7, CLX_KIND_MANY, 24, 22, 0, CLX_PERSONAL_NONE, 0}, /* coupons */
  {TEXT(n_event_stores), AT(coupon_codes_promotion_rule, event_stores),
   12, CLX_KIND_MANY, 37, 22, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* coupon_recipients */
  {TEXT(n_email), AT(coupon_recipient, email), 5, CLX_KIND_TEXT, 0, 23, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_first_name), AT(coupon_recipient, first_name),
   10, CLX_KIND_TEXT, 0, 23, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_last_name), AT(coupon_recipient, last_name),
   9, CLX_KIND_TEXT, 0, 23, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_created_at), AT(coupon_recipient, created_at),
   10, CLX_KIND_TIME, 0, 23, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(coupon_recipient, updated_at),
   10, CLX_KIND_TIME, 0, 23, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(coupon_recipient, reference),
   9, CLX_KIND_TEXT, 0, 23, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(coupon_recipient, reference_origin),
   16, CLX_KIND_TEXT, 0, 23, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(coupon_recipient, metadata),
   8, CLX_KIND_OBJECT, 0, 23, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_customer), AT(coupon_recipient, customer),
   8, CLX_KIND_ONE, 31, 23, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_attachments), AT(coupon_recipient, attachments),
   11, CLX_KIND_MANY, 6, 23, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(coupon_recipient, versions),
   8, CLX_KIND_MANY, 131, 23, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(coupon_recipient, event_stores),
   12, CLX_KIND_MANY, 37, 23, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* coupons */
  {TEXT(n_code), AT(coupon, code), 4, CLX_KIND_TEXT, 0, 24, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_customer_single_use), AT(coupon, customer_single_use),
   19, CLX_KIND_BOOLEAN, 0, 24, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_usage_limit), AT(coupon, usage_limit),
   11, CLX_KIND_INTEGER, 0, 24, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_usage_count), AT(coupon, usage_count),
   11, CLX_KIND_INTEGER, 0, 24, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_recipient_email), AT(coupon, recipient_email),
   15, CLX_KIND_TEXT, 0, 24, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_expires_at), AT(coupon, expires_at), 10, CLX_KIND_TIME, 0, 24, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(coupon, created_at), 10, CLX_KIND_TIME, 0, 24, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(coupon, updated_at), 10, CLX_KIND_TIME, 0, 24, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(coupon, reference), 9, CLX_KIND_TEXT, 0, 24, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(coupon, reference_origin),
   16, CLX_KIND_TEXT, 0, 24, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(coupon, metadata), 8, CLX_KIND_OBJECT, 0, 24, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_promotion_rule), AT(coupon, promotion_rule),
   14, CLX_KIND_ONE, 22, 24, 0, CLX_PERSONAL_NONE, 0}, /* coupon_codes_promotion_rules */
  {TEXT(n_coupon_recipient), AT(coupon, coupon_recipient),
   16, CLX_KIND_ONE, 23, 24, 0, CLX_PERSONAL_NONE, 0}, /* coupon_recipients */
  {TEXT(n_events), AT(coupon, events),
   6, CLX_KIND_MANY, 38, 24, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(coupon, tags), 4, CLX_KIND_MANY, 124, 24, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(coupon, versions),
   8, CLX_KIND_MANY, 131, 24, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(coupon, event_stores),
   12, CLX_KIND_MANY, 37, 24, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* custom_promotion_rules */
  {TEXT(n_type), AT(custom_promotion_rule, type),
   4, CLX_KIND_TEXT, 0, 25, TEXT(v_coupon_codes_promotion_rule_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(custom_promotion_rule, created_at),
   10, CLX_KIND_TIME, 0, 25, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(custom_promotion_rule, updated_at),
   10, CLX_KIND_TIME, 0, 25, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(custom_promotion_rule, reference),
   9, CLX_KIND_TEXT, 0, 25, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(custom_promotion_rule, reference_origin),
   16, CLX_KIND_TEXT, 0, 25, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(custom_promotion_rule, metadata),
   8, CLX_KIND_OBJECT, 0, 25, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_filters), AT(custom_promotion_rule, filters),
   7, CLX_KIND_OBJECT, 0, 25, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_promotion), AT(custom_promotion_rule, promotion),
   9, CLX_KIND_ONE, 0, 25, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(custom_promotion_rule, versions),
   8, CLX_KIND_MANY, 131, 25, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(custom_promotion_rule, event_stores),
   12, CLX_KIND_MANY, 37, 25, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* customer_addresses */
  {TEXT(n_name), AT(customer_address, name), 4, CLX_KIND_TEXT, 0, 26, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_customer_email), AT(customer_address, customer_email),
   14, CLX_KIND_TEXT, 0, 26, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_created_at), AT(customer_address, created_at),
   10, CLX_KIND_TIME, 0, 26, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(customer_address, updated_at),
   10, CLX_KIND_TIME, 0, 26, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(customer_address, reference),
   9, CLX_KIND_TEXT, 0, 26, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(customer_address, reference_origin),
   16, CLX_KIND_TEXT, 0, 26, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(customer_address, metadata),
   8, CLX_KIND_OBJECT, 0, 26, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_customer), AT(customer_address, customer),
   8, CLX_KIND_ONE, 31, 26, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_address), AT(customer_address, address),
   7, CLX_KIND_ONE, 1, 26, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_events), AT(customer_address, events),
   6, CLX_KIND_MANY, 38, 26, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(customer_address, versions),
   8, CLX_KIND_MANY, 131, 26, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(customer_address, event_stores),
   12, CLX_KIND_MANY, 37, 26, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* customer_groups */
  {TEXT(n_name), AT(customer_group, name), 4, CLX_KIND_TEXT, 0, 27, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_code), AT(customer_group, code), 4, CLX_KIND_TEXT, 0, 27, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(customer_group, created_at),
   10, CLX_KIND_TIME, 0, 27, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(customer_group, updated_at),
   10, CLX_KIND_TIME, 0, 27, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(customer_group, reference),
   9, CLX_KIND_TEXT, 0, 27, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(customer_group, reference_origin),
   16, CLX_KIND_TEXT, 0, 27, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(customer_group, metadata),
   8, CLX_KIND_OBJECT, 0, 27, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_customers), AT(customer_group, customers),
   9, CLX_KIND_MANY, 31, 27, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_markets), AT(customer_group, markets),
   7, CLX_KIND_MANY, 65, 27, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(customer_group, attachments),
   11, CLX_KIND_MANY, 6, 27, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(customer_group, versions),
   8, CLX_KIND_MANY, 131, 27, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(customer_group, event_stores),
   12, CLX_KIND_MANY, 37, 27, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* customer_password_resets */
  {TEXT(n_customer_email), AT(customer_password_reset, customer_email),
   14, CLX_KIND_TEXT, 0, 28, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_reset_password_token), AT(customer_password_reset, reset_password_token),
   20, CLX_KIND_TEXT, 0, 28, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_reset_password_at), AT(customer_password_reset, reset_password_at),
   17, CLX_KIND_TIME, 0, 28, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(customer_password_reset, created_at),
   10, CLX_KIND_TIME, 0, 28, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(customer_password_reset, updated_at),
   10, CLX_KIND_TIME, 0, 28, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(customer_password_reset, reference),
   9, CLX_KIND_TEXT, 0, 28, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(customer_password_reset, reference_origin),
   16, CLX_KIND_TEXT, 0, 28, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(customer_password_reset, metadata),
   8, CLX_KIND_OBJECT, 0, 28, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_customer), AT(customer_password_reset, customer),
   8, CLX_KIND_ONE, 31, 28, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_events), AT(customer_password_reset, events),
   6, CLX_KIND_MANY, 38, 28, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(customer_password_reset, event_stores),
   12, CLX_KIND_MANY, 37, 28, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* customer_payment_sources */
  {TEXT(n_name), AT(customer_payment_source, name),
   4, CLX_KIND_TEXT, 0, 29, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_customer_token), AT(customer_payment_source, customer_token),
   14, CLX_KIND_TEXT, 0, 29, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_payment_source_token), AT(customer_payment_source, payment_source_token),
   20, CLX_KIND_TEXT, 0, 29, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_created_at), AT(customer_payment_source, created_at),
   10, CLX_KIND_TIME, 0, 29, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(customer_payment_source, updated_at),
   10, CLX_KIND_TIME, 0, 29, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(customer_payment_source, reference),
   9, CLX_KIND_TEXT, 0, 29, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(customer_payment_source, reference_origin),
   16, CLX_KIND_TEXT, 0, 29, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(customer_payment_source, metadata),
   8, CLX_KIND_OBJECT, 0, 29, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_customer), AT(customer_payment_source, customer),
   8, CLX_KIND_ONE, 31, 29, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_payment_method), AT(customer_payment_source, payment_method),
   14, CLX_KIND_ONE, 80, 29, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_payment_source), AT(customer_payment_source, payment_source),
   14, CLX_KIND_ONE, 0, 29, TEXT(v_authorization_payment_source), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(customer_payment_source, versions),
   8, CLX_KIND_MANY, 131, 29, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(customer_payment_source, event_stores),
   12, CLX_KIND_MANY, 37, 29, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* customer_subscriptions */
  {TEXT(n_customer_email), AT(customer_subscription, customer_email),
   14, CLX_KIND_TEXT, 0, 30, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_reference), AT(customer_subscription, reference),
   9, CLX_KIND_TEXT, 0, 30, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_created_at), AT(customer_subscription, created_at),
   10, CLX_KIND_TIME, 0, 30, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(customer_subscription, updated_at),
   10, CLX_KIND_TIME, 0, 30, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference_origin), AT(customer_subscription, reference_origin),
   16, CLX_KIND_TEXT, 0, 30, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(customer_subscription, metadata),
   8, CLX_KIND_OBJECT, 0, 30, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_customer), AT(customer_subscription, customer),
   8, CLX_KIND_ONE, 31, 30, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_events), AT(customer_subscription, events),
   6, CLX_KIND_MANY, 38, 30, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(customer_subscription, versions),
   8, CLX_KIND_MANY, 131, 30, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(customer_subscription, event_stores),
   12, CLX_KIND_MANY, 37, 30, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* customers */
  {TEXT(n_email), AT(customer, email), 5, CLX_KIND_TEXT, 0, 31, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_status), AT(customer, status),
   6, CLX_KIND_TEXT, 0, 31, TEXT(v_customer_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_has_password), AT(customer, has_password),
   12, CLX_KIND_BOOLEAN, 0, 31, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_total_orders_count), AT(customer, total_orders_count),
   18, CLX_KIND_INTEGER, 0, 31, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_shopper_reference), AT(customer, shopper_reference),
   17, CLX_KIND_TEXT, 0, 31, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_profile_id), AT(customer, profile_id),
   10, CLX_KIND_TEXT, 0, 31, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_tax_exemption_code), AT(customer, tax_exemption_code),
   18, CLX_KIND_TEXT, 0, 31, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_created_at), AT(customer, created_at), 10, CLX_KIND_TIME, 0, 31, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(customer, updated_at), 10, CLX_KIND_TIME, 0, 31, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(customer, reference), 9, CLX_KIND_TEXT, 0, 31, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(customer, reference_origin),
   16, CLX_KIND_TEXT, 0, 31, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_jwt_custom_claim), AT(customer, jwt_custom_claim),
   16, CLX_KIND_OBJECT, 0, 31, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_metadata), AT(customer, metadata), 8, CLX_KIND_OBJECT, 0, 31, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_anonymization_info), AT(customer, anonymization_info),
   18, CLX_KIND_OBJECT, 0, 31, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_anonymization_status), AT(customer, anonymization_status),
   20, CLX_KIND_TEXT, 0, 31, TEXT(v_customer_anonymization_status), CLX_PERSONAL_NONE, 0},
  {TEXT(n_customer_group), AT(customer, customer_group),
   14, CLX_KIND_ONE, 27, 31, 0, CLX_PERSONAL_NONE, 0}, /* customer_groups */
  {TEXT(n_customer_addresses), AT(customer, customer_addresses),
   18, CLX_KIND_MANY, 26, 31, 0, CLX_PERSONAL_NONE, 0}, /* customer_addresses */
  {TEXT(n_customer_payment_sources), AT(customer, customer_payment_sources),
   24, CLX_KIND_MANY, 29, 31, 0, CLX_PERSONAL_NONE, 0}, /* customer_payment_sources */
  {TEXT(n_customer_subscriptions), AT(customer, customer_subscriptions),
   22, CLX_KIND_MANY, 30, 31, 0, CLX_PERSONAL_NONE, 0}, /* customer_subscriptions */
  {TEXT(n_orders), AT(customer, orders),
   6, CLX_KIND_MANY, 74, 31, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_order_subscriptions), AT(customer, order_subscriptions),
   19, CLX_KIND_MANY, 72, 31, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_returns), AT(customer, returns),
   7, CLX_KIND_MANY, 99, 31, 0, CLX_PERSONAL_NONE, 0}, /* returns */
  {TEXT(n_sku_lists), AT(customer, sku_lists),
   9, CLX_KIND_MANY, 111, 31, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_payment_sessions), AT(customer, payment_sessions),
   16, CLX_KIND_MANY, 141, 31, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_attachments), AT(customer, attachments),
   11, CLX_KIND_MANY, 6, 31, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(customer, events),
   6, CLX_KIND_MANY, 38, 31, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(customer, tags), 4, CLX_KIND_MANY, 124, 31, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_jwt_customer), AT(customer, jwt_customer),
   12, CLX_KIND_ONE, 31, 31, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_jwt_markets), AT(customer, jwt_markets),
   11, CLX_KIND_MANY, 65, 31, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_jwt_stock_locations), AT(customer, jwt_stock_locations),
   19, CLX_KIND_MANY, 116, 31, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_event_stores), AT(customer, event_stores),
   12, CLX_KIND_MANY, 37, 31, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* delivery_lead_times */
  {TEXT(n_min_hours), AT(delivery_lead_time, min_hours),
   9, CLX_KIND_INTEGER, 0, 32, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_max_hours), AT(delivery_lead_time, max_hours),
   9, CLX_KIND_INTEGER, 0, 32, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_min_days), AT(delivery_lead_time, min_days),
   8, CLX_KIND_INTEGER, 0, 32, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_max_days), AT(delivery_lead_time, max_days),
   8, CLX_KIND_INTEGER, 0, 32, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(delivery_lead_time, created_at),
   10, CLX_KIND_TIME, 0, 32, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(delivery_lead_time, updated_at),
   10, CLX_KIND_TIME, 0, 32, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(delivery_lead_time, reference),
   9, CLX_KIND_TEXT, 0, 32, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(delivery_lead_time, reference_origin),
   16, CLX_KIND_TEXT, 0, 32, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(delivery_lead_time, metadata),
   8, CLX_KIND_OBJECT, 0, 32, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_stock_location), AT(delivery_lead_time, stock_location),
   14, CLX_KIND_ONE, 116, 32, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_shipping_method), AT(delivery_lead_time, shipping_method),
   15, CLX_KIND_ONE, 106, 32, 0, CLX_PERSONAL_NONE, 0}, /* shipping_methods */
  {TEXT(n_attachments), AT(delivery_lead_time, attachments),
   11, CLX_KIND_MANY, 6, 32, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(delivery_lead_time, versions),
   8, CLX_KIND_MANY, 131, 32, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(delivery_lead_time, event_stores),
   12, CLX_KIND_MANY, 37, 32, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* discount_engine_items */
  {TEXT(n_body), AT(discount_engine_item, body),
   4, CLX_KIND_OBJECT, 0, 33, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(discount_engine_item, created_at),
   10, CLX_KIND_TIME, 0, 33, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(discount_engine_item, updated_at),
   10, CLX_KIND_TIME, 0, 33, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(discount_engine_item, reference),
   9, CLX_KIND_TEXT, 0, 33, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(discount_engine_item, reference_origin),
   16, CLX_KIND_TEXT, 0, 33, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(discount_engine_item, metadata),
   8, CLX_KIND_OBJECT, 0, 33, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_discount_engine), AT(discount_engine_item, discount_engine),
   15, CLX_KIND_ONE, 34, 33, 0, CLX_PERSONAL_NONE, 0}, /* discount_engines */
  {TEXT(n_order), AT(discount_engine_item, order),
   5, CLX_KIND_ONE, 74, 33, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_event_stores), AT(discount_engine_item, event_stores),
   12, CLX_KIND_MANY, 37, 33, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* discount_engines */
  {TEXT(n_name), AT(discount_engine, name), 4, CLX_KIND_TEXT, 0, 34, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(discount_engine, type),
   4, CLX_KIND_TEXT, 0, 34, TEXT(v_discount_engine_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_manage_gift_cards), AT(discount_engine, manage_gift_cards),
   17, CLX_KIND_BOOLEAN, 0, 34, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(discount_engine, created_at),
   10, CLX_KIND_TIME, 0, 34, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(discount_engine, updated_at),
   10, CLX_KIND_TIME, 0, 34, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(discount_engine, reference),
   9, CLX_KIND_TEXT, 0, 34, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(discount_engine, reference_origin),
   16, CLX_KIND_TEXT, 0, 34, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(discount_engine, metadata),
   8, CLX_KIND_OBJECT, 0, 34, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_markets), AT(discount_engine, markets),
   7, CLX_KIND_MANY, 65, 34, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_discount_engine_items), AT(discount_engine, discount_engine_items),
   21, CLX_KIND_MANY, 33, 34, 0, CLX_PERSONAL_NONE, 0}, /* discount_engine_items */
  {TEXT(n_attachments), AT(discount_engine, attachments),
   11, CLX_KIND_MANY, 6, 34, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(discount_engine, versions),
   8, CLX_KIND_MANY, 131, 34, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(discount_engine, event_stores),
   12, CLX_KIND_MANY, 37, 34, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* easypost_pickups */
  {TEXT(n_type), AT(easypost_pickup, type),
   4, CLX_KIND_TEXT, 0, 35, TEXT(n_easypost_pickups), CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(easypost_pickup, status), 6, CLX_KIND_TEXT, 0, 35, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_internal_id), AT(easypost_pickup, internal_id),
   11, CLX_KIND_TEXT, 0, 35, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_created_at), AT(easypost_pickup, created_at),
   10, CLX_KIND_TIME, 0, 35, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(easypost_pickup, updated_at),
   10, CLX_KIND_TIME, 0, 35, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(easypost_pickup, reference),
   9, CLX_KIND_TEXT, 0, 35, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(easypost_pickup, reference_origin),
   16, CLX_KIND_TEXT, 0, 35, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(easypost_pickup, metadata),
   8, CLX_KIND_OBJECT, 0, 35, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_selected_rate_id), AT(easypost_pickup, selected_rate_id),
   16, CLX_KIND_TEXT, 0, 35, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_rates), AT(easypost_pickup, rates), 5, CLX_KIND_ARRAY, 0, 35, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_instructions), AT(easypost_pickup, instructions),
   12, CLX_KIND_TEXT, 0, 35, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_min_datetime), AT(easypost_pickup, min_datetime),
   12, CLX_KIND_TIME, 0, 35, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_max_datetime), AT(easypost_pickup, max_datetime),
   12, CLX_KIND_TIME, 0, 35, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_purchase_started_at), AT(easypost_pickup, purchase_started_at),
   19, CLX_KIND_TIME, 0, 35, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_purchase_completed_at), AT(easypost_pickup, purchase_completed_at),
   21, CLX_KIND_TIME, 0, 35, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_shipment), AT(easypost_pickup, shipment),
   8, CLX_KIND_ONE, 103, 35, 0, CLX_PERSONAL_NONE, 0}, /* shipments */
  {TEXT(n_parcels), AT(easypost_pickup, parcels),
   7, CLX_KIND_MANY, 78, 35, 0, CLX_PERSONAL_NONE, 0}, /* parcels */
  {TEXT(n_events), AT(easypost_pickup, events),
   6, CLX_KIND_MANY, 38, 35, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(easypost_pickup, event_stores),
   12, CLX_KIND_MANY, 37, 35, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* event_callbacks */
  {TEXT(n_callback_url), AT(event_callback, callback_url),
   12, CLX_KIND_TEXT, 0, 36, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_payload), AT(event_callback, payload),
   7, CLX_KIND_OBJECT, 0, 36, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_response_code), AT(event_callback, response_code),
   13, CLX_KIND_TEXT, 0, 36, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_response_message), AT(event_callback, response_message),
   16, CLX_KIND_TEXT, 0, 36, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_created_at), AT(event_callback, created_at),
   10, CLX_KIND_TIME, 0, 36, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(event_callback, updated_at),
   10, CLX_KIND_TIME, 0, 36, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(event_callback, reference),
   9, CLX_KIND_TEXT, 0, 36, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(event_callback, reference_origin),
   16, CLX_KIND_TEXT, 0, 36, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(event_callback, metadata),
   8, CLX_KIND_OBJECT, 0, 36, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_webhook), AT(event_callback, webhook),
   7, CLX_KIND_ONE, 134, 36, 0, CLX_PERSONAL_NONE, 0}, /* webhooks */
  {TEXT(n_event_stores), AT(event_callback, event_stores),
   12, CLX_KIND_MANY, 37, 36, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* event_stores */
  {TEXT(n_resource_type), AT(event_store, resource_type),
   13, CLX_KIND_TEXT, 0, 37, TEXT(v_event_store_resource_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_resource_id), AT(event_store, resource_id),
   11, CLX_KIND_TEXT, 0, 37, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_event), AT(event_store, event), 5, CLX_KIND_TEXT, 0, 37, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_payload), AT(event_store, payload), 7, CLX_KIND_OBJECT, 0, 37, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_who), AT(event_store, who), 3, CLX_KIND_OBJECT, 0, 37, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(event_store, created_at),
   10, CLX_KIND_TIME, 0, 37, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(event_store, updated_at),
   10, CLX_KIND_TIME, 0, 37, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(event_store, reference),
   9, CLX_KIND_TEXT, 0, 37, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(event_store, reference_origin),
   16, CLX_KIND_TEXT, 0, 37, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(event_store, metadata), 8, CLX_KIND_OBJECT, 0, 37, 0, CLX_PERSONAL_FORM, 0},
  /* events */
  {TEXT(n_name), AT(event, name), 4, CLX_KIND_TEXT, 0, 38, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_created_at), AT(event, created_at), 10, CLX_KIND_TIME, 0, 38, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(event, updated_at), 10, CLX_KIND_TIME, 0, 38, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(event, reference), 9, CLX_KIND_TEXT, 0, 38, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(event, reference_origin),
   16, CLX_KIND_TEXT, 0, 38, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(event, metadata), 8, CLX_KIND_OBJECT, 0, 38, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_webhooks), AT(event, webhooks),
   8, CLX_KIND_MANY, 134, 38, 0, CLX_PERSONAL_NONE, 0}, /* webhooks */
  {TEXT(n_last_event_callbacks), AT(event, last_event_callbacks),
   20, CLX_KIND_MANY, 36, 38, 0, CLX_PERSONAL_NONE, 0}, /* event_callbacks */
  {TEXT(n_event_stores), AT(event, event_stores),
   12, CLX_KIND_MANY, 37, 38, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* exports */
  {TEXT(n_resource_type), AT(export, resource_type),
   13, CLX_KIND_TEXT, 0, 39, TEXT(v_event_store_resource_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_format), AT(export, format),
   6, CLX_KIND_TEXT, 0, 39, TEXT(v_export_format), CLX_PERSONAL_NONE, 0},
  {TEXT(n_status), AT(export, status),
   6, CLX_KIND_TEXT, 0, 39, TEXT(v_export_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_includes), AT(export, includes), 8, CLX_KIND_ARRAY, 0, 39, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_fields), AT(export, fields), 6, CLX_KIND_ARRAY, 0, 39, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_filters), AT(export, filters), 7, CLX_KIND_OBJECT, 0, 39, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_dry_data), AT(export, dry_data), 8, CLX_KIND_BOOLEAN, 0, 39, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_jwt_filters), AT(export, jwt_filters),
   11, CLX_KIND_BOOLEAN, 0, 39, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_started_at), AT(export, started_at), 10, CLX_KIND_TIME, 0, 39, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_completed_at), AT(export, completed_at),
   12, CLX_KIND_TIME, 0, 39, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_estimated_completion_at), AT(export, estimated_completion_at),
   23, CLX_KIND_TIME, 0, 39, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_interrupted_at), AT(export, interrupted_at),
   14, CLX_KIND_TIME, 0, 39, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_records_count), AT(export, records_count),
   13, CLX_KIND_INTEGER, 0, 39, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_processed_count), AT(export, processed_count),
   15, CLX_KIND_INTEGER, 0, 39, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_progress), AT(export, progress), 8, CLX_KIND_REAL, 0, 39, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachment_url), AT(export, attachment_url),
   14, CLX_KIND_TEXT, 0, 39, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_errors_log), AT(export, errors_log), 10, CLX_KIND_OBJECT, 0, 39, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(export, created_at), 10, CLX_KIND_TIME, 0, 39, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(export, updated_at), 10, CLX_KIND_TIME, 0, 39, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(export, reference), 9, CLX_KIND_TEXT, 0, 39, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(export, reference_origin),
   16, CLX_KIND_TEXT, 0, 39, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(export, metadata), 8, CLX_KIND_OBJECT, 0, 39, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_events), AT(export, events),
   6, CLX_KIND_MANY, 38, 39, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(export, versions),
   8, CLX_KIND_MANY, 131, 39, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(export, event_stores),
   12, CLX_KIND_MANY, 37, 39, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* external_gateways */
  {TEXT(n_name), AT(external_gateway, name), 4, CLX_KIND_TEXT, 0, 40, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_force_payments), AT(external_gateway, force_payments),
   14, CLX_KIND_BOOLEAN, 0, 40, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(external_gateway, disabled_at),
   11, CLX_KIND_TIME, 0, 40, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(external_gateway, created_at),
   10, CLX_KIND_TIME, 0, 40, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(external_gateway, updated_at),
   10, CLX_KIND_TIME, 0, 40, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(external_gateway, reference),
   9, CLX_KIND_TEXT, 0, 40, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(external_gateway, reference_origin),
   16, CLX_KIND_TEXT, 0, 40, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(external_gateway, metadata),
   8, CLX_KIND_OBJECT, 0, 40, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_authorize_url), AT(external_gateway, authorize_url),
   13, CLX_KIND_TEXT, 0, 40, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_capture_url), AT(external_gateway, capture_url),
   11, CLX_KIND_TEXT, 0, 40, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_void_url), AT(external_gateway, void_url),
   8, CLX_KIND_TEXT, 0, 40, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_refund_url), AT(external_gateway, refund_url),
   10, CLX_KIND_TEXT, 0, 40, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_token_url), AT(external_gateway, token_url),
   9, CLX_KIND_TEXT, 0, 40, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_circuit_state), AT(external_gateway, circuit_state),
   13, CLX_KIND_TEXT, 0, 40, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_circuit_failure_count), AT(external_gateway, circuit_failure_count),
   21, CLX_KIND_INTEGER, 0, 40, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shared_secret), AT(external_gateway, shared_secret),
   13, CLX_KIND_TEXT, 0, 40, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_external_includes), AT(external_gateway, external_includes),
   17, CLX_KIND_ARRAY, 0, 40, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_credential_keys), AT(external_gateway, credential_keys),
   15, CLX_KIND_OBJECT, 0, 40, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_methods), AT(external_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 40, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_versions), AT(external_gateway, versions),
   8, CLX_KIND_MANY, 131, 40, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_external_payments), AT(external_gateway, external_payments),
   17, CLX_KIND_MANY, 41, 40, 0, CLX_PERSONAL_NONE, 0}, /* external_payments */
  {TEXT(n_event_stores), AT(external_gateway, event_stores),
   12, CLX_KIND_MANY, 37, 40, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* external_payments */
  {TEXT(n_payment_source_token), AT(external_payment, payment_source_token),
   20, CLX_KIND_TEXT, 0, 41, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_options), AT(external_payment, options),
   7, CLX_KIND_OBJECT, 0, 41, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_instrument), AT(external_payment, payment_instrument),
   18, CLX_KIND_OBJECT, 0, 41, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(external_payment, created_at),
   10, CLX_KIND_TIME, 0, 41, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(external_payment, updated_at),
   10, CLX_KIND_TIME, 0, 41, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(external_payment, reference),
   9, CLX_KIND_TEXT, 0, 41, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(external_payment, reference_origin),
   16, CLX_KIND_TEXT, 0, 41, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(external_payment, metadata),
   8, CLX_KIND_OBJECT, 0, 41, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(external_payment, order),
   5, CLX_KIND_ONE, 74, 41, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_gateway), AT(external_payment, payment_gateway),
   15, CLX_KIND_ONE, 0, 41, TEXT(v_adyen_payment_payment_gateway), CLX_PERSONAL_NONE, 0},
  {TEXT(n_wallet), AT(external_payment, wallet),
   6, CLX_KIND_ONE, 29, 41, 0, CLX_PERSONAL_NONE, 0}, /* customer_payment_sources */
  {TEXT(n_versions), AT(external_payment, versions),
   8, CLX_KIND_MANY, 131, 41, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(external_payment, event_stores),
   12, CLX_KIND_MANY, 37, 41, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* external_promotions */
  {TEXT(n_name), AT(external_promotion, name), 4, CLX_KIND_TEXT, 0, 42, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(external_promotion, type),
   4, CLX_KIND_TEXT, 0, 42, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(external_promotion, currency_code),
   13, CLX_KIND_TEXT, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_exclusive), AT(external_promotion, exclusive),
   9, CLX_KIND_BOOLEAN, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_priority), AT(external_promotion, priority),
   8, CLX_KIND_INTEGER, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_starts_at), AT(external_promotion, starts_at),
   9, CLX_KIND_TIME, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(external_promotion, expires_at),
   10, CLX_KIND_TIME, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_limit), AT(external_promotion, total_usage_limit),
   17, CLX_KIND_INTEGER, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_count), AT(external_promotion, total_usage_count),
   17, CLX_KIND_INTEGER, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_reached), AT(external_promotion, total_usage_reached),
   19, CLX_KIND_BOOLEAN, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_active), AT(external_promotion, active),
   6, CLX_KIND_BOOLEAN, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(external_promotion, status),
   6, CLX_KIND_TEXT, 0, 42, TEXT(v_buy_x_pay_y_promotion_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_weight), AT(external_promotion, weight),
   6, CLX_KIND_INTEGER, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_coupons_count), AT(external_promotion, coupons_count),
   13, CLX_KIND_INTEGER, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(external_promotion, disabled_at),
   11, CLX_KIND_TIME, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(external_promotion, created_at),
   10, CLX_KIND_TIME, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(external_promotion, updated_at),
   10, CLX_KIND_TIME, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(external_promotion, reference),
   9, CLX_KIND_TEXT, 0, 42, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(external_promotion, reference_origin),
   16, CLX_KIND_TEXT, 0, 42, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(external_promotion, metadata),
   8, CLX_KIND_OBJECT, 0, 42, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_promotion_url), AT(external_promotion, promotion_url),
   13, CLX_KIND_TEXT, 0, 42, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_circuit_state), AT(external_promotion, circuit_state),
   13, CLX_KIND_TEXT, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_circuit_failure_count), AT(external_promotion, circuit_failure_count),
   21, CLX_KIND_INTEGER, 0, 42, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shared_secret), AT(external_promotion, shared_secret),
   13, CLX_KIND_TEXT, 0, 42, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_external_includes), AT(external_promotion, external_includes),
   17, CLX_KIND_ARRAY, 0, 42, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(external_promotion, market),
   6, CLX_KIND_ONE, 65, 42, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_promotion_rules), AT(external_promotion, promotion_rules),
   15, CLX_KIND_MANY, 0, 42, TEXT(n_promotion_rules), CLX_PERSONAL_NONE, 0},
  {TEXT(n_order_amount_promotion_rule), AT(external_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 42, 0, CLX_PERSONAL_NONE, 0}, /* order_amount_promotion_rules */
  {TEXT(n_sku_list_promotion_rule), AT(external_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 42, 0, CLX_PERSONAL_NONE, 0}, /* sku_list_promotion_rules */
  {TEXT(n_coupon_codes_promotion_rule), AT(external_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 42, 0, CLX_PERSONAL_NONE, 0}, /* coupon_codes_promotion_rules */
  {TEXT(n_custom_promotion_rule), AT(external_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 42, 0, CLX_PERSONAL_NONE, 0}, /* custom_promotion_rules */
  {TEXT(n_sku_list), AT(external_promotion, sku_list),
   8, CLX_KIND_ONE, 111, 42, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_coupons), AT(external_promotion, coupons),
   7, CLX_KIND_MANY, 24, 42, 0, CLX_PERSONAL_NONE, 0}, /* coupons */
  {TEXT(n_attachments), AT(external_promotion, attachments),
   11, CLX_KIND_MANY, 6, 42, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(external_promotion, events),
   6, CLX_KIND_MANY, 38, 42, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(external_promotion, tags),
   4, CLX_KIND_MANY, 124, 42, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(external_promotion, versions),
   8, CLX_KIND_MANY, 131, 42, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_skus), AT(external_promotion, skus),
   4, CLX_KIND_MANY, 113, 42, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_event_stores), AT(external_promotion, event_stores),
   12, CLX_KIND_MANY, 37, 42, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* external_tax_calculators */
  {TEXT(n_name), AT(external_tax_calculator, name),
   4, CLX_KIND_TEXT, 0, 43, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(external_tax_calculator, type),
   4, CLX_KIND_TEXT, 0, 43, TEXT(v_avalara_account_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(external_tax_calculator, created_at),
   10, CLX_KIND_TIME, 0, 43, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(external_tax_calculator, updated_at),
   10, CLX_KIND_TIME, 0, 43, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(external_tax_calculator, reference),
   9, CLX_KIND_TEXT, 0, 43, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(external_tax_calculator, reference_origin),
   16, CLX_KIND_TEXT, 0, 43, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(external_tax_calculator, metadata),
   8, CLX_KIND_OBJECT, 0, 43, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_tax_calculator_url), AT(external_tax_calculator, tax_calculator_url),
   18, CLX_KIND_TEXT, 0, 43, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_circuit_state), AT(external_tax_calculator, circuit_state),
   13, CLX_KIND_TEXT, 0, 43, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_circuit_failure_count), AT(external_tax_calculator, circuit_failure_count),
   21, CLX_KIND_INTEGER, 0, 43, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shared_secret), AT(external_tax_calculator, shared_secret),
   13, CLX_KIND_TEXT, 0, 43, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_external_includes), AT(external_tax_calculator, external_includes),
   17, CLX_KIND_ARRAY, 0, 43, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_markets), AT(external_tax_calculator, markets),
   7, CLX_KIND_MANY, 65, 43, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(external_tax_calculator, attachments),
   11, CLX_KIND_MANY, 6, 43, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(external_tax_calculator, events),
   6, CLX_KIND_MANY, 38, 43, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(external_tax_calculator, versions),
   8, CLX_KIND_MANY, 131, 43, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(external_tax_calculator, event_stores),
   12, CLX_KIND_MANY, 37, 43, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* fixed_amount_promotions */
  {TEXT(n_name), AT(fixed_amount_promotion, name),
   4, CLX_KIND_TEXT, 0, 44, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(fixed_amount_promotion, type),
   4, CLX_KIND_TEXT, 0, 44, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(fixed_amount_promotion, currency_code),
   13, CLX_KIND_TEXT, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_exclusive), AT(fixed_amount_promotion, exclusive),
   9, CLX_KIND_BOOLEAN, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_priority), AT(fixed_amount_promotion, priority),
   8, CLX_KIND_INTEGER, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_starts_at), AT(fixed_amount_promotion, starts_at),
   9, CLX_KIND_TIME, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(fixed_amount_promotion, expires_at),
   10, CLX_KIND_TIME, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_limit), AT(fixed_amount_promotion, total_usage_limit),
   17, CLX_KIND_INTEGER, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_count), AT(fixed_amount_promotion, total_usage_count),
   17, CLX_KIND_INTEGER, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_reached), AT(fixed_amount_promotion, total_usage_reached),
   19, CLX_KIND_BOOLEAN, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_active), AT(fixed_amount_promotion, active),
   6, CLX_KIND_BOOLEAN, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(fixed_amount_promotion, status),
   6, CLX_KIND_TEXT, 0, 44, TEXT(v_buy_x_pay_y_promotion_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_weight), AT(fixed_amount_promotion, weight),
   6, CLX_KIND_INTEGER, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_coupons_count), AT(fixed_amount_promotion, coupons_count),
   13, CLX_KIND_INTEGER, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(fixed_amount_promotion, disabled_at),
   11, CLX_KIND_TIME, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(fixed_amount_promotion, created_at),
   10, CLX_KIND_TIME, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(fixed_amount_promotion, updated_at),
   10, CLX_KIND_TIME, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(fixed_amount_promotion, reference),
   9, CLX_KIND_TEXT, 0, 44, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(fixed_amount_promotion, reference_origin),
   16, CLX_KIND_TEXT, 0, 44, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(fixed_amount_promotion, metadata),
   8, CLX_KIND_OBJECT, 0, 44, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_fixed_amount_cents), AT(fixed_amount_promotion, fixed_amount_cents),
   18, CLX_KIND_INTEGER, 0, 44, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_fixed_amount_float), AT(fixed_amount_promotion, fixed_amount_float),
   18, CLX_KIND_REAL, 0, 44, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_fixed_amount), AT(fixed_amount_promotion, formatted_fixed_amount),
   22, CLX_KIND_TEXT, 0, 44, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_market), AT(fixed_amount_promotion, market),
   6, CLX_KIND_ONE, 65, 44, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_promotion_rules), AT(fixed_amount_promotion, promotion_rules),
   15, CLX_KIND_MANY, 0, 44, TEXT(n_promotion_rules), CLX_PERSONAL_NONE, 0},
  {TEXT(n_order_amount_promotion_rule), AT(fixed_amount_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 44, 0, CLX_PERSONAL_NONE, 0}, /* order_amount_promotion_rules */
  {TEXT(n_sku_list_promotion_rule), AT(fixed_amount_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 44, 0, CLX_PERSONAL_NONE, 0}, /* sku_list_promotion_rules */
  {TEXT(n_coupon_codes_promotion_rule), AT(fixed_amount_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 44, 0, CLX_PERSONAL_NONE, 0}, /* coupon_codes_promotion_rules */
  {TEXT(n_custom_promotion_rule), AT(fixed_amount_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 44, 0, CLX_PERSONAL_NONE, 0}, /* custom_promotion_rules */
  {TEXT(n_sku_list), AT(fixed_amount_promotion, sku_list),
   8, CLX_KIND_ONE, 111, 44, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_coupons), AT(fixed_amount_promotion, coupons),
   7, CLX_KIND_MANY, 24, 44, 0, CLX_PERSONAL_NONE, 0}, /* coupons */
  {TEXT(n_attachments), AT(fixed_amount_promotion, attachments),
   11, CLX_KIND_MANY, 6, 44, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(fixed_amount_promotion, events),
   6, CLX_KIND_MANY, 38, 44, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(fixed_amount_promotion, tags),
   4, CLX_KIND_MANY, 124, 44, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(fixed_amount_promotion, versions),
   8, CLX_KIND_MANY, 131, 44, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_skus), AT(fixed_amount_promotion, skus),
   4, CLX_KIND_MANY, 113, 44, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_event_stores), AT(fixed_amount_promotion, event_stores),
   12, CLX_KIND_MANY, 37, 44, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* fixed_price_promotions */
  {TEXT(n_name), AT(fixed_price_promotion, name), 4, CLX_KIND_TEXT, 0, 45, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(fixed_price_promotion, type),
   4, CLX_KIND_TEXT, 0, 45, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(fixed_price_promotion, currency_code),
   13, CLX_KIND_TEXT, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_exclusive), AT(fixed_price_promotion, exclusive),
   9, CLX_KIND_BOOLEAN, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_priority), AT(fixed_price_promotion, priority),
   8, CLX_KIND_INTEGER, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_starts_at), AT(fixed_price_promotion, starts_at),
   9, CLX_KIND_TIME, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(fixed_price_promotion, expires_at),
   10, CLX_KIND_TIME, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_limit), AT(fixed_price_promotion, total_usage_limit),
   17, CLX_KIND_INTEGER, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_count), AT(fixed_price_promotion, total_usage_count),
   17, CLX_KIND_INTEGER, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_reached), AT(fixed_price_promotion, total_usage_reached),
   19, CLX_KIND_BOOLEAN, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_active), AT(fixed_price_promotion, active),
   6, CLX_KIND_BOOLEAN, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(fixed_price_promotion, status),
   6, CLX_KIND_TEXT, 0, 45, TEXT(v_buy_x_pay_y_promotion_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_weight), AT(fixed_price_promotion, weight),
   6, CLX_KIND_INTEGER, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_coupons_count), AT(fixed_price_promotion, coupons_count),
   13, CLX_KIND_INTEGER, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(fixed_price_promotion, disabled_at),
   11, CLX_KIND_TIME, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(fixed_price_promotion, created_at),
   10, CLX_KIND_TIME, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(fixed_price_promotion, updated_at),
   10, CLX_KIND_TIME, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(fixed_price_promotion, reference),
   9, CLX_KIND_TEXT, 0, 45, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(fixed_price_promotion, reference_origin),
   16, CLX_KIND_TEXT, 0, 45, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(fixed_price_promotion, metadata),
   8, CLX_KIND_OBJECT, 0, 45, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_fixed_amount_cents), AT(fixed_price_promotion, fixed_amount_cents),
   18, CLX_KIND_INTEGER, 0, 45, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_fixed_amount_float), AT(fixed_price_promotion, fixed_amount_float),
   18, CLX_KIND_REAL, 0, 45, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_fixed_amount), AT(fixed_price_promotion, formatted_fixed_amount),
   22, CLX_KIND_TEXT, 0, 45, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_market), AT(fixed_price_promotion, market),
   6, CLX_KIND_ONE, 65, 45, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_promotion_rules), AT(fixed_price_promotion, promotion_rules),
   15, CLX_KIND_MANY, 0, 45, TEXT(n_promotion_rules), CLX_PERSONAL_NONE, 0},
  {TEXT(n_order_amount_promotion_rule), AT(fixed_price_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 45, 0, CLX_PERSONAL_NONE, 0}, /* order_amount_promotion_rules */
  {TEXT(n_sku_list_promotion_rule), AT(fixed_price_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 45, 0, CLX_PERSONAL_NONE, 0}, /* sku_list_promotion_rules */
  {TEXT(n_coupon_codes_promotion_rule), AT(fixed_price_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 45, 0, CLX_PERSONAL_NONE, 0}, /* coupon_codes_promotion_rules */
  {TEXT(n_custom_promotion_rule), AT(fixed_price_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 45, 0, CLX_PERSONAL_NONE, 0}, /* custom_promotion_rules */
  {TEXT(n_sku_list), AT(fixed_price_promotion, sku_list),
   8, CLX_KIND_ONE, 111, 45, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_coupons), AT(fixed_price_promotion, coupons),
   7, CLX_KIND_MANY, 24, 45, 0, CLX_PERSONAL_NONE, 0}, /* coupons */
  {TEXT(n_attachments), AT(fixed_price_promotion, attachments),
   11, CLX_KIND_MANY, 6, 45, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(fixed_price_promotion, events),
   6, CLX_KIND_MANY, 38, 45, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(fixed_price_promotion, tags),
   4, CLX_KIND_MANY, 124, 45, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(fixed_price_promotion, versions),
   8, CLX_KIND_MANY, 131, 45, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_skus), AT(fixed_price_promotion, skus),
   4, CLX_KIND_MANY, 113, 45, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_event_stores), AT(fixed_price_promotion, event_stores),
   12, CLX_KIND_MANY, 37, 45, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* flex_promotions */
  {TEXT(n_name), AT(flex_promotion, name), 4, CLX_KIND_TEXT, 0, 46, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(flex_promotion, type),
   4, CLX_KIND_TEXT, 0, 46, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_exclusive), AT(flex_promotion, exclusive),
   9, CLX_KIND_BOOLEAN, 0, 46, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_priority), AT(flex_promotion, priority),
   8, CLX_KIND_INTEGER, 0, 46, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_starts_at), AT(flex_promotion, starts_at),
   9, CLX_KIND_TIME, 0, 46, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(flex_promotion, expires_at),
   10, CLX_KIND_TIME, 0, 46, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_limit), AT(flex_promotion, total_usage_limit),
   17, CLX_KIND_INTEGER, 0, 46, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_count), AT(flex_promotion, total_usage_count),
   17, CLX_KIND_INTEGER, 0, 46, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_active), AT(flex_promotion, active), 6, CLX_KIND_BOOLEAN, 0, 46, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(flex_promotion, status),
   6, CLX_KIND_TEXT, 0, 46, TEXT(v_buy_x_pay_y_promotion_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_rules), AT(flex_promotion, rules), 5, CLX_KIND_OBJECT, 0, 46, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_rule_outcomes), AT(flex_promotion, rule_outcomes),
   13, CLX_KIND_OBJECT, 0, 46, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_disabled_at), AT(flex_promotion, disabled_at),
   11, CLX_KIND_TIME, 0, 46, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(flex_promotion, created_at),
   10, CLX_KIND_TIME, 0, 46, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(flex_promotion, updated_at),
   10, CLX_KIND_TIME, 0, 46, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(flex_promotion, reference),
   9, CLX_KIND_TEXT, 0, 46, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(flex_promotion, reference_origin),
   16, CLX_KIND_TEXT, 0, 46, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_resource_payload), AT(flex_promotion, resource_payload),
   16, CLX_KIND_OBJECT, 0, 46, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_metadata), AT(flex_promotion, metadata),
   8, CLX_KIND_OBJECT, 0, 46, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_coupon_codes_promotion_rule), AT(flex_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 46, 0, CLX_PERSONAL_NONE, 0}, /* coupon_codes_promotion_rules */
  {TEXT(n_coupons), AT(flex_promotion, coupons),
   7, CLX_KIND_MANY, 24, 46, 0, CLX_PERSONAL_NONE, 0}, /* coupons */
  {TEXT(n_attachments), AT(flex_promotion, attachments),
   11, CLX_KIND_MANY, 6, 46, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(flex_promotion, events),
   6, CLX_KIND_MANY, 38, 46, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(flex_promotion, tags),
   4, CLX_KIND_MANY, 124, 46, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(flex_promotion, versions),
   8, CLX_KIND_MANY, 131, 46, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(flex_promotion, event_stores),
   12, CLX_KIND_MANY, 37, 46, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* free_gift_promotions */
  {TEXT(n_name), AT(free_gift_promotion, name), 4, CLX_KIND_TEXT, 0, 47, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(free_gift_promotion, type),
   4, CLX_KIND_TEXT, 0, 47, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(free_gift_promotion, currency_code),
   13, CLX_KIND_TEXT, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_exclusive), AT(free_gift_promotion, exclusive),
   9, CLX_KIND_BOOLEAN, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_priority), AT(free_gift_promotion, priority),
   8, CLX_KIND_INTEGER, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_starts_at), AT(free_gift_promotion, starts_at),
   9, CLX_KIND_TIME, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(free_gift_promotion, expires_at),
   10, CLX_KIND_TIME, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_limit), AT(free_gift_promotion, total_usage_limit),
   17, CLX_KIND_INTEGER, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_count), AT(free_gift_promotion, total_usage_count),
   17, CLX_KIND_INTEGER, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_reached), AT(free_gift_promotion, total_usage_reached),
   19, CLX_KIND_BOOLEAN, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_active), AT(free_gift_promotion, active),
   6, CLX_KIND_BOOLEAN, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(free_gift_promotion, status),
   6, CLX_KIND_TEXT, 0, 47, TEXT(v_buy_x_pay_y_promotion_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_weight), AT(free_gift_promotion, weight),
   6, CLX_KIND_INTEGER, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_coupons_count), AT(free_gift_promotion, coupons_count),
   13, CLX_KIND_INTEGER, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(free_gift_promotion, disabled_at),
   11, CLX_KIND_TIME, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(free_gift_promotion, created_at),
   10, CLX_KIND_TIME, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(free_gift_promotion, updated_at),
   10, CLX_KIND_TIME, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(free_gift_promotion, reference),
   9, CLX_KIND_TEXT, 0, 47, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(free_gift_promotion, reference_origin),
   16, CLX_KIND_TEXT, 0, 47, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(free_gift_promotion, metadata),
   8, CLX_KIND_OBJECT, 0, 47, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_max_quantity), AT(free_gift_promotion, max_quantity),
   12, CLX_KIND_INTEGER, 0, 47, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_market), AT(free_gift_promotion, market),
   6, CLX_KIND_ONE, 65, 47, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_promotion_rules), AT(free_gift_promotion, promotion_rules),
   15, CLX_KIND_MANY, 0, 47, TEXT(n_promotion_rules), CLX_PERSONAL_NONE, 0},
  {TEXT(n_order_amount_promotion_rule), AT(free_gift_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 47, 0, CLX_PERSONAL_NONE, 0}, /* order_amount_promotion_rules */
  {TEXT(n_sku_list_promotion_rule), AT(free_gift_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 47, 0, CLX_PERSONAL_NONE, 0}, /* sku_list_promotion_rules */
  {TEXT(n_coupon_codes_promotion_rule), AT(free_gift_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 47, 0, CLX_PERSONAL_NONE, 0}, /* coupon_codes_promotion_rules */
  {TEXT(n_custom_promotion_rule), AT(free_gift_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 47, 0, CLX_PERSONAL_NONE, 0}, /* custom_promotion_rules */
  {TEXT(n_sku_list), AT(free_gift_promotion, sku_list),
   8, CLX_KIND_ONE, 111, 47, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_coupons), AT(free_gift_promotion, coupons),
   7, CLX_KIND_MANY, 24, 47, 0, CLX_PERSONAL_NONE, 0}, /* coupons */
  {TEXT(n_attachments), AT(free_gift_promotion, attachments),
   11, CLX_KIND_MANY, 6, 47, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(free_gift_promotion, events),
   6, CLX_KIND_MANY, 38, 47, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(free_gift_promotion, tags),
   4, CLX_KIND_MANY, 124, 47, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(free_gift_promotion, versions),
   8, CLX_KIND_MANY, 131, 47, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_skus), AT(free_gift_promotion, skus),
   4, CLX_KIND_MANY, 113, 47, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_event_stores), AT(free_gift_promotion, event_stores),
   12, CLX_KIND_MANY, 37, 47, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* free_shipping_promotions */
  {TEXT(n_name), AT(free_shipping_promotion, name),
   4, CLX_KIND_TEXT, 0, 48, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(free_shipping_promotion, type),
   4, CLX_KIND_TEXT, 0, 48, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(free_shipping_promotion, currency_code),
   13, CLX_KIND_TEXT, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_exclusive), AT(free_shipping_promotion, exclusive),
   9, CLX_KIND_BOOLEAN, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_priority), AT(free_shipping_promotion, priority),
   8, CLX_KIND_INTEGER, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_starts_at), AT(free_shipping_promotion, starts_at),
   9, CLX_KIND_TIME, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(free_shipping_promotion, expires_at),
   10, CLX_KIND_TIME, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_limit), AT(free_shipping_promotion, total_usage_limit),
   17, CLX_KIND_INTEGER, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_count), AT(free_shipping_promotion, total_usage_count),
   17, CLX_KIND_INTEGER, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_reached), AT(free_shipping_promotion, total_usage_reached),
   19, CLX_KIND_BOOLEAN, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_active), AT(free_shipping_promotion, active),
   6, CLX_KIND_BOOLEAN, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(free_shipping_promotion, status),
   6, CLX_KIND_TEXT, 0, 48, TEXT(v_buy_x_pay_y_promotion_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_weight), AT(free_shipping_promotion, weight),
   6, CLX_KIND_INTEGER, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_coupons_count), AT(free_shipping_promotion, coupons_count),
   13, CLX_KIND_INTEGER, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(free_shipping_promotion, disabled_at),
   11, CLX_KIND_TIME, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(free_shipping_promotion, created_at),
   10, CLX_KIND_TIME, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(free_shipping_promotion, updated_at),
   10, CLX_KIND_TIME, 0, 48, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(free_shipping_promotion, reference),
   9, CLX_KIND_TEXT, 0, 48, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(free_shipping_promotion, reference_origin),
   16, CLX_KIND_TEXT, 0, 48, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(free_shipping_promotion, metadata),
   8, CLX_KIND_OBJECT, 0, 48, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(free_shipping_promotion, market),
   6, CLX_KIND_ONE, 65, 48, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_promotion_rules), AT(free_shipping_promotion, promotion_rules),
   15, CLX_KIND_MANY, 0, 48, TEXT(n_promotion_rules), CLX_PERSONAL_NONE, 0},
  {TEXT(n_order_amount_promotion_rule), AT(free_shipping_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 48, 0, CLX_PERSONAL_NONE, 0}, /* order_amount_promotion_rules */
  {TEXT(n_sku_list_promotion_rule), AT(free_shipping_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 48, 0, CLX_PERSONAL_NONE, 0}, /* sku_list_promotion_rules */
  {TEXT(n_coupon_codes_promotion_rule), AT(free_shipping_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 48, 0, CLX_PERSONAL_NONE, 0}, /* coupon_codes_promotion_rules */
  {TEXT(n_custom_promotion_rule), AT(free_shipping_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 48, 0, CLX_PERSONAL_NONE, 0}, /* custom_promotion_rules */
  {TEXT(n_sku_list), AT(free_shipping_promotion, sku_list),
   8, CLX_KIND_ONE, 111, 48, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_coupons), AT(free_shipping_promotion, coupons),
   7, CLX_KIND_MANY, 24, 48, 0, CLX_PERSONAL_NONE, 0}, /* coupons */
  {TEXT(n_attachments), AT(free_shipping_promotion, attachments),
   11, CLX_KIND_MANY, 6, 48, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(free_shipping_promotion, events),
   6, CLX_KIND_MANY, 38, 48, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(free_shipping_promotion, tags),
   4, CLX_KIND_MANY, 124, 48, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(free_shipping_promotion, versions),
   8, CLX_KIND_MANY, 131, 48, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(free_shipping_promotion, event_stores),
   12, CLX_KIND_MANY, 37, 48, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* geocoders */
  {TEXT(n_name), AT(geocoder, name), 4, CLX_KIND_TEXT, 0, 49, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(geocoder, type),
   4, CLX_KIND_TEXT, 0, 49, TEXT(v_bing_geocoder_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(geocoder, created_at), 10, CLX_KIND_TIME, 0, 49, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(geocoder, updated_at), 10, CLX_KIND_TIME, 0, 49, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(geocoder, reference), 9, CLX_KIND_TEXT, 0, 49, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(geocoder, reference_origin),
   16, CLX_KIND_TEXT, 0, 49, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(geocoder, metadata), 8, CLX_KIND_OBJECT, 0, 49, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_markets), AT(geocoder, markets),
   7, CLX_KIND_MANY, 65, 49, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_addresses), AT(geocoder, addresses),
   9, CLX_KIND_MANY, 1, 49, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_attachments), AT(geocoder, attachments),
   11, CLX_KIND_MANY, 6, 49, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_event_stores), AT(geocoder, event_stores),
   12, CLX_KIND_MANY, 37, 49, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* gift_card_recipients */
  {TEXT(n_email), AT(gift_card_recipient, email), 5, CLX_KIND_TEXT, 0, 50, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_first_name), AT(gift_card_recipient, first_name),
   10, CLX_KIND_TEXT, 0, 50, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_last_name), AT(gift_card_recipient, last_name),
   9, CLX_KIND_TEXT, 0, 50, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_created_at), AT(gift_card_recipient, created_at),
   10, CLX_KIND_TIME, 0, 50, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(gift_card_recipient, updated_at),
   10, CLX_KIND_TIME, 0, 50, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(gift_card_recipient, reference),
   9, CLX_KIND_TEXT, 0, 50, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(gift_card_recipient, reference_origin),
   16, CLX_KIND_TEXT, 0, 50, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(gift_card_recipient, metadata),
   8, CLX_KIND_OBJECT, 0, 50, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_customer), AT(gift_card_recipient, customer),
   8, CLX_KIND_ONE, 31, 50, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_attachments), AT(gift_card_recipient, attachments),
   11, CLX_KIND_MANY, 6, 50, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(gift_card_recipient, versions),
   8, CLX_KIND_MANY, 131, 50, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(gift_card_recipient, event_stores),
   12, CLX_KIND_MANY, 37, 50, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* gift_cards */
  {TEXT(n_status), AT(gift_card, status),
   6, CLX_KIND_TEXT, 0, 51, TEXT(v_gift_card_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_code), AT(gift_card, code), 4, CLX_KIND_TEXT, 0, 51, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_currency_code), AT(gift_card, currency_code),
   13, CLX_KIND_TEXT, 0, 51, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_initial_balance_cents), AT(gift_card, initial_balance_cents),
   21, CLX_KIND_INTEGER, 0, 51, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_initial_balance_float), AT(gift_card, initial_balance_float),
   21, CLX_KIND_REAL, 0, 51, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_initial_balance), AT(gift_card, formatted_initial_balance),
   25, CLX_KIND_TEXT, 0, 51, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_balance_cents), AT(gift_card, balance_cents),
   13, CLX_KIND_INTEGER, 0, 51, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_balance_float), AT(gift_card, balance_float),
   13, CLX_KIND_REAL, 0, 51, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_balance), AT(gift_card, formatted_balance),
   17, CLX_KIND_TEXT, 0, 51, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_balance_max_cents), AT(gift_card, balance_max_cents),
   17, CLX_KIND_INTEGER, 0, 51, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_balance_max_float), AT(gift_card, balance_max_float),
   17, CLX_KIND_REAL, 0, 51, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_balance_max), AT(gift_card, formatted_balance_max),
   21, CLX_KIND_TEXT, 0, 51, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_balance_log), AT(gift_card, balance_log),
   11, CLX_KIND_ARRAY, 0, 51, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_usage_log), AT(gift_card, usage_log), 9, CLX_KIND_OBJECT, 0, 51, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_single_use), AT(gift_card, single_use),
   10, CLX_KIND_BOOLEAN, 0, 51, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_rechargeable), AT(gift_card, rechargeable),
   12, CLX_KIND_BOOLEAN, 0, 51, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_distribute_discount), AT(gift_card, distribute_discount),
   19, CLX_KIND_BOOLEAN, 0, 51, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_image_url), AT(gift_card, image_url), 9, CLX_KIND_TEXT, 0, 51, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_expires_at), AT(gift_card, expires_at),
   10, CLX_KIND_TIME, 0, 51, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_recipient_email), AT(gift_card, recipient_email),
   15, CLX_KIND_TEXT, 0, 51, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_created_at), AT(gift_card, created_at),
   10, CLX_KIND_TIME, 0, 51, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(gift_card, updated_at),
   10, CLX_KIND_TIME, 0, 51, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(gift_card, reference), 9, CLX_KIND_TEXT, 0, 51, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(gift_card, reference_origin),
   16, CLX_KIND_TEXT, 0, 51, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(gift_card, metadata), 8, CLX_KIND_OBJECT, 0, 51, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(gift_card, market),
   6, CLX_KIND_ONE, 65, 51, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_gift_card_recipient), AT(gift_card, gift_card_recipient),
   19, CLX_KIND_ONE, 50, 51, 0, CLX_PERSONAL_NONE, 0}, /* gift_card_recipients */
  {TEXT(n_attachments), AT(gift_card, attachments),
   11, CLX_KIND_MANY, 6, 51, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(gift_card, events),
   6, CLX_KIND_MANY, 38, 51, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(gift_card, tags),
   4, CLX_KIND_MANY, 124, 51, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(gift_card, versions),
   8, CLX_KIND_MANY, 131, 51, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(gift_card, event_stores),
   12, CLX_KIND_MANY, 37, 51, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* google_geocoders */
  {TEXT(n_name), AT(google_geocoder, name), 4, CLX_KIND_TEXT, 0, 52, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(google_geocoder, type),
   4, CLX_KIND_TEXT, 0, 52, TEXT(v_bing_geocoder_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(google_geocoder, created_at),
   10, CLX_KIND_TIME, 0, 52, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(google_geocoder, updated_at),
   10, CLX_KIND_TIME, 0, 52, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(google_geocoder, reference),
   9, CLX_KIND_TEXT, 0, 52, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(google_geocoder, reference_origin),
   16, CLX_KIND_TEXT, 0, 52, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(google_geocoder, metadata),
   8, CLX_KIND_OBJECT, 0, 52, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_markets), AT(google_geocoder, markets),
   7, CLX_KIND_MANY, 65, 52, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_addresses), AT(google_geocoder, addresses),
   9, CLX_KIND_MANY, 1, 52, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_attachments), AT(google_geocoder, attachments),
   11, CLX_KIND_MANY, 6, 52, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_event_stores), AT(google_geocoder, event_stores),
   12, CLX_KIND_MANY, 37, 52, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* imports */
  {TEXT(n_resource_type), AT(import, resource_type),
   13, CLX_KIND_TEXT, 0, 53, TEXT(v_import_resource_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_format), AT(import, format),
   6, CLX_KIND_TEXT, 0, 53, TEXT(v_export_format), CLX_PERSONAL_NONE, 0},
  {TEXT(n_parent_resource_id), AT(import, parent_resource_id),
   18, CLX_KIND_TEXT, 0, 53, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_status), AT(import, status),
   6, CLX_KIND_TEXT, 0, 53, TEXT(v_cleanup_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_started_at), AT(import, started_at), 10, CLX_KIND_TIME, 0, 53, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_completed_at), AT(import, completed_at),
   12, CLX_KIND_TIME, 0, 53, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_interrupted_at), AT(import, interrupted_at),
   14, CLX_KIND_TIME, 0, 53, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_inputs), AT(import, inputs), 6, CLX_KIND_ARRAY, 0, 53, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_inputs_size), AT(import, inputs_size),
   11, CLX_KIND_INTEGER, 0, 53, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_errors_count), AT(import, errors_count),
   12, CLX_KIND_INTEGER, 0, 53, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_warnings_count), AT(import, warnings_count),
   14, CLX_KIND_INTEGER, 0, 53, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_destroyed_count), AT(import, destroyed_count),
   15, CLX_KIND_INTEGER, 0, 53, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_processed_count), AT(import, processed_count),
   15, CLX_KIND_INTEGER, 0, 53, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_errors_log), AT(import, errors_log), 10, CLX_KIND_OBJECT, 0, 53, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_warnings_log), AT(import, warnings_log),
   12, CLX_KIND_OBJECT, 0, 53, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_cleanup_records), AT(import, cleanup_records),
   15, CLX_KIND_BOOLEAN, 0, 53, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_skip_errors), AT(import, skip_errors),
   11, CLX_KIND_BOOLEAN, 0, 53, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachment_url), AT(import, attachment_url),
   14, CLX_KIND_TEXT, 0, 53, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_created_at), AT(import, created_at), 10, CLX_KIND_TIME, 0, 53, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(import, updated_at), 10, CLX_KIND_TIME, 0, 53, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(import, reference), 9, CLX_KIND_TEXT, 0, 53, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(import, reference_origin),
   16, CLX_KIND_TEXT, 0, 53, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(import, metadata), 8, CLX_KIND_OBJECT, 0, 53, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_events), AT(import, events),
   6, CLX_KIND_MANY, 38, 53, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(import, event_stores),
   12, CLX_KIND_MANY, 37, 53, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* in_stock_subscriptions */
  {TEXT(n_status), AT(in_stock_subscription, status),
   6, CLX_KIND_TEXT, 0, 54, TEXT(v_in_stock_subscription_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_customer_email), AT(in_stock_subscription, customer_email),
   14, CLX_KIND_TEXT, 0, 54, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_sku_code), AT(in_stock_subscription, sku_code),
   8, CLX_KIND_TEXT, 0, 54, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_stock_threshold), AT(in_stock_subscription, stock_threshold),
   15, CLX_KIND_INTEGER, 0, 54, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(in_stock_subscription, created_at),
   10, CLX_KIND_TIME, 0, 54, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(in_stock_subscription, updated_at),
   10, CLX_KIND_TIME, 0, 54, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(in_stock_subscription, reference),
   9, CLX_KIND_TEXT, 0, 54, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(in_stock_subscription, reference_origin),
   16, CLX_KIND_TEXT, 0, 54, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(in_stock_subscription, metadata),
   8, CLX_KIND_OBJECT, 0, 54, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(in_stock_subscription, market),
   6, CLX_KIND_ONE, 65, 54, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_customer), AT(in_stock_subscription, customer),
   8, CLX_KIND_ONE, 31, 54, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_sku), AT(in_stock_subscription, sku),
   3, CLX_KIND_ONE, 113, 54, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_events), AT(in_stock_subscription, events),
   6, CLX_KIND_MANY, 38, 54, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(in_stock_subscription, versions),
   8, CLX_KIND_MANY, 131, 54, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(in_stock_subscription, event_stores),
   12, CLX_KIND_MANY, 37, 54, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* inventory_models */
  {TEXT(n_name), AT(inventory_model, name), 4, CLX_KIND_TEXT, 0, 55, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_strategy), AT(inventory_model, strategy),
   8, CLX_KIND_TEXT, 0, 55, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_stock_locations_cutoff), AT(inventory_model, stock_locations_cutoff),
   22, CLX_KIND_INTEGER, 0, 55, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_stock_reservation_cutoff), AT(inventory_model, stock_reservation_cutoff),
   24, CLX_KIND_INTEGER, 0, 55, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_put_stock_transfers_on_hold), AT(inventory_model, put_stock_transfers_on_hold),
   27, CLX_KIND_BOOLEAN, 0, 55, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_manual_stock_decrement), AT(inventory_model, manual_stock_decrement),
   22, CLX_KIND_BOOLEAN, 0, 55, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(inventory_model, created_at),
   10, CLX_KIND_TIME, 0, 55, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(inventory_model, updated_at),
   10, CLX_KIND_TIME, 0, 55, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(inventory_model, reference),
   9, CLX_KIND_TEXT, 0, 55, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(inventory_model, reference_origin),
   16, CLX_KIND_TEXT, 0, 55, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(inventory_model, metadata),
   8, CLX_KIND_OBJECT, 0, 55, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_inventory_stock_locations), AT(inventory_model, inventory_stock_locations),
   25, CLX_KIND_MANY, 57, 55, 0, CLX_PERSONAL_NONE, 0}, /* inventory_stock_locations */
  {TEXT(n_inventory_return_locations), AT(inventory_model, inventory_return_locations),
   26, CLX_KIND_MANY, 56, 55, 0, CLX_PERSONAL_NONE, 0}, /* inventory_return_locations */
  {TEXT(n_attachments), AT(inventory_model, attachments),
   11, CLX_KIND_MANY, 6, 55, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(inventory_model, versions),
   8, CLX_KIND_MANY, 131, 55, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(inventory_model, event_stores),
   12, CLX_KIND_MANY, 37, 55, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* inventory_return_locations */
  {TEXT(n_priority), AT(inventory_return_location, priority),
   8, CLX_KIND_INTEGER, 0, 56, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(inventory_return_location, created_at),
   10, CLX_KIND_TIME, 0, 56, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(inventory_return_location, updated_at),
   10, CLX_KIND_TIME, 0, 56, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(inventory_return_location, reference),
   9, CLX_KIND_TEXT, 0, 56, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(inventory_return_location, reference_origin),
   16, CLX_KIND_TEXT, 0, 56, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(inventory_return_location, metadata),
   8, CLX_KIND_OBJECT, 0, 56, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_stock_location), AT(inventory_return_location, stock_location),
   14, CLX_KIND_ONE, 116, 56, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_inventory_model), AT(inventory_return_location, inventory_model),
   15, CLX_KIND_ONE, 55, 56, 0, CLX_PERSONAL_NONE, 0}, /* inventory_models */
  {TEXT(n_versions), AT(inventory_return_location, versions),
   8, CLX_KIND_MANY, 131, 56, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(inventory_return_location, event_stores),
   12, CLX_KIND_MANY, 37, 56, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* inventory_stock_locations */
  {TEXT(n_priority), AT(inventory_stock_location, priority),
   8, CLX_KIND_INTEGER, 0, 57, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_on_hold), AT(inventory_stock_location, on_hold),
   7, CLX_KIND_BOOLEAN, 0, 57, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(inventory_stock_location, created_at),
   10, CLX_KIND_TIME, 0, 57, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(inventory_stock_location, updated_at),
   10, CLX_KIND_TIME, 0, 57, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(inventory_stock_location, reference),
   9, CLX_KIND_TEXT, 0, 57, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(inventory_stock_location, reference_origin),
   16, CLX_KIND_TEXT, 0, 57, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(inventory_stock_location, metadata),
   8, CLX_KIND_OBJECT, 0, 57, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_stock_location), AT(inventory_stock_location, stock_location),
   14, CLX_KIND_ONE, 116, 57, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_inventory_model), AT(inventory_stock_location, inventory_model),
   15, CLX_KIND_ONE, 55, 57, 0, CLX_PERSONAL_NONE, 0}, /* inventory_models */
  {TEXT(n_versions), AT(inventory_stock_location, versions),
   8, CLX_KIND_MANY, 131, 57, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(inventory_stock_location, event_stores),
   12, CLX_KIND_MANY, 37, 57, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* klarna_gateways */
  {TEXT(n_name), AT(klarna_gateway, name), 4, CLX_KIND_TEXT, 0, 58, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_force_payments), AT(klarna_gateway, force_payments),
   14, CLX_KIND_BOOLEAN, 0, 58, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(klarna_gateway, disabled_at),
   11, CLX_KIND_TIME, 0, 58, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(klarna_gateway, created_at),
   10, CLX_KIND_TIME, 0, 58, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(klarna_gateway, updated_at),
   10, CLX_KIND_TIME, 0, 58, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(klarna_gateway, reference),
   9, CLX_KIND_TEXT, 0, 58, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(klarna_gateway, reference_origin),
   16, CLX_KIND_TEXT, 0, 58, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(klarna_gateway, metadata),
   8, CLX_KIND_OBJECT, 0, 58, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_credential_keys), AT(klarna_gateway, credential_keys),
   15, CLX_KIND_OBJECT, 0, 58, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_methods), AT(klarna_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 58, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_versions), AT(klarna_gateway, versions),
   8, CLX_KIND_MANY, 131, 58, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_klarna_payments), AT(klarna_gateway, klarna_payments),
   15, CLX_KIND_MANY, 59, 58, 0, CLX_PERSONAL_NONE, 0}, /* klarna_payments */
  {TEXT(n_event_stores), AT(klarna_gateway, event_stores),
   12, CLX_KIND_MANY, 37, 58, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* klarna_payments */
  {TEXT(n_session_id), AT(klarna_payment, session_id),
   10, CLX_KIND_TEXT, 0, 59, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_client_token), AT(klarna_payment, client_token),
   12, CLX_KIND_TEXT, 0, 59, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_payment_methods), AT(klarna_payment, payment_methods),
   15, CLX_KIND_ARRAY, 0, 59, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_auth_token), AT(klarna_payment, auth_token),
   10, CLX_KIND_TEXT, 0, 59, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_mismatched_amounts), AT(klarna_payment, mismatched_amounts),
   18, CLX_KIND_BOOLEAN, 0, 59, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_instrument), AT(klarna_payment, payment_instrument),
   18, CLX_KIND_OBJECT, 0, 59, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(klarna_payment, created_at),
   10, CLX_KIND_TIME, 0, 59, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(klarna_payment, updated_at),
   10, CLX_KIND_TIME, 0, 59, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(klarna_payment, reference),
   9, CLX_KIND_TEXT, 0, 59, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(klarna_payment, reference_origin),
   16, CLX_KIND_TEXT, 0, 59, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(klarna_payment, metadata),
   8, CLX_KIND_OBJECT, 0, 59, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(klarna_payment, order),
   5, CLX_KIND_ONE, 74, 59, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_gateway), AT(klarna_payment, payment_gateway),
   15, CLX_KIND_ONE, 0, 59, TEXT(v_adyen_payment_payment_gateway), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(klarna_payment, versions),
   8, CLX_KIND_MANY, 131, 59, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(klarna_payment, event_stores),
   12, CLX_KIND_MANY, 37, 59, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* line_item_options */
  {TEXT(n_name), AT(line_item_option, name), 4, CLX_KIND_TEXT, 0, 60, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_quantity), AT(line_item_option, quantity),
   8, CLX_KIND_INTEGER, 0, 60, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(line_item_option, currency_code),
   13, CLX_KIND_TEXT, 0, 60, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_unit_amount_cents), AT(line_item_option, unit_amount_cents),
   17, CLX_KIND_INTEGER, 0, 60, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_unit_amount_float), AT(line_item_option, unit_amount_float),
   17, CLX_KIND_REAL, 0, 60, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_unit_amount), AT(line_item_option, formatted_unit_amount),
   21, CLX_KIND_TEXT, 0, 60, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_total_amount_cents), AT(line_item_option, total_amount_cents),
   18, CLX_KIND_INTEGER, 0, 60, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_amount_float), AT(line_item_option, total_amount_float),
   18, CLX_KIND_REAL, 0, 60, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_total_amount), AT(line_item_option, formatted_total_amount),
   22, CLX_KIND_TEXT, 0, 60, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_delay_hours), AT(line_item_option, delay_hours),
   11, CLX_KIND_INTEGER, 0, 60, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_delay_days), AT(line_item_option, delay_days),
   10, CLX_KIND_INTEGER, 0, 60, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_options), AT(line_item_option, options),
   7, CLX_KIND_OBJECT, 0, 60, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(line_item_option, created_at),
   10, CLX_KIND_TIME, 0, 60, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(line_item_option, updated_at),
   10, CLX_KIND_TIME, 0, 60, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(line_item_option, reference),
   9, CLX_KIND_TEXT, 0, 60, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(line_item_option, reference_origin),
   16, CLX_KIND_TEXT, 0, 60, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(line_item_option, metadata),
   8, CLX_KIND_OBJECT, 0, 60, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_line_item), AT(line_item_option, line_item),
   9, CLX_KIND_ONE, 61, 60, 0, CLX_PERSONAL_NONE, 0}, /* line_items */
  {TEXT(n_sku_option), AT(line_item_option, sku_option),
   10, CLX_KIND_ONE, 112, 60, 0, CLX_PERSONAL_NONE, 0}, /* sku_options */
  {TEXT(n_events), AT(line_item_option, events),
   6, CLX_KIND_MANY, 38, 60, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(line_item_option, tags),
   4, CLX_KIND_MANY, 124, 60, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_event_stores), AT(line_item_option, event_stores),
   12, CLX_KIND_MANY, 37, 60, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* line_items */
  {TEXT(n_sku_code), AT(line_item, sku_code), 8, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_bundle_code), AT(line_item, bundle_code),
   11, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_quantity), AT(line_item, quantity), 8, CLX_KIND_INTEGER, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n__external_price), AT(line_item, _external_price),
   15, CLX_KIND_BOOLEAN, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(line_item, currency_code),
   13, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_unit_amount_cents), AT(line_item, unit_amount_cents),
   17, CLX_KIND_INTEGER, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_unit_amount_float), AT(line_item, unit_amount_float),
   17, CLX_KIND_REAL, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_unit_amount), AT(line_item, formatted_unit_amount),
   21, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_compare_at_amount_cents), AT(line_item, compare_at_amount_cents),
   23, CLX_KIND_INTEGER, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_compare_at_amount_float), AT(line_item, compare_at_amount_float),
   23, CLX_KIND_REAL, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_compare_at_amount), AT(line_item, formatted_compare_at_amount),
   27, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_options_amount_cents), AT(line_item, options_amount_cents),
   20, CLX_KIND_INTEGER, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_options_amount_float), AT(line_item, options_amount_float),
   20, CLX_KIND_REAL, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_options_amount), AT(line_item, formatted_options_amount),
   24, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_discount_cents), AT(line_item, discount_cents),
   14, CLX_KIND_INTEGER, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_discount_float), AT(line_item, discount_float),
   14, CLX_KIND_REAL, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_discount), AT(line_item, formatted_discount),
   18, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_total_amount_cents), AT(line_item, total_amount_cents),
   18, CLX_KIND_INTEGER, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_amount_float), AT(line_item, total_amount_float),
   18, CLX_KIND_REAL, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_total_amount), AT(line_item, formatted_total_amount),
   22, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_tax_amount_cents), AT(line_item, tax_amount_cents),
   16, CLX_KIND_INTEGER, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_tax_amount_float), AT(line_item, tax_amount_float),
   16, CLX_KIND_REAL, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_tax_amount), AT(line_item, formatted_tax_amount),
   20, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_name), AT(line_item, name), 4, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_image_url), AT(line_item, image_url), 9, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_discount_breakdown), AT(line_item, discount_breakdown),
   18, CLX_KIND_OBJECT, 0, 61, 0, CLX_PERSONAL_FIGURES, 0},
  {TEXT(n_tax_rate), AT(line_item, tax_rate), 8, CLX_KIND_REAL, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_tax_breakdown), AT(line_item, tax_breakdown),
   13, CLX_KIND_OBJECT, 0, 61, 0, CLX_PERSONAL_FIGURES, 0},
  {TEXT(n_item_type), AT(line_item, item_type),
   9, CLX_KIND_TEXT, 0, 61, TEXT(v_line_item_item_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_frequency), AT(line_item, frequency), 9, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_coupon_code), AT(line_item, coupon_code),
   11, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_rule_outcomes), AT(line_item, rule_outcomes),
   13, CLX_KIND_OBJECT, 0, 61, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_circuit_state), AT(line_item, circuit_state),
   13, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_circuit_failure_count), AT(line_item, circuit_failure_count),
   21, CLX_KIND_INTEGER, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(line_item, created_at),
   10, CLX_KIND_TIME, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(line_item, updated_at),
   10, CLX_KIND_TIME, 0, 61, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(line_item, reference), 9, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(line_item, reference_origin),
   16, CLX_KIND_TEXT, 0, 61, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(line_item, metadata), 8, CLX_KIND_OBJECT, 0, 61, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(line_item, order),
   5, CLX_KIND_ONE, 74, 61, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_item), AT(line_item, item),
   4, CLX_KIND_ONE, 0, 61, TEXT(v_line_item_item_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_sku), AT(line_item, sku), 3, CLX_KIND_ONE, 113, 61, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_bundle), AT(line_item, bundle),
   6, CLX_KIND_ONE, 15, 61, 0, CLX_PERSONAL_NONE, 0}, /* bundles */
  {TEXT(n_adjustment), AT(line_item, adjustment),
   10, CLX_KIND_ONE, 2, 61, 0, CLX_PERSONAL_NONE, 0}, /* adjustments */
  {TEXT(n_gift_card), AT(line_item, gift_card),
   9, CLX_KIND_ONE, 51, 61, 0, CLX_PERSONAL_NONE, 0}, /* gift_cards */
  {TEXT(n_shipment), AT(line_item, shipment),
   8, CLX_KIND_ONE, 103, 61, 0, CLX_PERSONAL_NONE, 0}, /* shipments */
  {TEXT(n_payment_method), AT(line_item, payment_method),
   14, CLX_KIND_ONE, 80, 61, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_line_item_options), AT(line_item, line_item_options),
   17, CLX_KIND_MANY, 60, 61, 0, CLX_PERSONAL_NONE, 0}, /* line_item_options */
  {TEXT(n_return_line_items), AT(line_item, return_line_items),
   17, CLX_KIND_MANY, 98, 61, 0, CLX_PERSONAL_NONE, 0}, /* return_line_items */
  {TEXT(n_shipment_line_items), AT(line_item, shipment_line_items),
   19, CLX_KIND_MANY, 102, 61, 0, CLX_PERSONAL_NONE, 0}, /* shipment_line_items */
  {TEXT(n_stock_reservations), AT(line_item, stock_reservations),
   18, CLX_KIND_MANY, 117, 61, 0, CLX_PERSONAL_NONE, 0}, /* stock_reservations */
  {TEXT(n_stock_line_items), AT(line_item, stock_line_items),
   16, CLX_KIND_MANY, 115, 61, 0, CLX_PERSONAL_NONE, 0}, /* stock_line_items */
  {TEXT(n_stock_transfers), AT(line_item, stock_transfers),
   15, CLX_KIND_MANY, 118, 61, 0, CLX_PERSONAL_NONE, 0}, /* stock_transfers */
  {TEXT(n_notifications), AT(line_item, notifications),
   13, CLX_KIND_MANY, 67, 61, 0, CLX_PERSONAL_NONE, 0}, /* notifications */
  {TEXT(n_events), AT(line_item, events),
   6, CLX_KIND_MANY, 38, 61, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(line_item, tags),
   4, CLX_KIND_MANY, 124, 61, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_event_stores), AT(line_item, event_stores),
   12, CLX_KIND_MANY, 37, 61, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* links */
  {TEXT(n_name), AT(link, name), 4, CLX_KIND_TEXT, 0, 62, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_client_id), AT(link, client_id), 9, CLX_KIND_TEXT, 0, 62, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_scope), AT(link, scope), 5, CLX_KIND_TEXT, 0, 62, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_starts_at), AT(link, starts_at), 9, CLX_KIND_TIME, 0, 62, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(link, expires_at), 10, CLX_KIND_TIME, 0, 62, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_active), AT(link, active), 6, CLX_KIND_BOOLEAN, 0, 62, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(link, status),
   6, CLX_KIND_TEXT, 0, 62, TEXT(v_link_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_domain), AT(link, domain), 6, CLX_KIND_TEXT, 0, 62, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_url), AT(link, url), 3, CLX_KIND_TEXT, 0, 62, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_item_type), AT(link, item_type),
   9, CLX_KIND_TEXT, 0, 62, TEXT(v_link_item_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_params), AT(link, params), 6, CLX_KIND_OBJECT, 0, 62, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_disabled_at), AT(link, disabled_at), 11, CLX_KIND_TIME, 0, 62, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(link, created_at), 10, CLX_KIND_TIME, 0, 62, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(link, updated_at), 10, CLX_KIND_TIME, 0, 62, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(link, reference), 9, CLX_KIND_TEXT, 0, 62, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(link, reference_origin),
   16, CLX_KIND_TEXT, 0, 62, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(link, metadata), 8, CLX_KIND_OBJECT, 0, 62, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_item), AT(link, item),
   4, CLX_KIND_ONE, 0, 62, TEXT(v_link_item_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_events), AT(link, events),
   6, CLX_KIND_MANY, 38, 62, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(link, event_stores),
   12, CLX_KIND_MANY, 37, 62, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* manual_gateways */
  {TEXT(n_name), AT(manual_gateway, name), 4, CLX_KIND_TEXT, 0, 63, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_force_payments), AT(manual_gateway, force_payments),
   14, CLX_KIND_BOOLEAN, 0, 63, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(manual_gateway, disabled_at),
   11, CLX_KIND_TIME, 0, 63, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(manual_gateway, created_at),
   10, CLX_KIND_TIME, 0, 63, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(manual_gateway, updated_at),
   10, CLX_KIND_TIME, 0, 63, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(manual_gateway, reference),
   9, CLX_KIND_TEXT, 0, 63, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(manual_gateway, reference_origin),
   16, CLX_KIND_TEXT, 0, 63, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(manual_gateway, metadata),
   8, CLX_KIND_OBJECT, 0, 63, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_credential_keys), AT(manual_gateway, credential_keys),
   15, CLX_KIND_OBJECT, 0, 63, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_methods), AT(manual_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 63, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_versions), AT(manual_gateway, versions),
   8, CLX_KIND_MANY, 131, 63, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(manual_gateway, event_stores),
   12, CLX_KIND_MANY, 37, 63, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* manual_tax_calculators */
  {TEXT(n_name), AT(manual_tax_calculator, name), 4, CLX_KIND_TEXT, 0, 64, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(manual_tax_calculator, type),
   4, CLX_KIND_TEXT, 0, 64, TEXT(v_avalara_account_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(manual_tax_calculator, created_at),
   10, CLX_KIND_TIME, 0, 64, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(manual_tax_calculator, updated_at),
   10, CLX_KIND_TIME, 0, 64, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(manual_tax_calculator, reference),
   9, CLX_KIND_TEXT, 0, 64, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(manual_tax_calculator, reference_origin),
   16, CLX_KIND_TEXT, 0, 64, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(manual_tax_calculator, metadata),
   8, CLX_KIND_OBJECT, 0, 64, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_markets), AT(manual_tax_calculator, markets),
   7, CLX_KIND_MANY, 65, 64, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(manual_tax_calculator, attachments),
   11, CLX_KIND_MANY, 6, 64, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(manual_tax_calculator, events),
   6, CLX_KIND_MANY, 38, 64, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(manual_tax_calculator, versions),
   8, CLX_KIND_MANY, 131, 64, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_tax_rules), AT(manual_tax_calculator, tax_rules),
   9, CLX_KIND_MANY, 128, 64, 0, CLX_PERSONAL_NONE, 0}, /* tax_rules */
  {TEXT(n_event_stores), AT(manual_tax_calculator, event_stores),
   12, CLX_KIND_MANY, 37, 64, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* markets */
  {TEXT(n_number), AT(market, number), 6, CLX_KIND_INTEGER, 0, 65, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_name), AT(market, name), 4, CLX_KIND_TEXT, 0, 65, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_code), AT(market, code), 4, CLX_KIND_TEXT, 0, 65, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_setting_ids), AT(market, payment_setting_ids),
   19, CLX_KIND_ARRAY, 0, 65, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_facebook_pixel_id), AT(market, facebook_pixel_id),
   17, CLX_KIND_TEXT, 0, 65, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_checkout_url), AT(market, checkout_url),
   12, CLX_KIND_TEXT, 0, 65, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_external_prices_url), AT(market, external_prices_url),
   19, CLX_KIND_TEXT, 0, 65, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_external_order_validation_url), AT(market, external_order_validation_url),
   29, CLX_KIND_TEXT, 0, 65, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_private), AT(market, private_), 7, CLX_KIND_BOOLEAN, 0, 65, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shipping_cost_cutoff), AT(market, shipping_cost_cutoff),
   20, CLX_KIND_INTEGER, 0, 65, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_disabled_at), AT(market, disabled_at), 11, CLX_KIND_TIME, 0, 65, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shared_secret), AT(market, shared_secret),
   13, CLX_KIND_TEXT, 0, 65, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_external_includes), AT(market, external_includes),
   17, CLX_KIND_ARRAY, 0, 65, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(market, created_at), 10, CLX_KIND_TIME, 0, 65, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(market, updated_at), 10, CLX_KIND_TIME, 0, 65, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(market, reference), 9, CLX_KIND_TEXT, 0, 65, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(market, reference_origin),
   16, CLX_KIND_TEXT, 0, 65, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(market, metadata), 8, CLX_KIND_OBJECT, 0, 65, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_merchant), AT(market, merchant),
   8, CLX_KIND_ONE, 66, 65, 0, CLX_PERSONAL_NONE, 0}, /* merchants */
  {TEXT(n_price_list), AT(market, price_list),
   10, CLX_KIND_ONE, 88, 65, 0, CLX_PERSONAL_NONE, 0}, /* price_lists */
  {TEXT(n_base_price_list), AT(market, base_price_list),
   15, CLX_KIND_ONE, 88, 65, 0, CLX_PERSONAL_NONE, 0}, /* price_lists */
  {TEXT(n_inventory_model), AT(market, inventory_model),
   15, CLX_KIND_ONE, 55, 65, 0, CLX_PERSONAL_NONE, 0}, /* inventory_models */
  {TEXT(n_subscription_model), AT(market, subscription_model),
   18, CLX_KIND_ONE, 123, 65, 0, CLX_PERSONAL_NONE, 0}, /* subscription_models */
  {TEXT(n_discount_engine), AT(market, discount_engine),
   15, CLX_KIND_ONE, 34, 65, 0, CLX_PERSONAL_NONE, 0}, /* discount_engines */
  {TEXT(n_tax_calculator), AT(market, tax_calculator),
   14, CLX_KIND_ONE, 0, 65, TEXT(v_avalara_account_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_customer_group), AT(market, customer_group),
   14, CLX_KIND_ONE, 27, 65, 0, CLX_PERSONAL_NONE, 0}, /* customer_groups */
  {TEXT(n_geocoder), AT(market, geocoder),
   8, CLX_KIND_ONE, 0, 65, TEXT(v_address_geocoder), CLX_PERSONAL_NONE, 0},
  {TEXT(n_default_shipping_method), AT(market, default_shipping_method),
   23, CLX_KIND_ONE, 106, 65, 0, CLX_PERSONAL_NONE, 0}, /* shipping_methods */
  {TEXT(n_default_payment_method), AT(market, default_payment_method),
   22, CLX_KIND_ONE, 80, 65, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_stores), AT(market, stores),
   6, CLX_KIND_MANY, 119, 65, 0, CLX_PERSONAL_NONE, 0}, /* stores */
  {TEXT(n_price_list_schedulers), AT(market, price_list_schedulers),
   21, CLX_KIND_MANY, 87, 65, 0, CLX_PERSONAL_NONE, 0}, /* price_list_schedulers */
  {TEXT(n_order_validation_rules), AT(market, order_validation_rules),
   22, CLX_KIND_MANY, 0, 65, TEXT(n_order_validation_rules), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_rules), AT(market, payment_rules),
   13, CLX_KIND_MANY, 140, 65, 0, CLX_PERSONAL_NONE, 0}, /* payment_rules */
  {TEXT(n_attachments), AT(market, attachments),
   11, CLX_KIND_MANY, 6, 65, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(market, versions),
   8, CLX_KIND_MANY, 131, 65, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(market, event_stores),
   12, CLX_KIND_MANY, 37, 65, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* merchants */
  {TEXT(n_name), AT(merchant, name), 4, CLX_KIND_TEXT, 0, 66, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_created_at), AT(merchant, created_at), 10, CLX_KIND_TIME, 0, 66, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(merchant, updated_at), 10, CLX_KIND_TIME, 0, 66, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(merchant, reference), 9, CLX_KIND_TEXT, 0, 66, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(merchant, reference_origin),
   16, CLX_KIND_TEXT, 0, 66, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(merchant, metadata), 8, CLX_KIND_OBJECT, 0, 66, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_address), AT(merchant, address),
   7, CLX_KIND_ONE, 1, 66, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_attachments), AT(merchant, attachments),
   11, CLX_KIND_MANY, 6, 66, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(merchant, versions),
   8, CLX_KIND_MANY, 131, 66, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(merchant, event_stores),
   12, CLX_KIND_MANY, 37, 66, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* notifications */
  {TEXT(n_name), AT(notification, name), 4, CLX_KIND_TEXT, 0, 67, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_flash), AT(notification, flash), 5, CLX_KIND_BOOLEAN, 0, 67, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_body), AT(notification, body), 4, CLX_KIND_OBJECT, 0, 67, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(notification, created_at),
   10, CLX_KIND_TIME, 0, 67, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(notification, updated_at),
   10, CLX_KIND_TIME, 0, 67, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(notification, reference),
   9, CLX_KIND_TEXT, 0, 67, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(notification, reference_origin),
   16, CLX_KIND_TEXT, 0, 67, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(notification, metadata),
   8, CLX_KIND_OBJECT, 0, 67, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_notifiable), AT(notification, notifiable),
   10, CLX_KIND_ONE, 0, 67, TEXT(v_notification_notifiable), CLX_PERSONAL_NONE, 0},
  {TEXT(n_event_stores), AT(notification, event_stores),
   12, CLX_KIND_MANY, 37, 67, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* order_amount_promotion_rules */
  {TEXT(n_type), AT(order_amount_promotion_rule, type),
   4, CLX_KIND_TEXT, 0, 68, TEXT(v_coupon_codes_promotion_rule_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(order_amount_promotion_rule, created_at),
   10, CLX_KIND_TIME, 0, 68, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(order_amount_promotion_rule, updated_at),
   10, CLX_KIND_TIME, 0, 68, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(order_amount_promotion_rule, reference),
   9, CLX_KIND_TEXT, 0, 68, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(order_amount_promotion_rule, reference_origin),
   16, CLX_KIND_TEXT, 0, 68, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(order_amount_promotion_rule, metadata),
   8, CLX_KIND_OBJECT, 0, 68, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order_amount_cents), AT(order_amount_promotion_rule, order_amount_cents),
   18, CLX_KIND_INTEGER, 0, 68, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_order_amount_float), AT(order_amount_promotion_rule, order_amount_float),
   18, CLX_KIND_REAL, 0, 68, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_order_amount), AT(order_amount_promotion_rule, formatted_order_amount),
   22, CLX_KIND_TEXT, 0, 68, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_use_subtotal), AT(order_amount_promotion_rule, use_subtotal),
   12, CLX_KIND_BOOLEAN, 0, 68, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_promotion), AT(order_amount_promotion_rule, promotion),
   9, CLX_KIND_ONE, 0, 68, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(order_amount_promotion_rule, versions),
   8, CLX_KIND_MANY, 131, 68, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(order_amount_promotion_rule, event_stores),
   12, CLX_KIND_MANY, 37, 68, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* order_copies */
  {TEXT(n_type), AT(order_copy, type),
   4, CLX_KIND_TEXT, 0, 69, TEXT(v_order_copy_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(order_copy, status),
   6, CLX_KIND_TEXT, 0, 69, TEXT(v_order_copy_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_started_at), AT(order_copy, started_at),
   10, CLX_KIND_TIME, 0, 69, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_completed_at), AT(order_copy, completed_at),
   12, CLX_KIND_TIME, 0, 69, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_failed_at), AT(order_copy, failed_at), 9, CLX_KIND_TIME, 0, 69, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_errors_log), AT(order_copy, errors_log),
   10, CLX_KIND_OBJECT, 0, 69, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_errors_count), AT(order_copy, errors_count),
   12, CLX_KIND_INTEGER, 0, 69, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_place_target_order), AT(order_copy, place_target_order),
   18, CLX_KIND_BOOLEAN, 0, 69, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_reuse_wallet), AT(order_copy, reuse_wallet),
   12, CLX_KIND_BOOLEAN, 0, 69, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(order_copy, created_at),
   10, CLX_KIND_TIME, 0, 69, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(order_copy, updated_at),
   10, CLX_KIND_TIME, 0, 69, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(order_copy, reference),
   9, CLX_KIND_TEXT, 0, 69, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(order_copy, reference_origin),
   16, CLX_KIND_TEXT, 0, 69, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(order_copy, metadata), 8, CLX_KIND_OBJECT, 0, 69, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_cancel_source_order), AT(order_copy, cancel_source_order),
   19, CLX_KIND_BOOLEAN, 0, 69, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_apply_promotions), AT(order_copy, apply_promotions),
   16, CLX_KIND_BOOLEAN, 0, 69, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_skip_errors), AT(order_copy, skip_errors),
   11, CLX_KIND_BOOLEAN, 0, 69, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_ignore_invalid_coupon), AT(order_copy, ignore_invalid_coupon),
   21, CLX_KIND_BOOLEAN, 0, 69, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_source_order), AT(order_copy, source_order),
   12, CLX_KIND_ONE, 74, 69, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_target_order), AT(order_copy, target_order),
   12, CLX_KIND_ONE, 74, 69, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_events), AT(order_copy, events),
   6, CLX_KIND_MANY, 38, 69, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_order_subscription), AT(order_copy, order_subscription),
   18, CLX_KIND_ONE, 72, 69, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_event_stores), AT(order_copy, event_stores),
   12, CLX_KIND_MANY, 37, 69, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* order_factories */
  {TEXT(n_type), AT(order_factory, type),
   4, CLX_KIND_TEXT, 0, 70, TEXT(v_order_copy_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(order_factory, status),
   6, CLX_KIND_TEXT, 0, 70, TEXT(v_order_copy_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_started_at), AT(order_factory, started_at),
   10, CLX_KIND_TIME, 0, 70, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_completed_at), AT(order_factory, completed_at),
   12, CLX_KIND_TIME, 0, 70, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_failed_at), AT(order_factory, failed_at),
   9, CLX_KIND_TIME, 0, 70, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_errors_log), AT(order_factory, errors_log),
   10, CLX_KIND_OBJECT, 0, 70, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_errors_count), AT(order_factory, errors_count),
   12, CLX_KIND_INTEGER, 0, 70, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_place_target_order), AT(order_factory, place_target_order),
   18, CLX_KIND_BOOLEAN, 0, 70, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_reuse_wallet), AT(order_factory, reuse_wallet),
   12, CLX_KIND_BOOLEAN, 0, 70, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(order_factory, created_at),
   10, CLX_KIND_TIME, 0, 70, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(order_factory, updated_at),
   10, CLX_KIND_TIME, 0, 70, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(order_factory, reference),
   9, CLX_KIND_TEXT, 0, 70, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(order_factory, reference_origin),
   16, CLX_KIND_TEXT, 0, 70, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(order_factory, metadata),
   8, CLX_KIND_OBJECT, 0, 70, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_source_order), AT(order_factory, source_order),
   12, CLX_KIND_ONE, 74, 70, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_target_order), AT(order_factory, target_order),
   12, CLX_KIND_ONE, 74, 70, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_events), AT(order_factory, events),
   6, CLX_KIND_MANY, 38, 70, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(order_factory, event_stores),
   12, CLX_KIND_MANY, 37, 70, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* order_subscription_items */
  {TEXT(n_sku_code), AT(order_subscription_item, sku_code),
   8, CLX_KIND_TEXT, 0, 71, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_bundle_code), AT(order_subscription_item, bundle_code),
   11, CLX_KIND_TEXT, 0, 71, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_quantity), AT(order_subscription_item, quantity),
   8, CLX_KIND_INTEGER, 0, 71, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_unit_amount_cents), AT(order_subscription_item, unit_amount_cents),
   17, CLX_KIND_INTEGER, 0, 71, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_unit_amount_float), AT(order_subscription_item, unit_amount_float),
   17, CLX_KIND_REAL, 0, 71, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_unit_amount), AT(order_subscription_item, formatted_unit_amount),
   21, CLX_KIND_TEXT, 0, 71, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_total_amount_cents), AT(order_subscription_item, total_amount_cents),
   18, CLX_KIND_INTEGER, 0, 71, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_amount_float), AT(order_subscription_item, total_amount_float),
   18, CLX_KIND_REAL, 0, 71, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_total_amount), AT(order_subscription_item, formatted_total_amount),
   22, CLX_KIND_TEXT, 0, 71, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(order_subscription_item, created_at),
   10, CLX_KIND_TIME, 0, 71, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(order_subscription_item, updated_at),
   10, CLX_KIND_TIME, 0, 71, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(order_subscription_item, reference),
   9, CLX_KIND_TEXT, 0, 71, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(order_subscription_item, reference_origin),
   16, CLX_KIND_TEXT, 0, 71, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(order_subscription_item, metadata),
   8, CLX_KIND_OBJECT, 0, 71, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order_subscription), AT(order_subscription_item, order_subscription),
   18, CLX_KIND_ONE, 72, 71, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_item), AT(order_subscription_item, item),
   4, CLX_KIND_ONE, 0, 71, TEXT(v_order_subscription_item_item), CLX_PERSONAL_NONE, 0},
  {TEXT(n_sku), AT(order_subscription_item, sku),
   3, CLX_KIND_ONE, 113, 71, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_bundle), AT(order_subscription_item, bundle),
   6, CLX_KIND_ONE, 15, 71, 0, CLX_PERSONAL_NONE, 0}, /* bundles */
  {TEXT(n_adjustment), AT(order_subscription_item, adjustment),
   10, CLX_KIND_ONE, 2, 71, 0, CLX_PERSONAL_NONE, 0}, /* adjustments */
  {TEXT(n_source_line_item), AT(order_subscription_item, source_line_item),
   16, CLX_KIND_ONE, 61, 71, 0, CLX_PERSONAL_NONE, 0}, /* line_items */
  {TEXT(n_event_stores), AT(order_subscription_item, event_stores),
   12, CLX_KIND_MANY, 37, 71, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* order_subscriptions */
  {TEXT(n_number), AT(order_subscription, number),
   6, CLX_KIND_TEXT, 0, 72, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_status), AT(order_subscription, status),
   6, CLX_KIND_TEXT, 0, 72, TEXT(v_order_subscription_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_frequency), AT(order_subscription, frequency),
   9, CLX_KIND_TEXT, 0, 72, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_activate_by_source_order), AT(order_subscription, activate_by_source_order),
   24, CLX_KIND_BOOLEAN, 0, 72, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_place_target_order), AT(order_subscription, place_target_order),
   18, CLX_KIND_BOOLEAN, 0, 72, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_renewal_alert_period), AT(order_subscription, renewal_alert_period),
   20, CLX_KIND_INTEGER, 0, 72, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_customer_email), AT(order_subscription, customer_email),
   14, CLX_KIND_TEXT, 0, 72, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_starts_at), AT(order_subscription, starts_at),
   9, CLX_KIND_TIME, 0, 72, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(order_subscription, expires_at),
   10, CLX_KIND_TIME, 0, 72, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_last_run_at), AT(order_subscription, last_run_at),
   11, CLX_KIND_TIME, 0, 72, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_next_run_at), AT(order_subscription, next_run_at),
   11, CLX_KIND_TIME, 0, 72, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_occurrencies), AT(order_subscription, occurrencies),
   12, CLX_KIND_INTEGER, 0, 72, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_errors_count), AT(order_subscription, errors_count),
   12, CLX_KIND_INTEGER, 0, 72, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_succeeded_on_last_run), AT(order_subscription, succeeded_on_last_run),
   21, CLX_KIND_BOOLEAN, 0, 72, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_options), AT(order_subscription, options),
   7, CLX_KIND_OBJECT, 0, 72, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(order_subscription, created_at),
   10, CLX_KIND_TIME, 0, 72, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(order_subscription, updated_at),
   10, CLX_KIND_TIME, 0, 72, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(order_subscription, reference),
   9, CLX_KIND_TEXT, 0, 72, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(order_subscription, reference_origin),
   16, CLX_KIND_TEXT, 0, 72, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(order_subscription, metadata),
   8, CLX_KIND_OBJECT, 0, 72, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(order_subscription, market),
   6, CLX_KIND_ONE, 65, 72, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_subscription_model), AT(order_subscription, subscription_model),
   18, CLX_KIND_ONE, 123, 72, 0, CLX_PERSONAL_NONE, 0}, /* subscription_models */
  {TEXT(n_source_order), AT(order_subscription, source_order),
   12, CLX_KIND_ONE, 74, 72, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_customer), AT(order_subscription, customer),
   8, CLX_KIND_ONE, 31, 72, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_customer_payment_source), AT(order_subscription, customer_payment_source),
   23, CLX_KIND_ONE, 29, 72, 0, CLX_PERSONAL_NONE, 0}, /* customer_payment_sources */
  {TEXT(n_payment_wallet), AT(order_subscription, payment_wallet),
   14, CLX_KIND_ONE, 151, 72, 0, CLX_PERSONAL_NONE, 0}, /* payment_wallets */
  {TEXT(n_payment_setting), AT(order_subscription, payment_setting),
   15, CLX_KIND_ONE, 0, 72, TEXT(v_order_subscription_payment_setting), CLX_PERSONAL_NONE, 0},
  {TEXT(n_order_subscription_items), AT(order_subscription, order_subscription_items),
   24, CLX_KIND_MANY, 71, 72, 0, CLX_PERSONAL_NONE, 0}, /* order_subscription_items */
  {TEXT(n_order_factories), AT(order_subscription, order_factories),
   15, CLX_KIND_MANY, 70, 72, 0, CLX_PERSONAL_NONE, 0}, /* order_factories */
  {TEXT(n_order_copies), AT(order_subscription, order_copies),
   12, CLX_KIND_MANY, 69, 72, 0, CLX_PERSONAL_NONE, 0}, /* order_copies */
  {TEXT(n_recurring_order_copies), AT(order_subscription, recurring_order_copies),
   22, CLX_KIND_MANY, 94, 72, 0, CLX_PERSONAL_NONE, 0}, /* recurring_order_copies */
  {TEXT(n_orders), AT(order_subscription, orders),
   6, CLX_KIND_MANY, 74, 72, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_resource_errors), AT(order_subscription, resource_errors),
   15, CLX_KIND_MANY, 97, 72, 0, CLX_PERSONAL_NONE, 0}, /* resource_errors */
  {TEXT(n_events), AT(order_subscription, events),
   6, CLX_KIND_MANY, 38, 72, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(order_subscription, tags),
   4, CLX_KIND_MANY, 124, 72, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(order_subscription, versions),
   8, CLX_KIND_MANY, 131, 72, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(order_subscription, event_stores),
   12, CLX_KIND_MANY, 37, 72, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* order_validation_rules */
  {TEXT(n_type), AT(order_validation_rule, type),
   4, CLX_KIND_TEXT, 0, 73, TEXT(n_billing_info_validation_rules), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(order_validation_rule, created_at),
   10, CLX_KIND_TIME, 0, 73, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(order_validation_rule, updated_at),
   10, CLX_KIND_TIME, 0, 73, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(order_validation_rule, reference),
   9, CLX_KIND_TEXT, 0, 73, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(order_validation_rule, reference_origin),
   16, CLX_KIND_TEXT, 0, 73, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(order_validation_rule, metadata),
   8, CLX_KIND_OBJECT, 0, 73, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(order_validation_rule, market),
   6, CLX_KIND_ONE, 65, 73, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(order_validation_rule, attachments),
   11, CLX_KIND_MANY, 6, 73, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(order_validation_rule, versions),
   8, CLX_KIND_MANY, 131, 73, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(order_validation_rule, event_stores),
   12, CLX_KIND_MANY, 37, 73, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* orders */
  {TEXT(n_number), AT(order, number), 6, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_affiliate_code), AT(order, affiliate_code),
   14, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_autorefresh), AT(order, autorefresh),
   11, CLX_KIND_BOOLEAN, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_place_async), AT(order, place_async),
   11, CLX_KIND_BOOLEAN, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(order, status),
   6, CLX_KIND_TEXT, 0, 74, TEXT(v_order_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_status), AT(order, payment_status),
   14, CLX_KIND_TEXT, 0, 74, TEXT(v_order_payment_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_fulfillment_status), AT(order, fulfillment_status),
   18, CLX_KIND_TEXT, 0, 74, TEXT(v_order_fulfillment_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_guest), AT(order, guest), 5, CLX_KIND_BOOLEAN, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_editable), AT(order, editable), 8, CLX_KIND_BOOLEAN, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_customer_email), AT(order, customer_email),
   14, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_customer_type), AT(order, customer_type),
   13, CLX_KIND_TEXT, 0, 74, TEXT(v_order_customer_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_language_code), AT(order, language_code),
   13, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(order, currency_code),
   13, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_tax_included), AT(order, tax_included),
   12, CLX_KIND_BOOLEAN, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_tax_rate), AT(order, tax_rate), 8, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_freight_taxable), AT(order, freight_taxable),
   15, CLX_KIND_BOOLEAN, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_method_taxable), AT(order, payment_method_taxable),
   22, CLX_KIND_BOOLEAN, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_adjustment_taxable), AT(order, adjustment_taxable),
   18, CLX_KIND_BOOLEAN, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_gift_card_taxable), AT(order, gift_card_taxable),
   17, CLX_KIND_BOOLEAN, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_requires_billing_info), AT(order, requires_billing_info),
   21, CLX_KIND_BOOLEAN, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_country_code), AT(order, country_code),
   12, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_shipping_country_code_lock), AT(order, shipping_country_code_lock),
   26, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_coupon_code), AT(order, coupon_code), 11, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_gift_card_code), AT(order, gift_card_code),
   14, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_gift_card_or_coupon_code), AT(order, gift_card_or_coupon_code),
   24, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_subtotal_amount_cents), AT(order, subtotal_amount_cents),
   21, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_subtotal_amount_float), AT(order, subtotal_amount_float),
   21, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_subtotal_amount), AT(order, formatted_subtotal_amount),
   25, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_shipping_amount_cents), AT(order, shipping_amount_cents),
   21, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shipping_amount_float), AT(order, shipping_amount_float),
   21, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_shipping_amount), AT(order, formatted_shipping_amount),
   25, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_method_amount_cents), AT(order, payment_method_amount_cents),
   27, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_method_amount_float), AT(order, payment_method_amount_float),
   27, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_payment_method_amount), AT(order, formatted_payment_method_amount),
   31, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_discount_amount_cents), AT(order, discount_amount_cents),
   21, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_discount_amount_float), AT(order, discount_amount_float),
   21, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_discount_amount), AT(order, formatted_discount_amount),
   25, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_adjustment_amount_cents), AT(order, adjustment_amount_cents),
   23, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_adjustment_amount_float), AT(order, adjustment_amount_float),
   23, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_adjustment_amount), AT(order, formatted_adjustment_amount),
   27, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_gift_card_amount_cents), AT(order, gift_card_amount_cents),
   22, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_gift_card_amount_float), AT(order, gift_card_amount_float),
   22, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_gift_card_amount), AT(order, formatted_gift_card_amount),
   26, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_total_tax_amount_cents), AT(order, total_tax_amount_cents),
   22, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_tax_amount_float), AT(order, total_tax_amount_float),
   22, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_total_tax_amount), AT(order, formatted_total_tax_amount),
   26, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_subtotal_tax_amount_cents), AT(order, subtotal_tax_amount_cents),
   25, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_subtotal_tax_amount_float), AT(order, subtotal_tax_amount_float),
   25, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_subtotal_tax_amount), AT(order, formatted_subtotal_tax_amount),
   29, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_shipping_tax_amount_cents), AT(order, shipping_tax_amount_cents),
   25, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shipping_tax_amount_float), AT(order, shipping_tax_amount_float),
   25, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_shipping_tax_amount), AT(order, formatted_shipping_tax_amount),
   29, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_method_tax_amount_cents), AT(order, payment_method_tax_amount_cents),
   31, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_method_tax_amount_float), AT(order, payment_method_tax_amount_float),
   31, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_payment_method_tax_amount), AT(order, formatted_payment_method_tax_amount),
   35, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_adjustment_tax_amount_cents), AT(order, adjustment_tax_amount_cents),
   27, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_adjustment_tax_amount_float), AT(order, adjustment_tax_amount_float),
   27, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_adjustment_tax_amount), AT(order, formatted_adjustment_tax_amount),
   31, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_total_amount_cents), AT(order, total_amount_cents),
   18, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_amount_float), AT(order, total_amount_float),
   18, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_total_amount), AT(order, formatted_total_amount),
   22, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_total_taxable_amount_cents), AT(order, total_taxable_amount_cents),
   26, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_taxable_amount_float), AT(order, total_taxable_amount_float),
   26, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_total_taxable_amount), AT(order, formatted_total_taxable_amount),
   30, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_subtotal_taxable_amount_cents), AT(order, subtotal_taxable_amount_cents),
   29, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_subtotal_taxable_amount_float), AT(order, subtotal_taxable_amount_float),
   29, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_subtotal_taxable_amount), AT(order, formatted_subtotal_taxable_amount),
   33, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_shipping_taxable_amount_cents), AT(order, shipping_taxable_amount_cents),
   29, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shipping_taxable_amount_float), AT(order, shipping_taxable_amount_float),
   29, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_shipping_taxable_amount), AT(order, formatted_shipping_taxable_amount),
   33, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_method_taxable_amount_cents), AT(order, payment_method_taxable_amount_cents),
   35, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_method_taxable_amount_float), AT(order, payment_method_taxable_amount_float),
   35, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_payment_method_taxable_amount), AT(order, formatted_payment_method_taxable_amount),
   39, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_adjustment_taxable_amount_cents), AT(order, adjustment_taxable_amount_cents),
   31, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_adjustment_taxable_amount_float), AT(order, adjustment_taxable_amount_float),
   31, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_adjustment_taxable_amount), AT(order, formatted_adjustment_taxable_amount),
   35, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_total_amount_with_taxes_cents), AT(order, total_amount_with_taxes_cents),
   29, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_amount_with_taxes_float), AT(order, total_amount_with_taxes_float),
   29, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_total_amount_with_taxes), AT(order, formatted_total_amount_with_taxes),
   33, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_session_amount_cents), AT(order, session_amount_cents),
   20, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_session_amount_float), AT(order, session_amount_float),
   20, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_session_amount), AT(order, formatted_session_amount),
   24, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_fees_amount_cents), AT(order, fees_amount_cents),
   17, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_fees_amount_float), AT(order, fees_amount_float),
   17, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_fees_amount), AT(order, formatted_fees_amount),
   21, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_duty_amount_cents), AT(order, duty_amount_cents),
   17, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_duty_amount_float), AT(order, duty_amount_float),
   17, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_duty_amount), AT(order, formatted_duty_amount),
   21, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_place_total_amount_cents), AT(order, place_total_amount_cents),
   24, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_place_total_amount_float), AT(order, place_total_amount_float),
   24, CLX_KIND_REAL, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_place_total_amount), AT(order, formatted_place_total_amount),
   28, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_skus_count), AT(order, skus_count), 10, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_line_item_options_count), AT(order, line_item_options_count),
   23, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shipments_count), AT(order, shipments_count),
   15, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_taken_sessions_count), AT(order, payment_taken_sessions_count),
   28, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_tax_calculations_count), AT(order, tax_calculations_count),
   22, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_validations_count), AT(order, validations_count),
   17, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_errors_count), AT(order, errors_count),
   12, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_source_details), AT(order, payment_source_details),
   22, CLX_KIND_OBJECT, 0, 74, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_token), AT(order, token), 5, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_cart_url), AT(order, cart_url), 8, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_return_url), AT(order, return_url), 10, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_terms_url), AT(order, terms_url), 9, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_privacy_url), AT(order, privacy_url), 11, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_checkout_url), AT(order, checkout_url), 12, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_placeable), AT(order, placeable), 9, CLX_KIND_BOOLEAN, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_placed_at), AT(order, placed_at), 9, CLX_KIND_TIME, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_approved_at), AT(order, approved_at), 11, CLX_KIND_TIME, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_cancelled_at), AT(order, cancelled_at),
   12, CLX_KIND_TIME, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_updated_at), AT(order, payment_updated_at),
   18, CLX_KIND_TIME, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_fulfillment_updated_at), AT(order, fulfillment_updated_at),
   22, CLX_KIND_TIME, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_refreshed_at), AT(order, refreshed_at),
   12, CLX_KIND_TIME, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_archived_at), AT(order, archived_at), 11, CLX_KIND_TIME, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_subscription_created_at), AT(order, subscription_created_at),
   23, CLX_KIND_TIME, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(order, expires_at), 10, CLX_KIND_TIME, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expiration_info), AT(order, expiration_info),
   15, CLX_KIND_OBJECT, 0, 74, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_circuit_state), AT(order, circuit_state),
   13, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_circuit_failure_count), AT(order, circuit_failure_count),
   21, CLX_KIND_INTEGER, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(order, created_at), 10, CLX_KIND_TIME, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(order, updated_at), 10, CLX_KIND_TIME, 0, 74, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(order, reference), 9, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(order, reference_origin),
   16, CLX_KIND_TEXT, 0, 74, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(order, metadata), 8, CLX_KIND_OBJECT, 0, 74, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(order, market),
   6, CLX_KIND_ONE, 65, 74, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_customer), AT(order, customer),
   8, CLX_KIND_ONE, 31, 74, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_shipping_address), AT(order, shipping_address),
   16, CLX_KIND_ONE, 1, 74, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_billing_address), AT(order, billing_address),
   15, CLX_KIND_ONE, 1, 74, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_store), AT(order, store), 5, CLX_KIND_ONE, 119, 74, 0, CLX_PERSONAL_NONE, 0}, /* stores */
  {TEXT(n_default_shipping_method), AT(order, default_shipping_method),
   23, CLX_KIND_ONE, 106, 74, 0, CLX_PERSONAL_NONE, 0}, /* shipping_methods */
  {TEXT(n_default_payment_method), AT(order, default_payment_method),
   22, CLX_KIND_ONE, 80, 74, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_available_payment_settings), AT(order, available_payment_settings),
   26, CLX_KIND_MANY, 0, 74, TEXT(v_order_subscription_payment_setting), CLX_PERSONAL_NONE, 0},
  {TEXT(n_available_payment_methods), AT(order, available_payment_methods),
   25, CLX_KIND_MANY, 80, 74, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_available_customer_payment_sources), AT(order, available_customer_payment_sources),
   34, CLX_KIND_MANY, 29, 74, 0, CLX_PERSONAL_NONE, 0}, /* customer_payment_sources */
  {TEXT(n_available_free_skus), AT(order, available_free_skus),
   19, CLX_KIND_MANY, 113, 74, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_available_free_bundles), AT(order, available_free_bundles),
   22, CLX_KIND_MANY, 15, 74, 0, CLX_PERSONAL_NONE, 0}, /* bundles */
  {TEXT(n_payment_method), AT(order, payment_method),
   14, CLX_KIND_ONE, 80, 74, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_payment_source), AT(order, payment_source),
   14, CLX_KIND_ONE, 0, 74, TEXT(v_authorization_payment_source), CLX_PERSONAL_NONE, 0},
  {TEXT(n_discount_engine_item), AT(order, discount_engine_item),
   20, CLX_KIND_ONE, 33, 74, 0, CLX_PERSONAL_NONE, 0}, /* discount_engine_items */
  {TEXT(n_line_items), AT(order, line_items),
   10, CLX_KIND_MANY, 61, 74, 0, CLX_PERSONAL_NONE, 0}, /* line_items */
  {TEXT(n_line_item_options), AT(order, line_item_options),
   17, CLX_KIND_MANY, 60, 74, 0, CLX_PERSONAL_NONE, 0}, /* line_item_options */
  {TEXT(n_payment_sessions), AT(order, payment_sessions),
   16, CLX_KIND_MANY, 141, 74, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_stock_reservations), AT(order, stock_reservations),
   18, CLX_KIND_MANY, 117, 74, 0, CLX_PERSONAL_NONE, 0}, /* stock_reservations */
  {TEXT(n_stock_line_items), AT(order, stock_line_items),
   16, CLX_KIND_MANY, 115, 74, 0, CLX_PERSONAL_NONE, 0}, /* stock_line_items */
  {TEXT(n_stock_transfers), AT(order, stock_transfers),
   15, CLX_KIND_MANY, 118, 74, 0, CLX_PERSONAL_NONE, 0}, /* stock_transfers */
  {TEXT(n_shipments), AT(order, shipments),
   9, CLX_KIND_MANY, 103, 74, 0, CLX_PERSONAL_NONE, 0}, /* shipments */
  {TEXT(n_payment_options), AT(order, payment_options),
   15, CLX_KIND_MANY, 81, 74, 0, CLX_PERSONAL_NONE, 0}, /* payment_options */
  {TEXT(n_payment_transactions), AT(order, payment_transactions),
   20, CLX_KIND_MANY, 0, 74, TEXT(n_payment_transactions), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_authorizations), AT(order, payment_authorizations),
   22, CLX_KIND_MANY, 136, 74, 0, CLX_PERSONAL_NONE, 0}, /* payment_authorizations */
  {TEXT(n_payment_captures), AT(order, payment_captures),
   16, CLX_KIND_MANY, 137, 74, 0, CLX_PERSONAL_NONE, 0}, /* payment_captures */
  {TEXT(n_payment_voids), AT(order, payment_voids),
   13, CLX_KIND_MANY, 150, 74, 0, CLX_PERSONAL_NONE, 0}, /* payment_voids */
  {TEXT(n_payment_refunds), AT(order, payment_refunds),
   15, CLX_KIND_MANY, 139, 74, 0, CLX_PERSONAL_NONE, 0}, /* payment_refunds */
  {TEXT(n_transactions), AT(order, transactions),
   12, CLX_KIND_MANY, 0, 74, TEXT(v_authorization_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_authorizations), AT(order, authorizations),
   14, CLX_KIND_MANY, 7, 74, 0, CLX_PERSONAL_NONE, 0}, /* authorizations */
  {TEXT(n_captures), AT(order, captures),
   8, CLX_KIND_MANY, 17, 74, 0, CLX_PERSONAL_NONE, 0}, /* captures */
  {TEXT(n_voids), AT(order, voids), 5, CLX_KIND_MANY, 133, 74, 0, CLX_PERSONAL_NONE, 0}, /* voids */
  {TEXT(n_refunds), AT(order, refunds),
   7, CLX_KIND_MANY, 95, 74, 0, CLX_PERSONAL_NONE, 0}, /* refunds */
  {TEXT(n_returns), AT(order, returns),
   7, CLX_KIND_MANY, 99, 74, 0, CLX_PERSONAL_NONE, 0}, /* returns */
  {TEXT(n_order_subscription), AT(order, order_subscription),
   18, CLX_KIND_ONE, 72, 74, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_order_subscriptions), AT(order, order_subscriptions),
   19, CLX_KIND_MANY, 72, 74, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_order_factories), AT(order, order_factories),
   15, CLX_KIND_MANY, 70, 74, 0, CLX_PERSONAL_NONE, 0}, /* order_factories */
  {TEXT(n_order_copies), AT(order, order_copies),
   12, CLX_KIND_MANY, 69, 74, 0, CLX_PERSONAL_NONE, 0}, /* order_copies */
  {TEXT(n_recurring_order_copies), AT(order, recurring_order_copies),
   22, CLX_KIND_MANY, 94, 74, 0, CLX_PERSONAL_NONE, 0}, /* recurring_order_copies */
  {TEXT(n_attachments), AT(order, attachments),
   11, CLX_KIND_MANY, 6, 74, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_notifications), AT(order, notifications),
   13, CLX_KIND_MANY, 67, 74, 0, CLX_PERSONAL_NONE, 0}, /* notifications */
  {TEXT(n_links), AT(order, links), 5, CLX_KIND_MANY, 62, 74, 0, CLX_PERSONAL_NONE, 0}, /* links */
  {TEXT(n_resource_errors), AT(order, resource_errors),
   15, CLX_KIND_MANY, 97, 74, 0, CLX_PERSONAL_NONE, 0}, /* resource_errors */
  {TEXT(n_events), AT(order, events),
   6, CLX_KIND_MANY, 38, 74, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(order, tags), 4, CLX_KIND_MANY, 124, 74, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(order, versions),
   8, CLX_KIND_MANY, 131, 74, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(order, event_stores),
   12, CLX_KIND_MANY, 37, 74, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* organizations */
  {TEXT(n_name), AT(organization, name), 4, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_slug), AT(organization, slug), 4, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_domain), AT(organization, domain), 6, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_support_phone), AT(organization, support_phone),
   13, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_PHONE, 0},
  {TEXT(n_support_email), AT(organization, support_email),
   13, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_logo_url), AT(organization, logo_url), 8, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_favicon_url), AT(organization, favicon_url),
   11, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_primary_color), AT(organization, primary_color),
   13, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_gtm_id), AT(organization, gtm_id), 6, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_gtm_id_test), AT(organization, gtm_id_test),
   11, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_config), AT(organization, config), 6, CLX_KIND_OBJECT, 0, 75, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_api_auth_redirect), AT(organization, api_auth_redirect),
   17, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_api_rules_engine), AT(organization, api_rules_engine),
   16, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_api_rules_engine_max_conditions_size), AT(organization, api_rules_engine_max_conditions_size),
   36, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_api_rules_engine_max_rules_size), AT(organization, api_rules_engine_max_rules_size),
   31, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_api_new_auth), AT(organization, api_new_auth),
   12, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_api_purge_single_resource), AT(organization, api_purge_single_resource),
   25, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_api_max_regex_length), AT(organization, api_max_regex_length),
   20, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_addresses_avs_check), AT(organization, addresses_avs_check),
   19, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_addresses_phone_required), AT(organization, addresses_phone_required),
   24, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_orders_sales_channel_guest_only), AT(organization, orders_sales_channel_guest_only),
   31, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_orders_min_rebuild_shipments_lapse), AT(organization, orders_min_rebuild_shipments_lapse),
   34, CLX_KIND_REAL, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_orders_min_refresh_lapse), AT(organization, orders_min_refresh_lapse),
   24, CLX_KIND_REAL, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_orders_autorefresh_cutoff_test), AT(organization, orders_autorefresh_cutoff_test),
   30, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_orders_autorefresh_cutoff_live), AT(organization, orders_autorefresh_cutoff_live),
   30, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_orders_number_editable_test), AT(organization, orders_number_editable_test),
   27, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_orders_number_editable_live), AT(organization, orders_number_editable_live),
   27, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_orders_number_as_reference), AT(organization, orders_number_as_reference),
   26, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_orders_invalid_coupon_errors), AT(organization, orders_invalid_coupon_errors),
   28, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_orders_invalid_gift_card_errors), AT(organization, orders_invalid_gift_card_errors),
   31, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_orders_validate_shipping_stock), AT(organization, orders_validate_shipping_stock),
   30, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_bundles_max_items_count), AT(organization, bundles_max_items_count),
   23, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_coupons_min_code_length), AT(organization, coupons_min_code_length),
   23, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_coupons_max_code_length), AT(organization, coupons_max_code_length),
   23, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_gift_cards_exact_code_matching), AT(organization, gift_cards_exact_code_matching),
   30, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_gift_cards_min_code_length), AT(organization, gift_cards_min_code_length),
   26, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_gift_cards_max_code_length), AT(organization, gift_cards_max_code_length),
   26, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_cleanups_max_concurrent_count), AT(organization, cleanups_max_concurrent_count),
   29, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_exports_max_concurrent_count), AT(organization, exports_max_concurrent_count),
   28, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_imports_max_concurrent_count), AT(organization, imports_max_concurrent_count),
   28, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_imports_purge_cache), AT(organization, imports_purge_cache),
   19, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_imports_skip_errors), AT(organization, imports_skip_errors),
   19, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_inventory_models_max_stock_locations_cutoff), AT(organization, inventory_models_max_stock_locations_cutoff),
   43, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_promotions_max_concurrent_count), AT(organization, promotions_max_concurrent_count),
   31, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_promotions_max_conditions_size), AT(organization, promotions_max_conditions_size),
   30, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_promotions_max_rules_size), AT(organization, promotions_max_rules_size),
   25, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_price_lists_max_conditions_size), AT(organization, price_lists_max_conditions_size),
   31, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_price_lists_max_rules_size), AT(organization, price_lists_max_rules_size),
   26, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_imports_trigger_webhooks), AT(organization, imports_trigger_webhooks),
   24, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_discount_engines_enabled), AT(organization, discount_engines_enabled),
   24, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_discount_engines_errors), AT(organization, discount_engines_errors),
   23, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_tags_max_name_length), AT(organization, tags_max_name_length),
   20, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_tags_max_allowed_number), AT(organization, tags_max_allowed_number),
   23, CLX_KIND_INTEGER, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_tax_calculators_errors), AT(organization, tax_calculators_errors),
   22, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_external_promotions_errors), AT(organization, external_promotions_errors),
   26, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_external_prices_errors), AT(organization, external_prices_errors),
   22, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(organization, created_at),
   10, CLX_KIND_TIME, 0, 75, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(organization, updated_at),
   10, CLX_KIND_TIME, 0, 75, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(organization, reference),
   9, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(organization, reference_origin),
   16, CLX_KIND_TEXT, 0, 75, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(organization, metadata),
   8, CLX_KIND_OBJECT, 0, 75, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_api_fragment_caching_enabled), AT(organization, api_fragment_caching_enabled),
   28, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_skus_discovery), AT(organization, skus_discovery),
   14, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_gateways_transaction_on_event), AT(organization, payment_gateways_transaction_on_event),
   37, CLX_KIND_BOOLEAN, 0, 75, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_event_stores), AT(organization, event_stores),
   12, CLX_KIND_MANY, 37, 75, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* packages */
  {TEXT(n_name), AT(package, name), 4, CLX_KIND_TEXT, 0, 76, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_code), AT(package, code), 4, CLX_KIND_TEXT, 0, 76, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_length), AT(package, length), 6, CLX_KIND_REAL, 0, 76, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_width), AT(package, width), 5, CLX_KIND_REAL, 0, 76, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_height), AT(package, height), 6, CLX_KIND_REAL, 0, 76, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_unit_of_length), AT(package, unit_of_length),
   14, CLX_KIND_TEXT, 0, 76, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(package, created_at), 10, CLX_KIND_TIME, 0, 76, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(package, updated_at), 10, CLX_KIND_TIME, 0, 76, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(package, reference), 9, CLX_KIND_TEXT, 0, 76, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(package, reference_origin),
   16, CLX_KIND_TEXT, 0, 76, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(package, metadata), 8, CLX_KIND_OBJECT, 0, 76, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_stock_location), AT(package, stock_location),
   14, CLX_KIND_ONE, 116, 76, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_parcels), AT(package, parcels),
   7, CLX_KIND_MANY, 78, 76, 0, CLX_PERSONAL_NONE, 0}, /* parcels */
  {TEXT(n_attachments), AT(package, attachments),
   11, CLX_KIND_MANY, 6, 76, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(package, versions),
   8, CLX_KIND_MANY, 131, 76, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(package, event_stores),
   12, CLX_KIND_MANY, 37, 76, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* parcel_line_items */
  {TEXT(n_sku_code), AT(parcel_line_item, sku_code),
   8, CLX_KIND_TEXT, 0, 77, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_bundle_code), AT(parcel_line_item, bundle_code),
   11, CLX_KIND_TEXT, 0, 77, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_quantity), AT(parcel_line_item, quantity),
   8, CLX_KIND_INTEGER, 0, 77, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(parcel_line_item, name), 4, CLX_KIND_TEXT, 0, 77, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_image_url), AT(parcel_line_item, image_url),
   9, CLX_KIND_TEXT, 0, 77, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_created_at), AT(parcel_line_item, created_at),
   10, CLX_KIND_TIME, 0, 77, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(parcel_line_item, updated_at),
   10, CLX_KIND_TIME, 0, 77, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(parcel_line_item, reference),
   9, CLX_KIND_TEXT, 0, 77, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(parcel_line_item, reference_origin),
   16, CLX_KIND_TEXT, 0, 77, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(parcel_line_item, metadata),
   8, CLX_KIND_OBJECT, 0, 77, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_parcel), AT(parcel_line_item, parcel),
   6, CLX_KIND_ONE, 78, 77, 0, CLX_PERSONAL_NONE, 0}, /* parcels */
  {TEXT(n_stock_line_item), AT(parcel_line_item, stock_line_item),
   15, CLX_KIND_ONE, 115, 77, 0, CLX_PERSONAL_NONE, 0}, /* stock_line_items */
  {TEXT(n_shipment_line_item), AT(parcel_line_item, shipment_line_item),
   18, CLX_KIND_ONE, 102, 77, 0, CLX_PERSONAL_NONE, 0}, /* shipment_line_items */
  {TEXT(n_versions), AT(parcel_line_item, versions),
   8, CLX_KIND_MANY, 131, 77, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(parcel_line_item, event_stores),
   12, CLX_KIND_MANY, 37, 77, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* parcels */
  {TEXT(n_number), AT(parcel, number), 6, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_weight), AT(parcel, weight), 6, CLX_KIND_REAL, 0, 78, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_unit_of_weight), AT(parcel, unit_of_weight),
   14, CLX_KIND_TEXT, 0, 78, TEXT(v_parcel_unit_of_weight), CLX_PERSONAL_NONE, 1},
  {TEXT(n_eel_pfc), AT(parcel, eel_pfc), 7, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_contents_type), AT(parcel, contents_type),
   13, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_contents_explanation), AT(parcel, contents_explanation),
   20, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_customs_certify), AT(parcel, customs_certify),
   15, CLX_KIND_BOOLEAN, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_customs_signer), AT(parcel, customs_signer),
   14, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_non_delivery_option), AT(parcel, non_delivery_option),
   19, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_restriction_type), AT(parcel, restriction_type),
   16, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_restriction_comments), AT(parcel, restriction_comments),
   20, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_customs_info_required), AT(parcel, customs_info_required),
   21, CLX_KIND_BOOLEAN, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_shipping_label_url), AT(parcel, shipping_label_url),
   18, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_shipping_label_file_type), AT(parcel, shipping_label_file_type),
   24, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_shipping_label_size), AT(parcel, shipping_label_size),
   19, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_shipping_label_resolution), AT(parcel, shipping_label_resolution),
   25, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_tracking_number), AT(parcel, tracking_number),
   15, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_tracking_status), AT(parcel, tracking_status),
   15, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_tracking_status_detail), AT(parcel, tracking_status_detail),
   22, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_tracking_status_updated_at), AT(parcel, tracking_status_updated_at),
   26, CLX_KIND_TIME, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_tracking_details), AT(parcel, tracking_details),
   16, CLX_KIND_ARRAY, 0, 78, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_carrier_weight_oz), AT(parcel, carrier_weight_oz),
   17, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_signed_by), AT(parcel, signed_by), 9, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NAME, 0},
  {TEXT(n_incoterm), AT(parcel, incoterm), 8, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_delivery_confirmation), AT(parcel, delivery_confirmation),
   21, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(parcel, created_at), 10, CLX_KIND_TIME, 0, 78, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(parcel, updated_at), 10, CLX_KIND_TIME, 0, 78, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(parcel, reference), 9, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(parcel, reference_origin),
   16, CLX_KIND_TEXT, 0, 78, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(parcel, metadata), 8, CLX_KIND_OBJECT, 0, 78, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_shipment), AT(parcel, shipment),
   8, CLX_KIND_ONE, 103, 78, 0, CLX_PERSONAL_NONE, 0}, /* shipments */
  {TEXT(n_package), AT(parcel, package),
   7, CLX_KIND_ONE, 76, 78, 0, CLX_PERSONAL_NONE, 0}, /* packages */
  {TEXT(n_parcel_line_items), AT(parcel, parcel_line_items),
   17, CLX_KIND_MANY, 77, 78, 0, CLX_PERSONAL_NONE, 0}, /* parcel_line_items */
  {TEXT(n_attachments), AT(parcel, attachments),
   11, CLX_KIND_MANY, 6, 78, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(parcel, events),
   6, CLX_KIND_MANY, 38, 78, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(parcel, versions),
   8, CLX_KIND_MANY, 131, 78, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(parcel, event_stores),
   12, CLX_KIND_MANY, 37, 78, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_gateways */
  {TEXT(n_name), AT(payment_gateway, name), 4, CLX_KIND_TEXT, 0, 79, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_force_payments), AT(payment_gateway, force_payments),
   14, CLX_KIND_BOOLEAN, 0, 79, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(payment_gateway, disabled_at),
   11, CLX_KIND_TIME, 0, 79, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_gateway, created_at),
   10, CLX_KIND_TIME, 0, 79, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_gateway, updated_at),
   10, CLX_KIND_TIME, 0, 79, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_gateway, reference),
   9, CLX_KIND_TEXT, 0, 79, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_gateway, reference_origin),
   16, CLX_KIND_TEXT, 0, 79, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_gateway, metadata),
   8, CLX_KIND_OBJECT, 0, 79, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_credential_keys), AT(payment_gateway, credential_keys),
   15, CLX_KIND_OBJECT, 0, 79, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_methods), AT(payment_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 79, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_versions), AT(payment_gateway, versions),
   8, CLX_KIND_MANY, 131, 79, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(payment_gateway, event_stores),
   12, CLX_KIND_MANY, 37, 79, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_methods */
  {TEXT(n_name), AT(payment_method, name), 4, CLX_KIND_TEXT, 0, 80, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_payment_source_type), AT(payment_method, payment_source_type),
   19, CLX_KIND_TEXT, 0, 80, TEXT(v_authorization_payment_source), CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(payment_method, currency_code),
   13, CLX_KIND_TEXT, 0, 80, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_moto), AT(payment_method, moto), 4, CLX_KIND_BOOLEAN, 0, 80, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_require_capture), AT(payment_method, require_capture),
   15, CLX_KIND_BOOLEAN, 0, 80, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_auto_place), AT(payment_method, auto_place),
   10, CLX_KIND_BOOLEAN, 0, 80, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_auto_capture), AT(payment_method, auto_capture),
   12, CLX_KIND_BOOLEAN, 0, 80, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_cents), AT(payment_method, price_amount_cents),
   18, CLX_KIND_INTEGER, 0, 80, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_float), AT(payment_method, price_amount_float),
   18, CLX_KIND_REAL, 0, 80, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_price_amount), AT(payment_method, formatted_price_amount),
   22, CLX_KIND_TEXT, 0, 80, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_auto_capture_max_amount_cents), AT(payment_method, auto_capture_max_amount_cents),
   29, CLX_KIND_INTEGER, 0, 80, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_auto_capture_max_amount_float), AT(payment_method, auto_capture_max_amount_float),
   29, CLX_KIND_REAL, 0, 80, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_auto_capture_max_amount), AT(payment_method, formatted_auto_capture_max_amount),
   33, CLX_KIND_TEXT, 0, 80, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_disabled_at), AT(payment_method, disabled_at),
   11, CLX_KIND_TIME, 0, 80, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_method, created_at),
   10, CLX_KIND_TIME, 0, 80, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_method, updated_at),
   10, CLX_KIND_TIME, 0, 80, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_method, reference),
   9, CLX_KIND_TEXT, 0, 80, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_method, reference_origin),
   16, CLX_KIND_TEXT, 0, 80, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_method, metadata),
   8, CLX_KIND_OBJECT, 0, 80, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(payment_method, market),
   6, CLX_KIND_ONE, 65, 80, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_payment_gateway), AT(payment_method, payment_gateway),
   15, CLX_KIND_ONE, 0, 80, TEXT(v_adyen_payment_payment_gateway), CLX_PERSONAL_NONE, 0},
  {TEXT(n_store), AT(payment_method, store),
   5, CLX_KIND_ONE, 119, 80, 0, CLX_PERSONAL_NONE, 0}, /* stores */
  {TEXT(n_attachments), AT(payment_method, attachments),
   11, CLX_KIND_MANY, 6, 80, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(payment_method, versions),
   8, CLX_KIND_MANY, 131, 80, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(payment_method, event_stores),
   12, CLX_KIND_MANY, 37, 80, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_options */
  {TEXT(n_name), AT(payment_option, name), 4, CLX_KIND_TEXT, 0, 81, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_payment_source_type), AT(payment_option, payment_source_type),
   19, CLX_KIND_TEXT, 0, 81, TEXT(v_authorization_payment_source), CLX_PERSONAL_NONE, 1},
  {TEXT(n_data), AT(payment_option, data), 4, CLX_KIND_OBJECT, 0, 81, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(payment_option, created_at),
   10, CLX_KIND_TIME, 0, 81, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_option, updated_at),
   10, CLX_KIND_TIME, 0, 81, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_option, reference),
   9, CLX_KIND_TEXT, 0, 81, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_option, reference_origin),
   16, CLX_KIND_TEXT, 0, 81, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_option, metadata),
   8, CLX_KIND_OBJECT, 0, 81, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(payment_option, order),
   5, CLX_KIND_ONE, 74, 81, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_attachments), AT(payment_option, attachments),
   11, CLX_KIND_MANY, 6, 81, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_event_stores), AT(payment_option, event_stores),
   12, CLX_KIND_MANY, 37, 81, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* paypal_gateways */
  {TEXT(n_name), AT(paypal_gateway, name), 4, CLX_KIND_TEXT, 0, 82, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_force_payments), AT(paypal_gateway, force_payments),
   14, CLX_KIND_BOOLEAN, 0, 82, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(paypal_gateway, disabled_at),
   11, CLX_KIND_TIME, 0, 82, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(paypal_gateway, created_at),
   10, CLX_KIND_TIME, 0, 82, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(paypal_gateway, updated_at),
   10, CLX_KIND_TIME, 0, 82, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(paypal_gateway, reference),
   9, CLX_KIND_TEXT, 0, 82, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(paypal_gateway, reference_origin),
   16, CLX_KIND_TEXT, 0, 82, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(paypal_gateway, metadata),
   8, CLX_KIND_OBJECT, 0, 82, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_credential_keys), AT(paypal_gateway, credential_keys),
   15, CLX_KIND_OBJECT, 0, 82, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_methods), AT(paypal_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 82, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_versions), AT(paypal_gateway, versions),
   8, CLX_KIND_MANY, 131, 82, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_paypal_payments), AT(paypal_gateway, paypal_payments),
   15, CLX_KIND_MANY, 83, 82, 0, CLX_PERSONAL_NONE, 0}, /* paypal_payments */
  {TEXT(n_event_stores), AT(paypal_gateway, event_stores),
   12, CLX_KIND_MANY, 37, 82, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* paypal_payments */
  {TEXT(n_return_url), AT(paypal_payment, return_url),
   10, CLX_KIND_TEXT, 0, 83, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_cancel_url), AT(paypal_payment, cancel_url),
   10, CLX_KIND_TEXT, 0, 83, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_note_to_payer), AT(paypal_payment, note_to_payer),
   13, CLX_KIND_TEXT, 0, 83, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_paypal_payer_id), AT(paypal_payment, paypal_payer_id),
   15, CLX_KIND_TEXT, 0, 83, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_name), AT(paypal_payment, name), 4, CLX_KIND_TEXT, 0, 83, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_paypal_id), AT(paypal_payment, paypal_id),
   9, CLX_KIND_TEXT, 0, 83, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_status), AT(paypal_payment, status),
   6, CLX_KIND_TEXT, 0, 83, TEXT(v_paypal_payment_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_approval_url), AT(paypal_payment, approval_url),
   12, CLX_KIND_TEXT, 0, 83, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_mismatched_amounts), AT(paypal_payment, mismatched_amounts),
   18, CLX_KIND_BOOLEAN, 0, 83, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_instrument), AT(paypal_payment, payment_instrument),
   18, CLX_KIND_OBJECT, 0, 83, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(paypal_payment, created_at),
   10, CLX_KIND_TIME, 0, 83, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(paypal_payment, updated_at),
   10, CLX_KIND_TIME, 0, 83, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(paypal_payment, reference),
   9, CLX_KIND_TEXT, 0, 83, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(paypal_payment, reference_origin),
   16, CLX_KIND_TEXT, 0, 83, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(paypal_payment, metadata),
   8, CLX_KIND_OBJECT, 0, 83, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(paypal_payment, order),
   5, CLX_KIND_ONE, 74, 83, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_gateway), AT(paypal_payment, payment_gateway),
   15, CLX_KIND_ONE, 0, 83, TEXT(v_adyen_payment_payment_gateway), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(paypal_payment, versions),
   8, CLX_KIND_MANY, 131, 83, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(paypal_payment, event_stores),
   12, CLX_KIND_MANY, 37, 83, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* percentage_discount_promotions */
  {TEXT(n_name), AT(percentage_discount_promotion, name),
   4, CLX_KIND_TEXT, 0, 84, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(percentage_discount_promotion, type),
   4, CLX_KIND_TEXT, 0, 84, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(percentage_discount_promotion, currency_code),
   13, CLX_KIND_TEXT, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_exclusive), AT(percentage_discount_promotion, exclusive),
   9, CLX_KIND_BOOLEAN, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_priority), AT(percentage_discount_promotion, priority),
   8, CLX_KIND_INTEGER, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_starts_at), AT(percentage_discount_promotion, starts_at),
   9, CLX_KIND_TIME, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(percentage_discount_promotion, expires_at),
   10, CLX_KIND_TIME, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_limit), AT(percentage_discount_promotion, total_usage_limit),
   17, CLX_KIND_INTEGER, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_count), AT(percentage_discount_promotion, total_usage_count),
   17, CLX_KIND_INTEGER, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_reached), AT(percentage_discount_promotion, total_usage_reached),
   19, CLX_KIND_BOOLEAN, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_active), AT(percentage_discount_promotion, active),
   6, CLX_KIND_BOOLEAN, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(percentage_discount_promotion, status),
   6, CLX_KIND_TEXT, 0, 84, TEXT(v_buy_x_pay_y_promotion_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_weight), AT(percentage_discount_promotion, weight),
   6, CLX_KIND_INTEGER, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_coupons_count), AT(percentage_discount_promotion, coupons_count),
   13, CLX_KIND_INTEGER, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(percentage_discount_promotion, disabled_at),
   11, CLX_KIND_TIME, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(percentage_discount_promotion, created_at),
   10, CLX_KIND_TIME, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(percentage_discount_promotion, updated_at),
   10, CLX_KIND_TIME, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(percentage_discount_promotion, reference),
   9, CLX_KIND_TEXT, 0, 84, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(percentage_discount_promotion, reference_origin),
   16, CLX_KIND_TEXT, 0, 84, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(percentage_discount_promotion, metadata),
   8, CLX_KIND_OBJECT, 0, 84, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_percentage), AT(percentage_discount_promotion, percentage),
   10, CLX_KIND_INTEGER, 0, 84, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_market), AT(percentage_discount_promotion, market),
   6, CLX_KIND_ONE, 65, 84, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_promotion_rules), AT(percentage_discount_promotion, promotion_rules),
   15, CLX_KIND_MANY, 0, 84, TEXT(n_promotion_rules), CLX_PERSONAL_NONE, 0},
  {TEXT(n_order_amount_promotion_rule), AT(percentage_discount_promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 84, 0, CLX_PERSONAL_NONE, 0}, /* order_amount_promotion_rules */
  {TEXT(n_sku_list_promotion_rule), AT(percentage_discount_promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 84, 0, CLX_PERSONAL_NONE, 0}, /* sku_list_promotion_rules */
  {TEXT(n_coupon_codes_promotion_rule), AT(percentage_discount_promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 84, 0, CLX_PERSONAL_NONE, 0}, /* coupon_codes_promotion_rules */
  {TEXT(n_custom_promotion_rule), AT(percentage_discount_promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 84, 0, CLX_PERSONAL_NONE, 0}, /* custom_promotion_rules */
  {TEXT(n_sku_list), AT(percentage_discount_promotion, sku_list),
   8, CLX_KIND_ONE, 111, 84, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_coupons), AT(percentage_discount_promotion, coupons),
   7, CLX_KIND_MANY, 24, 84, 0, CLX_PERSONAL_NONE, 0}, /* coupons */
  {TEXT(n_attachments), AT(percentage_discount_promotion, attachments),
   11, CLX_KIND_MANY, 6, 84, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(percentage_discount_promotion, events),
   6, CLX_KIND_MANY, 38, 84, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(percentage_discount_promotion, tags),
   4, CLX_KIND_MANY, 124, 84, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(percentage_discount_promotion, versions),
   8, CLX_KIND_MANY, 131, 84, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_skus), AT(percentage_discount_promotion, skus),
   4, CLX_KIND_MANY, 113, 84, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_event_stores), AT(percentage_discount_promotion, event_stores),
   12, CLX_KIND_MANY, 37, 84, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* pickups */
  {TEXT(n_type), AT(pickup, type),
   4, CLX_KIND_TEXT, 0, 85, TEXT(n_easypost_pickups), CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(pickup, status), 6, CLX_KIND_TEXT, 0, 85, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_internal_id), AT(pickup, internal_id),
   11, CLX_KIND_TEXT, 0, 85, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_created_at), AT(pickup, created_at), 10, CLX_KIND_TIME, 0, 85, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(pickup, updated_at), 10, CLX_KIND_TIME, 0, 85, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(pickup, reference), 9, CLX_KIND_TEXT, 0, 85, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(pickup, reference_origin),
   16, CLX_KIND_TEXT, 0, 85, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(pickup, metadata), 8, CLX_KIND_OBJECT, 0, 85, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_shipment), AT(pickup, shipment),
   8, CLX_KIND_ONE, 103, 85, 0, CLX_PERSONAL_NONE, 0}, /* shipments */
  {TEXT(n_parcels), AT(pickup, parcels),
   7, CLX_KIND_MANY, 78, 85, 0, CLX_PERSONAL_NONE, 0}, /* parcels */
  {TEXT(n_events), AT(pickup, events),
   6, CLX_KIND_MANY, 38, 85, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(pickup, event_stores),
   12, CLX_KIND_MANY, 37, 85, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* price_frequency_tiers */
  {TEXT(n_name), AT(price_frequency_tier, name), 4, CLX_KIND_TEXT, 0, 86, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(price_frequency_tier, type),
   4, CLX_KIND_TEXT, 0, 86, TEXT(v_price_frequency_tier_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_up_to), AT(price_frequency_tier, up_to),
   5, CLX_KIND_INTEGER, 0, 86, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_cents), AT(price_frequency_tier, price_amount_cents),
   18, CLX_KIND_INTEGER, 0, 86, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_float), AT(price_frequency_tier, price_amount_float),
   18, CLX_KIND_REAL, 0, 86, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_price_amount), AT(price_frequency_tier, formatted_price_amount),
   22, CLX_KIND_TEXT, 0, 86, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(price_frequency_tier, created_at),
   10, CLX_KIND_TIME, 0, 86, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(price_frequency_tier, updated_at),
   10, CLX_KIND_TIME, 0, 86, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(price_frequency_tier, reference),
   9, CLX_KIND_TEXT, 0, 86, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(price_frequency_tier, reference_origin),
   16, CLX_KIND_TEXT, 0, 86, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(price_frequency_tier, metadata),
   8, CLX_KIND_OBJECT, 0, 86, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_price), AT(price_frequency_tier, price),
   5, CLX_KIND_ONE, 91, 86, 0, CLX_PERSONAL_NONE, 0}, /* prices */
  {TEXT(n_attachments), AT(price_frequency_tier, attachments),
   11, CLX_KIND_MANY, 6, 86, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(price_frequency_tier, versions),
   8, CLX_KIND_MANY, 131, 86, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_events), AT(price_frequency_tier, events),
   6, CLX_KIND_MANY, 38, 86, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(price_frequency_tier, event_stores),
   12, CLX_KIND_MANY, 37, 86, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* price_list_schedulers */
  {TEXT(n_name), AT(price_list_scheduler, name), 4, CLX_KIND_TEXT, 0, 87, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_starts_at), AT(price_list_scheduler, starts_at),
   9, CLX_KIND_TIME, 0, 87, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(price_list_scheduler, expires_at),
   10, CLX_KIND_TIME, 0, 87, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_active), AT(price_list_scheduler, active),
   6, CLX_KIND_BOOLEAN, 0, 87, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(price_list_scheduler, status),
   6, CLX_KIND_TEXT, 0, 87, TEXT(v_link_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(price_list_scheduler, disabled_at),
   11, CLX_KIND_TIME, 0, 87, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(price_list_scheduler, created_at),
   10, CLX_KIND_TIME, 0, 87, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(price_list_scheduler, updated_at),
   10, CLX_KIND_TIME, 0, 87, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(price_list_scheduler, reference),
   9, CLX_KIND_TEXT, 0, 87, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(price_list_scheduler, reference_origin),
   16, CLX_KIND_TEXT, 0, 87, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(price_list_scheduler, metadata),
   8, CLX_KIND_OBJECT, 0, 87, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(price_list_scheduler, market),
   6, CLX_KIND_ONE, 65, 87, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_price_list), AT(price_list_scheduler, price_list),
   10, CLX_KIND_ONE, 88, 87, 0, CLX_PERSONAL_NONE, 0}, /* price_lists */
  {TEXT(n_events), AT(price_list_scheduler, events),
   6, CLX_KIND_MANY, 38, 87, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(price_list_scheduler, versions),
   8, CLX_KIND_MANY, 131, 87, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(price_list_scheduler, event_stores),
   12, CLX_KIND_MANY, 37, 87, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* price_lists */
  {TEXT(n_name), AT(price_list, name), 4, CLX_KIND_TEXT, 0, 88, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_code), AT(price_list, code), 4, CLX_KIND_TEXT, 0, 88, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_currency_code), AT(price_list, currency_code),
   13, CLX_KIND_TEXT, 0, 88, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_tax_included), AT(price_list, tax_included),
   12, CLX_KIND_BOOLEAN, 0, 88, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_rule_outcomes), AT(price_list, rule_outcomes),
   13, CLX_KIND_OBJECT, 0, 88, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(price_list, created_at),
   10, CLX_KIND_TIME, 0, 88, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(price_list, updated_at),
   10, CLX_KIND_TIME, 0, 88, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(price_list, reference),
   9, CLX_KIND_TEXT, 0, 88, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(price_list, reference_origin),
   16, CLX_KIND_TEXT, 0, 88, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_rules), AT(price_list, rules), 5, CLX_KIND_OBJECT, 0, 88, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_resource_payload), AT(price_list, resource_payload),
   16, CLX_KIND_OBJECT, 0, 88, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_metadata), AT(price_list, metadata), 8, CLX_KIND_OBJECT, 0, 88, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_prices), AT(price_list, prices),
   6, CLX_KIND_MANY, 91, 88, 0, CLX_PERSONAL_NONE, 0}, /* prices */
  {TEXT(n_price_list_schedulers), AT(price_list, price_list_schedulers),
   21, CLX_KIND_MANY, 87, 88, 0, CLX_PERSONAL_NONE, 0}, /* price_list_schedulers */
  {TEXT(n_attachments), AT(price_list, attachments),
   11, CLX_KIND_MANY, 6, 88, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(price_list, versions),
   8, CLX_KIND_MANY, 131, 88, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(price_list, event_stores),
   12, CLX_KIND_MANY, 37, 88, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* price_tiers */
  {TEXT(n_name), AT(price_tier, name), 4, CLX_KIND_TEXT, 0, 89, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(price_tier, type),
   4, CLX_KIND_TEXT, 0, 89, TEXT(v_price_frequency_tier_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_up_to), AT(price_tier, up_to), 5, CLX_KIND_REAL, 0, 89, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_cents), AT(price_tier, price_amount_cents),
   18, CLX_KIND_INTEGER, 0, 89, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_float), AT(price_tier, price_amount_float),
   18, CLX_KIND_REAL, 0, 89, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_price_amount), AT(price_tier, formatted_price_amount),
   22, CLX_KIND_TEXT, 0, 89, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(price_tier, created_at),
   10, CLX_KIND_TIME, 0, 89, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(price_tier, updated_at),
   10, CLX_KIND_TIME, 0, 89, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(price_tier, reference),
   9, CLX_KIND_TEXT, 0, 89, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(price_tier, reference_origin),
   16, CLX_KIND_TEXT, 0, 89, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(price_tier, metadata), 8, CLX_KIND_OBJECT, 0, 89, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_price), AT(price_tier, price),
   5, CLX_KIND_ONE, 91, 89, 0, CLX_PERSONAL_NONE, 0}, /* prices */
  {TEXT(n_attachments), AT(price_tier, attachments),
   11, CLX_KIND_MANY, 6, 89, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(price_tier, versions),
   8, CLX_KIND_MANY, 131, 89, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(price_tier, event_stores),
   12, CLX_KIND_MANY, 37, 89, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* price_volume_tiers */
  {TEXT(n_name), AT(price_volume_tier, name), 4, CLX_KIND_TEXT, 0, 90, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(price_volume_tier, type),
   4, CLX_KIND_TEXT, 0, 90, TEXT(v_price_frequency_tier_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_up_to), AT(price_volume_tier, up_to),
   5, CLX_KIND_INTEGER, 0, 90, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_cents), AT(price_volume_tier, price_amount_cents),
   18, CLX_KIND_INTEGER, 0, 90, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_float), AT(price_volume_tier, price_amount_float),
   18, CLX_KIND_REAL, 0, 90, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_price_amount), AT(price_volume_tier, formatted_price_amount),
   22, CLX_KIND_TEXT, 0, 90, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(price_volume_tier, created_at),
   10, CLX_KIND_TIME, 0, 90, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(price_volume_tier, updated_at),
   10, CLX_KIND_TIME, 0, 90, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(price_volume_tier, reference),
   9, CLX_KIND_TEXT, 0, 90, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(price_volume_tier, reference_origin),
   16, CLX_KIND_TEXT, 0, 90, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(price_volume_tier, metadata),
   8, CLX_KIND_OBJECT, 0, 90, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_price), AT(price_volume_tier, price),
   5, CLX_KIND_ONE, 91, 90, 0, CLX_PERSONAL_NONE, 0}, /* prices */
  {TEXT(n_attachments), AT(price_volume_tier, attachments),
   11, CLX_KIND_MANY, 6, 90, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(price_volume_tier, versions),
   8, CLX_KIND_MANY, 131, 90, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_events), AT(price_volume_tier, events),
   6, CLX_KIND_MANY, 38, 90, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(price_volume_tier, event_stores),
   12, CLX_KIND_MANY, 37, 90, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* prices */
  {TEXT(n_currency_code), AT(price, currency_code),
   13, CLX_KIND_TEXT, 0, 91, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_sku_code), AT(price, sku_code), 8, CLX_KIND_TEXT, 0, 91, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(price, amount_cents),
   12, CLX_KIND_INTEGER, 0, 91, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(price, amount_float),
   12, CLX_KIND_REAL, 0, 91, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(price, formatted_amount),
   16, CLX_KIND_TEXT, 0, 91, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_original_amount_cents), AT(price, original_amount_cents),
   21, CLX_KIND_INTEGER, 0, 91, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_formatted_original_amount), AT(price, formatted_original_amount),
   25, CLX_KIND_TEXT, 0, 91, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_compare_at_amount_cents), AT(price, compare_at_amount_cents),
   23, CLX_KIND_INTEGER, 0, 91, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_compare_at_amount_float), AT(price, compare_at_amount_float),
   23, CLX_KIND_REAL, 0, 91, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_compare_at_amount), AT(price, formatted_compare_at_amount),
   27, CLX_KIND_TEXT, 0, 91, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_rule_outcomes), AT(price, rule_outcomes),
   13, CLX_KIND_OBJECT, 0, 91, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_processed_at), AT(price, processed_at),
   12, CLX_KIND_TIME, 0, 91, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(price, created_at), 10, CLX_KIND_TIME, 0, 91, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(price, updated_at), 10, CLX_KIND_TIME, 0, 91, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(price, reference), 9, CLX_KIND_TEXT, 0, 91, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(price, reference_origin),
   16, CLX_KIND_TEXT, 0, 91, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_rules), AT(price, rules), 5, CLX_KIND_OBJECT, 0, 91, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_resource_payload), AT(price, resource_payload),
   16, CLX_KIND_OBJECT, 0, 91, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_jwt_custom_claim), AT(price, jwt_custom_claim),
   16, CLX_KIND_OBJECT, 0, 91, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_metadata), AT(price, metadata), 8, CLX_KIND_OBJECT, 0, 91, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_price_list), AT(price, price_list),
   10, CLX_KIND_ONE, 88, 91, 0, CLX_PERSONAL_NONE, 0}, /* price_lists */
  {TEXT(n_sku), AT(price, sku), 3, CLX_KIND_ONE, 113, 91, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_price_tiers), AT(price, price_tiers),
   11, CLX_KIND_MANY, 89, 91, 0, CLX_PERSONAL_NONE, 0}, /* price_tiers */
  {TEXT(n_price_volume_tiers), AT(price, price_volume_tiers),
   18, CLX_KIND_MANY, 90, 91, 0, CLX_PERSONAL_NONE, 0}, /* price_volume_tiers */
  {TEXT(n_price_frequency_tiers), AT(price, price_frequency_tiers),
   21, CLX_KIND_MANY, 86, 91, 0, CLX_PERSONAL_NONE, 0}, /* price_frequency_tiers */
  {TEXT(n_attachments), AT(price, attachments),
   11, CLX_KIND_MANY, 6, 91, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(price, versions),
   8, CLX_KIND_MANY, 131, 91, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_jwt_customer), AT(price, jwt_customer),
   12, CLX_KIND_ONE, 31, 91, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_jwt_markets), AT(price, jwt_markets),
   11, CLX_KIND_MANY, 65, 91, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_jwt_stock_locations), AT(price, jwt_stock_locations),
   19, CLX_KIND_MANY, 116, 91, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_event_stores), AT(price, event_stores),
   12, CLX_KIND_MANY, 37, 91, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* promotion_rules */
  {TEXT(n_type), AT(promotion_rule, type),
   4, CLX_KIND_TEXT, 0, 92, TEXT(v_coupon_codes_promotion_rule_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(promotion_rule, created_at),
   10, CLX_KIND_TIME, 0, 92, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(promotion_rule, updated_at),
   10, CLX_KIND_TIME, 0, 92, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(promotion_rule, reference),
   9, CLX_KIND_TEXT, 0, 92, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(promotion_rule, reference_origin),
   16, CLX_KIND_TEXT, 0, 92, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(promotion_rule, metadata),
   8, CLX_KIND_OBJECT, 0, 92, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_promotion), AT(promotion_rule, promotion),
   9, CLX_KIND_ONE, 0, 92, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(promotion_rule, versions),
   8, CLX_KIND_MANY, 131, 92, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(promotion_rule, event_stores),
   12, CLX_KIND_MANY, 37, 92, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* promotions */
  {TEXT(n_name), AT(promotion, name), 4, CLX_KIND_TEXT, 0, 93, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(promotion, type),
   4, CLX_KIND_TEXT, 0, 93, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(promotion, currency_code),
   13, CLX_KIND_TEXT, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_exclusive), AT(promotion, exclusive),
   9, CLX_KIND_BOOLEAN, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_priority), AT(promotion, priority), 8, CLX_KIND_INTEGER, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_starts_at), AT(promotion, starts_at), 9, CLX_KIND_TIME, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(promotion, expires_at),
   10, CLX_KIND_TIME, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_limit), AT(promotion, total_usage_limit),
   17, CLX_KIND_INTEGER, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_count), AT(promotion, total_usage_count),
   17, CLX_KIND_INTEGER, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_usage_reached), AT(promotion, total_usage_reached),
   19, CLX_KIND_BOOLEAN, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_active), AT(promotion, active), 6, CLX_KIND_BOOLEAN, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(promotion, status),
   6, CLX_KIND_TEXT, 0, 93, TEXT(v_buy_x_pay_y_promotion_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_weight), AT(promotion, weight), 6, CLX_KIND_INTEGER, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_coupons_count), AT(promotion, coupons_count),
   13, CLX_KIND_INTEGER, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(promotion, disabled_at),
   11, CLX_KIND_TIME, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(promotion, created_at),
   10, CLX_KIND_TIME, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(promotion, updated_at),
   10, CLX_KIND_TIME, 0, 93, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(promotion, reference), 9, CLX_KIND_TEXT, 0, 93, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(promotion, reference_origin),
   16, CLX_KIND_TEXT, 0, 93, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(promotion, metadata), 8, CLX_KIND_OBJECT, 0, 93, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(promotion, market),
   6, CLX_KIND_ONE, 65, 93, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_promotion_rules), AT(promotion, promotion_rules),
   15, CLX_KIND_MANY, 0, 93, TEXT(n_promotion_rules), CLX_PERSONAL_NONE, 0},
  {TEXT(n_order_amount_promotion_rule), AT(promotion, order_amount_promotion_rule),
   27, CLX_KIND_ONE, 68, 93, 0, CLX_PERSONAL_NONE, 0}, /* order_amount_promotion_rules */
  {TEXT(n_sku_list_promotion_rule), AT(promotion, sku_list_promotion_rule),
   23, CLX_KIND_ONE, 110, 93, 0, CLX_PERSONAL_NONE, 0}, /* sku_list_promotion_rules */
  {TEXT(n_coupon_codes_promotion_rule), AT(promotion, coupon_codes_promotion_rule),
   27, CLX_KIND_ONE, 22, 93, 0, CLX_PERSONAL_NONE, 0}, /* coupon_codes_promotion_rules */
  {TEXT(n_custom_promotion_rule), AT(promotion, custom_promotion_rule),
   21, CLX_KIND_ONE, 25, 93, 0, CLX_PERSONAL_NONE, 0}, /* custom_promotion_rules */
  {TEXT(n_sku_list), AT(promotion, sku_list),
   8, CLX_KIND_ONE, 111, 93, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_coupons), AT(promotion, coupons),
   7, CLX_KIND_MANY, 24, 93, 0, CLX_PERSONAL_NONE, 0}, /* coupons */
  {TEXT(n_attachments), AT(promotion, attachments),
   11, CLX_KIND_MANY, 6, 93, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(promotion, events),
   6, CLX_KIND_MANY, 38, 93, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(promotion, tags),
   4, CLX_KIND_MANY, 124, 93, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(promotion, versions),
   8, CLX_KIND_MANY, 131, 93, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(promotion, event_stores),
   12, CLX_KIND_MANY, 37, 93, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* recurring_order_copies */
  {TEXT(n_type), AT(recurring_order_copy, type),
   4, CLX_KIND_TEXT, 0, 94, TEXT(v_order_copy_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(recurring_order_copy, status),
   6, CLX_KIND_TEXT, 0, 94, TEXT(v_order_copy_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_started_at), AT(recurring_order_copy, started_at),
   10, CLX_KIND_TIME, 0, 94, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_completed_at), AT(recurring_order_copy, completed_at),
   12, CLX_KIND_TIME, 0, 94, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_failed_at), AT(recurring_order_copy, failed_at),
   9, CLX_KIND_TIME, 0, 94, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_errors_log), AT(recurring_order_copy, errors_log),
   10, CLX_KIND_OBJECT, 0, 94, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_errors_count), AT(recurring_order_copy, errors_count),
   12, CLX_KIND_INTEGER, 0, 94, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_place_target_order), AT(recurring_order_copy, place_target_order),
   18, CLX_KIND_BOOLEAN, 0, 94, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_reuse_wallet), AT(recurring_order_copy, reuse_wallet),
   12, CLX_KIND_BOOLEAN, 0, 94, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(recurring_order_copy, created_at),
   10, CLX_KIND_TIME, 0, 94, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(recurring_order_copy, updated_at),
   10, CLX_KIND_TIME, 0, 94, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(recurring_order_copy, reference),
   9, CLX_KIND_TEXT, 0, 94, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(recurring_order_copy, reference_origin),
   16, CLX_KIND_TEXT, 0, 94, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(recurring_order_copy, metadata),
   8, CLX_KIND_OBJECT, 0, 94, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_source_order), AT(recurring_order_copy, source_order),
   12, CLX_KIND_ONE, 74, 94, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_target_order), AT(recurring_order_copy, target_order),
   12, CLX_KIND_ONE, 74, 94, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_events), AT(recurring_order_copy, events),
   6, CLX_KIND_MANY, 38, 94, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_order_subscription), AT(recurring_order_copy, order_subscription),
   18, CLX_KIND_ONE, 72, 94, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_event_stores), AT(recurring_order_copy, event_stores),
   12, CLX_KIND_MANY, 37, 94, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* refunds */
  {TEXT(n_number), AT(refund, number), 6, CLX_KIND_TEXT, 0, 95, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_type), AT(refund, type),
   4, CLX_KIND_TEXT, 0, 95, TEXT(v_authorization_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_method_type), AT(refund, payment_method_type),
   19, CLX_KIND_TEXT, 0, 95, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_currency_code), AT(refund, currency_code),
   13, CLX_KIND_TEXT, 0, 95, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(refund, amount_cents),
   12, CLX_KIND_INTEGER, 0, 95, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(refund, amount_float),
   12, CLX_KIND_REAL, 0, 95, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(refund, formatted_amount),
   16, CLX_KIND_TEXT, 0, 95, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_succeeded), AT(refund, succeeded), 9, CLX_KIND_BOOLEAN, 0, 95, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_message), AT(refund, message), 7, CLX_KIND_TEXT, 0, 95, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_error_code), AT(refund, error_code), 10, CLX_KIND_TEXT, 0, 95, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_error_detail), AT(refund, error_detail),
   12, CLX_KIND_TEXT, 0, 95, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_token), AT(refund, token), 5, CLX_KIND_TEXT, 0, 95, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_gateway_transaction_id), AT(refund, gateway_transaction_id),
   22, CLX_KIND_TEXT, 0, 95, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_created_at), AT(refund, created_at), 10, CLX_KIND_TIME, 0, 95, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(refund, updated_at), 10, CLX_KIND_TIME, 0, 95, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(refund, reference), 9, CLX_KIND_TEXT, 0, 95, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(refund, reference_origin),
   16, CLX_KIND_TEXT, 0, 95, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(refund, metadata), 8, CLX_KIND_OBJECT, 0, 95, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(refund, order), 5, CLX_KIND_ONE, 74, 95, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_source), AT(refund, payment_source),
   14, CLX_KIND_ONE, 0, 95, TEXT(v_authorization_payment_source), CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachments), AT(refund, attachments),
   11, CLX_KIND_MANY, 6, 95, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(refund, events),
   6, CLX_KIND_MANY, 38, 95, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(refund, versions),
   8, CLX_KIND_MANY, 131, 95, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_reference_capture), AT(refund, reference_capture),
   17, CLX_KIND_ONE, 17, 95, 0, CLX_PERSONAL_NONE, 0}, /* captures */
  {TEXT(n_return), AT(refund, return_),
   6, CLX_KIND_ONE, 99, 95, 0, CLX_PERSONAL_NONE, 0}, /* returns */
  {TEXT(n_event_stores), AT(refund, event_stores),
   12, CLX_KIND_MANY, 37, 95, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* reserved_stocks */
  {TEXT(n_quantity), AT(reserved_stock, quantity),
   8, CLX_KIND_INTEGER, 0, 96, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(reserved_stock, created_at),
   10, CLX_KIND_TIME, 0, 96, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(reserved_stock, updated_at),
   10, CLX_KIND_TIME, 0, 96, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(reserved_stock, reference),
   9, CLX_KIND_TEXT, 0, 96, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(reserved_stock, reference_origin),
   16, CLX_KIND_TEXT, 0, 96, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(reserved_stock, metadata),
   8, CLX_KIND_OBJECT, 0, 96, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_stock_item), AT(reserved_stock, stock_item),
   10, CLX_KIND_ONE, 114, 96, 0, CLX_PERSONAL_NONE, 0}, /* stock_items */
  {TEXT(n_sku), AT(reserved_stock, sku),
   3, CLX_KIND_ONE, 113, 96, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_stock_reservations), AT(reserved_stock, stock_reservations),
   18, CLX_KIND_MANY, 117, 96, 0, CLX_PERSONAL_NONE, 0}, /* stock_reservations */
  {TEXT(n_versions), AT(reserved_stock, versions),
   8, CLX_KIND_MANY, 131, 96, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(reserved_stock, event_stores),
   12, CLX_KIND_MANY, 37, 96, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* resource_errors */
  {TEXT(n_name), AT(resource_error, name), 4, CLX_KIND_TEXT, 0, 97, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_code), AT(resource_error, code), 4, CLX_KIND_TEXT, 0, 97, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_message), AT(resource_error, message), 7, CLX_KIND_TEXT, 0, 97, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_created_at), AT(resource_error, created_at),
   10, CLX_KIND_TIME, 0, 97, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(resource_error, updated_at),
   10, CLX_KIND_TIME, 0, 97, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(resource_error, reference),
   9, CLX_KIND_TEXT, 0, 97, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(resource_error, reference_origin),
   16, CLX_KIND_TEXT, 0, 97, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(resource_error, metadata),
   8, CLX_KIND_OBJECT, 0, 97, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_resource), AT(resource_error, resource),
   8, CLX_KIND_ONE, 0, 97, TEXT(v_resource_error_resource), CLX_PERSONAL_NONE, 0},
  {TEXT(n_event_stores), AT(resource_error, event_stores),
   12, CLX_KIND_MANY, 37, 97, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* return_line_items */
  {TEXT(n_sku_code), AT(return_line_item, sku_code),
   8, CLX_KIND_TEXT, 0, 98, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_bundle_code), AT(return_line_item, bundle_code),
   11, CLX_KIND_TEXT, 0, 98, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_quantity), AT(return_line_item, quantity),
   8, CLX_KIND_INTEGER, 0, 98, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(return_line_item, name), 4, CLX_KIND_TEXT, 0, 98, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_image_url), AT(return_line_item, image_url),
   9, CLX_KIND_TEXT, 0, 98, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_total_amount_cents), AT(return_line_item, total_amount_cents),
   18, CLX_KIND_INTEGER, 0, 98, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_total_amount_float), AT(return_line_item, total_amount_float),
   18, CLX_KIND_REAL, 0, 98, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_total_amount), AT(return_line_item, formatted_total_amount),
   22, CLX_KIND_TEXT, 0, 98, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_return_reason), AT(return_line_item, return_reason),
   13, CLX_KIND_OBJECT, 0, 98, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_restocked_at), AT(return_line_item, restocked_at),
   12, CLX_KIND_TIME, 0, 98, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(return_line_item, created_at),
   10, CLX_KIND_TIME, 0, 98, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(return_line_item, updated_at),
   10, CLX_KIND_TIME, 0, 98, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(return_line_item, reference),
   9, CLX_KIND_TEXT, 0, 98, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(return_line_item, reference_origin),
   16, CLX_KIND_TEXT, 0, 98, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(return_line_item, metadata),
   8, CLX_KIND_OBJECT, 0, 98, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_return), AT(return_line_item, return_),
   6, CLX_KIND_ONE, 99, 98, 0, CLX_PERSONAL_NONE, 0}, /* returns */
  {TEXT(n_line_item), AT(return_line_item, line_item),
   9, CLX_KIND_ONE, 61, 98, 0, CLX_PERSONAL_NONE, 0}, /* line_items */
  {TEXT(n_event_stores), AT(return_line_item, event_stores),
   12, CLX_KIND_MANY, 37, 98, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* returns */
  {TEXT(n_number), AT(return, number), 6, CLX_KIND_TEXT, 0, 99, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_status), AT(return, status),
   6, CLX_KIND_TEXT, 0, 99, TEXT(v_return_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_customer_email), AT(return, customer_email),
   14, CLX_KIND_TEXT, 0, 99, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_skus_count), AT(return, skus_count),
   10, CLX_KIND_INTEGER, 0, 99, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_approved_at), AT(return, approved_at), 11, CLX_KIND_TIME, 0, 99, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_cancelled_at), AT(return, cancelled_at),
   12, CLX_KIND_TIME, 0, 99, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shipped_at), AT(return, shipped_at), 10, CLX_KIND_TIME, 0, 99, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_rejected_at), AT(return, rejected_at), 11, CLX_KIND_TIME, 0, 99, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_received_at), AT(return, received_at), 11, CLX_KIND_TIME, 0, 99, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_refunded_at), AT(return, refunded_at), 11, CLX_KIND_TIME, 0, 99, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_archived_at), AT(return, archived_at), 11, CLX_KIND_TIME, 0, 99, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_estimated_refund_amount_cents), AT(return, estimated_refund_amount_cents),
   29, CLX_KIND_INTEGER, 0, 99, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_estimated_refund_amount_float), AT(return, estimated_refund_amount_float),
   29, CLX_KIND_REAL, 0, 99, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_estimated_refund_amount), AT(return, formatted_estimated_refund_amount),
   33, CLX_KIND_TEXT, 0, 99, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(return, created_at), 10, CLX_KIND_TIME, 0, 99, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(return, updated_at), 10, CLX_KIND_TIME, 0, 99, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(return, reference), 9, CLX_KIND_TEXT, 0, 99, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(return, reference_origin),
   16, CLX_KIND_TEXT, 0, 99, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(return, metadata), 8, CLX_KIND_OBJECT, 0, 99, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(return, order), 5, CLX_KIND_ONE, 74, 99, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_customer), AT(return, customer),
   8, CLX_KIND_ONE, 31, 99, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_stock_location), AT(return, stock_location),
   14, CLX_KIND_ONE, 116, 99, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_origin_address), AT(return, origin_address),
   14, CLX_KIND_ONE, 1, 99, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_destination_address), AT(return, destination_address),
   19, CLX_KIND_ONE, 1, 99, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_reference_capture), AT(return, reference_capture),
   17, CLX_KIND_ONE, 17, 99, 0, CLX_PERSONAL_NONE, 0}, /* captures */
  {TEXT(n_reference_refund), AT(return, reference_refund),
   16, CLX_KIND_ONE, 95, 99, 0, CLX_PERSONAL_NONE, 0}, /* refunds */
  {TEXT(n_return_line_items), AT(return, return_line_items),
   17, CLX_KIND_MANY, 98, 99, 0, CLX_PERSONAL_NONE, 0}, /* return_line_items */
  {TEXT(n_payment_refunds), AT(return, payment_refunds),
   15, CLX_KIND_MANY, 139, 99, 0, CLX_PERSONAL_NONE, 0}, /* payment_refunds */
  {TEXT(n_attachments), AT(return, attachments),
   11, CLX_KIND_MANY, 6, 99, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_resource_errors), AT(return, resource_errors),
   15, CLX_KIND_MANY, 97, 99, 0, CLX_PERSONAL_NONE, 0}, /* resource_errors */
  {TEXT(n_events), AT(return, events),
   6, CLX_KIND_MANY, 38, 99, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(return, tags), 4, CLX_KIND_MANY, 124, 99, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(return, versions),
   8, CLX_KIND_MANY, 131, 99, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(return, event_stores),
   12, CLX_KIND_MANY, 37, 99, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* satispay_gateways */
  {TEXT(n_name), AT(satispay_gateway, name), 4, CLX_KIND_TEXT, 0, 100, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_force_payments), AT(satispay_gateway, force_payments),
   14, CLX_KIND_BOOLEAN, 0, 100, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(satispay_gateway, disabled_at),
   11, CLX_KIND_TIME, 0, 100, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(satispay_gateway, created_at),
   10, CLX_KIND_TIME, 0, 100, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(satispay_gateway, updated_at),
   10, CLX_KIND_TIME, 0, 100, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(satispay_gateway, reference),
   9, CLX_KIND_TEXT, 0, 100, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(satispay_gateway, reference_origin),
   16, CLX_KIND_TEXT, 0, 100, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(satispay_gateway, metadata),
   8, CLX_KIND_OBJECT, 0, 100, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_token), AT(satispay_gateway, token), 5, CLX_KIND_TEXT, 0, 100, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_key_id), AT(satispay_gateway, key_id),
   6, CLX_KIND_TEXT, 0, 100, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_webhook_endpoint_url), AT(satispay_gateway, webhook_endpoint_url),
   20, CLX_KIND_TEXT, 0, 100, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_credential_keys), AT(satispay_gateway, credential_keys),
   15, CLX_KIND_OBJECT, 0, 100, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_methods), AT(satispay_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 100, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_versions), AT(satispay_gateway, versions),
   8, CLX_KIND_MANY, 131, 100, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_satispay_payments), AT(satispay_gateway, satispay_payments),
   17, CLX_KIND_MANY, 101, 100, 0, CLX_PERSONAL_NONE, 0}, /* satispay_payments */
  {TEXT(n_event_stores), AT(satispay_gateway, event_stores),
   12, CLX_KIND_MANY, 37, 100, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* satispay_payments */
  {TEXT(n_payment_id), AT(satispay_payment, payment_id),
   10, CLX_KIND_TEXT, 0, 101, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_flow), AT(satispay_payment, flow), 4, CLX_KIND_TEXT, 0, 101, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_status), AT(satispay_payment, status), 6, CLX_KIND_TEXT, 0, 101, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_redirect_url), AT(satispay_payment, redirect_url),
   12, CLX_KIND_TEXT, 0, 101, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_payment_url), AT(satispay_payment, payment_url),
   11, CLX_KIND_TEXT, 0, 101, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_payment_response), AT(satispay_payment, payment_response),
   16, CLX_KIND_OBJECT, 0, 101, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_instrument), AT(satispay_payment, payment_instrument),
   18, CLX_KIND_OBJECT, 0, 101, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(satispay_payment, created_at),
   10, CLX_KIND_TIME, 0, 101, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(satispay_payment, updated_at),
   10, CLX_KIND_TIME, 0, 101, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(satispay_payment, reference),
   9, CLX_KIND_TEXT, 0, 101, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(satispay_payment, reference_origin),
   16, CLX_KIND_TEXT, 0, 101, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(satispay_payment, metadata),
   8, CLX_KIND_OBJECT, 0, 101, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(satispay_payment, order),
   5, CLX_KIND_ONE, 74, 101, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_gateway), AT(satispay_payment, payment_gateway),
   15, CLX_KIND_ONE, 0, 101, TEXT(v_adyen_payment_payment_gateway), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(satispay_payment, versions),
   8, CLX_KIND_MANY, 131, 101, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(satispay_payment, event_stores),
   12, CLX_KIND_MANY, 37, 101, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* shipment_line_items */
  {TEXT(n_sku_code), AT(shipment_line_item, sku_code),
   8, CLX_KIND_TEXT, 0, 102, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_bundle_code), AT(shipment_line_item, bundle_code),
   11, CLX_KIND_TEXT, 0, 102, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_quantity), AT(shipment_line_item, quantity),
   8, CLX_KIND_INTEGER, 0, 102, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(shipment_line_item, name), 4, CLX_KIND_TEXT, 0, 102, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_image_url), AT(shipment_line_item, image_url),
   9, CLX_KIND_TEXT, 0, 102, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_created_at), AT(shipment_line_item, created_at),
   10, CLX_KIND_TIME, 0, 102, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(shipment_line_item, updated_at),
   10, CLX_KIND_TIME, 0, 102, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(shipment_line_item, reference),
   9, CLX_KIND_TEXT, 0, 102, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(shipment_line_item, reference_origin),
   16, CLX_KIND_TEXT, 0, 102, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(shipment_line_item, metadata),
   8, CLX_KIND_OBJECT, 0, 102, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_shipment), AT(shipment_line_item, shipment),
   8, CLX_KIND_ONE, 103, 102, 0, CLX_PERSONAL_NONE, 0}, /* shipments */
  {TEXT(n_line_item), AT(shipment_line_item, line_item),
   9, CLX_KIND_ONE, 61, 102, 0, CLX_PERSONAL_NONE, 0}, /* line_items */
  {TEXT(n_stock_item), AT(shipment_line_item, stock_item),
   10, CLX_KIND_ONE, 114, 102, 0, CLX_PERSONAL_NONE, 0}, /* stock_items */
  {TEXT(n_sku), AT(shipment_line_item, sku),
   3, CLX_KIND_ONE, 113, 102, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_stock_reservation), AT(shipment_line_item, stock_reservation),
   17, CLX_KIND_ONE, 117, 102, 0, CLX_PERSONAL_NONE, 0}, /* stock_reservations */
  {TEXT(n_versions), AT(shipment_line_item, versions),
   8, CLX_KIND_MANY, 131, 102, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(shipment_line_item, event_stores),
   12, CLX_KIND_MANY, 37, 102, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* shipments */
  {TEXT(n_number), AT(shipment, number), 6, CLX_KIND_TEXT, 0, 103, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_status), AT(shipment, status),
   6, CLX_KIND_TEXT, 0, 103, TEXT(v_shipment_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(shipment, currency_code),
   13, CLX_KIND_TEXT, 0, 103, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_cost_amount_cents), AT(shipment, cost_amount_cents),
   17, CLX_KIND_INTEGER, 0, 103, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_cost_amount_float), AT(shipment, cost_amount_float),
   17, CLX_KIND_REAL, 0, 103, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_cost_amount), AT(shipment, formatted_cost_amount),
   21, CLX_KIND_TEXT, 0, 103, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_skus_count), AT(shipment, skus_count),
   10, CLX_KIND_INTEGER, 0, 103, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_selected_rate_id), AT(shipment, selected_rate_id),
   16, CLX_KIND_TEXT, 0, 103, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_rates), AT(shipment, rates), 5, CLX_KIND_ARRAY, 0, 103, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_purchase_error_code), AT(shipment, purchase_error_code),
   19, CLX_KIND_TEXT, 0, 103, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_purchase_error_message), AT(shipment, purchase_error_message),
   22, CLX_KIND_TEXT, 0, 103, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_get_rates_errors), AT(shipment, get_rates_errors),
   16, CLX_KIND_ARRAY, 0, 103, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_get_rates_started_at), AT(shipment, get_rates_started_at),
   20, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_get_rates_completed_at), AT(shipment, get_rates_completed_at),
   22, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_purchase_started_at), AT(shipment, purchase_started_at),
   19, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_purchase_completed_at), AT(shipment, purchase_completed_at),
   21, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_purchase_failed_at), AT(shipment, purchase_failed_at),
   18, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_on_hold_at), AT(shipment, on_hold_at),
   10, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_picking_at), AT(shipment, picking_at),
   10, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_packing_at), AT(shipment, packing_at),
   10, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_ready_to_ship_at), AT(shipment, ready_to_ship_at),
   16, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shipped_at), AT(shipment, shipped_at),
   10, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_delivered_at), AT(shipment, delivered_at),
   12, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(shipment, created_at),
   10, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(shipment, updated_at),
   10, CLX_KIND_TIME, 0, 103, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(shipment, reference), 9, CLX_KIND_TEXT, 0, 103, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(shipment, reference_origin),
   16, CLX_KIND_TEXT, 0, 103, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(shipment, metadata), 8, CLX_KIND_OBJECT, 0, 103, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(shipment, order),
   5, CLX_KIND_ONE, 74, 103, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_shipping_category), AT(shipment, shipping_category),
   17, CLX_KIND_ONE, 104, 103, 0, CLX_PERSONAL_NONE, 0}, /* shipping_categories */
  {TEXT(n_inventory_stock_location), AT(shipment, inventory_stock_location),
   24, CLX_KIND_ONE, 57, 103, 0, CLX_PERSONAL_NONE, 0}, /* inventory_stock_locations */
  {TEXT(n_stock_location), AT(shipment, stock_location),
   14, CLX_KIND_ONE, 116, 103, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_origin_address), AT(shipment, origin_address),
   14, CLX_KIND_ONE, 1, 103, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_shipping_address), AT(shipment, shipping_address),
   16, CLX_KIND_ONE, 1, 103, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_shipping_method), AT(shipment, shipping_method),
   15, CLX_KIND_ONE, 106, 103, 0, CLX_PERSONAL_NONE, 0}, /* shipping_methods */
  {TEXT(n_delivery_lead_time), AT(shipment, delivery_lead_time),
   18, CLX_KIND_ONE, 32, 103, 0, CLX_PERSONAL_NONE, 0}, /* delivery_lead_times */
  {TEXT(n_pickup), AT(shipment, pickup),
   6, CLX_KIND_ONE, 85, 103, 0, CLX_PERSONAL_NONE, 0}, /* pickups */
  {TEXT(n_shipment_line_items), AT(shipment, shipment_line_items),
   19, CLX_KIND_MANY, 102, 103, 0, CLX_PERSONAL_NONE, 0}, /* shipment_line_items */
  {TEXT(n_stock_line_items), AT(shipment, stock_line_items),
   16, CLX_KIND_MANY, 115, 103, 0, CLX_PERSONAL_NONE, 0}, /* stock_line_items */
  {TEXT(n_stock_transfers), AT(shipment, stock_transfers),
   15, CLX_KIND_MANY, 118, 103, 0, CLX_PERSONAL_NONE, 0}, /* stock_transfers */
  {TEXT(n_line_items), AT(shipment, line_items),
   10, CLX_KIND_MANY, 61, 103, 0, CLX_PERSONAL_NONE, 0}, /* line_items */
  {TEXT(n_available_shipping_methods), AT(shipment, available_shipping_methods),
   26, CLX_KIND_MANY, 106, 103, 0, CLX_PERSONAL_NONE, 0}, /* shipping_methods */
  {TEXT(n_carrier_accounts), AT(shipment, carrier_accounts),
   16, CLX_KIND_MANY, 18, 103, 0, CLX_PERSONAL_NONE, 0}, /* carrier_accounts */
  {TEXT(n_parcels), AT(shipment, parcels),
   7, CLX_KIND_MANY, 78, 103, 0, CLX_PERSONAL_NONE, 0}, /* parcels */
  {TEXT(n_attachments), AT(shipment, attachments),
   11, CLX_KIND_MANY, 6, 103, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(shipment, events),
   6, CLX_KIND_MANY, 38, 103, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(shipment, tags),
   4, CLX_KIND_MANY, 124, 103, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(shipment, versions),
   8, CLX_KIND_MANY, 131, 103, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(shipment, event_stores),
   12, CLX_KIND_MANY, 37, 103, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* shipping_categories */
  {TEXT(n_name), AT(shipping_category, name), 4, CLX_KIND_TEXT, 0, 104, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_code), AT(shipping_category, code), 4, CLX_KIND_TEXT, 0, 104, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(shipping_category, created_at),
   10, CLX_KIND_TIME, 0, 104, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(shipping_category, updated_at),
   10, CLX_KIND_TIME, 0, 104, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(shipping_category, reference),
   9, CLX_KIND_TEXT, 0, 104, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(shipping_category, reference_origin),
   16, CLX_KIND_TEXT, 0, 104, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(shipping_category, metadata),
   8, CLX_KIND_OBJECT, 0, 104, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_skus), AT(shipping_category, skus),
   4, CLX_KIND_MANY, 113, 104, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_attachments), AT(shipping_category, attachments),
   11, CLX_KIND_MANY, 6, 104, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(shipping_category, versions),
   8, CLX_KIND_MANY, 131, 104, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(shipping_category, event_stores),
   12, CLX_KIND_MANY, 37, 104, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* shipping_method_tiers */
  {TEXT(n_name), AT(shipping_method_tier, name), 4, CLX_KIND_TEXT, 0, 105, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(shipping_method_tier, type),
   4, CLX_KIND_TEXT, 0, 105, TEXT(v_shipping_method_tier_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_up_to), AT(shipping_method_tier, up_to),
   5, CLX_KIND_REAL, 0, 105, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_cents), AT(shipping_method_tier, price_amount_cents),
   18, CLX_KIND_INTEGER, 0, 105, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_float), AT(shipping_method_tier, price_amount_float),
   18, CLX_KIND_REAL, 0, 105, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_price_amount), AT(shipping_method_tier, formatted_price_amount),
   22, CLX_KIND_TEXT, 0, 105, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(shipping_method_tier, created_at),
   10, CLX_KIND_TIME, 0, 105, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(shipping_method_tier, updated_at),
   10, CLX_KIND_TIME, 0, 105, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(shipping_method_tier, reference),
   9, CLX_KIND_TEXT, 0, 105, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(shipping_method_tier, reference_origin),
   16, CLX_KIND_TEXT, 0, 105, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(shipping_method_tier, metadata),
   8, CLX_KIND_OBJECT, 0, 105, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_shipping_method), AT(shipping_method_tier, shipping_method),
   15, CLX_KIND_ONE, 106, 105, 0, CLX_PERSONAL_NONE, 0}, /* shipping_methods */
  {TEXT(n_attachments), AT(shipping_method_tier, attachments),
   11, CLX_KIND_MANY, 6, 105, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(shipping_method_tier, versions),
   8, CLX_KIND_MANY, 131, 105, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(shipping_method_tier, event_stores),
   12, CLX_KIND_MANY, 37, 105, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* shipping_methods */
  {TEXT(n_name), AT(shipping_method, name), 4, CLX_KIND_TEXT, 0, 106, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_scheme), AT(shipping_method, scheme),
   6, CLX_KIND_TEXT, 0, 106, TEXT(v_shipping_method_scheme), CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(shipping_method, currency_code),
   13, CLX_KIND_TEXT, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_external_prices_url), AT(shipping_method, external_prices_url),
   19, CLX_KIND_TEXT, 0, 106, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_price_amount_cents), AT(shipping_method, price_amount_cents),
   18, CLX_KIND_INTEGER, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_float), AT(shipping_method, price_amount_float),
   18, CLX_KIND_REAL, 0, 106, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_price_amount), AT(shipping_method, formatted_price_amount),
   22, CLX_KIND_TEXT, 0, 106, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_free_over_amount_cents), AT(shipping_method, free_over_amount_cents),
   22, CLX_KIND_INTEGER, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_free_over_amount_float), AT(shipping_method, free_over_amount_float),
   22, CLX_KIND_REAL, 0, 106, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_free_over_amount), AT(shipping_method, formatted_free_over_amount),
   26, CLX_KIND_TEXT, 0, 106, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_use_subtotal), AT(shipping_method, use_subtotal),
   12, CLX_KIND_BOOLEAN, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_for_shipment_cents), AT(shipping_method, price_amount_for_shipment_cents),
   31, CLX_KIND_INTEGER, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_for_shipment_float), AT(shipping_method, price_amount_for_shipment_float),
   31, CLX_KIND_REAL, 0, 106, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_price_amount_for_shipment), AT(shipping_method, formatted_price_amount_for_shipment),
   35, CLX_KIND_TEXT, 0, 106, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_min_weight), AT(shipping_method, min_weight),
   10, CLX_KIND_REAL, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_max_weight), AT(shipping_method, max_weight),
   10, CLX_KIND_REAL, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_unit_of_weight), AT(shipping_method, unit_of_weight),
   14, CLX_KIND_TEXT, 0, 106, TEXT(v_parcel_unit_of_weight), CLX_PERSONAL_NONE, 1},
  {TEXT(n_tax_code), AT(shipping_method, tax_code),
   8, CLX_KIND_TEXT, 0, 106, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_disabled_at), AT(shipping_method, disabled_at),
   11, CLX_KIND_TIME, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_circuit_state), AT(shipping_method, circuit_state),
   13, CLX_KIND_TEXT, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_circuit_failure_count), AT(shipping_method, circuit_failure_count),
   21, CLX_KIND_INTEGER, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shared_secret), AT(shipping_method, shared_secret),
   13, CLX_KIND_TEXT, 0, 106, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_external_includes), AT(shipping_method, external_includes),
   17, CLX_KIND_ARRAY, 0, 106, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(shipping_method, created_at),
   10, CLX_KIND_TIME, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(shipping_method, updated_at),
   10, CLX_KIND_TIME, 0, 106, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(shipping_method, reference),
   9, CLX_KIND_TEXT, 0, 106, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(shipping_method, reference_origin),
   16, CLX_KIND_TEXT, 0, 106, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(shipping_method, metadata),
   8, CLX_KIND_OBJECT, 0, 106, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(shipping_method, market),
   6, CLX_KIND_ONE, 65, 106, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_shipping_zone), AT(shipping_method, shipping_zone),
   13, CLX_KIND_ONE, 108, 106, 0, CLX_PERSONAL_NONE, 0}, /* shipping_zones */
  {TEXT(n_shipping_category), AT(shipping_method, shipping_category),
   17, CLX_KIND_ONE, 104, 106, 0, CLX_PERSONAL_NONE, 0}, /* shipping_categories */
  {TEXT(n_stock_location), AT(shipping_method, stock_location),
   14, CLX_KIND_ONE, 116, 106, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_delivery_lead_time_for_shipment), AT(shipping_method, delivery_lead_time_for_shipment),
   31, CLX_KIND_ONE, 32, 106, 0, CLX_PERSONAL_NONE, 0}, /* delivery_lead_times */
  {TEXT(n_shipping_method_tiers), AT(shipping_method, shipping_method_tiers),
   21, CLX_KIND_MANY, 105, 106, 0, CLX_PERSONAL_NONE, 0}, /* shipping_method_tiers */
  {TEXT(v_shipping_method_tier_type), AT(shipping_method, shipping_weight_tiers),
   21, CLX_KIND_MANY, 107, 106, 0, CLX_PERSONAL_NONE, 0}, /* shipping_weight_tiers */
  {TEXT(n_attachments), AT(shipping_method, attachments),
   11, CLX_KIND_MANY, 6, 106, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_notifications), AT(shipping_method, notifications),
   13, CLX_KIND_MANY, 67, 106, 0, CLX_PERSONAL_NONE, 0}, /* notifications */
  {TEXT(n_events), AT(shipping_method, events),
   6, CLX_KIND_MANY, 38, 106, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(shipping_method, tags),
   4, CLX_KIND_MANY, 124, 106, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(shipping_method, versions),
   8, CLX_KIND_MANY, 131, 106, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(shipping_method, event_stores),
   12, CLX_KIND_MANY, 37, 106, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* shipping_weight_tiers */
  {TEXT(n_name), AT(shipping_weight_tier, name), 4, CLX_KIND_TEXT, 0, 107, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(shipping_weight_tier, type),
   4, CLX_KIND_TEXT, 0, 107, TEXT(v_shipping_method_tier_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_up_to), AT(shipping_weight_tier, up_to),
   5, CLX_KIND_REAL, 0, 107, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_cents), AT(shipping_weight_tier, price_amount_cents),
   18, CLX_KIND_INTEGER, 0, 107, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_float), AT(shipping_weight_tier, price_amount_float),
   18, CLX_KIND_REAL, 0, 107, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_price_amount), AT(shipping_weight_tier, formatted_price_amount),
   22, CLX_KIND_TEXT, 0, 107, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(shipping_weight_tier, created_at),
   10, CLX_KIND_TIME, 0, 107, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(shipping_weight_tier, updated_at),
   10, CLX_KIND_TIME, 0, 107, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(shipping_weight_tier, reference),
   9, CLX_KIND_TEXT, 0, 107, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(shipping_weight_tier, reference_origin),
   16, CLX_KIND_TEXT, 0, 107, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(shipping_weight_tier, metadata),
   8, CLX_KIND_OBJECT, 0, 107, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_events), AT(shipping_weight_tier, events),
   6, CLX_KIND_MANY, 38, 107, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_shipping_method), AT(shipping_weight_tier, shipping_method),
   15, CLX_KIND_ONE, 106, 107, 0, CLX_PERSONAL_NONE, 0}, /* shipping_methods */
  {TEXT(n_attachments), AT(shipping_weight_tier, attachments),
   11, CLX_KIND_MANY, 6, 107, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(shipping_weight_tier, versions),
   8, CLX_KIND_MANY, 131, 107, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(shipping_weight_tier, event_stores),
   12, CLX_KIND_MANY, 37, 107, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* shipping_zones */
  {TEXT(n_name), AT(shipping_zone, name), 4, CLX_KIND_TEXT, 0, 108, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_country_code_regex), AT(shipping_zone, country_code_regex),
   18, CLX_KIND_TEXT, 0, 108, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_not_country_code_regex), AT(shipping_zone, not_country_code_regex),
   22, CLX_KIND_TEXT, 0, 108, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_state_code_regex), AT(shipping_zone, state_code_regex),
   16, CLX_KIND_TEXT, 0, 108, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_not_state_code_regex), AT(shipping_zone, not_state_code_regex),
   20, CLX_KIND_TEXT, 0, 108, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_zip_code_regex), AT(shipping_zone, zip_code_regex),
   14, CLX_KIND_TEXT, 0, 108, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_not_zip_code_regex), AT(shipping_zone, not_zip_code_regex),
   18, CLX_KIND_TEXT, 0, 108, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_created_at), AT(shipping_zone, created_at),
   10, CLX_KIND_TIME, 0, 108, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(shipping_zone, updated_at),
   10, CLX_KIND_TIME, 0, 108, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(shipping_zone, reference),
   9, CLX_KIND_TEXT, 0, 108, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(shipping_zone, reference_origin),
   16, CLX_KIND_TEXT, 0, 108, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(shipping_zone, metadata),
   8, CLX_KIND_OBJECT, 0, 108, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_attachments), AT(shipping_zone, attachments),
   11, CLX_KIND_MANY, 6, 108, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(shipping_zone, versions),
   8, CLX_KIND_MANY, 131, 108, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(shipping_zone, event_stores),
   12, CLX_KIND_MANY, 37, 108, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* sku_list_items */
  {TEXT(n_position), AT(sku_list_item, position),
   8, CLX_KIND_INTEGER, 0, 109, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_sku_code), AT(sku_list_item, sku_code),
   8, CLX_KIND_TEXT, 0, 109, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_quantity), AT(sku_list_item, quantity),
   8, CLX_KIND_INTEGER, 0, 109, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(sku_list_item, created_at),
   10, CLX_KIND_TIME, 0, 109, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(sku_list_item, updated_at),
   10, CLX_KIND_TIME, 0, 109, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(sku_list_item, reference),
   9, CLX_KIND_TEXT, 0, 109, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(sku_list_item, reference_origin),
   16, CLX_KIND_TEXT, 0, 109, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(sku_list_item, metadata),
   8, CLX_KIND_OBJECT, 0, 109, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_sku_list), AT(sku_list_item, sku_list),
   8, CLX_KIND_ONE, 111, 109, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_sku), AT(sku_list_item, sku),
   3, CLX_KIND_ONE, 113, 109, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_versions), AT(sku_list_item, versions),
   8, CLX_KIND_MANY, 131, 109, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(sku_list_item, event_stores),
   12, CLX_KIND_MANY, 37, 109, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* sku_list_promotion_rules */
  {TEXT(n_type), AT(sku_list_promotion_rule, type),
   4, CLX_KIND_TEXT, 0, 110, TEXT(v_coupon_codes_promotion_rule_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(sku_list_promotion_rule, created_at),
   10, CLX_KIND_TIME, 0, 110, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(sku_list_promotion_rule, updated_at),
   10, CLX_KIND_TIME, 0, 110, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(sku_list_promotion_rule, reference),
   9, CLX_KIND_TEXT, 0, 110, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(sku_list_promotion_rule, reference_origin),
   16, CLX_KIND_TEXT, 0, 110, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(sku_list_promotion_rule, metadata),
   8, CLX_KIND_OBJECT, 0, 110, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_all_skus), AT(sku_list_promotion_rule, all_skus),
   8, CLX_KIND_BOOLEAN, 0, 110, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_min_quantity), AT(sku_list_promotion_rule, min_quantity),
   12, CLX_KIND_INTEGER, 0, 110, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_promotion), AT(sku_list_promotion_rule, promotion),
   9, CLX_KIND_ONE, 0, 110, TEXT(v_buy_x_pay_y_promotion_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(sku_list_promotion_rule, versions),
   8, CLX_KIND_MANY, 131, 110, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_sku_list), AT(sku_list_promotion_rule, sku_list),
   8, CLX_KIND_ONE, 111, 110, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_skus), AT(sku_list_promotion_rule, skus),
   4, CLX_KIND_MANY, 113, 110, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_event_stores), AT(sku_list_promotion_rule, event_stores),
   12, CLX_KIND_MANY, 37, 110, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* sku_lists */
  {TEXT(n_name), AT(sku_list, name), 4, CLX_KIND_TEXT, 0, 111, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_slug), AT(sku_list, slug), 4, CLX_KIND_TEXT, 0, 111, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_description), AT(sku_list, description),
   11, CLX_KIND_TEXT, 0, 111, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_image_url), AT(sku_list, image_url), 9, CLX_KIND_TEXT, 0, 111, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_manual), AT(sku_list, manual), 6, CLX_KIND_BOOLEAN, 0, 111, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_sku_code_regex), AT(sku_list, sku_code_regex),
   14, CLX_KIND_TEXT, 0, 111, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_created_at), AT(sku_list, created_at),
   10, CLX_KIND_TIME, 0, 111, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(sku_list, updated_at),
   10, CLX_KIND_TIME, 0, 111, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(sku_list, reference), 9, CLX_KIND_TEXT, 0, 111, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(sku_list, reference_origin),
   16, CLX_KIND_TEXT, 0, 111, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(sku_list, metadata), 8, CLX_KIND_OBJECT, 0, 111, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_customer), AT(sku_list, customer),
   8, CLX_KIND_ONE, 31, 111, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_skus), AT(sku_list, skus),
   4, CLX_KIND_MANY, 113, 111, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_sku_list_items), AT(sku_list, sku_list_items),
   14, CLX_KIND_MANY, 109, 111, 0, CLX_PERSONAL_NONE, 0}, /* sku_list_items */
  {TEXT(n_bundles), AT(sku_list, bundles),
   7, CLX_KIND_MANY, 15, 111, 0, CLX_PERSONAL_NONE, 0}, /* bundles */
  {TEXT(n_attachments), AT(sku_list, attachments),
   11, CLX_KIND_MANY, 6, 111, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_links), AT(sku_list, links),
   5, CLX_KIND_MANY, 62, 111, 0, CLX_PERSONAL_NONE, 0}, /* links */
  {TEXT(n_versions), AT(sku_list, versions),
   8, CLX_KIND_MANY, 131, 111, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(sku_list, event_stores),
   12, CLX_KIND_MANY, 37, 111, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* sku_options */
  {TEXT(n_name), AT(sku_option, name), 4, CLX_KIND_TEXT, 0, 112, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_currency_code), AT(sku_option, currency_code),
   13, CLX_KIND_TEXT, 0, 112, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_description), AT(sku_option, description),
   11, CLX_KIND_TEXT, 0, 112, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_price_amount_cents), AT(sku_option, price_amount_cents),
   18, CLX_KIND_INTEGER, 0, 112, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_price_amount_float), AT(sku_option, price_amount_float),
   18, CLX_KIND_REAL, 0, 112, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_price_amount), AT(sku_option, formatted_price_amount),
   22, CLX_KIND_TEXT, 0, 112, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_delay_hours), AT(sku_option, delay_hours),
   11, CLX_KIND_INTEGER, 0, 112, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_delay_days), AT(sku_option, delay_days),
   10, CLX_KIND_INTEGER, 0, 112, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_sku_code_regex), AT(sku_option, sku_code_regex),
   14, CLX_KIND_TEXT, 0, 112, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_created_at), AT(sku_option, created_at),
   10, CLX_KIND_TIME, 0, 112, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(sku_option, updated_at),
   10, CLX_KIND_TIME, 0, 112, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(sku_option, reference),
   9, CLX_KIND_TEXT, 0, 112, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(sku_option, reference_origin),
   16, CLX_KIND_TEXT, 0, 112, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(sku_option, metadata), 8, CLX_KIND_OBJECT, 0, 112, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(sku_option, market),
   6, CLX_KIND_ONE, 65, 112, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(sku_option, attachments),
   11, CLX_KIND_MANY, 6, 112, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(sku_option, events),
   6, CLX_KIND_MANY, 38, 112, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(sku_option, tags),
   4, CLX_KIND_MANY, 124, 112, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(sku_option, versions),
   8, CLX_KIND_MANY, 131, 112, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(sku_option, event_stores),
   12, CLX_KIND_MANY, 37, 112, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* skus */
  {TEXT(n_code), AT(sku, code), 4, CLX_KIND_TEXT, 0, 113, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(sku, name), 4, CLX_KIND_TEXT, 0, 113, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_description), AT(sku, description), 11, CLX_KIND_TEXT, 0, 113, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_image_url), AT(sku, image_url), 9, CLX_KIND_TEXT, 0, 113, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_pieces_per_pack), AT(sku, pieces_per_pack),
   15, CLX_KIND_INTEGER, 0, 113, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_weight), AT(sku, weight), 6, CLX_KIND_REAL, 0, 113, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_unit_of_weight), AT(sku, unit_of_weight),
   14, CLX_KIND_TEXT, 0, 113, TEXT(v_parcel_unit_of_weight), CLX_PERSONAL_NONE, 1},
  {TEXT(n_hs_tariff_number), AT(sku, hs_tariff_number),
   16, CLX_KIND_TEXT, 0, 113, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_do_not_ship), AT(sku, do_not_ship),
   11, CLX_KIND_BOOLEAN, 0, 113, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_do_not_track), AT(sku, do_not_track),
   12, CLX_KIND_BOOLEAN, 0, 113, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_inventory), AT(sku, inventory), 9, CLX_KIND_OBJECT, 0, 113, 0, CLX_PERSONAL_FIGURES, 0},
  {TEXT(n_created_at), AT(sku, created_at), 10, CLX_KIND_TIME, 0, 113, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(sku, updated_at), 10, CLX_KIND_TIME, 0, 113, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(sku, reference), 9, CLX_KIND_TEXT, 0, 113, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(sku, reference_origin),
   16, CLX_KIND_TEXT, 0, 113, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_jwt_custom_claim), AT(sku, jwt_custom_claim),
   16, CLX_KIND_OBJECT, 0, 113, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_metadata), AT(sku, metadata), 8, CLX_KIND_OBJECT, 0, 113, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_shipping_category), AT(sku, shipping_category),
   17, CLX_KIND_ONE, 104, 113, 0, CLX_PERSONAL_NONE, 0}, /* shipping_categories */
  {TEXT(n_prices), AT(sku, prices),
   6, CLX_KIND_MANY, 91, 113, 0, CLX_PERSONAL_NONE, 0}, /* prices */
  {TEXT(n_stock_items), AT(sku, stock_items),
   11, CLX_KIND_MANY, 114, 113, 0, CLX_PERSONAL_NONE, 0}, /* stock_items */
  {TEXT(n_stock_reservations), AT(sku, stock_reservations),
   18, CLX_KIND_MANY, 117, 113, 0, CLX_PERSONAL_NONE, 0}, /* stock_reservations */
  {TEXT(n_delivery_lead_times), AT(sku, delivery_lead_times),
   19, CLX_KIND_MANY, 32, 113, 0, CLX_PERSONAL_NONE, 0}, /* delivery_lead_times */
  {TEXT(n_sku_options), AT(sku, sku_options),
   11, CLX_KIND_MANY, 112, 113, 0, CLX_PERSONAL_NONE, 0}, /* sku_options */
  {TEXT(n_sku_list_items), AT(sku, sku_list_items),
   14, CLX_KIND_MANY, 109, 113, 0, CLX_PERSONAL_NONE, 0}, /* sku_list_items */
  {TEXT(n_sku_lists), AT(sku, sku_lists),
   9, CLX_KIND_MANY, 111, 113, 0, CLX_PERSONAL_NONE, 0}, /* sku_lists */
  {TEXT(n_attachments), AT(sku, attachments),
   11, CLX_KIND_MANY, 6, 113, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_links), AT(sku, links), 5, CLX_KIND_MANY, 62, 113, 0, CLX_PERSONAL_NONE, 0}, /* links */
  {TEXT(n_events), AT(sku, events),
   6, CLX_KIND_MANY, 38, 113, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_tags), AT(sku, tags), 4, CLX_KIND_MANY, 124, 113, 0, CLX_PERSONAL_NONE, 0}, /* tags */
  {TEXT(n_versions), AT(sku, versions),
   8, CLX_KIND_MANY, 131, 113, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_jwt_customer), AT(sku, jwt_customer),
   12, CLX_KIND_ONE, 31, 113, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_jwt_markets), AT(sku, jwt_markets),
   11, CLX_KIND_MANY, 65, 113, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_jwt_stock_locations), AT(sku, jwt_stock_locations),
   19, CLX_KIND_MANY, 116, 113, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_event_stores), AT(sku, event_stores),
   12, CLX_KIND_MANY, 37, 113, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* stock_items */
  {TEXT(n_sku_code), AT(stock_item, sku_code), 8, CLX_KIND_TEXT, 0, 114, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_quantity), AT(stock_item, quantity),
   8, CLX_KIND_INTEGER, 0, 114, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(stock_item, created_at),
   10, CLX_KIND_TIME, 0, 114, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(stock_item, updated_at),
   10, CLX_KIND_TIME, 0, 114, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(stock_item, reference),
   9, CLX_KIND_TEXT, 0, 114, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(stock_item, reference_origin),
   16, CLX_KIND_TEXT, 0, 114, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(stock_item, metadata), 8, CLX_KIND_OBJECT, 0, 114, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_stock_location), AT(stock_item, stock_location),
   14, CLX_KIND_ONE, 116, 114, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_sku), AT(stock_item, sku), 3, CLX_KIND_ONE, 113, 114, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_reserved_stock), AT(stock_item, reserved_stock),
   14, CLX_KIND_ONE, 96, 114, 0, CLX_PERSONAL_NONE, 0}, /* reserved_stocks */
  {TEXT(n_stock_reservations), AT(stock_item, stock_reservations),
   18, CLX_KIND_MANY, 117, 114, 0, CLX_PERSONAL_NONE, 0}, /* stock_reservations */
  {TEXT(n_attachments), AT(stock_item, attachments),
   11, CLX_KIND_MANY, 6, 114, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(stock_item, versions),
   8, CLX_KIND_MANY, 131, 114, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(stock_item, event_stores),
   12, CLX_KIND_MANY, 37, 114, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* stock_line_items */
  {TEXT(n_sku_code), AT(stock_line_item, sku_code),
   8, CLX_KIND_TEXT, 0, 115, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_bundle_code), AT(stock_line_item, bundle_code),
   11, CLX_KIND_TEXT, 0, 115, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_quantity), AT(stock_line_item, quantity),
   8, CLX_KIND_INTEGER, 0, 115, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(stock_line_item, name), 4, CLX_KIND_TEXT, 0, 115, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_image_url), AT(stock_line_item, image_url),
   9, CLX_KIND_TEXT, 0, 115, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_created_at), AT(stock_line_item, created_at),
   10, CLX_KIND_TIME, 0, 115, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(stock_line_item, updated_at),
   10, CLX_KIND_TIME, 0, 115, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(stock_line_item, reference),
   9, CLX_KIND_TEXT, 0, 115, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(stock_line_item, reference_origin),
   16, CLX_KIND_TEXT, 0, 115, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(stock_line_item, metadata),
   8, CLX_KIND_OBJECT, 0, 115, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_shipment), AT(stock_line_item, shipment),
   8, CLX_KIND_ONE, 103, 115, 0, CLX_PERSONAL_NONE, 0}, /* shipments */
  {TEXT(n_line_item), AT(stock_line_item, line_item),
   9, CLX_KIND_ONE, 61, 115, 0, CLX_PERSONAL_NONE, 0}, /* line_items */
  {TEXT(n_stock_item), AT(stock_line_item, stock_item),
   10, CLX_KIND_ONE, 114, 115, 0, CLX_PERSONAL_NONE, 0}, /* stock_items */
  {TEXT(n_sku), AT(stock_line_item, sku),
   3, CLX_KIND_ONE, 113, 115, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_stock_reservation), AT(stock_line_item, stock_reservation),
   17, CLX_KIND_ONE, 117, 115, 0, CLX_PERSONAL_NONE, 0}, /* stock_reservations */
  {TEXT(n_versions), AT(stock_line_item, versions),
   8, CLX_KIND_MANY, 131, 115, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(stock_line_item, event_stores),
   12, CLX_KIND_MANY, 37, 115, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* stock_locations */
  {TEXT(n_number), AT(stock_location, number),
   6, CLX_KIND_INTEGER, 0, 116, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_name), AT(stock_location, name), 4, CLX_KIND_TEXT, 0, 116, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_code), AT(stock_location, code), 4, CLX_KIND_TEXT, 0, 116, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_label_format), AT(stock_location, label_format),
   12, CLX_KIND_TEXT, 0, 116, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_suppress_etd), AT(stock_location, suppress_etd),
   12, CLX_KIND_BOOLEAN, 0, 116, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(stock_location, created_at),
   10, CLX_KIND_TIME, 0, 116, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(stock_location, updated_at),
   10, CLX_KIND_TIME, 0, 116, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(stock_location, reference),
   9, CLX_KIND_TEXT, 0, 116, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(stock_location, reference_origin),
   16, CLX_KIND_TEXT, 0, 116, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(stock_location, metadata),
   8, CLX_KIND_OBJECT, 0, 116, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_address), AT(stock_location, address),
   7, CLX_KIND_ONE, 1, 116, 0, CLX_PERSONAL_NONE, 0}, /* addresses */
  {TEXT(n_inventory_stock_locations), AT(stock_location, inventory_stock_locations),
   25, CLX_KIND_MANY, 57, 116, 0, CLX_PERSONAL_NONE, 0}, /* inventory_stock_locations */
  {TEXT(n_inventory_return_locations), AT(stock_location, inventory_return_locations),
   26, CLX_KIND_MANY, 56, 116, 0, CLX_PERSONAL_NONE, 0}, /* inventory_return_locations */
  {TEXT(n_stock_items), AT(stock_location, stock_items),
   11, CLX_KIND_MANY, 114, 116, 0, CLX_PERSONAL_NONE, 0}, /* stock_items */
  {TEXT(n_stock_transfers), AT(stock_location, stock_transfers),
   15, CLX_KIND_MANY, 118, 116, 0, CLX_PERSONAL_NONE, 0}, /* stock_transfers */
  {TEXT(n_stores), AT(stock_location, stores),
   6, CLX_KIND_MANY, 119, 116, 0, CLX_PERSONAL_NONE, 0}, /* stores */
  {TEXT(n_attachments), AT(stock_location, attachments),
   11, CLX_KIND_MANY, 6, 116, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(stock_location, versions),
   8, CLX_KIND_MANY, 131, 116, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(stock_location, event_stores),
   12, CLX_KIND_MANY, 37, 116, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* stock_reservations */
  {TEXT(n_status), AT(stock_reservation, status),
   6, CLX_KIND_TEXT, 0, 117, TEXT(v_stock_reservation_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_quantity), AT(stock_reservation, quantity),
   8, CLX_KIND_INTEGER, 0, 117, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(stock_reservation, expires_at),
   10, CLX_KIND_TIME, 0, 117, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(stock_reservation, created_at),
   10, CLX_KIND_TIME, 0, 117, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(stock_reservation, updated_at),
   10, CLX_KIND_TIME, 0, 117, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(stock_reservation, reference),
   9, CLX_KIND_TEXT, 0, 117, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(stock_reservation, reference_origin),
   16, CLX_KIND_TEXT, 0, 117, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(stock_reservation, metadata),
   8, CLX_KIND_OBJECT, 0, 117, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_line_item), AT(stock_reservation, line_item),
   9, CLX_KIND_ONE, 61, 117, 0, CLX_PERSONAL_NONE, 0}, /* line_items */
  {TEXT(n_order), AT(stock_reservation, order),
   5, CLX_KIND_ONE, 74, 117, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_stock_line_item), AT(stock_reservation, stock_line_item),
   15, CLX_KIND_ONE, 115, 117, 0, CLX_PERSONAL_NONE, 0}, /* stock_line_items */
  {TEXT(n_stock_transfer), AT(stock_reservation, stock_transfer),
   14, CLX_KIND_ONE, 118, 117, 0, CLX_PERSONAL_NONE, 0}, /* stock_transfers */
  {TEXT(n_stock_item), AT(stock_reservation, stock_item),
   10, CLX_KIND_ONE, 114, 117, 0, CLX_PERSONAL_NONE, 0}, /* stock_items */
  {TEXT(n_reserved_stock), AT(stock_reservation, reserved_stock),
   14, CLX_KIND_ONE, 96, 117, 0, CLX_PERSONAL_NONE, 0}, /* reserved_stocks */
  {TEXT(n_sku), AT(stock_reservation, sku),
   3, CLX_KIND_ONE, 113, 117, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_event_stores), AT(stock_reservation, event_stores),
   12, CLX_KIND_MANY, 37, 117, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* stock_transfers */
  {TEXT(n_number), AT(stock_transfer, number), 6, CLX_KIND_TEXT, 0, 118, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_sku_code), AT(stock_transfer, sku_code),
   8, CLX_KIND_TEXT, 0, 118, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_status), AT(stock_transfer, status),
   6, CLX_KIND_TEXT, 0, 118, TEXT(v_stock_transfer_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_quantity), AT(stock_transfer, quantity),
   8, CLX_KIND_INTEGER, 0, 118, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_on_hold_at), AT(stock_transfer, on_hold_at),
   10, CLX_KIND_TIME, 0, 118, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_picking_at), AT(stock_transfer, picking_at),
   10, CLX_KIND_TIME, 0, 118, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_in_transit_at), AT(stock_transfer, in_transit_at),
   13, CLX_KIND_TIME, 0, 118, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_completed_at), AT(stock_transfer, completed_at),
   12, CLX_KIND_TIME, 0, 118, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_cancelled_at), AT(stock_transfer, cancelled_at),
   12, CLX_KIND_TIME, 0, 118, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(stock_transfer, created_at),
   10, CLX_KIND_TIME, 0, 118, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(stock_transfer, updated_at),
   10, CLX_KIND_TIME, 0, 118, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(stock_transfer, reference),
   9, CLX_KIND_TEXT, 0, 118, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(stock_transfer, reference_origin),
   16, CLX_KIND_TEXT, 0, 118, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(stock_transfer, metadata),
   8, CLX_KIND_OBJECT, 0, 118, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_sku), AT(stock_transfer, sku),
   3, CLX_KIND_ONE, 113, 118, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_origin_stock_location), AT(stock_transfer, origin_stock_location),
   21, CLX_KIND_ONE, 116, 118, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_destination_stock_location), AT(stock_transfer, destination_stock_location),
   26, CLX_KIND_ONE, 116, 118, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_shipment), AT(stock_transfer, shipment),
   8, CLX_KIND_ONE, 103, 118, 0, CLX_PERSONAL_NONE, 0}, /* shipments */
  {TEXT(n_line_item), AT(stock_transfer, line_item),
   9, CLX_KIND_ONE, 61, 118, 0, CLX_PERSONAL_NONE, 0}, /* line_items */
  {TEXT(n_stock_reservation), AT(stock_transfer, stock_reservation),
   17, CLX_KIND_ONE, 117, 118, 0, CLX_PERSONAL_NONE, 0}, /* stock_reservations */
  {TEXT(n_attachments), AT(stock_transfer, attachments),
   11, CLX_KIND_MANY, 6, 118, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(stock_transfer, events),
   6, CLX_KIND_MANY, 38, 118, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(stock_transfer, versions),
   8, CLX_KIND_MANY, 131, 118, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(stock_transfer, event_stores),
   12, CLX_KIND_MANY, 37, 118, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* stores */
  {TEXT(n_name), AT(store, name), 4, CLX_KIND_TEXT, 0, 119, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_code), AT(store, code), 4, CLX_KIND_TEXT, 0, 119, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(store, created_at), 10, CLX_KIND_TIME, 0, 119, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(store, updated_at), 10, CLX_KIND_TIME, 0, 119, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(store, reference), 9, CLX_KIND_TEXT, 0, 119, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(store, reference_origin),
   16, CLX_KIND_TEXT, 0, 119, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(store, metadata), 8, CLX_KIND_OBJECT, 0, 119, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_market), AT(store, market),
   6, CLX_KIND_ONE, 65, 119, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_merchant), AT(store, merchant),
   8, CLX_KIND_ONE, 66, 119, 0, CLX_PERSONAL_NONE, 0}, /* merchants */
  {TEXT(n_stock_location), AT(store, stock_location),
   14, CLX_KIND_ONE, 116, 119, 0, CLX_PERSONAL_NONE, 0}, /* stock_locations */
  {TEXT(n_orders), AT(store, orders),
   6, CLX_KIND_MANY, 74, 119, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_methods), AT(store, payment_methods),
   15, CLX_KIND_MANY, 80, 119, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_events), AT(store, events),
   6, CLX_KIND_MANY, 38, 119, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(store, versions),
   8, CLX_KIND_MANY, 131, 119, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(store, event_stores),
   12, CLX_KIND_MANY, 37, 119, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* stripe_gateways */
  {TEXT(n_name), AT(stripe_gateway, name), 4, CLX_KIND_TEXT, 0, 120, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_force_payments), AT(stripe_gateway, force_payments),
   14, CLX_KIND_BOOLEAN, 0, 120, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(stripe_gateway, disabled_at),
   11, CLX_KIND_TIME, 0, 120, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(stripe_gateway, created_at),
   10, CLX_KIND_TIME, 0, 120, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(stripe_gateway, updated_at),
   10, CLX_KIND_TIME, 0, 120, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(stripe_gateway, reference),
   9, CLX_KIND_TEXT, 0, 120, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(stripe_gateway, reference_origin),
   16, CLX_KIND_TEXT, 0, 120, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(stripe_gateway, metadata),
   8, CLX_KIND_OBJECT, 0, 120, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_connected_account), AT(stripe_gateway, connected_account),
   17, CLX_KIND_TEXT, 0, 120, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_auto_payments), AT(stripe_gateway, auto_payments),
   13, CLX_KIND_BOOLEAN, 0, 120, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_webhook_endpoint_id), AT(stripe_gateway, webhook_endpoint_id),
   19, CLX_KIND_TEXT, 0, 120, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_webhook_endpoint_secret), AT(stripe_gateway, webhook_endpoint_secret),
   23, CLX_KIND_TEXT, 0, 120, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_webhook_endpoint_url), AT(stripe_gateway, webhook_endpoint_url),
   20, CLX_KIND_TEXT, 0, 120, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_credential_keys), AT(stripe_gateway, credential_keys),
   15, CLX_KIND_OBJECT, 0, 120, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_methods), AT(stripe_gateway, payment_methods),
   15, CLX_KIND_MANY, 80, 120, 0, CLX_PERSONAL_NONE, 0}, /* payment_methods */
  {TEXT(n_versions), AT(stripe_gateway, versions),
   8, CLX_KIND_MANY, 131, 120, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_stripe_payments), AT(stripe_gateway, stripe_payments),
   15, CLX_KIND_MANY, 121, 120, 0, CLX_PERSONAL_NONE, 0}, /* stripe_payments */
  {TEXT(n_event_stores), AT(stripe_gateway, event_stores),
   12, CLX_KIND_MANY, 37, 120, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* stripe_payments */
  {TEXT(n_stripe_id), AT(stripe_payment, stripe_id),
   9, CLX_KIND_TEXT, 0, 121, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_client_secret), AT(stripe_payment, client_secret),
   13, CLX_KIND_TEXT, 0, 121, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_connected_account), AT(stripe_payment, connected_account),
   17, CLX_KIND_TEXT, 0, 121, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_charge_id), AT(stripe_payment, charge_id),
   9, CLX_KIND_TEXT, 0, 121, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_publishable_key), AT(stripe_payment, publishable_key),
   15, CLX_KIND_TEXT, 0, 121, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_on_behalf_of), AT(stripe_payment, on_behalf_of),
   12, CLX_KIND_TEXT, 0, 121, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_transfer_group), AT(stripe_payment, transfer_group),
   14, CLX_KIND_TEXT, 0, 121, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_options), AT(stripe_payment, options),
   7, CLX_KIND_OBJECT, 0, 121, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_method), AT(stripe_payment, payment_method),
   14, CLX_KIND_OBJECT, 0, 121, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_mismatched_amounts), AT(stripe_payment, mismatched_amounts),
   18, CLX_KIND_BOOLEAN, 0, 121, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_return_url), AT(stripe_payment, return_url),
   10, CLX_KIND_TEXT, 0, 121, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_receipt_email), AT(stripe_payment, receipt_email),
   13, CLX_KIND_TEXT, 0, 121, 0, CLX_PERSONAL_MAIL, 0},
  {TEXT(n_payment_instrument), AT(stripe_payment, payment_instrument),
   18, CLX_KIND_OBJECT, 0, 121, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(stripe_payment, created_at),
   10, CLX_KIND_TIME, 0, 121, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(stripe_payment, updated_at),
   10, CLX_KIND_TIME, 0, 121, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(stripe_payment, reference),
   9, CLX_KIND_TEXT, 0, 121, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(stripe_payment, reference_origin),
   16, CLX_KIND_TEXT, 0, 121, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(stripe_payment, metadata),
   8, CLX_KIND_OBJECT, 0, 121, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(stripe_payment, order),
   5, CLX_KIND_ONE, 74, 121, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_gateway), AT(stripe_payment, payment_gateway),
   15, CLX_KIND_ONE, 0, 121, TEXT(v_adyen_payment_payment_gateway), CLX_PERSONAL_NONE, 0},
  {TEXT(n_versions), AT(stripe_payment, versions),
   8, CLX_KIND_MANY, 131, 121, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(stripe_payment, event_stores),
   12, CLX_KIND_MANY, 37, 121, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* stripe_tax_accounts */
  {TEXT(n_name), AT(stripe_tax_account, name), 4, CLX_KIND_TEXT, 0, 122, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(stripe_tax_account, type),
   4, CLX_KIND_TEXT, 0, 122, TEXT(v_avalara_account_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(stripe_tax_account, created_at),
   10, CLX_KIND_TIME, 0, 122, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(stripe_tax_account, updated_at),
   10, CLX_KIND_TIME, 0, 122, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(stripe_tax_account, reference),
   9, CLX_KIND_TEXT, 0, 122, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(stripe_tax_account, reference_origin),
   16, CLX_KIND_TEXT, 0, 122, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(stripe_tax_account, metadata),
   8, CLX_KIND_OBJECT, 0, 122, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_commit_invoice), AT(stripe_tax_account, commit_invoice),
   14, CLX_KIND_BOOLEAN, 0, 122, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_markets), AT(stripe_tax_account, markets),
   7, CLX_KIND_MANY, 65, 122, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(stripe_tax_account, attachments),
   11, CLX_KIND_MANY, 6, 122, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(stripe_tax_account, events),
   6, CLX_KIND_MANY, 38, 122, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(stripe_tax_account, versions),
   8, CLX_KIND_MANY, 131, 122, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_tax_categories), AT(stripe_tax_account, tax_categories),
   14, CLX_KIND_MANY, 127, 122, 0, CLX_PERSONAL_NONE, 0}, /* tax_categories */
  {TEXT(n_event_stores), AT(stripe_tax_account, event_stores),
   12, CLX_KIND_MANY, 37, 122, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* subscription_models */
  {TEXT(n_name), AT(subscription_model, name), 4, CLX_KIND_TEXT, 0, 123, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_strategy), AT(subscription_model, strategy),
   8, CLX_KIND_TEXT, 0, 123, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_frequencies), AT(subscription_model, frequencies),
   11, CLX_KIND_ARRAY, 0, 123, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_auto_activate), AT(subscription_model, auto_activate),
   13, CLX_KIND_BOOLEAN, 0, 123, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_auto_cancel), AT(subscription_model, auto_cancel),
   11, CLX_KIND_BOOLEAN, 0, 123, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(subscription_model, created_at),
   10, CLX_KIND_TIME, 0, 123, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(subscription_model, updated_at),
   10, CLX_KIND_TIME, 0, 123, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(subscription_model, reference),
   9, CLX_KIND_TEXT, 0, 123, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(subscription_model, reference_origin),
   16, CLX_KIND_TEXT, 0, 123, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(subscription_model, metadata),
   8, CLX_KIND_OBJECT, 0, 123, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_markets), AT(subscription_model, markets),
   7, CLX_KIND_MANY, 65, 123, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_order_subscriptions), AT(subscription_model, order_subscriptions),
   19, CLX_KIND_MANY, 72, 123, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_attachments), AT(subscription_model, attachments),
   11, CLX_KIND_MANY, 6, 123, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_event_stores), AT(subscription_model, event_stores),
   12, CLX_KIND_MANY, 37, 123, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* tags */
  {TEXT(n_name), AT(tag, name), 4, CLX_KIND_TEXT, 0, 124, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_created_at), AT(tag, created_at), 10, CLX_KIND_TIME, 0, 124, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(tag, updated_at), 10, CLX_KIND_TIME, 0, 124, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(tag, reference), 9, CLX_KIND_TEXT, 0, 124, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(tag, reference_origin),
   16, CLX_KIND_TEXT, 0, 124, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(tag, metadata), 8, CLX_KIND_OBJECT, 0, 124, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_event_stores), AT(tag, event_stores),
   12, CLX_KIND_MANY, 37, 124, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* talon_one_accounts */
  {TEXT(n_name), AT(talon_one_account, name), 4, CLX_KIND_TEXT, 0, 125, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(talon_one_account, type),
   4, CLX_KIND_TEXT, 0, 125, TEXT(v_discount_engine_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_manage_gift_cards), AT(talon_one_account, manage_gift_cards),
   17, CLX_KIND_BOOLEAN, 0, 125, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_created_at), AT(talon_one_account, created_at),
   10, CLX_KIND_TIME, 0, 125, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(talon_one_account, updated_at),
   10, CLX_KIND_TIME, 0, 125, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(talon_one_account, reference),
   9, CLX_KIND_TEXT, 0, 125, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(talon_one_account, reference_origin),
   16, CLX_KIND_TEXT, 0, 125, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(talon_one_account, metadata),
   8, CLX_KIND_OBJECT, 0, 125, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_api_endpoint), AT(talon_one_account, api_endpoint),
   12, CLX_KIND_TEXT, 0, 125, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_markets), AT(talon_one_account, markets),
   7, CLX_KIND_MANY, 65, 125, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_discount_engine_items), AT(talon_one_account, discount_engine_items),
   21, CLX_KIND_MANY, 33, 125, 0, CLX_PERSONAL_NONE, 0}, /* discount_engine_items */
  {TEXT(n_attachments), AT(talon_one_account, attachments),
   11, CLX_KIND_MANY, 6, 125, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(talon_one_account, versions),
   8, CLX_KIND_MANY, 131, 125, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(talon_one_account, event_stores),
   12, CLX_KIND_MANY, 37, 125, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* tax_calculators */
  {TEXT(n_name), AT(tax_calculator, name), 4, CLX_KIND_TEXT, 0, 126, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(tax_calculator, type),
   4, CLX_KIND_TEXT, 0, 126, TEXT(v_avalara_account_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(tax_calculator, created_at),
   10, CLX_KIND_TIME, 0, 126, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(tax_calculator, updated_at),
   10, CLX_KIND_TIME, 0, 126, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(tax_calculator, reference),
   9, CLX_KIND_TEXT, 0, 126, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(tax_calculator, reference_origin),
   16, CLX_KIND_TEXT, 0, 126, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(tax_calculator, metadata),
   8, CLX_KIND_OBJECT, 0, 126, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_markets), AT(tax_calculator, markets),
   7, CLX_KIND_MANY, 65, 126, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(tax_calculator, attachments),
   11, CLX_KIND_MANY, 6, 126, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(tax_calculator, events),
   6, CLX_KIND_MANY, 38, 126, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(tax_calculator, versions),
   8, CLX_KIND_MANY, 131, 126, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(tax_calculator, event_stores),
   12, CLX_KIND_MANY, 37, 126, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* tax_categories */
  {TEXT(n_code), AT(tax_category, code), 4, CLX_KIND_TEXT, 0, 127, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_sku_code), AT(tax_category, sku_code), 8, CLX_KIND_TEXT, 0, 127, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(tax_category, created_at),
   10, CLX_KIND_TIME, 0, 127, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(tax_category, updated_at),
   10, CLX_KIND_TIME, 0, 127, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(tax_category, reference),
   9, CLX_KIND_TEXT, 0, 127, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(tax_category, reference_origin),
   16, CLX_KIND_TEXT, 0, 127, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(tax_category, metadata),
   8, CLX_KIND_OBJECT, 0, 127, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_sku), AT(tax_category, sku),
   3, CLX_KIND_ONE, 113, 127, 0, CLX_PERSONAL_NONE, 0}, /* skus */
  {TEXT(n_tax_calculator), AT(tax_category, tax_calculator),
   14, CLX_KIND_ONE, 0, 127, TEXT(v_avalara_account_type), CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachments), AT(tax_category, attachments),
   11, CLX_KIND_MANY, 6, 127, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_versions), AT(tax_category, versions),
   8, CLX_KIND_MANY, 131, 127, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(tax_category, event_stores),
   12, CLX_KIND_MANY, 37, 127, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* tax_rules */
  {TEXT(n_name), AT(tax_rule, name), 4, CLX_KIND_TEXT, 0, 128, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_tax_rate), AT(tax_rule, tax_rate), 8, CLX_KIND_REAL, 0, 128, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_freight_taxable), AT(tax_rule, freight_taxable),
   15, CLX_KIND_BOOLEAN, 0, 128, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_method_taxable), AT(tax_rule, payment_method_taxable),
   22, CLX_KIND_BOOLEAN, 0, 128, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_gift_card_taxable), AT(tax_rule, gift_card_taxable),
   17, CLX_KIND_BOOLEAN, 0, 128, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_adjustment_taxable), AT(tax_rule, adjustment_taxable),
   18, CLX_KIND_BOOLEAN, 0, 128, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_breakdown), AT(tax_rule, breakdown),
   9, CLX_KIND_OBJECT, 0, 128, 0, CLX_PERSONAL_FIGURES, 0},
  {TEXT(n_country_code_regex), AT(tax_rule, country_code_regex),
   18, CLX_KIND_TEXT, 0, 128, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_not_country_code_regex), AT(tax_rule, not_country_code_regex),
   22, CLX_KIND_TEXT, 0, 128, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_state_code_regex), AT(tax_rule, state_code_regex),
   16, CLX_KIND_TEXT, 0, 128, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_not_state_code_regex), AT(tax_rule, not_state_code_regex),
   20, CLX_KIND_TEXT, 0, 128, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_zip_code_regex), AT(tax_rule, zip_code_regex),
   14, CLX_KIND_TEXT, 0, 128, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_not_zip_code_regex), AT(tax_rule, not_zip_code_regex),
   18, CLX_KIND_TEXT, 0, 128, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_created_at), AT(tax_rule, created_at),
   10, CLX_KIND_TIME, 0, 128, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(tax_rule, updated_at),
   10, CLX_KIND_TIME, 0, 128, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(tax_rule, reference), 9, CLX_KIND_TEXT, 0, 128, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(tax_rule, reference_origin),
   16, CLX_KIND_TEXT, 0, 128, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(tax_rule, metadata), 8, CLX_KIND_OBJECT, 0, 128, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_manual_tax_calculator), AT(tax_rule, manual_tax_calculator),
   21, CLX_KIND_ONE, 64, 128, 0, CLX_PERSONAL_NONE, 0}, /* manual_tax_calculators */
  {TEXT(n_versions), AT(tax_rule, versions),
   8, CLX_KIND_MANY, 131, 128, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(tax_rule, event_stores),
   12, CLX_KIND_MANY, 37, 128, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* taxjar_accounts */
  {TEXT(n_name), AT(taxjar_account, name), 4, CLX_KIND_TEXT, 0, 129, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(taxjar_account, type),
   4, CLX_KIND_TEXT, 0, 129, TEXT(v_avalara_account_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(taxjar_account, created_at),
   10, CLX_KIND_TIME, 0, 129, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(taxjar_account, updated_at),
   10, CLX_KIND_TIME, 0, 129, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(taxjar_account, reference),
   9, CLX_KIND_TEXT, 0, 129, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(taxjar_account, reference_origin),
   16, CLX_KIND_TEXT, 0, 129, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(taxjar_account, metadata),
   8, CLX_KIND_OBJECT, 0, 129, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_markets), AT(taxjar_account, markets),
   7, CLX_KIND_MANY, 65, 129, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(taxjar_account, attachments),
   11, CLX_KIND_MANY, 6, 129, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(taxjar_account, events),
   6, CLX_KIND_MANY, 38, 129, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(taxjar_account, versions),
   8, CLX_KIND_MANY, 131, 129, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_tax_categories), AT(taxjar_account, tax_categories),
   14, CLX_KIND_MANY, 127, 129, 0, CLX_PERSONAL_NONE, 0}, /* tax_categories */
  {TEXT(n_event_stores), AT(taxjar_account, event_stores),
   12, CLX_KIND_MANY, 37, 129, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* transactions */
  {TEXT(n_number), AT(transaction, number), 6, CLX_KIND_TEXT, 0, 130, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_type), AT(transaction, type),
   4, CLX_KIND_TEXT, 0, 130, TEXT(v_authorization_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_method_type), AT(transaction, payment_method_type),
   19, CLX_KIND_TEXT, 0, 130, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_currency_code), AT(transaction, currency_code),
   13, CLX_KIND_TEXT, 0, 130, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(transaction, amount_cents),
   12, CLX_KIND_INTEGER, 0, 130, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(transaction, amount_float),
   12, CLX_KIND_REAL, 0, 130, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(transaction, formatted_amount),
   16, CLX_KIND_TEXT, 0, 130, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_succeeded), AT(transaction, succeeded),
   9, CLX_KIND_BOOLEAN, 0, 130, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_message), AT(transaction, message), 7, CLX_KIND_TEXT, 0, 130, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_error_code), AT(transaction, error_code),
   10, CLX_KIND_TEXT, 0, 130, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_error_detail), AT(transaction, error_detail),
   12, CLX_KIND_TEXT, 0, 130, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_token), AT(transaction, token), 5, CLX_KIND_TEXT, 0, 130, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_gateway_transaction_id), AT(transaction, gateway_transaction_id),
   22, CLX_KIND_TEXT, 0, 130, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_created_at), AT(transaction, created_at),
   10, CLX_KIND_TIME, 0, 130, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(transaction, updated_at),
   10, CLX_KIND_TIME, 0, 130, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(transaction, reference),
   9, CLX_KIND_TEXT, 0, 130, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(transaction, reference_origin),
   16, CLX_KIND_TEXT, 0, 130, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(transaction, metadata),
   8, CLX_KIND_OBJECT, 0, 130, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(transaction, order),
   5, CLX_KIND_ONE, 74, 130, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_source), AT(transaction, payment_source),
   14, CLX_KIND_ONE, 0, 130, TEXT(v_authorization_payment_source), CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachments), AT(transaction, attachments),
   11, CLX_KIND_MANY, 6, 130, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(transaction, events),
   6, CLX_KIND_MANY, 38, 130, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(transaction, versions),
   8, CLX_KIND_MANY, 131, 130, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(transaction, event_stores),
   12, CLX_KIND_MANY, 37, 130, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* versions */
  {TEXT(n_resource_type), AT(version, resource_type),
   13, CLX_KIND_TEXT, 0, 131, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_resource_id), AT(version, resource_id),
   11, CLX_KIND_TEXT, 0, 131, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_event), AT(version, event), 5, CLX_KIND_TEXT, 0, 131, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_changes), AT(version, changes), 7, CLX_KIND_OBJECT, 0, 131, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_who), AT(version, who), 3, CLX_KIND_OBJECT, 0, 131, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(version, created_at), 10, CLX_KIND_TIME, 0, 131, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(version, updated_at), 10, CLX_KIND_TIME, 0, 131, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(version, reference), 9, CLX_KIND_TEXT, 0, 131, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(version, reference_origin),
   16, CLX_KIND_TEXT, 0, 131, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(version, metadata), 8, CLX_KIND_OBJECT, 0, 131, 0, CLX_PERSONAL_FORM, 0},
  /* vertex_accounts */
  {TEXT(n_name), AT(vertex_account, name), 4, CLX_KIND_TEXT, 0, 132, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_type), AT(vertex_account, type),
   4, CLX_KIND_TEXT, 0, 132, TEXT(v_avalara_account_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(vertex_account, created_at),
   10, CLX_KIND_TIME, 0, 132, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(vertex_account, updated_at),
   10, CLX_KIND_TIME, 0, 132, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(vertex_account, reference),
   9, CLX_KIND_TEXT, 0, 132, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(vertex_account, reference_origin),
   16, CLX_KIND_TEXT, 0, 132, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(vertex_account, metadata),
   8, CLX_KIND_OBJECT, 0, 132, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_kind), AT(vertex_account, kind),
   4, CLX_KIND_TEXT, 0, 132, TEXT(v_vertex_account_kind), CLX_PERSONAL_NONE, 0},
  {TEXT(n_baseurl), AT(vertex_account, baseurl), 7, CLX_KIND_TEXT, 0, 132, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_api_endpoint), AT(vertex_account, api_endpoint),
   12, CLX_KIND_TEXT, 0, 132, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_commit_invoice), AT(vertex_account, commit_invoice),
   14, CLX_KIND_BOOLEAN, 0, 132, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_token_expires_at), AT(vertex_account, token_expires_at),
   16, CLX_KIND_TIME, 0, 132, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_markets), AT(vertex_account, markets),
   7, CLX_KIND_MANY, 65, 132, 0, CLX_PERSONAL_NONE, 0}, /* markets */
  {TEXT(n_attachments), AT(vertex_account, attachments),
   11, CLX_KIND_MANY, 6, 132, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(vertex_account, events),
   6, CLX_KIND_MANY, 38, 132, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(vertex_account, versions),
   8, CLX_KIND_MANY, 131, 132, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(vertex_account, event_stores),
   12, CLX_KIND_MANY, 37, 132, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* voids */
  {TEXT(n_number), AT(void, number), 6, CLX_KIND_TEXT, 0, 133, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_type), AT(void, type),
   4, CLX_KIND_TEXT, 0, 133, TEXT(v_authorization_type), CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_method_type), AT(void, payment_method_type),
   19, CLX_KIND_TEXT, 0, 133, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_currency_code), AT(void, currency_code),
   13, CLX_KIND_TEXT, 0, 133, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(void, amount_cents),
   12, CLX_KIND_INTEGER, 0, 133, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(void, amount_float),
   12, CLX_KIND_REAL, 0, 133, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(void, formatted_amount),
   16, CLX_KIND_TEXT, 0, 133, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_succeeded), AT(void, succeeded), 9, CLX_KIND_BOOLEAN, 0, 133, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_message), AT(void, message), 7, CLX_KIND_TEXT, 0, 133, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_error_code), AT(void, error_code), 10, CLX_KIND_TEXT, 0, 133, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_error_detail), AT(void, error_detail),
   12, CLX_KIND_TEXT, 0, 133, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_token), AT(void, token), 5, CLX_KIND_TEXT, 0, 133, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_gateway_transaction_id), AT(void, gateway_transaction_id),
   22, CLX_KIND_TEXT, 0, 133, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_created_at), AT(void, created_at), 10, CLX_KIND_TIME, 0, 133, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(void, updated_at), 10, CLX_KIND_TIME, 0, 133, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(void, reference), 9, CLX_KIND_TEXT, 0, 133, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(void, reference_origin),
   16, CLX_KIND_TEXT, 0, 133, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(void, metadata), 8, CLX_KIND_OBJECT, 0, 133, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(void, order), 5, CLX_KIND_ONE, 74, 133, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_source), AT(void, payment_source),
   14, CLX_KIND_ONE, 0, 133, TEXT(v_authorization_payment_source), CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachments), AT(void, attachments),
   11, CLX_KIND_MANY, 6, 133, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(void, events),
   6, CLX_KIND_MANY, 38, 133, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_versions), AT(void, versions),
   8, CLX_KIND_MANY, 131, 133, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_reference_authorization), AT(void, reference_authorization),
   23, CLX_KIND_ONE, 7, 133, 0, CLX_PERSONAL_NONE, 0}, /* authorizations */
  {TEXT(n_event_stores), AT(void, event_stores),
   12, CLX_KIND_MANY, 37, 133, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* webhooks */
  {TEXT(n_name), AT(webhook, name), 4, CLX_KIND_TEXT, 0, 134, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_topic), AT(webhook, topic), 5, CLX_KIND_TEXT, 0, 134, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_callback_url), AT(webhook, callback_url),
   12, CLX_KIND_TEXT, 0, 134, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_include_resources), AT(webhook, include_resources),
   17, CLX_KIND_ARRAY, 0, 134, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_disabled_at), AT(webhook, disabled_at),
   11, CLX_KIND_TIME, 0, 134, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_circuit_state), AT(webhook, circuit_state),
   13, CLX_KIND_TEXT, 0, 134, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_circuit_failure_count), AT(webhook, circuit_failure_count),
   21, CLX_KIND_INTEGER, 0, 134, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shared_secret), AT(webhook, shared_secret),
   13, CLX_KIND_TEXT, 0, 134, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_created_at), AT(webhook, created_at), 10, CLX_KIND_TIME, 0, 134, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(webhook, updated_at), 10, CLX_KIND_TIME, 0, 134, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(webhook, reference), 9, CLX_KIND_TEXT, 0, 134, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(webhook, reference_origin),
   16, CLX_KIND_TEXT, 0, 134, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(webhook, metadata), 8, CLX_KIND_OBJECT, 0, 134, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_last_event_callbacks), AT(webhook, last_event_callbacks),
   20, CLX_KIND_MANY, 36, 134, 0, CLX_PERSONAL_NONE, 0}, /* event_callbacks */
  {TEXT(n_versions), AT(webhook, versions),
   8, CLX_KIND_MANY, 131, 134, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(webhook, event_stores),
   12, CLX_KIND_MANY, 37, 134, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* wire_transfers */
  {TEXT(n_payment_instrument), AT(wire_transfer, payment_instrument),
   18, CLX_KIND_OBJECT, 0, 135, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_created_at), AT(wire_transfer, created_at),
   10, CLX_KIND_TIME, 0, 135, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(wire_transfer, updated_at),
   10, CLX_KIND_TIME, 0, 135, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(wire_transfer, reference),
   9, CLX_KIND_TEXT, 0, 135, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(wire_transfer, reference_origin),
   16, CLX_KIND_TEXT, 0, 135, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(wire_transfer, metadata),
   8, CLX_KIND_OBJECT, 0, 135, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(wire_transfer, order),
   5, CLX_KIND_ONE, 74, 135, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_versions), AT(wire_transfer, versions),
   8, CLX_KIND_MANY, 131, 135, 0, CLX_PERSONAL_NONE, 0}, /* versions */
  {TEXT(n_event_stores), AT(wire_transfer, event_stores),
   12, CLX_KIND_MANY, 37, 135, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_authorizations */
  {TEXT(n_status), AT(payment_authorization, status),
   6, CLX_KIND_TEXT, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_type), AT(payment_authorization, payment_type),
   12, CLX_KIND_TEXT, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_token), AT(payment_authorization, token),
   5, CLX_KIND_TEXT, 0, 136, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_currency_code), AT(payment_authorization, currency_code),
   13, CLX_KIND_TEXT, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(payment_authorization, amount_cents),
   12, CLX_KIND_INTEGER, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(payment_authorization, amount_float),
   12, CLX_KIND_REAL, 0, 136, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(payment_authorization, formatted_amount),
   16, CLX_KIND_TEXT, 0, 136, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_request_data), AT(payment_authorization, request_data),
   12, CLX_KIND_OBJECT, 0, 136, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_response_data), AT(payment_authorization, response_data),
   13, CLX_KIND_OBJECT, 0, 136, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_options), AT(payment_authorization, options),
   7, CLX_KIND_OBJECT, 0, 136, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_requires_action_at), AT(payment_authorization, requires_action_at),
   18, CLX_KIND_TIME, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_processing_at), AT(payment_authorization, processing_at),
   13, CLX_KIND_TIME, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_succeeded_at), AT(payment_authorization, succeeded_at),
   12, CLX_KIND_TIME, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_declined_at), AT(payment_authorization, declined_at),
   11, CLX_KIND_TIME, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_failed_at), AT(payment_authorization, failed_at),
   9, CLX_KIND_TIME, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_canceled_at), AT(payment_authorization, canceled_at),
   11, CLX_KIND_TIME, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expired_at), AT(payment_authorization, expired_at),
   10, CLX_KIND_TIME, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_authorization, created_at),
   10, CLX_KIND_TIME, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_authorization, updated_at),
   10, CLX_KIND_TIME, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_authorization, reference),
   9, CLX_KIND_TEXT, 0, 136, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_authorization, reference_origin),
   16, CLX_KIND_TEXT, 0, 136, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_authorization, metadata),
   8, CLX_KIND_OBJECT, 0, 136, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_capture_balance_cents), AT(payment_authorization, capture_balance_cents),
   21, CLX_KIND_INTEGER, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_capture_balance_float), AT(payment_authorization, capture_balance_float),
   21, CLX_KIND_REAL, 0, 136, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_capture_balance), AT(payment_authorization, formatted_capture_balance),
   25, CLX_KIND_TEXT, 0, 136, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_void_balance_cents), AT(payment_authorization, void_balance_cents),
   18, CLX_KIND_INTEGER, 0, 136, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_void_balance_float), AT(payment_authorization, void_balance_float),
   18, CLX_KIND_REAL, 0, 136, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_void_balance), AT(payment_authorization, formatted_void_balance),
   22, CLX_KIND_TEXT, 0, 136, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_session), AT(payment_authorization, payment_session),
   15, CLX_KIND_ONE, 141, 136, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_order), AT(payment_authorization, order),
   5, CLX_KIND_ONE, 74, 136, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_setting), AT(payment_authorization, payment_setting),
   15, CLX_KIND_ONE, 0, 136, TEXT(v_order_subscription_payment_setting), CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachments), AT(payment_authorization, attachments),
   11, CLX_KIND_MANY, 6, 136, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(payment_authorization, events),
   6, CLX_KIND_MANY, 38, 136, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_payment_void), AT(payment_authorization, payment_void),
   12, CLX_KIND_ONE, 150, 136, 0, CLX_PERSONAL_NONE, 0}, /* payment_voids */
  {TEXT(n_payment_captures), AT(payment_authorization, payment_captures),
   16, CLX_KIND_MANY, 137, 136, 0, CLX_PERSONAL_NONE, 0}, /* payment_captures */
  {TEXT(n_event_stores), AT(payment_authorization, event_stores),
   12, CLX_KIND_MANY, 37, 136, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_captures */
  {TEXT(n_status), AT(payment_capture, status), 6, CLX_KIND_TEXT, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_type), AT(payment_capture, payment_type),
   12, CLX_KIND_TEXT, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_token), AT(payment_capture, token), 5, CLX_KIND_TEXT, 0, 137, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_currency_code), AT(payment_capture, currency_code),
   13, CLX_KIND_TEXT, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(payment_capture, amount_cents),
   12, CLX_KIND_INTEGER, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(payment_capture, amount_float),
   12, CLX_KIND_REAL, 0, 137, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(payment_capture, formatted_amount),
   16, CLX_KIND_TEXT, 0, 137, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_request_data), AT(payment_capture, request_data),
   12, CLX_KIND_OBJECT, 0, 137, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_response_data), AT(payment_capture, response_data),
   13, CLX_KIND_OBJECT, 0, 137, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_options), AT(payment_capture, options),
   7, CLX_KIND_OBJECT, 0, 137, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_requires_action_at), AT(payment_capture, requires_action_at),
   18, CLX_KIND_TIME, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_processing_at), AT(payment_capture, processing_at),
   13, CLX_KIND_TIME, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_succeeded_at), AT(payment_capture, succeeded_at),
   12, CLX_KIND_TIME, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_declined_at), AT(payment_capture, declined_at),
   11, CLX_KIND_TIME, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_failed_at), AT(payment_capture, failed_at),
   9, CLX_KIND_TIME, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_canceled_at), AT(payment_capture, canceled_at),
   11, CLX_KIND_TIME, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expired_at), AT(payment_capture, expired_at),
   10, CLX_KIND_TIME, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_capture, created_at),
   10, CLX_KIND_TIME, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_capture, updated_at),
   10, CLX_KIND_TIME, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_capture, reference),
   9, CLX_KIND_TEXT, 0, 137, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_capture, reference_origin),
   16, CLX_KIND_TEXT, 0, 137, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_capture, metadata),
   8, CLX_KIND_OBJECT, 0, 137, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_refund_balance_cents), AT(payment_capture, refund_balance_cents),
   20, CLX_KIND_INTEGER, 0, 137, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_refund_balance_float), AT(payment_capture, refund_balance_float),
   20, CLX_KIND_REAL, 0, 137, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_refund_balance), AT(payment_capture, formatted_refund_balance),
   24, CLX_KIND_TEXT, 0, 137, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_session), AT(payment_capture, payment_session),
   15, CLX_KIND_ONE, 141, 137, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_order), AT(payment_capture, order),
   5, CLX_KIND_ONE, 74, 137, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_setting), AT(payment_capture, payment_setting),
   15, CLX_KIND_ONE, 0, 137, TEXT(v_order_subscription_payment_setting), CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachments), AT(payment_capture, attachments),
   11, CLX_KIND_MANY, 6, 137, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(payment_capture, events),
   6, CLX_KIND_MANY, 38, 137, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_payment_authorization), AT(payment_capture, payment_authorization),
   21, CLX_KIND_ONE, 136, 137, 0, CLX_PERSONAL_NONE, 0}, /* payment_authorizations */
  {TEXT(n_payment_refunds), AT(payment_capture, payment_refunds),
   15, CLX_KIND_MANY, 139, 137, 0, CLX_PERSONAL_NONE, 0}, /* payment_refunds */
  {TEXT(n_event_stores), AT(payment_capture, event_stores),
   12, CLX_KIND_MANY, 37, 137, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_links */
  {TEXT(n_status), AT(payment_link, status), 6, CLX_KIND_TEXT, 0, 138, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_token), AT(payment_link, token), 5, CLX_KIND_TEXT, 0, 138, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_url), AT(payment_link, url), 3, CLX_KIND_TEXT, 0, 138, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_return_url), AT(payment_link, return_url),
   10, CLX_KIND_TEXT, 0, 138, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_options), AT(payment_link, options), 7, CLX_KIND_OBJECT, 0, 138, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_request_data), AT(payment_link, request_data),
   12, CLX_KIND_OBJECT, 0, 138, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_response_data), AT(payment_link, response_data),
   13, CLX_KIND_OBJECT, 0, 138, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_completed_at), AT(payment_link, completed_at),
   12, CLX_KIND_TIME, 0, 138, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expired_at), AT(payment_link, expired_at),
   10, CLX_KIND_TIME, 0, 138, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_link, created_at),
   10, CLX_KIND_TIME, 0, 138, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_link, updated_at),
   10, CLX_KIND_TIME, 0, 138, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_link, reference),
   9, CLX_KIND_TEXT, 0, 138, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_link, reference_origin),
   16, CLX_KIND_TEXT, 0, 138, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_link, metadata),
   8, CLX_KIND_OBJECT, 0, 138, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(payment_link, order),
   5, CLX_KIND_ONE, 74, 138, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_setting), AT(payment_link, payment_setting),
   15, CLX_KIND_ONE, 0, 138, TEXT(v_order_subscription_payment_setting), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_session), AT(payment_link, payment_session),
   15, CLX_KIND_ONE, 141, 138, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_attachments), AT(payment_link, attachments),
   11, CLX_KIND_MANY, 6, 138, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(payment_link, events),
   6, CLX_KIND_MANY, 38, 138, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(payment_link, event_stores),
   12, CLX_KIND_MANY, 37, 138, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_refunds */
  {TEXT(n_status), AT(payment_refund, status), 6, CLX_KIND_TEXT, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_type), AT(payment_refund, payment_type),
   12, CLX_KIND_TEXT, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_token), AT(payment_refund, token), 5, CLX_KIND_TEXT, 0, 139, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_currency_code), AT(payment_refund, currency_code),
   13, CLX_KIND_TEXT, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(payment_refund, amount_cents),
   12, CLX_KIND_INTEGER, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(payment_refund, amount_float),
   12, CLX_KIND_REAL, 0, 139, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(payment_refund, formatted_amount),
   16, CLX_KIND_TEXT, 0, 139, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_request_data), AT(payment_refund, request_data),
   12, CLX_KIND_OBJECT, 0, 139, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_response_data), AT(payment_refund, response_data),
   13, CLX_KIND_OBJECT, 0, 139, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_options), AT(payment_refund, options),
   7, CLX_KIND_OBJECT, 0, 139, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_requires_action_at), AT(payment_refund, requires_action_at),
   18, CLX_KIND_TIME, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_processing_at), AT(payment_refund, processing_at),
   13, CLX_KIND_TIME, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_succeeded_at), AT(payment_refund, succeeded_at),
   12, CLX_KIND_TIME, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_declined_at), AT(payment_refund, declined_at),
   11, CLX_KIND_TIME, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_failed_at), AT(payment_refund, failed_at),
   9, CLX_KIND_TIME, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_canceled_at), AT(payment_refund, canceled_at),
   11, CLX_KIND_TIME, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expired_at), AT(payment_refund, expired_at),
   10, CLX_KIND_TIME, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_refund, created_at),
   10, CLX_KIND_TIME, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_refund, updated_at),
   10, CLX_KIND_TIME, 0, 139, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_refund, reference),
   9, CLX_KIND_TEXT, 0, 139, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_refund, reference_origin),
   16, CLX_KIND_TEXT, 0, 139, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_refund, metadata),
   8, CLX_KIND_OBJECT, 0, 139, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_session), AT(payment_refund, payment_session),
   15, CLX_KIND_ONE, 141, 139, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_order), AT(payment_refund, order),
   5, CLX_KIND_ONE, 74, 139, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_setting), AT(payment_refund, payment_setting),
   15, CLX_KIND_ONE, 0, 139, TEXT(v_order_subscription_payment_setting), CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachments), AT(payment_refund, attachments),
   11, CLX_KIND_MANY, 6, 139, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(payment_refund, events),
   6, CLX_KIND_MANY, 38, 139, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_payment_capture), AT(payment_refund, payment_capture),
   15, CLX_KIND_ONE, 137, 139, 0, CLX_PERSONAL_NONE, 0}, /* payment_captures */
  {TEXT(n_return), AT(payment_refund, return_),
   6, CLX_KIND_ONE, 99, 139, 0, CLX_PERSONAL_NONE, 0}, /* returns */
  {TEXT(n_event_stores), AT(payment_refund, event_stores),
   12, CLX_KIND_MANY, 37, 139, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_rules */
  {TEXT(n_template_id), AT(payment_rule, template_id),
   11, CLX_KIND_TEXT, 0, 140, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_template_settings), AT(payment_rule, template_settings),
   17, CLX_KIND_OBJECT, 0, 140, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_expires_at), AT(payment_rule, expires_at),
   10, CLX_KIND_TIME, 0, 140, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_disabled_at), AT(payment_rule, disabled_at),
   11, CLX_KIND_TIME, 0, 140, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_rule, created_at),
   10, CLX_KIND_TIME, 0, 140, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_rule, updated_at),
   10, CLX_KIND_TIME, 0, 140, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_rule, reference),
   9, CLX_KIND_TEXT, 0, 140, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_rule, reference_origin),
   16, CLX_KIND_TEXT, 0, 140, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_rule, metadata),
   8, CLX_KIND_OBJECT, 0, 140, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_ruleable), AT(payment_rule, ruleable),
   8, CLX_KIND_ONE, 0, 140, TEXT(v_payment_rule_ruleable), CLX_PERSONAL_NONE, 0},
  {TEXT(n_event_stores), AT(payment_rule, event_stores),
   12, CLX_KIND_MANY, 37, 140, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_sessions */
  {TEXT(n_status), AT(payment_session, status),
   6, CLX_KIND_TEXT, 0, 141, TEXT(v_payment_session_status), CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(payment_session, amount_cents),
   12, CLX_KIND_INTEGER, 0, 141, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(payment_session, amount_float),
   12, CLX_KIND_REAL, 0, 141, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(payment_session, formatted_amount),
   16, CLX_KIND_TEXT, 0, 141, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_percentage_amount_cents), AT(payment_session, percentage_amount_cents),
   23, CLX_KIND_INTEGER, 0, 141, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_currency_code), AT(payment_session, currency_code),
   13, CLX_KIND_TEXT, 0, 141, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_gift_card_code), AT(payment_session, gift_card_code),
   14, CLX_KIND_TEXT, 0, 141, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_token), AT(payment_session, token), 5, CLX_KIND_TEXT, 0, 141, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_options), AT(payment_session, options),
   7, CLX_KIND_OBJECT, 0, 141, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_client_data), AT(payment_session, client_data),
   11, CLX_KIND_OBJECT, 0, 141, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_request_data), AT(payment_session, request_data),
   12, CLX_KIND_OBJECT, 0, 141, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_response_data), AT(payment_session, response_data),
   13, CLX_KIND_OBJECT, 0, 141, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_additional_request_data), AT(payment_session, additional_request_data),
   23, CLX_KIND_OBJECT, 0, 141, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_additional_response_data), AT(payment_session, additional_response_data),
   24, CLX_KIND_OBJECT, 0, 141, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_expires_at), AT(payment_session, expires_at),
   10, CLX_KIND_TIME, 0, 141, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_session, created_at),
   10, CLX_KIND_TIME, 0, 141, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_session, updated_at),
   10, CLX_KIND_TIME, 0, 141, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_session, reference),
   9, CLX_KIND_TEXT, 0, 141, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_session, reference_origin),
   16, CLX_KIND_TEXT, 0, 141, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_session, metadata),
   8, CLX_KIND_OBJECT, 0, 141, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_order), AT(payment_session, order),
   5, CLX_KIND_ONE, 74, 141, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_setting), AT(payment_session, payment_setting),
   15, CLX_KIND_ONE, 0, 141, TEXT(v_order_subscription_payment_setting), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_wallet), AT(payment_session, payment_wallet),
   14, CLX_KIND_ONE, 151, 141, 0, CLX_PERSONAL_NONE, 0}, /* payment_wallets */
  {TEXT(n_payment_transactions), AT(payment_session, payment_transactions),
   20, CLX_KIND_MANY, 0, 141, TEXT(n_payment_transactions), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_authorization), AT(payment_session, payment_authorization),
   21, CLX_KIND_ONE, 136, 141, 0, CLX_PERSONAL_NONE, 0}, /* payment_authorizations */
  {TEXT(n_payment_void), AT(payment_session, payment_void),
   12, CLX_KIND_ONE, 150, 141, 0, CLX_PERSONAL_NONE, 0}, /* payment_voids */
  {TEXT(n_payment_captures), AT(payment_session, payment_captures),
   16, CLX_KIND_MANY, 137, 141, 0, CLX_PERSONAL_NONE, 0}, /* payment_captures */
  {TEXT(n_payment_refunds), AT(payment_session, payment_refunds),
   15, CLX_KIND_MANY, 139, 141, 0, CLX_PERSONAL_NONE, 0}, /* payment_refunds */
  {TEXT(n_attachments), AT(payment_session, attachments),
   11, CLX_KIND_MANY, 6, 141, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(payment_session, events),
   6, CLX_KIND_MANY, 38, 141, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(payment_session, event_stores),
   12, CLX_KIND_MANY, 37, 141, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_setting_adyens */
  {TEXT(n_gateway_version), AT(payment_setting_adyen, gateway_version),
   15, CLX_KIND_TEXT, 0, 142, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_internal_versions), AT(payment_setting_adyen, internal_versions),
   17, CLX_KIND_OBJECT, 0, 142, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_auto_capture), AT(payment_setting_adyen, auto_capture),
   12, CLX_KIND_BOOLEAN, 0, 142, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(payment_setting_adyen, name),
   4, CLX_KIND_TEXT, 0, 142, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_disabled_at), AT(payment_setting_adyen, disabled_at),
   11, CLX_KIND_TIME, 0, 142, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_setting_adyen, created_at),
   10, CLX_KIND_TIME, 0, 142, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_setting_adyen, updated_at),
   10, CLX_KIND_TIME, 0, 142, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_setting_adyen, reference),
   9, CLX_KIND_TEXT, 0, 142, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_setting_adyen, reference_origin),
   16, CLX_KIND_TEXT, 0, 142, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_setting_adyen, metadata),
   8, CLX_KIND_OBJECT, 0, 142, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_public_key), AT(payment_setting_adyen, public_key),
   10, CLX_KIND_TEXT, 0, 142, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_live_url_prefix), AT(payment_setting_adyen, live_url_prefix),
   15, CLX_KIND_TEXT, 0, 142, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_webhook_endpoint_secret), AT(payment_setting_adyen, webhook_endpoint_secret),
   23, CLX_KIND_TEXT, 0, 142, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_webhook_endpoint_url), AT(payment_setting_adyen, webhook_endpoint_url),
   20, CLX_KIND_TEXT, 0, 142, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_payment_links), AT(payment_setting_adyen, payment_links),
   13, CLX_KIND_MANY, 138, 142, 0, CLX_PERSONAL_NONE, 0}, /* payment_links */
  {TEXT(n_payment_sessions), AT(payment_setting_adyen, payment_sessions),
   16, CLX_KIND_MANY, 141, 142, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_payment_transactions), AT(payment_setting_adyen, payment_transactions),
   20, CLX_KIND_MANY, 0, 142, TEXT(n_payment_transactions), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_wallets), AT(payment_setting_adyen, payment_wallets),
   15, CLX_KIND_MANY, 151, 142, 0, CLX_PERSONAL_NONE, 0}, /* payment_wallets */
  {TEXT(n_order_subscriptions), AT(payment_setting_adyen, order_subscriptions),
   19, CLX_KIND_MANY, 72, 142, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_event_stores), AT(payment_setting_adyen, event_stores),
   12, CLX_KIND_MANY, 37, 142, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_setting_braintrees */
  {TEXT(n_gateway_version), AT(payment_setting_braintree, gateway_version),
   15, CLX_KIND_TEXT, 0, 143, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_internal_versions), AT(payment_setting_braintree, internal_versions),
   17, CLX_KIND_OBJECT, 0, 143, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_auto_capture), AT(payment_setting_braintree, auto_capture),
   12, CLX_KIND_BOOLEAN, 0, 143, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(payment_setting_braintree, name),
   4, CLX_KIND_TEXT, 0, 143, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_disabled_at), AT(payment_setting_braintree, disabled_at),
   11, CLX_KIND_TIME, 0, 143, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_setting_braintree, created_at),
   10, CLX_KIND_TIME, 0, 143, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_setting_braintree, updated_at),
   10, CLX_KIND_TIME, 0, 143, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_setting_braintree, reference),
   9, CLX_KIND_TEXT, 0, 143, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_setting_braintree, reference_origin),
   16, CLX_KIND_TEXT, 0, 143, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_setting_braintree, metadata),
   8, CLX_KIND_OBJECT, 0, 143, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_public_key), AT(payment_setting_braintree, public_key),
   10, CLX_KIND_TEXT, 0, 143, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_merchant_account_id), AT(payment_setting_braintree, merchant_account_id),
   19, CLX_KIND_TEXT, 0, 143, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_webhook_endpoint_url), AT(payment_setting_braintree, webhook_endpoint_url),
   20, CLX_KIND_TEXT, 0, 143, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_payment_links), AT(payment_setting_braintree, payment_links),
   13, CLX_KIND_MANY, 138, 143, 0, CLX_PERSONAL_NONE, 0}, /* payment_links */
  {TEXT(n_payment_sessions), AT(payment_setting_braintree, payment_sessions),
   16, CLX_KIND_MANY, 141, 143, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_payment_transactions), AT(payment_setting_braintree, payment_transactions),
   20, CLX_KIND_MANY, 0, 143, TEXT(n_payment_transactions), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_wallets), AT(payment_setting_braintree, payment_wallets),
   15, CLX_KIND_MANY, 151, 143, 0, CLX_PERSONAL_NONE, 0}, /* payment_wallets */
  {TEXT(n_order_subscriptions), AT(payment_setting_braintree, order_subscriptions),
   19, CLX_KIND_MANY, 72, 143, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_event_stores), AT(payment_setting_braintree, event_stores),
   12, CLX_KIND_MANY, 37, 143, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_setting_externals */
  {TEXT(n_gateway_version), AT(payment_setting_external, gateway_version),
   15, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_internal_versions), AT(payment_setting_external, internal_versions),
   17, CLX_KIND_OBJECT, 0, 144, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_auto_capture), AT(payment_setting_external, auto_capture),
   12, CLX_KIND_BOOLEAN, 0, 144, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(payment_setting_external, name),
   4, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_disabled_at), AT(payment_setting_external, disabled_at),
   11, CLX_KIND_TIME, 0, 144, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_setting_external, created_at),
   10, CLX_KIND_TIME, 0, 144, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_setting_external, updated_at),
   10, CLX_KIND_TIME, 0, 144, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_setting_external, reference),
   9, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_setting_external, reference_origin),
   16, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_setting_external, metadata),
   8, CLX_KIND_OBJECT, 0, 144, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_circuit_state), AT(payment_setting_external, circuit_state),
   13, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_circuit_failure_count), AT(payment_setting_external, circuit_failure_count),
   21, CLX_KIND_INTEGER, 0, 144, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_shared_secret), AT(payment_setting_external, shared_secret),
   13, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_external_includes), AT(payment_setting_external, external_includes),
   17, CLX_KIND_ARRAY, 0, 144, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_session_url), AT(payment_setting_external, session_url),
   11, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_authorization_url), AT(payment_setting_external, authorization_url),
   17, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_capture_url), AT(payment_setting_external, capture_url),
   11, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_void_url), AT(payment_setting_external, void_url),
   8, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_refund_url), AT(payment_setting_external, refund_url),
   10, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_token_url), AT(payment_setting_external, token_url),
   9, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_webhook_endpoint_url), AT(payment_setting_external, webhook_endpoint_url),
   20, CLX_KIND_TEXT, 0, 144, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_payment_links), AT(payment_setting_external, payment_links),
   13, CLX_KIND_MANY, 138, 144, 0, CLX_PERSONAL_NONE, 0}, /* payment_links */
  {TEXT(n_payment_sessions), AT(payment_setting_external, payment_sessions),
   16, CLX_KIND_MANY, 141, 144, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_payment_transactions), AT(payment_setting_external, payment_transactions),
   20, CLX_KIND_MANY, 0, 144, TEXT(n_payment_transactions), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_wallets), AT(payment_setting_external, payment_wallets),
   15, CLX_KIND_MANY, 151, 144, 0, CLX_PERSONAL_NONE, 0}, /* payment_wallets */
  {TEXT(n_order_subscriptions), AT(payment_setting_external, order_subscriptions),
   19, CLX_KIND_MANY, 72, 144, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_event_stores), AT(payment_setting_external, event_stores),
   12, CLX_KIND_MANY, 37, 144, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_setting_gift_cards */
  {TEXT(n_gateway_version), AT(payment_setting_gift_card, gateway_version),
   15, CLX_KIND_TEXT, 0, 145, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_internal_versions), AT(payment_setting_gift_card, internal_versions),
   17, CLX_KIND_OBJECT, 0, 145, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_auto_capture), AT(payment_setting_gift_card, auto_capture),
   12, CLX_KIND_BOOLEAN, 0, 145, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(payment_setting_gift_card, name),
   4, CLX_KIND_TEXT, 0, 145, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_disabled_at), AT(payment_setting_gift_card, disabled_at),
   11, CLX_KIND_TIME, 0, 145, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_setting_gift_card, created_at),
   10, CLX_KIND_TIME, 0, 145, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_setting_gift_card, updated_at),
   10, CLX_KIND_TIME, 0, 145, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_setting_gift_card, reference),
   9, CLX_KIND_TEXT, 0, 145, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_setting_gift_card, reference_origin),
   16, CLX_KIND_TEXT, 0, 145, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_setting_gift_card, metadata),
   8, CLX_KIND_OBJECT, 0, 145, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_links), AT(payment_setting_gift_card, payment_links),
   13, CLX_KIND_MANY, 138, 145, 0, CLX_PERSONAL_NONE, 0}, /* payment_links */
  {TEXT(n_payment_sessions), AT(payment_setting_gift_card, payment_sessions),
   16, CLX_KIND_MANY, 141, 145, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_payment_transactions), AT(payment_setting_gift_card, payment_transactions),
   20, CLX_KIND_MANY, 0, 145, TEXT(n_payment_transactions), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_wallets), AT(payment_setting_gift_card, payment_wallets),
   15, CLX_KIND_MANY, 151, 145, 0, CLX_PERSONAL_NONE, 0}, /* payment_wallets */
  {TEXT(n_order_subscriptions), AT(payment_setting_gift_card, order_subscriptions),
   19, CLX_KIND_MANY, 72, 145, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_event_stores), AT(payment_setting_gift_card, event_stores),
   12, CLX_KIND_MANY, 37, 145, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_setting_manuals */
  {TEXT(n_gateway_version), AT(payment_setting_manual, gateway_version),
   15, CLX_KIND_TEXT, 0, 146, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_internal_versions), AT(payment_setting_manual, internal_versions),
   17, CLX_KIND_OBJECT, 0, 146, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_auto_capture), AT(payment_setting_manual, auto_capture),
   12, CLX_KIND_BOOLEAN, 0, 146, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(payment_setting_manual, name),
   4, CLX_KIND_TEXT, 0, 146, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_disabled_at), AT(payment_setting_manual, disabled_at),
   11, CLX_KIND_TIME, 0, 146, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_setting_manual, created_at),
   10, CLX_KIND_TIME, 0, 146, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_setting_manual, updated_at),
   10, CLX_KIND_TIME, 0, 146, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_setting_manual, reference),
   9, CLX_KIND_TEXT, 0, 146, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_setting_manual, reference_origin),
   16, CLX_KIND_TEXT, 0, 146, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_setting_manual, metadata),
   8, CLX_KIND_OBJECT, 0, 146, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_links), AT(payment_setting_manual, payment_links),
   13, CLX_KIND_MANY, 138, 146, 0, CLX_PERSONAL_NONE, 0}, /* payment_links */
  {TEXT(n_payment_sessions), AT(payment_setting_manual, payment_sessions),
   16, CLX_KIND_MANY, 141, 146, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_payment_transactions), AT(payment_setting_manual, payment_transactions),
   20, CLX_KIND_MANY, 0, 146, TEXT(n_payment_transactions), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_wallets), AT(payment_setting_manual, payment_wallets),
   15, CLX_KIND_MANY, 151, 146, 0, CLX_PERSONAL_NONE, 0}, /* payment_wallets */
  {TEXT(n_order_subscriptions), AT(payment_setting_manual, order_subscriptions),
   19, CLX_KIND_MANY, 72, 146, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_event_stores), AT(payment_setting_manual, event_stores),
   12, CLX_KIND_MANY, 37, 146, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_setting_stripes */
  {TEXT(n_gateway_version), AT(payment_setting_stripe, gateway_version),
   15, CLX_KIND_TEXT, 0, 147, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_internal_versions), AT(payment_setting_stripe, internal_versions),
   17, CLX_KIND_OBJECT, 0, 147, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_auto_capture), AT(payment_setting_stripe, auto_capture),
   12, CLX_KIND_BOOLEAN, 0, 147, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(payment_setting_stripe, name),
   4, CLX_KIND_TEXT, 0, 147, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_disabled_at), AT(payment_setting_stripe, disabled_at),
   11, CLX_KIND_TIME, 0, 147, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_setting_stripe, created_at),
   10, CLX_KIND_TIME, 0, 147, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_setting_stripe, updated_at),
   10, CLX_KIND_TIME, 0, 147, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_setting_stripe, reference),
   9, CLX_KIND_TEXT, 0, 147, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_setting_stripe, reference_origin),
   16, CLX_KIND_TEXT, 0, 147, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_setting_stripe, metadata),
   8, CLX_KIND_OBJECT, 0, 147, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_public_key), AT(payment_setting_stripe, public_key),
   10, CLX_KIND_TEXT, 0, 147, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_connected_account), AT(payment_setting_stripe, connected_account),
   17, CLX_KIND_TEXT, 0, 147, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_webhook_endpoint_id), AT(payment_setting_stripe, webhook_endpoint_id),
   19, CLX_KIND_TEXT, 0, 147, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_webhook_endpoint_secret), AT(payment_setting_stripe, webhook_endpoint_secret),
   23, CLX_KIND_TEXT, 0, 147, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_webhook_endpoint_url), AT(payment_setting_stripe, webhook_endpoint_url),
   20, CLX_KIND_TEXT, 0, 147, 0, CLX_PERSONAL_URL, 0},
  {TEXT(n_payment_links), AT(payment_setting_stripe, payment_links),
   13, CLX_KIND_MANY, 138, 147, 0, CLX_PERSONAL_NONE, 0}, /* payment_links */
  {TEXT(n_payment_sessions), AT(payment_setting_stripe, payment_sessions),
   16, CLX_KIND_MANY, 141, 147, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_payment_transactions), AT(payment_setting_stripe, payment_transactions),
   20, CLX_KIND_MANY, 0, 147, TEXT(n_payment_transactions), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_wallets), AT(payment_setting_stripe, payment_wallets),
   15, CLX_KIND_MANY, 151, 147, 0, CLX_PERSONAL_NONE, 0}, /* payment_wallets */
  {TEXT(n_order_subscriptions), AT(payment_setting_stripe, order_subscriptions),
   19, CLX_KIND_MANY, 72, 147, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_event_stores), AT(payment_setting_stripe, event_stores),
   12, CLX_KIND_MANY, 37, 147, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_settings */
  {TEXT(n_gateway_version), AT(payment_setting, gateway_version),
   15, CLX_KIND_TEXT, 0, 148, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_internal_versions), AT(payment_setting, internal_versions),
   17, CLX_KIND_OBJECT, 0, 148, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_auto_capture), AT(payment_setting, auto_capture),
   12, CLX_KIND_BOOLEAN, 0, 148, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_name), AT(payment_setting, name), 4, CLX_KIND_TEXT, 0, 148, 0, CLX_PERSONAL_TEXT, 0},
  {TEXT(n_disabled_at), AT(payment_setting, disabled_at),
   11, CLX_KIND_TIME, 0, 148, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_setting, created_at),
   10, CLX_KIND_TIME, 0, 148, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_setting, updated_at),
   10, CLX_KIND_TIME, 0, 148, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_setting, reference),
   9, CLX_KIND_TEXT, 0, 148, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_setting, reference_origin),
   16, CLX_KIND_TEXT, 0, 148, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_setting, metadata),
   8, CLX_KIND_OBJECT, 0, 148, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_links), AT(payment_setting, payment_links),
   13, CLX_KIND_MANY, 138, 148, 0, CLX_PERSONAL_NONE, 0}, /* payment_links */
  {TEXT(n_payment_sessions), AT(payment_setting, payment_sessions),
   16, CLX_KIND_MANY, 141, 148, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_payment_transactions), AT(payment_setting, payment_transactions),
   20, CLX_KIND_MANY, 0, 148, TEXT(n_payment_transactions), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_wallets), AT(payment_setting, payment_wallets),
   15, CLX_KIND_MANY, 151, 148, 0, CLX_PERSONAL_NONE, 0}, /* payment_wallets */
  {TEXT(n_order_subscriptions), AT(payment_setting, order_subscriptions),
   19, CLX_KIND_MANY, 72, 148, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_event_stores), AT(payment_setting, event_stores),
   12, CLX_KIND_MANY, 37, 148, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_transactions */
  {TEXT(n_status), AT(payment_transaction, status),
   6, CLX_KIND_TEXT, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_type), AT(payment_transaction, payment_type),
   12, CLX_KIND_TEXT, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_token), AT(payment_transaction, token),
   5, CLX_KIND_TEXT, 0, 149, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_currency_code), AT(payment_transaction, currency_code),
   13, CLX_KIND_TEXT, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(payment_transaction, amount_cents),
   12, CLX_KIND_INTEGER, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(payment_transaction, amount_float),
   12, CLX_KIND_REAL, 0, 149, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(payment_transaction, formatted_amount),
   16, CLX_KIND_TEXT, 0, 149, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_request_data), AT(payment_transaction, request_data),
   12, CLX_KIND_OBJECT, 0, 149, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_response_data), AT(payment_transaction, response_data),
   13, CLX_KIND_OBJECT, 0, 149, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_options), AT(payment_transaction, options),
   7, CLX_KIND_OBJECT, 0, 149, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_requires_action_at), AT(payment_transaction, requires_action_at),
   18, CLX_KIND_TIME, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_processing_at), AT(payment_transaction, processing_at),
   13, CLX_KIND_TIME, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_succeeded_at), AT(payment_transaction, succeeded_at),
   12, CLX_KIND_TIME, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_declined_at), AT(payment_transaction, declined_at),
   11, CLX_KIND_TIME, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_failed_at), AT(payment_transaction, failed_at),
   9, CLX_KIND_TIME, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_canceled_at), AT(payment_transaction, canceled_at),
   11, CLX_KIND_TIME, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expired_at), AT(payment_transaction, expired_at),
   10, CLX_KIND_TIME, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_transaction, created_at),
   10, CLX_KIND_TIME, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_transaction, updated_at),
   10, CLX_KIND_TIME, 0, 149, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_transaction, reference),
   9, CLX_KIND_TEXT, 0, 149, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_transaction, reference_origin),
   16, CLX_KIND_TEXT, 0, 149, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_transaction, metadata),
   8, CLX_KIND_OBJECT, 0, 149, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_session), AT(payment_transaction, payment_session),
   15, CLX_KIND_ONE, 141, 149, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_order), AT(payment_transaction, order),
   5, CLX_KIND_ONE, 74, 149, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_setting), AT(payment_transaction, payment_setting),
   15, CLX_KIND_ONE, 0, 149, TEXT(v_order_subscription_payment_setting), CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachments), AT(payment_transaction, attachments),
   11, CLX_KIND_MANY, 6, 149, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(payment_transaction, events),
   6, CLX_KIND_MANY, 38, 149, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(payment_transaction, event_stores),
   12, CLX_KIND_MANY, 37, 149, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_voids */
  {TEXT(n_status), AT(payment_void, status), 6, CLX_KIND_TEXT, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_payment_type), AT(payment_void, payment_type),
   12, CLX_KIND_TEXT, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_token), AT(payment_void, token), 5, CLX_KIND_TEXT, 0, 150, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_currency_code), AT(payment_void, currency_code),
   13, CLX_KIND_TEXT, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_cents), AT(payment_void, amount_cents),
   12, CLX_KIND_INTEGER, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_amount_float), AT(payment_void, amount_float),
   12, CLX_KIND_REAL, 0, 150, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_formatted_amount), AT(payment_void, formatted_amount),
   16, CLX_KIND_TEXT, 0, 150, 0, CLX_PERSONAL_NONE, 0},
  {TEXT(n_request_data), AT(payment_void, request_data),
   12, CLX_KIND_OBJECT, 0, 150, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_response_data), AT(payment_void, response_data),
   13, CLX_KIND_OBJECT, 0, 150, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_options), AT(payment_void, options), 7, CLX_KIND_OBJECT, 0, 150, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_requires_action_at), AT(payment_void, requires_action_at),
   18, CLX_KIND_TIME, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_processing_at), AT(payment_void, processing_at),
   13, CLX_KIND_TIME, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_succeeded_at), AT(payment_void, succeeded_at),
   12, CLX_KIND_TIME, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_declined_at), AT(payment_void, declined_at),
   11, CLX_KIND_TIME, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_failed_at), AT(payment_void, failed_at),
   9, CLX_KIND_TIME, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_canceled_at), AT(payment_void, canceled_at),
   11, CLX_KIND_TIME, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expired_at), AT(payment_void, expired_at),
   10, CLX_KIND_TIME, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_void, created_at),
   10, CLX_KIND_TIME, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_void, updated_at),
   10, CLX_KIND_TIME, 0, 150, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_void, reference),
   9, CLX_KIND_TEXT, 0, 150, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_void, reference_origin),
   16, CLX_KIND_TEXT, 0, 150, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_void, metadata),
   8, CLX_KIND_OBJECT, 0, 150, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_session), AT(payment_void, payment_session),
   15, CLX_KIND_ONE, 141, 150, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_order), AT(payment_void, order),
   5, CLX_KIND_ONE, 74, 150, 0, CLX_PERSONAL_NONE, 0}, /* orders */
  {TEXT(n_payment_setting), AT(payment_void, payment_setting),
   15, CLX_KIND_ONE, 0, 150, TEXT(v_order_subscription_payment_setting), CLX_PERSONAL_NONE, 0},
  {TEXT(n_attachments), AT(payment_void, attachments),
   11, CLX_KIND_MANY, 6, 150, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(payment_void, events),
   6, CLX_KIND_MANY, 38, 150, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_payment_authorization), AT(payment_void, payment_authorization),
   21, CLX_KIND_ONE, 136, 150, 0, CLX_PERSONAL_NONE, 0}, /* payment_authorizations */
  {TEXT(n_event_stores), AT(payment_void, event_stores),
   12, CLX_KIND_MANY, 37, 150, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
  /* payment_wallets */
  {TEXT(n_status), AT(payment_wallet, status), 6, CLX_KIND_TEXT, 0, 151, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_token), AT(payment_wallet, token), 5, CLX_KIND_TEXT, 0, 151, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_customer_token), AT(payment_wallet, customer_token),
   14, CLX_KIND_TEXT, 0, 151, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_payment_token), AT(payment_wallet, payment_token),
   13, CLX_KIND_TEXT, 0, 151, 0, CLX_PERSONAL_TOKEN, 0},
  {TEXT(n_options), AT(payment_wallet, options),
   7, CLX_KIND_OBJECT, 0, 151, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_payment_data), AT(payment_wallet, payment_data),
   12, CLX_KIND_OBJECT, 0, 151, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_request_data), AT(payment_wallet, request_data),
   12, CLX_KIND_OBJECT, 0, 151, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_response_data), AT(payment_wallet, response_data),
   13, CLX_KIND_OBJECT, 0, 151, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_requires_action_at), AT(payment_wallet, requires_action_at),
   18, CLX_KIND_TIME, 0, 151, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_processing_at), AT(payment_wallet, processing_at),
   13, CLX_KIND_TIME, 0, 151, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_succeeded_at), AT(payment_wallet, succeeded_at),
   12, CLX_KIND_TIME, 0, 151, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_canceled_at), AT(payment_wallet, canceled_at),
   11, CLX_KIND_TIME, 0, 151, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_expires_at), AT(payment_wallet, expires_at),
   10, CLX_KIND_TIME, 0, 151, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_created_at), AT(payment_wallet, created_at),
   10, CLX_KIND_TIME, 0, 151, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_updated_at), AT(payment_wallet, updated_at),
   10, CLX_KIND_TIME, 0, 151, 0, CLX_PERSONAL_NONE, 1},
  {TEXT(n_reference), AT(payment_wallet, reference),
   9, CLX_KIND_TEXT, 0, 151, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_reference_origin), AT(payment_wallet, reference_origin),
   16, CLX_KIND_TEXT, 0, 151, 0, CLX_PERSONAL_NUMBER, 0},
  {TEXT(n_metadata), AT(payment_wallet, metadata),
   8, CLX_KIND_OBJECT, 0, 151, 0, CLX_PERSONAL_FORM, 0},
  {TEXT(n_customer), AT(payment_wallet, customer),
   8, CLX_KIND_ONE, 31, 151, 0, CLX_PERSONAL_NONE, 0}, /* customers */
  {TEXT(n_payment_setting), AT(payment_wallet, payment_setting),
   15, CLX_KIND_ONE, 0, 151, TEXT(v_order_subscription_payment_setting), CLX_PERSONAL_NONE, 0},
  {TEXT(n_payment_sessions), AT(payment_wallet, payment_sessions),
   16, CLX_KIND_MANY, 141, 151, 0, CLX_PERSONAL_NONE, 0}, /* payment_sessions */
  {TEXT(n_order_subscriptions), AT(payment_wallet, order_subscriptions),
   19, CLX_KIND_MANY, 72, 151, 0, CLX_PERSONAL_NONE, 0}, /* order_subscriptions */
  {TEXT(n_attachments), AT(payment_wallet, attachments),
   11, CLX_KIND_MANY, 6, 151, 0, CLX_PERSONAL_NONE, 0}, /* attachments */
  {TEXT(n_events), AT(payment_wallet, events),
   6, CLX_KIND_MANY, 38, 151, 0, CLX_PERSONAL_NONE, 0}, /* events */
  {TEXT(n_event_stores), AT(payment_wallet, event_stores),
   12, CLX_KIND_MANY, 37, 151, 0, CLX_PERSONAL_NONE, 0}, /* event_stores */
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
  0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 31, 0, 23, 0, 0, 0, 0, 0, 17, 0,
  0, 15, 0, 0, 0, 0, 0, 19, 0,
  /* adjustments */
  0, 1, 0, 0, 12, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 10,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 9, 0, 0, 0, 0,
  0, 3, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 13, 0, 0, 6, 0, 0, 5, 0,
  0, 4, 0, 0,
  /* adyen_gateways */
  0, 1, 0, 0, 0, 17, 10, 0, 0, 0, 0, 18, 0, 0, 0, 7, 0, 0, 12, 0,
  8, 0, 15, 0, 0, 3, 6, 0, 0, 0, 0, 14, 0, 0, 16, 0, 0, 4, 2, 0,
  9, 0, 0, 0, 0, 20, 0, 0, 21, 0, 0, 0, 0, 0, 0, 19, 0, 0, 13, 11,
  0, 0, 5, 0,
  /* adyen_payments */
  0, 0, 0, 0, 0, 0, 0, 3, 0, 18, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 11, 0, 0, 14, 15, 0, 6, 8, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 2,
  0, 5, 0, 12, 0, 0, 16, 0, 0, 0, 1, 0, 0, 17, 19, 0, 7, 0, 0, 0,
  10, 0, 4, 0,
  /* applications */
  1, 0, 0, 0, 5, 0, 0, 3, 0, 0, 0, 0, 10, 6, 0, 0, 4, 0, 0, 0,
  2, 0, 9, 0, 8, 0, 7, 0, 0, 0, 0, 0,
  /* attachments */
  1, 0, 0, 7, 0, 8, 0, 0, 0, 0, 0, 3, 0, 6, 0, 4, 0, 2, 0, 0,
  0, 0, 0, 9, 0, 0, 10, 0, 5, 0, 0, 0,
  /* authorizations */
  0, 0, 17, 0, 0, 0, 28, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 26, 19, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 30, 14, 0, 0, 0, 0,
  10, 0, 34, 38, 0, 2, 0, 0, 29, 32, 0, 0, 22, 0, 0, 0, 0, 0, 18, 0,
  0, 0, 0, 4, 12, 0, 0, 0, 0, 23, 39, 0, 1, 8, 0, 9, 20, 0, 0, 0,
  21, 0, 0, 35, 0, 15, 0, 0, 11, 0, 0, 0, 7, 33, 0, 0, 0, 16, 0, 0,
  0, 37, 31, 0, 0, 0, 13, 40, 0, 5, 36, 0, 0, 0, 25, 24, 0, 0, 0, 0,
  0, 0, 0, 0, 3, 0, 0, 0,
  /* avalara_accounts */
  0, 1, 0, 0, 7, 0, 0, 8, 0, 0, 0, 17, 0, 0, 0, 3, 0, 0, 0, 6,
  0, 0, 2, 0, 9, 0, 0, 5, 0, 0, 0, 13, 0, 0, 16, 0, 0, 0, 0, 0,
  4, 0, 0, 0, 0, 0, 11, 0, 0, 10, 0, 0, 0, 15, 0, 14, 0, 12, 0, 0,
  0, 0, 0, 0,
  /* axerve_gateways */
  0, 1, 0, 0, 0, 0, 0, 0, 5, 0, 0, 13, 0, 0, 0, 0, 8, 0, 0, 0,
  0, 0, 10, 0, 0, 0, 6, 0, 15, 0, 0, 3, 0, 0, 0, 9, 0, 0, 0, 0,
  11, 0, 12, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 7, 0,
  0, 0, 2, 0,
  /* axerve_payments */
  0, 0, 15, 12, 0, 6, 0, 5, 0, 0, 0, 7, 0, 9, 0, 0, 0, 0, 0, 0,
  0, 3, 0, 0, 0, 0, 0, 0, 2, 0, 0, 13, 0, 17, 0, 1, 0, 0, 10, 0,
  8, 0, 0, 0, 0, 0, 14, 0, 0, 4, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0,
  0, 16, 0, 0,
  /* billing_info_validation_rules */
  0, 0, 6, 7, 0, 10, 0, 2, 0, 5, 0, 1, 0, 4, 0, 8, 0, 0, 0, 0,
  3, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0,
  /* bing_geocoders */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2, 0, 0, 7, 0, 3, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0,
  0, 9, 0, 0, 6, 0, 0, 0, 5, 0, 0, 0, 4, 0, 0, 10, 0, 8, 0, 0,
  0, 0, 0, 0,
  /* braintree_gateways */
  0, 1, 7, 0, 0, 0, 6, 12, 0, 4, 0, 3, 0, 13, 0, 0, 0, 0, 0, 0,
  0, 16, 0, 0, 0, 11, 0, 0, 15, 0, 0, 0, 0, 0, 5, 0, 0, 0, 9, 0,
  0, 0, 14, 0, 0, 0, 0, 0, 0, 10, 0, 17, 0, 0, 0, 0, 0, 8, 0, 0,
  0, 0, 0, 2, 0,
  /* braintree_payments */
  0, 0, 0, 0, 0, 0, 13, 0, 0, 8, 0, 5, 0, 0, 0, 0, 11, 0, 0, 0,
  0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 9, 0,
  0, 0, 10, 0, 3, 0, 12, 0, 7, 0, 0, 0, 14, 0, 0, 4, 0, 0, 0, 0,
  0, 6, 0, 0,
  /* bundles */
  0, 0, 2, 25, 0, 0, 0, 10, 0, 0, 0, 0, 20, 5, 0, 26, 0, 0, 0, 0,
  0, 0, 0, 0, 27, 0, 19, 0, 22, 0, 0, 0, 0, 0, 0, 0, 8, 0, 7, 16,
  0, 0, 0, 18, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 17, 0, 0, 0, 0,
  12, 0, 0, 0, 0, 0, 6, 0, 9, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 23,
  0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 15, 0, 0,
  0, 0, 14, 0, 1, 0, 0, 0,
  /* buy_x_pay_y_promotions */
  14, 0, 1, 12, 34, 0, 0, 8, 0, 0, 25, 0, 24, 0, 28, 0, 0, 0, 9, 7,
  0, 21, 5, 0, 0, 0, 0, 10, 36, 0, 0, 0, 0, 0, 32, 0, 0, 0, 19, 17,
  0, 0, 0, 29, 0, 2, 0, 0, 0, 30, 27, 0, 0, 0, 0, 0, 35, 0, 13, 0,
  0, 0, 0, 23, 6, 0, 0, 0, 0, 0, 0, 0, 0, 31, 20, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 11, 0, 0, 0, 18, 0, 0, 0, 0, 37,
  22, 0, 0, 0, 0, 0, 0, 15, 0, 0, 33, 0, 3, 0, 0, 0, 0, 0, 16, 0,
  0, 4, 0, 0, 0, 0, 0, 0,
  /* captures */
  0, 0, 30, 0, 0, 4, 24, 0, 0, 0, 19, 0, 11, 0, 0, 0, 0, 0, 23, 0,
  0, 0, 0, 0, 0, 31, 6, 0, 0, 3, 0, 0, 10, 0, 0, 0, 0, 0, 26, 0,
  0, 14, 0, 0, 0, 2, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 9, 0,
  0, 0, 0, 0, 12, 0, 33, 29, 0, 0, 8, 0, 1, 0, 0, 0, 0, 13, 0, 27,
  0, 0, 0, 0, 0, 0, 7, 21, 0, 22, 15, 0, 25, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 20, 16, 0, 0, 0, 0, 0, 0, 28, 0, 5, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 32, 0, 0, 0, 0,
  /* carrier_accounts */
  0, 1, 0, 0, 0, 0, 10, 0, 0, 0, 13, 0, 7, 0, 0, 5, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0,
  6, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 9, 0, 0, 12, 0,
  3, 0, 4, 0,
  /* checkout_com_gateways */
  0, 1, 0, 0, 11, 0, 0, 10, 0, 0, 15, 0, 0, 0, 8, 0, 5, 0, 0, 0,
  0, 0, 12, 0, 14, 0, 0, 0, 3, 0, 0, 0, 16, 0, 6, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 13,
  0, 0, 2, 7, 0,
  /* checkout_com_payments */
  0, 0, 0, 19, 0, 14, 0, 0, 0, 0, 20, 0, 6, 0, 0, 0, 10, 0, 3, 0,
  0, 0, 0, 0, 0, 15, 5, 0, 1, 12, 0, 18, 2, 0, 9, 0, 0, 0, 0, 0,
  0, 0, 8, 0, 0, 0, 17, 0, 0, 0, 16, 0, 0, 11, 13, 0, 0, 0, 0, 7,
  0, 4, 0, 0,
  /* cleanups */
  0, 2, 0, 0, 15, 0, 0, 0, 0, 0, 0, 10, 18, 0, 0, 11, 0, 0, 0, 14,
  0, 4, 0, 0, 0, 6, 0, 13, 0, 0, 0, 3, 0, 0, 0, 0, 0, 8, 0, 0,
  12, 0, 9, 0, 7, 0, 0, 0, 0, 0, 1, 0, 0, 17, 0, 16, 0, 0, 0, 0,
  0, 0, 0, 5, 0,
  /* coupon_codes_promotion_rules */
  0, 6, 0, 10, 0, 3, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 9, 0, 7, 0,
  0, 0, 0, 5, 0, 2, 0, 0, 0, 0, 0, 8, 0,
  /* coupon_recipients */
  0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 6, 0, 11, 0, 0, 0, 0, 0, 0,
  9, 0, 0, 0, 0, 4, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 5, 0, 8, 0, 12, 0, 0, 0, 0, 0,
  1, 0, 0, 0,
  /* coupons */
  0, 15, 0, 0, 12, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 11, 0, 4, 0, 0,
  7, 13, 0, 3, 0, 0, 0, 0, 0, 2, 0, 0, 17, 0, 0, 0, 9, 0, 16, 0,
  0, 0, 0, 5, 0, 8, 0, 0, 0, 0, 0, 0, 10, 0, 0, 14, 0, 0, 0, 0,
  0, 0, 1, 0,
  /* custom_promotion_rules */
  0, 6, 0, 10, 0, 3, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 8, 0,
  0, 0, 0, 5, 0, 2, 0, 0, 7, 0, 0, 9, 0,
  /* customer_addresses */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0,
  9, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 12, 0, 2, 0, 0, 0, 5, 0,
  0, 0, 6, 0, 0, 0, 0, 0, 3, 0, 0, 0, 11, 0, 0, 10, 0, 0, 0, 0,
  0, 0, 0, 0,
  /* customer_groups */
  0, 1, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 7, 0, 3, 0, 0, 0, 8, 0, 12, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 6, 0, 0, 0, 5, 0, 0, 0, 4, 0, 0, 10, 0, 9, 0, 0,
  0, 0, 2, 0,
  /* customer_password_resets */
  0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 1, 0, 4, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 6, 0, 3, 0, 0, 0, 0, 11, 0, 0, 0, 2, 0, 5, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0,
  7, 0, 0, 0,
  /* customer_payment_sources */
  0, 1, 0, 0, 0, 0, 10, 0, 8, 0, 0, 0, 13, 0, 2, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 6, 0, 0, 0, 0, 4, 0, 11,
  0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 3, 0, 0, 0, 0, 0,
  0, 5, 0, 0,
  /* customer_subscriptions */
  0, 4, 0, 6, 0, 0, 0, 1, 0, 0, 9, 0, 0, 2, 0, 10, 0, 0, 0, 0,
  3, 0, 7, 0, 0, 5, 0, 8, 0, 0, 0, 0,
  /* customers */
  0, 0, 27, 2, 0, 0, 0, 17, 0, 0, 0, 0, 19, 0, 0, 0, 0, 3, 0, 23,
  0, 0, 11, 20, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0,
  0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 15, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 21, 0, 0, 0,
  0, 0, 0, 14, 0, 28, 4, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 25, 0,
  0, 0, 18, 29, 0, 0, 8, 31, 0, 0, 26, 0, 0, 0, 6, 0, 0, 22, 0, 30,
  0, 1, 0, 0, 0, 16, 24, 0,
  /* delivery_lead_times */
  0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 8, 0, 2, 0, 0,
  0, 0, 0, 0, 13, 0, 0, 0, 0, 12, 0, 14, 0, 11, 0, 0, 0, 0, 0, 0,
  0, 5, 0, 0, 0, 0, 4, 0, 3, 0, 0, 0, 0, 0, 0, 1, 0, 0, 9, 0,
  0, 0, 10, 0,
  /* discount_engine_items */
  2, 0, 0, 5, 0, 9, 0, 0, 0, 4, 0, 0, 0, 3, 0, 0, 0, 7, 0, 0,
  0, 0, 0, 8, 0, 0, 0, 1, 0, 0, 6, 0,
  /* discount_engines */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0,
  0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 11, 0, 6, 0,
  0, 0, 7, 0, 3, 0, 0, 0, 4, 0, 0, 0, 12, 0, 0, 0, 0, 0, 10, 0,
  0, 9, 0, 0,
  /* easypost_pickups */
  0, 2, 0, 0, 0, 0, 7, 0, 12, 0, 0, 4, 0, 0, 0, 0, 0, 15, 0, 0,
  0, 0, 1, 0, 0, 0, 19, 0, 17, 0, 0, 14, 0, 13, 0, 5, 0, 0, 0, 16,
  0, 9, 0, 8, 0, 0, 6, 0, 0, 3, 0, 11, 0, 0, 0, 18, 0, 0, 0, 0,
  0, 0, 0, 10, 0,
  /* event_callbacks */
  0, 0, 0, 0, 5, 0, 7, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 3, 0, 9, 0, 0, 10, 0, 0, 0, 11, 0, 0, 0, 0, 8,
  0, 2, 0, 0,
  /* event_stores */
  0, 8, 0, 0, 0, 6, 0, 9, 0, 0, 1, 0, 3, 0, 0, 2, 0, 7, 0, 0,
  0, 0, 10, 0, 0, 0, 0, 5, 0, 0, 0, 4, 0,
  /* events */
  1, 0, 0, 0, 3, 0, 5, 0, 0, 7, 0, 0, 0, 0, 6, 0, 9, 0, 0, 0,
  8, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0,
  /* exports */
  0, 0, 3, 0, 0, 0, 7, 0, 0, 0, 11, 0, 4, 0, 0, 0, 0, 20, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 16, 0, 5, 2, 0, 0, 0, 0, 0, 0,
  8, 0, 0, 0, 0, 1, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 15, 0, 17, 0, 0, 0, 0,
  0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 21, 22, 0,
  24, 0, 14, 0, 0, 0, 0, 0, 0, 25, 23, 0, 0, 0, 19, 10, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0,
  /* external_gateways */
  0, 0, 1, 0, 16, 0, 7, 0, 0, 20, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0,
  19, 0, 5, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0, 8, 0, 0, 0, 0,
  13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 12, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 15, 0, 22, 0, 18, 0, 0, 0, 0, 0, 0, 11, 0, 6, 0,
  0, 4, 0, 0, 0, 9, 21, 0,
  /* external_payments */
  0, 5, 0, 3, 0, 0, 0, 0, 0, 11, 0, 6, 0, 10, 0, 7, 0, 0, 0, 0,
  0, 0, 2, 0, 12, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 4, 0, 0, 0, 0, 9, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 8, 0,
  0, 0, 0, 0,
  /* external_promotions */
  14, 0, 1, 12, 36, 0, 0, 8, 0, 0, 27, 0, 26, 0, 30, 0, 0, 0, 9, 7,
  0, 0, 5, 0, 0, 0, 0, 10, 38, 0, 0, 0, 0, 0, 34, 0, 0, 0, 19, 17,
  0, 0, 0, 31, 0, 2, 0, 0, 0, 32, 29, 0, 0, 0, 0, 0, 37, 0, 13, 0,
  0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 24, 0, 0, 33, 20, 0, 0, 0, 0, 23,
  0, 0, 0, 0, 0, 25, 0, 28, 0, 0, 11, 22, 0, 0, 18, 0, 0, 0, 0, 39,
  0, 0, 0, 0, 21, 0, 0, 15, 0, 0, 35, 0, 3, 0, 0, 0, 0, 0, 16, 0,
  0, 4, 0, 0, 0, 0, 0, 0,
  /* external_tax_calculators */
  0, 1, 0, 0, 7, 0, 0, 0, 0, 0, 0, 17, 8, 0, 0, 3, 0, 0, 0, 6,
  0, 0, 2, 0, 0, 0, 9, 5, 0, 0, 0, 14, 0, 12, 0, 10, 0, 0, 0, 0,
  4, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 15, 0, 13, 0, 0,
  0, 0, 0, 0,
  /* fixed_amount_promotions */
  14, 0, 1, 12, 34, 0, 0, 8, 0, 0, 25, 0, 24, 0, 28, 0, 0, 0, 9, 7,
  0, 0, 5, 0, 0, 0, 0, 10, 36, 0, 0, 0, 0, 0, 32, 23, 0, 0, 19, 17,
  0, 0, 0, 29, 0, 2, 0, 0, 0, 30, 27, 21, 0, 0, 0, 0, 35, 0, 13, 0,
  0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 31, 20, 0, 0, 0, 0, 22,
  0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 11, 0, 0, 0, 18, 0, 0, 0, 0, 37,
  0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 33, 0, 3, 0, 0, 0, 0, 0, 16, 0,
  0, 4, 0, 0, 0, 0, 0, 0,
  /* fixed_price_promotions */
  14, 0, 1, 12, 34, 0, 0, 8, 0, 0, 25, 0, 24, 0, 28, 0, 0, 0, 9, 7,
  0, 0, 5, 0, 0, 0, 0, 10, 36, 0, 0, 0, 0, 0, 32, 23, 0, 0, 19, 17,
  0, 0, 0, 29, 0, 2, 0, 0, 0, 30, 27, 21, 0, 0, 0, 0, 35, 0, 13, 0,
  0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 31, 20, 0, 0, 0, 0, 22,
  0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 11, 0, 0, 0, 18, 0, 0, 0, 0, 37,
  0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 33, 0, 3, 0, 0, 0, 0, 0, 16, 0,
  0, 4, 0, 0, 0, 0, 0, 0,
  /* flex_promotions */
  18, 0, 1, 10, 24, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 8,
  26, 0, 15, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 7, 0, 0, 0, 3,
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
  0, 0, 0, 0, 0, 35, 28, 0, 0, 0, 31, 0, 0, 0, 6, 0, 0, 0, 0, 0,
  9, 0, 4, 0, 0, 0, 0, 0,
  /* free_shipping_promotions */
  0, 0, 1, 12, 31, 0, 22, 0, 0, 32, 0, 0, 21, 17, 0, 0, 0, 0, 0, 0,
  0, 26, 0, 10, 24, 0, 0, 7, 0, 0, 0, 28, 0, 0, 0, 20, 0, 0, 0, 19,
  0, 0, 0, 0, 0, 2, 0, 15, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
  3, 0, 0, 0, 0, 23, 0, 0, 0, 0, 18, 0, 0, 0, 0, 8, 0, 29, 0, 5,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 16, 0, 0, 0, 0, 14, 0, 0,
  0, 0, 0, 0, 0, 33, 27, 0, 0, 0, 30, 0, 0, 0, 6, 0, 0, 0, 0, 0,
  9, 0, 4, 0, 0, 0, 0, 0,
  /* geocoders */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2, 0, 0, 7, 0, 3, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0,
  0, 9, 0, 0, 6, 0, 0, 0, 5, 0, 0, 0, 4, 0, 0, 10, 0, 8, 0, 0,
  0, 0, 0, 0,
  /* gift_card_recipients */
  0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 6, 0, 11, 0, 0, 0, 0, 0, 0,
  9, 0, 0, 0, 0, 4, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 5, 0, 8, 0, 12, 0, 0, 0, 0, 0,
  1, 0, 0, 0,
  /* gift_cards */
  0, 0, 30, 1, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 27, 0, 0, 7, 0, 0,
  0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 10, 0, 0, 8, 16, 0, 31, 0,
  15, 0, 0, 0, 5, 0, 25, 0, 0, 0, 11, 0, 0, 14, 0, 0, 0, 0, 28, 0,
  23, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12,
  0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 20,
  0, 4, 17, 0, 18, 0, 0, 0, 3, 0, 22, 29, 0, 0, 0, 0, 24, 0, 0, 0,
  6, 9, 0, 0, 2, 0, 0, 0,
  /* google_geocoders */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2, 0, 0, 7, 0, 3, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0,
  0, 9, 0, 0, 6, 0, 0, 0, 5, 0, 0, 0, 4, 0, 0, 10, 0, 8, 0, 0,
  0, 0, 0, 0,
  /* imports */
  0, 0, 0, 4, 0, 0, 0, 7, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 19, 0, 9, 0, 0, 0, 0, 2, 0, 0, 10, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 5, 1, 0, 0,
  0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0,
  0, 0, 0, 16, 0, 0, 0, 0, 0, 6, 0, 0, 13, 0, 0, 11, 0, 0, 0, 0,
  0, 0, 3, 0, 17, 0, 0, 0, 18, 0, 24, 0, 0, 0, 0, 8, 12, 0, 0, 0,
  0, 22, 0, 14, 0, 0, 0, 15, 0,
  /* in_stock_subscriptions */
  0, 1, 0, 0, 0, 0, 10, 0, 0, 6, 0, 0, 0, 3, 0, 0, 9, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 15, 0, 2, 0, 0, 0, 7, 0,
  0, 0, 8, 0, 0, 0, 0, 0, 5, 0, 0, 0, 14, 0, 0, 13, 0, 12, 0, 0,
  0, 0, 4, 0,
  /* inventory_models */
  0, 1, 0, 0, 0, 6, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
  0, 0, 7, 0, 12, 13, 0, 11, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0,
  15, 0, 9, 0, 0, 0, 8, 0, 0, 2, 0, 0, 0, 0, 5, 0, 0, 0, 14, 0,
  0, 0, 10, 0,
  /* inventory_return_locations */
  3, 0, 0, 8, 0, 4, 0, 5, 0, 0, 0, 0, 9, 0, 0, 10, 0, 0, 0, 0,
  2, 0, 0, 0, 0, 1, 0, 0, 0, 6, 0, 7, 0,
  /* inventory_stock_locations */
  10, 0, 0, 0, 0, 2, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 9, 0, 0,
  0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 6, 0,
  1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 11, 0, 0, 0, 0, 0,
  0, 3, 0, 0,
  /* klarna_gateways */
  0, 1, 0, 0, 0, 0, 0, 0, 5, 0, 0, 11, 0, 0, 0, 0, 8, 0, 0, 0,
  0, 12, 0, 0, 0, 0, 6, 0, 13, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0,
  9, 0, 10, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0,
  0, 0, 2, 0,
  /* klarna_payments */
  2, 0, 0, 14, 0, 8, 11, 0, 0, 10, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 5, 0, 0, 13, 0, 0, 0, 9, 0, 0, 3, 0, 0, 4, 0, 0, 0, 0,
  0, 0, 0, 0, 7, 0, 12, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 6, 0,
  /* line_item_options */
  0, 0, 1, 21, 0, 0, 0, 0, 0, 0, 4, 0, 0, 16, 0, 0, 0, 0, 0, 0,
  0, 0, 13, 0, 19, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0,
  0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 14, 0, 11, 0, 0, 0, 5, 0, 0,
  0, 0, 0, 7, 0, 0, 17, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 9, 0,
  0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 12,
  0, 0, 0, 0, 0, 0, 6, 0,
  /* line_items */
  32, 0, 0, 0, 24, 56, 0, 0, 30, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  25, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 35, 0, 9, 0, 0, 28, 0, 0, 0, 0, 0, 0, 4, 6, 12, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 33, 0,
  0, 22, 0, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 53, 19, 0, 0, 52, 0, 0,
  51, 0, 0, 0, 0, 0, 0, 0, 39, 5, 0, 0, 17, 20, 0, 21, 44, 0, 0, 0,
  0, 36, 0, 0, 2, 0, 0, 0, 0, 0, 0, 45, 0, 15, 0, 0, 0, 13, 0, 0,
  10, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 18, 0, 38, 0,
  0, 0, 0, 0, 0, 40, 0, 0, 8, 11, 0, 0, 0, 0, 0, 29, 0, 43, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 0, 0, 0, 57, 0, 0, 1, 0, 26, 0,
  55, 0, 0, 0, 46, 0, 0, 0, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48,
  0, 49, 0, 47, 0, 0, 0, 0, 0, 0, 0, 0, 34, 54, 0, 0,
  /* links */
  0, 1, 7, 18, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 10, 0, 0, 0,
  0, 0, 14, 9, 0, 11, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0,
  2, 0, 16, 3, 0, 6, 0, 0, 5, 0, 15, 0, 12, 0, 0, 19, 0, 0, 4, 0,
  0, 0, 13, 0,
  /* manual_gateways */
  0, 1, 0, 0, 11, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 7,
  0, 0, 0, 3, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 6, 0, 2, 0, 0,
  0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 9, 0, 12, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0,
  /* manual_tax_calculators */
  0, 1, 0, 0, 7, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 3, 0, 0, 0, 6,
  0, 0, 2, 0, 0, 0, 0, 5, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0,
  4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 11, 0, 10, 0, 8, 0, 0,
  0, 0, 0, 0,
  /* markets */
  0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0,
  0, 23, 0, 0, 0, 0, 0, 0, 20, 0, 0, 7, 0, 0, 0, 30, 0, 25, 0, 0,
  6, 0, 0, 0, 0, 34, 33, 0, 0, 10, 29, 0, 0, 35, 0, 0, 14, 0, 0, 24,
  11, 0, 0, 22, 12, 0, 0, 0, 26, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 21,
  0, 19, 0, 17, 13, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 27, 0, 18,
  0, 0, 32, 0, 0, 15, 0, 0, 8, 0, 31, 5, 0, 9, 0, 16, 0, 28, 0, 0,
  0, 0, 0, 0, 3, 0, 0, 0,
  /* merchants */
  1, 0, 0, 0, 0, 0, 0, 5, 0, 0, 6, 0, 0, 4, 0, 0, 0, 0, 2, 0,
  0, 0, 8, 0, 10, 0, 0, 9, 0, 7, 0, 3, 0,
  /* notifications */
  1, 0, 0, 6, 0, 10, 0, 7, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
  0, 0, 0, 9, 0, 8, 0, 3, 0, 4, 0, 0,
  /* order_amount_promotion_rules */
  12, 0, 0, 0, 0, 0, 0, 5, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 10, 0,
  0, 0, 1, 0, 0, 0, 0, 4, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 9,
  0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 13, 0, 0, 0, 3, 0, 11, 0,
  0, 0, 7, 0,
  /* order_copies */
  0, 0, 0, 2, 0, 0, 10, 0, 22, 0, 0, 7, 0, 0, 0, 0, 0, 0, 14, 0,
  0, 0, 9, 0, 19, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 13, 3, 0, 0, 0,
  0, 0, 0, 17, 0, 1, 0, 0, 0, 0, 12, 0, 0, 0, 0, 11, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 23, 0, 0, 0, 5, 0, 21, 0, 6, 0, 0, 0, 0, 4, 0, 0,
  15, 0, 16, 0, 0, 0, 0, 0,
  /* order_factories */
  0, 2, 0, 0, 5, 0, 9, 0, 0, 4, 0, 0, 0, 0, 0, 0, 10, 13, 0, 0,
  0, 0, 1, 0, 0, 0, 0, 0, 14, 0, 0, 3, 0, 0, 0, 15, 0, 12, 0, 0,
  0, 11, 0, 0, 0, 0, 8, 0, 0, 18, 0, 0, 0, 0, 7, 17, 0, 16, 0, 0,
  0, 0, 0, 6, 0,
  /* order_subscription_items */
  0, 1, 16, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 20, 0,
  0, 0, 0, 3, 11, 0, 0, 0, 5, 0, 2, 0, 0, 0, 0, 14, 0, 8, 0, 0,
  12, 0, 0, 0, 0, 9, 15, 0, 0, 18, 0, 0, 0, 4, 0, 0, 19, 17, 0, 6,
  0, 0, 7, 10, 0,
  /* order_subscriptions */
  0, 0, 35, 2, 0, 0, 0, 0, 0, 0, 25, 0, 11, 21, 0, 0, 0, 0, 0, 0,
  0, 23, 0, 6, 32, 0, 0, 7, 26, 0, 19, 0, 0, 27, 0, 24, 0, 0, 31, 0,
  20, 0, 0, 0, 0, 0, 0, 22, 0, 9, 0, 0, 4, 18, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 13, 0, 5, 0, 0, 14, 0, 1, 0, 0, 16, 0, 3, 0, 0,
  0, 0, 0, 33, 0, 8, 0, 29, 10, 0, 0, 0, 0, 0, 0, 0, 0, 37, 0, 0,
  15, 0, 0, 12, 0, 0, 0, 0, 0, 0, 34, 36, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 30, 0, 17, 28, 0, 0,
  /* order_validation_rules */
  0, 0, 6, 7, 0, 10, 0, 2, 0, 5, 0, 1, 0, 4, 0, 8, 0, 0, 0, 0,
  3, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0,
  /* orders */
  13, 0, 0, 0, 0, 0, 0, 0, 168, 0, 161, 0, 5, 0, 0, 97, 116, 17, 0, 0,
  0, 0, 8, 0, 35, 2, 0, 118, 0, 0, 0, 0, 0, 0, 16, 37, 40, 0, 42, 0,
  27, 48, 66, 83, 89, 0, 0, 0, 119, 124, 0, 0, 0, 0, 0, 36, 140, 103, 0, 0,
  0, 0, 0, 0, 0, 158, 123, 136, 0, 0, 154, 0, 0, 0, 0, 138, 0, 0, 39, 57,
  75, 0, 0, 0, 0, 0, 0, 150, 87, 11, 77, 134, 0, 0, 0, 0, 0, 0, 24, 0,
  0, 0, 0, 86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 104, 0,
  0, 59, 131, 0, 0, 0, 0, 0, 0, 0, 0, 34, 43, 129, 0, 33, 10, 54, 72, 145,
  80, 0, 0, 0, 163, 0, 0, 0, 0, 0, 0, 32, 53, 71, 113, 0, 0, 108, 0, 0,
  146, 0, 0, 79, 9, 114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 156, 0, 0,
  0, 0, 0, 0, 159, 0, 0, 135, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  151, 0, 30, 51, 69, 98, 0, 0, 0, 0, 0, 96, 0, 85, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 106, 121, 81, 0, 0, 0, 0, 105, 0, 4, 0, 46, 49, 52, 55, 58,
  0, 0, 0, 0, 0, 117, 120, 0, 78, 0, 0, 0, 0, 126, 90, 170, 0, 14, 100, 0,
  0, 0, 0, 0, 0, 165, 0, 0, 0, 143, 169, 0, 0, 0, 7, 25, 0, 0, 60, 0,
  0, 155, 0, 0, 0, 0, 0, 0, 0, 141, 1, 0, 0, 0, 0, 95, 0, 94, 0, 84,
  0, 0, 0, 162, 0, 0, 0, 111, 0, 0, 0, 0, 0, 0, 0, 93, 0, 0, 0, 0,
  0, 0, 122, 0, 44, 62, 139, 0, 142, 0, 0, 0, 0, 0, 0, 0, 99, 152, 0, 0,
  148, 0, 0, 0, 19, 125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 109, 0, 0, 0,
  0, 64, 67, 70, 73, 76, 6, 3, 0, 92, 130, 0, 0, 18, 0, 127, 0, 38, 56, 74,
  0, 26, 47, 65, 0, 0, 0, 0, 0, 0, 147, 0, 102, 0, 132, 0, 0, 0, 0, 0,
  0, 0, 107, 0, 0, 0, 0, 0, 41, 0, 160, 0, 0, 31, 166, 0, 0, 128, 0, 0,
  0, 0, 0, 23, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 28, 61, 91, 110, 153, 0,
  12, 133, 167, 0, 0, 0, 0, 0, 0, 0, 0, 0, 149, 0, 0, 144, 0, 29, 50, 68,
  157, 0, 0, 0, 0, 88, 137, 0, 0, 0, 0, 101, 0, 0, 0, 0, 0, 0, 0, 0,
  115, 0, 45, 63, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 112, 164, 0,
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
  0, 59, 18, 0, 0, 0, 0, 22, 0, 0, 2, 0, 0, 0, 38, 62, 9, 0, 0, 65,
  45, 0, 0, 0, 0, 0, 0, 0, 0, 33, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 58, 0, 13, 0, 0, 0, 44, 0, 0, 0, 39, 0, 0, 42, 0, 0, 0, 0, 41,
  0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 16, 0, 64, 0, 0,
  /* packages */
  0, 1, 0, 7, 0, 0, 0, 0, 0, 11, 0, 5, 0, 0, 0, 0, 0, 10, 0, 14,
  0, 0, 0, 0, 0, 9, 0, 8, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 4,
  0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 15, 0, 16, 0, 0, 0, 0, 0, 13, 0,
  6, 0, 2, 0,
  /* parcel_line_items */
  0, 4, 0, 5, 0, 0, 0, 0, 15, 0, 0, 0, 10, 0, 0, 0, 0, 7, 0, 0,
  0, 0, 0, 3, 0, 8, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 9, 0,
  0, 1, 0, 0, 13, 0, 2, 0, 0, 0, 0, 0, 11, 0, 12, 0, 0, 6, 0, 0,
  0, 0, 0, 0,
  /* parcels */
  0, 30, 34, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
  0, 0, 0, 9, 0, 4, 0, 0, 0, 0, 28, 29, 0, 0, 15, 0, 13, 0, 8, 0,
  0, 0, 0, 0, 0, 32, 0, 0, 26, 0, 7, 0, 0, 0, 0, 0, 10, 0, 2, 0,
  0, 0, 16, 0, 0, 36, 0, 0, 0, 0, 0, 0, 1, 23, 0, 25, 0, 0, 20, 11,
  0, 0, 19, 0, 33, 0, 0, 0, 0, 0, 22, 0, 21, 0, 0, 0, 0, 27, 0, 0,
  12, 0, 5, 37, 0, 0, 0, 0, 0, 0, 35, 0, 0, 6, 31, 0, 18, 0, 14, 0,
  24, 0, 0, 0, 0, 0, 0, 0,
  /* payment_gateways */
  0, 1, 0, 0, 11, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 7,
  0, 0, 0, 3, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 6, 0, 2, 0, 0,
  0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 9, 0, 12, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0,
  /* payment_methods */
  4, 0, 1, 17, 0, 0, 0, 0, 15, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 18, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 25, 0, 0, 16, 0, 0,
  12, 0, 0, 21, 0, 8, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 23, 0, 9, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 22, 0, 3, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 19, 0,
  0, 2, 0, 0, 24, 0, 0, 13, 0,
  /* payment_options */
  0, 1, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 3, 0, 0,
  0, 0, 0, 0, 10, 0, 2, 0, 0, 0, 0, 8, 0, 11, 0, 0, 0, 0, 5, 0,
  0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0,
  0, 0, 0, 0,
  /* paypal_gateways */
  0, 1, 0, 0, 0, 0, 0, 0, 5, 0, 0, 11, 0, 0, 0, 0, 8, 0, 0, 0,
  12, 0, 0, 0, 0, 0, 6, 0, 13, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0,
  9, 0, 10, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0,
  0, 0, 2, 0,
  /* paypal_payments */
  0, 5, 7, 0, 0, 0, 0, 15, 11, 0, 0, 19, 0, 0, 0, 0, 18, 0, 9, 0,
  0, 6, 0, 0, 0, 1, 0, 0, 0, 0, 0, 13, 0, 12, 0, 0, 0, 0, 0, 0,
  0, 8, 0, 3, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 10, 0, 17, 0, 4, 0,
  2, 0, 0, 14, 0,
  /* percentage_discount_promotions */
  0, 0, 1, 12, 32, 0, 23, 0, 0, 33, 0, 0, 22, 17, 0, 0, 0, 0, 0, 0,
  0, 27, 0, 10, 25, 0, 0, 7, 34, 0, 0, 29, 0, 0, 0, 20, 0, 0, 0, 19,
  0, 0, 0, 0, 0, 2, 0, 15, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
  3, 0, 0, 0, 0, 24, 0, 0, 0, 0, 18, 0, 0, 0, 0, 8, 0, 30, 0, 5,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 16, 0, 0, 0, 0, 14, 0, 0,
  0, 0, 0, 0, 0, 35, 28, 0, 21, 0, 31, 0, 0, 0, 6, 0, 0, 0, 0, 0,
  9, 0, 4, 0, 0, 0, 0, 0,
  /* pickups */
  0, 2, 0, 5, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0,
  0, 0, 1, 0, 0, 0, 0, 9, 0, 0, 0, 0, 6, 0, 3, 0, 0, 0, 0, 0,
  0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0,
  7, 0, 0, 10, 0,
  /* price_frequency_tiers */
  0, 1, 0, 0, 8, 0, 0, 14, 0, 0, 0, 16, 0, 0, 9, 0, 0, 0, 4, 5,
  0, 0, 2, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0,
  0, 6, 0, 0, 7, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 15, 0, 11, 0, 0,
  0, 0, 0, 3, 0,
  /* price_list_schedulers */
  0, 1, 5, 0, 0, 0, 12, 0, 0, 8, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 13, 0, 0, 0, 0, 11, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0,
  0, 3, 0, 2, 4, 0, 0, 15, 0, 7, 0, 0, 0, 9, 0, 14, 0, 0, 0, 6,
  0, 0, 0, 0,
  /* price_lists */
  0, 1, 0, 16, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 6, 0, 13, 0, 0,
  0, 0, 5, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 10, 0, 11, 0, 0, 0, 7,
  0, 0, 9, 15, 0, 0, 8, 0, 0, 0, 0, 0, 4, 0, 0, 0, 14, 0, 0, 0,
  0, 3, 2, 0,
  /* price_tiers */
  0, 1, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0,
  6, 0, 2, 0, 13, 0, 0, 0, 0, 4, 0, 11, 0, 15, 0, 0, 0, 0, 8, 5,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 9, 0, 0, 0, 0,
  0, 14, 0, 3, 0,
  /* price_volume_tiers */
  0, 1, 0, 0, 8, 0, 0, 14, 0, 0, 0, 16, 0, 0, 9, 0, 0, 0, 4, 5,
  0, 0, 2, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0,
  0, 6, 0, 0, 7, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 15, 0, 11, 0, 0,
  0, 0, 0, 3, 0,
  /* prices */
  0, 0, 0, 25, 8, 0, 5, 0, 0, 0, 20, 0, 27, 0, 0, 0, 0, 6, 0, 0,
  0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 21, 12, 0, 0, 18, 0, 9, 0, 0, 0,
  0, 0, 28, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0,
  0, 3, 0, 31, 0, 0, 26, 17, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0,
  0, 0, 7, 0, 0, 11, 4, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0, 29,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 10, 0, 0, 0, 22, 0, 0, 0, 2, 0,
  0, 16, 0, 0, 0, 0, 19, 1, 0,
  /* promotion_rules */
  0, 0, 0, 0, 3, 0, 0, 0, 6, 0, 0, 1, 0, 7, 0, 0, 9, 0, 0, 4,
  0, 5, 0, 0, 2, 0, 8, 0, 0, 0, 0, 0,
  /* promotions */
  0, 0, 1, 12, 31, 0, 22, 0, 0, 32, 0, 0, 21, 17, 0, 0, 0, 0, 0, 0,
  0, 26, 0, 10, 24, 0, 0, 7, 0, 0, 0, 28, 0, 0, 0, 20, 0, 0, 0, 19,
  0, 0, 0, 0, 0, 2, 0, 15, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
  3, 0, 0, 0, 0, 23, 0, 0, 0, 0, 18, 0, 0, 0, 0, 8, 0, 29, 0, 5,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 16, 0, 0, 0, 0, 14, 0, 0,
  0, 0, 0, 0, 0, 33, 27, 0, 0, 0, 30, 0, 0, 0, 6, 0, 0, 0, 0, 0,
  9, 0, 4, 0, 0, 0, 0, 0,
  /* recurring_order_copies */
  5, 2, 0, 9, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 14, 0, 13,
  0, 0, 1, 0, 0, 0, 0, 7, 0, 0, 0, 4, 0, 0, 0, 12, 15, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 8, 19, 0, 17, 0, 18, 0, 16,
  0, 3, 0, 0,
  /* refunds */
  0, 0, 0, 0, 10, 0, 0, 9, 20, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 13, 0, 8, 0, 0, 0, 3, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0,
  21, 0, 0, 4, 0, 2, 0, 0, 0, 0, 0, 14, 0, 0, 0, 26, 0, 0, 0, 24,
  0, 0, 0, 0, 12, 0, 0, 0, 0, 6, 0, 0, 1, 0, 0, 0, 7, 0, 23, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0,
  15, 0, 0, 0, 0, 0, 0, 0, 17, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  11, 0, 0, 0, 25, 0, 18, 0,
  /* reserved_stocks */
  0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 11, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 9, 0, 0, 0, 3, 0, 0, 0, 0, 0, 7, 0, 4, 0, 1, 0, 0, 0,
  0, 0, 5, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0,
  0, 0, 0, 0,
  /* resource_errors */
  1, 0, 0, 6, 0, 10, 0, 7, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
  0, 0, 0, 9, 0, 8, 0, 0, 0, 4, 0, 2, 0,
  /* return_line_items */
  0, 4, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 9, 0, 0, 0, 0, 5,
  0, 0, 0, 6, 0, 0, 7, 0, 0, 8, 0, 15, 0, 18, 0, 0, 10, 0, 12, 0,
  17, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 1, 0, 2, 0, 13, 0, 0, 0, 0,
  0, 16, 0, 0,
  /* returns */
  0, 0, 32, 2, 0, 26, 0, 0, 23, 30, 0, 13, 0, 0, 0, 0, 8, 0, 18, 0,
  0, 15, 0, 0, 0, 0, 0, 24, 0, 4, 0, 0, 0, 3, 0, 0, 0, 33, 19, 0,
  0, 0, 21, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 29, 0, 0, 22, 14, 0, 7, 0, 6, 16, 0, 1, 0, 17, 0, 0, 0, 0, 28,
  0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 9, 0,
  0, 0, 0, 0, 0, 34, 0, 12, 0, 0, 31, 0, 0, 0, 0, 27, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 11, 5, 0,
  /* satispay_gateways */
  0, 1, 0, 4, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 7, 0, 15,
  0, 0, 0, 0, 0, 6, 0, 5, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0,
  13, 3, 0, 0, 10, 0, 2, 0, 12, 0, 14, 0, 16, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 11, 0,
  /* satispay_payments */
  0, 3, 0, 0, 0, 0, 14, 0, 0, 9, 0, 0, 0, 0, 0, 5, 12, 0, 0, 6,
  0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 16, 0, 0, 0, 0, 0, 10, 0,
  0, 0, 11, 0, 1, 0, 13, 0, 8, 0, 0, 0, 15, 0, 0, 4, 0, 0, 0, 0,
  0, 7, 0, 0,
  /* shipment_line_items */
  0, 4, 0, 5, 0, 0, 0, 0, 0, 17, 0, 0, 15, 0, 3, 0, 1, 0, 0, 0,
  0, 12, 6, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0,
  16, 0, 8, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 2, 0, 0, 11, 14, 0, 0,
  0, 0, 9, 0,
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
  0, 0, 27, 0, 0, 0, 0, 0, 0, 49, 17, 0, 31, 0, 0, 0, 0, 0, 42, 0,
  46, 0, 0, 0, 11, 44, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0,
  0, 0, 0, 0, 45, 0, 3, 0, 0, 0, 0, 15, 0, 39, 0, 9, 0,
  /* shipping_categories */
  0, 1, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 7, 0, 3, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 6, 0, 0, 0, 5, 0, 0, 0, 4, 0, 0, 9, 0, 0, 0, 0,
  0, 0, 2, 0,
  /* shipping_method_tiers */
  0, 1, 0, 0, 0, 0, 14, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 2, 0, 0, 11, 0, 7, 0, 12, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0,
  0, 5, 0, 0, 10, 0, 0, 0, 9, 0, 0, 0, 8, 0, 0, 13, 0, 0, 6, 0,
  0, 0, 0, 3, 0,
  /* shipping_methods */
  0, 0, 1, 39, 0, 0, 0, 4, 0, 0, 32, 0, 29, 0, 0, 30, 0, 0, 27, 36,
  0, 0, 33, 0, 14, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 37,
  0, 7, 0, 0, 0, 0, 0, 24, 3, 0, 9, 0, 20, 0, 0, 0, 0, 0, 0, 0,
  8, 0, 0, 0, 23, 0, 0, 0, 31, 0, 0, 0, 0, 0, 21, 10, 0, 28, 0, 0,
  35, 0, 0, 40, 0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 2, 25, 26, 0, 41,
  0, 19, 0, 0, 0, 0, 0, 0, 16, 0, 38, 0, 0, 0, 18, 0, 0, 17, 0, 0,
  15, 5, 12, 0, 0, 6, 13, 0,
  /* shipping_weight_tiers */
  0, 1, 0, 0, 11, 0, 8, 0, 0, 15, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0,
  9, 0, 2, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0,
  0, 0, 14, 0, 0, 7, 0, 0, 10, 0, 0, 16, 0, 0, 0, 12, 0, 0, 0, 0,
  6, 0, 0, 3, 0,
  /* shipping_zones */
  0, 1, 0, 8, 0, 0, 0, 5, 0, 0, 0, 13, 0, 0, 0, 0, 7, 0, 0, 0,
  0, 0, 0, 11, 0, 0, 6, 0, 9, 0, 0, 0, 4, 0, 12, 0, 0, 0, 0, 0,
  0, 14, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 15, 0, 10, 0, 0, 0, 0,
  0, 3, 0, 0,
  /* sku_list_items */
  1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 9, 0, 0, 0, 0, 0,
  0, 0, 0, 7, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0,
  0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 12, 0, 6, 0, 10, 0, 0,
  0, 0, 0, 0,
  /* sku_list_promotion_rules */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 12, 0, 6, 0, 0, 0,
  0, 0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 13, 0, 7, 0, 0, 0, 4, 0,
  0, 0, 5, 0, 0, 0, 0, 0, 2, 0, 11, 0, 10, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 8, 0,
  /* sku_lists */
  0, 1, 0, 0, 11, 0, 0, 5, 0, 0, 0, 19, 0, 0, 13, 7, 0, 6, 0, 10,
  0, 0, 0, 0, 3, 0, 0, 9, 0, 0, 0, 16, 0, 17, 0, 0, 15, 0, 0, 0,
  8, 0, 0, 0, 14, 0, 0, 2, 0, 0, 12, 0, 0, 18, 0, 0, 0, 4, 0, 0,
  0, 0, 0, 0,
  /* sku_options */
  0, 1, 18, 0, 6, 0, 15, 0, 4, 0, 0, 0, 0, 7, 8, 0, 0, 0, 0, 10,
  0, 0, 0, 0, 3, 2, 0, 14, 0, 20, 0, 0, 9, 0, 0, 0, 0, 0, 0, 12,
  13, 0, 0, 11, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 17, 0, 19, 0, 0,
  16, 0, 0, 0,
  /* skus */
  33, 0, 2, 29, 0, 0, 0, 14, 0, 0, 23, 0, 0, 0, 0, 0, 0, 0, 30, 0,
  0, 0, 12, 0, 0, 0, 7, 0, 0, 0, 0, 15, 0, 19, 0, 25, 0, 0, 10, 0,
  0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0,
  0, 0, 32, 3, 0, 0, 27, 0, 0, 0, 0, 13, 0, 22, 0, 0, 0, 9, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 31, 0, 17, 0, 16, 18, 0, 21, 0, 0, 0, 0, 0,
  20, 0, 0, 24, 5, 0, 0, 0, 34, 0, 28, 0, 0, 0, 4, 0, 0, 0, 0, 8,
  11, 0, 0, 0, 1, 0, 0, 0,
  /* stock_items */
  0, 6, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 7, 0, 8, 0, 0, 0, 0, 0, 0, 0, 14, 0, 3, 0, 0, 0, 11, 0,
  0, 0, 13, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 9, 0, 4,
  0, 0, 10, 0,
  /* stock_line_items */
  0, 4, 0, 5, 0, 0, 0, 0, 0, 17, 0, 0, 15, 0, 3, 0, 1, 0, 0, 0,
  0, 12, 6, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0,
  16, 0, 8, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 2, 0, 0, 11, 14, 0, 0,
  0, 0, 9, 0,
  /* stock_locations */
  0, 2, 0, 0, 5, 0, 6, 0, 10, 0, 0, 4, 0, 0, 0, 0, 0, 16, 17, 0,
  0, 0, 0, 0, 11, 0, 0, 0, 8, 0, 7, 19, 0, 18, 0, 0, 1, 0, 0, 0,
  9, 0, 12, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0,
  0, 14, 3, 0,
  /* stock_reservations */
  0, 1, 0, 11, 0, 0, 0, 0, 0, 5, 14, 0, 0, 0, 0, 0, 8, 0, 0, 0,
  0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 6, 0,
  0, 0, 7, 0, 9, 0, 10, 0, 4, 0, 0, 0, 3, 0, 2, 0, 0, 15, 13, 0,
  0, 0, 0, 0,
  /* stock_transfers */
  0, 0, 0, 3, 0, 14, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0,
  0, 0, 0, 0, 7, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 6, 0,
  10, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 24, 0, 17, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0,
  0, 0, 0, 0, 0, 0, 23, 16, 0, 11, 0, 0, 0, 0, 0, 0, 21, 0, 0, 19,
  0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 22, 0, 0, 0, 15, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 9, 0, 4, 0,
  /* stores */
  0, 1, 0, 0, 0, 0, 8, 0, 0, 14, 0, 11, 0, 0, 0, 0, 0, 9, 0, 0,
  0, 4, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 12,
  0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 10, 0, 0, 15, 0, 13, 0, 0, 0, 0,
  3, 0, 2, 0,
  /* stripe_gateways */
  0, 1, 0, 0, 0, 0, 0, 0, 5, 0, 0, 16, 0, 0, 0, 0, 8, 0, 0, 0,
  0, 0, 13, 0, 0, 17, 6, 0, 18, 0, 0, 3, 0, 0, 0, 0, 0, 0, 10, 0,
  14, 0, 15, 0, 0, 0, 0, 4, 0, 9, 0, 0, 0, 11, 0, 0, 0, 0, 7, 0,
  12, 0, 2, 0,
  /* stripe_payments */
  0, 21, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0,
  0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 2, 0, 0, 0, 14, 0, 0, 0, 0, 0,
  0, 0, 0, 13, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0,
  0, 5, 0, 0, 0, 0, 0, 0, 8, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0,
  0, 22, 0, 0, 0, 0, 0, 9, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
  0, 12, 0, 10, 0, 0, 20, 0,
  /* stripe_tax_accounts */
  0, 1, 0, 0, 7, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 3, 0, 0, 0, 6,
  0, 0, 2, 0, 0, 0, 0, 5, 0, 0, 0, 10, 0, 0, 13, 0, 0, 0, 0, 0,
  4, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 12, 0, 11, 0, 9, 0, 0,
  0, 0, 0, 0,
  /* subscription_models */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 8, 0, 0, 6, 0, 12, 0, 0,
  0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 13, 0, 0, 0, 0,
  7, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 5,
  0, 3, 0, 11, 0,
  /* tags */
  1, 0, 0, 0, 6, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 2, 0,
  0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 3, 0,
  /* talon_one_accounts */
  0, 1, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 9, 0, 0, 0, 8, 0, 0, 0,
  0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 12, 0, 6, 0,
  0, 0, 7, 0, 3, 0, 0, 0, 4, 0, 0, 0, 13, 0, 0, 0, 0, 0, 11, 0,
  0, 10, 0, 0,
  /* tax_calculators */
  0, 1, 0, 0, 7, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 3, 0, 0, 0, 6,
  0, 0, 2, 0, 0, 0, 0, 5, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0,
  4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 10, 0, 8, 0, 0,
  0, 0, 0, 0,
  /* tax_categories */
  0, 0, 0, 5, 0, 0, 0, 0, 0, 11, 0, 3, 0, 0, 0, 6, 0, 0, 2, 0,
  0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0,
  0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 9, 0, 0, 0, 12, 0, 0, 8, 0, 0,
  0, 0, 1, 0,
  /* tax_rules */
  0, 1, 0, 20, 8, 0, 0, 0, 19, 21, 0, 4, 0, 3, 0, 14, 0, 0, 0, 7,
  0, 0, 6, 5, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 13, 0, 0, 0, 0, 15,
  10, 0, 17, 9, 0, 0, 16, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 2, 11, 0,
  /* taxjar_accounts */
  0, 1, 0, 0, 7, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 3, 0, 0, 0, 6,
  0, 0, 2, 0, 0, 0, 0, 5, 0, 0, 0, 9, 0, 0, 12, 0, 0, 0, 0, 0,
  4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 10, 0, 8, 0, 0,
  0, 0, 0, 0,
  /* transactions */
  0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 6, 0, 0, 3, 0, 0, 10, 0, 0, 0, 0, 0, 20, 0,
  0, 14, 0, 0, 0, 2, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 9, 0,
  0, 0, 0, 0, 12, 0, 24, 23, 0, 0, 8, 0, 1, 0, 0, 0, 0, 13, 0, 21,
  0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 15, 0, 19, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 22, 0, 5, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0,
  /* versions */
  0, 8, 0, 0, 0, 6, 0, 9, 0, 0, 1, 0, 3, 0, 0, 2, 0, 7, 0, 0,
  0, 0, 10, 0, 0, 0, 0, 5, 0, 0, 0, 4, 0,
  /* vertex_accounts */
  0, 1, 0, 0, 0, 0, 0, 0, 17, 0, 0, 7, 0, 0, 14, 0, 0, 16, 0, 0,
  13, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0,
  0, 8, 0, 0, 0, 0, 0, 12, 6, 0, 0, 0, 0, 4, 0, 15, 0, 10, 0, 0,
  0, 0, 0, 11, 0,
  /* voids */
  0, 0, 24, 0, 0, 4, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 6, 0, 0, 3, 0, 0, 10, 0, 0, 0, 0, 0, 20, 0,
  0, 14, 0, 0, 0, 2, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 9, 0,
  0, 0, 0, 0, 12, 0, 25, 23, 0, 0, 8, 0, 1, 0, 0, 0, 0, 13, 0, 21,
  0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 15, 0, 19, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 22, 0, 5, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0,
  /* webhooks */
  15, 1, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 4, 0, 0, 0, 0, 5, 0, 2,
  0, 10, 0, 0, 6, 0, 0, 0, 0, 0, 7, 0, 0, 3, 0, 0, 0, 0, 12, 0,
  0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 13, 0, 0, 0, 16, 0, 0, 0, 0, 0,
  14, 9, 0, 0,
  /* wire_transfers */
  0, 3, 0, 6, 0, 0, 0, 0, 0, 0, 8, 0, 0, 4, 0, 9, 0, 0, 0, 0,
  2, 0, 0, 7, 0, 5, 0, 0, 1, 0, 0, 0,
  /* payment_authorizations */
  0, 0, 0, 1, 0, 0, 7, 0, 0, 0, 22, 29, 0, 0, 0, 0, 0, 0, 0, 0,
  11, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 17, 0,
  0, 0, 0, 9, 24, 0, 0, 0, 0, 20, 35, 0, 0, 0, 0, 12, 14, 0, 0, 0,
  0, 5, 0, 36, 3, 0, 32, 0, 0, 0, 13, 0, 0, 0, 0, 19, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 8, 0, 30, 0, 0, 34, 0, 0, 0, 26,
  0, 16, 0, 0, 0, 0, 15, 0, 0, 0, 27, 33, 0, 0, 0, 2, 23, 0, 25, 28,
  0, 21, 0, 31, 0, 0, 0, 4, 0,
  /* payment_captures */
  8, 0, 0, 1, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 6, 0, 0, 33, 0,
  29, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 16, 0, 0, 0, 0, 0, 0, 21,
  0, 0, 0, 0, 0, 0, 7, 0, 22, 0, 13, 0, 0, 0, 25, 0, 10, 0, 18, 0,
  0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 17, 0, 0, 31, 26, 0, 0, 0, 20, 0,
  0, 0, 0, 0, 0, 0, 0, 28, 0, 2, 0, 0, 27, 5, 0, 0, 0, 0, 0, 23,
  0, 0, 11, 0, 0, 0, 0, 19, 0, 0, 30, 0, 0, 0, 14, 32, 0, 0, 0, 12,
  4, 0, 0, 0, 0, 0, 0, 24, 0,
  /* payment_links */
  0, 1, 0, 0, 8, 0, 14, 0, 0, 0, 10, 0, 0, 0, 0, 0, 9, 0, 0, 0,
  0, 12, 0, 3, 0, 0, 5, 17, 0, 0, 0, 0, 2, 0, 11, 18, 0, 0, 13, 0,
  0, 16, 0, 4, 6, 0, 7, 15, 0, 0, 0, 20, 0, 0, 0, 19, 0, 0, 0, 0,
  0, 0, 0, 0,
  /* payment_refunds */
  8, 0, 0, 1, 0, 28, 0, 0, 0, 15, 0, 0, 0, 0, 0, 6, 0, 0, 30, 0,
  26, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 16, 0, 0, 0, 0, 0, 0, 21,
  0, 0, 0, 0, 0, 0, 7, 0, 22, 0, 13, 0, 0, 0, 0, 0, 10, 0, 18, 0,
  0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 17, 0, 0, 0, 23, 0, 0, 0, 20, 0,
  0, 0, 0, 0, 0, 0, 0, 25, 0, 2, 0, 0, 24, 5, 0, 0, 0, 0, 0, 0,
  0, 0, 11, 0, 0, 0, 0, 19, 0, 0, 27, 0, 0, 0, 14, 0, 0, 0, 0, 12,
  4, 0, 0, 29, 0, 0, 0, 0,
  /* payment_rules */
  0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 8, 0, 4, 0, 0, 0, 0, 0, 0,
  0, 9, 0, 0, 0, 0, 0, 0, 10, 0, 6, 0, 11, 0, 0, 0, 0, 0, 1, 0,
  0, 0, 0, 7, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0,
  0, 0, 0, 0,
  /* payment_sessions */
  0, 0, 0, 1, 23, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 7, 20, 0, 0,
  0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 14, 10, 0, 0, 0, 0, 0, 0, 13,
  0, 9, 0, 0, 8, 18, 0, 12, 0, 0, 5, 0, 0, 0, 0, 0, 0, 15, 0, 0,
  2, 29, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 21, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 25, 0, 0, 0, 26, 0, 0, 0, 30, 0, 0, 0, 0, 22, 0, 0, 6, 28,
  0, 19, 0, 4, 0, 0, 3, 24, 0,
  /* payment_setting_adyens */
  18, 4, 0, 1, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 17, 0, 0, 0, 2, 0,
  0, 7, 0, 12, 0, 0, 20, 0, 0, 9, 0, 11, 0, 5, 0, 0, 0, 3, 0, 0,
  14, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 15, 0, 8, 0, 0, 0, 0, 0, 0,
  6, 0, 16, 19, 0,
  /* payment_setting_braintrees */
  0, 4, 0, 0, 13, 17, 0, 0, 0, 18, 0, 16, 0, 11, 0, 0, 0, 0, 0, 0,
  3, 0, 0, 9, 0, 0, 0, 0, 5, 0, 19, 0, 0, 6, 0, 0, 0, 0, 0, 0,
  1, 0, 0, 0, 14, 0, 0, 10, 0, 0, 0, 2, 0, 12, 0, 0, 0, 0, 7, 0,
  0, 0, 15, 8, 0,
  /* payment_setting_externals */
  3, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 6, 0, 27, 0, 0,
  0, 19, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10,
  0, 0, 5, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0,
  26, 0, 0, 0, 7, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0,
  0, 0, 2, 0, 0, 0, 24, 0, 0, 11, 0, 0, 0, 21, 0, 20, 0, 0, 0, 0,
  9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 18, 12, 0, 1,
  25, 0, 0, 0, 17, 0, 0, 0,
  /* payment_setting_gift_cards */
  0, 4, 0, 0, 0, 14, 0, 0, 0, 15, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0,
  3, 0, 0, 9, 0, 0, 0, 0, 5, 0, 16, 0, 0, 6, 0, 0, 0, 0, 0, 0,
  1, 0, 0, 0, 11, 0, 0, 10, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 7, 0,
  0, 0, 12, 8, 0,
  /* payment_setting_manuals */
  0, 4, 0, 0, 0, 14, 0, 0, 0, 15, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0,
  3, 0, 0, 9, 0, 0, 0, 0, 5, 0, 16, 0, 0, 6, 0, 0, 0, 0, 0, 0,
  1, 0, 0, 0, 11, 0, 0, 10, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 7, 0,
  0, 0, 12, 8, 0,
  /* payment_setting_stripes */
  18, 4, 0, 0, 19, 0, 21, 0, 0, 0, 0, 0, 0, 3, 0, 13, 0, 7, 0, 15,
  0, 0, 2, 14, 0, 0, 0, 5, 0, 0, 0, 9, 0, 0, 0, 0, 16, 0, 0, 0,
  0, 0, 0, 0, 12, 0, 11, 0, 0, 17, 0, 10, 20, 0, 0, 0, 6, 0, 0, 8,
  0, 0, 0, 1, 0,
  /* payment_settings */
  0, 4, 0, 0, 0, 14, 0, 0, 0, 15, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0,
  3, 0, 0, 9, 0, 0, 0, 0, 5, 0, 16, 0, 0, 6, 0, 0, 0, 0, 0, 0,
  1, 0, 0, 0, 11, 0, 0, 10, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 7, 0,
  0, 0, 12, 8, 0,
  /* payment_transactions */
  8, 0, 0, 1, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 6, 0, 0, 28, 0,
  26, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 16, 0, 0, 0, 0, 0, 0, 21,
  0, 0, 0, 0, 0, 0, 7, 0, 22, 0, 13, 0, 0, 0, 0, 0, 10, 0, 18, 0,
  0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 17, 0, 0, 0, 23, 0, 0, 0, 20, 0,
  0, 0, 0, 0, 0, 0, 0, 25, 0, 2, 0, 0, 24, 5, 0, 0, 0, 0, 0, 0,
  0, 0, 11, 0, 0, 0, 0, 19, 0, 0, 27, 0, 0, 0, 14, 0, 0, 0, 0, 12,
  4, 0, 0, 0, 0, 0, 0, 0,
  /* payment_voids */
  0, 0, 0, 1, 0, 0, 7, 0, 0, 0, 22, 23, 0, 0, 0, 0, 0, 0, 0, 0,
  11, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 17, 0,
  0, 0, 0, 9, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 12, 14, 0, 0, 0,
  0, 5, 0, 29, 3, 0, 26, 0, 0, 0, 13, 0, 0, 0, 0, 19, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 8, 0, 24, 0, 0, 0, 0, 0, 0, 0,
  0, 16, 0, 0, 28, 0, 15, 0, 0, 0, 27, 0, 0, 0, 0, 2, 0, 0, 0, 0,
  0, 21, 0, 25, 0, 0, 0, 4, 0,
  /* payment_wallets */
  21, 0, 1, 0, 0, 0, 22, 0, 11, 0, 0, 5, 0, 0, 18, 6, 0, 14, 0, 0,
  0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 10, 0, 23, 0, 3, 0, 0, 0, 0, 0,
  0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 16, 0, 2, 0, 0, 15, 0, 13, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 20, 0, 12, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 24, 0, 0, 9, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 17, 0,
};

const uint16_t clx__type_slots[] = {
  /* types */
  0, 0, 0, 0, 0, 0, 0, 140, 124, 146, 0, 28, 53, 0, 0, 81, 0, 116, 138, 0,
  0, 0, 0, 0, 0, 2, 75, 0, 101, 0, 76, 112, 14, 0, 0, 0, 0, 0, 73, 0,
  0, 77, 0, 0, 0, 25, 0, 0, 23, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0,
  0, 0, 0, 0, 80, 0, 0, 0, 0, 0, 110, 89, 0, 0, 0, 0, 0, 0, 0, 60,
  0, 15, 0, 0, 0, 0, 41, 13, 0, 104, 4, 0, 0, 0, 74, 0, 71, 0, 0, 0,
  0, 0, 0, 0, 0, 100, 0, 0, 78, 0, 0, 0, 0, 113, 20, 0, 0, 45, 0, 0,
  0, 0, 0, 0, 141, 0, 0, 0, 0, 0, 129, 26, 0, 0, 0, 0, 0, 91, 0, 0,
  0, 119, 72, 0, 0, 115, 0, 0, 0, 0, 148, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  86, 0, 0, 0, 0, 131, 0, 0, 40, 0, 0, 64, 0, 0, 96, 0, 0, 0, 0, 0,
  97, 99, 0, 126, 0, 0, 0, 0, 0, 0, 6, 0, 10, 0, 0, 0, 136, 0, 0, 0,
  0, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 32, 0, 0, 0, 94, 0,
  0, 0, 0, 0, 0, 37, 0, 0, 18, 0, 0, 56, 1, 57, 0, 0, 103, 0, 134, 0,
  54, 0, 0, 0, 0, 149, 107, 65, 0, 123, 0, 19, 0, 0, 0, 16, 122, 0, 0, 130,
  0, 0, 0, 0, 0, 62, 0, 102, 88, 0, 0, 0, 139, 147, 55, 105, 0, 108, 0, 0,
  0, 133, 0, 0, 0, 0, 0, 92, 0, 0, 70, 0, 21, 0, 0, 120, 0, 0, 0, 0,
  0, 106, 5, 0, 0, 48, 0, 0, 135, 0, 0, 0, 0, 24, 0, 84, 0, 0, 68, 142,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 52, 0, 0, 90, 0, 0, 0, 51, 11, 42,
  0, 0, 132, 0, 0, 0, 7, 0, 117, 0, 0, 0, 0, 0, 0, 0, 22, 66, 0, 36,
  127, 0, 0, 0, 98, 0, 0, 0, 0, 58, 79, 0, 0, 85, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 87, 151, 0, 0, 0, 0, 150,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 95, 83, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  109, 0, 0, 0, 59, 29, 82, 145, 0, 0, 0, 0, 143, 12, 0, 0, 0, 0, 0, 0,
  0, 0, 38, 63, 0, 0, 0, 0, 0, 0, 0, 35, 30, 69, 0, 17, 46, 121, 0, 0,
  0, 0, 0, 0, 125, 33, 0, 137, 111, 0, 9, 0, 0, 114, 0, 0, 128, 0, 34, 39,
  0, 47, 49, 43, 0, 67, 118, 0, 50, 0, 144, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 44, 0, 0, 0, 0, 0, 31, 93, 0, 0,
};

const struct clx__table clx__type_table = {0, 55, 184};

const uint8_t clx__field_orders[] = {
  255, 255,
  /* addresses */
  0, 29, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 0, 30, 31, 32, 33, 29,
  /* adjustments */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 11,
  /* adyen_gateways */
  0, 17, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 18,
  19, 20, 17,
  /* adyen_payments */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 17, 18,
  15,
  /* applications */
  0, 255, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0,
  /* attachments */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 8,
  /* authorizations */
  0, 32, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 0, 33, 34, 35, 36, 37, 38,
  39, 32,
  /* avalara_accounts */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 16, 11,
  /* axerve_gateways */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 11,
  /* axerve_payments */
  0, 13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 14, 15, 16, 13,
  /* billing_info_validation_rules */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 9, 6,
  /* bing_geocoders */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 7,
  /* braintree_gateways */
  0, 13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 14, 15, 16, 13,
  /* braintree_payments */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 11,
  /* bundles */
  0, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  0, 20, 21, 22, 23, 24, 25, 26, 19,
  /* buy_x_pay_y_promotions */
  0, 23, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 0, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 23,
  /* captures */
  0, 24, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 0, 25, 26, 27, 28, 29, 30, 31, 32, 24,
  /* carrier_accounts */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 12, 9,
  /* checkout_com_gateways */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 15, 12,
  /* checkout_com_payments */
  0, 16, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 17, 18,
  19, 16,
  /* cleanups */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 17, 15,
  /* coupon_codes_promotion_rules */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 9, 6,
  /* coupon_recipients */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 8,
  /* coupons */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 16, 11,
  /* custom_promotion_rules */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 7,
  /* customer_addresses */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 7,
  /* customer_groups */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 7,
  /* customer_password_resets */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 8,
  /* customer_payment_sources */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 12, 8,
  /* customer_subscriptions */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 9, 6,
  /* customers */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 15,
  /* delivery_lead_times */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 12, 13, 9,
  /* discount_engine_items */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 6,
  /* discount_engines */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 12, 8,
  /* easypost_pickups */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 17, 18,
  15,
  /* event_callbacks */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 9,
  /* event_stores */
  0, 255, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0,
  /* events */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 6,
  /* exports */
  0, 22, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 0, 23, 24, 22,
  /* external_gateways */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 18,
  /* external_payments */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 12, 8,
  /* external_promotions */
  0, 25, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 0, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  25,
  /* external_tax_calculators */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 15, 16, 12,
  /* fixed_amount_promotions */
  0, 23, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 0, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 23,
  /* fixed_price_promotions */
  0, 23, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 0, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 23,
  /* flex_promotions */
  0, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  0, 20, 21, 22, 23, 24, 25, 19,
  /* free_gift_promotions */
  0, 21, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 0, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 21,
  /* free_shipping_promotions */
  0, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 0, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 20,
  /* geocoders */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 7,
  /* gift_card_recipients */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 8,
  /* gift_cards */
  0, 25, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 0, 26, 27, 28, 29, 30, 31, 25,
  /* google_geocoders */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 7,
  /* imports */
  0, 23, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 0, 24, 23,
  /* in_stock_subscriptions */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 12, 13, 14, 9,
  /* inventory_models */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 11,
  /* inventory_return_locations */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 9, 6,
  /* inventory_stock_locations */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 7,
  /* klarna_gateways */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 12, 9,
  /* klarna_payments */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 11,
  /* line_item_options */
  0, 17, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 18,
  19, 20, 21, 17,
  /* line_items */
  0, 39, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  0, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 39,
  /* links */
  0, 17, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 18,
  19, 17,
  /* manual_gateways */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 9,
  /* manual_tax_calculators */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 12, 7,
  /* markets */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 18,
  /* merchants */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 9, 6,
  /* notifications */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 8,
  /* order_amount_promotion_rules */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 10,
  /* order_copies */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 22, 18,
  /* order_factories */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 14,
  /* order_subscription_items */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 18,
  19, 20, 14,
  /* order_subscriptions */
  0, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 0, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 20,
  /* order_validation_rules */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 9, 6,
  /* orders */
  0, 123, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
  79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98,
  99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118,
  119, 120, 121, 122, 0, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138,
  139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158,
  159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 123,
  /* organizations */
  0, 64, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  59, 60, 61, 62, 63, 0, 64,
  /* packages */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 11,
  /* parcel_line_items */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 14, 10,
  /* parcels */
  0, 30, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 0, 31, 32, 33, 34, 35, 36, 30,
  /* payment_gateways */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 9,
  /* payment_methods */
  0, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  0, 20, 21, 22, 23, 24, 19,
  /* payment_options */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 8,
  /* paypal_gateways */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 12, 9,
  /* paypal_payments */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 17, 18,
  15,
  /* percentage_discount_promotions */
  0, 21, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 0, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 21,
  /* pickups */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 8,
  /* price_frequency_tiers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 11,
  /* price_list_schedulers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 11,
  /* price_lists */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 15, 16, 12,
  /* price_tiers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 11,
  /* price_volume_tiers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 11,
  /* prices */
  0, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 0, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 20,
  /* promotion_rules */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 6,
  /* promotions */
  0, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 0, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 20,
  /* recurring_order_copies */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 18,
  14,
  /* refunds */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 22, 23, 24, 25, 18,
  /* reserved_stocks */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 9, 10, 6,
  /* resource_errors */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 8,
  /* return_line_items */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 17, 15,
  /* returns */
  0, 19, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  0, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 19,
  /* satispay_gateways */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 15, 12,
  /* satispay_payments */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 15, 12,
  /* shipment_line_items */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 14, 15, 16, 10,
  /* shipments */
  0, 28, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 0, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 28,
  /* shipping_categories */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 7,
  /* shipping_method_tiers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 11,
  /* shipping_methods */
  0, 28, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 0, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
  39, 40, 28,
  /* shipping_weight_tiers */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 11,
  /* shipping_zones */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 12,
  /* sku_list_items */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 8,
  /* sku_list_promotion_rules */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 12, 8,
  /* sku_lists */
  0, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 12, 13, 14, 15, 16, 17, 18,
  11,
  /* sku_options */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 18,
  19, 14,
  /* skus */
  0, 17, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 17,
  /* stock_items */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 12, 13, 7,
  /* stock_line_items */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 14, 15, 16, 10,
  /* stock_locations */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 14, 15, 16, 17, 18,
  10,
  /* stock_reservations */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 12, 13, 14, 15, 8,
  /* stock_transfers */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 14,
  /* stores */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 12, 13, 14, 7,
  /* stripe_gateways */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 14,
  /* stripe_payments */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 18,
  /* stripe_tax_accounts */
  0, 8, 1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 12, 13, 8,
  /* subscription_models */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 10,
  /* tags */
  0, 6, 1, 2, 3, 4, 5, 0, 6,
  /* talon_one_accounts */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 11, 12, 13, 9,
  /* tax_calculators */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 7,
  /* tax_categories */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 7,
  /* tax_rules */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 18,
  /* taxjar_accounts */
  0, 7, 1, 2, 3, 4, 5, 6, 0, 8, 9, 10, 11, 12, 7,
  /* transactions */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 22, 23, 18,
  /* versions */
  0, 255, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0,
  /* vertex_accounts */
  0, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 13, 14, 15, 16, 12,
  /* voids */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 22, 23, 24, 18,
  /* webhooks */
  0, 13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 14, 15, 13,
  /* wire_transfers */
  0, 6, 1, 2, 3, 4, 5, 0, 7, 8, 6,
  /* payment_authorizations */
  0, 28, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 25, 26, 27, 0, 29, 30, 31, 32, 33, 34, 35, 28,
  /* payment_captures */
  0, 25, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 22, 23, 24, 0, 26, 27, 28, 29, 30, 31, 32, 25,
  /* payment_links */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 18,
  19, 14,
  /* payment_refunds */
  0, 22, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 0, 23, 24, 25, 26, 27, 28, 29, 22,
  /* payment_rules */
  0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 10, 9,
  /* payment_sessions */
  0, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 0, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 20,
  /* payment_setting_adyens */
  0, 14, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 15, 16, 17, 18,
  19, 14,
  /* payment_setting_braintrees */
  0, 13, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 14, 15, 16, 17, 18,
  13,
  /* payment_setting_externals */
  0, 21, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 0, 22, 23, 24, 25, 26, 21,
  /* payment_setting_gift_cards */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 14, 15, 10,
  /* payment_setting_manuals */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 14, 15, 10,
  /* payment_setting_stripes */
  0, 15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0, 16, 17, 18,
  19, 20, 15,
  /* payment_settings */
  0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 11, 12, 13, 14, 15, 10,
  /* payment_transactions */
  0, 22, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 0, 23, 24, 25, 26, 27, 22,
  /* payment_voids */
  0, 22, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
  19, 20, 21, 0, 23, 24, 25, 26, 27, 28, 22,
  /* payment_wallets */
  0, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 0,
  19, 20, 21, 22, 23, 24, 18,
};

/* name, singular, id, size, field_count, name_len, singular_len, fields,
 * table: first slot, shift, seed */
const struct clx_type clx__types[] = {
  {0, 0, 0, sizeof(clx_resource), 0, 0, 0, 0, {0, 63, 0}},
  {TEXT(n_addresses), TEXT(n_address), 1, sizeof(struct clx_address),
   34, 9, 7, offsetof(struct fields, n_addresses),
   {offsetof(struct slots, n_addresses), 57, 104}},
  {TEXT(n_adjustments), TEXT(n_adjustment), 2, sizeof(struct clx_adjustment),
   13, 11, 10, offsetof(struct fields, n_adjustments),
   {offsetof(struct slots, n_adjustments), 58, 80}},
  {TEXT(n_adyen_gateways), TEXT(n_adyen_gateway), 3, sizeof(struct clx_adyen_gateway),
   21, 14, 13, offsetof(struct fields, n_adyen_gateways),
   {offsetof(struct slots, n_adyen_gateways), 58, 209}},
  {TEXT(n_adyen_payments), TEXT(n_adyen_payment), 4, sizeof(struct clx_adyen_payment),
   19, 14, 13, offsetof(struct fields, n_adyen_payments),
   {offsetof(struct slots, n_adyen_payments), 58, 65}},
  {TEXT(n_applications), TEXT(n_application), 5, sizeof(struct clx_application),
   10, 12, 11, offsetof(struct fields, n_applications),
   {offsetof(struct slots, n_applications), 59, 19}},
  {TEXT(n_attachments), TEXT(n_attachment), 6, sizeof(struct clx_attachment),
   10, 11, 10, offsetof(struct fields, n_attachments),
   {offsetof(struct slots, n_attachments), 59, 95}},
  {TEXT(n_authorizations), TEXT(n_authorization), 7, sizeof(struct clx_authorization),
   40, 14, 13, offsetof(struct fields, n_authorizations),
   {offsetof(struct slots, n_authorizations), 57, 56}},
  {TEXT(n_avalara_accounts), TEXT(n_avalara_account), 8, sizeof(struct clx_avalara_account),
   17, 16, 15, offsetof(struct fields, n_avalara_accounts),
   {offsetof(struct slots, n_avalara_accounts), 58, 18}},
  {TEXT(n_axerve_gateways), TEXT(n_axerve_gateway), 9, sizeof(struct clx_axerve_gateway),
   15, 15, 14, offsetof(struct fields, n_axerve_gateways),
   {offsetof(struct slots, n_axerve_gateways), 58, 172}},
  {TEXT(n_axerve_payments), TEXT(n_axerve_payment), 10, sizeof(struct clx_axerve_payment),
   17, 15, 14, offsetof(struct fields, n_axerve_payments),
   {offsetof(struct slots, n_axerve_payments), 58, 7}},
  {TEXT(n_billing_info_validation_rules), TEXT(n_billing_info_validation_rule), 11, sizeof(struct clx_billing_info_validation_rule),
   10, 29, 28, offsetof(struct fields, n_billing_info_validation_rules),
   {offsetof(struct slots, n_billing_info_validation_rules), 59, 18}},
  {TEXT(n_bing_geocoders), TEXT(n_bing_geocoder), 12, sizeof(struct clx_bing_geocoder),
   11, 14, 13, offsetof(struct fields, n_bing_geocoders),
   {offsetof(struct slots, n_bing_geocoders), 58, 19}},
  {TEXT(n_braintree_gateways), TEXT(n_braintree_gateway), 13, sizeof(struct clx_braintree_gateway),
   17, 18, 17, offsetof(struct fields, n_braintree_gateways),
   {offsetof(struct slots, n_braintree_gateways), 58, 131}},
  {TEXT(n_braintree_payments), TEXT(n_braintree_payment), 14, sizeof(struct clx_braintree_payment),
   15, 18, 17, offsetof(struct fields, n_braintree_payments),
   {offsetof(struct slots, n_braintree_payments), 58, 37}},
  {TEXT(n_bundles), TEXT(n_bundle), 15, sizeof(struct clx_bundle),
   27, 7, 6, offsetof(struct fields, n_bundles),
   {offsetof(struct slots, n_bundles), 57, 0}},
  {TEXT(n_buy_x_pay_y_promotions), TEXT(n_buy_x_pay_y_promotion), 16, sizeof(struct clx_buy_x_pay_y_promotion),
   37, 22, 21, offsetof(struct fields, n_buy_x_pay_y_promotions),
   {offsetof(struct slots, n_buy_x_pay_y_promotions), 57, 173}},
  {TEXT(n_captures), TEXT(n_capture), 17, sizeof(struct clx_capture),
   33, 8, 7, offsetof(struct fields, n_captures),
   {offsetof(struct slots, n_captures), 57, 13}},
  {TEXT(n_carrier_accounts), TEXT(n_carrier_account), 18, sizeof(struct clx_carrier_account),
   13, 16, 15, offsetof(struct fields, n_carrier_accounts),
   {offsetof(struct slots, n_carrier_accounts), 58, 45}},
  {TEXT(n_checkout_com_gateways), TEXT(n_checkout_com_gateway), 19, sizeof(struct clx_checkout_com_gateway),
   16, 21, 20, offsetof(struct fields, n_checkout_com_gateways),
   {offsetof(struct slots, n_checkout_com_gateways), 58, 43}},
  {TEXT(n_checkout_com_payments), TEXT(n_checkout_com_payment), 20, sizeof(struct clx_checkout_com_payment),
   20, 21, 20, offsetof(struct fields, n_checkout_com_payments),
   {offsetof(struct slots, n_checkout_com_payments), 58, 57}},
  {TEXT(n_cleanups), TEXT(n_cleanup), 21, sizeof(struct clx_cleanup),
   18, 8, 7, offsetof(struct fields, n_cleanups),
   {offsetof(struct slots, n_cleanups), 58, 18}},
  {TEXT(n_coupon_codes_promotion_rules), TEXT(n_coupon_codes_promotion_rule), 22, sizeof(struct clx_coupon_codes_promotion_rule),
   10, 28, 27, offsetof(struct fields, n_coupon_codes_promotion_rules),
   {offsetof(struct slots, n_coupon_codes_promotion_rules), 59, 156}},
  {TEXT(n_coupon_recipients), TEXT(n_coupon_recipient), 23, sizeof(struct clx_coupon_recipient),
   12, 17, 16, offsetof(struct fields, n_coupon_recipients),
   {offsetof(struct slots, n_coupon_recipients), 58, 8}},
  {TEXT(n_coupons), TEXT(n_coupon), 24, sizeof(struct clx_coupon),
   17, 7, 6, offsetof(struct fields, n_coupons),
   {offsetof(struct slots, n_coupons), 58, 40}},
  {TEXT(n_custom_promotion_rules), TEXT(n_custom_promotion_rule), 25, sizeof(struct clx_custom_promotion_rule),
   10, 22, 21, offsetof(struct fields, n_custom_promotion_rules),
   {offsetof(struct slots, n_custom_promotion_rules), 59, 156}},
  {TEXT(n_customer_addresses), TEXT(n_customer_address), 26, sizeof(struct clx_customer_address),
   12, 18, 16, offsetof(struct fields, n_customer_addresses),
   {offsetof(struct slots, n_customer_addresses), 58, 37}},
  {TEXT(n_customer_groups), TEXT(n_customer_group), 27, sizeof(struct clx_customer_group),
   12, 15, 14, offsetof(struct fields, n_customer_groups),
   {offsetof(struct slots, n_customer_groups), 58, 19}},
  {TEXT(n_customer_password_resets), TEXT(n_customer_password_reset), 28, sizeof(struct clx_customer_password_reset),
   11, 24, 23, offsetof(struct fields, n_customer_password_resets),
   {offsetof(struct slots, n_customer_password_resets), 58, 61}},
  {TEXT(n_customer_payment_sources), TEXT(n_customer_payment_source), 29, sizeof(struct clx_customer_payment_source),
   13, 24, 23, offsetof(struct fields, n_customer_payment_sources),
   {offsetof(struct slots, n_customer_payment_sources), 58, 9}},
  {TEXT(n_customer_subscriptions), TEXT(n_customer_subscription), 30, sizeof(struct clx_customer_subscription),
   10, 22, 21, offsetof(struct fields, n_customer_subscriptions),
   {offsetof(struct slots, n_customer_subscriptions), 59, 58}},
  {TEXT(n_customers), TEXT(n_customer), 31, sizeof(struct clx_customer),
   31, 9, 8, offsetof(struct fields, n_customers),
   {offsetof(struct slots, n_customers), 57, 59}},
  {TEXT(n_delivery_lead_times), TEXT(n_delivery_lead_time), 32, sizeof(struct clx_delivery_lead_time),
   14, 19, 18, offsetof(struct fields, n_delivery_lead_times),
   {offsetof(struct slots, n_delivery_lead_times), 58, 85}},
  {TEXT(n_discount_engine_items), TEXT(n_discount_engine_item), 33, sizeof(struct clx_discount_engine_item),
   9, 21, 20, offsetof(struct fields, n_discount_engine_items),
   {offsetof(struct slots, n_discount_engine_items), 59, 33}},
  {TEXT(n_discount_engines), TEXT(n_discount_engine), 34, sizeof(struct clx_discount_engine),
   13, 16, 15, offsetof(struct fields, n_discount_engines),
   {offsetof(struct slots, n_discount_engines), 58, 37}},
  {TEXT(n_easypost_pickups), TEXT(n_easypost_pickup), 35, sizeof(struct clx_easypost_pickup),
   19, 16, 15, offsetof(struct fields, n_easypost_pickups),
   {offsetof(struct slots, n_easypost_pickups), 58, 250}},
  {TEXT(n_event_callbacks), TEXT(n_event_callback), 36, sizeof(struct clx_event_callback),
   11, 15, 14, offsetof(struct fields, n_event_callbacks),
   {offsetof(struct slots, n_event_callbacks), 58, 17}},
  {TEXT(n_event_stores), TEXT(n_event_store), 37, sizeof(struct clx_event_store),
   10, 12, 11, offsetof(struct fields, n_event_stores),
   {offsetof(struct slots, n_event_stores), 59, 23}},
  {TEXT(n_events), TEXT(n_event), 38, sizeof(struct clx_event),
   9, 6, 5, offsetof(struct fields, n_events),
   {offsetof(struct slots, n_events), 59, 10}},
  {TEXT(n_exports), TEXT(n_export), 39, sizeof(struct clx_export),
   25, 7, 6, offsetof(struct fields, n_exports),
   {offsetof(struct slots, n_exports), 57, 14}},
  {TEXT(n_external_gateways), TEXT(n_external_gateway), 40, sizeof(struct clx_external_gateway),
   22, 17, 16, offsetof(struct fields, n_external_gateways),
   {offsetof(struct slots, n_external_gateways), 57, 38}},
  {TEXT(n_external_payments), TEXT(n_external_payment), 41, sizeof(struct clx_external_payment),
   13, 17, 16, offsetof(struct fields, n_external_payments),
   {offsetof(struct slots, n_external_payments), 58, 85}},
  {TEXT(n_external_promotions), TEXT(n_external_promotion), 42, sizeof(struct clx_external_promotion),
   39, 19, 18, offsetof(struct fields, n_external_promotions),
   {offsetof(struct slots, n_external_promotions), 57, 173}},
  {TEXT(n_external_tax_calculators), TEXT(n_external_tax_calculator), 43, sizeof(struct clx_external_tax_calculator),
   17, 24, 23, offsetof(struct fields, n_external_tax_calculators),
   {offsetof(struct slots, n_external_tax_calculators), 58, 18}},
  {TEXT(n_fixed_amount_promotions), TEXT(n_fixed_amount_promotion), 44, sizeof(struct clx_fixed_amount_promotion),
   37, 23, 22, offsetof(struct fields, n_fixed_amount_promotions),
   {offsetof(struct slots, n_fixed_amount_promotions), 57, 173}},
  {TEXT(n_fixed_price_promotions), TEXT(n_fixed_price_promotion), 45, sizeof(struct clx_fixed_price_promotion),
   37, 22, 21, offsetof(struct fields, n_fixed_price_promotions),
   {offsetof(struct slots, n_fixed_price_promotions), 57, 173}},
  {TEXT(n_flex_promotions), TEXT(n_flex_promotion), 46, sizeof(struct clx_flex_promotion),
   26, 15, 14, offsetof(struct fields, n_flex_promotions),
   {offsetof(struct slots, n_flex_promotions), 57, 75}},
  {TEXT(n_free_gift_promotions), TEXT(n_free_gift_promotion), 47, sizeof(struct clx_free_gift_promotion),
   35, 20, 19, offsetof(struct fields, n_free_gift_promotions),
   {offsetof(struct slots, n_free_gift_promotions), 57, 80}},
  {TEXT(n_free_shipping_promotions), TEXT(n_free_shipping_promotion), 48, sizeof(struct clx_free_shipping_promotion),
   33, 24, 23, offsetof(struct fields, n_free_shipping_promotions),
   {offsetof(struct slots, n_free_shipping_promotions), 57, 80}},
  {TEXT(v_address_geocoder), TEXT(n_geocoder), 49, sizeof(struct clx_geocoder),
   11, 9, 8, offsetof(struct fields, n_geocoders),
   {offsetof(struct slots, n_geocoders), 58, 19}},
  {TEXT(n_gift_card_recipients), TEXT(n_gift_card_recipient), 50, sizeof(struct clx_gift_card_recipient),
   12, 20, 19, offsetof(struct fields, n_gift_card_recipients),
   {offsetof(struct slots, n_gift_card_recipients), 58, 8}},
  {TEXT(n_gift_cards), TEXT(n_gift_card), 51, sizeof(struct clx_gift_card),
   32, 10, 9, offsetof(struct fields, n_gift_cards),
   {offsetof(struct slots, n_gift_cards), 57, 203}},
  {TEXT(n_google_geocoders), TEXT(n_google_geocoder), 52, sizeof(struct clx_google_geocoder),
   11, 16, 15, offsetof(struct fields, n_google_geocoders),
   {offsetof(struct slots, n_google_geocoders), 58, 19}},
  {TEXT(n_imports), TEXT(n_import), 53, sizeof(struct clx_import),
   25, 7, 6, offsetof(struct fields, n_imports),
   {offsetof(struct slots, n_imports), 57, 61}},
  {TEXT(n_in_stock_subscriptions), TEXT(n_in_stock_subscription), 54, sizeof(struct clx_in_stock_subscription),
   15, 22, 21, offsetof(struct fields, n_in_stock_subscriptions),
   {offsetof(struct slots, n_in_stock_subscriptions), 58, 37}},
  {TEXT(n_inventory_models), TEXT(n_inventory_model), 55, sizeof(struct clx_inventory_model),
   16, 16, 15, offsetof(struct fields, n_inventory_models),
   {offsetof(struct slots, n_inventory_models), 58, 105}},
  {TEXT(n_inventory_return_locations), TEXT(n_inventory_return_location), 56, sizeof(struct clx_inventory_return_location),
   10, 26, 25, offsetof(struct fields, n_inventory_return_locations),
   {offsetof(struct slots, n_inventory_return_locations), 59, 85}},
  {TEXT(n_inventory_stock_locations), TEXT(n_inventory_stock_location), 57, sizeof(struct clx_inventory_stock_location),
   11, 25, 24, offsetof(struct fields, n_inventory_stock_locations),
   {offsetof(struct slots, n_inventory_stock_locations), 58, 11}},
  {TEXT(n_klarna_gateways), TEXT(n_klarna_gateway), 58, sizeof(struct clx_klarna_gateway),
   13, 15, 14, offsetof(struct fields, n_klarna_gateways),
   {offsetof(struct slots, n_klarna_gateways), 58, 172}},
  {TEXT(n_klarna_payments), TEXT(n_klarna_payment), 59, sizeof(struct clx_klarna_payment),
   15, 15, 14, offsetof(struct fields, n_klarna_payments),
   {offsetof(struct slots, n_klarna_payments), 58, 15}},
  {TEXT(n_line_item_options), TEXT(n_line_item_option), 60, sizeof(struct clx_line_item_option),
   22, 17, 16, offsetof(struct fields, n_line_item_options),
   {offsetof(struct slots, n_line_item_options), 57, 250}},
  {TEXT(n_line_items), TEXT(n_line_item), 61, sizeof(struct clx_line_item),
   57, 10, 9, offsetof(struct fields, n_line_items),
   {offsetof(struct slots, n_line_items), 56, 50}},
  {TEXT(n_links), TEXT(n_link), 62, sizeof(struct clx_link),
   20, 5, 4, offsetof(struct fields, n_links),
   {offsetof(struct slots, n_links), 58, 130}},
  {TEXT(n_manual_gateways), TEXT(n_manual_gateway), 63, sizeof(struct clx_manual_gateway),
   12, 15, 14, offsetof(struct fields, n_manual_gateways),
   {offsetof(struct slots, n_manual_gateways), 58, 80}},
  {TEXT(n_manual_tax_calculators), TEXT(n_manual_tax_calculator), 64, sizeof(struct clx_manual_tax_calculator),
   13, 22, 21, offsetof(struct fields, n_manual_tax_calculators),
   {offsetof(struct slots, n_manual_tax_calculators), 58, 18}},
  {TEXT(n_markets), TEXT(n_market), 65, sizeof(struct clx_market),
   36, 7, 6, offsetof(struct fields, n_markets),
   {offsetof(struct slots, n_markets), 57, 192}},
  {TEXT(n_merchants), TEXT(n_merchant), 66, sizeof(struct clx_merchant),
   10, 9, 8, offsetof(struct fields, n_merchants),
   {offsetof(struct slots, n_merchants), 59, 209}},
  {TEXT(n_notifications), TEXT(n_notification), 67, sizeof(struct clx_notification),
   10, 13, 12, offsetof(struct fields, n_notifications),
   {offsetof(struct slots, n_notifications), 59, 54}},
  {TEXT(n_order_amount_promotion_rules), TEXT(n_order_amount_promotion_rule), 68, sizeof(struct clx_order_amount_promotion_rule),
   13, 28, 27, offsetof(struct fields, n_order_amount_promotion_rules),
   {offsetof(struct slots, n_order_amount_promotion_rules), 58, 95}},
  {TEXT(n_order_copies), TEXT(n_order_copy), 69, sizeof(struct clx_order_copy),
   23, 12, 10, offsetof(struct fields, n_order_copies),
   {offsetof(struct slots, n_order_copies), 57, 98}},
  {TEXT(n_order_factories), TEXT(n_order_factory), 70, sizeof(struct clx_order_factory),
   18, 15, 13, offsetof(struct fields, n_order_factories),
   {offsetof(struct slots, n_order_factories), 58, 191}},
  {TEXT(n_order_subscription_items), TEXT(n_order_subscription_item), 71, sizeof(struct clx_order_subscription_item),
   21, 24, 23, offsetof(struct fields, n_order_subscription_items),
   {offsetof(struct slots, n_order_subscription_items), 58, 222}},
  {TEXT(n_order_subscriptions), TEXT(n_order_subscription), 72, sizeof(struct clx_order_subscription),
   37, 19, 18, offsetof(struct fields, n_order_subscriptions),
   {offsetof(struct slots, n_order_subscriptions), 57, 209}},
  {TEXT(n_order_validation_rules), TEXT(n_order_validation_rule), 73, sizeof(struct clx_order_validation_rule),
   10, 22, 21, offsetof(struct fields, n_order_validation_rules),
   {offsetof(struct slots, n_order_validation_rules), 59, 18}},
  {TEXT(n_orders), TEXT(n_order), 74, sizeof(struct clx_order),
   170, 6, 5, offsetof(struct fields, n_orders),
   {offsetof(struct slots, n_orders), 55, 55}},
  {TEXT(n_organizations), TEXT(n_organization), 75, sizeof(struct clx_organization),
   65, 13, 12, offsetof(struct fields, n_organizations),
   {offsetof(struct slots, n_organizations), 56, 176}},
  {TEXT(n_packages), TEXT(n_package), 76, sizeof(struct clx_package),
   16, 8, 7, offsetof(struct fields, n_packages),
   {offsetof(struct slots, n_packages), 58, 98}},
  {TEXT(n_parcel_line_items), TEXT(n_parcel_line_item), 77, sizeof(struct clx_parcel_line_item),
   15, 17, 16, offsetof(struct fields, n_parcel_line_items),
   {offsetof(struct slots, n_parcel_line_items), 58, 135}},
  {TEXT(n_parcels), TEXT(n_parcel), 78, sizeof(struct clx_parcel),
   37, 7, 6, offsetof(struct fields, n_parcels),
   {offsetof(struct slots, n_parcels), 57, 116}},
  {TEXT(v_adyen_payment_payment_gateway), TEXT(n_payment_gateway), 79, sizeof(struct clx_payment_gateway),
   12, 16, 15, offsetof(struct fields, n_payment_gateways),
   {offsetof(struct slots, n_payment_gateways), 58, 80}},
  {TEXT(n_payment_methods), TEXT(n_payment_method), 80, sizeof(struct clx_payment_method),
   25, 15, 14, offsetof(struct fields, n_payment_methods),
   {offsetof(struct slots, n_payment_methods), 57, 217}},
  {TEXT(n_payment_options), TEXT(n_payment_option), 81, sizeof(struct clx_payment_option),
   11, 15, 14, offsetof(struct fields, n_payment_options),
   {offsetof(struct slots, n_payment_options), 58, 7}},
  {TEXT(n_paypal_gateways), TEXT(n_paypal_gateway), 82, sizeof(struct clx_paypal_gateway),
   13, 15, 14, offsetof(struct fields, n_paypal_gateways),
   {offsetof(struct slots, n_paypal_gateways), 58, 172}},
  {TEXT(n_paypal_payments), TEXT(n_paypal_payment), 83, sizeof(struct clx_paypal_payment),
   19, 15, 14, offsetof(struct fields, n_paypal_payments),
   {offsetof(struct slots, n_paypal_payments), 58, 12}},
  {TEXT(n_percentage_discount_promotions), TEXT(n_percentage_discount_promotion), 84, sizeof(struct clx_percentage_discount_promotion),
   35, 30, 29, offsetof(struct fields, n_percentage_discount_promotions),
   {offsetof(struct slots, n_percentage_discount_promotions), 57, 80}},
  {TEXT(n_pickups), TEXT(n_pickup), 85, sizeof(struct clx_pickup),
   12, 7, 6, offsetof(struct fields, n_pickups),
   {offsetof(struct slots, n_pickups), 58, 123}},
  {TEXT(n_price_frequency_tiers), TEXT(n_price_frequency_tier), 86, sizeof(struct clx_price_frequency_tier),
   16, 21, 20, offsetof(struct fields, n_price_frequency_tiers),
   {offsetof(struct slots, n_price_frequency_tiers), 58, 42}},
  {TEXT(n_price_list_schedulers), TEXT(n_price_list_scheduler), 87, sizeof(struct clx_price_list_scheduler),
   16, 21, 20, offsetof(struct fields, n_price_list_schedulers),
   {offsetof(struct slots, n_price_list_schedulers), 58, 10}},
  {TEXT(n_price_lists), TEXT(n_price_list), 88, sizeof(struct clx_price_list),
   17, 11, 10, offsetof(struct fields, n_price_lists),
   {offsetof(struct slots, n_price_lists), 58, 99}},
  {TEXT(n_price_tiers), TEXT(n_price_tier), 89, sizeof(struct clx_price_tier),
   15, 11, 10, offsetof(struct fields, n_price_tiers),
   {offsetof(struct slots, n_price_tiers), 58, 7}},
  {TEXT(n_price_volume_tiers), TEXT(n_price_volume_tier), 90, sizeof(struct clx_price_volume_tier),
   16, 18, 17, offsetof(struct fields, n_price_volume_tiers),
   {offsetof(struct slots, n_price_volume_tiers), 58, 42}},
  {TEXT(n_prices), TEXT(n_price), 91, sizeof(struct clx_price),
   31, 6, 5, offsetof(struct fields, n_prices),
   {offsetof(struct slots, n_prices), 57, 61}},
  {TEXT(n_promotion_rules), TEXT(n_promotion_rule), 92, sizeof(struct clx_promotion_rule),
   9, 15, 14, offsetof(struct fields, n_promotion_rules),
   {offsetof(struct slots, n_promotion_rules), 59, 37}},
  {TEXT(n_promotions), TEXT(n_promotion), 93, sizeof(struct clx_promotion),
   33, 10, 9, offsetof(struct fields, n_promotions),
   {offsetof(struct slots, n_promotions), 57, 80}},
  {TEXT(n_recurring_order_copies), TEXT(n_recurring_order_copy), 94, sizeof(struct clx_recurring_order_copy),
   19, 22, 20, offsetof(struct fields, n_recurring_order_copies),
   {offsetof(struct slots, n_recurring_order_copies), 58, 80}},
  {TEXT(n_refunds), TEXT(n_refund), 95, sizeof(struct clx_refund),
   26, 7, 6, offsetof(struct fields, n_refunds),
   {offsetof(struct slots, n_refunds), 57, 208}},
  {TEXT(n_reserved_stocks), TEXT(n_reserved_stock), 96, sizeof(struct clx_reserved_stock),
   11, 15, 14, offsetof(struct fields, n_reserved_stocks),
   {offsetof(struct slots, n_reserved_stocks), 58, 6}},
  {TEXT(n_resource_errors), TEXT(n_resource_error), 97, sizeof(struct clx_resource_error),
   10, 15, 14, offsetof(struct fields, n_resource_errors),
   {offsetof(struct slots, n_resource_errors), 59, 54}},
  {TEXT(n_return_line_items), TEXT(n_return_line_item), 98, sizeof(struct clx_return_line_item),
   18, 17, 16, offsetof(struct fields, n_return_line_items),
   {offsetof(struct slots, n_return_line_items), 58, 7}},
  {TEXT(n_returns), TEXT(n_return), 99, sizeof(struct clx_return),
   34, 7, 6, offsetof(struct fields, n_returns),
   {offsetof(struct slots, n_returns), 57, 77}},
  {TEXT(n_satispay_gateways), TEXT(n_satispay_gateway), 100, sizeof(struct clx_satispay_gateway),
   16, 17, 16, offsetof(struct fields, n_satispay_gateways),
   {offsetof(struct slots, n_satispay_gateways), 58, 98}},
  {TEXT(n_satispay_payments), TEXT(n_satispay_payment), 101, sizeof(struct clx_satispay_payment),
   16, 17, 16, offsetof(struct fields, n_satispay_payments),
   {offsetof(struct slots, n_satispay_payments), 58, 37}},
  {TEXT(n_shipment_line_items), TEXT(n_shipment_line_item), 102, sizeof(struct clx_shipment_line_item),
   17, 19, 18, offsetof(struct fields, n_shipment_line_items),
   {offsetof(struct slots, n_shipment_line_items), 58, 105}},
  {TEXT(n_shipments), TEXT(n_shipment), 103, sizeof(struct clx_shipment),
   49, 9, 8, offsetof(struct fields, n_shipments),
   {offsetof(struct slots, n_shipments), 56, 89}},
  {TEXT(n_shipping_categories), TEXT(n_shipping_category), 104, sizeof(struct clx_shipping_category),
   11, 19, 17, offsetof(struct fields, n_shipping_categories),
   {offsetof(struct slots, n_shipping_categories), 58, 19}},
  {TEXT(n_shipping_method_tiers), TEXT(n_shipping_method_tier), 105, sizeof(struct clx_shipping_method_tier),
   15, 21, 20, offsetof(struct fields, n_shipping_method_tiers),
   {offsetof(struct slots, n_shipping_method_tiers), 58, 19}},
  {TEXT(n_shipping_methods), TEXT(n_shipping_method), 106, sizeof(struct clx_shipping_method),
   41, 16, 15, offsetof(struct fields, n_shipping_methods),
   {offsetof(struct slots, n_shipping_methods), 57, 170}},
  {TEXT(v_shipping_method_tier_type), TEXT(n_shipping_weight_tier), 107, sizeof(struct clx_shipping_weight_tier),
   16, 21, 20, offsetof(struct fields, n_shipping_weight_tiers),
   {offsetof(struct slots, n_shipping_weight_tiers), 58, 107}},
  {TEXT(n_shipping_zones), TEXT(n_shipping_zone), 108, sizeof(struct clx_shipping_zone),
   15, 14, 13, offsetof(struct fields, n_shipping_zones),
   {offsetof(struct slots, n_shipping_zones), 58, 44}},
  {TEXT(n_sku_list_items), TEXT(n_sku_list_item), 109, sizeof(struct clx_sku_list_item),
   12, 14, 13, offsetof(struct fields, n_sku_list_items),
   {offsetof(struct slots, n_sku_list_items), 58, 44}},
  {TEXT(n_sku_list_promotion_rules), TEXT(n_sku_list_promotion_rule), 110, sizeof(struct clx_sku_list_promotion_rule),
   13, 24, 23, offsetof(struct fields, n_sku_list_promotion_rules),
   {offsetof(struct slots, n_sku_list_promotion_rules), 58, 37}},
  {TEXT(n_sku_lists), TEXT(n_sku_list), 111, sizeof(struct clx_sku_list),
   19, 9, 8, offsetof(struct fields, n_sku_lists),
   {offsetof(struct slots, n_sku_lists), 58, 18}},
  {TEXT(n_sku_options), TEXT(n_sku_option), 112, sizeof(struct clx_sku_option),
   20, 11, 10, offsetof(struct fields, n_sku_options),
   {offsetof(struct slots, n_sku_options), 58, 148}},
  {TEXT(n_skus), TEXT(n_sku), 113, sizeof(struct clx_sku),
   34, 4, 3, offsetof(struct fields, n_skus),
   {offsetof(struct slots, n_skus), 57, 23}},
  {TEXT(n_stock_items), TEXT(n_stock_item), 114, sizeof(struct clx_stock_item),
   14, 11, 10, offsetof(struct fields, n_stock_items),
   {offsetof(struct slots, n_stock_items), 58, 25}},
  {TEXT(n_stock_line_items), TEXT(n_stock_line_item), 115, sizeof(struct clx_stock_line_item),
   17, 16, 15, offsetof(struct fields, n_stock_line_items),
   {offsetof(struct slots, n_stock_line_items), 58, 105}},
  {TEXT(n_stock_locations), TEXT(n_stock_location), 116, sizeof(struct clx_stock_location),
   19, 15, 14, offsetof(struct fields, n_stock_locations),
   {offsetof(struct slots, n_stock_locations), 58, 55}},
  {TEXT(n_stock_reservations), TEXT(n_stock_reservation), 117, sizeof(struct clx_stock_reservation),
   16, 18, 17, offsetof(struct fields, n_stock_reservations),
   {offsetof(struct slots, n_stock_reservations), 58, 37}},
  {TEXT(n_stock_transfers), TEXT(n_stock_transfer), 118, sizeof(struct clx_stock_transfer),
   24, 15, 14, offsetof(struct fields, n_stock_transfers),
   {offsetof(struct slots, n_stock_transfers), 57, 67}},
  {TEXT(n_stores), TEXT(n_store), 119, sizeof(struct clx_store),
   15, 6, 5, offsetof(struct fields, n_stores),
   {offsetof(struct slots, n_stores), 58, 65}},
  {TEXT(n_stripe_gateways), TEXT(n_stripe_gateway), 120, sizeof(struct clx_stripe_gateway),
   18, 15, 14, offsetof(struct fields, n_stripe_gateways),
   {offsetof(struct slots, n_stripe_gateways), 58, 172}},
  {TEXT(n_stripe_payments), TEXT(n_stripe_payment), 121, sizeof(struct clx_stripe_payment),
   22, 15, 14, offsetof(struct fields, n_stripe_payments),
   {offsetof(struct slots, n_stripe_payments), 57, 137}},
  {TEXT(n_stripe_tax_accounts), TEXT(n_stripe_tax_account), 122, sizeof(struct clx_stripe_tax_account),
   14, 19, 18, offsetof(struct fields, n_stripe_tax_accounts),
   {offsetof(struct slots, n_stripe_tax_accounts), 58, 18}},
  {TEXT(n_subscription_models), TEXT(n_subscription_model), 123, sizeof(struct clx_subscription_model),
   14, 19, 18, offsetof(struct fields, n_subscription_models),
   {offsetof(struct slots, n_subscription_models), 58, 45}},
  {TEXT(n_tags), TEXT(n_tag), 124, sizeof(struct clx_tag),
   7, 4, 3, offsetof(struct fields, n_tags),
   {offsetof(struct slots, n_tags), 59, 9}},
  {TEXT(v_discount_engine_type), TEXT(n_talon_one_account), 125, sizeof(struct clx_talon_one_account),
   14, 18, 17, offsetof(struct fields, n_talon_one_accounts),
   {offsetof(struct slots, n_talon_one_accounts), 58, 37}},
  {TEXT(n_tax_calculators), TEXT(n_tax_calculator), 126, sizeof(struct clx_tax_calculator),
   12, 15, 14, offsetof(struct fields, n_tax_calculators),
   {offsetof(struct slots, n_tax_calculators), 58, 18}},
  {TEXT(n_tax_categories), TEXT(n_tax_category), 127, sizeof(struct clx_tax_category),
   12, 14, 12, offsetof(struct fields, n_tax_categories),
   {offsetof(struct slots, n_tax_categories), 58, 23}},
  {TEXT(n_tax_rules), TEXT(n_tax_rule), 128, sizeof(struct clx_tax_rule),
   21, 9, 8, offsetof(struct fields, n_tax_rules),
   {offsetof(struct slots, n_tax_rules), 58, 99}},
  {TEXT(n_taxjar_accounts), TEXT(n_taxjar_account), 129, sizeof(struct clx_taxjar_account),
   13, 15, 14, offsetof(struct fields, n_taxjar_accounts),
   {offsetof(struct slots, n_taxjar_accounts), 58, 18}},
  {TEXT(n_transactions), TEXT(n_transaction), 130, sizeof(struct clx_transaction),
   24, 12, 11, offsetof(struct fields, n_transactions),
   {offsetof(struct slots, n_transactions), 57, 13}},
  {TEXT(n_versions), TEXT(n_version), 131, sizeof(struct clx_version),
   10, 8, 7, offsetof(struct fields, n_versions),
   {offsetof(struct slots, n_versions), 59, 23}},
  {TEXT(n_vertex_accounts), TEXT(n_vertex_account), 132, sizeof(struct clx_vertex_account),
   17, 15, 14, offsetof(struct fields, n_vertex_accounts),
   {offsetof(struct slots, n_vertex_accounts), 58, 138}},
  {TEXT(n_voids), TEXT(n_void), 133, sizeof(struct clx_void),
   25, 5, 4, offsetof(struct fields, n_voids),
   {offsetof(struct slots, n_voids), 57, 13}},
  {TEXT(n_webhooks), TEXT(n_webhook), 134, sizeof(struct clx_webhook),
   16, 8, 7, offsetof(struct fields, n_webhooks),
   {offsetof(struct slots, n_webhooks), 58, 11}},
  {TEXT(n_wire_transfers), TEXT(n_wire_transfer), 135, sizeof(struct clx_wire_transfer),
   9, 14, 13, offsetof(struct fields, n_wire_transfers),
   {offsetof(struct slots, n_wire_transfers), 59, 58}},
  {TEXT(n_payment_authorizations), TEXT(n_payment_authorization), 136, sizeof(struct clx_payment_authorization),
   36, 22, 21, offsetof(struct fields, n_payment_authorizations),
   {offsetof(struct slots, n_payment_authorizations), 57, 61}},
  {TEXT(n_payment_captures), TEXT(n_payment_capture), 137, sizeof(struct clx_payment_capture),
   33, 16, 15, offsetof(struct fields, n_payment_captures),
   {offsetof(struct slots, n_payment_captures), 57, 111}},
  {TEXT(n_payment_links), TEXT(n_payment_link), 138, sizeof(struct clx_payment_link),
   20, 13, 12, offsetof(struct fields, n_payment_links),
   {offsetof(struct slots, n_payment_links), 58, 104}},
  {TEXT(n_payment_refunds), TEXT(n_payment_refund), 139, sizeof(struct clx_payment_refund),
   30, 15, 14, offsetof(struct fields, n_payment_refunds),
   {offsetof(struct slots, n_payment_refunds), 57, 111}},
  {TEXT(n_payment_rules), TEXT(n_payment_rule), 140, sizeof(struct clx_payment_rule),
   11, 13, 12, offsetof(struct fields, n_payment_rules),
   {offsetof(struct slots, n_payment_rules), 58, 28}},
  {TEXT(n_payment_sessions), TEXT(n_payment_session), 141, sizeof(struct clx_payment_session),
   31, 16, 15, offsetof(struct fields, n_payment_sessions),
   {offsetof(struct slots, n_payment_sessions), 57, 123}},
  {TEXT(n_payment_setting_adyens), TEXT(n_payment_setting_adyen), 142, sizeof(struct clx_payment_setting_adyen),
   20, 22, 21, offsetof(struct fields, n_payment_setting_adyens),
   {offsetof(struct slots, n_payment_setting_adyens), 58, 238}},
  {TEXT(n_payment_setting_braintrees), TEXT(n_payment_setting_braintree), 143, sizeof(struct clx_payment_setting_braintree),
   19, 26, 25, offsetof(struct fields, n_payment_setting_braintrees),
   {offsetof(struct slots, n_payment_setting_braintrees), 58, 106}},
  {TEXT(n_payment_setting_externals), TEXT(n_payment_setting_external), 144, sizeof(struct clx_payment_setting_external),
   27, 25, 24, offsetof(struct fields, n_payment_setting_externals),
   {offsetof(struct slots, n_payment_setting_externals), 57, 120}},
  {TEXT(n_payment_setting_gift_cards), TEXT(n_payment_setting_gift_card), 145, sizeof(struct clx_payment_setting_gift_card),
   16, 26, 25, offsetof(struct fields, n_payment_setting_gift_cards),
   {offsetof(struct slots, n_payment_setting_gift_cards), 58, 106}},
  {TEXT(n_payment_setting_manuals), TEXT(n_payment_setting_manual), 146, sizeof(struct clx_payment_setting_manual),
   16, 23, 22, offsetof(struct fields, n_payment_setting_manuals),
   {offsetof(struct slots, n_payment_setting_manuals), 58, 106}},
  {TEXT(n_payment_setting_stripes), TEXT(n_payment_setting_stripe), 147, sizeof(struct clx_payment_setting_stripe),
   21, 23, 22, offsetof(struct fields, n_payment_setting_stripes),
   {offsetof(struct slots, n_payment_setting_stripes), 58, 189}},
  {TEXT(v_order_subscription_payment_setting), TEXT(n_payment_setting), 148, sizeof(struct clx_payment_setting),
   16, 16, 15, offsetof(struct fields, n_payment_settings),
   {offsetof(struct slots, n_payment_settings), 58, 106}},
  {TEXT(n_payment_transactions), TEXT(n_payment_transaction), 149, sizeof(struct clx_payment_transaction),
   28, 20, 19, offsetof(struct fields, n_payment_transactions),
   {offsetof(struct slots, n_payment_transactions), 57, 111}},
  {TEXT(n_payment_voids), TEXT(n_payment_void), 150, sizeof(struct clx_payment_void),
   29, 13, 12, offsetof(struct fields, n_payment_voids),
   {offsetof(struct slots, n_payment_voids), 57, 61}},
  {TEXT(n_payment_wallets), TEXT(n_payment_wallet), 151, sizeof(struct clx_payment_wallet),
   25, 15, 14, offsetof(struct fields, n_payment_wallets),
   {offsetof(struct slots, n_payment_wallets), 57, 12}},
};

#undef TEXT

const uint16_t clx__type_count = 151;
const uint32_t clx__field_count = sizeof(struct fields);
