/* json/text.h - the text of JSON strings: UTF-8 and escapes.
 *
 * Every function reads text[0..len) only. No function allocates or keeps state. */
#ifndef CLX_JSON_TEXT_H
#define CLX_JSON_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* Number of leading bytes that are well-formed UTF-8 by RFC 3629: no overlong form, no surrogate,
 * nothing above U+10FFFF. Equal to len when all is well; otherwise the offset of the first byte
 * of the first bad sequence. A sequence cut off by len is bad. NUL and control bytes are good. */
size_t clx__utf8_valid(const char *text, size_t len);

/* Checks the escape that starts at text[0], which is a backslash.
 * Returns its length: 2, 6, or 12 for a surrogate pair. Returns 0 for a bad one and sets *status,
 * which is otherwise left alone:
 *   CLX_JSON_ESCAPE     an unknown letter, or not four hexadecimal digits after \u
 *   CLX_JSON_SURROGATE  a low surrogate first, or a high one without a low one right behind it
 *   CLX_JSON_TRUNCATED  len ends before the escape does, and nothing up to there is wrong */
size_t clx__text_escape_check(const char *text, size_t len, int *status);

/* Decodes the inside of a string literal, whose escapes clx__text_escape_check has accepted.
 * dst has room for len bytes; it may be src itself, but must not overlap it otherwise.
 * Returns the new length, never above len; writes no terminator. *nul tells whether an escape
 * stood for U+0000, which is then a zero byte in dst. */
size_t clx__text_unescape(char *dst, const char *src, size_t len, bool *nul);

/* Size of the JSON string literal for this text, its quotes included: at most 6 * len + 2, which
 * must not overflow size_t. Only what JSON demands is escaped: the quote, the backslash and
 * control bytes, as \b \f \n \r \t or \u00xx. All other bytes stay as they are. */
size_t clx__text_literal_size(const char *text, size_t len);

/* Writes that literal, without a NUL, and returns its size. dst and text must not overlap. */
size_t clx__text_literal_write(char *dst, const char *text, size_t len);

#endif
