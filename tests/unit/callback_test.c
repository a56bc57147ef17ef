/* What is known of each callback. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <clx/reply.h>
#include <clx/resources.h>

#include "schema/callback.h"

static void what_is_known_of_a_callback_is_what_the_contract_says(void **state)
{
  (void)state;
  assert_string_equal(clx_callback_name(CLX_CALLBACK_PRICE), "price");
  assert_string_equal(clx_callback_name(CLX_CALLBACK_PROMOTION), "promotion");
  assert_string_equal(clx_callback_name(CLX_CALLBACK_SHIPPING_COST), "shipping_cost");
  assert_int_equal(clx_callback_target(CLX_CALLBACK_PRICE), CLX_TYPE_LINE_ITEMS);
  assert_int_equal(clx_callback_target(CLX_CALLBACK_PROMOTION), CLX_TYPE_ORDERS);
  assert_int_equal(clx_callback_target(CLX_CALLBACK_SHIPPING_COST), CLX_TYPE_SHIPMENTS);
  assert_string_equal(
      clx_callback_includes(CLX_CALLBACK_PRICE),
      "order,order.customer,order.customer.tags,order.line_items,order.market,item");
  assert_string_equal(clx_callback_includes(CLX_CALLBACK_PROMOTION),
                      "market,customer,customer.tags,line_items,line_items.item,"
                      "shipping_address,billing_address");
  assert_string_equal(clx_callback_includes(CLX_CALLBACK_SHIPPING_COST), "shipping_method,order");
  assert_int_equal(clx_callback_limit_ms(CLX_CALLBACK_PRICE), 3000);
  assert_int_equal(clx_callback_limit_ms(CLX_CALLBACK_PROMOTION), 3000);
  assert_int_equal(clx_callback_limit_ms(CLX_CALLBACK_SHIPPING_COST), 3000);
}

static void nothing_is_known_of_a_number_that_is_no_callback(void **state)
{
  const uint32_t none[] = {0, clx_callback_count() + 1, UINT32_MAX};
  size_t i;

  (void)state;
  for (i = 0; i < 3; i++) {
    assert_null(clx_callback_name(none[i]));
    assert_null(clx_callback_includes(none[i]));
    assert_int_equal(clx_callback_target(none[i]), CLX_TYPE_UNKNOWN);
    assert_int_equal(clx_callback_limit_ms(none[i]), 0);
  }
}

/* The includes of a callback are paths of its target; one that serves any resource has none. */
static void every_callback_has_a_name_and_includes(void **state)
{
  (void)state;
  for (uint32_t callback = 1; callback <= clx_callback_count(); callback++) {
    const char *includes = clx_callback_includes(callback);
    assert_non_null(clx_callback_name(callback));
    assert_non_null(includes);
    assert_int_equal(*includes == '\0', clx_callback_target(callback) == CLX_TYPE_UNKNOWN);
  }
}

static void a_key_is_found_for_its_callback_and_its_group_only(void **state)
{
  (void)state;
  for (uint32_t callback = 0; callback <= clx_callback_count() + 1; callback++) {
    bool payment = callback == CLX_CALLBACK_AUTHORIZE || callback == CLX_CALLBACK_CAPTURE ||
                   callback == CLX_CALLBACK_VOID || callback == CLX_CALLBACK_REFUND;
    assert_int_equal(clx__key_find(callback, CLX__KEY_DATA, "transaction_token") != NULL, payment);
    assert_int_equal(clx__key_find(callback, CLX__KEY_DATA, "unit_amount_cents") != NULL,
                     callback == CLX_CALLBACK_PRICE);
    assert_null(clx__key_find(callback, CLX__KEY_DATA, "no_such_key"));
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_known_of_a_callback_is_what_the_contract_says),
      cmocka_unit_test(nothing_is_known_of_a_number_that_is_no_callback),
      cmocka_unit_test(every_callback_has_a_name_and_includes),
      cmocka_unit_test(a_key_is_found_for_its_callback_and_its_group_only),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
