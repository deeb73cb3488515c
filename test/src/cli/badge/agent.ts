import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeFolder } from '../../publish/node/folders.js';
import { NOW } from '../../publish/publishing.js';
import { type CommandResult, essonne } from '../command.js';

/** Address that badges are signed for. */
export const ROOT = 'https://donnees.example/';

/** What the agent publishes. */
export const tables = {
  'organisations.csv': 'nom;site web\nAjukoby;https://asso.example\n',
  'parrainages.csv':
    'référence;titre;organisation;date de début;date de fin;sites autorisés\n' +
    'S1;Puits;Ajukoby;2024;2027;https://asso.example\nS2;Forage;Ajukoby;2024;2027;\n',
};

/** A published site and its agent. */
export interface Agent {
  readonly input: string;
  readonly site: string;
  readonly state: string;
  readonly badge: (...args: string[]) => Promise<CommandResult>;
  readonly publish: (...args: string[]) => Promise<CommandResult>;
  /** A file of the site. */
  readonly read: (path: string) => string;
}

/** A site that was published once: the others begin as a copy of it. */
let model: Pick<Agent, 'site' | 'state'> | undefined;

/** A new site, its badges signed, and its agent. */
export async function agent(env: Readonly<Record<string, string>> = {}): Promise<Agent> {
  const input = makeFolder(tables);
  const site = join(makeFolder(), 'site');
  const state = join(input, '_essonne');
  const onSite = ['issue', 'withdraw', 'renew-status', 'rotate-key'];
  const badge = (name = '', ...args: string[]): Promise<CommandResult> =>
    essonne(['badge', name, ...args, ...(onSite.includes(name) ? ['--site', site, '--state', state] : [])], { env });
  const publish = (...args: string[]): Promise<CommandResult> =>
    essonne(['publish', input, '--out', site, '--clock', NOW, ...args], { env });
  const isPlain = Object.keys(env).length === 0;
  if (isPlain && model && existsSync(model.site)) {
    cpSync(model.site, site, { recursive: true });
    cpSync(model.state, state, { recursive: true });
  } else {
    expect((await essonne(['badge', 'keygen', '--state', state], { env })).code).to.equal(0);
    expect((await publish('--badge-url', ROOT)).err).to.equal('');
    if (isPlain) {
      const copy = makeFolder();
      model = { site: join(copy, 'site'), state: join(copy, 'state') };
      cpSync(site, model.site, { recursive: true });
      cpSync(state, model.state, { recursive: true });
    }
  }
  return { input, site, state, badge, publish, read: (path) => readFileSync(join(site, path), 'utf8') };
}
