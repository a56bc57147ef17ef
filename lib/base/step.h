/* Two counts for tests, which compile the library with macros of their own; here they are nothing.
 *
 * CLX__STEP() stands in loops over what a body can make long: no attack may take more steps than
 * its body has bytes. CLX__TRACE(path) stands in the fast paths of the decoder: one that is never
 * taken gives right results, only slowly. */
#ifndef CLX__STEP_H
#define CLX__STEP_H

#ifndef CLX__STEP
#define CLX__STEP() ((void)0)
#endif

#ifndef CLX__TRACE
#define CLX__TRACE(path) ((void)0)
#endif

#endif
