// What moved since a day, in a sentence each, with what it is about.
import type { Moved, Movement } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { useItems } from '../../../api/reading';
import { Failed } from '../../../fittings/page/failed';
import { Link } from '../../../furniture/link';
import { Loading } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';
import { InLanguage } from '../../../words/in-language';
import sheet from './board.module.css';

export function Movements({ since }: { since: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const moved = useItems('listMovements', { since });
  return (
    <section className="stack stack--tight" aria-labelledby="moved">
      <h3 id="moved">{t('figures.moved', { day: formats.day(since) })}</h3>
      {moved.isPending ? (
        <Loading />
      ) : moved.isError ? (
        <Failed error={moved.error} onRetry={() => void moved.refetch()} />
      ) : moved.data.length === 0 ? (
        <p className="secondary">{t('figures.nothingMoved')}</p>
      ) : (
        <ul className={sheet.moved}>
          {moved.data.map((movement) => (
            <Sentence key={movement.kind} {...movement} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Sentence({ kind, count, hidden, things }: Movement) {
  const { t } = useTranslation();
  const more = count - things.length;
  return (
    <li>
      <strong>{t(`figures.movement.${kind}`, { count: count + hidden })}</strong>
      {things.length > 0 && t('problem.colon')}
      {things.map((thing, place) => (
        <span key={thing.reference}>
          {place > 0 && ', '}
          <Thing {...thing} />
        </span>
      ))}
      {more > 0 && ` ${t('figures.andMore', { count: more })}`}
      {hidden > 0 && <span className="secondary"> {t('figures.hiddenShort', { count: hidden })}</span>}
    </li>
  );
}

function Thing({ kind, reference, name, nameFr }: Moved) {
  switch (kind) {
    case 'system':
      return (
        <Link to="/systems/$id" params={{ id: reference }}>
          {name}
        </Link>
      );
    case 'incident':
      return (
        <Link to="/incidents/$id" params={{ id: reference }}>
          {name}
        </Link>
      );
    case 'action':
      return (
        <Link to="/strategy/$code" params={{ code: reference }}>
          <InLanguage en={name} fr={nameFr ?? name} />
        </Link>
      );
    case 'rules':
      return reference;
  }
}
