/** Pages as one meets them, and worse; each holds the three widgets. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A sponsorship of the demonstration data. */
export const sponsorship = readdirSync(join(root, 'dist/site/badges')).sort()[0] ?? '';

/** The script as a webmaster includes it. @param origin Of the loader. */
export const loader = (origin = ''): string =>
  `<script type="module" src="${origin}/cdn/v1/essonne.js" data-src="/data/v1/"></script>`;

/** The three widgets with their links, as they are pasted. */
export const widgets =
  `<essonne-sponsorship-badge sponsorship="${sponsorship}"><a href="/lien">Attestation</a></essonne-sponsorship-badge>` +
  `<essonne-project-map commune="91228"><a href="/lien">Voir la carte des projets</a></essonne-project-map>` +
  `<essonne-event-calendar><a href="/lien">Voir l’agenda</a></essonne-event-calendar>`;

/**
 * Notes what the page complains of, and `shown()`: what a visitor reads in each widget, when all of them are there to see.
 */
const RECORD = `
window.complaints = [];
(function () {
  var say = function (text) { window.complaints.push(String(text)); };
  addEventListener('error', function (event) { say(event.message || 'no ' + (event.target.src || event.target.href)); }, true);
  addEventListener('unhandledrejection', function (event) { say(event.reason); });
  addEventListener('securitypolicyviolation', function (event) { say(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile); });
  ['warn', 'error'].forEach(function (level) {
    var own = console[level];
    console[level] = function () { say(Object.values(arguments).join(' ')); own.apply(console, arguments); };
  });
  var WIDGETS = [['sponsorship-badge', '[part~=title]', '[part~=title]'], ['project-map', '[part~=count]', '[part~=list] > li'], ['event-calendar', 'caption', '[part~=grid]']];
  window.shown = function () {
    var texts = [];
    for (var i = 0; i < WIDGETS.length; i++) {
      var element = document.querySelector('essonne-' + WIDGETS[i][0]);
      var inside = element && element.shadowRoot;
      if (element) element.scrollIntoView();
      var text = inside && inside.querySelector(WIDGETS[i][1]);
      var box = inside && inside.querySelector(WIDGETS[i][2]);
      if (!text || !box || box.offsetWidth < 100 || box.offsetHeight < 16 || !box.checkVisibility) return '';
      if (!box.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return '';
      texts.push(text.textContent.trim());
    }
    return texts.join(' | ');
  };
})();
`;

/** What Prototype.js and MooTools did to the language, and pages that added to it. */
const PATCHES = `
Array.from = function (list) { return list && list.length ? Array.prototype.slice.call(list) : []; };
Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
String.prototype.toJSON = function () { return '"' + this + '"'; };
Array.prototype.entries = Array.prototype.keys = function () { return this.slice(); };
Array.prototype.each = Array.prototype.forEach;
Object.prototype.each = function () {};
Function.prototype.bind = function (self, first) { var own = this; return function () { return own.apply(self, first === undefined ? arguments : [].concat(first)); }; };
window.Event = function (event) { return event || window.event; };
Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); };
`;

const PROTOTYPE = '/usr/share/javascript/prototype/prototype.js';

/** Prototype.js itself, where Debian's package of it is installed. */
export const hasPrototype = existsSync(PROTOTYPE);

const HOSTILE_CSS = `
* { all: unset !important; }
essonne-project-map, essonne-event-calendar, essonne-sponsorship-badge { display: none !important; opacity: 0; }
div, p, table, ul, li, button, canvas { display: none !important; font-size: 1px !important; color: #fff !important; }
`;

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** A page: its markup and its headers. */
interface HostilePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const head = (extra = ''): string =>
  `<meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><script src="/hostile/record.js"></script>${extra}`;
const page = (extra = '', body = widgets, attributes = 'lang="fr"'): string =>
  `<!doctype html><html ${attributes}><head>${head(extra)}</head><body>${body}</body></html>`;

/** Pages by name. @param other Another origin that serves the same site. */
const pages = (other: string): Readonly<Record<string, HostilePage>> => ({
  plain: { html: page(loader()) },
  strict: { html: page(loader()), headers: { 'content-security-policy': STRICT } },
  patched: { html: page(`<script src="/hostile/patches.js"></script>${loader()}`) },
  prototype: { html: page(`<script src="/hostile/prototype.js"></script>${loader()}`) },
  styled: { html: page(`<link rel="stylesheet" href="/hostile/style.css">${loader()}`) },
  quirks: { html: `<html><head>${head(loader())}</head><body>${widgets}</body></html>` },
  written: {
    html: page('', `<script>document.write(${JSON.stringify(widgets + loader()).replace(/<\//g, '<\\/')})</script>`),
  },
  based: { html: page(`<base href="/ailleurs/page/">${loader()}`) },
  rtl: { html: page(loader(), widgets, 'lang="ar" dir="rtl"') },
  langC: { html: page(loader(), widgets, 'lang="C"') },
  twice: { html: page(`${loader()}${loader(other)}${loader().replace('essonne.js', 'essonne.js?v=0.9')}`) },
  defined: {
    html: page(
      `<script>customElements.define('essonne-project-map', class extends HTMLElement {})</script>${loader()}`,
    ),
  },
  later: { html: page(loader(), '<main></main>') },
  neutral: {
    html: page(
      loader(),
      widgets
        .replace(/<essonne-([a-z-]+)/g, '<div class="essonne-embed" data-essonne-widget="$1"')
        .replace(/ (commune|sponsorship)=/g, ' data-essonne-$1=')
        .replace(/<\/essonne-[a-z-]+>/g, '</div>'),
    ),
  },
  hidden: { html: page(loader(), widgets.replace(/<(essonne-[a-z-]+)/g, '<$1 hidden')) },
  framed: {
    html: page(
      loader(other),
      `<iframe id="free" title="Carte" src="${other}/cdn/v1/embed.html?widget=project-map&amp;commune=91228" width="600" height="150"></iframe>
       <iframe id="boxed" title="Carte" sandbox="allow-scripts" src="${other}/cdn/v1/embed.html?widget=project-map&amp;commune=91228" width="600" height="150"></iframe>`,
    ),
  },
  copied: { html: page(loader().replace('/data/', '/copie/data/')) },
  elsewhere: { html: page('', '<p>Une autre page</p>') },
});

/** Answers the addresses under `/hostile/`, and refuses the data while `isOffline` says so. `/copie/` has the same data. */
export function hostileSite(other: () => string, isOffline: () => boolean) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (isOffline() && /^\/(?:copie\/)?(?:data|badges)\//.test(pathname)) {
      response.destroy();
      return true;
    }
    request.url = request.url?.replace(/^\/copie(?=\/)/, '') ?? '/';
    const [, name = ''] = /^\/hostile\/([\w.]+)$/.exec(pathname) ?? [];
    if (!name) return false;
    const scripts: Readonly<Record<string, () => string>> = {
      'record.js': () => RECORD,
      'patches.js': () => PATCHES,
      'prototype.js': () => readFileSync(PROTOTYPE, 'utf8'),
    };
    const found = pages(other())[name];
    if (scripts[name]) response.setHeader('content-type', 'text/javascript').end(scripts[name]());
    else if (name === 'style.css') response.setHeader('content-type', 'text/css').end(HOSTILE_CSS);
    else if (found) response.writeHead(200, { 'content-type': 'text/html', ...found.headers }).end(found.html);
    else response.writeHead(404).end();
    return true;
  };
}
