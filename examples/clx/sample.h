/* sample.h - how `clx sample` makes a request.
 *
 * 1. world.c builds a shop in one order: market, customer, line items, SKUs, shipment, ... and
 *    links them; amounts.c gives them amounts that add up; stock.c packs the shipment; payments.c
 *    makes the payment, its transactions and the amount that is asked for. The same seed makes the same shop for every
 *    kind, so that authorize, capture and refund of one seed are about one order.
 * 2. include.c walks the relationships of the callback's include list, makes resources that
 *    the shop does not have, and lists what belongs into `included`.
 * 3. fill.c gives every attribute without a value one, by its table of rules.
 * 4. set.c changes what --set names.
 * 5. print.c writes the document.
 *
 * Types and members come from the library's schema, so a member added there turns up here
 * without a change. Everything lives in one arena. Members that a type does not have are
 * passed over in silence: the shop asks for more than every type has.
 */
#ifndef SAMPLE_H
#define SAMPLE_H

#include "tool.h"

/* -------- what the user asks for -------- */

#define SAMPLE_LINES_MAX 3000
#define SAMPLE_SETS_MAX  100
#define SAMPLE_TEXT_MAX  200 /* characters of a text that goes into the body or a header as it is */

#define LETTERS  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define ID_CHARS LETTERS "0123456789_-"

struct sample_options {
  uint32_t callback;
  uint32_t line_items; /* 0: as many as SKUs were named, or 2 */
  uint64_t seed;
  const char *currency;
  const char *sku[SAMPLE_LINES_MAX];
  uint32_t sku_count;
  const char *include; /* NULL: what Commerce Layer includes by default */
  const char *topic;   /* of a webhook */
  const char *token;   /* NULL: made up */
  const char *id;      /* of the primary resource, NULL: made up */
  uint64_t amount;     /* minor units, SAMPLE_UNSET: all that is left */
  uint64_t balance;    /* minor units, SAMPLE_UNSET: the order's total */
  uint64_t failures;
  const char *set[SAMPLE_SETS_MAX]; /* PATH=VALUE each, the path not too long for a message */
  uint32_t set_count;
  bool no_links;
  bool live;
  bool any_topic; /* also one that is not known */
};

#define SAMPLE_UNSET UINT64_MAX
#define SAMPLE_TOPIC "orders.place"

extern const struct option sample_options[];

/* Sets the defaults. */
void sample_defaults(struct sample_options *options);

/* Takes one of sample_options. False after a message. */
bool sample_option(struct sample_options *options, const struct args *args, int id,
                   const char *value);

/* Sets what is left to be set for the kind. False after a message about an option that the kind
 * does not take. */
bool sample_check(struct sample_options *options, const struct args *args);

/* Writes the body. */
void sample_make(const struct sample_options *options, struct buffer *body);

/* -------- currencies, countries, goods -------- */

/* A currency with the country the shop is in. The library knows its digits. */
struct locale {
  const char *currency;
  const char *symbol;
  bool symbol_last;
  char thousands;
  char decimal;
  uint32_t price_percent; /* of the catalogue's prices, which are in euro cents */
  uint32_t price_step;    /* prices are multiples of it */
  uint32_t tax_permyriad; /* 2200 is 22 % */
  bool tax_included;
  const char *country;
  const char *language;
  const char *market;
  uint32_t places; /* index of the first of its two places */
};

struct place {
  const char *first_name;
  const char *last_name;
  const char *company;
  const char *line_1;
  const char *line_2;
  const char *city;
  const char *zip_code;
  const char *state_code;
  const char *country_code;
  const char *phone;
};

struct product {
  const char *code;
  const char *name;
  const char *description;
  uint32_t price; /* euro cents */
  uint32_t weight;
};

struct colour {
  const char *code;
  const char *name;
};

#define PRODUCT_COUNT 12
#define COLOUR_COUNT  8

extern const struct place places[];
extern const struct product products[PRODUCT_COUNT];
extern const struct colour colours[COLOUR_COUNT];

/* The locale of a currency; for one without, a shop that sells in it from Ireland. */
struct locale locale_find(const char *currency);

/* -------- the graph -------- */

/* Forms of a value. */
#define FORM_NONE 0 /* none yet */
#define FORM_RAW  1 /* text is JSON */
#define FORM_TEXT 2 /* text is a string, not escaped */

struct node;

/* A member of a resource: its value, or what it is linked to. */
struct member {
  const char *text; /* of a relationship: its data as JSON when --set gave it */
  struct node **at;
  uint32_t count;
  uint8_t form;
  bool linked; /* at and count are set, also when they are empty */
  bool loaded; /* on the include list: print data */
};

/* The members of a type, by number. */
struct shape {
  const clx_type *type;
  const clx_field *fields;
  uint32_t count;
  const struct rule **rules; /* fill.c: the rule of each field, NULL before the first fill */
};

#define META_COUNT 4

extern const char *const meta_names[META_COUNT];

/* What --set changed of meta, as JSON; NULL: nothing. */
struct meta {
  const char *whole;
  const char *at[META_COUNT]; /* by meta_names */
};

/* A resource. */
struct node {
  const struct shape *shape;
  struct node *next; /* of all */
  struct member *members;
  uint32_t serial; /* how many were made before it */
  uint32_t stamp;  /* include.c: number of the last step that met it */
  bool listed;     /* in data or included */
  const char *id;
  struct meta meta;
};

/* What a line item is for. */
#define LINE_SKU        0
#define LINE_SHIPMENT   1
#define LINE_PAYMENT    2
#define LINE_PROMOTION  3
#define LINE_ADJUSTMENT 4

/* A line item with the amounts that others depend on, in minor units. */
struct line {
  struct node *node;
  struct node *item;
  uint32_t kind;
  int64_t quantity;
  int64_t weight; /* of one piece, in grams */
  int64_t unit;
  int64_t total;
  int64_t discount; /* 0 or negative */
  int64_t tax;
};

/* Everything of one document. */
struct world {
  clx_arena *arena;
  const struct sample_options *options;
  const char *kind;  /* name of the callback */
  struct node *root; /* the primary resource; NULL until the shop is built */
  struct locale locale;
  uint64_t random;
  int64_t now;           /* ms since 1970 */
  struct shape **shapes; /* by type id */
  struct node *first;
  struct node *last;
  uint32_t node_count;
  const char *number; /* of the order */
  const char *email;  /* of the customer */
  const char *organization;
  const char *trace; /* of the request */
  struct meta meta;  /* of the document */

  struct node *order;
  struct node *market;
  struct node *customer;
  struct node *shipping_address;
  struct node *billing_address;
  struct node *shipment;
  struct node *shipping_method;
  struct node *payment_method;
  struct node *payment; /* and its transactions, NULL where no payment is made */
  struct node *authorization;
  struct node *capture;
  struct line *lines; /* those with SKUs first */
  uint32_t line_count;
  uint32_t sku_lines;
  int64_t shipping; /* cost of the shipment */
  int64_t fee;      /* of the payment method */
  int64_t gift;     /* paid by gift card */
  int64_t total;    /* of the order with taxes */
};

/* Whether the shop has an order with a coupon, an adjustment, a gift card. The seed decides. */
bool world_has_coupon(const struct world *world);
bool world_has_adjustment(const struct world *world);
bool world_has_gift_card(const struct world *world);

/* Whether the request is about the payment of the order, or may show it. */
bool world_has_payment(const struct world *world);

/* A price of the catalogue in the currency of the shop. */
int64_t world_price(const struct world *world, int64_t euro_cents);

void *world_alloc(struct world *world, size_t size);
const char *world_print(struct world *world, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A random number below `below`. */
uint32_t world_random(struct world *world, uint32_t below);

/* A word of `len` characters out of an alphabet. */
const char *world_word(struct world *world, const char *alphabet, uint32_t len);

struct shape *shape_of(struct world *world, const clx_type *type);

/* A new resource. Its type must be one of the schema. */
struct node *node_new(struct world *world, const char *type);

/* The first resource of a type, NULL when there is none. */
struct node *node_first(const struct world *world, uint32_t type_id);

uint32_t node_type_id(const struct node *node);

bool field_is_relationship(const clx_field *field);

/* The member by name, NULL when the type has none. */
struct member *node_member(const struct node *node, const char *name);

void node_text(struct node *node, const char *name, const char *text);
void node_raw(struct node *node, const char *name, const char *json);
void node_number(struct world *world, struct node *node, const char *name, int64_t number);

/* An amount with its three members: base_cents, base_float, formatted_base. */
void node_money(struct world *world, struct node *node, const char *base, int64_t cents);

/* The same as null. */
void node_no_money(struct node *node, const char *base);

/* A time, so many milliseconds before now. */
void node_time(struct world *world, struct node *node, const char *name, int64_t ago_ms);

/* Links; a NULL target is an empty relationship. */
void node_link(struct world *world, struct node *node, const char *name, struct node *target);
void node_links(struct node *node, const char *name, struct node **at, uint32_t count);

/* -------- the steps -------- */

void world_build(struct world *world);
void amounts_build(struct world *world);
void stock_build(struct world *world);
void payments_build(struct world *world);
void payments_ask(struct world *world);
struct node **include_build(struct world *world, struct node *root, const char *includes,
                            uint32_t *count);
void fill_node(struct world *world, struct node *node);
void set_apply(struct world *world, struct node **included, uint32_t count);
void print_document(const struct world *world, struct node **included, uint32_t count,
                    struct buffer *body);

/* A string in JSON, escaped as Commerce Layer does. */
void print_text(struct buffer *body, const char *text);

/* A resource that is gone: all but its id and type is null. */
void print_destroyed(const struct node *root, struct buffer *body);

#endif
