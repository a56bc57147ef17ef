/* schema: what is known of each resource type, as constant tables.
 *
 * One .def file per type (orders.def) is the truth: a line per member, with its kind, what it
 * points to and what to know about it. all.def lists the files. gen.c is a program of the build
 * that reads them and prints include/clx/resources.h (the structs) and tables.c (these tables).
 * Both are checked in and `make check-schema` proves them fresh. New members go to the end of
 * their file and new types to the end of all.def, so offsets and numbers never move.
 *
 * shown.def lists the members whose values a redacted dump shows.
 *
 * The tables hold no pointers: names are offsets into one pool, so they need no relocation and
 * every process that loads the library shares them. find.c looks names up.
 *
 * A name is at most 255 bytes and the pool holds each text once.
 */
#ifndef CLX_SCHEMA_FIELD_H
#define CLX_SCHEMA_FIELD_H

#include <stddef.h>
#include <stdint.h>

#include <clx/document.h>

/* One member of one resource type. */
struct clx__field {
  uint32_t name;        /* offset of the JSON name in clx__names, NUL-terminated there */
  uint16_t offset;      /* of the member in its struct */
  uint8_t name_len;     /* bytes of the name, without the NUL */
  uint8_t kind;         /* CLX_KIND_... */
  uint16_t target;      /* relationship: type id; 0 when polymorphic or no relationship */
  uint16_t owner;       /* type id of the resource type it is a member of */
  uint32_t values : 31; /* offset in clx__names of "a|b|c": the known values of an enumerated
                           text, the target types of a polymorphic relationship; else 0 (the
                           empty text) */
  uint32_t shown : 1;   /* its value may stand in a log: shown.def */
};

/* One resource type. Public code sees it as the opaque clx_type. */
struct clx_type {
  uint32_t name;        /* offset of the plural, the JSON:API type, in clx__names */
  uint32_t singular;    /* offset of the singular, as in clx_<singular> */
  uint16_t id;          /* CLX_TYPE_..., its index in clx__types */
  uint16_t size;        /* bytes of its struct */
  uint16_t field_count; /* members without `self` */
  uint8_t name_len;
  uint8_t singular_len;
  uint32_t fields; /* index of its first member in clx__fields; declaration order */
  uint32_t sorted; /* index in clx__sorted of its member numbers, by length of name, then byte order */
};

extern const char clx__names[]; /* offset 0 is the empty text */
extern const struct clx__field clx__fields[];
extern const uint16_t clx__sorted[];      /* member numbers count from 0 in each type */
extern const struct clx_type clx__types[]; /* index = type id; [0] is the unknown type */
extern const uint16_t clx__types_sorted[]; /* type ids by length of name, then byte order */
extern const uint16_t clx__type_count;     /* types without the unknown one: the highest id */
extern const uint32_t clx__field_count;    /* members of all types */

/* The type of that name; NULL when there is none. The name needs no NUL. */
const struct clx_type *clx__type_find(const char *name, size_t len);

/* The type with that number; the unknown type for 0 and for a number that is none. */
const struct clx_type *clx__type_at(uint32_t id);

/* The member of that JSON name; NULL when the type has none. The name needs no NUL. */
const struct clx__field *clx__field_find(const struct clx_type *type, const char *name,
                                         size_t len);

/* Texts of the pool, NUL-terminated, never NULL. `values` is "" where there are none. */
const char *clx__type_name(const struct clx_type *type);
const char *clx__field_name(const struct clx__field *field);
const char *clx__field_values(const struct clx__field *field);

#endif
