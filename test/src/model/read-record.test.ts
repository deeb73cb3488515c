import { expect } from 'chai';
import { readRecord } from 'essonne-international';

const project = (fields: object): unknown => ({ id: 'p', title: 'T', ...fields });
const codes = (fields: object): readonly string[] =>
  readRecord('projects', project(fields)).issues.map(({ code, path }) => `${path}: ${code}`);

describe('readRecord', () => {
  it('keeps a good record as it is, unknown fields included', () => {
    const raw = project({ themes: ['water'], start: '2026-03', extra: { kept: [1, 2] } });
    const { record, issues } = readRecord('projects', raw);
    expect(record).to.deep.equal(raw);
    expect(issues).to.deep.equal([]);
  });

  it('leaves out a bad field, says which, why and what it was, and keeps the rest', () => {
    const { record, issues } = readRecord('projects', project({ start: '2026-02-30', themes: ['water', 3] }), 7);
    expect(record).to.deep.equal({ id: 'p', title: 'T', themes: ['water'] });
    expect(issues).to.deep.include({
      dataset: 'projects',
      index: 7,
      id: 'p',
      code: 'impossible-date',
      outcome: 'left-out',
      path: 'start',
      value: '2026-02-30',
    });
    expect(issues.find(({ path }) => path === 'themes[1]')).to.include({ code: 'wrong-type', value: '3' });
  });

  it('refuses dates that do not exist, positions out of range, unsafe addresses and negative amounts', () => {
    expect(codes({ end: '2025-02-29' })).to.deep.equal(['end: impossible-date']);
    expect(codes({ end: '2024-02-29' })).to.deep.equal([]);
    expect(codes({ end: '12021-11-05' })).to.deep.equal(['end: invalid-date']);
    expect(codes({ end: '9999-12-31' })).to.deep.equal(['end: invalid-year']);
    expect(codes({ places: [{ lon: 214.19, lat: 3, name: 'x' }] })).to.include('places[0].lon: invalid-longitude');
    expect(codes({ url: 'java\nscript:alert(1)' })).to.deep.equal(['url: unsafe-url']);
    expect(codes({ url: 'https:\\\\evil.example' })).to.deep.equal(['url: unsafe-url']);
    expect(codes({ totalBudget: { amount: -1 } })).to.include('totalBudget.amount: invalid-amount');
  });

  it('keeps a place whose position is half missing, without the position', () => {
    const { record } = readRecord('projects', project({ places: [{ name: 'Kayes', lat: 14.4 }] }));
    expect(record?.places).to.deep.equal([{ name: 'Kayes' }]);
  });

  it('keeps an event whose end is before its start, without the end', () => {
    const { record, issues } = readRecord('events', {
      id: 'e',
      title: 'T',
      occurrences: [{ start: '2026-05-02T23:00:00+02:00', end: '2026-05-02T04:30:00+02:00' }],
    });
    expect(record?.occurrences).to.deep.equal([{ start: '2026-05-02T23:00:00+02:00' }]);
    expect(issues.map(({ code }) => code)).to.deep.equal(['end-before-start']);
  });

  it('rejects only what has no id, no title or, for an event, no date', () => {
    for (const raw of [null, 3, [], 'x', {}, { id: 'p' }, { title: 'T' }, { id: 'É', title: 'T' }]) {
      const { record, issues } = readRecord('projects', raw);
      expect(record).to.equal(undefined);
      expect(issues.at(-1)?.outcome).to.equal('rejected');
    }
    expect(readRecord('events', { id: 'e', title: 'T', occurrences: [{ start: '2026-13-01' }] }).record).to.equal(
      undefined,
    );
    expect(readRecord('events', { id: 'e', title: 'T' }).issues).to.deep.include({
      dataset: 'events',
      id: 'e',
      code: 'missing-field',
      outcome: 'rejected',
      path: 'occurrences',
      value: '',
    });
  });

  it('takes out keys that reach a prototype, and reports them', () => {
    const raw: unknown = JSON.parse(
      '{"id":"p","title":"T","__proto__":{"polluted":1},"x":{"constructor":{"a":1},"ok":2}}',
    );
    const { record, issues } = readRecord('projects', raw);
    expect(record).to.deep.equal({ id: 'p', title: 'T', x: { ok: 2 } });
    expect(issues.map(({ path }) => path)).to.deep.equal(['__proto__', 'x.constructor']);
    expect((record as unknown as { polluted?: number }).polluted).to.equal(undefined);
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });

  it('does not change what it was given', () => {
    const raw = { id: 'p', title: 'T', themes: ['water', 3] };
    readRecord('projects', raw);
    expect(raw.themes).to.deep.equal(['water', 3]);
  });
});
