import type { BadgeWork } from '../../publish/node/badge-site.js';
import type { CommandContext } from '../command-line.js';
import { dayInWords } from '../../messages/day-in-words.js';

/** Says what was done to a site: what changed, and until when it is good. */
export function tellWork(
  first: string | undefined,
  { files, removed, listsUntil }: BadgeWork,
  { terminal, language, messages: { badge: words } }: CommandContext,
): void {
  const lines = [
    ...(first === undefined ? [] : [first]),
    words.upload(files.length),
    ...(removed.length > 0 ? [words.removeOnline(removed)] : []),
    ...(listsUntil ? [words.listsUntil(dayInWords(listsUntil, language))] : []),
  ];
  terminal.out(`${lines.join('\n')}\n`);
}
