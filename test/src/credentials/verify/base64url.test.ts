import { expect } from 'chai';
import * as fc from 'fast-check';
import { encode } from 'jose/base64url';
import { decodeBase64Url } from '../../../../src/credentials/verify/base64url.js';

describe('decodeBase64Url', () => {
  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        expect([...decodeBase64Url(encode(bytes))]).to.deep.equal([...bytes]);
      }),
    );
  });

  it('refuses every other way to write them', () => {
    for (const text of ['', 'A', 'AB', 'AAB', 'AA==', 'AA=', ' AA', 'AA\n', 'a+b/', 'é', 'A.A'])
      expect(() => decodeBase64Url(text), JSON.stringify(text)).to.throw();
  });
});
