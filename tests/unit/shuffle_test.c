/* The golden documents with their members, resources and white space in other places. */
#include "golden.h"
#include "random.h"
#include "rounds.h"

static unsigned shuffles(void)
{
  return rounds_of(5, 50, 50);
}

static cJSON *tree_of(const struct golden *golden)
{
  cJSON *tree = cJSON_ParseWithLength(golden->text, golden->len);
  assert_non_null(tree);
  return tree;
}

/* -------- shuffling -------- */

/* Puts the children of a list or object into a random order. */
static void shuffle_children(struct random *random, cJSON *parent)
{
  cJSON *all[256];
  uint32_t count = 0;
  while (parent->child) {
    assert_in_range(count, 0, 255);
    all[count++] = cJSON_DetachItemViaPointer(parent, parent->child);
  }
  for (uint32_t i = count; i > 0; i--) {
    uint32_t pick = random_below(random, i);
    cJSON *item = all[pick];
    all[pick] = all[i - 1];
    char *name = item->string;
    item->string = NULL;
    if (cJSON_IsObject(parent))
      cJSON_AddItemToObject(parent, name, item);
    else
      cJSON_AddItemToArray(parent, item);
    cJSON_free(name);
  }
}

/* Objects at all levels; the order of lists is kept. The goldens are a few levels deep. */
static void shuffle_members(struct random *random, cJSON *tree)
{
  if (cJSON_IsObject(tree))
    shuffle_children(random, tree);
  for (cJSON *child = tree->child; child; child = child->next)
    shuffle_members(random, child);
}

/* -------- comparing -------- */

static cJSON *dump_tree(struct doc *doc, const clx_document *document)
{
  const char *text;
  size_t len;
  assert_int_equal(clx_document_dump(document, 0, doc->arena, &text, &len), CLX_OK);
  cJSON *tree = cJSON_ParseWithLength(text, len);
  assert_non_null(tree);
  return tree;
}

/* The tree printed is read as its own tree says, and, if that is given, dumps to the same. */
static void check_printed(struct doc *doc, char *text, const cJSON *dump)
{
  assert_non_null(text);
  cJSON *other = dump_tree(doc, golden_check(doc, text, strlen(text)));
  if (dump)
    assert_true(cJSON_Compare(other, dump, true));
  cJSON_Delete(other);
  cJSON_free(text);
  clx_arena_reset(doc->arena);
}

/* -------- tests -------- */

static void the_shuffle_changes_the_order(void **state)
{
  (void)state;
  struct random random = {UINT64_C(0x9e3779b97f4a7c15)};
  struct golden golden = golden_load(0);
  cJSON *tree = tree_of(&golden);
  char *before = cJSON_PrintUnformatted(tree);
  shuffle_members(&random, tree);
  char *after = cJSON_PrintUnformatted(tree);
  assert_string_not_equal(before, after);
  assert_int_equal(strlen(before), strlen(after));
  cJSON_free(before);
  cJSON_free(after);
  cJSON_Delete(tree);
  free(golden.text);
}

static void members_in_any_order_make_the_same_document(void **state)
{
  struct doc *doc = *state;
  struct random random = {UINT64_C(0x2545f4914f6cdd1d)};
  for (size_t i = 0; i < GOLDEN_COUNT; i++) {
    struct golden golden = golden_load(i);
    cJSON *dump = dump_tree(doc, golden_check(doc, golden.text, golden.len));
    cJSON *tree = tree_of(&golden);
    for (unsigned n = 0; n < shuffles(); n++) {
      shuffle_members(&random, tree);
      check_printed(doc, cJSON_PrintUnformatted(tree), dump);
    }
    cJSON_Delete(tree);
    cJSON_Delete(dump);
    free(golden.text);
  }
}

static void resources_in_any_order_are_linked_the_same(void **state)
{
  struct doc *doc = *state;
  struct random random = {UINT64_C(0xda942042e4dd58b5)};
  for (size_t i = 0; i < GOLDEN_COUNT; i++) {
    struct golden golden = golden_load(i);
    cJSON *tree = tree_of(&golden);
    for (unsigned n = 0; n < shuffles(); n++) {
      if (golden_item(tree, "included"))
        shuffle_children(&random, cJSON_GetObjectItem(tree, "included"));
      shuffle_members(&random, tree);
      check_printed(doc, cJSON_PrintUnformatted(tree), NULL);
    }
    cJSON_Delete(tree);
    free(golden.text);
  }
}

static void white_space_changes_nothing(void **state)
{
  struct doc *doc = *state;
  for (size_t i = 0; i < GOLDEN_COUNT; i++) {
    struct golden golden = golden_load(i);
    cJSON *dump = dump_tree(doc, golden_check(doc, golden.text, golden.len));
    cJSON *tree = tree_of(&golden);
    check_printed(doc, cJSON_Print(tree), dump);
    check_printed(doc, cJSON_PrintUnformatted(tree), dump);
    cJSON_Delete(tree);
    cJSON_Delete(dump);
    free(golden.text);
  }
}

static void a_dump_is_a_document_with_the_same_dump(void **state)
{
  struct doc *doc = *state;
  for (size_t i = 0; i < GOLDEN_COUNT; i++)
    for (uint32_t flags = 0; flags <= CLX_DUMP_LINKS; flags++) {
      struct golden golden = golden_load(i);
      const clx_document *document = golden_check(doc, golden.text, golden.len);
      const char *once;
      const char *twice;
      size_t len;
      assert_int_equal(clx_document_dump(document, flags, doc->arena, &once, &len), CLX_OK);
      document = golden_check(doc, once, len);
      assert_int_equal(clx_document_dump(document, flags, doc->arena, &twice, &len), CLX_OK);
      assert_string_equal(once, twice);
      free(golden.text);
    }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(the_shuffle_changes_the_order),
      doc_test(members_in_any_order_make_the_same_document),
      doc_test(resources_in_any_order_are_linked_the_same),
      doc_test(white_space_changes_nothing),
      doc_test(a_dump_is_a_document_with_the_same_dump),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
