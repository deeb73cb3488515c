import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CliMessages } from '../messages/cli.js';
import { describeIssue } from '../messages/describe-issue.js';
import { MAPPING_SCHEMA, mappingSchema } from '../publish/mapping/mapping.js';
import { type FileProposal, proposeForFile } from '../publish/mapping/propose-for-file.js';
import type { MappingProposal } from '../publish/mapping/propose-mapping.js';
import { FileError, systemCode } from '../publish/node/file-error.js';
import { WorkbookError } from '../workbook/index.js';
import { type Command, UsageError, commonOptions, parseCommand, positionals } from './command-line.js';
import { EXIT } from './exit-codes.js';
import { printable } from './terminal.js';

/** `essonne map FILE` */
export const mapCommand: Command = async (args, { terminal, language, messages }) => {
  const options = { ...commonOptions, out: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values, positionals: given } = parseCommand('map', args, options, messages);
  const [path = ''] = positionals('map', given, [language === 'en' ? 'FILE' : 'FICHIER'], messages);
  const { out } = values;
  if (out !== undefined && existsSync(out)) throw new UsageError(messages.map.exists(out), 'map');
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new FileError(path, systemCode(error), { cause: error });
  });
  let found: Awaited<ReturnType<typeof proposeForFile>>;
  try {
    found = await proposeForFile({ path: basename(path), bytes });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { reason, remedy } = describeIssue({ code: error.fault, outcome: 'rejected' }, language);
    terminal.err(`${path}\n${reason}\n${remedy}\n`);
    return EXIT.failed;
  }
  for (const { path: one, proposal } of found) terminal.err(`${explain(one, proposal, messages)}\n`);
  const proposals = found.flatMap(({ proposal }) => (typeof proposal === 'string' ? [] : [proposal]));
  const mapping = {
    $schema: `./${MAPPING_SCHEMA}`,
    files: Object.fromEntries(proposals.map((proposal) => [proposal.path, proposal.mapping])),
  };
  const text = `${JSON.stringify(values.json ? proposals : mapping, null, 2)}\n`;
  if (out === undefined) terminal.out(text);
  else {
    await writeFile(out, text);
    await writeFile(join(dirname(out), MAPPING_SCHEMA), mappingSchema());
    terminal.err(`${messages.map.written(out)}\n`);
  }
  return proposals.length > 0 || found.some(({ proposal }) => proposal === 'grants') ? EXIT.ok : EXIT.failed;
};

/** What is proposed for a file, column by column, and why. */
function explain(path: string, proposal: FileProposal, { map }: CliMessages): string {
  if (proposal === 'grants') return map.grants(path);
  if (proposal === 'nothing') return map.nothing(path);
  const width = Math.max(...proposal.columns.map(({ heading }) => printable(heading).length), 0);
  return [
    map.table(path, proposal.line, proposal.table, proposal.isNamed),
    ...proposal.columns.map((column) => `  ${printable(column.heading).padEnd(width)}  ${why(column, map)}`),
  ].join('\n');
}

function why(
  { meaning = '', reason, detail = '', examples }: MappingProposal['columns'][number],
  map: CliMessages['map'],
): string {
  const text = map.reasons[reason](meaning, detail);
  if (reason === 'known-heading' || examples.length === 0) return text;
  return `${text} ${map.examples(examples.map((example) => printable(example).slice(0, 24)).join(' · '))}`;
}
