/* The books of skill.c of .github/SKILL.md, and bodies that the tool made: skill_main TAX FEW CAPTURE
 * EVENT. A tax is answered, and refused without an address; the same capture moves money once; an
 * order that was placed is noted. Ends with 0 when each is so. */
#include "skill.c"

#include <stdio.h>

static char captured[CLX_CALL_KEY];
static int captures, placed_orders;

bool books_capture(void *books, const char *key, int64_t cents, char token[64])
{
  (void)books;
  if (strcmp(captured, key) != 0)
    captures++;
  memcpy(captured, key, sizeof captured);
  snprintf(token, 64, "token-%lld", (long long)cents);
  return true;
}

bool books_placed(void *books, const char *order_id)
{
  (void)books;
  placed_orders += order_id[0] != 0;
  return true;
}

/* The HTTP status of the answer to the body in a file, and whether it has a text. */
static int ask(clx_call *call, const clx_keys *keys, const char *path, const char *file,
               const char *text)
{
  static char body[1000000];
  char signature[CLX_SIGNATURE_LEN + 1];
  clx_request request = {.size = sizeof request,
                         .path = path,
                         .body = body,
                         .signature = signature,
                         .signature_len = CLX_SIGNATURE_LEN,
                         .topic = "orders.place",
                         .topic_len = 12};
  clx_response response;
  FILE *stream = fopen(file, "rb");

  if (!stream)
    return 0;
  request.body_len = fread(body, 1, sizeof body, stream);
  fclose(stream);
  clx_sign(keys, body, request.body_len, signature);
  clx_call_handle(call, &request, &response);
  if (!strstr(response.body, text))
    fprintf(stderr, "%s: %d %s\n", path, response.http, response.body);
  return strstr(response.body, text) ? response.http : 0;
}

int main(int argc, char **argv)
{
  clx_keys *keys[3];
  clx_error error = {0};
  clx_service *service;
  clx_call *call;
  int failed;

  for (int i = 0; i < 3; i++) {
    keys[i] = clx_keys_new(NULL);
    clx_keys_add(keys[i], &"abc"[i], 1);
  }
  service = service_new(keys, NULL, &error);
  call = clx_call_new(service, NULL);
  failed = argc != 5 || !call;
  if (!failed) {
    failed |= ask(call, keys[0], "/taxes", argv[1], "\"tax_collectable\":5.68") != 200;
    failed |= ask(call, keys[0], "/taxes", argv[2], "MISSING_DATA") != 422;
    failed |= ask(call, keys[1], "/captures", argv[3], "token-10705") != 200;
    failed |= ask(call, keys[1], "/captures", argv[3], "token-10705") != 200 || captures != 1;
    failed |= ask(call, keys[0], "/captures", argv[3], "SIGNATURE_MISMATCH") != 401;
    failed |= ask(call, keys[2], "/events", argv[4], "") != 200 || placed_orders != 1;
  }
  clx_call_free(call);
  clx_service_free(service);
  for (int i = 0; i < 3; i++)
    clx_keys_free(keys[i]);
  return failed;
}
