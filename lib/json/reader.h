/* json: strict reading and exact writing of JSON text, without a tree.
 *
 * reader.h   a cursor over a text: strings, containers, whole values, errors with a pointer fast.h 
 * the fast path through text that is valid and ordinary, without errors ahead.h    where a value
 * ends, without checking it scan.h     the inner loops: blocks of bytes looked at in one go text.h 
 * UTF-8 and escapes utf8.h     the inner loops of checking UTF-8 number.h   exact numbers, both
 * ways value.h    a value looked at where it stands; public functions of clx/json.h cjson.c   
 * trees of cJSON from checked text, and back
 *
 * The reader never writes to its text and never reads at or beyond `end`. It keeps the path to the
 * value being read on a bounded stack, so an error knows where it is. It has no recursion.
 *
 * UTF-8 is checked first, over the whole text. The text is then read only up to the first bad byte,
 * and running out of text there is the error: so it has a place like any other.
 */
#ifndef CLX__READER_H
#define CLX__READER_H

#include <clx/json.h>

/* The most containers that can be open at once. */
#define CLX__DEPTH_MAX       128
#define CLX__DEPTH_DEFAULT   64
#define CLX__MEMBERS_DEFAULT 100000

/* A piece of the text. A string's span is what stands between its quotes. */
struct clx__span {
  const char *at;
  size_t len;
  bool escaped; /* a string with at least one escape */
};

/* An open container: which one, and where in it the reader is. */
struct clx__step {
  const char *name; /* of the current member, as written; NULL in an array */
  uint32_t len;
  uint32_t count; /* members or elements begun */
  char open;      /* '{' or '[' */
  bool inside;    /* a member's or element's value is being read */
};

/* A member of the open object: its value follows. */
static inline void clx__step_member(struct clx__step *step, const char *name, size_t len,
                                    uint32_t count)
{
  step->name = name;
  step->len = len < UINT32_MAX ? (uint32_t)len : UINT32_MAX;
  step->count = count;
  step->inside = true;
}

struct clx__reader {
  const char *start;
  const char *at;
  const char *end;
  int end_status; /* what it means to run out of text */
  int status;     /* the first failure */
  const char *failed_at;
  uint32_t depth;       /* open containers */
  uint32_t named_depth; /* errors name at most so many containers; 0: all */
  uint32_t max_depth;
  uint32_t max_members;
  struct clx__step steps[CLX__DEPTH_MAX];
};

/* Starts at the first value of the text: white space before it is passed. max_depth and max_members
 * 0: the defaults. `check` says whether UTF-8 still has to be checked. */
void clx__reader_init(struct clx__reader *reader, const char *text, size_t len, uint32_t max_depth,
                      uint32_t max_members, bool check);

/* All functions below return false after a failure, which is then in reader->status; more calls
 * change nothing. Before a value, the reader stands on its first byte. */

/* Records a failure at the current place, unless there is one. Always false. */
bool clx__reader_fail(struct clx__reader *reader, int status);

/* The CLX_KIND_... that the next value's first byte promises, CLX_KIND_REAL for any number;
 * CLX_KIND_ABSENT when no value starts so. */
static inline uint32_t clx__reader_peek(const struct clx__reader *reader)
{
  if (reader->at >= reader->end)
    return CLX_KIND_ABSENT;
  switch (*reader->at) {
  case '"':
    return CLX_KIND_TEXT;
  case '{':
    return CLX_KIND_OBJECT;
  case '[':
    return CLX_KIND_ARRAY;
  case 't':
  case 'f':
    return CLX_KIND_BOOLEAN;
  case 'n':
    return CLX_KIND_NULL;
  default:
    return *reader->at == '-' || (*reader->at >= '0' && *reader->at <= '9') ? CLX_KIND_REAL
                                                                            : CLX_KIND_ABSENT;
  }
}

/* Steps into the container that starts here, '{' or '['. */
bool clx__reader_enter(struct clx__reader *reader);

/* The next member of the open object: its name, then the reader stands on its value. False at
 * the end, which closes the object, and after a failure: ask reader->status. */
bool clx__reader_member(struct clx__reader *reader, struct clx__span *name);

/* As clx__reader_member, for the elements of the open array. */
bool clx__reader_element(struct clx__reader *reader);

/* Reads a string; escapes are checked, not undone. */
bool clx__reader_string(struct clx__reader *reader, struct clx__span *text);

/* Reads a number; checks that it is finite. */
bool clx__reader_number(struct clx__reader *reader, struct clx__span *text);

/* Reads `true`, `false` or `null`. */
bool clx__reader_literal(struct clx__reader *reader, struct clx__span *text);

/* Reads one value whatever it is; its text with quotes or brackets. */
bool clx__reader_skip(struct clx__reader *reader, struct clx__span *text);

/* True when nothing but white space follows. */
bool clx__reader_finish(struct clx__reader *reader);

/* Fills *error from the failure and the path. Returns reader->status. */
int clx__reader_error(const struct clx__reader *reader, clx_error *error);

#endif
