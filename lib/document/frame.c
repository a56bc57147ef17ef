/* Learning what a relationship that has only links looks like. */
#include "document/frame.h"

static char *frame_quote(char *at)
{
  char *end = clx__fast_special(at);
  return *end == '"' ? end : clx__fast_escaped(end);
}

/* A link that is shorter than the name cannot end with it. */
char *clx__frame_search(struct clx__link *link, char *at, size_t name_len)
{
  char *end = frame_quote(at);
  link->at = at;
  link->len = end && (size_t)(end - at) > name_len ? (size_t)(end - at) - name_len : 0;
  return end;
}

/* White space, and then this text. */
static char *frame_step(char *at, const char *text)
{
  return at ? clx__fast_text(clx__fast_space(at), text) : NULL;
}

static bool frame_read(struct clx__frame *frame, char *at, const char *end, const char *one,
                       const char *other)
{
  char *first = frame_step(frame_step(frame_step(at, "{"), "\"links\":"), "{");
  first = frame_step(frame_step(first, one), "\"");
  char *middle = first ? frame_quote(first) : NULL;
  char *second = middle ? frame_step(frame_step(middle + 1, ","), other) : NULL;
  second = frame_step(second, "\"");
  char *tail = second ? frame_quote(second) : NULL;
  if (!tail || frame_step(frame_step(tail + 1, "}"), "}") != end)
    return false;
  frame->head = at;
  frame->head_len = (size_t)(first - at);
  frame->middle = middle;
  frame->middle_len = (size_t)(second - middle);
  frame->tail = tail;
  frame->tail_len = (size_t)(end - tail);
  frame->first.len = 0;
  frame->second.len = 0;
  return true;
}

void clx__frame_learn(struct clx__frame *frame, char *at, const char *end)
{
  if (!frame_read(frame, at, end, "\"self\":", "\"related\":"))
    frame_read(frame, at, end, "\"related\":", "\"self\":");
}
