/* The folder of a recording, and the files that are written there. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <dirent.h>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "record.h"

const char *const signed_names[SIGNED_COUNT] = {"unchecked", "genuine", "wrong", "missing",
                                                "twice"};

/* -------- files -------- */

static bool write_all(int file, const struct buffer *text)
{
  for (size_t at = 0; at < text->len;) {
    ssize_t count = write(file, text->at + at, text->len - at);
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      return false;
    at += (size_t)count;
  }
  return true;
}

/* Writes a file that has its name only once it is whole. False with errno. */
static bool file_write(const char *folder, const char *name, const struct buffer *text)
{
  struct buffer path = {0};
  struct buffer draft = {0};
  buffer_print(&path, "%s/%s", folder, name);
  buffer_print(&draft, "%s/.%s.new", folder, name);
  int file = open(draft.at, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  bool good = file >= 0 && write_all(file, text);
  int fault = errno;
  if (file >= 0 && close(file) != 0 && good) {
    good = false;
    fault = errno;
  }
  if (good && rename(draft.at, path.at) != 0) {
    good = false;
    fault = errno;
  }
  if (!good && file >= 0)
    unlink(draft.at);
  buffer_free(&path);
  buffer_free(&draft);
  errno = fault;
  return good;
}

/* -------- texts of JSON -------- */

/* A constant or checked text: it needs escapes for quotes and backslashes only. */
static void text_write(struct buffer *json, const char *name, const char *text)
{
  buffer_print(json, "\"%s\":\"", name);
  for (; *text != '\0'; text++) {
    bool escape = *text == '"' || *text == '\\';
    bool plain = (unsigned char)*text >= ' ' && (unsigned char)*text < 0x7F;
    buffer_print(json, "%s%c", escape ? "\\" : "", plain ? *text : '?');
  }
  buffer_text(json, "\"");
}

static void time_write(struct buffer *json, const char *name, int64_t ms)
{
  char text[CLX_TIME_TEXT];
  if (clx_time_text(ms, text) == CLX_OK)
    text_write(json, name, text);
}

static int64_t now_ms(void)
{
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* -------- the folder -------- */

static void list_write(struct buffer *json, const char *name, const char *const *texts,
                       uint32_t count)
{
  buffer_print(json, ",\"%s\":[", name);
  for (uint32_t i = 0; i < count; i++) {
    struct buffer one = {0};
    text_write(&one, "", texts[i]);
    buffer_print(json, "%s%s", i > 0 ? "," : "", one.at + strlen("\"\":"));
    buffer_free(&one);
  }
  buffer_text(json, "]");
}

static bool manifest_write(const struct recorder *recorder, bool ended)
{
  struct buffer json = {0};
  buffer_print(&json, "{\"clx_record\":%d,", RECORD_VERSION);
  text_write(&json, "clx", clx_library_version());
  buffer_text(&json, ",");
  text_write(&json, "key", recorder->keep_key ? "kept" : "forgotten");
  list_write(&json, "kept_members", recorder->mask.keep, recorder->mask.keep_count);
  list_write(&json, "kept_paths", recorder->mask.path, recorder->mask.path_count);
  buffer_print(&json, ",\"exchanges\":%llu,", (unsigned long long)recorder->last_number);
  time_write(&json, "started", recorder->started_ms);
  if (ended) {
    buffer_text(&json, ",");
    time_write(&json, "ended", now_ms());
  }
  buffer_text(&json, "}\n");
  bool good = file_write(recorder->folder, RECORD_MANIFEST, &json);
  if (!good)
    tool_error("cannot write %s/%s: %s", recorder->folder, RECORD_MANIFEST, strerror(errno));
  buffer_free(&json);
  return good;
}

static bool key_write(const struct recorder *recorder)
{
  char hex[MASK_KEY * 2 + 1];
  struct buffer text = {0};
  sodium_bin2hex(hex, sizeof hex, recorder->mask.key, MASK_KEY);
  buffer_print(&text, "%s\n", hex);
  bool good = file_write(recorder->folder, "key", &text);
  if (!good)
    tool_error("cannot write %s/key: %s", recorder->folder, strerror(errno));
  sodium_memzero(hex, sizeof hex);
  sodium_memzero(text.at, text.size);
  buffer_free(&text);
  return good;
}

/* A folder that is there must be empty, or a recording with its key, which then goes on. */
static bool folder_goes_on(struct recorder *recorder)
{
  struct recording recording;
  if (!recording_read(&recording, recorder->folder))
    return false;
  bool good = recording.has_key;
  if (good) {
    memcpy(recorder->mask.key, recording.mask.key, MASK_KEY);
    recorder->keep_key = true;
    if (recording.count > 0)
      recorder->last_number = recording.numbers[recording.count - 1];
  } else {
    tool_error("%s holds a recording whose key was not kept: the same values would get other "
               "pseudonyms; name another folder",
               recorder->folder);
  }
  recording_free(&recording);
  return good;
}

/* Whether there is nothing in it; -1 when it cannot be read. */
static int folder_is_empty(const char *folder)
{
  DIR *entries = opendir(folder);
  int empty = 1;
  if (entries == NULL)
    return -1;
  for (struct dirent *entry = readdir(entries); entry != NULL; entry = readdir(entries))
    if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
      empty = 0;
  closedir(entries);
  return empty;
}

bool recording_start(struct recorder *recorder)
{
  bool made = mkdir(recorder->folder, 0700) == 0;
  int empty = made ? 1 : errno == EEXIST ? folder_is_empty(recorder->folder) : -1;
  recorder->started_ms = now_ms();
  randombytes_buf(recorder->mask.key, MASK_KEY);
  if (empty < 0 || (empty == 1 && chmod(recorder->folder, 0700) != 0)) {
    tool_error("cannot make the folder %s: %s", recorder->folder, strerror(errno));
    return false;
  }
  if (empty == 0 && !folder_goes_on(recorder))
    return false;
  return manifest_write(recorder, false) && (!recorder->keep_key || key_write(recorder));
}

bool recording_end(const struct recorder *recorder)
{
  return manifest_write(recorder, true);
}

/* -------- an exchange -------- */

/* The headers that a replay, or who reads it, needs. Their values are codes; other ones are
 * masked, and other headers not written at all. */
static const char *const kept_headers[] = {"Content-Type",   "Content-Encoding", "Accept",
                                           CLX_TOPIC_HEADER, "Retry-After",      "Location"};

static bool header_is_plain(const char *value)
{
  size_t len = strlen(value);
  return len < 64 && mask_is_code(value, len, true) &&
         strspn(value,
                "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_/+.;=*, -") == len;
}

static void headers_write(const struct recorder *recorder, const struct header *list,
                          struct buffer *json)
{
  const char *comma = "";
  buffer_text(json, "\"headers\":{");
  for (size_t i = 0; i < sizeof kept_headers / sizeof kept_headers[0]; i++) {
    struct buffer value = {0};
    const char *found = header_find(list, kept_headers[i]);
    if (found == NULL)
      continue;
    if (header_is_plain(found) && strcmp(kept_headers[i], "Location") != 0)
      buffer_text(&value, found);
    else
      mask_plain(&recorder->mask, found, strlen(found), &value);
    buffer_text(json, comma);
    text_write(json, kept_headers[i], value.at != NULL ? value.at : "");
    comma = ",";
    buffer_free(&value);
  }
  buffer_text(json, "},");
}

/* What was masked as a whole is not there. */
static void body_write(struct buffer *json, enum mask_form form, const struct buffer *body,
                       const struct buffer *masked)
{
  buffer_print(json, "\"bytes\":%zu,", body->len);
  text_write(json, "form", mask_form_names[form]);
  if (form == MASK_DOCUMENT || form == MASK_JSON) {
    buffer_text(json, ",\"body\":");
    buffer_add(json, masked->at, masked->len);
  }
}

static void request_write(const struct recorder *recorder, const struct exchange *exchange,
                          struct buffer *json)
{
  struct buffer text = {0};
  buffer_text(json, "\"request\":{");
  text_write(json, "method", exchange->method);
  mask_target(&recorder->mask, exchange->target, &text);
  buffer_text(json, ",");
  text_write(json, "target", text.at);
  buffer_text(json, ",");
  headers_write(recorder, exchange->headers, json);
  text_write(json, "signature", signed_names[exchange->how]);
  buffer_text(json, ",");
  text.len = 0;
  enum mask_form form = mask_request(&recorder->mask, &exchange->body, &text);
  body_write(json, form, &exchange->body, &text);
  buffer_text(json, "}");
  buffer_free(&text);
}

static void answer_write(const struct recorder *recorder, const struct exchange *exchange,
                         struct buffer *json)
{
  struct buffer text = {0};
  struct buffer pointers = {0};
  buffer_print(json, "\"answer\":{\"status\":%ld,", exchange->status);
  if (exchange->own) {
    text_write(json, "fault", exchange->fault);
    buffer_text(json, "}");
    return;
  }
  headers_write(recorder, exchange->answer_headers, json);
  enum mask_form form = mask_answer(&recorder->mask, &exchange->answer, &text, &pointers);
  buffer_print(json, "\"masked\":[%s],", pointers.at != NULL ? pointers.at : "");
  body_write(json, form, &exchange->answer, &text);
  buffer_text(json, "}");
  buffer_free(&text);
  buffer_free(&pointers);
}

bool recording_write(const struct recorder *recorder, const struct exchange *exchange)
{
  char name[32];
  struct buffer json = {0};
  buffer_print(&json, "{\"clx_record\":%d,\"number\":%llu,", RECORD_VERSION,
               (unsigned long long)exchange->number);
  time_write(&json, "at", exchange->at_ms);
  buffer_text(&json, ",\n");
  request_write(recorder, exchange, &json);
  buffer_text(&json, ",\n");
  answer_write(recorder, exchange, &json);
  buffer_print(&json, ",\n\"times\":{\"first_ms\":%.3f,\"end_ms\":%.3f}}\n",
               (double)(exchange->first_us - exchange->start_us) / 1000.0,
               (double)(exchange->end_us - exchange->start_us) / 1000.0);
  snprintf(name, sizeof name, "%06llu.json", (unsigned long long)exchange->number);
  bool good = file_write(recorder->folder, name, &json);
  if (!good)
    tool_error("%s/%s is not written: %s", recorder->folder, name, strerror(errno));
  buffer_free(&json);
  return good;
}
