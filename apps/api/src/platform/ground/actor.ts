// Who acts: a signed-in person, or the product itself.

import type { Actor as AccessActor, RegistryAbility } from '@registry/access';

/** What the audit log needs to know of whoever acts. */
export interface Acting {
  readonly kind: 'person' | 'system';
  readonly id: string;
  readonly requestId: string | null;
  /** Id of the token with which a program acts for the person. */
  readonly token?: string;
  /** The repeatable request in whose name this is done. */
  readonly repeatable?: Repeatable;
}

/** A request that may come again under its key and is then not carried out again. */
export interface Repeatable {
  readonly key: string;
  readonly digest: string;
  /** Set once a transaction has committed the key. */
  isKept: boolean;
}

/** A signed-in person in one request. */
export interface Actor extends Acting, AccessActor {
  readonly kind: 'person';
  readonly name: string;
  readonly ability: RegistryAbility;
}

/** The product itself, e.g. while seeding. */
export function systemActor(id: string): Acting {
  return { kind: 'system', id, requestId: null };
}
