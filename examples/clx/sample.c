/* clx sample: prints a request body as Commerce Layer sends it. */
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "sample.h"

#define OPTION_LINE_ITEMS 'n'
#define OPTION_SEED       'e'
#define OPTION_CURRENCY   'c'
#define OPTION_SKU        'k'
#define OPTION_NO_LINKS   'l'
#define OPTION_MODE       'm'
#define OPTION_INCLUDE    'i'
#define OPTION_TOPIC      't'
#define OPTION_TOKEN      'o'
#define OPTION_ID         'd'
#define OPTION_AMOUNT     'A'
#define OPTION_BALANCE    'b'
#define OPTION_ANY_TOPIC  'a'
#define OPTION_SET        'x'
#define OPTION_FAILURES   'r'

#define SAMPLE_LIST_MAX 4000
#define NAMES           "abcdefghijklmnopqrstuvwxyz"
#define DIGITS          "0123456789"

const struct option sample_options[] = {
    {"--line-items", "N", OPTION_LINE_ITEMS, "line items with a SKU, 1 to 3000 (default 2)"},
    {"--seed", "N", OPTION_SEED, "the same number makes the same body (default 1)"},
    {"--currency", "CODE", OPTION_CURRENCY, "currency of all amounts (default EUR)"},
    {"--sku", "CODE", OPTION_SKU, "SKU code of the first line item; again for the next ones"},
    {"--no-links", NULL, OPTION_NO_LINKS, "leave out links, which are about half of a body"},
    {"--mode", "MODE", OPTION_MODE, "test or live (default test)"},
    {"--include", "LIST", OPTION_INCLUDE, "relationships to include, such as order,order.market"},
    {"--id", "ID", OPTION_ID, "id of the primary resource"},
    {"--token", "T", OPTION_TOKEN, "payments: the token of the payment source or transaction"},
    {"--amount", "CENTS", OPTION_AMOUNT, "capture, refund: how much (default all that is left)"},
    {"--balance", "CENTS", OPTION_BALANCE, "capture, void, refund: what is left (default all)"},
    {"--topic", "TOPIC", OPTION_TOPIC, "webhook: what happened (default " SAMPLE_TOPIC ")"},
    {"--any-topic", NULL, OPTION_ANY_TOPIC, "take a topic that \"clx topics\" does not print, too"},
    {"--set", "PATH=VALUE", OPTION_SET,
     "a value, as in data.attributes.quantity=12; again for more"},
    {"--circuit-failures", "N", OPTION_FAILURES, "how often the same request failed, 0 to 30"},
    {NULL, NULL, 0, NULL},
};

void sample_defaults(struct sample_options *options)
{
  memset(options, 0, sizeof *options);
  options->seed = 1;
  options->currency = "EUR";
  options->amount = SAMPLE_UNSET;
  options->balance = SAMPLE_UNSET;
}

/* The library knows the currencies; it takes small letters too, which a body never has. */
static bool sample_currency(struct sample_options *options, const struct args *args,
                            const char *value)
{
  char zero[CLX_MONEY_TEXT];
  options->currency = value;
  if (strspn(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == strlen(value) &&
      clx_money_text(0, value, zero, sizeof zero) == CLX_OK)
    return true;
  args_usage(args, "unknown currency \"%s\"; codes are in capital letters, such as EUR", value);
  return false;
}

static bool sample_sku(struct sample_options *options, const struct args *args, const char *value)
{
  if (options->sku_count == SAMPLE_LINES_MAX || *value == '\0' || strlen(value) > 100) {
    args_usage(args, "--sku needs 1 to 100 characters, at most %d times", SAMPLE_LINES_MAX);
    return false;
  }
  options->sku[options->sku_count++] = value;
  return true;
}

static bool sample_mode(struct sample_options *options, const struct args *args, const char *value)
{
  options->live = strcmp(value, "live") == 0;
  if (options->live || strcmp(value, "test") == 0)
    return true;
  args_usage(args, "--mode is test or live, not \"%s\"", value);
  return false;
}

static bool sample_chars(const struct args *args, const char *name, const char *value,
                         const char *allowed, size_t most)
{
  size_t len = strlen(value);
  if (len > 0 && len <= most && strspn(value, allowed) == len)
    return true;
  args_usage(args, "%s needs 1 to %zu characters out of \"%s\"", name, most, allowed);
  return false;
}

/* A text that goes into the body or a header as it is. */
static bool sample_text(const char **place, const struct args *args, const char *name,
                        const char *value, const char *allowed)
{
  *place = value;
  return sample_chars(args, name, value, allowed, SAMPLE_TEXT_MAX);
}

/* What the path names is looked up when the sample is there. */
static bool sample_set(struct sample_options *options, const struct args *args, const char *value)
{
  size_t path = strcspn(value, "=");
  if (value[path] == '=' && path <= SAMPLE_TEXT_MAX && options->set_count < SAMPLE_SETS_MAX) {
    options->set[options->set_count++] = value;
    return true;
  }
  args_usage(args, "--set needs PATH=VALUE, at most %d times, with a path of at most %d bytes",
             SAMPLE_SETS_MAX, SAMPLE_TEXT_MAX);
  return false;
}

/* Options about what happened to the order. */
static bool sample_event(struct sample_options *options, const struct args *args, int id,
                         const char *value)
{
  switch (id) {
  case OPTION_INCLUDE:
    options->include = value;
    return sample_chars(args, "--include", value, NAMES "_.,", SAMPLE_LIST_MAX);
  case OPTION_TOPIC:
    return sample_text(&options->topic, args, "--topic", value, NAMES "_.");
  case OPTION_TOKEN:
    return sample_text(&options->token, args, "--token", value, LETTERS DIGITS "_-.:");
  case OPTION_ID:
    return sample_text(&options->id, args, "--id", value, ID_CHARS);
  case OPTION_AMOUNT:
    return args_number(args, "--amount", value, 0, INT64_MAX, &options->amount);
  case OPTION_BALANCE:
    return args_number(args, "--balance", value, 0, INT64_MAX, &options->balance);
  case OPTION_SET:
    return sample_set(options, args, value);
  case OPTION_FAILURES:
    return args_number(args, "--circuit-failures", value, 0, 30, &options->failures);
  default:
    return sample_mode(options, args, value);
  }
}

bool sample_option(struct sample_options *options, const struct args *args, int id,
                   const char *value)
{
  uint64_t number = 0;
  switch (id) {
  case OPTION_LINE_ITEMS:
    if (!args_number(args, "--line-items", value, 1, SAMPLE_LINES_MAX, &number))
      return false;
    options->line_items = (uint32_t)number;
    return true;
  case OPTION_SEED:
    return args_number(args, "--seed", value, 0, UINT32_MAX, &options->seed);
  case OPTION_CURRENCY:
    return sample_currency(options, args, value);
  case OPTION_SKU:
    return sample_sku(options, args, value);
  case OPTION_NO_LINKS:
    return options->no_links = true;
  case OPTION_ANY_TOPIC:
    return options->any_topic = true;
  default:
    return sample_event(options, args, id, value);
  }
}

/* -------- options that fit some kinds only -------- */

struct kind_option {
  const char *name;
  const char *kinds; /* parted and framed by blanks */
};

static bool option_fits(const struct args *args, bool given, const struct kind_option *option,
                        const char *kind)
{
  char framed[64];
  snprintf(framed, sizeof framed, " %s ", kind);
  if (!given || strstr(option->kinds, framed) != NULL)
    return true;
  args_usage(args, "%s is not for %s, but for%s", option->name, kind, option->kinds);
  return false;
}

/* A topic is the type of a resource and what happened to it. */
static bool topic_fits(const struct args *args, const struct sample_options *options)
{
  const char *topic = options->topic;
  struct nearest nearest = {topic, NULL, 0};
  struct buffer type = {0};
  size_t len = strcspn(topic, ".");
  buffer_add(&type, topic, len);
  bool good = topic[len] == '.' && topic[len + 1] != '\0' && clx_type_find(type.at) != NULL;
  buffer_free(&type);
  if (topic_known(topic, &nearest) || (good && options->any_topic))
    return true;
  args_usage(args, "unknown topic \"%s\"; the nearest is %s%s", topic, nearest.name,
             good ? "; --any-topic takes it all the same" : "");
  return false;
}

static bool sample_is_destroyed(const struct sample_options *options)
{
  const char *event = options->topic != NULL ? strrchr(options->topic, '.') : NULL;
  return event != NULL && strcmp(event, ".destroy") == 0;
}

static bool set_fits(const struct args *args, const struct sample_options *options)
{
  if (options->set_count == 0 || !sample_is_destroyed(options))
    return true;
  args_usage(args, "--set: a resource that is gone has nothing but an id and a type");
  return false;
}

bool sample_check(struct sample_options *options, const struct args *args)
{
  static const struct kind_option topic = {"--topic", " webhook "};
  static const struct kind_option any_topic = {"--any-topic", " webhook "};
  static const struct kind_option amount = {"--amount", " capture refund generic "};
  static const struct kind_option balance = {"--balance", " capture void refund "};
  static const struct kind_option token = {"--token",
                                           " authorize capture void refund customer_token "};
  const char *kind = clx_callback_name(options->callback);
  if (options->topic == NULL && options->callback == CLX_CALLBACK_WEBHOOK)
    options->topic = SAMPLE_TOPIC;
  return option_fits(args, options->topic != NULL, &topic, kind) &&
         option_fits(args, options->any_topic, &any_topic, kind) && set_fits(args, options) &&
         option_fits(args, options->amount != SAMPLE_UNSET, &amount, kind) &&
         option_fits(args, options->balance != SAMPLE_UNSET, &balance, kind) &&
         option_fits(args, options->token != NULL, &token, kind) &&
         (options->topic == NULL || topic_fits(args, options));
}

/* -------- the body -------- */

/* The type of the primary resource: of a webhook the one its topic begins with. The generic
 * callback that is known best is about a session for an order. */
static const clx_type *sample_type(struct world *world)
{
  const struct sample_options *options = world->options;
  uint32_t target = clx_callback_target(options->callback);
  if (options->topic != NULL)
    return clx_type_find(
        world_print(world, "%.*s", (int)strcspn(options->topic, "."), options->topic));
  return clx_type_at(target != CLX_TYPE_UNKNOWN ? target : CLX_TYPE_ORDERS);
}

/* The resource that the request is about; made now when the shop has none of its type. */
static void sample_root(struct world *world)
{
  const clx_type *type = sample_type(world);
  world->root = node_first(world, clx_type_id(type));
  if (world->root == NULL)
    world->root = node_new(world, clx_type_name(type));
  if (world->options->id != NULL)
    world->root->id = world->options->id;
}

static void sample_begin(struct world *world, const struct sample_options *options)
{
  world->options = options;
  world->kind = clx_callback_name(options->callback);
  world->locale = locale_find(options->currency);
  world->random = options->seed;
  world->sku_lines = options->line_items;
  if (world->sku_lines == 0)
    world->sku_lines = options->sku_count > 0 ? options->sku_count : 2;
  world->shapes = world_alloc(world, (clx_type_count() + 1u) * sizeof(struct shape *));
  /* Some time in the autumn of 2026. */
  world->now = INT64_C(1789000000000) + (int64_t)world_random(world, 2592000) * 1000 +
               world_random(world, 1000);
}

static void sample_print(struct world *world, struct buffer *body)
{
  uint32_t count = 0;
  const struct sample_options *options = world->options;
  const char *includes =
      options->include != NULL ? options->include : clx_callback_includes(options->callback);
  struct node **included = include_build(world, world->root, includes, &count);
  fill_node(world, world->root);
  for (uint32_t i = 0; i < count; i++)
    fill_node(world, included[i]);
  set_apply(world, included, count);
  world->trace = world_word(world, "0123456789abcdef", 64);
  print_document(world, included, count, body);
}

void sample_make(const struct sample_options *options, struct buffer *body)
{
  struct world world = {0};
  world.arena = clx_arena_new(NULL);
  if (world.arena == NULL)
    tool_no_memory();
  sample_begin(&world, options);
  world_build(&world);
  amounts_build(&world);
  stock_build(&world);
  payments_build(&world);
  sample_root(&world);
  if (sample_is_destroyed(options)) {
    print_destroyed(world.root, body);
  } else {
    payments_ask(&world);
    sample_print(&world, body);
  }
  clx_arena_free(world.arena);
}

static const struct option sample_forms[] = {
    JSON_OPTION,
    {NULL, NULL, 0, NULL},
};

/* The options struct is large for a stack, so it is on the heap. */
struct sample {
  struct sample_options options;
  const char *kind;
  bool json;
};

/* The body as a text, since its bytes are what is signed. */
static void sample_json(const struct sample *sample, const struct buffer *body)
{
  cJSON *object = cJSON_CreateObject();
  json_string(object, "kind", sample->kind);
  json_string(object, "topic", sample->options.topic);
  json_text(object, "body", body->at, body->len);
  json_print(object);
}

static int sample_write(const struct sample *sample)
{
  struct buffer body = {0};
  sample_make(&sample->options, &body);
  if (sample->json)
    sample_json(sample, &body);
  else
    tool_write(body.at, body.len);
  buffer_free(&body);
  return TOOL_OK;
}

static bool sample_word(struct sample *sample, const struct args *args, int id, const char *value)
{
  if (id == ARGS_WORD)
    return args_only_word(args, value, &sample->kind);
  if (id == OPTION_JSON)
    return sample->json = true;
  return id > 0 && sample_option(&sample->options, args, id, value);
}

static int sample_read(struct sample *sample, struct args *args)
{
  const char *value = NULL;
  int id = ARGS_END;
  sample_defaults(&sample->options);
  while ((id = args_next(args, &value)) != ARGS_END)
    if (!sample_word(sample, args, id, value))
      return args_status(id);
  if (sample->kind == NULL)
    return args_usage(args, "which kind of request?");
  sample->options.callback = tool_callback(args, sample->kind);
  if (sample->options.callback == 0 || !sample_check(&sample->options, args))
    return TOOL_USAGE;
  return sample_write(sample);
}

static int sample_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct sample *sample = tool_alloc(1, sizeof *sample);
  int status = sample_read(sample, &args);
  free(sample);
  return status;
}

const struct command sample_command = {
    "sample",
    "KIND [OPTION]...",
    "Prints a valid request body of a kind, with amounts that add up.",
    "KIND is the name of a callback, see \"clx --help\". The body is compact JSON without a line\n"
    "end, ready to be signed. Odd seeds have a coupon in the order, multiples of 3 an adjustment,\n"
    "multiples of 5 a gift card, multiples of 7 a subscription. Amounts have the digits of their\n"
    "currency: two for EUR, none for JPY, three for KWD.",
    {sample_options, sample_forms, NULL},
    sample_run,
};
