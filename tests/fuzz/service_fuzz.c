/* A service under a host that does anything: requests of any kind in any pieces, any order of calls
 * also inside handlers and hooks, memory and providers and transports that fail, deferred calls that
 * are ended in any order, twice, too late or never. See world.h for what must hold. The text of an
 * input is the body of requests. */
#include "mutator.h"
#include "world.h"

#define STEPS 120

static bool has_secret(const uint8_t *data, size_t size)
{
  for (size_t at = 0; at + strlen(SECRET) <= size; at++)
    if (memcmp(data + at, SECRET, strlen(SECRET)) == 0)
      return true;
  return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static struct world world;
  memset(&world, 0, sizeof world);
  world.choices = fuzz_choices_of(data, size);
  world.text = (const char *)data;
  world.text_len = fuzz_text_len(data, size);
  world.guessed = has_secret(data, size);
  if (world.text_len > WORLD_ROOM / 2)
    return 0;
  for (unsigned i = 0; i < WORLD_LINES; i++)
    world.lines[i].world = &world;
  bool ready = world_open(&world);
  for (unsigned steps = 0; ready && steps < STEPS && !fuzz_is_over(&world.choices); steps++)
    world_step(&world);
  world_close(&world);
  return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
  return mutator_both(data, size, max_size, seed);
}
