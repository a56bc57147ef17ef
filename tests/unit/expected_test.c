/* Members and white space that are expected to be as they were before, and are not: in attributes,
 * in relationships, in the members of a resource and in identifiers. */
#include "doc.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const clx_sku *sku_at(const clx_document *document, uint32_t number)
{
  assert_in_range(number, 0, document->data_count - 1);
  const clx_sku *sku = clx_as(document->data[number], CLX_TYPE_SKUS);
  assert_non_null(sku);
  return sku;
}

/* -------- white space before names -------- */

static const char *const gaps[] = {
    "",
    " ",
    "\n",
    "\n ",
    "\n  ",
    "\n\t",
    "\r\n    ",
    "  ",
    "               ",
    "                ",
    "                 ",
    "\n                               ",
    "\n                                ",
    "\n                                        ",
    "\n                                         ",
    "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t",
};

#define LINKS "{'links':{'self':'/a','related':'/b'}}"

static void white_space_before_names_may_change_and_come_back(void **state)
{
  struct doc *doc = *state;
  char text[1500];
  for (size_t i = 0; i < COUNT(gaps) * COUNT(gaps); i++) {
    const char *a = gaps[i / COUNT(gaps)];
    const char *b = gaps[i % COUNT(gaps)];
    snprintf(text, sizeof text,
             "{'data':{'type':'skus','id':'s','attributes':{%s'code':'c',%s'name':'n',%s"
             "'description':null,%s'do_not_ship':true,%s'image_url':'i'%s},'relationships':{%s"
             "'shipping_category':" LINKS ",%s'prices':" LINKS ",%s'sku_options':" LINKS "%s}}}",
             a, a, b, a, b, b, a, a, b, a);
    const clx_document *document = doc_parse(doc, text);
    const clx_sku *sku = clx_as(document->data[0], CLX_TYPE_SKUS);
    doc_counts(document, 0, 0, 0);
    assert_string_equal(sku->code, "c");
    assert_string_equal(sku->name, "n");
    assert_null(sku->description);
    assert_true(sku->do_not_ship);
    assert_string_equal(sku->image_url, "i");
    assert_int_equal(doc_relationship(&sku->self, "sku_options").json_len, 38);
    clx_arena_reset(doc->arena);
  }
}

/* So much white space is expected; of the fault, `before` bytes are white space, and `behind`. */
static void check_no_space(struct doc *doc, int len, const char *byte, int before, int behind)
{
  char text[900];
  char fault[120];
  snprintf(fault, sizeof fault, "%*s^%s%*s", before, "", byte, behind, "");
  snprintf(text, sizeof text,
           "{'data':{'type':'skus','id':'s','attributes':{%*s'code':'c',%*s'name':'n',%s"
           "'description':null}}}",
           len, "", len, "", fault);
  doc_fails_at_mark(doc, text, NULL, CLX_JSON_SYNTAX, "/data/attributes");
  snprintf(text, sizeof text,
           "{'data':{'type':'skus','id':'s','relationships':{%*s'prices':" LINKS
           ",%*s'sku_options':" LINKS ",%s'tags':" LINKS "}}}",
           len, "", len, "", fault);
  doc_fails_at_mark(doc, text, NULL, CLX_JSON_SYNTAX, "/data/relationships");
  clx_arena_reset(doc->arena);
}

/* In place of a byte of white space, or beside it. */
static void what_is_no_white_space_is_refused_where_white_space_was_expected(void **state)
{
  static const char *const bytes[] = {"x", "\v", "\x01", "!", ",", "\x7f", "0", "\xc3\xa9", "\\"};
  for (int len = 0; len <= 40; len += (int)rounds_of(8, 1, 1))
    for (int before = 0; before <= len; before++)
      for (size_t i = 0; i < COUNT(bytes); i++) {
        check_no_space(*state, len, bytes[i], before, len - before);
        if (before < len)
          check_no_space(*state, len, bytes[i], before, len - before - 1);
      }
}

static void members_are_parted_by_one_comma(void **state)
{
  static const char *const all[] = {
      "{'code':'c' ^'name':'n'}",  "{'code':'c',^,'name':'n'}", "{'code':'c'^;'name':'n'}",
      "{'code':null^'name':'n'}",  "{'code':'c','name':'n',^}", "{^,'code':'c'}",
      "{'code':'c'\n^'name':'n'}", "{'code':'c','name'^'n'}",   "{'code':'c','name'\n^,'n'}",
      "{'code':'c','name':'n'^]",  "{'code':'c',^xname':'n'}",  "{^xcode':'c'}",
  };
  for (size_t i = 0; i < COUNT(all); i++) {
    char text[500];
    snprintf(text, sizeof text,
             "{'data':[{'type':'skus','id':'s','attributes':{'code':'c','name':'n'}},{'type':'skus'"
             ",'id':'t','attributes':%s}]}",
             all[i]);
    doc_fails_at_mark(*state, text, NULL, CLX_JSON_SYNTAX, "/data/1/attributes");
  }
}

/* -------- the order of members -------- */

/* Skus with these members: c code, n name, d description (null), w inventory, m metadata, x one
 * that nobody knows, h a code that is longer. */
static void put_members(char *text, const char *letters)
{
  static const char *const members[] = {
      ['c' - 'a'] = "'code':'c'",
      ['n' - 'a'] = "'name':'n'",
      ['d' - 'a'] = "'description':null",
      ['w' - 'a'] = "'inventory':{'w':0}",
      ['m' - 'a'] = "'metadata':{'a':[]}",
      ['x' - 'a'] = "'codes':{}",
      ['h' - 'a'] = "'hs_tariff_number':'h'",
  };
  *text = '\0';
  for (size_t i = 0; letters[i]; i++)
    sprintf(text + strlen(text), "%s%s", i ? "," : "", members[letters[i] - 'a']);
}

static void sku_has(const clx_sku *sku, const char *letters)
{
  clx_value value;
  if (strchr(letters, 'c'))
    assert_string_equal(sku->code, "c");
  else
    assert_null(sku->code);
  if (strchr(letters, 'n'))
    assert_string_equal(sku->name, "n");
  else
    assert_null(sku->name);
  if (strchr(letters, 'h'))
    assert_string_equal(sku->hs_tariff_number, "h");
  else
    assert_null(sku->hs_tariff_number);
  if (strchr(letters, 'm'))
    assert_string_equal(sku->metadata, "{\"a\":[]}");
  else
    assert_null(sku->metadata);
  if (strchr(letters, 'w'))
    assert_string_equal(sku->inventory, "{\"w\":0}");
  else
    assert_null(sku->inventory);
  assert_int_equal(clx_get(&sku->self, "codes", &value),
                   strchr(letters, 'x') ? CLX_OK : CLX_NOT_FOUND);
  assert_int_equal(clx_get(&sku->self, "description", &value),
                   strchr(letters, 'd') ? CLX_OK : CLX_NOT_SENT);
  assert_int_equal(value.kind, strchr(letters, 'd') ? CLX_KIND_NULL : CLX_KIND_ABSENT);
}

static const struct {
  const char *letters;
  unsigned unknown;
  unsigned duplicate;
} orders[] = {
    {"cnwm", 0, 0}, {"mwnc", 0, 0},  {"cnwmh", 0, 0}, {"cwm", 0, 0},   {"cnnwm", 0, 1},
    {"ncwm", 0, 0}, {"xcnwm", 1, 0}, {"cnxwm", 1, 0}, {"cnwmx", 1, 0}, {"dcnwmdh", 0, 1},
    {"", 0, 0},     {"m", 0, 0},     {"mmcc", 0, 2},  {"cmcmc", 0, 3}, {"hwdnc", 0, 0},
};

static void members_may_come_in_any_order_after_any_other(void **state)
{
  struct doc *doc = *state;
  for (size_t i = 0; i < COUNT(orders) * COUNT(orders); i++) {
    size_t n[] = {i / COUNT(orders), i % COUNT(orders), i / COUNT(orders)};
    char text[1500] = "{'data':[";
    unsigned unknown = 0;
    unsigned duplicate = 0;
    for (size_t r = 0; r < 3; r++) {
      char members[300];
      put_members(members, orders[n[r]].letters);
      sprintf(text + strlen(text), "%s{'type':'skus','id':'s%u','attributes':{%s}}", r ? "," : "",
              (unsigned)r, members);
      unknown += orders[n[r]].unknown;
      duplicate += orders[n[r]].duplicate;
    }
    strcat(text, "]}");
    const clx_document *document = doc_parse(doc, text);
    doc_counts(document, 0, unknown, duplicate);
    for (uint32_t r = 0; r < 3; r++)
      sku_has(sku_at(document, r), orders[n[r]].letters);
    clx_arena_reset(doc->arena);
  }
}

static void each_type_has_an_order_of_its_own(void **state)
{
  const clx_document *document =
      doc_parse(*state, "{'data':[{'type':'skus','id':'a','attributes':{'name':'1','code':'2'}},"
                        "{'type':'tags','id':'b','attributes':{'reference':'3','name':'4'}},"
                        "{'type':'skus','id':'c','attributes':{'name':'5','code':'6'}},"
                        "{'type':'ships','id':'d','attributes':{'name':'7','code':'8'}},"
                        "{'type':'tags','id':'e','attributes':{'reference':'9','name':'10'}}]}");
  assert_string_equal(sku_at(document, 0)->code, "2");
  assert_string_equal(sku_at(document, 2)->name, "5");
  assert_string_equal(sku_at(document, 2)->code, "6");
  const clx_tag *tag = clx_as(document->data[4], CLX_TYPE_TAGS);
  assert_string_equal(tag->reference, "9");
  assert_string_equal(tag->name, "10");
  clx_value name = doc_get(document->data[3], "name");
  assert_true(clx_value_equals(&name, "7"));
  assert_int_equal(document->unknown_types, 1);
}

/* A value that is not as declared is told by the name of the member that was expected. */
static void a_fault_in_an_expected_member_is_told_by_its_name(void **state)
{
  static const struct {
    const char *members;
    int status;
    const char *name;
  } all[] = {
      {"'code':^x,'name':'n'", CLX_JSON_SYNTAX, "/code"},
      {"'code':'c','name':'n^\\x'", CLX_JSON_ESCAPE, "/name"},
      {"'code':'c','name':'n','weight':^01", CLX_JSON_NUMBER, "/weight"},
      {"'code':'c','name':'n','weight':^1.,'x':1", CLX_JSON_NUMBER, "/weight"},
      {"'code':'c','name':'n','weight':^nul", CLX_JSON_SYNTAX, "/weight"},
      {"'code':'c','name':'n','weight':2,'metadata':{'a':^}", CLX_JSON_SYNTAX, "/metadata"},
      {"'code':'c','name':'n','weight':2,'metadata':{},'name':^]", CLX_JSON_SYNTAX, "/name"},
  };
  for (size_t i = 0; i < COUNT(all); i++) {
    char text[500];
    char where[60];
    snprintf(text, sizeof text,
             "{'data':{'type':'skus','id':'s','attributes':{'code':'c','name':'n','weight':1,"
             "'metadata':{}}},'included':[{'type':'skus','id':'t','attributes':{%s}}]}",
             all[i].members);
    snprintf(where, sizeof where, "/included/0/attributes%s", all[i].name);
    doc_fails_at_mark(*state, text, NULL, all[i].status, where);
  }
}

static void expected_members_may_be_as_many_as_the_limit(void **state)
{
  clx_limits limits = {.size = sizeof limits, .members = 4};
  static const char head[] = "{'data':[{'type':'skus','id':'s','attributes':{'code':'c','name':'n',"
                             "'weight':1,'metadata':{}}},{'type':'skus','id':'t','attributes':{";
  char text[500];
  snprintf(text, sizeof text, "%s'code':'c','name':'n','weight':1,'metadata':{}}}]}", head);
  assert_int_equal(doc_within(*state, text, &limits), CLX_OK);
  snprintf(text, sizeof text, "%s'metadata':{},'code':'c','name':'n','weight':1}}]}", head);
  assert_int_equal(doc_within(*state, text, &limits), CLX_OK);
  snprintf(text, sizeof text, "%s'x':1,'code':'c','name':'n','weight':1,^'metadata':{}}}]}", head);
  doc_fails_at_mark(*state, text, &limits, CLX_JSON_MEMBERS, "/data/1/attributes");
  snprintf(text, sizeof text, "%s'name':'n','weight':1,'x':1,'code':'c', ^'name':'n'}}]}", head);
  doc_fails_at_mark(*state, text, &limits, CLX_JSON_MEMBERS, "/data/1/attributes");
}

/* -------- the members of a resource -------- */

/* By letters: t type, i id, a attributes, l links, m meta, x one that nobody knows. */
static void put_resource(char *text, const char *letters)
{
  for (size_t i = 0; letters[i]; i++) {
    const char *member = letters[i] == 't'   ? "'type':'skus'"
                         : letters[i] == 'i' ? "'id':'s'"
                         : letters[i] == 'a' ? "'attributes':{'code':'c','metadata':{}}"
                         : letters[i] == 'l' ? "'links':{'self':'/s'}"
                         : letters[i] == 'm' ? "'meta':{'n':[1]}"
                                             : "'types':'tags'";
    sprintf(text + strlen(text), "%s%s", i ? ",\n  " : "{ ", member);
  }
  strcat(text, "}");
}

static void the_members_of_a_resource_may_come_in_any_order_after_any_other(void **state)
{
  static const struct {
    const char *letters;
    unsigned unknown;
    unsigned duplicate;
  } all[] = {
      {"tialm", 0, 0}, {"mlait", 0, 0}, {"aitml", 0, 0},   {"tilma", 0, 0},   {"mtlai", 0, 0},
      {"titam", 0, 1}, {"xtial", 1, 0}, {"ltmixam", 1, 1}, {"altilti", 0, 3}, {"lmtia", 0, 0},
  };
  struct doc *doc = *state;
  for (size_t i = 0; i < COUNT(all) * COUNT(all); i++) {
    size_t n[] = {i / COUNT(all), i % COUNT(all), i / COUNT(all), i / COUNT(all)};
    char text[2500] = "{'data':[";
    unsigned unknown = 0;
    unsigned duplicate = 0;
    for (size_t r = 0; r < 4; r++) {
      strcat(text, r ? "," : "");
      put_resource(text, all[n[r]].letters);
      unknown += all[n[r]].unknown;
      duplicate += all[n[r]].duplicate;
    }
    strcat(text, "]}");
    const clx_document *document = doc_parse(doc, text);
    doc_counts(document, 0, unknown, duplicate);
    for (uint32_t r = 0; r < 4; r++) {
      const clx_sku *sku = sku_at(document, r);
      assert_string_equal(sku->self.id, "s");
      assert_string_equal(sku->code, "c");
      assert_string_equal(sku->metadata, "{}");
      if (strchr(all[n[r]].letters, 'l'))
        assert_string_equal(sku->self.links, "{\"self\":\"/s\"}");
      else
        assert_null(sku->self.links);
      if (strchr(all[n[r]].letters, 'm'))
        assert_string_equal(sku->self.meta, "{\"n\":[1]}");
      else
        assert_null(sku->self.meta);
    }
    clx_arena_reset(doc->arena);
  }
}

/* By then links are expected behind the id, and the type behind links. */
static void a_resource_may_have_as_many_members_as_the_limit(void **state)
{
  clx_limits limits = {.size = sizeof limits, .members = 3};
  static const char body[] =
      "{'data':[{'type':'skus','id':'a','links':{}},{'links':{},'type':'skus','id':'b'},{'type':"
      "'skus','id':'c','links':{}%s}]}";
  char text[300];
  snprintf(text, sizeof text, body, "");
  assert_int_equal(doc_within(*state, text, &limits), CLX_OK);
  snprintf(text, sizeof text, body, ",^'type':'skus'");
  doc_fails_at_mark(*state, text, &limits, CLX_JSON_MEMBERS, "/data/2");
  snprintf(text, sizeof text, body, ",^'novel':1");
  doc_fails_at_mark(*state, text, &limits, CLX_JSON_MEMBERS, "/data/2");
}

static void a_resource_that_breaks_is_refused_where_it_does(void **state)
{
  static const struct {
    const char *resource;
    int status;
    const char *where;
  } all[] = {
      {"{^x'type':'skus'}", CLX_JSON_SYNTAX, ""},
      {"{^,'type':'skus'}", CLX_JSON_SYNTAX, ""},
      {"{'type'^,'skus'}", CLX_JSON_SYNTAX, ""},
      {"{'type':'skus'^;'id':'t'}", CLX_JSON_SYNTAX, ""},
      {"{'type':'skus',^xid':'t'}", CLX_JSON_SYNTAX, ""},
      {"{'type':'skus'^'id':'t'}", CLX_JSON_SYNTAX, ""},
      {"{'type':'skus',^,'id':'t'}", CLX_JSON_SYNTAX, ""},
      {"{'type':'skus','id':'t',^}", CLX_JSON_SYNTAX, ""},
      {"{'type':'skus','id':'t'^]", CLX_JSON_SYNTAX, ""},
      {"{'type':'skus','id':^}", CLX_JSON_SYNTAX, "/id"},
      {"{'type':'skus','id':'^\x01'}", CLX_JSON_CONTROL, "/id"},
      {"{'type':'skus','id':'t','attributes':^[]}", CLX_DOCUMENT_SHAPE, "/attributes"},
  };
  for (size_t i = 0; i < COUNT(all); i++) {
    char text[300];
    char where[60];
    snprintf(text, sizeof text,
             "{'data':[{'type':'skus','id':'s','attributes':{'code':'c'},'links':{}},%s]}",
             all[i].resource);
    snprintf(where, sizeof where, "/data/1%s", all[i].where);
    doc_fails_at_mark(*state, text, NULL, all[i].status, where);
  }
}

/* -------- identifiers -------- */

#define TAGS(list)                                                                                 \
  "{'data':{'type':'orders','id':'o','relationships':{'tags':{'data':[" list "]}}}}"

static void identifiers_may_be_written_in_any_way(void **state)
{
  static const char *const all[] = {
      "{'type':'tags','id':'t1'}",
      "{'id':'t1','type':'tags'}",
      "{ 'type':'tags','id':'t1'}",
      "{'type': 'tags', 'id': 't1'}",
      "{'type':'tags','id':'t1' }",
      "{'type':'tags' ,'id':'t1'}",
      "{'type':'t\\u0061gs','id':'\\u00741'}",
      "{'type':'tags','id':'t\\u0031'}",
      "{'type':'tags','id':'t1','meta':{'type':'x'}}",
      "{'type':'tags','id':'t1','type':'skus','id':'x'}",
      "{'typ\\u0065':'tags','\\u0069d':'t1'}",
      "{'meta':1,'type':'tags','id':'t1'}",
  };
  struct doc *doc = *state;
  for (size_t i = 0; i < COUNT(all) * COUNT(all); i++) {
    char text[600];
    snprintf(text, sizeof text, TAGS("%s,%s,{'type':'tags','id':'last'}"), all[i / COUNT(all)],
             all[i % COUNT(all)]);
    clx_relationship tags = doc_relationship(doc_resource(doc, text), "tags");
    assert_int_equal(tags.count, 3);
    for (size_t n = 0; n < 3; n++) {
      assert_string_equal(tags.at[n].type, "tags");
      assert_string_equal(tags.at[n].id, n < 2 ? "t1" : "last");
    }
    clx_arena_reset(doc->arena);
  }
}

static void an_identifier_that_is_wrong_is_refused_where_it_is(void **state)
{
  static const struct {
    const char *identifier;
    int status;
    const char *where;
  } all[] = {
      {"{'type':''^,'id':'a'}", CLX_RESOURCE_TYPE, "/type"},
      {"{'type':'tags','id':''^}", CLX_RESOURCE_ID, "/id"},
      {"{'type':'tags','id':^7}", CLX_RESOURCE_NOT_TEXT, "/id"},
      {"{'type':'tags'}^", CLX_RESOURCE_ID, ""},
      {"{'id':'a'}^", CLX_RESOURCE_TYPE, ""},
      {"{'type':'tags','id':'a^\\x'}", CLX_JSON_ESCAPE, "/id"},
      {"{'type':'ta^\x01gs','id':'a'}", CLX_JSON_CONTROL, "/type"},
      {"{'type':'tags','id':'a'^]", CLX_JSON_SYNTAX, ""},
      {"{'type':'tags','id':'a',^}", CLX_JSON_SYNTAX, ""},
      {"{'type':'tags','id':'a'^'x':1}", CLX_JSON_SYNTAX, ""},
      {"{'type':'tags'^'id':'a'}", CLX_JSON_SYNTAX, ""},
      {"^[]", CLX_DOCUMENT_SHAPE, ""},
  };
  for (size_t i = 0; i < COUNT(all); i++) {
    char text[300];
    char where[80];
    snprintf(text, sizeof text, TAGS("{'type':'tags','id':'t'},%s"), all[i].identifier);
    snprintf(where, sizeof where, "/data/relationships/tags/data/1%s", all[i].where);
    doc_fails_at_mark(*state, text, NULL, all[i].status, where);
  }
}

static void identifiers_may_be_as_deep_as_the_limit(void **state)
{
  clx_limits limits = {.size = sizeof limits, .depth = 6};
  assert_int_equal(doc_within(*state, TAGS("{'type':'tags','id':'t'}"), &limits), CLX_OK);
  limits.depth = 5;
  doc_fails_at_mark(*state, TAGS("^{'type':'tags','id':'t'}"), &limits, CLX_JSON_DEPTH,
                    "/data/relationships/tags/data/0");
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(white_space_before_names_may_change_and_come_back),
      doc_test(what_is_no_white_space_is_refused_where_white_space_was_expected),
      doc_test(members_are_parted_by_one_comma),
      doc_test(members_may_come_in_any_order_after_any_other),
      doc_test(each_type_has_an_order_of_its_own),
      doc_test(a_fault_in_an_expected_member_is_told_by_its_name),
      doc_test(expected_members_may_be_as_many_as_the_limit),
      doc_test(the_members_of_a_resource_may_come_in_any_order_after_any_other),
      doc_test(a_resource_may_have_as_many_members_as_the_limit),
      doc_test(a_resource_that_breaks_is_refused_where_it_does),
      doc_test(identifiers_may_be_written_in_any_way),
      doc_test(an_identifier_that_is_wrong_is_refused_where_it_is),
      doc_test(identifiers_may_be_as_deep_as_the_limit),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
