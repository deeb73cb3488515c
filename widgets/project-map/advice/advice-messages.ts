import type { Catalogue } from '../../shared/messages.js';

const fr = {
  oneOf: (names: string): string => `n’est pas compris. Noms possibles\u00a0: ${names}.`,
  notCode: (written: string): string =>
    `«\u00a0${written}\u00a0» n’est pas un code de commune. Code INSEE attendu, par exemple 91228.`,
  /** Said when the preset commune has no project of its own. */
  noneInCommune: (commune: string, epci: string, count: number): string =>
    count === 0
      ? `Aucun projet n’est publié pour ${commune}, ni pour ${epci}.`
      : `Aucun projet n’est publié pour ${commune}. Voici ${count === 1 ? 'celui' : 'ceux'} de son intercommunalité, ${epci}.`,
  unknownCommune: (commune: string): string => `Aucun projet n’est publié pour ${commune}.`,
  /** What an attribute may say, by its name. */
  expected: {
    commune: 'n’est pas compris. Code INSEE attendu, par exemple 91228.',
    center:
      'n’est pas compris. Longitude puis latitude attendues, avec des points et non des virgules\u00a0: -11.4 14.4',
    zoom: 'n’est pas compris. Nombre attendu, de 0 (le monde) à 12, avec un point et non une virgule.',
    basemap: 'n’est pas compris. Attendu\u00a0: embedded, ign, osm ou une adresse en https avec {z}, {x} et {y}.',
    from: 'n’est pas compris. Année, mois ou jour attendu, avant celui de «\u00a0to\u00a0»\u00a0: 2026, 2026-03 ou 2026-03-12.',
    to: 'n’est pas compris. Année, mois ou jour attendu, après celui de «\u00a0from\u00a0»\u00a0: 2026, 2026-03 ou 2026-03-12.',
  } as Readonly<Record<string, string>>,
};

const en: typeof fr = {
  oneOf: (names) => `is not understood. Possible names: ${names}.`,
  notCode: (written) => `“${written}” is not the code of a commune. INSEE code expected, for instance 91228.`,
  noneInCommune: (commune, epci, count) =>
    count === 0
      ? `No project is published for ${commune}, nor for ${epci}.`
      : `No project is published for ${commune}. Here ${count === 1 ? 'is the one' : 'are those'} of its inter-municipal authority, ${epci}.`,
  unknownCommune: (commune) => `No project is published for ${commune}.`,
  expected: {
    commune: 'is not understood. INSEE code expected, for instance 91228.',
    center: 'is not understood. Longitude then latitude expected, with points and not commas: -11.4 14.4',
    zoom: 'is not understood. Number expected, from 0 (the world) to 12, with a point and not a comma.',
    basemap: 'is not understood. Expected: embedded, ign, osm or an https address with {z}, {x} and {y}.',
    from: 'is not understood. Year, month or day expected, before that of “to”: 2026, 2026-03 or 2026-03-12.',
    to: 'is not understood. Year, month or day expected, after that of “from”: 2026, 2026-03 or 2026-03-12.',
  },
};

/** What is said of attributes: to a webmaster, and to visitors when a commune has nothing. */
export const adviceMessages: Catalogue<typeof fr> = { fr, en };
