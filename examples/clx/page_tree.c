/* JSON as a tree that opens. The text was checked first, so its depth is bounded and each level
 * needs one iterator: nothing here recurs. */
#include <stdlib.h>
#include <string.h>

#include "page.h"

#define TREE_DEPTH 128u
#define TREE_OPEN  20u /* at first the second level is open when it has no more than so many */

/* An object or array whose rows are being written. */
struct level {
  clx_json_iter iter;
  uint32_t index;   /* of the next row */
  uint32_t skipped; /* rows in a row that were left out */
  size_t pointer;   /* length of its pointer */
};

struct tree {
  struct buffer *out;
  const struct page_mark *marks;
  bool *seen; /* for each mark */
  uint32_t mark_count;
  uint32_t rows;
  uint32_t most; /* rows without a mark */
  uint32_t depth;
  struct buffer pointer; /* of the row that is written */
  struct level levels[TREE_DEPTH];
};

/* -------- marks -------- */

/* Whether a mark lies below a place. */
static bool mark_is_below(const struct page_mark *mark, const char *pointer, size_t len)
{
  return strncmp(mark->pointer, pointer, len) == 0 && mark->pointer[len] == '/';
}

/* Whether there is a mark below the row. */
static bool tree_leads(const struct tree *tree)
{
  for (uint32_t i = 0; i < tree->mark_count; i++)
    if (mark_is_below(&tree->marks[i], tree->pointer.at, tree->pointer.len))
      return true;
  return false;
}

/* The mark of the row itself: its index, or mark_count. */
static uint32_t tree_mark(const struct tree *tree)
{
  uint32_t i = 0;
  while (i < tree->mark_count && strcmp(tree->marks[i].pointer, tree->pointer.at) != 0)
    i++;
  return i;
}

/* The words of all marks of the row. */
static void tree_notes(struct tree *tree)
{
  for (uint32_t i = 0; i < tree->mark_count; i++) {
    if (tree->seen[i] || strcmp(tree->marks[i].pointer, tree->pointer.at) != 0)
      continue;
    tree->seen[i] = true;
    page_mark(tree->out, tree->marks[i].tone, tree->marks[i].note);
  }
}

/* Marks below this place that no row had: the members are not there. */
static void tree_missing(struct tree *tree)
{
  for (uint32_t i = 0; i < tree->mark_count; i++) {
    const struct page_mark *mark = &tree->marks[i];
    if (tree->seen[i] || !mark_is_below(mark, tree->pointer.at, tree->pointer.len))
      continue;
    tree->seen[i] = true;
    buffer_print(tree->out, "<li class=\"%s\"><b>", page_tone(mark->tone));
    page_text(tree->out, mark->pointer + tree->pointer.len + 1);
    buffer_text(tree->out, "</b> <i>not there</i>");
    page_mark(tree->out, mark->tone, mark->note);
    buffer_text(tree->out, "</li>\n");
  }
}

/* -------- rows -------- */

/* A name as part of a pointer: its characters, with ~ and / as the RFC has them. */
static void tree_step(struct tree *tree, const clx_value *name, uint32_t index)
{
  size_t size = 0;
  buffer_text(&tree->pointer, "/");
  if (name->kind == CLX_KIND_ABSENT) {
    buffer_print(&tree->pointer, "%u", index);
    return;
  }
  char *text = tool_alloc(name->len + 1, 1); /* escapes only shrink */
  if (clx_value_text(name, text, name->len + 1, &size) != CLX_OK)
    strcpy(text, "\xFF"); /* U+0000: no pointer leads there */
  for (const char *at = text; *at != '\0'; at++)
    if (*at == '~' || *at == '/')
      buffer_text(&tree->pointer, *at == '~' ? "~0" : "~1");
    else
      buffer_add(&tree->pointer, at, 1);
  free(text);
}

static void tree_name(struct tree *tree, const clx_value *name, uint32_t index)
{
  buffer_text(tree->out, "<b>");
  if (name->kind == CLX_KIND_ABSENT)
    buffer_print(tree->out, "%u", index);
  else
    page_short(tree->out, name->text, name->len, PAGE_TREE_TEXT);
  buffer_text(tree->out, "</b> ");
}

static bool value_is_nest(const clx_value *value)
{
  return value->kind == CLX_KIND_OBJECT || value->kind == CLX_KIND_ARRAY;
}

/* What clx_get gives of a declared number has no text. */
static void value_number(struct buffer *out, const clx_value *value)
{
  char digits[40];
  buffer_text(out, "<data>");
  if (value->text != NULL) {
    page_short(out, value->text, value->len, PAGE_TREE_TEXT);
  } else if (value->kind == CLX_KIND_INTEGER) {
    buffer_print(out, "%lld", (long long)value->integer);
  } else {
    tool_real(value->real, digits);
    buffer_text(out, digits);
  }
  buffer_text(out, "</data>");
}

void page_value(struct buffer *out, const clx_value *value)
{
  switch (value->kind) {
  case CLX_KIND_TEXT:
    buffer_text(out, "<q>&#34;");
    page_short(out, value->text, value->len, PAGE_TREE_TEXT);
    buffer_text(out, "&#34;</q>");
    return;
  case CLX_KIND_NULL:
    buffer_text(out, "<var>null</var>");
    return;
  case CLX_KIND_BOOLEAN:
    buffer_text(out, value->integer != 0 ? "<var>true</var>" : "<var>false</var>");
    return;
  default:
    value_number(out, value);
  }
}

/* How many members or elements there are. */
static uint32_t nest_count(const clx_value *value)
{
  clx_json_iter iter;
  clx_value item;
  uint32_t count = 0;
  if (clx_json_iter_init(&iter, value) == CLX_OK)
    while (clx_json_next(&iter, NULL, &item) == CLX_OK)
      count++;
  return count;
}

/* Whether an object or array is open at first. */
static bool nest_is_open(const struct tree *tree, const clx_value *value)
{
  return tree->depth == 0 || tree_leads(tree) ||
         (tree->depth == 1 && nest_count(value) <= TREE_OPEN);
}

/* A resource or an identifier: "orders/QCVnQTIkbz". */
static void nest_tell(struct buffer *out, const clx_value *value)
{
  clx_value type, id;
  if (value->kind != CLX_KIND_OBJECT ||
      clx_json_get(value->text, value->len, "/type", &type) != CLX_OK ||
      clx_json_get(value->text, value->len, "/id", &id) != CLX_OK || type.kind != CLX_KIND_TEXT ||
      id.kind != CLX_KIND_TEXT)
    return;
  buffer_text(out, " <small>");
  page_short(out, type.text, type.len, PAGE_TREE_TEXT);
  buffer_text(out, "/");
  page_short(out, id.text, id.len, PAGE_TREE_TEXT);
  buffer_text(out, "</small>");
}

/* -------- levels -------- */

/* The row of an object or array, whose rows come next. */
static void level_open(struct tree *tree, const clx_value *value)
{
  struct level *level = &tree->levels[tree->depth++];
  bool object = value->kind == CLX_KIND_OBJECT;
  memset(level, 0, sizeof *level);
  level->pointer = tree->pointer.len;
  clx_json_iter_init(&level->iter, value);
  buffer_text(tree->out, object ? "<i>{" : "<i>[");
  page_number(tree->out, nest_count(value));
  buffer_text(tree->out, object ? "}</i>" : "]</i>");
  nest_tell(tree->out, value);
  tree_notes(tree);
  buffer_text(tree->out, "</summary><ul>\n");
}

static void level_tell_skipped(struct tree *tree, struct level *level)
{
  if (level->skipped > 0) {
    buffer_text(tree->out, "<li><i class=\"cut\">");
    page_number(tree->out, level->skipped);
    buffer_text(tree->out, " more</i></li>\n");
  }
  level->skipped = 0;
}

static void level_close(struct tree *tree)
{
  struct level *level = &tree->levels[tree->depth - 1];
  level_tell_skipped(tree, level);
  tree->pointer.len = level->pointer;
  buffer_text(&tree->pointer, "");
  tree_missing(tree);
  tree->depth--;
  buffer_text(tree->out, "</ul></details>");
  buffer_text(tree->out, tree->depth > 0 ? "</li>\n" : "\n");
}

/* An object or array opens its row and leaves it open; anything else is a whole row. */
static void level_row(struct tree *tree, const clx_value *name, const clx_value *value,
                      uint32_t index)
{
  uint32_t mark = tree_mark(tree);
  bool nest = value_is_nest(value);
  buffer_text(tree->out, "<li");
  if (mark < tree->mark_count)
    buffer_print(tree->out, " class=\"%s\"", page_tone(tree->marks[mark].tone));
  buffer_text(tree->out, ">");
  if (nest)
    page_fold_begin(tree->out, nest_is_open(tree, value));
  tree->rows++;
  tree_name(tree, name, index);
  if (nest) {
    level_open(tree, value);
    return;
  }
  page_value(tree->out, value);
  tree_notes(tree);
  buffer_text(tree->out, "</li>\n");
}

/* The next row of the innermost level, or its end. */
static void level_next(struct tree *tree)
{
  struct level *level = &tree->levels[tree->depth - 1];
  clx_value name, value;
  if (clx_json_next(&level->iter, &name, &value) != CLX_OK) {
    level_close(tree);
    return;
  }
  uint32_t index = level->index++;
  tree->pointer.len = level->pointer;
  tree_step(tree, &name, index);
  bool room = index < PAGE_TREE_WIDE && tree->rows < tree->most;
  if (!room && tree_mark(tree) == tree->mark_count && !tree_leads(tree)) {
    level->skipped++;
    return;
  }
  level_tell_skipped(tree, level);
  level_row(tree, &name, &value, index);
}

/* -------- the whole -------- */

/* Without a pointer to a value that is none of an object's. */
static void tree_root(struct tree *tree, const clx_value *value)
{
  buffer_text(tree->out, "<div class=\"tree\" tabindex=\"0\" role=\"group\" aria-label=\"JSON\">");
  buffer_text(&tree->pointer, "");
  if (value_is_nest(value)) {
    page_fold_begin(tree->out, true);
    level_open(tree, value);
    while (tree->depth > 0)
      level_next(tree);
  } else {
    page_value(tree->out, value);
    tree_notes(tree);
    buffer_text(tree->out, "<ul>\n");
    tree_missing(tree);
    buffer_text(tree->out, "</ul>\n");
  }
  buffer_text(tree->out, "</div>\n");
}

static void tree_bytes(struct buffer *out, const char *body, size_t len, const char *why)
{
  page_say(out, PAGE_NOTE, why);
  if (len > 0)
    page_raw(out, body, len);
}

/* Why a body is not shown as a tree; NULL: it is. */
static const char *tree_why(const char *body, size_t len)
{
  if (len == 0)
    return "No body.";
  if (len > PAGE_TREE_BYTES)
    return "Too long for a tree.";
  int status = clx_json_check(body, len, TREE_DEPTH, NULL);
  if (status == CLX_OK)
    return NULL;
  return status == CLX_JSON_DEPTH ? "Nested too deep for a tree." : "No JSON.";
}

void page_tree_short(struct buffer *out, const char *body, size_t len,
                     const struct page_mark *marks, uint32_t mark_count, uint32_t rows)
{
  const char *why = tree_why(body, len);
  clx_value value;
  if (why != NULL || clx_json_get(body, len, "", &value) != CLX_OK) {
    tree_bytes(out, body, len, why != NULL ? why : "No JSON.");
    return;
  }
  struct tree *tree = tool_alloc(1, sizeof *tree);
  bool *seen = tool_alloc(mark_count + 1, sizeof *seen);
  tree->out = out;
  tree->marks = marks;
  tree->mark_count = mark_count;
  tree->seen = seen;
  tree->most = rows;
  tree_root(tree, &value);
  buffer_free(&tree->pointer);
  free(seen);
  free(tree);
}

void page_tree(struct buffer *out, const char *body, size_t len, const struct page_mark *marks,
               uint32_t mark_count)
{
  page_tree_short(out, body, len, marks, mark_count, PAGE_TREE_ROWS);
}
