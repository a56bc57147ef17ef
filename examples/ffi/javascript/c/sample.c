/* `clx sample` as JavaScript sees it, for tests: a module of its own, testing.wasm. The tool's files
 * are compiled as they are, on quiet/stdio.h; what they would print to the terminal is kept here. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <stdio.h>

#include "clx/sample.h"

#define EXPORT __attribute__((used, visibility("default")))

static char message[1024];
static size_t message_len;

int door_vprint(FILE *file, const char *format, va_list list)
{
  (void)file;
  int len = vsnprintf(message + message_len, sizeof message - message_len, format, list);
  if (len > 0)
    message_len +=
        (size_t)len < sizeof message - message_len ? (size_t)len : sizeof message - message_len - 1;
  return len;
}

int door_print(FILE *file, const char *format, ...)
{
  va_list list;
  va_start(list, format);
  int len = door_vprint(file, format, list);
  va_end(list);
  return len;
}

/* The kinds are called as the callbacks are. */
static uint32_t callback_of(const char *kind)
{
  uint32_t number = clx_callback_count();
  while (number > 0 && strcmp(clx_callback_name(number), kind) != 0)
    number--;
  return number;
}

/* Takes "--name" and its value; one without a value has "". */
static bool take(struct sample_options *options, const struct args *args, const char *name,
                 const char *value)
{
  const struct option *option = sample_options;
  while (option->name != NULL && strcmp(option->name, name) != 0)
    option++;
  if (option->name != NULL)
    return sample_option(options, args, option->id, value);
  args_usage(args, "unknown option %s", name);
  return false;
}

EXPORT const char *sample_message(void)
{
  return message;
}

/* Makes a body: `words` are names of options and values in turn, each with its NUL, behind them an
 * empty one. NULL: sample_message tells why. The body is to be freed. */
EXPORT char *sample_body(const char *kind, const char *words)
{
  static const struct command command = {.name = "sample", .usage = "KIND"};
  static struct sample_options options;
  struct args args = {.command = &command};
  struct buffer body = {0};
  message_len = 0;
  sample_defaults(&options);
  options.callback = callback_of(kind);
  if (options.callback == 0) {
    args_usage(&args, "unknown kind \"%s\"", kind);
    return NULL;
  }
  while (*words != '\0') {
    const char *value = words + strlen(words) + 1;
    if (!take(&options, &args, words, value))
      return NULL;
    words = value + strlen(value) + 1;
  }
  if (!sample_check(&options, &args))
    return NULL;
  sample_make(&options, &body);
  return body.at;
}
