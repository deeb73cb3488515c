// What the page that verifies badges answers: headings and their content, built without any markup being parsed.
import { proofWords } from '/cdn/v1/verifier.js';
import { folderOf, hostOf, isUnder, payloadOf } from './verifier-brought.js';
import { words as catalogues } from './verifier-words.js';

/** Drawing of each verdict, in a square of 48 units, as the badge's own; the word beside it says the same. */
const CHECK = 'M15 24l6 7 13-14';
const QUESTION = 'M19 20c0-7 10-7 10 0 0 4-5 3-5 8m0 5v0';
const WARNING = 'M24 12v15m0 8v0';
const SEALS = {
  active: CHECK,
  ended: CHECK,
  'not-yet': 'M24 14v10l7 5',
  withdrawn: 'M17 17l14 14m0-14L17 31',
  unknown: QUESTION,
  'own-key': QUESTION,
  invalid: WARNING,
  'other-issuer': WARNING,
  unpublished: WARNING,
};
/** Drawing of each check, in a square of 17 units. */
const MARKS = {
  passed: 'M3 9l4 4 7-9',
  failed: 'M4 4l9 9m0-9l-9 9',
  noted: 'M3 8.5h11',
  unknown: 'M5 6c0-5 7-5 7 0 0 3-3.5 2-3.5 5m0 3v0',
};

/** An element with its properties and children. */
function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function drawing(className, size, path, hasRim = false) {
  const draw = (tag, attributes, ...children) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const rim = hasRim ? [draw('circle', { cx: size / 2, cy: size / 2, r: size / 2 - 2 })] : [];
  const attributes = { class: className, viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true' };
  return draw('svg', attributes, ...rim, draw('path', { d: path }));
}

/** What is said first of a badge: its state, unless who signed it is in question. */
function verdictOf({ state, checks, ownKeys, isUnpublished }) {
  const isFound = (detail) => checks.some((check) => check.detail === detail);
  if (isFound('issuer-not-trusted')) return 'other-issuer';
  if (isUnpublished && isFound('key-unreachable')) return 'unpublished';
  return ownKeys.length && state !== 'invalid' ? 'own-key' : state;
}

const headingOf = (verdict, words) => [
  drawing(`seal ${verdict}`, 48, SEALS[verdict], true),
  create('span', {}, words.verdicts[verdict]),
];

/** A day as it is signed; French writes « 1er ». */
function dayText(instant, language) {
  const options = { dateStyle: 'long', timeZone: 'UTC' };
  const text = new Date(instant.slice(0, 10)).toLocaleDateString(language === 'en' ? 'en-GB' : 'fr', options);
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** The period: in years when each of its bounds is that of a year, which is how those that give no day are signed. */
function periodText({ activityStartDate, activityEndDate }, words, language) {
  const [start, end] = [activityStartDate, activityEndDate].map((bound) => String(bound ?? ''));
  const isOfYears = /^(?:\d{4}-01-01T00:00:00|$)/.test(start) && /^(?:\d{4}-12-31T23:59:59|$)/.test(end);
  const boundText = (bound) => bound && (isOfYears ? bound.slice(0, 4) : dayText(bound, language));
  const { during, between, since, until } = isOfYears ? words.years : words.days;
  const [first, last] = [boundText(start), boundText(end)];
  if (first && last) return first === last ? during(first) : between(first, last);
  return first ? since(first) : last && until(last);
}

/** Whether a badge is signed with a key that its issuer's site gave: without it, what it says of its issuer is a claim. */
const isProven = ({ checks, ownKeys }) =>
  !ownKeys.length && checks.some(({ name, outcome }) => name === 'signature' && outcome === 'passed');

/** Who a badge says has issued it: the host is always told, since a name can be anyone's. */
function issuerFact(badge, words) {
  const { jws, credential } = badge;
  const claimed = payloadOf(jws).issuer;
  const host = hostOf(claimed?.id ?? claimed) || words.noHost;
  if (!credential) return [words.claimedIssuer, host];
  return [isProven(badge) ? words.signer : words.claimedIssuer, `${credential.issuer.name} (${host})`];
}

/** What was signed, as a list of facts. */
function factsOf(badge, words, language) {
  const { credential, issuer } = badge;
  const subject = credential?.credentialSubject ?? {};
  const known = (type) =>
    [subject.identifier ?? []].flat().flatMap((one) => (one?.identityType === type ? one.identityHash : []));
  const page = credential?.id;
  const facts = [
    [words.support, credential?.name],
    [words.holder, known('name').join(', ')],
    issuerFact(badge, words),
    [words.period, periodText(subject, words, language)],
    [words.sites, known('ext:origin').join(', ')],
    [words.page, page && isUnder(page, issuer) ? create('a', { href: page }, page) : page],
  ];
  const rows = facts.filter(([, value]) => value);
  return create('dl', {}, ...rows.flatMap(([term, value]) => [create('dt', {}, term), create('dd', {}, value)]));
}

function checkItem({ name, outcome, detail, at }, badge, words, language) {
  const checkWords = proofWords[language];
  const isClaim = name === 'issuer' && outcome === 'passed' && !isProven(badge);
  const isNoted = detail === 'ended' || detail === 'not-yet';
  const kind = isNoted ? 'noted' : isClaim ? 'unknown' : outcome;
  const own = isClaim ? words.claim : badge.ownKeys.length > 0 && words.ownKey.checks[name];
  const fact = checkWords.facts[detail] ?? checkWords.outcomes[isNoted ? outcome : kind];
  const isUnpublished = badge.isUnpublished && detail === 'key-unreachable';
  const reason = isUnpublished ? words.unpublishedKey : checkWords.details[detail];
  const said = reason ?? (own || words.checks[name] || checkWords.passed[name]);
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' };
  const time = at && new Date(at).toLocaleString(language === 'en' ? 'en-GB' : 'fr', options);
  return create(
    'li',
    { className: kind },
    drawing('mark', 17, MARKS[kind]),
    create(
      'div',
      {},
      create('b', {}, `${checkWords.names[name]} – ${fact}`),
      said,
      ...(time ? [create('time', { dateTime: at }, checkWords.hour(time))] : []),
    ),
  );
}

/** How to be sure of a key that was brought. */
function ownKeyPart({ ownKeys, state, issuer }, words) {
  const { thumbprint, compare, then } = words.ownKey;
  return [
    ...ownKeys.map((key) => create('p', {}, thumbprint, create('code', {}, key.thumbprint))),
    create('p', {}, compare(`${folderOf(issuer)}keys/jwks.json`)),
    create('p', {}, then(words.verdicts[state])),
  ];
}

/** What to bring when the issuer's site does not answer, and where it is. */
function helpPart({ jws, checks, issuer }, words) {
  const isMissing = (...details) => checks.some(({ detail }) => details.includes(detail));
  const list = payloadOf(jws).credentialStatus?.statusListCredential;
  const isKeyMissing = isMissing('key-unreachable');
  const needed = [
    ...(isKeyMissing ? [[words.help.key, `${folderOf(issuer)}keys/jwks.json`]] : []),
    ...((isKeyMissing || isMissing('status-unreachable', 'status-stale')) && isUnder(list, issuer)
      ? [[words.help.list, list]]
      : []),
  ];
  if (!needed.length) return [];
  const items = needed.map(([what, href]) => create('li', {}, what, create('a', { href }, href)));
  return [create('p', {}, words.help.bring), create('ul', { className: 'plain' }, ...items)];
}

function badgePart(badge, words, language) {
  const verdict = verdictOf(badge);
  const note = words.notes[verdict];
  return [
    ...(note ? [create('p', {}, note(hostOf(badge.issuer)))] : []),
    ...(verdict === 'own-key' ? ownKeyPart(badge, words) : []),
    ...(verdict === 'unpublished' ? [] : helpPart(badge, words)),
    factsOf(badge, words, language),
    create('ul', { className: 'checks' }, ...badge.checks.map((check) => checkItem(check, badge, words, language))),
  ];
}

/** What was brought and is no badge, with the reason. */
function refusedPart(refused, words) {
  if (!refused.length) return [];
  const items = refused.map(({ name, reason, host }) =>
    create('li', {}, create('b', {}, `${name} – ${words.reasons[reason].title}`), words.reasons[reason].advice(host)),
  );
  return [create('p', {}, words.refused), create('ul', { className: 'plain refused' }, ...items)];
}

/**
 * The verdicts of what was brought: one heading for a badge alone, one each for several.
 * @returns `{ heading, content }`: what each is made of.
 */
export function reportOf(badges, { refused }, language) {
  const words = catalogues[language];
  const end = [...refusedPart(refused, words), create('p', { className: 'limits' }, words.limits)];
  const [badge] = badges;
  if (badges.length === 1)
    return { heading: headingOf(verdictOf(badge), words), content: [...badgePart(badge, words, language), ...end] };
  const active = badges.filter((one) => verdictOf(one) === 'active').length;
  const parts = badges.map((one, index) => {
    const id = `badge-${index + 1}`;
    const file = create('p', { id, className: 'file' }, words.one(index + 1, one.names.join(', ')));
    const heading = create('h3', {}, ...headingOf(verdictOf(one), words));
    const article = create('article', {}, file, heading, ...badgePart(one, words, language));
    article.setAttribute('aria-labelledby', id);
    return article;
  });
  return { heading: [words.several(badges.length, active)], content: [...parts, ...end] };
}

/** What is said when there is no badge in what was brought: what to bring instead. */
export function answerOf({ refused, keys, lists }, language) {
  const words = catalogues[language];
  const [first = { reason: keys.length || lists.size ? 'keys-alone' : 'nothing' }, ...others] = refused;
  const { title, advice } = words.reasons[others.length ? 'none' : first.reason];
  return {
    heading: [title],
    content: [create('p', {}, advice(first.host)), ...(others.length ? refusedPart(refused, words) : [])],
  };
}
