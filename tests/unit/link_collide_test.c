/* Ids chosen so that their hashes meet: everything is still found, or rightly not found, and the
 * index takes a key where it would become slow. */
#include "doc.h"

#include "document/document.h"
#include "schema/hash.h"

/* As lib/document/link.c hashes without a key. */
static uint64_t hash_of(const char *type, const char *id)
{
  return clx__hash_text(id, (unsigned char)type[0] | (uint64_t)(unsigned char)type[1] << 8);
}

static void id_of(unsigned number, char id[16])
{
  snprintf(id, 16, "t%u", number);
}

static bool has_key(const clx_document *document)
{
  return ((const struct clx__document *)(const void *)document)->index.keyed;
}

/* -------- one slot -------- */

#define REACH 64 /* resources are at most so many slots after their own */
#define MANY  (REACH + 3)

/* Numbers of tags that all want the slot behind the one of the order, in a table of 256. */
static void numbers_of_one_slot(unsigned numbers[MANY])
{
  uint64_t slot = ((hash_of("orders", "o") >> 56) + 1) & 0xff;
  unsigned count = 0;
  for (unsigned i = 0; count < MANY; i++) {
    char id[16];
    id_of(i, id);
    if (hash_of("tags", id) >> 56 == slot)
      numbers[count++] = i;
  }
}

/* An order with `count` of these tags, of which it names one more. */
static const clx_document *one_slot(struct doc *doc, const unsigned numbers[MANY], unsigned count)
{
  static char body[16384];
  int len = 0;
  len = snprintf(body, sizeof body,
                 "{'data':{'type':'orders','id':'o','relationships':{'tags':{"
                 "'data':[");
  for (unsigned i = 0; i <= count; i++)
    len += snprintf(body + len, sizeof body - (size_t)len, "%s{'type':'tags','id':'t%u'}",
                    i ? "," : "", numbers[i]);
  len += snprintf(body + len, sizeof body - (size_t)len, "]}}},'included':[");
  for (unsigned i = 0; i < count; i++)
    len += snprintf(body + len, sizeof body - (size_t)len, "%s{'type':'tags','id':'t%u'}",
                    i ? "," : "", numbers[i]);
  snprintf(body + len, sizeof body - (size_t)len, "]}");
  return doc_parse(doc, body);
}

static void ids_of_one_slot_are_found_up_to_the_reach_and_behind_it(void **state)
{
  unsigned numbers[MANY];
  char id[16];
  numbers_of_one_slot(numbers);
  for (unsigned count = REACH; count < MANY; count++) {
    const clx_document *document = one_slot(*state, numbers, count);
    const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
    assert_int_equal(has_key(document), count > REACH + 1);
    assert_int_equal(order->tags.state, CLX_PARTIAL);
    assert_int_equal(order->tags.count, count);
    assert_int_equal(document->unlinked, 1);
    for (unsigned i = 0; i < count; i++) {
      id_of(numbers[i], id);
      assert_string_equal(order->tags.at[i]->self.id, id);
      assert_ptr_equal(clx_document_find(document, "tags", id), order->tags.at[i]);
    }
    id_of(numbers[count], id);
    assert_null(clx_document_find(document, "tags", id));
    assert_ptr_equal(clx_document_find(document, "orders", "o"), order);
  }
}

/* -------- equal bits -------- */

#define IDS ((size_t)1 << 19)

/* What a table of four slots keeps of a hash, and the number of the id. */
static uint64_t kept_bits(unsigned number)
{
  char id[16];
  id_of(number, id);
  uint64_t hash = hash_of("tags", id);
  return (hash >> 62 | (hash >> 16 & 0xfffffffc)) << 32 | number;
}

static int compare(const void *a, const void *b)
{
  uint64_t first = *(const uint64_t *)a;
  uint64_t second = *(const uint64_t *)b;
  return first < second ? -1 : first > second;
}

/* Two ids of which the index sees no difference. */
static void equal_pair(char sent[16], char other[16])
{
  uint64_t *all = malloc(IDS * sizeof *all);
  assert_non_null(all);
  for (unsigned i = 0; i < IDS; i++)
    all[i] = kept_bits(i);
  qsort(all, IDS, sizeof *all, compare);
  size_t at = 1;
  while (at < IDS && all[at] >> 32 != all[at - 1] >> 32)
    at++;
  assert_true(at < IDS);
  id_of((unsigned)all[at], sent);
  id_of((unsigned)all[at - 1], other);
  free(all);
}

static void an_id_asked_for_again_and_again_in_place_of_its_equal_makes_a_key(void **state)
{
  static char body[16384];
  char sent[16];
  char other[16];
  equal_pair(sent, other);
  for (unsigned count = 60; count <= 80; count += 20) {
    int len = snprintf(body, sizeof body,
                       "{'data':{'type':'orders','id':'o','relationships':{"
                       "'tags':{'data':[");
    for (unsigned i = 0; i < count; i++)
      len += snprintf(body + len, sizeof body - (size_t)len, "%s{'type':'tags','id':'%s'}",
                      i ? "," : "", other);
    snprintf(body + len, sizeof body - (size_t)len, "]}}},'included':[{'type':'tags','id':'%s'}]}",
             sent);
    const clx_document *document = doc_parse(*state, body);
    const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
    assert_int_equal(has_key(document), count == 80);
    assert_int_equal(order->tags.state, CLX_PARTIAL);
    assert_int_equal(order->tags.count, 0);
    assert_int_equal(document->unlinked, count);
    assert_null(clx_document_find(document, "tags", other));
    assert_ptr_equal(clx_document_find(document, "tags", sent), document->included[0]);
    assert_ptr_equal(clx_document_find(document, "orders", "o"), order);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(ids_of_one_slot_are_found_up_to_the_reach_and_behind_it),
      doc_test(an_id_asked_for_again_and_again_in_place_of_its_equal_makes_a_key),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
