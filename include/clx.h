/* clx.h - everything for the endpoint that Commerce Layer calls.
 *
 *   clx/core.h       conventions, version, statuses, errors, allocator, arena
 *   clx/verify.h     is this body really from Commerce Layer
 *   clx/json.h       free-form JSON text
 *   clx/document.h   documents, resources, relationships
 *   clx/resources.h  one struct per resource type (generated)
 *   clx/reply.h      answers
 *   clx/service.h    the whole pipeline
 *   clx/payment.h    amounts asked for, and the outcome of pending payments
 *   clx/money.h      amounts and times as text and numbers
 *
 * Not included here: clx/cjson.h, for hosts that use cJSON, and clx/experimental.h.
 */
#ifndef CLX_H
#define CLX_H

#include <clx/core.h>
#include <clx/document.h>
#include <clx/json.h>
#include <clx/money.h>
#include <clx/payment.h>
#include <clx/reply.h>
#include <clx/resources.h>
#include <clx/service.h>
#include <clx/verify.h>

#endif
