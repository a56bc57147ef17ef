/* Strings, numbers and links of all lengths at all places, read by the library and by the simple
 * parser. */
#include "differential.h"

#include "../oracle/simple_text.h"
#include "guard.h"
#include "json/text.h"

/* -------- strings -------- */

/* Every place where a string may stand: some are looked up, some copied, some passed over. */
static const char *const string_places[] = {
    "{'data':{'type':'orders','id':'x','attributes':{'notes':'@','guest':true}}}",
    "{'data':{'type':'orders','id':'x','attributes':{'metadata':{'k':'@'},'notes':'a'}}}",
    "{'data':{'type':'orders','id':'x','attributes':{'novel':'@'}}}",
    "{'data':{'type':'orders','id':'x','attributes':{'@':1,'guest':false}}}",
    "{'data':{'type':'orders','id':'@'}}",
    "{'data':{'type':'@','id':'x','attributes':{'notes':'a'}}}",
    "{'data':{'attributes':{'notes':'@','@':'@'},'type':'orders','id':'x'}}",
    "{'data':{'type':'orders','id':'x','@':1}}",
    "{'@':1,'data':null}",
    "{'data':null,'meta':['@']}",
    "{'data':{'type':'orders','id':'x','relationships':{'@':{'links':{'self':'@'}}}}}",
    "{'data':{'type':'orders','id':'x','relationships':{'market':{'links':{'self':'@',"
    "'related':'r'}},'customer':{'data':{'type':'customers','id':'@'}}}}}",
    "{'data':{'type':'orders','id':'x','relationships':{'market':{'links':{'self':'s',"
    "'related':'@'}},'customer':{'data':{'type':'@','id':'c'}}}}}",
    "{'data':{'type':'orders','id':'x','relationships':{'market':{'@':'@'}}},"
    "'included':[{'type':'markets','id':'@'}]}",
};

#define STRING_PLACES (sizeof string_places / sizeof *string_places)

/* What may stand out in a string, rightly or wrongly. */
static const char *const string_pieces[] = {
    "\"",
    "\\",
    "\\\\",
    "\\\"",
    "\\n",
    "\\u0041",
    "\\ud83d\\ude00",
    "\x1f",
    "\x20",
    "\x7f",
    "\n",
    "\x80",
    "\xc3\xa9",
    "\xe2\x82\xac",
    "\xf0\x9f\x98\x80",
    "\xff",
    "\xe2\x82",
    "\\u0000",
    "\\x",
    "\\ud800",
    "\\ud800\\u0041",
    "\\u12",
    "\xed\xa0\x80",
    "\xf4\x90\x80\x80",
    "\xc0\xaf",
    "\x01\x02\x03",
    "\\\\\\\\\\\"",
    "/",
    "~",
};

#define STRING_PIECES (sizeof string_pieces / sizeof *string_pieces)

/* `len` letters with the piece in place of the one at `at`. */
static size_t string_of(char text[128], size_t len, size_t at, const char *piece)
{
  size_t piece_len = strlen(piece);
  for (size_t i = 0; i < len; i++)
    text[i] = (char)('a' + i % 26);
  if (at >= len)
    return len;
  memmove(text + at + piece_len, text + at + 1, len - at - 1);
  memcpy(text + at, piece, piece_len);
  return len - 1 + piece_len;
}

static void strings_of_all_lengths_with_any_byte_at_each_place_are_read_alike(void **state)
{
  struct generator body;
  char text[128];
  size_t turn = 0;
  (void)state;
  generator_init(&body, 1);
  for (size_t len = 0; len <= 70; len++)
    for (size_t at = 0; at <= len; at++)
      for (size_t piece = 0; piece < STRING_PIECES; piece++, turn++) {
        if (differential_skip())
          continue;
        size_t text_len = string_of(text, len, at, string_pieces[piece]);
        differential_check_filled(&body, turn % 67, string_places[turn % STRING_PLACES], text,
                                  text_len);
      }
  generator_free(&body);
}

static void short_strings_are_read_alike_at_every_place(void **state)
{
  struct generator body;
  char text[128];
  (void)state;
  generator_init(&body, 2);
  for (size_t place = 0; place < STRING_PLACES; place++)
    for (size_t len = 0; len <= 20; len += 1 + len / 4)
      for (size_t at = 0; at <= len; at++)
        for (size_t piece = 0; piece < STRING_PIECES; piece++)
          if (!differential_skip()) {
            size_t text_len = string_of(text, len, at, string_pieces[piece]);
            differential_check_filled(&body, 0, string_places[place], text, text_len);
          }
  generator_free(&body);
}

/* All pairs of bytes in front of and behind a plain letter, at the end of a string that fills a
 * vector, in UTF-8 or not. */
static void pairs_of_bytes_are_read_alike(void **state)
{
  struct generator body;
  (void)state;
  generator_init(&body, 3);
  for (unsigned first = 0; first < 256; first++)
    for (unsigned second = 0x70; second < 256; second++) {
      char text[] = {'a', (char)first, (char)second, (char)(0x80 | (first & 0x3f)), 'b'};
      size_t shift = (first + second) % 33;
      if (!differential_skip())
        differential_check_filled(&body, shift, string_places[second % 2], text, sizeof text);
    }
  generator_free(&body);
}

/* -------- characters -------- */

/* Checks a text where it is decoded, where it is only checked, and where it is looked up. */
static void check_text(struct generator *body, const char *text, size_t len)
{
  if (differential_skip())
    return;
  differential_check_filled(body, 0, string_places[0], text, len);
  differential_check_filled(body, 0, string_places[9], text, len);
  differential_check_filled(body, 0, string_places[3], text, len);
}

/* Every 16-bit unit as an escape, alone; and first and last ones of each kind, two together. */
static void escapes_of_all_units_are_read_alike(void **state)
{
  static const unsigned edges[] = {0,      1,      0x1f,   0x41,   0x7f,   0x80,
                                   0x7ff,  0x800,  0xd7ff, 0xd800, 0xd801, 0xdbff,
                                   0xdc00, 0xdc01, 0xdfff, 0xe000, 0xffff};
  const size_t count = sizeof edges / sizeof *edges;
  struct generator body;
  char text[16];
  (void)state;
  generator_init(&body, 11);
  for (unsigned unit = 0; unit <= 0xffff; unit += unit >= 0xd7f0 && unit < 0xe010 ? 1 : 7) {
    snprintf(text, sizeof text, unit % 2 ? "\\u%04x" : "\\u%04X", unit);
    check_text(&body, text, strlen(text));
  }
  for (size_t i = 0; i < count * count; i++) {
    snprintf(text, sizeof text, "\\u%04x\\u%04x", edges[i / count], edges[i % count]);
    check_text(&body, text, strlen(text));
  }
  generator_free(&body);
}

/* A pair of escapes with each of its bytes changed to every other. */
static void escapes_with_any_byte_in_them_are_read_alike(void **state)
{
  static const char pair[] = "\\uD83d\\ude0Fz";
  struct generator body;
  char text[sizeof pair];
  (void)state;
  generator_init(&body, 12);
  for (size_t at = 0; at < sizeof pair - 1; at++)
    for (unsigned byte = 0; byte < 256; byte++) {
      memcpy(text, pair, sizeof pair);
      text[at] = (char)byte;
      check_text(&body, text, sizeof pair - 1);
    }
  generator_free(&body);
}

/* Leads of three and four bytes, all seconds, and what is next to right behind them. */
static void long_utf8_sequences_are_read_alike(void **state)
{
  static const char tails[] = "\x7f\x80\xbf\xc0";
  struct generator body;
  (void)state;
  generator_init(&body, 13);
  for (unsigned lead = 0xdf; lead <= 0xf8; lead++)
    for (unsigned second = 0x7f; second <= 0xc0; second++)
      for (unsigned tail = 0; tail < 16; tail++) {
        char text[] = {(char)lead, (char)second, tails[tail % 4], tails[tail / 4], 'z'};
        if (tail / 4 == 0)
          text[3] = 'y';
        check_text(&body, text, sizeof text);
      }
  generator_free(&body);
}

/* -------- whole texts -------- */

/* Some of the good pieces, others each time, and now and then a bad one. */
static size_t random_text(struct random *random, char *text, size_t most)
{
  static const char *const good[] = {
      "a",
      "more text than a block",
      "\xc3\xa9",
      "\xe2\x82\xac",
      "\xe0\xa0\x80",
      "\\n",
      "\\/",
      "\xf0\x9f\x98\x80",
      "\xf4\x8f\xbf\xbf",
      "\xed\x9f\xbf",
      "\\u00e9",
      "\\u20ac",
      "\\uD83D\\uDE00",
      "\\\\",
  };
  static const char *const bad[] = {
      "\\u0000", "\"",   "\\ud83d",  "\\udc00",  "\\u00",        "\\x",
      "\n",      "\x80", "\xe2\x82", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80",
  };
  const unsigned first = (unsigned)random_below(random, 14);
  const unsigned kinds = 1 + (unsigned)random_below(random, 14);
  size_t len = 0;
  for (size_t count = random_below(random, 120); count > 0; count--) {
    const char *piece = good[(first + random_below(random, kinds)) % 14];
    if (random_below(random, 200) == 0)
      piece = bad[random_below(random, 12)];
    if (len + strlen(piece) > most)
      break;
    memcpy(text + len, piece, strlen(piece));
    len += strlen(piece);
  }
  return len;
}

static void long_texts_are_judged_alike(void **state)
{
  struct random random = {14};
  char text[1000];
  (void)state;
  for (int round = 0; round < 30000; round++) {
    size_t len = random_text(&random, text, sizeof text);
    if (differential_skip())
      continue;
    if (len && random_below(&random, 2))
      text[random_below(&random, (unsigned)len)] = (char)random_below(&random, 256);
    char *copy = guard_copy(text, len);
    assert_int_equal(clx__utf8_valid(copy, len), simple_utf8(text, len));
    guard_free(copy, len);
  }
}

static void check_finish(const char *text, size_t len)
{
  char out[1024];
  size_t out_len = 0;
  size_t wanted = 0;
  char *copy = guard_copy(text, len);
  char *escape = copy + strcspn(text, "\\\"\n");
  char *stop;
  if (escape < copy + len && *escape == '\\') {
    int status = clx__text_finish(copy, escape, copy + len, &stop);
    assert_int_equal(status, simple_undo(text, len, &wanted, out, &out_len));
    assert_int_equal(stop - copy, wanted);
    size_t kept = status == CLX_JSON_NUL ? len : wanted;
    assert_memory_equal(copy + kept, text + kept, len - kept);
    if (status == CLX_OK) {
      assert_memory_equal(copy, out, out_len);
      assert_int_equal(copy[out_len], 0);
    }
  }
  guard_free(copy, len);
}

static void strings_with_escapes_are_finished_alike(void **state)
{
  struct random random = {15};
  char text[1002];
  (void)state;
  for (int round = 0; round < 30000; round++) {
    size_t len = random_text(&random, text, sizeof text - 2);
    if (random_below(&random, 8))
      text[len++] = '"';
    text[len] = '\0';
    if (!differential_skip())
      check_finish(text, len);
  }
}

/* -------- numbers -------- */

static const char *const number_places[] = {
    "{'data':{'type':'orders','id':'x','attributes':{'total_amount_cents':@}}}",
    "{'data':{'type':'orders','id':'x','attributes':{'total_amount_cents':@,'guest':true}}}",
    "{'data':{'type':'orders','id':'x','attributes':{'total_amount_cents':'@' }}}",
    "{'data':{'type':'orders','id':'x','attributes':{'tax_rate':@}}}",
    "{'data':{'type':'orders','id':'x','attributes':{'tax_rate':@ ,'guest':@}}}",
    "{'data':{'type':'orders','id':'x','attributes':{'tax_rate':'@','guest':'@'}}}",
    "{'data':{'type':'orders','id':'x','attributes':{'number':@}}}",
    "{'data':{'type':'orders','id':'x','attributes':{'metadata':@,'novel':@\n}}}",
    "{'data':{'type':'orders','id':'x','attributes':{'metadata':[@,{'a':@}]}}}",
    "{'data':{'attributes':{'total_amount_cents':@,'tax_rate':@},'type':'orders','id':'x'}}",
    "{'data':{'type':'orders','id':'x','attributes':{'total_amount_cents':@",
    "{'data':{'type':'orders','id':'x','attributes':{'tax_rate':@",
    "{'data':@}",
    "@",
};

#define NUMBER_PLACES (sizeof number_places / sizeof *number_places)

static void check_number(struct generator *body, const char *number, size_t len)
{
  for (size_t place = 0; place < NUMBER_PLACES; place++)
    if (!differential_skip())
      differential_check_filled(body, 0, number_places[place], number, len);
}

static void numbers_of_all_forms_are_read_alike(void **state)
{
  struct generator body;
  struct generator number;
  (void)state;
  generator_init(&body, 4);
  generator_init(&number, 5);
  number.broken = true;
  for (unsigned i = 0; i < 2500; i++) {
    number.len = 0;
    generate_number(&number);
    check_number(&body, number.text, number.len);
  }
  generator_free(&number);
  generator_free(&body);
}

/* Digits, signs, points and exponents in every order of up to five of them. */
static void all_short_texts_of_number_characters_are_read_alike(void **state)
{
  static const char characters[] = "-+.eE019x";
  struct generator body;
  char text[5];
  size_t turn = 0;
  (void)state;
  generator_init(&body, 6);
  for (unsigned code = 0; code < 9 * 9 * 9 * 9 * 9; code++) {
    size_t len = 0;
    for (unsigned left = code + 1; left > 0 && len < sizeof text; left /= 9)
      text[len++] = characters[left % 9];
    turn = (turn + 1) % NUMBER_PLACES;
    if (!differential_skip())
      differential_check_filled(&body, 0, number_places[turn], text, len);
  }
  generator_free(&body);
}

static void integers_of_all_lengths_are_read_alike(void **state)
{
  static const char *const ends[] = {"", ".0", ".5", "e0", "e1", "E-1", ".", "e", "-", "00"};
  struct generator body;
  char text[64];
  (void)state;
  generator_init(&body, 7);
  for (size_t len = 1; len <= 24; len++)
    for (char digit = '0'; digit <= '9'; digit++)
      for (size_t end = 0; end < sizeof ends / sizeof *ends; end++) {
        memset(text, digit, sizeof text);
        text[0] = len % 2 ? '-' : digit;
        strcpy(text + len, ends[end]);
        check_number(&body, text, strlen(text));
      }
  generator_free(&body);
}

/* -------- links -------- */

/* The form in which most relationships come, and forms close to it. */
static const char *const link_forms[] = {
    "{'links':{'self':'@','related':'@/m'}}",
    "{'links':{'related':'@','self':'@'}}",
    "{'links':{'self':'@','related':'@'},'data':null}",
    "{'data':{'type':'markets','id':'m'},'links':{'self':'@','related':'@'}}",
    "{'links':{'self':'@','related':'@'} }",
    "{'links':{'self':'@','related':'@' }}",
    "{'links':{'self':'@', 'related':'@'}}",
    "{'links':{'self':'@','related':'@','more':1}}",
    "{'links':{'self':'@'}}",
    "{'links':{'self':'@','related':7}}",
    "{'links':{'self':'@','related':null}}",
    "{'links':{'self':'@','relate':'@'}}",
    "{'links':{'self':'@','related':'@'},'links':{}}",
    "{'links':'@'}",
    "{'links':{'self':'@','related':'@'}",
    "{'link':{'self':'@','related':'@'}}",
};

#define LINK_FORMS (sizeof link_forms / sizeof *link_forms)

/* An order with three relationships of this form, the last unknown, and with its market. */
static void link_body(struct generator *body, const char *form, const char *url, size_t len)
{
  static const char *const names[] = {"'market':", ",'customer':", ",'rocket':"};
  body->len = 0;
  differential_fill(body, "{'data':{'type':'orders','id':'x','relationships':{", "", 0);
  for (size_t i = 0; i < 3; i++) {
    differential_fill(body, names[i], "", 0);
    differential_fill(body, form, url, len);
  }
  differential_fill(body, "}},'included':[{'type':'markets','id':'m'}]}", "", 0);
}

static void links_of_all_lengths_are_read_alike(void **state)
{
  struct generator body;
  char url[128];
  (void)state;
  generator_init(&body, 8);
  for (size_t form = 0; form < LINK_FORMS; form++)
    for (size_t len = 0; len <= 70; len++)
      for (size_t piece = 0; piece < STRING_PIECES; piece++) {
        size_t url_len = string_of(url, len, len ? (piece * 31) % len : 0, string_pieces[piece]);
        link_body(&body, link_forms[form], url, url_len);
        if (!differential_skip())
          differential_check(body.text, body.len, NULL);
      }
  generator_free(&body);
}

static void links_cut_anywhere_are_refused_alike(void **state)
{
  struct generator body;
  (void)state;
  generator_init(&body, 9);
  for (size_t form = 0; form < LINK_FORMS; form++)
    for (size_t url_len = 0; url_len < 40; url_len += 13) {
      link_body(&body, link_forms[form], "/api/orders/x/relationships/and/some/more", url_len);
      for (size_t len = 0; len < body.len; len++)
        if (!differential_skip())
          differential_check(body.text, len, NULL);
    }
  generator_free(&body);
}

/* The same forms with one byte changed to each that means something in JSON. */
static void links_with_a_byte_changed_are_read_alike(void **state)
{
  static const char bytes[] = "\"\\{}[],: an0\x01\xc3";
  struct generator body;
  (void)state;
  generator_init(&body, 10);
  for (size_t form = 0; form < LINK_FORMS; form += 2) {
    link_body(&body, link_forms[form], "/api/orders", 11);
    for (size_t at = 50; at < body.len; at++)
      for (size_t i = 0; i < sizeof bytes - 1; i++) {
        char old = body.text[at];
        body.text[at] = bytes[i];
        if (!differential_skip())
          differential_check(body.text, body.len, NULL);
        body.text[at] = old;
      }
  }
  generator_free(&body);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(strings_of_all_lengths_with_any_byte_at_each_place_are_read_alike),
      cmocka_unit_test(short_strings_are_read_alike_at_every_place),
      cmocka_unit_test(pairs_of_bytes_are_read_alike),
      cmocka_unit_test(escapes_of_all_units_are_read_alike),
      cmocka_unit_test(escapes_with_any_byte_in_them_are_read_alike),
      cmocka_unit_test(long_utf8_sequences_are_read_alike),
      cmocka_unit_test(long_texts_are_judged_alike),
      cmocka_unit_test(strings_with_escapes_are_finished_alike),
      cmocka_unit_test(numbers_of_all_forms_are_read_alike),
      cmocka_unit_test(all_short_texts_of_number_characters_are_read_alike),
      cmocka_unit_test(integers_of_all_lengths_are_read_alike),
      cmocka_unit_test(links_of_all_lengths_are_read_alike),
      cmocka_unit_test(links_cut_anywhere_are_refused_alike),
      cmocka_unit_test(links_with_a_byte_changed_are_read_alike),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
