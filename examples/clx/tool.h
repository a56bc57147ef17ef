/* tool.h - what the files of the command-line tool share.
 *
 * The tool is an ordinary user of the library: it includes the public headers and nothing else
 * of it. One file per command; `sample` is larger and has its own header, sample.h.
 *
 * Commands return an exit status: TOOL_OK, TOOL_FAILED for a check that failed, TOOL_USAGE for
 * anything that kept the command from doing its work. Running out of memory or of disk ends
 * the process with TOOL_USAGE, since a command has nothing to save.
 */
#ifndef TOOL_H
#define TOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <clx.h>

#define TOOL_OK     0
#define TOOL_FAILED 1
#define TOOL_USAGE  2

/* -------- text that grows -------- */

/* Bytes on the heap, always followed by a NUL; start from {0}. */
struct buffer {
  char *at;
  size_t len;
  size_t size;
};

void buffer_add(struct buffer *buffer, const void *bytes, size_t len);
void buffer_text(struct buffer *buffer, const char *text);
void buffer_print(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void buffer_free(struct buffer *buffer);

/* -------- messages and files -------- */

/* Prints "clx: ..." and a line end to stderr. */
void tool_error(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The same, then ends the process with TOOL_USAGE. */
void tool_die(const char *format, ...) __attribute__((noreturn, format(printf, 1, 2)));

/* Says that memory ran out, and ends the process. */
void tool_no_memory(void) __attribute__((noreturn));

/* Memory of zeros, freed with free. Ends the process when there is none. */
void *tool_alloc(size_t count, size_t size);

/* `len` bytes and a NUL in such memory. */
char *tool_copy(const char *text, size_t len);

/* Reads a whole file, "-" or NULL for standard input. False after a message. */
bool tool_read(const char *path, struct buffer *text);

/* Writes a port to a file, which has its name when it is whole: somebody may wait for it. False after
 * a message. */
bool tool_port_file(const char *path, unsigned int port);

/* Writes bytes to standard output; ends the process when that fails. */
void tool_write(const void *bytes, size_t len);

/* Writes bytes to a file, "-" for standard output. False after a message. */
bool tool_save(const char *path, const struct buffer *text);

/* A number with the fewest of the usual digits that read back as the same one. */
void tool_real(double real, char text[40]);

/* Bytes of the character of UTF-8 at `at`, of which `left` bytes may be read; 0 when there is
 * none. As RFC 3629 has it: nothing longer than need be, no surrogates, nothing above U+10FFFF. */
size_t tool_character(const char *at, size_t left);

/* Prints at most `most` bytes with control bytes as dots, since they may drive a terminal; "..."
 * tells that more follows. Never cuts a character of UTF-8 in two. */
void tool_print_short(const char *bytes, size_t len, size_t most);

/* The same for a whole C string. */
void tool_print_text(const char *text);

/* -------- signals -------- */

/* Has a signal ask the command to stop, in place of ending the process. */
void tool_catch(int number);

/* Whether one of these signals came. */
bool tool_stopped(void);

/* -------- options -------- */

/* One option of a command. An id is 1 or more and a letter of the command's own choice. */
struct option {
  const char *name;  /* "--secret" */
  const char *value; /* name of its value for the help, NULL for a switch */
  int id;
  const char *help;
};

/* What a command is: its name and texts, its options in up to three lists that end with a
 * zeroed entry. */
struct command {
  const char *name;
  const char *usage;   /* what follows the name */
  const char *summary; /* one sentence */
  const char *detail;  /* more for --help, or NULL */
  const struct option *options[3];
  int (*run)(const struct command *command, int count, char **words);
};

/* Walks over the words of a command line. */
struct args {
  const struct command *command;
  char **words;
  int count;
  int at;
  bool plain; /* after "--" */
};

#define ARGS_END   0
#define ARGS_WORD  (-1) /* not an option: the word is in *value */
#define ARGS_HELP  (-2) /* help was printed */
#define ARGS_ERROR (-3) /* a message was printed */

/* The id of the next option, or one of the above. */
int args_next(struct args *args, const char **value);

/* Prints a message and how to get help; returns TOOL_USAGE. */
int args_usage(const struct args *args, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The exit status for ARGS_HELP and ARGS_ERROR. */
int args_status(int id);

/* A decimal number from `least` to `most`; false after a message. */
bool args_number(const struct args *args, const char *name, const char *text, uint64_t least,
                 uint64_t most, uint64_t *number);

/* Takes a word as the command's only one; false after a message. */
bool args_only_word(const struct args *args, const char *word, const char **place);

/* -------- secrets -------- */

#define OPTION_SECRET      's'
#define OPTION_SECRET_FILE 'f'

extern const struct option secret_options[];

/* The secrets of a command line, in the order given. */
struct secrets {
  struct buffer at[CLX_KEYS_MAX];
  uint32_t count;
};

/* Adds the value of one of secret_options. False after a message. */
bool secrets_add(struct secrets *secrets, const struct args *args, int id, const char *value);

/* Takes CLX_SECRET of the environment when no option gave one, and makes keys. NULL after a
 * message. */
clx_keys *secrets_keys(struct secrets *secrets, const struct args *args);

/* Overwrites and frees. */
void secrets_free(struct secrets *secrets);

/* -------- signatures -------- */

#define OPTION_SIGNATURE 'g'

extern const struct option signature_options[];

/* Checks a body and prints the verdict to `out`, or as JSON to standard output when that is NULL.
 * Returns an exit status. */
int verify_body(struct secrets *secrets, const struct args *args, const char *signature,
                const struct buffer *body, FILE *out);

/* What may be wrong with a signature that does not match: a constant sentence, or NULL. */
const char *verify_why(const struct secrets *secrets, const char *signature,
                       const struct buffer *body);

/* -------- names that are nearly right -------- */

/* Looks for the known name that is nearest to a wanted one; start from {wanted, NULL, 0}. */
struct nearest {
  const char *wanted;
  const char *name; /* the nearest so far, among equals the first */
  size_t distance;  /* bytes to add, to take away or to replace */
};

void nearest_try(struct nearest *nearest, const char *name);

/* Whether a topic is one of those that `clx topics` prints; otherwise the nearest is found. */
bool topic_known(const char *topic, struct nearest *nearest);

/* -------- commands -------- */

extern const struct command sign_command;
extern const struct command verify_command;
extern const struct command inspect_command;
extern const struct command explain_command;
extern const struct command sample_command;
extern const struct command send_command;
extern const struct command test_command;
extern const struct command listen_command;
extern const struct command record_command;
extern const struct command replay_command;
extern const struct command topics_command;

/* The number of a callback by its name, 0 after a message. */
uint32_t tool_callback(const struct args *args, const char *name);

#endif
