// Verifies the badges that are brought to the page. Files are read as bytes: none is ever shown nor run.
import { verifyCredential } from '/cdn/v1/verifier.js';
import { NotServedError, fetchFrom, payloadOf, sort } from './verifier-brought.js';
import { answerOf, reportOf } from './verifier-report.js';
import { words as catalogues } from './verifier-words.js';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'fr';
const words = catalogues[language];
const byId = (id) => document.getElementById(id);
const form = byId('drop');
/** The one issuer that is believed: said by the page, never by what is brought to it. */
const issuer = new URL(form.dataset.issuer, location.href).href;

function translate() {
  if (language === 'fr') return;
  document.documentElement.lang = language;
  document.title = words.title;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = words[element.dataset.word];
  for (const element of document.querySelectorAll('[data-word-label]'))
    element.setAttribute('aria-label', words.example);
  Object.assign(byId('other'), { href: '?', lang: 'fr', textContent: 'Français' });
}

/** A key never changes under its address, so that any copy will do; the server is asked again before it is said to have none. */
const keyAt = (address) =>
  fetchFrom(issuer, address, 'force-cache').catch(() => fetchFrom(issuer, address, 'no-cache'));

/**
 * Verifies one badge. A key that was brought stands in for the issuer's own only when its site cannot be asked: it proves
 * nothing until its thumbprint is compared, and the answer says so.
 */
async function verify({ names, jws }, { keys, lists }) {
  const given = { names, jws, issuer, isUnpublished: false, ownKeys: [] };
  const fetchKey = async (address) => {
    try {
      return JSON.parse(await keyAt(address));
    } catch (error) {
      const isRefused = error instanceof NotServedError;
      given.isUnpublished ||= isRefused;
      const own = keys.find(({ kid }) => kid === address);
      if (isRefused || !own) throw error;
      // The badge's, or that of a list: once one is relied on, the answer says so whatever comes after.
      given.ownKeys.push(own);
      return own.jwk;
    }
  };
  const list = lists.get(payloadOf(jws).credentialStatus?.statusListCredential);
  const verdict = await verifyCredential(jws, {
    now: new Date(),
    trustedIssuers: [{ id: issuer }],
    fetchKey,
    fetchStatus: (address) => fetchFrom(issuer, address, 'no-cache'),
    ...(list === undefined ? {} : { stapledStatus: list }),
  });
  return { ...given, ...verdict };
}

/** What was asked last: the answer to what was asked before is no longer of use. */
let asked = 0;

async function answer(brought) {
  const turn = ++asked;
  byId('answer').hidden = false;
  byId('verdict').replaceChildren(words.verifying);
  byId('proofs').replaceChildren();
  const found = await sort(brought, issuer);
  const verified = await Promise.all(found.badges.map((badge) => verify(badge, found)));
  if (turn !== asked) return;
  const { heading, content } = verified.length ? reportOf(verified, found, language) : answerOf(found, language);
  byId('verdict').replaceChildren(...heading);
  byId('proofs').replaceChildren(...content);
  byId('verdict').focus();
}

const text = byId('text');
const textAs = (value) => (value.trim() ? [{ name: words.pasted, blob: new Blob([value.trim()]) }] : []);
const filesAs = (files) => [...(files ?? [])].map((blob) => ({ name: blob.name, blob }));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void answer([...filesAs(byId('files').files), ...textAs(text.value)]);
});
byId('files').addEventListener(
  'change',
  ({ target }) => void answer([...filesAs(target.files), ...textAs(text.value)]),
);
for (const type of ['dragover', 'dragleave', 'drop'])
  addEventListener(type, (event) => {
    event.preventDefault();
    form.classList.toggle('over', type === 'dragover');
    if (type !== 'drop') return;
    const files = filesAs(event.dataTransfer?.files);
    void answer(files.length ? files : textAs(event.dataTransfer?.getData('text') ?? ''));
  });
translate();
