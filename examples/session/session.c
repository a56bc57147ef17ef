/* session.c - the Payments API of 2026, as far as it is known: clx/experimental.h.
 *
 * A payment setting has one URL for each step; here they are paths of one program, which answers
 * one request from stdin on stdout. The resources that come are only partly known, so they are read
 * by name. Endpoints of such callbacks have no handler in the library: the call is deferred, and
 * the program builds the answer and finishes it.
 *
 *   CLX_SECRET=... session /session --signature ... < body.json
 *   CLX_SECRET=... session event succeeded SESSION_TOKEN CENTS
 *
 * `event` prints the call back that tells how a session ended: what to POST, and its signature.
 */
#include <clx.h>
#include <clx/experimental.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BODY_MOST ((size_t)1 << 20) /* a longer one gets 413 */

static const char usage[] = "usage: CLX_SECRET=S session /session|/authorization|/capture "
                            "--signature SIGNATURE < body\n"
                            "       CLX_SECRET=S session event STATUS SESSION_TOKEN CENTS\n"
                            "\n"
                            "STATUS: requires_action processing succeeded declined failed canceled "
                            "expired\n";

/* The amount of this session; an order without one is paid whole. */
static int session_cents(const clx_resource *order, int64_t *cents)
{
  clx_value value;

  if (clx_get(order, "session_amount_cents", &value) != CLX_OK || value.kind != CLX_KIND_INTEGER)
    clx_get(order, "total_amount_with_taxes_cents", &value);
  *cents = value.integer;
  return value.kind == CLX_KIND_INTEGER && value.integer > 0 ? CLX_OK : CLX_MISSING_DATA;
}

/* Commerce Layer keeps the whole answer, and the storefront reads what it wants of `data`. */
static int on_session(const clx_resource *order, clx_reply *reply)
{
  char token[64];
  char url[128];
  int64_t cents;

  if (order->type_id != CLX_TYPE_ORDERS)
    return clx_reply_error_text(reply, 422, "a session is opened for an order");
  if (session_cents(order, &cents) != CLX_OK)
    return clx_reply_error_text(reply, 422, "the order has no amount to pay");
  snprintf(token, sizeof token, "session-%.40s", order->id);
  snprintf(url, sizeof url, "https://pay.example.com/checkout/%.60s", token);
  clx_reply_put_str(reply, CLX_IN_DATA, "id", token);
  clx_reply_put_str(reply, CLX_IN_DATA, "transaction_token", token);
  clx_reply_put_int(reply, CLX_IN_DATA, "amount_cents", cents);
  return clx_reply_put_str(reply, CLX_IN_DATA, "checkout_url", url);
}

/* Which resource comes here is not known; its token is read by name. 200, not 202: the outcome
 * follows by call back. */
static int on_authorization(const clx_resource *resource, clx_reply *reply)
{
  clx_reply_put_str(reply, CLX_IN_DATA, "action_id", resource->id);
  return clx_reply_put_str(reply, CLX_IN_DATA, "transaction_token", "auth-1");
}

static int on_capture(const clx_resource *resource, clx_reply *reply)
{
  (void)resource;
  return clx_reply_put_str(reply, CLX_IN_DATA, "transaction_token", "capture-1");
}

/* A step is the `user` of its endpoint. */
struct step {
  const char *path;
  int (*build)(const clx_resource *resource, clx_reply *reply);
};

static const struct step steps[] = {
    {"/session", on_session},
    {"/authorization", on_authorization},
    {"/capture", on_capture},
};

static clx_service *make_service(const clx_keys *keys)
{
  const clx_limits limits = {.size = sizeof limits, .body = BODY_MOST};
  const clx_options options = {.size = sizeof options, .limits = &limits};
  clx_service *service = clx_service_new(&options);

  for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++)
    clx_endpoint_keys(
        clx_service_on(service, CLX_CALLBACK_GENERIC, steps[i].path, NULL, (void *)&steps[i]),
        keys);
  if (clx_service_ready(service, NULL) == CLX_OK)
    return service;
  clx_service_free(service);
  return NULL;
}

/* Builds the answer of a deferred call. A slow program would do this much later. */
static void finish(clx_call *call, clx_response *response)
{
  const struct step *step = clx_call_user(call);
  uint64_t ticket = clx_call_ticket(call);
  clx_reply *reply = clx_call_reply(call, ticket);

  if (step->build(clx_call_resource(call), reply) != CLX_OK)
    clx_reply_fail(reply);
  clx_call_finish(call, ticket, response);
}

static int answer(const clx_keys *keys, const char *path, const char *signature)
{
  static char body[BODY_MOST + 1];
  clx_request request = {.size = sizeof request, .path = path, .body = body};
  clx_service *service = make_service(keys);
  clx_call *call = clx_call_new(service, NULL);
  clx_response response;

  if (!call)
    return fputs("session: out of memory\n", stderr), EXIT_FAILURE;
  request.signature = signature;
  request.signature_len = strlen(signature);
  request.body_len = fread(body, 1, sizeof body, stdin);
  if (clx_call_handle(call, &request, &response) == CLX_LATER)
    finish(call, &response);
  printf("%d %s\n", (int)response.http, response.body);
  clx_call_free(call);
  clx_service_free(service);
  return EXIT_SUCCESS;
}

static int event(const clx_keys *keys, const char *status, const char *session, const char *cents)
{
  clx_arena *arena = clx_arena_new(NULL);
  clx_outgoing outgoing;
  int64_t amount = strtoll(cents, NULL, 10);
  int result = arena ? clx_payment_event_write(keys, "AUTHORIZATION", status, "auth-1", session,
                                               amount, arena, &outgoing, NULL)
                     : CLX_NO_MEMORY;

  if (result == CLX_OK)
    printf("%s: %s\n%s\n", CLX_SIGNATURE_HEADER, outgoing.signature, outgoing.body);
  else
    fprintf(stderr, "session: %s\n", clx_status_message(result));
  clx_arena_free(arena);
  return result == CLX_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* What is printed may have been kept until now. */
static int printed(int result)
{
  if (fflush(stdout) == 0 && !ferror(stdout))
    return result;
  perror("session: stdout");
  return EXIT_FAILURE;
}

int main(int argc, char **argv)
{
  const char *secret = getenv("CLX_SECRET");
  clx_keys *keys = clx_keys_new(NULL);
  int result = 2;

  if (argc == 2 && strcmp(argv[1], "--help") == 0)
    result = fputs(usage, stdout) < 0;
  else if (!keys || clx_keys_add(keys, secret, secret ? strlen(secret) : 0) != CLX_OK)
    fputs("session: set CLX_SECRET to the shared secret of the payment setting\n", stderr);
  else if (argc == 4 && strcmp(argv[2], "--signature") == 0)
    result = answer(keys, argv[1], argv[3]);
  else if (argc == 5 && strcmp(argv[1], "event") == 0)
    result = event(keys, argv[2], argv[3], argv[4]);
  else
    fputs(usage, stderr);
  clx_keys_free(keys);
  return printed(result);
}
