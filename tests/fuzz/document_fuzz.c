/* Any bytes as a document: no crash, and all that is said of a document that was accepted holds. It
 * reads the same from memory of any size, from an allocator that fails and within any limits, or
 * not at all. The choices (fuzz.h) decide on these, and on the check. */
#include "document.h"
#include "mutator.h"

#include "../unit/failing.h"

#define MEMORY (256 * 1024)
#define CHECKS 3 /* of one input: each reads the body a few times */

/* -------- read once more, with less -------- */

/* What was accepted is accepted alike, or refused for want of what it was not given. */
static void again(const struct body *body, const clx_limits *limits, clx_arena *arena, int expected)
{
  const clx_document *document;
  clx_error error;
  int status = clx_parse_unverified(body->text, body->len, limits, arena, &document, &error);
  demand(status == CLX_OK || (document == NULL && error.status == status));
  if (status == CLX_OK) {
    demand(expected == CLX_OK);
    demand(document_same(document_dump(body, body->document, CLX_DUMP_LINKS),
                         document_dump(body, document, CLX_DUMP_LINKS)));
    return;
  }
  demand(status == expected || status == CLX_NO_MEMORY || limits != NULL);
  demand(status == expected || status == CLX_NO_MEMORY || status == CLX_JSON_DEPTH ||
         status == CLX_JSON_MEMBERS || status == CLX_DOCUMENT_RESOURCES ||
         status == CLX_DOCUMENT_MEMORY || status == CLX_BODY_TOO_LARGE);
}

static void again_in_memory(const struct body *body, struct fuzz_choices *choices, int expected)
{
  size_t size = fuzz_below(choices, 256) * (size_t)fuzz_below(choices, MEMORY / 256);
  char *memory = malloc(size);
  clx_arena *arena = clx_arena_init(memory, size, NULL);
  demand((arena != NULL) == (size >= CLX_ARENA_MIN));
  if (arena) {
    again(body, NULL, arena, expected);
    clx_arena_reset(arena);
    again(body, NULL, arena, expected);
    demand(clx_arena_size(arena) <= size);
  }
  clx_arena_free(arena);
  free(memory);
}

static void again_failing(const struct body *body, struct fuzz_choices *choices, int expected)
{
  struct failing failing = {.fail_at = 2 + fuzz_below(choices, 20)};
  clx_allocator allocator = failing_allocator(&failing);
  clx_arena *arena = clx_arena_new(&allocator);
  if (arena) {
    again(body, NULL, arena, expected);
    again(body, NULL, arena, expected); /* with what is left */
  }
  clx_arena_free(arena);
  demand(failing.live == 0);
}

static void again_limited(const struct body *body, struct fuzz_choices *choices, int expected)
{
  clx_limits limits = {.size = sizeof limits};
  clx_arena *arena = clx_arena_new(NULL);
  if (fuzz_below(choices, 3) == 0)
    limits.body = fuzz_below(choices, 30000);
  if (fuzz_below(choices, 3) == 0)
    limits.depth = fuzz_below(choices, 140);
  if (fuzz_below(choices, 3) == 0)
    limits.resources = fuzz_below(choices, 40);
  if (fuzz_below(choices, 3) == 0)
    limits.members = fuzz_below(choices, 100);
  if (fuzz_below(choices, 3) == 0)
    limits.memory = fuzz_below(choices, 60000);
  /* What only a greater depth accepts is no document of this body. */
  if (expected == CLX_OK || limits.depth <= 64)
    again(body, &limits, arena, expected);
  clx_arena_free(arena);
}

/* -------- all checks -------- */

static void accepted(const struct body *body, struct fuzz_choices *choices)
{
  document_returns(body, 0);
  switch (fuzz_below(choices, 8)) {
  case 1:
    document_returns(body, CLX_DUMP_LINKS);
    document_returns(body, CLX_DUMP_REDACTED);
    break;
  case 2:
    document_trees(body);
    break;
  case 3:
    document_members(body);
    break;
  case 4:
  case 5:
    document_explained(body, choices);
    break;
  default:
    document_alone(body, choices);
  }
}

static void checked(const struct body *body, struct fuzz_choices *choices, int status)
{
  switch (fuzz_below(choices, 6)) {
  case 0:
    again_in_memory(body, choices, status);
    break;
  case 1:
    again_failing(body, choices, status);
    break;
  case 2:
    again_limited(body, choices, status);
    break;
  default:
    if (status == CLX_OK)
      accepted(body, choices);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct fuzz_choices choices = fuzz_choices_of(data, size);
  struct body body = {(const char *)data, fuzz_text_len(data, size), NULL, clx_arena_new(NULL)};
  clx_error error;
  int status = clx_parse_unverified(body.text, body.len, NULL, body.arena, &body.document, &error);
  demand(status == CLX_OK ||
         (!body.document && error.status == status && error.offset <= body.len));
  if (fuzz_is_over(&choices) && status == CLX_OK)
    accepted(&body, &choices);
  for (unsigned i = 0; i < CHECKS && !fuzz_is_over(&choices); i++)
    checked(&body, &choices, status);
  clx_arena_free(body.arena);
  return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
  return mutator_both(data, size, max_size, seed);
}
