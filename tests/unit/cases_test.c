/* The conformance cases of tests/ffi/cases.json: requests and signatures. Each request is served
 * by a typed handler and by a host that finishes it, whole and in pieces. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "case_stand.h"

/* -------- the file -------- */

static void test_the_runners_know_every_section(void **state)
{
  (void)state;
  case_known(cases, ",about,counts,secrets,bodies,requests,signatures,reads,behaviours,deferred,");
  case_known(case_need(cases, "counts"), ",requests,signatures,reads,behaviours,deferred,");
  assert_int_equal(cJSON_GetArraySize(case_need(cases, "counts")), 5);
}

/* -------- requests -------- */

static int build_all(struct case_stand *stand, clx_reply *reply)
{
  case_build(reply, case_get(stand->one, "build"));
  return CLX_OK;
}

static bool line_is(const struct case_line *line, const cJSON *pair)
{
  assert_int_equal(cJSON_GetArraySize(pair), 2);
  return strcmp(line->status, pair->child->valuestring) == 0 &&
         strcmp(line->detail, pair->child->next->valuestring) == 0;
}

static void check_lines(const struct case_stand *stand, const cJSON *log)
{
  int index = 0;
  const cJSON *pair;
  cJSON_ArrayForEach(pair, log)
  {
    assert_true(index < stand->line_count);
    if (!line_is(&stand->lines[index], pair))
      fail_msg("logged is %s %s", stand->lines[index].status, stand->lines[index].detail);
    index++;
  }
  assert_int_equal(index, stand->line_count);
}

static void check_has_line(const struct case_stand *stand, const cJSON *pair)
{
  for (int i = 0; i < stand->line_count; i++)
    if (line_is(&stand->lines[i], pair))
      return;
  fail_msg("not logged: %s %s", pair->child->valuestring, pair->child->next->valuestring);
}

static void check_ran(const struct case_stand *stand)
{
  const cJSON *runs = case_get(stand->one, "runs");
  const char *takes = case_text_or(stand->one, "takes", NULL);
  assert_int_equal(stand->ran, runs ? cJSON_IsTrue(runs) : 1);
  if (takes)
    assert_string_equal(stand->took, takes);
}

static void serve_once(const cJSON *one, bool typed, size_t piece)
{
  struct case_stand stand;
  case_open(&stand, one, typed, build_all);
  case_serve(&stand, one, piece);
  case_check(one, &stand.response);
  check_ran(&stand);
  if (case_get(one, "log"))
    check_lines(&stand, case_get(one, "log"));
  if (case_get(one, "log_has"))
    check_has_line(&stand, case_get(one, "log_has"));
  case_close(&stand);
}

static void run_request(const cJSON *one)
{
  const size_t pieces[] = {0, 1, 7};
  for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
    serve_once(one, false, pieces[i]);
    if (case_has_typed(one))
      serve_once(one, true, pieces[i]);
  }
}

static void test_requests_get_exactly_their_answers(void **state)
{
  (void)state;
  case_each("requests",
            ",name,callback,pattern,topics,needs,secrets,body,method,path,topic,signature,build,"
            "http,status,answer,log,log_has,runs,takes,",
            run_request);
}

/* -------- signatures -------- */

#define UNMATCHED 9

static void run_signature(const cJSON *one)
{
  uint32_t matched = UNMATCHED;
  const cJSON *secret;
  const cJSON *expected = case_get(one, "matched");
  struct case_bytes body = case_bytes_of(case_need(one, "body"));
  struct case_bytes signature = case_bytes_of(case_need(one, "signature"));
  clx_keys *keys = clx_keys_new(NULL);
  cJSON_ArrayForEach(secret, case_need(one, "secrets"))
  {
    struct case_bytes bytes = case_bytes_of(secret);
    assert_int_equal(clx_keys_add(keys, bytes.text, bytes.len), CLX_OK);
    test_free(bytes.text);
  }
  int status = clx_verify(keys, signature.text, signature.len, body.text, body.len, &matched);
  assert_string_equal(clx_status_name(status), case_text(one, "status"));
  assert_int_equal(matched, expected ? expected->valueint : UNMATCHED);
  clx_keys_free(keys);
  test_free(body.text);
  if (signature.text)
    test_free(signature.text);
}

static void test_signatures_are_right_or_wrong(void **state)
{
  (void)state;
  case_each("signatures", ",name,secrets,body,signature,status,matched,", run_signature);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_the_runners_know_every_section, case_tell),
      cmocka_unit_test_teardown(test_requests_get_exactly_their_answers, case_tell),
      cmocka_unit_test_teardown(test_signatures_are_right_or_wrong, case_tell),
  };
  return cmocka_run_group_tests(tests, cases_open, cases_close);
}
