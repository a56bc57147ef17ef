/* What a suite is made of: options, endpoints, and the tests that they ask for. */
#include <stdlib.h>
#include <string.h>

#include "engine.h"

/* -------- life -------- */

/* The tests that start and stop the endpoint belong to no case. */
static const struct suite_case boot_case = {.name = "start"};

struct suite *suite_new(const struct suite_options *options)
{
  struct suite *suite = tool_alloc(1, sizeof *suite);
  suite->options = *options;
  suite->secret = tool_copy(options->secret, options->secret != NULL ? options->secret_len : 0);
  suite->only = options->only != NULL ? tool_copy(options->only, strlen(options->only)) : NULL;
  suite->config = cJSON_CreateObject();
  suite->boot.suite = suite;
  suite->boot.about = &boot_case;
  suite->boot.kind = &suite->kinds[0];
  if (suite->config == NULL)
    tool_no_memory();
  return suite;
}

static void kind_free(struct kind *kind)
{
  free(kind->url);
  clx_keys_free(kind->keys);
  clx_keys_free(kind->wrong);
  buffer_free(&kind->secret);
  buffer_free(&kind->base);
  buffer_free(&kind->genuine_lines);
  buffer_free(&kind->noise);
  buffer_free(&kind->refused_lines);
  cJSON_Delete(kind->genuine_answer);
}

static void test_free(struct test *test)
{
  test_clear(test);
  buffer_free(&test->reason);
  buffer_free(&test->kept);
  buffer_free(&test->said);
}

void suite_free(struct suite *suite)
{
  if (suite == NULL)
    return;
  for (uint32_t i = 0; i < suite->test_count; i++)
    test_free(&suite->tests[i]);
  for (uint32_t i = 0; i < suite->kind_count; i++)
    kind_free(&suite->kinds[i]);
  test_free(&suite->boot);
  free(suite->tests);
  free(suite->secret);
  free(suite->only);
  free(suite->ready);
  buffer_free(&suite->printed);
  cJSON_Delete(suite->config);
  free(suite);
}

/* -------- endpoints -------- */

static uint32_t callback_of(const char *name, size_t len)
{
  for (uint32_t i = 1; i <= clx_callback_count(); i++)
    if (strlen(clx_callback_name(i)) == len && memcmp(clx_callback_name(i), name, len) == 0)
      return i == CLX_CALLBACK_GENERIC ? 0 : i;
  return 0;
}

static void kinds_tell(struct buffer *error)
{
  for (uint32_t i = 1; i <= clx_callback_count(); i++)
    if (i != CLX_CALLBACK_GENERIC)
      buffer_print(error, "%s %s", i > 1 ? "," : "", clx_callback_name(i));
}

static bool is_url(const char *text)
{
  return strncmp(text, "http://", 7) == 0 || strncmp(text, "https://", 8) == 0;
}

char *suite_url(const struct suite *suite, const char *path)
{
  const char *base = config_text(suite, "base", "");
  struct buffer url = {0};
  size_t len = strlen(base);
  if (!is_url(path)) {
    buffer_add(&url, base, len > 0 && base[len - 1] == '/' ? len - 1 : len);
    buffer_text(&url, *path == '/' ? "" : "/");
  }
  buffer_text(&url, path);
  char *copy = tool_copy(url.at, url.len);
  buffer_free(&url);
  return copy;
}

/* A kind that the command line names stands, whatever the config says. */
static bool kind_add(struct suite *suite, const char *name, size_t len, const char *path,
                     bool named, struct buffer *error)
{
  uint32_t callback = callback_of(name, len);
  if (callback == 0) {
    buffer_print(error, "unknown kind \"%.*s\"; the kinds are", (int)len, name);
    kinds_tell(error);
    return false;
  }
  for (uint32_t i = 0; i < suite->kind_count; i++)
    if (suite->kinds[i].callback == callback) {
      if (suite->kinds[i].named && !named)
        return true;
      free(suite->kinds[i].url);
      suite->kinds[i].url = tool_copy(path, strlen(path));
      return true;
    }
  struct kind *kind = &suite->kinds[suite->kind_count++];
  kind->suite = suite;
  kind->callback = callback;
  kind->name = clx_callback_name(callback);
  kind->named = named;
  kind->type = "application/vnd.api+json";
  kind->url = tool_copy(path, strlen(path));
  return true;
}

bool suite_add_kind(struct suite *suite, const char *word, struct buffer *error)
{
  size_t len = strcspn(word, "=");
  if (word[len] != '=' || !is_url(word + len + 1)) {
    buffer_print(error, "\"%s\" is not KIND=URL, such as price=http://localhost:3000/prices", word);
    return false;
  }
  return kind_add(suite, word, len, word + len + 1, true, error);
}

/* The kinds of the config. May be called again when more of it was set. */
static bool kinds_of_config(struct suite *suite, struct buffer *error)
{
  const cJSON *item = NULL;
  cJSON_ArrayForEach(item, config_get(suite, "kinds"))
  {
    const cJSON *path =
        cJSON_IsObject(item) ? cJSON_GetObjectItemCaseSensitive(item, "path") : item;
    if (!kind_add(suite, item->string, strlen(item->string),
                  cJSON_IsString(path) ? path->valuestring : "/", false, error))
      return false;
  }
  return true;
}

/* -------- a kind made ready -------- */

static const cJSON *kind_config(const struct kind *kind, const char *name)
{
  struct buffer path = {0};
  buffer_print(&path, "kinds.%s.%s", kind->name, name);
  const cJSON *item = config_get(kind->suite, path.at);
  buffer_free(&path);
  return item;
}

/* A secret of its own, or the common one. */
static const char *kind_secret(const struct kind *kind, size_t *len)
{
  const struct suite *suite = kind->suite;
  const cJSON *own = kind_config(kind, "secret_env");
  const char *name = cJSON_IsString(own) ? own->valuestring : NULL;
  const char *secret = NULL;
  if (name == NULL && suite->options.secret_len == 0)
    name = config_text(suite, "secret_env", NULL);
  if (name != NULL && suite->environment != NULL)
    secret = suite->environment(name);
  *len = name != NULL ? (secret != NULL ? strlen(secret) : 0) : suite->options.secret_len;
  return name != NULL ? secret : suite->secret;
}

static clx_keys *kind_keys(const char *secret, size_t len)
{
  clx_keys *keys = clx_keys_new(NULL);
  if (keys == NULL || clx_keys_add(keys, secret, len) != CLX_OK)
    tool_die("a secret cannot be used");
  return keys;
}

static bool is_loopback(const char *url)
{
  const char *host = strstr(url, "://");
  if (host == NULL)
    return true;
  host += 3;
  size_t len = strcspn(host, ":/?");
  return (len == 9 && memcmp(host, "localhost", 9) == 0) || strncmp(host, "127.", 4) == 0 ||
         strncmp(host, "[::1]", 5) == 0;
}

static bool suite_is_sandbox(const struct suite *suite)
{
  return suite->options.sandbox || cJSON_IsTrue(config_get(suite, "sandbox"));
}

static bool kind_ready(struct kind *kind, struct buffer *error)
{
  size_t len = 0;
  const char *secret = kind_secret(kind, &len);
  const cJSON *limit = kind_config(kind, "limit_ms");
  char *url = suite_url(kind->suite, kind->url);
  free(kind->url);
  kind->url = url;
  if (!is_url(url)) {
    buffer_print(error, "kinds.%s: \"%s\" is no URL; base names the server", kind->name, url);
    return false;
  }
  if (len == 0) {
    buffer_print(error, "no secret for %s: --secret, --secret-file, CLX_SECRET or secret_env",
                 kind->name);
    return false;
  }
  buffer_add(&kind->secret, secret, len);
  kind->keys = kind_keys(secret, len);
  kind->wrong = kind_keys("0000000000000000000000000000bad0", 32);
  kind->limit_ms =
      cJSON_IsNumber(limit) ? (uint32_t)limit->valueint : clx_callback_limit_ms(kind->callback);
  if ((KIND_BIT(kind->callback) & (KINDS_PAYMENT | KINDS_TOKEN | KINDS_WEBHOOK)) &&
      !is_loopback(kind->url) && !suite_is_sandbox(kind->suite))
    kind->off = "it may do things, and its host is not this machine: --sandbox allows it";
  return true;
}

/* A genuine body, made of the seed. */
static void kind_make(struct kind *kind)
{
  struct body_wish wish;
  struct buffer body = {0};
  kind->base.len = 0;
  body_wish(&wish);
  body_make(kind, &wish, &body);
  /* ASCII only, so that bytes.utf8 is the first to send anything else. */
  for (size_t i = 0; i < body.len; i++)
    if ((unsigned char)body.at[i] < 0x80)
      buffer_add(&kind->base, &body.at[i], 1);
    else if ((unsigned char)body.at[i] >= 0xC0)
      buffer_text(&kind->base, "?");
  buffer_free(&body);
}

/* One signature in four is the same in the alphabet for URLs: that one would not show who has the
 * wrong alphabet. Of so many bodies none has another in less than one run of a million. */
#define BASE_TRIES 12

static void kind_base(struct kind *kind)
{
  char signature[CLX_SIGNATURE_LEN + 1] = "";
  kind->seed = suite_hash(kind->suite->options.seed, "body");
  for (uint32_t i = 0; i < BASE_TRIES && !kind->recorded && strpbrk(signature, "+/") == NULL; i++) {
    kind->seed += i;
    kind_make(kind);
    if (clx_sign(kind->keys, kind->base.at, kind->base.len, signature) != CLX_OK)
      tool_die("a signature cannot be made");
  }
}

bool suite_body(struct suite *suite, const char *name, const char *body, size_t len,
                struct buffer *error)
{
  if (!kinds_of_config(suite, error))
    return false;
  for (uint32_t i = 0; i < suite->kind_count; i++)
    if (strcmp(suite->kinds[i].name, name) == 0) {
      clx_error fault;
      int status = clx_json_check(body, len, 0, &fault);
      if (status != CLX_OK) {
        buffer_print(error, "the body of %s is no JSON: %s at byte %llu", name,
                     clx_status_message(status), (unsigned long long)fault.offset);
        return false;
      }
      suite->kinds[i].base.len = 0;
      buffer_add(&suite->kinds[i].base, body, len);
      suite->kinds[i].recorded = true;
      return true;
    }
  buffer_print(error, "a body for %s, but no URL for it", name);
  return false;
}

/* -------- tests -------- */

bool pattern_fits(const char *pattern, const char *kind, const char *name)
{
  size_t prefix = strcspn(pattern, ":");
  if (pattern[prefix] == ':') {
    if (strlen(kind) != prefix || memcmp(kind, pattern, prefix) != 0)
      return false;
    pattern += prefix + 1;
  }
  size_t len = strlen(pattern);
  if (len > 0 && pattern[len - 1] == '*')
    return strncmp(pattern, name, len - 1) == 0;
  return strcmp(pattern, name) == 0 ||
         (strncmp(pattern, name, len) == 0 && name[len] == '.'); /* "sign" is "sign.*" */
}

/* --only: any of several patterns with commas. */
static bool only_fits(const struct suite *suite, const struct kind *kind, const char *name)
{
  struct buffer pattern = {0};
  bool fits = suite->only == NULL;
  for (const char *at = suite->only; at != NULL && !fits;) {
    size_t len = strcspn(at, ",");
    pattern.len = 0;
    buffer_add(&pattern, at, len);
    fits = pattern_fits(pattern.at, kind->name, name);
    at = at[len] == ',' ? at + len + 1 : NULL;
  }
  buffer_free(&pattern);
  return fits;
}

/* What the config says of a case: a severity, or "off". */
static void test_severity(struct test *test)
{
  static const struct {
    const char *name;
    enum suite_verdict severity;
  } names[] = {
      {"fail", SUITE_FAIL}, {"warn", SUITE_WARN}, {"info", SUITE_INFO}, {"off", SUITE_OFF}};
  const cJSON *item = NULL;
  test->severity = test->about->severity;
  cJSON_ArrayForEach(item, config_get(test->suite, "cases"))
  {
    const cJSON *text =
        cJSON_IsObject(item) ? cJSON_GetObjectItemCaseSensitive(item, "severity") : item;
    if (!cJSON_IsString(text) || !pattern_fits(item->string, test->kind->name, test->about->name))
      continue;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
      if (strcmp(names[i].name, text->valuestring) == 0)
        test->severity = names[i].severity;
  }
  if (test->severity == SUITE_OFF) {
    test->verdict = SUITE_OFF;
    test->state = TEST_ENDED;
  }
}

/* Whether a case that is for one kind only has its test already. */
static bool has_test(const struct suite *suite, const struct suite_case *about)
{
  for (uint32_t i = 0; i < suite->test_count; i++)
    if (suite->tests[i].about == about)
      return true;
  return false;
}

static void test_add(struct suite *suite, struct kind *kind, const struct suite_case *about)
{
  bool wanted = only_fits(suite, kind, about->name) || (about->flags & CASE_FIRST);
  if ((about->kinds & KIND_BIT(kind->callback)) == 0 || !wanted ||
      ((about->flags & CASE_ONCE) && has_test(suite, about)))
    return;
  struct test *test = &suite->tests[suite->test_count++];
  test->suite = suite;
  test->kind = kind;
  test->about = about;
  test_severity(test);
}

static int test_compare(const void *left, const void *right)
{
  const struct test *a = left;
  const struct test *b = right;
  if (a->about->weight != b->about->weight)
    return a->about->weight > b->about->weight ? -1 : 1;
  int names = strcmp(a->about->name, b->about->name);
  if (names != 0)
    return names;
  return a->kind < b->kind ? -1 : a->kind > b->kind;
}

static uint32_t case_count(void)
{
  uint32_t count = 0;
  for (size_t group = 0; case_groups[group] != NULL; group++)
    for (const struct suite_case *about = case_groups[group]; about->name != NULL; about++)
      count++;
  return count;
}

static void suite_plan(struct suite *suite)
{
  suite->tests = tool_alloc((size_t)case_count() * suite->kind_count, sizeof *suite->tests);
  for (uint32_t kind = 0; kind < suite->kind_count; kind++)
    for (size_t group = 0; case_groups[group] != NULL; group++)
      for (const struct suite_case *about = case_groups[group]; about->name != NULL; about++)
        test_add(suite, &suite->kinds[kind], about);
  qsort(suite->tests, suite->test_count, sizeof *suite->tests, test_compare);
}

bool suite_ready(struct suite *suite, struct buffer *error)
{
  if (!kinds_of_config(suite, error))
    return false;
  if (suite->kind_count == 0) {
    buffer_text(error, "no endpoint: name at least one KIND=URL; the kinds are");
    kinds_tell(error);
    return false;
  }
  for (uint32_t i = 0; i < suite->kind_count; i++) {
    if (!kind_ready(&suite->kinds[i], error))
      return false;
    kind_base(&suite->kinds[i]);
  }
  const char *ready = config_text(suite, "start.ready", NULL);
  suite->ready = ready != NULL ? suite_url(suite, ready) : NULL;
  suite_plan(suite);
  if (suite->only != NULL) {
    bool any = false;
    for (uint32_t i = 0; i < suite->test_count; i++)
      any = any || only_fits(suite, suite->tests[i].kind, suite->tests[i].about->name);
    if (!any)
      buffer_print(error, "--only %s fits no case; --list has their names", suite->only);
    return any;
  }
  return true;
}
