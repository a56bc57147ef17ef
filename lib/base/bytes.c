/* Byte strings that grow in an arena. */
#include "base/bytes.h"

#include <string.h>

#define BYTES_FIRST 256

int clx__struct_copy(void *to, size_t to_size, const void *from, size_t least)
{
  size_t size = 0;
  memset(to, 0, to_size);
  if (!from)
    return CLX_OK;
  memcpy(&size, from, sizeof size);
  if (size < least)
    return CLX_BAD_SIZE;
  memcpy(to, from, size < to_size ? size : to_size);
  return CLX_OK;
}

void clx__bytes_init(struct clx__bytes *bytes, clx_arena *arena)
{
  memset(bytes, 0, sizeof *bytes);
  bytes->arena = arena;
}

char *clx__bytes_grow(struct clx__bytes *bytes, size_t more)
{
  if (bytes->failed)
    return NULL;
  size_t size = bytes->size ? bytes->size : BYTES_FIRST;
  while (size - bytes->len <= more && size <= SIZE_MAX / 8)
    size *= 2;
  char *at = size - bytes->len > more
                 ? clx__arena_resize(bytes->arena, bytes->at, bytes->size, size)
                 : NULL;
  if (!at) {
    bytes->failed = true;
    bytes->size = bytes->len; /* so that clx__bytes_reserve finds no room */
    return NULL;
  }
  bytes->at = at;
  bytes->size = size;
  return at + bytes->len;
}

void clx__bytes_put(struct clx__bytes *bytes, const void *from, size_t len)
{
  char *to = clx__bytes_reserve(bytes, len);
  if (!to || len == 0)
    return;
  memcpy(to, from, len);
  bytes->len += len;
}

void clx__bytes_putc(struct clx__bytes *bytes, char c)
{
  char *to = clx__bytes_reserve(bytes, 1);
  if (!to)
    return;
  *to = c;
  bytes->len++;
}

int clx__bytes_end(struct clx__bytes *bytes)
{
  char *to = clx__bytes_reserve(bytes, 0);
  if (!to)
    return CLX_NO_MEMORY;
  *to = '\0';
  return CLX_OK;
}
