/* clx_json_check: what is JSON, what is not, and where that shows. */
#include "json_accepted.h"
#include "json_rejected.h"

/* -------- helpers -------- */

/* What the library never writes, to see that it writes nothing or everything. */
static const clx_error untouched = {-7, 7, NULL, 77, "untouched"};

static int check(struct text text, uint32_t max_depth, clx_error *error)
{
  *error = untouched;
  return clx_json_check(at_the_edge(text.at, text.len), text.len, max_depth, error);
}

static void expect_accepted(struct text text, uint32_t max_depth)
{
  clx_error error;
  int status = check(text, max_depth, &error);
  if (status != CLX_OK)
    fail_msg("%.60s: %s at %u", text.at, clx_status_name(status), (unsigned)error.offset);
  if (memcmp(&error, &untouched, sizeof error) != 0)
    fail_msg("%.60s: accepted, but the error was written", text.at);
}

/* `where` NULL: any. */
static void expect_rejected(struct text text, uint32_t max_depth, int status, size_t offset,
                            const char *where)
{
  clx_error error;
  int found = check(text, max_depth, &error);
  if (found != status || error.offset != offset)
    fail_msg("%.60s: %s at %u, not %s at %u", text.at, clx_status_name(found),
             (unsigned)error.offset, clx_status_name(status), (unsigned)offset);
  if (where && strcmp(error.where, where) != 0)
    fail_msg("%.60s: at \"%s\", not \"%s\"", text.at, error.where, where);
  assert_int_equal(error.status, status);
  assert_int_equal(error.reserved, 0);
  assert_string_equal(error.message, clx_status_message(status));
  assert_int_equal(clx_json_check(at_the_edge(text.at, text.len), text.len, max_depth, NULL),
                   status);
}

/* The piece `count` times, then `tail`. In static memory, which the next call uses again. */
static struct text repeat(const char *piece, size_t count, const char *tail)
{
  static char memory[600000];
  size_t piece_len = strlen(piece);
  struct text text = {memory, piece_len * count + strlen(tail)};
  assert_true(text.len <= sizeof memory);
  for (size_t i = 0; i < count; i++)
    memcpy(memory + i * piece_len, piece, piece_len);
  memcpy(memory + count * piece_len, tail, strlen(tail));
  return text;
}

/* -------- tables -------- */

static void every_text_that_is_json_is_accepted(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(accepted); i++)
    expect_accepted(accepted[i], 0);
}

static void every_text_that_is_not_json_is_rejected_with_its_status_and_byte(void **state)
{
  const struct rejected *row;
  (void)state;
  for (size_t i = 0; (row = rejected_at(i)) != NULL; i++)
    expect_rejected(row->text, 0, row->status, row->offset, NULL);
}

/* What is rejected by itself is rejected inside of other values, at the same byte. Texts with
 * something behind the value are another matter, and so are those whose end is what is wrong. */
static void what_is_wrong_alone_is_wrong_inside_an_array(void **state)
{
  const struct rejected *row;
  (void)state;
  for (size_t i = 0; (row = rejected_at(i)) != NULL; i++) {
    if (row->status == CLX_JSON_TRAILING || row->status == CLX_JSON_TRUNCATED)
      continue;
    char inside[1200] = "[";
    memcpy(inside + 1, row->text.at, row->text.len);
    struct text text = {inside, row->text.len + 1};
    if (text.at[1] != ']')
      expect_rejected(text, 0, row->status, row->offset + 1, NULL);
  }
}

/* -------- cuts -------- */

static bool is_space(char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The start of the UTF-8 sequence that a cut at len parts, or len. */
static size_t sequence_start(struct text text, size_t len)
{
  while (((unsigned char)text.at[len] & 0xc0) == 0x80)
    len--;
  return len;
}

static void expect_cut(struct text text, size_t len)
{
  size_t whole = text.len;
  size_t start = sequence_start(text, len);
  char last = len ? text.at[len - 1] : ' ';
  struct text cut = {text.at, len};
  bool number = strspn(text.at, " \t\r\n-0123456789.eE+") >= text.len;
  while (is_space(text.at[whole - 1]))
    whole--;
  if (len >= whole || (number && last >= '0' && last <= '9'))
    expect_accepted(cut, 0);
  else if (start < len)
    expect_rejected(cut, 0, CLX_JSON_UTF8, start, NULL);
  else
    expect_rejected(cut, 0, CLX_JSON_TRUNCATED, len, NULL);
}

static void an_accepted_text_cut_anywhere_is_rejected_as_cut_at_its_end(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(accepted); i++)
    for (size_t len = 0; len < accepted[i].len; len++)
      expect_cut(accepted[i], len);
}

static void a_number_alone_is_cut_into_numbers_and_beginnings_of_numbers(void **state)
{
  static const struct {
    size_t len;
    bool is_number;
  } cuts[] = {{1, false}, {2, true}, {3, false}, {4, true}, {5, false}, {6, false}, {7, true}};
  struct text text = {TEXT("-0.5e+10")};
  (void)state;
  for (size_t i = 0; i < COUNT(cuts); i++) {
    struct text cut = {text.at, cuts[i].len};
    if (cuts[i].is_number)
      expect_accepted(cut, 0);
    else
      expect_rejected(cut, 0, CLX_JSON_TRUNCATED, cuts[i].len, "");
  }
}

/* -------- bytes -------- */

static void every_byte_alone_is_a_digit_a_beginning_or_wrong(void **state)
{
  (void)state;
  for (unsigned byte = 0; byte < 256; byte++) {
    char c = (char)byte;
    struct text text = {&c, 1};
    if (byte >= '0' && byte <= '9')
      expect_accepted(text, 0);
    else if (byte != 0 && strchr("[{\"-tfn \t\r\n", c))
      expect_rejected(text, 0, CLX_JSON_TRUNCATED, 1, byte == '[' ? "/0" : "");
    else
      expect_rejected(text, 0, byte < 0x80 ? CLX_JSON_SYNTAX : CLX_JSON_UTF8, 0, "");
  }
}

static void every_byte_in_an_array_is_a_digit_white_space_or_wrong(void **state)
{
  (void)state;
  for (unsigned byte = 0; byte < 256; byte++) {
    char memory[] = {'[', (char)byte, ' ', ']'};
    struct text text = {memory, sizeof memory};
    bool number = byte >= '0' && byte <= '9';
    if (number || byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n')
      expect_accepted(text, 0);
    else if (byte == ']')
      expect_rejected(text, 0, CLX_JSON_TRAILING, 3, "");
    else if (byte == '[' || byte == '"')
      expect_rejected(text, 0, CLX_JSON_TRUNCATED, 4, byte == '[' ? "" : "/0");
    else if (byte == '{')
      expect_rejected(text, 0, CLX_JSON_SYNTAX, 3, "/0");
    else if (byte == '-')
      expect_rejected(text, 0, CLX_JSON_NUMBER, 1, "/0");
    else if (byte >= 0x80)
      expect_rejected(text, 0, CLX_JSON_UTF8, 1, "/0");
    else
      expect_rejected(text, 0, CLX_JSON_SYNTAX, 1, "/0");
  }
}

static void every_byte_behind_a_backslash_is_one_of_nine_letters_or_wrong(void **state)
{
  (void)state;
  for (unsigned byte = 0; byte < 256; byte++) {
    char memory[] = {'"', '\\', (char)byte, '0', '0', '4', '1', '"'};
    struct text text = {memory, sizeof memory};
    if (byte != 0 && strchr("\"\\/bfnrtu", (char)byte))
      expect_accepted(text, 0);
    else if (byte >= 0x80)
      expect_rejected(text, 0, CLX_JSON_UTF8, 2, "");
    else
      expect_rejected(text, 0, CLX_JSON_ESCAPE, 1, "");
  }
}

static void every_byte_among_the_digits_of_an_escape_is_hexadecimal_or_wrong(void **state)
{
  (void)state;
  for (unsigned byte = 0; byte < 256; byte++)
    for (size_t at = 3; at < 7; at++) {
      char memory[] = "\"\\u1111\"";
      struct text text = {memory, 8};
      memory[at] = (char)byte;
      if (byte != 0 && strchr("0123456789abcdefABCDEF", (char)byte))
        expect_accepted(text, 0);
      else if (byte >= 0x80)
        expect_rejected(text, 0, CLX_JSON_UTF8, at, "");
      else
        expect_rejected(text, 0, CLX_JSON_ESCAPE, 1, "");
    }
}

/* The reader looks at 8 or 16 bytes at once: each byte at each place of those, among bytes that
 * could lend or borrow a bit. */
static void every_byte_is_seen_at_every_place_of_a_string(void **state)
{
  static const char *const fill[] = {"aaaa", "\x7f\x7f\x7f\x7f", "    ", "!!!!", "####", "[[[[",
                                     "]]]]"};
  (void)state;
  for (size_t f = 0; f < COUNT(fill); f++)
    for (size_t at = 1; at < 40; at++)
      for (unsigned byte = 0; byte < 256; byte++) {
        char memory[42] = "\"";
        struct text text = {memory, 42};
        for (size_t i = 0; i < 40; i++)
          memory[1 + i] = fill[f][i % 4];
        memory[at] = (char)byte;
        memory[at + 1] = '~';
        memory[41] = '"';
        if (byte < 0x20)
          expect_rejected(text, 0, CLX_JSON_CONTROL, at, "");
        else if (byte == '"')
          expect_rejected(text, 0, CLX_JSON_TRAILING, at + 1, "");
        else if (byte == '\\')
          expect_rejected(text, 0, CLX_JSON_ESCAPE, at, "");
        else if (byte >= 0x80)
          expect_rejected(text, 0, CLX_JSON_UTF8, at, "");
        else
          expect_accepted(text, 0);
      }
}

/* A character of four bytes at each place, and each of its bytes replaced by one that breaks it. */
static void a_long_character_is_read_at_every_place_of_a_string(void **state)
{
  (void)state;
  for (size_t at = 1; at < 40; at++) {
    char memory[64];
    struct text text = {memory, sizeof memory};
    memset(memory, 'a', sizeof memory);
    memory[0] = memory[sizeof memory - 1] = '"';
    memcpy(memory + at, "\xf0\x9f\x98\x80", 4);
    expect_accepted(text, 0);
    for (size_t byte = 1; byte < 4; byte++) {
      memcpy(memory + at, "\xf0\x9f\x98\x80", 4);
      memory[at + byte] = 'a';
      expect_rejected(text, 0, CLX_JSON_UTF8, at, "");
    }
    memcpy(memory + at, "a\x9f\x98\x80", 4);
    expect_rejected(text, 0, CLX_JSON_UTF8, at + 1, "");
  }
}

/* -------- depth -------- */

static void nesting_is_accepted_up_to_the_limit_and_rejected_behind_it(void **state)
{
  (void)state;
  for (uint32_t limit = 1; limit <= 128; limit++) {
    char closes[129];
    memset(closes, ']', limit);
    closes[limit] = '\0';
    expect_accepted(repeat("[", limit, closes), limit);
    expect_rejected(repeat("[", limit + 1, closes), limit, CLX_JSON_DEPTH, limit, NULL);
    expect_rejected(repeat("{\"\":", limit + 1, "1"), limit, CLX_JSON_DEPTH, limit * 4, NULL);
  }
}

static void siblings_do_not_count_as_nesting(void **state)
{
  (void)state;
  expect_accepted(repeat("[[],[[]],[[],[]],{\"a\":[]},", 1, "[]]"), 3);
  expect_rejected(repeat("[[],[[]],[[],[]],{\"a\":[]},", 1, "[]]"), 2, CLX_JSON_DEPTH, 5, "/1/0");
}

static void the_default_limit_is_64_and_the_highest_128(void **state)
{
  static const uint32_t high[] = {128, 129, 1000, UINT32_MAX};
  (void)state;
  expect_rejected(repeat("[", 64, ""), 0, CLX_JSON_TRUNCATED, 64, NULL);
  expect_rejected(repeat("[", 65, ""), 0, CLX_JSON_DEPTH, 64, NULL);
  for (size_t i = 0; i < COUNT(high); i++) {
    expect_rejected(repeat("[", 128, ""), high[i], CLX_JSON_TRUNCATED, 128, NULL);
    expect_rejected(repeat("[", 129, ""), high[i], CLX_JSON_DEPTH, 128, NULL);
  }
}

/* These are longer than the room at the guard page. */
static void a_hundred_thousand_openings_are_rejected_at_the_limit(void **state)
{
  clx_error error;
  struct text text = repeat("[", 100000, "");
  (void)state;
  assert_int_equal(clx_json_check(text.at, text.len, 0, &error), CLX_JSON_DEPTH);
  assert_int_equal(error.offset, 64);
  assert_int_equal(clx_json_check(text.at, text.len, 128, &error), CLX_JSON_DEPTH);
  assert_int_equal(error.offset, 128);
  text = repeat("[{\"\":", 100000, "");
  assert_int_equal(clx_json_check(text.at, text.len, 0, &error), CLX_JSON_DEPTH);
  assert_int_equal(error.offset, 160);
}

static void breadth_has_no_limit(void **state)
{
  struct text text = repeat("1,", 200000, "1]");
  char *first = (char *)text.at;
  (void)state;
  first[0] = '[';
  assert_int_equal(clx_json_check(text.at, text.len, 0, NULL), CLX_JSON_SYNTAX);
  first[1] = '1';
  assert_int_equal(clx_json_check(text.at, text.len, 0, NULL), CLX_OK);
}

/* -------- places -------- */

static const struct {
  struct text text;
  int status;
  unsigned offset;
  const char *where;
} places[] = {
    {{TEXT("{\"a\":[1,{\"b~/\":tru}]}")}, CLX_JSON_SYNTAX, 15, "/a/1/b~0~1"},
    {{TEXT("tru}")}, CLX_JSON_SYNTAX, 0, ""},
    {{TEXT("[]x")}, CLX_JSON_TRAILING, 2, ""},
    {{TEXT("[x]")}, CLX_JSON_SYNTAX, 1, "/0"},
    {{TEXT("[0,x]")}, CLX_JSON_SYNTAX, 3, "/1"},
    {{TEXT("[0,0,0,0,0,0,0,0,0,0,-]")}, CLX_JSON_NUMBER, 21, "/10"},
    {{TEXT("[[[0],[0,[1,01]]]]")}, CLX_JSON_NUMBER, 12, "/0/1/1/1"},
    /* between two members the place is the container */
    {{TEXT("[1 2]")}, CLX_JSON_SYNTAX, 3, ""},
    {{TEXT("[[1 2]]")}, CLX_JSON_SYNTAX, 4, "/0"},
    {{TEXT("{\"a\":{\"b\":1 \"c\"}}")}, CLX_JSON_SYNTAX, 12, "/a"},
    {{TEXT("{\"a\":{\"b\":1,c:2}}")}, CLX_JSON_SYNTAX, 12, "/a"},
    {{TEXT("{\"a\":{\"b\" 1}}")}, CLX_JSON_SYNTAX, 10, "/a"},
    {{TEXT("{\"a\":{\"b\":}}")}, CLX_JSON_SYNTAX, 10, "/a/b"},
    {{TEXT("{\"a\":[1,]}")}, CLX_JSON_SYNTAX, 8, "/a/1"},
    {{TEXT("{\"a\":1,\"b\":{}")}, CLX_JSON_TRUNCATED, 13, ""},
    {{TEXT("{\"a\":1,\"b\":{")}, CLX_JSON_TRUNCATED, 12, "/b"},
    /* bad UTF-8 has a place like all else, and comes in its turn */
    {{TEXT("{\"a\":[\"x\",\"y\xff\"]}")}, CLX_JSON_UTF8, 12, "/a/1"},
    {{TEXT("{\"a\":{\"b\xc0\xaf\":1}}")}, CLX_JSON_UTF8, 8, "/a"},
    {{TEXT("{\"a\":1}\xed\xa0\x80")}, CLX_JSON_UTF8, 7, ""},
    {{TEXT("[1,\xf8]")}, CLX_JSON_UTF8, 3, "/1"},
    {{TEXT("[tru\xff]")}, CLX_JSON_UTF8, 4, "/0"},
    {{TEXT("[\"\\ud800\xff\"]")}, CLX_JSON_UTF8, 8, "/0"},
    {{TEXT("[x,\"\xff\"]")}, CLX_JSON_SYNTAX, 1, "/0"},
    {{TEXT("[\"a\\")}, CLX_JSON_TRUNCATED, 4, "/0"},
    {{TEXT("[\"a\\\xff\"]")}, CLX_JSON_UTF8, 4, "/0"},
    /* names as they are meant: escapes undone, then those of the pointer put in */
    {{TEXT("{\"\":x}")}, CLX_JSON_SYNTAX, 4, "/"},
    {{TEXT("{\"\":{\"\":x}}")}, CLX_JSON_SYNTAX, 8, "//"},
    {{TEXT("{\"~1\":x}")}, CLX_JSON_SYNTAX, 6, "/~01"},
    {{TEXT("{\"a b\":x}")}, CLX_JSON_SYNTAX, 7, "/a b"},
    {{TEXT("{\"\\u0061\\/\\u007e\":x}")}, CLX_JSON_SYNTAX, 18, "/a~1~0"},
    {{TEXT("{\"\\\"\\\\\":x}")}, CLX_JSON_SYNTAX, 8, "/\"\\"},
    {{TEXT("{\"\xc3\xa9\\u00e9\\ud83d\\ude00\":x}")},
     CLX_JSON_SYNTAX,
     24,
     "/\xc3\xa9\xc3\xa9\xf0\x9f\x98\x80"},
    /* a control, NUL among them, ends the pointer before its member */
    {{TEXT("{\"a\":{\"b\\n\":{\"c\":x}}}")}, CLX_JSON_SYNTAX, 17, "/a"},
    {{TEXT("{\"a\":{\"b\\u0000\":x}}")}, CLX_JSON_SYNTAX, 16, "/a"},
    {{TEXT("{\"\\u001b[2J\":x}")}, CLX_JSON_SYNTAX, 13, ""},
    {{TEXT("{\"a\":{\"b\x7f\":x}}")}, CLX_JSON_SYNTAX, 11, "/a"},
    {{TEXT("{\"a\":{\"\\u007f\":x}}")}, CLX_JSON_SYNTAX, 15, "/a"},
    {{TEXT("{\"a\":{\"\xc2\x80\":x}}")}, CLX_JSON_SYNTAX, 11, "/a"},
    {{TEXT("{\"a\":{\"b\xc2\x9b\":x}}")}, CLX_JSON_SYNTAX, 12, "/a"},
    {{TEXT("{\"a\":{\"\\u009f\":x}}")}, CLX_JSON_SYNTAX, 15, "/a"},
    {{TEXT("{\"a\":{\"\xc2\xa0\":x}}")}, CLX_JSON_SYNTAX, 11, "/a/\xc2\xa0"},
    {{TEXT("{\"a\":{\"\xc3\x80\":x}}")}, CLX_JSON_SYNTAX, 11, "/a/\xc3\x80"},
};

static void an_error_names_the_byte_and_the_value(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(places); i++)
    expect_rejected(places[i].text, 0, places[i].status, places[i].offset, places[i].where);
}

/* 127 bytes fit. 31 steps of four bytes make 124. */
static void a_long_pointer_is_cut_behind_a_whole_member(void **state)
{
  static const struct {
    const char *tail;
    size_t steps;
    const char *last;
  } rows[] = {
      {"{\"ab\":x", 31, "/ab"},
      {"{\"abc\":x", 31, ""},
      {"{\"\":x", 31, "/"},
      {"{\"~\":x", 31, "/~0"},
      {"{\"a/\":x", 31, ""},
      {"[x", 31, "/0"},
      {"{\"\\u0061b\":x", 31, "/ab"},
      {"{\"\xc3\xa9\":x", 31, "/\xc3\xa9"},
      {"{\"\xe2\x82\xac\":x", 31, ""},
      {"{\"a\":{\"b\":x", 31, "/a"},
      {"{\"ab\":{\"\":x", 31, "/ab"},
      {"{\"abc\":{\"b\":x", 31, ""},
  };
  (void)state;
  for (size_t i = 0; i < COUNT(rows); i++) {
    char where[CLX_ERROR_WHERE] = "";
    struct text text = repeat("{\"key\":", rows[i].steps, rows[i].tail);
    for (size_t step = 0; step < rows[i].steps; step++)
      memcpy(where + 4 * step, "/key", 5);
    strcat(where, rows[i].last);
    expect_rejected(text, 0, CLX_JSON_SYNTAX, text.len - 1, where);
  }
}

static void a_name_longer_than_the_pointer_is_left_out(void **state)
{
  struct text text = repeat("{\"" TIMES_100("a") TIMES_10("aa") "aaaaaa\":", 1, "x");
  (void)state;
  expect_rejected(text, 0, CLX_JSON_SYNTAX, 130, "/" TIMES_100("a") TIMES_10("aa") "aaaaaa");
  text = repeat("{\"" TIMES_100("a") TIMES_10("aa") "aaaaaaa\":", 1, "x");
  expect_rejected(text, 0, CLX_JSON_SYNTAX, 131, "");
  text = repeat("{\"" TIMES_100("\\u0061") "\":", 1, "x");
  expect_rejected(text, 0, CLX_JSON_SYNTAX, 604, "/" TIMES_100("a"));
  text = repeat("{\"" TIMES_100("long name ") "\":", 1, "x");
  expect_rejected(text, 0, CLX_JSON_SYNTAX, 1004, "");
}

static void no_text_at_all_is_a_cut_text(void **state)
{
  clx_error error = untouched;
  (void)state;
  assert_int_equal(clx_json_check(NULL, 0, 0, &error), CLX_JSON_TRUNCATED);
  assert_int_equal(error.offset, 0);
  assert_string_equal(error.where, "");
  assert_int_equal(clx_json_check(NULL, 0, 0, NULL), CLX_JSON_TRUNCATED);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_text_that_is_json_is_accepted),
      cmocka_unit_test(every_text_that_is_not_json_is_rejected_with_its_status_and_byte),
      cmocka_unit_test(what_is_wrong_alone_is_wrong_inside_an_array),
      cmocka_unit_test(an_accepted_text_cut_anywhere_is_rejected_as_cut_at_its_end),
      cmocka_unit_test(a_number_alone_is_cut_into_numbers_and_beginnings_of_numbers),
      cmocka_unit_test(every_byte_alone_is_a_digit_a_beginning_or_wrong),
      cmocka_unit_test(every_byte_in_an_array_is_a_digit_white_space_or_wrong),
      cmocka_unit_test(every_byte_behind_a_backslash_is_one_of_nine_letters_or_wrong),
      cmocka_unit_test(every_byte_among_the_digits_of_an_escape_is_hexadecimal_or_wrong),
      cmocka_unit_test(every_byte_is_seen_at_every_place_of_a_string),
      cmocka_unit_test(a_long_character_is_read_at_every_place_of_a_string),
      cmocka_unit_test(nesting_is_accepted_up_to_the_limit_and_rejected_behind_it),
      cmocka_unit_test(siblings_do_not_count_as_nesting),
      cmocka_unit_test(the_default_limit_is_64_and_the_highest_128),
      cmocka_unit_test(a_hundred_thousand_openings_are_rejected_at_the_limit),
      cmocka_unit_test(breadth_has_no_limit),
      cmocka_unit_test(an_error_names_the_byte_and_the_value),
      cmocka_unit_test(a_long_pointer_is_cut_behind_a_whole_member),
      cmocka_unit_test(a_name_longer_than_the_pointer_is_left_out),
      cmocka_unit_test(no_text_at_all_is_a_cut_text),
  };
  return cmocka_run_group_tests(tests, open_room, close_room);
}
