import { expect } from 'chai';
import { parseStat, ticksOfTree } from './process-cpu.js';
import { mediansOf, ratiosOf, Recorder } from './results.js';
import { intervals, median, ratio, shareUnder } from './statistics.js';

describe('arithmetic of the bench', () => {
  it('takes the middle of the values, whatever their order', () => {
    expect(median([9, 1, 5])).to.equal(5);
    expect(median([10, 9, 100, 1])).to.equal(9.5);
    expect(median([7])).to.equal(7);
    expect(median([])).to.be.NaN;
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).to.deep.equal([3, 1, 2]);
  });

  it('compares with the reference, when there is one', () => {
    expect(ratio(30, 60)).to.equal(0.5);
    expect(ratio(30, 0)).to.be.NaN;
    expect(ratio(30, NaN)).to.be.NaN;
  });

  it('counts the frames that are on time', () => {
    const frames = intervals([0, 16, 32, 80, 96]);
    expect(frames).to.deep.equal([16, 16, 48, 16]);
    expect(shareUnder(frames, 32)).to.equal(0.75);
    expect(shareUnder([32], 32)).to.equal(0);
  });

  it('gathers samples into medians, and ratios only where the reference has a value', () => {
    const recorder = new Recorder();
    for (const ready of [10, 40, 20]) recorder.add('ours', { ready, list: 1 });
    recorder.add('peer', { ready: 40 });
    const medians = mediansOf(recorder.samples);
    expect(medians).to.deep.equal({ ours: { ready: 20, list: 1 }, peer: { ready: 40 } });
    expect(ratiosOf(medians, 'peer')).to.deep.equal({ ours: { ready: 0.5 }, peer: { ready: 1 } });
  });
});

describe('processor time of a tree of processes', () => {
  const stat = (pid: number, name: string, parent: number, ticks: readonly number[]): string =>
    `${pid} (${name}) S ${parent} ${pid} ${pid} 0 -1 4194560 901 902 903 904 ${ticks.join(' ')} 20 0 1 0 555 1000 77`;

  it('reads user and system time, its own and its ended children’s', () => {
    const read = parseStat(stat(42, 'chromium', 7, [1, 20, 300, 4000]));
    expect(read).to.deep.equal({ pid: 42, parent: 7, ticks: 4321 });
  });

  it('is not misled by the name of the command', () => {
    expect(parseStat(stat(42, 'a) S 9 (b', 7, [1, 2, 3, 4]))).to.deep.equal({ pid: 42, parent: 7, ticks: 10 });
  });

  it('counts a process and all that come from it, and no other', () => {
    const processes = [
      { pid: 1, parent: 0, ticks: 1000 },
      { pid: 10, parent: 1, ticks: 1 },
      { pid: 11, parent: 10, ticks: 20 },
      { pid: 12, parent: 11, ticks: 300 },
      { pid: 13, parent: 1, ticks: 4000 },
    ];
    expect(ticksOfTree(10, processes)).to.equal(321);
    expect(ticksOfTree(99, processes)).to.equal(0);
  });
});
