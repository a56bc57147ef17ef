/* power.h - a disk for SQLite whose power can be cut: what was written and not synced is there then, or
 * not, or the first half of it.
 *
 * It is a VFS above the usual one, of one program without threads. */
#ifndef TESTS_LEDGER_POWER_H
#define TESTS_LEDGER_POWER_H

#include <stdbool.h>

/* Databases that are opened from now on are on it. False on failure. */
bool power_on(void);

/* Databases are on the usual disk again. */
void power_off(void);

/* The power is cut before write, sync, truncation or deletion number `after`, from 1; 0: never. With
 * `lies` the disk says that it has synced what it has not. */
void power_plan(unsigned int after, bool lies);

/* Whether it was cut. */
bool power_is_cut(void);

/* Leaves in the files what has survived; which of what was not synced, the seed says: 0 none, 1 all.
 * All databases on the disk are closed. */
void power_restore(unsigned int seed);

#endif
