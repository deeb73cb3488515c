import type { Loss } from '../publish/identity/ledger-files.js';
import { badgeEn, badgeFileReasonsEn, badgeFileRemediesEn, badgeHelpEn } from './cli-badge.en.js';
import type { CliMessages } from './cli.fr.js';
import { mapEn } from './map.en.js';

const plural = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const lossText = ({ dataset, table, before, lost, files }: Loss): string => {
  const what =
    table === undefined
      ? `${cliEn.publish.datasets[dataset]}: ${lost} of the ${before} published records would be removed`
      : `table “${table}”: its ${plural(before, 'published line', 'published lines')} would be gone`;
  const where = files.map((file) => `${file.path}, ${plural(file.before, 'line', 'lines')} → ${file.now}`);
  return where.length === 0 ? what : `${what} (${where.join('; ')})`;
};

export const cliEn: CliMessages = {
  fileErrors: {
    'unreadable-file': (where, reason) => ({
      problem: `${where} cannot be read (${reason}).`,
      remedy: 'Check that this file or folder exists and that you may read it.',
    }),
    'unsafe-output': (where, reason) => ({
      problem: `The folder ${where} will not be replaced (${reason}).`,
      remedy: 'Choose an empty or new folder, or one that “essonne publish” has written.',
    }),
  },
  fileProblems: {
    plain: (where, reason) => ({ problem: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}: ${where}.` }),
    unwritable: (where, reason) => ({
      problem: `${where} cannot be written (${reason}).`,
      remedy: 'Check that you may write there, and that there is room left.',
    }),
    busy: (where, reason) => ({ problem: `${where} is in use (${reason}).` }),
    none: undefined,
  },
  fileReasons: {
    ENOENT: 'it does not exist',
    ENOTDIR: 'it is not a folder',
    EACCES: 'access is denied',
    EPERM: 'access is denied',
    ENOSPC: 'the disk is full',
    'no-table': 'it holds no known table: projects.csv, events.csv, organisations.csv…',
    'damaged-ledger': 'the ledger of identifiers is damaged; put a copy back, or identifiers would change',
    'not-a-publication': 'it is not empty and was not written by “essonne publish”',
    'contains-input': 'it contains the folder of tables',
    'inside-input': 'it is inside the folder of tables',
    'contains-state': 'it contains the state folder',
    'contains-cwd': 'it contains the current folder',
    'not-a-folder': 'it is not a folder',
    locked: 'another publication is running: lock',
    'no-ledger': 'it holds a publication, but the ledger of identifiers is missing from the state folder',
    ...badgeFileReasonsEn,
  },
  fileRemedies: {
    locked: (path) => `Wait for it to end. If no publication is running, delete the file ${path} and start again.`,
    'no-ledger': () =>
      'Put ledger.json back (or name the right folder with --state). If it is lost, --new-ledger makes it again from the published records.',
    'not-a-folder': () => 'Name a folder, not a file.',
    ENOTDIR: () => 'The path goes through a file: name a folder.',
    ...badgeFileRemediesEn,
  },
  removals: (where, losses) => ({
    problem: `Publication stopped, ${where} stays as it is: ${losses.map(lossText).join('; ')}.`,
    remedy: 'Put the missing lines or files back. If these removals are meant, add --allow-removals.',
  }),
  help: `essonne – open data of the international action of Essonne

Usage
  essonne publish FOLDER --out SITE        publishes the tables of a folder
  essonne check FOLDER|URL                 checks that a publication honours the contract
  essonne query SOURCE DATASET [filters]   queries a publication
  essonne map FILE                         proposes how to read a file, and says why
  essonne prerender calendar …             writes the calendar into a page, readable without script
  essonne badge …                          signs badges, withdraws and verifies them
  essonne COMMAND --help                   tells about a command

Common options
  --lang fr|en   language of the messages (else the system's, else French)
  --help, -h     this help
  --version      version of the program

Exit codes
  0  success (even with warnings)
  1  failure: nothing was changed, or the publication checked does not conform
  2  the command is badly written
  3  published, but records or files were rejected (with --strict)
  4  list of withdrawals renewed, but too late (badge renew-status)
  5  badge good if its issuer is the right one: to be confirmed (badge verify)
`,
  publishHelp: `essonne publish FOLDER --out SITE [options]

Reads the tables (CSV, .xlsx, .ods, JSON) and the agendas (.ics) of a folder and writes the
open data. The site is replaced as one step; if anything fails, the former one stays as it is.

  --out SITE        folder of the site to write (empty, new, or already published)
  --state FOLDER    ledger of identifiers, and report
                    (default: FOLDER/_essonne; to be kept and backed up)
  --base-url URL    public address of the site, for the formats that need it
  --badge-url URL   address to sign the badges for (else --base-url)
  --key FILE        key that signs them (default: that of the state folder)
  --clock INSTANT   date of the publication (2026-11-23T08:00:00Z); now by default
  --strict          exit code 3 when records, lines or a file were rejected
  --allow-removals  publishes even if a dataset loses more than 20% of its records
  --new-ledger      makes the lost ledger of a publication again, from its records
  --json            report as JSON on the standard output
  --quiet           shows errors only
`,
  checkHelp: `essonne check FOLDER|URL [options]

Checks a publication: catalog, counts, digests, every record, links between records,
changes, signed badges.

  --clock INSTANT   the present (2026-11-23T08:00:00Z); now by default
  --json            result as JSON
  --quiet           shows errors only
`,
  queryHelp: `essonne query SOURCE DATASET [filters] [options]

SOURCE   published folder, or address (https://…/data/v1/)
DATASET  projects, events, organisations, partnerships, calls, sponsorships

Filters, repeatable: several values of one filter add up, two filters narrow down
  --country ML --theme water --status ongoing --kind training --commune 91228
  --epci SIREN --canton CODE --organisation ID --year 2025 --call ID --id ID --text "well" …
  --near LON,LAT,KM   --from 2026-01-01 --to 2026-12-31   --sort -start
  --limit 20 --offset 0   (--limit all: everything)

  --format table|json|geojson|csv|ics   (default: table in a terminal, else json)
`,
  prerenderHelp: `essonne prerender calendar --data FOLDER|URL [options]

Writes the element with the list of coming events (readable without script, then enhanced
in place) and the same events for search engines (JSON-LD).

  --data SOURCE     published folder, or address (https://…/data/v1/)
  --base URL        public address of the data, for the links and the attribute src
                    (default: that of --data)
  --into PAGE       writes into this HTML page, between
                    <!-- essonne:calendar --> and <!-- /essonne:calendar -->; the first may
                    have settings of its own: <!-- essonne:calendar limit="5" -->
  --limit 20        how many events at most
  --lang fr|en      language of the page (default: French)
  --clock INSTANT   the present (2026-11-23T08:00:00Z); now by default

What is shown, as the attributes of the element
  --commune 91228 --epci SIREN --canton 9105 --kind forum --theme water --audience youth
  --attendance online --free --organisation ID --status scheduled
  --from 2026-11 --to 2027   --view month|agenda|week|year   --heading-level 3
`,
  map: mapEn,
  badgeHelp: badgeHelpEn,
  usage: {
    noCommand: 'A command is missing.',
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (name) => `There is no option ${name}.`,
    missingValue: (name) => `Option ${name} needs a value.`,
    missing: (name) => `${name} is missing.`,
    tooMany: (value) => `“${value}” is one too many.`,
    badValue: (name, value, expected) => `“${value}” does not fit ${name}. Expected: ${expected}.`,
    noFormat: (format, dataset) => `There is no format ${format} for ${dataset}.`,
    seeHelp: (command) => `See: essonne ${command}--help`,
  },
  publish: {
    done: (out) => `Published in ${out}`,
    columns: ['', 'read', 'published', 'rejected', 'merged', 'derived', 'added', 'changed', 'removed'],
    datasets: {
      projects: 'projects',
      events: 'events',
      organisations: 'organisations',
      partnerships: 'partnerships',
      calls: 'calls for projects',
      sponsorships: 'sponsorships',
    },
    total: 'total',
    severities: { error: 'Error', warning: 'Warning', note: 'Note' },
    line: 'line',
    item: 'item',
    column: 'column',
    more: (count) => `… and ${count} more`,
    notes: (count) =>
      count === 1
        ? 'One correction or remark is in the report.'
        : `${count} corrections and remarks are in the report.`,
    nothing: 'Nothing to report.',
    staleLock: (path) => `The lock ${path}, left by another machine more than an hour ago, was taken over.`,
    report: (path) => `Whole report: ${path}`,
    steps: { reading: 'Reading', records: 'Checking', writing: 'Writing' },
  },
  check: {
    good: (where) => `${where} honours the contract.`,
    bad: (where, count) => `${where} does not honour the contract: ${plural(count, 'problem', 'problems')}.`,
    counts: (name, count) => `${name}: ${count}`,
    findings: {
      'missing-file': 'the file is missing or cannot be read',
      'not-json': 'this is not JSON',
      'bad-catalog': 'the catalog does not follow the contract',
      'no-items': 'the file holds no list “items”',
      'missing-dataset': 'the catalog does not list this dataset',
      'wrong-count': 'the number of records is not the catalog’s',
      'wrong-bytes': 'the size is not the catalog’s',
      'wrong-digest': 'the digest is not the catalog’s',
      'bad-index': 'the index does not follow its format',
      'bad-boundaries': 'these are neither lines nor surfaces in degrees',
      'bad-feed': 'this is no calendar to subscribe to, or the list does not say what it holds',
      'bad-holiday': 'these holidays do not follow the schema',
      'bad-dcat': 'this is no DCAT catalog',
      'other-dcat': 'this is not what the catalog would give',
      'undescribed-file': 'catalog.jsonld gives neither the size nor the digest of this file',
      'unknown-file': 'nothing in the publication speaks of this file',
      'other-records': 'the records are not those of the dataset',
      'bad-record': 'the record does not follow the schema',
      'duplicate-id': 'the identifier is already taken',
      'dangling-reference': 'the record referred to does not exist',
      'unknown-code': 'the code is not in the vocabulary',
      'bad-change': 'the change does not follow the schema',
      'missing-change': 'the record is not in changes.json',
      'removed-yet-published': 'the record is said to be removed, yet it is published',
      'published-yet-missing': 'changes.json lists a record that is not published',
      'bad-badge': 'this file of a badge does not follow the contract',
      'bad-credential': 'the signed badge cannot be verified',
      'other-withdrawal': 'badge.json and the list of withdrawals do not say the same',
      'unlisted-key':
        'this key is served without being in keys/jwks.json: delete it, or what it signs would be believed',
      'late-list': 'the list of withdrawals is over, or ends soon: essonne badge renew-status',
    },
  },
  badge: badgeEn,
  query: {
    total: (shown, total) => `${shown} of ${total}`,
    none: 'No result.',
    unknownCode: (value, filter, meant) =>
      `No code “${value}” in the vocabulary of --${filter}${meant === undefined ? '.' : `: did you mean ${meant}?`}`,
    warnings: (count) => `${plural(count, 'item', 'items')} of the data could not be read (see essonne check).`,
    headings: { id: 'id', title: 'title', start: 'start', status: 'status', where: 'where', who: 'who' },
  },
  prerender: {
    written: (page) => `${page} is up to date.`,
    same: (page) => `${page} was already up to date.`,
    atLine: (page, line) => `${page} (line ${line})`,
    pageFaults: {
      'no-marker': (page, target) => ({
        problem: `${page} stays as it is: no comment says where to write.`,
        remedy: `Add <!-- essonne:${target} --><!-- /essonne:${target} --> to it.`,
      }),
      'open-marker': (page, target) => ({
        problem: `${page} stays as it is: a comment essonne:${target} is not closed.`,
        remedy: `Add <!-- /essonne:${target} --> where what is to be replaced ends.`,
      }),
      'bad-marker': (page, target) => ({
        problem: `${page} stays as it is: a comment essonne:${target} cannot be read.`,
        remedy: `Write its settings so: <!-- essonne:${target} limit="5" -->. See essonne prerender --help.`,
      }),
      'unknown-setting': (page, target, setting) => ({
        problem: `${page} stays as it is: a comment essonne:${target} has a setting "${setting}", which does not exist.`,
        remedy: 'Correct it or remove it. The settings that exist: essonne prerender --help.',
      }),
      'hidden-marker': (page, target) => ({
        problem: `${page} stays as it is: a comment essonne:${target} is in a script, a style, a template, a field or another comment, where nothing would show.`,
        remedy: 'Put it in the body of the page, where the calendar is to appear.',
      }),
      'not-utf8': (page) => ({
        problem: `${page} stays as it is: this page is not in UTF-8.`,
        remedy: 'Save it in UTF-8 and start again.',
      }),
    },
  },
  unexpected: (message) => `Unexpected error: ${message}. Report it with the command that you typed.`,
};
