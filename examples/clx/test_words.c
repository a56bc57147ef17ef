/* The words of the command line and the files they name, given to the engine. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>
#include <unistd.h>

#include "record.h"
#include "test_line.h"

#define WORDS_CONFIG "clx.test.json"

/* -------- messages -------- */

/* Says what the engine said of an input. Returns `good`. */
static bool words_told(bool good, const char *what, struct buffer *error)
{
  if (!good)
    tool_error("%s%s%s", what, *what != '\0' ? ": " : "",
               error->at != NULL ? error->at : "not taken");
  buffer_free(error);
  return good;
}

/* -------- kinds -------- */

static void words_add(struct test_line *line, const char *kind, size_t len, const char *url)
{
  struct buffer word = {0};
  buffer_add(&word, kind, len);
  if (url != NULL)
    buffer_print(&word, "=%s", url);
  line->kinds[line->kind_count++] = word.at;
}

/* A URL without its kind cannot be asked anything. */
static bool words_lonely(const struct args *args, const char *url)
{
  struct buffer kinds = {0};
  for (uint32_t i = 1; i <= clx_callback_count(); i++)
    if (i != CLX_CALLBACK_GENERIC)
      buffer_print(&kinds, " %s", clx_callback_name(i));
  args_usage(args,
             "what does %s answer? Name its kind, for example:\n  clx test price=%s\nkinds:%s", url,
             url, kinds.at);
  buffer_free(&kinds);
  return false;
}

bool words_kind(struct test_line *line, const struct args *args, const char *word)
{
  size_t len = strspn(word, "abcdefghijklmnopqrstuvwxyz_");
  bool url = strstr(word, "://") != NULL;
  if (line->kind_count == KIND_WORDS_MAX) {
    args_usage(args, "at most %u kinds", KIND_WORDS_MAX);
    return false;
  }
  if (word[len] == '=' && len > 0) {
    words_add(line, word, len, word + len + 1);
    return true;
  }
  if (url && line->kind == NULL)
    return words_lonely(args, word);
  if (url) {
    words_add(line, line->kind, strlen(line->kind), word);
    line->kind = NULL;
    return true;
  }
  if (tool_callback(args, word) == 0)
    return false;
  if (line->kind != NULL)
    words_add(line, line->kind, strlen(line->kind), NULL);
  line->kind = word;
  return true;
}

/* A kind without a URL is of use for --init alone. */
bool words_end(struct test_line *line, const struct args *args)
{
  if (line->kind != NULL && line->kind_count < KIND_WORDS_MAX)
    words_add(line, line->kind, strlen(line->kind), NULL);
  line->kind = NULL;
  for (uint32_t i = 0; i < line->kind_count && !line->init; i++)
    if (strchr(line->kinds[i], '=') == NULL) {
      args_usage(args, "%s needs a URL: %s=http://localhost:3000/...", line->kinds[i],
                 line->kinds[i]);
      return false;
    }
  return true;
}

/* -------- values -------- */

static bool words_set(struct suite *suite, const char *value)
{
  struct buffer error = {0};
  return words_told(suite_set(suite, value, &error), value, &error);
}

/* Sets a path to JSON, which is deleted. */
static bool words_set_json(struct suite *suite, const char *path, cJSON *json)
{
  struct buffer value = {0};
  char *text = cJSON_PrintUnformatted(json);
  if (text == NULL)
    tool_no_memory();
  buffer_print(&value, "%s=%s", path, text);
  bool good = words_set(suite, value.at);
  buffer_free(&value);
  cJSON_free(text);
  cJSON_Delete(json);
  return good;
}

static bool words_set_list(struct suite *suite, const char *path, const char *const *texts,
                           uint32_t count)
{
  cJSON *list = cJSON_CreateStringArray(texts, (int)count);
  if (list == NULL)
    tool_no_memory();
  if (count > 0)
    return words_set_json(suite, path, list);
  cJSON_Delete(list);
  return true;
}

static bool words_set_all(struct suite *suite, const struct test_line *line)
{
  const char *const start[] = {"sh", "-c", line->start};
  bool good = words_set_list(suite, "data.skus", line->skus, line->sku_count) &&
              words_set_list(suite, "data.currencies", line->currencies, line->currency_count) &&
              (line->unknown_sku == NULL ||
               words_set_json(suite, "data.unknown_sku", cJSON_CreateString(line->unknown_sku))) &&
              (line->start == NULL || words_set_list(suite, "start.command", start, 3));
  for (uint32_t i = 0; i < line->set_count && good; i++)
    good = words_set(suite, line->sets[i]);
  return good;
}

/* -------- the config -------- */

/* The run whose secrets are collected: the engine asks for variables without saying who asks. */
static struct run *words_run;

/* All variables that a config names hold secrets. */
static const char *words_environment(const char *name)
{
  const char *value = getenv(name);
  if (value != NULL && *value != '\0' && words_run->secret_count < SECRETS_MAX)
    buffer_text(&words_run->secrets[words_run->secret_count++], value);
  return value;
}

static bool words_config(struct run *run, const char *path)
{
  struct buffer json = {0};
  struct buffer error = {0};
  words_run = run;
  bool good = tool_read(path, &json);
  if (good)
    good = words_told(suite_config(run->suite, json.at, json.len, words_environment, &error), path,
                      &error);
  buffer_free(&json);
  return good;
}

/* The folder of a path, "" when it is this one. */
static void words_folder(struct test_line *line, const char *path)
{
  const char *slash = path != NULL ? strrchr(path, '/') : NULL;
  buffer_add(&line->folder, path, slash != NULL ? (size_t)(slash - path) + 1 : 0);
}

/* -------- bodies -------- */

static bool words_body(struct suite *suite, const char *kind, const char *path)
{
  struct buffer body = {0};
  struct buffer error = {0};
  struct recorded recorded = {0};
  const char *at = NULL;
  size_t len = 0;
  bool good = tool_read(path, &body);
  if (good && recorded_is_one(&body)) { /* what clx record wrote */
    good = recorded_take(&recorded, path);
    at = recorded.body != NULL ? recorded.body : "";
    len = recorded.len;
  } else if (good) {
    at = body.at;
    len = body.len;
  }
  if (good)
    good = words_told(suite_body(suite, kind, at, len, &error), path, &error);
  recorded_free(&recorded);
  buffer_free(&body);
  return good;
}

/* --body KIND=FILE. */
static bool words_body_option(struct suite *suite, const char *value)
{
  struct buffer kind = {0};
  buffer_add(&kind, value, strcspn(value, "="));
  bool good = words_body(suite, kind.at, value + kind.len + 1);
  buffer_free(&kind);
  return good;
}

/* Files that the config names lie beside it. */
static bool words_bodies(struct run *run, const struct test_line *line)
{
  bool good = true;
  for (uint32_t i = 0; i < run->wants.body_count && good; i++) {
    struct buffer path = {0};
    const char *file = run->wants.body_file[i];
    buffer_print(&path, "%s%s", *file == '/' ? "" : line->folder.at, file);
    good = words_body(run->suite, run->wants.body_kind[i], path.at);
    buffer_free(&path);
  }
  for (uint32_t i = 0; i < line->body_count && good; i++)
    good = words_body_option(run->suite, line->bodies[i]);
  return good;
}

/* -------- all -------- */

static bool words_kinds(struct suite *suite, const struct test_line *line)
{
  bool good = true;
  for (uint32_t i = 0; i < line->kind_count && good; i++) {
    struct buffer error = {0};
    good = words_told(suite_add_kind(suite, line->kinds[i], &error), "", &error);
  }
  return good;
}

bool words_give(struct run *run, struct test_line *line)
{
  struct buffer error = {0};
  const char *config = line->config;
  if (config == NULL && access(WORDS_CONFIG, F_OK) == 0)
    config = WORDS_CONFIG;
  words_folder(line, config);
  if ((config != NULL && !words_config(run, config)) || !words_kinds(run->suite, line) ||
      !words_set_all(run->suite, line))
    return false;
  suite_wants(run->suite, &run->wants);
  run->folder = line->start == NULL && line->folder.len > 0 ? line->folder.at : NULL;
  if (!words_bodies(run, line) ||
      (line->recorded != NULL && !words_recorded(run->suite, line, config)))
    return false;
  bool good = (line->list && line->kind_count == 0 && config == NULL) ||
              words_told(suite_ready(run->suite, &error), "", &error);
  suite_wants(run->suite, &run->wants);
  return good;
}

/* -------- --init -------- */

int words_init(const struct test_line *line)
{
  const char *const usual = "price";
  struct buffer json = {0};
  FILE *file = fopen(WORDS_CONFIG, "wx");
  if (file == NULL) {
    tool_error("%s is not written: %s", WORDS_CONFIG, strerror(errno));
    return TOOL_USAGE;
  }
  suite_init(line->kind_count > 0 ? (const char *const *)line->kinds : &usual,
             line->kind_count > 0 ? line->kind_count : 1, &json);
  bool good = fwrite(json.at, 1, json.len, file) == json.len;
  good = fclose(file) == 0 && good;
  buffer_free(&json);
  if (!good)
    tool_die("cannot write %s", WORDS_CONFIG);
  printf("%s is written: name your server and its paths there, then run clx test\n", WORDS_CONFIG);
  return TOOL_OK;
}
