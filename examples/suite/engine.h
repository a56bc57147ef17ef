/* engine.h - what the files of the suite share. suite.h says what each is for. */
#ifndef ENGINE_H
#define ENGINE_H

#include <cjson/cJSON.h>

#include "suite.h"

/* -------- kinds -------- */

#define KINDS_MAX 32
#define BOOKS_MAX SUITE_BOOKS

/* Sets of kinds, by the numbers of callbacks. */
#define KIND_BIT(callback) (1u << (callback))
#define KINDS_ALL          UINT32_MAX
#define KINDS_PAYMENT                                                                              \
  (KIND_BIT(CLX_CALLBACK_AUTHORIZE) | KIND_BIT(CLX_CALLBACK_CAPTURE) |                             \
   KIND_BIT(CLX_CALLBACK_VOID) | KIND_BIT(CLX_CALLBACK_REFUND))
#define KINDS_TOKEN   KIND_BIT(CLX_CALLBACK_CUSTOMER_TOKEN)
#define KINDS_WEBHOOK KIND_BIT(CLX_CALLBACK_WEBHOOK)
#define KINDS_ORDER                                                                                \
  (KIND_BIT(CLX_CALLBACK_PROMOTION) | KIND_BIT(CLX_CALLBACK_TAX) |                                 \
   KIND_BIT(CLX_CALLBACK_ORDER_VALIDATION))
/* Those that only compute: nothing happens by asking them. */
#define KINDS_READ                                                                                 \
  (KINDS_ORDER | KIND_BIT(CLX_CALLBACK_PRICE) | KIND_BIT(CLX_CALLBACK_SHIPPING_COST))
#define KINDS_ANSWER (KINDS_READ | KINDS_PAYMENT | KINDS_TOKEN)

/* What an answer looks like, beside the answers that the kind gave to right and wrong signatures. */
enum look {
  LOOK_NONE,     /* none came, or no HTTP */
  LOOK_GOOD,     /* 2xx that is no refusal */
  LOOK_REFUSED,  /* what a wrong signature gets */
  LOOK_BUSINESS, /* another 4xx: the request was read */
  LOOK_FAULT,    /* 5xx */
  LOOK_REDIRECT,
};

/* An endpoint. */
struct kind {
  struct suite *suite;
  uint32_t callback;
  const char *name; /* of the callback */
  bool named;       /* by the command line, not by the config */
  char *url;
  struct buffer secret;
  clx_keys *keys;
  clx_keys *wrong; /* a secret of the same shape that is not theirs */
  uint32_t limit_ms;
  const char *off;    /* why nothing of it is judged; NULL: it is */
  uint64_t seed;      /* of its bodies */
  struct buffer base; /* its genuine body */
  bool recorded;      /* which the user gave */

  /* What sign.genuine found. */
  bool open;        /* genuine requests get past the check */
  bool success;     /* and are answered as a success */
  bool fresh;       /* a request that comes again is refused: each one needs an id of its own */
  bool suspect;     /* they take longer than the limit: time.limit is asked first */
  bool slow;        /* time.limit failed: from then on only signatures */
  const char *type; /* Content-Type that it takes; sign.genuine finds it */
  enum look genuine;
  uint32_t genuine_http;
  cJSON *genuine_answer;       /* NULL: no JSON */
  struct buffer genuine_lines; /* look_lines of the answer */
  struct buffer noise;         /* lines' paths that differ between two genuine answers */
  uint32_t refused_http;       /* what a forged request got; 0: it was accepted */
  struct buffer refused_lines;
};

/* -------- cases -------- */

/* Flags of a case. */
#define CASE_MONEY    0x01u /* an inferred rule that fails all the same */
#define CASE_SECURITY 0x02u
#define CASE_ALONE    0x04u  /* nothing beside it: its steps are quiet */
#define CASE_FIRST    0x08u  /* before the others of its kind: sign.genuine */
#define CASE_LAST     0x10u  /* after all others: it restarts the endpoint or is slow */
#define CASE_ONCE     0x20u  /* for one kind only, the first that it is for */
#define CASE_SUCCESS  0x40u  /* needs a genuine answer that is a success, not a refusal */
#define CASE_SHUT     0x80u  /* also judged when genuine requests are refused */
#define CASE_TIME     0x100u /* its verdict is about time */

struct test;

/* A case, and all that is to be said about it. Sentences begin small and end without a stop, as they
 * stand within others; `title`, `why` and `cure` are whole sentences. */
struct suite_case {
  const char *name;
  uint32_t kinds;
  enum suite_verdict severity; /* when it fails: SUITE_FAIL, SUITE_WARN or SUITE_INFO */
  uint32_t flags;
  uint32_t needs;  /* SUITE_CAN_ */
  uint32_t weight; /* the heavier first, in work and in reports; 1 to 100 */
  const char *tag; /* "10.2 [FIRST]", of the contract */
  /* Called with stage 0, and again with the next stage whenever all exchanges that it asked for
   * have their results. When it asks for none, the test has ended; without a word it passed. */
  void (*run)(struct test *test);
  const char *title; /* of the finding: "The body is decoded to text before it is hashed." */
  const char *sent;  /* "a genuine request with raw Japanese text" */
  const char *must;  /* "the same answer as without it" */
  const char *why;   /* what goes wrong in production */
  const char *cure;  /* what to change */
  /* Cases of the same kind, with commas, that run before it; when one of them failed, a failure of
   * this one follows from it and is no finding of its own. NULL: none. */
  const char *after;
};

/* A group of cases; ends with a case without a name. */
extern const struct suite_case cases_sign[];
extern const struct suite_case cases_http[];
extern const struct suite_case cases_doc[];
extern const struct suite_case cases_answer[];
extern const struct suite_case cases_order[];
extern const struct suite_case cases_payment[];
extern const struct suite_case cases_time[];

/* All groups in the order of reports; ends with NULL. */
extern const struct suite_case *const case_groups[];

/* By name; NULL when there is none, then `nearest` has the nearest. */
const struct suite_case *case_find(const char *name, struct nearest *nearest);

/* -------- exchanges -------- */

#define MAC_LEN          32
#define EXCHANGE_HEADERS 12
#define EXCHANGE_PIECES  8

enum exchange_state { EXCHANGE_WAITING, EXCHANGE_SENT, EXCHANGE_DONE };

/* A step of a test with its result. */
struct exchange {
  struct exchange *next; /* of the test */
  struct test *test;
  enum exchange_state state;
  uint32_t stage;
  uint32_t tries;
  struct suite_step step;

  /* The request. */
  struct buffer body;
  unsigned char mac[MAC_LEN]; /* of the body, with the kind's secret */
  char *url;
  struct suite_header headers[EXCHANGE_HEADERS];
  char *values[EXCHANGE_HEADERS]; /* of the headers, to be freed */
  struct suite_piece pieces[EXCHANGE_PIECES];

  /* The answer. */
  struct suite_result result; /* its body is in `answer`, its other pointers are NULL */
  struct buffer answer;
  struct buffer heads; /* headers, one a line */
  char *type;          /* Content-Type, "" when there is none */
  char *location;      /* NULL when there is none */
  char *text;          /* of the result; NULL when there is none */
  struct buffer words; /* of look_words; without secrets once the test has ended */
  cJSON *json;         /* NULL: the answer is no JSON */
  enum look look;

  /* Once the test has ended, when its bodies may be cut. */
  size_t body_len;
  size_t answer_len;
};

/* -------- tests -------- */

enum test_state { TEST_READY, TEST_RUNNING, TEST_ENDED };

#define TEST_NUMBERS 8

/* One case of one kind. */
struct test {
  struct suite *suite;
  struct kind *kind;
  const struct suite_case *about;
  enum suite_verdict severity; /* of the case, or what the config says */
  enum test_state state;
  uint32_t stage;
  uint32_t attempt; /* 1 when a failure is sent once more */
  uint64_t random;
  uint32_t groups;
  struct exchange *first; /* of this attempt */
  struct exchange *last;

  enum suite_verdict verdict;
  struct buffer reason; /* one sentence or more: what was sent, what came, what was expected */
  const char *finding;  /* id of the finding; NULL: the name of the case */
  const char *title;    /* of the finding; NULL: the case's */
  const char *cure;     /* NULL: the case's */
  const char *follows;  /* case whose failure made this one skip; NULL: none */
  struct buffer said;   /* reason of the first attempt, when there are two */
  bool unstable;        /* two attempts, two outcomes */
  bool late;            /* in the first one an answer did not come in time */
  int64_t number[TEST_NUMBERS]; /* what a case keeps between its stages */
  struct buffer kept;
};

/* The next random number, below `below`. */
uint32_t test_random(struct test *test, uint32_t below);

/* -------- what a case asks for -------- */

/* A POST of a body with its right signature and the usual headers, sent after what was asked for
 * before it. The body is copied. */
struct exchange *test_post(struct test *test, const char *body, size_t len);

/* The same of the kind's genuine body. */
struct exchange *test_genuine(struct test *test);

/* The same of a body of the kind that no other request of this run has: fresh ids, another seed. */
struct exchange *test_fresh(struct test *test);

/* Reads a book, and a wait. */
struct exchange *test_count(struct test *test, uint32_t book);
struct exchange *test_wait(struct test *test, uint32_t ms);

/* (Re)starts the endpoint. */
struct exchange *test_start(struct test *test, bool with_secret);

/* Sends the last `count` exchanges of this stage at the same moment. */
void test_together(struct test *test, uint32_t count);

/* Stops it. */
struct exchange *test_stop(struct test *test);

/* Changes of an exchange that was not sent yet. A NULL value takes a header away; names that are
 * there are replaced, without regard to case. */
void exchange_header(struct exchange *exchange, const char *name, const char *value);
void exchange_header_add(struct exchange *exchange, const char *name, const char *value);
void exchange_unsigned(struct exchange *exchange);
void exchange_forged(struct exchange *exchange); /* MAC of another secret */
void exchange_signature(struct exchange *exchange, const char *value);

/* The body in pieces: cut at `at[i]`, with a pause before each piece but the first. */
void exchange_pieces(struct exchange *exchange, const size_t *at, uint32_t count,
                     uint32_t pause_ms);

/* The exchange of this attempt by its number, from 0; NULL when there are fewer. */
struct exchange *test_exchange(const struct test *test, uint32_t index);

/* -------- what a case says -------- */

/* The case fails with its own severity. The text says what came; what was sent and what must come
 * stands before and after it: "Sent: <sent>. Came: <text>. Must come: <must>." */
void test_fault(struct test *test, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The same with another severity, or SUITE_PASS with something to say (SUITE_INFO). The first of
 * the worst counts. */
void test_say(struct test *test, enum suite_verdict verdict, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The case fails unless the exchange got past the check of the signature. */
void test_must_pass(struct test *test, struct exchange *exchange);

/* Cannot be judged here. */
void test_skip(struct test *test, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* What is skipped since another case of the same kind failed. */
void test_follows(struct test *test, const char *name);

/* The finding is another one than that of the case. */
void test_finding(struct test *test, const char *id, const char *title, const char *cure);

/* Whether it failed or warns: then it is part of a finding, whose id is that of test_finding or the
 * name of the case. */
bool test_is_failure(const struct test *test);
const char *test_finding_id(const struct test *test);

/* The verdict of another case of the same kind. SUITE_NOT_YET when it was not run. */
enum suite_verdict test_verdict_of(const struct test *test, const char *name);

/* -------- looks -------- */

/* What the answer looks like; the kind must have been reached before. */
enum look look_at(const struct kind *kind, const struct exchange *exchange);

/* Past the check of the signature: it looks as the genuine one does. */
bool look_is_past(const struct exchange *exchange);

/* An envelope that says success, with 2xx. */
bool look_is_success(const struct exchange *exchange);

/* Keeps what a forged request got, and what differs between two genuine answers. */
void look_keep_refused(struct kind *kind, const struct exchange *exchange);
void look_keep_noise(struct kind *kind, const struct buffer *one, const struct buffer *other);

/* The answer in words, escaped: "HTTP 401 NOT_GENUINE", "no answer in 10 s". */
void look_tell(const struct exchange *exchange, struct buffer *text);
const char *look_words(struct exchange *exchange); /* the same; lives as long as the exchange */

/* What counts of an answer, one "path=value" a line, sorted: HTTP status, success, the keys of data
 * that the contract names, lines by id; metadata, messages and other keys are left out. */
void look_lines(const struct kind *kind, const struct exchange *exchange, struct buffer *lines);

/* Whether the answer is that to the kind's genuine request, but for its noise. Otherwise `what` tells
 * the first difference: "/data/unit_amount_cents is 4900, was 4800". */
bool look_is_same(const struct exchange *exchange, struct buffer *what);

/* Whether two answers of one kind are alike in what counts. */
bool look_is_like(const struct exchange *one, const struct exchange *other);

/* -------- signatures -------- */

/* Signs an exchange with the kind's secret, and keeps the MAC. */
void mac_sign(struct exchange *exchange);

/* The right signature of an exchange, as text of a variant of base64 (libsodium's numbers). */
void mac_text(const struct exchange *exchange, int variant, char text[64]);

/* Signs an exchange with another secret. */
void mac_sign_with(struct exchange *exchange, const char *secret, size_t len);

/* What stands in a text that nobody may read: the secret, or the right signature of the exchange, in
 * words; NULL: nothing. *at and *len, when wanted, tell where. */
const char *mac_find(const struct exchange *exchange, const struct buffer *text, char **at,
                     size_t *len);

/* Overwrites the secret, and the right signature of the exchange, where they stand in a text. */
void mac_mask(const struct exchange *exchange, struct buffer *text);

/* The case sign.genuine. */
void run_genuine(struct test *test);

/* -------- bodies -------- */

/* What a body is made for. Zero: as the kind's base. */
struct body_wish {
  uint64_t seed;           /* 0: the kind's */
  const char *currency;    /* NULL: the first of the config, or EUR */
  const char *const *skus; /* ends with NULL; NULL: those of the config */
  const char *topic;
  const char *token;
  const char *include;
  const char *id;
  uint64_t amount;     /* SAMPLE_UNSET: all that is left */
  uint64_t balance;    /* SAMPLE_UNSET: the order's total */
  uint32_t line_items; /* 0: default */
  uint32_t failures;   /* circuit_failure_count */
  bool no_links;
  const char *const *set; /* PATH=VALUE as `clx sample --set`, ends with NULL */
};

void body_wish(struct body_wish *wish);

/* Makes a body of the kind. */
void body_make(const struct kind *kind, const struct body_wish *wish, struct buffer *body);

/* A body as a tree, to change it. The order of members stays. Numbers keep their text: they are
 * raw. To be deleted with cJSON_Delete. NULL when the text is no JSON. */
cJSON *body_tree(const char *body, size_t len);

/* The same of the kind's base. */
cJSON *body_base(const struct kind *kind);

/* Prints a tree, deletes it, and posts the text. */
struct exchange *test_post_tree(struct test *test, cJSON *tree);

/* Another id for `data` wherever the genuine one stands in a body. */
void body_refresh(struct test *test, struct buffer *body);

/* A part of a tree by a JSON pointer without escapes; NULL when it is not there. */
cJSON *body_at(cJSON *tree, const char *pointer);

/* Replaces or adds a member of an object with JSON text. Nothing when the object is NULL. */
void body_put(cJSON *object, const char *name, const char *json);

/* The first resource of a type in `data` or `included`; NULL when there is none. */
cJSON *body_resource(cJSON *tree, const char *type);

/* -------- life, for suite.c -------- */

void test_begin(struct test *test);
bool test_is_alone(const struct test *test);
void test_clear(struct test *test);
void exchange_done(struct exchange *exchange, const struct suite_result *result);
void exchange_again(struct exchange *exchange);

/* The tree of a text that is one valid JSON value for the library too, else NULL. */
cJSON *body_json(const char *text, size_t len);

/* -------- the suite -------- */

/* Of clx.test.json: `data` and the rest, as a tree. */
struct suite {
  struct suite_options options;
  char *secret;
  char *only;
  char *ready;   /* URL that answers when the endpoint is up; NULL: none is named */
  cJSON *config; /* an object, perhaps empty */
  const char *(*environment)(const char *name);
  struct kind kinds[KINDS_MAX];
  uint32_t kind_count;
  struct test *tests;
  uint32_t test_count;
  uint32_t number; /* of the last step */
  uint32_t under_way;
  bool alone;             /* a quiet test is running */
  bool booted;            /* the first step was done */
  bool started;           /* the endpoint was started, by a step */
  struct exchange *group; /* the next of a group that is being handed out */
  struct test boot;       /* starts the endpoint first and stops it last */
  uint64_t first_us;
  uint64_t last_us;
  uint32_t exchanges;
  struct test *ended;    /* the one that ended last */
  uint32_t busy;         /* answers of 429 and 503 */
  struct buffer printed; /* what the endpoint printed */
};

/* A value of the config by a path with dots; NULL when it is not there. */
const cJSON *config_get(const struct suite *suite, const char *path);
const char *config_text(const struct suite *suite, const char *path, const char *fallback);

/* Text of the list `path` at an index; NULL when there is none. */
const char *config_item(const struct suite *suite, const char *path, int index);

/* Whether a pattern of --only, of `cases` or of `require` means a case of a kind. */
bool pattern_fits(const char *pattern, const char *kind, const char *name);

/* What a host that lacks these SUITE_CAN_ cannot do: "this host cannot send chunks". */
const char *suite_missing(uint32_t missing);

/* A path of the config as a URL: behind `base`, or as it is. To be freed. */
char *suite_url(const struct suite *suite, const char *path);

uint64_t suite_hash(uint64_t seed, const char *text);

/* What to write instead, a line for each language; nothing when there is no more to say. */
void cures_tell(const char *name, struct buffer *text);

/* -------- findings -------- */

/* Failures with one cause. */
struct finding {
  const char *id;
  const char *title;
  const char *cure;
  enum suite_verdict severity;
  uint32_t weight;
  const struct test *test; /* whose reason is told */
  uint32_t kinds;          /* bits of their indexes */
  uint32_t tests;
};

/* Names the findings of tests whose outcomes say more together; once, when all have ended. */
void findings_fold(struct suite *suite);

/* Makes the list of findings, the worst first. The caller frees *list. */
uint32_t findings_read(const struct suite *suite, struct finding **list);

#endif
