/* The skeleton of a page, its texts and small parts. */
#include <string.h>

#include "page.h"

/* -------- characters -------- */

/* What a character of UTF-8 of so many bytes stands for. */
static uint32_t text_code(const unsigned char *at, size_t len)
{
  uint32_t code = len == 1 ? at[0] : at[0] & (0x7Fu >> len);
  for (size_t i = 1; i < len; i++)
    code = code << 6 | (at[i] & 0x3Fu);
  return code;
}

/* Turns the direction of what follows, or joins what should be seen apart. */
static bool text_turns(uint32_t code)
{
  return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

/* Control bytes have pictures in Unicode: U+2400 and up, U+2421 for DEL. */
static void text_picture(struct buffer *out, uint32_t code)
{
  uint32_t low = code == 0x7F ? 0x21 : code;
  const unsigned char picture[3] = {0xE2, 0x90, (unsigned char)(0x80 + low)};
  buffer_add(out, picture, 3);
}

static void text_character(struct buffer *out, const unsigned char *bytes, size_t len)
{
  uint32_t code = text_code(bytes, len);
  if (code == '<' || code == '>' || code == '&' || code == '"' || code == '\'')
    buffer_print(out, "&#%u;", (unsigned)code);
  else if ((code < 0x20 && code != '\n' && code != '\t') || code == 0x7F)
    text_picture(out, code);
  else if (text_turns(code))
    buffer_print(out, "[U+%04X]", (unsigned)code);
  else if ((code >= 0x80 && code < 0xA0) || code == 0xFFFE || code == 0xFFFF)
    buffer_text(out, "\xEF\xBF\xBD");
  else
    buffer_add(out, bytes, len);
}

/* Whether a byte goes into a page as it is. */
static bool text_is_plain(unsigned char byte)
{
  return (byte >= 0x20 && byte < 0x7F && strchr("<>&\"'", byte) == NULL) || byte == '\n';
}

void page_bytes(struct buffer *out, const void *bytes, size_t len)
{
  const char *at = bytes;
  for (size_t i = 0; i < len;) {
    size_t plain = 0;
    while (i + plain < len && text_is_plain((unsigned char)at[i + plain]))
      plain++;
    buffer_add(out, at + i, plain);
    i += plain;
    size_t size = tool_character(at + i, len - i);
    if (size > 0)
      text_character(out, (const unsigned char *)at + i, size);
    else if (i < len)
      buffer_text(out, "\xEF\xBF\xBD");
    i += size == 0 ? 1 : size;
  }
}

void page_text(struct buffer *out, const char *text)
{
  if (text != NULL)
    page_bytes(out, text, strlen(text));
}

void page_short(struct buffer *out, const void *bytes, size_t len, size_t most)
{
  const unsigned char *at = bytes;
  size_t cut = len <= most ? len : most;
  while (cut < len && cut > 0 && most - cut < 3 && (at[cut] & 0xC0) == 0x80)
    cut--;
  page_bytes(out, bytes, cut);
  if (cut == len)
    return;
  buffer_text(out, "<i class=\"cut\">");
  page_number(out, len - cut);
  buffer_text(out, " bytes more</i>");
}

void page_number(struct buffer *out, uint64_t number)
{
  char digits[24];
  int len = snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
  for (int i = 0; i < len; i++)
    buffer_print(out, "%s%c", i > 0 && (len - i) % 3 == 0 ? "," : "", digits[i]);
}

/* Three digits that count, in the unit that fits. */
void page_time(struct buffer *out, uint64_t us)
{
  bool seconds = us >= 1000000;
  uint64_t unit = seconds ? 1000000 : 1000;
  uint64_t whole = us / unit;
  uint64_t hundredths = us % unit / (unit / 100);
  buffer_print(out, "%llu", (unsigned long long)whole);
  if (whole < 10)
    buffer_print(out, ".%02llu", (unsigned long long)hundredths);
  else if (whole < 100)
    buffer_print(out, ".%llu", (unsigned long long)(hundredths / 10));
  buffer_text(out, seconds ? " s" : " ms");
}

/* -------- the page -------- */

/* Where choice n of a filter is checked, items of other choices are not shown. */
static void filter_rules(struct buffer *out, const struct page_filter *filter, uint32_t index)
{
  for (uint32_t n = 1; n < filter->count; n++)
    buffer_print(out, "body:has(#f%u-%u:checked) .item:not(.f%u-%u){display:none}\n", index, n,
                 index, n);
}

void page_begin(struct buffer *out, const char *title, const struct page_filter *filters,
                uint32_t filter_count)
{
  buffer_text(out,
              "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; "
              "style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action "
              "&#39;none&#39;\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
              "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>");
  page_text(out, title);
  buffer_text(out, "</title>\n<style>\n");
  for (size_t i = 0; page_style[i] != NULL; i++)
    buffer_text(out, page_style[i]);
  for (uint32_t i = 0; i < filter_count; i++)
    filter_rules(out, &filters[i], i);
  buffer_text(out, "</style>\n</head>\n<body>\n<main>\n<h1>");
  page_text(out, title);
  buffer_text(out, "</h1>\n");
}

void page_end(struct buffer *out)
{
  buffer_text(out, "</main>\n</body>\n</html>\n");
}

void page_heading(struct buffer *out, const char *id, const char *title)
{
  buffer_print(out, "<h2 id=\"%s\">", id);
  page_text(out, title);
  buffer_text(out, "</h2>\n");
}

void page_contents(struct buffer *out, const char *const *ids_and_titles, size_t count)
{
  buffer_text(out, "<nav aria-label=\"contents\">");
  for (size_t i = 0; i + 1 < count; i += 2) {
    buffer_print(out, "<a href=\"#%s\">", ids_and_titles[i]);
    page_text(out, ids_and_titles[i + 1]);
    buffer_text(out, "</a> ");
  }
  buffer_text(out, "</nav>\n");
}

const char *page_tone(enum page_tone tone)
{
  static const char *const names[] = {"plain", "good", "note", "warn", "bad"};
  return names[tone];
}

void page_say(struct buffer *out, enum page_tone tone, const char *text)
{
  buffer_print(out, "<p class=\"say %s\">", page_tone(tone));
  page_text(out, text);
  buffer_text(out, "</p>\n");
}

void page_filter(struct buffer *out, const struct page_filter *filters, uint32_t index)
{
  const struct page_filter *filter = &filters[index];
  buffer_text(out, "<fieldset class=\"filter\"><legend>");
  page_text(out, filter->label);
  buffer_text(out, "</legend>");
  for (uint32_t n = 0; n < filter->count; n++) {
    buffer_print(out, "<label><input type=\"radio\" name=\"f%u\" id=\"f%u-%u\"%s/><span>", index,
                 index, n, n == 0 ? " checked=\"\"" : "");
    page_text(out, filter->choices[n].label);
    buffer_text(out, " <small>");
    page_number(out, filter->choices[n].count);
    buffer_text(out, "</small></span></label>");
  }
  buffer_text(out, "</fieldset>\n");
}

/* -------- parts -------- */

void page_badge(struct buffer *out, enum page_tone tone, const char *word)
{
  buffer_print(out, "<b class=\"badge %s\">", page_tone(tone));
  page_text(out, word);
  buffer_text(out, "</b> ");
}

void page_facts(struct buffer *out, const struct page_fact *facts, size_t count)
{
  buffer_text(out, "<dl class=\"facts\">\n");
  for (size_t i = 0; i < count; i++) {
    buffer_print(out, "<div class=\"%s\"><dt>", page_tone(facts[i].tone));
    page_text(out, facts[i].name);
    buffer_text(out, "</dt><dd>");
    if (facts[i].value != NULL)
      page_text(out, facts[i].value);
    else
      page_number(out, facts[i].number);
    buffer_text(out, "</dd></div>\n");
  }
  buffer_text(out, "</dl>\n");
}

void page_pairs_begin(struct buffer *out)
{
  buffer_text(out, "<dl class=\"pairs\">\n");
}

void page_codes_begin(struct buffer *out)
{
  buffer_text(out, "<dl class=\"pairs code\">\n");
}

void page_pair(struct buffer *out, const char *name, const void *value, size_t len)
{
  buffer_text(out, "<dt>");
  page_text(out, name);
  buffer_text(out, "</dt><dd>");
  page_short(out, value, len, PAGE_TREE_TEXT);
  buffer_text(out, "</dd>\n");
}

void page_pairs_end(struct buffer *out)
{
  buffer_text(out, "</dl>\n");
}

void page_item_begin(struct buffer *out, const char *id, enum page_tone tone, const uint32_t *group,
                     uint32_t count)
{
  buffer_print(out, "<article class=\"item %s", page_tone(tone));
  for (uint32_t i = 0; i < count; i++)
    buffer_print(out, " f%u-%u", i, group[i]);
  buffer_text(out, "\"");
  if (id != NULL)
    buffer_print(out, " id=\"%s\"", id);
  buffer_text(out, ">\n");
}

void page_item_end(struct buffer *out)
{
  buffer_text(out, "</article>\n");
}

void page_link(struct buffer *out, const char *id, const char *text)
{
  buffer_print(out, "<a href=\"#%s\">", id);
  page_text(out, text);
  buffer_text(out, "</a>");
}

void page_code(struct buffer *out, const char *text)
{
  buffer_text(out, "<p><code>");
  page_text(out, text);
  buffer_text(out, "</code></p>\n");
}

void page_members_begin(struct buffer *out)
{
  buffer_text(out, "<ul class=\"members\">\n");
}

void page_member_begin(struct buffer *out, enum page_tone tone, const char *name, const char *kind)
{
  buffer_print(out, "<li class=\"%s\"><b>", page_tone(tone));
  page_text(out, name);
  buffer_text(out, "</b> <small>");
  page_text(out, kind);
  buffer_text(out, "</small> <div>");
}

void page_member_end(struct buffer *out)
{
  buffer_text(out, "</div></li>\n");
}

void page_members_end(struct buffer *out)
{
  buffer_text(out, "</ul>\n");
}

void page_mark(struct buffer *out, enum page_tone tone, const char *note)
{
  buffer_print(out, " <mark class=\"%s\">", page_tone(tone));
  page_text(out, note);
  buffer_text(out, "</mark>");
}

void page_list_begin(struct buffer *out)
{
  buffer_text(out, "<div class=\"list\">\n");
}

void page_list_end(struct buffer *out)
{
  buffer_text(out, "</div>\n");
}

void page_fold_begin(struct buffer *out, bool open)
{
  buffer_print(out, "<details%s><summary>", open ? " open=\"\"" : "");
}

void page_fold_body(struct buffer *out)
{
  buffer_text(out, "</summary><div>\n");
}

void page_fold_end(struct buffer *out)
{
  buffer_text(out, "</div></details>\n");
}

static const char *table_class(const char *head)
{
  return head[0] == '#' ? " class=\"number\"" : "";
}

void page_table_begin(struct buffer *out, const char *label, const char *const *heads,
                      uint32_t count)
{
  buffer_text(out, "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"");
  page_text(out, label);
  buffer_text(out, "\"><table><thead><tr>");
  for (uint32_t i = 0; i < count; i++) {
    buffer_print(out, "<th scope=\"col\"%s>", table_class(heads[i]));
    page_text(out, heads[i][0] == '#' ? heads[i] + 1 : heads[i]);
    buffer_text(out, "</th>");
  }
  buffer_text(out, "</tr></thead><tbody>\n");
}

void page_row(struct buffer *out, const char *const *heads, const char *const *cells,
              uint32_t count)
{
  buffer_text(out, "<tr>");
  for (uint32_t i = 0; i < count; i++) {
    buffer_print(out, "<td%s>", table_class(heads[i]));
    page_text(out, cells[i]);
    buffer_text(out, "</td>");
  }
  buffer_text(out, "</tr>\n");
}

void page_table_end(struct buffer *out)
{
  buffer_text(out, "</tbody></table></div>\n");
}

void page_raw(struct buffer *out, const void *bytes, size_t len)
{
  buffer_text(out, "<pre class=\"raw\" tabindex=\"0\">");
  page_short(out, bytes, len, PAGE_RAW);
  buffer_text(out, "</pre>\n");
}
