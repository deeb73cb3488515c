import { expect } from 'chai';
import {
  isStillListed,
  isStillSigned,
  signCredential,
  sponsorshipCredential,
  statusListCredential,
  statusListEnd,
  type StatusListCredential,
} from '../../../../src/credentials/index.js';
import { addresses, badge, input, newKey, now, signedList, wells } from '../issued.js';

const later = new Date(now.getTime() + 86_400_000);

describe('isStillSigned', () => {
  it('keeps what says the same, whenever it was signed', async () => {
    const key = await newKey();
    const jws = await signCredential(badge(), key);
    expect(isStillSigned(jws, sponsorshipCredential(wells, { ...input, now: later }), [key.kid])).to.equal(true);
  });

  it('signs again what changed, by whatever it did, or what a retired key signed', async () => {
    const key = await newKey();
    const jws = await signCredential(badge(), key);
    for (const change of [{ title: 'Puits' }, { end: '2027' }, { sites: [] }, { decision: { number: '1' } }])
      expect(isStillSigned(jws, badge(change), [key.kid]), JSON.stringify(change)).to.equal(false);
    const moved = sponsorshipCredential(wells, { ...input, status: { list: 'r1', index: 1 } });
    expect(isStillSigned(jws, moved, [key.kid])).to.equal(false);
    expect(isStillSigned(jws, badge(), [])).to.equal(false);
    expect(isStillSigned('', badge(), [key.kid])).to.equal(false);
  });
});

describe('isStillListed', () => {
  const listAt = (at: Date, withdrawn = [7]): Promise<StatusListCredential> =>
    statusListCredential({ url: addresses.statusList('r1'), issuer: addresses.issuer, withdrawn, now: at });
  const days = (count: number): Date => new Date(now.getTime() + count * 86_400_000);

  it('keeps the same withdrawals for half of the validity', async () => {
    const key = await newKey();
    const jws = await signedList(key);
    expect(await isStillListed(jws, await listAt(days(7)), [key.kid])).to.equal(true);
    expect(await isStillListed(jws, await listAt(days(7.1)), [key.kid])).to.equal(false);
    expect(await isStillListed(jws, await listAt(days(13)), [key.kid], 3_600_000)).to.equal(true);
  });

  it('signs again at a withdrawal, and with another key', async () => {
    const key = await newKey();
    const jws = await signedList(key);
    expect(await isStillListed(jws, await listAt(now, [7, 8]), [key.kid])).to.equal(false);
    expect(await isStillListed(jws, await listAt(now), [])).to.equal(false);
    expect(await isStillListed('', await listAt(now), [key.kid])).to.equal(false);
  });

  it('tells when a list ends', async () => {
    expect(statusListEnd(await signedList(await newKey()))).to.deep.equal(days(14));
    expect(statusListEnd('x')).to.equal(undefined);
  });
});
