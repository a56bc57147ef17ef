/* The golden documents cut, changed at random, and read without memory. */
#include "golden.h"
#include "guard.h"
#include "random.h"
#include "rounds.h"

static unsigned mutations(void)
{
  return rounds_of(4000, 20000, 20000);
}

/* -------- cut -------- */

/* Whether the pointer's parent part is `parent`. */
static bool is_within(const char *where, const char *parent)
{
  size_t before = (size_t)(strrchr(where, '/') - where);
  size_t len = strlen(parent);
  return before >= len && strncmp(where + before - len, parent, len) == 0;
}

/* The pointer is that of the whole text, but ends where a free-form member begins: links, meta,
 * jsonapi, or an attribute, since only free-form attributes hold anything. What stands before the
 * type of its resource is told as deep as its own members. */
static void check_where(const char *whole, const char *where)
{
  const char *name = strrchr(where, '/');
  size_t len = strlen(where);
  if (strcmp(whole, where) == 0)
    return;
  assert_non_null(name);
  assert_true(is_within(where, "/attributes") || is_within(where, "/relationships") ||
              strcmp(name, "/links") == 0 || strcmp(name, "/meta") == 0 ||
              strcmp(name, "/jsonapi") == 0);
  assert_int_equal(strncmp(whole, where, len), 0);
  assert_int_equal(whole[len], '/');
}

/* Every cut lacks at least the last bracket. */
static void check_cut(struct doc *doc, const struct golden *golden, size_t len)
{
  const clx_document *document = (const clx_document *)(const void *)golden;
  char *copy = guard_copy(golden->text, len);
  clx_error checked;
  int status = clx_parse_unverified(copy, len, NULL, doc->arena, &document, &doc->error);
  assert_int_not_equal(status, CLX_OK);
  assert_null(document);
  assert_int_equal(doc->error.status, status);
  assert_in_range(doc->error.offset, 0, len);
  assert_int_equal(clx_json_check(copy, len, 0, &checked),
                   status == CLX_BODY_EMPTY ? CLX_JSON_TRUNCATED : status);
  assert_int_equal(status == CLX_BODY_EMPTY, len == 0);
  assert_int_equal(checked.offset, doc->error.offset);
  check_where(checked.where, doc->error.where);
  guard_free(copy, len);
  clx_arena_reset(doc->arena);
}

static void a_document_cut_anywhere_is_refused(void **state)
{
  for (size_t i = 0; i < GOLDEN_COUNT; i++) {
    struct golden golden = golden_load(i);
    for (size_t len = 0; len < golden.len; len += doc_step(1, 7))
      check_cut(*state, &golden, len);
    free(golden.text);
  }
}

/* -------- changed -------- */

/* Looks at all there is by name; reads every text to its end. */
static size_t look_at(const clx_resource *resource)
{
  const clx_type *type = clx_type_find(resource->type);
  size_t bytes = strlen(resource->id) + strlen(resource->type);
  const char *name;
  clx_field field;
  clx_value value;
  for (uint32_t i = 0; type && clx_type_field(type, i, &field) == CLX_OK; i++) {
    clx_relationship relationship;
    if (clx_get(resource, field.name, &value) == CLX_OK && value.text)
      bytes += strnlen(value.text, value.len);
    if (clx_relationship_get(resource, field.name, &relationship) == CLX_OK)
      for (uint32_t k = 0; k < relationship.count; k++)
        bytes += strlen(relationship.at[k].id) + strlen(relationship.at[k].type);
  }
  clx_extra_iter extras;
  for (clx_extra_iter_init(&extras, resource); clx_extra_next(&extras, &name, &value) == CLX_OK;)
    bytes += strlen(name) + value.len;
  return bytes;
}

static void check_accepted(struct doc *doc, const clx_document *document)
{
  const char *once;
  const char *twice;
  size_t len;
  for (uint32_t i = 0; i < document->data_count; i++)
    assert_in_range(look_at(document->data[i]), 2, SIZE_MAX);
  for (uint32_t i = 0; i < document->included_count; i++)
    assert_in_range(look_at(document->included[i]), 2, SIZE_MAX);
  assert_int_equal(clx_document_dump(document, 0, doc->arena, &once, &len), CLX_OK);
  assert_int_equal(clx_parse_unverified(once, len, NULL, doc->arena, &document, NULL), CLX_OK);
  assert_int_equal(clx_document_dump(document, 0, doc->arena, &twice, &len), CLX_OK);
  assert_string_equal(once, twice);
}

static void check_changed(struct doc *doc, const char *text, size_t len, unsigned counts[2])
{
  char *copy = guard_copy(text, len);
  const clx_document *document = NULL;
  int checked = clx_json_check(copy, len, 0, NULL);
  int status = clx_parse_unverified(copy, len, NULL, doc->arena, &document, &doc->error);
  guard_free(copy, len);
  if (status == CLX_OK) {
    assert_int_equal(checked, CLX_OK);
    check_accepted(doc, document);
  } else {
    assert_null(document);
    assert_in_range(doc->error.offset, 0, len);
    if (checked == CLX_OK) /* the JSON is valid, so it is the shape, or a U+0000 */
      assert_true((status >= CLX_DOCUMENT_SHAPE && status <= CLX_RESOURCE_NOT_TEXT) ||
                  status == CLX_JSON_NUL);
  }
  counts[status == CLX_OK]++;
  clx_arena_reset(doc->arena);
}

/* Changes the text in one place; `text` has room for twice its length. Returns the new length. */
static size_t change(struct random *random, char *text, size_t len)
{
  static const char bytes[] = "{}[]\",:\\0-19.eEtfnu \n\x80\xc3\xff\x01";
  size_t at = random_below(random, (uint32_t)len);
  size_t span = random_below(random, 40) + 1;
  if (span > len - at)
    span = len - at;
  switch (random_below(random, 5)) {
  case 0:
    text[at] = (char)(text[at] ^ (1 << random_below(random, 8)));
    return len;
  case 1:
    text[at] = bytes[random_below(random, sizeof bytes - 1)];
    return len;
  case 2:
    memmove(text + at, text + at + span, len - at - span);
    return len - span;
  case 3:
    memmove(text + at + span, text + at, len - at);
    return len + span;
  default: { /* a piece from elsewhere in place of this one */
    size_t from = random_below(random, (uint32_t)(len - span + 1));
    memmove(text + at, text + from, span);
    return len;
  }
  }
}

static void a_document_changed_at_random_is_read_or_refused(void **state)
{
  struct random random = {UINT64_C(0x853c49e6748fea9b)};
  unsigned counts[2] = {0, 0};
  for (size_t i = 0; i < GOLDEN_COUNT; i++) {
    struct golden golden = golden_load(i);
    char *text = malloc(2 * golden.len);
    assert_non_null(text);
    for (unsigned n = 0; n < mutations() / GOLDEN_COUNT; n++) {
      memcpy(text, golden.text, golden.len);
      size_t len = change(&random, text, golden.len);
      if (random_below(&random, 4) == 0)
        len = change(&random, text, len);
      check_changed(*state, text, len, counts);
    }
    free(text);
    free(golden.text);
  }
  assert_in_range(counts[true], mutations() / 20, mutations() / 20 * 19);
}

/* -------- without memory -------- */

static void check_no_memory(int status, const clx_document *document, const clx_error *error)
{
  assert_int_equal(status, CLX_NO_MEMORY);
  assert_null(document);
  assert_int_equal(error->status, CLX_NO_MEMORY);
}

/* One try in which request `fail_at` for memory fails; true when the document was read. */
static bool try_failing(const struct golden *golden, size_t fail_at)
{
  struct failing failing = {.fail_at = fail_at};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  int status = CLX_NO_MEMORY;
  if (arena) {
    const clx_document *document = NULL;
    clx_error error;
    status = clx_parse_unverified(golden->text, golden->len, NULL, arena, &document, &error);
    if (status != CLX_OK)
      check_no_memory(status, document, &error);
  }
  clx_arena_free(arena);
  assert_int_equal(failing.live, 0);
  assert_int_equal(status == CLX_OK, failing.count < fail_at);
  return status == CLX_OK;
}

static void each_request_for_memory_may_fail(void **state)
{
  (void)state;
  for (size_t i = 0; i < GOLDEN_COUNT; i++) {
    struct golden golden = golden_load(i);
    size_t fail_at = 1;
    while (!try_failing(&golden, fail_at))
      fail_at++;
    assert_in_range(fail_at, 4, 100);
    free(golden.text);
  }
}

/* The arena takes few, large blocks. In one block of a fixed size, each allocation of the parser
 * fails in turn as the block grows. True when the document was read. */
static bool try_in(const struct golden *golden, const cJSON *tree, size_t size)
{
  void *memory = malloc(size);
  clx_arena *arena = clx_arena_init(memory, size, NULL);
  assert_non_null(arena);
  const clx_document *document = NULL;
  clx_error error;
  int status = clx_parse_unverified(golden->text, golden->len, NULL, arena, &document, &error);
  if (status != CLX_OK)
    check_no_memory(status, document, &error);
  else
    golden_compare(document, tree); /* nothing is missing */
  clx_arena_free(arena);
  free(memory);
  return status == CLX_OK;
}

static void each_allocation_of_the_parser_may_fail(void **state)
{
  (void)state;
  for (size_t i = 0; i < GOLDEN_COUNT; i++) {
    struct golden golden = golden_load(i);
    cJSON *tree = cJSON_Parse(golden.text);
    assert_non_null(tree);
    size_t size = CLX_ARENA_MIN;
    while (!try_in(&golden, tree, size))
      size += doc_step(16, 112);
    assert_in_range(size, golden.len, 16 * golden.len + 16384);
    cJSON_Delete(tree);
    free(golden.text);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(a_document_cut_anywhere_is_refused),
      doc_test(a_document_changed_at_random_is_read_or_refused),
      doc_test(each_request_for_memory_may_fail),
      doc_test(each_allocation_of_the_parser_may_fail),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
