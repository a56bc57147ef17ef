/* mutate.h - changes a JSON text a little, along its structure where it has one: members change
 * places, come twice, are renamed or get another value. The text may be broken already. */
#ifndef CLX_TESTS_MUTATE_H
#define CLX_TESTS_MUTATE_H

#include "generate.h"

/* Makes a changed copy of the text in the generator, in place of what was there. The text must not
 * be the generator's own. */
void mutate_text(struct generator *generator, const char *text, size_t len);

#endif
