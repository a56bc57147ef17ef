/* simple_text.h - UTF-8 and the escapes of JSON, byte by byte. */
#ifndef CLX_TESTS_SIMPLE_TEXT_H
#define CLX_TESTS_SIMPLE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* How many bytes from the start are well-formed UTF-8. */
size_t simple_utf8(const char *text, size_t len);

/* Checks the escape that starts with the backslash at text[0]: CLX_OK and its size, or
 * CLX_JSON_ESCAPE, CLX_JSON_SURROGATE, or CLX_JSON_TRUNCATED where the text ends within it. */
int simple_escape(const char *text, size_t len, size_t *size);

/* Undoes the escape, or copies the byte, at text[0], which was checked. Gives the bytes it stands
 * for, at most four, and how many they are. Returns how many bytes it read. */
size_t simple_piece(const char *text, char out[4], size_t *out_len);

/* Undoes the escapes of a text that was checked; `out` has room for len bytes. Returns the new
 * length; *nul tells whether one of the escapes stood for U+0000. */
size_t simple_unescape(const char *text, size_t len, char *out, bool *nul);

/* Checks the inside of a string, and only then undoes its escapes; `out` has room for len bytes.
 * *stop is where the closing quote is, or what is wrong: len for CLX_JSON_TRUNCATED, and 0 for
 * CLX_JSON_NUL, which is reported when nothing else is wrong. */
int simple_undo(const char *text, size_t len, size_t *stop, char *out, size_t *out_len);

#endif
