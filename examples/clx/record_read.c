/* Reads what record_write.c wrote. The files may come from anywhere: nothing in them is trusted. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <dirent.h>
#include <sodium.h>
#include <time.h>

#include "record.h"

/* Levels of a body, and those around it. */
#define FILE_DEPTH 100u

int64_t record_clock(void)
{
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

/* -------- members of a file -------- */

static bool get(const struct buffer *json, const char *pointer, clx_value *value)
{
  return clx_json_get(json->at, json->len, pointer, value) == CLX_OK &&
         value->kind != CLX_KIND_NULL;
}

/* A copy of a text; NULL when there is none. */
static char *get_text(const struct buffer *json, const char *pointer)
{
  clx_value value;
  size_t size = 0;
  if (!get(json, pointer, &value) || value.kind != CLX_KIND_TEXT)
    return NULL;
  clx_value_text(&value, NULL, 0, &size);
  char *text = tool_alloc(1, size + 1);
  if (size > 0 && clx_value_text(&value, text, size, NULL) == CLX_OK)
    return text;
  free(text);
  return NULL;
}

static int64_t get_number(const struct buffer *json, const char *pointer)
{
  clx_value value;
  return get(json, pointer, &value) && value.kind == CLX_KIND_INTEGER ? value.integer : -1;
}

/* -------- an exchange -------- */

bool recorded_is_one(const struct buffer *json)
{
  return clx_json_check(json->at, json->len, FILE_DEPTH, NULL) == CLX_OK &&
         get_number(json, "/clx_record") >= 0 && get_number(json, "/number") >= 0;
}

static enum signed_how how_read(const struct buffer *json)
{
  char *text = get_text(json, "/request/signature");
  enum signed_how how = SIGNED_UNCHECKED;
  for (int i = 0; i < SIGNED_COUNT && text != NULL; i++)
    if (strcmp(text, signed_names[i]) == 0)
      how = (enum signed_how)i;
  free(text);
  return how;
}

static enum mask_form form_read(const struct buffer *json)
{
  char *text = get_text(json, "/answer/form");
  enum mask_form form = MASK_EMPTY;
  for (int i = MASK_EMPTY; i <= MASK_OTHER && text != NULL; i++)
    if (strcmp(text, mask_form_names[i]) == 0)
      form = (enum mask_form)i;
  free(text);
  return form;
}

static bool method_is_good(const char *method)
{
  return method != NULL && *method != '\0' && strlen(method) < 20 &&
         strspn(method, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == strlen(method);
}

/* What would end a line of HTTP has no place in one. */
static bool line_is_good(const char *text)
{
  for (; text != NULL && *text != '\0'; text++)
    if ((unsigned char)*text <= ' ' || *text == 0x7F)
      return false;
  return true;
}

static void bodies_read(struct recorded *recorded)
{
  clx_value value;
  const struct buffer *json = &recorded->json;
  recorded->has_body = get_number(json, "/request/bytes") == 0;
  if (get(json, "/request/body", &value) && value.text != NULL) {
    bool text = value.kind == CLX_KIND_TEXT; /* its quotes belong to it */
    recorded->body = value.text - (text ? 1 : 0);
    recorded->len = value.len + (text ? 2 : 0);
    recorded->has_body = true;
  }
  if (get(json, "/answer/body", &value) && value.text != NULL) {
    bool text = value.kind == CLX_KIND_TEXT;
    recorded->answer = value.text - (text ? 1 : 0);
    recorded->answer_len = value.len + (text ? 2 : 0);
  }
}

bool recorded_take(struct recorded *recorded, const char *path)
{
  clx_value value;
  const struct buffer *json = &recorded->json;
  memset(recorded, 0, sizeof *recorded);
  if (!tool_read(path, &recorded->json))
    return false;
  if (!recorded_is_one(json) || get_number(json, "/clx_record") != RECORD_VERSION) {
    tool_error("%s is no recorded exchange of this version", path);
    return false;
  }
  recorded->number = (uint64_t)get_number(json, "/number");
  recorded->method = get_text(json, "/request/method");
  recorded->target = get_text(json, "/request/target");
  recorded->topic = get_text(json, "/request/headers/" CLX_TOPIC_HEADER);
  recorded->type = get_text(json, "/request/headers/Content-Type");
  recorded->how = how_read(json);
  recorded->form = form_read(json);
  if (!get(json, "/answer/fault", &value))
    recorded->status = (long)get_number(json, "/answer/status");
  if (!get(json, "/answer/masked", &recorded->masked))
    recorded->masked.kind = CLX_KIND_ABSENT;
  if (get(json, "/times/end_ms", &value))
    recorded->ms = value.real;
  bodies_read(recorded);
  if (method_is_good(recorded->method) && recorded->target != NULL && *recorded->target == '/' &&
      line_is_good(recorded->target) && line_is_good(recorded->topic))
    return true;
  tool_error("%s is no recorded exchange: its method, target or topic cannot be sent", path);
  return false;
}

bool recorded_read(struct recorded *recorded, const struct recording *recording, uint64_t number)
{
  struct buffer path = {0};
  buffer_print(&path, "%s/%06llu.json", recording->folder, (unsigned long long)number);
  bool good = recorded_take(recorded, path.at);
  buffer_free(&path);
  return good;
}

void recorded_free(struct recorded *recorded)
{
  free(recorded->method);
  free(recorded->target);
  free(recorded->topic);
  free(recorded->type);
  buffer_free(&recorded->json);
  memset(recorded, 0, sizeof *recorded);
}

/* -------- the folder -------- */

/* "000042.json"; 0 for other names. */
static uint64_t name_number(const char *name)
{
  size_t digits = strspn(name, "0123456789");
  if (digits < 6 || digits > 18 || strcmp(name + digits, ".json") != 0)
    return 0;
  return strtoull(name, NULL, 10);
}

static int number_order(const void *one, const void *two)
{
  uint64_t a = *(const uint64_t *)one;
  uint64_t b = *(const uint64_t *)two;
  return a < b ? -1 : a > b;
}

static void numbers_add(struct recording *recording, uint64_t number)
{
  uint32_t count = recording->count;
  if ((count & (count - 1)) == 0) {
    size_t size = count == 0 ? 1 : (size_t)count * 2;
    recording->numbers = realloc(recording->numbers, size * sizeof *recording->numbers);
    if (recording->numbers == NULL)
      tool_no_memory();
  }
  recording->numbers[recording->count++] = number;
}

static bool numbers_read(struct recording *recording)
{
  DIR *entries = opendir(recording->folder);
  if (entries == NULL) {
    tool_error("cannot read %s: %s", recording->folder, strerror(errno));
    return false;
  }
  for (struct dirent *entry = readdir(entries); entry != NULL; entry = readdir(entries))
    if (name_number(entry->d_name) > 0)
      numbers_add(recording, name_number(entry->d_name));
  closedir(entries);
  if (recording->count > 0)
    qsort(recording->numbers, recording->count, sizeof *recording->numbers, number_order);
  return true;
}

/* With the key that was kept, or a new one. */
static bool key_read(struct recording *recording)
{
  struct buffer path = {0};
  struct buffer text = {0};
  size_t len = 0;
  bool good = true;
  buffer_print(&path, "%s/key", recording->folder);
  FILE *file = fopen(path.at, "rb");
  recording->has_key = file != NULL;
  randombytes_buf(recording->mask.key, MASK_KEY);
  if (file != NULL) {
    fclose(file);
    good =
        tool_read(path.at, &text) &&
        sodium_hex2bin(recording->mask.key, MASK_KEY, text.at, text.len, "\n", &len, NULL) == 0 &&
        len == MASK_KEY;
    if (!good)
      tool_error("%s holds no key", path.at);
    sodium_memzero(text.at, text.size);
  }
  buffer_free(&path);
  buffer_free(&text);
  return good;
}

static bool manifest_read(const struct recording *recording)
{
  struct buffer path = {0};
  struct buffer json = {0};
  buffer_print(&path, "%s/%s", recording->folder, RECORD_MANIFEST);
  bool good = tool_read(path.at, &json);
  if (good && (clx_json_check(json.at, json.len, 0, NULL) != CLX_OK ||
               get_number(&json, "/clx_record") != RECORD_VERSION)) {
    tool_error("%s is not that of a recording of this version", path.at);
    good = false;
  }
  buffer_free(&path);
  buffer_free(&json);
  return good;
}

bool recording_read(struct recording *recording, const char *folder)
{
  memset(recording, 0, sizeof *recording);
  recording->folder = tool_copy(folder, strlen(folder));
  if (manifest_read(recording) && numbers_read(recording) && key_read(recording))
    return true;
  recording_free(recording);
  return false;
}

void recording_free(struct recording *recording)
{
  free(recording->folder);
  free(recording->numbers);
  sodium_memzero(recording->mask.key, MASK_KEY);
  memset(recording, 0, sizeof *recording);
}
