/* Text that grows by formatted pieces. */
#include "schema/gen/gen.h"

#include <stdarg.h>

void text_add(struct text *text, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  int len = vsnprintf(text->at + text->len, sizeof(text->at) - text->len, format, arguments);
  va_end(arguments);
  if (len < 0 || (size_t)len >= sizeof(text->at) - text->len)
    error("gen", "a text is too long:", text->at);
  else
    text->len += (size_t)len;
}

void text_add_list(struct text *text, const char *title, const char *list)
{
  char entry[NAME_SIZE];
  text_add(text, "%s%s", text->len > 0 ? " " : "", title);
  while (list_take(&list, entry))
    text_add(text, " %s%s", entry, list == NULL ? "." : ",");
}
