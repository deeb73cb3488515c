import { expect } from 'chai';
import { eventsToAtom, eventsToCsv, eventsToICalendar, eventToJsonLd } from 'essonne-international/formats';
import { context, deadline, exhibition, training } from './sample.js';

const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];

describe('The host’s time zone', () => {
  const former = process.env.TZ;
  after(() => {
    if (former === undefined) delete process.env.TZ;
    else process.env.TZ = former;
  });

  it('changes no output', () => {
    const changes = ['2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z', '2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z'];
    const weekend = { id: 'x', title: 'X', occurrences: changes.map((start) => ({ start })) };
    const events = [training, exhibition, deadline, weekend];
    const offsets = new Set<number>();
    const outputs = zones.map((zone) => {
      process.env.TZ = zone;
      offsets.add(new Date(2026, 10, 21).getTimezoneOffset());
      return [
        eventsToICalendar(events, context),
        eventsToAtom(events, context),
        eventsToCsv(events, context),
        JSON.stringify(events.map((event) => eventToJsonLd(event, context))),
      ];
    });
    expect(offsets.size, 'the zones were really set').to.equal(5);
    for (const output of outputs) expect(output).to.deep.equal(outputs[0]);
  });
});
