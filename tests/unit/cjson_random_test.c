/* clx and cJSON on the same texts: random JSON, which both must read alike, and texts broken at
 * random, of which cJSON, the lenient one, must take what clx takes. */
#include "json_accepted.h"

#include <clx/cjson.h>

#include "random.h"

/* -------- random texts -------- */

static struct random source;

static unsigned below(unsigned limit)
{
  return random_below(&source, limit);
}

/* A text being made. All values stay below 30 bytes, and what does not fit is left out. */
static struct {
  char at[8192];
  size_t len;
  unsigned names; /* each name is another one, as cJSON_Compare wants it */
  bool has_raw;   /* an integer that only clx keeps */
} made;

static void put(const char *format, ...)
{
  va_list list;
  va_start(list, format);
  made.len += (size_t)vsnprintf(made.at + made.len, sizeof made.at - made.len, format, list);
  va_end(list);
  assert_true(made.len < sizeof made.at);
}

static void put_space(void)
{
  static const char *const spaces[] = {"", "", "", " ", "\n", "\t", "\r\n", "  "};
  put("%s", spaces[below(COUNT(spaces))]);
}

static void put_character(void)
{
  static const char *const characters[] = {
      "a",
      "Z",
      "0",
      " ",
      "/",
      "'",
      "\x7f",
      "[",
      "}",
      ",",
      ":",
      "\\\"",
      "\\\\",
      "\\/",
      "\\b",
      "\\f",
      "\\n",
      "\\r",
      "\\t",
      "\xc3\xa9",
      "\xdf\xbf",
      "\xe2\x82\xac",
      "\xef\xbf\xbf",
      "\xed\x9f\xbf",
      "\xf0\x9f\x98\x80",
      "\xf4\x8f\xbf\xbf",
      "\\ud83d\\ude00",
      "\\uDBFF\\uDFFF",
      "\\u20AC",
  };
  if (below(6) == 0)
    put("\\u%04x", 1 + below(0xd7ff)); /* no NUL, no surrogate */
  else
    put("%s", characters[below(COUNT(characters))]);
}

static void put_string(void)
{
  put("\"");
  for (unsigned count = below(9); count > 0; count--)
    put_character();
  put("\"");
}

static void put_name(void)
{
  put("\"%u ", made.names++);
  for (unsigned count = below(3); count > 0; count--)
    put_character();
  put("\"");
}

static void put_number(void)
{
  int64_t wide = (int64_t)(random_next(&source) >> (11 + below(53)));
  switch (below(6)) {
  case 0:
    put("%s%u.%02u", below(2) ? "-" : "", below(100000), below(100));
    break;
  case 1:
    put("%s%u.%u%s%u", below(2) ? "-" : "", below(10), below(1000000), below(2) ? "e" : "E+",
        below(300));
    break;
  case 2:
    put("%u.%ue-%u", below(1000), below(1000), below(400));
    break;
  case 3:
    if (below(8) == 0) {
      put("%s9%u%09u", below(2) ? "-" : "", 100000000 + below(900000000), below(1000000000));
      made.has_raw = true;
      break;
    }
    put("%s0", below(2) ? "-" : "");
    break;
  default:
    put("%s%lld", below(2) && wide != 0 ? "-" : "", (long long)wide);
  }
}

static void put_value(unsigned depth);

static void put_container(unsigned depth, bool object)
{
  unsigned count = made.len < 4096 ? below(6) : 0;
  put(object ? "{" : "[");
  put_space();
  for (unsigned i = 0; i < count; i++) {
    put(i > 0 ? "," : "");
    put_space();
    if (object) {
      put_name();
      put_space();
      put(":");
      put_space();
    }
    put_value(depth + 1);
    put_space();
  }
  put(object ? "}" : "]");
}

static void put_value(unsigned depth)
{
  static const char *const words[] = {"null", "true", "false"};
  unsigned kind = below(depth < 5 ? 7 : 5);
  if (kind < 2)
    put_number();
  else if (kind < 4)
    put_string();
  else if (kind == 4)
    put("%s", words[below(3)]);
  else
    put_container(depth, kind == 5);
}

static void make_text(void)
{
  memset(&made, 0, sizeof made);
  put_space();
  if (below(8) == 0)
    put_value(5);
  else
    put_container(0, below(2) == 0);
  put_space();
}

/* -------- comparing -------- */

static void differ(const char *what)
{
  fail_msg("%s differs: %s", what, made.at);
}

static void compare_numbers(const cJSON *ours, const cJSON *theirs)
{
  double number = ours->type == cJSON_Raw ? strtod(ours->valuestring, NULL) : ours->valuedouble;
  if (memcmp(&number, &theirs->valuedouble, sizeof number) != 0)
    differ("a number");
  if (ours->type != cJSON_Raw && ours->valueint != theirs->valueint)
    differ("valueint");
}

/* Node by node in order, with names, and numbers bit by bit. The depth is that of the text. */
static void compare(const cJSON *ours, const cJSON *theirs)
{
  if (!ours || !theirs) {
    if (ours || theirs)
      differ("a count");
    return;
  }
  if (ours->type != theirs->type && !(ours->type == cJSON_Raw && theirs->type == cJSON_Number))
    differ("a type");
  if (!ours->string != !theirs->string ||
      (ours->string && strcmp(ours->string, theirs->string) != 0))
    differ("a name");
  if (theirs->type == cJSON_Number)
    compare_numbers(ours, theirs);
  if (theirs->type == cJSON_String && strcmp(ours->valuestring, theirs->valuestring) != 0)
    differ("a string");
  const cJSON *our_child = ours->child;
  const cJSON *their_child = theirs->child;
  for (; our_child && their_child; our_child = our_child->next, their_child = their_child->next) {
    if (our_child->next && our_child->next->prev != our_child)
      differ("a link");
    compare(our_child, their_child);
  }
  compare(our_child, their_child);
}

/* cJSON's own tree of a text; NULL when it does not take all of it. */
static cJSON *parse(const char *text, size_t len)
{
  const char *end = NULL;
  cJSON *tree = cJSON_ParseWithLengthOpts(text, len, &end, 0);
  while (tree && end < text + len && strchr(" \t\r\n", *end))
    end++;
  if (tree && end == text + len)
    return tree;
  cJSON_Delete(tree);
  return NULL;
}

static bool has_nul(const char *text, size_t len)
{
  for (size_t i = 0; i + 5 < len; i++)
    if (text[i] == '\\' && memcmp(text + i++, "\\u0000", 6) == 0)
      return true;
  return false;
}

/* Reads both trees and compares them. The text is JSON, with a NUL behind it for cJSON, some
 * versions of which read too far. */
static void compare_trees(const char *text, size_t len, bool names_are_unique)
{
  cJSON *ours;
  cJSON *theirs = parse(text, len);
  int status = clx_cjson_from_text(at_the_edge(text, len), len, &ours);
  if (!theirs)
    differ("cJSON refuses what clx takes: whether it is JSON");
  if (status != (has_nul(text, len) ? CLX_JSON_NUL : CLX_OK))
    differ("what the bridge says");
  if (status == CLX_OK)
    compare(ours, theirs);
  if (names_are_unique && !cJSON_Compare(ours, theirs, 1))
    differ("what cJSON_Compare says");
  cJSON_Delete(ours);
  cJSON_Delete(theirs);
}

/* -------- tests -------- */

static void both_read_the_same_from_random_texts(void **state)
{
  unsigned compared = 0;
  (void)state;
  source.state = 1;
  for (int i = 0; i < 20000; i++) {
    make_text();
    if (clx_json_check(at_the_edge(made.at, made.len), made.len, 0, NULL) != CLX_OK)
      differ("clx refuses a good text: whether it is JSON");
    compare_trees(made.at, made.len, !made.has_raw);
    compared += !made.has_raw;
  }
  assert_in_range(compared, 15000, 19999); /* both ways were gone */
}

static void both_read_the_same_from_every_text_of_the_table(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(accepted); i++) {
    const char *text = accepted[i].at;
    snprintf(made.at, sizeof made.at, "%s", text); /* for the message */
    if (strcspn(text, "0123456789") > 2 || strspn(text, "[-.0123456789") < 64)
      compare_trees(text, accepted[i].len, false);
    /* else a number of more than 63 characters, which cJSON 1.7.15 does not read */
  }
}

/* Replaces, removes, adds or doubles some bytes. */
static void mutate(void)
{
  static const char palette[] =
      "{}[]\",:\\ \t\n0123456789+-.eEtrufalsn/'u\x7f\x80\xc3\xed\xf0\x01\x00";
  size_t at = made.len > 0 ? below((unsigned)made.len) : 0;
  size_t some = 1 + below(6);
  char byte = palette[below(sizeof palette - 1)];
  switch (below(5)) {
  case 0:
    if (made.len > at + some) {
      memmove(made.at + at, made.at + at + some, made.len - at - some);
      made.len -= some;
    }
    break;
  case 1:
    memmove(made.at + at + 1, made.at + at, made.len - at);
    made.at[at] = byte;
    made.len++;
    break;
  case 2:
    if (made.len > at + some) {
      memmove(made.at + at + some, made.at + at, made.len - at);
      made.len += some;
    }
    break;
  case 3:
    if (made.len > 0)
      made.at[at] = (char)below(256);
    break;
  default:
    if (made.len > 0)
      made.at[at] = byte;
  }
  made.at[made.len] = '\0';
}

static void what_clx_takes_of_broken_texts_cjson_takes_and_reads_the_same(void **state)
{
  unsigned taken = 0;
  unsigned refused = 0;
  (void)state;
  source.state = 2;
  for (int i = 0; i < 60000; i++) {
    do
      make_text();
    while (made.len > 400);
    for (unsigned count = 1 + below(3); count > 0; count--)
      mutate();
    const char *text = at_the_edge(made.at, made.len);
    clx_error error = {0};
    cJSON *tree;
    int status = clx_json_check(text, made.len, 0, &error);
    if (status == CLX_OK) {
      compare_trees(made.at, made.len, false);
      taken++;
      continue;
    }
    assert_true(error.offset <= made.len);
    assert_int_equal(clx_cjson_from_text(text, made.len, &tree) == CLX_OK, 0);
    assert_null(tree);
    refused++;
  }
  assert_true(taken > 5000 && refused > 20000);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(both_read_the_same_from_random_texts),
      cmocka_unit_test(both_read_the_same_from_every_text_of_the_table),
      cmocka_unit_test(what_clx_takes_of_broken_texts_cjson_takes_and_reads_the_same),
  };
  return cmocka_run_group_tests(tests, open_room, close_room);
}
