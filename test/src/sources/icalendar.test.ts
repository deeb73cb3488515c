import { expect } from 'chai';
import { createClient } from 'essonne-international';
import { icalendar } from 'essonne-international/sources';
import { NOW, calendar, vevent } from '../icalendar/calendars.js';

const agenda = calendar(
  ...vevent(
    'UID:formation-2027',
    'SUMMARY:Formation : monter un projet',
    'DTSTART;TZID=Romance Standard Time:20270312T090000',
    'DTEND;TZID=Romance Standard Time:20270312T120000',
    'CATEGORIES:Formation,Santé',
    'LOCATION:Maison des associations\\, 91000 Évry-Courcouronnes',
  ),
  ...vevent('UID:forum', 'SUMMARY:Forum', 'DTSTART;VALUE=DATE:20270401', 'DTEND;VALUE=DATE:20270403'),
  ...vevent('UID:sans-titre', 'SUMMARY:', 'DTSTART;VALUE=DATE:20270401'),
  ...vevent('UID:sans-date', 'SUMMARY:Quand ?'),
);

/** A server of one agenda, which counts what it is asked. */
function serve(body: string, status = 200): { readonly fetch: typeof fetch; readonly asked: string[] } {
  const asked: string[] = [];
  const fetch = (input: RequestInfo | URL): Promise<Response> => {
    asked.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(new Response(body, { status, headers: { 'content-type': 'text/calendar' } }));
  };
  return { fetch, asked };
}

describe('The iCalendar source', () => {
  it('answers the queries of the contract', async () => {
    const client = createClient({ source: icalendar(agenda, { now: NOW }) });
    const page = await client.events.list({ kind: 'training', theme: 'health', commune: '91228' });
    expect(page.items.map(({ title }) => title)).to.deep.equal(['Formation : monter un projet']);
    expect(page.items[0]?.occurrences).to.deep.equal([
      {
        start: '2027-03-12T09:00:00+01:00',
        end: '2027-03-12T12:00:00+01:00',
        place: { name: 'Maison des associations, 91000 Évry-Courcouronnes', commune: '91228' },
      },
    ]);
    const forum = await client.events.retrieve('forum');
    expect(forum.occurrences).to.deep.equal([{ start: '2027-04-01', end: '2027-04-02', allDay: true }]);
    expect((await client.events.list({ from: '2027-04-01' })).total).to.equal(1);
    expect((await client.projects.list()).total).to.equal(0);
    expect(await client.catalog()).to.equal(undefined);
  });

  it('warns of what it could not read, with its line', async () => {
    const { warnings } = await createClient({ source: icalendar(agenda, { now: NOW }) }).events.list();
    expect(warnings.map(({ code, outcome, line }) => [code, outcome, line])).to.deep.equal([
      ['no-title', 'rejected', 17],
      ['no-start', 'rejected', 22],
    ]);
  });

  it('reads an address once, webcal or https, and again when it is refreshed', async () => {
    const { fetch, asked } = serve(agenda);
    const client = createClient({ source: icalendar('webcal://agenda.example/a.ics', { fetch, now: NOW }) });
    expect(asked).to.deep.equal([]);
    await Promise.all([client.events.list(), client.events.list({ kind: 'training' })]);
    await client.events.list();
    expect(asked).to.deep.equal(['https://agenda.example/a.ics']);
    client.refresh();
    await client.events.list();
    expect(asked).to.have.length(2);
  });

  it('says that a web page is no agenda', async () => {
    const { fetch } = serve('<!doctype html><title>Connexion</title>');
    const client = createClient({ source: icalendar('https://agenda.example/a.ics', { fetch, now: NOW }) });
    const { total, warnings } = await client.events.list();
    expect(total).to.equal(0);
    expect(warnings.map(({ code }) => code)).to.include('no-calendar');
  });

  it('fails as any other address does', async () => {
    const { fetch } = serve('', 404);
    const client = createClient({ source: icalendar('https://agenda.example/a.ics', { fetch, retries: 0 }) });
    const error: unknown = await client.events.list().catch((reason: unknown) => reason);
    expect(error).to.have.property('name', 'ResponseError');
    expect(() => icalendar('pas une adresse'))
      .to.throw()
      .with.property('name', 'ContractError');
  });
});
