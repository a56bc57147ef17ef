/* Documents whose resources have relationships like those of the one before, cut and changed at
 * every byte, read by the library and by the simple parser. */
#include "differential.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Relationships in which @ stands for the id: links; loaded ones between links; loaded ones alone;
 * printed over lines. */
static const char *const looks[] = {
    "{'market':{'links':{'self':'/api/orders/@/relationships/market','related':'/@/market'}},"
    "'tags':{'links':{'self':'/api/orders/@/relationships/tags','related':'/@/tags'}}}",
    "{'market':{'links':{'self':'/@/x/market','related':'/@/market'},'data':{'type':'markets','id':"
    "'m'}},'customer':{'links':{'self':'/@/x/customer','related':'/@/customer'}},'store':{'data':{"
    "'type':'stores','id':'@'}},'event_stores':{'links':{'self':'/@/x/event_stores','related':"
    "'/@/event_stores'}}}",
    "{'customer':{'data':{'type':'customers','id':'c'}},'market':{'data':{'type':'markets','id':"
    "'/@'}}}",
    "{\n 'market': {\n  'links': {\n   'self': '/@/r/market',\n   'related': '/@/market'\n  }\n "
    "},\n 'tags': {\n  'links': {\n   'self': '/@/r/tags',\n   'related': '/@/tags'\n  }\n }\n}",
};

static const char *const ids[][3] = {
    {"wKnXhAbCdE", "wKnXhAbCdF", "JpQrStUvWx"},
    {"abcdefgh", "abcd/fgh", "////////"},
    {"0123456789abcdef", "1123456789abcdef", "0123456789abcdee"},
};

struct three {
  struct generator body;
  size_t start; /* of the last one's relationships */
  size_t end;
};

static void put_order(struct three *three, const char *id, const char *relationships)
{
  differential_fill(&three->body, "{'id':'@','type':'orders','relationships':", id, strlen(id));
  three->start = three->body.len;
  differential_fill(&three->body, relationships, id, strlen(id));
  three->end = three->body.len;
  generate_text(&three->body, "}");
}

/* Three orders of this look, one of which is less deep; what comes after them does not move start
 * and end. */
static void put_three(struct three *three, const char *look, const char *const id[3])
{
  three->body.len = 0;
  differential_fill(&three->body, "{'data':", "", 0);
  put_order(three, id[0], look);
  differential_fill(&three->body, ",'included':[", "", 0);
  put_order(three, id[1], look);
  generate_text(&three->body, ",");
  put_order(three, id[2], look);
  differential_fill(&three->body, ",{'id':'m','type':'markets'}]}", "", 0);
}

/* Each look with each row of ids, in a generator of its own. */
static void for_all_looks(void (*function)(struct three *three))
{
  for (size_t i = 0; i < COUNT(looks) * COUNT(ids); i++) {
    struct three three;
    generator_init(&three.body, 201);
    put_three(&three, looks[i / COUNT(ids)], ids[i % COUNT(ids)]);
    function(&three);
    generator_free(&three.body);
  }
}

static void check(const char *text, size_t len)
{
  if (!differential_skip())
    differential_check(text, len, NULL);
}

static void check_whole(struct three *three)
{
  int status;
  assert_true(compare_parse(three->body.text, three->body.len, NULL, NULL, &status));
  assert_int_equal(status, CLX_OK);
}

static void relationships_that_look_alike_are_read_as_the_oracle_does(void **state)
{
  (void)state;
  for_all_looks(check_whole);
}

static void check_changed(struct three *three)
{
  static const char bytes[] = "\"\\{}[],:/ aKr0\n\x01\x80\xff";
  char *text = three->body.text;
  for (size_t at = three->start; at < three->end; at++) {
    char old = text[at];
    for (size_t i = 0; i < sizeof bytes; i++) {
      text[at] = bytes[i];
      check(text, three->body.len);
    }
    for (unsigned bit = 1; bit < 128; bit <<= 1) {
      text[at] = (char)(old ^ (char)bit);
      check(text, three->body.len);
    }
    text[at] = old;
  }
}

static void relationships_that_look_alike_with_any_byte_changed_are_read_alike(void **state)
{
  (void)state;
  for_all_looks(check_changed);
}

static void check_moved(struct three *three)
{
  const char *body = three->body.text;
  char text[3000];
  assert_true(three->body.len < sizeof text);
  for (size_t at = three->start; at < three->end; at++)
    for (size_t more = 0; more < 2; more++) {
      memcpy(text, body, at + more);
      memcpy(text + at + more, body + at + 1 - more, three->body.len - at - 1 + more);
      check(text, three->body.len - 1 + 2 * more);
    }
}

static void relationships_with_any_byte_left_out_or_doubled_are_read_alike(void **state)
{
  (void)state;
  for_all_looks(check_moved);
}

static void check_cut(struct three *three)
{
  for (size_t len = three->start; len < three->body.len; len++)
    check(three->body.text, len);
}

static void relationships_that_look_alike_cut_at_any_byte_are_read_alike(void **state)
{
  (void)state;
  for_all_looks(check_cut);
}

/* A change of the first one's relationships, or of the second one's, is one that the others have
 * not. */
static void check_changed_before(struct three *three)
{
  static const char bytes[] = "\"\\/ a";
  char *text = three->body.text;
  for (size_t at = 0; at < three->start; at++) {
    char old = text[at];
    for (size_t i = 0; i < sizeof bytes; i++) {
      text[at] = bytes[i];
      check(text, three->body.len);
    }
    text[at] = old;
  }
}

static void what_relationships_look_like_with_any_byte_changed_is_read_alike(void **state)
{
  (void)state;
  for_all_looks(check_changed_before);
}

static void check_limits(struct three *three)
{
  for (uint32_t limit = 1; limit <= 8; limit++) {
    clx_limits limits[] = {
        {.size = sizeof(clx_limits), .depth = limit},
        {.size = sizeof(clx_limits), .members = limit},
        {.size = sizeof(clx_limits), .resources = limit},
    };
    for (size_t kind = 0; kind < COUNT(limits); kind++)
      differential_check(three->body.text, three->body.len, &limits[kind]);
  }
}

static void limits_hold_for_relationships_that_look_alike(void **state)
{
  (void)state;
  for_all_looks(check_limits);
}

/* White space in front moves the body, and any two looks follow each other. */
static void looks_in_any_order_at_any_place_are_read_alike(void **state)
{
  struct three three;
  (void)state;
  generator_init(&three.body, 202);
  for (size_t i = 0; i < COUNT(looks) * COUNT(looks) * COUNT(looks) * COUNT(ids) * 17; i++) {
    const char *const *id = ids[i % COUNT(ids)];
    size_t rest = i / COUNT(ids) / 17;
    three.body.len = 0;
    for (size_t shift = i / COUNT(ids) % 17; shift > 0; shift--)
      generate_text(&three.body, " ");
    differential_fill(&three.body, "{'data':[", "", 0);
    for (size_t n = 0; n < 3; n++, rest /= COUNT(looks)) {
      put_order(&three, id[n], looks[rest % COUNT(looks)]);
      generate_text(&three.body, ",");
    }
    put_order(&three, id[1], looks[i / COUNT(ids) / 17 % COUNT(looks)]);
    generate_text(&three.body, "]}");
    check(three.body.text, three.body.len);
  }
  generator_free(&three.body);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(relationships_that_look_alike_are_read_as_the_oracle_does),
      cmocka_unit_test(relationships_that_look_alike_with_any_byte_changed_are_read_alike),
      cmocka_unit_test(relationships_with_any_byte_left_out_or_doubled_are_read_alike),
      cmocka_unit_test(relationships_that_look_alike_cut_at_any_byte_are_read_alike),
      cmocka_unit_test(what_relationships_look_like_with_any_byte_changed_is_read_alike),
      cmocka_unit_test(limits_hold_for_relationships_that_look_alike),
      cmocka_unit_test(looks_in_any_order_at_any_place_are_read_alike),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
