/* door.h - where clients come in, and what many of them may take.
 *
 * Each connection takes a descriptor, and each one that waits for the backend another. The limit of
 * the process is raised as far as it may be; when there are none left all the same, no connection is
 * taken for a moment: those that wait stay in the queue, and the loop goes on with what it has.
 * A connection on which nothing moves is closed. One that moves a byte now and then stays, so let a
 * proxy stand before this program where strangers can reach it, as examples/fastcgi/nginx.conf does.
 */
#ifndef EVENTLOOP_DOOR_H
#define EVENTLOOP_DOOR_H

#include <event2/http.h>
#include <stdbool.h>
#include <stdint.h>

/* Takes connections at a port of this machine. False, with errno, when that is not free. */
bool door_open(struct evhttp *http, uint16_t port);

#endif
