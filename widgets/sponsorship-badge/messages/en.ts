import type { BadgeMessages } from './fr.js';

/** Words of the badge, in English. */
export const en: BadgeMessages = {
  title: 'Certificate of support',
  supported: { other: 'Supported' },
  period: {
    during: (year) => `in ${year}`,
    between: (start, end) => `from ${start} to ${end}`,
    since: (start) => `since ${start}`,
    until: (end) => `until ${end}`,
  },
  ledBy: { project: 'Project led by', event: 'Event organised by' },
  wording: {
    grant: 'with the financial support',
    patronage: 'under the patronage',
    'technical-support': 'with the technical support',
    loan: 'thanks to a loan',
    other: 'with the support',
  },
  by: (support, name) =>
    `${support} ${support.endsWith('loan') ? 'from' : 'of'} ${/^(?:d[eé]part|conseil|council)/i.test(name) ? 'the ' : ''}${name}`,
  status: {
    active: 'In force',
    ended: 'Support ended',
  },
  unsigned: 'Not signed',
  seeBadge: 'View the certificate',
  seeTarget: { project: 'View the project', event: 'View the event', organisation: 'View the profile' },
  loading: 'Loading the certificate…',
  demonstration: 'Demonstration data',
  source: (publisher, date) => `Source: ${publisher}, updated on ${date}.`,
};
