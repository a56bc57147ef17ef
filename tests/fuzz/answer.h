/* answer.h - judges answers by the rules of the contract, without the library's reader or rules. */
#ifndef CLX_TESTS_ANSWER_H
#define CLX_TESTS_ANSWER_H

#include <clx/reply.h>

/* What is known of an answer before it is looked at. */
struct answer_facts {
  uint32_t callback; /* CLX_CALLBACK_..., 0: none was found for the request */
  bool plain_error;  /* {"error":"text"} is allowed: a refusal of the 2026 Payments API */
  bool own_lines;    /* the host wrote line_items itself, as JSON */
  const clx_document *document; /* of the request, or NULL */
};

/* Ends the program unless the answer is JSON for cJSON and for the plain reader of tests/oracle, of
 * the form of its HTTP status, with what the contract demands of a success of the callback. */
void answer_check(const clx_response *response, const struct answer_facts *facts);

/* Whether the answer has this text as the value of a member of its `data`. */
bool answer_has(const clx_response *response, const char *key, const char *json);

#endif
