/* Requests of the world: right ones, and those that are wrong in one way or several. */
#include "world.h"

/* A body of the type that a callback wants, with what amounts are asked for. */
#define REQUEST_BODY                                                                               \
  "{\"data\":{\"type\":\"%s\",\"id\":\"kxnXtEaGxo\",\"attributes\":{\"sku_code\":\"TEE\","         \
  "\"currency_code\":\"EUR\",\"capture_amount_cents\":1,\"capture_balance_cents\":2,"              \
  "\"void_balance_cents\":3,\"refund_amount_cents\":4,\"refund_balance_cents\":5,"                 \
  "\"total_amount_with_taxes_cents\":6,\"created_at\":\"2026-01-01T00:00:00.000Z\"},"              \
  "\"relationships\":{\"order\":{\"data\":{\"type\":\"orders\",\"id\":\"o\"}},\"line_items\":{"    \
  "\"data\":[{\"type\":\"line_items\",\"id\":\"a\"},{\"type\":\"line_items\",\"id\":\"id\"}]}}},"  \
  "\"included\":[{\"type\":\"orders\",\"id\":\"o\",\"attributes\":{"                               \
  "\"total_amount_with_taxes_cents\":7,\"currency_code\":\"EUR\"}}]}"

/* -------- signing -------- */

/* Keys of their own, so that signing cannot fail. They live as long as the program. */
static const clx_keys *request_keys(unsigned which)
{
  static clx_keys *keys[3];
  static const char *const secrets[] = {SECRET, OLDER, "of another shop"};
  if (!keys[which]) {
    keys[which] = clx_keys_new(NULL);
    demand(clx_keys_add(keys[which], secrets[which], strlen(secrets[which])) == CLX_OK);
  }
  return keys[which];
}

static void request_sign(struct request *request, unsigned which, char signature[80])
{
  char text[CLX_SIGNATURE_LEN + 1];
  demand(clx_sign(request_keys(which), request->original, request->original_len, text) == CLX_OK);
  snprintf(signature, 80, "%s", text);
}

/* Once in a few times something is wrong with the header. */
static void request_signature(struct request *request, struct fuzz_choices *choices)
{
  static const char *const odd[] = {"",
                                    " ",
                                    "abc",
                                    "gQxTqrgtj6svclUF9qBSoMxBHPYwEoSXltbr8+lnuFc=",
                                    "gQxTqrgtj6svclUF9qBSoMxBHPYwEoSXltbr8+lnuFd=",
                                    "-_xTqrgtj6svclUF9qBSoMxBHPYwEoSXltbr8+lnuFc="};
  char text[80];
  unsigned which = fuzz_once_in(choices, 6) ? fuzz_below(choices, 3) : 0;
  request_sign(request, which, request->signatures[0]);
  request->signature_count = 1;
  request->right = which < 2;
  switch (fuzz_below(choices, 24)) {
  case 20:
    request->signature_count = 0;
    break;
  case 21:
    request_sign(request, 0, request->signatures[1]);
    request->signature_count = 2;
    break;
  case 22:
    snprintf(request->signatures[0], 80, "%s", fuzz_pick(choices, odd));
    request->right = false;
    break;
  case 23: /* space around it is taken off */
    memcpy(text, request->signatures[0], sizeof text);
    snprintf(request->signatures[0], 80, " \t%.60s ", text);
    break;
  default:
    break;
  }
}

/* -------- bodies -------- */

static void request_text(struct line *line)
{
  struct request *request = &line->request;
  struct world *world = line->world;
  uint32_t callback = world->spots[fuzz_below(&world->choices, WORLD_SPOTS)].callback;
  const clx_type *type = clx_type_at(clx_callback_target(callback));
  int len;
  if (world->text_len > 0 && fuzz_below(&world->choices, 2) > 0) {
    memcpy(request->original, world->text, world->text_len);
    request->original_len = world->text_len;
    return;
  }
  len =
      snprintf(request->original, WORLD_ROOM, REQUEST_BODY, type ? clx_type_name(type) : "orders");
  request->original_len = (size_t)len;
}

/* What comes: the whole, or not quite. */
static void request_body(struct request *request, struct fuzz_choices *choices)
{
  memcpy(request->body, request->original, request->original_len);
  request->len = request->original_len;
  switch (fuzz_below(choices, 16)) {
  case 13:
    request->len = fuzz_below(choices, (uint32_t)request->len + 1);
    break;
  case 14:
    if (request->len < WORLD_ROOM)
      request->body[request->len++] = (char)fuzz_byte(choices);
    break;
  case 15:
    if (request->len > 0)
      request->body[fuzz_below(choices, (uint32_t)request->len)] ^= 1;
    break;
  default:
    break;
  }
}

static uint64_t request_length(const struct request *request, struct fuzz_choices *choices)
{
  switch (fuzz_below(choices, 10)) {
  case 0:
  case 1:
    return 0;
  case 2:
    return request->len + 1;
  case 3:
    return request->len ? request->len - 1 : 0;
  case 4:
    return fuzz_once_in(choices, 4) ? UINT64_MAX : 1;
  default:
    return request->len;
  }
}

/* -------- heads -------- */

void request_make(struct line *line)
{
  static const char *const paths[] = {"/a",        "/b",     "/c/d",     "/c/x",
                                      "/x/d",      "/hooks", "/a?q=1#f", "https://shop.example/b?x",
                                      "/none",     "",       "/c/",      "//",
                                      "/\x01\xff", "/a/",    "*",        "/b#",
                                      "/c/%2f",    "http://"};
  static const char *const methods[] = {"POST", "POST", "POST", "POST", "POST",
                                        "POST", "GET",  "post", "",     "POSTS"};
  static const char *const topics[] = {
      "orders.place",
      "orders.approve",
      "customers.destroy",
      "*",
      "",
      ".",
      "line_items.x",
      " orders.place ",
      "a_very_long_name_that_is_no_type_at_all_but_looks_like_one.x"};
  struct fuzz_choices *choices = &line->world->choices;
  struct request *request = &line->request;
  request_text(line);
  request_body(request, choices);
  request_signature(request, choices);
  request->at = 0;
  request->method = fuzz_pick(choices, methods);
  request->path =
      fuzz_below(choices, 4) > 0 ? paths[fuzz_below(choices, 6)] : fuzz_pick(choices, paths);
  request->content_length = request_length(request, choices);
  request->topic_count = fuzz_once_in(choices, 8) ? fuzz_below(choices, 3) : 1;
  request->topics[0] = fuzz_pick(choices, topics);
  request->topics[1] = fuzz_pick(choices, topics);
}

/* -------- transport -------- */

int world_header(void *io, const char *name, uint32_t index, const char **value, size_t *len)
{
  struct line *line = io;
  const struct request *request = &line->request;
  bool topic = strcmp(name, CLX_TOPIC_HEADER) == 0;
  demand(topic || strcmp(name, CLX_SIGNATURE_HEADER) == 0);
  world_inside(line->world);
  if (index >= (topic ? request->topic_count : request->signature_count))
    return 0;
  *value = topic ? request->topics[index] : request->signatures[index];
  *len = strlen(*value);
  return 1;
}

/* What the hook returns counts as received. */
static int64_t world_read(void *io, void *buffer, size_t len)
{
  struct line *line = io;
  struct request *request = &line->request;
  struct fuzz_choices *choices = &line->world->choices;
  size_t left = request->len - request->at;
  world_inside(line->world);
  if (fuzz_once_in(choices, 16)) {
    static const int64_t odd[] = {0, -1, INT64_MAX, INT64_MIN};
    return fuzz_below(choices, 2) ? (int64_t)len + 1 : odd[fuzz_below(choices, 4)];
  }
  if (left == 0)
    return CLX_READ_END;
  size_t size = 1 + fuzz_below(choices, 20000);
  size = size < len ? size : len;
  size = size < left ? size : left;
  memcpy(buffer, request->body + request->at, size);
  demand(line->got_len + size <= sizeof line->got);
  memcpy(line->got + line->got_len, request->body + request->at, size);
  request->at += size;
  line->got_len += size;
  return (int64_t)size;
}

static int world_respond(void *io, const clx_response *response)
{
  struct line *line = io;
  line->sends++;
  demand(line->sends == 1 && response->http >= 200);
  world_inside(line->world);
  return fuzz_once_in(&line->world->choices, 8) ? (int)fuzz_below(&line->world->choices, 4) * 2 : 1;
}

const clx_transport *world_transport(void)
{
  static const clx_transport transport = {sizeof(clx_transport), world_header, world_read,
                                          world_respond};
  return &transport;
}
