/* clx sign: prints the signature of a body. */

#include "json.h"

static const struct option sign_options[] = {
    JSON_OPTION,
    {NULL, NULL, 0, NULL},
};

struct sign {
  struct secrets secrets;
  const char *path;
  bool json;
};

static void sign_print(const char *signature, bool json)
{
  if (!json) {
    printf("%s\n", signature);
    return;
  }
  cJSON *object = cJSON_CreateObject();
  json_string(object, "signature", signature);
  json_print(object);
}

static int sign_body(const struct sign *sign, const clx_keys *keys)
{
  struct buffer body = {0};
  char signature[CLX_SIGNATURE_LEN + 1];
  if (!tool_read(sign->path, &body)) {
    buffer_free(&body);
    return TOOL_USAGE;
  }
  int status = clx_sign(keys, body.at, body.len, signature);
  buffer_free(&body);
  if (status != CLX_OK) {
    tool_error("%s", clx_status_message(status));
    return TOOL_USAGE;
  }
  sign_print(signature, sign->json);
  return TOOL_OK;
}

static bool sign_option(struct sign *sign, const struct args *args, int id, const char *value)
{
  if (id == ARGS_WORD)
    return args_only_word(args, value, &sign->path);
  if (id == OPTION_JSON)
    return sign->json = true;
  return id > 0 && secrets_add(&sign->secrets, args, id, value);
}

static int sign_read(struct sign *sign, struct args *args)
{
  const char *value = NULL;
  int id = ARGS_END;
  while ((id = args_next(args, &value)) != ARGS_END)
    if (!sign_option(sign, args, id, value))
      return args_status(id);
  clx_keys *keys = secrets_keys(&sign->secrets, args);
  int status = keys == NULL ? TOOL_USAGE : sign_body(sign, keys);
  clx_keys_free(keys);
  return status;
}

static int sign_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct sign sign = {0};
  int status = sign_read(&sign, &args);
  secrets_free(&sign.secrets);
  return status;
}

const struct command sign_command = {
    "sign",
    "--secret S [FILE] [--json]",
    "Prints the signature of a body, for " CLX_SIGNATURE_HEADER ".",
    "FILE is the body as it is sent, byte for byte; without it, or with -, standard input. With\n"
    "several secrets the first one signs. CLX_SECRET in the environment is used when no option\n"
    "gives a secret.",
    {secret_options, sign_options, NULL},
    sign_run,
};
