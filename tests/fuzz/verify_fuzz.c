/* Signatures: what was signed is genuine, whole and in pieces, and nothing else is; what is said
 * about a mismatch; call backs of payments. The text of an input (fuzz.h) is the body, and seldom a
 * secret. */
#include "mutator.h"

#include <clx/cjson.h>
#include <clx/experimental.h>

#include "../unit/failing.h"
#include "../unit/fake_mac.h"

struct signing {
  struct fuzz_choices choices;
  const char *body;
  size_t len;
  struct failing failing;
  struct fake_mac mac;
  clx_keys *keys;
  const char *secrets[CLX_KEYS_MAX];
  size_t count;
  char right[CLX_SIGNATURE_LEN + 1]; /* by the newest secret */
};

/* -------- keys -------- */

static const char *signing_secret(struct fuzz_choices *choices)
{
  static const char long_one[] =
      "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
  static const char *const secrets[] = {"6a1b09c4f2e85d7730ab4c9e1f6d2835",
                                        "s",
                                        " spaced\n",
                                        "A=b",
                                        "\"quoted\"",
                                        "\xef\xbb\xbfmark",
                                        "c2VjcmV0IHNlY3JldA==",
                                        long_one};
  return fuzz_pick(choices, secrets);
}

/* False when a key could not be made. */
static bool signing_keys(struct signing *signing)
{
  clx_allocator allocator = failing_allocator(&signing->failing);
  clx_mac mac = fake_mac_provider(&signing->mac);
  signing->keys = clx_keys_new_on(&mac, &allocator);
  for (unsigned i = fuzz_below(&signing->choices, CLX_KEYS_MAX) + 1; signing->keys && i > 0; i--) {
    const char *secret = signing_secret(&signing->choices);
    int status = clx_keys_add(signing->keys, secret, strlen(secret));
    demand(status == CLX_OK || status == CLX_NO_MEMORY || status == CLX_MAC_FAILED);
    if (status == CLX_OK)
      signing->secrets[signing->count++] = secret;
  }
  demand(clx_keys_count(signing->keys) == signing->count);
  return signing->count > 0;
}

static bool signing_failed(const struct signing *signing)
{
  bool failed = signing->failing.fail_at != 0;
  for (unsigned i = 0; i < FAKE_STEPS; i++)
    failed = failed || signing->mac.fail_at[i] != 0;
  return failed;
}

/* -------- whole and in pieces -------- */

static int signing_stream(struct signing *signing, const char *signature, const char *body,
                          size_t len, uint32_t *matched)
{
  clx_allocator allocator = failing_allocator(&signing->failing);
  clx_stream *stream = clx_stream_new(signing->keys, &allocator);
  if (!stream) {
    demand(signing_failed(signing));
    return CLX_NO_MEMORY;
  }
  for (size_t at = 0; at < len;) {
    size_t size = 1 + fuzz_below(&signing->choices, 5000);
    size = size < len - at ? size : len - at;
    clx_stream_update(stream, body + at, size);
    at += size;
  }
  int status = clx_stream_verify(stream, signature, strlen(signature), matched);
  clx_stream_free(stream);
  return status;
}

static void signing_both(struct signing *signing, const char *signature, const char *body,
                         size_t len, int expected)
{
  uint32_t matched[2] = {77, 77};
  int whole = clx_verify(signing->keys, signature, strlen(signature), body, len, &matched[0]);
  int pieces = signing_stream(signing, signature, body, len, &matched[1]);
  bool failed = signing_failed(signing);
  demand(whole == expected || (failed && (whole == CLX_MAC_FAILED || whole == CLX_NO_MEMORY)));
  demand(pieces == expected || (failed && (pieces == CLX_MAC_FAILED || pieces == CLX_NO_MEMORY)));
  demand((matched[0] == 77) == (whole != CLX_OK) && (matched[1] == 77) == (pieces != CLX_OK));
}

/* Another body, or the signature with one character changed. */
static void signing_changed(struct signing *signing)
{
  struct fuzz_choices *choices = &signing->choices;
  char signature[CLX_SIGNATURE_LEN + 1];
  uint32_t at = fuzz_below(choices, CLX_SIGNATURE_LEN);
  memcpy(signature, signing->right, sizeof signature);
  signature[at] = (char)(1 + fuzz_below(choices, 255));
  uint32_t matched;
  int status = clx_verify(signing->keys, signature, strlen(signature), signing->body, signing->len,
                          &matched);
  demand(status != CLX_OK || strcmp(signature, signing->right) == 0);
  if (signing->len == 0)
    return;
  char *body = malloc(signing->len);
  memcpy(body, signing->body, signing->len);
  body[fuzz_below(choices, (uint32_t)signing->len)] ^= (char)(1 << fuzz_below(choices, 8));
  signing_both(signing, signing->right, body, signing->len, CLX_SIGNATURE_MISMATCH);
  free(body);
}

/* -------- why not -------- */

static void signing_explain(struct signing *signing)
{
  struct fuzz_choices *choices = &signing->choices;
  const char *secret = fuzz_once_in(choices, 3) ? signing_secret(choices) : signing->secrets[0];
  const char *sentence = NULL;
  const char *signature = fuzz_once_in(choices, 4) ? fuzz_text(choices) : signing->right;
  size_t len =
      fuzz_once_in(choices, 3) ? fuzz_below(choices, (uint32_t)signing->len + 1) : signing->len;
  int why = clx_verify_explain(secret, strlen(secret), signature, signature ? strlen(signature) : 0,
                               signing->body, len, &sentence);
  demand(sentence && *sentence && !strstr(sentence, signing->right));
  demand(why >= CLX_EXPLAIN_GENUINE && why <= CLX_EXPLAIN_LOOKS_REWRITTEN);
  bool right = strcmp(secret, signing->secrets[0]) == 0 && signature == signing->right &&
               len == signing->len;
  demand(!right || why == CLX_EXPLAIN_GENUINE);
  demand(why != CLX_EXPLAIN_GENUINE || signature != NULL);
}

/* -------- call backs -------- */

/* A call back is JSON that its own signature proves. */
static void signing_outgoing(struct signing *signing, int status, const clx_outgoing *outgoing)
{
  if (status != CLX_OK) {
    demand(status == CLX_BAD_ARGUMENT || status == CLX_REPLY_TEXT || status == CLX_NO_MEMORY ||
           status == CLX_MAC_FAILED || status == CLX_NO_KEYS);
    return;
  }
  cJSON *tree = cJSON_ParseWithLength(outgoing->body, outgoing->len);
  demand(tree && clx_json_check(outgoing->body, outgoing->len, 0, NULL) == CLX_OK);
  cJSON_Delete(tree);
  signing_both(signing, outgoing->signature, outgoing->body, outgoing->len, CLX_OK);
}

static void signing_outcome(struct signing *signing)
{
  struct fuzz_choices *choices = &signing->choices;
  clx_allocator allocator = failing_allocator(&signing->failing);
  clx_arena *arena = clx_arena_new(&allocator);
  clx_payment_outcome outcome = {
      sizeof outcome,     fuzz_text(choices), fuzz_below(choices, 2) == 0, fuzz_text(choices),
      fuzz_text(choices), fuzz_text(choices), fuzz_text(choices),          fuzz_text(choices),
      fuzz_text(choices), fuzz_text(choices), fuzz_text(choices)};
  clx_outgoing outgoing;
  clx_error error;
  int status = clx_payment_outcome_write(signing->keys, &outcome, arena, &outgoing, &error);
  if (arena)
    signing_outgoing(signing, status, &outgoing);
  const char *event = fuzz_text(choices);
  const char *state = fuzz_text(choices);
  const char *token = fuzz_text(choices);
  status = clx_payment_event_write(signing->keys, event, state, token, fuzz_text(choices),
                                   fuzz_cents(choices), arena, &outgoing, &error);
  if (arena)
    signing_outgoing(signing, status, &outgoing);
  clx_arena_free(arena);
}

/* -------- all of it -------- */

static void signing_failures(struct signing *signing)
{
  struct fuzz_choices *choices = &signing->choices;
  if (fuzz_once_in(choices, 4))
    signing->failing.fail_at = 1 + fuzz_below(choices, 30);
  if (fuzz_once_in(choices, 4))
    signing->mac.fail_at[fuzz_below(choices, FAKE_STEPS)] = 1 + fuzz_below(choices, 20);
}

static void signing_run(struct signing *signing)
{
  int status = clx_sign(signing->keys, signing->body, signing->len, signing->right);
  if (status != CLX_OK) {
    demand(signing_failed(signing) && signing->right[0] == '\0');
    return;
  }
  signing_both(signing, signing->right, signing->body, signing->len, CLX_OK);
  for (unsigned steps = 0; steps < 8 && !fuzz_is_over(&signing->choices); steps++) {
    switch (fuzz_below(&signing->choices, 3)) {
    case 0:
      signing_changed(signing);
      break;
    case 1:
      signing_explain(signing);
      break;
    default:
      signing_outcome(signing);
    }
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static struct signing signing;
  memset(&signing, 0, sizeof signing);
  signing.choices = fuzz_choices_of(data, size);
  signing.body = (const char *)data;
  signing.len = fuzz_text_len(data, size);
  signing_failures(&signing);
  if (signing_keys(&signing))
    signing_run(&signing);
  clx_keys_free(signing.keys);
  demand(signing.failing.live == 0 && signing.mac.keys == 0 && signing.mac.states == 0);
  return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
  return mutator_both(data, size, max_size, seed);
}

unsigned fuzz_weight(void)
{
  return 8;
}
