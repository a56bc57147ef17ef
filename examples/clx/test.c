/* clx test: plays Commerce Layer against an endpoint in any language, and says what is wrong with
 * it. The engine of ../suite decides; this file reads the command line and prints. */
#include <stdlib.h>
#include <string.h>

#include <unistd.h>

#include "test_line.h"

#define OPTION_CONFIG      'c'
#define OPTION_SET         'e'
#define OPTION_SKU         'k'
#define OPTION_UNKNOWN_SKU 'K'
#define OPTION_CURRENCY    'C'
#define OPTION_BODY        'B'
#define OPTION_RECORDED    'R'
#define OPTION_START       'a'
#define OPTION_SANDBOX     'x'
#define OPTION_SEED        'r'
#define OPTION_BUDGET      't'
#define OPTION_ONLY        'o'
#define OPTION_STRICT      'S'
#define OPTION_NO_TIMES    'T'
#define OPTION_LANES       'n'
#define OPTION_JUNIT       'j'
#define OPTION_JSON        'J'
#define OPTION_HTML        'h'
#define OPTION_VERBOSE     'v'
#define OPTION_QUIET       'q'
#define OPTION_LIST        'l'
#define OPTION_EXPLAIN     'E'
#define OPTION_INIT        'i'

static const struct option test_options[] = {
    {"--config", "FILE", OPTION_CONFIG, "what is known of the endpoint (default ./clx.test.json)"},
    {"--set", "PATH=VALUE", OPTION_SET, "a value of the config, such as kinds.tax.limit_ms=2000"},
    {"--sku", "CODE", OPTION_SKU, "a SKU that the endpoint knows; can be given again"},
    {"--unknown-sku", "CODE", OPTION_UNKNOWN_SKU, "one that it does not know"},
    {"--currency", "CODE", OPTION_CURRENCY, "a currency it knows; can be given again"},
    {"--body", "KIND=FILE", OPTION_BODY, "a recorded body, of which the requests are made"},
    {"--recorded", "DIR", OPTION_RECORDED, "requests are made of those of a recording"},
    {"--start", "COMMAND", OPTION_START, "starts the endpoint, a command of the shell"},
    {"--sandbox", NULL, OPTION_SANDBOX, "payments, tokens and webhooks of other hosts too"},
    {"--only", "PATTERN", OPTION_ONLY, "these cases only: sign.*, price:doc.*; with commas"},
    {"--seed", "N", OPTION_SEED, "the same requests as the run that printed it"},
    {"--budget", "SECONDS", OPTION_BUDGET, "begins no case later (default 120; 0: no limit)"},
    {"--lanes", "N", OPTION_LANES, "requests at once, 1 to 64 (default 4)"},
    {"--strict", NULL, OPTION_STRICT, "a warning fails too"},
    {"--no-times", NULL, OPTION_NO_TIMES, "reports without times, equal for equal answers"},
    {"--junit", "FILE", OPTION_JUNIT, "writes a report as JUnit XML, - for standard output"},
    {"--json", "FILE", OPTION_JSON, "writes a report as JSON, - for standard output"},
    {"--html", "FILE", OPTION_HTML, "writes a report to look at in a browser, one page"},
    {"--verbose", NULL, OPTION_VERBOSE, "shows all cases"},
    {"-v", NULL, OPTION_VERBOSE, "the same"},
    {"--quiet", NULL, OPTION_QUIET, "shows findings only"},
    {"--list", NULL, OPTION_LIST, "lists the cases and sends nothing"},
    {"--explain", "CASE", OPTION_EXPLAIN, "tells what a case sends, what must come, and why"},
    {"--init", NULL, OPTION_INIT, "writes a clx.test.json to start from"},
    {NULL, NULL, 0, NULL},
};

/* -------- reading the command line -------- */

static bool test_add(const struct args *args, const char *name, const char *value,
                     const char **texts, uint32_t *count)
{
  if (*count == TEXTS_MAX) {
    args_usage(args, "%s at most %u times", name, TEXTS_MAX);
    return false;
  }
  texts[(*count)++] = value;
  return true;
}

/* PATH=VALUE, KIND=FILE. */
static bool test_pair(const struct args *args, const char *name, const char *value,
                      const char **texts, uint32_t *count)
{
  const char *equal = strchr(value, '=');
  if (equal == NULL || equal == value) {
    args_usage(args, "%s needs a name, = and a value, not \"%s\"", name, value);
    return false;
  }
  return test_add(args, name, value, texts, count);
}

static bool test_switch(struct test_line *line, int id)
{
  switch (id) {
  case OPTION_SANDBOX:
    return line->suite.sandbox = true;
  case OPTION_STRICT:
    return line->suite.strict = true;
  case OPTION_NO_TIMES:
    return line->suite.no_times = true;
  case OPTION_VERBOSE:
    return line->verbose = true;
  case OPTION_QUIET:
    return line->quiet = true;
  case OPTION_LIST:
    return line->list = true;
  default:
    return line->init = true;
  }
}

/* Where an option with a text of its own puts it; NULL for other options. */
static const char **test_text(struct test_line *line, int id)
{
  switch (id) {
  case OPTION_CONFIG:
    return &line->config;
  case OPTION_UNKNOWN_SKU:
    return &line->unknown_sku;
  case OPTION_RECORDED:
    return &line->recorded;
  case OPTION_START:
    return &line->start;
  case OPTION_ONLY:
    return &line->suite.only;
  case OPTION_JUNIT:
    return &line->junit;
  case OPTION_JSON:
    return &line->json;
  case OPTION_HTML:
    return &line->html;
  case OPTION_EXPLAIN:
    return &line->explain;
  default:
    return NULL;
  }
}

static bool test_option(struct test_line *line, const struct args *args, int id, const char *value)
{
  switch (id) {
  case ARGS_WORD:
    return words_kind(line, args, value);
  case OPTION_SECRET:
  case OPTION_SECRET_FILE:
    return secrets_add(&line->secrets, args, id, value);
  case OPTION_SET:
    return test_pair(args, "--set", value, line->sets, &line->set_count);
  case OPTION_BODY:
    return test_pair(args, "--body", value, line->bodies, &line->body_count);
  case OPTION_SKU:
    return test_add(args, "--sku", value, line->skus, &line->sku_count);
  case OPTION_CURRENCY:
    return test_add(args, "--currency", value, line->currencies, &line->currency_count);
  case OPTION_SEED:
    return args_number(args, "--seed", value, 1, 999999999999999, &line->seed);
  case OPTION_BUDGET:
    return args_number(args, "--budget", value, 0, 86400, &line->budget);
  case OPTION_LANES:
    return args_number(args, "--lanes", value, 1, LANES_MAX, &line->lanes);
  default:
    break;
  }
  const char **text = test_text(line, id);
  if (text == NULL)
    return test_switch(line, id);
  *text = value;
  return true;
}

/* Reads all options; returns TOOL_OK to go on, or -1 after --help. */
static int test_read(struct test_line *line, struct args *args)
{
  const char *value = NULL;
  int id = ARGS_END;
  line->budget = 120;
  line->lanes = 4;
  while ((id = args_next(args, &value)) != ARGS_END) {
    if (id == ARGS_HELP)
      return -1;
    if (id == ARGS_ERROR || !test_option(line, args, id, value))
      return TOOL_USAGE;
  }
  if (line->secrets.count > 1)
    return args_usage(args, "one secret; kinds with their own name it in the config: secret_env");
  if (line->secrets.count == 1 && line->secrets.at[0].len == 0)
    return args_usage(args, "an empty secret");
  return words_end(line, args) ? TOOL_OK : TOOL_USAGE;
}

/* -------- the run -------- */

/* Nobody knows it before, so that payments of this run are new to the endpoint. */
static uint64_t test_seed(void)
{
  uint64_t seed = 0;
  FILE *random = fopen("/dev/urandom", "rb");
  if (random == NULL || fread(&seed, sizeof seed, 1, random) != 1)
    tool_die("no random numbers: name a seed with --seed");
  fclose(random);
  return seed % 999999999 + 1;
}

/* The secret of the command line, or CLX_SECRET. */
static void test_secret(struct test_line *line, struct run *run)
{
  const char *environment = getenv("CLX_SECRET");
  struct buffer *secret = &run->secrets[0];
  if (line->secrets.count > 0)
    buffer_add(secret, line->secrets.at[0].at, line->secrets.at[0].len);
  else if (environment != NULL)
    buffer_text(secret, environment);
  if (secret->len == 0 && line->list)
    buffer_text(secret, "none"); /* nothing is sent */
  if (secret->len == 0)
    return;
  run->secret_count = 1;
  run->secret_given = line->secrets.count > 0;
  line->suite.secret = secret->at;
  line->suite.secret_len = secret->len;
}

static void test_suite(struct test_line *line, struct run *run)
{
  test_secret(line, run);
  line->suite.seed = line->seed != 0 ? line->seed : test_seed();
  line->suite.budget_ms = (uint32_t)line->budget * 1000;
  line->suite.abilities = SUITE_CAN_ALL;
  run->suite = suite_new(&line->suite);
  run->lanes = (uint32_t)line->lanes;
  run->progress.quiet = line->quiet;
  run->progress.line = isatty(STDERR_FILENO);
}

static bool is_output(const char *path)
{
  return path != NULL && strcmp(path, "-") == 0;
}

static bool test_write(const struct run *run, enum suite_report form, const char *path)
{
  return path == NULL || say_report(run, form, path);
}

/* The report for people leaves standard output to one that was asked for there. */
static int test_report(const struct test_line *line, const struct run *run)
{
  bool taken = is_output(line->junit) || is_output(line->json) || is_output(line->html);
  enum suite_report form = line->quiet     ? SUITE_REPORT_QUIET
                           : line->verbose ? SUITE_REPORT_VERBOSE
                                           : SUITE_REPORT_TEXT;
  say_people(run, form, taken ? stderr : stdout);
  bool good = test_write(run, SUITE_REPORT_JUNIT, line->junit);
  good = test_write(run, SUITE_REPORT_JSON, line->json) && good;
  good = test_write(run, SUITE_REPORT_HTML, line->html) && good;
  return good ? TOOL_OK : TOOL_USAGE;
}

/* A run that ends the tool leaves no endpoint behind. */
static struct run *test_running;

static void test_leave(void)
{
  if (test_running != NULL)
    child_stop(&test_running->endpoint);
}

static int test_go(const struct test_line *line, struct run *run)
{
  test_running = run;
  atexit(test_leave);
  bool whole = run_all(run);
  progress_end(run);
  int status = test_report(line, run);
  test_running = NULL;
  if (!whole) {
    tool_error("stopped: the report is of what was judged until then");
    return TOOL_USAGE;
  }
  int verdict = suite_exit(run->suite);
  if (verdict == TEST_NOTHING)
    say_nothing(run);
  return status != TOOL_OK ? status : verdict;
}

static void run_free(struct run *run)
{
  suite_free(run->suite);
  for (uint32_t i = 0; i < run->secret_count; i++)
    buffer_free(&run->secrets[i]);
  buffer_free(&run->seen.url);
  buffer_free(&run->seen.why);
  free(run);
}

static int test_all(struct test_line *line)
{
  struct run *run = tool_alloc(1, sizeof *run);
  test_suite(line, run);
  int status = TOOL_USAGE;
  if (words_give(run, line)) {
    status = TOOL_OK;
    if (line->list)
      say_people(run, SUITE_REPORT_LIST, stdout);
    else
      status = test_go(line, run);
  }
  run_free(run);
  return status;
}

static int test_explain(const char *name)
{
  struct buffer text = {0};
  bool known = suite_explain(name, &text);
  if (known)
    tool_write(text.at, text.len);
  else
    tool_error("unknown case \"%s\"; the nearest is %s; --list has all", name, text.at);
  buffer_free(&text);
  return known ? TOOL_OK : TOOL_USAGE;
}

static int test_do(struct test_line *line)
{
  if (line->explain != NULL)
    return test_explain(line->explain);
  return line->init ? words_init(line) : test_all(line);
}

static int test_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct test_line *line = calloc(1, sizeof *line);
  if (line == NULL || curl_global_init(CURL_GLOBAL_DEFAULT) != 0)
    tool_no_memory();
  int status = test_read(line, &args);
  if (status == TOOL_OK)
    status = test_do(line);
  secrets_free(&line->secrets);
  for (uint32_t i = 0; i < line->kind_count; i++)
    free(line->kinds[i]);
  buffer_free(&line->folder);
  free(line);
  curl_global_cleanup();
  return status < 0 ? TOOL_OK : status;
}

const struct command test_command = {
    "test",
    "KIND=URL... --secret S [OPTION]...",
    "Plays Commerce Layer against an endpoint in any language and says what is wrong with it.",
    "KIND is the name of a callback, see \"clx --help\"; KIND URL for a single one does too. "
    "Sends\n"
    "signed, forged, broken, slow and repeated requests. A failure means that Commerce Layer "
    "loses\n"
    "the answer, that money is at risk, or that strangers are let in. The secret is CLX_SECRET "
    "when\n"
    "no option gives one. Exit status: 0 nothing failed, 1 a failure, 2 wrong usage, 3 nothing "
    "could\n"
    "be judged.",
    {secret_options, test_options, NULL},
    test_run,
};
