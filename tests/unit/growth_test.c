/* The attacks of tests/bench/attack.c, by steps and not by time. The library is part of this file, so
 * that its steps can be counted (base/step.h). */
#include <stdint.h>

static uint64_t growth_steps;
#define CLX__STEP() ((void)growth_steps++)

#include "clx.c"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../bench/attack.h"

/* The steps of an attack with n of what it has many of. */
static uint64_t growth_count(const struct attack *attack, size_t n, size_t *len)
{
  struct attack_text body = {NULL, 0, 0};
  attack->make(&body, n);
  growth_steps = 0;
  if (!attack->run(&body))
    fail_msg("%s: did not end as it must", attack->name);
  *len = body.len;
  free(body.at);
  return growth_steps;
}

/* Anything that is not linear takes many times as many: bodies are of thousands of members. */
static void no_attack_takes_more_steps_than_its_body_has_bytes(void **state)
{
  (void)state;
  for (size_t i = 0; i < attack_count; i++)
    for (size_t n = attacks[i].n / 2; n <= 2 * attacks[i].n; n *= 4) {
      size_t len;
      uint64_t steps = growth_count(&attacks[i], n, &len);
      if (steps == 0 || steps > len)
        fail_msg("%s of %zu: %llu steps in %zu bytes", attacks[i].name, n,
                 (unsigned long long)steps, len);
    }
}

/* -------- ids that meet -------- */

static const struct attack *growth_find(const char *name)
{
  size_t i = 0;
  while (i < attack_count && strcmp(attacks[i].name, name) != 0)
    i++;
  assert_true(i < attack_count);
  return &attacks[i];
}

/* Every resource is found, and every identifier leads to the resource of its type and id. */
static void check_links(const clx_document *document)
{
  clx_relationship relationship;
  for (uint32_t i = 0; i < document->data_count; i++) {
    const clx_resource *resource = document->data[i];
    assert_ptr_equal(clx_document_find(document, resource->type, resource->id), resource);
    assert_null(clx_document_find(document, resource->id, resource->type));
    assert_int_equal(clx_relationship_get(resource, "r", &relationship), CLX_OK);
    assert_int_equal(relationship.state, CLX_LOADED);
    for (uint32_t k = 0; k < relationship.count; k++) {
      assert_string_equal(relationship.at[k].resource->id, relationship.at[k].id);
      assert_string_equal(relationship.at[k].resource->type, relationship.at[k].type);
    }
  }
}

/* The document of an attack: whether its index took a key. */
static bool check_attack(const char *name, size_t n)
{
  struct attack_text body = {NULL, 0, 0};
  const clx_document *document;
  clx_arena *arena = clx_arena_new(NULL);
  growth_find(name)->make(&body, n);
  assert_int_equal(clx_parse_unverified(body.at, body.len, NULL, arena, &document, NULL), CLX_OK);
  check_links(document);
  bool keyed = ((const struct clx__document *)(const void *)document)->index.keyed;
  clx_arena_free(arena);
  free(body.at);
  return keyed;
}

static void ids_of_one_hash_link_right_under_a_key(void **state)
{
  (void)state;
  assert_true(check_attack("ids-chosen", 1000));
  assert_true(check_attack("types-chosen", 1000));
}

static void scattered_ids_and_few_of_one_hash_need_no_key(void **state)
{
  (void)state;
  assert_false(check_attack("ids-other", 3000));
  assert_false(check_attack("ids-chosen", 4));
}

/* The key is the MAC where there is one: then the body is not hashed again. */
static void the_key_is_the_mac_or_a_hash_of_the_body(void **state)
{
  static const uint8_t mac[CLX_MAC_LEN] = {1, 2, 3};
  struct clx__document document = {0};
  struct clx__parser parser = {.document = &document, .mac = mac};
  uint8_t digest[CLX_MAC_LEN];
  (void)state;
  assert_memory_equal(clx__parser_key(&parser), mac, sizeof mac);
  memset(&document, 0, sizeof document);
  parser.mac = NULL;
  parser.reader.start = "body";
  parser.reader.end = parser.reader.start + 4;
  crypto_generichash(digest, sizeof digest, (const unsigned char *)"body", 4, NULL, 0);
  assert_memory_equal(clx__parser_key(&parser), digest, sizeof digest);
  assert_true(clx__hash_keyed("a", mac) != clx__hash_keyed("a", digest));
  assert_true(clx__hash_keyed("a", mac) != clx__hash_keyed("b", mac));
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(ids_of_one_hash_link_right_under_a_key),
      cmocka_unit_test(scattered_ids_and_few_of_one_hash_need_no_key),
      cmocka_unit_test(the_key_is_the_mac_or_a_hash_of_the_body),
      cmocka_unit_test(no_attack_takes_more_steps_than_its_body_has_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
