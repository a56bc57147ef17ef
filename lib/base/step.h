/* What a body can make long is walked in steps. CLX__STEP() stands in such loops; it is nothing, but
 * for the test that counts the steps of attacks: that includes the library with its own. */
#ifndef CLX__STEP_H
#define CLX__STEP_H

#ifndef CLX__STEP
#define CLX__STEP() ((void)0)
#endif

#endif
