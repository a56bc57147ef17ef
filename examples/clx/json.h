/* json.h - what commands print with --json: one value a line, for other programs. */
#ifndef JSON_H
#define JSON_H

#include <cjson/cJSON.h>

#include "tool.h"

/* The id of the switch --json in every command that has it. */
#define OPTION_JSON 'j'

/* The entry of --json for a command's list of options. */
#define JSON_OPTION                                                                                \
  {                                                                                                \
    "--json", NULL, OPTION_JSON, "print JSON, for other programs"                                  \
  }

/* Prints a value and a line end, and deletes it. Without memory the process ends. */
void json_print(cJSON *value);

/* Adds a text of any bytes to an object; what is no UTF-8, and NUL, is replaced by U+FFFD. */
void json_text(cJSON *object, const char *name, const char *bytes, size_t len);

/* The same for a C string; null for NULL. */
void json_string(cJSON *object, const char *name, const char *text);

/* Adds an array with a text for each line. */
void json_lines(cJSON *object, const char *name, const struct buffer *lines);

/* Adds "status" and "message", the name of a status and its sentence. */
void json_status(cJSON *object, int status);

/* Prints why a body was not read: {"error":{"status","message","byte","where"}}, where `byte`
 * counts from 0. */
void json_fault(int status, const clx_error *error);

#endif
