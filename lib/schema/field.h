/* schema: what is known of each resource type, as constant tables.
 *
 * One .def file per type (orders.def) is the truth: a line per member, with its kind, what it
 * points to and what to know about it. all.def lists the files. gen is a program of the build
 * that reads them and prints include/clx/resources.h (the structs) and tables.c (these tables).
 * Both are checked in and `make check-schema` proves them fresh. Members stand in the order in
 * which they come in bodies. Once released, new members go to the end of their file, as new types
 * go to the end of all.def, so that offsets and numbers never move.
 *
 * shown.def lists the members whose values a redacted dump shows, personal.def says what members
 * tell of a person.
 *
 * The tables hold no pointers: names are offsets into one pool, so they need no relocation and
 * every process that loads the library shares them. find.c looks names up in hash tables that gen
 * made: one of each type's members and one of all types. A hash (hash.h) leads to a slot; the
 * name is there or in the next slots, and an empty slot says that it is not. gen refuses names
 * that would make this more than sixteen slots.
 *
 * A name is at most 255 bytes and the pool holds each text once.
 */
#ifndef CLX__FIELD_H
#define CLX__FIELD_H

#include <stddef.h>
#include <stdint.h>

#include <clx/document.h>

/* One member of one resource type. */
struct clx__field {
  uint32_t name;         /* offset of the JSON name in clx__names, NUL-terminated there */
  uint16_t offset;       /* of the member in its struct */
  uint8_t name_len;      /* bytes of the name, without the NUL */
  uint8_t kind;          /* CLX_KIND_... */
  uint16_t target;       /* relationship: type id; 0 when polymorphic or no relationship */
  uint16_t owner;        /* type id of the resource type it is a member of */
  uint32_t values : 27;  /* offset in clx__names of "a|b|c": the known values of an enumerated
                           text, the target types of a polymorphic relationship; else 0 (the
                           empty text) */
  uint32_t personal : 4; /* CLX_PERSONAL_...: personal.def */
  uint32_t shown : 1;    /* its value may stand in a log: shown.def */
};

/* Where a hash table of names is. Its slots are numbers of names from 1, and 0 in empty ones. */
struct clx__table {
  uint16_t first; /* index of its first slot */
  uint8_t shift;  /* what a hash is shifted down by, to the slot from the first on */
  uint8_t seed;   /* of the hash */
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
  uint32_t fields;         /* index of its first member in clx__fields; declaration order */
  struct clx__table table; /* of its members, in clx__field_slots */
};

#define CLX__NAME_ROOM 32 /* bytes that may be read from the start of a name, however short */

#define CLX__ORDER_FIRST 2 /* numbers of an order before those of its members */
#define CLX__ORDER_NONE  UINT8_MAX

/* Within the library the tables are reached without the linker's table of addresses, which would
 * need relocations. */
#if defined(__GNUC__)
#pragma GCC visibility push(hidden)
#endif
extern const char clx__names[]; /* offset 0 is the empty text; before all others is a quote */
extern const struct clx__field clx__fields[];
extern const uint8_t clx__field_slots[]; /* member numbers count from 1 in each type */
/* Which member comes next. The row of a type starts at index `fields` + CLX__ORDER_FIRST * id:
 * first the number of its first attribute, then that of its first relationship, each
 * CLX__ORDER_NONE where the type has none; then, for each member, the number of the next one of its
 * kind (attribute or relationship), and after the last one the first again. */
extern const uint8_t clx__field_orders[];
extern const struct clx_type clx__types[];      /* index = type id; [0] is the unknown type */
extern const uint16_t clx__type_slots[];        /* type ids */
extern const struct clx__table clx__type_table; /* of the types, in clx__type_slots */
extern const uint16_t clx__type_count;          /* types without the unknown one: the highest id */
extern const uint32_t clx__field_count;         /* members of all types */
#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

/* The type of that name; NULL when there is none. The name needs no NUL. The padded one is quicker:
 * it may read CLX__NAME_ROOM bytes from the start of the name, however short the name is. */
const struct clx_type *clx__type_find(const char *name, size_t len);
const struct clx_type *clx__type_find_padded(const char *name, size_t len);

/* The type with that number; the unknown type for 0 and for any other number. */
const struct clx_type *clx__type_at(uint32_t id);

/* The member of that JSON name; NULL when the type has none. As above. */
const struct clx__field *clx__field_find(const struct clx_type *type, const char *name, size_t len);
const struct clx__field *clx__field_find_padded(const struct clx_type *type, const char *name,
                                                size_t len);

/* Texts of the pool, NUL-terminated, never NULL. `values` is "" where there are none. */
const char *clx__type_name(const struct clx_type *type);
const char *clx__field_name(const struct clx__field *field);
const char *clx__field_values(const struct clx__field *field);

/* Whether a kind, or a member, is a relationship. */
static inline bool clx__kind_is_link(uint32_t kind)
{
  return kind == CLX_KIND_ONE || kind == CLX_KIND_MANY;
}

static inline bool clx__field_is_link(const struct clx__field *field)
{
  return field && clx__kind_is_link(field->kind);
}

#endif
