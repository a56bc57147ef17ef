/* send.h - what `clx send` is made of: the request it posts and the rules for the answer. */
#ifndef SEND_H
#define SEND_H

#include "tool.h"

/* An answer as it came. */
struct answer {
  long http;
  double ms;
  char content_type[128];
  struct buffer body;
};

/* A request as it is posted. */
struct post {
  const char *url;
  const char *signature; /* NULL: without */
  const char *topic;     /* NULL: without */
  const char *body;
  size_t len;
  uint32_t timeout_ms;
};

/* Posts it and waits for the answer. Redirects are not followed. False after a message when no
 * answer came. */
bool post_body(const struct post *post, struct answer *answer);

/* Has a handle of libcurl go to a URL, by HTTP or HTTPS alone, and without signals. */
void post_url(void *curl, const char *url);

/* Has a handle of libcurl trust the certificates of SSL_CERT_FILE, when that is set. */
void post_trust(void *curl);

/* Both, and no proxy for this machine. */
void post_reach(void *curl, const char *url);

/* Has it send a body, which stays where it is, by any method, to the path as it is written. */
void post_method(void *curl, const char *method, const struct buffer *body);

/* A secret that is wrong, in the shape of a real one. */
#define WRONG_SECRET "00000000000000000000000000000bad"

/* What the rules are about. Each fault belongs to one, so that a judge may look at some only. */
#define RULE_JSON         0x000001u /* the body is one JSON object */
#define RULE_SUCCESS      0x000002u /* `success` is the JSON value that it has to be */
#define RULE_STATUS       0x000004u /* HTTP status of a success */
#define RULE_DATA         0x000008u /* `data`, its metadata and messages are what they have to be */
#define RULE_NAMES        0x000010u /* keys are known, and there once */
#define RULE_ERROR_STATUS 0x000020u /* HTTP status of an error */
#define RULE_ERROR        0x000040u /* `error` stands where it has to, with code and message */
#define RULE_PENDING      0x000080u /* 202 has an action_id, 200 has none */
#define RULE_AMOUNT       0x000100u /* amounts are there and are integers */
#define RULE_NEGATIVE     0x000200u /* and not below zero */
#define RULE_TEXT         0x000400u /* tokens and other texts */
#define RULE_SKU          0x000800u /* the SKU code is that of the request */
#define RULE_LINES        0x001000u /* line items are those of the order, once each */
#define RULE_WORTH        0x002000u /* no more is taken than there is */
#define RULE_ALL_OR_NONE  0x004000u /* all line items have a discount, or none has */
#define RULE_SUM          0x008000u
#define RULE_LABEL        0x010000u
#define RULE_RATE         0x020000u /* rates are fractions */
#define RULE_DECIMALS     0x040000u
#define RULE_NUMBER       0x080000u /* numbers of taxes are JSON numbers */
#define RULE_ATTRIBUTE    0x100000u /* errors are about attributes of the order */
#define RULE_USE          0x200000u /* Commerce Layer can use the answer at all */
#define RULE_UNSURE       0x400000u /* a guess of ours where the documents are silent */

/* What an answer is about. */
struct question {
  uint32_t callback;
  const struct buffer *body;
  long expected;  /* the HTTP status that is wanted, 0: any that the callback allows */
  bool spoilt;    /* the request is to be refused */
  uint32_t rules; /* those that are looked at, RULE_ bits; 0: all */
};

enum judgement {
  JUDGED_GOOD,
  JUDGED_BAD,        /* a rule is broken, or the status is not the expected one */
  JUDGED_EXPECTED,   /* no answer that Commerce Layer can use, but the status that was expected */
  JUDGED_BY_NOTHING, /* there are no rules for the callback, and nothing else is wrong */
};

/* Checks the answer to a callback against the documentation of Commerce Layer. Adds a line to
 * `faults` for each violation. */
enum judgement rules_check(const struct question *question, const struct answer *answer,
                           struct buffer *faults);

#endif
