/* An answer under construction: what was put where.
 *
 *   builders.c  names of keys for each callback
 *   put.c       values, and the values that are put member by member
 *   line.c      lines, and those of the request
 *   reply.c     the rest: making one, refusals, notifications, texts
 *   note.c      failures and notes, with their places
 *   nameset.c   finding what was put by its name
 *   check.c     a finished answer against the rules; amounts.c: its amounts
 *   write.c     its text, and what leaves in its place
 */
#ifndef CLX__REPLY_H
#define CLX__REPLY_H

#include "base/bytes.h"
#include "document/document.h"
#include "schema/callback.h"
#include "service/nameset.h"

#include <clx/payment.h>
#include <clx/service.h>

/* Room for an error answer of the library: longer than any name and message of status.def. */
#define CLX__ERROR_BODY 256

/* One value put under a key. */
struct clx__put {
  const char *key; /* first: it is found by it */
  struct clx__put *next;
  const struct clx__key *row; /* of the key in replies.def, or NULL; NULL in the metadata */
  int64_t integer;            /* INTEGER, and money */
  size_t len;                 /* of the text; 0: it is made of the integer when it is written */
  uint32_t kind;              /* CLX_KIND_... */
  bool money;                 /* `integer` is the amount in minor units */
  bool replaced;              /* by a later put of the same key: not written */
  char json[];
};

/* Up to so many values are searched in turn; more are in a table by name. */
#define CLX__PUTS_FEW 8

struct clx__puts {
  struct clx__put *first;
  struct clx__put *last;
  uint32_t count;             /* also those that were replaced */
  struct clx__nameset *names; /* NULL: few */
};

/* An entry of data.line_items. */
struct clx__line {
  const char *id; /* first: it is found by it. That of the request where it was found at once */
  struct clx__puts puts;
  const clx_identifier *listed; /* that of the request, as far as that was found out */
  uint32_t number;              /* from 0 */
};

/* The errors of an order's attribute. */
struct clx__text {
  struct clx__text *next;
  const char *text;
};

struct clx__invalid {
  const char *attribute; /* first: it is found by it */
  struct clx__invalid *next;
  struct clx__text *first;
  struct clx__text *last;
};

/* Something that the host should know of an answer that leaves. */
struct clx__note {
  int status;
  bool checked; /* found at the end, and looked for anew at the next end */
  const char *message;
  const char *where;
};

struct clx__notes {
  struct clx__note *at;
  uint32_t count;
  uint32_t room;
  uint64_t more;         /* that were not kept */
  uint64_t more_checked; /* of these, found at the end */
};

struct clx_reply {
  struct clx__naming naming; /* and the arena */
  uint32_t callback;
  const clx_document *document; /* NULL: nothing to check against */
  clx_call *call;               /* NULL without a service */
  int status;                   /* that of the failure */
  clx_error failure;            /* the first */
  bool checked;                 /* the failure was found at the end, not by a put */
  const char *currency;         /* of the request, once it was asked for */
  bool lasting;                 /* the failure is not of what a refusal drops */
  struct clx__notes notes;
  struct clx__puts data;
  struct clx__puts metadata;
  bool has_metadata;          /* also when it is empty */
  struct clx__bytes messages; /* with commas between */
  uint32_t message_count;
  bool has_messages;
  struct clx__line **lines; /* by place - CLX__FIRST_LINE */
  uint32_t line_count;
  uint32_t line_room;
  struct clx__nameset line_names;
  const struct clx__put *like; /* of the line before, where the next put of `like_place` will be */
  int like_place;
  uint32_t next_listed;     /* where in `request` to look for the next line */
  clx_relationship request; /* the line items of the request, from the first line on */
  bool not_valid;           /* an order validation that refuses */
  struct clx__invalid *invalid;
  struct clx__invalid **invalid_end;
  struct clx__nameset invalid_names;
  int invalid_form;
  bool acknowledged;      /* the host asked for a success without data */
  bool pending;           /* 202 */
  bool error_plain;       /* the error is a text: the 2026 Payments API */
  int http;               /* of an error, or 0 */
  const char *error_code; /* NULL: it could not be taken */
  const char *error_message;
  struct clx__bytes reserve;        /* room for the error that leaves when all else fails */
  char error_body[CLX__ERROR_BODY]; /* a 500 must not need memory */
};

/* -------- places -------- */

/* Places of lines start here; what lies between is for later places. */
#define CLX__FIRST_LINE 16

/* Places where nothing is put, for notes and failures. */
#define CLX__AT_NONE    (-1)
#define CLX__AT_ERROR   (-2) /* of the object `error` */
#define CLX__AT_MESSAGE (-3) /* the notification that comes next */
#define CLX__AT_LINES   (-4) /* the key is the id of a line */

#define CLX__AT_FAILURE (-5) /* where the failure is */

/* Writes the place of a key, NULL for the place itself, as a JSON pointer that can be printed. */
void clx__reply_where(const clx_reply *reply, int place, const char *key,
                      char where[CLX_ERROR_WHERE]);

/* One part of such a pointer; `room` bytes at most. */
void clx__where_add(char where[CLX_ERROR_WHERE], const char *part, size_t room);

/* -------- failures and notes -------- */

/* Records a failure, unless there is one. Returns the first. */
int clx__reply_fail_at(clx_reply *reply, int status, int place, const char *key);
int clx__reply_fail(clx_reply *reply, int status);

/* Adds a note; the sentence is constant. Without memory it is only counted. */
void clx__reply_note(clx_reply *reply, int status, const char *message, int place, const char *key);

/* The same of what the check at the end finds. */
void clx__reply_breach(clx_reply *reply, int status, int place, const char *key);
void clx__reply_doubt(clx_reply *reply, const char *message, int place, const char *key);

/* Forgets what the last check found. */
void clx__reply_uncheck(clx_reply *reply);

/* Note number `index` of what was noted. */
int clx__note_get(const struct clx__notes *notes, uint32_t index, clx_error *note);

/* A value that cannot be put: left out with a note when it is accessory, else a failure. */
int clx__reply_unfit(clx_reply *reply, bool accessory, int status, int place, const char *key);

/* What the handler returned: a number that is no success becomes a failure with that place. */
void clx__reply_returned(clx_reply *reply, int returned);

/* -------- parts -------- */

/* A text of the host as UTF-8: itself, or a copy with its bad bytes replaced and a note, which only
 * accessory text gets. NULL after a failure, or when it is left out. */
const char *clx__reply_utf8(clx_reply *reply, bool accessory, const char *text, size_t *len,
                            int place, const char *key);

/* The same, always a copy. */
const char *clx__reply_text(clx_reply *reply, bool accessory, const char *text, int place,
                            const char *key);

/* One JSON value without the white space around it; its text is whole, also of a string. */
int clx__reply_json(const char *json, size_t len, clx_value *value);

/* The value of a key cannot be put, for this reason. */
int clx__reply_put_unfit(clx_reply *reply, int place, const char *key, int status);

/* Adds one element of `messages` as JSON text; a fault is noted. */
void clx__reply_add_message(clx_reply *reply, const char *json, size_t len);

/* Makes room for the error that leaves when all else fails. False without memory. */
bool clx__reply_reserve(clx_reply *reply, size_t more);

/* The reply belongs to a call, whose body has this MAC. */
void clx__reply_attach(clx_reply *reply, clx_call *call, const uint8_t mac[CLX_MAC_LEN]);

/* Whether anything was put at all, and whether it refuses. */
bool clx__reply_is_empty(const clx_reply *reply);
static inline bool clx__reply_is_refusal(const clx_reply *reply)
{
  return reply->http != 0 || reply->not_valid;
}

/* The puts of a place, or NULL; the line of this id, or NULL. */
struct clx__puts *clx__reply_puts(clx_reply *reply, int place);
struct clx__line *clx__line_find(clx_reply *reply, const char *id);

/* The put of this key, or NULL. */
struct clx__put *clx__put_find(clx_reply *reply, const struct clx__puts *puts, const char *key);

/* Whether a value is a rate by its key. */
bool clx__put_is_rate(const struct clx__put *put);

/* The primary resource, or NULL. */
const clx_resource *clx__reply_primary(const clx_reply *reply);

/* The currency of the request, or NULL when it has none. */
const char *clx__reply_currency(clx_reply *reply);

/* An amount that was sent as declared: absent money must not read as zero. */
bool clx__resource_cents(const clx_resource *resource, const char *name, int64_t *cents);

/* Holds the answer against the rules: breaches become failures, doubts notes. */
void clx__reply_check(clx_reply *reply);

/* The part of it that compares amounts of taxes and discounts. */
void clx__reply_check_tax(clx_reply *reply);
void clx__reply_check_promotion(clx_reply *reply);

/* Forgets what was put and noted, but not the first failure. */
void clx__reply_clear(clx_reply *reply);

/* Fills a response with an error answer of the library itself, in `buffer`. */
void clx__response_error(clx_response *response, int status, enum clx__family family,
                         char buffer[CLX__ERROR_BODY]);

/* The amounts that a handler of this callback looks for and does not find, as in clx_error. */
void clx__payment_missing(const clx_resource *primary, uint32_t callback, clx_error *error);

/* A body that the host will POST, and what was wrong with its texts. */
struct clx__outgoing {
  struct clx__bytes bytes;
  bool first;           /* no member of the open object was written yet */
  int status;           /* the first failure */
  clx_error *error;     /* NULL: not wanted */
  const char *inside;   /* the place of the open object */
  const char *repaired; /* where bad bytes were replaced first, or NULL */
};

/* Begins a body and empties *outgoing. False when there is nowhere to write to. */
bool clx__outgoing_init(struct clx__outgoing *body, clx_arena *arena, clx_outgoing *outgoing,
                        clx_error *error);

/* Records a failure, in the open object, unless there is one. */
void clx__outgoing_fail(struct clx__outgoing *body, int status, const char *name);

/* Writes a member; NULL leaves it out. */
void clx__outgoing_text(struct clx__outgoing *body, enum clx__worth worth, const char *name,
                        const char *text);

/* Writes the name of an object and steps into it, which is the place `inside`. */
void clx__outgoing_open(struct clx__outgoing *body, const char *name, const char *inside);

/* Ends and signs the body. */
int clx__outgoing_sign(struct clx__outgoing *body, const clx_keys *keys, clx_outgoing *outgoing);

#endif
