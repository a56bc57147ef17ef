/* replay.h - the parts of `clx replay`: see record.h. */
#ifndef REPLAY_H
#define REPLAY_H

#include "differ.h"
#include "record.h"

/* Exit status for "nothing was answered". */
#define REPLAY_NOTHING 3

/* Answers that are kept for the page. */
#define REPLAY_KEPT 200u

enum replay_outcome {
  REPLAY_OPEN, /* not sent yet, or under way */
  REPLAY_SAME,
  REPLAY_DIFFERS,
  REPLAY_SKIPPED,    /* not sent */
  REPLAY_UNANSWERED, /* the new version gave no answer */
  REPLAY_OUTCOMES
};

/* What became of one exchange. */
struct replayed {
  uint64_t number;
  enum replay_outcome outcome;
  const char *why; /* of one that was skipped or not answered: a constant */
  char *method;
  char *target;
  long status_was;
  long status_now;
  uint64_t was_us;
  uint64_t now_us;
  uint64_t at_us;       /* since the start */
  uint32_t first;       /* of its differences */
  uint32_t differences; /* how many */
  char *answer;         /* what came, masked; NULL when it is not kept */
};

struct replay {
  struct secrets secrets;
  clx_keys *keys;
  clx_keys *wrong; /* for requests that were signed wrongly */
  const char *folder;
  const char *url; /* without a slash at its end */
  const char *ignore_file;
  const char *html;
  uint64_t rate; /* a second; 0: as fast as it goes */
  uint64_t parallel;
  uint64_t timeout_ms;
  bool json;
  bool quiet;

  struct recording recording;
  struct ignore ignore;
  void *multi;
  struct replayed *results; /* one for each number of the recording */
  uint32_t next;
  uint32_t running;
  uint32_t outcomes[REPLAY_OUTCOMES];
  uint32_t kept;
  struct differences differences;
  int64_t start_us;
  int64_t tell_us; /* when progress is told again */
};

/* The times of the answers that came, sorted; the caller frees them. */
struct replay_times {
  uint64_t *was;
  uint64_t *now;
  size_t count;
};

struct replay_times replay_times(const struct replay *replay);

/* Tells how far it is, where that can be seen. */
void replay_progress(struct replay *replay, bool end);

/* Prints what was found, as text or as JSON. */
void replay_say(const struct replay *replay);

/* Writes the page. False after a message. */
bool replay_page(const struct replay *replay, const char *path);

/* "000042.json" */
const char *replay_file(uint64_t number, char name[32]);

#endif
