/** Shows the detail of projects in a page without the map around it, from records answered in place of the network. */
import {
  type AnyRecord,
  type Catalog,
  type DatasetName,
  type Language,
  type Project,
  projectsDataset,
} from 'essonne-international';
import { html, type TemplateResult } from 'lit';
import { findProjects, openMapData } from '../../../../widgets/project-map/data/project-data.js';
import { projectDetail, styles } from '../../../../widgets/project-map/detail/project-detail.js';
import { type MapActions, type MapView, mapWords } from '../../../../widgets/project-map/map-view.js';
import { layoutStyles } from '../../../../widgets/project-map/styles/layout.js';
import { controls } from '../../../../widgets/shared/controls.js';
import { EssonneElement } from '../../../../widgets/shared/essonne-element.js';
import { sharedSelector } from '../../../../widgets/shared/shared-reader.js';
import { themeTokens } from '../../../../widgets/shared/theme-tokens.js';
import { tokens } from '../../../../widgets/shared/tokens.js';
import { freshAddress, sampleCatalog } from '../sample.js';

export { until } from '../../until.js';

/** Stands for the map's element: the same styles, and the detail alone. */
class DetailHost extends EssonneElement {
  static override styles = [tokens, themeTokens, controls, layoutStyles, styles];
  static override properties = {
    ...EssonneElement.properties,
    project: { attribute: false },
    mapView: { attribute: false },
  };
  declare project: Project;
  declare mapView: MapView;

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.mapView.language}>${projectDetail(this.project, this.mapView)}</div>`;
  }
}
customElements.define('detail-host', DetailHost);

export type Records = Readonly<Partial<Record<DatasetName, readonly AnyRecord[]>>>;

/** What the detail asked of the map. */
export interface Asked {
  readonly opened: number[];
  closed: number;
}

export interface Shown {
  readonly element: DetailHost;
  readonly root: ShadowRoot;
  readonly asked: Asked;
  /** Shows another project of the same data. */
  readonly show: (project: Project) => Promise<void>;
}

export interface Options {
  readonly lang?: Language;
  readonly src?: string;
  /** Replaces the answer to some files of the data. */
  readonly answer?: Answer;
  readonly linkTo?: (id: string) => string;
}

type Answer = (file: string) => Response | undefined;

const cleanups: (() => void)[] = [];

/** Shows the first project of the records. */
export async function showDetail(records: Records, options: Options = {}): Promise<Shown> {
  const { lang: language = 'fr', src = freshAddress(), answer, linkTo } = options;
  cleanups.push(serve(src, records, answer));
  const [project] = records.projects as readonly Project[];
  const { signal } = new AbortController();
  const data = await openMapData(sharedSelector(src, projectsDataset), {}, language, signal);
  const selection = await findProjects(data.projects, {}, {}, signal);
  const asked: Asked = { opened: [], closed: 0 };
  const actions = {
    open: (row: number) => asked.opened.push(row),
    close: () => asked.closed++,
  } as unknown as MapActions;
  const viewOf = async ({ id }: Project): Promise<MapView> =>
    ({
      ...mapWords(data, language),
      language,
      level: 2,
      src,
      data,
      selection,
      rows: selection.rows,
      selectedId: id,
      selectedRow: await selection.table.find(id),
      actions,
      linkTo,
    }) as unknown as MapView;
  const element = new DetailHost();
  const show = async (shown: Project): Promise<void> => {
    element.mapView = await viewOf(shown);
    element.project = shown;
    await element.updateComplete;
  };
  element.project = project!;
  element.mapView = await viewOf(project!);
  document.body.append(element);
  cleanups.push(() => element.remove());
  await element.updateComplete;
  return { element, root: element.shadowRoot!, asked, show };
}

/** Takes away what the test made. */
export function removeAll(): void {
  for (const clean of cleanups.splice(0).reverse()) clean();
}

/** Answers an address's catalog and records, and gives the way back. Datasets without records are not published. */
function serve(src: string, records: Records, answer?: Answer): () => void {
  const { fetch } = globalThis;
  const datasets = Object.entries(records).map(([name, items]) => ({
    ...sampleCatalog.datasets[0],
    name,
    href: `${name}.json`,
    count: items.length,
  }));
  const catalog: Catalog = { ...sampleCatalog, datasets, vocabularies: { ...sampleCatalog.vocabularies, ...LABELS } };
  const files: Readonly<Record<string, unknown>> = {
    'catalog.json': catalog,
    ...Object.fromEntries(Object.entries(records).map(([name, items]) => [`${name}.json`, { items }])),
  };
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(src)) return fetch(input, init);
    const name = url.slice(src.length);
    const content = JSON.stringify(files[name] ?? null);
    return Promise.resolve(
      answer?.(name) ?? new Response(content, { headers: { 'content-type': 'application/json' } }),
    );
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

const LABELS = {
  fundingStages: [
    { code: 'requested', label: { fr: 'demandé', en: 'requested' } },
    { code: 'voted', label: { fr: 'voté', en: 'voted' } },
    { code: 'paid', label: { fr: 'versé', en: 'paid' } },
    { code: 'spent', label: { fr: 'dépensé', en: 'spent' } },
  ],
  fundingNatures: [{ code: 'in-kind', label: { fr: 'aide en nature', en: 'in kind' } }],
  modalities: [{ code: 'association-project', label: { fr: 'projet associatif', en: 'association project' } }],
  eventStatuses: [{ code: 'cancelled', label: { fr: 'annulé', en: 'cancelled' } }],
};

/** Words of an element, on one line. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** The section under a heading; `undefined` when there is none. */
export const sectionNamed = (root: ParentNode, name: string): Element | undefined =>
  [...root.querySelectorAll('section')].find((each) => words(each.querySelector('[role=heading]')) === name);

export const buttonNamed = (root: ParentNode, name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? words(each)) === name);

/** Description of a term of the facts. */
export const factNamed = (root: ParentNode, term: string): Element | undefined =>
  [...root.querySelectorAll('dt')].find((each) => words(each) === term)?.nextElementSibling ?? undefined;
