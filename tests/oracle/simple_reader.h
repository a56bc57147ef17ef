/* simple_reader.h - a cursor over a JSON text.
 *
 * Functions that return bool give false after a failure, of which the first is kept; the caller
 * then returns too. Before a value, the reader stands on its first byte. */
#ifndef CLX_TESTS_SIMPLE_READER_H
#define CLX_TESTS_SIMPLE_READER_H

#include <clx/json.h>

#define SIMPLE_DEPTH_MAX 128

/* A piece of the text. That of a string is what stands between its quotes. */
struct simple_span {
  const char *at;
  size_t len;
};

/* An open object or array, and where in it the reader is. */
struct simple_step {
  struct simple_span name; /* of the current member */
  uint32_t count;          /* members or elements begun */
  char open;               /* '{' or '[' */
  bool inside;             /* within the value of a member or element */
};

struct simple_reader {
  const char *start;
  const char *at;
  const char *end; /* of what is well-formed UTF-8 */
  int end_status;  /* what it means to run out of text */
  int status;
  const char *failed_at;
  uint32_t depth;
  uint32_t named_depth; /* errors name no deeper containers than this many; 0: all */
  uint32_t max_depth;
  uint32_t max_members;
  struct simple_step steps[SIMPLE_DEPTH_MAX];
};

/* Checks the text's UTF-8 and passes white space. */
void simple_reader_init(struct simple_reader *reader, const char *text, size_t len,
                        uint32_t max_depth, uint32_t max_members);

/* Records a failure here, or elsewhere in the text. Always false. */
bool simple_fail(struct simple_reader *reader, int status);
bool simple_fail_at(struct simple_reader *reader, const char *at, int status);

/* The kind that the first byte of the next value promises: CLX_KIND_TEXT, REAL (any number),
 * BOOLEAN, NULL, OBJECT, ARRAY, or ABSENT when no value starts so. */
uint32_t simple_peek(const struct simple_reader *reader);

/* Steps into the object or array that starts here. */
bool simple_enter(struct simple_reader *reader);

/* Goes to the value of the next member, or to the next element. False at the end, which steps
 * out, and after a failure: the status tells. */
bool simple_member(struct simple_reader *reader, struct simple_span *name);
bool simple_element(struct simple_reader *reader);

bool simple_string(struct simple_reader *reader, struct simple_span *text);

/* Reads one value, whatever it is. */
bool simple_skip(struct simple_reader *reader, struct simple_span *json);

/* Whether nothing but white space follows. */
bool simple_finish(struct simple_reader *reader);

/* Fills *error, which may be NULL. Returns the status. */
int simple_reader_error(const struct simple_reader *reader, clx_error *error);

#endif
