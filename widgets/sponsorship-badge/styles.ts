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
    border-radius: var(--radius);
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  b,
  .title,
  .full .wording {
    font-weight: 600;
    text-wrap: balance;
  }
  .badge {
    --tone: var(--accent);
    padding: 12px;
    border: 1px solid var(--tone);
    border-radius: var(--radius);
    color: inherit;
    line-height: 1.4;
    text-decoration: none;
  }
  .badge {
    display: flex;
    gap: 12px;
  }
  [data-state='ended'] {
    --tone: var(--text);
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
  .active circle:last-of-type {
    fill: currentColor;
  }
  .active path {
    stroke: var(--surface);
  }
  .small {
    color: var(--muted);
  }
  .small,
  .compact .body > :not(.title) {
    font-size: max(0.8125em, 13px);
  }
  .publisher {
    padding-inline-start: 10px;
    border: 0 solid var(--tone);
    border-inline-start-width: 4px;
    line-height: 1.2;
  }
  .publisher > *,
  .compact .body > *,
  .links a,
  footer b {
    display: block;
  }
  .logo {
    max-inline-size: 100%;
    max-block-size: 48px;
  }

  .full,
  .links,
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
  }
  .full {
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
    font-size: 1.25em;
    margin-block: 2px 4px;
  }
  .full .wording {
    color: var(--tone);
  }
  .full .wording,
  .full .state {
    margin-block-start: 12px;
  }
  .links {
    list-style: none;
    margin-block-start: 8px;
  }
  .links a {
    color: var(--accent);
    padding-block: 4px;
  }
  footer {
    flex: 1 0 100%;
    align-items: center;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--line);
  }
  footer p {
    flex: 1 1 14rem;
  }

  .mark {
    display: grid;
    justify-items: center;
    text-align: center;
    line-height: 1.25;
    font-size: 14px;
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
    border-width: 3px 0 0;
  }

  .body {
    min-inline-size: 0;
  }
  .skeleton {
    flex: 1;
    min-block-size: 64px;
    background: var(--soft);
  }
  @media (forced-colors: active), print {
    .root[data-scheme] {
      --accent: CanvasText;
      --text: CanvasText;
      --danger: CanvasText;
      --muted: CanvasText;
      --surface: Canvas;
      color-scheme: light;
    }
  }
`;
