import { dayInEssonne } from '../../credentials/sponsorship-state.js';
import { type WithdrawalReason, withdrawalReasons } from '../../model/vocabularies.js';
import { withdrawBadge } from '../../publish/node/badge-site.js';
import { type Command, UsageError, parseCommand, positionals } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { siteOf, siteOptions } from './badge-options.js';
import { tellWork } from './tell-work.js';

/** `essonne badge withdraw ID --site SITE --state FOLDER --reason CODE` */
export const withdrawCommand: Command = async (args, context) => {
  const { usage, badge: words } = context.messages;
  const options = {
    ...siteOptions,
    reason: { type: 'string' },
    note: { type: 'string' },
    change: { type: 'boolean' },
  } as const;
  const { values, positionals: given } = parseCommand('badge', args, options, context.messages);
  const [id = ''] = positionals('badge', given, ['ID'], context.messages);
  const { reason, note } = values;
  if (reason === undefined) throw new UsageError(usage.missing('--reason'), 'badge');
  if (!isReason(reason))
    throw new UsageError(usage.badValue('--reason', reason, Object.keys(withdrawalReasons).join(', ')), 'badge');
  const site = siteOf(values, context);
  const date = dayInEssonne(site.now) ?? '';
  const done = await withdrawBadge(site, id, { date, reason, ...(note === undefined ? {} : { note }) }, values.change);
  if (!values.quiet) tellWork(words.withdrawn(id), done, context);
  return EXIT.ok;
};

const isReason = (code: string): code is WithdrawalReason => Object.hasOwn(withdrawalReasons, code);
