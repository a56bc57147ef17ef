/* test_http.h - reads an answer of HTTP/1.x as its bytes come, whatever they are.
 *
 * `clx test` reads answers itself where it writes the request itself. The reader has no socket and
 * no clock: it is fed bytes, and told when the connection ended. It follows RFC 9112 where that
 * says how long an answer is, and forgives what HTTP clients forgive: a line that ends without CR,
 * a status line without a reason, a header that goes on in the next line. What is left of an answer
 * is bounded: HTTP_HEAD_MAX, SUITE_HEADERS_MAX, SUITE_ANSWER_MAX.
 */
#ifndef TEST_HTTP_H
#define TEST_HTTP_H

#include "../suite/suite.h"

/* A longer head, or longer trailers, are no HTTP. */
#define HTTP_HEAD_MAX 65536u

enum http_state {
  HTTP_MORE,  /* more bytes are needed */
  HTTP_DONE,  /* the answer is whole, or cut at SUITE_ANSWER_MAX */
  HTTP_ENDED, /* the connection ended before the answer was whole; `fault` says where */
  HTTP_NONE,  /* this is no HTTP; `fault` says why */
};

enum http_part {
  HTTP_HEAD,
  HTTP_BODY_LENGTH, /* `left` bytes are to come */
  HTTP_BODY_CLOSE,  /* up to the end of the connection */
  HTTP_CHUNK_SIZE,
  HTTP_CHUNK, /* `left` bytes are to come */
  HTTP_CHUNK_END,
  HTTP_TRAILERS,
};

/* Start from {0}. */
struct http_answer {
  enum http_state state;
  const char *fault; /* a constant text, NULL when all is well */
  uint32_t status;
  struct suite_header headers[SUITE_HEADERS_MAX]; /* those behind are left out */
  uint32_t header_count;
  struct buffer body;
  bool old;     /* HTTP/1.0 */
  bool cut;     /* the body is longer */
  bool closes;  /* the connection is not kept: it was said so, or nothing else ends the body */
  bool surplus; /* bytes came behind the answer */

  /* of the reader */
  enum http_part part;
  struct buffer head; /* the headers lie in it */
  uint64_t left;
  size_t line; /* bytes of the line that is being read */
  bool digits; /* the size of a chunk has begun */
  bool extension;
};

/* Takes bytes. What comes when the state is not HTTP_MORE any more is surplus. */
enum http_state http_feed(struct http_answer *answer, const char *bytes, size_t len);

/* The connection ended. */
enum http_state http_end(struct http_answer *answer);

/* Adds bytes of a body that was taken apart elsewhere. False when it is cut now. */
bool http_body(struct http_answer *answer, const char *bytes, size_t len);

/* A header by its name in any case, NULL when there is none. */
const char *http_header(const struct http_answer *answer, const char *name);

void http_free(struct http_answer *answer);

#endif
