/* clx/document.h - documents, resources, relationships: from bytes to linked structs.
 *
 * A body of Commerce Layer is a JSON:API document: primary `data`, related resources in
 * `included`. Parsing turns each resource into the struct of its type (clx/resources.h) and
 * links the structs. All of it lives in one arena and is read-only.
 *
 * What holds after CLX_OK:
 *
 * 1. The body was valid JSON and valid UTF-8, within the limits.
 * 2. Every resource has a type and an id, both not empty and without U+0000.
 * 3. Text members are UTF-8 and end with a NUL, so U+0000 is refused in them, as in names of
 *    attributes and relationships. OBJECT and ARRAY members are valid JSON text.
 * 4. A typed pointer is NULL or points to a resource of that very type that was in the body.
 *    A to-many list holds no NULL.
 * 5. All identifiers of a (type, id) lead to the same struct. Links may form cycles.
 * 6. Integers are exact: one that does not fit its member is left out, never rounded. Reals are
 *    the nearest double.
 *
 * Nothing of a body is trusted, whoever signed it: what is done with it takes time and memory for
 * its bytes, also where they were chosen against this library, and clx_limits bounds both.
 *
 * Strict with syntax, lenient with drift. Unknown types become a plain `clx_resource`; unknown
 * attributes and relationships stay reachable (clx_get, clx_relationship_get). A value of another
 * JSON type than declared is converted where that is exact: a number or a boolean where text is
 * declared, "100.0" (without escapes) where a number is declared, "0", "1", "true", "false", 0 or
 * 1, spelled so, where a boolean is declared, 100.0 or -0 where an integer is declared. Where an
 * object or an array is declared any value is taken, as its JSON text. Otherwise it is left out of
 * the struct and stays reachable. Both are counted, as is a relationship that is not an object, or
 * whose data is one resource where a list is declared, or a list for one: its struct member is as
 * if nothing was sent, and clx_relationship_get gives what was sent.
 *
 * Null is as good as absent for `included`, `attributes`, `relationships` and each relationship.
 * Any other value of a wrong kind is refused for those three, for `data` and for the `data` of a
 * relationship (CLX_DOCUMENT_SHAPE). `links` and `meta` may be anything. Unknown members of the
 * document and of resources are counted and passed over; `errors` beside `data`, and unknown
 * members of relationships and identifiers, are passed over.
 *
 * Duplicates: of members with the same name in one object the first counts, as does the first
 * of several resources with the same type and id, where `data` comes before `included`. The
 * others are checked, counted and passed over; a repeated resource stays in its list, as a struct
 * of its own to which nothing is linked. Of an attribute or relationship that the structs do not
 * have nothing is passed over: each is kept, and the first is what its name leads to.
 */
#ifndef CLX_DOCUMENT_H
#define CLX_DOCUMENT_H

#include <clx/core.h>
#include <clx/json.h>
#include <clx/verify.h>

#ifdef __cplusplus
extern "C" {
#endif

/* -------- resources -------- */

/* What all resources have in common; the first member, `self`, of each typed struct. A
 * `const clx_resource *` of known type_id may be cast to its typed struct; clx_as does that
 * with a check. */
typedef struct clx_resource {
  uint32_t type_id; /* CLX_TYPE_..., CLX_TYPE_UNKNOWN for types of no struct */
  uint32_t reserved;
  const char *type;             /* as sent: "orders" */
  const char *id;               /* as sent, case-sensitive */
  const char *links;            /* JSON text of the resource's links, or NULL */
  const char *meta;             /* JSON text of the resource's meta, or NULL */
  const struct clx__more *more; /* of the library */
} clx_resource;

/* What is known of a relationship. A typed list counts resources of another type than its own as
 * not sent, so it may be PARTIAL where clx_relationship_get says LOADED. */
#define CLX_NOT_LOADED 0 /* no `data` was sent: nothing is known */
#define CLX_EMPTY      1 /* `data` was null or an empty list */
#define CLX_PARTIAL    2 /* identifiers were sent, but not all of their resources */
#define CLX_LOADED     3 /* identifiers and all of their resources were sent */

/* A to-many list of resources of several types. Lists of one type have the same shape and
 * are declared in clx/resources.h. `at` holds the resources that were sent, in the order of
 * their identifiers. */
typedef struct clx_resources {
  const clx_resource *const *at;
  uint32_t count;
  uint32_t state; /* CLX_NOT_LOADED, CLX_EMPTY, CLX_PARTIAL, CLX_LOADED */
} clx_resources;

/* The resource as its typed struct: NULL when it is NULL or of another type.
 *
 *   const clx_order *order = clx_as(resource, CLX_TYPE_ORDERS);
 */
CLX_API const void *clx_as(const clx_resource *resource, uint32_t type_id);

/* The attribute `name` of a resource, known or unknown: absent, null, or its value. For a
 * relationship, kind is CLX_KIND_ONE or CLX_KIND_MANY when its data was sent. A drifted value
 * that was left out of the struct comes with the kind it has in the body. Text lives as long
 * as the document. The time does not grow with what else the resource has. Returns
 * CLX_OK; CLX_NOT_SENT for a member that the type declares and that was not sent; CLX_NOT_FOUND for
 * a name that neither the type nor what was sent has, such as a misspelt one. In both cases the
 * kind is CLX_KIND_ABSENT. */
CLX_API int clx_get(const clx_resource *resource, const char *name, clx_value *value);

/* One resource identifier, with its resource where that was sent. */
typedef struct clx_identifier {
  const char *type;
  const char *id;
  const clx_resource *resource; /* or NULL */
} clx_identifier;

/* A relationship as it was sent. */
typedef struct clx_relationship {
  uint32_t state;           /* CLX_NOT_LOADED, CLX_EMPTY, CLX_PARTIAL, CLX_LOADED */
  uint32_t kind;            /* CLX_KIND_ONE, CLX_KIND_MANY, or ABSENT: unknown, without data */
  const clx_identifier *at; /* `count` identifiers in the order sent */
  uint32_t count;
  uint32_t reserved;
  const char *json; /* JSON text of the relationship as sent, with its links, or NULL */
  size_t json_len;
} clx_relationship;

/* The relationship `name` of a resource, known or unknown, as fast as clx_get. Returns CLX_OK;
 * CLX_NOT_SENT for one that the type declares and that was not sent; CLX_NOT_FOUND for a name that
 * is no relationship; then the state is CLX_NOT_LOADED. */
CLX_API int clx_relationship_get(const clx_resource *resource, const char *name,
                                 clx_relationship *relationship);

/* Steps through the attributes of a resource that its struct does not have, in the order sent; also
 * drifted ones that were left out. Opaque; the caller owns it, there is nothing to free. */
typedef struct clx_extra_iter {
  const struct clx__extra *next;
} clx_extra_iter;

/* Starts before the first one. */
CLX_API void clx_extra_iter_init(clx_extra_iter *iter, const clx_resource *resource);

/* The next one: CLX_OK, or CLX_END with name NULL and kind CLX_KIND_ABSENT. Both live as long as
 * the document. */
CLX_API int clx_extra_next(clx_extra_iter *iter, const char **name, clx_value *value);

/* -------- documents -------- */

/* A parsed document. Allocated by the library; members may be added at the end. */
typedef struct clx_document {
  const clx_resource *const *data; /* the primary resources */
  uint32_t data_count;
  bool data_is_array; /* false: data was one resource, or null when count is 0 */
  uint32_t included_count;
  const clx_resource *const *included; /* in the order sent */
  const char *meta;                    /* JSON text of the document's meta, or NULL */
  const char *links;                   /* JSON text of the document's links, or NULL */
  const char *jsonapi;                 /* JSON text of the jsonapi object, or NULL */
  uint32_t drifted;                    /* values of another JSON type than declared */
  uint32_t unknown_members;            /* members that the structs do not have */
  uint32_t unknown_types;              /* resources whose type has no struct */
  uint32_t duplicate_members;          /* of known names */
  uint32_t duplicate_resources;
  uint32_t unlinked; /* identifiers whose resource was not sent, or is of a type that does not
                        fit the struct */
} clx_document;

/* Bounds on what is read; each has its own status. 0 means the default. */
typedef struct clx_limits {
  size_t size;        /* sizeof(clx_limits) */
  size_t body;        /* bytes of a body: 16 MiB */
  uint32_t depth;     /* nested objects and arrays: 64, at most 128 */
  uint32_t resources; /* in data and included: 100,000 */
  uint32_t members;   /* of one object, or elements of one array: 100,000 */
  uint32_t reserved;
  size_t memory; /* bytes of a document, with its copy of the body: 12 times the body and
                         1 MiB. Many tiny resources take more (CLX_DOCUMENT_MEMORY) */
} clx_limits;

/* Verifies, then parses: the body is read only after the signature proved right. Returns what
 * clx_verify and clx_parse_unverified return; *document is NULL unless CLX_OK. Any of limits,
 * error may be NULL. The body is copied; the document lives in the arena. */
CLX_API int clx_open(const clx_keys *keys, const char *signature, size_t signature_len,
                     const void *body, size_t len, const clx_limits *limits, clx_arena *arena,
                     const clx_document **document, clx_error *error);

/* Parses a body whose origin nobody checked: for tests and tools, not for requests. Returns
 * CLX_OK, CLX_JSON_..., CLX_DOCUMENT_..., CLX_RESOURCE_..., CLX_BODY_EMPTY, CLX_BODY_TOO_LARGE,
 * CLX_NO_MEMORY, CLX_BAD_ARGUMENT when body is NULL and len is not 0, CLX_BAD_SIZE for limits. */
CLX_API int clx_parse_unverified(const void *body, size_t len, const clx_limits *limits,
                                 clx_arena *arena, const clx_document **document, clx_error *error);

/* The resource of this type and id, or NULL. Takes the same time in any document, also where the
 * ids were chosen to make it slow: nothing of a body is trusted, whoever signed it. */
CLX_API const clx_resource *clx_document_find(const clx_document *document, const char *type,
                                              const char *id);

/* Whether the document is of live mode, its organization, and its trace_id (64 hexadecimal digits,
 * in bodies from 2026 on): from the document's meta or, in older bodies, from that of the first
 * resource. `organization` and `trace` are TEXT values. Return CLX_OK or CLX_NOT_FOUND. */
CLX_API int clx_document_live(const clx_document *document, bool *live);
CLX_API int clx_document_organization(const clx_document *document, clx_value *organization);
CLX_API int clx_document_trace(const clx_document *document, clx_value *trace);

/* What a dump leaves in, and what it masks. */
#define CLX_DUMP_LINKS                                                                             \
  1u /* `links` of the document and of resources, and `relationships` as
                                sent, with their links and meta. Without it relationships are
                                made anew from what was linked: those with data, and unknown ones */
#define CLX_DUMP_REDACTED                                                                          \
  2u /* for logs: the values of all attributes are masked as "***", but
                                for the few that the schema lists as harmless; so new members
                                stay hidden. Null of a declared member stays null. Links, meta
                                and free-form members are left out; types, ids and names stay */

/* Prints the document by its tables as JSON:API text with a NUL, into the arena: of attributes what
 * the structs hold, then what they do not. Numbers that were drifted text come out as the struct
 * has them, JSON text as it was sent; all else is compact. Unknown members of the document and of
 * resources are not kept, so they are not there. Returns CLX_OK or CLX_NO_MEMORY. */
CLX_API int clx_document_dump(const clx_document *document, uint32_t flags, clx_arena *arena,
                              const char **text, size_t *len);

/* The same for one resource object. */
CLX_API int clx_resource_dump(const clx_resource *resource, uint32_t flags, clx_arena *arena,
                              const char **text, size_t *len);

/* -------- types, by name -------- */

/* A resource type: its name and members. Constant, shared by all threads. */
typedef struct clx_type clx_type;

/* What the value of a member says of a person, for tools that keep bodies. Pinned numbers. What is
 * new or unknown counts as personal. */
#define CLX_PERSONAL_NONE    0 /* nothing by itself: a number, a time, a code that many share; links */
#define CLX_PERSONAL_NAME    1
#define CLX_PERSONAL_MAIL    2
#define CLX_PERSONAL_PHONE   3
#define CLX_PERSONAL_ADDRESS 4 /* street and number, or a whole address on one line */
#define CLX_PERSONAL_CITY    5
#define CLX_PERSONAL_ZIP     6
#define CLX_PERSONAL_PLACE   7 /* degrees of latitude or longitude */
#define CLX_PERSONAL_IP      8
#define CLX_PERSONAL_TOKEN   9  /* opens or pays for something */
#define CLX_PERSONAL_NUMBER  10 /* an order, a payment, a customer is found by it elsewhere */
#define CLX_PERSONAL_URL     11 /* may hold any of these */
#define CLX_PERSONAL_TEXT    12 /* written by people, merchants or gateways */
#define CLX_PERSONAL_FORM    13 /* an object or array that may hold anything */
#define CLX_PERSONAL_FIGURES 14 /* one with amounts and rates, by names that no person wrote */

/* One member of a type. */
typedef struct clx_field {
  const char *name;   /* JSON name */
  uint32_t kind;      /* CLX_KIND_TEXT ... CLX_KIND_MANY */
  uint32_t offset;    /* of the member in the struct */
  uint32_t target;    /* relationships to one type: its id; otherwise CLX_TYPE_UNKNOWN */
  uint32_t personal;  /* CLX_PERSONAL_...: what its value says of a person */
  const char *values; /* TEXT: the values in use, relationships to several types: their names;
                         parted by '|'. NULL when open */
} clx_field;

/* The type of this name, or NULL; of this id (1 to clx_type_count()), or NULL. */
CLX_API const clx_type *clx_type_find(const char *name);
CLX_API const clx_type *clx_type_at(uint32_t type_id);
CLX_API uint32_t clx_type_count(void);

CLX_API uint32_t clx_type_id(const clx_type *type);
CLX_API const char *clx_type_name(const clx_type *type);     /* "orders" */
CLX_API const char *clx_type_singular(const clx_type *type); /* "order" */
CLX_API size_t clx_type_size(const clx_type *type);          /* sizeof its struct */
CLX_API uint32_t clx_type_field_count(const clx_type *type);

/* The member by number, in the order of the struct: CLX_OK or CLX_NOT_FOUND. */
CLX_API int clx_type_field(const clx_type *type, uint32_t number, clx_field *field);

/* The member by JSON name: CLX_OK or CLX_NOT_FOUND. */
CLX_API int clx_type_field_find(const clx_type *type, const char *name, clx_field *field);

/* -------- members by number, for bindings -------- */

/* How a declared member was sent. Pinned numbers. */
#define CLX_MEMBER_ABSENT   0 /* not at all */
#define CLX_MEMBER_NULL     1 /* null; the struct has zero */
#define CLX_MEMBER_VALUE    2 /* as declared; a relationship that was sent, whatever its data */
#define CLX_MEMBER_DRIFTED  3 /* of another JSON type, converted: the struct has it */
#define CLX_MEMBER_LEFT_OUT 4 /* of another JSON type: the struct has zero, clx_get the value */

/* How the member number `field` of the resource's type was sent, CLX_MEMBER_...; numbers are those
 * of clx_type_field. With it a binding may read the struct at the field's offset: zero there is
 * a value only when the state says so. ABSENT also for NULL, for a resource without a struct, and
 * for a number that its type does not have. */
CLX_API uint32_t clx_resource_state(const clx_resource *resource, uint32_t field);

/* Reads `field_count` members of `count` resources at once, for languages where each call into C
 * is dear: out[i * field_count + k] is the member number fields[k] of at[i], as clx_get gives it. A
 * resource that is NULL or not of this type has only values of kind CLX_KIND_ABSENT, so a list of
 * several types is read type by type. Text lives as long as the document. Returns CLX_OK;
 * CLX_NOT_FOUND for a number that the type does not have, CLX_BAD_ARGUMENT for NULL; then `out` is
 * as it was. */
CLX_API int clx_read(const clx_type *type, const uint32_t *fields, uint32_t field_count,
                     const clx_resource *const *at, uint32_t count, clx_value *out);

#ifdef __cplusplus
}
#endif
#endif
