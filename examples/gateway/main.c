/* main.c - the gateway's set-up, its life, and what it does for a person.
 *
 * The order of things: options, socket, books, desk and postman, service, server, wait for a
 * signal, stop in reverse, so that nothing is used after its end.
 */
#define _POSIX_C_SOURCE 200809L

#include "options.h"

#include "../common/program.h"
#include "../common/status.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void die_at(const char *point)
{
  const char *wanted = getenv("GATEWAY_DIE_AT");

  if (wanted && strcmp(wanted, point) == 0)
    raise(SIGKILL);
}

/* -------- running -------- */

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

/* Its URL may have a password, which is not for the log. */
static const char *where_books(const char *where)
{
  return strncmp(where, "postgresql://", 13) == 0 ? "PostgreSQL" : where;
}

/* Waits for a signal of the set while the server runs. False when it did not get that far. */
static bool wait_signal(const struct options *options, struct status *status,
                        const sigset_t *signals)
{
  FILE *journal = options->server.journal;
  unsigned int port = program_port(options->server.socket);

  journal_line(journal, "gateway: listening on %s port %u, books in %s, MAC by %s", options->bind,
               port, where_books(options->db), options->mac.name);
  if (!program_write_port("port-file", options->port_file, port, journal))
    return false;
  program_wait(signals);
  status_drain(status);
  return true;
}

/* Listens until a signal of the set comes. Returns the exit status. The status port is there a
 * little longer than the server, and never shorter. */
static int serve(struct options *options, struct handlers *handlers, struct watch *watch,
                 const sigset_t *signals)
{
  const struct status_options for_status = {.settings = &options->status,
                                            .journal = options->server.journal,
                                            .metrics = options->server.metrics,
                                            .ready = watch_ready,
                                            .write = watch_write,
                                            .ctx = watch};
  clx_service *service = make_service(options);
  struct server *server = NULL;
  struct status *status = NULL;
  unsigned int left = 0;
  bool ready = false;

  options->server.take = handlers_take;
  options->server.later = handlers_later;
  options->server.sent = handlers_sent;
  options->server.ctx = handlers;
  if (service)
    server = server_start(service, &options->server);
  if (server)
    status = status_start(&for_status);
  if (status)
    ready = wait_signal(options, status, signals);
  if (server) {
    left = server_stop(server);
    journal_line(options->server.journal, "gateway: stopped, %u requests cut off", left);
  }
  if (status)
    status_stop(status);
  clx_service_free(service);
  return ready && left == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* False when it was asked for and cannot be. */
static bool start_auditor(const struct options *options, struct watch *watch)
{
  const auditor_options for_auditor = {watch->ledger, &options->till, options->reconcile_every,
                                       options->server.journal};

  if (options->reconcile_every > 0)
    watch->auditor = auditor_start(&for_auditor);
  return watch->auditor || options->reconcile_every == 0;
}

/* Desk and postman work before the first request comes: there may be something left to do. */
static int run_threads(struct options *options, struct ledger *ledger, const sigset_t *signals)
{
  FILE *journal = options->server.journal;
  const desk_options for_desk = {ledger, &options->till, (unsigned int)options->workers, journal};
  const postman_options for_postman = {ledger, options->keys, options->callback_url, journal};
  struct handlers handlers = {.answer_within_ms = (uint32_t)options->answer_within_ms,
                              .pending = options->pending};
  struct watch watch = {.ledger = ledger};
  int result = EXIT_FAILURE;

  handlers.desk = desk_start(&for_desk);
  watch.desk = handlers.desk;
  watch.postman = handlers.desk ? postman_start(&for_postman) : NULL;
  options->server.metrics = watch.postman && start_auditor(options, &watch) ? metrics_new() : NULL;
  if (options->server.metrics)
    result = serve(options, &handlers, &watch, signals);
  else
    journal_line(journal, "gateway: cannot start its threads");
  metrics_free(options->server.metrics);
  if (watch.auditor)
    auditor_stop(watch.auditor);
  if (watch.postman)
    postman_stop(watch.postman);
  if (watch.desk)
    desk_stop(watch.desk);
  return result;
}

/* -------- books -------- */

#define MAIN_LEASE_MS 5000 /* above what the processor may take */

/* The name of this gateway, unless it was given one. */
static void name_replica(struct options *options, char *name, size_t size)
{
  char host[128] = "";

  gethostname(host, sizeof host - 1);
  snprintf(name, size, "%s:%u", host, program_port(options->server.socket));
  if (!options->replica)
    options->replica = name;
}

static struct ledger *open_ledger(const struct options *options, const char *where,
                                  enum store_mode mode, FILE *journal)
{
  const struct ledger_options ledger = {
      .where = where,
      .mode = mode,
      .journal = journal,
      .holder = options->replica ? options->replica : "",
      .lease_ms = options->till.wait_ms + MAIN_LEASE_MS,
      .key_life_ms = (int64_t)options->key_life * 3600000,
  };

  return ledger_open(&ledger);
}

static int run(struct options *options)
{
  char name[160];
  struct ledger *ledger;
  sigset_t signals;
  int result = EXIT_FAILURE;

  /* What is wrong with the options shows before there is any file. */
  if (!program_descriptors("gateway", options->server.connections,
                           options->server.threads + (unsigned int)options->workers))
    return EXIT_FAILURE;
  options->server.socket = program_listen("gateway", "bind", options->bind, options->port);
  if (options->server.socket < 0 || !status_listen("gateway", &options->status))
    return EXIT_FAILURE;
  options->server.journal = program_journal("gateway", options->log);
  if (!options->server.journal)
    return EXIT_FAILURE;
  options->till.journal = options->server.journal;
  name_replica(options, name, sizeof name);
  program_block_signals(&signals);
  ledger = open_ledger(options, options->db, STORE_MAKE, options->server.journal);
  if (ledger)
    result = run_threads(options, ledger, &signals);
  ledger_close(ledger);
  if (options->server.journal != stderr)
    fclose(options->server.journal);
  return result;
}

/* -------- for a person -------- */

static int copy_books(const struct options *options, struct ledger *ledger)
{
  struct ledger *from = open_ledger(options, options->copy, STORE_USE, stderr);
  bool copied = from && ledger_copy(from, ledger);

  ledger_close(from);
  return copied ? EXIT_SUCCESS : EXIT_FAILURE;
}

static int do_task(struct options *options)
{
  bool migrates = options->task == TASK_MIGRATE;
  struct ledger *ledger =
      open_ledger(options, options->db, migrates ? STORE_MIGRATE : STORE_USE, stderr);
  int result = ledger && migrates ? EXIT_SUCCESS : EXIT_FAILURE;

  options->till.journal = stderr;
  if (ledger && options->task == TASK_BOOKS)
    result = office_print(ledger);
  if (ledger && options->task == TASK_RECONCILE)
    result = office_reconcile(ledger, &options->till);
  if (ledger && options->task == TASK_SETTLE)
    result = office_settle(ledger, options->settle, options->yes, options->no);
  if (ledger && options->task == TASK_COPY)
    result = copy_books(options, ledger);
  ledger_close(ledger);
  return result;
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
      .workers = 4,
      .key_life = 24};
  int result = options_read(&options, argc, argv);

  if (result == 0 && curl_global_init(CURL_GLOBAL_DEFAULT) != 0)
    result = EXIT_FAILURE;
  else if (result == 0) {
    result = options.task == TASK_SERVE ? run(&options) : do_task(&options);
    curl_global_cleanup();
  }
  clx_keys_free(options.keys);
  return result < 0 ? EXIT_SUCCESS : result;
}
