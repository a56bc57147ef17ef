/* What the proofs say their inputs with: values that stand for all values of their kind. */
#ifndef PROVE_H
#define PROVE_H

#include "__fc_builtin.h"

#include <clx/core.h>

/* Any number of a type. */
#define ANY_INT64() Frama_C_long_long_interval(INT64_MIN, INT64_MAX)
#define ANY_INT()   Frama_C_int_interval(INT32_MIN, INT32_MAX)
#define ANY_SIZE()  Frama_C_size_t_interval(0, SIZE_MAX)
#define ANY_BOOL()  Frama_C_int_interval(0, 1)

/* Fills `room` with any bytes and returns where its last `len` begin: nothing may be read after. */
static inline char *prove_bytes(char *room, size_t size, size_t len)
{
  Frama_C_make_unknown(room, size);
  return room + size - len;
}

/* Any C string of up to size - 1 bytes that ends with the memory. */
static inline const char *prove_text(char *room, size_t size)
{
  Frama_C_make_unknown(room, size);
  room[size - 1] = '\0';
  return room + Frama_C_size_t_interval(0, size - 1);
}

#endif
