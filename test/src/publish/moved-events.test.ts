import { expect } from 'chai';
import { eventToJsonLd } from '../../../src/formats/index.js';
import { onlyRecord, publishFiles } from './publishing.js';

describe('events that were moved', () => {
  it('keep the date first given, and the recording made, in the contract and in schema.org’s terms', async () => {
    const publication = await publishFiles({
      'evenements.csv': [
        'titre;statut;début;date initiale;enregistrement',
        'Repas;nouvelle date;13/12/2026 12:00;06/12/2026 12:00;https://essonne.example/film',
      ].join('\n'),
    });
    const event = onlyRecord(publication, 'events');
    expect(event.status).to.equal('rescheduled');
    expect(event.occurrences).to.deep.equal([
      { start: '2026-12-13T12:00:00+01:00', previousStart: '2026-12-06T12:00:00+01:00' },
    ]);
    expect(event.replay).to.equal('https://essonne.example/film');
    expect(eventToJsonLd(event, { language: 'fr', now: '2026-11-23T08:00:00Z' })).to.include({
      previousStartDate: '2026-12-06T12:00:00+01:00',
    });
  });
});
