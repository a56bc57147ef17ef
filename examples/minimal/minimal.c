/* minimal.c - one price endpoint: a request on stdin, the answer on stdout, no heap.
 *
 * As a CGI program it takes method, path, length and signature from the environment. By hand:
 *
 *   CLX_SECRET=... minimal --signature ... < body.json
 *
 * All that the library needs comes from `memory`, through an arena and an allocator on it. The
 * process ends after one request, so nothing is freed.
 */
#define _POSIX_C_SOURCE 200809L

#include <clx.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BODY_MOST 1048576 /* bytes; a longer body gets 413 */

static char body[BODY_MOST + 1];
static char memory[8 * BODY_MOST]; /* a copy of the body and the document made of it */

static const char usage[] =
    "usage: CLX_SECRET=S minimal [--signature SIGNATURE] < body\n"
    "\n"
    "Answers one price request, as a CGI program (REQUEST_METHOD, PATH_INFO, CONTENT_LENGTH,\n"
    "HTTP_X_COMMERCELAYER_SIGNATURE) or by hand. The path is /prices.\n";

static int price(const clx_line_item *item, clx_reply *reply, void *user)
{
  (void)user;
  if (!item->sku_code || strcmp(item->sku_code, "TSHIRTMM000000FFFFFFXLXX") != 0)
    return clx_reply_error(reply, 422, "UNKNOWN_SKU", "no price for this SKU");
  return clx_reply_price(reply, item->sku_code, 2900);
}

/* A call of a ready service with this one endpoint; NULL on failure. */
static clx_call *make_call(const char *secret, int *status)
{
  const clx_limits limits = {.size = sizeof limits, .body = BODY_MOST};
  clx_options options = {.size = sizeof options, .limits = &limits};
  clx_service *service;
  clx_endpoint *prices;
  clx_keys *keys;

  clx_arena_allocator(clx_arena_init(memory, sizeof memory, NULL), &options.allocator);
  keys = clx_keys_new_on(NULL, &options.allocator);
  service = clx_service_new(&options);
  *status = CLX_NO_MEMORY;
  if (!keys || !service)
    return NULL;
  prices = clx_service_on_price(service, "/prices", price, NULL);
  clx_endpoint_keys(prices, keys);
  *status = clx_keys_add(keys, secret, strlen(secret));
  if (*status == CLX_OK)
    *status = clx_service_ready(service, NULL);
  return *status == CLX_OK ? clx_call_new(service, NULL) : NULL;
}

/* Reads stdin up to its end, or up to CONTENT_LENGTH where a server keeps it open. */
static size_t read_body(const char *length)
{
  size_t most = length && *length ? strtoull(length, NULL, 10) : sizeof body;
  size_t len = 0;
  ssize_t n = 1;

  if (most > sizeof body)
    most = sizeof body; /* one byte above the limit is enough to be told so */
  while (len < most && n != 0) {
    n = read(STDIN_FILENO, body + len, most - len);
    if (n < 0 && errno != EINTR)
      break;
    len += n > 0 ? (size_t)n : 0;
  }
  return len;
}

/* read(2) and write(2), since stdio would take its buffers from the heap. */
static int write_all(const char *bytes, size_t len)
{
  while (len > 0) {
    ssize_t n = write(STDOUT_FILENO, bytes, len);

    if (n < 0 && errno != EINTR)
      return perror("minimal: stdout"), EXIT_FAILURE;
    bytes += n > 0 ? n : 0;
    len -= n > 0 ? (size_t)n : 0;
  }
  return EXIT_SUCCESS;
}

static int answer(const clx_response *response)
{
  char head[128];
  int n =
      snprintf(head, sizeof head, "Status: %d\r\nContent-Type: %s\r\nContent-Length: %zu\r\n\r\n",
               (int)response->http, response->content_type, response->len);

  return write_all(head, (size_t)n) || write_all(response->body, response->len);
}

int main(int argc, char **argv)
{
  const char *secret = getenv("CLX_SECRET");
  const char *path = getenv("PATH_INFO");
  clx_request request = {.size = sizeof request, .body = body};
  clx_response response;
  clx_call *call;
  int status;

  if (argc == 2 && strcmp(argv[1], "--help") == 0)
    return write_all(usage, sizeof usage - 1);
  request.signature = getenv("HTTP_X_COMMERCELAYER_SIGNATURE");
  if (argc == 3 && strcmp(argv[1], "--signature") == 0)
    request.signature = argv[2];
  else if (argc != 1)
    return fputs(usage, stderr), 2;

  call = make_call(secret ? secret : "", &status);
  if (!call) {
    fprintf(stderr, "minimal: %s; is CLX_SECRET set?\n", clx_status_message(status));
    return EXIT_FAILURE;
  }
  request.method = getenv("REQUEST_METHOD");
  request.path = path && *path ? path : "/prices";
  request.signature_len = request.signature ? strlen(request.signature) : 0;
  request.body_len = read_body(getenv("CONTENT_LENGTH"));
  clx_call_handle(call, &request, &response); /* the answer says what its status says */
  return answer(&response);
}
