/* Recorded requests as the genuine bodies of clx test. */
#include <stdlib.h>
#include <string.h>

#include "record.h"
#include "test_line.h"

/* The path that a kind is asked at: of the command line, else of the config; "" for none. */
static void kind_path(const struct test_line *line, const struct buffer *config, const char *kind,
                      struct buffer *path)
{
  struct buffer pointer = {0};
  size_t len = strlen(kind);
  clx_value value;
  buffer_print(&pointer, "/kinds/%s/path", kind);
  buffer_text(path, "");
  for (uint32_t i = 0; i < line->kind_count; i++) {
    struct place place;
    if (strncmp(line->kinds[i], kind, len) != 0 || line->kinds[i][len] != '=' ||
        !place_read(&place, line->kinds[i] + len + 1))
      continue;
    path->len = 0;
    buffer_text(path, place.target);
    place_free(&place);
  }
  if (path->len == 0 && config->len > 0 &&
      clx_json_get(config->at, config->len, pointer.at, &value) == CLX_OK &&
      value.kind == CLX_KIND_TEXT)
    buffer_add(path, value.text, value.len);
  buffer_free(&pointer);
}

/* Whether an exchange was taken as genuine, and is one of this kind: of its path, and with the type
 * that the kind asks about. */
static bool recorded_fits(const struct recorded *recorded, const char *path, uint32_t callback)
{
  clx_value type;
  uint32_t target = clx_callback_target(callback);
  bool genuine = recorded->how == SIGNED_GENUINE || recorded->how == SIGNED_UNCHECKED;
  return genuine && recorded->status >= 200 && recorded->status < 300 && recorded->len > 0 &&
         strcmp(recorded->target, path) == 0 &&
         clx_json_get(recorded->body, recorded->len, "/data/type", &type) == CLX_OK &&
         (target == CLX_TYPE_UNKNOWN ||
          clx_value_equals(&type, clx_type_name(clx_type_at(target))));
}

/* Gives the engine the first exchange that fits. */
static bool kind_give(struct suite *suite, const struct recording *recording, uint32_t callback,
                      const char *path, uint32_t *given)
{
  struct buffer error = {0};
  bool good = true;
  for (uint32_t i = 0; i < recording->count; i++) {
    struct recorded recorded;
    bool read = recorded_read(&recorded, recording, recording->numbers[i]);
    bool fits = read && recorded_fits(&recorded, path, callback);
    if (fits)
      good = suite_body(suite, clx_callback_name(callback), recorded.body, recorded.len, &error);
    if (fits && !good)
      tool_error("%s/%06llu.json: %s", recording->folder, (unsigned long long)recording->numbers[i],
                 error.at);
    recorded_free(&recorded);
    if (fits) {
      (*given)++;
      break;
    }
  }
  buffer_free(&error);
  return good;
}

bool words_recorded(struct suite *suite, const struct test_line *line, const char *config)
{
  struct buffer json = {0};
  struct recording recording;
  uint32_t given = 0;
  if (config != NULL && !tool_read(config, &json))
    return false;
  bool good = recording_read(&recording, line->recorded);
  for (uint32_t callback = 1; good && callback <= clx_callback_count(); callback++) {
    struct buffer path = {0};
    kind_path(line, &json, clx_callback_name(callback), &path);
    good = path.len == 0 || kind_give(suite, &recording, callback, path.at, &given);
    buffer_free(&path);
  }
  if (good && given == 0) {
    tool_error("%s has no genuine request that was answered with success at the path of a kind",
               line->recorded);
    good = false;
  }
  recording_free(&recording);
  buffer_free(&json);
  return good;
}
