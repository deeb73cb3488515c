/** Style of the static pages: legible without anything else, light and dark, printed in black. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --text: light-dark(#1b2430, #e8edf2);
  --muted: light-dark(#55606b, #a9b4bf);
  --accent: light-dark(#0a4f8f, #8cc2f5);
  --surface: light-dark(#ffffff, #161b21);
  --line: light-dark(#d5dbe1, #3a434d);
  --soft: light-dark(#f4f6f8, #1f262e);
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
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
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
[hidden] { display: none !important; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notice { padding: 12px 16px; border-inline-start: 4px solid #0a4f8f; border-color: var(--accent); background: var(--soft); }
.skip { position: absolute; clip-path: inset(50%); }
.skip:focus { position: static; clip-path: none; display: inline-block; padding: 4px 8px; }
header { display: flex; flex-wrap: wrap; gap: 4px 24px; justify-content: space-between; padding-bottom: 12px; border-bottom: 1px solid #d5dbe1; border-color: var(--line); }
.standing { padding: 12px 16px; border: 1px solid currentColor; border-radius: 4px; }
.standing p { margin: 0; }
.standing .state { padding: 0; border: 0; font-size: 1.15rem; }
.on-paper { display: none; }
details { margin: 24px 0; }
summary { min-height: 24px; font-weight: 600; cursor: pointer; }
essonne-sponsorship-badge { display: block; max-width: 100%; margin: 16px 0; }
img { max-width: 100%; height: auto; vertical-align: top; }
.copy { margin: 24px 0; }
.copy label { display: block; font-weight: 600; }
.copy p { margin: 0 0 4px; }
textarea {
  display: block;
  box-sizing: border-box;
  width: 100%;
  padding: 8px 12px;
  font: inherit;
  color: inherit;
  background: #f4f6f8;
  background: var(--soft);
  border: 1px solid #55606b;
  border-color: var(--muted);
  border-radius: 4px;
  resize: vertical;
  overflow-y: auto;
}
textarea.code { font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.copy .action { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; margin-top: 8px; }
button {
  min-height: 36px;
  padding: 4px 16px;
  font: inherit;
  color: #ffffff;
  color: var(--surface);
  background: #0a4f8f;
  background: var(--accent);
  border: 0;
  border-radius: 4px;
}
@media (pointer: coarse) { button { min-height: 44px; } }
button:focus-visible, textarea:focus-visible { outline: 3px solid #0a4f8f; outline-color: var(--accent); outline-offset: 2px; }
.pictures { list-style: none; padding: 0; }
.pictures > li {
  display: grid;
  grid-template-columns: 12rem 1fr;
  gap: 8px 24px;
  align-items: start;
  padding: 20px 0;
  border-top: 1px solid #d5dbe1;
  border-color: var(--line);
}
.pictures > li > img { width: 100%; border: 1px solid #d5dbe1; border-color: var(--line); border-radius: 4px; background: #ffffff; }
.pictures p, .pictures ul { margin: 0 0 4px; }
.pictures ul { list-style: none; padding: 0; }
footer { margin-top: 2.5em; padding-top: 1em; border-top: 1px solid #d5dbe1; border-color: var(--line); }
footer, .muted { color: #55606b; color: var(--muted); font-size: 0.9rem; }
@media (max-width: 30rem) { .pictures > li { grid-template-columns: 1fr; } .pictures > li > img { max-width: 16rem; } }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; } }
@media print { body { max-width: none; color: #000; background: none; } .scroll { overflow: visible; } a { color: inherit; } 
  @page { size: A4; margin: 15mm; }
  body { padding: 0; font-size: 10.5pt; }
  header nav, .skip, .kit, .on-screen, .notice { display: none; }
  .on-paper { display: flex; gap: 16px; align-items: center; break-inside: avoid; }
  .on-paper img { width: 3cm; height: 3cm; }
}
`;
