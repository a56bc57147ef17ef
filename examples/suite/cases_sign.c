/* Cases about the signature: what is genuine must come through, all else must not. */
#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "ask.h"

/* -------- what must be refused -------- */

/* Taken: it looks as the genuine one does. Failures are told as such, since they refuse too. */
static void must_refuse(struct test *test, struct exchange *exchange)
{
  if (look_is_past(exchange)) {
    test_fault(test, "%s", look_words(exchange));
  } else if (exchange->look == LOOK_FAULT || exchange->look == LOOK_NONE) {
    test_finding(test, "sign.refused_by_failing", "A wrong signature makes the endpoint fail.",
                 "Answer 401 with a small JSON body, and look at the endpoint's log");
    test_say(test, SUITE_WARN, "%s", look_words(exchange));
  } else if (answer_hides_error(exchange)) {
    test_follows(test, "answer.error_status"); /* refused, but with a status of success */
  } else if (exchange->result.http != 401)
    test_say(test, SUITE_INFO, "%s; 401 is what the documentation answers", look_words(exchange));
}

static void run_refused(struct test *test, void (*change)(struct exchange *exchange))
{
  if (test->stage == 0)
    change(test_genuine(test));
  else
    must_refuse(test, test_exchange(test, 0));
}

static void run_unsigned(struct test *test)
{
  run_refused(test, exchange_unsigned);
}

static void run_forged(struct test *test)
{
  run_refused(test, exchange_forged);
}

static void change_other_body(struct exchange *exchange)
{
  char text[CLX_SIGNATURE_LEN + 1];
  if (clx_sign(exchange->test->kind->keys, "{}", 2, text) == CLX_OK)
    exchange_signature(exchange, text);
}

static void run_other_body(struct test *test)
{
  run_refused(test, change_other_body);
}

static void change_short(struct exchange *exchange)
{
  exchange_signature(exchange, "abc");
}

static void run_short(struct test *test)
{
  run_refused(test, change_short);
}

static void change_empty(struct exchange *exchange)
{
  exchange_signature(exchange, "");
}

static void run_empty(struct test *test)
{
  run_refused(test, change_empty);
}

static void change_prefix(struct exchange *exchange)
{
  char text[64];
  mac_text(exchange, sodium_base64_VARIANT_ORIGINAL, text);
  text[22] = '\0';
  exchange_signature(exchange, text);
}

static void run_prefix(struct test *test)
{
  run_refused(test, change_prefix);
}

static void change_long(struct exchange *exchange)
{
  char text[64];
  mac_text(exchange, sodium_base64_VARIANT_ORIGINAL, text);
  strcat(text, "=");
  exchange_signature(exchange, text);
}

static void run_long(struct test *test)
{
  run_refused(test, change_long);
}

static char turned(char letter)
{
  if (letter >= 'a' && letter <= 'z')
    return (char)(letter - 'a' + 'A');
  return letter >= 'A' && letter <= 'Z' ? (char)(letter - 'A' + 'a') : letter;
}

static void change_case(struct exchange *exchange)
{
  char text[64];
  mac_text(exchange, sodium_base64_VARIANT_ORIGINAL, text);
  for (char *at = text; *at != '\0'; at++)
    *at = turned(*at);
  exchange_signature(exchange, text);
}

static void run_case(struct test *test)
{
  run_refused(test, change_case);
}

static void change_junk(struct exchange *exchange)
{
  char text[64];
  mac_text(exchange, sodium_base64_VARIANT_ORIGINAL, text);
  memmove(text + 11, text + 10, strlen(text + 10) + 1);
  text[10] = ' ';
  exchange_signature(exchange, text);
}

static void run_junk(struct test *test)
{
  run_refused(test, change_junk);
}

/* HMAC fills a key with zero bytes, so one zero byte is the empty key. */
static void change_empty_key(struct exchange *exchange)
{
  mac_sign_with(exchange, "", 1);
}

static void run_empty_key(struct test *test)
{
  run_refused(test, change_empty_key);
}

static void run_double(struct test *test)
{
  static const char wrong[] = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  char right[64];
  if (test->stage == 0) {
    struct exchange *first = test_genuine(test);
    struct exchange *second = test_genuine(test);
    mac_text(first, sodium_base64_VARIANT_ORIGINAL, right);
    exchange_header_add(first, CLX_SIGNATURE_HEADER, wrong);
    exchange_signature(second, wrong);
    exchange_header_add(second, CLX_SIGNATURE_HEADER, right);
    return;
  }
  for (uint32_t i = 0; i < 2; i++)
    if (look_is_past(test_exchange(test, i)))
      test_fault(test, "%s when the %s of the two is right", look_words(test_exchange(test, i)),
                 i == 0 ? "first" : "second");
}

/* -------- what must come through -------- */

static void run_named(struct test *test, const char *name)
{
  char right[64];
  if (test->stage == 0) {
    struct exchange *exchange = test_genuine(test);
    mac_text(exchange, sodium_base64_VARIANT_ORIGINAL, right);
    exchange_unsigned(exchange);
    exchange_header_add(exchange, name, right);
  } else {
    test_must_pass(test, test_exchange(test, 0));
  }
}

static void run_header_lower(struct test *test)
{
  run_named(test, "x-commercelayer-signature");
}

static void run_header_upper(struct test *test)
{
  run_named(test, "X-COMMERCELAYER-SIGNATURE");
}

/* -------- what strangers may learn -------- */

static void run_before_parse(struct test *test)
{
  if (test->stage == 0) {
    static const char unknown[] = "{\"data\":{\"id\":\"abcdefghij\",\"type\":\"unicorns\"}}";
    exchange_forged(test_genuine(test));
    exchange_forged(test_post(test, "{\"data\":", 8));
    exchange_forged(test_post(test, unknown, sizeof unknown - 1));
    return;
  }
  for (uint32_t i = 1; i < 3; i++)
    if (!look_is_like(test_exchange(test, 0), test_exchange(test, i))) {
      test_fault(test, "%s for a good body, %s for %s", look_words(test_exchange(test, 0)),
                 look_words(test_exchange(test, i)),
                 i == 1 ? "broken JSON" : "a resource of an unknown type");
      return;
    }
}

static void run_leak(struct test *test)
{
  if (test->stage == 0) {
    exchange_forged(test_genuine(test));
    exchange_unsigned(test_genuine(test));
    return;
  }
  for (uint32_t i = 0; i < 2; i++) {
    struct exchange *exchange = test_exchange(test, i);
    const char *body = mac_find(exchange, &exchange->answer, NULL, NULL);
    const char *heads = mac_find(exchange, &exchange->heads, NULL, NULL);
    if (body != NULL || heads != NULL) {
      test_fault(test, "%s stands in the %s of the answer", body != NULL ? body : heads,
                 body != NULL ? "body" : "headers");
      return;
    }
  }
}

/* -------- with the endpoint's process -------- */

static void run_no_secret(struct test *test)
{
  if (test->stage == 0) {
    test_start(test, false);
    exchange_unsigned(test_genuine(test));
    change_empty_key(test_genuine(test));
    test_start(test, true);
    return;
  }
  if (test_exchange(test, 0)->result.outcome != SUITE_ANSWER)
    return; /* it does not start without one */
  if (look_is_success(test_exchange(test, 1)))
    test_fault(test, "%s without a signature", look_words(test_exchange(test, 1)));
  if (!look_is_success(test_exchange(test, 1)) && look_is_success(test_exchange(test, 2))) {
    test_fault(test, "%s signed with the empty key", look_words(test_exchange(test, 2)));
    test_finding(test, "sign.empty_secret", "Without a secret the empty one is used.",
                 "Stop with a message when the secret is missing or empty");
  }
}

static void run_log(struct test *test)
{
  if (test->stage == 0) {
    exchange_forged(test_genuine(test));
    test_stop(test); /* which gives what was printed */
    test_start(test, true);
    return;
  }
  const char *what = mac_find(test_exchange(test, 0), &test->suite->printed, NULL, NULL);
  if (what != NULL)
    test_fault(test, "%s stands in what the endpoint printed", what);
}

/* -------- the table -------- */

#define FORGEABLE                                                                                  \
  "Whoever knows the URL can send this: set prices, take coupons, release goods without a payment"
#define COMPARE                                                                                    \
  "Compute the MAC over the raw body, and compare all of it in constant time with what came; "     \
  "refuse another length first. With clx: clx_verify"

const struct suite_case cases_sign[] = {
    {"sign.genuine", KINDS_ALL, SUITE_FAIL, CASE_FIRST, 0, 100, "10.1 [FIRST]", run_genuine,
     "A genuine request is refused.", "a genuine request", "an answer that is no refusal of it",
     "Commerce Layer's requests are refused like this one: nothing works",
     "Check the secret, and that the MAC is HMAC-SHA256 over the raw body, in base64", NULL},
    {"sign.unsigned", KINDS_ALL, SUITE_FAIL, CASE_SECURITY, 0, 99, "10.3 [CUR]", run_unsigned,
     "A request without a signature is accepted.", "a genuine body without its signature header",
     "HTTP 401, or another from 400 to 499", FORGEABLE, COMPARE, NULL},
    {"sign.forged", KINDS_ALL, SUITE_FAIL, CASE_SECURITY, 0, 98, "10.3 [CUR]", run_forged,
     "A request signed with another secret is accepted.", "a body signed with another secret",
     "HTTP 401, or another from 400 to 499", FORGEABLE, COMPARE, NULL},
    {"sign.other_body", KINDS_ALL, SUITE_FAIL, CASE_SECURITY, 0, 97, "10.3 [CUR]", run_other_body,
     "A signature of another body is accepted.", "a body with the right signature of another body",
     "HTTP 401, or another from 400 to 499", FORGEABLE, COMPARE, "sign.forged"},
    {"sign.short", KINDS_ALL, SUITE_FAIL, CASE_SECURITY, 0, 96, "10.3 [CUR]", run_short,
     "A signature of three letters is accepted.", "the signature \"abc\"",
     "HTTP 401, or another from 400 to 499", FORGEABLE, COMPARE, "sign.forged"},
    {"sign.empty", KINDS_ALL, SUITE_FAIL, CASE_SECURITY, 0, 96, "10.3 [CUR]", run_empty,
     "An empty signature is accepted.", "an empty signature header",
     "HTTP 401, or another from 400 to 499", FORGEABLE, COMPARE, "sign.forged,sign.unsigned"},
    {"sign.prefix", KINDS_ALL, SUITE_FAIL, CASE_SECURITY, 0, 96, "10.3 [CUR]", run_prefix,
     "The first half of the right signature is accepted.",
     "the first 22 characters of the right signature", "HTTP 401, or another from 400 to 499",
     FORGEABLE, COMPARE, "sign.forged"},
    {"sign.long", KINDS_ALL, SUITE_FAIL, CASE_SECURITY, 0, 95, "10.3 [CUR]", run_long,
     "A signature with something behind it is accepted.", "the right signature and one more \"=\"",
     "HTTP 401, or another from 400 to 499", FORGEABLE, COMPARE, "sign.forged"},
    {"sign.case", KINDS_ALL, SUITE_FAIL, CASE_SECURITY, 0, 95, "10.3 [CUR]", run_case,
     "Signatures are compared without regard to case.",
     "the right signature with small letters for capitals and the other way round",
     "HTTP 401, or another from 400 to 499", FORGEABLE, COMPARE, "sign.forged"},
    {"sign.junk", KINDS_ALL, SUITE_FAIL, CASE_SECURITY, 0, 95, "10.3 [CUR]", run_junk,
     "A signature with a blank inside is accepted.", "the right signature with a blank inside",
     "HTTP 401, or another from 400 to 499", FORGEABLE, COMPARE, "sign.forged"},
    {"sign.empty_key", KINDS_ALL, SUITE_FAIL, CASE_SECURITY, 0, 95, "10.6 [CODE]", run_empty_key,
     "A request signed with the empty key is accepted.", "a body signed with the empty key",
     "HTTP 401, or another from 400 to 499",
     "A secret that is not set is taken as empty, and everybody knows that one",
     "Refuse to start without a secret", "sign.forged"},
    {"sign.double", KINDS_ALL, SUITE_WARN, 0, 0, 60, "10.3 [INF]", run_double,
     "Of two signature headers one is picked.", "two signature headers, one of them wrong",
     "HTTP 401, or another from 400 to 499",
     "What stands before the endpoint may look at the other of the two",
     "Refuse a request with more than one signature header",
     "sign.unsigned,sign.forged,sign.prefix,sign.long"},
    {"sign.header_lower", KINDS_ALL, SUITE_FAIL, 0, SUITE_CAN_HEADER_CASE, 90, "10.3 [CUR]",
     run_header_lower, "The signature is found only when its header is written one way.",
     "a genuine request whose signature header is in small letters", "the same as for any other",
     "HTTP/2 and many proxies write names of headers in small letters",
     "Look the header up without regard to case", NULL},
    {"sign.header_upper", KINDS_ALL, SUITE_FAIL, 0, SUITE_CAN_HEADER_CASE, 89, "10.3 [CUR]",
     run_header_upper, "The signature is found only when its header is written one way.",
     "a genuine request whose signature header is in capitals", "the same as for any other",
     "Names of headers have no case; some proxies change it",
     "Look the header up without regard to case", "sign.header_lower"},
    {"sign.before_parse", KINDS_ALL, SUITE_WARN, CASE_SECURITY, 0, 70, "10.6 [CODE]",
     run_before_parse, "The body is read before its signature is checked.",
     "forged requests: a good body, broken JSON, an unknown type", "the same answer three times",
     "Strangers can ask the endpoint what it makes of a body, and reach its parser",
     "Check the signature first, then parse", "sign.unsigned,sign.forged"},
    {"sign.leak", KINDS_ALL, SUITE_FAIL, CASE_SECURITY | CASE_SHUT, 0, 94, "10.6 [CODE]", run_leak,
     "The answer to a forged request tells the right signature or the secret.", "a forged request",
     "an answer without them", "Who reads it can sign what they like",
     "Answer 401 and nothing else", NULL},
    {"sign.no_secret", KINDS_ALL, SUITE_FAIL, CASE_SECURITY | CASE_LAST | CASE_ALONE | CASE_ONCE,
     SUITE_CAN_PROCESS, 93, "10.4 [CUR]", run_no_secret, "Without a secret everything is accepted.",
     "requests to the endpoint started without its secret", "an error, or that it does not start",
     "One forgotten variable opens the endpoint to everybody",
     "Stop with a message when the secret is missing or empty",
     "sign.unsigned,sign.forged,sign.empty_key"},
    {"sign.log", KINDS_ALL, SUITE_WARN, CASE_SECURITY | CASE_LAST | CASE_ALONE | CASE_ONCE,
     SUITE_CAN_PROCESS, 50, "10.6 [CODE]", run_log,
     "The endpoint prints the right signature or the secret.", "a forged request",
     "nothing of them in what it prints", "Logs are read by more people than the secret is for",
     "Log that a signature was wrong, not what it should have been", "sign.no_secret"},
    {0},
};
