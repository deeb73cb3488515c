import type { Language } from 'essonne-international';
import type { Catalogue } from '../../shared/messages.js';

const names: Catalogue<Readonly<Record<string, string>>> = {
  fr: { 'etalab-2.0': 'Licence Ouverte 2.0', 'CC0-1.0': 'CC0 1.0 (domaine public)' },
  en: { 'etalab-2.0': 'Open Licence 2.0', 'CC0-1.0': 'CC0 1.0 (public domain)' },
};

/** A licence as people call it, from its SPDX identifier: « Licence Ouverte 2.0 », « CC BY-SA 4.0 »; another as it is. */
export function licenceName(licence: string, language: Language): string {
  return names[language][licence] ?? licence.replace(/^CC-(BY(?:-(?:NC|ND|SA))*)-(\d\.\d)$/, 'CC $1 $2');
}
