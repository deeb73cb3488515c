import { join } from 'node:path';
import { publishFolder } from '../publish/node/publish-folder.js';
import { STATE_FOLDER } from '../publish/node/read-folder.js';
import { passphraseOf } from './badge/passphrase.js';
import { checkBadgeUrl, checkClock } from './badge/badge-options.js';
import { type Command, UsageError, commonOptions, parseCommand, positionals } from './command-line.js';
import { EXIT } from './exit-codes.js';
import { summaryText } from './publish-summary.js';
import { ProgressLine } from './terminal.js';

/** `essonne publish FOLDER --out SITE` */
export const publishCommand: Command = async (args, { terminal, language, messages }) => {
  const { values, positionals: given } = parseCommand(
    'publish',
    args,
    {
      ...commonOptions,
      out: { type: 'string' },
      state: { type: 'string' },
      'base-url': { type: 'string' },
      'badge-url': { type: 'string' },
      key: { type: 'string' },
      clock: { type: 'string' },
      strict: { type: 'boolean' },
      'allow-removals': { type: 'boolean' },
      'new-ledger': { type: 'boolean' },
      quiet: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    messages,
  );
  const { usage } = messages;
  const [input = ''] = positionals('publish', given, [language === 'en' ? 'FOLDER' : 'DOSSIER'], messages);
  const { out, state, clock, 'base-url': baseUrl, 'badge-url': badgeUrl } = values;
  if (out === undefined) throw new UsageError(usage.missing('--out'), 'publish');
  checkClock('publish', clock, messages);
  checkBadgeUrl('publish', badgeUrl, messages);
  if (baseUrl !== undefined && baseUrl !== '/' && !(/^https?:\/\//i.test(baseUrl) && URL.canParse(baseUrl)))
    throw new UsageError(usage.badValue('--base-url', baseUrl, 'https://donnees.example/, /'), 'publish');

  const progress = new ProgressLine(terminal, !values.quiet);
  const report = await publishFolder({
    input,
    output: out,
    language,
    allowRemovals: values['allow-removals'] ?? false,
    newLedger: values['new-ledger'] ?? false,
    onStaleLock: (path) => terminal.err(`${messages.publish.staleLock(path)}\n`),
    ...(state === undefined ? {} : { state }),
    ...(clock === undefined ? {} : { now: clock }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    signing: {
      key: values.key ?? terminal.env.ESSONNE_KEY,
      url: badgeUrl,
      askPassphrase: passphraseOf(terminal, messages).ask,
    },
    onProgress: ({ step, done, total, what }) =>
      progress.show(`${messages.publish.steps[step]} ${Math.floor((100 * done) / Math.max(1, total))} % – ${what}`),
  }).finally(() => progress.clear());

  if (values.json) terminal.out(`${JSON.stringify(report, null, 1)}\n`);
  else if (!values.quiet)
    terminal.out(summaryText(report, out, join(state ?? join(input, STATE_FOLDER), 'report.json'), messages));
  return values.strict && report.summary.errors > 0 ? EXIT.rejected : EXIT.ok;
};
