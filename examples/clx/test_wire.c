/* A request as the bytes that are written, and where its URL leads. */
#include <stdlib.h>
#include <string.h>

#include "test.h"

/* -------- where a URL leads -------- */

static char *place_part(CURLU *url, CURLUPart part, unsigned int flags)
{
  char *text = NULL;
  if (curl_url_get(url, part, &text, flags) != CURLUE_OK)
    return NULL;
  char *copy = strdup(text);
  curl_free(text);
  if (copy == NULL)
    tool_no_memory();
  return copy;
}

static void place_target(struct place *place, CURLU *url)
{
  struct buffer target = {0};
  char *path = place_part(url, CURLUPART_PATH, 0);
  char *query = place_part(url, CURLUPART_QUERY, 0);
  buffer_print(&target, "%s%s%s", path != NULL ? path : "/", query != NULL ? "?" : "",
               query != NULL ? query : "");
  place->target = target.at;
  free(path);
  free(query);
}

/* The port stands in the Host header unless it is the usual one. */
static void place_host(struct place *place, CURLU *url)
{
  struct buffer name = {0};
  char *written = place_part(url, CURLUPART_PORT, 0);
  bool usual = written == NULL || strcmp(written, place->tls ? "443" : "80") == 0;
  buffer_print(&name, "%s%s%s", place->host, usual ? "" : ":", usual ? "" : written);
  place->name = name.at;
  free(written);
}

/* "[::1]" without its brackets. */
static void place_bare(char *host)
{
  size_t len = strlen(host);
  if (host[0] != '[' || host[len - 1] != ']')
    return;
  memmove(host, host + 1, len - 2);
  host[len - 2] = '\0';
}

static bool place_fill(struct place *place, CURLU *url)
{
  char *scheme = place_part(url, CURLUPART_SCHEME, 0);
  bool known = scheme != NULL && (strcmp(scheme, "http") == 0 || strcmp(scheme, "https") == 0);
  place->tls = known && scheme[4] == 's';
  free(scheme);
  place->host = place_part(url, CURLUPART_HOST, 0);
  place->port = place_part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT);
  if (!known || place->host == NULL || place->port == NULL)
    return false;
  place_host(place, url);
  place_target(place, url);
  place_bare(place->host);
  place->loopback = strcmp(place->host, "localhost") == 0 || strcmp(place->host, "::1") == 0 ||
                    strncmp(place->host, "127.", 4) == 0;
  return true;
}

bool place_read(struct place *place, const char *text)
{
  memset(place, 0, sizeof *place);
  CURLU *url = curl_url();
  if (url == NULL)
    tool_no_memory();
  bool good = curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK && place_fill(place, url);
  curl_url_cleanup(url);
  if (!good)
    place_free(place);
  return good;
}

void place_free(struct place *place)
{
  free(place->host);
  free(place->port);
  free(place->target);
  free(place->name);
  memset(place, 0, sizeof *place);
}

/* -------- the request -------- */

/* SUITE_CUT promises so many bytes more than it sends. */
#define WIRE_MISSING 1000u

static void wire_head(struct wire *wire, const struct suite_step *step, const struct place *place)
{
  const char *method = step->method != NULL ? step->method : "GET";
  buffer_print(&wire->bytes, "%s %s HTTP/1.1\r\nHost: %s\r\n", method, place->target, place->name);
  for (uint32_t i = 0; i < step->header_count; i++)
    buffer_print(&wire->bytes, "%s: %s\r\n", step->headers[i].name, step->headers[i].value);
  buffer_print(&wire->bytes, "Connection: %s\r\n",
               step->connection != 0 && !step->last ? "keep-alive" : "close");
}

static void wire_framing(struct wire *wire, const struct suite_step *step)
{
  size_t len = step->framing == SUITE_CUT ? WIRE_MISSING : 0;
  for (uint32_t i = 0; i < step->piece_count; i++)
    len += step->pieces[i].len;
  bool none = step->method == NULL || (step->piece_count == 0 && strcmp(step->method, "GET") == 0);
  if (step->framing == SUITE_CHUNKED)
    buffer_text(&wire->bytes, "Transfer-Encoding: chunked\r\n");
  else if (!none)
    buffer_print(&wire->bytes, "Content-Length: %zu\r\n", len);
  buffer_text(&wire->bytes, "\r\n");
}

static void wire_piece(struct wire *wire, const struct suite_piece *piece, bool chunked)
{
  if (piece->pause_ms > 0)
    wire->marks[wire->mark_count++] = (struct mark){wire->bytes.len, piece->pause_ms};
  if (chunked && piece->len > 0) /* a chunk of no bytes would be the last */
    buffer_print(&wire->bytes, "%zx\r\n", piece->len);
  buffer_add(&wire->bytes, piece->at, piece->len);
  if (chunked && piece->len > 0)
    buffer_text(&wire->bytes, "\r\n");
}

void wire_make(struct wire *wire, const struct suite_step *step, const struct place *place)
{
  bool chunked = step->framing == SUITE_CHUNKED;
  memset(wire, 0, sizeof *wire);
  wire->marks = tool_alloc(step->piece_count + 1u, sizeof *wire->marks);
  wire_head(wire, step, place);
  wire_framing(wire, step);
  for (uint32_t i = 0; i < step->piece_count; i++)
    wire_piece(wire, &step->pieces[i], chunked);
  if (chunked)
    buffer_text(&wire->bytes, "0\r\n\r\n");
}

void wire_free(struct wire *wire)
{
  buffer_free(&wire->bytes);
  free(wire->marks);
  wire->marks = NULL;
}
