/* sign.genuine: the four requests that all others are compared with, and the ladder that names the
 * mistake when the genuine one is refused. */
#include <string.h>

#include <sodium.h>

#include "ask.h"

/* Whether both genuine requests took longer than the platform waits. */
static bool genuine_is_late(const struct test *test)
{
  uint64_t limit = (uint64_t)test->kind->limit_ms * 1000;
  return answer_took_us(test_exchange(test, 0)) > limit &&
         answer_took_us(test_exchange(test, 3)) > limit;
}

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
  struct exchange *exchange = test_genuine(test);
  sodium_bin2hex(hex, sizeof hex, exchange->mac, MAC_LEN);
  exchange_signature(exchange, hex);
}

/* As PHP's hash_hmac without true gives it to base64_encode. */
static void ladder_hex_base64(struct test *test)
{
  char hex[MAC_LEN * 2 + 1];
  char text[128];
  struct exchange *exchange = test_genuine(test);
  sodium_bin2hex(hex, sizeof hex, exchange->mac, MAC_LEN);
  sodium_bin2base64(text, sizeof text, (const unsigned char *)hex, MAC_LEN * 2,
                    sodium_base64_VARIANT_ORIGINAL);
  exchange_signature(exchange, text);
}

static void ladder_variant(struct test *test, int variant)
{
  char text[64];
  struct exchange *exchange = test_genuine(test);
  mac_text(exchange, variant, text);
  exchange_signature(exchange, text);
}

static void ladder_url(struct test *test)
{
  ladder_variant(test, sodium_base64_VARIANT_URLSAFE);
}

/* As Node's digest('base64url') and Go's RawURLEncoding write it. */
static void ladder_url_bare(struct test *test)
{
  ladder_variant(test, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

/* HMAC fills a key with zero bytes, so one zero byte is the empty key. */
static void ladder_no_secret(struct test *test)
{
  mac_sign_with(test_genuine(test), "", 1);
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
    mac_sign_with(exchange, (const char *)bytes, len);
  else
    exchange_forged(exchange); /* such a secret cannot be decoded by them either */
}

static void ladder_newline(struct test *test)
{
  struct buffer secret = {0};
  struct exchange *exchange = test_genuine(test);
  buffer_add(&secret, test->kind->secret.at, test->kind->secret.len);
  buffer_text(&secret, "\n");
  mac_sign_with(exchange, secret.at, secret.len);
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

static void ladder_plain_of(struct test *test, size_t more)
{
  struct buffer body = {0};
  uint32_t target = clx_callback_target(test->kind->callback);
  const char *type = target != CLX_TYPE_UNKNOWN ? clx_type_name(clx_type_at(target)) : "orders";
  buffer_text(&body, "{\"data\":{");
  if (more > 0)
    buffer_text(&body, "\"attributes\":{\"reference\":\"");
  for (size_t at = 0; at < more; at++)
    buffer_add(&body, "a", 1);
  buffer_print(&body, "%s\"id\":\"abcdefghij\",\"type\":\"%s\"}}", more > 0 ? "\"}," : "", type);
  test_post(test, body.at, body.len);
  buffer_free(&body);
}

/* Small, ASCII, no fractions, no escapes, names in order: nearly every writer of JSON writes it
 * alike. */
static void ladder_plain(struct test *test)
{
  ladder_plain_of(test, 0);
}

/* The same, as long as the genuine one: who takes the small one only reads the first piece. */
static void ladder_long(struct test *test)
{
  ladder_plain_of(test, test->kind->base.len);
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
    {ladder_url_bare, "sign.base64url",
     "The signature is expected in the alphabet for URLs; Commerce Layer sends plain base64.",
     "Use the standard alphabet, with + and /, and keep the \"=\" at the end."},
    {ladder_hex_key, "sign.hex_key",
     "The secret is decoded from hex before it is used; its characters are the key.",
     "Use the text of the shared secret as it is, as the key of the HMAC."},
    {ladder_newline, "sign.newline_secret", "The endpoint's secret has a newline at its end.",
     "Take the newline away where the secret is read, for example from a file."},
    {ladder_no_secret, "sign.empty_key", "The endpoint runs without its secret.",
     "Give the endpoint its secret, and let it stop with a message when there is none: everybody "
     "can sign with the empty one."},
    {ladder_stringify, "sign.rewritten", REWRITTEN, REWRITTEN_CURE},
    {ladder_spaced, "sign.rewritten", REWRITTEN, REWRITTEN_CURE},
    {ladder_plain, "sign.rewritten", REWRITTEN, REWRITTEN_CURE},
};

#define LADDER_COUNT (sizeof ladder / sizeof ladder[0])
#define LADDER_PLAIN (LADDER_COUNT - 1) /* ladder_long is asked behind it */
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
    if (i == LADDER_PLAIN && !ladder_is_taken(test_exchange(test, FIRST_COUNT + i + 1), genuine))
      test_finding(test, "pieces.first_only", "Only the first piece of a body is read.",
                   "Read the body until it ends, then hash it: one read gives some KB at most. "
                   "A small body passes, one of the usual size does not.");
    return;
  }
  test_fault(test, "%s", look_words(genuine));
  test_finding(test, "sign.wrong_secret",
               "A genuine request is refused: the endpoint has another secret, or its check is "
               "wrong in a way of its own.",
               "Compare the secret of the endpoint with the one given here; then look at what is "
               "hashed: the raw body, HMAC-SHA256, base64.");
}

/* What writes may refuse to do the same again; then all other cases need an id of their own. */
static void genuine_again(struct test *test, struct exchange *again)
{
  struct kind *kind = test->kind;
  bool writes = (KIND_BIT(kind->callback) & (KINDS_PAYMENT | KINDS_WEBHOOK)) != 0;
  if (!writes || !kind->success || answer_is_good(again) || again->look == LOOK_NONE)
    return;
  kind->fresh = true;
  test_fault(test, "%s when the same came again", look_words(again));
  test_finding(test, "repeat.refused", "A repeat is refused instead of answered as before.",
               "Answer a repeat with the answer of the first time, since that may have been lost");
}

static void genuine_judge(struct test *test)
{
  struct exchange *genuine = test_exchange(test, 0);
  struct exchange *forged = test_exchange(test, 1);
  struct exchange *again = test_exchange(test, 3);
  struct kind *kind = test->kind;
  look_keep_refused(kind, forged);
  kind->suspect = genuine_is_late(test);
  bool alike = look_is_like(genuine, forged);
  uint32_t http = genuine->result.http;
  if (genuine->look == LOOK_REDIRECT) {
    genuine_redirected(test, genuine);
  } else if (alike && (http == 404 || http == 405 || http == 501) &&
             member(genuine->json, "success") == NULL) {
    genuine_wrong_path(test, genuine);
  } else if (http == 415 || (alike && is_refusal_status(http)) || http == 401) {
    for (uint32_t i = 0; i < LADDER_COUNT; i++)
      ladder[i].send(test);
    ladder_long(test);
  } else if (genuine->look == LOOK_FAULT) {
    genuine_broken(test, genuine);
  } else {
    if (alike)
      kind->refused_http = 0; /* nothing is refused */
    genuine->look = look_at(kind, genuine);
    genuine_keep(kind, genuine);
    struct buffer lines = {0};
    genuine_again(test, again);
    look_lines(kind, kind->fresh ? genuine : again, &lines);
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

void run_genuine(struct test *test)
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
