/* mask_glyph.h - characters of a text on their way to a pseudonym: mask_shape.c, mask_text.c. */
#ifndef MASK_GLYPH_H
#define MASK_GLYPH_H

#include "mask.h"

/* How a character stands in JSON text. */
#define STYLE_PLAIN 0
#define STYLE_SHORT 1 /* \n */
#define STYLE_HEX   2 /* \u00e9, or two of them */

struct glyph {
  uint32_t code;
  uint8_t style;
  bool fixed; /* stays */
};

struct glyphs {
  struct glyph *at; /* the caller frees it */
  size_t count;
};

/* The characters of what stands between the quotes of a JSON string, or of any text. */
struct glyphs glyphs_read(const char *raw, size_t len, bool json);

void glyph_write(const struct glyph *glyph, struct buffer *out);

/* A character as UTF-8. */
void code_write(uint32_t code, struct buffer *out);

/* Writes the pseudonym of a piece without mail addresses and the like, which it changes. */
void piece_write(const struct mask *mask, struct glyph *at, size_t count, struct buffer *out);

/* A hash of bytes by the key, and by a tweak unless it is NULL. */
void mask_hash(const struct mask *mask, uint8_t hash[32], const uint8_t *tweak, const void *bytes,
               size_t len);

#endif
