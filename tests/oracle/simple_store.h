/* simple_store.h - the structs in which the library keeps a document, filled from outside.
 *
 * simple_store.c is the only file of the oracle that knows lib/document/document.h. Functions that
 * return a pointer or bool give NULL or false when there is no memory. */
#ifndef CLX_TESTS_SIMPLE_STORE_H
#define CLX_TESTS_SIMPLE_STORE_H

#include <clx/document.h>

#include "schema/field.h"

/* What is known of a member of a typed struct. */
enum simple_state {
  SIMPLE_ABSENT,
  SIMPLE_NULL,
  SIMPLE_VALUE,
  SIMPLE_DRIFTED, /* converted to the declared type */
  SIMPLE_LEFT_OUT /* could not be converted */
};

clx_document *simple_store_document(clx_arena *arena);

/* A resource of this type of which nothing is known yet. */
clx_resource *simple_store_resource(clx_arena *arena, const struct clx_type *type);

enum simple_state simple_store_state(const clx_resource *resource, const struct clx__field *field);
void simple_store_set_state(clx_resource *resource, const struct clx__field *field,
                            enum simple_state state);

/* Appends an attribute that the struct does not hold; json ends with a NUL. */
bool simple_store_extra(clx_arena *arena, clx_resource *resource, const char *name,
                        const char *json, size_t len, bool drifted);

/* Appends a relationship whose data was sent, or that the type does not have: field NULL. */
bool simple_store_relationship(clx_arena *arena, clx_resource *resource,
                               const struct clx__field *field, const char *name,
                               const clx_relationship *relationship);

/* The text of `relationships` as sent. */
void simple_store_text(clx_resource *resource, const char *json, size_t len);

/* The name of a relationship that was appended, by number from 0; NULL past the last. */
const char *simple_store_relationship_name(const clx_resource *resource, uint32_t number);

#endif
