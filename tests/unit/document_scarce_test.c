/* Documents in memory of every size: the same document, or none. */
#include "doc.h"
#include "document/document.h"
#include "scarce.h"

/* A body, and what must be true of its document. */
struct sent {
  const char *body;
  size_t len;
  void (*check)(const clx_document *document);
};

static bool read_or_not(clx_arena *arena, void *ctx)
{
  const struct sent *sent = ctx;
  const clx_document *document = ctx;
  clx_error error;
  int status = clx_parse_unverified(sent->body, sent->len, NULL, arena, &document, &error);
  if (status != CLX_OK) {
    assert_int_equal(status, CLX_NO_MEMORY);
    assert_int_equal(error.status, CLX_NO_MEMORY);
    assert_null(document);
    return false;
  }
  sent->check(document);
  return true;
}

static void sent_try(struct doc *doc, const char *text, void (*check)(const clx_document *document))
{
  struct sent sent = {doc_text(doc, text), strlen(text), check};
  size_t used = clx_arena_used(doc->arena);
  assert_true(read_or_not(doc->arena, &sent));
  scarce_each(read_or_not, &sent, clx_arena_used(doc->arena) - used + 2048);
}

/* -------- names -------- */

#define MEMBERS 20 /* that the type does not have: more than are looked through in turn */

static size_t add_members(char *text, size_t size, const char *value)
{
  size_t len = 0;
  for (int i = 0; i < MEMBERS; i++)
    len += (size_t)snprintf(text + len, size - len, "%s'\\u0075%d':", i ? "," : "", i) +
           (size_t)snprintf(text + len + strlen(text + len), size - len - strlen(text + len), value,
                            i);
  return len;
}

static void check_unknown(const clx_document *document)
{
  const clx_resource *order = document->data[0];
  for (int i = 0; i < MEMBERS; i++) {
    char name[16];
    clx_value value;
    clx_relationship relationship;
    snprintf(name, sizeof name, "u%d", i);
    assert_int_equal(clx_get(order, name, &value), CLX_OK);
    assert_int_equal(value.integer, i);
    assert_int_equal(clx_relationship_get(order, name, &relationship), CLX_OK);
    assert_int_equal(relationship.count, 1);
    assert_string_equal(relationship.at[0].type, "dogs");
  }
  assert_int_equal(clx_relationship_get(order, "market", &(clx_relationship){0}), CLX_OK);
  assert_int_equal(clx_relationship_get(order, "tags", &(clx_relationship){0}), CLX_OK);
  assert_int_equal(clx_relationship_get(order, "customer", &(clx_relationship){0}), CLX_NOT_SENT);
}

static void names_that_the_type_does_not_have_are_found_or_memory_is_out(void **state)
{
  char text[16384] = "{'data':{'type':'orders','id':'o','attributes':{";
  size_t len = strlen(text);
  add_members(text + len, sizeof text - len, "%d");
  strcat(text, "},'relationships':{'m\\u0061rket':{'links':{'self':'/m'}},'tags':{'links':{}},");
  len = strlen(text);
  add_members(text + len, sizeof text - len, "{'data':{'type':'dogs','id':'d%d'}}");
  strcat(text, "}}}");
  sent_try(*state, text, check_unknown);
}

/* -------- links -------- */

static void check_tags(const clx_document *document)
{
  const clx_order *order = clx_as(document->data[0], CLX_TYPE_ORDERS);
  assert_non_null(order);
  assert_int_equal(order->tags.count, 2);
  assert_int_equal(order->tags.state, CLX_LOADED);
  assert_string_equal(order->tags.at[1]->name, "b");
  assert_int_equal(document->included_count, 12);
}

static void resources_are_linked_or_memory_is_out(void **state)
{
  char text[4096] = "{'data':{'type':'orders','id':'o','relationships':{'tags':{'data':["
                    "{'type':'tags','id':'t1'},{'type':'tags','id':'t2'}]}}},'included':[";
  for (int i = 0; i < 12; i++) {
    size_t len = strlen(text);
    snprintf(text + len, sizeof text - len,
             "%s{'type':'tags','id':'t%d','attributes':{'name':'%c','\\u006dood':[%d]}}",
             i ? "," : "", i, i < 2 ? 'a' : 'b', i);
  }
  strcat(text, "]}");
  sent_try(*state, text, check_tags);
}

/* -------- types that come late -------- */

static void check_late(const clx_document *document)
{
  assert_string_equal(document->data[0]->type, "line_items");
  assert_int_equal(((const clx_line_item *)(const void *)document->data[0])->quantity, 3);
  assert_string_equal(document->included[0]->type, "moods");
}

static void a_type_behind_its_members_is_found_or_memory_is_out(void **state)
{
  sent_try(*state,
           "{'data':{'attributes':{'quantity':3},'\\u0069d':'l','\\u0074ype':'line\\u005fitems'},"
           "'included':[{'attributes':{'a':1},'id':'m','type':'m\\u006fods'}]}",
           check_late);
}

static void check_stranger(const clx_document *document)
{
  clx_relationship market = doc_relationship(document->data[0], "market");
  assert_string_equal(market.at[0].type, "dogs");
  assert_string_equal(market.at[0].id, "d");
}

static void an_unknown_type_is_copied_or_memory_is_out(void **state)
{
  sent_try(*state,
           "{'data':{'type':'orders','id':'o','relationships':{'market':{'data':{'type':'dogs','id'"
           ":'d'}}}}}",
           check_stranger);
}

/* -------- the type of a topic -------- */

static bool read_as_topic(clx_arena *arena, void *ctx)
{
  const char *text = ctx;
  size_t len = strlen(text);
  char body[256];
  clx_limits limits = {.depth = 64, .members = 100, .resources = 100};
  const struct clx__body given = {body, len, len, NULL, "moods"};
  const clx_document *document;
  clx_error error;
  for (size_t i = 0; i <= len; i++)
    body[i] = text[i] == '\'' ? '"' : text[i];
  int status = clx__parse(arena, &given, &limits, &document, &error);
  if (status != CLX_OK) {
    assert_int_equal(status, CLX_NO_MEMORY);
    assert_null(document);
    return false;
  }
  assert_string_equal(document->data[0]->type, "moods");
  assert_string_equal(document->data[0]->id, "m");
  return true;
}

static void a_type_that_was_not_sent_is_that_of_the_topic_or_memory_is_out(void **state)
{
  (void)state;
  scarce_each(read_as_topic, (char[]){"{'data':{'id':'m'}}"}, 4096);
  scarce_each(read_as_topic, (char[]){"{'data':{'attributes':{'a':1},'id':'m'}}"}, 4096);
  scarce_each(read_as_topic, (char[]){"{'data':{'id':'m','relationships':{},'type':null}}"}, 4096);
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      doc_test(names_that_the_type_does_not_have_are_found_or_memory_is_out),
      doc_test(resources_are_linked_or_memory_is_out),
      doc_test(a_type_behind_its_members_is_found_or_memory_is_out),
      doc_test(an_unknown_type_is_copied_or_memory_is_out),
      cmocka_unit_test(a_type_that_was_not_sent_is_that_of_the_topic_or_memory_is_out),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
