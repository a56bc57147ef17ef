/* metrics_test.c - the metrics of a server that gets more kinds of answers than it has rows for. */
#include "../../examples/common/metrics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#define ROWS  256 /* of which the last is for all that have none */
#define KINDS 300

/* What the metrics say, to be freed. */
static char *text_of(struct metrics *metrics)
{
  char *text = NULL;
  size_t len;
  FILE *file = open_memstream(&text, &len);

  assert_non_null(file);
  metrics_write(metrics, file);
  assert_int_equal(fclose(file), 0);
  return text;
}

static void count(struct metrics *metrics, int http, const char *result)
{
  const struct metrics_request request = {.result = result, .http = http, .sent = true};

  metrics_count(metrics, &request);
}

/* The value of a row, or -1 when there is none. */
static long value_of(const char *text, int http, const char *result)
{
  char row[128];
  const char *at;

  snprintf(row, sizeof row, "\nclx_requests_total{callback=\"none\",http=\"%d\",status=\"%s\"} ",
           http, result);
  at = strstr(text, row);
  return at ? strtol(at + strlen(row), NULL, 10) : -1;
}

static int rows_of(const char *text)
{
  int rows = 0;

  while ((text = strstr(text, "\nclx_requests_total{")) != NULL) {
    text++;
    rows++;
  }
  return rows;
}

static void what_has_no_row_is_counted_in_the_last_one(void **state)
{
  struct metrics *metrics = metrics_new();
  char *text;

  (void)state;
  assert_non_null(metrics);
  for (int i = 0; i < ROWS - 1; i++)
    count(metrics, 200 + i, "CLX_OK");
  text = text_of(metrics);
  assert_int_equal(rows_of(text), ROWS - 1);
  assert_int_equal(value_of(text, 0, "other"), -1);
  free(text);
  for (int i = ROWS - 1; i < KINDS; i++)
    count(metrics, 200 + i, "CLX_OK");
  count(metrics, 200, "CLX_OK"); /* those that have one keep it */
  count(metrics, 200, "CLX_NO_ENDPOINT");
  text = text_of(metrics);
  assert_int_equal(rows_of(text), ROWS);
  assert_int_equal(value_of(text, 0, "other"), KINDS - (ROWS - 1) + 1);
  assert_int_equal(value_of(text, 200, "CLX_OK"), 2);
  assert_int_equal(value_of(text, 200 + ROWS - 2, "CLX_OK"), 1);
  assert_int_equal(value_of(text, 200 + ROWS - 1, "CLX_OK"), -1);
  free(text);
  metrics_free(metrics);
}

static void the_same_name_at_another_address_is_the_same_row(void **state)
{
  struct metrics *metrics = metrics_new();
  char name[] = "CLX_OK";
  char *text;

  (void)state;
  count(metrics, 200, "CLX_OK");
  count(metrics, 200, name);
  text = text_of(metrics);
  assert_int_equal(rows_of(text), 1);
  assert_int_equal(value_of(text, 200, "CLX_OK"), 2);
  free(text);
  metrics_free(metrics);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_has_no_row_is_counted_in_the_last_one),
      cmocka_unit_test(the_same_name_at_another_address_is_the_same_row),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
