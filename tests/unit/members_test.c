/* Fills every member of every resource type by its JSON name and reads it by its C name.
 *
 * members.inc is made by lib/schema/gen: for each type the pieces of a document, and a function
 * that looks at each member of the struct as a host would. The field tables have no part in the
 * check, so a wrong offset, kind or name in them shows here. */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/document.h>
#include <clx/resources.h>

/* A boolean has two values and a type may have dozens of booleans. Boolean number n is bit
 * `round` of n, so in some round it differs from each other one, and in some it is true. */
#define MEMBERS_ROUNDS 6

struct member_case {
  const char *type;
  uint32_t type_id;
  const char *const *body; /* pieces, then NULL; "?7" is boolean number 7 */
  void (*check)(const clx_resource *resource);
};

static unsigned members_round;
static unsigned members_read;
static const char *members_type;

/* Ends the test with the member's name unless `good`. */
static void is_good(const char *name, bool good)
{
  members_read++;
  if (!good)
    fail_msg("%s.%s does not hold what was sent", members_type, name);
}

static bool members_bit(int number)
{
  return ((unsigned)number >> members_round & 1u) != 0;
}

/* The checks take pointers to members, so that a member of another C type does not compile. */
static void is_text(const char *name, const char *const *member, const char *expected)
{
  is_good(name, *member != NULL && strcmp(*member, expected) == 0);
}

static void is_integer(const char *name, const int64_t *member, int64_t expected)
{
  is_good(name, *member == expected);
}

/* The samples are exact in binary. */
static void is_real(const char *name, const double *member, double expected)
{
  is_good(name, *member >= expected && *member <= expected);
}

static void is_boolean(const char *name, const bool *member, int number)
{
  assert_in_range(number, 1, (1 << MEMBERS_ROUNDS) - 1);
  is_good(name, *member == members_bit(number));
}

static void is_resource(const char *name, const clx_resource *resource, uint32_t type_id,
                        char which, int number)
{
  char id[16];
  snprintf(id, sizeof(id), "%c%d", which, number);
  is_good(name, resource != NULL && resource->type_id == type_id && strcmp(resource->id, id) == 0);
}

static void is_list_of_two(const char *name, uint32_t count, uint32_t state)
{
  is_good(name, count == 2 && state == CLX_LOADED);
}

#define IS_ONE(name, member, one_type, type_id, number)                                            \
  do {                                                                                             \
    const one_type *const *one = &(member);                                                        \
    is_resource(name, *one == NULL ? NULL : &(*one)->self, type_id, 'a', number);                  \
  } while (0)

#define IS_ONE_OF(name, member, type_id, number)                                                   \
  do {                                                                                             \
    const clx_resource *const *one = &(member);                                                    \
    is_resource(name, *one, type_id, 'a', number);                                                 \
  } while (0)

#define IS_MANY(name, member, many_type, one_type, type_id, number)                                \
  do {                                                                                             \
    const many_type *many = &(member);                                                             \
    const one_type *const *at = many->at;                                                          \
    is_list_of_two(name, many->count, many->state);                                                \
    is_resource(name, &at[0]->self, type_id, 'a', number);                                         \
    is_resource(name, &at[1]->self, type_id, 'b', number);                                         \
  } while (0)

#define IS_MANY_OF(name, member, type_id_a, type_id_b, number)                                     \
  do {                                                                                             \
    const clx_resources *many = &(member);                                                         \
    is_list_of_two(name, many->count, many->state);                                                \
    is_resource(name, many->at[0], type_id_a, 'a', number);                                        \
    is_resource(name, many->at[1], type_id_b, 'b', number);                                        \
  } while (0)

#include "members.inc"

#define MEMBER_CASE_COUNT (sizeof(member_cases) / sizeof(member_cases[0]))

static size_t members_add(char *body, size_t size, size_t len, const char *piece)
{
  if (piece[0] == '?')
    piece = members_bit(atoi(piece + 1)) ? "true" : "false";
  assert_true(len + strlen(piece) < size);
  strcpy(body + len, piece);
  return len + strlen(piece);
}

static void members_check(const struct member_case *at)
{
  static char body[64 * 1024];
  size_t len = 0;
  for (const char *const *piece = at->body; *piece != NULL; piece++)
    len = members_add(body, sizeof(body), len, *piece);
  clx_arena *arena = clx_arena_new(NULL);
  const clx_document *document = NULL;
  clx_error error;
  assert_non_null(arena);
  members_type = at->type;
  if (clx_parse_unverified(body, len, NULL, arena, &document, &error) != CLX_OK)
    fail_msg("%s: %s at %" PRIu64 " %s", at->type, error.message, error.offset, error.where);
  assert_int_equal(document->data_count, 1);
  assert_int_equal(document->data[0]->type_id, at->type_id);
  assert_string_equal(document->data[0]->type, at->type);
  assert_string_equal(document->data[0]->id, "primary");
  assert_int_equal(document->drifted, 0);
  assert_int_equal(document->unknown_members, 0);
  assert_int_equal(document->unknown_types, 0);
  assert_int_equal(document->unlinked, 0);
  at->check(document->data[0]);
  clx_arena_free(arena);
}

static void every_member_is_filled_by_its_json_name_and_read_by_its_c_name(void **state)
{
  (void)state;
  unsigned members = 0;
  members_read = 0;
  for (members_round = 0; members_round < MEMBERS_ROUNDS; members_round++)
    for (size_t i = 0; i < MEMBER_CASE_COUNT; i++)
      members_check(&member_cases[i]);
  for (uint32_t id = 1; id <= clx_type_count(); id++)
    members += clx_type_field_count(clx_type_at(id));
  assert_int_equal(MEMBER_CASE_COUNT, clx_type_count());
  assert_true(members_read >= MEMBERS_ROUNDS * members);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_member_is_filled_by_its_json_name_and_read_by_its_c_name),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
