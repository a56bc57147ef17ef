/* What a call takes from the heap, and how long small requests take after a huge one.
 *
 *   memory calls BODY...     heap of an idle call, of one in flight, and what is left of it
 *   memory tail SMALL HUGE   small requests before and after a huge one
 *   memory ready BODY        from nothing to a service that is ready, and its first request
 *
 * Bodies are promotion requests, as `clx sample promotion` prints them. */
#define _POSIX_C_SOURCE 200809L

#include <cjson/cJSON.h>
#include <clx.h>
#include <sodium.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define SECRET   "5d41402abc4b2a76b9719d911017c592"
#define PATH     "/promotions"
#define PIECE    16384 /* bytes that a server reads at a time */
#define REQUESTS 2000  /* small ones, before and after */
#define LIMIT    ((size_t)64 << 20)

/* Of the processor: what neighbours on the machine take is not counted. */
static double now_us(void)
{
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void fail(const char *what)
{
  fprintf(stderr, "memory: %s\n", what);
  exit(1);
}

/* -------- bodies -------- */

struct body {
  char *text;
  size_t len;
  char signature[CLX_SIGNATURE_LEN + 1];
};

/* One key for all that is signed here. */
static clx_keys *secret_keys(void)
{
  clx_keys *keys = clx_keys_new(NULL);
  if (!keys || clx_keys_add(keys, SECRET, strlen(SECRET)) != CLX_OK)
    fail("no keys");
  return keys;
}

static struct body body_read(const char *path)
{
  struct body body = {0};
  clx_keys *keys = secret_keys();
  FILE *file = fopen(path, "rb");
  long end = file && fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
  if (end <= 0)
    fail("cannot read a body");
  rewind(file);
  body.len = (size_t)end;
  body.text = malloc(body.len);
  if (!body.text || fread(body.text, 1, body.len, file) != body.len ||
      clx_sign(keys, body.text, body.len, body.signature) != CLX_OK)
    fail("cannot read or sign a body");
  clx_keys_free(keys);
  fclose(file);
  return body;
}

/* -------- a heap that is counted -------- */

struct heap {
  size_t bytes;    /* live */
  size_t blocks;   /* live */
  size_t requests; /* for memory, so far */
};

static void *heap_allocate(void *ctx, void *ptr, size_t old_size, size_t new_size)
{
  struct heap *heap = ctx;
  heap->bytes += new_size - (ptr ? old_size : 0);
  heap->blocks += (size_t)(new_size > 0) - (size_t)(ptr != NULL);
  heap->requests += new_size > 0;
  if (new_size > 0)
    return realloc(ptr, new_size);
  free(ptr);
  return NULL;
}

/* -------- the service -------- */

/* What a handler saw of its call. */
struct seen {
  struct heap *heap;
  struct heap inside; /* the heap while it ran */
  size_t arena_used;
};

static int handle(const clx_order *order, clx_reply *reply, void *user)
{
  struct seen *seen = user;
  int64_t sum = 0;
  for (uint32_t i = 0; i < order->line_items.count; i++)
    sum += order->line_items.at[i]->total_amount_cents;
  if (seen->heap)
    seen->inside = *seen->heap;
  seen->arena_used = clx_arena_used(clx_call_arena(clx_reply_call(reply)));
  return clx_reply_promotion(reply, "Ten percent", sum / 10);
}

struct shop {
  struct heap heap;
  struct seen seen;
  clx_keys *keys;
  clx_service *service;
};

static void shop_open(struct shop *shop, bool counted)
{
  clx_limits limits = {.size = sizeof limits, .body = LIMIT};
  clx_options options = {.size = sizeof options, .limits = &limits};
  memset(shop, 0, sizeof *shop);
  if (counted) {
    options.allocator = (clx_allocator){heap_allocate, &shop->heap};
    shop->seen.heap = &shop->heap;
  }
  shop->keys = secret_keys();
  shop->service = clx_service_new(&options);
  clx_endpoint_keys(clx_service_on_promotion(shop->service, PATH, handle, &shop->seen), shop->keys);
  if (clx_service_ready(shop->service, NULL) != CLX_OK)
    fail("the service is not ready");
}

static void shop_close(struct shop *shop)
{
  clx_service_free(shop->service);
  clx_keys_free(shop->keys);
}

static clx_call *shop_call(const struct shop *shop)
{
  clx_call *call = clx_call_new(shop->service, NULL);
  if (!call)
    fail("no call");
  return call;
}

static int header(void *io, const char *name, uint32_t index, const char **value, size_t *len)
{
  const struct body *body = io;
  *value = body->signature;
  *len = CLX_SIGNATURE_LEN;
  return index == 0 && strcmp(name, CLX_SIGNATURE_HEADER) == 0;
}

/* One request, piece by piece, as a server gets it. */
static void request(clx_call *call, const struct body *body, bool announced)
{
  clx_head head = {sizeof head, "POST", PATH, announced ? body->len : 0, header, (void *)body};
  clx_response response;
  clx_call_start(call, &head);
  for (size_t at = 0; at < body->len; at += PIECE)
    clx_call_body(call, body->text + at, body->len - at < PIECE ? body->len - at : PIECE);
  if (clx_call_end(call, &response) != CLX_OK || response.http != 200)
    fail("a request was refused");
}

/* -------- heap of calls -------- */

static double kb(size_t bytes)
{
  return (double)bytes / 1024;
}

/* One line: a call that gets this body, cold and then warm. */
static void calls_line(const struct body *body, bool announced)
{
  struct shop shop;
  shop_open(&shop, true);
  struct heap without = shop.heap;
  clx_call *call = shop_call(&shop);
  struct heap idle = shop.heap;
  request(call, body, announced);
  size_t cold = shop.heap.requests - idle.requests;
  struct heap inside = shop.seen.inside;
  size_t before = shop.heap.requests;
  request(call, body, announced);
  size_t warm = shop.heap.requests - before;
  clx_call_reset(call);
  printf("  %8.0f  %-9s %6.1f %3zu  %9.0f %3zu  %6.2f  %6.2f  %4zu %4zu  %8.0f %3zu\n",
         kb(body->len), announced ? "announced" : "not", kb(idle.bytes - without.bytes),
         idle.blocks - without.blocks, kb(inside.bytes - without.bytes),
         inside.blocks - without.blocks, (double)shop.seen.arena_used / (double)body->len,
         (double)(inside.bytes - without.bytes) / (double)body->len, cold, warm,
         kb(shop.heap.bytes - without.bytes), shop.heap.blocks - without.blocks);
  clx_call_free(call);
  shop_close(&shop);
}

static void calls(int count, char **paths)
{
  printf("  %8s  %-9s %10s  %13s  %6s  %6s  %9s  %12s\n", "body", "length", "new call", "in flight",
         "arena", "heap", "requests", "after reset");
  printf("  %8s  %-9s %6s %3s  %9s %3s  %6s  %6s  %4s %4s  %8s %3s\n", "kB", "", "kB", "blk", "kB",
         "blk", "/body", "/body", "cold", "warm", "kB", "blk");
  for (int i = 0; i < count; i++) {
    struct body body = body_read(paths[i]);
    calls_line(&body, true);
    calls_line(&body, false);
    free(body.text);
  }
}

/* -------- the tail -------- */

/* One request of a contender: verify, parse, walk the line items. */
typedef void (*contender)(void *ctx, const struct body *body);

static void tail_same(void *ctx, const struct body *body)
{
  request(ctx, body, true);
  clx_call_reset(ctx);
}

static void tail_start_again(void *ctx, const struct body *body)
{
  request(ctx, body, true);
}

static void tail_fresh(void *ctx, const struct body *body)
{
  clx_call *call = shop_call(ctx);
  request(call, body, true);
  clx_call_free(call);
}

static void tail_cjson(void *ctx, const struct body *body)
{
  unsigned char mac[crypto_auth_hmacsha256_BYTES];
  crypto_auth_hmacsha256_state state;
  char *copy = malloc(body->len);
  (void)ctx;
  memcpy(copy, body->text, body->len);
  crypto_auth_hmacsha256_init(&state, (const unsigned char *)SECRET, strlen(SECRET));
  crypto_auth_hmacsha256_update(&state, (const unsigned char *)copy, body->len);
  crypto_auth_hmacsha256_final(&state, mac);
  cJSON *tree = cJSON_ParseWithLength(copy, body->len);
  const cJSON *resource;
  double sum = 0;
  cJSON_ArrayForEach(resource, cJSON_GetObjectItemCaseSensitive(tree, "included"))
  {
    const cJSON *attributes = cJSON_GetObjectItemCaseSensitive(resource, "attributes");
    const cJSON *total = cJSON_GetObjectItemCaseSensitive(attributes, "total_amount_cents");
    sum += total ? total->valuedouble : 0;
  }
  if (!tree || sum <= 0)
    fail("cJSON found nothing");
  cJSON_Delete(tree);
  free(copy);
}

struct times {
  double first;
  double median;
  double most;
};

static int order(const void *a, const void *b)
{
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

static struct times tail_times(contender run, void *ctx, const struct body *body)
{
  static double us[REQUESTS];
  struct times times;
  for (int i = 0; i < REQUESTS; i++) {
    double start = now_us();
    run(ctx, body);
    us[i] = now_us() - start;
  }
  times.first = us[0];
  qsort(us, REQUESTS, sizeof *us, order);
  times.median = us[REQUESTS / 2];
  times.most = us[REQUESTS - 1];
  return times;
}

/* In a process of its own, so that each has its own heap. */
static void tail_line(const char *name, contender run, void *ctx, const struct body *small,
                      const struct body *huge)
{
  int status = 1;
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) {
    tail_times(run, ctx, small);
    struct times before = tail_times(run, ctx, small);
    double start = now_us();
    run(ctx, huge);
    double huge_ms = (now_us() - start) / 1000;
    struct times after = tail_times(run, ctx, small);
    printf("  %-34s %7.0f %8.0f  %8.0f  %8.0f %7.0f %8.0f\n", name, before.median, before.most,
           huge_ms, after.first, after.median, after.most);
    exit(0);
  }
  if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
    fail("a contender failed");
}

static void tail(char **paths)
{
  struct body small = body_read(paths[0]);
  struct body huge = body_read(paths[1]);
  struct shop shop;
  shop_open(&shop, false);
  clx_call *call = shop_call(&shop);
  printf("  CPU us for a request of %zu bytes, %d before and after one of %zu bytes\n", small.len,
         REQUESTS, huge.len);
  printf("  %-34s %16s  %8s  %25s\n", "", "before", "huge", "after");
  printf("  %-34s %7s %8s  %8s  %8s %7s %8s\n", "", "median", "most", "ms", "first", "median",
         "most");
  tail_line("clx, a call that is reset", tail_same, call, &small, &huge);
  tail_line("clx, a call that is started again", tail_start_again, call, &small, &huge);
  tail_line("clx, a call for each request", tail_fresh, &shop, &small, &huge);
  tail_line("libsodium + cJSON", tail_cjson, NULL, &small, &huge);
  clx_call_free(call);
  shop_close(&shop);
  free(small.text);
  free(huge.text);
}

/* -------- ready -------- */

static void ready(const char *path)
{
  struct body body = body_read(path);
  struct shop shop;
  double start = now_us();
  shop_open(&shop, false);
  clx_call *call = shop_call(&shop);
  double opened = now_us();
  request(call, &body, true);
  double first = now_us();
  request(call, &body, true);
  printf("%.1f %.1f %.1f\n", opened - start, first - opened, now_us() - first);
  clx_call_free(call);
  shop_close(&shop);
  free(body.text);
}

int main(int argc, char **argv)
{
  if (argc > 2 && strcmp(argv[1], "calls") == 0)
    calls(argc - 2, argv + 2);
  else if (argc == 4 && strcmp(argv[1], "tail") == 0)
    tail(argv + 2);
  else if (argc == 3 && strcmp(argv[1], "ready") == 0)
    ready(argv[2]);
  else
    fail("usage: memory calls BODY... | tail SMALL HUGE | ready BODY");
  return 0;
}
