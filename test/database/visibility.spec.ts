import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import {
  ACTIONS,
  abilityFor,
  asSubject,
  type Action,
  type GrantInForce,
  type RegistryAbility,
  type SubjectType,
  type SystemFields,
} from '@registry/access';
import { ROLE_SCOPES, ROLES, VISIBILITIES, type Role } from '@registry/contracts';
import fc from 'fast-check';
import type { Client } from 'pg';
import { systemColumns } from '../../apps/api/src/features/systems/visible-systems';
import { Gate } from '../../apps/api/src/platform/access/gate';
import { visibleTo } from '../../apps/api/src/platform/access/visible-to';
import { sql } from '../../apps/api/src/platform/database/sql';
import type { Actor } from '../../apps/api/src/platform/ground/actor';
import { Refusal } from '../../apps/api/src/platform/problems/refusal';
import units from '../../seeds/demo/units.json';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId, type Who } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';

type RecordType = 'AiSystem' | 'Review';
type Person = { id: string; unitPath: string[]; grants: GrantInForce[] };

const owners: Who[] = ['staff', 'otherStaff', 'officerWhoRegisters'];
const places = ['HR', 'HR.C.3', 'DIGIT.B.2'];
const gate = new Gate();

const unitId = (code: string): string => units.find((unit) => unit.code === code)?.id ?? '';
const unitPaths = places.map((code) => (code === 'HR.C.3' ? ['HR', code] : [code]).map(unitId));

const actor = (person: Person, ability: RegistryAbility = abilityFor(person)): Actor => ({
  kind: 'person',
  ...person,
  name: 'Somebody',
  requestId: null,
  ability,
});

/** What the gate says about one record. */
function admits(who: Actor, action: Action, type: RecordType, fields: SystemFields): boolean {
  try {
    gate.require(who, action, type, fields);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

describe('what a list shows and what the gate admits', () => {
  let app: TestApp;
  let records: (SystemFields & { id: string })[];
  beforeAll(async () => {
    app = await startApp();
    // Every owner with every visibility in every place, half of them helped by somebody.
    let number = 0;
    for (const who of owners) {
      const agent = await as(app, who);
      for (const visibility of VISIBILITIES) {
        for (const unit of places) {
          const system = await register(agent, {
            unit,
            visibility,
            ...(visibility === 'restricted' ? { restrictionReason: 'An inquiry.' } : {}),
          });
          number += 1;
          if (number % 2 === 0) continue;
          const editor = owners[(owners.indexOf(who) + 1) % owners.length] as Who;
          await agent
            .patch(`${API}/systems/${system.id}`)
            .set('If-Match', '"1"')
            .send({ editors: [personId(editor)] })
            .expect(200);
        }
      }
    }
    records = await withClient(
      app.database.ownerUrl,
      async (client) =>
        (
          await client.query(
            `select s.id, s.owner_id as "ownerId", s.unit_id as "unitId", s.visibility, w.path as "unitPath",
              array(select person_id::text from system_editor where system_id = s.id) as "editorIds"
         from ai_system s join unit_path w on w.unit_id = s.unit_id`,
          )
        ).rows,
    );
  });
  afterAll(() => app.close());

  async function expectAgreement(client: Client, who: Actor, action: Action, type: RecordType): Promise<void> {
    const visible = visibleTo(who, action, { type, columns: systemColumns('s') });
    const { rows } = await client.query<{ id: string }>(sql`select s.id from ai_system s where ${visible}`.bound);
    const admitted = records.filter((record) => admits(who, action, type, record));
    expect(rows.map(({ id }) => id).sort()).toEqual(admitted.map(({ id }) => id).sort());
  }

  const ids = fc.constantFrom(...owners, 'admin' as const).map(personId);
  const kinds = fc.constantFrom<RecordType>('AiSystem', 'Review');
  const grant = fc.constantFrom<Role>(...ROLES).chain((role) => {
    const somewhere = fc.constantFrom(...places).map(unitId);
    const scope = { institution: fc.constant(null), unit: somewhere, either: fc.option(somewhere) }[ROLE_SCOPES[role]];
    return scope.map((unit): GrantInForce => ({ role, unitId: unit }));
  });
  const people = fc.record({
    id: ids,
    unitPath: fc.constantFrom(...unitPaths),
    grants: fc.array(grant, { maxLength: 3 }),
  });

  it('is the same for everybody, whatever their roles, their scope and their unit', async () => {
    expect(records.length).toBeGreaterThanOrEqual(27);
    await withClient(app.database.appUrl, (client) =>
      fc.assert(
        fc.asyncProperty(people, fc.constantFrom(...ACTIONS), kinds, (person, action, type) =>
          expectAgreement(client, actor(person), action, type),
        ),
        { numRuns: 500 },
      ),
    );
  }, 60_000);

  it('is the same for rights that nobody has yet: allowed and forbidden in any order', async () => {
    const condition = fc.oneof(
      fc.constant(undefined),
      ids.map((ownerId) => ({ ownerId })),
      ids.map((editorIds) => ({ editorIds })),
      fc.subarray([...VISIBILITIES]).map(($in) => ({ visibility: { $in } })),
      fc.subarray(places.map(unitId)).map(($in) => ({ unitPath: { $in } })),
      fc.record({ unitId: fc.constantFrom(...places).map(unitId), visibility: fc.constantFrom(...VISIBILITIES) }),
    );
    const rule = fc.record({ allows: fc.boolean(), action: fc.constantFrom<Action>('read', 'update'), condition });
    await withClient(app.database.appUrl, (client) =>
      fc.assert(
        fc.asyncProperty(people, fc.array(rule, { maxLength: 6 }), (person, rules) => {
          const { can, cannot, build } = new AbilityBuilder<RegistryAbility>(createMongoAbility);
          for (const { allows, action, condition: only } of rules)
            (allows ? can : cannot)(action, 'AiSystem', only as Record<string, never> | undefined);
          return expectAgreement(
            client,
            actor(person, build({ detectSubjectType: (subject) => subject['__type'] as SubjectType })),
            'read',
            'AiSystem',
          );
        }),
        { numRuns: 500 },
      ),
    );
  }, 60_000);

  it('never lets anybody do to a record what they may not read', () => {
    // To create is asked of no record.
    fc.assert(
      fc.property(
        people,
        fc.constantFrom(...ACTIONS.filter((one) => one !== 'create')),
        kinds,
        (person, action, type) => {
          const ability = abilityFor(person);
          const blind = records.filter(
            (record) =>
              ability.can(action, asSubject(type, record)) && !ability.can('read', asSubject('AiSystem', record)),
          );
          expect(blind).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives nothing to somebody without a role', () => {
    const rules = abilityFor({ id: personId('staff'), unitPath: unitPaths[0] ?? [], grants: [] }).rules;
    expect(rules.filter(({ inverted }) => !inverted)).toEqual([]);
  });
});
