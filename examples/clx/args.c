/* Options: reading them, printing their help, and the secrets that several commands take. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "tool.h"

#define LISTS (sizeof((struct command *)NULL)->options / sizeof(const struct option *))

const struct option secret_options[] = {
    {"--secret", "S", OPTION_SECRET,
     "shared secret; anyone on this machine can see it in the process list"},
    {"--secret-file", "FILE", OPTION_SECRET_FILE,
     "read a secret from a file, less its last newline"},
    {NULL, NULL, 0, NULL},
};

/* The option that a word names; *value is set to what follows "=", or NULL. */
static const struct option *args_find(const struct command *command, const char *word,
                                      const char **value)
{
  size_t len = strcspn(word, "=");
  *value = word[len] == '=' ? word + len + 1 : NULL;
  for (size_t list = 0; list < LISTS; list++) {
    const struct option *option = command->options[list];
    for (; option != NULL && option->name != NULL; option++)
      if (strlen(option->name) == len && memcmp(option->name, word, len) == 0)
        return option;
  }
  return NULL;
}

static void args_help_option(const struct option *option)
{
  char left[40];
  snprintf(left, sizeof left, "%s %s", option->name, option->value ? option->value : "");
  printf("  %-22s %s\n", left, option->help);
}

static void args_help(const struct command *command)
{
  printf("usage: clx %s %s\n\n%s\n\n", command->name, command->usage, command->summary);
  for (size_t list = 0; list < LISTS; list++) {
    const struct option *option = command->options[list];
    for (; option != NULL && option->name != NULL; option++)
      args_help_option(option);
  }
  printf("  %-22s %s\n", "--help", "print this help");
  if (command->detail != NULL)
    printf("\n%s\n", command->detail);
}

static int args_option(struct args *args, const char *word, const char **value)
{
  const struct option *option = args_find(args->command, word, value);
  if (option == NULL) {
    args_usage(args, "unknown option %s", word);
    return ARGS_ERROR;
  }
  if (option->value == NULL && *value != NULL) {
    args_usage(args, "%s takes no value", option->name);
    return ARGS_ERROR;
  }
  if (option->value != NULL && *value == NULL) {
    if (args->at == args->count) {
      args_usage(args, "%s needs a value", option->name);
      return ARGS_ERROR;
    }
    *value = args->words[args->at++];
  }
  return option->id;
}

int args_next(struct args *args, const char **value)
{
  if (args->at == args->count)
    return ARGS_END;
  const char *word = args->words[args->at++];
  *value = word;
  if (args->plain || word[0] != '-' || word[1] == '\0')
    return ARGS_WORD;
  if (strcmp(word, "--") == 0) {
    args->plain = true;
    return args_next(args, value); /* once: plain is set now */
  }
  if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0) {
    args_help(args->command);
    return ARGS_HELP;
  }
  return args_option(args, word, value);
}

int args_usage(const struct args *args, const char *format, ...)
{
  va_list list;
  fprintf(stderr, "clx %s: ", args->command->name);
  va_start(list, format);
  vfprintf(stderr, format, list);
  va_end(list);
  fprintf(stderr, "\nusage: clx %s %s\n", args->command->name, args->command->usage);
  return TOOL_USAGE;
}

int args_status(int id)
{
  return id == ARGS_HELP ? TOOL_OK : TOOL_USAGE;
}

bool args_number(const struct args *args, const char *name, const char *text, uint64_t least,
                 uint64_t most, uint64_t *number)
{
  uint64_t value = 0;
  const char *at = text;
  for (; *at >= '0' && *at <= '9' && value <= (UINT64_MAX - 9) / 10; at++)
    value = value * 10 + (uint64_t)(*at - '0');
  if (at == text || *at != '\0' || value < least || value > most) {
    args_usage(args, "%s needs a number from %llu to %llu, not \"%s\"", name,
               (unsigned long long)least, (unsigned long long)most, text);
    return false;
  }
  *number = value;
  return true;
}

bool args_only_word(const struct args *args, const char *word, const char **place)
{
  if (*place != NULL) {
    args_usage(args, "unexpected \"%s\"", word);
    return false;
  }
  *place = word;
  return true;
}

uint32_t tool_callback(const struct args *args, const char *name)
{
  struct buffer known = {0};
  for (uint32_t i = 1; i <= clx_callback_count(); i++) {
    if (strcmp(clx_callback_name(i), name) == 0) {
      buffer_free(&known);
      return i;
    }
    buffer_print(&known, " %s", clx_callback_name(i));
  }
  args_usage(args, "unknown kind \"%s\"; known are%s", name, known.at ? known.at : " none");
  buffer_free(&known);
  return 0;
}

/* -------- secrets -------- */

static bool secrets_read(struct buffer *secret, const char *path)
{
  if (!tool_read(path, secret))
    return false;
  if (secret->len > 0 && secret->at[secret->len - 1] == '\n')
    secret->len--;
  if (secret->len > 0 && secret->at[secret->len - 1] == '\r')
    secret->len--;
  return true;
}

bool secrets_add(struct secrets *secrets, const struct args *args, int id, const char *value)
{
  if (secrets->count == CLX_KEYS_MAX) {
    args_usage(args, "at most %d secrets", CLX_KEYS_MAX);
    return false;
  }
  struct buffer *secret = &secrets->at[secrets->count++];
  if (id == OPTION_SECRET_FILE)
    return secrets_read(secret, value);
  buffer_text(secret, value);
  return true;
}

clx_keys *secrets_keys(struct secrets *secrets, const struct args *args)
{
  const char *environment = getenv("CLX_SECRET");
  if (secrets->count == 0 && environment != NULL)
    buffer_text(&secrets->at[secrets->count++], environment);
  if (secrets->count == 0) {
    args_usage(args, "a secret is needed: --secret, --secret-file or CLX_SECRET");
    return NULL;
  }
  clx_keys *keys = clx_keys_new(NULL);
  if (keys == NULL)
    tool_no_memory();
  for (uint32_t i = 0; i < secrets->count; i++) {
    int status = clx_keys_add(keys, secrets->at[i].at, secrets->at[i].len);
    if (status != CLX_OK) {
      args_usage(args, "secret %u: %s", i + 1, clx_status_message(status));
      clx_keys_free(keys);
      return NULL;
    }
  }
  return keys;
}

void secrets_free(struct secrets *secrets)
{
  for (uint32_t i = 0; i < secrets->count; i++) {
    volatile char *at = secrets->at[i].at;
    for (size_t byte = 0; byte < secrets->at[i].size; byte++)
      at[byte] = 0;
    buffer_free(&secrets->at[i]);
  }
  secrets->count = 0;
}
