import type { Catalogue } from '../../shared/messages.js';
import { en } from './messages.en.js';
import { fr, type NoticeMessages } from './messages.fr.js';

/** The words of the notices, in French and English. */
export const noticeMessages: Catalogue<NoticeMessages> = { fr, en };
