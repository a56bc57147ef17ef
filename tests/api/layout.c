/* Where each member of each public struct lies, one line a member, for bindings and for proof.
 *
 *   layout              prints the lines; tests/api/layout.txt is this output
 *   layout OLD.txt      checks them against older lines
 *
 * Structs only grow at their end. So a line that was ever printed must be printed again, word by
 * word: a member that moved, left or changed its kind is a break of the ABI. Lines " size " are
 * the exception: their number may become larger. Members of resources have their JSON names here;
 * members of the other structs come last, with their offset and their bytes. The lines hold for
 * 64-bit pointers; elsewhere nothing is printed or checked. */
#include "schema/field.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <clx.h>

static char layout[512 * 1024];
static size_t layout_len;

static void layout_add(const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  int len = vsnprintf(layout + layout_len, sizeof(layout) - layout_len, format, arguments);
  va_end(arguments);
  if (len < 0 || (size_t)len >= sizeof(layout) - layout_len) {
    fprintf(stderr, "layout: the buffer is too small\n");
    exit(2);
  }
  layout_len += (size_t)len;
}

/* The two structs that never change: their size is a plain line. */
static void layout_add_frozen(void)
{
  layout_add("clx_resource.type_id %u\n", (unsigned)offsetof(clx_resource, type_id));
  layout_add("clx_resource.type %u\n", (unsigned)offsetof(clx_resource, type));
  layout_add("clx_resource.id %u\n", (unsigned)offsetof(clx_resource, id));
  layout_add("clx_resource.links %u\n", (unsigned)offsetof(clx_resource, links));
  layout_add("clx_resource.meta %u\n", (unsigned)offsetof(clx_resource, meta));
  layout_add("clx_resource end %u\n", (unsigned)sizeof(clx_resource));
  layout_add("clx_resources.at %u\n", (unsigned)offsetof(clx_resources, at));
  layout_add("clx_resources.count %u\n", (unsigned)offsetof(clx_resources, count));
  layout_add("clx_resources.state %u\n", (unsigned)offsetof(clx_resources, state));
  layout_add("clx_resources end %u\n", (unsigned)sizeof(clx_resources));
}

/* Where the last member ends that was printed. */
static size_t layout_end;

static void layout_add_member(const char *name, size_t offset, size_t size)
{
  layout_add("%s %u %u\n", name, (unsigned)offset, (unsigned)size);
  layout_end = offset + size;
}

/* A struct that may grow has no padding at its end: a member added there would have the size of
 * before, so that nothing tells who set it from who left it as it was. */
static void layout_add_growing(const char *name, size_t size)
{
  layout_add("%s size %u\n", name, (unsigned)size);
  if (layout_end == size)
    return;
  fprintf(stderr, "layout: %s has padding at its end: give it reserved members\n", name);
  exit(1);
}

/* All structs but the typed resources, as structs.sh finds them in the headers. */
static void layout_add_structs(void)
{
#define AT(name, member)                                                                           \
  layout_add_member(#name "." #member, offsetof(name, member), sizeof(((name *)NULL)->member));
#define SIZE(name) layout_add_growing(#name, sizeof(name));
#define END(name)  layout_add("%s end %u\n", #name, (unsigned)sizeof(name));
#include "structs.inc"
#undef AT
#undef SIZE
#undef END
}

static const char *target_name(const struct clx__field *field)
{
  static char name[300];
  const struct clx_type *target = clx__type_at(field->target);
  if (field->kind != CLX_KIND_ONE && field->kind != CLX_KIND_MANY)
    return "";
  if (field->target == 0)
    return field->kind == CLX_KIND_ONE ? " clx_resource" : " clx_resources";
  snprintf(name, sizeof(name), " clx_%s",
           clx__names + (field->kind == CLX_KIND_ONE ? target->singular : target->name));
  return name;
}

static void layout_add_type(const struct clx_type *type)
{
  static const char *const kinds[] = {"",        "text",   "time",  "integer", "real",
                                      "boolean", "object", "array", "one",     "many"};
  const char *singular = clx__names + type->singular;
  layout_add("clx_%s type %u %s\n", singular, type->id, clx__type_name(type));
  layout_add("clx_%s size %u\n", singular, type->size);
  for (size_t i = 0; i < type->field_count; i++) {
    const struct clx__field *field = &clx__fields[type->fields + i];
    layout_add("clx_%s.%s %u %s%s\n", singular, clx__field_name(field), field->offset,
               kinds[field->kind], target_name(field));
  }
}

/* The place in the layout where a line starts with these bytes, or NULL. */
static const char *layout_find(const char *start, size_t len)
{
  const char *line = layout;
  while (line != NULL && strncmp(line, start, len) != 0) {
    line = strchr(line, '\n');
    line = line == NULL ? NULL : line + 1;
  }
  return line;
}

/* 1 when an old line, which ends with a line feed, is broken. */
static int check_line(const char *old)
{
  const char *size = strstr(old, " size ");
  size_t head = size == NULL ? strlen(old) : (size_t)(size - old) + strlen(" size ");
  const char *line = layout_find(old, head);
  if (line == NULL)
    fprintf(stderr, "layout: gone or changed: %s", old);
  else if (size != NULL && strtoul(line + head, NULL, 10) < strtoul(old + head, NULL, 10))
    fprintf(stderr, "layout: smaller than before: %s", old);
  else
    return 0;
  return 1;
}

static int check_against(const char *path)
{
  char line[512];
  int broken = 0;
  int lines = 0;
  FILE *file = fopen(path, "r");
  if (file == NULL) {
    perror(path);
    return 2;
  }
  for (; fgets(line, sizeof(line), file) != NULL; lines++)
    broken |= check_line(line);
  fclose(file);
  if (lines == 0)
    fprintf(stderr, "layout: no lines in %s\n", path);
  return broken != 0 || lines == 0;
}

int main(int argc, char **argv)
{
  if (sizeof(void *) != 8) {
    fprintf(stderr, "layout: skipped, pointers have not 64 bits\n");
    return 0;
  }
  layout_add_frozen();
  for (uint32_t id = 1; id <= clx__type_count; id++)
    layout_add_type(clx__type_at(id));
  layout_add_structs();
  if (argc == 2)
    return check_against(argv[1]);
  return fputs(layout, stdout) < 0 || fflush(stdout) != 0;
}
