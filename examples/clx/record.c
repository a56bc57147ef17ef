/* clx record: a proxy in front of an endpoint that writes what passes, with pseudonyms. */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include <arpa/inet.h>
#include <curl/curl.h>
#include <microhttpd.h>
#include <sodium.h>

#include "json.h"
#include "record.h"

#define OPTION_LISTEN    'p'
#define OPTION_TO        't'
#define OPTION_PORT_FILE 'P'
#define OPTION_COUNT     'N'
#define OPTION_KEEP      'K'
#define OPTION_PATH      'T'
#define OPTION_KEEP_KEY  'k'
#define OPTION_QUIET     'q'

/* How long a step waits at most: a signal is noticed then. */
#define STEP_MS 200

static const struct option record_options[] = {
    {"--listen", "PORT", OPTION_LISTEN, "port on 127.0.0.1, or ADDRESS:PORT; 0: a free one"},
    {"--to", "URL", OPTION_TO, "the endpoint; paths and queries are added to it"},
    {"--port-file", "FILE", OPTION_PORT_FILE, "write the port to a file when it listens"},
    {"--count", "N", OPTION_COUNT, "end after N exchanges"},
    {"--keep", "TYPE.MEMBER", OPTION_KEEP, "write this member as it is; can be given again"},
    {"--path", "PATH", OPTION_PATH, "write this path as it is; can be given again"},
    {"--keep-key", NULL, OPTION_KEEP_KEY, "keep the key of the pseudonyms in DIR"},
    {"--quiet", NULL, OPTION_QUIET, "print nothing for an exchange"},
    JSON_OPTION,
    {NULL, NULL, 0, NULL},
};

/* -------- reading the command line -------- */

static bool record_listen(struct recorder *recorder, const struct args *args, const char *value)
{
  struct in_addr address;
  const char *colon = strrchr(value, ':');
  size_t len = colon != NULL ? (size_t)(colon - value) : 0;
  snprintf(recorder->address, sizeof recorder->address, "%.*s", (int)len, value);
  if (colon == NULL)
    snprintf(recorder->address, sizeof recorder->address, "127.0.0.1");
  if (len >= sizeof recorder->address || inet_pton(AF_INET, recorder->address, &address) != 1) {
    args_usage(args, "--listen needs a port, or an address of IPv4, : and a port");
    return false;
  }
  return args_number(args, "--listen", colon != NULL ? colon + 1 : value, 0, 65535,
                     &recorder->port);
}

static bool record_to(struct recorder *recorder, const struct args *args, const char *value)
{
  bool http = strncmp(value, "http://", 7) == 0 || strncmp(value, "https://", 8) == 0;
  recorder->to = value;
  if (http && strpbrk(value, "?#") == NULL && value[strlen(value) - 1] != '/')
    return true;
  args_usage(args, "--to needs a URL of http or https without a slash at its end, and no query");
  return false;
}

/* A member that is kept is one of the schema. */
static bool record_keep(struct recorder *recorder, const struct args *args, const char *value)
{
  clx_field field;
  struct buffer type = {0};
  size_t len = strcspn(value, ".");
  buffer_add(&type, value, len);
  const clx_type *found = clx_type_find(type.at);
  buffer_free(&type);
  if (value[len] != '.' || found == NULL ||
      clx_type_field_find(found, value + len + 1, &field) != CLX_OK ||
      recorder->mask.keep_count == MASK_KEPT) {
    args_usage(args, "--keep needs a member of the schema, such as addresses.zip_code, at most %u",
               MASK_KEPT);
    return false;
  }
  recorder->mask.keep[recorder->mask.keep_count++] = value;
  return true;
}

static bool record_path(struct recorder *recorder, const struct args *args, const char *value)
{
  if (*value != '/' || recorder->mask.path_count == MASK_KEPT) {
    args_usage(args, "--path needs a path that begins with /, at most %u times", MASK_KEPT);
    return false;
  }
  recorder->mask.path[recorder->mask.path_count++] = value;
  return true;
}

static bool record_option(struct recorder *recorder, const struct args *args, int id,
                          const char *value)
{
  switch (id) {
  case ARGS_WORD:
    return args_only_word(args, value, &recorder->folder);
  case OPTION_SECRET:
  case OPTION_SECRET_FILE:
    return secrets_add(&recorder->secrets, args, id, value);
  case OPTION_LISTEN:
    return record_listen(recorder, args, value);
  case OPTION_TO:
    return record_to(recorder, args, value);
  case OPTION_PORT_FILE:
    recorder->port_file = value;
    return true;
  case OPTION_COUNT:
    return args_number(args, "--count", value, 1, UINT32_MAX, &recorder->count);
  case OPTION_KEEP:
    return record_keep(recorder, args, value);
  case OPTION_PATH:
    return record_path(recorder, args, value);
  case OPTION_KEEP_KEY:
    return recorder->keep_key = true;
  case OPTION_QUIET:
    return recorder->quiet = true;
  default:
    return id == OPTION_JSON && (recorder->json = true);
  }
}

static int record_read(struct recorder *recorder, struct args *args)
{
  const char *value = NULL;
  int id = ARGS_END;
  while ((id = args_next(args, &value)) != ARGS_END) {
    if (id == ARGS_HELP)
      return -1;
    if (id == ARGS_ERROR || !record_option(recorder, args, id, value))
      return TOOL_USAGE;
  }
  if (recorder->folder == NULL || recorder->to == NULL || recorder->address[0] == '\0')
    return args_usage(args, "--listen, --to and a folder are needed");
  if (recorder->secrets.count == 0 && getenv("CLX_SECRET") == NULL) {
    tool_error("no secret: signatures are passed on, and not checked");
    return TOOL_OK;
  }
  recorder->keys = secrets_keys(&recorder->secrets, args);
  return recorder->keys != NULL ? TOOL_OK : TOOL_USAGE;
}

/* -------- the loop -------- */

static int record_wait(const struct recorder *recorder)
{
  MHD_UNSIGNED_LONG_LONG limit = STEP_MS;
  if (MHD_get_timeout(recorder->daemon, &limit) != MHD_YES || limit > STEP_MS)
    limit = STEP_MS;
  return (int)limit;
}

static void record_loop(struct recorder *recorder)
{
  const union MHD_DaemonInfo *info =
      MHD_get_daemon_info(recorder->daemon, MHD_DAEMON_INFO_EPOLL_FD);
  while (!tool_stopped() &&
         (recorder->count == 0 || recorder->written + recorder->lost < recorder->count)) {
    int running = 0;
    struct curl_waitfd wait = {info->epoll_fd, CURL_WAIT_POLLIN, 0};
    curl_multi_poll(recorder->multi, &wait, 1, record_wait(recorder), NULL);
    if (MHD_run(recorder->daemon) != MHD_YES)
      tool_die("the server broke");
    curl_multi_perform(recorder->multi, &running);
    proxy_take(recorder);
    MHD_run(recorder->daemon);
  }
}

static bool record_ready(const struct recorder *recorder)
{
  const union MHD_DaemonInfo *info =
      MHD_get_daemon_info(recorder->daemon, MHD_DAEMON_INFO_BIND_PORT);
  if (recorder->port_file != NULL && !tool_port_file(recorder->port_file, info->port))
    return false;
  tool_error("recording http://%s:%u to %s", recorder->address, (unsigned int)info->port,
             recorder->folder);
  return true;
}

static int record_serve(struct recorder *recorder)
{
  if (!recording_start(recorder))
    return TOOL_USAGE;
  tool_catch(SIGINT);
  tool_catch(SIGTERM);
  signal(SIGPIPE, SIG_IGN); /* a peer that leaves must not end the tool */
  bool ready = proxy_start(recorder) && record_ready(recorder);
  if (ready)
    record_loop(recorder);
  proxy_stop(recorder);
  bool whole = recording_end(recorder) && recorder->lost == 0;
  if (ready)
    tool_error("%llu exchanges in %s%s", (unsigned long long)recorder->written, recorder->folder,
               recorder->lost > 0 ? ", and some were not written" : "");
  return !ready ? TOOL_USAGE : whole ? TOOL_OK : TOOL_FAILED;
}

static int record_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct recorder *recorder = tool_alloc(1, sizeof *recorder);
  if (sodium_init() < 0 || curl_global_init(CURL_GLOBAL_DEFAULT) != 0)
    tool_no_memory();
  int status = record_read(recorder, &args);
  if (status == TOOL_OK)
    status = record_serve(recorder);
  clx_keys_free(recorder->keys);
  secrets_free(&recorder->secrets);
  sodium_memzero(recorder, sizeof *recorder);
  free(recorder);
  curl_global_cleanup();
  return status < 0 ? TOOL_OK : status;
}

const struct command record_command = {
    "record",
    "--listen PORT --to URL DIR [OPTION]...",
    "Passes requests on to an endpoint, and writes them and the answers without personal data.",
    "Each exchange becomes a file in DIR, with the verdict on its signature (by CLX_SECRET) and "
    "its\n"
    "times. The endpoint gets all bytes as they came. In the files names, mails, addresses, "
    "tokens,\n"
    "texts, free-form members and whatever is unknown have consistent pseudonyms; types, ids,\n"
    "amounts, codes, times and links stay. The key of the pseudonyms is forgotten in the end.",
    {secret_options, record_options, NULL},
    record_run,
};
