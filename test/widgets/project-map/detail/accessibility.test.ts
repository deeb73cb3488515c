import { expectAccessible } from '../../accessibility.js';
import { forEachLook } from '../../looks.js';
import { buttonNamed, removeAll, sectionNamed, showDetail, until } from './harness.js';
import { fullRecords } from './sample.js';

const WORDS = {
  fr: { events: 'Événements liés', media: 'Images, films et sons', load: 'Charger la vidéo', copy: 'Copier le lien' },
  en: { events: 'Linked events', media: 'Pictures, films and sounds', load: 'Load the video', copy: 'Copy the link' },
} as const;

describe('project detail: accessibility', () => {
  afterEach(removeAll);

  for (const lang of ['fr', 'en'] as const) {
    it(`has no violation in any look: everything told, ${lang}`, async () => {
      const { element, root } = await showDetail(fullRecords, { lang });
      await until(() => sectionNamed(root, WORDS[lang].events)?.querySelector('a'));
      await until(() => root.querySelector('figure'));
      await forEachLook(() => expectAccessible(element));
    }).timeout(60_000);

    it(`has no violation in any look: all opened, ${lang}`, async () => {
      const { element, root } = await showDetail(fullRecords, { lang });
      await until(() => sectionNamed(root, WORDS[lang].events)?.querySelector('details'));
      (await until(() => buttonNamed(root, WORDS[lang].load))).click();
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      buttonNamed(root, WORDS[lang].copy)!.click();
      await until(() => root.querySelector('.share input'));
      Reflect.deleteProperty(navigator, 'clipboard');
      for (const folded of root.querySelectorAll('details')) folded.open = true;
      await forEachLook(() => expectAccessible(element));
    }).timeout(60_000);
  }
});
