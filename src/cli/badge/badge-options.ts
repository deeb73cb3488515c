import type { CliMessages } from '../../messages/cli.js';
import { Instant } from '../../model/primitives.js';
import type { BadgeSiteOptions } from '../../publish/node/badge-site.js';
import { type CommandContext, UsageError, commonOptions } from '../command-line.js';
import { type Passphrase, passphraseOf } from './passphrase.js';

/** Options of the commands that work on a site. */
export const siteOptions = {
  ...commonOptions,
  site: { type: 'string' },
  state: { type: 'string' },
  key: { type: 'string' },
  'badge-url': { type: 'string' },
  clock: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

/** Values of {@link siteOptions}, as they were typed. */
export interface SiteValues {
  readonly site?: string | undefined;
  readonly state?: string | undefined;
  readonly key?: string | undefined;
  readonly 'badge-url'?: string | undefined;
  readonly clock?: string | undefined;
}

/**
 * What a command works on.
 * @throws {UsageError} when the site or the state is not given, or a value is wrong.
 */
export function siteOf(
  { site, state, key, 'badge-url': url, clock }: SiteValues,
  { terminal, messages }: CommandContext,
): BadgeSiteOptions & { readonly passphrase: Passphrase } {
  if (site === undefined) throw new UsageError(messages.usage.missing('--site'), 'badge');
  if (state === undefined) throw new UsageError(messages.usage.missing('--state'), 'badge');
  checkClock('badge', clock, messages);
  checkBadgeUrl('badge', url, messages);
  const passphrase = passphraseOf(terminal, messages);
  return {
    site,
    state,
    key: key ?? terminal.env.ESSONNE_KEY,
    url,
    now: clockOf(clock),
    askPassphrase: passphrase.ask,
    passphrase,
    onStaleLock: (path) => terminal.err(`${messages.publish.staleLock(path)}\n`),
  };
}

/** The instant that was given, else now. */
export const clockOf = (clock: string | undefined): Date => (clock === undefined ? new Date() : new Date(clock));

/** @throws {UsageError} for what is no instant. */
export function checkClock(command: string, clock: string | undefined, { usage }: CliMessages): void {
  if (clock !== undefined && !Instant.safeParse(clock).success)
    throw new UsageError(usage.badValue('--clock', clock, '2026-11-23T08:00:00Z'), command);
}

/** @throws {UsageError} for an address that badges cannot be signed for: pages in https cannot ask one in http. */
export function checkBadgeUrl(command: string, url: string | undefined, { usage }: CliMessages): void {
  const isRight =
    url === undefined ||
    (URL.canParse(url) && (/^https:/i.test(url) || /^http:\/\/(?:localhost|127\.0\.0\.1)(?::|\/|$)/i.test(url)));
  if (!isRight) throw new UsageError(usage.badValue('--badge-url', url, 'https://donnees.example/'), command);
}
