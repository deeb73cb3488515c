import { issueBadges } from '../../publish/node/badge-site.js';
import { type Command, UsageError, parseCommand } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { siteOf, siteOptions } from './badge-options.js';
import { tellWork } from './tell-work.js';

/** `essonne badge issue [ID] --site SITE --state FOLDER` */
export const issueCommand: Command = async (args, context) => {
  const { messages } = context;
  const options = { ...siteOptions, again: { type: 'boolean' } } as const;
  const { values, positionals: given } = parseCommand('badge', args, options, messages);
  const [id, extra] = given;
  if (extra !== undefined) throw new UsageError(messages.usage.tooMany(extra), 'badge');
  if (values.again && id === undefined) throw new UsageError(messages.usage.missing('ID'), 'badge');
  const done = await issueBadges(siteOf(values, context), id, values.again);
  if (!values.quiet) tellWork(messages.badge.issued(done.signed.length, done.count), done, context);
  return EXIT.ok;
};
