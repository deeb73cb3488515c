/**
 * SCDL « Subventions » 2.1.1: the form in which French law (decree 2017-779) asks public bodies to publish the grants
 * they make. The columns, their order and their constraints are the standard's; the words are French whatever the
 * context's language.
 */
import type { Funding, Party } from '../../model/common.js';
import type { Organisation } from '../../model/organisation.js';
import type { Project } from '../../model/project.js';
import { singleLine } from '../characters.js';
import { textIn, type FormatContext } from '../context.js';
import { lookUp } from '../look-up.js';
import { wordsOf } from '../words.js';
import { findGrantor } from './grantor.js';
import { isSiret } from '../../model/check-digits.js';
import { writeCsv, type CsvColumn, type CsvOptions } from './write-csv.js';

/** Why a grant could not be published in the standard's form. */
export type SubventionOmissionReason =
  | 'no-grantor-siret'
  | 'no-decision-date'
  | 'no-beneficiary'
  | 'no-beneficiary-id'
  | 'not-euro'
  | 'unknown-nature'
  /** Payment of a grant that has its own voted line: the grant is published once. */
  | 'voted-line-published';

/** A funding line that was left out, and why. */
export interface SubventionOmission {
  readonly project: string;
  /** Position in the project's `funding`, from 0. */
  readonly index: number;
  readonly reason: SubventionOmissionReason;
}

/** The file, and what it does not hold: nothing is lost in silence. */
export interface Subventions {
  readonly text: string;
  /** Id of the organisation taken for the grantor; without one the file is empty, which deserves a word. */
  readonly grantor: string | undefined;
  readonly omissions: readonly SubventionOmission[];
}

/** How the file is written. */
export interface SubventionOptions extends CsvOptions {
  /** Id of the organisation that grants; found by the publisher's name when absent. */
  readonly grantor?: string;
}

interface Grant {
  readonly project: Project;
  readonly funding: Funding;
  readonly grantor: Identity;
  readonly beneficiary: Identity;
  readonly date: string;
  readonly isStaged: boolean;
}

interface Identity {
  readonly name: string;
  readonly siret: string;
  readonly rna: string;
}

const NATURES: Readonly<Record<string, string>> = { cash: 'aide en numéraire', 'in-kind': 'aide en nature' };
const MAX_OBJECT = 256;

/** Subject in at most 256 characters. Invented amounts must never pass for the Department's: it says what they are. */
function subject({ project }: Grant, context: FormatContext): string {
  const notice = context.catalog?.demonstration === true ? `[${wordsOf(context).demonstration}] ` : '';
  const characters = singleLine(notice + textIn(context, project.title)).match(/./gsu) ?? [];
  return characters.length <= MAX_OBJECT ? characters.join('') : `${characters.slice(0, MAX_OBJECT - 1).join('')}…`;
}

/** Period of payment: the year of the funding, else the agreement's, else the year of the decision. */
function period({ funding, project, date }: Grant): string {
  const { start, end } = project.agreement ?? {};
  if (funding.year === undefined && start?.length === 10 && end?.length === 10) return `${start}/${end}`;
  const year = funding.year ?? date.slice(0, 4);
  return `${year}-01-01/${year}-12-31`;
}

function columns(context: FormatContext): readonly CsvColumn<Grant>[] {
  return [
    ['nomAttribuant', ({ grantor }) => grantor.name],
    ['idAttribuant', ({ grantor }) => grantor.siret],
    ['dateConvention', (grant) => grant.date],
    ['referenceDecision', (grant) => singleLine(grant.project.decision?.number ?? '')],
    ['nomBeneficiaire', ({ beneficiary }) => beneficiary.name],
    ['idBeneficiaire', ({ beneficiary }) => beneficiary.siret],
    ['rnaBeneficiaire', ({ beneficiary }) => beneficiary.rna],
    ['objet', (grant) => subject(grant, context)],
    ['montant', ({ funding }) => Math.round(funding.amount * 100) / 100],
    ['nature', ({ funding }) => lookUp(NATURES, funding.nature ?? 'cash')],
    // The standard takes « unique », « échelonné » or free words: « unique » is not claimed without knowing it.
    ['conditionsVersement', (grant) => (grant.isStaged ? 'échelonné' : 'non précisé')],
    ['datesPeriodeVersement', period],
    ['idRAE', () => ''],
    ['notificationUE', () => 'non'],
    ['pourcentageSubvention', () => '1.00'],
    ['dispositifAide', (grant) => grant.project.call],
  ];
}

function identityOf(
  organisation: Organisation | undefined,
  party: Party | undefined,
  context: FormatContext,
): Identity {
  return {
    name: singleLine(textIn(context, organisation?.title ?? party?.name)),
    siret: isSiret(organisation?.siret) ? organisation.siret : '',
    rna: /^W\d{9}$/.test(organisation?.rna ?? '') ? (organisation?.rna ?? '') : '',
  };
}

function omissionReason({ funding, grantor, beneficiary, date }: Grant): SubventionOmissionReason | undefined {
  if (grantor.siret === '') return 'no-grantor-siret';
  if (date === '') return 'no-decision-date';
  if (beneficiary.name === '') return 'no-beneficiary';
  if (beneficiary.siret + beneficiary.rna === '') return 'no-beneficiary-id';
  if ((funding.currency ?? 'EUR') !== 'EUR') return 'not-euro';
  return lookUp(NATURES, funding.nature ?? 'cash') === undefined ? 'unknown-nature' : undefined;
}

/**
 * The grants of the publisher (the Department): funding lines voted or paid whose funder it is, one a row. A line that
 * lacks what the standard requires is left out and told in `omissions`; so is the payment of a grant whose vote of the
 * same year is published. A subsidy without nature is taken to be cash. No byte-order mark by default: validators take
 * it for a part of the first heading.
 */
export function subventionsToCsv(
  projects: readonly Project[],
  organisations: readonly Organisation[],
  context: FormatContext,
  options: SubventionOptions = {},
): Subventions {
  const french: FormatContext = { ...context, language: 'fr' };
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const { organisation, funds } = findGrantor(organisations, french, options.grantor);
  const grantor = identityOf(organisation, undefined, french);
  const grants: Grant[] = [];
  const omissions: SubventionOmission[] = [];
  for (const project of projects) {
    const lines = (project.funding ?? [])
      .map((funding, index) => ({ funding, index }))
      .filter(({ funding }) => (funding.stage === 'voted' || funding.stage === 'paid') && funds(funding));
    const isStaged = new Set(lines.map(({ funding }) => funding.year)).size > 1;
    const lead = project.leadOrganisation;
    const beneficiary = identityOf(byId.get(lead?.id ?? ''), lead, french);
    const date = [project.agreement?.start, project.decision?.date].find((day) => day?.length === 10) ?? '';
    const candidates = lines.map(({ funding, index }) => {
      const grant: Grant = { project, funding, grantor, beneficiary, date, isStaged };
      return { grant, index, reason: omissionReason(grant) };
    });
    const votedYears = new Set(
      candidates.flatMap(({ grant: { funding }, reason }) =>
        funding.stage === 'voted' && reason === undefined ? [funding.year] : [],
      ),
    );
    for (const { grant, index, reason } of candidates) {
      const isRepeated = grant.funding.stage === 'paid' && votedYears.has(grant.funding.year);
      if (reason === undefined && !isRepeated) grants.push(grant);
      else omissions.push({ project: project.id, index, reason: reason ?? 'voted-line-published' });
    }
  }
  const text = writeCsv(grants, columns(french), { bom: false, ...options });
  return { text, grantor: organisation?.id, omissions };
}
