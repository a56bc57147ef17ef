/* The rules of an answer, which are few, and of what stands in front of a body. */
#include <string.h>

#include "mask.h"

/* -------- answers -------- */

/* What becomes of a member by its name; without a row it is masked, but for the numbers of taxes. */
enum rule {
  RULE_KEEP, /* a code or a number */
  RULE_ID,
  RULE_DOWN, /* its members have rules again */
  RULE_MASK
};

struct answer_rule {
  const char *name;
  enum rule rule;
};

static const struct answer_rule answer_rules[] = {
    {"success", RULE_KEEP},
    {"data", RULE_DOWN},
    {"error", RULE_DOWN},
    {"errors", RULE_DOWN},
    {"line_items", RULE_DOWN},
    {"code", RULE_KEEP},
    {"error_code", RULE_KEEP},
    {"sku_code", RULE_KEEP},
    {"currency_code", RULE_KEEP},
    {"status", RULE_KEEP},
    {"id", RULE_ID},
    {"discount_cents", RULE_KEEP},
    {"unit_amount_cents", RULE_KEEP},
    {"compare_at_amount_cents", RULE_KEEP},
    {"price_amount_cents", RULE_KEEP},
    {"amount_cents", RULE_KEEP},
    {"tax_rate", RULE_KEEP},
    {"tax_collectable", RULE_KEEP},
    {"taxable_amount", RULE_KEEP},
    {"flash", RULE_KEEP},
};

/* Taxes have numbers by names of the tax service: city_amount, state_sales_tax_rate. */
static bool name_counts(const char *name, size_t len)
{
  static const char *const ends[] = {"_amount", "_rate", "_cents", "_collectable", "_float"};
  for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
    size_t end = strlen(ends[i]);
    if (len > end && memcmp(name + len - end, ends[i], end) == 0)
      return true;
  }
  return false;
}

static enum rule rule_of(const clx_value *name)
{
  for (size_t i = 0; i < sizeof answer_rules / sizeof answer_rules[0]; i++)
    if (clx_value_equals(name, answer_rules[i].name))
      return answer_rules[i].rule;
  return name_counts(name->text, name->len) ? RULE_KEEP : RULE_MASK;
}

/* Texts of codes, numbers; an amount as text is a figure. */
static void kept_mask(struct masker *masker, const struct entry *entry)
{
  char text[128];
  const clx_value *value = &entry->value;
  bool counts = name_counts(entry->name.text, entry->name.len);
  bool sku = clx_value_equals(&entry->name, "sku_code");
  bool code = mask_take(value, text, sizeof text) &&
              (counts ? mask_is_figure(text, strlen(text)) : mask_is_code(text, strlen(text), sku));
  if (!code && value->kind != CLX_KIND_INTEGER && value->kind != CLX_KIND_REAL)
    mask_value(masker, value);
}

static void answer_visit(struct masker *masker, const struct entry *entry, const void *user);

/* A name that no program made makes the whole object be masked. */
static bool names_are_words(const clx_value *value)
{
  clx_json_iter iter;
  clx_value name;
  clx_value member;
  bool good = true;
  if (value->kind == CLX_KIND_OBJECT && clx_json_iter_init(&iter, value) == CLX_OK)
    while (good && clx_json_next(&iter, &name, &member) == CLX_OK)
      good = mask_is_word(name.text, name.len);
  return good;
}

/* The first levels of an answer; what is deeper has no rules. */
static void down_mask(struct masker *masker, const clx_value *value, const uint32_t *level)
{
  uint32_t next = *level + 1;
  if (next < 6 && names_are_words(value) &&
      (value->kind == CLX_KIND_OBJECT || value->kind == CLX_KIND_ARRAY))
    mask_each(masker, value, answer_visit, &next);
  else
    mask_value(masker, value);
}

static void answer_visit(struct masker *masker, const struct entry *entry, const void *user)
{
  if (entry->name.kind != CLX_KIND_TEXT) {
    down_mask(masker, &entry->value, user);
    return;
  }
  switch (rule_of(&entry->name)) {
  case RULE_KEEP:
    kept_mask(masker, entry);
    break;
  case RULE_ID:
    mask_id(masker, &entry->value);
    break;
  case RULE_DOWN:
    down_mask(masker, &entry->value, user);
    break;
  case RULE_MASK:
    mask_value(masker, &entry->value);
  }
}

enum mask_form mask_answer(const struct mask *mask, const struct buffer *body, struct buffer *out,
                           struct buffer *pointers)
{
  clx_value root;
  const uint32_t level = 0;
  if (body->len == 0)
    return MASK_EMPTY;
  if (clx_json_check(body->at, body->len, 0, NULL) != CLX_OK ||
      clx_json_get(body->at, body->len, "", &root) != CLX_OK)
    return MASK_OTHER;
  struct masker masker = {mask, body->at, out, {0}, pointers};
  down_mask(&masker, &root, &level);
  mask_finish(&masker, body->at + body->len);
  return MASK_JSON;
}

/* -------- paths -------- */

static bool path_is_kept(const struct mask *mask, const char *path, size_t len)
{
  for (uint32_t i = 0; i < mask->path_count; i++)
    if (strlen(mask->path[i]) == len && memcmp(mask->path[i], path, len) == 0)
      return true;
  return false;
}

/* A version of an interface: v2. */
static bool is_version(const char *part, size_t len)
{
  return len >= 2 && len <= 3 && part[0] == 'v' && strspn(part + 1, "0123456789") >= len - 1;
}

static bool is_path_word(const char *part, size_t len)
{
  size_t at = 0;
  while (at < len && ((part[at] >= 'a' && part[at] <= 'z') || part[at] == '_' || part[at] == '-'))
    at++;
  return at == len && len <= 32;
}

static void path_mask(const struct mask *mask, const char *path, size_t len, struct buffer *out)
{
  const char *end = path + len;
  while (path < end) {
    size_t part = 0;
    while (path + part < end && path[part] != '/')
      part++;
    if (is_path_word(path, part) || is_version(path, part))
      buffer_add(out, path, part);
    else
      mask_plain(mask, path, part, out);
    path += part;
    if (path < end)
      buffer_add(out, path++, 1);
  }
}

void mask_target(const struct mask *mask, const char *target, struct buffer *out)
{
  size_t path = strcspn(target, "?");
  if (path_is_kept(mask, target, path))
    buffer_add(out, target, path);
  else
    path_mask(mask, target, path, out);
  if (target[path] != '\0') {
    buffer_text(out, "?");
    mask_plain(mask, target + path + 1, strlen(target + path + 1), out);
  }
}
