/* record.h - recordings: what `clx record` writes and `clx replay` reads.
 *
 *   record.c        the command line, and the loop
 *   record_proxy.c  takes requests, forwards them and passes the answers on
 *   record_write.c  the folder and its files
 *   record_read.c   reads them again
 *   replay.c        the command line of replay, and its loop
 *   replay_say.c    what replay prints, as text and as JSON
 *   replay_page.c   the same as a page
 *   differ.c        compares answers
 *
 * A recording is a folder (mode 0700) of files (mode 0600), each of which gets its name when it is
 * whole: clx-record.json says what it is, 000001.json and so on are exchanges in the order in which
 * they began, key is there only when it was asked for. clx(1) describes their members.
 */
#ifndef RECORD_H
#define RECORD_H

#include "mask.h"

#define RECORD_VERSION  1
#define RECORD_MANIFEST "clx-record.json"

/* -------- an exchange as it passes -------- */

struct header {
  char *name;
  char *value;
  struct header *next;
};

/* How a request was signed. */
enum signed_how {
  SIGNED_UNCHECKED, /* there is a signature, and no secret to check it with */
  SIGNED_GENUINE,
  SIGNED_WRONG,
  SIGNED_MISSING,
  SIGNED_TWICE, /* more than one */
  SIGNED_COUNT
};

extern const char *const signed_names[SIGNED_COUNT];

struct exchange {
  struct exchange *next; /* of those under way */
  struct recorder *recorder;
  void *connection; /* of libmicrohttpd */
  void *curl;       /* NULL: not forwarded yet */
  void *sent;       /* headers, of libcurl */
  bool began;
  bool waits; /* its connection is suspended */
  bool done;  /* there is an answer */

  uint64_t number;
  int64_t at_ms; /* since 1970 */
  int64_t start_us;
  int64_t first_us; /* of the answer */
  int64_t end_us;

  char *method;
  char *target;
  struct header *headers;
  struct buffer body;
  enum signed_how how;

  bool own;          /* the answer is that of the proxy */
  bool long_answer;  /* too long to be passed on */
  const char *fault; /* why: a constant */
  long status;
  struct header *answer_headers;
  struct buffer answer;
};

/* Adds to the end of a list; copies both. */
void header_add(struct header **list, const char *name, size_t name_len, const char *value,
                size_t len);

/* The value of the first of that name, or NULL. */
const char *header_find(const struct header *list, const char *name);
void headers_free(struct header *list);

/* -------- the recorder -------- */

struct recorder {
  struct secrets secrets;
  clx_keys *keys; /* NULL: signatures are not checked */
  struct mask mask;
  const char *folder;
  const char *to; /* without a slash at its end */
  const char *port_file;
  char address[64];
  uint64_t port;
  uint64_t count; /* 0: no end */
  bool keep_key;
  bool json;
  bool quiet;
  void *daemon;
  void *multi; /* of libcurl */
  struct exchange *first;
  int64_t started_ms; /* since 1970 */
  uint64_t last_number;
  uint64_t written;
  uint64_t lost;
};

/* Opens the folder, and makes or takes the key. False after a message. */
bool recording_start(struct recorder *recorder);

/* Writes an exchange. False after a message. */
bool recording_write(const struct recorder *recorder, const struct exchange *exchange);

/* Says in the folder that it is whole. */
bool recording_end(const struct recorder *recorder);

/* Listens. False after a message. */
bool proxy_start(struct recorder *recorder);

/* Takes what the transfers have to say. */
void proxy_take(struct recorder *recorder);

/* Breaks off what is under way, and ends. */
void proxy_stop(struct recorder *recorder);

/* -------- a recording as it is read -------- */

/* A file of a recording; spans lie in its text. */
struct recorded {
  struct buffer json;
  uint64_t number;
  char *method;
  char *target;
  char *topic; /* or NULL */
  char *type;  /* Content-Type, or NULL */
  enum signed_how how;
  const char *body;
  size_t len; /* 0: empty, or not recorded */
  bool has_body;
  long status;        /* 0: the endpoint did not answer */
  const char *answer; /* its JSON, NULL: none */
  size_t answer_len;
  enum mask_form form; /* of the answer */
  clx_value masked;    /* JSON pointers into the answer */
  double ms;
};

struct recording {
  char *folder;
  uint64_t *numbers;
  uint32_t count;
  bool has_key;
  struct mask mask; /* with its key, or a new one */
};

/* False after a message. */
bool recording_read(struct recording *recording, const char *folder);
void recording_free(struct recording *recording);

/* Reads the file of a number; or any file. False after a message. */
bool recorded_read(struct recorded *recorded, const struct recording *recording, uint64_t number);
bool recorded_take(struct recorded *recorded, const char *path);
void recorded_free(struct recorded *recorded);

/* Whether the text is that of an exchange. */
bool recorded_is_one(const struct buffer *json);

/* Microseconds of a clock that never goes back. */
int64_t record_clock(void);

#endif
