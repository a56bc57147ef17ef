/* Cases about the signature: what is genuine must come through, all else must not. */
#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "engine.h"

#define MAC_LEN 32

/* -------- signatures of all kinds -------- */

static void sign_raw(const clx_keys *keys, const char *body, size_t len, unsigned char mac[MAC_LEN])
{
  char text[CLX_SIGNATURE_LEN + 1];
  size_t got = 0;
  if (clx_sign(keys, body, len, text) != CLX_OK ||
      sodium_base642bin(mac, MAC_LEN, text, CLX_SIGNATURE_LEN, NULL, &got, NULL,
                        sodium_base64_VARIANT_ORIGINAL) != 0)
    tool_die("a signature cannot be made");
}

/* The right signature of an exchange, as text of a variant of base64. */
static void sign_text(const struct exchange *exchange, int variant, char text[64])
{
  unsigned char mac[MAC_LEN];
  sign_raw(exchange->test->kind->keys, exchange->body.at, exchange->body.len, mac);
  sodium_bin2base64(text, 64, mac, MAC_LEN, variant);
}

/* Signs with a secret of the suite's own making. */
static void sign_with(struct exchange *exchange, const char *secret, size_t len)
{
  char text[CLX_SIGNATURE_LEN + 1];
  clx_keys *keys = clx_keys_new(NULL);
  if (keys == NULL || clx_keys_add(keys, secret, len) != CLX_OK ||
      clx_sign(keys, exchange->body.at, exchange->body.len, text) != CLX_OK)
    tool_die("a signature cannot be made");
  clx_keys_free(keys);
  exchange_signature(exchange, text);
}

/* -------- sign.genuine: the four requests that all others are compared with -------- */

static void genuine_keep(struct kind *kind, const struct exchange *exchange)
{
  kind->open = true;
  kind->genuine = exchange->look;
  kind->genuine_http = exchange->result.http;
  kind->genuine_answer = body_json(exchange->answer.at, exchange->answer.len);
  kind->genuine_lines.len = 0;
  look_lines(kind, exchange, &kind->genuine_lines);
  kind->success = look_is_success(exchange);
}

/* Statuses that a wrong signature may get; others are about something else. */
static bool is_refusal_status(uint32_t http)
{
  return http == 400 || http == 401 || http == 403;
}

static bool is_like(const struct exchange *one, const struct exchange *other)
{
  struct buffer a = {0};
  struct buffer b = {0};
  look_lines(one->test->kind, one, &a);
  look_lines(one->test->kind, other, &b);
  bool like = a.len == b.len && memcmp(a.at, b.at, a.len) == 0;
  buffer_free(&a);
  buffer_free(&b);
  return like;
}

/* Nothing can be judged: why, and what to look at. */
static void genuine_closed(struct test *test, struct exchange *exchange)
{
  test->kind->off = "no request reached it";
  test_skip(test, "%s (%s)", look_words(exchange), test->kind->url);
}

static void genuine_redirected(struct test *test, struct exchange *exchange)
{
  test_fault(test, "%s", look_words(exchange));
  test_finding(test, "http.redirect", "The endpoint answers with a redirect.",
               "Give Commerce Layer the URL that the request ends at: redirects are not followed.");
}

static void genuine_wrong_path(struct test *test, struct exchange *exchange)
{
  test_fault(test, "%s to every request", look_words(exchange));
  test_finding(test, "http.path", "There is nothing at this URL.",
               "Check the path of the URL, and that it takes POST.");
}

static void genuine_broken(struct test *test, struct exchange *exchange)
{
  enum suite_outcome outcome = exchange->result.outcome;
  const char *title = "A genuine request makes the endpoint fail.";
  const char *cure = "Look at the endpoint's log: the request is as Commerce Layer sends it.";
  if (outcome == SUITE_NOT_HTTP) {
    title = "What listens there does not speak HTTP.";
    cure = "Check host and port, and whether the URL begins with http or https.";
  } else if (outcome == SUITE_RESET) {
    title = "The connection is closed without an answer to a genuine request.";
    cure = "Look at the endpoint's log; if it speaks https, the URL has to begin so.";
  } else if (outcome == SUITE_TIMEOUT) {
    title = "A genuine request gets no answer.";
  }
  if (exchange->look == LOOK_NONE)
    test->kind->off = "a genuine request got no answer";
  test_fault(test, "%s", look_words(exchange));
  test_finding(test, "sign.genuine", title, cure);
}

/* The same request as Express takes it by default. */
static void ladder_type(struct test *test)
{
  struct exchange *exchange = test_genuine(test);
  exchange_header(exchange, "Content-Type", "application/json");
}

static void ladder_hex(struct test *test)
{
  char hex[MAC_LEN * 2 + 1];
  unsigned char mac[MAC_LEN];
  struct exchange *exchange = test_genuine(test);
  sign_raw(test->kind->keys, exchange->body.at, exchange->body.len, mac);
  sodium_bin2hex(hex, sizeof hex, mac, MAC_LEN);
  exchange_signature(exchange, hex);
}

/* As PHP's hash_hmac without true gives it to base64_encode. */
static void ladder_hex_base64(struct test *test)
{
  char hex[MAC_LEN * 2 + 1];
  char text[128];
  unsigned char mac[MAC_LEN];
  struct exchange *exchange = test_genuine(test);
  sign_raw(test->kind->keys, exchange->body.at, exchange->body.len, mac);
  sodium_bin2hex(hex, sizeof hex, mac, MAC_LEN);
  sodium_bin2base64(text, sizeof text, (const unsigned char *)hex, MAC_LEN * 2,
                    sodium_base64_VARIANT_ORIGINAL);
  exchange_signature(exchange, text);
}

static void ladder_variant(struct test *test, int variant)
{
  char text[64];
  struct exchange *exchange = test_genuine(test);
  sign_text(exchange, variant, text);
  exchange_signature(exchange, text);
}

static void ladder_url(struct test *test)
{
  ladder_variant(test, sodium_base64_VARIANT_URLSAFE);
}

static void ladder_no_padding(struct test *test)
{
  ladder_variant(test, sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
}

static void ladder_hex_key(struct test *test)
{
  const struct buffer *secret = &test->kind->secret;
  unsigned char bytes[128];
  size_t len = 0;
  struct exchange *exchange = test_genuine(test);
  if (sodium_hex2bin(bytes, sizeof bytes, secret->at, secret->len, NULL, &len, NULL) == 0 &&
      len > 0)
    sign_with(exchange, (const char *)bytes, len);
  else
    exchange_forged(exchange); /* such a secret cannot be decoded by them either */
}

static void ladder_newline(struct test *test)
{
  struct buffer secret = {0};
  struct exchange *exchange = test_genuine(test);
  buffer_add(&secret, test->kind->secret.at, test->kind->secret.len);
  buffer_text(&secret, "\n");
  sign_with(exchange, secret.at, secret.len);
  buffer_free(&secret);
}

/* Signs another text than is sent. */
static void ladder_text(struct test *test, const char *text)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  struct exchange *exchange = test_genuine(test);
  if (clx_sign(test->kind->keys, text, strlen(text), signature) != CLX_OK)
    tool_die("a signature cannot be made");
  exchange_signature(exchange, signature);
}

/* As JSON.stringify writes it: no white space, 10 for 10.0, no escapes but the needed ones. */
static void ladder_stringify(struct test *test)
{
  cJSON *tree = body_json(test->kind->base.at, test->kind->base.len);
  char *text = cJSON_PrintUnformatted(tree);
  ladder_text(test, text != NULL ? text : "");
  cJSON_free(text);
  cJSON_Delete(tree);
}

/* Small, ASCII, no fractions, no escapes, names in order: nearly every writer of JSON writes it
 * alike. */
static void ladder_plain(struct test *test)
{
  struct buffer body = {0};
  uint32_t target = clx_callback_target(test->kind->callback);
  const char *type = target != CLX_TYPE_UNKNOWN ? clx_type_name(clx_type_at(target)) : "orders";
  buffer_print(&body, "{\"data\":{\"id\":\"abcdefghij\",\"type\":\"%s\"}}", type);
  test_post(test, body.at, body.len);
  buffer_free(&body);
}

/* The same, signed as Python's json.dumps writes it: a blank after each colon and comma. */
static void ladder_spaced(struct test *test)
{
  struct buffer text = {0};
  char signature[CLX_SIGNATURE_LEN + 1];
  ladder_plain(test);
  const struct buffer *plain = &test->last->body;
  for (size_t i = 0; i < plain->len; i++) {
    buffer_add(&text, &plain->at[i], 1);
    if (plain->at[i] == ',' || plain->at[i] == ':')
      buffer_text(&text, " ");
  }
  if (clx_sign(test->kind->keys, text.at, text.len, signature) != CLX_OK)
    tool_die("a signature cannot be made");
  exchange_signature(test->last, signature);
  buffer_free(&text);
}

#define REWRITTEN "The signature is computed over re-written JSON, not over the bytes that came."
#define REWRITTEN_CURE                                                                             \
  "Hash the raw body before anything parses it: in Express express.raw({type: '*/*'}), in Flask "  \
  "request.get_data(), in PHP php://input, in Rails request.raw_post, in Go io.ReadAll(r.Body)."

/* Steps from a request that a right endpoint takes to the mistake that makes another one refuse it.
 * The first that is taken names the mistake. */
static const struct {
  void (*send)(struct test *test);
  const char *id;
  const char *title;
  const char *cure;
} ladder[] = {
    {ladder_type, "type.looked_at", "The request is taken with Content-Type application/json only.",
     "Take every Content-Type: which one Commerce Layer sends is not documented. In Express: "
     "express.raw({type: '*/*'})."},
    {ladder_hex, "sign.hex", "The signature is expected in hex; Commerce Layer sends base64.",
     "Encode the MAC with base64: digest('base64'), base64.b64encode(...digest()), "
     "base64_encode(hash_hmac(..., true)), Base64.strict_encode64, base64.StdEncoding."},
    {ladder_hex_base64, "sign.hex_base64",
     "The signature is expected as base64 of the MAC's hex digits, not of its bytes.",
     "Take the MAC as bytes before base64: in PHP hash_hmac('sha256', $body, $secret, true), "
     "elsewhere digest(), not hexdigest()."},
    {ladder_url, "sign.base64url",
     "The signature is expected in the alphabet for URLs; Commerce Layer sends plain base64.",
     "Use the standard alphabet, with + and /."},
    {ladder_no_padding, "sign.no_padding",
     "The signature is expected without its padding; Commerce Layer sends it with \"=\".",
     "Keep the \"=\" at the end of base64."},
    {ladder_hex_key, "sign.hex_key",
     "The secret is decoded from hex before it is used; its characters are the key.",
     "Use the text of the shared secret as it is, as the key of the HMAC."},
    {ladder_newline, "sign.newline_secret", "The endpoint's secret has a newline at its end.",
     "Take the newline away where the secret is read, for example from a file."},
    {ladder_stringify, "sign.rewritten", REWRITTEN, REWRITTEN_CURE},
    {ladder_spaced, "sign.rewritten", REWRITTEN, REWRITTEN_CURE},
    {ladder_plain, "sign.rewritten", REWRITTEN, REWRITTEN_CURE},
};

#define LADDER_COUNT (sizeof ladder / sizeof ladder[0])
#define FIRST_COUNT  4u

/* A plain small body that was read is past the check, whatever it was answered: a handler that
 * looks for more in it may fail. */
static bool ladder_is_taken(const struct exchange *exchange, const struct exchange *genuine)
{
  return exchange->look == LOOK_GOOD || exchange->result.outcome == SUITE_RESET ||
         ((exchange->look == LOOK_BUSINESS || exchange->look == LOOK_FAULT) &&
          exchange->result.http != genuine->result.http);
}

static void genuine_climb(struct test *test)
{
  struct exchange *genuine = test_exchange(test, 0);
  for (uint32_t i = 0; i < LADDER_COUNT; i++) {
    struct exchange *exchange = test_exchange(test, FIRST_COUNT + i);
    if (exchange == NULL || !ladder_is_taken(exchange, genuine))
      continue;
    if (i == 0) {
      test->kind->type = "application/json";
      genuine_keep(test->kind, exchange);
      test_say(test, SUITE_WARN, "%s with application/vnd.api+json, %s with application/json",
               look_words(genuine), look_words(exchange));
    } else {
      test_fault(test, "%s", look_words(genuine));
    }
    test_finding(test, ladder[i].id, ladder[i].title, ladder[i].cure);
    return;
  }
  test_fault(test, "%s", look_words(genuine));
  test_finding(test, "sign.wrong_secret",
               "A genuine request is refused: the endpoint has another secret, or its check is "
               "wrong in a way of its own.",
               "Compare the secret of the endpoint with the one given here; then look at what is "
               "hashed: the raw body, HMAC-SHA256, base64.");
}

static void genuine_judge(struct test *test)
{
  struct exchange *genuine = test_exchange(test, 0);
  struct exchange *forged = test_exchange(test, 1);
  struct exchange *again = test_exchange(test, 3);
  struct kind *kind = test->kind;
  look_keep_refused(kind, forged);
  bool alike = is_like(genuine, forged);
  uint32_t http = genuine->result.http;
  if (genuine->look == LOOK_REDIRECT) {
    genuine_redirected(test, genuine);
  } else if (alike && (http == 404 || http == 405 || http == 501) && genuine->json == NULL) {
    genuine_wrong_path(test, genuine);
  } else if (http == 415 || (alike && is_refusal_status(http)) || http == 401) {
    for (uint32_t i = 0; i < LADDER_COUNT; i++)
      ladder[i].send(test);
  } else if (genuine->look == LOOK_FAULT) {
    genuine_broken(test, genuine);
  } else {
    if (alike)
      kind->refused_http = 0; /* nothing is refused */
    genuine->look = look_at(kind, genuine);
    genuine_keep(kind, genuine);
    struct buffer lines = {0};
    look_lines(kind, again, &lines);
    look_keep_noise(kind, &kind->genuine_lines, &lines);
    buffer_free(&lines);
  }
}

/* Nobody is asked again who does not answer. */
static void genuine_unanswered(struct test *test, struct exchange *genuine)
{
  enum suite_outcome outcome = genuine->result.outcome;
  if (outcome == SUITE_REFUSED || outcome == SUITE_UNABLE)
    genuine_closed(test, genuine);
  else
    genuine_broken(test, genuine);
}

static void run_genuine(struct test *test)
{
  if (test->stage == 0) {
    test_genuine(test);
  } else if (test->stage == 1 && test_exchange(test, 0)->look == LOOK_NONE) {
    genuine_unanswered(test, test_exchange(test, 0));
  } else if (test->stage == 1) {
    exchange_forged(test_genuine(test));
    exchange_unsigned(test_genuine(test));
    test_genuine(test);
  } else if (test->stage == 2) {
    genuine_judge(test);
  } else {
    genuine_climb(test);
  }
}

/* -------- what must be refused -------- */

/* Taken: it looks as the genuine one does. Failures are told as such, since they refuse too. */
static void must_refuse(struct test *test, struct exchange *exchange)
{
  if (look_is_past(exchange))
    test_fault(test, "%s", look_words(exchange));
  else if (exchange->look == LOOK_FAULT || exchange->look == LOOK_NONE)
    test_say(test, SUITE_WARN, "%s", look_words(exchange));
  else if (exchange->result.http != 401)
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
  sign_text(exchange, sodium_base64_VARIANT_ORIGINAL, text);
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
  sign_text(exchange, sodium_base64_VARIANT_ORIGINAL, text);
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
  sign_text(exchange, sodium_base64_VARIANT_ORIGINAL, text);
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
  sign_text(exchange, sodium_base64_VARIANT_ORIGINAL, text);
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
  sign_with(exchange, "", 1);
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
    sign_text(first, sodium_base64_VARIANT_ORIGINAL, right);
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

static void must_pass(struct test *test, struct exchange *exchange)
{
  if (!look_is_past(exchange))
    test_fault(test, "%s", look_words(exchange));
}

static void run_named(struct test *test, const char *name)
{
  char right[64];
  if (test->stage == 0) {
    struct exchange *exchange = test_genuine(test);
    sign_text(exchange, sodium_base64_VARIANT_ORIGINAL, right);
    exchange_unsigned(exchange);
    exchange_header_add(exchange, name, right);
  } else {
    must_pass(test, test_exchange(test, 0));
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
    if (!is_like(test_exchange(test, 0), test_exchange(test, i))) {
      test_fault(test, "%s for a good body, %s for %s", look_words(test_exchange(test, 0)),
                 look_words(test_exchange(test, i)),
                 i == 1 ? "broken JSON" : "a resource of an unknown type");
      return;
    }
}

/* Whether bytes hold one of the secrets of an exchange; tells which. */
static const char *leak_find(const struct kind *kind, const struct exchange *exchange,
                             const struct buffer *text)
{
  unsigned char mac[MAC_LEN];
  char shown[80];
  static const int variants[] = {sodium_base64_VARIANT_ORIGINAL_NO_PADDING,
                                 sodium_base64_VARIANT_URLSAFE_NO_PADDING};
  if (text->at == NULL)
    return NULL;
  sign_raw(kind->keys, exchange->body.at, exchange->body.len, mac);
  for (int i = 0; i < 2; i++) {
    sodium_bin2base64(shown, sizeof shown, mac, MAC_LEN, variants[i]);
    if (strstr(text->at, shown) != NULL)
      return "the right signature of the request";
  }
  sodium_bin2hex(shown, sizeof shown, mac, MAC_LEN);
  if (strstr(text->at, shown) != NULL)
    return "the right signature of the request, in hex";
  return strstr(text->at, kind->secret.at) != NULL ? "the secret" : NULL;
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
    const char *body = leak_find(test->kind, exchange, &exchange->answer);
    const char *heads = leak_find(test->kind, exchange, &exchange->heads);
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
  if (test_exchange(test, 1)->look == LOOK_GOOD)
    test_fault(test, "%s without a signature", look_words(test_exchange(test, 1)));
  if (test_exchange(test, 1)->look != LOOK_GOOD && test_exchange(test, 2)->look == LOOK_GOOD) {
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
  const char *what = leak_find(test->kind, test_exchange(test, 0), &test->suite->printed);
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
     "Refuse a request with more than one signature header", "sign.unsigned,sign.forged"},
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
     "Stop with a message when the secret is missing or empty", NULL},
    {"sign.log", KINDS_ALL, SUITE_WARN, CASE_SECURITY | CASE_LAST | CASE_ALONE | CASE_ONCE,
     SUITE_CAN_PROCESS, 50, "10.6 [CODE]", run_log,
     "The endpoint prints the right signature or the secret.", "a forged request",
     "nothing of them in what it prints", "Logs are read by more people than the secret is for",
     "Log that a signature was wrong, not what it should have been", "sign.no_secret"},
    {0},
};
