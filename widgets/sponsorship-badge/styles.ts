import { css } from 'lit';

/** A certificate: outlines and weights rather than fills, so that one colour of ink says as much. */
export const styles = css`
  :host {
    inline-size: 100%;
    max-inline-size: 40rem;
  }
  :host([variant='compact']) {
    max-inline-size: 26rem;
  }
  :host([variant='mark']) {
    max-inline-size: 9rem;
  }
  .root {
    container-type: inline-size;
    border-radius: var(--radius);
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  b {
    font-weight: 600;
  }
  .badge {
    --tone: var(--accent);
    display: flex;
    gap: 12px;
    padding: 12px;
    border: 1px solid var(--tone);
    border-radius: var(--radius);
    color: inherit;
    line-height: 1.4;
    text-decoration: none;
  }
  .badge[data-state='ended'],
  .badge[data-state='not-yet'] {
    --tone: var(--text);
  }
  .badge[data-state='mismatch'],
  .badge[data-state='unknown'],
  .badge[part='loading'] {
    --tone: var(--muted);
  }
  .badge[data-state='withdrawn'] {
    --tone: var(--danger);
  }
  a.badge:hover .state {
    text-decoration: underline;
  }
  .seal {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    color: var(--tone);
    fill: none;
    stroke: currentColor;
  }
  .seal path {
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .seal.active circle:last-of-type {
    fill: currentColor;
  }
  .seal.active path {
    stroke: var(--surface);
  }
  .title {
    font-weight: 600;
    text-wrap: balance;
  }
  .small {
    font-size: max(0.8125em, 13px);
    color: var(--muted);
  }
  .publisher {
    padding-inline-start: 10px;
    border-inline-start: 4px solid var(--tone);
    line-height: 1.2;
  }
  .publisher > *,
  .compact .body > *,
  footer b {
    display: block;
  }
  .logo {
    max-inline-size: 100%;
    max-block-size: 48px;
  }

  .full {
    flex-wrap: wrap;
    gap: 16px;
    padding: 20px;
  }
  .full .seal {
    inline-size: 64px;
    block-size: 64px;
  }
  .full .body {
    flex: 1 1 15rem;
  }
  .full .title {
    margin-block: 2px 4px;
    font-size: 1.25em;
    line-height: 1.3;
  }
  .full .state {
    margin-block-start: 12px;
  }
  .full .wording {
    margin-block-start: 12px;
    font-size: 1.0625em;
    font-weight: 600;
    color: var(--tone);
    text-wrap: balance;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: 8px;
    list-style: none;
  }
  .links a {
    display: block;
    padding-block: 4px;
    color: var(--accent);
    text-underline-offset: 2px;
  }
  footer {
    flex: 1 0 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--line);
  }
  footer p {
    flex: 1 1 14rem;
  }

  .compact .body > :not(.title) {
    font-size: max(0.875em, 13px);
  }
  .mark {
    display: grid;
    justify-items: center;
    text-align: center;
    line-height: 1.25;
    font-size: clamp(13px, 10cqi, 16px);
    padding: 10px 6px;
    overflow-wrap: anywhere;
  }
  .mark .seal {
    inline-size: 48%;
    block-size: auto;
  }
  .mark .body {
    display: grid;
    gap: 8px;
  }
  .mark .small {
    font-weight: 400;
  }
  .mark .publisher {
    padding: 8px 0 0;
    border: 0 solid var(--tone);
    border-block-start-width: 3px;
  }

  .body {
    min-inline-size: 0;
  }
  .skeleton {
    flex: 1;
    min-block-size: 64px;
    background: var(--soft);
  }
  .message {
    padding: 8px;
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius);
    font-size: max(0.8125em, 13px);
  }
  button {
    min-block-size: 44px;
    margin-block-start: 8px;
    padding: 4px 16px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  @media (forced-colors: active), print {
    .root[data-scheme] {
      --accent: CanvasText;
      --text: CanvasText;
      --danger: CanvasText;
      --muted: CanvasText;
      --surface: Canvas;
      color-scheme: light;
      print-color-adjust: exact;
    }
  }
`;
