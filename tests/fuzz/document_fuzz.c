/* Any bytes as a document: no crash, and what was accepted comes back from its own dump. */
#include <clx/document.h>

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(int condition)
{
  if (!condition)
    abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  clx_arena *arena = clx_arena_new(NULL);
  const clx_document *document;
  const clx_document *again;
  const char *text, *other;
  size_t len, other_len;
  clx_error error;
  int status = clx_parse_unverified(data, size, NULL, arena, &document, &error);
  if (status != CLX_OK) {
    demand(document == NULL && error.status == status && error.offset <= size);
  } else {
    demand(clx_document_dump(document, 0, arena, &text, &len) == CLX_OK);
    demand(clx_json_check(text, len, 128, NULL) == CLX_OK);
    demand(clx_parse_unverified(text, len, NULL, arena, &again, NULL) == CLX_OK);
    demand(clx_document_dump(again, 0, arena, &other, &other_len) == CLX_OK);
    demand(len == other_len && memcmp(text, other, len) == 0);
    demand(again->data_count == document->data_count);
  }
  clx_arena_free(arena);
  return 0;
}
