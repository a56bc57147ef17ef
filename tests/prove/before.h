/* Before all else of each file: Frama-C 25 cannot read these where they stand outside of a function,
 * and compilers check them anyway. */
#define _Static_assert(...) struct prove_assert
