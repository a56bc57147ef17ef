/* Looking ahead: where a value ends, without checking it. The reader still has to read what was
 * passed; it finds the faults in it.
 *
 * A quote after a backslash is not counted. Brackets between quotes mean nothing. A value that
 * begins with a bracket ends where as many brackets were closed as opened, of either kind; a string
 * ends after its closing quote; any other value before a comma, a closing bracket or white space.
 */
#ifndef CLX__AHEAD_H
#define CLX__AHEAD_H

/* The place after the value that starts here, or NULL when the text ends within it. CLX__PADDING
 * zero bytes must follow `end`. */
char *clx__ahead_value(char *at, const char *end);

#endif
