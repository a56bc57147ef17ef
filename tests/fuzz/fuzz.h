/* fuzz.h - what the fuzz targets share: demands, and an input as a row of choices. */
#ifndef CLX_TESTS_FUZZ_H
#define CLX_TESTS_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What libFuzzer and replay.c call, and what they have. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
unsigned fuzz_weight(void);

static inline void fuzz_failed(const char *what, const char *file, int line)
{
  fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
  abort();
}

#define demand(condition)                                                                          \
  do {                                                                                             \
    if (!(condition))                                                                              \
      fuzz_failed(#condition, __FILE__, __LINE__);                                                 \
  } while (0)

/* -------- an input: a text up to its first NUL, then choices -------- */

struct fuzz_choices {
  const uint8_t *at;
  const uint8_t *end;
};

/* Bytes of the text; the rest are the choices. */
static inline size_t fuzz_text_len(const uint8_t *data, size_t size)
{
  const uint8_t *nul = size > 0 ? memchr(data, '\0', size) : NULL;
  return nul ? (size_t)(nul - data) : size;
}

static inline struct fuzz_choices fuzz_choices_of(const uint8_t *data, size_t size)
{
  size_t len = fuzz_text_len(data, size);
  struct fuzz_choices choices = {data, data};
  if (len < size) {
    choices.at = data + len + 1;
    choices.end = data + size;
  }
  return choices;
}

static inline bool fuzz_is_over(const struct fuzz_choices *choices)
{
  return choices->at == choices->end;
}

/* 0 once the choices are over. */
static inline uint8_t fuzz_byte(struct fuzz_choices *choices)
{
  return fuzz_is_over(choices) ? 0 : *choices->at++;
}

/* From 0 to below - 1. */
static inline uint32_t fuzz_below(struct fuzz_choices *choices, uint32_t below)
{
  uint32_t value = fuzz_byte(choices);
  if (below > 256)
    value = value << 8 | fuzz_byte(choices);
  return value % below;
}

/* Seldom for bytes at random, never once the choices are over. */
static inline bool fuzz_once_in(struct fuzz_choices *choices, uint32_t times)
{
  return !fuzz_is_over(choices) && fuzz_below(choices, times) == times - 1;
}

static inline const char *fuzz_pick_of(struct fuzz_choices *choices, const char *const *from,
                                       size_t count)
{
  return from[fuzz_below(choices, (uint32_t)count)];
}
#define fuzz_pick(choices, list) fuzz_pick_of(choices, list, sizeof(list) / sizeof *(list))

/* Amounts at all edges, and any other. */
int64_t fuzz_cents(struct fuzz_choices *choices);
double fuzz_real(struct fuzz_choices *choices);

/* NULL, empty, plain, odd and broken texts; they live until the next input. */
const char *fuzz_text(struct fuzz_choices *choices);
const char *fuzz_json(struct fuzz_choices *choices);

#endif
