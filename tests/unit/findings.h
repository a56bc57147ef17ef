/* findings.h - findings of short bodies as text, for the tests of clx_document_explain. */
#ifndef CLX_TESTS_FINDINGS_H
#define CLX_TESTS_FINDINGS_H

#include "doc.h"

#include <clx/service.h>

#define TEXT_SIZE ((size_t)1 << 20)

/* -------- findings as text -------- */

static inline const char *kind_text(uint32_t kind)
{
  static const char *const kinds[] = {
      [CLX_KIND_ABSENT] = "absent",   [CLX_KIND_TEXT] = "text",     [CLX_KIND_TIME] = "time",
      [CLX_KIND_INTEGER] = "integer", [CLX_KIND_OBJECT] = "object", [CLX_KIND_ONE] = "one",
      [CLX_KIND_MANY] = "many",
  };
  return kind < sizeof kinds / sizeof kinds[0] && kinds[kind] ? kinds[kind] : "another";
}

static inline const char *state_text(uint32_t state)
{
  static const char *const states[] = {"not loaded", "empty", "partial", "loaded"};
  return state < 4 ? states[state] : "no state";
}

/* A line per finding: path, kind, state; what it is; whether met, and the include. */
static inline const char *finding_lines(const clx_finding *findings, size_t count)
{
  static char text[TEXT_SIZE];
  size_t len = 0;
  text[0] = '\0';
  for (size_t i = 0; i < count; i++) {
    const clx_finding *at = &findings[i];
    len += (size_t)snprintf(
        text + len, sizeof text - len, "%s %s %s%s%s%s%s%s\n", at->path, kind_text(at->kind),
        state_text(at->state), at->by_default ? ", default" : "", at->needed ? ", needed" : "",
        at->met ? "" : ", missing", at->include ? ": " : "", at->include ? at->include : "");
    assert_true(len < sizeof text);
  }
  return text;
}

struct asked {
  uint32_t callback;
  const char *needs[4];
};

static inline size_t asked_count(const struct asked *asked)
{
  size_t count = 0;
  while (count < 4 && asked->needs[count])
    count++;
  return count;
}

static inline const char *explained(struct doc *doc, const struct asked *asked, const char *body)
{
  const clx_finding *findings = NULL;
  size_t count = 99;
  assert_int_equal(clx_document_explain(doc_parse(doc, body), asked->callback, asked->needs,
                                        asked_count(asked), doc->arena, &findings, &count),
                   CLX_OK);
  return finding_lines(findings, count);
}

#define ORDER(attributes, relationships, included)                                                 \
  "{'data':{'id':'o','type':'orders','attributes':{" attributes                                    \
  "},'relationships':{" relationships "}},'included':[" included "]}"
#define ID(type, id)       "{'type':'" type "','id':'" id "'}"
#define TO(name, type, id) "'" name "':{'data':" ID(type, id) "}"
#define LINE(id)           ID("line_items", id)
#define LINES_A_B          "'line_items':{'data':[" LINE("a") "," LINE("b") "]}"
#define WITH(type, id, attributes, relationships)                                                  \
  "{'type':'" type "','id':'" id "','attributes':{" attributes "},'relationships':{" relationships \
  "}}"

/* A webhook has no default includes, so what is found is what was asked for or included. */
static const struct asked webhook = {CLX_CALLBACK_WEBHOOK, {NULL}};

#endif
