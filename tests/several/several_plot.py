"""The storm over time, as SVG: what was answered, how long it took, and the faults."""

import os
import statistics
import sys
import xml.etree.ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench", "server"))

import timeline

SLOT = 0.5  # seconds
KINDS = ("200", "202 pending", "refused", "fault", "no answer")


def kind(status):
    if status in (0, 200, 202):
        return {0: "no answer", 200: "200", 202: "202 pending"}[status]
    return "fault" if status >= 500 else "refused"


def slots(requests, seconds):
    """The requests of each slot, by when their answer came: pairs of milliseconds and status."""
    found = [[] for _ in range(int(seconds / SLOT))]
    for started, ms, status in requests:
        number = int((started + ms / 1000) / SLOT)
        if number < len(found):
            found[number].append((ms, status))
    return found


def middle(number):
    return (number + 0.5) * SLOT


def rates(found):
    lines = {name: [(middle(i), sum(kind(status) == name for _, status in slot) / SLOT)
                    for i, slot in enumerate(found)] for name in KINDS}
    return {name: line for name, line in lines.items() if any(y for _, y in line)}


def times(found):
    """Half of the answers of a slot took at most, and all did. Empty slots have no point."""
    taken = [(middle(i), [ms for ms, _ in slot]) for i, slot in enumerate(found) if slot]
    return {"half took, at most": [(x, statistics.median(ms)) for x, ms in taken],
            "the slowest took": [(x, max(ms)) for x, ms in taken]}


def event(name):
    """What kind of fault it was: its first two words, or what came back."""
    return name if name.endswith("is back") else " ".join(name.split()[:2])


def draw(path, requests, faults, seconds):
    found = slots(requests, seconds)
    panels = [timeline.Panel("answers a second", rates(found)),
              timeline.Panel("milliseconds until an answer", times(found))]
    events = [(at, event(name)) for at, name in faults if at <= seconds]
    timeline.Timeline("Payments while parts of the gateway die", seconds, panels, events).write(path)
    return len(events)


def events_in(path):
    """How many events a plot shows; it must be XML, and have a line for each panel at least."""
    root = xml.etree.ElementTree.parse(path).getroot()
    lines = [node for node in root if node.tag.endswith("path")]
    if len(lines) < 3 or any(node.get("d").count("L") < 2 for node in lines):
        raise AssertionError("the plot has too few lines")
    return sum(node.get("class") == "event" for node in root)
