/* What a relationship that has only links looks like: the second of the decoder's two guesses.
 *
 * Most of a body is {"links":{"self":"...","related":"..."}}, a relationship that was not loaded.
 * The text around the two links is the same in all of a body, white space included. Within a
 * resource the links differ only in the name of the relationship, at their end. So the text is only
 * compared with a relationship that was read before and is valid. */
#ifndef CLX__FRAME_H
#define CLX__FRAME_H

#include "json/fast.h"

/* A link without the name at its end: text of the body. */
struct clx__link {
  const char *at;
  size_t len; /* 0: nothing is known */
};

/* What stood around the links, which is text of the body, and the last two links. */
struct clx__frame {
  const char *head;
  const char *middle;
  const char *tail;
  size_t head_len; /* 0: nothing is known */
  size_t middle_len;
  size_t tail_len;
  struct clx__link first;
  struct clx__link second;
};

/* Learns how the relationship between these two places looks, if it has only two links. */
void clx__frame_learn(struct clx__frame *frame, char *at, const char *end);

/* From inside a link to its closing quote, past escapes; NULL at a fault. The link is kept. */
char *clx__frame_search(struct clx__link *link, char *at, size_t name_len);

/* The same, where the link equals the last one except for the name at its end. */
static CLX__INLINE char *clx__frame_link(struct clx__link *link, char *at, const char *name,
                                         size_t name_len)
{
  char *end = at + link->len;
  if (CLX__MOSTLY(link->len && clx__fast_equal(at, link->at, link->len) &&
                  clx__fast_equal(end, name, name_len) && end[name_len] == '"'))
    return end + name_len;
  return clx__frame_search(link, at, name_len);
}

/* From the start of a relationship of this name to the closing quote of its second link, if it
 * looks as learned up to there; else NULL. A block can be read from the start of the name. */
static CLX__INLINE char *clx__frame_links(struct clx__frame *frame, char *at, const char *name,
                                          size_t name_len)
{
  if (frame->head_len == 0 || !clx__fast_equal(at, frame->head, frame->head_len) ||
      !(at = clx__frame_link(&frame->first, at + frame->head_len, name, name_len)) ||
      !clx__fast_equal(at, frame->middle, frame->middle_len))
    return NULL;
  return clx__frame_link(&frame->second, at + frame->middle_len, name, name_len);
}

/* From there to after the relationship, if it has only the links. */
static CLX__INLINE char *clx__frame_end(const struct clx__frame *frame, char *quote)
{
  return clx__fast_equal(quote, frame->tail, frame->tail_len) ? quote + frame->tail_len : NULL;
}

#endif
