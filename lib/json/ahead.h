/* Looking ahead: where a value ends, without checking it. What is passed so has to be read later; a
 * fault in it is found then.
 *
 * A quote behind a backslash is none, wherever they are. Between quotes a bracket means nothing. A
 * value that begins with a bracket ends where as many were closed as were opened, whichever they
 * are; a string behind its closing quote; any other before a comma, a bracket that closes, or white
 * space.
 */
#ifndef CLX__AHEAD_H
#define CLX__AHEAD_H

/* The place behind the value that starts here, or NULL when the text ends within it. CLX__PADDING
 * zero bytes are behind `end`. */
char *clx__ahead_value(char *at, const char *end);

#endif
