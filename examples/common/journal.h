/* journal.h - the log of the servers. */
#ifndef COMMON_JOURNAL_H
#define COMMON_JOURNAL_H

#include <clx.h>
#include <stdio.h>

/* One line, with the time before it. Any thread; lines do not mix. */
void journal_line(FILE *journal, const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 2, 3)))
#endif
    ;

/* One line for a request that is over. `seconds` is what it took. Text that came with the
 * request is cut and loses what is not printable, so it cannot fake a line. `result` is
 * the name of a status or of what was wrong, "aborted" when the connection broke before the answer
 * was sent. */
void journal_access(FILE *journal, const char *method, const char *path, uint64_t bytes, int http,
                    const char *result, double seconds);

/* The log hook of the library; ctx is the FILE. */
void journal_clx(void *ctx, int level, int status, const char *message, const char *detail,
                 const clx_call *call);

#endif
