/* Mode, organization and trace: of the document's meta, or, in older bodies, of the resource's. */
#include "document/document.h"

#include <string.h>

static int meta_text(const char *meta, const char *pointer, clx_value *value)
{
  if (!meta || clx_json_get(meta, strlen(meta), pointer, value) != CLX_OK ||
      value->kind != CLX_KIND_TEXT)
    return CLX_NOT_FOUND;
  return CLX_OK;
}

static int meta_find(const clx_document *document, const char *pointer, clx_value *value)
{
  int status = meta_text(document->meta, pointer, value);
  if (status != CLX_OK && document->data_count > 0)
    status = meta_text(document->data[0]->meta, pointer, value);
  if (status != CLX_OK)
    memset(value, 0, sizeof *value);
  return status;
}

int clx_document_live(const clx_document *document, bool *live)
{
  if (!document || !live)
    return CLX_BAD_ARGUMENT;
  clx_value mode;
  int status = meta_find(document, "/mode", &mode);
  if (status == CLX_OK)
    *live = clx_value_equals(&mode, "live");
  return status;
}

int clx_document_organization(const clx_document *document, clx_value *organization)
{
  if (!document || !organization)
    return CLX_BAD_ARGUMENT;
  return meta_find(document, "/organization_id", organization);
}

int clx_document_trace(const clx_document *document, clx_value *trace)
{
  if (!document || !trace)
    return CLX_BAD_ARGUMENT;
  return meta_find(document, "/trace_id", trace);
}
