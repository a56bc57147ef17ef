/* test_line.h - the command line of `clx test`. */
#ifndef TEST_LINE_H
#define TEST_LINE_H

#include "test.h"

#define KIND_WORDS_MAX 32u
#define TEXTS_MAX      100u

/* All that it says. Texts are words of it, but for the kinds and the folder. */
struct test_line {
  struct suite_options suite;
  struct secrets secrets;
  char *kinds[KIND_WORDS_MAX]; /* "price=http://...", or "price" for --init */
  uint32_t kind_count;
  const char *kind; /* a word that waits for its URL */
  const char *config;
  struct buffer folder; /* of the config, with a slash behind it */
  const char *sets[TEXTS_MAX];
  uint32_t set_count;
  const char *bodies[TEXTS_MAX];
  uint32_t body_count;
  const char *skus[TEXTS_MAX];
  uint32_t sku_count;
  const char *currencies[TEXTS_MAX];
  uint32_t currency_count;
  const char *unknown_sku;
  const char *recorded; /* folder of a recording */
  const char *start;
  const char *explain;
  const char *junit;
  const char *json;
  const char *html;
  uint64_t seed; /* 0: any */
  uint64_t budget;
  uint64_t lanes;
  bool list;
  bool init;
  bool verbose;
  bool quiet;
};

/* Takes a word that is no option. False after a message. */
bool words_kind(struct test_line *line, const struct args *args, const char *word);

/* After the last word. False after a message. */
bool words_end(struct test_line *line, const struct args *args);

/* Gives it all to the engine of the run. False after a message. */
bool words_give(struct run *run, struct test_line *line);

/* Gives the engine a request of the recording for each kind that it has one for; `config` is NULL
 * without one. False after a message. */
bool words_recorded(struct suite *suite, const struct test_line *line, const char *config);

/* Writes a config to start from. Returns an exit status. */
int words_init(const struct test_line *line);

#endif
