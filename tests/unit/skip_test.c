/* Whole free-form values that are passed in one go. */
#include "doc.h"

#include "json/fast.h"

#include "guard.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define ANY_DEPTH   128
#define ANY_MEMBERS 1000

/* The length of what is passed, 0 when nothing is. ' stands for ". Memory ends behind the padding
 * of the text. */
static size_t passed(const char *text, size_t len, uint32_t depth, uint32_t members)
{
  char *copy = guard_copy(text, len + CLX__PADDING);
  memset(copy + len, 0, CLX__PADDING);
  for (size_t i = 0; i < len; i++)
    copy[i] = copy[i] == '\'' ? '"' : copy[i];
  char *end = clx__fast_skip(copy, depth, members);
  size_t result = end ? (size_t)(end - copy) : 0;
  guard_free(copy, len + CLX__PADDING);
  return result;
}

/* As passed, of a text with a NUL, which need not have room behind it. */
static size_t passed_text(const char *text, uint32_t depth, uint32_t members)
{
  char room[2000] = {0};
  size_t len = strlen(text);
  assert_in_range(len + CLX__PADDING, 0, sizeof room);
  memcpy(room, text, len);
  return passed(room, len, depth, members);
}

static const char *const good[] = {
    "0",
    "-0",
    "7",
    "-12",
    "1234567",
    "12345678",
    "123456789012345678901234567890",
    "0.5",
    "-1.25",
    "1.00000000000000000000000000000001",
    "null",
    "true",
    "false",
    "''",
    "'a'",
    "'0123456789abcde'",
    "'0123456789abcdef'",
    "'0123456789abcdefg'",
    "'\\'\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\u20AC\\u0000'",
    "'\\ud83d\\ude00'",
    "'\\ud800\\udc00\\udbff\\udfff'",
    "'\x7f\xc3\xa9\xf0\x9f\x98\x80'",
    "'\\''",
    "'\\\\'",
    "{}",
    "[]",
    "{ }",
    "[\n\t\r ]",
    "[[],{},[{}],{'':[]}]",
    "{'a':1}",
    "{'a' : 1 , 'b\\u0041':[ 1 , 2 ] }",
    "[1,'a',null,true,false,-0.5,{'a':{'b':[[{}]]}}]",
    "{\n  'a': [\n    1,\n    2\n  ],\n  'b': {}\n}",
};

static void a_value_of_any_kind_is_passed_in_one_go(void **state)
{
  static const char *const behind[] = {"", ",", "}", "]", " ", "\n,", ",[", "\x01"};
  (void)state;
  for (size_t i = 0; i < COUNT(good); i++)
    for (size_t n = 0; n < COUNT(behind); n++) {
      char text[200];
      snprintf(text, sizeof text, "%s%s", good[i], behind[n]);
      assert_int_equal(passed_text(text, ANY_DEPTH, ANY_MEMBERS), strlen(good[i]));
    }
}

/* Numbers are left out: what is cut of them is one. */
static void a_value_that_is_cut_is_not_passed(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(good); i++)
    for (size_t len = 0; len < strlen(good[i]) && strchr("{['ntf", good[i][0]); len++) {
      char text[200 + CLX__PADDING] = {0};
      memcpy(text, good[i], len);
      assert_int_equal(passed(text, len, ANY_DEPTH, ANY_MEMBERS), 0);
    }
}

/* What is not valid, and what the reader is left: exponents. */
static const char *const bad[] = {
    "",
    ",",
    "}",
    "]",
    ":",
    "x",
    "nul",
    "nulL",
    "tru",
    "fals",
    "True",
    "-",
    "+1",
    ".5",
    "01",
    "00",
    "-01",
    "1.",
    "-1.",
    "1.e5",
    "1e5",
    "1E5",
    "0e0",
    "1.5e-3",
    "1e400",
    "--1",
    "-a",
    "'",
    "'a",
    "'\x01'",
    "'a\x1f'",
    "'\\x'",
    "'\\",
    "'\\'",
    "'\\u12'",
    "'\\u12G4'",
    "'\\ud800'",
    "'\\udc00'",
    "'\\ud800\\u0041'",
    "'\\ud800\\ud800'",
    "'\\ud83d",
    "'\\ud83d\\ude0'",
    "'\\n\x02'",
    "'\\\\\\z'",
    "[",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[,]",
    "[1,,2]",
    "[1 2]",
    "[1}",
    "[}",
    "[1;2]",
    "[:]",
    "[1:2]",
    "['a':1]",
    "{",
    "{'a'",
    "{'a':",
    "{'a':}",
    "{'a':1",
    "{'a':1,",
    "{'a':1,}",
    "{,}",
    "{'a'}",
    "{'a',1}",
    "{'a' 1}",
    "{'a'::1}",
    "{a:1}",
    "{xa':1}",
    "{1:2}",
    "{'a':1 'b':2}",
    "{'a':1,'b'}",
    "{'a':1]",
    "{]",
    "{null:1}",
    "{'a':1,,'b':2}",
    "{'a\x01':1}",
    "{'\\x':1}",
    "{'\\ud800':1}",
    "{'a':01}",
    "[nul]",
    "[01]",
    "[1.]",
    "[1e1]",
    "[[1]",
    "[{]}",
    "{'a':[}]",
    "[[],[]}",
    "{'a':{'b':1}]",
    "[{'a':1]}",
    "[\v1]",
    "[1\x0c]",
    "[\xc2\xa0 1]",
    "{'a'\v:1}",
    "[truefalse]",
};

static void a_value_that_is_not_valid_is_not_passed(void **state)
{
  (void)state;
  for (size_t i = 0; i < COUNT(bad); i++) {
    char text[200];
    assert_int_equal(passed_text(bad[i], ANY_DEPTH, ANY_MEMBERS), 0);
    snprintf(text, sizeof text, "[%s]", bad[i]);
    if (bad[i][0] != '\0' && bad[i][0] != ']')
      assert_int_equal(passed_text(text, ANY_DEPTH, ANY_MEMBERS), 0);
    snprintf(text, sizeof text, "{'a':{},'b':%s}", bad[i]);
    assert_int_equal(passed_text(text, ANY_DEPTH, ANY_MEMBERS), 0);
  }
}

/* 300 digits before the point are finite for certain; behind it there may be any number. */
static void a_number_of_300_digits_is_passed_and_one_of_301_is_left(void **state)
{
  char text[1000] = {0};
  (void)state;
  for (size_t sign = 0; sign < 2; sign++)
    for (size_t digits = 290; digits <= 310; digits++) {
      memset(text, 0, sizeof text);
      memset(text, '9', sign + digits);
      text[0] = sign ? '-' : '9';
      size_t end = digits <= 300 ? sign + digits : 0;
      assert_int_equal(passed(text, sign + digits, ANY_DEPTH, ANY_MEMBERS), end);
      text[sign + digits] = '.';
      memset(text + sign + digits + 1, '1', 500);
      end = digits <= 300 ? sign + digits + 501 : 0;
      assert_int_equal(passed(text, sign + digits + 501, ANY_DEPTH, ANY_MEMBERS), end);
    }
}

/* -------- depth and members -------- */

/* Containers in each other, as the letters o and a tell in turn, around a 1 or nothing. */
static size_t put_nested(char *text, size_t depth, const char *kinds, const char *inside)
{
  size_t at = 0;
  for (size_t i = 0; i < depth; i++)
    at += (size_t)sprintf(text + at, kinds[i % strlen(kinds)] == 'o' ? "{'a':" : "[");
  at += (size_t)sprintf(text + at, "%s", inside);
  for (size_t i = depth; i > 0; i--)
    text[at++] = kinds[(i - 1) % strlen(kinds)] == 'o' ? '}' : ']';
  text[at] = '\0';
  return at;
}

static const char *const kinds[] = {"a", "o", "ao", "oa", "ooaoaaa"};

static void values_nest_up_to_64_deep_and_up_to_the_limit(void **state)
{
  static const char *const insides[] = {"1", "''", "[],1", "{}"};
  char text[1000];
  (void)state;
  for (size_t depth = 1; depth <= 70; depth++)
    for (size_t i = 0; i < COUNT(kinds) * COUNT(insides); i++) {
      const char *inside = insides[i % COUNT(insides)];
      const char *kind = kinds[i / COUNT(insides)];
      if (inside[0] == '[' && kind[(depth - 1) % strlen(kind)] == 'o')
        continue;
      size_t len = put_nested(text, depth, kind, inside);
      uint32_t whole = (uint32_t)depth + (inside[0] == '[' || inside[0] == '{');
      assert_int_equal(passed_text(text, ANY_DEPTH, ANY_MEMBERS), whole <= 64 ? len : 0);
      assert_int_equal(passed_text(text, whole, ANY_MEMBERS), whole <= 64 ? len : 0);
      assert_int_equal(passed_text(text, whole - 1, ANY_MEMBERS), 0);
    }
  assert_int_equal(passed_text("1", 0, 1), 1);
  assert_int_equal(passed_text("[]", 0, 1), 0);
}

static void a_bracket_that_does_not_match_is_found_at_any_depth(void **state)
{
  char text[1000];
  (void)state;
  for (size_t depth = 1; depth <= 64; depth += doc_step(1, 7))
    for (size_t i = 0; i < COUNT(kinds); i++) {
      size_t len = put_nested(text, depth, kinds[i], "1");
      for (size_t at = len - depth; at < len; at++) {
        text[at] = text[at] == '}' ? ']' : '}';
        assert_int_equal(passed_text(text, ANY_DEPTH, ANY_MEMBERS), 0);
        text[at] = text[at] == '}' ? ']' : '}';
      }
    }
}

static void values_have_at_most_as_many_members_as_the_limit(void **state)
{
  static const char *const texts[] = {"[1,2,3]", "{'a':1,'b':2,'c':3}", "[[],[],{}]",
                                      "[ 1 , [ ] , 3 ]", "{'':{},'':[],'':''}"};
  (void)state;
  for (size_t i = 0; i < COUNT(texts); i++) {
    assert_int_equal(passed_text(texts[i], ANY_DEPTH, 3), strlen(texts[i]));
    assert_int_equal(passed_text(texts[i], ANY_DEPTH, 2), 0);
    assert_int_equal(passed_text(texts[i], ANY_DEPTH, 1), 0);
  }
  assert_int_equal(passed_text("[[[1]]]", ANY_DEPTH, 1), 7);
  assert_int_equal(passed_text("{'a':{'b':[]}}", ANY_DEPTH, 1), 14);
}

/* In a document, what is not passed in one go is read all the same. */
static void free_form_members_nest_up_to_the_limit_whether_passed_or_read(void **state)
{
  struct doc *doc = *state;
  for (uint32_t depth = 61; depth <= 67; depth++)
    for (size_t i = 0; i < COUNT(kinds); i++)
      for (uint32_t over = 0; over < 2; over++) {
        static const char head[] = "{'data':{'type':'tags','id':'t','attributes':{'metadata':";
        char text[1000];
        char value[900];
        clx_limits limits = {.size = sizeof limits, .depth = depth + 3 - over};
        const clx_document *document = NULL;
        size_t len = put_nested(value, depth, kinds[i], "1");
        bool object = kinds[i][0] == 'o';
        snprintf(text, sizeof text, "%s%s,'name':'n'}}}", head, value);
        const char *body = doc_text(doc, text);
        int status =
            clx_parse_unverified(body, strlen(body), &limits, doc->arena, &document, &doc->error);
        if (over) {
          assert_int_equal(status, CLX_JSON_DEPTH);
          assert_string_equal(doc->error.where, "/data/attributes/metadata");
          char last = kinds[i][(depth - 1) % strlen(kinds[i])]; /* the one that is too deep */
          assert_int_equal(doc->error.offset,
                           strlen(head) + (len - 1 - depth) - (last == 'o' ? 5 : 1));
          continue;
        }
        assert_int_equal(status, CLX_OK);
        const clx_tag *tag = clx_as(document->data[0], CLX_TYPE_TAGS);
        assert_string_equal(tag->name, "n");
        clx_value metadata = doc_get(document->data[0], "metadata");
        assert_int_equal(metadata.kind, object ? CLX_KIND_OBJECT : CLX_KIND_ARRAY);
        assert_int_equal(metadata.len, len);
        assert_memory_equal(metadata.text, doc_text(doc, value), len);
        clx_arena_reset(doc->arena);
      }
}

/* -------- faults in free-form members -------- */

/* Names within such a member are the shop's own, so errors do not tell them. */
static void a_fault_in_a_free_form_member_is_told_where_it_is(void **state)
{
  static const struct {
    const char *json; /* ^: where */
    int status;
  } all[] = {
      {"{'a':[1,2,^]}", CLX_JSON_SYNTAX},
      {"{'a':[1,2^}", CLX_JSON_SYNTAX},
      {"{'a':1,^}", CLX_JSON_SYNTAX},
      {"{'a'^1}", CLX_JSON_SYNTAX},
      {"{'a':^nul}", CLX_JSON_SYNTAX},
      {"{'a':^01}", CLX_JSON_NUMBER},
      {"{'a':^1.}", CLX_JSON_NUMBER},
      {"{'a':^-}", CLX_JSON_NUMBER},
      {"{'a':[^1e400]}", CLX_JSON_NOT_FINITE},
      {"{'a':'x^\\x'}", CLX_JSON_ESCAPE},
      {"{'a':'\\n^\\u12G4'}", CLX_JSON_ESCAPE},
      {"{'a':'\\ud83d\\ude00^\\ud83dx'}", CLX_JSON_SURROGATE},
      {"{'a^\\udc00':1}", CLX_JSON_SURROGATE},
      {"{'a':'\\\\^\x01'}", CLX_JSON_CONTROL},
      {"{'a':'0123456789abcdef^\n'}", CLX_JSON_CONTROL},
      {"{'a':{'b':'^\xff'}}", CLX_JSON_UTF8},
      {"{^a:1}", CLX_JSON_SYNTAX},
      {"{^\v'a':1}", CLX_JSON_SYNTAX},
  };
  for (size_t i = 0; i < COUNT(all); i++) {
    char text[200];
    int head =
        snprintf(text, sizeof text, "{'data':{'type':'tags','id':'t','attributes':{'metadata':");
    size_t at = strcspn(all[i].json, "^");
    snprintf(text + head, sizeof text - (size_t)head, "%.*s%s,'name':'n'}}}", (int)at, all[i].json,
             all[i].json + at + 1);
    doc_fails(*state, text, all[i].status, (unsigned)head + (unsigned)at,
              "/data/attributes/metadata");
  }
}

static void numbers_with_exponents_or_of_any_length_are_read(void **state)
{
  struct doc *doc = *state;
  char digits[400];
  char text[1200];
  for (size_t len = 298; len <= 308; len++) {
    memset(digits, '1', len);
    digits[len] = '\0';
    snprintf(text, sizeof text,
             "{'data':{'type':'tags','id':'t','attributes':{'metadata':{'a':[1e5,-2E-3],'b':%s,"
             "'c':%s.5},'name':'n'}}}",
             digits, digits);
    const clx_resource *tag = doc_resource(doc, text);
    assert_string_equal(doc_get(tag, "name").text, "n");
    assert_int_equal(doc_get(tag, "metadata").len, 2 * len + 29);
  }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_value_of_any_kind_is_passed_in_one_go),
      cmocka_unit_test(a_value_that_is_cut_is_not_passed),
      cmocka_unit_test(a_value_that_is_not_valid_is_not_passed),
      cmocka_unit_test(a_number_of_300_digits_is_passed_and_one_of_301_is_left),
      cmocka_unit_test(values_nest_up_to_64_deep_and_up_to_the_limit),
      cmocka_unit_test(a_bracket_that_does_not_match_is_found_at_any_depth),
      cmocka_unit_test(values_have_at_most_as_many_members_as_the_limit),
      doc_test(free_form_members_nest_up_to_the_limit_whether_passed_or_read),
      doc_test(a_fault_in_a_free_form_member_is_told_where_it_is),
      doc_test(numbers_with_exponents_or_of_any_length_are_read),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
