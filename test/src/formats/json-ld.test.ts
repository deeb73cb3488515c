import { expect } from 'chai';
import { eventToJsonLd, organisationToJsonLd, projectToJsonLd, serializeJsonLd } from 'essonne-international/formats';
import fc from 'fast-check';
import { hostileText, runs } from './hostile-text.js';
import { association, context, deadline, department, english, exhibition, training, wells } from './sample.js';

describe('JSON-LD', () => {
  it('describes an event', () => {
    expect(eventToJsonLd(training, context)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'EducationEvent',
      '@id': 'https://donnees.example/data/v1/events.json#formation-budget',
      identifier: 'formation-budget',
      name: 'Bâtir un budget, même petit ; 2e session',
      description: 'Première ligne,\nseconde ligne \\ fin',
      startDate: '2026-11-21T14:00:00+01:00',
      endDate: '2026-11-21T17:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: {
        '@type': 'Place',
        name: 'Maison des associations',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 place des Droits-de-l’Homme',
          addressLocality: 'Évry-Courcouronnes',
          addressCountry: 'FR',
        },
        geo: { '@type': 'GeoCoordinates', longitude: 2.42912, latitude: 48.62988 },
      },
      url: 'https://donnees.example/data/v1/events/formation-budget.html',
      keywords: ['eau et assainissement', 'santé'],
      organizer: {
        '@type': 'Organization',
        '@id': 'https://donnees.example/data/v1/organisations.json#departement',
        identifier: 'departement',
        name: 'Département de l’Essonne',
      },
      offers: {
        '@type': 'Offer',
        price: 0,
        priceCurrency: 'EUR',
        url: 'https://www.essonne.example/inscription?a=1&b=2',
        availability: 'https://schema.org/InStock',
        availabilityEnds: '2026-11-18T23:59:00+01:00',
      },
      isAccessibleForFree: true,
      inLanguage: ['fr', 'fsl'],
    });
  });

  it('tells status, attendance and whether places are left', () => {
    const moved = eventToJsonLd({ ...training, status: 'moved-online', onlineUrl: 'https://visio.example/' }, context);
    expect(moved).to.deep.include({
      eventStatus: 'https://schema.org/EventMovedOnline',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://visio.example/' },
    });
    const mixed = eventToJsonLd({ ...training, attendance: 'mixed', status: 'full' }, english);
    expect(mixed.eventStatus).to.equal('https://schema.org/EventScheduled');
    expect(mixed.offers).to.have.property('availability', 'https://schema.org/SoldOut');
    const cancelled = eventToJsonLd({ ...training, status: 'cancelled' }, context);
    expect(cancelled).to.include({
      eventStatus: 'https://schema.org/EventCancelled',
      startDate: '2026-11-21T14:00:00+01:00',
    });
    expect(cancelled.offers).not.to.have.property('availability');
    expect(mixed.location).to.have.length(2);
    expect(eventToJsonLd({ ...training, status: 'constructor', kind: 'constructor' }, context)).to.not.have.property(
      'eventStatus',
    );
  });

  it('makes legs sub-events, in order, and names the event that holds an event', () => {
    const legs = [...exhibition.occurrences].reverse();
    const whole = eventToJsonLd({ ...exhibition, occurrences: legs, superEvent: 'festival' }, context);
    expect(whole).to.deep.include({ '@type': 'ExhibitionEvent', startDate: '2026-03-02', endDate: '2026-04-30' });
    expect((whole.subEvent as { startDate: string }[]).map(({ startDate }) => startDate)).to.deep.equal([
      '2026-03-02',
      '2026-04-01',
    ]);
    expect(whole.superEvent).to.deep.equal({
      '@type': 'Event',
      '@id': 'https://donnees.example/data/v1/events.json#festival',
      identifier: 'festival',
    });
  });

  it('describes a project, its organisations and what was granted', () => {
    const project = projectToJsonLd(wells, english);
    expect(project).to.deep.include({ '@type': 'Project', name: 'Wells in Douentza', foundingDate: '2024' });
    expect(project.member).to.have.length(2);
    expect(project.funding).to.have.length(4);
    expect(JSON.stringify(project)).not.to.include('500,').and.not.to.include('javascript:');
  });

  it('describes an organisation with its numbers and addresses', () => {
    const ngo = organisationToJsonLd(association, context);
    expect(ngo).to.deep.include({
      '@type': 'NGO',
      url: 'https://amis.example/',
      sameAs: ['https://www.helloasso.example/amis'],
      identifier: ['amis-du-sahel', { '@type': 'PropertyValue', propertyID: 'RNA', value: 'W912345678' }],
      contactPoint: { '@type': 'ContactPoint', email: 'contact@amis.example' },
    });
    expect(organisationToJsonLd(department, context).identifier).to.have.length(3);
  });

  it('gives no address that is not absolute when nothing says what it is relative to', () => {
    const event = eventToJsonLd(training, { ...context, baseUrl: undefined });
    expect(event).not.to.have.any.keys('@id', 'url');
    expect(eventToJsonLd(deadline, context)['@type']).to.equal('Event');
  });

  it('carries no control character, no currency without a code, no position that rounds to 0, 0', () => {
    const node = eventToJsonLd(
      {
        ...training,
        languages: ['f\u0007r\ud800'],
        price: { amount: 5, currency: 'brouzoufs' },
        occurrences: [{ start: '2026-11-21', place: { name: 'A', lon: 1e-9, lat: -1e-9 } }],
      },
      context,
    );
    expect(node.inLanguage).to.equal('fr\ufffd');
    expect(node.offers ?? {}).not.to.have.any.keys('price', 'priceCurrency');
    expect(node.location).not.to.have.property('geo');
  });

  it('cannot end the script that holds it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const event = { ...training, id: text, title: text, summary: text, url: text, kind: text, languages: [text] };
        const output = serializeJsonLd(eventToJsonLd(event, context));
        expect(output).not.to.match(/[<\u2028\u2029]|\p{Cs}/u);
        expect(JSON.parse(output)).to.deep.equal(JSON.parse(JSON.stringify(eventToJsonLd(event, context))));
      }),
      runs,
    );
    expect(serializeJsonLd('</script>\u2028')).to.equal('"\\u003c/script>\\u2028"');
  });
});
