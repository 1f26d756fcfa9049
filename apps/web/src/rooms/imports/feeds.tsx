// Which programs send files on their own, and what of them is applied without anybody looking.
import { useTranslation } from 'react-i18next';
import { FEED_KINDS, type Feed, type FeedKind } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useRead } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Badge } from '../../fittings/class/badge';
import { Check } from '../../furniture/forms/check';
import { Link } from '../../furniture/link';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { StateBadge } from './badges';

/** Nothing where no program sends anything: most people have no use for it. */
export function Feeds() {
  const { t } = useTranslation();
  const feeds = useRead('listFeeds', {});
  if (feeds.isError) return <Failed error={feeds.error} onRetry={() => void feeds.refetch()} />;
  if (feeds.isPending || feeds.data.items.length === 0) return null;
  const columns = [
    { key: 'source', label: t('import.source') },
    { key: 'last', label: t('feed.last') },
    { key: 'applies', label: t('feed.applies') },
  ];
  return (
    <section className="stack" aria-labelledby="feeds">
      <h2 id="feeds">{t('feed.title')}</h2>
      <p>{t('feed.intro')}</p>
      <Table caption={t('feed.title')} columns={columns}>
        {feeds.data.items.map((feed) => (
          <FeedRow key={feed.source} feed={feed} />
        ))}
      </Table>
    </section>
  );
}

function FeedRow({ feed: { source, last, applies } }: { feed: Feed }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const change = useCommand('changeFeed', { source });
  const chosen = change.isPending ? (change.variables?.applies ?? applies) : applies;
  const without = (kind: FeedKind): FeedKind[] => chosen.filter((one) => one !== kind);
  return (
    <Row>
      <Cell label={t('import.source')} isHeading isTyped>
        {source}
      </Cell>
      <Cell label={t('feed.last')}>
        {last === null ? (
          t('feed.none')
        ) : (
          <span className="row">
            <Link to="/imports/$id" params={{ id: last.id }}>
              {formats.instant(last.at)}
            </Link>
            {last.isWaiting ? <Badge tone="warning">{t('feed.waiting')}</Badge> : <StateBadge state={last.state} />}
          </span>
        )}
      </Cell>
      <Cell label={t('feed.applies')}>
        {change.error !== null && <ProblemBox error={change.error} />}
        {FEED_KINDS.map((kind) => (
          <Check
            key={kind}
            checked={chosen.includes(kind)}
            onChange={({ target }) =>
              change.mutate({ applies: target.checked ? [...without(kind), kind] : without(kind) })
            }
          >
            {t(`feed.${kind}`)}
          </Check>
        ))}
      </Cell>
    </Row>
  );
}
