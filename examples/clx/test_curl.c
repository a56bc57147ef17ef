/* An exchange with libcurl: over https, or through a proxy. HTTP/1.1, so that the names of headers
 * go out as they are written. What libcurl cannot do is said to be so. */
#include <stdlib.h>
#include <string.h>

#include "send.h"
#include "test.h"

struct web {
  CURL *curl;
  struct curl_slist *headers;
  char error[CURL_ERROR_SIZE];
  uint32_t piece; /* the one that is being sent */
  size_t at;      /* bytes of it that were taken */
  uint64_t wait;  /* until then it is not sent; 0: no pause is under way */
  bool paused;
};

/* -------- the request -------- */

static void curl_header(struct web *web, const char *name, const char *value)
{
  struct buffer line = {0};
  buffer_print(&line, *value != '\0' ? "%s: %s" : "%s;", name, value);
  struct curl_slist *longer = curl_slist_append(web->headers, line.at);
  buffer_free(&line);
  if (longer == NULL)
    tool_no_memory();
  web->headers = longer;
}

/* Headers of its own are kept away. */
static void curl_headers(struct web *web, const struct suite_step *step)
{
  static const char *const own[] = {"Expect:", "Accept:", "User-Agent:", "Content-Type:"};
  for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
    bool given = false;
    for (uint32_t h = 0; h < step->header_count; h++)
      given = given || curl_strnequal(step->headers[h].name, own[i], strlen(own[i]) - 1);
    struct curl_slist *longer = given ? web->headers : curl_slist_append(web->headers, own[i]);
    if (longer == NULL)
      tool_no_memory();
    web->headers = longer;
  }
  for (uint32_t i = 0; i < step->header_count; i++)
    curl_header(web, step->headers[i].name, step->headers[i].value);
  if (step->framing == SUITE_CHUNKED)
    curl_header(web, "Transfer-Encoding", "chunked");
}

/* Gives bytes of the next piece, or waits before it. */
static size_t curl_read(char *bytes, size_t size, size_t count, void *user)
{
  struct job *job = user;
  struct web *web = job->own;
  const struct suite_step *step = &job->step;
  uint64_t now = clock_us();
  while (web->piece < step->piece_count && web->at == step->pieces[web->piece].len) {
    web->piece++;
    web->at = 0;
    web->wait = 0;
  }
  if (web->piece == step->piece_count) {
    job->sent = now;
    return 0;
  }
  const struct suite_piece *piece = &step->pieces[web->piece];
  if (web->at == 0 && web->wait == 0)
    web->wait = now + (uint64_t)piece->pause_ms * 1000;
  web->paused = now < web->wait;
  if (web->paused)
    return CURL_READFUNC_PAUSE;
  size_t left = piece->len - web->at;
  size_t len = left < size * count ? left : size * count;
  memcpy(bytes, piece->at + web->at, len);
  web->at += len;
  job->sent = now;
  return len;
}

/* -------- the answer -------- */

static size_t curl_head(char *bytes, size_t size, size_t count, void *user)
{
  struct job *job = user;
  size_t len = size * count;
  if (job->first == 0)
    job->first = clock_us();
  if (job->answer.state == HTTP_MORE && job->answer.part == HTTP_HEAD)
    http_feed(&job->answer, bytes, len);
  return len;
}

static size_t curl_body(char *bytes, size_t size, size_t count, void *user)
{
  struct job *job = user;
  return http_body(&job->answer, bytes, size * count) ? size * count : 0;
}

static bool curl_is_tls(CURLcode code)
{
  return code == CURLE_SSL_CONNECT_ERROR || code == CURLE_PEER_FAILED_VERIFICATION ||
         code == CURLE_SSL_CERTPROBLEM || code == CURLE_SSL_CIPHER ||
         code == CURLE_SSL_CACERT_BADFILE || code == CURLE_SSL_ISSUER_ERROR;
}

static enum suite_outcome curl_outcome(CURLcode code)
{
  switch (code) {
  case CURLE_COULDNT_RESOLVE_HOST:
  case CURLE_COULDNT_RESOLVE_PROXY:
  case CURLE_COULDNT_CONNECT:
    return SUITE_REFUSED;
  case CURLE_OPERATION_TIMEDOUT:
    return SUITE_TIMEOUT;
  case CURLE_UNSUPPORTED_PROTOCOL:
  case CURLE_WEIRD_SERVER_REPLY:
  case CURLE_BAD_CONTENT_ENCODING:
  case CURLE_OUT_OF_MEMORY: /* what it says of a head that is too long */
    return SUITE_NOT_HTTP;
  default:
    return curl_is_tls(code) ? SUITE_REFUSED : SUITE_RESET;
  }
}

static void curl_done(struct job *job, CURLcode code)
{
  struct web *web = job->own;
  long http = 0;
  long version = 0;
  curl_easy_getinfo(web->curl, CURLINFO_RESPONSE_CODE, &http);
  if (code == CURLE_OK || job->answer.cut) {
    job->answer.status = (uint32_t)http;
    curl_easy_getinfo(web->curl, CURLINFO_HTTP_VERSION, &version);
    job->answer.old = version == CURL_HTTP_VERSION_1_0;
    job_end(job, SUITE_ANSWER, "%s", "");
    return;
  }
  job_end(job, curl_outcome(code), "%s%s", curl_is_tls(code) ? "no safe connection (TLS): " : "",
          web->error[0] != '\0' ? web->error : curl_easy_strerror(code));
}

/* -------- the way -------- */

static void curl_options(struct web *web, struct job *job)
{
  const struct suite_step *step = &job->step;
  CURL *curl = web->curl;
  post_url(curl, step->url);
  curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
  curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
  curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
  curl_easy_setopt(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, web->error);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, web->headers);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, curl_head);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, job);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, curl_body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, job);
  curl_easy_setopt(curl, CURLOPT_PRIVATE, job);
  struct place place;
  if (place_read(&place, step->url) && place.loopback)
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
  place_free(&place);
  post_trust(curl);
}

static void curl_upload(struct web *web, struct job *job)
{
  const struct suite_step *step = &job->step;
  curl_off_t len = 0;
  for (uint32_t i = 0; i < step->piece_count; i++)
    len += (curl_off_t)step->pieces[i].len;
  if (step->method == NULL || (step->piece_count == 0 && strcmp(step->method, "GET") == 0))
    return;
  curl_easy_setopt(web->curl, CURLOPT_POST, 1L);
  curl_easy_setopt(web->curl, CURLOPT_CUSTOMREQUEST, step->method);
  curl_easy_setopt(web->curl, CURLOPT_READFUNCTION, curl_read);
  curl_easy_setopt(web->curl, CURLOPT_READDATA, job);
  if (step->framing != SUITE_CHUNKED)
    curl_easy_setopt(web->curl, CURLOPT_POSTFIELDSIZE_LARGE, len);
}

/* Why this step cannot be done here; NULL when it can. */
static const char *curl_unable(const struct suite_step *step)
{
  if (step->framing == SUITE_CUT)
    return "a request that is cut needs a URL of http";
  return step->connection != 0 ? "a connection that is kept needs a URL of http" : NULL;
}

static void curl_start(struct run *run, struct job *job)
{
  const char *unable = curl_unable(&job->step);
  struct web *web = calloc(1, sizeof *web);
  if (web == NULL || (web->curl = curl_easy_init()) == NULL)
    tool_no_memory();
  job->own = web;
  job->connected = true;
  if (unable != NULL) {
    job_end(job, SUITE_UNABLE, "%s", unable);
    return;
  }
  curl_headers(web, &job->step);
  curl_options(web, job);
  curl_upload(web, job);
  if (curl_multi_add_handle(run->curl, web->curl) != CURLM_OK)
    tool_no_memory();
}

/* Goes on with all of them, which is one call of libcurl. */
static void curl_go(struct run *run, struct job *job)
{
  struct web *web = job->own;
  int running = 0;
  if (web->paused && clock_us() >= web->wait) {
    web->paused = false;
    curl_easy_pause(web->curl, CURLPAUSE_CONT);
  }
  curl_multi_perform(run->curl, &running);
  int left = 0;
  for (CURLMsg *told; (told = curl_multi_info_read(run->curl, &left)) != NULL;) {
    struct job *done = NULL;
    curl_easy_getinfo(told->easy_handle, CURLINFO_PRIVATE, &done);
    if (told->msg == CURLMSG_DONE && done->outcome == 0)
      curl_done(done, told->data.result);
  }
}

static bool curl_waits(const struct job *job, struct curl_waitfd *wait, uint64_t *wake)
{
  const struct web *web = job->own;
  (void)wait;
  if (web->paused && web->wait < *wake)
    *wake = web->wait;
  return false;
}

static void curl_end(struct run *run, struct job *job)
{
  struct web *web = job->own;
  curl_multi_remove_handle(run->curl, web->curl);
  curl_easy_cleanup(web->curl);
  curl_slist_free_all(web->headers);
  free(web);
}

const struct way curl_way = {curl_start, curl_go, curl_waits, curl_end};
