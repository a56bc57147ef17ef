/* document.h - the checks of document_fuzz: each takes a document that was accepted. */
#ifndef CLX_TESTS_DOCUMENT_H
#define CLX_TESTS_DOCUMENT_H

#include <clx/resources.h>

#include "fuzz.h"

/* A body and what became of it. */
struct body {
  const char *text;
  size_t len;
  const clx_document *document;
  clx_arena *arena; /* of the document, and for more */
};

/* The dump of a document, in the arena of the body. */
struct dump {
  const char *text;
  size_t len;
};
struct dump document_dump(const struct body *body, const clx_document *document, uint32_t flags);
bool document_same(struct dump a, struct dump b);

/* The dump is JSON, reads as the document, and comes out the same once more. */
void document_returns(const struct body *body, uint32_t flags);

/* Trees of cJSON: of the document, of its dump, by cJSON's own reader, and back through an answer. */
void document_trees(const struct body *body);

/* All ways to ask for a member agree, and each resource is found. */
void document_members(const struct body *body);

/* What is there and what is missed, for a callback and needs from the choices. */
void document_explained(const struct body *body, struct fuzz_choices *choices);

/* A resource reads among others as it does alone. */
void document_alone(const struct body *body, struct fuzz_choices *choices);

#endif
