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
 * Not included here: clx/cjson.h, for hosts that use cJSON, clx/openssl.h, from a library of its
 * own, and clx/experimental.h.
 *
 * The library is handed the bytes of a request. It proves that they are genuine, makes structs of
 * them, calls a handler and writes the answer. A handler gets the resource that the callback is
 * about, and builds one answer:
 *
 *   static int price(const clx_line_item *item, clx_reply *reply, void *user)
 *   {
 *     return clx_reply_price(reply, item->sku_code, item->quantity >= 10 ? 1900 : 2500);
 *   }
 *
 * Endpoints are set up once; clx_service_ready reports the first failure of all that. All threads
 * share the service, and the keys outlive it:
 *
 *   clx_keys *keys = clx_keys_new(NULL);
 *   clx_service *service = clx_service_new(NULL);
 *   clx_endpoint *prices = clx_service_on_price(service, "/prices", price, NULL);
 *   clx_keys_add(keys, secret, strlen(secret));
 *   clx_endpoint_keys(prices, keys);
 *   clx_endpoint_needs(prices, "quantity");
 *   if (clx_service_ready(service, &error) != CLX_OK)
 *     return log(error.message, error.where);
 *
 * Each thread or connection has a call of its own, which serves one request after the other. When
 * response.http and response.body were sent it is reset:
 *
 *   clx_call_start(call, &head);
 *   clx_call_body(call, bytes, len);
 *   clx_call_end(call, &response);
 *   clx_call_reset(call);
 *
 * Whatever goes wrong ends in an answer with an error, never in a success. No memory is taken but
 * from the allocator, no file, socket, clock or thread is touched, and nothing is printed.
 *
 * To link: `pkg-config --libs clx`, with --static for libclx.a; in CMake find_package(clx CONFIG)
 * and clx::clx or clx::static.
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
