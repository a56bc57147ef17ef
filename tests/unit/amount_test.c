/* How much a payment asks for: found, or a status, but never a zero that nobody sent. */
#include <clx/payment.h>

#include "doc.h"

#define UNTOUCHED INT64_C(-77)

static const void *typed(void **state, const char *text, uint32_t type_id)
{
  const void *resource = clx_as(doc_resource(*state, text), type_id);

  assert_non_null(resource);
  return resource;
}

#define authorization(text) typed(state, text, CLX_TYPE_AUTHORIZATIONS)
#define captured(text)      typed(state, text, CLX_TYPE_CAPTURES)

/* -------- authorize -------- */

#define PAYMENT(total)                                                                             \
  "{'data':{'id':'p','type':'external_payments','relationships':{'order':{'data':{"                \
  "'type':'orders','id':'o'}}}},'included':[{'type':'orders','id':'o','attributes':{" total "}}]}"

static void an_authorization_asks_for_the_total_of_the_order(void **state)
{
  const clx_external_payment *payment =
      typed(state, PAYMENT("'total_amount_with_taxes_cents':12900"), CLX_TYPE_EXTERNAL_PAYMENTS);
  const clx_external_payment *free_of_charge =
      typed(state, PAYMENT("'total_amount_with_taxes_cents':0"), CLX_TYPE_EXTERNAL_PAYMENTS);
  int64_t cents = UNTOUCHED;

  assert_int_equal(clx_authorize_amount(payment, &cents, NULL), CLX_OK);
  assert_int_equal(cents, 12900);
  assert_int_equal(clx_authorize_amount(free_of_charge, &cents, NULL), CLX_OK);
  assert_int_equal(cents, 0);
}

static void a_total_that_was_not_sent_is_not_zero(void **state)
{
  static const char *const texts[] = {
      PAYMENT(""),
      PAYMENT("'total_amount_with_taxes_cents':null"),
      PAYMENT("'total_amount_with_taxes_cents':'12900'"),
      PAYMENT("'total_amount_with_taxes_cents':12900.0"),
      PAYMENT("'total_amount_with_taxes_cents':129.5"),
      PAYMENT("'total_amount_with_taxes_cents':9223372036854775808"),
      PAYMENT("'total_amount_with_taxes_cents':{}"),
      PAYMENT("'total_amount_cents':12900"),
      "{'data':{'id':'p','type':'external_payments'}}",
      "{'data':{'id':'p','type':'external_payments','relationships':{'order':{'data':null}}}}",
      ("{'data':{'id':'p','type':'external_payments','relationships':{'order':{'data':{"
       "'type':'orders','id':'o'}}}}}"),
      "{'data':{'id':'p','type':'external_payments','relationships':{'order':{'links':{}}}}}",
  };
  size_t i;

  for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    int64_t cents = UNTOUCHED;

    assert_int_equal(
        clx_authorize_amount(typed(state, texts[i], CLX_TYPE_EXTERNAL_PAYMENTS), &cents, NULL),
        CLX_MISSING_DATA);
    assert_int_equal(cents, UNTOUCHED);
  }
}

/* -------- capture, void, refund -------- */

static void a_capture_asks_for_an_amount_of_a_balance(void **state)
{
  const clx_authorization *whole =
      authorization("{'data':{'id':'a','type':'authorizations','attributes':{"
                    "'capture_amount_cents':500,'capture_balance_cents':12900,"
                    "'void_balance_cents':7}}}");
  int64_t cents = UNTOUCHED;
  int64_t balance = UNTOUCHED;

  assert_int_equal(clx_capture_amount(whole, &cents, &balance, NULL), CLX_OK);
  assert_int_equal(cents, 500);
  assert_int_equal(balance, 12900);
  assert_int_equal(clx_void_amount(whole, &balance, NULL), CLX_OK);
  assert_int_equal(balance, 7);
}

static void a_refund_asks_for_an_amount_of_a_balance(void **state)
{
  const clx_capture *capture = captured("{'data':{'id':'c','type':'captures','attributes':{"
                                        "'refund_amount_cents':-1,'refund_balance_cents':12900}}}");
  int64_t cents = UNTOUCHED;
  int64_t balance = UNTOUCHED;

  assert_int_equal(clx_refund_amount(capture, &cents, &balance, NULL), CLX_OK);
  assert_int_equal(cents, -1);
  assert_int_equal(balance, 12900);
}

#define AUTHORIZATION(members)                                                                     \
  "{'data':{'id':'a','type':'authorizations','attributes':{" members "}}}"

/* Both or none: a host that heeds only the first must not go on with half of it. */
static void one_missing_amount_sets_neither(void **state)
{
  static const char *const texts[] = {
      AUTHORIZATION("'capture_amount_cents':500"),
      AUTHORIZATION("'capture_balance_cents':500"),
      AUTHORIZATION("'capture_amount_cents':500,'capture_balance_cents':null"),
      AUTHORIZATION("'capture_amount_cents':null,'capture_balance_cents':500"),
      AUTHORIZATION("'capture_amount_cents':'500','capture_balance_cents':500"),
      AUTHORIZATION("'capture_amount_cents':500,'capture_balance_cents':'500'"),
      AUTHORIZATION("'void_balance_cents':'500'"),
  };
  size_t i;

  for (i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    const clx_authorization *resource = authorization(texts[i]);
    int64_t cents = UNTOUCHED;
    int64_t balance = UNTOUCHED;

    assert_int_equal(clx_capture_amount(resource, &cents, &balance, NULL), CLX_MISSING_DATA);
    assert_int_equal(cents, UNTOUCHED);
    assert_int_equal(balance, UNTOUCHED);
    assert_int_equal(clx_void_amount(resource, &balance, NULL), CLX_MISSING_DATA);
    assert_int_equal(balance, UNTOUCHED);
  }
}

static void an_amount_that_is_not_wanted_may_be_missing(void **state)
{
  const clx_authorization *amount = authorization(AUTHORIZATION("'capture_amount_cents':500"));
  const clx_authorization *balance = authorization(AUTHORIZATION("'capture_balance_cents':900"));
  const clx_capture *none = captured("{'data':{'id':'c','type':'captures'}}");
  int64_t cents = UNTOUCHED;

  assert_int_equal(clx_capture_amount(amount, &cents, NULL, NULL), CLX_OK);
  assert_int_equal(cents, 500);
  assert_int_equal(clx_capture_amount(balance, NULL, &cents, NULL), CLX_OK);
  assert_int_equal(cents, 900);
  assert_int_equal(clx_refund_amount(none, NULL, NULL, NULL), CLX_OK);
  assert_int_equal(clx_void_amount(amount, NULL, NULL), CLX_OK);
  assert_int_equal(clx_authorize_amount(NULL, NULL, NULL), CLX_MISSING_DATA); /* no object */
}

static void no_resource_is_missing_data(void **state)
{
  int64_t cents = UNTOUCHED;

  (void)state;
  assert_int_equal(clx_authorize_amount(NULL, &cents, NULL), CLX_MISSING_DATA);
  assert_int_equal(clx_capture_amount(NULL, &cents, NULL, NULL), CLX_MISSING_DATA);
  assert_int_equal(clx_void_amount(NULL, &cents, NULL), CLX_MISSING_DATA);
  assert_int_equal(clx_refund_amount(NULL, NULL, &cents, NULL), CLX_MISSING_DATA);
  assert_int_equal(cents, UNTOUCHED);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(an_authorization_asks_for_the_total_of_the_order),
      doc_test(a_total_that_was_not_sent_is_not_zero),
      doc_test(a_capture_asks_for_an_amount_of_a_balance),
      doc_test(a_refund_asks_for_an_amount_of_a_balance),
      doc_test(one_missing_amount_sets_neither),
      doc_test(an_amount_that_is_not_wanted_may_be_missing),
      doc_test(no_resource_is_missing_data),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
