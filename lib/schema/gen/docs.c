/* What is said of members whose rows say nothing. */
#include "schema/gen/gen.h"

#include <string.h>

static const char *const docs_by_name[][2] = {
    {"active", "Enabled, started and not expired."},
    {"bundle_code", "Code of the bundle; NULL for SKUs."},
    {"circuit_failure_count", "Failed calls in a row; after more than 30 the circuit opens."},
    {"circuit_state", "\"closed\", or \"open\": no calls are made."},
    {"country_code", "ISO 3166-1, two letters."},
    {"coupons_count", "Coupons made for it."},
    {"created_at", "ISO 8601, UTC."},
    {"credential_keys", "JSON object as text: keys for the gateway. Confidential."},
    {"currency_code", "The currency, such as EUR: see clx/money.h."},
    {"customer_email", "E-mail address of the customer."},
    {"disabled_at", "ISO 8601, UTC; NULL while it is enabled."},
    {"email", "E-mail address."},
    {"errors_count", "How many errors there were."},
    {"errors_log", "JSON object as text: the errors."},
    {"event_stores", "Its log of changes; known to come with links only."},
    {"exclusive", "No other promotion is applied with it."},
    {"expires_at", "ISO 8601, UTC; NULL when it does not expire."},
    {"external_includes", "JSON array as text: include paths that replace the default ones."},
    {"force_payments",
     "A success event of the gateway sets the source of an order still editable."},
    {"geocoder", "Sent as its concrete type, such as google_geocoders."},
    {"image_url", "URL of a picture."},
    {"jwt_custom_claim", "JSON object as text: claim of the access token."},
    {"jwt_customer", "The customer of the access token."},
    {"jwt_markets", "The markets of the access token."},
    {"jwt_stock_locations", "The stock locations of the access token."},
    {"metadata", "JSON object as text: free-form data of the merchant."},
    {"mismatched_amounts", "The amounts of payment and order differ."},
    {"name", "Name for people."},
    {"order_validation_rules", "Sent as their concrete types."},
    {"payment_gateway", "Sent as its concrete type, such as external_gateways."},
    {"payment_instrument", "JSON object as text: what was paid with, such as the kind of card."},
    {"payment_setting", "Sent as its concrete type, such as payment_setting_externals."},
    {"payment_transactions", "Sent as payment_transactions. Elsewhere the same record is a "
                             "resource of its own type, such as "
                             "payment_captures, with the same id."},
    {"priority", "The lowest number is first."},
    {"promotion_rules", "Sent as their concrete types, such as coupon_codes_promotion_rules."},
    {"quantity", "Pieces."},
    {"recipient_email", "E-mail address of the recipient."},
    {"reference", "Identifier in the merchant's own system."},
    {"reference_origin", "The system that `reference` is from."},
    {"resource_payload", "JSON object as text: what the rules look at."},
    {"return_url", "Where the buyer comes back to."},
    {"rule_outcomes", "JSON object as text; documented with an array, []."},
    {"rules", "JSON object as text: rules of the rules engine."},
    {"shared_secret", "Signs the calls. Confidential: keep it out of logs."},
    {"sku_code", "Code of the SKU."},
    {"starts_at", "ISO 8601, UTC."},
    {"total_usage_count", "How often it was used."},
    {"total_usage_limit", "How often it can be used. Zero also when null: no limit."},
    {"total_usage_reached", "It was used as often as it can be."},
    {"type", "Its concrete type."},
    {"updated_at", "ISO 8601, UTC."},
    {"webhook_endpoint_secret", "Signs the events of the gateway. Confidential."},
    {"webhook_endpoint_url", "Where the gateway sends its events."},
    {"weight", "Order of application, from exclusive, priority, type and start: highest first."},
};

const char *const docs_by_kind[] = {"",
                                    "Text.",
                                    "",
                                    "ISO 8601, UTC.",
                                    "Integer.",
                                    "Number.",
                                    "Boolean.",
                                    "JSON object as text.",
                                    "JSON array as text.",
                                    "To-one.",
                                    "",
                                    "To-many.",
                                    "",
                                    ""};

static bool ends_with(const char *text, const char *end)
{
  size_t len = strlen(text);
  return len > strlen(end) && strcmp(text + len - strlen(end), end) == 0;
}

const char *default_doc(const struct row *row)
{
  for (size_t i = 0; i < sizeof(docs_by_name) / sizeof(docs_by_name[0]); i++)
    if (strcmp(row->name, docs_by_name[i][0]) == 0)
      return docs_by_name[i][1];
  if (row->kind == ROW_INT && ends_with(row->name, "_cents"))
    return "Minor units of the currency.";
  if (row->kind == ROW_TIME && ends_with(row->name, "_at"))
    return "ISO 8601, UTC; NULL until it happens.";
  if (row->kind == ROW_REAL && ends_with(row->name, "_float"))
    return "Same amount in major units.";
  if (row->kind == ROW_TEXT && strncmp(row->name, "formatted_", 10) == 0)
    return "Same amount for display.";
  if (row->kind == ROW_TEXT && ends_with(row->name, "_url"))
    return "URL.";
  return docs_by_kind[row->kind];
}
