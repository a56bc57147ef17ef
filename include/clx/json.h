/* clx/json.h - free-form JSON text: check, get by pointer, iterate.
 *
 * Members such as `metadata`, `tax_breakdown` or `rates` have no schema. Resources give them as
 * JSON text that was already checked; this header reads such text. It also checks any text
 * against RFC 8259, strictly: valid UTF-8, no control bytes in strings, no leading zeros, no
 * lone surrogates, nothing after the value, a bounded depth, finite numbers.
 *
 * A `clx_value` looks at the text and copies nothing: it is valid as long as the text is. For
 * larger work, clx/cjson.h turns any text into a cJSON tree.
 */
#ifndef CLX_JSON_H
#define CLX_JSON_H

#include <clx/core.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Kinds of values. A pinned number each; TEXT to MANY are also the kinds of the members of a
 * resource (clx/document.h). */
#define CLX_KIND_ABSENT  0 /* there is no such member */
#define CLX_KIND_TEXT    1 /* a string */
#define CLX_KIND_TIME    2 /* a string: a time in ISO 8601, only in field lists */
#define CLX_KIND_INTEGER 3 /* a number without fraction or exponent that fits int64_t; not -0 */
#define CLX_KIND_REAL    4 /* any other number */
#define CLX_KIND_BOOLEAN 5
#define CLX_KIND_OBJECT  6
#define CLX_KIND_ARRAY   7
#define CLX_KIND_ONE     8 /* a to-one relationship */
#define CLX_KIND_MANY    9 /* a to-many relationship */
#define CLX_KIND_NULL    10

/* One value. The same struct serves the members of resources (clx_get). */
typedef struct clx_value {
  uint32_t kind;    /* CLX_KIND_... */
  uint32_t drifted; /* clx_get: 1 when the body had another JSON type than declared */
  int64_t integer;  /* INTEGER; BOOLEAN: 0 or 1 */
  double real;      /* REAL and INTEGER (rounded when beyond 2^53) */
  const char *text; /* TEXT: its characters; OBJECT, ARRAY, numbers: their JSON text, which
                        clx_get does not give for declared numbers */
  size_t len;       /* bytes of text; a NUL follows only for declared members of resources that
                        have not drifted */
  uint32_t escaped; /* TEXT: 1 when text still holds JSON escapes; see clx_value_text */
  uint32_t reserved;
} clx_value;

/* Checks that `text` is one JSON value and nothing else. `max_depth` 0 means 64; 128 is the
 * most. Returns CLX_OK or one of CLX_JSON_..., with offset and pointer in *error. */
CLX_API int clx_json_check(const char *text, size_t len, uint32_t max_depth, clx_error *error);

/* Finds the value at a JSON pointer (RFC 6901) such as "/rates/0/amount"; "" is the whole value. Of
 * members with the same name the first counts. Returns CLX_OK, CLX_NOT_FOUND (then value->kind is
 * CLX_KIND_ABSENT), CLX_BAD_ARGUMENT for a malformed pointer, or CLX_JSON_... for broken text on
 * the way. */
CLX_API int clx_json_get(const char *text, size_t len, const char *pointer, clx_value *value);

/* Steps through the members of an object or the elements of an array. Opaque; the caller
 * owns it, there is nothing to free. */
typedef struct clx_json_iter {
  const char *at;
  const char *end;
  uint32_t kind;
  uint32_t count;
} clx_json_iter;

/* Starts on an OBJECT or ARRAY value; other kinds: CLX_WRONG_KIND. */
CLX_API int clx_json_iter_init(clx_json_iter *iter, const clx_value *container);

/* The next member or element: CLX_OK, CLX_END, or CLX_JSON_... for broken text. `name` is the
 * member's name as a TEXT value, or of kind ABSENT in an array; NULL is allowed. */
CLX_API int clx_json_next(clx_json_iter *iter, clx_value *name, clx_value *value);

/* Copies the characters of a TEXT value into `buffer`, escapes undone, with a NUL. *needed, if
 * given, is set to the size that is enough. Returns CLX_OK, CLX_TOO_SMALL, CLX_WRONG_KIND,
 * CLX_JSON_NUL for a text that holds U+0000. */
CLX_API int clx_value_text(const clx_value *value, char *buffer, size_t size, size_t *needed);

/* Whether a TEXT value is `text`, escapes undone, without copying. */
CLX_API bool clx_value_equals(const clx_value *value, const char *text);

#ifdef __cplusplus
}
#endif
#endif
