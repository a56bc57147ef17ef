/* main.c - pricebook, an HTTP server that answers Commerce Layer from an SQLite database.
 *
 * The order of things: options, socket, book and orders, service (frozen by clx_service_ready
 * before the first request), server, wait for a signal, stop in reverse.
 */
#define _POSIX_C_SOURCE 200809L

#include "book.h"
#include "orders.h"
#include "pricebook.h"

#include "../common/mac.h"
#include "../common/program.h"
#include "../common/status.h"

#include <getopt.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define THREADS_MOST 256

static const char usage[] =
    "usage: pricebook [options]\n"
    "       pricebook --events WHERE --migrate\n"
    "\n"
    "Answers Commerce Layer's calls from an SQLite database: POST /prices, /promotions,\n"
    "/shipping_costs, /validations (of orders), /taxes, and /webhooks for the events of orders.\n"
    "SIGTERM and SIGINT stop it after the requests under way.\n"
    "\n"
    "  --secret [NAME=]S     a shared secret, for all endpoints, or only for the one called\n"
    "                        prices, promotions, shipping_costs, validations, taxes or webhooks;\n"
    "                        repeat it during a rotation, the newest first. Other users of this\n"
    "                        machine can see it\n"
    "  --secret-file FILE    secrets from a file, one in a line; lines with # are comments\n"
    "                        Without both, the environment variable CLX_SECRET is used\n"
    "  --mac NAME            what checks signatures: sodium, openssl, or auto: openssl on CPUs\n"
    "                        with SHA instructions, where it is much faster (default auto)\n"
    "  --db FILE             the database, made when it is not there; :memory: for none\n"
    "                        (default pricebook.db)\n"
    "  --events WHERE        what webhooks tell of orders, each event once: a file, made when it\n"
    "                        is not there, or postgresql://..., made by --migrate, for several\n"
    "                        price books (default: the name of --db, with .events)\n"
    "  --migrate             makes the tables of --events, or those of this version of earlier\n"
    "                        ones, and nothing else\n"
    "  --bind ADDRESS        where to listen (default 127.0.0.1)\n"
    "  --port N              0 picks a free one (default 8080)\n"
    "  --port-file FILE      writes the port to a file as soon as the server listens\n"
    "  --log FILE            where the log goes (default stderr)\n"
    "  --threads N           threads that answer, 1 to 256 (default: one for each processor)\n"
    "  --connections N       connections at a time, 1 to 100000 (default 512); from three "
    "quarters\n"
    "                        on, each new one ends the one that is waited for longest\n"
    "  --timeout SECONDS     for the head of a request, for its body, and for an idle connection,\n"
    "                        1 to 3600 (default 10)\n"
    "  --max-body BYTES      longer requests get 413, 1 to 1073741824 (default 8388608). Those "
    "that\n"
    "                        are not verified yet share 64 MiB, or four times this if that is\n"
    "                        more: what has no room gets 503\n"
    "  --explain N           logs why a signature does not match, for the first N requests of "
    "each\n"
    "                        call that is reused, 0 to 1000000 (default 0)\n" STATUS_USAGE
    "  --help                shows this\n"
    "  --version             shows the version of the library\n";

struct options {
  server_options server;
  const char *bind;
  const char *port;
  const char *db;
  const char *events;
  bool migrate;
  const char *port_file;
  const char *log;
  mac_choice mac;
  struct secrets secrets;
  bool has_secret;
  uint64_t explain;
  struct status_settings status;
};

/* -------- options -------- */

static int complain(const char *option, const char *text, const char *problem)
{
  return program_complain("pricebook", option, text, problem);
}

static int read_number(const char *option, const char *text, uint64_t least, uint64_t most,
                       uint64_t *number)
{
  return program_number("pricebook", option, text, least, most, number);
}

static int read_count(const char *option, const char *text, unsigned int most, unsigned int *count)
{
  uint64_t number;
  int failed = read_number(option, text, 1, most, &number);

  if (!failed)
    *count = (unsigned int)number;
  return failed;
}

static int read_port(struct options *options, const char *text)
{
  uint64_t number;

  options->port = text;
  return read_number("port", text, 0, 65535, &number);
}

/* The text of a secret is not repeated in the message. */
static int read_secret(struct options *options, const char *text)
{
  int status = secrets_add(&options->secrets, text);

  options->has_secret = true;
  return status ? complain("secret", "...", clx_status_message(status)) : 0;
}

static int read_secret_file(struct options *options, const char *path)
{
  options->has_secret = true;
  return program_secrets("pricebook", path, secrets_add, &options->secrets);
}

static const struct option long_options[] = {{"secret", required_argument, NULL, 's'},
                                             {"secret-file", required_argument, NULL, 'f'},
                                             {"db", required_argument, NULL, 'd'},
                                             {"events", required_argument, NULL, 'E'},
                                             {"migrate", no_argument, NULL, 'g'},
                                             {"bind", required_argument, NULL, 'b'},
                                             {"port", required_argument, NULL, 'p'},
                                             {"port-file", required_argument, NULL, 'P'},
                                             {"log", required_argument, NULL, 'l'},
                                             {"threads", required_argument, NULL, 't'},
                                             {"connections", required_argument, NULL, 'c'},
                                             {"timeout", required_argument, NULL, 'T'},
                                             {"max-body", required_argument, NULL, 'm'},
                                             {"mac", required_argument, NULL, MAC_OPTION},
                                             {"explain", required_argument, NULL, 'e'},
                                             STATUS_OPTIONS,
                                             {"help", no_argument, NULL, 'h'},
                                             {"version", no_argument, NULL, 'v'},
                                             {NULL, 0, NULL, 0}};

/* Options that are only kept. */
static int keep_option(struct options *options, int letter, const char *text)
{
  switch (letter) {
  case MAC_OPTION: /* was read before the others */
    return 0;
  case 'd':
    options->db = text;
    return 0;
  case 'E':
    options->events = text;
    return 0;
  case 'g':
    options->migrate = true;
    return 0;
  case 'b':
    options->bind = text;
    return 0;
  case 'P':
    options->port_file = text;
    return 0;
  case 'l':
    options->log = text;
    return 0;
  default:
    fputs("Try pricebook --help\n", stderr); /* getopt said what is wrong */
    return EXIT_USAGE;
  }
}

static int read_option(void *ctx, int letter, const char *text)
{
  struct options *options = ctx;
  server_options *server = &options->server;
  int result = status_option("pricebook", &options->status, letter, text);

  if (result >= 0)
    return result;
  switch (letter) {
  case 's':
    return read_secret(options, text);
  case 'f':
    return read_secret_file(options, text);
  case 'p':
    return read_port(options, text);
  case 't':
    return read_count("threads", text, THREADS_MOST, &server->threads);
  case 'c':
    return read_count("connections", text, 100000, &server->connections);
  case 'T':
    return read_count("timeout", text, 3600, &server->timeout);
  case 'm':
    return read_number("max-body", text, 1, 1073741824, &server->body_limit);
  case 'e':
    return read_number("explain", text, 0, 1000000, &options->explain);
  default:
    return keep_option(options, letter, text);
  }
}

/* Checks that need more than one option, and the environment. */
static int complete_options(struct options *options)
{
  const char *secret = getenv("CLX_SECRET");
  const char *missing;
  int failed = status_check("pricebook", &options->status);

  if (options->migrate && !options->events) {
    fputs("pricebook: --migrate wants --events WHERE\n", stderr);
    return EXIT_USAGE;
  }
  if (failed || options->migrate)
    return failed;
  if (!options->has_secret && secret && *secret) {
    failed = read_secret(options, secret);
    if (failed)
      return failed;
  }
  if (options->server.threads > options->server.connections)
    options->server.threads = options->server.connections;
  missing = secrets_missing(&options->secrets);
  if (!missing)
    return program_check_port_file("pricebook", "port-file", options->port_file);
  fprintf(stderr,
          "pricebook: %s has no secret: give --secret or --secret-file, or set CLX_SECRET\n",
          missing);
  return EXIT_USAGE;
}

/* Reads the command line: 0, EXIT_USAGE, or -1 when there is nothing more to do. */
static int read_options(struct options *options, int argc, char **argv)
{
  int failed = program_options("pricebook", usage, long_options, argc, argv, read_option, options);

  return failed ? failed : complete_options(options);
}

/* -------- running -------- */

/* A service that is ready; NULL on failure, with a line in the journal. */
static clx_service *make_service(const struct options *options, const struct watch *watch)
{
  FILE *journal = options->server.journal;
  const clx_limits limits = {.size = sizeof limits, .body = (size_t)options->server.body_limit};
  clx_options settings = {0};
  clx_service *service;
  clx_error error = {0};

  settings.size = sizeof settings;
  settings.limits = &limits;
  settings.log = journal_clx;
  settings.log_ctx = journal;
  settings.clock = program_ms;
  settings.explain_mismatches = (uint32_t)options->explain;
  service = clx_service_new(&settings);
  if (service) {
    handlers_add(service, watch->book, &options->secrets);
    events_add(service, watch->orders, options->secrets.keys[ENDPOINT_WEBHOOKS]);
  }
  if (service && clx_service_ready(service, &error) == CLX_OK)
    return service;

  journal_line(journal, "pricebook: cannot start%s%s: %s", *error.where ? " " : "", error.where,
               service ? error.message : "out of memory");
  clx_service_free(service);
  return NULL;
}

/* Waits for a signal of the set while the server runs. Returns the exit status. */
static int wait_and_stop(const struct options *options, struct server *server,
                         struct status *status, const sigset_t *signals)
{
  FILE *journal = options->server.journal;
  unsigned int port = program_port(options->server.socket);
  unsigned int left;
  bool ready;

  journal_line(journal, "pricebook: listening on %s port %u, database %s, MAC by %s", options->bind,
               port, options->db, options->mac.name);
  ready = program_write_port("port-file", options->port_file, port, journal);
  if (ready)
    program_wait(signals);
  journal_line(journal, "pricebook: stopping");
  if (ready)
    status_drain(status);
  left = server_stop(server);
  journal_line(journal, "pricebook: stopped, %u requests cut off", left);
  return ready && left == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* The status port is there a little longer than the server, and never shorter. */
static int serve(struct options *options, const clx_service *service, struct watch *watch,
                 const sigset_t *signals)
{
  const struct status_options for_status = {.settings = &options->status,
                                            .journal = options->server.journal,
                                            .metrics = options->server.metrics,
                                            .ready = watch_ready,
                                            .write = watch_write,
                                            .ctx = watch};
  struct server *server;
  struct status *status;
  int result = EXIT_FAILURE;

  server = server_start(service, &options->server);
  if (!server)
    return EXIT_FAILURE;
  status = status_start(&for_status);
  if (status) {
    result = wait_and_stop(options, server, status, signals);
    status_stop(status);
  } else {
    server_stop(server);
  }
  return result;
}

/* Where the orders are: beside the book, unless it was said. NULL without memory. */
static struct orders *open_orders(const struct options *options)
{
  bool memory = strcmp(options->db, ":memory:") == 0;
  size_t size = strlen(options->db) + sizeof ".events";
  char *beside = malloc(size);
  struct orders *orders = NULL;

  if (beside) {
    snprintf(beside, size, "%s%s", options->db, memory ? "" : ".events");
    orders = orders_open(options->events ? options->events : beside, options->server.journal);
  }
  free(beside);
  return orders;
}

static int run(struct options *options)
{
  struct watch watch = {0};
  clx_service *service;
  sigset_t signals;
  int result = EXIT_FAILURE;

  /* What is wrong with the options shows before there is any file. */
  if (!program_descriptors("pricebook", options->server.connections, options->server.threads))
    return EXIT_FAILURE;
  options->server.socket = program_listen("pricebook", "bind", options->bind, options->port);
  if (options->server.socket < 0 || !status_listen("pricebook", &options->status))
    return EXIT_FAILURE;
  options->server.journal = program_journal("pricebook", options->log);
  if (!options->server.journal)
    return EXIT_FAILURE;
  program_block_signals(&signals);
  options->server.metrics = metrics_new();
  if (!options->server.metrics)
    return EXIT_FAILURE;
  watch.book = book_open(options->db, options->server.journal);
  watch.orders = watch.book ? open_orders(options) : NULL;
  service = watch.orders ? make_service(options, &watch) : NULL;
  if (service)
    result = serve(options, service, &watch, &signals);
  clx_service_free(service);
  orders_close(watch.orders);
  book_close(watch.book);
  metrics_free(options->server.metrics);
  if (options->server.journal != stderr)
    fclose(options->server.journal);
  return result;
}

/* More would only take the processors from each other: a look-up hardly waits. */
static unsigned int default_threads(void)
{
  long processors = sysconf(_SC_NPROCESSORS_ONLN);

  if (processors < 1)
    return 1;
  return processors < THREADS_MOST ? (unsigned int)processors : THREADS_MOST;
}

int main(int argc, char **argv)
{
  struct options options = {.bind = "127.0.0.1",
                            .port = "8080",
                            .server = {.threads = default_threads(),
                                       .connections = 512,
                                       .timeout = 10,
                                       .body_limit = 8388608},
                            .db = "pricebook.db"};
  int result = mac_option("pricebook", argc, argv, long_options, &options.mac);

  if (result == 0 && secrets_init(&options.secrets, options.mac.mac) != CLX_OK) {
    fputs("pricebook: out of memory\n", stderr);
    result = EXIT_FAILURE;
  }
  if (result == 0)
    result = read_options(&options, argc, argv);
  if (result == 0 && options.migrate)
    result = orders_migrate(options.events, stderr) ? EXIT_SUCCESS : EXIT_FAILURE;
  else if (result == 0)
    result = run(&options);
  secrets_free(&options.secrets);
  return result < 0 ? EXIT_SUCCESS : result;
}
