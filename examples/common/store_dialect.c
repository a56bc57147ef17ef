/* store_dialect.c - one text of a statement for both kinds of database.
 *
 *   comment     PostgreSQL                    what it is for
 *   lock        FOR UPDATE OF o               a row o that is changed next
 *   lock-row    FOR NO KEY UPDATE             a row whose children are counted next
 *   skip        FOR UPDATE SKIP LOCKED        work of which each replica takes another piece
 *   identity    bigint GENERATED ... IDENTITY the number of a row; INTEGER in SQLite
 *   renumber    setval(...),                  new numbers of operations follow max(id)
 */
#include "store_driver.h"

#include <string.h>

/* The word that a comment stands for, NULL for none; *len is that of the comment. */
static const char *store_word(const char *at, const struct store_word *words, size_t *len)
{
  const char *end = strstr(at, "*/");

  if (at[0] != '/' || at[1] != '*' || !end)
    return NULL;
  *len = (size_t)(end + 2 - at);
  for (; words->comment; words++)
    if (*len == strlen(words->comment) + 4 && strncmp(at + 2, words->comment, *len - 4) == 0)
      return words->instead;
  return NULL;
}

bool store_translate(const char *query, const struct store_word *words, char mark,
                     char text[STORE_QUERY])
{
  size_t used = 0;

  while (*query) {
    size_t len = 1;
    const char *word = store_word(query, words, &len);
    size_t size = word ? strlen(word) : 1;

    if (used + size >= STORE_QUERY)
      return false;
    if (word)
      memcpy(text + used, word, size);
    else
      text[used] = *query == '?' ? mark : *query;
    used += size;
    query += word ? len : 1;
  }
  text[used] = 0;
  return true;
}
