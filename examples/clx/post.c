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

static struct curl_slist *post_headers(const char *signature)
{
  static const char *const fixed[] = {"Content-Type: application/vnd.api+json",
                                      "Accept: application/vnd.api+json", "Expect:"};
  struct curl_slist *list = NULL;
  struct buffer line = {0};
  for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++) {
    struct curl_slist *longer = curl_slist_append(list, fixed[i]);
    if (longer == NULL)
      tool_no_memory();
    list = longer;
  }
  if (signature == NULL)
    return list;
  buffer_print(&line, CLX_SIGNATURE_HEADER ": %s", signature);
  struct curl_slist *longer = curl_slist_append(list, line.at);
  buffer_free(&line);
  if (longer == NULL)
    tool_no_memory();
  return longer;
}

static void post_options(CURL *curl, const char *url, const char *body, size_t len,
                         uint32_t timeout_ms, struct answer *answer)
{
  curl_easy_setopt(curl, CURLOPT_URL, url);
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
#endif
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_POST, 1L);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)len);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)timeout_ms);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, post_write);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer->body);
  if (post_is_local(url))
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
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

bool post_body(const char *url, const char *signature, const char *body, size_t len,
               uint32_t timeout_ms, struct answer *answer)
{
  char why[CURL_ERROR_SIZE] = "";
  CURL *curl = curl_easy_init();
  if (curl == NULL)
    tool_no_memory();
  struct curl_slist *headers = post_headers(signature);
  post_options(curl, url, body, len, timeout_ms, answer);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, why);
  CURLcode code = curl_easy_perform(curl);
  if (code == CURLE_OK)
    post_answer(curl, answer);
  else
    tool_error("no answer from %s: %s", url, why[0] != '\0' ? why : curl_easy_strerror(code));
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return code == CURLE_OK;
}
