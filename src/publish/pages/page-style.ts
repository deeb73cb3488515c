/** Style of the static pages: legible without anything else, light and dark, printed in black. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --text: light-dark(#1b2430, #e8edf2);
  --muted: light-dark(#55606b, #a9b4bf);
  --accent: light-dark(#0a4f8f, #8cc2f5);
  --surface: light-dark(#ffffff, #161b21);
  --line: light-dark(#d5dbe1, #3a434d);
}
body {
  max-width: 44rem;
  margin: 0 auto;
  padding: 24px 16px 48px;
  font: 1rem/1.5 system-ui, sans-serif;
  color: #1b2430;
  color: var(--text);
  background: #ffffff;
  background: var(--surface);
  overflow-wrap: break-word;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5em 0; }
h2 { font-size: 1.2rem; margin: 1.6em 0 0.4em; }
a { color: #0a4f8f; color: var(--accent); }
a:focus-visible, .scroll:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 4px 16px; margin: 1em 0; }
dt { color: #55606b; color: var(--muted); }
dd { margin: 0; }
ul { padding-inline-start: 1.2em; }
/* A wide table scrolls in its own box, never the page. */
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: 4px 16px 4px 0; border-bottom: 1px solid #d5dbe1; border-color: var(--line); }
td.number { text-align: end; }
.state, .demonstration { padding: 8px 12px; border: 1px solid currentColor; border-radius: 4px; }
.state { font-weight: 600; }
footer { margin-top: 2.5em; padding-top: 1em; border-top: 1px solid #d5dbe1; border-color: var(--line); }
footer, .muted { color: #55606b; color: var(--muted); font-size: 0.9rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; } }
@media print { body { max-width: none; color: #000; background: none; } .scroll { overflow: visible; } a { color: inherit; } }
`;
