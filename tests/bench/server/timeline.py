"""What happens over time, as SVG: lines in panels above each other, and events that go through all.
As wide and in the colours of the plot of `make bench`."""

from xml.sax.saxutils import escape

WIDTH, LEFT, RIGHT, TOP, BOTTOM = 960, 80, 190, 60, 60
PANEL, GAP = 240, 40  # heights
COLOURS = ("#000000", "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8a6bbf")


class Panel:
    """Lines by name, each a list of (seconds, value), and what the values are."""

    def __init__(self, title, lines):
        self.title = title
        self.lines = lines
        self.top = tick(max([y for line in lines.values() for _, y in line] + [1]) / 4) * 4


def tick(value):
    """The next number that is 1, 2, 2.5 or 5 times a power of ten."""
    power = 1e-6
    while True:
        for step in (1, 2, 2.5, 5):
            if step * power >= value:
                return step * power
        power *= 10


class Timeline:
    def __init__(self, title, seconds, panels, events):
        """`events` are pairs of a time and a name; each name gets a colour."""
        self.seconds = seconds
        self.panels = panels
        self.events = events
        self.names = sorted({name for _, name in events})
        self.height = TOP + BOTTOM + len(panels) * (PANEL + GAP) - GAP
        self.out = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d"'
                    ' font-family="sans-serif" font-size="13">' % (WIDTH, self.height),
                    '<rect width="100%" height="100%" fill="white"/>']
        self.text(LEFT, 32, title, 'font-size="17"')

    def x(self, seconds):
        return LEFT + seconds / self.seconds * (WIDTH - LEFT - RIGHT)

    def text(self, x, y, text, more=""):
        self.out.append('<text x="%.1f" y="%.1f" %s>%s</text>' % (x, y, more, escape(text)))

    def line(self, x1, y1, x2, y2, colour, more=""):
        self.out.append('<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="%s" %s/>' %
                        (x1, y1, x2, y2, colour, more))

    def key(self, y, name, colour, more=""):
        self.line(WIDTH - RIGHT + 6, y - 4, WIDTH - RIGHT + 26, y - 4, colour, more)
        self.text(WIDTH - RIGHT + 32, y, name, 'fill="%s"' % colour)

    def event_colour(self, name):
        return COLOURS[::-1][self.names.index(name) % len(COLOURS)]

    def draw_events(self):
        for seconds, name in self.events:
            self.line(self.x(seconds), TOP, self.x(seconds), self.height - BOTTOM,
                      self.event_colour(name), 'class="event" stroke-dasharray="3 3"')

    def draw_axes(self, panel, top):
        for i in range(5):
            y = top + PANEL - PANEL * i / 4
            self.line(LEFT, y, WIDTH - RIGHT, y, "#e6e6e6")
            self.text(LEFT - 8, y + 4, "%g" % (panel.top * i / 4), 'text-anchor="end"')
        self.text(LEFT, top - 8, panel.title)

    def draw_panel(self, panel, top):
        self.draw_axes(panel, top)
        for number, (name, points) in enumerate(panel.lines.items()):
            colour = COLOURS[number % len(COLOURS)]
            path = " ".join("%s%.1f %.1f" % ("L" if i else "M", self.x(x),
                                             top + PANEL - y / panel.top * PANEL)
                            for i, (x, y) in enumerate(points))
            self.out.append('<path fill="none" stroke="%s" stroke-width="1.6" d="%s"/>' %
                            (colour, path))
            self.key(top + 14 + 16 * number, name, colour)

    def draw_seconds(self):
        step = tick(self.seconds / 12)
        for i in range(int(self.seconds / step) + 1):
            self.text(self.x(i * step), self.height - BOTTOM + 20, "%g" % (i * step),
                      'text-anchor="middle"')
        self.text((LEFT + WIDTH - RIGHT) / 2, self.height - 14, "seconds", 'text-anchor="middle"')

    def write(self, path):
        tops = [TOP + i * (PANEL + GAP) for i in range(len(self.panels))]
        self.draw_events()
        for panel, top in zip(self.panels, tops):
            self.draw_panel(panel, top)
        for i, name in enumerate(reversed(self.names)):
            self.key(self.height - BOTTOM - 16 * i, name, self.event_colour(name),
                     'stroke-dasharray="3 3"')
        self.draw_seconds()
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(self.out + ["</svg>"]) + "\n")
