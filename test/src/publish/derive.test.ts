import { expect } from 'chai';
import { deadlineEvents } from '../../../src/publish/derive.js';

describe('the deadlines of a call as events', () => {
  it('each say what is due, so that two of one call are told apart', () => {
    const call = {
      id: 'eau',
      title: 'Eau et coopération',
      deadlines: [
        { at: '2027-02-26T16:00:00+01:00', label: 'Préinscription' },
        { at: '2027-10-14', label: { fr: 'Dépôt', en: 'Application' } },
        { at: '2027-12-01' },
      ],
    };
    expect(deadlineEvents([call], []).flatMap(({ event }) => event.occurrences)).to.deep.equal([
      { start: '2027-02-26T16:00:00+01:00', label: 'Préinscription' },
      { start: '2027-10-14', allDay: true, label: { fr: 'Dépôt', en: 'Application' } },
      { start: '2027-12-01', allDay: true },
    ]);
  });
});
