"""Checks a page that the tool wrote: well-formed, alone, readable, whole.

usage: page_check.py PAGE [--cases REPORT.json] [--has TEXT]...

--cases: each case of that report has its verdict on the page. --has: TEXT is among its characters.
Prints what is wrong, and exits with 1.
"""
import json
import re
import sys
import xml.etree.ElementTree as tree

PARTS = set("""html head meta title style body main nav h1 h2 h3 h4 p a b br i q s small code pre mark data var ul ol li
dl dt dd div span fieldset legend label input details summary article figure figcaption svg path table thead tbody
tr th td section""".split())
NAMES = set("""lang charset http-equiv content name href id class open role tabindex aria-label scope type checked style
viewBox preserveAspectRatio d""".split())
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
TEXTS = "text soft link good note warn bad".split()
GROUNDS = "ground box good-ground note-ground warn-ground bad-ground".split()

faults = []


def wrong(sentence):
    faults.append(sentence)


def alone(root):
    """Nothing that runs, nothing that is loaded."""
    for element in root.iter():
        if element.tag not in PARTS:
            wrong(f"<{element.tag}> is no part of a page")
        for name, value in element.attrib.items():
            if name not in NAMES:
                wrong(f"{name} of <{element.tag}> is no attribute of a page")
            if name == "href" and not value.startswith("#"):
                wrong(f"a link leads away: {value[:60]}")
            if name == "style" and not re.fullmatch(r"(bottom|left):\d+%", value):
                wrong(f"a style of its own: {value[:60]}")
    policy = root.find("head")[1]
    if policy.get("content") != POLICY or policy.get("http-equiv") != "Content-Security-Policy":
        wrong("the policy is not there")
    style = root.find("head/style").text
    if re.search(r"url\(|@import|://|expression|javascript:", style):
        wrong("the style loads something")


def whole(root):
    """Names are there once, and links lead somewhere."""
    names = [element.get("id") for element in root.iter() if element.get("id")]
    for name in {name for name in names if names.count(name) > 1}:
        wrong(f"two have the id {name}")
    for link in root.iter("a"):
        if link.get("href", "#")[1:] not in names:
            wrong(f"nothing is at {link.get('href')}")


def luminance(colour):
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable(root):
    """Each colour of text on each ground, light and dark."""
    style = root.find("head/style").text
    schemes = [dict(re.findall(r"--([a-z-]+):(#[0-9a-f]{6})", rule)) for rule in re.findall(r":root\{([^}]*)\}", style)]
    if len(schemes) != 2 or set(schemes[0]) != set(schemes[1]) or "prefers-color-scheme:dark" not in style:
        wrong("light and dark do not name the same colours")
        return
    for scheme in schemes:
        for text, ground in [(text, ground) for text in TEXTS for ground in GROUNDS]:
            light, dark = sorted([luminance(scheme[text]), luminance(scheme[ground])], reverse=True)
            if (light + 0.05) / (dark + 0.05) < 4.5:
                wrong(f"{text} {scheme[text]} on {ground} {scheme[ground]} is hard to read")


def judged(root, report):
    """Each case of a report stands on the page with its verdict."""
    there = {}
    for item in root.iter("article"):
        badge, line = item.find("details/summary/b"), item.find("details/summary")
        if badge is not None:
            there[badge.tail.strip()] = badge.text
    with open(report, encoding="utf-8") as file:
        cases = json.load(file)["cases"]
    if len(there) != len(cases):
        wrong(f"{len(there)} cases of {len(cases)}")
    for case in cases:
        name = f"{case['kind']}: {case['case']}"
        if there.get(name) != case["verdict"]:
            wrong(f"{name} is {there.get(name)}, not {case['verdict']}")


def main(page, *more):
    with open(page, encoding="utf-8", errors="strict") as file:
        text = file.read()
    if not text.startswith("<!DOCTYPE html>\n"):
        wrong("it does not say that it is HTML")
    root = tree.fromstring(text.removeprefix("<!DOCTYPE html>\n"))
    alone(root)
    whole(root)
    readable(root)
    for option, value in zip(more[::2], more[1::2]):
        if option == "--cases":
            judged(root, value)
        elif value not in "".join(root.itertext()):
            wrong(f"there is no {value!r} on it")


main(*sys.argv[1:])
print("\n".join(faults[:20]))
sys.exit(1 if faults else 0)
