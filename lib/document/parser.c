/* What all parts of parsing share: reading one value or member in the general way, memory for small
 * texts, and the key of the document's hashes. */
#include "document/document.h"

#include "base/status.h"
#include "json/text.h"

#include <sodium.h>

#include <string.h>

#define PARSER_NAMES 1024 /* bytes of a block for small texts; longer than a quarter: its own */

bool clx__parser_no_memory(struct clx__parser *parser)
{
  return clx__reader_fail(&parser->reader, CLX_NO_MEMORY);
}

bool clx__parser_skip(struct clx__parser *parser, struct clx__span *json)
{
  struct clx__reader *reader = &parser->reader;
  const char *end = clx__parser_pass(parser, clx__parser_text(parser, reader->at));
  if (!end || reader->status != CLX_OK)
    return clx__reader_skip(reader, json);
  json->at = reader->at;
  json->len = (size_t)(end - json->at);
  json->escaped = false;
  reader->at = end;
  return true;
}

bool clx__parser_unnamed(struct clx__parser *parser, uint32_t named, struct clx__span *json)
{
  parser->reader.named_depth = parser->reader.depth + named;
  if (!clx__parser_skip(parser, json))
    return false;
  parser->reader.named_depth = 0;
  return true;
}

bool clx__parser_ignore(struct clx__parser *parser)
{
  struct clx__span ignored;
  return clx__parser_unnamed(parser, 0, &ignored);
}

bool clx__parser_json(struct clx__parser *parser, struct clx__span *json)
{
  if (!clx__parser_unnamed(parser, 0, json))
    return false;
  parser->pending = clx__parser_text(parser, json->at + json->len);
  return true;
}

bool clx__parser_null(struct clx__parser *parser)
{
  struct clx__span ignored;
  return clx__reader_literal(&parser->reader, &ignored);
}

bool clx__parser_json_or_null(struct clx__parser *parser, struct clx__span *json)
{
  return clx__reader_peek(&parser->reader) == CLX_KIND_NULL ? clx__parser_null(parser)
                                                            : clx__parser_json(parser, json);
}

bool clx__parser_object(struct clx__parser *parser)
{
  if (clx__reader_peek(&parser->reader) != CLX_KIND_OBJECT)
    return clx__parser_refuse(parser, CLX_DOCUMENT_SHAPE);
  return clx__reader_enter(&parser->reader);
}

bool clx__parser_filled(struct clx__parser *parser, struct clx__span *text, int status)
{
  if (!clx__parser_plain(parser, text)) {
    uint32_t kind = clx__reader_peek(&parser->reader);
    if (kind != CLX_KIND_TEXT)
      return clx__parser_refuse(parser, kind == CLX_KIND_NULL ? status : CLX_RESOURCE_NOT_TEXT);
    if (!clx__reader_string(&parser->reader, text))
      return false;
  }
  return text->len > 0 || clx__reader_fail(&parser->reader, status);
}

char *clx__parser_small(struct clx__parser *parser, size_t size)
{
  if (size > PARSER_NAMES / 4)
    return clx_arena_alloc(parser->arena, size);
  if (size > parser->names_left) {
    char *block = clx_arena_alloc(parser->arena, PARSER_NAMES);
    if (!block)
      return NULL;
    parser->names = block;
    parser->names_left = PARSER_NAMES;
  }
  char *at = parser->names;
  parser->names += size;
  parser->names_left -= size;
  return at;
}

bool clx__parser_unescape(struct clx__parser *parser, struct clx__span *name)
{
  bool nul = false;
  char *to = clx__parser_small(parser, name->len + CLX__NAME_ROOM);
  if (!to)
    return clx__parser_no_memory(parser);
  size_t len = clx__text_unescape(to, name->at, name->len, &nul);
  memset(to + len, 0, CLX__NAME_ROOM);
  if (nul)
    return true;
  name->at = to;
  name->len = len;
  name->escaped = false;
  return true;
}

/* The fast path for any member: a name without escapes and its colon, with nothing unusual before
 * it. */
static bool parser_member_fast(struct clx__reader *reader, struct clx__step *step, char *at,
                               struct clx__span *name)
{
  if (step->count >= reader->max_members || (step->count > 0 && *at++ != ','))
    return false;
  char *after = clx__fast_span(clx__fast_space(at), name);
  char *colon = after ? clx__fast_space(after) : NULL;
  if (!colon || *colon != ':')
    return false;
  clx__step_member(step, name->at, name->len, step->count + 1);
  reader->at = clx__fast_space(colon + 1);
  return true;
}

bool clx__parser_member(struct clx__parser *parser, struct clx__span *name)
{
  struct clx__reader *reader = &parser->reader;
  struct clx__step *step = &reader->steps[reader->depth - 1];
  char *at = clx__fast_space(clx__parser_text(parser, reader->at));
  if (reader->status == CLX_OK && *at == '}') {
    step->inside = false;
    reader->depth--;
    reader->at = at + 1;
    clx__parser_settle(parser);
    return false;
  }
  bool more = (reader->status == CLX_OK && parser_member_fast(reader, step, at, name)) ||
              clx__reader_member(reader, name);
  clx__parser_settle(parser);
  return more && (!name->escaped || clx__parser_unescape(parser, name));
}

bool clx__parser_refuse(struct clx__parser *parser, int status)
{
  const char *at = parser->reader.at;
  if (!clx__parser_ignore(parser))
    return false;
  parser->reader.at = at;
  return clx__reader_fail(&parser->reader, status);
}

const char *clx__parser_string(struct clx__parser *parser, const struct clx__span *text, bool copy)
{
  char *to = copy ? clx__parser_small(parser, text->len + 1) : clx__parser_text(parser, text->at);
  if (!to) {
    clx__parser_no_memory(parser);
    return NULL;
  }
  size_t len = text->len;
  bool nul = false;
  if (text->escaped)
    len = clx__text_unescape(to, text->at, text->len, &nul);
  else if (copy)
    memcpy(to, text->at, len);
  if (nul) {
    parser->reader.at = text->at;
    clx__reader_fail(&parser->reader, CLX_JSON_NUL);
    return NULL;
  }
  to[len] = '\0';
  return to;
}

const char *clx__parser_type(struct clx__parser *parser, const struct clx__span *text,
                             const struct clx_type **type)
{
  *type = text->escaped ? NULL : clx__type_find_padded(text->at, text->len);
  if (*type)
    return clx__type_name(*type);
  const char *name = clx__parser_string(parser, text, true);
  if (name && text->escaped)
    *type = clx__type_find(name, strlen(name));
  return name && *type ? clx__type_name(*type) : name;
}

/* -------- the key -------- */

const uint8_t *clx__parser_key(struct clx__parser *parser)
{
  const struct clx__reader *reader = &parser->reader;
  struct clx__document *document = parser->document;
  if (!document->has_key && parser->mac)
    memcpy(document->key, parser->mac, sizeof document->key);
  else if (!document->has_key) /* of the text as changed so far: no name or id is lost in it */
    crypto_generichash(document->key, sizeof document->key, (const unsigned char *)reader->start,
                       (unsigned long long)(reader->end - reader->start), NULL, 0);
  document->has_key = true;
  return document->key;
}

uint64_t clx__hash_keyed(const char *text, const uint8_t *half)
{
  _Static_assert(crypto_shorthash_KEYBYTES * 2 == CLX_MAC_LEN, "two keys are in a MAC");
  unsigned char hash[crypto_shorthash_BYTES];
  crypto_shorthash(hash, (const unsigned char *)text, strlen(text), half);
  return clx__scan_word((const char *)hash);
}
