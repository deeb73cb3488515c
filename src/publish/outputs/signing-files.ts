import type { Catalog } from '../../model/catalog.js';
import { issuerFiles, listFiles } from '../badges/issuer-files.js';
import { programmesOf } from '../badges/programmes.js';
import type { SigningState } from '../badges/signing-state.js';
import type { RecordMaps } from '../derive.js';
import { programmePage } from '../pages/programme-page.js';
import type { OutputFile } from '../types.js';

/** What signed badges point to, besides their own folders: the issuer, its keys and lists, and the programmes. */
export function signingFiles(state: SigningState, records: RecordMaps, catalog: Catalog): readonly OutputFile[] {
  return [
    ...issuerFiles(state, catalog),
    ...listFiles(state),
    ...programmesOf(records.sponsorships.values(), catalog).map((programme) => ({
      path: `programmes/${programme.slug}/index.html`,
      content: programmePage(programme, catalog),
    })),
  ];
}
