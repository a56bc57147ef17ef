/* Writes JSON into growing bytes: literals and exact numbers. */
#ifndef CLX__WRITER_H
#define CLX__WRITER_H

#include "base/bytes.h"

void clx__write_text(struct clx__bytes *bytes, const char *text, size_t len);
void clx__write_int(struct clx__bytes *bytes, int64_t value);
void clx__write_real(struct clx__bytes *bytes, double value);
void clx__write_bool(struct clx__bytes *bytes, bool value);

/* A comma unless it is the first, then "name": . Sets *first to false. */
void clx__write_name(struct clx__bytes *bytes, bool *first, const char *name);

/* The same for a name of ours, in which nothing needs an escape. */
void clx__write_plain_name(struct clx__bytes *bytes, bool *first, const char *name, size_t len);

#endif
