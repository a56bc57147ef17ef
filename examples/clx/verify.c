/* clx verify: tells whether a body is genuine, and if not, what may be wrong. */
#include <string.h>

#include "tool.h"

const struct option signature_options[] = {
    {"--signature", "SIG", OPTION_SIGNATURE, "value of the header " CLX_SIGNATURE_HEADER},
    {NULL, NULL, 0, NULL},
};

/* Of several secrets the one for which something is right counts. What the body only looks like, it
 * looks like under each. */
const char *verify_why(const struct secrets *secrets, const char *signature,
                       const struct buffer *body)
{
  const char *said = NULL;
  for (uint32_t i = 0; i < secrets->count; i++) {
    const char *sentence = NULL;
    int why = clx_verify_explain(secrets->at[i].at, secrets->at[i].len, signature,
                                 strlen(signature), body->at, body->len, &sentence);
    if (why != CLX_EXPLAIN_UNKNOWN && why < CLX_EXPLAIN_EMPTY)
      return sentence;
    said = sentence;
  }
  return said;
}

int verify_body(struct secrets *secrets, const struct args *args, const char *signature,
                const struct buffer *body, FILE *out)
{
  uint32_t matched = 0;
  clx_keys *keys = secrets_keys(secrets, args);
  if (keys == NULL)
    return TOOL_USAGE;
  int status = clx_verify(keys, signature, strlen(signature), body->at, body->len, &matched);
  clx_keys_free(keys);
  if (status == CLX_OK && secrets->count > 1)
    fprintf(out, "genuine, by secret %u of %u\n", matched + 1, secrets->count);
  else if (status == CLX_OK)
    fprintf(out, "genuine\n");
  if (status == CLX_OK)
    return TOOL_OK;
  const char *why = verify_why(secrets, signature, body);
  fprintf(out, "not genuine: %s\n", clx_status_message(status));
  if (why != NULL)
    fprintf(out, "%s\n", why);
  return TOOL_FAILED;
}

static bool verify_option(struct secrets *secrets, const struct args *args, int id,
                          const char *value, const char **signature, const char **path)
{
  if (id == ARGS_WORD)
    return args_only_word(args, value, path);
  if (id != OPTION_SIGNATURE)
    return id > 0 && secrets_add(secrets, args, id, value);
  *signature = value;
  return true;
}

static int verify_read(struct args *args, struct secrets *secrets)
{
  struct buffer body = {0};
  const char *signature = NULL;
  const char *path = NULL;
  const char *value = NULL;
  int id = ARGS_END;
  while ((id = args_next(args, &value)) != ARGS_END)
    if (!verify_option(secrets, args, id, value, &signature, &path))
      return args_status(id);
  if (signature == NULL)
    return args_usage(args, "--signature is needed");
  int status =
      tool_read(path, &body) ? verify_body(secrets, args, signature, &body, stdout) : TOOL_USAGE;
  buffer_free(&body);
  return status;
}

static int verify_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct secrets secrets = {0};
  int status = verify_read(&args, &secrets);
  secrets_free(&secrets);
  return status;
}

const struct command verify_command = {
    "verify",
    "--secret S --signature SIG [FILE]",
    "Tells whether a body is genuine, and if not, what may be wrong.",
    "FILE is the body as it came, byte for byte; without it, or with -, standard input. Give\n"
    "--secret up to four times, the newest first, to see which one matches. CLX_SECRET in the\n"
    "environment is used when no option gives a secret. Exit status 1: not genuine.",
    {secret_options, signature_options, NULL},
    verify_run,
};
