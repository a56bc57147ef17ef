/* document: from a verified body to linked structs, and reading them by name.
 *
 *   open.c      verify, then parse
 *   parse.c     the document: data, included, meta, links
 *   decode.c    one resource
 *   attribute.c its attributes, by the table of its type: the inner loop
 *   drift.c     values of another JSON type than declared
 *   relate.c    its relationships
 *   identifier.c what they name
 *   order.h     a guess: which member comes next
 *   frame.h     a guess: how a relationship looks that has only links
 *   late.c      the type of a resource, when it comes late
 *   link.c      identifiers to resources, through an index by type and id; finding one
 *   names.c     an index by name of the members of a resource that has many
 *   get.c       members and relationships by name
 *   read.c      members by number
 *   dump.c      a document as text again
 *   type.c      types and their members, for hosts
 *   meta.c      mode and organization
 *   resource.c  a resource under construction
 *   parser.c    what all parts of parsing share
 *
 * The body is decoded in place, in one pass (only late.c looks ahead), in a copy that lives in the
 * arena. Each of three loops (a resource, its attributes, its relationships) reads one member after
 * the other. The fast path reads members that look like most do. It never checks for the end of the
 * text and makes no errors. Where it returns NULL it has changed nothing that matters; then one
 * function, the seam of the loop, reads that member in the general way, which knows all cases and
 * makes all errors (reader.h). Nothing before that member is read again.
 *
 * Text members point into the body: undoing escapes only shortens a text, and its closing quote
 * becomes the NUL. JSON text members get their NUL once the token after them was read; at most one
 * is pending, since a member or a bracket follows each. The text of `relationships` stays as it is,
 * so that their links can be read later.
 */
#ifndef CLX__DOCUMENT_H
#define CLX__DOCUMENT_H

#include "base/arena.h"
#include "base/step.h"
#include "document/frame.h"
#include "json/fast.h"
#include "json/reader.h"
#include "schema/field.h"

#include <clx/verify.h>

#include <string.h>

/* What is known of a member of a struct: one byte each, in clx__more.states. */
enum clx__state {
  CLX__STATE_ABSENT = CLX_MEMBER_ABSENT,
  CLX__STATE_NULL = CLX_MEMBER_NULL,
  CLX__STATE_VALUE = CLX_MEMBER_VALUE,      /* of a relationship: it was sent, whatever its value */
  CLX__STATE_DRIFTED = CLX_MEMBER_DRIFTED,  /* converted; the struct has it */
  CLX__STATE_LEFT_OUT = CLX_MEMBER_LEFT_OUT /* not convertible; among the extras */
};

/* An attribute that the struct does not hold. */
struct clx__extra {
  struct clx__extra *next;
  const char *name;
  const char *json; /* its JSON text, NUL-terminated */
  size_t len;
  bool drifted; /* a declared member that was left out */
};

/* A relationship whose `data` was sent, or that the type does not have. */
struct clx__linkage {
  struct clx__linkage *next;
  const struct clx__field *field; /* NULL: the type has none of that name */
  const char *name;
  clx_relationship relationship;
};

/* An index by name of a resource that has many extras and linkages, or much text: of both, and of
 * the relationships that are only in its text. Hash tables with open addressing: a power of two of
 * slots, at most half of them taken. The hash has the document's key; its highest bits lead to a
 * slot. Of equal names the first is there. */
struct clx__names {
  const uint8_t *key;
  struct clx__extra **extras;
  struct clx__linkage **linkages;
  unsigned extras_shift;
  unsigned linkages_shift;
};

/* What the library keeps of a resource beside its struct. */
struct clx__more {
  uint8_t *states; /* one per member of the type */
  struct clx__extra *extras;
  struct clx__linkage *linkages;
  struct clx__span relationships; /* JSON text, NULL when not sent */
  const struct clx__names *names; /* or NULL: there are few, searched in turn */
  uint32_t number;                /* of the resource in its document, from 0, in the order sent */
  uint32_t unknown;               /* extras, and linkages without a field */
};

/* Resources in the order sent. */
struct clx__list {
  clx_resource **at;
  uint32_t count;
  uint32_t size;
};

/* An index over resources, each type and id once: open addressing, a power of two of slots, at most
 * half of them taken. The highest bits of a hash lead to a slot. A slot is 0, or has the number of
 * a resource in its low bits and other bits of the hash above, so that a search seldom touches the
 * memory of a wrong resource.
 *
 * The first hash is quick, but an attacker can choose ids that collide under it. So there is a
 * bound on how far a resource may be from its slot, and on how many wrong resources may be looked
 * at while the body is read; beyond either the index is built again with a hash that has a key. */
struct clx__index {
  uint32_t *slots;
  clx_resource **resources; /* in the order added; numbers count from 1 */
  uint32_t count;
  uint32_t mask; /* of the number in a slot */
  unsigned shift;
  bool keyed;
  const uint8_t *key; /* of the document */
  size_t wrong;       /* resources looked at that were not the one */
  const char *type;   /* the last one that was hashed under the key, and its hash, while parsing */
  uint64_t type_hash;
};

/* A document with what only the library needs. */
struct clx__document {
  clx_document public;
  struct clx__index index;
  uint8_t key[CLX_MAC_LEN]; /* clx__parser_key */
  bool has_key;
};

/* One body being parsed. */
struct clx__parser {
  struct clx__reader reader; /* first: what follows it is zeroed at the start */
  clx_arena *arena;
  char *body;         /* the reader's text, to write to */
  const uint8_t *mac; /* of the body, or NULL */
  uint32_t max_resources;
  struct clx__document *document;
  struct clx__list data;
  struct clx__list included;
  struct clx__frame frame;
  uint32_t frames;       /* that were learned */
  struct clx__span meta; /* of the last resource that had it */
  uint32_t meta_depth;
  struct clx__extra **extras_end; /* of the resource that is being decoded */
  struct clx__linkage **linkages_end;
  clx_identifier *identifiers; /* room to collect a to-many list in */
  size_t identifiers_size;
  char *pending;            /* where a NUL belongs as soon as the reader is past it */
  bool rounds;              /* clx__number_rounds */
  const char *default_type; /* of the primary resource that has none, or NULL */
  char *names;              /* room for small texts that need no alignment */
  size_t names_left;
  bool fast; /* the limits are wide enough for the fast path, which does not check them */
  /* The orders that were learned, by type id, laid out as clx__field_orders; NULL: that of the
   * table. The array itself, 2 KB, is NULL until the first is learned. */
  uint8_t **orders;
};

/* A copy of the limits with the defaults in place of zeros; NULL gives all defaults. */
int clx__limits_copy(clx_limits *to, const clx_limits *from);

/* A body to parse. */
struct clx__body {
  char *at; /* the arena's: it is written to, and needs CLX__PADDING bytes of room after len */
  size_t len;
  size_t valid;             /* what clx__utf8_valid says of it */
  const uint8_t *mac;       /* CLX_MAC_LEN bytes of a signature that proved right, or NULL */
  const char *default_type; /* of a primary resource without a type, or NULL */
};

/* Parses a body. The limits come from clx__limits_copy. */
int clx__parse(clx_arena *arena, const struct clx__body *body, const clx_limits *limits,
               const clx_document **document, clx_error *error);

/* The parts of parsing. All return false after a failure, which the reader holds. */
bool clx__decode_resource(struct clx__parser *parser, clx_resource **resource);

/* Looks ahead for the type of a resource, from the value of a member that needs it: its name, and
 * what is known of it. False when none is found, also because of a fault before it, and after a
 * failure, which the reader holds. Nothing is checked, and the reader does not move. */
bool clx__decode_late(struct clx__parser *parser, const char **name, const struct clx_type **type);
bool clx__decode_attributes(struct clx__parser *parser, clx_resource *resource);
bool clx__decode_drift(struct clx__parser *parser, clx_resource *resource,
                       const struct clx__field *field);
bool clx__decode_relationships(struct clx__parser *parser, clx_resource *resource);

int clx__link(struct clx__parser *parser);

/* Indexes by name what a resource has, if that is much; its members are linked by now. False
 * without memory. Done while parsing, since documents are never written to later. */
bool clx__names_make(struct clx__parser *parser, const clx_resource *resource);

/* By name, or NULL. */
const struct clx__extra *clx__names_extra(const clx_resource *resource, const char *name);
const struct clx__linkage *clx__names_linkage(const clx_resource *resource, const char *name);

/* The key of the document's hashes: the body's MAC, or, where nobody computed that, its BLAKE2b,
 * which is several times as fast as SHA-256. Both change with every byte of the body, so nobody can
 * choose names or ids for them; neither leaves the library. */
const uint8_t *clx__parser_key(struct clx__parser *parser);

/* The hash of a text under half of a key: names and ids take the first half, types the second. */
uint64_t clx__hash_keyed(const char *text, const uint8_t *half);

/* Records a failure for want of memory. Always false. */
bool clx__parser_no_memory(struct clx__parser *parser);

/* The place of the text where it may be written to. */
static inline char *clx__parser_text(const struct clx__parser *parser, const char *at)
{
  return parser->body + (at - parser->reader.start);
}

/* The next member of the open object, as clx__reader_member, with the escapes of its name undone:
 * "typ\u0065" is "type". A name with U+0000 stays as written: no known member has it.
 * CLX__NAME_ROOM bytes may be read from the start of the name. */
bool clx__parser_member(struct clx__parser *parser, struct clx__span *name);

/* Undoes the escapes of a name, unless it has U+0000: then it stays as written. */
bool clx__parser_unescape(struct clx__parser *parser, struct clx__span *name);

/* Refuses the value that starts here: with its own error when it is not valid JSON, else with
 * this status. Always false. */
bool clx__parser_refuse(struct clx__parser *parser, int status);

/* Puts the NUL of the last JSON text: the reader has passed what follows it. */
static inline void clx__parser_settle(struct clx__parser *parser)
{
  if (!parser->pending)
    return;
  *parser->pending = '\0';
  parser->pending = NULL;
}

/* Whether that many more containers may be opened, each inside the last, with two members each. */
static inline bool clx__parser_has_room(const struct clx__parser *parser, uint32_t containers)
{
  const struct clx__reader *reader = &parser->reader;
  return reader->max_depth - reader->depth >= containers && reader->max_members >= 2;
}

/* Steps into the object that must start here. */
bool clx__parser_object(struct clx__parser *parser);

/* Passes a value that is not kept, if it is simple: the place after it, else NULL. The reader does
 * not move. */
static inline char *clx__parser_pass(const struct clx__parser *parser, char *at)
{
  const struct clx__reader *reader = &parser->reader;
  if ((*at == '{' || *at == '[') && at[1] == *at + 2 && clx__parser_has_room(parser, 1))
    return at + 2; /* brackets with nothing between them */
  return clx__fast_skip(at, reader->max_depth - reader->depth, reader->max_members);
}

/* A string without escapes, if one starts here: the place after it. NULL sets nothing. */
static inline char *clx__fast_span(char *open, struct clx__span *text)
{
  char *close = *open == '"' ? clx__fast_quote(open + 1) : NULL;
  if (!close)
    return NULL;
  text->at = open + 1;
  text->len = (size_t)(close - text->at);
  text->escaped = false;
  return close + 1;
}

/* Reads a string without escapes, if one starts here; false changes nothing. */
static inline bool clx__parser_plain(struct clx__parser *parser, struct clx__span *text)
{
  const char *end = clx__fast_span(clx__parser_text(parser, parser->reader.at), text);
  if (!end)
    return false;
  parser->reader.at = end;
  return true;
}

/* Passes any value; its text with quotes or brackets. */
bool clx__parser_skip(struct clx__parser *parser, struct clx__span *json);

/* The same, but errors within it name at most the outermost `named` containers of the value: names
 * further inside may be the shop's own. */
bool clx__parser_unnamed(struct clx__parser *parser, uint32_t named, struct clx__span *json);

/* Passes a value that is ignored; errors within it name nothing. */
bool clx__parser_ignore(struct clx__parser *parser);

/* Passes null, which a peek has shown. */
bool clx__parser_null(struct clx__parser *parser);

/* Reads a type or an id, a string that must not be empty: null and "" are refused with this status,
 * anything else with CLX_RESOURCE_NOT_TEXT. */
bool clx__parser_filled(struct clx__parser *parser, struct clx__span *text, int status);

/* The name of a type, and what is known of it. A known name needs no copy: the tables hold it.
 * NULL after a failure. */
const char *clx__parser_type(struct clx__parser *parser, const struct clx__span *text,
                             const struct clx_type **type);

/* Whether a span is this text, whose length the compiler knows. */
static inline bool clx__span_is(const struct clx__span *span, const char *text)
{
  return span->len == strlen(text) && memcmp(span->at, text, strlen(text)) == 0;
}

/* Reads any value as JSON text that will end with a NUL. */
bool clx__parser_json(struct clx__parser *parser, struct clx__span *json);

/* The same for a member that may be null, which counts as absent: then *json stays as it was. */
bool clx__parser_json_or_null(struct clx__parser *parser, struct clx__span *json);

/* A string as a C string: in place, or, with `copy`, beside the text. NULL after a failure, such
 * as a U+0000 in it. */
const char *clx__parser_string(struct clx__parser *parser, const struct clx__span *text, bool copy);

/* Room for a small text, which needs no alignment: many share a block. NULL without memory. */
char *clx__parser_small(struct clx__parser *parser, size_t size);

/* Room for identifier number `count` of a list, zeroed. The same room serves every list. NULL after
 * a failure. */
clx_identifier *clx__identifier_room(struct clx__parser *parser, size_t count);

/* Reads {"type":"...","id":"..."} in any form; other members are passed over. */
bool clx__identifier_read(struct clx__parser *parser, clx_identifier *identifier);

/* The fast path for the same: an identifier with only a type and an id, in either order, into the
 * room for this number. The place after it; NULL leaves it to the reader. */
char *clx__identifier_fast(struct clx__parser *parser, char *at, size_t number);

/* A resource of this type, all zero; NULL without memory. The functions below that add something
 * add it to the resource made last. */
clx_resource *clx__resource_new(struct clx__parser *parser, const struct clx_type *type);

/* Adds an attribute that the struct of the resource, the one being decoded, does not hold. */
bool clx__resource_add_extra(struct clx__parser *parser, clx_resource *resource, const char *name,
                             const struct clx__span *json, bool drifted);

/* Writable parts of a resource under construction. */
struct clx__more *clx__resource_more(const clx_resource *resource);
uint8_t *clx__resource_state(const clx_resource *resource, const struct clx__field *field);

/* The member of a resource, as clx_get gives it by its name. */
int clx__get_field(const clx_resource *resource, const struct clx__field *field, clx_value *value);
void *clx__resource_member(clx_resource *resource, const struct clx__field *field);

#endif
