import { expect } from 'chai';
import { SharedRequests } from '../../../src/transport/shared-request.js';

describe('SharedRequests', () => {
  it('makes identical requests in flight one, and asks again afterwards', async () => {
    const requests = new SharedRequests<number>();
    let started = 0;
    const start = (): Promise<number> => Promise.resolve(++started);
    expect(await Promise.all([requests.get('k', start), requests.get('k', start)])).to.deep.equal([1, 1]);
    expect(await requests.get('k', start)).to.equal(2);
  });

  it('ends one caller’s wait without the others’, and the work when nobody waits', async () => {
    const requests = new SharedRequests<string>();
    let finish: (value: string) => void = () => undefined;
    let work: AbortSignal | undefined;
    const start = (signal: AbortSignal): Promise<string> => {
      work = signal;
      return new Promise((resolve) => (finish = resolve));
    };
    const [first, second] = [new AbortController(), new AbortController()];
    const gone = requests.get('k', start, first.signal).catch((error: Error) => error.message);
    const stays = requests.get('k', start, second.signal);
    first.abort(new Error('left'));
    expect(await gone).to.equal('left');
    expect(work?.aborted).to.equal(false);
    finish('done');
    expect(await stays).to.equal('done');

    const alone = requests.get('k', start, (second.abort(), new AbortController()).signal);
    finish('again');
    expect(await alone).to.equal('again');

    const last = new AbortController();
    const nobody = requests.get('j', start, last.signal).catch((error: Error) => error.message);
    last.abort(new Error('left too'));
    expect(await nobody).to.equal('left too');
    expect(work?.aborted).to.equal(true);
  });
});
