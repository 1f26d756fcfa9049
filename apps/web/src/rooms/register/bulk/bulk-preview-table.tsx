// What one change would do to each of many systems.
import { useTranslation } from 'react-i18next';
import { BULK_MOST, type BulkPreview, type BulkPreviewItem } from '@registry/contracts';
import { useRefusalWording } from '../../../api/problems';
import { Badge } from '../../../fittings/class/badge';
import { FieldChanges } from '../../../fittings/log/field-changes';
import { Box } from '../../../furniture/box';
import { Cell, Row, Table } from '../../../furniture/tables/table';

const isSame = ({ changed, refusal }: BulkPreviewItem): boolean =>
  refusal === null && Object.keys(changed).length === 0;

export const willChange = (item: BulkPreviewItem): boolean => item.refusal === null && !isSame(item);

export function BulkPreviewTable({ preview }: { preview: BulkPreview }) {
  const { t } = useTranslation();
  const { total, items, named } = preview;
  if (total > items.length)
    return (
      <Box kind="warning">
        <p>{t('bulk.tooMany', { total, most: BULK_MOST })}</p>
      </Box>
    );
  const counts = {
    will: items.filter(willChange).length,
    same: items.filter(isSame).length,
    cannot: items.filter(({ refusal }) => refusal !== null).length,
  };
  const columns = [
    { key: 'system', label: t('link.system') },
    { key: 'what', label: t('bulk.what') },
  ];
  return (
    <div className="stack" role="status">
      <p>
        {t('bulk.will', { count: counts.will })} {counts.same > 0 && t('bulk.same', { count: counts.same })}{' '}
        {counts.cannot > 0 && t('bulk.cannot', { count: counts.cannot })}
      </p>
      <Table caption={t('bulk.what')} columns={columns}>
        {items.map((item) => (
          <Row key={item.id}>
            <Cell label={t('link.system')} isHeading>
              {item.name} <span className="secondary small nowrap">{item.reference}</span>
            </Cell>
            <Cell label={t('bulk.what')} isTyped>
              {item.refusal !== null ? (
                <Why code={item.refusal} />
              ) : isSame(item) ? (
                <span className="secondary">{t('bulk.sameOne')}</span>
              ) : (
                <FieldChanges fact={{ changed: item.changed }} named={named} />
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}

function Why({ code }: { code: NonNullable<BulkPreviewItem['refusal']> }) {
  const wordsOf = useRefusalWording();
  return <Badge tone="warning">{wordsOf(code).title}</Badge>;
}
