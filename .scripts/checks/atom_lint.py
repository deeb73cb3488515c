"""Checks Atom files with an XML parser and what RFC 4287 §4.1 requires of a feed and its entries.

Reads one path a line from the standard input; prints "path<TAB>entries" or "path<TAB>!reason". Exits with 1 when a
file is refused.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter

ATOM = "{http://www.w3.org/2005/Atom}"
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


def required(element):
    """A feed and an entry have one id (an absolute URI), one title and one updated."""
    name = element.tag.removeprefix(ATOM)
    for child in ("id", "title", "updated"):
        if len(element.findall(ATOM + child)) != 1:
            yield f"{name} without exactly one {child}"
    if not re.match(r"[a-z][a-z0-9+.-]*:\S+$", element.findtext(f"{ATOM}id", "")):
        yield f"{name} whose id is not an absolute URI"
    if not INSTANT.fullmatch(element.findtext(f"{ATOM}updated", "")):
        yield f"{name} whose updated is not an RFC 3339 instant"
    for link in element.findall(f"{ATOM}link"):
        if not re.match(r"https?://", link.get("href", "")):
            yield f"{name} with a link that is not http(s)"


def problems(path):
    """Everything that is wrong with a file, and its number of entries."""
    try:
        feed = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        return [f"not well formed: {error}"], 0
    if feed.tag != f"{ATOM}feed":
        return [f"root {feed.tag}"], 0
    entries = feed.findall(f"{ATOM}entry")
    found = [problem for element in (feed, *entries) for problem in required(element)]
    if feed.find(f"{ATOM}author/{ATOM}name") is None:
        found.append("no author")
    ids = Counter(entry.findtext(f"{ATOM}id") for entry in entries)
    found.extend(f"{count} entries share {id}" for id, count in ids.items() if count > 1)
    return found, len(entries)


def main():
    status = 0
    for line in sys.stdin:
        path = line.rstrip("\r\n")
        found, count = problems(path)
        print(f"{path}\t!{found[0]}" if found else f"{path}\t{count}")
        status = 1 if found else status
    return status


sys.exit(main())
