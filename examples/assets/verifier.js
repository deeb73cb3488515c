// Verifies the badges that are brought to the page. Files are read as bytes: none is ever shown nor run.
import { proofWords, readBaked, verifyCredential } from '/cdn/v1/verifier.js';
import { words as catalogues } from './verifier-words.js';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'fr';
const words = catalogues[language];
const checkWords = proofWords[language];
const byId = (id) => document.getElementById(id);
/** Largest file that is read: a badge has some tens of kilobytes. */
const MAX_BYTES = 10_000_000;
const issuer = new URL('/issuer.json', location.href).href;

function translate() {
  if (language === 'fr') return;
  document.documentElement.lang = language;
  document.title = words.title;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = words[element.dataset.word];
  for (const element of document.querySelectorAll('[data-word-label]')) element.ariaLabel = words.example;
  Object.assign(byId('other'), { href: '?', lang: 'fr', textContent: 'Français' });
}

/** An element with its properties and children: no markup is parsed. */
function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** The JSON object of a text, or of a part of a signed one; nothing for anything else. */
function objectOf(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function payloadOf(jws) {
  try {
    const bytes = Uint8Array.from(atob(jws.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')), (c) =>
      c.charCodeAt(0),
    );
    return objectOf(new TextDecoder().decode(bytes)) ?? {};
  } catch {
    return {};
  }
}

/** Sorts what was brought: a badge, the keys of an issuer, a list of withdrawals. */
async function sort(brought) {
  const found = { keys: [] };
  for (const blob of brought) {
    if (blob.size > MAX_BYTES) {
      found.isTooLarge = true;
      continue;
    }
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const object = bytes[0] === 0x7b ? objectOf(new TextDecoder().decode(bytes)) : undefined;
    if (object) {
      found.keys.push(...[object.keys ?? object].flat().filter((key) => key && typeof key.kid === 'string'));
      continue;
    }
    const { jws } = readBaked(bytes);
    if (jws === undefined) continue;
    const isList = [payloadOf(jws).type].flat().includes('BitstringStatusListCredential');
    found[isList ? 'status' : 'badge'] = jws;
  }
  return found;
}

/** Asks this site alone: a badge must not make the page speak to others. */
async function fetchHere(url) {
  if (new URL(url).origin !== location.origin) throw new Error('elsewhere');
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

function verify({ badge, keys, status }) {
  const claimed = payloadOf(badge).issuer?.id;
  // Who brings a key answers for it: it is believed for the issuer that the badge names.
  const own = typeof claimed === 'string' && keys.length ? [{ id: claimed, keys: keys.map(({ kid }) => kid) }] : [];
  return verifyCredential(badge, {
    now: new Date(),
    trustedIssuers: own.length ? own : [{ id: issuer }],
    fetchKey: async (url) => keys.find(({ kid }) => kid === url) ?? JSON.parse(await fetchHere(url)),
    fetchStatus: fetchHere,
    ...(status === undefined ? {} : { stapledStatus: status }),
  });
}

const dateText = (at) =>
  new Date(at).toLocaleDateString(language === 'en' ? 'en-GB' : 'fr', { dateStyle: 'long', timeZone: 'Europe/Paris' });

function timeText(at) {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' };
  return checkWords.hour(new Date(at).toLocaleString(language === 'en' ? 'en-GB' : 'fr', options));
}

/** What was signed, as a list of facts. */
function factsOf(credential) {
  const { issuer: signer, name, id, credentialSubject: subject } = credential;
  const known = (type) =>
    [subject.identifier ?? []].flat().flatMap((one) => (one.identityType === type ? one.identityHash : []));
  const facts = [
    [words.support, name],
    [words.holder, known('name').join(', ')],
    [words.signer, signer.name],
    [words.from, subject.activityStartDate && dateText(subject.activityStartDate)],
    [words.until, subject.activityEndDate && dateText(subject.activityEndDate)],
    [words.sites, known('ext:origin').join(', ')],
    [words.page, id],
  ];
  return create(
    'dl',
    {},
    ...facts
      .filter(([, value]) => value)
      .flatMap(([term, value]) => [create('dt', {}, term), create('dd', {}, String(value))]),
  );
}

function checkItem({ name, outcome, detail, at }) {
  const fact = checkWords.facts[detail] ?? checkWords.outcomes[outcome];
  return create(
    'li',
    { className: outcome },
    create('b', {}, `${checkWords.names[name]} – ${fact}`),
    detail ? checkWords.details[detail] : checkWords.passed[name],
    ...(at ? [create('time', { dateTime: at }, timeText(at))] : []),
  );
}

function show(heading, ...content) {
  byId('proofs').replaceChildren(...content);
  byId('verdict').textContent = heading;
  byId('verdict').focus();
}

async function answer(brought) {
  try {
    const found = await sort(brought);
    if (found.badge === undefined) {
      show(found.isTooLarge ? words.tooLarge : words.none);
      return;
    }
    const { state, checks, credential } = await verify(found);
    show(
      words.states[state],
      ...(credential ? [factsOf(credential)] : []),
      create('ul', {}, ...checks.map(checkItem)),
      ...(found.keys.length ? [create('p', {}, words.ownKey)] : []),
      create('p', {}, words.limits),
    );
  } catch {
    show(words.none);
  }
}

const form = byId('drop');
const text = byId('text');
const pasted = () => (text.value.trim() ? [new Blob([text.value.trim()])] : []);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void answer([...byId('files').files, ...pasted()]);
});
byId('files').addEventListener('change', ({ target }) => void answer([...target.files, ...pasted()]));
for (const type of ['dragover', 'dragleave', 'drop'])
  addEventListener(type, (event) => {
    event.preventDefault();
    form.classList.toggle('over', type === 'dragover');
    if (type === 'drop') void answer([...(event.dataTransfer?.files ?? [])]);
  });
translate();
