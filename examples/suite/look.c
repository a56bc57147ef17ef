/* What an answer looks like: past the check of the signature or not, the same as another one. */
#include <stdlib.h>
#include <string.h>

#include "../clx/rules.h"
#include "engine.h"

/* -------- what it is -------- */

static bool is_refusal_code(const struct exchange *exchange)
{
  return cJSON_IsFalse(member(exchange->json, "success"));
}

/* The lines of an error are its status and its code: messages may differ. */
static void look_error(const struct exchange *exchange, struct buffer *lines)
{
  const cJSON *error = member(exchange->json, "error");
  const cJSON *inner = member(member(exchange->json, "data"), "error");
  const cJSON *code = member(error != NULL ? error : inner, "code");
  buffer_print(lines, "http=%u\n", exchange->result.http);
  if (cJSON_IsString(code))
    buffer_print(lines, "code=%s\n", code->valuestring);
}

/* What a wrong signature gets: the same as the forged request of sign.genuine got; 401 always means
 * it. */
static bool look_is_refused(const struct kind *kind, const struct exchange *exchange)
{
  struct buffer lines = {0};
  bool same = exchange->result.http == 401;
  if (!same && kind->refused_http == exchange->result.http) {
    look_error(exchange, &lines);
    same = lines.len == kind->refused_lines.len &&
           memcmp(lines.at, kind->refused_lines.at, lines.len) == 0;
  }
  buffer_free(&lines);
  return same;
}

enum look look_at(const struct kind *kind, const struct exchange *exchange)
{
  uint32_t http = exchange->result.http;
  if (exchange->result.outcome != SUITE_ANSWER || http < 200)
    return LOOK_NONE;
  if (http >= 300 && http < 400)
    return LOOK_REDIRECT;
  if (http >= 500)
    return LOOK_FAULT;
  if (http < 300)
    return LOOK_GOOD;
  return look_is_refused(kind, exchange) ? LOOK_REFUSED : LOOK_BUSINESS;
}

bool look_is_success(const struct exchange *exchange)
{
  bool webhook = exchange->test->kind->callback == CLX_CALLBACK_WEBHOOK;
  return exchange->look == LOOK_GOOD && (webhook || !is_refusal_code(exchange));
}

bool look_is_past(const struct exchange *exchange)
{
  const struct kind *kind = exchange->test->kind;
  return exchange->look == kind->genuine &&
         ((exchange->look == LOOK_GOOD && (!kind->success || look_is_success(exchange))) ||
          (exchange->look == LOOK_BUSINESS && exchange->result.http == kind->genuine_http));
}

void look_keep_refused(struct kind *kind, const struct exchange *exchange)
{
  uint32_t http = exchange->result.http;
  kind->refused_http = exchange->result.outcome == SUITE_ANSWER && http >= 400 ? http : 0;
  kind->refused_lines.len = 0;
  look_error(exchange, &kind->refused_lines);
}

/* -------- in words -------- */

static void look_add_escaped(struct buffer *text, const char *from, size_t most)
{
  for (size_t i = 0; from[i] != '\0' && i < most; i++) {
    unsigned char byte = (unsigned char)from[i];
    char shown = byte < 0x20 || byte >= 0x7F ? '.' : (char)byte;
    buffer_add(text, &shown, 1);
  }
}

static void look_tell_answer(const struct exchange *exchange, struct buffer *text)
{
  const cJSON *error = member(exchange->json, "error");
  const cJSON *inner = member(member(exchange->json, "data"), "error");
  const cJSON *code = member(error != NULL ? error : inner, "code");
  buffer_print(text, "HTTP %u", exchange->result.http);
  if (exchange->look == LOOK_REDIRECT && exchange->location != NULL) {
    buffer_text(text, " to ");
    look_add_escaped(text, exchange->location, 80);
  } else if (cJSON_IsString(code)) {
    buffer_text(text, " ");
    look_add_escaped(text, code->valuestring, 40);
  } else if (cJSON_IsTrue(member(exchange->json, "success"))) {
    buffer_text(text, " with success");
  } else if (exchange->answer.len > 0) {
    buffer_text(text, " (");
    look_add_escaped(text, exchange->answer.at, 60);
    buffer_text(text, exchange->answer.len > 60 ? "...)" : ")");
  }
}

/* What the host said of it. */
static void look_tell_why(const struct exchange *exchange, struct buffer *text)
{
  if (exchange->text == NULL)
    return;
  buffer_text(text, ": ");
  look_add_escaped(text, exchange->text, 200);
}

void look_tell(const struct exchange *exchange, struct buffer *text)
{
  switch (exchange->result.outcome) {
  case SUITE_ANSWER:
    look_tell_answer(exchange, text);
    break;
  case SUITE_REFUSED:
    buffer_text(text, "no connection");
    look_tell_why(exchange, text);
    break;
  case SUITE_RESET:
    buffer_text(text, "no whole answer");
    look_tell_why(exchange, text);
    break;
  case SUITE_TIMEOUT:
    buffer_print(text, "no answer in %g s", exchange->step.give_up_ms / 1000.0);
    break;
  case SUITE_NOT_HTTP:
    buffer_text(text, "what came is no HTTP");
    look_tell_why(exchange, text);
    break;
  case SUITE_CLOSED:
    buffer_text(text, "closed before an answer came");
    break;
  case SUITE_UNABLE:
    buffer_text(text, "this runner could not send it");
    look_tell_why(exchange, text);
    break;
  }
}

const char *look_words(struct exchange *exchange)
{
  exchange->words.len = 0;
  look_tell(exchange, &exchange->words);
  return exchange->words.at;
}

/* -------- what counts of it -------- */

struct line_list {
  struct buffer text;
  size_t *at; /* where each line begins */
  size_t count;
  size_t size;
};

static void lines_add(struct line_list *list, const char *path, const char *value)
{
  if (list->count == list->size) {
    list->size = list->size == 0 ? 64 : list->size * 2;
    list->at = realloc(list->at, list->size * sizeof *list->at);
    if (list->at == NULL)
      tool_no_memory();
  }
  list->at[list->count++] = list->text.len;
  buffer_text(&list->text, path);
  buffer_text(&list->text, "=");
  for (; *value != '\0'; value++)
    buffer_add(&list->text, *value == '\n' ? " " : value, 1);
  buffer_add(&list->text, "", 1); /* a NUL ends each line */
}

/* Names that the contract knows for the data of a success. */
static const char *const *names_of(uint32_t callback)
{
  switch (callback) {
  case CLX_CALLBACK_PRICE:
    return price_names;
  case CLX_CALLBACK_PROMOTION:
    return promotion_names;
  case CLX_CALLBACK_SHIPPING_COST:
    return shipping_cost_names;
  case CLX_CALLBACK_ORDER_VALIDATION:
    return order_validation_names;
  case CLX_CALLBACK_TAX:
    return tax_names;
  case CLX_CALLBACK_CUSTOMER_TOKEN:
    return customer_token_names;
  default:
    return payment_names;
  }
}

/* What an item is called in a path: elements of line_items by their id, since their order is free. */
static void lines_name(struct buffer *path, const cJSON *item, int index)
{
  const cJSON *id = member(item, "id");
  if (item->string != NULL)
    buffer_text(path, item->string);
  else if (cJSON_IsString(id))
    buffer_text(path, id->valuestring);
  else
    buffer_print(path, "%d", index);
}

/* Leaves of a value. Answers of more levels than this are no JSON for the suite (body_json). */
static void lines_walk(struct line_list *list, const cJSON *item, const char *path)
{
  if (!cJSON_IsObject(item) && !cJSON_IsArray(item)) {
    char *text = cJSON_PrintUnformatted(item);
    if (text == NULL)
      tool_no_memory();
    lines_add(list, path, text);
    cJSON_free(text);
    return;
  }
  const cJSON *part = NULL;
  int index = 0;
  cJSON_ArrayForEach(part, item)
  {
    struct buffer name = {0};
    buffer_print(&name, "%s/", path);
    lines_name(&name, part, index++);
    lines_walk(list, part, name.at);
    buffer_free(&name);
  }
}

static void lines_data(struct line_list *list, const struct kind *kind, const cJSON *data)
{
  const char *const *names = names_of(kind->callback);
  for (size_t i = 0; names[i] != NULL; i++) {
    struct buffer path = {0};
    const cJSON *item = member(data, names[i]);
    buffer_print(&path, "/data/%s", names[i]);
    if (item != NULL && strcmp(names[i], "messages") != 0 && strcmp(names[i], "metadata") != 0)
      lines_walk(list, item, path.at);
    buffer_free(&path);
  }
}

static int line_compare(const void *left, const void *right)
{
  const char *const *a = left;
  const char *const *b = right;
  return strcmp(*a, *b);
}

static void lines_sorted(struct line_list *list, struct buffer *lines)
{
  const char **sorted = tool_alloc(list->count + 1, sizeof *sorted);
  for (size_t i = 0; i < list->count; i++)
    sorted[i] = list->text.at + list->at[i];
  qsort(sorted, list->count, sizeof *sorted, line_compare);
  for (size_t i = 0; i < list->count; i++) {
    buffer_text(lines, sorted[i]);
    buffer_text(lines, "\n");
  }
  free(sorted);
}

void look_lines(const struct kind *kind, const struct exchange *exchange, struct buffer *lines)
{
  struct line_list list = {0};
  struct buffer http = {0};
  const cJSON *success = member(exchange->json, "success");
  if (exchange->result.http >= 400) {
    look_error(exchange, lines);
    return;
  }
  buffer_print(&http, "%u", exchange->result.http);
  lines_add(&list, "http", http.at);
  if (success != NULL && kind->callback != CLX_CALLBACK_WEBHOOK)
    lines_walk(&list, success, "/success");
  if (kind->callback != CLX_CALLBACK_WEBHOOK)
    lines_data(&list, kind, member(exchange->json, "data"));
  lines_sorted(&list, lines);
  buffer_free(&http);
  buffer_free(&list.text);
  free(list.at);
}

/* -------- the same as another -------- */

/* The line of a path, NULL when there is none. */
static const char *line_find(const struct buffer *lines, const char *path, size_t len)
{
  for (const char *line = lines->at; line != NULL && *line != '\0';) {
    if (strncmp(line, path, len) == 0 && line[len] == '=')
      return line;
    line += strcspn(line, "\n");
    line += *line == '\n';
  }
  return NULL;
}

static bool line_equals(const char *a, const char *b)
{
  size_t len = strcspn(a, "\n");
  return b != NULL && strcspn(b, "\n") == len && memcmp(a, b, len) == 0;
}

static bool is_noise(const struct kind *kind, const char *line, size_t path)
{
  return line_find(&kind->noise, line, path) != NULL;
}

void look_keep_noise(struct kind *kind, const struct buffer *one, const struct buffer *other)
{
  const struct buffer *sides[2] = {one, other};
  for (int side = 0; side < 2; side++)
    for (const char *line = sides[side]->at; line != NULL && *line != '\0';) {
      size_t path = strcspn(line, "=\n");
      if (!line_equals(line, line_find(sides[1 - side], line, path)) && !is_noise(kind, line, path))
        buffer_print(&kind->noise, "%.*s=\n", (int)path, line);
      line += strcspn(line, "\n");
      line += *line == '\n';
    }
}

static void look_tell_line(struct buffer *what, const char *line, const char *before)
{
  size_t path = strcspn(line, "=\n");
  struct buffer text = {0};
  buffer_add(&text, line, path);
  buffer_print(&text, " is %.*s", (int)strcspn(line + path + 1, "\n"), line + path + 1);
  if (before != NULL)
    buffer_print(&text, ", was %.*s", (int)strcspn(before + path + 1, "\n"), before + path + 1);
  look_add_escaped(what, text.at, 200);
  buffer_free(&text);
}

static bool lines_cover(const struct kind *kind, const struct buffer *lines,
                        const struct buffer *others, bool now, struct buffer *what)
{
  for (const char *line = lines->at; line != NULL && *line != '\0';) {
    size_t path = strcspn(line, "=\n");
    const char *other = line_find(others, line, path);
    if (!is_noise(kind, line, path) && !line_equals(line, other)) {
      if (now)
        look_tell_line(what, line, other);
      else
        buffer_print(what, "%.*s is missing", (int)path, line);
      return false;
    }
    line += strcspn(line, "\n");
    line += *line == '\n';
  }
  return true;
}

bool look_is_same(const struct exchange *exchange, struct buffer *what)
{
  const struct kind *kind = exchange->test->kind;
  struct buffer lines = {0};
  look_lines(kind, exchange, &lines);
  bool same = lines_cover(kind, &lines, &kind->genuine_lines, true, what) &&
              lines_cover(kind, &kind->genuine_lines, &lines, false, what);
  buffer_free(&lines);
  return same;
}

bool look_is_like(const struct exchange *one, const struct exchange *other)
{
  struct buffer a = {0};
  struct buffer b = {0};
  look_lines(one->test->kind, one, &a);
  look_lines(one->test->kind, other, &b);
  bool like = a.len == b.len && memcmp(a.at, b.at, a.len) == 0;
  buffer_free(&a);
  buffer_free(&b);
  return like;
}
