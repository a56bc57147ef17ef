/* The conformance cases of tests/ffi/cases.json: what handlers do wrong, and deferred calls. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "case_stand.h"

/* -------- behaviours -------- */

static int behave_build(struct case_stand *stand, clx_reply *reply)
{
  case_build(reply, case_need(stand->one, "build"));
  return CLX_OK;
}

/* What a binding does for an exception. */
static int behave_raise_before(struct case_stand *stand, clx_reply *reply)
{
  (void)stand;
  clx_reply_fail(reply);
  return CLX_OK;
}

static int behave_raise_after(struct case_stand *stand, clx_reply *reply)
{
  behave_build(stand, reply);
  clx_reply_fail(reply);
  return CLX_OK;
}

static int behave_return(struct case_stand *stand, clx_reply *reply)
{
  behave_build(stand, reply);
  return case_need(stand->one, "returns")->valueint;
}

static int behave_nothing(struct case_stand *stand, clx_reply *reply)
{
  (void)stand;
  (void)reply;
  return CLX_OK;
}

/* Inside a typed handler the call takes nothing; a deferred one stays deferred. */
static int behave_use_call(struct case_stand *stand, clx_reply *reply)
{
  clx_request request = {.size = sizeof request, .path = "/price"};
  clx_response response;
  assert_int_equal(clx_call_handle(stand->call, &request, &response), CLX_BAD_STATE);
  assert_int_equal(response.http, 0);
  return behave_build(stand, reply);
}

static jmp_buf leave_to;

static int behave_leave(struct case_stand *stand, clx_reply *reply)
{
  behave_build(stand, reply);
  longjmp(leave_to, 1);
}

/* The host's own frames only lie between. */
static void serve_leaving(struct case_stand *stand, const cJSON *one)
{
  assert_int_equal(case_send(stand, one, 0), CLX_LATER);
  uint64_t ticket = clx_call_ticket(stand->call);
  clx_reply *reply = clx_call_reply(stand->call, ticket);
  if (setjmp(leave_to) == 0)
    case_handle(clx_call_resource(stand->call), reply, clx_call_user(stand->call));
  else
    clx_reply_fail(reply);
  assert_int_equal(clx_call_finish(stand->call, ticket, &stand->response), CLX_OK);
}

static const struct behaviour {
  const char *name;
  int (*act)(struct case_stand *stand, clx_reply *reply);
} behaviours[] = {
    {"raise_before", behave_raise_before},
    {"raise_after", behave_raise_after},
    {"leave", behave_leave},
    {"return", behave_return},
    {"nothing", behave_nothing},
    {"use_call", behave_use_call},
};

static const struct behaviour *behaviour_find(const char *name)
{
  for (size_t i = 0; i < sizeof behaviours / sizeof *behaviours; i++)
    if (strcmp(behaviours[i].name, name) == 0)
      return &behaviours[i];
  fail_msg("nobody knows the behaviour %s", name);
  return NULL;
}

/* Twice on one call: what came first leaves no trace. */
static void behave(const cJSON *one, const struct behaviour *behaviour, bool typed)
{
  struct case_stand stand;
  case_open(&stand, one, typed, behaviour->act);
  for (int round = 1; round <= 2; round++) {
    if (behaviour->act == behave_leave)
      serve_leaving(&stand, one);
    else
      case_serve(&stand, one, 0);
    assert_int_equal(stand.ran, round);
    case_check(one, &stand.response);
  }
  case_close(&stand);
}

/* C leaves out what the file says that it cannot do, and why; nothing else. */
static void run_behaviour(const cJSON *one)
{
  const char *name = case_text(one, "behaviour");
  const cJSON *in_c = case_get(case_get(one, "languages"), "c");
  if (cJSON_IsFalse(in_c)) {
    assert_true(strlen(case_text(case_get(one, "languages"), "why_not_c")) > 0);
    assert_true(strncmp(name, "keep_", strlen("keep_")) == 0);
    return;
  }
  const struct behaviour *behaviour = behaviour_find(name);
  behave(one, behaviour, false);
  if (case_has_typed(one) && behaviour->act != behave_leave)
    behave(one, behaviour, true);
}

static void test_no_behaviour_of_a_handler_becomes_a_success(void **state)
{
  (void)state;
  case_each("behaviours",
            ",name,behaviour,callback,body,build,returns,http,status,answer,languages,",
            run_behaviour);
}

/* -------- deferred calls -------- */

/* The tickets of a case, by the letters that are their names; "0" is the number 0. */
struct tickets {
  uint64_t of[128];
};

static uint64_t *ticket_of(struct tickets *tickets, const cJSON *step)
{
  const char *name = case_text(step, "ticket");
  assert_true(strlen(name) == 1 && (unsigned char)*name < 128);
  return &tickets->of[(unsigned char)*name];
}

static clx_reply *reply_of(struct case_stand *stand, struct tickets *tickets, const cJSON *step)
{
  return clx_call_reply(stand->call, *ticket_of(tickets, step));
}

static void check_returned(const cJSON *step, int status)
{
  assert_string_equal(clx_status_name(status), case_text(step, "returns"));
}

static void check_ended(struct case_stand *stand, const cJSON *step, int status)
{
  check_returned(step, status);
  if (case_need(step, "http")->valueint == 0)
    assert_int_equal(stand->response.http, 0);
  else
    case_check(step, &stand->response);
}

static void step_end(struct case_stand *stand, struct tickets *tickets, const cJSON *step)
{
  check_returned(step, case_send(stand, step, 0));
  assert_int_equal(stand->response.http, 0);
  if (case_get(step, "ticket"))
    *ticket_of(tickets, step) = clx_call_ticket(stand->call);
}

static void step_build(struct case_stand *stand, struct tickets *tickets, const cJSON *step)
{
  clx_reply *reply = reply_of(stand, tickets, step);
  assert_non_null(reply);
  case_build(reply, case_need(step, "build"));
}

static void step_fallback(struct case_stand *stand, struct tickets *tickets, const cJSON *step)
{
  check_returned(step, clx_reply_fallback(reply_of(stand, tickets, step)));
}

static void step_finish(struct case_stand *stand, struct tickets *tickets, const cJSON *step)
{
  check_ended(stand, step,
              clx_call_finish(stand->call, *ticket_of(tickets, step), &stand->response));
}

static void step_expire(struct case_stand *stand, struct tickets *tickets, const cJSON *step)
{
  check_ended(stand, step,
              clx_call_expire(stand->call, *ticket_of(tickets, step), &stand->response));
}

static void step_cancel(struct case_stand *stand, struct tickets *tickets, const cJSON *step)
{
  check_returned(step, clx_call_cancel(stand->call, *ticket_of(tickets, step)));
}

static void step_reset(struct case_stand *stand, struct tickets *tickets, const cJSON *step)
{
  (void)tickets;
  (void)step;
  clx_call_reset(stand->call);
}

static void step_reply(struct case_stand *stand, struct tickets *tickets, const cJSON *step)
{
  const char *is = reply_of(stand, tickets, step) ? "open" : "stale";
  assert_string_equal(is, case_text(step, "is"));
}

static const struct step {
  const char *name;
  void (*take)(struct case_stand *stand, struct tickets *tickets, const cJSON *step);
} steps[] = {{"end", step_end},       {"build", step_build},   {"fallback", step_fallback},
             {"finish", step_finish}, {"expire", step_expire}, {"cancel", step_cancel},
             {"reset", step_reset},   {"reply", step_reply}};

static void take_step(struct case_stand *stand, struct tickets *tickets, const cJSON *step)
{
  const char *name = case_text(step, "do");
  case_known(step, ",do,body,ticket,returns,build,http,status,answer,is,");
  for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
    if (strcmp(steps[i].name, name) == 0) {
      steps[i].take(stand, tickets, step);
      return;
    }
  fail_msg("nobody knows the step %s", name);
}

static void run_deferred(const cJSON *one)
{
  struct case_stand stand;
  struct tickets tickets = {{0}};
  const cJSON *step;
  case_open(&stand, one, false, NULL);
  cJSON_ArrayForEach(step, case_need(one, "steps")) take_step(&stand, &tickets, step);
  case_close(&stand);
}

static void test_deferred_calls_are_answered_once_and_never_another(void **state)
{
  (void)state;
  case_each("deferred", ",name,callback,steps,languages,", run_deferred);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(test_no_behaviour_of_a_handler_becomes_a_success, case_tell),
      cmocka_unit_test_teardown(test_deferred_calls_are_answered_once_and_never_another, case_tell),
  };
  return cmocka_run_group_tests(tests, cases_open, cases_close);
}
