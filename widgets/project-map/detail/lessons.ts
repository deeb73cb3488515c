/** What others can learn from a project and do with those who lead it. */
import type { Lesson, Need, Project } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from '../map-view.js';
import { icon } from '../templates/icons.js';
import { detailMessages } from './detail-messages.js';
import { type Content, heading, list, section, text } from './detail-text.js';

/** Told apart by word and by shape: a tick, and a triangle with an exclamation mark. */
const ICONS: Readonly<Record<Lesson['kind'], string>> = {
  success: 'M6.2 13.2 1.4 8.4l1.9-1.9 2.9 2.9 6.5-6.5 1.9 1.9z',
  difficulty: 'M8 1.2 15.4 14.4H.6zM7.1 5.8l.2 4.4h1.4l.2-4.4zM7.1 11.2v1.7h1.8v-1.7z',
};

const KINDS: readonly Lesson['kind'][] = ['success', 'difficulty'];

/** « Retour d’expérience »: what worked, then what was difficult. */
export function lessons({ lessons: all = [] }: Project, view: MapView): Content {
  if (all.length === 0) return nothing;
  const words = detailMessages[view.language];
  const groups = KINDS.map((kind): TemplateResult | typeof nothing => {
    const some = all.filter((lesson) => lesson.kind === kind);
    if (some.length === 0) return nothing;
    return html`<div class="lesson" data-kind=${kind}>
      ${heading(html`${icon(ICONS[kind])} ${words[kind]}`, 2, view)}
      ${some.map((lesson) => html`<p class="long">${text(lesson.text, view)}</p>`)}
    </div>`;
  });
  return section(words.lessons, groups, view);
}

/** « Recherche… » or « Propose… ». */
export function needs(title: string, all: readonly Need[] = [], view: MapView): Content {
  const items = all.map((need) => text(need.text, view));
  return section(title, list(items, view), view);
}
