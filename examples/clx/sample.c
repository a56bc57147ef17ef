/* clx sample: prints a request body as Commerce Layer sends it. */
#include <stdlib.h>
#include <string.h>

#include "sample.h"

#define OPTION_LINE_ITEMS 'n'
#define OPTION_SEED 'e'
#define OPTION_CURRENCY 'c'
#define OPTION_SKU 'k'
#define OPTION_NO_LINKS 'l'
#define OPTION_MODE 'm'

const struct option sample_options[] = {
  {"--line-items", "N", OPTION_LINE_ITEMS, "line items with a SKU, 1 to 3000 (default 2)"},
  {"--seed", "N", OPTION_SEED, "the same number makes the same body (default 1)"},
  {"--currency", "CODE", OPTION_CURRENCY, "currency of all amounts (default EUR)"},
  {"--sku", "CODE", OPTION_SKU, "SKU code of the first line item; again for the next ones"},
  {"--no-links", NULL, OPTION_NO_LINKS, "leave out links, which are about half of a body"},
  {"--mode", "MODE", OPTION_MODE, "test or live (default test)"},
  {NULL, NULL, 0, NULL},
};

void sample_defaults(struct sample_options *options)
{
  memset(options, 0, sizeof *options);
  options->seed = 1;
  options->currency = "EUR";
}

static bool sample_currency(struct sample_options *options, const struct args *args,
                            const char *value)
{
  if (strlen(value) != 3 || strspn(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 3) {
    args_usage(args, "--currency needs three capital letters, not \"%s\"", value);
    return false;
  }
  options->currency = value;
  return true;
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
    options->no_links = true;
    return true;
  default:
    return sample_mode(options, args, value);
  }
}

/* The resource that the request is about; made now when the shop has none of its type. */
static struct node *sample_root(struct world *world, uint32_t callback)
{
  uint32_t type_id = clx_callback_target(callback);
  struct node *root = node_first(world, type_id);
  return root != NULL ? root : node_new(world, clx_type_name(clx_type_at(type_id)));
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

void sample_make(const struct sample_options *options, struct buffer *body)
{
  struct world world = {0};
  uint32_t count = 0;
  world.arena = clx_arena_new(NULL);
  if (world.arena == NULL)
    tool_no_memory();
  sample_begin(&world, options);
  world_build(&world);
  amounts_build(&world);
  struct node *root = sample_root(&world, options->callback);
  struct node **included =
      include_build(&world, root, clx_callback_includes(options->callback), &count);
  fill_node(&world, root);
  for (uint32_t i = 0; i < count; i++)
    fill_node(&world, included[i]);
  print_document(&world, root, included, count, body);
  clx_arena_free(world.arena);
}

/* The options struct is large for a stack, so it is on the heap. */
static int sample_read(struct args *args, struct sample_options *options)
{
  const char *kind = NULL;
  const char *value = NULL;
  int id = ARGS_END;
  sample_defaults(options);
  while ((id = args_next(args, &value)) != ARGS_END) {
    bool good = id == ARGS_WORD ? args_only_word(args, value, &kind)
                                : id > 0 && sample_option(options, args, id, value);
    if (!good)
      return args_status(id);
  }
  if (kind == NULL)
    return args_usage(args, "which kind of request?");
  options->callback = tool_callback(args, kind);
  if (options->callback == 0)
    return TOOL_USAGE;
  struct buffer body = {0};
  sample_make(options, &body);
  tool_write(body.at, body.len);
  buffer_free(&body);
  return TOOL_OK;
}

static int sample_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct sample_options *options = malloc(sizeof *options);
  if (options == NULL)
    tool_no_memory();
  int status = sample_read(&args, options);
  free(options);
  return status;
}

const struct command sample_command = {
  "sample",
  "KIND [OPTION]...",
  "Prints a valid request body of a kind, with amounts that add up.",
  "KIND is the name of a callback, see \"clx --help\". The body is compact JSON without a line\n"
  "end, ready to be signed. Odd seeds have a coupon in the order, multiples of 3 an adjustment,\n"
  "multiples of 5 a gift card. JPY and HUF have no minor unit, all other currencies two digits.",
  {sample_options, NULL, NULL},
  sample_run,
};
