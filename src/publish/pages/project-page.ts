import type { Party } from '../../model/common.js';
import type { Project } from '../../model/project.js';
import { textOf } from '../../model/text.js';
import type { RecordMaps } from '../derive.js';
import { type Markup, markup, page, paragraphs } from './html.js';
import {
  type PageContext,
  TO_ROOT,
  datePart,
  demonstrationPart,
  fact,
  footerPart,
  inline,
  labelPart,
  linkPart,
  moneyPart,
  textPart,
} from './page-parts.js';
import { type Sharing, projectHead } from './project-sharing.js';
import { pageWords } from './words.js';

/** The permanent page of a project, in the catalog's language: everything that can be read without a program. */
export function projectPage(project: Project, records: RecordMaps, context: Sharing): string {
  const { catalog, language } = context;
  const title = textOf(project.title, language, catalog.defaultLanguage);
  const body = markup`<main>
      <h1>${textPart(context, project.title)}</h1>
      ${demonstrationPart(context)}${paragraphs(project.summary, language, catalog.defaultLanguage)}
      <dl>${facts(project, context)}</dl>
      ${paragraphs(project.description, language, catalog.defaultLanguage)}
      ${fundingPart(project, context)}${resultsPart(project, context)}${lessonsPart(project, context)}${linksPart(project, records, context)}
    </main>
    ${footerPart(context)}`;
  return page(title, language, TO_ROOT, body, projectHead(project, context));
}

function facts(project: Project, context: PageContext): readonly (Markup | undefined)[] {
  const { language } = context;
  const words = pageWords[language];
  const parties = (list: readonly Party[] | undefined): Markup | undefined =>
    inline((list ?? []).map((party) => textPart(context, party.name)));
  const places = (project.places ?? []).map(({ name, adminArea }) =>
    inline([textPart(context, name), textPart(context, adminArea)]),
  );
  const period = [datePart(project.start, language), datePart(project.end, language)].filter(
    (day) => day !== undefined,
  );
  return [
    fact(words.lead, parties(project.leadOrganisation && [project.leadOrganisation])),
    fact(words.partners, parties(project.partners)),
    fact(words.cofunders, parties(project.cofunders)),
    fact(words.countries, inline((project.countries ?? []).map((code) => labelPart(context, 'countries', code)))),
    fact(words.places, inline(places)),
    fact(words.communes, inline((project.communes ?? []).map((code) => labelPart(context, 'communes', code)))),
    fact(words.themes, inline((project.themes ?? []).map((code) => labelPart(context, 'themes', code)))),
    fact(words.modality, labelPart(context, 'modalities', project.modality)),
    fact(words.status, labelPart(context, 'projectStatuses', project.status)),
    fact(words.period, period.join(' – ')),
    fact(
      words.budget,
      project.totalBudget && moneyPart(project.totalBudget.amount, project.totalBudget.currency, language),
    ),
    fact(words.sdgs, (project.sdgs ?? []).join(', ')),
    fact(words.website, linkPart(project.url, project.url)),
  ];
}

function fundingPart({ funding }: Project, context: PageContext): Markup | undefined {
  if (funding === undefined || funding.length === 0) return undefined;
  const words = pageWords[context.language];
  const rows = funding.map(
    ({ year, funder, amount, currency, stage }) =>
      markup`<tr>
        <td>${year}</td>
        <td>${textPart(context, funder?.name)}</td>
        <td class="number">${moneyPart(amount, currency, context.language)}</td>
        <td>${labelPart(context, 'fundingStages', stage)}</td>
      </tr> `,
  );
  return markup`<h2 id="funding">${words.funding}</h2>
    <div class="scroll" role="region" aria-labelledby="funding" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.year}</th>
            <th scope="col">${words.funder}</th>
            <th scope="col">${words.amount}</th>
            <th scope="col">${words.stage}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div> `;
}

function resultsPart({ results }: Project, context: PageContext): Markup | undefined {
  if (results === undefined || results.length === 0) return undefined;
  const items = results.map(
    ({ title, description }) => markup`<li>${inline([textPart(context, title), textPart(context, description)])}</li> `,
  );
  return markup`<h2>${pageWords[context.language].results}</h2>
    <ul>
      ${items}
    </ul> `;
}

function lessonsPart({ lessons }: Project, context: PageContext): Markup | undefined {
  if (lessons === undefined || lessons.length === 0) return undefined;
  const words = pageWords[context.language];
  const items = lessons.map(
    ({ kind, text }) =>
      markup`<li>${words[kind]}${context.language === 'fr' ? '\u00a0:' : ':'} ${textPart(context, text)}</li> `,
  );
  return markup`<h2>${words.lessons}</h2>
    <ul>
      ${items}
    </ul> `;
}

function linksPart(project: Project, records: RecordMaps, context: PageContext): Markup {
  const words = pageWords[context.language];
  const badges = (project.sponsorships ?? []).flatMap((id) => {
    const sponsorship = records.sponsorships.get(id);
    return sponsorship
      ? [markup`<li><a href="${TO_ROOT}badges/${id}/">${textPart(context, sponsorship.title)}</a></li> `]
      : [];
  });
  const events = (project.events ?? []).flatMap((id) => {
    const event = records.events.get(id);
    const day = datePart(event?.occurrences[0]?.start, context.language);
    return event
      ? [markup`<li>${inline([textPart(context, event.title), day === undefined ? undefined : markup`${day}`])}</li> `]
      : [];
  });
  return markup`${[
    badges.length > 0
      ? markup`<h2>${words.sponsorships}</h2>
          <ul>
            ${badges}
          </ul> `
      : undefined,
    events.length > 0
      ? markup`<h2>${words.events}</h2>
          <ul>
            ${events}
          </ul> `
      : undefined,
  ]}`;
}
