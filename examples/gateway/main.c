/* main.c - the gateway's options, its books on request, and its life.
 *
 * The order of things: options, socket, books, desk and postman, service, server, wait for a
 * signal, stop in reverse, so that nothing is used after its end.
 */
#define _POSIX_C_SOURCE 200809L

#include "gateway.h"

#include "../common/mac.h"
#include "../common/program.h"

#include <curl/curl.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: gateway --callback-url URL [options]\n"
    "       gateway --books FILE\n"
    "\n"
    "A payment gateway for Commerce Layer: POST /authorize, /capture, /void, /refund and /token,\n"
    "with its books in an SQLite database. It has a processor move the money. What takes too\n"
    "long is answered as pending, and its outcome is posted when it is known. SIGTERM and SIGINT\n"
    "stop it after the requests under way.\n"
    "\n"
    "  --secret S           the shared secret; repeat it during a rotation, the newest first.\n"
    "                       Other users of this machine can see it\n"
    "  --secret-file FILE   secrets from a file, one in a line; lines with # are comments\n"
    "                       Without both, the environment variable CLX_SECRET is used\n"
    "  --mac NAME           what checks signatures: sodium, openssl, or auto: openssl on CPUs\n"
    "                       with SHA instructions, where it is much faster (default auto)\n"
    "  --callback-url URL   where outcomes are posted: the gateway's webhook endpoint URL, which\n"
    "                       the dashboard shows\n"
    "  --processor URL      the processor (default http://127.0.0.1:8090)\n"
    "  --processor-wait MS  for its answer, until it is asked again, 100 to 60000 (default 5000)\n"
    "  --db FILE            the books, made when they are not there (default gateway.db)\n"
    "  --books FILE         prints what each order has in a database, in minor units\n"
    "  --pending            answers all payments as pending, not only those that take too long\n"
    "                       and those of the payment source tok_pending\n"
    "  --answer-within MS   until the pending form is answered, 1 to 3000 (default 2000)\n"
    "  --workers N          threads that ask the processor, 1 to 64 (default 4)\n"
    "  --bind ADDRESS       where to listen (default 127.0.0.1)\n"
    "  --port N             0 picks a free one (default 8081)\n"
    "  --port-file FILE     writes the port to a file as soon as the server listens\n"
    "  --log FILE           where the log goes (default stderr)\n"
    "  --explain N          logs why a signature does not match, for the first N requests of each\n"
    "                       call that is reused, 0 to 1000000 (default 0)\n"
    "  --help               shows this\n"
    "  --version            shows the version of the library\n"
    "\n"
    "For tests: with GATEWAY_DIE_AT=claim, charge, record or answer in the environment the\n"
    "process kills itself right after that step of the first payment.\n";

struct options {
  server_options server;
  struct till till;
  const char *bind;
  const char *port;
  const char *db;
  const char *books;
  const char *callback_url;
  const char *port_file;
  const char *log;
  uint64_t answer_within_ms;
  uint64_t workers;
  uint64_t explain;
  bool pending;
  mac_choice mac;
  clx_keys *keys;
};

void die_at(const char *point)
{
  const char *wanted = getenv("GATEWAY_DIE_AT");

  if (wanted && strcmp(wanted, point) == 0)
    raise(SIGKILL);
}

/* -------- options -------- */

static int add_secret(void *ctx, const char *secret)
{
  struct options *options = ctx;

  return clx_keys_add(options->keys, secret, strlen(secret));
}

/* The text of a secret is not repeated in the message. */
static int read_secret(struct options *options, const char *secret)
{
  int status = add_secret(options, secret);

  return status ? program_complain("gateway", "secret", "...", clx_status_message(status)) : 0;
}

static const struct option long_options[] = {{"secret", required_argument, NULL, 's'},
                                             {"secret-file", required_argument, NULL, 'f'},
                                             {"callback-url", required_argument, NULL, 'c'},
                                             {"processor", required_argument, NULL, 'r'},
                                             {"processor-wait", required_argument, NULL, 'w'},
                                             {"db", required_argument, NULL, 'd'},
                                             {"books", required_argument, NULL, 'k'},
                                             {"pending", no_argument, NULL, 'n'},
                                             {"answer-within", required_argument, NULL, 'a'},
                                             {"workers", required_argument, NULL, 'W'},
                                             {"bind", required_argument, NULL, 'b'},
                                             {"port", required_argument, NULL, 'p'},
                                             {"port-file", required_argument, NULL, 'P'},
                                             {"log", required_argument, NULL, 'l'},
                                             {"mac", required_argument, NULL, MAC_OPTION},
                                             {"explain", required_argument, NULL, 'e'},
                                             {"help", no_argument, NULL, 'h'},
                                             {"version", no_argument, NULL, 'v'},
                                             {NULL, 0, NULL, 0}};

/* Options that are only kept: where, or NULL for another option. */
static const char **kept_option(struct options *options, int letter)
{
  switch (letter) {
  case 'c':
    return &options->callback_url;
  case 'r':
    return &options->till.url;
  case 'd':
    return &options->db;
  case 'k':
    return &options->books;
  case 'b':
    return &options->bind;
  case 'P':
    return &options->port_file;
  case 'l':
    return &options->log;
  default:
    return NULL;
  }
}

static int read_number_option(struct options *options, int letter, const char *text)
{
  uint64_t number = 0;
  int failed = 0;

  switch (letter) {
  case 'w':
    failed = program_number("gateway", "processor-wait", text, 100, 60000, &number);
    options->till.wait_ms = (uint32_t)number;
    return failed;
  case 'a':
    return program_number("gateway", "answer-within", text, 1, 3000, &options->answer_within_ms);
  case 'e':
    return program_number("gateway", "explain", text, 0, 1000000, &options->explain);
  case 'W':
    return program_number("gateway", "workers", text, 1, 64, &options->workers);
  case 'p':
    options->port = text;
    return program_number("gateway", "port", text, 0, 65535, &number);
  default:
    fputs("Try gateway --help\n", stderr); /* getopt said what is wrong */
    return EXIT_USAGE;
  }
}

static int read_option(void *ctx, int letter, const char *text)
{
  struct options *options = ctx;
  const char **kept = kept_option(options, letter);

  if (kept)
    *kept = text;
  else if (letter == MAC_OPTION)
    return 0; /* was read before the others */
  else if (letter == 'n')
    options->pending = true;
  else if (letter == 's')
    return read_secret(options, text);
  else if (letter == 'f')
    return program_secrets("gateway", text, add_secret, options);
  else
    return read_number_option(options, letter, text);
  return 0;
}

static bool is_url(const char *text)
{
  return strncmp(text, "http://", 7) == 0 || strncmp(text, "https://", 8) == 0;
}

/* What needs more than one option, and the environment. */
static int complete_options(struct options *options)
{
  const char *secret = getenv("CLX_SECRET");
  int failed = 0;

  if (options->books)
    return 0;
  if (!options->callback_url) {
    fputs("gateway: give --callback-url (see gateway --help)\n", stderr);
    return EXIT_USAGE;
  }
  if (!is_url(options->callback_url))
    return program_complain("gateway", "callback-url", options->callback_url, "wants an http URL");
  if (!is_url(options->till.url))
    return program_complain("gateway", "processor", options->till.url, "wants an http URL");
  if (clx_keys_count(options->keys) == 0 && secret && *secret)
    failed = read_secret(options, secret);
  if (!failed && clx_keys_count(options->keys) == 0) {
    fputs("gateway: give --secret or --secret-file, or set CLX_SECRET\n", stderr);
    failed = EXIT_USAGE;
  }
  return failed ? failed : program_check_port_file("gateway", options->port_file);
}

/* Reads the command line: 0, EXIT_USAGE, or -1 when there is nothing more to do. */
static int read_options(struct options *options, int argc, char **argv)
{
  int failed = program_options("gateway", usage, long_options, argc, argv, read_option, options);

  return failed ? failed : complete_options(options);
}

/* -------- running -------- */

/* The server's hook after an answer has left. */
static void answer_sent(void *ctx, const clx_call *call)
{
  (void)ctx;
  if (clx_call_http(call) == 200 || clx_call_http(call) == 202)
    die_at("answer");
}

/* A service that is ready; NULL on failure, with a line in the journal. */
static clx_service *make_service(const struct options *options)
{
  FILE *journal = options->server.journal;
  const clx_limits limits = {.size = sizeof limits, .body = (size_t)options->server.body_limit};
  clx_options settings = {.size = sizeof settings,
                          .limits = &limits,
                          .log = journal_clx,
                          .log_ctx = journal,
                          .clock = program_ms,
                          .explain_mismatches = (uint32_t)options->explain};
  clx_service *service = clx_service_new(&settings);
  clx_error error = {0};

  if (service)
    handlers_add(service, options->keys);
  if (service && clx_service_ready(service, &error) == CLX_OK)
    return service;

  journal_line(journal, "gateway: cannot start: %s", service ? error.message : "out of memory");
  clx_service_free(service);
  return NULL;
}

/* Listens until a signal of the set comes. Returns the exit status. */
static int serve(struct options *options, struct handlers *handlers, const sigset_t *signals)
{
  FILE *journal = options->server.journal;
  clx_service *service = make_service(options);
  struct server *server = NULL;
  unsigned int port = program_port(options->server.socket);
  unsigned int left = 0;
  bool ready = false;

  options->server.take = handlers_take;
  options->server.later = handlers_later;
  options->server.sent = answer_sent;
  options->server.ctx = handlers;
  if (service)
    server = server_start(service, &options->server);
  if (server) {
    journal_line(journal, "gateway: listening on %s port %u, database %s, MAC by %s", options->bind,
                 port, options->db, options->mac.name);
    ready = program_write_port(options->port_file, port, journal);
    if (ready)
      program_wait(signals);
    left = server_stop(server);
    journal_line(journal, "gateway: stopped, %u requests cut off", left);
  }
  clx_service_free(service);
  return ready && left == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* Desk and postman work before the first request comes: there may be something left to do. */
static int run_threads(struct options *options, struct ledger *ledger, const sigset_t *signals)
{
  FILE *journal = options->server.journal;
  const desk_options for_desk = {ledger, &options->till, (unsigned int)options->workers, journal};
  const postman_options for_postman = {ledger, options->keys, options->callback_url, journal};
  struct handlers handlers = {.ledger = ledger,
                              .answer_within_ms = (uint32_t)options->answer_within_ms,
                              .pending = options->pending};
  struct postman *postman;
  int result = EXIT_FAILURE;

  handlers.desk = desk_start(&for_desk);
  postman = handlers.desk ? postman_start(&for_postman) : NULL;
  if (postman)
    result = serve(options, &handlers, signals);
  else
    journal_line(journal, "gateway: cannot start its threads");
  if (postman)
    postman_stop(postman);
  if (handlers.desk)
    desk_stop(handlers.desk);
  return result;
}

static int run(struct options *options)
{
  struct ledger *ledger;
  sigset_t signals;
  int result = EXIT_FAILURE;

  /* What is wrong with the options shows before there is any file. */
  options->server.socket = program_listen("gateway", options->bind, options->port);
  if (options->server.socket < 0)
    return EXIT_FAILURE;
  options->server.journal = program_journal("gateway", options->log);
  if (!options->server.journal)
    return EXIT_FAILURE;
  options->till.journal = options->server.journal;
  program_block_signals(&signals);
  if (curl_global_init(CURL_GLOBAL_DEFAULT) == 0) {
    ledger = ledger_open(options->db, true, options->server.journal);
    if (ledger)
      result = run_threads(options, ledger, &signals);
    ledger_close(ledger);
    curl_global_cleanup();
  }
  if (options->server.journal != stderr)
    fclose(options->server.journal);
  return result;
}

static int print_books(const char *path)
{
  struct ledger *ledger = ledger_open(path, false, stderr);
  bool printed = ledger && ledger_print(ledger, stdout);

  ledger_close(ledger);
  return printed ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv)
{
  struct options options = {
      .bind = "127.0.0.1",
      .port = "8081",
      .server = {.threads = 4, .connections = 512, .timeout = 10, .body_limit = 8388608},
      .till = {.url = "http://127.0.0.1:8090", .wait_ms = 5000},
      .db = "gateway.db",
      .answer_within_ms = 2000,
      .workers = 4};
  int result = mac_option("gateway", argc, argv, long_options, &options.mac);

  if (result == 0) {
    options.keys = clx_keys_new(options.mac.mac);
    if (!options.keys)
      fputs("gateway: out of memory\n", stderr);
    result = options.keys ? read_options(&options, argc, argv) : EXIT_FAILURE;
  }
  if (result == 0)
    result = options.books ? print_books(options.books) : run(&options);
  clx_keys_free(options.keys);
  return result < 0 ? EXIT_SUCCESS : result;
}
