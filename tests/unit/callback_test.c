/* What is known of each callback. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <clx/reply.h>
#include <clx/resources.h>

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

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_known_of_a_callback_is_what_the_contract_says),
      cmocka_unit_test(nothing_is_known_of_a_number_that_is_no_callback),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
