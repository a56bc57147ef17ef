/* clx - a tool for people who write the endpoint that Commerce Layer calls.
 *
 * Finds the command and hands it the rest of the command line. */
#include <string.h>

#include "tool.h"

static const struct command *const commands[] = {
    &sign_command,   &verify_command,  &inspect_command, &sample_command,
    &send_command,   &test_command,    &listen_command,  &record_command,
    &replay_command, &explain_command, &topics_command,
};

#define COMMANDS (sizeof commands / sizeof commands[0])

static void main_help(FILE *to)
{
  fputs("usage: clx COMMAND [OPTION]... [ARGUMENT]...\n\n"
        "Helps to write the endpoint that Commerce Layer calls.\n\n",
        to);
  for (size_t i = 0; i < COMMANDS; i++)
    fprintf(to, "  %-9s %s\n", commands[i]->name, commands[i]->summary);
  fputs("\nkinds of requests:", to);
  for (uint32_t i = 1; i <= clx_callback_count(); i++)
    fprintf(to, "%s%s", i % 6 == 1 ? "\n  " : " ", clx_callback_name(i));
  fputs("\n\n\"clx COMMAND --help\" tells more. Exit status: 0 done, 1 a check failed, 2 wrong"
        " usage or\nan error that kept the command from its work.\n",
        to);
}

static const struct command *main_find(const char *name)
{
  for (size_t i = 0; i < COMMANDS; i++)
    if (strcmp(commands[i]->name, name) == 0)
      return commands[i];
  return NULL;
}

int main(int count, char **words)
{
  const char *name = count > 1 ? words[1] : "";
  if (strcmp(name, "--version") == 0) {
    printf("clx %s\n", clx_library_version());
    return TOOL_OK;
  }
  if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) {
    main_help(stdout);
    return TOOL_OK;
  }
  const struct command *command = main_find(name);
  if (command != NULL)
    return command->run(command, count - 2, words + 2);
  if (count > 1)
    fprintf(stderr, "clx: unknown command \"%s\"\n", name);
  main_help(stderr);
  return TOOL_USAGE;
}
