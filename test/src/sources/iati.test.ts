import { expect } from 'chai';
import { ResponseError, createClient } from 'essonne-international';
import { iati } from 'essonne-international/sources';

const activity = (...inside: readonly string[]): string =>
  `<iati-activity xml:lang="fr" default-currency="EUR" last-updated-datetime="2026-10-01T08:00:00Z">\n${inside.join('\n')}\n</iati-activity>\n`;
const file = (...activities: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- un commentaire -->\n<iati-activities version="2.03">\n${activities.join('')}</iati-activities>\n`;
const transaction = (type: string, amount: string, day = '2025-03-01'): string =>
  `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${day}"/><value value-date="${day}">${amount}</value></transaction>`;

/** An activity with everything (IATI 2.03). */
const wells = activity(
  '<iati-identifier> FR-6-AB-12 </iati-identifier>',
  '<reporting-org ref="FR-91" type="15"><narrative>Département</narrative></reporting-org>',
  '<title><narrative>Des puits &amp; de l&#8217;eau</narrative><narrative xml:lang="EN">Wells</narrative></title>',
  '<description type="1"><narrative><![CDATA[<p>Dix puits.</p> Contact : paul.martin@example.org]]></narrative></description>',
  '<description type="2"><narrative>Boire.</narrative><narrative xml:lang="en">Drink.</narrative></description>',
  '<participating-org role="1"><narrative>AFD</narrative></participating-org>',
  '<participating-org role="2"><narrative>Commune de Kayes</narrative></participating-org>',
  '<participating-org role="4"><narrative>Les Amis</narrative></participating-org>',
  '<activity-status code="2"/>',
  '<activity-date iso-date="2024-01-01" type="1"/><activity-date iso-date="2024-03-05Z" type="2"/>',
  '<activity-date iso-date="2026-12-31" type="3"/>',
  '<contact-info><person-name><narrative>Paul Martin</narrative></person-name></contact-info>',
  '<recipient-country code="ml" percentage="60"/><recipient-country code="SN" percentage="40"/>',
  '<location><name><narrative>Kayes</narrative></name><point><pos>14.45 -11.44</pos></point><exactness code="1"/><location-class code="2"/></location>',
  '<location><name><narrative>Ailleurs</narrative></name><point><pos>0 0</pos></point></location>',
  '<sector code="14030" vocabulary="1"/><sector code="111" vocabulary="2"/><sector vocabulary="7" code="6"/><sector vocabulary="8" code="4.1"/>',
  '<sector code="99810"/><sector vocabulary="99" code="X1"/>',
  '<policy-marker vocabulary="1" code="1" significance="2"/><policy-marker code="2" significance="0"/>',
  '<budget><value>3,000.10</value></budget><budget><value>2000.20</value></budget>',
  transaction('2', '5000'),
  transaction('3', '1000'),
  transaction('3', '-200', '2025-06-01'),
  transaction('3', '300', '2026-01-01'),
  transaction('4', '-10'),
  transaction('6', '1'),
  '<document-link url="https://docs.example/e.pdf"><title><narrative>Évaluation</narrative></title><category code="A07"/><document-date iso-date="2026-01-02"/></document-link>',
  '<document-link url="https://docs.example/p.jpg" format="image/jpeg"><title><narrative>Un puits</narrative></title></document-link>',
  '<conditions attached="1"><condition type="1"><narrative>Rendre compte.</narrative></condition></conditions>',
  '<result type="1"><title><narrative>Eau</narrative></title><indicator measure="2"><title><narrative>Foyers</narrative></title><baseline value="10"/><period><target value="50"/><actual value="45"/></period></indicator></result>',
  '<crs-add/><fss/>',
);

/** The same in words of 1.03, in two languages. */
const former = activity(
  '<iati-identifier>GB-1</iati-identifier>',
  '<title>École</title><title xml:lang="en">School</title>',
  '<participating-org role="Funding">DFID</participating-org><participating-org role="Implementing">ONG</participating-org>',
  '<activity-date type="start-planned" iso-date="2010-01-01"/><activity-date type="end-actual">2012-06-30</activity-date>',
  '<recipient-country code="ML">Mali</recipient-country>',
  '<location><name>Ségou</name><coordinates latitude="13.43" longitude="-6.26" precision="1"/></location>',
  '<sector vocabulary="DAC" code="11220">Primaire</sector>',
  '<transaction><transaction-type code="D"/><value value-date="2011-05-01" currency="GBP">100</value><provider-org>DFID</provider-org></transaction>',
);

const projects = (text: string) => createClient({ source: iati(text) }).projects;

describe('The IATI source', () => {
  it('reads an activity of 2.0x in the contract’s terms', async () => {
    const { items, warnings } = await projects(file(wells)).list({ country: 'ML', theme: 'water' });
    const reporter = { name: 'Département' };
    expect(items).to.deep.equal([
      {
        ...{ id: 'fr-6-ab-12', sourceIds: ['FR-6-AB-12'] },
        title: { fr: 'Des puits & de l’eau', en: 'Wells' },
        description: {
          fr: 'Dix puits.\nContact : [adresse retirée]\n\nBoire.\n\nCondition\u00a0: Rendre compte.',
          en: 'Drink.',
        },
        ...{ themes: ['water', 'education'], sdgs: [6, 4], status: 'ongoing', start: '2024-03-05', end: '2026-12-31' },
        leadOrganisation: { name: 'Les Amis' },
        cofunders: [{ name: 'AFD' }],
        partners: [{ name: 'Commune de Kayes' }],
        countries: ['ML', 'SN'],
        places: [{ name: 'Kayes', lon: -11.44, lat: 14.45, precision: 'town' }, { name: 'Ailleurs' }],
        totalBudget: { amount: 5000.3, currency: 'EUR' },
        funding: [
          { year: 2025, funder: reporter, currency: 'EUR', stage: 'voted', amount: 5000 },
          { year: 2025, funder: reporter, currency: 'EUR', stage: 'paid', amount: 800 },
          { year: 2026, funder: reporter, currency: 'EUR', stage: 'paid', amount: 300 },
        ],
        policyMarkers: [{ code: 'gender-equality', significance: 2 }],
        results: [{ title: 'Eau', indicators: [{ name: 'Foyers', unit: '%', baseline: 10, target: 50, actual: 45 }] }],
        evaluations: [{ title: 'Évaluation', url: 'https://docs.example/e.pdf', date: '2026-01-02' }],
        media: [{ kind: 'image', url: 'https://docs.example/p.jpg', caption: 'Un puits' }],
        updatedAt: '2026-10-01T08:00:00Z',
      },
    ]);
    expect(warnings.map(({ code, value, line }) => [code, value, line])).to.have.deep.members([
      ['personal-email', 'fr', 4],
      ['null-position', '0 0', 19],
      ['unknown-sector', '99810', 21],
      ['unknown-sector', 'X1', 21],
      ['unread-element', 'transaction-type 6', 29],
      ['negative-amount', '-10', 28],
      ['unread-element', 'crs-add, fss', 4],
    ]);
  });

  it('reads an activity of 1.0x', async () => {
    const { items } = await projects(file(former)).list();
    expect(items[0]).to.deep.include({
      ...{ id: 'gb-1', title: { fr: 'École', en: 'School' }, themes: ['education'] },
      ...{ start: '2010-01-01', end: '2012-06-30', leadOrganisation: { name: 'ONG' }, cofunders: [{ name: 'DFID' }] },
      places: [{ name: 'Ségou', country: 'ML', lon: -6.26, lat: 13.43, precision: 'point' }],
      funding: [{ year: 2011, funder: { name: 'DFID' }, currency: 'GBP', stage: 'paid', amount: 100 }],
    });
  });

  it('says that aid is humanitarian, from its mark or its sector', async () => {
    const urgent = (id: string, inside: string): string =>
      activity(`<iati-identifier>${id}</iati-identifier><title><narrative>Abri</narrative></title>${inside}`);
    const text = file(
      urgent('a', '').replace('<iati-activity', '<iati-activity humanitarian="1"'),
      urgent('b', '<sector code="72010"/>'),
      urgent('c', ''),
    );
    const { items } = await projects(text).list({ modality: 'emergency' });
    expect(items.map(({ id }) => id)).to.have.members(['a', 'b']);
  });

  it('refuses a document type definition, in any form: no entity grows', async () => {
    const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;
    for (const doctype of [
      laughs,
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
      '<!DOCTYPE x[%p;]>',
      '<!DOCTYPE x SYSTEM "x.dtd">',
    ]) {
      const page = await projects(doctype + file(wells.replace('Dix', '&b;'))).list();
      expect([page.total, page.warnings.map(({ code }) => code)]).to.deep.equal([0, ['refused-entity']]);
    }
  });

  it('keeps what comes before a fault, and says where and what it is', async () => {
    const whole = file(former, wells);
    const cases: readonly (readonly [text: string, total: number, code: string, line: number])[] = [
      [whole.slice(0, whole.indexOf('crs-add')), 1, 'malformed-xml', 44],
      [whole.replace('</budget>', '</budgets>'), 1, 'malformed-xml', 33],
      [whole.replace('Boire.', '&b;'), 1, 'malformed-xml', 19],
      [whole.replace('<fss/>', '< fss/>'), 1, 'malformed-xml', 44],
      ['<!doctype html><html><body><p>Connexion</body></html>', 0, 'not-iati', 1],
      ['<iati-organisations version="2.03"/>', 0, 'not-iati', 1],
    ];
    for (const [text, total, code, line] of cases) {
      const page = await projects(text).list();
      const last = page.warnings.find((warning) => warning.outcome === 'rejected');
      expect([page.total, last?.code, last?.line]).to.deep.equal([total, code, line]);
    }
  });

  it('rejects an activity without identifier or title, with its line', async () => {
    const text = file(
      activity('<title><narrative>Sans nom</narrative></title>'),
      activity('<iati-identifier>x</iati-identifier>'),
      former,
    );
    const { total, warnings } = await projects(text).list();
    expect(total).to.equal(1);
    expect(warnings.map(({ code, path, line }) => [code, path, line])).to.deep.equal([
      ['missing-field', 'id', 4],
      ['missing-field', 'title', 7],
    ]);
  });

  it('reads an address as it comes, in the encoding that it declares', async () => {
    const text = file(former).replace('UTF-8', 'ISO-8859-1');
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const asked: string[] = [];
    const answer = () => {
      let at = 0;
      return new ReadableStream<Uint8Array>({
        // Pieces so small that tags, entities and texts are cut everywhere.
        pull: (stream) => (at < bytes.length ? stream.enqueue(bytes.slice(at, (at += 3))) : stream.close()),
      });
    };
    const fetch = (input: RequestInfo | URL) => {
      asked.push((input as Request).url);
      return Promise.resolve(new Response(answer()));
    };
    const client = createClient({ source: iati('https://iati.example/a.xml', { fetch }) });
    const { items } = await client.projects.list();
    expect(items[0]?.title).to.deep.equal({ fr: 'École', en: 'School' });
    await client.projects.list({ country: 'ML' });
    expect(asked).to.have.length(1);
    const small = createClient({ source: iati('https://iati.example/a.xml', { fetch, maxBytes: 100 }) });
    const error: unknown = await small.projects.list().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ResponseError);
  });
});
