/* Walks over JSON: what its rules do not replace is copied as it is. Bodies were checked before, so
 * no step of a walk meets broken text, and a walk is as deep as a body may be, 64 levels. */
#include <stdlib.h>
#include <string.h>

#include "mask.h"

#define WORDS "abcdefghijklmnopqrstuvwxyz0123456789_"

/* -------- what a text looks like -------- */

bool mask_is_word(const char *text, size_t len)
{
  size_t at = 0;
  while (at < len && text[at] != '\0' && strchr(WORDS, text[at]) != NULL)
    at++;
  return len > 0 && len <= 64 && at == len && (text[0] < '0' || text[0] > '9');
}

static bool is_letter(char byte)
{
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool mask_is_id(const char *text, size_t len)
{
  size_t at = 0;
  while (at < len && is_letter(text[at]))
    at++;
  return len == 10 && at == len;
}

bool mask_has_blanks(const char *name, size_t len)
{
  static const char *const goods[] = {"sku_code", "bundle_code", "code"};
  for (size_t i = 0; i < sizeof goods / sizeof goods[0]; i++)
    if (strlen(goods[i]) == len && memcmp(goods[i], name, len) == 0)
      return true;
  return false;
}

bool mask_is_code(const char *text, size_t len, bool blanks)
{
  bool good = len <= 64;
  for (size_t at = 0; at < len && good; at++)
    good = text[at] != '@' && (blanks || text[at] != ' ') &&
           !(text[at] == '/' && at + 1 < len && text[at + 1] == '/');
  return good;
}

bool mask_is_figure(const char *text, size_t len)
{
  size_t at = 0;
  while (at < len && text[at] != '\0' && strchr("0123456789TZ:.+-", text[at]) != NULL)
    at++;
  return (len <= 32 && at == len) || (len == 4 && memcmp(text, "true", 4) == 0) ||
         (len == 5 && memcmp(text, "false", 5) == 0);
}

bool mask_take(const clx_value *value, char *text, size_t size)
{
  return value->kind == CLX_KIND_TEXT && clx_value_text(value, text, size, NULL) == CLX_OK;
}

/* -------- the walk -------- */

/* Copies up to a place, and goes on behind `len` bytes from there. */
static void masker_skip(struct masker *masker, const char *to, size_t len)
{
  buffer_add(masker->out, masker->at, (size_t)(to - masker->at));
  masker->at = to + len;
}

static void masker_text(struct masker *masker, const clx_value *value)
{
  masker_skip(masker, value->text, value->len);
  mask_string(masker->mask, value->text, value->len, masker->out);
}

static void masker_number(struct masker *masker, const clx_value *value)
{
  masker_skip(masker, value->text, value->len);
  mask_number(masker->mask, value->text, value->len, masker->out);
}

void mask_finish(struct masker *masker, const char *end)
{
  masker_skip(masker, end, 0);
  buffer_free(&masker->path);
}

void mask_note(struct masker *masker)
{
  if (masker->pointers == NULL)
    return;
  buffer_print(masker->pointers, "%s\"%s\"", masker->pointers->len > 0 ? "," : "",
               masker->path.len > 0 ? masker->path.at : "");
}

/* A pointer of JSON has the name as it is: only words get this far. */
static void masker_enter(struct masker *masker, const clx_value *name, uint32_t number)
{
  if (masker->pointers == NULL)
    return;
  buffer_text(&masker->path, "/");
  if (name->kind == CLX_KIND_TEXT)
    buffer_add(&masker->path, name->text, name->len);
  else
    buffer_print(&masker->path, "%u", number);
}

static void masker_leave(struct masker *masker, size_t len)
{
  masker->path.len = len;
  if (masker->path.at != NULL)
    masker->path.at[len] = '\0';
}

void mask_each(struct masker *masker, const clx_value *value, mask_visit visit, const void *user)
{
  clx_json_iter iter;
  struct entry entry;
  if (clx_json_iter_init(&iter, value) != CLX_OK)
    return;
  for (uint32_t number = 0; clx_json_next(&iter, &entry.name, &entry.value) == CLX_OK; number++) {
    size_t len = masker->path.len;
    masker_enter(masker, &entry.name, number);
    visit(masker, &entry, user);
    masker_leave(masker, len);
  }
}

/* -------- values -------- */

static void value_visit(struct masker *masker, const struct entry *entry, const void *user);

/* All that is in a value, without a note. */
static void value_mask(struct masker *masker, const clx_value *value)
{
  if (value->kind == CLX_KIND_TEXT)
    masker_text(masker, value);
  else if (value->kind == CLX_KIND_INTEGER || value->kind == CLX_KIND_REAL)
    masker_number(masker, value);
  else
    mask_each(masker, value, value_visit, NULL);
}

/* As deep as the body: 64 levels. */
static void value_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  (void)user;
  if (entry->name.kind == CLX_KIND_TEXT)
    masker_text(masker, &entry->name);
  value_mask(masker, &entry->value);
}

static bool value_says_nothing(const clx_value *value)
{
  return value->kind == CLX_KIND_BOOLEAN || value->kind == CLX_KIND_NULL;
}

void mask_value(struct masker *masker, const clx_value *value)
{
  if (value_says_nothing(value))
    return;
  mask_note(masker);
  value_mask(masker, value);
}

void mask_id(struct masker *masker, const clx_value *value)
{
  if (value->kind != CLX_KIND_TEXT || !mask_is_id(value->text, value->len))
    mask_value(masker, value);
}

/* Below 64 levels, too. */
static void figures_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  const clx_value *value = &entry->value;
  (void)user;
  if (entry->name.kind == CLX_KIND_TEXT && !mask_is_word(entry->name.text, entry->name.len))
    masker_text(masker, &entry->name);
  if (value->kind == CLX_KIND_TEXT && !mask_is_figure(value->text, value->len))
    masker_text(masker, value);
  mask_each(masker, value, figures_visit, NULL);
}

void mask_figures(struct masker *masker, const clx_value *value)
{
  if (value->kind == CLX_KIND_OBJECT || value->kind == CLX_KIND_ARRAY)
    mask_each(masker, value, figures_visit, NULL);
  else
    mask_value(masker, value);
}
