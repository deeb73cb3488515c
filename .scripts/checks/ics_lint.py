"""Checks iCalendar files with python-icalendar and recurring-ical-events, after a look at their bytes (RFC 5545 §3.1).

Reads one path a line from the standard input; prints "path<TAB>events" or "path<TAB>!reason". With --events FILE (the
published events.json) the first path must hold exactly its occurrences: same starts and ends, as these readers
understand them. Exits with 1 when a file is refused.
"""
import json
import re
import sys
from collections import Counter
from datetime import date, datetime, timedelta, timezone

import icalendar
import recurring_ical_events

ONCE = ("UID", "DTSTAMP", "DTSTART", "SUMMARY")
PARIS_OFFSETS = {timedelta(hours=1), timedelta(hours=2)}


def byte_problems(content):
    """What is wrong with the physical lines."""
    if content.startswith(b"\xef\xbb\xbf"):
        yield "begins with a byte-order mark"
    if not content.endswith(b"\r\n"):
        yield "does not end with CRLF"
    if re.search(rb"(?<!\r)\n|\r(?!\n)", content):
        yield "a line break that is not CRLF"
    for line in content.split(b"\r\n"):
        if len(line) > 75:
            yield f"a line of {len(line)} octets"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield "a character cut by folding"
    if re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", content):
        yield "a control character"


def zone_problems(calendar):
    """Outlook wants one STANDARD and one DAYLIGHT; Google stops at about 200 lines."""
    zones = {str(zone["TZID"]): zone for zone in calendar.walk("VTIMEZONE")}
    for zone in zones.values():
        parts = Counter(part.name for part in zone.subcomponents)
        if parts != {"STANDARD": 1, "DAYLIGHT": 1}:
            yield f"VTIMEZONE with {dict(parts)}"
        if len(zone.to_ical().splitlines()) > 200:
            yield "VTIMEZONE of more than 200 lines"
    for event in calendar.walk("VEVENT"):
        for name in ("DTSTART", "DTEND"):
            if name in event and event[name].params.get("TZID", "Europe/Paris") not in zones:
                yield f"{name} in a zone that the file does not define"


def event_problems(calendar):
    """What RFC 5545 §3.6.1 and §3.8.2.2 ask of an event, and what our calendars promise."""
    uids = Counter()
    for event in calendar.walk("VEVENT"):
        uids[str(event.get("UID", ""))] += 1
        wrong = [name for name in ONCE if name not in event or isinstance(event[name], list)]
        if wrong or isinstance(event.get("DTEND"), list):
            yield f"{event.get('UID')}: not exactly one {(wrong or ['DTEND'])[0]}"
            continue
        if event.errors:
            yield f"python-icalendar: {event.errors[0]}"
        start, end = event["DTSTART"].dt, event["DTEND"].dt if "DTEND" in event else None
        if end is not None and (isinstance(start, datetime) != isinstance(end, datetime) or end <= start):
            yield f"{event['UID']}: DTEND does not follow DTSTART"
        if isinstance(start, datetime) and start.tzinfo is None:
            yield f"{event['UID']}: floating time"
        if isinstance(start, datetime) and "TZID" in event["DTSTART"].params and start.utcoffset() not in PARIS_OFFSETS:
            yield f"{event['UID']}: not in Paris time"
        if event["DTSTAMP"].dt.utcoffset() != timedelta(0):
            yield f"{event['UID']}: DTSTAMP is not UTC"
    for uid, count in uids.items():
        if count > 1:
            yield f"{count} events share the UID {uid}"
    if "METHOD" in calendar:
        yield "METHOD in a published calendar"


def expansion_problems(calendar):
    """A second reader, which expands recurrences, must see each event exactly once."""
    events = calendar.walk("VEVENT")
    if not events:
        return
    days = [value.date() if isinstance(value, datetime) else value for value in (e["DTSTART"].dt for e in events)]
    seen = recurring_ical_events.of(calendar).between(min(days) - timedelta(days=2), max(days) + timedelta(days=2))
    if len(seen) != len(events):
        yield f"recurring-ical-events sees {len(seen)} of {len(events)} events"


def moment(value):
    """A moment that can be compared: a day, or an instant in UTC."""
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).replace(microsecond=0).isoformat()
    return value.isoformat()


def told(calendar):
    """Start and end of each event, the end of whole days made inclusive again."""
    for event in calendar.walk("VEVENT"):
        start = event["DTSTART"].dt
        end = event["DTEND"].dt if "DTEND" in event else None
        if end is not None and not isinstance(end, datetime):
            end -= timedelta(days=1)
        yield (moment(start), None if end is None else moment(end))


def expected(path):
    """Start and end of each occurrence of the contract, by the contract's own rules."""
    with open(path, encoding="utf-8") as file:
        events = json.load(file)["items"]
    for event in events:
        for occurrence in event["occurrences"]:
            read = datetime.fromisoformat if "T" in occurrence["start"] else date.fromisoformat
            start, end = read(occurrence["start"]), occurrence.get("end")
            end = start if end is None else read(end)
            if isinstance(start, datetime):
                is_point = event.get("kind") == "call-deadline" or end <= start
                yield (moment(start), None if is_point else moment(end))
            else:
                yield (moment(start), moment(start if event.get("kind") == "call-deadline" else end))


def problems(path, events):
    """Everything that is wrong with a file, and its number of events."""
    with open(path, "rb") as file:
        content = file.read()
    found = list(byte_problems(content))
    try:
        calendars = icalendar.Calendar.from_ical(content, multiple=True)
    except ValueError as error:
        return [*found, f"python-icalendar: {error}"], 0
    if len(calendars) != 1:
        return [*found, f"{len(calendars)} calendars"], 0
    calendar = calendars[0]
    found.extend(event_problems(calendar))
    if found:
        return found, 0
    found.extend([*zone_problems(calendar), *expansion_problems(calendar)])
    if events is not None:
        missing, extra = Counter(expected(events)), Counter(told(calendar))
        for moments in list((missing - extra).elements())[:3]:
            found.append(f"lacks the occurrence {moments} of the contract")
        for moments in list((extra - missing).elements())[:3]:
            found.append(f"tells the occurrence {moments} that the contract has not")
    return found, len(calendar.walk("VEVENT"))


def main():
    events = sys.argv[2] if sys.argv[1:2] == ["--events"] else None
    status = 0
    for line in sys.stdin:
        path = line.rstrip("\r\n")
        found, count = problems(path, events)
        events = None
        print(f"{path}\t!{found[0]}" if found else f"{path}\t{count}")
        status = 1 if found else status
    return status


sys.exit(main())
