/** The projects that start near the visitor: only when asked, and the position stays in the browser. */
import { distanceKm, type Near, type VocabularyTerm } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapData } from '../data/project-data.js';
import type { MapView } from '../map-view.js';
import { filtersMessages } from './filters-messages.js';
import { locate } from './locate.js';

/** Distances that one can choose, in kilometres. */
export const DISTANCES_KM = [5, 10, 20, 50] as const;
const FIRST_KM = 10;

/** A commune and how far it is. */
export interface NearCommune {
  readonly code: string;
  readonly km: number;
}

/** The communes that projects start from and whose position is known. */
function placedCommunes({ catalog, facets }: MapData): readonly VocabularyTerm[] {
  const codes = new Set(facets.commune.map(({ value }) => value));
  return (catalog?.vocabularies?.communes ?? []).filter(({ code, lon }) => lon !== undefined && codes.has(code));
}

/** Whether distances mean anything: communes have positions, and the page has not chosen one. */
export function canBeNear(data: MapData): boolean {
  return data.presets.commune === undefined && placedCommunes(data).length > 0;
}

/** The nearest commune that projects of the data start from. */
export function nearestCommune(data: MapData, { lon, lat }: Pick<Near, 'lon' | 'lat'>): NearCommune | undefined {
  let nearest: NearCommune | undefined;
  for (const term of placedCommunes(data)) {
    const km = distanceKm(lon, lat, term.lon!, term.lat!);
    if (!nearest || km < nearest.km) nearest = { code: term.code, km };
  }
  return nearest;
}

/** The button, then the distance; what is said when there is no position, and the other way to go. */
export function nearField(view: MapView): TemplateResult {
  const { visitor, controls, actions } = view;
  const words = filtersMessages[view.language].near;
  const { near } = visitor.filters;
  const { location } = visitor;
  const ask = async (): Promise<void> => {
    actions.set({ location: 'asked' });
    const found = await locate();
    if (typeof found === 'string') actions.set({ location: found });
    else {
      actions.set({ location: undefined });
      actions.filter({ near: { ...found, km: near?.km ?? FIRST_KM } });
    }
  };
  const far = near && !location ? tooFar(view, near) : '';
  const isInVain = far !== '' || (location !== undefined && location !== 'asked');
  return html`<div class="near">
    <span class="label" id="near-label">${words.label}</span>
    <div class="near-row">
      <button type="button" aria-describedby="near-note" @click=${ask}>${near ? words.askAgain : words.ask}</button>
      ${near ? distanceField(view, near) : nothing}
    </div>
    <p class="muted" id="near-note">${words.note}</p>
    <p role="status">${location ? words[location] : far}</p>
    ${isInVain && controls.includes('commune') ? communeButton(view, words.chooseCommune) : nothing}
  </div>`;
}

function distanceField({ language, actions }: MapView, near: Near): TemplateResult {
  const words = filtersMessages[language].near;
  // An address may bring another distance.
  const distances = [...new Set([...DISTANCES_KM, near.km])].sort((a, b) => a - b);
  const choose = ({ target }: Event): void =>
    actions.filter({ near: { ...near, km: Number((target as HTMLSelectElement).value) } });
  return html`<label for="near-km" class="visually-hidden">${words.distance}</label>
    <select id="near-km" @change=${choose}>
      ${distances.map((km) => html`<option value=${km} .selected=${km === near.km}>${words.within(km)}</option>`)}
    </select>`;
}

/** Where the nearest projects are, when none is near enough. */
function tooFar({ data, language, labels }: MapView, near: Near): string {
  const nearest = nearestCommune(data, near);
  if (!nearest || nearest.km <= near.km) return '';
  return filtersMessages[language].near.tooFar(near.km, labels('communes', nearest.code), Math.round(nearest.km));
}

function communeButton({ actions }: MapView, label: string): TemplateResult {
  const choose = ({ currentTarget }: Event): void => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById('commune')?.focus();
    actions.set({ openChoice: { name: 'commune', search: '' } });
  };
  return html`<button class="link" type="button" @click=${choose}>${label}</button>`;
}
