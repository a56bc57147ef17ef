/* clx/payment.h - payments: how much is asked for, and the outcome that follows later.
 *
 * A gateway's callbacks name amounts in different members of different resources; the functions
 * here find them, and an amount that is not in the body is a status, never zero.
 *
 * A payment answered as pending (clx_reply_pending) is settled by a call back: the host POSTs
 * a signed body to the gateway's `webhook_endpoint_url`, which the dashboard shows beside the
 * shared secret. clx_payment_outcome_write makes that body; sending it, and sending it again
 * after a failure, is the host's. It must not overtake the 202: send it a little later.
 */
#ifndef CLX_PAYMENT_H
#define CLX_PAYMENT_H

#include <clx/reply.h>
#include <clx/resources.h>

#ifdef __cplusplus
extern "C" {
#endif

/* -------- how much is asked for, in minor units -------- */

/* All return CLX_OK, or CLX_MISSING_DATA when a wanted member is absent, null, drifted or its
 * resource was not sent; then nothing is set, and error->where has the paths of all that are
 * missing, with ", " between. A NULL output is not wanted; a NULL error is allowed. A handler that
 * returns CLX_MISSING_DATA answers 422, and the paths are in the log. Which members carry the
 * amount at call time is our reading of their names; no document says it. */

/* Authorize: the order's total with taxes. */
CLX_API int clx_authorize_amount(const clx_external_payment *payment, int64_t *cents,
                                 clx_error *error);

/* Capture: the amount to capture, and what of the authorization is left to capture. */
CLX_API int clx_capture_amount(const clx_authorization *authorization, int64_t *cents,
                               int64_t *balance_cents, clx_error *error);

/* Void: what of the authorization is left to void. A void has no other amount. */
CLX_API int clx_void_amount(const clx_authorization *authorization, int64_t *balance_cents,
                            clx_error *error);

/* Refund: the amount to refund, and what of the capture is left to refund. */
CLX_API int clx_refund_amount(const clx_capture *capture, int64_t *cents, int64_t *balance_cents,
                              clx_error *error);

/* -------- the outcome of a pending payment -------- */

/* How a pending payment ended. Texts are UTF-8; NULL leaves a member out. */
typedef struct clx_payment_outcome {
  size_t size;           /* sizeof(clx_payment_outcome) */
  const char *action_id; /* as answered with 202; required */
  bool success;          /* the transaction succeeds, or the order stays as it is */
  const char *message;
  const char *error_code;   /* when it failed, also sent as error.code; NULL: PAYMENT_FAILED */
  const char *error_detail; /* when it failed, also sent as error.message; NULL: the message */
  const char *avs_code;
  const char *avs_message;
  const char *cvv_code;
  const char *cvv_message;
  const char *fraud_review;
} clx_payment_outcome;

/* A request for the host to POST. Text lives in the arena. */
typedef struct clx_outgoing {
  const char *content_type; /* "application/json" */
  const char *signature;    /* value for CLX_SIGNATURE_HEADER */
  const char *body;
  size_t len;
  const char *repaired; /* where bytes that are not UTF-8 became U+FFFD first, as "/data/message";
                           NULL: nowhere */
} clx_outgoing;

/* Writes and signs the body of the call back, with the newest secret of the gateway's keys. An
 * answer of 2xx means that it was taken. On a failure both forms of an error are sent, since no
 * document says which is read. Texts are treated as those of an answer (clx/reply.h): bad bytes are
 * replaced, except in action_id and error_code. Returns CLX_OK, CLX_BAD_ARGUMENT without an
 * action_id, CLX_REPLY_TEXT, CLX_NO_KEYS, CLX_MAC_FAILED, CLX_NO_MEMORY; error, NULL is allowed,
 * names the member. */
CLX_API int clx_payment_outcome_write(const clx_keys *keys, const clx_payment_outcome *outcome,
                                      clx_arena *arena, clx_outgoing *outgoing, clx_error *error);

#ifdef __cplusplus
}
#endif
#endif
