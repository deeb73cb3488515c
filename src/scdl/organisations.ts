import { type OfficialNumbers } from '../cells/official-numbers.js';
import { fingerprint } from '../model/fingerprint.js';
import { foldName } from '../referential/index.js';

/** An organisation that a file of grants names: who grants, or who is granted. */
export interface NamedOrganisation extends OfficialNumbers {
  /** Made of its number, else of its name: the same in every file. */
  readonly id: string;
  readonly title: string;
  /** Line that names it first. */
  readonly line: number;
}

/** Identifier of an organisation, and how records of the publisher name it when it has an official number. */
export function organisationKey({ siret, siren, rna }: OfficialNumbers, name: string): string {
  if (siret !== undefined) return `siret-${siret}`;
  if (siren !== undefined) return `siren-${siren}`;
  return rna === undefined ? `org-${fingerprint(foldName(name))}` : `rna-${rna.toLowerCase()}`;
}

/** Gathers the organisations that a file names, each once. */
export class NamedOrganisations {
  readonly #byId = new Map<string, NamedOrganisation>();

  get all(): readonly NamedOrganisation[] {
    return [...this.#byId.values()];
  }

  /** The organisation with a number and a name; `undefined` without a name. */
  add(numbers: OfficialNumbers, name: string | undefined, line: number): NamedOrganisation | undefined {
    if (name === undefined) return undefined;
    const id = organisationKey(numbers, name);
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const named = { id, title: name, ...numbers, line };
    this.#byId.set(id, named);
    return named;
  }
}
