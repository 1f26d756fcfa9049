// What the provider says of a person becomes what the register keeps, and nothing else.

import { defaultMapping, personFrom, readMapping } from './claim-mapping';

const mapping = {
  ...defaultMapping,
  unit: 'department',
  roles: [
    { claim: 'groups', value: 'all', role: 'staff' },
    { claim: 'groups', value: 'more', role: 'staff' },
    { claim: 'title', value: 'Head', role: 'coordinator', unit: 'HR' },
  ],
} as const;

describe('a person from claims', () => {
  it('has name, mail, language, unit and roles of the claims that the mapping names', () => {
    expect(
      personFrom(
        {
          sub: 'x1',
          name: ' Nova  Unreal ',
          email: 'n@example.org',
          locale: 'DE-at',
          department: 'HR.C.3',
          groups: ['all', 'more', 'choir'],
          title: 'Head',
        },
        mapping,
      ),
    ).toEqual({
      subject: 'x1',
      name: 'Nova  Unreal',
      mail: 'n@example.org',
      language: 'de',
      unit: 'HR.C.3',
      roles: [
        { role: 'staff', unit: null },
        { role: 'coordinator', unit: 'HR' },
      ],
    });
  });

  it('says nothing of a name or address that is not claimed or does not fit', () => {
    expect(
      personFrom(
        { sub: 'x1', name: 7, email: 'none', locale: 'tlh', department: ['HR'], groups: { all: true } },
        mapping,
      ),
    ).toEqual({ subject: 'x1', name: null, mail: null, language: 'en', unit: null, roles: [] });
    const { name } = personFrom({ sub: 'x1', name: `A\u202e\u200bda\u0000${'😀'.repeat(300)}` }, mapping);
    expect([name?.startsWith('Ada'), [...(name ?? '')].length]).toEqual([true, 200]);
  });

  it('has no roles from a provider that has no say in them', () => {
    expect(personFrom({ sub: 'x1', groups: ['all'] }, defaultMapping).roles).toBeNull();
  });
});

describe('a mapping', () => {
  const faultsOf = (content: unknown): string[] => {
    const faults: string[] = [];
    readMapping(typeof content === 'string' ? content : JSON.stringify(content), faults);
    return faults;
  };

  it('may leave everything out', () => {
    const faults: string[] = [];
    expect(readMapping('{}', faults)).toEqual(defaultMapping);
    expect(faults).toEqual([]);
    expect(faultsOf(mapping)).toEqual([]);
  });

  it.each([
    ['no JSON', 'x', /no JSON/],
    ['a list', [], /object/],
    ['an unknown member', { rolls: [] }, /"rolls"/],
    ['a number', { name: 1 }, /"name" must be a text/],
    ['a scope without openid', { scope: 'profile' }, /openid/],
    ['roles that are no list', { roles: {} }, /list/],
    ['an unknown role', { roles: [{ claim: 'a', value: 'b', role: 'king' }] }, /roles\[0\]/],
    ['more than a role', { roles: [{ claim: 'a', value: 'b', role: 'staff', x: 1 }] }, /roles\[0\]/],
    ['a coordinator of nothing', { roles: [{ claim: 'a', value: 'b', role: 'coordinator' }] }, /name it/],
    ['an auditor of one unit', { roles: [{ claim: 'a', value: 'b', role: 'auditor', unit: 'HR' }] }, /no unit/],
  ])('with %s stops the start', (_, content, message) => {
    expect(faultsOf(content).join()).toMatch(message);
  });
});
