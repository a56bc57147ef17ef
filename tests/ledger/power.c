/* power.c - remembers what each file has had since its last sync. */
#include "power.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define POWER_FILES 8
#define POWER_PATH  128

/* A write, or with no bytes a truncation to `at`. */
struct change {
  struct change *next;
  sqlite3_int64 at;
  int len;
  unsigned char bytes[];
};

struct content {
  unsigned char *bytes;
  size_t len;
};

struct disk_file {
  char path[POWER_PATH]; /* "": none */
  struct content safe;
  struct change *changes; /* since then, the last first */
};

static struct {
  sqlite3_vfs vfs;
  sqlite3_vfs *usual;
  struct disk_file files[POWER_FILES];
  unsigned int left;
  bool lies;
  bool cut;
} power;

/* What SQLite has of an open file. The usual disk's stands behind it. */
struct handle {
  sqlite3_file base;
  struct disk_file *file;
};

static sqlite3_file *usual(sqlite3_file *file)
{
  return (sqlite3_file *)((struct handle *)file + 1);
}

static struct disk_file *file_of(sqlite3_file *file)
{
  return ((struct handle *)file)->file;
}

/* Whether the power is gone before what comes next. */
static bool is_gone(void)
{
  if (power.left > 0 && --power.left == 0)
    power.cut = true;
  return power.cut;
}

/* -------- contents -------- */

static void forget(struct disk_file *file)
{
  while (file->changes) {
    struct change *next = file->changes->next;

    free(file->changes);
    file->changes = next;
  }
}

static void apply(struct content *content, const struct change *change, int len)
{
  size_t end = (size_t)change->at + (size_t)len;

  if (end > content->len || change->len == 0) {
    content->bytes = realloc(content->bytes, end + 1);
    if (!content->bytes)
      abort();
    if (end > content->len)
      memset(content->bytes + content->len, 0, end - content->len);
    content->len = end;
  }
  if (len > 0)
    memcpy(content->bytes + change->at, change->bytes, (size_t)len);
}

static void remember(struct disk_file *file, const void *bytes, int len, sqlite3_int64 at)
{
  struct change *change = malloc(sizeof *change + (size_t)len);

  if (!change)
    abort();
  change->next = file->changes;
  change->at = at;
  change->len = len;
  if (len > 0)
    memcpy(change->bytes, bytes, (size_t)len);
  file->changes = change;
}

/* The first change first. */
static void reverse(struct disk_file *file)
{
  struct change *done = NULL;

  while (file->changes) {
    struct change *next = file->changes->next;

    file->changes->next = done;
    done = file->changes;
    file->changes = next;
  }
  file->changes = done;
}

/* How much of a change survives: nothing, all, or the first half. */
static int survives(const struct change *change, unsigned int seed)
{
  if (seed < 2)
    return seed ? change->len : -1;
  switch (rand() % 3) {
  case 0:
    return -1;
  case 1:
    return change->len / 2;
  default:
    return change->len;
  }
}

static void keep(struct disk_file *file, unsigned int seed)
{
  reverse(file);
  for (const struct change *each = file->changes; each; each = each->next) {
    int len = survives(each, seed);

    if (len >= 0)
      apply(&file->safe, each, len);
  }
  forget(file);
}

static void load(struct disk_file *file)
{
  FILE *from = fopen(file->path, "rb");
  unsigned char bytes[4096];
  size_t len;

  while (from && (len = fread(bytes, 1, sizeof bytes, from)) > 0) {
    file->safe.bytes = realloc(file->safe.bytes, file->safe.len + len);
    if (!file->safe.bytes)
      abort();
    memcpy(file->safe.bytes + file->safe.len, bytes, len);
    file->safe.len += len;
  }
  if (from)
    fclose(from);
}

static void clear(struct disk_file *file)
{
  forget(file);
  free(file->safe.bytes);
  memset(file, 0, sizeof *file);
}

static struct disk_file *find(const char *path)
{
  struct disk_file *free_one = NULL;

  for (int i = 0; i < POWER_FILES; i++) {
    if (strcmp(power.files[i].path, path) == 0)
      return &power.files[i];
    if (!*power.files[i].path && !free_one)
      free_one = &power.files[i];
  }
  if (!free_one || strlen(path) >= POWER_PATH)
    abort();
  strcpy(free_one->path, path);
  load(free_one);
  return free_one;
}

/* -------- files -------- */

static int file_close(sqlite3_file *file)
{
  return usual(file)->pMethods->xClose(usual(file));
}

static int file_read(sqlite3_file *file, void *bytes, int len, sqlite3_int64 at)
{
  return usual(file)->pMethods->xRead(usual(file), bytes, len, at);
}

static int file_write(sqlite3_file *file, const void *bytes, int len, sqlite3_int64 at)
{
  if (is_gone())
    return SQLITE_IOERR_WRITE;
  remember(file_of(file), bytes, len, at);
  return usual(file)->pMethods->xWrite(usual(file), bytes, len, at);
}

static int file_truncate(sqlite3_file *file, sqlite3_int64 size)
{
  if (is_gone())
    return SQLITE_IOERR_TRUNCATE;
  remember(file_of(file), NULL, 0, size);
  return usual(file)->pMethods->xTruncate(usual(file), size);
}

static int file_sync(sqlite3_file *file, int flags)
{
  (void)flags;
  if (is_gone())
    return SQLITE_IOERR_FSYNC;
  if (!power.lies)
    keep(file_of(file), 1);
  return SQLITE_OK;
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size)
{
  return usual(file)->pMethods->xFileSize(usual(file), size);
}

static int file_lock(sqlite3_file *file, int level)
{
  return usual(file)->pMethods->xLock(usual(file), level);
}

static int file_unlock(sqlite3_file *file, int level)
{
  return usual(file)->pMethods->xUnlock(usual(file), level);
}

static int file_reserved(sqlite3_file *file, int *reserved)
{
  return usual(file)->pMethods->xCheckReservedLock(usual(file), reserved);
}

static int file_control(sqlite3_file *file, int what, void *value)
{
  return usual(file)->pMethods->xFileControl(usual(file), what, value);
}

static int file_sector(sqlite3_file *file)
{
  return usual(file)->pMethods->xSectorSize(usual(file));
}

/* It promises nothing: no write is whole or in order by itself. */
static int file_traits(sqlite3_file *file)
{
  (void)file;
  return 0;
}

static int file_shm_map(sqlite3_file *file, int page, int size, int extend, void volatile **at)
{
  return usual(file)->pMethods->xShmMap(usual(file), page, size, extend, at);
}

static int file_shm_lock(sqlite3_file *file, int offset, int count, int flags)
{
  return usual(file)->pMethods->xShmLock(usual(file), offset, count, flags);
}

static void file_shm_barrier(sqlite3_file *file)
{
  usual(file)->pMethods->xShmBarrier(usual(file));
}

static int file_shm_unmap(sqlite3_file *file, int remove)
{
  return usual(file)->pMethods->xShmUnmap(usual(file), remove);
}

static const sqlite3_io_methods file_methods = {
    .iVersion = 2,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_unlock,
    .xCheckReservedLock = file_reserved,
    .xFileControl = file_control,
    .xSectorSize = file_sector,
    .xDeviceCharacteristics = file_traits,
    .xShmMap = file_shm_map,
    .xShmLock = file_shm_lock,
    .xShmBarrier = file_shm_barrier,
    .xShmUnmap = file_shm_unmap,
};

/* -------- the disk -------- */

static int disk_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *got)
{
  int result = power.usual->xOpen(power.usual, path, usual(file), flags, got);

  (void)vfs;
  file->pMethods = usual(file)->pMethods ? &file_methods : NULL;
  if (result == SQLITE_OK)
    ((struct handle *)file)->file = find(path ? path : "none");
  return result;
}

static int disk_delete(sqlite3_vfs *vfs, const char *path, int sync)
{
  (void)vfs;
  if (is_gone())
    return SQLITE_IOERR_DELETE;
  clear(find(path));
  return power.usual->xDelete(power.usual, path, sync);
}

bool power_on(void)
{
  power.usual = sqlite3_vfs_find(NULL);
  power.vfs = *power.usual;
  power.vfs.pNext = NULL;
  power.vfs.zName = "power";
  power.vfs.szOsFile = (int)sizeof(struct handle) + power.usual->szOsFile;
  power.vfs.xOpen = disk_open;
  power.vfs.xDelete = disk_delete;
  return sqlite3_vfs_register(&power.vfs, 1) == SQLITE_OK;
}

void power_off(void)
{
  sqlite3_vfs_unregister(&power.vfs);
  for (int i = 0; i < POWER_FILES; i++)
    clear(&power.files[i]);
}

void power_plan(unsigned int after, bool lies)
{
  power.left = after;
  power.lies = lies;
  power.cut = false;
}

bool power_is_cut(void)
{
  return power.cut;
}

static void restore(struct disk_file *file, unsigned int seed)
{
  FILE *to;
  size_t len;

  keep(file, seed);
  len = file->safe.len;
  to = fopen(file->path, "wb");
  if (!to || (len > 0 && fwrite(file->safe.bytes, 1, len, to) != len) || fclose(to) != 0)
    abort();
}

void power_restore(unsigned int seed)
{
  srand(seed);
  for (int i = 0; i < POWER_FILES; i++)
    if (*power.files[i].path)
      restore(&power.files[i], seed);
}
