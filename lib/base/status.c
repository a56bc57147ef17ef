/* The name, the message and the HTTP status of each status, and filling a clx_error. */
#include "base/status.h"

#include <string.h>

#define STATUS(number, name, http, message)                                                        \
  _Static_assert((number) == (name), "clx/status.h is stale: run `make schema`");
#include "base/status.def"
#undef STATUS

/* Texts come from switches, not from tables: a table of pointers would have to be relocated in
 * each process. */

const char *clx_status_name(int status)
{
  switch (status) {
#define STATUS(number, name, http, message)                                                        \
  case number:                                                                                     \
    return #name;
#include "base/status.def"
#undef STATUS
  default:
    return "CLX_UNKNOWN";
  }
}

const char *clx_status_message(int status)
{
  switch (status) {
#define STATUS(number, name, http, message)                                                        \
  case number:                                                                                     \
    return message;
#include "base/status.def"
#undef STATUS
  default:
    return "a number that is no status";
  }
}

int clx_status_http(int status)
{
  switch (status) {
#define STATUS(number, name, http, message)                                                        \
  case number:                                                                                     \
    return http;
#include "base/status.def"
#undef STATUS
  default:
    return 500;
  }
}

int clx__status_at(size_t place)
{
#define STATUS(number, name, http, message) number,
  static const int16_t numbers[] = {
#include "base/status.def"
  };
#undef STATUS
  return place < sizeof numbers / sizeof numbers[0] ? numbers[place] : -1;
}

int clx__error_set(clx_error *error, int status, uint64_t offset)
{
  if (error) {
    error->status = status;
    error->reserved = 0;
    error->message = clx_status_message(status);
    error->offset = offset;
    error->where[0] = '\0';
  }
  return status;
}

void clx__error_where(clx_error *error, const char *where, size_t len)
{
  if (!error)
    return;
  if (len >= CLX_ERROR_WHERE)
    len = CLX_ERROR_WHERE - 1;
  memcpy(error->where, where, len);
  error->where[len] = '\0';
}

/* Whether a list of paths has this one. */
static bool error_has(const char *list, const char *path, size_t len)
{
  while (*list) {
    size_t part = strcspn(list, ",");
    if (part == len && memcmp(list, path, len) == 0)
      return true;
    list += part;
    list += strspn(list, ", ");
  }
  return false;
}

#define ERROR_MORE ", ..."

void clx__error_where_add(clx_error *error, const char *path, size_t len)
{
  size_t used = error ? strlen(error->where) : 0;
  size_t room = CLX_ERROR_WHERE - sizeof ERROR_MORE - 2;
  if (!error || error_has(error->where, path, len))
    return;
  if (used == 0) {
    clx__error_where(error, path, len);
    return;
  }
  if (used > room || error_has(error->where, "...", 3))
    return;
  if (len > room - used) {
    memcpy(error->where + used, ERROR_MORE, sizeof ERROR_MORE);
    return;
  }
  memcpy(error->where + used, ", ", 2);
  memcpy(error->where + used + 2, path, len);
  error->where[used + 2 + len] = '\0';
}

#undef ERROR_MORE

const char *clx_library_version(void)
{
#define STATUS_TEXT(number)    STATUS_TEXT_OF(number)
#define STATUS_TEXT_OF(number) #number
  return STATUS_TEXT(CLX_VERSION_MAJOR) "." STATUS_TEXT(CLX_VERSION_MINOR) "." STATUS_TEXT(
      CLX_VERSION_PATCH);
#undef STATUS_TEXT_OF
#undef STATUS_TEXT
}
