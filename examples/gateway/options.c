/* options.c - the command line of the gateway. */
#include "options.h"

#include "../common/program.h"

#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: gateway --callback-url URL [options]\n"
    "       gateway --db WHERE --books | --reconcile | --migrate | --copy FILE\n"
    "       gateway --db WHERE --settle KEY --yes ID | --no CODE\n"
    "\n"
    "A payment gateway for Commerce Layer: POST /authorize, /capture, /void, /refund and /token,\n"
    "with its books in SQLite, or in PostgreSQL for several gateways at once. It has a processor\n"
    "move the money. What takes too long is answered as pending, and its outcome is posted when\n"
    "it is known. SIGTERM and SIGINT stop it after the requests under way.\n"
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
    "  --db WHERE           the books: a file, made when it is not there, or postgresql://...,\n"
    "                       made by --migrate (default gateway.db)\n"
    "  --replica NAME       the name of this gateway among those that share a database. One that\n"
    "                       starts goes on at once with what the last one of its name left\n"
    "                       (default: the machine's name and the port)\n"
    "  --key-life HOURS     how long the processor keeps keys: what is not settled by then is "
    "left\n"
    "                       to a person, 1 to 87600 (default 24)\n"
    "  --books              prints what each order has, in minor units\n"
    "  --reconcile          compares the books with those of the processor\n"
    "  --reconcile-every SECONDS\n"
    "                       compares them while it serves, again so long after each comparison,\n"
    "                       1 to 86400 (default: never); of several gateways one is enough\n"
    "  --migrate            makes the tables, or those of an earlier version those of this one\n"
    "  --copy FILE          copies the books of an SQLite file into --db, which must have none\n"
    "  --settle KEY         settles what is left to a person: --yes with the processor's id, or\n"
    "                       --no with the code of why it was declined\n"
    "  --pending            answers all payments as pending, not only those that take too long\n"
    "                       and those of the payment source tok_pending\n"
    "  --answer-within MS   until the pending form is answered, 1 to 3000 (default 2000)\n"
    "  --workers N          threads that ask the processor, 1 to 64 (default 4)\n"
    "  --bind ADDRESS       where to listen (default 127.0.0.1)\n"
    "  --port N             0 picks a free one (default 8081)\n"
    "  --port-file FILE     writes the port to a file as soon as the server listens\n"
    "  --log FILE           where the log goes (default stderr)\n"
    "  --explain N          logs why a signature does not match, for the first N requests of each\n"
    "                       call that is reused, 0 to 1000000 (default 0)\n" STATUS_USAGE
    "  --help               shows this\n"
    "  --version            shows the version of the library\n"
    "\n"
    "For tests: with GATEWAY_DIE_AT=claim, sent, charge, record or answer in the\n"
    "environment the process kills itself right after that step of the first payment.\n";

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
                                             {"books", no_argument, NULL, TASK_BOOKS},
                                             {"reconcile", no_argument, NULL, TASK_RECONCILE},
                                             {"reconcile-every", required_argument, NULL, 'E'},
                                             {"migrate", no_argument, NULL, TASK_MIGRATE},
                                             {"copy", required_argument, NULL, TASK_COPY},
                                             {"settle", required_argument, NULL, TASK_SETTLE},
                                             {"yes", required_argument, NULL, 'y'},
                                             {"no", required_argument, NULL, 'N'},
                                             {"replica", required_argument, NULL, 'i'},
                                             {"key-life", required_argument, NULL, 'L'},
                                             {"pending", no_argument, NULL, 'n'},
                                             {"answer-within", required_argument, NULL, 'a'},
                                             {"workers", required_argument, NULL, 'W'},
                                             {"bind", required_argument, NULL, 'b'},
                                             {"port", required_argument, NULL, 'p'},
                                             {"port-file", required_argument, NULL, 'P'},
                                             {"log", required_argument, NULL, 'l'},
                                             {"mac", required_argument, NULL, MAC_OPTION},
                                             {"explain", required_argument, NULL, 'e'},
                                             STATUS_OPTIONS,
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
  case 'i':
    return &options->replica;
  case TASK_COPY:
    return &options->copy;
  case TASK_SETTLE:
    return &options->settle;
  case 'y':
    return &options->yes;
  case 'N':
    return &options->no;
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
  case 'L':
    return program_number("gateway", "key-life", text, 1, 87600, &options->key_life);
  case 'E':
    return program_number("gateway", "reconcile-every", text, 1, 86400, &options->reconcile_every);
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

static const char options_tasks[] = {TASK_BOOKS, TASK_RECONCILE, TASK_MIGRATE,
                                     TASK_COPY,  TASK_SETTLE,    0};

static int read_option(void *ctx, int letter, const char *text)
{
  struct options *options = ctx;
  const char **kept = kept_option(options, letter);
  int result = status_option("gateway", &options->status, letter, text);

  if (result >= 0)
    return result;
  if (strchr(options_tasks, letter))
    options->task = letter;
  if (kept)
    *kept = text;
  else if (strchr(options_tasks, letter))
    return 0;
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

/* A person's answer: one of both. */
static int check_answer(const struct options *options)
{
  bool wanted = options->task == TASK_SETTLE;

  if (wanted == ((options->yes != NULL) != (options->no != NULL)) &&
      (wanted || (!options->yes && !options->no)))
    return 0;
  fputs("gateway: --settle KEY wants one of --yes ID and --no CODE, and they want it\n", stderr);
  return EXIT_USAGE;
}

/* What needs more than one option, and the environment. */
static int complete_options(struct options *options)
{
  const char *secret = getenv("CLX_SECRET");
  int failed = check_answer(options);

  if (failed || options->task != TASK_SERVE)
    return failed;
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
  if (!failed)
    failed = status_check("gateway", &options->status);
  return failed ? failed : program_check_port_file("gateway", "port-file", options->port_file);
}

int options_read(struct options *options, int argc, char **argv)
{
  int result = mac_option("gateway", argc, argv, long_options, &options->mac);

  if (result)
    return result;
  options->keys = clx_keys_new(options->mac.mac);
  if (!options->keys) {
    fputs("gateway: out of memory\n", stderr);
    return EXIT_FAILURE;
  }
  result = program_options("gateway", usage, long_options, argc, argv, read_option, options);
  return result ? result : complete_options(options);
}
