/* From bytes to a document: verified first, then parsed from a copy. */
#include "doc.h"

#include <clx/verify.h>

#define OPEN_SECRET "0123456789abcdef0123456789abcdef"
#define OPEN_BODY   "{\"data\":{\"type\":\"tags\",\"id\":\"a\"}}"
/* openssl dgst -sha256 -hmac "$OPEN_SECRET" -binary | base64 */
#define OPEN_SIGNATURE        "vS4I3FI32cAfv+ggMG5npiU8WxZUD+4vZwTTyfEW9G0="
#define OPEN_BROKEN           "{\"data\":"
#define OPEN_BROKEN_SIGNATURE "f/UENpZ0NIpPIB8+wtMq8XhS821x5/u6xq+OS+/ZyBs="

static int open_body(struct doc *doc, const char *signature, const char *body,
                     const clx_limits *limits, const clx_document **document)
{
  clx_keys *keys = clx_keys_new(NULL);
  assert_non_null(keys);
  assert_int_equal(clx_keys_add(keys, OPEN_SECRET, strlen(OPEN_SECRET)), CLX_OK);
  memset(&doc->error, 0, sizeof doc->error);
  int status = clx_open(keys, signature, strlen(signature), body, strlen(body), limits, doc->arena,
                        document, &doc->error);
  clx_keys_free(keys);
  return status;
}

static void opening_parses_only_what_is_signed(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = NULL;
  assert_int_equal(open_body(doc, OPEN_SIGNATURE, OPEN_BODY, NULL, &document), CLX_OK);
  assert_string_equal(document->data[0]->id, "a");

  size_t used = clx_arena_used(doc->arena);
  assert_int_equal(open_body(doc, OPEN_SIGNATURE, OPEN_BROKEN, NULL, &document),
                   CLX_SIGNATURE_MISMATCH);
  assert_null(document);
  assert_int_equal(doc->error.status, CLX_SIGNATURE_MISMATCH);
  assert_int_equal(doc->error.offset, 0);
  assert_string_equal(doc->error.where, "");
  assert_int_equal(open_body(doc, "", OPEN_BODY, NULL, &document), CLX_SIGNATURE_MISSING);
  assert_int_equal(clx_arena_used(doc->arena), used);

  assert_int_equal(open_body(doc, OPEN_BROKEN_SIGNATURE, OPEN_BROKEN, NULL, &document),
                   CLX_JSON_TRUNCATED);
  assert_null(document);
  assert_int_equal(doc->error.offset, 8);
  assert_string_equal(doc->error.where, "/data");
}

static void opening_keeps_to_the_limits(void **state)
{
  clx_limits limits = {.size = sizeof limits, .body = strlen(OPEN_BODY)};
  const clx_document *document = NULL;
  assert_int_equal(open_body(*state, OPEN_SIGNATURE, OPEN_BODY, &limits, &document), CLX_OK);
  limits.body--;
  assert_int_equal(open_body(*state, OPEN_SIGNATURE, OPEN_BODY, &limits, &document),
                   CLX_BODY_TOO_LARGE);
  assert_null(document);
}

static void a_body_without_bytes_has_no_length(void **state)
{
  struct doc *doc = *state;
  const clx_document *document = NULL;
  assert_int_equal(clx_parse_unverified(NULL, 5, NULL, doc->arena, &document, &doc->error),
                   CLX_BAD_ARGUMENT);
  assert_null(document);
  assert_int_equal(doc->error.status, CLX_BAD_ARGUMENT);
  assert_int_equal(clx_parse_unverified(NULL, 0, NULL, doc->arena, &document, NULL),
                   CLX_BODY_EMPTY);
}

static void the_body_is_copied_and_the_error_may_be_null(void **state)
{
  struct doc *doc = *state;
  char body[] = OPEN_BODY;
  const clx_document *document = NULL;
  assert_int_equal(clx_parse_unverified(body, strlen(body), NULL, doc->arena, &document, NULL),
                   CLX_OK);
  assert_string_equal(body, OPEN_BODY);
  memset(body, 'x', sizeof body);
  assert_string_equal(document->data[0]->id, "a");
  assert_int_equal(clx_parse_unverified(body, 3, NULL, doc->arena, &document, NULL),
                   CLX_JSON_SYNTAX);
  assert_int_equal(clx_parse_unverified(NULL, 0, NULL, doc->arena, &document, NULL),
                   CLX_BODY_EMPTY);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(opening_parses_only_what_is_signed),
      doc_test(opening_keeps_to_the_limits),
      doc_test(a_body_without_bytes_has_no_length),
      doc_test(the_body_is_copied_and_the_error_may_be_null),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
