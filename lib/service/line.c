/* Lines of an answer, and those of the request. */
#include "service/reply.h"

#include "base/step.h"

#include <string.h>

#define LINE_ROOM_FIRST 16
#define LINE_ROOM_MAX   (UINT32_MAX / 64) /* they and their slots have less than 3 GB */

struct clx__line *clx__line_find(clx_reply *reply, const char *id)
{
  return clx__nameset_find(&reply->naming, &reply->line_names, id);
}

/* The line items of the request, if it has them. */
static void line_request(clx_reply *reply)
{
  const clx_resource *primary = clx__reply_primary(reply);
  memset(&reply->request, 0, sizeof reply->request); /* CLX_NOT_LOADED */
  reply->next_listed = 0;
  if (primary)
    clx_relationship_get(primary, "line_items", &reply->request);
}

/* Room for all lines of the request, and one more. Twice as much when that is not enough. */
static bool line_grow(clx_reply *reply)
{
  size_t room = reply->line_room * (size_t)2;
  if (reply->line_count < reply->line_room)
    return true;
  if (room == 0) {
    line_request(reply);
    room = reply->request.count ? reply->request.count + (size_t)1 : LINE_ROOM_FIRST;
  }
  struct clx__line **lines =
      room <= LINE_ROOM_MAX
          ? clx__arena_resize(reply->naming.arena, reply->lines, reply->line_room * sizeof *lines,
                              room * sizeof *lines)
          : NULL;
  if (!lines)
    return false;
  reply->lines = lines; /* at once: the old ones may be gone */
  reply->line_room = (uint32_t)room;
  return clx__nameset_reserve(&reply->naming, &reply->line_names, room);
}

/* The line item of the request, or NULL. Lines mostly come in its order, so the search goes on
 * after the last one found. When one is not found there, no line is searched for any more: all
 * searches together pass the request once. */
static const clx_identifier *line_listed(clx_reply *reply, const char *id)
{
  while (reply->next_listed < reply->request.count) {
    const clx_identifier *next = &reply->request.at[reply->next_listed++];
    CLX__STEP();
    if (strcmp(next->id, id) == 0 && strcmp(next->type, "line_items") == 0)
      return next;
  }
  return NULL;
}

/* Adds a line after the others; the caller enters it by its id. Bad UTF-8 in the id is never
 * repaired. */
static struct clx__line *line_new(clx_reply *reply, const char *id)
{
  struct clx__line *line = clx__arena_zero(reply->naming.arena, sizeof *line);
  if (!line) {
    clx__reply_fail_at(reply, CLX_NO_MEMORY, CLX__AT_LINES, id);
    return NULL;
  }
  line->listed = line_listed(reply, id);
  line->id = line->listed ? line->listed->id : clx__reply_text(reply, false, id, CLX__AT_LINES, id);
  if (!line->id)
    return NULL;
  line->number = reply->line_count;
  reply->lines[reply->line_count++] = line;
  return line;
}

/* The line of this id, made when it is new; NULL after a failure. */
static const struct clx__line *line_open(clx_reply *reply, const char *id)
{
  void **slot = line_grow(reply) ? clx__nameset_slot(&reply->naming, &reply->line_names, id) : NULL;
  if (!slot) {
    clx__reply_fail_at(reply, CLX_NO_MEMORY, CLX__AT_LINES, id);
    return NULL;
  }
  if (*slot)
    return *slot;
  struct clx__line *line = line_new(reply, id);
  if (line)
    clx__nameset_fill(&reply->line_names, slot, line);
  return line;
}

int clx_reply_line(clx_reply *reply, const char *line_item_id)
{
  if (!reply)
    return CLX__AT_NONE;
  if (!line_item_id || *line_item_id == '\0') {
    clx__reply_fail_at(reply, CLX_BAD_ARGUMENT, CLX__AT_LINES, NULL);
    return CLX__AT_NONE;
  }
  if (reply->status != CLX_OK)
    return CLX__AT_NONE;
  /* Mostly it is the last one, or a new one. */
  uint32_t last = reply->line_count;
  if (last && strcmp(reply->lines[last - 1]->id, line_item_id) == 0)
    return CLX__FIRST_LINE - 1 + (int)last;
  const struct clx__line *line = line_open(reply, line_item_id);
  return line ? CLX__FIRST_LINE + (int)line->number : CLX__AT_NONE;
}
