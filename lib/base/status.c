#include "base/status.h"

#include <string.h>

#define STATUS(number, name, http, message) {number, http, #name, message},
static const struct clx__status_row status_rows[] = {
#include "base/status.def"
};
#undef STATUS

#define STATUS(number, name, http, message)                                                        \
  _Static_assert(number == name, "clx/status.h is stale: run `make schema`");
#include "base/status.def"
#undef STATUS

const struct clx__status_row *clx__status_find(int status)
{
  for (size_t i = 0; i < sizeof status_rows / sizeof status_rows[0]; i++)
    if (status_rows[i].number == status)
      return &status_rows[i];
  return NULL;
}

const struct clx__status_row *clx__status_at(size_t number)
{
  return number < sizeof status_rows / sizeof status_rows[0] ? &status_rows[number] : NULL;
}

const char *clx_status_name(int status)
{
  const struct clx__status_row *row = clx__status_find(status);
  return row ? row->name : "CLX_UNKNOWN";
}

const char *clx_status_message(int status)
{
  const struct clx__status_row *row = clx__status_find(status);
  return row ? row->message : "a number that is no status";
}

int clx_status_http(int status)
{
  const struct clx__status_row *row = clx__status_find(status);
  return row ? row->http : 500;
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

const char *clx_library_version(void)
{
#define STATUS_TEXT(number)    STATUS_TEXT_OF(number)
#define STATUS_TEXT_OF(number) #number
  return STATUS_TEXT(CLX_VERSION_MAJOR) "." STATUS_TEXT(CLX_VERSION_MINOR) "." STATUS_TEXT(
      CLX_VERSION_PATCH);
#undef STATUS_TEXT_OF
#undef STATUS_TEXT
}
