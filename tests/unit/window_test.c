/* Bodies that are copied and checked a window at a time, and texts whose escapes are undone while
 * they are checked. */
#include "doc.h"

#include "json/text.h"

#include "guard.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* -------- texts -------- */

/* The length of what is decoded is that of `pad` and of what the escapes stand for. */
static void escapes_are_undone_behind_text_of_any_length(void **state)
{
  struct doc *doc = *state;
  for (size_t pad = 0; pad <= 70; pad += doc_step(1, 9)) {
    char text[600];
    char expected[300];
    char filler[80] = {0};
    memset(filler, 'x', pad);
    snprintf(text, sizeof text,
             "{'data':{'type':'tags','id':'t','attributes':{'name':'%s\\u00e9%s\\n\\'\\ud83d\\ude00"
             "%s','reference':'r%s','reference_origin':'\\/%s'}}}",
             filler, filler, filler, filler, filler);
    snprintf(expected, sizeof expected, "%s\xc3\xa9%s\n\"\xf0\x9f\x98\x80%s", filler, filler,
             filler);
    const clx_tag *tag = clx_as(doc_resource(doc, text), CLX_TYPE_TAGS);
    assert_string_equal(tag->name, expected);
    assert_int_equal(tag->reference[0], 'r');
    assert_string_equal(tag->reference + 1, filler);
    assert_int_equal(tag->reference_origin[0], '/');
    assert_string_equal(tag->reference_origin + 1, filler);
    clx_arena_reset(doc->arena);
  }
}

static void a_fault_behind_escapes_is_told_where_it_is(void **state)
{
  static const struct {
    const char *piece;
    int status;
  } all[] = {
      {"\\x", CLX_JSON_ESCAPE},   {"\\u00g0", CLX_JSON_ESCAPE}, {"\\ud800-", CLX_JSON_SURROGATE},
      {"\x01", CLX_JSON_CONTROL}, {"\n", CLX_JSON_CONTROL},     {"\x80", CLX_JSON_UTF8},
      {"\xc3-", CLX_JSON_UTF8},
  };
  struct doc *doc = *state;
  for (size_t pad = 0; pad <= 70; pad += doc_step(1, 9))
    for (size_t i = 0; i < 2 * COUNT(all); i++) {
      char text[300];
      char filler[80] = {0};
      memset(filler, 'x', pad);
      int at =
          snprintf(text, sizeof text, "{'data':{'type':'tags','id':'t','attributes':{'name':'%s%s",
                   i % 2 ? "\\u0000\\t" : "\\t", filler);
      snprintf(text + at, sizeof text - (size_t)at, "%s','reference':'r'}}}", all[i / 2].piece);
      doc_fails(doc, text, all[i / 2].status, (unsigned)at, "/data/attributes/name");
      clx_arena_reset(doc->arena);
    }
}

/* -------- windows of a body -------- */

#define WINDOW 16384

/* Copies a text of `len` bytes, all 'a' but for these from `at` on; whatever is wrong in it, the
 * copy is whole. Both ends are next to memory that may not be touched. */
static size_t copied(size_t len, size_t at, const char *bytes, size_t count)
{
  char *plain = malloc(len);
  assert_non_null(plain);
  memset(plain, 'a', len);
  memcpy(plain + at, bytes, count);
  char *from = guard_copy(plain, len);
  memset(plain, '#', len);
  char *to = guard_copy(plain, len);
  size_t valid = clx__utf8_append(to, 0, 0, from, len);
  assert_memory_equal(to, from, len);
  guard_free(to, len);
  guard_free(from, len);
  free(plain);
  return valid;
}

static void a_sequence_over_the_end_of_a_window_is_whole(void **state)
{
  static const struct {
    const char *bytes;
    size_t good; /* bytes before the last sequence */
  } all[] = {{"\xc3\xa9", 0},
             {"\xe2\x82\xac", 0},
             {"\xf0\x9f\x98\x80", 0},
             {"\xc3\xa9\xf0\x9f\x98\x80\xe2\x82\xac\xc3\xa9", 9}};
  (void)state;
  for (size_t window = 1; window <= 3; window++)
    for (size_t i = 0; i < COUNT(all); i++)
      for (size_t before = 0; before <= 12; before += doc_step(1, 2)) {
        size_t count = strlen(all[i].bytes);
        size_t at = window * WINDOW - before;
        assert_int_equal(copied(4 * WINDOW, at, all[i].bytes, count), 4 * WINDOW);
        assert_int_equal(copied(at + count, at, all[i].bytes, count), at + count);
        assert_int_equal(copied(at + count - 1, at, all[i].bytes, count - 1), at + all[i].good);
      }
}

/* Each lasts for `good` bytes that are well formed. */
static void a_fault_in_any_window_is_told_where_it_is(void **state)
{
  static const struct {
    const char *bytes;
    size_t good;
  } all[] = {{"\x80", 0},
             {"\xff", 0},
             {"\xc3z", 0},
             {"\xe2\x82z", 0},
             {"\xf0\x9f\x98z", 0},
             {"\xed\xa0\x80", 0},
             {"\xc3\xa9\xa9", 2},
             {"\xc3\xa9z\xff", 3},
             {"\xf4\x90\x80\x80", 0},
             {"\xe2\x82\xac\xe2\x82", 3}};
  static const size_t windows[] = {0, 1, 2, 4};
  (void)state;
  for (size_t i = 0; i < COUNT(all); i++)
    for (size_t n = 0; n < COUNT(windows); n++)
      for (size_t shift = 0; shift <= 16; shift += doc_step(1, 4)) {
        size_t at = windows[n] * WINDOW + shift - (windows[n] ? 8 : 0);
        size_t count = strlen(all[i].bytes);
        assert_int_equal(copied(4 * WINDOW + 100, at, all[i].bytes, count), at + all[i].good);
        assert_int_equal(copied(at + count, at, all[i].bytes, count), at + all[i].good);
      }
}

/* The first of two, also where both are at the end of a window and of the next. */
static void the_first_of_two_faults_counts(void **state)
{
  static char bytes[2 * WINDOW];
  (void)state;
  for (size_t first = WINDOW - 5; first < WINDOW + 5; first++)
    for (size_t second = 2 * WINDOW - 5; second < 2 * WINDOW; second += 2) {
      memset(bytes, 'a', sizeof bytes);
      bytes[first] = '\xff';
      bytes[second] = '\xc3';
      assert_int_equal(copied(3 * WINDOW, 0, bytes, sizeof bytes), first);
    }
}

/* Appends `text` to nothing, in pieces of this size. */
static size_t appended(const char *text, size_t len, size_t piece)
{
  char to[300];
  size_t valid = 0;
  for (size_t done = 0; done < len; done += piece) {
    size_t size = len - done < piece ? len - done : piece;
    char *from = guard_copy(text + done, size);
    valid = clx__utf8_append(to, valid, done, from, size);
    guard_free(from, size);
  }
  assert_memory_equal(to, text, len);
  return valid;
}

static void a_text_is_checked_alike_in_pieces_of_any_size(void **state)
{
  static const struct {
    const char *bytes;
    size_t good;
  } all[] = {{"a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z", 11},
             {"\xf0\x9f\x98\x80\xf0\x9f\x98\x80", 8},
             {"\xc3\xa9\xe2\x82", 2},
             {"\xf0\x9f\x98", 0},
             {"a\xe2\x82\xac\x82\xac", 4},
             {"a\xf0\x9f\x98z\xc3\xa9", 1},
             {"\xed\xa0\x80", 0}};
  (void)state;
  for (size_t i = 0; i < COUNT(all); i++)
    for (size_t pad = 0; pad < 150; pad += doc_step(7, 50)) {
      char text[300];
      size_t count = strlen(all[i].bytes);
      memset(text, 'a', sizeof text);
      memcpy(text + pad, all[i].bytes, count);
      size_t wanted = all[i].good == count ? pad + count + 70 : pad + all[i].good;
      for (size_t piece = 1; piece < 40; piece++)
        assert_int_equal(appended(text, pad + count + 70, piece), wanted);
    }
}

static void a_body_with_a_fault_in_any_window_is_refused_there(void **state)
{
  struct doc *doc = *state;
  static char text[3 * WINDOW];
  for (size_t window = 0; window < 3; window++)
    for (size_t before = 1; before <= 5; before++) {
      const clx_document *document = NULL;
      memset(text, 'a', sizeof text);
      memcpy(text, "{\"meta\":\"", 9);
      memcpy(text + sizeof text - 14, "\",\"data\":null}", 14);
      size_t at = window * WINDOW + 100 - before;
      if (before < 5 && window > 0)
        at -= 100;
      memcpy(text + at, "\xe2\x82", 2);
      assert_int_equal(
          clx_parse_unverified(text, sizeof text, NULL, doc->arena, &document, &doc->error),
          CLX_JSON_UTF8);
      assert_int_equal(doc->error.offset, at);
      assert_string_equal(doc->error.where, "/meta");
      memcpy(text + at, "\xe2\x82\xac", 3);
      assert_int_equal(
          clx_parse_unverified(text, sizeof text, NULL, doc->arena, &document, &doc->error),
          CLX_OK);
      clx_arena_reset(doc->arena);
    }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(escapes_are_undone_behind_text_of_any_length),
      doc_test(a_fault_behind_escapes_is_told_where_it_is),
      cmocka_unit_test(a_sequence_over_the_end_of_a_window_is_whole),
      cmocka_unit_test(a_fault_in_any_window_is_told_where_it_is),
      cmocka_unit_test(the_first_of_two_faults_counts),
      cmocka_unit_test(a_text_is_checked_alike_in_pieces_of_any_size),
      doc_test(a_body_with_a_fault_in_any_window_is_refused_there),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
