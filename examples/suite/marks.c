/* Places of a body at which something is to be seen: where two bodies differ, and what a verdict
 * names. */
#include <stdlib.h>
#include <string.h>

#include "marks.h"

/* Bytes of a value in a note. */
#define NOTE 120

static void marks_add(struct marks *marks, const char *pointer, const struct buffer *note,
                      enum page_tone tone)
{
  if (marks->count == MARKS_MAX) {
    marks->many = true;
    return;
  }
  struct buffer text = {0};
  buffer_add(&text, pointer, strlen(pointer) + 1);
  buffer_text(&text, note->at);
  marks->at[marks->count].pointer = text.at;
  marks->at[marks->count].note = text.at + strlen(pointer) + 1;
  marks->at[marks->count].tone = tone;
  marks->text[marks->count++] = text.at;
}

void marks_free(struct marks *marks)
{
  for (uint32_t i = 0; i < marks->count; i++)
    free(marks->text[i]);
  memset(marks, 0, sizeof *marks);
}

/* -------- differences -------- */

static bool value_is_nest(const cJSON *item)
{
  return cJSON_IsObject(item) || cJSON_IsArray(item);
}

/* Numbers of body_tree are raw text. */
static bool value_is_same(const cJSON *a, const cJSON *b)
{
  if ((a->type & 0xFF) != (b->type & 0xFF))
    return false;
  if (cJSON_IsNumber(a))
    return memcmp(&a->valuedouble, &b->valuedouble, sizeof a->valuedouble) == 0;
  return (!cJSON_IsString(a) && !cJSON_IsRaw(a)) || strcmp(a->valuestring, b->valuestring) == 0;
}

/* "was 4800"; NULL: it is new. */
static void marks_was(struct marks *marks, const char *pointer, const cJSON *before,
                      enum page_tone tone)
{
  struct buffer note = {0};
  char *value = before != NULL ? cJSON_PrintUnformatted(before) : NULL;
  if (before != NULL && value == NULL)
    tool_no_memory();
  if (before == NULL)
    buffer_text(&note, "added");
  else
    buffer_print(&note, strlen(value) > NOTE ? "was %.*s..." : "was %.*s", NOTE, value);
  marks_add(marks, pointer, &note, tone);
  cJSON_free(value);
  buffer_free(&note);
}

/* The pointer of a member or element. */
static void step_add(struct buffer *pointer, const char *name, int index)
{
  buffer_text(pointer, "/");
  if (name == NULL)
    buffer_print(pointer, "%d", index);
  for (; name != NULL && *name != '\0'; name++)
    if (*name == '~' || *name == '/')
      buffer_text(pointer, *name == '~' ? "~0" : "~1");
    else
      buffer_add(pointer, name, 1);
}

/* Two bodies that are compared. */
struct differ {
  struct marks *marks;
  enum page_tone tone;
  struct buffer pointer; /* of the level that is compared */
  uint32_t searches;     /* for members that stand elsewhere; each goes through an object */
};

#define SEARCHES 200u

/* What an item is on the other side, where `hint` stands at its place. */
static const cJSON *differ_find(struct differ *differ, const cJSON *parent, const cJSON *hint,
                                const cJSON *item)
{
  if (cJSON_IsArray(parent) || (hint != NULL && strcmp(hint->string, item->string) == 0))
    return hint;
  if (differ->searches == 0) {
    differ->marks->many = true;
    return NULL;
  }
  differ->searches--;
  return cJSON_GetObjectItemCaseSensitive(parent, item->string);
}

static void differ_level(struct differ *differ, const cJSON *before, const cJSON *now);

/* One item that is there now, and what it was. */
static void differ_item(struct differ *differ, const cJSON *was, const cJSON *item)
{
  if (was == NULL)
    marks_was(differ->marks, differ->pointer.at, NULL, differ->tone);
  else if (value_is_nest(item) && (item->type & 0xFF) == (was->type & 0xFF))
    differ_level(differ, was, item);
  else if (!value_is_same(was, item))
    marks_was(differ->marks, differ->pointer.at, was, differ->tone);
}

/* What was there and is not any more. */
static void differ_gone(struct differ *differ, const cJSON *before, const cJSON *now)
{
  const cJSON *hint = now->child;
  size_t len = differ->pointer.len;
  int index = 0;
  for (const cJSON *item = before->child; item != NULL && !differ->marks->many;
       item = item->next, hint = hint != NULL ? hint->next : NULL) {
    step_add(&differ->pointer, item->string, index++);
    if (differ_find(differ, now, hint, item) == NULL)
      marks_was(differ->marks, differ->pointer.at, item, differ->tone);
    differ->pointer.len = len;
  }
}

/* One level of two objects or two arrays, and what is below. Both have at most the depth that
 * body_json accepts. */
static void differ_level(struct differ *differ, const cJSON *before, const cJSON *now)
{
  const cJSON *hint = before->child;
  size_t len = differ->pointer.len;
  int index = 0;
  for (const cJSON *item = now->child; item != NULL && !differ->marks->many;
       item = item->next, hint = hint != NULL ? hint->next : NULL) {
    const cJSON *was = differ_find(differ, before, hint, item);
    step_add(&differ->pointer, item->string, index++);
    differ_item(differ, was, item);
    differ->pointer.len = len;
  }
  differ_gone(differ, before, now);
}

void marks_differ(struct marks *marks, const cJSON *before, const cJSON *now, enum page_tone tone)
{
  struct differ differ = {marks, tone, {0}, SEARCHES};
  buffer_text(&differ.pointer, "");
  differ_item(&differ, before, now);
  buffer_free(&differ.pointer);
  if (marks->many) {
    marks_free(marks);
    marks->many = true;
  }
}

/* -------- what a verdict names -------- */

/* Whether a word is written as a place: "/data/x", "data.x", "error.code", "success is", or a name
 * with an underscore, which no other word of a reason has. */
static bool word_is_place(const char *word, size_t len)
{
  static const char *const heads[] = {"/data/", "/success", "data.", "error."};
  if (strncmp(word, "success is ", strlen("success is ")) == 0)
    return true;
  for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
    if (len >= strlen(heads[i]) && strncmp(word, heads[i], strlen(heads[i])) == 0)
      return true;
  return memchr(word, '_', len) != NULL;
}

/* Writes a place as a pointer: parts end at / . [ and ]. */
static void word_pointer(const char *word, size_t len, struct buffer *pointer)
{
  bool whole = word[0] == '/' || strncmp(word, "data", 4) == 0 || strncmp(word, "error", 5) == 0 ||
               strncmp(word, "success", 7) == 0;
  buffer_text(pointer, whole ? "" : "/data");
  for (size_t i = 0; i < len;) {
    size_t part = 0;
    while (i + part < len && strchr("/.[]", word[i + part]) == NULL)
      part++;
    if (part > 0)
      buffer_print(pointer, "/%.*s", (int)part, word + i);
    i += part + 1;
  }
}

/* The element of a list: by its number, or by its id as look_lines has it. */
static const cJSON *place_element(const cJSON *list, const char *name, int *index)
{
  const cJSON *item = NULL;
  int at = 0;
  cJSON_ArrayForEach(item, list)
  {
    const cJSON *id = cJSON_GetObjectItemCaseSensitive(item, "id");
    char number[12];
    snprintf(number, sizeof number, "%d", at);
    if (strcmp(number, name) == 0 || (cJSON_IsString(id) && strcmp(id->valuestring, name) == 0)) {
      *index = at;
      return item;
    }
    at++;
  }
  return NULL;
}

/* Follows a pointer, and writes it with numbers for ids. *found says whether its member is there;
 * false when what it would be a member of is not there. */
static bool place_find(const cJSON *item, const char *pointer, struct buffer *real, bool *found)
{
  *found = true;
  for (const char *at = pointer; *at == '/';) {
    char name[80];
    int index = 0;
    size_t len = strcspn(at + 1, "/");
    snprintf(name, sizeof name, "%.*s", (int)len, at + 1);
    if (!*found || !value_is_nest(item))
      return false;
    bool list = cJSON_IsArray(item);
    item = list ? place_element(item, name, &index) : cJSON_GetObjectItemCaseSensitive(item, name);
    *found = item != NULL;
    if (list && !*found)
      return false;
    step_add(real, list ? NULL : name, index);
    at += len + 1;
  }
  return true;
}

/* What is missing must be said to be so: "data.name is missing". */
static void reason_word(struct marks *marks, const char *word, size_t len, const cJSON *answer,
                        enum page_tone tone)
{
  struct buffer pointer = {0};
  struct buffer real = {0};
  struct buffer note = {0};
  bool found = false;
  const char *words = word + len;
  size_t clause = strcspn(words, ";");
  buffer_add(&note, words + strspn(words, " "), clause - strspn(words, " "));
  word_pointer(word, len, &pointer);
  if (place_find(answer, pointer.at, &real, &found) &&
      (found || strncmp(note.at, "is missing", strlen("is missing")) == 0))
    marks_add(marks, real.at, &note, tone);
  buffer_free(&pointer);
  buffer_free(&real);
  buffer_free(&note);
}

void marks_reason(struct marks *marks, const char *reason, const cJSON *answer, enum page_tone tone)
{
  static const char parts[] =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./[]-";
  for (const char *at = reason; *at != '\0';) {
    size_t len = strspn(at, parts);
    size_t word = len;
    while (word > 0 && strchr("./[-", at[word - 1]) != NULL)
      word--; /* the end of a sentence */
    if (word > 0 && word_is_place(at, word))
      reason_word(marks, at, word, answer, tone);
    at += len > 0 ? len : 1;
  }
}
