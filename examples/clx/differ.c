/* Compares two answers, value by value. Both were checked as JSON, so a walk is at most as deep as
 * that check allows. */
#include "differ.h"

#include <stdlib.h>
#include <string.h>

/* Bytes of a value that a difference shows. */
#define SHOWN_MAX 80u

/* -------- lists -------- */

/* Room for one more: the size doubles. */
static void *list_grow(void *list, uint32_t count, size_t size)
{
  if ((count & (count - 1)) != 0)
    return list;
  void *larger = realloc(list, (count == 0 ? 1 : (size_t)count * 2) * size);
  if (larger == NULL)
    tool_no_memory();
  return larger;
}

void differences_add(struct differences *list, uint64_t number, const char *path,
                     const char *recorded, const char *now)
{
  list->at = list_grow(list->at, list->count, sizeof *list->at);
  list->at[list->count++] =
      (struct difference){number, tool_copy(path, strlen(path)),
                          recorded != NULL ? tool_copy(recorded, strlen(recorded)) : NULL,
                          now != NULL ? tool_copy(now, strlen(now)) : NULL};
}

void differences_free(struct differences *list)
{
  for (uint32_t i = 0; i < list->count; i++) {
    free(list->at[i].path);
    free(list->at[i].recorded);
    free(list->at[i].now);
  }
  free(list->at);
  memset(list, 0, sizeof *list);
}

/* -------- what is ignored -------- */

static bool ignore_add(struct ignore *ignore, const char *file, const char *line, size_t len)
{
  while (len > 0 && strchr(" \t\r", line[len - 1]) != NULL)
    len--;
  if (len == 0 || *line == '#')
    return true;
  if (*line != '/' && !(len == 6 && memcmp(line, "status", 6) == 0)) {
    tool_error("%s: a path begins with /, not \"%.*s\"", file, (int)len, line);
    return false;
  }
  ignore->paths = list_grow(ignore->paths, ignore->count, sizeof *ignore->paths);
  ignore->paths[ignore->count++] = tool_copy(line, len);
  return true;
}

bool ignore_read(struct ignore *ignore, const char *file)
{
  struct buffer text = {0};
  bool good = tool_read(file, &text);
  for (const char *line = text.at; good && line < text.at + text.len;) {
    size_t len = strcspn(line, "\n");
    good = ignore_add(ignore, file, line, len);
    line += len + 1;
  }
  buffer_free(&text);
  return good;
}

void ignore_free(struct ignore *ignore)
{
  for (uint32_t i = 0; i < ignore->count; i++)
    free(ignore->paths[i]);
  free(ignore->paths);
  memset(ignore, 0, sizeof *ignore);
}

/* Whether a path is that of a pattern, or below it. */
static bool path_fits(const char *pattern, const char *path)
{
  while (*pattern == '/' && *path == '/') {
    size_t want = strcspn(++pattern, "/");
    size_t have = strcspn(++path, "/");
    bool any = want == 1 && *pattern == '*';
    if (!any && (want != have || memcmp(pattern, path, want) != 0))
      return false;
    pattern += want;
    path += have;
  }
  return *pattern == '\0';
}

bool ignore_has(const struct ignore *ignore, const char *path)
{
  for (uint32_t i = 0; i < ignore->count; i++)
    if (*path == '/' ? *ignore->paths[i] == '/' && path_fits(ignore->paths[i], path)
                     : strcmp(ignore->paths[i], path) == 0)
      return true;
  return false;
}

/* -------- the walk -------- */

struct walk {
  const struct comparison *comparison;
  struct differences *list;
  struct buffer path;
};

/* The three values of one place. */
struct three {
  clx_value recorded;
  clx_value masked;
  clx_value now;
};

static char *shown(const clx_value *value, bool masked)
{
  static const char hidden[] = "(masked)";
  bool text = value->kind == CLX_KIND_TEXT;
  bool hide = masked && value->kind != CLX_KIND_NULL && value->kind != CLX_KIND_BOOLEAN;
  size_t len = value->len + (text ? 2 : 0);
  size_t cut = len < SHOWN_MAX ? len : SHOWN_MAX;
  const char *from = value->text - (text ? 1 : 0);
  while (cut < len && cut > 0 && ((unsigned char)from[cut] & 0xC0) == 0x80)
    cut--;
  char *copy = hide ? tool_copy(hidden, strlen(hidden)) : tool_copy(from, cut);
  return copy;
}

/* Either may be NULL. */
static void found(struct walk *walk, const clx_value *recorded, const clx_value *now, bool masked)
{
  char *was = recorded != NULL ? shown(recorded, masked) : NULL;
  char *is = now != NULL ? shown(now, masked) : NULL;
  differences_add(walk->list, walk->comparison->number, walk->path.len > 0 ? walk->path.at : "/",
                  was, is);
  free(was);
  free(is);
}

static bool place_is_masked(const struct walk *walk)
{
  clx_json_iter iter;
  clx_value name;
  clx_value place;
  const clx_value *places = walk->comparison->places;
  if (places->kind != CLX_KIND_ARRAY || clx_json_iter_init(&iter, places) != CLX_OK)
    return false;
  while (clx_json_next(&iter, &name, &place) == CLX_OK)
    if (place.kind == CLX_KIND_TEXT && place.len == walk->path.len &&
        (place.len == 0 || memcmp(place.text, walk->path.at, place.len) == 0))
      return true;
  return false;
}

static uint32_t kind_of(const clx_value *value)
{
  return value->kind == CLX_KIND_INTEGER ? CLX_KIND_REAL : value->kind;
}

/* Texts by what they say, however it is escaped. */
static bool texts_are_equal(const clx_value *one, const clx_value *two)
{
  size_t size = 0;
  if (!one->escaped && !two->escaped)
    return one->len == two->len && memcmp(one->text, two->text, one->len) == 0;
  clx_value_text(one, NULL, 0, &size);
  char *text = tool_alloc(1, size + 1);
  bool equal = clx_value_text(one, text, size, NULL) == CLX_OK && clx_value_equals(two, text);
  free(text);
  return equal;
}

static bool numbers_are_equal(const clx_value *one, const clx_value *two)
{
  if (one->kind == CLX_KIND_INTEGER && two->kind == CLX_KIND_INTEGER)
    return one->integer == two->integer;
  return !(one->real < two->real) && !(one->real > two->real);
}

/* Values that hold no others. */
static bool leaves_are_equal(const clx_value *one, const clx_value *two)
{
  if (kind_of(one) != kind_of(two))
    return false;
  if (one->kind == CLX_KIND_TEXT)
    return texts_are_equal(one, two);
  if (kind_of(one) == CLX_KIND_REAL)
    return numbers_are_equal(one, two);
  return one->kind != CLX_KIND_BOOLEAN || one->integer == two->integer;
}

static void compare(struct walk *walk, const struct three *three, bool masked);

/* Adds a name to the path; returns where it ended. */
static size_t path_enter(struct walk *walk, const clx_value *name, uint32_t number)
{
  size_t len = walk->path.len;
  buffer_text(&walk->path, "/");
  if (name->kind != CLX_KIND_TEXT)
    buffer_print(&walk->path, "%u", number);
  for (size_t i = 0; name->kind == CLX_KIND_TEXT && i < name->len; i++)
    if (name->text[i] == '~' || name->text[i] == '/')
      buffer_text(&walk->path, name->text[i] == '~' ? "~0" : "~1");
    else
      buffer_add(&walk->path, &name->text[i], 1);
  return len;
}

static void path_leave(struct walk *walk, size_t len)
{
  walk->path.len = len;
  walk->path.at[len] = '\0';
}

static void compare_lists(struct walk *walk, const struct three *three, bool masked)
{
  clx_json_iter at[3];
  clx_value name;
  struct three next;
  clx_json_iter_init(&at[0], &three->recorded);
  clx_json_iter_init(&at[1], &three->masked);
  clx_json_iter_init(&at[2], &three->now);
  for (uint32_t number = 0;; number++) {
    bool was = clx_json_next(&at[0], &name, &next.recorded) == CLX_OK;
    bool is = clx_json_next(&at[1], &name, &next.masked) == CLX_OK;
    is = clx_json_next(&at[2], &name, &next.now) == CLX_OK && is;
    if (!was && !is)
      return;
    size_t len = path_enter(walk, &name, number);
    if (was && is)
      compare(walk, &next, masked);
    else if (!ignore_has(walk->comparison->ignore, walk->path.at))
      found(walk, was ? &next.recorded : NULL, is ? &next.masked : NULL, masked);
    path_leave(walk, len);
  }
}

/* Looks for a member of the new answer, from where the last one was found, since members mostly come
 * in the same order; a name may be a pseudonym, or have been one when it was asked for. */
static bool member_find(const struct three *three, clx_json_iter at[2], const clx_value *name,
                        struct three *next)
{
  clx_value names[2];
  for (int round = 0; round < 2; round++) {
    while (clx_json_next(&at[0], &names[0], &next->masked) == CLX_OK &&
           clx_json_next(&at[1], &names[1], &next->now) == CLX_OK)
      if (texts_are_equal(name, &names[0]) || texts_are_equal(name, &names[1]))
        return true;
    clx_json_iter_init(&at[0], &three->masked);
    clx_json_iter_init(&at[1], &three->now);
  }
  return false;
}

/* Members that only the new answer has. */
static void compare_added(struct walk *walk, const struct three *three, bool masked)
{
  clx_json_iter at[2];
  clx_json_iter old;
  clx_value names[3];
  struct three next;
  clx_json_iter_init(&at[0], &three->masked);
  clx_json_iter_init(&at[1], &three->now);
  clx_json_iter_init(&old, &three->recorded);
  while (clx_json_next(&at[0], &names[0], &next.masked) == CLX_OK &&
         clx_json_next(&at[1], &names[1], &next.now) == CLX_OK) {
    bool there = false;
    for (int round = 0; round < 2 && !there; round++) {
      while (!there && clx_json_next(&old, &names[2], &next.recorded) == CLX_OK)
        there = texts_are_equal(&names[2], &names[0]) || texts_are_equal(&names[2], &names[1]);
      if (!there)
        clx_json_iter_init(&old, &three->recorded);
    }
    size_t len = path_enter(walk, &names[0], 0);
    if (!there && !ignore_has(walk->comparison->ignore, walk->path.at))
      found(walk, NULL, &next.masked, masked);
    path_leave(walk, len);
  }
}

static void compare_objects(struct walk *walk, const struct three *three, bool masked)
{
  clx_json_iter old;
  clx_json_iter at[2];
  clx_value name;
  struct three next;
  clx_json_iter_init(&old, &three->recorded);
  clx_json_iter_init(&at[0], &three->masked);
  clx_json_iter_init(&at[1], &three->now);
  while (clx_json_next(&old, &name, &next.recorded) == CLX_OK) {
    size_t len = path_enter(walk, &name, 0);
    if (member_find(three, at, &name, &next))
      compare(walk, &next, masked);
    else if (!ignore_has(walk->comparison->ignore, walk->path.at))
      found(walk, &next.recorded, NULL, masked);
    path_leave(walk, len);
  }
  compare_added(walk, three, masked);
}

/* `masked`: the value is, or is part of, one that was masked. With the key its pseudonym is the same,
 * or it is the pseudonym that the request had. */
static void compare(struct walk *walk, const struct three *three, bool masked)
{
  const clx_value *was = &three->recorded;
  const clx_value *is = &three->masked;
  if (walk->path.len > 0 && ignore_has(walk->comparison->ignore, walk->path.at))
    return;
  masked = masked || place_is_masked(walk);
  bool same_kind = kind_of(was) == kind_of(is);
  if (masked && !walk->comparison->same_key) {
    if (!same_kind)
      found(walk, was, is, true);
  } else if (same_kind && was->kind == CLX_KIND_OBJECT) {
    compare_objects(walk, three, masked);
  } else if (same_kind && was->kind == CLX_KIND_ARRAY) {
    compare_lists(walk, three, masked);
  } else if (!leaves_are_equal(was, is) && !(masked && leaves_are_equal(was, &three->now))) {
    found(walk, was, is, masked);
  }
}

void differ(const struct comparison *comparison, struct differences *list)
{
  struct walk walk = {comparison, list, {0}};
  struct three three = {*comparison->recorded, *comparison->masked, *comparison->now};
  compare(&walk, &three, false);
  buffer_free(&walk.path);
}
