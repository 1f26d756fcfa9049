import { noDetails } from '@registry/record';
import type { SystemDetail } from '@registry/contracts';
import { changeOf, editOf, typedOf, undoOf } from './editable';

const record = {
  stage: 'pilot',
  details: { ...noDetails, tags: ['one', 'two'], supplier: null, friaOn: '2026-02-01' },
} as unknown as SystemDetail;

describe('a cell that is changed where it stands', () => {
  it('is one of stage, owner, supplier, tags and days', () => {
    expect(['stage', 'owner', 'supplier', 'tags', 'friaOn'].map(editOf)).toEqual([
      'stage',
      'owner',
      'text',
      'list',
      'day',
    ]);
    expect(['class', 'summary', 'retiredOn', 'nextDutyOn', 'toString'].map(editOf)).toEqual(Array(5).fill(undefined));
  });

  it('is typed as it stands, and sent as the record takes it', () => {
    expect(['stage', 'tags', 'supplier', 'friaOn'].map((key) => typedOf(record, key))).toEqual([
      'pilot',
      'one, two',
      '',
      '2026-02-01',
    ]);
    expect(changeOf('stage', 'in_use')).toEqual({ stage: 'in_use' });
    expect(changeOf('tags', ' one, three,one , ')).toEqual({ details: { tags: ['one', 'three'] } });
    expect(changeOf('supplier', '  ')).toEqual({ details: { supplier: null } });
  });

  it('is brought back as it was', () => {
    expect(undoOf(record, 'tags')).toEqual({ details: { tags: ['one', 'two'] } });
    expect(undoOf(record, 'supplier')).toEqual({ details: { supplier: null } });
    expect(undoOf(record, 'stage')).toEqual({ stage: 'pilot' });
  });
});
