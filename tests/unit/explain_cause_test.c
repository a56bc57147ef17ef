/* What a body or a secret was written in, found by clx_verify_explain. The right signature is made
 * with clx_sign, which other tests hold to the RFC. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/verify.h>

#include "guard.h"

#define SECRET "7d3f0a91c52be8640d1f93a7b2c6e458"

/* As Commerce Layer writes it. */
#define SENT                                                                                       \
  "{\"data\":{\"id\":\"a\",\"attributes\":{\"name\":\"caf\xC3\xA9 \xE6\x8A\xB9\xE8\x8C\xB6 "       \
  "\xF0\x9F\x8D\xB5\",\"url\":\"https://x.test/a?fm=jpg\\u0026q=90\",\"html\":\"\\u003cb\\u003e"   \
  "\\n\\\"q\\\"\\\\\\u0001\\u2028\",\"unit_amount_float\":10.0,\"total_float\":-3.5,"              \
  "\"tax_rate\":0.0,\"quantity\":2,\"list\":[1,2]}}}"

struct text {
  const char *at;
  size_t len;
};

#define TEXT(literal)                                                                              \
  {                                                                                                \
    literal, sizeof(literal) - 1                                                                   \
  }

struct row {
  struct text body;
  int found;
};

static int explained(const char *secret, size_t secret_len, struct text body, const char *signature,
                     const char **sentence)
{
  char *secret_copy = guard_copy(secret, secret_len);
  char *body_copy = guard_copy(body.at, body.len);
  int found = clx_verify_explain(secret_copy, secret_len, signature, CLX_SIGNATURE_LEN, body_copy,
                                 body.len, sentence);

  guard_free(body_copy, body.len);
  guard_free(secret_copy, secret_len);
  return found;
}

static void sign(const char *secret, const char *body, char signature[CLX_SIGNATURE_LEN + 1])
{
  clx_keys *keys = clx_keys_new(NULL);

  assert_int_equal(clx_keys_add(keys, secret, strlen(secret)), CLX_OK);
  assert_int_equal(clx_sign(keys, body, strlen(body), signature), CLX_OK);
  clx_keys_free(keys);
}

/* Made of SENT with Python: base64, json.dumps, JSON.stringify and the like. */
static const struct row bodies[] = {
#include "explain_cause_rows.h"
};

static void what_a_body_was_written_in_is_named(void **state)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  size_t i;

  (void)state;
  sign(SECRET, SENT, signature);
  for (i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
    const char *sentence = NULL;
    int found = explained(SECRET, strlen(SECRET), bodies[i].body, signature, &sentence);

    if (found != bodies[i].found)
      print_message("row %zu: %s\n", i, sentence);
    assert_int_equal(found, bodies[i].found);
    assert_null(strstr(sentence, signature));
  }
}

/* The same bodies under another secret: nothing is right, and only what shows is said. */
static void what_cannot_be_proven_is_only_said_to_look_so(void **state)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  size_t i;

  (void)state;
  sign("another", SENT, signature);
  for (i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
    const char *sentence = NULL;
    int found = explained(SECRET, strlen(SECRET), bodies[i].body, signature, &sentence);

    assert_true(found == CLX_EXPLAIN_UNKNOWN || found >= CLX_EXPLAIN_EMPTY);
    if (bodies[i].found >= CLX_EXPLAIN_EMPTY)
      assert_int_equal(found, bodies[i].found);
    if (found > CLX_EXPLAIN_EMPTY)
      assert_non_null(strstr(sentence, "looks like"));
  }
}

static void a_body_as_it_was_sent_looks_like_nothing(void **state)
{
  const struct text body = TEXT(SENT);
  char signature[CLX_SIGNATURE_LEN + 1];

  (void)state;
  sign("another", SENT, signature);
  assert_int_equal(explained(SECRET, strlen(SECRET), body, signature, NULL), CLX_EXPLAIN_UNKNOWN);
  sign(SECRET, SENT, signature);
  assert_int_equal(explained(SECRET, strlen(SECRET), body, signature, NULL), CLX_EXPLAIN_GENUINE);
}

static const struct {
  struct text secret;
  int found;
} secrets[] = {
    {TEXT("\"" SECRET "\""), CLX_EXPLAIN_SECRET_QUOTES},
    {TEXT("'" SECRET "'\n"), CLX_EXPLAIN_SECRET_QUOTES},
    {TEXT("`" SECRET "`"), CLX_EXPLAIN_SECRET_QUOTES},
    {TEXT("\"" SECRET "'"), CLX_EXPLAIN_UNKNOWN},
    {TEXT("\""), CLX_EXPLAIN_UNKNOWN},
    {TEXT("\"\""), CLX_EXPLAIN_UNKNOWN},
    {TEXT("\xEF\xBB\xBF" SECRET), CLX_EXPLAIN_SECRET_BOM},
    {TEXT("\xEF\xBB\xBF" SECRET "\r\n"), CLX_EXPLAIN_SECRET_BOM},
    {TEXT("\xEF\xBB\xBF"), CLX_EXPLAIN_UNKNOWN},
    {TEXT("CLX_SECRET=" SECRET), CLX_EXPLAIN_SECRET_NAME},
    {TEXT("export CLX_SECRET=" SECRET "\n"), CLX_EXPLAIN_SECRET_NAME},
    {TEXT("secret = " SECRET), CLX_EXPLAIN_SECRET_NAME},
    {TEXT("CLX_SECRET=\"" SECRET "\"\n"), CLX_EXPLAIN_SECRET_QUOTES},
    {TEXT("CLX_SECRET="), CLX_EXPLAIN_UNKNOWN},
    {TEXT("=" SECRET), CLX_EXPLAIN_UNKNOWN},
    {TEXT("export "), CLX_EXPLAIN_UNKNOWN},
    {TEXT("N2QzZjBhOTFjNTJiZTg2NDBkMWY5M2E3YjJjNmU0NTg="), CLX_EXPLAIN_SECRET_BASE64},
    {TEXT("N2QzZjBhOTFjNTJiZTg2NDBkMWY5M2E3YjJjNmU0NTg"), CLX_EXPLAIN_SECRET_BASE64},
    {TEXT("N2QzZjBhOTFjNTJiZTg2NDBkMWY5M2E3YjJjNmU0NTgK\n"), CLX_EXPLAIN_SECRET_BASE64},
    {TEXT("N2QzZjBhOTFjNTJiZTg2NDBkMWY5M2E3YjJjNmU0NT"), CLX_EXPLAIN_UNKNOWN},
    {TEXT("===="), CLX_EXPLAIN_UNKNOWN},
};

static void what_a_secret_was_written_in_is_named(void **state)
{
  const struct text body = TEXT(SENT);
  char signature[CLX_SIGNATURE_LEN + 1];
  size_t i;

  (void)state;
  sign(SECRET, SENT, signature);
  for (i = 0; i < sizeof(secrets) / sizeof(secrets[0]); i++) {
    const char *sentence = NULL;
    int found = explained(secrets[i].secret.at, secrets[i].secret.len, body, signature, &sentence);

    if (found != secrets[i].found)
      print_message("row %zu: %s\n", i, sentence);
    assert_int_equal(found, secrets[i].found);
    assert_null(strstr(sentence, SECRET));
  }
}

/* Little and big end first, with and without a byte order mark, as it is and in quotes. */
static void a_secret_in_utf_16_is_named(void **state)
{
  static const char *const texts[] = {SECRET, "K=\"" SECRET "\"\r\n"};
  const struct text body = TEXT(SENT);
  char signature[CLX_SIGNATURE_LEN + 1];
  char wide[256];
  unsigned way;

  (void)state;
  sign(SECRET, SENT, signature);
  for (way = 0; way < 8; way++) {
    const char *text = texts[way / 4];
    unsigned big = way & 1;
    size_t len = 0;

    if (way & 2) {
      wide[len++] = big ? '\xfe' : '\xff';
      wide[len++] = big ? '\xff' : '\xfe';
    }
    for (; *text; text++) {
      wide[len + big] = *text;
      wide[len + 1 - big] = 0;
      len += 2;
    }
    assert_int_equal(explained(wide, len, body, signature, NULL),
                     way < 4 ? CLX_EXPLAIN_SECRET_UTF16 : CLX_EXPLAIN_SECRET_QUOTES);
    assert_int_equal(explained(wide, len - 1, body, signature, NULL), CLX_EXPLAIN_UNKNOWN);
    wide[3] = wide[2] = 'x';
    assert_int_equal(explained(wide, len, body, signature, NULL), CLX_EXPLAIN_UNKNOWN);
  }
}

static void a_secret_that_is_very_long_is_only_tried_as_it_is(void **state)
{
  const struct text body = TEXT(SENT);
  char signature[CLX_SIGNATURE_LEN + 1];
  char *secret = malloc(100000);

  (void)state;
  assert_non_null(secret);
  sign(SECRET, SENT, signature);
  memset(secret, 'A', 100000);
  assert_int_equal(explained(secret, 100000, body, signature, NULL), CLX_EXPLAIN_UNKNOWN);
  assert_int_equal(explained(secret, 1025, body, signature, NULL), CLX_EXPLAIN_UNKNOWN);
  assert_int_equal(explained(secret, 1024, body, signature, NULL), CLX_EXPLAIN_UNKNOWN);
  free(secret);
}

/* A body that ends anywhere, or in which a byte is another one, is explained without a crash. */
static void a_broken_body_is_explained_too(void **state)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  size_t i;

  (void)state;
  sign(SECRET, SENT, signature);
  for (i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
    struct text part = bodies[i].body;

    while (part.len > 0) {
      int found;

      part.len--;
      found = explained(SECRET, strlen(SECRET), part, signature, NULL);
      assert_int_not_equal(found, CLX_EXPLAIN_GENUINE);
      assert_int_not_equal(found, CLX_EXPLAIN_NO_MAC);
    }
  }
}

/* These would take hours if each quote or bracket cost a pass over the rest. */
static void the_work_grows_with_the_body_alone(void **state)
{
  static const struct text units[] = {
      TEXT("\""),         TEXT("\\\""),        TEXT("\"\\\""),  TEXT("["), TEXT("\"body\""),
      TEXT("{\"body\":"), TEXT("\"body\":\""), TEXT("\\u0026"), TEXT(" "), TEXT("A=")};
  const size_t len = (size_t)1 << 20;
  char signature[CLX_SIGNATURE_LEN + 1];
  char *bytes = malloc(len);
  size_t i;
  size_t n;

  (void)state;
  assert_non_null(bytes);
  sign(SECRET, SENT, signature);
  for (i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
    for (n = 0; n < len; n++)
      bytes[n] = units[i].at[n % units[i].len];
    assert_int_not_equal(
        clx_verify_explain(SECRET, strlen(SECRET), signature, CLX_SIGNATURE_LEN, bytes, len, NULL),
        CLX_EXPLAIN_GENUINE);
  }
  free(bytes);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_a_body_was_written_in_is_named),
      cmocka_unit_test(what_cannot_be_proven_is_only_said_to_look_so),
      cmocka_unit_test(a_body_as_it_was_sent_looks_like_nothing),
      cmocka_unit_test(what_a_secret_was_written_in_is_named),
      cmocka_unit_test(a_secret_in_utf_16_is_named),
      cmocka_unit_test(a_secret_that_is_very_long_is_only_tried_as_it_is),
      cmocka_unit_test(a_broken_body_is_explained_too),
      cmocka_unit_test(the_work_grows_with_the_body_alone),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
