// The lines of the register; `j` and `k` walk them, Enter opens.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundSystem, TextPiece } from '@registry/contracts';
import type { SystemSort } from './register-search';
import { Badge, ReviewBadge, StandingClass } from '../../fittings/class/badge';
import { isShortcut } from '../../fittings/page/typing';
import { PersonName } from '../../fittings/people/person-name';
import { Check } from '../../furniture/forms/check';
import { Link } from '../../furniture/link';
import { Cell, Row, Table, type Column, type Sort } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { UnitCode } from '../../words/unit-name';
import type { Selection } from './selection';
import sheet from './register.module.css';

export function RegisterTable({
  items,
  sort,
  onSort,
  selection,
}: {
  items: readonly FoundSystem[];
  sort: SystemSort;
  onSort: (sort: SystemSort) => void;
  /** Where many may be changed at once. */
  selection?: Selection | undefined;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const place = useWalking(selection);
  const sortable = (key: 'name' | 'reference' | 'changedAt', label: string): Sort => ({
    label,
    state: sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : null,
    onPress: () => onSort(sort === key ? `-${key}` : key),
  });
  const columns: Column[] = [
    ...(selection === undefined ? [] : [{ key: 'choose', label: t('bulk.column'), isLabelHidden: true }]),
    {
      key: 'name',
      label: t('system.name'),
      sorts: [sortable('name', t('system.name')), sortable('reference', t('system.reference'))],
    },
    { key: 'stage', label: t('system.stage') },
    { key: 'class', label: t('system.class') },
    { key: 'review', label: t('system.review') },
    { key: 'owner', label: t('system.owner') },
    { key: 'changed', label: t('system.changed'), sorts: [sortable('changedAt', t('system.changed'))] },
  ];
  return (
    <div ref={place} className="table-frame">
      <Table caption={t('register.title')} columns={columns}>
        {items.map((system) => (
          <Row key={system.id}>
            {selection !== undefined && (
              <Cell label={t('bulk.column')}>
                <Check
                  checked={selection.ids.has(system.id)}
                  aria-label={t('bulk.choose', { name: system.name })}
                  onChange={() => selection.toggle(system.id)}
                ></Check>
              </Cell>
            )}
            <Cell label={t('system.name')} isHeading>
              <Link
                to="/systems/$id"
                params={{ id: system.reference }}
                className={sheet.registerName}
                data-id={system.id}
              >
                {system.name}
              </Link>
              {system.visibility !== 'institution' && (
                <>
                  {' '}
                  <Badge tone="warning">{t(`visibility.${system.visibility}`)}</Badge>
                </>
              )}
              <p className="secondary">
                <span className="nowrap digits">{system.reference}</span> · <UnitCode unit={system.unit} />
              </p>
              {system.excerpt?.some(({ isHit }) => isHit) && <Excerpt pieces={system.excerpt} />}
            </Cell>
            <Cell label={t('system.stage')}>{t(`stage.${system.stage}`)}</Cell>
            <Cell label={t('system.class')}>
              <StandingClass state={system.class} decided={system.decidedClass} />
            </Cell>
            <Cell label={t('system.review')}>
              <ReviewBadge state={system.reviewState} />
            </Cell>
            <Cell label={t('system.owner')} isTyped>
              <PersonName of={system.owner} />
            </Cell>
            <Cell label={t('system.changed')}>
              <time dateTime={system.changedAt} title={formats.instant(system.changedAt)}>
                {formats.ago(system.changedAt)}
              </time>
            </Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}

/** Where the words stand that somebody looked for. */
function Excerpt({ pieces }: { pieces: readonly TextPiece[] }) {
  return (
    <p className={sheet.excerpt}>
      {pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))}
    </p>
  );
}

function useWalking(selection: Selection | undefined) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      const chosen =
        event.key === 'x' && document.activeElement instanceof HTMLElement
          ? document.activeElement.dataset['id']
          : undefined;
      if (chosen !== undefined) selection?.toggle(chosen);
      if (event.key !== 'j' && event.key !== 'k') return;
      const links = [...(place.current?.querySelectorAll<HTMLElement>(`.${sheet.registerName}`) ?? [])];
      const at = links.findIndex((link) => link === document.activeElement);
      const next = at < 0 ? 0 : at + (event.key === 'j' ? 1 : -1);
      links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  return place;
}
