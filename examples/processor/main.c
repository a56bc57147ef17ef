/* main.c - the processor's options, its books on request, and its life. */
#define _POSIX_C_SOURCE 200809L

#include "processor.h"

#include "../common/journal.h"
#include "../common/program.h"
#include "../common/status.h"

#include <getopt.h>
#include <stdlib.h>

static const char usage[] =
    "usage: processor [--db FILE] [--port N] [--port-file FILE] [--log FILE]\n"
    "       processor --db FILE --books\n"
    "\n"
    "A stand-in for a payment processor, for examples/gateway and its tests. It listens on\n"
    "127.0.0.1 and takes POST /authorize, /capture, /void, /refund and /token with an\n"
    "Idempotency-Key, and GET /books, /requests?after=KEY and /requests/KEY. Sources\n"
    "tok_declined, tok_slow, tok_lost and tok_down do what they say.\n"
    "\n"
    "  --db FILE         the database, made when it is not there (default processor.db)\n"
    "  --books           prints what each order has, in minor units\n"
    "  --port N          0 picks a free one (default 8090)\n"
    "  --port-file FILE  writes the port to a file as soon as the processor listens\n"
    "  --log FILE        where the log goes (default stderr)\n" STATUS_USAGE
    "  --help            shows this\n"
    "  --version         shows the version of the library\n";

struct options {
  const char *db;
  bool books;
  const char *port_file;
  const char *log;
  const char *port;
  struct status_settings status;
};

static const struct option long_options[] = {{"db", required_argument, NULL, 'd'},
                                             {"books", no_argument, NULL, 'b'},
                                             {"port", required_argument, NULL, 'p'},
                                             {"log", required_argument, NULL, 'l'},
                                             {"port-file", required_argument, NULL, 'P'},
                                             STATUS_OPTIONS,
                                             {"help", no_argument, NULL, 'h'},
                                             {"version", no_argument, NULL, 'v'},
                                             {NULL, 0, NULL, 0}};

static int read_port(struct options *options, const char *text)
{
  uint64_t number;

  options->port = text;
  return program_number("processor", "port", text, 0, 65535, &number);
}

static int read_option(void *ctx, int letter, const char *text)
{
  struct options *options = ctx;
  int result = status_option("processor", &options->status, letter, text);

  if (result >= 0)
    return result;
  switch (letter) {
  case 'd':
    options->db = text;
    return 0;
  case 'b':
    options->books = true;
    return 0;
  case 'l':
    options->log = text;
    return 0;
  case 'P':
    options->port_file = text;
    return 0;
  case 'p':
    return read_port(options, text);
  default:
    fputs("Try processor --help\n", stderr); /* getopt said what is wrong */
    return EXIT_USAGE;
  }
}

/* -------- books -------- */

static void print_order(void *ctx, const struct vault_totals *totals)
{
  fprintf(ctx,
          "%s %s authorized %lld captured %lld voided %lld refunded %lld"
          " to-capture %lld to-refund %lld\n",
          totals->order, totals->currency, (long long)totals->authorized,
          (long long)totals->captured, (long long)totals->voided, (long long)totals->refunded,
          (long long)(totals->authorized - totals->captured - totals->voided),
          (long long)(totals->captured - totals->refunded));
}

static int print_books(const char *path)
{
  struct vault *vault = vault_open(path, false, stderr);
  bool printed = vault && vault_books(vault, print_order, stdout);

  vault_close(vault);
  return printed ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* -------- status -------- */

static bool is_ready(void *ctx, const char **say)
{
  int64_t done;
  int64_t repeated;
  bool ready = vault_counts(ctx, &done, &repeated);

  if (!ready)
    *say = "the database does not answer";
  return ready;
}

static void write_counts(void *ctx, FILE *text)
{
  int64_t done = 0;
  int64_t repeated = 0;
  bool read = vault_counts(ctx, &done, &repeated);

  metrics_one(text, "processor_database_up", "gauge", "1 when the database answers.", read);
  if (!read)
    return;
  metrics_one(text, "processor_done_total", "counter", "Requests done with success.", (double)done);
  metrics_one(text, "processor_repeated_total", "counter", "Requests asked for again.",
              (double)repeated);
}

/* -------- life -------- */

/* Waits for a signal of the set, and stops. The status port is there a little longer than the front,
 * and never shorter. False when it did not get that far. */
static bool wait_and_stop(const struct options *options, unsigned int port, struct vault *vault,
                          struct front *front, const sigset_t *signals, FILE *journal)
{
  const struct status_options for_status = {.settings = &options->status,
                                            .journal = journal,
                                            .ready = is_ready,
                                            .write = write_counts,
                                            .ctx = vault};
  struct status *status = status_start(&for_status);
  bool ready = false;

  if (status)
    ready = program_write_port("port-file", options->port_file, port, journal);
  if (ready) {
    program_wait(signals);
    status_drain(status);
  }
  front_stop(front);
  if (status)
    status_stop(status);
  return ready;
}

static int serve(const struct options *options, int socket, FILE *journal)
{
  unsigned int port = program_port(socket);
  struct vault *vault;
  struct front *front;
  sigset_t signals;
  bool ready = false;

  program_block_signals(&signals);
  vault = vault_open(options->db, true, journal);
  front = vault ? front_start(vault, socket, journal) : NULL;
  if (front) {
    journal_line(journal, "processor: listening on port %u, database %s", port, options->db);
    ready = wait_and_stop(options, port, vault, front, &signals, journal);
  }
  vault_close(vault);
  return ready ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* What is wrong with the options shows before there is any file. */
static int run(struct options *options)
{
  int result = program_check_port_file("processor", "port-file", options->port_file);
  int socket;
  FILE *journal;

  if (result == 0)
    result = status_check("processor", &options->status);
  if (result)
    return result;
  if (!program_descriptors("processor", FRONT_CONNECTIONS, 0))
    return EXIT_FAILURE;
  socket = program_listen("processor", "bind", "127.0.0.1", options->port);
  if (socket < 0 || !status_listen("processor", &options->status))
    return EXIT_FAILURE;
  journal = program_journal("processor", options->log);
  if (!journal)
    return EXIT_FAILURE;
  result = serve(options, socket, journal);
  if (journal != stderr)
    fclose(journal);
  return result;
}

int main(int argc, char **argv)
{
  struct options options = {.db = "processor.db", .port = "8090"};
  int result = program_options("processor", usage, long_options, argc, argv, read_option, &options);

  if (result)
    return result < 0 ? EXIT_SUCCESS : result;
  return options.books ? print_books(options.db) : run(&options);
}
