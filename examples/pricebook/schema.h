/* schema.h - the tables of the database and how older ones are brought up to date. */
#ifndef PRICEBOOK_SCHEMA_H
#define PRICEBOOK_SCHEMA_H

#include <sqlite3.h>

#define SCHEMA_READY   0
#define SCHEMA_FOREIGN 1 /* the database of another program, left as it was */
#define SCHEMA_NEWER   2 /* made by a newer pricebook, left as it was */
#define SCHEMA_FAILED  3 /* sqlite3_errmsg tells */

/* Makes the tables of a new database, or adds those that an older one lacks, in one
 * transaction. Programs that start at the same time with the same file wait for each other. */
int schema_prepare(sqlite3 *db);

#endif
