/** What a badge shows when it cannot be: fetched only then. */
import type { Language } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../shared/messages.js';
import type { BadgeError } from './badge-error.js';

/** Why there is no badge: no usable identifier, no address of the data, or a file that cannot be read. */
export type Trouble = 'no-id' | 'no-source' | BadgeError;

/** Whether the server says that it is its own doing, or that it is too busy: the address may well be right. */
const isPassing = (detail: string): boolean => /(?:5\d\d|408|429)$/.test(detail);

const fr = {
  title: 'L’attestation ne peut pas être affichée.',
  'no-id': 'Indiquez dans l’attribut sponsorship l’identifiant donné par le Département.',
  'no-source': 'Indiquez l’adresse des données dans l’attribut src, ou dans data-src du script du Département.',
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
  const isRead = typeof trouble !== 'string';
  const text = isRead ? words[trouble.code](trouble.where, trouble.detail) : words[trouble];
  const isEmpty = trouble === 'no-id';
  return html`<slot></slot>
    <div class="message" part=${isEmpty ? 'empty' : 'error'} role=${isEmpty ? 'note' : 'alert'}>
      <p><b>${words.title}</b></p>
      <p>${text}</p>
      ${isRead ? html`<button type="button" @click=${onRetry}>${words.retry}</button>` : nothing}
    </div>`;
}
