// How all records stand with the public, and deciding on one or many of them.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Failed } from '../../fittings/page/failed';
import { PublicPreviewDialog } from '../../fittings/publication/public-preview';
import { Opening } from '../../furniture/dialogs/dialog';
import { ButtonLink } from '../../furniture/link';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { useChosen } from './chosen';
import { ChosenBar } from './chosen-bar';
import { DecideDialog } from './decide-dialog';
import { PublicationPart } from './parts';
import type { PublicationSearch } from './publication-search';
import { RecordFilters } from './record-filters';
import { RecordsTable } from './records-table';

const PAGE = 25;

export function PublicationRecords() {
  const { t } = useTranslation();
  const mayPublish = useRights().ever('publish', 'AiSystem');
  const navigate = useNavigate();
  const { look, cursor, ...filters } = useSearch({ from: '/publication' });
  const [isDeciding, setIsDeciding] = useState(false);
  const records = useRead(
    'listPublications',
    { ...asked(filters), cursor, limit: PAGE },
    { ...keeping, enabled: mayPublish },
  );
  const items = records.data?.items ?? [];
  const chosen = useChosen(items);
  if (!mayPublish) return <NoPermission>{t('publication.noRight')}</NoPermission>;
  const isNarrowed = filters.q !== undefined || filters.unit !== undefined;
  const change = (changes: PublicationSearch): void =>
    void navigate({ to: '/publication', search: { ...filters, cursor: undefined, ...changes } });
  const lookAt = (reference: string | undefined): void => change({ cursor, look: reference });
  return (
    <PublicationPart part="records">
      <RecordFilters filters={filters} onChange={change} />
      {records.isPending ? (
        <Loading />
      ) : records.isError ? (
        <Failed error={records.error} onRetry={() => void records.refetch()} />
      ) : items.length === 0 ? (
        <Empty title={t(isNarrowed ? 'publication.noneFound' : 'publication.none')}>
          <ButtonLink compact to="/publication">
            {t('publication.clear')}
          </ButtonLink>
        </Empty>
      ) : (
        <section className="stack" aria-label={t('publication.records')} aria-busy={records.isFetching}>
          <ChosenBar chosen={chosen} shown={items} onDecide={() => setIsDeciding(true)} />
          <RecordsTable items={items} chosen={chosen} onLook={lookAt} />
        </section>
      )}
      <CursorPages
        label={t('publication.pages')}
        search={{ ...filters, cursor }}
        nextCursor={records.data?.nextCursor}
      />
      <Opening onClose={() => lookAt(undefined)}>
        {look !== undefined && <PublicPreviewDialog id={look} onClose={() => lookAt(undefined)} />}
      </Opening>
      {isDeciding && <DecideDialog items={chosen.items} onDone={chosen.clear} onClose={() => setIsDeciding(false)} />}
    </PublicationPart>
  );
}

const asked = ({ standing, q, unit }: PublicationSearch) => ({
  ...(standing === undefined ? {} : { standing }),
  ...(q === undefined ? {} : { q }),
  ...(unit === undefined ? {} : { unit: [unit] }),
});
