/** What takes the list's place when a mark that is no project, or a table of the legend, is opened. */
import { html, type TemplateResult } from 'lit';
import type { MapView } from '../map-view.js';
import { drawn } from '../templates/drawn.js';

/** What a panel holds. */
export interface PanelContent {
  readonly title: unknown;
  readonly body: unknown;
  /** Where the way back leads, when it is not to the list of the projects. */
  readonly back?: { readonly label: string; readonly go: () => void };
}

/** A panel, once its frame is there; what to do when it cannot be had. */
export function panel(view: MapView, content: PanelContent): TemplateResult {
  return drawn(view.parts.panel, view, ({ panelFrame }) => panelFrame(view, content)) ?? html``;
}
