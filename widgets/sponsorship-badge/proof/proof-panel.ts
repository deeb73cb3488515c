/** The proofs of a badge: each check, its outcome and its time, and what they cannot prove. Fetched when it is opened. */
import type { Language } from 'essonne-international';
import type { CredentialCheck } from 'essonne-international/credentials';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { BadgeView } from '../badge-view.js';
import type { VerifiedBadge } from '../verification/badge-verification.js';
import { en } from './en.js';
import { fr, type ProofMessages } from './fr.js';

const messages: Readonly<Record<Language, ProofMessages>> = { fr, en };

const DRAWINGS: Readonly<Record<CredentialCheck['outcome'] | 'noted', string>> = {
  passed: 'M3 9l4 4 7-9',
  failed: 'M4 4l9 9m0-9l-9 9',
  /** A fact that is no fault. */
  noted: 'M3 8.5h11',
  unknown: 'M5 6c0-5 7-5 7 0 0 3-3.5 2-3.5 5m0 3v0',
};

/** What the proofs show. */
export function proofPanel(
  { page, title }: BadgeView,
  verified: VerifiedBadge | undefined,
  language: Language,
): TemplateResult {
  const words = messages[language];
  if (!verified) return html`<p>${words.verifying}</p>`;
  const isFileAlone = verified.state === 'withdrawn' && !verified.checks.some(({ detail }) => detail === 'withdrawn');
  const { sites } = verified.badge.sponsorship;
  const passed = {
    ...words.passed,
    issuer: words.passed.issuer.replace('.', `\u00a0: ${verified.issuer}.`),
    // A page of a platform, where no badge can be put, is not compared.
    site: !sites.length ? words.noSite : verified.isHere ? words.passed.site : words.platform,
  };
  return html`<div class="proof">
    <ul>
      ${verified.checks.map((check) => item(check, words, passed, language))}
    </ul>
    ${isFileAlone ? html`<p>${words.fileWithdrawn}</p>` : nothing}
    ${verified.isAltered ? html`<p>${words.altered}</p>` : nothing}
    <p>${words.limits}</p>
    ${
      page
        ? html`<p>
            <a part="link" href=${page}>${words.page}<span class="visually-hidden"> – ${title.value}</span></a>
          </p>`
        : nothing
    }
  </div>`;
}

function item(
  { name, outcome, detail, at }: CredentialCheck,
  words: ProofMessages,
  passed: ProofMessages['passed'],
  language: Language,
): TemplateResult {
  const fact = detail && words.facts[detail];
  const kind = detail === 'ended' || detail === 'not-yet' ? 'noted' : outcome;
  return html`<li class=${kind}>
    ${svg`<svg viewBox="0 0 17 17" aria-hidden="true"><path d=${DRAWINGS[kind]}></path></svg>`}
    <span>
      <b>${words.names[name]} – ${fact ?? words.outcomes[outcome]}</b> ${detail ? words.details[detail] : passed[name]}
      ${at ? html`<time datetime=${at}>${timeText(at, words, language)}</time>` : nothing}
    </span>
  </li>`;
}

/** In Essonne, as all hours that are said. */
function timeText(at: string, { hour }: ProofMessages, language: Language): string {
  const text = new Date(at).toLocaleString(language === 'en' ? 'en-GB' : 'fr', {
    timeZone: 'Europe/Paris',
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return hour(text);
}

export const styles = css`
  .proof {
    display: grid;
    gap: 8px;
    padding-block: 8px;
    color: var(--text);
  }
  .proof ul {
    display: grid;
    gap: 8px;
    list-style: none;
  }
  .proof li {
    display: flex;
    gap: 8px;
  }
  .proof b {
    display: block;
  }
  .proof svg {
    flex: none;
    inline-size: 17px;
    block-size: 17px;
    margin-block-start: 1px;
    fill: none;
    stroke: var(--accent);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .proof .failed svg {
    stroke: var(--danger);
  }
  .proof .noted svg,
  .proof .unknown svg,
  .proof time {
    stroke: var(--muted);
    color: var(--muted);
  }
  .proof time {
    display: block;
  }
  .proof a {
    color: var(--accent);
  }
`;
