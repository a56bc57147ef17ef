/* clx verify: tells whether a body is genuine, and if not, what may be wrong. */
#include <string.h>

#include "json.h"

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

/* What came out; `why` is NULL when there is nothing to say. */
struct proof {
  int status;
  uint32_t matched; /* the secret, from 0 */
  const char *why;
};

static bool verify_prove(struct secrets *secrets, const struct args *args, const char *signature,
                         const struct buffer *body, struct proof *proof)
{
  clx_keys *keys = secrets_keys(secrets, args);
  if (keys == NULL)
    return false;
  proof->status =
      clx_verify(keys, signature, strlen(signature), body->at, body->len, &proof->matched);
  clx_keys_free(keys);
  proof->why = proof->status != CLX_OK ? verify_why(secrets, signature, body) : NULL;
  return true;
}

static void verify_print(const struct proof *proof, uint32_t secrets, FILE *out)
{
  if (proof->status == CLX_OK && secrets > 1)
    fprintf(out, "genuine, by secret %u of %u\n", proof->matched + 1, secrets);
  else if (proof->status == CLX_OK)
    fprintf(out, "genuine\n");
  else
    fprintf(out, "not genuine: %s\n", clx_status_message(proof->status));
  if (proof->why != NULL)
    fprintf(out, "%s\n", proof->why);
}

static void verify_json(const struct proof *proof, uint32_t secrets)
{
  cJSON *object = cJSON_CreateObject();
  cJSON_AddBoolToObject(object, "genuine", proof->status == CLX_OK);
  json_status(object, proof->status);
  json_string(object, "why", proof->why);
  if (proof->status == CLX_OK)
    cJSON_AddNumberToObject(object, "secret", proof->matched + 1);
  else
    cJSON_AddNullToObject(object, "secret");
  cJSON_AddNumberToObject(object, "secrets", secrets);
  json_print(object);
}

int verify_body(struct secrets *secrets, const struct args *args, const char *signature,
                const struct buffer *body, FILE *out)
{
  struct proof proof = {0};
  if (!verify_prove(secrets, args, signature, body, &proof))
    return TOOL_USAGE;
  if (out != NULL)
    verify_print(&proof, secrets->count, out);
  else
    verify_json(&proof, secrets->count);
  return proof.status == CLX_OK ? TOOL_OK : TOOL_FAILED;
}

static const struct option verify_options[] = {
    JSON_OPTION,
    {NULL, NULL, 0, NULL},
};

struct verify {
  struct secrets secrets;
  const char *signature;
  const char *path;
  bool json;
};

static bool verify_option(struct verify *verify, const struct args *args, int id, const char *value)
{
  switch (id) {
  case ARGS_WORD:
    return args_only_word(args, value, &verify->path);
  case OPTION_JSON:
    return verify->json = true;
  case OPTION_SIGNATURE:
    verify->signature = value;
    return true;
  default:
    return id > 0 && secrets_add(&verify->secrets, args, id, value);
  }
}

static int verify_read(struct verify *verify, struct args *args)
{
  struct buffer body = {0};
  const char *value = NULL;
  int id = ARGS_END;
  int status = TOOL_USAGE;
  while ((id = args_next(args, &value)) != ARGS_END)
    if (!verify_option(verify, args, id, value))
      return args_status(id);
  if (verify->signature == NULL)
    return args_usage(args, "--signature is needed");
  if (tool_read(verify->path, &body))
    status =
        verify_body(&verify->secrets, args, verify->signature, &body, verify->json ? NULL : stdout);
  buffer_free(&body);
  return status;
}

static int verify_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct verify verify = {0};
  int status = verify_read(&verify, &args);
  secrets_free(&verify.secrets);
  return status;
}

const struct command verify_command = {
    "verify",
    "--secret S --signature SIG [FILE] [--json]",
    "Tells whether a body is genuine, and if not, what may be wrong.",
    "FILE is the body as it came, byte for byte; without it, or with -, standard input. Give\n"
    "--secret up to four times, the newest first, to see which one matches. CLX_SECRET in the\n"
    "environment is used when no option gives a secret. Exit status 1: not genuine.",
    {secret_options, signature_options, verify_options},
    verify_run,
};
