import { textIn, type FormatContext } from './context.js';
import { parisDay } from './paris-time.js';
import { wordsOf, writtenDay } from './words.js';

/** Whom the data come from, under which licence and how fresh: what the Licence Ouverte asks re-users to show. */
export interface Attribution {
  readonly producer: string;
  /** Name of the licence in words. */
  readonly licence: string;
  /** RFC 3339. */
  readonly updatedAt: string;
  /** « données de démonstration » when the data are; empty otherwise. */
  readonly notice: string;
}

/** Attribution of the catalog; nothing without a catalog. */
export function attributionOf(context: FormatContext): Attribution | undefined {
  const { catalog } = context;
  if (catalog === undefined) return undefined;
  const { licence, demonstration } = wordsOf(context);
  return {
    producer: textIn(context, catalog.publisher.name),
    licence: catalog.licence === 'etalab-2.0' ? licence : catalog.licence,
    updatedAt: catalog.updatedAt,
    notice: catalog.demonstration === true ? demonstration : '',
  };
}

/** The attribution in one line: « Source : Département de l’Essonne, Licence Ouverte 2.0, mise à jour du … ». */
export function attributionLine(context: FormatContext): string {
  const attribution = attributionOf(context);
  if (attribution === undefined) return '';
  const { source, colon, updated } = wordsOf(context);
  const { producer, licence, notice } = attribution;
  const date = `${updated} ${writtenDay(context, parisDay(attribution.updatedAt))}`;
  return `${source}${colon}${[producer, licence, date, notice].filter(Boolean).join(', ')}`;
}
