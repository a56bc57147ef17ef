/* What the schema says of each member: which values may be kept, and which are somebody's. */
#include "doc.h"

#include "personal_none.h"

#define NONE_COUNT (sizeof none_rows / sizeof none_rows[0])

static bool is_attribute(const clx_field *field)
{
  return field->kind != CLX_KIND_ONE && field->kind != CLX_KIND_MANY;
}

static uint32_t personal_of(const char *type, const char *name)
{
  clx_field field;
  if (clx_type_field_find(clx_type_find(type), name, &field) != CLX_OK)
    fail_msg("%s.%s", type, name);
  return field.personal;
}

static size_t none_find(const char *name)
{
  size_t at = 0;
  while (at < NONE_COUNT && strcmp(none_rows[at].name, name) != 0)
    at++;
  return at;
}

static void all_that_is_kept_was_read_by_somebody(void **state)
{
  static uint32_t counts[NONE_COUNT];
  clx_field field;
  (void)state;
  for (uint32_t id = 1; id <= clx_type_count(); id++)
    for (uint32_t i = 0; clx_type_field(clx_type_at(id), i, &field) == CLX_OK; i++) {
      if (!is_attribute(&field) || field.personal != CLX_PERSONAL_NONE)
        continue;
      size_t at = none_find(field.name);
      if (at == NONE_COUNT)
        fail_msg("decide whether it is personal: %s.%s", clx_type_name(clx_type_at(id)),
                 field.name);
      counts[at]++;
    }
  for (size_t at = 0; at < NONE_COUNT; at++)
    if (counts[at] != none_rows[at].types)
      fail_msg("%s is kept in %u types, not in %u", none_rows[at].name, counts[at],
               none_rows[at].types);
}

static void what_is_free_form_is_never_kept_as_it_is(void **state)
{
  uint32_t forms = 0;
  clx_field field;
  (void)state;
  for (uint32_t id = 1; id <= clx_type_count(); id++)
    for (uint32_t i = 0; clx_type_field(clx_type_at(id), i, &field) == CLX_OK; i++) {
      bool form = field.kind == CLX_KIND_OBJECT || field.kind == CLX_KIND_ARRAY;
      bool masked = field.personal == CLX_PERSONAL_FORM || field.personal == CLX_PERSONAL_FIGURES;
      if (form != masked)
        fail_msg("%s.%s", clx_type_name(clx_type_at(id)), field.name);
      forms += form ? 1 : 0;
    }
  assert_in_range(forms, 200, 400);
}

static void relationships_say_nothing_by_themselves(void **state)
{
  clx_field field;
  (void)state;
  for (uint32_t id = 1; id <= clx_type_count(); id++)
    for (uint32_t i = 0; clx_type_field(clx_type_at(id), i, &field) == CLX_OK; i++)
      if (!is_attribute(&field))
        assert_int_equal(field.personal, CLX_PERSONAL_NONE);
}

static void what_names_or_reaches_a_person_has_its_kind(void **state)
{
  static const struct {
    const char *type;
    const char *name;
    uint32_t personal;
  } rows[] = {
      {"addresses", "first_name", CLX_PERSONAL_NAME},
      {"addresses", "last_name", CLX_PERSONAL_NAME},
      {"addresses", "full_name", CLX_PERSONAL_NAME},
      {"addresses", "company", CLX_PERSONAL_NAME},
      {"addresses", "name", CLX_PERSONAL_ADDRESS},
      {"addresses", "full_address", CLX_PERSONAL_ADDRESS},
      {"addresses", "line_1", CLX_PERSONAL_ADDRESS},
      {"addresses", "line_2", CLX_PERSONAL_ADDRESS},
      {"addresses", "city", CLX_PERSONAL_CITY},
      {"addresses", "zip_code", CLX_PERSONAL_ZIP},
      {"addresses", "phone", CLX_PERSONAL_PHONE},
      {"addresses", "email", CLX_PERSONAL_MAIL},
      {"addresses", "notes", CLX_PERSONAL_TEXT},
      {"addresses", "lat", CLX_PERSONAL_PLACE},
      {"addresses", "lng", CLX_PERSONAL_PLACE},
      {"addresses", "billing_info", CLX_PERSONAL_NUMBER},
      {"addresses", "metadata", CLX_PERSONAL_FORM},
      {"axerve_payments", "client_ip", CLX_PERSONAL_IP},
      {"coupons", "code", CLX_PERSONAL_TOKEN},
      {"coupons", "recipient_email", CLX_PERSONAL_MAIL},
      {"customers", "email", CLX_PERSONAL_MAIL},
      {"customers", "jwt_custom_claim", CLX_PERSONAL_FORM},
      {"gift_cards", "code", CLX_PERSONAL_TOKEN},
      {"line_items", "name", CLX_PERSONAL_TEXT},
      {"line_items", "tax_breakdown", CLX_PERSONAL_FIGURES},
      {"orders", "customer_email", CLX_PERSONAL_MAIL},
      {"orders", "number", CLX_PERSONAL_NUMBER},
      {"orders", "token", CLX_PERSONAL_TOKEN},
      {"orders", "cart_url", CLX_PERSONAL_URL},
      {"orders", "reference", CLX_PERSONAL_NUMBER},
      {"orders", "country_code", CLX_PERSONAL_NONE},
      {"orders", "total_amount_cents", CLX_PERSONAL_NONE},
      {"parcels", "tracking_number", CLX_PERSONAL_NUMBER},
      {"parcels", "signed_by", CLX_PERSONAL_NAME},
      {"skus", "code", CLX_PERSONAL_NONE},
      {"webhooks", "shared_secret", CLX_PERSONAL_TOKEN},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    if (personal_of(rows[i].type, rows[i].name) != rows[i].personal)
      fail_msg("%s.%s", rows[i].type, rows[i].name);
}

/* A name that says so by itself is not left to its default. */
static void names_that_sound_personal_are_not_kept(void **state)
{
  static const char *const parts[] = {"name",   "mail", "phone",  "address", "token",
                                      "secret", "_url", "_key",   "login",   "note",
                                      "birth",  "ip",   "message"};
  static const char *const harmless[] = {
      "tags_max_name_length", "zip",          "ship",       "recipient",
      "description",          "subscription", "addresses_", "token_expires_at",
      "request_token",        "multiple",     "skip"};
  clx_field field;
  (void)state;
  for (uint32_t id = 1; id <= clx_type_count(); id++)
    for (uint32_t i = 0; clx_type_field(clx_type_at(id), i, &field) == CLX_OK; i++) {
      bool sounds = false;
      for (size_t at = 0; at < sizeof parts / sizeof parts[0]; at++)
        sounds = sounds || strstr(field.name, parts[at]);
      for (size_t at = 0; at < sizeof harmless / sizeof harmless[0]; at++)
        sounds = sounds && !strstr(field.name, harmless[at]);
      if (is_attribute(&field) && sounds && field.personal == CLX_PERSONAL_NONE)
        fail_msg("%s.%s", clx_type_name(clx_type_at(id)), field.name);
    }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(all_that_is_kept_was_read_by_somebody),
      doc_test(what_is_free_form_is_never_kept_as_it_is),
      doc_test(relationships_say_nothing_by_themselves),
      doc_test(what_names_or_reaches_a_person_has_its_kind),
      doc_test(names_that_sound_personal_are_not_kept),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
