import { foldHeading } from '../csv/fold-heading.js';

/** A column of the SCDL « Subventions » schema (2.1.1) that is read, by its name there. */
export type ScdlColumn =
  | 'nomAttribuant'
  | 'idAttribuant'
  | 'dateConvention'
  | 'referenceDecision'
  | 'nomBeneficiaire'
  | 'idBeneficiaire'
  | 'rnaBeneficiaire'
  | 'objet'
  | 'montant'
  | 'nature'
  | 'conditionsVersement'
  | 'datesPeriodeVersement'
  | 'idRAE'
  | 'notificationUE'
  | 'pourcentageSubvention'
  | 'dispositifAide';

/** Columns of the schema that the contract has no field for: rules of payment and of state aid. */
export const unpublished: ReadonlySet<ScdlColumn> = new Set(['conditionsVersement', 'idRAE', 'notificationUE']);

const NUMBER = /\b(?:siret|siren|identifi\w*|id|numero|code|repertoire)\b/;
const DATE = /\b(?:dates?|annee|periodes?)\b/;
const ACT = /\b(?:convention|decision|deliberation|acte|vote|signature|conv|conventions)\b/;

/** What headings say, from the plainest words to the vaguest: the first that fits is taken. */
const RULES: readonly (readonly [column: ScdlColumn, fits: (heading: string) => boolean])[] = [
  ['rnaBeneficiaire', (heading) => /\brna\b/.test(heading)],
  ['idRAE', (heading) => /\bi?rae\b/.test(heading)],
  ['notificationUE', (heading) => /\bnotif\w*/.test(heading) && /\b(?:ue|europ\w*|union)\b/.test(heading)],
  ['pourcentageSubvention', (heading) => /\b(?:pour?centage|taux)\b/.test(heading)],
  ['dispositifAide', (heading) => /\bdispositif\b/.test(heading)],
  ['conditionsVersement', (heading) => /\bconditions?\b/.test(heading)],
  ['datesPeriodeVersement', (heading) => DATE.test(heading) && /\bversements?\b/.test(heading)],
  ['nomAttribuant', (heading) => isOf(heading, GRANTOR) && !NUMBER.test(heading)],
  ['idAttribuant', (heading) => isOf(heading, GRANTOR)],
  ['nomBeneficiaire', (heading) => isOf(heading, BENEFICIARY) && !NUMBER.test(heading) && !isAmount(heading)],
  ['idBeneficiaire', (heading) => isOf(heading, BENEFICIARY) && NUMBER.test(heading)],
  [
    'referenceDecision',
    (heading) =>
      /\b(?:references?|ref|numero)\b/.test(heading) && (ACT.test(heading) || /\bengagement\b/.test(heading)),
  ],
  [
    'dateConvention',
    (heading) =>
      (DATE.test(heading) && ACT.test(heading)) ||
      /^(?:annee|exercice)\b|^date(?:de)?(?:convention|decision|vote)$/.test(heading),
  ],
  ['objet', (heading) => /^objet\b/.test(heading)],
  ['nature', (heading) => /^nature\b|^type d avantage/.test(heading)],
  ['montant', isAmount],
  ['idBeneficiaire', (heading) => /\bsiret\b|\breferencement repertoire entreprises\b/.test(heading)],
];

const GRANTOR = /\b(?:attribuant|attributaire|collectivite|coll)\b/;
const BENEFICIARY = /\bbenef\w*|\btiers\b|\battrib\b/;

const isOf = (heading: string, whom: RegExp): boolean => whom.test(heading) && !DATE.test(heading);

/** Loans, guarantees and gifts in kind have columns of their own. */
function isAmount(heading: string): boolean {
  return (
    /\b(?:montant|somme)\b|^total (?:subventions|mandats emis)$|^subventions? (?:allouees?|versees?|totales?|attribuees?)$/.test(
      heading,
    ) && !/\b(?:pret|garantie|avantages?)\b/.test(heading)
  );
}

/** A heading in words: `nomBeneficiaire_0` is « nom beneficiaire ». */
function wordsOf(heading: string): string {
  const spaced = heading.replace(/%/g, ' pourcentage ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return foldHeading(spaced)
    .replace(/ [01]$/, '')
    .replace(/^(?:n|no|num) /, 'numero ')
    .replace(/\b(?:de|du|des|d|l|la|le|les|a|en|au) (?=\S)/g, '')
    .replace(/^type avantage/, 'type d avantage');
}

/** The schema's own names, whatever their case. */
const byName = new Map(RULES.map(([column]) => [column.toLowerCase(), column]));

/** Where each column of the schema stands among the headings of a file. */
export interface ScdlHeadings {
  readonly columns: ReadonlyMap<ScdlColumn, number>;
  /** Positions of the headings that mean none of them, or one that another heading has already. */
  readonly others: readonly number[];
}

/** Understands the headings of a file: the schema's own names, and what producers write in their place. */
export function bindScdlHeadings(headings: readonly string[]): ScdlHeadings {
  const columns = new Map<ScdlColumn, number>();
  const others: number[] = [];
  for (const [index, heading] of headings.entries()) {
    const words = wordsOf(heading);
    const column =
      words === '' ? undefined : (byName.get(words.replaceAll(' ', '')) ?? RULES.find(([, fits]) => fits(words))?.[0]);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
    else if (words !== '') others.push(index);
  }
  return { columns, others };
}

/** Whether headings are those of a file of grants: who gets how much, and from whom, when or for what. */
export function isScdl(headings: readonly string[]): boolean {
  const { columns } = bindScdlHeadings(headings);
  const has = (name: ScdlColumn): boolean => columns.has(name);
  return (
    has('nomBeneficiaire') &&
    has('montant') &&
    columns.size >= 5 &&
    (has('nomAttribuant') || has('idAttribuant')) &&
    (has('dateConvention') || has('objet'))
  );
}
