/* event.h - a request as API Gateway hands it to a function: payload format 2.0 of its HTTP APIs.
 *
 * The gateway makes an event of it, a JSON text. Two headers of one name become one, with a comma.
 * The body becomes a text, in base64 unless its Content-Type is text to the gateway. A signature
 * counts for the bytes as they were sent, so that all of this is undone before the library sees
 * them.
 */
#ifndef LAMBDA_EVENT_H
#define LAMBDA_EVENT_H

#include <clx.h>
#include <event2/buffer.h>

/* Has an event answered, and puts the answer, as the gateway wants it, into `out`. False when it is
 * no event of an HTTP API; what is in `out` then says so. */
bool event_answer(clx_call *call, struct evbuffer *event, struct evbuffer *out);

#endif
