/* Reals of attributes: the nearest double, whatever they look like and however the thread rounds. */
#include "doc.h"

#include <fenv.h>
#include <inttypes.h>

#include "random.h"

#define REALS 30000

static double tax_rate(struct doc *doc, const char *number, const char *behind)
{
  char body[200];
  snprintf(body, sizeof body, "{'data':{'type':'orders','id':'1','attributes':{'tax_rate':%s%s}}}",
           number, behind);
  const clx_document *document = doc_parse(doc, body);
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_non_null(order);
  double rate = order->tax_rate;
  clx_arena_reset(doc->arena);
  return rate;
}

static void is_nearest(struct doc *doc, const char *number, const char *behind)
{
  double wanted = strtod(number, NULL);
  double got = tax_rate(doc, number, behind);
  if (memcmp(&got, &wanted, sizeof got) != 0)
    fail_msg("%s%s is read as %.17g, not %.17g", number, behind, got, wanted);
}

/* Digits that end before, at and behind the eight bytes that are looked at in one go. */
static void a_decimal(struct random *random, char number[40])
{
  static const uint32_t limits[] = {1, 10, 100, 1000, 10000, 1000000, 100000000};
  int len = snprintf(number, 40, "%s%u", random_below(random, 4) ? "" : "-",
                     (unsigned)random_below(random, limits[random_below(random, 7)]));
  unsigned digits = random_below(random, 9);
  for (unsigned i = 0; i < digits; i++)
    len += snprintf(number + len, 40 - (size_t)len, "%s%u", i ? "" : ".",
                    (unsigned)random_below(random, 10));
  if (random_below(random, 10) == 0)
    snprintf(number + len, 40 - (size_t)len, "e%d", (int)random_below(random, 9) - 4);
}

static void decimals_are_read_as_the_nearest_double(void **state)
{
  static const char *const behind[] = {"", ",'a':1", " ", ",'currency_code':'EUR'"};
  struct random random = {20261121};
  char number[40];
  for (int i = 0; i < REALS; i++) {
    a_decimal(&random, number);
    is_nearest(*state, number, behind[random_below(&random, 4)]);
  }
}

static void decimals_are_the_nearest_double_in_any_rounding_mode(void **state)
{
  static const int modes[] = {FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};
  struct random random = {42};
  char number[40];
  for (int i = 0; i < REALS / 10; i++) {
    a_decimal(&random, number);
    double wanted = strtod(number, NULL);
    assert_int_equal(fesetround(modes[i % 3]), 0);
    double got = tax_rate(*state, number, "");
    assert_int_equal(fesetround(FE_TONEAREST), 0);
    if (memcmp(&got, &wanted, sizeof got) != 0)
      fail_msg("%s is read as %.17g, not %.17g", number, got, wanted);
  }
}

/* An integer attribute as a real, and a real one that is sent as an integer. */
static void check_integer(struct doc *doc, const char *number, double wanted)
{
  char body[200];
  snprintf(body, sizeof body,
           "{'data':{'type':'orders','id':'1','attributes':{'total_amount_cents':%s,"
           "'tax_rate':%s}}}",
           number, number);
  const clx_document *document = doc_parse(doc, body);
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  double cents = doc_get(&order->self, "total_amount_cents").real;
  if (memcmp(&cents, &wanted, sizeof cents) != 0 ||
      memcmp(&order->tax_rate, &wanted, sizeof wanted) != 0)
    fail_msg("%s is read as %.17g and %.17g, not %.17g", number, cents, order->tax_rate, wanted);
  clx_arena_reset(doc->arena);
}

static void large_integers_are_the_nearest_double_in_any_rounding_mode(void **state)
{
  static const int modes[] = {FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};
  static const struct {
    const char *number;
    double nearest;
  } rows[] = {
      {"0", 0.0},
      {"-1", -1.0},
      {"9007199254740991", 9007199254740991.0}, /* 2^53 - 1 */
      {"9007199254740993", 9007199254740992.0}, /* between two: the even one */
      {"-9007199254740993", -9007199254740992.0},
      {"9007199254740995", 9007199254740996.0},
      {"18014398509481985", 18014398509481984.0},
      {"36028797018963971", 36028797018963968.0}, /* 2^55 + 3 */
      {"36028797018963973", 36028797018963976.0},
      {"9223372036854775807", 9223372036854775808.0},
      {"9223372036854774783", 9223372036854774784.0},
      {"9223372036854774784", 9223372036854774784.0},
      {"-9223372036854775808", -9223372036854775808.0},
  };
  for (size_t i = 0; i < 4 * sizeof rows / sizeof *rows; i++) {
    assert_int_equal(fesetround(modes[i % 4]), 0);
    check_integer(*state, rows[i / 4].number, rows[i / 4].nearest);
    assert_int_equal(fesetround(FE_TONEAREST), 0);
  }
}

static void random_integers_are_the_nearest_double_in_any_rounding_mode(void **state)
{
  static const int modes[] = {FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};
  struct random random = {7};
  for (int i = 0; i < REALS / 10; i++) {
    char number[40];
    int64_t whole = (int64_t)random_next(&random);
    snprintf(number, sizeof number, "%" PRId64, whole / (1 << random_below(&random, 16)));
    double wanted = strtod(number, NULL);
    assert_int_equal(fesetround(modes[i % 3]), 0);
    check_integer(*state, number, wanted);
    assert_int_equal(fesetround(FE_TONEAREST), 0);
  }
}

static void zeros_and_signs_are_read_exactly(void **state)
{
  static const char *const numbers[] = {
      "0",  "-0",     "0.0", "-0.0", "0.00", "-0.000000", "0.1",  "-0.1",    "0.22", "1",
      "-1", "999999", "0e5", "1e0",  "1E2",  "22.0",      "-3.5", "99999.9", "9.9e1"};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    is_nearest(*state, numbers[i], "");
}

static void fails_at(struct doc *doc, const char *number, int status, size_t offset,
                     const char *where)
{
  static const char before[] = "{'data':{'type':'orders','id':'1','attributes':{'tax_rate':";
  char body[200];
  snprintf(body, sizeof body, "%s%s}}}", before, number);
  doc_fails(doc, body, status, (unsigned)(strlen(before) + offset), where);
  clx_arena_reset(doc->arena);
}

static void what_is_no_number_is_refused_where_it_begins(void **state)
{
  static const char *const numbers[] = {"00", "01.5", "-", "-a", "1.", "1.a", "1..5", "-.5"};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    fails_at(*state, numbers[i], CLX_JSON_NUMBER, 0, "/data/attributes/tax_rate");
  fails_at(*state, ".5", CLX_JSON_SYNTAX, 0, "/data/attributes/tax_rate");
}

static void what_follows_a_number_is_refused_where_it_stands(void **state)
{
  fails_at(*state, "1.5.", CLX_JSON_SYNTAX, 3, "/data/attributes");
  fails_at(*state, "12.3456a", CLX_JSON_SYNTAX, 7, "/data/attributes");
  fails_at(*state, "0-", CLX_JSON_SYNTAX, 1, "/data/attributes");
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(decimals_are_read_as_the_nearest_double),
      doc_test(decimals_are_the_nearest_double_in_any_rounding_mode),
      doc_test(large_integers_are_the_nearest_double_in_any_rounding_mode),
      doc_test(random_integers_are_the_nearest_double_in_any_rounding_mode),
      doc_test(zeros_and_signs_are_read_exactly),
      doc_test(what_is_no_number_is_refused_where_it_begins),
      doc_test(what_follows_a_number_is_refused_where_it_stands),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
