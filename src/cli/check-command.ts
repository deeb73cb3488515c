import { describeIssue } from '../messages/describe-issue.js';
import { checkPublication } from '../publish/check/check-publication.js';
import { openPublication, publicationFiles } from '../publish/node/open-publication.js';
import { checkClock, clockOf } from './badge/badge-options.js';
import { type Command, commonOptions, parseCommand, positionals } from './command-line.js';
import { EXIT } from './exit-codes.js';
import { printable } from './terminal.js';

/** Findings shown; `--json` gives them all. */
const SHOWN = 50;

/** `essonne check FOLDER|URL` */
export const checkCommand: Command = async (args, { terminal, language, messages }) => {
  const options = {
    ...commonOptions,
    clock: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
  } as const;
  const { values, positionals: given } = parseCommand('check', args, options, messages);
  const name = language === 'en' ? 'FOLDER|URL' : 'DOSSIER|ADRESSE';
  const [source = ''] = positionals('check', given, [name], messages);
  checkClock('check', values.clock, messages);
  const now = clockOf(values.clock);
  const result = await checkPublication(openPublication(source), language, publicationFiles(source), now);
  const code = result.isConform ? EXIT.ok : EXIT.failed;
  if (values.json) {
    terminal.out(`${JSON.stringify(result, null, 1)}\n`);
    return code;
  }
  const words = messages.check;
  const lines = result.findings.slice(0, SHOWN).map((finding) => {
    const place = [finding.file, finding.path, finding.id].filter((part) => part !== undefined).join(' ');
    const about =
      finding.code === 'bad-record' && finding.detail !== undefined
        ? describeIssue({ code: finding.detail, outcome: 'left-out' }, language).reason
        : (finding.detail ?? '');
    return printable(
      `${messages.publish.severities[finding.severity]} – ${place} : ${words.findings[finding.code]} ${about && `(${about})`}`,
    ).trimEnd();
  });
  if (result.findings.length > SHOWN) lines.push(messages.publish.more(result.findings.length - SHOWN));
  const errors = result.findings.filter(({ severity }) => severity === 'error').length;
  if (lines.length > 0) terminal.err(`${lines.join('\n')}\n`);
  if (!values.quiet) {
    const counts = Object.entries(result.counts).map(([dataset, count]) => words.counts(dataset, count));
    terminal.out(`${counts.join(', ')}\n${result.isConform ? words.good(source) : words.bad(source, errors)}\n`);
  }
  return code;
};
