/* A plain driver for the fuzz targets, for any compiler: inputs that were kept, and changes of them
 * that are the same in every run. Each target is linked with this where libFuzzer is not.
 *
 * Usage: NAME_fuzz_test [FILE...]   (without files: those of tests/fuzz/seeds/NAME, and tests/golden) */
#include "fuzz.h"

#include "../unit/random.h"
#include "../unit/rounds.h"

#include <dirent.h>
#include <signal.h>

#define REPLAY_ROOM 40000

__attribute__((weak)) size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size,
                                                     unsigned seed)
{
  (void)seed;
  return LLVMFuzzerMutate(data, size, max_size);
}

/* How much longer a run takes than those of other targets. */
__attribute__((weak)) unsigned fuzz_weight(void)
{
  return 1;
}

/* -------- changes without libFuzzer -------- */

static struct random replay_random = {1};

static size_t replay_insert(uint8_t *data, size_t size, size_t max_size)
{
  size_t at = random_below(&replay_random, (uint32_t)size + 1);
  size_t count = 1 + random_below(&replay_random, random_below(&replay_random, 4) ? 40 : 600);
  if (count > max_size - size)
    count = max_size - size;
  memmove(data + at + count, data + at, size - at);
  for (size_t i = 0; i < count; i++)
    data[at + i] = (uint8_t)random_below(&replay_random, 256);
  return size + count;
}

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size)
{
  if (size == 0 || random_below(&replay_random, 3) > 0)
    return replay_insert(data, size, max_size);
  size_t at = random_below(&replay_random, (uint32_t)size);
  data[at] = (uint8_t)random_below(&replay_random, 256);
  return random_below(&replay_random, 8) > 0 ? size : at;
}

/* -------- inputs -------- */

/* What is being run. */
static struct {
  const char *program;
  const char *file;
  unsigned round; /* 0: the file as it is */
  const uint8_t *data;
  size_t size;
} replay_now;

/* A copy whose memory ends with it. */
static void replay_one(const uint8_t *data, size_t size)
{
  uint8_t *copy = malloc(size);
  demand(copy || size == 0);
  if (size > 0)
    memcpy(copy, data, size);
  replay_now.data = copy;
  replay_now.size = size;
  LLVMFuzzerTestOneInput(copy, size);
  free(copy);
}

static void replay_changes(uint8_t *data, size_t size, unsigned rounds)
{
  static uint8_t changed[REPLAY_ROOM];
  size_t len = 0;
  for (unsigned round = 1; round <= rounds; round++) {
    replay_now.round = round;
    if (round % 8 == 1) { /* changes of changes, but not for ever */
      len = size;
      memcpy(changed, data, size);
    }
    len = LLVMFuzzerCustomMutator(changed, len, sizeof changed,
                                  (unsigned)random_next(&replay_random));
    replay_one(changed, len);
  }
  replay_now.round = 0;
}

static void replay_path(const char *path, unsigned rounds)
{
  static uint8_t data[REPLAY_ROOM];
  FILE *file = fopen(path, "rb");
  if (!file) {
    fprintf(stderr, "cannot read %s\n", path);
    exit(1);
  }
  size_t size = fread(data, 1, sizeof data, file);
  fclose(file);
  replay_now.file = path;
  replay_one(data, size);
  replay_changes(data, size, rounds);
}

static int replay_is_file(const struct dirent *entry)
{
  return entry->d_name[0] != '.';
}

/* The files of a folder, in the same order everywhere. Returns how many. */
static int replay_folder(const char *folder, unsigned rounds)
{
  struct dirent **entries;
  int count = scandir(folder, &entries, replay_is_file, alphasort);
  for (int i = 0; i < count; i++) {
    char path[1000];
    snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
    replay_path(path, rounds);
    free(entries[i]);
  }
  if (count >= 0)
    free(entries);
  return count < 0 ? 0 : count;
}

/* A demand that fails ends the program: what failed is kept in a file beside it. */
static void replay_tell(int number)
{
  char path[1000];
  (void)number;
  snprintf(path, sizeof path, "%s.failed", replay_now.program);
  FILE *file = fopen(path, "wb");
  if (file) {
    fwrite(replay_now.data, 1, replay_now.size, file);
    fclose(file);
  }
  fprintf(stderr, "in change %u of %s, kept in %s\n", replay_now.round, replay_now.file, path);
  _Exit(1);
}

/* The folder of a target: its seeds, and what was found once. */
static int replay_seeds(const char *program, unsigned rounds)
{
  const char *slash = strrchr(program, '/');
  const char *name = slash ? slash + 1 : program;
  size_t len = strlen(name) - strlen("_fuzz_test");
  char folder[200];
  demand(strlen(name) > strlen("_fuzz_test"));
  snprintf(folder, sizeof folder, "tests/fuzz/seeds/%.*s", (int)len, name);
  return replay_folder(folder, fuzz_weight() > 1 ? 0 : rounds); /* slow ones as they are */
}

int main(int argc, char **argv)
{
  unsigned rounds = rounds_of(1, 200, 5000) / fuzz_weight();
  int count = argc - 1;
  replay_now.program = argv[0];
  signal(SIGABRT, replay_tell);
  for (int i = 1; i < argc; i++)
    replay_path(argv[i], 0);
  if (argc == 1)
    count = replay_seeds(argv[0], rounds) + replay_folder("tests/golden", rounds);
  printf("%d inputs, each with %u changes\n", count, argc == 1 ? rounds : 0);
  return count > 0 ? 0 : 1;
}
