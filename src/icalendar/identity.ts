import { singleLine } from '../formats/characters.js';
import { fingerprint } from '../model/fingerprint.js';
import { maskPersonal } from '../privacy/personal-data.js';

/** UIDs that our own writer makes of an event's identifier and the start of the occurrence. */
const OWN_UID = /^([a-z0-9-]{1,64})-\d{8}(?:T\d{6}Z)?(?:-[^@]*)?@essonne-international$/u;

/** Identifier of the event of which a UID of our own feeds names an occurrence; nothing for others' UIDs. */
export function ownId(uid: string): string | undefined {
  return OWN_UID.exec(uid)?.[1];
}

const MAX_LENGTH = 200;

/**
 * A UID as `sourceIds` tell it. Many look like mailboxes (`4f2c9@google.com`), and would be masked: the at sign becomes a
 * slash. One that may hold a person's address, or is no name at all, is told by its fingerprint.
 */
export function sourceIdOf(uid: string): string {
  const name = singleLine(uid).replace(/(?<=.)@/g, '/');
  const isPlain =
    name.length <= MAX_LENGTH && !/^@|\p{L}{2,}\.\p{L}{2,}.*\//u.test(name) && maskPersonal(name).found.length === 0;
  const box = uid.slice(0, Math.max(0, uid.lastIndexOf('@')));
  return isPlain && (box === '' || /\d/.test(box)) ? name : `uid-${fingerprint(uid)}`;
}

/** An identifier of the contract for an event that only its source names. */
export function idOf(sourceId: string): string {
  return /^[a-z0-9-]{1,64}$/.test(sourceId) ? sourceId : `ics-${fingerprint(sourceId)}`;
}
