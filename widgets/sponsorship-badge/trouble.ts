/** What a badge shows when it cannot be: fetched only then. */
import type { Language } from 'essonne-international';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../shared/messages.js';
import type { BadgeError } from './badge-error.js';

/** Why there is no badge: no usable identifier, no address of the data, a part of the script that does not come, or a file that cannot be read. */
export type Trouble = 'no-id' | 'no-source' | 'no-part' | BadgeError;

/** Whether the server says that it is its own doing, or that it is too busy: the address may well be right. */
const isPassing = (detail: string): boolean => /(?:5\d\d|408|429)$/.test(detail);

const fr = {
  title: 'L’attestation ne peut pas être affichée.',
  'no-id': 'Indiquez dans l’attribut sponsorship l’identifiant donné par le Département.',
  'no-source': 'Indiquez l’adresse des données dans l’attribut src, ou dans data-src du script du Département.',
  'no-part': 'Une partie du script du Département n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
  network: (url: string) => `${url} ne répond pas. Vérifiez la connexion et l’adresse, puis réessayez.`,
  'http-status': (url: string, detail: string) =>
    `${url} répond par une erreur (${detail}). ${isPassing(detail) ? 'Réessayez dans un moment.' : 'Vérifiez l’identifiant et l’adresse des données.'}`,
  contract: (url: string, detail: string) =>
    `${url} n’est pas le fichier d’une attestation (${detail}). Vérifiez l’adresse, ou signalez-le au Département.`,
  retry: 'Réessayer',
};

const en: typeof fr = {
  title: 'The certificate cannot be shown.',
  'no-id': 'Give, in the sponsorship attribute, the identifier received from the Department.',
  'no-source': 'Give the address of the data in the src attribute, or in data-src of the Department’s script.',
  'no-part': 'A part of the Department’s script could not be loaded. Check the connection, then try again.',
  network: (url) => `${url} does not answer. Check the connection and the address, then try again.`,
  'http-status': (url, detail) =>
    `${url} answers with an error (${detail}). ${isPassing(detail) ? 'Try again in a moment.' : 'Check the identifier and the address.'}`,
  contract: (url, detail) =>
    `${url} is not the file of a certificate (${detail}). Check the address, or report it to the Department.`,
  retry: 'Try again',
};

const messages: Catalogue<typeof fr> = { fr, en };

/** Why, in words that can be repeated to the Department, and the page's own snippet kept. */
export function troubleMessage(trouble: Trouble, language: Language, onRetry: () => void): TemplateResult {
  const words = messages[language];
  const isPlain = typeof trouble === 'string';
  const text = isPlain ? words[trouble] : words[trouble.code](trouble.where, trouble.detail);
  const isEmpty = trouble === 'no-id';
  return html`<slot></slot>
    <div class="message" part=${isEmpty ? 'empty' : 'error'} role=${isEmpty ? 'note' : 'alert'}>
      <p><b>${words.title}</b></p>
      <p>${text}</p>
      ${!isPlain || trouble === 'no-part' ? html`<button type="button" @click=${onRetry}>${words.retry}</button>` : nothing}
    </div>`;
}

export const styles = css`
  .message {
    padding: 12px;
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    line-height: 1.4;
    font-size: max(0.8125em, 13px);
  }
  button {
    margin-block-start: 8px;
    padding: 12px;
    font: inherit;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
  }
`;
