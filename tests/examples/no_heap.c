/* no_heap.c - linked with -Wl,--wrap=malloc and the like, it ends a program that asks for heap
 * memory with status 99. Calls from the program and from the static library come here. */
#include <stddef.h>
#include <unistd.h>

void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *ptr, size_t size);
int __wrap_posix_memalign(void **ptr, size_t align, size_t size);

static void no_heap(void)
{
  static const char text[] = "heap memory was asked for\n";

  if (write(STDERR_FILENO, text, sizeof text - 1) >= 0)
    _exit(99);
  _exit(99);
}

void *__wrap_malloc(size_t size)
{
  (void)size;
  no_heap();
  return NULL;
}

void *__wrap_calloc(size_t count, size_t size)
{
  (void)count, (void)size;
  no_heap();
  return NULL;
}

void *__wrap_realloc(void *ptr, size_t size)
{
  (void)ptr, (void)size;
  no_heap();
  return NULL;
}

int __wrap_posix_memalign(void **ptr, size_t align, size_t size)
{
  (void)ptr, (void)align, (void)size;
  no_heap();
  return 0;
}
