// Views of the register above its list: go to one, keep this one, follow, rename, share, remove.
import { Ellipsis } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView, SystemFilterValues } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useItems } from '../../../api/reading';
import { Badge } from '../../../fittings/class/badge';
import { Button } from '../../../furniture/forms/button';
import { Link } from '../../../furniture/link';
import { readRegisterSearch } from '../register-search';
import { ViewDialog, type Doing } from './view-dialog';
import sheet from './views.module.css';

/** Views that are there at once; the others when somebody wants them. */
const SHOWN = 6;

/** Filters and order on one line, to see whether two views show the same. */
const signature = (filters: SystemFilterValues): string =>
  JSON.stringify(Object.entries(filters).sort(([one], [other]) => (one < other ? -1 : 1)));

export function Views({
  now,
  isOwn,
}: {
  /** Filters, order and looks of what is shown now. */
  now: SystemFilterValues;
  /** It is not what everybody sees first, and so worth a name. */
  isOwn: boolean;
}) {
  const { t } = useTranslation();
  const views = useItems('listViews');
  const [isWhole, setIsWhole] = useState(false);
  const [doing, setDoing] = useState<Doing | null>(null);
  const shown = signature(now);
  const open = views.data?.find(({ filters }) => signature(filters) === shown);
  useLooking(open);
  if (views.data === undefined || (views.data.length === 0 && !isOwn)) return null;
  const all = views.data;
  const some = isWhole ? all : all.filter((view, index) => index < SHOWN || view.id === open?.id);
  return (
    <section className={sheet.views} aria-labelledby="views">
      <h2 id="views" className={sheet.title}>
        {t('view.title')}
      </h2>
      <ul className={sheet.all}>
        {some.map((view) => (
          <One
            key={view.id}
            view={view}
            isOpen={view.id === open?.id}
            onMore={() => setDoing({ kind: 'more', view })}
          />
        ))}
      </ul>
      {some.length < all.length && (
        <Button compact variant="quiet" onPress={() => setIsWhole(true)}>
          {t('facet.more', { count: all.length })}
        </Button>
      )}
      {isOwn && open === undefined && (
        <Button compact onPress={() => setDoing({ kind: 'save' })}>
          {t('view.save')}
        </Button>
      )}
      {doing !== null && <ViewDialog doing={doing} now={now} onDo={setDoing} onClose={() => setDoing(null)} />}
    </section>
  );
}

function One({ view, isOpen, onMore }: { view: SavedView; isOpen: boolean; onMore: () => void }) {
  const { t } = useTranslation();
  return (
    <li className={sheet.one}>
      <Link
        to="/systems"
        search={readRegisterSearch(view.filters)}
        aria-current={isOpen ? 'true' : undefined}
        className={isOpen ? sheet.isOpen : undefined}
        activeProps={{}}
      >
        {view.name}
      </Link>
      {!view.isMine && <span className="secondary small">{t('view.of', { name: view.owner.name })}</span>}
      {view.isFollowed && <Badge tone="notice">{t('view.follow')}</Badge>}
      <Button
        compact
        variant="quiet"
        icon={<Ellipsis aria-hidden="true" />}
        aria-label={t('view.more', { name: view.name })}
        onPress={onMore}
      />
    </li>
  );
}

/** Whoever opens a view that they follow has seen what is new in it. */
function useLooking(open: SavedView | undefined): void {
  const { mutate } = useCommand('followView');
  const followed = open?.isFollowed === true ? open.id : null;
  useEffect(() => {
    if (followed !== null) mutate({ id: followed });
    // Once for each view that is opened.
  }, [followed]);
}
