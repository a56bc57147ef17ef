/* bench/wire.c - the lines that a worker in C or C++ speaks with bench. */
#include "wire.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#define WIRE_SLOTS 64
#define WIRE_LINE  4096

struct wire {
  const struct wire_worker *worker;
  struct wire_body bodies[WIRE_SLOTS];
  uint32_t count;
};

uint64_t wire_now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

int wire_missing(const char *why)
{
  printf("missing %s\n", why);
  return EXIT_SUCCESS;
}

/* -------- bodies -------- */

static bool wire_read(struct wire_body *body, FILE *file)
{
  if (!file || fseek(file, 0, SEEK_END) != 0)
    return false;
  body->len = (size_t)ftell(file);
  rewind(file);
  body->bytes = calloc(1, body->len + WIRE_PADDING);
  return body->bytes && fread(body->bytes, 1, body->len, file) == body->len;
}

static void wire_load(struct wire *wire, const char *rest)
{
  struct wire_body *body = &wire->bodies[wire->count];
  int path = 0;
  if (wire->count == WIRE_SLOTS || sscanf(rest, "%44s %n", body->signature, &path) != 1) {
    puts("error no such load");
    return;
  }
  FILE *file = fopen(rest + path, "rb");
  bool good = wire_read(body, file);
  if (file)
    fclose(file);
  wire->count += good;
  puts(good ? "ok" : "error the body cannot be read");
}

static void wire_forget(struct wire *wire)
{
  while (wire->count > 0)
    free(wire->bodies[--wire->count].bytes);
}

static void wire_drop(struct wire *wire)
{
  wire_forget(wire);
  puts("ok");
}

static const struct wire_body *wire_slot(const struct wire *wire, const char *rest)
{
  unsigned long slot = strtoul(rest, NULL, 10);
  if (slot < wire->count)
    return &wire->bodies[slot];
  puts("error no such slot");
  return NULL;
}

/* -------- jobs -------- */

static void wire_answer(const struct wire *wire, const char *rest)
{
  size_t len = 0;
  const struct wire_body *body = wire_slot(wire, rest);
  const char *answer = body ? wire->worker->answer(body, &len) : NULL;
  if (answer)
    printf("ok %.*s\n", (int)len, answer);
  else if (body)
    puts("refused");
}

/* One run, and its nanoseconds where the job measures them by itself. */
static bool wire_run_once(const struct wire_worker *worker, const char *job,
                          const struct wire_body *body, uint64_t *ns)
{
  size_t len = 0;
  switch (*job) {
  case 'w':
    return worker->answer(body, &len) != NULL;
  case 'h':
    return worker->hmac(body);
  case 'd':
    return worker->decode(body);
  default:
    *ns += worker->tail(body);
    return *ns != 0;
  }
}

static bool wire_has(const struct wire_worker *worker, const char *job)
{
  return strcmp(job, "whole") == 0 || (strcmp(job, "hmac") == 0 && worker->hmac) ||
         (strcmp(job, "decode") == 0 && worker->decode) ||
         (strcmp(job, "tail") == 0 && worker->tail);
}

static void wire_measure(const struct wire *wire, const char *rest)
{
  char job[16];
  unsigned slot = 0, count = 0, times = 0;
  if (sscanf(rest, "%15s %u %u %u", job, &slot, &count, &times) != 4 || count == 0 ||
      slot + count > wire->count || !wire_has(wire->worker, job)) {
    puts("error no such run");
    return;
  }
  uint64_t inside = 0;
  uint64_t start = wire_now();
  for (unsigned i = 0; i < times; i++)
    if (!wire_run_once(wire->worker, job, &wire->bodies[slot + i % count], &inside)) {
      puts("failed");
      return;
    }
  uint64_t outside = wire_now() - start;
  printf("ok %llu\n", (unsigned long long)(inside ? inside : outside));
}

static void wire_memory(const struct wire *wire, const char *rest)
{
  const struct wire_body *body = wire_slot(wire, rest);
  if (!body)
    return;
  fputs("ok", stdout);
  if (wire->worker->memory)
    wire->worker->memory(body, stdout);
  putchar('\n');
}

static void wire_line(struct wire *wire, const char *line)
{
  if (strncmp(line, "load ", 5) == 0)
    wire_load(wire, line + 5);
  else if (strcmp(line, "drop") == 0)
    wire_drop(wire);
  else if (strncmp(line, "answer ", 7) == 0)
    wire_answer(wire, line + 7);
  else if (strncmp(line, "run ", 4) == 0)
    wire_measure(wire, line + 4);
  else if (strncmp(line, "memory ", 7) == 0)
    wire_memory(wire, line + 7);
  else
    puts("error no such command");
}

int wire_serve(const struct wire_worker *worker)
{
  struct wire wire = {.worker = worker};
  char line[WIRE_LINE];
  printf("ready %s\n", worker->what);
  fflush(stdout);
  while (fgets(line, sizeof line, stdin) && strcmp(line, "quit\n") != 0) {
    line[strcspn(line, "\n")] = '\0';
    wire_line(&wire, line);
    fflush(stdout);
  }
  wire_forget(&wire);
  return EXIT_SUCCESS;
}
