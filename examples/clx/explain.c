/* clx explain: what a body has, what an endpoint misses in it, and how to get that sent. */
#include <string.h>

#include "explain.h"
#include "json.h"

#define OPTION_NEEDS 'n'
#define OPTION_HTML  'h'

static const struct option explain_options[] = {
    {"--needs", "PATH", OPTION_NEEDS, "a member that the endpoint needs; given again, one more"},
    {"--html", "FILE", OPTION_HTML, "write a page to look at in a browser instead"},
    JSON_OPTION,
    {NULL, NULL, 0, NULL},
};

struct explain {
  const char *kind;
  const char *path;
  struct buffer needs; /* const char *, one behind the other */
  const char *html;    /* file of the page; NULL: none */
  uint32_t callback;
  bool json;
};

/* -------- words -------- */

bool explain_is_link(const clx_finding *finding)
{
  return finding->kind == CLX_KIND_ONE || finding->kind == CLX_KIND_MANY;
}

const char *explain_state(const clx_finding *finding)
{
  static const char *const links[] = {"not loaded", "empty", "partial", "loaded"};
  static const char *const attributes[] = {"not sent", "null or drifted", "in some", "sent"};
  return explain_is_link(finding) ? links[finding->state] : attributes[finding->state];
}

bool explain_is_missing(const clx_finding *finding)
{
  return !finding->met && (finding->needed || finding->by_default);
}

bool explain_is_listed(const clx_finding *finding, bool all)
{
  bool missing = explain_is_missing(finding) && finding->include != NULL;
  bool sent = finding->state == CLX_LOADED || finding->state == CLX_EMPTY;
  return explain_is_link(finding) && (missing || (all && sent));
}

const char *explain_attribute(uint32_t callback)
{
  return callback == CLX_CALLBACK_WEBHOOK ? "include_resources" : "external_includes";
}

/* -------- as a table -------- */

static int explain_width(const struct found *found)
{
  size_t width = strlen("path");
  for (size_t i = 0; i < found->count; i++)
    if (strlen(found->at[i].path) > width)
      width = strlen(found->at[i].path);
  return width < 60 ? (int)width : 60;
}

/* Why a path is listed: nothing for what was merely included. */
static const char *explain_wanted(const clx_finding *finding)
{
  bool missing = explain_is_missing(finding);
  if (finding->by_default && finding->needed)
    return missing ? "  default, needed, missing" : "  default, needed";
  if (finding->by_default)
    return missing ? "  default, missing" : "  default";
  if (finding->needed)
    return missing ? "  needed, missing" : "  needed";
  return "";
}

static void explain_row(const clx_finding *finding, int width)
{
  const char *wanted = explain_wanted(finding);
  int len = (int)strlen(finding->path);
  tool_print_text(finding->path);
  printf("%*s  %-7s  %-*s%s\n", len < width ? width - len : 0, "", tree_kind(finding->kind),
         *wanted == '\0' ? 0 : 15, explain_state(finding), wanted);
}

static bool explain_list(const struct found *found, const char *title, bool all)
{
  bool any = false;
  for (size_t i = 0; i < found->count; i++) {
    if (!explain_is_listed(&found->at[i], all))
      continue;
    printf("%s", any ? "," : title);
    tool_print_text(found->at[i].path);
    any = true;
  }
  if (any)
    printf("\n");
  return any;
}

static void explain_table(const struct found *found)
{
  const char *attribute = explain_attribute(found->callback);
  char title[80];
  int width = explain_width(found);
  printf("%-*s  kind     sent             wanted\n", width, "path");
  for (size_t i = 0; i < found->count; i++)
    explain_row(&found->at[i], width);
  snprintf(title, sizeof title, "\n%s that would bring what is missing: ", attribute);
  if (explain_list(found, title, false))
    explain_list(found, "it replaces the list in use; with what was sent now: ", true);
  else
    printf("\nnothing is missing that %s would bring\n", attribute);
}

/* -------- as JSON -------- */

static cJSON *explain_object(const clx_finding *finding)
{
  cJSON *object = cJSON_CreateObject();
  json_string(object, "path", finding->path);
  cJSON_AddStringToObject(object, "kind", tree_kind(finding->kind));
  cJSON_AddStringToObject(object, "sent", explain_state(finding));
  cJSON_AddBoolToObject(object, "default", finding->by_default);
  cJSON_AddBoolToObject(object, "needed", finding->needed);
  cJSON_AddBoolToObject(object, "missing", explain_is_missing(finding));
  return object;
}

static cJSON *explain_array(const struct found *found, bool all)
{
  cJSON *array = cJSON_CreateArray();
  for (size_t i = 0; i < found->count; i++)
    if (explain_is_listed(&found->at[i], all))
      cJSON_AddItemToArray(array, cJSON_CreateString(found->at[i].path));
  return array;
}

static void explain_json(const struct found *found)
{
  cJSON *tree = cJSON_CreateObject();
  cJSON *findings = cJSON_AddArrayToObject(tree, "findings");
  for (size_t i = 0; i < found->count; i++)
    cJSON_AddItemToArray(findings, explain_object(&found->at[i]));
  cJSON_AddItemToObject(tree, "missing", explain_array(found, false));
  cJSON_AddItemToObject(tree, explain_attribute(found->callback), explain_array(found, true));
  json_print(tree);
}

/* -------- the body -------- */

/* A list of needs that was refused: names the first that is wrong. */
static int explain_bad_need(const struct explain *explain, const struct args *args,
                            const clx_document *document, clx_arena *arena)
{
  const char *const *needs = (const char *const *)(const void *)explain->needs.at;
  size_t at = 0;
  const clx_finding *findings;
  size_t count;
  while (clx_document_explain(document, explain->callback, &needs[at], 1, arena, &findings,
                              &count) == CLX_OK)
    at++;
  return args_usage(args, "\"%s\" is no path that a %s request has", needs[at], explain->kind);
}

static bool explain_html(const struct explain *explain, const struct found *found)
{
  struct buffer page = {0};
  explain_page(&page, explain->kind, found);
  bool good = tool_save(explain->html, &page);
  buffer_free(&page);
  return good;
}

static int explain_found(const struct explain *explain, const struct found *found)
{
  int status = TOOL_OK;
  if (explain->json)
    explain_json(found);
  else if (explain->html == NULL)
    explain_table(found);
  else if (!explain_html(explain, found))
    return TOOL_USAGE;
  for (size_t i = 0; i < found->count; i++)
    if (found->at[i].needed && !found->at[i].met)
      status = TOOL_FAILED;
  return status;
}

static int explain_document(const struct explain *explain, const struct args *args,
                            const clx_document *document, clx_arena *arena)
{
  const char *const *needs = (const char *const *)(const void *)explain->needs.at;
  struct found found = {NULL, 0, explain->callback, document};
  int status =
      clx_document_explain(document, explain->callback, needs, explain->needs.len / sizeof *needs,
                           arena, &found.at, &found.count);
  if (status == CLX_NO_MEMORY)
    tool_no_memory();
  if (status == CLX_BAD_NEED)
    return explain_bad_need(explain, args, document, arena);
  if (status == CLX_OK)
    return explain_found(explain, &found);
  tool_error("no %s request: %s", explain->kind, clx_status_message(status));
  return TOOL_FAILED;
}

/* Says why a body was not read. */
static void explain_broken(const struct explain *explain, const struct buffer *body, int status,
                           const clx_error *error)
{
  struct buffer page = {0};
  if (explain->html != NULL) {
    inspect_page_broken(&page, explain->path, body, status, error);
    tool_save(explain->html, &page);
    buffer_free(&page);
  }
  if (explain->json)
    json_fault(status, error);
  else
    tool_error("%s at byte %llu; \"clx inspect\" shows where", clx_status_message(status),
               (unsigned long long)error->offset);
}

static int explain_body(const struct explain *explain, const struct args *args,
                        const struct buffer *body)
{
  const clx_document *document = NULL;
  clx_error error;
  clx_limits limits = {0};
  clx_arena *arena = clx_arena_new(NULL);
  int status = TOOL_FAILED;
  if (arena == NULL)
    tool_no_memory();
  limits.size = sizeof limits;
  limits.body = body->len + 1; /* a file of any size */
  int parsed = clx_parse_unverified(body->at, body->len, &limits, arena, &document, &error);
  if (parsed == CLX_NO_MEMORY)
    tool_no_memory();
  if (parsed == CLX_OK)
    status = explain_document(explain, args, document, arena);
  else
    explain_broken(explain, body, parsed, &error);
  clx_arena_free(arena);
  return status;
}

/* -------- the command -------- */

static bool explain_option(struct explain *explain, const struct args *args, int id,
                           const char *value)
{
  switch (id) {
  case ARGS_WORD:
    return args_only_word(args, value, explain->kind == NULL ? &explain->kind : &explain->path);
  case OPTION_NEEDS:
    buffer_add(&explain->needs, &value, sizeof value);
    return true;
  case OPTION_HTML:
    explain->html = value;
    return true;
  case OPTION_JSON:
    return explain->json = true;
  default:
    return false;
  }
}

static int explain_read(struct explain *explain, struct args *args)
{
  struct buffer body = {0};
  const char *value = NULL;
  int id = ARGS_END;
  int status = TOOL_USAGE;
  while ((id = args_next(args, &value)) != ARGS_END)
    if (!explain_option(explain, args, id, value))
      return args_status(id);
  if (explain->path == NULL)
    return args_usage(args, "which kind and which file? - is standard input");
  if (explain->html != NULL && explain->json)
    return args_usage(args, "a page is no JSON: --html or --json");
  explain->callback = tool_callback(args, explain->kind);
  if (explain->callback != 0 && tool_read(explain->path, &body))
    status = explain_body(explain, args, &body);
  buffer_free(&body);
  return status;
}

static int explain_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct explain explain = {0};
  int status = explain_read(&explain, &args);
  buffer_free(&explain.needs);
  return status;
}

const struct command explain_command = {
    "explain",
    "KIND FILE [OPTION]...",
    "Shows which data a body has, what an endpoint misses, and how to get it.",
    "FILE is a body, - for standard input. \"default\" marks what Commerce Layer includes unless\n"
    "external_includes says otherwise. PATH is as for clx_endpoint_needs: order.currency_code;\n"
    "a ? behind a name allows null: order.customer?.email.\n"
    "Exit status 1: something that is needed is missing, or the body is broken.",
    {explain_options, NULL, NULL},
    explain_run,
};
