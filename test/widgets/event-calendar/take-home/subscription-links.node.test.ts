import { expect } from 'chai';
import { isPublicAddress, subscriptionLinks } from '../../../../widgets/event-calendar/take-home/subscription-links.js';

describe('links of a subscription', () => {
  it('carry the whole address and the name, whatever is in them', () => {
    const address = 'https://donnees.example/data/v1/events/theme-water.ics?a=1&b=é#x';
    const { app, google, outlook, office } = subscriptionLinks(address, 'Eau & « puits »');
    expect(app).to.equal(`webcal${address.slice(5)}`);
    expect(new URL(google).searchParams.get('cid')).to.equal(app);
    for (const link of [outlook, office]) {
      const { searchParams } = new URL(link);
      expect([searchParams.get('url'), searchParams.get('name')]).to.deep.equal([address, 'Eau & « puits »']);
    }
    expect(subscriptionLinks('http://a.example/f.ics', 'F').app).to.equal('webcal://a.example/f.ics');
  });

  it('are for what the public web can read', () => {
    const verdicts = (hosts: string): readonly boolean[] =>
      hosts.split(' ').map((host) => isPublicAddress(new URL(`https://${host}/f.ics`)));
    expect(
      verdicts('donnees.essonne.fr www.essonne.fr:8443 8.8.8.8 172.32.0.1 100.128.0.1 [2001:db8::1]'),
    ).to.deep.equal(Array<boolean>(6).fill(true));
    expect(
      verdicts(
        'localhost LOCALHOST. a.localhost serveur nas.local intranet.internal 127.0.0.1 10.1.2.3 192.168.1.7 172.16.0.1 172.31.9.9 169.254.1.1 100.64.0.1 0.0.0.0 2130706433 [::1] [fd00::1] [fe80::1] [::ffff:10.0.0.1]',
      ),
    ).to.deep.equal(Array<boolean>(19).fill(false));
    expect(isPublicAddress(new URL('file:///home/a/f.ics'))).to.be.false;
  });
});
