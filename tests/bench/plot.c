/* bench/plot.c - the whole job's time against the size of the body, both logarithmic, as SVG. */
#include "bench.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define WIDTH  960.0
#define HEIGHT 640.0
#define LEFT   80.0
#define RIGHT  190.0
#define TOP    60.0
#define BOTTOM 60.0

#define LINES_MOST   16
#define LABEL_HEIGHT 16.0
#define DECADES_MOST 12

/* Apart from each other also for those who see no red or no green; clx is the darkest. */
static const char *const colours[] = {"#000000", "#5a5a5a", "#0072b2", "#56b4e9",
                                      "#d55e00", "#e69f00", "#009e73", "#4ac29a",
                                      "#8fd3b6", "#cc79a7", "#8a6bbf"};
#define COLOURS (sizeof colours / sizeof *colours)

struct plot {
  const struct bench *bench;
  FILE *file;
  double x_low, x_high; /* powers of ten */
  double y_low, y_high;
};

/* A line's name, at the height of its last point or where there is room. */
struct label {
  const char *text;
  const char *colour;
  double y;
};

static double plot_x(const struct plot *plot, double bytes)
{
  double at = (log10(bytes) - plot->x_low) / (plot->x_high - plot->x_low);
  return LEFT + at * (WIDTH - LEFT - RIGHT);
}

static double plot_y(const struct plot *plot, double ns)
{
  double at = (log10(ns) - plot->y_low) / (plot->y_high - plot->y_low);
  return HEIGHT - BOTTOM - at * (HEIGHT - TOP - BOTTOM);
}

/* Bodies of another size only: their names begin with n=. */
static const struct cell *plot_cell(const struct bench *bench, size_t group, const char *name)
{
  const struct body *body = bench->groups[group].bodies[0];
  if (strncmp(body->name, "n=", 2) != 0 || bench->groups[group].body_count != 1)
    return NULL;
  const struct cell *cell = stats_cell(&bench->groups[group], name, JOB_WHOLE, body->name);
  return cell;
}

/* -------- frame -------- */

static void plot_widen(struct plot *plot, double bytes, double ns)
{
  plot->x_low = fmin(plot->x_low, log10(bytes) - 0.1);
  plot->x_high = fmax(plot->x_high, log10(bytes) + 0.1);
  plot->y_low = fmin(plot->y_low, floor(log10(ns)));
  plot->y_high = fmax(plot->y_high, ceil(log10(ns)));
}

static bool plot_range(struct plot *plot)
{
  const struct bench *bench = plot->bench;
  plot->x_low = plot->y_low = DECADES_MOST;
  for (size_t i = 0; i < bench->group_count; i++)
    for (size_t j = 0; j < bench->contender_count; j++) {
      const struct cell *cell = plot_cell(bench, i, bench->contenders[j].name);
      struct spread time = stats_time(bench, cell);
      if (time.rounds > 0)
        plot_widen(plot, cell->body->bytes, time.median);
    }
  return plot->x_high > plot->x_low && plot->y_high > plot->y_low;
}

static void plot_text(const struct plot *plot, double x, double y, const char *more,
                      const char *text)
{
  fprintf(plot->file, "<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>\n", x, y, more, text);
}

static void plot_line(const struct plot *plot, double x1, double y1, double x2, double y2,
                      const char *colour)
{
  fprintf(plot->file, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n", x1,
          y1, x2, y2, colour);
}

/* "50 kB", "10 ms": a number with the largest unit of a thousand that fits. */
static void plot_amount(char *text, size_t size, double value, const char *const units[4])
{
  int unit = 0;
  for (; value >= 999.5 && unit < 3; unit++)
    value /= 1000;
  snprintf(text, size, "%.3g %s", value, units[unit]);
}

static void plot_axis_x(const struct plot *plot)
{
  static const char *const units[] = {"B", "kB", "MB", "GB"};
  static const double steps[] = {1, 2, 5};
  char text[32];
  for (int power = 0; power < DECADES_MOST; power++)
    for (int i = 0; i < 3; i++) {
      double bytes = steps[i] * pow(10, power);
      double x = plot_x(plot, bytes);
      if (log10(bytes) < plot->x_low || log10(bytes) > plot->x_high)
        continue;
      plot_line(plot, x, TOP, x, HEIGHT - BOTTOM, i == 0 ? "#bbbbbb" : "#e6e6e6");
      plot_amount(text, sizeof text, bytes, units);
      plot_text(plot, x, HEIGHT - BOTTOM + 20, "text-anchor=\"middle\"", text);
    }
  plot_text(plot, (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, "text-anchor=\"middle\"",
            "size of the body");
}

static void plot_axis_y(const struct plot *plot)
{
  static const char *const units[] = {"ns", "µs", "ms", "s"};
  char text[32];
  for (double power = plot->y_low; power <= plot->y_high; power++) {
    double y = plot_y(plot, pow(10, power));
    plot_amount(text, sizeof text, pow(10, power), units);
    plot_text(plot, LEFT - 8, y + 4, "text-anchor=\"end\"", text);
    plot_line(plot, LEFT, y, WIDTH - RIGHT, y, "#bbbbbb");
    for (int i = 2; i < 10 && power < plot->y_high; i++) {
      double between = plot_y(plot, i * pow(10, power));
      plot_line(plot, LEFT, between, WIDTH - RIGHT, between, "#f0f0f0");
    }
  }
}

/* -------- lines -------- */

/* Draws a contender's line. Returns the height of its last point, 0 when it has none. */
static double plot_contender(const struct plot *plot, const char *name, const char *colour)
{
  double y = 0;
  char joint = 'M';
  bool own = strncmp(name, "clx", 3) == 0;
  fprintf(plot->file, "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" d=\"", colour,
          own ? "3" : "1.6");
  for (size_t i = 0; i < plot->bench->group_count; i++) {
    const struct cell *cell = plot_cell(plot->bench, i, name);
    struct spread time = stats_time(plot->bench, cell);
    if (time.rounds == 0)
      continue;
    y = plot_y(plot, time.median);
    fprintf(plot->file, "%c%.1f %.1f ", joint, plot_x(plot, cell->body->bytes), y);
    joint = 'L';
  }
  fputs("\"/>\n", plot->file);
  return y;
}

static int plot_label_order(const void *a, const void *b)
{
  double x = ((const struct label *)a)->y;
  double y = ((const struct label *)b)->y;
  return (x > y) - (x < y);
}

/* From above to below, each at least a line's height below the last; then back up from the
 * bottom where the last ones went too far down. */
static void plot_labels(const struct plot *plot, struct label *labels, size_t count)
{
  char more[64];
  double floor_y = HEIGHT - BOTTOM;
  qsort(labels, count, sizeof *labels, plot_label_order);
  for (size_t i = 1; i < count; i++)
    labels[i].y = fmax(labels[i].y, labels[i - 1].y + LABEL_HEIGHT);
  for (size_t i = count; i-- > 0; floor_y = labels[i].y - LABEL_HEIGHT)
    labels[i].y = fmin(labels[i].y, floor_y);
  for (size_t i = 0; i < count; i++) {
    plot_line(plot, WIDTH - RIGHT + 6, labels[i].y - 4, WIDTH - RIGHT + 26, labels[i].y - 4,
              labels[i].colour);
    snprintf(more, sizeof more, "fill=\"%s\"", labels[i].colour);
    plot_text(plot, WIDTH - RIGHT + 32, labels[i].y, more, labels[i].text);
  }
}

static void plot_contenders(const struct plot *plot)
{
  struct label labels[LINES_MOST];
  size_t count = 0;
  for (size_t i = 0; i < plot->bench->contender_count && count < LINES_MOST; i++) {
    const char *name = plot->bench->contenders[i].name;
    const char *colour = colours[i % COLOURS];
    double y = plot_contender(plot, name, colour);
    if (y > 0)
      labels[count++] = (struct label){name, colour, y + 4};
  }
  plot_labels(plot, labels, count);
}

bool plot_write(const struct bench *bench, const char *path)
{
  struct plot plot = {.bench = bench};
  plot.file = plot_range(&plot) ? fopen(path, "w") : NULL;
  if (!plot.file)
    return false;
  fprintf(plot.file,
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" "
          "font-family=\"sans-serif\" font-size=\"13\">\n"
          "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n",
          WIDTH, HEIGHT);
  plot_text(&plot, LEFT, 32, "font-size=\"17\"",
            "Whole job: verify, decode, walk the line items, answer");
  plot_axis_x(&plot);
  plot_axis_y(&plot);
  plot_contenders(&plot);
  fputs("</svg>\n", plot.file);
  return fclose(plot.file) == 0;
}
