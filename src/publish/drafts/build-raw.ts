/** Records are built from cells by the paths of columns.ts: `title`, `decision.date`, `places.0.name`. */

type Container = Record<string, unknown>;

/** Sets a value at a path of a record, making the objects and lists on the way. Paths come from columns.ts only. */
export function setAt(record: Container, path: string, value: unknown): void {
  const keys = path.split('.');
  let parent: Container | unknown[] = record;
  for (const [depth, key] of keys.entries()) {
    const isLast = depth === keys.length - 1;
    const found: unknown = parent[key];
    const next: unknown = isLast ? value : (found ?? (/^\d+$/.test(keys[depth + 1] ?? '') ? [] : {}));
    parent[key] = next;
    parent = next as Container;
  }
}

/** Value at a path of a record; `undefined` when something is missing on the way. */
export function getAt(record: unknown, path: string): unknown {
  let node: unknown = record;
  for (const key of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Container)[key];
  }
  return node;
}

/**
 * Sets a text in a language: a plain string when it is the only form, a map of languages when there are several.
 * @param language BCP 47 tag; the default language when absent.
 */
export function setTextAt(
  record: Container,
  path: string,
  text: string,
  language: string | undefined,
  defaultLanguage: string,
): void {
  const found = getAt(record, path);
  if (found === undefined && language === undefined) {
    setAt(record, path, text);
    return;
  }
  const forms = typeof found === 'string' ? { [defaultLanguage]: found } : ((found as Container | undefined) ?? {});
  setAt(record, path, { ...forms, [language ?? defaultLanguage]: text });
}
