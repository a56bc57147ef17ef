/* gen is a program of the build: it reads the rows of the .def files, finds them wrong or right, and
 * prints what is made from them. One file for each thing it prints; rows.c, check.c, shown.c,
 * personal.c, docs.c and text.c are what they share. It is no part of the library. */
#ifndef CLX_SCHEMA_GEN_GEN_H
#define CLX_SCHEMA_GEN_GEN_H

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define NAME_SIZE   256 /* a name has at most 255 bytes: name_len is one byte */
#define TYPES_MAX   255 /* clx__parser has a place for each */
#define MEMBERS_MAX 254 /* of a type: see rows_are_good */
#define ROWS_MAX    (TYPES_MAX * (MEMBERS_MAX + 2)) /* each type has a first and a last row */
#define LINE_WIDTH  100

#define GENERATED                                                                                  \
  "GENERATED from the .def files of lib/schema by lib/schema/gen; do not edit; `make schema`."

/* -------- rows.c -------- */

/* ROW_INT and the like are kinds of a line; CLX_KIND_... are those that a reader sees. */
enum row_kind {
  ROW_TYPE,
  ROW_TEXT,
  ROW_ENUM,
  ROW_TIME,
  ROW_INT,
  ROW_REAL,
  ROW_BOOL,
  ROW_OBJECT,
  ROW_ARRAY,
  ROW_ONE,
  ROW_ONE_OF,
  ROW_MANY,
  ROW_MANY_OF,
  ROW_END
};

struct row {
  enum row_kind kind;
  int id;            /* of a type */
  const char *name;  /* JSON name */
  const char *extra; /* singular of a type, target of a relationship, or "a|b|c" */
  const char *doc;   /* its words, and a mark at the end when it is not in all versions */
};

/* Marks at the end of a doc: the versions of the API that have the type or member. */
#define NEW         "\1"
#define LAST        "\2"
#define LIKELY_LAST "\3"
#define MARKS       NEW LAST LIKELY_LAST

struct type {
  const struct row *row; /* its TYPE row; the rows of its members follow */
  int count;             /* of members */
};

extern struct type types[ROWS_MAX + 1]; /* index = type id */
extern int type_count;
extern int error_count;

/* Says on stderr what is wrong, and counts it. */
void error(const char *where, const char *what, const char *detail);

/* Finds the types among the rows. Each type's rows are TYPE, members, END. */
void rows_read(void);

const char *plural(int id);
const char *singular(int id);
const struct row *member(int id, int number); /* numbers from 0 */

/* The number of a type, 0 when there is none of that name. */
int type_find(const char *name);

bool is_attribute(const struct row *row);

/* A relationship to one type, not to one of several. */
bool row_is_typed(const struct row *row);

/* The TYPE row of a member. */
const struct row *row_type(const struct row *row);

/* The relationship to several types that leads to the same resource as this one to a single type,
 * or NULL: in the same type, with that target among its own. */
const struct row *row_general(const struct row *row);

/* Bytes of the words of a doc, without a mark. */
size_t doc_len(const struct row *row);

/* Which versions have it, in words; "" for all. */
const char *doc_mark(const struct row *row);

/* Takes the next entry of "a|b|c" off the list; false when it is at its end. */
bool list_take(const char **list, char entry[NAME_SIZE]);

/* -------- shown.c -------- */

struct shown_row;

/* The row of shown.def that names a member, or NULL. */
const struct shown_row *shown_find(int id, const struct row *row);

void check_shown(void);

/* -------- personal.c -------- */

/* What an attribute says of a person, as the name has it behind CLX_PERSONAL_. */
const char *personal_find(int id, const struct row *row);

void check_personal(void);

/* -------- check.c -------- */

/* Reads the rows; false, and every error on stderr, when they contradict each other. */
bool rows_are_good(void);

/* What a C name has after the JSON name: "_" for a keyword, else nothing. */
const char *mark(const char *name);

/* -------- docs.c -------- */

/* What is said of a member whose row says nothing: by its name, else by its kind. */
const char *default_doc(const struct row *row);
extern const char *const docs_by_kind[]; /* index = enum row_kind */

/* -------- text.c -------- */

/* Text that grows by formatted pieces, cut at its size. */
struct text {
  char at[4096];
  size_t len;
};

void text_add(struct text *text, const char *format, ...);

/* Adds "title a, b, c." */
void text_add_list(struct text *text, const char *title, const char *list);

/* -------- what is printed -------- */

/* Numbers rise, names differ, and a message goes into JSON as it is. */
bool statuses_are_good(void);

void print_header(void);     /* header.c */
void print_tables(void);     /* tables.c */
void print_status(void);     /* status.c */
void print_typescript(void); /* typescript.c */
void print_members(void);    /* members.c */

#endif
