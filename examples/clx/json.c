/* What commands print with --json. */
#include "json.h"

#include <string.h>

/* cJSON leaves out what it has no memory for, so a short value is caught only here and there; the
 * tool ends with a message where it sees it. */
void json_print(cJSON *value)
{
  char *text = cJSON_PrintUnformatted(value);
  cJSON_Delete(value);
  if (text == NULL)
    tool_no_memory();
  tool_write(text, strlen(text));
  tool_write("\n", 1);
  cJSON_free(text);
}

static cJSON *json_item(const char *bytes, size_t len)
{
  struct buffer text = {0};
  buffer_text(&text, "");
  for (size_t i = 0; i < len;) {
    size_t character = bytes[i] != '\0' ? tool_character(bytes + i, len - i) : 0;
    if (character == 0)
      buffer_text(&text, "\xEF\xBF\xBD");
    else
      buffer_add(&text, bytes + i, character);
    i += character == 0 ? 1 : character;
  }
  cJSON *item = cJSON_CreateString(text.at);
  buffer_free(&text);
  return item;
}

void json_text(cJSON *object, const char *name, const char *bytes, size_t len)
{
  cJSON_AddItemToObject(object, name, json_item(bytes, len));
}

void json_string(cJSON *object, const char *name, const char *text)
{
  if (text != NULL)
    json_text(object, name, text, strlen(text));
  else
    cJSON_AddNullToObject(object, name);
}

void json_lines(cJSON *object, const char *name, const struct buffer *lines)
{
  cJSON *array = cJSON_AddArrayToObject(object, name);
  for (const char *line = lines->at; line != NULL && *line != '\0';) {
    size_t len = strcspn(line, "\n");
    cJSON_AddItemToArray(array, json_item(line, len));
    line += len + (line[len] == '\n' ? 1 : 0);
  }
}

void json_status(cJSON *object, int status)
{
  json_string(object, "status", clx_status_name(status));
  json_string(object, "message", clx_status_message(status));
}

void json_fault(int status, const clx_error *error)
{
  cJSON *fault = cJSON_CreateObject();
  cJSON *what = cJSON_AddObjectToObject(fault, "error");
  json_status(what, status);
  cJSON_AddNumberToObject(what, "byte", (double)error->offset);
  json_string(what, "where", error->where);
  json_print(fault);
}
