/* Times: percentiles in a table, and dots over time. */
#include <stdlib.h>
#include <string.h>

#include "page.h"

/* -------- percentiles -------- */

static int time_compare(const void *left, const void *right)
{
  uint64_t a = *(const uint64_t *)left;
  uint64_t b = *(const uint64_t *)right;
  return a < b ? -1 : a > b;
}

/* The rank is rounded up, so that it is always a time that was measured. */
uint64_t page_percentile(const uint64_t *sorted, size_t count, uint32_t per_thousand)
{
  size_t rank = count / 1000 * per_thousand + (count % 1000 * per_thousand + 999) / 1000;
  return count == 0 ? 0 : sorted[rank > 0 ? rank - 1 : 0];
}

static void times_cell(struct buffer *out, uint64_t us)
{
  buffer_text(out, "<td class=\"number\">");
  page_time(out, us);
  buffer_text(out, "</td>");
}

static void times_limit(struct buffer *out, const struct page_times *row)
{
  size_t over = 0;
  if (row->limit_us == 0) {
    buffer_text(out, "<td class=\"number\">-</td><td class=\"number\">-</td>");
    return;
  }
  while (over < row->count && row->us[row->count - 1 - over] > row->limit_us)
    over++;
  times_cell(out, row->limit_us);
  buffer_print(out, "<td class=\"number%s\">", over > 0 ? " bad" : "");
  page_number(out, over);
  buffer_text(out, "</td>");
}

static void times_row(struct buffer *out, const struct page_times *row)
{
  static const uint32_t percentiles[] = {500, 900, 990, 1000};
  buffer_text(out, "<tr><td>");
  page_text(out, row->name);
  buffer_text(out, "</td><td class=\"number\">");
  page_number(out, row->count);
  buffer_text(out, "</td>");
  for (size_t i = 0; i < sizeof percentiles / sizeof percentiles[0]; i++)
    times_cell(out, page_percentile(row->us, row->count, percentiles[i]));
  times_limit(out, row);
  buffer_text(out, "</tr>\n");
}

void page_times(struct buffer *out, struct page_times *rows, size_t count)
{
  static const char *const heads[] = {"",     "#answers", "#p50",   "#p90",
                                      "#p99", "#longest", "#limit", "#over it"};
  page_table_begin(out, "Times", heads, sizeof heads / sizeof heads[0]);
  for (size_t i = 0; i < count; i++) {
    if (rows[i].count == 0)
      continue;
    qsort(rows[i].us, rows[i].count, sizeof *rows[i].us, time_compare);
    times_row(out, &rows[i]);
  }
  page_table_end(out);
}

/* -------- the scale -------- */

/* The picture is a grid; a page stretches it to the room there is. */
#define PLOT_WIDTH  500u
#define PLOT_HEIGHT 150u

/* Nearly 1024 * log2, by straight lines between the powers of two, which needs no mathematics
 * library; lines and dots stand on the same scale. */
static uint64_t plot_log(uint64_t us)
{
  uint64_t power = 1;
  uint64_t steps = 0;
  for (; us / 2 >= power; power *= 2)
    steps += 1024;
  return us == 0 ? 0 : steps + (us - power) * 1024 / power;
}

/* 1, 2, 5, 10, 20, 50, ... microseconds. */
static uint64_t plot_tick(uint32_t number)
{
  static const uint64_t in_decade[] = {1, 2, 5};
  uint64_t tick = in_decade[number % 3];
  for (uint32_t i = 0; i < number / 3; i++)
    tick *= 10;
  return tick;
}

#define PLOT_TICKS 36u /* the last is 500,000 s */

struct scale {
  uint32_t low; /* numbers of ticks */
  uint32_t high;
  uint64_t from; /* their logarithms */
  uint64_t to;
  uint64_t end_us; /* of the time axis */
};

static void scale_take(struct scale *scale, uint64_t us)
{
  while (scale->low > 0 && plot_tick(scale->low) > us)
    scale->low--;
  while (scale->high < PLOT_TICKS - 1 && plot_tick(scale->high) < us)
    scale->high++;
}

/* From a decade at or below the shortest time to a tick above the longest and the limits. */
static void scale_make(struct scale *scale, const struct page_plot *plot)
{
  memset(scale, 0, sizeof *scale);
  scale->low = PLOT_TICKS - 1;
  scale->end_us = 1;
  for (size_t i = 0; i < plot->count; i++) {
    scale_take(scale, plot->dots[i].took_us);
    if (plot->dots[i].at_us > scale->end_us)
      scale->end_us = plot->dots[i].at_us;
  }
  for (uint32_t i = 0; i < plot->limit_count; i++)
    scale_take(scale, plot->limits[i].us);
  scale->low -= scale->low % 3;
  scale->high = scale->high <= scale->low ? scale->low + 3 : scale->high;
  scale->high += scale->high < PLOT_TICKS - 1 ? 1 : 0;
  scale->from = plot_log(plot_tick(scale->low));
  scale->to = plot_log(plot_tick(scale->high));
}

/* From below, 0 to PLOT_HEIGHT; what is off the scale stands at its end. */
static uint32_t scale_y(const struct scale *scale, uint64_t us)
{
  uint64_t most = plot_tick(scale->high);
  uint64_t at = plot_log(us < most ? us : most);
  at = at < scale->from ? scale->from : at;
  return (uint32_t)((at - scale->from) * PLOT_HEIGHT / (scale->to - scale->from));
}

static uint32_t scale_x(const struct scale *scale, uint64_t us)
{
  return (uint32_t)(us / (scale->end_us / PLOT_WIDTH + 1));
}

/* -------- the picture -------- */

/* Labels stand beside the picture as text, so that they are not stretched with it. */
static void plot_label(struct buffer *out, const struct scale *scale, uint64_t us)
{
  buffer_print(out, "<span class=\"y\" style=\"bottom:%u%%\">",
               scale_y(scale, us) * 100 / PLOT_HEIGHT);
  page_time(out, us);
  buffer_text(out, "</span>");
}

static void plot_line(struct buffer *out, const char *class, uint32_t y)
{
  buffer_print(out, "<path class=\"%s\" d=\"M0 %uH%u\"/>", class, PLOT_HEIGHT - y, PLOT_WIDTH);
}

/* Whether a tick has a line: all of few, the decades of many. */
static bool plot_has_tick(const struct scale *scale, uint32_t tick)
{
  return tick % 3 == 0 || scale->high - scale->low < 5;
}

/* Dots are lines without length with round or square ends: the stretching does not reach them. */
static void plot_series(struct buffer *out, const struct page_plot *plot, const struct scale *scale,
                        uint32_t series, unsigned char *cells)
{
  memset(cells, 0, (PLOT_WIDTH + 1) * (PLOT_HEIGHT + 1));
  buffer_print(out, "<path class=\"dots d%u\" d=\"", series);
  for (size_t i = 0; i < plot->count; i++) {
    uint32_t x = scale_x(scale, plot->dots[i].at_us);
    uint32_t y = PLOT_HEIGHT - scale_y(scale, plot->dots[i].took_us);
    unsigned char *cell = &cells[y * (PLOT_WIDTH + 1) + x];
    if (plot->dots[i].series != series || *cell != 0)
      continue;
    *cell = 1;
    buffer_print(out, "M%u %uh0", x, y);
  }
  buffer_text(out, "\"/>\n");
}

static void plot_picture(struct buffer *out, const struct page_plot *plot,
                         const struct scale *scale)
{
  unsigned char *cells = tool_alloc((PLOT_WIDTH + 1) * (PLOT_HEIGHT + 1), 1);
  buffer_print(out,
               "<svg viewBox=\"0 0 %u %u\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"",
               PLOT_WIDTH, PLOT_HEIGHT);
  page_text(out, plot->label);
  buffer_text(out, "\">\n");
  for (uint32_t tick = scale->low; tick <= scale->high; tick++)
    if (plot_has_tick(scale, tick))
      plot_line(out, "grid", scale_y(scale, plot_tick(tick)));
  for (uint32_t i = 0; i < plot->limit_count; i++)
    plot_line(out, "limit", scale_y(scale, plot->limits[i].us));
  for (uint32_t i = 0; i < plot->series_count; i++)
    plot_series(out, plot, scale, i, cells);
  buffer_text(out, "</svg>\n");
  free(cells);
}

static void plot_legend(struct buffer *out, const struct page_plot *plot)
{
  buffer_text(out, "<figcaption>");
  for (uint32_t i = 0; i < plot->series_count; i++) {
    size_t count = 0;
    for (size_t k = 0; k < plot->count; k++)
      count += plot->dots[k].series == i;
    buffer_print(out, "<span><i class=\"key d%u\"></i>", i);
    page_text(out, plot->series[i]);
    buffer_text(out, " <small>");
    page_number(out, count);
    buffer_text(out, "</small></span>");
  }
  for (uint32_t i = 0; i < plot->limit_count; i++) {
    buffer_text(out, "<span><i class=\"key line\"></i>");
    page_text(out, plot->limits[i].name);
    buffer_text(out, " <small>");
    page_time(out, plot->limits[i].us);
    buffer_text(out, "</small></span>");
  }
  buffer_text(out, "</figcaption>");
}

void page_plot(struct buffer *out, const struct page_plot *plot)
{
  struct scale scale;
  if (plot->count == 0)
    return;
  scale_make(&scale, plot);
  buffer_text(out, "<figure class=\"plot\">\n<div class=\"area\">");
  plot_picture(out, plot, &scale);
  for (uint32_t tick = scale.low; tick <= scale.high; tick++)
    if (plot_has_tick(&scale, tick))
      plot_label(out, &scale, plot_tick(tick));
  buffer_text(out, "</div>\n<div class=\"x\"><span>0 s</span><span>since the start</span><span>");
  page_time(out, scale.end_us);
  buffer_text(out, "</span></div>\n");
  plot_legend(out, plot);
  buffer_text(out, "</figure>\n");
}
