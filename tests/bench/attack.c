/* bench/attack.c - the attacks. To add one, add its row at the end. */
#include "attack.h"

#include <clx.h>

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -------- texts -------- */

static void attack_add(struct attack_text *text, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* In the formats ' stands for ". */
static void attack_add(struct attack_text *text, const char *format, ...)
{
  char piece[512];
  va_list rest;
  va_start(rest, format);
  size_t len = (size_t)vsnprintf(piece, sizeof piece, format, rest);
  va_end(rest);
  if (text->len + len + 1 > text->size) {
    text->size = 2 * text->size + sizeof piece;
    text->at = realloc(text->at, text->size);
  }
  if (!text->at || len >= sizeof piece)
    abort();
  for (size_t i = 0; i <= len; i++)
    text->at[text->len + i] = piece[i] == '\'' ? '"' : piece[i];
  text->len += len;
}

/* What stands between two of a list. */
static const char *attack_comma(size_t i)
{
  return i > 0 ? "," : "";
}

/* -------- what is done with a body -------- */

#define ATTACK_SECRET "an attack may be signed"

static clx_keys *attack_keys(void)
{
  clx_keys *keys = clx_keys_new(NULL);
  if (!keys || clx_keys_add(keys, ATTACK_SECRET, strlen(ATTACK_SECRET)) != CLX_OK)
    abort();
  return keys;
}

/* Opens the signed body and does something with the document. */
static bool attack_open(const struct attack_text *body, int wanted,
                        bool (*use)(const clx_document *document, clx_arena *arena))
{
  char signature[CLX_SIGNATURE_LEN + 1];
  const clx_document *document = NULL;
  clx_keys *keys = attack_keys();
  clx_arena *arena = clx_arena_new(NULL);
  clx_sign(keys, body->at, body->len, signature);
  int status = clx_open(keys, signature, CLX_SIGNATURE_LEN, body->at, body->len, NULL, arena,
                        &document, NULL);
  bool good = status == wanted && (status != CLX_OK || use(document, arena));
  clx_arena_free(arena);
  clx_keys_free(keys);
  return good;
}

static bool attack_is_read(const clx_document *document, clx_arena *arena)
{
  (void)document;
  (void)arena;
  return true;
}

static bool attack_read(const struct attack_text *body)
{
  return attack_open(body, CLX_OK, attack_is_read);
}

static bool attack_read_unverified(const struct attack_text *body)
{
  const clx_document *document;
  clx_arena *arena = clx_arena_new(NULL);
  bool good = clx_parse_unverified(body->at, body->len, NULL, arena, &document, NULL) == CLX_OK;
  clx_arena_free(arena);
  return good;
}

/* -------- needs -------- */

static int attack_handler(const clx_resource *resource, clx_reply *reply, void *user)
{
  (void)resource;
  (void)user;
  return clx_reply_received(reply);
}

/* A request to an endpoint with a need, which all resources of the body meet. */
static bool attack_need(const struct attack_text *body, const char *need)
{
  char signature[CLX_SIGNATURE_LEN + 1];
  clx_keys *keys = attack_keys();
  clx_service *service = clx_service_new(NULL);
  clx_endpoint *endpoint = clx_service_on_webhook(service, "/", "*", attack_handler, NULL);
  clx_endpoint_keys(endpoint, keys);
  clx_endpoint_needs(endpoint, need);
  clx_service_ready(service, NULL);
  clx_call *call = clx_call_new(service, NULL);
  clx_sign(keys, body->at, body->len, signature);
  clx_request request = {.size = sizeof request,
                         .path = "/",
                         .topic = "tags.touch",
                         .topic_len = strlen("tags.touch"),
                         .signature = signature,
                         .signature_len = CLX_SIGNATURE_LEN,
                         .body = body->at,
                         .body_len = body->len};
  clx_response response;
  bool good = call && clx_call_handle(call, &request, &response) == CLX_OK && response.http == 200;
  clx_call_free(call);
  clx_service_free(service);
  clx_keys_free(keys);
  return good;
}

/* All ids of the level below. */
static void attack_level(struct attack_text *body, size_t level, size_t number, size_t width)
{
  attack_add(body,
             "{'type':'tags','id':'%zu-%zu','attributes':{'name':'n'},'relationships':{'r':"
             "{'data':[",
             level, number);
  for (size_t i = 0; i < width; i++)
    attack_add(body, "%s{'type':'tags','id':'%zu-%zu'}", attack_comma(i), level + 1, i);
  attack_add(body, "]}}}");
}

/* Levels of resources, each linked with all of the next level: about n identifiers. */
static void attack_make_lists(struct attack_text *body, size_t n)
{
  size_t width = 1;
  while (2 * (width + 1) * (width + 1) <= n)
    width++;
  attack_add(body, "{'data':");
  attack_level(body, 0, 0, width);
  attack_add(body, ",'included':[");
  for (size_t i = 0; i < 2 * width; i++) {
    attack_add(body, "%s", attack_comma(i));
    attack_level(body, 1 + i / width, i % width, width);
  }
  for (size_t i = 0; i < width; i++)
    attack_add(body, ",{'type':'tags','id':'3-%zu','attributes':{'name':'n'}}", i);
  attack_add(body, "]}");
}

static bool attack_run_lists(const struct attack_text *body)
{
  return attack_need(body, "r.r.r.name");
}

/* A resource that a list leads to a hundred times, with n unknown relationships before the one that
 * is wanted. */
static void attack_make_unknown(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':{'type':'tags','id':'a','relationships':{'r':{'data':[");
  for (size_t i = 0; i < 100; i++)
    attack_add(body, "%s{'type':'line_items','id':'%zu'}", attack_comma(i), i);
  attack_add(body, "]}}},'included':[{'type':'orders','id':'o'}");
  for (size_t i = 0; i < 100; i++) {
    attack_add(body, ",{'type':'line_items','id':'%zu','relationships':{", i);
    for (size_t k = 0; k < n / 100; k++)
      attack_add(body, "'x%zu':{},", k);
    attack_add(body, "'order':{'data':{'type':'orders','id':'o'}}}}");
  }
  attack_add(body, "]}");
}

static bool attack_run_unknown(const struct attack_text *body)
{
  return attack_need(body, "r.order");
}

/* One list of n ways to a resource, with n unknown relationships before the wanted one. */
static void attack_make_ways(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':{'type':'tags','id':'a','relationships':{'r':{'data':[");
  for (size_t i = 0; i < n; i++)
    attack_add(body, "%s{'type':'line_items','id':'l'}", attack_comma(i));
  attack_add(body, "]}}},'included':[{'type':'line_items','id':'l','relationships':{");
  for (size_t i = 0; i < n; i++)
    attack_add(body, "'x%zu':{},", i);
  attack_add(body, "'order':{'data':{'type':'orders','id':'o'}}}},{'type':'orders','id':'o'}]}");
}

/* -------- ids -------- */

/* Ids of one hash under lib/schema/hash.h, up to 2^24 of them: where a bit of the last eight bytes
 * changes, the bit of the first eight changes that it is compared with. */
static void attack_id(char id[17], size_t number)
{
  memset(id, 'A', 16);
  id[16] = '\0';
  for (size_t k = 0; k < 8; k++) {
    unsigned bits = (unsigned)(number >> 3 * k & 7);
    id[8 + k] = (char)((unsigned)id[8 + k] ^ bits << 1);
    id[(k + 3) % 8] = (char)((unsigned)id[(k + 3) % 8] ^ bits << 2);
  }
}

/* n resources with three identifiers each; the ids are scattered, or of one hash. */
static void attack_ids(struct attack_text *body, size_t n, bool chosen)
{
  char id[17];
  attack_add(body, "{'data':[");
  for (size_t i = 0; i < n; i++) {
    size_t numbers[4] = {i, (i * 7919 + 1) % n, (i * 104729 + 2) % n, (i * 1299709 + 3) % n};
    for (size_t k = 0; k < 4; k++) {
      if (chosen)
        attack_id(id, numbers[k]);
      else
        snprintf(id, sizeof id, "%016llx",
                 (unsigned long long)((numbers[k] + 1) * UINT64_C(0x9e3779b97f4a7c15)));
      attack_add(body,
                 k == 0 ? "%s{'type':'tags','id':'%s','relationships':{'r':{'data':["
                        : "%s{'type':'tags','id':'%s'}",
                 k == 0 ? attack_comma(i) : attack_comma(k - 1), id);
    }
    attack_add(body, "]}}}");
  }
  attack_add(body, "]}");
}

static void attack_make_ids(struct attack_text *body, size_t n)
{
  attack_ids(body, n, true);
}

static void attack_make_other_ids(struct attack_text *body, size_t n)
{
  attack_ids(body, n, false);
}

/* One id for all, and types that differ behind their first two bytes. */
static void attack_make_types(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':[");
  for (size_t i = 0; i < n; i++)
    attack_add(body,
               "%s{'type':'xx%zu','id':'i','relationships':{'r':{'data':{'type':'xx%zu',"
               "'id':'i'}}}}",
               attack_comma(i), i, n - 1 - i);
  attack_add(body, "]}");
}

/* -------- memory -------- */

/* The smallest resources. */
static void attack_make_tiny(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':[");
  for (size_t i = 0; i < n; i++)
    attack_add(body, "%s{'type':'orders','id':'%zx'}", attack_comma(i), i);
  attack_add(body, "]}");
}

static bool attack_run_tiny(const struct attack_text *body)
{
  return attack_open(body, CLX_DOCUMENT_MEMORY, attack_is_read);
}

/* -------- members by name -------- */

/* A resource with n attributes that are unknown. */
static void attack_make_attributes(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':{'type':'line_items','id':'l','attributes':{");
  for (size_t i = 0; i < n; i++)
    attack_add(body, "%s'x%zu':%zu", attack_comma(i), i, i);
  attack_add(body, "}}}");
}

/* All of them, one after the other, and each by its name. */
static bool attack_use_attributes(const clx_document *document, clx_arena *arena)
{
  clx_extra_iter extras;
  clx_value value;
  clx_value again;
  const char *name;
  (void)arena;
  clx_extra_iter_init(&extras, document->data[0]);
  while (clx_extra_next(&extras, &name, &value) == CLX_OK)
    if (clx_get(document->data[0], name, &again) != CLX_OK || again.integer != value.integer)
      return false;
  return true;
}

static bool attack_run_attributes(const struct attack_text *body)
{
  return attack_open(body, CLX_OK, attack_use_attributes);
}

/* A resource with n relationships that are unknown, and behind them one that is declared. */
static void attack_make_relationships(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':{'type':'line_items','id':'l','attributes':{'name':null");
  for (size_t i = 0; i < n; i++)
    attack_add(body, ",'y':0");
  attack_add(body, "},'relationships':{");
  for (size_t i = 0; i < n; i++)
    attack_add(body, "'x%zu':{},", i);
  attack_add(body, "'order':{'links':{}}}}}");
}

/* Each unknown one, as many that are absent, and the declared one. */
static bool attack_use_relationships(const clx_document *document, clx_arena *arena)
{
  const clx_resource *resource = document->data[0];
  clx_relationship relationship;
  clx_extra_iter extras;
  clx_value value;
  const char *name;
  char unknown[24];
  (void)arena;
  clx_extra_iter_init(&extras, resource);
  for (size_t i = 0; clx_extra_next(&extras, &name, &value) == CLX_OK; i++) {
    snprintf(unknown, sizeof unknown, "x%zu", i);
    if (clx_relationship_get(resource, unknown, &relationship) != CLX_OK ||
        clx_relationship_get(resource, unknown + 1, &relationship) != CLX_NOT_FOUND ||
        clx_get(resource, unknown + 1, &value) != CLX_NOT_FOUND)
      return false;
  }
  return clx_relationship_get(resource, "order", &relationship) == CLX_OK;
}

static bool attack_run_relationships(const struct attack_text *body)
{
  return attack_open(body, CLX_OK, attack_use_relationships);
}

/* A declared relationship behind another one whose links are long, and n attributes. */
static void attack_make_long_links(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':{'type':'line_items','id':'l','attributes':{'name':null");
  for (size_t i = 0; i < n; i++)
    attack_add(body, ",'y':0");
  attack_add(body, "},'relationships':{'item':{'links':[0");
  for (size_t i = 0; i < n; i++)
    attack_add(body, ",{'a':'b'}");
  attack_add(body, "]},'order':{'links':{}}}}}");
}

static bool attack_use_long_links(const clx_document *document, clx_arena *arena)
{
  clx_relationship relationship;
  clx_extra_iter extras;
  clx_value value;
  const char *name;
  (void)arena;
  clx_extra_iter_init(&extras, document->data[0]);
  while (clx_extra_next(&extras, &name, &value) == CLX_OK)
    if (clx_relationship_get(document->data[0], "order", &relationship) != CLX_OK)
      return false;
  return true;
}

static bool attack_run_long_links(const struct attack_text *body)
{
  return attack_open(body, CLX_OK, attack_use_long_links);
}

/* -------- explaining -------- */

static bool attack_use_explain(const clx_document *document, clx_arena *arena)
{
  const clx_finding *findings;
  size_t count;
  return clx_document_explain(document, CLX_CALLBACK_WEBHOOK, NULL, 0, arena, &findings, &count) ==
             CLX_OK &&
         count > 0;
}

static bool attack_run_explain(const struct attack_text *body)
{
  return attack_open(body, CLX_OK, attack_use_explain);
}

/* A list of n resources, which have a twentieth as many relationships between them. */
static void attack_make_findings(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':{'type':'tags','id':'a','relationships':{'r':{'data':[");
  for (size_t i = 0; i < n; i++)
    attack_add(body, "%s{'type':'tags','id':'%zu'}", attack_comma(i), i);
  attack_add(body, "]}}},'included':[");
  for (size_t i = 0; i < n; i++)
    attack_add(body, "%s{'type':'tags','id':'%zu','relationships':{'x%zu':{'data':null}}}",
               attack_comma(i), i, i % (n / 20));
  attack_add(body, "]}");
}

/* Paths that all lead to one resource with a long list, and each to another one with a short list,
 * so that all go on. */
static void attack_make_hub(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':{'type':'tags','id':'a','relationships':{");
  for (size_t i = 0; i < n / 20; i++)
    attack_add(body, "%s'p%zu':{'data':[{'type':'tags','id':'hub'},{'type':'tags','id':'z%zu'}]}",
               attack_comma(i), i, i);
  attack_add(body, "}},'included':[{'type':'tags','id':'hub','relationships':{'r':{'data':[");
  for (size_t i = 0; i < n; i++)
    attack_add(body, "%s{'type':'tags','id':'%zu'}", attack_comma(i), i);
  attack_add(body, "]}}}");
  for (size_t i = 0; i < n / 20; i++)
    attack_add(body,
               ",{'type':'tags','id':'z%zu','relationships':{'r':{'data':[{'type':'tags',"
               "'id':'a'}]}}}",
               i);
  for (size_t i = 0; i < n; i++)
    attack_add(body, ",{'type':'tags','id':'%zu'}", i);
  attack_add(body, "]}");
}

/* -------- the rest of reading and writing -------- */

/* One name n times, one resource n times, and n relationships of one name. */
static void attack_make_repeated(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':[{'type':'line_items','id':'l','attributes':{'name':'n'");
  for (size_t i = 0; i < n; i++)
    attack_add(body, ",'name':[%zu],'y':0", i);
  attack_add(body, "},'relationships':{'order':{}");
  for (size_t i = 0; i < n; i++)
    attack_add(body, ",'order':{'data':null},'y':{'data':[]}");
  attack_add(body, "}}");
  for (size_t i = 0; i < n; i++)
    attack_add(body, ",{'type':'line_items','id':'l'}");
  attack_add(body, "]}");
}

/* Types behind what cannot be read without them. */
static void attack_make_late(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':[");
  for (size_t i = 0; i < n; i++)
    attack_add(body,
               "%s{'attributes':{'name':'\\u0061','y':[{},[]],'x':'%zu'},'relationships':{'r':"
               "{}},'id':'%zu','type':'tags'}",
               attack_comma(i), i, i);
  attack_add(body, "]}");
}

/* A free-form member with n members of n, one in the other, and a number of n digits. */
static void attack_make_json(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':{'type':'line_items','id':'l','attributes':{'discount':1");
  for (size_t i = 0; i < n; i++)
    attack_add(body, "%zu", i % 10);
  attack_add(body, "e-%zu,'metadata':{'list':[0", n);
  for (size_t i = 0; i < n; i++)
    attack_add(body, ",1e-300,{'k':[true]}");
  attack_add(body, "]");
  for (size_t i = 0; i < n; i++)
    attack_add(body, ",'k\\u0061%zu':'\\ud83d\\ude00'", i);
  attack_add(body, "}}}}");
}

/* Steps through it, gets its last member, prints the document. */
static bool attack_use_json(const clx_document *document, clx_arena *arena)
{
  clx_json_iter iter;
  clx_value all;
  clx_value name;
  clx_value value;
  const char *text;
  size_t len;
  size_t count = 0;
  if (clx_get(document->data[0], "metadata", &all) != CLX_OK ||
      clx_json_iter_init(&iter, &all) != CLX_OK)
    return false;
  while (clx_json_next(&iter, &name, &value) == CLX_OK)
    count++;
  return count > 0 && clx_json_get(all.text, all.len, "/none", &value) == CLX_NOT_FOUND &&
         clx_document_dump(document, 0, arena, &text, &len) == CLX_OK &&
         clx_json_check(text, len, 0, NULL) == CLX_OK;
}

static bool attack_run_json(const struct attack_text *body)
{
  return attack_open(body, CLX_OK, attack_use_json);
}

/* -------- answers -------- */

/* An order with n line items. */
static void attack_make_order(struct attack_text *body, size_t n)
{
  attack_add(body, "{'data':{'type':'orders','id':'o','relationships':{'line_items':{'data':[");
  for (size_t i = 0; i < n; i++)
    attack_add(body, "%s{'type':'line_items','id':'%08zubbbbbbbb11111111'}", attack_comma(i), i);
  attack_add(body, "]}}}}");
}

/* Its lines from the last to the first, each twice, and as many keys of the metadata. */
static bool attack_use_lines(const clx_document *document, clx_arena *arena)
{
  clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_TAX, document);
  clx_relationship lines;
  clx_response response;
  clx_relationship_get(document->data[0], "line_items", &lines);
  for (uint32_t i = lines.count; i > 0; i--) {
    const char *id = lines.at[i - 1].id;
    clx_reply_tax_item_rate(reply, id, 0.25);
    clx_reply_put_json(reply, CLX_IN_METADATA, id, "1", 1);
  }
  for (uint32_t i = 0; i < lines.count; i++)
    clx_reply_tax_item_collectable(reply, lines.at[i].id, 1, "EUR");
  return clx_reply_finish(reply, &response) == CLX_OK;
}

static bool attack_run_lines(const struct attack_text *body)
{
  return attack_open(body, CLX_OK, attack_use_lines);
}

/* An error for each of them, twice. */
static bool attack_use_errors(const clx_document *document, clx_arena *arena)
{
  clx_reply *reply = clx_reply_new(arena, CLX_CALLBACK_ORDER_VALIDATION, document);
  clx_relationship lines;
  clx_response response;
  clx_relationship_get(document->data[0], "line_items", &lines);
  for (uint32_t i = 0; i < 2 * lines.count; i++)
    clx_reply_invalid(reply, lines.at[i % lines.count].id, "m");
  return clx_reply_finish(reply, &response) == CLX_OK;
}

static bool attack_run_errors(const struct attack_text *body)
{
  return attack_open(body, CLX_OK, attack_use_errors);
}

/* -------- the table -------- */

const struct attack attacks[] = {
    {"needs-lists", "a need through three lists, all linked with all", 8000, attack_make_lists,
     attack_run_lists},
    {"needs-unknown", "a need behind unknown relationships, in 100 resources", 10000,
     attack_make_unknown, attack_run_unknown},
    {"needs-ways", "a need that a list leads to in many ways", 2000, attack_make_ways,
     attack_run_unknown},
    {"ids-other", "resources and three identifiers each, for comparison", 1000,
     attack_make_other_ids, attack_read},
    {"ids-chosen", "the same with ids of one hash", 1000, attack_make_ids, attack_read},
    {"ids-unverified", "the same, not verified", 1000, attack_make_ids, attack_read_unverified},
    {"types-chosen", "one id, and types that share their first bytes", 1000, attack_make_types,
     attack_read},
    {"tiny", "the smallest resources, refused for their memory", 2000, attack_make_tiny,
     attack_run_tiny},
    {"attributes", "unknown attributes, in turn and by name", 4000, attack_make_attributes,
     attack_run_attributes},
    {"relationships", "relationships among unknown ones by name", 4000, attack_make_relationships,
     attack_run_relationships},
    {"findings", "explaining resources with many relationships", 2000, attack_make_findings,
     attack_run_explain},
    {"findings-hub", "explaining paths that lead to one list", 2000, attack_make_hub,
     attack_run_explain},
    {"repeated", "names and resources that come again", 2000, attack_make_repeated, attack_read},
    {"late", "types behind attributes and relationships", 2000, attack_make_late, attack_read},
    {"json", "free-form members, a number of many digits, a dump", 2000, attack_make_json,
     attack_run_json},
    {"long-links", "a relationship behind long links by name", 4000, attack_make_long_links,
     attack_run_long_links},
    {"answer-lines", "lines and metadata of an answer, by ids of one hash", 4000, attack_make_order,
     attack_run_lines},
    {"answer-errors", "errors of an order, by names of one hash", 4000, attack_make_order,
     attack_run_errors},
};

const size_t attack_count = sizeof attacks / sizeof *attacks;
