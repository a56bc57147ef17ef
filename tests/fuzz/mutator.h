/* mutator.h - changes to a text of JSON:API inside an input, for targets that take one. */
#ifndef CLX_TESTS_MUTATOR_H
#define CLX_TESTS_MUTATOR_H

#include "fuzz.h"

/* Changes the first `size` of `room` bytes: mostly along the structure, else as libFuzzer does.
 * Returns the new size. */
size_t mutator_text(uint8_t *data, size_t size, size_t room, unsigned seed);

/* For inputs of a text and choices (fuzz.h). */
size_t mutator_both(uint8_t *data, size_t size, size_t room, unsigned seed);

#endif
