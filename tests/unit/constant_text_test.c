/* The text constants of the public headers by name. Their list is made from the headers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <clx.h>

static void each_text_of_the_headers_is_found_by_its_name(void **state)
{
  unsigned count = 0;

  (void)state;
#define TEXT(name)                                                                                 \
  if (!clx_constant_text(#name))                                                                   \
    fail_msg("%s is not known", #name);                                                            \
  assert_string_equal(clx_constant_text(#name), name);                                             \
  count++;
#include "texts.inc"
#undef TEXT
  assert_true(count >= 10);
  assert_string_equal(clx_constant_text("CLX_TOPIC_HEADER"), "X-CommerceLayer-Topic");
}

static void another_name_has_no_text(void **state)
{
  (void)state;
  assert_null(clx_constant_text(NULL));
  assert_null(clx_constant_text(""));
  assert_null(clx_constant_text("CLX_OK"));
  assert_null(clx_constant_text("CLX_TOPIC_HEADE"));
  assert_null(clx_constant_text("clx_topic_header"));
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_text_of_the_headers_is_found_by_its_name),
      cmocka_unit_test(another_name_has_no_text),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
