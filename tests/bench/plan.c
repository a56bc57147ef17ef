/* bench/plan.c - what is measured: contenders, bodies, and which of them in the same rounds. */
#include "bench.h"

#include <glob.h>
#include <stdlib.h>
#include <string.h>

const char *const job_names[JOBS] = {"whole", "decode", "tail", "hmac"};

#define WHOLE  JOB_BIT(JOB_WHOLE)
#define DECODE JOB_BIT(JOB_DECODE)
#define OWN    (WHOLE | JOB_BIT(JOB_HMAC) | JOB_BIT(JOB_TAIL))
#define NODE   "node", "tests/bench/node_worker.js", PROCESS_SECRET

/* What differs in the whole job only decodes once. */
static struct contender contenders[] = {
    {.name = "clx-openssl", .jobs = OWN | DECODE, .argv = {"@clx_openssl_worker", PROCESS_SECRET}},
    {.name = "clx-sodium", .jobs = OWN | DECODE, .argv = {"@clx_worker", PROCESS_SECRET}},
    {.name = "simdjson", .jobs = WHOLE | DECODE, .argv = {"@simdjson_worker", PROCESS_SECRET}},
    {.name = "simdjson-avx2",
     .jobs = DECODE,
     .optional = true,
     .argv = {"@simdjson_worker", PROCESS_SECRET, "haswell"}},
    {.name = "simdjson-sse",
     .jobs = DECODE,
     .optional = true,
     .argv = {"@simdjson_worker", PROCESS_SECRET, "westmere"}},
    {.name = "rapidjson", .jobs = WHOLE | DECODE, .argv = {"@rapidjson_worker", PROCESS_SECRET}},
    {.name = "cjson-hash",
     .jobs = WHOLE | DECODE,
     .argv = {"@cjson_worker", PROCESS_SECRET, "hash"}},
    {.name = "cjson-linear", .jobs = WHOLE, .argv = {"@cjson_worker", PROCESS_SECRET, "linear"}},
    {.name = "node", .jobs = WHOLE | DECODE, .warm_ms = 300, .argv = {NODE, "map"}},
    {.name = "node-sdk", .jobs = WHOLE | DECODE, .warm_ms = 300, .argv = {NODE, "sdk", "#"}},
    {.name = "node-jsona", .jobs = WHOLE | DECODE, .warm_ms = 300, .argv = {NODE, "jsona", "#"}},
    {.name = "python",
     .jobs = WHOLE | DECODE,
     .argv = {"python3", "tests/bench/python_worker.py", PROCESS_SECRET}},
    {.name = "go", .jobs = WHOLE | DECODE, .argv = {"@go_worker", PROCESS_SECRET}},
};

/* The files of bodies.sh. */
struct body_plan {
  const char *name;
  const char *about;
  uint32_t count; /* files NAME-1.json and on; 1: NAME.json */
  bool whole;
  bool quick; /* also in a quick run */
};

static const struct body_plan body_plans[] = {
    {"n=1", "1 line item", 1, true, true},
    {"n=5", "5 line items", 1, true, true},
    {"n=20", "20 line items", 1, true, true},
    {"n=100", "100 line items", 1, true, false},
    {"n=1000", "1000 line items", 1, true, false},
    {"n=3000", "3000 line items", 1, true, false},
    {"members", "20 line items, members shuffled", 1, true, true},
    {"included", "20 line items, included shuffled", 1, true, true},
    {"pretty", "20 line items, pretty-printed", 1, true, true},
    {"escaped", "20 line items, many escapes", 1, true, true},
    {"unicode", "20 line items, texts in many scripts", 1, true, true},
    {"no-links", "20 line items, without links, only relationships with data", 1, true, true},
    {"bare", "20 line items, without links", 1, true, true},
    {"no-event-stores", "20 line items, without event_stores, as until 2025", 1, true, true},
    {"rotation", "20 line items, 32 bodies in turn", BODY_FILES, true, true},
    {"array", "20 line items, all resources in data", 1, false, true},
    {"customer", "a customer", 1, false, true},
    {"event", "an order that was placed", 1, false, true},
    {"jsonb", "the same, as event_callbacks keep it", 1, false, true},
    {"jsonb-pretty", "the same, pretty-printed", 1, false, true},
    {"n=3000-included", "3000 line items, included shuffled", 1, true, false},
};

/* The files that bodies.sh makes of real bodies. */
#define REAL_PREFIX   "real-"
#define REAL_FILES    BODY_FILES
#define REAL_ROTATED  2
#define LENGTH(array) (sizeof(array) / sizeof *(array))

/* -------- bodies -------- */

static double plan_bytes(const char *path)
{
  double bytes = -1;
  FILE *file = fopen(path, "rb");
  if (file && fseek(file, 0, SEEK_END) == 0)
    bytes = (double)ftell(file);
  if (file)
    fclose(file);
  return bytes;
}

static bool plan_measure(struct body *body)
{
  for (uint32_t i = 0; i < body->count; i++) {
    double bytes = plan_bytes(body->paths[i]);
    if (bytes < 0) {
      fprintf(stderr, "bench: %s cannot be read\n", body->paths[i]);
      return false;
    }
    body->bytes += bytes / body->count;
  }
  return true;
}

static bool plan_body(struct body *body, const struct body_plan *plan, const char *workers)
{
  snprintf(body->name, sizeof body->name, "%s", plan->name);
  snprintf(body->about, sizeof body->about, "%s", plan->about);
  body->whole = plan->whole;
  body->count = plan->count;
  body->paths = calloc(plan->count, sizeof *body->paths);
  if (!body->paths)
    return false;
  for (uint32_t i = 0; i < plan->count && plan->count > 1; i++)
    snprintf(body->paths[i], BODY_PATH, "%s/bodies/%s-%u.json", workers, plan->name, i + 1);
  if (plan->count == 1)
    snprintf(body->paths[0], BODY_PATH, "%s/bodies/%s.json", workers, plan->name);
  return plan_measure(body);
}

/* Files that match `pattern` become one body, in turn, or one each, named after `prefix`. */
static bool plan_real(struct bench *bench, const char *pattern, const char *name)
{
  glob_t files = {0};
  char path[BODY_PATH];
  snprintf(path, sizeof path, "%s/bodies/%s", bench->options.workers, pattern);
  bool found = glob(path, 0, NULL, &files) == 0;
  for (size_t i = 0; found && i < files.gl_pathc && i < REAL_FILES;) {
    struct body *body = &bench->bodies[bench->body_count];
    size_t count = name && files.gl_pathc < BODY_FILES ? files.gl_pathc : 1;
    const char *own = strrchr(files.gl_pathv[i], '/') + 1 + strlen(REAL_PREFIX);
    body->paths = calloc(count, sizeof *body->paths);
    if (!body->paths)
      break;
    while (body->count < count)
      snprintf(body->paths[body->count++], BODY_PATH, "%s", files.gl_pathv[i++]);
    snprintf(body->name, sizeof body->name, "%.*s", (int)(strlen(own) - strlen(".json")), own);
    if (name)
      snprintf(body->name, sizeof body->name, "%s", name);
    snprintf(body->about, sizeof body->about, name ? "documented objects, in turn" : "a real body");
    bench->body_count += plan_measure(body);
  }
  globfree(&files);
  return found;
}

/* Whoever has no real bodies goes without. */
static void plan_payloads(struct bench *bench)
{
  bench->payloads_missing = !plan_real(bench, REAL_PREFIX "*.json", NULL);
  plan_real(bench, "documented-[0-9]*.json", "documented");
  plan_real(bench, "documented-compact-*.json", "documented-compact");
}

static bool plan_wants(const char *only, const char *name)
{
  size_t len = strlen(name);
  for (const char *at = only; at && *at; at += strcspn(at, ","), at += *at == ',')
    if (strncmp(at, name, len) == 0 && (at[len] == ',' || at[len] == '\0'))
      return true;
  return false;
}

static bool plan_knows(const struct bench *bench, const char *name, size_t len)
{
  for (size_t i = 0; i < bench->contender_count; i++)
    if (strlen(bench->contenders[i].name) == len &&
        strncmp(bench->contenders[i].name, name, len) == 0)
      return true;
  for (size_t i = 0; i < bench->body_count; i++)
    if (strlen(bench->bodies[i].name) == len && strncmp(bench->bodies[i].name, name, len) == 0)
      return true;
  fprintf(stderr, "bench: there is no contender and no body \"%.*s\" here\n", (int)len, name);
  return false;
}

/* Whether each name of --only is one. */
static bool plan_knows_all(const struct bench *bench)
{
  size_t len = 0;
  for (const char *at = bench->options.only; at && *at; at += len + (at[len] == ',')) {
    len = strcspn(at, ",");
    if (!plan_knows(bench, at, len))
      return false;
  }
  return true;
}

/* --only names contenders, bodies or both; a kind that it does not name is wanted as a whole. */
static void plan_only(struct bench *bench)
{
  bool some_contenders = false, some_bodies = false;
  for (size_t i = 0; i < bench->contender_count; i++)
    some_contenders |= plan_wants(bench->options.only, bench->contenders[i].name);
  for (size_t i = 0; i < bench->body_count; i++)
    some_bodies |= plan_wants(bench->options.only, bench->bodies[i].name);
  for (size_t i = 0; i < bench->contender_count; i++)
    bench->contenders[i].unwanted =
        some_contenders && !plan_wants(bench->options.only, bench->contenders[i].name);
  for (size_t i = 0; i < bench->body_count; i++)
    bench->bodies[i].wanted =
        !some_bodies || plan_wants(bench->options.only, bench->bodies[i].name);
}

bool plan_bodies(struct bench *bench)
{
  bench->contenders = contenders;
  bench->contender_count = LENGTH(contenders);
  bench->bodies = calloc(LENGTH(body_plans) + REAL_FILES + REAL_ROTATED, sizeof *bench->bodies);
  if (!bench->bodies)
    return false;
  for (size_t i = 0; i < LENGTH(body_plans); i++) {
    if (bench->options.quick && !body_plans[i].quick)
      continue;
    if (!plan_body(&bench->bodies[bench->body_count++], &body_plans[i], bench->options.workers))
      return false;
  }
  plan_payloads(bench);
  plan_only(bench);
  return plan_knows_all(bench);
}

/* -------- groups -------- */

static void plan_cell(struct group *group, struct contender *contender, struct body *body,
                      enum job job)
{
  if (contender->missing || contender->unwanted || !(contender->jobs & JOB_BIT(job)))
    return;
  if (job != JOB_DECODE && !body->whole)
    return;
  group->cells[group->cell_count++] =
      (struct cell){.contender = contender, .body = body, .job = job};
}

/* All jobs of all contenders on one body. clx decodes once, whatever it hashes with. */
static void plan_group(struct bench *bench, struct body *body)
{
  struct group *group = &bench->groups[bench->group_count++];
  bool decoded = false;
  group->bodies[group->body_count++] = body;
  group->cells = calloc(bench->contender_count * JOBS, sizeof *group->cells);
  for (size_t i = 0; i < bench->contender_count && group->cells; i++) {
    struct contender *contender = &bench->contenders[i];
    bool again = decoded && strncmp(contender->name, "clx", 3) == 0;
    for (enum job job = 0; job < JOBS; job++)
      if (job != JOB_DECODE || !again)
        plan_cell(group, contender, body, job);
    decoded |= !contender->missing && !contender->unwanted;
  }
}

static struct body *plan_find(const struct bench *bench, const char *name)
{
  for (size_t i = 0; i < bench->body_count; i++)
    if (bench->bodies[i].wanted && strcmp(bench->bodies[i].name, name) == 0)
      return &bench->bodies[i];
  return NULL;
}

static struct contender *plan_clx(const struct bench *bench)
{
  for (size_t i = 0; i < bench->contender_count; i++)
    if (!bench->contenders[i].missing && !bench->contenders[i].unwanted &&
        strncmp(bench->contenders[i].name, "clx", 3) == 0)
      return &bench->contenders[i];
  return NULL;
}

/* Small against huge bodies in the same rounds, for the time a byte. */
static void plan_scaling(struct bench *bench)
{
  struct body *bodies[] = {plan_find(bench, "n=20"), plan_find(bench, "n=3000"),
                           plan_find(bench, "n=3000-included")};
  struct contender *clx = plan_clx(bench);
  struct group *group = &bench->groups[bench->group_count];
  if (!bodies[0] || !bodies[1] || !bodies[2] || !clx)
    return;
  bench->group_count++;
  group->cells = calloc(LENGTH(bodies) * 2, sizeof *group->cells);
  for (size_t i = 0; i < LENGTH(bodies) && group->cells; i++) {
    group->bodies[group->body_count++] = bodies[i];
    plan_cell(group, clx, bodies[i], JOB_DECODE);
    plan_cell(group, clx, bodies[i], JOB_WHOLE);
  }
}

void plan_groups(struct bench *bench)
{
  bench->groups = calloc(bench->body_count + 1, sizeof *bench->groups);
  for (size_t i = 0; i < bench->body_count && bench->groups; i++)
    if (bench->bodies[i].wanted && strcmp(bench->bodies[i].name, "n=3000-included") != 0)
      plan_group(bench, &bench->bodies[i]);
  if (bench->groups)
    plan_scaling(bench);
}
