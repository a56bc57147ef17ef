/* fastcgi.c - the shop as a FastCGI application, behind nginx or another server.
 *
 *   CLX_SECRET=... spawn-fcgi -n -s SOCKET -F 4 -- fastcgi
 *
 * As the protocol wants it, the socket is there as standard input, and several processes share it:
 * each serves one request at a time. SIGTERM ends a process after the one that it serves.
 * nginx.conf beside this file shows the other side.
 */
#define _POSIX_C_SOURCE 200809L

#include "../shop/shop.h"

#include <ctype.h>
#include <fcgiapp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

/* Where the value begins in "HTTP_X_TOPIC=...", if that is the header; else NULL. */
static const char *header_value(const char *at, const char *name)
{
  for (at = strncmp(at, "HTTP_", 5) == 0 ? at + 5 : ""; *name; name++, at++)
    if (*at != (*name == '-' ? '_' : toupper((unsigned char)*name)))
      return NULL;
  return *at == '=' ? at + 1 : NULL;
}

/* Not FCGX_GetParam, which knows one value for each name and so hides a second signature. */
static int header(void *io, const char *name, uint32_t index, const char **value, size_t *len)
{
  char **variable = ((FCGX_Request *)io)->envp;

  while (*variable && (!(*value = header_value(*variable, name)) || index-- > 0))
    variable++;
  *len = *variable ? strlen(*value) : 0;
  return *variable != NULL;
}

/* A cut body is found by the library, which knows the length that was announced. */
static int64_t read_body(void *io, void *buffer, size_t len)
{
  int n = FCGX_GetStr(buffer, len < 65536 ? (int)len : 65536, ((FCGX_Request *)io)->in);

  return n > 0 ? n : CLX_READ_END;
}

static int respond(void *io, const clx_response *response)
{
  FCGX_Stream *out = ((FCGX_Request *)io)->out;

  FCGX_FPrintF(out, "Status: %d\r\nContent-Type: %s\r\n%s\r\n", (int)response->http,
               response->content_type, response->http == 405 ? "Allow: POST\r\n" : "");
  return FCGX_PutStr(response->body, (int)response->len, out) == (int)response->len;
}

static void stop(int number)
{
  (void)number;
  FCGX_ShutdownPending();
}

int main(void)
{
  const clx_transport transport = {sizeof transport, header, read_body, respond};
  struct shop shop;
  clx_call *call =
      shop_open(&shop, "fastcgi", true) ? clx_call_new(shop.service, &transport) : NULL;
  FCGX_Request request;

  if (!call || FCGX_Init() != 0 || FCGX_InitRequest(&request, 0, 0) != 0)
    return EXIT_FAILURE;
  sigaction(SIGTERM, &(struct sigaction){.sa_handler = stop}, NULL);
  while (FCGX_Accept_r(&request) == 0) {
    const char *length = FCGX_GetParam("CONTENT_LENGTH", request.envp);

    clx_call_serve(call, FCGX_GetParam("REQUEST_METHOD", request.envp),
                   FCGX_GetParam("REQUEST_URI", request.envp),
                   length ? strtoull(length, NULL, 10) : 0, &request);
    FCGX_Finish_r(&request);
    clx_call_reset(call);
  }
  clx_call_free(call);
  shop_close(&shop);
  return EXIT_SUCCESS;
}
