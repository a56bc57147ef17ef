/* An answer under construction: what was put where. The builders only keep values; check.c
 * holds them against the rules and write.c makes the text. */
#ifndef CLX__REPLY_H
#define CLX__REPLY_H

#include "base/bytes.h"
#include "document/document.h"
#include "schema/callback.h"

#include <clx/payment.h>
#include <clx/service.h>

/* Room for an error answer of the library: longer than any name and message of status.def. */
#define CLX__ERROR_BODY 256

/* One value put under a key. */
struct clx__put {
  struct clx__put *next;
  const char *key;
  const struct clx__key *row; /* of the key in replies.def, or NULL; NULL in the metadata */
  int64_t integer;            /* INTEGER */
  size_t len;                 /* of the text; 0: it is made of the integer when it is written */
  uint32_t kind;              /* CLX_KIND_... */
  char json[];
};

struct clx__puts {
  struct clx__put *first;
  struct clx__put *last;
};

/* An entry of data.line_items. */
struct clx__line {
  const char *id; /* that of the request where it was found at once, otherwise a copy */
  struct clx__puts puts;
  bool listed; /* the request has it, as far as that was found out */
};

/* One error of an order's attribute. */
struct clx__invalid {
  struct clx__invalid *next;
  const char *attribute;
  const char *message;
};

struct clx_reply {
  clx_arena *arena;
  uint32_t callback;
  const clx_document *document; /* NULL: nothing to check against */
  clx_call *call;               /* NULL without a service */
  int status;                   /* the first failure */
  struct clx__puts data;
  struct clx__puts metadata;
  struct clx__bytes messages; /* with commas between */
  struct clx__line *lines;    /* by place - CLX__FIRST_LINE */
  uint32_t line_count;
  uint32_t line_room;
  uint32_t *slots;    /* numbers of lines, from 1, by the hash of their ids */
  uint32_t slot_mask; /* at most half of the slots are taken */
  unsigned slot_shift;
  uint32_t next_listed;     /* where in `request` to look for the next line */
  clx_relationship request; /* the line items of the request, from the first line on */
  struct clx__invalid *invalid;
  struct clx__invalid **invalid_end;
  int invalid_form;
  bool acknowledged; /* a success without data was said aloud */
  bool pending;      /* 202 */
  bool error_plain;  /* the error is a text: the 2026 Payments API */
  int http;          /* of an error, or 0 */
  const char *error_code;
  const char *error_message;
  char error_body[CLX__ERROR_BODY]; /* a 500 must not need memory */
};

/* Places of lines start here; what lies between is for later places. */
#define CLX__FIRST_LINE 16

/* Records a failure, unless there is one. Returns the first. */
int clx__reply_fail(clx_reply *reply, int status);

/* A copy of a text of the host: CLX_OK, CLX_REPLY_TEXT, CLX_NO_MEMORY. */
int clx__reply_text(clx_reply *reply, const char *text, const char **copy);

/* Whether anything was put at all. */
bool clx__reply_is_empty(const clx_reply *reply);

/* The line of this id, or NULL. */
struct clx__line *clx__line_find(const clx_reply *reply, const char *id);

/* The put of this key, or NULL. */
const struct clx__put *clx__put_find(const struct clx__puts *puts, const char *key);

/* The primary resource, or NULL. */
const clx_resource *clx__reply_primary(const clx_reply *reply);

/* Holds a success against the rules. Returns CLX_OK or the first breach; *doubt is set to a
 * constant sentence for what is not documented. */
int clx__reply_check(const clx_reply *reply, const char **doubt);

/* Forgets what was put, but not the first failure. */
void clx__reply_clear(clx_reply *reply);

/* Writes the text of the answer. */
int clx__reply_write(const clx_reply *reply, const char **text, size_t *len);

/* Fills a response with an error answer of the library itself, in `buffer`. */
void clx__response_error(clx_response *response, int status, enum clx__family family,
                         char buffer[CLX__ERROR_BODY]);

/* A body that the host will POST, and whether all of its texts were UTF-8. */
struct clx__outgoing {
  struct clx__bytes bytes;
  bool first; /* no member of the open object was written yet */
  int status;
};

void clx__outgoing_init(struct clx__outgoing *body, clx_arena *arena);

/* Writes a member; NULL leaves it out. */
void clx__outgoing_text(struct clx__outgoing *body, const char *name, const char *text);

/* Writes the name of an object and steps into it. */
void clx__outgoing_open(struct clx__outgoing *body, const char *name);

/* Ends and signs the body. */
int clx__outgoing_sign(struct clx__outgoing *body, const clx_keys *keys, clx_outgoing *outgoing);

#endif
