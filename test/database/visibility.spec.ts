import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import { ACTIONS, abilityFor, type Action, type RegistryAbility, type SubjectType } from '@registry/access';
import type { Role } from '@registry/contracts';
import fc from 'fast-check';
import type { Client } from 'pg';
import { Gate } from '../../apps/api/src/platform/access/gate';
import { visibleTo } from '../../apps/api/src/platform/access/visible-to';
import type { Actor } from '../../apps/api/src/platform/identity/actor';
import { Refusal } from '../../apps/api/src/platform/problems/refusal';
import { startApp, type TestApp } from '../support/app';
import { as, personId, type Who } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';

const owners: Who[] = ['staff', 'otherStaff', 'officerWhoRegisters'];
const roles: Role[] = ['staff', 'compliance', 'auditor', 'strategy', 'admin'];
const gate = new Gate();

const actor = (id: string, ability: RegistryAbility, held: readonly Role[] = []): Actor =>
  ({ kind: 'person', id, name: 'Somebody', requestId: null, roles: held, ability });

/** What the gate says about one record. */
function admits(who: Actor, action: Action, type: SubjectType, ownerId: string): boolean {
  try {
    gate.require(who, action, type, { ownerId });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

describe('what a list shows and what the gate admits', () => {
  let app: TestApp;
  let records: { id: string; ownerId: string }[];
  beforeAll(async () => {
    app = await startApp();
    for (const who of owners) await register(await as(app, who));
    records = await withClient(app.database.ownerUrl, async (client) => (await client.query('select id, owner_id as "ownerId" from ai_system')).rows);
  });
  afterAll(() => app.close());

  async function expectAgreement(client: Client, who: Actor, action: Action, type: SubjectType): Promise<void> {
    const { sql, values } = visibleTo(who, action, type, { ownerId: 's.owner_id' }, 1);
    const { rows } = await client.query(`select s.id from ai_system s where ${sql}`, [...values]);
    const admitted = records.filter(({ ownerId }) => admits(who, action, type, ownerId));
    expect(rows.map(({ id }) => id).sort()).toEqual(admitted.map(({ id }) => id).sort());
  }

  const ids = fc.constantFrom(...owners, 'admin' as const).map(personId);
  const kinds = fc.constantFrom<SubjectType>('AiSystem', 'Review');

  it('is the same for every set of roles', async () => {
    expect(new Set(records.map(({ ownerId }) => ownerId)).size).toBeGreaterThanOrEqual(3);
    await withClient(app.database.appUrl, (client) => fc.assert(fc.asyncProperty(
      ids, fc.subarray(roles), fc.constantFrom(...ACTIONS), kinds,
      (id, held, action, type) => expectAgreement(client, actor(id, abilityFor({ id, roles: held }), held), action, type),
    ), { numRuns: 300 }));
  }, 60_000);

  it('is the same for rights that nobody has yet: allowed and forbidden in any order', async () => {
    const rule = fc.record({ allows: fc.boolean(), action: fc.constantFrom<Action>('read', 'update'), owner: fc.option(ids) });
    await withClient(app.database.appUrl, (client) => fc.assert(fc.asyncProperty(ids, fc.array(rule, { maxLength: 6 }), (id, rules) => {
      const { can, cannot, build } = new AbilityBuilder<RegistryAbility>(createMongoAbility);
      for (const { allows, action, owner } of rules) (allows ? can : cannot)(action, 'AiSystem', owner === null ? undefined : { ownerId: owner });
      const ability = build({ detectSubjectType: (subject) => subject['__type'] as SubjectType });
      return expectAgreement(client, actor(id, ability), 'read', 'AiSystem');
    }), { numRuns: 300 }));
  }, 60_000);
});
