// Where the register stands: by which names it is called, and in which zone.

import { BRUSSELS } from '@registry/assessment';
import { INSTITUTION_KINDS, type InstitutionKind } from '@registry/contracts';
import { loopback, type Reading } from './reading';

/** Names with commas; else the one of the public address. Where others reach the server there must be one. */
export function allowedHosts({ env, faults }: Reading, host: string): string[] {
  const { REGISTRY_ALLOWED_HOSTS: names, REGISTRY_PUBLIC_URL: address } = env;
  const hosts = names
    ? names
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
    : address && URL.canParse(address)
      ? [new URL(address).hostname]
      : [];
  if (hosts.some((name) => !/^([a-z0-9._-]+|\[[0-9a-f:.]+\])$/.test(name)))
    faults.push(`REGISTRY_ALLOWED_HOSTS must be names of hosts with commas, without ports, not "${names}"`);
  if (hosts.length === 0 && !loopback.has(host))
    faults.push(
      `on ${host} the register must know by which names it is called: set REGISTRY_ALLOWED_HOSTS, or REGISTRY_PUBLIC_URL`,
    );
  return hosts;
}

/** What kind of body the institution is; one of the Union unless told. */
export function institutionKind({ env, faults }: Reading): InstitutionKind {
  const named = env.REGISTRY_INSTITUTION_KIND || 'union_institution';
  const kind = INSTITUTION_KINDS.find((one) => one === named);
  if (kind === undefined)
    faults.push(`REGISTRY_INSTITUTION_KIND must be one of ${INSTITUTION_KINDS.join(', ')}, not "${named}"`);
  return kind ?? 'other';
}

/** A zone that this system knows. */
export function timeZone({ env, faults }: Reading): string {
  const name = env.REGISTRY_TIME_ZONE || BRUSSELS;
  try {
    // An offset is no zone: it knows no summer.
    if (/^[A-Za-z]/.test(name))
      return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone && name;
  } catch {
    // Falls through to the fault.
  }
  faults.push(`REGISTRY_TIME_ZONE must be a zone of the time zone database, e.g. Europe/Brussels, not "${name}"`);
  return BRUSSELS;
}
