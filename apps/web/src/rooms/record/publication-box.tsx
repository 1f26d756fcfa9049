// Where the record stands with the public, what the public would read of it, and deciding it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Publication, PublicationEntry, SystemDetail } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { Failed } from '../../fittings/page/failed';
import { decisionOf, DecisionFields, UNDECIDED, type TypedDecision } from '../../fittings/publication/decision-fields';
import { PublicPreviewDialog } from '../../fittings/publication/public-preview';
import { StandingBadge } from '../../fittings/publication/standing';
import { Opening } from '../../furniture/dialogs/dialog';
import { Disclosure } from '../../furniture/disclosure';
import { Button } from '../../furniture/forms/button';
import { Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';

export function PublicationBox({ id, system }: { id: string; system: SystemDetail }) {
  const { t } = useTranslation();
  const mayPublish = useRights().system('publish', system);
  const publication = useRead('getPublication', { id });
  const [doing, setDoing] = useState<'look' | 'decide' | null>(null);
  const close = (): void => setDoing(null);
  return (
    <section className="card stack" aria-labelledby="publication">
      <h2 id="publication">{t('publication.box')}</h2>
      {publication.isPending ? (
        <Loading />
      ) : publication.isError ? (
        <Failed error={publication.error} onRetry={() => void publication.refetch()} />
      ) : (
        <Stands publication={publication.data} />
      )}
      <div className="row">
        <Button compact onPress={() => setDoing('look')}>
          {t('publication.look')}
        </Button>
        {mayPublish && publication.data !== undefined && (
          <Button compact onPress={() => setDoing('decide')}>
            {t('publication.decide')}
          </Button>
        )}
      </div>
      {mayPublish && (
        <p className="small">
          <Link to="/publication" search={{ q: system.reference }}>
            {t('publication.toRoom')}
          </Link>
        </p>
      )}
      <Opening onClose={close}>{doing === 'look' && <PublicPreviewDialog id={id} onClose={close} />}</Opening>
      {doing === 'decide' && publication.data !== undefined && (
        <DecideOne id={id} publication={publication.data} onClose={close} />
      )}
    </section>
  );
}

function Stands({ publication: { standing, hindrance, entries, set } }: { publication: Publication }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [last] = entries;
  const isPublished = standing === 'published';
  return (
    <div className="stack stack--tight">
      <p>
        <StandingBadge of={last === undefined && hindrance !== null ? 'barred' : standing} />
      </p>
      {last !== undefined && <Entry entry={last} />}
      {hindrance !== null && last?.endedBy == null && (
        <p className="small secondary">{t(`publication.hindrance.${hindrance}`)}</p>
      )}
      {set !== null ? (
        <p className="small">
          {t('publication.inSet', { number: set.number, day: formats.day(set.madeAt.slice(0, 10)) })}{' '}
          {!isPublished && t('publication.leaves')}
        </p>
      ) : (
        isPublished && <p className="small">{t('publication.comesNext')}</p>
      )}
      {entries.length > 1 && (
        <Disclosure isQuiet summary={t('publication.history')}>
          <ul className="stack stack--tight">
            {entries.slice(1).map((entry) => (
              <li key={entry.number}>
                <StandingBadge of={entry.state} />
                <Entry entry={entry} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function Entry({ entry: { endedBy, reason, by, at } }: { entry: PublicationEntry }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const when = formats.instant(at);
  return (
    <>
      {endedBy === null ? (
        <p className="small prewrap">{reason}</p>
      ) : (
        <p className="small">{t(`publication.ended.${endedBy}`)}</p>
      )}
      <p className="small secondary">{by === null ? when : t('publication.byAt', { name: by.name, at: when })}</p>
    </>
  );
}

function DecideOne({
  id,
  publication: { standing, hindrance, version },
  onClose,
}: {
  id: string;
  publication: Publication;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const offers = (['published', 'not_published'] as const).filter(
    (one) => one !== standing && (one !== 'published' || hindrance === null),
  );
  const [typed, setTyped] = useState<TypedDecision>(UNDECIDED);
  return (
    <CommandDialog
      title={t('publication.decide')}
      confirm={t('publication.decideChosen')}
      command={useCommand('decidePublication', { id }, { ifMatch: `"${version}"` })}
      sends={decisionOf(typed)}
      done={t('publication.decided', { count: 1 })}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          {hindrance !== null && <p className="small">{t(`publication.hindrance.${hindrance}`)}</p>}
          <DecisionFields typed={typed} offers={offers} isTried={isTried} onType={setTyped} />
        </>
      )}
    </CommandDialog>
  );
}
