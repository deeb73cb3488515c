import { renewStatus } from '../../publish/node/badge-site.js';
import { type Command, UsageError, parseCommand, positionals } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { siteOf, siteOptions } from './badge-options.js';
import { dayInWords } from '../../messages/day-in-words.js';
import { tellWork } from './tell-work.js';

const DAY_MS = 86_400_000;

/** `essonne badge renew-status --site SITE --state FOLDER`, for a nightly job: what is wrong is said even with `--quiet`. */
export const renewStatusCommand: Command = async (args, context) => {
  const { terminal, language, messages } = context;
  const { usage, badge: words } = messages;
  const options = { ...siteOptions, 'warn-days': { type: 'string' } } as const;
  const { values, positionals: given } = parseCommand('badge', args, options, messages);
  positionals('badge', given, [], messages);
  const days = values['warn-days'];
  if (days !== undefined && !/^\d{1,3}$/.test(days))
    throw new UsageError(usage.badValue('--warn-days', days, '7'), 'badge');
  const site = siteOf(values, context);
  const done = await renewStatus(site, days === undefined ? undefined : Number(days) * DAY_MS);
  const { former, isLate } = done;
  if (!values.quiet) tellWork(undefined, done, context);
  const others = done.files.filter((path) => !path.startsWith('status/'));
  if (others.length > 0) terminal.err(`${words.keyPublished(others)}\n`);
  if (!isLate || !former) return EXIT.ok;
  terminal.err(`${words.late(dayInWords(former, language), former < site.now)}\n`);
  return EXIT.late;
};
