/* alike.h - for the tests of relationships that look like those of the resource before. */
#ifndef CLX_TESTS_ALIKE_H
#define CLX_TESTS_ALIKE_H

#include "doc.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define BODY         9000

/* Links as Commerce Layer sends them. @ stands for the id of the resource. */
#define LINK(type, name)                                                                           \
  "'links':{'self':'/api/" type "/@/relationships/" name "','related':'/api/" type "/@/" name "'}"
#define LINKS(type, name) "{" LINK(type, name) "}"
#define MARKET            LINKS("orders", "market")
#define CUSTOMER          LINKS("orders", "customer")
#define TAGS              LINKS("orders", "tags")
#define ORDER(relations)  "{'type':'orders','id':'@','relationships':{" relations "}}"
#define USUAL             "'market':" MARKET ",'customer':" CUSTOMER ",'tags':" TAGS

/* Appends a text to what is in body. */
static inline void put(char body[BODY], const char *text, const char *id)
{
  size_t len = strlen(body);
  for (; *text; text++) {
    const char *piece = *text == '@' ? id : text;
    size_t piece_len = *text == '@' ? strlen(id) : 1;
    assert_true(len + piece_len < BODY);
    memcpy(body + len, piece, piece_len);
    len += piece_len;
  }
  body[len] = '\0';
}

/* A document with `count` resources in data, this text with each of the ids. */
static inline void put_all(char body[BODY], const char *text, const char *const *ids, size_t count)
{
  strcpy(body, "{'data':[");
  for (size_t i = 0; i < count; i++) {
    put(body, i ? "," : "", "");
    put(body, text, ids[i]);
  }
  put(body, "]}", "");
}

/* The relationship has this state and was sent as this text. */
static inline void was_sent(struct doc *doc, const clx_resource *resource, const char *name,
                            uint32_t state, const char *text, const char *id)
{
  char wanted[BODY] = "";
  put(wanted, text, id);
  clx_relationship relationship = doc_relationship(resource, name);
  const char *quoted = doc_text(doc, wanted);
  assert_int_equal(relationship.json_len, strlen(quoted));
  assert_memory_equal(relationship.json, quoted, strlen(quoted));
  assert_int_equal(relationship.state, state);
}

static inline void was_not_sent(const clx_resource *resource, const char *name)
{
  clx_relationship relationship;
  clx_field field;
  const clx_type *type = clx_type_find(resource->type);
  assert_int_equal(clx_relationship_get(resource, name, &relationship),
                   clx_type_field_find(type, name, &field) == CLX_OK ? CLX_NOT_SENT
                                                                     : CLX_NOT_FOUND);
  assert_int_equal(relationship.state, CLX_NOT_LOADED);
  assert_null(relationship.json);
}

static inline void is_usual(struct doc *doc, const clx_resource *resource, const char *id)
{
  was_sent(doc, resource, "market", CLX_NOT_LOADED, MARKET, id);
  was_sent(doc, resource, "customer", CLX_NOT_LOADED, CUSTOMER, id);
  was_sent(doc, resource, "tags", CLX_NOT_LOADED, TAGS, id);
  was_not_sent(resource, "store");
}

#endif
