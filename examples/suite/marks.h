/* marks.h - what is to be seen at which place of a body. */
#ifndef MARKS_H
#define MARKS_H

#include "../clx/page.h"
#include "engine.h"

/* More differences than this tell nothing: it is another body. */
#define MARKS_MAX 60u

/* Marks with texts of their own. Start from {0}. */
struct marks {
  struct page_mark at[MARKS_MAX];
  char *text[MARKS_MAX]; /* pointer and note of each */
  uint32_t count;
  bool many; /* there were more than MARKS_MAX; none is left */
};

/* Adds a mark for each value of `now` that is not as in `before`, which says what it was. Trees are
 * of body_json or body_tree, whose depth is bounded. */
void marks_differ(struct marks *marks, const cJSON *before, const cJSON *now, enum page_tone tone);

/* Adds a mark where the reason of a verdict names a member of an answer: "/data/amount_cents is
 * missing", "data.line_items[2].id", "unit_amount_cents 4900 where ...". The words are its note. */
void marks_reason(struct marks *marks, const char *reason, const cJSON *answer,
                  enum page_tone tone);

void marks_free(struct marks *marks);

#endif
