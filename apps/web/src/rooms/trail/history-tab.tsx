// The history of one system, in words.
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../api/reading';
import { EntryList } from '../../fittings/log/entry-list';
import { Failed } from '../../fittings/page/failed';
import { Disclosure } from '../../furniture/disclosure';
import { Empty, Loading } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { CompareRevisions } from './revisions';

export function HistoryTab() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/systems/$id/history' });
  const { cursor } = useSearch({ from: '/systems/$id/history' });
  const history = useRead('listHistory', { id, cursor }, keeping);
  if (history.isPending) return <Loading />;
  if (history.isError) return <Failed error={history.error} onRetry={() => void history.refetch()} />;
  const { items, nextCursor } = history.data;
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      <p className="reading secondary">{t('history.intro')}</p>
      <Disclosure summary={t('history.compare')}>
        <CompareRevisions id={id} />
      </Disclosure>
      {items.length === 0 ? <Empty title={t('history.empty')} /> : <EntryList entries={items} />}
      <CursorPages label={t('history.pages')} search={{ cursor }} nextCursor={nextCursor} />
    </section>
  );
}
