/* bench/vary.c - prints a variant of a body: the same resources, written another way.
 *
 * Usage: vary MODE FILE, where MODE is
 *   members   the members of every object are shuffled
 *   included  the resources of `included` are shuffled
 *   pretty    one member a line, two spaces a level
 *   escaped   texts with \n, \" and \u00e9 in place of blanks, \/ for /, \u for non-ASCII
 *   unicode   texts in many scripts in place of texts with blanks
 *   array     `data` is an array of all the resources
 *   bare      without `links`, so that a relationship that was not loaded is {}
 *   no-event-stores  without the relationship `event_stores`, as until 2025
 *   compact   without white space
 *   jsonb     members in the order of PostgreSQL's JSONB, as in copies of bodies: shorter keys first
 *
 * Numbers and other texts are copied as they stand, which a JSON library would not do. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEPTH_MOST 64

struct slice {
  const char *at;
  size_t len;
};

/* A value, or a member with its key. */
struct node {
  struct slice key;    /* with its quotes; empty in arrays */
  struct slice scalar; /* text, number or name as it stands; empty for objects and arrays */
  char open;           /* { or [, or NUL */
  struct node *children;
  size_t count;
  size_t room;
};

static void fail(const char *why)
{
  fprintf(stderr, "vary: %s\n", why);
  exit(EXIT_FAILURE);
}

static struct node *child_new(struct node *node)
{
  if (node->count == node->room) {
    node->room = node->room ? node->room * 2 : 4;
    node->children = realloc(node->children, node->room * sizeof *node->children);
    if (!node->children)
      fail("no memory");
  }
  struct node *child = &node->children[node->count++];
  memset(child, 0, sizeof *child);
  return child;
}

static void node_free(struct node *node)
{
  for (size_t i = 0; i < node->count; i++)
    node_free(&node->children[i]);
  free(node->children);
}

/* -------- reading: the body is known to be valid -------- */

static const char *skip(const char *at)
{
  return at + strspn(at, " \t\r\n");
}

static struct slice read_text(const char *at)
{
  const char *end = at + 1;
  while (*end && *end != '"')
    end += *end == '\\' && end[1] ? 2 : 1;
  if (!*end)
    fail("a text has no end");
  return (struct slice){at, (size_t)(end + 1 - at)};
}

static const char *read_value(const char *at, struct node *node, int depth);

static const char *read_children(const char *at, struct node *node, int depth)
{
  char close = node->open == '{' ? '}' : ']';
  at = skip(at);
  while (*at != close) {
    struct node *child = child_new(node);
    if (node->open == '{') {
      child->key = read_text(at);
      at = skip(child->key.at + child->key.len) + 1;
    }
    at = skip(read_value(skip(at), child, depth + 1));
    if (*at == ',')
      at = skip(at + 1);
    else if (*at != close)
      fail("this is not JSON");
  }
  return at + 1;
}

static const char *read_value(const char *at, struct node *node, int depth)
{
  if (depth > DEPTH_MOST)
    fail("too deep");
  if (*at == '{' || *at == '[') {
    node->open = *at;
    return read_children(at + 1, node, depth);
  }
  if (*at == '"')
    node->scalar = read_text(at);
  else
    node->scalar = (struct slice){at, strcspn(at, ",]} \t\r\n")};
  if (node->scalar.len == 0)
    fail("this is not JSON");
  return at + node->scalar.len;
}

static bool is_named(const struct node *member, const char *quoted_key)
{
  size_t len = strlen(quoted_key);
  return member->key.len == len && memcmp(member->key.at, quoted_key, len) == 0;
}

static struct node *find(struct node *object, const char *quoted_key)
{
  for (size_t i = 0; i < object->count; i++)
    if (is_named(&object->children[i], quoted_key))
      return &object->children[i];
  return NULL;
}

/* -------- shuffling, the same on each machine -------- */

static uint64_t random_state = 88172645463325252u;

static size_t random_below(size_t bound)
{
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return (size_t)(random_state % bound);
}

static void shuffle(struct node *node)
{
  for (size_t i = node->count; i > 1; i--) {
    size_t other = random_below(i);
    struct node swap = node->children[i - 1];
    node->children[i - 1] = node->children[other];
    node->children[other] = swap;
  }
}

static void shuffle_members(struct node *node)
{
  for (size_t i = 0; i < node->count; i++)
    shuffle_members(&node->children[i]);
  if (node->open == '{')
    shuffle(node);
}

/* -------- sorting -------- */

static int compare_keys(const void *one, const void *other)
{
  const struct slice *a = &((const struct node *)one)->key;
  const struct slice *b = &((const struct node *)other)->key;
  if (a->len != b->len)
    return a->len < b->len ? -1 : 1;
  return memcmp(a->at, b->at, a->len);
}

static void sort_members(struct node *node)
{
  for (size_t i = 0; i < node->count; i++)
    sort_members(&node->children[i]);
  if (node->open == '{' && node->count)
    qsort(node->children, node->count, sizeof *node->children, compare_keys);
}

/* -------- leaving out -------- */

/* Without the members of this name, wherever they are. */
static void drop(struct node *node, const char *quoted_key)
{
  size_t kept = 0;
  for (size_t i = 0; i < node->count; i++) {
    struct node *child = &node->children[i];
    if (is_named(child, quoted_key)) {
      node_free(child);
      continue;
    }
    drop(child, quoted_key);
    node->children[kept++] = *child;
  }
  node->count = kept;
}

/* -------- texts -------- */

static bool has_blank(struct slice text)
{
  return memchr(text.at, ' ', text.len) != NULL;
}

/* The code point at *at, which is moved behind it. */
static uint32_t code_point(const unsigned char **at)
{
  const unsigned char *p = *at;
  int more = *p < 0x80 ? 0 : *p < 0xe0 ? 1 : *p < 0xf0 ? 2 : 3;
  uint32_t value = more ? *p & (0x3fu >> more) : *p;
  for (int i = 1; i <= more; i++)
    value = value << 6 | (p[i] & 0x3fu);
  *at = p + more + 1;
  return value;
}

static void print_escaped_point(uint32_t point)
{
  static const char *const blanks[] = {"\\n", "\\\"", "\\u00e9", " "};
  static unsigned turn;
  if (point == ' ')
    fputs(blanks[turn++ % 4], stdout);
  else if (point == '/')
    fputs("\\/", stdout);
  else if (point < 0x80 && point != '&')
    putchar((int)point);
  else if (point < 0x10000)
    printf("\\u%04x", (unsigned)point);
  else
    printf("\\u%04x\\u%04x", (unsigned)(0xd7c0 + (point >> 10)),
           (unsigned)(0xdc00 + (point & 0x3ff)));
}

/* Escapes that are there already stay: what follows a backslash is no blank and no slash. */
static void print_escaped(struct slice text)
{
  const unsigned char *at = (const unsigned char *)text.at;
  const unsigned char *end = at + text.len;
  while (at < end)
    print_escaped_point(code_point(&at));
}

static const char *const scripts[] = {
    "Ελαφρύ βαμβακερό πουκάμισο",
    "Лёгкая хлопковая рубашка",
    "綿100%の長袖シャツ、洗濯機可",
    "قميص قطني خفيف بأكمام طويلة",
    "חולצת כותנה קלה עם שרוול ארוך",
    "हल्की सूती कमीज़ लंबी आस्तीन",
    "เสื้อเชิ้ตผ้าฝ้ายแขนยาว",
    "가벼운 면 셔츠 긴소매",
    "轻便纯棉长袖衬衫",
    "Łódź, Øre, naïve façade – “größe” €",
    "👕🧵 100 % 🌱",
};
#define SCRIPTS (sizeof scripts / sizeof scripts[0])

/* A description gets a text in every script, any other text one of them. */
static void print_unicode(struct slice key)
{
  static size_t turn;
  bool is_long = key.len == strlen("\"description\"") && memcmp(key.at, "\"descr", 6) == 0;
  putchar('"');
  for (size_t i = 0; i < (is_long ? SCRIPTS : 1); i++)
    printf("%s%s", i ? " " : "", scripts[turn++ % SCRIPTS]);
  putchar('"');
}

/* -------- printing -------- */

static char mode; /* first letter of MODE */

static void print_slice(struct slice slice)
{
  fwrite(slice.at, 1, slice.len, stdout);
}

static void print_scalar(const struct node *node)
{
  bool is_text = node->scalar.at[0] == '"';
  if (mode == 'e' && is_text)
    print_escaped(node->scalar);
  else if (mode == 'u' && is_text && has_blank(node->scalar))
    print_unicode(node->key);
  else
    print_slice(node->scalar);
}

static void print_break(int depth)
{
  if (mode == 'p')
    printf("\n%*s", depth * 2, "");
}

static void print_value(const struct node *node, int depth)
{
  if (!node->open) {
    print_scalar(node);
    return;
  }
  putchar(node->open);
  for (size_t i = 0; i < node->count; i++) {
    if (i)
      putchar(',');
    print_break(depth + 1);
    if (node->open == '{') {
      print_slice(node->children[i].key);
      fputs(mode == 'p' ? ": " : ":", stdout);
    }
    print_value(&node->children[i], depth + 1);
  }
  if (node->count)
    print_break(depth);
  putchar(node->open == '{' ? '}' : ']');
}

static void print_array(struct node *root)
{
  struct node *included = find(root, "\"included\"");
  fputs("{\"data\":[", stdout);
  print_value(find(root, "\"data\""), 0);
  for (size_t i = 0; included && i < included->count; i++) {
    putchar(',');
    print_value(&included->children[i], 0);
  }
  fputs("]}", stdout);
}

static void print_variant(struct node *root)
{
  struct node *included = find(root, "\"included\"");
  if (mode == 'm')
    shuffle_members(root);
  if (mode == 'i' && included)
    shuffle(included);
  if (mode == 'j')
    sort_members(root);
  if (mode == 'b')
    drop(root, "\"links\"");
  if (mode == 'n')
    drop(root, "\"event_stores\"");
  if (mode == 'a')
    print_array(root);
  else
    print_value(root, 0);
}

/* -------- the file -------- */

static char *read_all(const char *name)
{
  FILE *file = fopen(name, "rb");
  if (!file || fseek(file, 0, SEEK_END) != 0)
    fail("the file cannot be read");
  size_t len = (size_t)ftell(file);
  rewind(file);
  char *text = calloc(1, len + 1);
  if (!text || fread(text, 1, len, file) != len)
    fail("the file cannot be read");
  fclose(file);
  return text;
}

int main(int argc, char **argv)
{
  static const char *const modes[] = {"members", "included", "pretty", "escaped",
                                      "unicode", "array",    "bare",   "no-event-stores",
                                      "compact", "jsonb"};
  struct node root = {0};
  for (size_t i = 0; argc == 3 && i < sizeof modes / sizeof modes[0]; i++)
    if (strcmp(argv[1], modes[i]) == 0)
      mode = *modes[i];
  if (!mode) {
    fputs("usage: vary MODE FILE; the modes stand at the top of vary.c\n", stderr);
    return 2;
  }
  char *text = read_all(argv[2]);
  read_value(skip(text), &root, 0);
  print_variant(&root);
  node_free(&root);
  free(text);
  return fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
