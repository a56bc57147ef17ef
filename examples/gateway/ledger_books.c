/* ledger_books.c - the books for a person: sums, lists, what is settled by hand, a copy. */
#include "ledger_rows.h"

#include "../common/journal.h"
#include "../common/program.h"

#include <stdlib.h>
#include <string.h>

#define BOOKS_WAIT_MS 60000  /* for a look at all books */
#define BOOKS_COPY_MS 600000 /* for the copy of all books */

static int books_run(struct ledger *ledger, store_steps steps, void *ctx)
{
  return store_run(ledger->store, program_ms(NULL) + BOOKS_WAIT_MS, steps, ctx);
}

/* -------- sums -------- */

/* The order and currency are columns 0 and 1, then the four sums. */
static void books_print_order(struct transaction *tx, FILE *file)
{
  char order[LEDGER_TEXT];
  char currency[LEDGER_TEXT];
  long long sums[4];

  store_text(tx, 0, order, sizeof order);
  store_text(tx, 1, currency, sizeof currency);
  for (int i = 0; i < 4; i++)
    sums[i] = (long long)store_int(tx, 2 + i);
  fprintf(file,
          "%s %s authorized %lld captured %lld voided %lld refunded %lld"
          " to-capture %lld to-refund %lld\n",
          order, currency, sums[0], sums[1], sums[2], sums[3], sums[0] - sums[1] - sums[2],
          sums[1] - sums[3]);
}

#define BOOKS_SUM(kind) "sum(CASE kind WHEN " kind " THEN amount ELSE 0 END)"

static bool books_print_steps(struct transaction *tx, void *ctx)
{
  bool more = store_row(
      tx,
      "SELECT order_id, currency, " BOOKS_SUM("0") ", " BOOKS_SUM("1") ", " BOOKS_SUM(
          "2") ", " BOOKS_SUM("3") " FROM operations"
                                   " WHERE state = 4 AND kind < 4 GROUP BY order_id, currency"
                                   " ORDER BY order_id, currency",
      "");

  for (; more; more = store_next(tx))
    books_print_order(tx, ctx);
  if (store_row(tx,
                "SELECT (SELECT count(*) FROM operations WHERE state < 4),"
                " (SELECT count(*) FROM outbox WHERE state = 0)",
                ""))
    fprintf(ctx, "unsettled %lld undelivered %lld\n", (long long)store_int(tx, 0),
            (long long)store_int(tx, 1));
  return true;
}

bool ledger_print(struct ledger *ledger, FILE *file)
{
  return books_run(ledger, books_print_steps, file) == STORE_DONE;
}

/* -------- keys -------- */

struct books_entry {
  const char *key;
  const struct outcome *outcome;
  struct operation *operation;
  int result;
};

/* The processor's key is that of the request, a minus and the number of the attempt. */
static int64_t books_id(struct transaction *tx, const char *key)
{
  char request[LEDGER_TEXT];
  const char *minus = strrchr(key, '-');
  int64_t attempt = minus ? strtoll(minus + 1, NULL, 10) : 0;

  if (!minus || minus - key >= LEDGER_TEXT || attempt < 1 || attempt > INT32_MAX)
    return 0;
  snprintf(request, sizeof request, "%.*s", (int)(minus - key), key);
  return store_row(tx, "SELECT id FROM operations WHERE key = ?1 AND attempt = ?2", "ti", request,
                   attempt)
             ? store_int(tx, 0)
             : 0;
}

static bool books_find_steps(struct transaction *tx, void *ctx)
{
  struct books_entry *entry = ctx;
  int64_t id = books_id(tx, entry->key);

  entry->result = id && ledger_row(tx, id, entry->operation) ? LEDGER_DONE : LEDGER_NONE;
  return true;
}

int ledger_find(struct ledger *ledger, const char *key, struct operation *operation)
{
  struct books_entry entry = {.key = key, .operation = operation};

  return books_run(ledger, books_find_steps, &entry) == STORE_DONE ? entry.result : LEDGER_FAILED;
}

/* The fence goes up, so that whoever still works on it comes too late. */
static bool books_settle_steps(struct transaction *tx, void *ctx)
{
  struct books_entry *entry = ctx;
  const struct outcome *outcome = entry->outcome;
  int64_t id = books_id(tx, entry->key);

  entry->result = LEDGER_NONE;
  if (store_do(tx,
               "UPDATE operations SET state = ?2, processor_id = ?3, code = ?4, message = ?5,"
               " fence = fence + 1, settled_at = clock_ms() WHERE id = ?1 AND state = 3",
               "iittt", id, (int64_t)(outcome->success ? STATE_SUCCEEDED : STATE_DECLINED),
               outcome->processor_id, outcome->code, outcome->message) == 0)
    return true;
  store_do(tx, LEDGER_OWE_IF("1 = 1"), "i", id);
  entry->result = LEDGER_DONE;
  return true;
}

int ledger_settle(struct ledger *ledger, const char *key, const struct outcome *outcome)
{
  struct books_entry entry = {.key = key, .outcome = outcome};

  return ledger_result(books_run(ledger, books_settle_steps, &entry), &entry.result);
}

/* -------- lists -------- */

struct books_list {
  int64_t after;
  struct operation *list;
  size_t count;
};

static bool books_list_steps(struct transaction *tx, void *ctx)
{
  struct books_list *list = ctx;
  bool more =
      store_row(tx, LEDGER_OPERATION "WHERE o.id > ?1 ORDER BY o.id LIMIT 64", "i", list->after);

  for (list->count = 0; more && list->count < LEDGER_MANY; more = store_next(tx))
    ledger_read(tx, &list->list[list->count++]);
  return true;
}

size_t ledger_list(struct ledger *ledger, int64_t after, struct operation list[LEDGER_MANY],
                   bool *failed)
{
  struct books_list books = {after, list, 0};

  *failed = books_run(ledger, books_list_steps, &books) != STORE_DONE;
  return *failed ? 0 : books.count;
}

static bool books_orphans_steps(struct transaction *tx, void *ctx)
{
  if (!store_row(tx,
                 "SELECT count(*) FROM outbox x JOIN operations o ON o.id = x.operation"
                 " WHERE x.state = 2 AND o.state = 4",
                 ""))
    return false;
  *(int64_t *)ctx = store_int(tx, 0);
  return true;
}

int64_t ledger_orphans(struct ledger *ledger)
{
  int64_t orphans = -1;

  return books_run(ledger, books_orphans_steps, &orphans) == STORE_DONE ? orphans : -1;
}

/* -------- a copy -------- */

/* Columns that are copied: of numbers, where 0 stands for NULL in the last four, then of texts. */
#define BOOKS_NUMBERS                                                                              \
  "id, kind, state, attempt, amount, pending, fence, asked, created_at, coalesce(parent, 0),"      \
  " coalesce(sent_at, 0), coalesce(settled_at, 0), coalesce(answered_at, 0)"
#define BOOKS_TEXTS                                                                                \
  "key, token, order_id, source, currency, coalesce(processor_id, ''), coalesce(code, ''),"        \
  " coalesce(message, '')"
#define BOOKS_NUMBER_COUNT 13
#define BOOKS_TEXT_COUNT   8

struct books_row {
  int64_t numbers[BOOKS_NUMBER_COUNT];
  char texts[BOOKS_TEXT_COUNT][LEDGER_TEXT];
};

/* One row at a time: a copy is made once. */
struct books_copy {
  struct ledger *from;
  int64_t after;
  bool found;
  struct books_row row;
};

static bool books_fetch(struct transaction *tx, void *ctx)
{
  struct books_copy *copy = ctx;

  copy->found = store_row(tx,
                          "SELECT " BOOKS_NUMBERS ", " BOOKS_TEXTS
                          " FROM operations WHERE id > ?1 ORDER BY id LIMIT 1",
                          "i", copy->after);
  for (int i = 0; copy->found && i < BOOKS_NUMBER_COUNT; i++)
    copy->row.numbers[i] = store_int(tx, i);
  for (int i = 0; copy->found && i < BOOKS_TEXT_COUNT; i++)
    store_text(tx, BOOKS_NUMBER_COUNT + i, copy->row.texts[i], LEDGER_TEXT);
  return true;
}

/* A statement has at most twenty values: what is rarely there follows. */
static void books_put(struct transaction *tx, const struct books_row *row)
{
  const int64_t *n = row->numbers;

  store_do(tx,
           "INSERT INTO operations (id, kind, state, attempt, amount, pending, fence, asked,"
           "  created_at, parent, sent_at, settled_at, key, token, order_id, source, currency,"
           "  processor_id)"
           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, nullif(?10, 0), nullif(?11, 0),"
           "  nullif(?12, 0), ?13, ?14, ?15, ?16, ?17, ?18)",
           "iiiiiiiiiiiitttttt", n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10],
           n[11], row->texts[0], row->texts[1], row->texts[2], row->texts[3], row->texts[4],
           row->texts[5]);
  store_do(tx,
           "UPDATE operations SET answered_at = nullif(?2, 0), code = ?3, message = ?4"
           " WHERE id = ?1",
           "iitt", n[0], n[12], row->texts[6], row->texts[7]);
}

/* The outbox: what was delivered counts as delivered. */
static bool books_fetch_outbox(struct transaction *tx, void *ctx)
{
  struct books_copy *copy = ctx;

  copy->found = store_row(tx,
                          "SELECT operation, tries, next_at, state, created_at FROM outbox"
                          " WHERE operation > ?1 ORDER BY operation LIMIT 1",
                          "i", copy->after);
  for (int i = 0; copy->found && i < 5; i++)
    copy->row.numbers[i] = store_int(tx, i);
  return true;
}

static void books_put_outbox(struct transaction *tx, const struct books_row *row)
{
  const int64_t *n = row->numbers;

  store_do(tx,
           "INSERT INTO outbox (operation, tries, next_at, state, created_at)"
           " VALUES (?1, ?2, ?3, ?4, ?5)",
           "iiiii", n[0], n[1], n[2], n[3], n[4]);
}

static bool books_copy_table(struct transaction *tx, struct books_copy *copy, store_steps fetch,
                             void (*put)(struct transaction *tx, const struct books_row *row))
{
  for (copy->after = 0;; copy->after = copy->row.numbers[0]) {
    if (books_run(copy->from, fetch, copy) != STORE_DONE)
      return false;
    if (!copy->found)
      return true;
    put(tx, &copy->row);
  }
}

static bool books_copy_steps(struct transaction *tx, void *ctx)
{
  struct books_copy *copy = ctx;

  if (!store_row(tx, "SELECT count(*) FROM operations", "") || store_int(tx, 0) != 0) {
    journal_line(copy->from->options.journal, "gateway: the books to copy into are not empty");
    return false;
  }
  return books_copy_table(tx, copy, books_fetch, books_put) &&
         books_copy_table(tx, copy, books_fetch_outbox, books_put_outbox) &&
         store_row(tx, "SELECT /*renumber*/ max(id) FROM operations", "");
}

bool ledger_copy(struct ledger *from, struct ledger *to)
{
  struct books_copy copy = {.from = from};

  return store_run(to->store, program_ms(NULL) + BOOKS_COPY_MS, books_copy_steps, &copy) ==
         STORE_DONE;
}
