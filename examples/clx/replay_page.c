/* What clx replay found, as a page. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "page.h"
#include "replay.h"

/* Differences of one exchange that the page shows. */
#define ROWS_MAX 100u

/* -------- the whole -------- */

static void page_counts(struct buffer *out, const struct replay *replay)
{
  static const char *const names[REPLAY_OUTCOMES] = {
      [REPLAY_SAME] = "as recorded",
      [REPLAY_DIFFERS] = "differ",
      [REPLAY_UNANSWERED] = "not answered",
      [REPLAY_SKIPPED] = "not sent",
  };
  static const enum page_tone tones[REPLAY_OUTCOMES] = {
      [REPLAY_SAME] = PAGE_GOOD,
      [REPLAY_DIFFERS] = PAGE_BAD,
      [REPLAY_UNANSWERED] = PAGE_BAD,
      [REPLAY_SKIPPED] = PAGE_NOTE,
  };
  struct page_fact facts[REPLAY_OUTCOMES];
  for (int i = REPLAY_SAME; i < REPLAY_OUTCOMES; i++) {
    facts[i] = (struct page_fact){NULL, replay->outcomes[i], names[i],
                                  replay->outcomes[i] > 0 ? tones[i] : PAGE_PLAIN};
  }
  page_facts(out, facts + REPLAY_SAME, REPLAY_OUTCOMES - REPLAY_SAME);
}

static void page_about(struct buffer *out, const struct replay *replay)
{
  page_pairs_begin(out);
  page_pair(out, "recording", replay->folder, strlen(replay->folder));
  page_pair(out, "sent to", replay->url, strlen(replay->url));
  page_pairs_end(out);
  if (!replay->recording.has_key)
    page_say(out, PAGE_NOTE,
             "Of values that were masked only their kind was compared: the recording has no key.");
}

static void page_latency(struct buffer *out, const struct replay *replay)
{
  static const char *const series[] = {"recorded", "now"};
  struct replay_times times = replay_times(replay);
  struct page_times rows[] = {{"recorded", times.was, times.count, 0},
                              {"now", times.now, times.count, 0}};
  struct page_dot *dots = tool_alloc(times.count * 2 + 1, sizeof *dots);
  size_t count = 0;
  for (uint32_t i = 0; i < replay->recording.count; i++) {
    const struct replayed *result = &replay->results[i];
    if (result->outcome != REPLAY_SAME && result->outcome != REPLAY_DIFFERS)
      continue;
    dots[count++] = (struct page_dot){result->at_us, result->was_us, 0};
    dots[count++] = (struct page_dot){result->at_us, result->now_us, 1};
  }
  struct page_plot plot = {"how long answers took", dots, count, series, 2, NULL, 0};
  page_heading(out, "times", "Times");
  page_times(out, rows, 2);
  page_plot(out, &plot);
  free(dots);
  free(times.was);
  free(times.now);
}

/* -------- exchanges that differ -------- */

static void page_rows(struct buffer *out, const struct difference *first, uint32_t count)
{
  static const char *const heads[] = {"path", "recorded", "now"};
  page_table_begin(out, "differences", heads, 3);
  for (uint32_t i = 0; i < count && i < ROWS_MAX; i++) {
    const char *cells[] = {first[i].path,
                           first[i].recorded != NULL ? first[i].recorded : "not there",
                           first[i].now != NULL ? first[i].now : "not there"};
    page_row(out, heads, cells, 3);
  }
  page_table_end(out);
}

static void page_answer(struct buffer *out, const struct replayed *result,
                        const struct difference *first)
{
  uint32_t count = result->differences < ROWS_MAX ? result->differences : ROWS_MAX;
  struct page_mark *marks = tool_alloc(count + 1u, sizeof *marks);
  struct buffer *notes = tool_alloc(count + 1u, sizeof *notes);
  uint32_t used = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (first[i].path[0] != '/' || first[i].path[1] == '\0')
      continue;
    buffer_print(&notes[used], "%s%s", first[i].recorded != NULL ? "was " : "new",
                 first[i].recorded != NULL ? first[i].recorded : "");
    marks[used] = (struct page_mark){first[i].path, PAGE_BAD, notes[used].at};
    used++;
  }
  page_tree(out, result->answer, strlen(result->answer), marks, used);
  for (uint32_t i = 0; i < used; i++)
    buffer_free(&notes[i]);
  free(notes);
  free(marks);
}

/* The first difference, for the line that is always seen. */
static void page_first(struct buffer *out, const struct difference *first, uint32_t count)
{
  struct buffer text = {0};
  buffer_print(&text, ": %s was %s, is %s", first->path,
               first->recorded != NULL ? first->recorded : "not there",
               first->now != NULL ? first->now : "not there");
  if (count > 1)
    buffer_print(&text, ", and %u more", count - 1);
  page_short(out, text.at, text.len, 200);
  buffer_free(&text);
}

static void page_exchange(struct buffer *out, const struct replay *replay,
                          const struct replayed *result)
{
  char name[32];
  const struct difference *first = replay->differences.at + result->first;
  page_item_begin(out, NULL, PAGE_BAD, NULL, 0);
  page_fold_begin(out, false);
  page_badge(out, PAGE_BAD, "differs");
  buffer_text(out, " ");
  page_text(out, replay_file(result->number, name));
  buffer_text(out, " ");
  page_text(out, result->method);
  buffer_text(out, " ");
  page_short(out, result->target, strlen(result->target), 100);
  page_first(out, first, result->differences);
  page_fold_body(out);
  page_rows(out, first, result->differences);
  if (result->answer != NULL)
    page_answer(out, result, first);
  page_fold_end(out);
  page_item_end(out);
}

static void page_exchanges(struct buffer *out, const struct replay *replay)
{
  uint32_t shown = 0;
  if (replay->outcomes[REPLAY_DIFFERS] == 0)
    return;
  page_heading(out, "differences", "What differs");
  for (uint32_t i = 0; i < replay->recording.count && shown < REPLAY_KEPT; i++)
    if (replay->results[i].outcome == REPLAY_DIFFERS) {
      page_exchange(out, replay, &replay->results[i]);
      shown++;
    }
  if (shown < replay->outcomes[REPLAY_DIFFERS])
    page_say(out, PAGE_NOTE, "Others differ, too; --json lists them all.");
}

static void page_others(struct buffer *out, const struct replay *replay)
{
  static const char *const heads[] = {"file", "what", "why"};
  char name[32];
  uint32_t shown = 0;
  if (replay->outcomes[REPLAY_SKIPPED] + replay->outcomes[REPLAY_UNANSWERED] == 0)
    return;
  page_heading(out, "others", "Not compared");
  page_table_begin(out, "not compared", heads, 3);
  for (uint32_t i = 0; i < replay->recording.count && shown < REPLAY_KEPT; i++) {
    const struct replayed *result = &replay->results[i];
    bool skipped = result->outcome == REPLAY_SKIPPED;
    const char *cells[] = {replay_file(result->number, name), skipped ? "not sent" : "not answered",
                           result->why};
    if (!skipped && result->outcome != REPLAY_UNANSWERED)
      continue;
    page_row(out, heads, cells, 3);
    shown++;
  }
  page_table_end(out);
}

bool replay_page(const struct replay *replay, const char *path)
{
  struct buffer out = {0};
  bool standard = strcmp(path, "-") == 0;
  page_begin(&out, "clx replay", NULL, 0);
  page_counts(&out, replay);
  page_about(&out, replay);
  page_exchanges(&out, replay);
  page_others(&out, replay);
  page_latency(&out, replay);
  page_end(&out);
  FILE *file = standard ? stdout : fopen(path, "wb");
  bool good = file != NULL && fwrite(out.at, 1, out.len, file) == out.len;
  good = file != NULL && (standard ? fflush(file) : fclose(file)) == 0 && good;
  if (!good)
    tool_error("cannot write %s: %s", path, strerror(errno));
  buffer_free(&out);
  return good;
}
