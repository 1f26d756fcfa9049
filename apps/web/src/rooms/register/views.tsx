// Views of the register in its margin: go to one, keep this one, follow, rename, share, remove.
import { Ellipsis } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView, SystemFilterValues } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useItems } from '../../api/reading';
import { Badge } from '../../fittings/class/badge';
import { Button } from '../../furniture/forms/button';
import { Link } from '../../furniture/link';
import { readRegisterSearch } from './register-search';
import { ViewDialog, type Doing } from './view-dialog';
import sheet from './register.module.css';

/** Filters and order on one line, to see whether two views show the same. */
const signature = (filters: SystemFilterValues): string =>
  JSON.stringify(Object.entries(filters).sort(([one], [other]) => (one < other ? -1 : 1)));

export function Views({
  now,
  isFiltered,
}: {
  /** Filters and order of what is shown now. */
  now: SystemFilterValues;
  isFiltered: boolean;
}) {
  const { t } = useTranslation();
  const views = useItems('listViews');
  const [doing, setDoing] = useState<Doing | null>(null);
  const shown = signature(now);
  const open = views.data?.find(({ filters }) => signature(filters) === shown);
  useLooking(open);
  if (views.data === undefined || (views.data.length === 0 && !isFiltered)) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="views">
      <h2 id="views" className={sheet.viewsTitle}>
        {t('view.title')}
      </h2>
      <ul className="stack stack--tight">
        {views.data.map((view) => (
          <One
            key={view.id}
            view={view}
            isOpen={view.id === open?.id}
            onMore={() => setDoing({ kind: 'more', view })}
          />
        ))}
      </ul>
      {isFiltered && open === undefined && (
        <div>
          <Button compact onPress={() => setDoing({ kind: 'save' })}>
            {t('view.save')}
          </Button>
        </div>
      )}
      {doing !== null && <ViewDialog doing={doing} now={now} onDo={setDoing} onClose={() => setDoing(null)} />}
    </section>
  );
}

function One({ view, isOpen, onMore }: { view: SavedView; isOpen: boolean; onMore: () => void }) {
  const { t } = useTranslation();
  return (
    <li className={sheet.viewsOne}>
      <Link
        to="/systems"
        search={readRegisterSearch(view.filters)}
        aria-current={isOpen ? 'true' : undefined}
        className={isOpen ? sheet.viewsOpen : undefined}
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
