/* clx/experimental.h - the 2026 Payments API; outside the ABI promise.
 *
 * Payment settings (`payment_setting_externals`) replace the classic gateways. Their contract is
 * known in parts only, from first-party examples: which resource comes to which URL, and the
 * bodies of void, refund and token, are not. So there are no typed builders: an endpoint without a
 * handler that takes any resource, clx_service_on(service, CLX_CALLBACK_GENERIC, path, NULL, user),
 * the puts of clx/reply.h, whose keys of data are not checked, the form of errors, and the call
 * back. What is here may change or go with any release, and is not part of clx.h.
 *
 *   session_url        an orders resource, whose session_amount_cents is to be paid:
 *                      put id, transaction_token, checkout_url or what the client wants in data
 *   authorization_url  include the payment session; put action_id, transaction_token
 *   capture_url        put transaction_token
 */
#ifndef CLX_EXPERIMENTAL_H
#define CLX_EXPERIMENTAL_H

#include <clx/payment.h>
#include <clx/service.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Refuses with {"error":"text"}, as these callbacks want it: http 400 to 599. For generic endpoints
 * only. The library's own errors have the usual form there too. */
CLX_API int clx_reply_error_text(clx_reply *reply, int http, const char *text);

/* Writes and signs the call back {"event_type","status","data"}. event_type is "AUTHORIZATION";
 * other values are not known. status is one of requires_action, processing, succeeded, declined,
 * failed, canceled, expired. session_token is the token that session_url was answered with; NULL
 * leaves a member out. All are identifiers: none is repaired. Returns as
 * clx_payment_outcome_write. */
CLX_API int clx_payment_event_write(const clx_keys *keys, const char *event_type,
                                    const char *status, const char *transaction_token,
                                    const char *session_token, int64_t amount_cents,
                                    clx_arena *arena, clx_outgoing *outgoing, clx_error *error);

#ifdef __cplusplus
}
#endif
#endif
