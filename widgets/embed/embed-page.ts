/**
 * The framed page, for sites that take an `iframe` and no script: `embed.html?widget=project-map&commune=91228`. It puts
 * the element in the page, which the loader beside it fills.
 * @module
 */
import { showAddresses } from './dead-links.js';
import { embedStyles } from './embed-styles.js';
import { tellHeight, wordPressSecret } from './frame-height.js';
import { embedMessages } from './messages.js';
import { readParameters } from './parameters.js';

const page = new URL(location.href);
const { widget, attributes, looks, refused } = readParameters(page);
const language = /^en\b/i.test(attributes.get('lang') ?? '') ? 'en' : 'fr';
const words = embedMessages[language];
const secret = wordPressSecret(location.hash);

const sheet = new CSSStyleSheet();
sheet.replaceSync(embedStyles);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
document.documentElement.lang = language;

const place = document.querySelector('main') ?? document.body;
if (widget) {
  document.title = words.titles[widget] ?? document.title;
  const element = document.createElement(`essonne-${widget}`);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const [name, value] of looks) element.style.setProperty(`--essonne-${name}`, value);
  place.append(element);
} else {
  const paragraph = document.createElement('p');
  paragraph.textContent = words.noWidget;
  place.append(paragraph);
}
if (refused.length > 0) console.warn(`embed.html: ${refused.join(', ')}?`);

tellHeight(window, parent, secret);
// Without an origin of its own, the frame is in a sandbox: no link opens.
if (origin === 'null')
  showAddresses(document, words, (address) => {
    if (secret) parent.postMessage({ message: 'link', value: address, secret }, '*');
  });
