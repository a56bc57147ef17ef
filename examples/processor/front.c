/* front.c - the processor's HTTP: POST /authorize, /capture, /void, /refund, /token, GET /books,
 * GET /requests?after=KEY (the next hundred keys), GET /requests/KEY (what became of it).
 *
 * A thread for each connection keeps it plain: a slow answer may sleep.
 */
#define _POSIX_C_SOURCE 200809L

#include "processor.h"

#include "../common/journal.h"
#include "../common/program.h"
#include "../common/request.h"

#include <cjson/cJSON.h>
#include <microhttpd.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define FRONT_BODY    16384           /* bytes of a request, with its NUL */
#define FRONT_AMOUNT  100000000000000 /* the most that may be asked for, in minor units */
#define FRONT_SLOW_S  2
#define FRONT_TIMEOUT 10 /* seconds a connection may idle, and for a request */

struct front {
  struct vault *vault;
  struct MHD_Daemon *daemon;
  struct peers *peers;
  FILE *journal;
  pthread_mutex_t lock; /* of what follows */
  pthread_cond_t idle;  /* signalled when visits becomes 0 */
  unsigned int visits;  /* under way */
};

struct visit {
  size_t len;
  char body[FRONT_BODY];
};

/* -------- answers -------- */

/* Sends a tree and deletes it. */
static enum MHD_Result front_send(struct MHD_Connection *connection, int http, cJSON *tree)
{
  char *text = tree ? cJSON_PrintUnformatted(tree) : NULL;
  struct MHD_Response *answer;
  enum MHD_Result result;

  cJSON_Delete(tree);
  if (!text)
    return MHD_NO;
  answer = MHD_create_response_from_buffer(strlen(text), text, MHD_RESPMEM_MUST_COPY);
  cJSON_free(text);
  if (!answer)
    return MHD_NO;
  MHD_add_response_header(answer, MHD_HTTP_HEADER_CONTENT_TYPE, "application/json");
  result = MHD_queue_response(connection, (unsigned int)http, answer);
  MHD_destroy_response(answer);
  return result;
}

static enum MHD_Result front_error(struct MHD_Connection *connection, int http, const char *code)
{
  cJSON *tree = cJSON_CreateObject();

  cJSON_AddStringToObject(tree, "code", code);
  return front_send(connection, http, tree);
}

static enum MHD_Result front_verdict(struct MHD_Connection *connection,
                                     const struct verdict *verdict)
{
  cJSON *tree = cJSON_CreateObject();

  cJSON_AddStringToObject(tree, "id", verdict->id);
  cJSON_AddStringToObject(tree, "code", verdict->code);
  cJSON_AddStringToObject(tree, "message", verdict->message);
  return front_send(connection, verdict->http, tree);
}

/* -------- books -------- */

static void front_add_order(void *ctx, const struct vault_totals *totals)
{
  cJSON *order = cJSON_CreateObject();

  cJSON_AddStringToObject(order, "order", totals->order);
  cJSON_AddStringToObject(order, "currency", totals->currency);
  cJSON_AddNumberToObject(order, "authorized", (double)totals->authorized);
  cJSON_AddNumberToObject(order, "captured", (double)totals->captured);
  cJSON_AddNumberToObject(order, "voided", (double)totals->voided);
  cJSON_AddNumberToObject(order, "refunded", (double)totals->refunded);
  cJSON_AddItemToArray(ctx, order);
}

static enum MHD_Result front_books(struct front *front, struct MHD_Connection *connection)
{
  cJSON *tree = cJSON_CreateObject();
  cJSON *orders = cJSON_AddArrayToObject(tree, "orders");
  int64_t done;
  int64_t repeated;

  if (!vault_counts(front->vault, &done, &repeated) ||
      !vault_books(front->vault, front_add_order, orders)) {
    cJSON_Delete(tree);
    return front_error(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "unavailable");
  }
  cJSON_AddNumberToObject(tree, "done", (double)done);
  cJSON_AddNumberToObject(tree, "repeated", (double)repeated);
  return front_send(connection, MHD_HTTP_OK, tree);
}

/* -------- keys -------- */

#define FRONT_REQUESTS "/requests/"

static enum MHD_Result front_look(struct front *front, struct MHD_Connection *connection,
                                  const char *key)
{
  struct verdict verdict;
  bool found;
  cJSON *tree;

  if (!vault_look(front->vault, key, &verdict, &found))
    return front_error(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "unavailable");
  if (!found)
    return front_error(connection, MHD_HTTP_NOT_FOUND, "not_found");
  tree = cJSON_CreateObject();
  cJSON_AddStringToObject(tree, "id", verdict.id);
  cJSON_AddStringToObject(tree, "code", verdict.code);
  cJSON_AddStringToObject(tree, "message", verdict.message);
  cJSON_AddNumberToObject(tree, "http", verdict.http);
  cJSON_AddNumberToObject(tree, "amount_cents", (double)verdict.amount_cents);
  return front_send(connection, MHD_HTTP_OK, tree);
}

static void front_add_key(void *ctx, const char *key)
{
  cJSON_AddItemToArray(ctx, cJSON_CreateString(key));
}

static enum MHD_Result front_keys(struct front *front, struct MHD_Connection *connection)
{
  const char *after = MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "after");
  cJSON *tree = cJSON_CreateObject();
  cJSON *keys = cJSON_AddArrayToObject(tree, "keys");

  if (vault_keys(front->vault, after ? after : "", front_add_key, keys))
    return front_send(connection, MHD_HTTP_OK, tree);
  cJSON_Delete(tree);
  return front_error(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "unavailable");
}

static enum MHD_Result front_get(struct front *front, struct MHD_Connection *connection,
                                 const char *path)
{
  size_t len = strlen(FRONT_REQUESTS);

  if (strcmp(path, "/books") == 0)
    return front_books(front, connection);
  if (strcmp(path, "/requests") == 0)
    return front_keys(front, connection);
  if (strncmp(path, FRONT_REQUESTS, len) == 0)
    return front_look(front, connection, path + len);
  return front_error(connection, MHD_HTTP_NOT_FOUND, "not_found");
}

/* -------- requests -------- */

static const char *front_kind(const char *path)
{
  static const char *const kinds[] = {"authorize", "capture", "void", "refund", "token"};

  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
    if (*path == '/' && strcmp(path + 1, kinds[i]) == 0)
      return kinds[i];
  return NULL;
}

/* A text of the request, "" when there is none. NULL for one that is too long. */
static const char *front_text(const cJSON *tree, const char *name)
{
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(tree, name);

  if (!cJSON_IsString(item))
    return "";
  return strlen(item->valuestring) < VAULT_TEXT ? item->valuestring : NULL;
}

/* Reads a request; its texts live as long as the tree. Amounts are whole numbers of minor units,
 * far below 2 to the 53rd, so that a double has them exactly. */
static bool front_read(const cJSON *tree, struct order_form *form)
{
  const cJSON *amount = cJSON_GetObjectItemCaseSensitive(tree, "amount_cents");
  double cents = cJSON_IsNumber(amount) ? amount->valuedouble : 0;

  form->order = front_text(tree, "order");
  form->source = front_text(tree, "source");
  form->parent = front_text(tree, "parent");
  form->currency = front_text(tree, "currency");
  if (!form->order || !form->source || !form->parent || !form->currency)
    return false;
  if (strcmp(form->kind, "token") == 0)
    return *form->source != 0;
  if (!(cents >= 1 && cents <= (double)FRONT_AMOUNT))
    return false;
  form->amount_cents = (int64_t)cents;
  return *form->currency && (*form->source || *form->parent);
}

static enum MHD_Result front_do(struct front *front, struct MHD_Connection *connection,
                                const struct order_form *form)
{
  const struct timespec slow = {.tv_sec = FRONT_SLOW_S};
  struct verdict verdict;

  if (strcmp(form->source, "tok_down") == 0 || !vault_do(front->vault, form, &verdict))
    return front_error(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "unavailable");
  journal_line(front->journal, "%s %s %lld %s: %d %s%s", form->kind, form->order,
               (long long)form->amount_cents, form->currency, verdict.http,
               *verdict.id ? verdict.id : verdict.code, verdict.repeated ? ", again" : "");
  if (strcmp(form->source, "tok_slow") == 0 && !verdict.repeated)
    nanosleep(&slow, NULL);
  if (strcmp(form->source, "tok_lost") == 0 && !verdict.repeated)
    return MHD_NO; /* closes the connection */
  return front_verdict(connection, &verdict);
}

static enum MHD_Result front_post(struct front *front, struct MHD_Connection *connection,
                                  const char *path, const char *body)
{
  struct order_form form = {.kind = front_kind(path)};
  enum MHD_Result result;
  cJSON *tree;

  if (!form.kind)
    return front_error(connection, MHD_HTTP_NOT_FOUND, "not_found");
  form.key = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Idempotency-Key");
  tree = cJSON_Parse(body);
  if (form.key && *form.key && tree && front_read(tree, &form))
    result = front_do(front, connection, &form);
  else
    result = front_error(connection, MHD_HTTP_BAD_REQUEST, "bad_request");
  cJSON_Delete(tree);
  return result;
}

/* The head is there. */
static enum MHD_Result front_head(struct front *front, struct MHD_Connection *connection,
                                  void **context)
{
  *context = calloc(1, sizeof(struct visit));
  if (!*context)
    return MHD_NO;
  pthread_mutex_lock(&front->lock);
  front->visits++;
  pthread_mutex_unlock(&front->lock);
  if (!request_peer(connection))
    return MHD_NO;
  if (request_problem(connection))
    return front_error(connection, MHD_HTTP_BAD_REQUEST, "bad_request");
  peers_await(front->peers, request_peer(connection));
  return MHD_YES;
}

static enum MHD_Result front_answer(struct front *front, struct MHD_Connection *connection,
                                    const char *path, const char *method, const char *body)
{
  if (strcmp(method, "GET") == 0)
    return front_get(front, connection, path);
  if (strcmp(method, "POST") == 0)
    return front_post(front, connection, path, body);
  return front_error(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "method");
}

/* libmicrohttpd calls this for the head, each piece of the body, and the end. */
static enum MHD_Result front_request(void *ctx, struct MHD_Connection *connection, const char *path,
                                     const char *method, const char *version, const char *bytes,
                                     size_t *len, void **context)
{
  struct front *front = ctx;
  struct visit *visit = *context;
  enum MHD_Result result;

  (void)version;
  if (!visit)
    return front_head(front, connection, context);
  if (*len >= sizeof visit->body - visit->len)
    return MHD_NO;
  if (*len > 0) {
    memcpy(visit->body + visit->len, bytes, *len);
    visit->len += *len;
    *len = 0;
    return MHD_YES;
  }
  peers_serve(front->peers, request_peer(connection));
  result = front_answer(front, connection, path, method, visit->body);
  peers_await(front->peers, request_peer(connection)); /* to take it */
  return result;
}

static void front_done(void *ctx, struct MHD_Connection *connection, void **context,
                       enum MHD_RequestTerminationCode how)
{
  struct front *front = ctx;

  (void)how;
  if (!*context)
    return;
  if (request_peer(connection))
    peers_await(front->peers, request_peer(connection));
  free(*context);
  *context = NULL;
  pthread_mutex_lock(&front->lock);
  if (--front->visits == 0)
    pthread_cond_broadcast(&front->idle);
  pthread_mutex_unlock(&front->lock);
}

/* -------- life -------- */

struct front *front_start(struct vault *vault, int socket, FILE *journal)
{
  struct front *front = calloc(1, sizeof *front);

  if (!front)
    return NULL;
  front->vault = vault;
  front->journal = journal;
  pthread_mutex_init(&front->lock, NULL);
  program_cond_init(&front->idle);
  front->peers = peers_new(FRONT_TIMEOUT, FRONT_CONNECTIONS - FRONT_CONNECTIONS / 4);
  if (!front->peers) {
    free(front);
    return NULL;
  }
  front->daemon = MHD_start_daemon(
      MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD, 0, NULL, NULL, front_request,
      front, MHD_OPTION_LISTEN_SOCKET, socket, MHD_OPTION_NOTIFY_COMPLETED, front_done, front,
      MHD_OPTION_NOTIFY_CONNECTION, request_connection, front->peers, MHD_OPTION_URI_LOG_CALLBACK,
      request_target, NULL, MHD_OPTION_CONNECTION_LIMIT, (unsigned int)FRONT_CONNECTIONS,
      MHD_OPTION_CONNECTION_TIMEOUT, (unsigned int)FRONT_TIMEOUT, MHD_OPTION_END);
  if (front->daemon)
    return front;
  journal_line(journal, "processor: cannot start");
  peers_free(front->peers);
  free(front);
  return NULL;
}

/* Waits until no visit is under way, or one takes too long. */
static void front_wait(struct front *front)
{
  const uint64_t until = program_ms(NULL) + FRONT_TIMEOUT * 1000;
  bool waits = true;

  pthread_mutex_lock(&front->lock);
  while (front->visits > 0 && waits)
    waits = program_cond_wait(&front->idle, &front->lock, until);
  pthread_mutex_unlock(&front->lock);
}

void front_stop(struct front *front)
{
  int listening = MHD_quiesce_daemon(front->daemon);

  front_wait(front);
  MHD_stop_daemon(front->daemon);
  if (listening != MHD_INVALID_SOCKET)
    close(listening);
  peers_free(front->peers);
  free(front);
}
