/* A JSON value looked at where it stands. */
#ifndef CLX__VALUE_H
#define CLX__VALUE_H

#include "json/reader.h"

/* Fills *value from the text of one value that was checked before, without white space around
 * it: strings keep their escapes. */
void clx__value_of(const char *json, size_t len, clx_value *value);

/* Whether the inside of a string literal is `text`, escapes undone. */
bool clx__span_equals(const struct clx__span *span, const char *text, size_t len);

#endif
