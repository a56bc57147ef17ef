/* The engine of `clx test` with results that nobody would send: an endpoint may answer anything.
 *
 * The input is which kinds and which cases, a config up to its first NUL, then the results of the
 * steps, one after the other: an outcome, an HTTP status, what kind of body, and how many bytes of it follow. When the input has
 * ended, every step gets the last result again. The suite must come to its end, and its reports must
 * be made; JSON must be JSON, and the page well-formed. */
#include "fuzz.h"

#include "../../examples/suite/engine.h"
#include "../unit/markup.h"

static const char secret[] = "0123456789abcdef0123456789abcdef";

struct input {
  const uint8_t *at;
  size_t len;
};

static uint8_t input_byte(struct input *input)
{
  if (input->len == 0)
    return 0;
  input->len--;
  return *input->at++;
}

/* Bodies that get further than noise does. */
static const char *const bodies[] = {
    "",
    "{\"success\":true,\"data\":{\"sku_code\":\"TEE-1\",\"unit_amount_cents\":4900}}",
    "{\"success\":true,\"data\":{\"tax_rate\":0.22,\"line_items\":[{\"id\":\"a\",\"tax_rate\":22}]}"
    "}",
    "{\"success\":true,\"data\":{\"name\":\"x\",\"discount_cents\":-1,\"line_items\":[{}]}}",
    "{\"success\":true,\"data\":{\"transaction_token\":\"t\",\"amount_cents\":1,\"action_id\":"
    "\"a\"}}",
    "{\"success\":false,\"error\":{\"code\":\"NO\",\"message\":\"no\"}}",
    "{\"success\":\"true\",\"data\":[]}",
    "{\"count\":3}",
};

/* The case of this number in all groups together, counted round and round. */
static const char *case_at(unsigned number)
{
  for (;;)
    for (size_t group = 0; case_groups[group]; group++)
      for (const struct suite_case *at = case_groups[group]; at->name; at++)
        if (number-- == 0)
          return at->name;
}

/* Seldom all cases, mostly one to three: these run as often as bodies can be made and signed. */
static const char *cases_pick(struct input *input, char only[400])
{
  size_t len = 0;
  if (input_byte(input) % 64 == 63)
    return NULL;
  for (unsigned count = 1 + input_byte(input) % 3; count > 0; count--)
    len +=
        (size_t)snprintf(only + len, 400 - len, "%s%s", len ? "," : "", case_at(input_byte(input)));
  return only;
}

static void result_read(struct input *input, struct suite_result *result)
{
  uint8_t kind = input_byte(input);
  static const uint16_t statuses[] = {200, 202, 204, 301, 400, 401, 404, 422, 429, 500, 503, 0};
  result->outcome = kind % 8 == 0 ? SUITE_ANSWER : (enum suite_outcome)(kind % 8);
  result->http = statuses[input_byte(input) % 12];
  uint8_t body = input_byte(input);
  if (body < 128) {
    result->body = bodies[body % 8];
    result->len = strlen(result->body);
  } else {
    result->body = (const char *)input->at;
    result->len = body % 64 < input->len ? body % 64u : input->len;
    input->at += result->len;
    input->len -= result->len;
  }
  result->count = body;
}

static void suite_run(struct suite *suite, struct input *input)
{
  struct suite_result result = {.outcome = SUITE_ANSWER, .http = 200};
  static const struct suite_header headers[] = {{"Content-Type", "application/json"},
                                                {"Location", "\x01<x>"}};
  uint64_t now = 1;
  for (;;) {
    struct suite_step step;
    suite_next(suite, &step);
    if (step.kind == SUITE_END)
      return;
    demand(step.kind != SUITE_IDLE); /* every step was answered at once */
    if (input->len > 0)
      result_read(input, &result);
    result.headers = headers;
    result.header_count = 2;
    result.start_us = now;
    result.sent_us = result.first_us = result.end_us = now += 1000u * result.http;
    demand(suite_done(suite, step.number, &result));
  }
}

static void suite_reports(const struct suite *suite)
{
  for (int form = SUITE_REPORT_TEXT; form <= SUITE_REPORT_LIST; form++) {
    struct buffer report = {0};
    suite_report(suite, (enum suite_report)form, form == SUITE_REPORT_TEXT, &report);
    demand(form != SUITE_REPORT_HTML || markup_page_fault(report.at) == NULL);
    demand(form != SUITE_REPORT_JSON || clx_json_check(report.at, report.len, 0, NULL) == CLX_OK);
    demand(report.at == NULL || strstr(report.at, secret) == NULL);
    buffer_free(&report);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
  struct input input = {data, len};
  struct buffer error = {0};
  uint8_t kinds = input_byte(&input);
  char only[400];
  struct suite_options options = {.seed = 1,
                                  .only = cases_pick(&input, only),
                                  .abilities = SUITE_CAN_ALL,
                                  .secret = secret,
                                  .secret_len = sizeof secret - 1,
                                  .sandbox = true};
  struct suite *suite = suite_new(&options);
  /* Megabytes of nothing would take all the time. */
  static const char off[] =
      "{\"cases\":{\"http.size\":\"off\",\"http.size_5mb\":\"off\",\"doc.many\":\"off\"}}";
  suite_config(suite, off, sizeof off - 1, NULL, &error);
  size_t config = strnlen((const char *)input.at, input.len);
  if (config > 0)
    suite_config(suite, (const char *)input.at, config, NULL, &error);
  input.at += config;
  input.len -= config;
  for (uint32_t i = 1; i <= clx_callback_count(); i++) {
    struct buffer word = {0};
    buffer_print(&word, "%s=http://127.0.0.1:1/%u", clx_callback_name(i), i);
    if (kinds % 12 == i || kinds == 255)
      suite_add_kind(suite, word.at, &error);
    buffer_free(&word);
  }
  error.len = 0;
  if (suite_ready(suite, &error)) {
    suite_run(suite, &input);
    suite_reports(suite);
  }
  suite_free(suite);
  buffer_free(&error);
  return 0;
}

unsigned fuzz_weight(void)
{
  return 20;
}
