/* One HTTP request with libcurl. */
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

#include "send.h"

/* More than this is no answer to a callback. */
#define ANSWER_MAX ((size_t)4 << 20)

static size_t post_write(char *bytes, size_t size, size_t count, void *user)
{
  struct buffer *body = user;
  size_t len = size * count;
  if (len > ANSWER_MAX - body->len)
    return 0;
  buffer_add(body, bytes, len);
  return len;
}

/* Whether the host of the URL is this machine, which no proxy should be asked for. */
static bool post_is_local(const char *url)
{
  char *host = NULL;
  CURLU *parts = curl_url();
  bool local = parts != NULL && curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK &&
               curl_url_get(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK &&
               (strcmp(host, "localhost") == 0 || strncmp(host, "127.", 4) == 0 ||
                strcmp(host, "[::1]") == 0);
  curl_free(host);
  curl_url_cleanup(parts);
  return local;
}

/* Adds a header; none when its value is NULL. */
static struct curl_slist *post_header(struct curl_slist *list, const char *name, const char *value)
{
  struct buffer line = {0};
  if (value == NULL)
    return list;
  buffer_print(&line, "%s:%s%s", name, *value != '\0' ? " " : "", value);
  struct curl_slist *longer = curl_slist_append(list, line.at);
  buffer_free(&line);
  if (longer == NULL)
    tool_no_memory();
  return longer;
}

static struct curl_slist *post_headers(const struct post *post)
{
  struct curl_slist *list = post_header(NULL, "Content-Type", "application/vnd.api+json");
  list = post_header(list, "Accept", "application/vnd.api+json");
  list = post_header(list, "Expect", ""); /* an empty one keeps curl from sending its own */
  list = post_header(list, CLX_TOPIC_HEADER, post->topic);
  return post_header(list, CLX_SIGNATURE_HEADER, post->signature);
}

/* libcurl itself does not look at what its command does. */
void post_trust(void *curl)
{
  if (getenv("SSL_CERT_FILE") != NULL)
    curl_easy_setopt(curl, CURLOPT_CAINFO, getenv("SSL_CERT_FILE"));
}

void post_url(void *curl, const char *url)
{
  curl_easy_setopt(curl, CURLOPT_URL, url);
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
#endif
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
}

void post_reach(void *curl, const char *url)
{
  post_url(curl, url);
  post_trust(curl);
  if (post_is_local(url))
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
}

void post_method(void *curl, const char *method, const struct buffer *body)
{
  if (strcmp(method, "HEAD") == 0)
    curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
  if (body->len > 0 || strcmp(method, "POST") == 0) {
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)body->len);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body->at);
  }
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
  curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
}

static void post_options(CURL *curl, const struct post *post, struct answer *answer)
{
  post_reach(curl, post->url);
  curl_easy_setopt(curl, CURLOPT_POST, 1L);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, post->body);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)post->len);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)post->timeout_ms);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, post_write);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer->body);
}

static void post_answer(CURL *curl, struct answer *answer)
{
  curl_off_t microseconds = 0;
  const char *type = NULL;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer->http);
  curl_easy_getinfo(curl, CURLINFO_TOTAL_TIME_T, &microseconds);
  curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &type);
  answer->ms = (double)microseconds / 1000.0;
  snprintf(answer->content_type, sizeof answer->content_type, "%s",
           type != NULL ? type : "no content type");
  buffer_add(&answer->body, "", 0);
}

bool post_body(const struct post *post, struct answer *answer)
{
  char why[CURL_ERROR_SIZE] = "";
  CURL *curl = curl_easy_init();
  if (curl == NULL)
    tool_no_memory();
  struct curl_slist *headers = post_headers(post);
  post_options(curl, post, answer);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, why);
  CURLcode code = curl_easy_perform(curl);
  if (code == CURLE_OK)
    post_answer(curl, answer);
  else
    tool_error("no answer from %s: %s", post->url, why[0] != '\0' ? why : curl_easy_strerror(code));
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return code == CURLE_OK;
}
