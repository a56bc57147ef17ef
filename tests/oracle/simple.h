/* simple.h - the parser of documents a second time, as plain as it can be: the tests' oracle.
 *
 * The library's parser is written for speed: vectors, tables of hashes, guesses at what comes
 * next, a body decoded in place. None of that is easy to see through, so all of it is checked
 * against this parser, which has none of it. It reads byte by byte, finds types, members and
 * resources by walking all of them, copies every text and remembers nothing. It says what the
 * right result is, with the right error; how long it takes does not matter.
 *
 *   simple_text.c      UTF-8 and escapes
 *   simple_reader.c    JSON syntax, and where an error is
 *   simple_document.c  the envelope of a document
 *   simple_ahead.c     the type of a resource, when it comes late
 *   simple_resource.c  one resource: envelope, attributes, values of another type than declared
 *   simple_relate.c    one resource: relationships and identifiers
 *   simple_link.c      identifiers to resources
 *   simple_store.c     the library's own structs, filled: all that must follow when those change
 *   compare.c          both parsers on the same bytes, compared in all respects
 *   generate*.c        documents at random to compare them on
 *   mutate*.c          documents changed along their structure, and along what JSON:API means
 *
 * Of the library it uses the arena, the tables of the schema (without the functions that search
 * in them), the functions of json/number.h, which have tests of their own, and the filling of an
 * error. */
#ifndef CLX_TESTS_SIMPLE_H
#define CLX_TESTS_SIMPLE_H

#include <clx/document.h>

/* As clx_parse_unverified, but for clx_document_find, which finds nothing in its document. A
 * primary resource without a type is of default_type, unless that is NULL. */
int simple_parse(const void *body, size_t len, const clx_limits *limits, const char *default_type,
                 clx_arena *arena, const clx_document **document, clx_error *error);

/* The first resource of this type and id in data and included, or NULL. */
const clx_resource *simple_find(const clx_document *document, const char *type, const char *id);

#endif
