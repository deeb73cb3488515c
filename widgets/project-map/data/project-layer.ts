/** The results as the map shows them: their points, the countries they are about, and what their marks are called. */
import type { Page, Project } from 'essonne-international';
import { ClusterIndex } from '../engine/clusters.js';
import type { MapContent } from '../engine/map-content.js';
import { type NameContext, nameOfMark, placeOfMark, projectsOfMark } from './mark-names.js';
import type { Mark } from '../engine/marks.js';
import { placeProjects } from './project-points.js';
import type { Projection } from '../engine/projection.js';
import { themeCodes } from '../theme-icons.js';

/** Words that names are made of. */
export type NameWords = Omit<NameContext, 'projects' | 'placed' | 'themes'>;

/** One set of results on the plane. */
export class ProjectLayer {
  readonly content: MapContent;
  readonly unplacedCount: number;
  readonly #context: Pick<NameContext, 'projects' | 'placed' | 'themes'>;
  readonly #names = new WeakMap<Mark, { readonly messages: unknown; readonly name: string }>();

  constructor(page: Page<'projects'>, projection: Projection) {
    const placed = placeProjects(page.items, projection, themeCodes);
    this.#context = { projects: page.items, placed, themes: themeCodes };
    this.unplacedCount = placed.unplacedCount;
    this.content = {
      projection,
      index: new ClusterIndex(placed.points, themeCodes.length),
      partners: new Set(page.items.flatMap(({ countries = [] }) => countries)),
    };
  }

  /** The accessible name of a mark; marks keep theirs until the language changes. */
  nameOf(mark: Mark, words: NameWords): string {
    let known = this.#names.get(mark);
    if (known?.messages !== words.messages) {
      known = { messages: words.messages, name: nameOfMark(mark, { ...this.#context, ...words }) };
      this.#names.set(mark, known);
    }
    return known.name;
  }

  /** The projects that a mark stands for. */
  projectsOf(mark: Mark): readonly Project[] {
    return projectsOfMark(mark, this.#context);
  }

  /** Where a mark is; empty when no place of it has a name. */
  placeOf(mark: Mark, { placeLabel }: NameWords): string {
    return placeOfMark(mark, { placed: this.#context.placed, placeLabel });
  }
}
