/* clx sign: prints the signature of a body. */

#include "tool.h"

static int sign_body(const clx_keys *keys, const char *path)
{
  struct buffer body = {0};
  char signature[CLX_SIGNATURE_LEN + 1];
  if (!tool_read(path, &body)) {
    buffer_free(&body);
    return TOOL_USAGE;
  }
  int status = clx_sign(keys, body.at, body.len, signature);
  buffer_free(&body);
  if (status != CLX_OK) {
    tool_error("%s", clx_status_message(status));
    return TOOL_USAGE;
  }
  printf("%s\n", signature);
  return TOOL_OK;
}

static int sign_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct secrets secrets = {0};
  const char *path = NULL;
  const char *value = NULL;
  int id = ARGS_END;
  while ((id = args_next(&args, &value)) != ARGS_END) {
    bool good = id == ARGS_WORD ? args_only_word(&args, value, &path)
                                : id > 0 && secrets_add(&secrets, &args, id, value);
    if (!good) {
      secrets_free(&secrets);
      return args_status(id);
    }
  }
  clx_keys *keys = secrets_keys(&secrets, &args);
  int status = keys == NULL ? TOOL_USAGE : sign_body(keys, path);
  clx_keys_free(keys);
  secrets_free(&secrets);
  return status;
}

const struct command sign_command = {
    "sign",
    "--secret S [FILE]",
    "Prints the signature of a body, for " CLX_SIGNATURE_HEADER ".",
    "FILE is the body as it is sent, byte for byte; without it, or with -, standard input. With\n"
    "several secrets the first one signs. CLX_SECRET in the environment is used when no option\n"
    "gives a secret.",
    {secret_options, NULL, NULL},
    sign_run,
};
