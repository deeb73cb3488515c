import { expect } from 'chai';
import { directionOf, localize, textOf } from 'essonne-international';

describe('text', () => {
  it('is taken in the reader’s language, then the default one, then any, and says which', () => {
    const text = { fr: 'Puits', ar: 'بئر' };
    expect(localize(text, 'fr-FR')).to.deep.equal({ value: 'Puits', language: 'fr' });
    expect(localize(text, 'ar')).to.deep.equal({ value: 'بئر', language: 'ar' });
    expect(localize(text, 'en')).to.deep.equal({ value: 'Puits', language: 'fr' });
    expect(localize({ ar: 'بئر' }, 'en')).to.deep.equal({ value: 'بئر', language: 'ar' });
    expect(localize('Puits', 'en')).to.deep.equal({ value: 'Puits', language: 'fr' });
    expect(textOf(undefined, 'fr')).to.equal('');
    expect(textOf({ fr: '' }, 'fr')).to.equal('');
  });

  it('knows which way a language is written', () => {
    expect(['ar', 'he-IL', 'fr', 'tmh', 'uz-Arab'].map(directionOf)).to.deep.equal(['rtl', 'rtl', 'ltr', 'ltr', 'rtl']);
  });
});
