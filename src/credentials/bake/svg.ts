import { CredentialError } from '../../errors/credential-error.js';
import { isJws, requireJws } from './jws-form.js';

/** Namespace of what Open Badges 3.0 puts in an SVG (§ 5.3.2.1). */
const NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0';
/** The credential, as this library writes it. */
const BAKED = /<openbadges:credential\b[^<>]*(?:\/>|>[^<]*<\/openbadges:credential\s*>)\s*/g;

/**
 * An SVG that carries a signed badge, right after its first tag; the badge that it carried is replaced.
 * @throws {CredentialError} `picture`, when there is no `<svg>`, or no JWS.
 */
export function bakeSvg(svg: string, jws: string): string {
  requireJws(jws, 'SVG');
  const root = [...tagsOf(svg)].find(({ name }) => localName(name) === 'svg');
  if (!root) throw new CredentialError('picture', 'SVG', { reason: 'no <svg>', raison: 'sans <svg>' });
  const { start, end } = root;
  const isClosed = svg[end - 2] === '/';
  const head = svg.slice(start, end - (isClosed ? 2 : 1)).replace(/\s+xmlns:openbadges\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const open = `${svg.slice(0, start)}${head.trimEnd()} xmlns:openbadges="${NAMESPACE}">`;
  const credential = `<openbadges:credential verify="${jws}"/>`;
  const rest = svg.slice(end).replace(BAKED, '');
  return isClosed ? `${open}${credential}</${root.name}>${rest}` : `${open}${credential}${rest}`;
}

/** Tags of an untrusted SVG that are looked at: a badge is right after the first, in those of others after some hundreds. */
const MAX_TAGS = 20_000;

/** The signed badge that an untrusted SVG carries; nothing else of it is read. Never throws. */
export function unbakeSvg(svg: string): string | undefined {
  const prefixes = new Set<string>();
  let count = 0;
  for (const { name, attributes } of tagsOf(svg)) {
    if (++count > MAX_TAGS) return undefined;
    const found = attributesOf(attributes);
    for (const [attribute, value] of found)
      if (/^xmlns(?::|$)/.test(attribute) && value === NAMESPACE) prefixes.add(attribute.slice('xmlns:'.length));
    const [local, prefix = ''] = name.split(':').reverse();
    const verify = found.get('verify')?.trim() ?? '';
    if (local === 'credential' && prefixes.has(prefix) && isJws(verify)) return verify;
  }
  return undefined;
}

interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly start: number;
  /** After its `>`. */
  readonly end: number;
}

/** What is not an element, and how it ends: tags in it are words. */
const ASIDE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** Opening tags, in order, each read once. */
function* tagsOf(svg: string): Generator<Tag> {
  for (let start = svg.indexOf('<'); start >= 0; start = svg.indexOf('<', start)) {
    const aside = ASIDE.find(([opening]) => svg.startsWith(opening, start));
    const end = aside ? endAfter(svg, aside[1], start + aside[0].length) : endOfTag(svg, start);
    if (end === undefined) return;
    const [, name, attributes = ''] = /^<([^\s/<>]+)([^]*?)\/?>$/.exec(aside ? '' : svg.slice(start, end)) ?? [];
    if (name !== undefined) yield { name, attributes, start, end };
    start = end;
  }
}

function endAfter(text: string, mark: string, from: number): number | undefined {
  const found = text.indexOf(mark, from);
  return found < 0 ? undefined : found + mark.length;
}

/** After the `>` that closes a tag: those in quotes do not. */
function endOfTag(text: string, from: number): number | undefined {
  const form = /[>"']/g;
  form.lastIndex = from;
  for (let found = form.exec(text); found; found = form.exec(text)) {
    if (found[0] === '>') return form.lastIndex;
    const close = text.indexOf(found[0], form.lastIndex);
    if (close < 0) return undefined;
    form.lastIndex = close + 1;
  }
  return undefined;
}

/** Attributes up to the first fault, each letter read once: a hostile file could otherwise take hours. */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const form = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  const attributes = new Map<string, string>();
  for (let found = form.exec(text); found; found = form.exec(text))
    attributes.set(found[1] ?? '', found[2] ?? found[3] ?? '');
  return attributes;
}

const localName = (name: string): string => name.split(':').pop() ?? name;
