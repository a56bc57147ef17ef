/* post.c - one HTTP request with libcurl. */
#include "gateway.h"

#include <curl/curl.h>
#include <string.h>

#define POST_CONNECT_MS 1000L

/* Where an answer is kept; what does not fit is dropped. */
struct post_answer {
  char *text;
  size_t len;
};

static size_t post_take(char *bytes, size_t size, size_t count, void *ctx)
{
  struct post_answer *answer = ctx;
  size_t len = size * count;
  size_t room = answer->text ? POST_ANSWER - 1 - answer->len : 0;
  size_t kept = len < room ? len : room;

  if (kept > 0) {
    memcpy(answer->text + answer->len, bytes, kept);
    answer->len += kept;
    answer->text[answer->len] = 0;
  }
  return len;
}

static struct curl_slist *post_headers(const post_request *request)
{
  struct curl_slist *headers = curl_slist_append(NULL, "Expect:"); /* no waiting for 100 */

  for (size_t i = 0; headers && i < 3 && request->headers[i]; i++) {
    struct curl_slist *longer = curl_slist_append(headers, request->headers[i]);

    if (!longer)
      curl_slist_free_all(headers);
    headers = longer;
  }
  return headers;
}

/* A redirect is not followed: a payment does not go where somebody else says. */
static int post_perform(CURL *curl, const post_request *request, struct curl_slist *headers,
                        struct post_answer *answer)
{
  long http = 0;

  curl_easy_setopt(curl, CURLOPT_URL, request->url);
  curl_easy_setopt(curl, CURLOPT_PROXY, "");
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  if (request->body) {
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->len);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request->body);
  }
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, POST_CONNECT_MS);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)request->wait_ms);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, post_take);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, answer);
  if (curl_easy_perform(curl) != CURLE_OK)
    return 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &http);
  return (int)http;
}

int post(const post_request *request, char text[POST_ANSWER])
{
  struct post_answer answer = {text, 0};
  struct curl_slist *headers = post_headers(request);
  CURL *curl = headers ? curl_easy_init() : NULL;
  int http = 0;

  if (text)
    text[0] = 0;
  if (curl)
    http = post_perform(curl, request, headers, &answer);
  curl_easy_cleanup(curl);
  curl_slist_free_all(headers);
  return http;
}
