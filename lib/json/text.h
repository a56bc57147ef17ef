/* The text of JSON strings: UTF-8 and escapes.
 *
 * Every function reads text[0..len) only. No function allocates or keeps state. */
#ifndef CLX__TEXT_H
#define CLX__TEXT_H

#include <stdbool.h>
#include <stddef.h>

#define CLX__ESCAPE_MAX 12 /* bytes of the longest escape, a surrogate pair */

/* Number of leading bytes that are well-formed UTF-8 by RFC 3629: no overlong form, no surrogate,
 * nothing above U+10FFFF. Equal to len when all is well; otherwise the offset of the first byte
 * of the first bad sequence. A sequence cut off by len is bad. NUL and control bytes are good. */
size_t clx__utf8_valid(const char *text, size_t len);

/* Copies `more` bytes to text + len and checks them while they are in the cache. `valid` is what
 * clx__utf8_valid says of text[0..len), 0 for an empty text; returns what it says of the whole. So
 * a text can be checked piece by piece, whatever the pieces. `from` NULL: the bytes are there
 * already. */
size_t clx__utf8_append(char *text, size_t valid, size_t len, const char *from, size_t more);

/* Copies text[0..len) with U+FFFD in place of each longest run of bad bytes that could have begun
 * one sequence, as browsers do it. Returns the new length, at most 3 * len, which must not overflow
 * size_t; with dst NULL it is only counted. dst and text must not overlap. */
size_t clx__text_repair(char *dst, const char *text, size_t len);

/* Whether a control begins at text[0], which terminals and logs would obey: U+0000 to U+001F, and
 * U+007F to U+009F. len is 1 or more. */
static inline bool clx__text_is_control(const char *text, size_t len)
{
  unsigned char byte = (unsigned char)text[0];
  return byte < 0x20 || byte == 0x7f || (byte == 0xc2 && len > 1 && (unsigned char)text[1] < 0xa0);
}

/* Checks the escape that starts at text[0], which is a backslash.
 * Returns its length: 2, 6, or 12 for a surrogate pair. Returns 0 for a bad one and sets *status,
 * which is otherwise left alone:
 *   CLX_JSON_ESCAPE     an unknown letter, or not four hexadecimal digits after \u
 *   CLX_JSON_SURROGATE  a low surrogate first, or a high one without a low one right after it
 *   CLX_JSON_TRUNCATED  len ends before the escape does, and nothing up to there is wrong */
size_t clx__text_escape_check(const char *text, size_t len, int *status);

/* Decodes the inside of a string literal, whose escapes clx__text_escape_check has accepted. dst
 * has room for len bytes; it may be src itself, but must not overlap it otherwise. Returns the new
 * length, never above len; writes no terminator. *nul says whether an escape stood for U+0000,
 * which is then a zero byte in dst. */
size_t clx__text_unescape(char *dst, const char *src, size_t len, bool *nul);

/* Reads the rest of a string from its first special byte on, up to the closing quote, and undoes
 * the escapes in place. `start` is the byte after the opening quote, `at` the first special one, or
 * `end`, the end of the text. Nothing is read at or beyond `end`, nothing is changed but [at,
 * *stop], and bytes only move to the left. CLX_OK: *stop is the place of the closing quote, and a
 * NUL follows the decoded bytes, which begin at start. Otherwise *stop is the place of the fault
 * and the bytes are no longer usable:
 *   CLX_JSON_ESCAPE, CLX_JSON_SURROGATE  the backslash of a bad escape
 *   CLX_JSON_CONTROL    a control byte
 *   CLX_JSON_TRUNCATED  end, where the text ends before the string does
 *   CLX_JSON_NUL        start: an escape stands for U+0000, and nothing else is wrong */
int clx__text_finish(char *start, char *at, char *end, char **stop);

/* Size of the JSON string literal for this text, its quotes included: at most 6 * len + 2, which
 * must not overflow size_t. Only what JSON demands is escaped: the quote, the backslash and
 * control bytes, as \b \f \n \r \t or \u00xx. All other bytes stay as they are. */
size_t clx__text_literal_size(const char *text, size_t len);

/* Writes that literal, of that size, without a NUL. dst and text must not overlap. */
void clx__text_literal_write(char *dst, size_t size, const char *text, size_t len);

#endif
