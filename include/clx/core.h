/* clx/core.h - conventions of the whole library, version, statuses, errors, allocator, arena.
 *
 * Conventions, said once:
 *
 * - A function that can fail returns an int status: CLX_OK (0) or a positive number of
 *   clx/status.h. A function that returns a pointer gives NULL when there is no memory,
 *   unless it says otherwise.
 * - Bodies, secrets, signatures and JSON text go in as pointer and length; they need no NUL, and
 *   NULL is allowed with length 0. Names, keys and paths are C strings in UTF-8, and so is text
 *   that comes out. A binding whose strings may hold U+0000 must refuse those: C would cut them.
 * - NULL for an object, for a text that is wanted or for what is to be filled is never a crash: the
 *   function returns CLX_BAD_ARGUMENT, NULL, zero or false, or does nothing. What else NULL means
 *   is said where it means something. Pointers into freed or foreign memory are not found out.
 * - Builders and setters copy what they are given. Everything that comes out of a call, a
 *   document or a reply lives in its arena: valid until that arena is reset or freed.
 * - `_new` and `_free` go together, and `_free(NULL)` does nothing. `_init` works in memory of
 *   the caller. `_reset` makes an object as good as new and keeps its memory for the next use.
 * - Structs that the host fills start with `size_t size`: set it to sizeof the struct and the
 *   rest to zero, which means the default. A later version may add members at the end. A size
 *   that was forgotten, or is too small for what no host can do without, is CLX_BAD_SIZE.
 * - There is no global state. Two threads may use two objects at the same time. Objects that
 *   may be shared say so: keys, once the first message was checked, and a service, once it is
 *   ready. Everything else belongs to one thread at a time.
 * - Nothing here opens a socket or a file, starts a thread, reads the clock or prints.
 * - `..._cents` numbers are minor units of the currency (for JPY and HUF: whole units).
 */
#ifndef CLX_CORE_H
#define CLX_CORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <clx/status.h>

/* CLX_API marks what the shared library exports. */
/* A program that reads the headers for a binding defines it empty: -DCLX_API= */
#ifndef CLX_API
#if defined(_WIN32) && defined(CLX_SHARED)
#define CLX_API __declspec(dllimport)
#elif defined(__GNUC__)
#define CLX_API __attribute__((visibility("default")))
#else
#define CLX_API
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* -------- version -------- */

#define CLX_VERSION_MAJOR 0
#define CLX_VERSION_MINOR 1
#define CLX_VERSION_PATCH 0

/* The version of the library that runs, as "0.1.0"; the macros above are those of the header. */
CLX_API const char *clx_library_version(void);

/* -------- statuses and errors -------- */

/* The name of a status, such as "CLX_NO_MEMORY"; "CLX_UNKNOWN" for any other number. */
CLX_API const char *clx_status_name(int status);

/* One constant sentence on a status, for a log. It holds no text of a request. */
CLX_API const char *clx_status_message(int status);

/* The HTTP status that fits: 200 for CLX_OK, 401 for signatures, 400 for malformed bodies, 500
 * for faults of the host and for numbers that are no status. */
CLX_API int clx_status_http(int status);

/* The value of a constant by its name, for constants of the public headers: statuses, CLX_TYPE_...,
 * CLX_KIND_..., CLX_CALLBACK_... and others, and "sizeof(clx_value)" for each public struct, so
 * that a binding can check what it copied. Returns CLX_OK or CLX_NOT_FOUND. */
CLX_API int clx_constant(const char *name, int64_t *value);

/* The same for texts: CLX_SIGNATURE_HEADER, CLX_TOPIC_HEADER, CLX_TRANSACTION_... NULL when there
 * is none of that name. */
CLX_API const char *clx_constant_text(const char *name);

/* How much of a JSON pointer an error keeps; a longer one is cut. */
#define CLX_ERROR_WHERE 128

/* What went wrong, filled by a function that takes a `clx_error *` (NULL is allowed) when it
 * returns something else than CLX_OK. The caller owns it; there is nothing to free. Neither
 * `message` nor `where` holds a secret; `where` holds member names, never values. */
typedef struct clx_error {
  int32_t status; /* a number of clx/status.h */
  uint32_t reserved;
  const char *message;         /* a constant sentence */
  uint64_t offset;             /* byte of the body, where the status is about a body */
  char where[CLX_ERROR_WHERE]; /* JSON pointer to the value being read, "" for the whole text; in
                                  documents it stops at free-form members such as metadata and at
                                  those that nobody reads, unknown or repeated ones; before a name
                                  with controls, and when it is too long after a whole member. For
                                  CLX_MISSING_DATA the dotted paths of all that is missing:
                                  "order.market, currency_code" */
} clx_error;

/* -------- allocator -------- */

/* One function for all: new_size 0 frees ptr, ptr NULL allocates, otherwise it resizes.
 * Returns NULL when there is no memory, and then leaves ptr as it was. old_size is always the
 * size asked for last. Memory is aligned for any type. */
typedef void *(*clx_allocate)(void *ctx, void *ptr, size_t old_size, size_t new_size);

/* An allocator: a function and its context. Given per object, never global. The library copies
 * the struct; the context must outlive the object. A NULL allocator means malloc and free. */
typedef struct clx_allocator {
  clx_allocate allocate;
  void *ctx;
} clx_allocator;

/* -------- arena -------- */

/* Memory with one lifetime: what is allocated from an arena is freed all at once. */
typedef struct clx_arena clx_arena;

/* A new, empty arena on `allocator` (NULL: malloc). */
CLX_API clx_arena *clx_arena_new(const clx_allocator *allocator);

/* An arena inside `memory` of the caller, which must outlive it. When it is full, more comes
 * from `allocator`; with NULL nothing more comes, so no heap is used at all. NULL when `size` is
 * below CLX_ARENA_MIN. */
CLX_API clx_arena *clx_arena_init(void *memory, size_t size, const clx_allocator *allocator);
#define CLX_ARENA_MIN 512

/* `size` bytes, aligned for any type, not cleared; NULL when there is no memory. */
CLX_API void *clx_arena_alloc(clx_arena *arena, size_t size);

/* An allocator that takes from the arena. Its free gives nothing back, so use it for objects
 * that live as long as the arena. The arena must outlive what is allocated. */
CLX_API void clx_arena_allocator(clx_arena *arena, clx_allocator *allocator);

/* Forgets everything allocated and keeps the memory for the next use. */
CLX_API void clx_arena_reset(clx_arena *arena);

/* Bytes in use (with padding), and bytes taken from the allocator or the caller. */
CLX_API size_t clx_arena_used(const clx_arena *arena);
CLX_API size_t clx_arena_size(const clx_arena *arena);

/* Gives all memory back. For an arena made by clx_arena_init that is what came from the
 * allocator; the caller's memory is the caller's again. */
CLX_API void clx_arena_free(clx_arena *arena);

#ifdef __cplusplus
}
#endif
#endif
