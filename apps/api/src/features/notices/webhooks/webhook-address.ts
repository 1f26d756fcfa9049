// Where entries may be sent: nowhere into the institution's own network, unless it says so.

import ipaddr from 'ipaddr.js';
import { lookup } from 'node:dns/promises';
import { malformed, Refusal } from '../../../platform/problems/refusal';

/**
 * Refuses an address at which nothing may be sent. A name that nobody knows today may be known tomorrow; it is asked
 * again at each delivery.
 */
export async function requireAddress(text: string, allowsPrivate: boolean): Promise<void> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !(url.protocol === 'https:' || (allowsPrivate && url.protocol === 'http:'))) {
    throw malformed({ pointer: '/url', code: 'not-an-address', detail: 'Use an address that begins with https://.' });
  }
  if (url.username !== '' || url.password !== '')
    throw malformed({
      pointer: '/url',
      code: 'has-a-password',
      detail: 'Deliveries are signed; leave name and password out of the address.',
    });
  if (allowsPrivate) return;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await lookup(host, { all: true }).catch(() => []);
  if (addresses.some(({ address }) => !isPublicAddress(address)))
    throw new Refusal('webhook.address-refused', {}, [
      { pointer: '/url', code: 'private', detail: 'The address lies in a private network.' },
    ]);
}

/** An address of the open internet; those that only translate to another are looked through. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
