/* door.c - a listener that rests when it cannot take a connection. */
#define _POSIX_C_SOURCE 200809L

#include "door.h"

#include <event2/event.h>
#include <event2/listener.h>
#include <stdio.h>
#include <sys/resource.h>

#define DOOR_QUIET 10 /* seconds a connection may idle */

static void door_again(evutil_socket_t fd, short what, void *ctx)
{
  (void)fd, (void)what;
  evconnlistener_enable(ctx);
}

/* Without descriptors the listener would be told of the same connection again at once. */
static void door_rest(struct evconnlistener *listener, void *ctx)
{
  const struct timeval moment = {0, 100000};

  (void)ctx;
  perror("eventloop: accept");
  evconnlistener_disable(listener);
  event_base_once(evconnlistener_get_base(listener), -1, EV_TIMEOUT, door_again, listener, &moment);
}

bool door_open(struct evhttp *http, uint16_t port)
{
  struct evhttp_bound_socket *bound = evhttp_bind_socket_with_handle(http, "127.0.0.1", port);
  struct rlimit limit;

  if (!bound)
    return false;
  if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit); /* with what there was it works as well */
  }
  evhttp_set_timeout(http, DOOR_QUIET);
  evconnlistener_set_error_cb(evhttp_bound_socket_get_listener(bound), door_rest);
  return true;
}
