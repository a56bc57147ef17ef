/* What went wrong with an answer, and where in it. */
#include "service/reply.h"

#include "base/status.h"
#include "json/number.h"
#include "json/text.h"

#include <string.h>

#define NOTE_FIRST   16
#define NOTE_ID_ROOM 64 /* so that the key after a long id still has room */

/* -------- places -------- */

/* Bytes of the character here; 0: it cannot be printed. */
static size_t note_character(const char *at)
{
  const unsigned char *byte = (const unsigned char *)at;
  if (clx__text_is_control(at, 2)) /* a NUL follows at the latest */
    return 0;
  if (byte[0] < 0x80)
    return 1;
  size_t size = byte[0] < 0xe0 ? 2 : byte[0] < 0xf0 ? 3 : 4;
  for (size_t i = 1; i < size; i++)
    if (byte[i] == '\0')
      return 0;
  return clx__utf8_valid(at, size) == size ? size : 0;
}

void clx__where_add(char where[CLX_ERROR_WHERE], const char *part, size_t room)
{
  size_t len = strlen(where);
  size_t end = len + room < CLX_ERROR_WHERE - 1 ? len + room : CLX_ERROR_WHERE - 1;
  if (len < end)
    where[len++] = '/';
  while (*part) {
    size_t size = note_character(part);
    const char *as = *part == '~' ? "~0" : *part == '/' ? "~1" : size ? part : "?";
    size_t as_len = as == part ? size : strlen(as);
    if (len + as_len > end)
      break;
    memcpy(where + len, as, as_len);
    len += as_len;
    part += size ? size : 1;
  }
  where[len] = '\0';
}

static void note_place(char where[CLX_ERROR_WHERE], const char *pointer)
{
  memcpy(where, pointer, strlen(pointer) + 1);
}

static void note_line(const clx_reply *reply, uint32_t number, char where[CLX_ERROR_WHERE])
{
  note_place(where, "/data/line_items");
  if (number < reply->line_count)
    clx__where_add(where, reply->lines[number]->id, NOTE_ID_ROOM);
}

static void note_message(const clx_reply *reply, char where[CLX_ERROR_WHERE])
{
  char digits[CLX__NUMBER_INT_MAX + 1];
  digits[clx__number_write_int(digits, reply->message_count)] = '\0';
  note_place(where, "/data/messages");
  clx__where_add(where, digits, sizeof digits);
}

void clx__reply_where(const clx_reply *reply, int place, const char *key,
                      char where[CLX_ERROR_WHERE])
{
  bool inside = clx__callback_find(reply->callback)->family != CLX__FAMILY_PLAIN;
  note_place(where, "");
  if (place == CLX_IN_DATA)
    note_place(where, "/data");
  else if (place == CLX_IN_METADATA)
    note_place(where, "/data/metadata");
  else if (place == CLX__AT_ERROR)
    note_place(where, inside ? "/data/error" : "/error");
  else if (place == CLX__AT_MESSAGE)
    note_message(reply, where);
  else if (place == CLX__AT_LINES)
    note_place(where, "/data/line_items");
  else if (place == CLX__AT_FAILURE)
    note_place(where, reply->failure.where);
  else if (place >= CLX__FIRST_LINE)
    note_line(reply, (uint32_t)(place - CLX__FIRST_LINE), where);
  if (key)
    clx__where_add(where, key, CLX_ERROR_WHERE);
}

/* -------- failures -------- */

int clx__reply_fail_at(clx_reply *reply, int status, int place, const char *key)
{
  if (reply->status != CLX_OK && !reply->checked) /* what the end found may be gone by the next */
    return reply->status;
  reply->checked = false;
  reply->status = clx__error_set(&reply->failure, status, 0);
  clx__reply_where(reply, place, key, reply->failure.where);
  return status;
}

int clx__reply_fail(clx_reply *reply, int status)
{
  return clx__reply_fail_at(reply, status, CLX__AT_NONE, NULL);
}

int clx_reply_status(const clx_reply *reply)
{
  return reply ? reply->status : CLX_BAD_ARGUMENT;
}

const clx_error *clx_reply_failure(const clx_reply *reply)
{
  return reply ? &reply->failure : NULL;
}

/* -------- notes -------- */

/* Room for one more. */
static bool note_grow(clx_reply *reply)
{
  struct clx__notes *notes = &reply->notes;
  if (notes->count < notes->room)
    return true;
  uint32_t room = notes->room ? notes->room * 2 : NOTE_FIRST;
  struct clx__note *at = clx__arena_resize(reply->naming.arena, notes->at, notes->room * sizeof *at,
                                           room * sizeof *at);
  if (!at)
    return false;
  notes->at = at;
  notes->room = room;
  return true;
}

static void note_add(clx_reply *reply, bool checked, int status, const char *message, int place,
                     const char *key)
{
  char where[CLX_ERROR_WHERE];
  struct clx__notes *notes = &reply->notes;
  clx__reply_where(reply, place, key, where);
  const char *kept = notes->count < CLX_REPLY_NOTES
                         ? clx__arena_text(reply->naming.arena, where, strlen(where))
                         : NULL;
  if (!kept || !note_grow(reply)) {
    notes->more++;
    notes->more_checked += checked;
    return;
  }
  struct clx__note note = {status, checked, message, kept};
  notes->at[notes->count++] = note;
}

void clx__reply_note(clx_reply *reply, int status, const char *message, int place, const char *key)
{
  note_add(reply, false, status, message, place, key);
}

void clx__reply_doubt(clx_reply *reply, const char *message, int place, const char *key)
{
  note_add(reply, true, CLX_REPLY_DOUBTFUL, message, place, key);
}

int clx__note_get(const struct clx__notes *notes, uint32_t index, clx_error *note)
{
  bool more = index == notes->count && notes->more > 0;
  if (index >= notes->count && !more)
    return CLX_END;
  clx__error_set(note, more ? CLX_REPLY_DOUBTFUL : notes->at[index].status, 0);
  note->message = more ? "there are more notes than are kept" : notes->at[index].message;
  note->offset = more ? notes->more : 0;
  if (!more)
    clx__error_where(note, notes->at[index].where, strlen(notes->at[index].where));
  return CLX_OK;
}

int clx_reply_note(const clx_reply *reply, uint32_t index, clx_error *note)
{
  return reply && note ? clx__note_get(&reply->notes, index, note) : CLX_BAD_ARGUMENT;
}

/* -------- what is found at the end -------- */

/* A refusal leaves whatever was put before, so what is wrong with that is no more than a note. */
void clx__reply_breach(clx_reply *reply, int status, int place, const char *key)
{
  if (clx__reply_is_refusal(reply)) {
    note_add(reply, true, status, clx_status_message(status), place, key);
    return;
  }
  if (reply->status != CLX_OK)
    return;
  clx__reply_fail_at(reply, status, place, key);
  reply->checked = true;
}

void clx__reply_uncheck(clx_reply *reply)
{
  struct clx__notes *notes = &reply->notes;
  uint32_t count = 0;
  if (reply->checked)
    reply->status = clx__error_set(&reply->failure, CLX_OK, 0);
  reply->checked = false;
  for (uint32_t i = 0; i < notes->count; i++)
    if (!notes->at[i].checked)
      notes->at[count++] = notes->at[i];
  notes->count = count;
  notes->more -= notes->more_checked;
  notes->more_checked = 0;
}
