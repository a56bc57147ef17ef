/* page.h - an HTML page for people in one piece: nothing comes from elsewhere, no script runs.
 *
 *   page.c        the skeleton, texts, and small parts: facts, filters, folds, tables
 *   page_style.c  how all of it looks: light and dark, wide and narrow, on paper
 *   page_tree.c   JSON as a tree that opens
 *   page_plot.c   times: percentiles, and dots over time with their limits
 *
 * A page is a buffer to which each function adds. Whatever is called a text may be anything at
 * all: bodies, headers and names of strangers. It becomes characters and never markup, wherever it
 * stands (page_bytes). The result is well-formed as XML too, so that a program can check it.
 *
 *   page_begin(&out, "clx test", NULL, 0);
 *   page_heading(&out, "answer", "The answer");
 *   page_tree(&out, body, len, marks, 1);
 *   page_end(&out);
 *
 * Filters, folds and trees work with the keyboard and without a script: they are radio buttons and
 * <details>, and the page's policy forbids scripts and all that would be loaded.
 */
#ifndef PAGE_H
#define PAGE_H

#include "tool.h"

/* What a part says at first sight; never by its colour alone. */
enum page_tone {
  PAGE_PLAIN,
  PAGE_GOOD,
  PAGE_NOTE,
  PAGE_WARN,
  PAGE_BAD,
};

/* Its name, which is its class in the page: "plain", "good", "note", "warn", "bad". */
const char *page_tone(enum page_tone tone);

/* -------- texts -------- */

/* Any bytes as characters of HTML, for text and for values of attributes in quotes. What has no
 * shape is made visible: control bytes as their pictures, the marks that turn the direction of
 * writing as "[U+202E]", bytes that are no UTF-8 as U+FFFD. Line ends and tabs stay. */
void page_bytes(struct buffer *out, const void *bytes, size_t len);

/* The same of a C string; NULL is nothing. */
void page_text(struct buffer *out, const char *text);

/* At most `most` bytes, then how many are left out. No character is cut in two. */
void page_short(struct buffer *out, const void *bytes, size_t len, size_t most);

/* "12,345". */
void page_number(struct buffer *out, uint64_t number);

/* "1.23 ms", "3.00 s". */
void page_time(struct buffer *out, uint64_t us);

/* -------- the page -------- */

/* One choice of a filter. */
struct page_choice {
  const char *label;
  uint32_t count; /* of what it shows */
};

/* Radio buttons that show one group of items: choice 0 shows all, choice n those that were marked
 * with n by page_item. A page has up to 4 filters, which work together. */
struct page_filter {
  const char *label;
  const struct page_choice *choices;
  uint32_t count;
};

/* The head of a page up to its title; `filters` are those that it will have, none: NULL. */
void page_begin(struct buffer *out, const char *title, const struct page_filter *filters,
                uint32_t filter_count);
void page_end(struct buffer *out);

/* A heading, to which "#id" leads. `id` is a word of the program's own: letters, digits and -. */
void page_heading(struct buffer *out, const char *id, const char *title);

/* Links to headings: ids and titles in turn. */
void page_contents(struct buffer *out, const char *const *ids_and_titles, size_t count);

/* A paragraph. */
void page_say(struct buffer *out, enum page_tone tone, const char *text);

/* One filter of those that page_begin was told of, by its index. */
void page_filter(struct buffer *out, const struct page_filter *filters, uint32_t index);

/* -------- parts -------- */

/* A word in a frame: a verdict. */
void page_badge(struct buffer *out, enum page_tone tone, const char *word);

/* A large value with its name below; several stand side by side. */
struct page_fact {
  const char *value; /* NULL: the number */
  uint64_t number;
  const char *name;
  enum page_tone tone;
};

void page_facts(struct buffer *out, const struct page_fact *facts, size_t count);

/* Names and values in two columns; values that are code, such as headers, look like it. */
void page_pairs_begin(struct buffer *out);
void page_codes_begin(struct buffer *out);
void page_pair(struct buffer *out, const char *name, const void *value, size_t len);
void page_pairs_end(struct buffer *out);

/* A box that the filters show and hide: group[i] is the choice of filter i. `id` may be NULL. */
void page_item_begin(struct buffer *out, const char *id, enum page_tone tone, const uint32_t *group,
                     uint32_t count);
void page_item_end(struct buffer *out);

/* Many small items, close to each other. */
void page_list_begin(struct buffer *out);
void page_list_end(struct buffer *out);

/* What opens: between begin and body the caller writes the line that is always seen. */
void page_fold_begin(struct buffer *out, bool open);
void page_fold_body(struct buffer *out);
void page_fold_end(struct buffer *out);

/* A table, which moves sideways within itself where it is too wide. Cells are texts; those whose
 * head begins with a "#" (not shown) are numbers and stand at the right. */
void page_table_begin(struct buffer *out, const char *label, const char *const *heads,
                      uint32_t count);
void page_row(struct buffer *out, const char *const *heads, const char *const *cells,
              uint32_t count);
void page_table_end(struct buffer *out);

/* Bytes as they are, in lines: at most PAGE_RAW of them. */
#define PAGE_RAW 4000
void page_raw(struct buffer *out, const void *bytes, size_t len);

/* A line of code. */
void page_code(struct buffer *out, const char *text);

/* A link to the part of this id, within a line. */
void page_link(struct buffer *out, const char *id, const char *text);

/* A word behind what it is about. */
void page_mark(struct buffer *out, enum page_tone tone, const char *note);

/* Members of a resource in three columns: name, kind, and what the caller writes. */
void page_members_begin(struct buffer *out);
void page_member_begin(struct buffer *out, enum page_tone tone, const char *name, const char *kind);
void page_member_end(struct buffer *out);
void page_members_end(struct buffer *out);

/* -------- JSON -------- */

/* What is to be seen at a place of a tree: a member, or where one is missing. */
struct page_mark {
  const char *pointer; /* JSON pointer: "/data/unit_amount_cents" */
  enum page_tone tone;
  const char *note; /* what is said there: "was 4800" */
};

/* A text, number, boolean or null; of an object or array its text. */
void page_value(struct buffer *out, const clx_value *value);

/* Bounds of one tree. What is marked is shown all the same. */
#define PAGE_TREE_BYTES ((size_t)1 << 20) /* longer bodies are shown as bytes */
#define PAGE_TREE_ROWS  2000u
#define PAGE_TREE_WIDE  100u /* members of one object, elements of one array */
#define PAGE_TREE_TEXT  400u /* bytes of one value */

/* A body as a tree that opens: the first levels, and the way to each mark, are open. Values stand
 * as they were sent, escapes too; a resource shows its type and id. A mark whose member is not
 * there stands where it would be. What is no JSON, or is nested deeper than 128, is shown as bytes,
 * with the reason. */
void page_tree(struct buffer *out, const char *body, size_t len, const struct page_mark *marks,
               uint32_t mark_count);

/* The same with no more than so many rows, but for what is marked and the way to it. */
void page_tree_short(struct buffer *out, const char *body, size_t len,
                     const struct page_mark *marks, uint32_t mark_count, uint32_t rows);

/* -------- times -------- */

/* Times of one kind. */
struct page_times {
  const char *name;
  uint64_t *us; /* sorted by page_times */
  size_t count;
  uint64_t limit_us; /* 0: none */
};

/* A row for each: how many, p50, p90, p99, the longest, the limit and how many are over it. Rows
 * without a time are left out. */
void page_times(struct buffer *out, struct page_times *rows, size_t count);

/* The least of the sorted times that so many of a thousand do not exceed; 0 when there are none. */
uint64_t page_percentile(const uint64_t *sorted, size_t count, uint32_t per_thousand);

struct page_dot {
  uint64_t at_us;   /* since the start */
  uint64_t took_us; /* how long it took */
  uint32_t series;  /* below series_count */
};

/* A line across a plot: "limit of price". */
struct page_limit {
  uint64_t us;
  const char *name;
};

#define PAGE_SERIES 4u

/* Dots over time, the scale of durations logarithmic. Any number of them: dots of a series that
 * would hide each other are drawn once. */
struct page_plot {
  const char *label;
  const struct page_dot *dots;
  size_t count;
  const char *const *series; /* names */
  uint32_t series_count;     /* up to PAGE_SERIES */
  const struct page_limit *limits;
  uint32_t limit_count;
};

void page_plot(struct buffer *out, const struct page_plot *plot);

/* The style sheet in parts, for page_begin; NULL ends it. */
extern const char *const page_style[];

#endif
