/** A button that copies an address, or shows it to be copied where the page does not let it. */
import type { Language } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from './messages.js';
import { stateful } from './stateful.js';

type State = 'idle' | 'copied' | 'refused';

const fr = {
  copied: 'Lien copié.',
  refused: 'Le navigateur n’a pas permis la copie. Copiez l’adresse\u00a0:',
};
const messages: Catalogue<typeof fr> = {
  fr,
  en: { copied: 'Link copied.', refused: 'The browser did not allow copying. Copy the address:' },
};

/** What the button says, and what the field of the address is called. */
export interface CopyLabels {
  readonly button: string;
  readonly field: string;
}

/** The button; what became of the copy is said beside it. */
export function copyAddress(address: string, labels: CopyLabels, language: Language): unknown {
  return stateful<State>('idle', (state, set) => copying(address, labels, language, state, set));
}

function copying(
  address: string,
  { button, field: name }: CopyLabels,
  language: Language,
  state: State,
  set: (state: State) => void,
): TemplateResult {
  const words = messages[language];
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const frame = (currentTarget as HTMLElement).parentElement;
    try {
      await navigator.clipboard.writeText(address);
      set('copied');
    } catch {
      set('refused');
      const field = frame?.querySelector('input');
      field?.focus();
      field?.select();
    }
  };
  return html`<button type="button" @click=${copy}>${button}</button>
    <span role="status">${state === 'idle' ? nothing : words[state]}</span>
    ${state === 'refused' ? html`<input type="text" readonly aria-label=${name} .value=${address} />` : nothing}`;
}
