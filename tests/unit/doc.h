/* doc.h - documents from short texts, for the tests of the document layer.
 *
 * In the texts ' stands for ", so that they read well. Each test has a struct doc: an arena on an
 * allocator that keeps the books, and the last error. */
#ifndef CLX_TESTS_DOC_H
#define CLX_TESTS_DOC_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <clx/document.h>
#include <clx/resources.h>

#include "failing.h"
#include "rounds.h"

struct doc {
  struct failing failing;
  clx_arena *arena;
  clx_error error;
};

/* How far from one place to the next: under valgrind each costs fifty times as much. */
static inline size_t doc_step(unsigned usual, unsigned quick)
{
  return rounds_of(quick, usual, usual);
}

static inline int doc_setup(void **state)
{
  struct doc *doc = calloc(1, sizeof *doc);
  if (!doc)
    return -1;
  clx_allocator allocator = failing_allocator(&doc->failing);
  doc->arena = clx_arena_new(&allocator);
  *state = doc;
  return doc->arena ? 0 : -1;
}

static inline int doc_teardown(void **state)
{
  struct doc *doc = *state;
  clx_arena_free(doc->arena);
  size_t live = doc->failing.live;
  free(doc);
  return live == 0 ? 0 : -1;
}

/* The text with its quotes, in the arena. */
static inline char *doc_text(struct doc *doc, const char *text)
{
  size_t len = strlen(text);
  char *copy = clx_arena_alloc(doc->arena, len + 1);
  assert_non_null(copy);
  for (size_t i = 0; i <= len; i++)
    copy[i] = text[i] == '\'' ? '"' : text[i];
  return copy;
}

static inline int doc_try_with(struct doc *doc, const char *text, const clx_limits *limits,
                               const clx_document **document)
{
  const char *body = doc_text(doc, text);
  memset(&doc->error, 0, sizeof doc->error);
  return clx_parse_unverified(body, strlen(body), limits, doc->arena, document, &doc->error);
}

static inline int doc_try(struct doc *doc, const char *text, const clx_document **document)
{
  return doc_try_with(doc, text, NULL, document);
}

/* Whether a text is within limits: the status. There is a document when that is CLX_OK only. */
static inline int doc_within(struct doc *doc, const char *text, const clx_limits *limits)
{
  const clx_document *document = NULL;
  int status = doc_try_with(doc, text, limits, &document);
  assert_true((status == CLX_OK) == (document != NULL));
  return status;
}

static inline const clx_document *doc_parse(struct doc *doc, const char *text)
{
  const clx_document *document = NULL;
  int status = doc_try(doc, text, &document);
  if (status != CLX_OK)
    print_error("%s at %u (%s) in %s\n", clx_status_name(status), (unsigned)doc->error.offset,
                doc->error.where, text);
  assert_int_equal(status, CLX_OK);
  assert_non_null(document);
  return document;
}

/* The single primary resource of a document. */
static inline const clx_resource *doc_resource(struct doc *doc, const char *text)
{
  const clx_document *document = doc_parse(doc, text);
  assert_int_equal(document->data_count, 1);
  return document->data[0];
}

static inline const clx_order *doc_order(struct doc *doc, const char *text)
{
  const clx_order *order = clx_as(doc_resource(doc, text), CLX_TYPE_ORDERS);
  assert_non_null(order);
  return order;
}

/* Parsing must fail with this status at this byte and pointer. */
static inline void doc_fails_with(struct doc *doc, const char *text, const clx_limits *limits,
                                  int status, unsigned offset, const char *where)
{
  const clx_document *document = (const clx_document *)(const void *)text;
  int got = doc_try_with(doc, text, limits, &document);
  if (got != status || doc->error.offset != offset || strcmp(doc->error.where, where) != 0)
    print_error("%s at %u (%s) in %s\n", clx_status_name(got), (unsigned)doc->error.offset,
                doc->error.where, text);
  assert_int_equal(got, status);
  assert_int_equal(doc->error.status, status);
  assert_int_equal(doc->error.offset, offset);
  assert_string_equal(doc->error.where, where);
  assert_string_equal(doc->error.message, clx_status_message(status));
  assert_null(document);
}

static inline void doc_fails(struct doc *doc, const char *text, int status, unsigned offset,
                             const char *where)
{
  doc_fails_with(doc, text, NULL, status, offset, where);
}

/* Parsing must fail where ^ stands in the text, which is without it then. */
static inline void doc_fails_at_mark(struct doc *doc, const char *text, const clx_limits *limits,
                                     int status, const char *where)
{
  const char *mark = strchr(text, '^');
  assert_non_null(mark);
  char *body = doc_text(doc, text);
  unsigned offset = (unsigned)(mark - text);
  memmove(body + offset, body + offset + 1, strlen(mark));
  doc_fails_with(doc, body, limits, status, offset, where);
}

/* What was counted while a document was parsed. */
static inline void doc_counts(const clx_document *document, unsigned drifted, unsigned unknown,
                              unsigned duplicate)
{
  assert_int_equal(document->drifted, drifted);
  assert_int_equal(document->unknown_members, unknown);
  assert_int_equal(document->duplicate_members, duplicate);
}

static inline clx_value doc_get(const clx_resource *resource, const char *name)
{
  clx_value value;
  assert_int_equal(clx_get(resource, name, &value), CLX_OK);
  return value;
}

/* What clx_get says of a member that is not there: whether its type declares it. */
static inline int doc_absence(const clx_resource *resource, const char *name)
{
  clx_field field;
  const clx_type *type = clx_type_find(resource->type);
  return clx_type_field_find(type, name, &field) == CLX_OK ? CLX_NOT_SENT : CLX_NOT_FOUND;
}

static inline void doc_absent(const clx_resource *resource, const char *name)
{
  clx_value value;
  memset(&value, 0xff, sizeof value);
  assert_int_equal(clx_get(resource, name, &value), doc_absence(resource, name));
  assert_int_equal(value.kind, CLX_KIND_ABSENT);
}

static inline clx_relationship doc_relationship(const clx_resource *resource, const char *name)
{
  clx_relationship relationship;
  assert_int_equal(clx_relationship_get(resource, name, &relationship), CLX_OK);
  return relationship;
}

#define doc_test(function) cmocka_unit_test_setup_teardown(function, doc_setup, doc_teardown)

#endif
