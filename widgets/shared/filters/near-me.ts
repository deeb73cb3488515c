/** What is near the visitor: only when asked, and the position stays in the browser. */
import {
  type Catalog,
  distanceKm,
  type FacetCount,
  type Language,
  type Near,
  type VocabularyTerm,
} from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { Labels } from '../labels.js';
import { locate, type LocationFailure } from './locate.js';
import { filtersMessages } from './messages.js';

/** Distances that one can choose, in kilometres. */
export const DISTANCES_KM = [5, 10, 20, 50] as const;
const FIRST_KM = 10;

/** The communes that records are of. */
export interface CommunesData {
  readonly catalog: Pick<Catalog, 'vocabularies'> | undefined;
  /** The communes of all the records of the page. */
  readonly facets: { readonly commune: readonly FacetCount[] };
  /** What the page has chosen. */
  readonly presets: { readonly commune?: readonly string[] | undefined };
}

/** A commune and how far it is. */
export interface NearCommune {
  readonly code: string;
  readonly km: number;
}

/** The search for the visitor's position: going on, or why it found none. */
export type LocationState = 'asked' | LocationFailure;

/** What the control shows and does. */
export interface NearControl {
  readonly language: Language;
  readonly labels: Labels;
  readonly data: CommunesData;
  readonly near: Near | undefined;
  readonly location: LocationState | undefined;
  /** What is said when no record is within `km`, the nearest commune being at `distance`, both in kilometres. */
  readonly tooFar: (km: number, commune: string, distance: number) => string;
  readonly setLocation: (location: LocationState | undefined) => void;
  readonly setNear: (near: Near) => void;
  /** Opens the choice among communes, once its button has the focus; absent when there is none. */
  readonly openCommunes: (() => void) | undefined;
}

/** The communes that records are of and whose position is known. */
function placedCommunes({ catalog, facets }: CommunesData): readonly VocabularyTerm[] {
  const codes = new Set(facets.commune.map(({ value }) => value));
  return (catalog?.vocabularies?.communes ?? []).filter(({ code, lon }) => lon !== undefined && codes.has(code));
}

/** Whether distances mean anything: communes have positions, and the page has not chosen one. */
export function canBeNear(data: CommunesData): boolean {
  return data.presets.commune === undefined && placedCommunes(data).length > 0;
}

/** The nearest commune that records of the data are of. */
export function nearestCommune(data: CommunesData, { lon, lat }: Pick<Near, 'lon' | 'lat'>): NearCommune | undefined {
  let nearest: NearCommune | undefined;
  for (const term of placedCommunes(data)) {
    const km = distanceKm(lon, lat, term.lon!, term.lat!);
    if (!nearest || km < nearest.km) nearest = { code: term.code, km };
  }
  return nearest;
}

/** The button, then the distance; what is said when there is no position, and the other way to go. */
export function nearField(control: NearControl): TemplateResult {
  const { near, location, setLocation, setNear, openCommunes } = control;
  const words = filtersMessages[control.language].near;
  const ask = async (): Promise<void> => {
    setLocation('asked');
    const found = await locate();
    setLocation(typeof found === 'string' ? found : undefined);
    if (typeof found !== 'string') setNear({ ...found, km: near?.km ?? FIRST_KM });
  };
  const far = near && !location ? tooFar(control, near) : '';
  const isInVain = far !== '' || (location !== undefined && location !== 'asked');
  return html`<div class="near">
    <span class="label" id="near-label">${words.label}</span>
    <div class="near-row">
      <button type="button" aria-describedby="near-note" @click=${ask}>${near ? words.askAgain : words.ask}</button>
      ${near ? distanceField(control, near) : nothing}
    </div>
    <p class="muted" id="near-note">${words.note}</p>
    <p role="status">${location ? words[location] : far}</p>
    ${isInVain && openCommunes ? communeButton(openCommunes, words.chooseCommune) : nothing}
  </div>`;
}

function distanceField({ language, setNear }: NearControl, near: Near): TemplateResult {
  const words = filtersMessages[language].near;
  // An address may bring another distance.
  const distances = [...new Set([...DISTANCES_KM, near.km])].sort((a, b) => a - b);
  const choose = ({ target }: Event): void => setNear({ ...near, km: Number((target as HTMLSelectElement).value) });
  return html`<label for="near-km" class="visually-hidden">${words.distance}</label>
    <select id="near-km" @change=${choose}>
      ${distances.map((km) => html`<option value=${km} .selected=${km === near.km}>${words.within(km)}</option>`)}
    </select>`;
}

/** Where the nearest records are, when none is near enough. */
function tooFar({ data, labels, tooFar: say }: NearControl, near: Near): string {
  const nearest = nearestCommune(data, near);
  if (!nearest || nearest.km <= near.km) return '';
  return say(near.km, labels('communes', nearest.code), Math.round(nearest.km));
}

function communeButton(open: () => void, label: string): TemplateResult {
  const choose = ({ currentTarget }: Event): void => {
    ((currentTarget as Element).getRootNode() as ShadowRoot).getElementById('commune')?.focus();
    open();
  };
  return html`<button class="link" type="button" @click=${choose}>${label}</button>`;
}
