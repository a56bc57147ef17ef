/* request.c - headers, and what no server should guess about them. */
#define _POSIX_C_SOURCE 200809L

#include "request.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define REQUEST_BODY(code, message)                                                                \
  "{\"success\":false,\"error\":{\"code\":\"" code "\",\"message\":\"" message "\"}}"

const struct request_refusal request_crowded = {
    MHD_HTTP_SERVICE_UNAVAILABLE, "crowded",
    REQUEST_BODY("CROWDED", "too many large bodies at once, try again")};

static const struct request_refusal request_lengths = {
    MHD_HTTP_BAD_REQUEST, "two-lengths",
    REQUEST_BODY("BAD_REQUEST", "more than one Content-Length")};
static const struct request_refusal request_codings = {
    MHD_HTTP_BAD_REQUEST, "two-framings",
    REQUEST_BODY("BAD_REQUEST", "Content-Length and Transfer-Encoding")};
static const struct request_refusal request_coding = {
    MHD_HTTP_BAD_REQUEST, "unknown-coding",
    REQUEST_BODY("BAD_REQUEST", "a Transfer-Encoding other than chunked")};
static const struct request_refusal request_length = {
    MHD_HTTP_BAD_REQUEST, "strange-length",
    REQUEST_BODY("BAD_REQUEST", "a Content-Length that is not a number")};
static const struct request_refusal request_name = {
    MHD_HTTP_BAD_REQUEST, "strange-header",
    REQUEST_BODY("BAD_REQUEST", "a header with a space in its name")};
static const struct request_refusal request_nul = {
    MHD_HTTP_BAD_REQUEST, "nul-in-path", REQUEST_BODY("BAD_REQUEST", "a NUL in the path")};

/* -------- peers -------- */

void request_connection(void *peers, struct MHD_Connection *connection, void **context,
                        enum MHD_ConnectionNotificationCode code)
{
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);

  if (code == MHD_CONNECTION_NOTIFY_STARTED)
    *context = peers_add(peers, info->connect_fd);
  else if (*context)
    peers_remove(peers, *context);
}

struct peer *request_peer(struct MHD_Connection *connection)
{
  return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context;
}

void *request_target(void *ctx, const char *target, struct MHD_Connection *connection)
{
  struct peer *peer = request_peer(connection);

  (void)ctx;
  if (peer)
    peer->bad_target = strstr(target, "%00") != NULL;
  return NULL;
}

/* -------- headers -------- */

/* The value number `index` of a header, found by going through all of them. */
typedef struct request_search {
  const char *name;
  uint32_t index;
  const char *value;
  size_t len;
} request_search;

static enum MHD_Result request_search_step(void *ctx, enum MHD_ValueKind kind, const char *name,
                                           size_t name_len, const char *value, size_t len)
{
  request_search *search = ctx;

  (void)kind;
  if (name_len != strlen(search->name) || strncasecmp(name, search->name, name_len) != 0)
    return MHD_YES;
  if (search->index-- > 0)
    return MHD_YES;
  search->value = value ? value : "";
  search->len = len;
  return MHD_NO;
}

/* Asks for a second value too: libmicrohttpd's own look-up would give the first and hide a
 * duplicate. */
int request_header(struct MHD_Connection *connection, const char *name, uint32_t index,
                   const char **value, size_t *len)
{
  request_search search = {name, index, NULL, 0};

  MHD_get_connection_values_n(connection, MHD_HEADER_KIND, request_search_step, &search);
  if (!search.value)
    return 0;
  *value = search.value;
  *len = search.len;
  return 1;
}

bool request_has_header(struct MHD_Connection *connection, const char *name)
{
  return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name) != NULL;
}

uint64_t request_announced(struct MHD_Connection *connection)
{
  const char *text = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Content-Length");

  return text ? strtoull(text, NULL, 10) : 0;
}

/* -------- what is refused -------- */

/* What there is of the headers that say where a body ends. */
typedef struct request_framing {
  unsigned int lengths;
  unsigned int codings;
  bool strange_name;   /* a header with a space in its name: a proxy may know it without */
  bool strange_length; /* not just digits: a line that goes on in the next one, say */
  bool strange_coding;
} request_framing;

static bool request_is(const char *name, size_t len, const char *wanted)
{
  return len == strlen(wanted) && strncasecmp(name, wanted, len) == 0;
}

static enum MHD_Result request_framing_step(void *ctx, enum MHD_ValueKind kind, const char *name,
                                            size_t name_len, const char *value, size_t len)
{
  request_framing *framing = ctx;

  (void)kind;
  if (strcspn(name, " \t") < name_len || name_len == 0)
    framing->strange_name = true;
  if (request_is(name, name_len, "Content-Length")) {
    framing->lengths++;
    framing->strange_length = !value || len == 0 || strspn(value, "0123456789") != len;
  }
  if (request_is(name, name_len, "Transfer-Encoding")) {
    framing->codings++;
    framing->strange_coding = !value || !request_is(value, len, "chunked");
  }
  return MHD_YES;
}

const struct request_refusal *request_problem(struct MHD_Connection *connection)
{
  request_framing framing = {0};

  MHD_get_connection_values_n(connection, MHD_HEADER_KIND, request_framing_step, &framing);
  if (request_peer(connection)->bad_target)
    return &request_nul;
  if (framing.strange_name)
    return &request_name;
  if (framing.lengths > 1)
    return &request_lengths;
  if (framing.lengths > 0 && framing.codings > 0)
    return &request_codings;
  if (framing.strange_length)
    return &request_length;
  return framing.codings > 1 || framing.strange_coding ? &request_coding : NULL;
}
