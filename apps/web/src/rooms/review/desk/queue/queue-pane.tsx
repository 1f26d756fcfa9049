// The queue beside the case: j and k go through it, f to the other queues.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueItem } from '@registry/contracts';
import { useRecentChange } from '../../../../api/live/recent';
import { useMe } from '../../../../api/session';
import { ClassShape } from '../../../../fittings/class/class-shape';
import { useClassText } from '../../../../fittings/class/class-text';
import { JustNowMark } from '../../../../fittings/live/just-now';
import { Failed } from '../../../../fittings/page/failed';
import { useKeys } from '../../../../fittings/page/use-keys';
import { classes } from '../../../../furniture/classes';
import { Link } from '../../../../furniture/link';
import { Loading } from '../../../../furniture/states';
import { CursorPages } from '../../../../furniture/tables/cursor-pages';
import { useFormats } from '../../../../words/formats';
import { Queues } from '../../queues';
import { ReviewTabs } from '../../tabs';
import { isSoon, useLeftText } from './left';
import { neighboursOf } from './neighbours';
import { useCases, useOpenCase, type InQueue } from './queue';
import sheet from '../desk.module.css';

export function QueuePane({ shown, current }: { shown: InQueue; current: string | null }) {
  const { t } = useTranslation();
  const cases = useCases(shown);
  const open = useOpenCase(shown);
  const pane = useRef<HTMLElement>(null);
  const items = cases.data?.items ?? [];
  const { here, previous, next } = neighboursOf(items, current ?? '');
  useKeys({
    j: next === null ? undefined : () => open(next),
    k: previous === null ? undefined : () => open(previous),
    f: () => pane.current?.querySelector<HTMLElement>('[data-queues] [aria-current="page"]')?.focus(),
  });
  useEffect(() => {
    pane.current?.querySelector('ol [aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
  }, [here?.systemId]);
  return (
    <section
      ref={pane}
      className={classes(sheet.queue, current !== null && sheet.beside)}
      aria-label={t('queue.title')}
    >
      <ReviewTabs at="desk" />
      <Queues current={shown.queue ?? 'open'} to="/reviews" />
      {cases.isPending ? (
        <Loading />
      ) : cases.isError ? (
        <Failed error={cases.error} onRetry={() => void cases.refetch()} />
      ) : items.length === 0 ? (
        current !== null && <p className="secondary small">{t(`queuesEmpty.${shown.queue ?? 'open'}`)}</p>
      ) : (
        <ol className={sheet.cases}>
          {items.map((item) => (
            <li key={item.systemId}>
              <CaseLink item={item} shown={shown} isHere={item === here} />
            </li>
          ))}
        </ol>
      )}
      <CursorPages label={t('queue.pages')} search={shown} nextCursor={cases.data?.nextCursor} />
    </section>
  );
}

function CaseLink({ item, shown, isHere }: { item: QueueItem; shown: InQueue; isHere: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const classText = useClassText();
  const isNew = useRecentChange(item.systemId) !== undefined;
  const { name, reference, officer } = item;
  const note =
    item.barredBecause !== null
      ? t('desk.barred')
      : officer !== null && officer.id !== me.id
        ? officer.name
        : item.dueBecause[0] && t(`dueReason.${item.dueBecause[0]}`);
  return (
    <Link
      to="/reviews/$id"
      params={{ id: reference }}
      search={shown}
      className={sheet.one}
      aria-current={isHere ? 'page' : undefined}
      activeOptions={{ exact: true }}
    >
      <span className={sheet.shape} title={classText(item)} aria-hidden="true">
        <ClassShape of={item.class.headline} small />
      </span>
      <span className={sheet.name} title={name}>
        {name}
      </span>
      <Left of={item} />
      <span className="visually-hidden">, {classText(item)}</span>
      {note !== undefined && <span className={sheet.note}>{note}</span>}
      {isNew && (
        <span className={sheet.note}>
          <JustNowMark id={item.systemId} />
        </span>
      )}
    </Link>
  );
}

/** Working days until the case is due, as a number; below two it stands out. */
function Left({ of: item }: { of: QueueItem }) {
  const formats = useFormats();
  const text = useLeftText()(item);
  if (text === null || item.workingDaysLeft === null) return null;
  return (
    <span className={classes(sheet.left, isSoon(item) && 'late')} title={text}>
      <span aria-hidden="true">{formats.number(item.workingDaysLeft)}</span>
      <span className="visually-hidden">, {text}</span>
    </span>
  );
}
