import type { CheckDetail, CheckName, CredentialState, CredentialVerdict } from '../../credentials/verify/verdict.js';
import { findBadge } from '../../publish/node/find-badge.js';
import { verifyFoundBadge } from '../../publish/node/verify-badge.js';
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
  const verdict = await verifyFoundBadge(await findBadge(source), { issuer, key, status, page, now: clockOf(clock) });
  if ('claimedIssuer' in verdict)
    throw new UsageError(messages.badge.needsIssuer(printable(verdict.claimedIssuer)), 'badge');
  if (values.json) terminal.out(`${JSON.stringify(verdict, null, 1)}\n`);
  else if (!values.quiet) terminal.out(`${verdictText(verdict, context)}\n`);
  return GOOD.includes(verdict.state) ? EXIT.ok : EXIT.failed;
};

/** A verdict as a person reads it: what the badge says once it is believed, where it stands, then each check. */
function verdictText({ state, checks, credential }: CredentialVerdict, { messages }: CommandContext): string {
  const { badge: words } = messages;
  const names: Readonly<Record<CheckName, string>> = words.checks;
  const details: Readonly<Record<CheckDetail, string>> = words.details;
  const holder = credential?.credentialSubject.identifier.find(({ identityType }) => identityType === 'name');
  const about = [credential?.name, holder?.identityHash, credential?.issuer.name].filter((part) => part !== undefined);
  const lines = checks.map(({ name, outcome, detail }) => {
    const found = outcome === 'passed' ? words.passed[name] : detail === undefined ? '' : details[detail];
    return `  ${MARKS[outcome]} ${names[name]} – ${words.outcomes[outcome]} – ${found}`;
  });
  return [...(about.length > 0 ? [printable(about.join(' – '))] : []), words.states[state], ...lines].join('\n');
}
