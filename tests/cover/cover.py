"""Lines and branches of lib/ that no test ran, held to a list in which each has its reason.

Usage: cover.py LEFT REPORT...   (LEFT is left.txt, each report is of gcovr --json)

Reports whose names end in -lib.json are of the library, the others of the tests that have it within
them. A line of the library counts as run when it ran in one of them, and so does each of its
branches. Where a compiler made another number of branches of the same line, those are another set:
the one that was run best counts.
Without a report only LEFT is held against the sources: each of its places is still there.

LEFT has a line for each place: its file, `line` or how many of its branches are left, the source
text, the reason, between " | ". Places with the same text in one file are one. It fails when a place
is left that is not listed so, and when a listed one is not left.
"""

import collections
import json
import sys

GOAL_LINES = 100.0  # per cent
GOAL_BRANCHES = 98.0


def read_lines(report):
    """File and line number, how often it ran, and how often each of its branches."""
    with open(report, encoding="utf-8") as file:
        for source in json.load(file)["files"]:
            for line in source["lines"]:
                if not line.get("gcovr/noncode"):
                    yield ((source["file"], line["line_number"]), line["count"],
                           [branch["count"] for branch in line["branches"]])


def merge(reports):
    """File and line number to [count, {branch number: count}]."""
    lines = {}
    for report in sorted(reports, key=lambda name: not name.endswith("-lib.json")):
        for place, count, branches in read_lines(report):
            if report.endswith("-lib.json"):
                lines.setdefault(place, [0, {}])
            if place not in lines:  # a macro that is nothing in the library
                continue
            lines[place][0] += count
            sums = lines[place][1].setdefault(len(branches), [0] * len(branches))
            for number, taken in enumerate(branches):
                sums[number] += taken
    return {place: (count, dict(enumerate(min(sets.values(), key=lambda sums: sums.count(0)))))
            for place, (count, sets) in lines.items()}


def left_of(lines):
    """File and text to [lines left, branches left, line numbers]."""
    left = collections.OrderedDict()
    sources = {}
    for (name, number), (count, branches) in sorted(lines.items()):
        missing = sum(1 for taken in branches.values() if taken == 0)
        if count and not missing:
            continue
        if name not in sources:
            with open(name, encoding="utf-8") as file:
                sources[name] = file.read().split("\n")
        text = sources[name][number - 1].strip()
        at = left.setdefault((name, text), [0, 0, []])
        at[0] += count == 0
        at[1] += missing if count else 0
        at[2].append(number)
    return left


def read_list(path):
    listed = {}
    with open(path, encoding="utf-8") as file:
        for row in file:
            row = row.rstrip("\n")
            if not row or row.startswith("#"):
                continue
            name, rest = row.split(" | ", 1)
            what, rest = rest.split(" | ", 1)
            text, reason = rest.rsplit(" | ", 1)
            if not reason.strip():
                sys.exit(f"{path}: {name}: {text}: no reason")
            listed[name, text] = (0, int(what)) if what != "line" else (1, 0)
    return listed


def check_list(listed):
    """Fails when a place of the list is no line of its file any more."""
    lines = {}
    gone = 0
    for name, text in listed:
        if name not in lines:
            with open(name, encoding="utf-8") as file:
                lines[name] = {line.strip() for line in file}
        if text not in lines[name]:
            gone += 1
            print(f"in the list, but not in the source: {name} | {text}")
    print(f"{len(listed)} places are left by `make cover`, each with its reason")
    sys.exit(1 if gone else 0)


def percent(part, whole):
    return 100.0 * part / whole if whole else 100.0


def show(rows, title, out):
    done, count, taken, all_taken = rows
    print(f"{title:32} {done:5}/{count:<5} {percent(done, count):6.1f} %"
          f" {taken:5}/{all_taken:<5} {percent(taken, all_taken):6.1f} %", file=out)


def table(lines, out):
    files = collections.OrderedDict()
    total = [0, 0, 0, 0]
    for (name, _), (count, branches) in sorted(lines.items()):
        row = files.setdefault(name, [0, 0, 0, 0])
        for sums in (row, total):
            sums[0] += count > 0
            sums[1] += 1
            sums[2] += sum(1 for taken in branches.values() if taken)
            sums[3] += len(branches)
    print(f"{'file':32} {'lines':>11} {'':8} {'branches':>11}", file=out)
    for name, row in files.items():
        show(row, name, out)
    show(total, "all", out)
    return total


def main():
    listed = read_list(sys.argv[1])
    if not sys.argv[2:]:
        check_list(listed)
    lines = merge(sys.argv[2:])
    left = left_of(lines)
    total = table(lines, sys.stdout)
    bad = 0
    for (name, text), (missed, branches, numbers) in left.items():
        wanted = (1, 0) if missed else (0, branches)
        if listed.get((name, text)) == wanted:
            continue
        bad += 1
        what = "line" if missed else branches
        where = ",".join(str(number) for number in numbers)
        print(f"not in the list: {name} | {what} | {text} |   (line {where})")
    for name, text in sorted(set(listed) - set(left)):
        bad += 1
        print(f"in the list, but run: {name} | {text}")
    print(f"the goal is {GOAL_LINES} % of the lines and {GOAL_BRANCHES} % of the branches:"
          f" {percent(total[0], total[1]):.1f} and {percent(total[2], total[3]):.1f} are run")
    if not lines or bad:
        sys.exit(1)
    print(f"{len(listed)} places are left, each with its reason")


main()
