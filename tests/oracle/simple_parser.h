/* simple_parser.h - what the parts of the simple parser share. */
#ifndef CLX_TESTS_SIMPLE_PARSER_H
#define CLX_TESTS_SIMPLE_PARSER_H

#include "simple_reader.h"
#include "simple_store.h"

#include "base/arena.h"

/* A string with its escapes undone. */
struct simple_text {
  char *text;       /* with a NUL */
  bool nul;         /* it holds U+0000, so it is no C string */
  const char *sent; /* as sent, behind its quote; NULL: none was read yet */
};

/* A relationship, kept until all resources are known. */
struct simple_link {
  struct simple_link *next;
  clx_resource *resource;
  const struct clx__field *field; /* NULL: its type has none of that name */
  const char *name;
  clx_relationship relationship;
  clx_identifier *identifiers; /* those of the relationship */
};

/* Resources in the order sent. */
struct simple_list {
  const clx_resource **at;
  uint32_t count;
  uint32_t size;
};

struct simple_parser {
  struct simple_reader reader;
  clx_arena *arena;
  clx_document *document;
  uint32_t max_resources;
  const char *default_type; /* of primary resources that have none; NULL: they must have one */
  struct simple_list data;
  struct simple_list included;
  struct simple_link *links;
  struct simple_link **links_end;
};

/* simple_document.c: what all need. Functions that return false recorded a failure. */

bool simple_no_memory(struct simple_parser *parser);

/* A string of the text, read or only copied. */
bool simple_read_text(struct simple_parser *parser, struct simple_text *text);
bool simple_copy_text(struct simple_parser *parser, const struct simple_span *span,
                      struct simple_text *text);

/* Refuses a text with U+0000. */
bool simple_demand_c_string(struct simple_parser *parser, const struct simple_text *text);

/* A type or id: a string that is not empty. `status` says that it is none. */
bool simple_read_name(struct simple_parser *parser, struct simple_text *text, int status);

/* The next member of the open object. */
bool simple_next_member(struct simple_parser *parser, struct simple_text *name);
bool simple_is(const struct simple_text *text, const char *name);

/* Passes a value, within which errors name nothing; or counts a member and passes its value so. */
bool simple_pass(struct simple_parser *parser);
bool simple_count(struct simple_parser *parser, uint32_t *count);

/* Reads a free-form value, within which errors name nothing. */
bool simple_read_json(struct simple_parser *parser, struct simple_span *json);

/* A copy of JSON text, with a NUL; NULL is a failure that was recorded. */
char *simple_copy(struct simple_parser *parser, const struct simple_span *json);

/* Refuses the value that starts here: with its own error when it is no valid JSON. */
bool simple_refuse(struct simple_parser *parser, int status);

/* The type of this name, the unknown one when there is none. The attribute of this name, or the
 * relationship; NULL when there is none. */
const struct clx_type *simple_type(const struct simple_text *name);
const struct clx__field *simple_field(const clx_resource *resource, const struct simple_text *name,
                                      bool relationship);

/* The place behind the value that starts here, of which nothing is checked; NULL: the text ends
 * within it. Brackets are counted, and a quote behind a backslash is none. */
const char *simple_behind(const char *at, const char *end);

/* The type of the resource whose member has its value here, if it comes behind that; false when it
 * is not found. The reader stays where it is. */
bool simple_look_ahead(struct simple_parser *parser, struct simple_text *type);

/* The parts. */
bool simple_read_resource(struct simple_parser *parser, clx_resource **resource);
bool simple_read_relationships(struct simple_parser *parser, clx_resource *resource);
bool simple_link_all(struct simple_parser *parser);

#endif
