/* An exchange over http through a socket of its own, so that every byte goes out as the step says,
 * when the step says. Nothing here waits. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "test.h"

struct plain {
  struct place place;
  struct wire wire;
  struct addrinfo *addresses;
  const struct addrinfo *next; /* to be tried when this one fails */
  int socket;
  bool kept; /* it was open before this request */
  size_t sent;
  uint32_t mark; /* the next pause */
  uint64_t wait; /* until then nothing is sent; 0: no pause is under way */
};

/* -------- connecting -------- */

static void plain_close(struct plain *plain)
{
  if (plain->socket >= 0)
    close(plain->socket);
  plain->socket = -1;
}

/* Begins to connect to the next address; false when there is none left. */
static bool plain_try(struct plain *plain)
{
  int one = 1;
  plain_close(plain);
  for (; plain->next != NULL; plain_close(plain)) {
    const struct addrinfo *at = plain->next;
    plain->next = at->ai_next;
    plain->socket = socket(at->ai_family, at->ai_socktype, at->ai_protocol);
    if (plain->socket < 0)
      continue;
    fcntl(plain->socket, F_SETFD, FD_CLOEXEC);
    fcntl(plain->socket, F_SETFL, O_NONBLOCK);
    setsockopt(plain->socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (connect(plain->socket, at->ai_addr, at->ai_addrlen) == 0 || errno == EINPROGRESS)
      return true;
  }
  return false;
}

static bool plain_resolve(struct plain *plain, struct job *job)
{
  struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
  int code = getaddrinfo(plain->place.host, plain->place.port, &hints, &plain->addresses);
  plain->next = plain->addresses;
  if (code != 0)
    job_end(job, SUITE_REFUSED, "the host %s is not known: %s", plain->place.host,
            gai_strerror(code));
  return code == 0;
}

static void plain_start(struct run *run, struct job *job)
{
  struct plain *plain = tool_alloc(1, sizeof *plain);
  job->own = plain;
  plain->socket = -1;
  if (!place_read(&plain->place, job->step.url)) {
    job_end(job, SUITE_UNABLE, "%s is no URL of http or https", job->step.url);
    return;
  }
  wire_make(&plain->wire, &job->step, &plain->place);
  if (job->step.connection != 0)
    plain->socket = kept_take(run, job->step.connection, plain->place.name);
  plain->kept = plain->socket >= 0;
  job->connected = plain->kept;
  if (!plain->kept && plain_resolve(plain, job) && !plain_try(plain))
    job_end(job, SUITE_REFUSED, "nobody listens at %s: %s", plain->place.name, strerror(errno));
}

/* Looks whether the connection is made by now. */
static void plain_connect(struct plain *plain, struct job *job)
{
  struct pollfd wanted = {plain->socket, POLLOUT, 0};
  int fault = 0;
  socklen_t size = sizeof fault;
  if (poll(&wanted, 1, 0) <= 0)
    return;
  getsockopt(plain->socket, SOL_SOCKET, SO_ERROR, &fault, &size);
  job->connected = fault == 0;
  if (fault != 0 && !plain_try(plain))
    job_end(job, SUITE_REFUSED, "nobody listens at %s: %s", plain->place.name, strerror(fault));
}

/* -------- sending -------- */

/* Up to where bytes may be sent now. */
static size_t plain_limit(struct plain *plain)
{
  const struct mark *mark = &plain->wire.marks[plain->mark];
  bool pauses = plain->mark < plain->wire.mark_count;
  if (pauses && plain->sent == mark->at) {
    uint64_t now = clock_us();
    if (plain->wait == 0)
      plain->wait = now + (uint64_t)mark->pause_ms * 1000;
    if (now < plain->wait)
      return plain->sent;
    plain->wait = 0;
    plain->mark++;
    return plain_limit(
        plain); /* at most as deep as there are marks at this place: pieces of no bytes */
  }
  return pauses ? mark->at : plain->wire.bytes.len;
}

static void plain_sent(struct plain *plain, struct job *job)
{
  job->sent = clock_us();
  if (job->step.framing == SUITE_CUT)
    shutdown(plain->socket, SHUT_WR);
}

/* An endpoint may answer and close before it has read all: that is no fault of its own, so a
 * failure to send is left to what is received. */
static void plain_send(struct plain *plain, struct job *job)
{
  size_t limit = plain_limit(plain);
  while (plain->sent < limit) {
    ssize_t len =
        send(plain->socket, plain->wire.bytes.at + plain->sent, limit - plain->sent, MSG_NOSIGNAL);
    if (len < 0 && errno == EINTR)
      continue;
    if (len < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
      return;
    if (len < 0) {
      job->sent = clock_us();
      return;
    }
    plain->sent += (size_t)len;
    limit = plain_limit(plain);
  }
  if (plain->sent == plain->wire.bytes.len)
    plain_sent(plain, job);
}

/* -------- receiving -------- */

static void plain_over(struct plain *plain, struct job *job, ssize_t len)
{
  if (len < 0) {
    job_end(job, SUITE_RESET, "the connection broke: %s", strerror(errno));
  } else {
    http_end(&job->answer);
    job_answered(job);
  }
  if (job->outcome == SUITE_RESET && plain->kept)
    buffer_text(&job->why, ", which was kept from the request before");
}

static void plain_receive(struct plain *plain, struct job *job)
{
  char bytes[16384];
  while (job->outcome == 0) {
    ssize_t len = recv(plain->socket, bytes, sizeof bytes, 0);
    if (len < 0 && errno == EINTR)
      continue;
    if (len < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
      return;
    if (len <= 0) {
      plain_over(plain, job, len);
      return;
    }
    if (job->first == 0)
      job->first = clock_us();
    http_feed(&job->answer, bytes, (size_t)len);
    job_answered(job);
  }
}

static void plain_go(struct run *run, struct job *job)
{
  struct plain *plain = job->own;
  if (!job->connected)
    plain_connect(plain, job);
  if (job->outcome != 0 || !job->connected)
    return;
  if (job->sent == 0 && run_may_send(run, job))
    plain_send(plain, job);
  plain_receive(plain, job);
}

static bool plain_waits(const struct job *job, struct curl_waitfd *wait, uint64_t *wake)
{
  const struct plain *plain = job->own;
  bool held = job->connected && clock_us() < job->held;
  wait->fd = plain->socket;
  wait->events = job->connected ? CURL_WAIT_POLLIN : CURL_WAIT_POLLOUT;
  if (job->connected && job->sent == 0 && !held && plain->wait == 0)
    wait->events |= CURL_WAIT_POLLOUT;
  if (held && job->held < *wake)
    *wake = job->held;
  if (plain->wait != 0 && plain->wait < *wake)
    *wake = plain->wait;
  return plain->socket >= 0;
}

/* -------- the end -------- */

/* Whether another request can follow on the connection. */
static bool plain_stays(const struct plain *plain, const struct job *job)
{
  return job->step.connection != 0 && !job->step.last && job->outcome == SUITE_ANSWER &&
         !job->answer.closes && !job->answer.surplus && plain->sent == plain->wire.bytes.len;
}

static void plain_end(struct run *run, struct job *job)
{
  struct plain *plain = job->own;
  if (plain->socket >= 0 && plain_stays(plain, job)) {
    kept_give(run, job->step.connection, plain->place.name, plain->socket);
    plain->socket = -1;
  }
  plain_close(plain);
  if (plain->addresses != NULL)
    freeaddrinfo(plain->addresses);
  wire_free(&plain->wire);
  place_free(&plain->place);
  free(plain);
}

const struct way plain_way = {plain_start, plain_go, plain_waits, plain_end};
