/* Whole documents, golden and generated, cut, changed and with small limits, read by the library
 * and by the simple parser. */
#include "differential.h"

#include "golden.h"

/* -------- golden documents -------- */

static void the_goldens_are_read_alike_whole_and_cut(void **state)
{
  (void)state;
  for (size_t i = 0; i < GOLDEN_COUNT; i++) {
    struct golden golden = golden_load(i);
    int status;
    assert_true(compare_parse(golden.text, golden.len, NULL, NULL, &status));
    assert_int_equal(status, CLX_OK);
    for (size_t len = 0; len < golden.len; len += golden.len < 4000 ? 1 : 5)
      if (!differential_skip())
        differential_check(golden.text, len, NULL);
    free(golden.text);
  }
}

/* Bytes that mean something in JSON, or nothing good. */
static const char interesting[] = "\"\\{}[],:-+.0159eEtfnu /ax \t\n\r\x01\x1f\x7f\x80\xc3\xe2\xff";

static void the_goldens_with_one_byte_changed_are_read_alike(void **state)
{
  struct random random = {UINT64_C(0xbb67ae8584caa73b)};
  (void)state;
  for (size_t i = 0; i < GOLDEN_COUNT; i++) {
    struct golden golden = golden_load(i);
    for (size_t at = random_below(&random, 6); at < golden.len; at += 6) {
      char old = golden.text[at];
      golden.text[at] = interesting[random_below(&random, sizeof interesting)];
      if (!differential_skip())
        differential_check(golden.text, golden.len, NULL);
      golden.text[at] = old;
    }
    free(golden.text);
  }
}

/* -------- generated documents -------- */

static void generated_documents_are_read_alike(void **state)
{
  struct generator body;
  unsigned accepted = 0;
  unsigned rounds = rounds_of(100, 2000, 8000);
  (void)state;
  generator_init(&body, 101);
  for (unsigned i = 0; i < rounds; i++) {
    int status;
    generate_document(&body);
    assert_true(compare_parse(body.text, body.len, NULL, NULL, &status));
    accepted += status == CLX_OK;
  }
  generator_free(&body);
  assert_in_range(accepted, rounds / 2, rounds - 1); /* good and bad ones came */
}

/* Goes on to a document of at most `max` bytes. */
static void generate_small(struct generator *body, size_t max)
{
  do
    generate_document(body);
  while (body->len > max);
}

static void generated_documents_cut_anywhere_are_read_alike(void **state)
{
  struct generator body;
  (void)state;
  generator_init(&body, 102);
  for (unsigned i = 0; i < 60; i++) {
    generate_small(&body, 1200);
    for (size_t len = 0; len < body.len; len++)
      if (!differential_skip())
        differential_check(body.text, len, NULL);
  }
  generator_free(&body);
}

static void generated_documents_with_any_byte_changed_are_read_alike(void **state)
{
  struct generator body;
  (void)state;
  generator_init(&body, 103);
  for (unsigned i = 0; i < 14; i++) {
    generate_small(&body, 500);
    for (size_t at = 0; at < body.len; at++)
      for (size_t byte = 0; byte < sizeof interesting; byte++) {
        char old = body.text[at];
        body.text[at] = interesting[byte];
        if (!differential_skip())
          differential_check(body.text, body.len, NULL);
        body.text[at] = old;
      }
  }
  generator_free(&body);
}

/* A byte more or less in a link or in white space, where the others of the document have the same
 * length. */
static void regular_documents_with_any_byte_left_out_or_doubled_are_read_alike(void **state)
{
  struct generator body;
  char text[1301];
  (void)state;
  generator_init(&body, 114);
  for (unsigned i = 0; i < 40; i++) {
    do
      generate_small(&body, 1300);
    while (body.links != 3 || !body.piece || body.len < 400);
    for (size_t at = 0; at < body.len; at++)
      for (size_t more = 0; more < 2; more++) {
        memcpy(text, body.text, at + more);
        memcpy(text + at + more, body.text + at + 1 - more, body.len - at - 1 + more);
        if (!differential_skip())
          differential_check(text, body.len - 1 + 2 * more, NULL);
      }
  }
  generator_free(&body);
}

/* Each is changed a few times over, along its structure, until nothing may be left of it. */
static void documents_changed_along_their_structure_are_read_alike(void **state)
{
  struct generator body;
  struct generator changed;
  (void)state;
  generator_init(&body, 112);
  generator_init(&changed, 113);
  for (unsigned i = 0; i < 2500; i++) {
    generate_small(&body, 3000);
    for (unsigned n = 0; n < 12 && body.len < 6000; n++) {
      mutate_text(&changed, body.text, body.len);
      if (!differential_skip())
        differential_check(changed.text, changed.len, NULL);
      body.len = 0;
      generate_bytes(&body, changed.text, changed.len);
    }
  }
  generator_free(&changed);
  generator_free(&body);
}

static void white_space_of_each_kind_at_each_place_is_read_alike(void **state)
{
  static const char spaces[] = " \t\n\r\v";
  struct generator body;
  char text[802];
  (void)state;
  generator_init(&body, 104);
  for (unsigned i = 0; i < 14; i++) {
    generate_small(&body, 800);
    for (size_t at = 0; at <= body.len; at++)
      for (size_t kind = 0; kind < sizeof spaces - 1; kind++) {
        memcpy(text, body.text, at);
        text[at] = spaces[kind];
        memcpy(text + at + 1, body.text + at, body.len - at);
        if (!differential_skip())
          differential_check(text, body.len + 1, NULL);
      }
  }
  generator_free(&body);
}

/* -------- members -------- */

static const clx_type *differential_type(uint32_t number)
{
  const clx_type *type = clx_type_at(number);
  assert_non_null(type);
  return type;
}

static void put_field(struct generator *body, const clx_field *field, bool near, bool *first)
{
  generate_next(body, first);
  generate_text(body, "\"");
  if (near)
    generate_near(body, field->name);
  else
    generate_text(body, field->name);
  generate_text(body, "\":");
  if (field->kind == CLX_KIND_ONE)
    generate_text(body, "{\"data\":{\"type\":\"orders\",\"id\":\"a\"}}");
  else if (field->kind == CLX_KIND_MANY)
    generate_text(body, "{\"data\":[{\"type\":\"orders\",\"id\":\"a\"}]}");
  else
    generate_attribute(body, field->kind);
}

/* All members of a type from number `from` on, backwards or not; attributes, or relationships, or,
 * as nobody should send them, both. */
static void put_members(struct generator *body, const clx_type *type, unsigned round, bool related)
{
  uint32_t count = clx_type_field_count(type);
  bool first;
  generate_open(body, '{', &first);
  for (uint32_t i = 0; i < count; i++) {
    clx_field field;
    uint32_t number = round & 1 ? count - 1 - i : (i + round) % count;
    assert_int_equal(clx_type_field(type, number, &field), CLX_OK);
    bool is_related = field.kind == CLX_KIND_ONE || field.kind == CLX_KIND_MANY;
    if (is_related == related || round == 2)
      put_field(body, &field, round > 3, &first);
  }
  generate_close(body, '}');
}

/* Round 0: in the order of the table. 1: backwards. 2: attributes among relationships and the other
 * way round. 3: in another order. 4 and on: names that differ from the type's in one byte. */
static void all_members_of_all_types_are_read_alike(void **state)
{
  struct generator body;
  (void)state;
  generator_init(&body, 105);
  for (uint32_t id = 1; id <= clx_type_count(); id++)
    for (unsigned round = 0; round < 8; round++) {
      const clx_type *type = differential_type(id);
      body.len = 0;
      body.odd = round == 3 ? 20 : 0;
      generate_text(&body, "{\"data\":{\"type\":\"");
      generate_text(&body, clx_type_name(type));
      generate_text(&body, "\",\"id\":\"a\",\"attributes\":");
      put_members(&body, type, round, false);
      generate_text(&body, ",\"relationships\":");
      put_members(&body, type, round, true);
      generate_text(&body, "}}");
      if (!differential_skip())
        differential_check(body.text, body.len, NULL);
    }
  generator_free(&body);
}

static void names_like_those_of_types_are_read_alike(void **state)
{
  struct generator body;
  (void)state;
  generator_init(&body, 106);
  for (uint32_t id = 1; id <= clx_type_count(); id++)
    for (unsigned round = 0; round < 12; round++) {
      body.len = 0;
      generate_text(&body, "{\"data\":{\"type\":\"");
      if (round == 0)
        generate_text(&body, clx_type_singular(differential_type(id)));
      else
        generate_near(&body, clx_type_name(differential_type(id)));
      generate_text(&body, "\",\"id\":\"a\",\"attributes\":{\"name\":\"n\",\"metadata\":{}}}}");
      if (!differential_skip())
        differential_check(body.text, body.len, NULL);
    }
  generator_free(&body);
}

/* -------- limits -------- */

static void small_limits_hold_alike(void **state)
{
  struct generator body;
  (void)state;
  generator_init(&body, 108);
  for (unsigned i = 0; i < 300; i++) {
    generate_small(&body, 3000);
    for (uint32_t limit = 1; limit <= 9; limit++) {
      clx_limits limits[] = {
          {.size = sizeof(clx_limits), .depth = limit},
          {.size = sizeof(clx_limits), .members = limit},
          {.size = sizeof(clx_limits), .resources = limit},
          {.size = sizeof(clx_limits), .body = body.len + limit - 5},
          {.size = offsetof(clx_limits, depth), .depth = limit, .members = limit},
      };
      for (size_t kind = 0; kind < sizeof limits / sizeof *limits; kind++)
        if (!differential_skip())
          differential_check(body.text, body.len, &limits[kind]);
    }
  }
  generator_free(&body);
}

/* Brackets so deep, in a free-form member, an unknown one and an attribute before the type. */
static void deep_nesting_is_read_alike(void **state)
{
  static const char *const places[] = {
      "{'data':{'type':'orders','id':'o','attributes':{'metadata':@}}}",
      "{'data':{'attributes':{'notes':@},'id':'o','type':'orders'}}",
      "{'novel':@,'data':null}",
      "{'data':{'type':'orders','id':'o','relationships':{'market':{'links':@}}}}",
      "@",
  };
  struct generator body;
  char brackets[280];
  (void)state;
  generator_init(&body, 109);
  for (uint32_t depth = 1; depth <= 140; depth++)
    for (size_t place = 0; place < sizeof places / sizeof *places; place++)
      for (uint32_t max = 0; max <= 200; max += 50) {
        clx_limits limits = {.size = sizeof limits, .depth = max};
        memset(brackets, '[', depth);
        memset(brackets + depth, ']', depth);
        body.len = 0;
        differential_fill(&body, places[place], brackets, 2 * (size_t)depth);
        if (!differential_skip())
          differential_check(body.text, body.len, &limits);
      }
  generator_free(&body);
}

/* -------- where an error is -------- */

/* Names so long that the pointer is just full, with bytes that a pointer escapes or ends at. */
static void pointers_are_cut_alike(void **state)
{
  static const char *const pieces[] = {"x",       "~",   "/",    "\\u0001",
                                       "\\u00e9", "\\n", "\\\"", "\\u0000"};
  struct generator body;
  char name[400];
  (void)state;
  generator_init(&body, 110);
  for (size_t len = 1; len <= 135; len += len < 90 ? 11 : 1)
    for (size_t piece = 0; piece < sizeof pieces / sizeof *pieces; piece++)
      for (size_t at = 0; at < len; at += 1 + len / 3) {
        size_t piece_len = strlen(pieces[piece]);
        memset(name, 'n', sizeof name);
        memcpy(name + at, pieces[piece], piece_len);
        if (differential_skip())
          continue;
        differential_check_filled(&body, 0, "{'@':{'@':[0,{'b':?}]},'data':1}", name,
                                  len - 1 + piece_len);
        differential_check_filled(&body, 0, "{'data':{'@':{'a':tru}}}", name, len - 1 + piece_len);
        differential_check_filled(&body, 0, "{'data':{'attributes':{'@':{'a':0.}}}}", name,
                                  len - 1 + piece_len);
      }
  generator_free(&body);
}

/* -------- many resources -------- */

/* A line item in every so many is not sent or sent twice. */
static void put_lines(struct generator *body, unsigned count, bool included)
{
  char text[200];
  for (unsigned i = 0; i < count; i++) {
    const char *comma = i > 0 ? "," : "";
    if (!included)
      snprintf(text, sizeof text, "%s{'type':'line_items','id':'line%u'}", comma, i);
    else
      snprintf(text, sizeof text,
               "%s{'id':'line%u','type':'line_items','attributes':{'quantity':%u},"
               "'relationships':{'order':{'data':{'type':'orders','id':'o'}}}}",
               comma, i % 7 == 3 ? i - 1 : i, i);
    differential_fill(body, text, "", 0);
  }
}

static void lists_of_many_resources_are_linked_alike(void **state)
{
  struct generator body;
  (void)state;
  generator_init(&body, 111);
  for (unsigned count = 0; count <= 300; count += 1 + count / 12) {
    body.len = 0;
    differential_fill(&body,
                      "{'data':{'type':'orders','id':'o','relationships':{'line_items':"
                      "{'data':[",
                      "", 0);
    put_lines(&body, count, false);
    differential_fill(&body, "]}}},'included':[", "", 0);
    put_lines(&body, count, true);
    differential_fill(&body, "]}", "", 0);
    if (!differential_skip())
      differential_check(body.text, body.len, NULL);
  }
  generator_free(&body);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_goldens_are_read_alike_whole_and_cut),
      cmocka_unit_test(the_goldens_with_one_byte_changed_are_read_alike),
      cmocka_unit_test(generated_documents_are_read_alike),
      cmocka_unit_test(generated_documents_cut_anywhere_are_read_alike),
      cmocka_unit_test(generated_documents_with_any_byte_changed_are_read_alike),
      cmocka_unit_test(regular_documents_with_any_byte_left_out_or_doubled_are_read_alike),
      cmocka_unit_test(documents_changed_along_their_structure_are_read_alike),
      cmocka_unit_test(white_space_of_each_kind_at_each_place_is_read_alike),
      cmocka_unit_test(all_members_of_all_types_are_read_alike),
      cmocka_unit_test(names_like_those_of_types_are_read_alike),
      cmocka_unit_test(small_limits_hold_alike),
      cmocka_unit_test(deep_nesting_is_read_alike),
      cmocka_unit_test(pointers_are_cut_alike),
      cmocka_unit_test(lists_of_many_resources_are_linked_alike),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
