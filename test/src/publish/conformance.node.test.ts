import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { conform, sampleFiles } from '../../conformance/conform.js';

const samples = fileURLToPath(new URL('../../../../shared/data/samples', import.meta.url));

describe('files that others wrote', () => {
  it('are read or refused with reasons: what they hold is published, rejected or merged', async function () {
    if (!existsSync(samples)) this.skip();
    for (const path of sampleFiles(samples)) {
      const { isRight, ...counts } = await conform(path);
      expect(isRight, JSON.stringify(counts)).to.equal(true);
    }
  });
});
