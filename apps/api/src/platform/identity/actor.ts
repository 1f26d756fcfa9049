// Who acts: a signed-in person, or the product itself.

import type { Actor as AccessActor, RegistryAbility } from '@registry/access';

/** What the audit log needs to know of whoever acts. */
export interface Acting {
  readonly kind: 'person' | 'system';
  readonly id: string;
  readonly requestId: string | null;
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
