/** The facts of a project, each a term and its description. */
import type { Agreement, Decision, Party, Place, Project } from 'essonne-international';
import { html, nothing } from 'lit';
import { formatPartialDate } from '../../shared/format.js';
import { formatMoney } from '../../shared/format-money.js';
import { safeUrl } from '../../shared/safe-url.js';
import { projectPeriod } from '../data/project-dates.js';
import type { MapView } from '../map-view.js';
import { callName } from './call.js';
import { detailMessages } from './detail-messages.js';
import { type Content, list, text } from './detail-text.js';
import { CURRENCY } from './funding-by-year.js';
import { sdgTitles } from './sdgs.js';

/** The facts that the project has. */
export function facts(project: Project, view: MapView): Content {
  const { words, labels, language } = view;
  const detail = detailMessages[language];
  const { status, modality, leadOrganisation, totalBudget } = project;
  const labelled = (vocabulary: 'countries' | 'communes', codes: readonly string[] = []): Content =>
    list(
      codes.map((code) => labels(vocabulary, code)),
      view,
    );
  const rows: readonly (readonly [string, Content])[] = [
    [detail.status, status === undefined ? '' : labels('projectStatuses', status)],
    [detail.period, projectPeriod(project, language, words)],
    [detail.modality, modality === undefined ? '' : labels('modalities', modality)],
    [detail.lead, leadOrganisation ? partyName(leadOrganisation, view) : ''],
    [detail.partners, parties(project.partners, view)],
    [detail.cofunders, parties(project.cofunders, view)],
    [detail.places, places(project.places, view)],
    [detail.countries, labelled('countries', project.countries)],
    [detail.communes, labelled('communes', project.communes)],
    [detail.call, project.call === undefined ? '' : callName(project.call, view)],
    [detail.decision, decision(project.decision, view)],
    [detail.agreement, agreement(project.agreement, view)],
    [detail.budget, totalBudget ? formatMoney(totalBudget.amount, totalBudget.currency ?? CURRENCY, language) : ''],
    [detail.sdgs, goals(project.sdgs, view)],
  ];
  const told = rows.filter(([, value]) => value !== '' && value !== nothing);
  if (told.length === 0) return nothing;
  return html`<dl>
    ${told.map(
      ([term, value]) =>
        html`<dt>${term}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

/** The name of someone who takes part; that of some is held back to protect them. */
export function partyName({ name }: Party, view: MapView): Content {
  return name === undefined ? detailMessages[view.language].unnamed : text(name, view);
}

function parties(all: readonly Party[] = [], view: MapView): Content {
  return list(
    all.map((party) => partyName(party, view)),
    view,
  );
}

/** Places, each with how exactly it is known. */
function places(all: readonly Place[] = [], view: MapView): Content {
  const { precision } = detailMessages[view.language];
  return list(
    all.map((place) => {
      const label = view.placeLabel(place);
      const known = place.precision && precision[place.precision];
      return known === undefined ? label : html`${label} <span class="muted">(${known})</span>`;
    }),
    view,
  );
}

/** « Commission permanente, délibération n° 2024-07-0080 du 20 mai 2024 ». */
function decision(given: Decision | undefined, view: MapView): Content {
  if (!given) return nothing;
  const { language, src } = view;
  const words = detailMessages[language];
  const { body, number, date } = given;
  const what = [
    number === undefined ? '' : words.decisionNumber(number),
    date === undefined ? '' : words.decisionDate(formatPartialDate(date, language)),
  ].filter(Boolean);
  const told = what.join(' ');
  return withLink(
    body === undefined
      ? told
      : html`${text(body, view)}${told === '' ? '' : `${number === undefined ? ' ' : ', '}${told}`}`,
    safeUrl(given.url, src),
    words.decisionUrl,
  );
}

/** « Convention pluriannuelle d’objectifs, 2017 – 2020 ». */
function agreement(given: Agreement | undefined, view: MapView): Content {
  if (!given) return nothing;
  const { language, words, src } = view;
  const years = projectPeriod(given, language, words);
  const title = text(given.title, view);
  const both = title !== nothing && years !== '';
  const told = title === nothing ? years : html`${title}${both ? `, ${years}` : ''}`;
  return withLink(told, safeUrl(given.url, src), detailMessages[language].agreementUrl);
}

function withLink(told: Content, url: string | undefined, label: string): Content {
  if (url === undefined) return told;
  return html`${told}${told === '' ? '' : html`<br />`}<a href=${url}>${label}</a>`;
}

function goals(numbers: readonly number[] = [], view: MapView): Content {
  const titles = sdgTitles[view.language];
  return list(
    numbers.map((number) => [number, titles[number - 1]].filter(Boolean).join('. ')),
    view,
  );
}
