/* Any bytes as JSON: no crash, and what clx accepts cJSON accepts and the bridge can read, but for
 * the strings that a C string cannot hold. */
#include <clx/cjson.h>
#include <clx/json.h>

#include "fuzz.h"

static void walk(const char *text, size_t size)
{
  clx_value value, name, item;
  clx_json_iter iter;
  demand(clx_json_get(text, size, "", &value) == CLX_OK);
  if (clx_json_iter_init(&iter, &value) != CLX_OK)
    return;
  int status;
  while ((status = clx_json_next(&iter, &name, &item)) == CLX_OK)
    demand(item.kind != CLX_KIND_ABSENT);
  demand(status == CLX_END);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const char *text = (const char *)data;
  clx_error error;
  cJSON *tree;
  int status = clx_json_check(text, size, 0, &error);
  if (status != CLX_OK) {
    demand(error.offset <= size);
    demand(clx_cjson_from_text(text, size, &tree) != CLX_OK || status == CLX_JSON_DEPTH);
    cJSON_Delete(tree);
    return 0;
  }
  walk(text, size);
  status = clx_cjson_from_text(text, size, &tree);
  demand(status == CLX_OK || status == CLX_JSON_NUL);
  cJSON_Delete(tree);
  return 0;
}
