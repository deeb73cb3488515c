/** What takes the list's place when a mark that is no project, or a table of the legend, is opened. */
import { html, type TemplateResult } from 'lit';
import { errorState } from '../../shared/states.js';
import type { MapView } from '../map-view.js';

/** What a panel holds. */
export interface PanelContent {
  readonly title: unknown;
  readonly body: unknown;
  /** Where the way back leads, when it is not to the list of the projects. */
  readonly back?: { readonly label: string; readonly go: () => void };
}

/** A panel, once its frame is there; what to do when it cannot be had. */
export function panel(view: MapView, content: PanelContent): TemplateResult {
  const { panel: part } = view.parts;
  if (part.hasFailed) return errorState(view.shared.unexpected, view.language, () => part.retry());
  return part.module?.panelFrame(view, content) ?? html``;
}
