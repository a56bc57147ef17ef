/* clx/status.h - every status of the library.
 *
 * GENERATED from lib/base/status.def by lib/schema/gen; do not edit; `make schema`. */
#ifndef CLX_STATUS_H
#define CLX_STATUS_H

#define CLX_OK                     0 /* ok (HTTP 200) */
#define CLX_LATER                  1 /* the call is deferred: its answer comes later (HTTP 200) */
#define CLX_END                    2 /* nothing more to read (HTTP 200) */
#define CLX_ANSWERED               3 /* the call has its answer already (HTTP 500) */
#define CLX_NO_MEMORY             10 /* out of memory (HTTP 500) */
#define CLX_BAD_ARGUMENT          11 /* an argument is not allowed here (HTTP 500) */
#define CLX_NOT_FOUND             12 /* there is nothing of that name (HTTP 500) */
#define CLX_BAD_STATE             13 /* not possible in this state (HTTP 500) */
#define CLX_TOO_SMALL             14 /* the buffer is too small (HTTP 500) */
#define CLX_WRONG_KIND            15 /* the value is of another kind (HTTP 500) */
#define CLX_OUT_OF_RANGE          16 /* the number does not fit (HTTP 500) */
#define CLX_UNKNOWN_CURRENCY      17 /* no currency has this code (HTTP 500) */
#define CLX_BAD_SIZE              18 /* the size of a struct is not set, or too small for it (HTTP 500) */
#define CLX_NOT_SENT              19 /* the type has this member, and it was not sent (HTTP 500) */
#define CLX_NO_KEYS              100 /* no secret is configured (HTTP 500) */
#define CLX_SECRET_EMPTY         101 /* an empty secret is refused (HTTP 500) */
#define CLX_KEYS_FULL            102 /* four secrets are the most (HTTP 500) */
#define CLX_MAC_FAILED           103 /* the MAC provider failed (HTTP 500) */
#define CLX_KEYS_FAILED          104 /* the find hook gave neither keys nor a clear no (HTTP 500) */
#define CLX_SIGNATURE_MISSING    110 /* the signature header is missing or empty (HTTP 401) */
#define CLX_SIGNATURE_DUPLICATE  111 /* there is more than one signature header (HTTP 401) */
#define CLX_SIGNATURE_LENGTH     112 /* the signature is not 44 characters long (HTTP 401) */
#define CLX_SIGNATURE_MALFORMED  113 /* the signature is not padded base64 of the standard alphabet (HTTP 401) */
#define CLX_SIGNATURE_MISMATCH   114 /* the signature does not match the body (HTTP 401) */
#define CLX_JSON_SYNTAX          200 /* not valid JSON (HTTP 400) */
#define CLX_JSON_TRUNCATED       201 /* the JSON text ends too early (HTTP 400) */
#define CLX_JSON_UTF8            202 /* not valid UTF-8 (HTTP 400) */
#define CLX_JSON_CONTROL         203 /* a control byte inside a string (HTTP 400) */
#define CLX_JSON_ESCAPE          204 /* an unknown escape inside a string (HTTP 400) */
#define CLX_JSON_SURROGATE       205 /* a surrogate without its other half (HTTP 400) */
#define CLX_JSON_NUMBER          206 /* not a valid number (HTTP 400) */
#define CLX_JSON_NOT_FINITE      207 /* a number too large for a double (HTTP 400) */
#define CLX_JSON_DEPTH           208 /* nested deeper than the limit (HTTP 400) */
#define CLX_JSON_TRAILING        209 /* more text after the end of the JSON value (HTTP 400) */
#define CLX_JSON_NUL             210 /* U+0000 inside a string that becomes a C string (HTTP 400) */
#define CLX_JSON_MEMBERS         211 /* more members in one object than the limit (HTTP 400) */
#define CLX_DOCUMENT_SHAPE       300 /* not the shape of a JSON:API document (HTTP 400) */
#define CLX_DOCUMENT_NO_DATA     301 /* the document has no data (HTTP 400) */
#define CLX_DOCUMENT_ERRORS      302 /* the document holds errors, not data (HTTP 400) */
#define CLX_DOCUMENT_RESOURCES   303 /* more resources than the limit (HTTP 413) */
#define CLX_RESOURCE_TYPE        304 /* a resource without a type (HTTP 400) */
#define CLX_RESOURCE_ID          305 /* a resource without an id (HTTP 400) */
#define CLX_DOCUMENT_MEMORY      306 /* the document takes more memory than the limit (HTTP 413) */
#define CLX_RESOURCE_NOT_TEXT    307 /* the type or the id of a resource is not a string (HTTP 400) */
#define CLX_NO_ENDPOINT          400 /* no endpoint at this path (HTTP 404) */
#define CLX_METHOD               401 /* only POST is answered (HTTP 405) */
#define CLX_BODY_TOO_LARGE       402 /* the body is larger than the limit (HTTP 413) */
#define CLX_WRONG_TYPE           403 /* the resource is not of the type that this endpoint serves (HTTP 422) */
#define CLX_MISSING_DATA         404 /* the body lacks data that this endpoint needs (HTTP 422) */
#define CLX_BODY_CUT             405 /* the body ended early (HTTP 400) */
#define CLX_TRANSPORT_FAILED     406 /* a transport hook failed (HTTP 500) */
#define CLX_BAD_PATTERN          407 /* the path pattern is not valid, or taken (HTTP 500) */
#define CLX_BAD_NEED             408 /* a needed path names nothing in the schema (HTTP 500) */
#define CLX_EXPIRED              409 /* the time for the answer is over (HTTP 503) */
#define CLX_CANCELLED            410 /* the call was cancelled (HTTP 500) */
#define CLX_TOPIC_MISSING        411 /* the topic header is missing, empty, or there are several (HTTP 400) */
#define CLX_TOPIC_NOT_TAKEN      412 /* no endpoint of this path takes this topic (HTTP 404) */
#define CLX_BAD_TOPIC            413 /* a topic to listen to is not valid, or of no known type (HTTP 500) */
#define CLX_BODY_LONG            414 /* the body is longer than its announced length (HTTP 400) */
#define CLX_BODY_EMPTY           415 /* the body is empty (HTTP 400) */
#define CLX_HANDLER_FAILED       500 /* the handler returned a failure (HTTP 500) */
#define CLX_HANDLER_SILENT       501 /* the handler returned without an answer (HTTP 500) */
#define CLX_REPLY_NOT_ALLOWED    502 /* this kind of answer has no such value (HTTP 500) */
#define CLX_REPLY_INCOMPLETE     503 /* a value that this answer needs was not put (HTTP 500) */
#define CLX_REPLY_RANGE          504 /* a value is outside what Commerce Layer accepts (HTTP 500) */
#define CLX_REPLY_LINE           505 /* the line item is not in the request (HTTP 500) */
#define CLX_REPLY_MIXED          506 /* these values cannot stand together (HTTP 500) */
#define CLX_REPLY_HTTP           507 /* an error needs an HTTP status from 400 to 599 (HTTP 500) */
#define CLX_REPLY_TEXT           508 /* text for the answer is not valid UTF-8 (HTTP 500) */
#define CLX_REPLY_JSON           509 /* JSON for the answer is not valid (HTTP 500) */
#define CLX_REPLY_TWICE          510 /* the value was put twice (HTTP 500) */
#define CLX_REPLY_DOUBTFUL       511 /* the answer is not covered by the documentation (HTTP 500) */
#define CLX_REPLY_CURRENCY       512 /* the currency is not that of the request (HTTP 500) */
#define CLX_REPLY_NOT_PENDING    513 /* the fallback of a payment must be pending (HTTP 500) */

#endif
