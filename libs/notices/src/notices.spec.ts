import { NOTICE_KINDS } from '@registry/contracts';
import { NOTICE_GROUPS, noticePath, noticeSentence } from './index';

const details = {
  day: '2026-12-01',
  count: 3,
  incidentReference: 'INC-2026-0001',
  viewName: 'Mine',
  publicSet: 17,
  thread: 'T',
  incident: 'I',
};

describe('notices', () => {
  it('are each in one group', () => {
    expect(NOTICE_GROUPS.flatMap(({ kinds }) => kinds).sort()).toEqual([...NOTICE_KINDS].sort());
  });

  it('say the same in three languages: no place is left open, none is forgotten', () => {
    for (const kind of NOTICE_KINDS) {
      const said = (['en', 'fr', 'de'] as const).map((language) => noticeSentence(language, { kind, details }));
      for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined/);
      for (const mark of ['3', 'INC-2026-0001', 'Mine', '2026', '17'])
        expect([kind, mark, new Set(said.map((sentence) => sentence.includes(mark))).size]).toEqual([kind, mark, 1]);
    }
    expect(noticeSentence('en', { kind: 'duty_due', details: { day: '2026-12-01', count: 1 } })).toBe(
      'A duty is due on 1 Dec 2026',
    );
    expect(noticeSentence('de', { kind: 'duty_due', details: { day: '2026-12-01', count: 2 } })).toBe(
      '2 Pflichten sind am 01.12.2026 fällig',
    );
  });

  it('lead somewhere', () => {
    for (const kind of NOTICE_KINDS) expect(noticePath(kind, 'AIS-2026-000001', details)).toMatch(/^\//);
    expect(noticePath('mentioned', 'AIS-2026-000001', details)).toBe('/systems/AIS-2026-000001/comments?thread=T');
    expect(noticePath('view_changed', null, { viewFilters: 'class=minimal' })).toBe('/systems?class=minimal');
  });
});
