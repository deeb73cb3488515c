import type { icalendarFr } from './issues-icalendar.fr.js';
import type { IssueWords } from './issues.fr.js';

/** Words of the issues of calendars that are read (iCalendar), in English. */
export const icalendarEn: Readonly<Record<keyof typeof icalendarFr, IssueWords>> = {
  'no-calendar': [
    'This is no iCalendar file: it has no “BEGIN:VCALENDAR” line.',
    'Check the address or the file: it may be a web page, or one that asks to sign in.',
  ],
  'unreadable-line': [
    'This line of the calendar makes no sense: it was left aside.',
    'Export the calendar again; the file may have been cut, or edited by hand.',
  ],
  'unclosed-component': [
    'A part of the calendar does not end: the file was cut.',
    'Export the calendar again; check that nothing is missing at the end.',
  ],
  'unreadable-property': [
    'This value of the calendar cannot be read.',
    'Mend it in the original calendar, then export it again.',
  ],
  'no-title': [
    'This event of the calendar has no title: it cannot be published.',
    'Give it a title in the original calendar.',
  ],
  'no-start': [
    'This event of the calendar has no start that can be read: it cannot be published.',
    'Mend its date in the original calendar, then export it again.',
  ],
  'no-date-left': [
    'Every date of this event is taken out by exceptions: none is left to publish.',
    'Delete the event from the original calendar, or check its exceptions.',
  ],
  'no-uid': [
    'This event has no identifier (UID): it is recognised by its title and date.',
    'With another title or date it will pass for another one; export it from software that gives identifiers.',
  ],
  'floating-time': [
    'Some times do not tell their zone: they are understood as Paris time.',
    'Check the times; if need be, set the zone of the original calendar.',
  ],
  'unknown-zone': [
    'This time zone is not known: its times are understood as Paris time.',
    'Check the times; set the zone of the original calendar to Europe/Paris.',
  ],
  'unreadable-rule': [
    'The recurrence rule is not valid: only the first date is published.',
    'Set the recurrence again in the original calendar.',
  ],
  'empty-rule': [
    'The recurrence rule falls on no date: only the first one is published.',
    'Set the recurrence again in the original calendar.',
  ],
  'endless-rule': [
    'This recurrence has no end: only near dates are published (a year back, two years ahead).',
    'Do nothing: later ones come with later publications. Give an end if it is known.',
  ],
  'too-many-dates': [
    'The recurrences give too many dates: some are left aside.',
    'Shorten the recurrence, or give it a nearer end.',
  ],
  'this-and-future': [
    'The change of a date “and those that follow” is not read: it holds for this date only.',
    'In the original calendar, end the series at this date and begin another one.',
  ],
  'unmatched-exception': [
    'This exception matches no date of the series.',
    'Check the dates of the series in the original calendar: one is missing, or one too many.',
  ],
  'merged-instance': ['This changed date joined the series that it belongs to.', 'Do nothing.'],
  'former-revision': [
    'A later version of this event is in the same calendar: only that one is published.',
    'Do nothing.',
  ],
  'private-event': [
    'This event is marked as private: it is not published.',
    'Make it public in the original calendar if it should appear.',
  ],
  'personal-organiser': [
    'The organiser seems to be a person: neither the name nor the address is published.',
    'Have a shared calendar hold the event, with a generic address (contact@, info@…).',
  ],
  'unknown-category': [
    'This category is no known kind of event, theme or audience.',
    'Use the words of the lists (training, exhibition, health, young people…), or do nothing.',
  ],
  'attachment-left-out': [
    'This attachment is not published: only the address of a picture can be.',
    'Put the document on a website and give its address in the description.',
  ],
  'other-component': [
    'The calendar holds something else than events (tasks, journals…): it is not published.',
    'Do nothing.',
  ],
  'more-issues': ({ value = '', path = '' }) => [
    `Other lines have the same problem (“${path}”): ${value}.`,
    'Mend those that are named first.',
  ],
};
