/* program.h - what every server program does around its work: options, files, time, the end. */
#ifndef COMMON_PROGRAM_H
#define COMMON_PROGRAM_H

#include <getopt.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define EXIT_USAGE 2

/* Says what is wrong with an option, on stderr. Returns EXIT_USAGE. */
int program_complain(const char *program, const char *option, const char *text,
                     const char *problem);

/* A number within bounds; 0 or EXIT_USAGE. */
int program_number(const char *program, const char *option, const char *text, uint64_t least,
                   uint64_t most, uint64_t *number);

/* Reads the command line. Each option goes to `read`, which returns 0, or what ends the program;
 * 'h' and 'v' are --help and --version, which are answered here. Returns 0, -1 when there is
 * nothing more to do, EXIT_USAGE for an argument that is no option, or what `read` returned. */
int program_options(const char *program, const char *usage, const struct option *options, int argc,
                    char **argv, int (*read)(void *ctx, int letter, const char *text), void *ctx);

/* Hands each line of a file of secrets to `add`, but for empty ones and comments with a #. `add`
 * returns a status of clx. 0, or EXIT_USAGE with a message that repeats no secret. */
int program_secrets(const char *program, const char *path,
                    int (*add)(void *ctx, const char *secret), void *ctx);

/* The file to log to, stderr for NULL. NULL on failure, with a message. */
FILE *program_journal(const char *program, const char *path);

/* Has so many connections and as many other descriptors allowed, beside those of files: raises the
 * limit of the process where that may be raised. Without them a server would wait for connections to
 * end, and could not open its books meanwhile. False with a message. */
bool program_descriptors(const char *program, unsigned int connections, unsigned int others);

/* Opens a socket that listens on an address or name, which an option gave, and on a port ("0": any
 * free one). Connections wait there until they are served, so this comes before anything is written
 * to a disk. -1 on failure, with a message. */
int program_listen(const char *program, const char *option, const char *bind, const char *port);

/* The port of that socket. */
unsigned int program_port(int socket);

/* Whether program_write_port will be able to write the file of an option. NULL path: it will. 0, or
 * EXIT_USAGE with a message; leaves no file. */
int program_check_port_file(const char *program, const char *option, const char *path);

/* Writes the port beside the file first, so that a reader never sees half of it. NULL path: does
 * nothing. False with a line in the journal. */
bool program_write_port(const char *option, const char *path, unsigned int port, FILE *journal);

/* Blocks SIGTERM and SIGINT, so that only sigwait on the set gets them. A connection that broke, or
 * a file that may not grow (RLIMIT_FSIZE), is then a failed write and ends nothing. Before the
 * first thread. */
void program_block_signals(sigset_t *signals);

/* Waits for one of them; a second one ends the program at once. */
void program_wait(const sigset_t *signals);

/* Milliseconds of a clock that never goes back, with the type of the library's clock hook. */
uint64_t program_ms(void *ctx);

/* A condition whose timed waits are by that clock, and such a wait, until a time of program_ms: false
 * once it is over. When a clock on the wall is set, nobody waits longer or is cut off. */
void program_cond_init(pthread_cond_t *cond);
bool program_cond_wait(pthread_cond_t *cond, pthread_mutex_t *lock, uint64_t until_ms);

/* Milliseconds since 1970, for what must outlive the process. */
int64_t program_now(void);

#endif
