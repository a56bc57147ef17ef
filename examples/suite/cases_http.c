/* Cases about the bytes of a body and about how a request is delivered. */
#include <string.h>

#include "engine.h"

/* -------- bodies that differ from the base in one thing -------- */

/* The kind's base with something more in the metadata of its resource. */
static cJSON *with_metadata(const struct kind *kind, const char *json)
{
  cJSON *tree = body_base(kind);
  cJSON *attributes = body_at(tree, "/data/attributes");
  if (attributes == NULL) /* a recorded body may have none */
    attributes = cJSON_AddObjectToObject(body_at(tree, "/data"), "attributes");
  body_put(attributes, "metadata", json);
  return tree;
}

static struct exchange *post_metadata(struct test *test, const char *json)
{
  return test_post_tree(test, with_metadata(test->kind, json));
}

/* A body of about `size` bytes: one long text of no meaning in the metadata. */
static struct exchange *post_large(struct test *test, size_t size)
{
  static const char words[] = "thirty-two letters make one line, ";
  struct buffer json = {0};
  buffer_text(&json, "{\"note\":\"");
  while (json.len + test->kind->base.len < size)
    buffer_add(&json, words, sizeof words - 1);
  buffer_text(&json, "\"}");
  struct exchange *exchange = post_metadata(test, json.at);
  buffer_free(&json);
  return exchange;
}

#define JAPANESE                                                                                   \
  "{\"note\":\"\xE5\xAF\xBF\xE5\x8F\xB8\xE3\x81\xA8\xE3\x81\x8A\xE8\x8C\xB6 \xF0\x9F\x8D\xA3\"}"

/* -------- bytes -------- */

static void run_utf8(struct test *test)
{
  if (test->stage == 0) {
    post_metadata(test, JAPANESE);
    return;
  }
  struct exchange *exchange = test_exchange(test, 0);
  test_must_pass(test, exchange);
  if (exchange->look == LOOK_FAULT || exchange->look == LOOK_NONE)
    test_finding(test, "body.text_before_parse",
                 "A body with characters beyond ASCII makes the endpoint fail.",
                 "Read the body as UTF-8 when it is parsed, not as ASCII or Latin-1");
  else
    test_finding(test, "body.text_before_mac", "The body is decoded to text before it is hashed.",
                 "Hash the bytes as they came: a Buffer in Node.js, bytes in Python, a binary "
                 "string in Ruby; decode after the check");
}

static void rewritten(struct test *test, const char *json)
{
  if (test->stage == 0) {
    post_metadata(test, json);
    return;
  }
  test_must_pass(test, test_exchange(test, 0));
  test_finding(test, "body.rewritten",
               "The signature is computed over re-written JSON, not over the bytes that came.",
               "Hash the raw body before anything parses it: in Express express.raw({type: '*/*'})"
               ", in Flask request.get_data(), in PHP php://input, in Rails request.raw_post, in "
               "Go io.ReadAll(r.Body)");
}

static void run_float(struct test *test)
{
  rewritten(test, "{\"weight\":10.0,\"tiny\":1.0e-3}");
}

static void run_escape(struct test *test)
{
  rewritten(test, "{\"query\":\"fm=jpg\\u0026q=90\",\"path\":\"\\/images\"}");
}

static void run_space(struct test *test)
{
  if (test->stage == 0) {
    cJSON *tree = body_base(test->kind);
    char *text = cJSON_Print(tree);
    test_post(test, text != NULL ? text : "", text != NULL ? strlen(text) : 0);
    cJSON_free(text);
    cJSON_Delete(tree);
    return;
  }
  test_must_pass(test, test_exchange(test, 0));
}

static void run_newline(struct test *test)
{
  if (test->stage == 0) {
    struct buffer body = {0};
    buffer_add(&body, test->kind->base.at, test->kind->base.len);
    buffer_text(&body, "\n");
    test_post(test, body.at, body.len);
    buffer_free(&body);
    return;
  }
  test_must_pass(test, test_exchange(test, 0));
}

/* -------- headers, methods -------- */

static const char *const content_types[] = {
    "application/json",
    "application/vnd.api+json",
    "application/json; charset=utf-8",
    "application/vnd.api+json; charset=utf-8",
    NULL,
};

#define TYPE_COUNT (sizeof content_types / sizeof content_types[0])

static void run_content_type(struct test *test)
{
  for (uint32_t i = 0; i < TYPE_COUNT; i++) {
    if (test->stage == 0) {
      exchange_header(test_genuine(test), "Content-Type", content_types[i]);
    } else if (!look_is_past(test_exchange(test, i))) {
      test_fault(test, "%s with %s%s", look_words(test_exchange(test, i)),
                 content_types[i] != NULL ? "Content-Type: " : "no Content-Type",
                 content_types[i] != NULL ? content_types[i] : "");
      if (content_types[i] == NULL)
        continue; /* it is read, but for the lack of one: a finding of its own */
      test_finding(test, "type.looked_at", "The request is read only with certain Content-Types.",
                   "Take every Content-Type: which one Commerce Layer sends is not documented. In "
                   "Express: express.raw({type: '*/*'})");
    }
  }
}

static void run_answer_type(struct test *test)
{
  if (test->stage == 0) {
    test_genuine(test);
    return;
  }
  struct exchange *exchange = test_exchange(test, 0);
  if (exchange->json != NULL && strstr(exchange->type, "json") == NULL)
    test_fault(test, "%s with Content-Type \"%.60s\"", look_words(exchange), exchange->type);
}

static void run_method(struct test *test)
{
  static const char *const methods[] = {"GET", "PUT"};
  for (uint32_t i = 0; i < 2; i++) {
    if (test->stage == 0) {
      struct exchange *exchange = test_genuine(test);
      exchange->step.method = methods[i];
      if (i == 0)
        exchange->step.piece_count = 0;
      continue;
    }
    struct exchange *exchange = test_exchange(test, i);
    if (cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(exchange->json, "success")))
      test_fault(test, "%s to %s", look_words(exchange), methods[i]);
  }
}

/* -------- sizes and pieces -------- */

static void run_size(struct test *test)
{
  static const size_t sizes[] = {64u << 10, 128u << 10, 1200u << 10};
  for (uint32_t i = 0; i < 3; i++) {
    if (test->stage == 0)
      post_large(test, sizes[i]);
    else if (!look_is_past(test_exchange(test, i))) {
      test_fault(test, "%s to %zu KB", look_words(test_exchange(test, i)), sizes[i] >> 10);
      return;
    }
  }
}

static void run_size_5mb(struct test *test)
{
  if (test->stage == 0)
    post_large(test, (size_t)5 << 20);
  else
    test_must_pass(test, test_exchange(test, 0));
}

static void run_pieces(struct test *test)
{
  if (test->stage == 0) {
    size_t len = test->kind->base.len;
    size_t at[2] = {len / 3, len / 3 * 2};
    exchange_pieces(test_genuine(test), at, 2, 50);
    return;
  }
  test_must_pass(test, test_exchange(test, 0));
  test_finding(test, "pieces.first_only", NULL, NULL);
}

/* Cut inside several characters: a busy endpoint may read two pieces at once, but hardly all. */
static void run_pieces_utf8(struct test *test)
{
  if (test->stage == 0) {
    size_t at[3];
    struct exchange *exchange = post_metadata(test, JAPANESE);
    const char *inside = strstr(exchange->body.at, "\xE5\xAF\xBF");
    size_t first = inside != NULL ? (size_t)(inside - exchange->body.at) + 1 : 1;
    for (size_t i = 0; i < 3; i++)
      at[i] = first + 3 * i;
    exchange_pieces(exchange, at, 3, 50);
    return;
  }
  test_must_pass(test, test_exchange(test, 0));
  test_finding(test, "pieces.text_per_piece", NULL, NULL);
}

static void run_slow_body(struct test *test)
{
  if (test->stage == 0) {
    size_t at[7];
    size_t len = test->kind->base.len < 4096 ? test->kind->base.len : 4096;
    for (size_t i = 0; i < 7; i++)
      at[i] = len / 7 * (i + 1);
    exchange_pieces(test_genuine(test), at, 7, 140);
    return;
  }
  test_must_pass(test, test_exchange(test, 0));
}

static void run_chunked(struct test *test)
{
  if (test->stage == 0) {
    struct exchange *exchange = test_genuine(test);
    size_t at = exchange->body.len / 2;
    exchange_pieces(exchange, &at, 1, 0);
    exchange->step.framing = SUITE_CHUNKED;
    return;
  }
  if (test_exchange(test, 0)->result.old && !look_is_past(test_exchange(test, 0))) {
    test_skip(test, "it speaks HTTP/1.0, which has no chunks: nobody sends it any");
    return;
  }
  test_must_pass(test, test_exchange(test, 0));
  test_finding(test, "pieces.no_chunked", NULL, NULL);
}

static void run_cut(struct test *test)
{
  if (test->stage == 0) {
    test_genuine(test)->step.framing = SUITE_CUT;
    test_genuine(test);
    return;
  }
  if (test_exchange(test, 0)->look == LOOK_GOOD)
    test_fault(test, "%s", look_words(test_exchange(test, 0)));
  else if (!look_is_past(test_exchange(test, 1)))
    test_say(test, SUITE_FAIL, "%s to the genuine request behind it",
             look_words(test_exchange(test, 1)));
}

static void run_keep_alive(struct test *test)
{
  if (test->stage == 0) {
    struct exchange *first = test_genuine(test);
    uint32_t number = (uint32_t)(test - test->suite->tests) + 1; /* of nobody else */
    exchange_unsigned(first);
    first->step.connection = number;
    struct exchange *second = test_genuine(test);
    second->step.connection = number;
    second->step.last = true; /* a server with one thread serves nobody else before */
    return;
  }
  struct exchange *second = test_exchange(test, 1);
  if (!look_is_past(second))
    test_fault(test, "%s to a genuine request on the same connection", look_words(second));
}

/* -------- the table -------- */

#define RAW "Collect the whole body as bytes, then hash it once"

const struct suite_case cases_http[] = {
    {"bytes.utf8", KINDS_ALL, SUITE_FAIL, 0, 0, 88, "10.2 [FIRST]", run_utf8,
     "The body is decoded to text before it is hashed.",
     "a genuine request with raw Japanese text and an emoji", "the same as for ASCII",
     "Orders of customers with such names are refused", RAW, NULL},
    {"bytes.float", KINDS_ALL, SUITE_FAIL, 0, 0, 87, "10.2 [FIRST]", run_float,
     "The signature is computed over re-written JSON, not over the bytes that came.",
     "a genuine request with the number 10.0", "the same as without it",
     "Nearly all orders have such numbers", RAW, NULL},
    {"bytes.escape", KINDS_ALL, SUITE_FAIL, 0, 0, 86, "10.2 [FIRST]", run_escape,
     "The signature is computed over re-written JSON, not over the bytes that came.",
     "a genuine request with \\u0026 and \\/ in a text", "the same as without them",
     "Texts with an ampersand come like this", RAW, NULL},
    {"bytes.space", KINDS_ALL, SUITE_WARN, 0, 0, 40, "10.2 [INF]", run_space,
     "White space in the JSON changes the answer.", "a genuine request with indented JSON",
     "the same as for compact JSON", "Nothing promises that bodies stay compact", RAW,
     "bytes.float,bytes.escape,doc.order"},
    {"bytes.newline", KINDS_ALL, SUITE_WARN, 0, 0, 39, "10.2 [INF]", run_newline,
     "A newline behind the JSON changes the answer.",
     "a genuine request with a signed newline at its end", "the same as without it",
     "Nothing promises that there is none", RAW, "bytes.float,bytes.space,doc.order"},
    {"http.content_type", KINDS_ALL, SUITE_WARN, 0, 0, 75, "1.1 [INF]", run_content_type,
     "The request is read only with certain Content-Types.",
     "genuine requests with several Content-Types", "the same answer to all",
     "Which Content-Type Commerce Layer sends is not documented",
     "Read the body whatever its Content-Type is", NULL},
    {"http.answer_type", KINDS_ANSWER, SUITE_WARN, 0, 0, 20, "1.3 [INF]", run_answer_type,
     "The answer is JSON but its Content-Type says something else.", "a genuine request",
     "Content-Type: application/json", "What reads the answer may go by its Content-Type",
     "Set Content-Type: application/json", NULL},
    {"http.method", KINDS_ANSWER, SUITE_WARN, 0, 0, 30, "1.1 [CUR]", run_method,
     "Other methods than POST get a success.", "the same with GET and PUT", "no success",
     "What answers GET may be cached or called by a crawler", "Answer POST only; others get 405",
     NULL},
    {"http.size", KINDS_ALL, SUITE_FAIL, 0, 0, 80, "11 [FIRST]", run_size,
     "Large bodies are refused.", "genuine requests of 64 KB, 128 KB and 1.2 MB",
     "the same as for small ones", "Orders with many lines are large",
     "Raise the limit of the body parser to 5 MB: express.raw({limit: '5mb'}), "
     "client_max_body_size "
     "of nginx, post_max_size of PHP",
     "http.pieces"},
    {"http.size_5mb", KINDS_ALL, SUITE_WARN, CASE_ONCE, 0, 20, "11 [FIRST]", run_size_5mb,
     "A body of 5 MB is refused.", "a genuine request of 5 MB", "the same as for a small one",
     "The vendor's own examples take 5 MB", "Raise the limit of the body parser to 5 MB",
     "http.size,http.pieces"},
    {"http.pieces", KINDS_ALL, SUITE_FAIL, 0, SUITE_CAN_PIECES, 85, "10.2 [FIRST]", run_pieces,
     "Only the first piece of a body is read.",
     "a genuine request whose body comes in three pieces", "the same as in one piece",
     "Bodies of some size come in pieces over a real network", RAW, NULL},
    {"http.pieces_utf8", KINDS_ALL, SUITE_FAIL, 0, SUITE_CAN_PIECES, 84, "10.2 [FIRST]",
     run_pieces_utf8, "Each piece of a body is decoded to text by itself.",
     "a genuine request cut inside a character", "the same as in one piece",
     "Where a piece ends inside a character, it is lost, and the signature with it", RAW,
     "http.pieces,bytes.utf8"},
    {"http.slow_body", KINDS_ALL, SUITE_WARN, CASE_ONCE, SUITE_CAN_PIECES, 30, "1.2 [INF]",
     run_slow_body, "A body that comes slowly is refused.", "a genuine request over one second",
     "the same as at once", "Networks are slow at times", "Wait for the whole body", "http.pieces"},
    {"http.chunked", KINDS_ALL, SUITE_WARN, 0, SUITE_CAN_CHUNKED, 45, "10.2 [INF]", run_chunked,
     "A chunked body is not read.", "a genuine request in two chunks",
     "the same as with Content-Length", "Proxies may send chunks",
     "Read the body to its end instead of by its Content-Length", "http.pieces,http.size"},
    {"http.cut", KINDS_ALL, SUITE_WARN, 0, SUITE_CAN_CUT, 44, "1.1 [INF]", run_cut,
     "A request that ends too early is answered with success.",
     "a genuine body with 1000 bytes less than announced", "no success, and the next one is served",
     "Only the signature stands between a request that broke off and what it does",
     "Refuse a body that is shorter than Content-Length", "http.pieces"},
    {"http.keep_alive", KINDS_ALL, SUITE_WARN, 0, SUITE_CAN_KEEP, 45, "1.1 [INF]", run_keep_alive,
     "A genuine request behind a refused one fails on the same connection.",
     "an unsigned request with a body, then a genuine one on the same connection",
     "the genuine one is answered, or the connection is closed and says so",
     "The body of the refused request is taken for the next request",
     "Read or drop the whole body before answering, or close the connection", NULL},
    {0},
};
