/* mask.h - pseudonyms for what is personal in a request and its answer, for `clx record`.
 *
 *   mask_shape.c    characters and numbers: a permutation of all texts of one shape
 *   mask_text.c     texts: mail addresses and the like in them
 *   mask_form.c     walks over JSON and copies it, with pseudonyms for what its rules name
 *   mask_request.c  the rules of a request: those of the schema (clx_field.personal)
 *   mask_answer.c   the rules of an answer, and of a path, a query and headers
 *
 * A pseudonym depends on the value and on the key alone, so it is the same in all files of a
 * recording. Without the key it cannot be found by trying values: each step is a keyed BLAKE2b.
 *
 * Shape: a digit becomes a digit, a letter a letter of the same case and script, all else stays,
 * so length, separators and escapes do. Two texts of one shape never have the same pseudonym, and
 * none is its own. Capital letters do not count: "ADA" has the pseudonym of "Ada" in capitals.
 *
 * Three things get another form, so that a replay reaches nobody: a mail address and a URL, wherever
 * in a text, lead to a name that ends in .example (RFC 2606), an IP address is one of those for
 * documentation (RFC 5737, 3849; there are 762 of IPv4, so two may fall together).
 */
#ifndef MASK_H
#define MASK_H

#include "tool.h"

#define MASK_KEY  32u
#define MASK_KEPT 100u

struct mask {
  uint8_t key[MASK_KEY];
  const char *keep[MASK_KEPT]; /* "addresses.zip_code": kept as it is all the same */
  uint32_t keep_count;
  const char *path[MASK_KEPT]; /* paths that are kept */
  uint32_t path_count;
};

/* -------- values -------- */

/* The pseudonym of what stands between the quotes of a JSON string, in that form again. */
void mask_string(const struct mask *mask, const char *raw, size_t len, struct buffer *out);

/* The pseudonym of a text that is no JSON, such as a header's value. */
void mask_plain(const struct mask *mask, const char *text, size_t len, struct buffer *out);

/* The pseudonym of a JSON number: as many digits, sign, point and exponent stay. One of degrees
 * stays below 90, or below 180. One with an exponent of three digits is left as it is. */
void mask_number(const struct mask *mask, const char *raw, size_t len, struct buffer *out);
void mask_degrees(const struct mask *mask, const char *raw, size_t len, struct buffer *out);

/* -------- JSON -------- */

/* One walk: what is not replaced is copied byte for byte. */
struct masker {
  const struct mask *mask;
  const char *at; /* what was not copied yet */
  struct buffer *out;
  struct buffer path;      /* JSON pointer of where the walk is; answers only */
  struct buffer *pointers; /* of what was masked, as elements of a JSON array; NULL: not wanted */
};

/* A member's name or an element's place, and its value. */
struct entry {
  clx_value name; /* of kind ABSENT in an array */
  clx_value value;
};

/* Called for each member or element. */
typedef void (*mask_visit)(struct masker *masker, const struct entry *entry, const void *user);

/* Visits the members or elements of a value; none when it is no object or array. */
void mask_each(struct masker *masker, const clx_value *value, mask_visit visit, const void *user);

/* Replace one value by its pseudonym: texts, numbers, and all in objects and arrays, also the names
 * of members. True, false and null stay. */
void mask_value(struct masker *masker, const clx_value *value);

/* The same where names that a program wrote, and numbers, are kept (CLX_PERSONAL_FIGURES). */
void mask_figures(struct masker *masker, const clx_value *value);

/* An id: ten letters, as Commerce Layer makes them, stay. */
void mask_id(struct masker *masker, const clx_value *value);

/* Says that the value at the path was masked. */
void mask_note(struct masker *masker);

/* Copies what is left up to an end, and frees what the walk held. */
void mask_finish(struct masker *masker, const char *end);

/* Whether a text is small letters, digits and _, as names of members are that programs use. */
bool mask_is_word(const char *text, size_t len);

/* Whether it looks like a code: it is short, without @ and //, and without blanks unless those are
 * taken, as in the codes of goods. */
bool mask_is_code(const char *text, size_t len, bool blanks);
bool mask_has_blanks(const char *name, size_t len);

/* Copies a short text, with its escapes undone, to look at it; false when it is none. */
bool mask_take(const clx_value *value, char *text, size_t size);

/* Whether it is the text of a number, a time, true or false. */
bool mask_is_figure(const char *text, size_t len);

/* Whether it is an id as Commerce Layer makes them. */
bool mask_is_id(const char *text, size_t len);

/* -------- requests and answers -------- */

/* What a body is. */
enum mask_form {
  MASK_EMPTY,
  MASK_DOCUMENT, /* JSON:API */
  MASK_JSON,     /* any other JSON; all of it is masked */
  MASK_OTHER     /* nothing is written of it */
};

extern const char *const mask_form_names[];

enum mask_form mask_request(const struct mask *mask, const struct buffer *body, struct buffer *out);

/* `pointers` gets the elements of a JSON array: where values were masked, parted by commas. */
enum mask_form mask_answer(const struct mask *mask, const struct buffer *body, struct buffer *out,
                           struct buffer *pointers);

/* A path as it was asked for, with its query: kept are the words of a path that programs write. */
void mask_target(const struct mask *mask, const char *target, struct buffer *out);

#endif
