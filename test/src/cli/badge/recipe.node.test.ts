/** Every command that docs/badges.md gives is run, in its order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeFolder, removeFolders } from '../../publish/node/folders.js';
import { essonne } from '../command.js';

const guide = readFileSync('docs/badges.md', 'utf8');

/** Commands in the guide's blocks, those of schedulers too, as a shell would cut them. */
const commands = [...guide.matchAll(/```\w+\n(.*?)```/gs)]
  .flatMap(([, block = '']) => block.split('\n'))
  .flatMap(
    (line) =>
      /\bessonne ((?:publish|badge|check) .*)$/.exec(line.startsWith('schtasks') ? line.slice(0, -1) : line)?.[1] ?? [],
  )
  .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? ''));

describe('docs/badges.md', () => {
  after(removeFolders);

  it('gives commands that work, one after the other', async () => {
    const folder = makeFolder({
      'tableaux/parrainages.csv': 'référence;titre;organisation;date de début\nS1;Puits;Ajukoby;2024\n',
    });
    const inFolder = (arg: string): string => (/^(?:tableaux|site)(?:\/|$)/.test(arg) ? join(folder, arg) : arg);
    expect(commands.length).to.be.above(9);
    for (const args of commands) {
      const { code, err } = await essonne(args.map(inFolder));
      expect([code, err], args.join(' ')).to.deep.equal([0, '']);
    }
    const names = new Set(commands.filter(([name]) => name === 'badge').map(([, name]) => name));
    expect([...names]).to.have.members(['keygen', 'issue', 'withdraw', 'renew-status', 'rotate-key', 'verify']);
  });

  it('tells the codes and messages that the command line has', async () => {
    const { out } = await essonne(['--help']);
    for (const [, code] of guide.matchAll(/^\| (\d) /gm)) expect(out).to.match(new RegExp(`^  ${code}  `, 'm'));
    const helps = await Promise.all(['badge', 'publish', 'check'].map((command) => essonne([command, '--help'])));
    const help = helps.map((said) => said.out).join();
    for (const [option] of guide.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)) expect(help, option).to.include(option);
  });
});
