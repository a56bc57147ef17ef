/* Trees of cJSON from text that was checked, and text from trees. Neither way recurses. */
#include "json/cjson.h"

#include "json/number.h"
#include "json/text.h"
#include "json/writer.h"

#include <string.h>

/* Integers up to here are exact in the double of a cJSON node. */
#define CJSON_EXACT (INT64_C(1) << 53)

/* -------- text to tree -------- */

/* A C string of cJSON's allocator: the inside of a string literal, or digits. */
static int cjson_string(const struct clx__span *span, char **out)
{
  bool nul = false;
  char *text = cJSON_malloc(span->len + 1);
  if (!text)
    return CLX_NO_MEMORY;
  size_t len = clx__text_unescape(text, span->at, span->len, &nul);
  text[len] = '\0';
  if (nul) {
    cJSON_free(text);
    return CLX_JSON_NUL;
  }
  *out = text;
  return CLX_OK;
}

static int cjson_text_node(const struct clx__span *span, bool raw, cJSON **node)
{
  char *text;
  int status = cjson_string(span, &text);
  if (status != CLX_OK)
    return status;
  *node = cJSON_CreateNull();
  if (!*node) {
    cJSON_free(text);
    return CLX_NO_MEMORY;
  }
  (*node)->type = raw ? cJSON_Raw : cJSON_String;
  (*node)->valuestring = text;
  return CLX_OK;
}

/* A number that a double holds; an integer that it would round keeps its digits. */
static int cjson_number_node(const struct clx__span *span, cJSON **node)
{
  struct clx__number number = {0};
  (void)clx__number_read(span->at, span->len, &number); /* the reader found it finite */
  bool rounded = number.kind == CLX__NUMBER_INTEGER &&
                 (number.integer > CJSON_EXACT || number.integer < -CJSON_EXACT);
  bool huge = number.kind == CLX__NUMBER_REAL && !memchr(span->at, '.', span->len) &&
              !memchr(span->at, 'e', span->len) && !memchr(span->at, 'E', span->len) &&
              number.real != 0;
  if (rounded || huge)
    return cjson_text_node(span, true, node);
  *node = cJSON_CreateNumber(number.real);
  return *node ? CLX_OK : CLX_NO_MEMORY;
}

/* A node for the value that starts here; a container is entered and still empty. */
static int cjson_node(struct clx__reader *reader, cJSON **node)
{
  struct clx__span span = {NULL, 0, false};
  uint32_t kind = clx__reader_peek(reader);
  *node = NULL;
  switch (kind) {
  case CLX_KIND_OBJECT:
  case CLX_KIND_ARRAY:
    if (!clx__reader_enter(reader))
      return reader->status;
    *node = kind == CLX_KIND_OBJECT ? cJSON_CreateObject() : cJSON_CreateArray();
    break;
  case CLX_KIND_TEXT:
    return clx__reader_string(reader, &span) ? cjson_text_node(&span, false, node) : reader->status;
  case CLX_KIND_REAL:
    return clx__reader_number(reader, &span) ? cjson_number_node(&span, node) : reader->status;
  default:
    if (!clx__reader_literal(reader, &span))
      return reader->status;
    *node = kind == CLX_KIND_NULL ? cJSON_CreateNull() : cJSON_CreateBool(*span.at == 't');
  }
  return *node ? CLX_OK : CLX_NO_MEMORY;
}

/* The containers that are open, outermost first. */
struct cjson_stack {
  cJSON *open[CLX__DEPTH_MAX];
  uint32_t depth;
};

/* Hangs a node into its parent; a name makes it a member. cJSON keeps the last child in the
 * first one's prev, so that appending is quick. */
static void cjson_hang(cJSON *parent, cJSON *node, char *name)
{
  /* The analyzer does not see that a reader that returns false has a status, nor that the stack has a
   * parent. NOLINTBEGIN(clang-analyzer-core.NullDereference) */
  node->string = name;
  cJSON *first = parent->child;
  /* NOLINTEND(clang-analyzer-core.NullDereference) */
  if (!first) {
    parent->child = node;
    node->prev = node;
    return;
  }
  cJSON *last = first->prev;
  last->next = node;
  node->prev = last;
  first->prev = node;
}

/* Reads the next child of the innermost open container, or closes it. */
static int cjson_step(struct clx__reader *reader, struct cjson_stack *stack)
{
  struct clx__span key = {NULL, 0, false};
  cJSON *parent = stack->open[stack->depth - 1];
  cJSON *node;
  char *name = NULL;
  bool more =
      cJSON_IsObject(parent) ? clx__reader_member(reader, &key) : clx__reader_element(reader);
  if (!more) {
    stack->depth--;
    return reader->status;
  }
  int status = key.at ? cjson_string(&key, &name) : CLX_OK;
  if (status == CLX_OK)
    status = cjson_node(reader, &node);
  if (status != CLX_OK) {
    if (name) /* the host's free function may not take NULL */
      cJSON_free(name);
    return status;
  }
  cjson_hang(parent, node, name);
  if (cJSON_IsObject(node) || cJSON_IsArray(node))
    stack->open[stack->depth++] = node;
  return CLX_OK;
}

/* Reads on until all containers are closed and nothing is left of the text. */
static int cjson_read(struct clx__reader *reader, cJSON *root)
{
  struct cjson_stack stack = {{root}, cJSON_IsObject(root) || cJSON_IsArray(root) ? 1 : 0};
  while (stack.depth > 0) {
    int status = cjson_step(reader, &stack);
    if (status != CLX_OK)
      return status;
  }
  return clx__reader_finish(reader) ? CLX_OK : reader->status;
}

int clx_cjson_from_text(const char *text, size_t len, cJSON **tree)
{
  if (!tree || (!text && len))
    return CLX_BAD_ARGUMENT;
  struct clx__reader reader;
  *tree = NULL;
  clx__reader_init(&reader, text, len, CLX__DEPTH_MAX, UINT32_MAX, true);
  if (clx__reader_peek(&reader) == CLX_KIND_ABSENT) {
    clx__reader_skip(&reader, &(struct clx__span){NULL, 0, false});
    return reader.status;
  }
  cJSON *root;
  int status = cjson_node(&reader, &root);
  if (status == CLX_OK)
    status = cjson_read(&reader, root);
  if (status == CLX_OK)
    *tree = root;
  else
    cJSON_Delete(root);
  return status;
}

/* -------- tree to text -------- */

static int cjson_write_string(struct clx__bytes *bytes, const char *text)
{
  if (!text)
    return CLX_REPLY_TEXT;
  clx__write_text(bytes, text, strlen(text));
  return CLX_OK;
}

static int cjson_write_number(struct clx__bytes *bytes, double value)
{
  if (value - value != 0.0) /* not finite */
    return CLX_REPLY_RANGE;
  clx__write_real(bytes, value);
  return CLX_OK;
}

/* Raw text of the host is checked as any JSON is. */
static int cjson_write_raw(struct clx__bytes *bytes, const char *text)
{
  size_t len = text ? strlen(text) : 0;
  if (!text || clx_json_check(text, len, 0, NULL) != CLX_OK)
    return CLX_REPLY_JSON;
  clx__bytes_put(bytes, text, len);
  return CLX_OK;
}

/* Writes a scalar, or opens a container. */
static int cjson_write_node(struct clx__bytes *bytes, const cJSON *node)
{
  switch (node->type & 0xff) {
  case cJSON_Object:
    clx__bytes_putc(bytes, '{');
    return CLX_OK;
  case cJSON_Array:
    clx__bytes_putc(bytes, '[');
    return CLX_OK;
  case cJSON_String:
    return cjson_write_string(bytes, node->valuestring);
  case cJSON_Number:
    return cjson_write_number(bytes, node->valuedouble);
  case cJSON_Raw:
    return cjson_write_raw(bytes, node->valuestring);
  case cJSON_NULL:
    clx__bytes_puts(bytes, "null");
    return CLX_OK;
  case cJSON_True:
  case cJSON_False:
    clx__write_bool(bytes, cJSON_IsTrue(node));
    return CLX_OK;
  default:
    return CLX_REPLY_JSON;
  }
}

/* Whether a list of children comes to an end: it does not when a host added a node twice. Two
 * walkers, one twice as fast, meet only on a circle. */
static bool cjson_list_ends(const cJSON *first)
{
  const cJSON *slow = first;
  const cJSON *fast = first;
  while (fast && fast->next) {
    slow = slow->next;
    fast = fast->next->next;
    if (slow == fast)
      return false;
  }
  return true;
}

static bool cjson_is_open(const cJSON *node)
{
  return cJSON_IsObject(node) || cJSON_IsArray(node);
}

/* Writes a child with its comma and name, and goes into it when it is a container. */
static int cjson_write_child(struct clx__bytes *bytes, const cJSON *parent, const cJSON *child)
{
  if (child != parent->child)
    clx__bytes_putc(bytes, ',');
  if (cJSON_IsObject(parent)) {
    int status = cjson_write_string(bytes, child->string);
    if (status != CLX_OK)
      return status;
    clx__bytes_putc(bytes, ':');
  }
  return cjson_write_node(bytes, child);
}

int clx__cjson_write(struct clx__bytes *bytes, const cJSON *tree)
{
  const cJSON *open[CLX__DEPTH_DEFAULT];
  const cJSON *next[CLX__DEPTH_DEFAULT];
  uint32_t depth = 0;
  const cJSON *node = tree;
  int status = cjson_write_node(bytes, node);
  for (;;) {
    if (status != CLX_OK)
      return status;
    if (cjson_is_open(node)) {
      if (depth == CLX__DEPTH_DEFAULT)
        return CLX_JSON_DEPTH;
      if (!cjson_list_ends(node->child))
        return CLX_REPLY_JSON;
      open[depth] = node;
      next[depth++] = node->child;
    }
    while (depth > 0 && !next[depth - 1])
      clx__bytes_putc(bytes, cJSON_IsObject(open[--depth]) ? '}' : ']');
    if (depth == 0)
      return CLX_OK;
    node = next[depth - 1];
    next[depth - 1] = node->next;
    status = cjson_write_child(bytes, open[depth - 1], node);
  }
}
