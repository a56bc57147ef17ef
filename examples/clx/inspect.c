/* clx inspect: shows what a body holds, or where it is broken. */
#include "inspect.h"
#include "json.h"

#define OPTION_LINKS    'L'
#define OPTION_ALL      'a'
#define OPTION_REDACTED 'r'
#define OPTION_HTML     'h'

/* Bytes shown around a fault. */
#define EXCERPT 40

static const struct option inspect_options[] = {
    {"--all", NULL, OPTION_ALL, "show the members of included resources as well"},
    {"--json", NULL, OPTION_JSON, "print the document as the library holds it, as JSON"},
    {"--html", "FILE", OPTION_HTML, "write a page to look at in a browser instead"},
    {"--links", NULL, OPTION_LINKS, "with --json: keep links"},
    {"--redacted", NULL, OPTION_REDACTED, "as --json, with all but harmless values masked"},
    {"--signature", "SIG", OPTION_SIGNATURE, "check this signature first; needs a secret"},
    {NULL, NULL, 0, NULL},
};

struct inspect {
  struct secrets secrets;
  const char *signature;
  const char *path;
  const char *html; /* file of the page; NULL: none */
  int genuine;      /* exit status of the check of the signature, -1: it was not checked */
  bool all;
  bool json;
  bool links;
  bool redacted;
};

/* -------- faults -------- */

/* Prints bytes with what is no printable character as a dot; returns the columns. */
static size_t excerpt_print(const char *at, size_t len)
{
  size_t columns = 0;
  for (size_t i = 0; i < len; columns++) {
    size_t bytes = tool_character(at + i, len - i);
    if (bytes == 0 || (unsigned char)at[i] < 0x20 || at[i] == 0x7F)
      putchar('.');
    else
      fwrite(at + i, 1, bytes, stdout);
    i += bytes == 0 ? 1 : bytes;
  }
  return columns;
}

/* The text around the fault, and a caret under its byte. */
static void inspect_excerpt(const struct buffer *body, size_t offset)
{
  size_t from = offset > EXCERPT / 2 ? offset - EXCERPT / 2 : 0;
  size_t to = body->len - offset > EXCERPT / 2 ? offset + EXCERPT / 2 : body->len;
  for (; from > 0 && from < offset && ((unsigned char)body->at[from] & 0xC0) == 0x80; from++)
    ;
  for (; to < body->len && to > offset && ((unsigned char)body->at[to] & 0xC0) == 0x80; to--)
    ;
  printf("  ");
  size_t columns = excerpt_print(body->at + from, offset - from);
  excerpt_print(body->at + offset, to - offset);
  printf("\n  %*s^\n", (int)columns, "");
}

/* Line and column, both from 1, columns in characters. */
static void inspect_place(const struct buffer *body, size_t offset, size_t *line, size_t *column)
{
  *line = 1;
  *column = 1;
  for (size_t i = 0; i < offset; i++) {
    if (body->at[i] == '\n') {
      ++*line;
      *column = 1;
    } else if (((unsigned char)body->at[i] & 0xC0) != 0x80) {
      ++*column;
    }
  }
}

static void inspect_fault(const struct buffer *body, int status, const clx_error *error)
{
  size_t line, column;
  size_t offset = error->offset < body->len ? (size_t)error->offset : body->len;
  inspect_place(body, offset, &line, &column);
  printf("%s: %s\n", clx_status_name(status), clx_status_message(status));
  printf("at byte %zu, line %zu, column %zu, in ", offset, line, column);
  tool_print_text(error->where[0] != '\0' ? error->where : "the document itself");
  printf("\n");
  inspect_excerpt(body, offset);
}

/* The bytes around the fault may be anything, so JSON, which may go to a log, is without. */
static int inspect_broken(const struct inspect *inspect, const struct buffer *body, int status,
                          const clx_error *error)
{
  struct buffer page = {0};
  if (inspect->html != NULL) {
    inspect_page_broken(&page, inspect->path, body, status, error);
    bool good = tool_save(inspect->html, &page);
    buffer_free(&page);
    return good ? TOOL_FAILED : TOOL_USAGE;
  }
  if (inspect->json)
    json_fault(status, error);
  else
    inspect_fault(body, status, error);
  return TOOL_FAILED;
}

/* -------- documents -------- */

static int inspect_json(const struct inspect *inspect, const clx_document *document,
                        clx_arena *arena)
{
  const char *text = NULL;
  size_t len = 0;
  uint32_t flags =
      (inspect->links ? CLX_DUMP_LINKS : 0) | (inspect->redacted ? CLX_DUMP_REDACTED : 0);
  if (clx_document_dump(document, flags, arena, &text, &len) != CLX_OK)
    tool_no_memory();
  tool_write(text, len);
  tool_write("\n", 1);
  return TOOL_OK;
}

static int inspect_html(const struct inspect *inspect, const clx_document *document)
{
  struct buffer page = {0};
  inspect_page(&page, inspect->path, document, inspect->genuine);
  bool good = tool_save(inspect->html, &page);
  buffer_free(&page);
  return good ? TOOL_OK : TOOL_USAGE;
}

static int inspect_document(const struct inspect *inspect, const struct buffer *body)
{
  const clx_document *document = NULL;
  clx_error error;
  clx_limits limits = {0};
  clx_arena *arena = clx_arena_new(NULL);
  int status = TOOL_OK;
  if (arena == NULL)
    tool_no_memory();
  limits.size = sizeof limits;
  limits.body = body->len + 1; /* a file of any size; the other limits are those of a service */
  int parsed = clx_parse_unverified(body->at, body->len, &limits, arena, &document, &error);
  if (parsed == CLX_NO_MEMORY)
    tool_no_memory();
  if (parsed != CLX_OK)
    status = inspect_broken(inspect, body, parsed, &error);
  else if (inspect->json)
    status = inspect_json(inspect, document, arena);
  else if (inspect->html != NULL)
    status = inspect_html(inspect, document);
  else
    tree_print(document, inspect->all);
  clx_arena_free(arena);
  return status;
}

/* A signature that is wrong does not hide the document: this is a tool, not an endpoint. With
 * --json and --html the verdict goes to stderr. */
static int inspect_file(struct inspect *inspect, const struct args *args)
{
  struct buffer body = {0};
  FILE *out = inspect->json || inspect->html != NULL ? stderr : stdout;
  int status = TOOL_USAGE;
  inspect->genuine = -1;
  if (tool_read(inspect->path, &body)) {
    if (inspect->signature != NULL)
      inspect->genuine = verify_body(&inspect->secrets, args, inspect->signature, &body, out);
    status = inspect->genuine == TOOL_USAGE ? TOOL_USAGE : inspect_document(inspect, &body);
  }
  buffer_free(&body);
  return status == TOOL_OK && inspect->genuine > 0 ? inspect->genuine : status;
}

/* -------- the command -------- */

static bool inspect_option(struct inspect *inspect, const struct args *args, int id,
                           const char *value)
{
  switch (id) {
  case ARGS_WORD:
    return args_only_word(args, value, &inspect->path);
  case OPTION_ALL:
    return inspect->all = true;
  case OPTION_JSON:
    return inspect->json = true;
  case OPTION_LINKS:
    return inspect->links = true;
  case OPTION_REDACTED:
    return inspect->json = inspect->redacted = true;
  case OPTION_HTML:
    inspect->html = value;
    return true;
  case OPTION_SIGNATURE:
    inspect->signature = value;
    return true;
  default:
    return id > 0 && secrets_add(&inspect->secrets, args, id, value);
  }
}

static int inspect_read(struct inspect *inspect, struct args *args)
{
  const char *value = NULL;
  int id = ARGS_END;
  while ((id = args_next(args, &value)) != ARGS_END)
    if (!inspect_option(inspect, args, id, value))
      return args_status(id);
  if (inspect->path == NULL)
    return args_usage(args, "which file? - is standard input");
  if (inspect->html != NULL && inspect->json)
    return args_usage(args, "a page is no JSON: --html or --json");
  if (inspect->secrets.count > 0 && inspect->signature == NULL)
    return args_usage(args, "a secret needs --signature");
  return inspect_file(inspect, args);
}

static int inspect_run(const struct command *command, int count, char **words)
{
  struct args args = {command, words, count, 0, false};
  struct inspect inspect = {0};
  int status = inspect_read(&inspect, &args);
  secrets_free(&inspect.secrets);
  return status;
}

const struct command inspect_command = {
    "inspect",
    "FILE [OPTION]...",
    "Shows what a body holds, or where it is broken.",
    "FILE is a body, - for standard input. Each resource is shown once; links are shown as\n"
    "type/id. [unknown] marks members that the library's schema does not have, [drifted] values\n"
    "of another JSON type than declared. Exit status 1: broken, or not genuine.",
    {secret_options, inspect_options, NULL},
    inspect_run,
};
