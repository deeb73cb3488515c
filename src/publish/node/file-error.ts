import { EssonneError, type ErrorDescription } from '../../errors/index.js';
import type { Language } from '../../messages/index.js';

/** Why a file cannot be read or a folder will not be written, by language. A system's own code (`EACCES`) stays as it is. */
const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: { fr: 'il n’existe pas', en: 'it does not exist' },
  ENOTDIR: { fr: 'ce n’est pas un dossier', en: 'it is not a folder' },
  EACCES: { fr: 'l’accès est refusé', en: 'access is denied' },
  EPERM: { fr: 'l’accès est refusé', en: 'access is denied' },
  ENOSPC: { fr: 'le disque est plein', en: 'the disk is full' },
  'no-table': {
    fr: 'il ne contient aucun tableau connu\u202f: projets.csv, evenements.csv, organisations.csv…',
    en: 'it holds no known table: projects.csv, events.csv, organisations.csv…',
  },
  'damaged-ledger': {
    fr: 'le registre des identifiants est abîmé\u202f; reprenez-en une copie, sans quoi les identifiants changeraient',
    en: 'the ledger of identifiers is damaged; put a copy back, or identifiers would change',
  },
  'not-a-publication': {
    fr: 'il n’est pas vide et n’a pas été écrit par « essonne publish »',
    en: 'it is not empty and was not written by “essonne publish”',
  },
  'contains-input': { fr: 'il contient le dossier des tableaux', en: 'it contains the folder of tables' },
  'inside-input': { fr: 'il est dans le dossier des tableaux', en: 'it is inside the folder of tables' },
  'contains-state': { fr: 'il contient le dossier d’état', en: 'it contains the state folder' },
  'contains-cwd': { fr: 'il contient le dossier courant', en: 'it contains the current folder' },
  'not-a-folder': { fr: 'ce n’est pas un dossier', en: 'it is not a folder' },
  locked: { fr: 'une autre publication est en cours', en: 'another publication is running' },
};

abstract class NodeError extends EssonneError {
  override describe(language: Language): ErrorDescription {
    const { problem, remedy } = super.describe(language);
    const reason = String(this.details['reason']);
    const [code = ''] = reason.split(' ');
    const words = reasons[code]?.[language];
    return { problem: words === undefined ? problem : problem.replace(reason, reason.replace(code, words)), remedy };
  }
}

/** A file or folder of the agent cannot be read. */
export class FileError extends NodeError {
  override readonly name = 'FileError';

  /** @param reason A code of this module, or the system's (`ENOENT`). */
  constructor(where: string, reason: string, options: ErrorOptions = {}) {
    super('unreadable-file', where, { reason }, options);
  }
}

/** The output folder will not, or cannot, be replaced; what was there is untouched. */
export class OutputError extends NodeError {
  override readonly name = 'OutputError';

  /** @param reason A code of this module, or the system's (`ENOSPC`), followed by details. */
  constructor(where: string, reason: string, options: ErrorOptions = {}) {
    super('unsafe-output', where, { reason }, options);
  }
}

/** Code of a system's error, `ENOENT`. */
export function systemCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : String(error);
}
