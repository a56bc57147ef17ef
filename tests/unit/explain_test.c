#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/verify.h>

#include "guard.h"
#include "rfc4231.h"

/* The signatures were computed with Python's hmac. */
#define SECRET          "7d3f0a91c52be8640d1f93a7b2c6e458"
#define BODY            "{\"data\":{\"attributes\":{\"name\":\"抹茶 ラテ\",\"price\":\"10.0 €\"}}}"
#define GOOD            "p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY0="
#define HEX             "a7aa67d59c8cfc657c776cae65c8afbbc8722a83371e82525bf13100d7cd318d"
#define HEX_UPPER       "A7AA67D59C8CFC657C776CAE65C8AFBBC8722A83371E82525BF13100D7CD318D"
#define BODY_AND_LF     "MH3MN67rGk9GV1wb7oyOMeuBgEy9Nn7LZQ5JB6/8bFE="
#define BODY_AND_CRLF   "ye5NE5S5jnfPtw/5tmBTh54vneqO1n77MoXVyXAwxL4="
#define EMPTY_BODY      "ScwzYmuh37ZAcU5fdrFKN+6iC+/K3D64JGlHzxFY7OY="
#define SECRET_AND_LF   "v1nrz0cpsPud4ryeAz+dghpAHEACqRfoGwheSJ6/row="
#define SECRET_FROM_HEX "K1v8pZRLsAB9BTU1DzhN9xgWeiWUQohQj0OxssLnhUg="
#define EMPTY_SECRET    "gf0CNBFz1EMxhJAILj9rH1J2AtdbZ6iI6m9pBfVNSfA="
#define OTHER_SECRET    "aVu/XttCqjX/E7Muy0TXu151RspC15+W8QcCXFA2K/s="

struct text {
  const char *at;
  size_t len;
};

#define TEXT(literal)                                                                              \
  {                                                                                                \
    literal, sizeof(literal) - 1                                                                   \
  }

struct row {
  struct text secret;
  struct text signature;
  struct text body;
  int found;
};

static const struct row rows[] = {
    {TEXT(SECRET), TEXT(GOOD), TEXT(BODY), CLX_EXPLAIN_GENUINE},
    {TEXT(SECRET), TEXT("\t " GOOD " "), TEXT(BODY), CLX_EXPLAIN_GENUINE},
    {TEXT(SECRET), TEXT(EMPTY_BODY), TEXT(""), CLX_EXPLAIN_GENUINE},
    {TEXT(SECRET), TEXT(OTHER_SECRET), TEXT(BODY), CLX_EXPLAIN_UNKNOWN},
    {TEXT(SECRET), TEXT(GOOD), TEXT(BODY "x"), CLX_EXPLAIN_UNKNOWN},
    {TEXT(SECRET), TEXT(GOOD), TEXT("\xEF\xBB"), CLX_EXPLAIN_UNKNOWN},
    /* the signature's form */
    {TEXT(SECRET), TEXT(""), TEXT(BODY), CLX_EXPLAIN_MISSING},
    {TEXT(SECRET), TEXT(" \t"), TEXT(BODY), CLX_EXPLAIN_MISSING},
    {TEXT(SECRET), TEXT(GOOD ", " GOOD), TEXT(BODY), CLX_EXPLAIN_DUPLICATE},
    {TEXT(SECRET), TEXT(GOOD "\n"), TEXT(BODY), CLX_EXPLAIN_LENGTH},
    {TEXT(SECRET), TEXT("short"), TEXT(BODY), CLX_EXPLAIN_LENGTH},
    {TEXT(SECRET), TEXT("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY1="), TEXT(BODY),
     CLX_EXPLAIN_ALPHABET},
    {TEXT(SECRET), TEXT("p6pn1ZyM\xffGV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY0="), TEXT(BODY),
     CLX_EXPLAIN_ALPHABET},
    {TEXT(SECRET), TEXT("p6pn1ZyM_GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY0="), TEXT(BODY),
     CLX_EXPLAIN_ALPHABET},
    {TEXT(SECRET), TEXT(HEX), TEXT(BODY), CLX_EXPLAIN_HEX},
    {TEXT(SECRET), TEXT(" " HEX_UPPER), TEXT(BODY), CLX_EXPLAIN_HEX},
    {TEXT(SECRET), TEXT(HEX), TEXT(BODY "x"), CLX_EXPLAIN_LENGTH},
    {TEXT(SECRET), TEXT(HEX "0"), TEXT(BODY), CLX_EXPLAIN_LENGTH},
    {TEXT(SECRET), TEXT("g7aa67d59c8cfc657c776cae65c8afbbc8722a83371e82525bf13100d7cd318d"),
     TEXT(BODY), CLX_EXPLAIN_LENGTH},
    {TEXT(SECRET), TEXT("p6pn1ZyM_GV8d2yuZcivu8hyKoM3HoJSW_ExANfNMY0="), TEXT(BODY),
     CLX_EXPLAIN_URL_SAFE},
    {TEXT(SECRET), TEXT("p6pn1ZyM_GV8d2yuZcivu8hyKoM3HoJSW_ExANfNMY0"), TEXT(BODY),
     CLX_EXPLAIN_URL_SAFE},
    {TEXT(SECRET), TEXT("p6pn1ZyM/GV8d2yuZcivu8hyKoM3HoJSW/ExANfNMY0"), TEXT(BODY),
     CLX_EXPLAIN_URL_SAFE},
    {TEXT(SECRET), TEXT("p6pn1ZyM_GV8d2yuZcivu8hyKoM3HoJSW_ExANfNMY0="), TEXT(BODY "x"),
     CLX_EXPLAIN_ALPHABET},
    {TEXT(SECRET), TEXT("p6pn1ZyM_GV8d2yuZcivu8hyKoM3HoJSW_ExANfNMY0"), TEXT(BODY "x"),
     CLX_EXPLAIN_LENGTH},
    /* the body */
    {TEXT(SECRET), TEXT(GOOD), TEXT(" \t" BODY "\r\n"), CLX_EXPLAIN_BODY_TRIMMED},
    {TEXT(SECRET), TEXT(GOOD), TEXT(BODY "\n"), CLX_EXPLAIN_BODY_TRIMMED},
    {TEXT(SECRET), TEXT(EMPTY_BODY), TEXT(" \n "), CLX_EXPLAIN_BODY_TRIMMED},
    {TEXT(SECRET), TEXT(BODY_AND_LF), TEXT(BODY), CLX_EXPLAIN_BODY_NEWLINE},
    {TEXT(SECRET), TEXT(BODY_AND_CRLF), TEXT(BODY), CLX_EXPLAIN_BODY_CRLF},
    {TEXT(SECRET), TEXT(GOOD), TEXT("\xEF\xBB\xBF" BODY), CLX_EXPLAIN_BODY_BOM},
    {TEXT(SECRET), TEXT(EMPTY_BODY), TEXT("\xEF\xBB\xBF"), CLX_EXPLAIN_BODY_BOM},
    {TEXT(SECRET), TEXT(EMPTY_BODY), TEXT("x!"), CLX_EXPLAIN_UNKNOWN}, /* not base64 of nothing */
    {TEXT(SECRET), TEXT(EMPTY_BODY), TEXT("\"x!"), CLX_EXPLAIN_UNKNOWN},
    {TEXT(SECRET), TEXT(GOOD), TEXT("ewogfQ=="), CLX_EXPLAIN_LOOKS_BASE64},
    /* the secret */
    {TEXT(""), TEXT(GOOD), TEXT(BODY), CLX_EXPLAIN_NO_KEYS},
    {TEXT(" \t" SECRET "\r\n"), TEXT(GOOD), TEXT(BODY), CLX_EXPLAIN_SECRET_SPACE},
    {TEXT(SECRET "\n"), TEXT(GOOD), TEXT(BODY), CLX_EXPLAIN_SECRET_SPACE},
    {TEXT(" \n"), TEXT(EMPTY_SECRET), TEXT(BODY), CLX_EXPLAIN_UNKNOWN},
    {TEXT(SECRET), TEXT(SECRET_AND_LF), TEXT(BODY), CLX_EXPLAIN_SECRET_NEWLINE},
    {TEXT(SECRET), TEXT(SECRET_FROM_HEX), TEXT(BODY), CLX_EXPLAIN_SECRET_DECODED},
    {TEXT("7D3F0A91C52BE8640D1F93A7B2C6E458"), TEXT(SECRET_FROM_HEX), TEXT(BODY),
     CLX_EXPLAIN_SECRET_DECODED},
    {TEXT(SECRET "0"), TEXT(SECRET_FROM_HEX), TEXT(BODY), CLX_EXPLAIN_UNKNOWN},
    {TEXT(SECRET "0x"), TEXT(SECRET_FROM_HEX), TEXT(BODY), CLX_EXPLAIN_UNKNOWN},
    /* of which nothing is left once it is taken for what it seems to be */
    {TEXT("ICAg"), TEXT(EMPTY_SECRET), TEXT(BODY), CLX_EXPLAIN_UNKNOWN},
    {TEXT("\xff\xfe"), TEXT(EMPTY_SECRET), TEXT(BODY), CLX_EXPLAIN_UNKNOWN},
    {TEXT("\0\0"), TEXT(GOOD), TEXT(BODY), CLX_EXPLAIN_UNKNOWN},
    {TEXT("a\0\0\0"), TEXT(GOOD), TEXT(BODY), CLX_EXPLAIN_UNKNOWN},
};

static void each_usual_mistake_is_named(void **state)
{
  size_t i;

  (void)state;
  for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
    const struct row *row = &rows[i];
    char *secret = guard_copy(row->secret.at, row->secret.len);
    char *signature = guard_copy(row->signature.at, row->signature.len);
    char *body = guard_copy(row->body.at, row->body.len);
    const char *sentence = NULL;
    int found = clx_verify_explain(secret, row->secret.len, signature, row->signature.len, body,
                                   row->body.len, &sentence);

    if (found != row->found)
      print_message("row %zu\n", i);
    assert_int_equal(found, row->found);
    assert_non_null(sentence);
    guard_free(body, row->body.len);
    guard_free(signature, row->signature.len);
    guard_free(secret, row->secret.len);
  }
}

/* What is genuine here is what clx_verify accepts, and what lacks a form is refused for it. */
static void the_finding_agrees_with_verifying(void **state)
{
  size_t i;

  (void)state;
  for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
    const struct row *row = &rows[i];
    clx_keys *keys = clx_keys_new(NULL);
    int status;

    clx_keys_add(keys, row->secret.at, row->secret.len);
    status =
        clx_verify(keys, row->signature.at, row->signature.len, row->body.at, row->body.len, NULL);
    assert_int_equal(status == CLX_OK, row->found == CLX_EXPLAIN_GENUINE);
    assert_int_equal(status == CLX_NO_KEYS, row->found == CLX_EXPLAIN_NO_KEYS);
    assert_int_equal(status == CLX_SIGNATURE_MISSING, row->found == CLX_EXPLAIN_MISSING);
    assert_int_equal(status == CLX_SIGNATURE_DUPLICATE, row->found == CLX_EXPLAIN_DUPLICATE);
    clx_keys_free(keys);
  }
}

static void the_sentence_is_of_the_finding_and_holds_nothing_of_the_input(void **state)
{
  const char *sentences[64] = {NULL};
  size_t i;
  size_t other;

  (void)state;
  for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
    const struct row *row = &rows[i];
    const char *sentence;

    clx_verify_explain(row->secret.at, row->secret.len, row->signature.at, row->signature.len,
                       row->body.at, row->body.len, &sentence);
    if (sentences[row->found])
      assert_ptr_equal(sentence, sentences[row->found]);
    sentences[row->found] = sentence;
    assert_true(strlen(sentence) > 20);
    assert_null(strstr(sentence, "p6pn1ZyM"));
    assert_null(strstr(sentence, SECRET));
  }
  for (i = 0; i < 64; i++)
    for (other = 0; other < i; other++)
      if (sentences[i] && sentences[other])
        assert_string_not_equal(sentences[i], sentences[other]);
  assert_non_null(strstr(sentences[CLX_EXPLAIN_HEX], "hex"));
  assert_non_null(strstr(sentences[CLX_EXPLAIN_BODY_BOM], "byte order mark"));
}

static void null_inputs_and_no_sentence_are_allowed(void **state)
{
  (void)state;
  assert_int_equal(clx_verify_explain(NULL, 0, GOOD, 44, BODY, 67, NULL), CLX_EXPLAIN_NO_KEYS);
  assert_int_equal(clx_verify_explain(NULL, 32, GOOD, 44, BODY, 67, NULL), CLX_EXPLAIN_NO_KEYS);
  assert_int_equal(clx_verify_explain(SECRET, 32, NULL, 0, BODY, 67, NULL), CLX_EXPLAIN_MISSING);
  assert_int_equal(clx_verify_explain(SECRET, 32, EMPTY_BODY, 44, NULL, 0, NULL),
                   CLX_EXPLAIN_GENUINE);
  assert_int_equal(clx_verify_explain(SECRET, 32, GOOD, 44, NULL, 0, NULL), CLX_EXPLAIN_EMPTY);
}

/* -------- secrets around HMAC's block of 64 bytes -------- */

static void a_newline_is_tried_on_secrets_around_a_block(void **state)
{
  static const struct {
    size_t len;
    const char *signature;
  } secrets[] = {
      {63, "NLV/fMSDC4cckVsd/KN2bDMQ6gPE8e8Ya6mQyzgsRig="},
      {64, "xRvj0HA+rWDd4aM9dR7K6094+f1gVYkfabxxsiAtt0Y="},
      {200, "GYrrMQc5i+uSOcBv+H6DWNE+lw4AuM9WpY2pWSU7Qw8="},
  };
  char secret[200];
  size_t i;

  (void)state;
  memset(secret, 'k', sizeof(secret));
  for (i = 0; i < 3; i++)
    assert_int_equal(clx_verify_explain(secret, secrets[i].len, secrets[i].signature, 44, BODY,
                                        strlen(BODY), NULL),
                     CLX_EXPLAIN_SECRET_NEWLINE);
}

static void a_secret_of_any_length_is_tried_decoded_from_hex(void **state)
{
  const struct rfc4231 *large = &rfc4231[5]; /* 131 times 0xaa */
  char secret[262];
  size_t i;

  (void)state;
  memset(secret, 'a', sizeof(secret));
  assert_int_equal(
      clx_verify_explain(secret, 262, large->signature, 44, large->data, large->len, NULL),
      CLX_EXPLAIN_SECRET_DECODED);
  for (i = 0; i < 130; i += 2)
    memcpy(secret + i, "ab", 2);
  assert_int_equal(clx_verify_explain(secret, 128, "AjKL68rv/U6YJcSd+run+IQOdBr7hak/zmFg18ltteM=",
                                      44, BODY, strlen(BODY), NULL),
                   CLX_EXPLAIN_SECRET_DECODED);
  assert_int_equal(clx_verify_explain(secret, 130, "s7PGrbju0Fo5rSh0+H0EGVLoCOtHO6+3XbszaEHDbPo=",
                                      44, BODY, strlen(BODY), NULL),
                   CLX_EXPLAIN_SECRET_DECODED);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_usual_mistake_is_named),
      cmocka_unit_test(the_finding_agrees_with_verifying),
      cmocka_unit_test(the_sentence_is_of_the_finding_and_holds_nothing_of_the_input),
      cmocka_unit_test(null_inputs_and_no_sentence_are_allowed),
      cmocka_unit_test(a_newline_is_tried_on_secrets_around_a_block),
      cmocka_unit_test(a_secret_of_any_length_is_tried_decoded_from_hex),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}
