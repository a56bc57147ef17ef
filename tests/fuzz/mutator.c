/* libFuzzer's own changes seldom leave JSON whole, so most changes go along its structure. */
#include "mutator.h"

#include "../oracle/mutate.h"

/* Changes along the structure, a few at once. False when the result is too long. */
static bool mutator_some(struct generator *generator, uint8_t *data, size_t *size, size_t room)
{
  unsigned count = 1 + random_below(&generator->random, 3);
  while (count-- > 0) {
    mutate_text(generator, (const char *)data, *size);
    if (generator->len > room)
      return false;
    if (generator->len > 0)
      memcpy(data, generator->text, generator->len);
    *size = generator->len;
  }
  return true;
}

size_t mutator_text(uint8_t *data, size_t size, size_t room, unsigned seed)
{
  struct generator generator;
  generator_init(&generator, seed);
  if (generate_once_in(&generator, 5) || !mutator_some(&generator, data, &size, room))
    size = LLVMFuzzerMutate(data, size, room);
  generator_free(&generator);
  return size;
}

/* The choices, with the NUL before them, keep their bytes while the text changes its length. */
static size_t mutator_front(uint8_t *data, size_t len, size_t size, size_t room, unsigned seed)
{
  size_t rest = size - len;
  uint8_t *copy = malloc(room);
  demand(copy);
  memcpy(copy, data, len);
  len = mutator_text(copy, len, room - rest, seed);
  memmove(data + len, data + size - rest, rest);
  memcpy(data, copy, len);
  free(copy);
  return len + rest;
}

size_t mutator_both(uint8_t *data, size_t size, size_t room, unsigned seed)
{
  size_t len = fuzz_text_len(data, size);
  if (len == size && size < room)
    data[size++] = '\0'; /* choices may begin */
  if (seed % 3 == 0 && room > size)
    return mutator_front(data, len, size, room, seed / 3);
  if (len >= size)
    return LLVMFuzzerMutate(data, size, room);
  return len + 1 + LLVMFuzzerMutate(data + len + 1, size - len - 1, room - len - 1);
}
