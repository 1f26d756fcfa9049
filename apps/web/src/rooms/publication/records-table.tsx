// The lines of the list of records: where each stands with the public, and why.
import { useTranslation } from 'react-i18next';
import type { PublicationItem } from '@registry/contracts';
import { Badge } from '../../fittings/class/badge';
import { StandingBadge } from '../../fittings/publication/standing';
import { Button } from '../../furniture/forms/button';
import { Check } from '../../furniture/forms/check';
import { Link } from '../../furniture/link';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { UnitCode } from '../../words/unit-name';
import type { Chosen } from './chosen';

export function RecordsTable({
  items,
  chosen,
  onLook,
}: {
  items: readonly PublicationItem[];
  chosen: Chosen;
  onLook: (reference: string) => void;
}) {
  const { t } = useTranslation();
  const columns = [
    { key: 'choose', label: t('publication.chooseColumn'), isLabelHidden: true },
    { key: 'name', label: t('system.name') },
    { key: 'standing', label: t('publication.state') },
    { key: 'last', label: t('publication.lastDecision') },
    { key: 'look', label: t('publication.actions'), isLabelHidden: true },
  ];
  return (
    <div className="table-frame">
      <Table caption={t('publication.records')} columns={columns}>
        {items.map((item) => (
          <Row key={item.id}>
            <Cell label={t('publication.chooseColumn')}>
              <Check
                checked={chosen.has(item.id)}
                aria-label={t('publication.choose', { name: item.name })}
                onChange={() => chosen.toggle(item)}
              ></Check>
            </Cell>
            <Cell label={t('system.name')} isHeading>
              <Link to="/systems/$id" params={{ id: item.reference }}>
                {item.name}
              </Link>
              {item.visibility !== 'institution' && (
                <>
                  {' '}
                  <Badge tone="warning">{t(`visibility.${item.visibility}`)}</Badge>
                </>
              )}
              <p className="secondary">
                <span className="nowrap digits">{item.reference}</span> · <UnitCode unit={item.unit} />
              </p>
            </Cell>
            <Cell label={t('publication.state')}>
              <StandingBadge of={item.standing} />
              {item.hindrance !== null && (
                <p className="small secondary">{t(`publication.hindrance.${item.hindrance}`)}</p>
              )}
            </Cell>
            <Cell label={t('publication.lastDecision')} isTyped>
              <Last item={item} />
            </Cell>
            <Cell label={t('publication.actions')}>
              <Button
                compact
                variant="quiet"
                aria-label={t('publication.lookAt', { name: item.name })}
                onPress={() => onLook(item.reference)}
              >
                {t('publication.look')}
              </Button>
            </Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}

function Last({ item: { last } }: { item: PublicationItem }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (last === null) return <span className="secondary">{t('publication.nothingDecided')}</span>;
  const at = formats.instant(last.at);
  return (
    <>
      {last.endedBy === null ? <p className="prewrap">{last.reason}</p> : t(`publication.ended.${last.endedBy}`)}
      <p className="small secondary">{last.by === null ? at : t('publication.byAt', { name: last.by.name, at })}</p>
    </>
  );
}
