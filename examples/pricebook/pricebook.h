/* pricebook.h - what the parts of pricebook share.
 *
 *   main.c      options, set-up, signals, the end
 *   secrets.c   shared secrets: from options, a file or the environment
 *   handlers.c  what is answered: the three handlers, the place to read first
 *   book.c      prices, promotion rules and shipping rates in SQLite (book.h)
 *   server.c    HTTP: libmicrohttpd feeds the calls of the library
 *   journal.c   the log
 */
#ifndef PRICEBOOK_H
#define PRICEBOOK_H

#include <clx.h>
#include <stdio.h>

/* -------- journal.c -------- */

/* One line, with the time before it. Any thread; lines do not mix. */
void journal_line(FILE *journal, const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 2, 3)))
#endif
    ;

/* One line for a request that is over. `seconds` is what it took. Text that came with the
 * request is cut and loses what is not printable, so it cannot fake a line. `status` is a
 * number of clx/status.h, -1 when the connection broke before the answer was sent. */
void journal_access(FILE *journal, const char *method, const char *path, uint64_t bytes, int http,
                    int status, double seconds);

/* The log hook of the library; ctx is the FILE. */
void journal_clx(void *ctx, int level, int status, const char *message, const char *detail,
                 const clx_call *call);

/* -------- secrets.c -------- */

/* The endpoints, in the order of their names below. */
#define ENDPOINT_PRICES         0
#define ENDPOINT_PROMOTIONS     1
#define ENDPOINT_SHIPPING_COSTS 2
#define ENDPOINT_COUNT          3

/* "/prices", "/promotions", "/shipping_costs". */
extern const char *const endpoint_paths[ENDPOINT_COUNT];

/* The secrets of each endpoint. Commerce Layer has one for each market, promotion and shipping
 * method, so the endpoints can have different ones. */
struct secrets {
  clx_keys *keys[ENDPOINT_COUNT];
};

/* Makes the keys, still empty. Returns CLX_OK or CLX_NO_MEMORY. */
int secrets_init(struct secrets *secrets);

/* Adds "S" to all endpoints or "NAME=S" to one, newest first. Statuses of clx_keys_add. */
int secrets_add(struct secrets *secrets, const char *text);

/* Adds each line of a file that is not empty and does not start with '#'. Returns a status;
 * CLX_NOT_FOUND when the file cannot be read, and errno says why. */
int secrets_add_file(struct secrets *secrets, const char *path);

void secrets_free(struct secrets *secrets);

/* -------- handlers.c -------- */

struct book;

/* Adds the three endpoints to a service. Failures show in clx_service_ready. */
void handlers_add(clx_service *service, struct book *book, const struct secrets *secrets);

/* -------- server.c -------- */

struct server;

typedef struct server_options {
  const char *bind;         /* address or name */
  const char *port;         /* "0": any free one */
  unsigned int threads;     /* of libmicrohttpd */
  unsigned int connections; /* at most, over all threads */
  unsigned int timeout;     /* seconds a connection may idle, and a request may take */
  uint64_t body_limit;      /* as in clx_limits; bounds what is dropped, too */
  FILE *journal;
} server_options;

/* Starts to listen. NULL on failure, with a line in the journal. */
struct server *server_start(const clx_service *service, const server_options *options);

unsigned int server_port(const struct server *server);

/* Takes no new connections, lets requests under way finish for at most `timeout` seconds, and
 * frees. Returns how many were still under way. */
unsigned int server_stop(struct server *server);

#endif
