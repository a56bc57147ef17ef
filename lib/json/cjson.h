/* Text of a cJSON tree, for the library; the public functions are in clx/cjson.h. */
#ifndef CLX__CJSON_H
#define CLX__CJSON_H

#include "base/bytes.h"
#include "json/reader.h"

#include <clx/cjson.h>

/* Appends the tree as compact JSON. The bytes of texts are written as they are: whoever takes the
 * JSON checks or repairs its UTF-8. Returns CLX_OK, CLX_JSON_DEPTH, CLX_REPLY_TEXT for a text that
 * is NULL, CLX_REPLY_RANGE for a number that is not finite, CLX_REPLY_JSON for a node of no known
 * type. */
int clx__cjson_write(struct clx__bytes *bytes, const cJSON *tree);

#endif
