import type { BadgeFile } from '../../credentials/badge-file.js';
import { sitesKind } from '../../credentials/site-match.js';
import { sitesOf } from '../../credentials/verify/circumstances.js';
import type { CheckDetail, CheckName, CredentialCheck, CredentialState } from '../../credentials/verify/verdict.js';
import type { CliMessages } from '../../messages/cli.js';
import type { Language } from '../../messages/language.js';
import { withdrawalReasons } from '../../model/vocabularies.js';
import { type FoundBadge, findBadge } from '../../publish/node/find-badge.js';
import { type VerifiedBadge, verifyFoundBadge } from '../../publish/node/verify-badge.js';
import {
  type Command,
  type CommandContext,
  UsageError,
  commonOptions,
  parseCommand,
  positionals,
} from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { printable } from '../terminal.js';
import { checkClock, clockOf } from './badge-options.js';
import { dayInWords } from '../../messages/day-in-words.js';

/** States in which a badge is what it says: of this issuer, and not withdrawn. */
const GOOD: readonly CredentialState[] = ['active', 'ended', 'not-yet'];

const MARKS = { passed: '✓', failed: '✗', unknown: '?' } as const;

/** `essonne badge verify FILE|URL` */
export const verifyCommand: Command = async (args, context) => {
  const { terminal, language, messages } = context;
  const options = {
    ...commonOptions,
    issuer: { type: 'string' },
    key: { type: 'string' },
    status: { type: 'string' },
    page: { type: 'string' },
    clock: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
  } as const;
  const { values, positionals: given } = parseCommand('badge', args, options, messages);
  const [source = ''] = positionals('badge', given, [language === 'en' ? 'FILE|URL' : 'FICHIER|ADRESSE'], messages);
  const { issuer, key, status, page, clock } = values;
  checkClock('badge', clock, messages);
  for (const [name, url] of [['--issuer', issuer] as const, ['--page', page] as const])
    if (url !== undefined && !URL.canParse(url))
      throw new UsageError(messages.usage.badValue(name, url, 'https://…'), 'badge');
  const found = await findBadge(source);
  const verdict = await verifyFoundBadge(found, { issuer, key, status, page, now: clockOf(clock) });
  if ('claimedIssuer' in verdict)
    throw new UsageError(messages.badge.needsIssuer(printable(verdict.claimedIssuer)), 'badge');
  if (values.json) terminal.out(`${JSON.stringify(verdict, null, 1)}\n`);
  else if (!values.quiet) terminal.out(`${verdictText(verdict, found, context)}\n`);
  if (!GOOD.includes(verdict.state)) return EXIT.failed;
  return verdict.isGiven ? EXIT.ok : EXIT.unconfirmed;
};

type Verdict = Exclude<VerifiedBadge, { readonly claimedIssuer: string }>;

/** A verdict as a person reads it: what the badge says once it is believed, who is believed, where it stands, each check. */
function verdictText(verdict: Verdict, { badge }: FoundBadge, { language, messages }: CommandContext): string {
  const { state, checks, credential, isGiven } = verdict;
  const { badge: words } = messages;
  const holder = credential?.credentialSubject.identifier.find(({ identityType }) => identityType === 'name');
  const about = [credential?.name, holder?.identityHash, credential?.issuer.name].filter((part) => part !== undefined);
  const issuer = printable(verdict.issuer);
  const isUnsure = !isGiven && GOOD.includes(state);
  const withdrawn = state === 'withdrawn' ? badge?.sponsorship.withdrawn : undefined;
  return [
    ...(about.length > 0 ? [printable(about.join(' – '))] : []),
    isUnsure ? words.unconfirmed(issuer, words.states[state]) : words.states[state],
    ...(withdrawn ? [withdrawalText(withdrawn, language, words)] : []),
    ...(isUnsure ? [] : [words.issuer(issuer)]),
    ...checks.map((check) => `  ${checkText(check, verdict, messages)}`),
  ].join('\n');
}

function checkText(
  { name, outcome, detail }: CredentialCheck,
  { isGiven, credential }: Verdict,
  { badge: words }: CliMessages,
): string {
  const names: Readonly<Record<CheckName, string>> = words.checks;
  const details: Readonly<Record<CheckDetail, string>> = words.details;
  const line = (mark: string, known: string, found: string): string => `${mark} ${names[name]} – ${known} – ${found}`;
  if (name === 'issuer' && outcome === 'passed' && !isGiven) return line('?', words.outcomes.unknown, words.anyIssuer);
  // Nothing was compared: it is neither right nor wrong.
  const kind = name === 'site' && outcome === 'passed' && credential ? sitesKind(sitesOf({ ...credential })) : 'own';
  if (kind !== 'own') return line('–', '–', kind === 'none' ? words.noSite : words.onPlatforms);
  const found = outcome === 'passed' ? words.passed[name] : detail === undefined ? '' : details[detail];
  return line(MARKS[outcome], words.outcomes[outcome], found);
}

/** What the open data say of a withdrawal: the list that is signed tells neither its day nor its reason. */
function withdrawalText(
  { date, reason }: NonNullable<BadgeFile['sponsorship']['withdrawn']>,
  language: Language,
  words: CliMessages['badge'],
): string {
  const labels: Readonly<Record<string, readonly [fr: string, en: string]>> = withdrawalReasons;
  // A code of others is shown as it is.
  const code = reason ?? '';
  const [fr, en] = (Object.hasOwn(labels, code) ? labels[code] : undefined) ?? [code, code];
  const day = date === undefined || Number.isNaN(Date.parse(date)) ? undefined : dayInWords(new Date(date), language);
  return words.withdrawnOn(day, reason && printable(language === 'fr' ? fr : en));
}
