/** Addresses by which calendars follow a feed. They are links: nothing is asked of anyone before a click. */

/** What can follow a feed. */
export interface SubscriptionLinks {
  /** The device's own calendar. */
  readonly app: string;
  readonly google: string;
  readonly outlook: string;
  readonly office: string;
}

/** @param address Absolute address of the feed. @param name What the calendar will be called. */
export function subscriptionLinks(address: string, name: string): SubscriptionLinks {
  const webcal = address.replace(/^https?:/, 'webcal:');
  const microsoft = (host: string): string =>
    `https://${host}/calendar/0/addfromweb?${new URLSearchParams({ url: address, name }).toString()}`;
  return {
    app: webcal,
    google: `https://calendar.google.com/calendar/r?${new URLSearchParams({ cid: webcal }).toString()}`,
    outlook: microsoft('outlook.live.com'),
    office: microsoft('outlook.office.com'),
  };
}

/** Names that the public web does not have (RFC 6761, RFC 6762 and use). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home|test|invalid|home\.arpa)\.?$/;

/** Loopback, private and link-local networks (RFC 1122, 1918, 3927, 6598). */
const PRIVATE_IPV4 =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/** Unspecified, loopback, unique local and link-local (RFC 4291, 4193), and what maps an IPv4 address. */
const PRIVATE_IPV6 = /^\[(?:::|f[cd]|fe[89ab])/;

/** Whether an address can be read from anywhere: a calendar of another site asks for it from its own servers. */
export function isPublicAddress({ protocol, hostname }: URL): boolean {
  if (!/^https?:$/.test(protocol)) return false;
  if (hostname.startsWith('[')) return !PRIVATE_IPV6.test(hostname);
  return hostname.includes('.') && !LOCAL_NAME.test(hostname) && !PRIVATE_IPV4.test(hostname);
}
